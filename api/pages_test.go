package api

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// A browser asks for a page with this.
const browserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

func TestEveryPageHasItsTitle(t *testing.T) {
	h := serve(t, seeded(t), nil)
	name := story().Vaults[0].Name
	for target, want := range map[string]struct {
		code  int
		title string
	}{
		"/":                         {200, "Vaults · Sluice"},
		"/keeper":                   {200, "Keeper · Sluice"},
		"/guide/":                   {200, "Guide · Sluice"},
		"/vaults/" + winner.Hex():   {200, name},
		"/mine/" + winner.Hex():     {200, name},
		"/vaults/" + addr(1).Hex():  {404, "Vault not found · Sluice"},
		"/leaders/" + addr(1).Hex(): {404, "Leader not found · Sluice"},
		"/vaults/0x1":               {404, "Page not found · Sluice"},
		"/wp-admin":                 {404, "Page not found · Sluice"},
	} {
		w := request(h, http.MethodGet, target, "Accept", browserAccept)
		if w.Code != want.code || w.Header().Get("Content-Type") != "text/html; charset=utf-8" || !strings.Contains(w.Body.String(), "<title>"+want.title) ||
			strings.Count(w.Body.String(), "<title>") != 1 {
			t.Errorf("%s: %d %q, want %d %q", target, w.Code, w.Body, want.code, want.title)
		}
		if tag := w.Header().Get("ETag"); want.code == 200 {
			is(t, target+" again", request(h, http.MethodGet, target, "If-None-Match", tag).Code, http.StatusNotModified)
		}
	}
}

func TestPagesWithoutAnIndexConcludeNothing(t *testing.T) {
	h := serve(t, emptyDB(t), nil)
	w := request(h, http.MethodGet, "/vaults/"+winner.Hex(), "Accept", browserAccept)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "<title>Sluice</title>") {
		t.Errorf("an index that isn't there yet: %d %s", w.Code, w.Body)
	}
}

func TestHostileNamesStayTextInPages(t *testing.T) {
	db := seeded(t)
	vaults := story().Vaults[:1]
	vaults[0].Name = "\u202e</title><script>alert(1)</script>\u200b" + strings.Repeat("x", 99)
	commit(t, db, 101, &store.Changes{Vaults: vaults})
	body := request(serve(t, db, nil), http.MethodGet, "/vaults/"+vaults[0].Vault.Hex(), "Accept", browserAccept).Body.String()
	if strings.Contains(body, "<script>alert") || strings.ContainsAny(body, "\u202e\u200b") || !strings.Contains(body, "&lt;script&gt;") || !strings.Contains(body, "…") {
		t.Errorf("page: %s", body)
	}
}

func TestDocumentsForMachines(t *testing.T) {
	db := seeded(t)
	plain := serve(t, db, nil)
	public := serve(t, db, func(o *Options) { o.PublicURL = "https://vaults.example" })

	w := request(plain, http.MethodGet, "/robots.txt")
	if w.Header().Get("Content-Type") != "text/plain; charset=utf-8" || strings.Contains(w.Body.String(), "Sitemap") {
		t.Errorf("robots: %v %s", w.Header(), w.Body)
	}
	if w := request(public, http.MethodGet, "/robots.txt"); !strings.Contains(w.Body.String(), "\nSitemap: https://vaults.example/sitemap.xml\n") {
		t.Errorf("robots: %s", w.Body)
	}
	is(t, "no sitemap without an address", request(plain, http.MethodGet, "/sitemap.xml").Code, http.StatusNotFound)
	var set struct {
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	must(t, xml.Unmarshal(request(public, http.MethodGet, "/sitemap.xml").Body.Bytes(), &set))
	found := false
	for _, u := range set.URLs {
		found = found || u.Loc == "https://vaults.example/vaults/"+winner.Hex()
	}
	if !found {
		t.Errorf("sitemap: %+v", set)
	}

	w = request(plain, http.MethodGet, "/tokenlist.json")
	is(t, "token list", w.Header().Get("Content-Type"), "application/json")
	var list tokenListDocument
	must(t, json.Unmarshal(w.Body.Bytes(), &list))
	shared := 0
	for _, v := range story().Vaults {
		if v.Type == "shared" {
			shared++
		}
	}
	is(t, "tokens", len(list.Tokens), shared)
	is(t, "minor version", list.Version.Minor, shared)
	is(t, "decimals", list.Tokens[0].Decimals, 18)
	is(t, "chain", list.Tokens[0].ChainID, int64(1337))
	few := serve(t, db, func(o *Options) {
		o.Listing = Listing{Unlisted: map[common.Address]string{loser: "A copy of another vault"}}
	})
	list = tokenListDocument{}
	must(t, json.Unmarshal(request(few, http.MethodGet, "/tokenlist.json").Body.Bytes(), &list))
	is(t, "tokens without the unlisted", len(list.Tokens), shared-1)
	is(t, "major version, when one is taken out", list.Version.Major, 2)
	for _, token := range list.Tokens {
		if token.Address == loser.Hex() {
			t.Error("the list has a vault that the operator unlisted")
		}
	}
	is(t, "no vault, no list", request(serve(t, emptyDB(t), nil), http.MethodGet, "/tokenlist.json").Code, http.StatusNotFound)
}

func TestAStrangersTextIsMadeVisible(t *testing.T) {
	for given, want := range map[string]string{
		"Meridian\u200b Growth":       "Meridian Growth",
		"\u202ehtworG":                "htworG",
		"Meridian\nGrowth\t\x00":      "Meridian Growth",
		"\u3164\u115f\u2800\ufe0f":    "(no name)",
		"":                            "(no name)",
		"Ada's own":                   "Ada's own",
		"東京 成長":                       "東京 成長",
		"bytes \xff that are no text": "bytes \ufffd that are no text",
	} {
		if got := visibleText(given, maxName); got != want {
			t.Errorf("visibleText(%q) is %q, not %q", given, got, want)
		}
	}
	if got, want := visibleLines("one\u202e\r\ntwo\n\nthree\u200b\x07"), "one\ntwo\n\nthree"; got != want {
		t.Errorf("visibleLines is %q, not %q", got, want)
	}
	if got := visibleText(strings.Repeat("x", 80), maxName); len([]rune(got)) != maxName {
		t.Errorf("a name of 80 characters is shown with %d", len([]rune(got)))
	}
}
