package store

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
)

// backendSeconds is the processor time of a server process, where /proc has it.
func backendSeconds(b *testing.B, pid int) float64 {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		b.Skip("no /proc of the server")
	}
	f := strings.Fields(string(raw[strings.LastIndexByte(string(raw), ')')+2:]))
	user, _ := strconv.ParseFloat(f[11], 64)
	system, _ := strconv.ParseFloat(f[12], 64)
	return (user + system) / 100
}

// mix is a batch of n events in the proportions of a busy vault: transfers,
// requests, claims; each touches positions and requests.
func mix(rng *rand.Rand, first uint64, n int) *Changes {
	c := &Changes{}
	amount := func() *big.Int { return new(big.Int).SetUint64(rng.Uint64()) }
	positions := map[int64]bool{}
	touch := func() int64 {
		a := rng.Int64N(5000)
		if !positions[a] {
			positions[a] = true
			p := &Position{Vault: addr(a % 10), Account: addr(1000 + a)}
			p.WalletShares, p.WalletCost, p.Deposited, p.RealizedPnL = amount(), amount(), amount(), amount()
			c.Positions = append(c.Positions, p)
		}
		return a
	}
	for i := range n {
		block := first + uint64(i/50)
		if i%50 == 0 {
			c.Blocks = append(c.Blocks, &Block{Number: block, Hash: hash(int64(block)), Time: block})
		}
		a, other := addr(1000+touch()), addr(1000+touch())
		row := &Activity{BlockNumber: block, LogIndex: uint64(i % 50), Kind: "transfer", Vault: addr(1), Account: &a, Counterparty: &other, Shares: amount(), Cost: amount(), TxHash: hash(rng.Int64())}
		if i%5 < 2 {
			row.Kind, row.RequestID, row.Assets = "depositRequested", big.NewInt(int64(first)), amount()
			c.Requests = append(c.Requests, &Request{
				Vault: addr(1), Controller: addr(int64(first)*1000 + int64(i)), Kind: KindDeposit, RequestID: big.NewInt(int64(first)), EpochID: first, State: "pending",
				Assets: amount(), RequestedBlock: block, RequestedLogIndex: uint64(i % 50),
			})
		}
		c.Activity = append(c.Activity, row)
	}
	return c
}

// BenchmarkBackfill commits finalised batches of 10,000 events and reports the
// server's processor time per event.
func BenchmarkBackfill(b *testing.B) {
	db := open(b)
	l := lease(b, db)
	var pid int
	must(b, db.Get(&pid, "SELECT backend_pid FROM lease"))
	rng := rand.New(rand.NewPCG(1, 2))
	const events = 10_000
	before := backendSeconds(b, pid)
	block := uint64(1)
	for b.Loop() {
		b.StopTimer()
		c := mix(rng, block, events)
		last := c.lastBlock()
		b.StartTimer()
		batch := begin(b, db, l)
		must(b, batch.Write(b.Context(), nil, c))
		h := header(last, 1)
		must(b, batch.Commit(b.Context(), Progress{Head: *h, Finalized: &Ref{Number: 1 << 40, Hash: h.Hash}}))
		block = last + 1
	}
	b.ReportMetric((backendSeconds(b, pid)-before)/float64(b.N*events)*1e6, "server-µs/event")
	b.ReportMetric(float64(b.N*events)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkReorg64 rolls back 64 blocks of 10,000 events and writes them
// again, as one batch of blocks.
func BenchmarkReorg64(b *testing.B) {
	db := open(b)
	l := lease(b, db)
	var pid int
	must(b, db.Get(&pid, "SELECT backend_pid FROM lease"))
	rng := rand.New(rand.NewPCG(1, 2))
	base := mix(rng, 1, 10_000)
	last := base.lastBlock()
	batch := begin(b, db, l)
	must(b, batch.Write(b.Context(), nil, base))
	must(b, batch.Commit(b.Context(), Progress{Head: *header(last, 1), Finalized: &Ref{Number: last}}))
	blocks := make([]*Changes, 64)
	for i := range blocks {
		blocks[i] = mix(rng, last+1+uint64(i), 157)
		n := last + 1 + uint64(i)
		for j, a := range blocks[i].Activity {
			a.BlockNumber, a.LogIndex = n, uint64(j)
		}
		blocks[i].Blocks = []*Block{{Number: n, Hash: header(n, 1).Hash}}
	}
	write := func() {
		batch := begin(b, db, l)
		for i, c := range blocks {
			must(b, batch.Write(b.Context(), header(last+1+uint64(i), 1), c))
		}
		must(b, batch.Commit(b.Context(), Progress{Head: *header(last+64, 1)}))
	}
	write()
	var back, again float64
	for b.Loop() {
		t := backendSeconds(b, pid)
		must(b, db.Rollback(b.Context(), l, last))
		u := backendSeconds(b, pid)
		write()
		back, again = back+u-t, again+backendSeconds(b, pid)-u
	}
	b.ReportMetric(back/float64(b.N), "server-s/rollback")
	b.ReportMetric(again/float64(b.N), "server-s/write")
}

// BenchmarkRowText encodes a batch's rows as COPY's text, which is most of what
// a backfill costs its own process beside decoding.
func BenchmarkRowText(b *testing.B) {
	c := mix(rand.New(rand.NewPCG(1, 2)), 1, 10_000)
	var buf []byte
	var fields []any
	rows := 0
	for b.Loop() {
		buf, rows = buf[:0], 0
		for _, t := range c.tables() {
			for i := range t.n {
				var err error
				if buf, fields, err = t.appendRow(buf, fields, i); err != nil {
					b.Fatal(err)
				}
			}
			rows += t.n
		}
	}
	b.SetBytes(int64(len(buf)))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*rows), "ns/row")
}
