package api

import (
	"context"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/preview"
	"github.com/sluicefi/sluice/store"
)

// cardOf makes the picture's words of what a link is about, and a sentence for chats that show none.
func (s *Server) cardOf(ctx context.Context, v *store.View, of shared, w *words) (preview.Card, string, error) {
	switch of.kind {
	case "leaders":
		return s.leaderCard(ctx, v, of.address, w)
	case "compare":
		return s.compareCard(ctx, v, of.vaults, w)
	}
	c, err := v.Card(ctx, of.address)
	if err != nil {
		return preview.Card{}, "", err
	}
	x := s.summary(v, c)
	card := preview.Card{
		Kind: w.Kinds.Vault, Title: w.named(x.Name), About: say(w.VaultAbout, shortAddress(of.address), shortAddress(c.Leader), w.percentOfBps(c.FeeBps)),
		Figures: w.vaultFigures(c, x), Foot: w.footOf(x.AsOf),
	}
	if x.Disputed {
		card.Foot = w.Withheld
	}
	if of.kind == "verify" {
		card.Kind = w.Kinds.Figure
		if err := s.verifyFigure(ctx, v, c, of, &card, w); err != nil {
			return card, "", err
		}
	}
	if !x.Disputed {
		line, err := dailySeries(ctx, v, of.address, 0)
		if err != nil {
			return card, "", err
		}
		card.Series = []preview.Series{{Values: line}}
	}
	return card, sentence(card), nil
}

// vaultFigures are a vault's figures as its picture shows them; a dash where one isn't known.
func (w *words) vaultFigures(c store.VaultCard, x VaultSummary) []preview.Figure {
	price := preview.Figure{Label: w.Figures["price"], Value: "—"}
	if x.SharePrice != nil {
		price.Value = w.roundDown(*x.SharePrice, 4) + " " + visibleText(x.Asset.Symbol, 16)
	}
	gain := preview.Figure{Label: w.ReturnSince, Value: "—"}
	if r := returnOf(c); r != nil {
		gain.Value, gain.Tone = w.percentOf(*r)
	}
	return []preview.Figure{price, gain, {Label: w.TVL, Value: w.wholeMoney(x.TVL, x.Asset)}}
}

// verifyFigure puts the figure that a link is about first.
func (s *Server) verifyFigure(ctx context.Context, v *store.View, c store.VaultCard, of shared, card *preview.Card, w *words) error {
	d := s.detail(v, c)
	figure := preview.Figure{Label: w.Figures[of.figure], Value: "—"}
	money := func(a *Amount) { figure.Value = w.wholeMoney(a, d.Asset) }
	switch of.figure {
	case "netDeposits":
		money(d.NetDeposits)
	case "totalPnl":
		money(d.TotalPnl)
	case "realizedPnl":
		money(d.RealizedPnl)
	case "unrealizedPnl":
		money(d.UnrealizedPnl)
	case "trades":
		figure.Value = w.number(d.TotalTrades)
	case "depositors":
		figure.Value = w.number(d.Depositors)
	case "maxDrawdown":
		if d.MaxDrawdown != nil {
			figure.Value = strings.TrimPrefix(first(w.percentOf(*d.MaxDrawdown)), "+")
		}
	case "volatility":
		if d.Volatility != nil {
			figure.Value = strings.TrimPrefix(first(w.percentOf(*d.Volatility)), "+")
		}
	case "epoch":
		id := of.epoch
		if id == 0 {
			id = c.LastSettlement()
		}
		rows, err := v.Epochs(ctx, []store.EpochKey{{Vault: of.address, EpochID: id}})
		if err != nil {
			return err
		}
		figure.Label = say(w.SettlementPrice, w.grouped(strconv.FormatUint(id, 10)))
		if len(rows) == 1 && rows[0].SettledAt != nil && !c.Disputed {
			if p := sharePrice(rows[0].NAV, rows[0].SupplyBefore, c.AssetDecimals); p != nil {
				figure.Value = w.roundDown(*p, 4) + " " + visibleText(c.AssetSymbol, 16)
			}
			card.Foot = say(w.Settled, w.minute(int64(*rows[0].SettledAt)), w.grouped(strconv.FormatUint(*rows[0].SettledBlock, 10)))
		}
	default: // price and TVL are there, and all stand for the whole vault
		return nil
	}
	card.Figures = append([]preview.Figure{figure}, card.Figures[:2]...)
	return nil
}

