// Package reconcile compares the tables with the chain at the block where the tables stand: a vault's own figures, and of
// its accounts those that changed, or all. Nothing is repaired here. A vault is disputed when two readings at one block
// agree with each other and not with the tables; a reading that fails is no mismatch, it is made up for later.
package reconcile

import (
	"context"
	"log/slog"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// Reconciler compares tables with the chain. It remembers which vaults' comparison was missed. Not for concurrent use.
type Reconciler struct {
	chain    *chain.Client
	db       *store.DB
	lens     common.Address // zero: accounts are asked one by one
	accounts int
	log      *slog.Logger
	m        *metrics.Metrics
	missed   map[common.Address]bool // vaults whose last settlement's accounts were not compared
	again    map[common.Address]bool // vaults to compare next, whatever is due
}

// New makes one. After a settlement it compares at most so many accounts; where it touched more, they take turns.
func New(client *chain.Client, db *store.DB, lens common.Address, accounts int, log *slog.Logger, m *metrics.Metrics) *Reconciler {
	return &Reconciler{chain: client, db: db, lens: lens, accounts: accounts, log: log, m: m, missed: map[common.Address]bool{}, again: map[common.Address]bool{}}
}

// Tables are what is compared: rows in memory, where to read what is missing there, and the block where they stand.
type Tables struct {
	Rows  *project.Rows
	From  store.Reader
	Block uint64
	Hash  common.Hash
}

// Due is what to compare: vaults, and for each the accounts whose positions changed.
type Due map[common.Address][]common.Address

// Everything is every vault with the accounts in memory, which the end of a backfill is compared by: whatever went wrong on
// the way is still in their sums.
func (r *Reconciler) Everything(at Tables) Due {
	out := Due{}
	for _, a := range at.Rows.Vaults() {
		out[a] = r.inTurn(at.Rows.Vault(a).Accounts(), 0)
	}
	return out
}

// inTurn gives as many accounts as are compared at once. Where there are more they take turns, settlement by settlement.
func (r *Reconciler) inTurn(list []common.Address, settlement uint64) []common.Address {
	slices.SortFunc(list, common.Address.Cmp)
	list = slices.Compact(list)
	most := r.accounts
	if len(list) <= most {
		return list
	}
	from := int(settlement * uint64(most) % uint64(len(list)))
	return append(list[from:len(list):len(list)], list[:from]...)[:most]
}

// DueAfter gives what a range's commit must be compared for: every vault when an hour began in it, the vaults that were
// settled, with the accounts that the settlements touched, and those to be compared again.
func (r *Reconciler) DueAfter(at Tables, blocks *chain.Range, hour bool) Due {
	out := Due{}
	if hour {
		for _, v := range at.Rows.Vaults() {
			out[v] = nil
		}
	}
	for v := range r.again {
		if at.Rows.Vault(v) != nil {
			out[v] = nil
		}
	}
	clear(r.again)
	for i := range blocks.Logs {
		vault, epoch, ok := project.Settled(&blocks.Logs[i])
		if !ok {
			continue
		}
		v := at.Rows.Vault(vault)
		if v == nil {
			continue
		}
		list := append(out[vault], v.Row().Leader)
		out[vault] = r.inTurn(append(list, v.Requesters(epoch)...), epoch)
	}
	return out
}

// Missed remembers that what a vault's last settlement touched wasn't compared: the next comparison of the vault, at the
// next hour if no settlement comes before, makes up for it.
func (r *Reconciler) Missed(vaults ...common.Address) {
	for _, v := range vaults {
		r.missed[v] = true
	}
}

// Again has vaults compared after the next commit, with what their last settlement touched.
func (r *Reconciler) Again(vaults ...common.Address) {
	r.Missed(vaults...)
	for _, v := range vaults {
		r.again[v] = true
	}
}

// withSettled adds the accounts that a vault's last settlement touched.
func (r *Reconciler) withSettled(ctx context.Context, at Tables, vault common.Address, list []common.Address) ([]common.Address, error) {
	v := at.Rows.Vault(vault)
	epoch := v.State().SettledEpoch
	if !v.Shared() || epoch == 0 {
		return list, nil
	}
	requests, err := at.From.RequestsOfEpochs(ctx, store.EpochKey{Vault: vault, EpochID: epoch})
	if err != nil {
		return nil, err
	}
	list = append(list, v.Row().Leader)
	for _, request := range requests {
		list = append(list, request.Controller)
	}
	return r.inTurn(list, epoch), nil
}

// maxReadings bounds the vaults read from the chain at once.
const maxReadings = 4

// Comparison is a comparison whose readings are under way. Call End, and change none of the rows before.
type Comparison struct {
	r       *Reconciler
	at      Tables
	due     Due
	vaults  []common.Address
	answers map[common.Address]chan *reading
}

// Begin begins to read what is compared, while the rows may still be on their way to the database: vaults whose last
// settlement was missed, of which the database is asked, are read at the end.
func (r *Reconciler) Begin(ctx context.Context, at Tables, due Due) *Comparison {
	c := &Comparison{r: r, at: at, due: due, vaults: slices.SortedFunc(maps.Keys(due), common.Address.Cmp), answers: map[common.Address]chan *reading{}}
	slots := make(chan struct{}, maxReadings)
	for _, v := range c.vaults {
		if !r.missed[v] {
			c.read(ctx, v, due[v], slots)
		}
	}
	return c
}

func (c *Comparison) read(ctx context.Context, vault common.Address, accounts []common.Address, slots chan struct{}) {
	answer := make(chan *reading, 1)
	c.answers[vault] = answer
	go func() {
		slots <- struct{}{}
		defer func() { <-slots }()
		answer <- c.r.read(ctx, c.at, vault, accounts)
	}()
}

// End waits for what was read, and compares. It gives the vaults that differ.
func (c *Comparison) End(ctx context.Context) (differ []common.Address) {
	slots := make(chan struct{}, maxReadings)
	for _, v := range c.vaults {
		if c.answers[v] != nil {
			continue
		}
		list, err := c.r.withSettled(ctx, c.at, v, c.due[v])
		if err != nil {
			c.r.log.Warn("not compared with the chain", "vault", v, "block", c.at.Block, "err", err)
			list = c.due[v]
		} else {
			delete(c.r.missed, v)
		}
		c.due[v] = list
		c.read(ctx, v, list, slots)
	}
	for _, v := range c.vaults {
		if said := <-c.answers[v]; ctx.Err() == nil && c.r.conclude(ctx, c.at, said) {
			differ = append(differ, v)
		}
	}
	return differ
}

// conclude marks a vault of which two readings agree with each other and not with the tables, and tells whether it did.
func (r *Reconciler) conclude(ctx context.Context, at Tables, said *reading) bool {
	vault := said.vault
	found, err := r.compare(ctx, at, said)
	if err == nil && len(found) > 0 {
		var again []store.Dispute
		again, err = r.compare(ctx, at, r.read(ctx, at, vault, said.accounts))
		found = confirmed(found, again)
	}
	if ctx.Err() != nil {
		return false
	}
	if err != nil {
		r.Missed(vault)
		r.m.Compared.WithLabelValues("unchecked").Inc()
		r.log.Warn("not compared with the chain", "vault", vault, "block", at.Block, "err", err)
		return false
	}
	for _, d := range found {
		r.m.Compared.WithLabelValues("mismatch").Inc()
		r.m.Dispute(vault, len(found))
		r.log.Error("tables differ from the chain", "vault", vault, "figure", d.Figure, "subject", d.Subject, "block", d.Block,
			"tables", d.TablesValue.String(), "chain", d.ChainValue.String())
		if err := r.db.PutDispute(ctx, d); err != nil {
			r.log.Error("dispute not recorded", "vault", vault, "err", err)
			r.Again(vault)
		}
	}
	return len(found) > 0
}

// Confirmed gives in what one vault and some of its accounts differ from the chain, as two readings at the block agree.
func (r *Reconciler) Confirmed(ctx context.Context, at Tables, vault common.Address, accounts []common.Address) ([]store.Dispute, error) {
	return twice(func() ([]store.Dispute, error) { return r.compare(ctx, at, r.read(ctx, at, vault, accounts)) })
}

// twice gives what two comparisons at one block find alike.
func twice(compare func() ([]store.Dispute, error)) ([]store.Dispute, error) {
	found, err := compare()
	if err != nil || len(found) == 0 {
		return nil, err
	}
	again, err := compare()
	if err != nil {
		return nil, err
	}
	return confirmed(found, again), nil
}

func confirmed(first, second []store.Dispute) (out []store.Dispute) {
	for _, a := range first {
		for _, b := range second {
			if a.Figure == b.Figure && a.Subject == b.Subject && a.ChainValue.Cmp(b.ChainValue) == 0 {
				out = append(out, a)
			}
		}
	}
	return out
}
