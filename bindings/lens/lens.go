// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package lens

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

// ILensAccountState is an auto generated low-level Go binding around an user-defined struct.
type ILensAccountState struct {
	Account          common.Address
	Balance          *big.Int
	CostBasis        *big.Int
	PendingDeposit   *big.Int
	PendingRedeem    *big.Int
	ClaimableShares  *big.Int
	ClaimableAssets  *big.Int
	RefundAssets     *big.Int
	RefundShares     *big.Int
	FeeIfRedeemedNow *big.Int
}

// ILensOrders is an auto generated low-level Go binding around an user-defined struct.
type ILensOrders struct {
	OrderIds       []*big.Int
	Orders         []Order
	TargetsOrderId *big.Int
	Targets        []Target
	TradingPaused  bool
	Trader         common.Address
}

// ILensPreview is an auto generated low-level Go binding around an user-defined struct.
type ILensPreview struct {
	EpochId           *big.Int
	Cutoff            *big.Int
	PriceGood         bool
	Nav               *big.Int
	Supply            *big.Int
	DepositsRequested *big.Int
	DepositsAccepted  *big.Int
	RedeemShares      *big.Int
	Proceeds          *big.Int
	CashNeeded        *big.Int
	CashAvailable     *big.Int
	MarginAfterBps    *big.Int
}

// ILensVaultState is an auto generated low-level Go binding around an user-defined struct.
type ILensVaultState struct {
	Vault              common.Address
	Portfolio          common.Address
	VaultType          uint8
	Status             uint8
	Closing            bool
	Finalised          bool
	EndedInKind        bool
	NavGood            bool
	Nav                *big.Int
	Supply             *big.Int
	Idle               *big.Int
	CurrentEpochId     *big.Int
	LastSettledEpochId *big.Int
	NextCutoff         *big.Int
	FeeBps             *big.Int
	AccruedFees        *big.Int
	LeaderShares       *big.Int
	MarginRequiredBps  *big.Int
	MarginCurrentBps   *big.Int
	MarginRoom         *big.Int
	BucketLeft         *big.Int
	BucketBase         *big.Int
	Holdings           []HoldingPrice
	Stale              []bool
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

// Target is an auto generated low-level Go binding around an user-defined struct.
type Target struct {
	Token     common.Address
	WeightBps uint16
	BandBps   uint16
}

// LensMetaData contains all meta data concerning the Lens contract.
var LensMetaData = bind.MetaData{
	ABI: "[{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accounts_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structILens.AccountState[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"costBasis\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pendingDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pendingRedeem\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimableShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimableAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refundAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refundShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeIfRedeemedNow\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochs\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structEpoch[]\",\"components\":[{\"name\":\"cutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"settledAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"supply\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersAccepted\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"leaderRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"redeemShares\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILens.Orders\",\"components\":[{\"name\":\"orderIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"orders\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOrderKind\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"amountIn\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minAmountOut\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"targetsOrderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"tradingPaused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trader\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previews\",\"inputs\":[{\"name\":\"vaults\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structILens.Preview[]\",\"components\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceGood\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"redeemShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cashNeeded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cashAvailable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"marginAfterBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultStates\",\"inputs\":[{\"name\":\"vaults\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structILens.VaultState[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"internalType\":\"enumVaultType\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"closing\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"finalised\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"endedInKind\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"navGood\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastSettledEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"accruedFees\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"marginRequiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"marginCurrentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"marginRoom\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bucketLeft\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bucketBase\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"stale\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}]}],\"stateMutability\":\"view\"}]",
	ID:  "Lens",
}

// Lens is an auto generated Go binding around an Ethereum contract.
type Lens struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Lens) GetABI() abi.ABI {
	return c.abi
}

