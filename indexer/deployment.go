package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/store"
)

var registryABI = registry.NewRegistry()

// Bind checks the deployment and the database and ties them together, so that readers find an index that is empty so
// far. It writes nothing when anything is wrong. Run does it too.
func (ix *Indexer) Bind(ctx context.Context) error {
	if err := ix.inspect(ctx); err != nil {
		return err
	}
	return ix.db.Bind(ctx, ix.identity())
}

func (ix *Indexer) identity() store.Identity {
	return store.Identity{ChainID: ix.chain.ChainID(), Factory: ix.cfg.Factory, StartBlock: ix.cfg.StartBlock,
		Tank: ix.cfg.Tank, Board: ix.cfg.Board}
}

// indexed is Bind for what works on the tables of an index: where there is none nothing is tied together, since which
// deployment a database is for is said by who indexes into it.
func (ix *Indexer) indexed(ctx context.Context) error {
	if err := ix.inspect(ctx); err != nil {
		return err
	}
	cur, err := ix.db.Cursor(ctx)
	switch {
	case err == nil:
		err = ix.db.Bind(ctx, ix.identity()) // bound already: refused unless it is the same
	case errors.Is(err, store.ErrNotFound):
		err = nil
	}
	if err == nil && cur.Head == nil {
		err = fmt.Errorf("%w: nothing is indexed yet", ErrMisconfigured)
	}
	return err
}

// inspect checks the deployment and the schema and writes nothing.
func (ix *Indexer) inspect(ctx context.Context) error {
	head, err := ix.newest(ctx)
	if err != nil {
		return fmt.Errorf("read the chain's head: %w", err)
	}
	if ix.cfg.StartBlock > head.Number {
		return fmt.Errorf("%w: start block %d is past the chain's head %d", ErrMisconfigured, ix.cfg.StartBlock, head.Number)
	}
	factory := vaultfactory.NewVaultFactory()
	out, err := ix.chain.CallAt(ctx, ix.cfg.Factory, factory.PackRegistry(), head.Hash)
	if err != nil && chain.ClassOf(err) != chain.Reverted {
		return fmt.Errorf("read the factory's registry: %w", err)
	}
	if ix.registry, err = factory.UnpackRegistry(out); err != nil || ix.registry == (common.Address{}) {
		return fmt.Errorf("%w: %s is not a VaultFactory on chain %d", ErrMisconfigured, ix.cfg.Factory, ix.chain.ChainID())
	}
	if err := ix.checkRegistry(ctx); err != nil {
		return err
	}
	return ix.db.CheckSchema(ctx)
}

// newest is the newest block that an endpoint has. The head that one of them names may be made up: by few blocks, or it would not be
// believed.
func (ix *Indexer) newest(ctx context.Context) (*chain.Header, error) {
	head, err := ix.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	for n := head.Number; ; n-- {
		h, err := ix.chain.HeaderByNumber(ctx, n)
		if chain.ClassOf(err) != chain.NotFound || n == 0 || n+4 <= head.Number {
			return h, err
		}
	}
}

// checkRegistry refuses a start block that the registry is older than: what was listed before would be missing from its
// table, and vaults that the factory made by then from all others. The registry keeps most of it in mappings, so it can't
// be read as state. Where no endpoint has the state of that block it can't be known here (see countVaults).
func (ix *Indexer) checkRegistry(ctx context.Context) error {
	if ix.cfg.StartBlock == 0 {
		return nil
	}
	before, err := ix.chain.HeaderByNumber(ctx, ix.cfg.StartBlock-1)
	if err == nil {
		var out []byte
		if out, err = ix.chain.CallAt(ctx, ix.registry, registryABI.PackDelay(), before.Hash); err == nil && len(out) > 0 {
			return fmt.Errorf("%w: start block %d is too late: the registry %s was there before it", ErrMisconfigured, ix.cfg.StartBlock,
				ix.registry)
		}
	}
	if err != nil {
		ix.log.Debug("not known whether the registry is older than start_block", "err", err)
	}
	return nil
}

// Check compares what the tables say of a vault, or for the zero address of every vault, and of every account that ever
// was in it with the chain, all at the block where the tables stand (docs/indexer.md). It takes no lease and changes no
// derived row: it runs beside any indexer. What two readings confirm is written down as by an indexer: the vault is
// disputed until it is repaired.
//
// Errors: [ErrMisconfigured] (nothing is indexed yet, no such vault), those of [Indexer.Bind], and of a chain that can't
// say what was at that block; then it is not known whether they agree.
func (ix *Indexer) Check(ctx context.Context, vault common.Address) (*Checked, error) {
	if err := ix.indexed(ctx); err != nil {
		return nil, err
	}
	var checked *Checked
	err := ix.standing(ctx, func() (err error) {
		if checked, err = ix.reconciler().Check(ctx, vault); err != nil {
			return err
		}
		return ix.proveNow(ctx, vault, checked)
	})
	return checked, err
}

// standTries is how often the block that something is compared at may be taken back meanwhile.
const standTries = 10

// standing compares again when the block that it was compared at was taken back meanwhile.
func (ix *Indexer) standing(ctx context.Context, compare func() error) error {
	for tries := 1; ; tries++ {
		err := compare()
		if err == nil || !errors.Is(err, faults.ErrMoved) || tries == standTries {
			return err
		}
		if err := pause.For(ctx, ix.cfg.Backoff); err != nil {
			return err
		}
	}
}

// proveNow compares histories whatever their turn: a vault's, or all. What is equal is recorded as proven, where the tables
// still stand there; what differs is disputed.
func (ix *Indexer) proveNow(ctx context.Context, vault common.Address, checked *Checked) error {
	return ix.db.View(ctx, func(v *store.View) error {
		here, err := v.Found(ctx)
		if err != nil {
			return err
		}
		rows, err := load.Rows(ctx, v.Reader)
		if err != nil {
			return err
		}
		head := v.Cursor.Head
		at := prove.Tables{Rows: rows, On: ix.syncConfig().On, Head: store.Header{Number: head.Number, Hash: head.Hash, Time: head.Time}}
		contracts := []common.Address{vault}
		if vault == (common.Address{}) {
			contracts = append(at.On.List(), rows.Vaults()...)
		}
		found, err := ix.prover().Compare(ctx, at, contracts)
		if err != nil {
			return fmt.Errorf("compare histories at block %d: %w", head.Number, err)
		}
		disputes := make([]store.Dispute, len(found))
		for i, d := range found {
			disputes[i] = d.Dispute()
		}
		if still, err := ix.db.PutDisputes(ctx, here, disputes); err != nil {
			return err
		} else if !still {
			return fmt.Errorf("block %d was taken back: %w", head.Number, faults.ErrMoved)
		}
		checked.Differ = append(checked.Differ, disputes...)
		checked.Histories = len(contracts)
		return nil
	})
}
