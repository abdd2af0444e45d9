package indexer

import (
	"cmp"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// What is reported and proven by nothing: transaction hashes, log indices, and the order of two contracts' logs within a
// block. An index of the same events with others in their place has the same figures in every table.
func TestNoFigureDependsOnWhatIsReported(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 571)
	w.blocks(40)
	for len(w.vaults) < 3 {
		w.block()
	}
	for range simFinality + 1 {
		w.mine(20)
	}
	c := client(t, w.chain.HTTPURL())
	final, ok, err := c.Finalized(t.Context())
	if err != nil || !ok {
		t.Fatalf("nothing is final: %v", err)
	}
	derive := func(report func(*chain.Range)) (rows, reported []string) {
		conf, db := configFor(w.d), database(t)
		conf.Logger = testLog(t)
		ix, err := New(conf, c, db)
		must(t, err)
		must(t, ix.Bind(t.Context()))
		lease, err := ix.acquire(t.Context())
		must(t, err)
		syncer, _ := ix.workers(lease)
		must(t, syncer.Load(t.Context()))
		sc := syncer.Stream(final.Number)
		sc.Sources = syncer.Sources()
		must(t, syncer.Backfill(t.Context(), store.Ref{Number: final.Number, Hash: final.Hash, Time: final.Time}, sc, report))
		must(t, lease.Release(t.Context()))
		return withoutReported(t, dump(t, db))
	}
	want, reported := derive(nil)
	rng := rand.New(rand.NewPCG(571, 1))
	for range 3 {
		moved := 0
		got, others := derive(func(r *chain.Range) { moved += otherwise(rng, r, w) })
		sameRows(t, "with other reports", strings.Join(got, "\n"), strings.Join(want, "\n"))
		if slices.Equal(reported, others) || moved < 20 {
			t.Errorf("%d logs moved: hardly anything was reported otherwise", moved)
		}
	}
}

// otherwise reports a range's logs with other transactions and indices, and those of several contracts in another order
// within their block; those of one history stay in order. It gives how many moved.
func otherwise(rng *rand.Rand, r *chain.Range, w *world) (moved int) {
	history := map[common.Address]common.Address{}
	for _, v := range w.vaults {
		history[v.portfolio] = v.address
	}
	of := func(l *chain.Log) common.Address {
		if a, ok := history[l.Address]; ok {
			return a
		}
		return l.Address
	}
	at := 0
	for at < len(r.Logs) {
		end := at
		for end < len(r.Logs) && r.Logs[end].BlockNumber == r.Logs[at].BlockNumber {
			end++
		}
		block := r.Logs[at:end]
		place := map[common.Address]uint64{}
		for i := range block {
			if a := of(&block[i]); place[a] == 0 {
				place[a] = 1 + rng.Uint64()>>1
			}
		}
		before := slices.Clone(block)
		slices.SortStableFunc(block, func(a, b chain.Log) int { return cmp.Compare(place[of(&a)], place[of(&b)]) })
		index := uint32(rng.IntN(5))
		var tx common.Hash
		for i := range block {
			if block[i].Index != before[i].Index {
				moved++
			}
			if rng.IntN(2) == 0 {
				tx[rng.IntN(32)] = byte(rng.IntN(256))
			}
			block[i].Index, block[i].TxHash = index, tx
			index += 1 + uint32(rng.IntN(3))
		}
		at = end
	}
	return moved
}

// withoutReported are the rows of a dump without what is reported, sorted, and the rest of them. Within a block a table's rows
// have no order but that.
func withoutReported(t testing.TB, dump string) (rows, reported []string) {
	t.Helper()
	columns := map[string]bool{
		"tx_hash": true, "log_index": true, "created_tx": true, "created_log_index": true, "settled_tx": true, "settled_log_index": true,
		"placed_tx": true, "placed_log_index": true, "closed_tx": true, "requested_tx": true, "requested_log_index": true,
		"packed": true, // holds both
	}
	for line := range strings.Lines(dump) {
		name, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		var row map[string]any
		d := json.NewDecoder(strings.NewReader(text))
		d.UseNumber()
		must(t, d.Decode(&row))
		left := map[string]any{}
		for _, c := range slices.Sorted(maps.Keys(row)) {
			if columns[c] {
				left[c] = row[c]
				delete(row, c)
			}
		}
		enc, err := json.Marshal(row)
		must(t, err)
		rest, err := json.Marshal(left)
		must(t, err)
		rows, reported = append(rows, name+" "+string(enc)), append(reported, name+" "+string(rest))
	}
	slices.Sort(rows)
	slices.Sort(reported)
	return rows, reported
}
