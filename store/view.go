package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// View is one repeatable-read snapshot: everything read through it belongs to
// the same block, its Cursor's head.
type View struct {
	Reader
	Cursor Cursor

	cards *cardCache
}

// View runs read with a snapshot. [ErrNotFound] in a database bound to nothing.
func (db *DB) View(ctx context.Context, read func(*View) error) (err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("begin snapshot: %w", err)
	}
	defer func() {
		// Nothing was written; ending the snapshot can only fail with its connection.
		if rerr := tx.Rollback(); rerr != nil && !errors.Is(rerr, sql.ErrTxDone) && err == nil && ctx.Err() == nil {
			err = fmt.Errorf("end snapshot: %w", rerr)
		}
	}()
	v := &View{Reader: Reader{q: preparedTx{db.prepared, tx}}, cards: &db.cards}
	if v.Cursor, err = readCursor(ctx, v.q); err != nil {
		return err
	}
	return read(v)
}

// ChainTime is the head's timestamp, Unix seconds; 0 before the first block.
func (v *View) ChainTime() uint64 {
	if v.Cursor.Head == nil {
		return 0
	}
	return v.Cursor.Head.Time
}

func bytesOf(list []common.Address) pq.ByteaArray {
	out := make(pq.ByteaArray, len(list))
	for i := range list {
		out[i] = list[i][:]
	}
	return out
}

func int64s(list []uint64) pq.Int64Array {
	out := make(pq.Int64Array, len(list))
	for i, x := range list {
		out[i] = int64(x)
	}
	return out
}

// VaultCard is everything about a vault but its history.
type VaultCard struct {
	*Vault
	State    *VaultState
	Stats    *VaultStats // nil before the first
	Disputed bool
	Proof    *Proof // up to where its events are known to be complete; nil while that isn't known
}

// LastSettlement is the epoch that was settled last, by its id among the epochs; 0 before the first. A redemption of a finished
// vault counts as settled under an id of its own (SPEC rule 16), which no epoch has.
func (c VaultCard) LastSettlement() uint64 {
	if c.FinalEpoch != nil {
		return *c.FinalEpoch
	}
	return c.State.SettledEpoch
}

// Cards gives the cards of vaults, in the given order; unknown ones are left out. They are shared and must not be changed.
func (v *View) Cards(ctx context.Context, vaults []common.Address) ([]VaultCard, error) {
	known, missing := v.cards.get(v.Cursor.Moment(), vaults)
	if len(missing) > 0 {
		read, err := v.readCards(ctx, missing)
		if err != nil {
			return nil, err
		}
		v.cards.put(v.Cursor.Moment(), read)
		for _, c := range read {
			known[c.Vault.Vault] = c
		}
	}
	out := make([]VaultCard, 0, len(vaults))
	for _, a := range vaults {
		if c := known[a]; c != nil {
			out = append(out, *c)
		}
	}
	return out, nil
}

// readCards reads the cards of vaults from the tables, in no order.
func (v *View) readCards(ctx context.Context, vaults []common.Address) ([]*VaultCard, error) {
	const where = "WHERE vault = ANY ($1)"
	keys := bytesOf(vaults)
	rows, err := selectRows[Vault](ctx, v.q, vaultTable, where, keys)
	if err != nil {
		return nil, err
	}
	states, err := selectRows[VaultState](ctx, v.q, vaultStateTable, where, keys)
	if err != nil {
		return nil, err
	}
	stats, err := selectRows[VaultStats](ctx, v.q, vaultStatsTable, where, keys)
	if err != nil {
		return nil, err
	}
	disputed, err := v.disputed(ctx, keys)
	if err != nil {
		return nil, err
	}
	proofs, err := v.ProofsOf(ctx, vaults)
	if err != nil {
		return nil, err
	}
	byVault := make(map[common.Address]*VaultCard, len(rows))
	for _, r := range rows {
		byVault[r.Vault] = &VaultCard{Vault: r, Disputed: disputed[r.Vault], Proof: proofs[r.Vault]}
	}
	for _, s := range stats {
		if c := byVault[s.Vault]; c != nil {
			c.Stats = s
		}
	}
	out := make([]*VaultCard, 0, len(rows))
	for _, s := range states {
		if c := byVault[s.Vault]; c != nil {
			c.State = s
			out = append(out, c)
		}
	}
	return out, nil
}

func (v *View) disputed(ctx context.Context, keys pq.ByteaArray) (out map[common.Address]bool, err error) {
	list, err := addressList(ctx, v.q, "SELECT DISTINCT vault FROM disputes WHERE vault = ANY ($1)", keys)
	if err != nil {
		return nil, err
	}
	out = make(map[common.Address]bool, len(list))
	for _, a := range list {
		out[a] = true
	}
	return out, nil
}

func addressList(ctx context.Context, q querier, query string, args ...any) (out []common.Address, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read addresses: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var a common.Address
		if err := rows.Scan(&a); err != nil {
			return nil, fmt.Errorf("read addresses: %w", err)
		}
		out = append(out, a)
	}
	return out, rows.Err()
}

// VaultRow reads what a vault is, and whether it is disputed; [ErrNotFound]
// when there is no such vault.
func (v *View) VaultRow(ctx context.Context, vault common.Address) (*Vault, bool, error) {
	rows, err := selectRows[Vault](ctx, v.q, vaultTable, "WHERE vault = $1", vault)
	if err != nil {
		return nil, false, err
	}
	if len(rows) == 0 {
		return nil, false, fmt.Errorf("vault %s: %w", vault, ErrNotFound)
	}
	disputed, err := v.disputed(ctx, bytesOf([]common.Address{vault}))
	return rows[0], disputed[vault], err
}

// Card reads one vault's card; [ErrNotFound] when there is no such vault.
func (v *View) Card(ctx context.Context, vault common.Address) (VaultCard, error) {
	cards, err := v.Cards(ctx, []common.Address{vault})
	if err != nil {
		return VaultCard{}, err
	}
	if len(cards) == 0 {
		return VaultCard{}, fmt.Errorf("vault %s: %w", vault, ErrNotFound)
	}
	return cards[0], nil
}

// TokensIn reads what the given tokens call themselves.
func (v *View) TokensIn(ctx context.Context, tokens []common.Address) (map[common.Address]*Token, error) {
	out := make(map[common.Address]*Token, len(tokens))
	if len(tokens) == 0 {
		return out, nil
	}
	rows, err := selectRows[Token](ctx, v.q, tokenTable, "WHERE token = ANY ($1)", bytesOf(tokens))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		out[r.Token] = r
	}
	return out, nil
}

// BlocksIn reads the given blocks by number.
func (v *View) BlocksIn(ctx context.Context, numbers []uint64) (map[uint64]*Block, error) {
	out := make(map[uint64]*Block, len(numbers))
	if len(numbers) == 0 {
		return out, nil
	}
	rows, err := selectRows[Block](ctx, v.q, blockTable, "WHERE number = ANY ($1)", int64s(numbers))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		out[r.Number] = r
	}
	return out, nil
}
