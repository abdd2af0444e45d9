package store

import (
	"database/sql/driver"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// What changes an answer beside the blocks raises the revision in the same transaction: where the revision can't be raised,
// the change didn't happen, and no answer that is remembered is wrong.
func TestTheRevisionIsRaisedWithTheChangeOrNeither(t *testing.T) {
	left := 0
	db := open(t, func(o *Options) {
		o.Wrap = func(c driver.Connector) driver.Connector { return refusing{c, "revision = revision + 1", &left, nil} }
	})
	l := lease(t, db)
	b := begin(t, db, l)
	at := header(5, 1)
	must(t, b.Write(t.Context(), at, &Changes{}))
	must(t, b.Commit(t.Context(), Progress{Head: *at}))
	ctx, vault := t.Context(), addr(1)
	ref := Ref{Number: at.Number, Hash: at.Hash}
	put := func() error {
		return db.PutDispute(ctx, Dispute{Vault: vault, Figure: "totalSupply", Block: 5, Hash: at.Hash})
	}
	for _, step := range []struct {
		what, table string
		rows        int // after it
		change      func() error
	}{
		{"a dispute", "disputes", 1, put},
		{"the end of a figure's disputes", "disputes", 0, func() error {
			_, err := db.EndDisputes(ctx, ref, []common.Address{vault}, "totalSupply")
			return err
		}},
		{"a proof", "proofs", 1, func() error { return db.PutProofs(ctx, ref, "agreed", []common.Address{vault}) }},
	} {
		state := func() (rows int, revision uint64) {
			t.Helper()
			must(t, db.Get(&rows, "SELECT count(*) FROM "+step.table))
			c, err := db.Cursor(ctx)
			must(t, err)
			return rows, c.Revision
		}
		before, revision := state()
		left = 1
		if err := step.change(); Classify(err) != Resource {
			t.Errorf("%s: the revision can't be raised, and it says %v", step.what, err)
		}
		if rows, now := state(); rows != before || now != revision {
			t.Errorf("%s: %d rows and revision %d without the revision raised, before %d and %d", step.what, rows, now, before, revision)
		}
		must(t, step.change())
		if rows, now := state(); rows != step.rows || now != revision+1 {
			t.Errorf("%s: %d rows and revision %d, want %d and %d", step.what, rows, now, step.rows, revision+1)
		}
	}
}

// Disputes go with the blocks at which they were found, whether these are taken back alone or others come in their place.
func TestDisputesGoWithTheirBlocks(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	ctx := t.Context()
	write := func(b *Batch, n uint64) {
		t.Helper()
		h := header(n, 1)
		must(t, b.Write(ctx, h, &Changes{}))
		must(t, b.Commit(ctx, Progress{Head: *h}))
		must(t, db.PutDispute(ctx, Dispute{Vault: addr(int64(n)), Figure: "totalSupply", Block: h.Number, Hash: h.Hash}))
	}
	disputed := func(what string, want ...uint64) {
		t.Helper()
		list, err := db.Disputes(ctx)
		must(t, err)
		var have []uint64
		for _, d := range list {
			have = append(have, d.Block)
		}
		if !slices.Equal(have, want) {
			t.Errorf("%s: disputes at blocks %v, want %v", what, have, want)
		}
	}
	for n := uint64(5); n < 9; n++ {
		write(begin(t, db, l), n)
	}
	disputed("before", 5, 6, 7, 8)
	must(t, db.Rollback(ctx, l, 7))
	disputed("one block taken back", 5, 6, 7)
	b := begin(t, db, l)
	must(t, b.Rollback(ctx, 5))
	disputed("nothing is committed", 5, 6, 7)
	h := header(6, 2)
	must(t, b.WriteBranch(ctx, new(Branch)))
	must(t, b.Write(ctx, h, &Changes{}))
	must(t, b.Commit(ctx, Progress{Head: *h}))
	disputed("another branch", 5)
}

// Disputes that were found in a snapshot are written only while its block is in the tables and its rows are those that were
// compared: not after the block was taken back, also when it came again, nor after a repair; blocks above it may come and go.
func TestDisputesOfASnapshotThatWasOvertaken(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	ctx := t.Context()
	write := func(n uint64, fork int64) {
		t.Helper()
		h, b := header(n, fork), begin(t, db, l)
		must(t, b.Write(ctx, h, &Changes{}))
		must(t, b.Commit(ctx, Progress{Head: *h}))
	}
	repair := func(vault common.Address) {
		t.Helper()
		id, err := db.RequestRepair(ctx, vault, 0, "a test")
		must(t, err)
		r, err := db.Repair(ctx, id)
		must(t, err)
		c, err := db.Cursor(ctx)
		must(t, err)
		b := begin(t, db, l)
		must(t, b.FinishRepair(ctx, r, c.Head.Number, "done"))
		must(t, b.Commit(ctx, Progress{Head: *header(c.Head.Number, 1)}))
	}
	write(5, 1)
	for _, c := range []struct {
		what      string
		meanwhile func()
		still     bool
	}{
		{"nothing happened", func() {}, true},
		{"blocks came above", func() { write(7, 1); write(8, 1) }, true},
		{"blocks above were taken back", func() { write(7, 1); must(t, db.Rollback(ctx, l, 6)) }, true},
		{"it was taken back", func() { must(t, db.Rollback(ctx, l, 5)) }, false},
		{"another came in its place", func() { must(t, db.Rollback(ctx, l, 5)); write(6, 2) }, false},
		{"it was taken back and came again", func() { must(t, db.Rollback(ctx, l, 5)); write(6, 1) }, false},
		{"a vault was derived anew", func() { repair(addr(1)) }, false},
	} {
		write(6, 1)
		must(t, db.View(ctx, func(v *View) error {
			here, err := v.Found(ctx)
			must(t, err)
			c.meanwhile()
			var list []Dispute
			for n := range int64(2) {
				list = append(list, Dispute{Vault: addr(n), Figure: "supply", Block: 6, Hash: v.Cursor.Head.Hash, ChainValue: big.NewInt(n)})
			}
			still, err := db.PutDisputes(ctx, here, append(list, list[0]))
			must(t, err)
			disputes, err := db.Disputes(ctx)
			must(t, err)
			if still != c.still || (len(disputes) == 2) != c.still || len(disputes) == 1 {
				t.Errorf("%s: written is %v, and there are %+v", c.what, still, disputes)
			}
			return nil
		}))
		must(t, db.Rollback(ctx, l, 5))
		if disputes, err := db.Disputes(ctx); err != nil || len(disputes) > 0 {
			t.Errorf("%s: disputes %+v are left of a block that was taken back (%v)", c.what, disputes, err)
		}
	}
}

// All that is read through a view is of the moment at which it began, its cursor too, whatever is committed meanwhile.
func TestAViewIsOfOneMoment(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	write := func(n uint64) {
		t.Helper()
		b := begin(t, db, l)
		must(t, b.Write(t.Context(), header(n, 1), &Changes{}))
		must(t, b.Commit(t.Context(), Progress{Head: *header(n, 1)}))
	}
	write(1)
	for n := uint64(1); n < 4; n++ { // statements are prepared as they are used again
		must(t, db.View(t.Context(), func(v *View) error {
			write(n + 1)
			for range 2 {
				headers, err := v.Headers(t.Context(), 0)
				must(t, err)
				if uint64(len(headers)) != n || v.Cursor.Head.Number != n {
					t.Errorf("a view at block %d of %d headers sees %d", v.Cursor.Head.Number, n, len(headers))
				}
			}
			return nil
		}))
	}
}

// lockedOut waits until so many sessions of the database wait for a lock.
func lockedOut(t *testing.T, db *DB, sessions int) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; <-time.After(2 * time.Millisecond) {
		var n int
		must(t, db.Get(&n, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))
		if n >= sessions {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d sessions wait for a lock, not %d", n, sessions)
		}
	}
}

