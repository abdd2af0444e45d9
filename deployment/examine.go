package deployment

import (
	"context"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/config"
)

// Addresses are what a configuration says of a deployment. Zero addresses are not configured, and not looked at.
type Addresses struct {
	Factory, Registry, Lens, AutoClaimer, Adapter, Quoter, Settler, LateSettler, Tank, Board common.Address
}

// AddressesOf are a configuration's.
func AddressesOf(c config.Config) Addresses {
	return Addresses{
		Factory: common.HexToAddress(c.Factory), Registry: common.HexToAddress(c.Registry), Lens: common.HexToAddress(c.Lens),
		AutoClaimer: common.HexToAddress(c.Claimer), Adapter: common.HexToAddress(c.Adapter), Quoter: common.HexToAddress(c.Quoter),
		Settler: common.HexToAddress(c.Settler), LateSettler: common.HexToAddress(c.LateSettler), Tank: common.HexToAddress(c.Tank),
		Board: common.HexToAddress(c.Board),
	}
}

// examiner asks contracts of ours how they belong together.
type examiner struct {
	reader
	out Findings
}

// Examine looks at a deployment that is there: each configured address has code and belongs to this factory, the roles are
// as they should be, and each token's feeds answer within bounds that lie within their aggregators' own.
func Examine(ctx context.Context, client *chain.Client, head *types.Header, a Addresses) Findings {
	x := &examiner{reader: reader{client, head}}
	factoryABI, regABI := vaultfactory.NewVaultFactory(), registry.NewRegistry()
	reg, ok := call(ctx, x, "factory", a.Factory, factoryABI.PackRegistry(), factoryABI.UnpackRegistry)
	if !ok {
		return x.out
	}
	if a.Registry != (common.Address{}) && a.Registry != reg {
		x.out.put("fail", "registry", "the factory %s has registry %s, the configuration %s", a.Factory, reg, a.Registry)
	} else {
		x.out.put("ok", "registry", "%s, of factory %s", reg, a.Factory)
	}
	lensABI, tankABI := lens.NewLens(), tank.NewTank()
	x.belongs(ctx, "lens", a.Lens, lensABI.PackFactory(), lensABI.UnpackFactory, a.Factory)
	x.belongs(ctx, "tank", a.Tank, tankABI.PackFactory(), tankABI.UnpackFactory, a.Factory)
	if a.Tank != (common.Address{}) {
		x.belongs(ctx, "settler", a.Tank, tankABI.PackSettler(), tankABI.UnpackSettler, a.Settler)
		if a.LateSettler != (common.Address{}) {
			x.belongs(ctx, "late-settler", a.Tank, tankABI.PackLateSettler(), tankABI.UnpackLateSettler, a.LateSettler)
		}
	}
	if a.LateSettler != (common.Address{}) {
		if yes, ok := call(ctx, x, "late-settler", reg, regABI.PackIsKeeper(a.LateSettler), regABI.UnpackIsKeeper); ok && yes {
			x.out.put("fail", "late-settler", "%s has the keeper role, and so works for nobody: governance must revoke it", a.LateSettler)
		}
	}
	x.there(ctx, "auto-claimer", a.AutoClaimer)
	x.there(ctx, "board", a.Board)
	x.trading(ctx, reg, a)
	x.tokens(ctx, reg)
	return x.out
}

// call asks one of our contracts. ok is false when it has no such answer, and that is a failure.
func call[T any](ctx context.Context, x *examiner, name string, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, bool) {
	var zero T
	out, err := x.client.CallAt(ctx, to, data, x.head.Hash())
	if err == nil && len(out) == 0 {
		err = errNoAnswer
	}
	var v T
	if err == nil {
		v, err = unpack(out)
	}
	if err != nil {
		x.out.put("fail", name, "%s: %v", to, err)
		return zero, false
	}
	return v, true
}

