package store

import (
	"database/sql/driver"
	"slices"
	"testing"

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
			_, err := db.EndDisputes(ctx, []common.Address{vault}, "totalSupply")
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
