package indexer

import (
	"context"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// settlingVault is a vault on a chain with several blocks in a second, which the devnet's isn't: its events are made here.
type settlingVault struct {
	factory, registry, vault, portfolio, leader, asset common.Address
}

func words(list ...*big.Int) (data []byte) {
	for _, x := range list {
		data = append(data, x.FillBytes(make([]byte, 32))...)
	}
	return data
}

// created is the vault's creation in a block, with a seed of 100.00 USDC.
func (v settlingVault) created(t testing.TB, block uint64) chain.Log {
	events, err := vaultfactory.VaultFactoryMetaData.ParseABI()
	must(t, err)
	n := big.NewInt
	return chain.Log{Address: v.factory, NTopics: 4, BlockNumber: block,
		Topics: [4]common.Hash{events.Events["VaultCreated"].ID, common.BytesToHash(v.vault[:]), common.BytesToHash(v.portfolio[:]), common.BytesToHash(v.leader[:])},
		Data: words(n(0), v.asset.Big(), n(13*32), n(14*32), n(1000), n(400), n(100_000_000), n(10_000), n(604_800), n(100_000_000), n(1e18), n(1e15),
			n(15*32), n(0), n(0), n(0))}
}

// settled is the settlement of an epoch without requests, at a NAV.
func (v settlingVault) settled(t testing.TB, block uint64, index uint32, epoch, nav int64) chain.Log {
	events, err := vault.VaultMetaData.ParseABI()
	must(t, err)
	n := big.NewInt
	return chain.Log{Address: v.vault, NTopics: 3, BlockNumber: block, Index: index,
		Topics: [4]common.Hash{events.Events["EpochSettled"].ID, common.BigToHash(n(epoch)), common.BytesToHash(v.leader[:])},
		Data:   words(n(nav), n(1e18), n(1e18), n(0), n(0), n(0), n(0), n(0), n(0), n(0), n(1000), n(1e17), n(nav), n(50_000), n(60_000), n(16*32), n(0))}
}

// On a chain of quarter seconds a vault can be settled in two blocks of one second: anybody may finalise it right after a
// settlement. The second's first settlement gives the price of that second, however the two lie in blocks, and live, bulk,
// restarted and reorganised indexes all have the rows of a fresh one.
func TestTwoSettlementsInOneSecond(t *testing.T) {
	t.Parallel()
	v := settlingVault{common.Address{1}, common.Address{9}, common.Address{2}, common.Address{3}, common.Address{4}, common.Address{5}}
	// Blocks 101 to 103 are of one second; a fork's hashes begin with its number.
	header := func(n uint64, fork byte) *chain.Header {
		h := &chain.Header{Number: n, Hash: common.Hash{fork, byte(n)}, ParentHash: common.Hash{fork, byte(n - 1)}, Time: 60_000}
		switch n {
		case 100:
			h.Time = 50_000
		case 104:
			h.Time = 60_001
		}
		return h
	}
	branch := func(fork byte, logs ...chain.Log) *chain.Range {
		var headers []*chain.Header
		for n := uint64(100); n <= 104; n++ {
			headers = append(headers, header(n, fork))
		}
		for _, h := range headers[:2] {
			h.Hash[0], h.ParentHash[0] = 0, 0 // forks leave each other after block 101
		}
		headers[2].ParentHash[0] = 0
		return chain.NewRange(headers, append([]chain.Log{v.created(t, 100)}, logs...))
	}
	told := branch(1, v.settled(t, 101, 0, 1, 100_000_000), v.settled(t, 102, 0, 2, 90_000_000), v.settled(t, 102, 1, 3, 80_000_000), v.settled(t, 104, 0, 4, 70_000_000))
	at := func(h *chain.Header) store.Header {
		return store.Header{Number: h.Number, Hash: h.Hash, Parent: h.ParentHash, Time: h.Time}
	}
	part := func(r *chain.Range, from, to uint64) *chain.Range {
		out := &chain.Range{}
		for _, h := range r.Headers {
			if h.Number >= from && h.Number <= to {
				out.Headers = append(out.Headers, h)
			}
		}
		for _, l := range r.Logs {
			if l.BlockNumber >= from && l.BlockNumber <= to {
				out.Logs = append(out.Logs, l)
			}
		}
		return out
	}
	type index struct {
		*store.DB
		lease *store.Lease
	}
	open := func() index {
		db := database(t)
		must(t, db.Bind(t.Context(), store.Identity{ChainID: 1, Factory: v.factory}))
		lease, err := db.AcquireLease(t.Context(), store.IndexerLease, t.Name(), time.Minute)
		must(t, err)
		t.Cleanup(func() { must(t, lease.Release(context.Background())) })
		return index{db, lease}
	}
	// apply derives and writes a range as a process does that has just started.
	apply := func(db index, r *chain.Range, live bool) {
		t.Helper()
		rows, err := load.Rows(t.Context(), db.Reader)
		must(t, err)
		must(t, load.Needed(t.Context(), db.Reader, rows, r, project.Inputs{}, live))
		p := project.New(rows, project.Contracts{Factory: v.factory, Registry: v.registry}, t.Errorf)
		batch, err := db.Begin(t.Context(), db.lease)
		must(t, err)
		head := at(r.Headers[len(r.Headers)-1])
		progress := store.Progress{Head: head}
		if live {
			blocks, err := p.ApplyEach(r, project.Inputs{})
			must(t, err)
			for _, b := range blocks {
				h := at(b.Header)
				must(t, batch.Write(t.Context(), &h, b.Changes))
			}
		} else {
			must(t, p.Apply(r, project.Inputs{}))
			must(t, batch.Write(t.Context(), nil, p.Take()))
			progress.Finalized = &store.Ref{Number: head.Number, Hash: head.Hash, Time: head.Time}
		}
		must(t, batch.Commit(t.Context(), progress))
	}
	fresh := func(r *chain.Range) string {
		db := open()
		apply(db, r, true)
		return dump(t, db.DB)
	}
	want := fresh(told)

	db := open()
	apply(db, told, false)
	sameRows(t, "bulk", dump(t, db.DB), want)
	for _, live := range []bool{true, false} {
		db := open()
		for n := uint64(100); n <= 104; n++ {
			apply(db, part(told, n, n), live)
		}
		sameRows(t, "restarted after each block", dump(t, db.DB), want)
		prices, err := db.PricesOf(t.Context(), v.vault, 60_000, 60_002, "settlement")
		must(t, err)
		var got []uint64
		for _, p := range prices {
			got = append(got, *p.EpochID)
		}
		if !slices.Equal(got, []uint64{1, 4}) {
			t.Errorf("the prices are of settlements %d, not of each second's first", got)
		}
	}

	// The block of the second settlement goes, and the other branch settles again in that second, later, or not at all.
	for what, other := range map[string]*chain.Range{
		"in the next block": branch(2, v.settled(t, 101, 0, 1, 100_000_000), v.settled(t, 103, 0, 2, 95_000_000)),
		"a second later":    branch(2, v.settled(t, 101, 0, 1, 100_000_000), v.settled(t, 104, 0, 2, 95_000_000)),
		"never":             branch(2, v.settled(t, 101, 0, 1, 100_000_000)),
	} {
		db := open()
		apply(db, told, true)
		must(t, db.Rollback(t.Context(), db.lease, 101))
		apply(db, part(other, 102, 104), true)
		sameRows(t, "settled again "+what, dump(t, db.DB), fresh(other))
	}

	// Which of a second's blocks a settlement lies in is the endpoint's word: the series of prices is the same.
	series := func(r *chain.Range) string {
		db := open()
		apply(db, r, true)
		rows, err := db.PricesOf(t.Context(), v.vault, 0, 60_002, project.PriceKinds...)
		must(t, err)
		for _, p := range rows {
			p.BlockNumber, p.StateBlock, p.StateHash = 0, 0, common.Hash{}
		}
		kept, err := db.PriceSeries(t.Context())
		must(t, err)
		return text(rows) + text(kept)
	}
	sameRows(t, "both in one block", series(branch(1, v.settled(t, 101, 0, 1, 100_000_000), v.settled(t, 101, 1, 2, 90_000_000),
		v.settled(t, 101, 2, 3, 80_000_000), v.settled(t, 104, 0, 4, 70_000_000))), series(told))
}
