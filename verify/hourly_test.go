package verify

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// recordedPrices are an index's rows.
type recordedPrices []HourlyPrice

func (p recordedPrices) HourlyPrices(context.Context) ([]HourlyPrice, error) { return p, nil }

// aged is a busy vault of which an hour in its fifth week found no fresh price: nav() reverts there.
func aged(t *testing.T) *scenario {
	t.Helper()
	s := busy(t)
	s.now += 14 * 86_400
	s.mine()
	s.now += 7200
	s.finalise()
	return s
}

// recorded are the rows that an honest index has of all full hours that lie between two final blocks, one for each block.
func recorded(s *scenario) recordedPrices {
	s.Helper()
	var out recordedPrices
	for n := uint64(1); n < s.chain.Finalized().Number.Uint64(); n++ {
		header, next := s.chain.HeaderByNumber(n), s.chain.HeaderByNumber(n+1)
		hour := next.Time / 3600 * 3600
		if header.Time >= hour {
			continue
		}
		at := func(data []byte) (*big.Int, error) {
			var answer hexutil.Bytes
			err := honest(s.chain).CallContext(s.Context(), &answer, "eth_call", map[string]any{"to": s.vault, "data": hexutil.Bytes(data)}, map[string]any{"blockHash": header.Hash()})
			return new(big.Int).SetBytes(answer), err
		}
		supply, err := at(vaults.PackTotalSupply())
		if err != nil || supply.Sign() == 0 {
			continue // before the vault's creation
		}
		row := HourlyPrice{Time: hour, Hash: header.Hash(), Supply: supply}
		if row.NAV, err = at(vaults.PackNav()); err != nil {
			row.NAV, row.Stale = zero(), true
		}
		out = append(out, row)
	}
	return out
}

// refusing is an endpoint that gives no answer to the calls of a view, as one that is asked too often.
type refusing struct {
	Client
	view []byte
}

var errTooOften = errors.New("429 Too Many Requests")

func (r refusing) CallContext(ctx context.Context, result any, method string, args ...any) error {
	if method == "eth_call" && fmt.Sprint(args[0].(map[string]any)["data"]) == hexutil.Encode(r.view) {
		return errTooOften
	}
	return r.Client.CallContext(ctx, result, method, args...)
}

func (r refusing) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = r.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

func left(r *Report) string {
	var out []string
	for _, n := range r.NotChecked {
		out = append(out, n.What+": "+n.Why)
	}
	return strings.Join(out, "\n")
}

// A row is checked where nav() gives an answer or reverts. A call that failed in another way says nothing about the vault.
func TestAnHourlyPriceThatCouldNotBeAskedIsNotChecked(t *testing.T) {
	s := aged(t)
	rows := recorded(s)
	stale := 0
	for _, row := range rows {
		if row.Stale {
			stale++
		}
	}
	if len(rows) < 4 || stale == 0 {
		t.Fatalf("%d rows, %d of them stale", len(rows), stale)
	}
	opts := Options{Vault: s.vault, All: true, Prices: rows}
	report := mustRun(t, opts, honest(s.chain))
	wantVerdict(t, report, Match)
	if n := figure(t, report, "hourly prices checked"); n.Int64() != int64(len(rows)) || strings.Contains(left(report), "hourly prices:") {
		t.Errorf("%s of %d rows were checked:\n%s", n, len(rows), left(report))
	}
	if !strings.Contains(left(report), "returns, drawdown, volatility, Sharpe: ") {
		t.Errorf("nothing says that returns and risk weren't checked:\n%s", left(report))
	}
	forged := append(recordedPrices{}, rows...)
	for i := range forged {
		forged[i].Stale = true
	}
	for name, prices := range map[string]recordedPrices{"honest rows": rows, "rows said to be stale": forged} {
		opts.Prices = prices
		checking := refusing{honest(s.chain), vaults.PackNav()}
		r := &run{reader: testReader(checking), opts: opts, report: &Report{}, anchor: s.chain.Finalized()}
		err := r.checkHourly(t.Context())
		if err == nil || !strings.Contains(err.Error(), fmt.Sprintf("of %d hourly prices %d couldn't be checked", len(rows), len(rows))) || !errors.Is(err, errTooOften) || len(r.report.Steps) > 0 {
			t.Errorf("%s: %v, %d steps", name, err, len(r.report.Steps))
		}
	}
	opts.Prices = forged
	if report := mustRun(t, opts, honest(s.chain)); report.Verdict != Mismatch || !strings.Contains(report.Reason, ": stale") {
		t.Errorf("rows said to be stale that aren't: %s: %s", report.Verdict, report.Reason)
	}
	opts.Prices = recordedPrices{}
	if report := mustRun(t, opts, honest(s.chain)); report.Verdict != Match || !strings.Contains(left(report), "hourly prices: the API gives none") {
		t.Errorf("no rows: %s\n%s", report.Verdict, left(report))
	}
}

