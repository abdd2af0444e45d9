// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package vault

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

// Epoch is an auto generated low-level Go binding around an user-defined struct.
type Epoch struct {
	Cutoff          *big.Int
	SettledAt       *big.Int
	FeeBps          uint16
	Refunded        bool
	Nav             *big.Int
	Supply          *big.Int
	OthersRequested *big.Int
	OthersAccepted  *big.Int
	LeaderRequested *big.Int
	RedeemShares    *big.Int
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

// VaultMetaData contains all meta data concerning the Vault contract.
var VaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultUpdate\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accruedFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"assetTokenAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cashNeeded\",\"inputs\":[],\"outputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endInKind\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endedInKind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"pendingDeposits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reservedProceeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettledEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderMargin\",\"inputs\":[],\"outputs\":[{\"name\":\"requiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"room\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minDeposit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextCutoff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"share\",\"inputs\":[],\"outputs\":[{\"name\":\"shareTokenAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startClosing\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"totalManagedAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleWithSales\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"costBasis\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeIfRedeemedNow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxClaimCancelDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxClaimCancelRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDepositRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRedeemRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lowerFee\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEpoch\",\"components\":[{\"name\":\"cutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"settledAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"supply\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersAccepted\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"leaderRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"redeemShares\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimableCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"crystallise\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isPending\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isPending\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeemRequestCost\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitInKind\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Vault",
}

// Vault is an auto generated Go binding around an Ethereum contract.
type Vault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vault) GetABI() abi.ABI {
	return c.abi
}

// NewVault creates a new instance of Vault.
func NewVault() *Vault {
	parsed, err := VaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (vault *Vault) PackDOMAINSEPARATOR() []byte {
	enc, err := vault.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (vault *Vault) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return vault.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (vault *Vault) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := vault.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccruedFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682c2058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accruedFees() view returns(uint256)
func (vault *Vault) PackAccruedFees() []byte {
	enc, err := vault.abi.Pack("accruedFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccruedFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682c2058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accruedFees() view returns(uint256)
func (vault *Vault) TryPackAccruedFees() ([]byte, error) {
	return vault.abi.Pack("accruedFees")
}

// UnpackAccruedFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682c2058.
//
// Solidity: function accruedFees() view returns(uint256)
func (vault *Vault) UnpackAccruedFees(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("accruedFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (vault *Vault) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := vault.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (vault *Vault) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return vault.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (vault *Vault) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (vault *Vault) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := vault.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (vault *Vault) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return vault.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (vault *Vault) UnpackApprove(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (vault *Vault) PackAsset() []byte {
	enc, err := vault.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (vault *Vault) TryPackAsset() ([]byte, error) {
	return vault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (vault *Vault) UnpackAsset(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) PackBalanceOf(account common.Address) []byte {
	enc, err := vault.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return vault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vault *Vault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9cf0634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelDepositRequest(uint256 requestId, address controller) returns()
func (vault *Vault) PackCancelDepositRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("cancelDepositRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9cf0634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelDepositRequest(uint256 requestId, address controller) returns()
func (vault *Vault) TryPackCancelDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("cancelDepositRequest", requestId, controller)
}

// PackCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9d9c1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRedeemRequest(uint256 requestId, address controller) returns()
func (vault *Vault) PackCancelRedeemRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("cancelRedeemRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9d9c1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRedeemRequest(uint256 requestId, address controller) returns()
func (vault *Vault) TryPackCancelRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("cancelRedeemRequest", requestId, controller)
}

// PackCashNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd7c61c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cashNeeded() view returns(uint256 needed, uint256 available)
func (vault *Vault) PackCashNeeded() []byte {
	enc, err := vault.abi.Pack("cashNeeded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCashNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd7c61c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cashNeeded() view returns(uint256 needed, uint256 available)
func (vault *Vault) TryPackCashNeeded() ([]byte, error) {
	return vault.abi.Pack("cashNeeded")
}

// CashNeededOutput serves as a container for the return parameters of contract
// method CashNeeded.
type CashNeededOutput struct {
	Needed    *big.Int
	Available *big.Int
}

// UnpackCashNeeded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd7c61c6.
//
// Solidity: function cashNeeded() view returns(uint256 needed, uint256 available)
func (vault *Vault) UnpackCashNeeded(data []byte) (CashNeededOutput, error) {
	out, err := vault.abi.Unpack("cashNeeded", data)
	outstruct := new(CashNeededOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Needed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Available = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackClaimCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69d77a44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCancelDepositRequest(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) PackClaimCancelDepositRequest(requestId *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimCancelDepositRequest", requestId, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69d77a44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCancelDepositRequest(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) TryPackClaimCancelDepositRequest(requestId *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimCancelDepositRequest", requestId, receiver, controller)
}

// UnpackClaimCancelDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69d77a44.
//
// Solidity: function claimCancelDepositRequest(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) UnpackClaimCancelDepositRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimCancelDepositRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00a06d19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) PackClaimCancelRedeemRequest(requestId *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimCancelRedeemRequest", requestId, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00a06d19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) TryPackClaimCancelRedeemRequest(requestId *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimCancelRedeemRequest", requestId, receiver, controller)
}

// UnpackClaimCancelRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00a06d19.
//
// Solidity: function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) UnpackClaimCancelRedeemRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimCancelRedeemRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimableCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaabb5922.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) PackClaimableCancelDepositRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimableCancelDepositRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaabb5922.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) TryPackClaimableCancelDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableCancelDepositRequest", requestId, controller)
}

// UnpackClaimableCancelDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaabb5922.
//
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) UnpackClaimableCancelDepositRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimableCancelDepositRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimableCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb04a5e05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) PackClaimableCancelRedeemRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimableCancelRedeemRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb04a5e05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) TryPackClaimableCancelRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableCancelRedeemRequest", requestId, controller)
}

// UnpackClaimableCancelRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb04a5e05.
//
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) UnpackClaimableCancelRedeemRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimableCancelRedeemRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimableDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x995ea21a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) PackClaimableDepositRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimableDepositRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x995ea21a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) TryPackClaimableDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableDepositRequest", requestId, controller)
}

// UnpackClaimableDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x995ea21a.
//
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) UnpackClaimableDepositRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimableDepositRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimableRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaed1d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) PackClaimableRedeemRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("claimableRedeemRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaed1d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) TryPackClaimableRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableRedeemRequest", requestId, controller)
}

// UnpackClaimableRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaed1d07.
//
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) UnpackClaimableRedeemRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("claimableRedeemRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClosing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e6eb7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closing() view returns(bool)
func (vault *Vault) PackClosing() []byte {
	enc, err := vault.abi.Pack("closing")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e6eb7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closing() view returns(bool)
func (vault *Vault) TryPackClosing() ([]byte, error) {
	return vault.abi.Pack("closing")
}

// UnpackClosing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6e6eb7e.
//
// Solidity: function closing() view returns(bool)
func (vault *Vault) UnpackClosing(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("closing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectFees(address receiver) returns(uint256 assets)
func (vault *Vault) PackCollectFees(receiver common.Address) []byte {
	enc, err := vault.abi.Pack("collectFees", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectFees(address receiver) returns(uint256 assets)
func (vault *Vault) TryPackCollectFees(receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("collectFees", receiver)
}

// UnpackCollectFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa480ca79.
//
// Solidity: function collectFees(address receiver) returns(uint256 assets)
func (vault *Vault) UnpackCollectFees(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("collectFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (vault *Vault) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := vault.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (vault *Vault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return vault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (vault *Vault) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (vault *Vault) PackConvertToShares(assets *big.Int) []byte {
	enc, err := vault.abi.Pack("convertToShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (vault *Vault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return vault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (vault *Vault) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("convertToShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCostBasis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x005dfcbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function costBasis(address account) view returns(uint256)
func (vault *Vault) PackCostBasis(account common.Address) []byte {
	enc, err := vault.abi.Pack("costBasis", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCostBasis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x005dfcbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function costBasis(address account) view returns(uint256)
func (vault *Vault) TryPackCostBasis(account common.Address) ([]byte, error) {
	return vault.abi.Pack("costBasis", account)
}

// UnpackCostBasis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x005dfcbf.
//
// Solidity: function costBasis(address account) view returns(uint256)
func (vault *Vault) UnpackCostBasis(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("costBasis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCrystallise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9301e8da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crystallise(uint256 requestId, address controller) returns(uint256 fee)
func (vault *Vault) PackCrystallise(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("crystallise", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrystallise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9301e8da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crystallise(uint256 requestId, address controller) returns(uint256 fee)
func (vault *Vault) TryPackCrystallise(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("crystallise", requestId, controller)
}

// UnpackCrystallise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9301e8da.
//
// Solidity: function crystallise(uint256 requestId, address controller) returns(uint256 fee)
func (vault *Vault) UnpackCrystallise(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("crystallise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentEpochId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeacdc5ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpochId() view returns(uint256)
func (vault *Vault) PackCurrentEpochId() []byte {
	enc, err := vault.abi.Pack("currentEpochId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpochId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeacdc5ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpochId() view returns(uint256)
func (vault *Vault) TryPackCurrentEpochId() ([]byte, error) {
	return vault.abi.Pack("currentEpochId")
}

// UnpackCurrentEpochId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeacdc5ff.
//
// Solidity: function currentEpochId() view returns(uint256)
func (vault *Vault) UnpackCurrentEpochId(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("currentEpochId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (vault *Vault) PackDecimals() []byte {
	enc, err := vault.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (vault *Vault) TryPackDecimals() ([]byte, error) {
	return vault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (vault *Vault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := vault.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := vault.abi.Pack("deposit", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e2d2984.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) PackDeposit0(assets *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("deposit0", assets, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e2d2984.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) TryPackDeposit0(assets *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("deposit0", assets, receiver, controller)
}

// UnpackDeposit0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e2d2984.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) UnpackDeposit0(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("deposit0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vault *Vault) PackEip712Domain() []byte {
	enc, err := vault.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vault *Vault) TryPackEip712Domain() ([]byte, error) {
	return vault.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vault *Vault) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := vault.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEndInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7d8d0fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endInKind() returns()
func (vault *Vault) PackEndInKind() []byte {
	enc, err := vault.abi.Pack("endInKind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7d8d0fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endInKind() returns()
func (vault *Vault) TryPackEndInKind() ([]byte, error) {
	return vault.abi.Pack("endInKind")
}

// PackEndedInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff50083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endedInKind() view returns(bool)
func (vault *Vault) PackEndedInKind() []byte {
	enc, err := vault.abi.Pack("endedInKind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndedInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff50083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endedInKind() view returns(bool)
func (vault *Vault) TryPackEndedInKind() ([]byte, error) {
	return vault.abi.Pack("endedInKind")
}

// UnpackEndedInKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ff50083.
//
// Solidity: function endedInKind() view returns(bool)
func (vault *Vault) UnpackEndedInKind(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("endedInKind", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5487c577.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128))
func (vault *Vault) PackEpoch(epochId *big.Int) []byte {
	enc, err := vault.abi.Pack("epoch", epochId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5487c577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128))
func (vault *Vault) TryPackEpoch(epochId *big.Int) ([]byte, error) {
	return vault.abi.Pack("epoch", epochId)
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5487c577.
//
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128))
func (vault *Vault) UnpackEpoch(data []byte) (Epoch, error) {
	out, err := vault.abi.Unpack("epoch", data)
	if err != nil {
		return *new(Epoch), err
	}
	out0 := *abi.ConvertType(out[0], new(Epoch)).(*Epoch)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees)
func (vault *Vault) PackEscrow() []byte {
	enc, err := vault.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees)
func (vault *Vault) TryPackEscrow() ([]byte, error) {
	return vault.abi.Pack("escrow")
}

// EscrowOutput serves as a container for the return parameters of contract
// method Escrow.
type EscrowOutput struct {
	PendingDeposits  *big.Int
	ReservedProceeds *big.Int
	Refunds          *big.Int
	Fees             *big.Int
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees)
func (vault *Vault) UnpackEscrow(data []byte) (EscrowOutput, error) {
	out, err := vault.abi.Unpack("escrow", data)
	outstruct := new(EscrowOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.PendingDeposits = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReservedProceeds = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Refunds = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Fees = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackExitInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c93370f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitInKind(uint256 shares, address receiver, address[] skip) returns(uint256 assets, uint256[] amounts)
func (vault *Vault) PackExitInKind(shares *big.Int, receiver common.Address, skip []common.Address) []byte {
	enc, err := vault.abi.Pack("exitInKind", shares, receiver, skip)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c93370f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitInKind(uint256 shares, address receiver, address[] skip) returns(uint256 assets, uint256[] amounts)
func (vault *Vault) TryPackExitInKind(shares *big.Int, receiver common.Address, skip []common.Address) ([]byte, error) {
	return vault.abi.Pack("exitInKind", shares, receiver, skip)
}

// ExitInKindOutput serves as a container for the return parameters of contract
// method ExitInKind.
type ExitInKindOutput struct {
	Assets  *big.Int
	Amounts []*big.Int
}

// UnpackExitInKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c93370f.
//
// Solidity: function exitInKind(uint256 shares, address receiver, address[] skip) returns(uint256 assets, uint256[] amounts)
func (vault *Vault) UnpackExitInKind(data []byte) (ExitInKindOutput, error) {
	out, err := vault.abi.Unpack("exitInKind", data)
	outstruct := new(ExitInKindOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Assets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Amounts = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeBps() view returns(uint256)
func (vault *Vault) PackFeeBps() []byte {
	enc, err := vault.abi.Pack("feeBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeBps() view returns(uint256)
func (vault *Vault) TryPackFeeBps() ([]byte, error) {
	return vault.abi.Pack("feeBps")
}

// UnpackFeeBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24a9d853.
//
// Solidity: function feeBps() view returns(uint256)
func (vault *Vault) UnpackFeeBps(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("feeBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeIfRedeemedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb66426a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256)
func (vault *Vault) PackFeeIfRedeemedNow(account common.Address) []byte {
	enc, err := vault.abi.Pack("feeIfRedeemedNow", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeIfRedeemedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb66426a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256)
func (vault *Vault) TryPackFeeIfRedeemedNow(account common.Address) ([]byte, error) {
	return vault.abi.Pack("feeIfRedeemedNow", account)
}

// UnpackFeeIfRedeemedNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb66426a.
//
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256)
func (vault *Vault) UnpackFeeIfRedeemedNow(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("feeIfRedeemedNow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4399263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise() returns()
func (vault *Vault) PackFinalise() []byte {
	enc, err := vault.abi.Pack("finalise")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4399263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise() returns()
func (vault *Vault) TryPackFinalise() ([]byte, error) {
	return vault.abi.Pack("finalise")
}

// PackFinalised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214bb60f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalised() view returns(bool)
func (vault *Vault) PackFinalised() []byte {
	enc, err := vault.abi.Pack("finalised")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214bb60f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalised() view returns(bool)
func (vault *Vault) TryPackFinalised() ([]byte, error) {
	return vault.abi.Pack("finalised")
}

// UnpackFinalised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x214bb60f.
//
// Solidity: function finalised() view returns(bool)
func (vault *Vault) UnpackFinalised(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("finalised", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f8b5db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address leader, address portfolio, address registry, (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns()
func (vault *Vault) PackInitialize(leader common.Address, portfolio common.Address, registry common.Address, params VaultParams) []byte {
	enc, err := vault.abi.Pack("initialize", leader, portfolio, registry, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f8b5db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address leader, address portfolio, address registry, (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns()
func (vault *Vault) TryPackInitialize(leader common.Address, portfolio common.Address, registry common.Address, params VaultParams) ([]byte, error) {
	return vault.abi.Pack("initialize", leader, portfolio, registry, params)
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6363cf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address controller, address operator) view returns(bool status)
func (vault *Vault) PackIsOperator(controller common.Address, operator common.Address) []byte {
	enc, err := vault.abi.Pack("isOperator", controller, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6363cf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address controller, address operator) view returns(bool status)
func (vault *Vault) TryPackIsOperator(controller common.Address, operator common.Address) ([]byte, error) {
	return vault.abi.Pack("isOperator", controller, operator)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6363cf2.
//
// Solidity: function isOperator(address controller, address operator) view returns(bool status)
func (vault *Vault) UnpackIsOperator(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastSettledEpochId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a861582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastSettledEpochId() view returns(uint256)
func (vault *Vault) PackLastSettledEpochId() []byte {
	enc, err := vault.abi.Pack("lastSettledEpochId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastSettledEpochId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a861582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastSettledEpochId() view returns(uint256)
func (vault *Vault) TryPackLastSettledEpochId() ([]byte, error) {
	return vault.abi.Pack("lastSettledEpochId")
}

// UnpackLastSettledEpochId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a861582.
//
// Solidity: function lastSettledEpochId() view returns(uint256)
func (vault *Vault) UnpackLastSettledEpochId(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("lastSettledEpochId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40eedabb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader() view returns(address)
func (vault *Vault) PackLeader() []byte {
	enc, err := vault.abi.Pack("leader")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40eedabb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader() view returns(address)
func (vault *Vault) TryPackLeader() ([]byte, error) {
	return vault.abi.Pack("leader")
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40eedabb.
//
// Solidity: function leader() view returns(address)
func (vault *Vault) UnpackLeader(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderMargin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60632b72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderMargin() view returns(uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room)
func (vault *Vault) PackLeaderMargin() []byte {
	enc, err := vault.abi.Pack("leaderMargin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderMargin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60632b72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderMargin() view returns(uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room)
func (vault *Vault) TryPackLeaderMargin() ([]byte, error) {
	return vault.abi.Pack("leaderMargin")
}

// LeaderMarginOutput serves as a container for the return parameters of contract
// method LeaderMargin.
type LeaderMarginOutput struct {
	RequiredBps  *big.Int
	CurrentBps   *big.Int
	LeaderShares *big.Int
	Room         *big.Int
}

// UnpackLeaderMargin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60632b72.
//
// Solidity: function leaderMargin() view returns(uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room)
func (vault *Vault) UnpackLeaderMargin(data []byte) (LeaderMarginOutput, error) {
	out, err := vault.abi.Unpack("leaderMargin", data)
	outstruct := new(LeaderMarginOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RequiredBps = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentBps = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.LeaderShares = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Room = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address caller) returns()
func (vault *Vault) PackLock(caller common.Address) []byte {
	enc, err := vault.abi.Pack("lock", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address caller) returns()
func (vault *Vault) TryPackLock(caller common.Address) ([]byte, error) {
	return vault.abi.Pack("lock", caller)
}

// PackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lowerFee(uint16 feeBps) returns()
func (vault *Vault) PackLowerFee(feeBps uint16) []byte {
	enc, err := vault.abi.Pack("lowerFee", feeBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerFee(uint16 feeBps) returns()
func (vault *Vault) TryPackLowerFee(feeBps uint16) ([]byte, error) {
	return vault.abi.Pack("lowerFee", feeBps)
}

// PackMaxClaimCancelDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e743c66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256 assets)
func (vault *Vault) PackMaxClaimCancelDeposit(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxClaimCancelDeposit", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxClaimCancelDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e743c66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256 assets)
func (vault *Vault) TryPackMaxClaimCancelDeposit(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxClaimCancelDeposit", controller)
}

// UnpackMaxClaimCancelDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e743c66.
//
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256 assets)
func (vault *Vault) UnpackMaxClaimCancelDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxClaimCancelDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxClaimCancelRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfabc4569.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256 shares)
func (vault *Vault) PackMaxClaimCancelRedeem(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxClaimCancelRedeem", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxClaimCancelRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfabc4569.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256 shares)
func (vault *Vault) TryPackMaxClaimCancelRedeem(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxClaimCancelRedeem", controller)
}

// UnpackMaxClaimCancelRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfabc4569.
//
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256 shares)
func (vault *Vault) UnpackMaxClaimCancelRedeem(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxClaimCancelRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (vault *Vault) PackMaxDeposit(receiver common.Address) []byte {
	enc, err := vault.abi.Pack("maxDeposit", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (vault *Vault) TryPackMaxDeposit(receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("maxDeposit", receiver)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (vault *Vault) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (vault *Vault) PackMaxMint(receiver common.Address) []byte {
	enc, err := vault.abi.Pack("maxMint", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (vault *Vault) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (vault *Vault) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (vault *Vault) PackMaxRedeem(owner common.Address) []byte {
	enc, err := vault.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (vault *Vault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return vault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (vault *Vault) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (vault *Vault) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := vault.abi.Pack("maxWithdraw", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (vault *Vault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return vault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (vault *Vault) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("maxWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minDeposit() view returns(uint256)
func (vault *Vault) PackMinDeposit() []byte {
	enc, err := vault.abi.Pack("minDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minDeposit() view returns(uint256)
func (vault *Vault) TryPackMinDeposit() ([]byte, error) {
	return vault.abi.Pack("minDeposit")
}

// UnpackMinDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41b3d185.
//
// Solidity: function minDeposit() view returns(uint256)
func (vault *Vault) UnpackMinDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("minDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (vault *Vault) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := vault.abi.Pack("mint", shares, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (vault *Vault) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (vault *Vault) UnpackMint(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda39b3e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) PackMint0(shares *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("mint0", shares, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda39b3e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) TryPackMint0(shares *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("mint0", shares, receiver, controller)
}

// UnpackMint0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda39b3e7.
//
// Solidity: function mint(uint256 shares, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) UnpackMint0(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("mint0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (vault *Vault) PackMulticall(data [][]byte) []byte {
	enc, err := vault.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (vault *Vault) TryPackMulticall(data [][]byte) ([]byte, error) {
	return vault.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (vault *Vault) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := vault.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (vault *Vault) PackName() []byte {
	enc, err := vault.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (vault *Vault) TryPackName() ([]byte, error) {
	return vault.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (vault *Vault) UnpackName(data []byte) (string, error) {
	out, err := vault.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNav is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1590cd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nav() view returns(uint256)
func (vault *Vault) PackNav() []byte {
	enc, err := vault.abi.Pack("nav")
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
func (vault *Vault) TryPackNav() ([]byte, error) {
	return vault.abi.Pack("nav")
}

// UnpackNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1590cd7.
//
// Solidity: function nav() view returns(uint256)
func (vault *Vault) UnpackNav(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("nav", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ebc126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextCutoff() view returns(uint256)
func (vault *Vault) PackNextCutoff() []byte {
	enc, err := vault.abi.Pack("nextCutoff")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ebc126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextCutoff() view returns(uint256)
func (vault *Vault) TryPackNextCutoff() ([]byte, error) {
	return vault.abi.Pack("nextCutoff")
}

// UnpackNextCutoff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03ebc126.
//
// Solidity: function nextCutoff() view returns(uint256)
func (vault *Vault) UnpackNextCutoff(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("nextCutoff", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (vault *Vault) PackNonces(owner common.Address) []byte {
	enc, err := vault.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (vault *Vault) TryPackNonces(owner common.Address) ([]byte, error) {
	return vault.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (vault *Vault) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenDepositRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f4a0e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openDepositRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) PackOpenDepositRequests(controller common.Address) []byte {
	enc, err := vault.abi.Pack("openDepositRequests", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenDepositRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f4a0e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openDepositRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) TryPackOpenDepositRequests(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("openDepositRequests", controller)
}

// UnpackOpenDepositRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f4a0e59.
//
// Solidity: function openDepositRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) UnpackOpenDepositRequests(data []byte) ([]*big.Int, error) {
	out, err := vault.abi.Unpack("openDepositRequests", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackOpenRedeemRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec34be67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openRedeemRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) PackOpenRedeemRequests(controller common.Address) []byte {
	enc, err := vault.abi.Pack("openRedeemRequests", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenRedeemRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec34be67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openRedeemRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) TryPackOpenRedeemRequests(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("openRedeemRequests", controller)
}

// UnpackOpenRedeemRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec34be67.
//
// Solidity: function openRedeemRequests(address controller) view returns(uint256[] requestIds)
func (vault *Vault) UnpackOpenRedeemRequests(data []byte) ([]*big.Int, error) {
	out, err := vault.abi.Unpack("openRedeemRequests", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackPauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02191980.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseDeposits() returns()
func (vault *Vault) PackPauseDeposits() []byte {
	enc, err := vault.abi.Pack("pauseDeposits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02191980.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseDeposits() returns()
func (vault *Vault) TryPackPauseDeposits() ([]byte, error) {
	return vault.abi.Pack("pauseDeposits")
}

// PackPendingCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15b65b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingCancelDepositRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) PackPendingCancelDepositRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("pendingCancelDepositRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15b65b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingCancelDepositRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) TryPackPendingCancelDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingCancelDepositRequest", requestId, controller)
}

// UnpackPendingCancelDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf15b65b1.
//
// Solidity: function pendingCancelDepositRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) UnpackPendingCancelDepositRequest(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("pendingCancelDepositRequest", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c1b50c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingCancelRedeemRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) PackPendingCancelRedeemRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("pendingCancelRedeemRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c1b50c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingCancelRedeemRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) TryPackPendingCancelRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingCancelRedeemRequest", requestId, controller)
}

// UnpackPendingCancelRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c1b50c4.
//
// Solidity: function pendingCancelRedeemRequest(uint256 requestId, address controller) view returns(bool isPending)
func (vault *Vault) UnpackPendingCancelRedeemRequest(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("pendingCancelRedeemRequest", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26c6f96c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) PackPendingDepositRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("pendingDepositRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26c6f96c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) TryPackPendingDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingDepositRequest", requestId, controller)
}

// UnpackPendingDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26c6f96c.
//
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) UnpackPendingDepositRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("pendingDepositRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPendingRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5a23d8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) PackPendingRedeemRequest(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("pendingRedeemRequest", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5a23d8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) TryPackPendingRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingRedeemRequest", requestId, controller)
}

// UnpackPendingRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5a23d8d.
//
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256 shares)
func (vault *Vault) UnpackPendingRedeemRequest(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("pendingRedeemRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint256)
func (vault *Vault) PackPeriod() []byte {
	enc, err := vault.abi.Pack("period")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function period() view returns(uint256)
func (vault *Vault) TryPackPeriod() ([]byte, error) {
	return vault.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint256)
func (vault *Vault) UnpackPeriod(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("period", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := vault.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return vault.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackPortfolio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16ede016.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portfolio() view returns(address)
func (vault *Vault) PackPortfolio() []byte {
	enc, err := vault.abi.Pack("portfolio")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPortfolio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16ede016.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function portfolio() view returns(address)
func (vault *Vault) TryPackPortfolio() ([]byte, error) {
	return vault.abi.Pack("portfolio")
}

// UnpackPortfolio is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16ede016.
//
// Solidity: function portfolio() view returns(address)
func (vault *Vault) UnpackPortfolio(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("portfolio", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (vault *Vault) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := vault.abi.Pack("previewDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (vault *Vault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (vault *Vault) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("previewDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (vault *Vault) PackPreviewMint(shares *big.Int) []byte {
	enc, err := vault.abi.Pack("previewMint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (vault *Vault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (vault *Vault) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("previewMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (vault *Vault) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := vault.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (vault *Vault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (vault *Vault) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("previewRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (vault *Vault) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := vault.abi.Pack("previewWithdraw", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (vault *Vault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (vault *Vault) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("previewWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRaiseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2baf5b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseAllowance() view returns(uint256 maxAssets, bool anybody, uint256 epochId)
func (vault *Vault) PackRaiseAllowance() []byte {
	enc, err := vault.abi.Pack("raiseAllowance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2baf5b86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseAllowance() view returns(uint256 maxAssets, bool anybody, uint256 epochId)
func (vault *Vault) TryPackRaiseAllowance() ([]byte, error) {
	return vault.abi.Pack("raiseAllowance")
}

// RaiseAllowanceOutput serves as a container for the return parameters of contract
// method RaiseAllowance.
type RaiseAllowanceOutput struct {
	MaxAssets *big.Int
	Anybody   bool
	EpochId   *big.Int
}

// UnpackRaiseAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2baf5b86.
//
// Solidity: function raiseAllowance() view returns(uint256 maxAssets, bool anybody, uint256 epochId)
func (vault *Vault) UnpackRaiseAllowance(data []byte) (RaiseAllowanceOutput, error) {
	out, err := vault.abi.Unpack("raiseAllowance", data)
	outstruct := new(RaiseAllowanceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MaxAssets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Anybody = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.EpochId = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (vault *Vault) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := vault.abi.Pack("redeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (vault *Vault) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return vault.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (vault *Vault) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeemRequestCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d0a5fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) PackRedeemRequestCost(requestId *big.Int, controller common.Address) []byte {
	enc, err := vault.abi.Pack("redeemRequestCost", requestId, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemRequestCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d0a5fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackRedeemRequestCost(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("redeemRequestCost", requestId, controller)
}

// UnpackRedeemRequestCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4d0a5fc.
//
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) UnpackRedeemRequestCost(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("redeemRequestCost", data)
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
func (vault *Vault) PackRegistry() []byte {
	enc, err := vault.abi.Pack("registry")
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
func (vault *Vault) TryPackRegistry() ([]byte, error) {
	return vault.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (vault *Vault) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequestDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85b77f45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestDeposit(uint256 assets, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) PackRequestDeposit(assets *big.Int, controller common.Address, owner common.Address) []byte {
	enc, err := vault.abi.Pack("requestDeposit", assets, controller, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85b77f45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestDeposit(uint256 assets, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) TryPackRequestDeposit(assets *big.Int, controller common.Address, owner common.Address) ([]byte, error) {
	return vault.abi.Pack("requestDeposit", assets, controller, owner)
}

// UnpackRequestDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85b77f45.
//
// Solidity: function requestDeposit(uint256 assets, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) UnpackRequestDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("requestDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d41c86e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRedeem(uint256 shares, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) PackRequestRedeem(shares *big.Int, controller common.Address, owner common.Address) []byte {
	enc, err := vault.abi.Pack("requestRedeem", shares, controller, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d41c86e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRedeem(uint256 shares, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) TryPackRequestRedeem(shares *big.Int, controller common.Address, owner common.Address) ([]byte, error) {
	return vault.abi.Pack("requestRedeem", shares, controller, owner)
}

// UnpackRequestRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d41c86e.
//
// Solidity: function requestRedeem(uint256 shares, address controller, address owner) returns(uint256 requestId)
func (vault *Vault) UnpackRequestRedeem(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("requestRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSaleOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf32fc506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleOnly() view returns(bool)
func (vault *Vault) PackSaleOnly() []byte {
	enc, err := vault.abi.Pack("saleOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf32fc506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleOnly() view returns(bool)
func (vault *Vault) TryPackSaleOnly() ([]byte, error) {
	return vault.abi.Pack("saleOnly")
}

// UnpackSaleOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf32fc506.
//
// Solidity: function saleOnly() view returns(bool)
func (vault *Vault) UnpackSaleOnly(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("saleOnly", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSelfPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3995c67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) PackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := vault.abi.Pack("selfPermit", token, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelfPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3995c67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vault *Vault) TryPackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return vault.abi.Pack("selfPermit", token, value, deadline, v, r, s)
}

// PackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x558a7297.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperator(address operator, bool approved) returns(bool)
func (vault *Vault) PackSetOperator(operator common.Address, approved bool) []byte {
	enc, err := vault.abi.Pack("setOperator", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x558a7297.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperator(address operator, bool approved) returns(bool)
func (vault *Vault) TryPackSetOperator(operator common.Address, approved bool) ([]byte, error) {
	return vault.abi.Pack("setOperator", operator, approved)
}

// UnpackSetOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x558a7297.
//
// Solidity: function setOperator(address operator, bool approved) returns(bool)
func (vault *Vault) UnpackSetOperator(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("setOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c63d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStrategy(string strategy) returns()
func (vault *Vault) PackSetStrategy(strategy string) []byte {
	enc, err := vault.abi.Pack("setStrategy", strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c63d70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStrategy(string strategy) returns()
func (vault *Vault) TryPackSetStrategy(strategy string) ([]byte, error) {
	return vault.abi.Pack("setStrategy", strategy)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vault *Vault) PackSettle(epochId *big.Int, minNav *big.Int, maxNav *big.Int) []byte {
	enc, err := vault.abi.Pack("settle", epochId, minNav, maxNav)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vault *Vault) TryPackSettle(epochId *big.Int, minNav *big.Int, maxNav *big.Int) ([]byte, error) {
	return vault.abi.Pack("settle", epochId, minNav, maxNav)
}

// PackSettleWithSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93446d7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleWithSales((address,address,address,uint256,uint256,bytes)[] sales, uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vault *Vault) PackSettleWithSales(sales []Swap, epochId *big.Int, minNav *big.Int, maxNav *big.Int) []byte {
	enc, err := vault.abi.Pack("settleWithSales", sales, epochId, minNav, maxNav)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleWithSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93446d7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleWithSales((address,address,address,uint256,uint256,bytes)[] sales, uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vault *Vault) TryPackSettleWithSales(sales []Swap, epochId *big.Int, minNav *big.Int, maxNav *big.Int) ([]byte, error) {
	return vault.abi.Pack("settleWithSales", sales, epochId, minNav, maxNav)
}

// PackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d5fd65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function share() view returns(address shareTokenAddress)
func (vault *Vault) PackShare() []byte {
	enc, err := vault.abi.Pack("share")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d5fd65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function share() view returns(address shareTokenAddress)
func (vault *Vault) TryPackShare() ([]byte, error) {
	return vault.abi.Pack("share")
}

// UnpackShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8d5fd65.
//
// Solidity: function share() view returns(address shareTokenAddress)
func (vault *Vault) UnpackShare(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("share", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStartClosing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ed092a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClosing() returns()
func (vault *Vault) PackStartClosing() []byte {
	enc, err := vault.abi.Pack("startClosing")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartClosing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ed092a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startClosing() returns()
func (vault *Vault) TryPackStartClosing() ([]byte, error) {
	return vault.abi.Pack("startClosing")
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns(uint8)
func (vault *Vault) PackStatus() []byte {
	enc, err := vault.abi.Pack("status")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status() view returns(uint8)
func (vault *Vault) TryPackStatus() ([]byte, error) {
	return vault.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (vault *Vault) UnpackStatus(data []byte) (uint8, error) {
	out, err := vault.abi.Unpack("status", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8c62e76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strategy() view returns(string)
func (vault *Vault) PackStrategy() []byte {
	enc, err := vault.abi.Pack("strategy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8c62e76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strategy() view returns(string)
func (vault *Vault) TryPackStrategy() ([]byte, error) {
	return vault.abi.Pack("strategy")
}

// UnpackStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8c62e76.
//
// Solidity: function strategy() view returns(string)
func (vault *Vault) UnpackStrategy(data []byte) (string, error) {
	out, err := vault.abi.Unpack("strategy", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (vault *Vault) PackSymbol() []byte {
	enc, err := vault.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (vault *Vault) TryPackSymbol() ([]byte, error) {
	return vault.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (vault *Vault) UnpackSymbol(data []byte) (string, error) {
	out, err := vault.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (vault *Vault) PackTotalAssets() []byte {
	enc, err := vault.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (vault *Vault) TryPackTotalAssets() ([]byte, error) {
	return vault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (vault *Vault) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("totalAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (vault *Vault) PackTotalSupply() []byte {
	enc, err := vault.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (vault *Vault) TryPackTotalSupply() ([]byte, error) {
	return vault.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (vault *Vault) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (vault *Vault) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := vault.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (vault *Vault) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return vault.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (vault *Vault) UnpackTransfer(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (vault *Vault) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := vault.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (vault *Vault) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return vault.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (vault *Vault) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa69df4b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock() returns()
func (vault *Vault) PackUnlock() []byte {
	enc, err := vault.abi.Pack("unlock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa69df4b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock() returns()
func (vault *Vault) TryPackUnlock() ([]byte, error) {
	return vault.abi.Pack("unlock")
}

// PackUnpauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63d8882a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseDeposits() returns()
func (vault *Vault) PackUnpauseDeposits() []byte {
	enc, err := vault.abi.Pack("unpauseDeposits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63d8882a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpauseDeposits() returns()
func (vault *Vault) TryPackUnpauseDeposits() ([]byte, error) {
	return vault.abi.Pack("unpauseDeposits")
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf815c03d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault(address asset) view returns(address)
func (vault *Vault) PackVault(asset common.Address) []byte {
	enc, err := vault.abi.Pack("vault", asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf815c03d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault(address asset) view returns(address)
func (vault *Vault) TryPackVault(asset common.Address) ([]byte, error) {
	return vault.abi.Pack("vault", asset)
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf815c03d.
//
// Solidity: function vault(address asset) view returns(address)
func (vault *Vault) UnpackVault(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (vault *Vault) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := vault.abi.Pack("withdraw", assets, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (vault *Vault) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return vault.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (vault *Vault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// VaultAdapterDelisted represents a AdapterDelisted event raised by the Vault contract.
type VaultAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (VaultAdapterDelisted) ContractEventName() string {
	return VaultAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (vault *Vault) UnpackAdapterDelistedEvent(log *types.Log) (*VaultAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultAdapterDelisted)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultAdapterListed represents a AdapterListed event raised by the Vault contract.
type VaultAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (VaultAdapterListed) ContractEventName() string {
	return VaultAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (vault *Vault) UnpackAdapterListedEvent(log *types.Log) (*VaultAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultAdapterListed)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultAdapterScheduled represents a AdapterScheduled event raised by the Vault contract.
type VaultAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (VaultAdapterScheduled) ContractEventName() string {
	return VaultAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
func (vault *Vault) UnpackAdapterScheduledEvent(log *types.Log) (*VaultAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultAdapterScheduled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultApproval represents a Approval event raised by the Vault contract.
type VaultApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (VaultApproval) ContractEventName() string {
	return VaultApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (vault *Vault) UnpackApprovalEvent(log *types.Log) (*VaultApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultApproval)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultCancelDepositClaim represents a CancelDepositClaim event raised by the Vault contract.
type VaultCancelDepositClaim struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Sender     common.Address
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultCancelDepositClaimEventName = "CancelDepositClaim"

// ContractEventName returns the user-defined event name.
func (VaultCancelDepositClaim) ContractEventName() string {
	return VaultCancelDepositClaimEventName
}

// UnpackCancelDepositClaimEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelDepositClaim(address indexed controller, address indexed receiver, uint256 indexed requestId, address sender, uint256 assets)
func (vault *Vault) UnpackCancelDepositClaimEvent(log *types.Log) (*VaultCancelDepositClaim, error) {
	event := "CancelDepositClaim"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultCancelDepositClaim)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultCancelDepositRequest represents a CancelDepositRequest event raised by the Vault contract.
type VaultCancelDepositRequest struct {
	Controller common.Address
	RequestId  *big.Int
	Sender     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultCancelDepositRequestEventName = "CancelDepositRequest"

// ContractEventName returns the user-defined event name.
func (VaultCancelDepositRequest) ContractEventName() string {
	return VaultCancelDepositRequestEventName
}

// UnpackCancelDepositRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelDepositRequest(address indexed controller, uint256 indexed requestId, address sender)
func (vault *Vault) UnpackCancelDepositRequestEvent(log *types.Log) (*VaultCancelDepositRequest, error) {
	event := "CancelDepositRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultCancelDepositRequest)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultCancelRedeemClaim represents a CancelRedeemClaim event raised by the Vault contract.
type VaultCancelRedeemClaim struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Sender     common.Address
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultCancelRedeemClaimEventName = "CancelRedeemClaim"

// ContractEventName returns the user-defined event name.
func (VaultCancelRedeemClaim) ContractEventName() string {
	return VaultCancelRedeemClaimEventName
}

// UnpackCancelRedeemClaimEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelRedeemClaim(address indexed controller, address indexed receiver, uint256 indexed requestId, address sender, uint256 shares)
func (vault *Vault) UnpackCancelRedeemClaimEvent(log *types.Log) (*VaultCancelRedeemClaim, error) {
	event := "CancelRedeemClaim"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultCancelRedeemClaim)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultCancelRedeemRequest represents a CancelRedeemRequest event raised by the Vault contract.
type VaultCancelRedeemRequest struct {
	Controller common.Address
	RequestId  *big.Int
	Sender     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultCancelRedeemRequestEventName = "CancelRedeemRequest"

// ContractEventName returns the user-defined event name.
func (VaultCancelRedeemRequest) ContractEventName() string {
	return VaultCancelRedeemRequestEventName
}

// UnpackCancelRedeemRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelRedeemRequest(address indexed controller, uint256 indexed requestId, address sender)
func (vault *Vault) UnpackCancelRedeemRequestEvent(log *types.Log) (*VaultCancelRedeemRequest, error) {
	event := "CancelRedeemRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultCancelRedeemRequest)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultClosingStarted represents a ClosingStarted event raised by the Vault contract.
type VaultClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (VaultClosingStarted) ContractEventName() string {
	return VaultClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (vault *Vault) UnpackClosingStartedEvent(log *types.Log) (*VaultClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultClosingStarted)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultDeposit represents a Deposit event raised by the Vault contract.
type VaultDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (VaultDeposit) ContractEventName() string {
	return VaultDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (vault *Vault) UnpackDepositEvent(log *types.Log) (*VaultDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDeposit)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultDepositClaimed represents a DepositClaimed event raised by the Vault contract.
type VaultDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (VaultDepositClaimed) ContractEventName() string {
	return VaultDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (vault *Vault) UnpackDepositClaimedEvent(log *types.Log) (*VaultDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDepositClaimed)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultDepositRequest represents a DepositRequest event raised by the Vault contract.
type VaultDepositRequest struct {
	Controller common.Address
	Owner      common.Address
	RequestId  *big.Int
	Sender     common.Address
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultDepositRequestEventName = "DepositRequest"

// ContractEventName returns the user-defined event name.
func (VaultDepositRequest) ContractEventName() string {
	return VaultDepositRequestEventName
}

// UnpackDepositRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositRequest(address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 assets)
func (vault *Vault) UnpackDepositRequestEvent(log *types.Log) (*VaultDepositRequest, error) {
	event := "DepositRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDepositRequest)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the Vault contract.
type VaultEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VaultEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VaultEIP712DomainChanged) ContractEventName() string {
	return VaultEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (vault *Vault) UnpackEIP712DomainChangedEvent(log *types.Log) (*VaultEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultEndedInKind represents a EndedInKind event raised by the Vault contract.
type VaultEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const VaultEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (VaultEndedInKind) ContractEventName() string {
	return VaultEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (vault *Vault) UnpackEndedInKindEvent(log *types.Log) (*VaultEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultEndedInKind)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the Vault contract.
type VaultEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (VaultEpochDepositsRefunded) ContractEventName() string {
	return VaultEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (vault *Vault) UnpackEpochDepositsRefundedEvent(log *types.Log) (*VaultEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultEpochOpened represents a EpochOpened event raised by the Vault contract.
type VaultEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (VaultEpochOpened) ContractEventName() string {
	return VaultEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (vault *Vault) UnpackEpochOpenedEvent(log *types.Log) (*VaultEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultEpochOpened)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultEpochSettled represents a EpochSettled event raised by the Vault contract.
type VaultEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (VaultEpochSettled) ContractEventName() string {
	return VaultEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (vault *Vault) UnpackEpochSettledEvent(log *types.Log) (*VaultEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultEpochSettled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultExitedInKind represents a ExitedInKind event raised by the Vault contract.
type VaultExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (VaultExitedInKind) ContractEventName() string {
	return VaultExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (vault *Vault) UnpackExitedInKindEvent(log *types.Log) (*VaultExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultExitedInKind)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultFeeCrystallised represents a FeeCrystallised event raised by the Vault contract.
type VaultFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (VaultFeeCrystallised) ContractEventName() string {
	return VaultFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (vault *Vault) UnpackFeeCrystallisedEvent(log *types.Log) (*VaultFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFeeCrystallised)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultFeeLowered represents a FeeLowered event raised by the Vault contract.
type VaultFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (VaultFeeLowered) ContractEventName() string {
	return VaultFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (vault *Vault) UnpackFeeLoweredEvent(log *types.Log) (*VaultFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFeeLowered)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultFeesCollected represents a FeesCollected event raised by the Vault contract.
type VaultFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (VaultFeesCollected) ContractEventName() string {
	return VaultFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (vault *Vault) UnpackFeesCollectedEvent(log *types.Log) (*VaultFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFeesCollected)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultFinalRedemption represents a FinalRedemption event raised by the Vault contract.
type VaultFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (VaultFinalRedemption) ContractEventName() string {
	return VaultFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (vault *Vault) UnpackFinalRedemptionEvent(log *types.Log) (*VaultFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFinalRedemption)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultFinalised represents a Finalised event raised by the Vault contract.
type VaultFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (VaultFinalised) ContractEventName() string {
	return VaultFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (vault *Vault) UnpackFinalisedEvent(log *types.Log) (*VaultFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultFinalised)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultGuardianSet represents a GuardianSet event raised by the Vault contract.
type VaultGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (VaultGuardianSet) ContractEventName() string {
	return VaultGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (vault *Vault) UnpackGuardianSetEvent(log *types.Log) (*VaultGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultGuardianSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultKeeperSet represents a KeeperSet event raised by the Vault contract.
type VaultKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (VaultKeeperSet) ContractEventName() string {
	return VaultKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (vault *Vault) UnpackKeeperSetEvent(log *types.Log) (*VaultKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultKeeperSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultLimitOrderPlaced represents a LimitOrderPlaced event raised by the Vault contract.
type VaultLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (VaultLimitOrderPlaced) ContractEventName() string {
	return VaultLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (vault *Vault) UnpackLimitOrderPlacedEvent(log *types.Log) (*VaultLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultOperatorSet represents a OperatorSet event raised by the Vault contract.
type VaultOperatorSet struct {
	Controller common.Address
	Operator   common.Address
	Approved   bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultOperatorSetEventName = "OperatorSet"

// ContractEventName returns the user-defined event name.
func (VaultOperatorSet) ContractEventName() string {
	return VaultOperatorSetEventName
}

// UnpackOperatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSet(address indexed controller, address indexed operator, bool approved)
func (vault *Vault) UnpackOperatorSetEvent(log *types.Log) (*VaultOperatorSet, error) {
	event := "OperatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultOperatorSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultOrderCancelled represents a OrderCancelled event raised by the Vault contract.
type VaultOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (VaultOrderCancelled) ContractEventName() string {
	return VaultOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (vault *Vault) UnpackOrderCancelledEvent(log *types.Log) (*VaultOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultOrderCancelled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultOrderFilled represents a OrderFilled event raised by the Vault contract.
type VaultOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (VaultOrderFilled) ContractEventName() string {
	return VaultOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (vault *Vault) UnpackOrderFilledEvent(log *types.Log) (*VaultOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultOrderFilled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultRebalanced represents a Rebalanced event raised by the Vault contract.
type VaultRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const VaultRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (VaultRebalanced) ContractEventName() string {
	return VaultRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (vault *Vault) UnpackRebalancedEvent(log *types.Log) (*VaultRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultRebalanced)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultRedeemClaimed represents a RedeemClaimed event raised by the Vault contract.
type VaultRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (VaultRedeemClaimed) ContractEventName() string {
	return VaultRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (vault *Vault) UnpackRedeemClaimedEvent(log *types.Log) (*VaultRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultRedeemClaimed)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultRedeemRequest represents a RedeemRequest event raised by the Vault contract.
type VaultRedeemRequest struct {
	Controller common.Address
	Owner      common.Address
	RequestId  *big.Int
	Sender     common.Address
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultRedeemRequestEventName = "RedeemRequest"

// ContractEventName returns the user-defined event name.
func (VaultRedeemRequest) ContractEventName() string {
	return VaultRedeemRequestEventName
}

// UnpackRedeemRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemRequest(address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 shares)
func (vault *Vault) UnpackRedeemRequestEvent(log *types.Log) (*VaultRedeemRequest, error) {
	event := "RedeemRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultRedeemRequest)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultScheduleCancelled represents a ScheduleCancelled event raised by the Vault contract.
type VaultScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (VaultScheduleCancelled) ContractEventName() string {
	return VaultScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (vault *Vault) UnpackScheduleCancelledEvent(log *types.Log) (*VaultScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultScheduleCancelled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultSequencerFeedSet represents a SequencerFeedSet event raised by the Vault contract.
type VaultSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (VaultSequencerFeedSet) ContractEventName() string {
	return VaultSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (vault *Vault) UnpackSequencerFeedSetEvent(log *types.Log) (*VaultSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultStatusChanged represents a StatusChanged event raised by the Vault contract.
type VaultStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (VaultStatusChanged) ContractEventName() string {
	return VaultStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (vault *Vault) UnpackStatusChangedEvent(log *types.Log) (*VaultStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultStatusChanged)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultStrategyChanged represents a StrategyChanged event raised by the Vault contract.
type VaultStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (VaultStrategyChanged) ContractEventName() string {
	return VaultStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (vault *Vault) UnpackStrategyChangedEvent(log *types.Log) (*VaultStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultStrategyChanged)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTargetsSet represents a TargetsSet event raised by the Vault contract.
type VaultTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (VaultTargetsSet) ContractEventName() string {
	return VaultTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (vault *Vault) UnpackTargetsSetEvent(log *types.Log) (*VaultTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTargetsSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTokenDelisted represents a TokenDelisted event raised by the Vault contract.
type VaultTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (VaultTokenDelisted) ContractEventName() string {
	return VaultTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (vault *Vault) UnpackTokenDelistedEvent(log *types.Log) (*VaultTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTokenDelisted)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTokenListed represents a TokenListed event raised by the Vault contract.
type VaultTokenListed struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (VaultTokenListed) ContractEventName() string {
	return VaultTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
func (vault *Vault) UnpackTokenListedEvent(log *types.Log) (*VaultTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTokenListed)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTokenScheduled represents a TokenScheduled event raised by the Vault contract.
type VaultTokenScheduled struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (VaultTokenScheduled) ContractEventName() string {
	return VaultTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
func (vault *Vault) UnpackTokenScheduledEvent(log *types.Log) (*VaultTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTokenScheduled)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTraded represents a Traded event raised by the Vault contract.
type VaultTraded struct {
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

const VaultTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (VaultTraded) ContractEventName() string {
	return VaultTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (vault *Vault) UnpackTradedEvent(log *types.Log) (*VaultTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTraded)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTraderSet represents a TraderSet event raised by the Vault contract.
type VaultTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (VaultTraderSet) ContractEventName() string {
	return VaultTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (vault *Vault) UnpackTraderSetEvent(log *types.Log) (*VaultTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTraderSet)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTradingPaused represents a TradingPaused event raised by the Vault contract.
type VaultTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (VaultTradingPaused) ContractEventName() string {
	return VaultTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (vault *Vault) UnpackTradingPausedEvent(log *types.Log) (*VaultTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTradingPaused)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultTransfer represents a Transfer event raised by the Vault contract.
type VaultTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (VaultTransfer) ContractEventName() string {
	return VaultTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (vault *Vault) UnpackTransferEvent(log *types.Log) (*VaultTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultTransfer)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultVaultCreated represents a VaultCreated event raised by the Vault contract.
type VaultVaultCreated struct {
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

const VaultVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (VaultVaultCreated) ContractEventName() string {
	return VaultVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (vault *Vault) UnpackVaultCreatedEvent(log *types.Log) (*VaultVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultVaultCreated)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultVaultUpdate represents a VaultUpdate event raised by the Vault contract.
type VaultVaultUpdate struct {
	Asset common.Address
	Vault common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultVaultUpdateEventName = "VaultUpdate"

// ContractEventName returns the user-defined event name.
func (VaultVaultUpdate) ContractEventName() string {
	return VaultVaultUpdateEventName
}

// UnpackVaultUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultUpdate(address indexed asset, address vault)
func (vault *Vault) UnpackVaultUpdateEvent(log *types.Log) (*VaultVaultUpdate, error) {
	event := "VaultUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultVaultUpdate)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultWithdraw represents a Withdraw event raised by the Vault contract.
type VaultWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (VaultWithdraw) ContractEventName() string {
	return VaultWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (vault *Vault) UnpackWithdrawEvent(log *types.Log) (*VaultWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultWithdraw)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultWithdrawnInKind represents a WithdrawnInKind event raised by the Vault contract.
type VaultWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (VaultWithdrawnInKind) ContractEventName() string {
	return VaultWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (vault *Vault) UnpackWithdrawnInKindEvent(log *types.Log) (*VaultWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
