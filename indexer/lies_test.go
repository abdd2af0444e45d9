package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/store"
)

// liars are endpoints of which some lie about logs.
type liars struct {
	lying, honest []*faulty.Proxy
	urls          []string
}

func (w *world) liars(lying, honest int) *liars {
	l := &liars{}
	for i := range lying {
		p, url := w.provider(uint64(100 + i))
		l.lying, l.urls = append(l.lying, p), append(l.urls, url)
	}
	for i := range honest {
		p, url := w.provider(uint64(200 + i))
		l.honest, l.urls = append(l.honest, p), append(l.urls, url)
	}
	return l
}

func (l *liars) set(f faulty.Faults) {
	for _, p := range l.lying {
		p.Set(f)
	}
}

// silent has nobody answer, or the liars lie and the others tell the truth again.
func (l *liars) silent(yes bool, lies faulty.Faults) {
	others := faulty.Faults{}
	if yes {
		lies, others = faulty.Faults{Status: 503}, faulty.Faults{Status: 503}
	}
	l.set(lies)
	for _, p := range l.honest {
		p.Set(others)
	}
}

func (l *liars) told() (n int) {
	for _, p := range l.lying {
		for _, kind := range faulty.Lies {
			n += p.Count(kind)
		}
	}
	return n
}

// eventually waits until something holds of the tables, which the indexer brings about by itself.
func (r *running) eventually(what string, holds func() (bool, error)) {
	r.t.Helper()
	limit := time.After(patience)
	for {
		ok, err := holds()
		if err == nil && ok {
			return
		}
		select {
		case <-time.After(5 * time.Millisecond):
		case <-r.heads:
		case rerr := <-r.done:
			r.done <- rerr
			r.t.Fatalf("indexer ended: %v", rerr)
		case <-limit:
			r.t.Fatalf("not reached: %s (%v; %v)", what, err, r.ix.Ready())
		}
	}
}

// repairs asks for a repair of a vault, and waits until it is carried out.
func (r *running) repairs(db *store.DB, vault common.Address) {
	r.t.Helper()
	id, err := db.RequestRepair(r.t.Context(), vault, 0, "a test")
	must(r.t, err)
	r.eventually("the repair", func() (bool, error) {
		done, err := db.Repair(r.t.Context(), id)
		return err == nil && done.State == store.RepairDone, err
	})
}

// atHead waits until the tables stand at the head, or a contract is disputed where nobody tells the truth about it.
func (r *running) atHead(w *world, honestOnes int, disputed func() (bool, error)) {
	r.t.Helper()
	r.eventually("the head", func() (bool, error) {
		cur, err := r.look.Cursor(r.t.Context())
		if err != nil || cur.Head != nil && cur.Head.Hash == w.chain.Head().Hash() {
			return err == nil, err
		}
		if honestOnes > 0 {
			return false, nil
		}
		return disputed()
	})
}

// mended waits until the tables stand at the chain's head, every history is the chain's, and nothing is disputed or waits.
func (r *running) mended(w *world, conf Config, honest *chain.Client) {
	r.t.Helper()
	head := w.chain.Head().Hash()
	r.eventually("true tables at the head", func() (bool, error) {
		db, ctx := r.look, r.t.Context()
		cur, err := db.Cursor(ctx)
		if err != nil || cur.Head == nil || cur.Head.Hash != head {
			return false, err
		}
		if waits, err := db.NextRepair(ctx); err != nil || waits != nil {
			return false, err
		}
		if disputes, err := db.Disputes(ctx); err != nil || len(disputes) > 0 {
			return false, fmt.Errorf("disputes %v: %w", disputes, err)
		}
		list, err := db.Histories(ctx)
		if err != nil {
			return false, err
		}
		for _, h := range list {
			kept, err := honest.CallAt(ctx, h.Contract, vaultABI.PackHistory(), head)
			if err != nil || common.BytesToHash(kept) != h.History {
				return false, err
			}
		}
		return len(list) > 0, nil
	})
}

// provenIsTrue fails for every proof in the tables that isn't one: the fold at its block is what the chain keeps there.
func provenIsTrue(t testing.TB, db *store.DB, honest *chain.Client) (n int) {
	t.Helper()
	proofs, err := db.Proofs(t.Context())
	must(t, err)
	for a, p := range proofs {
		fold, _, err := db.HistoryAt(t.Context(), a, p.Through)
		must(t, err)
		kept, err := honest.CallAt(t.Context(), a, vaultABI.PackHistory(), p.Hash)
		must(t, err)
		if common.BytesToHash(kept) != fold {
			t.Errorf("%s is marked %s through block %d, where its fold is %s and the contract keeps %x", a, p.Word, p.Through, fold, kept)
		}
	}
	return len(proofs)
}

