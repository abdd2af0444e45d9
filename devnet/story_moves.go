package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
)

// The bindings' packers; they hold no state.
var (
	sharedVault  = vault.NewVault()
	ownVault     = personalvault.NewPersonalVault()
	holder       = portfolio.NewPortfolio()
	vaultMaker   = vaultfactory.NewVaultFactory()
	claimMachine = autoclaimer.NewAutoClaimer()
	settlers     = settler.NewSettler()
	tanks        = tank.NewTank()
)

// Gas limits, in gas, of what people do: far above what it takes.
const (
	gasRequest = 500_000
	gasClaim   = 600_000
	gasTrade   = 1_500_000
	gasFound   = 4_000_000
)

// packMethod encodes a call of the overload with this number of arguments: the
// bindings number overloads in the order of the ABI, which says nothing.
func packMethod(meta *bind.MetaData, name string, args ...any) ([]byte, error) {
	parsed, err := meta.ParseABI()
	if err != nil {
		return nil, err
	}
	for key, method := range parsed.Methods {
		if method.RawName == name && len(method.Inputs) == len(args) {
			return parsed.Pack(key, args...)
		}
	}
	return nil, fmt.Errorf("%s has no method %s of %d arguments", meta.ID, name, len(args))
}

// read calls a contract at the head and decodes its only answer.
func read[T any](ctx context.Context, s *Story, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := s.Chain.Call(ctx, to, data)
	if err != nil {
		var zero T
		return zero, err
	}
	return unpack(out)
}

// found creates a shared vault, whose leader pays the seed.
func (s *Story) found(ctx context.Context, kind Kind, leader string, params vaultfactory.VaultParams) (*StoryVault, error) {
	w := s.cast[leader]
	params.Asset = s.Market.Asset.Address
	params.Period = uint32(week.Seconds())
	params.FirstCutoff = new(big.Int).SetUint64(cutoffAfter(s.now + blockStep))
	s.approve(w, s.Factory, params.Seed)
	s.batch.Call(w, s.Factory, gasFound, vaultMaker.PackCreateVault(params), "found "+params.Name)
	return s.founded(ctx, kind, params.Name, w.Account)
}

// foundPersonal creates a personal vault.
func (s *Story) foundPersonal(ctx context.Context, owner, name, symbol, strategy string) (*StoryVault, error) {
	w := s.cast[owner]
	s.batch.Call(w, s.Factory, gasFound,
		vaultMaker.PackCreatePersonalVault(name, symbol, s.Market.Asset.Address, strategy), "found "+name)
	return s.founded(ctx, KindPersonal, name, w.Account)
}

func (s *Story) founded(ctx context.Context, kind Kind, name string, leader Account) (*StoryVault, error) {
	if err := s.flush(ctx); err != nil {
		return nil, err
	}
	list, err := read(ctx, s, s.Factory, vaultMaker.PackVaults(big.NewInt(int64(len(s.Vaults))), big.NewInt(1)), vaultMaker.UnpackVaults)
	if err != nil {
		return nil, err
	}
	if len(list) != 1 {
		return nil, fmt.Errorf("the factory didn't list %s", name)
	}
	holding, err := read(ctx, s, list[0], sharedVault.PackPortfolio(), sharedVault.UnpackPortfolio)
	if err != nil {
		return nil, err
	}
	v := &StoryVault{Kind: kind, Name: name, Address: list[0], Portfolio: holding, Leader: leader}
	s.Vaults = append(s.Vaults, v)
	return v, nil
}

// approve lets a contract take exactly an amount of USDC.
func (s *Story) approve(w *Wallet, spender common.Address, assets *big.Int) {
	s.batch.Call(w, s.Market.Asset.Address, gasApprove, demoToken.PackApprove(spender, assets), "approve USDC")
}

// requestDeposit asks for a deposit of an amount of USDC in base units.
func (s *Story) requestDeposit(v *StoryVault, who string, assets *big.Int) {
	w := s.cast[who]
	s.approve(w, v.Address, assets)
	s.batch.Call(w, v.Address, gasRequest, sharedVault.PackRequestDeposit(assets, w.Address, w.Address), "request a deposit in "+v.Name)
}

// requestRedeem asks for a redemption of shares.
func (s *Story) requestRedeem(v *StoryVault, who string, shares *big.Int) {
	w := s.cast[who]
	s.batch.Call(w, v.Address, gasRequest, sharedVault.PackRequestRedeem(shares, w.Address, w.Address), "request a redemption in "+v.Name)
}

// cancelDeposit cancels the request of the open epoch; taken says whether it
// is also claimed back.
func (s *Story) cancelDeposit(ctx context.Context, v *StoryVault, who string, taken bool) error {
	w := s.cast[who]
	id, err := read(ctx, s, v.Address, sharedVault.PackCurrentEpochId(), sharedVault.UnpackCurrentEpochId)
	if err != nil {
		return err
	}
	s.batch.Call(w, v.Address, gasRequest, sharedVault.PackCancelDepositRequest(id, w.Address), "cancel a deposit in "+v.Name)
	if taken {
		s.batch.Call(w, v.Address, gasRequest, sharedVault.PackClaimCancelDepositRequest(id, w.Address, w.Address), "take back a deposit in "+v.Name)
	}
	return nil
}

