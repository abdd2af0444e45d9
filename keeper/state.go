package keeper

import (
	"context"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
)

// factoryPage is how many vaults one call to the factory lists.
const factoryPage = 500

// Enumerations of contracts/src/libraries/Types.sol.
const (
	typePersonal = 1
	kindLimit    = 1
	orderOpen    = 1
)

// listedToken is what the registry says of a token.
type listedToken struct {
	Address      common.Address
	Decimals     uint8
	DeviationBps uint64 // the deviation thresholds of all its feeds together
	MaxAge       uint64 // greatest age of an answer that is used, of its feeds that must answer after a cut-off; seconds
	CapBps       uint64 // of a vault's base, that its holding may reach by a purchase
	Listed       bool
}

// holding is a token in a portfolio at its oracle price.
type holding struct {
	listedToken
	Amount *big.Int // base units
	Price  *big.Int // asset base units per whole token, scaled by 1e18
	Stale  bool     // it has no price that it could be traded or settled at
	// WrittenOff: it counts as nothing and stops no settlement, also not the final one (SPEC rule 13). It is Stale too.
	WrittenOff bool
}

// counts says whether it is held and not written off: a vault can't be settled without its price, nor ended before it is sold.
func (h holding) counts() bool { return h.Amount.Sign() > 0 && !h.WrittenOff }

// value of n base units of the token, asset base units, rounded down.
func (h holding) value(n *big.Int) *big.Int {
	return mulDiv(n, h.Price, new(big.Int).Mul(pow10(h.Decimals), wadInt))
}

// amountFor is how many base units are worth v asset base units, rounded up.
func (h holding) amountFor(v *big.Int) *big.Int {
	return mulDivUp(v, new(big.Int).Mul(pow10(h.Decimals), wadInt), h.Price)
}

// vaultState is one vault at the block of its State.
type vaultState struct {
	lens.ILensVaultState
	Preview  lens.ILensPreview
	Last     vault.Epoch // the last settled epoch, of one that waits; before the first it is epoch 0, the vault's creation
	Asset    common.Address
	Period   uint64 // seconds; 0 for a personal vault
	Orders   lens.ILensOrders
	Window   *orderWindow // where not all of its open orders were read; else nil
	Holdings []holding
}

func (v *vaultState) personal() bool { return v.VaultType == typePersonal }

// waiting says whether a closed epoch waits for its settlement.
func (v *vaultState) waiting() bool {
	return v.Preview.EpochId != nil && v.Preview.EpochId.Sign() > 0
}

// blockState is all vaults at one block.
type blockState struct {
	Head   *types.Header
	Hash   common.Hash
	Vaults []*vaultState
	Tokens map[common.Address]listedToken
	// Unread are the vaults that Vaults lacks, and those without their orders.
	Unread []unreadVault
	// Split is why vaults were read in smaller chunks than usual; nil when they
	// weren't.
	Split error

	// Keeper and SettlerKeeper say whether the key and the Settler have the keeper role; nil where it isn't known.
	Keeper, SettlerKeeper *bool
	Registry              common.Address
	// Tank is the contract that holds the vaults' tanks; zero without a Settler.
	Tank common.Address

	byAddr map[common.Address]*vaultState
	fresh  []*vaultState // those that were read at this block; the others are idle, and as they were when last read
}

// vault returns a vault by its own or its portfolio's address; nil if unknown.
func (s *blockState) vault(a common.Address) *vaultState { return s.byAddr[a] }

// fixed is what never changes of a vault.
type fixed struct {
	asset  common.Address
	period uint64
}

// stateReader reads the state of blocks. It remembers what can't change, and which orders are
// over; nothing else survives from one block to the next.
type stateReader struct {
	cfg       Config
	factory   *vaultfactory.VaultFactory
	lens      *lens.Lens
	vault     *vault.Vault
	portfolio *portfolio.Portfolio
	registry  *registry.Registry

	fixed    map[common.Address]fixed
	regAddr  common.Address
	finished map[common.Address]map[uint64]bool
	windows  map[common.Address]*orderWindow // of vaults with more open orders than are read at once
	idle     map[common.Address]idleVault
	who      common.Address // whose role is asked for
	tank     common.Address // of the Settler; zero until it is read
	since    uint64         // when the rest began to be remembered, chain time
}

// idleVault is a vault that has nothing due, no orders and no targets, as it was at a moment of chain time.
type idleVault struct {
	state *vaultState
	at    uint64
}

// mayBeDue says whether a vault must be read at a block with this time: it isn't known to be idle, it was read too long ago,
// or its cut-off has come.
func (r *stateReader) mayBeDue(vault common.Address, now uint64) bool {
	i, known := r.idle[vault]
	if !known || now < i.at || now >= i.at+uint64(r.cfg.IdleRefresh.Seconds()) {
		return true
	}
	next := i.state.NextCutoff
	return next != nil && next.Sign() > 0 && (!next.IsUint64() || next.Uint64() <= now)
}

