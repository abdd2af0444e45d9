package keeper

import (
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/store"
	"github.com/sluicefi/sluice/txjournal"
)

// action is what a transaction of the keeper is for.
type action string

// Actions of a keeper, in the order in which due ones are done.
const (
	actionSettle    action = "settle"
	actionWriteOff  action = "write-off"
	actionRaise     action = "raise"
	actionFinalise  action = "finalise"
	actionLimit     action = "limit"
	actionRebalance action = "rebalance"
	actionClaim     action = "claim"
)

// Plan is what a keeper would do on the state of one block: data, printed by
// the dry run, stored with each run, shown at /v1/keeper. Amounts are base
// units; gas money is wei.
type Plan struct {
	ChainID    uint64           `json:"chainId"`
	Block      uint64           `json:"block"`
	BlockHash  common.Hash      `json:"blockHash"`
	ChainTime  uint64           `json:"chainTime"`
	Sender     common.Address   `json:"sender"`
	Vaults     int              `json:"vaults"`
	NextCutoff uint64           `json:"nextCutoff"`
	Balance    *decimal         `json:"balance"`
	Budget     *decimal         `json:"budget"`
	Spent      *decimal         `json:"spent"`
	Missed     []missedPeriods  `json:"missed"`
	Items      []item           `json:"items"`
	Together   *settlementBatch `json:"together,omitempty"`
	Warnings   []string         `json:"warnings"`
	// Service says of each vault whether it is served.
	Service []service `json:"service"`
	// Endpoints says of each endpoint whether it answers.
	Endpoints []endpointHealth `json:"endpoints"`

	unplanned bool // what else than settlements is due wasn't looked at
}

// served are the vaults that the keeper works for.
func (p *Plan) served() map[common.Address]bool {
	out := make(map[common.Address]bool, len(p.Service))
	for _, s := range p.Service {
		out[s.Vault] = s.Served
	}
	return out
}

// commonTx is one transaction that settles several vaults of the plan.
type settlementBatch struct {
	Target common.Address   `json:"target"`
	Vaults []common.Address `json:"vaults"`
	Gas    uint64           `json:"gas"`
	Data   hexutil.Bytes    `json:"data"`
}

// item is one transaction of a plan, or the reason why there is none.
type item struct {
	Action   action         `json:"action"`
	Vault    common.Address `json:"vault"`
	Epoch    *decimal       `json:"epoch"` // epoch id, or order id
	Overdue  uint64         `json:"overdueSeconds"`
	Target   common.Address `json:"target"`
	Data     hexutil.Bytes  `json:"data"`
	MinNav   *decimal       `json:"minNav,omitempty"`
	MaxNav   *decimal       `json:"maxNav,omitempty"`
	Trades   []trade        `json:"trades,omitempty"`
	Claims   int            `json:"claims,omitempty"`
	Why      string         `json:"why"`
	Gas      uint64         `json:"gas"`
	FeeCap   *decimal       `json:"maxFeePerGas,omitempty"`
	TipCap   *decimal       `json:"maxPriorityFeePerGas,omitempty"`
	Refusals []refusal      `json:"refusals"`

	simulation simulation
	feedAge    uint64  // for how long after the cut-off a feed may give the answer that is needed, seconds
	batched    []*item // the settlements of a transaction of several
	claims     []autoclaimer.IAutoClaimerClaim
}

// trade is a planned swap with what it is expected to do. Values are asset
// base units at the oracle.
type trade struct {
	TokenIn      common.Address `json:"tokenIn"`
	TokenOut     common.Address `json:"tokenOut"`
	AmountIn     *decimal       `json:"amountIn"`
	Expected     *decimal       `json:"expectedOut"`
	MinAmountOut *decimal       `json:"minAmountOut"`
	ValueIn      *decimal       `json:"valueIn"`
	ValueOut     *decimal       `json:"valueOut"`
	Adapter      common.Address `json:"adapter"`
	Path         hexutil.Bytes  `json:"path"`

	rounding *big.Int // what rounding may take of ValueIn beside the slippage
}

// refusal is why something isn't sent.
type refusal struct {
	Reason reason `json:"reason"`
	Detail string `json:"detail"`
}

func (r refusal) String() string { return string(r.Reason) + ": " + r.Detail }

// missedPeriods counts whole periods in which a vault was not settled. All
// requests of that time are in the one closed epoch, and the next cut-off is the
// first boundary after its settlement (SPEC rule 7), so one settlement is enough.
type missedPeriods struct {
	Vault   common.Address `json:"vault"`
	Epoch   *decimal       `json:"epoch"`
	Periods uint64         `json:"periods"`
}

func (it *item) subjectEpoch() *big.Int {
	if it.Epoch == nil {
		return new(big.Int)
	}
	return it.Epoch.Int()
}

