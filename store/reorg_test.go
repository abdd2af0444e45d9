package store

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// effect is what one block of the model does.
type effect struct {
	header    *Header
	positions map[int64]int64 // account -> shares
	orders    map[int64]string
	requests  map[int64]int64 // id -> assets
	booked    int
}

func (e *effect) changes(first map[int64]uint64) *Changes {
	c := &Changes{}
	for _, id := range slices.Sorted(maps.Keys(e.requests)) {
		r := &Request{
			Vault: addr(1), Controller: addr(2), Kind: KindDeposit, RequestID: big.NewInt(id), State: "pending",
			Assets: big.NewInt(e.requests[id]), LastBlock: e.header.Number,
		}
		if _, known := first[-id]; known {
			c.Requests = append(c.Requests, r)
		} else {
			first[-id] = e.header.Number
			c.NewRequests = append(c.NewRequests, r)
		}
	}
	for _, a := range slices.Sorted(maps.Keys(e.positions)) {
		if _, ok := first[a]; !ok {
			first[a] = e.header.Number
		}
		c.Positions = append(c.Positions, &Position{
			Vault: addr(1), Account: addr(a), WalletShares: big.NewInt(e.positions[a]), RealizedPnL: big.NewInt(-e.positions[a]),
			FirstBlock: first[a], LastBlock: e.header.Number,
		})
	}
	for _, id := range slices.Sorted(maps.Keys(e.orders)) {
		c.Orders = append(c.Orders, &Order{
			Vault: addr(1), OrderID: new(big.Int).Lsh(big.NewInt(id), 250), Kind: "limit", State: e.orders[id],
			PlacedBy: addr(2), AmountIn: big.NewInt(5),
		})
	}
	for i := range e.booked {
		c.Activity = append(c.Activity, &Activity{
			BlockNumber: e.header.Number, LogIndex: uint64(i), Kind: "transfer", Vault: addr(1), TxHash: hash(7), // the same hash in every block
		})
	}
	if c.Rows() > 0 {
		c.Blocks = []*Block{{Number: e.header.Number, Hash: e.header.Hash, Time: e.header.Time}}
	}
	return c
}

// merge is a finalised range as one bulk write: the last value of each key.
func merge(chain []*effect) *Changes {
	out, first := &Changes{}, map[int64]uint64{}
	positions, orders, requests := map[string]*Position{}, map[string]*Order{}, map[string]*Request{}
	for _, e := range chain {
		c := e.changes(first)
		out.Blocks = append(out.Blocks, c.Blocks...)
		out.Activity = append(out.Activity, c.Activity...)
		for _, p := range c.Positions {
			positions[p.Account.Hex()] = p
		}
		for _, r := range append(c.NewRequests, c.Requests...) {
			requests[r.RequestID.String()] = r
		}
		for _, o := range c.Orders {
			orders[o.OrderID.String()] = o
		}
	}
	out.Positions = slices.Collect(maps.Values(positions))
	out.Orders = slices.Collect(maps.Values(orders))
	out.NewRequests = slices.Collect(maps.Values(requests))
	return out
}

func drawEffect(t *rapid.T, h *Header) *effect {
	e := &effect{header: h, positions: map[int64]int64{}, orders: map[int64]string{}, requests: map[int64]int64{}}
	for range rapid.IntRange(0, 2).Draw(t, "requests") {
		e.requests[rapid.Int64Range(1, 5).Draw(t, "request")] = rapid.Int64Range(1, 1000).Draw(t, "assets")
	}
	for range rapid.IntRange(0, 3).Draw(t, "positions") {
		e.positions[rapid.Int64Range(1, 6).Draw(t, "account")] = rapid.Int64Range(0, 1000).Draw(t, "shares")
	}
	for range rapid.IntRange(0, 1).Draw(t, "orders") {
		e.orders[rapid.Int64Range(1, 3).Draw(t, "order")] = rapid.SampledFrom([]string{"open", "filled", "cancelled"}).Draw(t, "state")
	}
	e.booked = rapid.IntRange(0, 2).Draw(t, "booked")
	return e
}

func wipe(t testing.TB, db *DB) {
	t.Helper()
	names := []string{"headers", "proofs", "feed", "cursor"}
	for _, d := range derived {
		names = append(names, d.name)
		if d.mutable {
			names = append(names, d.undo())
		}
	}
	// A few rows each: deleting them is faster than new files for every table.
	_, err := db.Exec("DELETE FROM " + strings.Join(names, "; DELETE FROM "))
	must(t, err)
	must(t, db.Bind(t.Context(), identity))
}

