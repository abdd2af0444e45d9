package api

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/santhosh-tekuri/jsonschema/v6"

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

// A page's head is in the language that its reader's browser would show the page in; a chat that asks without a language is
// answered in English, and an address may name one. What is kept of it is good for readers of the same languages only.
func TestAHeadIsInItsReadersLanguage(t *testing.T) {
	h := serve(t, seeded(t), func(o *Options) {
		o.Dashboard = fstest.MapFS{"index.html": {Data: []byte(`<!doctype html><html lang="en"><title>Sluice</title>`)}}
	})
	for _, c := range []struct{ asked, target, title, language string }{
		{"", "/guide", "Guide", "en"}, {"de", "/guide", "Anleitung", "de"}, {"de-CH, de;q=0.9", "/guide/", "Anleitung", "de"}, {"en-US,de;q=0.9", "/guide", "Guide", "en"},
		{"en;q=0.8, de", "/guide", "Anleitung", "de"}, {"fr-FR,fr;q=0.9,de;q=0.2", "/guide", "Anleitung", "de"}, {"fr", "/guide", "Guide", "en"}, {"*", "/guide", "Guide", "en"},
		{"de;q=0, en;q=0.1", "/guide", "Guide", "en"}, {"de;q=2", "/guide", "Guide", "en"}, {"de;q=x", "/guide", "Guide", "en"}, {"de;level=1", "/guide", "Guide", "en"}, {"DE-at", "/guide", "Anleitung", "de"},
		{",;;,q=,-", "/guide", "Guide", "en"}, {strings.Repeat("fr,", 9_000) + "de", "/guide", "Guide", "en"}, {"deutsch", "/guide", "Guide", "en"},
		{"", "/guide?lang=de", "Anleitung", "de"}, {"de", "/guide?lang=en", "Guide", "en"}, {"de", "/guide?lang=fr", "Anleitung", "de"}, {"", "/guide?lang=%zz", "Guide", "en"},
		{"de", "/wp-admin", "Seite nicht gefunden", "de"}, {"de", "/vaults/" + addr(1).Hex(), "Vault nicht gefunden", "de"}, {"de", "/leaders/" + addr(1).Hex(), "Leader nicht gefunden", "de"},
	} {
		w := request(h, http.MethodGet, c.target, "Accept", browserAccept, "Accept-Language", c.asked)
		body := w.Body.String()
		if !strings.Contains(body, "<title>"+c.title+" · Sluice</title>") || !strings.Contains(body, `<html lang="`+c.language+`">`) ||
			!strings.Contains(body, `name="description" content="`+languages[c.language].Site+`"`) || !strings.Contains(body, `og:title" content="`+c.title+" · Sluice") {
			t.Errorf("%s for %.60q: %s", c.target, c.asked, body)
		}
		if !slices.Contains(w.Header().Values("Vary"), "Accept-Language") {
			t.Errorf("%s: kept for readers of any language: %v", c.target, w.Header())
		}
	}
	tag := request(h, http.MethodGet, "/guide", "Accept-Language", "de").Header().Get("ETag")
	w := request(h, http.MethodGet, "/guide", "Accept-Language", "en", "If-None-Match", tag)
	is(t, "the German page isn't the English one", w.Code, http.StatusOK)
	w = request(h, http.MethodGet, "/guide", "Accept-Language", "de", "If-None-Match", tag)
	is(t, "not changed", w.Code, http.StatusNotModified)
	is(t, "that says for whom", slices.Contains(w.Header().Values("Vary"), "Accept-Language"), true)
}

