package indexer

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// histories checks that every contract's fold in the tables is what the contract itself keeps, and that the raw events in
// the tables fold to it, row by row. It gives the number of events.
func histories(t testing.TB, cfg Config, db *store.DB, c *chain.Client) (n int) {
	t.Helper()
	ctx := t.Context()
	cur, err := db.Cursor(ctx)
	must(t, err)
	vaults, err := db.Vaults(ctx)
	must(t, err)
	list, err := db.Histories(ctx)
	must(t, err)
	rows := map[common.Address]*store.History{}
	for _, h := range list {
		rows[h.Contract] = h
	}
	portfolio := map[common.Address]common.Address{}
	contracts := []common.Address{cfg.Factory, cfg.Tank, cfg.Board, registryOf(t, cfg, c, cur.Head.Hash)}
	for _, v := range vaults {
		contracts, portfolio[v.Vault] = append(contracts, v.Vault), v.Portfolio
	}
	for _, a := range contracts {
		if a == (common.Address{}) {
			continue
		}
		kept, err := c.CallAt(ctx, a, vaultABI.PackHistory(), cur.Head.Hash)
		must(t, err)
		row := rows[a]
		if row == nil {
			row = &store.History{}
		}
		if delete(rows, a); common.BytesToHash(kept) != row.History {
			t.Errorf("history of %s: tables %s, chain %x", a, row.History, kept)
		}
		var h common.Hash
		var events uint64
		parts, err := db.EventsOf(ctx, a, 0, math.MaxInt64, math.MaxInt32)
		must(t, err)
		for _, part := range parts {
			unpacked, err := part.Unpack()
			must(t, err)
			if part.Position != events {
				t.Errorf("events of %s in block %d begin at %d, not %d", a, part.BlockNumber, part.Position, events)
			}
			for _, e := range unpacked {
				emitter := a
				if e.Portfolio {
					emitter = portfolio[a]
				}
				h, err = ledger.Fold(h, ledger.Event{Emitter: emitter, Time: part.BlockTime, Topics: e.Topics, Data: e.Data})
				must(t, err)
			}
			if events += uint64(len(unpacked)); h != part.History {
				t.Errorf("events of %s up to block %d fold to %s, the row says %s", a, part.BlockNumber, h, part.History)
			}
		}
		if h != row.History || events != row.Events {
			t.Errorf("%d events of %s fold to %s, the tables say %d and %s", events, a, h, row.Events, row.History)
		}
		n += int(events) //nolint:gosec // few
	}
	for a := range rows {
		t.Errorf("history of an unknown contract %s", a)
	}
	return n
}

func registryOf(t testing.TB, cfg Config, c *chain.Client, block common.Hash) common.Address {
	t.Helper()
	out, err := c.CallAt(t.Context(), cfg.Factory, factoryABI.PackRegistry(), block)
	must(t, err)
	return common.BytesToAddress(out)
}

// Proofs go with the blocks that a reorg takes back, and contracts whose only proof went are compared at once, also where the
// new branch has no events and is no higher.
func TestProofsAreMadeAnewAfterAReorg(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 63)
	for len(w.vaults) < 5 {
		w.found("leader", false)
	}
	quiet := func(n int) {
		for range n {
			_, err := w.chain.Mine(t.Context(), w.now+5)
			must(t, err)
			w.now = w.chain.Head().Time
		}
	}
	quiet(3)
	var records atomic.Int64
	conf, db := configFor(w.d), hooked(t, databaseURL(t), func(what string) error {
		if strings.HasPrefix(what, "INSERT INTO proofs") {
			records.Add(1)
		}
		return nil
	})
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	all := func() (bool, error) {
		proofs, err := db.Proofs(t.Context())
		return len(proofs) == len(w.vaults)+4, err // and the contracts that all share
	}
	r.until(w.chain.Head().Hash())
	r.eventually("every contract proven", all)
	_, err := db.ExecContext(t.Context(), "DELETE FROM proofs") // as when all were of blocks that go now
	must(t, err)
	w.reorg(2)
	w.now++ // another branch
	before := records.Load()
	quiet(2)
	r.until(w.chain.Head().Hash())
	r.eventually("every contract proven again", all)
	if n := records.Load() - before; n > 2 { // one, and perhaps one of some whose turn it was; nine by turns are three
		t.Errorf("proven again in %d rounds, by turns", n)
	}
	r.stop()
}

// Where the fold in the tables is false from some block on, that block is found by halving, and only its logs are read again before
// the vault is derived anew.
func TestTheFirstFalseBlockIsFoundByHalving(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 64)
	v := w.sharedVault()
	for range 3 {
		w.settleNow(v)
		w.asks(v, "bob", "carol")
	}
	for range simFinality + 2 {
		w.empty(12)
	}
	conf, db, honest := configFor(w.d), database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, honest, w.chain.Head().Hash())
	events, err := db.EventsOf(t.Context(), v.address, 0, math.MaxInt64, math.MaxInt32)
	must(t, err)
	first := events[len(events)/2].BlockNumber
	for _, q := range []string{
		"UPDATE events SET history = set_byte(history, 0, 255 - get_byte(history, 0)) WHERE contract = $1 AND block_number >= $2",
		"UPDATE histories SET history = set_byte(history, 0, 255 - get_byte(history, 0)) WHERE contract = $1 AND last_block >= $2",
		"DELETE FROM proofs WHERE contract = $1 AND $2 > 0",
	} {
		_, err := db.ExecContext(t.Context(), q, v.address, int64(first)) //nolint:gosec // few
		must(t, err)
	}
	p, url := w.provider(6)
	var mu sync.Mutex
	asked := map[string]int{}
	p.Before(func(method string, params json.RawMessage) {
		var filter []struct{ FromBlock, ToBlock hexutil.Uint64 }
		if method != "eth_getLogs" || json.Unmarshal(params, &filter) != nil || len(filter) != 1 {
			return
		}
		mu.Lock()
		asked[fmt.Sprintf("%d to %d", filter[0].FromBlock, filter[0].ToBlock)]++
		mu.Unlock()
	})
	r := start(t, conf, db, client(t, url))
	w.empty(12)
	r.mended(w, conf, honest)
	r.stop()
	w.agrees(conf, db)
	mu.Lock()
	defer mu.Unlock()
	if asked[fmt.Sprintf("%d to %[1]d", first)] == 0 {
		t.Errorf("the logs of block %d alone were not read again: %v", first, asked)
	}
}
