package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"

	"github.com/sluicefi/sluice/bindings/demofeed"
	"github.com/sluicefi/sluice/bindings/demotoken"
)

// The bindings' packers; they hold no state.
var (
	demoToken = demotoken.NewDemoToken()
	demoFeed  = demofeed.NewDemoFeed()
)

// priceDecimals are those of every price in dollars in this package: enough
// to put a vault's NAV on any base unit.
const priceDecimals = 18

// Dollars is n dollars with 18 decimals.
func Dollars(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), pow10(priceDecimals)) }

// Listing is a token with its feed, or its two, and, unless it is the asset, its pool.
type Listing struct {
	Token
	Name string

	// Ratio is the first of two feeds; nil where the feed that follows prices the token itself.
	Ratio *Ratio

	// The feed in USD: of the token, or of what Ratio is in.
	Feed         common.Address
	FeedDecimals uint8
	Heartbeat    uint32 // seconds between two answers at most
	MaxAge       uint32 // seconds; the registry's: room beyond the heartbeat
	AfterCutoff  bool   // a settlement needs an answer newer than the cut-off
	DeviationBps uint16
	CapBps       uint16 // of a vault's base, that a purchase may reach
	Pool         *Pool

	// Price in dollars with 18 decimals; Market.Update publishes it.
	Price *big.Int

	published *big.Int // the feed's last answer
	updatedAt uint64
}

// Ratio is a feed that says how much of something else a token is worth, as WBTC in BTC: the listing's own feed prices that
// in USD, and the token's price is the product (SPEC rule 13).
type Ratio struct {
	Of           string // what it is in, as BTC
	Feed         common.Address
	Decimals     uint8
	Heartbeat    uint32
	MaxAge       uint32
	DeviationBps uint16

	// Value with 18 decimals; Market.Update publishes it.
	Value *big.Int

	published *big.Int
	updatedAt uint64
}

// answer is the ratio in its feed's decimals, rounded down.
func (r *Ratio) answer() *big.Int {
	return new(big.Int).Quo(r.Value, pow10(priceDecimals-int(r.Decimals)))
}

// feeds are the listing's feeds as the registry knows them; any positive answer is believable.
func (l *Listing) feeds() []registry.Feed {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	dollars := registry.Feed{
		Feed: l.Feed, Decimals: l.FeedDecimals, MaxAge: l.MaxAge, AfterCutoff: l.AfterCutoff, DeviationBps: l.DeviationBps,
		LeastAnswer: big.NewInt(1), GreatestAnswer: most,
	}
	if l.Ratio == nil {
		return []registry.Feed{dollars}
	}
	r := l.Ratio
	return []registry.Feed{{
		Feed: r.Feed, Decimals: r.Decimals, MaxAge: r.MaxAge, DeviationBps: r.DeviationBps, LeastAnswer: big.NewInt(1), GreatestAnswer: most,
	}, dollars}
}

// answer is what the feed in USD says, in its decimals, rounded down.
func (l *Listing) answer() *big.Int {
	price := l.Price
	if l.Ratio != nil {
		price = new(big.Int).Mul(price, pow10(int(l.Ratio.Decimals)))
		price.Quo(price, l.Ratio.answer())
	}
	return new(big.Int).Quo(price, pow10(priceDecimals-int(l.FeedDecimals)))
}

// product is the product of all answers, and its decimals.
func (l *Listing) product() (*big.Int, int) {
	if l.Ratio == nil {
		return l.answer(), int(l.FeedDecimals)
	}
	return new(big.Int).Mul(l.Ratio.answer(), l.answer()), int(l.Ratio.Decimals) + int(l.FeedDecimals)
}

// Market is the demo's outside world: oracle answers, and pools that an
// arbitrageur keeps at them.
type Market struct {
	Asset  *Listing
	Tokens []*Listing

	chain    *Chain
	wallet   *Wallet // pays for the transactions
	executor common.Address
}

// Gas limits, in gas, of the market's transactions: a fixed part, and one for
// each feed and pool.
const (
	gasMarketBase = 100_000
	gasMarketEach = 400_000
)

// By returns the listing of a symbol, or nil.
func (m *Market) By(symbol string) *Listing {
	for _, listing := range m.all() {
		if listing.Symbol == symbol {
			return listing
		}
	}
	return nil
}

// ByAddress returns the listing of a token, or nil.
func (m *Market) ByAddress(token common.Address) *Listing {
	for _, listing := range m.all() {
		if listing.Address == token {
			return listing
		}
	}
	return nil
}

func (m *Market) all() []*Listing { return append([]*Listing{m.Asset}, m.Tokens...) }

// OraclePrice is what the Registry will answer for a listing once Update has
// published the prices: asset base units per whole token scaled by 1e18,
// floor(token/USD / asset/USD * 10^(asset decimals + 18)).
func (m *Market) OraclePrice(l *Listing) *big.Int {
	product, decimals := l.product()
	top := product.Mul(product, pow10(int(m.Asset.FeedDecimals)+int(m.Asset.Decimals)+18))
	bottom := new(big.Int).Mul(m.Asset.answer(), pow10(decimals))
	return top.Quo(top, bottom)
}

