package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A key's next nonce decides what a new transaction does to those before it, so
// it is not for one endpoint to say.
//
// Too low: the nonce has a transaction already. Where that one is mined, pools
// refuse the new one; where it waits, the new one replaces it, and of the two
// at most one mines. So nothing is done twice, but what one of them was for is
// not done, and the journal waits for a transaction that never comes until a
// final block says so. The journal's own are safe from that whatever endpoints
// say: while one is open no new nonce is taken, and a nonce that was used in a
// block of the chain is not used again (unfinalise). What is left are the key's
// transactions that the journal doesn't know: of a database that was lost, or
// of somebody else who uses the key.
//
// Too high: pools keep the transaction behind the gap and no block takes it, so
// nothing is done; and as a key has one transaction in flight, nothing after it
// is either, until it is passed by (passBy). When the gap is filled it mines
// late, and settles only if the vault still waits for that epoch at a NAV
// within its bounds.
//
// Therefore: of the endpoints that answer, more than half must name the same
// nonce, as they must be on one branch to be believed about heads. With two
// that differ nothing new is sent.

// peer is an endpoint with the head that it told.
type peer struct {
	Endpoint
	head *types.Header
}

// vote is what an endpoint says is a key's next nonce, and at which height.
type vote struct {
	name   string
	nonce  uint64
	height uint64
}

// disagreement is why there is no nonce that may be used. Nothing is wrong with
// the tick: it is asked again at the next poll.
type disagreement struct {
	text string
	// lag says that some endpoints are at another height: they may agree within
	// moments.
	lag bool
}

func (d *disagreement) Error() string { return d.text }

// agreedNonce is a key's next nonce as more than half of the endpoints say that
// answer: at one block that all of them have, or for nil at each one's own
// head. outvoted are those that say otherwise. Without such a majority the
// error is a disagreement.
func (k *Keeper) agreedNonce(ctx context.Context, v *view, who common.Address, at *types.Header) (nonce uint64, outvoted []string, err error) {
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
		about := "nonce for " + x.name
		if x.nonce == nonce {
			k.quiet(about)
			continue
		}
		outvoted = append(outvoted, x.name)
		if behindOrAhead(x, nonce, votes) {
			continue
		}
		k.metrics.outvoted.WithLabelValues(x.name).Inc()
		k.tell(about, fmt.Sprint(x.nonce, nonce), slog.LevelWarn, "an endpoint is wrong about the key's nonce, most others say",
			"endpoint", x.name, "says", x.nonce, "others", nonce, "sender", who)
	}
	return nonce, outvoted, nil
}

// askNonces asks the endpoints of a view all at once. One that doesn't answer
// is left out.
func askNonces(ctx context.Context, v *view, who common.Address, at *types.Header) ([]vote, error) {
	asked := append([]peer{{v.Endpoint, v.head}}, v.peers...)
	votes, errs := make([]vote, len(asked)), make([]error, len(asked))
	var wg sync.WaitGroup
	for i, p := range asked {
		block := p.head
		if at != nil {
			block = at
		}
		wg.Go(func() {
			votes[i] = vote{name: p.Name, height: block.Number.Uint64()}
			votes[i].nonce, errs[i] = p.NonceAtHash(ctx, who, block.Hash())
		})
	}
	wg.Wait()
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

// behindOrAhead says whether an outvoted answer may be true all the same: of a
// block that the others don't have yet, or of one that they are past.
func behindOrAhead(x vote, nonce uint64, votes []vote) bool {
	for _, other := range votes {
		if other.nonce == nonce && (x.nonce > nonce && x.height <= other.height || x.nonce < nonce && x.height >= other.height) {
			return false
		}
	}
	return true
}

func undecided(who common.Address, votes []vote) *disagreement {
	d := new(disagreement)
	parts := make([]string, len(votes))
	for i, x := range votes {
		parts[i] = fmt.Sprintf("%d says %s", x.nonce, x.name)
		d.lag = d.lag || x.height != votes[0].height
	}
	d.text = fmt.Sprintf("the next nonce of %s is not agreed on: %s", who, strings.Join(parts, ", "))
	return d
}

// passBy says whether an intent of this key is to be left alone because nothing
// used the nonces from the key's next one up to its own: a nonce too high was
// believed once, from a single endpoint or a majority of liars. What it was for
// is planned anew, with the next nonce. When that comes to its own, it is
// looked after again, and its nonce freed if its call would fail by then.
//
// An endpoint that lags a little shows the same for a moment, and so does a reorg
// until what it undid is mined again. So it has to last, and the journal must
// know of nothing in between.
func (k *Keeper) passBy(ctx context.Context, l Lease, v *view, in *Intent, next uint64) (bool, error) {
	if in.Sender != k.sender() {
		return false, nil
	}
	if in.State != StateSuperseded {
		if v.head.Number.Uint64() < in.Attempts[0].SignedBlock+k.cfg.SupersedeBlocks {
			return false, nil
		}
		dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
		defer cancel()
		if between, err := k.journal.Between(dbctx, in.Sender, next, in.Nonce); err != nil || between {
			return false, err
		}
		k.log.Error("a transaction waits behind nonces that nothing used, what it was for is planned anew", "vault", in.Vault,
			"epoch", in.Epoch, "action", in.Action, "nonce", in.Nonce, "next", next)
		if err := k.journal.Move(ctx, l, in, StateSuperseded, fmt.Sprintf("waits behind nonce %d, which nothing used", next), v.head); err != nil {
			return false, err
		}
	}
	in.behindGap = true
	return true, nil
}

// takeNonce is the nonce for an item that is to be sent. ok is false when it
// can't be sent now: the item then has the refusal that says why, or something
// that was done is open again and comes first.
func (k *Keeper) takeNonce(ctx context.Context, l Lease, v *view, it *Item) (nonce uint64, ok bool, err error) {
	nonce, outvoted, err := k.agreedNonce(ctx, v, k.sender(), nil)
	wait := false
	if err == nil {
		wait, err = k.unfinalise(ctx, l, v, nonce, slices.Contains(outvoted, v.Name))
	}
	var d *disagreement
	if errors.As(err, &d) {
		for _, one := range it.each() {
			one.refuse(ReasonEndpoints, "%s", d.text)
		}
		k.retry, k.inFlight = true, d.lag
		return 0, false, nil
	}
	k.inFlight = wait
	return nonce, err == nil && !wait, err
}

// each are the items of a transaction that does several at once, or the one.
func (it *Item) each() []*Item {
	if len(it.together) == 0 {
		return []*Item{it}
	}
	return it.together
}
