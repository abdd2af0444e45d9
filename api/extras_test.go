package api

import (
	"bytes"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"

	"github.com/sluicefi/sluice/store"
)

// hostile is a name that breaks formats which forget to escape.
const hostile = "a,b;c\\d\r\nEND:VEVENT\r\n<x>&\"'\x01 Ünï 日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本"

// vaultsAre changes all vaults, as a commit would.
func vaultsAre(t *testing.T, db *store.DB, set string, args ...any) {
	t.Helper()
	_, err := db.Exec("UPDATE vaults SET "+set, args...)
	must(t, err)
	_, err = db.Exec("UPDATE cursor SET revision = revision + 1")
	must(t, err)
}

// Another library than the one that wrote it reads the calendar, and checks on writing it again that each component has the
// properties that RFC 5545 wants of it, as often as it wants them.
func TestACalendarIsValid(t *testing.T) {
	db := seeded(t)
	for _, name := range []string{"Winner", hostile} {
		vaultsAre(t, db, "name = $1", name)
		h := serve(t, db, func(o *Options) { o.PublicURL = "https://vaults.example" })
		w := request(h, http.MethodGet, "/v1/vaults/"+winner.Hex()+"/calendar.ics")
		is(t, "media type", w.Header().Get("Content-Type"), "text/calendar; charset=utf-8")
		is(t, "again", request(h, http.MethodGet, "/v1/vaults/"+winner.Hex()+"/calendar.ics", "If-None-Match", w.Header().Get("ETag")).Code, http.StatusNotModified)
		raw := w.Body.String()
		for _, line := range strings.Split(strings.TrimSuffix(raw, "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
				t.Errorf("a line of %d bytes: %q", len(line), line)
			}
		}
		cal, err := ical.NewDecoder(strings.NewReader(raw)).Decode()
		must(t, err)
		must(t, ical.NewEncoder(&bytes.Buffer{}).Encode(cal))
		shown := visibleText(name, maxName)
		for _, property := range []string{"NAME", "X-WR-CALNAME"} {
			got, err := cal.Props.Text(property)
			must(t, err)
			is(t, property, got, shown+": cut-offs")
		}
		refresh, err := cal.Props.Get("REFRESH-INTERVAL").Duration()
		must(t, err)
		is(t, "refresh", refresh, 12*time.Hour)
		events := cal.Events()
		is(t, "events", len(events), 12)
		ids := map[string]bool{}
		for i, event := range events {
			start, err := event.DateTimeStart(time.UTC)
			must(t, err)
			end, err := event.DateTimeEnd(time.UTC)
			must(t, err)
			id, err := event.Props.Text("UID")
			must(t, err)
			title, err := event.Props.Text("SUMMARY")
			must(t, err)
			if want := time.Date(2023, 11, 14, 22, 13, 20, 0, time.UTC).AddDate(0, 0, 7*i); i == 0 && !start.Equal(want.AddDate(0, 0, 1)) || i > 0 && !start.Equal(want) || !end.After(start) || ids[id] || title != shown+": cut-off" {
				t.Errorf("event %d, %q: %s to %s, %q", i, id, start, end, title)
			}
			ids[id] = true
		}
	}
	vaultsAre(t, db, "status = 'closed', ended_in_kind = true")
	is(t, "closed", request(serve(t, db, nil), http.MethodGet, "/v1/vaults/"+winner.Hex()+"/calendar.ics").Code, http.StatusNotFound)
}

