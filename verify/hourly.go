package verify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/bindings/vault"
)

// HourlyPrice is a price that an index recorded at an hour.
type HourlyPrice struct {
	Time        uint64      // the hour, Unix seconds
	Hash        common.Hash // of the last block before it, whose state it is
	NAV, Supply *big.Int    // base units
	Stale       bool        // nav() reverted there: the value is the last good one
}

// PriceSource gives what an index recorded.
type PriceSource interface {
	HourlyPrices(ctx context.Context) ([]HourlyPrice, error)
}

// What an index records hourly, and what is made of it.
const (
	hourlyPrices = "hourly prices"
	hourlyRatios = "returns, drawdown, volatility, Sharpe"
)

// notHourly says of what is recorded hourly that it wasn't checked here.
func (v *run) notHourly(ctx context.Context) {
	var why string
	switch {
	case v.opts.Prices == nil:
		why = "no recorded prices were given to compare with: an API gives them"
	case !v.opts.All:
		why = "only a verification of the whole vault checks them"
	default:
		if err := v.checkHourly(ctx); err != nil {
			why = err.Error()
		}
	}
	if why != "" {
		v.report.NotChecked = append(v.report.NotChecked, NotChecked{hourlyPrices, Hourly, why})
	}
	v.report.NotChecked = append(v.report.NotChecked, NotChecked{hourlyRatios, Hourly, "they are made of the hourly prices, and not formed again here"})
}

// hour is a recorded price beside what the endpoint has of it.
type hour struct {
	HourlyPrice
	block, next *types.Header // that it names, and the one after it
	nav, supply *big.Int      // nil for nav where it reverts
	err         error         // why it can't be checked
}

const secondsOfHour = 3600

// hourCalls is how many calls a recorded price takes: its block, nav() and totalSupply() there, and the next block.
const hourCalls = 4

// checkHourly compares each recorded price with the vault's own nav() and totalSupply() in the state of the block that it names,
// which has to be the last one of the chain before the hour. Where the endpoint doesn't have that block or state any more, or
// doesn't answer, the price isn't checked.
func (v *run) checkHourly(ctx context.Context) error {
	prices, err := v.opts.Prices.HourlyPrices(ctx)
	if err != nil {
		return fmt.Errorf("reading the recorded prices: %w", err)
	}
	if len(prices) == 0 {
		return errors.New("the API gives none")
	}
	v.announce("comparing %d hourly prices with old states: %d calls", len(prices), hourCalls*len(prices))
	step := &Step{Name: "Hourly prices", Detail: "what the API says was recorded, against nav() and totalSupply() in the state of the block that it names, " +
		"which has to be the last one before the hour, as the endpoint gives them"}
	checked := 0
	var first error                          // why one couldn't be checked
	const most = batchSize / (hourCalls - 1) // the next block is known once the block is
	for start := 0; start < len(prices); start += most {
		hours, err := v.hoursOf(ctx, prices[start:min(start+most, len(prices))])
		if err != nil {
			first = fmt.Errorf("reading old states: %w", err)
			break
		}
		for i := range hours {
			if h := &hours[i]; h.err == nil {
				checked++
				step.compareHour(h)
			} else if first == nil {
				first = h.err
			}
		}
	}
	if checked > 0 {
		if step.OK() {
			step.holds(hourlyPrices, fmt.Sprintf("%d as recorded", checked), fmt.Sprintf("%d as recorded", checked), true)
			v.report.Figures = append(v.report.Figures, Figure{Name: "hourly prices checked", Value: fmt.Sprint(checked), Class: Hourly})
		}
		v.report.Steps = append(v.report.Steps, step)
	}
	if first != nil {
		return fmt.Errorf("of %d hourly prices %d couldn't be checked: %w", len(prices), len(prices)-checked, first)
	}
	return nil
}

