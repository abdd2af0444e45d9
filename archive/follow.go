package archive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/redact"
)

// Bounds of what a server may send.
const (
	maxPage     = 256 << 20 // bytes of one page
	maxPages    = 1_000_000
	pageTimeout = time.Minute
)

// Source is an archive that is read event by event: a file's, or the pages of a server one after the other.
type Source interface {
	// Start is the first line.
	Start() Head
	// Next gives the next event; io.EOF after the last.
	Next() (*Event, error)
	// Ends are the folds that the source has stated so far: a file's at its end, a server's at the end of each page.
	Ends() []End
}

// Start is the first line.
func (r *Reader) Start() Head { return r.Head }

// Ends is the end, once it was read.
func (r *Reader) Ends() []End {
	if r.End == nil {
		return nil
	}
	return []End{*r.End}
}

// Pages reads a vault's archive from a server, page by page.
type Pages struct {
	ctx    context.Context
	client *http.Client
	base   string
	vault  common.Address
	first  Head
	ends   []End
	left   *budget // of all pages together
	page   *Reader
	body   io.Closer
	done   bool
}

// Follow asks a server for the first page of a vault's archive. base is where its paths begin, such as
// https://vaults.example; nil for the client is the default one. Close it when it isn't read to its end.
func Follow(ctx context.Context, client *http.Client, base string, vault common.Address) (*Pages, error) {
	if u, err := url.Parse(base); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, errors.New("the API's URL isn't one: give it as https://vaults.example")
	}
	if client == nil {
		client = &http.Client{}
	}
	p := &Pages{ctx: ctx, client: client, base: strings.TrimRight(base, "/"), vault: vault, left: &budget{MaxEvents, MaxData}}
	if err := p.open(nil); err != nil {
		return nil, err
	}
	p.first = p.page.Head
	return p, nil
}

// Start is the first line of the first page.
func (p *Pages) Start() Head { return p.first }

// Ends are the ends of the pages that were read.
func (p *Pages) Ends() []End { return p.ends }

// Close ends the reading.
func (p *Pages) Close() error {
	p.done = true
	if p.body == nil {
		return nil
	}
	err := p.body.Close()
	p.body = nil
	if err != nil {
		return fmt.Errorf("close the archive's page: %w", err)
	}
	return nil
}

// Next gives the next event, of this page or of one that follows; io.EOF after the last of the last page.
func (p *Pages) Next() (*Event, error) {
	for !p.done {
		e, err := p.page.Next()
		if !errors.Is(err, io.EOF) {
			if err != nil {
				return nil, errors.Join(err, p.Close())
			}
			return e, nil
		}
		end := *p.page.End
		p.ends = append(p.ends, end)
		if err := p.Close(); err != nil {
			return nil, err // and no io.EOF beside it: pages may follow
		}
		if end.Next == nil {
			return nil, io.EOF
		}
		p.done = false
		if want := PagePath(p.vault, &end.Through); !strings.EqualFold(*end.Next, want) {
			return nil, fmt.Errorf("the page's next is %q, not %s: %w", clip(*end.Next), want, ErrFormat)
		}
		if n := len(p.ends); n > maxPages || n > 1 && end.Through <= p.ends[n-2].Through {
			return nil, fmt.Errorf("the pages don't advance: %w", ErrFormat)
		}
		if err := p.open(&end); err != nil {
			return nil, err
		}
	}
	return nil, io.EOF
}

// open asks for the page after an end, and checks that it goes on there.
func (p *Pages) open(after *End) error {
	var from *uint64
	if after != nil {
		from = &after.Through
	}
	ctx, cancel := context.WithTimeout(p.ctx, pageTimeout)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.base+PagePath(p.vault, from), nil)
	if err != nil {
		cancel()
		return fmt.Errorf("ask for the archive: %w", err)
	}
	res, err := p.client.Do(req) //nolint:bodyclose // closed by Close
	if err != nil {
		cancel()
		return fmt.Errorf("ask for the archive: %w", redact.Cause(err))
	}
	p.body = closer{res.Body, cancel}
	if res.StatusCode != http.StatusOK {
		return errors.Join(refusal(res), p.Close())
	}
	if p.page, err = NewReader(io.LimitReader(res.Body, maxPage)); err != nil {
		return errors.Join(err, p.Close())
	}
	p.page.left = p.left
	head := p.page.Head
	switch {
	case head.Vault != p.vault:
		err = fmt.Errorf("the archive is of vault %s, not of %s: %w", head.Vault, p.vault, ErrFormat)
	case after == nil && (head.After != nil || head.Position != 0 || head.History != common.Hash{}):
		err = fmt.Errorf("the first page doesn't begin with the vault's first event: %w", ErrFormat)
	case after != nil && (head.After == nil || *head.After != after.Through || head.Position != after.Position || head.History != after.History ||
		head.ChainID != p.first.ChainID || head.Portfolio != p.first.Portfolio):
		err = fmt.Errorf("the page after block %d doesn't begin where the page before ended: %w", after.Through, ErrFormat)
	}
	if err != nil {
		return errors.Join(err, p.Close())
	}
	return nil
}

type closer struct {
	io.Closer
	cancel context.CancelFunc
}

func (c closer) Close() error {
	defer c.cancel()
	return c.Closer.Close()
}

// refusal is the answer of a server that gives no page.
func refusal(res *http.Response) error {
	var problem struct {
		Detail string `json:"detail"`
	}
	_ = json.NewDecoder(io.LimitReader(res.Body, 64<<10)).Decode(&problem) // without a detail the status says enough
	if problem.Detail == "" {
		return fmt.Errorf("the API answers %s to the request for the archive", res.Status)
	}
	return fmt.Errorf("the API answers %s to the request for the archive: %.200q", res.Status, problem.Detail)
}
