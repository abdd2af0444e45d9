// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package autoclaimer

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// HoldingPrice is an auto generated low-level Go binding around an user-defined struct.
type HoldingPrice struct {
	Token  common.Address
	Amount *big.Int
	Price  *big.Int
}

// IAutoClaimerClaim is an auto generated low-level Go binding around an user-defined struct.
type IAutoClaimerClaim struct {
	Vault      common.Address
	Controller common.Address
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	Nav               *big.Int
	SupplyBefore      *big.Int
	SupplyAfter       *big.Int
	DepositsRequested *big.Int
	DepositsAccepted  *big.Int
	LeaderRequested   *big.Int
	LeaderAccepted    *big.Int
	SharesMinted      *big.Int
	SharesBurned      *big.Int
	ProceedsReserved  *big.Int
	FeeBps            *big.Int
	LeaderShares      *big.Int
	Idle              *big.Int
	Cutoff            *big.Int
	NextCutoff        *big.Int
}

// Target is an auto generated low-level Go binding around an user-defined struct.
type Target struct {
	Token     common.Address
	WeightBps uint16
	BandBps   uint16
}

// AutoClaimerMetaData contains all meta data concerning the AutoClaimer contract.
var AutoClaimerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structIAutoClaimer.Claim[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"done\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "AutoClaimer",
}

// AutoClaimer is an auto generated Go binding around an Ethereum contract.
type AutoClaimer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AutoClaimer) GetABI() abi.ABI {
	return c.abi
}

