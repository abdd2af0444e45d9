package chainsync

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// errFalse is what an endpoint is blamed for.
var errFalse = errors.New("its logs don't fold to the contract's history")

// prove compares histories where the tables stand, and mends what differs. ErrMoved says that blocks were taken back.
func (s *Syncer) prove(ctx context.Context) error {
	p := s.cfg.Prover
	if p == nil || !s.t.began {
		return nil
	}
	if err := s.t.recall(ctx, s.db.Reader); err != nil {
		return err
	}
	found, err := p.Round(ctx, s.Folds())
	if err != nil {
		return err
	}
	return s.mend(ctx, found)
}

// proveSettled has the history of each vault that logs settle compared next, however many vaults there are. It is told of them
// before they are written, so that a commit whose answer is lost changes nothing.
func (s *Syncer) proveSettled(logs []chain.Log) {
	if s.cfg.Prover == nil {
		return
	}
	for i := range logs {
		if vault, _, ok := project.Settled(&logs[i]); ok {
			s.cfg.Prover.Soon(vault)
		}
	}
}

// mend deals with contracts whose events in the tables are false. Above finality the blocks from the first false event on
// are taken back, to be read again: then it gives ErrMoved. Below, a repair is asked for. Where no endpoint gives logs that
// fold to the slot, the contract is disputed.
func (s *Syncer) mend(ctx context.Context, found []prove.Difference) error {
	// What the factory made decides what the others are.
	slices.SortStableFunc(found, func(a, b prove.Difference) int {
		return protocolFirst(s.t.on, a.Contract) - protocolFirst(s.t.on, b.Contract)
	})
	var anew []prove.Difference
	for _, d := range found {
		below, err := s.mendOne(ctx, d)
		if err != nil {
			return err
		}
		if below {
			anew = append(anew, d)
		}
	}
	return s.askRepairs(ctx, anew)
}

// maxTakenBack is how often the same false blocks are taken back to be read again.
const maxTakenBack = 4

// takenBack is what was last taken back for a contract, and how often one after the other.
type takenBack struct {
	first uint64
	slot  common.Hash
	times int
}

// mayTakeBack counts how often the same blocks are taken back for a contract. When that hasn't helped, not its newest events
// are false but the rows below them, and it must be derived anew.
func (s *Syncer) mayTakeBack(d prove.Difference, first uint64) bool {
	last := s.taken[d.Contract]
	if last.first != first || last.slot != d.Slot {
		last = takenBack{first: first, slot: d.Slot}
	}
	last.times++
	if s.taken == nil {
		s.taken = map[common.Address]takenBack{}
	}
	s.taken[d.Contract] = last
	return last.times <= maxTakenBack
}

func protocolFirst(on project.Contracts, a common.Address) int {
	if slices.Contains(on.List(), a) {
		return 0
	}
	return 1
}

// mendOne tells whether the contract must be derived anew.
func (s *Syncer) mendOne(ctx context.Context, d prove.Difference) (anew bool, err error) {
	waits := time.Now().Before(s.disputed[d.Contract]) // nobody told the truth a moment ago
	for _, of := range []common.Address{d.Contract, {}} {
		if !waits {
			if waits, err = s.db.RepairWaits(ctx, of); err != nil {
				return false, err
			}
		}
	}
	if waits {
		return false, s.staysDisputed(ctx, d)
	}
	log := s.log.With("contract", d.Contract, "block", d.At.Number)
	log.Error("events are not what the contract's history says", "slot", d.Slot.Hex(), "fold", d.Fold.Hex())
	span, err := s.halve(ctx, d)
	if err != nil {
		return false, s.unsure(ctx, log, err)
	}
	truth, err := s.truth(ctx, d.Contract, s.t.rows.Emitters(d.Contract), span)
	if err != nil {
		return false, s.unsure(ctx, log, err)
	}
	if truth == nil {
		return false, s.dispute(ctx, d)
	}
	first, err := s.firstFalse(ctx, d.Contract, span, truth)
	if err != nil {
		return false, err
	}
	delete(s.disputed, d.Contract)
	log.Warn("true events were read elsewhere", "first_false", first, "endpoint", s.chain.Blame(first, errFalse))
	if s.t.final != nil && first <= s.t.final.Number || first <= s.cfg.StartBlock || !s.mayTakeBack(d, first) {
		return true, nil
	}
	err = s.compareAgain(ctx, first-1)
	if err == nil {
		err = s.db.Rollback(ctx, s.lease, first-1)
	}
	if errors.Is(err, store.ErrNotFound) {
		return true, nil
	}
	if err == nil {
		err = s.Load(ctx)
	}
	if err == nil {
		err = faults.ErrMoved
	}
	return false, err
}

