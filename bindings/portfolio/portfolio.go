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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bucket\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"countedHoldings\",\"inputs\":[],\"outputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fillLimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forfeitWrittenOff\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingPrices\",\"inputs\":[],\"outputs\":[{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingState\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structHoldingState\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"writtenOff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notedUnusableAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdings\",\"inputs\":[],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personal_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastValue\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"navLast\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stale\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextOrderId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePrice\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"noteUnusable\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"raiseCash\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"inside\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveAssets\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseAssets\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseInKind\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"numerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"denominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellForSettlement\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellWrittenOff\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBase\",\"inputs\":[{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementNav\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"swap\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writeOff\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"answeredAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OverCapFirst\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Portfolio",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161549538038061549583398101604081905261002e9161007a565b806001600160a01b03163b5f036100585760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03166080525f80546001600160a01b031916301790556100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b6080516153976100fe5f395f81816103ef0152818161062301528181610650015281816106ba015281816108970152818161090701528181610f5801528181610fb601528181610fe001526118a001526153975ff3fe608060405234801561000f575f5ffd5b5060043610610260575f3560e01c80636d0985601161014b578063c029e868116100bf578063e56d024f11610084578063e56d024f146105b5578063e79bf13b146105c8578063f3f242f9146105de578063f4508988146105f1578063fbfa77cf146105f9578063fecf97341461060b575f5ffd5b8063c029e86814610560578063c1590cd71461057d578063c54d3b3d14610264578063d172d90114610585578063e3e8bdfd14610598575f5ffd5b80637b103999116101105780637b103999146104bb5780638504238b146104ce57806387f4dddf146104e1578063a6bc18f914610264578063b8853afc146104f7578063ba2f6dae1461050a575f5ffd5b80636d098560146104675780636d93cefb1461047a5780636dbf50f514610482578063724e5b1c146104955780637abaf4f9146104a8575f5ffd5b806338d52e0f116101e25780634e98a5b3116101a75780634e98a5b3146103d75780634fb764c9146103ea578063514fcac71461041157806353e23e2e1461041f5780635b199bd41461043257806369dbaba714610454575f5ffd5b806338d52e0f1461034c57806338e80f681461035f57806339166ee91461037257806341ca4ee8146103a357806343037ddd146103b6575f5ffd5b806323e54afa1161022857806323e54afa146102df57806326d60fb4146103025780632a58b330146103185780633192164f1461032d578063365ec5e51461033e575f5ffd5b806301bda287146102645780630635e1101461026457806314317a81146102795780631758078b1461029457806321603f43146102bf575b5f5ffd5b610277610272366004614638565b61061e565b005b61028161064a565b6040519081526020015b60405180910390f35b6004546102a7906001600160a01b031681565b6040516001600160a01b03909116815260200161028b565b6102d26102cd366004614653565b610677565b60405161028b919061469a565b6102f26102ed366004614771565b6106e3565b604051901515815260200161028b565b61030a61088f565b60405161028b9291906147b8565b600354600160d81b900463ffffffff16610281565b6003546001600160781b0316610281565b61027761027236600461483b565b6002546102a7906001600160a01b031681565b61027761036d366004614653565b6108bf565b610281610380366004614638565b6001600160a01b03165f908152600660205260409020546001600160801b031690565b6102816103b1366004614856565b610901565b6103c96103c4366004614653565b610931565b60405161028b9291906148dc565b6102776103e5366004614653565b610be4565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b610277610272366004614653565b5f546102f290600160a81b900460ff1681565b6104456104403660046148f4565b610c2f565b60405161028b939291906149c1565b610281610462366004614a15565b610f52565b610277610475366004614a7a565b610f85565b610281610fb0565b610281610490366004614ab8565b610fda565b6102776104a3366004614aee565b611004565b6102776104b6366004614856565b6110b4565b6001546102a7906001600160a01b031681565b5f546102f290600160a01b900460ff1681565b6104e96110e9565b60405161028b929190614b2c565b610281610505366004614b7a565b61133a565b61051d610518366004614638565b611550565b60405161028b91905f60a0820190508251825260208301511515602083015260408301516040830152606083015160608301526080830151608083015292915050565b61056861157f565b6040805192835260208301919091520161028b565b61028161164b565b610281610593366004614bfd565b611665565b6105a06116ec565b6040805192835290151560208301520161028b565b6102816105c3366004614c55565b61189a565b6105d06118cb565b60405161028b929190614cd2565b6105686105ec366004614ab8565b611939565b610281611981565b5f546102a7906001600160a01b031681565b610277610619366004614cf6565b6119d3565b6106477f0000000000000000000000000000000000000000000000000000000000000000611aef565b50565b5f6106747f0000000000000000000000000000000000000000000000000000000000000000611aef565b90565b6106b56040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b6106de7f0000000000000000000000000000000000000000000000000000000000000000611b10565b919050565b5f5f6106ed611b21565b9150506106f8611b93565b610700611bc7565b841580159061071d5750600154600160a01b900463ffffffff1685145b85600160149054906101000a900463ffffffff1690916107645760405163059076ab60e21b8152600481019290925263ffffffff1660248201526044015b60405180910390fd5b505061076f85611bf3565b5f61077c86600284611d11565b90505f610787611e1c565b90505f5b85811015610848576107d3828888848181106107a9576107a9614d4f565b90506020028101906107bb9190614d63565b6107cc906040810190602001614638565b60016122a1565b610812828888848181106107e9576107e9614d4f565b90506020028101906107fb9190614d63565b61080c906060810190604001614638565b5f6122a1565b61083f8388888481811061082857610828614d4f565b905060200281019061083a9190614d63565b612420565b5060010161078b565b508060e00151879061087057604051633173a69f60e11b815260040161075b91815260200190565b5061087b81886124b3565b93506108856128a5565b5050509392505050565b5f60606108bb7f0000000000000000000000000000000000000000000000000000000000000000611b10565b9091565b6108c76128f6565b6108d8816001600160601b0361292e565b600260146101000a8154816001600160601b0302191690836001600160601b0316021790555050565b5f61092b7f0000000000000000000000000000000000000000000000000000000000000000611b10565b92915050565b5f606061093c61293d565b5f600580548060200260200160405190810160405280929190818152602001828054801561099157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610973575b505050505090505f5f6109a3836129e2565b60015460025460405163a698dae760e01b81529395509193505f9283926001600160a01b039283169263a698dae7926109e6928a9216908d908990600401614d81565b5f60405180830381865afa158015610a00573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a279190810190614e96565b9150915084516001600160401b03811115610a4457610a44614dc6565b604051908082528060200260200182016040528015610a9f57816020015b610a8c60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081610a625790505b506003546001600160781b0316975095505f5b8551811015610bb1576040518060600160405280878381518110610ad857610ad8614d4f565b60200260200101516001600160a01b03168152602001868381518110610b0057610b00614d4f565b60200260200101518152602001848381518110610b1f57610b1f614d4f565b6020026020010151815250878281518110610b3c57610b3c614d4f565b6020026020010181905250610b9d858281518110610b5c57610b5c614d4f565b6020026020010151848381518110610b7657610b76614d4f565b6020026020010151848481518110610b9057610b90614d4f565b6020026020010151612b2f565b610ba79089614f0d565b9750600101610ab2565b506001600160801b03871115610bda57604051633597ac0760e21b815260040160405180910390fd5b5050505050915091565b610bec6128f6565b600354610c0c90610c079083906001600160781b0316614f0d565b612b43565b600380546001600160781b0319166001600160781b039290921691909117905550565b5f606080610c3b6128f6565b6005805480602002602001604051908101604052809291908181526020018280548015610c8f57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610c71575b5050505050915081516001600160401b03811115610caf57610caf614dc6565b604051908082528060200260200182016040528015610cd8578160200160208202803683370190505b50600254909150610cf590869086906001600160a01b0316612b70565b610d1357600354610d10906001600160781b03168888612bd6565b92505b600380548491905f90610d309084906001600160781b0316614f20565b92506101000a8154816001600160781b0302191690836001600160781b03160217905550610d7f600260149054906101000a90046001600160601b03166001600160601b031688886001612c86565b60028054601490610da1908490600160a01b90046001600160601b0316614f3f565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505f5b8251811015610ea557610df48686858481518110610de757610de7614d4f565b6020026020010151612b70565b610e9d57610e4360065f858481518110610e1057610e10614d4f565b6020908102919091018101516001600160a01b031682528101919091526040015f20546001600160801b03168989612bd6565b828281518110610e5557610e55614d4f565b602002602001018181525050610e9d838281518110610e7657610e76614d4f565b6020026020010151838381518110610e9057610e90614d4f565b6020026020010151612cc8565b600101610dc7565b508215610ec357600254610ec3906001600160a01b03168985612d6b565b5f5b8251811015610f4657818181518110610ee057610ee0614d4f565b60200260200101515f14610f3e57610f3e89838381518110610f0457610f04614d4f565b6020026020010151858481518110610f1e57610f1e614d4f565b60200260200101516001600160a01b0316612d6b9092919063ffffffff16565b600101610ec5565b50955095509592505050565b5f610f7c7f0000000000000000000000000000000000000000000000000000000000000000611aef565b95945050505050565b610f8d6128f6565b610f978382612cc8565b610fab6001600160a01b0384168383612d6b565b505050565b5f6106747f0000000000000000000000000000000000000000000000000000000000000000611b10565b5f6106de7f0000000000000000000000000000000000000000000000000000000000000000611aef565b61100c611b21565b50505f5f5f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611060573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110849190614f5e565b9250925092508161109757611097611b93565b6110a48585858433612da0565b505050506110b06128a5565b5050565b6110bc6128f6565b6002546110d2906001600160a01b031682612cc8565b6002546110b0906001600160a01b03168383612d6b565b6060805f600580548060200260200160405190810160405280929190818152602001828054801561114157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611123575b5050505050905080516001600160401b0381111561116157611161614dc6565b6040519080825280602002602001820160405280156111bc57816020015b6111a960405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b81526020019060019003908161117f5790505b5092505f5f6111ca836129e2565b600154600254604051632d552b6160e01b81529395509193505f9283926001600160a01b0392831692632d552b619261120b928a9216908890600401614f96565b5f60405180830381865afa158015611225573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261124c9190810190614fc9565b92505091508095505f5b855181101561133057604051806060016040528087838151811061127c5761127c614d4f565b60200260200101516001600160a01b031681526020018683815181106112a4576112a4614d4f565b602002602001015181526020018483815181106112c3576112c3614d4f565b60200260200101518152508882815181106112e0576112e0614d4f565b60200260200101819052508181815181106112fd576112fd614d4f565b60200260200101511587828151811061131857611318614d4f565b91151560209283029190910190910152600101611256565b5050505050509091565b5f5f611344611b21565b91505061134f611b93565b611357611bc7565b5f86815260076020526040808220815160e081019092528054829060ff1660048111156113865761138661466a565b60048111156113975761139761466a565b81528154602090910190610100900460ff1660048111156113ba576113ba61466a565b60048111156113cb576113cb61466a565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a090910152905061143587611bf3565b60018151600481111561144a5761144a61466a565b14879061146d576040516307689f2360e01b815260040161075b91815260200190565b505f878152600760205260409020805461ff00191661020017905561150261149788600185611d11565b6040518060a00160405280896001600160a01b0316815260200184604001516001600160a01b0316815260200184606001516001600160a01b031681526020018460a001516001600160801b031681526020018460c001516001600160801b03168152508787612e55565b925061153e7f74ebbab24ee8774729982ac100f931306b160f431f7f1483cc380186d56754bc883360405180602001604052805f8152506131c1565b6115466128a5565b5050949350505050565b6106b56040518060a001604052805f81526020015f151581526020015f81526020015f81526020015f81525090565b6003545f9081906115b890600160781b810466ffffffffffffff16906115b390600160b01b900464ffffffffff16426150b6565b6131eb565b5f54909250600160a01b900460ff161561163257306001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015611607573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061162b91906150c9565b5090509091565b506002546001600160601b03600160a01b909104169091565b5f61165461293d565b61165c613236565b60400151905090565b5f61166e6128f6565b5f336001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa1580156116ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cf9190614f5e565b505090506116e08686838688612da0565b9150505b949350505050565b5f5f5f600580548060200260200160405190810160405280929190818152602001828054801561174357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611725575b505050505090505f5f611755836129e2565b600154600254604051632d552b6160e01b81529395509193505f92839283926001600160a01b0390811692632d552b6192611799928b929116908990600401614f96565b5f60405180830381865afa1580156117b3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526117da9190810190614fc9565b6003546001600160781b03169a50919450925090505f5b865181101561187c5761184386828151811061180f5761180f614d4f565b602002602001015185838151811061182957611829614d4f565b6020026020010151858481518110610b9057610b90614d4f565b61184d908a614f0d565b98508780611872575081818151811061186857611868614d4f565b6020026020010151155b97506001016117f1565b5061188e886001600160801b0361292e565b97505050505050509091565b5f6118c47f0000000000000000000000000000000000000000000000000000000000000000611aef565b9392505050565b606080600580548060200260200160405190810160405280929190818152602001828054801561192257602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611904575b50505050509150611932826129e2565b5091929050565b5f5f5f5f611945611b21565b915091506119528261345a565b61195a6134a6565b935061197061196a855f84611d11565b86612420565b925061197a6128a5565b5050915091565b6003545f90600160f81b900460ff166119a9575f54600160b01b900464ffffffffff16905090565b5f546003546119ce9164ffffffffff600160b01b9182900481169291909104166134ee565b905090565b5f546001600160a01b0316156119fb5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b03841615801590611a1b57506001600160a01b03831615155b8015611a2f57506001600160a01b03821615155b611a4c5760405163d92e233d60e01b815260040160405180910390fd5b5f8054600180546001600160a01b039687166001600160a01b03199182161790915560028054958716959091169490941790935564ffffffffff4216600160b01b0264ffffffffff60b01b19921515600160a01b026001600160a81b03199094169490951693909317919091171682179055600380546fffffffffffffffffffffffffffffffff60781b19169091176a0100000000006a94d74f4360881b179055565b604051365f82375f5f3683855af43d5f833e8015611b0b573d82f35b503d81fd5b611aef80610fab8363ffffffff8316565b5f805460405163f435f5a760e01b815233600482015282916001600160a01b03169063f435f5a79060240160408051808303815f875af1158015611b67573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b8b91906150f8565b915091509091565b611b9c336134fd565b33906106475760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161075b565b5f54600160a81b900460ff1615611bf157604051633579f77360e11b815260040160405180910390fd5b565b5f81815260076020526040808220815160e081019092528054611cd1929190829060ff166004811115611c2857611c2861466a565b6004811115611c3957611c3961466a565b81528154602090910190610100900460ff166004811115611c5c57611c5c61466a565b6004811115611c6d57611c6d61466a565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a090910152613569565b90506001816004811115611ce757611ce761466a565b1482829091611d0b57604051630a78aad360e41b815260040161075b929190615125565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040518060c00160405280858152602001846004811115611d6557611d6561466a565b81523360208201528315801560408301525f1960608301525f6080909201919091529091506118c4575f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611dde573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e029190614f5e565b50509050611e0f816135af565b6080830152509392505050565b611e636040518061010001604052805f8152602001606081526020016060815260200160608152602001606081526020015f8152602001606081526020015f151581525090565b5f6008805480602002602001604051908101604052809291908181526020015f905b82821015611edc575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b9091041690820152825260019092019101611e85565b5050505090505f611eeb613236565b90505f815f0151518351611eff9190614f0d565b9050806001600160401b03811115611f1957611f19614dc6565b604051908082528060200260200182016040528015611f42578160200160208202803683370190505b506020850152806001600160401b03811115611f6057611f60614dc6565b604051908082528060200260200182016040528015611f89578160200160208202803683370190505b506040850152806001600160401b03811115611fa757611fa7614dc6565b604051908082528060200260200182016040528015611fd0578160200160208202803683370190505b506060850152806001600160401b03811115611fee57611fee614dc6565b604051908082528060200260200182016040528015612017578160200160208202803683370190505b506080850152806001600160401b0381111561203557612035614dc6565b60405190808252806020026020018201604052801561205e578160200160208202803683370190505b5060c0850152604082015160a08501525f805b845181101561218a5784818151811061208c5761208c614d4f565b60200260200101515f0151866020015182815181106120ad576120ad614d4f565b60200260200101906001600160a01b031690816001600160a01b0316815250508481815181106120df576120df614d4f565b60200260200101516020015161ffff168660400151828151811061210557612105614d4f565b60200260200101818152505084818151811061212357612123614d4f565b60200260200101516040015161ffff168660600151828151811061214957612149614d4f565b6020026020010181815250506121808286838151811061216b5761216b614d4f565b60200260200101516040015161ffff166134ee565b9150600101612071565b50835185525f5b835151811015612299575f6121c287865f015184815181106121b5576121b5614d4f565b6020026020010151613602565b875190915081036122515784518051839081106121e1576121e1614d4f565b6020026020010151876020015182815181106121ff576121ff614d4f565b60200260200101906001600160a01b031690816001600160a01b031681525050828760600151828151811061223657612236614d4f565b60209081029190910101528651879061224e90615142565b90525b8460200151828151811061226757612267614d4f565b60200260200101518760800151828151811061228557612285614d4f565b602090810291909101015250600101612191565b505050505090565b6002546001600160a01b03908116908316036122bc57505050565b5f6122c78484613602565b8451909150839082036122f957604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b505f6127108560800151838151811061231457612314614d4f565b6020026020010151612326919061515a565b90505f8560a001518660400151848151811061234457612344614d4f565b6020026020010151612356919061515a565b90508361236557808210612369565b8082115b859061239457604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b5060018660c0015184815181106123ad576123ad614d4f565b6020026020010190151590811515815250508560a00151866060015184815181106123da576123da614d4f565b60200260200101516123ec919061515a565b84612400576123fb83836150b6565b61240a565b61240a82846150b6565b111561241857600160e08701525b505050505050565b5f6118c4836040518060a00160405280855f0160208101906124429190614638565b6001600160a01b031681526020018560200160208101906124639190614638565b6001600160a01b031681526020016124816060870160408801614638565b6001600160a01b031681526060860135602082015260808601356040909101526124ae60a0860186615171565b612e55565b60015f6124be613236565b90505f845f01516001600160401b038111156124dc576124dc614dc6565b604051908082528060200260200182016040528015612505578160200160208202803683370190505b5090505f855f01516001600160401b0381111561252457612524614dc6565b60405190808252806020026020018201604052801561254d578160200160208202803683370190505b5090505f865f01516001600160401b0381111561256c5761256c614dc6565b604051908082528060200260200182016040528015612595578160200160208202803683370190505b5090505f5b8451518110156125ff57846020015181815181106125ba576125ba614d4f565b6020026020010151826125dc8a885f015185815181106121b5576121b5614d4f565b815181106125ec576125ec614d4f565b602090810291909101015260010161259a565b505f5b8751811015612833575f8860400151828151811061262257612622614d4f565b602002602001015190508860c00151828151811061264257612642614d4f565b60200260200101511561277f575f8960a0015182612660919061515a565b6127108b60800151858151811061267957612679614d4f565b602002602001015161268b919061515a565b1190505f5f6127108686815181106126a5576126a5614d4f565b60200260200101516126b7919061515a565b60408a01516126c6908661515a565b91509150826126d857808211156126dd565b808210155b8c6020015186815181106126f3576126f3614d4f565b60200260200101519061272557604051632c371ba360e21b81526001600160a01b03909116600482015260240161075b565b5088604001518c60600151868151811061274157612741614d4f565b6020026020010151612753919061515a565b836127675761276283836150b6565b612771565b61277182846150b6565b111561277b575f99505b5050505b8860a001516127108a60800151848151811061279d5761279d614d4f565b60200260200101516127af919061515a565b6127b991906151c7565b8583815181106127cb576127cb614d4f565b60200260200101818152505085604001516127108484815181106127f1576127f1614d4f565b6020026020010151612803919061515a565b61280d91906151c7565b84838151811061281f5761281f614d4f565b602090810291909101015250600101612602565b50602087015187518082526128997fc6b1b87223454b13b87c41a3068dd14df39a5b109dda8f8589b06f40309ffc8f89338c60a001518a60400151878b8b6040516020016128859594939291906151da565b6040516020818303038152906040526131c1565b50505050505092915050565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b1580156128e4575f5ffd5b505af1158015611d0b573d5f5f3e3d5ffd5b5f5433906001600160a01b031681146106475760405163e9d6016160e01b81526001600160a01b03909116600482015260240161075b565b5f8282188284100282186118c4565b5f546001600160a01b03163314806129c557505f5f9054906101000a90046001600160a01b03166001600160a01b031663cf3090126040518163ffffffff1660e01b8152600401602060405180830381865afa15801561299f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129c3919061522a565b155b611bf1576040516303cb96db60e21b815260040160405180910390fd5b60608082516001600160401b038111156129fe576129fe614dc6565b604051908082528060200260200182016040528015612a27578160200160208202803683370190505b5091505f5b8351811015612b29575f612a6d858381518110612a4b57612a4b614d4f565b60200260200101516001600160a01b03165f9081526006602052604090205490565b90506001600160801b038116848381518110612a8b57612a8b614d4f565b6020908102919091010152600160a81b8116612aa75750612b21565b82515f03612af55784516001600160401b03811115612ac857612ac8614dc6565b604051908082528060200260200182016040528015612af1578160200160208202803683370190505b5092505b608081901c64ffffffffff16838381518110612b1357612b13614d4f565b602002602001018181525050505b600101612a2c565b50915091565b5f6116e48484846001600160801b03613658565b5f6001600160781b03821115612b6c57604051633597ac0760e21b815260040160405180910390fd5b5090565b5f5f5b83811015612bcc57826001600160a01b0316858583818110612b9757612b97614d4f565b9050602002016020810190612bac9190614638565b6001600160a01b031603612bc45760019150506118c4565b600101612b73565b505f949350505050565b5f5f5f612be386866136b1565b91509150815f03612c0757838181612bfd57612bfd6151b3565b04925050506118c4565b818411612c1e57612c1e60038515026011186136cd565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f612cb3612c93836136de565b8015612cae57505f8480612ca957612ca96151b3565b868809115b151590565b612cbe868686612bd6565b610f7c9190614f0d565b5f612cd3838361370a565b9050815f03612ce157505050565b6002546001600160a01b0390811690841603612d2657612d0182826150b6565b600380546001600160781b0319166001600160781b0392909216919091179055505050565b610fab83612d66612d3785856150b6565b6001600160a01b0387165f908152600660205260409020546fffffffffffffffffffffffffffffffff19161790565b61376a565b612d7883838360016138ad565b610fab57604051635274afe760e01b81526001600160a01b038416600482015260240161075b565b5f848103612daf57505f610f7c565b835f03612dcf57604051630113b57d60e21b815260040160405180910390fd5b6040805160c081019091528381525f9060208101600381526001600160a01b038516602082015260016040820152606001612e09876135af565b81526020015f151581525090505f5b86811015612e4a57612e368289898481811061082857610828614d4f565b612e409084614f0d565b9250600101612e18565b505095945050505050565b600254602084015160408501515f926001600160a01b031691612e779161390f565b84606001515f03612e9b57604051631f2a200560e01b815260040160405180910390fd5b85606001518015612ec25750806001600160a01b031685604001516001600160a01b031614155b15612ef157604080860151905163e5f1432560e01b81526001600160a01b03909116600482015260240161075b565b5f612efb60035490565b90505f806001600160781b0383169050836001600160a01b031688602001516001600160a01b031614612f5857612f4a88602001516001600160a01b03165f9081526006602052604090205490565b9150506001600160801b0381165b612f6b8860200151896060015183613995565b600154885160208a01516040808c01519051639871e02160e01b81526001600160a01b03938416600482015291831660248301528216604482015286821660648201525f929190911690639871e0219060840160e060405180830381865afa158015612fd9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ffd9190615245565b600254909150600160a01b90046001600160601b03165f60038c60200151600481111561302c5761302c61466a565b149050801561304b576130468c8c602001518686866139bc565b61306b565b5f54600160a01b900460ff161561306b57613064613236565b6040015191505b6130768b8b8b613a58565b9750613080614606565b8881526130928d8d868c896064613d93565b60408301526020820152816130c9576130c1878e83600160200201518460026020020151886080015188613f10565b606083015296505b876001600160a01b03168c602001516001600160a01b03160361310f576131088c60600151866130f991906150b6565b6001600160781b031989161790565b9650613126565b6131268c60200151878e60600151875f015161402b565b876001600160a01b03168c604001516001600160a01b03160361317b5761317461315c610c078b6001600160781b038b16614f0d565b6001600160781b03166001600160781b031989161790565b965061319d565b61319d8c604001516131968e604001518c8860400151614055565b8686614162565b6131a687600355565b6131b18d8d836141e3565b5050505050505050949350505050565b5f828486845160208601a350805160208201206131e43060038787875f876142a7565b5050505050565b5f6224ea0082106132045750666a94d74f43000061092b565b6118c4666a94d74f4300006224ea0061321d828661515a565b61322791906151c7565b6132319086614f0d565b61292e565b613259604051806060016040528060608152602001606081526020015f81525090565b60058054806020026020016040519081016040528092919081815260200182805480156132ad57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161328f575b5050508284525050516001600160401b038111156132cd576132cd614dc6565b6040519080825280602002602001820160405280156132f6578160200160208202803683370190505b50602082015280515f90819061330b906129e2565b600154855160025460405163a698dae760e01b81529496509294505f9384936001600160a01b039384169363a698dae7936133529390929091169086908990600401614d81565b5f60405180830381865afa15801561336c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526133939190810190614e96565b6003546001600160781b0316604088015290925090505f5b855151811015613426576133ca858281518110610b5c57610b5c614d4f565b866020015182815181106133e0576133e0614d4f565b6020026020010181815250508560200151818151811061340257613402614d4f565b60200260200101518660400181815161341b9190614f0d565b9052506001016133ab565b5060408501516001600160801b03101561345357604051633597ac0760e21b815260040160405180910390fd5b5050505090565b336001600160a01b038216148061347b57506004546001600160a01b031633145b33906110b05760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161075b565b5f6134af611bc7565b50600354600160d81b900463ffffffff166134cb816001614f0d565b6003601b6101000a81548163ffffffff021916908363ffffffff16021790555090565b5f8282188284110282186118c4565b6001546040516335d2155560e11b81526001600160a01b0383811660048301525f921690636ba42aaa90602401602060405180830381865afa158015613545573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092b919061522a565b5f6001826020015160048111156135825761358261466a565b1480156135995750816080015164ffffffffff1642115b6135a757816020015161092b565b600492915050565b5f6001600160801b038211156135c757505f19919050565b815f036135d557505f919050565b60646135f86135e66127108561515a565b6135f360646127106150b6565b61432b565b61092b9190614f0d565b5f5b8251811080156136435750816001600160a01b03168360200151828151811061362f5761362f614d4f565b60200260200101516001600160a01b031614155b1561092b5761365181615142565b9050613604565b5f5f5f61366587876136b1565b91509150815f036136815761367a85826151c7565b925061369e565b848210156136945761367a878787612bd6565b83925050506116e4565b8383111561154657509195945050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f60028260038111156136f3576136f361466a565b6136fd91906152c5565b60ff166001149050919050565b6002545f906001600160a01b03848116911614613747576001600160a01b0383165f908152600660205260409020546001600160801b0316613754565b6003546001600160781b03165b6001600160801b0316905061092b838383613995565b6001600160801b03811615613795576001600160a01b03919091165f90815260066020526040902055565b6001600160a01b0382165f908152600660205260408120556005545f906137be906001906150b6565b90505f5b8181101561387657836001600160a01b0316600582815481106137e7576137e7614d4f565b5f918252602090912001546001600160a01b03160361386e576005828154811061381357613813614d4f565b5f91825260209091200154600580546001600160a01b03909216918390811061383e5761383e614d4f565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550613876565b6001016137c2565b506005805480613888576138886152e6565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166139035783831516156138f7573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f546001600160a01b0390811690838116908316148015906139435750806001600160a01b0316836001600160a01b031614155b80156139615750806001600160a01b0316826001600160a01b031614155b838390916131e45760405163d73706b360e01b81526001600160a01b0392831660048201529116602482015260440161075b565b81811015610fab5782828260405163d1cb99cd60e01b815260040161075b939291906152fa565b5f19856080015103156131e4575f6127108360a001511480613a0a575060a08301516139e8908361515a565b6127106139fd86865f0151876020015161435e565b613a07919061515a565b11155b90508015613a1e57600160a0870152612418565b8560a00151158590613a4f5760405163155636a560e01b81526001600160a01b03909116600482015260240161075b565b50505050505050565b602083015160408085015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa158015613aaa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ace919061531b565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa158015613b15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b39919061531b565b885160608a0151919250613b58916001600160a01b03871691906143a7565b875160208901516040808b015160608c015160808d015192516304a0d80360e31b81526001600160a01b0390951694632506c01894613ba194909392918e908e90600401615332565b6020604051808303815f875af1158015613bbd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613be1919061531b565b508751604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa158015613c2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c53919061531b565b15613c6f578751613c6f906001600160a01b038616905f6143a7565b6040516370a0823160e01b81523060048201525f90613ce29084906001600160a01b038816906370a0823190602401602060405180830381865afa158015613cb9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cdd919061531b565b6143f9565b60608a015160208b015191925082818114613d13576040516329b6796b60e11b815260040161075b939291906152fa565b50506040516370a0823160e01b8152306004820152613d8691506001600160a01b038616906370a0823190602401602060405180830381865afa158015613d5c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d80919061531b565b836143f9565b9998505050505050505050565b5f5f613dab8760600151875f0151886020015161435e565b9150613dc08587604001518860600151612b2f565b90505f600389602001516004811115613ddb57613ddb61466a565b10158015613dec5750848860600151145b15613e1257613e046001885f0151896020015161435e565b613e0f906001614f0d565b90505b613e1c8187614f0d565b1580613e2b5750876080015186105b15613e575787604001518860800151876040516323e7b69360e11b815260040161075b939291906152fa565b613e63846127106150b6565b613e6d908461515a565b612710613e7a8385614f0d565b613e84919061515a565b1015613ead5760405163c5cbc35360e01b8152600481018490526024810183905260440161075b565b5f19896080015114613f04578860800151831115613eee576080890151604051630c11bf7360e31b815261075b918591600401918252602082015260400190565b8289608001818151613f0091906150b6565b9052505b50965096945050505050565b5f5f825f03613f325760405163780325ed60e11b815260040160405180910390fd5b613f3e8686868661440a565b905064ffffffffff60b089901c165f613f6866ffffffffffffff60788c901c166115b384426150b6565b905080831115613f9557604051634d91a1e760e01b8152600481018490526024810182905260440161075b565b5f808a602001516004811115613fad57613fad61466a565b149050801581613fc45750613fc48b60f81c151590565b15614005575f54613fe390600160b01b900464ffffffffff16846134ee565b5f60166101000a81548164ffffffffff021916908364ffffffffff1602179055505b61401b61401285846150b6565b8c904284614460565b9450505050965096945050505050565b61403584846144ac565b611d0b84612d6661404f856001600160801b0388166150b6565b846144ff565b6001600160a01b0383165f908152600660205260408120546001600160801b038116918290036140f35760055460089081116140a75760405163544843c360e11b815260040161075b91815260200190565b50600580546001810182555f919091527f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0387161790555b6140fd8483614f0d565b91506001600160801b0382111561412757604051633597ac0760e21b815260040160405180910390fd5b61413185826144ac565b61415a8561413f84866144ff565b6001600160a01b039091165f90815260066020526040902055565b509392505050565b6127108260c001510315611d0b575f614184848460400151856060015161435e565b90508260c0015182614196919061515a565b6141a26127108361515a565b11156131e45784816127108560c00151856141bd919061515a565b6141c791906151c7565b60405163c237339560e01b815260040161075b939291906152fa565b82516020840151610fab917f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa89160048111156142215761422161466a565b60408781015187516020808a01518a8501516060808d01518c518d8601518e8a01518f8501518b516001600160a01b039a8b1699810199909952968916888c015294881693870193909352608086019190915260a085015260c084015260e083015261010080830191909152845180830390910181526101209091019093521690614517565b5f54604051630387e89760e51b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390526001600160a01b03909116906370fd12e09060c4015f604051808303815f87803b15801561430c575f5ffd5b505af115801561431e573d5f5f3e3d5ffd5b5050505050505050505050565b5f815f0361433d5761433d60126136cd565b81600184038161434f5761434f6151b3565b04600101831515029392505050565b5f6143728484846001600160801b03613658565b90506001600160801b038110801561439957508180614393576143936151b3565b83850915155b156118c4576116e481615142565b6143b38383835f61453b565b610fab576143c483835f600161453b565b6143ec57604051635274afe760e01b81526001600160a01b038416600482015260240161075b565b612d78838383600161453b565b5f8082840384811115908102610f7c565b5f5f848611614419575f614423565b61442385876150b6565b90506116e0670de0b6b3a764000061444661443e878a61515a565b61271061432b565b6144509084614f0d565b61445a919061515a565b8461432b565b5f8161446c575f614472565b600160f81b5b7ffeffffffff000000000000000000000000ffffffffffffffffffffffffffffff8616607886901b1760b085901b17179050949350505050565b6501ffffffffff60801b8116156110b0576110b07fab3a071a4cf57e7a0c205cc6dad0a6c6ab8b8fddd4b2118f780d58a4946f90d26001600160a01b03841660405180602001604052805f815250614585565b5f60b061450b836145a7565b901b8317905092915050565b5f82848688855160208701a4508051602082012061241830600488888888876142a7565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166139035783831516156138f7573d5f823e3d81fd5b5f8284835160208501a25080516020820120611d0b30600286865f80876142a7565b5f80825b6145c0600169200000000000000000006150b6565b81106145d95760201c6145d282615142565b91506145ab565b836145e583602061515a565b82901b146145f9576145f681615142565b90505b604d9190911b1792915050565b60405180608001604052806004906020820280368337509192915050565b6001600160a01b0381168114610647575f5ffd5b5f60208284031215614648575f5ffd5b81356118c481614624565b5f60208284031215614663575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6005811061064757634e487b7160e01b5f52602160045260245ffd5b815160e08201906146aa8161467e565b825260208301516146ba8161467e565b8060208401525060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff60808401511660808301526001600160801b0360a08401511660a083015260c083015161472360c08401826001600160801b03169052565b5092915050565b5f5f83601f84011261473a575f5ffd5b5081356001600160401b03811115614750575f5ffd5b6020830191508360208260051b850101111561476a575f5ffd5b9250929050565b5f5f5f60408486031215614783575f5ffd5b8335925060208401356001600160401b0381111561479f575f5ffd5b6147ab8682870161472a565b9497909650939450505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b8181101561482257835180516001600160a01b0316845260208082015161ffff908116828701526040928301511691850191909152909301926060909201916001016147db565b50909695505050505050565b8015158114610647575f5ffd5b5f6020828403121561484b575f5ffd5b81356118c48161482e565b5f5f60408385031215614867575f5ffd5b823561487281614624565b946020939093013593505050565b5f8151808452602084019350602083015f5b828110156148d257815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101614892565b5093949350505050565b828152604060208201525f6116e46040830184614880565b5f5f5f5f5f60808688031215614908575f5ffd5b853561491381614624565b9450602086013593506040860135925060608601356001600160401b0381111561493b575f5ffd5b6149478882890161472a565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b828110156148d25781516001600160a01b031686526020958601959091019060010161496a565b5f8151808452602084019350602083015f5b828110156148d25781518652602095860195909101906001016149a3565b838152606060208201525f6149d96060830185614958565b82810360408401526116e08185614991565b80356001600160801b03811681146106de575f5ffd5b803564ffffffffff811681146106de575f5ffd5b5f5f5f5f5f60a08688031215614a29575f5ffd5b8535614a3481614624565b94506020860135614a4481614624565b9350614a52604087016149eb565b9250614a60606087016149eb565b9150614a6e60808701614a01565b90509295509295909350565b5f5f5f60608486031215614a8c575f5ffd5b8335614a9781614624565b92506020840135614aa781614624565b929592945050506040919091013590565b5f60208284031215614ac8575f5ffd5b81356001600160401b03811115614add575f5ffd5b820160c081850312156118c4575f5ffd5b5f5f60208385031215614aff575f5ffd5b82356001600160401b03811115614b14575f5ffd5b614b208582860161472a565b90969095509350505050565b604081525f614b3e6040830185614880565b82810360208401528084518083526020830191506020860192505f5b818110156148225783511515835260209384019390920191600101614b5a565b5f5f5f5f60608587031215614b8d575f5ffd5b843593506020850135614b9f81614624565b925060408501356001600160401b03811115614bb9575f5ffd5b8501601f81018713614bc9575f5ffd5b80356001600160401b03811115614bde575f5ffd5b876020828401011115614bef575f5ffd5b949793965060200194505050565b5f5f5f5f60608587031215614c10575f5ffd5b84356001600160401b03811115614c25575f5ffd5b614c318782880161472a565b9095509350506020850135614c4581614624565b9396929550929360400135925050565b5f5f5f60408486031215614c67575f5ffd5b83356001600160401b03811115614c7c575f5ffd5b8401601f81018613614c8c575f5ffd5b80356001600160401b03811115614ca1575f5ffd5b866020606083028401011115614cb5575f5ffd5b602091820194509250614cc9908501614a01565b90509250925092565b604081525f614ce46040830185614958565b8281036020840152610f7c8185614991565b5f5f5f5f60808587031215614d09575f5ffd5b8435614d1481614624565b93506020850135614d2481614624565b92506040850135614d3481614624565b91506060850135614d448161482e565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112614d77575f5ffd5b9190910192915050565b608081525f614d936080830187614958565b6001600160a01b0386166020840152604083018590528281036060840152614dbb8185614991565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614e0257614e02614dc6565b604052919050565b5f6001600160401b03821115614e2257614e22614dc6565b5060051b60200190565b5f82601f830112614e3b575f5ffd5b8151614e4e614e4982614e0a565b614dda565b8082825260208201915060208360051b860101925085831115614e6f575f5ffd5b602085015b83811015614e8c578051835260209283019201614e74565b5095945050505050565b5f5f60408385031215614ea7575f5ffd5b82516001600160401b03811115614ebc575f5ffd5b614ec885828601614e2c565b92505060208301516001600160401b03811115614ee3575f5ffd5b614eef85828601614e2c565b9150509250929050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561092b5761092b614ef9565b6001600160781b03828116828216039081111561092b5761092b614ef9565b6001600160601b03828116828216039081111561092b5761092b614ef9565b5f5f5f60608486031215614f70575f5ffd5b83516020850151909350614f838161482e565b6040949094015192959394509192915050565b606081525f614fa86060830186614958565b6001600160a01b038516602084015282810360408401526116e08185614991565b5f5f5f60608486031215614fdb575f5ffd5b83516001600160401b03811115614ff0575f5ffd5b614ffc86828701614e2c565b93505060208401516001600160401b03811115615017575f5ffd5b61502386828701614e2c565b92505060408401516001600160401b0381111561503e575f5ffd5b8401601f8101861361504e575f5ffd5b805161505c614e4982614e0a565b8082825260208201915060208360051b85010192508883111561507d575f5ffd5b6020840193505b828410156150a85783516150978161482e565b825260209384019390910190615084565b809450505050509250925092565b8181038181111561092b5761092b614ef9565b5f5f604083850312156150da575f5ffd5b825160208401519092506150ed8161482e565b809150509250929050565b5f5f60408385031215615109575f5ffd5b825161511481614624565b60208401519092506150ed8161482e565b828152604081016151358361467e565b8260208301529392505050565b5f6001820161515357615153614ef9565b5060010190565b808202811582820484141761092b5761092b614ef9565b5f5f8335601e19843603018112615186575f5ffd5b8301803591506001600160401b0382111561519f575f5ffd5b60200191503681900382131561476a575f5ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826151d5576151d56151b3565b500490565b85815284602082015260a060408201525f6151f860a0830186614958565b828103606084015261520a8186614991565b9050828103608084015261521e8185614991565b98975050505050505050565b5f6020828403121561523a575f5ffd5b81516118c48161482e565b5f60e0828403128015615256575f5ffd5b5060405160e081016001600160401b038111828210171561527957615279614dc6565b604090815283518252602080850151908301528381015190820152606080840151908201526080808401519082015260a0808401519082015260c0928301519281019290925250919050565b5f60ff8316806152d7576152d76151b3565b8060ff84160691505092915050565b634e487b7160e01b5f52603160045260245ffd5b6001600160a01b039390931683526020830191909152604082015260600190565b5f6020828403121561532b575f5ffd5b5051919050565b6001600160a01b03878116825286166020820152604081018590526060810184905260a0608082018190528101829052818360c08301375f81830160c090810191909152601f909201601f191601019594505050505056fea164736f6c6343000825000a",
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
	Token      common.Address
	By         common.Address
	Amount     *big.Int
	Value      *big.Int
	AnsweredAt *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (PortfolioHoldingWrittenOff) ContractEventName() string {
	return PortfolioHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 answeredAt)
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
