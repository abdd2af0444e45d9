package api

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// guideStep is a step of the guide's example (testdata/pnl.json).
type guideStep struct {
	PricePerShareUnits string
	SharesMinted       string
	Redemption         *struct{ Gross, Cost, Fee string }
	Transferred        *struct{ Shares, Cost string }
	Account            map[string]string
}

// guide is the example's steps as the index books them: one a block, and a price of the same block.
func guide(t *testing.T) (steps []guideStep, changes map[uint64]*store.Changes) {
	t.Helper()
	raw, err := os.ReadFile("../testdata/pnl.json")
	must(t, err)
	var file struct{ Guide []guideStep }
	must(t, json.Unmarshal(raw, &file))
	changes = map[uint64]*store.Changes{}
	deposits := []string{"1000000000", "1000000000", "", "500000000"}
	for i, step := range file.Guide {
		n := uint64(101 + i)
		sub := 0
		c := &store.Changes{}
		book := func(a store.Activity) {
			a.BlockNumber, a.SubIndex, a.Vault, a.TxHash, a.RequestID, a.EpochID = n, sub, loser, hash(1), big.NewInt(int64(i)), ptr(uint64(i))
			sub++
			c.Activity = append(c.Activity, &a)
		}
		price := bi(step.PricePerShareUnits)
		supply := bi("1000000000000000000")
		switch {
		case step.SharesMinted != "":
			assets, shares := bi(deposits[i]), bi(step.SharesMinted)
			book(store.Activity{Kind: "depositSettled", Account: &sam, Assets: assets, Shares: shares, Cost: assets})
			// Half of it is claimed by itself: the unit of shares that rounding leaves behind is nobody's.
			half := new(big.Int).Rsh(assets, 1)
			part := new(big.Int).Quo(new(big.Int).Mul(half, supply), price)
			rest := new(big.Int).Quo(new(big.Int).Mul(new(big.Int).Sub(assets, half), supply), price)
			book(store.Activity{Kind: "depositClaimed", Account: &sam, Counterparty: &sam, Assets: half, Shares: part, Cost: half})
			book(store.Activity{Kind: "depositClaimed", Account: &sam, Counterparty: &sam, Assets: half, Shares: rest, Cost: half})
			c.Epochs = append(c.Epochs, &store.Epoch{Vault: loser, EpochID: uint64(i), OpenedBlock: n, NAV: price, SupplyBefore: supply})
		case step.Redemption != nil:
			shares := bi("1000000000000000000000")
			if i == 5 {
				shares = bi(file.Guide[4].Account["shares"])
			}
			gross, cost, fee := bi(step.Redemption.Gross), bi(step.Redemption.Cost), bi(step.Redemption.Fee)
			book(store.Activity{Kind: "redeemRequested", Account: &sam, Counterparty: &sam, Shares: shares, Cost: cost})
			book(store.Activity{Kind: "redeemSettled", Account: &sam, Assets: gross, Shares: shares, Cost: cost, Fee: fee})
		case step.Transferred != nil:
			book(store.Activity{Kind: "transfer", Account: &sam, Counterparty: &kim, Shares: bi(step.Transferred.Shares), Cost: bi(step.Transferred.Cost)})
		}
		c.Prices = append(c.Prices, &store.Price{
			Vault: loser, Time: header(n).Time, Kind: "hour", StateBlock: n, StateHash: hash(int64(n)), NAV: price, Supply: supply, BlockNumber: n,
		})
		changes[n] = c
	}
	return file.Guide, changes
}

