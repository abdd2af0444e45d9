package main

import (
	"fmt"
	"io"
	"time"
)

// phases shows what a long start is doing, with the time each part took.
type phases struct {
	out     io.Writer
	start   time.Time
	begun   time.Time
	name    string
	percent int
}

func newPhases(out io.Writer) *phases { return &phases{out: out, start: time.Now()} }

func (p *phases) begin(name string) {
	p.name, p.begun, p.percent = name, time.Now(), 0
	fmt.Fprintf(p.out, "%6.1fs  %s …", time.Since(p.start).Seconds(), name)
}

// progress shows quarters: a log file stays readable, a person sees it move.
func (p *phases) progress(done, total int) {
	if total <= 0 {
		return
	}
	if percent := 100 * done / total; percent/25 > p.percent/25 {
		p.percent = percent
		fmt.Fprintf(p.out, " %d%%", percent)
	}
}

func (p *phases) done() { fmt.Fprintf(p.out, " done in %.1fs\n", time.Since(p.begun).Seconds()) }

func (p *phases) fail() { fmt.Fprintln(p.out, " failed") }

// total is the time since the start.
func (p *phases) total() time.Duration { return time.Since(p.start) }