// lieSets are who lies: the number of liars, asked first, and of honest endpoints.
var lieSets = []struct {
	name          string
	lying, honest int
}{{"one of two", 1, 1}, {"two of three", 2, 1}, {"the only one", 1, 0}}

// Every kind of lie about logs, in a backfill and live, by one endpoint of two, two of three and the only one: where there
// is an honest endpoint the liar is counted and the tables end as a fresh index's, reported columns aside; where there is none
// the contract is disputed, and mended once the lies end. Nothing false is ever marked proven. Without -indexer.long each kind
// of lie is told in one way.
func TestLies(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 561)
	w.blocks(24)
	for len(w.vaults) < 2 {
		w.block()
	}
	for i, kind := range faulty.Lies {
		for j, set := range lieSets {
			for _, live := range []bool{false, true} {
				if !*long && (i%len(lieSets) != j || (i/len(lieSets)%2 == 1) != live) {
					continue // each kind of lie once, and each set of liars in a backfill and live
				}
				name := fmt.Sprintf("%s, %s, backfill", kind, set.name)
				if live {
					name = fmt.Sprintf("%s, %s, live", kind, set.name)
				}
				t.Run(name, func(t *testing.T) {
					inner := *w
					inner.t = t
					inner.refreshWallets()
					lie(t, &inner, faulty.Faults{Lie: []string{kind}, LieRate: 1}, set.lying, set.honest, live)
				})
			}
		}
	}
}

// lie indexes a world while endpoints lie, and compares.
func lie(t *testing.T, w *world, f faulty.Faults, lying, honestOnes int, live bool) {
	honest := client(t, w.chain.HTTPURL())
	l := w.liars(lying, honestOnes)
	conf, db := configFor(w.d), database(t)
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: l.urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 10 * time.Millisecond, Attempts: 20, StartRange: 16, MaxRange: 64, FinalityDepth: simFinality,
	})
	must(t, err)
	t.Cleanup(c.Close)
	if !live {
		l.set(f)
	}
	r := start(t, conf, db, c)
	disputed := func() (bool, error) {
		if c.Health()[0].Lies > 0 && f.Lie[0] == "redated" && live {
			return true, nil // asked for one block's logs it can't tell that lie, and gave itself away
		}
		list, err := db.Disputes(t.Context())
		return slices.ContainsFunc(list, func(d store.Dispute) bool { return d.Figure == prove.Figure }), err
	}
	caughtUp := func() { r.atHead(w, honestOnes, disputed) }
	// The only one may tell lies that change no contract's history, as the order between two contracts: it goes on until one is found.
	enough := func() bool {
		if live && l.told() < 3 {
			return false
		}
		found, err := disputed()
		must(t, err)
		return honestOnes > 0 || found
	}
	if live {
		r.until(w.chain.Head().Hash())
		l.set(f)
	} else {
		caughtUp()
	}
	for blocks := 0; !enough() && blocks < 40; blocks++ {
		l.silent(true, f) // so that they are taken together: some lies need more than one block
		for range 1 + blocks%3 {
			w.block()
		}
		l.silent(false, f)
		caughtUp()
	}
	if honestOnes == 0 {
		r.eventually("a dispute", disputed)
		provenIsTrue(t, db, honest)
		l.set(faulty.Faults{})
	}
	r.mended(w, conf, honest)
	if l.told() == 0 {
		t.Error("no lie was told")
	}
	if honestOnes > 0 && c.Health()[0].Lies == 0 {
		t.Errorf("%d lies told and none counted: %+v", l.told(), c.Health())
	}
	r.eventually("proofs", func() (bool, error) {
		proofs, err := db.Proofs(context.WithoutCancel(t.Context()))
		return len(proofs) >= len(w.vaults), err
	})
	r.stop()
	provenIsTrue(t, db, honest)
	var repairs, resets int
	must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM repairs").Scan(&repairs))
	must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM feed WHERE op = 'reset'").Scan(&resets))
	t.Logf("%d lies told, %d repairs", l.told(), repairs)
	if repairs > 3 || repairs > 0 && resets == 0 { // one, or two; more where lies go on while they are mended
		t.Errorf("%d repairs until the tables were true, and readers told %d times to begin anew", repairs, resets)
	}
	w.agreesButReported(conf, db)
}

