package verify

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/vault"
)

// pool is shares with what they cost, in base units.
type pool struct{ shares, cost *big.Int }

func emptyPool() pool { return pool{zero(), zero()} }

func (p *pool) put(q pool) { p.shares, p.cost = plus(p.shares, q.shares), plus(p.cost, q.cost) }

// take splits shares off with their part of the cost (SPEC rule 11).
func (p *pool) take(shares *big.Int) (pool, error) {
	if shares.Cmp(p.shares) > 0 {
		return pool{}, fmt.Errorf("%w: %s shares leave a wallet of %s", errImpossible, shares, p.shares)
	}
	taken := pool{new(big.Int).Set(shares), costPart(p.cost, shares, p.shares)}
	p.shares, p.cost = minus(p.shares, taken.shares), minus(p.cost, taken.cost)
	return taken, nil
}

// holder is one account of the vault, as its events leave it.
type holder struct {
	wallet pool
	// balance follows the Transfer logs alone and must end at the wallet's shares.
	balance *big.Int

	deposited, gross, fees, realized *big.Int
	costIn, costOut                  *big.Int
}

// depositRequest is one controller's deposits of one epoch, asset base units.
type depositRequest struct {
	controller common.Address
	id         *big.Int
	pending    *big.Int // requested and neither cancelled nor settled
	refundable *big.Int // cancelled or refunded, not yet claimed back
	open       *big.Int // accepted, not yet claimed
	rate       *rate    // at which open becomes shares; nil before settlement
}

// redeemRequest is one controller's redemptions of one epoch.
type redeemRequest struct {
	controller common.Address
	id         *big.Int
	pending    pool // not settled
	returned   pool // cancelled, not yet claimed back
	settled    *settledRedeem
	claimed    *big.Int // shares that claims have consumed
	paid       *big.Int // and what they paid, net
}

type settledRedeem struct{ shares, gross, cost, fee *big.Int }

func (s *settledRedeem) net() *big.Int { return minus(s.gross, s.fee) }

// rate is a settlement's stored pair and fee rate.
type rate struct{ nav, supply, feeBps *big.Int }

func (r *rate) shares(assets *big.Int) *big.Int { return mulDiv(assets, r.supply, r.nav) }
func (r *rate) assets(shares *big.Int) *big.Int { return mulDiv(shares, r.nav, r.supply) }

type requestKey struct {
	controller common.Address
	id         [32]byte
}

func keyOf(controller common.Address, id *big.Int) requestKey {
	return requestKey{controller, common.BigToHash(id)}
}

type handler func(*types.Log) error

// replay is the whole vault rebuilt from its events alone.
type replay struct {
	vault    common.Address
	abi      *vault.Vault
	handlers map[common.Hash]handler // of the vault's events
	folio    map[common.Hash]handler // of the portfolio's
	sums     *sums

	supply     *big.Int
	last       *rate    // of the last settlement; before the first, the creation's
	feeBps     *big.Int // today's rate
	final      *rate    // once the price is fixed
	holders    map[common.Address]*holder
	deposits   map[requestKey]*depositRequest
	redeems    map[requestKey]*redeemRequest
	depositsBy map[common.Address][]*depositRequest // of each controller, as they came
	redeemsBy  map[common.Address][]*redeemRequest
	byEpoch    map[string][]requestKey // requests of each epoch, as they came
	refunded   map[string]*big.Int     // all deposits of an epoch that closing gave back
	settled    map[string]*vault.VaultEpochSettled
	exited     map[common.Address]bool // left in kind: valued at the last settled price
	mistakes   []string                // events that contradict the rules
	ended      bool
	burned     pool // a personal vault's shares that were burned and not yet accounted for
}

// errImpossible marks a sequence of events that no vault of ours can produce.
var errImpossible = fmt.Errorf("impossible sequence of events")

// leaderOffset is what a leader's deposit request ids carry beside the epoch (SPEC rule 1).
var leaderOffset = new(big.Int).Lsh(big.NewInt(1), 255)

// creation is how a vault began, as its storage keeps it for ever.
type creation struct {
	leader           common.Address // of a personal vault its owner
	asset            common.Address
	seed, seedShares *big.Int // zero in a personal vault
	feeBps           *big.Int
}

