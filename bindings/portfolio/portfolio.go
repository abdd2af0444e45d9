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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bucket\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fillLimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingPrices\",\"inputs\":[],\"outputs\":[{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdings\",\"inputs\":[],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personal_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"navLast\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stale\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextOrderId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"raiseCash\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveAssets\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseAssets\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseInKind\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"numerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"denominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellForSettlement\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBase\",\"inputs\":[{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"newTargets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"trader_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementNav\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priced\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"swap\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Portfolio",
	Bin: "0x6080604052348015600e575f5ffd5b505f80546001600160a01b031916301790556159138061002d5f395ff3fe608060405234801561000f575f5ffd5b50600436106101fd575f3560e01c8063724e5b1c11610114578063c1590cd7116100a9578063e79bf13b11610079578063e79bf13b146104b2578063f3f242f9146104c8578063f4508988146104db578063fbfa77cf146104f1578063fecf973414610503575f5ffd5b8063c1590cd714610467578063d172d9011461046f578063e3e8bdfd14610482578063e56d024f1461049f575f5ffd5b806387f4dddf116100e457806387f4dddf1461040e578063a6bc18f914610424578063b8853afc14610437578063c029e8681461044a575f5ffd5b8063724e5b1c146103c25780637abaf4f9146103d55780637b103999146103e85780638504238b146103fb575f5ffd5b806338e80f6811610195578063514fcac711610165578063514fcac71461034357806353e23e2e146103565780635b199bd41461037a57806369dbaba71461039c5780636d098560146103af575f5ffd5b806338e80f68146102d457806339166ee9146102e757806343037ddd1461030f5780634e98a5b314610330575f5ffd5b80632a58b330116101d05780632a58b3301461027c5780633192164f1461029d578063365ec5e5146102ae57806338d52e0f146102c1575f5ffd5b80631758078b1461020157806321603f431461023157806323e54afa1461025157806326d60fb414610266575b5f5ffd5b600454610214906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b61024461023f366004614979565b610516565b60405161022891906149b8565b61026461025f366004614a9e565b6106b4565b005b61026e610865565b604051610228929190614ae5565b600454600160d01b900465ffffffffffff165b604051908152602001610228565b6003546001600160801b031661028f565b6102646102bc366004614b68565b61090f565b600254610214906001600160a01b031681565b6102646102e2366004614979565b610a0f565b61028f6102f5366004614b97565b6001600160a01b03165f9081526007602052604090205490565b61032261031d366004614979565b610a40565b604051610228929190614c0e565b61026461033e366004614979565b610cee565b610264610351366004614979565b610d39565b60045461036a90600160a01b900460ff1681565b6040519015158152602001610228565b61038d610388366004614c26565b610df5565b60405161022893929190614cf3565b61028f6103aa366004614d47565b6110f6565b6102646103bd366004614dac565b611322565b6102646103d0366004614dea565b611348565b6102646103e3366004614e28565b6113f6565b600154610214906001600160a01b031681565b5f5461036a90600160a01b900460ff1681565b61041661142b565b604051610228929190614e52565b610264610432366004614b97565b61168b565b61028f610445366004614ea0565b6117a0565b6104526119e3565b60408051928352602083019190915201610228565b61028f611aa9565b61028f61047d366004614f23565b611ac3565b61048a611b48565b60408051928352901515602083015201610228565b61028f6104ad366004614f7b565b611d05565b6104ba612295565b604051610228929190614ff8565b6104526104d636600461501c565b612302565b600454600160a81b900464ffffffffff1661028f565b5f54610214906001600160a01b031681565b610264610511366004615052565b61233c565b6105546040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b8115806105725750600454600160d01b900465ffffffffffff168210155b1561057c57919050565b5f8281526008602052604090819020815160e081019092528054829060ff1660038111156105ac576105ac614990565b60038111156105bd576105bd614990565b81528154602090910190610100900460ff1660048111156105e0576105e0614990565b60048111156105f1576105f1614990565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015290505f8160200151600481111561066957610669614990565b03610690576020810160025b9081600481111561068857610688614990565b905250919050565b6106998161246f565b8160200190600481111561067557610675614990565b919050565b6106bc6124b6565b6106c461250f565b6106cc6125a4565b82158015906106eb5750600554600160681b900465ffffffffffff1683145b836005600d9054906101000a900465ffffffffffff1690916107365760405163059076ab60e21b8152600481019290925265ffffffffffff1660248201526044015b60405180910390fd5b5050610741836125d1565b5f61074a612640565b90505f61075561274c565b90505f5b83811015610823576107a182868684818110610777576107776150ab565b905060200281019061078991906150bf565b61079a906040810190602001614b97565b6001612bd1565b6107e0828686848181106107b7576107b76150ab565b90506020028101906107c991906150bf565b6107da906060810190604001614b97565b5f612bd1565b61081a8585838181106107f5576107f56150ab565b905060200281019061080791906150bf565b610810906151b4565b8760023387612d50565b50600101610759565b508060e00151859061084b57604051633173a69f60e11b815260040161072d91815260200190565b5061085681866130a4565b5050610860613457565b505050565b5f60606005600d9054906101000a900465ffffffffffff1660098165ffffffffffff16915080805480602002602001604051908101604052809291908181526020015f905b82821015610901575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b90910416908201528252600190920191016108aa565b505050509050915091509091565b6109176124b6565b600154604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa15801561095d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610981919061524e565b33906109ac5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161072d565b5060048054821515600160a01b0260ff60a01b1990911617905560405133907f7ebfd2dd68692100d1145ea3039a22694523fab0b7d0e45c595c9ad233b543e7906109fc90841515815260200190565b60405180910390a2610a0c613457565b50565b610a17613496565b610a20816134ce565b600380546001600160801b03928316600160801b02921691909117905550565b5f6060610a4b6134fb565b5f6006805480602002602001604051908101604052809291908181526020018280548015610aa057602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610a82575b5050600154600254604051631ccf35f760e01b81529596505f958695506001600160a01b039283169450631ccf35f79350610ae392889216908b90600401615269565b5f60405180830381865afa158015610afd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610b249190810190615322565b9150915082516001600160401b03811115610b4157610b416150dd565b604051908082528060200260200182016040528015610b9c57816020015b610b8960405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081610b5f5790505b506003546001600160801b0316955093505f5b8351811015610cbd575f60075f868481518110610bce57610bce6150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205490506040518060600160405280868481518110610c1557610c156150ab565b60200260200101516001600160a01b03168152602001828152602001858481518110610c4357610c436150ab565b6020026020010151815250868381518110610c6057610c606150ab565b6020026020010181905250610ca881858481518110610c8157610c816150ab565b6020026020010151858581518110610c9b57610c9b6150ab565b60200260200101516135a0565b610cb29088615399565b965050600101610baf565b506001600160801b03851115610ce657604051633597ac0760e21b815260040160405180910390fd5b505050915091565b610cf6613496565b600354610d1690610d119083906001600160801b0316615399565b6134ce565b600380546001600160801b0319166001600160801b039290921691909117905550565b610d416124b6565b610d496135b4565b6004805464ffffffffff60a81b1916600160a81b4264ffffffffff1602179055610d72816125d1565b5f818152600860205260409020805461ff001916610300179055600554600160681b900465ffffffffffff168103610dc1576005805465ffffffffffff60681b19169055610dc160095f614943565b604051339082907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a3610a0c613457565b5f606080610e01613496565b6006805480602002602001604051908101604052809291908181526020018280548015610e5557602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e37575b5050505050915081516001600160401b03811115610e7557610e756150dd565b604051908082528060200260200182016040528015610e9e578160200160208202803683370190505b50600354909150610eb9906001600160801b03168888613671565b6003805491945084915f90610ed89084906001600160801b03166153ac565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610f27600360109054906101000a90046001600160801b03166001600160801b031688886001613721565b60038054601090610f49908490600160801b90046001600160801b03166153ac565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5b825181101561104957610f9c8686858481518110610f8f57610f8f6150ab565b6020026020010151613763565b61104157610fe760075f858481518110610fb857610fb86150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20548989613671565b828281518110610ff957610ff96150ab565b60200260200101818152505061104183828151811061101a5761101a6150ab565b6020026020010151838381518110611034576110346150ab565b60200260200101516137c9565b600101610f6f565b50821561106757600254611067906001600160a01b03168985613949565b5f5b82518110156110ea57818181518110611084576110846150ab565b60200260200101515f146110e2576110e2898383815181106110a8576110a86150ab565b60200260200101518584815181106110c2576110c26150ab565b60200260200101516001600160a01b03166139499092919063ffffffff16565b600101611069565b50955095509592505050565b5f6110ff6124b6565b61110761397e565b905061111386866139f1565b6001600160801b0384161580159061113357506001600160801b03831615155b61115057604051631f2a200560e01b815260040160405180910390fd5b814264ffffffffff8216116111825760405163bfb22adf60e01b815264ffffffffff909116600482015260240161072d565b506040805160e081018252600180825260208083018290526001600160a01b038a8116848601528916606084015264ffffffffff861660808401526001600160801b0388811660a0850152871660c08401525f85815260089091529290922081518154929391929091839160ff19169083600381111561120457611204614990565b021790555060208201518154829061ff00191661010083600481111561122c5761122c614990565b0217905550604082810151825462010000600160b01b031916620100006001600160a01b03928316021783556060808501516001850180546080808901519386166001600160c81b031990921691909117600160a01b64ffffffffff948516021790915560a087015160c0909701516001600160801b03978816600160801b918916919091021760029096019590955583518b841681528a871660208201529589169386019390935291861691840191909152881691339184917fe1cc8b0bfcb2772dd9a7739f5a8092744516995e762c989573ea01991b85b265910160405180910390a4611319613457565b95945050505050565b61132a613496565b61133483826137c9565b6108606001600160a01b0384168383613949565b6113506124b6565b5f5f5f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa1580156113a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c691906153cb565b925092509250816113d9576113d961250f565b6113e68585858433613a6d565b505050506113f2613457565b5050565b6113fe613496565b600254611414906001600160a01b0316826137c9565b6002546113f2906001600160a01b03168383613949565b6060805f600680548060200260200160405190810160405280929190818152602001828054801561148357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611465575b5050505050905080516001600160401b038111156114a3576114a36150dd565b6040519080825280602002602001820160405280156114fe57816020015b6114eb60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816114c15790505b506001546002546040516306f8733760e41b81529295505f9283926001600160a01b0390811692636f8733709261153b9288921690600401615403565b5f60405180830381865afa158015611555573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261157c919081019061542c565b92505091508093505f5b83518110156116835760405180606001604052808583815181106115ac576115ac6150ab565b60200260200101516001600160a01b0316815260200160075f8785815181106115d7576115d76150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20548152602001848381518110611616576116166150ab565b6020026020010151815250868281518110611633576116336150ab565b6020026020010181905250818181518110611650576116506150ab565b60200260200101511585828151811061166b5761166b6150ab565b91151560209283029190910190910152600101611586565b505050509091565b6116936124b6565b5f5f9054906101000a90046001600160a01b03166001600160a01b03166340eedabb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117069190615519565b33906001600160a01b0316811461173c5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161072d565b50600480546001600160a01b038316600165ffffffffff0160a01b03199091168117600160a81b4264ffffffffff1602179091556040517f2d34e3b01df5204fb268beb7e3c83507d56aba0af1ec766a769dffc480792815905f90a2610a0c613457565b5f6117a96124b6565b6117b161250f565b6117b96125a4565b5f85815260086020526040808220815160e081019092528054829060ff1660038111156117e8576117e8614990565b60038111156117f9576117f9614990565b81528154602090910190610100900460ff16600481111561181c5761181c614990565b600481111561182d5761182d614990565b815281546201000090046001600160a01b0390811660208301526001808401549182166040840152600160a01b90910464ffffffffff1660608301526002909201546001600160801b038082166080840152600160801b9091041660a090910152909150815160038111156118a4576118a4614990565b1486906118c7576040516307689f2360e01b815260040161072d91815260200190565b506118d1866125d1565b5f86815260086020526040902080546002919061ff0019166101008302179055506119a36040518060c00160405280876001600160a01b0316815260200183604001516001600160a01b0316815260200183606001516001600160a01b031681526020018360a001516001600160801b031681526020018360c001516001600160801b0316815260200186868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050509152508760013361199e612640565b612d50565b604051909250339087907f74ebbab24ee8774729982ac100f931306b160f431f7f1483cc380186d56754bc905f90a3506119db613457565b949350505050565b6005545f908190611a16906001600160401b03811690611a1190600160401b900464ffffffffff1642615534565b613b13565b5f54909250600160a01b900460ff1615611a9057306001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015611a65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a899190615547565b5090509091565b506003546001600160801b03600160801b909104169091565b5f611ab26134fb565b611aba613b5e565b60400151905090565b5f611acc613496565b5f336001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611b09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b2d91906153cb565b50509050611b3e8686838688613a6d565b9695505050505050565b5f5f5f6006805480602002602001604051908101604052809291908181526020018280548015611b9f57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611b81575b50506001546002546040516306f8733760e41b81529596505f958695508594506001600160a01b039283169350636f87337092611be3928992911690600401615403565b5f60405180830381865afa158015611bfd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611c24919081019061542c565b6003546001600160801b03169850919450925090505f5b8451811015611ce957611cb060075f878481518110611c5c57611c5c6150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054858381518110611c9657611c966150ab565b6020026020010151858481518110610c9b57610c9b6150ab565b611cba9088615399565b96508580611cdf5750818181518110611cd557611cd56150ab565b6020026020010151155b9550600101611c3b565b50611cfb866001600160801b03613dc1565b9550505050509091565b5f611d0e6124b6565b611d166135b4565b611d1e6125a4565b600554600160681b900465ffffffffffff168015611e75575f81815260086020526040902060016040805160e081019091528254611e1891908490829060ff166003811115611d6f57611d6f614990565b6003811115611d8057611d80614990565b81528154602090910190610100900460ff166004811115611da357611da3614990565b6004811115611db457611db4614990565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015261246f565b6004811115611e2957611e29614990565b03611e6857805461ff001916610300178155604051339083907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a35b611e7360095f614943565b505b5f849003611ef8576004805464ffffffffff60a81b1916600160a81b4264ffffffffff16021790556005805465ffffffffffff60681b1916905560405133905f907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf90611ee79083908a908a906155f1565b60405180910390a35f915050612286565b611f0061397e565b9150824264ffffffffff821611611f345760405163bfb22adf60e01b815264ffffffffff909116600482015260240161072d565b50836008811115611f5b57604051630a522ec960e11b815260040161072d91815260200190565b505f5f5f5b868110156121b95736888883818110611f7b57611f7b6150ab565b606002919091019150506001600160a01b038316611f9c6020830183614b97565b6001600160a01b0316118015611fd257506002546001600160a01b0316611fc66020830183614b97565b6001600160a01b031614155b8015611ffd57505f546001600160a01b0316611ff16020830183614b97565b6001600160a01b031614155b801561201b5750612014606082016040830161560a565b61ffff1615155b801561203c5750612710612035606083016040840161560a565b61ffff1611155b6120496020830183614b97565b906120735760405163b2db4c6760e01b81526001600160a01b03909116600482015260240161072d565b506001545f906001600160a01b0316636d46a1db6120946020850185614b97565b6040516001600160e01b031960e084901b1681526001600160a01b03909116600482015260240160c060405180830381865afa1580156120d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120fa9190615635565b516001600160a01b031614156121136020830183614b97565b9061213d576040516340d1d8df60e11b81526001600160a01b03909116600482015260240161072d565b5061214e604082016020830161560a565b61215c9061ffff1685615399565b935061216b6020820182614b97565b600980546001810182555f9190915290935081907f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af016121ab82826156c4565b505050806001019050611f60565b50816127108111156121e1576040516302ef6cb160e11b815260040161072d91815260200190565b506005805465ffffffffffff60681b1916600160681b65ffffffffffff8716021790555f8481526008602052604090819020805461ffff191661010217815560018101805464ffffffffff60a01b1916600160a01b64ffffffffff8a16021790559051339086907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf90612279908a908d908d9061572b565b60405180910390a3505050505b61228e613457565b9392505050565b60608060068054806020026020016040519081016040528092919081815260200182805480156122ec57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116122ce575b505050505091506122fc82613dd0565b90509091565b5f5f61230c6124b6565b61231461397e565b915061232d612322846151b4565b835f3361199e612640565b9050612337613457565b915091565b5f546001600160a01b0316156123645760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0384161580159061238457506001600160a01b03831615155b801561239857506001600160a01b03821615155b6123b55760405163d92e233d60e01b815260040160405180910390fd5b5f8054600180546001600160a01b039687166001600160a01b031991821617909155600280549587169590911694909417909355901515600160a01b026001600160a81b03199092169290931691909117179055600480546001600160d01b0364ffffffffff4216600160a81b8102919091166001600160a81b0390921691909117600160d01b1790915560058054600160401b9092026cffffffffffffffffffffffffff1990921691909117666a94d74f430000179055565b5f60018260200151600481111561248857612488614990565b14801561249f5750816080015164ffffffffff1642115b6124ad5781602001516124b0565b60045b92915050565b5f5460405163f435f5a760e01b81523360048201526001600160a01b039091169063f435f5a7906024015f604051808303815f87803b1580156124f7575f5ffd5b505af1158015612509573d5f5f3e3d5ffd5b50505050565b6001546040516335d2155560e11b81523360048201526001600160a01b0390911690636ba42aaa90602401602060405180830381865afa158015612555573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612579919061524e565b3390610a0c5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161072d565b600454600160a01b900460ff16156125cf57604051633579f77360e11b815260040160405180910390fd5b565b5f81815260086020526040808220815160e081019092528054612606929190829060ff166003811115611d6f57611d6f614990565b9050600181600481111561261c5761261c614990565b148282909161250957604051630a78aad360e41b815260040161072d92919061574b565b6040805180820182525f8082525f1960208084019190915290548351637997e28360e11b8152935192936001600160a01b039091169263f32fc506926004808401939192918290030181865afa15801561269c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126c0919061524e565b1561274957600181525f8054604080516315d7adc360e11b815290516001600160a01b0390921691632baf5b86916004808201926060929091908290030181865afa158015612711573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061273591906153cb565b5050905061274281613e8a565b6020830152505b90565b6127936040518061010001604052805f8152602001606081526020016060815260200160608152602001606081526020015f8152602001606081526020015f151581525090565b5f6009805480602002602001604051908101604052809291908181526020015f905b8282101561280c575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b90910416908201528252600190920191016127b5565b5050505090505f61281b613b5e565b90505f815f015151835161282f9190615399565b9050806001600160401b03811115612849576128496150dd565b604051908082528060200260200182016040528015612872578160200160208202803683370190505b506020850152806001600160401b03811115612890576128906150dd565b6040519080825280602002602001820160405280156128b9578160200160208202803683370190505b506040850152806001600160401b038111156128d7576128d76150dd565b604051908082528060200260200182016040528015612900578160200160208202803683370190505b506060850152806001600160401b0381111561291e5761291e6150dd565b604051908082528060200260200182016040528015612947578160200160208202803683370190505b506080850152806001600160401b03811115612965576129656150dd565b60405190808252806020026020018201604052801561298e578160200160208202803683370190505b5060c0850152604082015160a08501525f805b8451811015612aba578481815181106129bc576129bc6150ab565b60200260200101515f0151866020015182815181106129dd576129dd6150ab565b60200260200101906001600160a01b031690816001600160a01b031681525050848181518110612a0f57612a0f6150ab565b60200260200101516020015161ffff1686604001518281518110612a3557612a356150ab565b602002602001018181525050848181518110612a5357612a536150ab565b60200260200101516040015161ffff1686606001518281518110612a7957612a796150ab565b602002602001018181525050612ab082868381518110612a9b57612a9b6150ab565b60200260200101516040015161ffff16613ec3565b91506001016129a1565b50835185525f5b835151811015612bc9575f612af287865f01518481518110612ae557612ae56150ab565b6020026020010151613ed2565b87519091508103612b81578451805183908110612b1157612b116150ab565b602002602001015187602001518281518110612b2f57612b2f6150ab565b60200260200101906001600160a01b031690816001600160a01b0316815250508287606001518281518110612b6657612b666150ab565b602090810291909101015286518790612b7e9061575f565b90525b84602001518281518110612b9757612b976150ab565b602002602001015187608001518281518110612bb557612bb56150ab565b602090810291909101015250600101612ac1565b505050505090565b6002546001600160a01b0390811690831603612bec57505050565b5f612bf78484613ed2565b845190915083908203612c2957604051632c371ba360e21b81526001600160a01b03909116600482015260240161072d565b505f61271085608001518381518110612c4457612c446150ab565b6020026020010151612c569190615777565b90505f8560a0015186604001518481518110612c7457612c746150ab565b6020026020010151612c869190615777565b905083612c9557808210612c99565b8082115b8590612cc457604051632c371ba360e21b81526001600160a01b03909116600482015260240161072d565b5060018660c001518481518110612cdd57612cdd6150ab565b6020026020010190151590811515815250508560a0015186606001518481518110612d0a57612d0a6150ab565b6020026020010151612d1c9190615777565b84612d3057612d2b8383615534565b612d3a565b612d3a8284615534565b1115612d4857600160e08701525b505050505050565b5f612d63866020015187604001516139f1565b85606001515f03612d8757604051631f2a200560e01b815260040160405180910390fd5b81511580612da7575060025460408701516001600160a01b039081169116145b866040015190612dd65760405163e5f1432560e01b81526001600160a01b03909116600482015260240161072d565b5060015486516040516368c18beb60e01b81526001600160a01b0391821660048201529116906368c18beb90602401602060405180830381865afa158015612e20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e44919061524e565b865190612e70576040516370531bf360e01b81526001600160a01b03909116600482015260240161072d565b50612e8386602001518760600151613f28565b5060015460208701516040808901516002549151637cda0f1960e11b81526001600160a01b039384166004820152908316602482015290821660448201525f92919091169063f9b41e329060640160c060405180830381865afa158015612eec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f10919061578e565b90508060a00151876040015190612f4657604051635d35c42960e01b81526001600160a01b03909116600482015260240161072d565b505f6003866003811115612f5c57612f5c614990565b14612f9a575f54600160a01b900460ff16612f8957600354600160801b90046001600160801b0316612f9c565b612f91613b5e565b60400151612f9c565b5f5b9050612fa788613fb1565b92508215801590612fbc575087608001518310155b8860400151896080015185909192613000576040516323e7b69360e11b81526001600160a01b0390931660048401526024830191909152604482015260640161072d565b5050505f5f6130118a858789614302565b90925090505f600389600381111561302b5761302b614990565b146130455761304083838760800151876143e0565b613047565b5f5b905061305b8b602001518c606001516137c9565b6130698b60400151876144b7565b6130968b8b8b8b60405180608001604052808c8152602001898152602001888152602001878152506145d8565b505050505095945050505050565b5f6130ad613b5e565b90505f835f01516001600160401b038111156130cb576130cb6150dd565b6040519080825280602002602001820160405280156130f4578160200160208202803683370190505b5090505f845f01516001600160401b03811115613113576131136150dd565b60405190808252806020026020018201604052801561313c578160200160208202803683370190505b5090505f855f01516001600160401b0381111561315b5761315b6150dd565b604051908082528060200260200182016040528015613184578160200160208202803683370190505b5090505f5b8451518110156131ee57846020015181815181106131a9576131a96150ab565b6020026020010151826131cb89885f01518581518110612ae557612ae56150ab565b815181106131db576131db6150ab565b6020908102919091010152600101613189565b505f5b86518110156133f6575f87604001518281518110613211576132116150ab565b602002602001015190508760c001518281518110613231576132316150ab565b602002602001015115613342575f8860a001518261324f9190615777565b6127108a608001518581518110613268576132686150ab565b602002602001015161327a9190615777565b116132bb57604087015161328e9083615777565b6127108585815181106132a3576132a36150ab565b60200260200101516132b59190615777565b116132f3565b60408701516132ca9083615777565b6127108585815181106132df576132df6150ab565b60200260200101516132f19190615777565b105b905080158960200151848151811061330d5761330d6150ab565b60200260200101519061333f57604051632c371ba360e21b81526001600160a01b03909116600482015260240161072d565b50505b8760a0015161271089608001518481518110613360576133606150ab565b60200260200101516133729190615777565b61337c91906157f6565b85838151811061338e5761338e6150ab565b60200260200101818152505085604001516127108484815181106133b4576133b46150ab565b60200260200101516133c69190615777565b6133d091906157f6565b8483815181106133e2576133e26150ab565b6020908102919091010152506001016131f1565b506020860151865180825260a0880151604080880151905133928a927fc6b1b87223454b13b87c41a3068dd14df39a5b109dda8f8589b06f40309ffc8f9261344592919088908c908c90615809565b60405180910390a35050505050505050565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b1580156124f7575f5ffd5b5f5433906001600160a01b03168114610a0c5760405163e9d6016160e01b81526001600160a01b03909116600482015260240161072d565b5f6001600160801b038211156134f757604051633597ac0760e21b815260040160405180910390fd5b5090565b5f546001600160a01b031633148061358357505f5f9054906101000a90046001600160a01b03166001600160a01b031663cf3090126040518163ffffffff1660e01b8152600401602060405180830381865afa15801561355d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613581919061524e565b155b6125cf576040516303cb96db60e21b815260040160405180910390fd5b5f6119db8484846001600160801b036146ad565b6004546001600160a01b031633148061257957505f5f9054906101000a90046001600160a01b03166001600160a01b03166340eedabb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613617573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061363b9190615519565b33906001600160a01b03168114610a0c5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161072d565b5f5f5f61367e8686614709565b91509150815f036136a257838181613698576136986157e2565b049250505061228e565b8184116136b9576136b96003851502601118614725565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f61374e61372e83614736565b801561374957505f8480613744576137446157e2565b868809115b151590565b613759868686613671565b6113199190615399565b5f5f5b838110156137bf57826001600160a01b031685858381811061378a5761378a6150ab565b905060200201602081019061379f9190614b97565b6001600160a01b0316036137b757600191505061228e565b600101613766565b505f949350505050565b5f816137d58484613f28565b6137df9190615534565b6002549091506001600160a01b039081169084160361381c57600380546001600160801b0319166001600160801b03929092169190911790555050565b6001600160a01b0383165f9081526007602052604090208190558015801561384357508115155b15610860576006545f9061385990600190615534565b90505f5b8181101561391157846001600160a01b031660068281548110613882576138826150ab565b5f918252602090912001546001600160a01b03160361390957600682815481106138ae576138ae6150ab565b5f91825260209091200154600680546001600160a01b0390921691839081106138d9576138d96150ab565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550613911565b60010161385d565b50600680548061392357613923615859565b5f8281526020902081015f1990810180546001600160a01b031916905501905550505050565b6139568383836001614762565b61086057604051635274afe760e01b81526001600160a01b038416600482015260240161072d565b5f6139876135b4565b61398f6125a4565b50600454600160d01b900465ffffffffffff166139ad816001615399565b600480546001600160a81b0316600160d01b65ffffffffffff939093169290920264ffffffffff60a81b191691909117600160a81b4264ffffffffff160217905590565b806001600160a01b0316826001600160a01b031614158015613a2057505f546001600160a01b03838116911614155b8015613a3957505f546001600160a01b03828116911614155b828290916125095760405163d73706b360e01b81526001600160a01b0392831660048201529116602482015260440161072d565b5f835f03613a8e57604051630113b57d60e21b815260040160405180910390fd5b5f6040518060400160405280600115158152602001613aac87613e8a565b905290505f5b86811015613b0857613af4888883818110613acf57613acf6150ab565b9050602002810190613ae191906150bf565b613aea906151b4565b8660038786612d50565b613afe9084615399565b9250600101613ab2565b505095945050505050565b5f6224ea008210613b2c5750666a94d74f4300006124b0565b61228e666a94d74f4300006224ea00613b458286615777565b613b4f91906157f6565b613b599086615399565b613dc1565b613b81604051806060016040528060608152602001606081526020015f81525090565b6006805480602002602001604051908101604052809291908181526020018280548015613bd557602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613bb7575b5050508284525050516001600160401b03811115613bf557613bf56150dd565b604051908082528060200260200182016040528015613c1e578160200160208202803683370190505b5060208201526001548151600254604051631ccf35f760e01b81525f9384936001600160a01b0391821693631ccf35f793613c6193909116908690600401615269565b5f60405180830381865afa158015613c7b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613ca29190810190615322565b6003546001600160801b0316604086015290925090505f5b835151811015613d8f57613d3360075f865f01518481518110613cdf57613cdf6150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054848381518110613d1957613d196150ab565b6020026020010151848481518110610c9b57610c9b6150ab565b84602001518281518110613d4957613d496150ab565b60200260200101818152505083602001518181518110613d6b57613d6b6150ab565b602002602001015184604001818151613d849190615399565b905250600101613cba565b5060408301516001600160801b031015613dbc57604051633597ac0760e21b815260040160405180910390fd5b505090565b5f82821882841002821861228e565b606081516001600160401b03811115613deb57613deb6150dd565b604051908082528060200260200182016040528015613e14578160200160208202803683370190505b5090505f5b8251811015613e845760075f848381518110613e3757613e376150ab565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054828281518110613e7157613e716150ab565b6020908102919091010152600101613e19565b50919050565b5f6001600160801b03821115613ea257505f19919050565b6124b0613eb161271084615777565b613ebe6064612710615534565b6147c4565b5f82821882841102821861228e565b5f5b825181108015613f135750816001600160a01b031683602001518281518110613eff57613eff6150ab565b60200260200101516001600160a01b031614155b156124b057613f218161575f565b9050613ed4565b6002545f906001600160a01b03848116911614613f5c576001600160a01b0383165f90815260076020526040902054613f69565b6003546001600160801b03165b905082828281811015613fa85760405163d1cb99cd60e01b81526001600160a01b0390931660048401526024830191909152604482015260640161072d565b50505092915050565b602081015160408083015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa158015614003573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614027919061586d565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa15801561406e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614092919061586d565b865160608801519192506140b1916001600160a01b03871691906147f7565b8551602087015160408089015160608a015160808b015160a08c015193516304a0d80360e31b81526001600160a01b0390961695632506c018956140fc959094939291600401615884565b6020604051808303815f875af1158015614118573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061413c919061586d565b508551604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa15801561418a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141ae919061586d565b156141ca5785516141ca906001600160a01b038616905f6147f7565b6040516370a0823160e01b81523060048201525f9061423d9084906001600160a01b038816906370a0823190602401602060405180830381865afa158015614214573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614238919061586d565b614849565b6060880151602089015191925082818114614284576040516329b6796b60e11b81526001600160a01b0390931660048401526024830191909152604482015260640161072d565b50506040516370a0823160e01b81523060048201526142f791506001600160a01b038616906370a0823190602401602060405180830381865afa1580156142cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142f1919061586d565b83614849565b979650505050505050565b5f5f61431a8660600151865f0151876020015161485a565b915061432f84866040015187606001516135a0565b905061433e6064612710615534565b6143489083615777565b61435461271083615777565b1015828290916143805760405163c5cbc35360e01b81526004810192909252602482015260440161072d565b50505f198360200151146143d75760208301518290808211156143bf57604051630c11bf7360e31b81526004810192909252602482015260440161072d565b505081836020018181516143d39190615534565b9052505b94509492505050565b5f815f036144015760405163780325ed60e11b815260040160405180910390fd5b61440d858585856148a3565b6005549091505f9061443c906001600160401b03811690611a1190600160401b900464ffffffffff1642615534565b905081818082111561446a57604051634d91a1e760e01b81526004810192909252602482015260440161072d565b5061447790508282615534565b600580546001600160401b03929092166cffffffffffffffffffffffffff1990921691909117600160401b4264ffffffffff160217905550949350505050565b6002546001600160a01b039081169083160361450c576003546144e890610d119083906001600160801b0316615399565b600380546001600160801b0319166001600160801b03929092169190911790555050565b6001600160a01b0382165f90815260076020526040812054908190036145a05760065460089081116145545760405163544843c360e11b815260040161072d91815260200190565b50600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f0180546001600160a01b0319166001600160a01b0385161790555b6145ad610d118383615399565b6001600160a01b039093165f9081526007602052604090206001600160801b03939093169092555050565b816001600160a01b03168360038111156145f4576145f4614990565b857f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa8885f015189602001518a604001518b60600151885f6004811061463b5761463b6150ab565b602090810291909101518a8201516040808d01516060808f015183516001600160a01b039b8c168152998b16968a0196909652969098168782015294860193909352608085015260a084019190915260c083019390935260e08201929092529051908190036101000190a45050505050565b5f5f5f6146ba8787614709565b91509150815f036146d6576146cf85826157f6565b92506146f3565b848210156146e9576146cf878787613671565b83925050506119db565b838311156146ff578392505b5050949350505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f600282600381111561474b5761474b614990565b61475591906158e5565b60ff166001149050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166147b85783831516156147ac573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f815f036147d6576147d66012614725565b8160018403816147e8576147e86157e2565b04600101831515029392505050565b6148038383835f6148f9565b6108605761481483835f60016148f9565b61483c57604051635274afe760e01b81526001600160a01b038416600482015260240161072d565b61395683838360016148f9565b5f8082840384811115908102611319565b5f61486e8484846001600160801b036146ad565b90506001600160801b03811080156148955750818061488f5761488f6157e2565b83850915155b1561228e576119db8161575f565b5f5f8486116148b2575f6148bc565b6148bc8587615534565b9050611b3e670de0b6b3a76400006148df6148d7878a615777565b6127106147c4565b6148e99084615399565b6148f39190615777565b846147c4565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166147b85783831516156147ac573d5f823e3d81fd5b5080545f8255905f5260205f20906125cf91905f5b808211156108605780830180546001600160c01b0319169055600101614958565b5f60208284031215614989575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600581106149b4576149b4614990565b9052565b815160e0820190600481106149cf576149cf614990565b8083525060208301516149e560208401826149a4565b5060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff608084015116608083015260a0830151614a3560a08401826001600160801b03169052565b5060c0830151614a5060c08401826001600160801b03169052565b5092915050565b5f5f83601f840112614a67575f5ffd5b5081356001600160401b03811115614a7d575f5ffd5b6020830191508360208260051b8501011115614a97575f5ffd5b9250929050565b5f5f5f60408486031215614ab0575f5ffd5b8335925060208401356001600160401b03811115614acc575f5ffd5b614ad886828701614a57565b9497909650939450505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015614b4f57835180516001600160a01b0316845260208082015161ffff90811682870152604092830151169185019190915290930192606090920191600101614b08565b50909695505050505050565b8015158114610a0c575f5ffd5b5f60208284031215614b78575f5ffd5b813561228e81614b5b565b6001600160a01b0381168114610a0c575f5ffd5b5f60208284031215614ba7575f5ffd5b813561228e81614b83565b5f8151808452602084019350602083015f5b82811015614c0457815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101614bc4565b5093949350505050565b828152604060208201525f6119db6040830184614bb2565b5f5f5f5f5f60808688031215614c3a575f5ffd5b8535614c4581614b83565b9450602086013593506040860135925060608601356001600160401b03811115614c6d575f5ffd5b614c7988828901614a57565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b82811015614c045781516001600160a01b0316865260209586019590910190600101614c9c565b5f8151808452602084019350602083015f5b82811015614c04578151865260209586019590910190600101614cd5565b838152606060208201525f614d0b6060830185614c8a565b8281036040840152611b3e8185614cc3565b80356001600160801b03811681146106af575f5ffd5b803564ffffffffff811681146106af575f5ffd5b5f5f5f5f5f60a08688031215614d5b575f5ffd5b8535614d6681614b83565b94506020860135614d7681614b83565b9350614d8460408701614d1d565b9250614d9260608701614d1d565b9150614da060808701614d33565b90509295509295909350565b5f5f5f60608486031215614dbe575f5ffd5b8335614dc981614b83565b92506020840135614dd981614b83565b929592945050506040919091013590565b5f5f60208385031215614dfb575f5ffd5b82356001600160401b03811115614e10575f5ffd5b614e1c85828601614a57565b90969095509350505050565b5f5f60408385031215614e39575f5ffd5b8235614e4481614b83565b946020939093013593505050565b604081525f614e646040830185614bb2565b82810360208401528084518083526020830191506020860192505f5b81811015614b4f5783511515835260209384019390920191600101614e80565b5f5f5f5f60608587031215614eb3575f5ffd5b843593506020850135614ec581614b83565b925060408501356001600160401b03811115614edf575f5ffd5b8501601f81018713614eef575f5ffd5b80356001600160401b03811115614f04575f5ffd5b876020828401011115614f15575f5ffd5b949793965060200194505050565b5f5f5f5f60608587031215614f36575f5ffd5b84356001600160401b03811115614f4b575f5ffd5b614f5787828801614a57565b9095509350506020850135614f6b81614b83565b9396929550929360400135925050565b5f5f5f60408486031215614f8d575f5ffd5b83356001600160401b03811115614fa2575f5ffd5b8401601f81018613614fb2575f5ffd5b80356001600160401b03811115614fc7575f5ffd5b866020606083028401011115614fdb575f5ffd5b602091820194509250614fef908501614d33565b90509250925092565b604081525f61500a6040830185614c8a565b82810360208401526113198185614cc3565b5f6020828403121561502c575f5ffd5b81356001600160401b03811115615041575f5ffd5b820160c0818503121561228e575f5ffd5b5f5f5f5f60808587031215615065575f5ffd5b843561507081614b83565b9350602085013561508081614b83565b9250604085013561509081614b83565b915060608501356150a081614b5b565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be198336030181126150d3575f5ffd5b9190910192915050565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b0381118282101715615113576151136150dd565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615141576151416150dd565b604052919050565b5f82601f830112615158575f5ffd5b81356001600160401b03811115615171576151716150dd565b615184601f8201601f1916602001615119565b818152846020838601011115615198575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60c082360312156151c4575f5ffd5b6151cc6150f1565b82356151d781614b83565b815260208301356151e781614b83565b602082015260408301356151fa81614b83565b6040820152606083810135908201526080808401359082015260a08301356001600160401b0381111561522b575f5ffd5b61523736828601615149565b60a08301525092915050565b80516106af81614b5b565b5f6020828403121561525e575f5ffd5b815161228e81614b5b565b606081525f61527b6060830186614c8a565b6001600160a01b039490941660208301525060400152919050565b5f6001600160401b038211156152ae576152ae6150dd565b5060051b60200190565b5f82601f8301126152c7575f5ffd5b81516152da6152d582615296565b615119565b8082825260208201915060208360051b8601019250858311156152fb575f5ffd5b602085015b83811015615318578051835260209283019201615300565b5095945050505050565b5f5f60408385031215615333575f5ffd5b82516001600160401b03811115615348575f5ffd5b615354858286016152b8565b92505060208301516001600160401b0381111561536f575f5ffd5b61537b858286016152b8565b9150509250929050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156124b0576124b0615385565b6001600160801b0382811682821603908111156124b0576124b0615385565b5f5f5f606084860312156153dd575f5ffd5b835160208501519093506153f081614b5b565b6040949094015192959394509192915050565b604081525f6154156040830185614c8a565b905060018060a01b03831660208301529392505050565b5f5f5f6060848603121561543e575f5ffd5b83516001600160401b03811115615453575f5ffd5b61545f868287016152b8565b93505060208401516001600160401b0381111561547a575f5ffd5b615486868287016152b8565b92505060408401516001600160401b038111156154a1575f5ffd5b8401601f810186136154b1575f5ffd5b80516154bf6152d582615296565b8082825260208201915060208360051b8501019250888311156154e0575f5ffd5b6020840193505b8284101561550b5783516154fa81614b5b565b8252602093840193909101906154e7565b809450505050509250925092565b5f60208284031215615529575f5ffd5b815161228e81614b83565b818103818111156124b0576124b0615385565b5f5f60408385031215615558575f5ffd5b8251602084015190925061556b81614b5b565b809150509250929050565b61ffff81168114610a0c575f5ffd5b8183526020830192505f815f5b84811015614c045781356155a581614b83565b6001600160a01b0316865260208201356155be81615576565b61ffff16602087015260408201356155d581615576565b61ffff1660408701526060958601959190910190600101615592565b838152604060208201525f611319604083018486615585565b5f6020828403121561561a575f5ffd5b813561228e81615576565b805160ff811681146106af575f5ffd5b5f60c0828403128015615646575f5ffd5b5061564f6150f1565b825161565a81614b83565b8152602083015163ffffffff81168114615672575f5ffd5b6020820152604083015161568581615576565b604082015261569660608401615625565b60608201526156a760808401615625565b60808201526156b860a08401615243565b60a08201529392505050565b81356156cf81614b83565b815460208401356156df81615576565b60408501356156ed81615576565b60a09190911b61ffff60a01b166001600160c01b0319929092166001600160a01b0393909316929092171760b09190911b61ffff60b01b1617905550565b64ffffffffff84168152604060208201525f611319604083018486615585565b8281526040810161228e60208301846149a4565b5f6001820161577057615770615385565b5060010190565b80820281158282048414176124b0576124b0615385565b5f60c082840312801561579f575f5ffd5b506157a86150f1565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a08301516156b881614b5b565b634e487b7160e01b5f52601260045260245ffd5b5f82615804576158046157e2565b500490565b85815284602082015260a060408201525f61582760a0830186614c8a565b82810360608401526158398186614cc3565b9050828103608084015261584d8185614cc3565b98975050505050505050565b634e487b7160e01b5f52603160045260245ffd5b5f6020828403121561587d575f5ffd5b5051919050565b60018060a01b038616815260018060a01b038516602082015283604082015282606082015260a060808201525f82518060a0840152806020850160c085015e5f60c0828501015260c0601f19601f8301168401019150509695505050505050565b5f60ff8316806158f7576158f76157e2565b8060ff8416069150509291505056fea164736f6c6343000825000a",
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
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotAnAdapter"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotAnAdapterError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolio.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return portfolio.UnpackNotListedError(raw[4:])
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

// PortfolioNotAnAdapter represents a NotAnAdapter error raised by the Portfolio contract.
type PortfolioNotAnAdapter struct {
	Adapter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAdapter(address adapter)
func PortfolioNotAnAdapterErrorID() common.Hash {
	return common.HexToHash("0x70531bf3a20dc918ad38abc5b19424e1917fd6fbf76d10280a4e90aff07b6dbb")
}

// UnpackNotAnAdapterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAdapter(address adapter)
func (portfolio *Portfolio) UnpackNotAnAdapterError(raw []byte) (*PortfolioNotAnAdapter, error) {
	out := new(PortfolioNotAnAdapter)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotAnAdapter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioNotListed represents a NotListed error raised by the Portfolio contract.
type PortfolioNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address token)
func PortfolioNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address token)
func (portfolio *Portfolio) UnpackNotListedError(raw []byte) (*PortfolioNotListed, error) {
	out := new(PortfolioNotListed)
	if err := portfolio.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
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