func dump(t interface{ Fatal(...any) }, db *DB) string {
	var buf bytes.Buffer
	if err := db.DumpDerived(context.Background(), &buf); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

// modelRows reads every row that the model makes: of tables that a rollback deletes from, and of those it puts back.
func modelRows(ctx context.Context, r Reader) (string, error) {
	var keys []PositionKey
	var orders []OrderKey
	for n := range int64(7) {
		keys = append(keys, PositionKey{addr(1), addr(n)})
		orders = append(orders, OrderKey{addr(1), new(big.Int).Lsh(big.NewInt(n), 250)})
	}
	positions, err := r.Positions(ctx, keys)
	if err != nil {
		return "", err
	}
	requests, err := r.RequestsOfEpochs(ctx, EpochKey{addr(1), 0})
	if err != nil {
		return "", err
	}
	open, err := r.Orders(ctx, orders)
	if err != nil {
		return "", err
	}
	blocks, err := r.BlocksAmong(ctx, []uint64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
	if err != nil {
		return "", err
	}
	var lines []string
	for _, table := range []struct {
		*table
		rows []any
	}{{positionTable, anyRows(positions)}, {requestTable, anyRows(requests)}, {orderTable, anyRows(open)}} {
		for _, row := range table.rows {
			line, _, err := batchOf{table: table.table, row: func(int) any { return row }}.appendRow(nil, nil, 0)
			if err != nil {
				return "", err
			}
			lines = append(lines, string(line))
		}
	}
	slices.Sort(lines)
	slices.Sort(blocks)
	return fmt.Sprintf("%s\nblocks %d", strings.Join(lines, "\n"), blocks), nil
}

func anyRows[T any](rows []*T) (out []any) {
	for _, r := range rows {
		out = append(out, r)
	}
	return out
}

// TestAnyReorgLeavesTheRowsOfAFreshIndex drives random chains with random
// reorgs, batches of several blocks and moving finality, and compares every
// derived row with an index that only ever saw the final chain.
func TestAnyReorgLeavesTheRowsOfAFreshIndex(t *testing.T) {
	reorged, fresh := open(t), open(t)
	lr, lf := lease(t, reorged), lease(t, fresh)
	few := fewFresh
	defer func() { fewFresh = few }()
	rapid.Check(t, func(rt *rapid.T) {
		fewFresh = rapid.SampledFrom([]int{0, 1, few}).Draw(rt, "new rows staged like others")
		reorged.opt.Spill = rapid.SampledFrom([]int{1, 200, 1 << 20}).Draw(rt, "bytes kept until the end")
		wipe(t, reorged)
		wipe(t, fresh)
		ctx := t.Context()
		check := func(err error) {
			if err != nil {
				rt.Fatal(err)
			}
		}
		var chain []*effect // chain[i] is block i+1
		final := uint64(0)
		fork := int64(1)
		// write commits the newest blocks, in the place of those above a block if there is one to go back to.
		write := func(upTo int, back *uint64) {
			first := map[int64]uint64{}
			for _, e := range chain[:len(chain)-upTo] {
				e.changes(first)
			}
			b, err := reorged.Begin(ctx, lr)
			check(err)
			if back != nil {
				check(b.Rollback(ctx, *back))
			}
			news := chain[len(chain)-upTo:]
			if back != nil && rapid.Bool().Draw(rt, "encoded before") {
				branch := new(Branch)
				for _, e := range news {
					check(branch.Add(e.header, e.changes(first)))
				}
				check(b.WriteBranch(ctx, branch))
				news = nil
			}
			for i, e := range news {
				check(b.Write(ctx, e.header, e.changes(first)))
				if i > 0 && rapid.IntRange(0, 9).Draw(rt, "read") == 0 {
					_, err := b.Base().Vaults(ctx)
					check(err)
				}
			}
			p := Progress{Head: *chain[len(chain)-1].header}
			if final > 0 {
				p.Finalized = &Ref{Number: final, Hash: chain[final-1].header.Hash}
			}
			check(b.Commit(ctx, p))
		}
		for range rapid.IntRange(1, 12).Draw(rt, "steps") {
			var back *uint64
			if n := uint64(len(chain)); n > final && rapid.IntRange(0, 2).Draw(rt, "op") == 0 {
				to := rapid.Uint64Range(max(final, 1), n).Draw(rt, "back to")
				chain = chain[:to]
				fork++
				was, err := modelRows(ctx, reorged.AsOf(to))
				check(err)
				if rapid.Bool().Draw(rt, "alone") {
					check(reorged.Rollback(ctx, lr, to))
					if now, err := modelRows(ctx, reorged.Reader); err != nil || was != now {
						rt.Fatalf("read as of block %d (%v):\n%s\nafter the rollback:\n%s", to, err, was, now)
					}
					continue
				}
				back = &to
			}
			blocks := rapid.IntRange(1, 4).Draw(rt, "blocks")
			for range blocks {
				h := header(uint64(len(chain)+1), fork)
				chain = append(chain, drawEffect(rt, h))
			}
			if rapid.IntRange(0, 3).Draw(rt, "finality moves") == 0 {
				final = rapid.Uint64Range(final, uint64(len(chain)-blocks)).Draw(rt, "final")
			}
			write(blocks, back)
			if rapid.Bool().Draw(rt, "prune") {
				check(reorged.Prune(ctx, lr))
			}
		}
		if len(chain) == 0 {
			return
		}
		// The fresh index: everything is final, in one bulk write.
		b, err := fresh.Begin(ctx, lf)
		check(err)
		check(b.Write(ctx, nil, merge(chain)))
		head := chain[len(chain)-1].header
		check(b.Commit(ctx, Progress{Head: *head, Finalized: &Ref{Number: head.Number, Hash: head.Hash}}))
		if got, want := dump(rt, reorged), dump(rt, fresh); got != want {
			rt.Fatalf("after reorgs:\n%s\nfresh:\n%s", got, want)
		}
		check(reorged.Prune(ctx, lr))
		var below int
		check(reorged.Get(&below, "SELECT (SELECT count(*) FROM undo_positions WHERE undo_block <= $1) + (SELECT count(*) FROM undo_orders WHERE undo_block <= $1) + (SELECT count(*) FROM undo_requests WHERE undo_block <= $1)", final))
		if below != 0 {
			rt.Fatalf("%d undo rows below finality", below)
		}
		var kept int
		check(fresh.Get(&kept, "SELECT (SELECT count(*) FROM undo_positions) + (SELECT count(*) FROM undo_orders) + (SELECT count(*) FROM undo_requests)"))
		if kept != 0 {
			rt.Fatalf("%d undo rows from a bulk write", kept)
		}
	})
}

func TestRollbackTellsReadersInReverse(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	for n := uint64(1); n <= 3; n++ {
		b := begin(t, db, l)
		e := &effect{header: header(n, 1), booked: 1}
		must(t, b.Write(t.Context(), e.header, e.changes(map[int64]uint64{})))
		must(t, b.Commit(t.Context(), Progress{Head: *e.header}))
	}
	must(t, db.Rollback(t.Context(), l, 1))
	// Block 2 again, on another fork, and away again: its events are undone once each.
	b := begin(t, db, l)
	e := &effect{header: header(2, 2), booked: 1}
	must(t, b.Write(t.Context(), e.header, e.changes(map[int64]uint64{})))
	must(t, b.Commit(t.Context(), Progress{Head: *e.header}))
	must(t, db.Rollback(t.Context(), l, 1))
	// And the first branch's block 2 once more, and away.
	b = begin(t, db, l)
	e = &effect{header: header(2, 1), booked: 1}
	must(t, b.Write(t.Context(), e.header, e.changes(map[int64]uint64{})))
	must(t, b.Commit(t.Context(), Progress{Head: *e.header}))
	must(t, db.Rollback(t.Context(), l, 1))
	events, err := db.Feed(t.Context(), 0, 100)
	must(t, err)
	var got []string
	for _, e := range events {
		got = append(got, e.Op+" "+e.Kind+" "+e.BlockHash.Hex()[57:])
	}
	want := []string{
		"apply block 100000001", "apply transfer 100000001",
		"apply block 100000002", "apply transfer 100000002",
		"apply block 100000003", "apply transfer 100000003",
		"undo transfer 100000003", "undo block 100000003",
		"undo transfer 100000002", "undo block 100000002",
		"apply block 200000002", "apply transfer 200000002",
		"undo transfer 200000002", "undo block 200000002",
		"apply block 100000002", "apply transfer 100000002",
		"undo transfer 100000002", "undo block 100000002",
	}
	if !slices.Equal(got, want) {
		t.Errorf("feed:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	c, err := db.Cursor(t.Context())
	must(t, err)
	if c.Head == nil || c.Head.Number != 1 || c.Head.Hash != header(1, 1).Hash || c.Revision != 8 {
		t.Errorf("cursor %+v", c)
	}
}
