package api

import (
	"context"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// koinlyColumns are those of Koinly's universal file, which other tax tools read too.
var koinlyColumns = []string{
	"Date", "Sent Amount", "Sent Currency", "Received Amount", "Received Currency", "Fee Amount", "Fee Currency",
	"Net Worth Amount", "Net Worth Currency", "Label", "Description", "TxHash",
}

// koinlyCSV answers an account's bookings as a tax tool's file: one row for each exchange of assets and shares, at the moment
// of its settlement, with the fee in its own column. What only waits, is taken back or is collected by oneself changes nothing
// that is owned, and has no row; what is collected by another, or asked for with what another owns, is a transfer. Of a transfer
// of the asset only the controller's row is here: the other one's wallet has it as a transfer of that token.
func (s *Server) koinlyCSV(w http.ResponseWriter, r *http.Request) {
	s.writeCSV(w, r, "koinly", koinlyColumns, func(ctx context.Context, v *store.View, account common.Address, vault *common.Address, cursor string) ([][]string, *string, error) {
		p, err := activityPage(ctx, v, v.MovementPage, account, vault, cursor, s.page)
		if err != nil {
			return nil, nil, err
		}
		var rows [][]string
		for _, x := range p.Items {
			if x.Kind == ledger.BookedSeed {
				made, _, err := v.VaultRow(ctx, common.HexToAddress(x.Vault))
				if err != nil {
					return nil, nil, err
				}
				shares := seedShares(made)
				if shares == nil {
					continue
				}
				x.Shares = known(shares)
			}
			if row := koinlyRow(x, account); row != nil {
				rows = append(rows, row)
			}
		}
		return rows, p.Next, nil
	})
}

// koinlyRow is a booking's row; nil when it exchanged nothing of the account's.
func koinlyRow(x Activity, account common.Address) []string {
	row := make([]string, len(koinlyColumns))
	put := func(at int, a *Amount, decimals int, currency string) bool {
		if a == nil || *a == "0" {
			return false
		}
		row[at], row[at+1] = decimal(*a, decimals), currency
		return true
	}
	const sent, received, fee, worth = 1, 3, 5, 7
	asset, share := text(x.Asset.Symbol), shareCurrency(x.Vault)
	has := false
	mine := x.Account != nil && common.HexToAddress(*x.Account) == account
	other := x.Counterparty != nil && common.HexToAddress(*x.Counterparty) == account
	// moved is something that goes from one account to another.
	moved := func(goes bool, a *Amount, decimals int, currency string) {
		if x.Counterparty == nil || mine == other {
			return
		}
		at := received
		if goes {
			at = sent
		}
		has = put(at, a, decimals, currency)
	}
	switch x.Kind {
	case "transfer", "depositClaimed", "redeemCancelClaimed": // to the counterparty
		moved(mine, x.Shares, ledger.ShareDecimals, share)
	case "redeemClaimed", "depositRefundClaimed":
		moved(mine, x.Assets, x.Asset.Decimals, asset)
	case "redeemRequested": // from the counterparty, who owns the shares
		moved(other, x.Shares, ledger.ShareDecimals, share)
	case "depositRequested":
		moved(other, x.Assets, x.Asset.Decimals, asset)
	case "deposit", "depositSettled", ledger.BookedSeed:
		has = put(sent, x.Assets, x.Asset.Decimals, asset)
		has = put(received, x.Shares, ledger.ShareDecimals, share) || has
	case "withdraw", "redeemSettled":
		has = put(sent, x.Shares, ledger.ShareDecimals, share)
		has = put(received, x.Assets, x.Asset.Decimals, asset) || has
		put(fee, x.Fee, x.Asset.Decimals, asset)
	case "withdrawInKind", "exitInKind":
		// The tokens themselves are in the transaction; what they were worth in the asset is here.
		has = put(sent, x.Shares, ledger.ShareDecimals, share)
		put(fee, x.Fee, x.Asset.Decimals, asset)
		put(worth, x.Assets, x.Asset.Decimals, asset)
	case "feesCollected":
		has = put(received, x.Assets, x.Asset.Decimals, asset)
		row[9] = "income"
	}
	if !has {
		return nil
	}
	row[0] = time.Unix(x.Time, 0).UTC().Format("2006-01-02 15:04:05 UTC")
	row[10], row[11] = text(visibleText(x.VaultName, maxName))+" ("+x.Vault+"): "+x.Kind, x.Tx
	return row
}

// shareCurrency names a vault's share by its address: a symbol that its leader chose could be another coin's.
func shareCurrency(vault string) string { return "SLUICE-" + vault[2:10] }
