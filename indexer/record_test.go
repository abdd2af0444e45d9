package indexer

import (
	"io/fs"
	"math/big"
	"math/rand/v2"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/migrations"
	"github.com/sluicefi/sluice/store"
)

// records holds what is kept of a vault's settlements to all of them.
func (o *oracle) records(v *store.Vault, rows []*store.Epoch) {
	again := make([]*store.Epoch, 0, len(rows))
	kept := make([]*store.Epoch, 0, len(rows))
	for _, e := range rows {
		if e.SettledAt == nil {
			if e.RecordIndex != nil {
				o.t.Errorf("epoch %d of %s has a record before its settlement", e.EpochID, v.Vault)
			}
			continue
		}
		bare := *e
		bare.RecordIndex, bare.RecordPeriods = nil, nil
		again, kept = append(again, &bare), append(kept, e)
	}
	project.Records(v, again)
	if text(again) != text(kept) {
		o.t.Errorf("the records of %s are %s, its settlements give %s", v.Vault, text(kept), text(again))
	}
}

// What the migration works out for an index of an earlier version is what the projection would have written.
func TestTheMigrationOfRecordsIsTheProjectionsArithmetic(t *testing.T) {
	url := databaseURL(t)
	db, err := store.Open(t.Context(), url, store.Options{})
	must(t, err)
	defer func() { must(t, db.Close()) }()
	random := rand.New(rand.NewPCG(20, 1))
	amount := func(most int) *big.Int {
		return big.NewInt(random.Int64N(1_000_000_000_000) * int64(random.IntN(most)+1))
	}
	c := &store.Changes{}
	for i := range 6 {
		v := &store.Vault{
			Vault: common.Address{1, byte(i)}, Type: "shared", AssetDecimals: 6, Seed: big.NewInt(100e6), SeedShares: wei(100), LockedShares: big.NewInt(1e15),
			MinDeposit: big.NewInt(1), Status: "active", CreatedTime: 1_700_000_000,
		}
		c.Vaults = append(c.Vaults, v)
		for id := range uint64(random.IntN(12) + 1) {
			at, fee := v.CreatedTime+604_800*(id+1)+random.Uint64N(1000), 1000
			e := &store.Epoch{
				Vault: v.Vault, EpochID: id + 1, SettledAt: &at, NAV: amount(30), SupplyBefore: amount(1_000_000), SupplyAfter: amount(1_000_000),
				LeaderShares: amount(300_000), DepositsAccepted: amount(2), SharesMinted: amount(1000), FeeBps: &fee,
			}
			e.LeaderAccepted = new(big.Int).Quo(e.DepositsAccepted, big.NewInt(int64(random.IntN(4)+1)))
			switch random.IntN(9) {
			case 0:
				e.NAV = new(big.Int)
			case 1:
				e.DepositsAccepted, e.LeaderAccepted = new(big.Int), new(big.Int)
			}
			c.Epochs = append(c.Epochs, e)
		}
		open := &store.Epoch{Vault: v.Vault, EpochID: 99}
		c.Epochs = append(c.Epochs, open)
	}
	l, err := db.AcquireLease(t.Context(), store.IndexerLease, t.Name(), time.Minute)
	must(t, err)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: common.Address{9}, StartBlock: 1}))
	b, err := db.Begin(t.Context(), l)
	must(t, err)
	h := &store.Header{Number: 5, Hash: common.Hash{5}, Time: 1_800_000_000}
	must(t, b.Write(t.Context(), h, c))
	must(t, b.Commit(t.Context(), store.Progress{Head: *h}))
	must(t, l.Release(t.Context()))

	file, err := fs.ReadFile(migrations.FS, "0020_records.sql")
	must(t, err)
	block := regexp.MustCompile(`(?s)StatementBegin\n(.*?)-- \+goose StatementEnd`).FindSubmatch(file)
	_, err = db.Exec(string(block[1]))
	must(t, err)
	counted := 0
	for _, v := range c.Vaults {
		rows, err := db.EpochsOf(t.Context(), v.Vault)
		must(t, err)
		for _, r := range rows {
			if r.RecordPeriods != nil {
				counted += int(*r.RecordPeriods)
			}
		}
		o := &oracle{t: t}
		o.records(v, rows)
	}
	if counted == 0 {
		t.Error("no period counted: the comparison shows nothing")
	}
}

// A leader who closes a vault keeps its record when its first shares are redeemed.
func TestRecordOfAFinishedVault(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 516)
	v := w.sharedVault()
	w.settleNow(v)
	w.call(v.leader, v.address, 900_000, vaultABI.PackStartClosing())
	w.mine(60)
	w.settleNow(v)
	w.call("bob", v.address, 2_000_000, vaultABI.PackFinalise())
	w.mine(60)
	conf, db := configFor(w.d), database(t)
	record := func() (rows []store.LeaderRow) {
		index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
		must(t, db.View(t.Context(), func(view *store.View) (err error) {
			rows, _, err = view.LeaderPage(t.Context(), store.LeaderQuery{By: "tvl", Limit: 10})
			return err
		}))
		if len(rows) != 1 || rows[0].Drawdown == nil || rows[0].SettledAt == nil {
			t.Fatalf("no record: %s", text(rows))
		}
		return rows
	}
	finished := record()[0]
	w.call(v.leader, v.address, 900_000, vaultABI.PackRequestRedeem(big.NewInt(1e15), w.addr(v.leader), w.addr(v.leader)))
	w.mine(60)
	var settled, final uint64
	redeemed := record()[0]
	must(t, db.QueryRowContext(t.Context(), "SELECT settled_epoch, final_epoch FROM vaults JOIN vault_state USING (vault)").Scan(&settled, &final))
	if settled != final+1 {
		t.Fatalf("settled epoch %d, final %d: nothing was redeemed", settled, final)
	}
	if *redeemed.SettledAt != *finished.SettledAt || redeemed.Periods != finished.Periods || text(redeemed.Index) != text(finished.Index) || text(redeemed.Capital) != text(finished.Capital) {
		t.Errorf("the record was %s, after a redemption it is %s", text(finished), text(redeemed))
	}
}

// Closing refunds an epoch's deposits. How much that was stays with the epoch, although the settlement knows of none.
func TestAnEpochKeepsWhatClosingRefunded(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 517)
	v := w.sharedVault()
	w.call(v.leader, v.address, 900_000, vaultABI.PackStartClosing())
	w.mine(60)
	w.settleNow(v)
	db := database(t)
	index(t, configFor(w.d), db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	rows, err := db.EpochsOf(t.Context(), v.address)
	must(t, err)
	e := rows[0]
	if e.SettledAt == nil || !e.DepositsRefunded || e.PendingDeposits.Cmp(w.usdc(500)) != 0 || e.DepositsRequested.Sign() != 0 || e.DepositsAccepted.Sign() != 0 {
		t.Errorf("the epoch of a closed vault: %s", text(e))
	}
}

func wei(whole int64) *big.Int { return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e18)) }
