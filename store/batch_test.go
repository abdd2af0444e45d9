package store

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

func TestASecondWriterIsRefused(t *testing.T) {
	db := open(t)
	first := lease(t, db)
	_, err := db.AcquireLease(t.Context(), "indexer", "second", time.Minute)
	var held *HeldError
	if !errors.As(err, &held) || held.Holder != t.Name() || time.Until(held.Until) > time.Minute {
		t.Fatalf("second writer: %v", err)
	}
	other, err := db.AcquireLease(t.Context(), "other", "second", time.Minute)
	must(t, err)
	must(t, other.Release(t.Context()))
	must(t, first.Renew(t.Context()))
}

func TestAnOvertakenWriterCommitsNothing(t *testing.T) {
	db := open(t)
	paused, err := db.AcquireLease(t.Context(), "indexer", "paused", time.Millisecond)
	must(t, err)
	var token int64
	// The database's clock decides; it has moved on when it says so.
	for token == 0 {
		next, err := db.AcquireLease(t.Context(), "indexer", "next", time.Minute)
		var held *HeldError
		if errors.As(err, &held) {
			continue
		}
		must(t, err)
		token = next.Token()
		t.Cleanup(func() { must(t, next.Release(context.Background())) })
	}
	if token != paused.Token()+1 {
		t.Errorf("token %d after %d", token, paused.Token())
	}
	if _, err := db.Begin(t.Context(), paused); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("begin after being overtaken: %v", err)
	}
	if err := paused.Renew(t.Context()); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("renew after being overtaken: %v", err)
	}
	must(t, paused.Release(t.Context()))
	_, err = db.AcquireLease(t.Context(), "indexer", "third", time.Minute)
	var held *HeldError
	if !errors.As(err, &held) || held.Holder != "next" {
		t.Errorf("a stale release freed the lease: %v", err)
	}
}

// TestAWriterFrozenInABatchIsOvertaken: it is stopped between two statements,
// and its session lives on.
func TestAWriterFrozenInABatchIsOvertaken(t *testing.T) {
	db := open(t, func(o *Options) { o.LeastIdle = 100 * time.Millisecond })
	frozen, err := db.AcquireLease(t.Context(), "indexer", "frozen", 100*time.Millisecond)
	must(t, err)
	b := begin(t, db, frozen)
	must(t, b.Write(t.Context(), header(1, 1), &Changes{Blocks: []*Block{{Number: 1, Hash: hash(1)}}}))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	next, err := db.AcquireLease(ctx, "indexer", "next", time.Minute)
	must(t, err)
	if err := b.Commit(t.Context(), Progress{Head: *header(1, 1)}); err == nil || Classify(err) != Transient {
		t.Errorf("the frozen writer's commit: %v", err)
	}
	if c, err := db.Cursor(t.Context()); err != nil || c.Head != nil {
		t.Errorf("cursor %+v, %v", c, err)
	}
	must(t, next.Release(t.Context()))
	must(t, frozen.Release(t.Context()))
}

// TestABatchMayBeLetStandStill: it outlives its lease's time while its owner
// asks the chain, and commits.
func TestABatchMayBeLetStandStill(t *testing.T) {
	db := open(t, func(o *Options) { o.LeastIdle = 50 * time.Millisecond })
	l, err := db.AcquireLease(t.Context(), "indexer", "patient", 50*time.Millisecond)
	must(t, err)
	b := begin(t, db, l)
	must(t, b.StandStill(t.Context(), time.Minute))
	must(t, b.Write(t.Context(), header(1, 1), &Changes{Blocks: []*Block{{Number: 1, Hash: hash(1)}}}))
	// Somebody waits for the lease for longer than it would let a batch pause.
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if next, err := db.AcquireLease(ctx, "indexer", "next", time.Minute); err == nil {
		must(t, next.Release(t.Context()))
		t.Fatal("it was overtaken in the middle of its batch")
	}
	must(t, b.Commit(t.Context(), Progress{Head: *header(1, 1)}))
	must(t, l.Release(t.Context()))
}

