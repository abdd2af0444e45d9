package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestSyncPoolWaitsForWhatWasSent: a node takes a transaction before its pool counts it as pending, above all while the
// pool works through a new block. A look right after sending may miss it; one after SyncPool does not.
func TestSyncPoolWaitsForWhatWasSent(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	missed := 0
	for n := range uint64(200) {
		mustMine(t, chain, 0)
		if err := chain.eth.APIBackend.SendTx(t.Context(), pay(t, w, common.HexToAddress("0x1000"), 1)); err != nil {
			t.Fatal(err)
		}
		if chain.eth.TxPool().Nonce(w.Address) != n+1 {
			missed++
		}
		if err := chain.SyncPool(); err != nil {
			t.Fatal(err)
		}
		if now, err := chain.Client().PendingNonceAt(t.Context(), w.Address); err != nil || now != n+1 {
			t.Fatalf("%d pending of %d sent: %v", now, n+1, err)
		}
	}
	t.Logf("a look without waiting would have missed %d of 200", missed)
}