// Every language has every text, with the arguments of the English one: the server has one catalogue, the pages'.
func TestTheServersWordsAreWhole(t *testing.T) {
	var texts map[string]map[string]any
	must(t, json.Unmarshal(textsJSON, &texts))
	var same func(path string, one, other any)
	same = func(path string, one, other any) {
		switch x := one.(type) {
		case map[string]any:
			y, _ := other.(map[string]any)
			is(t, path+": number of texts", len(y), len(x))
			for key := range x {
				same(path+"."+key, x[key], y[key])
			}
		case []any:
			y, _ := other.([]any)
			is(t, path+": length", len(y), len(x))
		case string:
			y, _ := other.(string)
			arguments := regexp.MustCompile(`\{\d\}`)
			a, b := arguments.FindAllString(x, -1), arguments.FindAllString(y, -1)
			slices.Sort(a)
			slices.Sort(b)
			if y == "" || !slices.Equal(a, b) {
				t.Errorf("%s: %q, in English %q", path, y, x)
			}
		}
	}
	for language, each := range texts {
		same(language, any(texts["en"]), any(each))
		is(t, language+": months", len(languages[language].Months), 12)
	}
	is(t, "languages", len(texts), 2)
	for name := range languages["en"].Figures {
		if pageFigure, err := pageSubject("verify", url.Values{"vault": {winner.Hex()}, "figure": {name}}); err != nil || pageFigure.figure != name {
			t.Errorf("%s is no figure of a link: %v, %v", name, pageFigure, err)
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
	only := serve(t, db, func(o *Options) { o.Listing = Listing{Listed: []common.Address{loser, solo}} })
	list = tokenListDocument{}
	must(t, json.Unmarshal(request(only, http.MethodGet, "/tokenlist.json").Body.Bytes(), &list))
	if len(list.Tokens) != 1 || list.Tokens[0].Address != loser.Hex() {
		t.Errorf("where few are listed, the list has %+v", list.Tokens)
	}
	nobody := serve(t, db, func(o *Options) { o.Listing = Listing{Listed: []common.Address{addr(1)}} })
	is(t, "none of ours listed, no list", request(nobody, http.MethodGet, "/tokenlist.json").Code, http.StatusNotFound)
	is(t, "no vault, no list", request(serve(t, emptyDB(t), nil), http.MethodGet, "/tokenlist.json").Code, http.StatusNotFound)
}

// The token list is one by the schema that wallets hold it to (testdata/tokenlist.schema.source says which), whatever strangers
// call their vaults.
func TestTheTokenListKeepsThePublishedSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile("../testdata/tokenlist.schema.json")
	must(t, err)
	valid := func(what string, h http.Handler) tokenListDocument {
		t.Helper()
		w := request(h, http.MethodGet, "/tokenlist.json")
		is(t, what, w.Code, http.StatusOK)
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(w.Body.Bytes()))
		must(t, err)
		if err := schema.Validate(document); err != nil {
			t.Errorf("%s: %v\n%s", what, err, w.Body)
		}
		var out tokenListDocument
		must(t, json.Unmarshal(w.Body.Bytes(), &out))
		return out
	}
	db := seeded(t)
	valid("the story's", serve(t, db, nil))
	c := &store.Changes{}
	put := func(name, symbol string) {
		v := *story().Vaults[0]
		v.Vault, v.Name, v.Symbol, v.CreatedBlock = addr(0xd000+int64(len(c.Vaults))), name, symbol, 100
		c.Vaults = append(c.Vaults, &v)
	}
	for _, text := range []string{
		"", " ", "\u200b\u202e", "a b", "a\u00a0b", "a\u2003b", "a\u3000b", "a\nb", "\ufeffa", strings.Repeat("é", 32), strings.Repeat("W", 64), "<b>&\"'", "日本", "😀😀😀😀😀😀😀😀😀😀😀", "\u0300", "\\",
	} {
		put(text, "OK")
		put("Fine", text)
	}
	commit(t, db, 101, c)
	list := valid("strangers'", serve(t, db, nil))
	for _, token := range list.Tokens {
		if !tokenSymbol.MatchString(token.Symbol) || strings.ContainsAny(token.Name+token.Symbol, "\u200b\u202e\ufeff") {
			t.Errorf("the list has %q (%q)", token.Name, token.Symbol)
		}
	}
	if n := len(story().Vaults) + len(c.Vaults)/2; len(list.Tokens) < n-1 {
		t.Errorf("the list has %d tokens: every name is made to fit, and only symbols are left out", len(list.Tokens))
	}
	valid("the operator's", serve(t, db, func(o *Options) {
		o.Listing = Listing{Listed: []common.Address{winner}, Unlisted: map[common.Address]string{loser: "A copy"}, Version: [3]uint32{1<<32 - 1, 1<<32 - 1, 1<<32 - 1}}
	}))
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