// The rules of RFC 4287, sections 4.1.1, 4.1.2 and 4.2, for what the feed has.
func TestAnAtomFeedIsValid(t *testing.T) {
	type text struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	}
	type link struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	}
	type entry struct {
		IDs       []string `xml:"http://www.w3.org/2005/Atom id"`
		Titles    []string `xml:"http://www.w3.org/2005/Atom title"`
		Updated   []string `xml:"http://www.w3.org/2005/Atom updated"`
		Published []string `xml:"http://www.w3.org/2005/Atom published"`
		Contents  []text   `xml:"http://www.w3.org/2005/Atom content"`
		Links     []link   `xml:"http://www.w3.org/2005/Atom link"`
		Others    []struct {
			XMLName xml.Name
		} `xml:",any"`
	}
	type document struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		IDs     []string `xml:"http://www.w3.org/2005/Atom id"`
		Titles  []string `xml:"http://www.w3.org/2005/Atom title"`
		Updated []string `xml:"http://www.w3.org/2005/Atom updated"`
		Authors []string `xml:"http://www.w3.org/2005/Atom author>name"`
		Links   []link   `xml:"http://www.w3.org/2005/Atom link"`
		Entries []entry  `xml:"http://www.w3.org/2005/Atom entry"`
		Others  []struct {
			XMLName xml.Name
		} `xml:",any"`
	}
	db := seeded(t)
	one := func(what string, list []string) string {
		t.Helper()
		if len(list) != 1 || strings.TrimSpace(list[0]) == "" {
			t.Errorf("%s: %q, want exactly one", what, list)
			return ""
		}
		return list[0]
	}
	date := func(what string, list []string) {
		t.Helper()
		if _, err := time.Parse(time.RFC3339, one(what, list)); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	seen := map[string]bool{}
	id := func(what string, list []string) {
		t.Helper()
		name := one(what, list)
		if _, err := uuid.Parse(name); err != nil || !strings.HasPrefix(name, "urn:uuid:") || seen[name] {
			t.Errorf("%s: %q is no name of its own: %v", what, name, err)
		}
		seen[name] = true
	}
	for _, name := range []string{"Winner", hostile} {
		vaultsAre(t, db, "name = $1", name)
		h := serve(t, db, func(o *Options) { o.PublicURL = "https://vaults.example" })
		for target, least := range map[string]int{
			"/v1/accounts/" + sam.Hex() + "/feed.atom": 3, "/v1/vaults/" + winner.Hex() + "/feed.atom": 4, "/v1/leaders/" + leader.Hex() + "/feed.atom": 4,
		} {
			clear(seen) // what happened has one name in all feeds that tell of it, and stands once in each
			w := request(h, http.MethodGet, target)
			is(t, "media type", w.Header().Get("Content-Type"), "application/atom+xml; charset=utf-8")
			is(t, "again", request(h, http.MethodGet, target, "If-None-Match", w.Header().Get("ETag")).Code, http.StatusNotModified)
			var feed document
			must(t, xml.Unmarshal(w.Body.Bytes(), &feed))
			id(target+": id", feed.IDs)
			one(target+": title", feed.Titles)
			date(target+": updated", feed.Updated)
			is(t, "author, who is the entries' too", one(target+": author", feed.Authors), "Sluice")
			is(t, "self", feed.Links[0], link{"self", "https://vaults.example" + target})
			is(t, "links", len(feed.Links), 1)
			if len(feed.Entries) < least {
				t.Errorf("%s: %d entries, want %d at least", target, len(feed.Entries), least)
			}
			for i, e := range feed.Entries {
				id(target+": entry id", e.IDs)
				is(t, "entry title", strings.HasPrefix(one("entry title", e.Titles), visibleText(name, maxName)+": "), true)
				date(target+": entry updated", e.Updated)
				date(target+": entry published", e.Published)
				if i == 0 {
					is(t, target+": updated with its newest entry", feed.Updated[0], e.Updated[0])
				}
				if len(e.Contents) != 1 || e.Contents[0].Type != "text" || e.Contents[0].Text == "" { // without a link it needs a content
					t.Errorf("%s, entry %d: content %v", target, i, e.Contents)
				}
				if len(e.Others)+len(e.Links) > 0 {
					t.Errorf("%s, entry %d has elements that aren't checked: %v", target, i, e.Others)
				}
			}
			if len(feed.Others) > 0 {
				t.Errorf("%s has elements that aren't checked: %v", target, feed.Others)
			}
			if least == 3 && !t.Failed() {
				is(t, "entries", len(feed.Entries), 3)
				is(t, "the oldest entry's content", feed.Entries[2].Contents[0].Text, "assets 1600.000000 USDC; transaction "+hash(5).Hex())
			}
		}
	}
}