// A price is of the last block before its hour, and of a block of the chain.
func TestAnHourlyPriceOfAnotherMoment(t *testing.T) {
	s := busy(t)
	rows := recorded(s)
	i := len(rows) / 2
	branch, err := s.chain.BuildOn(t.Context(), s.chain.HeaderByNumber(s.chain.Finalized().Number.Uint64()-2).Hash(), s.now-200)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*HourlyPrice)
		says   string
	}{
		"an hour later":            {func(p *HourlyPrice) { p.Time += 30 * 86_400 }, ": block"},
		"an hour earlier":          {func(p *HourlyPrice) { p.Time -= 30 * 86_400 }, ": block"},
		"a second before the hour": {func(p *HourlyPrice) { p.Time-- }, ": moment"},
		"an older state": {func(p *HourlyPrice) {
			*p = HourlyPrice{p.Time, rows[i-1].Hash, rows[i-1].NAV, rows[i-1].Supply, rows[i-1].Stale}
		}, ": block"},
		"a branch that was left": {func(p *HourlyPrice) {
			p.Hash = branch.Hash()
		}, ": block"},
	} {
		forged := append(recordedPrices{}, rows...)
		c.change(&forged[i])
		report := mustRun(t, Options{Vault: s.vault, All: true, Prices: forged}, honest(s.chain))
		if report.Verdict != Mismatch || !strings.Contains(report.Reason, "price of "+utc(forged[i].Time)+c.says) {
			t.Errorf("%s: %s: %s\n%s", name, report.Verdict, report.Reason, left(report))
		}
	}
	forged := append(recordedPrices{}, rows...)
	forged[i].Hash = common.Hash{1}
	report := mustRun(t, Options{Vault: s.vault, All: true, Prices: forged}, honest(s.chain))
	if report.Verdict != Match || !strings.Contains(left(report), fmt.Sprintf("of %d hourly prices 1 couldn't be checked: ", len(rows))) {
		t.Errorf("a block that isn't there: %s: %s\n%s", report.Verdict, report.Reason, left(report))
	}
}

// A time-out isn't a stale feed: nothing is said of NAV then.
func TestANavThatCouldNotBeReadIsNotStale(t *testing.T) {
	s := aged(t)
	early, late := s.chain.HeaderByNumber(s.chain.Finalized().Number.Uint64()-8).Number.Uint64(), s.chain.Head().Number.Uint64()
	for _, block := range []uint64{early, late} {
		wantVerdict(t, mustRun(t, Options{Vault: s.vault, Block: &block}, honest(s.chain)), Match)
		report := mustRun(t, Options{Vault: s.vault, Block: &block}, refusing{honest(s.chain), vaults.PackNav()})
		if report.Verdict != Unchecked || !strings.Contains(report.Reason, errTooOften.Error()) {
			t.Errorf("block %d: %s: %s\n%s", block, report.Verdict, report.Reason, text(t, report))
		}
	}
}