func TestAKilledWriterIsSucceededAtOnce(t *testing.T) {
	db := open(t)
	killed, err := db.AcquireLease(t.Context(), "indexer", "killed", time.Hour)
	must(t, err)
	b := begin(t, db, killed)
	must(t, b.Write(t.Context(), header(1, 1), &Changes{Blocks: []*Block{{Number: 1, Hash: hash(1)}}}))
	var pid int
	must(t, db.Get(&pid, "SELECT backend_pid FROM lease"))
	_, err = db.Exec("SELECT pg_terminate_backend($1, 5000)", pid)
	must(t, err)
	next, err := db.AcquireLease(t.Context(), "indexer", "next", time.Minute)
	must(t, err)
	if err := b.Commit(t.Context(), Progress{Head: *header(1, 1)}); err == nil {
		t.Error("a killed session committed")
	}
	if _, err := db.Begin(t.Context(), killed); err == nil {
		t.Error("a killed session began a batch")
	}
	if c, err := db.Cursor(t.Context()); err != nil || c.Head != nil {
		t.Errorf("cursor %+v, %v", c, err)
	}
	must(t, killed.Release(t.Context()))
	must(t, next.Release(t.Context()))
}

func TestRowsAndCursorCommitTogether(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	b := begin(t, db, l)
	dup := &Changes{Blocks: []*Block{{Number: 1, Hash: hash(1)}, {Number: 1, Hash: hash(2)}}}
	must(t, b.Write(t.Context(), header(1, 1), dup))
	err := b.Commit(t.Context(), Progress{Head: *header(1, 1)})
	var pe *pq.Error
	if !errors.As(err, &pe) || Classify(err) != Permanent {
		t.Errorf("two hashes at one number: %v", err)
	}
	if got := dump(t, db); got != "" {
		t.Errorf("left behind: %s", got)
	}
	if c, err := db.Cursor(t.Context()); err != nil || c.Head != nil || c.Revision != 0 {
		t.Errorf("cursor %+v, %v", c, err)
	}
}

func TestBulkRowsNeverStraddleFinality(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	rows := &Changes{Blocks: []*Block{{Number: 10, Hash: hash(10)}}}
	for _, final := range []*Ref{nil, {Number: 9, Hash: hash(9)}} {
		b := begin(t, db, l)
		must(t, b.Write(t.Context(), nil, rows))
		if err := b.Commit(t.Context(), Progress{Head: *header(10, 1), Finalized: final}); !errors.Is(err, ErrStraddles) {
			t.Errorf("bulk rows at 10, final %v: %v", final, err)
		}
	}
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), nil, rows))
	must(t, b.Commit(t.Context(), Progress{Head: *header(10, 1), Finalized: &Ref{Number: 10, Hash: hash(10)}}))
	b = begin(t, db, l)
	if err := b.Write(t.Context(), header(10, 2), rows); !errors.Is(err, ErrBelowFinality) {
		t.Errorf("live rows at the finalised block: %v", err)
	}
	must(t, b.Abort())
	if err := db.Rollback(t.Context(), l, 9); !errors.Is(err, ErrBelowFinality) {
		t.Errorf("rollback below finality: %v", err)
	}
	must(t, db.Rollback(t.Context(), l, 10)) // to the finalised block itself
	if err := db.Rollback(t.Context(), l, 99); !errors.Is(err, ErrNotFound) {
		t.Errorf("rollback to an unknown block: %v", err)
	}
}

