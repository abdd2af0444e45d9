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
	if in.State == StateUsurped {
		what = "a nonce that another transaction had used is free again"
	}
	k.log.Error(what, "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "nonce", in.Nonce, "block", in.BlockNumber)
	k.metrics.reorged.Inc()
	return k.journal.MarkReorged(ctx, l, in, v.head)
}

// unfinalise takes back what the journal holds for over though its nonce is
// the key's next, or later: what was signed for the nonce is still the only
// thing that may be sent with it. An endpoint that still has the final block of
// such an intent is wrong about one of the two, and nothing is done.
func (k *Keeper) unfinalise(ctx context.Context, l Lease, v *view, nonce uint64) (undone bool, err error) {
	dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	gone, err := k.journal.Finished(dbctx, k.sender(), nonce)
	if err != nil {
		return false, err
	}
	for _, in := range gone {
		if in.State == StateFinal {
			is, known, err := canonical(ctx, v, in.BlockNumber, in.BlockHash)
			if err != nil {
				return false, err
			}
			if known && is {
				return false, fmt.Errorf("%s contradicts itself: nonce %d is not used, and block %d that used nonce %d is there",
					v.Name, nonce, in.BlockNumber, in.Nonce)
			}
		}
	}
	for _, in := range gone {
		if err := k.takeBack(ctx, l, v, in); err != nil {
			return true, err
		}
	}
	k.retry = k.retry || len(gone) > 0
	return len(gone) > 0, nil
}