// rememberIdle notes which vaults needn't be read at every block.
func (r *stateReader) rememberIdle(s *blockState) {
	for _, v := range s.fresh {
		active := v.waiting() || v.Closing && !v.Finalised && !v.EndedInKind || len(v.Orders.OrderIds) > 0 || v.Window != nil || s.noOrders(v.Vault) != nil
		if active {
			delete(r.idle, v.Vault)
		} else {
			r.idle[v.Vault] = idleVault{v, s.Head.Time}
		}
	}
}

// newStateReader reads what cfg.Addresses name.
func newStateReader(cfg Config) *stateReader {
	return &stateReader{
		cfg: cfg, factory: vaultfactory.NewVaultFactory(), lens: lens.NewLens(), vault: vault.NewVault(),
		portfolio: portfolio.NewPortfolio(), registry: registry.NewRegistry(),
		fixed: make(map[common.Address]fixed), finished: make(map[common.Address]map[uint64]bool), windows: make(map[common.Address]*orderWindow),
		idle: make(map[common.Address]idleVault),
	}
}

// Read reads every vault of the factory at one block, in a number of round
// trips that doesn't grow with the number of vaults below 100. Vaults that a
// node can't read are named in Unread and missing from Vaults. An error means
// that none of them could be read, or that what all have in common couldn't.
//
// What the reader remembers from earlier blocks is forgotten after an hour of chain time, because it may have been read from
// endpoints that were wrong, and after an error that it may have caused.
func (r *stateReader) read(ctx context.Context, node chain.Node, head *types.Header) (*blockState, error) {
	if head.Time < r.since || head.Time >= r.since+rememberFor {
		r.forget()
		r.since = head.Time
	}
	s, err := r.readAt(ctx, node, head)
	if err != nil && !silent(err) {
		r.forget()
	}
	return s, err
}

// silent says whether an error means that endpoints gave no answer, or that too few of them agreed. What the reader
// remembers can't have caused such an error.
func silent(err error) bool {
	var split *chain.NotAgreed
	switch chain.ClassOf(err) {
	case chain.Canceled, chain.Network, chain.Timeout, chain.RateLimited, chain.ServerError:
		return true
	}
	return errors.As(err, &split)
}

// rememberFor is for how long what can't change is remembered, seconds of chain time.
const rememberFor = 3600

func (r *stateReader) readAt(ctx context.Context, node chain.Node, head *types.Header) (*blockState, error) {
	s := &blockState{Head: head, Hash: head.Hash(), Tokens: make(map[common.Address]listedToken), byAddr: make(map[common.Address]*vaultState)}
	vaults, err := r.listVaults(ctx, node, s.Hash)
	if err != nil {
		return nil, err
	}
	s.Registry = r.regAddr
	if len(vaults) == 0 {
		return s, nil
	}
	var read []common.Address
	for _, v := range vaults {
		if r.mayBeDue(v, head.Time) {
			read = append(read, v)
		}
	}
	if len(read) > 0 {
		if err := r.readVaults(ctx, node, s, read); err != nil {
			return nil, err
		}
	}
	if err := r.readDetails(ctx, node, s); err != nil {
		return nil, err
	}
	if err := r.readOrders(ctx, node, s); err != nil {
		return nil, err
	}
	r.rememberIdle(s)
	r.addIdle(s, vaults, read)
	return s, nil
}

// addIdle adds the vaults that were not read, in the factory's order.
func (r *stateReader) addIdle(s *blockState, vaults, read []common.Address) {
	if len(read) == len(vaults) {
		return
	}
	skipped := make(map[common.Address]bool, len(vaults))
	for _, v := range vaults {
		skipped[v] = true
	}
	for _, v := range read {
		delete(skipped, v)
	}
	all := make([]*vaultState, 0, len(vaults))
	for _, v := range vaults {
		switch {
		case skipped[v]:
			idle := r.idle[v].state
			s.byAddr[idle.Vault], s.byAddr[idle.Portfolio] = idle, idle
			all = append(all, idle)
		case s.byAddr[v] != nil:
			all = append(all, s.byAddr[v])
		}
	}
	s.Vaults = all
}

