package api

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gorilla/feeds"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// feedVaults bounds how many of a leader's vaults, the newest, their feed follows.
const feedVaults = 20

// happening is an entry of a vault's or a leader's feed, with its place in the order of logs.
type happening struct {
	block, log uint64
	time       uint64 // Unix seconds; 0: that of the block
	entry      func(time int64) *feeds.AtomEntry
}

// vaultAtom answers what happened in a vault as an Atom feed: settlements, trades, and what leader and trader said.
func (s *Server) vaultAtom(w http.ResponseWriter, r *http.Request) {
	s.feed(w, r, "vault", func(ctx context.Context, v *store.View, a common.Address) (string, []happening, error) {
		c, err := v.Card(ctx, a)
		if err != nil {
			return "", nil, err
		}
		list, err := happenings(ctx, v, c)
		return visibleText(c.Name, maxName) + " " + shortAddress(a), list, err
	})
}

// leaderAtom answers the same of a leader's newest vaults, with what the leader says about themselves.
func (s *Server) leaderAtom(w http.ResponseWriter, r *http.Request) {
	s.feed(w, r, "leader", func(ctx context.Context, v *store.View, a common.Address) (string, []happening, error) {
		if _, err := oneLeader(ctx, v, a); err != nil {
			return "", nil, err
		}
		refs, err := v.VaultPage(ctx, store.VaultFilter{Leader: &a, Type: "shared"}, store.VaultSort{By: "created", Desc: true}, nil, feedVaults)
		if err != nil {
			return "", nil, err
		}
		keys := make([]common.Address, len(refs))
		for i, ref := range refs {
			keys[i] = ref.Vault
		}
		cards, err := v.Cards(ctx, keys)
		if err != nil {
			return "", nil, err
		}
		own, err := v.PostPage(ctx, a, nil, atomEntries)
		if err != nil {
			return "", nil, err
		}
		list := said(own, "The leader about themselves")
		for _, c := range cards {
			of, err := happenings(ctx, v, c)
			if err != nil {
				return "", nil, err
			}
			list = append(list, of...)
		}
		return "Leader " + shortAddress(a), list, nil
	})
}

// feed answers the newest of what happened.
func (s *Server) feed(w http.ResponseWriter, r *http.Request, kind string, read func(context.Context, *store.View, common.Address) (string, []happening, error)) {
	var body string
	ok := s.plain(w, r, kind, func(ctx context.Context, v *store.View, a common.Address) error {
		title, list, err := read(ctx, v, a)
		if err != nil {
			return err
		}
		slices.SortFunc(list, func(x, y happening) int { return cmp.Or(cmp.Compare(y.block, x.block), cmp.Compare(y.log, x.log)) })
		list = list[:min(len(list), atomEntries)]
		var numbers []uint64
		for _, h := range list {
			if h.time == 0 {
				numbers = append(numbers, h.block)
			}
		}
		blocks, err := v.BlocksIn(ctx, numbers)
		if err != nil {
			return err
		}
		out := &feeds.AtomFeed{
			Xmlns: "http://www.w3.org/2005/Atom", Id: uniqueName(kind, a.Hex()), Title: "Sluice: " + title, Updated: rfc3339(int64(v.ChainTime())),
			Author: &feeds.AtomAuthor{AtomPerson: feeds.AtomPerson{Name: "Sluice"}},
		}
		if s.opt.PublicURL != "" {
			out.Link = &feeds.AtomLink{Rel: "self", Type: "application/atom+xml", Href: s.opt.PublicURL + r.URL.Path}
		}
		for i, h := range list {
			at := h.time
			if b := blocks[h.block]; at == 0 && b != nil {
				at = b.Time
			}
			if at == 0 {
				return fmt.Errorf("what happened in block %d without that block", h.block)
			}
			if i == 0 {
				out.Updated = rfc3339(int64(at))
			}
			out.Entries = append(out.Entries, h.entry(int64(at)))
		}
		body, err = feeds.ToXML(out)
		return err
	})
	if ok {
		sendDocument(w, r, "application/atom+xml; charset=utf-8", []byte(body))
	}
}

func entryAt(id, title, content string) func(int64) *feeds.AtomEntry {
	return func(time int64) *feeds.AtomEntry {
		return &feeds.AtomEntry{
			Id: uniqueName("happening", id), Title: title, Updated: rfc3339(time), Published: rfc3339(time),
			Content: &feeds.AtomContent{Type: "text", Content: content},
		}
	}
}

// said are posts as entries: strangers' words, as text.
func said(posts []*store.Post, title string) (out []happening) {
	for _, p := range posts {
		kind := visibleText(p.Kind, maxKind)
		words := cut(visibleLines(p.Text), maxWords)
		out = append(out, happening{p.BlockNumber, p.LogIndex, 0, entryAt(fmt.Sprintf("post-%d-%d", p.BlockNumber, p.LogIndex), title+": "+kind,
			"Posted by "+p.Author.Hex()+", checked by nobody:\n"+words)})
	}
	return out
}

// happenings are the newest settlements, trades and posts of a vault.
func happenings(ctx context.Context, v *store.View, c store.VaultCard) ([]happening, error) {
	name, vault := visibleText(c.Name, maxName), c.Vault.Vault
	posts, err := v.PostPage(ctx, vault, nil, atomEntries)
	if err != nil {
		return nil, err
	}
	out := said(posts, name)
	epochs, err := v.EpochPage(ctx, vault, nil, atomEntries)
	if err != nil {
		return nil, err
	}
	asset := visibleText(c.AssetSymbol, maxName)
	for _, e := range epochs {
		if e.SettledBlock == nil || e.SettledAt == nil {
			continue
		}
		log := uint64(0)
		if e.SettledLogIndex != nil {
			log = *e.SettledLogIndex
		}
		parts := []string{fmt.Sprintf("epoch %d settled", e.EpochID)}
		if p := sharePrice(e.NAV, e.SupplyBefore, c.AssetDecimals); p != nil {
			parts = append(parts, "share price "+*p+" "+asset)
		}
		parts = append(parts, "deposits accepted "+decimal(amount(e.DepositsAccepted), c.AssetDecimals)+" "+asset,
			"paid out "+decimal(amount(e.Proceeds), c.AssetDecimals)+" "+asset)
		out = append(out, happening{*e.SettledBlock, log, *e.SettledAt, entryAt(fmt.Sprintf("settlement-%s-%d", vault.Hex(), e.EpochID), name+": settlement", strings.Join(parts, "; "))})
	}
	trades, err := v.TradePage(ctx, vault, nil, atomEntries)
	if err != nil {
		return nil, err
	}
	var tokensOfTrades []common.Address
	for _, t := range trades {
		tokensOfTrades = append(tokensOfTrades, t.TokenIn, t.TokenOut)
	}
	known, err := v.TokensIn(ctx, tokensOfTrades)
	if err != nil {
		return nil, err
	}
	much := func(token common.Address, a *store.Trade, in bool) string {
		x := a.AmountOut
		if in {
			x = a.AmountIn
		}
		if t := known[token]; t != nil {
			return ledger.FormatUnits(x, t.Decimals) + " " + visibleText(t.Symbol, maxName)
		}
		return x.String() + " base units of " + token.Hex()
	}
	for _, t := range trades {
		out = append(out, happening{t.BlockNumber, t.LogIndex, 0, entryAt(fmt.Sprintf("trade-%d-%d", t.BlockNumber, t.LogIndex), name+": trade",
			fmt.Sprintf("sold %s for %s; transaction %s", much(t.TokenIn, t, true), much(t.TokenOut, t, false), t.TxHash.Hex()))})
	}
	return out, nil
}
