package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// Reader reads rows whole, as the projector's cache needs them: from a [Batch]
// as its transaction sees them, from a [DB] as committed.
type Reader struct{ q querier }

// selectRows reads rows of a table; where begins with AS, WHERE or ORDER BY.
func selectRows[T any](ctx context.Context, q querier, t *table, where string, args ...any) (out []*T, err error) {
	if past, ok := q.(*asOf); ok {
		return selectAsOf[T](ctx, past, t, where, args...)
	}
	return selectFrom[T](ctx, q, t, t.name+" "+where, args...)
}

func selectFrom[T any](ctx context.Context, q querier, t *table, from string, args ...any) (out []*T, err error) {
	rows, err := q.QueryContext(ctx, "SELECT "+t.list()+" FROM "+from, args...)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.name, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if out, err = scanAll[T](rows, t.layout); err != nil {
		return nil, fmt.Errorf("read %s: %w", t.name, err)
	}
	return out, nil
}

func addresses[K any](keys []K, of func(K) common.Address) any {
	out := make(pq.ByteaArray, len(keys))
	for i, k := range keys {
		a := of(k)
		out[i] = a[:]
	}
	return out
}

func numbers[K any](keys []K, of func(K) *big.Int) any {
	out := make(pq.StringArray, len(keys))
	for i, k := range keys {
		out[i] = of(k).String()
	}
	return out
}

// Vaults reads every vault.
func (r Reader) Vaults(ctx context.Context) ([]*Vault, error) {
	return selectRows[Vault](ctx, r.q, vaultTable, "ORDER BY created_block, created_log_index")
}

// VaultStates reads every vault's running totals.
func (r Reader) VaultStates(ctx context.Context) ([]*VaultState, error) {
	return selectRows[VaultState](ctx, r.q, vaultStateTable, "ORDER BY vault")
}

// VaultStats reads every vault's stats card.
func (r Reader) VaultStats(ctx context.Context) ([]*VaultStats, error) {
	return selectRows[VaultStats](ctx, r.q, vaultStatsTable, "ORDER BY vault")
}

// PriceSeries reads what is kept of every vault's prices.
func (r Reader) PriceSeries(ctx context.Context) ([]*PriceSeries, error) {
	return selectRows[PriceSeries](ctx, r.q, priceSeriesTable, "ORDER BY vault")
}

// PriceKey names the moment of a vault's price.
type PriceKey struct {
	Vault common.Address
	Time  uint64 // Unix seconds
}

// PricesAt reads the price that stood at each key's moment: the vault's last one at or before it that isn't stale. Where
// there is none, nothing is given. The rows come in no order, and one that answers several keys comes once.
func (r Reader) PricesAt(ctx context.Context, keys []PriceKey) ([]*Price, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	times := make(pq.Int64Array, len(keys))
	for i, k := range keys {
		times[i] = int64(k.Time)
	}
	return selectRows[Price](ctx, r.q, priceTable, `AS p WHERE (vault, time, kind) IN (
		SELECT at.vault, at.time, at.kind FROM unnest($1::bytea[], $2::bigint[]) AS asked (vault, time)
		CROSS JOIN LATERAL (SELECT q.vault, q.time, q.kind FROM prices q WHERE q.vault = asked.vault AND q.time <= asked.time AND NOT q.stale`+upTo(r.q, "q.block_number")+`
			ORDER BY q.time DESC, q.kind = 'settlement' DESC, q.kind = 'hour' DESC LIMIT 1) at)`,
		addresses(keys, func(k PriceKey) common.Address { return k.Vault }), times)
}

// PositionKey names a position.
type PositionKey struct{ Vault, Account common.Address }

// Positions reads the positions there are among keys, in no order.
func (r Reader) Positions(ctx context.Context, keys []PositionKey) ([]*Position, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	return selectRows[Position](ctx, r.q, positionTable,
		"WHERE (vault, account) IN (SELECT * FROM unnest($1::bytea[], $2::bytea[]))",
		addresses(keys, func(k PositionKey) common.Address { return k.Vault }),
		addresses(keys, func(k PositionKey) common.Address { return k.Account }))
}

