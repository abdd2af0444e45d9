package prepare

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/reads"
)

var (
	vaultABI     = vault.NewVault()
	erc20ABI     = vault.NewVault() // a share is an ERC-20 token: the functions are the same
	portfolioABI = portfolio.NewPortfolio()
	registryABI  = registry.NewRegistry()
	lensABI      = lens.NewLens()
)

// Bounds of what is read.
const (
	maxTokens = 64 // of the registry
	maxSymbol = 32 // bytes of a stranger's word
)

// TokenState is a token that the registry lists or a vault holds, with its price.
type TokenState struct {
	Token
	Listed       bool
	CapBps       uint64
	DeviationBps uint64   // sum over its feeds
	Amount       *big.Int // held, base units
	Price        *big.Int // asset base units per whole token, scaled by 1e18, rounded down
	PriceGood    bool     // it may be used for a trade now
	PriceTime    uint64   // Unix seconds
	WeightBps    uint64   // part of the NAV, rounded down
	WrittenOff   bool
}

// Value is what an amount is worth at the last price, asset base units, rounded down.
func (t TokenState) Value(amount *big.Int) *big.Int {
	if t.Price == nil {
		return new(big.Int)
	}
	return mulDiv(amount, t.Price, pow10(t.Decimals+18))
}

// Vault is a vault's state on one block.
type Vault struct {
	Address, Portfolio, Registry common.Address
	Name, Symbol                 string // words of a stranger
	Leader, Trader               common.Address
	Personal                     bool
	Status                       string // active, inactive, closing or closed
	TradingPaused                bool
	SaleOnly                     bool
	Asset                        Token
	Share                        Token
	NAV, Supply, Idle            *big.Int
	NAVGood                      bool
	MinDeposit                   *big.Int // 0 for a personal vault
	MarginRoom                   *big.Int // deposits of others that the settlement which comes next can accept; nil: without limit
	NextCutoff                   uint64   // Unix seconds; 0 when none is known
	CurrentEpoch                 uint64   // it takes the requests that are made now
	Waiting                      bool     // the epoch before it has closed and waits for its settlement
	OthersRequested              *big.Int // what everybody but the leader wants to deposit in the current epoch
	Final                        *Final   // nil before the final settlement
	EndedInKind                  bool     // it ended with tokens left, which its holders take
	FeeBps                       uint64
	BucketLeft, BucketBase       *big.Int // 1e18 = the whole base; asset base units
	NextOrderID                  *big.Int
	Tokens                       []TokenState
	Block                        Block
}

// Final is what a finished vault's final settlement fixed for every redemption after it (SPEC rule 16).
type Final struct {
	Price  ledger.Price
	FeeBps uint16
}

// BucketValue is what is left in the bucket, asset base units, rounded down.
func (v *Vault) BucketValue() *big.Int { return mulDiv(v.BucketLeft, v.BucketBase, wad) }

// Find is a token by its address. The asset is worth itself.
func (v *Vault) Find(token common.Address) *TokenState {
	if token == v.Asset.Address {
		return &TokenState{Token: v.Asset, Listed: true, CapBps: 10_000, Amount: v.Idle, Price: new(big.Int).Mul(pow10(v.Asset.Decimals), wad), PriceGood: true}
	}
	for i := range v.Tokens {
		if v.Tokens[i].Address == token {
			return &v.Tokens[i]
		}
	}
	return nil
}

// Vault reads a vault on the newest block.
func (p *Preparer) Vault(ctx context.Context, address common.Address) (*Vault, error) {
	a, err := p.head(ctx)
	if err != nil {
		return nil, err
	}
	return a.vault(ctx, address)
}

func (a *at) vault(ctx context.Context, address common.Address) (*Vault, error) {
	v, err := a.readVault(ctx, address)
	if err != nil {
		return nil, unavailable(err)
	}
	return v, nil
}

