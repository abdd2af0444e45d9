// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package portfolioorders

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

// Feed is an auto generated low-level Go binding around an user-defined struct.
type Feed struct {
	Feed           common.Address
	Decimals       uint8
	MaxAge         uint32
	AfterCutoff    bool
	DeviationBps   uint16
	LeastAnswer    *big.Int
	GreatestAnswer *big.Int
}

// HoldingPrice is an auto generated low-level Go binding around an user-defined struct.
type HoldingPrice struct {
	Token  common.Address
	Amount *big.Int
	Price  *big.Int
}

// HoldingState is an auto generated low-level Go binding around an user-defined struct.
type HoldingState struct {
	Amount          *big.Int
	WrittenOff      bool
	WrittenOffAt    *big.Int
	NotedUnusableAt *big.Int
	LastPrice       *big.Int
}

// Order is an auto generated low-level Go binding around an user-defined struct.
type Order struct {
	Kind         uint8
	State        uint8
	TokenIn      common.Address
	TokenOut     common.Address
	Deadline     *big.Int
	AmountIn     *big.Int
	MinAmountOut *big.Int
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

// Swap is an auto generated low-level Go binding around an user-defined struct.
type Swap struct {
	Adapter      common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Data         []byte
}

// Target is an auto generated low-level Go binding around an user-defined struct.
type Target struct {
	Token     common.Address
	WeightBps uint16
	BandBps   uint16
}

// PortfolioOrdersMetaData contains all meta data concerning the PortfolioOrders contract.
var PortfolioOrdersMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"countedHoldings\",\"inputs\":[],\"outputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeitWrittenOff\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holdingState\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structHoldingState\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"writtenOff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notedUnusableAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastValue\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePrice\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"noteUnusable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sellWrittenOff\",\"inputs\":[{\"name\":\"sale\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"newTargets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"trader_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writeOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotedBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillPriced\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillReadable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TargetAboveCap\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WriteOffTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrittenOffBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "PortfolioOrders",
	Bin: "0x6080604052348015600e575f5ffd5b505f80546001600160a01b03191630179055614a618061002d5f395ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c806353e23e2e116100b45780638504238b116100795780638504238b1461028a578063a6bc18f91461029d578063ba2f6dae146102b0578063c54d3b3d14610306578063e56d024f14610319578063fbfa77cf1461032c575f5ffd5b806353e23e2e1461022657806369dbaba7146102495780636d93cefb1461025c5780636dbf50f5146102645780637b10399914610277575f5ffd5b806326d60fb4116100fa57806326d60fb4146101c4578063365ec5e5146101da57806338d52e0f146101ed57806341ca4ee814610200578063514fcac714610213575f5ffd5b806301bda287146101365780630635e1101461014b57806314317a811461015e5780631758078b1461017957806321603f43146101a4575b5f5ffd5b610149610144366004613d82565b61033e565b005b610149610159366004613d82565b6103e6565b6101666105cd565b6040519081526020015b60405180910390f35b60045461018c906001600160a01b031681565b6040516001600160a01b039091168152602001610170565b6101b76101b2366004613d9d565b610769565b6040516101709190613de4565b6101cc610905565b604051610170929190613e74565b6101496101e8366004613ef7565b6109ab565b60025461018c906001600160a01b031681565b61016661020e366004613f12565b610aa0565b610149610221366004613d9d565b610c28565b5f5461023990600160a81b900460ff1681565b6040519015158152602001610170565b610166610257366004613f62565b610cd0565b610166610f4a565b610166610272366004613fcf565b611001565b60015461018c906001600160a01b031681565b5f5461023990600160a01b900460ff1681565b6101496102ab366004613d82565b61144b565b6102c36102be366004613d82565b6114f4565b60405161017091905f60a0820190508251825260208301511515602083015260408301516040830152606083015160608301526080830151608083015292915050565b610149610314366004613d82565b6115b4565b610166610327366004614005565b6116f3565b5f5461018c906001600160a01b031681565b610346611cea565b505061035181611d5c565b50600154600254604051632b00490d60e01b81526001600160a01b03848116600483015291821660248201525f929190911690632b00490d906044016040805180830381865afa1580156103a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103cb9190614085565b5090506103d9825f83611dac565b50506103e3611e96565b50565b6103ee611cea565b50505f6103fa82611d5c565b90506104068282611eed565b1582906104375760405163205c025960e21b81526001600160a01b0390911660048201526024015b60405180910390fd5b5060015460405163024e191b60e11b81526001600160a01b0384811660048301525f92839291169063049c323690602401606060405180830381865afa158015610483573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104a791906140b2565b5091509150811584906104d957604051631deb115960e11b81526001600160a01b03909116600482015260240161042e565b508381156105065760405163905232dd60e01b81526001600160a01b03909116600482015260240161042e565b5064ffffffffff608084901c1661051c81611f96565b421185829091610550576040516381354ec360e01b81526001600160a01b039092166004830152602482015260440161042e565b5061057d90508561056286425f611fc1565b6001600160a01b039091165f90815260066020526040902055565b6105c17fbb4e30d34ed4c159ba7a5512ba4dda91d7ced5e102fac4df666713f44c706ac26001600160a01b038716335b60405180602001604052805f815250611ff1565b505050506103e3611e96565b5f6105d661201b565b5f600580548060200260200160405190810160405280929190818152602001828054801561062b57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161060d575b505050505090505f5b8151811015610764575f610675838381518110610653576106536140e6565b60200260200101516001600160a01b03165f9081526006602052604090205490565b905061069a83838151811061068c5761068c6140e6565b602002602001015182611eed565b6106af576106a78461410e565b93505061075c565b6106e48383815181106106c4576106c46140e6565b60200260200101516106df5f8461205390919063ffffffff16565b612064565b61075a7f8c57b97f36eb14c5392cd0317279f6844edf2d05c9189439fb528b29121f646c61073185858151811061071d5761071d6140e6565b60200260200101516001600160a01b031690565b604080516001600160801b0386166020820152015b6040516020818303038152906040526121a7565b505b600101610634565b505090565b6107a76040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b8115806107c35750600354600160d81b900463ffffffff168210155b156107cd57919050565b5f8281526007602052604090819020815160e081019092528054829060ff1660048111156107fd576107fd613db4565b600481111561080e5761080e613db4565b81528154602090910190610100900460ff16600481111561083157610831613db4565b600481111561084257610842613db4565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015290505f816020015160048111156108ba576108ba613db4565b036108e1576020810160025b908160048111156108d9576108d9613db4565b905250919050565b6108ea816121c9565b816020019060048111156108c6576108c6613db4565b919050565b5f6060600160149054906101000a900463ffffffff1660088163ffffffff16915080805480602002602001604051908101604052809291908181526020015f905b8282101561099d575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b9091041690820152825260019092019101610946565b505050509050915091509091565b6109b3611cea565b5050600154604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa1580156109fb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a1f9190614126565b3390610a4a5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161042e565b505f805460ff60a81b1916600160a81b83151502179055610a987f7ebfd2dd68692100d1145ea3039a22694523fab0b7d0e45c595c9ad233b543e73360408051851515602082015201610746565b6103e3611e96565b6002545f906001600160a01b0390811690841603610abf575080610c22565b6001600160a01b0383165f90815260066020526040902054610ae18482611eed565b15610aef575f915050610c22565b6040805160018082528183019092525f916020808301908036833701905050905084815f81518110610b2357610b236140e6565b6001600160a01b0392831660209182029290920101526001546002545f928392811691632d552b619186911684604051908082528060200260200182016040528015610b79578160200160208202803683370190505b506040518463ffffffff1660e01b8152600401610b98939291906141c8565b5f60405180830381865afa158015610bb2573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610bd9919081019061431a565b5091509150610c1b86835f81518110610bf457610bf46140e6565b6020026020010151835f81518110610c0e57610c0e6140e6565b602002602001015161220f565b9450505050505b92915050565b5f610c31611cea565b509050610c3d81612260565b610c456122ac565b610c4e826122cd565b5f828152600760205260409020805461ff001916610300179055600154600160a01b900463ffffffff168203610c99576001805463ffffffff60a01b19169055610c9960085f613d38565b610cc47fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d59683336105ad565b610ccc611e96565b5050565b5f5f610cda611cea565b509050610ce681612260565b610cee61233c565b9150610cf86122ac565b610d028787612384565b6001600160801b03851615801590610d2257506001600160801b03841615155b610d3f57604051631f2a200560e01b815260040160405180910390fd5b824264ffffffffff821611610d715760405163bfb22adf60e01b815264ffffffffff909116600482015260240161042e565b506040805160e081018252600180825260208083018290526001600160a01b038b8116848601528a16606084015264ffffffffff871660808401526001600160801b0389811660a0850152881660c08401525f86815260079091529290922081518154929391929091839160ff191690836004811115610df357610df3613db4565b021790555060208201518154829061ff001916610100836004811115610e1b57610e1b613db4565b0217905550604082015181546001600160a01b03918216620100000262010000600160b01b03199091161782556060830151600183018054608086015164ffffffffff16600160a01b026001600160c81b0319909116929093169190911791909117905560a082015160c0909201516001600160801b03908116600160801b02921691909117600290910155610f387fe1cc8b0bfcb2772dd9a7739f5a8092744516995e762c989573ea01991b85b26583610edc336001600160a01b031690565b6001600160a01b038b16604080516001600160a01b038d1660208201526001600160801b03808d1692820192909252908a16606082015264ffffffffff8916608082015260a0015b60405160208183030381529060405261240a565b610f40611e96565b5095945050505050565b5f5f6005805480602002602001604051908101604052809291908181526020018280548015610fa057602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610f82575b505050505090505f5b815181101561076457610fe9828281518110610fc757610fc76140e6565b6020026020010151610fe4848481518110610653576106536140e6565b611eed565b610ff957610ff68361410e565b92505b600101610fa9565b5f5f61100b611cea565b915050611016612436565b5f61102f61102a6040860160208701613d82565b611d5c565b905061104a6110446040860160208701613d82565b82611eed565b61105a6040860160208701613d82565b90611084576040516328d4c84b60e01b81526001600160a01b03909116600482015260240161042e565b506002546001600160a01b03166110a16060860160408701613d82565b6001600160a01b0316146110bb6060860160408701613d82565b906110e55760405163e5f1432560e01b81526001600160a01b03909116600482015260240161042e565b5083606001355f0361110a57604051631f2a200560e01b815260040160405180910390fd5b61113161111d6040860160208701613d82565b60608601356001600160801b03841661246a565b6001546001600160a01b03166368c18beb61114f6020870187613d82565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015611191573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111b59190614126565b6111c26020860186613d82565b906111ec576040516370531bf360e01b81526001600160a01b03909116600482015260240161042e565b506112266040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61123f6112396040870160208801613d82565b83612496565b6020830152815260016060820181905260408201525f611261816004866125e2565b5f805491925090600160a01b900460ff1661129357600254600160a01b90046bffffffffffffffffffffffff166112a0565b61129b6126ed565b604001515b6040805160a081019091529091505f90806112be60208b018b613d82565b6001600160a01b031681526020018960200160208101906112df9190613d82565b6001600160a01b031681526020016112fd60608b0160408c01613d82565b6001600160a01b0316815260608a0135602082015260808a013560409091015290506113358161133060a08b018b614407565b612952565b96505f8061135d8584888c6001600160801b038c16611358612328612710614450565b612c8d565b915091505f5f61137961136f60035490565b8886865f8b612e0a565b915091506113cb6113c66113a68d611397866001600160781b031690565b6113a19190614463565b612f2a565b6001600160781b03166effffffffffffffffffffffffffffff1985161790565b600355565b6114096113de60408e0160208f01613d82565b6106df60608f01356001600160801b038d166113fa9190614450565b6001600160801b03198d161790565b611434878660405180608001604052808f815260200188815260200187815260200185815250612f57565b61143c611e96565b50505050505050505050919050565b5f611454611cea565b509050336001600160a01b038216811461148d5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161042e565b50600480546001600160a01b0319166001600160a01b0384161790556114b16122ac565b610cc47f2d34e3b01df5204fb268beb7e3c83507d56aba0af1ec766a769dffc4807928156001600160a01b0384165b60405180602001604052805f8152506121a7565b6115236040518060a001604052805f81526020015f151581526020015f81526020015f81526020015f81525090565b6001600160a01b0382165f908152600660205260408120546001600160801b0381168084529091036115555750919050565b61155f8382611eed565b158015602084015261158157608081901c64ffffffffff16604083015261159e565b600160a81b811661159e57608081901c64ffffffffff1660608301525b6115a88382612496565b50608083015250919050565b6115bc611cea565b50505f6115c882611d5c565b90506115d33361300e565b806115e157506115e161307a565b339061160c5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161042e565b506116178282611eed565b1582906116435760405163205c025960e21b81526001600160a01b03909116600482015260240161042e565b5061164e828261319c565b61165a81426001611fc1565b6001600160a01b0383165f90815260066020526040902081905590505f61168183836132e8565b905061168b613313565b6103d97f46b8f7f6416e2965c3c00337379d651c58fcf280637e3557eee9322a153d08ce6001600160a01b038516336001600160801b03861660408051602081019290925281018690524260608201526080015b604051602081830303815290604052611ff1565b5f5f6116fd611cea565b50905061170981612260565b61171161356b565b6117196122ac565b600154600160a01b900463ffffffff16801561186c575f81815260076020526040902060016040805160e08101909152825461181191908490829060ff16600481111561176857611768613db4565b600481111561177957611779613db4565b81528154602090910190610100900460ff16600481111561179c5761179c613db4565b60048111156117ad576117ad613db4565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a0909101526121c9565b600481111561182257611822613db4565b0361185f57805461ff00191661030017815561185f7fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d59683336105ad565b61186a60085f613d38565b505b5f8590036118c8576001805463ffffffff60a01b191690556118bf7face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf5f335f8a8a6040516020016116df939291906144f1565b5f925050611cda565b6118d061233c565b9250834264ffffffffff8216116119045760405163bfb22adf60e01b815264ffffffffff909116600482015260240161042e565b5084600881111561192b57604051630a522ec960e11b815260040161042e91815260200190565b505f5f5f5b87811015611c0d573689898381811061194b5761194b6140e6565b606002919091019150506001600160a01b03831661196c6020830183613d82565b6001600160a01b03161180156119a257506002546001600160a01b03166119966020830183613d82565b6001600160a01b031614155b80156119cd57505f546001600160a01b03166119c16020830183613d82565b6001600160a01b031614155b80156119eb57506119e4606082016040830161450a565b61ffff1615155b8015611a0c5750612710611a05606083016040840161450a565b61ffff1611155b611a196020830183613d82565b90611a435760405163b2db4c6760e01b81526001600160a01b03909116600482015260240161042e565b506001545f906001600160a01b0316636d46a1db611a646020850185613d82565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f60405180830381865afa158015611aa5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611acc919081019061454b565b8051519091501515611ae16020840184613d82565b90611b0b576040516340d1d8df60e11b81526001600160a01b03909116600482015260240161042e565b50806020015161ffff16826020016020810190611b28919061450a565b61ffff161115611b3b6020840184613d82565b611b4b604085016020860161450a565b8360200151909192611b8d576040516317ae34f360e21b81526001600160a01b03909316600484015261ffff918216602484015216604482015260640161042e565b50611ba1915050604083016020840161450a565b611baf9061ffff1686614463565b9450611bbe6020830183613d82565b600880546001810182555f9190915290945082907ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301611bfe82826146d5565b50505050806001019050611930565b5081612710811115611c35576040516302ef6cb160e11b815260040161042e91815260200190565b506001805463ffffffff8716600160a01b90810263ffffffff60a01b199092169190911782555f878152600760205260409020805461010261ffff19909116178155918201805464ffffffffff8a1690920264ffffffffff60a01b19909216919091179055611cd57face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf87338a8d8d6040516020016116df9392919061473c565b505050505b611ce2611e96565b509392505050565b5f805460405163f435f5a760e01b815233600482015282916001600160a01b03169063f435f5a79060240160408051808303815f875af1158015611d30573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d54919061475c565b915091509091565b6001600160a01b0381165f9081526006602052604081205490508160015f6001600160801b038416611da45760405163d1cb99cd60e01b815260040161042e93929190614794565b505050919050565b6001600160a01b0383165f908152600660205260408120546001600160801b03811691829003611e4a576005546008908111611dfe5760405163544843c360e11b815260040161042e91815260200190565b50600580546001810182555f919091527f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0387161790555b611e548483614463565b91506001600160801b03821115611e7e57604051633597ac0760e21b815260040160405180910390fd5b611e888582613597565b611ce28561056284866135db565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b158015611ed5575f5ffd5b505af1158015611ee7573d5f5f3e3d5ffd5b50505050565b5f600160a81b8216611f0057505f610c22565b60015460405163024e191b60e11b81526001600160a01b0385811660048301525f92839291169063049c323690602401606060405180830381865afa158015611f4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f6f91906140b2565b509150915081158015611f8d5750608084901c64ffffffffff168111155b95945050505050565b5f8115611fba57611fab6201518060026147b5565b611fb59083614463565b610c22565b5f92915050565b5f81611fcd575f611fd3565b600160a81b5b6501ffffffffff60801b198516608085901b171790505b9392505050565b5f828486845160208601a350805160208201206120143060038787875f876135f3565b5050505050565b5f5433906001600160a01b031681146103e35760405163e9d6016160e01b81526001600160a01b03909116600482015260240161042e565b6001600160801b0319919091161790565b6001600160801b0381161561208f576001600160a01b03919091165f90815260066020526040902055565b6001600160a01b0382165f908152600660205260408120556005545f906120b890600190614450565b90505f5b8181101561217057836001600160a01b0316600582815481106120e1576120e16140e6565b5f918252602090912001546001600160a01b031603612168576005828154811061210d5761210d6140e6565b5f91825260209091200154600580546001600160a01b039092169183908110612138576121386140e6565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550612170565b6001016120bc565b506005805480612182576121826147cc565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b5f8284835160208501a25080516020820120611ee730600286865f80876135f3565b5f6001826020015160048111156121e2576121e2613db4565b1480156121f95750816080015164ffffffffff1642115b612207578160200151610c22565b600492915050565b5f6122238484846001600160801b03613677565b90506001600160801b038110801561224a57508180612244576122446147e0565b83850915155b15611fea576122588161410e565b949350505050565b336001600160a01b038216148061228157506004546001600160a01b031633145b3390610ccc5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161042e565b5f805464ffffffffff60b01b1916600160b01b4264ffffffffff1602179055565b5f81815260076020526040808220815160e081019092528054612302929190829060ff16600481111561176857611768613db4565b9050600181600481111561231857612318613db4565b1482829091611ee757604051630a78aad360e41b815260040161042e9291906147f4565b5f61234561356b565b50600354600160d81b900463ffffffff16612361816001614463565b6003601b6101000a81548163ffffffff021916908363ffffffff16021790555090565b5f546001600160a01b0390811690838116908316148015906123b85750806001600160a01b0316836001600160a01b031614155b80156123d65750806001600160a01b0316826001600160a01b031614155b838390916120145760405163d73706b360e01b81526001600160a01b0392831660048201529116602482015260440161042e565b5f82848688855160208701a4508051602082012061242e30600488888888876135f3565b505050505050565b61243f3361300e565b33906103e35760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161042e565b818110156124915782828260405163d1cb99cd60e01b815260040161042e93929190614794565b505050565b6040805160018082528183019092525f91829182916020808301908036833701905050905084815f815181106124ce576124ce6140e6565b6001600160a01b0392831660209182029290920101526001546002545f928392811691632d552b619186911684604051908082528060200260200182016040528015612524578160200160208202803683370190505b506040518463ffffffff1660e01b8152600401612543939291906141c8565b5f60405180830381865afa15801561255d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612584919081019061431a565b5091509150815f8151811061259b5761259b6140e6565b6020026020010151815f815181106125b5576125b56140e6565b60200260200101518095508196505050845f036125d8576125d5866136d3565b94505b5050509250929050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040518060c0016040528085815260200184600481111561263657612636613db4565b81523360208201528315801560408301525f1960608301525f608090920191909152909150611fea575f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa1580156126af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126d39190614811565b505090506126e081613702565b6080830152509392505050565b612710604051806060016040528060608152602001606081526020015f81525090565b600580548060200260200160405190810160405280929190818152602001828054801561276457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612746575b5050508284525050516001600160401b0381111561278457612784614141565b6040519080825280602002602001820160405280156127ad578160200160208202803683370190505b50602082015280515f9081906127c290613755565b600154855160025460405163a698dae760e01b81529496509294505f9384936001600160a01b039384169363a698dae7936128099390929091169086908990600401614849565b5f60405180830381865afa158015612823573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261284a919081019061488e565b6003546001600160781b0316604088015290925090505f5b85515181101561291e576128c2858281518110612881576128816140e6565b602002602001015184838151811061289b5761289b6140e6565b60200260200101518484815181106128b5576128b56140e6565b6020026020010151613880565b866020015182815181106128d8576128d86140e6565b602002602001018181525050856020015181815181106128fa576128fa6140e6565b6020026020010151866040018181516129139190614463565b905250600101612862565b5060408501516001600160801b03101561294b57604051633597ac0760e21b815260040160405180910390fd5b5050505090565b602083015160408085015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa1580156129a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129c891906148f1565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa158015612a0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a3391906148f1565b885160608a0151919250612a52916001600160a01b0387169190613894565b875160208901516040808b015160608c015160808d015192516304a0d80360e31b81526001600160a01b0390951694632506c01894612a9b94909392918e908e90600401614908565b6020604051808303815f875af1158015612ab7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612adb91906148f1565b508751604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa158015612b29573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b4d91906148f1565b15612b69578751612b69906001600160a01b038616905f613894565b6040516370a0823160e01b81523060048201525f90612bdc9084906001600160a01b038816906370a0823190602401602060405180830381865afa158015612bb3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bd791906148f1565b61390e565b60608a015160208b015191925082818114612c0d576040516329b6796b60e11b815260040161042e93929190614794565b50506040516370a0823160e01b8152306004820152612c8091506001600160a01b038616906370a0823190602401602060405180830381865afa158015612c56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c7a91906148f1565b8361390e565b9998505050505050505050565b5f5f612ca58760600151875f0151886020015161220f565b9150612cba8587604001518860600151613880565b90505f600389602001516004811115612cd557612cd5613db4565b10158015612ce65750848860600151145b15612d0c57612cfe6001885f0151896020015161220f565b612d09906001614463565b90505b612d168187614463565b1580612d255750876080015186105b15612d515787604001518860800151876040516323e7b69360e11b815260040161042e93929190614794565b612d5d84612710614450565b612d6790846147b5565b612710612d748385614463565b612d7e91906147b5565b1015612da75760405163c5cbc35360e01b8152600481018490526024810183905260440161042e565b5f19896080015114612dfe578860800151831115612de8576080890151604051630c11bf7360e31b815261042e918591600401918252602082015260400190565b8289608001818151612dfa9190614450565b9052505b50965096945050505050565b5f5f825f03612e2c5760405163780325ed60e11b815260040160405180910390fd5b612e388686868661391f565b905064ffffffffff60b089901c165f612e6766ffffffffffffff60788c901c16612e628442614450565b61397f565b905080831115612e9457604051634d91a1e760e01b8152600481018490526024810182905260440161042e565b5f808a602001516004811115612eac57612eac613db4565b149050801581612ec35750612ec38b60f81c151590565b15612f04575f54612ee290600160b01b900464ffffffffff16846139ca565b5f60166101000a81548164ffffffffff021916908364ffffffffff1602179055505b612f1a612f118584614450565b8c9042846139d9565b9450505050965096945050505050565b5f6001600160781b03821115612f5357604051633597ac0760e21b815260040160405180910390fd5b5090565b82516020840151612491917f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa8916004811115612f9557612f95613db4565b60408781015187516020808a01518a8501516060808d01518c518d8601518e8a01518f8501518b516001600160a01b039a8b16998101999099529689169a88019a909a5293871692860192909252608085015260a084015260c083015260e0820194909452610100810193909352169061012001610f24565b6001546040516335d2155560e11b81526001600160a01b0383811660048301525f921690636ba42aaa90602401602060405180830381865afa158015613056573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c229190614126565b5f8054600160a01b900460ff161561309157505f90565b5f8054604080516325430ac160e11b815290516001600160a01b0390921692918391635487c577918391634a8615829160048083019260209291908290030181865afa1580156130e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061310791906148f1565b613112906001614463565b6040518263ffffffff1660e01b815260040161313091815260200190565b61014060405180830381865afa15801561314c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613170919061496b565b5164ffffffffff169050801580159061319557506131916201518082614463565b4210155b9250505090565b60015460405163024e191b60e11b81526001600160a01b0384811660048301525f92839283929091169063049c323690602401606060405180830381865afa1580156131ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061320e91906140b2565b9250925092508215859061324157604051631deb115960e11b81526001600160a01b03909116600482015260240161042e565b505f6132506201518083614463565b9050825f036132b95764ffffffffff608086901c16801580159061327c575061327881611f96565b4211155b87906132a75760405163051ebbfb60e11b81526001600160a01b03909116600482015260240161042e565b506132b56201518082614463565b9150505b8042101581906132df57604051630a8d68c960e21b815260040161042e91815260200190565b50505050505050565b5f5f5f6132f58585612496565b91509150611f8d61330c856001600160801b031690565b838361220f565b5f5f600580548060200260200160405190810160405280929190818152602001828054801561336957602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161334b575b505050505090505f5b81518110156133e6575f613391838381518110610653576106536140e6565b90506133a883838151811061068c5761068c6140e6565b156133dd576133d08383815181106133c2576133c26140e6565b6020026020010151826132e8565b6133da9085614463565b93505b50600101613372565b505f8054600160a01b900460ff16156134095761340282613a25565b9050613511565b5f54604080516325430ac160e11b815290516001600160a01b039092169161350d918391635487c577918391634a861582916004808201926020929091908290030181865afa15801561345e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061348291906148f1565b6040518263ffffffff1660e01b81526004016134a091815260200190565b61014060405180830381865afa1580156134bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134e0919061496b565b608001516002546001600160801b0390911690600160a01b90046bffffffffffffffffffffffff16613b5e565b9150505b61351c600a826147b5565b613528612710856147b5565b111583612710613539600a856147b5565b6135439190614a35565b909161201457604051633a5d157360e11b81526004810192909252602482015260440161042e565b5f54600160a81b900460ff161561359557604051633579f77360e11b815260040160405180910390fd5b565b6501ffffffffff60801b811615610ccc57610ccc7fab3a071a4cf57e7a0c205cc6dad0a6c6ab8b8fddd4b2118f780d58a4946f90d26001600160a01b0384166114e0565b5f60b06135e783613b6d565b901b8317905092915050565b5f54604051630387e89760e51b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390526001600160a01b03909116906370fd12e09060c4015f604051808303815f87803b158015613658575f5ffd5b505af115801561366a573d5f5f3e3d5ffd5b5050505050505050505050565b5f5f5f6136848787613bc6565b91509150815f036136a0576136998582614a35565b92506136bd565b848210156136b357613699878787613be2565b8392505050612258565b838311156136c9578392505b5050949350505050565b5f60b082901c6136e860fd84901c60206147b5565b6136f760016001604d1b614450565b909116901b92915050565b5f6001600160801b0382111561371a57505f19919050565b815f0361372857505f919050565b606461374b613739612710856147b5565b6137466064612710614450565b613c92565b610c229190614463565b60608082516001600160401b0381111561377157613771614141565b60405190808252806020026020018201604052801561379a578160200160208202803683370190505b5091505f5b835181101561387a575f6137be858381518110610653576106536140e6565b90506001600160801b0381168483815181106137dc576137dc6140e6565b6020908102919091010152600160a81b81166137f85750613872565b82515f036138465784516001600160401b0381111561381957613819614141565b604051908082528060200260200182016040528015613842578160200160208202803683370190505b5092505b608081901c64ffffffffff16838381518110613864576138646140e6565b602002602001018181525050505b60010161379f565b50915091565b5f6122588484846001600160801b03613677565b6138a08383835f613cc5565b612491576138b183835f6001613cc5565b6138d957604051635274afe760e01b81526001600160a01b038416600482015260240161042e565b6138e68383836001613cc5565b61249157604051635274afe760e01b81526001600160a01b038416600482015260240161042e565b5f8082840384811115908102611f8d565b5f5f84861161392e575f613938565b6139388587614450565b9050613975670de0b6b3a764000061395b613953878a6147b5565b612710613c92565b6139659084614463565b61396f91906147b5565b84613c92565b9695505050505050565b5f6224ea0082106139985750666a94d74f430000610c22565b611fea666a94d74f4300006224ea006139b182866147b5565b6139bb9190614a35565b6139c59086614463565b613b5e565b5f828218828411028218611fea565b5f816139e5575f6139eb565b600160f81b5b7ffeffffffff000000000000000000000000ffffffffffffffffffffffffffffff8616607886901b1760b085901b17179050949350505050565b5f5f5f613a3184613755565b600154600254604051632d552b6160e01b81529395509193505f92839283926001600160a01b0390811692632d552b6192613a75928c9291169089906004016141c8565b5f60405180830381865afa158015613a8f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613ab6919081019061431a565b6003546001600160781b03169850919450925090505f5b8751811015613b5357818181518110613ae857613ae86140e6565b602002602001015115613b4b57613b3e868281518110613b0a57613b0a6140e6565b6020026020010151858381518110613b2457613b246140e6565b60200260200101518584815181106128b5576128b56140e6565b613b489088614463565b96505b600101613acd565b505050505050919050565b5f828218828410028218611fea565b5f80825b613b8060016001604d1b614450565b8110613b995760201c613b928261410e565b9150613b71565b83613ba58360206147b5565b82901b14613bb957613bb68161410e565b90505b604d9190911b1792915050565b5f805f1983850993909202808410938190039390930393915050565b5f5f5f613bef8686613bc6565b91509150815f03613c1357838181613c0957613c096147e0565b0492505050611fea565b818411613c2a57613c2a6003851502601118613d27565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f815f03613ca457613ca46012613d27565b816001840381613cb657613cb66147e0565b04600101831515029392505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613d1b578383151615613d0f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b634e487b715f52806020526024601cfd5b5080545f8255905f5260205f209061359591905f5b808211156124915780830180546001600160c01b0319169055600101613d4d565b6001600160a01b03811681146103e3575f5ffd5b5f60208284031215613d92575f5ffd5b8135611fea81613d6e565b5f60208284031215613dad575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600581106103e357634e487b7160e01b5f52602160045260245ffd5b815160e0820190613df481613dc8565b82526020830151613e0481613dc8565b8060208401525060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff60808401511660808301526001600160801b0360a08401511660a083015260c0830151613e6d60c08401826001600160801b03169052565b5092915050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015613ede57835180516001600160a01b0316845260208082015161ffff90811682870152604092830151169185019190915290930192606090920191600101613e97565b50909695505050505050565b80151581146103e3575f5ffd5b5f60208284031215613f07575f5ffd5b8135611fea81613eea565b5f5f60408385031215613f23575f5ffd5b8235613f2e81613d6e565b946020939093013593505050565b6001600160801b03811681146103e3575f5ffd5b64ffffffffff811681146103e3575f5ffd5b5f5f5f5f5f60a08688031215613f76575f5ffd5b8535613f8181613d6e565b94506020860135613f9181613d6e565b93506040860135613fa181613f3c565b92506060860135613fb181613f3c565b91506080860135613fc181613f50565b809150509295509295909350565b5f60208284031215613fdf575f5ffd5b81356001600160401b03811115613ff4575f5ffd5b820160c08185031215611fea575f5ffd5b5f5f5f60408486031215614017575f5ffd5b83356001600160401b0381111561402c575f5ffd5b8401601f8101861361403c575f5ffd5b80356001600160401b03811115614051575f5ffd5b866020606083028401011115614065575f5ffd5b60209182019450925084013561407a81613f50565b809150509250925092565b5f5f60408385031215614096575f5ffd5b505080516020909101519092909150565b805161090081613eea565b5f5f5f606084860312156140c4575f5ffd5b83516140cf81613eea565b602085015160409095015190969495509392505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161411f5761411f6140fa565b5060010190565b5f60208284031215614136575f5ffd5b8151611fea81613eea565b634e487b7160e01b5f52604160045260245ffd5b5f8151808452602084019350602083015f5b8281101561418e5781516001600160a01b0316865260209586019590910190600101614167565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561418e5781518652602095860195909101906001016141aa565b606081525f6141da6060830186614155565b6001600160a01b038516602084015282810360408401526139758185614198565b604051608081016001600160401b038111828210171561421d5761421d614141565b60405290565b60405160e081016001600160401b038111828210171561421d5761421d614141565b60405161014081016001600160401b038111828210171561421d5761421d614141565b604051601f8201601f191681016001600160401b038111828210171561429057614290614141565b604052919050565b5f6001600160401b038211156142b0576142b0614141565b5060051b60200190565b5f82601f8301126142c9575f5ffd5b81516142dc6142d782614298565b614268565b8082825260208201915060208360051b8601019250858311156142fd575f5ffd5b602085015b83811015610f40578051835260209283019201614302565b5f5f5f6060848603121561432c575f5ffd5b83516001600160401b03811115614341575f5ffd5b61434d868287016142ba565b93505060208401516001600160401b03811115614368575f5ffd5b614374868287016142ba565b92505060408401516001600160401b0381111561438f575f5ffd5b8401601f8101861361439f575f5ffd5b80516143ad6142d782614298565b8082825260208201915060208360051b8501019250888311156143ce575f5ffd5b6020840193505b828410156143f95783516143e881613eea565b8252602093840193909101906143d5565b809450505050509250925092565b5f5f8335601e1984360301811261441c575f5ffd5b8301803591506001600160401b03821115614435575f5ffd5b602001915036819003821315614449575f5ffd5b9250929050565b81810381811115610c2257610c226140fa565b80820180821115610c2257610c226140fa565b61ffff811681146103e3575f5ffd5b8183526020830192505f815f5b8481101561418e5781356144a581613d6e565b6001600160a01b0316865260208201356144be81614476565b61ffff16602087015260408201356144d581614476565b61ffff1660408701526060958601959190910190600101614492565b838152604060208201525f611f8d604083018486614485565b5f6020828403121561451a575f5ffd5b8135611fea81614476565b805160ff81168114610900575f5ffd5b805161090081614476565b805161090081613f3c565b5f6020828403121561455b575f5ffd5b81516001600160401b03811115614570575f5ffd5b820160808185031215614581575f5ffd5b6145896141fb565b81516001600160401b0381111561459e575f5ffd5b8201601f810186136145ae575f5ffd5b80516145bc6142d782614298565b80828252602082019150602060e084028501019250888311156145dd575f5ffd5b6020840193505b828410156146945760e0848a0312156145fb575f5ffd5b614603614223565b845161460e81613d6e565b815261461c60208601614525565b6020820152604085015163ffffffff81168114614637575f5ffd5b6040820152614648606086016140a7565b606082015261465960808601614535565b608082015261466a60a08601614540565b60a082015261467b60c08601614540565b60c0820152825260e093909301926020909101906145e4565b8452506146a691505060208301614535565b60208201526146b760408301614525565b60408201526146c8606083016140a7565b6060820152949350505050565b81356146e081613d6e565b815460208401356146f081614476565b60408501356146fe81614476565b60a09190911b61ffff60a01b166001600160c01b0319929092166001600160a01b0393909316929092171760b09190911b61ffff60b01b1617905550565b64ffffffffff84168152604060208201525f611f8d604083018486614485565b5f5f6040838503121561476d575f5ffd5b825161477881613d6e565b602084015190925061478981613eea565b809150509250929050565b6001600160a01b039390931683526020830191909152604082015260600190565b8082028115828204841417610c2257610c226140fa565b634e487b7160e01b5f52603160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b8281526040810161480483613dc8565b8260208301529392505050565b5f5f5f60608486031215614823575f5ffd5b8351602085015190935061483681613eea565b6040949094015192959394509192915050565b608081525f61485b6080830187614155565b6001600160a01b03861660208401526040830185905282810360608401526148838185614198565b979650505050505050565b5f5f6040838503121561489f575f5ffd5b82516001600160401b038111156148b4575f5ffd5b6148c0858286016142ba565b92505060208301516001600160401b038111156148db575f5ffd5b6148e7858286016142ba565b9150509250929050565b5f60208284031215614901575f5ffd5b5051919050565b6001600160a01b03878116825286166020820152604081018590526060810184905260a0608082018190528101829052818360c08301375f81830160c090810191909152601f909201601f1916010195945050505050565b805161090081613f50565b5f61014082840312801561497d575f5ffd5b50614986614245565b61498f83614960565b815261499d60208401614960565b60208201526149ae60408401614535565b60408201526149bf606084016140a7565b60608201526149d060808401614540565b60808201526149e160a08401614540565b60a08201526149f260c08401614540565b60c0820152614a0360e08401614540565b60e0820152614a156101008401614540565b610100820152614a286101208401614540565b6101208201529392505050565b5f82614a4f57634e487b7160e01b5f52601260045260245ffd5b50049056fea164736f6c6343000825000a",
}

