package keeper

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
)

// TestSettlesWithAKeyInAnotherProcess: the keeper knows an address and a URL.
// Both protocols in use, with the types of go-ethereum's own signer.
func TestSettlesWithAKeyInAnotherProcess(t *testing.T) {
	for _, namespace := range []string{"eth", "account"} {
		t.Run(namespace, func(t *testing.T) {
			w := newWorld(t, 2)
			s, err := keys.DialSigner(t.Context(), devnettest.StartSigner(t, namespace, "keeper"), w.key.Address)
			w.must(err)
			t.Cleanup(s.Close)
			k := w.keeper(func(_ *Config, d *Deps) { d.Signer = s })
			if took := w.blocksUntilSettled(k, w.afterTheCutoff(0)); took > 2 {
				t.Errorf("%d blocks", took)
			}
			w.settledOnce(1)
			if text := fmt.Sprintf("%v %+v %#v", s, s, k.deps.Signer) + k.log.String(); strings.Contains(text, devnettest.SignerToken) {
				t.Error("the signer's URL is in the output")
			}
		})
	}
}

// TestSignerThatFails: nothing is sent, the reason is said without the URL, and
// it goes on when the service is back.
func TestSignerThatFails(t *testing.T) {
	w := newWorld(t, 1)
	w.afterTheCutoff(0)
	good := devnettest.StartSigner(t, "eth", "keeper")
	p := newProxy(t, good)
	s, err := keys.DialSigner(t.Context(), p.URL+"/v1/s1gnert0ken?key=s1gnerkey99", w.key.Address)
	w.must(err)
	t.Cleanup(s.Close)
	other, err := keys.DialSigner(t.Context(), good, devnet.NewAccount("bob").Address)
	w.must(err)
	t.Cleanup(other.Close)
	k := w.keeper(func(_ *Config, d *Deps) { d.Signer = s })
	for mode, want := range map[string]string{
		"500": "HTTP status 500", "nonsense": "remote signer", "rpc error": "refused (JSON-RPC error -32000)", "hang up": "EOF",
	} {
		p.mode.Store(mode)
		_, err := k.Tick(t.Context())
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", mode, err)
		}
		if err != nil && (strings.Contains(err.Error(), "s1gnert0ken") || strings.Contains(err.Error(), "s1gnerkey99") || strings.Contains(err.Error(), "over its limit")) {
			t.Errorf("%s: the error shows the URL or the service's words: %v", mode, err)
		}
	}
	if w.inPool() {
		t.Fatal("something was sent")
	}
	tx := types.NewTx(&types.DynamicFeeTx{To: &w.key.Address, Gas: 21_000, GasFeeCap: Gwei(1), GasTipCap: Gwei(1)})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := other.SignTx(ctx, tx, devnet.ChainID); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Errorf("a key that the service doesn't have: %v", err)
	}
	p.mode.Store("")
	k.tick(t)
	w.block()
	w.settledOnce(1)
}
