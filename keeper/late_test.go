package keeper

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
)

// unheard is an endpoint that takes a transaction, and whose answer is lost.
type unheard struct{ chain.Node }

func (u unheard) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := u.Node.SendTransaction(ctx, tx); err != nil {
		return err
	}
	return &chain.Error{Class: chain.Network, Endpoint: "unheard", Method: "eth_sendRawTransaction", Msg: "connection reset by peer"}
}

// TestAnybodySettlesALateVaultAndIsPaid: refused until a day has passed, then settled by a key without a role, which the tank
// pays what was said before, though the endpoint's answer to the transaction is lost.
func TestAnybodySettlesALateVaultAndIsPaid(t *testing.T) {
	w := newWorld(t, 1)
	v := w.vaults[0]
	w.fund(v.Vault, units(1, 18))
	anybody := devnet.NewAccount("alice")
	k := w.keeper(func(_ *Config, d *Deps) {
		d.Signer, d.DB, d.Indexer = keys.NewLocalSigner(anybody.Key), nil, nil
		d.Endpoints[0].Node = unheard{d.Endpoints[0].Node}
	})
	for when, want := range map[uint64]string{w.first - 600: "no epoch", w.first + 12: "until a day has passed"} {
		if when < w.chain.Head().Time {
			continue
		}
		w.prices(when)
		if _, err := k.PlanLate(t.Context(), v.Vault); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("at %d: %v, want %q", when, err, want)
		}
	}
	if _, err := k.PlanLate(t.Context(), v.Portfolio); err == nil || !strings.Contains(err.Error(), "no vault") {
		t.Errorf("a portfolio: %v", err)
	}
	w.prices(w.first + lateAfter + 60)
	late, err := k.PlanLate(t.Context(), v.Vault)
	w.must(err)
	if late.Target != w.dep.LateSettler || late.Pays.Sign() <= 0 {
		t.Fatalf("%+v", late)
	}
	var text bytes.Buffer
	w.must(late.Print(&text))
	if !strings.Contains(text.String(), ether(late.Pays)) {
		t.Errorf("%s", &text)
	}
	before := w.balanceOf(anybody.Address)
	done := make(chan error, 1)
	go func() { done <- k.SendLate(t.Context(), late) }()
	w.until("it is in the pool", func() bool {
		w.must(w.chain.SyncPool())
		n, err := w.chain.Client().PendingNonceAt(t.Context(), anybody.Address)
		now, err2 := w.chain.Client().NonceAt(t.Context(), anybody.Address, nil)
		return err == nil && err2 == nil && n > now
	})
	w.block()
	w.must(<-done)
	w.settledOnce(1)
	if late.Paid.Sign() <= 0 || late.Paid.Cmp(new(big.Int).Mul(late.Pays, big.NewInt(2))) > 0 {
		t.Errorf("paid %s, said %s", late.Paid, late.Pays)
	}
	r, err := w.chain.Client().TransactionReceipt(t.Context(), late.Tx)
	w.must(err)
	cost := new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
	if got := sub(w.balanceOf(anybody.Address), before); got.Cmp(sub(late.Paid, cost)) != 0 {
		t.Errorf("the balance grew by %s, paid %s, cost %s", got, late.Paid, cost)
	}
	if _, err := k.PlanLate(t.Context(), v.Vault); err == nil || !strings.Contains(err.Error(), "no epoch") {
		t.Errorf("again: %v", err)
	}
}
