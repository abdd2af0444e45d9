// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package portfoliowriteoffs

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

// PortfolioWriteOffsMetaData contains all meta data concerning the PortfolioWriteOffs contract.
var PortfolioWriteOffsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countedHoldings\",\"inputs\":[],\"outputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeitWrittenOff\",\"inputs\":[],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holdingState\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structHoldingState\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"writtenOff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notedUnusableAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastValue\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"notePrice\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"noteUnusable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"personal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sellWrittenOff\",\"inputs\":[{\"name\":\"sale\",\"type\":\"tuple\",\"internalType\":\"structSwap\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tradingPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writeOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotedBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillPriced\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillReadable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WriteOffTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrittenOffBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "PortfolioWriteOffs",
}

// PortfolioWriteOffs is an auto generated Go binding around an Ethereum contract.
type PortfolioWriteOffs struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PortfolioWriteOffs) GetABI() abi.ABI {
	return c.abi
}

// NewPortfolioWriteOffs creates a new instance of PortfolioWriteOffs.
func NewPortfolioWriteOffs() *PortfolioWriteOffs {
	parsed, err := PortfolioWriteOffsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PortfolioWriteOffs{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PortfolioWriteOffs) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) PackAsset() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("asset")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackAsset() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackAsset(data []byte) (common.Address, error) {
	out, err := portfolioWriteOffs.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCountedHoldings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d93cefb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolioWriteOffs *PortfolioWriteOffs) PackCountedHoldings() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("countedHoldings")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackCountedHoldings() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("countedHoldings")
}

// UnpackCountedHoldings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d93cefb.
//
// Solidity: function countedHoldings() view returns(uint256 count)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackCountedHoldings(data []byte) (*big.Int, error) {
	out, err := portfolioWriteOffs.abi.Unpack("countedHoldings", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackForfeitWrittenOff() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("forfeitWrittenOff")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackForfeitWrittenOff() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("forfeitWrittenOff")
}

// UnpackForfeitWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14317a81.
//
// Solidity: function forfeitWrittenOff() returns(uint256 left)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackForfeitWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolioWriteOffs.abi.Unpack("forfeitWrittenOff", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackHoldingState(token common.Address) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("holdingState", token)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackHoldingState(token common.Address) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("holdingState", token)
}

// UnpackHoldingState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba2f6dae.
//
// Solidity: function holdingState(address token) view returns((uint256,bool,uint256,uint256,uint256) state)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackHoldingState(data []byte) (HoldingState, error) {
	out, err := portfolioWriteOffs.abi.Unpack("holdingState", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackLastValue(token common.Address, amount *big.Int) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("lastValue", token, amount)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackLastValue(token common.Address, amount *big.Int) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("lastValue", token, amount)
}

// UnpackLastValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41ca4ee8.
//
// Solidity: function lastValue(address token, uint256 amount) view returns(uint256)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackLastValue(data []byte) (*big.Int, error) {
	out, err := portfolioWriteOffs.abi.Unpack("lastValue", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackNotePrice(token common.Address) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("notePrice", token)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackNotePrice(token common.Address) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("notePrice", token)
}

// PackNoteUnusable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0635e110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteUnusable(address token) returns()
func (portfolioWriteOffs *PortfolioWriteOffs) PackNoteUnusable(token common.Address) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("noteUnusable", token)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackNoteUnusable(token common.Address) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("noteUnusable", token)
}

// PackPersonal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8504238b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function personal() view returns(bool)
func (portfolioWriteOffs *PortfolioWriteOffs) PackPersonal() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("personal")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackPersonal() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("personal")
}

// UnpackPersonal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8504238b.
//
// Solidity: function personal() view returns(bool)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackPersonal(data []byte) (bool, error) {
	out, err := portfolioWriteOffs.abi.Unpack("personal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) PackRegistry() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("registry")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackRegistry() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := portfolioWriteOffs.abi.Unpack("registry", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackSellWrittenOff(sale Swap) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("sellWrittenOff", sale)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackSellWrittenOff(sale Swap) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("sellWrittenOff", sale)
}

// UnpackSellWrittenOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dbf50f5.
//
// Solidity: function sellWrittenOff((address,address,address,uint256,uint256,bytes) sale) returns(uint256 amountOut)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackSellWrittenOff(data []byte) (*big.Int, error) {
	out, err := portfolioWriteOffs.abi.Unpack("sellWrittenOff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1758078b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trader() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) PackTrader() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("trader")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackTrader() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("trader")
}

// UnpackTrader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1758078b.
//
// Solidity: function trader() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTrader(data []byte) (common.Address, error) {
	out, err := portfolioWriteOffs.abi.Unpack("trader", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackTradingPaused() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("tradingPaused")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackTradingPaused() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("tradingPaused")
}

// UnpackTradingPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53e23e2e.
//
// Solidity: function tradingPaused() view returns(bool)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTradingPaused(data []byte) (bool, error) {
	out, err := portfolioWriteOffs.abi.Unpack("tradingPaused", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackVault() []byte {
	enc, err := portfolioWriteOffs.abi.Pack("vault")
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackVault() ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackVault(data []byte) (common.Address, error) {
	out, err := portfolioWriteOffs.abi.Unpack("vault", data)
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
func (portfolioWriteOffs *PortfolioWriteOffs) PackWriteOff(token common.Address) []byte {
	enc, err := portfolioWriteOffs.abi.Pack("writeOff", token)
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
func (portfolioWriteOffs *PortfolioWriteOffs) TryPackWriteOff(token common.Address) ([]byte, error) {
	return portfolioWriteOffs.abi.Pack("writeOff", token)
}

// PortfolioWriteOffsAdapterDelisted represents a AdapterDelisted event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsAdapterDelisted) ContractEventName() string {
	return PortfolioWriteOffsAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackAdapterDelistedEvent(log *types.Log) (*PortfolioWriteOffsAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsAdapterDelisted)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsAdapterListed represents a AdapterListed event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsAdapterListed) ContractEventName() string {
	return PortfolioWriteOffsAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackAdapterListedEvent(log *types.Log) (*PortfolioWriteOffsAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsAdapterListed)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsAdapterScheduled represents a AdapterScheduled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsAdapterScheduled) ContractEventName() string {
	return PortfolioWriteOffsAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackAdapterScheduledEvent(log *types.Log) (*PortfolioWriteOffsAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsAdapterScheduled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsClosingStarted represents a ClosingStarted event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsClosingStarted) ContractEventName() string {
	return PortfolioWriteOffsClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackClosingStartedEvent(log *types.Log) (*PortfolioWriteOffsClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsClosingStarted)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsDepositClaimed represents a DepositClaimed event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsDepositClaimed) ContractEventName() string {
	return PortfolioWriteOffsDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackDepositClaimedEvent(log *types.Log) (*PortfolioWriteOffsDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsDepositClaimed)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsDepositsPaused represents a DepositsPaused event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsDepositsPaused) ContractEventName() string {
	return PortfolioWriteOffsDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackDepositsPausedEvent(log *types.Log) (*PortfolioWriteOffsDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsDepositsPaused)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsEndedInKind represents a EndedInKind event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsEndedInKind) ContractEventName() string {
	return PortfolioWriteOffsEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackEndedInKindEvent(log *types.Log) (*PortfolioWriteOffsEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsEndedInKind)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsEpochDepositsRefunded) ContractEventName() string {
	return PortfolioWriteOffsEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackEpochDepositsRefundedEvent(log *types.Log) (*PortfolioWriteOffsEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsEpochOpened represents a EpochOpened event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsEpochOpened) ContractEventName() string {
	return PortfolioWriteOffsEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackEpochOpenedEvent(log *types.Log) (*PortfolioWriteOffsEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsEpochOpened)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsEpochSettled represents a EpochSettled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsEpochSettled) ContractEventName() string {
	return PortfolioWriteOffsEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackEpochSettledEvent(log *types.Log) (*PortfolioWriteOffsEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsEpochSettled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsExitedInKind represents a ExitedInKind event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsExitedInKind) ContractEventName() string {
	return PortfolioWriteOffsExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackExitedInKindEvent(log *types.Log) (*PortfolioWriteOffsExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsExitedInKind)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsFeeCrystallised represents a FeeCrystallised event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsFeeCrystallised) ContractEventName() string {
	return PortfolioWriteOffsFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackFeeCrystallisedEvent(log *types.Log) (*PortfolioWriteOffsFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsFeeCrystallised)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsFeeLowered represents a FeeLowered event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsFeeLowered) ContractEventName() string {
	return PortfolioWriteOffsFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackFeeLoweredEvent(log *types.Log) (*PortfolioWriteOffsFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsFeeLowered)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsFeesCollected represents a FeesCollected event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsFeesCollected) ContractEventName() string {
	return PortfolioWriteOffsFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackFeesCollectedEvent(log *types.Log) (*PortfolioWriteOffsFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsFeesCollected)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsFinalRedemption represents a FinalRedemption event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsFinalRedemption) ContractEventName() string {
	return PortfolioWriteOffsFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackFinalRedemptionEvent(log *types.Log) (*PortfolioWriteOffsFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsFinalRedemption)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsFinalised represents a Finalised event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsFinalised) ContractEventName() string {
	return PortfolioWriteOffsFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackFinalisedEvent(log *types.Log) (*PortfolioWriteOffsFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsFinalised)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsGuardianSet represents a GuardianSet event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsGuardianSet) ContractEventName() string {
	return PortfolioWriteOffsGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackGuardianSetEvent(log *types.Log) (*PortfolioWriteOffsGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsGuardianSet)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsHoldingForfeited represents a HoldingForfeited event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsHoldingForfeited) ContractEventName() string {
	return PortfolioWriteOffsHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackHoldingForfeitedEvent(log *types.Log) (*PortfolioWriteOffsHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsHoldingForfeited)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsHoldingWrittenBack represents a HoldingWrittenBack event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsHoldingWrittenBack) ContractEventName() string {
	return PortfolioWriteOffsHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackHoldingWrittenBackEvent(log *types.Log) (*PortfolioWriteOffsHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsHoldingWrittenBack)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsHoldingWrittenOff represents a HoldingWrittenOff event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsHoldingWrittenOff) ContractEventName() string {
	return PortfolioWriteOffsHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackHoldingWrittenOffEvent(log *types.Log) (*PortfolioWriteOffsHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsHoldingWrittenOff)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsKeeperSet represents a KeeperSet event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsKeeperSet) ContractEventName() string {
	return PortfolioWriteOffsKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackKeeperSetEvent(log *types.Log) (*PortfolioWriteOffsKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsKeeperSet)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsLimitOrderPlaced represents a LimitOrderPlaced event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsLimitOrderPlaced) ContractEventName() string {
	return PortfolioWriteOffsLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackLimitOrderPlacedEvent(log *types.Log) (*PortfolioWriteOffsLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsOrderCancelled represents a OrderCancelled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsOrderCancelled) ContractEventName() string {
	return PortfolioWriteOffsOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackOrderCancelledEvent(log *types.Log) (*PortfolioWriteOffsOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsOrderCancelled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsOrderFilled represents a OrderFilled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsOrderFilled) ContractEventName() string {
	return PortfolioWriteOffsOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackOrderFilledEvent(log *types.Log) (*PortfolioWriteOffsOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsOrderFilled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsRebalanced represents a Rebalanced event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsRebalanced) ContractEventName() string {
	return PortfolioWriteOffsRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackRebalancedEvent(log *types.Log) (*PortfolioWriteOffsRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsRebalanced)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsRedeemClaimed represents a RedeemClaimed event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsRedeemClaimed) ContractEventName() string {
	return PortfolioWriteOffsRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackRedeemClaimedEvent(log *types.Log) (*PortfolioWriteOffsRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsRedeemClaimed)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsScheduleCancelled represents a ScheduleCancelled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsScheduleCancelled) ContractEventName() string {
	return PortfolioWriteOffsScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackScheduleCancelledEvent(log *types.Log) (*PortfolioWriteOffsScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsScheduleCancelled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsSequencerFeedSet represents a SequencerFeedSet event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsSequencerFeedSet) ContractEventName() string {
	return PortfolioWriteOffsSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackSequencerFeedSetEvent(log *types.Log) (*PortfolioWriteOffsSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsStatusChanged represents a StatusChanged event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsStatusChanged) ContractEventName() string {
	return PortfolioWriteOffsStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackStatusChangedEvent(log *types.Log) (*PortfolioWriteOffsStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsStatusChanged)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsStrategyChanged represents a StrategyChanged event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsStrategyChanged) ContractEventName() string {
	return PortfolioWriteOffsStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackStrategyChangedEvent(log *types.Log) (*PortfolioWriteOffsStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsStrategyChanged)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTargetsSet represents a TargetsSet event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTargetsSet) ContractEventName() string {
	return PortfolioWriteOffsTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTargetsSetEvent(log *types.Log) (*PortfolioWriteOffsTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTargetsSet)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTokenDelisted represents a TokenDelisted event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTokenDelisted) ContractEventName() string {
	return PortfolioWriteOffsTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTokenDelistedEvent(log *types.Log) (*PortfolioWriteOffsTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTokenDelisted)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTokenListed represents a TokenListed event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTokenListed struct {
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTokenListed) ContractEventName() string {
	return PortfolioWriteOffsTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTokenListedEvent(log *types.Log) (*PortfolioWriteOffsTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTokenListed)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTokenScheduled represents a TokenScheduled event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTokenScheduled struct {
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTokenScheduled) ContractEventName() string {
	return PortfolioWriteOffsTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTokenScheduledEvent(log *types.Log) (*PortfolioWriteOffsTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTokenScheduled)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTraded represents a Traded event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTraded struct {
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

const PortfolioWriteOffsTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTraded) ContractEventName() string {
	return PortfolioWriteOffsTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTradedEvent(log *types.Log) (*PortfolioWriteOffsTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTraded)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTraderSet represents a TraderSet event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTraderSet) ContractEventName() string {
	return PortfolioWriteOffsTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTraderSetEvent(log *types.Log) (*PortfolioWriteOffsTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTraderSet)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsTradingPaused represents a TradingPaused event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsTradingPaused) ContractEventName() string {
	return PortfolioWriteOffsTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTradingPausedEvent(log *types.Log) (*PortfolioWriteOffsTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsTradingPaused)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsUnusableNoted represents a UnusableNoted event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsUnusableNoted) ContractEventName() string {
	return PortfolioWriteOffsUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackUnusableNotedEvent(log *types.Log) (*PortfolioWriteOffsUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsUnusableNoted)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsVaultCreated represents a VaultCreated event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsVaultCreated struct {
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

const PortfolioWriteOffsVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsVaultCreated) ContractEventName() string {
	return PortfolioWriteOffsVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackVaultCreatedEvent(log *types.Log) (*PortfolioWriteOffsVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsVaultCreated)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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

// PortfolioWriteOffsWithdrawnInKind represents a WithdrawnInKind event raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortfolioWriteOffsWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (PortfolioWriteOffsWithdrawnInKind) ContractEventName() string {
	return PortfolioWriteOffsWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackWithdrawnInKindEvent(log *types.Log) (*PortfolioWriteOffsWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portfolioWriteOffs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortfolioWriteOffsWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portfolioWriteOffs.abi.Events[event].Inputs {
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
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["BucketEmpty"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackBucketEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["InputMismatch"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackInputMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["InsufficientHolding"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackInsufficientHoldingError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NavOverflow"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNavOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NoBase"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNoBaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotAnAdapter"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotAnAdapterError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotNoted"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotNotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotVault"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotWrittenOff"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotWrittenOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["NotedBefore"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackNotedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["OutputShort"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackOutputShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["RaiseTooMuch"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackRaiseTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["SaleOnly"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackSaleOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["StillPriced"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackStillPricedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["StillReadable"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackStillReadableError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["TooManyTokens"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackTooManyTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["TradeLossTooHigh"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackTradeLossTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["WriteOffTooLarge"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackWriteOffTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["WrittenOffBefore"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackWrittenOffBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], portfolioWriteOffs.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return portfolioWriteOffs.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PortfolioWriteOffsBucketEmpty represents a BucketEmpty error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsBucketEmpty struct {
	Needed *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func PortfolioWriteOffsBucketEmptyErrorID() common.Hash {
	return common.HexToHash("0x4d91a1e76cc24a6940eecacc37797a160a4d81d197afb919e90f11bd952e4525")
}

// UnpackBucketEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackBucketEmptyError(raw []byte) (*PortfolioWriteOffsBucketEmpty, error) {
	out := new(PortfolioWriteOffsBucketEmpty)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "BucketEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsInputMismatch represents a InputMismatch error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsInputMismatch struct {
	Token    common.Address
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func PortfolioWriteOffsInputMismatchErrorID() common.Hash {
	return common.HexToHash("0x536cf2d68eb973f200990498962fcba4711029451edee2caa54c96109180ec06")
}

// UnpackInputMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackInputMismatchError(raw []byte) (*PortfolioWriteOffsInputMismatch, error) {
	out := new(PortfolioWriteOffsInputMismatch)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "InputMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsInsufficientHolding represents a InsufficientHolding error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsInsufficientHolding struct {
	Token     common.Address
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func PortfolioWriteOffsInsufficientHoldingErrorID() common.Hash {
	return common.HexToHash("0xd1cb99cd054d669e9f369578a499deddd779f464d54292301357b7b3ab7a82f9")
}

// UnpackInsufficientHoldingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackInsufficientHoldingError(raw []byte) (*PortfolioWriteOffsInsufficientHolding, error) {
	out := new(PortfolioWriteOffsInsufficientHolding)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "InsufficientHolding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNavOverflow represents a NavOverflow error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNavOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOverflow()
func PortfolioWriteOffsNavOverflowErrorID() common.Hash {
	return common.HexToHash("0xd65eb01c0a208a43cb332facaf6636ba739c189ad34a17075cc742b6c0dd2aeb")
}

// UnpackNavOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOverflow()
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNavOverflowError(raw []byte) (*PortfolioWriteOffsNavOverflow, error) {
	out := new(PortfolioWriteOffsNavOverflow)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NavOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNoBase represents a NoBase error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNoBase struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBase()
func PortfolioWriteOffsNoBaseErrorID() common.Hash {
	return common.HexToHash("0xf0064bdae76c7bc89e9db24e788373c24d196c3d4382d5dff6c843fa13bc4279")
}

// UnpackNoBaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBase()
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNoBaseError(raw []byte) (*PortfolioWriteOffsNoBase, error) {
	out := new(PortfolioWriteOffsNoBase)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NoBase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotAllowed represents a NotAllowed error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func PortfolioWriteOffsNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotAllowedError(raw []byte) (*PortfolioWriteOffsNotAllowed, error) {
	out := new(PortfolioWriteOffsNotAllowed)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotAnAdapter represents a NotAnAdapter error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotAnAdapter struct {
	Adapter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAdapter(address adapter)
func PortfolioWriteOffsNotAnAdapterErrorID() common.Hash {
	return common.HexToHash("0x70531bf3a20dc918ad38abc5b19424e1917fd6fbf76d10280a4e90aff07b6dbb")
}

// UnpackNotAnAdapterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAdapter(address adapter)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotAnAdapterError(raw []byte) (*PortfolioWriteOffsNotAnAdapter, error) {
	out := new(PortfolioWriteOffsNotAnAdapter)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotAnAdapter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotNoted represents a NotNoted error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotNoted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNoted(address token)
func PortfolioWriteOffsNotNotedErrorID() common.Hash {
	return common.HexToHash("0x0a3d77f6a5b1b870339f85c9d6713472319e8623cca9489c581a47fbe1d69b35")
}

// UnpackNotNotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNoted(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotNotedError(raw []byte) (*PortfolioWriteOffsNotNoted, error) {
	out := new(PortfolioWriteOffsNotNoted)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotNoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotVault represents a NotVault error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotVault struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVault(address caller)
func PortfolioWriteOffsNotVaultErrorID() common.Hash {
	return common.HexToHash("0xe9d60161f21916a4c5effe7a3378e39b8056de5fa1591f1f8657153da97c8bc4")
}

// UnpackNotVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVault(address caller)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotVaultError(raw []byte) (*PortfolioWriteOffsNotVault, error) {
	out := new(PortfolioWriteOffsNotVault)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotWrittenOff represents a NotWrittenOff error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotWrittenOff struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWrittenOff(address token)
func PortfolioWriteOffsNotWrittenOffErrorID() common.Hash {
	return common.HexToHash("0x28d4c84b14c8c0a59dbfce229133c33eba75a34809c06c2f3a4f32261b862431")
}

// UnpackNotWrittenOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWrittenOff(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotWrittenOffError(raw []byte) (*PortfolioWriteOffsNotWrittenOff, error) {
	out := new(PortfolioWriteOffsNotWrittenOff)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotWrittenOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsNotedBefore represents a NotedBefore error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsNotedBefore struct {
	Token   common.Address
	NotedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func PortfolioWriteOffsNotedBeforeErrorID() common.Hash {
	return common.HexToHash("0x81354ec3d28b62cf99aebe7ea019d231fe2de3e786856bccf8b812d4cdda1607")
}

// UnpackNotedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackNotedBeforeError(raw []byte) (*PortfolioWriteOffsNotedBefore, error) {
	out := new(PortfolioWriteOffsNotedBefore)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "NotedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsOutputShort represents a OutputShort error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsOutputShort struct {
	Token    common.Address
	Least    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func PortfolioWriteOffsOutputShortErrorID() common.Hash {
	return common.HexToHash("0x47cf6d26937c4b98d35aa0fe68ca27d7a38ef870c001fdda41571304756617b5")
}

// UnpackOutputShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackOutputShortError(raw []byte) (*PortfolioWriteOffsOutputShort, error) {
	out := new(PortfolioWriteOffsOutputShort)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "OutputShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsRaiseTooMuch represents a RaiseTooMuch error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsRaiseTooMuch struct {
	Value   *big.Int
	Allowed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func PortfolioWriteOffsRaiseTooMuchErrorID() common.Hash {
	return common.HexToHash("0x608dfb98f1f104ff0078dd6725fc35f32cc9b1debd706a7ade4dbbbd154b83a9")
}

// UnpackRaiseTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackRaiseTooMuchError(raw []byte) (*PortfolioWriteOffsRaiseTooMuch, error) {
	out := new(PortfolioWriteOffsRaiseTooMuch)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "RaiseTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PortfolioWriteOffsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackSafeERC20FailedOperationError(raw []byte) (*PortfolioWriteOffsSafeERC20FailedOperation, error) {
	out := new(PortfolioWriteOffsSafeERC20FailedOperation)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsSaleOnly represents a SaleOnly error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsSaleOnly struct {
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleOnly(address tokenOut)
func PortfolioWriteOffsSaleOnlyErrorID() common.Hash {
	return common.HexToHash("0xe5f14325ba8bbb04698d9223a001a7763d0dbfe5401ce2cf3772c32e688f4488")
}

// UnpackSaleOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleOnly(address tokenOut)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackSaleOnlyError(raw []byte) (*PortfolioWriteOffsSaleOnly, error) {
	out := new(PortfolioWriteOffsSaleOnly)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "SaleOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsStillPriced represents a StillPriced error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsStillPriced struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillPriced(address token)
func PortfolioWriteOffsStillPricedErrorID() common.Hash {
	return common.HexToHash("0x3bd622b25665981523c9908697797c3eb21e1bc7e6f78c9874e3305331686e74")
}

// UnpackStillPricedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillPriced(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackStillPricedError(raw []byte) (*PortfolioWriteOffsStillPriced, error) {
	out := new(PortfolioWriteOffsStillPriced)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "StillPriced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsStillReadable represents a StillReadable error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsStillReadable struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillReadable(address token)
func PortfolioWriteOffsStillReadableErrorID() common.Hash {
	return common.HexToHash("0x905232ddb48064b31895cde584bf8ad2ff47ac0c868e9e493947c1747d868025")
}

// UnpackStillReadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillReadable(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackStillReadableError(raw []byte) (*PortfolioWriteOffsStillReadable, error) {
	out := new(PortfolioWriteOffsStillReadable)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "StillReadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsTooEarly represents a TooEarly error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTooEarly struct {
	EffectiveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func PortfolioWriteOffsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTooEarlyError(raw []byte) (*PortfolioWriteOffsTooEarly, error) {
	out := new(PortfolioWriteOffsTooEarly)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsTooManyTokens represents a TooManyTokens error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTooManyTokens struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTokens(uint256 max)
func PortfolioWriteOffsTooManyTokensErrorID() common.Hash {
	return common.HexToHash("0xa8908786ca6311ac27c10b9b14253adb6a41fc39d2d0e16ac2c9621f1f2c875d")
}

// UnpackTooManyTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTokens(uint256 max)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTooManyTokensError(raw []byte) (*PortfolioWriteOffsTooManyTokens, error) {
	out := new(PortfolioWriteOffsTooManyTokens)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "TooManyTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsTradeLossTooHigh represents a TradeLossTooHigh error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsTradeLossTooHigh struct {
	ValueIn  *big.Int
	ValueOut *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func PortfolioWriteOffsTradeLossTooHighErrorID() common.Hash {
	return common.HexToHash("0xc5cbc353cecbe1bac8057580aa65906cbc45ed2afaaf204b15dc8262c6bff96e")
}

// UnpackTradeLossTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackTradeLossTooHighError(raw []byte) (*PortfolioWriteOffsTradeLossTooHigh, error) {
	out := new(PortfolioWriteOffsTradeLossTooHigh)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "TradeLossTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsWriteOffTooLarge represents a WriteOffTooLarge error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsWriteOffTooLarge struct {
	Value *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func PortfolioWriteOffsWriteOffTooLargeErrorID() common.Hash {
	return common.HexToHash("0x74ba2ae6002195bb886326ee923b397e4769392229a339d39b8a3ffa07952dfb")
}

// UnpackWriteOffTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackWriteOffTooLargeError(raw []byte) (*PortfolioWriteOffsWriteOffTooLarge, error) {
	out := new(PortfolioWriteOffsWriteOffTooLarge)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "WriteOffTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsWrittenOffBefore represents a WrittenOffBefore error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsWrittenOffBefore struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrittenOffBefore(address token)
func PortfolioWriteOffsWrittenOffBeforeErrorID() common.Hash {
	return common.HexToHash("0x8170096456515064e78b498f1dce898d40ddccf2bc808182ea313cc5f49b1d89")
}

// UnpackWrittenOffBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrittenOffBefore(address token)
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackWrittenOffBeforeError(raw []byte) (*PortfolioWriteOffsWrittenOffBefore, error) {
	out := new(PortfolioWriteOffsWrittenOffBefore)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "WrittenOffBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortfolioWriteOffsZeroAmount represents a ZeroAmount error raised by the PortfolioWriteOffs contract.
type PortfolioWriteOffsZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PortfolioWriteOffsZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (portfolioWriteOffs *PortfolioWriteOffs) UnpackZeroAmountError(raw []byte) (*PortfolioWriteOffsZeroAmount, error) {
	out := new(PortfolioWriteOffsZeroAmount)
	if err := portfolioWriteOffs.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