// deadShares are the shares of the seed that are nobody's (SPEC rule 2).
var deadShares = pow10(15)

// creationOf reads how the vault began: epoch 0 of its storage is the creation.
func (v *run) creationOf(ctx context.Context) (*creation, error) {
	if v.kind == kindPersonal {
		values, err := v.vault.read(ctx, v.anchor, "_owner", "_asset", "_assetDecimals")
		if err != nil {
			return nil, err
		}
		v.assetDecimals = small(values[2])
		return &creation{leader: addressOf(values[0]), asset: addressOf(values[1]), seed: zero(), seedShares: zero(), feeBps: zero()}, nil
	}
	values, err := v.vault.read(ctx, v.anchor, "_leader", "_asset", "_assetDecimals", "_epochs[0].nav", "_epochs[0].supply", "_epochs[0].feeBps")
	if err != nil {
		return nil, err
	}
	v.assetDecimals = small(values[2])
	return &creation{leader: addressOf(values[0]), asset: addressOf(values[1]), seed: values[3], seedShares: values[4], feeBps: values[5]}, nil
}

func newReplay(h *history, c *creation, kind vaultKind) (*replay, error) {
	r := &replay{
		vault: h.vault, abi: vault.NewVault(), supply: zero(), burned: emptyPool(),
		last:    &rate{nav: c.seed, supply: c.seedShares, feeBps: c.feeBps},
		feeBps:  c.feeBps,
		holders: map[common.Address]*holder{}, deposits: map[requestKey]*depositRequest{},
		redeems: map[requestKey]*redeemRequest{}, settled: map[string]*vault.VaultEpochSettled{},
		exited: map[common.Address]bool{}, sums: newSums(c.asset, c.seed), byEpoch: map[string][]requestKey{}, refunded: map[string]*big.Int{},
		depositsBy: map[common.Address][]*depositRequest{}, redeemsBy: map[common.Address][]*redeemRequest{},
	}
	listen := r.listen
	if kind == kindPersonal {
		listen = r.listenPersonal
	}
	if err := errors.Join(listen(), r.onPortfolio()); err != nil {
		return nil, err
	}
	if kind == kindShared {
		// The seed buys all of the first shares but the sliver, and is the leader's cost in full.
		leader := r.holder(c.leader)
		leader.wallet = pool{minus(c.seedShares, deadShares), new(big.Int).Set(c.seed)}
		leader.deposited = new(big.Int).Set(c.seed)
	}
	for i := range h.events {
		e := &h.events[i]
		if len(e.topics) == 0 {
			continue
		}
		handlers := r.handlers
		if e.portfolio {
			handlers = r.folio
		}
		if handle := handlers[e.topics[0]]; handle != nil {
			if err := handle(h.logOf(e)); err != nil {
				return nil, fmt.Errorf("event %d, of %s: %w", i, e, err)
			}
		}
	}
	r.writeOff(c.leader)
	return r, nil
}

// on registers a handler for one kind of the vault's events.
func on[E any](r *replay, id common.Hash, unpack func(*types.Log) (*E, error), handle func(*E) error) {
	hear(r.handlers, id, unpack, handle)
}

