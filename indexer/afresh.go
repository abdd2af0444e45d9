package indexer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/indexer/chainsync"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/store"
)

// Rederived is what came of deriving everything anew and comparing it with the tables, row by row and column by column.
type Rederived struct {
	Block uint64 // where the tables stood
	Hash  common.Hash
	*store.Comparison
	UnreadHours int // hours whose state no endpoint has any more
}

// afreshLease bounds how long one derivation may take.
const afreshLease = 6 * time.Hour

// Rederive reads all events again and derives every row anew into tables beside, which nobody reads, to the block where the
// tables stand; that the events are all there are is shown by the contracts' histories at that block. Then it compares: all
// tables, or with a vault (not the zero address) its rows. A vault in which a row differs is disputed until it is repaired. It
// needs no lease of the indexer and runs beside it. The database user needs CREATE on the database.
//
// Errors: [ErrMisconfigured] (nothing is indexed yet, no such vault), a [store.HeldError] while another runs, and those of
// [Indexer.Run].
func (ix *Indexer) Rederive(ctx context.Context, vault common.Address) (out *Rederived, err error) {
	a, err := ix.afresh(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, a.close(ctx)) }()
	var only *common.Address
	if vault != (common.Address{}) {
		only = &vault
	}
	err = a.standing(ctx, func(v *store.View) error {
		out = &Rederived{Block: v.Cursor.Head.Number, Hash: v.Cursor.Head.Hash, UnreadHours: len(a.sub.Gone())}
		here, err := v.Found(ctx)
		if err != nil {
			return err
		}
		if out.Comparison, err = a.compare(ctx, v, only); err != nil {
			return err
		}
		if only != nil && out.Rows == 0 {
			return fmt.Errorf("%w: %s is no vault of this factory up to block %d", ErrMisconfigured, vault, out.Block)
		}
		if still, err := ix.db.PutDisputes(ctx, here, out.disputes()); err != nil || still {
			return err
		}
		return fmt.Errorf("block %d was taken back: %w", out.Block, faults.ErrMoved)
	})
	if err != nil {
		return nil, err
	}
	return out, ix.db.PutReconciliation(ctx, store.Reconciliation{
		Vault: only, Head: out.Block, Compared: out.Rows, Differ: len(out.Differ), UnreadHours: out.UnreadHours,
	})
}

// disputes are what marks the vaults whose rows differ.
func (r *Rederived) disputes() (out []store.Dispute) {
	marked := map[common.Address]bool{}
	for _, d := range r.Differ {
		if d.Vault != nil && !marked[*d.Vault] {
			marked[*d.Vault] = true
			out = append(out, store.Dispute{Vault: *d.Vault, Figure: "rows", Subject: d.Table + " " + d.Column, Block: r.Block, Hash: r.Hash})
		}
	}
	return out
}

// afresh is a second set of tables, derived anew.
type afresh struct {
	ix           *Indexer
	lease, under *store.Lease // of the shadow; of the right to make one
	shadow       *store.DB
	sub          *chainsync.Syncer
}

func (ix *Indexer) afresh(ctx context.Context) (*afresh, error) {
	if err := ix.indexed(ctx); err != nil {
		return nil, err
	}
	a := &afresh{ix: ix}
	if err := a.open(ctx); err != nil {
		return nil, errors.Join(err, a.close(ctx))
	}
	return a, nil
}

func (a *afresh) open(ctx context.Context) (err error) {
	ix := a.ix
	if a.under, err = ix.db.AcquireLease(ctx, "reconcile", ix.cfg.Owner, afreshLease); err != nil {
		return err
	}
	if a.shadow, err = ix.db.ShadowToCompare(ctx, a.under); err != nil {
		return err
	}
	if err = a.shadow.Bind(ctx, ix.identity()); err != nil {
		return err
	}
	if a.lease, err = a.shadow.AcquireLease(ctx, "repair", ix.cfg.Owner, afreshLease); err != nil {
		return err
	}
	cfg := ix.syncConfig()
	cfg.Metrics, cfg.Reconciler, cfg.Committed = metrics.Unregistered(), nil, nil
	cfg.Status = chainsync.NewStatus(cfg.Metrics)
	cfg.Prover = prove.New(ix.chain, a.shadow, ix.cfg.ProofsPerMinute, ix.log, cfg.Metrics) // what it finds is about these tables
	a.sub = chainsync.New(cfg, ix.chain, a.shadow)
	a.sub.Under(a.lease)
	return a.sub.Load(ctx)
}

// close drops the tables.
func (a *afresh) close(ctx context.Context) (err error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if a.lease != nil {
		err = a.lease.Release(ctx)
	}
	if a.shadow != nil {
		err = errors.Join(err, a.ix.db.DropShadow(ctx, a.shadow))
	}
	if a.under != nil {
		err = errors.Join(err, a.under.Release(ctx))
	}
	return err
}

// standing derives up to where the tables stand and calls compare with a snapshot of them at that block. Most is derived
// before the snapshot is taken, which is held for the blocks that came meanwhile only.
func (a *afresh) standing(ctx context.Context, compare func(*store.View) error) error {
	return a.ix.standing(ctx, func() error {
		cur, err := a.ix.db.Cursor(ctx)
		if err != nil {
			return err
		}
		if err := a.upTo(ctx, cur.Head); err != nil {
			return err
		}
		return a.ix.db.View(ctx, func(v *store.View) error {
			if err := a.upTo(ctx, v.Cursor.Head); err != nil {
				return err
			}
			if err := a.proven(ctx, v.Cursor.Head); err != nil {
				return err
			}
			return compare(v)
		})
	})
}