// Value is what an amount of a listing (base units) is worth at OraclePrice,
// in asset base units, rounded down as NAV is.
func (m *Market) Value(l *Listing, amount *big.Int) *big.Int {
	if l == m.Asset {
		return new(big.Int).Set(amount)
	}
	value := new(big.Int).Mul(amount, m.OraclePrice(l))
	return value.Quo(value, pow10(int(l.Decimals)+18))
}

// Amount is how much of a listing is worth at most an amount of the asset at
// OraclePrice, in base units.
func (m *Market) Amount(l *Listing, assets *big.Int) *big.Int {
	if l == m.Asset {
		return new(big.Int).Set(assets)
	}
	amount := new(big.Int).Mul(assets, pow10(int(l.Decimals)+18))
	return amount.Quo(amount, m.OraclePrice(l))
}

// Update adds one transaction to a batch: an answer at now for every feed
// that is due, and the swaps that bring each pool to the oracle's price. A
// feed with a heartbeat of more than an hour is due twice per heartbeat.
func (m *Market) Update(b *Batch, now uint64) error {
	var calls []contractCall
	push := func(feed common.Address, heartbeat uint32, answer *big.Int, published **big.Int, updatedAt *uint64) {
		slow := heartbeat > 3600
		if slow && *published != nil && answer.Cmp(*published) == 0 && now < *updatedAt+uint64(heartbeat)/2 {
			return
		}
		calls = append(calls, contractCall{to: feed, data: demoFeed.PackPush(answer, new(big.Int).SetUint64(now))})
		*published, *updatedAt = answer, now
	}
	for _, l := range m.all() {
		if r := l.Ratio; r != nil {
			push(r.Feed, r.Heartbeat, r.answer(), &r.published, &r.updatedAt)
		}
		push(l.Feed, l.Heartbeat, l.answer(), &l.published, &l.updatedAt)
	}
	for _, listing := range m.Tokens {
		if listing.Pool == nil {
			continue
		}
		call, needed, err := listing.Pool.arbitrage(m.chain, m.executor, m.OraclePrice(listing))
		if err != nil {
			return err
		}
		if needed {
			calls = append(calls, call)
		}
	}
	return m.run(b, "market", calls)
}

func (m *Market) run(b *Batch, label string, calls []contractCall) error {
	if len(calls) == 0 {
		return nil
	}
	data, err := packCalls(calls)
	if err != nil {
		return err
	}
	b.Call(m.wallet, m.executor, gasMarketBase+gasMarketEach*uint64(len(calls)), data, label)
	return nil
}

// Sync reads the prices that the feeds hold now: for a market on a chain that
// has been resumed.
func (m *Market) Sync() error {
	for _, l := range m.all() {
		var err error
		if r := l.Ratio; r != nil {
			if r.published, r.updatedAt, err = m.lastAnswer(l, r.Feed); err != nil {
				return err
			}
			r.Value = new(big.Int).Mul(r.published, pow10(priceDecimals-int(r.Decimals)))
		}
		if l.published, l.updatedAt, err = m.lastAnswer(l, l.Feed); err != nil {
			return err
		}
		product, decimals := new(big.Int).Set(l.published), int(l.FeedDecimals)
		if r := l.Ratio; r != nil {
			product, decimals = product.Mul(product, r.published), decimals+int(r.Decimals)
		}
		l.Price = product.Mul(product, pow10(priceDecimals-decimals))
	}
	return nil
}

// lastAnswer is what a feed of a listing holds. It packs answer (22 bytes), time (5) and round (5), the first lowest.
func (m *Market) lastAnswer(l *Listing, feed common.Address) (answer *big.Int, at uint64, err error) {
	slot, err := m.chain.storage(feed, feedSlot)
	if err != nil {
		return nil, 0, err
	}
	answer = new(big.Int).SetBytes(slot[10:])
	if answer.Sign() == 0 {
		return nil, 0, fmt.Errorf("a feed of %s has no answer", l.Symbol)
	}
	return answer, new(big.Int).SetBytes(slot[5:10]).Uint64(), nil
}

// Resync is Sync after a reorg, which also takes back the market's own
// transactions: its nonce is read again.
func (m *Market) Resync(ctx context.Context) error {
	if err := m.wallet.Resync(ctx, m.chain); err != nil {
		return err
	}
	return m.Sync()
}

// feedSlot is where a DemoFeed keeps its round; slot 0 is the description.
var feedSlot = common.BigToHash(big.NewInt(1))

// Grant adds to a batch a mint of a token to an account, in base units.
func (m *Market) Grant(b *Batch, w *Wallet, l *Listing, to common.Address, amount *big.Int) {
	b.Call(w, l.Address, 120_000, demoToken.PackMint(to, amount), "mint "+l.Symbol)
}