func TestAnAccountsHistoryIsTheGuides(t *testing.T) {
	db := seeded(t)
	steps, changes := guide(t)
	for n := uint64(101); n < 101+uint64(len(steps)); n++ {
		commit(t, db, n, changes[n])
	}
	h := serve(t, db, nil)
	target := "/v1/accounts/" + sam.Hex() + "/pnl?vault=" + loser.Hex()
	got := fetch[AccountPnl](t, h, target)
	is(t, "points", len(got.Items), len(steps))
	for i, p := range got.Items {
		want := steps[i].Account
		// The example claims whole deposits. A unit lost to a split claim is missing from the shares, never from the cost.
		shares := new(big.Int).Sub(bi(want["shares"]), bi(p.Shares))
		if shares.Sign() < 0 || shares.CmpAbs(big.NewInt(3)) > 0 {
			t.Errorf("step %d: %s shares, want %s less dust", i, p.Shares, want["shares"])
		}
		for name, value := range map[string]string{
			"costBasis": p.CostBasis, "deposited": p.Deposited, "withdrawnNet": p.WithdrawnNet, "realizedPnl": p.RealizedPnl,
		} {
			if value != want[name] {
				t.Errorf("step %d: %s = %s, want %s", i, name, value, want[name])
			}
		}
		for name, value := range map[string]*string{"assetValue": p.AssetValue, "unrealizedPnl": p.UnrealizedPnl, "totalPnl": p.TotalPnl} {
			if value == nil {
				t.Fatalf("step %d: no %s", i, name)
			}
			if d := new(big.Int).Sub(bi(want[name]), bi(*value)); d.Sign() < 0 || d.Cmp(big.NewInt(1)) > 0 {
				t.Errorf("step %d: %s = %s, want %s", i, name, *value, want[name])
			}
		}
		is(t, "block", p.Block, int64(101+i))
	}

	// By pages it is the same, forwards and back; a range begins where it is asked to.
	var forwards, back []AccountPnlPoint
	for next := ptr(""); next != nil; {
		p := fetch[AccountPnl](t, h, target+"&from=1&limit=2&cursor="+*next)
		forwards, next = append(forwards, p.Items...), p.Next
	}
	for next := ptr(""); next != nil; {
		p := fetch[AccountPnl](t, h, target+"&limit=4&cursor="+*next)
		back, next = append(p.Items, back...), p.Next
	}
	is(t, "forwards", asJSON(t, forwards), asJSON(t, got.Items))
	is(t, "back", asJSON(t, back), asJSON(t, got.Items))
	late := fetch[AccountPnl](t, h, fmt.Sprintf("%s&from=%d", target, header(104).Time))
	is(t, "the end of it", asJSON(t, late.Items), asJSON(t, got.Items[3:]))

	// Kim was given half of the shares with their cost, and did nothing else.
	kims := fetch[AccountPnl](t, h, "/v1/accounts/"+kim.Hex()+"/pnl?vault="+loser.Hex())
	is(t, "kim's points", len(kims.Items), 2)
	is(t, "kim's cost", kims.Items[0].CostBasis, "650000000")
	is(t, "kim's shares", kims.Items[0].Shares, steps[4].Transferred.Shares)

	// Who never was there has no history; the file says what the answer does.
	is(t, "nobody's points", len(fetch[AccountPnl](t, h, "/v1/accounts/"+addr(77).Hex()+"/pnl?vault="+loser.Hex()).Items), 0)
	rows, err := csv.NewReader(request(h, http.MethodGet, target+"&format=csv").Body).ReadAll()
	must(t, err)
	is(t, "rows", len(rows), len(steps)+1)
	is(t, "total", rows[6][15], decimal(*got.Items[5].TotalPnl, 6))
	part, err := csv.NewReader(request(h, http.MethodGet, fmt.Sprintf("%s&format=csv&from=%d&to=%d", target, header(104).Time, header(106).Time)).Body).ReadAll()
	must(t, err)
	is(t, "rows of a part", asJSON(t, part[1:]), asJSON(t, rows[4:6]))
	for _, bad := range []string{"/pnl", "/pnl?format=csv", "/pnl?vault=1", "/pnl?format=csv&interval=week&vault=" + loser.Hex(), "/pnl?format=csv&from=-1&vault=" + loser.Hex(), "/pnl?format=csv&to=x&vault=" + loser.Hex(), "/pnl?format=koinly&vault=" + loser.Hex()} {
		is(t, bad, request(h, http.MethodGet, "/v1/accounts/"+sam.Hex()+bad).Code, http.StatusBadRequest)
	}
	is(t, "no such vault", request(h, http.MethodGet, "/v1/accounts/"+sam.Hex()+"/pnl?vault="+addr(99).Hex()).Code, http.StatusNotFound)
}

