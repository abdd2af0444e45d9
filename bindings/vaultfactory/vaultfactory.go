// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package vaultfactory

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

// VaultParams is an auto generated low-level Go binding around an user-defined struct.
type VaultParams struct {
	Name            string
	Symbol          string
	Asset           common.Address
	FeeBps          uint16
	LeaderMarginBps uint16
	MinDeposit      *big.Int
	FirstCutoff     *big.Int
	Period          uint32
	Seed            *big.Int
	Strategy        string
}

// VaultFactoryMetaData contains all meta data concerning the VaultFactory contract.
var VaultFactoryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"personalVault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createPersonalVault\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createVault\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"history\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"personalVaultImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"portfolioImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultType\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumVaultType\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaults\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadCutoff\",\"inputs\":[{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"after_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFee\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMargin\",\"inputs\":[{\"name\":\"marginBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMinimum\",\"inputs\":[{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyText\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedBelowMinimum\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "VaultFactory",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161203b38038061203b83398101604081905261002f916100d1565b6001600160a01b0384161580159061004f57506001600160a01b03831615155b801561006357506001600160a01b03821615155b801561007757506001600160a01b03811615155b6100945760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0393841660805291831660a052821660c0521660e052610122565b80516001600160a01b03811681146100cc575f5ffd5b919050565b5f5f5f5f608085870312156100e4575f5ffd5b6100ed856100b6565b93506100fb602086016100b6565b9250610109604086016100b6565b9150610117606086016100b6565b905092959194509250565b60805160a05160c05160e051611eb56101865f395f8181610181015261097f01525f81816101b9015261025c01525f81816101fb015261056801525f8181610142015281816103dc0152818161076f015281816108b40152610a820152611eb55ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c806398daac831161006e57806398daac83146101a3578063a6781b5f146101b4578063a7c6a100146101db578063ad1e5a82146101e3578063bba48a90146101f6578063c9b8f0551461021d575f5ffd5b806334c4ee71146100aa578063652b9b41146100e257806366a82a511461011d5780637b1039991461013d5780638956bf2f1461017c575b5f5ffd5b6100bd6100b836600461132e565b61023d565b604080516001600160a01b039384168152929091166020830152015b60405180910390f35b61010d6100f03660046113dc565b6001600160a01b03165f9081526002602052604090205460ff1690565b60405190151581526020016100d9565b61013061012b3660046113fe565b610461565b6040516100d9919061141e565b6101647f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100d9565b6101647f000000000000000000000000000000000000000000000000000000000000000081565b5f545b6040519081526020016100d9565b6101647f000000000000000000000000000000000000000000000000000000000000000081565b6001546101a6565b6100bd6101f1366004611469565b610555565b6101647f000000000000000000000000000000000000000000000000000000000000000081565b61023061022b3660046113dc565b6107cf565b6040516100d991906114d4565b5f5f61024d898989898888610839565b61025685610891565b506102837f000000000000000000000000000000000000000000000000000000000000000086600161096d565b60408051610140810182526060808252602082018190525f9282018390528082018390526080820183905260a0820183905260c0820183905260e0820183905261010082019290925261012081019190915291935091508989898989898986868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8a01819004810282018101909252888152939a50979850959694955092939192509086908690819084018382808284375f9201919091525050604080516020601f8701819004810282018101909252858152939850959650939492935090918491508390819084018382808284375f9201829052506101208b01949094525050506001600160a01b039093166040870152505060208401919091529082526103c990829085908590610b2b565b826001600160a01b031663504cb8fa33847f00000000000000000000000000000000000000000000000000000000000000008a8f8f8f8f8e8e6040518b63ffffffff1660e01b81526004016104279a9998979695949392919061150a565b5f604051808303815f87803b15801561043e575f5ffd5b505af1158015610450573d5f5f3e3d5ffd5b505050505097509795505050505050565b600154606090808410610474575061054f565b61047e8482611593565b83106104935761048e8482611593565b610495565b825b6001600160401b038111156104ac576104ac6115a6565b6040519080825280602002602001820160405280156104d5578160200160208202803683370190505b5091505f5b825181101561054c5760016104ef82876115ba565b815481106104ff576104ff6115cd565b905f5260205f20015f9054906101000a90046001600160a01b031683828151811061052c5761052c6115cd565b6001600160a01b03909216602092830291909101909101526001016104da565b50505b92915050565b5f5f5f61056184610d1f565b905061059d7f000000000000000000000000000000000000000000000000000000000000000061059760608701604088016113dc565b5f61096d565b90935091506105b66105ae85611752565b848484610b2b565b5f6105c760608601604087016113dc565b6040516370a0823160e01b81526001600160a01b0385811660048301529192505f918316906370a0823190602401602060405180830381865afa158015610610573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106349190611864565b9050610668338561064d6101208a016101008b0161187b565b6001600160a01b0386169291906001600160801b03166110e0565b6040516370a0823160e01b81526001600160a01b0385811660048301525f9183918516906370a0823190602401602060405180830381865afa1580156106b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d49190611864565b6106de9190611593565b90506106f26101208801610100890161187b565b6001600160801b0316811461070f61012089016101008a0161187b565b82909161074557604051639366facf60e01b81526001600160801b03909216600483015260248201526044015b60405180910390fd5b505060405163d5f8b5db60e01b81526001600160a01b0387169063d5f8b5db9061079990339089907f0000000000000000000000000000000000000000000000000000000000000000908d906004016118d7565b5f604051808303815f87803b1580156107b0575f5ffd5b505af11580156107c2573d5f5f3e3d5ffd5b5050505050505050915091565b6001600160a01b0381165f90815260026020526040812054829060ff16610815576040516376bfd6b960e01b81526001600160a01b03909116600482015260240161073c565b50506001600160a01b03165f90815260026020526040902054610100900460ff1690565b841580159061084757508215155b6108645760405163af943d0360e01b815260040160405180910390fd5b6108708686604061111c565b61087c8484602061111c565b610889828261100061111c565b505050505050565b604051636d46a1db60e01b81526001600160a01b0382811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690636d46a1db906024015f60405180830381865afa1580156108f8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261091f9190810190611a5c565b80515190915015801590610934575080606001515b839061095f576040516356b0f15d60e11b81526001600160a01b03909116600482015260240161073c565b506040015160ff1692915050565b5f5f6109788561114f565b91506109a37f000000000000000000000000000000000000000000000000000000000000000061114f565b6001805480820182555f8290527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60180546001600160a01b0319166001600160a01b0386161790556040805180820190915281815291925060208201908590811115610a1157610a116114a0565b90526001600160a01b0383165f9081526002602090815260409091208251815490151560ff19821681178355928401519192839161ff001990911661ffff1990911617610100836001811115610a6957610a696114a0565b021790555050506001600160a01b03811663fecf9734837f0000000000000000000000000000000000000000000000000000000000000000876001886001811115610ab657610ab66114a0565b6040516001600160e01b031960e088901b1681526001600160a01b039586166004820152938516602485015293909116604483015290911460648201526084015f604051808303815f87803b158015610b0d575f5ffd5b505af1158015610b1f573d5f5f3e3d5ffd5b50505050935093915050565b610b96604080516101a08101909152805f81526020015f6001600160a01b0316815260200160608152602001606081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f8152602001606081525090565b81151580610ba5576001610ba7565b5f5b82906001811115610bba57610bba6114a0565b90816001811115610bcd57610bcd6114a0565b90525060408087015187516020808a0151610120808c0151610180890152606080890192909252948701929092526001600160a01b039092169185019190915287015160808089015160a0808b01516001600160801b0390811660c0808a019190915261ffff9384169289019290925291909316918601919091529088015160e0808a0151610100808c01519094169487019490945263ffffffff9093169185019190915264ffffffffff16908301528281610c89575f610c92565b66038d7ea4c680005b6101608401526101408301526040515f90610cb1908490602001611c2a565b6040516020818303038152906040529050602081510360208201915080825250610d167f5025388bd880b950d90fcf329569c018b8ea80deb9157659d655f29828f030da610d05886001600160a01b031690565b6001600160a01b038816338561115a565b50505050505050565b5f610d4d610d2d8380611d12565b610d3a6020860186611d12565b610d48610120880188611d12565b610839565b5f610d66610d6160608501604086016113dc565b610891565b9050610bb8610d7b6080850160608601611d54565b61ffff161115610d916080850160608601611d54565b610bb89091610dc157604051630f2e542160e41b815261ffff92831660048201529116602482015260440161073c565b506127109050610dd760a0850160808601611d54565b61ffff1610610dec60a0850160808601611d54565b610df96001612710611593565b9091610e2457604051632265bb0f60e01b815261ffff9092166004830152602482015260440161073c565b50610e37905060c0840160a0850161187b565b6001600160801b03161515610e5260c0850160a0860161187b565b90610e7c57604051637a33e6b360e11b81526001600160801b03909116600482015260240161073c565b5062015180610e92610100850160e08601611d6f565b63ffffffff1610158015610ebf575062278d00610eb6610100850160e08601611d6f565b63ffffffff1611155b610ed0610100850160e08601611d6f565b6201518062278d00909192610f1157604051631aebc52160e01b815263ffffffff93841660048201529183166024830152909116604482015260640161073c565b50429150610f27905060e0850160c08601611d8a565b64ffffffffff16118015610f5d5750610f4362278d00426115ba565b610f5360e0850160c08601611d8a565b64ffffffffff1611155b610f6d60e0850160c08601611d8a565b42610f7b62278d00826115ba565b909192610fb25760405163a0b1fa1760e01b815264ffffffffff90931660048401526024830191909152604482015260640161073c565b50610fc691505060c0840160a0850161187b565b6001600160801b0316610fe16101208501610100860161187b565b6001600160801b03161015610ffe6101208501610100860161187b565b61100e60c0860160a0870161187b565b9091611040576040516373385e1960e11b81526001600160801b0392831660048201529116602482015260440161073c565b5061104e9050816012611593565b61105990600a611e86565b61106b6101208501610100860161187b565b6001600160801b031661107e9190611e91565b915066038d7ea4c680008211801561109d57506001600160801b038211155b6110af6101208501610100860161187b565b906110d95760405163dfa3472160e01b81526001600160801b03909116600482015260240161073c565b5050919050565b6110ee8484848460016111c2565b61111657604051635274afe760e01b81526001600160a01b038516600482015260240161073c565b50505050565b8181808211156111485760405163f4eb2b2d60e01b81526004810192909252602482015260440161073c565b5050505050565b5f61054f825f61122f565b5f82848688855160208701a4508051602082012061088930600488888888876040515f5481528760208201524260408201528660608201528560808201528460a08201528360c08201528260e08201528161010082015261012081205f555050505050505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661121e578383151615611212573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f8147101561125a5760405163cf47918160e01b81524760048201526024810183905260440161073c565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008360601b60e81c175f526e5af43d82803e903d91602b57fd5bf38360781b176020526037600983f090506001600160a01b03811661054f5760405163b06ebf3d60e01b815260040160405180910390fd5b5f5f83601f8401126112d3575f5ffd5b5081356001600160401b038111156112e9575f5ffd5b602083019150836020828501011115611300575f5ffd5b9250929050565b6001600160a01b038116811461131b575f5ffd5b50565b803561132981611307565b919050565b5f5f5f5f5f5f5f6080888a031215611344575f5ffd5b87356001600160401b03811115611359575f5ffd5b6113658a828b016112c3565b90985096505060208801356001600160401b03811115611383575f5ffd5b61138f8a828b016112c3565b90965094505060408801356113a381611307565b925060608801356001600160401b038111156113bd575f5ffd5b6113c98a828b016112c3565b989b979a50959850939692959293505050565b5f602082840312156113ec575f5ffd5b81356113f781611307565b9392505050565b5f5f6040838503121561140f575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b8181101561145e5783516001600160a01b0316835260209384019390920191600101611437565b509095945050505050565b5f60208284031215611479575f5ffd5b81356001600160401b0381111561148e575f5ffd5b820161014081850312156113f7575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b600281106114d057634e487b7160e01b5f52602160045260245ffd5b9052565b6020810161054f82846114b4565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038b811682528a8116602083015289811660408301528816606082015260e0608082018190525f90611546908301888a6114e2565b82810360a08401526115598187896114e2565b905082810360c084015261156e8185876114e2565b9d9c50505050505050505050505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561054f5761054f61157f565b634e487b7160e01b5f52604160045260245ffd5b8082018082111561054f5761054f61157f565b634e487b7160e01b5f52603260045260245ffd5b60405161014081016001600160401b0381118282101715611604576116046115a6565b60405290565b604051608081016001600160401b0381118282101715611604576116046115a6565b60405160e081016001600160401b0381118282101715611604576116046115a6565b604051601f8201601f191681016001600160401b0381118282101715611676576116766115a6565b604052919050565b5f82601f83011261168d575f5ffd5b81356001600160401b038111156116a6576116a66115a6565b6116b9601f8201601f191660200161164e565b8181528460208386010111156116cd575f5ffd5b816020850160208301375f918101602001919091529392505050565b61ffff8116811461131b575f5ffd5b8035611329816116e9565b6001600160801b038116811461131b575f5ffd5b803561132981611703565b803564ffffffffff81168114611329575f5ffd5b63ffffffff8116811461131b575f5ffd5b803561132981611736565b5f6101408236031215611763575f5ffd5b61176b6115e1565b82356001600160401b03811115611780575f5ffd5b61178c3682860161167e565b82525060208301356001600160401b038111156117a7575f5ffd5b6117b33682860161167e565b6020830152506117c56040840161131e565b60408201526117d6606084016116f8565b60608201526117e7608084016116f8565b60808201526117f860a08401611717565b60a082015261180960c08401611722565b60c082015261181a60e08401611747565b60e082015261182c6101008401611717565b6101008201526101208301356001600160401b0381111561184b575f5ffd5b6118573682860161167e565b6101208301525092915050565b5f60208284031215611874575f5ffd5b5051919050565b5f6020828403121561188b575f5ffd5b81356113f781611703565b5f5f8335601e198436030181126118ab575f5ffd5b83016020810192503590506001600160401b038111156118c9575f5ffd5b803603821315611300575f5ffd5b6001600160a01b038581168252848116602083015283166040820152608060608201525f6119058380611896565b610140608085015261191c6101c0850182846114e2565b91505061192c6020850185611896565b848303607f190160a08601526119438382846114e2565b925050506119536040850161131e565b6001600160a01b031660c084015261196d606085016116f8565b61ffff1660e0840152611982608085016116f8565b61ffff1661010084015261199860a08501611717565b6001600160801b03166101208401526119b360c08501611722565b64ffffffffff166101408401526119cc60e08501611747565b63ffffffff166101608401526119e56101008501611717565b6001600160801b0316610180840152611a02610120850185611896565b848303607f19016101a0860152611a1a8382846114e2565b9998505050505050505050565b805160ff81168114611329575f5ffd5b80518015158114611329575f5ffd5b8051611329816116e9565b805161132981611703565b5f60208284031215611a6c575f5ffd5b81516001600160401b03811115611a81575f5ffd5b820160808185031215611a92575f5ffd5b611a9a61160a565b81516001600160401b03811115611aaf575f5ffd5b8201601f81018613611abf575f5ffd5b80516001600160401b03811115611ad857611ad86115a6565b611ae760208260051b0161164e565b80828252602082019150602060e08402850101925088831115611b08575f5ffd5b6020840193505b82841015611bbb5760e0848a031215611b26575f5ffd5b611b2e61162c565b8451611b3981611307565b8152611b4760208601611a27565b60208201526040850151611b5a81611736565b6040820152611b6b60608601611a37565b60608201526080850151611b7e816116e9565b608082015260a0850151611b9181611703565b60a0820152611ba260c08601611a51565b60c0820152825260e09390930192602090910190611b0f565b845250611bcd91505060208301611a46565b6020820152611bde60408301611a27565b6040820152611bef60608301611a37565b6060820152949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152611c3c6020820183516114b4565b5f6020830151611c5760408401826001600160a01b03169052565b5060408301516101a06060840152611c736101c0840182611bfc565b90506060840151601f19848303016080850152611c908282611bfc565b915050608084015160a084015260a084015160c084015260c084015160e084015260e0840151610100840152610100840151610120840152610120840151610140840152610140840151610160840152610160840151610180840152610180840151601f19848303016101a0850152611d098282611bfc565b95945050505050565b5f5f8335601e19843603018112611d27575f5ffd5b8301803591506001600160401b03821115611d40575f5ffd5b602001915036819003821315611300575f5ffd5b5f60208284031215611d64575f5ffd5b81356113f7816116e9565b5f60208284031215611d7f575f5ffd5b81356113f781611736565b5f60208284031215611d9a575f5ffd5b6113f782611722565b6001815b6001841115611dde57808504811115611dc257611dc261157f565b6001841615611dd057908102905b60019390931c928002611da7565b935093915050565b5f82611df45750600161054f565b81611e0057505f61054f565b8160018114611e165760028114611e2057611e3c565b600191505061054f565b60ff841115611e3157611e3161157f565b50506001821b61054f565b5060208310610133831016604e8410600b8410161715611e5f575081810a61054f565b611e6b5f198484611da3565b805f1904821115611e7e57611e7e61157f565b029392505050565b5f6113f78383611de6565b808202811582820484141761054f5761054f61157f56fea164736f6c6343000825000a",
}

