package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/preview"
	"github.com/sluicefi/sluice/store"
)

// subjectPath matches the pages of one vault, of its leader's tools, and of one leader.
var subjectPath = regexp.MustCompile(`^/(vaults|mine|leaders)/(0x[0-9a-fA-F]{40})$`)

// pageHead is what a page's head says before any script runs: for search engines, link previews and the browser's tab.
type pageHead struct {
	status             int
	title, description string
	picture            string // path and query of the link's picture; empty without one
}

// headOf finds the head of the page at a path. A path that is no page, and an address that the index does not know, is a
// 404, whose page says so in the browser. Where the database can't answer, nothing is concluded: the page is served with
// a general title.
func (s *Server) headOf(ctx context.Context, path, rawQuery string, w *words) pageHead {
	if path != "/" {
		path = strings.TrimSuffix(path, "/")
	}
	if path == "/index.html" {
		path = "/"
	}
	if title, ok := w.Titles[path]; ok {
		head := pageHead{status: http.StatusOK, title: w.title(title), description: w.Site}
		if path == "/compare" || path == "/verify" {
			s.aboutQuery(ctx, &head, path[1:], rawQuery, w)
		}
		return head
	}
	match := subjectPath.FindStringSubmatch(path)
	if match == nil {
		return pageHead{status: http.StatusNotFound, title: w.title(w.NotFound.Page), description: w.Site}
	}
	address := common.HexToAddress(match[2])
	head := pageHead{status: http.StatusOK, title: w.Brand, description: w.Site}
	unknownAddress := false // said by the index itself; an index that isn't there yet says nothing
	err := s.db.View(ctx, func(v *store.View) (err error) {
		defer func() { unknownAddress = errors.Is(err, store.ErrNotFound) }()
		kind := match[1]
		if kind == "mine" {
			kind = "vaults"
		}
		card, said, err := s.cardOf(ctx, v, shared{kind: kind, address: address}, w)
		if err != nil {
			var status huma.StatusError
			if errors.As(err, &status) && status.GetStatus() == http.StatusNotFound {
				return store.ErrNotFound
			}
			return err
		}
		name := visibleText(card.Title, maxName)
		if kind == "leaders" && name == shortAddress(address) {
			name = w.Leader
		}
		head.title = w.title(name, shortAddress(address))
		head.description = card.About + " · " + said
		head.picture = sharePath + kind + "/" + address.Hex() + ".png" + w.inQuery("?")
		return nil
	})
	if err != nil && !unknownAddress {
		s.log.Warn("a page's head could not be read", "err", err)
	}
	if unknownAddress {
		what := w.NotFound.Vault
		if match[1] == "leaders" {
			what = w.NotFound.Leader
		}
		return pageHead{status: http.StatusNotFound, title: w.title(what), description: w.Site}
	}
	return head
}

// aboutQuery fills in the head of a comparison or of a figure to verify. What its query doesn't name well leaves the page's
// general head: the page says in the browser what is wrong.
func (s *Server) aboutQuery(ctx context.Context, head *pageHead, kind, rawQuery string, w *words) {
	query, err := url.ParseQuery(rawQuery)
	if err != nil || len(rawQuery) > maxShareQuery {
		return
	}
	subject, err := pageSubject(kind, query)
	if err != nil {
		return
	}
	err = s.db.View(ctx, func(v *store.View) error {
		card, said, err := s.cardOf(ctx, v, *subject, w)
		if err == nil {
			head.title = card.Title + " · " + head.title
			head.description = said
			head.picture = sharePath + kind + ".png?" + subject.query() + w.inQuery("&")
		}
		return err
	})
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		s.log.Warn("a page's head could not be read", "err", err)
	}
}

// shortAddress is an address as titles show it: its first and last characters.
func shortAddress(a common.Address) string {
	hex := a.Hex()
	return hex[:6] + "…" + hex[len(hex)-4:]
}

// maxName is the number of characters of a vault's name and symbol that answers show; the factory takes 64 bytes of each.
const maxName = 64

// hidden says of a character that it is drawn as nothing, or moves what stands beside it: control and format characters,
// those that Unicode lets fonts ignore, variation selectors, and the blank Braille cell.
func hidden(r rune) bool {
	return !unicode.IsGraphic(r) || unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector) || r == 0x2800
}

// visibleLines leaves out of a stranger's text whatever is hidden in its lines. The ends of the lines stay.
func visibleLines(text string) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text), "\n")
	for i, line := range lines {
		lines[i] = strings.Map(func(r rune) rune {
			if hidden(r) {
				return -1
			}
			return r
		}, line)
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// visibleText makes a stranger's text fit for one line: what is hidden in it, which could reorder or conceal what follows,
// is left out, and it is cut at most characters. A text with nothing visible in it is said to have no name.
func visibleText(text string, most int) string {
	var out []rune
	for _, r := range strings.Join(strings.Fields(text), " ") {
		if hidden(r) {
			continue
		}
		if len(out) == most {
			out[most-1] = '…'
			break
		}
		out = append(out, r)
	}
	if clean := strings.TrimSpace(string(out)); clean != "" {
		return clean
	}
	return noName
}

var (
	titleTag       = regexp.MustCompile(`(?s)<title>.*?</title>`)
	descriptionTag = regexp.MustCompile(`(?s)<meta\s+name="description"[^>]*>\s*`)
)

// servePage serves the app's document with the head of the path that is asked for, in the reader's language.
func (s *Server) servePage(w http.ResponseWriter, r *http.Request, root fs.FS) {
	document, err := fs.ReadFile(root, "index.html")
	if err != nil {
		writeProblem(w, http.StatusNotFound, "the dashboard isn't built into this binary")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
	defer cancel()
	speaks := languageOf(r)
	head := s.headOf(ctx, r.URL.Path, r.URL.RawQuery, speaks)
	if head.status == http.StatusNotFound && !strings.Contains(r.Header.Get("Accept"), "text/html") {
		unknown(w, r) // a program asks, and a page would look like an answer to it
		return
	}
	title, description := html.EscapeString(head.title), html.EscapeString(head.description)
	tags := "<title>" + title + `</title><meta name="description" content="` + description + `" />` +
		`<meta property="og:site_name" content="` + speaks.Brand + `" /><meta property="og:type" content="website" /><meta property="og:locale" content="` + speaks.Locale + `" />` +
		`<meta property="og:title" content="` + title + `" /><meta property="og:description" content="` + description + `" />`
	if head.picture != "" && s.opt.PublicURL != "" { // a picture's address must be whole
		picture := html.EscapeString(s.opt.PublicURL + head.picture)
		tags += `<meta property="og:image" content="` + picture + `" /><meta property="og:image:type" content="image/png" />` +
			fmt.Sprintf(`<meta property="og:image:width" content="%d" /><meta property="og:image:height" content="%d" />`, preview.Width, preview.Height) +
			`<meta property="og:image:alt" content="` + description + `" /><meta name="twitter:card" content="summary_large_image" />`
	}
	document = descriptionTag.ReplaceAll(document, nil)
	if at := titleTag.FindIndex(document); at != nil {
		document = bytes.Join([][]byte{document[:at[0]], []byte(tags), document[at[1]:]}, nil)
	}
	document = bytes.Replace(document, []byte(`<html lang="en">`), []byte(`<html lang="`+speaks.language+`">`), 1)
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	h.Add("Vary", "Accept-Language") // what is kept of it is good for readers of the same languages only
	h.Set("ETag", contentTag(document))
	if head.status == http.StatusOK && matches(r.Header.Get("If-None-Match"), h.Get("ETag")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.WriteHeader(head.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(document) // the client left
	}
}
