package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// checkAccounts is how many accounts of a vault are read from the chain at once.
const checkAccounts = 500

// Checked is what came of comparing tables with the chain.
type Checked struct {
	Block    uint64 // where the tables stood
	Hash     common.Hash
	Vaults   int
	Accounts int
	Differ   []store.Dispute // nil when all agree
}

// Check compares what the tables say of a vault, or for the zero address of every vault, and of every account that ever
// was in it with the chain, all at the block where the tables stand (docs/indexer.md). It takes no
// lease and changes no derived row: it runs beside any indexer. What two readings confirm is written down as by an
// indexer: the vault is disputed until it is repaired.
//
// Errors: [ErrMisconfigured] (nothing is indexed yet, no such vault), those of [Indexer.Bind], and of a chain that can't
// say what was at that block; then it is not known whether they agree.
func (ix *Indexer) Check(ctx context.Context, vault common.Address) (*Checked, error) {
	if err := ix.indexed(ctx); err != nil {
		return nil, err
	}
	out := &Checked{}
	err := ix.db.View(ctx, func(v *store.View) error {
		head := v.Cursor.Head
		at := &Indexer{cfg: ix.cfg, chain: ix.chain, db: ix.db, log: ix.log, m: ix.m, c: newCache(v.Reader)}
		at.head = store.Header{Number: head.Number, Hash: head.Hash, Time: head.Time}
		out.Block, out.Hash = head.Number, head.Hash
		if err := at.c.open(ctx); err != nil {
			return err
		}
		vaults := at.c.order
		if vault != (common.Address{}) {
			if vaults = []common.Address{vault}; at.c.vaults[vault] == nil {
				return fmt.Errorf("%w: %s is no vault of this factory up to block %d", ErrMisconfigured, vault, head.Number)
			}
		}
		for _, a := range vaults {
			if err := at.checkVault(ctx, v, a, out); err != nil {
				return fmt.Errorf("vault %s at block %d: %w", a, head.Number, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, d := range out.Differ {
		if err := ix.db.PutDispute(ctx, d); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// checkVault compares one vault with all its accounts.
func (ix *Indexer) checkVault(ctx context.Context, v *store.View, vault common.Address, out *Checked) error {
	positions, err := v.PositionsOf(ctx, vault)
	if err != nil {
		return err
	}
	accounts := make([]common.Address, len(positions))
	rows := ix.c.vaults[vault].positions
	for i, p := range positions {
		accounts[i], rows[p.Account] = p.Account, &cell[store.Position]{row: *p}
	}
	out.Vaults, out.Accounts = out.Vaults+1, out.Accounts+len(accounts)
	parts := slices.Collect(slices.Chunk(accounts, checkAccounts))
	if len(parts) == 0 {
		parts = append(parts, nil)
	}
	seen := map[[2]string]bool{} // each part has the vault's own figures too
	for _, part := range parts {
		found, err := twice(func() ([]store.Dispute, error) { return ix.compare(ctx, ix.read(ctx, vault, part)) })
		if err != nil {
			return err
		}
		for _, d := range found {
			if key := [2]string{d.Figure, d.Subject}; !seen[key] {
				seen[key] = true
				out.Differ = append(out.Differ, d)
			}
		}
	}
	found, err := twice(func() ([]store.Dispute, error) { return ix.shares(ctx, vault, positions) })
	out.Differ = append(out.Differ, found...)
	return err
}

// allAccounts is the subject of a figure that all accounts add up to.
const allAccounts = "all accounts"

// shares compares the supply with all shares: those in wallets, as the tables have them, and those the vault itself
// holds. So an account that the tables lack is missed too.
func (ix *Indexer) shares(ctx context.Context, vault common.Address, positions []*store.Position) ([]store.Dispute, error) {
	calls := []chain.ViewCall{
		{To: vault, Data: vaultABI.PackTotalSupply()},
		{To: vault, Data: vaultABI.PackBalanceOf(vault)},
	}
	if err := ix.chain.CallsAt(ctx, calls, ix.head.Hash); err != nil {
		return nil, err
	}
	if err := errors.Join(calls[0].Err, calls[1].Err); err != nil {
		return nil, err
	}
	sum := new(big.Int).SetBytes(calls[1].Out)
	if row := &ix.c.vaults[vault].vault.row; row.Type == typeShared {
		sum.Add(sum, val(row.LockedShares))
	}
	for _, p := range positions {
		sum.Add(sum, val(p.WalletShares))
	}
	c := &comparison{ix: ix, vault: vault}
	c.is(figSupply, allAccounts, sum, new(big.Int).SetBytes(calls[0].Out))
	return c.found, nil
}