// A proof is one of the block where the tables stand, and goes when that block goes; of final ones the newest stays. The
// protocol's is the least, once the factory and every vault have one.
func TestProofsGoWithTheirBlocks(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	one, two := addr(1), addr(2)
	commit := func(n uint64, final uint64, c *Changes) {
		t.Helper()
		b := begin(t, db, l)
		must(t, b.Write(t.Context(), header(n, 1), c))
		p := Progress{Head: *header(n, 1)}
		if final > 0 {
			p.Finalized = &Ref{Number: final, Hash: header(final, 1).Hash}
		}
		must(t, b.Commit(t.Context(), p))
	}
	put := func(n uint64, word string, contracts ...common.Address) {
		t.Helper()
		must(t, db.PutProofs(t.Context(), Ref{Number: n, Hash: header(n, 1).Hash}, word, contracts))
	}
	is := func(least, vaults uint64, word string, want map[common.Address]uint64) {
		t.Helper()
		c, err := db.Cursor(t.Context())
		must(t, err)
		if (c.ProvenThrough == nil) != (least == 0) || least > 0 && *c.ProvenThrough != least || c.ProvenVaults != vaults || c.Proof != word {
			t.Errorf("proven through %v, %d vaults, %q; want %d, %d, %q", c.ProvenThrough, c.ProvenVaults, c.Proof, least, vaults, word)
		}
		got, err := db.Proofs(t.Context())
		must(t, err)
		for a, through := range want {
			if p := got[a]; p == nil || p.Through != through {
				t.Errorf("%s: %+v, want %d", a, p, through)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%d proofs, want %d", len(got), len(want))
		}
	}
	vault := func(a common.Address) *Vault {
		return &Vault{Vault: a, Type: "shared", Status: "active"}
	}
	commit(1, 0, &Changes{Vaults: []*Vault{vault(one), vault(two)}})
	is(0, 0, "", nil)
	put(1, "proven", identity.Factory, one)
	is(0, 1, "proven", map[common.Address]uint64{identity.Factory: 1, one: 1})
	commit(2, 0, &Changes{})
	put(1, "proven", two) // not where the tables stand
	is(0, 1, "proven", map[common.Address]uint64{identity.Factory: 1, one: 1})
	put(2, "consistent", two, one)
	is(1, 2, "consistent", map[common.Address]uint64{identity.Factory: 1, one: 2, two: 2})
	commit(3, 0, &Changes{})
	put(3, "proven", two)
	must(t, db.Rollback(t.Context(), l, 1))
	is(0, 1, "proven", map[common.Address]uint64{identity.Factory: 1, one: 1})
	commit(2, 0, &Changes{})
	put(2, "agreed", two, one, identity.Factory)
	is(2, 2, "agreed", map[common.Address]uint64{identity.Factory: 2, one: 2, two: 2})
	commit(3, 2, &Changes{})
	must(t, db.Prune(t.Context(), l))
	var n int
	must(t, db.Get(&n, "SELECT count(*) FROM proofs"))
	if n != 3 {
		t.Errorf("%d proofs are kept, want the newest final one of each", n)
	}
	must(t, l.Release(t.Context()))
}

func TestADatabaseFollowsOneDeployment(t *testing.T) {
	db := open(t)
	must(t, db.Bind(t.Context(), identity))
	for _, other := range []Identity{
		{ChainID: 1, Factory: identity.Factory, StartBlock: 1},
		{ChainID: 1337, Factory: addr(9), StartBlock: 1},
		{ChainID: 1337, Factory: identity.Factory, StartBlock: 2},
	} {
		if err := db.Bind(t.Context(), other); !errors.Is(err, ErrForeign) {
			t.Errorf("bound to %+v: %v", other, err)
		}
	}
	c, err := db.Cursor(t.Context())
	must(t, err)
	if c.Identity != identity {
		t.Errorf("identity changed to %+v", c.Identity)
	}
}

func TestReadersFindRowsByKey(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	big255 := new(big.Int).Lsh(big.NewInt(1), 255)
	leaderID := new(big.Int).Add(big255, big.NewInt(3))
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), header(2, 1), &Changes{
		Positions: []*Position{{Vault: addr(1), Account: addr(2)}, {Vault: addr(1), Account: addr(3)}},
		Requests: []*Request{
			{Vault: addr(1), Controller: addr(2), Kind: KindDeposit, RequestID: leaderID, EpochID: 3, State: "pending", RequestedBlock: 9},
			{Vault: addr(1), Controller: addr(2), Kind: KindRedeem, RequestID: big.NewInt(3), EpochID: 3, State: "claimable", RequestedBlock: 8},
		},
		Epochs:    []*Epoch{{Vault: addr(1), EpochID: 3}},
		Operators: []*Operator{{Vault: addr(1), Controller: addr(2), Operator: addr(9), Approved: true}, {Vault: addr(1), Controller: addr(3), Operator: addr(9)}},
		Orders:    []*Order{{Vault: addr(1), OrderID: big.NewInt(1), Kind: "limit", State: "open"}, {Vault: addr(1), OrderID: big.NewInt(2), Kind: "limit", State: "filled"}},
	}))
	ctx := t.Context()
	pos, err := b.Positions(ctx, []PositionKey{{addr(1), addr(2)}, {addr(2), addr(2)}})
	must(t, err)
	reqs, err := b.Requests(ctx, []RequestKey{{addr(1), addr(2), KindDeposit, leaderID}, {addr(1), addr(2), KindDeposit, big.NewInt(3)}})
	must(t, err)
	of, err := b.RequestsOfEpochs(ctx, EpochKey{addr(1), 3})
	must(t, err)
	epochs, err := b.Epochs(ctx, []EpochKey{{addr(1), 3}, {addr(1), 4}})
	must(t, err)
	ops, err := b.OperatedBy(ctx, addr(9), common.Address{}, common.Address{}, 10)
	must(t, err)
	orders, err := b.Orders(ctx, []OrderKey{{addr(1), big.NewInt(2)}})
	must(t, err)
	must(t, b.Abort())
	if len(pos) != 1 || len(reqs) != 1 || reqs[0].RequestID.Cmp(leaderID) != 0 || len(epochs) != 1 || len(ops) != 1 {
		t.Errorf("read %d positions, %d requests, %d epochs, %d operators", len(pos), len(reqs), len(epochs), len(ops))
	}
	if len(of) != 2 || of[0].Kind != KindRedeem {
		t.Errorf("requests of the epoch out of order: %+v", of)
	}
	if len(orders) != 1 || orders[0].OrderID.Int64() != 2 {
		t.Errorf("orders %+v", orders)
	}
}

