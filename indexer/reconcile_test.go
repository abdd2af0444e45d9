package indexer

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/sluicefi/sluice/indexer/reconcile"
)

// sharedVault is a vault of the leader's in which alice has asked to deposit.
func (w *world) sharedVault() simVault {
	w.t.Helper()
	w.found("leader", false)
	if len(w.vaults) == 0 {
		w.t.Fatal("no vault was made")
	}
	v := w.vaults[0]
	w.call("alice", w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, w.usdc(500)))
	w.call("alice", v.address, 700_000, vaultABI.PackRequestDeposit(w.usdc(500), w.addr("alice"), w.addr("alice")))
	w.mine(60)
	return v
}

// settleNow settles the vault's next epoch, once a block had fresh prices.
func (w *world) settleNow(v simVault) {
	w.t.Helper()
	id := new(big.Int).Add(w.read(v.address, vaultABI.PackLastSettledEpochId()), big.NewInt(1))
	if cutoff := w.read(v.address, vaultABI.PackNextCutoff()).Uint64(); cutoff >= w.now {
		w.mine(cutoff + 5 - w.now)
	}
	for range 20 {
		w.call("keeper", v.address, 4_000_000, vaultABI.PackSettle(id, new(big.Int), new(big.Int).Lsh(big.NewInt(1), 120)))
		w.mine(60)
		if w.read(v.address, vaultABI.PackLastSettledEpochId()).Cmp(id) == 0 {
			return
		}
	}
	w.t.Fatal("not settled")
}

// labelled is the sum of a counter or gauge over the children with that label.
func (r *running) labelled(name, label, value string) (sum float64) {
	r.t.Helper()
	families, err := r.reg.Gather()
	must(r.t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if f.GetName() == name && l.GetName() == label && l.GetValue() == value {
					sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
				}
			}
		}
	}
	return sum
}

// At a settlement the accounts that it touched are compared too, although no sum of the vault shows what is wrong.
func TestSettlementComparesTheAccountsItTouched(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 561)
	v := w.sharedVault()
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	alice := w.addr("alice")
	res, err := db.ExecContext(t.Context(), "UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1 AND account = $2", v.address, alice)
	must(t, err)
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		t.Fatalf("%d rows spoilt: %v", n, err)
	}
	r := start(t, conf, db, c)
	w.mine(7200) // an hour: the vault's sums are right
	r.until(w.chain.Head().Hash())
	if disputes, err := db.Disputes(t.Context()); err != nil || len(disputes) != 0 {
		t.Fatalf("disputed at the hour: %+v %v", disputes, err)
	}
	w.settleNow(v)
	w.mine(30)
	r.until(w.chain.Head().Hash())
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(disputes) != 1 || disputes[0].Vault != v.address || disputes[0].Figure != reconcile.Cost || disputes[0].Subject != alice.Hex() ||
		sub(disputes[0].TablesValue, disputes[0].ChainValue).Cmp(common.Big1) != 0 {
		t.Fatalf("disputes %+v", disputes)
	}
	if n := r.labelled("sluice_indexer_disputed_figures", "vault", v.address.Hex()); n != 1 {
		t.Errorf("the metric shows %v disputed figures", n)
	}
	r.stop()
}

// asks has some people ask for a deposit each.
func (w *world) asks(v simVault, who ...string) {
	w.t.Helper()
	for _, name := range who {
		w.call(name, w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, w.usdc(100)))
		w.call(name, v.address, 700_000, vaultABI.PackRequestDeposit(w.usdc(100), w.addr(name), w.addr(name)))
	}
	w.mine(60)
}

// Where a settlement touches more accounts than are compared after one, they take turns: none is left out for ever.
func TestAccountsOfLargeSettlementsTakeTurns(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 564)
	v := w.sharedVault()
	crowd := []string{"alice", "bob", "carol", "dave"}
	last := w.addr("leader")
	for _, name := range crowd {
		if a := w.addr(name); a.Cmp(last) > 0 {
			last = a
		}
	}
	w.asks(v, crowd...)
	conf, db := configFor(w.d), database(t)
	conf.ReconcileAccounts = 2
	c := client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), "UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1 AND account = $2", v.address, last)
	must(t, err)
	r := start(t, conf, db, c)
	for range 3 { // five accounts, two at a time
		w.settleNow(v)
		w.asks(v, crowd...)
		r.until(w.chain.Head().Hash())
	}
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(disputes) != 1 || disputes[0].Figure != reconcile.Cost || disputes[0].Subject != last.Hex() {
		t.Fatalf("disputes %+v, want the cost of %s", disputes, last)
	}
	r.stop()
}

// A settlement whose comparison didn't come about, because the chain didn't answer or because the indexer was stopped
// right after it wrote, is compared at the next hour.
func TestMissedComparisonIsMadeUpFor(t *testing.T) {
	t.Parallel()
	for name, restart := range map[string]bool{"the chain did not answer": false, "the indexer was stopped": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 565)
			v := w.sharedVault()
			var silent atomic.Bool
			url := meddling(t, w.chain.HTTPURL(), v.portfolio, portfolioABI.PackHoldingPrices(), func(out hexutil.Bytes) hexutil.Bytes {
				if silent.Load() {
					return nil
				}
				return out
			})
			conf, db := configFor(w.d), database(t)
			c := client(t, url)
			index(t, conf, db, c, w.chain.Head().Hash())
			alice := w.addr("alice")
			_, err := db.ExecContext(t.Context(), "UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1 AND account = $2", v.address, alice)
			must(t, err)
			silent.Store(true)
			r := start(t, conf, db, c)
			w.settleNow(v)
			w.mine(30)
			r.until(w.chain.Head().Hash())
			if disputes, err := db.Disputes(t.Context()); err != nil || len(disputes) != 0 {
				t.Fatalf("disputed without an answer: %+v %v", disputes, err)
			}
			if restart {
				r.stop()
				r = start(t, conf, db, c)
			}
			silent.Store(false)
			w.mine(3600)
			r.until(w.chain.Head().Hash())
			disputes, err := db.Disputes(t.Context())
			must(t, err)
			if len(disputes) != 1 || disputes[0].Figure != reconcile.Cost || disputes[0].Subject != alice.Hex() {
				t.Fatalf("disputes %+v, want the cost of %s", disputes, alice)
			}
			r.stop()
		})
	}
}

