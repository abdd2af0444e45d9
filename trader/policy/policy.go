// Package policy judges what a trader's key may do, before anything is signed, by a file that the key's owner wrote: which vaults
// and tokens, how much in a trade and in a day, how much may be lost in a week, at which times, and whether a stop file lies
// there. The judgement is a pure function of the file, the action, what was done before, and the time; the contract's own
// bounds hold beside it.
package policy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/strictjson"
)

// Policy is the file. Amounts are asset base units, decimal strings. What is absent or 0 allows nothing.
type Policy struct {
	Vaults []common.Address `json:"vaults"` // that may be traded
	// Asset is that of the vaults, whose base units the amounts are. Where it is absent, the first trade says which it is: amounts of
	// different assets can't be added.
	Asset  common.Address   `json:"asset,omitzero"`
	Tokens []common.Address `json:"tokens"` // beside each vault's asset
	// MaxTradeValue is the most that one trade or limit order may sell, at the feeds' prices.
	MaxTradeValue *Units `json:"maxTradeValue"`
	// MaxDayValue is the most that all trades and limit orders of 24 hours may sell.
	MaxDayValue *Units `json:"maxDayValue"`
	// MaxWeekLoss is the most that all trades and limit orders of 7 days may lose against the feeds' prices, each counted at the
	// worst that its own limit allows.
	MaxWeekLoss *Units `json:"maxWeekLoss"`
	// MaxActionsPerDay bounds everything that is sent, cancellations left out.
	MaxActionsPerDay int `json:"maxActionsPerDay"`
	// AllowTargets lets target weights be set. What keepers trade towards them isn't counted here: the contract's bucket bounds it.
	AllowTargets bool `json:"allowTargets"`
	// MaxDeadlineSeconds is how far ahead an order's or targets' deadline may lie.
	MaxDeadlineSeconds int64 `json:"maxDeadlineSeconds"`
	// Times are when something may be sent, UTC; none: at any time.
	Times []Span `json:"times"`
	// StopFile stops everything but cancellations while it exists; a relative path is relative to the policy's folder.
	StopFile string `json:"stopFile"`
}

// Span is a part of some days, UTC.
type Span struct {
	Days []string `json:"days"` // mon … sun; none: every day
	From string   `json:"from"` // 08:00
	To   string   `json:"to"`   // 18:00, later than From
}

// Units is an amount of base units, a decimal string in the file.
type Units big.Int

// Int is the number; 0 for nil.
func (u *Units) Int() *big.Int {
	if u == nil {
		return new(big.Int)
	}
	return (*big.Int)(u)
}

// UnmarshalJSON reads a decimal string of digits.
func (u *Units) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil || text == "" || len(text) > 39 || strings.Trim(text, "0123456789") != "" {
		return fmt.Errorf("%.40s is not an amount: write base units as a string of digits, \"1000000\" for 1 USDC", data)
	}
	_, _ = (*big.Int)(u).SetString(text, 10) // only digits
	return nil
}

// MarshalJSON writes a decimal string.
func (u *Units) MarshalJSON() ([]byte, error) { return json.Marshal(u.Int().String()) }

const maxFile = 64 << 10

// Load reads a policy. A field that isn't known is refused, since a misspelt limit would else be none, and so is one that is
// given twice.
func Load(path string) (*Policy, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the policy file: %w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil || len(data) > maxFile {
		return nil, errors.Join(fmt.Errorf("the policy file %s can't be read, or is larger than %d bytes", path, maxFile), err)
	}
	var p Policy
	if err := strictjson.Decode(data, &p); err != nil {
		return nil, fmt.Errorf("the policy file %s: %w", path, err)
	}
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("the policy file %s: %w", path, err)
	}
	return &p, nil
}

var days = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

func (p *Policy) check() error {
	if len(p.Vaults) == 0 || len(p.Vaults) > 100 || len(p.Tokens) > 100 {
		return errors.New("vaults: name 1 to 100, and at most 100 tokens")
	}
	for _, s := range p.Times {
		from, err := minuteOf(s.From)
		if err != nil {
			return err
		}
		to, err := minuteOf(s.To)
		if err != nil {
			return err
		}
		if to <= from {
			return fmt.Errorf("times: %s is not after %s: give two spans for a night", s.To, s.From)
		}
		for _, day := range s.Days {
			if !slices.Contains(days, day) {
				return fmt.Errorf("times: %q is not one of %s", day, strings.Join(days, ", "))
			}
		}
	}
	if p.MaxActionsPerDay < 0 || p.MaxDeadlineSeconds < 0 {
		return errors.New("maxActionsPerDay and maxDeadlineSeconds are not negative")
	}
	return nil
}

// minuteOf is the minute of the day; 24:00 is its end.
func minuteOf(text string) (int, error) {
	if text == "24:00" {
		return 24 * 60, nil
	}
	t, err := time.Parse("15:04", text)
	if err != nil {
		return 0, fmt.Errorf("times: %.20q is not hours:minutes, such as 08:00", text)
	}
	return t.Hour()*60 + t.Minute(), nil
}

// Kind is what an action does.
type Kind string

// Kinds of actions.
const (
	Trade       Kind = "trade"
	Order       Kind = "order"
	CancelOrder Kind = "cancelOrder"
	Targets     Kind = "targets"
	Reason      Kind = "reason" // a post on the board
)