func (r *stateReader) listVaults(ctx context.Context, node chain.Node, at common.Hash) ([]common.Address, error) {
	var all []common.Address
	for {
		q := newBatch(node, at)
		var page []common.Address
		add1(q, r.cfg.Addresses.Factory, r.factory.PackVaults(big.NewInt(int64(len(all))), big.NewInt(factoryPage)),
			r.factory.UnpackVaults, &page, "the factory's vaults")
		if r.regAddr == (common.Address{}) {
			add1(q, r.cfg.Addresses.Factory, r.factory.PackRegistry(), r.factory.UnpackRegistry, &r.regAddr, "the registry")
		}
		if err := q.run(ctx); err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < factoryPage {
			return all, nil
		}
	}
}

// readDetails reads what the Lens leaves out: the last settled pair, the
// registry's tokens, and once per vault what can't change.
func (r *stateReader) readDetails(ctx context.Context, node chain.Node, s *blockState) error {
	q := newBatch(node, s.Hash)
	seen := make(map[common.Address]*registry.IRegistryTokenConfig)
	want := func(token common.Address) {
		if seen[token] == nil {
			seen[token] = new(registry.IRegistryTokenConfig)
			add1(q, r.regAddr, r.registry.PackToken(token), r.registry.UnpackToken, seen[token], "the registry's token")
		}
	}
	fresh := make(map[common.Address]*fixed)
	periods := make(map[common.Address]**big.Int)
	lost := make(map[*vaultState]error)
	if r.who != (common.Address{}) {
		unknown := func(error) { s.Keeper = nil }
		s.Keeper = new(bool)
		try1(q, r.regAddr, r.registry.PackIsKeeper(r.who), r.registry.UnpackIsKeeper, s.Keeper, "the keeper role", unknown)
	}
	if settler := r.cfg.Addresses.Settler; settler != (common.Address{}) {
		unknown := func(error) { s.SettlerKeeper = nil }
		s.SettlerKeeper = new(bool)
		try1(q, r.regAddr, r.registry.PackIsKeeper(settler), r.registry.UnpackIsKeeper, s.SettlerKeeper, "the Settler's role", unknown)
		if r.tank == (common.Address{}) {
			try1(q, settler, settlerABI.PackTank(), settlerABI.UnpackTank, &r.tank, "the Settler's tanks", func(error) {})
		}
	}
	for _, v := range s.fresh {
		failed := func(err error) { lost[v] = err }
		if _, ok := r.fixed[v.Vault]; !ok {
			f, period := new(fixed), new(*big.Int)
			fresh[v.Vault], periods[v.Vault] = f, period
			try1(q, v.Vault, r.vault.PackAsset(), r.vault.UnpackAsset, &f.asset, "the vault's asset", failed)
			if !v.personal() {
				try1(q, v.Vault, r.vault.PackPeriod(), r.vault.UnpackPeriod, period, "the vault's period", failed)
			}
		}
		if v.waiting() {
			try1(q, v.Vault, r.vault.PackEpoch(v.LastSettledEpochId), r.vault.UnpackEpoch, &v.Last, "the last settled epoch", failed)
		}
		for _, h := range v.ILensVaultState.Holdings {
			want(h.Token)
		}
	}
	if err := q.run(ctx); err != nil {
		return err
	}
	s.Tank = r.tank
	for _, v := range slices.Clone(s.fresh) {
		if why := lost[v]; why != nil {
			s.drop(v, why)
			delete(fresh, v.Vault)
		}
	}
	for addr, f := range fresh {
		if p := *periods[addr]; p != nil {
			f.period = p.Uint64()
		}
		r.fixed[addr] = *f
	}
	for addr, cfg := range seen {
		s.Tokens[addr] = tokenOf(addr, *cfg)
	}
	for _, v := range s.fresh {
		v.Asset, v.Period = r.fixed[v.Vault].asset, r.fixed[v.Vault].period
		for i, h := range v.ILensVaultState.Holdings {
			off := i < len(v.WrittenOff) && v.WrittenOff[i]
			v.Holdings = append(v.Holdings, holding{listedToken: s.Tokens[h.Token], Amount: h.Amount, Price: h.Price,
				Stale: off || i < len(v.Stale) && v.Stale[i], WrittenOff: off})
		}
	}
	return nil
}

func tokenOf(addr common.Address, c registry.IRegistryTokenConfig) listedToken {
	out := listedToken{Address: addr, Decimals: c.Decimals, CapBps: uint64(c.CapBps), Listed: c.Listed}
	for _, feed := range c.Feeds {
		out.DeviationBps += uint64(feed.DeviationBps)
		if feed.AfterCutoff {
			out.MaxAge = max(out.MaxAge, uint64(feed.MaxAge))
		}
	}
	return out
}

// forget drops what is remembered: after a reorg a filled order may be open
// again, and another vault may be at an address.
func (r *stateReader) forget() {
	clear(r.finished)
	clear(r.windows)
	clear(r.fixed)
	clear(r.idle)
	r.regAddr, r.tank = common.Address{}, common.Address{}
}
