package project

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
)

// event is one kind of log, found by its first topic.
type event uint8

const (
	evNone event = iota
	evVaultCreated
	evEpochOpened
	evEpochSettled
	evEpochDepositsRefunded
	evDepositRequest
	evRedeemRequest
	evCancelDepositRequest
	evCancelRedeemRequest
	evCancelDepositClaim
	evCancelRedeemClaim
	evDepositClaimed
	evRedeemClaimed
	evFeeCrystallised
	evFeesCollected
	evFeeLowered
	evStatusChanged
	evStrategyChanged
	evClosingStarted
	evFinalised
	evFinalRedemption
	evEndedInKind
	evExitedInKind
	evOperatorSet
	evTransfer
	evDeposit
	evWithdraw
	evWithdrawnInKind
	evTraded
	evLimitOrderPlaced
	evTargetsSet
	evOrderFilled
	evOrderCancelled
	evRebalanced
	evTraderSet
	evTradingPaused
	evTokenScheduled
	evTokenListed
	evTokenDelisted
	evAdapterScheduled
	evAdapterListed
	evAdapterDelisted
	evKeeperSet
	evGuardianSet
	evSequencerFeedSet
	evScheduleCancelled
	evHoldingWrittenOff
	evHoldingWrittenBack
	evHoldingForfeited
	evFunded
	evTakenBack
	evTermsSet
	evPaid
	evPaymentFailed
	evPosted
	events
)

var eventNames = [events]string{
	"", "VaultCreated", "EpochOpened", "EpochSettled", "EpochDepositsRefunded", "DepositRequest", "RedeemRequest",
	"CancelDepositRequest", "CancelRedeemRequest", "CancelDepositClaim", "CancelRedeemClaim", "DepositClaimed",
	"RedeemClaimed", "FeeCrystallised", "FeesCollected", "FeeLowered", "StatusChanged", "StrategyChanged",
	"ClosingStarted", "Finalised", "FinalRedemption", "EndedInKind", "ExitedInKind", "OperatorSet", "Transfer",
	"Deposit", "Withdraw", "WithdrawnInKind", "Traded", "LimitOrderPlaced", "TargetsSet", "OrderFilled",
	"OrderCancelled", "Rebalanced", "TraderSet", "TradingPaused", "TokenScheduled", "TokenListed", "TokenDelisted",
	"AdapterScheduled", "AdapterListed", "AdapterDelisted", "KeeperSet", "GuardianSet", "SequencerFeedSet",
	"ScheduleCancelled", "HoldingWrittenOff", "HoldingWrittenBack", "HoldingForfeited", "Funded", "TakenBack", "TermsSet",
	"Paid", "PaymentFailed", "Posted",
}

// eventIDs maps first topics to kinds, taken from the bindings so that a changed event breaks the build's tests.
var eventIDs, eventABIs = loadEvents()

func loadEvents() (map[common.Hash]event, map[event]abi.Event) {
	ids, abis := map[common.Hash]event{}, map[event]abi.Event{}
	for _, parse := range []func() (*abi.ABI, error){
		vault.VaultMetaData.ParseABI, vaultfactory.VaultFactoryMetaData.ParseABI,
		portfolio.PortfolioMetaData.ParseABI, registry.RegistryMetaData.ParseABI,
		tank.TankMetaData.ParseABI, board.BoardMetaData.ParseABI,
	} {
		parsed, err := parse()
		if err != nil {
			panic(fmt.Sprintf("generated binding: %v", err)) // generated code that doesn't parse is a broken build
		}
		for e := event(1); e < events; e++ {
			if found, ok := parsed.Events[eventNames[e]]; ok {
				ids[found.ID], abis[e] = e, found
			}
		}
	}
	return ids, abis
}

// indexedCount is how many of an event's parameters are topics, and addressTopics which of its topics are addresses.
var indexedCount, addressTopics = func() (n [events]int, addresses [events][]int) {
	for ev, a := range eventABIs {
		for _, in := range a.Inputs {
			if !in.Indexed {
				continue
			}
			n[ev]++
			if in.Type.T == abi.AddressTy {
				addresses[ev] = append(addresses[ev], n[ev])
			}
		}
	}
	return n, addresses
}()

func eventOf(l *chain.Log) event {
	if l.NTopics == 0 {
		return evNone
	}
	return eventIDs[l.Topics[0]]
}

var errDecode = errors.New("event data is not what its ABI says")

func topicAddr(l *chain.Log, i int) common.Address { return common.BytesToAddress(l.Topics[i][12:]) }

func topicBig(l *chain.Log, i int) *big.Int { return new(big.Int).SetBytes(l.Topics[i][:]) }

// leaderBit is what a leader's deposit request ids carry above the epoch id (SPEC rule 1).
var leaderBit = new(big.Int).Lsh(big.NewInt(1), 255)

// epochOf is the epoch id within a request id.
func epochOf(requestID *big.Int) uint64 {
	if requestID.Bit(255) == 1 {
		return new(big.Int).Sub(requestID, leaderBit).Uint64()
	}
	return requestID.Uint64()
}

// Settled is the vault and the epoch of a settlement; false for any other event.
func Settled(l *chain.Log) (vault common.Address, epoch uint64, ok bool) {
	if eventOf(l) != evEpochSettled || !complete(evEpochSettled, l) {
		return vault, 0, false
	}
	return l.Address, topicBig(l, 1).Uint64(), true
}

// Created is the vault and the portfolio that an event of the factory announces; false for any other event.
func Created(l *chain.Log, factory common.Address) (vault, portfolio common.Address, ok bool) {
	if l.Address != factory || eventOf(l) != evVaultCreated || l.NTopics < 3 {
		return vault, portfolio, false
	}
	return topicAddr(l, 1), topicAddr(l, 2), true
}

// TokensOf are the tokens that an event may show for the first time.
func TokensOf(l *chain.Log) []common.Address {
	d := words{d: l.Data}
	switch eventOf(l) {
	case evVaultCreated:
		return []common.Address{d.addr(1)}
	case evTraded:
		return []common.Address{d.addr(1), d.addr(2)}
	case evLimitOrderPlaced:
		return []common.Address{topicAddr(l, 3), d.addr(0)}
	case evTokenListed, evTokenScheduled:
		return []common.Address{topicAddr(l, 1)}
	case evTargetsSet:
		at, n := d.list(1, 3)
		out := make([]common.Address, n)
		for i := range out {
			out[i] = d.addr(at + 3*i)
		}
		return out
	}
	return nil
}
