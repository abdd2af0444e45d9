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
	Bin: "0x6080604052348015600e575f5ffd5b505f80546001600160a01b031916301790556158558061002d5f395ff3fe608060405234801561000f575f5ffd5b50600436106101fd575f3560e01c8063724e5b1c11610114578063c1590cd7116100a9578063e79bf13b11610079578063e79bf13b146104aa578063f3f242f9146104c0578063f4508988146104d3578063fbfa77cf146104e9578063fecf9734146104fb575f5ffd5b8063c1590cd71461045f578063d172d90114610467578063e3e8bdfd1461047a578063e56d024f14610497575f5ffd5b806387f4dddf116100e457806387f4dddf14610406578063a6bc18f91461041c578063b8853afc1461042f578063c029e86814610442575f5ffd5b8063724e5b1c146103ba5780637abaf4f9146103cd5780637b103999146103e05780638504238b146103f3575f5ffd5b806338e80f6811610195578063514fcac711610165578063514fcac71461033c57806353e23e2e1461034f5780635b199bd41461037257806369dbaba7146103945780636d098560146103a7575f5ffd5b806338e80f68146102cd57806339166ee9146102e057806343037ddd146103085780634e98a5b314610329575f5ffd5b80632a58b330116101d05780632a58b3301461027c5780633192164f14610296578063365ec5e5146102a757806338d52e0f146102ba575f5ffd5b80631758078b1461020157806321603f431461023157806323e54afa1461025157806326d60fb414610266575b5f5ffd5b600354610214906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b61024461023f36600461496b565b61050e565b60405161022891906149aa565b61026461025f366004614a89565b6106a5565b005b61026e61084c565b604051610228929190614ad0565b60055465ffffffffffff165b604051908152602001610228565b6004546001600160801b0316610288565b6102646102b5366004614b53565b6108f6565b600254610214906001600160a01b031681565b6102646102db36600461496b565b6109f5565b6102886102ee366004614b82565b6001600160a01b03165f9081526007602052604090205490565b61031b61031636600461496b565b610a26565b604051610228929190614bf9565b61026461033736600461496b565b610cd4565b61026461034a36600461496b565b610d1f565b5f5461036290600160a81b900460ff1681565b6040519015158152602001610228565b610385610380366004614c11565b610ddb565b60405161022893929190614cde565b6102886103a2366004614d32565b6110dc565b6102646103b5366004614d97565b611308565b6102646103c8366004614dd5565b61132e565b6102646103db366004614e13565b6113dc565b600154610214906001600160a01b031681565b5f5461036290600160a01b900460ff1681565b61040e611411565b604051610228929190614e3d565b61026461042a366004614b82565b611671565b61028861043d366004614e8b565b611791565b61044a611995565b60408051928352602083019190915201610228565b610288611a61565b610288610475366004614f0e565b611a7b565b610482611b00565b60408051928352901515602083015201610228565b6102886104a5366004614f66565b611cbd565b6104b2612250565b604051610228929190614fe3565b61044a6104ce366004615007565b6122bd565b600554600160601b900464ffffffffff16610288565b5f54610214906001600160a01b031681565b61026461050936600461503d565b6122f3565b61054c6040805160e08101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b811580610563575060055465ffffffffffff168210155b1561056d57919050565b5f8281526008602052604090819020815160e081019092528054829060ff16600381111561059d5761059d614982565b60038111156105ae576105ae614982565b81528154602090910190610100900460ff1660048111156105d1576105d1614982565b60048111156105e2576105e2614982565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a09091015290505f8160200151600481111561065a5761065a614982565b03610681576020810160025b9081600481111561067957610679614982565b905250919050565b61068a81612429565b8160200190600481111561066657610666614982565b919050565b6106ad612470565b6106b56124c9565b6106bd61255e565b82158015906106dc5750600554600160301b900465ffffffffffff1683145b83600560069054906101000a900465ffffffffffff1690916107275760405163059076ab60e21b8152600481019290925265ffffffffffff1660248201526044015b60405180910390fd5b50506107328361258a565b5f61073e8460026125f9565b90505f61074961275d565b90505f5b8381101561080a576107958286868481811061076b5761076b615096565b905060200281019061077d91906150aa565b61078e906040810190602001614b82565b6001612be2565b6107d4828686848181106107ab576107ab615096565b90506020028101906107bd91906150aa565b6107ce906060810190604001614b82565b5f612be2565b610801838686848181106107ea576107ea615096565b90506020028101906107fc91906150aa565b612d61565b5060010161074d565b508060e00151859061083257604051633173a69f60e11b815260040161071e91815260200190565b5061083d8186612df4565b50506108476131a7565b505050565b5f6060600560069054906101000a900465ffffffffffff1660098165ffffffffffff16915080805480602002602001604051908101604052809291908181526020015f905b828210156108e8575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b9091041690820152825260019092019101610891565b505050509050915091509091565b6108fe612470565b600154604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa158015610944573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061096891906150d3565b33906109935760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161071e565b505f8054821515600160a81b0260ff60a81b1990911617905560405133907f7ebfd2dd68692100d1145ea3039a22694523fab0b7d0e45c595c9ad233b543e7906109e290841515815260200190565b60405180910390a26109f26131a7565b50565b6109fd6131e6565b610a068161321e565b600480546001600160801b03928316600160801b02921691909117905550565b5f6060610a3161324b565b5f6006805480602002602001604051908101604052809291908181526020018280548015610a8657602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610a68575b5050600154600254604051631ccf35f760e01b81529596505f958695506001600160a01b039283169450631ccf35f79350610ac992889216908b906004016150ee565b5f60405180830381865afa158015610ae3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610b0a9190810190615213565b9150915082516001600160401b03811115610b2757610b2761511b565b604051908082528060200260200182016040528015610b8257816020015b610b6f60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081610b455790505b506004546001600160801b0316955093505f5b8351811015610ca3575f60075f868481518110610bb457610bb4615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205490506040518060600160405280868481518110610bfb57610bfb615096565b60200260200101516001600160a01b03168152602001828152602001858481518110610c2957610c29615096565b6020026020010151815250868381518110610c4657610c46615096565b6020026020010181905250610c8e81858481518110610c6757610c67615096565b6020026020010151858581518110610c8157610c81615096565b60200260200101516132f0565b610c98908861528a565b965050600101610b95565b506001600160801b03851115610ccc57604051633597ac0760e21b815260040160405180910390fd5b505050915091565b610cdc6131e6565b600454610cfc90610cf79083906001600160801b031661528a565b61321e565b600480546001600160801b0319166001600160801b039290921691909117905550565b610d27612470565b610d2f613304565b6005805464ffffffffff60601b1916600160601b4264ffffffffff1602179055610d588161258a565b5f818152600860205260409020805461ff001916610300179055600554600160301b900465ffffffffffff168103610da7576005805465ffffffffffff60301b19169055610da760095f614935565b604051339082907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a36109f26131a7565b5f606080610de76131e6565b6006805480602002602001604051908101604052809291908181526020018280548015610e3b57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e1d575b5050505050915081516001600160401b03811115610e5b57610e5b61511b565b604051908082528060200260200182016040528015610e84578160200160208202803683370190505b50600454909150610e9f906001600160801b031688886133ca565b6004805491945084915f90610ebe9084906001600160801b031661529d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610f0d600460109054906101000a90046001600160801b03166001600160801b03168888600161347a565b60048054601090610f2f908490600160801b90046001600160801b031661529d565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5b825181101561102f57610f828686858481518110610f7557610f75615096565b60200260200101516134bc565b61102757610fcd60075f858481518110610f9e57610f9e615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205489896133ca565b828281518110610fdf57610fdf615096565b60200260200101818152505061102783828151811061100057611000615096565b602002602001015183838151811061101a5761101a615096565b6020026020010151613522565b600101610f55565b50821561104d5760025461104d906001600160a01b031689856136a2565b5f5b82518110156110d05781818151811061106a5761106a615096565b60200260200101515f146110c8576110c88983838151811061108e5761108e615096565b60200260200101518584815181106110a8576110a8615096565b60200260200101516001600160a01b03166136a29092919063ffffffff16565b60010161104f565b50955095509592505050565b5f6110e5612470565b6110ed6136d7565b90506110f9868661373c565b6001600160801b0384161580159061111957506001600160801b03831615155b61113657604051631f2a200560e01b815260040160405180910390fd5b814264ffffffffff8216116111685760405163bfb22adf60e01b815264ffffffffff909116600482015260240161071e565b506040805160e081018252600180825260208083018290526001600160a01b038a8116848601528916606084015264ffffffffff861660808401526001600160801b0388811660a0850152871660c08401525f85815260089091529290922081518154929391929091839160ff1916908360038111156111ea576111ea614982565b021790555060208201518154829061ff00191661010083600481111561121257611212614982565b0217905550604082810151825462010000600160b01b031916620100006001600160a01b03928316021783556060808501516001850180546080808901519386166001600160c81b031990921691909117600160a01b64ffffffffff948516021790915560a087015160c0909701516001600160801b03978816600160801b918916919091021760029096019590955583518b841681528a871660208201529589169386019390935291861691840191909152881691339184917fe1cc8b0bfcb2772dd9a7739f5a8092744516995e762c989573ea01991b85b265910160405180910390a46112ff6131a7565b95945050505050565b6113106131e6565b61131a8382613522565b6108476001600160a01b03841683836136a2565b611336612470565b5f5f5f5f5f9054906101000a90046001600160a01b03166001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611388573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ac91906152bc565b925092509250816113bf576113bf6124c9565b6113cc85858584336137b8565b505050506113d86131a7565b5050565b6113e46131e6565b6002546113fa906001600160a01b031682613522565b6002546113d8906001600160a01b031683836136a2565b6060805f600680548060200260200160405190810160405280929190818152602001828054801561146957602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161144b575b5050505050905080516001600160401b038111156114895761148961511b565b6040519080825280602002602001820160405280156114e457816020015b6114d160405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816114a75790505b506001546002546040516306f8733760e41b81529295505f9283926001600160a01b0390811692636f8733709261152192889216906004016152f4565b5f60405180830381865afa15801561153b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611562919081019061531d565b92505091508093505f5b835181101561166957604051806060016040528085838151811061159257611592615096565b60200260200101516001600160a01b0316815260200160075f8785815181106115bd576115bd615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205481526020018483815181106115fc576115fc615096565b602002602001015181525086828151811061161957611619615096565b602002602001018190525081818151811061163657611636615096565b60200260200101511585828151811061165157611651615096565b9115156020928302919091019091015260010161156c565b505050509091565b611679612470565b5f5f9054906101000a90046001600160a01b03166001600160a01b03166340eedabb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ec919061540a565b33906001600160a01b031681146117225760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161071e565b50600380546001600160a01b0319166001600160a01b0383169081179091556005805464ffffffffff60601b1916600160601b4264ffffffffff16021790556040517f2d34e3b01df5204fb268beb7e3c83507d56aba0af1ec766a769dffc480792815905f90a26109f26131a7565b5f61179a612470565b6117a26124c9565b6117aa61255e565b5f85815260086020526040808220815160e081019092528054829060ff1660038111156117d9576117d9614982565b60038111156117ea576117ea614982565b81528154602090910190610100900460ff16600481111561180d5761180d614982565b600481111561181e5761181e614982565b815281546201000090046001600160a01b0390811660208301526001808401549182166040840152600160a01b90910464ffffffffff1660608301526002909201546001600160801b038082166080840152600160801b9091041660a0909101529091508151600381111561189557611895614982565b1486906118b8576040516307689f2360e01b815260040161071e91815260200190565b506118c28661258a565b5f868152600860205260409020805461ff0019166102001790556119556118ea8760016125f9565b6040518060a00160405280886001600160a01b0316815260200184604001516001600160a01b0316815260200184606001516001600160a01b031681526020018460a001516001600160801b031681526020018460c001516001600160801b03168152508686613864565b604051909250339087907f74ebbab24ee8774729982ac100f931306b160f431f7f1483cc380186d56754bc905f90a35061198d6131a7565b949350505050565b6005545f9081906119ce90600160b01b81046001600160401b0316906119c990600160881b900464ffffffffff1642615425565b613ab2565b5f54909250600160a01b900460ff1615611a4857306001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015611a1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a419190615438565b5090509091565b506004546001600160801b03600160801b909104169091565b5f611a6a61324b565b611a72613afd565b60400151905090565b5f611a846131e6565b5f336001600160a01b0316632baf5b866040518163ffffffff1660e01b8152600401606060405180830381865afa158015611ac1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae591906152bc565b50509050611af686868386886137b8565b9695505050505050565b5f5f5f6006805480602002602001604051908101604052809291908181526020018280548015611b5757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611b39575b50506001546002546040516306f8733760e41b81529596505f958695508594506001600160a01b039283169350636f87337092611b9b9289929116906004016152f4565b5f60405180830381865afa158015611bb5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611bdc919081019061531d565b6004546001600160801b03169850919450925090505f5b8451811015611ca157611c6860075f878481518110611c1457611c14615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054858381518110611c4e57611c4e615096565b6020026020010151858481518110610c8157610c81615096565b611c72908861528a565b96508580611c975750818181518110611c8d57611c8d615096565b6020026020010151155b9550600101611bf3565b50611cb3866001600160801b03613d60565b9550505050509091565b5f611cc6612470565b611cce613304565b611cd661255e565b600554600160301b900465ffffffffffff168015611e2d575f81815260086020526040902060016040805160e081019091528254611dd091908490829060ff166003811115611d2757611d27614982565b6003811115611d3857611d38614982565b81528154602090910190610100900460ff166004811115611d5b57611d5b614982565b6004811115611d6c57611d6c614982565b815281546201000090046001600160a01b03908116602083015260018301549081166040830152600160a01b900464ffffffffff1660608201526002909101546001600160801b038082166080840152600160801b9091041660a090910152612429565b6004811115611de157611de1614982565b03611e2057805461ff001916610300178155604051339083907fc0362da6f2ff36b382b34aec0814f6b3cdf89f5ef282a1d1f114d0c0b036d596905f90a35b611e2b60095f614935565b505b5f849003611eb3576005805470ffffffffffffffffffffff0000000000001916600160601b4264ffffffffff160265ffffffffffff60301b191617905560405133905f907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf90611ea29083908a908a906154e2565b60405180910390a35f915050612241565b611ebb6136d7565b9150824264ffffffffff821611611eef5760405163bfb22adf60e01b815264ffffffffff909116600482015260240161071e565b50836008811115611f1657604051630a522ec960e11b815260040161071e91815260200190565b505f5f5f5b868110156121745736888883818110611f3657611f36615096565b606002919091019150506001600160a01b038316611f576020830183614b82565b6001600160a01b0316118015611f8d57506002546001600160a01b0316611f816020830183614b82565b6001600160a01b031614155b8015611fb857505f546001600160a01b0316611fac6020830183614b82565b6001600160a01b031614155b8015611fd65750611fcf60608201604083016154fb565b61ffff1615155b8015611ff75750612710611ff060608301604084016154fb565b61ffff1611155b6120046020830183614b82565b9061202e5760405163b2db4c6760e01b81526001600160a01b03909116600482015260240161071e565b506001545f906001600160a01b0316636d46a1db61204f6020850185614b82565b6040516001600160e01b031960e084901b1681526001600160a01b03909116600482015260240160c060405180830381865afa158015612091573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120b59190615526565b516001600160a01b031614156120ce6020830183614b82565b906120f8576040516340d1d8df60e11b81526001600160a01b03909116600482015260240161071e565b5061210960408201602083016154fb565b6121179061ffff168561528a565b93506121266020820182614b82565b600980546001810182555f9190915290935081907f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af0161216682826155b5565b505050806001019050611f1b565b508161271081111561219c576040516302ef6cb160e11b815260040161071e91815260200190565b506005805465ffffffffffff60301b1916600160301b65ffffffffffff8716021790555f8481526008602052604090819020805461ffff191661010217815560018101805464ffffffffff60a01b1916600160a01b64ffffffffff8a16021790559051339086907face72ab0d531c083ffec87e84a470ab52223a8e733cd9e78da52734ea0225cbf90612234908a908d908d9061561c565b60405180910390a3505050505b6122496131a7565b9392505050565b60608060068054806020026020016040519081016040528092919081815260200182805480156122a757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612289575b505050505091506122b782613d6f565b90509091565b5f5f6122c7612470565b6122cf6136d7565b91506122e46122de835f6125f9565b84612d61565b90506122ee6131a7565b915091565b5f546001600160a01b03161561231b5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0384161580159061233b57506001600160a01b03831615155b801561234f57506001600160a01b03821615155b61236c5760405163d92e233d60e01b815260040160405180910390fd5b5f8054600180546001600160a01b03199081166001600160a01b039788161782556002805490911695871695909517909455949093166001600160a81b031990941693909317600160a01b9315159390930292909217905560058054646a94d74f4360c01b70ffffffffff000000000000ffffffffffff19909116600160601b4264ffffffffff1690810265ffffffffffff191691909117909317600160881b600160f01b031916600160881b9390930292909217919091179055565b5f60018260200151600481111561244257612442614982565b1480156124595750816080015164ffffffffff1642115b61246757816020015161246a565b60045b92915050565b5f5460405163f435f5a760e01b81523360048201526001600160a01b039091169063f435f5a7906024015f604051808303815f87803b1580156124b1575f5ffd5b505af11580156124c3573d5f5f3e3d5ffd5b50505050565b6001546040516335d2155560e11b81523360048201526001600160a01b0390911690636ba42aaa90602401602060405180830381865afa15801561250f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061253391906150d3565b33906109f25760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161071e565b5f54600160a81b900460ff161561258857604051633579f77360e11b815260040160405180910390fd5b565b5f81815260086020526040808220815160e0810190925280546125bf929190829060ff166003811115611d2757611d27614982565b905060018160048111156125d5576125d5614982565b14828290916124c357604051630a78aad360e41b815260040161071e92919061563c565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a0016040528084815260200183600381111561264657612646614982565b8152336020808301919091525f60408084018290525f19606090940193909352548251637997e28360e11b815292519394506001600160a01b031692839263f32fc5069260048083019391928290030181865afa1580156126a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126cd91906150d3565b15612756576001606080840191909152604080516315d7adc360e11b815290515f926001600160a01b03851692632baf5b8692600480830193928290030181865afa15801561271e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061274291906152bc565b5050905061274f81613e29565b6080840152505b5092915050565b6127a46040518061010001604052805f8152602001606081526020016060815260200160608152602001606081526020015f8152602001606081526020015f151581525090565b5f6009805480602002602001604051908101604052809291908181526020015f905b8282101561281d575f84815260209081902060408051606081018252918501546001600160a01b038116835261ffff600160a01b8204811684860152600160b01b90910416908201528252600190920191016127c6565b5050505090505f61282c613afd565b90505f815f0151518351612840919061528a565b9050806001600160401b0381111561285a5761285a61511b565b604051908082528060200260200182016040528015612883578160200160208202803683370190505b506020850152806001600160401b038111156128a1576128a161511b565b6040519080825280602002602001820160405280156128ca578160200160208202803683370190505b506040850152806001600160401b038111156128e8576128e861511b565b604051908082528060200260200182016040528015612911578160200160208202803683370190505b506060850152806001600160401b0381111561292f5761292f61511b565b604051908082528060200260200182016040528015612958578160200160208202803683370190505b506080850152806001600160401b038111156129765761297661511b565b60405190808252806020026020018201604052801561299f578160200160208202803683370190505b5060c0850152604082015160a08501525f805b8451811015612acb578481815181106129cd576129cd615096565b60200260200101515f0151866020015182815181106129ee576129ee615096565b60200260200101906001600160a01b031690816001600160a01b031681525050848181518110612a2057612a20615096565b60200260200101516020015161ffff1686604001518281518110612a4657612a46615096565b602002602001018181525050848181518110612a6457612a64615096565b60200260200101516040015161ffff1686606001518281518110612a8a57612a8a615096565b602002602001018181525050612ac182868381518110612aac57612aac615096565b60200260200101516040015161ffff16613e62565b91506001016129b2565b50835185525f5b835151811015612bda575f612b0387865f01518481518110612af657612af6615096565b6020026020010151613e71565b87519091508103612b92578451805183908110612b2257612b22615096565b602002602001015187602001518281518110612b4057612b40615096565b60200260200101906001600160a01b031690816001600160a01b0316815250508287606001518281518110612b7757612b77615096565b602090810291909101015286518790612b8f90615650565b90525b84602001518281518110612ba857612ba8615096565b602002602001015187608001518281518110612bc657612bc6615096565b602090810291909101015250600101612ad2565b505050505090565b6002546001600160a01b0390811690831603612bfd57505050565b5f612c088484613e71565b845190915083908203612c3a57604051632c371ba360e21b81526001600160a01b03909116600482015260240161071e565b505f61271085608001518381518110612c5557612c55615096565b6020026020010151612c679190615668565b90505f8560a0015186604001518481518110612c8557612c85615096565b6020026020010151612c979190615668565b905083612ca657808210612caa565b8082115b8590612cd557604051632c371ba360e21b81526001600160a01b03909116600482015260240161071e565b5060018660c001518481518110612cee57612cee615096565b6020026020010190151590811515815250508560a0015186606001518481518110612d1b57612d1b615096565b6020026020010151612d2d9190615668565b84612d4157612d3c8383615425565b612d4b565b612d4b8284615425565b1115612d5957600160e08701525b505050505050565b5f612249836040518060a00160405280855f016020810190612d839190614b82565b6001600160a01b03168152602001856020016020810190612da49190614b82565b6001600160a01b03168152602001612dc26060870160408801614b82565b6001600160a01b03168152606086013560208201526080860135604090910152612def60a086018661567f565b613864565b5f612dfd613afd565b90505f835f01516001600160401b03811115612e1b57612e1b61511b565b604051908082528060200260200182016040528015612e44578160200160208202803683370190505b5090505f845f01516001600160401b03811115612e6357612e6361511b565b604051908082528060200260200182016040528015612e8c578160200160208202803683370190505b5090505f855f01516001600160401b03811115612eab57612eab61511b565b604051908082528060200260200182016040528015612ed4578160200160208202803683370190505b5090505f5b845151811015612f3e5784602001518181518110612ef957612ef9615096565b602002602001015182612f1b89885f01518581518110612af657612af6615096565b81518110612f2b57612f2b615096565b6020908102919091010152600101612ed9565b505f5b8651811015613146575f87604001518281518110612f6157612f61615096565b602002602001015190508760c001518281518110612f8157612f81615096565b602002602001015115613092575f8860a0015182612f9f9190615668565b6127108a608001518581518110612fb857612fb8615096565b6020026020010151612fca9190615668565b1161300b576040870151612fde9083615668565b612710858581518110612ff357612ff3615096565b60200260200101516130059190615668565b11613043565b604087015161301a9083615668565b61271085858151811061302f5761302f615096565b60200260200101516130419190615668565b105b905080158960200151848151811061305d5761305d615096565b60200260200101519061308f57604051632c371ba360e21b81526001600160a01b03909116600482015260240161071e565b50505b8760a00151612710896080015184815181106130b0576130b0615096565b60200260200101516130c29190615668565b6130cc91906156d5565b8583815181106130de576130de615096565b602002602001018181525050856040015161271084848151811061310457613104615096565b60200260200101516131169190615668565b61312091906156d5565b84838151811061313257613132615096565b602090810291909101015250600101612f41565b506020860151865180825260a0880151604080880151905133928a927fc6b1b87223454b13b87c41a3068dd14df39a5b109dda8f8589b06f40309ffc8f9261319592919088908c908c906156e8565b60405180910390a35050505050505050565b5f80546040805163a69df4b560e01b815290516001600160a01b039092169263a69df4b59260048084019382900301818387803b1580156124b1575f5ffd5b5f5433906001600160a01b031681146109f25760405163e9d6016160e01b81526001600160a01b03909116600482015260240161071e565b5f6001600160801b0382111561324757604051633597ac0760e21b815260040160405180910390fd5b5090565b5f546001600160a01b03163314806132d357505f5f9054906101000a90046001600160a01b03166001600160a01b031663cf3090126040518163ffffffff1660e01b8152600401602060405180830381865afa1580156132ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132d191906150d3565b155b612588576040516303cb96db60e21b815260040160405180910390fd5b5f61198d8484846001600160801b03613ec7565b5f5f9054906101000a90046001600160a01b03166001600160a01b03166340eedabb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613353573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613377919061540a565b6001600160a01b0316336001600160a01b03161480612533575060035433906001600160a01b031681146109f25760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161071e565b5f5f5f6133d78686613f23565b91509150815f036133fb578381816133f1576133f16156c1565b0492505050612249565b818411613412576134126003851502601118613f3f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f6134a761348783613f50565b80156134a257505f848061349d5761349d6156c1565b868809115b151590565b6134b28686866133ca565b6112ff919061528a565b5f5f5b8381101561351857826001600160a01b03168585838181106134e3576134e3615096565b90506020020160208101906134f89190614b82565b6001600160a01b031603613510576001915050612249565b6001016134bf565b505f949350505050565b5f8161352e8484613f7c565b6135389190615425565b6002549091506001600160a01b039081169084160361357557600480546001600160801b0319166001600160801b03929092169190911790555050565b6001600160a01b0383165f9081526007602052604090208190558015801561359c57508115155b15610847576006545f906135b290600190615425565b90505f5b8181101561366a57846001600160a01b0316600682815481106135db576135db615096565b5f918252602090912001546001600160a01b031603613662576006828154811061360757613607615096565b5f91825260209091200154600680546001600160a01b03909216918390811061363257613632615096565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555061366a565b6001016135b6565b50600680548061367c5761367c615738565b5f8281526020902081015f1990810180546001600160a01b031916905501905550505050565b6136af8383836001614005565b61084757604051635274afe760e01b81526001600160a01b038416600482015260240161071e565b5f6136e0613304565b6136e861255e565b5060055465ffffffffffff166136ff81600161528a565b6005805465ffffffffffff9290921670ffffffffff000000000000ffffffffffff1990921691909117600160601b4264ffffffffff160217905590565b806001600160a01b0316826001600160a01b03161415801561376b57505f546001600160a01b03838116911614155b801561378457505f546001600160a01b03828116911614155b828290916124c35760405163d73706b360e01b81526001600160a01b0392831660048201529116602482015260440161071e565b5f8481036137c757505f6112ff565b835f036137e757604051630113b57d60e21b815260040160405180910390fd5b6040805160a081019091528381525f9060208101600381526001600160a01b03851660208201526001604082015260600161382187613e29565b905290505f5b8681101561385957613845828989848181106107ea576107ea615096565b61384f908461528a565b9250600101613827565b505095945050505050565b600254602084015160408501515f926001600160a01b0316916138869161373c565b84606001515f036138aa57604051631f2a200560e01b815260040160405180910390fd5b856060015115806138d05750806001600160a01b031685604001516001600160a01b0316145b8560400151906138ff5760405163e5f1432560e01b81526001600160a01b03909116600482015260240161071e565b5061391285602001518660600151613f7c565b50600154855160208701516040808901519051639871e02160e01b81526001600160a01b03938416600482015291831660248301528216604482015283821660648201525f929190911690639871e0219060840160a060405180830381865afa158015613981573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139a5919061574c565b90505f6003886020015160038111156139c0576139c0614982565b146139fe575f54600160a01b900460ff166139ed57600454600160801b90046001600160801b0316613a00565b6139f5613afd565b60400151613a00565b5f5b9050613a0d878787614067565b93505f5f613a1d8a8a86896143b8565b90925090505f60038b602001516003811115613a3b57613a3b614982565b14613a5557613a5083838760800151876144f0565b613a57565b5f5b9050613a6b8a602001518b60600151613522565b613a798a60400151886145dc565b613aa48b8b60405180608001604052808b8152602001878152602001868152602001858152506146fd565b505050505050949350505050565b5f6224ea008210613acb5750666a94d74f43000061246a565b612249666a94d74f4300006224ea00613ae48286615668565b613aee91906156d5565b613af8908661528a565b613d60565b613b20604051806060016040528060608152602001606081526020015f81525090565b6006805480602002602001604051908101604052809291908181526020018280548015613b7457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613b56575b5050508284525050516001600160401b03811115613b9457613b9461511b565b604051908082528060200260200182016040528015613bbd578160200160208202803683370190505b5060208201526001548151600254604051631ccf35f760e01b81525f9384936001600160a01b0391821693631ccf35f793613c00939091169086906004016150ee565b5f60405180830381865afa158015613c1a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613c419190810190615213565b6004546001600160801b0316604086015290925090505f5b835151811015613d2e57613cd260075f865f01518481518110613c7e57613c7e615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054848381518110613cb857613cb8615096565b6020026020010151848481518110610c8157610c81615096565b84602001518281518110613ce857613ce8615096565b60200260200101818152505083602001518181518110613d0a57613d0a615096565b602002602001015184604001818151613d23919061528a565b905250600101613c59565b5060408301516001600160801b031015613d5b57604051633597ac0760e21b815260040160405180910390fd5b505090565b5f828218828410028218612249565b606081516001600160401b03811115613d8a57613d8a61511b565b604051908082528060200260200182016040528015613db3578160200160208202803683370190505b5090505f5b8251811015613e235760075f848381518110613dd657613dd6615096565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054828281518110613e1057613e10615096565b6020908102919091010152600101613db8565b50919050565b5f6001600160801b03821115613e4157505f19919050565b61246a613e5061271084615668565b613e5d6064612710615425565b6147b6565b5f828218828411028218612249565b5f5b825181108015613eb25750816001600160a01b031683602001518281518110613e9e57613e9e615096565b60200260200101516001600160a01b031614155b1561246a57613ec081615650565b9050613e73565b5f5f5f613ed48787613f23565b91509150815f03613ef057613ee985826156d5565b9250613f0d565b84821015613f0357613ee98787876133ca565b839250505061198d565b83831115613f19578392505b5050949350505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f6002826003811115613f6557613f65614982565b613f6f91906157b8565b60ff166001149050919050565b6002545f906001600160a01b03848116911614613fb0576001600160a01b0383165f90815260076020526040902054613fbd565b6004546001600160801b03165b905082828281811015613ffc5760405163d1cb99cd60e01b81526001600160a01b0390931660048401526024830191909152604482015260640161071e565b50505092915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661405b57838315161561404f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b602083015160408085015190516370a0823160e01b81523060048201525f92919083906001600160a01b038416906370a0823190602401602060405180830381865afa1580156140b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140dd91906157d9565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038416906370a0823190602401602060405180830381865afa158015614124573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061414891906157d9565b885160608a0151919250614167916001600160a01b03871691906147e9565b875160208901516040808b015160608c015160808d015192516304a0d80360e31b81526001600160a01b0390951694632506c018946141b094909392918e908e906004016157f0565b6020604051808303815f875af11580156141cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141f091906157d9565b508751604051636eb1769f60e11b81523060048201526001600160a01b0391821660248201529085169063dd62ed3e90604401602060405180830381865afa15801561423e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061426291906157d9565b1561427e57875161427e906001600160a01b038616905f6147e9565b6040516370a0823160e01b81523060048201525f906142f19084906001600160a01b038816906370a0823190602401602060405180830381865afa1580156142c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142ec91906157d9565b61483b565b60608a015160208b015191925082818114614338576040516329b6796b60e11b81526001600160a01b0390931660048401526024830191909152604482015260640161071e565b50506040516370a0823160e01b81523060048201526143ab91506001600160a01b038616906370a0823190602401602060405180830381865afa158015614381573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143a591906157d9565b8361483b565b9998505050505050505050565b5f8082158015906143cd575084608001518310155b8560400151866080015185909192614411576040516323e7b69360e11b81526001600160a01b0390931660048401526024830191909152604482015260640161071e565b50505061442a8560600151855f0151866020015161484c565b915061443f83856040015186606001516132f0565b905061444e6064612710615425565b6144589083615668565b61446461271083615668565b1015828290916144905760405163c5cbc35360e01b81526004810192909252602482015260440161071e565b50505f198660800151146144e75760808601518290808211156144cf57604051630c11bf7360e31b81526004810192909252602482015260440161071e565b505081866080018181516144e39190615425565b9052505b94509492505050565b5f815f036145115760405163780325ed60e11b815260040160405180910390fd5b61451d85858585614895565b6005549091505f9061455290600160b01b81046001600160401b0316906119c990600160881b900464ffffffffff1642615425565b905081818082111561458057604051634d91a1e760e01b81526004810192909252602482015260440161071e565b5061458d90508282615425565b60058054600160881b600160f01b031916600160b01b6001600160401b03939093169290920264ffffffffff60881b191691909117600160881b4264ffffffffff160217905550949350505050565b6002546001600160a01b03908116908316036146315760045461460d90610cf79083906001600160801b031661528a565b600480546001600160801b0319166001600160801b03929092169190911790555050565b6001600160a01b0382165f90815260076020526040812054908190036146c55760065460089081116146795760405163544843c360e11b815260040161071e91815260200190565b50600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f0180546001600160a01b0319166001600160a01b0385161790555b6146d2610cf7838361528a565b6001600160a01b039093165f9081526007602052604090206001600160801b03939093169092555050565b82604001516001600160a01b03168360200151600381111561472157614721614982565b845184516020808701516040808901516060808b01518a518b8701518c8601518d85015187516001600160a01b039b8c168152988b1699890199909952989094168686015291850152608084015260a083015260c082019390935260e081019190915290517f073e9638fa40107e7fe6073e99b6bc94f916621bf3bb0e266851a85663ec2aa8918190036101000190a4505050565b5f815f036147c8576147c86012613f3f565b8160018403816147da576147da6156c1565b04600101831515029392505050565b6147f58383835f6148eb565b6108475761480683835f60016148eb565b61482e57604051635274afe760e01b81526001600160a01b038416600482015260240161071e565b6136af83838360016148eb565b5f80828403848111159081026112ff565b5f6148608484846001600160801b03613ec7565b90506001600160801b038110801561488757508180614881576148816156c1565b83850915155b156122495761198d81615650565b5f5f8486116148a4575f6148ae565b6148ae8587615425565b9050611af6670de0b6b3a76400006148d16148c9878a615668565b6127106147b6565b6148db908461528a565b6148e59190615668565b846147b6565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661405b57838315161561404f573d5f823e3d81fd5b5080545f8255905f5260205f209061258891905f5b808211156108475780830180546001600160c01b031916905560010161494a565b5f6020828403121561497b575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600581106149a6576149a6614982565b9052565b815160e0820190600481106149c1576149c1614982565b8083525060208301516149d76020840182614996565b5060018060a01b03604084015116604083015260018060a01b03606084015116606083015264ffffffffff608084015116608083015260a0830151614a2760a08401826001600160801b03169052565b5060c083015161275660c08401826001600160801b03169052565b5f5f83601f840112614a52575f5ffd5b5081356001600160401b03811115614a68575f5ffd5b6020830191508360208260051b8501011115614a82575f5ffd5b9250929050565b5f5f5f60408486031215614a9b575f5ffd5b8335925060208401356001600160401b03811115614ab7575f5ffd5b614ac386828701614a42565b9497909650939450505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015614b3a57835180516001600160a01b0316845260208082015161ffff90811682870152604092830151169185019190915290930192606090920191600101614af3565b50909695505050505050565b80151581146109f2575f5ffd5b5f60208284031215614b63575f5ffd5b813561224981614b46565b6001600160a01b03811681146109f2575f5ffd5b5f60208284031215614b92575f5ffd5b813561224981614b6e565b5f8151808452602084019350602083015f5b82811015614bef57815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101614baf565b5093949350505050565b828152604060208201525f61198d6040830184614b9d565b5f5f5f5f5f60808688031215614c25575f5ffd5b8535614c3081614b6e565b9450602086013593506040860135925060608601356001600160401b03811115614c58575f5ffd5b614c6488828901614a42565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b82811015614bef5781516001600160a01b0316865260209586019590910190600101614c87565b5f8151808452602084019350602083015f5b82811015614bef578151865260209586019590910190600101614cc0565b838152606060208201525f614cf66060830185614c75565b8281036040840152611af68185614cae565b80356001600160801b03811681146106a0575f5ffd5b803564ffffffffff811681146106a0575f5ffd5b5f5f5f5f5f60a08688031215614d46575f5ffd5b8535614d5181614b6e565b94506020860135614d6181614b6e565b9350614d6f60408701614d08565b9250614d7d60608701614d08565b9150614d8b60808701614d1e565b90509295509295909350565b5f5f5f60608486031215614da9575f5ffd5b8335614db481614b6e565b92506020840135614dc481614b6e565b929592945050506040919091013590565b5f5f60208385031215614de6575f5ffd5b82356001600160401b03811115614dfb575f5ffd5b614e0785828601614a42565b90969095509350505050565b5f5f60408385031215614e24575f5ffd5b8235614e2f81614b6e565b946020939093013593505050565b604081525f614e4f6040830185614b9d565b82810360208401528084518083526020830191506020860192505f5b81811015614b3a5783511515835260209384019390920191600101614e6b565b5f5f5f5f60608587031215614e9e575f5ffd5b843593506020850135614eb081614b6e565b925060408501356001600160401b03811115614eca575f5ffd5b8501601f81018713614eda575f5ffd5b80356001600160401b03811115614eef575f5ffd5b876020828401011115614f00575f5ffd5b949793965060200194505050565b5f5f5f5f60608587031215614f21575f5ffd5b84356001600160401b03811115614f36575f5ffd5b614f4287828801614a42565b9095509350506020850135614f5681614b6e565b9396929550929360400135925050565b5f5f5f60408486031215614f78575f5ffd5b83356001600160401b03811115614f8d575f5ffd5b8401601f81018613614f9d575f5ffd5b80356001600160401b03811115614fb2575f5ffd5b866020606083028401011115614fc6575f5ffd5b602091820194509250614fda908501614d1e565b90509250925092565b604081525f614ff56040830185614c75565b82810360208401526112ff8185614cae565b5f60208284031215615017575f5ffd5b81356001600160401b0381111561502c575f5ffd5b820160c08185031215612249575f5ffd5b5f5f5f5f60808587031215615050575f5ffd5b843561505b81614b6e565b9350602085013561506b81614b6e565b9250604085013561507b81614b6e565b9150606085013561508b81614b46565b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be198336030181126150be575f5ffd5b9190910192915050565b80516106a081614b46565b5f602082840312156150e3575f5ffd5b815161224981614b46565b606081525f6151006060830186614c75565b6001600160a01b039490941660208301525060400152919050565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b03811182821017156151515761515161511b565b60405290565b604051601f8201601f191681016001600160401b038111828210171561517f5761517f61511b565b604052919050565b5f6001600160401b0382111561519f5761519f61511b565b5060051b60200190565b5f82601f8301126151b8575f5ffd5b81516151cb6151c682615187565b615157565b8082825260208201915060208360051b8601019250858311156151ec575f5ffd5b602085015b838110156152095780518352602092830192016151f1565b5095945050505050565b5f5f60408385031215615224575f5ffd5b82516001600160401b03811115615239575f5ffd5b615245858286016151a9565b92505060208301516001600160401b03811115615260575f5ffd5b61526c858286016151a9565b9150509250929050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561246a5761246a615276565b6001600160801b03828116828216039081111561246a5761246a615276565b5f5f5f606084860312156152ce575f5ffd5b835160208501519093506152e181614b46565b6040949094015192959394509192915050565b604081525f6153066040830185614c75565b905060018060a01b03831660208301529392505050565b5f5f5f6060848603121561532f575f5ffd5b83516001600160401b03811115615344575f5ffd5b615350868287016151a9565b93505060208401516001600160401b0381111561536b575f5ffd5b615377868287016151a9565b92505060408401516001600160401b03811115615392575f5ffd5b8401601f810186136153a2575f5ffd5b80516153b06151c682615187565b8082825260208201915060208360051b8501019250888311156153d1575f5ffd5b6020840193505b828410156153fc5783516153eb81614b46565b8252602093840193909101906153d8565b809450505050509250925092565b5f6020828403121561541a575f5ffd5b815161224981614b6e565b8181038181111561246a5761246a615276565b5f5f60408385031215615449575f5ffd5b8251602084015190925061545c81614b46565b809150509250929050565b61ffff811681146109f2575f5ffd5b8183526020830192505f815f5b84811015614bef57813561549681614b6e565b6001600160a01b0316865260208201356154af81615467565b61ffff16602087015260408201356154c681615467565b61ffff1660408701526060958601959190910190600101615483565b838152604060208201525f6112ff604083018486615476565b5f6020828403121561550b575f5ffd5b813561224981615467565b805160ff811681146106a0575f5ffd5b5f60c0828403128015615537575f5ffd5b5061554061512f565b825161554b81614b6e565b8152602083015163ffffffff81168114615563575f5ffd5b6020820152604083015161557681615467565b604082015261558760608401615516565b606082015261559860808401615516565b60808201526155a960a084016150c8565b60a08201529392505050565b81356155c081614b6e565b815460208401356155d081615467565b60408501356155de81615467565b60a09190911b61ffff60a01b166001600160c01b0319929092166001600160a01b0393909316929092171760b09190911b61ffff60b01b1617905550565b64ffffffffff84168152604060208201525f6112ff604083018486615476565b828152604081016122496020830184614996565b5f6001820161566157615661615276565b5060010190565b808202811582820484141761246a5761246a615276565b5f5f8335601e19843603018112615694575f5ffd5b8301803591506001600160401b038211156156ad575f5ffd5b602001915036819003821315614a82575f5ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826156e3576156e36156c1565b500490565b85815284602082015260a060408201525f61570660a0830186614c75565b82810360608401526157188186614cae565b9050828103608084015261572c8185614cae565b98975050505050505050565b634e487b7160e01b5f52603160045260245ffd5b5f60a082840312801561575d575f5ffd5b5060405160a081016001600160401b03811182821017156157805761578061511b565b604090815283518252602080850151908301528381015190820152606080840151908201526080928301519281019290925250919050565b5f60ff8316806157ca576157ca6156c1565b8060ff84160691505092915050565b5f602082840312156157e9575f5ffd5b5051919050565b6001600160a01b03878116825286166020820152604081018590526060810184905260a0608082018190528101829052818360c08301375f81830160c090810191909152601f909201601f191601019594505050505056fea164736f6c6343000825000a",
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