func (a *at) readVault(ctx context.Context, address common.Address) (*Vault, error) {
	var states []lens.ILensVaultState
	b := reads.New(a.node, a.hash)
	reads.Add(b, a.p.cfg.Lens, lensABI.PackVaultStates([]common.Address{address}), lensABI.UnpackVaultStates, &states, "the vault's state")
	if err := b.Run(ctx); err != nil {
		return nil, err
	}
	if len(states) != 1 || states[0].Portfolio == (common.Address{}) {
		return nil, bad("vault", "%s is not a vault of this protocol: take an address from the list of vaults", address)
	}
	s := states[0]
	v := &Vault{
		Address: address, Portfolio: s.Portfolio, Personal: s.VaultType == 1, Status: statusOf(s), NAV: s.Nav, Supply: s.Supply, Idle: s.Idle,
		NAVGood: s.NavGood, NextCutoff: s.NextCutoff.Uint64(), CurrentEpoch: s.CurrentEpochId.Uint64(), FeeBps: s.FeeBps.Uint64(),
		BucketLeft: s.BucketLeft, BucketBase: s.BucketBase, MinDeposit: new(big.Int), OthersRequested: new(big.Int),
		EndedInKind: s.EndedInKind, Block: a.block(),
		Waiting: s.CurrentEpochId.Cmp(new(big.Int).Add(s.LastSettledEpochId, big.NewInt(1))) > 0,
	}
	var asset common.Address
	var current, last vault.Epoch
	b = reads.New(a.node, a.hash)
	reads.Add(b, address, vaultABI.PackName(), vaultABI.UnpackName, &v.Name, "the name")
	reads.Add(b, address, vaultABI.PackSymbol(), vaultABI.UnpackSymbol, &v.Symbol, "the symbol")
	reads.Add(b, address, vaultABI.PackLeader(), vaultABI.UnpackLeader, &v.Leader, "the leader")
	reads.Add(b, address, vaultABI.PackAsset(), vaultABI.UnpackAsset, &asset, "the asset")
	reads.Add(b, address, vaultABI.PackRegistry(), vaultABI.UnpackRegistry, &v.Registry, "the registry")
	reads.Add(b, address, vaultABI.PackSaleOnly(), vaultABI.UnpackSaleOnly, &v.SaleOnly, "whether it only sells")
	reads.Add(b, s.Portfolio, portfolioABI.PackTrader(), portfolioABI.UnpackTrader, &v.Trader, "the trader")
	reads.Add(b, s.Portfolio, portfolioABI.PackTradingPaused(), portfolioABI.UnpackTradingPaused, &v.TradingPaused, "whether trading is paused")
	reads.Add(b, s.Portfolio, portfolioABI.PackNextOrderId(), portfolioABI.UnpackNextOrderId, &v.NextOrderID, "the next order's id")
	if !v.Personal {
		if s.MarginRoom.Cmp(math.MaxBig256) != 0 {
			v.MarginRoom = s.MarginRoom
		}
		reads.Add(b, address, vaultABI.PackMinDeposit(), vaultABI.UnpackMinDeposit, &v.MinDeposit, "the least deposit")
		reads.Add(b, address, vaultABI.PackEpoch(s.CurrentEpochId), vaultABI.UnpackEpoch, &current, "the epoch that takes requests")
		reads.Add(b, address, vaultABI.PackEpoch(s.LastSettledEpochId), vaultABI.UnpackEpoch, &last, "the last settled epoch")
	}
	if err := b.Run(ctx); err != nil {
		return nil, err
	}
	if !v.Personal {
		v.OthersRequested = current.OthersRequested
	}
	if s.Finalised {
		v.Final = &Final{Price: ledger.Price{NAV: last.Nav, Supply: last.Supply}, FeeBps: last.FeeBps}
	}
	v.Name, v.Symbol = Clean(v.Name, 128), Clean(v.Symbol, maxSymbol)
	v.Share = Token{Address: address, Symbol: "shares", Decimals: 18}
	var listed []common.Address
	var err error
	if v.Asset, err = a.token(ctx, asset); err != nil {
		return nil, err
	}
	b = reads.New(a.node, a.hash)
	reads.Add(b, v.Registry, registryABI.PackTokens(), registryABI.UnpackTokens, &listed, "the tokens")
	if err := b.Run(ctx); err != nil {
		return nil, err
	}
	return v, a.readTokens(ctx, v, s, listed)
}

