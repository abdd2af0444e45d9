package api

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// amount renders an amount that is always known.
func amount(x *big.Int) Amount {
	if x == nil {
		return "0"
	}
	return x.String()
}

// known renders an amount that may be unknown.
func known(x *big.Int) *Amount {
	if x == nil {
		return nil
	}
	s := x.String()
	return &s
}

// when gives x only if it holds.
func when[T any](holds bool, x *T) *T {
	if !holds {
		return nil
	}
	return x
}

func ptr[T any](x T) *T { return &x }

func i64(x *uint64) *int64 {
	if x == nil {
		return nil
	}
	return ptr(int64(*x))
}

// after0 is a time that is null when zero.
func after0(x uint64) *int64 {
	if x == 0 {
		return nil
	}
	return ptr(int64(x))
}

func hexAddress(a *common.Address) *string {
	if a == nil {
		return nil
	}
	return ptr(a.Hex())
}

func hexHash(h *common.Hash) *string {
	if h == nil {
		return nil
	}
	return ptr(h.Hex())
}

func assetOf(v *store.Vault) Asset {
	return Asset{Address: v.Asset.Hex(), Symbol: v.AssetSymbol, Decimals: v.AssetDecimals}
}

// sharePrice renders a pair; null where the pair isn't a price.
func sharePrice(nav, supply *big.Int, decimals int) *string {
	if nav == nil || supply == nil {
		return nil
	}
	p := ledger.Price{NAV: nav, Supply: supply}.SharePrice(uint8(decimals))
	if p == "" {
		return nil
	}
	return &p
}

func pricePoint(time int64, nav, supply *big.Int, decimals int) PricePoint {
	p := PricePoint{Time: time, NAV: amount(nav), Supply: amount(supply)}
	if s := sharePrice(nav, supply, decimals); s != nil {
		p.SharePrice = *s
	}
	return p
}

// tokens renders token addresses with what they call themselves.
type tokens map[common.Address]*store.Token

func (t tokens) of(a common.Address) Token {
	out := Token{Address: a.Hex()}
	if r := t[a]; r != nil {
		out.Symbol, out.Decimals = ptr(r.Symbol), ptr(r.Decimals)
	}
	return out
}

func (t tokens) maybe(a *common.Address) *Token {
	if a == nil {
		return nil
	}
	return ptr(t.of(*a))
}

// value is floor(amount * price / 10^(decimals + 18)), asset base units; nil
// when price or decimals are unknown.
func (t tokens) value(token common.Address, held, price *big.Int) *big.Int {
	r := t[token]
	if r == nil || price == nil || held == nil {
		return nil
	}
	return ledger.TokenValue(held, price, uint8(r.Decimals))
}

// mark says how it is known that a vault's events up to a block are complete.
func mark(proof *store.Proof, disputed bool, block uint64) string {
	switch {
	case disputed:
		return "disputed"
	case proof.Covers(block):
		return proof.Word
	}
	return "unproven"
}

// provenThrough is up to which block a vault's events are complete, and the word for how that is known.
func provenThrough(p *store.Proof) (through *int64, word *string) {
	if p == nil {
		return nil, nil
	}
	return ptr(int64(p.Through)), &p.Word
}

const hour = 3600

func asOf(v *store.View, c store.VaultCard) *AsOf {
	s := c.Stats
	if s == nil {
		return nil
	}
	return &AsOf{
		Block: int64(s.BlockNumber), Hash: s.BlockHash.Hex(), Time: int64(s.Time),
		NextAt: int64((v.ChainTime()/hour + 1) * hour), Stale: s.Stale, Mark: mark(c.Proof, c.Disputed, s.BlockNumber),
	}
}

// statusOf tells closing from closed (SPEC rule 4).
func statusOf(v *store.Vault) string {
	if v.Status == "closed" && v.FinalEpoch == nil && !v.EndedInKind {
		return "closing"
	}
	return v.Status
}