func (s *Server) leaderCard(ctx context.Context, v *store.View, leader common.Address, w *words) (preview.Card, string, error) {
	l, err := s.profile(ctx, v, leader)
	if err != nil {
		return preview.Card{}, "", err
	}
	row, err := oneLeader(ctx, v, leader)
	if err != nil {
		return preview.Card{}, "", err
	}
	leads := say(w.Leads, w.number(l.OpenVaults), w.number(l.Vaults), w.number(l.Depositors))
	if l.OpenVaults == 1 {
		leads = say(w.LeadsOne, w.number(l.Vaults), w.number(l.Depositors))
	}
	card := preview.Card{Kind: w.Kinds.Leader, Title: shortAddress(leader), Foot: w.Recompute, About: leads}
	if l.OwnName != nil {
		card.Title, card.About = l.OwnName.Text, say(w.SelfNamed, shortAddress(leader), card.About)
	}
	gain := preview.Figure{Label: w.CountedReturn, Value: "—"}
	if l.Return != nil {
		gain.Value, gain.Tone = w.percentOf(*l.Return)
	}
	worst := preview.Figure{Label: w.Worst, Value: "—"}
	if l.WorstPeriod != nil {
		worst.Value, worst.Tone = w.percentOf(*l.WorstPeriod)
	}
	card.Figures = []preview.Figure{gain, worst, {Label: w.TVL, Value: w.wholeMoney(l.TVL, l.Asset)}}
	if l.AsOf != nil {
		card.Foot = say(w.Record, w.minute(l.AsOf.Time), w.number(l.AsOf.Block))
	}
	record, err := readRecord(ctx, v, row, 260)
	if err != nil {
		return card, "", err
	}
	var line preview.Series
	for _, p := range record.Points {
		line.Values = append(line.Values, pixels(p.Index))
	}
	card.Series = []preview.Series{line}
	return card, sentence(card), nil
}

func (s *Server) compareCard(ctx context.Context, v *store.View, vaults []common.Address, w *words) (preview.Card, string, error) {
	c, err := s.comparison(ctx, v, vaults)
	if err != nil {
		return preview.Card{}, "", err
	}
	card := preview.Card{Kind: w.Kinds.Comparison, Foot: w.Recompute}
	var from int64
	names := make([]string, 0, len(c.Items))
	for _, x := range c.Items {
		from = max(from, x.CreatedAt)
		names = append(names, w.named(x.Name))
	}
	card.Title = strings.Join(names, " · ")
	card.About = say(w.CompareAbout, w.day(from))
	for i, x := range c.Items {
		f := preview.Figure{Label: names[i], Value: "—", Series: i + 1}
		if x.Return != nil {
			f.Value, f.Tone = w.percentOf(*x.Return)
		}
		card.Figures = append(card.Figures, f)
		var line []float64
		if !x.Disputed {
			if line, err = dailySeries(ctx, v, vaults[i], uint64(from)); err != nil {
				return card, "", err
			}
		}
		if len(line) > 0 && line[0] == 0 {
			line = nil // it was worth nothing when the comparison begins: there is nothing that it could be measured by
		}
		for k := len(line) - 1; k >= 0; k-- { // from 1 on
			line[k] /= line[0]
		}
		card.Series = append(card.Series, preview.Series{Values: line})
		if x.AsOf != nil && i == 0 {
			card.Foot = w.footOf(x.AsOf)
		}
	}
	return card, sentence(card), nil
}

// dailySeries is a vault's share price by the day, for pixels.
func dailySeries(ctx context.Context, v *store.View, vault common.Address, from uint64) ([]float64, error) {
	rows, _, err := v.PricePairs(ctx, vault, store.PriceQuery{From: from, To: math.MaxInt64, Daily: true, Newest: true, Limit: pictureDays})
	if err != nil {
		return nil, err
	}
	out := make([]float64, 0, len(rows))
	for _, r := range rows {
		nav, ok1 := new(big.Float).SetString(r.NAV)
		supply, ok2 := new(big.Float).SetString(r.Supply)
		if ok1 && ok2 && supply.Sign() > 0 {
			x, _ := nav.Quo(nav, supply).Float64()
			out = append(out, x)
		}
	}
	return out, nil
}

func pixels(text string) float64 {
	x, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return math.NaN()
	}
	return x
}

// sentence is a card in one sentence.
func sentence(c preview.Card) string {
	var parts []string
	for _, f := range c.Figures {
		parts = append(parts, f.Label+" "+f.Value)
	}
	return strings.Join(append(parts, c.Foot), " · ")
}

func (w *words) footOf(at *AsOf) string {
	if at == nil {
		return w.Recompute
	}
	return say(w.AsOf, w.minute(at.Time), w.number(at.Block))
}

func first(text string, _ int) string { return text }