// NewLens creates a new instance of Lens.
func NewLens() *Lens {
	parsed, err := LensMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Lens{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Lens) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbf8c75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(address vault, address[] accounts_) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) PackAccounts(vault common.Address, accounts []common.Address) []byte {
	enc, err := lens.abi.Pack("accounts", vault, accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbf8c75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(address vault, address[] accounts_) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) TryPackAccounts(vault common.Address, accounts []common.Address) ([]byte, error) {
	return lens.abi.Pack("accounts", vault, accounts)
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fbf8c75.
//
// Solidity: function accounts(address vault, address[] accounts_) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) UnpackAccounts(data []byte) ([]ILensAccountState, error) {
	out, err := lens.abi.Unpack("accounts", data)
	if err != nil {
		return *new([]ILensAccountState), err
	}
	out0 := *abi.ConvertType(out[0], new([]ILensAccountState)).(*[]ILensAccountState)
	return out0, nil
}

// PackEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d99f06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochs(address vault, uint256 from, uint256 count) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128)[])
func (lens *Lens) PackEpochs(vault common.Address, from *big.Int, count *big.Int) []byte {
	enc, err := lens.abi.Pack("epochs", vault, from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d99f06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochs(address vault, uint256 from, uint256 count) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128)[])
func (lens *Lens) TryPackEpochs(vault common.Address, from *big.Int, count *big.Int) ([]byte, error) {
	return lens.abi.Pack("epochs", vault, from, count)
}

// UnpackEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4d99f06.
//
// Solidity: function epochs(address vault, uint256 from, uint256 count) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128)[])
func (lens *Lens) UnpackEpochs(data []byte) ([]Epoch, error) {
	out, err := lens.abi.Unpack("epochs", data)
	if err != nil {
		return *new([]Epoch), err
	}
	out0 := *abi.ConvertType(out[0], new([]Epoch)).(*[]Epoch)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012ae74c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders(address vault, uint256[] orderIds) view returns((uint256[],(uint8,uint8,address,address,uint40,uint128,uint128)[],uint256,(address,uint16,uint16)[],bool,address))
func (lens *Lens) PackOrders(vault common.Address, orderIds []*big.Int) []byte {
	enc, err := lens.abi.Pack("orders", vault, orderIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012ae74c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orders(address vault, uint256[] orderIds) view returns((uint256[],(uint8,uint8,address,address,uint40,uint128,uint128)[],uint256,(address,uint16,uint16)[],bool,address))
func (lens *Lens) TryPackOrders(vault common.Address, orderIds []*big.Int) ([]byte, error) {
	return lens.abi.Pack("orders", vault, orderIds)
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x012ae74c.
//
// Solidity: function orders(address vault, uint256[] orderIds) view returns((uint256[],(uint8,uint8,address,address,uint40,uint128,uint128)[],uint256,(address,uint16,uint16)[],bool,address))
func (lens *Lens) UnpackOrders(data []byte) (ILensOrders, error) {
	out, err := lens.abi.Unpack("orders", data)
	if err != nil {
		return *new(ILensOrders), err
	}
	out0 := *abi.ConvertType(out[0], new(ILensOrders)).(*ILensOrders)
	return out0, nil
}

// PackPreviews is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83229511.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previews(address[] vaults) view returns((uint256,uint256,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) PackPreviews(vaults []common.Address) []byte {
	enc, err := lens.abi.Pack("previews", vaults)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviews is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83229511.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previews(address[] vaults) view returns((uint256,uint256,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) TryPackPreviews(vaults []common.Address) ([]byte, error) {
	return lens.abi.Pack("previews", vaults)
}

// UnpackPreviews is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83229511.
//
// Solidity: function previews(address[] vaults) view returns((uint256,uint256,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)[])
func (lens *Lens) UnpackPreviews(data []byte) ([]ILensPreview, error) {
	out, err := lens.abi.Unpack("previews", data)
	if err != nil {
		return *new([]ILensPreview), err
	}
	out0 := *abi.ConvertType(out[0], new([]ILensPreview)).(*[]ILensPreview)
	return out0, nil
}

// PackVaultStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9df1d2f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultStates(address[] vaults) view returns((address,address,uint8,uint8,bool,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,(address,uint256,uint256)[],bool[])[])
func (lens *Lens) PackVaultStates(vaults []common.Address) []byte {
	enc, err := lens.abi.Pack("vaultStates", vaults)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9df1d2f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultStates(address[] vaults) view returns((address,address,uint8,uint8,bool,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,(address,uint256,uint256)[],bool[])[])
func (lens *Lens) TryPackVaultStates(vaults []common.Address) ([]byte, error) {
	return lens.abi.Pack("vaultStates", vaults)
}

// UnpackVaultStates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9df1d2f3.
//
// Solidity: function vaultStates(address[] vaults) view returns((address,address,uint8,uint8,bool,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,(address,uint256,uint256)[],bool[])[])
func (lens *Lens) UnpackVaultStates(data []byte) ([]ILensVaultState, error) {
	out, err := lens.abi.Unpack("vaultStates", data)
	if err != nil {
		return *new([]ILensVaultState), err
	}
	out0 := *abi.ConvertType(out[0], new([]ILensVaultState)).(*[]ILensVaultState)
	return out0, nil
}

// LensAdapterDelisted represents a AdapterDelisted event raised by the Lens contract.
type LensAdapterDelisted struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensAdapterDelistedEventName = "AdapterDelisted"

// ContractEventName returns the user-defined event name.
func (LensAdapterDelisted) ContractEventName() string {
	return LensAdapterDelistedEventName
}

// UnpackAdapterDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterDelisted(address indexed adapter)
func (lens *Lens) UnpackAdapterDelistedEvent(log *types.Log) (*LensAdapterDelisted, error) {
	event := "AdapterDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensAdapterDelisted)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensAdapterListed represents a AdapterListed event raised by the Lens contract.
type LensAdapterListed struct {
	Adapter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensAdapterListedEventName = "AdapterListed"

// ContractEventName returns the user-defined event name.
func (LensAdapterListed) ContractEventName() string {
	return LensAdapterListedEventName
}

// UnpackAdapterListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterListed(address indexed adapter)
func (lens *Lens) UnpackAdapterListedEvent(log *types.Log) (*LensAdapterListed, error) {
	event := "AdapterListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensAdapterListed)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensAdapterScheduled represents a AdapterScheduled event raised by the Lens contract.
type LensAdapterScheduled struct {
	Adapter     common.Address
	EffectiveAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const LensAdapterScheduledEventName = "AdapterScheduled"

// ContractEventName returns the user-defined event name.
func (LensAdapterScheduled) ContractEventName() string {
	return LensAdapterScheduledEventName
}

// UnpackAdapterScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
func (lens *Lens) UnpackAdapterScheduledEvent(log *types.Log) (*LensAdapterScheduled, error) {
	event := "AdapterScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensAdapterScheduled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensClosingStarted represents a ClosingStarted event raised by the Lens contract.
type LensClosingStarted struct {
	By      common.Address
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensClosingStartedEventName = "ClosingStarted"

// ContractEventName returns the user-defined event name.
func (LensClosingStarted) ContractEventName() string {
	return LensClosingStartedEventName
}

// UnpackClosingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff)
func (lens *Lens) UnpackClosingStartedEvent(log *types.Log) (*LensClosingStarted, error) {
	event := "ClosingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensClosingStarted)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensDepositClaimed represents a DepositClaimed event raised by the Lens contract.
type LensDepositClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Assets     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LensDepositClaimedEventName = "DepositClaimed"

// ContractEventName returns the user-defined event name.
func (LensDepositClaimed) ContractEventName() string {
	return LensDepositClaimedEventName
}

// UnpackDepositClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares)
func (lens *Lens) UnpackDepositClaimedEvent(log *types.Log) (*LensDepositClaimed, error) {
	event := "DepositClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensDepositClaimed)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensEndedInKind represents a EndedInKind event raised by the Lens contract.
type LensEndedInKind struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const LensEndedInKindEventName = "EndedInKind"

// ContractEventName returns the user-defined event name.
func (LensEndedInKind) ContractEventName() string {
	return LensEndedInKindEventName
}

// UnpackEndedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndedInKind(address indexed by)
func (lens *Lens) UnpackEndedInKindEvent(log *types.Log) (*LensEndedInKind, error) {
	event := "EndedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensEndedInKind)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensEpochDepositsRefunded represents a EpochDepositsRefunded event raised by the Lens contract.
type LensEpochDepositsRefunded struct {
	EpochId *big.Int
	Assets  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensEpochDepositsRefundedEventName = "EpochDepositsRefunded"

// ContractEventName returns the user-defined event name.
func (LensEpochDepositsRefunded) ContractEventName() string {
	return LensEpochDepositsRefundedEventName
}

// UnpackEpochDepositsRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets)
func (lens *Lens) UnpackEpochDepositsRefundedEvent(log *types.Log) (*LensEpochDepositsRefunded, error) {
	event := "EpochDepositsRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensEpochDepositsRefunded)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensEpochOpened represents a EpochOpened event raised by the Lens contract.
type LensEpochOpened struct {
	EpochId *big.Int
	Cutoff  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (LensEpochOpened) ContractEventName() string {
	return LensEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed epochId, uint256 cutoff)
func (lens *Lens) UnpackEpochOpenedEvent(log *types.Log) (*LensEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensEpochOpened)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensEpochSettled represents a EpochSettled event raised by the Lens contract.
type LensEpochSettled struct {
	EpochId    *big.Int
	Caller     common.Address
	Settlement Settlement
	Holdings   []HoldingPrice
	Raw        *types.Log // Blockchain specific contextual infos
}

const LensEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (LensEpochSettled) ContractEventName() string {
	return LensEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint256 indexed epochId, address indexed caller, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256) settlement, (address,uint256,uint256)[] holdings)
func (lens *Lens) UnpackEpochSettledEvent(log *types.Log) (*LensEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensEpochSettled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensExitedInKind represents a ExitedInKind event raised by the Lens contract.
type LensExitedInKind struct {
	Account  common.Address
	Receiver common.Address
	Shares   *big.Int
	Fee      *big.Int
	Assets   *big.Int
	Tokens   []common.Address
	Amounts  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensExitedInKindEventName = "ExitedInKind"

// ContractEventName returns the user-defined event name.
func (LensExitedInKind) ContractEventName() string {
	return LensExitedInKindEventName
}

// UnpackExitedInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitedInKind(address indexed account, address indexed receiver, uint256 shares, uint256 fee, uint256 assets, address[] tokens, uint256[] amounts)
func (lens *Lens) UnpackExitedInKindEvent(log *types.Log) (*LensExitedInKind, error) {
	event := "ExitedInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensExitedInKind)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensFeeCrystallised represents a FeeCrystallised event raised by the Lens contract.
type LensFeeCrystallised struct {
	Controller common.Address
	RequestId  *big.Int
	Gross      *big.Int
	Cost       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LensFeeCrystallisedEventName = "FeeCrystallised"

// ContractEventName returns the user-defined event name.
func (LensFeeCrystallised) ContractEventName() string {
	return LensFeeCrystallisedEventName
}

// UnpackFeeCrystallisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCrystallised(address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee)
func (lens *Lens) UnpackFeeCrystallisedEvent(log *types.Log) (*LensFeeCrystallised, error) {
	event := "FeeCrystallised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensFeeCrystallised)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensFeeLowered represents a FeeLowered event raised by the Lens contract.
type LensFeeLowered struct {
	FeeBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LensFeeLoweredEventName = "FeeLowered"

// ContractEventName returns the user-defined event name.
func (LensFeeLowered) ContractEventName() string {
	return LensFeeLoweredEventName
}

// UnpackFeeLoweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeLowered(uint256 feeBps)
func (lens *Lens) UnpackFeeLoweredEvent(log *types.Log) (*LensFeeLowered, error) {
	event := "FeeLowered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensFeeLowered)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensFeesCollected represents a FeesCollected event raised by the Lens contract.
type LensFeesCollected struct {
	Leader   common.Address
	Receiver common.Address
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (LensFeesCollected) ContractEventName() string {
	return LensFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed leader, address indexed receiver, uint256 assets)
func (lens *Lens) UnpackFeesCollectedEvent(log *types.Log) (*LensFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensFeesCollected)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensFinalRedemption represents a FinalRedemption event raised by the Lens contract.
type LensFinalRedemption struct {
	Controller common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Gross      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LensFinalRedemptionEventName = "FinalRedemption"

// ContractEventName returns the user-defined event name.
func (LensFinalRedemption) ContractEventName() string {
	return LensFinalRedemptionEventName
}

// UnpackFinalRedemptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross)
func (lens *Lens) UnpackFinalRedemptionEvent(log *types.Log) (*LensFinalRedemption, error) {
	event := "FinalRedemption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensFinalRedemption)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensFinalised represents a Finalised event raised by the Lens contract.
type LensFinalised struct {
	EpochId *big.Int
	Nav     *big.Int
	Supply  *big.Int
	FeeBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (LensFinalised) ContractEventName() string {
	return LensFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps)
func (lens *Lens) UnpackFinalisedEvent(log *types.Log) (*LensFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensFinalised)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensGuardianSet represents a GuardianSet event raised by the Lens contract.
type LensGuardianSet struct {
	Guardian common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (LensGuardianSet) ContractEventName() string {
	return LensGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian, bool allowed)
func (lens *Lens) UnpackGuardianSetEvent(log *types.Log) (*LensGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensGuardianSet)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensKeeperSet represents a KeeperSet event raised by the Lens contract.
type LensKeeperSet struct {
	Keeper  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensKeeperSetEventName = "KeeperSet"

// ContractEventName returns the user-defined event name.
func (LensKeeperSet) ContractEventName() string {
	return LensKeeperSetEventName
}

// UnpackKeeperSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeeperSet(address indexed keeper, bool allowed)
func (lens *Lens) UnpackKeeperSetEvent(log *types.Log) (*LensKeeperSet, error) {
	event := "KeeperSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensKeeperSet)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensLimitOrderPlaced represents a LimitOrderPlaced event raised by the Lens contract.
type LensLimitOrderPlaced struct {
	OrderId      *big.Int
	By           common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const LensLimitOrderPlacedEventName = "LimitOrderPlaced"

// ContractEventName returns the user-defined event name.
func (LensLimitOrderPlaced) ContractEventName() string {
	return LensLimitOrderPlacedEventName
}

// UnpackLimitOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitOrderPlaced(uint256 indexed orderId, address indexed by, address indexed tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, uint256 deadline)
func (lens *Lens) UnpackLimitOrderPlacedEvent(log *types.Log) (*LensLimitOrderPlaced, error) {
	event := "LimitOrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensLimitOrderPlaced)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensOrderCancelled represents a OrderCancelled event raised by the Lens contract.
type LensOrderCancelled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (LensOrderCancelled) ContractEventName() string {
	return LensOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint256 indexed orderId, address indexed by)
func (lens *Lens) UnpackOrderCancelledEvent(log *types.Log) (*LensOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensOrderCancelled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensOrderFilled represents a OrderFilled event raised by the Lens contract.
type LensOrderFilled struct {
	OrderId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensOrderFilledEventName = "OrderFilled"

// ContractEventName returns the user-defined event name.
func (LensOrderFilled) ContractEventName() string {
	return LensOrderFilledEventName
}

// UnpackOrderFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderFilled(uint256 indexed orderId, address indexed by)
func (lens *Lens) UnpackOrderFilledEvent(log *types.Log) (*LensOrderFilled, error) {
	event := "OrderFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensOrderFilled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensRebalanced represents a Rebalanced event raised by the Lens contract.
type LensRebalanced struct {
	OrderId          *big.Int
	Executor         common.Address
	NavBefore        *big.Int
	NavAfter         *big.Int
	Tokens           []common.Address
	WeightsBeforeBps []*big.Int
	WeightsAfterBps  []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const LensRebalancedEventName = "Rebalanced"

// ContractEventName returns the user-defined event name.
func (LensRebalanced) ContractEventName() string {
	return LensRebalancedEventName
}

// UnpackRebalancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebalanced(uint256 indexed orderId, address indexed executor, uint256 navBefore, uint256 navAfter, address[] tokens, uint256[] weightsBeforeBps, uint256[] weightsAfterBps)
func (lens *Lens) UnpackRebalancedEvent(log *types.Log) (*LensRebalanced, error) {
	event := "Rebalanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensRebalanced)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensRedeemClaimed represents a RedeemClaimed event raised by the Lens contract.
type LensRedeemClaimed struct {
	Controller common.Address
	Receiver   common.Address
	RequestId  *big.Int
	Shares     *big.Int
	Assets     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LensRedeemClaimedEventName = "RedeemClaimed"

// ContractEventName returns the user-defined event name.
func (LensRedeemClaimed) ContractEventName() string {
	return LensRedeemClaimedEventName
}

// UnpackRedeemClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemClaimed(address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets)
func (lens *Lens) UnpackRedeemClaimedEvent(log *types.Log) (*LensRedeemClaimed, error) {
	event := "RedeemClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensRedeemClaimed)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensScheduleCancelled represents a ScheduleCancelled event raised by the Lens contract.
type LensScheduleCancelled struct {
	Subject common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const LensScheduleCancelledEventName = "ScheduleCancelled"

// ContractEventName returns the user-defined event name.
func (LensScheduleCancelled) ContractEventName() string {
	return LensScheduleCancelledEventName
}

// UnpackScheduleCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScheduleCancelled(address indexed subject)
func (lens *Lens) UnpackScheduleCancelledEvent(log *types.Log) (*LensScheduleCancelled, error) {
	event := "ScheduleCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensScheduleCancelled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensSequencerFeedSet represents a SequencerFeedSet event raised by the Lens contract.
type LensSequencerFeedSet struct {
	Feed        common.Address
	GracePeriod *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const LensSequencerFeedSetEventName = "SequencerFeedSet"

// ContractEventName returns the user-defined event name.
func (LensSequencerFeedSet) ContractEventName() string {
	return LensSequencerFeedSetEventName
}

// UnpackSequencerFeedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerFeedSet(address indexed feed, uint256 gracePeriod)
func (lens *Lens) UnpackSequencerFeedSetEvent(log *types.Log) (*LensSequencerFeedSet, error) {
	event := "SequencerFeedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensSequencerFeedSet)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensStatusChanged represents a StatusChanged event raised by the Lens contract.
type LensStatusChanged struct {
	Status uint8
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LensStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (LensStatusChanged) ContractEventName() string {
	return LensStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint8 status, address indexed by)
func (lens *Lens) UnpackStatusChangedEvent(log *types.Log) (*LensStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensStatusChanged)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensStrategyChanged represents a StrategyChanged event raised by the Lens contract.
type LensStrategyChanged struct {
	Strategy string
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensStrategyChangedEventName = "StrategyChanged"

// ContractEventName returns the user-defined event name.
func (LensStrategyChanged) ContractEventName() string {
	return LensStrategyChangedEventName
}

// UnpackStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StrategyChanged(string strategy)
func (lens *Lens) UnpackStrategyChangedEvent(log *types.Log) (*LensStrategyChanged, error) {
	event := "StrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensStrategyChanged)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTargetsSet represents a TargetsSet event raised by the Lens contract.
type LensTargetsSet struct {
	OrderId  *big.Int
	By       common.Address
	Deadline *big.Int
	Targets  []Target
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensTargetsSetEventName = "TargetsSet"

// ContractEventName returns the user-defined event name.
func (LensTargetsSet) ContractEventName() string {
	return LensTargetsSetEventName
}

// UnpackTargetsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, (address,uint16,uint16)[] targets)
func (lens *Lens) UnpackTargetsSetEvent(log *types.Log) (*LensTargetsSet, error) {
	event := "TargetsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTargetsSet)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTokenDelisted represents a TokenDelisted event raised by the Lens contract.
type LensTokenDelisted struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const LensTokenDelistedEventName = "TokenDelisted"

// ContractEventName returns the user-defined event name.
func (LensTokenDelisted) ContractEventName() string {
	return LensTokenDelistedEventName
}

// UnpackTokenDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenDelisted(address indexed token)
func (lens *Lens) UnpackTokenDelistedEvent(log *types.Log) (*LensTokenDelisted, error) {
	event := "TokenDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTokenDelisted)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTokenListed represents a TokenListed event raised by the Lens contract.
type LensTokenListed struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const LensTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (LensTokenListed) ContractEventName() string {
	return LensTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
func (lens *Lens) UnpackTokenListedEvent(log *types.Log) (*LensTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTokenListed)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTokenScheduled represents a TokenScheduled event raised by the Lens contract.
type LensTokenScheduled struct {
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const LensTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (LensTokenScheduled) ContractEventName() string {
	return LensTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
func (lens *Lens) UnpackTokenScheduledEvent(log *types.Log) (*LensTokenScheduled, error) {
	event := "TokenScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTokenScheduled)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTraded represents a Traded event raised by the Lens contract.
type LensTraded struct {
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

const LensTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (LensTraded) ContractEventName() string {
	return LensTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(uint256 indexed orderId, uint8 indexed kind, address indexed executor, address adapter, address tokenIn, address tokenOut, uint256 amountIn, uint256 amountOut, uint256 valueIn, uint256 valueOut, uint256 bucketDraw)
func (lens *Lens) UnpackTradedEvent(log *types.Log) (*LensTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTraded)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTraderSet represents a TraderSet event raised by the Lens contract.
type LensTraderSet struct {
	Trader common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LensTraderSetEventName = "TraderSet"

// ContractEventName returns the user-defined event name.
func (LensTraderSet) ContractEventName() string {
	return LensTraderSetEventName
}

// UnpackTraderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TraderSet(address indexed trader)
func (lens *Lens) UnpackTraderSetEvent(log *types.Log) (*LensTraderSet, error) {
	event := "TraderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTraderSet)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensTradingPaused represents a TradingPaused event raised by the Lens contract.
type LensTradingPaused struct {
	Paused bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LensTradingPausedEventName = "TradingPaused"

// ContractEventName returns the user-defined event name.
func (LensTradingPaused) ContractEventName() string {
	return LensTradingPausedEventName
}

// UnpackTradingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TradingPaused(bool paused, address indexed by)
func (lens *Lens) UnpackTradingPausedEvent(log *types.Log) (*LensTradingPaused, error) {
	event := "TradingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensTradingPaused)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensVaultCreated represents a VaultCreated event raised by the Lens contract.
type LensVaultCreated struct {
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

const LensVaultCreatedEventName = "VaultCreated"

// ContractEventName returns the user-defined event name.
func (LensVaultCreated) ContractEventName() string {
	return LensVaultCreatedEventName
}

// UnpackVaultCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultCreated(address indexed vault, address indexed portfolio, address indexed leader, uint8 vaultType, address asset, string name, string symbol, uint256 feeBps, uint256 leaderMarginBps, uint256 minDeposit, uint256 firstCutoff, uint256 period, uint256 seed, uint256 seedShares, uint256 lockedShares, string strategy)
func (lens *Lens) UnpackVaultCreatedEvent(log *types.Log) (*LensVaultCreated, error) {
	event := "VaultCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensVaultCreated)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LensWithdrawnInKind represents a WithdrawnInKind event raised by the Lens contract.
type LensWithdrawnInKind struct {
	Owner    common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LensWithdrawnInKindEventName = "WithdrawnInKind"

// ContractEventName returns the user-defined event name.
func (LensWithdrawnInKind) ContractEventName() string {
	return LensWithdrawnInKindEventName
}

// UnpackWithdrawnInKindEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnInKind(address indexed owner, address indexed receiver, address indexed token, uint256 amount, uint256 shares, uint256 value)
func (lens *Lens) UnpackWithdrawnInKindEvent(log *types.Log) (*LensWithdrawnInKind, error) {
	event := "WithdrawnInKind"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lens.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LensWithdrawnInKind)
	if len(log.Data) > 0 {
		if err := lens.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lens.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
