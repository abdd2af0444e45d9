package prove

import (
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

func contract(n int) common.Address { return common.BigToAddress(big.NewInt(int64(1000 + n))) }

// standing are tables with so many vaults; those in busy have an event in the head's block.
func standing(vaults int, head store.Header, busy ...int) Tables {
	var t project.Tables
	for n := range vaults {
		t.Vaults = append(t.Vaults, &store.Vault{Vault: contract(n), Portfolio: contract(-n - 1)})
	}
	for _, n := range busy {
		t.History = append(t.History, &store.History{Contract: contract(n), LastBlock: head.Number, Events: 1})
	}
	return Tables{Rows: project.NewRows(t), On: project.Contracts{Factory: common.Address{1}, Registry: common.Address{2}}, Head: head}
}

// Every contract has its turn within a day and some have it every 15 seconds; what has events is compared at once where there are few
// vaults, what was settled at once however many there are; and all of it stays within the budget. Contracts that never are equal
// take nobody's turn, and blocks that are taken back don't either.
func TestEveryContractHasItsTurn(t *testing.T) {
	for _, c := range []struct {
		name              string
		vaults, perMinute int
		pace              time.Duration // between blocks
		lasts             time.Duration
		busy              int // vaults with an event in each block
		never             int // of the first vaults, that stay different
	}{
		{"one vault, busy", 1, 600, 12 * time.Second, time.Hour, 1, 0},
		{"as many as are few, some busy", few, 600, 12 * time.Second, time.Hour, 3, 0},
		{"many, some busy", 3 * few, 600, 5 * time.Minute, 24 * time.Hour, 3, 0},
		{"more than the budget lets in at once", 20, 6, time.Second, time.Hour, 20, 0},
		{"quick blocks", 10, 600, 250 * time.Millisecond, 10 * time.Minute, 1, 0},
		{"five that are never equal", 200, 600, 5 * time.Minute, 30 * time.Hour, 3, 5},
		{"more that are never equal than the budget lets in at once", 200, 600, 2 * time.Second, time.Hour, 3, 60},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := New(nil, nil, c.perMinute, slog.New(slog.DiscardHandler), metrics.Unregistered())
			begin := time.Unix(1_800_000_000, 0)
			now := begin
			p.now = func() time.Time { return now }
			last, any := map[common.Address]time.Time{}, begin
			proofs := map[common.Address]*store.Proof{}
			asked, waited := 0, time.Duration(0)
			for n := uint64(1); now.Before(begin.Add(c.lasts)); n++ {
				busy := make([]int, c.busy)
				for i := range busy {
					busy[i] = (int(n) + i) % c.vaults //nolint:gosec // few
				}
				at := standing(c.vaults, store.Header{Number: n}, busy...)
				settled := contract(c.never + int(n)*7%(c.vaults-c.never)) //nolint:gosec // few
				if n%20 == 0 {
					p.Soon(settled)
				}
				if n%15 == 0 {
					p.recall(proofs)
				}
				due := map[common.Address]bool{}
				for _, a := range p.due(at) {
					if due[a] {
						t.Fatalf("block %d: %s is compared twice", n, a)
					}
					due[a], last[a] = true, now
					p.begun([]common.Address{a})
					if i := new(big.Int).Sub(a.Big(), contract(0).Big()); i.Sign() >= 0 && i.Cmp(big.NewInt(int64(c.never))) < 0 {
						continue
					}
					p.proven([]common.Address{a}, n)
					proofs[a] = &store.Proof{Through: n}
				}
				if asked += len(due); len(due) > 0 {
					any = now
				}
				tight := c.perMinute < c.vaults
				if c.vaults <= few && !tight {
					for _, i := range busy {
						if !due[contract(i)] {
							t.Fatalf("block %d: %s has an event and isn't compared", n, contract(i))
						}
					}
				}
				if n%20 == 0 && !tight && !due[settled] {
					t.Fatalf("block %d: %s was settled and isn't compared", n, settled)
				}
				if wait := now.Sub(any); wait > every+c.pace && !tight {
					t.Fatalf("block %d: nothing was compared for %s", n, wait)
				}
				if now.Sub(begin) > 10*time.Minute {
					for _, a := range at.contracts() {
						since := last[a]
						if since.IsZero() {
							since = begin
						}
						waited = max(waited, now.Sub(since))
					}
				}
				now = now.Add(c.pace)
			}
			if most := float64(c.perMinute) * (1 + c.lasts.Minutes()); float64(asked) > most {
				t.Errorf("%d proofs, the budget was %.0f", asked, most)
			}
			if len(last) != c.vaults+2 || waited > whole {
				t.Errorf("%d of %d contracts had their turn; one waited %s", len(last), c.vaults+2, waited)
			}
			t.Logf("%d proofs in %s; the longest wait was %s", asked, c.lasts, waited)
		})
	}
}
