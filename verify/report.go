package verify

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Verdict is what a verification found.
type Verdict string

// The exit codes of `sluice verify` stand beside each (SPEC section 6).
const (
	Match     Verdict = "match"           // 0: every figure recomputed equals the chain's
	Mismatch  Verdict = "mismatch"        // 1: established figures differ
	Unchecked Verdict = "could not check" // 2: evidence is missing, pruned, or contradicts its own commitment
)

// Check is one comparison: what was recomputed against what the chain says. Numbers are decimal, in base units.
type Check struct {
	What       string `json:"what"`
	Formula    string `json:"formula,omitempty"`
	Recomputed string `json:"recomputed"`
	OnChain    string `json:"onChain"`
	OK         bool   `json:"ok"`
}

// Note is a value computed on the way, in base units.
type Note struct {
	What    string `json:"what"`
	Formula string `json:"formula"`
	Value   string `json:"value"`
}

// Step is one stage: evidence that was established, or figures that were compared.
type Step struct {
	Name   string  `json:"name"`
	Detail string  `json:"detail,omitempty"`
	Notes  []Note  `json:"notes,omitempty"`
	Checks []Check `json:"checks,omitempty"`
}

// OK is false when one of the step's comparisons failed.
func (s *Step) OK() bool {
	for _, c := range s.Checks {
		if !c.OK {
			return false
		}
	}
	return true
}

// Figure is a result worth reading by itself. Unit says "asset base units", "share base units", "assets per share".
type Figure struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Unit  string `json:"unit"`
}

// Block names a block. Time is in Unix seconds.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time"`
}

// Report is everything a verification did, in order.
type Report struct {
	Subject   string         `json:"subject"`
	Vault     common.Address `json:"vault"`
	ChainID   string         `json:"chainId"`
	Anchor    *Block         `json:"anchor,omitempty"` // the header all evidence hangs on
	Steps     []*Step        `json:"steps"`
	Figures   []Figure       `json:"figures,omitempty"`
	NotProven []string       `json:"notProven"`
	Verdict   Verdict        `json:"verdict"`
	Reason    string         `json:"reason,omitempty"` // why it could not be checked, or what differs
	Calls     int            `json:"calls"`            // JSON-RPC calls made
}

// ExitCode is 0 for a match, 1 for a mismatch, 2 when it could not be checked.
func (r *Report) ExitCode() int {
	switch r.Verdict {
	case Match:
		return 0
	case Mismatch:
		return 1
	}
	return 2
}

// WriteJSON writes the report as one indented JSON object.
func (r *Report) WriteJSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(r); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}

// WriteText writes the report for a reader: each step, its comparisons, the figures, what is not proven, the verdict.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\nvault %s, chain %s\n", r.Subject, r.Vault, r.ChainID)
	for i, step := range r.Steps {
		fmt.Fprintf(&b, "\n%2d. %s\n", i+1, step.Name)
		if step.Detail != "" {
			fmt.Fprintf(&b, "    %s\n", step.Detail)
		}
		for _, n := range step.Notes {
			fmt.Fprintf(&b, "              %s = %s = %s\n", n.What, n.Formula, n.Value)
		}
		for _, c := range step.Checks {
			if c.OK {
				fmt.Fprintf(&b, "    ok        %s = %s\n", c.What, c.OnChain)
			} else {
				fmt.Fprintf(&b, "    MISMATCH  %s: recomputed %s, on chain %s\n", c.What, c.Recomputed, c.OnChain)
			}
			if c.Formula != "" {
				fmt.Fprintf(&b, "              %s\n", c.Formula)
			}
		}
	}
	if len(r.Figures) > 0 {
		b.WriteString("\nFigures\n")
		width := 0
		for _, f := range r.Figures {
			width = max(width, len(f.Name))
		}
		for _, f := range r.Figures {
			fmt.Fprintf(&b, "    %-*s  %s %s\n", width, f.Name, f.Value, f.Unit)
		}
	}
	if len(r.NotProven) > 0 {
		b.WriteString("\nNot proven\n")
		for _, n := range r.NotProven {
			fmt.Fprintf(&b, "    - %s\n", n)
		}
	}
	fmt.Fprintf(&b, "\n%s", r.Verdict)
	if r.Reason != "" {
		fmt.Fprintf(&b, ": %s", r.Reason)
	}
	fmt.Fprintf(&b, " (%d JSON-RPC calls)\n", r.Calls)
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}

func (r *Report) step(name, detail string) *Step {
	s := &Step{Name: name, Detail: detail}
	r.Steps = append(r.Steps, s)
	return s
}

func (r *Report) figure(name string, value fmt.Stringer, unit string) {
	r.Figures = append(r.Figures, Figure{Name: name, Value: value.String(), Unit: unit})
}

func (r *Report) notProven(format string, args ...any) {
	r.NotProven = append(r.NotProven, fmt.Sprintf(format, args...))
}

// equal compares two numbers in base units.
func (s *Step) equal(what, formula string, recomputed, onChain *big.Int) {
	s.Checks = append(s.Checks, Check{
		What: what, Formula: formula, Recomputed: recomputed.String(), OnChain: onChain.String(),
		OK: recomputed.Cmp(onChain) == 0,
	})
}

// note records a value that was computed on the way and has nothing on chain to be compared with.
func (s *Step) note(what, formula string, value *big.Int) {
	s.Notes = append(s.Notes, Note{What: what, Formula: formula, Value: value.String()})
}

// holds records a condition; the two texts say what should hold and what was found.
func (s *Step) holds(what, should, found string, ok bool) {
	s.Checks = append(s.Checks, Check{What: what, Recomputed: should, OnChain: found, OK: ok})
}

// conclude sets the verdict. A figure that differs stands even when later evidence could not be had.
func (r *Report) conclude(err error) {
	compared := false
	for _, step := range r.Steps {
		for _, c := range step.Checks {
			compared = true
			if !c.OK {
				r.Verdict, r.Reason = Mismatch, fmt.Sprintf("%s: %s", step.Name, c.What)
				return
			}
		}
	}
	switch {
	case err != nil:
		r.Verdict, r.Reason = Unchecked, err.Error()
	case !compared:
		r.Verdict, r.Reason = Unchecked, "nothing was compared"
	default:
		r.Verdict, r.Reason = Match, ""
	}
}
