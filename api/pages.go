package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"net/http"
	"regexp"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// siteDescription is what a page says about itself where nothing more exact is known.
const siteDescription = "Managed on-chain vaults that settle once a week, at a share price anybody can recompute."

// pageTitles are the app's pages that need nothing from the index, with their titles. The app routes the same paths in the browser.
var pageTitles = map[string]string{
	"/": "Vaults", "/index.html": "Vaults", "/portfolio": "Portfolio", "/mine": "My Vaults", "/keeper": "Keeper", "/verify": "Verify", "/direct": "Without our server",
	"/guide": "Guide",
}

// subjectPath matches the pages of one vault, of its leader's tools, and of one leader.
var subjectPath = regexp.MustCompile(`^/(vaults|mine|leaders)/(0x[0-9a-fA-F]{40})$`)

// pageHead is what a page's head says before any script runs: for search engines, link previews and the browser's tab.
type pageHead struct {
	status             int
	title, description string
}

// headOf finds the head of the page at a path. A path that is no page, and an address that the index does not know, is a
// 404, whose page says so in the browser. Where the database can't answer, nothing is concluded: the page is served with
// a general title.
func (s *Server) headOf(ctx context.Context, path string) pageHead {
	if path != "/" {
		path = strings.TrimSuffix(path, "/")
	}
	if title, ok := pageTitles[path]; ok {
		return pageHead{http.StatusOK, title + " · Sluice", siteDescription}
	}
	match := subjectPath.FindStringSubmatch(path)
	if match == nil {
		return pageHead{http.StatusNotFound, "Page not found · Sluice", siteDescription}
	}
	address := common.HexToAddress(match[2])
	head := pageHead{http.StatusOK, "Sluice", siteDescription}
	unknownAddress := false // said by the index itself; an index that isn't there yet says nothing
	err := s.db.View(ctx, func(v *store.View) (err error) {
		defer func() { unknownAddress = errors.Is(err, store.ErrNotFound) }()
		if match[1] == "leaders" {
			rows, _, err := v.LeaderPage(ctx, &address, nil, 1)
			if err != nil {
				return err
			}
			if len(rows) == 0 {
				return store.ErrNotFound
			}
			head.title = "Leader " + shortAddress(address) + " · Sluice"
			head.description = fmt.Sprintf("The vaults that %s leads, with their record. Every figure can be recomputed from the chain.", address.Hex())
			return nil
		}
		vault, _, err := v.VaultRow(ctx, address)
		if err != nil {
			return err
		}
		head.title = visibleText(vault.Name, 64) + " · " + shortAddress(address) + " · Sluice"
		head.description = fmt.Sprintf("Vault %s in %s. It settles once a week, at a share price anybody can recompute.", address.Hex(), visibleText(vault.AssetSymbol, 16))
		return nil
	})
	if err != nil && !unknownAddress {
		s.log.Warn("a page's head could not be read", "err", err)
	}
	if unknownAddress {
		what := "Vault"
		if match[1] == "leaders" {
			what = "Leader"
		}
		return pageHead{http.StatusNotFound, what + " not found · Sluice", siteDescription}
	}
	return head
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
	return "(no name)"
}

var (
	titleTag       = regexp.MustCompile(`(?s)<title>.*?</title>`)
	descriptionTag = regexp.MustCompile(`(?s)<meta\s+name="description"[^>]*>\s*`)
)

// servePage serves the app's document with the head of the path that is asked for.
func (s *Server) servePage(w http.ResponseWriter, r *http.Request, root fs.FS) {
	document, err := fs.ReadFile(root, "index.html")
	if err != nil {
		writeProblem(w, http.StatusNotFound, "the dashboard isn't built into this binary")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
	defer cancel()
	head := s.headOf(ctx, r.URL.Path)
	if head.status == http.StatusNotFound && !strings.Contains(r.Header.Get("Accept"), "text/html") {
		unknown(w, r) // a program asks, and a page would look like an answer to it
		return
	}
	title, description := html.EscapeString(head.title), html.EscapeString(head.description)
	tags := "<title>" + title + `</title><meta name="description" content="` + description + `" />` +
		`<meta property="og:site_name" content="Sluice" /><meta property="og:type" content="website" />` +
		`<meta property="og:title" content="` + title + `" /><meta property="og:description" content="` + description + `" />`
	document = descriptionTag.ReplaceAll(document, nil)
	if at := titleTag.FindIndex(document); at != nil {
		document = bytes.Join([][]byte{document[:at[0]], []byte(tags), document[at[1]:]}, nil)
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
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
