package keeper

import (
	"context"
	"fmt"
)

// watchFinal is for how many finality depths below the head a final block is
// still looked at: as long again as it took to become final.
const watchFinal = 2

// recheckFinal takes back the intents whose final block has left the chain. A
// sound network never does that; one that does may have mined them in other
// blocks since, or have lost them, and resolve finds out which.
//
// Blocks name their parents, so of all final blocks those that left are the
// newest: it costs one header while the newest is sound, and none when there
// was none lately. What leaves from further below is found before its nonce is
// used again, by unfinalise; no endpoint can talk the keeper out of more.
func (k *Keeper) recheckFinal(ctx context.Context, l Lease, v *view) error {
	head := v.head.Number.Uint64()
	since := head - min(head, watchFinal*k.cfg.FinalityDepth)
	for {
		newest, err := k.newestFinal(ctx, since, head)
		if err != nil || len(newest) == 0 {
			return err
		}
		undone := false
		for _, in := range newest {
			is, known, err := canonical(ctx, v, in.BlockNumber, in.BlockHash)
			if err != nil || !known {
				return err
			}
			if !is {
				undone = true
				if err := k.takeBack(ctx, l, v, in); err != nil {
					return err
				}
			}
		}
		if !undone {
			return nil
		}
	}
}

func (k *Keeper) newestFinal(ctx context.Context, since, head uint64) ([]*Intent, error) {
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	return k.journal.NewestFinal(ctx, since, head)
}

func (k *Keeper) takeBack(ctx context.Context, l Lease, v *view, in *Intent) error {
	what := "a final block has left the chain"
	switch in.State {
	case StateUsurped:
		what = "a nonce that another transaction had used is free again"
	case StateMined:
		what = "a transaction is not in the block that it was said to be in"
	}
	k.log.Error(what, "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "nonce", in.Nonce, "block", in.BlockNumber)
	k.metrics.reorged.Inc()
	return k.journal.MarkReorged(ctx, l, in, v.head)
}

// unfinalise takes back what the journal holds for done though its nonce is the
// key's next, or later: what was signed for the nonce is still the only thing
// that may be sent with it. wait is true when nothing is to be sent now.
//
// An endpoint that has the transaction in a block and says that its nonce was
// never used is wrong about one of the two, and nothing is done; nor where the
// others say it (outvoted): they may not have that block yet. Where the block is
// there and the transaction isn't in it, some endpoint lied earlier.
func (k *Keeper) unfinalise(ctx context.Context, l Lease, v *view, nonce uint64, outvoted bool) (wait bool, err error) {
	done, err := k.finished(ctx, nonce)
	if err != nil {
		return false, err
	}
	for _, in := range done {
		if in.State != StateUsurped {
			is, known, err := canonical(ctx, v, in.BlockNumber, in.BlockHash)
			if err != nil {
				return false, err
			}
			if !known {
				continue // this endpoint isn't as far yet
			}
			if is {
				m, waiting, err := k.findReceipt(ctx, v, in)
				if err != nil {
					return false, err
				}
				if (m != nil || waiting) && outvoted {
					return false, &disagreement{lag: true, text: fmt.Sprintf(
						"most endpoints say that nonce %d is the next one, %s has it used up to %d in block %d", nonce, v.Name, in.Nonce, in.BlockNumber)}
				}
				if m != nil || waiting {
					return false, fmt.Errorf("%s contradicts itself: nonce %d is not used, and block %d that used nonce %d is there",
						v.Name, nonce, in.BlockNumber, in.Nonce)
				}
			}
		}
		if err := k.takeBack(ctx, l, v, in); err != nil {
			return true, err
		}
	}
	k.retry = k.retry || len(done) > 0
	return len(done) > 0, nil
}

func (k *Keeper) finished(ctx context.Context, nonce uint64) ([]*Intent, error) {
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	return k.journal.Finished(ctx, k.sender(), nonce)
}
