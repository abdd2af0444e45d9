package api

import (
	"bytes"
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
	mux.HandleFunc("GET "+pnlPath, s.pnlCSV)
	mux.HandleFunc("GET "+activityPath, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("format") == "koinly" {
			s.koinlyCSV(w, r)
			return
		}
		s.activityCSV(w, r)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		format := r.URL.Query().Get("format")
		wants := format == "csv" || (format == "" && acceptsCSV(r))
		if strings.HasPrefix(r.URL.Path, "/v1/accounts/") {
			if _, pattern := mux.Handler(r); pattern != "" {
				switch {
				case wants, format == "koinly" && pattern == "GET "+activityPath:
					mux.ServeHTTP(w, r)
					return
				case format != "" && format != "json":
					writeProblem(w, http.StatusBadRequest, "format is json or csv, and koinly for an account's activity")
					return
				}
			}
		}
		next.ServeHTTP(w, r)
	})
}

// acceptsCSV says whether a request would rather have a CSV file, where there is one.
func acceptsCSV(r *http.Request) bool { return strings.Contains(r.Header.Get("Accept"), "text/csv") }

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
		p, err := activityPage(ctx, v, v.ActivityPage, account, vault, cursor, s.page)
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
		if (a != "" || what == "account") && !addressForm.MatchString(a) {
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
	for _, name := range []string{"limit", "cursor"} {
		if r.URL.Query().Has(name) {
			writeProblem(w, http.StatusBadRequest, "a CSV file is whole: it takes no "+name)
			return
		}
	}
	client := s.Client(r)
	if got := s.files.take(client); got != taken {
		refuse(w, got, "CSV files are being made")
		return
	}
	defer s.files.give(client)
	rows, err := s.exportRows(r, common.HexToAddress(account), optionalAddress(vault), read)
	if err != nil {
		writeViewError(w, err)
		return
	}
	var file bytes.Buffer
	out := csv.NewWriter(&file)
	out.UseCRLF = true                                                      // RFC 4180
	if err := out.WriteAll(append([][]string{head}, rows...)); err != nil { // to memory: it can't fail
		writeProblem(w, http.StatusInternalServerError, "the server failed on this request")
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="sluice-%s-%s.csv"`, name, strings.ToLower(account)))
	w.Header().Set("Cache-Control", "no-store")
	if err := send(w, file.Bytes()); err != nil {
		s.log.Debug("sending a CSV file", slog.Any("err", err))
		// The client must see that it hasn't the whole: the connection breaks off instead of ending.
		panic(http.ErrAbortHandler)
	}
}

// Sending of long files.
const (
	sendAtOnce = 32 << 10         // bytes
	sendWithin = 60 * time.Second // for as many, so that any line of 5 kbit/s gets the whole
)

// send writes a long answer in pieces and gives the client time for each of them, instead of one time for the whole.
func send(w http.ResponseWriter, body []byte) error {
	line := http.NewResponseController(w)
	for len(body) > 0 {
		if err := line.SetWriteDeadline(time.Now().Add(sendWithin)); err != nil && !errors.Is(err, http.ErrNotSupported) {
			return fmt.Errorf("extend deadline: %w", err)
		}
		n, err := w.Write(body[:min(len(body), sendAtOnce)])
		if err != nil {
			return err
		}
		body = body[n:]
	}
	return nil
}

// exportRows reads all rows of a file from one snapshot. At most so many files are read at a time that plain requests find
// connections to the database; others wait for their turn.
func (s *Server) exportRows(
	r *http.Request, account common.Address, vault *common.Address, read csvReader,
) (rows [][]string, err error) {
	const patience = 12 // times a plain answer's
	most := patience * s.opt.Limits.Timeout
	waiting, cancel := context.WithTimeout(r.Context(), most)
	defer cancel()
	if !wait(waiting, s.exporting) {
		return nil, later(http.StatusServiceUnavailable, "too many CSV files are being read; ask again later")
	}
	defer func() { <-s.exporting }()
	err = s.viewFor(r.Context(), most, func(ctx context.Context, v *store.View) error {
		rows = nil
		for cursor := new(""); cursor != nil; {
			page, next, err := read(ctx, v, account, vault, *cursor)
			if err != nil {
				return err
			}
			if rows, cursor = append(rows, page...), next; len(rows) > s.most {
				return huma.Error400BadRequest(fmt.Sprintf("more than %d rows: ask for one vault's by vault=, or for JSON page by page", s.most))
			}
		}
		return nil
	})
	return rows, err
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