func (r *replay) listen() error {
	parsed, err := vault.VaultMetaData.ParseABI()
	if err != nil {
		return fmt.Errorf("reading the vault's ABI: %w", err)
	}
	r.handlers = map[common.Hash]handler{}
	id := func(name string) common.Hash { return parsed.Events[name].ID }
	on(r, id("Transfer"), r.abi.UnpackTransferEvent, r.transfer)
	on(r, id("DepositRequest"), r.abi.UnpackDepositRequestEvent, r.depositRequest)
	on(r, id("RedeemRequest"), r.abi.UnpackRedeemRequestEvent, r.redeemRequest)
	on(r, id("CancelDepositRequest"), r.abi.UnpackCancelDepositRequestEvent, r.cancelDeposit)
	on(r, id("CancelRedeemRequest"), r.abi.UnpackCancelRedeemRequestEvent, r.cancelRedeem)
	on(r, id("CancelDepositClaim"), r.abi.UnpackCancelDepositClaimEvent, r.claimRefund)
	on(r, id("CancelRedeemClaim"), r.abi.UnpackCancelRedeemClaimEvent, r.claimReturn)
	on(r, id("EpochSettled"), r.abi.UnpackEpochSettledEvent, r.settle)
	on(r, id("EpochDepositsRefunded"), r.abi.UnpackEpochDepositsRefundedEvent, r.refundEpoch)
	on(r, id("DepositClaimed"), r.abi.UnpackDepositClaimedEvent, r.claimShares)
	on(r, id("RedeemClaimed"), r.abi.UnpackRedeemClaimedEvent, r.claimAssets)
	on(r, id("FeeCrystallised"), r.abi.UnpackFeeCrystallisedEvent, r.crystallise)
	on(r, id("Finalised"), r.abi.UnpackFinalisedEvent, r.finalise)
	on(r, id("FinalRedemption"), r.abi.UnpackFinalRedemptionEvent, r.finalRedemption)
	on(r, id("EndedInKind"), r.abi.UnpackEndedInKindEvent, r.endInKind)
	on(r, id("ExitedInKind"), r.abi.UnpackExitedInKindEvent, r.exitInKind)
	on(r, id("FeeLowered"), r.abi.UnpackFeeLoweredEvent, r.lowerFee)
	return nil
}

func (r *replay) holder(address common.Address) *holder {
	h := r.holders[address]
	if h == nil {
		h = &holder{wallet: emptyPool(), balance: zero(), deposited: zero(), gross: zero(), fees: zero(),
			realized: zero(), costIn: zero(), costOut: zero()}
		r.holders[address] = h
	}
	return h
}

func (r *replay) mistake(format string, args ...any) {
	const most = 100
	if len(r.mistakes) < most {
		r.mistakes = append(r.mistakes, fmt.Sprintf(format, args...))
	}
}

func (r *replay) expect(what string, got, want *big.Int) {
	if got.Cmp(want) != 0 {
		r.mistake("%s: the event says %s, recomputed %s", what, got, want)
	}
}

// transfer follows balances and supply. Cost moves here only between two wallets: where the vault or nobody stands on
// one side, the event that says why moves it.
func (r *replay) transfer(e *vault.VaultTransfer) error {
	var nobody common.Address
	switch {
	case e.From == nobody:
		r.supply = plus(r.supply, e.Value)
	case e.To == nobody:
		r.supply = minus(r.supply, e.Value)
	}
	if e.From != nobody {
		from := r.holder(e.From)
		from.balance = minus(from.balance, e.Value)
	}
	if e.To != nobody {
		to := r.holder(e.To)
		to.balance = plus(to.balance, e.Value)
	}
	if e.From == nobody || e.To == nobody || e.From == r.vault || e.To == r.vault || e.From == e.To {
		return nil
	}
	moved, err := r.holder(e.From).wallet.take(e.Value)
	if err != nil {
		return err
	}
	r.receive(e.To, moved)
	r.moveCost(e.From, e.To, moved.cost)
	return nil
}

// receive puts shares and their cost into a wallet. A wallet without shares has no cost: what a claim that buys no share
// brings counts as transferred out, to nobody.
func (r *replay) receive(account common.Address, p pool) {
	h := r.holder(account)
	h.wallet.put(p)
	if h.wallet.shares.Sign() == 0 {
		h.costOut, h.wallet.cost = plus(h.costOut, h.wallet.cost), zero()
	}
}

// moveCost books cost that went from one account to another (SPEC section 3: transferred out, transferred in).
func (r *replay) moveCost(from, to common.Address, cost *big.Int) {
	if from == to {
		return
	}
	r.holder(from).costOut = plus(r.holder(from).costOut, cost)
	r.holder(to).costIn = plus(r.holder(to).costIn, cost)
}

// epochOf is the epoch behind a request id: the id itself, or what a leader's deposit id carries on top of it.
func epochOf(id *big.Int) *big.Int {
	if id.Cmp(leaderOffset) >= 0 {
		return minus(id, leaderOffset)
	}
	return id
}