func (x *examiner) belongs(ctx context.Context, name string, at common.Address, data []byte, unpack func([]byte) (common.Address, error), want common.Address) {
	if at == (common.Address{}) {
		return
	}
	switch got, ok := call(ctx, x, name, at, data, unpack); {
	case !ok:
	case got != want:
		x.out.put("fail", name, "%s says %s, the configuration %s", at, got, want)
	case name == "settler" || name == "late-settler": // the tank was asked about them
		x.out.put("ok", name, "%s", want)
	default:
		x.out.put("ok", name, "%s", at)
	}
}

func (x *examiner) there(ctx context.Context, name string, at common.Address) {
	if at == (common.Address{}) {
		return
	}
	switch code, err := x.code(ctx, at); {
	case err != nil:
		x.out.put("fail", name, "%s: %v", at, err)
	case len(code) == 0:
		x.out.put("fail", name, "%s has no code on this chain", at)
	default:
		x.out.put("ok", name, "%s", at)
	}
}

// trading looks at adapter and quoter: the registry knows the adapter, and both are of one Uniswap factory.
func (x *examiner) trading(ctx context.Context, reg common.Address, a Addresses) {
	if a.Adapter == (common.Address{}) {
		return
	}
	regABI := registry.NewRegistry()
	listed, ok := call(ctx, x, "adapter", reg, regABI.PackIsAdapter(a.Adapter), regABI.UnpackIsAdapter)
	if !ok {
		return
	}
	if !listed {
		x.out.put("fail", "adapter", "the registry doesn't list %s: every trade through it reverts", a.Adapter)
		return
	}
	factory, err := one[common.Address](x.ask(ctx, a.Adapter, "factory"))
	if err != nil {
		x.out.put("fail", "adapter", "%s: %v", a.Adapter, err)
		return
	}
	x.out.put("ok", "adapter", "%s, of Uniswap factory %s", a.Adapter, factory)
	if a.Quoter == (common.Address{}) {
		return
	}
	switch quoted, err := one[common.Address](x.ask(ctx, a.Quoter, "factory")); {
	case err != nil:
		x.out.put("fail", "quoter", "%s: %v", a.Quoter, err)
	case quoted != factory:
		x.out.put("fail", "quoter", "%s quotes factory %s, the adapter trades on %s", a.Quoter, quoted, factory)
	default:
		x.out.put("ok", "quoter", "%s", a.Quoter)
	}
}

func (x *examiner) tokens(ctx context.Context, reg common.Address) {
	regABI := registry.NewRegistry()
	list, ok := call(ctx, x, "tokens", reg, regABI.PackTokens(), regABI.UnpackTokens)
	if !ok {
		return
	}
	for _, token := range list {
		name := token.Hex()
		if symbol, err := one[string](x.ask(ctx, token, "symbol")); err == nil {
			name = clip(symbol)
		}
		conf, ok := call(ctx, x, name, reg, regABI.PackToken(token), regABI.UnpackToken)
		if !ok {
			continue
		}
		if len(conf.Feeds) == 0 {
			x.out.put("fail", name, "the registry has no feed of it")
			continue
		}
		var problems, texts []string
		for _, f := range conf.Feeds {
			feed := Feed{
				Address: Address{f.Feed}, Decimals: f.Decimals, MaxAgeSeconds: f.MaxAge, AfterCutoff: f.AfterCutoff, DeviationBps: f.DeviationBps,
				LeastAnswer: Amount{f.LeastAnswer}, GreatestAnswer: Amount{f.GreatestAnswer},
			}
			problems = append(problems, x.feedProblems(ctx, &feed)...)
			if text, err := one[string](x.ask(ctx, f.Feed, "description")); err == nil {
				texts = append(texts, clip(text))
			}
		}
		if len(problems) > 0 {
			x.out.put("fail", name, "%s", strings.Join(problems, "; "))
			continue
		}
		x.out.put("ok", name, "priced by %s; cap %s %%", strings.Join(texts, " times "), new(big.Rat).SetFrac64(int64(conf.CapBps), 100).FloatString(2))
	}
}
