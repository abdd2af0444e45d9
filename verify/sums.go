package verify

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
)

// sums are a vault's own figures as its events and its portfolio's leave them (SPEC section 3), asset base units.
type sums struct {
	asset     common.Address
	deposited *big.Int // processed deposits, the seed included
	gross     *big.Int // gross withdrawals
	fees      *big.Int // performance fees of settled redemptions and exits
	realized  *big.Int // what closed positions made
	idle      *big.Int
	trades    int
	held      map[common.Address]*pool // of each token: amount, in its base units, and what it cost
	settled   []*big.Int               // epochs, in order
}

func newSums(asset common.Address, seed *big.Int) *sums {
	return &sums{
		asset: asset, deposited: new(big.Int).Set(seed), idle: new(big.Int).Set(seed), gross: zero(), fees: zero(), realized: zero(),
		held: map[common.Address]*pool{},
	}
}

// onPortfolio registers the portfolio's events that move assets.
func (r *replay) onPortfolio() error {
	parsed, err := portfolio.PortfolioMetaData.ParseABI()
	if err != nil {
		return fmt.Errorf("reading the portfolio's ABI: %w", err)
	}
	abi := portfolio.NewPortfolio()
	r.folio = map[common.Hash]handler{}
	hear(r.folio, parsed.Events["Traded"].ID, abi.UnpackTradedEvent, r.traded)
	hear(r.folio, parsed.Events["HoldingForfeited"].ID, abi.UnpackHoldingForfeitedEvent, r.forfeited)
	return nil
}

// release takes an amount of a token out of the books, and gives what it cost.
func (s *sums) release(token common.Address, amount *big.Int) (*big.Int, error) {
	held := s.held[token]
	if held == nil {
		held = &pool{zero(), zero()}
	}
	taken, err := held.take(amount)
	if err != nil {
		return nil, fmt.Errorf("token %s: %w", token, err)
	}
	return taken.cost, nil
}

// traded moves holdings at average cost. What a sale realizes is its proceeds less the cost of what was sold; between two
// tokens the proceeds, and the cost of what came in, are its oracle value.
func (r *replay) traded(e *portfolio.PortfolioTraded) error {
	s := r.sums
	s.trades++
	proceeds, cost := e.ValueOut, e.ValueOut
	if e.TokenIn == s.asset {
		s.idle, cost = minus(s.idle, e.AmountIn), e.AmountIn
	}
	if e.TokenOut == s.asset {
		s.idle, proceeds = plus(s.idle, e.AmountOut), e.AmountOut
	}
	if e.TokenIn != s.asset {
		sold, err := s.release(e.TokenIn, e.AmountIn)
		if err != nil {
			return err
		}
		s.realized = plus(s.realized, minus(proceeds, sold))
	}
	if e.TokenOut != s.asset {
		held := s.held[e.TokenOut]
		if held == nil {
			held = &pool{zero(), zero()}
			s.held[e.TokenOut] = held
		}
		held.put(pool{e.AmountOut, cost})
	}
	return nil
}

// forfeited books a holding that is nobody's from now on: all of its cost is lost.
func (r *replay) forfeited(e *portfolio.PortfolioHoldingForfeited) error {
	held := r.sums.held[e.Token]
	if held == nil {
		return nil
	}
	cost, err := r.sums.release(e.Token, held.shares)
	r.sums.realized = minus(r.sums.realized, cost)
	return err
}

// settle books the flows of a settlement, which moved at once.
func (s *sums) settle(e *vault.VaultEpochSettled) {
	f := e.Settlement
	s.deposited, s.gross = plus(s.deposited, f.DepositsAccepted), plus(s.gross, f.ProceedsReserved)
	s.idle = minus(plus(s.idle, f.DepositsAccepted), f.ProceedsReserved)
	s.settled = append(s.settled, e.EpochId)
}

// exited books what left in kind: the shares at the last settled price less the fee, which stays; what isn't cash of it
// counts as sold for the rest.
func (s *sums) exited(e *vault.VaultExitedInKind, gross *big.Int) error {
	net := minus(gross, e.Fee)
	s.gross = plus(s.gross, net)
	s.fees = plus(s.fees, e.Fee)
	s.idle = minus(s.idle, e.Assets)
	s.realized = plus(s.realized, minus(net, e.Assets))
	if len(e.Tokens) != len(e.Amounts) {
		return fmt.Errorf("%w: %d amounts of %d tokens", errImpossible, len(e.Amounts), len(e.Tokens))
	}
	for i, token := range e.Tokens {
		cost, err := s.release(token, e.Amounts[i])
		if err != nil {
			return err
		}
		s.realized = minus(s.realized, cost)
	}
	return nil
}

// withdrawnInKind books what left a personal vault as a token.
func (s *sums) withdrawnInKind(e *personalvault.PersonalVaultWithdrawnInKind) error {
	s.gross = plus(s.gross, e.Value)
	if e.Token == s.asset {
		s.idle = minus(s.idle, e.Amount)
		return nil
	}
	cost, err := s.release(e.Token, e.Amount)
	if err != nil {
		return err
	}
	s.realized = plus(s.realized, minus(e.Value, cost))
	return nil
}

// hear registers a handler for one kind of event, decoded by its generated binding.
func hear[E any](handlers map[common.Hash]handler, id common.Hash, unpack func(*types.Log) (*E, error), handle func(*E) error) {
	handlers[id] = func(log *types.Log) error {
		event, err := unpack(log)
		if err != nil {
			return fmt.Errorf("decoding: %w", err)
		}
		return handle(event)
	}
}