func TestResetVaultForgetsItsUndoRows(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	write := func(h *Header, shares int64) {
		t.Helper()
		b := begin(t, db, l)
		must(t, b.Write(t.Context(), h, &Changes{Positions: []*Position{
			{Vault: addr(1), Account: addr(2), WalletShares: big.NewInt(shares)}, {Vault: addr(8), Account: addr(2), WalletShares: big.NewInt(shares)},
		}}))
		must(t, b.Commit(t.Context(), Progress{Head: *h}))
	}
	write(header(1, 1), 10)
	write(header(2, 1), 20)
	// A repair finds that block 1 should have left 11, block 2 leaves 21.
	b := begin(t, db, l)
	must(t, b.ResetVault(t.Context(), addr(1)))
	for n, shares := range []int64{11, 21} {
		must(t, b.Rewrite(t.Context(), header(uint64(n)+1, 1), &Changes{Positions: []*Position{
			{Vault: addr(1), Account: addr(2), WalletShares: big.NewInt(shares)},
		}}))
	}
	must(t, b.Commit(t.Context(), Progress{Head: *header(2, 1)}))
	must(t, db.Rollback(t.Context(), l, 1))
	for vault, want := range map[int64]int64{1: 11, 8: 10} {
		p, err := db.Positions(t.Context(), []PositionKey{{addr(vault), addr(2)}})
		must(t, err)
		if len(p) != 1 || p[0].WalletShares.Int64() != want {
			t.Errorf("vault %d after repair and rollback: %+v, want %d", vault, p, want)
		}
	}
}