// claimShares claims what settled deposits produced, if anything.
func (s *Story) claimShares(ctx context.Context, v *StoryVault, who string) error {
	w := s.cast[who]
	assets, err := read(ctx, s, v.Address, sharedVault.PackMaxDeposit(w.Address), sharedVault.UnpackMaxDeposit)
	if err != nil || assets.Sign() == 0 {
		return err
	}
	data, err := packMethod(&vault.VaultMetaData, "deposit", assets, w.Address, w.Address)
	if err != nil {
		return err
	}
	s.batch.Call(w, v.Address, gasClaim, data, "claim shares of "+v.Name)
	return nil
}

// claimAssets claims what settled redemptions produced, if anything.
func (s *Story) claimAssets(ctx context.Context, v *StoryVault, who string) error {
	w := s.cast[who]
	shares, err := read(ctx, s, v.Address, sharedVault.PackMaxRedeem(w.Address), sharedVault.UnpackMaxRedeem)
	if err != nil || shares.Sign() == 0 {
		return err
	}
	s.batch.Call(w, v.Address, gasClaim, sharedVault.PackRedeem(shares, w.Address, w.Address), "claim proceeds of "+v.Name)
	return nil
}

// shares is an account's wallet.
func (s *Story) shares(ctx context.Context, v *StoryVault, who string) (*big.Int, error) {
	return read(ctx, s, v.Address, sharedVault.PackBalanceOf(s.cast[who].Address), sharedVault.UnpackBalanceOf)
}

// redeemPart asks for a redemption of a part of a wallet, in percent.
func (s *Story) redeemPart(ctx context.Context, v *StoryVault, who string, percent int64) error {
	held, err := s.shares(ctx, v, who)
	if err != nil {
		return err
	}
	part := new(big.Int).Mul(held, big.NewInt(percent))
	if part.Quo(part, big.NewInt(100)); part.Sign() > 0 {
		s.requestRedeem(v, who, part)
	}
	return nil
}

// allowClaims makes the AutoClaimer an account's operator.
func (s *Story) allowClaims(v *StoryVault, who string) {
	s.batch.Call(s.cast[who], v.Address, gasRequest, sharedVault.PackSetOperator(s.AutoClaimer, true), "opt in to automatic claims of "+v.Name)
}

// claimFor lets the story's keeper claim for accounts that opted in.
func (s *Story) claimFor(v *StoryVault, names ...string) {
	claims := make([]autoclaimer.IAutoClaimerClaim, len(names))
	for i, name := range names {
		claims[i] = autoclaimer.IAutoClaimerClaim{Vault: v.Address, Controller: s.cast[name].Address}
	}
	s.batch.Call(s.cast[keeperName], s.AutoClaimer, gasClaim*uint64(len(names)), claimMachine.PackClaim(claims), "claim for others in "+v.Name)
}

// swap is a trade of an amount (base units) through the token's pool, at worst
// 0.8 % below the oracle.
func (s *Story) swap(from, to *Listing, amountIn *big.Int) portfolio.Swap {
	pool := from.Pool
	if from == s.Market.Asset {
		pool = to.Pool
	}
	least := s.Market.Amount(to, s.Market.Value(from, amountIn))
	return portfolio.Swap{
		Adapter: s.Adapter, TokenIn: from.Address, TokenOut: to.Address, AmountIn: amountIn,
		MinAmountOut: step(least, -8_000), Data: pool.Path(from.Address, to.Address),
	}
}

// trade lets a leader or trader swap an amount worth so many USDC (base
// units).
func (s *Story) trade(v *StoryVault, who string, from, to *Listing, assets *big.Int) {
	swap := s.swap(from, to, s.Market.Amount(from, assets))
	s.batch.Call(s.cast[who], v.Portfolio, gasTrade, holder.PackTrade(swap), "trade "+from.Symbol+" for "+to.Symbol+" in "+v.Name)
}

// idle is a portfolio's cash in base units.
func (s *Story) idle(ctx context.Context, v *StoryVault) (*big.Int, error) {
	return read(ctx, s, v.Portfolio, holder.PackIdle(), holder.UnpackIdle)
}

// holding is how much of a listing a portfolio holds, in base units.
func (s *Story) holding(ctx context.Context, v *StoryVault, l *Listing) (*big.Int, error) {
	return read(ctx, s, v.Portfolio, holder.PackHolding(l.Address), holder.UnpackHolding)
}

// nav is a portfolio's strict value in base units.
func (s *Story) nav(ctx context.Context, v *StoryVault) (*big.Int, error) {
	return read(ctx, s, v.Portfolio, holder.PackNav(), holder.UnpackNav)
}