// VaultFactory is an auto generated Go binding around an Ethereum contract.
type VaultFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VaultFactory) GetABI() abi.ABI {
	return c.abi
}

// NewVaultFactory creates a new instance of VaultFactory.
func NewVaultFactory() *VaultFactory {
	parsed, err := VaultFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VaultFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VaultFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address vault_, address personalVault_, address portfolio_) returns()
func (vaultFactory *VaultFactory) PackConstructor(registry_ common.Address, vault_ common.Address, personalVault_ common.Address, portfolio_ common.Address) []byte {
	enc, err := vaultFactory.abi.Pack("", registry_, vault_, personalVault_, portfolio_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCreatePersonalVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c4ee71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createPersonalVault(string name, string symbol, address asset, string strategy) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) PackCreatePersonalVault(name string, symbol string, asset common.Address, strategy string) []byte {
	enc, err := vaultFactory.abi.Pack("createPersonalVault", name, symbol, asset, strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreatePersonalVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c4ee71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createPersonalVault(string name, string symbol, address asset, string strategy) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) TryPackCreatePersonalVault(name string, symbol string, asset common.Address, strategy string) ([]byte, error) {
	return vaultFactory.abi.Pack("createPersonalVault", name, symbol, asset, strategy)
}

// CreatePersonalVaultOutput serves as a container for the return parameters of contract
// method CreatePersonalVault.
type CreatePersonalVaultOutput struct {
	Vault     common.Address
	Portfolio common.Address
}

// UnpackCreatePersonalVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34c4ee71.
//
// Solidity: function createPersonalVault(string name, string symbol, address asset, string strategy) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) UnpackCreatePersonalVault(data []byte) (CreatePersonalVaultOutput, error) {
	out, err := vaultFactory.abi.Unpack("createPersonalVault", data)
	outstruct := new(CreatePersonalVaultOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Vault = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Portfolio = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackCreateVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad1e5a82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createVault((string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) PackCreateVault(params VaultParams) []byte {
	enc, err := vaultFactory.abi.Pack("createVault", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad1e5a82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createVault((string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) TryPackCreateVault(params VaultParams) ([]byte, error) {
	return vaultFactory.abi.Pack("createVault", params)
}

// CreateVaultOutput serves as a container for the return parameters of contract
// method CreateVault.
type CreateVaultOutput struct {
	Vault     common.Address
	Portfolio common.Address
}

// UnpackCreateVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad1e5a82.
//
// Solidity: function createVault((string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns(address vault, address portfolio)
func (vaultFactory *VaultFactory) UnpackCreateVault(data []byte) (CreateVaultOutput, error) {
	out, err := vaultFactory.abi.Unpack("createVault", data)
	outstruct := new(CreateVaultOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Vault = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Portfolio = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(bytes32)
func (vaultFactory *VaultFactory) PackHistory() []byte {
	enc, err := vaultFactory.abi.Pack("history")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function history() view returns(bytes32)
func (vaultFactory *VaultFactory) TryPackHistory() ([]byte, error) {
	return vaultFactory.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(bytes32)
func (vaultFactory *VaultFactory) UnpackHistory(data []byte) ([32]byte, error) {
	out, err := vaultFactory.abi.Unpack("history", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x652b9b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isVault(address vault) view returns(bool)
func (vaultFactory *VaultFactory) PackIsVault(vault common.Address) []byte {
	enc, err := vaultFactory.abi.Pack("isVault", vault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x652b9b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isVault(address vault) view returns(bool)
func (vaultFactory *VaultFactory) TryPackIsVault(vault common.Address) ([]byte, error) {
	return vaultFactory.abi.Pack("isVault", vault)
}

// UnpackIsVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x652b9b41.
//
// Solidity: function isVault(address vault) view returns(bool)
func (vaultFactory *VaultFactory) UnpackIsVault(data []byte) (bool, error) {
	out, err := vaultFactory.abi.Unpack("isVault", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPersonalVaultImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6781b5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function personalVaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) PackPersonalVaultImplementation() []byte {
	enc, err := vaultFactory.abi.Pack("personalVaultImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPersonalVaultImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6781b5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function personalVaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) TryPackPersonalVaultImplementation() ([]byte, error) {
	return vaultFactory.abi.Pack("personalVaultImplementation")
}

// UnpackPersonalVaultImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6781b5f.
//
// Solidity: function personalVaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) UnpackPersonalVaultImplementation(data []byte) (common.Address, error) {
	out, err := vaultFactory.abi.Unpack("personalVaultImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPortfolioImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8956bf2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portfolioImplementation() view returns(address)
func (vaultFactory *VaultFactory) PackPortfolioImplementation() []byte {
	enc, err := vaultFactory.abi.Pack("portfolioImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPortfolioImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8956bf2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function portfolioImplementation() view returns(address)
func (vaultFactory *VaultFactory) TryPackPortfolioImplementation() ([]byte, error) {
	return vaultFactory.abi.Pack("portfolioImplementation")
}

// UnpackPortfolioImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8956bf2f.
//
// Solidity: function portfolioImplementation() view returns(address)
func (vaultFactory *VaultFactory) UnpackPortfolioImplementation(data []byte) (common.Address, error) {
	out, err := vaultFactory.abi.Unpack("portfolioImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (vaultFactory *VaultFactory) PackRegistry() []byte {
	enc, err := vaultFactory.abi.Pack("registry")
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
func (vaultFactory *VaultFactory) TryPackRegistry() ([]byte, error) {
	return vaultFactory.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (vaultFactory *VaultFactory) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := vaultFactory.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVaultCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7c6a100.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultCount() view returns(uint256)
func (vaultFactory *VaultFactory) PackVaultCount() []byte {
	enc, err := vaultFactory.abi.Pack("vaultCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7c6a100.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultCount() view returns(uint256)
func (vaultFactory *VaultFactory) TryPackVaultCount() ([]byte, error) {
	return vaultFactory.abi.Pack("vaultCount")
}

// UnpackVaultCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7c6a100.
//
// Solidity: function vaultCount() view returns(uint256)
func (vaultFactory *VaultFactory) UnpackVaultCount(data []byte) (*big.Int, error) {
	out, err := vaultFactory.abi.Unpack("vaultCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVaultImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbba48a90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) PackVaultImplementation() []byte {
	enc, err := vaultFactory.abi.Pack("vaultImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbba48a90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) TryPackVaultImplementation() ([]byte, error) {
	return vaultFactory.abi.Pack("vaultImplementation")
}

// UnpackVaultImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbba48a90.
//
// Solidity: function vaultImplementation() view returns(address)
func (vaultFactory *VaultFactory) UnpackVaultImplementation(data []byte) (common.Address, error) {
	out, err := vaultFactory.abi.Unpack("vaultImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVaultType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9b8f055.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultType(address vault) view returns(uint8)
func (vaultFactory *VaultFactory) PackVaultType(vault common.Address) []byte {
	enc, err := vaultFactory.abi.Pack("vaultType", vault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9b8f055.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultType(address vault) view returns(uint8)
func (vaultFactory *VaultFactory) TryPackVaultType(vault common.Address) ([]byte, error) {
	return vaultFactory.abi.Pack("vaultType", vault)
}

// UnpackVaultType is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9b8f055.
//
// Solidity: function vaultType(address vault) view returns(uint8)
func (vaultFactory *VaultFactory) UnpackVaultType(data []byte) (uint8, error) {
	out, err := vaultFactory.abi.Unpack("vaultType", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVaults is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a82a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[] list)
func (vaultFactory *VaultFactory) PackVaults(from *big.Int, count *big.Int) []byte {
	enc, err := vaultFactory.abi.Pack("vaults", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaults is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a82a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[] list)
func (vaultFactory *VaultFactory) TryPackVaults(from *big.Int, count *big.Int) ([]byte, error) {
	return vaultFactory.abi.Pack("vaults", from, count)
}

// UnpackVaults is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66a82a51.
//
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[] list)
func (vaultFactory *VaultFactory) UnpackVaults(data []byte) ([]common.Address, error) {
	out, err := vaultFactory.abi.Unpack("vaults", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// VaultFactoryAdapterDelisted represents a AdapterDelisted event raised by the VaultFactory contract.
type VaultFactoryAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (VaultFactoryAdapterDelisted) ContractEventName() string {
	return VaultFactoryAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (vaultFactory *VaultFactory) UnpackAdapterDelistedEvent(log *types.Log) (*VaultFactoryAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryAdapterDelisted)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryAdapterListed represents a AdapterListed event raised by the VaultFactory contract.
type VaultFactoryAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (VaultFactoryAdapterListed) ContractEventName() string {
	return VaultFactoryAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (vaultFactory *VaultFactory) UnpackAdapterListedEvent(log *types.Log) (*VaultFactoryAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryAdapterListed)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryAdapterScheduled represents a AdapterScheduled event raised by the VaultFactory contract.
type VaultFactoryAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultFactoryAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryAdapterScheduled) ContractEventName() string {
	return VaultFactoryAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
func (vaultFactory *VaultFactory) UnpackAdapterScheduledEvent(log *types.Log) (*VaultFactoryAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryAdapterScheduled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryClosingStarted represents a ClosingStarted event raised by the VaultFactory contract.
type VaultFactoryClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (VaultFactoryClosingStarted) ContractEventName() string {
	return VaultFactoryClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (vaultFactory *VaultFactory) UnpackClosingStartedEvent(log *types.Log) (*VaultFactoryClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryClosingStarted)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryDepositClaimed represents a DepositClaimed event raised by the VaultFactory contract.
type VaultFactoryDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (VaultFactoryDepositClaimed) ContractEventName() string {
	return VaultFactoryDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (vaultFactory *VaultFactory) UnpackDepositClaimedEvent(log *types.Log) (*VaultFactoryDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryDepositClaimed)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryDepositsPaused represents a DepositsPaused event raised by the VaultFactory contract.
type VaultFactoryDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (VaultFactoryDepositsPaused) ContractEventName() string {
	return VaultFactoryDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (vaultFactory *VaultFactory) UnpackDepositsPausedEvent(log *types.Log) (*VaultFactoryDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryDepositsPaused)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryEndedInKind represents a EndedInKind event raised by the VaultFactory contract.
type VaultFactoryEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const VaultFactoryEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (VaultFactoryEndedInKind) ContractEventName() string {
	return VaultFactoryEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (vaultFactory *VaultFactory) UnpackEndedInKindEvent(log *types.Log) (*VaultFactoryEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryEndedInKind)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the VaultFactory contract.
type VaultFactoryEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (VaultFactoryEpochDepositsRefunded) ContractEventName() string {
	return VaultFactoryEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (vaultFactory *VaultFactory) UnpackEpochDepositsRefundedEvent(log *types.Log) (*VaultFactoryEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryEpochOpened represents a EpochOpened event raised by the VaultFactory contract.
type VaultFactoryEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (VaultFactoryEpochOpened) ContractEventName() string {
	return VaultFactoryEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (vaultFactory *VaultFactory) UnpackEpochOpenedEvent(log *types.Log) (*VaultFactoryEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryEpochOpened)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryEpochSettled represents a EpochSettled event raised by the VaultFactory contract.
type VaultFactoryEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryEpochSettled) ContractEventName() string {
	return VaultFactoryEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (vaultFactory *VaultFactory) UnpackEpochSettledEvent(log *types.Log) (*VaultFactoryEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryEpochSettled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryExitedInKind represents a ExitedInKind event raised by the VaultFactory contract.
type VaultFactoryExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (VaultFactoryExitedInKind) ContractEventName() string {
	return VaultFactoryExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (vaultFactory *VaultFactory) UnpackExitedInKindEvent(log *types.Log) (*VaultFactoryExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryExitedInKind)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryFeeCrystallised represents a FeeCrystallised event raised by the VaultFactory contract.
type VaultFactoryFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (VaultFactoryFeeCrystallised) ContractEventName() string {
	return VaultFactoryFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (vaultFactory *VaultFactory) UnpackFeeCrystallisedEvent(log *types.Log) (*VaultFactoryFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryFeeCrystallised)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryFeeLowered represents a FeeLowered event raised by the VaultFactory contract.
type VaultFactoryFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFactoryFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (VaultFactoryFeeLowered) ContractEventName() string {
	return VaultFactoryFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (vaultFactory *VaultFactory) UnpackFeeLoweredEvent(log *types.Log) (*VaultFactoryFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryFeeLowered)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryFeesCollected represents a FeesCollected event raised by the VaultFactory contract.
type VaultFactoryFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (VaultFactoryFeesCollected) ContractEventName() string {
	return VaultFactoryFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (vaultFactory *VaultFactory) UnpackFeesCollectedEvent(log *types.Log) (*VaultFactoryFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryFeesCollected)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryFinalRedemption represents a FinalRedemption event raised by the VaultFactory contract.
type VaultFactoryFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (VaultFactoryFinalRedemption) ContractEventName() string {
	return VaultFactoryFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (vaultFactory *VaultFactory) UnpackFinalRedemptionEvent(log *types.Log) (*VaultFactoryFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryFinalRedemption)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryFinalised represents a Finalised event raised by the VaultFactory contract.
type VaultFactoryFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (VaultFactoryFinalised) ContractEventName() string {
	return VaultFactoryFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (vaultFactory *VaultFactory) UnpackFinalisedEvent(log *types.Log) (*VaultFactoryFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryFinalised)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryGuardianSet represents a GuardianSet event raised by the VaultFactory contract.
type VaultFactoryGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (VaultFactoryGuardianSet) ContractEventName() string {
	return VaultFactoryGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (vaultFactory *VaultFactory) UnpackGuardianSetEvent(log *types.Log) (*VaultFactoryGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryGuardianSet)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryHoldingForfeited represents a HoldingForfeited event raised by the VaultFactory contract.
type VaultFactoryHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFactoryHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (VaultFactoryHoldingForfeited) ContractEventName() string {
	return VaultFactoryHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (vaultFactory *VaultFactory) UnpackHoldingForfeitedEvent(log *types.Log) (*VaultFactoryHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryHoldingForfeited)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryHoldingWrittenBack represents a HoldingWrittenBack event raised by the VaultFactory contract.
type VaultFactoryHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultFactoryHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (VaultFactoryHoldingWrittenBack) ContractEventName() string {
	return VaultFactoryHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (vaultFactory *VaultFactory) UnpackHoldingWrittenBackEvent(log *types.Log) (*VaultFactoryHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryHoldingWrittenBack)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryHoldingWrittenOff represents a HoldingWrittenOff event raised by the VaultFactory contract.
type VaultFactoryHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultFactoryHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (VaultFactoryHoldingWrittenOff) ContractEventName() string {
	return VaultFactoryHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (vaultFactory *VaultFactory) UnpackHoldingWrittenOffEvent(log *types.Log) (*VaultFactoryHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryHoldingWrittenOff)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryKeeperSet represents a KeeperSet event raised by the VaultFactory contract.
type VaultFactoryKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (VaultFactoryKeeperSet) ContractEventName() string {
	return VaultFactoryKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (vaultFactory *VaultFactory) UnpackKeeperSetEvent(log *types.Log) (*VaultFactoryKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryKeeperSet)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryLimitOrderPlaced represents a LimitOrderPlaced event raised by the VaultFactory contract.
type VaultFactoryLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultFactoryLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (VaultFactoryLimitOrderPlaced) ContractEventName() string {
	return VaultFactoryLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (vaultFactory *VaultFactory) UnpackLimitOrderPlacedEvent(log *types.Log) (*VaultFactoryLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryOrderCancelled represents a OrderCancelled event raised by the VaultFactory contract.
type VaultFactoryOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryOrderCancelled) ContractEventName() string {
	return VaultFactoryOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (vaultFactory *VaultFactory) UnpackOrderCancelledEvent(log *types.Log) (*VaultFactoryOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryOrderCancelled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryOrderFilled represents a OrderFilled event raised by the VaultFactory contract.
type VaultFactoryOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryOrderFilled) ContractEventName() string {
	return VaultFactoryOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (vaultFactory *VaultFactory) UnpackOrderFilledEvent(log *types.Log) (*VaultFactoryOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryOrderFilled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryRebalanced represents a Rebalanced event raised by the VaultFactory contract.
type VaultFactoryRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const VaultFactoryRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (VaultFactoryRebalanced) ContractEventName() string {
	return VaultFactoryRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (vaultFactory *VaultFactory) UnpackRebalancedEvent(log *types.Log) (*VaultFactoryRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryRebalanced)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryRedeemClaimed represents a RedeemClaimed event raised by the VaultFactory contract.
type VaultFactoryRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFactoryRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (VaultFactoryRedeemClaimed) ContractEventName() string {
	return VaultFactoryRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (vaultFactory *VaultFactory) UnpackRedeemClaimedEvent(log *types.Log) (*VaultFactoryRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryRedeemClaimed)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryScheduleCancelled represents a ScheduleCancelled event raised by the VaultFactory contract.
type VaultFactoryScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFactoryScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryScheduleCancelled) ContractEventName() string {
	return VaultFactoryScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (vaultFactory *VaultFactory) UnpackScheduleCancelledEvent(log *types.Log) (*VaultFactoryScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryScheduleCancelled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactorySequencerFeedSet represents a SequencerFeedSet event raised by the VaultFactory contract.
type VaultFactorySequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultFactorySequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (VaultFactorySequencerFeedSet) ContractEventName() string {
	return VaultFactorySequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (vaultFactory *VaultFactory) UnpackSequencerFeedSetEvent(log *types.Log) (*VaultFactorySequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactorySequencerFeedSet)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryStatusChanged represents a StatusChanged event raised by the VaultFactory contract.
type VaultFactoryStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFactoryStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (VaultFactoryStatusChanged) ContractEventName() string {
	return VaultFactoryStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (vaultFactory *VaultFactory) UnpackStatusChangedEvent(log *types.Log) (*VaultFactoryStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryStatusChanged)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryStrategyChanged represents a StrategyChanged event raised by the VaultFactory contract.
type VaultFactoryStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (VaultFactoryStrategyChanged) ContractEventName() string {
	return VaultFactoryStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (vaultFactory *VaultFactory) UnpackStrategyChangedEvent(log *types.Log) (*VaultFactoryStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryStrategyChanged)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTargetsSet represents a TargetsSet event raised by the VaultFactory contract.
type VaultFactoryTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTargetsSet) ContractEventName() string {
	return VaultFactoryTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (vaultFactory *VaultFactory) UnpackTargetsSetEvent(log *types.Log) (*VaultFactoryTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTargetsSet)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTokenDelisted represents a TokenDelisted event raised by the VaultFactory contract.
type VaultFactoryTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTokenDelisted) ContractEventName() string {
	return VaultFactoryTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (vaultFactory *VaultFactory) UnpackTokenDelistedEvent(log *types.Log) (*VaultFactoryTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTokenDelisted)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTokenListed represents a TokenListed event raised by the VaultFactory contract.
type VaultFactoryTokenListed struct {
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTokenListed) ContractEventName() string {
	return VaultFactoryTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
func (vaultFactory *VaultFactory) UnpackTokenListedEvent(log *types.Log) (*VaultFactoryTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTokenListed)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTokenScheduled represents a TokenScheduled event raised by the VaultFactory contract.
type VaultFactoryTokenScheduled struct {
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTokenScheduled) ContractEventName() string {
	return VaultFactoryTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
func (vaultFactory *VaultFactory) UnpackTokenScheduledEvent(log *types.Log) (*VaultFactoryTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTokenScheduled)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTraded represents a Traded event raised by the VaultFactory contract.
type VaultFactoryTraded struct {
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

const VaultFactoryTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTraded) ContractEventName() string {
	return VaultFactoryTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (vaultFactory *VaultFactory) UnpackTradedEvent(log *types.Log) (*VaultFactoryTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTraded)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTraderSet represents a TraderSet event raised by the VaultFactory contract.
type VaultFactoryTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTraderSet) ContractEventName() string {
	return VaultFactoryTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (vaultFactory *VaultFactory) UnpackTraderSetEvent(log *types.Log) (*VaultFactoryTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTraderSet)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryTradingPaused represents a TradingPaused event raised by the VaultFactory contract.
type VaultFactoryTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTradingPaused) ContractEventName() string {
	return VaultFactoryTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (vaultFactory *VaultFactory) UnpackTradingPausedEvent(log *types.Log) (*VaultFactoryTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryTradingPaused)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryUnusableNoted represents a UnusableNoted event raised by the VaultFactory contract.
type VaultFactoryUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultFactoryUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (VaultFactoryUnusableNoted) ContractEventName() string {
	return VaultFactoryUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (vaultFactory *VaultFactory) UnpackUnusableNotedEvent(log *types.Log) (*VaultFactoryUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryUnusableNoted)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryVaultCreated represents a VaultCreated event raised by the VaultFactory contract.
type VaultFactoryVaultCreated struct {
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

const VaultFactoryVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (VaultFactoryVaultCreated) ContractEventName() string {
	return VaultFactoryVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (vaultFactory *VaultFactory) UnpackVaultCreatedEvent(log *types.Log) (*VaultFactoryVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryVaultCreated)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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

// VaultFactoryWithdrawnInKind represents a WithdrawnInKind event raised by the VaultFactory contract.
type VaultFactoryWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFactoryWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (VaultFactoryWithdrawnInKind) ContractEventName() string {
	return VaultFactoryWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (vaultFactory *VaultFactory) UnpackWithdrawnInKindEvent(log *types.Log) (*VaultFactoryWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFactoryWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := vaultFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultFactory.abi.Events[event].Inputs {
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
func (vaultFactory *VaultFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadCutoff"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadCutoffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadMargin"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadMarginError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadMinimum"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["BadSeed"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackBadSeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["EmptyText"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackEmptyTextError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["SeedBelowMinimum"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackSeedBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["TextTooLong"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackTextTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["UnknownAsset"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackUnknownAssetError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["UnknownVault"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackUnknownVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultFactory.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return vaultFactory.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultFactoryBadCutoff represents a BadCutoff error raised by the VaultFactory contract.
type VaultFactoryBadCutoff struct {
	FirstCutoff *big.Int
	After       *big.Int
	Until       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until)
func VaultFactoryBadCutoffErrorID() common.Hash {
	return common.HexToHash("0xa0b1fa1734a3f3d24a93cfc0e5f59d6dd38096bc9ea8e2ddc3ec5987aeb3d6c0")
}

// UnpackBadCutoffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until)
func (vaultFactory *VaultFactory) UnpackBadCutoffError(raw []byte) (*VaultFactoryBadCutoff, error) {
	out := new(VaultFactoryBadCutoff)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadCutoff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryBadFee represents a BadFee error raised by the VaultFactory contract.
type VaultFactoryBadFee struct {
	FeeBps *big.Int
	MaxBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFee(uint256 feeBps, uint256 maxBps)
func VaultFactoryBadFeeErrorID() common.Hash {
	return common.HexToHash("0xf2e54210e9d3941fc1fa8ea62bdf6318dac53715d07c7d236ae14eec8ddb12f3")
}

// UnpackBadFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFee(uint256 feeBps, uint256 maxBps)
func (vaultFactory *VaultFactory) UnpackBadFeeError(raw []byte) (*VaultFactoryBadFee, error) {
	out := new(VaultFactoryBadFee)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryBadMargin represents a BadMargin error raised by the VaultFactory contract.
type VaultFactoryBadMargin struct {
	MarginBps *big.Int
	MaxBps    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMargin(uint256 marginBps, uint256 maxBps)
func VaultFactoryBadMarginErrorID() common.Hash {
	return common.HexToHash("0x2265bb0fe8c6b044303b0797d53be8d55f408282ff94109ac359e6944d8f7981")
}

// UnpackBadMarginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMargin(uint256 marginBps, uint256 maxBps)
func (vaultFactory *VaultFactory) UnpackBadMarginError(raw []byte) (*VaultFactoryBadMargin, error) {
	out := new(VaultFactoryBadMargin)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadMargin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryBadMinimum represents a BadMinimum error raised by the VaultFactory contract.
type VaultFactoryBadMinimum struct {
	MinDeposit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMinimum(uint256 minDeposit)
func VaultFactoryBadMinimumErrorID() common.Hash {
	return common.HexToHash("0xf467cd66245e8da5d370bb4ad4da83aa422753618585fcdc07a2561da114b9c0")
}

// UnpackBadMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMinimum(uint256 minDeposit)
func (vaultFactory *VaultFactory) UnpackBadMinimumError(raw []byte) (*VaultFactoryBadMinimum, error) {
	out := new(VaultFactoryBadMinimum)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryBadPeriod represents a BadPeriod error raised by the VaultFactory contract.
type VaultFactoryBadPeriod struct {
	Period *big.Int
	Min    *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod(uint256 period, uint256 min, uint256 max)
func VaultFactoryBadPeriodErrorID() common.Hash {
	return common.HexToHash("0x1aebc521b6d2dcb6da1e3b7dd0974de96d1f15ef394826b5e0f13e75c75a08b8")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod(uint256 period, uint256 min, uint256 max)
func (vaultFactory *VaultFactory) UnpackBadPeriodError(raw []byte) (*VaultFactoryBadPeriod, error) {
	out := new(VaultFactoryBadPeriod)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryBadSeed represents a BadSeed error raised by the VaultFactory contract.
type VaultFactoryBadSeed struct {
	Seed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSeed(uint256 seed)
func VaultFactoryBadSeedErrorID() common.Hash {
	return common.HexToHash("0xdfa3472103bcf1ae0a7b9e45b0705b4f21ff1eaee8e2bee7bf4f525436e45859")
}

// UnpackBadSeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSeed(uint256 seed)
func (vaultFactory *VaultFactory) UnpackBadSeedError(raw []byte) (*VaultFactoryBadSeed, error) {
	out := new(VaultFactoryBadSeed)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "BadSeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryEmptyText represents a EmptyText error raised by the VaultFactory contract.
type VaultFactoryEmptyText struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyText()
func VaultFactoryEmptyTextErrorID() common.Hash {
	return common.HexToHash("0xaf943d03f8281dbf201ebc998526a6c0fc81c9e6fc8d20447b450157472cbe19")
}

// UnpackEmptyTextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyText()
func (vaultFactory *VaultFactory) UnpackEmptyTextError(raw []byte) (*VaultFactoryEmptyText, error) {
	out := new(VaultFactoryEmptyText)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "EmptyText", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryFailedDeployment represents a FailedDeployment error raised by the VaultFactory contract.
type VaultFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func VaultFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (vaultFactory *VaultFactory) UnpackFailedDeploymentError(raw []byte) (*VaultFactoryFailedDeployment, error) {
	out := new(VaultFactoryFailedDeployment)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryInexactTransfer represents a InexactTransfer error raised by the VaultFactory contract.
type VaultFactoryInexactTransfer struct {
	Sent     *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func VaultFactoryInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func (vaultFactory *VaultFactory) UnpackInexactTransferError(raw []byte) (*VaultFactoryInexactTransfer, error) {
	out := new(VaultFactoryInexactTransfer)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryInsufficientBalance represents a InsufficientBalance error raised by the VaultFactory contract.
type VaultFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func VaultFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (vaultFactory *VaultFactory) UnpackInsufficientBalanceError(raw []byte) (*VaultFactoryInsufficientBalance, error) {
	out := new(VaultFactoryInsufficientBalance)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactorySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the VaultFactory contract.
type VaultFactorySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultFactorySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vaultFactory *VaultFactory) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultFactorySafeERC20FailedOperation, error) {
	out := new(VaultFactorySafeERC20FailedOperation)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactorySeedBelowMinimum represents a SeedBelowMinimum error raised by the VaultFactory contract.
type VaultFactorySeedBelowMinimum struct {
	Seed       *big.Int
	MinDeposit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedBelowMinimum(uint256 seed, uint256 minDeposit)
func VaultFactorySeedBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xe670bc32dad73568757d5d7dc20a26a94ba1529b09844214474a1a87762d309c")
}

// UnpackSeedBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedBelowMinimum(uint256 seed, uint256 minDeposit)
func (vaultFactory *VaultFactory) UnpackSeedBelowMinimumError(raw []byte) (*VaultFactorySeedBelowMinimum, error) {
	out := new(VaultFactorySeedBelowMinimum)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "SeedBelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryTextTooLong represents a TextTooLong error raised by the VaultFactory contract.
type VaultFactoryTextTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func VaultFactoryTextTooLongErrorID() common.Hash {
	return common.HexToHash("0xf4eb2b2dbe319380c840209258eb848c417097b3e21292e1f63f878c9e784194")
}

// UnpackTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func (vaultFactory *VaultFactory) UnpackTextTooLongError(raw []byte) (*VaultFactoryTextTooLong, error) {
	out := new(VaultFactoryTextTooLong)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "TextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryUnknownAsset represents a UnknownAsset error raised by the VaultFactory contract.
type VaultFactoryUnknownAsset struct {
	Asset common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAsset(address asset)
func VaultFactoryUnknownAssetErrorID() common.Hash {
	return common.HexToHash("0xad61e2bae75b0f2414f083b808cda294f40340e22c8215a6f7684add1a3e0429")
}

// UnpackUnknownAssetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAsset(address asset)
func (vaultFactory *VaultFactory) UnpackUnknownAssetError(raw []byte) (*VaultFactoryUnknownAsset, error) {
	out := new(VaultFactoryUnknownAsset)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "UnknownAsset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryUnknownVault represents a UnknownVault error raised by the VaultFactory contract.
type VaultFactoryUnknownVault struct {
	Vault common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVault(address vault)
func VaultFactoryUnknownVaultErrorID() common.Hash {
	return common.HexToHash("0x76bfd6b9c2e70afd458e528813dd75e98acd2ca513ce7299b42c14ca033f9735")
}

// UnpackUnknownVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVault(address vault)
func (vaultFactory *VaultFactory) UnpackUnknownVaultError(raw []byte) (*VaultFactoryUnknownVault, error) {
	out := new(VaultFactoryUnknownVault)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "UnknownVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFactoryZeroAddress represents a ZeroAddress error raised by the VaultFactory contract.
type VaultFactoryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VaultFactoryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (vaultFactory *VaultFactory) UnpackZeroAddressError(raw []byte) (*VaultFactoryZeroAddress, error) {
	out := new(VaultFactoryZeroAddress)
	if err := vaultFactory.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