// Whoever of a rollback and of who writes a dispute or a proof has the cursor first: nothing about a block that was taken back is left.
func TestADisputeAndARollbackAtOnce(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	ctx := t.Context()
	at := header(6, 1)
	dispute := Dispute{Vault: addr(1), Figure: "supply", Block: 6, Hash: at.Hash}
	var here Found
	begun := func() {
		t.Helper()
		for _, h := range []*Header{header(5, 1), at} {
			b := begin(t, db, l)
			must(t, b.Write(ctx, h, &Changes{}))
			must(t, b.Commit(ctx, Progress{Head: *h}))
		}
		must(t, db.View(ctx, func(v *View) (err error) { here, err = v.Found(ctx); return err }))
	}
	nothingLeft := func(what string) {
		t.Helper()
		disputes, err := db.Disputes(ctx)
		must(t, err)
		proofs, err := db.Proofs(ctx)
		must(t, err)
		if len(disputes)+len(proofs) > 0 {
			t.Errorf("%s: left are %+v and %+v", what, disputes, proofs)
		}
	}

	begun()
	b := begin(t, db, l)
	must(t, b.Rollback(ctx, 5)) // it has the cursor
	done := make(chan error, 2)
	go func() {
		still, err := db.PutDisputes(ctx, here, []Dispute{dispute})
		if still {
			err = errors.Join(err, errors.New("it is written"))
		}
		done <- err
	}()
	go func() { done <- db.PutProofs(ctx, Ref{Number: 6, Hash: at.Hash}, "agreed", []common.Address{addr(1)}) }()
	lockedOut(t, db, 2)
	must(t, b.CommitRollback(ctx))
	must(t, <-done)
	must(t, <-done)
	nothingLeft("the rollback came first")

	must(t, db.Rollback(ctx, l, 5))
	b = begin(t, db, l)
	must(t, b.Write(ctx, at, &Changes{}))
	must(t, b.Commit(ctx, Progress{Head: *at}))
	tx, err := db.BeginTxx(ctx, nil) // somebody has written and has the cursor
	must(t, err)
	_, err = tx.Exec("INSERT INTO disputes (vault, figure, subject, block_number, block_hash) VALUES ($1, 'supply', '', 6, $2)", dispute.Vault, at.Hash)
	must(t, err)
	_, err = tx.Exec("INSERT INTO proofs (contract, through, hash, word) VALUES ($1, 6, $2, 'agreed')", dispute.Vault, at.Hash)
	must(t, err)
	_, err = tx.Exec("SELECT FROM cursor FOR UPDATE")
	must(t, err)
	go func() { done <- db.Rollback(ctx, l, 5) }()
	lockedOut(t, db, 1)
	must(t, tx.Commit())
	must(t, <-done)
	nothingLeft("the rollback came last")
}