// PortfolioOrders is an auto generated Go binding around an Ethereum contract.
type PortfolioOrders struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PortfolioOrders) GetABI() abi.ABI {
	return c.abi
}

// NewPortfolioOrders creates a new instance of PortfolioOrders.
func NewPortfolioOrders() *PortfolioOrders {
	parsed, err := PortfolioOrdersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PortfolioOrders{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PortfolioOrders) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (portfolioOrders *PortfolioOrders) PackAsset() []byte {
	enc, err := portfolioOrders.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (portfolioOrders *PortfolioOrders) TryPackAsset() ([]byte, error) {
	return portfolioOrders.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (portfolioOrders *PortfolioOrders) UnpackAsset(data []byte) (common.Address, error) {
	out, err := portfolioOrders.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x514fcac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOrder(uint256 orderId) returns()
func (portfolioOrders *PortfolioOrders) PackCancelOrder(orderId *big.Int) []byte {
	enc, err := portfolioOrders.abi.Pack("cancelOrder", orderId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x514fcac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOrder(uint256 orderId) returns()
func (portfolioOrders *PortfolioOrders) TryPackCancelOrder(orderId *big.Int) ([]byte, error) {
	return portfolioOrders.abi.Pack("cancelOrder", orderId)
}

// PackCountedHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d93cefb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolioOrders *PortfolioOrders) PackCountedHoldings() []byte {
	enc, err := portfolioOrders.abi.Pack("countedHoldings")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountedHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d93cefb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolioOrders *PortfolioOrders) TryPackCountedHoldings() ([]byte, error) {
	return portfolioOrders.abi.Pack("countedHoldings")
}

// UnpackCountedHoldings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d93cefb.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolioOrders *PortfolioOrders) UnpackCountedHoldings(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("countedHoldings", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForfeitWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14317a81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeitWrittenOff() returns(uint256 left)
func (portfolioOrders *PortfolioOrders) PackForfeitWrittenOff() []byte {
	enc, err := portfolioOrders.abi.Pack("forfeitWrittenOff")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeitWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14317a81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeitWrittenOff() returns(uint256 left)
func (portfolioOrders *PortfolioOrders) TryPackForfeitWrittenOff() ([]byte, error) {
	return portfolioOrders.abi.Pack("forfeitWrittenOff")
}

// UnpackForfeitWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14317a81.
//
// Solidity: function forfeitWrittenOff() returns(uint256 left)
func (portfolioOrders *PortfolioOrders) UnpackForfeitWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("forfeitWrittenOff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHoldingState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2f6dae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdingState(address token) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolioOrders *PortfolioOrders) PackHoldingState(token common.Address) []byte {
	enc, err := portfolioOrders.abi.Pack("holdingState", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldingState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2f6dae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdingState(address token) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolioOrders *PortfolioOrders) TryPackHoldingState(token common.Address) ([]byte, error) {
	return portfolioOrders.abi.Pack("holdingState", token)
}

// UnpackHoldingState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba2f6dae.
//
// Solidity: function holdingState(address token) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolioOrders *PortfolioOrders) UnpackHoldingState(data []byte) (HoldingState, error) {
	out, err := portfolioOrders.abi.Unpack("holdingState", data)
	if err != nil {
		return *new(HoldingState), err
	}
	out0 := *abi.ConvertType(out[0], new(HoldingState)).(*HoldingState)
	return out0, nil
}

// PackLastValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ca4ee8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastValue(address token, uint256 amount) view returns(uint256)
func (portfolioOrders *PortfolioOrders) PackLastValue(token common.Address, amount *big.Int) []byte {
	enc, err := portfolioOrders.abi.Pack("lastValue", token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ca4ee8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastValue(address token, uint256 amount) view returns(uint256)
func (portfolioOrders *PortfolioOrders) TryPackLastValue(token common.Address, amount *big.Int) ([]byte, error) {
	return portfolioOrders.abi.Pack("lastValue", token, amount)
}

// UnpackLastValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41ca4ee8.
//
// Solidity: function lastValue(address token, uint256 amount) view returns(uint256)
func (portfolioOrders *PortfolioOrders) UnpackLastValue(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("lastValue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNotePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bda287.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function notePrice(address token) returns()
func (portfolioOrders *PortfolioOrders) PackNotePrice(token common.Address) []byte {
	enc, err := portfolioOrders.abi.Pack("notePrice", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNotePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bda287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function notePrice(address token) returns()
func (portfolioOrders *PortfolioOrders) TryPackNotePrice(token common.Address) ([]byte, error) {
	return portfolioOrders.abi.Pack("notePrice", token)
}

// PackNoteUnusable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0635e110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteUnusable(address token) returns()
func (portfolioOrders *PortfolioOrders) PackNoteUnusable(token common.Address) []byte {
	enc, err := portfolioOrders.abi.Pack("noteUnusable", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteUnusable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0635e110.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteUnusable(address token) returns()
func (portfolioOrders *PortfolioOrders) TryPackNoteUnusable(token common.Address) ([]byte, error) {
	return portfolioOrders.abi.Pack("noteUnusable", token)
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21603f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolioOrders *PortfolioOrders) PackOrder(orderId *big.Int) []byte {
	enc, err := portfolioOrders.abi.Pack("order", orderId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21603f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolioOrders *PortfolioOrders) TryPackOrder(orderId *big.Int) ([]byte, error) {
	return portfolioOrders.abi.Pack("order", orderId)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21603f43.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolioOrders *PortfolioOrders) UnpackOrder(data []byte) (Order, error) {
	out, err := portfolioOrders.abi.Unpack("order", data)
	if err != nil {
		return *new(Order), err
	}
	out0 := *abi.ConvertType(out[0], new(Order)).(*Order)
	return out0, nil
}

// PackPauseTrading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365ec5e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseTrading(bool paused) returns()
func (portfolioOrders *PortfolioOrders) PackPauseTrading(paused bool) []byte {
	enc, err := portfolioOrders.abi.Pack("pauseTrading", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseTrading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365ec5e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseTrading(bool paused) returns()
func (portfolioOrders *PortfolioOrders) TryPackPauseTrading(paused bool) ([]byte, error) {
	return portfolioOrders.abi.Pack("pauseTrading", paused)
}

// PackPersonal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8504238b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function personal() view returns(bool)
func (portfolioOrders *PortfolioOrders) PackPersonal() []byte {
	enc, err := portfolioOrders.abi.Pack("personal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPersonal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8504238b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function personal() view returns(bool)
func (portfolioOrders *PortfolioOrders) TryPackPersonal() ([]byte, error) {
	return portfolioOrders.abi.Pack("personal")
}

// UnpackPersonal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8504238b.
//
// Solidity: function personal() view returns(bool)
func (portfolioOrders *PortfolioOrders) UnpackPersonal(data []byte) (bool, error) {
	out, err := portfolioOrders.abi.Unpack("personal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPlaceLimitOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69dbaba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) PackPlaceLimitOrder(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, deadline *big.Int) []byte {
	enc, err := portfolioOrders.abi.Pack("placeLimitOrder", tokenIn, tokenOut, amountIn, minAmountOut, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceLimitOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69dbaba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) TryPackPlaceLimitOrder(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, deadline *big.Int) ([]byte, error) {
	return portfolioOrders.abi.Pack("placeLimitOrder", tokenIn, tokenOut, amountIn, minAmountOut, deadline)
}

// UnpackPlaceLimitOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69dbaba7.
//
// Solidity: function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) UnpackPlaceLimitOrder(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("placeLimitOrder", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (portfolioOrders *PortfolioOrders) PackRegistry() []byte {
	enc, err := portfolioOrders.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (portfolioOrders *PortfolioOrders) TryPackRegistry() ([]byte, error) {
	return portfolioOrders.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (portfolioOrders *PortfolioOrders) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := portfolioOrders.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSellWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dbf50f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) sale) returns(uint256 amountOut)
func (portfolioOrders *PortfolioOrders) PackSellWrittenOff(sale Swap) []byte {
	enc, err := portfolioOrders.abi.Pack("sellWrittenOff", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSellWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dbf50f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) sale) returns(uint256 amountOut)
func (portfolioOrders *PortfolioOrders) TryPackSellWrittenOff(sale Swap) ([]byte, error) {
	return portfolioOrders.abi.Pack("sellWrittenOff", sale)
}

// UnpackSellWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dbf50f5.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) sale) returns(uint256 amountOut)
func (portfolioOrders *PortfolioOrders) UnpackSellWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("sellWrittenOff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56d024f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargets((address,uint16,uint16)[] newTargets, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) PackSetTargets(newTargets []Target, deadline *big.Int) []byte {
	enc, err := portfolioOrders.abi.Pack("setTargets", newTargets, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56d024f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargets((address,uint16,uint16)[] newTargets, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) TryPackSetTargets(newTargets []Target, deadline *big.Int) ([]byte, error) {
	return portfolioOrders.abi.Pack("setTargets", newTargets, deadline)
}

// UnpackSetTargets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe56d024f.
//
// Solidity: function setTargets((address,uint16,uint16)[] newTargets, uint40 deadline) returns(uint256 orderId)
func (portfolioOrders *PortfolioOrders) UnpackSetTargets(data []byte) (*big.Int, error) {
	out, err := portfolioOrders.abi.Unpack("setTargets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6bc18f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTrader(address trader_) returns()
func (portfolioOrders *PortfolioOrders) PackSetTrader(trader common.Address) []byte {
	enc, err := portfolioOrders.abi.Pack("setTrader", trader)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6bc18f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTrader(address trader_) returns()
func (portfolioOrders *PortfolioOrders) TryPackSetTrader(trader common.Address) ([]byte, error) {
	return portfolioOrders.abi.Pack("setTrader", trader)
}

// PackTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d60fb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[])
func (portfolioOrders *PortfolioOrders) PackTargets() []byte {
	enc, err := portfolioOrders.abi.Pack("targets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d60fb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[])
func (portfolioOrders *PortfolioOrders) TryPackTargets() ([]byte, error) {
	return portfolioOrders.abi.Pack("targets")
}

// TargetsOutput serves as a container for the return parameters of contract
// method Targets.
type TargetsOutput struct {
	OrderId *big.Int
	Arg1    []Target
}

// UnpackTargets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26d60fb4.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[])
func (portfolioOrders *PortfolioOrders) UnpackTargets(data []byte) (TargetsOutput, error) {
	out, err := portfolioOrders.abi.Unpack("targets", data)
	outstruct := new(TargetsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([]Target)).(*[]Target)
	return *outstruct, nil
}

// PackTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1758078b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trader() view returns(address)
func (portfolioOrders *PortfolioOrders) PackTrader() []byte {
	enc, err := portfolioOrders.abi.Pack("trader")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1758078b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trader() view returns(address)
func (portfolioOrders *PortfolioOrders) TryPackTrader() ([]byte, error) {
	return portfolioOrders.abi.Pack("trader")
}

// UnpackTrader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1758078b.
//
// Solidity: function trader() view returns(address)
func (portfolioOrders *PortfolioOrders) UnpackTrader(data []byte) (common.Address, error) {
	out, err := portfolioOrders.abi.Unpack("trader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTradingPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e23e2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tradingPaused() view returns(bool)
func (portfolioOrders *PortfolioOrders) PackTradingPaused() []byte {
	enc, err := portfolioOrders.abi.Pack("tradingPaused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTradingPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e23e2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tradingPaused() view returns(bool)
func (portfolioOrders *PortfolioOrders) TryPackTradingPaused() ([]byte, error) {
	return portfolioOrders.abi.Pack("tradingPaused")
}

// UnpackTradingPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53e23e2e.
//
// Solidity: function tradingPaused() view returns(bool)
func (portfolioOrders *PortfolioOrders) UnpackTradingPaused(data []byte) (bool, error) {
	out, err := portfolioOrders.abi.Unpack("tradingPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (portfolioOrders *PortfolioOrders) PackVault() []byte {
	enc, err := portfolioOrders.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (portfolioOrders *PortfolioOrders) TryPackVault() ([]byte, error) {
	return portfolioOrders.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (portfolioOrders *PortfolioOrders) UnpackVault(data []byte) (common.Address, error) {
	out, err := portfolioOrders.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWriteOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc54d3b3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writeOff(address token) returns()
func (portfolioOrders *PortfolioOrders) PackWriteOff(token common.Address) []byte {
	enc, err := portfolioOrders.abi.Pack("writeOff", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWriteOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc54d3b3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writeOff(address token) returns()
func (portfolioOrders *PortfolioOrders) TryPackWriteOff(token common.Address) ([]byte, error) {
	return portfolioOrders.abi.Pack("writeOff", token)
}

// PortfolioOrdersAdapterDelisted represents a AdapterDelisted event raised by the PortfolioOrders contract.
type PortfolioOrdersAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersAdapterDelisted) ContractEventName() string {
	return PortfolioOrdersAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (portfolioOrders *PortfolioOrders) UnpackAdapterDelistedEvent(log *types.Log) (*PortfolioOrdersAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersAdapterDelisted)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersAdapterListed represents a AdapterListed event raised by the PortfolioOrders contract.
type PortfolioOrdersAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersAdapterListed) ContractEventName() string {
	return PortfolioOrdersAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (portfolioOrders *PortfolioOrders) UnpackAdapterListedEvent(log *types.Log) (*PortfolioOrdersAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersAdapterListed)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersAdapterScheduled represents a AdapterScheduled event raised by the PortfolioOrders contract.
type PortfolioOrdersAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersAdapterScheduled) ContractEventName() string {
	return PortfolioOrdersAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
func (portfolioOrders *PortfolioOrders) UnpackAdapterScheduledEvent(log *types.Log) (*PortfolioOrdersAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersAdapterScheduled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersClosingStarted represents a ClosingStarted event raised by the PortfolioOrders contract.
type PortfolioOrdersClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersClosingStarted) ContractEventName() string {
	return PortfolioOrdersClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (portfolioOrders *PortfolioOrders) UnpackClosingStartedEvent(log *types.Log) (*PortfolioOrdersClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersClosingStarted)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersDepositClaimed represents a DepositClaimed event raised by the PortfolioOrders contract.
type PortfolioOrdersDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersDepositClaimed) ContractEventName() string {
	return PortfolioOrdersDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (portfolioOrders *PortfolioOrders) UnpackDepositClaimedEvent(log *types.Log) (*PortfolioOrdersDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersDepositClaimed)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersDepositsPaused represents a DepositsPaused event raised by the PortfolioOrders contract.
type PortfolioOrdersDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersDepositsPaused) ContractEventName() string {
	return PortfolioOrdersDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackDepositsPausedEvent(log *types.Log) (*PortfolioOrdersDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersDepositsPaused)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersEndedInKind represents a EndedInKind event raised by the PortfolioOrders contract.
type PortfolioOrdersEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersEndedInKind) ContractEventName() string {
	return PortfolioOrdersEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackEndedInKindEvent(log *types.Log) (*PortfolioOrdersEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersEndedInKind)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the PortfolioOrders contract.
type PortfolioOrdersEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersEpochDepositsRefunded) ContractEventName() string {
	return PortfolioOrdersEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (portfolioOrders *PortfolioOrders) UnpackEpochDepositsRefundedEvent(log *types.Log) (*PortfolioOrdersEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersEpochOpened represents a EpochOpened event raised by the PortfolioOrders contract.
type PortfolioOrdersEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersEpochOpened) ContractEventName() string {
	return PortfolioOrdersEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (portfolioOrders *PortfolioOrders) UnpackEpochOpenedEvent(log *types.Log) (*PortfolioOrdersEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersEpochOpened)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersEpochSettled represents a EpochSettled event raised by the PortfolioOrders contract.
type PortfolioOrdersEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersEpochSettled) ContractEventName() string {
	return PortfolioOrdersEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (portfolioOrders *PortfolioOrders) UnpackEpochSettledEvent(log *types.Log) (*PortfolioOrdersEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersEpochSettled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersExitedInKind represents a ExitedInKind event raised by the PortfolioOrders contract.
type PortfolioOrdersExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersExitedInKind) ContractEventName() string {
	return PortfolioOrdersExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (portfolioOrders *PortfolioOrders) UnpackExitedInKindEvent(log *types.Log) (*PortfolioOrdersExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersExitedInKind)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersFeeCrystallised represents a FeeCrystallised event raised by the PortfolioOrders contract.
type PortfolioOrdersFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersFeeCrystallised) ContractEventName() string {
	return PortfolioOrdersFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (portfolioOrders *PortfolioOrders) UnpackFeeCrystallisedEvent(log *types.Log) (*PortfolioOrdersFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersFeeCrystallised)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersFeeLowered represents a FeeLowered event raised by the PortfolioOrders contract.
type PortfolioOrdersFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersFeeLowered) ContractEventName() string {
	return PortfolioOrdersFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (portfolioOrders *PortfolioOrders) UnpackFeeLoweredEvent(log *types.Log) (*PortfolioOrdersFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersFeeLowered)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersFeesCollected represents a FeesCollected event raised by the PortfolioOrders contract.
type PortfolioOrdersFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersFeesCollected) ContractEventName() string {
	return PortfolioOrdersFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (portfolioOrders *PortfolioOrders) UnpackFeesCollectedEvent(log *types.Log) (*PortfolioOrdersFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersFeesCollected)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersFinalRedemption represents a FinalRedemption event raised by the PortfolioOrders contract.
type PortfolioOrdersFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersFinalRedemption) ContractEventName() string {
	return PortfolioOrdersFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (portfolioOrders *PortfolioOrders) UnpackFinalRedemptionEvent(log *types.Log) (*PortfolioOrdersFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersFinalRedemption)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersFinalised represents a Finalised event raised by the PortfolioOrders contract.
type PortfolioOrdersFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersFinalised) ContractEventName() string {
	return PortfolioOrdersFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (portfolioOrders *PortfolioOrders) UnpackFinalisedEvent(log *types.Log) (*PortfolioOrdersFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersFinalised)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersGuardianSet represents a GuardianSet event raised by the PortfolioOrders contract.
type PortfolioOrdersGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersGuardianSet) ContractEventName() string {
	return PortfolioOrdersGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (portfolioOrders *PortfolioOrders) UnpackGuardianSetEvent(log *types.Log) (*PortfolioOrdersGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersGuardianSet)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersHoldingForfeited represents a HoldingForfeited event raised by the PortfolioOrders contract.
type PortfolioOrdersHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersHoldingForfeited) ContractEventName() string {
	return PortfolioOrdersHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (portfolioOrders *PortfolioOrders) UnpackHoldingForfeitedEvent(log *types.Log) (*PortfolioOrdersHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersHoldingForfeited)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersHoldingWrittenBack represents a HoldingWrittenBack event raised by the PortfolioOrders contract.
type PortfolioOrdersHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersHoldingWrittenBack) ContractEventName() string {
	return PortfolioOrdersHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (portfolioOrders *PortfolioOrders) UnpackHoldingWrittenBackEvent(log *types.Log) (*PortfolioOrdersHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersHoldingWrittenBack)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersHoldingWrittenOff represents a HoldingWrittenOff event raised by the PortfolioOrders contract.
type PortfolioOrdersHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersHoldingWrittenOff) ContractEventName() string {
	return PortfolioOrdersHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (portfolioOrders *PortfolioOrders) UnpackHoldingWrittenOffEvent(log *types.Log) (*PortfolioOrdersHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersHoldingWrittenOff)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersKeeperSet represents a KeeperSet event raised by the PortfolioOrders contract.
type PortfolioOrdersKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersKeeperSet) ContractEventName() string {
	return PortfolioOrdersKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (portfolioOrders *PortfolioOrders) UnpackKeeperSetEvent(log *types.Log) (*PortfolioOrdersKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersKeeperSet)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersLimitOrderPlaced represents a LimitOrderPlaced event raised by the PortfolioOrders contract.
type PortfolioOrdersLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersLimitOrderPlaced) ContractEventName() string {
	return PortfolioOrdersLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (portfolioOrders *PortfolioOrders) UnpackLimitOrderPlacedEvent(log *types.Log) (*PortfolioOrdersLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersOrderCancelled represents a OrderCancelled event raised by the PortfolioOrders contract.
type PortfolioOrdersOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersOrderCancelled) ContractEventName() string {
	return PortfolioOrdersOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackOrderCancelledEvent(log *types.Log) (*PortfolioOrdersOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersOrderCancelled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersOrderFilled represents a OrderFilled event raised by the PortfolioOrders contract.
type PortfolioOrdersOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersOrderFilled) ContractEventName() string {
	return PortfolioOrdersOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackOrderFilledEvent(log *types.Log) (*PortfolioOrdersOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersOrderFilled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersRebalanced represents a Rebalanced event raised by the PortfolioOrders contract.
type PortfolioOrdersRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersRebalanced) ContractEventName() string {
	return PortfolioOrdersRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (portfolioOrders *PortfolioOrders) UnpackRebalancedEvent(log *types.Log) (*PortfolioOrdersRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersRebalanced)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersRedeemClaimed represents a RedeemClaimed event raised by the PortfolioOrders contract.
type PortfolioOrdersRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersRedeemClaimed) ContractEventName() string {
	return PortfolioOrdersRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (portfolioOrders *PortfolioOrders) UnpackRedeemClaimedEvent(log *types.Log) (*PortfolioOrdersRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersRedeemClaimed)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersScheduleCancelled represents a ScheduleCancelled event raised by the PortfolioOrders contract.
type PortfolioOrdersScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersScheduleCancelled) ContractEventName() string {
	return PortfolioOrdersScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (portfolioOrders *PortfolioOrders) UnpackScheduleCancelledEvent(log *types.Log) (*PortfolioOrdersScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersScheduleCancelled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersSequencerFeedSet represents a SequencerFeedSet event raised by the PortfolioOrders contract.
type PortfolioOrdersSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersSequencerFeedSet) ContractEventName() string {
	return PortfolioOrdersSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (portfolioOrders *PortfolioOrders) UnpackSequencerFeedSetEvent(log *types.Log) (*PortfolioOrdersSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersStatusChanged represents a StatusChanged event raised by the PortfolioOrders contract.
type PortfolioOrdersStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersStatusChanged) ContractEventName() string {
	return PortfolioOrdersStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackStatusChangedEvent(log *types.Log) (*PortfolioOrdersStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersStatusChanged)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersStrategyChanged represents a StrategyChanged event raised by the PortfolioOrders contract.
type PortfolioOrdersStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersStrategyChanged) ContractEventName() string {
	return PortfolioOrdersStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (portfolioOrders *PortfolioOrders) UnpackStrategyChangedEvent(log *types.Log) (*PortfolioOrdersStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersStrategyChanged)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTargetsSet represents a TargetsSet event raised by the PortfolioOrders contract.
type PortfolioOrdersTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTargetsSet) ContractEventName() string {
	return PortfolioOrdersTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (portfolioOrders *PortfolioOrders) UnpackTargetsSetEvent(log *types.Log) (*PortfolioOrdersTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTargetsSet)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTokenDelisted represents a TokenDelisted event raised by the PortfolioOrders contract.
type PortfolioOrdersTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTokenDelisted) ContractEventName() string {
	return PortfolioOrdersTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (portfolioOrders *PortfolioOrders) UnpackTokenDelistedEvent(log *types.Log) (*PortfolioOrdersTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTokenDelisted)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTokenListed represents a TokenListed event raised by the PortfolioOrders contract.
type PortfolioOrdersTokenListed struct {
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTokenListed) ContractEventName() string {
	return PortfolioOrdersTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
func (portfolioOrders *PortfolioOrders) UnpackTokenListedEvent(log *types.Log) (*PortfolioOrdersTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTokenListed)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTokenScheduled represents a TokenScheduled event raised by the PortfolioOrders contract.
type PortfolioOrdersTokenScheduled struct {
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTokenScheduled) ContractEventName() string {
	return PortfolioOrdersTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
func (portfolioOrders *PortfolioOrders) UnpackTokenScheduledEvent(log *types.Log) (*PortfolioOrdersTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTokenScheduled)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTraded represents a Traded event raised by the PortfolioOrders contract.
type PortfolioOrdersTraded struct {
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

const PortfolioOrdersTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTraded) ContractEventName() string {
	return PortfolioOrdersTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (portfolioOrders *PortfolioOrders) UnpackTradedEvent(log *types.Log) (*PortfolioOrdersTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTraded)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTraderSet represents a TraderSet event raised by the PortfolioOrders contract.
type PortfolioOrdersTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTraderSet) ContractEventName() string {
	return PortfolioOrdersTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (portfolioOrders *PortfolioOrders) UnpackTraderSetEvent(log *types.Log) (*PortfolioOrdersTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTraderSet)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersTradingPaused represents a TradingPaused event raised by the PortfolioOrders contract.
type PortfolioOrdersTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersTradingPaused) ContractEventName() string {
	return PortfolioOrdersTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackTradingPausedEvent(log *types.Log) (*PortfolioOrdersTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersTradingPaused)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersUnusableNoted represents a UnusableNoted event raised by the PortfolioOrders contract.
type PortfolioOrdersUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersUnusableNoted) ContractEventName() string {
	return PortfolioOrdersUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (portfolioOrders *PortfolioOrders) UnpackUnusableNotedEvent(log *types.Log) (*PortfolioOrdersUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersUnusableNoted)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersVaultCreated represents a VaultCreated event raised by the PortfolioOrders contract.
type PortfolioOrdersVaultCreated struct {
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

const PortfolioOrdersVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersVaultCreated) ContractEventName() string {
	return PortfolioOrdersVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (portfolioOrders *PortfolioOrders) UnpackVaultCreatedEvent(log *types.Log) (*PortfolioOrdersVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersVaultCreated)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// PortfolioOrdersWithdrawnInKind represents a WithdrawnInKind event raised by the PortfolioOrders contract.
type PortfolioOrdersWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioOrdersWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioOrdersWithdrawnInKind) ContractEventName() string {
	return PortfolioOrdersWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (portfolioOrders *PortfolioOrders) UnpackWithdrawnInKindEvent(log *types.Log) (*PortfolioOrdersWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioOrders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrdersWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := portfolioOrders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioOrders.abi.Events[event].Inputs {
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (portfolioOrders *PortfolioOrders) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["BadPair"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackBadPairError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["BadTarget"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackBadTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["BucketEmpty"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackBucketEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["InputMismatch"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackInputMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["InsufficientHolding"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackInsufficientHoldingError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NavOverflow"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNavOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NoBase"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNoBaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotAnAdapter"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotAnAdapterError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotNoted"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotNotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotVault"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotWrittenOff"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotWrittenOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["NotedBefore"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackNotedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["OrderNotOpen"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackOrderNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["OutputShort"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackOutputShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["RaiseTooMuch"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackRaiseTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["SaleOnly"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackSaleOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["StillPriced"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackStillPricedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["StillReadable"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackStillReadableError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TargetAboveCap"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTargetAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TooManyTargets"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTooManyTargetsError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TooManyTokens"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTooManyTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TradeLossTooHigh"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTradeLossTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["TradingIsPaused"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackTradingIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["WeightsTooHigh"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackWeightsTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["WriteOffTooLarge"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackWriteOffTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["WrittenOffBefore"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackWrittenOffBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioOrders.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return portfolioOrders.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PortfolioOrdersBadPair represents a BadPair error raised by the PortfolioOrders contract.
type PortfolioOrdersBadPair struct {
	TokenIn  common.Address
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func PortfolioOrdersBadPairErrorID() common.Hash {
	return common.HexToHash("0xd73706b33f7ae8fb0faea4915df7390ebf2000be5fbebf19051d96caa1ad42ef")
}

// UnpackBadPairError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func (portfolioOrders *PortfolioOrders) UnpackBadPairError(raw []byte) (*PortfolioOrdersBadPair, error) {
	out := new(PortfolioOrdersBadPair)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "BadPair", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersBadTarget represents a BadTarget error raised by the PortfolioOrders contract.
type PortfolioOrdersBadTarget struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTarget(address token)
func PortfolioOrdersBadTargetErrorID() common.Hash {
	return common.HexToHash("0xb2db4c671a778a3eae7a4439a80829329ceb61e15093dfbad98eecb701d2e130")
}

// UnpackBadTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTarget(address token)
func (portfolioOrders *PortfolioOrders) UnpackBadTargetError(raw []byte) (*PortfolioOrdersBadTarget, error) {
	out := new(PortfolioOrdersBadTarget)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "BadTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersBucketEmpty represents a BucketEmpty error raised by the PortfolioOrders contract.
type PortfolioOrdersBucketEmpty struct {
	Needed *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func PortfolioOrdersBucketEmptyErrorID() common.Hash {
	return common.HexToHash("0x4d91a1e76cc24a6940eecacc37797a160a4d81d197afb919e90f11bd952e4525")
}

// UnpackBucketEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func (portfolioOrders *PortfolioOrders) UnpackBucketEmptyError(raw []byte) (*PortfolioOrdersBucketEmpty, error) {
	out := new(PortfolioOrdersBucketEmpty)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "BucketEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersDeadlinePassed represents a DeadlinePassed error raised by the PortfolioOrders contract.
type PortfolioOrdersDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func PortfolioOrdersDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xbfb22adfe9d5fa2834e025e2832eac6acdb50f696427fd6da5e7d933cf7e8923")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func (portfolioOrders *PortfolioOrders) UnpackDeadlinePassedError(raw []byte) (*PortfolioOrdersDeadlinePassed, error) {
	out := new(PortfolioOrdersDeadlinePassed)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersInputMismatch represents a InputMismatch error raised by the PortfolioOrders contract.
type PortfolioOrdersInputMismatch struct {
	Token    common.Address
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func PortfolioOrdersInputMismatchErrorID() common.Hash {
	return common.HexToHash("0x536cf2d68eb973f200990498962fcba4711029451edee2caa54c96109180ec06")
}

// UnpackInputMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func (portfolioOrders *PortfolioOrders) UnpackInputMismatchError(raw []byte) (*PortfolioOrdersInputMismatch, error) {
	out := new(PortfolioOrdersInputMismatch)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "InputMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersInsufficientHolding represents a InsufficientHolding error raised by the PortfolioOrders contract.
type PortfolioOrdersInsufficientHolding struct {
	Token     common.Address
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func PortfolioOrdersInsufficientHoldingErrorID() common.Hash {
	return common.HexToHash("0xd1cb99cd054d669e9f369578a499deddd779f464d54292301357b7b3ab7a82f9")
}

// UnpackInsufficientHoldingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func (portfolioOrders *PortfolioOrders) UnpackInsufficientHoldingError(raw []byte) (*PortfolioOrdersInsufficientHolding, error) {
	out := new(PortfolioOrdersInsufficientHolding)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "InsufficientHolding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNavOverflow represents a NavOverflow error raised by the PortfolioOrders contract.
type PortfolioOrdersNavOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOverflow()
func PortfolioOrdersNavOverflowErrorID() common.Hash {
	return common.HexToHash("0xd65eb01c0a208a43cb332facaf6636ba739c189ad34a17075cc742b6c0dd2aeb")
}

// UnpackNavOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOverflow()
func (portfolioOrders *PortfolioOrders) UnpackNavOverflowError(raw []byte) (*PortfolioOrdersNavOverflow, error) {
	out := new(PortfolioOrdersNavOverflow)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NavOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNoBase represents a NoBase error raised by the PortfolioOrders contract.
type PortfolioOrdersNoBase struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBase()
func PortfolioOrdersNoBaseErrorID() common.Hash {
	return common.HexToHash("0xf0064bdae76c7bc89e9db24e788373c24d196c3d4382d5dff6c843fa13bc4279")
}

// UnpackNoBaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBase()
func (portfolioOrders *PortfolioOrders) UnpackNoBaseError(raw []byte) (*PortfolioOrdersNoBase, error) {
	out := new(PortfolioOrdersNoBase)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NoBase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotAllowed represents a NotAllowed error raised by the PortfolioOrders contract.
type PortfolioOrdersNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func PortfolioOrdersNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (portfolioOrders *PortfolioOrders) UnpackNotAllowedError(raw []byte) (*PortfolioOrdersNotAllowed, error) {
	out := new(PortfolioOrdersNotAllowed)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotAnAdapter represents a NotAnAdapter error raised by the PortfolioOrders contract.
type PortfolioOrdersNotAnAdapter struct {
	Adapter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAdapter(address adapter)
func PortfolioOrdersNotAnAdapterErrorID() common.Hash {
	return common.HexToHash("0x70531bf3a20dc918ad38abc5b19424e1917fd6fbf76d10280a4e90aff07b6dbb")
}

// UnpackNotAnAdapterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAdapter(address adapter)
func (portfolioOrders *PortfolioOrders) UnpackNotAnAdapterError(raw []byte) (*PortfolioOrdersNotAnAdapter, error) {
	out := new(PortfolioOrdersNotAnAdapter)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotAnAdapter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotNoted represents a NotNoted error raised by the PortfolioOrders contract.
type PortfolioOrdersNotNoted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNoted(address token)
func PortfolioOrdersNotNotedErrorID() common.Hash {
	return common.HexToHash("0x0a3d77f6a5b1b870339f85c9d6713472319e8623cca9489c581a47fbe1d69b35")
}

// UnpackNotNotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNoted(address token)
func (portfolioOrders *PortfolioOrders) UnpackNotNotedError(raw []byte) (*PortfolioOrdersNotNoted, error) {
	out := new(PortfolioOrdersNotNoted)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotNoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotVault represents a NotVault error raised by the PortfolioOrders contract.
type PortfolioOrdersNotVault struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVault(address caller)
func PortfolioOrdersNotVaultErrorID() common.Hash {
	return common.HexToHash("0xe9d60161f21916a4c5effe7a3378e39b8056de5fa1591f1f8657153da97c8bc4")
}

// UnpackNotVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVault(address caller)
func (portfolioOrders *PortfolioOrders) UnpackNotVaultError(raw []byte) (*PortfolioOrdersNotVault, error) {
	out := new(PortfolioOrdersNotVault)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotWrittenOff represents a NotWrittenOff error raised by the PortfolioOrders contract.
type PortfolioOrdersNotWrittenOff struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWrittenOff(address token)
func PortfolioOrdersNotWrittenOffErrorID() common.Hash {
	return common.HexToHash("0x28d4c84b14c8c0a59dbfce229133c33eba75a34809c06c2f3a4f32261b862431")
}

// UnpackNotWrittenOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWrittenOff(address token)
func (portfolioOrders *PortfolioOrders) UnpackNotWrittenOffError(raw []byte) (*PortfolioOrdersNotWrittenOff, error) {
	out := new(PortfolioOrdersNotWrittenOff)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotWrittenOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersNotedBefore represents a NotedBefore error raised by the PortfolioOrders contract.
type PortfolioOrdersNotedBefore struct {
	Token   common.Address
	NotedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func PortfolioOrdersNotedBeforeErrorID() common.Hash {
	return common.HexToHash("0x81354ec3d28b62cf99aebe7ea019d231fe2de3e786856bccf8b812d4cdda1607")
}

// UnpackNotedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func (portfolioOrders *PortfolioOrders) UnpackNotedBeforeError(raw []byte) (*PortfolioOrdersNotedBefore, error) {
	out := new(PortfolioOrdersNotedBefore)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "NotedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersOrderNotOpen represents a OrderNotOpen error raised by the PortfolioOrders contract.
type PortfolioOrdersOrderNotOpen struct {
	OrderId *big.Int
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func PortfolioOrdersOrderNotOpenErrorID() common.Hash {
	return common.HexToHash("0xa78aad30ccbe4d5fd7db429c2d3d30345a4e13b963c2f310ad8f14c8ae329e12")
}

// UnpackOrderNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func (portfolioOrders *PortfolioOrders) UnpackOrderNotOpenError(raw []byte) (*PortfolioOrdersOrderNotOpen, error) {
	out := new(PortfolioOrdersOrderNotOpen)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "OrderNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersOutputShort represents a OutputShort error raised by the PortfolioOrders contract.
type PortfolioOrdersOutputShort struct {
	Token    common.Address
	Least    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func PortfolioOrdersOutputShortErrorID() common.Hash {
	return common.HexToHash("0x47cf6d26937c4b98d35aa0fe68ca27d7a38ef870c001fdda41571304756617b5")
}

// UnpackOutputShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func (portfolioOrders *PortfolioOrders) UnpackOutputShortError(raw []byte) (*PortfolioOrdersOutputShort, error) {
	out := new(PortfolioOrdersOutputShort)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "OutputShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersRaiseTooMuch represents a RaiseTooMuch error raised by the PortfolioOrders contract.
type PortfolioOrdersRaiseTooMuch struct {
	Value   *big.Int
	Allowed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func PortfolioOrdersRaiseTooMuchErrorID() common.Hash {
	return common.HexToHash("0x608dfb98f1f104ff0078dd6725fc35f32cc9b1debd706a7ade4dbbbd154b83a9")
}

// UnpackRaiseTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func (portfolioOrders *PortfolioOrders) UnpackRaiseTooMuchError(raw []byte) (*PortfolioOrdersRaiseTooMuch, error) {
	out := new(PortfolioOrdersRaiseTooMuch)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "RaiseTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PortfolioOrders contract.
type PortfolioOrdersSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PortfolioOrdersSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (portfolioOrders *PortfolioOrders) UnpackSafeERC20FailedOperationError(raw []byte) (*PortfolioOrdersSafeERC20FailedOperation, error) {
	out := new(PortfolioOrdersSafeERC20FailedOperation)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersSaleOnly represents a SaleOnly error raised by the PortfolioOrders contract.
type PortfolioOrdersSaleOnly struct {
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleOnly(address tokenOut)
func PortfolioOrdersSaleOnlyErrorID() common.Hash {
	return common.HexToHash("0xe5f14325ba8bbb04698d9223a001a7763d0dbfe5401ce2cf3772c32e688f4488")
}

// UnpackSaleOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleOnly(address tokenOut)
func (portfolioOrders *PortfolioOrders) UnpackSaleOnlyError(raw []byte) (*PortfolioOrdersSaleOnly, error) {
	out := new(PortfolioOrdersSaleOnly)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "SaleOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersStillPriced represents a StillPriced error raised by the PortfolioOrders contract.
type PortfolioOrdersStillPriced struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillPriced(address token)
func PortfolioOrdersStillPricedErrorID() common.Hash {
	return common.HexToHash("0x3bd622b25665981523c9908697797c3eb21e1bc7e6f78c9874e3305331686e74")
}

// UnpackStillPricedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillPriced(address token)
func (portfolioOrders *PortfolioOrders) UnpackStillPricedError(raw []byte) (*PortfolioOrdersStillPriced, error) {
	out := new(PortfolioOrdersStillPriced)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "StillPriced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersStillReadable represents a StillReadable error raised by the PortfolioOrders contract.
type PortfolioOrdersStillReadable struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillReadable(address token)
func PortfolioOrdersStillReadableErrorID() common.Hash {
	return common.HexToHash("0x905232ddb48064b31895cde584bf8ad2ff47ac0c868e9e493947c1747d868025")
}

// UnpackStillReadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillReadable(address token)
func (portfolioOrders *PortfolioOrders) UnpackStillReadableError(raw []byte) (*PortfolioOrdersStillReadable, error) {
	out := new(PortfolioOrdersStillReadable)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "StillReadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTargetAboveCap represents a TargetAboveCap error raised by the PortfolioOrders contract.
type PortfolioOrdersTargetAboveCap struct {
	Token     common.Address
	WeightBps *big.Int
	CapBps    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TargetAboveCap(address token, uint256 weightBps, uint256 capBps)
func PortfolioOrdersTargetAboveCapErrorID() common.Hash {
	return common.HexToHash("0x5eb8d3cc93423e2517bd0cb13413536848fd69c7fce0ee52f150a631060d0650")
}

// UnpackTargetAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TargetAboveCap(address token, uint256 weightBps, uint256 capBps)
func (portfolioOrders *PortfolioOrders) UnpackTargetAboveCapError(raw []byte) (*PortfolioOrdersTargetAboveCap, error) {
	out := new(PortfolioOrdersTargetAboveCap)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TargetAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTooEarly represents a TooEarly error raised by the PortfolioOrders contract.
type PortfolioOrdersTooEarly struct {
	EffectiveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func PortfolioOrdersTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func (portfolioOrders *PortfolioOrders) UnpackTooEarlyError(raw []byte) (*PortfolioOrdersTooEarly, error) {
	out := new(PortfolioOrdersTooEarly)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTooManyTargets represents a TooManyTargets error raised by the PortfolioOrders contract.
type PortfolioOrdersTooManyTargets struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTargets(uint256 count)
func PortfolioOrdersTooManyTargetsErrorID() common.Hash {
	return common.HexToHash("0x14a45d924415bc5d62975ca7749e58fcbece79622de542b02373e0125321abb2")
}

// UnpackTooManyTargetsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTargets(uint256 count)
func (portfolioOrders *PortfolioOrders) UnpackTooManyTargetsError(raw []byte) (*PortfolioOrdersTooManyTargets, error) {
	out := new(PortfolioOrdersTooManyTargets)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TooManyTargets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTooManyTokens represents a TooManyTokens error raised by the PortfolioOrders contract.
type PortfolioOrdersTooManyTokens struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTokens(uint256 max)
func PortfolioOrdersTooManyTokensErrorID() common.Hash {
	return common.HexToHash("0xa8908786ca6311ac27c10b9b14253adb6a41fc39d2d0e16ac2c9621f1f2c875d")
}

// UnpackTooManyTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTokens(uint256 max)
func (portfolioOrders *PortfolioOrders) UnpackTooManyTokensError(raw []byte) (*PortfolioOrdersTooManyTokens, error) {
	out := new(PortfolioOrdersTooManyTokens)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TooManyTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTradeLossTooHigh represents a TradeLossTooHigh error raised by the PortfolioOrders contract.
type PortfolioOrdersTradeLossTooHigh struct {
	ValueIn  *big.Int
	ValueOut *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func PortfolioOrdersTradeLossTooHighErrorID() common.Hash {
	return common.HexToHash("0xc5cbc353cecbe1bac8057580aa65906cbc45ed2afaaf204b15dc8262c6bff96e")
}

// UnpackTradeLossTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func (portfolioOrders *PortfolioOrders) UnpackTradeLossTooHighError(raw []byte) (*PortfolioOrdersTradeLossTooHigh, error) {
	out := new(PortfolioOrdersTradeLossTooHigh)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TradeLossTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersTradingIsPaused represents a TradingIsPaused error raised by the PortfolioOrders contract.
type PortfolioOrdersTradingIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradingIsPaused()
func PortfolioOrdersTradingIsPausedErrorID() common.Hash {
	return common.HexToHash("0x6af3eee6957b3070e8ba2c641229ad755e6f4a8119078b4de313d7995912b883")
}

// UnpackTradingIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradingIsPaused()
func (portfolioOrders *PortfolioOrders) UnpackTradingIsPausedError(raw []byte) (*PortfolioOrdersTradingIsPaused, error) {
	out := new(PortfolioOrdersTradingIsPaused)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "TradingIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersUnknownToken represents a UnknownToken error raised by the PortfolioOrders contract.
type PortfolioOrdersUnknownToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownToken(address token)
func PortfolioOrdersUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x81a3b1be793a33711a37ddbe59cab61462924094bee93f89ee4f8da7f0005496")
}

// UnpackUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownToken(address token)
func (portfolioOrders *PortfolioOrders) UnpackUnknownTokenError(raw []byte) (*PortfolioOrdersUnknownToken, error) {
	out := new(PortfolioOrdersUnknownToken)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "UnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersWeightsTooHigh represents a WeightsTooHigh error raised by the PortfolioOrders contract.
type PortfolioOrdersWeightsTooHigh struct {
	SumBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func PortfolioOrdersWeightsTooHighErrorID() common.Hash {
	return common.HexToHash("0x05ded9626268476495817c394c0184a63adf07ed2289fcf5b8a2ef150ba455f9")
}

// UnpackWeightsTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func (portfolioOrders *PortfolioOrders) UnpackWeightsTooHighError(raw []byte) (*PortfolioOrdersWeightsTooHigh, error) {
	out := new(PortfolioOrdersWeightsTooHigh)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "WeightsTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersWriteOffTooLarge represents a WriteOffTooLarge error raised by the PortfolioOrders contract.
type PortfolioOrdersWriteOffTooLarge struct {
	Value *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func PortfolioOrdersWriteOffTooLargeErrorID() common.Hash {
	return common.HexToHash("0x74ba2ae6002195bb886326ee923b397e4769392229a339d39b8a3ffa07952dfb")
}

// UnpackWriteOffTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func (portfolioOrders *PortfolioOrders) UnpackWriteOffTooLargeError(raw []byte) (*PortfolioOrdersWriteOffTooLarge, error) {
	out := new(PortfolioOrdersWriteOffTooLarge)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "WriteOffTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersWrittenOffBefore represents a WrittenOffBefore error raised by the PortfolioOrders contract.
type PortfolioOrdersWrittenOffBefore struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrittenOffBefore(address token)
func PortfolioOrdersWrittenOffBeforeErrorID() common.Hash {
	return common.HexToHash("0x8170096456515064e78b498f1dce898d40ddccf2bc808182ea313cc5f49b1d89")
}

// UnpackWrittenOffBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrittenOffBefore(address token)
func (portfolioOrders *PortfolioOrders) UnpackWrittenOffBeforeError(raw []byte) (*PortfolioOrdersWrittenOffBefore, error) {
	out := new(PortfolioOrdersWrittenOffBefore)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "WrittenOffBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrdersZeroAmount represents a ZeroAmount error raised by the PortfolioOrders contract.
type PortfolioOrdersZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PortfolioOrdersZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (portfolioOrders *PortfolioOrders) UnpackZeroAmountError(raw []byte) (*PortfolioOrdersZeroAmount, error) {
	out := new(PortfolioOrdersZeroAmount)
	if err := portfolioOrders.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
