package keeper

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/store"
)

// childEnv holds the orders of a child process.
const childEnv = "SLUICE_KEEPER_TEST_CHILD"

// childOrders tell a keeper process where to work and where to die.
type childOrders struct {
	RPC     string
	DB      string
	Config  Config
	Account string // devnet account whose key signs
	Step    string // journal step at which the signal is raised
	Skip    int    // how many of them pass before
	Signal  int
}

// childMain is a keeper process: nothing but the production loop, and a signal
// to itself at one journal step.
func childMain(text string) int {
	var o childOrders
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	endpoint, err := chain.DialEndpoint(o.RPC, time.Minute, MaxBatch)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	db, err := store.Open(ctx, o.DB, store.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	k, err := New(o.Config, Deps{
		Endpoints: []chain.Endpoint{endpoint}, DB: db, Signer: keys.NewLocalSigner(devnet.NewAccount(o.Account).Key),
		Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	k.hook = func(step string) {
		if step == o.Step {
			if o.Skip > 0 {
				o.Skip--
				return
			}
			if err := syscall.Kill(os.Getpid(), syscall.Signal(o.Signal)); err != nil {
				panic(err)
			}
		}
	}
	if err := k.Run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// child is a keeper in a process of its own.
type child struct {
	t   testing.TB
	cmd *exec.Cmd
}

// startChild starts one that raises a signal at a journal step.
func (w *world) startChild(holder, account, step string, signal syscall.Signal, ttl time.Duration, change ...func(*childOrders)) *child {
	w.t.Helper()
	cfg := w.config(holder)
	cfg.PollInterval, cfg.LeaseTTL = 20*time.Millisecond, ttl
	orders := childOrders{RPC: w.chain.HTTPURL(), DB: w.dbURL, Config: cfg, Account: account, Step: step, Signal: int(signal)}
	for _, c := range change {
		c(&orders)
	}
	text, err := json.Marshal(orders)
	w.must(err)
	c := &child{w.t, exec.Command(os.Args[0], "-test.run=^$")}
	c.cmd.Env = append(os.Environ(), childEnv+"="+string(text))
	c.cmd.Stderr = testLog{w.t}
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	w.must(c.cmd.Start())
	w.t.Cleanup(func() {
		if c.cmd.ProcessState == nil {
			_ = c.cmd.Process.Kill() // it may be dead already
			_ = c.cmd.Wait()
		}
	})
	return c
}

// waitKilled waits until the child died of SIGKILL, and of nothing else.
func (c *child) waitKilled() {
	c.t.Helper()
	late := time.AfterFunc(2*time.Minute, func() { _ = c.cmd.Process.Signal(syscall.SIGTERM) })
	defer late.Stop()
	err := c.cmd.Wait()
	status, ok := c.cmd.ProcessState.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
		c.t.Fatalf("the child ended with %v", err)
	}
}

// end asks the child to stop, and waits until it has.
func (c *child) end() {
	c.t.Helper()
	if err := c.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		c.t.Fatal(err)
	}
	if err := c.cmd.Wait(); err != nil {
		c.t.Fatalf("the child ended with %v", err)
	}
}

// waitStopped waits until the child is stopped by SIGSTOP.
func (c *child) waitStopped() {
	c.t.Helper()
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(c.cmd.Process.Pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
		c.t.Fatalf("the child is %v, %v", status, err)
	}
}
