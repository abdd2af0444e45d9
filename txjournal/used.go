package txjournal

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// nonceGone says whether the nonce was used, though no receipt of the intent's attempts is found. Only a final block is believed
// about that, and only a majority of endpoints. While they differ the intent is looked after as before, which is safe whoever
// is right, because all its attempts have this one nonce.
//
// That no receipt is found says nothing about who used the nonce: some nodes drop old receipts, and others have new ones late.
// So the intent ends as another's only where every endpoint that answers says that it knows none of the attempts. Where one of
// them is in a block, what it did isn't known, but nothing waits for it: it is superseded, and mined when there is a receipt.
func (r *round) nonceGone(ctx context.Context, in *Intent) (bool, error) {
	v := r.view
	var d *Disagreement
	now, _, err := r.agreedNonce(ctx, v, in.Sender, nil)
	if err == nil && now <= in.Nonce {
		delete(r.used, in.ID)
	}
	if errors.As(err, &d) || err == nil && now == in.Nonce {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if now < in.Nonce {
		return r.skipBehindGap(ctx, v, in, now)
	}
	in.aside = in.State == StateSuperseded
	before := r.used[in.ID] // the receipt of a block that an endpoint has just got may come a moment after its nonces
	forGood, err := r.usedForGood(ctx, in)
	if err != nil {
		return true, err
	}
	if !forGood {
		if before != nil && before.Number.Cmp(v.Head.Number) < 0 {
			r.noteStuck(in, fmt.Sprintf("its nonce %d is used, and no endpoint has a block with it: it is given up when a final block says so", in.Nonce))
		}
		return true, nil
	}
	ours, err := r.inSomeBlock(ctx, in)
	if err != nil {
		r.lookAgain = true
		r.noteStuck(in, fmt.Sprintf("its nonce %d is used, and whether by this transaction isn't known: %v", in.Nonce, err))
		return true, nil
	}
	if ours == (common.Hash{}) {
		r.log.Error("a nonce was used by another transaction than ours", append(r.about(in), "sender", in.Sender, "nonce", in.Nonce, "block", v.Head.Number)...)
		return true, r.journal.End(ctx, in, StateNonceTaken, "the nonce was used by another transaction than ours", v.Head)
	}
	if in.State != StateSuperseded {
		r.log.Error("a transaction is mined, and no endpoint gives its receipt", append(r.about(in), "tx", ours, "nonce", in.Nonce)...)
		why := fmt.Sprintf("%s is mined, and no endpoint gives its receipt: what it did isn't known", ours)
		if err := r.journal.End(ctx, in, StateSuperseded, why, v.Head); err != nil {
			return true, err
		}
	}
	in.aside = true
	return true, nil
}

// usedForGood says whether a final block has the intent's nonce used. Where no endpoint has that block's state any more, a block
// on which most said so earlier does when it is final itself.
func (r *round) usedForGood(ctx context.Context, in *Intent) (bool, error) {
	since := r.used[in.ID]
	if since != nil {
		is, known, err := r.view.Canonical(ctx, since.Number.Uint64(), since.Hash())
		if err != nil {
			return false, err
		}
		switch {
		case known && is && since.Number.Cmp(r.final.Number) <= 0:
			return true, nil
		case known && !is:
			since = nil
		}
	}
	if since == nil {
		r.used[in.ID] = r.view.Head
	}
	then, _, err := r.agreedNonce(ctx, r.view, in.Sender, r.final)
	if err != nil {
		return false, ctx.Err() // they differ, or none of them says: that concludes nothing
	}
	return then > in.Nonce, nil
}

// inSomeBlock is an attempt of the intent that an endpoint has in a block; zero where all that answer say that there is none.
func (r *round) inSomeBlock(ctx context.Context, in *Intent) (common.Hash, error) {
	var unknown error
	for i := len(in.Attempts) - 1; i >= 0; i-- {
		hash, denied := in.Attempts[i].Hash, false
		var refused error
		for _, e := range append([]chain.Endpoint{r.view.Endpoint}, r.view.Others...) {
			_, pending, err := e.TransactionByHash(ctx, hash)
			switch {
			case err == nil && !pending:
				return hash, nil
			case err == nil || errors.Is(err, ethereum.NotFound): // a pool that holds it still has no block with it
				denied = true
			case chain.Refused(err): // it doesn't say, and won't
				refused = err
			default:
				unknown = err
			}
		}
		if !denied && unknown == nil {
			unknown = refused
		}
	}
	return common.Hash{}, unknown
}
