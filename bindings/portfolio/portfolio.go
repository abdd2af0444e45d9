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

// HoldingPrice is an auto generated low-level Go binding around an user-defined struct.
type HoldingPrice struct {
	Token  common.Address
	Amount *big.Int
	Price  *big.Int
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bucket\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fillLimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingPrices\",\"inputs\":[],\"outputs\":[{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdings\",\"inputs\":[],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personal_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"navLast\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stale\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextOrderId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"raiseCash\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveAssets\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseAssets\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseInKind\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"numerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"denominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellForSettlement\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBase\",\"inputs\":[{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"newTargets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"trader_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementNav\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"swap\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Portfolio",
	Bin: "0x6080604052348015600e575f5ffd5b505f80546001600160a01b031916301790556158fc8061002d5f395ff3fe608060405234801561000f575f5ffd5b50600436106101fd575f3560e01c8063724e5b1c11610114578063c1590cd7116100a9578063e79bf13b11610079578063e79bf13b146104af578063f3f242f9146104c5578063f4508988146104d8578063fbfa77cf146104e0578063fecf9734146104f2575f5ffd5b8063c1590cd714610464578063d172d9011461046c578063e3e8bdfd1461047f578063e56d024f1461049c575f5ffd5b806387f4dddf116100e457806387f4dddf1461040b578063a6bc18f914610421578063b8853afc14610434578063c029e86814610447575f5ffd5b8063724e5b1c146103bf5780637abaf4f9146103d25780637b103999146103e55780638504238b146103f8575f5ffd5b806338e80f6811610195578063514fcac711610165578063514fcac71461034157806353e23e2e146103545780635b199bd41461037757806369dbaba7146103995780636d098560146103ac575f5ffd5b806338e80f68146102d257806339166ee9146102e557806343037ddd1461030d5780634e98a5b31461032e575f5ffd5b80632a58b330116101d05780632a58b3301461027c5780633192164f1461029b578063365ec5e5146102ac57806338d52e0f146102bf575f5ffd5b80631758078b1461020157806321603f431461023157806323e54afa1461025157806326d60fb414610266575b5f5ffd5b600454610214906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b61024461023f3660046149e4565b610505565b6040516102289190614a23565b61026461025f366004614b09565b6106a1565b005b61026e610848565b604051610228929190614b50565b600354600160d81b900463ffffffff165b604051908152602001610228565b6003546001600160781b031661028d565b6102646102ba366004614bd3565b6108ee565b600254610214906001600160a01b031681565b6102646102e03660046149e4565b6109ef565b61028d6102f3366004614c02565b6001600160a01b03165f9081526006602052604090205490565b61032061031b3660046149e4565b610a31565b604051610228929190614c79565b61026461033c3660046149e4565b610cdf565b61026461034f3660046149e4565b610d2a565b5f5461036790600160a81b900460ff1681565b6040519015158152602001610228565b61038a610385366004614c91565b610dd3565b60405161022893929190614d5e565b61028d6103a7366004614db2565b6110f2565b6102646103ba366004614e17565b611334565b6102646103cd366004614e55565b61135f565b6102646103e0366004614e93565b61140b565b600154610214906001600160a01b031681565b5f5461036790600160a01b900460ff1681565b610413611440565b604051610228929190614ebd565b61026461042f366004614c02565b6116a0565b61028d610442366004614f0b565b611741565b61044f61194a565b60408051928352602083019190915201610228565b61028d611a16565b61028d61047a366004614f8e565b611a30565b610487611ab7565b60408051928352901515602083015201610228565b61028d6104aa366004614fe6565b611c74565b6104b76121ed565b604051610228929190615063565b61044f6104d3366004615087565b61225a565b61028d6122a2565b5f54610214906001600160a01b031681565b6102646105003660046150bd565b6122f4565b6105436040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b81158061055f5750600354600160d81b900463ffffffff168210155b1561056957919050565b5f8281526007602052604090819020815160e081019092528054829060ff166003811115610599576105996149fb565b60038111156105aa576105aa6149fb565b81528154602090910190610100900460ff1660048111156105cd576105cd6149fb565b60048111156105de576105de6149fb565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015290505f81602001516004811115610656576106566149fb565b0361067d576020810160025b90816004811115610675576106756149fb565b905250919050565b61068681612410565b81602001906004811115610662576106626149fb565b919050565b5f6106aa612457565b9150506106b56124c9565b6106bd61255e565b83158015906106da5750600154600160a01b900463ffffffff1684145b84600160149054906101000a900463ffffffff1690916107215760405163059076ab60e21b8152600481019290925263ffffffff1660248201526044015b60405180910390fd5b505061072c8461258a565b5f610739856002846125ff565b90505f610744612704565b90505f5b84811015610805576107908287878481811061076657610766615116565b9050602002810190610778919061512a565b610789906040810190602001614c02565b6001612b89565b6107cf828787848181106107a6576107a6615116565b90506020028101906107b8919061512a565b6107c9906060810190604001614c02565b5f612b89565b6107fc838787848181106107e5576107e5615116565b90506020028101906107f7919061512a565b612d07565b50600101610748565b508060e00151869061082d57604051633173a69f60e11b815260040161071891815260200190565b506108388187612d9a565b61084061314d565b505050505050565b5f6060600160149054906101000a900463ffffffff1660088163ffffffff16915080805480602002602001604051908101604052809291908181526020015f905b828210156108e0575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b9091041690820152825260019092019101610889565b505050509050915091509091565b6108f6612457565b5050600154604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa15801561093e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109629190615153565b339061098d5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610718565b505f8054821515600160a81b0260ff60a81b1990911617905560405133907f7ebfd2dd68692100d1145ea3039a22694523fab0b7d0e45c595c9ad233b543e7906109dc90841515815260200190565b60405180910390a26109ec61314d565b50565b6109f761319e565b610a08816001600160601b036131d6565b600260146101000a8154816001600160601b0302191690836001600160601b0316021790555050565b5f6060610a3c6131e5565b5f6005805480602002602001604051908101604052809291908181526020018280548015610a9157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610a73575b5050600154600254604051631ccf35f760e01b81529596505f958695506001600160a01b039283169450631ccf35f79350610ad492889216908b9060040161516e565b5f60405180830381865afa158015610aee573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610b159190810190615289565b9150915082516001600160401b03811115610b3257610b3261519b565b604051908082528060200260200182016040528015610b8d57816020015b610b7a60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081610b505790505b506003546001600160781b0316955093505f5b8351811015610cae575f60065f868481518110610bbf57610bbf615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205490506040518060600160405280868481518110610c0657610c06615116565b60200260200101516001600160a01b03168152602001828152602001858481518110610c3457610c34615116565b6020026020010151815250868381518110610c5157610c51615116565b6020026020010181905250610c9981858481518110610c7257610c72615116565b6020026020010151858581518110610c8c57610c8c615116565b602002602001015161328a565b610ca39088615300565b965050600101610ba0565b506001600160801b03851115610cd757604051633597ac0760e21b815260040160405180910390fd5b505050915091565b610ce761319e565b600354610d0790610d029083906001600160781b0316615300565b61329e565b600380546001600160781b0319166001600160781b039290921691909117905550565b5f610d33612457565b509050610d3f816132cb565b610d47613317565b610d508261258a565b5f828152600760205260409020805461ff001916610300179055600154600160a01b900463ffffffff168203610d9b576001805463ffffffff60a01b19169055610d9b60085f6149ae565b604051339083907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a3610dcf61314d565b5050565b5f606080610ddf61319e565b6005805480602002602001604051908101604052809291908181526020018280548015610e3357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e15575b5050505050915081516001600160401b03811115610e5357610e5361519b565b604051908082528060200260200182016040528015610e7c578160200160208202803683370190505b50600254909150610e9990869086906001600160a01b0316613338565b610eb757600354610eb4906001600160781b0316888861339e565b92505b600380548491905f90610ed49084906001600160781b0316615313565b92506101000a8154816001600160781b0302191690836001600160781b03160217905550610f23600260149054906101000a90046001600160601b03166001600160601b03168888600161344e565b60028054601490610f45908490600160a01b90046001600160601b0316615332565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505f5b825181101561104557610f988686858481518110610f8b57610f8b615116565b6020026020010151613338565b61103d57610fe360065f858481518110610fb457610fb4615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054898961339e565b828281518110610ff557610ff5615116565b60200260200101818152505061103d83828151811061101657611016615116565b602002602001015183838151811061103057611030615116565b6020026020010151613499565b600101610f6b565b50821561106357600254611063906001600160a01b031689856134bf565b5f5b82518110156110e65781818151811061108057611080615116565b60200260200101515f146110de576110de898383815181106110a4576110a4615116565b60200260200101518584815181106110be576110be615116565b60200260200101516001600160a01b03166134bf9092919063ffffffff16565b600101611065565b50955095509592505050565b5f5f6110fc612457565b509050611108816132cb565b6111106134f4565b915061111a613317565b611124878761353c565b6001600160801b0385161580159061114457506001600160801b03841615155b61116157604051631f2a200560e01b815260040160405180910390fd5b824264ffffffffff8216116111935760405163bfb22adf60e01b815264ffffffffff9091166004820152602401610718565b506040805160e081018252600180825260208083018290526001600160a01b038b8116848601528a16606084015264ffffffffff871660808401526001600160801b0389811660a0850152881660c08401525f86815260079091529290922081518154929391929091839160ff191690836003811115611215576112156149fb565b021790555060208201518154829061ff00191661010083600481111561123d5761123d6149fb565b0217905550604082810151825462010000600160b01b031916620100006001600160a01b03928316021783556060808501516001850180546080808901519386166001600160c81b031990921691909117600160a01b64ffffffffff948516021790915560a087015160c0909701516001600160801b03978816600160801b918916919091021760029096019590955583518c841681528b87166020820152958a169386019390935291871691840191909152891691339185917fe1cc8b0bfcb2772dd9a7739f5a8092744516995e762c989573ea01991b85b265910160405180910390a461132a61314d565b5095945050505050565b61133c61319e565b6113468382613499565b61135a6001600160a01b03841683836134bf565b505050565b611367612457565b50505f5f5f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa1580156113bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113df9190615351565b925092509250816113f2576113f26124c9565b6113ff85858584336135b8565b50505050610dcf61314d565b61141361319e565b600254611429906001600160a01b031682613499565b600254610dcf906001600160a01b031683836134bf565b6060805f600580548060200260200160405190810160405280929190818152602001828054801561149857602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161147a575b5050505050905080516001600160401b038111156114b8576114b861519b565b60405190808252806020026020018201604052801561151357816020015b61150060405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816114d65790505b506001546002546040516306f8733760e41b81529295505f9283926001600160a01b0390811692636f873370926115509288921690600401615389565b5f60405180830381865afa15801561156a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261159191908101906153b2565b92505091508093505f5b83518110156116985760405180606001604052808583815181106115c1576115c1615116565b60200260200101516001600160a01b0316815260200160065f8785815181106115ec576115ec615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054815260200184838151811061162b5761162b615116565b602002602001015181525086828151811061164857611648615116565b602002602001018190525081818151811061166557611665615116565b60200260200101511585828151811061168057611680615116565b9115156020928302919091019091015260010161159b565b505050509091565b5f6116a9612457565b509050336001600160a01b03821681146116e25760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610718565b50600480546001600160a01b0319166001600160a01b038416179055611706613317565b6040516001600160a01b038316907f2d34e3b01df5204fb268beb7e3c83507d56aba0af1ec766a769dffc480792815905f90a2610dcf61314d565b5f5f61174b612457565b9150506117566124c9565b61175e61255e565b5f86815260076020526040808220815160e081019092528054829060ff16600381111561178d5761178d6149fb565b600381111561179e5761179e6149fb565b81528154602090910190610100900460ff1660048111156117c1576117c16149fb565b60048111156117d2576117d26149fb565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a090910152905061183c8761258a565b600181516003811115611851576118516149fb565b148790611874576040516307689f2360e01b815260040161071891815260200190565b505f878152600760205260409020805461ff00191661020017905561190961189e886001856125ff565b6040518060a00160405280896001600160a01b0316815260200184604001516001600160a01b0316815260200184606001516001600160a01b031681526020018460a001516001600160801b031681526020018460c001516001600160801b03168152508787613664565b604051909350339088907f74ebbab24ee8774729982ac100f931306b160f431f7f1483cc380186d56754bc905f90a361194061314d565b5050949350505050565b6003545f90819061198390600160781b810466ffffffffffffff169061197e90600160b01b900464ffffffffff164261549f565b6138bc565b5f54909250600160a01b900460ff16156119fd57306001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa1580156119d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119f691906154b2565b5090509091565b506002546001600160601b03600160a01b909104169091565b5f611a1f6131e5565b611a27613907565b60400151905090565b5f611a3961319e565b5f336001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611a76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a9a9190615351565b50509050611aab86868386886135b8565b9150505b949350505050565b5f5f5f6005805480602002602001604051908101604052809291908181526020018280548015611b0e57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611af0575b50506001546002546040516306f8733760e41b81529596505f958695508594506001600160a01b039283169350636f87337092611b52928992911690600401615389565b5f60405180830381865afa158015611b6c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611b9391908101906153b2565b6003546001600160781b03169850919450925090505f5b8451811015611c5857611c1f60065f878481518110611bcb57611bcb615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054858381518110611c0557611c05615116565b6020026020010151858481518110610c8c57610c8c615116565b611c299088615300565b96508580611c4e5750818181518110611c4457611c44615116565b6020026020010151155b9550600101611baa565b50611c6a866001600160801b036131d6565b9550505050509091565b5f5f611c7e612457565b509050611c8a816132cb565b611c9261255e565b611c9a613317565b600154600160a01b900463ffffffff168015611def575f81815260076020526040902060016040805160e081019091528254611d9291908490829060ff166003811115611ce957611ce96149fb565b6003811115611cfa57611cfa6149fb565b81528154602090910190610100900460ff166004811115611d1d57611d1d6149fb565b6004811115611d2e57611d2e6149fb565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a090910152612410565b6004811115611da357611da36149fb565b03611de257805461ff001916610300178155604051339083907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a35b611ded60085f6149ae565b505b5f859003611e50576001805463ffffffff60a01b1916905560405133905f907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf90611e3f9083908b908b9061555c565b60405180910390a35f9250506121dd565b611e586134f4565b9250834264ffffffffff821611611e8c5760405163bfb22adf60e01b815264ffffffffff9091166004820152602401610718565b50846008811115611eb357604051630a522ec960e11b815260040161071891815260200190565b505f5f5f5b878110156121115736898983818110611ed357611ed3615116565b606002919091019150506001600160a01b038316611ef46020830183614c02565b6001600160a01b0316118015611f2a57506002546001600160a01b0316611f1e6020830183614c02565b6001600160a01b031614155b8015611f5557505f546001600160a01b0316611f496020830183614c02565b6001600160a01b031614155b8015611f735750611f6c6060820160408301615575565b61ffff1615155b8015611f945750612710611f8d6060830160408401615575565b61ffff1611155b611fa16020830183614c02565b90611fcb5760405163b2db4c6760e01b81526001600160a01b039091166004820152602401610718565b506001545f906001600160a01b0316636d46a1db611fec6020850185614c02565b6040516001600160e01b031960e084901b1681526001600160a01b03909116600482015260240160c060405180830381865afa15801561202e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061205291906155a0565b516001600160a01b0316141561206b6020830183614c02565b90612095576040516340d1d8df60e11b81526001600160a01b039091166004820152602401610718565b506120a66040820160208301615575565b6120b49061ffff1685615300565b93506120c36020820182614c02565b600880546001810182555f9190915290935081907ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301612103828261562f565b505050806001019050611eb8565b5081612710811115612139576040516302ef6cb160e11b815260040161071891815260200190565b506001805463ffffffff60a01b1916600160a01b63ffffffff881681029190911782555f8781526007602052604090819020805461ffff1916610102178155928301805464ffffffffff60a01b191664ffffffffff8b169093029290921790915551339087907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf906121d0908b908e908e90615696565b60405180910390a3505050505b6121e561314d565b509392505050565b606080600580548060200260200160405190810160405280929190818152602001828054801561224457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612226575b5050505050915061225482613b6a565b90509091565b5f5f5f5f612266612457565b91509150612273826132cb565b61227b6134f4565b935061229161228b855f846125ff565b86612d07565b925061229b61314d565b5050915091565b6003545f90600160f81b900460ff166122ca575f54600160b01b900464ffffffffff16905090565b5f546003546122ef9164ffffffffff600160b01b918290048116929190910416613c24565b905090565b5f546001600160a01b03161561231c5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0384161580159061233c57506001600160a01b03831615155b801561235057506001600160a01b03821615155b61236d5760405163d92e233d60e01b815260040160405180910390fd5b5f8054600180546001600160a01b039687166001600160a01b03199182161790915560028054958716959091169490941790935564ffffffffff4216600160b01b0264ffffffffff60b01b19921515600160a01b026001600160a81b03199094169490951693909317919091171682179055600380546fffffffffffffffffffffffffffffffff60781b19169091176a0100000000006a94d74f4360881b179055565b5f600182602001516004811115612429576124296149fb565b1480156124405750816080015164ffffffffff1642115b61244e578160200151612451565b60045b92915050565b5f805460405163f435f5a760e01b815233600482015282916001600160a01b03169063f435f5a79060240160408051808303815f875af115801561249d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c191906156b6565b915091509091565b6001546040516335d2155560e11b81523360048201526001600160a01b0390911690636ba42aaa90602401602060405180830381865afa15801561250f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125339190615153565b33906109ec5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610718565b5f54600160a81b900460ff161561258857604051633579f77360e11b815260040160405180910390fd5b565b5f81815260076020526040808220815160e0810190925280546125bf929190829060ff166003811115611ce957611ce96149fb565b905060018160048111156125d5576125d56149fb565b14828290916125f957604051630a78aad360e41b81526004016107189291906156e3565b50505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a0016040528085815260200184600381111561264c5761264c6149fb565b8152602001336001600160a01b0316815260200183151581526020015f19815250905081156126fd575f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa1580156126c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126e99190615351565b505090506126f681613c33565b6080830152505b9392505050565b61274b6040518061010001604052805f8152602001606081526020016060815260200160608152602001606081526020015f8152602001606081526020015f151581525090565b5f6008805480602002602001604051908101604052809291908181526020015f905b828210156127c4575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b909104169082015282526001909201910161276d565b5050505090505f6127d3613907565b90505f815f01515183516127e79190615300565b9050806001600160401b038111156128015761280161519b565b60405190808252806020026020018201604052801561282a578160200160208202803683370190505b506020850152806001600160401b038111156128485761284861519b565b604051908082528060200260200182016040528015612871578160200160208202803683370190505b506040850152806001600160401b0381111561288f5761288f61519b565b6040519080825280602002602001820160405280156128b8578160200160208202803683370190505b506060850152806001600160401b038111156128d6576128d661519b565b6040519080825280602002602001820160405280156128ff578160200160208202803683370190505b506080850152806001600160401b0381111561291d5761291d61519b565b604051908082528060200260200182016040528015612946578160200160208202803683370190505b5060c0850152604082015160a08501525f805b8451811015612a725784818151811061297457612974615116565b60200260200101515f01518660200151828151811061299557612995615116565b60200260200101906001600160a01b031690816001600160a01b0316815250508481815181106129c7576129c7615116565b60200260200101516020015161ffff16866040015182815181106129ed576129ed615116565b602002602001018181525050848181518110612a0b57612a0b615116565b60200260200101516040015161ffff1686606001518281518110612a3157612a31615116565b602002602001018181525050612a6882868381518110612a5357612a53615116565b60200260200101516040015161ffff16613c24565b9150600101612959565b50835185525f5b835151811015612b81575f612aaa87865f01518481518110612a9d57612a9d615116565b6020026020010151613c86565b87519091508103612b39578451805183908110612ac957612ac9615116565b602002602001015187602001518281518110612ae757612ae7615116565b60200260200101906001600160a01b031690816001600160a01b0316815250508287606001518281518110612b1e57612b1e615116565b602090810291909101015286518790612b36906156f7565b90525b84602001518281518110612b4f57612b4f615116565b602002602001015187608001518281518110612b6d57612b6d615116565b602090810291909101015250600101612a79565b505050505090565b6002546001600160a01b0390811690831603612ba457505050565b5f612baf8484613c86565b845190915083908203612be157604051632c371ba360e21b81526001600160a01b039091166004820152602401610718565b505f61271085608001518381518110612bfc57612bfc615116565b6020026020010151612c0e919061570f565b90505f8560a0015186604001518481518110612c2c57612c2c615116565b6020026020010151612c3e919061570f565b905083612c4d57808210612c51565b8082115b8590612c7c57604051632c371ba360e21b81526001600160a01b039091166004820152602401610718565b5060018660c001518481518110612c9557612c95615116565b6020026020010190151590811515815250508560a0015186606001518481518110612cc257612cc2615116565b6020026020010151612cd4919061570f565b84612ce857612ce3838361549f565b612cf2565b612cf2828461549f565b111561084057600160e0870152505050505050565b5f6126fd836040518060a00160405280855f016020810190612d299190614c02565b6001600160a01b03168152602001856020016020810190612d4a9190614c02565b6001600160a01b03168152602001612d686060870160408801614c02565b6001600160a01b03168152606086013560208201526080860135604090910152612d9560a0860186615726565b613664565b5f612da3613907565b90505f835f01516001600160401b03811115612dc157612dc161519b565b604051908082528060200260200182016040528015612dea578160200160208202803683370190505b5090505f845f01516001600160401b03811115612e0957612e0961519b565b604051908082528060200260200182016040528015612e32578160200160208202803683370190505b5090505f855f01516001600160401b03811115612e5157612e5161519b565b604051908082528060200260200182016040528015612e7a578160200160208202803683370190505b5090505f5b845151811015612ee45784602001518181518110612e9f57612e9f615116565b602002602001015182612ec189885f01518581518110612a9d57612a9d615116565b81518110612ed157612ed1615116565b6020908102919091010152600101612e7f565b505f5b86518110156130ec575f87604001518281518110612f0757612f07615116565b602002602001015190508760c001518281518110612f2757612f27615116565b602002602001015115613038575f8860a0015182612f45919061570f565b6127108a608001518581518110612f5e57612f5e615116565b6020026020010151612f70919061570f565b11612fb1576040870151612f84908361570f565b612710858581518110612f9957612f99615116565b6020026020010151612fab919061570f565b11612fe9565b6040870151612fc0908361570f565b612710858581518110612fd557612fd5615116565b6020026020010151612fe7919061570f565b105b905080158960200151848151811061300357613003615116565b60200260200101519061303557604051632c371ba360e21b81526001600160a01b039091166004820152602401610718565b50505b8760a001516127108960800151848151811061305657613056615116565b6020026020010151613068919061570f565b613072919061577c565b85838151811061308457613084615116565b60200260200101818152505085604001516127108484815181106130aa576130aa615116565b60200260200101516130bc919061570f565b6130c6919061577c565b8483815181106130d8576130d8615116565b602090810291909101015250600101612ee7565b506020860151865180825260a0880151604080880151905133928a927fc6b1b87223454b13b87c41a3068dd14df39a5b109dda8f8589b06f40309ffc8f9261313b92919088908c908c9061578f565b60405180910390a35050505050505050565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b15801561318c575f5ffd5b505af11580156125f9573d5f5f3e3d5ffd5b5f5433906001600160a01b031681146109ec5760405163e9d6016160e01b81526001600160a01b039091166004820152602401610718565b5f8282188284100282186126fd565b5f546001600160a01b031633148061326d57505f5f9054906101000a90046001600160a01b03166001600160a01b031663cf3090126040518163ffffffff1660e01b8152600401602060405180830381865afa158015613247573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061326b9190615153565b155b612588576040516303cb96db60e21b815260040160405180910390fd5b5f611aaf8484846001600160801b03613cdc565b5f6001600160781b038211156132c757604051633597ac0760e21b815260040160405180910390fd5b5090565b336001600160a01b03821614806132ec57506004546001600160a01b031633145b3390610dcf5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610718565b5f805464ffffffffff60b01b1916600160b01b4264ffffffffff1602179055565b5f5f5b8381101561339457826001600160a01b031685858381811061335f5761335f615116565b90506020020160208101906133749190614c02565b6001600160a01b03160361338c5760019150506126fd565b60010161333b565b505f949350505050565b5f5f5f6133ab8686613d35565b91509150815f036133cf578381816133c5576133c5615768565b04925050506126fd565b8184116133e6576133e66003851502601118613d51565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f61347b61345b83613d62565b801561347657505f848061347157613471615768565b868809115b151590565b61348686868661339e565b6134909190615300565b95945050505050565b5f6134a48383613d8e565b9050811561135a5761135a836134ba848461549f565b613e17565b6134cc8383836001613f74565b61135a57604051635274afe760e01b81526001600160a01b0384166004820152602401610718565b5f6134fd61255e565b50600354600160d81b900463ffffffff16613519816001615300565b6003601b6101000a81548163ffffffff021916908363ffffffff16021790555090565b806001600160a01b0316826001600160a01b03161415801561356b57505f546001600160a01b03838116911614155b801561358457505f546001600160a01b03828116911614155b828290916125f95760405163d73706b360e01b81526001600160a01b03928316600482015291166024820152604401610718565b5f8481036135c757505f613490565b835f036135e757604051630113b57d60e21b815260040160405180910390fd5b6040805160a081019091528381525f9060208101600381526001600160a01b03851660208201526001604082015260600161362187613c33565b905290505f5b8681101561365957613645828989848181106107e5576107e5615116565b61364f9084615300565b9250600101613627565b505095945050505050565b600254602084015160408501515f926001600160a01b0316916136869161353c565b84606001515f036136aa57604051631f2a200560e01b815260040160405180910390fd5b856060015115806136d05750806001600160a01b031685604001516001600160a01b0316145b8560400151906136ff5760405163e5f1432560e01b81526001600160a01b039091166004820152602401610718565b505f61371386602001518760600151613d8e565b600154875160208901516040808b01519051639871e02160e01b81526001600160a01b03938416600482015291831660248301528216604482015285821660648201529293505f92911690639871e0219060840160a060405180830381865afa158015613782573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137a691906157df565b90505f6003896020015160038111156137c1576137c16149fb565b146137ff575f54600160a01b900460ff166137ee57600254600160a01b90046001600160601b0316613801565b6137f6613907565b60400151613801565b5f5b905061380e888888613fd6565b94505f5f61381f8b8b868a89614327565b90925090505f60038c60200151600381111561383d5761383d6149fb565b14613858576138538c84848860800151886144b2565b61385a565b5f5b90506138748b602001518c60600151886134ba919061549f565b6138828b604001518961463a565b6138ad8c8c60405180608001604052808c815260200187815260200186815260200185815250614776565b50505050505050949350505050565b5f6224ea0082106138d55750666a94d74f430000612451565b6126fd666a94d74f4300006224ea006138ee828661570f565b6138f8919061577c565b6139029086615300565b6131d6565b61392a604051806060016040528060608152602001606081526020015f81525090565b600580548060200260200160405190810160405280929190818152602001828054801561397e57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613960575b5050508284525050516001600160401b0381111561399e5761399e61519b565b6040519080825280602002602001820160405280156139c7578160200160208202803683370190505b5060208201526001548151600254604051631ccf35f760e01b81525f9384936001600160a01b0391821693631ccf35f793613a0a9390911690869060040161516e565b5f60405180830381865afa158015613a24573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613a4b9190810190615289565b6003546001600160781b0316604086015290925090505f5b835151811015613b3857613adc60065f865f01518481518110613a8857613a88615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054848381518110613ac257613ac2615116565b6020026020010151848481518110610c8c57610c8c615116565b84602001518281518110613af257613af2615116565b60200260200101818152505083602001518181518110613b1457613b14615116565b602002602001015184604001818151613b2d9190615300565b905250600101613a63565b5060408301516001600160801b031015613b6557604051633597ac0760e21b815260040160405180910390fd5b505090565b606081516001600160401b03811115613b8557613b8561519b565b604051908082528060200260200182016040528015613bae578160200160208202803683370190505b5090505f5b8251811015613c1e5760065f848381518110613bd157613bd1615116565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054828281518110613c0b57613c0b615116565b6020908102919091010152600101613bb3565b50919050565b5f8282188284110282186126fd565b5f6001600160801b03821115613c4b57505f19919050565b815f03613c5957505f919050565b6064613c7c613c6a6127108561570f565b613c77606461271061549f565b61482f565b6124519190615300565b5f5b825181108015613cc75750816001600160a01b031683602001518281518110613cb357613cb3615116565b60200260200101516001600160a01b031614155b1561245157613cd5816156f7565b9050613c88565b5f5f5f613ce98787613d35565b91509150815f03613d0557613cfe858261577c565b9250613d22565b84821015613d1857613cfe87878761339e565b8392505050611aaf565b8383111561194057509195945050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f6002826003811115613d7757613d776149fb565b613d81919061584b565b60ff166001149050919050565b6002545f906001600160a01b03848116911614613dc2576001600160a01b0383165f90815260066020526040902054613dcf565b6003546001600160781b03165b905082828281811015613e0e5760405163d1cb99cd60e01b81526001600160a01b03909316600484015260248301919091526044820152606401610718565b50505092915050565b6002546001600160a01b0390811690831603613e5057600380546001600160781b0319166001600160781b039290921691909117905550565b6001600160a01b0382165f9081526006602052604090208190558015613e74575050565b6005545f90613e859060019061549f565b90505f5b81811015613f3d57836001600160a01b031660058281548110613eae57613eae615116565b5f918252602090912001546001600160a01b031603613f355760058281548110613eda57613eda615116565b5f91825260209091200154600580546001600160a01b039092169183908110613f0557613f05615116565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550613f3d565b600101613e89565b506005805480613f4f57613f4f61586c565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613fca578383151615613fbe573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b602083015160408085015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa158015614028573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061404c9190615880565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa158015614093573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140b79190615880565b885160608a01519192506140d6916001600160a01b0387169190614862565b875160208901516040808b015160608c015160808d015192516304a0d80360e31b81526001600160a01b0390951694632506c0189461411f94909392918e908e90600401615897565b6020604051808303815f875af115801561413b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061415f9190615880565b508751604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa1580156141ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141d19190615880565b156141ed5787516141ed906001600160a01b038616905f614862565b6040516370a0823160e01b81523060048201525f906142609084906001600160a01b038816906370a0823190602401602060405180830381865afa158015614237573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061425b9190615880565b6148b4565b60608a015160208b0151919250828181146142a7576040516329b6796b60e11b81526001600160a01b03909316600484015260248301919091526044820152606401610718565b50506040516370a0823160e01b815230600482015261431a91506001600160a01b038616906370a0823190602401602060405180830381865afa1580156142f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143149190615880565b836148b4565b9998505050505050505050565b5f5f61433f8660600151865f015187602001516148c5565b9150614354848660400151876060015161328a565b90505f60038860200151600381111561436f5761436f6149fb565b14801561437f5750838760600151145b614389575f61438c565b60015b60ff16905061439b8186615300565b158015906143ad575086608001518510155b87604001518860800151879091926143f1576040516323e7b69360e11b81526001600160a01b03909316600484015260248301919091526044820152606401610718565b5050506064612710614403919061549f565b61440d908461570f565b61271061441a8385615300565b614424919061570f565b1015838390916144505760405163c5cbc35360e01b815260048101929092526024820152604401610718565b50505f198860800151146144a757608088015183908082111561448f57604051630c11bf7360e31b815260048101929092526024820152604401610718565b505082886080018181516144a3919061549f565b9052505b509550959350505050565b5f815f036144d35760405163780325ed60e11b815260040160405180910390fd5b6144df8585858561490e565b6003549091505f9061451490600160781b810466ffffffffffffff169061197e90600160b01b900464ffffffffff164261549f565b905081818082111561454257604051634d91a1e760e01b815260048101929092526024820152604401610718565b505f9050808860200151600381111561455d5761455d6149fb565b1490508015816145765750600354600160f81b900460ff165b156145c2575f546003546145a09164ffffffffff600160b01b918290048116929190910416613c24565b5f60166101000a81548164ffffffffff021916908364ffffffffff1602179055505b6145cc838361549f565b600380546bffffffffffffffffffffffff60781b1916600160781b66ffffffffffffff939093169290920264ffffffffff60b01b191691909117600160b01b4264ffffffffff1602176001600160f81b0316600160f81b921515929092029190911790555095945050505050565b6002546001600160a01b039081169083160361468f5760035461466b90610d029083906001600160781b0316615300565b600380546001600160781b0319166001600160781b03929092169190911790555050565b6001600160a01b0382165f90815260066020526040812054908190036147235760055460089081116146d75760405163544843c360e11b815260040161071891815260200190565b50600580546001810182555f919091527f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0385161790555b61472d8282615300565b90506001600160801b0381111561475757604051633597ac0760e21b815260040160405180910390fd5b6001600160a01b039092165f9081526006602052604090209190915550565b82604001516001600160a01b03168360200151600381111561479a5761479a6149fb565b845184516020808701516040808901516060808b01518a518b8701518c8601518d85015187516001600160a01b039b8c168152988b1699890199909952989094168686015291850152608084015260a083015260c082019390935260e081019190915290517f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa8918190036101000190a4505050565b5f815f03614841576148416012613d51565b81600184038161485357614853615768565b04600101831515029392505050565b61486e8383835f614964565b61135a5761487f83835f6001614964565b6148a757604051635274afe760e01b81526001600160a01b0384166004820152602401610718565b6134cc8383836001614964565b5f8082840384811115908102613490565b5f6148d98484846001600160801b03613cdc565b90506001600160801b0381108015614900575081806148fa576148fa615768565b83850915155b156126fd57611aaf816156f7565b5f5f84861161491d575f614927565b614927858761549f565b9050611aab670de0b6b3a764000061494a614942878a61570f565b61271061482f565b6149549084615300565b61495e919061570f565b8461482f565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613fca578383151615613fbe573d5f823e3d81fd5b5080545f8255905f5260205f209061258891905f5b8082111561135a5780830180546001600160c01b03191690556001016149c3565b5f602082840312156149f4575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60058110614a1f57614a1f6149fb565b9052565b815160e082019060048110614a3a57614a3a6149fb565b808352506020830151614a506020840182614a0f565b5060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff608084015116608083015260a0830151614aa060a08401826001600160801b03169052565b5060c0830151614abb60c08401826001600160801b03169052565b5092915050565b5f5f83601f840112614ad2575f5ffd5b5081356001600160401b03811115614ae8575f5ffd5b6020830191508360208260051b8501011115614b02575f5ffd5b9250929050565b5f5f5f60408486031215614b1b575f5ffd5b8335925060208401356001600160401b03811115614b37575f5ffd5b614b4386828701614ac2565b9497909650939450505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015614bba57835180516001600160a01b0316845260208082015161ffff90811682870152604092830151169185019190915290930192606090920191600101614b73565b50909695505050505050565b80151581146109ec575f5ffd5b5f60208284031215614be3575f5ffd5b81356126fd81614bc6565b6001600160a01b03811681146109ec575f5ffd5b5f60208284031215614c12575f5ffd5b81356126fd81614bee565b5f8151808452602084019350602083015f5b82811015614c6f57815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101614c2f565b5093949350505050565b828152604060208201525f611aaf6040830184614c1d565b5f5f5f5f5f60808688031215614ca5575f5ffd5b8535614cb081614bee565b9450602086013593506040860135925060608601356001600160401b03811115614cd8575f5ffd5b614ce488828901614ac2565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b82811015614c6f5781516001600160a01b0316865260209586019590910190600101614d07565b5f8151808452602084019350602083015f5b82811015614c6f578151865260209586019590910190600101614d40565b838152606060208201525f614d766060830185614cf5565b8281036040840152611aab8185614d2e565b80356001600160801b038116811461069c575f5ffd5b803564ffffffffff8116811461069c575f5ffd5b5f5f5f5f5f60a08688031215614dc6575f5ffd5b8535614dd181614bee565b94506020860135614de181614bee565b9350614def60408701614d88565b9250614dfd60608701614d88565b9150614e0b60808701614d9e565b90509295509295909350565b5f5f5f60608486031215614e29575f5ffd5b8335614e3481614bee565b92506020840135614e4481614bee565b929592945050506040919091013590565b5f5f60208385031215614e66575f5ffd5b82356001600160401b03811115614e7b575f5ffd5b614e8785828601614ac2565b90969095509350505050565b5f5f60408385031215614ea4575f5ffd5b8235614eaf81614bee565b946020939093013593505050565b604081525f614ecf6040830185614c1d565b82810360208401528084518083526020830191506020860192505f5b81811015614bba5783511515835260209384019390920191600101614eeb565b5f5f5f5f60608587031215614f1e575f5ffd5b843593506020850135614f3081614bee565b925060408501356001600160401b03811115614f4a575f5ffd5b8501601f81018713614f5a575f5ffd5b80356001600160401b03811115614f6f575f5ffd5b876020828401011115614f80575f5ffd5b949793965060200194505050565b5f5f5f5f60608587031215614fa1575f5ffd5b84356001600160401b03811115614fb6575f5ffd5b614fc287828801614ac2565b9095509350506020850135614fd681614bee565b9396929550929360400135925050565b5f5f5f60408486031215614ff8575f5ffd5b83356001600160401b0381111561500d575f5ffd5b8401601f8101861361501d575f5ffd5b80356001600160401b03811115615032575f5ffd5b866020606083028401011115615046575f5ffd5b60209182019450925061505a908501614d9e565b90509250925092565b604081525f6150756040830185614cf5565b82810360208401526134908185614d2e565b5f60208284031215615097575f5ffd5b81356001600160401b038111156150ac575f5ffd5b820160c081850312156126fd575f5ffd5b5f5f5f5f608085870312156150d0575f5ffd5b84356150db81614bee565b935060208501356150eb81614bee565b925060408501356150fb81614bee565b9150606085013561510b81614bc6565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be1983360301811261513e575f5ffd5b9190910192915050565b805161069c81614bc6565b5f60208284031215615163575f5ffd5b81516126fd81614bc6565b606081525f6151806060830186614cf5565b6001600160a01b039490941660208301525060400152919050565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b03811182821017156151d1576151d161519b565b60405290565b604051601f8201601f191681016001600160401b03811182821017156151ff576151ff61519b565b604052919050565b5f6001600160401b0382111561521f5761521f61519b565b5060051b60200190565b5f82601f830112615238575f5ffd5b815161524b61524682615207565b6151d7565b8082825260208201915060208360051b86010192508583111561526c575f5ffd5b602085015b8381101561132a578051835260209283019201615271565b5f5f6040838503121561529a575f5ffd5b82516001600160401b038111156152af575f5ffd5b6152bb85828601615229565b92505060208301516001600160401b038111156152d6575f5ffd5b6152e285828601615229565b9150509250929050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115612451576124516152ec565b6001600160781b038281168282160390811115612451576124516152ec565b6001600160601b038281168282160390811115612451576124516152ec565b5f5f5f60608486031215615363575f5ffd5b8351602085015190935061537681614bc6565b6040949094015192959394509192915050565b604081525f61539b6040830185614cf5565b905060018060a01b03831660208301529392505050565b5f5f5f606084860312156153c4575f5ffd5b83516001600160401b038111156153d9575f5ffd5b6153e586828701615229565b93505060208401516001600160401b03811115615400575f5ffd5b61540c86828701615229565b92505060408401516001600160401b03811115615427575f5ffd5b8401601f81018613615437575f5ffd5b805161544561524682615207565b8082825260208201915060208360051b850101925088831115615466575f5ffd5b6020840193505b8284101561549157835161548081614bc6565b82526020938401939091019061546d565b809450505050509250925092565b81810381811115612451576124516152ec565b5f5f604083850312156154c3575f5ffd5b825160208401519092506154d681614bc6565b809150509250929050565b61ffff811681146109ec575f5ffd5b8183526020830192505f815f5b84811015614c6f57813561551081614bee565b6001600160a01b031686526020820135615529816154e1565b61ffff1660208701526040820135615540816154e1565b61ffff16604087015260609586019591909101906001016154fd565b838152604060208201525f6134906040830184866154f0565b5f60208284031215615585575f5ffd5b81356126fd816154e1565b805160ff8116811461069c575f5ffd5b5f60c08284031280156155b1575f5ffd5b506155ba6151af565b82516155c581614bee565b8152602083015163ffffffff811681146155dd575f5ffd5b602082015260408301516155f0816154e1565b604082015261560160608401615590565b606082015261561260808401615590565b608082015261562360a08401615148565b60a08201529392505050565b813561563a81614bee565b8154602084013561564a816154e1565b6040850135615658816154e1565b60a09190911b61ffff60a01b166001600160c01b0319929092166001600160a01b0393909316929092171760b09190911b61ffff60b01b1617905550565b64ffffffffff84168152604060208201525f6134906040830184866154f0565b5f5f604083850312156156c7575f5ffd5b82516156d281614bee565b60208401519092506154d681614bc6565b828152604081016126fd6020830184614a0f565b5f60018201615708576157086152ec565b5060010190565b8082028115828204841417612451576124516152ec565b5f5f8335601e1984360301811261573b575f5ffd5b8301803591506001600160401b03821115615754575f5ffd5b602001915036819003821315614b02575f5ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261578a5761578a615768565b500490565b85815284602082015260a060408201525f6157ad60a0830186614cf5565b82810360608401526157bf8186614d2e565b905082810360808401526157d38185614d2e565b98975050505050505050565b5f60a08284031280156157f0575f5ffd5b5060405160a081016001600160401b03811182821017156158135761581361519b565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f60ff83168061585d5761585d615768565b8060ff84160691505092915050565b634e487b7160e01b5f52603160045260245ffd5b5f60208284031215615890575f5ffd5b5051919050565b6001600160a01b03878116825286166020820152604081018590526060810184905260a0608082018190528101829052818360c08301375f81830160c090810191909152601f909201601f191601019594505050505056fea164736f6c6343000825000a",
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
// Solidity: function cancelOrder(uint256 orderId) returns()
func (portfolio *Portfolio) PackCancelOrder(orderId *big.Int) []byte {
	enc, err := portfolio.abi.Pack("cancelOrder", orderId)
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
func (portfolio *Portfolio) TryPackCancelOrder(orderId *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("cancelOrder", orderId)
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

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21603f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolio *Portfolio) PackOrder(orderId *big.Int) []byte {
	enc, err := portfolio.abi.Pack("order", orderId)
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
func (portfolio *Portfolio) TryPackOrder(orderId *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("order", orderId)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21603f43.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128) o)
func (portfolio *Portfolio) UnpackOrder(data []byte) (Order, error) {
	out, err := portfolio.abi.Unpack("order", data)
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
func (portfolio *Portfolio) PackPauseTrading(paused bool) []byte {
	enc, err := portfolio.abi.Pack("pauseTrading", paused)
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
func (portfolio *Portfolio) TryPackPauseTrading(paused bool) ([]byte, error) {
	return portfolio.abi.Pack("pauseTrading", paused)
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
// Solidity: function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline) returns(uint256 orderId)
func (portfolio *Portfolio) PackPlaceLimitOrder(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, deadline *big.Int) []byte {
	enc, err := portfolio.abi.Pack("placeLimitOrder", tokenIn, tokenOut, amountIn, minAmountOut, deadline)
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
func (portfolio *Portfolio) TryPackPlaceLimitOrder(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, deadline *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("placeLimitOrder", tokenIn, tokenOut, amountIn, minAmountOut, deadline)
}

// UnpackPlaceLimitOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69dbaba7.
//
// Solidity: function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline) returns(uint256 orderId)
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
// Solidity: function rebalance(uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns()
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
// Solidity: function rebalance(uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns()
func (portfolio *Portfolio) TryPackRebalance(orderId *big.Int, swaps []Swap) ([]byte, error) {
	return portfolio.abi.Pack("rebalance", orderId, swaps)
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
// Solidity: function setTargets((address,uint16,uint16)[] newTargets, uint40 deadline) returns(uint256 orderId)
func (portfolio *Portfolio) PackSetTargets(newTargets []Target, deadline *big.Int) []byte {
	enc, err := portfolio.abi.Pack("setTargets", newTargets, deadline)
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
func (portfolio *Portfolio) TryPackSetTargets(newTargets []Target, deadline *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("setTargets", newTargets, deadline)
}

// UnpackSetTargets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe56d024f.
//
// Solidity: function setTargets((address,uint16,uint16)[] newTargets, uint40 deadline) returns(uint256 orderId)
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
// Solidity: function setTrader(address trader_) returns()
func (portfolio *Portfolio) PackSetTrader(trader common.Address) []byte {
	enc, err := portfolio.abi.Pack("setTrader", trader)
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
func (portfolio *Portfolio) TryPackSetTrader(trader common.Address) ([]byte, error) {
	return portfolio.abi.Pack("setTrader", trader)
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
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[])
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
// Solidity: function targets() view returns(uint256 orderId, (address,uint16,uint16)[])
func (portfolio *Portfolio) TryPackTargets() ([]byte, error) {
	return portfolio.abi.Pack("targets")
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
func (portfolio *Portfolio) UnpackTargets(data []byte) (TargetsOutput, error) {
	out, err := portfolio.abi.Unpack("targets", data)
	outstruct := new(TargetsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([]Target)).(*[]Target)
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
	if bytes.Equal(raw[:4], portfolio.abi.Errors["BadTarget"].ID.Bytes()[:4]) {
		return portfolio.UnpackBadTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["BucketEmpty"].ID.Bytes()[:4]) {
		return portfolio.UnpackBucketEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return portfolio.UnpackDeadlinePassedError(raw[4:])
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
	if bytes.Equal(raw[:4], portfolio.abi.Errors["RaiseTooMuch"].ID.Bytes()[:4]) {
		return portfolio.UnpackRaiseTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return portfolio.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["SaleOnly"].ID.Bytes()[:4]) {
		return portfolio.UnpackSaleOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["TooManyTargets"].ID.Bytes()[:4]) {
		return portfolio.UnpackTooManyTargetsError(raw[4:])
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
	if bytes.Equal(raw[:4], portfolio.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return portfolio.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["WeightsTooHigh"].ID.Bytes()[:4]) {
		return portfolio.UnpackWeightsTooHighError(raw[4:])
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

// PortfolioBadTarget represents a BadTarget error raised by the Portfolio contract.
type PortfolioBadTarget struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTarget(address token)
func PortfolioBadTargetErrorID() common.Hash {
	return common.HexToHash("0xb2db4c671a778a3eae7a4439a80829329ceb61e15093dfbad98eecb701d2e130")
}

// UnpackBadTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTarget(address token)
func (portfolio *Portfolio) UnpackBadTargetError(raw []byte) (*PortfolioBadTarget, error) {
	out := new(PortfolioBadTarget)
	if err := portfolio.abi.UnpackIntoInterface(out, "BadTarget", raw); err != nil {
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

// PortfolioDeadlinePassed represents a DeadlinePassed error raised by the Portfolio contract.
type PortfolioDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func PortfolioDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xbfb22adfe9d5fa2834e025e2832eac6acdb50f696427fd6da5e7d933cf7e8923")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func (portfolio *Portfolio) UnpackDeadlinePassedError(raw []byte) (*PortfolioDeadlinePassed, error) {
	out := new(PortfolioDeadlinePassed)
	if err := portfolio.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
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

// PortfolioTooManyTargets represents a TooManyTargets error raised by the Portfolio contract.
type PortfolioTooManyTargets struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTargets(uint256 count)
func PortfolioTooManyTargetsErrorID() common.Hash {
	return common.HexToHash("0x14a45d924415bc5d62975ca7749e58fcbece79622de542b02373e0125321abb2")
}

// UnpackTooManyTargetsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTargets(uint256 count)
func (portfolio *Portfolio) UnpackTooManyTargetsError(raw []byte) (*PortfolioTooManyTargets, error) {
	out := new(PortfolioTooManyTargets)
	if err := portfolio.abi.UnpackIntoInterface(out, "TooManyTargets", raw); err != nil {
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

// PortfolioUnknownToken represents a UnknownToken error raised by the Portfolio contract.
type PortfolioUnknownToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownToken(address token)
func PortfolioUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x81a3b1be793a33711a37ddbe59cab61462924094bee93f89ee4f8da7f0005496")
}

// UnpackUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownToken(address token)
func (portfolio *Portfolio) UnpackUnknownTokenError(raw []byte) (*PortfolioUnknownToken, error) {
	out := new(PortfolioUnknownToken)
	if err := portfolio.abi.UnpackIntoInterface(out, "UnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWeightsTooHigh represents a WeightsTooHigh error raised by the Portfolio contract.
type PortfolioWeightsTooHigh struct {
	SumBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func PortfolioWeightsTooHighErrorID() common.Hash {
	return common.HexToHash("0x05ded9626268476495817c394c0184a63adf07ed2289fcf5b8a2ef150ba455f9")
}

// UnpackWeightsTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func (portfolio *Portfolio) UnpackWeightsTooHighError(raw []byte) (*PortfolioWeightsTooHigh, error) {
	out := new(PortfolioWeightsTooHigh)
	if err := portfolio.abi.UnpackIntoInterface(out, "WeightsTooHigh", raw); err != nil {
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