func (it *item) subject() txjournal.Subject {
	return subjectOf(it.Vault, it.subjectEpoch(), it.Action)
}

// refusals lists the refusals of all items, as the journal keeps them.
func (p *Plan) refusals() []store.KeeperRefusal {
	var all []store.KeeperRefusal
	for i := range p.Items {
		it := &p.Items[i]
		for _, r := range it.Refusals {
			all = append(all, store.KeeperRefusal{Vault: it.Vault, Epoch: it.subjectEpoch(), Action: string(it.Action),
				Reason: string(r.Reason), Detail: shorten.To(r.Detail, 1000)})
		}
	}
	return all
}

// refused says whether any item was refused for this reason.
func (p *Plan) refused(reason reason) bool {
	return slices.ContainsFunc(p.Items, func(it item) bool { return it.refusedFor(reason) })
}

// refusedFor says whether an item is refused for this reason.
func (it *item) refusedFor(why reason) bool {
	return slices.ContainsFunc(it.Refusals, func(r refusal) bool { return r.Reason == why })
}

// notServed says whether an item is for a vault that isn't served.
func (it *item) notServed() bool { return it.refusedFor(reasonNotServed) }

// waitsForFeed says whether a settlement is refused only because of its prices, and may still get them in time. This is
// ordinary: a feed that answers once an hour may take up to an hour to give an answer newer than the cut-off.
func (it *item) waitsForFeed() bool {
	for _, r := range it.Refusals {
		if r.Reason != reasonOracle {
			return false
		}
	}
	return len(it.Refusals) > 0 && it.Overdue <= it.feedAge
}

func (it *item) refuse(reason reason, format string, args ...any) {
	it.Refusals = append(it.Refusals, refusal{reason, fmt.Sprintf(format, args...)})
}

// Print writes the plan for a terminal.
func (p *Plan) Print(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "block      %d %s\n", p.Block, p.BlockHash)
	fmt.Fprintf(&b, "chain time %s\n", utc(p.ChainTime))
	if p.Sender == (common.Address{}) {
		b.WriteString("keeper     no key: give keeper.keystore, keeper.signer_address, or a database that a keeper ran on\n")
	} else {
		fmt.Fprintf(&b, "keeper     %s, balance %s\n", p.Sender, ether(p.Balance.Int()))
	}
	fmt.Fprintf(&b, "budget     %s of %s in 7 days\n", ether(p.Spent.Int()), ether(p.Budget.Int()))
	if p.NextCutoff > 0 {
		fmt.Fprintf(&b, "vaults     %d, next cut-off %s\n", p.Vaults, utc(p.NextCutoff))
	} else {
		fmt.Fprintf(&b, "vaults     %d, no cut-off ahead\n", p.Vaults)
	}
	for _, m := range p.Missed {
		fmt.Fprintf(&b, "missed     vault %s epoch %s: %d period(s) passed unsettled\n", m.Vault, m.Epoch, m.Periods)
	}
	for _, warning := range p.Warnings {
		fmt.Fprintf(&b, "warning    %s\n", warning)
	}
	if len(p.Items) == 0 {
		b.WriteString("nothing to do\n")
	}
	for i := range p.Items {
		p.Items[i].print(&b)
	}
	if t := p.Together; t != nil {
		fmt.Fprintf(&b, "\ntogether   %d settlements in one transaction to %s, gas %d\n           data %s\n", len(t.Vaults), t.Target, t.Gas, t.Data)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (it *item) print(b *strings.Builder) {
	verdict := "would send"
	if len(it.Refusals) > 0 {
		verdict = "refused"
	}
	fmt.Fprintf(b, "\n%-10s %s vault %s", verdict, it.Action, it.Vault)
	if it.Epoch != nil {
		fmt.Fprintf(b, " id %s", it.Epoch)
	}
	fmt.Fprintf(b, "\n           %s\n", it.Why)
	for _, t := range it.Trades {
		fmt.Fprintf(b, "           swap %s of %s for at least %s of %s (expected %s; base units)\n",
			t.AmountIn, t.TokenIn, t.MinAmountOut, t.TokenOut, t.Expected)
	}
	if it.MinNav != nil {
		fmt.Fprintf(b, "           NAV between %s and %s\n", it.MinNav, it.MaxNav)
	}
	if len(it.Data) > 0 {
		fmt.Fprintf(b, "           to %s, gas %d, max fee %s, tip %s\n           data %s\n",
			it.Target, it.Gas, gwei(it.FeeCap.Int()), gwei(it.TipCap.Int()), it.Data)
	}
	for _, r := range it.Refusals {
		fmt.Fprintf(b, "           %s\n", r)
	}
}

func utc(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