func statusOf(s lens.ILensVaultState) string {
	switch {
	case s.Finalised || s.EndedInKind:
		return "closed"
	case s.Closing || s.Status == 2:
		return "closing"
	case s.Status == 1:
		return "inactive"
	}
	return "active"
}

// token reads what an ERC-20 says of itself. One without a readable symbol goes by its address.
func (a *at) token(ctx context.Context, address common.Address) (Token, error) {
	t := Token{Address: address}
	var decimals uint8
	b := reads.New(a.node, a.hash)
	reads.Add(b, address, erc20ABI.PackDecimals(), erc20ABI.UnpackDecimals, &decimals, "the decimals")
	reads.Try(b, address, erc20ABI.PackSymbol(), erc20ABI.UnpackSymbol, &t.Symbol, "the symbol", func(error) { t.Symbol = address.Hex() })
	if err := b.Run(ctx); err != nil {
		return t, err
	}
	t.Decimals, t.Symbol = int(decimals), Clean(t.Symbol, 42)
	return t, nil
}

func (a *at) readTokens(ctx context.Context, v *Vault, s lens.ILensVaultState, listed []common.Address) error {
	if len(listed) > maxTokens {
		listed = listed[:maxTokens]
	}
	type row struct {
		config registry.IRegistryTokenConfig
		price  registry.LastPriceOutput
		symbol string
	}
	rows := make([]row, len(listed))
	b := reads.New(a.node, a.hash)
	for i, t := range listed {
		reads.Add(b, v.Registry, registryABI.PackToken(t), registryABI.UnpackToken, &rows[i].config, "a token's settings")
		reads.Add(b, v.Registry, registryABI.PackLastPrice(t, v.Asset.Address), registryABI.UnpackLastPrice, &rows[i].price, "a price")
		reads.Try(b, t, erc20ABI.PackSymbol(), erc20ABI.UnpackSymbol, &rows[i].symbol, "the symbol", func(error) { rows[i].symbol = t.Hex() })
	}
	if err := b.Run(ctx); err != nil {
		return err
	}
	for i, t := range listed {
		if t == v.Asset.Address {
			continue
		}
		r := rows[i]
		state := TokenState{
			Token: Token{Address: t, Symbol: Clean(r.symbol, 42), Decimals: int(r.config.Decimals)}, Listed: r.config.Listed,
			CapBps: uint64(r.config.CapBps), Amount: new(big.Int), Price: r.price.PriceWad, PriceGood: r.price.Good, PriceTime: r.price.UpdatedAt.Uint64(),
		}
		for _, f := range r.config.Feeds {
			state.DeviationBps += uint64(f.DeviationBps)
		}
		for n, h := range s.Holdings {
			if h.Token == t {
				state.Amount, state.WeightBps, state.WrittenOff = h.Amount, s.WeightsBps[n].Uint64(), s.WrittenOff[n]
			}
		}
		v.Tokens = append(v.Tokens, state)
	}
	return nil
}

// Clean makes a stranger's word safe to show beside our own: control and formatting characters are left out, whitespace is one
// space, and it is cut at so many bytes.
func Clean(text string, most int) string {
	var out []rune
	size := 0
	for _, r := range text {
		if r == '\n' || r == '\t' || r == '\r' || r == 0x2028 || r == 0x2029 {
			r = ' '
		}
		if !printable(r) || r == ' ' && (len(out) == 0 || out[len(out)-1] == ' ') {
			continue
		}
		if size += len(string(r)); size > most {
			return string(out) + "…"
		}
		out = append(out, r)
	}
	return string(out)
}
