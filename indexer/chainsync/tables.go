package chainsync

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// vaultAt is a vault and its portfolio: what states are read of.
type vaultAt struct{ vault, portfolio common.Address }

// tables is where the tables stand on the chain, and what is remembered of them.
type tables struct {
	on    project.Contracts
	start uint64
	held  int // most positions and requests in memory; 0: as many as usual

	head  store.Header // last block in the tables; Number 0 and no hash before the first
	began bool         // head is set
	final *store.Ref

	rows      *project.Rows // nil: forgotten, to be read again
	projector *project.Projector
	watched   *chain.Watched
	vaults    []vaultAt // every vault known, by creation

	shared *store.Header // while a new branch is read: rows that came after this block are the old branch's; else nil

	contradiction func(format string, args ...any) // tells of an event that contradicts the rows
}

// next is the first block not in the tables.
func (t *tables) next() uint64 {
	if !t.began {
		return t.start
	}
	return t.head.Number + 1
}

// recall reads the rows that are held whole, unless they are here.
func (t *tables) recall(ctx context.Context, from store.Reader) error {
	if t.rows != nil {
		return nil
	}
	rows, err := load.Rows(ctx, from)
	if err != nil {
		return err
	}
	if t.held > 0 {
		rows.Hold(t.held)
	}
	t.rows, t.projector = rows, project.New(rows, t.on, t.contradiction)
	return nil
}

// forget drops what is remembered of rows; the next use reads what the database has.
func (t *tables) forget() { t.rows, t.projector = nil, nil }

// reload reads the rows anew, and with them which contracts to watch.
func (t *tables) reload(ctx context.Context, from store.Reader) error {
	t.forget()
	if err := t.recall(ctx, from); err != nil {
		return err
	}
	t.watched, t.vaults = chain.NewWatched(t.on.List()...), nil
	for _, a := range t.rows.Vaults() {
		t.watch(a, t.rows.Vault(a).Row().Portfolio)
	}
	return nil
}

func (t *tables) watch(vault, portfolio common.Address) {
	t.watched.Add(vault)
	t.watched.Add(portfolio)
	t.vaults = append(t.vaults, vaultAt{vault, portfolio})
}

// standAfter is where the tables stand after a range.
func (t *tables) standAfter(r *chain.Range) {
	t.head, t.began = headOf(r), true
	for i := range r.Logs {
		if vault, portfolio, ok := project.Created(&r.Logs[i], t.on.Factory); ok {
			t.watch(vault, portfolio)
		}
	}
}

// asOf is where the tables stood at an earlier block, to read what came after it: the vaults of that time, and the rows of now,
// of which only those count that were there.
func (t *tables) asOf(at *store.Header) *tables {
	out := &tables{on: t.on, start: t.start, head: *at, began: true, final: t.final, shared: at, rows: t.rows, watched: t.watched.Snapshot()}
	for _, v := range t.vaults {
		if row := t.rows.Vault(v.vault); row != nil && row.Row().CreatedBlock <= at.Number {
			out.vaults = append(out.vaults, v)
		}
	}
	return out
}

// place is what is put back when a range that was applied isn't committed.
type place struct {
	head    store.Header
	began   bool
	watched *chain.Watched
	vaults  []vaultAt
}

func (t *tables) place() place { return place{t.head, t.began, t.watched, t.vaults} }

// goBack stands where the tables stood, and forgets the rows.
func (t *tables) goBack(p place) {
	t.head, t.began, t.watched, t.vaults = p.head, p.began, p.watched, p.vaults
	t.forget()
}

// sources are the contracts whose logs are read: those that all vaults share, and what the factory makes.
func (t *tables) sources() chain.Sources {
	factory := t.on.Factory
	return chain.Sources{
		Roots: t.on.List(),
		Discover: func(l *chain.Log) []common.Address {
			if vault, portfolio, ok := project.Created(l, factory); ok {
				return []common.Address{vault, portfolio}
			}
			return nil
		},
	}
}

func headOf(r *chain.Range) store.Header { return *headerOf(r.Headers[len(r.Headers)-1]) }

func headerOf(h *chain.Header) *store.Header {
	return &store.Header{Number: h.Number, Hash: h.Hash, Parent: h.ParentHash, Time: h.Time}
}
