package api

import (
	"log/slog"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// The number of depositors is right after every commit, reorg and repair, and all positions are read for it once, not after each commit.
func TestDepositorsAreCountedOnce(t *testing.T) {
	db := seeded(t)
	s, err := New(Options{DB: db, Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	h := s.Handler()
	like := story().Positions[1]
	const accounts = 200
	// change gives accounts shares of the two vaults, or takes them, in one block.
	change := func(n uint64, of []int, random *rand.Rand) *store.Changes {
		c := &store.Changes{}
		for i, a := range of {
			p := *like
			p.Vault, p.Account, p.WalletShares = []common.Address{winner, loser}[random.IntN(2)], addr(int64(0x1000+a)), big.NewInt(int64(random.IntN(2))*1_000_000)
			c.Positions = append(c.Positions, &p)
			activity := &store.Activity{BlockNumber: n, LogIndex: uint64(i), Kind: "transfer", Vault: p.Vault, Account: &p.Account, Counterparty: &sam, Shares: bi("1"), TxHash: hash(1)}
			if random.IntN(2) == 0 { // the other side changes as well
				activity.Account, activity.Counterparty = activity.Counterparty, activity.Account
			}
			c.Activity = append(c.Activity, activity)
		}
		return c
	}
	right := func(what string) {
		t.Helper()
		var want int64
		must(t, db.Get(&want, "SELECT count(DISTINCT account) FROM positions WHERE wallet_shares + claimable_shares + redeeming_shares > 0 AND account <> $1", store.SliverHolder))
		is(t, "depositors "+what, fetch[Protocol](t, h, "/v1/protocol").Depositors, want)
	}
	random := rand.New(rand.NewPCG(15, 0))
	block := uint64(101)
	grow := func(blocks int) {
		t.Helper()
		for range blocks {
			commit(t, db, block, change(block, random.Perm(accounts)[:random.IntN(40)], random))
			right("after a commit")
			block++
		}
	}
	grow(10)
	is(t, "readings of all positions after ten commits", s.people.readings, 1)
	right("once more")
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), time.Minute)
	must(t, err)
	must(t, db.Rollback(t.Context(), l, 105))
	must(t, l.Release(t.Context()))
	right("after a rollback")
	block = 106
	grow(5)
	// What a repair replaces is told as a reset.
	_, err = db.Exec(`UPDATE positions SET wallet_shares = 0, claimable_shares = 0, redeeming_shares = 0 WHERE account = $1;`, kim)
	must(t, err)
	_, err = db.Exec(`INSERT INTO feed (op, kind, block_number, block_hash, block_time) SELECT 'reset', 'block', head_number, head_hash, head_time FROM cursor;
		UPDATE cursor SET revision = revision + 1`)
	must(t, err)
	right("after a repair")
	grow(2)
	// The feed no longer reaches back to what was known.
	commit(t, db, block, change(block, []int{1, 2, 3}, random))
	block++
	commit(t, db, block, &store.Changes{})
	_, err = db.Exec("DELETE FROM feed WHERE block_number < $1", block)
	must(t, err)
	right("after the feed forgot")
	block++

	grow(5)
	is(t, "readings of all positions in the end", s.people.readings, 5)
	// While the index is filled the feed tells nothing but a reset, and not even that again until all is there.
	_, err = db.Exec(`INSERT INTO feed (op, kind, block_number, block_hash, block_time) SELECT 'reset', 'block', head_number, head_hash, head_time FROM cursor;
		UPDATE cursor SET revision = revision + 1`)
	must(t, err)
	right("while the index is filled")
	_, err = db.Exec(`UPDATE positions SET wallet_shares = 0, claimable_shares = 0, redeeming_shares = 0; UPDATE cursor SET revision = revision + 1`)
	must(t, err)
	right("when it was filled on")
}
