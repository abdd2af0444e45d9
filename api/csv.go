package api

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// csvBound is how many rows of a CSV file are read at a time, and how many it has at most: a longer one is refused, since
// a file with a hole would be filed as whole.
type csvBound struct{ page, most int }

// csv answers requests for a CSV file on the paths that have one, and passes
// everything else on.
func (s *Server) csv(next http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+requestsPath, s.requestsCSV)
	mux.HandleFunc("GET "+activityPath, s.activityCSV)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		format := r.URL.Query().Get("format")
		wants := format == "csv" || (format == "" && strings.Contains(r.Header.Get("Accept"), "text/csv"))
		if strings.HasPrefix(r.URL.Path, "/v1/accounts/") {
			if _, pattern := mux.Handler(r); pattern != "" {
				switch {
				case wants:
					mux.ServeHTTP(w, r)
					return
				case format != "" && format != "json":
					writeProblem(w, http.StatusBadRequest, "format is json or csv")
					return
				}
			}
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) requestsCSV(w http.ResponseWriter, r *http.Request) {
	s.writeCSV(w, r, "requests", []string{
		"vault", "vault address", "kind", "state", "request id", "epoch", "requested at (UTC)", "settled at (UTC)", "asset",
		"assets", "shares", "share price", "accepted", "shares received", "gross", "fee", "net", "cost", "realized pnl", "refund", "transaction",
	}, func(ctx context.Context, v *store.View, account common.Address, vault *common.Address, cursor string) ([][]string, *string, error) {
		q := store.RequestQuery{Controller: &account, Vault: vault, State: r.URL.Query().Get("state")}
		p, err := requestPage(ctx, v, q, cursor, s.page)
		if err != nil {
			return nil, nil, err
		}
		rows := make([][]string, len(p.Items))
		for i, x := range p.Items {
			units := func(a Amount) string { return decimal(a, x.Asset.Decimals) }
			shares := func(a Amount) string { return decimal(a, ledger.ShareDecimals) }
			refund := units(x.Refund)
			if x.Kind == store.KindRedeem {
				refund = shares(x.Refund)
			}
			rows[i] = []string{
				text(x.VaultName), x.Vault, x.Kind, x.State, x.RequestID, strconv.FormatInt(x.EpochID, 10), utc(&x.RequestedAt), utc(x.SettledAt),
				text(x.Asset.Symbol), units(x.Assets), shares(x.Shares), or(x.SharePrice), units(x.Accepted), shares(x.SharesOut),
				units(x.Gross), units(x.Fee), units(x.Net), units(x.Cost), unitsOr(x.RealizedPnl, x.Asset.Decimals), refund, x.RequestedTx,
			}
		}
		return rows, p.Next, nil
	})
}

func (s *Server) activityCSV(w http.ResponseWriter, r *http.Request) {
	s.writeCSV(w, r, "activity", []string{
		"time (UTC)", "kind", "vault", "vault address", "account", "counterparty", "request id", "epoch", "asset",
		"assets", "shares", "cost", "fee", "block", "log index", "transaction",
	}, func(ctx context.Context, v *store.View, account common.Address, vault *common.Address, cursor string) ([][]string, *string, error) {
		p, err := activityPage(ctx, v, account, vault, cursor, s.page)
		if err != nil {
			return nil, nil, err
		}
		rows := make([][]string, len(p.Items))
		for i, x := range p.Items {
			epoch := ""
			if x.EpochID != nil {
				epoch = strconv.FormatInt(*x.EpochID, 10)
			}
			rows[i] = []string{
				utc(&x.Time), x.Kind, text(x.VaultName), x.Vault, or(x.Account), or(x.Counterparty), or(x.RequestID), epoch, text(x.Asset.Symbol),
				unitsOr(x.Assets, x.Asset.Decimals), unitsOr(x.Shares, ledger.ShareDecimals), unitsOr(x.Cost, x.Asset.Decimals),
				unitsOr(x.Fee, x.Asset.Decimals), strconv.FormatInt(x.Block, 10), strconv.FormatInt(x.LogIndex, 10), x.Tx,
			}
		}
		return rows, p.Next, nil
	})
}

// csvReader reads a page of rows, and the cursor of the next; nil after the last.
type csvReader func(ctx context.Context, v *store.View, account common.Address, vault *common.Address, cursor string) ([][]string, *string, error)

// writeCSV checks the parameters as the JSON routes do, reads the rows and
// writes the file. The whole file is read before a byte of it is written, so
// an error is still a problem.
func (s *Server) writeCSV(w http.ResponseWriter, r *http.Request, name string, head []string, read csvReader) {
	account, vault := r.PathValue("account"), r.URL.Query().Get("vault")
	for what, a := range map[string]string{"account": account, "vault": vault} {
		if (a != "" || what == "account") && (len(a) != 42 || !common.IsHexAddress(a)) {
			writeProblem(w, http.StatusBadRequest, what+" isn't an address")
			return
		}
	}
	switch r.URL.Query().Get("state") {
	case "", "open", "pending", "processing", "claimable", "claimed", "cancelled", "refunded":
	default:
		writeProblem(w, http.StatusBadRequest, "state isn't one of a request's")
		return
	}
	var rows [][]string
	err := s.view(r.Context(), func(ctx context.Context, v *store.View) error {
		rows = nil
		for cursor := new(""); cursor != nil; {
			page, next, err := read(ctx, v, common.HexToAddress(account), optionalAddress(vault), *cursor)
			if err != nil {
				return err
			}
			if rows, cursor = append(rows, page...), next; len(rows) > s.most {
				return huma.Error400BadRequest(fmt.Sprintf("more than %d rows: ask for one vault's by vault=, or for JSON page by page", s.most))
			}
		}
		return nil
	})
	if err != nil {
		var status huma.StatusError
		if errors.As(err, &status) {
			writeProblem(w, status.GetStatus(), status.Error())
			return
		}
		writeProblem(w, http.StatusInternalServerError, "the server failed on this request")
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="sluice-%s-%s.csv"`, name, strings.ToLower(account)))
	w.Header().Set("Cache-Control", "no-store")
	out := csv.NewWriter(w)
	out.UseCRLF = true // RFC 4180
	err = out.Write(head)
	if err == nil {
		err = out.WriteAll(rows)
	}
	if err != nil {
		s.log.Debug("writing a CSV file", slog.Any("err", err))
	}
}

// text keeps a spreadsheet from reading a name from the chain as a formula.
func text(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

func or(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// decimal renders base units as a decimal number, exactly.
func decimal(a Amount, decimals int) string {
	x, ok := bigInt(a)
	if !ok {
		return ""
	}
	return ledger.FormatUnits(x, decimals)
}

func unitsOr(a *Amount, decimals int) string {
	if a == nil {
		return ""
	}
	return decimal(*a, decimals)
}

func utc(t *int64) string {
	if t == nil {
		return ""
	}
	return time.Unix(*t, 0).UTC().Format("2006-01-02 15:04:05")
}