// The feeds of a vault and of a leader carry what leader and trader posted, among the settlements and trades, newest first, as text
// that says whose it is; what others say about themselves is in none.
func TestFeedsCarryPosts(t *testing.T) {
	db := seeded(t)
	trader := kim
	post := func(log uint64, subject, author common.Address, kind, text string) *store.Post {
		return &store.Post{BlockNumber: 101, LogIndex: log, Subject: subject, Author: author, Kind: kind, Text: text, TxHash: hash(int64(log))}
	}
	words := "We sold\n<script>alert(1)</script>\u202e & \u200bmore " + strings.Repeat("x", 2_000)
	commit(t, db, 101, &store.Changes{Posts: []*store.Post{
		post(1, winner, leader, "update", words), post(2, winner, trader, "reason/7", "Momentum"), post(3, leader, leader, "text", "About me"),
		post(4, sam, sam, "text", "Spam"), // the index keeps no other posts of strangers
	}})
	h := serve(t, db, nil)
	type entry struct {
		ID      string `xml:"id"`
		Title   string `xml:"title"`
		Updated string `xml:"updated"`
		Content struct {
			Type string `xml:"type,attr"`
			Text string `xml:",chardata"`
		} `xml:"content"`
	}
	read := func(target string) (out []entry) {
		t.Helper()
		w := request(h, http.MethodGet, target)
		is(t, target, w.Code, http.StatusOK)
		var feed struct {
			Entries []entry `xml:"entry"`
		}
		must(t, xml.Unmarshal(w.Body.Bytes(), &feed))
		seen := map[string]bool{}
		for i, e := range feed.Entries {
			if e.Content.Type != "text" || e.ID == "" || seen[e.ID] || strings.Contains(e.Content.Text, "Spam") || strings.ContainsAny(e.Content.Text, "\u202e\u200b") {
				t.Errorf("%s: entry %d is %+v", target, i, e)
			}
			if i > 0 && e.Updated > feed.Entries[i-1].Updated {
				t.Errorf("%s: entry %d is of %s, after one of %s", target, i, e.Updated, feed.Entries[i-1].Updated)
			}
			seen[e.ID] = true
		}
		return feed.Entries
	}
	of := read("/v1/vaults/" + winner.Hex() + "/feed.atom")
	is(t, "the newest", of[0].Title, "Winner: reason/7")
	is(t, "its words", of[0].Content.Text, "Posted by "+trader.Hex()+", checked by nobody:\nMomentum")
	is(t, "the leader's", strings.HasPrefix(of[1].Content.Text, "Posted by "+leader.Hex()+", checked by nobody:\nWe sold\n<script>alert(1)</script> & more xxx"), true)
	is(t, "bounded", len([]rune(of[1].Content.Text)) <= maxWords+80, true)
	kinds := func(entries []entry) (settlements, trades, posts int) {
		for _, e := range entries {
			switch {
			case strings.HasSuffix(e.Title, ": settlement"):
				settlements++
			case strings.HasSuffix(e.Title, ": trade"):
				trades++
			default:
				posts++
			}
		}
		return settlements, trades, posts
	}
	settlements, trades, posts := kinds(of)
	if settlements == 0 || trades == 0 || posts != 2 {
		t.Errorf("a vault's feed has %d settlements, %d trades and %d posts", settlements, trades, posts)
	}
	of = read("/v1/leaders/" + leader.Hex() + "/feed.atom")
	is(t, "the leader about themselves", of[0].Title, "The leader about themselves: text")
	if more, _, all := kinds(of); more < settlements || all != 3 {
		t.Errorf("a leader's feed has %d settlements and %d posts", more, all)
	}
}