// PositionsOf reads all positions of a vault.
func (r Reader) PositionsOf(ctx context.Context, vault common.Address) ([]*Position, error) {
	return selectRows[Position](ctx, r.q, positionTable, "WHERE vault = $1 ORDER BY account", vault)
}

// HoldingsOfEpoch reads what one settlement of a vault held, and the prices it
// used.
func (r Reader) HoldingsOfEpoch(ctx context.Context, vault common.Address, epoch uint64) ([]*EpochHolding, error) {
	return selectRows[EpochHolding](ctx, r.q, epochHoldingTable, "WHERE vault = $1 AND epoch_id = $2", vault, epoch)
}

// Kinds of requests.
const (
	KindDeposit = "deposit"
	KindRedeem  = "redeem"
)

// RequestKey names a request.
type RequestKey struct {
	Vault, Controller common.Address
	Kind              string
	RequestID         *big.Int
}

// Requests reads the requests there are among keys, in no order.
func (r Reader) Requests(ctx context.Context, keys []RequestKey) ([]*Request, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	kinds := make(pq.StringArray, len(keys))
	for i, k := range keys {
		kinds[i] = k.Kind
	}
	return selectRows[Request](ctx, r.q, requestTable,
		`WHERE (vault, controller, kind, request_id) IN
			(SELECT v, c, k::request_kind, i::numeric FROM unnest($1::bytea[], $2::bytea[], $3::text[], $4::text[]) AS u (v, c, k, i))`,
		addresses(keys, func(k RequestKey) common.Address { return k.Vault }),
		addresses(keys, func(k RequestKey) common.Address { return k.Controller }),
		kinds,
		numbers(keys, func(k RequestKey) *big.Int { return k.RequestID }))
}

// RequestsOfEpochs reads the requests of epochs, both kinds, in the order they
// were made.
func (r Reader) RequestsOfEpochs(ctx context.Context, keys ...EpochKey) ([]*Request, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	vaults, ids := epochKeys(keys)
	return selectRows[Request](ctx, r.q, requestTable, "WHERE (vault, epoch_id) IN (SELECT * FROM unnest($1::bytea[], $2::bigint[])) "+
		"ORDER BY requested_block, requested_log_index, controller, kind", vaults, ids)
}

// EpochKey names an epoch.
type EpochKey struct {
	Vault   common.Address
	EpochID uint64
}

// Epochs reads the epochs there are among keys, in no order.
func (r Reader) Epochs(ctx context.Context, keys []EpochKey) ([]*Epoch, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	vaults, ids := epochKeys(keys)
	return selectRows[Epoch](ctx, r.q, epochTable, "WHERE (vault, epoch_id) IN (SELECT * FROM unnest($1::bytea[], $2::bigint[]))", vaults, ids)
}

func epochKeys(keys []EpochKey) (vaults, ids any) {
	list := make(pq.Int64Array, len(keys))
	for i, k := range keys {
		list[i] = int64(k.EpochID)
	}
	return addresses(keys, func(k EpochKey) common.Address { return k.Vault }), list
}

// EpochsOf reads all epochs of vaults, each vault's in order.
func (r Reader) EpochsOf(ctx context.Context, vaults ...common.Address) ([]*Epoch, error) {
	return selectRows[Epoch](ctx, r.q, epochTable, "WHERE vault = ANY ($1) ORDER BY vault, epoch_id",
		addresses(vaults, func(a common.Address) common.Address { return a }))
}

// Holdings reads every vault's holdings.
func (r Reader) Holdings(ctx context.Context) ([]*Holding, error) {
	return selectRows[Holding](ctx, r.q, holdingTable, "ORDER BY vault, token")
}

// OrderKey names an order.
type OrderKey struct {
	Vault   common.Address
	OrderID *big.Int
}

