package keeper

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
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

// dishonest is a signing service that signs something else, or with another key.
type dishonest struct {
	txjournal.Signer
	by     txjournal.Signer
	change func(*types.DynamicFeeTx)
}

func (d dishonest) SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	inner := &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Gas: tx.Gas(), Value: tx.Value(), GasFeeCap: tx.GasFeeCap(), GasTipCap: tx.GasTipCap(),
	}
	d.change(inner)
	return d.by.SignTx(ctx, types.NewTx(inner), chainID)
}

// countsSends is a node that counts what it is given.
type countsSends struct {
	chain.Node
	sent int
}

func (c *countsSends) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	c.sent++
	return c.Node.SendTransaction(ctx, tx)
}

// TestNothingIsSentThatWasNotAskedFor: what a signing service returns is verified, and endpoints that contradict each other are asked
// to send nothing.
func TestNothingIsSentThatWasNotAskedFor(t *testing.T) {
	w := newWorld(t, 1)
	w.fund(w.vaults[0].Vault, units(1, 18))
	own, other := keys.NewLocalSigner(devnet.NewAccount("alice").Key), keys.NewLocalSigner(devnet.NewAccount("bob").Key)
	node := new(countsSends)
	k := w.keeper(func(_ *Config, d *Deps) {
		node.Node = d.Endpoints[0].Node
		d.Signer, d.DB, d.Indexer, d.Endpoints[0].Node = own, nil, nil, node
	})
	w.prices(w.first + lateAfter + 60)
	late, err := k.PlanLate(t.Context(), w.vaults[0].Vault)
	w.must(err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for want, signer := range map[string]dishonest{
		"signed another transaction": {own, own, func(tx *types.DynamicFeeTx) { tx.GasFeeCap = add(tx.GasFeeCap, oneInt) }},
		"signed by":                  {own, other, func(*types.DynamicFeeTx) {}},
	} {
		k.deps.Signer = signer
		if err := k.SendLate(ctx, late); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	k.deps.Signer, k.cfg.ChainID = own, 5
	if err := k.SendLate(ctx, late); err == nil || !strings.Contains(err.Error(), "can't be believed") {
		t.Errorf("on another chain: %v", err)
	}
	if node.sent != 0 {
		t.Errorf("%d transactions were sent", node.sent)
	}
}
