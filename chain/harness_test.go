package chain_test

import (
	"context"
	"encoding/binary"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// emitterCode is a contract that answers calldata (n, word) with n logs of two topics (word, counter) and one data word.
var emitterCode = common.FromHex("6000355b8015601d57806000528060203560206000a2600190036003565b00")

func emitterAddress(i int) common.Address {
	var a common.Address
	a[0] = 0xee
	binary.BigEndian.PutUint32(a[16:], uint32(i+1))
	return a
}

// world is a real chain with emitting contracts in its genesis.
type world struct {
	t      *testing.T
	chain  *devnet.Chain
	wallet *devnet.Wallet
}

func newWorld(t *testing.T, emitters int, modules ...string) *world {
	t.Helper()
	devnettest.Slow(t)
	ctx := context.Background()
	alice := devnet.NewAccount("alice")
	alloc := devnet.Fund(devnet.Ether(1000), alice)
	for i := range emitters {
		alloc[emitterAddress(i)] = types.Account{Code: emitterCode, Nonce: 1, Balance: common.Big0}
	}
	c, err := devnet.StartChain(ctx, devnet.ChainConfig{Alloc: alloc, GenesisTime: 1_700_000_000, Modules: modules})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	w, err := c.Wallet(ctx, alice)
	if err != nil {
		t.Fatal(err)
	}
	return &world{t: t, chain: c, wallet: w}
}

// emit is a transaction that makes emitter i log n times with the word as first topic.
func (w *world) emit(i, n int, word common.Hash) *types.Transaction {
	w.t.Helper()
	data := make([]byte, 64)
	binary.BigEndian.PutUint64(data[24:], uint64(n))
	copy(data[32:], word[:])
	to := emitterAddress(i)
	tx, err := w.wallet.Sign(&to, nil, 100_000+uint64(n)*3000, data)
	if err != nil {
		w.t.Fatal(err)
	}
	return tx
}

func (w *world) mine(txs ...*types.Transaction) *types.Header {
	w.t.Helper()
	h, receipts, err := w.chain.MineTxs(context.Background(), w.chain.Head().Time+12, txs...)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := devnet.CheckReceipts(receipts); err != nil {
		w.t.Fatal(err)
	}
	return h
}

// busy mines blocks in which emitters log; every fourth block is empty. It returns how many logs emitter 0 and 1 wrote.
func (w *world) busy(blocks int) (logs int) {
	for b := range blocks {
		if b%4 == 3 {
			w.mine()
			continue
		}
		w.mine(w.emit(0, 2, common.Hash{1}), w.emit(1, 1, common.Hash{2}), w.emit(2, 3, common.Hash{3}))
		logs += 3
	}
	return logs
}

func fastConfig(urls ...string) chain.Config {
	return chain.Config{
		URLs: urls, ChainID: devnet.ChainID, Backoff: time.Millisecond, MaxBackoff: 20 * time.Millisecond,
		Timeout: 5 * time.Second, Attempts: 20, StartRange: 8, MaxRange: 64,
	}
}

func dial(t *testing.T, cfg chain.Config) *chain.Client {
	t.Helper()
	c, err := chain.Dial(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func (w *world) proxy() (*faulty.Proxy, string) {
	p := faulty.New(w.chain.HTTPURL(), 1)
	s := httptest.NewServer(p)
	w.t.Cleanup(s.Close)
	return p, s.URL
}

// collect streams everything and checks that ranges follow each other, and that the headers are those of the blocks with
// logs and each range's last.
func collect(t *testing.T, c *chain.Client, sc chain.StreamConfig) (logs []chain.Log) {
	t.Helper()
	next := sc.From
	err := c.Stream(context.Background(), sc, func(_ context.Context, r *chain.Range) error {
		if r.From() != next {
			t.Errorf("a range begins at block %d where %d should be", r.From(), next)
		}
		next = r.To() + 1
		at := 0
		for i, h := range r.Headers {
			first := at
			for at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number && r.Logs[at].BlockHash == h.Hash {
				at++
			}
			if at == first && i < len(r.Headers)-1 {
				t.Errorf("a header of block %d, which has no logs", h.Number)
			}
		}
		if at != len(r.Logs) {
			t.Errorf("log of block %d without its header", r.Logs[at].BlockNumber)
		}
		logs = append(logs, r.Logs...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if next != sc.To+1 {
		t.Fatalf("stream ended at %d of %d", next-1, sc.To)
	}
	return logs
}

func gather(t *testing.T, reg *prometheus.Registry, name string) (sum float64) {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == name {
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue()
			}
		}
	}
	return sum
}