// meddling forwards to a node, and changes what it answers to calls of one contract's method.
func meddling(t *testing.T, node string, to common.Address, method []byte, answer func(hexutil.Bytes) hexutil.Bytes) string {
	t.Helper()
	type call struct {
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	spoil := func(asked call, reply map[string]json.RawMessage) {
		var msg struct {
			To    common.Address `json:"to"`
			Input hexutil.Bytes  `json:"input"`
		}
		var out hexutil.Bytes
		if asked.Method != "eth_call" || len(asked.Params) == 0 || json.Unmarshal(asked.Params[0], &msg) != nil || msg.To != to ||
			!bytes.HasPrefix(msg.Input, method) || json.Unmarshal(reply["result"], &out) != nil {
			return
		}
		if enc, err := json.Marshal(answer(out)); err == nil {
			reply["result"] = enc
		}
	}
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the client has gone
		}
		resp, err := http.Post(node, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(rw, "node", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		var asked []call
		var one call
		var replies []map[string]json.RawMessage
		reply := map[string]json.RawMessage{}
		text, err := io.ReadAll(resp.Body)
		switch {
		case err != nil:
		case json.Unmarshal(body, &asked) == nil && json.Unmarshal(text, &replies) == nil && len(asked) == len(replies):
			for i := range asked {
				spoil(asked[i], replies[i])
			}
			text, err = json.Marshal(replies)
		case json.Unmarshal(body, &one) == nil && json.Unmarshal(text, &reply) == nil:
			spoil(one, reply)
			text, err = json.Marshal(reply)
		}
		if err != nil {
			http.Error(rw, "node", http.StatusBadGateway)
			return
		}
		_, _ = rw.Write(text) // the client may have gone
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// A vault is disputed when two readings at one block say the same that the tables don't: one odd answer isn't enough, nor
// are two that differ. What was confirmed stays until a repair.
func TestOneOddReadingIsNoDispute(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 562)
	v := w.sharedVault()
	var mu sync.Mutex
	var lies []int64 // what the next answers add to the supply
	told := 0
	url := meddling(t, w.chain.HTTPURL(), v.address, vaultABI.PackTotalSupply(), func(out hexutil.Bytes) hexutil.Bytes {
		mu.Lock()
		defer mu.Unlock()
		if len(lies) == 0 || len(out) != 32 {
			return out
		}
		n := new(big.Int).Add(new(big.Int).SetBytes(out), big.NewInt(lies[0]))
		lies, told = lies[1:], told+1
		return n.FillBytes(make([]byte, 32))
	})
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	for _, tc := range []struct {
		name     string
		lies     []int64
		disputed bool
	}{
		{"every answer is right", nil, false},
		{"one odd answer", []int64{5}, false},
		{"two odd answers that differ", []int64{5, 6}, false},
		{"the same odd answer twice", []int64{7, 7}, true},
		{"right again, but nobody has repaired it", nil, true},
	} {
		mu.Lock()
		lies, told = tc.lies, 0
		mu.Unlock()
		w.batch = w.chain.NewBatch()
		w.mine(3600)
		r.until(w.chain.Head().Hash())
		disputes, err := db.Disputes(t.Context())
		must(t, err)
		mu.Lock()
		if told != len(tc.lies) {
			t.Errorf("%s: %d lies were told", tc.name, told)
		}
		mu.Unlock()
		if (len(disputes) > 0) != tc.disputed {
			t.Fatalf("%s: disputes %+v", tc.name, disputes)
		}
		for _, d := range disputes {
			if d.Vault != v.address || d.Figure != reconcile.Supply || sub(d.ChainValue, d.TablesValue).Cmp(big.NewInt(7)) != 0 {
				t.Errorf("%s: %+v", tc.name, d)
			}
		}
		if n := r.labelled("sluice_indexer_disputed_figures", "vault", v.address.Hex()); (n == 1) != tc.disputed {
			t.Errorf("%s: the metric shows %v", tc.name, n)
		}
	}
	r.stop()
	reindex(t, conf, db, client(t, w.chain.HTTPURL()), v.address)
	w.agrees(conf, db)
}

// Where the chain can't be asked nothing is disputed and nothing is called right: it is counted.
func TestUnreadableStateIsNoMismatch(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 563)
	v := w.sharedVault()
	url := meddling(t, w.chain.HTTPURL(), v.portfolio, portfolioABI.PackHoldingPrices(), func(hexutil.Bytes) hexutil.Bytes { return nil })
	conf, db := configFor(w.d), database(t)
	c := client(t, url)
	index(t, conf, db, c, w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), "UPDATE vault_state SET supply = supply + 1 WHERE vault = $1", v.address)
	must(t, err)
	r := start(t, conf, db, c)
	w.mine(7200)
	r.until(w.chain.Head().Hash())
	if disputes, err := db.Disputes(t.Context()); err != nil || len(disputes) != 0 {
		t.Errorf("disputed: %+v %v", disputes, err)
	}
	if n := r.labelled("sluice_indexer_compared_figures_total", "outcome", "unchecked"); n == 0 {
		t.Error("not counted")
	}
	r.stop()
}