// Random lies of random endpoints, backfill and live, with reorgs and restarts: found and mended, or disputed and never
// marked proven. One seed, the same in every run; with -indexer.long ten more by the clock.
func TestRandomLies(t *testing.T) {
	t.Parallel()
	seeds := []uint64{3} // two of three lie
	switch {
	case *simSeed != 0:
		seeds = []uint64{*simSeed}
	case *long:
		for range 10 {
			seeds = append(seeds, newSeed())
		}
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { randomLies(t, seed) })
	}
}

func randomLies(t *testing.T, seed uint64) {
	t.Logf("again: -run TestRandomLies -args -sim.seed=%d", seed)
	rng := rand.New(rand.NewPCG(seed, 9))
	w := newWorld(t, seed)
	w.blocks(10 + rng.IntN(20))
	honest := client(t, w.chain.HTTPURL())
	set := lieSets[rng.IntN(len(lieSets))]
	l := w.liars(set.lying, set.honest)
	conf, db := configFor(w.d), database(t)
	conf.MaxBatch = 1 + rng.Uint64N(8)
	faults := faulty.Faults{Lie: faulty.Lies, LieRate: 0.1 + 0.5*rng.Float64()}
	if rng.IntN(3) == 0 {
		faults.Pruned = 3 + rng.Uint64N(20)
	}
	if rng.IntN(4) == 0 {
		faults.NoProofs = true
	}
	l.set(faults)
	dial := func() *chain.Client {
		c, err := chain.Dial(t.Context(), chain.Config{
			URLs: l.urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
			MaxBackoff: 10 * time.Millisecond, Attempts: 20, StartRange: 4 + rng.Uint64N(60), MaxRange: 64, FinalityDepth: simFinality,
		})
		must(t, err)
		t.Cleanup(c.Close)
		return c
	}
	r := start(t, conf, db, dial())
	disputed := func() (bool, error) {
		list, err := db.Disputes(t.Context())
		return len(list) > 0, err
	}
	unread := 0.0
	stop := func() {
		unread += r.counter("sluice_indexer_missing_states_total")
		r.stop()
	}
	for range 30 {
		w.block()
		switch rng.IntN(8) {
		case 0:
			w.reorg(1 + rng.IntN(simFinality))
			w.block()
			w.block()
		case 1:
			stop()
			r = start(t, conf, db, dial())
		case 2, 3, 4: // live; else it falls behind and takes many blocks at once
			r.atHead(w, set.honest, disputed)
		}
		if rng.IntN(3) == 0 {
			provenIsTrueNow(t, db, honest)
		}
	}
	if set.honest == 0 {
		l.set(faulty.Faults{})
	}
	r.mended(w, conf, honest)
	stop()
	t.Logf("seed %d: %s, %d lies at %.2f, pruned %d, proofs %v, %v hours unread", seed, set.name, l.told(), faults.LieRate, faults.Pruned, !faults.NoProofs, unread)
	if l.told() == 0 {
		t.Error("no lie was told")
	}
	provenIsTrue(t, db, honest)
	if unread > 0 { // a fresh index through an honest endpoint has them: an archive
		checkAll(t, conf, db, honest)
		return
	}
	w.agreesButReported(conf, db)
}

// provenIsTrueNow is provenIsTrue beside a running indexer, in one snapshot; blocks that a reorg took since are left out.
func provenIsTrueNow(t testing.TB, db *store.DB, honest *chain.Client) {
	t.Helper()
	if _, err := db.Cursor(t.Context()); errors.Is(err, store.ErrNotFound) {
		return // the index hasn't begun, and nothing is said to be proven
	}
	must(t, db.View(t.Context(), func(v *store.View) error {
		proofs, err := v.Proofs(t.Context())
		if err != nil {
			return err
		}
		for a, p := range proofs {
			fold, _, err := v.HistoryAt(t.Context(), a, p.Through)
			if err != nil {
				return err
			}
			kept, err := honest.CallAt(t.Context(), a, vaultABI.PackHistory(), p.Hash)
			if err == nil && common.BytesToHash(kept) != fold {
				t.Errorf("%s is marked %s through block %d, where its fold is %s and the contract keeps %x", a, p.Word, p.Through, fold, kept)
			}
		}
		return nil
	}))
}
