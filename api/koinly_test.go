package api

import (
	"encoding/csv"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

const share, date = "SLUICE-00000000", "2023-11-14 23:13:20 UTC"

// koinlyRows compares an account's file in a vault with what it should be.
func koinlyRows(t *testing.T, h http.Handler, account common.Address, want []string) {
	t.Helper()
	rows, err := csv.NewReader(request(h, http.MethodGet, "/v1/accounts/"+account.Hex()+"/activity?format=koinly&vault="+winner.Hex()).Body).ReadAll()
	must(t, err)
	is(t, "columns", len(rows[0]), 12)
	for i, row := range rows[1:] {
		kind := row[10][strings.LastIndex(row[10], " ")+1:]
		got := strings.Join(append(append([]string{}, row[:10]...), kind), ",")
		if i < len(want) && got != want[i] {
			t.Errorf("row %d:\n got %s\nwant %s", i, got, want[i])
		}
	}
	if len(rows)-1 != len(want) {
		t.Errorf("%d rows, want %d: %v", len(rows)-1, len(want), rows)
	}
}

// What one account claims for another, or asks for with another's shares, leaves the one and comes to the other. The leader's
// seed bought the shares that are not locked.
func TestKoinlyFileHasTransfersByClaims(t *testing.T) {
	db := seeded(t)
	var log uint64
	book := func(kind string, account, other common.Address, assets, shares string) *store.Activity {
		log++
		a := &store.Activity{BlockNumber: 101, LogIndex: log, Kind: kind, Vault: winner, Account: &account, Counterparty: &other, TxHash: hash(7)}
		if assets != "" {
			a.Assets = bi(assets)
		}
		if shares != "" {
			a.Shares = bi(shares)
		}
		return a
	}
	created := book("vaultCreated", leader, leader, "100000000", "100000000000000000000")
	created.Counterparty = nil
	commit(t, db, 101, &store.Changes{Activity: []*store.Activity{
		created,
		book("depositRequested", kim, leader, "1", ""),
		book("depositClaimed", kim, leader, "2", "2"),
		book("redeemRequested", kim, leader, "", "3"),
		book("redeemCancelClaimed", kim, leader, "", "4"),
		book("redeemClaimed", kim, leader, "5", "5"),
		book("depositRefundClaimed", kim, leader, "6", ""),
		book("depositClaimed", kim, kim, "7", "7"),
		book("redeemClaimed", kim, kim, "8", "8"),
	}})
	h := serve(t, db, nil)
	const dust = "0.00000000000000000"
	koinlyRows(t, h, kim, []string{
		date + ",0.000006,USDC,,,,,,,,depositRefundClaimed", date + ",0.000005,USDC,,,,,,,,redeemClaimed",
		date + "," + dust + "4," + share + ",,,,,,,,redeemCancelClaimed", date + ",,," + dust + "3," + share + ",,,,,,redeemRequested",
		date + "," + dust + "2," + share + ",,,,,,,,depositClaimed", date + ",,,0.000001,USDC,,,,,,depositRequested",
	})
	koinlyRows(t, h, leader, []string{
		date + ",,," + dust + "4," + share + ",,,,,,redeemCancelClaimed", date + "," + dust + "3," + share + ",,,,,,,,redeemRequested",
		date + ",,," + dust + "2," + share + ",,,,,,depositClaimed", date + ",100.000000,USDC,99.999000000000000000," + share + ",,,,,,vaultCreated",
	})
}

// One row for each exchange, with the fee in its own column; what only waits or is collected has none.
func TestKoinlyFile(t *testing.T) {
	db := seeded(t)
	var log uint64
	book := func(kind string, change func(*store.Activity)) *store.Activity {
		log++
		account := kim
		a := &store.Activity{BlockNumber: 101, LogIndex: log, Kind: kind, Vault: winner, Account: &account, TxHash: hash(7)}
		change(a)
		return a
	}
	commit(t, db, 101, &store.Changes{Activity: []*store.Activity{
		book("depositRequested", func(a *store.Activity) { a.Assets = bi("500000000") }),
		book("depositSettled", func(a *store.Activity) {
			a.Assets, a.Shares, a.Refund = bi("400000001"), bi("250000000000000000001"), bi("99999999")
		}),
		book("depositClaimed", func(a *store.Activity) { a.Assets, a.Shares = bi("400000001"), bi("250000000000000000001") }),
		book("transfer", func(a *store.Activity) { a.Shares, a.Counterparty = bi("1000000000000000000"), &leader }),
		book("transfer", func(a *store.Activity) {
			a.Shares, a.Account, a.Counterparty = bi("2000000000000000000"), &leader, &kim
		}),
		book("transfer", func(a *store.Activity) { a.Shares, a.Counterparty = bi("3000000000000000000"), &kim }),
		book("redeemSettled", func(a *store.Activity) {
			a.Assets, a.Shares, a.Fee = bi("320000000"), bi("200000000000000000000"), bi("12345")
		}),
		book("redeemClaimed", func(a *store.Activity) { a.Assets, a.Shares = bi("319987655"), bi("200000000000000000000") }),
		book("exitInKind", func(a *store.Activity) {
			a.Assets, a.Shares, a.Fee = bi("16000000"), bi("10000000000000000000"), bi("7")
		}),
		book("feesCollected", func(a *store.Activity) { a.Assets, a.Fee = bi("5"), bi("5") }),
	}})
	h := serve(t, db, nil)
	w := request(h, http.MethodGet, "/v1/accounts/"+kim.Hex()+"/activity?format=koinly&vault="+winner.Hex())
	is(t, "media type", w.Header().Get("Content-Type"), "text/csv; charset=utf-8")
	koinlyRows(t, h, kim, []string{ // newest first
		date + ",,,0.000005,USDC,,,,,income,feesCollected", date + ",10.000000000000000000," + share + ",,,0.000007,USDC,16.000000,USDC,,exitInKind",
		date + ",200.000000000000000000," + share + ",320.000000,USDC,0.012345,USDC,,,,redeemSettled", date + ",,,2.000000000000000000," + share + ",,,,,,transfer",
		date + ",1.000000000000000000," + share + ",,,,,,,,transfer", date + ",400.000001,USDC,250.000000000000000001," + share + ",,,,,,depositSettled",
	})
	is(t, "requests have no such file", request(h, http.MethodGet, "/v1/accounts/"+kim.Hex()+"/requests?format=koinly").Code, http.StatusBadRequest)
}
