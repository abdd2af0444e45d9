package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// child is a process of the bench's own, ended with it.
type child struct {
	cmd  *exec.Cmd
	out  *bufio.Reader // nil when nobody listens
	errs *complaints
}

// complaints is what a process writes to stderr, readable while it runs.
type complaints struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (c *complaints) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.Write(p)
}

func (c *complaints) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.String()
}

// start runs a program. Its first line of output is decoded into hello as JSON; without a hello its output is dropped.
func start(ctx context.Context, hello any, name string, args ...string) (*child, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 20 * time.Second
	c := &child{cmd: cmd, errs: &complaints{}}
	cmd.Stderr = c.errs
	if hello != nil {
		pipe, err := cmd.StdoutPipe()
		if err != nil {
			return nil, fmt.Errorf("starting %s: %w", name, err)
		}
		c.out = bufio.NewReader(pipe)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", name, err)
	}
	if hello == nil {
		return c, nil
	}
	line, err := c.out.ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, hello)
	}
	if err != nil {
		c.stop()
		return nil, fmt.Errorf("starting %s: %w: %s", name, err, c.complaint())
	}
	return c, nil
}

// complaint is the last thing the process said on stderr.
func (c *child) complaint() string {
	lines := strings.Split(strings.TrimSpace(c.errs.String()), "\n")
	return lines[len(lines)-1]
}

// stop ends the process in an orderly way and waits for it.
func (c *child) stop() {
	if c.cmd.ProcessState == nil {
		_ = c.cmd.Process.Signal(syscall.SIGTERM) // it may have ended by itself
		if c.out != nil {
			_, _ = io.Copy(io.Discard, c.out)
		}
		_ = c.cmd.Wait() // ended by the signal: that is what was asked for
	}
}

// result runs a program to its end and decodes its last line of output as JSON. It returns the processor time used.
func result(ctx context.Context, out any, name string, args ...string) (cpu float64, err error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	var errs bytes.Buffer
	cmd.Stderr = &errs
	text, err := cmd.Output()
	if err != nil {
		return 0, fmt.Errorf("%s: %w: %s", name, err, strings.TrimSpace(errs.String()))
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), out); err != nil {
		return 0, fmt.Errorf("%s: reading its result: %w", name, err)
	}
	return (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(), nil
}

// self is this binary, for the roles it plays in processes of their own.
func self() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("finding this binary: %w", err)
	}
	return path, nil
}