// Action is what is to be done, or was done.
type Action struct {
	Kind     Kind             `json:"kind"`
	Vault    common.Address   `json:"vault"`
	Asset    common.Address   `json:"asset,omitzero"`   // whose base units Value and Loss are; zero where it isn't known
	Tokens   []common.Address `json:"tokens,omitempty"` // that it touches, the asset left out
	Value    *Units           `json:"value,omitempty"`  // sold, at the feeds' prices, rounded up; nil when they give none
	Loss     *Units           `json:"loss,omitempty"`   // at worst, rounded up
	Deadline int64            `json:"deadline,omitempty"`
}

// Past is an action that was sent, or may yet be, at a moment of the chain (Unix seconds).
type Past struct {
	Action
	Time int64
}

// Facts are what the judgement depends on beside the policy and the action.
type Facts struct {
	Now     int64  // Unix seconds of the chain
	Stopped bool   // the stop file exists, or can't be looked for
	Past    []Past // of at least the last 7 days; what failed on chain or will never be sent is left out
}

// Refusal names the bound that an action would break.
type Refusal struct {
	Bound string `json:"bound"`
	Text  string `json:"text"`
}

func (r Refusal) String() string { return r.Bound + ": " + r.Text }

const (
	day  = 24 * 3600
	week = 7 * day
)

// Judge says which bounds of the policy an action would break: none when it may be signed. Sums are exact; an amount that isn't
// known is refused. A cancellation only has to be of an allowed vault: it takes risk away.
func Judge(p *Policy, a Action, f Facts) []Refusal {
	var out []Refusal
	refuse := func(bound, format string, args ...any) {
		out = append(out, Refusal{bound, fmt.Sprintf(format, args...)})
	}
	if !slices.Contains(p.Vaults, a.Vault) {
		refuse("vaults", "the policy doesn't name %s", a.Vault)
	}
	switch a.Kind {
	case CancelOrder:
		return out
	case Trade, Order, Targets, Reason:
	default:
		refuse("kind", "%q is not an action that the policy knows", a.Kind)
	}
	if f.Stopped {
		refuse("stopFile", "the stop file is there: only cancellations are sent until its owner takes it away")
	}
	if !within(p.Times, f.Now) {
		refuse("times", "%s is outside the times of the policy", time.Unix(f.Now, 0).UTC().Format("Mon 15:04 UTC"))
	}
	for _, token := range a.Tokens {
		if !slices.Contains(p.Tokens, token) {
			refuse("tokens", "the policy doesn't name %s", token)
		}
	}
	today, value, loss := 0, new(big.Int), new(big.Int)
	amounts := a.Kind == Trade || a.Kind == Order
	if amounts && p.Asset != (common.Address{}) && a.Asset != p.Asset {
		refuse("asset", "the policy's amounts are of %s, and this vault's asset is %s: use one policy, journal and key for each asset", p.Asset, a.Asset)
		amounts = false
	}
	for _, past := range f.Past {
		// What an older version journalled doesn't say its asset, and counts as the policy's.
		if amounts && past.Time > f.Now-week && past.Asset != (common.Address{}) && past.Asset != a.Asset {
			refuse("asset", "trades of the last 7 days were in %s, and this vault's asset is %s; amounts of both can't be added: use one policy, journal and key for each asset",
				past.Asset, a.Asset)
			amounts = false
		}
		if past.Kind != CancelOrder && past.Time > f.Now-day {
			today++
			value.Add(value, past.Value.Int())
		}
		if past.Time > f.Now-week {
			loss.Add(loss, past.Loss.Int())
		}
	}
	if today >= p.MaxActionsPerDay {
		refuse("maxActionsPerDay", "%d were sent in 24 hours, and %d are allowed", today, p.MaxActionsPerDay)
	}
	switch a.Kind {
	case Trade, Order:
		if a.Value == nil || a.Loss == nil {
			refuse("maxTradeValue", "the feeds give no price to measure it by")
			break
		}
		if a.Value.Int().Sign() < 0 || a.Loss.Int().Sign() < 0 {
			refuse("maxTradeValue", "an amount is negative")
		}
		atMost := func(bound string, used *big.Int, limit *Units) {
			if used.Cmp(limit.Int()) > 0 {
				refuse(bound, "%s would be used, and %s is allowed (asset base units)", used, limit.Int())
			}
		}
		atMost("maxTradeValue", a.Value.Int(), p.MaxTradeValue)
		atMost("maxDayValue", value.Add(value, a.Value.Int()), p.MaxDayValue)
		atMost("maxWeekLoss", loss.Add(loss, a.Loss.Int()), p.MaxWeekLoss)
	case Targets:
		if !p.AllowTargets {
			refuse("allowTargets", "the policy doesn't allow target weights")
		}
	}
	if (a.Kind == Order || a.Kind == Targets) && a.Deadline > f.Now+p.MaxDeadlineSeconds {
		refuse("maxDeadlineSeconds", "the deadline lies %d seconds ahead, and %d are allowed", a.Deadline-f.Now, p.MaxDeadlineSeconds)
	}
	return out
}

func within(spans []Span, now int64) bool {
	if len(spans) == 0 {
		return true
	}
	t := time.Unix(now, 0).UTC()
	minute := t.Hour()*60 + t.Minute()
	for _, s := range spans {
		from, err := minuteOf(s.From)
		to, err2 := minuteOf(s.To)
		if err == nil && err2 == nil && minute >= from && minute < to && (len(s.Days) == 0 || slices.Contains(s.Days, days[t.Weekday()])) {
			return true
		}
	}
	return false
}