func TestOperationalRows(t *testing.T) {
	db := open(t)
	ctx := t.Context()
	head := uint64(7)
	broken := "go away \x00\xff"
	must(t, db.PutEndpoint(ctx, Endpoint{Name: "http://a", Healthy: true, Head: &head}))
	must(t, db.PutEndpoint(ctx, Endpoint{Name: "http://a", Lies: 3, LastError: &broken, CheckedAt: time.Unix(200, 0)}))
	eps, err := db.Endpoints(ctx)
	must(t, err)
	if len(eps) != 1 || eps[0].Healthy || eps[0].Lies != 3 || eps[0].Head != nil || *eps[0].LastError != "go away \uFFFD\uFFFD" {
		t.Errorf("endpoints %+v", eps)
	}
	if age, checked, err := db.LastCheckAge(ctx); err != nil || checked {
		t.Errorf("a check that found nothing healthy is %s old, %v, %v", age, checked, err)
	}
	// Whatever the host's clock says: what ages it is the database's.
	must(t, db.PutEndpoint(ctx, Endpoint{Name: "http://b", Healthy: true, Head: &head, CheckedAt: time.Now().Add(time.Hour)}))
	if age, checked, err := db.LastCheckAge(ctx); err != nil || !checked || age < 0 || age > 30*time.Minute {
		t.Errorf("a check just now is %s old, %v, %v", age, checked, err)
	}
	at := header(5, 1)
	b := begin(t, db, lease(t, db))
	must(t, b.Write(ctx, at, &Changes{}))
	must(t, b.Commit(ctx, Progress{Head: *at}))
	d := Dispute{Vault: addr(1), Figure: "totalSupply", Block: 5, Hash: at.Hash, TablesValue: big.NewInt(1), ChainValue: big.NewInt(2)}
	must(t, db.PutDispute(ctx, d))
	must(t, db.PutDispute(ctx, d))
	ds, err := db.Disputes(ctx)
	must(t, err)
	if len(ds) != 1 || ds[0].ChainValue.Int64() != 2 {
		t.Errorf("disputes %+v", ds)
	}
	if ended, err := db.EndDisputes(ctx, Ref{Number: 5, Hash: hash(9)}, []common.Address{addr(1)}, d.Figure); err != nil || ended {
		t.Errorf("the dispute is ended by who read another block: %v, %v", ended, err)
	}
	if ended, err := db.EndDisputes(ctx, Ref{Number: 5, Hash: at.Hash}, []common.Address{addr(1)}, d.Figure); err != nil || !ended {
		t.Errorf("the dispute is ended: %v, %v", ended, err)
	}
	if ds, err = db.Disputes(ctx); err != nil || len(ds) != 0 {
		t.Errorf("disputes after clearing %+v, %v", ds, err)
	}
	if c, err := db.Cursor(ctx); err != nil || c.Revision != 4 {
		t.Errorf("revision %d after a block and three changes of a mark", c.Revision)
	}
}

