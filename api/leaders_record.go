package api

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/store"
)

// recordMethod says in words how a record's index is made.
const recordMethod = "The index begins at 1. At each settlement of one of the leader's vaults whose period counts, it grows by the vault's change of share price " +
	"over that period × what others had in the vault at the period's beginning ÷ what others had in all the leader's vaults just before the settlement; " +
	"rounded down to 18 digits. A vault that has finished or ended in kind is among them up to its last settlement. Periods and their floor are those of the ranking. A benchmark's price is its feeds' answers multiplied, divided by the asset's answer."

// secondsOfRecordWeek is the week of a record's points, which counts from 1 January 1970, a Thursday.
const secondsOfRecordWeek = 7 * 24 * 3600

// mostSettlements bounds how many settlements a record is made of.
const mostSettlements = 20_000

// benchmarkTokens are the symbols that stand for a benchmark in the protocol's registry, the first that is listed.
var benchmarkTokens = []struct {
	name    string
	symbols []string
}{{"ETH", []string{"WETH"}}, {"BTC", []string{"WBTC", "cbBTC", "tBTC"}}}

type leaderRecordInput struct {
	Conditional
	Leader string `path:"leader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Leader address"`
	Weeks  int    `query:"weeks" minimum:"1" maximum:"260" default:"104" doc:"Most points to give, the newest"`
}

// recordBenchmark is a benchmark with what its price is made of.
type recordBenchmark struct {
	Benchmark
	feeds, asset []store.Feed
}

func (s *Server) getLeaderRecord(ctx context.Context, in *leaderRecordInput) (*reply[LeaderRecord], error) {
	var with []recordBenchmark
	var decimals int
	out, err := respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (LeaderRecord, error) {
		leader := common.HexToAddress(in.Leader)
		row, err := oneLeader(ctx, v, leader)
		if err != nil {
			return LeaderRecord{}, err
		}
		record, err := readRecord(ctx, v, row, in.Weeks)
		if err != nil {
			return record, err
		}
		decimals = row.AssetDecimals
		if with, err = readBenchmarks(ctx, v, row.Asset); err != nil {
			return record, err
		}
		for _, b := range with {
			record.Benchmarks = append(record.Benchmarks, b.Benchmark)
		}
		return record, nil
	})
	if err != nil {
		return nil, err
	}
	// Outside the snapshot: the chain may be slow, and what a block's state says never changes.
	if !s.priceRecord(ctx, &out.Body, with, decimals) {
		out.ETag, out.CacheControl = "", "no-store" // another answer may have what is missing
	}
	return out, nil
}

// readRecord makes the index from the settlements of the leader's vaults in their first asset.
func readRecord(ctx context.Context, v *store.View, row store.LeaderRow, weeks int) (LeaderRecord, error) {
	out := LeaderRecord{
		Leader: row.Leader.Hex(), Asset: Asset{Address: row.Asset.Hex(), Symbol: row.AssetSymbol, Decimals: row.AssetDecimals}, Vaults: []string{},
		Points: []RecordPoint{}, Benchmarks: []Benchmark{}, Method: recordMethod,
	}
	refs, err := v.VaultPage(ctx, store.VaultFilter{Leader: &row.Leader, Type: "shared"}, store.VaultSort{By: "created"}, nil, leaderVaults)
	if err != nil {
		return out, err
	}
	keys := make([]common.Address, len(refs))
	for i, r := range refs {
		keys[i] = r.Vault
	}
	cards, err := v.Cards(ctx, keys)
	if err != nil {
		return out, err
	}
	var vaults []common.Address
	for _, c := range cards {
		if c.Asset == row.Asset && !c.Disputed {
			vaults = append(vaults, c.Vault.Vault)
			out.Vaults = append(out.Vaults, c.Vault.Vault.Hex())
		}
	}
	settled, more, err := v.SettledPeriods(ctx, vaults, mostSettlements)
	if err != nil {
		return out, err
	}
	points := recordPoints(settled)
	if out.More = more || len(points) > weeks; len(points) > weeks {
		points = points[len(points)-weeks:]
	}
	numbers := make([]uint64, len(points))
	for i, p := range points {
		numbers[i] = p.block
	}
	blocks, err := v.BlocksIn(ctx, numbers)
	if err != nil {
		return out, err
	}
	for _, p := range points {
		b := blocks[p.block]
		if b == nil {
			return out, fmt.Errorf("a settlement of block %d without that block", p.block)
		}
		out.Points = append(out.Points, RecordPoint{
			Time: int64(p.at), Block: int64(p.block), Hash: b.Hash.Hex(), Index: ledger.FormatUnits(p.index, ledger.PriceDigits), Capital: amount(p.capital),
			Prices: []BenchmarkPrice{},
		})
	}
	return out, nil
}

// weekPoint is the record at the last settlement of a week.
type weekPoint struct {
	at, block      uint64
	index, capital *big.Int
	counted        bool // a period counted up to here
}

