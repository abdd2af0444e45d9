package api

import (
	"context"
	"encoding/xml"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

func bigInt(s string) (*big.Int, bool) { return new(big.Int).SetString(s, 10) }

// calendarCutoffs is how many coming cut-offs a calendar names.
const calendarCutoffs = 12

// calendar answers a vault's coming cut-offs as iCalendar (RFC 5545).
func (s *Server) calendar(w http.ResponseWriter, r *http.Request) {
	var body string
	ok := s.plain(w, r, "vault", func(ctx context.Context, v *store.View, vault common.Address) error {
		c, err := v.Card(ctx, vault)
		if err != nil {
			return err
		}
		if c.Type != "shared" {
			return huma.Error404NotFound("a personal vault has no cut-offs")
		}
		body = calendarOf(v, c)
		return nil
	})
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write([]byte(body)) // the client left
}

func calendarOf(v *store.View, c store.VaultCard) string {
	const stamp = "20060102T150405Z"
	var b strings.Builder
	line := func(format string, args ...any) {
		// Lines are at most 75 bytes; the rest continues after a space.
		l := fmt.Sprintf(format, args...)
		for len(l) > 75 {
			cut := 75
			for cut > 1 && l[cut]&0xC0 == 0x80 {
				cut--
			}
			b.WriteString(l[:cut] + "\r\n ")
			l = l[cut:]
		}
		b.WriteString(l + "\r\n")
	}
	line("BEGIN:VCALENDAR")
	line("VERSION:2.0")
	line("PRODID:-//Sluice//Cut-offs//EN")
	schedule := ledger.Schedule{First: c.FirstCutoff, Period: c.Period}
	at := v.ChainTime()
	if next := c.State.CurrentCutoff; next > at {
		at = next - 1
	}
	for i := range calendarCutoffs {
		if statusOf(c.Vault) == "closed" {
			break
		}
		next := schedule.Next(at)
		if i == 0 && c.State.CurrentCutoff > v.ChainTime() {
			next = c.State.CurrentCutoff // closing sets one off the schedule
		}
		if next == 0 {
			break
		}
		at = next
		line("BEGIN:VEVENT")
		line("UID:%s-%d@sluice", strings.ToLower(c.Vault.Vault.Hex()), next)
		line("DTSTAMP:%s", time.Unix(int64(v.ChainTime()), 0).UTC().Format(stamp))
		line("DTSTART:%s", time.Unix(int64(next), 0).UTC().Format(stamp))
		line("SUMMARY:%s", icsText(visibleText(c.Name, maxName)+": cut-off"))
		line("DESCRIPTION:%s", icsText("Requests made before this moment are settled together at one share price."))
		line("END:VEVENT")
	}
	line("END:VCALENDAR")
	return b.String()
}

var icsEscape = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func icsText(s string) string { return icsEscape.Replace(s) }

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  atomAuthor  `xml:"author"`
	Entries []atomEntry `xml:"entry"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

type atomEntry struct {
	ID      string `xml:"id"`
	Title   string `xml:"title"`
	Updated string `xml:"updated"`
	Summary string `xml:"summary"`
}

// atomEntries is how many of the newest bookings a feed holds.
const atomEntries = 50

// atom answers an account's bookings as an Atom feed (RFC 4287).
func (s *Server) atom(w http.ResponseWriter, r *http.Request) {
	var feed atomFeed
	ok := s.plain(w, r, "account", func(ctx context.Context, v *store.View, account common.Address) error {
		p, err := activityPage(ctx, v, account, nil, "", atomEntries)
		if err != nil {
			return err
		}
		at := time.Unix(int64(v.ChainTime()), 0)
		if len(p.Items) > 0 {
			at = time.Unix(p.Items[0].Time, 0)
		}
		feed = atomFeed{
			ID: "urn:sluice:" + account.Hex(), Title: "Sluice: " + account.Hex(), Updated: at.UTC().Format(time.RFC3339), Author: atomAuthor{"Sluice"},
		}
		for _, x := range p.Items {
			feed.Entries = append(feed.Entries, entryOf(x))
		}
		return nil
	})
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	if _, err := w.Write([]byte(xml.Header)); err == nil {
		_ = xml.NewEncoder(w).Encode(feed) // the client left
	}
}

func entryOf(x Activity) atomEntry {
	var parts []string
	put := func(name string, a *Amount, decimals int, unit string) {
		if a != nil && *a != "0" {
			parts = append(parts, fmt.Sprintf("%s %s %s", name, decimal(*a, decimals), unit))
		}
	}
	put("assets", x.Assets, x.Asset.Decimals, x.Asset.Symbol)
	put("shares", x.Shares, ledger.ShareDecimals, "shares")
	put("fee", x.Fee, x.Asset.Decimals, x.Asset.Symbol)
	return atomEntry{
		ID: "urn:sluice:" + x.ID, Title: x.VaultName + ": " + x.Kind, Updated: time.Unix(x.Time, 0).UTC().Format(time.RFC3339),
		Summary: strings.Join(append(parts, "transaction "+x.Tx), "; "),
	}
}

// plain reads for a route outside huma that is about one address; it writes
// the problem itself and then says false.
func (s *Server) plain(w http.ResponseWriter, r *http.Request, name string, read func(context.Context, *store.View, common.Address) error) bool {
	a := r.PathValue(name)
	if len(a) != 42 || !common.IsHexAddress(a) {
		writeProblem(w, http.StatusBadRequest, name+" isn't an address")
		return false
	}
	err := s.view(r.Context(), func(ctx context.Context, v *store.View) error { return read(ctx, v, common.HexToAddress(a)) })
	if err != nil {
		writeViewError(w, err)
	}
	return err == nil
}

// writeViewError answers with an error of [Server.view].
func writeViewError(w http.ResponseWriter, err error) {
	if status, ok := err.(huma.StatusError); ok {
		writeProblem(w, status.GetStatus(), status.Error())
		return
	}
	writeProblem(w, http.StatusInternalServerError, "the server failed on this request")
}
