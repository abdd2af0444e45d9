// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package personalvault

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

// PersonalVaultMetaData contains all meta data concerning the PersonalVault contract.
var PersonalVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"assetTokenAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"totalManagedAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawInKind\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "PersonalVault",
}

// PersonalVault is an auto generated Go binding around an Ethereum contract.
type PersonalVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PersonalVault) GetABI() abi.ABI {
	return c.abi
}

// NewPersonalVault creates a new instance of PersonalVault.
func NewPersonalVault() *PersonalVault {
	parsed, err := PersonalVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PersonalVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PersonalVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (personalVault *PersonalVault) PackDOMAINSEPARATOR() []byte {
	enc, err := personalVault.abi.Pack("DOMAIN_SEPARATOR")
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
func (personalVault *PersonalVault) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return personalVault.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (personalVault *PersonalVault) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := personalVault.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (personalVault *PersonalVault) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := personalVault.abi.Pack("allowance", owner, spender)
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
func (personalVault *PersonalVault) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return personalVault.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (personalVault *PersonalVault) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("allowance", data)
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
func (personalVault *PersonalVault) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := personalVault.abi.Pack("approve", spender, value)
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
func (personalVault *PersonalVault) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (personalVault *PersonalVault) UnpackApprove(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("approve", data)
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
func (personalVault *PersonalVault) PackAsset() []byte {
	enc, err := personalVault.abi.Pack("asset")
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
func (personalVault *PersonalVault) TryPackAsset() ([]byte, error) {
	return personalVault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (personalVault *PersonalVault) UnpackAsset(data []byte) (common.Address, error) {
	out, err := personalVault.abi.Unpack("asset", data)
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
func (personalVault *PersonalVault) PackBalanceOf(account common.Address) []byte {
	enc, err := personalVault.abi.Pack("balanceOf", account)
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
func (personalVault *PersonalVault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return personalVault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (personalVault *PersonalVault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("balanceOf", data)
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
func (personalVault *PersonalVault) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := personalVault.abi.Pack("convertToAssets", shares)
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
func (personalVault *PersonalVault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (personalVault *PersonalVault) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("convertToAssets", data)
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
func (personalVault *PersonalVault) PackConvertToShares(assets *big.Int) []byte {
	enc, err := personalVault.abi.Pack("convertToShares", assets)
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
func (personalVault *PersonalVault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (personalVault *PersonalVault) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("convertToShares", data)
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
func (personalVault *PersonalVault) PackDecimals() []byte {
	enc, err := personalVault.abi.Pack("decimals")
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
func (personalVault *PersonalVault) TryPackDecimals() ([]byte, error) {
	return personalVault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (personalVault *PersonalVault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := personalVault.abi.Unpack("decimals", data)
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
func (personalVault *PersonalVault) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := personalVault.abi.Pack("deposit", assets, receiver)
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
func (personalVault *PersonalVault) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (personalVault *PersonalVault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("deposit", data)
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
func (personalVault *PersonalVault) PackEip712Domain() []byte {
	enc, err := personalVault.abi.Pack("eip712Domain")
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
func (personalVault *PersonalVault) TryPackEip712Domain() ([]byte, error) {
	return personalVault.abi.Pack("eip712Domain")
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
func (personalVault *PersonalVault) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := personalVault.abi.Unpack("eip712Domain", data)
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

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x504cb8fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner, address portfolio, address registry, address asset, string name, string symbol, string strategy) returns()
func (personalVault *PersonalVault) PackInitialize(owner common.Address, portfolio common.Address, registry common.Address, asset common.Address, name string, symbol string, strategy string) []byte {
	enc, err := personalVault.abi.Pack("initialize", owner, portfolio, registry, asset, name, symbol, strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x504cb8fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner, address portfolio, address registry, address asset, string name, string symbol, string strategy) returns()
func (personalVault *PersonalVault) TryPackInitialize(owner common.Address, portfolio common.Address, registry common.Address, asset common.Address, name string, symbol string, strategy string) ([]byte, error) {
	return personalVault.abi.Pack("initialize", owner, portfolio, registry, asset, name, symbol, strategy)
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40eedabb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader() view returns(address)
func (personalVault *PersonalVault) PackLeader() []byte {
	enc, err := personalVault.abi.Pack("leader")
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
func (personalVault *PersonalVault) TryPackLeader() ([]byte, error) {
	return personalVault.abi.Pack("leader")
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40eedabb.
//
// Solidity: function leader() view returns(address)
func (personalVault *PersonalVault) UnpackLeader(data []byte) (common.Address, error) {
	out, err := personalVault.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address caller) returns()
func (personalVault *PersonalVault) PackLock(caller common.Address) []byte {
	enc, err := personalVault.abi.Pack("lock", caller)
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
func (personalVault *PersonalVault) TryPackLock(caller common.Address) ([]byte, error) {
	return personalVault.abi.Pack("lock", caller)
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (personalVault *PersonalVault) PackMaxDeposit(receiver common.Address) []byte {
	enc, err := personalVault.abi.Pack("maxDeposit", receiver)
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
func (personalVault *PersonalVault) TryPackMaxDeposit(receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxDeposit", receiver)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (personalVault *PersonalVault) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("maxDeposit", data)
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
func (personalVault *PersonalVault) PackMaxMint(receiver common.Address) []byte {
	enc, err := personalVault.abi.Pack("maxMint", receiver)
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
func (personalVault *PersonalVault) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (personalVault *PersonalVault) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("maxMint", data)
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
func (personalVault *PersonalVault) PackMaxRedeem(owner common.Address) []byte {
	enc, err := personalVault.abi.Pack("maxRedeem", owner)
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
func (personalVault *PersonalVault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (personalVault *PersonalVault) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("maxRedeem", data)
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
func (personalVault *PersonalVault) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := personalVault.abi.Pack("maxWithdraw", owner)
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
func (personalVault *PersonalVault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (personalVault *PersonalVault) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("maxWithdraw", data)
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
func (personalVault *PersonalVault) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := personalVault.abi.Pack("mint", shares, receiver)
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
func (personalVault *PersonalVault) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (personalVault *PersonalVault) UnpackMint(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("mint", data)
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
func (personalVault *PersonalVault) PackMulticall(data [][]byte) []byte {
	enc, err := personalVault.abi.Pack("multicall", data)
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
func (personalVault *PersonalVault) TryPackMulticall(data [][]byte) ([]byte, error) {
	return personalVault.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (personalVault *PersonalVault) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := personalVault.abi.Unpack("multicall", data)
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
func (personalVault *PersonalVault) PackName() []byte {
	enc, err := personalVault.abi.Pack("name")
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
func (personalVault *PersonalVault) TryPackName() ([]byte, error) {
	return personalVault.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (personalVault *PersonalVault) UnpackName(data []byte) (string, error) {
	out, err := personalVault.abi.Unpack("name", data)
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
func (personalVault *PersonalVault) PackNav() []byte {
	enc, err := personalVault.abi.Pack("nav")
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
func (personalVault *PersonalVault) TryPackNav() ([]byte, error) {
	return personalVault.abi.Pack("nav")
}

// UnpackNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1590cd7.
//
// Solidity: function nav() view returns(uint256)
func (personalVault *PersonalVault) UnpackNav(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("nav", data)
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
func (personalVault *PersonalVault) PackNonces(owner common.Address) []byte {
	enc, err := personalVault.abi.Pack("nonces", owner)
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
func (personalVault *PersonalVault) TryPackNonces(owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (personalVault *PersonalVault) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("nonces", data)
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
func (personalVault *PersonalVault) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := personalVault.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (personalVault *PersonalVault) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return personalVault.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackPortfolio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16ede016.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portfolio() view returns(address)
func (personalVault *PersonalVault) PackPortfolio() []byte {
	enc, err := personalVault.abi.Pack("portfolio")
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
func (personalVault *PersonalVault) TryPackPortfolio() ([]byte, error) {
	return personalVault.abi.Pack("portfolio")
}

// UnpackPortfolio is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16ede016.
//
// Solidity: function portfolio() view returns(address)
func (personalVault *PersonalVault) UnpackPortfolio(data []byte) (common.Address, error) {
	out, err := personalVault.abi.Unpack("portfolio", data)
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
func (personalVault *PersonalVault) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := personalVault.abi.Pack("previewDeposit", assets)
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
func (personalVault *PersonalVault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (personalVault *PersonalVault) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("previewDeposit", data)
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
func (personalVault *PersonalVault) PackPreviewMint(shares *big.Int) []byte {
	enc, err := personalVault.abi.Pack("previewMint", shares)
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
func (personalVault *PersonalVault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (personalVault *PersonalVault) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("previewMint", data)
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
func (personalVault *PersonalVault) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := personalVault.abi.Pack("previewRedeem", shares)
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
func (personalVault *PersonalVault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (personalVault *PersonalVault) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("previewRedeem", data)
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
func (personalVault *PersonalVault) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := personalVault.abi.Pack("previewWithdraw", assets)
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
func (personalVault *PersonalVault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (personalVault *PersonalVault) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("previewWithdraw", data)
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
func (personalVault *PersonalVault) PackRaiseAllowance() []byte {
	enc, err := personalVault.abi.Pack("raiseAllowance")
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
func (personalVault *PersonalVault) TryPackRaiseAllowance() ([]byte, error) {
	return personalVault.abi.Pack("raiseAllowance")
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
func (personalVault *PersonalVault) UnpackRaiseAllowance(data []byte) (RaiseAllowanceOutput, error) {
	out, err := personalVault.abi.Unpack("raiseAllowance", data)
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
func (personalVault *PersonalVault) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := personalVault.abi.Pack("redeem", shares, receiver, owner)
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
func (personalVault *PersonalVault) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (personalVault *PersonalVault) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("redeem", data)
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
func (personalVault *PersonalVault) PackRegistry() []byte {
	enc, err := personalVault.abi.Pack("registry")
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
func (personalVault *PersonalVault) TryPackRegistry() ([]byte, error) {
	return personalVault.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (personalVault *PersonalVault) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := personalVault.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSaleOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf32fc506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleOnly() view returns(bool)
func (personalVault *PersonalVault) PackSaleOnly() []byte {
	enc, err := personalVault.abi.Pack("saleOnly")
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
func (personalVault *PersonalVault) TryPackSaleOnly() ([]byte, error) {
	return personalVault.abi.Pack("saleOnly")
}

// UnpackSaleOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf32fc506.
//
// Solidity: function saleOnly() view returns(bool)
func (personalVault *PersonalVault) UnpackSaleOnly(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("saleOnly", data)
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
func (personalVault *PersonalVault) PackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := personalVault.abi.Pack("selfPermit", token, value, deadline, v, r, s)
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
func (personalVault *PersonalVault) TryPackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return personalVault.abi.Pack("selfPermit", token, value, deadline, v, r, s)
}

// PackSetStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c63d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStrategy(string strategy) returns()
func (personalVault *PersonalVault) PackSetStrategy(strategy string) []byte {
	enc, err := personalVault.abi.Pack("setStrategy", strategy)
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
func (personalVault *PersonalVault) TryPackSetStrategy(strategy string) ([]byte, error) {
	return personalVault.abi.Pack("setStrategy", strategy)
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns(uint8)
func (personalVault *PersonalVault) PackStatus() []byte {
	enc, err := personalVault.abi.Pack("status")
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
func (personalVault *PersonalVault) TryPackStatus() ([]byte, error) {
	return personalVault.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (personalVault *PersonalVault) UnpackStatus(data []byte) (uint8, error) {
	out, err := personalVault.abi.Unpack("status", data)
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
func (personalVault *PersonalVault) PackStrategy() []byte {
	enc, err := personalVault.abi.Pack("strategy")
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
func (personalVault *PersonalVault) TryPackStrategy() ([]byte, error) {
	return personalVault.abi.Pack("strategy")
}

// UnpackStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8c62e76.
//
// Solidity: function strategy() view returns(string)
func (personalVault *PersonalVault) UnpackStrategy(data []byte) (string, error) {
	out, err := personalVault.abi.Unpack("strategy", data)
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
func (personalVault *PersonalVault) PackSymbol() []byte {
	enc, err := personalVault.abi.Pack("symbol")
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
func (personalVault *PersonalVault) TryPackSymbol() ([]byte, error) {
	return personalVault.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (personalVault *PersonalVault) UnpackSymbol(data []byte) (string, error) {
	out, err := personalVault.abi.Unpack("symbol", data)
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
func (personalVault *PersonalVault) PackTotalAssets() []byte {
	enc, err := personalVault.abi.Pack("totalAssets")
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
func (personalVault *PersonalVault) TryPackTotalAssets() ([]byte, error) {
	return personalVault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (personalVault *PersonalVault) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("totalAssets", data)
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
func (personalVault *PersonalVault) PackTotalSupply() []byte {
	enc, err := personalVault.abi.Pack("totalSupply")
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
func (personalVault *PersonalVault) TryPackTotalSupply() ([]byte, error) {
	return personalVault.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (personalVault *PersonalVault) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("totalSupply", data)
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
func (personalVault *PersonalVault) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := personalVault.abi.Pack("transfer", to, value)
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
func (personalVault *PersonalVault) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (personalVault *PersonalVault) UnpackTransfer(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("transfer", data)
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
func (personalVault *PersonalVault) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := personalVault.abi.Pack("transferFrom", from, to, value)
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
func (personalVault *PersonalVault) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (personalVault *PersonalVault) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("transferFrom", data)
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
func (personalVault *PersonalVault) PackUnlock() []byte {
	enc, err := personalVault.abi.Pack("unlock")
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
func (personalVault *PersonalVault) TryPackUnlock() ([]byte, error) {
	return personalVault.abi.Pack("unlock")
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (personalVault *PersonalVault) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := personalVault.abi.Pack("withdraw", assets, receiver, owner)
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
func (personalVault *PersonalVault) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (personalVault *PersonalVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d69a78e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawInKind(address token, uint256 amount, address receiver) returns(uint256 shares)
func (personalVault *PersonalVault) PackWithdrawInKind(token common.Address, amount *big.Int, receiver common.Address) []byte {
	enc, err := personalVault.abi.Pack("withdrawInKind", token, amount, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d69a78e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawInKind(address token, uint256 amount, address receiver) returns(uint256 shares)
func (personalVault *PersonalVault) TryPackWithdrawInKind(token common.Address, amount *big.Int, receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("withdrawInKind", token, amount, receiver)
}

// UnpackWithdrawInKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d69a78e.
//
// Solidity: function withdrawInKind(address token, uint256 amount, address receiver) returns(uint256 shares)
func (personalVault *PersonalVault) UnpackWithdrawInKind(data []byte) (*big.Int, error) {
	out, err := personalVault.abi.Unpack("withdrawInKind", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PersonalVaultAdapterDelisted represents a AdapterDelisted event raised by the PersonalVault contract.
type PersonalVaultAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (PersonalVaultAdapterDelisted) ContractEventName() string {
	return PersonalVaultAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (personalVault *PersonalVault) UnpackAdapterDelistedEvent(log *types.Log) (*PersonalVaultAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultAdapterDelisted)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultAdapterListed represents a AdapterListed event raised by the PersonalVault contract.
type PersonalVaultAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (PersonalVaultAdapterListed) ContractEventName() string {
	return PersonalVaultAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (personalVault *PersonalVault) UnpackAdapterListedEvent(log *types.Log) (*PersonalVaultAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultAdapterListed)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultAdapterScheduled represents a AdapterScheduled event raised by the PersonalVault contract.
type PersonalVaultAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PersonalVaultAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultAdapterScheduled) ContractEventName() string {
	return PersonalVaultAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
func (personalVault *PersonalVault) UnpackAdapterScheduledEvent(log *types.Log) (*PersonalVaultAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultAdapterScheduled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultApproval represents a Approval event raised by the PersonalVault contract.
type PersonalVaultApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PersonalVaultApproval) ContractEventName() string {
	return PersonalVaultApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (personalVault *PersonalVault) UnpackApprovalEvent(log *types.Log) (*PersonalVaultApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultApproval)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultClosingStarted represents a ClosingStarted event raised by the PersonalVault contract.
type PersonalVaultClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (PersonalVaultClosingStarted) ContractEventName() string {
	return PersonalVaultClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (personalVault *PersonalVault) UnpackClosingStartedEvent(log *types.Log) (*PersonalVaultClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultClosingStarted)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultDeposit represents a Deposit event raised by the PersonalVault contract.
type PersonalVaultDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (PersonalVaultDeposit) ContractEventName() string {
	return PersonalVaultDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (personalVault *PersonalVault) UnpackDepositEvent(log *types.Log) (*PersonalVaultDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultDeposit)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultDepositClaimed represents a DepositClaimed event raised by the PersonalVault contract.
type PersonalVaultDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (PersonalVaultDepositClaimed) ContractEventName() string {
	return PersonalVaultDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (personalVault *PersonalVault) UnpackDepositClaimedEvent(log *types.Log) (*PersonalVaultDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultDepositClaimed)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the PersonalVault contract.
type PersonalVaultEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PersonalVaultEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PersonalVaultEIP712DomainChanged) ContractEventName() string {
	return PersonalVaultEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (personalVault *PersonalVault) UnpackEIP712DomainChangedEvent(log *types.Log) (*PersonalVaultEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultEndedInKind represents a EndedInKind event raised by the PersonalVault contract.
type PersonalVaultEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const PersonalVaultEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (PersonalVaultEndedInKind) ContractEventName() string {
	return PersonalVaultEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (personalVault *PersonalVault) UnpackEndedInKindEvent(log *types.Log) (*PersonalVaultEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultEndedInKind)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the PersonalVault contract.
type PersonalVaultEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (PersonalVaultEpochDepositsRefunded) ContractEventName() string {
	return PersonalVaultEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (personalVault *PersonalVault) UnpackEpochDepositsRefundedEvent(log *types.Log) (*PersonalVaultEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultEpochOpened represents a EpochOpened event raised by the PersonalVault contract.
type PersonalVaultEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (PersonalVaultEpochOpened) ContractEventName() string {
	return PersonalVaultEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (personalVault *PersonalVault) UnpackEpochOpenedEvent(log *types.Log) (*PersonalVaultEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultEpochOpened)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultEpochSettled represents a EpochSettled event raised by the PersonalVault contract.
type PersonalVaultEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultEpochSettled) ContractEventName() string {
	return PersonalVaultEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (personalVault *PersonalVault) UnpackEpochSettledEvent(log *types.Log) (*PersonalVaultEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultEpochSettled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultExitedInKind represents a ExitedInKind event raised by the PersonalVault contract.
type PersonalVaultExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (PersonalVaultExitedInKind) ContractEventName() string {
	return PersonalVaultExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (personalVault *PersonalVault) UnpackExitedInKindEvent(log *types.Log) (*PersonalVaultExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultExitedInKind)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultFeeCrystallised represents a FeeCrystallised event raised by the PersonalVault contract.
type PersonalVaultFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (PersonalVaultFeeCrystallised) ContractEventName() string {
	return PersonalVaultFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (personalVault *PersonalVault) UnpackFeeCrystallisedEvent(log *types.Log) (*PersonalVaultFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultFeeCrystallised)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultFeeLowered represents a FeeLowered event raised by the PersonalVault contract.
type PersonalVaultFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (PersonalVaultFeeLowered) ContractEventName() string {
	return PersonalVaultFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (personalVault *PersonalVault) UnpackFeeLoweredEvent(log *types.Log) (*PersonalVaultFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultFeeLowered)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultFeesCollected represents a FeesCollected event raised by the PersonalVault contract.
type PersonalVaultFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (PersonalVaultFeesCollected) ContractEventName() string {
	return PersonalVaultFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (personalVault *PersonalVault) UnpackFeesCollectedEvent(log *types.Log) (*PersonalVaultFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultFeesCollected)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultFinalRedemption represents a FinalRedemption event raised by the PersonalVault contract.
type PersonalVaultFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (PersonalVaultFinalRedemption) ContractEventName() string {
	return PersonalVaultFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (personalVault *PersonalVault) UnpackFinalRedemptionEvent(log *types.Log) (*PersonalVaultFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultFinalRedemption)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultFinalised represents a Finalised event raised by the PersonalVault contract.
type PersonalVaultFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (PersonalVaultFinalised) ContractEventName() string {
	return PersonalVaultFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (personalVault *PersonalVault) UnpackFinalisedEvent(log *types.Log) (*PersonalVaultFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultFinalised)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultGuardianSet represents a GuardianSet event raised by the PersonalVault contract.
type PersonalVaultGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PersonalVaultGuardianSet) ContractEventName() string {
	return PersonalVaultGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (personalVault *PersonalVault) UnpackGuardianSetEvent(log *types.Log) (*PersonalVaultGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultGuardianSet)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultKeeperSet represents a KeeperSet event raised by the PersonalVault contract.
type PersonalVaultKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (PersonalVaultKeeperSet) ContractEventName() string {
	return PersonalVaultKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (personalVault *PersonalVault) UnpackKeeperSetEvent(log *types.Log) (*PersonalVaultKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultKeeperSet)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultLimitOrderPlaced represents a LimitOrderPlaced event raised by the PersonalVault contract.
type PersonalVaultLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PersonalVaultLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (PersonalVaultLimitOrderPlaced) ContractEventName() string {
	return PersonalVaultLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (personalVault *PersonalVault) UnpackLimitOrderPlacedEvent(log *types.Log) (*PersonalVaultLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultOrderCancelled represents a OrderCancelled event raised by the PersonalVault contract.
type PersonalVaultOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultOrderCancelled) ContractEventName() string {
	return PersonalVaultOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (personalVault *PersonalVault) UnpackOrderCancelledEvent(log *types.Log) (*PersonalVaultOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultOrderCancelled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultOrderFilled represents a OrderFilled event raised by the PersonalVault contract.
type PersonalVaultOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultOrderFilled) ContractEventName() string {
	return PersonalVaultOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (personalVault *PersonalVault) UnpackOrderFilledEvent(log *types.Log) (*PersonalVaultOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultOrderFilled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultRebalanced represents a Rebalanced event raised by the PersonalVault contract.
type PersonalVaultRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const PersonalVaultRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (PersonalVaultRebalanced) ContractEventName() string {
	return PersonalVaultRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (personalVault *PersonalVault) UnpackRebalancedEvent(log *types.Log) (*PersonalVaultRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultRebalanced)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultRedeemClaimed represents a RedeemClaimed event raised by the PersonalVault contract.
type PersonalVaultRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (PersonalVaultRedeemClaimed) ContractEventName() string {
	return PersonalVaultRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (personalVault *PersonalVault) UnpackRedeemClaimedEvent(log *types.Log) (*PersonalVaultRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultRedeemClaimed)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultScheduleCancelled represents a ScheduleCancelled event raised by the PersonalVault contract.
type PersonalVaultScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PersonalVaultScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultScheduleCancelled) ContractEventName() string {
	return PersonalVaultScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (personalVault *PersonalVault) UnpackScheduleCancelledEvent(log *types.Log) (*PersonalVaultScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultScheduleCancelled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultSequencerFeedSet represents a SequencerFeedSet event raised by the PersonalVault contract.
type PersonalVaultSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PersonalVaultSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (PersonalVaultSequencerFeedSet) ContractEventName() string {
	return PersonalVaultSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (personalVault *PersonalVault) UnpackSequencerFeedSetEvent(log *types.Log) (*PersonalVaultSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultStatusChanged represents a StatusChanged event raised by the PersonalVault contract.
type PersonalVaultStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (PersonalVaultStatusChanged) ContractEventName() string {
	return PersonalVaultStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (personalVault *PersonalVault) UnpackStatusChangedEvent(log *types.Log) (*PersonalVaultStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultStatusChanged)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultStrategyChanged represents a StrategyChanged event raised by the PersonalVault contract.
type PersonalVaultStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (PersonalVaultStrategyChanged) ContractEventName() string {
	return PersonalVaultStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (personalVault *PersonalVault) UnpackStrategyChangedEvent(log *types.Log) (*PersonalVaultStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultStrategyChanged)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTargetsSet represents a TargetsSet event raised by the PersonalVault contract.
type PersonalVaultTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTargetsSet) ContractEventName() string {
	return PersonalVaultTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (personalVault *PersonalVault) UnpackTargetsSetEvent(log *types.Log) (*PersonalVaultTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTargetsSet)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTokenDelisted represents a TokenDelisted event raised by the PersonalVault contract.
type PersonalVaultTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTokenDelisted) ContractEventName() string {
	return PersonalVaultTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (personalVault *PersonalVault) UnpackTokenDelistedEvent(log *types.Log) (*PersonalVaultTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTokenDelisted)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTokenListed represents a TokenListed event raised by the PersonalVault contract.
type PersonalVaultTokenListed struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTokenListed) ContractEventName() string {
	return PersonalVaultTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
func (personalVault *PersonalVault) UnpackTokenListedEvent(log *types.Log) (*PersonalVaultTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTokenListed)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTokenScheduled represents a TokenScheduled event raised by the PersonalVault contract.
type PersonalVaultTokenScheduled struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTokenScheduled) ContractEventName() string {
	return PersonalVaultTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
func (personalVault *PersonalVault) UnpackTokenScheduledEvent(log *types.Log) (*PersonalVaultTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTokenScheduled)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTraded represents a Traded event raised by the PersonalVault contract.
type PersonalVaultTraded struct {
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

const PersonalVaultTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTraded) ContractEventName() string {
	return PersonalVaultTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (personalVault *PersonalVault) UnpackTradedEvent(log *types.Log) (*PersonalVaultTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTraded)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTraderSet represents a TraderSet event raised by the PersonalVault contract.
type PersonalVaultTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTraderSet) ContractEventName() string {
	return PersonalVaultTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (personalVault *PersonalVault) UnpackTraderSetEvent(log *types.Log) (*PersonalVaultTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTraderSet)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTradingPaused represents a TradingPaused event raised by the PersonalVault contract.
type PersonalVaultTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTradingPaused) ContractEventName() string {
	return PersonalVaultTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (personalVault *PersonalVault) UnpackTradingPausedEvent(log *types.Log) (*PersonalVaultTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTradingPaused)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultTransfer represents a Transfer event raised by the PersonalVault contract.
type PersonalVaultTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTransfer) ContractEventName() string {
	return PersonalVaultTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (personalVault *PersonalVault) UnpackTransferEvent(log *types.Log) (*PersonalVaultTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultTransfer)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultVaultCreated represents a VaultCreated event raised by the PersonalVault contract.
type PersonalVaultVaultCreated struct {
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

const PersonalVaultVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (PersonalVaultVaultCreated) ContractEventName() string {
	return PersonalVaultVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (personalVault *PersonalVault) UnpackVaultCreatedEvent(log *types.Log) (*PersonalVaultVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultVaultCreated)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultWithdraw represents a Withdraw event raised by the PersonalVault contract.
type PersonalVaultWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (PersonalVaultWithdraw) ContractEventName() string {
	return PersonalVaultWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (personalVault *PersonalVault) UnpackWithdrawEvent(log *types.Log) (*PersonalVaultWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultWithdraw)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PersonalVaultWithdrawnInKind represents a WithdrawnInKind event raised by the PersonalVault contract.
type PersonalVaultWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (PersonalVaultWithdrawnInKind) ContractEventName() string {
	return PersonalVaultWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (personalVault *PersonalVault) UnpackWithdrawnInKindEvent(log *types.Log) (*PersonalVaultWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := personalVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range personalVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