// Orders reads the orders there are among keys, in no order.
func (r Reader) Orders(ctx context.Context, keys []OrderKey) ([]*Order, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	return selectRows[Order](ctx, r.q, orderTable,
		"WHERE (vault, order_id) IN (SELECT v, i::numeric FROM unnest($1::bytea[], $2::text[]) AS u (v, i))",
		addresses(keys, func(k OrderKey) common.Address { return k.Vault }),
		numbers(keys, func(k OrderKey) *big.Int { return k.OrderID }))
}

// OrderTargets reads the weights of a targets order.
func (r Reader) OrderTargets(ctx context.Context, vault common.Address, order *big.Int) ([]*OrderTarget, error) {
	return selectRows[OrderTarget](ctx, r.q, orderTargetTable, "WHERE vault = $1 AND order_id = $2 ORDER BY token", vault, order.String())
}

// OperatedBy reads who made operator their operator, and still do: at most so many, by vault and controller from after these two on.
func (r Reader) OperatedBy(ctx context.Context, operator, vault, controller common.Address, most int) ([]*Operator, error) {
	return selectRows[Operator](ctx, r.q, operatorTable,
		"WHERE operator = $1 AND approved AND (vault, controller) > ($2, $3) ORDER BY vault, controller LIMIT $4", operator, vault, controller, most)
}

// Tokens reads every known token.
func (r Reader) Tokens(ctx context.Context) ([]*Token, error) {
	return selectRows[Token](ctx, r.q, tokenTable, "ORDER BY token")
}

// BlocksAmong reads which of the given block numbers caused rows.
func (r Reader) BlocksAmong(ctx context.Context, numbers []uint64) ([]uint64, error) {
	list := make(pq.Int64Array, len(numbers))
	for i, n := range numbers {
		list[i] = int64(n)
	}
	blocks, err := selectRows[Block](ctx, r.q, blockTable, "WHERE number = ANY ($1)", list)
	if err != nil {
		return nil, err
	}
	there := make([]uint64, len(blocks))
	for i, b := range blocks {
		there[i] = b.Number
	}
	return there, nil
}

// Registry reads the protocol's registry.
func (r Reader) Registry(ctx context.Context) ([]*RegistryEntry, error) {
	return selectRows[RegistryEntry](ctx, r.q, registryEntryTable, "ORDER BY kind, subject")
}

// ListedTokens reads what the registry says of the given tokens.
func (r Reader) ListedTokens(ctx context.Context, tokens []common.Address) (map[common.Address]*RegistryEntry, error) {
	rows, err := selectRows[RegistryEntry](ctx, r.q, registryEntryTable, "WHERE kind = 'token' AND subject = ANY ($1)", bytesOf(tokens))
	if err != nil {
		return nil, err
	}
	out := make(map[common.Address]*RegistryEntry, len(rows))
	for _, row := range rows {
		out[row.Subject] = row
	}
	return out, nil
}

// Tanks reads the tanks of all vaults.
func (r Reader) Tanks(ctx context.Context) ([]*Tank, error) {
	return selectRows[Tank](ctx, r.q, tankTable, "ORDER BY vault")
}

// PricesOf reads a vault's prices of the given kinds with from <= time < to,
// oldest first.
func (r Reader) PricesOf(ctx context.Context, vault common.Address, from, to uint64, kinds ...string) ([]*Price, error) {
	return selectRows[Price](ctx, r.q, priceTable,
		"WHERE vault = $1 AND time >= $2 AND time < $3 AND kind::text = ANY ($4) ORDER BY time, kind",
		vault, from, to, pq.StringArray(kinds))
}

// Headers reads the kept headers from block number from on, ascending.
func (r Reader) Headers(ctx context.Context, from uint64) (out []Header, err error) {
	rows, err := r.q.QueryContext(ctx, "SELECT number, hash, parent_hash, time FROM headers WHERE number >= $1 ORDER BY number", from)
	if err != nil {
		return nil, fmt.Errorf("read headers: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var h Header
		if err := rows.Scan(&h.Number, &h.Hash, &h.Parent, &h.Time); err != nil {
			return nil, fmt.Errorf("read headers: %w", err)
		}
		out = append(out, h)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read headers: %w", err)
	}
	return out, nil
}
