package indexer

import (
	"testing"

	"github.com/sluicefi/sluice/ledger"
)

// A vault is priced from its first block on: its seed at 1.00, before any full hour (SPEC section 2, rule 2). A
// personal vault has no price before its first deposit.
func TestVaultIsPricedFromItsCreation(t *testing.T) {
	w := newWorld(t, 5)
	w.mine(3600 - w.now%3600) // a full hour
	w.found("alice", false)
	w.found("bob", true)
	w.mine(60)
	db, c := database(t), client(t, w.chain.HTTPURL())
	head := w.chain.Head()
	index(t, configFor(w.d), db, c, head.Hash())

	vaults, err := db.Vaults(t.Context())
	must(t, err)
	cards, err := db.VaultStats(t.Context())
	must(t, err)
	if len(vaults) != 2 || len(cards) != 1 {
		t.Fatalf("%d vaults with %d cards, want 2 with one", len(vaults), len(cards))
	}
	for _, v := range vaults {
		if v.Type == "personal" {
			continue
		}
		card := cards[0]
		price := ledger.Price{NAV: card.NAV, Supply: card.Supply}
		if card.Vault != v.Vault || card.BlockNumber != v.CreatedBlock || card.Time != v.CreatedTime || card.NAV.Cmp(v.Seed) != 0 ||
			price.SharePrice(uint8(v.AssetDecimals)) != "1.000000000000000000" || card.TotalPnL.Sign() != 0 || card.NetDeposits.Cmp(v.Seed) != 0 {
			t.Errorf("card %+v at %s of vault %+v", card, price.SharePrice(uint8(v.AssetDecimals)), v)
		}
	}
}
