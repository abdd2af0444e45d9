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
//
// A tenth of each cap is left for the transaction that frees the nonce, which must offer a tenth more.
func EstimateFees(ctx context.Context, cfg Config, v *View) (Fees, error) {
	return estimateFees(ctx, cfg, v, forCalls(cfg))
}

// limits are the most that is offered, wei per gas.
type limits struct{ maxFee, maxTip *big.Int }

func forCancels(cfg Config) limits { return limits{cfg.MaxFeePerGas, cfg.MaxTipPerGas} }

// forCalls leaves room for a cancel: a tenth more than these, rounded up, is still within the caps.
func forCalls(cfg Config) limits {
	part := func(x *big.Int) *big.Int {
		x = new(big.Int).Mul(x, big.NewInt(100))
		return x.Quo(x, big.NewInt(100+bumpPercent))
	}
	return limits{part(cfg.MaxFeePerGas), part(cfg.MaxTipPerGas)}
}

func estimateFees(ctx context.Context, cfg Config, v *View, most limits) (Fees, error) {
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
	f.Tip = smaller(f.Tip, most.maxTip)
	f.Cap = smaller(new(big.Int).Add(new(big.Int).Lsh(f.Base, 1), f.Tip), most.maxFee)
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

// Bump raises an attempt's fees to those of a replacement: both caps by a tenth, rounded up, or to the present estimate
// where that is more. ok is false when one of the maxima doesn't allow it: then the old attempt goes on waiting.
func Bump(old *Attempt, now Fees, maxFee, maxTip *big.Int) (next Fees, ok bool) {
	return bump(old, sendAccepted, now, maxFee, maxTip)
}

// bump is Bump, which doubles both caps where the last send of the old attempt was refused as underpriced.
func bump(old *Attempt, last sendResult, now Fees, maxFee, maxTip *big.Int) (next Fees, ok bool) {
	next = Fees{
		Base: now.Base, Data: now.Data,
		Tip: larger(now.Tip, raised(old.TipCap, maxTip, last)),
		Cap: larger(now.Cap, raised(old.FeeCap, maxFee, last)),
	}
	return next, next.Cap.Cmp(maxFee) <= 0 && next.Tip.Cmp(maxTip) <= 0 && next.Tip.Cmp(next.Cap) <= 0
}

// raised is a tenth more, rounded up. After a refusal it is twice as much, but no more than most while that is a tenth more.
func raised(x, most *big.Int, last sendResult) *big.Int {
	by := func(percent int64) *big.Int { // ceil(x * (100 + percent) / 100)
		y := new(big.Int).Mul(x, big.NewInt(100+percent))
		y.Add(y, big.NewInt(99))
		return y.Quo(y, big.NewInt(100))
	}
	tenth := by(bumpPercent)
	if last != sendUnderpriced {
		return tenth
	}
	return larger(tenth, smaller(by(outbidPercent), most))
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
