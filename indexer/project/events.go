package indexer

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
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
	"ScheduleCancelled",
}

// eventIDs maps first topics to kinds, taken from the bindings so that a changed event breaks the build's tests.
var eventIDs, eventABIs = loadEvents()

func loadEvents() (map[common.Hash]event, map[event]abi.Event) {
	ids, abis := map[common.Hash]event{}, map[event]abi.Event{}
	for _, parse := range []func() (*abi.ABI, error){
		vault.VaultMetaData.ParseABI, vaultfactory.VaultFactoryMetaData.ParseABI,
		portfolio.PortfolioMetaData.ParseABI, registry.RegistryMetaData.ParseABI,
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

// ownTopics are the first topics of the events that move most money and that hardly any other contract emits. Few: each
// is a false positive in about a hundredth of a busy chain's blocks, and costs their receipts there.
var ownTopics = func() (out []common.Hash) {
	for id, e := range eventIDs {
		switch e {
		case evEpochSettled, evDepositRequest, evRedeemRequest, evTraded:
			out = append(out, id)
		}
	}
	return out
}()

func eventOf(l *chain.Log) event {
	if l.NTopics == 0 {
		return evNone
	}
	return eventIDs[l.Topics[0]]
}

var errDecode = errors.New("event data is not what its ABI says")

// words reads ABI-encoded data. The first error sticks; what is read after it is zero.
type words struct {
	d   []byte
	err error
}

func (w *words) at(i int) []byte {
	if i < 0 || w.err != nil || len(w.d) < 32*(i+1) {
		w.err = errDecode
		return make([]byte, 32)
	}
	return w.d[32*i : 32*i+32]
}

func (w *words) big(i int) *big.Int { return new(big.Int).SetBytes(w.at(i)) }

func (w *words) addr(i int) common.Address { return common.BytesToAddress(w.at(i)) }

func (w *words) u64(i int) uint64 {
	b := w.at(i)
	for _, c := range b[:24] {
		if c != 0 {
			w.err = errDecode
			return 0
		}
	}
	return wordU64(b)
}

func wordU64(b []byte) (v uint64) {
	for _, c := range b[24:32] {
		v = v<<8 | uint64(c)
	}
	return v
}

func (w *words) integer(i int) int { return int(w.u64(i) & (1<<31 - 1)) }

// tail gives the word index at which the dynamic value whose offset is word i begins, and its length.
func (w *words) tail(i int) (start, length int) {
	off := w.u64(i)
	if off%32 != 0 || off > uint64(len(w.d)) {
		w.err = errDecode
		return 0, 0
	}
	n := w.u64(int(off / 32))
	if n > uint64(len(w.d)) {
		w.err = errDecode
		return 0, 0
	}
	return int(off/32) + 1, int(n)
}

func (w *words) str(i int) string {
	start, n := w.tail(i)
	if w.err != nil || 32*start+n > len(w.d) {
		w.err = errDecode
		return ""
	}
	return string(w.d[32*start : 32*start+n])
}

// list checks that n elements of size words each are there and gives where they begin.
func (w *words) list(i, size int) (start, n int) {
	start, n = w.tail(i)
	if w.err != nil || 32*(start+n*size) > len(w.d) {
		w.err = errDecode
		return 0, 0
	}
	return start, n
}

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
