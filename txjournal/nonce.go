package txjournal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// A key's next nonce decides what a new transaction does to those before it, so one endpoint's word is not enough.
//
// If the nonce is too low, it has a transaction already. Where that one is mined, pools refuse the new one; where it
// waits, the new one replaces it, and at most one of the two mines. So nothing is done twice, but what one of them was
// for is not done, and the journal waits for a transaction that never comes until a final block says so. The journal's
// own transactions are safe from that whatever endpoints say: while one is open no new nonce is taken, and a nonce that
// was used in a block of the chain is not used again (see reopen). What is left are the key's transactions that the
// journal doesn't know: those of a database that was lost, or of somebody else who uses the key.
//
// If the nonce is too high, pools keep the transaction behind the gap and no block includes it, so nothing is done; and
// as a key has one transaction in flight, nothing after it is done either, until it is skipped (see skipBehindGap). When the
// gap is filled it mines late; its own contract decides whether it still has an effect.
//
// Therefore more than half of the endpoints that answer must name the same nonce. With two that differ nothing is sent.

// vote is what an endpoint says is a key's next nonce, and at which height.
type vote struct {
	name   string
	nonce  uint64
	height uint64
}

// Disagreement is why there is no nonce that may be used. Nothing is wrong with the round: it is asked again at the next
// poll.
type Disagreement struct {
	Text string
	// Lag says that some endpoints are at another height: they may agree within moments.
	Lag bool
}

func (d *Disagreement) Error() string { return d.Text }

// agreedNonce is a key's next nonce as more than half of the answering endpoints say: at one block that all of them
// have, or for nil at each one's own head. outvoted are those that say otherwise. Without such a majority the error is a
// [Disagreement].
func (s *Sender) agreedNonce(ctx context.Context, v *View, who common.Address, at *types.Header) (nonce uint64, outvoted []string, err error) {
	votes, err := askNonces(ctx, v, who, at)
	if err != nil {
		return 0, nil, err
	}
	count := make(map[uint64]int)
	for _, x := range votes {
		if count[x.nonce]++; 2*count[x.nonce] > len(votes) {
			nonce = x.nonce
		}
	}
	if 2*count[nonce] <= len(votes) {
		return 0, nil, undecided(who, votes)
	}
	for _, x := range votes {
		if x.nonce == nonce {
			s.clear(ConditionOutvoted, x.name)
			continue
		}
		outvoted = append(outvoted, x.name)
		if mayBeAnotherHeight(x, nonce, votes) {
			continue
		}
		s.deps.Metrics.outvoted.WithLabelValues(x.name).Inc()
		s.raise(ConditionOutvoted, x.name, fmt.Sprint(x.nonce, nonce), slog.LevelWarn, "an endpoint is wrong about the key's nonce, most others say",
			"endpoint", x.name, "says", x.nonce, "others", nonce, "sender", who)
	}
	return nonce, outvoted, nil
}

// nonceGrace is how long the slower endpoints are waited for once more than half have answered.
const nonceGrace = time.Second

// askNonces asks the endpoints of a view all at once. One that doesn't answer is left out.
func askNonces(ctx context.Context, v *View, who common.Address, at *types.Header) ([]vote, error) {
	asked := append([]chain.Peer{{Endpoint: v.Endpoint, Head: v.Head}}, v.Peers...)
	heads := make(map[string]*types.Header, len(asked))
	endpoints := make([]chain.Endpoint, len(asked))
	for i, p := range asked {
		endpoints[i], heads[p.Name] = p.Endpoint, p.Head
	}
	votes, errs := chain.AskAll(ctx, endpoints, nonceGrace,
		func(ctx context.Context, e chain.Endpoint) (vote, error) {
			block := heads[e.Name]
			if at != nil {
				block = at
			}
			nonce, err := e.NonceAtHash(ctx, who, block.Hash())
			if err != nil {
				return vote{}, err
			}
			return vote{name: e.Name, nonce: nonce, height: block.Number.Uint64()}, nil
		},
		func(votes []vote, _ []error) bool {
			said := 0
			for _, x := range votes {
				if x.name != "" {
					said++
				}
			}
			return 2*said > len(votes)
		})
	var answered []vote
	for i, err := range errs {
		if err == nil {
			answered = append(answered, votes[i])
		}
	}
	if len(answered) == 0 {
		return nil, errs[0]
	}
	slices.SortStableFunc(answered, func(a, b vote) int { return strings.Compare(a.name, b.name) })
	return answered, nil
}

// mayBeAnotherHeight says whether an outvoted answer may be true all the same: because its endpoint has a block that
// the others don't have yet, or lacks one that they have.
func mayBeAnotherHeight(x vote, nonce uint64, votes []vote) bool {
	for _, other := range votes {
		if other.nonce == nonce && (x.nonce > nonce && x.height <= other.height || x.nonce < nonce && x.height >= other.height) {
			return false
		}
	}
	return true
}

func undecided(who common.Address, votes []vote) *Disagreement {
	d := new(Disagreement)
	parts := make([]string, len(votes))
	for i, x := range votes {
		parts[i] = fmt.Sprintf("%d says %s", x.nonce, x.name)
		d.Lag = d.Lag || x.height != votes[0].height
	}
	d.Text = fmt.Sprintf("the next nonce of %s is not agreed on: %s", who, strings.Join(parts, ", "))
	return d
}

// skipBehindGap says whether an intent of this key is to be left alone because nothing used the nonces from the key's next one
// up to its own: a nonce that was too high was believed once. What it was for is planned anew, with the next nonce. When
// the next nonce reaches its own, it is looked after again, and its nonce freed if its call would fail by then.
//
// An endpoint that lags a little shows the same for a moment, and so does a reorg until what it undid is mined again.
// Therefore it has to last for SupersedeBlocks, and the journal must know of nothing in between.
func (s *Sender) skipBehindGap(ctx context.Context, v *View, in *Intent, next uint64) (bool, error) {
	if in.Sender != s.address() {
		return false, nil
	}
	if in.State != StateSuperseded {
		if v.Head.Number.Uint64() < in.Attempts[0].SignedBlock+s.cfg.SupersedeBlocks {
			return false, nil
		}
		dbctx, cancel := context.WithTimeout(ctx, s.cfg.CallTimeout)
		defer cancel()
		if between, err := s.journal.HasBetween(dbctx, in.Sender, next, in.Nonce); err != nil || between {
			return false, err
		}
		s.log.Error("a transaction waits behind nonces that nothing used, what it was for is planned anew",
			append(s.about(in), "nonce", in.Nonce, "next", next)...)
		if err := s.journal.End(ctx, in, StateSuperseded, fmt.Sprintf("waits behind nonce %d, which nothing used", next), v.Head); err != nil {
			return false, err
		}
	}
	in.aside = true
	return true, nil
}

// NextNonce is the nonce for a new transaction of this key. wait is true when something that was done is open again and
// comes first. The error is a [Disagreement] when the endpoints don't agree on the nonce.
func (s *Sender) NextNonce(ctx context.Context, v *View) (nonce uint64, wait bool, err error) {
	nonce, outvoted, err := s.agreedNonce(ctx, v, s.address(), nil)
	if err == nil {
		wait, err = s.reopen(ctx, v, nonce, slices.Contains(outvoted, v.Name))
	}
	var d *Disagreement
	if errors.As(err, &d) {
		s.lookAgain = true
	}
	return nonce, wait, err
}
