package verify

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// vaultKind is which of the two vaults a clone is.
type vaultKind string

const (
	kindShared   vaultKind = "shared"
	kindPersonal vaultKind = "personal"
)

// identify proves that the vault is a clone of code this build knows the storage of, and which kind it is.
func (v *run) identify(ctx context.Context) error {
	implementation, code, err := v.cloned(ctx, v.anchor, v.opts.Vault)
	if err != nil {
		return err
	}
	for name, kind := range map[string]vaultKind{"Vault": kindShared, "PersonalVault": kindPersonal} {
		c, err := v.contract(name, v.opts.Vault)
		if err != nil {
			return err
		}
		if !c.layout.describes(code) {
			continue
		}
		if err := v.checkDelegates(ctx, v.anchor, name, c.layout, code); err != nil {
			return err
		}
		v.vault, v.kind = c, kind
		if _, err := c.read(ctx, v.anchor, vaultPaths[kind]...); err != nil { // in one proof, if it wasn't read yet
			return err
		}
		v.report.step("Vault", fmt.Sprintf("a %s vault (%s): its code is an ERC-1167 clone of %s, whose code is this release's %s, as is what it "+
			"delegates to", kind, v.how(), implementation, name))
		return v.checkFactory(ctx)
	}
	return fmt.Errorf("%s is a clone of %s, whose code is not this release's: its storage can't be read",
		v.opts.Vault, implementation)
}

var vaultPaths = map[vaultKind][]string{
	kindShared: {
		historySlot, "_supply", "_asset", "_assetDecimals", "_registry", "_portfolio", "_leader", "_feeBps", "_marginBps", "_lastSettled", "_finalId",
		"_epochs[0].nav", "_epochs[0].supply", "_epochs[0].feeBps",
	},
	kindPersonal: {historySlot, "_supply", "_asset", "_assetDecimals", "_registry", "_portfolio", "_owner"},
}

// delegates are the contracts that a contract's code calls as its own, by name. Their addresses are its only immutables.
var delegates = map[string][]string{
	"Vault":     {"VaultSettlement", "VaultViews"},
	"Portfolio": {"PortfolioOrders"},
}

// checkDelegates proves that every contract which the code delegates to is this release's.
func (v *run) checkDelegates(ctx context.Context, header *types.Header, name string, l *layout, code []byte) error {
	var halves []*layout
	for _, delegate := range delegates[name] {
		half, err := loadLayout(delegate)
		if err != nil {
			return err
		}
		halves = append(halves, half)
	}
	if len(l.Immutables) == 0 && len(halves) > 0 {
		return fmt.Errorf("the committed layout of %s names no immutable: it is not the layout of this code", name)
	}
	seen := map[common.Address]bool{}
	for _, s := range l.Immutables {
		other := common.BytesToAddress(code[s.Start : s.Start+s.Length])
		if seen[other] {
			continue
		}
		seen[other] = true
		state, _, err := v.storage(ctx, header, other, nil)
		if err != nil {
			return err
		}
		isHalf := func(l *layout) bool { return len(l.Immutables) == 0 && l.CodeHash == state.CodeHash }
		if !slices.ContainsFunc(halves, isHalf) {
			half, err := v.code(ctx, header, other, state)
			if err != nil {
				return err
			}
			isHalf = func(l *layout) bool { return l.describes(half) }
		}
		if !slices.ContainsFunc(halves, isHalf) {
			return fmt.Errorf("the %s delegates to %s, whose code is not this release's %s",
				strings.ToLower(name), other, strings.Join(delegates[name], " or "))
		}
	}
	return nil
}

// checkFactory proves that the factory is this release's, and from its storage that it made this vault.
func (v *run) checkFactory(ctx context.Context) error {
	if v.opts.Factory == (common.Address{}) {
		v.report.notProven("that the vault was made by the protocol's factory: no factory was given to compare with")
		return nil
	}
	factory, err := v.contract("VaultFactory", v.opts.Factory)
	if err != nil {
		return err
	}
	known, err := factory.read(ctx, v.anchor, fmt.Sprintf("_entries[%s].known", v.opts.Vault.Hex()))
	if err != nil {
		return err
	}
	if err := v.checkCode(ctx, v.anchor, factory, "factory"); err != nil {
		return err
	}
	if known[0].Sign() == 0 {
		return fmt.Errorf("the factory %s did not make this vault", v.opts.Factory)
	}
	v.report.step("Factory", fmt.Sprintf("%s, whose code is this release's VaultFactory, made this vault (%s)", v.opts.Factory, v.how()))
	return nil
}

