package api

import (
	"encoding/csv"
	"net/http"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/store"
)

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
	rows, err := csv.NewReader(w.Body).ReadAll()
	must(t, err)
	is(t, "columns", len(rows[0]), 12)
	const share, date = "SLUICE-00000000", "2023-11-14 23:13:20 UTC"
	want := []string{ // newest first
		date + ",,,0.000005,USDC,,,,,income,feesCollected", date + ",10.000000000000000000," + share + ",,,0.000007,USDC,16.000000,USDC,,exitInKind",
		date + ",200.000000000000000000," + share + ",320.000000,USDC,0.012345,USDC,,,,redeemSettled", date + ",,,2.000000000000000000," + share + ",,,,,,transfer",
		date + ",1.000000000000000000," + share + ",,,,,,,,transfer", date + ",400.000001,USDC,250.000000000000000001," + share + ",,,,,,depositSettled",
	}
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
	is(t, "requests have no such file", request(h, http.MethodGet, "/v1/accounts/"+kim.Hex()+"/requests?format=koinly").Code, http.StatusBadRequest)
}
