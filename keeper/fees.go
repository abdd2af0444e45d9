package keeper

import (
	"context"
	"math/big"
	"sort"
)

// fees are what a transaction may offer, wei per gas.
type fees struct {
	base *big.Int // of the next block
	tip  *big.Int
	cap  *big.Int
}

// feeBlocks is how many blocks the tip is estimated from.
const feeBlocks = 10

// estimateFees offers the median tip of recent blocks, within the configured
// bounds, and twice the next base fee, which lasts for five full blocks of
// growth. Both stay under the caps; whether the cap still covers the base fee
// is the policy's question.
func estimateFees(ctx context.Context, cfg Config, v *view) (fees, error) {
	history, err := v.FeeHistory(ctx, feeBlocks, v.head.Number, []float64{50})
	if err != nil {
		return fees{}, err
	}
	f := fees{base: new(big.Int)}
	if n := len(history.BaseFee); n > 0 && history.BaseFee[n-1] != nil {
		f.base = history.BaseFee[n-1]
	}
	var tips []*big.Int
	for i, reward := range history.Reward {
		// An empty block says nothing of tips.
		if len(reward) > 0 && reward[0] != nil && i < len(history.GasUsedRatio) && history.GasUsedRatio[i] > 0 {
			tips = append(tips, reward[0])
		}
	}
	f.tip = cfg.MinTipPerGas
	if len(tips) > 0 {
		sort.Slice(tips, func(i, k int) bool { return tips[i].Cmp(tips[k]) < 0 })
		f.tip = maxInt(f.tip, tips[len(tips)/2])
	}
	f.tip = minInt(f.tip, cfg.MaxTipPerGas)
	f.cap = minInt(add(new(big.Int).Lsh(f.base, 1), f.tip), cfg.MaxFeePerGas)
	f.tip = minInt(f.tip, f.cap)
	return f, nil
}

// Geth takes a replacement that raises both caps by a tenth. It doesn't say by
// how much one that it refused falls short, so then they are doubled.
const (
	bumpPercent   = 10
	outbidPercent = 100
)

// bump raises an attempt's fees to a replacement's: both caps by so many
// percent, rounded up, or to the present estimate where that is more. ok is
// false when the cap doesn't allow it: then the old attempt goes on waiting.
func bump(old *Attempt, now fees, maxFee *big.Int, percent int64) (next fees, ok bool) {
	raise := func(x *big.Int) *big.Int {
		return mulDivUp(x, big.NewInt(100+percent), big.NewInt(100))
	}
	next = fees{base: now.base, tip: maxInt(now.tip, raise(old.TipCap)), cap: maxInt(now.cap, raise(old.FeeCap))}
	return next, next.cap.Cmp(maxFee) <= 0 && next.tip.Cmp(next.cap) <= 0
}

// percentFor is by how much an attempt is to be outbid.
func percentFor(old *Attempt) int64 {
	if old.LastFate == fateUnderpriced {
		return outbidPercent
	}
	return bumpPercent
}