// cloned proves an account's code at a header and, behind an ERC-1167 clone, its implementation's.
func (r *reader) cloned(ctx context.Context, header *types.Header, address common.Address) (common.Address, []byte, error) {
	state, _, err := r.storage(ctx, header, address, nil)
	if err != nil {
		return common.Address{}, nil, err
	}
	if !state.Exists || state.CodeHash == types.EmptyCodeHash {
		return common.Address{}, nil, fmt.Errorf("%s is no contract at block %d of %s", address, header.Number, utc(header.Time))
	}
	code, err := r.code(ctx, header, address, state)
	if err != nil {
		return common.Address{}, nil, err
	}
	implementation, ok := implementationOf(code)
	if !ok {
		return common.Address{}, nil, fmt.Errorf("%s is no ERC-1167 clone", address)
	}
	if state, _, err = r.storage(ctx, header, implementation, nil); err != nil {
		return common.Address{}, nil, err
	}
	if code, err = r.code(ctx, header, implementation, state); err != nil {
		return common.Address{}, nil, err
	}
	return implementation, code, nil
}

// portfolioAt proves which portfolio the vault has, that it is a clone of this release's Portfolio, and that it has
// this vault.
func (v *run) portfolioAt(ctx context.Context, header *types.Header) (*contract, error) {
	values, err := v.vault.read(ctx, header, "_portfolio")
	if err != nil {
		return nil, err
	}
	portfolio, err := v.contract("Portfolio", addressOf(values[0]))
	if err != nil {
		return nil, err
	}
	paths := []string{"vault", "asset", "registry", "_idle", "_tokens"}
	for i := range maxTokens {
		paths = append(paths, fmt.Sprintf("_tokens[%d]", i))
	}
	if _, err := portfolio.read(ctx, header, paths...); err != nil { // all of it in one proof; it means something once the code is known
		return nil, err
	}
	_, code, err := v.cloned(ctx, header, portfolio.address)
	if err != nil {
		return nil, fmt.Errorf("the portfolio: %w", err)
	}
	if !portfolio.layout.describes(code) {
		return nil, fmt.Errorf("the portfolio %s is not this release's code: its storage can't be read", portfolio.address)
	}
	if err := v.checkDelegates(ctx, header, "Portfolio", portfolio.layout, code); err != nil {
		return nil, err
	}
	back, err := portfolio.read(ctx, header, "vault")
	if err != nil {
		return nil, err
	}
	if addressOf(back[0]) != v.opts.Vault {
		return nil, fmt.Errorf("%w: portfolio %s is of vault %s", ErrContradiction, portfolio.address, addressOf(back[0]))
	}
	return portfolio, nil
}

// checkCode proves that a contract which is no clone is this release's, by the hash of its code: only then is its storage what the
// layout says.
func (r *reader) checkCode(ctx context.Context, header *types.Header, c *contract, what string) error {
	state, _, err := r.storage(ctx, header, c.address, nil)
	if err != nil {
		return err
	}
	code, err := r.code(ctx, header, c.address, state)
	if err != nil {
		return err
	}
	if !c.layout.describes(code) {
		return fmt.Errorf("the %s %s is not this release's code: its storage can't be read", what, c.address)
	}
	return nil
}

// tokensAt proves the registry's records of some tokens.
func (v *run) tokensAt(ctx context.Context, header *types.Header, registry common.Address, tokens []common.Address) (
	[]token, error,
) {
	c, err := v.contract("Registry", registry)
	if err != nil {
		return nil, err
	}
	paths := make([]string, 0, 2*len(tokens))
	for _, t := range tokens {
		paths = append(paths, fmt.Sprintf("_first[%s]", t.Hex()), fmt.Sprintf("_second[%s]", t.Hex()))
	}
	values, err := c.read(ctx, header, paths...)
	if err != nil {
		return nil, err
	}
	if err := v.checkCode(ctx, header, c, "registry"); err != nil {
		return nil, err
	}
	out := make([]token, len(tokens))
	for i := range tokens {
		out[i] = tokenOf(tokens[i], values[2*i], values[2*i+1])
	}
	return out, nil
}

func small(n *big.Int) uint64 { return n.Uint64() & 0xff } // a uint8 of storage
