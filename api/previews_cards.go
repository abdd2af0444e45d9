package api

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/preview"
	"github.com/sluicefi/sluice/store"
)

// figureNames are the figures that a card can show, by their names on the Verify page.
var figureNames = map[string]string{
	"price": "Share price", "tvl": "TVL", "netDeposits": "Net deposits", "totalPnl": "Total PnL", "realizedPnl": "Realized PnL", "unrealizedPnl": "Unrealized PnL",
	"trades": "Trades", "depositors": "Depositors", "maxDrawdown": "Deepest fall", "volatility": "Volatility", "epoch": "Settlement price",
}

// cardOf makes the picture's words of what a link is about, and a sentence for chats that show none.
func (s *Server) cardOf(ctx context.Context, v *store.View, of shared) (preview.Card, string, error) {
	switch of.kind {
	case "leaders":
		return s.leaderCard(ctx, v, of.address)
	case "compare":
		return s.compareCard(ctx, v, of.vaults)
	}
	c, err := v.Card(ctx, of.address)
	if err != nil {
		return preview.Card{}, "", err
	}
	x := s.summary(v, c)
	card := preview.Card{
		Kind: "Vault", Title: x.Name, About: fmt.Sprintf("%s · led by %s · fee %s of profit", shortAddress(of.address), shortAddress(c.Leader), percentOfBps(c.FeeBps)),
		Figures: vaultFigures(c, x), Foot: footOf(x.AsOf),
	}
	if x.Disputed {
		card.Foot = "Its figures are withheld: the index and the chain differ."
	}
	if of.kind == "verify" {
		card.Kind = "A figure you can recompute"
		if err := s.verifyFigure(ctx, v, c, of, &card); err != nil {
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
func vaultFigures(c store.VaultCard, x VaultSummary) []preview.Figure {
	price := preview.Figure{Label: "Share price", Value: "—"}
	if x.SharePrice != nil {
		price.Value = roundDown(*x.SharePrice, 4) + " " + visibleText(x.Asset.Symbol, 16)
	}
	gain := preview.Figure{Label: "Return since its creation", Value: "—"}
	if r := returnOf(c); r != nil {
		gain.Value, gain.Tone = percentOf(*r)
	}
	return []preview.Figure{price, gain, {Label: "TVL", Value: wholeMoney(x.TVL, x.Asset)}}
}

// verifyFigure puts the figure that a link is about first.
func (s *Server) verifyFigure(ctx context.Context, v *store.View, c store.VaultCard, of shared, card *preview.Card) error {
	d := s.detail(v, c)
	figure := preview.Figure{Label: figureNames[of.figure], Value: "—"}
	money := func(a *Amount) { figure.Value = wholeMoney(a, d.Asset) }
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
		figure.Value = grouped(strconv.FormatInt(d.TotalTrades, 10))
	case "depositors":
		figure.Value = grouped(strconv.FormatInt(d.Depositors, 10))
	case "maxDrawdown":
		if d.MaxDrawdown != nil {
			figure.Value = strings.TrimPrefix(first(percentOf(*d.MaxDrawdown)), "+")
		}
	case "volatility":
		if d.Volatility != nil {
			figure.Value = strings.TrimPrefix(first(percentOf(*d.Volatility)), "+")
		}
	case "epoch":
		id := of.epoch
		if id == 0 {
			id = c.State.SettledEpoch
		}
		rows, err := v.Epochs(ctx, []store.EpochKey{{Vault: of.address, EpochID: id}})
		if err != nil {
			return err
		}
		figure.Label = fmt.Sprintf("Price of settlement %d", id)
		if len(rows) == 1 && rows[0].SettledAt != nil && !c.Disputed {
			if p := sharePrice(rows[0].NAV, rows[0].SupplyBefore, c.AssetDecimals); p != nil {
				figure.Value = roundDown(*p, 4) + " " + visibleText(c.AssetSymbol, 16)
			}
			card.Foot = fmt.Sprintf("Settled %s, block %s. Your browser recomputes it from the chain.", minute(int64(*rows[0].SettledAt)), grouped(strconv.FormatUint(*rows[0].SettledBlock, 10)))
		}
	default: // price and TVL are there, and all stand for the whole vault
		return nil
	}
	card.Figures = append([]preview.Figure{figure}, card.Figures[:2]...)
	return nil
}

func (s *Server) leaderCard(ctx context.Context, v *store.View, leader common.Address) (preview.Card, string, error) {
	l, err := s.profile(ctx, v, leader)
	if err != nil {
		return preview.Card{}, "", err
	}
	row, err := oneLeader(ctx, v, leader)
	if err != nil {
		return preview.Card{}, "", err
	}
	card := preview.Card{
		Kind: "Leader", Title: shortAddress(leader), Foot: "Every figure can be recomputed from the chain.",
		About: fmt.Sprintf("Leads %s of %s, %s followers", count(l.OpenVaults, "open vault"), grouped(strconv.FormatInt(l.Vaults, 10)), grouped(strconv.FormatInt(l.Depositors, 10))),
	}
	if l.OwnName != nil {
		card.Title, card.About = l.OwnName.Text, shortAddress(leader)+" calls themselves so · "+card.About
	}
	gain := preview.Figure{Label: "Return, counted weeks", Value: "—"}
	if l.Return != nil {
		gain.Value, gain.Tone = percentOf(*l.Return)
	}
	worst := preview.Figure{Label: "Worst week", Value: "—"}
	if l.WorstPeriod != nil {
		worst.Value, worst.Tone = percentOf(*l.WorstPeriod)
	}
	card.Figures = []preview.Figure{gain, worst, {Label: "TVL", Value: wholeMoney(l.TVL, l.Asset)}}
	if l.AsOf != nil {
		card.Foot = fmt.Sprintf("Up to the settlement of %s, block %s. Every figure can be recomputed.", minute(l.AsOf.Time), grouped(strconv.FormatInt(l.AsOf.Block, 10)))
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

func (s *Server) compareCard(ctx context.Context, v *store.View, vaults []common.Address) (preview.Card, string, error) {
	c, err := s.comparison(ctx, v, vaults)
	if err != nil {
		return preview.Card{}, "", err
	}
	card := preview.Card{Kind: "Comparison", Foot: footOf(nil)}
	var from int64
	names := make([]string, 0, len(c.Items))
	for _, x := range c.Items {
		from = max(from, x.CreatedAt)
		names = append(names, x.Name)
	}
	card.Title = strings.Join(names, " · ")
	card.About = "Share prices since " + time.Unix(from, 0).UTC().Format("2 January 2006") + ", when all of them were there"
	for i, x := range c.Items {
		f := preview.Figure{Label: x.Name, Value: "—", Series: i + 1}
		if x.Return != nil {
			f.Value, f.Tone = percentOf(*x.Return)
		}
		card.Figures = append(card.Figures, f)
		var line []float64
		if !x.Disputed {
			if line, err = dailySeries(ctx, v, vaults[i], uint64(from)); err != nil {
				return card, "", err
			}
		}
		for k := len(line) - 1; k >= 0; k-- { // from 1 on
			line[k] /= line[0]
		}
		card.Series = append(card.Series, preview.Series{Values: line})
		if x.AsOf != nil && i == 0 {
			card.Foot = footOf(x.AsOf)
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

func footOf(at *AsOf) string {
	if at == nil {
		return "Every figure can be recomputed from the chain."
	}
	return fmt.Sprintf("As of %s, block %s. Every figure can be recomputed.", minute(at.Time), grouped(strconv.FormatInt(at.Block, 10)))
}

func minute(at int64) string { return time.Unix(at, 0).UTC().Format("2 January 2006 15:04 UTC") }

func first(text string, _ int) string { return text }

func count(n int64, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return grouped(strconv.FormatInt(n, 10)) + " " + what + "s"
}

// roundDown cuts a decimal string's fraction to so many digits, towards zero.
func roundDown(text string, digits int) string {
	whole, fraction, _ := strings.Cut(text, ".")
	if digits == 0 {
		return grouped(whole)
	}
	return grouped(whole) + "." + (fraction + strings.Repeat("0", digits))[:digits]
}

// grouped puts commas between each three digits of a whole number.
func grouped(whole string) string {
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "−", whole[1:]
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	return sign + whole
}

// wholeMoney is an amount in whole assets, cut towards zero; a dash when it isn't known.
func wholeMoney(a *Amount, asset Asset) string {
	if a == nil {
		return "—"
	}
	return roundDown(decimal(*a, asset.Decimals), 0) + " " + visibleText(asset.Symbol, 16)
}

// percentOf renders a fraction as a percentage with two digits, rounded down, and says whether it is a gain or a loss.
func percentOf(fraction string) (text string, tone int) {
	x, ok := new(big.Rat).SetString(fraction)
	if !ok {
		return "—", 0
	}
	scaled := x.Mul(x, big.NewRat(10_000, 1))
	n := new(big.Int).Div(scaled.Num(), scaled.Denom()) // towards minus infinity
	tone = n.Sign()
	text = roundDown(ledger.FormatUnits(new(big.Int).Abs(n), 2), 2) + " %"
	switch {
	case tone < 0:
		return "−" + text, tone
	case tone > 0:
		return "+" + text, tone
	}
	return text, 0
}

func percentOfBps(bps int) string {
	return strings.TrimSuffix(strings.TrimRight(ledger.FormatUnits(big.NewInt(int64(bps)), 2), "0"), ".") + " %"
}
