package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// On a machine that does other things too, seconds on the clock say little; seconds of processor time say what a run
// costs. They are printed beside each rate, by process.

const ticksPerSecond = 100 // USER_HZ of every Linux

// cpuOf is the processor time a process and its ended children have used, in seconds; 0 where the system doesn't say.
func cpuOf(pid int) float64 {
	fields := statOf(pid)
	if len(fields) < 15 {
		return 0
	}
	var ticks float64
	for _, field := range fields[11:15] { // utime, stime, cutime, cstime
		n, err := strconv.ParseFloat(field, 64)
		if err != nil {
			return 0
		}
		ticks += n
	}
	return ticks / ticksPerSecond
}

// statOf is what /proc says of a process, from its state on.
func statOf(pid int) []string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil
	}
	_, rest, found := strings.Cut(string(data), ") ")
	if !found {
		return nil
	}
	return strings.Fields(rest)
}

// cpuOfPostgres adds up a server and its living backends, found by their parent. A backend that ends while they are
// looked at is counted nowhere or twice, so they are looked at until two readings agree.
func cpuOfPostgres(dir string) float64 {
	pid := postmaster(dir)
	if pid == 0 {
		return 0
	}
	last := -1.0
	for range 20 {
		total := cpuOfFamily(pid)
		if math.Abs(total-last) < 0.03 {
			return total
		}
		last = total
		time.Sleep(20 * time.Millisecond)
	}
	return last
}

func cpuOfFamily(pid int) float64 {
	total := cpuOf(pid)
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return total
	}
	for _, entry := range entries {
		child, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		if fields := statOf(child); len(fields) > 1 && fields[1] == strconv.Itoa(pid) {
			total += cpuOf(child)
		}
	}
	return total
}

// postmaster finds the server of a data directory; 0 when it is not one of ours.
func postmaster(dir string) int {
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*", "postmaster.pid"))
	if err != nil || len(paths) == 0 {
		return 0
	}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		return 0
	}
	line, _, _ := strings.Cut(string(data), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		return 0
	}
	return pid
}