// hoursOf reads what the endpoint has of some recorded prices. The error concerns all of them.
func (v *run) hoursOf(ctx context.Context, prices []HourlyPrice) ([]hour, error) {
	abi := vault.NewVault()
	n := len(prices)
	hours, blocks, answers := make([]hour, n), make([]json.RawMessage, 2*n), make([]hexutil.Bytes, 2*n)
	elems := make([]rpc.BatchElem, 0, (hourCalls-1)*n)
	for i, p := range prices {
		hours[i].HourlyPrice = p
		at := map[string]any{"blockHash": p.Hash}
		view := func(data []byte) []any {
			return []any{map[string]any{"to": v.opts.Vault, "data": hexutil.Bytes(data)}, at}
		}
		elems = append(elems,
			rpc.BatchElem{Method: "eth_getBlockByHash", Args: []any{p.Hash, false}, Result: &blocks[i]},
			rpc.BatchElem{Method: "eth_call", Args: view(abi.PackNav()), Result: &answers[2*i]},
			rpc.BatchElem{Method: "eth_call", Args: view(abi.PackTotalSupply()), Result: &answers[2*i+1]},
		)
	}
	if err := v.tryBatch(ctx, elems); err != nil {
		return nil, err
	}
	var nexts []rpc.BatchElem
	for i := range hours {
		h, part := &hours[i], elems[(hourCalls-1)*i:]
		h.block, h.err = headerIn(&part[0], blocks[i])
		if h.err == nil && h.block.Hash() != h.Hash {
			h.err = fmt.Errorf("%w: asked for block %s, got %s", ErrContradiction, h.Hash, h.block.Hash())
		}
		if h.err == nil {
			h.nav, h.err = wordIn(&part[1], answers[2*i])
			if reverted(part[1].Error) { // as it does while a price is stale
				h.nav, h.err = nil, nil
			}
		}
		if h.err == nil {
			h.supply, h.err = wordIn(&part[2], answers[2*i+1])
		}
		if h.err == nil {
			nexts = append(nexts, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{blockRef(h.block.Number.Uint64() + 1), false}, Result: &blocks[n+i]})
		}
	}
	if len(nexts) == 0 {
		return hours, nil
	}
	if err := v.tryBatch(ctx, nexts); err != nil {
		return nil, err
	}
	for i := range hours {
		h := &hours[i]
		if h.err != nil {
			continue
		}
		h.next, h.err = headerIn(&nexts[0], blocks[n+i])
		nexts = nexts[1:]
		if number := new(big.Int).Add(h.block.Number, big.NewInt(1)); h.err == nil && h.next.Number.Cmp(number) != 0 {
			h.err = fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, number, h.next.Number)
		}
		if h.err == nil && h.next.ParentHash != h.Hash && h.next.Number.Cmp(v.anchor.Number) > 0 {
			h.err = fmt.Errorf("the endpoint has another block %d than the API, and it isn't final", h.block.Number)
		}
	}
	return hours, nil
}

// headerIn is the header that a call of a batch gave.
func headerIn(elem *rpc.BatchElem, raw json.RawMessage) (*types.Header, error) {
	if elem.Error != nil {
		return nil, elem.Error
	}
	return checkHeader(raw)
}

// wordIn is the number that a view in a batch gave.
func wordIn(elem *rpc.BatchElem, answer hexutil.Bytes) (*big.Int, error) {
	if elem.Error == nil && len(answer) != common.HashLength {
		return nil, fmt.Errorf("an answer of %d bytes", len(answer))
	}
	return new(big.Int).SetBytes(answer), elem.Error
}

// compareHour holds a recorded price to the state that it names, and that state to its hour. A block is of the chain when the
// next one says that it follows it.
func (s *Step) compareHour(h *hour) {
	what := "price of " + utc(h.Time)
	if h.Time%secondsOfHour != 0 {
		s.holds(what+": moment", "a full hour", utc(h.Time), false)
	}
	if h.next.ParentHash != h.Hash {
		s.holds(what+": block", fmt.Sprintf("block %d of the chain, %s", h.block.Number, h.next.ParentHash), h.Hash.Hex(), false)
		return
	}
	if !lastBefore(h.Time, h.block, h.next) {
		s.holds(what+": block", "the last block before the hour", momentOf(h.block, h.next), false)
	}
	if h.supply.Cmp(h.Supply) != 0 {
		s.equal(what+": supply", "totalSupply()", h.supply, h.Supply)
	}
	switch stale := h.nav == nil; {
	case h.Stale != stale:
		s.holds(what+": stale", fmt.Sprint(stale), fmt.Sprint(h.Stale), false)
	case !stale && h.nav.Cmp(h.NAV) != 0:
		s.equal(what+": NAV", "nav()", h.nav, h.NAV)
	}
}