// compareAgain has those vaults compared with the chain again whose disputes go with the blocks above one: what was false before
// it is false still.
func (s *Syncer) compareAgain(ctx context.Context, above uint64) error {
	if s.cfg.Reconciler == nil {
		return nil
	}
	list, err := s.db.Disputes(ctx)
	for _, d := range list {
		if d.Block > above {
			s.cfg.Reconciler.Again(d.Vault)
		}
	}
	return err
}

// unsure ends an inquiry that a failed reading stopped: nothing is concluded, and the next comparison begins it anew.
func (s *Syncer) unsure(ctx context.Context, log *slog.Logger, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	log.Warn("it is not known yet which events are false", "err", err)
	return nil
}

// span is a run of blocks: before it a contract's fold in the tables is true, at its end it isn't.
type span struct {
	low, high uint64      // the first block is low+1
	fold      common.Hash // true, at low
	slot      common.Hash // what the contract keeps at high
}

// halve looks for the first block at which the fold is false: between the newest proof and the difference, as far as there
// is a state to compare with.
func (s *Syncer) halve(ctx context.Context, d prove.Difference) (span, error) {
	out := span{high: d.At.Number, slot: d.Slot}
	if s.cfg.StartBlock > 0 {
		out.low = s.cfg.StartBlock - 1
	}
	proofs, err := s.db.ProofsOf(ctx, []common.Address{d.Contract})
	if err != nil {
		return out, err
	}
	if p := proofs[d.Contract]; p != nil && p.Through < out.high {
		if out.fold, _, err = s.db.HistoryAt(ctx, d.Contract, p.Through); err != nil {
			return out, err
		}
		out.low = max(out.low, p.Through)
	}
	for out.high-out.low > 1 {
		mid := out.low + (out.high-out.low)/2
		h, err := s.chain.HeaderByNumber(ctx, mid)
		if err != nil {
			return out, err
		}
		words, _, err := s.chain.Words(ctx, mid, h.Hash, []common.Address{d.Contract}, prove.HistorySlot)
		if s.chain.StateGone(ctx, h.Hash, err) {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		fold, _, err := s.db.HistoryAt(ctx, d.Contract, mid)
		if err != nil {
			return out, err
		}
		if fold == words[0] {
			out.low, out.fold = mid, fold
		} else {
			out.high, out.slot = mid, words[0]
		}
	}
	return out, nil
}

// Accuse reads a contract's events from a block on until they are true, so that who gives false ones is asked last.
func (s *Syncer) Accuse(ctx context.Context, d prove.Difference, emitters []common.Address, from uint64) error {
	_, err := s.truth(ctx, d.Contract, emitters, span{low: from - 1, high: d.At.Number, slot: d.Slot})
	return err
}

// folded is a contract's fold after a block that holds events of it.
type folded struct {
	block uint64
	fold  common.Hash
}

// truth reads the events of a span anew until they fold to the slot, and gives the fold after each block; nil when no
// endpoint gives such events.
func (s *Syncer) truth(ctx context.Context, contract common.Address, emitters []common.Address, in span) ([]folded, error) {
	var folds []folded
	logs, answered, err := s.chain.Reread(ctx, in.low+1, in.high, emitters, func(logs []chain.Log, headers map[uint64]*chain.Header) bool {
		folds = folds[:0]
		fold := in.fold
		for i := range logs {
			l := &logs[i]
			if project.Unfolded(l) {
				continue
			}
			var err error
			if fold, err = ledger.Fold(fold, project.EventOf(l, headers[l.BlockNumber].Time)); err != nil {
				return false
			}
			if n := len(folds); n > 0 && folds[n-1].block == l.BlockNumber {
				folds[n-1].fold = fold
			} else {
				folds = append(folds, folded{l.BlockNumber, fold})
			}
		}
		return fold == in.slot
	})
	if err != nil {
		return nil, err
	}
	if logs == nil {
		s.log.Error("no endpoint gives logs that fold to the contract's history", "contract", contract, "from", in.low+1, "to", in.high,
			"answers", answered)
		return nil, nil
	}
	if folds == nil {
		folds = []folded{}
	}
	return folds, nil
}

// firstFalse is the first block of a span whose events in the tables differ from the true ones.
func (s *Syncer) firstFalse(ctx context.Context, contract common.Address, in span, truth []folded) (uint64, error) {
	for at := in.low + 1; ; {
		rows, err := s.db.EventsOf(ctx, contract, at, in.high, 1000)
		if err != nil {
			return 0, err
		}
		for _, row := range rows {
			switch {
			case len(truth) == 0 || row.BlockNumber < truth[0].block:
				return row.BlockNumber, nil
			case row.BlockNumber > truth[0].block || row.History != truth[0].fold:
				return truth[0].block, nil
			}
			truth = truth[1:]
			at = row.BlockNumber + 1
		}
		if len(rows) < 1000 {
			break
		}
	}
	if len(truth) > 0 {
		return truth[0].block, nil
	}
	return in.high, nil // the same events: the tables were mended meanwhile
}

// disputeFor is how many first pauses after a failure a disputed contract's logs aren't read again.
const disputeFor = 120

// dispute marks a contract whose true events no endpoint gives.
func (s *Syncer) dispute(ctx context.Context, d prove.Difference) error {
	if s.disputed == nil {
		s.disputed = map[common.Address]time.Time{}
	}
	s.disputed[d.Contract] = time.Now().Add(disputeFor * s.cfg.Backoff)
	s.m.Dispute(d.Contract, 1)
	return s.db.PutDispute(ctx, d.Dispute())
}

// staysDisputed marks a contract again whose dispute went with the block at which it was found.
func (s *Syncer) staysDisputed(ctx context.Context, d prove.Difference) error {
	list, err := s.db.Disputes(ctx)
	if err != nil || slices.ContainsFunc(list, func(o store.Dispute) bool { return o.Vault == d.Contract && o.Figure == prove.Figure }) {
		return err
	}
	return s.db.PutDispute(ctx, d.Dispute())
}

// Everything is derived anew where at least manyAnew vaults must be, and one of so many: for a single one all blocks are read
// too, and the head stands still once instead of often.
const manyAnew, oneOf = 2, 8

// askRepairs has vaults derived anew from their true events, and everything where they are many or a contract is concerned that
// all vaults share. Until then they are disputed.
func (s *Syncer) askRepairs(ctx context.Context, anew []prove.Difference) error {
	whole := len(anew) >= max(manyAnew, len(s.t.rows.Vaults())/oneOf)
	for _, d := range anew {
		if err := s.dispute(ctx, d); err != nil {
			return err
		}
		whole = whole || protocolFirst(s.t.on, d.Contract) == 0
	}
	if whole {
		anew = []prove.Difference{{}} // the zero address: everything
	}
	for _, d := range anew {
		if _, err := s.db.RequestRepair(ctx, d.Contract, 0, "the indexer: false events"); err != nil {
			return err
		}
	}
	return nil
}

// rejected decides about events that can't be applied, and rows that the database refused: first they are taken for a lie.
// The tables' own events are compared with the contracts' histories where they stand, then those that came after. Only
// when all of them are what the contracts keep it is a fault of ours.
func (s *Syncer) rejected(ctx context.Context, cause error) error {
	var r *project.Rejected
	if s.cfg.Prover == nil || !errors.As(cause, &r) {
		return cause
	}
	s.log.Error("events can't be applied; comparing them with the contracts' histories", "err", cause)
	if err := s.Load(ctx); err != nil {
		return err
	}
	contracts := slices.SortedFunc(maps.Keys(r.Folds), common.Address.Cmp)
	if s.t.began {
		found, err := s.cfg.Prover.Compare(ctx, s.Folds(), contracts)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil && len(found) > 0 {
			return s.mendRejected(ctx, found, cause)
		}
	}
	h, err := s.chain.HeaderByNumber(ctx, r.Block)
	if err != nil {
		return err
	}
	words, _, err := s.chain.Words(ctx, h.Number, h.Hash, contracts, prove.HistorySlot)
	if s.chain.StateGone(ctx, h.Hash, err) {
		// It can't be known who is at fault. Another endpoint is asked, as often as one may have lied.
		if s.unjudged++; s.unjudged > maxUnjudged {
			return cause
		}
		s.chain.Blame(r.Block, errFalse)
		return faults.ErrMoved
	}
	if err != nil {
		return err
	}
	for i, a := range contracts {
		if r.Folds[a] == words[i] {
			continue
		}
		s.log.Warn("false events", "contract", a, "block", r.Block, "endpoint", s.chain.Blame(r.Block, errFalse))
		in := span{low: s.t.next() - 1, high: r.Block, slot: words[i]} // before block 0 stands the largest number: low+1 is 0
		in.fold, _ = s.t.rows.History(a)
		truth, err := s.truth(ctx, a, r.Of[a], in)
		if err != nil {
			return err
		}
		if truth == nil {
			d := prove.Difference{Contract: a, At: *headerOf(h), Slot: words[i], Fold: r.Folds[a]}
			if err := s.dispute(ctx, d); err != nil {
				return err
			}
			return fmt.Errorf("%w: %w", faults.ErrFalse, cause)
		}
		return faults.ErrMoved
	}
	return cause
}

// maxUnjudged is how often events that can't be applied are read again where no state tells whether they are true.
const maxUnjudged = 8

// mendRejected mends what in the tables makes true events impossible to apply.
func (s *Syncer) mendRejected(ctx context.Context, found []prove.Difference, cause error) error {
	if err := s.mend(ctx, found); err != nil {
		return err
	}
	waits, err := s.db.NextRepair(ctx)
	if err != nil {
		return err
	}
	if waits != nil {
		return faults.ErrRepair
	}
	return fmt.Errorf("%w: %w", faults.ErrFalse, cause)
}
