package api

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"regexp"
	"time"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// Bounds of the documents for machines that look for vaults.
const (
	mostSitemapURLs = 50_000 // sitemaps.org allows no more in one file
	mostTokens      = 10_000 // and the token list schema no more than this
)

// robots tells search engines what to read: the pages, not the API, whose answers are no pages.
func (s *Server) robots(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = fmt.Fprint(w, "User-agent: *\nAllow: /\nDisallow: /v1/\n") // the client left
	if s.opt.PublicURL != "" {
		_, _ = fmt.Fprintf(w, "\nSitemap: %s/sitemap.xml\n", s.opt.PublicURL)
	}
}

// sitemap lists the pages that anybody can read (sitemaps.org/protocol): the general ones, and each shared vault's.
func (s *Server) sitemap(w http.ResponseWriter, r *http.Request) {
	if s.opt.PublicURL == "" {
		writeProblem(w, http.StatusNotFound, "there is no sitemap: the operator set no serve.public_url")
		return
	}
	type entry struct {
		Loc string `xml:"loc"`
	}
	var set struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []entry  `xml:"url"`
	}
	for _, path := range []string{"/", "/leaders", "/guide", "/verify", "/keeper"} {
		set.URLs = append(set.URLs, entry{s.opt.PublicURL + path})
	}
	vaults, _, ok := s.sharedVaults(w, r)
	if !ok {
		return
	}
	for _, v := range vaults[:min(len(vaults), mostSitemapURLs-len(set.URLs))] {
		set.URLs = append(set.URLs, entry{s.opt.PublicURL + "/vaults/" + v.Vault.Hex()})
	}
	body, err := xml.Marshal(set)
	if err != nil {
		writeProblem(w, http.StatusInternalServerError, "the sitemap can't be written")
		return
	}
	w.Header().Set("Content-Type", "application/xml; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write(append([]byte(xml.Header), body...)) // the client left
}

// tokenListToken is one token of a list by the schema of github.com/Uniswap/token-lists.
type tokenListToken struct {
	ChainID  int64  `json:"chainId"`
	Address  string `json:"address"`
	Name     string `json:"name"`
	Symbol   string `json:"symbol"`
	Decimals int    `json:"decimals"`
}

type tokenListVersion struct {
	Major int `json:"major"`
	Minor int `json:"minor"`
	Patch int `json:"patch"`
}

type tokenListDocument struct {
	Name      string `json:"name"`
	Timestamp string `json:"timestamp"` // ISO 8601; the time of the newest listed vault
	// Version: minor counts tokens, major those taken out, each beside the version of the list that the operator reads them from:
	// the schema wants them raised then.
	Version  tokenListVersion `json:"version"`
	Keywords []string         `json:"keywords"`
	Tokens   []tokenListToken `json:"tokens"`
}

// tokenSymbol is what the schema allows as a symbol.
var tokenSymbol = regexp.MustCompile(`^\S{1,20}$`)

// tokenList lists the shares of the shared vaults for wallets and other front ends. A vault that the operator doesn't list, or
// whose symbol the schema doesn't allow, is left out. A list without any token is not valid by the schema, so there is none
// before the first vault.
func (s *Server) tokenList(w http.ResponseWriter, r *http.Request) {
	vaults, chainTime, ok := s.sharedVaults(w, r)
	if !ok {
		return
	}
	chosen := s.listing.Load()
	list := tokenListDocument{Name: "Sluice vault shares", Keywords: []string{"vaults", "shares"}}
	created := uint64(0)
	for _, v := range vaults {
		symbol := visibleText(v.Symbol, 20)
		if listed, _ := chosen.of(v.Vault); !listed || !tokenSymbol.MatchString(symbol) || len(list.Tokens) == mostTokens {
			continue
		}
		list.Tokens = append(list.Tokens, tokenListToken{s.opt.ChainID, v.Vault.Hex(), visibleText(v.Name, 60), symbol, ledger.ShareDecimals})
		created = max(created, v.CreatedTime)
	}
	if len(list.Tokens) == 0 {
		writeProblem(w, http.StatusNotFound, "there is no shared vault to list")
		return
	}
	list.Timestamp = time.Unix(int64(min(created, chainTime)), 0).UTC().Format(time.RFC3339)
	from := chosen.Version
	list.Version = tokenListVersion{Major: 1 + len(chosen.Unlisted) + int(from[0]), Minor: len(list.Tokens) + int(from[1]), Patch: int(from[2])}
	body, err := json.Marshal(list)
	if err != nil {
		writeProblem(w, http.StatusInternalServerError, "the token list can't be written")
		return
	}
	sendDocument(w, r, "application/json", body)
}

// sharedVaults reads the shared vaults, oldest first, and the time of the chain; it answers by itself when it can't.
func (s *Server) sharedVaults(w http.ResponseWriter, r *http.Request) (vaults []*store.Vault, chainTime uint64, ok bool) {
	err := s.view(r.Context(), func(ctx context.Context, v *store.View) error {
		all, err := v.Vaults(ctx)
		for _, one := range all {
			if one.Type == "shared" {
				vaults = append(vaults, one)
			}
		}
		chainTime = v.ChainTime()
		return err
	})
	if err != nil {
		writeViewError(w, err)
		return nil, 0, false
	}
	return vaults, chainTime, true
}
