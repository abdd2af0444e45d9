package reconcile

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/load"
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
	// Histories is how many contracts' events were compared with the contracts' own history.
	Histories int
	Differ    []store.Dispute // nil when all agree
}

// Check compares one vault, or for the zero address every vault, with all accounts that ever were in it, in one snapshot
// of the database. What two readings confirm is written down: the vault is disputed until it is repaired. ErrMoved when the
// snapshot's block was taken back meanwhile.
func (r *Reconciler) Check(ctx context.Context, vault common.Address) (*Checked, error) {
	out := &Checked{}
	err := r.db.View(ctx, func(v *store.View) error {
		here, err := v.Found(ctx)
		if err != nil {
			return err
		}
		head := v.Cursor.Head
		out.Block, out.Hash = head.Number, head.Hash
		rows, err := load.Rows(ctx, v.Reader)
		if err != nil {
			return err
		}
		vaults := rows.Vaults()
		if vault != (common.Address{}) {
			if vaults = []common.Address{vault}; rows.Vault(vault) == nil {
				return fmt.Errorf("%w: %s is no vault of this factory up to block %d", faults.ErrMisconfigured, vault, head.Number)
			}
		}
		at := Tables{Rows: rows, From: v.Reader, Block: head.Number, Hash: head.Hash}
		for _, a := range vaults {
			if err := r.checkVault(ctx, at, a, out); err != nil {
				return fmt.Errorf("vault %s at block %d: %w", a, head.Number, err)
			}
		}
		if still, err := r.db.PutDisputes(ctx, here, out.Differ); err != nil || still {
			return err
		}
		return fmt.Errorf("block %d was taken back: %w", head.Number, faults.ErrMoved)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// checkVault compares one vault with all its accounts.
func (r *Reconciler) checkVault(ctx context.Context, at Tables, vault common.Address, out *Checked) error {
	positions, err := at.From.PositionsOf(ctx, vault)
	if err != nil {
		return err
	}
	at.Rows.AddPositions(nil, positions)
	accounts := make([]common.Address, len(positions))
	for i, p := range positions {
		accounts[i] = p.Account
	}
	out.Vaults, out.Accounts = out.Vaults+1, out.Accounts+len(accounts)
	parts := slices.Collect(slices.Chunk(accounts, checkAccounts))
	if len(parts) == 0 {
		parts = append(parts, nil)
	}
	seen := map[[2]string]bool{} // each part has the vault's own figures too
	for _, part := range parts {
		found, err := r.Confirmed(ctx, at, vault, part)
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
	found, err := twice(func() ([]store.Dispute, error) { return r.allShares(ctx, at, vault, positions) })
	out.Differ = append(out.Differ, found...)
	return err
}

// AllAccounts is the subject of a figure that all accounts add up to.
const AllAccounts = "all accounts"

// allShares compares the supply with all shares: those in wallets, as the tables have them, and those the vault itself
// holds. So an account that the tables lack is missed too.
func (r *Reconciler) allShares(ctx context.Context, at Tables, vault common.Address, positions []*store.Position) ([]store.Dispute, error) {
	said, err := r.chain.CallsAt(ctx, []chain.StateCall{
		{To: vault, Data: vaultABI.PackTotalSupply()},
		{To: vault, Data: vaultABI.PackBalanceOf(vault)},
	}, at.Hash)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(said[0].Err, said[1].Err); err != nil {
		return nil, err
	}
	sum := new(big.Int).SetBytes(said[1].Data)
	if v := at.Rows.Vault(vault); v.Shared() {
		sum.Add(sum, val(v.Row().LockedShares))
	}
	for _, p := range positions {
		sum.Add(sum, val(p.WalletShares))
	}
	c := &comparison{at: at, vault: vault}
	c.is(Supply, AllAccounts, sum, new(big.Int).SetBytes(said[0].Data))
	return c.found, nil
}
