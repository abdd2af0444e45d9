package txjournal

import (
	"context"
	"fmt"
)

// watchFinal is for how many finality depths below the head a final block is still watched: for as long again as it took
// to become final.
const watchFinal = 2

// recheckFinal takes back the intents whose final block has left the chain. A sound network never does that. A faulty
// one may have mined them in other blocks since, or may have lost them; resolving finds out which.
//
// Blocks name their parents, so of all final blocks those that left are the newest: this costs one header while the
// newest final block stands, and nothing when there was none lately. A block that leaves from further below is found
// before its nonce is used again, by reopen.
func (s *Sender) recheckFinal(ctx context.Context, v *View) error {
	head := v.Head.Number.Uint64()
	above := head - min(head, watchFinal*s.cfg.Finality.Depth)
	for {
		newest, err := s.newestFinal(ctx, above, head)
		if err != nil || len(newest) == 0 {
			return err
		}
		undone := false
		for _, in := range newest {
			is, known, err := v.Canonical(ctx, in.BlockNumber, in.BlockHash)
			if err != nil || !known {
				return err
			}
			if !is {
				undone = true
				if err := s.undo(ctx, v, in); err != nil {
					return err
				}
			}
		}
		if !undone {
			return nil
		}
	}
}

func (s *Sender) newestFinal(ctx context.Context, above, upTo uint64) ([]*Intent, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.CallTimeout)
	defer cancel()
	return s.journal.NewestFinal(ctx, above, upTo)
}

// undo takes back that an intent is done: what was signed for its nonce is looked after again.
func (s *Sender) undo(ctx context.Context, v *View, in *Intent) error {
	what := "a final block has left the chain"
	switch in.State {
	case StateNonceTaken:
		what = "a nonce that another transaction had used is free again"
	case StateMined:
		what = "a transaction is not in the block that it was said to be in"
	}
	s.log.Error(what, append(s.about(in), "nonce", in.Nonce, "block", in.BlockNumber)...)
	s.deps.Metrics.reorged.Inc()
	return s.journal.MarkReorged(ctx, in, v.Head)
}

// reopen takes back what the journal holds for done although its nonce is the key's next one, or later: what was signed
// for the nonce is still the only thing that may be sent with it. wait is true when nothing is to be sent now.
//
// An endpoint that has the transaction in a block and says that its nonce was never used is wrong about one of the two,
// and nothing is done. Nor is anything done where the other endpoints say that the nonce is unused (outvoted): they may
// not have that block yet. Where the block is there and the transaction isn't in it, an endpoint lied earlier.
func (s *Sender) reopen(ctx context.Context, v *View, nonce uint64, outvoted bool) (wait bool, err error) {
	used, err := s.usedFrom(ctx, nonce)
	if err != nil {
		return false, err
	}
	for _, in := range used {
		if in.State != StateNonceTaken {
			is, known, err := v.Canonical(ctx, in.BlockNumber, in.BlockHash)
			if err != nil {
				return false, err
			}
			if !known {
				continue // this endpoint doesn't have that block yet
			}
			if is {
				found, err := s.findReceipt(ctx, v, in)
				if err != nil {
					return false, err
				}
				mined := found.receipt != nil || found.elsewhere
				if mined && outvoted {
					return false, &Disagreement{Lag: true, Text: fmt.Sprintf(
						"most endpoints say that nonce %d is the next one, %s has it used up to %d in block %d", nonce, v.Name, in.Nonce, in.BlockNumber)}
				}
				if mined {
					return false, fmt.Errorf("%s contradicts itself: nonce %d is not used, and block %d that used nonce %d is there",
						v.Name, nonce, in.BlockNumber, in.Nonce)
				}
			}
		}
		if err := s.undo(ctx, v, in); err != nil {
			return true, err
		}
	}
	s.lookAgain = s.lookAgain || len(used) > 0
	return len(used) > 0, nil
}

func (s *Sender) usedFrom(ctx context.Context, nonce uint64) ([]*Intent, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.CallTimeout)
	defer cancel()
	return s.journal.UsedFrom(ctx, s.address(), nonce)
}
