package verify

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"slices"
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

// Class says what a figure rests on (SPEC section 6).
type Class string

// Classes. The state of a block is named with its number.
const (
	FromEvents Class = "from events"     // all of the vault's events, which one slot proves
	Hourly     Class = "recorded hourly" // the index recorded it at an hour: it can be checked where an endpoint has that old state
)

// atAnchor is the class of what the state at the anchor says.
func (v *run) atAnchor() Class { return Class(fmt.Sprintf("state at block %d", v.anchor.Number)) }

// Figure is a result worth reading by itself. Unit says "asset base units", "share base units", "assets per share" or what is
// counted. Amount is the value in whole assets or shares, exactly; empty where the unit has none.
type Figure struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Unit   string `json:"unit"`
	Amount string `json:"amount,omitempty"`
	Class  Class  `json:"class"`
}

// NotChecked is a kind of figures that this verification didn't check, and why.
type NotChecked struct {
	What  string `json:"what"`
	Class Class  `json:"class"`
	Why   string `json:"why"`
}

// unit is what an amount counts, and its decimals.
type unit struct {
	name     string
	decimals uint64
}

var (
	shareUnit = unit{"share base units", 18}
	countUnit = unit{"", 0}
)

// assets is the unit of the vault's asset.
func (v *run) assets() unit { return unit{"asset base units", v.assetDecimals} }

// Block names a block. Time is in Unix seconds.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time"`
}

// Report is everything a verification did, in order.
type Report struct {
	Subject    string         `json:"subject"`
	Vault      common.Address `json:"vault"`
	ChainID    string         `json:"chainId"`
	Anchor     *Block         `json:"anchor,omitempty"`     // the header all evidence hangs on
	AnchorWord string         `json:"anchorWord,omitempty"` // how it is known that the anchor is of the chain
	Events     int            `json:"events,omitempty"`     // folded and found to be the vault's
	Steps      []*Step        `json:"steps"`
	Figures    []Figure       `json:"figures,omitempty"`
	NotChecked []NotChecked   `json:"notChecked,omitempty"`
	NotProven  []string       `json:"notProven"`
	Verdict    Verdict        `json:"verdict"`
	Reason     string         `json:"reason,omitempty"` // why it could not be checked, or what differs
	Calls      int            `json:"calls"`            // JSON-RPC calls made
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
		name, amount := 0, 0
		for _, f := range r.Figures {
			name, amount = max(name, len(f.Name)), max(amount, len(f.readable()))
		}
		for _, f := range r.Figures {
			line := fmt.Sprintf("    %-*s  %*s  %s", name, f.Name, amount, f.readable(), f.Class)
			if f.Amount != "" {
				line += fmt.Sprintf("  (%s %s)", f.Value, f.Unit)
			}
			b.WriteString(line + "\n")
		}
	}
	if len(r.NotChecked) > 0 {
		b.WriteString("\nNot checked\n")
		for _, n := range r.NotChecked {
			fmt.Fprintf(&b, "    - %s (%s): %s\n", n.What, n.Class, n.Why)
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
	if counted := r.counted(); counted != "" && r.Verdict == Match {
		fmt.Fprintf(&b, ": %s", counted)
	}
	if r.AnchorWord != "" {
		fmt.Fprintf(&b, "; anchor: %s", r.AnchorWord)
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

func (r *Report) figure(name string, value *big.Int, in unit, class Class) {
	f := Figure{Name: name, Value: value.String(), Unit: in.name, Class: class}
	if in.decimals > 0 {
		f.Amount = decimal(value, in.decimals)
	}
	r.Figures = append(r.Figures, f)
}

// price adds a share price, where the pair gives one.
func (r *Report) price(name string, nav, supply *big.Int, assetDecimals uint64, class Class) {
	if price := sharePrice(nav, supply, assetDecimals); price != "" {
		r.Figures = append(r.Figures, Figure{Name: name, Value: price, Unit: "assets per share", Class: class})
	}
}

// readable is the figure for a reader: in whole assets or shares where it is an amount.
func (f *Figure) readable() string {
	if f.Amount == "" {
		return strings.TrimSpace(f.Value + " " + f.Unit)
	}
	return f.Amount + " " + strings.TrimSuffix(f.Unit, " base units") + "s"
}

// counted is how many figures of each class there are.
func (r *Report) counted() string {
	var parts []string
	if r.Events > 0 {
		parts = append(parts, fmt.Sprintf("%d events, one slot", r.Events))
	}
	seen := map[Class]int{}
	for _, f := range r.Figures {
		seen[f.Class]++
	}
	for _, f := range r.Figures {
		if n := seen[f.Class]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d figures %s", n, f.Class))
			delete(seen, f.Class)
		}
	}
	if n := len(r.NotChecked); n > 0 {
		parts = append(parts, fmt.Sprintf("%d kinds not checked", n))
	}
	return strings.Join(parts, ", ")
}

func (r *Report) notProven(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); !slices.Contains(r.NotProven, text) {
		r.NotProven = append(r.NotProven, text)
	}
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