// NewAutoClaimer creates a new instance of AutoClaimer.
func NewAutoClaimer() *AutoClaimer {
	parsed, err := AutoClaimerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AutoClaimer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AutoClaimer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2683937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) PackClaim(claims []IAutoClaimerClaim) []byte {
	enc, err := autoClaimer.abi.Pack("claim", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2683937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) TryPackClaim(claims []IAutoClaimerClaim) ([]byte, error) {
	return autoClaimer.abi.Pack("claim", claims)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2683937.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := autoClaimer.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AutoClaimerAdapterDelisted represents a AdapterDelisted event raised by the AutoClaimer contract.
type AutoClaimerAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (AutoClaimerAdapterDelisted) ContractEventName() string {
	return AutoClaimerAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (autoClaimer *AutoClaimer) UnpackAdapterDelistedEvent(log *types.Log) (*AutoClaimerAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerAdapterDelisted)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerAdapterListed represents a AdapterListed event raised by the AutoClaimer contract.
type AutoClaimerAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (AutoClaimerAdapterListed) ContractEventName() string {
	return AutoClaimerAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (autoClaimer *AutoClaimer) UnpackAdapterListedEvent(log *types.Log) (*AutoClaimerAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerAdapterListed)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerAdapterScheduled represents a AdapterScheduled event raised by the AutoClaimer contract.
type AutoClaimerAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const AutoClaimerAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerAdapterScheduled) ContractEventName() string {
	return AutoClaimerAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
func (autoClaimer *AutoClaimer) UnpackAdapterScheduledEvent(log *types.Log) (*AutoClaimerAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerAdapterScheduled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerClosingStarted represents a ClosingStarted event raised by the AutoClaimer contract.
type AutoClaimerClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (AutoClaimerClosingStarted) ContractEventName() string {
	return AutoClaimerClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (autoClaimer *AutoClaimer) UnpackClosingStartedEvent(log *types.Log) (*AutoClaimerClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerClosingStarted)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerDepositClaimed represents a DepositClaimed event raised by the AutoClaimer contract.
type AutoClaimerDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (AutoClaimerDepositClaimed) ContractEventName() string {
	return AutoClaimerDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (autoClaimer *AutoClaimer) UnpackDepositClaimedEvent(log *types.Log) (*AutoClaimerDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerDepositClaimed)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerEndedInKind represents a EndedInKind event raised by the AutoClaimer contract.
type AutoClaimerEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const AutoClaimerEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (AutoClaimerEndedInKind) ContractEventName() string {
	return AutoClaimerEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (autoClaimer *AutoClaimer) UnpackEndedInKindEvent(log *types.Log) (*AutoClaimerEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerEndedInKind)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the AutoClaimer contract.
type AutoClaimerEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (AutoClaimerEpochDepositsRefunded) ContractEventName() string {
	return AutoClaimerEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (autoClaimer *AutoClaimer) UnpackEpochDepositsRefundedEvent(log *types.Log) (*AutoClaimerEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerEpochOpened represents a EpochOpened event raised by the AutoClaimer contract.
type AutoClaimerEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (AutoClaimerEpochOpened) ContractEventName() string {
	return AutoClaimerEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (autoClaimer *AutoClaimer) UnpackEpochOpenedEvent(log *types.Log) (*AutoClaimerEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerEpochOpened)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerEpochSettled represents a EpochSettled event raised by the AutoClaimer contract.
type AutoClaimerEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerEpochSettled) ContractEventName() string {
	return AutoClaimerEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (autoClaimer *AutoClaimer) UnpackEpochSettledEvent(log *types.Log) (*AutoClaimerEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerEpochSettled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerExitedInKind represents a ExitedInKind event raised by the AutoClaimer contract.
type AutoClaimerExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (AutoClaimerExitedInKind) ContractEventName() string {
	return AutoClaimerExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (autoClaimer *AutoClaimer) UnpackExitedInKindEvent(log *types.Log) (*AutoClaimerExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerExitedInKind)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerFeeCrystallised represents a FeeCrystallised event raised by the AutoClaimer contract.
type AutoClaimerFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (AutoClaimerFeeCrystallised) ContractEventName() string {
	return AutoClaimerFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (autoClaimer *AutoClaimer) UnpackFeeCrystallisedEvent(log *types.Log) (*AutoClaimerFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerFeeCrystallised)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerFeeLowered represents a FeeLowered event raised by the AutoClaimer contract.
type AutoClaimerFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AutoClaimerFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (AutoClaimerFeeLowered) ContractEventName() string {
	return AutoClaimerFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (autoClaimer *AutoClaimer) UnpackFeeLoweredEvent(log *types.Log) (*AutoClaimerFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerFeeLowered)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerFeesCollected represents a FeesCollected event raised by the AutoClaimer contract.
type AutoClaimerFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (AutoClaimerFeesCollected) ContractEventName() string {
	return AutoClaimerFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (autoClaimer *AutoClaimer) UnpackFeesCollectedEvent(log *types.Log) (*AutoClaimerFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerFeesCollected)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerFinalRedemption represents a FinalRedemption event raised by the AutoClaimer contract.
type AutoClaimerFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (AutoClaimerFinalRedemption) ContractEventName() string {
	return AutoClaimerFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (autoClaimer *AutoClaimer) UnpackFinalRedemptionEvent(log *types.Log) (*AutoClaimerFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerFinalRedemption)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerFinalised represents a Finalised event raised by the AutoClaimer contract.
type AutoClaimerFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (AutoClaimerFinalised) ContractEventName() string {
	return AutoClaimerFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (autoClaimer *AutoClaimer) UnpackFinalisedEvent(log *types.Log) (*AutoClaimerFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerFinalised)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerGuardianSet represents a GuardianSet event raised by the AutoClaimer contract.
type AutoClaimerGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (AutoClaimerGuardianSet) ContractEventName() string {
	return AutoClaimerGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (autoClaimer *AutoClaimer) UnpackGuardianSetEvent(log *types.Log) (*AutoClaimerGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerGuardianSet)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerKeeperSet represents a KeeperSet event raised by the AutoClaimer contract.
type AutoClaimerKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (AutoClaimerKeeperSet) ContractEventName() string {
	return AutoClaimerKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (autoClaimer *AutoClaimer) UnpackKeeperSetEvent(log *types.Log) (*AutoClaimerKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerKeeperSet)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerLimitOrderPlaced represents a LimitOrderPlaced event raised by the AutoClaimer contract.
type AutoClaimerLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const AutoClaimerLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (AutoClaimerLimitOrderPlaced) ContractEventName() string {
	return AutoClaimerLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (autoClaimer *AutoClaimer) UnpackLimitOrderPlacedEvent(log *types.Log) (*AutoClaimerLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerOrderCancelled represents a OrderCancelled event raised by the AutoClaimer contract.
type AutoClaimerOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerOrderCancelled) ContractEventName() string {
	return AutoClaimerOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (autoClaimer *AutoClaimer) UnpackOrderCancelledEvent(log *types.Log) (*AutoClaimerOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerOrderCancelled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerOrderFilled represents a OrderFilled event raised by the AutoClaimer contract.
type AutoClaimerOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerOrderFilled) ContractEventName() string {
	return AutoClaimerOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (autoClaimer *AutoClaimer) UnpackOrderFilledEvent(log *types.Log) (*AutoClaimerOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerOrderFilled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerRebalanced represents a Rebalanced event raised by the AutoClaimer contract.
type AutoClaimerRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const AutoClaimerRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (AutoClaimerRebalanced) ContractEventName() string {
	return AutoClaimerRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (autoClaimer *AutoClaimer) UnpackRebalancedEvent(log *types.Log) (*AutoClaimerRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerRebalanced)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerRedeemClaimed represents a RedeemClaimed event raised by the AutoClaimer contract.
type AutoClaimerRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (AutoClaimerRedeemClaimed) ContractEventName() string {
	return AutoClaimerRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (autoClaimer *AutoClaimer) UnpackRedeemClaimedEvent(log *types.Log) (*AutoClaimerRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerRedeemClaimed)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerScheduleCancelled represents a ScheduleCancelled event raised by the AutoClaimer contract.
type AutoClaimerScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AutoClaimerScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerScheduleCancelled) ContractEventName() string {
	return AutoClaimerScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (autoClaimer *AutoClaimer) UnpackScheduleCancelledEvent(log *types.Log) (*AutoClaimerScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerScheduleCancelled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerSequencerFeedSet represents a SequencerFeedSet event raised by the AutoClaimer contract.
type AutoClaimerSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const AutoClaimerSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (AutoClaimerSequencerFeedSet) ContractEventName() string {
	return AutoClaimerSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (autoClaimer *AutoClaimer) UnpackSequencerFeedSetEvent(log *types.Log) (*AutoClaimerSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerStatusChanged represents a StatusChanged event raised by the AutoClaimer contract.
type AutoClaimerStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AutoClaimerStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (AutoClaimerStatusChanged) ContractEventName() string {
	return AutoClaimerStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (autoClaimer *AutoClaimer) UnpackStatusChangedEvent(log *types.Log) (*AutoClaimerStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerStatusChanged)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerStrategyChanged represents a StrategyChanged event raised by the AutoClaimer contract.
type AutoClaimerStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (AutoClaimerStrategyChanged) ContractEventName() string {
	return AutoClaimerStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (autoClaimer *AutoClaimer) UnpackStrategyChangedEvent(log *types.Log) (*AutoClaimerStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerStrategyChanged)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTargetsSet represents a TargetsSet event raised by the AutoClaimer contract.
type AutoClaimerTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTargetsSet) ContractEventName() string {
	return AutoClaimerTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (autoClaimer *AutoClaimer) UnpackTargetsSetEvent(log *types.Log) (*AutoClaimerTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTargetsSet)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTokenDelisted represents a TokenDelisted event raised by the AutoClaimer contract.
type AutoClaimerTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTokenDelisted) ContractEventName() string {
	return AutoClaimerTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (autoClaimer *AutoClaimer) UnpackTokenDelistedEvent(log *types.Log) (*AutoClaimerTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTokenDelisted)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTokenListed represents a TokenListed event raised by the AutoClaimer contract.
type AutoClaimerTokenListed struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTokenListed) ContractEventName() string {
	return AutoClaimerTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
func (autoClaimer *AutoClaimer) UnpackTokenListedEvent(log *types.Log) (*AutoClaimerTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTokenListed)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTokenScheduled represents a TokenScheduled event raised by the AutoClaimer contract.
type AutoClaimerTokenScheduled struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTokenScheduled) ContractEventName() string {
	return AutoClaimerTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
func (autoClaimer *AutoClaimer) UnpackTokenScheduledEvent(log *types.Log) (*AutoClaimerTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTokenScheduled)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTraded represents a Traded event raised by the AutoClaimer contract.
type AutoClaimerTraded struct {
	OrderId    *big.Int
	Kind       uint8
	Executor   common.Address
	Adapter    common.Address
	TokenIn    common.Address
	TokenOut   common.Address
	AmountIn   *big.Int
	AmountOut  *big.Int
	ValueIn    *big.Int
	ValueOut   *big.Int
	BucketDraw *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTraded) ContractEventName() string {
	return AutoClaimerTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (autoClaimer *AutoClaimer) UnpackTradedEvent(log *types.Log) (*AutoClaimerTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTraded)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTraderSet represents a TraderSet event raised by the AutoClaimer contract.
type AutoClaimerTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTraderSet) ContractEventName() string {
	return AutoClaimerTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (autoClaimer *AutoClaimer) UnpackTraderSetEvent(log *types.Log) (*AutoClaimerTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTraderSet)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerTradingPaused represents a TradingPaused event raised by the AutoClaimer contract.
type AutoClaimerTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AutoClaimerTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (AutoClaimerTradingPaused) ContractEventName() string {
	return AutoClaimerTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (autoClaimer *AutoClaimer) UnpackTradingPausedEvent(log *types.Log) (*AutoClaimerTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerTradingPaused)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerVaultCreated represents a VaultCreated event raised by the AutoClaimer contract.
type AutoClaimerVaultCreated struct {
	Vault           common.Address
	Portfolio       common.Address
	Leader          common.Address
	VaultType       uint8
	Asset           common.Address
	Name            string
	Symbol          string
	FeeBps          *big.Int
	LeaderMarginBps *big.Int
	MinDeposit      *big.Int
	FirstCutoff     *big.Int
	Period          *big.Int
	Seed            *big.Int
	SeedShares      *big.Int
	LockedShares    *big.Int
	Strategy        string
	Raw             *types.Log // Blockchain specific contextual infos
}

const AutoClaimerVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (AutoClaimerVaultCreated) ContractEventName() string {
	return AutoClaimerVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (autoClaimer *AutoClaimer) UnpackVaultCreatedEvent(log *types.Log) (*AutoClaimerVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerVaultCreated)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AutoClaimerWithdrawnInKind represents a WithdrawnInKind event raised by the AutoClaimer contract.
type AutoClaimerWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AutoClaimerWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (AutoClaimerWithdrawnInKind) ContractEventName() string {
	return AutoClaimerWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (autoClaimer *AutoClaimer) UnpackWithdrawnInKindEvent(log *types.Log) (*AutoClaimerWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
