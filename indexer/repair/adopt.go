package repair

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/store"
)

// comparing bounds how long all accounts of a vault may take to be read from the chain while its rows are replaced.
const comparing = 10 * time.Minute

// adopt puts what was read in the place of the vault's rows, with the blocks above it, in one transaction at the head of
// the tables. What is derived as final can't be taken back, so that transaction also writes down how far the chain is final.
func (r *Repairs) adopt(ctx context.Context, c *repair) error {
	started := time.Now()
	target, _ := r.main.Head()
	final := c.final
	if goal := r.goal(); final == nil || goal != nil && goal.Number > final.Number {
		final = goal
	}
	ranges, err := c.aboveFinality(ctx, target)
	if err != nil {
		return err
	}
	batch, err := r.db.Begin(ctx, r.lease)
	if err != nil {
		return err
	}
	outcome := ""
	if err = batch.StandStill(ctx, comparing); err == nil {
		outcome, err = r.replace(ctx, batch, c, ranges, target, final)
	}
	if err == nil {
		err = batch.FinishRepair(ctx, c.want, target.Number, outcome)
	}
	if err != nil {
		return errors.Join(err, batch.Abort())
	}
	if err := batch.Commit(ctx, store.Progress{Head: target, Finalized: final}); err != nil {
		return err
	}
	r.cfg.Log.Info("repaired", "vault", c.want.Vault, "repair", c.want.ID, "block", target.Number, "outcome", outcome,
		"stood_still", time.Since(started).Round(time.Millisecond).String())
	return nil
}

