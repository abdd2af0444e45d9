package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
)

// MaxBatch is how many calls a keeper asks of an endpoint together, where it takes so many: go-ethereum and the large
// providers take up to a thousand. It makes the round trips of a tick independent of the number of vaults.
const MaxBatch = 500

// viewHead asks every endpoint for its head and decides which to believe: that the endpoints agree is part of what the keeper
// checks. What is read at that head must be said by more than half of all endpoints; after too few have answered for a while, by
// more than half of those that do. highest is the highest block that was believed before.
func (k *Keeper) viewHead(ctx context.Context, highest uint64) (*txjournal.View, error) {
	h, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: k.cfg.ChainID, MaxLag: k.cfg.MaxLag, Highest: highest}, k.deps.Endpoints)
	if err != nil {
		return nil, err
	}
	v := &txjournal.View{HeadView: h, Relay: k.deps.Relay}
	for _, e := range k.deps.Endpoints {
		if _, down := h.Failed[e.Name]; !down && e.Name != h.Name {
			v.Others = append(v.Others, e)
		}
	}
	need := len(k.deps.Endpoints)/2 + 1
	k.tooFewHeads = h.Problem == "" && len(h.Agree) < need
	if k.tooFewHeads {
		k.noteTooFew(fmt.Sprintf("%d of %d endpoints answer", len(h.Agree), len(k.deps.Endpoints)))
	}
	k.minority = k.minorityAllowed() && (k.tooFewHeads || k.now().Sub(k.allAsked) < askAllAgain)
	if k.tooFewHeads || k.minority || h.Problem != "" { // with a problem it is read for display only
		need = chain.OfThoseThatAnswer
	}
	h.Node = chain.NewAgreed(h.Agree, need, k.standing)
	return v, nil
}

// askAllAgain is how often more than half of all endpoints are asked to agree again while those that answer are enough: only that
// shows whether the others answer by now. Where they don't, the next poll goes on with those that do.
const askAllAgain = time.Minute

// noteTooFew notes that fewer endpoints than more than half answer, so that after a while those that do are enough.
func (k *Keeper) noteTooFew(detail string) {
	if k.tooFewSince.IsZero() {
		k.tooFewSince = k.now()
	}
	k.metrics.short.Set(1)
	k.logOnChange(conditionTooFew, "", "", slog.LevelError, "too few endpoints answer",
		"detail", detail, "settlements go on after", k.cfg.AloneAfter)
}

// noteTooFewSimulate notes that too few endpoints answered a simulation or an estimate. By itself that refuses an item, and nobody
// knows whether the others would. Where none answers, it may be the call's own fault.
func (k *Keeper) noteTooFewSimulate(plan *Plan) {
	for i := range plan.Items {
		var split *chain.NotAgreed
		if errors.As(plan.Items[i].simulation.Err, &split) && split.TooFew() && split.Answered > 0 {
			k.tooFewAnswers, k.retry = true, true
			k.noteTooFew(split.Error())
			return
		}
	}
}

// clearTooFew ends what noteTooFew noted.
func (k *Keeper) clearTooFew() {
	k.tooFewSince = time.Time{}
	k.metrics.short.Set(0)
	k.clear(conditionTooFew, "")
}

// minorityAllowed says whether too few endpoints have answered for so long that settlements are made with those that do: more than
// half of them decide each question. Orders, targets and claims wait.
func (k *Keeper) minorityAllowed() bool {
	return !k.tooFewSince.IsZero() && k.now().Sub(k.tooFewSince) >= k.cfg.AloneAfter
}

// tooFewProblem is why nothing new is sent while too few endpoints answer; empty when enough do, or when settlements go on
// with those that do.
func (k *Keeper) tooFewProblem(v *txjournal.View) string {
	if !k.tooFewHeads || k.minority {
		return ""
	}
	return fmt.Sprintf("%d of %d endpoints answer: settlements wait for more than half, or until it has lasted %s",
		len(v.Agree), len(k.deps.Endpoints), k.cfg.AloneAfter)
}
