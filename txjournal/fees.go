package txjournal

import (
	"context"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum"
)

// Fees are what a transaction offers, wei per gas.
type Fees struct {
	Base *big.Int // of the next block
	Tip  *big.Int
	Cap  *big.Int
	// Data is what a byte of the transaction costs beside its gas, wei; nil where nothing is charged.
	Data *big.Int
}

// feeBlocks is how many blocks the tip is estimated from.
const feeBlocks = 10

// EstimateFees offers the median tip of recent blocks, within the configured bounds, and twice the next base fee, which
// lasts for five full blocks of growth. Where the history of fees can't be had, the least tip is offered. Both stay below the configured caps. Whether the cap still covers the base fee
// is left to the user.
func EstimateFees(ctx context.Context, cfg Config, v *View) (Fees, error) {
	history, err := v.FeeHistory(ctx, feeBlocks, v.Head.Number, []float64{50})
	if err != nil && (v.Head.BaseFee == nil || ctx.Err() != nil) {
		return Fees{}, err
	}
	if err != nil {
		// Not every endpoint has this method. The next base fee is at most an eighth above the head's.
		eighth := new(big.Int).Rsh(v.Head.BaseFee, 3)
		history = &ethereum.FeeHistory{BaseFee: []*big.Int{eighth.Add(eighth, v.Head.BaseFee).Add(eighth, big.NewInt(1))}}
	}
	f := Fees{Base: new(big.Int)}
	if n := len(history.BaseFee); n > 0 && history.BaseFee[n-1] != nil {
		f.Base = history.BaseFee[n-1]
	}
	var tips []*big.Int
	for i, reward := range history.Reward {
		// An empty block tells nothing about tips.
		if len(reward) > 0 && reward[0] != nil && i < len(history.GasUsedRatio) && history.GasUsedRatio[i] > 0 {
			tips = append(tips, reward[0])
		}
	}
	f.Tip = cfg.MinTipPerGas
	if len(tips) > 0 {
		sort.Slice(tips, func(i, k int) bool { return tips[i].Cmp(tips[k]) < 0 })
		f.Tip = larger(f.Tip, tips[len(tips)/2])
	}
	f.Tip = smaller(f.Tip, cfg.MaxTipPerGas)
	f.Cap = smaller(new(big.Int).Add(new(big.Int).Lsh(f.Base, 1), f.Tip), cfg.MaxFeePerGas)
	f.Tip = smaller(f.Tip, f.Cap)
	if f.Data, err = dataPrice(ctx, cfg.DataFeeOracle, v); err != nil {
		return Fees{}, err
	}
	return f, nil
}

// Geth accepts a replacement that raises both caps by a tenth. It doesn't say by how much a refused one falls short;
// after a refusal both caps are doubled.
const (
	bumpPercent   = 10
	outbidPercent = 100
)

// Bump raises an attempt's fees to those of a replacement: both caps by a tenth (doubled when the last send was refused
// as underpriced), rounded up, or to the present estimate where that is more. ok is false when the maximum doesn't allow
// it: then the old attempt goes on waiting.
func Bump(old *Attempt, now Fees, maxFee *big.Int) (next Fees, ok bool) {
	percent := int64(bumpPercent)
	if old.lastResult == sendUnderpriced {
		percent = outbidPercent
	}
	raise := func(x *big.Int) *big.Int { // ceil(x * (100 + percent) / 100)
		x = new(big.Int).Mul(x, big.NewInt(100+percent))
		x.Add(x, big.NewInt(99))
		return x.Quo(x, big.NewInt(100))
	}
	next = Fees{Base: now.Base, Data: now.Data, Tip: larger(now.Tip, raise(old.TipCap)), Cap: larger(now.Cap, raise(old.FeeCap))}
	return next, next.Cap.Cmp(maxFee) <= 0 && next.Tip.Cmp(next.Cap) <= 0
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
