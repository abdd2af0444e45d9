package api

import (
	"container/list"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/preview"
	"github.com/sluicefi/sluice/store"
)

// Bounds of the pictures of links.
const (
	drawnAtOnce   = 2        // more would take the processor from the answers
	waitingToDraw = 64       // beyond, a client is told to come back
	mostPictures  = 32 << 20 // bytes of all that are remembered
	pictureDays   = 365      // daily prices in a chart
	pictureMaxAge = "public, max-age=300"
	maxShareQuery = 1024 // bytes of a link's query
)

const pngType = "image/png"

// sharePath is where the pictures are: /share/vaults/0x….png, /share/leaders/0x….png, /share/compare.png?vault=…,
// /share/verify.png?vault=…&figure=…, each with ?theme=dark and ?lang=de.
const sharePath = "/share/"

// pictures draws links' pictures, each once for what it says: of readers that ask for the same one, one draws and the others
// wait. Newest used are kept.
type pictures struct {
	drawing chan struct{}

	mu      sync.Mutex
	waiting int
	held    map[[32]byte]*list.Element
	order   *list.List // of picture, newest used first
	size    int
}

type picture struct {
	of  [32]byte
	png []byte
}

func newPictures() *pictures {
	return &pictures{drawing: make(chan struct{}, drawnAtOnce), held: map[[32]byte]*list.Element{}, order: list.New()}
}

var errTooManyPictures = later(http.StatusServiceUnavailable, "too many pictures are being drawn at once: try again")

// of gives a card's picture.
func (p *pictures) of(ctx context.Context, card preview.Card) ([]byte, error) {
	key := sha256.Sum256(fmt.Appendf(nil, "%#v", card)) // JSON would refuse a number that isn't finite, which no line shows
	if png := p.get(key); png != nil {
		return png, nil
	}
	p.mu.Lock()
	if p.waiting >= waitingToDraw {
		p.mu.Unlock()
		return nil, errTooManyPictures
	}
	p.waiting++
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		p.waiting--
		p.mu.Unlock()
	}()
	select {
	case p.drawing <- struct{}{}:
		defer func() { <-p.drawing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if png := p.get(key); png != nil { // another reader drew it meanwhile
		return png, nil
	}
	png, err := preview.Draw(card)
	if err != nil {
		return nil, err
	}
	p.put(key, png)
	return png, nil
}

func (p *pictures) get(key [32]byte) []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	e := p.held[key]
	if e == nil {
		return nil
	}
	p.order.MoveToFront(e)
	return e.Value.(picture).png
}

func (p *pictures) put(key [32]byte, png []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.held[key] != nil {
		return
	}
	p.held[key] = p.order.PushFront(picture{key, png})
	for p.size += len(png); p.size > mostPictures; {
		oldest := p.order.Remove(p.order.Back()).(picture)
		delete(p.held, oldest.of)
		p.size -= len(oldest.png)
	}
}

// share answers a link's picture.
func (s *Server) share(w http.ResponseWriter, r *http.Request) {
	subject, look, err := sharedSubject(strings.TrimPrefix(r.URL.Path, sharePath), r.URL.RawQuery)
	if err != nil {
		writeProblem(w, http.StatusBadRequest, err.Error())
		return
	}
	if subject == nil {
		unknown(w, r)
		return
	}
	var card preview.Card
	var png []byte
	err = s.view(r.Context(), func(ctx context.Context, v *store.View) (err error) {
		card, _, err = s.cardOf(ctx, v, *subject, look.words)
		return err
	})
	if err == nil {
		card.Dark = look.dark
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		if png, err = s.pictures.of(ctx, card); err != nil {
			err = s.problem(ctx, err)
		}
	}
	if err != nil {
		writeViewError(w, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", pngType)
	h.Set("Cache-Control", pictureMaxAge)
	h.Set("ETag", contentTag(png))
	if asked := r.Header.Get("If-None-Match"); strings.TrimSpace(asked) == "*" || matches(asked, h.Get("ETag")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(png)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(png) // the client left
	}
}

// shared is what a link is about.
type shared struct {
	kind    string // vaults, leaders, compare or verify
	address common.Address
	vaults  []common.Address // of a comparison
	figure  string           // of verify: a name of the Verify page; empty for all
	epoch   uint64           // of verify: 0 for the last
}

// query is the query that names the subject.
func (of *shared) query() string {
	q := url.Values{}
	for _, a := range of.vaults {
		q.Add("vault", a.Hex())
	}
	if of.kind == "verify" {
		q.Set("vault", of.address.Hex())
		if of.figure != "" {
			q.Set("figure", of.figure)
		}
		if of.epoch > 0 {
			q.Set("epoch", strconv.FormatUint(of.epoch, 10))
		}
	}
	return q.Encode()
}

// look is how a picture is drawn.
type look struct {
	dark  bool
	words *words
}

// sharedSubject reads what a picture's name and query are about, and how it is drawn; nil where there is no such picture.
func sharedSubject(name, rawQuery string) (*shared, look, error) {
	drawn := look{words: english}
	query, err := url.ParseQuery(rawQuery)
	if err != nil || len(rawQuery) > maxShareQuery {
		return nil, drawn, errors.New("the query isn't well formed")
	}
	name, isPNG := strings.CutSuffix(name, ".png")
	if !isPNG {
		return nil, drawn, nil
	}
	switch theme := query["theme"]; {
	case len(theme) == 0, len(theme) == 1 && theme[0] == "light":
	case len(theme) == 1 && theme[0] == "dark":
		drawn.dark = true
	default:
		return nil, drawn, errors.New("theme is light or dark")
	}
	if asked := query["lang"]; len(asked) > 0 {
		if drawn.words = languages[asked[0]]; drawn.words == nil || len(asked) > 1 {
			return nil, drawn, fmt.Errorf("lang is one of %s", strings.Join(slices.Sorted(maps.Keys(languages)), ", "))
		}
	}
	delete(query, "theme")
	delete(query, "lang")
	kind, rest, nested := strings.Cut(name, "/")
	if nested && (kind == "vaults" || kind == "leaders") {
		switch {
		case !addressForm.MatchString(rest):
			return nil, drawn, nil
		case len(query) > 0:
			return nil, drawn, errors.New("this picture has no parameter but theme")
		}
		return &shared{kind: kind, address: common.HexToAddress(rest)}, drawn, nil
	}
	if nested || kind != "compare" && kind != "verify" {
		return nil, drawn, nil
	}
	subject, err := pageSubject(kind, query)
	return subject, drawn, err
}

// pageSubject reads what the page of a comparison or of a verified figure is about from its query.
func pageSubject(kind string, query url.Values) (*shared, error) {
	out := &shared{kind: kind}
	if kind == "compare" {
		vaults, err := comparedVaults(query["vault"])
		if err != nil {
			return nil, err
		}
		out.vaults = vaults
		return out, nil
	}
	vault := query.Get("vault")
	if !addressForm.MatchString(vault) {
		return nil, errors.New("vault isn't an address")
	}
	out.address, out.figure = common.HexToAddress(vault), query.Get("figure")
	if _, ok := english.Figures[out.figure]; !ok && out.figure != "" {
		out.figure = "" // the page's own words for it aren't known here: the vault's card
	}
	if text := query.Get("epoch"); text != "" {
		epoch, err := strconv.ParseUint(text, 10, 31)
		if err != nil {
			return nil, errors.New("epoch isn't a number")
		}
		out.epoch = epoch
	}
	return out, nil
}
