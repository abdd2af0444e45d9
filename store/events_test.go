package store

import (
	"errors"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func drawEvents(t *rapid.T) []Event {
	word := func(name string) (h common.Hash) {
		copy(h[rapid.IntRange(0, 32).Draw(t, "zeros"):], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
		return h
	}
	var out []Event
	var tx common.Hash
	for range rapid.IntRange(1, 8).Draw(t, "events") {
		if len(out) == 0 || rapid.Bool().Draw(t, "new transaction") {
			tx = word("tx")
		}
		e := Event{Portfolio: rapid.Bool().Draw(t, "portfolio"), TxHash: tx, LogIndex: rapid.Uint64().Draw(t, "index"), Data: []byte{}}
		for range rapid.IntRange(0, 4).Draw(t, "topics") {
			e.Topics = append(e.Topics, word("topic"))
		}
		for range rapid.IntRange(0, 4).Draw(t, "words") {
			w := word("data")
			e.Data = append(e.Data, w[:]...)
		}
		e.Data = append(e.Data, rapid.SliceOfN(rapid.Byte(), 0, 31).Draw(t, "rest")...)
		out = append(out, e)
	}
	return out
}

// What was packed is what is unpacked, of any events; whatever is cut off or added at the end is refused.
func TestEventsSurvivePacking(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawEvents(t)
		row := &Events{}
		for i, e := range events {
			row.Add(e, common.Hash{byte(i + 1)})
		}
		if row.History != (common.Hash{byte(len(events))}) || row.Count != len(events) {
			t.Fatalf("%d events, history %s", row.Count, row.History)
		}
		got, err := row.Unpack()
		if err != nil || !reflect.DeepEqual(got, events) {
			t.Fatalf("%v\n got %+v\nwant %+v", err, got, events)
		}
		whole := row.Packed
		row.Packed = whole[:rapid.IntRange(0, len(whole)-1).Draw(t, "cut")]
		if got, err := row.Unpack(); !errors.Is(err, ErrPacked) {
			t.Fatalf("cut short: %+v, %v", got, err)
		}
		row.Packed = append(whole[:len(whole):len(whole)], 0)
		if got, err := row.Unpack(); !errors.Is(err, ErrPacked) {
			t.Fatalf("with a byte more: %+v, %v", got, err)
		}
	})
}

func FuzzUnpack(f *testing.F) {
	row := &Events{}
	row.Add(Event{Topics: make([]common.Hash, 3), Data: make([]byte, 70), LogIndex: 7}, common.Hash{})
	f.Add(row.Packed, 1)
	f.Add([]byte{0x17, 0xff}, 3)
	f.Fuzz(func(t *testing.T, packed []byte, count int) {
		e := &Events{Packed: packed, Count: count & 0xff}
		got, err := e.Unpack()
		if err == nil && len(got) != e.Count {
			t.Fatalf("%d events of %d", len(got), e.Count)
		}
	})
}

// Events are read by block, and the fold at any block; a rollback takes back those above.
func TestEventsAreReadByBlock(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	one, other := addr(1), addr(2)
	position := map[common.Address]uint64{}
	b := begin(t, db, l)
	for n := uint64(1); n <= 9; n++ {
		c := &Changes{Blocks: []*Block{{Number: n, Hash: hash(int64(n)), Time: n}}}
		for _, contract := range []common.Address{one, other} {
			if contract == other && n%4 != 0 {
				continue
			}
			e := &Events{Contract: contract, BlockNumber: n, BlockTime: n, Position: position[contract]}
			for range n {
				e.Add(Event{LogIndex: n, Data: []byte{byte(n)}}, hash(int64(100*n)))
			}
			position[contract] += n
			c.Events = append(c.Events, e)
			c.Histories = append(c.Histories, &History{Contract: contract, Events: position[contract], History: e.History, LastBlock: n})
		}
		must(t, b.Write(t.Context(), header(n, 1), c))
	}
	must(t, b.Commit(t.Context(), Progress{Head: *header(9, 1)}))
	list := func(rows []*Events, err error) (blocks []uint64) {
		must(t, err)
		for _, r := range rows {
			blocks = append(blocks, r.BlockNumber)
		}
		return blocks
	}
	same := func(what string, got, want any) {
		t.Helper()
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	same("by block", list(db.EventsOf(t.Context(), one, 3, 6, 3)), []uint64{3, 4, 5})
	same("of the other", list(db.EventsOf(t.Context(), other, 5, 9, 9)), []uint64{8})
	h, n, err := db.HistoryAt(t.Context(), other, 7)
	must(t, err)
	if h != hash(400) || n != 4 {
		t.Errorf("at block 7: %s, %d", h, n)
	}
	if h, n, err = db.HistoryAt(t.Context(), other, 3); err != nil || h != (common.Hash{}) || n != 0 {
		t.Errorf("before the first: %s, %d, %v", h, n, err)
	}
	must(t, db.Rollback(t.Context(), l, 4))
	same("after a rollback", list(db.EventsOf(t.Context(), one, 0, 99, 99)), []uint64{1, 2, 3, 4})
	histories, err := db.Histories(t.Context())
	must(t, err)
	for _, h := range histories {
		if want := map[common.Address]uint64{one: 10, other: 4}[h.Contract]; h.Events != want || h.LastBlock != 4 || h.History != hash(400) {
			t.Errorf("after a rollback: %+v", h)
		}
	}
	must(t, l.Release(t.Context()))
}
