package policy

import (
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func units(n int64) *Units { return (*Units)(big.NewInt(n)) }

var (
	vaultA, vaultB = common.Address{1}, common.Address{2}
	weth, wbtc     = common.Address{3}, common.Address{4}
)

func example() *Policy {
	return &Policy{
		Vaults: []common.Address{vaultA}, Tokens: []common.Address{weth}, MaxTradeValue: units(1_000), MaxDayValue: units(2_500), MaxWeekLoss: units(20),
		MaxActionsPerDay: 10, AllowTargets: true, MaxDeadlineSeconds: day,
	}
}

func bounds(refusals []Refusal) []string {
	var names []string
	for _, r := range refusals {
		names = append(names, r.Bound)
	}
	return names
}

func TestEachBoundFromBothSides(t *testing.T) {
	now := int64(1_800_000_000) // a Friday, 08:00 UTC
	trade := func(value, loss int64) Action {
		return Action{Kind: Trade, Vault: vaultA, Tokens: []common.Address{weth}, Value: units(value), Loss: units(loss)}
	}
	past := func(ago, value, loss int64) Past { return Past{trade(value, loss), now - ago} }
	in := func(asset common.Address, value int64) Action {
		a := trade(value, 0)
		a.Asset = asset
		return a
	}
	for name, c := range map[string]struct {
		change func(*Policy)
		action Action
		facts  Facts
		want   []string
	}{
		"allowed":                       {nil, trade(1_000, 20), Facts{}, nil},
		"one unit too large":            {nil, trade(1_001, 20), Facts{}, []string{"maxTradeValue"}},
		"one unit too dear":             {nil, trade(1_000, 21), Facts{}, []string{"maxWeekLoss"}},
		"the day is full":               {nil, trade(1_000, 0), Facts{Past: []Past{past(10, 1_501, 0)}}, []string{"maxDayValue"}},
		"the day is just not full":      {nil, trade(1_000, 0), Facts{Past: []Past{past(10, 1_500, 0)}}, nil},
		"yesterday is forgotten":        {nil, trade(1_000, 0), Facts{Past: []Past{past(day, 2_500, 0)}}, nil},
		"last week's losses are not":    {nil, trade(1_000, 10), Facts{Past: []Past{past(week-1, 9, 11)}}, []string{"maxWeekLoss"}},
		"the week before's are":         {nil, trade(1_000, 10), Facts{Past: []Past{past(week, 9, 20)}}, nil},
		"another vault":                 {nil, Action{Kind: Trade, Vault: vaultB, Value: units(1), Loss: units(0)}, Facts{}, []string{"vaults"}},
		"another token":                 {nil, Action{Kind: Trade, Vault: vaultA, Tokens: []common.Address{weth, wbtc}, Value: units(1), Loss: units(0)}, Facts{}, []string{"tokens"}},
		"no price":                      {nil, Action{Kind: Trade, Vault: vaultA}, Facts{}, []string{"maxTradeValue"}},
		"negative":                      {nil, trade(-1, 0), Facts{}, []string{"maxTradeValue"}},
		"stopped":                       {nil, trade(1, 0), Facts{Stopped: true}, []string{"stopFile"}},
		"stopped, but a cancellation":   {nil, Action{Kind: CancelOrder, Vault: vaultA}, Facts{Stopped: true}, nil},
		"a cancellation elsewhere":      {nil, Action{Kind: CancelOrder, Vault: vaultB}, Facts{}, []string{"vaults"}},
		"too often":                     {func(p *Policy) { p.MaxActionsPerDay = 1 }, trade(1, 0), Facts{Past: []Past{past(1, 1, 0)}}, []string{"maxActionsPerDay"}},
		"outside the hours":             {func(p *Policy) { p.Times = []Span{{From: "09:00", To: "18:00"}} }, trade(1, 0), Facts{}, []string{"times"}},
		"within the hours":              {func(p *Policy) { p.Times = []Span{{Days: []string{"fri"}, From: "08:00", To: "18:00"}} }, trade(1, 0), Facts{}, nil},
		"another day":                   {func(p *Policy) { p.Times = []Span{{Days: []string{"mon"}, From: "00:00", To: "24:00"}} }, trade(1, 0), Facts{}, []string{"times"}},
		"targets aren't allowed":        {func(p *Policy) { p.AllowTargets = false }, Action{Kind: Targets, Vault: vaultA, Deadline: now}, Facts{}, []string{"allowTargets"}},
		"a deadline at the limit":       {nil, Action{Kind: Targets, Vault: vaultA, Deadline: now + day}, Facts{}, nil},
		"a deadline too far away":       {nil, Action{Kind: Targets, Vault: vaultA, Deadline: now + day + 1}, Facts{}, []string{"maxDeadlineSeconds"}},
		"another asset than before":     {nil, in(weth, 1), Facts{Past: []Past{{in(wbtc, 1), now - week + 1}}}, []string{"asset"}},
		"the same asset as before":      {nil, in(weth, 1), Facts{Past: []Past{{in(weth, 1), now - 10}}}, nil},
		"another asset, a week ago":     {nil, in(weth, 1), Facts{Past: []Past{{in(wbtc, 1), now - week}}}, nil},
		"an asset that isn't known":     {nil, in(weth, 1_000), Facts{Past: []Past{past(10, 1_501, 0)}}, []string{"maxDayValue"}},
		"another asset than the file's": {func(p *Policy) { p.Asset = wbtc }, in(weth, 1), Facts{}, []string{"asset"}},
		"the file's asset":              {func(p *Policy) { p.Asset = weth }, in(weth, 1), Facts{}, nil},
		"targets have no amounts":       {func(p *Policy) { p.Asset = weth }, Action{Kind: Targets, Vault: vaultA, Deadline: now}, Facts{Past: []Past{{in(wbtc, 1), now - 10}}}, nil},
		"an unknown kind":               {nil, Action{Kind: "withdraw", Vault: vaultA}, Facts{}, []string{"kind"}},
		"an empty policy allows none":   {func(p *Policy) { *p = Policy{} }, trade(1, 0), Facts{}, []string{"vaults", "tokens", "maxActionsPerDay", "maxTradeValue", "maxDayValue"}},
	} {
		p := example()
		if c.change != nil {
			c.change(p)
		}
		c.facts.Now = now
		got := Judge(p, c.action, c.facts)
		if !slices.Equal(bounds(got), c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		for _, r := range got {
			if r.Text == "" {
				t.Errorf("%s: %s has no reason", name, r.Bound)
			}
		}
	}
}

// TestNoSequenceGetsPastTheBounds lets an adversary choose any actions at any times: what was allowed never adds up to more than
// the bounds, in any window of 24 hours and 7 days, whatever else was tried.
func TestNoSequenceGetsPastTheBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := example()
		p.MaxActionsPerDay = rapid.IntRange(0, 12).Draw(t, "actions")
		now := int64(1_800_000_000)
		var done []Past
		for range rapid.IntRange(1, 40).Draw(t, "tries") {
			now += rapid.Int64Range(0, day).Draw(t, "seconds")
			a := Action{
				Kind:  rapid.SampledFrom([]Kind{Trade, Order, Targets, CancelOrder, Reason, "other"}).Draw(t, "kind"),
				Vault: rapid.SampledFrom([]common.Address{vaultA, vaultA, vaultA, vaultB}).Draw(t, "vault"),
				Value: units(rapid.Int64Range(-5, 1_200).Draw(t, "value")), Loss: units(rapid.Int64Range(-5, 25).Draw(t, "loss")),
				Tokens:   rapid.SampledFrom([][]common.Address{nil, {weth}, {weth}, {wbtc}}).Draw(t, "tokens"),
				Deadline: now + rapid.Int64Range(-10, 2*day).Draw(t, "deadline"),
			}
			stopped := rapid.IntRange(0, 9).Draw(t, "stop") == 0
			before := len(done)
			if len(Judge(p, a, Facts{Now: now, Stopped: stopped, Past: done})) > 0 {
				continue
			}
			if a.Kind != Trade && a.Kind != Order {
				a.Value, a.Loss = nil, nil
			}
			done = append(done, Past{a, now})
			if a.Kind != CancelOrder && (stopped || a.Vault != vaultA || slices.Contains(a.Tokens, wbtc)) {
				t.Fatalf("allowed %+v", done[before])
			}
			count, value, loss := 0, new(big.Int), new(big.Int)
			for _, d := range done {
				if d.Time > now-day && d.Kind != CancelOrder {
					count++
					value.Add(value, d.Value.Int())
				}
				if d.Time > now-week {
					loss.Add(loss, d.Loss.Int())
				}
			}
			if count > p.MaxActionsPerDay && a.Kind != CancelOrder || value.Cmp(p.MaxDayValue.Int()) > 0 || loss.Cmp(p.MaxWeekLoss.Int()) > 0 {
				t.Fatalf("%d actions, value %s, loss %s after %+v", count, value, loss, done)
			}
		}
	})
}

func TestAPolicyThatCantBeReadIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a misspelt limit": {`{"vaults":["0x0100000000000000000000000000000000000000"],"maxTradeVale":"1"}`, "maxTradeVale"},
		"a number":         {`{"vaults":["0x0100000000000000000000000000000000000000"],"maxTradeValue":1000}`, "string of digits"},
		"a decimal point":  {`{"vaults":["0x0100000000000000000000000000000000000000"],"maxTradeValue":"1.5"}`, "string of digits"},
		"no vault":         {`{}`, "vaults"},
		"a night":          {`{"vaults":["0x0100000000000000000000000000000000000000"],"times":[{"from":"22:00","to":"06:00"}]}`, "two spans"},
		"no day":           {`{"vaults":["0x0100000000000000000000000000000000000000"],"times":[{"days":["Friday"],"from":"06:00","to":"07:00"}]}`, "Friday"},
		"two objects":      {`{"vaults":["0x0100000000000000000000000000000000000000"]}{}`, "follows"},
		"a limit twice":    {`{"vaults":["0x0100000000000000000000000000000000000000"],"maxTradeValue":"1","maxTradeValue":"1000000"}`, `"maxTradeValue" is given twice`},
		"no JSON":          {`vaults: []`, "invalid character"},
	} {
		path := filepath.Join(t.TempDir(), "policy.json")
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(path); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