// However many pages a file is read in, the account's bookings are read once and replayed once.
func TestAFileReplaysBookingsOnce(t *testing.T) {
	db := seeded(t)
	steps, changes := guide(t)
	for n := uint64(101); n < 101+uint64(len(steps)); n++ {
		commit(t, db, n, changes[n])
	}
	db.SetMaxOpenConns(1) // whose counts are then all published
	s, err := New(Options{DB: db, Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	scans := func() (n int) {
		t.Helper()
		must(t, db.Get(new(string), "SELECT pg_stat_force_next_flush()::text"))
		must(t, db.Get(&n, "SELECT sum(seq_scan + coalesce(idx_scan, 0)) FROM pg_stat_user_tables WHERE relname LIKE 'activity%'"))
		return n
	}
	file := func(page int) (string, int) {
		t.Helper()
		s.csvBound = csvBound{page: page, most: 1_000}
		before := scans()
		w := request(s.Handler(), http.MethodGet, "/v1/accounts/"+sam.Hex()+"/pnl?format=csv&vault="+loser.Hex())
		is(t, "status", w.Code, http.StatusOK)
		return w.Body.String(), scans() - before
	}
	whole, once := file(1_000)
	for page := 1; page <= len(steps); page++ {
		got, reads := file(page)
		is(t, fmt.Sprintf("the file in pages of %d", page), got, whole)
		is(t, fmt.Sprintf("readings of the bookings in pages of %d", page), reads, once)
	}
	if once == 0 {
		t.Error("no reading was counted: the test sees nothing")
	}
}

func asJSON(t *testing.T, x any) string {
	t.Helper()
	raw, err := json.Marshal(x)
	must(t, err)
	return string(raw)
}

// Every account of a chain that a release left, replayed to its end, is what the index has of it, to the last unit.
func TestEveryReplayedAccountIsItsPosition(t *testing.T) {
	for _, version := range devnettest.Releases {
		r := devnettest.OpenRelease(t, version)
		db := releaseDB(t, r)
		replayed, kinds := 0, map[string]int{}
		must(t, db.View(t.Context(), func(v *store.View) error {
			rows, err := db.QueryContext(t.Context(), "SELECT vault, account FROM positions")
			must(t, err)
			defer func() { must(t, rows.Close()) }()
			for rows.Next() {
				var vault, account []byte
				must(t, rows.Scan(&vault, &account))
				replayPosition(t, v, common.BytesToAddress(vault), common.BytesToAddress(account), kinds)
				replayed++
			}
			return rows.Err()
		}))
		if replayed < 5 || len(kinds) < 6 {
			t.Errorf("%s has %d accounts with bookings of the kinds %v: too few to tell", version, replayed, kinds)
		}
		t.Logf("%s: %d accounts, %v", version, replayed, kinds)
	}
}

func replayPosition(t *testing.T, v *store.View, vault, account common.Address, kinds map[string]int) {
	t.Helper()
	row, _, err := v.VaultRow(t.Context(), vault)
	must(t, err)
	list, err := bookingsOf(t.Context(), v, row, account)
	must(t, err)
	var replay ledger.Replay
	for _, b := range list {
		kinds[b.Kind]++
		must(t, replay.Book(b.Booking))
	}
	positions, err := v.PositionsIn(t.Context(), account, []common.Address{vault})
	must(t, err)
	was, now := accountOf(positions[vault]), replay.Account
	for name, pair := range map[string][2]*big.Int{
		"wallet": {was.Wallet.Shares, now.Wallet.Shares}, "wallet cost": {was.Wallet.Cost, now.Wallet.Cost},
		"claimable": {was.Claimable.Shares, now.Claimable.Shares}, "claimable cost": {was.Claimable.Cost, now.Claimable.Cost},
		"redeeming": {was.Redeeming.Shares, now.Redeeming.Shares}, "redeeming cost": {was.Redeeming.Cost, now.Redeeming.Cost},
		"deposited": {was.Deposited, now.Deposited}, "withdrawn": {was.WithdrawnGross, now.WithdrawnGross}, "fees": {was.FeesPaid, now.FeesPaid},
		"realized": {was.RealizedPnL, now.RealizedPnL}, "in": {was.TransferredInCost, now.TransferredInCost}, "out": {was.TransferredOutCost, now.TransferredOutCost},
	} {
		if amount(pair[0]) != amount(pair[1]) {
			t.Errorf("%s in %s: %s is %s, replayed %s", account, vault, name, amount(pair[0]), amount(pair[1]))
		}
	}
}
