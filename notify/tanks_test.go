package notify

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// TestAWeekThatBeginsFillsNoTank: the first payment of a week is small beside what the week before cost.
func TestAWeekThatBeginsFillsNoTank(t *testing.T) {
	db, _ := openDB(t)
	pays := func(n uint64, a common.Address, amount int64) *store.TankPayment {
		return &store.TankPayment{BlockNumber: n, Vault: a, Payee: sam, Work: "settlement", WorkID: big.NewInt(1), Amount: big.NewInt(amount), TxHash: hash(1)}
	}
	low := func(want ...common.Address) {
		t.Helper()
		got, err := db.LowTanks(t.Context(), 4)
		must(t, err)
		if !slices.Equal(got, want) {
			t.Errorf("low are %v, want %v", got, want)
		}
	}
	commit(t, db, 101, &store.Changes{
		Vaults: []*store.Vault{aVault(vault), aVault(other)}, Tanks: []*store.Tank{aTank(vault, 70, 20), aTank(other, 81, 20)},
		TankPayments: []*store.TankPayment{pays(101, vault, 20)},
	})
	low(vault)
	const next = 7734 // the first block of the week that follows
	tank := aTank(vault, 69, 1)
	tank.Week++
	commit(t, db, next, &store.Changes{Tanks: []*store.Tank{tank}, TankPayments: []*store.TankPayment{pays(next, vault, 1)}})
	if header(next).Time/604800 != tank.Week || header(next-1).Time/604800 == tank.Week {
		t.Fatalf("block %d doesn't begin week %d", next, tank.Week)
	}
	low(vault)
	filled := *tank
	filled.Balance = big.NewInt(80)
	commit(t, db, next+1, &store.Changes{Tanks: []*store.Tank{&filled}})
	low()
}
