// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package portfolio

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

// PortfolioMetaData contains all meta data concerning the Portfolio contract.
var PortfolioMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bucket\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"countedHoldings\",\"inputs\":[],\"outputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fillLimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forfeitWrittenOff\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingPrices\",\"inputs\":[],\"outputs\":[{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingState\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structHoldingState\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"writtenOff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notedUnusableAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdings\",\"inputs\":[],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personal_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastValue\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"navLast\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stale\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextOrderId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePrice\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"noteUnusable\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"raiseCash\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"inside\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveAssets\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseAssets\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseInKind\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"numerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"denominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellForSettlement\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellWrittenOff\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBase\",\"inputs\":[{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementNav\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"swap\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writeOff\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OverCapFirst\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Portfolio",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161572638038061572683398101604081905261002e9161007a565b806001600160a01b03163b5f036100585760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03166080525f80546001600160a01b031916301790556100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b6080516156286100fe5f395f81816103ef0152818161062301528181610650015281816106ba0152818161089701528181610ac1015281816111120152818161116b015281816111950152611a5501526156285ff3fe608060405234801561000f575f5ffd5b5060043610610260575f3560e01c80636d0985601161014b578063c029e868116100bf578063e56d024f11610084578063e56d024f146105b5578063e79bf13b146105c8578063f3f242f9146105de578063f4508988146105f1578063fbfa77cf146105f9578063fecf97341461060b575f5ffd5b8063c029e86814610560578063c1590cd71461057d578063c54d3b3d14610264578063d172d90114610585578063e3e8bdfd14610598575f5ffd5b80637b103999116101105780637b103999146104bb5780638504238b146104ce57806387f4dddf146104e1578063a6bc18f914610264578063b8853afc146104f7578063ba2f6dae1461050a575f5ffd5b80636d098560146104675780636d93cefb1461047a5780636dbf50f514610482578063724e5b1c146104955780637abaf4f9146104a8575f5ffd5b806338d52e0f116101e25780634e98a5b3116101a75780634e98a5b3146103d75780634fb764c9146103ea578063514fcac71461041157806353e23e2e1461041f5780635b199bd41461043257806369dbaba714610454575f5ffd5b806338d52e0f1461034c57806338e80f681461035f57806339166ee91461037257806341ca4ee8146103a357806343037ddd146103b6575f5ffd5b806323e54afa1161022857806323e54afa146102df57806326d60fb4146103025780632a58b330146103185780633192164f1461032d578063365ec5e51461033e575f5ffd5b806301bda287146102645780630635e1101461026457806314317a81146102795780631758078b1461029457806321603f43146102bf575b5f5ffd5b610277610272366004614873565b61061e565b005b61028161064a565b6040519081526020015b60405180910390f35b6004546102a7906001600160a01b031681565b6040516001600160a01b03909116815260200161028b565b6102d26102cd36600461488e565b610677565b60405161028b91906148d5565b6102f26102ed3660046149ac565b6106e3565b604051901515815260200161028b565b61030a61088f565b60405161028b9291906149f3565b600354600160d81b900463ffffffff16610281565b6003546001600160781b0316610281565b610277610272366004614a76565b6002546102a7906001600160a01b031681565b61027761036d36600461488e565b6108bf565b610281610380366004614873565b6001600160a01b03165f908152600660205260409020546001600160801b031690565b6102816103b1366004614a91565b610abb565b6103c96103c436600461488e565b610aeb565b60405161028b929190614b17565b6102776103e536600461488e565b610d9e565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b61027761027236600461488e565b5f546102f290600160a81b900460ff1681565b610445610440366004614b2f565b610de9565b60405161028b93929190614bfc565b610281610462366004614c50565b61110c565b610277610475366004614cb5565b61113f565b610281611165565b610281610490366004614cf3565b61118f565b6102776104a3366004614d29565b6111b9565b6102776104b6366004614a91565b611269565b6001546102a7906001600160a01b031681565b5f546102f290600160a01b900460ff1681565b6104e961129e565b60405161028b929190614d67565b610281610505366004614db5565b6114ef565b61051d610518366004614873565b611705565b60405161028b91905f60a0820190508251825260208301511515602083015260408301516040830152606083015160608301526080830151608083015292915050565b610568611734565b6040805192835260208301919091520161028b565b610281611800565b610281610593366004614e38565b61181a565b6105a06118a1565b6040805192835290151560208301520161028b565b6102816105c3366004614e90565b611a4f565b6105d0611a80565b60405161028b929190614f0d565b6105686105ec366004614cf3565b611aee565b610281611b36565b5f546102a7906001600160a01b031681565b610277610619366004614f31565b611b88565b6106477f0000000000000000000000000000000000000000000000000000000000000000611ca4565b50565b5f6106747f0000000000000000000000000000000000000000000000000000000000000000611ca4565b90565b6106b56040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b6106de7f0000000000000000000000000000000000000000000000000000000000000000611cc5565b919050565b5f5f6106ed611cd6565b9150506106f8611d48565b610700611d7c565b841580159061071d5750600154600160a01b900463ffffffff1685145b85600160149054906101000a900463ffffffff1690916107645760405163059076ab60e21b8152600481019290925263ffffffff1660248201526044015b60405180910390fd5b505061076f85611da8565b5f61077c86600284611ec6565b90505f610787611fd1565b90505f5b85811015610848576107d3828888848181106107a9576107a9614f8a565b90506020028101906107bb9190614f9e565b6107cc906040810190602001614873565b6001612456565b610812828888848181106107e9576107e9614f8a565b90506020028101906107fb9190614f9e565b61080c906060810190604001614873565b5f612456565b61083f8388888481811061082857610828614f8a565b905060200281019061083a9190614f9e565b6125d5565b5060010161078b565b508060e00151879061087057604051633173a69f60e11b815260040161075b91815260200190565b5061087b8188612668565b9350610885612a5a565b5050509392505050565b5f60606108bb7f0000000000000000000000000000000000000000000000000000000000000000611cc5565b9091565b6108c7612aab565b6108d8816001600160601b03612ae3565b600260146101000a8154816001600160601b0302191690836001600160601b031602179055505f600580548060200260200160405190810160405280929190818152602001828054801561095357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610935575b505050505090505f5b8151811015610ab6575f61099d83838151811061097b5761097b614f8a565b60200260200101516001600160a01b03165f9081526006602052604090205490565b90506501ffffffffff60801b811615806109d557506109d58383815181106109c7576109c7614f8a565b602002602001015182612af2565b156109e05750610aae565b60015483515f916001600160a01b031690632b00490d90869086908110610a0957610a09614f8a565b602090810291909101015160025460405160e084901b6001600160e01b03191681526001600160a01b039283166004820152911660248201526044016040805180830381865afa158015610a5f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a839190614fbc565b509050610aaa848481518110610a9b57610a9b614f8a565b60200260200101515f83612b9a565b5050505b60010161095c565b505050565b5f610ae57f0000000000000000000000000000000000000000000000000000000000000000611cc5565b92915050565b5f6060610af6612ca7565b5f6005805480602002602001604051908101604052809291908181526020018280548015610b4b57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610b2d575b505050505090505f5f610b5d83612d4c565b60015460025460405163a698dae760e01b81529395509193505f9283926001600160a01b039283169263a698dae792610ba0928a9216908d908990600401614fde565b5f60405180830381865afa158015610bba573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610be191908101906150f3565b9150915084516001600160401b03811115610bfe57610bfe615023565b604051908082528060200260200182016040528015610c5957816020015b610c4660405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081610c1c5790505b506003546001600160781b0316975095505f5b8551811015610d6b576040518060600160405280878381518110610c9257610c92614f8a565b60200260200101516001600160a01b03168152602001868381518110610cba57610cba614f8a565b60200260200101518152602001848381518110610cd957610cd9614f8a565b6020026020010151815250878281518110610cf657610cf6614f8a565b6020026020010181905250610d57858281518110610d1657610d16614f8a565b6020026020010151848381518110610d3057610d30614f8a565b6020026020010151848481518110610d4a57610d4a614f8a565b6020026020010151612e77565b610d61908961516a565b9750600101610c6c565b506001600160801b03871115610d9457604051633597ac0760e21b815260040160405180910390fd5b5050505050915091565b610da6612aab565b600354610dc690610dc19083906001600160781b031661516a565b612e8b565b600380546001600160781b0319166001600160781b039290921691909117905550565b5f606080610df5612aab565b6005805480602002602001604051908101604052809291908181526020018280548015610e4957602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e2b575b5050505050915081516001600160401b03811115610e6957610e69615023565b604051908082528060200260200182016040528015610e92578160200160208202803683370190505b50600254909150610eaf90869086906001600160a01b0316612eb8565b610ecd57600354610eca906001600160781b03168888612f1e565b92505b600380548491905f90610eea9084906001600160781b031661517d565b92506101000a8154816001600160781b0302191690836001600160781b03160217905550610f39600260149054906101000a90046001600160601b03166001600160601b031688886001612fce565b60028054601490610f5b908490600160a01b90046001600160601b031661519c565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505f5b825181101561105f57610fae8686858481518110610fa157610fa1614f8a565b6020026020010151612eb8565b61105757610ffd60065f858481518110610fca57610fca614f8a565b6020908102919091018101516001600160a01b031682528101919091526040015f20546001600160801b03168989612f1e565b82828151811061100f5761100f614f8a565b60200260200101818152505061105783828151811061103057611030614f8a565b602002602001015183838151811061104a5761104a614f8a565b6020026020010151613010565b600101610f81565b50821561107d5760025461107d906001600160a01b031689856130b3565b5f5b82518110156111005781818151811061109a5761109a614f8a565b60200260200101515f146110f8576110f8898383815181106110be576110be614f8a565b60200260200101518584815181106110d8576110d8614f8a565b60200260200101516001600160a01b03166130b39092919063ffffffff16565b60010161107f565b50955095509592505050565b5f6111367f0000000000000000000000000000000000000000000000000000000000000000611ca4565b95945050505050565b611147612aab565b6111518382613010565b610ab66001600160a01b03841683836130b3565b5f6106747f0000000000000000000000000000000000000000000000000000000000000000611cc5565b5f6106de7f0000000000000000000000000000000000000000000000000000000000000000611ca4565b6111c1611cd6565b50505f5f5f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611215573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061123991906151bb565b9250925092508161124c5761124c611d48565b61125985858584336130e8565b50505050611265612a5a565b5050565b611271612aab565b600254611287906001600160a01b031682613010565b600254611265906001600160a01b031683836130b3565b6060805f60058054806020026020016040519081016040528092919081815260200182805480156112f657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116112d8575b5050505050905080516001600160401b0381111561131657611316615023565b60405190808252806020026020018201604052801561137157816020015b61135e60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816113345790505b5092505f5f61137f83612d4c565b600154600254604051632d552b6160e01b81529395509193505f9283926001600160a01b0392831692632d552b61926113c0928a92169088906004016151f3565b5f60405180830381865afa1580156113da573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114019190810190615226565b92505091508095505f5b85518110156114e557604051806060016040528087838151811061143157611431614f8a565b60200260200101516001600160a01b0316815260200186838151811061145957611459614f8a565b6020026020010151815260200184838151811061147857611478614f8a565b602002602001015181525088828151811061149557611495614f8a565b60200260200101819052508181815181106114b2576114b2614f8a565b6020026020010151158782815181106114cd576114cd614f8a565b9115156020928302919091019091015260010161140b565b5050505050509091565b5f5f6114f9611cd6565b915050611504611d48565b61150c611d7c565b5f86815260076020526040808220815160e081019092528054829060ff16600481111561153b5761153b6148a5565b600481111561154c5761154c6148a5565b81528154602090910190610100900460ff16600481111561156f5761156f6148a5565b6004811115611580576115806148a5565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015290506115ea87611da8565b6001815160048111156115ff576115ff6148a5565b148790611622576040516307689f2360e01b815260040161075b91815260200190565b505f878152600760205260409020805461ff0019166102001790556116b761164c88600185611ec6565b6040518060a00160405280896001600160a01b0316815260200184604001516001600160a01b0316815260200184606001516001600160a01b031681526020018460a001516001600160801b031681526020018460c001516001600160801b0316815250878761319d565b92506116f37f74ebbab24ee8774729982ac100f931306b160f431f7f1483cc380186d56754bc883360405180602001604052805f815250613509565b6116fb612a5a565b5050949350505050565b6106b56040518060a001604052805f81526020015f151581526020015f81526020015f81526020015f81525090565b6003545f90819061176d90600160781b810466ffffffffffffff169061176890600160b01b900464ffffffffff1642615313565b613533565b5f54909250600160a01b900460ff16156117e757306001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa1580156117bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117e09190615326565b5090509091565b506002546001600160601b03600160a01b909104169091565b5f611809612ca7565b61181161357e565b60400151905090565b5f611823612aab565b5f336001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611860573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061188491906151bb565b5050905061189586868386886130e8565b9150505b949350505050565b5f5f5f60058054806020026020016040519081016040528092919081815260200182805480156118f857602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116118da575b505050505090505f5f61190a83612d4c565b600154600254604051632d552b6160e01b81529395509193505f92839283926001600160a01b0390811692632d552b619261194e928b9291169089906004016151f3565b5f60405180830381865afa158015611968573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261198f9190810190615226565b6003546001600160781b03169a50919450925090505f5b8651811015611a31576119f88682815181106119c4576119c4614f8a565b60200260200101518583815181106119de576119de614f8a565b6020026020010151858481518110610d4a57610d4a614f8a565b611a02908a61516a565b98508780611a275750818181518110611a1d57611a1d614f8a565b6020026020010151155b97506001016119a6565b50611a43886001600160801b03612ae3565b97505050505050509091565b5f611a797f0000000000000000000000000000000000000000000000000000000000000000611ca4565b9392505050565b6060806005805480602002602001604051908101604052809291908181526020018280548015611ad757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611ab9575b50505050509150611ae782612d4c565b5091929050565b5f5f5f5f611afa611cd6565b91509150611b07826137a2565b611b0f6137ee565b9350611b25611b1f855f84611ec6565b866125d5565b9250611b2f612a5a565b5050915091565b6003545f90600160f81b900460ff16611b5e575f54600160b01b900464ffffffffff16905090565b5f54600354611b839164ffffffffff600160b01b918290048116929190910416613836565b905090565b5f546001600160a01b031615611bb05760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b03841615801590611bd057506001600160a01b03831615155b8015611be457506001600160a01b03821615155b611c015760405163d92e233d60e01b815260040160405180910390fd5b5f8054600180546001600160a01b039687166001600160a01b03199182161790915560028054958716959091169490941790935564ffffffffff4216600160b01b0264ffffffffff60b01b19921515600160a01b026001600160a81b03199094169490951693909317919091171682179055600380546fffffffffffffffffffffffffffffffff60781b19169091176a0100000000006a94d74f4360881b179055565b604051365f82375f5f3683855af43d5f833e8015611cc0573d82f35b503d81fd5b611ca480610ab68363ffffffff8316565b5f805460405163f435f5a760e01b815233600482015282916001600160a01b03169063f435f5a79060240160408051808303815f875af1158015611d1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d409190615355565b915091509091565b611d5133613845565b33906106475760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161075b565b5f54600160a81b900460ff1615611da657604051633579f77360e11b815260040160405180910390fd5b565b5f81815260076020526040808220815160e081019092528054611e86929190829060ff166004811115611ddd57611ddd6148a5565b6004811115611dee57611dee6148a5565b81528154602090910190610100900460ff166004811115611e1157611e116148a5565b6004811115611e2257611e226148a5565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a0909101526138b1565b90506001816004811115611e9c57611e9c6148a5565b1482829091611ec057604051630a78aad360e41b815260040161075b929190615382565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040518060c00160405280858152602001846004811115611f1a57611f1a6148a5565b81523360208201528315801560408301525f1960608301525f608090920191909152909150611a79575f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611f93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fb791906151bb565b50509050611fc4816138f7565b6080830152509392505050565b6120186040518061010001604052805f8152602001606081526020016060815260200160608152602001606081526020015f8152602001606081526020015f151581525090565b5f6008805480602002602001604051908101604052809291908181526020015f905b82821015612091575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b909104169082015282526001909201910161203a565b5050505090505f6120a061357e565b90505f815f01515183516120b4919061516a565b9050806001600160401b038111156120ce576120ce615023565b6040519080825280602002602001820160405280156120f7578160200160208202803683370190505b506020850152806001600160401b0381111561211557612115615023565b60405190808252806020026020018201604052801561213e578160200160208202803683370190505b506040850152806001600160401b0381111561215c5761215c615023565b604051908082528060200260200182016040528015612185578160200160208202803683370190505b506060850152806001600160401b038111156121a3576121a3615023565b6040519080825280602002602001820160405280156121cc578160200160208202803683370190505b506080850152806001600160401b038111156121ea576121ea615023565b604051908082528060200260200182016040528015612213578160200160208202803683370190505b5060c0850152604082015160a08501525f805b845181101561233f5784818151811061224157612241614f8a565b60200260200101515f01518660200151828151811061226257612262614f8a565b60200260200101906001600160a01b031690816001600160a01b03168152505084818151811061229457612294614f8a565b60200260200101516020015161ffff16866040015182815181106122ba576122ba614f8a565b6020026020010181815250508481815181106122d8576122d8614f8a565b60200260200101516040015161ffff16866060015182815181106122fe576122fe614f8a565b6020026020010181815250506123358286838151811061232057612320614f8a565b60200260200101516040015161ffff16613836565b9150600101612226565b50835185525f5b83515181101561244e575f61237787865f0151848151811061236a5761236a614f8a565b602002602001015161394a565b8751909150810361240657845180518390811061239657612396614f8a565b6020026020010151876020015182815181106123b4576123b4614f8a565b60200260200101906001600160a01b031690816001600160a01b03168152505082876060015182815181106123eb576123eb614f8a565b6020908102919091010152865187906124039061539f565b90525b8460200151828151811061241c5761241c614f8a565b60200260200101518760800151828151811061243a5761243a614f8a565b602090810291909101015250600101612346565b505050505090565b6002546001600160a01b039081169083160361247157505050565b5f61247c848461394a565b8451909150839082036124ae57604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b505f612710856080015183815181106124c9576124c9614f8a565b60200260200101516124db91906153b7565b90505f8560a00151866040015184815181106124f9576124f9614f8a565b602002602001015161250b91906153b7565b90508361251a5780821061251e565b8082115b859061254957604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b5060018660c00151848151811061256257612562614f8a565b6020026020010190151590811515815250508560a001518660600151848151811061258f5761258f614f8a565b60200260200101516125a191906153b7565b846125b5576125b08383615313565b6125bf565b6125bf8284615313565b11156125cd57600160e08701525b505050505050565b5f611a79836040518060a00160405280855f0160208101906125f79190614873565b6001600160a01b031681526020018560200160208101906126189190614873565b6001600160a01b031681526020016126366060870160408801614873565b6001600160a01b0316815260608601356020820152608086013560409091015261266360a08601866153ce565b61319d565b60015f61267361357e565b90505f845f01516001600160401b0381111561269157612691615023565b6040519080825280602002602001820160405280156126ba578160200160208202803683370190505b5090505f855f01516001600160401b038111156126d9576126d9615023565b604051908082528060200260200182016040528015612702578160200160208202803683370190505b5090505f865f01516001600160401b0381111561272157612721615023565b60405190808252806020026020018201604052801561274a578160200160208202803683370190505b5090505f5b8451518110156127b4578460200151818151811061276f5761276f614f8a565b6020026020010151826127918a885f0151858151811061236a5761236a614f8a565b815181106127a1576127a1614f8a565b602090810291909101015260010161274f565b505f5b87518110156129e8575f886040015182815181106127d7576127d7614f8a565b602002602001015190508860c0015182815181106127f7576127f7614f8a565b602002602001015115612934575f8960a001518261281591906153b7565b6127108b60800151858151811061282e5761282e614f8a565b602002602001015161284091906153b7565b1190505f5f61271086868151811061285a5761285a614f8a565b602002602001015161286c91906153b7565b60408a015161287b90866153b7565b915091508261288d5780821115612892565b808210155b8c6020015186815181106128a8576128a8614f8a565b6020026020010151906128da57604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b5088604001518c6060015186815181106128f6576128f6614f8a565b602002602001015161290891906153b7565b8361291c576129178383615313565b612926565b6129268284615313565b1115612930575f99505b5050505b8860a001516127108a60800151848151811061295257612952614f8a565b602002602001015161296491906153b7565b61296e9190615424565b85838151811061298057612980614f8a565b60200260200101818152505085604001516127108484815181106129a6576129a6614f8a565b60200260200101516129b891906153b7565b6129c29190615424565b8483815181106129d4576129d4614f8a565b6020908102919091010152506001016127b7565b5060208701518751808252612a4e7fc6b1b87223454b13b87c41a3068dd14df39a5b109dda8f8589b06f40309ffc8f89338c60a001518a60400151878b8b604051602001612a3a959493929190615437565b604051602081830303815290604052613509565b50505050505092915050565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b158015612a99575f5ffd5b505af1158015611ec0573d5f5f3e3d5ffd5b5f5433906001600160a01b031681146106475760405163e9d6016160e01b81526001600160a01b03909116600482015260240161075b565b5f828218828410028218611a79565b5f600160a81b8216612b0557505f610ae5565b60015460405163024e191b60e11b81526001600160a01b0385811660048301525f92839291169063049c323690602401606060405180830381865afa158015612b50573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b749190615487565b5091509150811580156111365750608084901c64ffffffffff1681111595945050505050565b6001600160a01b0383165f908152600660205260408120546001600160801b03811691829003612c38576005546008908111612bec5760405163544843c360e11b815260040161075b91815260200190565b50600580546001810182555f919091527f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0387161790555b612c42848361516a565b91506001600160801b03821115612c6c57604051633597ac0760e21b815260040160405180910390fd5b612c7685826139a0565b612c9f85612c8484866139f3565b6001600160a01b039091165f90815260066020526040902055565b509392505050565b5f546001600160a01b0316331480612d2f57505f5f9054906101000a90046001600160a01b03166001600160a01b031663cf3090126040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d2d91906154bb565b155b611da6576040516303cb96db60e21b815260040160405180910390fd5b60608082516001600160401b03811115612d6857612d68615023565b604051908082528060200260200182016040528015612d91578160200160208202803683370190505b5091505f5b8351811015612e71575f612db585838151811061097b5761097b614f8a565b90506001600160801b038116848381518110612dd357612dd3614f8a565b6020908102919091010152600160a81b8116612def5750612e69565b82515f03612e3d5784516001600160401b03811115612e1057612e10615023565b604051908082528060200260200182016040528015612e39578160200160208202803683370190505b5092505b608081901c64ffffffffff16838381518110612e5b57612e5b614f8a565b602002602001018181525050505b600101612d96565b50915091565b5f6118998484846001600160801b03613a0b565b5f6001600160781b03821115612eb457604051633597ac0760e21b815260040160405180910390fd5b5090565b5f5f5b83811015612f1457826001600160a01b0316858583818110612edf57612edf614f8a565b9050602002016020810190612ef49190614873565b6001600160a01b031603612f0c576001915050611a79565b600101612ebb565b505f949350505050565b5f5f5f612f2b8686613a64565b91509150815f03612f4f57838181612f4557612f45615410565b0492505050611a79565b818411612f6657612f666003851502601118613a80565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f612ffb612fdb83613a91565b8015612ff657505f8480612ff157612ff1615410565b868809115b151590565b613006868686612f1e565b611136919061516a565b5f61301b8383613abd565b9050815f0361302957505050565b6002546001600160a01b039081169084160361306e576130498282615313565b600380546001600160781b0319166001600160781b0392909216919091179055505050565b610ab6836130ae61307f8585615313565b6001600160a01b0387165f908152600660205260409020546fffffffffffffffffffffffffffffffff19161790565b613b1d565b6130c08383836001613c60565b610ab657604051635274afe760e01b81526001600160a01b038416600482015260240161075b565b5f8481036130f757505f611136565b835f0361311757604051630113b57d60e21b815260040160405180910390fd5b6040805160c081019091528381525f9060208101600381526001600160a01b038516602082015260016040820152606001613151876138f7565b81526020015f151581525090505f5b868110156131925761317e8289898481811061082857610828614f8a565b613188908461516a565b9250600101613160565b505095945050505050565b600254602084015160408501515f926001600160a01b0316916131bf91613cc2565b84606001515f036131e357604051631f2a200560e01b815260040160405180910390fd5b8560600151801561320a5750806001600160a01b031685604001516001600160a01b031614155b1561323957604080860151905163e5f1432560e01b81526001600160a01b03909116600482015260240161075b565b5f61324360035490565b90505f806001600160781b0383169050836001600160a01b031688602001516001600160a01b0316146132a05761329288602001516001600160a01b03165f9081526006602052604090205490565b9150506001600160801b0381165b6132b38860200151896060015183613d48565b600154885160208a01516040808c01519051639871e02160e01b81526001600160a01b03938416600482015291831660248301528216604482015286821660648201525f929190911690639871e0219060840160e060405180830381865afa158015613321573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061334591906154d6565b600254909150600160a01b90046001600160601b03165f60038c602001516004811115613374576133746148a5565b14905080156133935761338e8c8c60200151868686613d6f565b6133b3565b5f54600160a01b900460ff16156133b3576133ac61357e565b6040015191505b6133be8b8b8b613e0b565b97506133c8614841565b8881526133da8d8d868c896064614146565b604083015260208201528161341157613409878e836001602002015184600260200201518860800151886142c3565b606083015296505b876001600160a01b03168c602001516001600160a01b031603613457576134508c60600151866134419190615313565b6001600160781b031989161790565b965061346e565b61346e8c60200151878e60600151875f01516143de565b876001600160a01b03168c604001516001600160a01b0316036134c3576134bc6134a4610dc18b6001600160781b038b1661516a565b6001600160781b03166001600160781b031989161790565b96506134e5565b6134e58c604001516134de8e604001518c8860400151612b9a565b8686614408565b6134ee87600355565b6134f98d8d83614489565b5050505050505050949350505050565b5f828486845160208601a3508051602082012061352c3060038787875f8761454d565b5050505050565b5f6224ea00821061354c5750666a94d74f430000610ae5565b611a79666a94d74f4300006224ea0061356582866153b7565b61356f9190615424565b613579908661516a565b612ae3565b6135a1604051806060016040528060608152602001606081526020015f81525090565b60058054806020026020016040519081016040528092919081815260200182805480156135f557602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116135d7575b5050508284525050516001600160401b0381111561361557613615615023565b60405190808252806020026020018201604052801561363e578160200160208202803683370190505b50602082015280515f90819061365390612d4c565b600154855160025460405163a698dae760e01b81529496509294505f9384936001600160a01b039384169363a698dae79361369a9390929091169086908990600401614fde565b5f60405180830381865afa1580156136b4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526136db91908101906150f3565b6003546001600160781b0316604088015290925090505f5b85515181101561376e57613712858281518110610d1657610d16614f8a565b8660200151828151811061372857613728614f8a565b6020026020010181815250508560200151818151811061374a5761374a614f8a565b602002602001015186604001818151613763919061516a565b9052506001016136f3565b5060408501516001600160801b03101561379b57604051633597ac0760e21b815260040160405180910390fd5b5050505090565b336001600160a01b03821614806137c357506004546001600160a01b031633145b33906112655760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161075b565b5f6137f7611d7c565b50600354600160d81b900463ffffffff1661381381600161516a565b6003601b6101000a81548163ffffffff021916908363ffffffff16021790555090565b5f828218828411028218611a79565b6001546040516335d2155560e11b81526001600160a01b0383811660048301525f921690636ba42aaa90602401602060405180830381865afa15801561388d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ae591906154bb565b5f6001826020015160048111156138ca576138ca6148a5565b1480156138e15750816080015164ffffffffff1642115b6138ef578160200151610ae5565b600492915050565b5f6001600160801b0382111561390f57505f19919050565b815f0361391d57505f919050565b606461394061392e612710856153b7565b61393b6064612710615313565b6145d1565b610ae5919061516a565b5f5b82518110801561398b5750816001600160a01b03168360200151828151811061397757613977614f8a565b60200260200101516001600160a01b031614155b15610ae5576139998161539f565b905061394c565b6501ffffffffff60801b811615611265576112657fab3a071a4cf57e7a0c205cc6dad0a6c6ab8b8fddd4b2118f780d58a4946f90d26001600160a01b03841660405180602001604052805f815250614604565b5f60b06139ff83614626565b901b8317905092915050565b5f5f5f613a188787613a64565b91509150815f03613a3457613a2d8582615424565b9250613a51565b84821015613a4757613a2d878787612f1e565b8392505050611899565b838311156116fb57509195945050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f6002826003811115613aa657613aa66148a5565b613ab09190615556565b60ff166001149050919050565b6002545f906001600160a01b03848116911614613afa576001600160a01b0383165f908152600660205260409020546001600160801b0316613b07565b6003546001600160781b03165b6001600160801b03169050610ae5838383613d48565b6001600160801b03811615613b48576001600160a01b03919091165f90815260066020526040902055565b6001600160a01b0382165f908152600660205260408120556005545f90613b7190600190615313565b90505f5b81811015613c2957836001600160a01b031660058281548110613b9a57613b9a614f8a565b5f918252602090912001546001600160a01b031603613c215760058281548110613bc657613bc6614f8a565b5f91825260209091200154600580546001600160a01b039092169183908110613bf157613bf1614f8a565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550613c29565b600101613b75565b506005805480613c3b57613c3b615577565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613cb6578383151615613caa573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f546001600160a01b039081169083811690831614801590613cf65750806001600160a01b0316836001600160a01b031614155b8015613d145750806001600160a01b0316826001600160a01b031614155b8383909161352c5760405163d73706b360e01b81526001600160a01b0392831660048201529116602482015260440161075b565b81811015610ab65782828260405163d1cb99cd60e01b815260040161075b9392919061558b565b5f198560800151031561352c575f6127108360a001511480613dbd575060a0830151613d9b90836153b7565b612710613db086865f01518760200151614685565b613dba91906153b7565b11155b90508015613dd157600160a08701526125cd565b8560a00151158590613e025760405163155636a560e01b81526001600160a01b03909116600482015260240161075b565b50505050505050565b602083015160408085015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa158015613e5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e8191906155ac565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa158015613ec8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613eec91906155ac565b885160608a0151919250613f0b916001600160a01b03871691906146ce565b875160208901516040808b015160608c015160808d015192516304a0d80360e31b81526001600160a01b0390951694632506c01894613f5494909392918e908e906004016155c3565b6020604051808303815f875af1158015613f70573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f9491906155ac565b508751604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa158015613fe2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061400691906155ac565b15614022578751614022906001600160a01b038616905f6146ce565b6040516370a0823160e01b81523060048201525f906140959084906001600160a01b038816906370a0823190602401602060405180830381865afa15801561406c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061409091906155ac565b614720565b60608a015160208b0151919250828181146140c6576040516329b6796b60e11b815260040161075b9392919061558b565b50506040516370a0823160e01b815230600482015261413991506001600160a01b038616906370a0823190602401602060405180830381865afa15801561410f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061413391906155ac565b83614720565b9998505050505050505050565b5f5f61415e8760600151875f01518860200151614685565b91506141738587604001518860600151612e77565b90505f60038960200151600481111561418e5761418e6148a5565b1015801561419f5750848860600151145b156141c5576141b76001885f01518960200151614685565b6141c290600161516a565b90505b6141cf818761516a565b15806141de5750876080015186105b1561420a5787604001518860800151876040516323e7b69360e11b815260040161075b9392919061558b565b61421684612710615313565b61422090846153b7565b61271061422d838561516a565b61423791906153b7565b10156142605760405163c5cbc35360e01b8152600481018490526024810183905260440161075b565b5f198960800151146142b75788608001518311156142a1576080890151604051630c11bf7360e31b815261075b918591600401918252602082015260400190565b82896080018181516142b39190615313565b9052505b50965096945050505050565b5f5f825f036142e55760405163780325ed60e11b815260040160405180910390fd5b6142f186868686614731565b905064ffffffffff60b089901c165f61431b66ffffffffffffff60788c901c166117688442615313565b90508083111561434857604051634d91a1e760e01b8152600481018490526024810182905260440161075b565b5f808a602001516004811115614360576143606148a5565b14905080158161437757506143778b60f81c151590565b156143b8575f5461439690600160b01b900464ffffffffff1684613836565b5f60166101000a81548164ffffffffff021916908364ffffffffff1602179055505b6143ce6143c58584615313565b8c904284614787565b9450505050965096945050505050565b6143e884846139a0565b611ec0846130ae614402856001600160801b038816615313565b846139f3565b6127108260c001510315611ec0575f61442a8484604001518560600151614685565b90508260c001518261443c91906153b7565b614448612710836153b7565b111561352c5784816127108560c001518561446391906153b7565b61446d9190615424565b60405163c237339560e01b815260040161075b9392919061558b565b82516020840151610ab6917f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa89160048111156144c7576144c76148a5565b60408781015187516020808a01518a8501516060808d01518c518d8601518e8a01518f8501518b516001600160a01b039a8b1699810199909952968916888c015294881693870193909352608086019190915260a085015260c084015260e0830152610100808301919091528451808303909101815261012090910190935216906147d3565b5f54604051630387e89760e51b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390526001600160a01b03909116906370fd12e09060c4015f604051808303815f87803b1580156145b2575f5ffd5b505af11580156145c4573d5f5f3e3d5ffd5b5050505050505050505050565b5f815f036145e3576145e36012613a80565b8160018403816145f5576145f5615410565b04600101831515029392505050565b5f8284835160208501a25080516020820120611ec030600286865f808761454d565b5f80825b61463f60016920000000000000000000615313565b81106146585760201c6146518261539f565b915061462a565b836146648360206153b7565b82901b14614678576146758161539f565b90505b604d9190911b1792915050565b5f6146998484846001600160801b03613a0b565b90506001600160801b03811080156146c0575081806146ba576146ba615410565b83850915155b15611a79576118998161539f565b6146da8383835f6147f7565b610ab6576146eb83835f60016147f7565b61471357604051635274afe760e01b81526001600160a01b038416600482015260240161075b565b6130c083838360016147f7565b5f8082840384811115908102611136565b5f5f848611614740575f61474a565b61474a8587615313565b9050611895670de0b6b3a764000061476d614765878a6153b7565b6127106145d1565b614777908461516a565b61478191906153b7565b846145d1565b5f81614793575f614799565b600160f81b5b7ffeffffffff000000000000000000000000ffffffffffffffffffffffffffffff8616607886901b1760b085901b17179050949350505050565b5f82848688855160208701a450805160208201206125cd306004888888888761454d565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613cb6578383151615613caa573d5f823e3d81fd5b60405180608001604052806004906020820280368337509192915050565b6001600160a01b0381168114610647575f5ffd5b5f60208284031215614883575f5ffd5b8135611a798161485f565b5f6020828403121561489e575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6005811061064757634e487b7160e01b5f52602160045260245ffd5b815160e08201906148e5816148b9565b825260208301516148f5816148b9565b8060208401525060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff60808401511660808301526001600160801b0360a08401511660a083015260c083015161495e60c08401826001600160801b03169052565b5092915050565b5f5f83601f840112614975575f5ffd5b5081356001600160401b0381111561498b575f5ffd5b6020830191508360208260051b85010111156149a5575f5ffd5b9250929050565b5f5f5f604084860312156149be575f5ffd5b8335925060208401356001600160401b038111156149da575f5ffd5b6149e686828701614965565b9497909650939450505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015614a5d57835180516001600160a01b0316845260208082015161ffff90811682870152604092830151169185019190915290930192606090920191600101614a16565b50909695505050505050565b8015158114610647575f5ffd5b5f60208284031215614a86575f5ffd5b8135611a7981614a69565b5f5f60408385031215614aa2575f5ffd5b8235614aad8161485f565b946020939093013593505050565b5f8151808452602084019350602083015f5b82811015614b0d57815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101614acd565b5093949350505050565b828152604060208201525f6118996040830184614abb565b5f5f5f5f5f60808688031215614b43575f5ffd5b8535614b4e8161485f565b9450602086013593506040860135925060608601356001600160401b03811115614b76575f5ffd5b614b8288828901614965565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b82811015614b0d5781516001600160a01b0316865260209586019590910190600101614ba5565b5f8151808452602084019350602083015f5b82811015614b0d578151865260209586019590910190600101614bde565b838152606060208201525f614c146060830185614b93565b82810360408401526118958185614bcc565b80356001600160801b03811681146106de575f5ffd5b803564ffffffffff811681146106de575f5ffd5b5f5f5f5f5f60a08688031215614c64575f5ffd5b8535614c6f8161485f565b94506020860135614c7f8161485f565b9350614c8d60408701614c26565b9250614c9b60608701614c26565b9150614ca960808701614c3c565b90509295509295909350565b5f5f5f60608486031215614cc7575f5ffd5b8335614cd28161485f565b92506020840135614ce28161485f565b929592945050506040919091013590565b5f60208284031215614d03575f5ffd5b81356001600160401b03811115614d18575f5ffd5b820160c08185031215611a79575f5ffd5b5f5f60208385031215614d3a575f5ffd5b82356001600160401b03811115614d4f575f5ffd5b614d5b85828601614965565b90969095509350505050565b604081525f614d796040830185614abb565b82810360208401528084518083526020830191506020860192505f5b81811015614a5d5783511515835260209384019390920191600101614d95565b5f5f5f5f60608587031215614dc8575f5ffd5b843593506020850135614dda8161485f565b925060408501356001600160401b03811115614df4575f5ffd5b8501601f81018713614e04575f5ffd5b80356001600160401b03811115614e19575f5ffd5b876020828401011115614e2a575f5ffd5b949793965060200194505050565b5f5f5f5f60608587031215614e4b575f5ffd5b84356001600160401b03811115614e60575f5ffd5b614e6c87828801614965565b9095509350506020850135614e808161485f565b9396929550929360400135925050565b5f5f5f60408486031215614ea2575f5ffd5b83356001600160401b03811115614eb7575f5ffd5b8401601f81018613614ec7575f5ffd5b80356001600160401b03811115614edc575f5ffd5b866020606083028401011115614ef0575f5ffd5b602091820194509250614f04908501614c3c565b90509250925092565b604081525f614f1f6040830185614b93565b82810360208401526111368185614bcc565b5f5f5f5f60808587031215614f44575f5ffd5b8435614f4f8161485f565b93506020850135614f5f8161485f565b92506040850135614f6f8161485f565b91506060850135614f7f81614a69565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112614fb2575f5ffd5b9190910192915050565b5f5f60408385031215614fcd575f5ffd5b505080516020909101519092909150565b608081525f614ff06080830187614b93565b6001600160a01b03861660208401526040830185905282810360608401526150188185614bcc565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561505f5761505f615023565b604052919050565b5f6001600160401b0382111561507f5761507f615023565b5060051b60200190565b5f82601f830112615098575f5ffd5b81516150ab6150a682615067565b615037565b8082825260208201915060208360051b8601019250858311156150cc575f5ffd5b602085015b838110156150e95780518352602092830192016150d1565b5095945050505050565b5f5f60408385031215615104575f5ffd5b82516001600160401b03811115615119575f5ffd5b61512585828601615089565b92505060208301516001600160401b03811115615140575f5ffd5b61514c85828601615089565b9150509250929050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610ae557610ae5615156565b6001600160781b038281168282160390811115610ae557610ae5615156565b6001600160601b038281168282160390811115610ae557610ae5615156565b5f5f5f606084860312156151cd575f5ffd5b835160208501519093506151e081614a69565b6040949094015192959394509192915050565b606081525f6152056060830186614b93565b6001600160a01b038516602084015282810360408401526118958185614bcc565b5f5f5f60608486031215615238575f5ffd5b83516001600160401b0381111561524d575f5ffd5b61525986828701615089565b93505060208401516001600160401b03811115615274575f5ffd5b61528086828701615089565b92505060408401516001600160401b0381111561529b575f5ffd5b8401601f810186136152ab575f5ffd5b80516152b96150a682615067565b8082825260208201915060208360051b8501019250888311156152da575f5ffd5b6020840193505b828410156153055783516152f481614a69565b8252602093840193909101906152e1565b809450505050509250925092565b81810381811115610ae557610ae5615156565b5f5f60408385031215615337575f5ffd5b8251602084015190925061534a81614a69565b809150509250929050565b5f5f60408385031215615366575f5ffd5b82516153718161485f565b602084015190925061534a81614a69565b82815260408101615392836148b9565b8260208301529392505050565b5f600182016153b0576153b0615156565b5060010190565b8082028115828204841417610ae557610ae5615156565b5f5f8335601e198436030181126153e3575f5ffd5b8301803591506001600160401b038211156153fc575f5ffd5b6020019150368190038213156149a5575f5ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261543257615432615410565b500490565b85815284602082015260a060408201525f61545560a0830186614b93565b82810360608401526154678186614bcc565b9050828103608084015261547b8185614bcc565b98975050505050505050565b5f5f5f60608486031215615499575f5ffd5b83516154a481614a69565b602085015160409095015190969495509392505050565b5f602082840312156154cb575f5ffd5b8151611a7981614a69565b5f60e08284031280156154e7575f5ffd5b5060405160e081016001600160401b038111828210171561550a5761550a615023565b604090815283518252602080850151908301528381015190820152606080840151908201526080808401519082015260a0808401519082015260c0928301519281019290925250919050565b5f60ff83168061556857615568615410565b8060ff84160691505092915050565b634e487b7160e01b5f52603160045260245ffd5b6001600160a01b039390931683526020830191909152604082015260600190565b5f602082840312156155bc575f5ffd5b5051919050565b6001600160a01b03878116825286166020820152604081018590526060810184905260a0608082018190528101829052818360c08301375f81830160c090810191909152601f909201601f191601019594505050505056fea164736f6c6343000825000a",
}