// recordPoints chains the counted periods of all vaults in the order of their settlements, and keeps the last of each week.
// It begins with the point before the first counted period.
func recordPoints(settled []store.SettledPeriod) []weekPoint {
	type last struct {
		index, capital *big.Int
		periods        uint64
	}
	of := map[common.Address]last{}
	index, sum := new(big.Int).Set(ledger.RecordUnit), new(big.Int)
	var out []weekPoint
	counted := false
	for _, p := range settled {
		was, known := of[p.Vault]
		if known && p.Periods > was.periods && was.index.Sign() > 0 && sum.Sign() > 0 {
			// index × (1 + capital/sum × (now/was − 1))
			change := new(big.Int).Sub(p.Index, was.index)
			top := new(big.Int).Mul(sum, was.index)
			top.Add(top, change.Mul(change, was.capital)).Mul(top, index)
			index = top.Quo(top, new(big.Int).Mul(sum, was.index))
			counted = true
		}
		if known {
			sum = new(big.Int).Sub(sum, was.capital)
		}
		capital := p.Capital
		if p.Final {
			capital = new(big.Int) // nothing of it is led any more
		}
		sum = new(big.Int).Add(sum, capital)
		of[p.Vault] = last{p.Index, capital, p.Periods}
		point := weekPoint{p.At, p.Block, index, sum, counted}
		if n := len(out); n > 0 && out[n-1].at/secondsOfRecordWeek == p.At/secondsOfRecordWeek {
			out[n-1] = point
		} else {
			out = append(out, point)
		}
	}
	for len(out) > 1 && !out[1].counted && !out[0].counted {
		out = out[1:]
	}
	return out
}

// readBenchmarks finds what could have been held instead: tokens that the registry lists, with the feeds of their prices.
func readBenchmarks(ctx context.Context, v *store.View, asset common.Address) ([]recordBenchmark, error) {
	entries, err := v.Registry(ctx)
	if err != nil {
		return nil, err
	}
	listed := map[common.Address]*store.RegistryEntry{}
	var tokens []common.Address
	for _, e := range entries {
		if e.Kind == "token" && len(e.Feeds) > 0 {
			listed[e.Subject] = e
			tokens = append(tokens, e.Subject)
		}
	}
	known, err := v.TokensIn(ctx, tokens)
	if err != nil {
		return nil, err
	}
	base, err := feedsOf(listed[asset])
	if err != nil || base == nil {
		return nil, err
	}
	var out []recordBenchmark
	for _, want := range benchmarkTokens {
		token := benchmarkToken(tokens, known, listed, want.symbols)
		if token == nil || *token == asset {
			continue
		}
		feeds, err := feedsOf(listed[*token])
		if err != nil || feeds == nil {
			return nil, err
		}
		b := recordBenchmark{Benchmark{Name: want.name, Token: tokensOf(known).of(*token), Feeds: []string{}}, feeds, base}
		for _, f := range append(feeds[:len(feeds):len(feeds)], base...) {
			b.Feeds = append(b.Feeds, f.Feed.Hex())
		}
		out = append(out, b)
	}
	return out, nil
}

func tokensOf(m map[common.Address]*store.Token) tokens { return m }

// benchmarkToken is the registry's token with the first of the symbols that one has; one that may be bought goes first.
func benchmarkToken(list []common.Address, known map[common.Address]*store.Token, listed map[common.Address]*store.RegistryEntry, symbols []string) *common.Address {
	for _, allowed := range []bool{true, false} {
		for _, symbol := range symbols {
			for _, t := range list {
				if k := known[t]; k != nil && k.Symbol == symbol && listed[t].Allowed == allowed {
					return &t
				}
			}
		}
	}
	return nil
}

func feedsOf(e *store.RegistryEntry) (out []store.Feed, err error) {
	if e == nil || len(e.Feeds) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(e.Feeds, &out); err != nil {
		return nil, fmt.Errorf("feeds of %s: %w", e.Subject, err)
	}
	return out, nil
}

// askedAtOnce bounds how many blocks a record asks the chain about at a time.
const askedAtOnce = 8

// priceRecord puts the benchmarks' prices beside the points; false when one of them is missing.
func (s *Server) priceRecord(ctx context.Context, r *LeaderRecord, with []recordBenchmark, decimals int) bool {
	var feeds []common.Address
	seen := map[common.Address]bool{}
	for _, b := range with {
		for _, f := range append(b.feeds[:len(b.feeds):len(b.feeds)], b.asset...) {
			if !seen[f.Feed] {
				seen[f.Feed] = true
				feeds = append(feeds, f.Feed)
			}
		}
	}
	for i := range r.Points {
		for range with {
			r.Points[i].Prices = append(r.Points[i].Prices, BenchmarkPrice{Rounds: []FeedRound{}})
		}
	}
	if len(with) == 0 || len(r.Points) == 0 {
		return true
	}
	answers := s.rounds.at(ctx, s, r.Points, feeds)
	whole := true
	for i, answered := range answers {
		if answered == nil {
			whole = false
			continue
		}
		for k, b := range with {
			r.Points[i].Prices[k] = benchmarkPrice(b, answered, decimals)
		}
	}
	return whole
}