func (a *afresh) upTo(ctx context.Context, head *store.Ref) error {
	at, began := a.sub.Head()
	if !began || at.Number != head.Number || at.Hash != head.Hash {
		if err := a.sub.UpTo(ctx, store.Header{Number: head.Number, Hash: head.Hash, Time: head.Time}); err != nil {
			return err
		}
		at, began = a.sub.Head()
	}
	if !began || at.Number != head.Number || at.Hash != head.Hash {
		return fmt.Errorf("derived up to block %d, the tables stand at %d: %w", at.Number, head.Number, faults.ErrMoved)
	}
	return nil
}

// compare compares a snapshot with what was derived up to the same block: all, or with a vault its rows, and with tables only
// those. A vault's series and card are made of all its hourly prices. Where those are apart (see [store.HoursApart]), both are
// derived from the prices that the tables have.
func (a *afresh) compare(ctx context.Context, v *store.View, only *common.Address, tables ...string) (out *store.Comparison, err error) {
	batch, err := a.shadow.Begin(ctx, a.lease)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, batch.Abort()) }() // what is put into it is for this comparison only
	apart, err := v.HoursApart(ctx, batch.Base(), only, a.sub.Gone())
	if err != nil {
		return nil, err
	}
	if len(apart.Vaults) > 0 {
		changes, err := ofOwnPrices(ctx, v.Reader, batch.Base(), apart.Vaults)
		if err != nil {
			return nil, err
		}
		if err := batch.Write(ctx, nil, changes); err != nil {
			return nil, err
		}
	}
	return v.CompareDerived(ctx, batch.Base(), only, apart, tables...)
}

// ofOwnPrices are the series and cards of vaults as they follow from the prices in the tables.
func ofOwnPrices(ctx context.Context, tables, anew store.Reader, vaults []common.Address) (*store.Changes, error) {
	out := new(store.Changes)
	shown, err := tables.VaultStats(ctx)
	if err != nil {
		return nil, err
	}
	derived, err := anew.VaultStats(ctx)
	if err != nil {
		return nil, err
	}
	states, err := anew.VaultStates(ctx)
	if err != nil {
		return nil, err
	}
	for _, vault := range vaults {
		prices, err := tables.PricesOf(ctx, vault, 0, math.MaxInt64, project.PriceKinds...)
		if err != nil {
			return nil, err
		}
		series := project.SeriesOf(prices)
		if series == nil {
			continue // without a good price there is no card either
		}
		out.PriceSeries = append(out.PriceSeries, series)
		is := func(s *store.VaultStats) bool { return s.Vault == vault }
		i, j := slices.IndexFunc(shown, is), slices.IndexFunc(derived, is)
		if i < 0 {
			continue // that is found as it is
		}
		card := *shown[i]
		if j >= 0 && card.Time == derived[j].Time && card.BlockNumber == derived[j].BlockNumber && !card.Stale && !derived[j].Stale {
			card = *derived[j]
		} else if err := stateOfHour(ctx, anew, &card, prices, states); err != nil {
			return nil, err
		}
		out.VaultStats = append(out.VaultStats, project.CardOf(&card, prices))
	}
	return out, nil
}

// stateOfHour puts into a card whose moment was not derived what is known without that moment's state: what the newest price says,
// which every card is of that has shares, and where nothing happened since that hour, what the vault processed up to now.
func stateOfHour(ctx context.Context, anew store.Reader, card *store.VaultStats, prices []*store.Price, states []*store.VaultState) error {
	p := slices.MaxFunc(prices, func(a, b *store.Price) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(slices.Index(project.PriceKinds, a.Kind), slices.Index(project.PriceKinds, b.Kind)))
	})
	var now store.VaultState
	if i := slices.IndexFunc(states, func(s *store.VaultState) bool { return s.Vault == card.Vault }); i >= 0 {
		now = *states[i]
	}
	// Without shares it is of a later hour than any price, of which nothing else tells.
	gone := func(supply *big.Int) bool { return supply != nil && supply.Sign() == 0 }
	if emptied := gone(now.Supply) && gone(card.Supply) && card.Time > p.Time && card.BlockNumber > p.StateBlock; !emptied {
		if card.Time, card.BlockNumber, card.BlockHash, card.Stale = p.Time, p.StateBlock, p.StateHash, p.Stale; p.Kind != "hour" || p.Stale {
			return nil // a settlement's card is of after its flows, a stale one's of the last good price
		}
		card.NAV, card.Supply = p.NAV, p.Supply
	}
	since, err := anew.EventsOf(ctx, card.Vault, card.BlockNumber+1, math.MaxInt64, 1)
	if err != nil || len(since) > 0 {
		return err
	}
	card.Idle, card.Deposited, card.Withdrawn, card.RealizedPnL = now.Idle, now.Deposited, now.WithdrawnGross, now.RealizedPnL
	return nil
}

// errIncomplete means that the events which were read are not what the contracts keep.
var errIncomplete = errors.New("the events that the endpoints give are not those of the contract's history")

// proven compares the histories of what was derived with the contracts' own, at the block where it stands.
func (a *afresh) proven(ctx context.Context, head *store.Ref) error {
	histories, err := a.shadow.Histories(ctx)
	if err != nil {
		return err
	}
	contracts := make([]common.Address, len(histories))
	for i, h := range histories {
		contracts[i] = h.Contract
	}
	found, err := prove.Differences(ctx, a.ix.chain, a.sub.Folds(), contracts)
	if err != nil {
		return fmt.Errorf("read histories at block %d: %w", head.Number, err)
	}
	for _, d := range found {
		return fmt.Errorf("%w: %s folds to %s, it keeps %s", errIncomplete, d.Contract, d.Fold, d.Slot)
	}
	return nil
}