// Portfolio is an auto generated Go binding around an Ethereum contract.
type Portfolio struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Portfolio) GetABI() abi.ABI {
	return c.abi
}

// NewPortfolio creates a new instance of Portfolio.
func NewPortfolio() *Portfolio {
	parsed, err := PortfolioMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Portfolio{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Portfolio) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address orders_) returns()
func (portfolio *Portfolio) PackConstructor(orders_ common.Address) []byte {
	enc, err := portfolio.abi.Pack("", orders_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (portfolio *Portfolio) PackAsset() []byte {
	enc, err := portfolio.abi.Pack("asset")
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
func (portfolio *Portfolio) TryPackAsset() ([]byte, error) {
	return portfolio.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (portfolio *Portfolio) UnpackAsset(data []byte) (common.Address, error) {
	out, err := portfolio.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBucket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc029e868.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bucket() view returns(uint256 left, uint256 base)
func (portfolio *Portfolio) PackBucket() []byte {
	enc, err := portfolio.abi.Pack("bucket")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBucket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc029e868.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bucket() view returns(uint256 left, uint256 base)
func (portfolio *Portfolio) TryPackBucket() ([]byte, error) {
	return portfolio.abi.Pack("bucket")
}

// BucketOutput serves as a container for the return parameters of contract
// method Bucket.
type BucketOutput struct {
	Left *big.Int
	Base *big.Int
}

// UnpackBucket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc029e868.
//
// Solidity: function bucket() view returns(uint256 left, uint256 base)
func (portfolio *Portfolio) UnpackBucket(data []byte) (BucketOutput, error) {
	out, err := portfolio.abi.Unpack("bucket", data)
	outstruct := new(BucketOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Left = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Base = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x514fcac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOrder(uint256 ) returns()
func (portfolio *Portfolio) PackCancelOrder(arg0 *big.Int) []byte {
	enc, err := portfolio.abi.Pack("cancelOrder", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x514fcac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOrder(uint256 ) returns()
func (portfolio *Portfolio) TryPackCancelOrder(arg0 *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("cancelOrder", arg0)
}

// PackCountedHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d93cefb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolio *Portfolio) PackCountedHoldings() []byte {
	enc, err := portfolio.abi.Pack("countedHoldings")
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
func (portfolio *Portfolio) TryPackCountedHoldings() ([]byte, error) {
	return portfolio.abi.Pack("countedHoldings")
}

// UnpackCountedHoldings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d93cefb.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolio *Portfolio) UnpackCountedHoldings(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("countedHoldings", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFillLimitOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8853afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fillLimitOrder(uint256 orderId, address adapter, bytes data) returns(uint256 amountOut)
func (portfolio *Portfolio) PackFillLimitOrder(orderId *big.Int, adapter common.Address, data []byte) []byte {
	enc, err := portfolio.abi.Pack("fillLimitOrder", orderId, adapter, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFillLimitOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8853afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fillLimitOrder(uint256 orderId, address adapter, bytes data) returns(uint256 amountOut)
func (portfolio *Portfolio) TryPackFillLimitOrder(orderId *big.Int, adapter common.Address, data []byte) ([]byte, error) {
	return portfolio.abi.Pack("fillLimitOrder", orderId, adapter, data)
}

// UnpackFillLimitOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8853afc.
//
// Solidity: function fillLimitOrder(uint256 orderId, address adapter, bytes data) returns(uint256 amountOut)
func (portfolio *Portfolio) UnpackFillLimitOrder(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("fillLimitOrder", data)
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
func (portfolio *Portfolio) PackForfeitWrittenOff() []byte {
	enc, err := portfolio.abi.Pack("forfeitWrittenOff")
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
func (portfolio *Portfolio) TryPackForfeitWrittenOff() ([]byte, error) {
	return portfolio.abi.Pack("forfeitWrittenOff")
}

// UnpackForfeitWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14317a81.
//
// Solidity: function forfeitWrittenOff() returns(uint256 left)
func (portfolio *Portfolio) UnpackForfeitWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("forfeitWrittenOff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHolding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39166ee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holding(address token) view returns(uint256)
func (portfolio *Portfolio) PackHolding(token common.Address) []byte {
	enc, err := portfolio.abi.Pack("holding", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39166ee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holding(address token) view returns(uint256)
func (portfolio *Portfolio) TryPackHolding(token common.Address) ([]byte, error) {
	return portfolio.abi.Pack("holding", token)
}

// UnpackHolding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39166ee9.
//
// Solidity: function holding(address token) view returns(uint256)
func (portfolio *Portfolio) UnpackHolding(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("holding", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHoldingPrices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f4dddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] priced, bool[] stale)
func (portfolio *Portfolio) PackHoldingPrices() []byte {
	enc, err := portfolio.abi.Pack("holdingPrices")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldingPrices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f4dddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] priced, bool[] stale)
func (portfolio *Portfolio) TryPackHoldingPrices() ([]byte, error) {
	return portfolio.abi.Pack("holdingPrices")
}

// HoldingPricesOutput serves as a container for the return parameters of contract
// method HoldingPrices.
type HoldingPricesOutput struct {
	Priced []HoldingPrice
	Stale  []bool
}

// UnpackHoldingPrices is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87f4dddf.
//
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] priced, bool[] stale)
func (portfolio *Portfolio) UnpackHoldingPrices(data []byte) (HoldingPricesOutput, error) {
	out, err := portfolio.abi.Unpack("holdingPrices", data)
	outstruct := new(HoldingPricesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Priced = *abi.ConvertType(out[0], new([]HoldingPrice)).(*[]HoldingPrice)
	outstruct.Stale = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackHoldingState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2f6dae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdingState(address ) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolio *Portfolio) PackHoldingState(arg0 common.Address) []byte {
	enc, err := portfolio.abi.Pack("holdingState", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldingState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2f6dae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdingState(address ) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolio *Portfolio) TryPackHoldingState(arg0 common.Address) ([]byte, error) {
	return portfolio.abi.Pack("holdingState", arg0)
}

// UnpackHoldingState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba2f6dae.
//
// Solidity: function holdingState(address ) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolio *Portfolio) UnpackHoldingState(data []byte) (HoldingState, error) {
	out, err := portfolio.abi.Unpack("holdingState", data)
	if err != nil {
		return *new(HoldingState), err
	}
	out0 := *abi.ConvertType(out[0], new(HoldingState)).(*HoldingState)
	return out0, nil
}

// PackHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe79bf13b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdings() view returns(address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) PackHoldings() []byte {
	enc, err := portfolio.abi.Pack("holdings")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe79bf13b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdings() view returns(address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) TryPackHoldings() ([]byte, error) {
	return portfolio.abi.Pack("holdings")
}

// HoldingsOutput serves as a container for the return parameters of contract
// method Holdings.
type HoldingsOutput struct {
	Tokens  []common.Address
	Amounts []*big.Int
}

// UnpackHoldings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe79bf13b.
//
// Solidity: function holdings() view returns(address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) UnpackHoldings(data []byte) (HoldingsOutput, error) {
	out, err := portfolio.abi.Unpack("holdings", data)
	outstruct := new(HoldingsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Tokens = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Amounts = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackIdle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3192164f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idle() view returns(uint256)
func (portfolio *Portfolio) PackIdle() []byte {
	enc, err := portfolio.abi.Pack("idle")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3192164f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idle() view returns(uint256)
func (portfolio *Portfolio) TryPackIdle() ([]byte, error) {
	return portfolio.abi.Pack("idle")
}

// UnpackIdle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3192164f.
//
// Solidity: function idle() view returns(uint256)
func (portfolio *Portfolio) UnpackIdle(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("idle", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfecf9734.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address vault_, address registry_, address asset_, bool personal_) returns()
func (portfolio *Portfolio) PackInitialize(vault common.Address, registry common.Address, asset common.Address, personal bool) []byte {
	enc, err := portfolio.abi.Pack("initialize", vault, registry, asset, personal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfecf9734.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address vault_, address registry_, address asset_, bool personal_) returns()
func (portfolio *Portfolio) TryPackInitialize(vault common.Address, registry common.Address, asset common.Address, personal bool) ([]byte, error) {
	return portfolio.abi.Pack("initialize", vault, registry, asset, personal)
}

// PackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (portfolio *Portfolio) PackLastLeaderAction() []byte {
	enc, err := portfolio.abi.Pack("lastLeaderAction")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (portfolio *Portfolio) TryPackLastLeaderAction() ([]byte, error) {
	return portfolio.abi.Pack("lastLeaderAction")
}

// UnpackLastLeaderAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4508988.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (portfolio *Portfolio) UnpackLastLeaderAction(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("lastLeaderAction", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ca4ee8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastValue(address , uint256 ) view returns(uint256 value)
func (portfolio *Portfolio) PackLastValue(arg0 common.Address, arg1 *big.Int) []byte {
	enc, err := portfolio.abi.Pack("lastValue", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ca4ee8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastValue(address , uint256 ) view returns(uint256 value)
func (portfolio *Portfolio) TryPackLastValue(arg0 common.Address, arg1 *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("lastValue", arg0, arg1)
}

// UnpackLastValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41ca4ee8.
//
// Solidity: function lastValue(address , uint256 ) view returns(uint256 value)
func (portfolio *Portfolio) UnpackLastValue(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("lastValue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1590cd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nav() view returns(uint256)
func (portfolio *Portfolio) PackNav() []byte {
	enc, err := portfolio.abi.Pack("nav")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1590cd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nav() view returns(uint256)
func (portfolio *Portfolio) TryPackNav() ([]byte, error) {
	return portfolio.abi.Pack("nav")
}

// UnpackNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1590cd7.
//
// Solidity: function nav() view returns(uint256)
func (portfolio *Portfolio) UnpackNav(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("nav", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNavLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3e8bdfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function navLast() view returns(uint256 value, bool stale)
func (portfolio *Portfolio) PackNavLast() []byte {
	enc, err := portfolio.abi.Pack("navLast")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNavLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3e8bdfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function navLast() view returns(uint256 value, bool stale)
func (portfolio *Portfolio) TryPackNavLast() ([]byte, error) {
	return portfolio.abi.Pack("navLast")
}

// NavLastOutput serves as a container for the return parameters of contract
// method NavLast.
type NavLastOutput struct {
	Value *big.Int
	Stale bool
}

// UnpackNavLast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3e8bdfd.
//
// Solidity: function navLast() view returns(uint256 value, bool stale)
func (portfolio *Portfolio) UnpackNavLast(data []byte) (NavLastOutput, error) {
	out, err := portfolio.abi.Unpack("navLast", data)
	outstruct := new(NavLastOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Stale = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackNextOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a58b330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextOrderId() view returns(uint256)
func (portfolio *Portfolio) PackNextOrderId() []byte {
	enc, err := portfolio.abi.Pack("nextOrderId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a58b330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextOrderId() view returns(uint256)
func (portfolio *Portfolio) TryPackNextOrderId() ([]byte, error) {
	return portfolio.abi.Pack("nextOrderId")
}

// UnpackNextOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a58b330.
//
// Solidity: function nextOrderId() view returns(uint256)
func (portfolio *Portfolio) UnpackNextOrderId(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("nextOrderId", data)
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
// Solidity: function notePrice(address ) returns()
func (portfolio *Portfolio) PackNotePrice(arg0 common.Address) []byte {
	enc, err := portfolio.abi.Pack("notePrice", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNotePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bda287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function notePrice(address ) returns()
func (portfolio *Portfolio) TryPackNotePrice(arg0 common.Address) ([]byte, error) {
	return portfolio.abi.Pack("notePrice", arg0)
}

// PackNoteUnusable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0635e110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteUnusable(address ) returns()
func (portfolio *Portfolio) PackNoteUnusable(arg0 common.Address) []byte {
	enc, err := portfolio.abi.Pack("noteUnusable", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteUnusable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0635e110.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteUnusable(address ) returns()
func (portfolio *Portfolio) TryPackNoteUnusable(arg0 common.Address) ([]byte, error) {
	return portfolio.abi.Pack("noteUnusable", arg0)
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21603f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(uint256 ) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolio *Portfolio) PackOrder(arg0 *big.Int) []byte {
	enc, err := portfolio.abi.Pack("order", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21603f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(uint256 ) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolio *Portfolio) TryPackOrder(arg0 *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("order", arg0)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21603f43.
//
// Solidity: function order(uint256 ) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolio *Portfolio) UnpackOrder(data []byte) (Order, error) {
	out, err := portfolio.abi.Unpack("order", data)
	if err != nil {
		return *new(Order), err
	}
	out0 := *abi.ConvertType(out[0], new(Order)).(*Order)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders() view returns(address)
func (portfolio *Portfolio) PackOrders() []byte {
	enc, err := portfolio.abi.Pack("orders")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orders() view returns(address)
func (portfolio *Portfolio) TryPackOrders() ([]byte, error) {
	return portfolio.abi.Pack("orders")
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fb764c9.
//
// Solidity: function orders() view returns(address)
func (portfolio *Portfolio) UnpackOrders(data []byte) (common.Address, error) {
	out, err := portfolio.abi.Unpack("orders", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauseTrading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365ec5e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseTrading(bool ) returns()
func (portfolio *Portfolio) PackPauseTrading(arg0 bool) []byte {
	enc, err := portfolio.abi.Pack("pauseTrading", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseTrading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365ec5e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseTrading(bool ) returns()
func (portfolio *Portfolio) TryPackPauseTrading(arg0 bool) ([]byte, error) {
	return portfolio.abi.Pack("pauseTrading", arg0)
}

// PackPersonal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8504238b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function personal() view returns(bool)
func (portfolio *Portfolio) PackPersonal() []byte {
	enc, err := portfolio.abi.Pack("personal")
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
func (portfolio *Portfolio) TryPackPersonal() ([]byte, error) {
	return portfolio.abi.Pack("personal")
}

// UnpackPersonal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8504238b.
//
// Solidity: function personal() view returns(bool)
func (portfolio *Portfolio) UnpackPersonal(data []byte) (bool, error) {
	out, err := portfolio.abi.Unpack("personal", data)
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
// Solidity: function placeLimitOrder(address , address , uint128 , uint128 , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) PackPlaceLimitOrder(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 *big.Int) []byte {
	enc, err := portfolio.abi.Pack("placeLimitOrder", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceLimitOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69dbaba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeLimitOrder(address , address , uint128 , uint128 , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) TryPackPlaceLimitOrder(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("placeLimitOrder", arg0, arg1, arg2, arg3, arg4)
}

// UnpackPlaceLimitOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69dbaba7.
//
// Solidity: function placeLimitOrder(address , address , uint128 , uint128 , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) UnpackPlaceLimitOrder(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("placeLimitOrder", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRaiseCash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724e5b1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseCash((address,address,address,uint256,uint256,bytes)[] sales) returns()
func (portfolio *Portfolio) PackRaiseCash(sales []Swap) []byte {
	enc, err := portfolio.abi.Pack("raiseCash", sales)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseCash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724e5b1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseCash((address,address,address,uint256,uint256,bytes)[] sales) returns()
func (portfolio *Portfolio) TryPackRaiseCash(sales []Swap) ([]byte, error) {
	return portfolio.abi.Pack("raiseCash", sales)
}

// PackRebalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e54afa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebalance(uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside)
func (portfolio *Portfolio) PackRebalance(orderId *big.Int, swaps []Swap) []byte {
	enc, err := portfolio.abi.Pack("rebalance", orderId, swaps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e54afa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebalance(uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside)
func (portfolio *Portfolio) TryPackRebalance(orderId *big.Int, swaps []Swap) ([]byte, error) {
	return portfolio.abi.Pack("rebalance", orderId, swaps)
}

// UnpackRebalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e54afa.
//
// Solidity: function rebalance(uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside)
func (portfolio *Portfolio) UnpackRebalance(data []byte) (bool, error) {
	out, err := portfolio.abi.Unpack("rebalance", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReceiveAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e98a5b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveAssets(uint256 assets) returns()
func (portfolio *Portfolio) PackReceiveAssets(assets *big.Int) []byte {
	enc, err := portfolio.abi.Pack("receiveAssets", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e98a5b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveAssets(uint256 assets) returns()
func (portfolio *Portfolio) TryPackReceiveAssets(assets *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("receiveAssets", assets)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (portfolio *Portfolio) PackRegistry() []byte {
	enc, err := portfolio.abi.Pack("registry")
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
func (portfolio *Portfolio) TryPackRegistry() ([]byte, error) {
	return portfolio.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (portfolio *Portfolio) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := portfolio.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReleaseAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7abaf4f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseAssets(address to, uint256 assets) returns()
func (portfolio *Portfolio) PackReleaseAssets(to common.Address, assets *big.Int) []byte {
	enc, err := portfolio.abi.Pack("releaseAssets", to, assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7abaf4f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseAssets(address to, uint256 assets) returns()
func (portfolio *Portfolio) TryPackReleaseAssets(to common.Address, assets *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("releaseAssets", to, assets)
}

// PackReleaseInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b199bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] skip) returns(uint256 assets, address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) PackReleaseInKind(to common.Address, numerator *big.Int, denominator *big.Int, skip []common.Address) []byte {
	enc, err := portfolio.abi.Pack("releaseInKind", to, numerator, denominator, skip)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b199bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] skip) returns(uint256 assets, address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) TryPackReleaseInKind(to common.Address, numerator *big.Int, denominator *big.Int, skip []common.Address) ([]byte, error) {
	return portfolio.abi.Pack("releaseInKind", to, numerator, denominator, skip)
}

// ReleaseInKindOutput serves as a container for the return parameters of contract
// method ReleaseInKind.
type ReleaseInKindOutput struct {
	Assets  *big.Int
	Tokens  []common.Address
	Amounts []*big.Int
}

// UnpackReleaseInKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b199bd4.
//
// Solidity: function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] skip) returns(uint256 assets, address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) UnpackReleaseInKind(data []byte) (ReleaseInKindOutput, error) {
	out, err := portfolio.abi.Unpack("releaseInKind", data)
	outstruct := new(ReleaseInKindOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Assets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Tokens = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Amounts = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackReleaseToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d098560.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseToken(address token, address to, uint256 amount) returns()
func (portfolio *Portfolio) PackReleaseToken(token common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := portfolio.abi.Pack("releaseToken", token, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d098560.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseToken(address token, address to, uint256 amount) returns()
func (portfolio *Portfolio) TryPackReleaseToken(token common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("releaseToken", token, to, amount)
}

// PackSellForSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd172d901.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sellForSettlement((address,address,address,uint256,uint256,bytes)[] sales, address executor, uint256 epochId) returns(uint256)
func (portfolio *Portfolio) PackSellForSettlement(sales []Swap, executor common.Address, epochId *big.Int) []byte {
	enc, err := portfolio.abi.Pack("sellForSettlement", sales, executor, epochId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSellForSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd172d901.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sellForSettlement((address,address,address,uint256,uint256,bytes)[] sales, address executor, uint256 epochId) returns(uint256)
func (portfolio *Portfolio) TryPackSellForSettlement(sales []Swap, executor common.Address, epochId *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("sellForSettlement", sales, executor, epochId)
}

// UnpackSellForSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd172d901.
//
// Solidity: function sellForSettlement((address,address,address,uint256,uint256,bytes)[] sales, address executor, uint256 epochId) returns(uint256)
func (portfolio *Portfolio) UnpackSellForSettlement(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("sellForSettlement", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSellWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dbf50f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) ) returns(uint256 amountOut)
func (portfolio *Portfolio) PackSellWrittenOff(arg0 Swap) []byte {
	enc, err := portfolio.abi.Pack("sellWrittenOff", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSellWrittenOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dbf50f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) ) returns(uint256 amountOut)
func (portfolio *Portfolio) TryPackSellWrittenOff(arg0 Swap) ([]byte, error) {
	return portfolio.abi.Pack("sellWrittenOff", arg0)
}

// UnpackSellWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dbf50f5.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) ) returns(uint256 amountOut)
func (portfolio *Portfolio) UnpackSellWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("sellWrittenOff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38e80f68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBase(uint256 base) returns()
func (portfolio *Portfolio) PackSetBase(base *big.Int) []byte {
	enc, err := portfolio.abi.Pack("setBase", base)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38e80f68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBase(uint256 base) returns()
func (portfolio *Portfolio) TryPackSetBase(base *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("setBase", base)
}

// PackSetTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56d024f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargets((address,uint16,uint16)[] , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) PackSetTargets(arg0 []Target, arg1 *big.Int) []byte {
	enc, err := portfolio.abi.Pack("setTargets", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56d024f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargets((address,uint16,uint16)[] , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) TryPackSetTargets(arg0 []Target, arg1 *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("setTargets", arg0, arg1)
}

// UnpackSetTargets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe56d024f.
//
// Solidity: function setTargets((address,uint16,uint16)[] , uint40 ) returns(uint256 orderId)
func (portfolio *Portfolio) UnpackSetTargets(data []byte) (*big.Int, error) {
	out, err := portfolio.abi.Unpack("setTargets", data)
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
// Solidity: function setTrader(address ) returns()
func (portfolio *Portfolio) PackSetTrader(arg0 common.Address) []byte {
	enc, err := portfolio.abi.Pack("setTrader", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6bc18f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTrader(address ) returns()
func (portfolio *Portfolio) TryPackSetTrader(arg0 common.Address) ([]byte, error) {
	return portfolio.abi.Pack("setTrader", arg0)
}

// PackSettlementNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43037ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] priced)
func (portfolio *Portfolio) PackSettlementNav(cutoff *big.Int) []byte {
	enc, err := portfolio.abi.Pack("settlementNav", cutoff)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlementNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43037ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] priced)
func (portfolio *Portfolio) TryPackSettlementNav(cutoff *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("settlementNav", cutoff)
}

// SettlementNavOutput serves as a container for the return parameters of contract
// method SettlementNav.
type SettlementNavOutput struct {
	Value  *big.Int
	Priced []HoldingPrice
}

// UnpackSettlementNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43037ddd.
//
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] priced)
func (portfolio *Portfolio) UnpackSettlementNav(data []byte) (SettlementNavOutput, error) {
	out, err := portfolio.abi.Unpack("settlementNav", data)
	outstruct := new(SettlementNavOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Priced = *abi.ConvertType(out[1], new([]HoldingPrice)).(*[]HoldingPrice)
	return *outstruct, nil
}

// PackTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d60fb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[] list)
func (portfolio *Portfolio) PackTargets() []byte {
	enc, err := portfolio.abi.Pack("targets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTargets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d60fb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[] list)
func (portfolio *Portfolio) TryPackTargets() ([]byte, error) {
	return portfolio.abi.Pack("targets")
}

// TargetsOutput serves as a container for the return parameters of contract
// method Targets.
type TargetsOutput struct {
	OrderId *big.Int
	List    []Target
}

// UnpackTargets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26d60fb4.
//
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[] list)
func (portfolio *Portfolio) UnpackTargets(data []byte) (TargetsOutput, error) {
	out, err := portfolio.abi.Unpack("targets", data)
	outstruct := new(TargetsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.List = *abi.ConvertType(out[1], new([]Target)).(*[]Target)
	return *outstruct, nil
}

// PackTrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f242f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trade((address,address,address,uint256,uint256,bytes) swap) returns(uint256 orderId, uint256 amountOut)
func (portfolio *Portfolio) PackTrade(swap Swap) []byte {
	enc, err := portfolio.abi.Pack("trade", swap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f242f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trade((address,address,address,uint256,uint256,bytes) swap) returns(uint256 orderId, uint256 amountOut)
func (portfolio *Portfolio) TryPackTrade(swap Swap) ([]byte, error) {
	return portfolio.abi.Pack("trade", swap)
}

// TradeOutput serves as a container for the return parameters of contract
// method Trade.
type TradeOutput struct {
	OrderId   *big.Int
	AmountOut *big.Int
}

// UnpackTrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3f242f9.
//
// Solidity: function trade((address,address,address,uint256,uint256,bytes) swap) returns(uint256 orderId, uint256 amountOut)
func (portfolio *Portfolio) UnpackTrade(data []byte) (TradeOutput, error) {
	out, err := portfolio.abi.Unpack("trade", data)
	outstruct := new(TradeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.AmountOut = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1758078b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trader() view returns(address)
func (portfolio *Portfolio) PackTrader() []byte {
	enc, err := portfolio.abi.Pack("trader")
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
func (portfolio *Portfolio) TryPackTrader() ([]byte, error) {
	return portfolio.abi.Pack("trader")
}

// UnpackTrader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1758078b.
//
// Solidity: function trader() view returns(address)
func (portfolio *Portfolio) UnpackTrader(data []byte) (common.Address, error) {
	out, err := portfolio.abi.Unpack("trader", data)
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
func (portfolio *Portfolio) PackTradingPaused() []byte {
	enc, err := portfolio.abi.Pack("tradingPaused")
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
func (portfolio *Portfolio) TryPackTradingPaused() ([]byte, error) {
	return portfolio.abi.Pack("tradingPaused")
}

// UnpackTradingPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53e23e2e.
//
// Solidity: function tradingPaused() view returns(bool)
func (portfolio *Portfolio) UnpackTradingPaused(data []byte) (bool, error) {
	out, err := portfolio.abi.Unpack("tradingPaused", data)
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
func (portfolio *Portfolio) PackVault() []byte {
	enc, err := portfolio.abi.Pack("vault")
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
func (portfolio *Portfolio) TryPackVault() ([]byte, error) {
	return portfolio.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (portfolio *Portfolio) UnpackVault(data []byte) (common.Address, error) {
	out, err := portfolio.abi.Unpack("vault", data)
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
// Solidity: function writeOff(address ) returns()
func (portfolio *Portfolio) PackWriteOff(arg0 common.Address) []byte {
	enc, err := portfolio.abi.Pack("writeOff", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWriteOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc54d3b3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writeOff(address ) returns()
func (portfolio *Portfolio) TryPackWriteOff(arg0 common.Address) ([]byte, error) {
	return portfolio.abi.Pack("writeOff", arg0)
}

// PortfolioAdapterDelisted represents a AdapterDelisted event raised by the Portfolio contract.
type PortfolioAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioAdapterDelisted) ContractEventName() string {
	return PortfolioAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (portfolio *Portfolio) UnpackAdapterDelistedEvent(log *types.Log) (*PortfolioAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioAdapterDelisted)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioAdapterListed represents a AdapterListed event raised by the Portfolio contract.
type PortfolioAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (PortfolioAdapterListed) ContractEventName() string {
	return PortfolioAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (portfolio *Portfolio) UnpackAdapterListedEvent(log *types.Log) (*PortfolioAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioAdapterListed)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioAdapterScheduled represents a AdapterScheduled event raised by the Portfolio contract.
type PortfolioAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioAdapterScheduled) ContractEventName() string {
	return PortfolioAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
func (portfolio *Portfolio) UnpackAdapterScheduledEvent(log *types.Log) (*PortfolioAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioAdapterScheduled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioClosingStarted represents a ClosingStarted event raised by the Portfolio contract.
type PortfolioClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (PortfolioClosingStarted) ContractEventName() string {
	return PortfolioClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (portfolio *Portfolio) UnpackClosingStartedEvent(log *types.Log) (*PortfolioClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioClosingStarted)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioDepositClaimed represents a DepositClaimed event raised by the Portfolio contract.
type PortfolioDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioDepositClaimed) ContractEventName() string {
	return PortfolioDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (portfolio *Portfolio) UnpackDepositClaimedEvent(log *types.Log) (*PortfolioDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioDepositClaimed)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioDepositsPaused represents a DepositsPaused event raised by the Portfolio contract.
type PortfolioDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioDepositsPaused) ContractEventName() string {
	return PortfolioDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (portfolio *Portfolio) UnpackDepositsPausedEvent(log *types.Log) (*PortfolioDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioDepositsPaused)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioEndedInKind represents a EndedInKind event raised by the Portfolio contract.
type PortfolioEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const PortfolioEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioEndedInKind) ContractEventName() string {
	return PortfolioEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (portfolio *Portfolio) UnpackEndedInKindEvent(log *types.Log) (*PortfolioEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioEndedInKind)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the Portfolio contract.
type PortfolioEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (PortfolioEpochDepositsRefunded) ContractEventName() string {
	return PortfolioEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (portfolio *Portfolio) UnpackEpochDepositsRefundedEvent(log *types.Log) (*PortfolioEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioEpochOpened represents a EpochOpened event raised by the Portfolio contract.
type PortfolioEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (PortfolioEpochOpened) ContractEventName() string {
	return PortfolioEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (portfolio *Portfolio) UnpackEpochOpenedEvent(log *types.Log) (*PortfolioEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioEpochOpened)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioEpochSettled represents a EpochSettled event raised by the Portfolio contract.
type PortfolioEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (PortfolioEpochSettled) ContractEventName() string {
	return PortfolioEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (portfolio *Portfolio) UnpackEpochSettledEvent(log *types.Log) (*PortfolioEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioEpochSettled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioExitedInKind represents a ExitedInKind event raised by the Portfolio contract.
type PortfolioExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioExitedInKind) ContractEventName() string {
	return PortfolioExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (portfolio *Portfolio) UnpackExitedInKindEvent(log *types.Log) (*PortfolioExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioExitedInKind)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioFeeCrystallised represents a FeeCrystallised event raised by the Portfolio contract.
type PortfolioFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (PortfolioFeeCrystallised) ContractEventName() string {
	return PortfolioFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (portfolio *Portfolio) UnpackFeeCrystallisedEvent(log *types.Log) (*PortfolioFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioFeeCrystallised)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioFeeLowered represents a FeeLowered event raised by the Portfolio contract.
type PortfolioFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (PortfolioFeeLowered) ContractEventName() string {
	return PortfolioFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (portfolio *Portfolio) UnpackFeeLoweredEvent(log *types.Log) (*PortfolioFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioFeeLowered)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioFeesCollected represents a FeesCollected event raised by the Portfolio contract.
type PortfolioFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (PortfolioFeesCollected) ContractEventName() string {
	return PortfolioFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (portfolio *Portfolio) UnpackFeesCollectedEvent(log *types.Log) (*PortfolioFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioFeesCollected)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioFinalRedemption represents a FinalRedemption event raised by the Portfolio contract.
type PortfolioFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (PortfolioFinalRedemption) ContractEventName() string {
	return PortfolioFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (portfolio *Portfolio) UnpackFinalRedemptionEvent(log *types.Log) (*PortfolioFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioFinalRedemption)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioFinalised represents a Finalised event raised by the Portfolio contract.
type PortfolioFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (PortfolioFinalised) ContractEventName() string {
	return PortfolioFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (portfolio *Portfolio) UnpackFinalisedEvent(log *types.Log) (*PortfolioFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioFinalised)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioGuardianSet represents a GuardianSet event raised by the Portfolio contract.
type PortfolioGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PortfolioGuardianSet) ContractEventName() string {
	return PortfolioGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (portfolio *Portfolio) UnpackGuardianSetEvent(log *types.Log) (*PortfolioGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioGuardianSet)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioHoldingForfeited represents a HoldingForfeited event raised by the Portfolio contract.
type PortfolioHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (PortfolioHoldingForfeited) ContractEventName() string {
	return PortfolioHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (portfolio *Portfolio) UnpackHoldingForfeitedEvent(log *types.Log) (*PortfolioHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioHoldingForfeited)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioHoldingWrittenBack represents a HoldingWrittenBack event raised by the Portfolio contract.
type PortfolioHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (PortfolioHoldingWrittenBack) ContractEventName() string {
	return PortfolioHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (portfolio *Portfolio) UnpackHoldingWrittenBackEvent(log *types.Log) (*PortfolioHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioHoldingWrittenBack)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioHoldingWrittenOff represents a HoldingWrittenOff event raised by the Portfolio contract.
type PortfolioHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (PortfolioHoldingWrittenOff) ContractEventName() string {
	return PortfolioHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (portfolio *Portfolio) UnpackHoldingWrittenOffEvent(log *types.Log) (*PortfolioHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioHoldingWrittenOff)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioKeeperSet represents a KeeperSet event raised by the Portfolio contract.
type PortfolioKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (PortfolioKeeperSet) ContractEventName() string {
	return PortfolioKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (portfolio *Portfolio) UnpackKeeperSetEvent(log *types.Log) (*PortfolioKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioKeeperSet)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioLimitOrderPlaced represents a LimitOrderPlaced event raised by the Portfolio contract.
type PortfolioLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (PortfolioLimitOrderPlaced) ContractEventName() string {
	return PortfolioLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (portfolio *Portfolio) UnpackLimitOrderPlacedEvent(log *types.Log) (*PortfolioLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioOrderCancelled represents a OrderCancelled event raised by the Portfolio contract.
type PortfolioOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrderCancelled) ContractEventName() string {
	return PortfolioOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (portfolio *Portfolio) UnpackOrderCancelledEvent(log *types.Log) (*PortfolioOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrderCancelled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioOrderFilled represents a OrderFilled event raised by the Portfolio contract.
type PortfolioOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (PortfolioOrderFilled) ContractEventName() string {
	return PortfolioOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (portfolio *Portfolio) UnpackOrderFilledEvent(log *types.Log) (*PortfolioOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioOrderFilled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioRebalanced represents a Rebalanced event raised by the Portfolio contract.
type PortfolioRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const PortfolioRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (PortfolioRebalanced) ContractEventName() string {
	return PortfolioRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (portfolio *Portfolio) UnpackRebalancedEvent(log *types.Log) (*PortfolioRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioRebalanced)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioRedeemClaimed represents a RedeemClaimed event raised by the Portfolio contract.
type PortfolioRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioRedeemClaimed) ContractEventName() string {
	return PortfolioRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (portfolio *Portfolio) UnpackRedeemClaimedEvent(log *types.Log) (*PortfolioRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioRedeemClaimed)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioScheduleCancelled represents a ScheduleCancelled event raised by the Portfolio contract.
type PortfolioScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioScheduleCancelled) ContractEventName() string {
	return PortfolioScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (portfolio *Portfolio) UnpackScheduleCancelledEvent(log *types.Log) (*PortfolioScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioScheduleCancelled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioSequencerFeedSet represents a SequencerFeedSet event raised by the Portfolio contract.
type PortfolioSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (PortfolioSequencerFeedSet) ContractEventName() string {
	return PortfolioSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (portfolio *Portfolio) UnpackSequencerFeedSetEvent(log *types.Log) (*PortfolioSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioStatusChanged represents a StatusChanged event raised by the Portfolio contract.
type PortfolioStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioStatusChanged) ContractEventName() string {
	return PortfolioStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (portfolio *Portfolio) UnpackStatusChangedEvent(log *types.Log) (*PortfolioStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioStatusChanged)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioStrategyChanged represents a StrategyChanged event raised by the Portfolio contract.
type PortfolioStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioStrategyChanged) ContractEventName() string {
	return PortfolioStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (portfolio *Portfolio) UnpackStrategyChangedEvent(log *types.Log) (*PortfolioStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioStrategyChanged)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTargetsSet represents a TargetsSet event raised by the Portfolio contract.
type PortfolioTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (PortfolioTargetsSet) ContractEventName() string {
	return PortfolioTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (portfolio *Portfolio) UnpackTargetsSetEvent(log *types.Log) (*PortfolioTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTargetsSet)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTokenDelisted represents a TokenDelisted event raised by the Portfolio contract.
type PortfolioTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioTokenDelisted) ContractEventName() string {
	return PortfolioTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (portfolio *Portfolio) UnpackTokenDelistedEvent(log *types.Log) (*PortfolioTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTokenDelisted)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTokenListed represents a TokenListed event raised by the Portfolio contract.
type PortfolioTokenListed struct {
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PortfolioTokenListed) ContractEventName() string {
	return PortfolioTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
func (portfolio *Portfolio) UnpackTokenListedEvent(log *types.Log) (*PortfolioTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTokenListed)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTokenScheduled represents a TokenScheduled event raised by the Portfolio contract.
type PortfolioTokenScheduled struct {
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioTokenScheduled) ContractEventName() string {
	return PortfolioTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
func (portfolio *Portfolio) UnpackTokenScheduledEvent(log *types.Log) (*PortfolioTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTokenScheduled)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTraded represents a Traded event raised by the Portfolio contract.
type PortfolioTraded struct {
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

const PortfolioTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (PortfolioTraded) ContractEventName() string {
	return PortfolioTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (portfolio *Portfolio) UnpackTradedEvent(log *types.Log) (*PortfolioTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTraded)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTraderSet represents a TraderSet event raised by the Portfolio contract.
type PortfolioTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (PortfolioTraderSet) ContractEventName() string {
	return PortfolioTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (portfolio *Portfolio) UnpackTraderSetEvent(log *types.Log) (*PortfolioTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTraderSet)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioTradingPaused represents a TradingPaused event raised by the Portfolio contract.
type PortfolioTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioTradingPaused) ContractEventName() string {
	return PortfolioTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (portfolio *Portfolio) UnpackTradingPausedEvent(log *types.Log) (*PortfolioTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioTradingPaused)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioUnusableNoted represents a UnusableNoted event raised by the Portfolio contract.
type PortfolioUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (PortfolioUnusableNoted) ContractEventName() string {
	return PortfolioUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (portfolio *Portfolio) UnpackUnusableNotedEvent(log *types.Log) (*PortfolioUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioUnusableNoted)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioVaultCreated represents a VaultCreated event raised by the Portfolio contract.
type PortfolioVaultCreated struct {
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

const PortfolioVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (PortfolioVaultCreated) ContractEventName() string {
	return PortfolioVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (portfolio *Portfolio) UnpackVaultCreatedEvent(log *types.Log) (*PortfolioVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioVaultCreated)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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

// PortfolioWithdrawnInKind represents a WithdrawnInKind event raised by the Portfolio contract.
type PortfolioWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioWithdrawnInKind) ContractEventName() string {
	return PortfolioWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (portfolio *Portfolio) UnpackWithdrawnInKindEvent(log *types.Log) (*PortfolioWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolio.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := portfolio.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolio.abi.Events[event].Inputs {
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
func (portfolio *Portfolio) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], portfolio.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return portfolio.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["AwayFromTarget"].ID.Bytes()[:4]) {
		return portfolio.UnpackAwayFromTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["BadPair"].ID.Bytes()[:4]) {
		return portfolio.UnpackBadPairError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["BucketEmpty"].ID.Bytes()[:4]) {
		return portfolio.UnpackBucketEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return portfolio.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["InputMismatch"].ID.Bytes()[:4]) {
		return portfolio.UnpackInputMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["InsideBand"].ID.Bytes()[:4]) {
		return portfolio.UnpackInsideBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["InsufficientHolding"].ID.Bytes()[:4]) {
		return portfolio.UnpackInsufficientHoldingError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return portfolio.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NavOverflow"].ID.Bytes()[:4]) {
		return portfolio.UnpackNavOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NoBase"].ID.Bytes()[:4]) {
		return portfolio.UnpackNoBaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotALimitOrder"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotALimitOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotTheTargetsInForce"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotTheTargetsInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotVault"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NothingToRaise"].ID.Bytes()[:4]) {
		return portfolio.UnpackNothingToRaiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["OrderNotOpen"].ID.Bytes()[:4]) {
		return portfolio.UnpackOrderNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["OutputShort"].ID.Bytes()[:4]) {
		return portfolio.UnpackOutputShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["OverCapFirst"].ID.Bytes()[:4]) {
		return portfolio.UnpackOverCapFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["RaiseTooMuch"].ID.Bytes()[:4]) {
		return portfolio.UnpackRaiseTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return portfolio.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["SaleOnly"].ID.Bytes()[:4]) {
		return portfolio.UnpackSaleOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["TooManyTokens"].ID.Bytes()[:4]) {
		return portfolio.UnpackTooManyTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["TradeLossTooHigh"].ID.Bytes()[:4]) {
		return portfolio.UnpackTradeLossTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["TradingIsPaused"].ID.Bytes()[:4]) {
		return portfolio.UnpackTradingIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return portfolio.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return portfolio.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PortfolioAlreadyInitialized represents a AlreadyInitialized error raised by the Portfolio contract.
type PortfolioAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func PortfolioAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (portfolio *Portfolio) UnpackAlreadyInitializedError(raw []byte) (*PortfolioAlreadyInitialized, error) {
	out := new(PortfolioAlreadyInitialized)
	if err := portfolio.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioAwayFromTarget represents a AwayFromTarget error raised by the Portfolio contract.
type PortfolioAwayFromTarget struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AwayFromTarget(address token)
func PortfolioAwayFromTargetErrorID() common.Hash {
	return common.HexToHash("0xb0dc6e8c5486f741841d6e5bbcfafdf050953551dda6379758e0d4567fb2dead")
}

// UnpackAwayFromTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AwayFromTarget(address token)
func (portfolio *Portfolio) UnpackAwayFromTargetError(raw []byte) (*PortfolioAwayFromTarget, error) {
	out := new(PortfolioAwayFromTarget)
	if err := portfolio.abi.UnpackIntoInterface(out, "AwayFromTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioBadPair represents a BadPair error raised by the Portfolio contract.
type PortfolioBadPair struct {
	TokenIn  common.Address
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func PortfolioBadPairErrorID() common.Hash {
	return common.HexToHash("0xd73706b33f7ae8fb0faea4915df7390ebf2000be5fbebf19051d96caa1ad42ef")
}

// UnpackBadPairError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func (portfolio *Portfolio) UnpackBadPairError(raw []byte) (*PortfolioBadPair, error) {
	out := new(PortfolioBadPair)
	if err := portfolio.abi.UnpackIntoInterface(out, "BadPair", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioBucketEmpty represents a BucketEmpty error raised by the Portfolio contract.
type PortfolioBucketEmpty struct {
	Needed *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func PortfolioBucketEmptyErrorID() common.Hash {
	return common.HexToHash("0x4d91a1e76cc24a6940eecacc37797a160a4d81d197afb919e90f11bd952e4525")
}

// UnpackBucketEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func (portfolio *Portfolio) UnpackBucketEmptyError(raw []byte) (*PortfolioBucketEmpty, error) {
	out := new(PortfolioBucketEmpty)
	if err := portfolio.abi.UnpackIntoInterface(out, "BucketEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioCapExceeded represents a CapExceeded error raised by the Portfolio contract.
type PortfolioCapExceeded struct {
	Token common.Address
	Value *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(address token, uint256 value, uint256 most)
func PortfolioCapExceededErrorID() common.Hash {
	return common.HexToHash("0xc2373395179af6c39f367d2c3bc2a1001ac3bf9a6b3fea1531486f15ca6bc6d0")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(address token, uint256 value, uint256 most)
func (portfolio *Portfolio) UnpackCapExceededError(raw []byte) (*PortfolioCapExceeded, error) {
	out := new(PortfolioCapExceeded)
	if err := portfolio.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioInputMismatch represents a InputMismatch error raised by the Portfolio contract.
type PortfolioInputMismatch struct {
	Token    common.Address
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func PortfolioInputMismatchErrorID() common.Hash {
	return common.HexToHash("0x536cf2d68eb973f200990498962fcba4711029451edee2caa54c96109180ec06")
}

// UnpackInputMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func (portfolio *Portfolio) UnpackInputMismatchError(raw []byte) (*PortfolioInputMismatch, error) {
	out := new(PortfolioInputMismatch)
	if err := portfolio.abi.UnpackIntoInterface(out, "InputMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioInsideBand represents a InsideBand error raised by the Portfolio contract.
type PortfolioInsideBand struct {
	OrderId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsideBand(uint256 orderId)
func PortfolioInsideBandErrorID() common.Hash {
	return common.HexToHash("0x62e74d3e694b8e2e76d350f30908941071e9f48d6a72ce054649e98c2bca836d")
}

// UnpackInsideBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsideBand(uint256 orderId)
func (portfolio *Portfolio) UnpackInsideBandError(raw []byte) (*PortfolioInsideBand, error) {
	out := new(PortfolioInsideBand)
	if err := portfolio.abi.UnpackIntoInterface(out, "InsideBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioInsufficientHolding represents a InsufficientHolding error raised by the Portfolio contract.
type PortfolioInsufficientHolding struct {
	Token     common.Address
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func PortfolioInsufficientHoldingErrorID() common.Hash {
	return common.HexToHash("0xd1cb99cd054d669e9f369578a499deddd779f464d54292301357b7b3ab7a82f9")
}

// UnpackInsufficientHoldingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func (portfolio *Portfolio) UnpackInsufficientHoldingError(raw []byte) (*PortfolioInsufficientHolding, error) {
	out := new(PortfolioInsufficientHolding)
	if err := portfolio.abi.UnpackIntoInterface(out, "InsufficientHolding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioLocked represents a Locked error raised by the Portfolio contract.
type PortfolioLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func PortfolioLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (portfolio *Portfolio) UnpackLockedError(raw []byte) (*PortfolioLocked, error) {
	out := new(PortfolioLocked)
	if err := portfolio.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNavOverflow represents a NavOverflow error raised by the Portfolio contract.
type PortfolioNavOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOverflow()
func PortfolioNavOverflowErrorID() common.Hash {
	return common.HexToHash("0xd65eb01c0a208a43cb332facaf6636ba739c189ad34a17075cc742b6c0dd2aeb")
}

// UnpackNavOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOverflow()
func (portfolio *Portfolio) UnpackNavOverflowError(raw []byte) (*PortfolioNavOverflow, error) {
	out := new(PortfolioNavOverflow)
	if err := portfolio.abi.UnpackIntoInterface(out, "NavOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNoBase represents a NoBase error raised by the Portfolio contract.
type PortfolioNoBase struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBase()
func PortfolioNoBaseErrorID() common.Hash {
	return common.HexToHash("0xf0064bdae76c7bc89e9db24e788373c24d196c3d4382d5dff6c843fa13bc4279")
}

// UnpackNoBaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBase()
func (portfolio *Portfolio) UnpackNoBaseError(raw []byte) (*PortfolioNoBase, error) {
	out := new(PortfolioNoBase)
	if err := portfolio.abi.UnpackIntoInterface(out, "NoBase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNotALimitOrder represents a NotALimitOrder error raised by the Portfolio contract.
type PortfolioNotALimitOrder struct {
	OrderId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotALimitOrder(uint256 orderId)
func PortfolioNotALimitOrderErrorID() common.Hash {
	return common.HexToHash("0x07689f23a6aabc3ee964b7a5c14b5c4cf685747337340a93a263dcb332f1fe4b")
}

// UnpackNotALimitOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotALimitOrder(uint256 orderId)
func (portfolio *Portfolio) UnpackNotALimitOrderError(raw []byte) (*PortfolioNotALimitOrder, error) {
	out := new(PortfolioNotALimitOrder)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotALimitOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNotAllowed represents a NotAllowed error raised by the Portfolio contract.
type PortfolioNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func PortfolioNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (portfolio *Portfolio) UnpackNotAllowedError(raw []byte) (*PortfolioNotAllowed, error) {
	out := new(PortfolioNotAllowed)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNotTheTargetsInForce represents a NotTheTargetsInForce error raised by the Portfolio contract.
type PortfolioNotTheTargetsInForce struct {
	OrderId *big.Int
	InForce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheTargetsInForce(uint256 orderId, uint256 inForce)
func PortfolioNotTheTargetsInForceErrorID() common.Hash {
	return common.HexToHash("0x1641daac03651e644a136767b721f7290436069138448b26c938c5c3fec2efaa")
}

// UnpackNotTheTargetsInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheTargetsInForce(uint256 orderId, uint256 inForce)
func (portfolio *Portfolio) UnpackNotTheTargetsInForceError(raw []byte) (*PortfolioNotTheTargetsInForce, error) {
	out := new(PortfolioNotTheTargetsInForce)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotTheTargetsInForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNotVault represents a NotVault error raised by the Portfolio contract.
type PortfolioNotVault struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVault(address caller)
func PortfolioNotVaultErrorID() common.Hash {
	return common.HexToHash("0xe9d60161f21916a4c5effe7a3378e39b8056de5fa1591f1f8657153da97c8bc4")
}

// UnpackNotVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVault(address caller)
func (portfolio *Portfolio) UnpackNotVaultError(raw []byte) (*PortfolioNotVault, error) {
	out := new(PortfolioNotVault)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNothingToRaise represents a NothingToRaise error raised by the Portfolio contract.
type PortfolioNothingToRaise struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRaise()
func PortfolioNothingToRaiseErrorID() common.Hash {
	return common.HexToHash("0x044ed5f43d1dfac6fc3cab03a4630fd1374fe363123b00e5531a59eba5858bc8")
}

// UnpackNothingToRaiseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRaise()
func (portfolio *Portfolio) UnpackNothingToRaiseError(raw []byte) (*PortfolioNothingToRaise, error) {
	out := new(PortfolioNothingToRaise)
	if err := portfolio.abi.UnpackIntoInterface(out, "NothingToRaise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOrderNotOpen represents a OrderNotOpen error raised by the Portfolio contract.
type PortfolioOrderNotOpen struct {
	OrderId *big.Int
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func PortfolioOrderNotOpenErrorID() common.Hash {
	return common.HexToHash("0xa78aad30ccbe4d5fd7db429c2d3d30345a4e13b963c2f310ad8f14c8ae329e12")
}

// UnpackOrderNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func (portfolio *Portfolio) UnpackOrderNotOpenError(raw []byte) (*PortfolioOrderNotOpen, error) {
	out := new(PortfolioOrderNotOpen)
	if err := portfolio.abi.UnpackIntoInterface(out, "OrderNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOutputShort represents a OutputShort error raised by the Portfolio contract.
type PortfolioOutputShort struct {
	Token    common.Address
	Least    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func PortfolioOutputShortErrorID() common.Hash {
	return common.HexToHash("0x47cf6d26937c4b98d35aa0fe68ca27d7a38ef870c001fdda41571304756617b5")
}

// UnpackOutputShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func (portfolio *Portfolio) UnpackOutputShortError(raw []byte) (*PortfolioOutputShort, error) {
	out := new(PortfolioOutputShort)
	if err := portfolio.abi.UnpackIntoInterface(out, "OutputShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioOverCapFirst represents a OverCapFirst error raised by the Portfolio contract.
type PortfolioOverCapFirst struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverCapFirst(address token)
func PortfolioOverCapFirstErrorID() common.Hash {
	return common.HexToHash("0x155636a5ca88395472ebae4f1e48da6599c7d74089516fd035873d6f9950a17f")
}

// UnpackOverCapFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverCapFirst(address token)
func (portfolio *Portfolio) UnpackOverCapFirstError(raw []byte) (*PortfolioOverCapFirst, error) {
	out := new(PortfolioOverCapFirst)
	if err := portfolio.abi.UnpackIntoInterface(out, "OverCapFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioRaiseTooMuch represents a RaiseTooMuch error raised by the Portfolio contract.
type PortfolioRaiseTooMuch struct {
	Value   *big.Int
	Allowed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func PortfolioRaiseTooMuchErrorID() common.Hash {
	return common.HexToHash("0x608dfb98f1f104ff0078dd6725fc35f32cc9b1debd706a7ade4dbbbd154b83a9")
}

// UnpackRaiseTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func (portfolio *Portfolio) UnpackRaiseTooMuchError(raw []byte) (*PortfolioRaiseTooMuch, error) {
	out := new(PortfolioRaiseTooMuch)
	if err := portfolio.abi.UnpackIntoInterface(out, "RaiseTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Portfolio contract.
type PortfolioSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PortfolioSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (portfolio *Portfolio) UnpackSafeERC20FailedOperationError(raw []byte) (*PortfolioSafeERC20FailedOperation, error) {
	out := new(PortfolioSafeERC20FailedOperation)
	if err := portfolio.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioSaleOnly represents a SaleOnly error raised by the Portfolio contract.
type PortfolioSaleOnly struct {
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleOnly(address tokenOut)
func PortfolioSaleOnlyErrorID() common.Hash {
	return common.HexToHash("0xe5f14325ba8bbb04698d9223a001a7763d0dbfe5401ce2cf3772c32e688f4488")
}

// UnpackSaleOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleOnly(address tokenOut)
func (portfolio *Portfolio) UnpackSaleOnlyError(raw []byte) (*PortfolioSaleOnly, error) {
	out := new(PortfolioSaleOnly)
	if err := portfolio.abi.UnpackIntoInterface(out, "SaleOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioTooManyTokens represents a TooManyTokens error raised by the Portfolio contract.
type PortfolioTooManyTokens struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTokens(uint256 max)
func PortfolioTooManyTokensErrorID() common.Hash {
	return common.HexToHash("0xa8908786ca6311ac27c10b9b14253adb6a41fc39d2d0e16ac2c9621f1f2c875d")
}

// UnpackTooManyTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTokens(uint256 max)
func (portfolio *Portfolio) UnpackTooManyTokensError(raw []byte) (*PortfolioTooManyTokens, error) {
	out := new(PortfolioTooManyTokens)
	if err := portfolio.abi.UnpackIntoInterface(out, "TooManyTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioTradeLossTooHigh represents a TradeLossTooHigh error raised by the Portfolio contract.
type PortfolioTradeLossTooHigh struct {
	ValueIn  *big.Int
	ValueOut *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func PortfolioTradeLossTooHighErrorID() common.Hash {
	return common.HexToHash("0xc5cbc353cecbe1bac8057580aa65906cbc45ed2afaaf204b15dc8262c6bff96e")
}

// UnpackTradeLossTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func (portfolio *Portfolio) UnpackTradeLossTooHighError(raw []byte) (*PortfolioTradeLossTooHigh, error) {
	out := new(PortfolioTradeLossTooHigh)
	if err := portfolio.abi.UnpackIntoInterface(out, "TradeLossTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioTradingIsPaused represents a TradingIsPaused error raised by the Portfolio contract.
type PortfolioTradingIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradingIsPaused()
func PortfolioTradingIsPausedErrorID() common.Hash {
	return common.HexToHash("0x6af3eee6957b3070e8ba2c641229ad755e6f4a8119078b4de313d7995912b883")
}

// UnpackTradingIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradingIsPaused()
func (portfolio *Portfolio) UnpackTradingIsPausedError(raw []byte) (*PortfolioTradingIsPaused, error) {
	out := new(PortfolioTradingIsPaused)
	if err := portfolio.abi.UnpackIntoInterface(out, "TradingIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioZeroAddress represents a ZeroAddress error raised by the Portfolio contract.
type PortfolioZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func PortfolioZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (portfolio *Portfolio) UnpackZeroAddressError(raw []byte) (*PortfolioZeroAddress, error) {
	out := new(PortfolioZeroAddress)
	if err := portfolio.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioZeroAmount represents a ZeroAmount error raised by the Portfolio contract.
type PortfolioZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PortfolioZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (portfolio *Portfolio) UnpackZeroAmountError(raw []byte) (*PortfolioZeroAmount, error) {
	out := new(PortfolioZeroAmount)
	if err := portfolio.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