func TestReadersIndexesComeBackAtFinality(t *testing.T) {
	db := open(t)
	defs := func() map[string]string {
		t.Helper()
		var rows []struct{ Indexname, Indexdef string }
		must(t, db.Select(&rows, `SELECT indexname, indexdef FROM pg_indexes
			WHERE schemaname = 'public' AND NOT (SELECT relispartition FROM pg_class WHERE oid = format('%I', indexname)::regclass)`))
		out := make(map[string]string)
		for _, r := range rows {
			out[r.Indexname] = r.Indexdef
		}
		return out
	}
	migrated := defs()
	l := lease(t, db)
	bulk := func(n, final uint64) map[string]string {
		t.Helper()
		b := begin(t, db, l)
		must(t, b.Write(t.Context(), nil, &Changes{Blocks: []*Block{{Number: n, Hash: hash(int64(n))}}}))
		must(t, b.Commit(t.Context(), Progress{Head: *header(n, 1), Finalized: &Ref{Number: final, Hash: hash(int64(final))}}))
		return defs()
	}
	if got := bulk(1, 3); len(got) != len(migrated)-len(readersIndexes) {
		t.Errorf("%d indexes during the backfill, %d before", len(got), len(migrated))
	}
	// A writer that was killed meanwhile goes on where it stopped.
	must(t, l.Release(t.Context()))
	l = lease(t, db)
	if got := bulk(2, 3); len(got) != len(migrated)-len(readersIndexes) {
		t.Errorf("%d indexes after a restart", len(got))
	}
	if got := bulk(3, 3); !maps.Equal(got, migrated) {
		t.Errorf("at finality the indexes are %v, want %v", got, migrated)
	}
}

// TestReorgsAreCounted: what is taken back to be read again, without a reorg, is not.
func TestReorgsAreCounted(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	advance := func(from, to uint64) {
		for n := from; n <= to; n++ {
			b := begin(t, db, l)
			must(t, b.Write(t.Context(), header(n, 1), &Changes{}))
			must(t, b.Commit(t.Context(), Progress{Head: *header(n, 1), Finalized: &Ref{Number: 1, Hash: hash(1)}}))
		}
	}
	says := func(when string, reorgs, blocks uint64) {
		t.Helper()
		c, err := db.Cursor(t.Context())
		must(t, err)
		if c.Reorgs != reorgs || c.ReorgBlocks != blocks || (c.ReorgAt != nil) != (reorgs > 0) {
			t.Errorf("%s: %d reorgs of %d blocks at %v, want %d of %d", when, c.Reorgs, c.ReorgBlocks, c.ReorgAt, reorgs, blocks)
		}
	}
	advance(1, 6)
	says("at first", 0, 0)
	must(t, db.Rollback(t.Context(), l, 5))
	says("read again", 0, 0)
	b := begin(t, db, l)
	must(t, b.Rollback(t.Context(), 3))
	must(t, b.CommitRollback(t.Context()))
	says("after a reorg", 1, 2)
	b = begin(t, db, l)
	must(t, b.Rollback(t.Context(), 2))
	must(t, b.Abort())
	says("after one that was not committed", 1, 2)
	advance(4, 6)
	b = begin(t, db, l)
	must(t, b.Rollback(t.Context(), 5))
	must(t, b.CommitRollback(t.Context()))
	says("after two", 2, 3)
}

// An event that was told twice makes two rows of one key. Written in bulk they are refused as a contradiction, so that the indexer
// looks for a lie.
func TestTwoRowsOfOneKeyContradict(t *testing.T) {
	for name, changes := range map[string]*Changes{
		"in one batch": {Orders: []*Order{
			{Vault: addr(1), OrderID: big.NewInt(7), Kind: "limit", State: "open", PlacedBy: addr(2), AmountIn: big.NewInt(5)},
			{Vault: addr(1), OrderID: big.NewInt(7), Kind: "limit", State: "open", PlacedBy: addr(2), AmountIn: big.NewInt(5)},
		}},
		"of an append-only table": {Activity: []*Activity{
			{BlockNumber: 1, Kind: "transfer", Vault: addr(1), TxHash: hash(7)}, {BlockNumber: 1, Kind: "transfer", Vault: addr(1), TxHash: hash(7)},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			b := begin(t, db, lease(t, db))
			h := header(1, 1)
			err := b.Write(t.Context(), nil, changes)
			if err == nil {
				err = b.Commit(t.Context(), Progress{Head: *h, Finalized: &Ref{Number: h.Number, Hash: h.Hash, Time: h.Time}})
			} else {
				must(t, b.Abort())
			}
			if !Contradicts(err) {
				t.Errorf("refused with %v", err)
			}
		})
	}
}
