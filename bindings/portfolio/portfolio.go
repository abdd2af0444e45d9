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
	ABI: "[{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bucket\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdingPrices\",\"inputs\":[],\"outputs\":[{\"name\":\"prices\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdings\",\"inputs\":[],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"navLast\",\"inputs\":[],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stale\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextOrderId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"targets\",\"inputs\":[],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"swap\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"raiseCash\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sellForSettlement\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargets\",\"inputs\":[{\"name\":\"newTargets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseAssets\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseInKind\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"numerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"denominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"placeLimitOrder\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTrader\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personal\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pauseTrading\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveAssets\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBase\",\"inputs\":[{\"name\":\"base\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementNav\",\"inputs\":[{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prices\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fillLimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Portfolio",
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
// Solidity: function holding(address token) view returns(uint256 amount)
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
// Solidity: function holding(address token) view returns(uint256 amount)
func (portfolio *Portfolio) TryPackHolding(token common.Address) ([]byte, error) {
	return portfolio.abi.Pack("holding", token)
}

// UnpackHolding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39166ee9.
//
// Solidity: function holding(address token) view returns(uint256 amount)
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
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] prices, bool[] stale)
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
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] prices, bool[] stale)
func (portfolio *Portfolio) TryPackHoldingPrices() ([]byte, error) {
	return portfolio.abi.Pack("holdingPrices")
}

// HoldingPricesOutput serves as a container for the return parameters of contract
// method HoldingPrices.
type HoldingPricesOutput struct {
	Prices []HoldingPrice
	Stale  []bool
}

// UnpackHoldingPrices is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87f4dddf.
//
// Solidity: function holdingPrices() view returns((address,uint256,uint256)[] prices, bool[] stale)
func (portfolio *Portfolio) UnpackHoldingPrices(data []byte) (HoldingPricesOutput, error) {
	out, err := portfolio.abi.Unpack("holdingPrices", data)
	outstruct := new(HoldingPricesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Prices = *abi.ConvertType(out[0], new([]HoldingPrice)).(*[]HoldingPrice)
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
// Solidity: function initialize(address vault, address registry, address asset, bool personal) returns()
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
// Solidity: function initialize(address vault, address registry, address asset, bool personal) returns()
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
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128))
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
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128))
func (portfolio *Portfolio) TryPackOrder(orderId *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("order", orderId)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21603f43.
//
// Solidity: function order(uint256 orderId) view returns((uint8,uint8,address,address,uint40,uint128,uint128))
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
// Solidity: function setTrader(address trader) returns()
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
// Solidity: function setTrader(address trader) returns()
func (portfolio *Portfolio) TryPackSetTrader(trader common.Address) ([]byte, error) {
	return portfolio.abi.Pack("setTrader", trader)
}

// PackSettlementNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43037ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] prices)
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
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] prices)
func (portfolio *Portfolio) TryPackSettlementNav(cutoff *big.Int) ([]byte, error) {
	return portfolio.abi.Pack("settlementNav", cutoff)
}

// SettlementNavOutput serves as a container for the return parameters of contract
// method SettlementNav.
type SettlementNavOutput struct {
	Value  *big.Int
	Prices []HoldingPrice
}

// UnpackSettlementNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43037ddd.
//
// Solidity: function settlementNav(uint256 cutoff) view returns(uint256 value, (address,uint256,uint256)[] prices)
func (portfolio *Portfolio) UnpackSettlementNav(data []byte) (SettlementNavOutput, error) {
	out, err := portfolio.abi.Unpack("settlementNav", data)
	outstruct := new(SettlementNavOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Prices = *abi.ConvertType(out[1], new([]HoldingPrice)).(*[]HoldingPrice)
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
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
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
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PortfolioTokenListed) ContractEventName() string {
	return PortfolioTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
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
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioTokenScheduled) ContractEventName() string {
	return PortfolioTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
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
