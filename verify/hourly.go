package verify

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

const hourlyFigures = "hourly prices, and what is made of them: returns, drawdown, volatility, Sharpe"

// notHourly says of what is recorded hourly that it wasn't checked here.
func (v *run) notHourly(ctx context.Context) {
	switch {
	case v.opts.Prices == nil:
		v.report.NotChecked = append(v.report.NotChecked, NotChecked{hourlyFigures, Hourly,
			"no recorded prices were given to compare with: an API gives them"})
	case !v.opts.All:
		v.report.NotChecked = append(v.report.NotChecked, NotChecked{hourlyFigures, Hourly, "only a verification of the whole vault checks them"})
	default:
		if err := v.checkHourly(ctx); err != nil {
			v.report.NotChecked = append(v.report.NotChecked, NotChecked{hourlyFigures, Hourly, err.Error()})
		}
	}
}

// checkHourly compares each recorded price with the vault's own nav() and totalSupply() in the state that it names. Where the
// endpoint doesn't have that state any more, the price isn't checked.
func (v *run) checkHourly(ctx context.Context) error {
	prices, err := v.opts.Prices.HourlyPrices(ctx)
	if err != nil {
		return fmt.Errorf("reading the recorded prices: %w", err)
	}
	abi := vault.NewVault()
	calls := [][]byte{abi.PackNav(), abi.PackTotalSupply()}
	v.announce("comparing %d hourly prices with old states: %d calls", len(prices), 2*len(prices))
	checked, missing := 0, 0
	var first error
	var step *Step
	for start := 0; start < len(prices); start += batchSize / 2 {
		part := prices[start:min(start+batchSize/2, len(prices))]
		answers := make([]hexutil.Bytes, 2*len(part))
		elems := make([]rpc.BatchElem, 2*len(part))
		for i := range elems {
			elems[i] = rpc.BatchElem{Method: "eth_call", Result: &answers[i], Args: []any{
				map[string]any{"to": v.opts.Vault, "data": hexutil.Bytes(calls[i%2])}, map[string]any{"blockHash": part[i/2].Hash},
			}}
		}
		ctx, cancel := context.WithTimeout(ctx, v.timeout)
		v.calls += len(elems)
		err := v.client.BatchCallContext(ctx, elems)
		cancel()
		if err != nil {
			return fmt.Errorf("reading old states: %w", err)
		}
		for i, p := range part {
			nav, supply := elems[2*i], elems[2*i+1]
			// A supply can be read wherever there is the state; nav() reverts while a price is stale.
			if supply.Error != nil || len(answers[2*i+1]) != common.HashLength || nav.Error == nil && len(answers[2*i]) != common.HashLength {
				if missing++; first == nil {
					first = supply.Error
				}
				continue
			}
			if step == nil {
				step = v.report.step("Hourly prices", "what the API says was recorded, against nav() and totalSupply() in the state of the block that it names, "+
					"as the endpoint gives them")
			}
			checked++
			what := "price of " + utc(p.Time)
			if got := new(big.Int).SetBytes(answers[2*i+1]); got.Cmp(p.Supply) != 0 {
				step.equal(what+": supply", "totalSupply()", got, p.Supply)
			}
			switch {
			case p.Stale != (nav.Error != nil):
				step.holds(what+": stale", fmt.Sprint(nav.Error != nil), fmt.Sprint(p.Stale), false)
			case !p.Stale:
				if got := new(big.Int).SetBytes(answers[2*i]); got.Cmp(p.NAV) != 0 {
					step.equal(what+": NAV", "nav()", got, p.NAV)
				}
			}
		}
	}
	if step != nil && step.OK() {
		step.holds("hourly prices", fmt.Sprintf("%d as recorded", checked), fmt.Sprintf("%d as recorded", checked), true)
		v.report.Figures = append(v.report.Figures, Figure{Name: "hourly prices checked", Value: fmt.Sprint(checked), Class: Hourly})
	}
	if missing > 0 {
		return fmt.Errorf("of %d hourly prices the endpoint has no state for %d: %w", len(prices), missing, errOr(first))
	}
	return nil
}

func errOr(err error) error {
	if err == nil {
		return fmt.Errorf("an empty answer")
	}
	return err
}
