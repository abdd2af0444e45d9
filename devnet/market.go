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

// Listing is a token with its feed and, unless it is the asset, its pool.
type Listing struct {
	Token
	Name         string
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

// feed is the listing's feed as the registry knows it; any positive answer is believable.
func (l *Listing) feed() registry.Feed {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	return registry.Feed{
		Feed: l.Feed, Decimals: l.FeedDecimals, MaxAge: l.MaxAge, AfterCutoff: l.AfterCutoff, DeviationBps: l.DeviationBps,
		LeastAnswer: big.NewInt(1), GreatestAnswer: most,
	}
}

// answer is the price in the feed's decimals, rounded down.
func (l *Listing) answer() *big.Int {
	return new(big.Int).Quo(l.Price, pow10(priceDecimals-int(l.FeedDecimals)))
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
	top := new(big.Int).Mul(l.answer(), pow10(int(m.Asset.FeedDecimals)+int(m.Asset.Decimals)+18))
	bottom := new(big.Int).Mul(m.Asset.answer(), pow10(int(l.FeedDecimals)))
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
	for _, listing := range m.all() {
		answer := listing.answer()
		slow := listing.Heartbeat > 3600
		if slow && listing.published != nil && answer.Cmp(listing.published) == 0 && now < listing.updatedAt+uint64(listing.Heartbeat)/2 {
			continue
		}
		calls = append(calls, contractCall{to: listing.Feed, data: demoFeed.PackPush(answer, new(big.Int).SetUint64(now))})
		listing.published, listing.updatedAt = answer, now
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
	for _, listing := range m.all() {
		slot, err := m.chain.storage(listing.Feed, feedSlot)
		if err != nil {
			return err
		}
		// The feed packs answer (22 bytes), time (5) and round (5), the first
		// lowest.
		answer := new(big.Int).SetBytes(slot[10:])
		if answer.Sign() == 0 {
			return fmt.Errorf("the feed of %s has no answer", listing.Symbol)
		}
		listing.Price = new(big.Int).Mul(answer, pow10(priceDecimals-int(listing.FeedDecimals)))
		listing.published = answer
		listing.updatedAt = new(big.Int).SetBytes(slot[5:10]).Uint64()
	}
	return nil
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