// aboveFinality reads the vault's logs from where its shadow ends to the tables' head.
func (c *repair) aboveFinality(ctx context.Context, target store.Header) (ranges []*chain.Range, err error) {
	switch next := c.sub.Next(); {
	case next == target.Number+1:
		return nil, nil
	case next > target.Number:
		return nil, faults.ErrMoved // the tables were taken back
	}
	err = c.chain.Stream(ctx, c.stream(target.Number), func(_ context.Context, rng *chain.Range) error {
		c.keep(rng)
		ranges = append(ranges, rng)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the blocks above finality: %w", err)
	}
	last := ranges[len(ranges)-1]
	if last.Headers[len(last.Headers)-1].Hash != target.Hash {
		return nil, faults.ErrMoved
	}
	return ranges, nil
}

// replace writes the vault's rows into the batch and compares them with the chain. It tells what was done.
func (r *Repairs) replace(ctx context.Context, batch *store.Batch, c *repair, ranges []*chain.Range, target store.Header, final *store.Ref) (string, error) {
	kept := 0
	if c.sub.Unread() > 0 {
		// Hours whose state no endpoint has any more stay as they were read when it was there, but for the PnL by true events.
		shadowHead, _ := c.sub.Head()
		vaults, err := c.vaults(ctx)
		if err != nil {
			return "", err
		}
		for _, v := range vaults {
			n, err := batch.KeepHours(ctx, c.shadow, v, shadowHead.Number)
			if err != nil {
				return "", err
			}
			kept += n
		}
	}
	if err := c.adopted(ctx, batch); err != nil {
		return "", err
	}
	if kept > 0 {
		vaults, err := c.vaults(ctx)
		if err != nil {
			return "", err
		}
		for _, v := range vaults {
			if err := c.withKeptHours(ctx, batch, v); err != nil {
				return "", err
			}
		}
	}
	for _, rng := range ranges {
		if err := r.deriveAgain(ctx, batch, c, rng, final); err != nil {
			return "", err
		}
	}
	outcome, err := c.compare(ctx, target)
	if err == nil && kept > 0 {
		outcome += fmt.Sprintf("; %d hourly prices stay as they were, no endpoint has their state", kept)
	}
	return outcome, err
}

// withKeptHours works out anew what is kept of the vaults' prices: some were put beside those that were derived.
func (c *repair) withKeptHours(ctx context.Context, batch *store.Batch, vault common.Address) error {
	prices, err := batch.Base().PricesOf(ctx, vault, 0, math.MaxInt64, project.PriceKinds...)
	if err != nil {
		return err
	}
	rows, err := c.sub.Rows(ctx)
	if err != nil {
		return err
	}
	rows.TakePrices(vault, prices)
	if series := project.SeriesOf(prices); series != nil {
		return batch.Write(ctx, nil, &store.Changes{PriceSeries: []*store.PriceSeries{series}})
	}
	return nil
}

// adopted puts the shadow's rows in their place.
func (c *repair) adopted(ctx context.Context, batch *store.Batch) error {
	if c.whole() {
		return batch.AdoptAll(ctx, c.shadow)
	}
	return batch.Adopt(ctx, c.shadow, c.want.Vault)
}

// vaults are those that are derived anew.
func (c *repair) vaults(ctx context.Context) ([]common.Address, error) {
	if !c.whole() {
		return []common.Address{c.want.Vault}, nil
	}
	rows, err := c.sub.Rows(ctx)
	if err != nil {
		return nil, err
	}
	return rows.Vaults(), nil
}

// compare compares what was derived anew with the chain: the histories, then each vault and all its accounts.
func (c *repair) compare(ctx context.Context, target store.Header) (string, error) {
	rows, err := c.sub.Rows(ctx)
	if err != nil {
		return "", err
	}
	vaults, err := c.vaults(ctx)
	if err != nil {
		return "", err
	}
	if !c.whole() && rows.Vault(c.want.Vault) == nil {
		return "", fmt.Errorf("%w: %s in blocks %d to %d", errNoVault, c.want.Vault, c.cfg.StartBlock, target.Number)
	}
	gone := fmt.Sprintf("derived anew at block %d; not compared with the chain, which has no such state", target.Number)
	histories := vaults
	if c.whole() {
		histories = append(c.cfg.On.List(), vaults...)
	}
	differ, err := prove.Differences(ctx, c.chain, prove.Tables{Rows: rows, On: c.cfg.On, Head: target}, histories)
	if done, err := c.unread(ctx, target, err); done || err != nil {
		return gone, err
	}
	if len(differ) > 0 {
		return "", &falseEvents{differ[0], rows.Emitters(differ[0].Contract), c.cfg.StartBlock}
	}
	compared := 0
	for _, a := range vaults {
		v := rows.Vault(a)
		accounts, err := c.accounts(ctx, v)
		if err != nil {
			return "", err
		}
		compared += len(accounts)
		reconciler := reconcile.New(c.chain, c.shadow, c.cfg.Lens, len(accounts), c.cfg.Log, c.cfg.Metrics)
		at := reconcile.Tables{Rows: rows, From: c.shadow.Reader, Block: target.Number, Hash: target.Hash}
		found, err := reconciler.Confirmed(ctx, at, a, accounts)
		if done, err := c.unread(ctx, target, err); done || err != nil {
			return gone, err
		}
		if len(found) > 0 {
			d := found[0]
			return "", fmt.Errorf("%w in %d figures: %s %s is %s, on the chain %s", errDiffers, len(found), d.Figure, d.Subject,
				d.TablesValue, d.ChainValue)
		}
	}
	return fmt.Sprintf("derived anew at block %d; %d accounts agree with the chain", target.Number, compared), nil
}

// unread decides about a failed reading of the chain: done when no endpoint has the state any more.
func (c *repair) unread(ctx context.Context, target store.Header, err error) (done bool, _ error) {
	switch {
	case ctx.Err() != nil:
		return false, ctx.Err()
	case err != nil && !c.chain.StateGone(ctx, target.Hash, err):
		return false, fmt.Errorf("compare with the chain: %w", err)
	}
	return err != nil, nil
}

// falseEvents says that a contract's events, read anew, were false again.
type falseEvents struct {
	prove.Difference
	of   []common.Address // whose events make the history
	from uint64           // block
}

func (f *falseEvents) Error() string {
	return fmt.Sprintf("events of %s read anew fold to %s, the contract keeps %s", f.Contract, f.Fold, f.Slot)
}

// accounts are all that hold or held something of the vault.
func (c *repair) accounts(ctx context.Context, v *project.VaultRows) ([]common.Address, error) {
	positions, err := c.shadow.PositionsOf(ctx, v.Row().Vault)
	if err != nil {
		return nil, err
	}
	out := v.Accounts()
	for _, p := range positions {
		out = append(out, p.Account)
	}
	slices.SortFunc(out, common.Address.Cmp)
	return slices.Compact(out), nil
}

// deriveAgain applies a range that the tables have already and writes it: final blocks in bulk, the others each with its
// header, so that they can be taken back.
func (r *Repairs) deriveAgain(ctx context.Context, batch *store.Batch, c *repair, rng *chain.Range, upTo *store.Ref) error {
	before := c.sub.Unread()
	in, err := c.sub.Prepare(ctx, c.shadow.Reader, rng, true)
	if err != nil {
		return err
	}
	if c.sub.Unread() > before {
		return fmt.Errorf("hourly price above finality: %w", faults.ErrMoved)
	}
	final, live := splitAt(rng, upTo)
	if len(final.Headers) > 0 {
		if err := c.sub.Projector().Apply(final, in); err != nil {
			return err
		}
		changes := c.sub.Projector().Take()
		if err := r.leaveKnown(ctx, c.want.Vault, changes); err != nil {
			return err
		}
		if err := batch.Write(ctx, nil, changes); err != nil {
			return err
		}
	}
	blocks, err := c.sub.Projector().ApplyEach(live, in)
	if err != nil {
		return err
	}
	for _, b := range blocks {
		if err := r.leaveKnown(ctx, c.want.Vault, b.Changes); err != nil {
			return err
		}
		h := &store.Header{Number: b.Header.Number, Hash: b.Header.Hash, Parent: b.Header.ParentHash, Time: b.Header.Time}
		if err := batch.Rewrite(ctx, h, b.Changes); err != nil {
			return err
		}
	}
	c.sub.StandAfter(rng)
	return nil
}

// splitAt parts a range where finality ends.
func splitAt(r *chain.Range, final *store.Ref) (below, above *chain.Range) {
	if final == nil {
		return &chain.Range{}, r
	}
	h, l := 0, 0
	for h < len(r.Headers) && r.Headers[h].Number <= final.Number {
		h++
	}
	for l < len(r.Logs) && r.Logs[l].BlockNumber <= final.Number {
		l++
	}
	return &chain.Range{Headers: r.Headers[:h], Logs: r.Logs[:l]}, &chain.Range{Headers: r.Headers[h:], Logs: r.Logs[l:]}
}

// leaveKnown leaves out the blocks and tokens that have a row already (other vaults caused it, or this one did before), and
// the history of the factory, of which only the vault's own part was read.
func (r *Repairs) leaveKnown(ctx context.Context, vault common.Address, changes *store.Changes) error {
	if vault == (common.Address{}) {
		return nil // nothing has a row already
	}
	rows, err := r.main.Rows(ctx)
	if err != nil {
		return err
	}
	changes.Events = slices.DeleteFunc(changes.Events, func(e *store.Events) bool { return e.Contract != vault })
	changes.Histories = slices.DeleteFunc(changes.Histories, func(h *store.History) bool { return h.Contract != vault })
	changes.Tokens = slices.DeleteFunc(changes.Tokens, func(t *store.Token) bool { return rows.Token(t.Token) != nil })
	if len(changes.Blocks) == 0 {
		return nil
	}
	numbers := make([]uint64, len(changes.Blocks))
	for i, b := range changes.Blocks {
		numbers[i] = b.Number
	}
	list, err := r.db.BlocksAmong(ctx, numbers)
	if err != nil {
		return err
	}
	changes.Blocks = slices.DeleteFunc(changes.Blocks, func(b *store.Block) bool { return slices.Contains(list, b.Number) })
	return nil
}