// benchmarkPrice is the feeds' answers multiplied over the asset's, asset base units per whole token × 1e18, rounded down.
func benchmarkPrice(b recordBenchmark, answered map[common.Address]prepare.Round, decimals int) BenchmarkPrice {
	out := BenchmarkPrice{Rounds: []FeedRound{}}
	price := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)+18), nil))
	part := func(f store.Feed) *big.Rat {
		round := answered[f.Feed]
		out.Rounds = append(out.Rounds, FeedRound{
			Feed: f.Feed.Hex(), RoundID: round.ID.String(), Answer: round.Answer.String(), Decimals: f.Decimals, UpdatedAt: int64(round.UpdatedAt),
		})
		return new(big.Rat).SetFrac(round.Answer, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(f.Decimals)), nil))
	}
	for _, f := range b.feeds {
		price.Mul(price, part(f))
	}
	for _, f := range b.asset {
		price.Quo(price, part(f))
	}
	out.Price = known(new(big.Int).Quo(price.Num(), price.Denom()))
	return out
}

// roundsOf is what feeds answered on the states of blocks, which never changes, and where they gave no answer lately. Bounded:
// beyond, all are forgotten.
type roundsOf struct {
	now    func() time.Time
	mu     sync.Mutex
	known  map[common.Hash]map[common.Address]prepare.Round
	missed map[common.Hash]time.Time // when a block's rounds could not be had
}

const (
	mostRounds = 20_000      // blocks whose rounds are remembered; about 1 kB each
	missedFor  = time.Minute // that no node is asked again for what none had: most nodes have no old states
)

func newRounds() *roundsOf {
	return &roundsOf{now: time.Now, known: map[common.Hash]map[common.Address]prepare.Round{}, missed: map[common.Hash]time.Time{}}
}

// at gives the rounds of feeds at each point's block, the newest asked for first; nil where they can't be had. Where one
// block's can't, older ones aren't asked for: states that are gone are gone from the oldest on. Nodes are asked within the time
// of one answer, and while there is a place among the answers that are prepared at once.
func (c *roundsOf) at(ctx context.Context, s *Server, points []RecordPoint, feeds []common.Address) []map[common.Address]prepare.Round {
	out := make([]map[common.Address]prepare.Round, len(points))
	ctx, cancel := context.WithTimeout(ctx, s.opt.Limits.Timeout)
	defer cancel()
	placed := false
	for end := len(points); end > 0; end -= askedAtOnce {
		failed := false
		var asking []int
		for i := max(0, end-askedAtOnce); i < end; i++ {
			hash := common.HexToHash(points[i].Hash)
			if out[i] = c.remembered(hash, feeds); out[i] != nil {
				continue
			}
			if s.opt.Rounds == nil || c.missedLately(hash) {
				failed = true
				continue
			}
			asking = append(asking, i)
		}
		if len(asking) > 0 && !placed {
			client, _ := ctx.Value(clientKey{}).(string)
			giveBack, refused := s.Begin(client)
			if refused != 0 {
				return out
			}
			defer giveBack()
			placed = true
		}
		var g errgroup.Group
		var mu sync.Mutex
		for _, i := range asking {
			hash := common.HexToHash(points[i].Hash)
			g.Go(func() error {
				answers, err := s.opt.Rounds(ctx, hash, feeds)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					failed = true
					c.miss(hash)
					s.log.Debug("rounds of feeds can't be read", "block", points[i].Block, slog.Any("err", err))
					return nil
				}
				out[i] = c.remember(hash, answers)
				return nil
			})
		}
		_ = g.Wait() // each says itself whether it failed
		if failed {
			break
		}
	}
	return out
}

func (c *roundsOf) remembered(block common.Hash, feeds []common.Address) map[common.Address]prepare.Round {
	c.mu.Lock()
	defer c.mu.Unlock()
	m := c.known[block]
	for _, f := range feeds {
		if _, ok := m[f]; !ok {
			return nil
		}
	}
	return m
}

func (c *roundsOf) missedLately(block common.Hash) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	at, ok := c.missed[block]
	return ok && c.now().Sub(at) < missedFor
}

func (c *roundsOf) miss(block common.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.missed) >= mostRounds {
		clear(c.missed)
	}
	c.missed[block] = c.now()
}

func (c *roundsOf) remember(block common.Hash, answers []prepare.Round) map[common.Address]prepare.Round {
	m := make(map[common.Address]prepare.Round, len(answers))
	for _, r := range answers {
		m[r.Feed] = r
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.known) >= mostRounds {
		clear(c.known)
	}
	for feed, r := range c.known[block] { // those of another leader's asset
		if _, ok := m[feed]; !ok {
			m[feed] = r
		}
	}
	c.known[block] = m
	return m
}
