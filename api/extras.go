package api

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/gorilla/feeds"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

func bigInt(s string) (*big.Int, bool) { return new(big.Int).SetString(s, 10) }

// What a calendar holds.
const (
	calendarCutoffs = 12               // coming cut-offs
	calendarSlot    = 15 * time.Minute // how long a cut-off is drawn; the cut-off itself is the beginning
	calendarRefresh = "PT12H"          // how often a calendar program should ask again
)

// calendar answers a vault's coming cut-offs as iCalendar (RFC 5545, and RFC 7986 for its name and refreshing).
func (s *Server) calendar(w http.ResponseWriter, r *http.Request) {
	var body string
	ok := s.plain(w, r, "vault", func(ctx context.Context, v *store.View, vault common.Address) error {
		c, err := v.Card(ctx, vault)
		switch {
		case err != nil:
			return err
		case c.Type != "shared":
			return huma.Error404NotFound("a personal vault has no cut-offs")
		}
		times := cutoffsOf(v, c)
		if len(times) == 0 {
			return huma.Error404NotFound("the vault is closed: no cut-offs come any more") // RFC 5545 knows no empty calendar
		}
		body = s.calendarOf(c.Vault, times, v.ChainTime())
		return nil
	})
	if ok {
		sendDocument(w, r, "text/calendar; charset=utf-8", []byte(body))
	}
}

// cutoffsOf are the vault's coming cut-offs, Unix seconds.
func cutoffsOf(v *store.View, c store.VaultCard) (out []uint64) {
	if statusOf(c.Vault) == "closed" {
		return nil
	}
	schedule := ledger.Schedule{First: c.FirstCutoff, Period: c.Period}
	at := v.ChainTime()
	if next := c.State.CurrentCutoff; next > at {
		out, at = append(out, next), next // closing sets one off the schedule
	}
	for len(out) < calendarCutoffs {
		next := schedule.Next(at)
		if next == 0 {
			break
		}
		out, at = append(out, next), next
	}
	return out
}

func (s *Server) calendarOf(vault *store.Vault, cutoffs []uint64, chainTime uint64) string {
	name := visibleText(vault.Name, maxName)
	cal := ics.NewCalendarFor("Sluice")
	cal.SetProductId("-//Sluice//Cut-offs//EN")
	cal.SetName(name + ": cut-offs")
	cal.SetXWRCalName(name + ": cut-offs")
	cal.SetRefreshInterval(calendarRefresh, ics.WithValue("DURATION"))
	cal.SetXPublishedTTL(calendarRefresh)
	for _, cutoff := range cutoffs {
		at := time.Unix(int64(cutoff), 0).UTC()
		event := cal.AddEvent(fmt.Sprintf("%s-%d@sluice", strings.ToLower(vault.Vault.Hex()), cutoff))
		event.SetDtStampTime(time.Unix(int64(chainTime), 0).UTC())
		event.SetStartAt(at)
		event.SetEndAt(at.Add(calendarSlot))
		event.SetSummary(name + ": cut-off")
		event.SetDescription("Requests made before this moment are settled together at one share price.")
		event.SetTimeTransparency(ics.TransparencyTransparent) // nobody is busy because of it
		if s.opt.PublicURL != "" {
			event.SetURL(s.opt.PublicURL + "/vaults/" + vault.Vault.Hex())
		}
	}
	return cal.Serialize(ics.WithNewLineWindows)
}

// atomEntries is how many of the newest bookings a feed holds.
const atomEntries = 50

// atom answers an account's bookings as an Atom feed (RFC 4287).
func (s *Server) atom(w http.ResponseWriter, r *http.Request) {
	var body string
	ok := s.plain(w, r, "account", func(ctx context.Context, v *store.View, account common.Address) error {
		p, err := activityPage(ctx, v, v.ActivityPage, account, nil, "", atomEntries)
		if err != nil {
			return err
		}
		at := int64(v.ChainTime())
		if len(p.Items) > 0 {
			at = p.Items[0].Time
		}
		feed := &feeds.AtomFeed{
			Xmlns: "http://www.w3.org/2005/Atom", Id: uniqueName("account", account.Hex()), Title: "Sluice: " + account.Hex(), Updated: rfc3339(at),
			Author: &feeds.AtomAuthor{AtomPerson: feeds.AtomPerson{Name: "Sluice"}},
		}
		if s.opt.PublicURL != "" {
			feed.Link = &feeds.AtomLink{Rel: "self", Type: "application/atom+xml", Href: s.opt.PublicURL + r.URL.Path}
		}
		for _, x := range p.Items {
			feed.Entries = append(feed.Entries, entryOf(x))
		}
		body, err = feeds.ToXML(feed)
		return err
	})
	if ok {
		sendDocument(w, r, "application/atom+xml; charset=utf-8", []byte(body))
	}
}

// uniqueName is the name of a feed or an entry for ever: a UUID of version 5 from what it is about.
func uniqueName(kind, of string) string {
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("sluice:"+kind+":"+of)).URN()
}

func rfc3339(unix int64) string { return time.Unix(unix, 0).UTC().Format(time.RFC3339) }

func entryOf(x Activity) *feeds.AtomEntry {
	var parts []string
	put := func(name string, a *Amount, decimals int, unit string) {
		if a != nil && *a != "0" {
			parts = append(parts, fmt.Sprintf("%s %s %s", name, decimal(*a, decimals), visibleText(unit, maxName)))
		}
	}
	put("assets", x.Assets, x.Asset.Decimals, x.Asset.Symbol)
	put("shares", x.Shares, ledger.ShareDecimals, "shares")
	put("fee", x.Fee, x.Asset.Decimals, x.Asset.Symbol)
	return &feeds.AtomEntry{
		Id: uniqueName("activity", x.ID), Title: visibleText(x.VaultName, maxName) + ": " + x.Kind, Updated: rfc3339(x.Time), Published: rfc3339(x.Time),
		// An entry without a link needs a content: RFC 4287, section 4.1.2.
		Content: &feeds.AtomContent{Type: "text", Content: strings.Join(append(parts, "transaction "+x.Tx), "; ")},
	}
}

// sendDocument answers with a document that may be kept, but is asked for again each time.
func sendDocument(w http.ResponseWriter, r *http.Request, mediaType string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", mediaType)
	h.Set("Cache-Control", "no-cache")
	h.Set("ETag", contentTag(body))
	if asked := r.Header.Get("If-None-Match"); strings.TrimSpace(asked) == "*" || matches(asked, h.Get("ETag")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(body) // the client left
}

// plain reads for a route outside huma that is about one address; it writes
// the problem itself and then says false.
func (s *Server) plain(w http.ResponseWriter, r *http.Request, name string, read func(context.Context, *store.View, common.Address) error) bool {
	a := r.PathValue(name)
	if !addressForm.MatchString(a) {
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
	var held huma.HeadersError
	if errors.As(err, &held) {
		for name, values := range held.GetHeaders() {
			w.Header()[name] = values
		}
	}
	var status huma.StatusError
	if errors.As(err, &status) {
		writeProblem(w, status.GetStatus(), status.Error())
		return
	}
	writeProblem(w, http.StatusInternalServerError, "the server failed on this request")
}
