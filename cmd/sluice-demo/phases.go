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
	under   bool // a phase is under way
	percent int
}

func newPhases(out io.Writer) *phases { return &phases{out: out, start: time.Now()} }

func (p *phases) begin(name string) {
	p.under, p.begun, p.percent = true, time.Now(), 0
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

func (p *phases) done() {
	p.under = false
	fmt.Fprintf(p.out, " done in %.1fs\n", time.Since(p.begun).Seconds())
}

// fail ends the line of the phase that is under way, if one is.
func (p *phases) fail() {
	if p.under {
		p.under = false
		fmt.Fprintln(p.out, " failed")
	}
}

// total is the time since the start.
func (p *phases) total() time.Duration { return time.Since(p.start) }
