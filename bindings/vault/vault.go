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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"settlement_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"views_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accruedFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelDepositAndClaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRedeemAndClaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cashNeeded\",\"inputs\":[],\"outputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimableCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"costBasis\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"crystallise\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositPauses\",\"inputs\":[],\"outputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endInKind\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endedInKind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"e\",\"type\":\"tuple\",\"internalType\":\"structEpoch\",\"components\":[{\"name\":\"cutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"settledAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"supply\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersAccepted\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"leaderRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"redeemShares\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"pendingDeposits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reservedProceeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitInKind\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeIfRedeemedNow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"foldEvent\",\"inputs\":[{\"name\":\"topics\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t0\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t1\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t2\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t3\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"history\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettledEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderMargin\",\"inputs\":[],\"outputs\":[{\"name\":\"requiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"room\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"saleOnly_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lowerFee\",\"inputs\":[{\"name\":\"newFeeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxClaimCancelDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxClaimCancelRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minDeposit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextCutoff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDepositRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRedeemRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isPending\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isPending\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemRequestCost\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleWithSales\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"share\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startClosing\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultUpdate\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Asynchronous\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadAnswerBounds\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"greatest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCap\",\"inputs\":[{\"name\":\"capBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCutoff\",\"inputs\":[{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"after_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDeviation\",\"inputs\":[{\"name\":\"deviationBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFee\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFeedCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMargin\",\"inputs\":[{\"name\":\"marginBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMaxAge\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMinimum\",\"inputs\":[{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositsStopped\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyText\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotClosed\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EtherRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ExceedsClaimable\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExceedsMax\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeIsFinal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeNotLower\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientCash\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaderMarginBroken\",\"inputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOutOfBounds\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPool\",\"inputs\":[{\"name\":\"tokenA\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenB\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"NoRenouncing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoTokensLeft\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAbandoned\",\"inputs\":[{\"name\":\"abandonedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotKeeper\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opensAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewerThanCutoff\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotThePool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotedBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingPending\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingScheduled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OverCapFirst\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PastCutoff\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PausedByOthers\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PermitExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PremiumTooHigh\",\"inputs\":[{\"name\":\"premiumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfBand\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameFeedTwice\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScheduleLapsed\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedBelowMinimum\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequencerDown\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SequencerGracePeriod\",\"inputs\":[{\"name\":\"upSince\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SettlementWaits\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillPriced\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillReadable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TargetAboveCap\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokensLeft\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDigits\",\"inputs\":[{\"name\":\"answer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VaultEnded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WriteOffTooLarge\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrittenOffBefore\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongDecimals\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Vault",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161626338038061626383398101604081905261002e916100e8565b60408051602080820183525f808352835191820190935291825290600461005583826101bc565b50600561006282826101bc565b5050600880546001600160a01b03191630179055506001600160a01b0382163b1580159061009957506001600160a01b0381163b15155b6100b65760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a0521660805261027a565b80516001600160a01b03811681146100e3575f5ffd5b919050565b5f5f604083850312156100f9575f5ffd5b610102836100cd565b9150610110602084016100cd565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061014157607f821691505b60208210810361015f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156101b757828211156101b757805f5260205f20601f840160051c602085101561019057505f5b90810190601f840160051c035f5b818110156101b3575f8382015560010161019e565b5050505b505050565b81516001600160401b038111156101d5576101d5610119565b6101e9816101e3845461012d565b84610165565b6020601f82116001811461021b575f83156102045750848201515b5f19600385901b1c1916600184901b178455610273565b5f84815260208120601f198516915b8281101561024a578785015182556020948501946001909201910161022a565b508482101561026757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a051615f5f6103045f395f81816110ce015281816111340152818161134101528181611384015281816113fd01526125ef01525f8181610f30015281816110a001528181611215015281816114b0015281816114e2015281816116b301528181611d1f01528181611e92015281816121990152818161256401526127cf0152615f5f5ff3fe608060405234801561000f575f5ffd5b50600436106105d3575f3560e01c80639301e8da1161030d578063c8c63d70116101a0578063ec34be67116100ef578063f435f5a7116100a9578063f6e6eb7e11610084578063f6e6eb7e14610c4d578063f7d8d0fd14610660578063f815c03d14610c55578063fabc45691461080b575f5ffd5b8063f435f5a714610c13578063f450898814610c45578063f5a23d8d14610787575f5ffd5b8063ec34be671461084c578063ef78d4fd14610be3578063ef8b30f7146106ad578063f15b65b11461098e578063f32fc50614610bf8578063f3995c6714610c00575f5ffd5b8063da39b3e71161015a578063e2fdcc1711610135578063e2fdcc1714610bd3578063e4d0a5fc14610787578063eacdc5ff14610bdb578063eaed1d0714610787575f5ffd5b8063da39b3e714610b88578063db66426a1461080b578063dd62ed3e14610b9b575f5ffd5b8063c8c63d7014610b45578063ce96cb771461080b578063cf30901214610b58578063d505accf14610b62578063d5f8b5db14610b75578063d905777e1461080b575f5ffd5b8063aabb59221161025c578063b9cf063411610216578063c1590cd7116101f1578063c1590cd714610b17578063c6377d2b14610b1f578063c63d75b61461080b578063c6e6f59214610b32575f5ffd5b8063b9cf063414610ad4578063ba08765214610ae7578063bd7c61c614610afa575f5ffd5b8063aabb592214610787578063ac9650d814610a93578063b04a5e0514610787578063b3d7f6b9146106ad578063b460af9414610ab3578063b6363cf214610ac6575f5ffd5b8063995ea21a116102c7578063a69df4b5116102a2578063a69df4b514610a6a578063a8c62e7614610a72578063a8d5fd6514610a7a578063a9059cbb14610a80575f5ffd5b8063995ea21a14610787578063a439926314610660578063a480ca7914610a57575f5ffd5b80639301e8da146109fc57806393446d7e14610a0f57806394bf804d14610a2257806395d89b4114610a3557806396c9f9c114610a3d57806398daac8314610a50575f5ffd5b80633644e5151161048557806363d8882a116103d457806370fd12e01161038e5780637d41c86e116103695780637d41c86e1461099c5780637ecebe00146109af57806384b0196e146109ce57806385b77f45146109e9575f5ffd5b806370fd12e01461096a5780637b1039991461097d5780637c1b50c41461098e575f5ffd5b806363d8882a14610660578063682c2058146108da57806369d77a44146108f25780636c93370f146109055780636e553f651461092657806370a0823114610939575f5ffd5b80634a8615821161043f5780635487c5771161041a5780635487c5771461086c578063558a72971461088c578063574cdded1461089f57806360632b72146108b2575f5ffd5b80634a861582146108375780634cdad506146106ad5780634f4a0e591461084c575f5ffd5b80633644e515146107f257806338d52e0f146107fa5780633e743c661461080b578063402d267d1461080b57806340eedabb1461081e57806341b3d18514610826575f5ffd5b8063117ef0361161054157806323b872dd116104fb5780632b9d9c1f116104d65780632b9d9c1f1461079a5780632baf5b86146107ad5780632e2d2984146107d0578063313ce567146107e3575f5ffd5b806323b872dd1461076157806324a9d8531461077457806326c6f96c14610787575f5ffd5b8063117ef036146106d2578063157dc19d146106e557806316ede0161461070457806318160ddd14610724578063200d2ed214610735578063214bb60f1461074f575f5ffd5b806306fdde031161059257806306fdde031461067257806307a2d13a14610687578063095ea7b31461069a5780630a28a477146106ad5780630ed092a2146106605780630ff50083146106c0575f5ffd5b80625dfcbf146105d7578062a06d191461062257806301e1d1141461063557806301ffc9a71461063d578063021919801461066057806303ebc1261461066a575b5f5ffd5b61060f6105e53660046154d9565b6001600160a01b03165f90815260066020526040902054600160801b90046001600160801b031690565b6040519081526020015b60405180910390f35b61060f6106303660046154f2565b610c68565b61060f610e45565b61065061064b36600461552b565b610e53565b6040519015158152602001610619565b610668610f2b565b005b61060f610f56565b61067a610fbc565b6040516106199190615580565b61060f610695366004615592565b61104c565b6106506106a83660046155a9565b61106a565b61060f6106bb366004615592565b611081565b600e54600160f01b900460ff16610650565b6106686106e03660046155d1565b61109b565b6106ed6110c7565b604080519215158352901515602083015201610619565b61070c6110f6565b6040516001600160a01b039091168152602001610619565b600d546001600160801b031661060f565b600e54600160e81b900460ff166040516106199190615606565b600e54600160f81b900460ff16610650565b61065061076f36600461562c565b611109565b600f54600160f01b900461ffff1661060f565b61060f610795366004615666565b61112e565b6106686107a8366004615666565b611158565b6107b561120d565b60408051938452911515602084015290820152606001610619565b61060f6107de3660046154f2565b61123e565b60405160128152602001610619565b61060f6112a7565b6008546001600160a01b031661070c565b61060f6108193660046154d9565b61133b565b61070c61136a565b6010546001600160801b031661060f565b600e54600160a01b900463ffffffff1661060f565b61085f61085a3660046154d9565b61137d565b60405161061991906156ca565b61087f61087a366004615592565b6113a8565b60405161061991906156dc565b61065061089a3660046157e1565b611421565b6106686108ad366004615816565b6114ab565b6108ba6114d9565b604080519485526020850193909352918301526060820152608001610619565b601154600160801b90046001600160801b031661060f565b61060f6109003660046154f2565b61150c565b610918610913366004615880565b6116ab565b6040516106199291906158d6565b61060f610934366004615666565b6116e0565b61060f6109473660046154d9565b6001600160a01b03165f908152600660205260409020546001600160801b031690565b6106686109783660046158ee565b6116ec565b600c546001600160a01b031661070c565b610650610795366004615666565b61060f6109aa3660046154f2565b61173d565b61060f6109bd3660046154d9565b60076020525f908152604090205481565b6109d661191e565b604051610619979695949392919061592d565b61060f6109f73660046154f2565b61196d565b61060f610a0a366004615666565b611c1a565b610668610a1d36600461599c565b611d1a565b61060f610a30366004615666565b611d4a565b61067a611d56565b61060f610a4b3660046154f2565b611d65565b5f5461060f565b61060f610a653660046154d9565b611e8c565b610668611eb6565b61067a611efc565b3061070c565b610650610a8e3660046155a9565b611f0b565b610aa6610aa13660046159f1565b611f18565b6040516106199190615a30565b61060f610ac13660046154f2565b612000565b610650610795366004615a93565b610668610ae2366004615666565b612079565b61060f610af53660046154f2565b612113565b610b02612192565b60408051928352602083019190915201610619565b61060f6121bd565b61060f610b2d3660046154f2565b61224c565b61060f610b40366004615592565b612347565b610668610b53366004615abb565b612368565b5f5c60ff16610650565b610668610b70366004615b39565b612406565b610668610b83366004615b9f565b61255f565b61060f610b963660046154f2565b61258e565b61060f610ba9366004615a93565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205490565b6108ba6125e6565b61060f612613565b601254600160501b900463ffffffff1661060f565b61065061261c565b610668610c0e366004615c0f565b612625565b610c26610c213660046154d9565b612759565b604080516001600160a01b039093168352901515602083015201610619565b61060f6127c9565b6106506127f6565b61070c610c633660046154d9565b6127ff565b5f610c71612823565b610c7a82612856565b610c8484836128ba565b9050838282610cbd5760405163b361b5fb60e01b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50506001600160a01b0382165f81815260156020908152604080832088845282528083209383526017909152812090610cf68288612978565b90505f6004821615610d1e57506001830180545f909155600160801b90046001600160801b03165b5f610d28896129c2565b905060028316151580610d4d5750600e54600160f01b900460ff168015610d4d575080155b15610d82578454610d6e90600160801b90046001600160801b031683615c77565b5f86559150610d7d848a6129d7565b610dc2565b808015610d97575084546001600160801b0316155b8015610da4575060088316155b15610db357610d7d848a6129d7565b610dc2848a6004198616612a9d565b600e546001600160a01b0390811690881603610e2057856010808282829054906101000a90046001600160801b0316610dfb9190615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b610e2d8987848b8b612b68565b505f93505050815c60ff19169050815d509392505050565b5f610e4e612bde565b905090565b5f6301ffc9a760e01b6001600160e01b031983161480610e83575063e3bc4e6560e01b6001600160e01b03198316145b80610e9e5750630ce3bbe560e41b6001600160e01b03198316145b80610eb95750631883ba3960e21b6001600160e01b03198316145b80610ed45750632f0a18c560e01b6001600160e01b03198316145b80610eef575063f815c03d60e01b6001600160e01b03198316145b80610f0a5750638bf840e360e01b6001600160e01b03198316145b80610f25575063e76cffc760e01b6001600160e01b03198316145b92915050565b610f547f0000000000000000000000000000000000000000000000000000000000000000612c55565b565b600e545f90600160f81b900460ff1680610f795750600e54600160f01b900460ff165b80610f945750600e54600160c01b900464ffffffffff164210155b610fae57600e54600160c01b900464ffffffffff16610fb0565b5f5b64ffffffffff16905090565b606060098054610fcb90615ca9565b80601f0160208091040260200160405190810160405280929190818152602001828054610ff790615ca9565b80156110425780601f1061101957610100808354040283529160200191611042565b820191905f5260205f20905b81548152906001019060200180831161102557829003601f168201915b5050505050905090565b5f610f2582611059612bde565b600d546001600160801b0316612c76565b5f33611077818585612cb7565b5060019392505050565b5f604051636bb79d0960e11b815260040160405180910390fd5b6110c47f0000000000000000000000000000000000000000000000000000000000000000612c55565b50565b5f5f6110f27f0000000000000000000000000000000000000000000000000000000000000000612cc4565b9091565b5f610e4e600f546001600160a01b031690565b5f33611116858285612cd5565b611121858585612d4b565b60019150505b9392505050565b5f610f257f0000000000000000000000000000000000000000000000000000000000000000612cc4565b611160612823565b5f61116b8383612da8565b6001600160a01b0383165f90815260176020526040902090915061119e8460026111958483612978565b84929117612a9d565b600e546001600160a01b03908116908416036111fc57816010808282829054906101000a90046001600160801b03166111d79190615cdb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b505f905060ff19815c16815d505050565b5f5f5f6112397f0000000000000000000000000000000000000000000000000000000000000000612cc4565b909192565b5f611247612823565b611253845f8585612e96565b915061129690507fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d76001600160a01b0384166001600160a01b0386168785613019565b5f60ff19815c16815d509392505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6112d1610fbc565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f6113657f0000000000000000000000000000000000000000000000000000000000000000612cc4565b919050565b5f610e4e600e546001600160a01b031690565b60606113657f0000000000000000000000000000000000000000000000000000000000000000612cc4565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526113657f0000000000000000000000000000000000000000000000000000000000000000612cc4565b335f8181526018602090815260408083206001600160a01b03871684529091528120805460ff1916841515179055906114a2907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa267906001600160a01b038616604080518715156020820152015b604051602081830303815290604052613040565b50600192915050565b6114d47f0000000000000000000000000000000000000000000000000000000000000000612c55565b505050565b5f5f5f5f6115067f0000000000000000000000000000000000000000000000000000000000000000612cc4565b90919293565b5f611515612823565b61151e82612856565b5f6115298584613063565b905061153581846130b5565b91508483836115695760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610cb4565b50506001600160a01b0383165f818152601460209081526040808320858452825280832093835260169091528120906115a28285612978565b905060048116156115c0576001830180546001600160801b03191690555b5f600282161515806115e657505f85815260136020526040902054600160601b900460ff165b9050808061161e57506115f8856129c2565b801561161e57508354600160801b90046001600160801b031661161c868987613155565b145b15611635575f845561163083866129d7565b611657565b61165785611642876129c2565b61164c575f61164f565b60085b859190612a9d565b85600d60108282829054906101000a90046001600160801b031661167b9190615c8a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610e2d89878a8a613217565b5f60606116d77f0000000000000000000000000000000000000000000000000000000000000000612c55565b94509492505050565b5f61112783833361123e565b600f5433906001600160a01b031681146117255760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b5061173533878787878787613277565b505050505050565b5f611746612823565b600e54600160f01b900460ff1615611771576040516338efc8f560e01b815260040160405180910390fd5b835f0361179157604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b03821633148015906117cd57506001600160a01b0382165f90815260186020908152604080832033845290915290205460ff16155b156117dd576117dd823386612cd5565b6117e783836132c0565b5f6117f28386613340565b600e549091506001600160a01b0316330361180f5761180f6133d1565b6118176133f3565b6001600160a01b0385165f81815260156020908152604080832085845282528083209383526017909152902091935061185291848885613444565b6118927f1fdc681a13d8c5da54e301c7ce6542dcde4581e4725043fdab2db12ddc5745066001600160a01b0386166001600160a01b03861685338a61354d565b600e54600160f81b900460ff16156118b4576118af84838761357b565b61190c565b5f82815260136020526040902060010180548691906010906118e7908490600160801b90046001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b505f60ff19815c16815d509392505050565b5f6060805f5f5f606061192f610fbc565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b5f611976612823565b61197f82612856565b61198983836132c0565b600e546001600160a01b038481169116145f600e54600160e81b900460ff1660028111156119b9576119b96155f2565b14806119ea57508080156119ea57506001600e54600160e81b900460ff1660028111156119e8576119e86155f2565b145b600e54600160e81b900460ff1690611a165760405163fa2d98a160e01b8152600401610cb49190615606565b506010546001600160801b03168510801590611a3157508415155b60105486916001600160801b0390911690611a715760405163bd49034f60e01b815260048101929092526001600160801b03166024820152604401610cb4565b50505f611a7c6133f3565b5f818152601360205260409020600281015491925090611ac2906001600160801b03600160801b8204811691611ab391168a615c77565b611abd9190615c77565b6136cb565b508215611b1857868160020160108282829054906101000a90046001600160801b0316611aef9190615cdb565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611b5c565b6002810180548891905f90611b379084906001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0386165f818152601460209081526040808320868452825280832093835260169091529020611b949190848a6136ff565b600e546001600160a01b03163303611bae57611bae6133d1565b611bb886836137c5565b9350611bfa7fbb58420bb8ce44e11b84e214cc0de10ce5e7c24d0355b2815c3d758b514cae726001600160a01b0388166001600160a01b03881687338c61354d565b611c058530896137f0565b505f91505060ff19815c16815d509392505050565b5f611c23612823565b6001600160a01b0382165f81815260156020908152604080832087845282528083209383526017909152812090611c5a8287612978565b9050611c668686613924565b15801590611c75575060088116155b86869091611ca85760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610cb4565b50505f611cb58785613992565b6002860180546001600160801b0319166001600160801b03848116919091179091558654919750919250611cf79188918a918591600160801b90041689613a11565b611d05838860088517612a9d565b505f92505050805c60ff1916815d5092915050565b611d437f0000000000000000000000000000000000000000000000000000000000000000612c55565b5050505050565b5f61112783833361258e565b6060600a8054610fcb90615ca9565b5f611d6e612823565b611d788483612da8565b6001600160a01b0383165f81815260156020908152604080832089845282528083209383526017909152812082549183556001600160801b0393841694509192600160801b909104166004611dcd8389612978565b1615611e755760018301546001600160801b0380821691611df791600160801b9091041683615c77565b5f60018601559150611e126001600160801b03821686615c77565b600e549095506001600160a01b0390811690871603611e7357806010808282829054906101000a90046001600160801b0316611e4e9190615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b505b611e7f82886129d7565b611c058785838989612b68565b5f6113657f0000000000000000000000000000000000000000000000000000000000000000612c55565b600f5433906001600160a01b03168114611eef5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b505f60ff19815c16815d50565b6060600b8054610fcb90615ca9565b5f33611077818585612d4b565b60608167ffffffffffffffff811115611f3357611f33615cfa565b604051908082528060200260200182016040528015611f6657816020015b6060815260200190600190039081611f515790505b5090505f5b82811015611ff957611fd430858584818110611f8957611f89615d0e565b9050602002810190611f9b9190615d22565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613ac792505050565b828281518110611fe657611fe6615d0e565b6020908102919091010152600101611f6b565b5092915050565b5f612009612823565b61201283613b60565b61201f8460018585613c06565b5090506120627ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db336001600160a01b0386166001600160a01b038616888661354d565b600854611296906001600160a01b03168486613d5b565b612081612823565b5f5f61208d8484613d90565b6001600160a01b0385165f90815260166020526040902091935091506120b98360026111958483612978565b81600d60108282829054906101000a90046001600160801b03166120dd9190615cdb565b82546001600160801b039182166101009390930a9283029190920219909116179055505f92505060ff19825c169050815d505050565b5f61211c612823565b61212583613b60565b612131845f8585613c06565b915061217590507ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db336001600160a01b0386166001600160a01b038616858961354d565b801561129657600854611296906001600160a01b03168483613d5b565b5f5f6110f27f0000000000000000000000000000000000000000000000000000000000000000612cc4565b5f60ff815c16156121e1576040516303cb96db60e21b815260040160405180910390fd5b600f546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa158015612228573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4e9190615d65565b5f612255612823565b5f5f6122618685613d90565b6001600160a01b0386165f818152601460209081526040808320868452825280832093835260169091528120939550919350919060046122a18387612978565b161561230b57506001820180546001600160801b03198116909155600d80546001600160801b03928316928392916010916122e6918591600160801b90910416615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b82546001600160801b031916835561232382866129d7565b6123396001600160801b03808316908616615c77565b9550610e2d89878a8a613217565b600d545f90610f259083906001600160801b0316612363612bde565b612c76565b612370613ef5565b6123786133d1565b80611000808211156123a65760405163f4eb2b2d60e01b815260048101929092526024820152604401610cb4565b50600b90506123b6828483615dca565b506124027f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d83836040516020016123ee929190615e84565b604051602081830303815290604052613f2e565b5050565b83421115849061242c57604051639e96b26f60e01b8152600401610cb491815260200190565b506001600160a01b0387165f90815260076020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a91908661247983615eb2565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6125046124fc6124dc6112a7565b8460405161190160f01b8152600281019290925260228201526042902090565b868686613f4f565b905080896001600160a01b038083169082161461254757604051632819a23360e11b81526001600160a01b03928316600482015291166024820152604401610cb4565b5050612554898989612cb7565b505050505050505050565b6125887f0000000000000000000000000000000000000000000000000000000000000000612c55565b50505050565b5f612597612823565b6125a48460018585612e96565b5090506112967fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d76001600160a01b0384166001600160a01b0386168488613019565b5f5f5f5f6115067f0000000000000000000000000000000000000000000000000000000000000000612cc4565b5f610e4e6133f3565b5f610e4e613f7b565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b15801561268e575f5ffd5b505af192505050801561269f575060015b61173557604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa1580156126ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127119190615d65565b90508681878082101561275057604051630add603560e41b81526001600160a01b03909316600484015260248301919091526044820152606401610cb4565b50505050611735565b5f5f61276d600f546001600160a01b031690565b33906001600160a01b031681146127a35760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b506127ac612823565b600e546001600160a01b03166127c0613f7b565b91509150915091565b5f6127f37f0000000000000000000000000000000000000000000000000000000000000000612cc4565b90565b5f610e4e613fbc565b6008545f906001600160a01b0383811691161461281c575f610f25565b3092915050565b60ff5f5c1615612846576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b6001600160a01b03811633148061288f57506001600160a01b0381165f90815260186020908152604080832033845290915290205460ff165b33906124025760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b6001600160a01b0381165f81815260156020908152604080832086845282528083209383526017909152812090919082906128f59086612978565b90505f600282161515806129235750600e54600160f01b900460ff1680156129235750612921866129c2565b155b9050600482165f03612935575f612944565b60018301546001600160801b03165b8161294f575f61295b565b83546001600160801b03165b6001600160801b031661296e9190615c77565b9695505050505050565b5f81156129ba5761298a603683615ede565b612995906004615ef1565b835f6129a2603686615f08565b81526020019081526020015f2054901c600f16611127565b505f92915050565b600e54600160a01b900463ffffffff16101590565b5f6129e3603683615f08565b90505f6129f1603684615ede565b6129fc906004615ef1565b5f8381526020869052604090208054600f90921b199091169081905590506001600160d81b03811615612a2f5750505050565b5f808052602085905260408120545b8360d882901c14612a625760d81c5f81815260208790526040902054909150612a3e565b5f91825260209590955260408082206001600160d81b03969096166001600160d81b0319939093169290921790945590835282209190915550565b5f612aa9603684615f08565b5f80805260208690526040812054919250906001175b828214612b285760d881901c801580612ad757508381115b15612b0d575f9283526020879052604090922060d884811b6001600160d81b039390931692909217905582919081901b90612b22565b5f818152602088905260409020549092509050815b50612abf565b5f612b34603687615ede565b612b3f906004615ef1565b5f938452602097909752506040909120600193909317851b600f90951b19169390931790555050565b612ba87f9c133d4657dc9cd12f4c08cef86ef778dbbe03f3ad3b661ff14d36bc3febb1fb6001600160a01b0383166001600160a01b03851688338961354d565b612bb382858561400d565b600e546001600160a01b0390811690821603611d4357600d54611d43906001600160801b0316614077565b5f612bf1600f546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612c2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c4f9190615f1b565b50919050565b604051365f82375f5f3683855af43d5f833e8015612c71573d82f35b503d81fd5b5f815f03612c8557505f611127565b5f612c9085856140f9565b50905082811015612cab57612ca6858585614115565b612cae565b5f195b95945050505050565b6114d483838360016141c5565b612c55806114d48363ffffffff8316565b6001600160a01b038381165f908152600260209081526040808320938616835292905220545f198110156125885781811015612d3d57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cb4565b61258884848484035f6141c5565b6001600160a01b038316612d7457604051634b637e8f60e11b81525f6004820152602401610cb4565b6001600160a01b038216612d9d5760405163ec442f0560e01b81525f6004820152602401610cb4565b6114d4838383614297565b5f612db282612856565b612dbc83836142ee565b905082826001600160801b038316612df957604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610cb4565b5050612e0483614386565b5f8381526013602052604090206001018054829190601090612e37908490600160801b90046001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610f257fa16c0f2cab616ed5d17cd544655b00d7062a1df7c457960cc8b9bf60770f9236612e8f846001600160a01b031690565b85336143d0565b5f5f612ea183612856565b855f03612ec157604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b038084165f908152601660209081526040808320938816835260069091528120548891906001600160801b031681612f0085826143f3565b90505b8a15801590612f1157508015155b8015612f215750612f21816129c2565b15612f9e575f612f3186836143f3565b90505f5f612f42848f8f8f8f6144e1565b915091508c612f515781612f53565b805b612f5d908f615f3f565b9d50612f69828b615c77565b9950612f75818a615c77565b9850612f818986615c77565b15612f9357612f908287615c77565b95505b829350505050612f03565b8a1584612fab8d82615f3f565b9091612fd357604051630370b72960e21b815260048101929092526024820152604401610cb4565b5050612fe089878561400d565b600e546001600160a01b039081169089160361300b57600d5461300b906001600160801b0316614077565b505050505094509492505050565b5f825f528160205283858760405fa360405f2090506117353060038888885f5f1b87613277565b5f828486845160208601a35080516020820120611d433060038787875f87613277565b600e545f906001600160a01b0383811691161461309557600160ff1b83101561308c578261308e565b5f5b9050610f25565b600160ff1b8310156130a7575f611127565b611127600160ff1b84615f3f565b6001600160a01b0381165f81815260146020908152604080832086845282528083209383526016909152812090919082906130f09086612978565b90506130fd858584614789565b600482165f0361310d575f61311c565b60018301546001600160801b03165b600283165f0361312c575f613138565b83546001600160801b03165b6131429190615cdb565b6001600160801b0316612cae9190615c77565b5f83815260136020526040812061316b856129c2565b158061317f57508054600160601b900460ff165b806131a857506001600160a01b0384165f9081526016602052604090206131a890866002614873565b156131b6575f915050611127565b8054600160681b900460ff1615806131db5750600e546001600160a01b038581169116145b156131f257505080546001600160801b0316611127565b825460038201546002830154612cae926001600160801b03908116928116911661488a565b61322082613b60565b6132607f295a9a8b44c0ac92394b0da92ef469784ff064156f08dab8316760c064c6cd2f6001600160a01b0383166001600160a01b03851687338861354d565b600854612588906001600160a01b03168385613d5b565b6040515f5481528760208201524260408201528660608201528560808201528460a08201528360c08201528260e08201528161010082015261012081205f555050505050505050565b6001600160a01b0382163314806132e85750806001600160a01b0316826001600160a01b0316145b8061331557506001600160a01b0382165f90815260186020908152604080832033845290915290205460ff165b33906114d45760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b5f61334b83836148b6565b305f908152600660205260408120805492935084929091906133779084906001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506133a68330846149e4565b600e546001600160a01b0390811690841603610f2557600d54610f25906001600160801b0316614077565b600f805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b600e545f90819061341290600160a01b900463ffffffff166001615c77565b600e54909150600160c01b900464ffffffffff16421015613433578061343e565b61343e816001615c77565b91505090565b5f61344f8585612978565b905060028116156134e75785546001870154613477916001600160801b039081169116615cdb565b865460018801546134a0916001600160801b03600160801b918290048116929190910416615cdb565b6001600160801b03918216908216600160801b9081026001600160801b03199081169290921760018a015585831692851602161786556134e285856004612a9d565b611735565b85546134fd9084906001600160801b0316615cdb565b865461351a908490600160801b90046001600160801b0316615cdb565b6001600160801b039182169116600160801b026001600160801b0319161786555f8190036117355761173585855f612a9d565b5f825f52816020528385878960405fa45060405f206135723060048989898987613277565b50505050505050565b600f5464ffffffffff600160c81b909104165f908152601360205260408120805460018201549192916135c39185916001600160801b03600160701b90920482169116614a22565b600e805463ffffffff60a01b1916600160a01b63ffffffff88160217905590506135ed3084614a38565b601180548291905f9061360a9084906001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061366a7f8728cfea8985eea07049f89837d8b4ee6507708c8e80505e514f4e666604509b613662876001600160a01b031690565b868685613019565b8015611d4357600f54604051637abaf4f960e01b8152306004820152602481018390526001600160a01b0390911690637abaf4f9906044015f604051808303815f87803b1580156136b9575f5ffd5b505af1158015612554573d5f5f3e3d5ffd5b5f816001600160801b038111156136f8576040516304041d9560e11b8152600401610cb491815260200190565b5090919050565b5f61370a8484612978565b905060028116156137735784546001860154613732916001600160801b039081169116615cdb565b85546001600160801b038085166001600160801b0319928316178855600188018054939091169290911691909117905561376e84846004612a9d565b611d43565b8454829086905f9061378f9084906001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550805f03611d4357611d4384845f612a9d565b600e545f906001600160a01b038481169116146137e25781611127565b611127600160ff1b83615c77565b6008546040516370a0823160e01b81526001600160a01b038481166004830152909116905f9082906370a0823190602401602060405180830381865afa15801561383c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138609190615d65565b90506138776001600160a01b038316868686614b34565b6040516370a0823160e01b81526001600160a01b0385811660048301525f9183918516906370a0823190602401602060405180830381865afa1580156138bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138e39190615d65565b6138ed9190615f3f565b9050838181811461391a57604051639366facf60e01b815260048101929092526024820152604401610cb4565b5050505050505050565b5f61392e836129c2565b158061395857506001600160a01b0382165f90815260176020526040902061395890846002614873565b1561396457505f610f25565b506001600160a01b03165f90815260156020908152604080832093835292905220546001600160801b031690565b5f5f5f61399e85614b6a565b8454815460018301549293505f926139cc926001600160801b0390811692600160701b900481169116614a22565b855483549192506139fa918391600160801b90046001600160801b031690600160501b900461ffff16614bc9565b9250613a068382615f3f565b935050509250929050565b8015613a6e57601154613a2e9082906001600160801b0316615c8a565b601154613a4c908390600160801b90046001600160801b0316615cdb565b6001600160801b039182169116600160801b026001600160801b031916176011555b611d437fbd4bd2b76cfafc37bd03735f93e1b637e5e4bf590e34725c47cb47088c9834cd6001600160a01b03871686613aa78588615c77565b60408051602081019290925281018790526060810186905260800161148e565b60605f613ad48484614bee565b9050808015613af557505f3d1180613af557505f846001600160a01b03163b115b15613b0a57613b02614c01565b915050610f25565b8015613b3457604051639996b31560e01b81526001600160a01b0385166004820152602401610cb4565b3d15613b4757613b42614c1a565b611ff9565b60405163d6bda27560e01b815260040160405180910390fd5b6008545f906affffffffffffffffffffff838116600160a81b90920416148015613b975750600f546001600160a01b038381169116145b90506001600160a01b03821615801590613bba57506001600160a01b0382163014155b8015613bd157506001600160a01b03821661dead14155b8015613bdb575080155b82906114d45760405163ec442f0560e01b81526001600160a01b039091166004820152602401610cb4565b5f5f613c1183612856565b855f03613c3157604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f908152601760205260408120908790613c5583826143f3565b90505b8815801590613c6657508015155b8015613c765750613c76816129c2565b15613cd7575f613c8684836143f3565b90505f5f613c97848d8d8d8d614c25565b915091508a613ca65781613ca8565b805b613cb2908d615f3f565b9b50613cbe8289615c77565b9750613cca8188615c77565b9650829350505050613c58565b881582613ce48b82615f3f565b9091613d0c57604051630370b72960e21b815260048101929092526024820152604401610cb4565b5050601180548591905f90613d2b9084906001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505094509492505050565b613d688383836001614dff565b6114d457604051635274afe760e01b81526001600160a01b0384166004820152602401610cb4565b5f5f613d9b83612856565b613da58484613063565b9150613db18284614e61565b905083836001600160801b038316613dee57604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610cb4565b5050613df982614386565b600e546001600160a01b0390811690841603613e6b575f8281526013602052604090206002018054829190601090613e42908490600160801b90046001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550613eb9565b5f8281526013602052604081206002018054839290613e949084906001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b613eee7f4ae0134aad5d0e98e82f45680facd628ee6b5aa85ad9a85248a7ef47319f8c506001600160a01b03851686336143d0565b9250929050565b600e5433906001600160a01b031681146110c45760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb4565b5f82825160208401a150805160208201206114d4306001855f808087613277565b5f5f5f5f613f5f88888888614ef6565b925092509250613f6f8282614fbe565b50909695505050505050565b5f6002600e54600160e81b900460ff166002811115613f9c57613f9c6155f2565b1480610e4e5750600e54600160c01b900464ffffffffff16421015905090565b5f6002600e54600160e81b900460ff166002811115613fdd57613fdd6155f2565b148015613ff45750600e54600160f81b900460ff16155b8015610e4e575050600e54600160f01b900460ff161590565b61401683613b60565b305f908152600660205260408120805484929061403d9084906001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061406c838383615076565b6114d43084846149e4565b6002600e54600160e81b900460ff166002811115614097576140976155f2565b0361409f5750565b5f6140a8615134565b6012549091505f906140cb908490600160701b900461ffff166127106001615170565b9050818180821015611d4357604051632e0d1ce760e01b815260048101929092526024820152604401610cb4565b5f805f1983850993909202808410938190039390930393915050565b5f5f5f61412286866140f9565b91509150815f036141465783818161413c5761413c615eca565b0492505050611127565b81841161415d5761415d60038515026011186151c1565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b0384166141ee5760405163e602df0560e01b81525f6004820152602401610cb4565b6001600160a01b03831661421757604051634a1406b160e11b81525f6004820152602401610cb4565b6001600160a01b038085165f908152600260209081526040808320938716835292905220829055801561258857826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161428991815260200190565b60405180910390a350505050565b6142a082613b60565b5f6142ab84836148b6565b90506142b8838383615076565b6142c38484846149e4565b600e546001600160a01b039081169085160361258857600d54612588906001600160801b0316614077565b5f6142f8836129c2565b8061430c5750600e54600160f01b900460ff165b1561431857505f610f25565b6001600160a01b0382165f90815260176020526040902060029061433c9085612978565b165f03614374576001600160a01b0382165f9081526015602090815260408083208684529091529020546001600160801b0316614376565b5f5b6001600160801b03169392505050565b61438e6133f3565b81148061439e575061439e6151d2565b816143a8836151fb565b90916114d457604051635553e76360e11b815260048101929092526024820152604401610cb4565b5f815f5282848660205fa360205f209050611d433060038787875f5f1b87613277565b5f80614400603684615f08565b5f81815260208690526040812054919250600461441e603687615ede565b614429906004615ef1565b7a1111111111111111111111111111111111111111111111111111118416901c901c9050801561447b5761445c8161526d565b614467866001615c77565b6144719190615c77565b9350505050610f25565b60d882901c925082156144d6575f838152602087905260409020546144bc907a1111111111111111111111111111111111111111111111111111111661526d565b6144c7603685615ef1565b6144d19190615c77565b61296e565b505f95945050505050565b6001600160a01b0381165f9081526014602090815260408083208884528252808320601390925282208154839291908390600160801b90046001600160801b031661452d8b8886613155565b6145379190615f3f565b9050805f036145695761454b8a87856152fb565b1561455b5761455b8a8785615345565b5f5f9450945050505061477f565b815460018301545f916145919184916001600160801b03600160701b90910481169116615368565b905088156145f057805f036145af575f5f955095505050505061477f565b808a10156145e357825460018401546145dd918c916001600160801b03600160701b90920482169116615374565b8a6145e6565b81815b9096509450614631565b818a106146035790945092508383614631565b825460018401548b9161462b9183916001600160801b03600160701b90910481169116615368565b90965094505b600e546001600160a01b03908116908816036146c4576146746146548784615f3f565b845460018601546001600160801b03600160701b90920482169116615368565b61467e9082615f3f565b60108054819061469f908490600160801b90046001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0387165f9081526016602052604081206004906146e8908e612978565b161515905086831480156146fa575080155b801561470e575061470c8c8987614789565b155b156147235761471e8c8987615345565b61476c565b845487908690601090614747908490600160801b90046001600160801b0316615cdb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6147798c8a8a8a8a615382565b50505050505b9550959350505050565b5f8381526013602052604081208054600160601b900460ff161580156147b857508054600160681b900460ff16155b156147c6575f915050611127565b6001600160a01b0384165f9081526016602052604081206147e79087612978565b905060028116156147fc575f92505050611127565b8154600160601b900460ff161561482157505081546001600160801b03169050611127565b600e546001600160a01b038681169116148061483f57506008811615155b1561484e575f92505050611127565b83546003830154600284015461296e926001600160801b0390811692811691166153cf565b5f8161487f8585612978565b161515949350505050565b5f8183146148ac578161489d8486615ef1565b6148a79190615f08565b6148ae565b835b949350505050565b6001600160a01b0382165f9081526006602090815260408083208151808301909252546001600160801b03808216808452600160801b9092041692820192909252908490848181111561493d5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610cb4565b50505061496481602001516001600160801b031684835f01516001600160801b03166153f5565b9150604051806040016040528084835f01516149809190615c8a565b6001600160801b0316815260200183836020015161499e9190615c8a565b6001600160801b039081169091526001600160a01b039095165f908152600660209081526040909120825192909101518616600160801b02919095161790935592915050565b6114d47fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6001600160a01b0385166001600160a01b038516846143d0565b5f81614a2e8486615ef1565b6148ae9190615f08565b6001600160a01b0382165f908152600660205260409020805483906001600160801b03168381811115614a9f5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610cb4565b5050815483915082905f90614abe9084906001600160801b0316615c8a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600d5f8282829054906101000a90046001600160801b0316614b059190615c8a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506114d4835f846149e4565b614b42848484846001615416565b61258857604051635274afe760e01b81526001600160a01b0385166004820152602401610cb4565b5f60135f600e601f9054906101000a900460ff168015614b995750600f54600160c81b900464ffffffffff1684115b614ba35783614bb5565b600f54600160c81b900464ffffffffff165b81526020019081526020015f209050919050565b5f828411614bd7575f6148ae565b612710614be48486615f3f565b614a2e9084615ef1565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381165f8181526015602090815260408083208984528252808320938352601790915281209091829182614c60828b612978565b90506002811615614c79575f5f9450945050505061477f565b82546001600160801b03165f806008841615614ca35760028601546001600160801b03165f614cad565b614cad8d87613992565b915091508a614cc75782158015614cc2575081155b614cca565b81155b15614ce0575f5f9750975050505050505061477f565b600884165f03614d0c578554614d0c908a908f908590600160801b90046001600160801b031685613a11565b8a614d175782614d19565b815b8c10614d6c575f86559196509450859085906008841615614d47576002860180546001600160801b03191690555b600484165f03614d6057614d5b858e6129d7565b614de2565b614d5b858e6004612a9d565b8a614d83578b614d7e838e865f615170565b614d92565b614d90838d846001615170565b8c5b9098509650614da18884615f3f565b614dab8884615f3f565b6002880180546001600160801b03199081166001600160801b03938416179091558854169116178655614de2858e60088717612a9d565b614def8d8b8b8b8b615483565b5050505050509550959350505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614e55578383151615614e49573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f614e6b836129c2565b80614e9357506002600e54600160e81b900460ff166002811115614e9157614e916155f2565b145b80614ebc57506001600160a01b0382165f908152601660205260409020614ebc90846002614873565b15614ec857505f610f25565b506001600160a01b03165f90815260146020908152604080832093835292905220546001600160801b031690565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614f2f57505f91506003905082614fb4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614f80573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614fab57505f925060019150829050614fb4565b92505f91508190505b9450945094915050565b5f826003811115614fd157614fd16155f2565b03614fda575050565b6001826003811115614fee57614fee6155f2565b0361500c5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115615020576150206155f2565b036150415760405163fce698f760e01b815260048101829052602401610cb4565b6003826003811115615055576150556155f2565b03612402576040516335e2f38360e21b815260048101829052602401610cb4565b6001600160a01b0383165f908152600660209081526040918290208251808401845290546001600160801b038082168352600160801b90910416918101919091528151808301909252805190919081906150d1908690615cdb565b6001600160801b031681526020018383602001516150ef9190615cdb565b6001600160801b039081169091526001600160a01b039095165f908152600660209081526040909120825192909101518616600160801b029190951617909355505050565b601054600e546001600160a01b03165f908152600660205260408120549091610e4e916001600160801b03600160801b90920482169116615c77565b5f8061517c8587615ef1565b90505f6151898583615f08565b90508380156151a157508161519e8683615ef1565b14155b6151ab57806151b6565b6151b6816001615c77565b979650505050505050565b634e487b715f52806020526024601cfd5b600e545f906151f39062093a8090600160c01b900464ffffffffff16615c77565b421015905090565b600e545f9061521890600160a01b900463ffffffff166001615c77565b821480156152305750600e54600160f81b900460ff16155b61524e575f8281526013602052604090205464ffffffffff16615260565b600e54600160c01b900464ffffffffff165b64ffffffffff1692915050565b5f60046152f161527f84196001615c77565b84165f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b610f259190615f08565b5f615305846129c2565b801561532b57508154600160801b90046001600160801b0316615329858585613155565b145b80156148ae575061533c84846130b5565b15949350505050565b5f8082556001600160a01b03831681526016602052604090206114d490846129d7565b5f82614a2e8386615ef1565b5f6148ae8484846001615170565b5f61538d84876137c5565b90506117357f3e04435f0de0cfba1d828a7634eb1364f5e7bf7574eb3d4e5d0b477292b314406001600160a01b0386166001600160a01b03881684878761354d565b5f8183146153ec57816153e28482615f3f565b61489d9086615ef1565b505f9392505050565b5f825f0361540457505f611127565b8183146148ac578161489d8486615ef1565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316615472578383151615615466573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b611d437fe923329bb53d466ceef88134ff46f0f9989d110e472c8beb223997fb669e2f636001600160a01b0385166001600160a01b03871688868661354d565b80356001600160a01b0381168114611365575f5ffd5b5f602082840312156154e9575f5ffd5b611127826154c3565b5f5f5f60608486031215615504575f5ffd5b83359250615514602085016154c3565b9150615522604085016154c3565b90509250925092565b5f6020828403121561553b575f5ffd5b81356001600160e01b031981168114611127575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111276020830184615552565b5f602082840312156155a2575f5ffd5b5035919050565b5f5f604083850312156155ba575f5ffd5b6155c3836154c3565b946020939093013593505050565b5f602082840312156155e1575f5ffd5b813561ffff81168114611127575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b602081016003831061562657634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f6060848603121561563e575f5ffd5b615647846154c3565b9250615655602085016154c3565b929592945050506040919091013590565b5f5f60408385031215615677575f5ffd5b82359150615687602084016154c3565b90509250929050565b5f8151808452602084019350602083015f5b828110156156c05781518652602095860195909101906001016156a2565b5093949350505050565b602081525f6111276020830184615690565b815164ffffffffff16815261014081016020830151615704602084018264ffffffffff169052565b50604083015161571a604084018261ffff169052565b50606083015161572e606084018215159052565b50608083015161574960808401826001600160801b03169052565b5060a083015161576460a08401826001600160801b03169052565b5060c083015161577f60c08401826001600160801b03169052565b5060e083015161579a60e08401826001600160801b03169052565b506101008301516157b76101008401826001600160801b03169052565b50610120830151611ff96101208401826001600160801b03169052565b80151581146110c4575f5ffd5b5f5f604083850312156157f2575f5ffd5b6157fb836154c3565b9150602083013561580b816157d4565b809150509250929050565b5f5f5f60608486031215615828575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f84011261584f575f5ffd5b50813567ffffffffffffffff811115615866575f5ffd5b6020830191508360208260051b8501011115613eee575f5ffd5b5f5f5f5f60608587031215615893575f5ffd5b843593506158a3602086016154c3565b9250604085013567ffffffffffffffff8111156158be575f5ffd5b6158ca8782880161583f565b95989497509550505050565b828152604060208201525f6148ae6040830184615690565b5f5f5f5f5f5f60c08789031215615903575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b60ff60f81b8816815260e060208201525f61594b60e0830189615552565b828103604084015261595d8189615552565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061598e8185615690565b9a9950505050505050505050565b5f5f5f5f5f608086880312156159b0575f5ffd5b853567ffffffffffffffff8111156159c6575f5ffd5b6159d28882890161583f565b9099909850602088013597604081013597506060013595509350505050565b5f5f60208385031215615a02575f5ffd5b823567ffffffffffffffff811115615a18575f5ffd5b615a248582860161583f565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015615a8757603f19878603018452615a72858351615552565b94506020938401939190910190600101615a56565b50929695505050505050565b5f5f60408385031215615aa4575f5ffd5b615aad836154c3565b9150615687602084016154c3565b5f5f60208385031215615acc575f5ffd5b823567ffffffffffffffff811115615ae2575f5ffd5b8301601f81018513615af2575f5ffd5b803567ffffffffffffffff811115615b08575f5ffd5b856020828401011115615b19575f5ffd5b6020919091019590945092505050565b803560ff81168114611365575f5ffd5b5f5f5f5f5f5f5f60e0888a031215615b4f575f5ffd5b615b58886154c3565b9650615b66602089016154c3565b95506040880135945060608801359350615b8260808901615b29565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215615bb2575f5ffd5b615bbb856154c3565b9350615bc9602086016154c3565b9250615bd7604086016154c3565b9150606085013567ffffffffffffffff811115615bf2575f5ffd5b85016101408188031215615c04575f5ffd5b939692955090935050565b5f5f5f5f5f5f60c08789031215615c24575f5ffd5b615c2d876154c3565b95506020870135945060408701359350615c4960608801615b29565b9598949750929560808101359460a0909101359350915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f2557610f25615c63565b6001600160801b038281168282160390811115610f2557610f25615c63565b600181811c90821680615cbd57607f821691505b602082108103612c4f57634e487b7160e01b5f52602260045260245ffd5b6001600160801b038181168382160190811115610f2557610f25615c63565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112615d37575f5ffd5b83018035915067ffffffffffffffff821115615d51575f5ffd5b602001915036819003821315613eee575f5ffd5b5f60208284031215615d75575f5ffd5b5051919050565b601f8211156114d457828211156114d457805f5260205f20601f840160051c6020851015615da757505f5b90810190601f840160051c035f5b81811015611735575f83820155600101615db5565b67ffffffffffffffff831115615de257615de2615cfa565b615df683615df08354615ca9565b83615d7c565b5f601f841160018114615e27575f8515615e105750838201355b5f19600387901b1c1916600186901b178355611d43565b5f83815260208120601f198716915b82811015615e565786850135825560209485019460019092019101615e36565b5086821015615e72575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f60018201615ec357615ec3615c63565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f82615eec57615eec615eca565b500690565b8082028115828204841417610f2557610f25615c63565b5f82615f1657615f16615eca565b500490565b5f5f60408385031215615f2c575f5ffd5b8251602084015190925061580b816157d4565b81810381811115610f2557610f25615c6356fea164736f6c6343000825000a",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address settlement_, address views_) returns()
func (vault *Vault) PackConstructor(settlement_ common.Address, views_ common.Address) []byte {
	enc, err := vault.abi.Pack("", settlement_, views_)
	if err != nil {
		panic(err)
	}
	return enc
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
// Solidity: function asset() view returns(address)
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
// Solidity: function asset() view returns(address)
func (vault *Vault) TryPackAsset() ([]byte, error) {
	return vault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
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

// PackCancelDepositAndClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6377d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelDepositAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) PackCancelDepositAndClaim(requestId *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("cancelDepositAndClaim", requestId, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelDepositAndClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6377d2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelDepositAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) TryPackCancelDepositAndClaim(requestId *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("cancelDepositAndClaim", requestId, receiver, controller)
}

// UnpackCancelDepositAndClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6377d2b.
//
// Solidity: function cancelDepositAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) UnpackCancelDepositAndClaim(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("cancelDepositAndClaim", data)
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

// PackCancelRedeemAndClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c9f9c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRedeemAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) PackCancelRedeemAndClaim(requestId *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("cancelRedeemAndClaim", requestId, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRedeemAndClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c9f9c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRedeemAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) TryPackCancelRedeemAndClaim(requestId *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("cancelRedeemAndClaim", requestId, receiver, controller)
}

// UnpackCancelRedeemAndClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96c9f9c1.
//
// Solidity: function cancelRedeemAndClaim(uint256 requestId, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) UnpackCancelRedeemAndClaim(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("cancelRedeemAndClaim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
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
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (vault *Vault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return vault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
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
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
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
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (vault *Vault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return vault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
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
// Solidity: function decimals() pure returns(uint8)
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
// Solidity: function decimals() pure returns(uint8)
func (vault *Vault) TryPackDecimals() ([]byte, error) {
	return vault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (vault *Vault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := vault.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e2d2984.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) PackDeposit(assets *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("deposit", assets, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e2d2984.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) TryPackDeposit(assets *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("deposit", assets, receiver, controller)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e2d2984.
//
// Solidity: function deposit(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) PackDeposit0(assets *big.Int, receiver common.Address) []byte {
	enc, err := vault.abi.Pack("deposit0", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) TryPackDeposit0(assets *big.Int, receiver common.Address) ([]byte, error) {
	return vault.abi.Pack("deposit0", assets, receiver)
}

// UnpackDeposit0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (vault *Vault) UnpackDeposit0(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("deposit0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositPauses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x157dc19d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositPauses() view returns(bool byLeader, bool byGuardian)
func (vault *Vault) PackDepositPauses() []byte {
	enc, err := vault.abi.Pack("depositPauses")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositPauses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x157dc19d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositPauses() view returns(bool byLeader, bool byGuardian)
func (vault *Vault) TryPackDepositPauses() ([]byte, error) {
	return vault.abi.Pack("depositPauses")
}

// DepositPausesOutput serves as a container for the return parameters of contract
// method DepositPauses.
type DepositPausesOutput struct {
	ByLeader   bool
	ByGuardian bool
}

// UnpackDepositPauses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x157dc19d.
//
// Solidity: function depositPauses() view returns(bool byLeader, bool byGuardian)
func (vault *Vault) UnpackDepositPauses(data []byte) (DepositPausesOutput, error) {
	out, err := vault.abi.Unpack("depositPauses", data)
	outstruct := new(DepositPausesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ByLeader = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ByGuardian = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
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
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
func (vault *Vault) TryPackEpoch(epochId *big.Int) ([]byte, error) {
	return vault.abi.Pack("epoch", epochId)
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5487c577.
//
// Solidity: function epoch(uint256 epochId) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
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
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256 fee)
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
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256 fee)
func (vault *Vault) TryPackFeeIfRedeemedNow(account common.Address) ([]byte, error) {
	return vault.abi.Pack("feeIfRedeemedNow", account)
}

// UnpackFeeIfRedeemedNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb66426a.
//
// Solidity: function feeIfRedeemedNow(address account) view returns(uint256 fee)
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

// PackFoldEvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fd12e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) returns()
func (vault *Vault) PackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) []byte {
	enc, err := vault.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFoldEvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fd12e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) returns()
func (vault *Vault) TryPackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) ([]byte, error) {
	return vault.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(bytes32)
func (vault *Vault) PackHistory() []byte {
	enc, err := vault.abi.Pack("history")
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
func (vault *Vault) TryPackHistory() ([]byte, error) {
	return vault.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(bytes32)
func (vault *Vault) UnpackHistory(data []byte) ([32]byte, error) {
	out, err := vault.abi.Unpack("history", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f8b5db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address leader_, address portfolio_, address registry_, (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns()
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
// Solidity: function initialize(address leader_, address portfolio_, address registry_, (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) params) returns()
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

// PackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastLeaderAction() view returns(uint256 time)
func (vault *Vault) PackLastLeaderAction() []byte {
	enc, err := vault.abi.Pack("lastLeaderAction")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastLeaderAction() view returns(uint256 time)
func (vault *Vault) TryPackLastLeaderAction() ([]byte, error) {
	return vault.abi.Pack("lastLeaderAction")
}

// UnpackLastLeaderAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4508988.
//
// Solidity: function lastLeaderAction() view returns(uint256 time)
func (vault *Vault) UnpackLastLeaderAction(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("lastLeaderAction", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function lock(address ) returns(address leader_, bool saleOnly_)
func (vault *Vault) PackLock(arg0 common.Address) []byte {
	enc, err := vault.abi.Pack("lock", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address ) returns(address leader_, bool saleOnly_)
func (vault *Vault) TryPackLock(arg0 common.Address) ([]byte, error) {
	return vault.abi.Pack("lock", arg0)
}

// LockOutput serves as a container for the return parameters of contract
// method Lock.
type LockOutput struct {
	Leader   common.Address
	SaleOnly bool
}

// UnpackLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf435f5a7.
//
// Solidity: function lock(address ) returns(address leader_, bool saleOnly_)
func (vault *Vault) UnpackLock(data []byte) (LockOutput, error) {
	out, err := vault.abi.Unpack("lock", data)
	outstruct := new(LockOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Leader = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.SaleOnly = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked() view returns(bool)
func (vault *Vault) PackLocked() []byte {
	enc, err := vault.abi.Pack("locked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked() view returns(bool)
func (vault *Vault) TryPackLocked() ([]byte, error) {
	return vault.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(bool)
func (vault *Vault) UnpackLocked(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lowerFee(uint16 newFeeBps) returns()
func (vault *Vault) PackLowerFee(newFeeBps uint16) []byte {
	enc, err := vault.abi.Pack("lowerFee", newFeeBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerFee(uint16 newFeeBps) returns()
func (vault *Vault) TryPackLowerFee(newFeeBps uint16) ([]byte, error) {
	return vault.abi.Pack("lowerFee", newFeeBps)
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
// Solidity: function maxDeposit(address controller) view returns(uint256 maxAssets)
func (vault *Vault) PackMaxDeposit(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxDeposit", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address controller) view returns(uint256 maxAssets)
func (vault *Vault) TryPackMaxDeposit(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxDeposit", controller)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address controller) view returns(uint256 maxAssets)
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
// Solidity: function maxMint(address controller) view returns(uint256 maxShares)
func (vault *Vault) PackMaxMint(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxMint", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address controller) view returns(uint256 maxShares)
func (vault *Vault) TryPackMaxMint(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxMint", controller)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address controller) view returns(uint256 maxShares)
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
// Solidity: function maxRedeem(address controller) view returns(uint256 maxShares)
func (vault *Vault) PackMaxRedeem(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxRedeem", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address controller) view returns(uint256 maxShares)
func (vault *Vault) TryPackMaxRedeem(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxRedeem", controller)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address controller) view returns(uint256 maxShares)
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
// Solidity: function maxWithdraw(address controller) view returns(uint256 maxAssets)
func (vault *Vault) PackMaxWithdraw(controller common.Address) []byte {
	enc, err := vault.abi.Pack("maxWithdraw", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address controller) view returns(uint256 maxAssets)
func (vault *Vault) TryPackMaxWithdraw(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxWithdraw", controller)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address controller) view returns(uint256 maxAssets)
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
// Solidity: function nonces(address ) view returns(uint256)
func (vault *Vault) PackNonces(arg0 common.Address) []byte {
	enc, err := vault.abi.Pack("nonces", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address ) view returns(uint256)
func (vault *Vault) TryPackNonces(arg0 common.Address) ([]byte, error) {
	return vault.abi.Pack("nonces", arg0)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address ) view returns(uint256)
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
// Solidity: function previewDeposit(uint256 ) pure returns(uint256)
func (vault *Vault) PackPreviewDeposit(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("previewDeposit", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 ) pure returns(uint256)
func (vault *Vault) TryPackPreviewDeposit(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewDeposit", arg0)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 ) pure returns(uint256)
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
// Solidity: function previewMint(uint256 ) pure returns(uint256)
func (vault *Vault) PackPreviewMint(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("previewMint", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 ) pure returns(uint256)
func (vault *Vault) TryPackPreviewMint(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewMint", arg0)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 ) pure returns(uint256)
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
// Solidity: function previewRedeem(uint256 ) pure returns(uint256)
func (vault *Vault) PackPreviewRedeem(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("previewRedeem", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 ) pure returns(uint256)
func (vault *Vault) TryPackPreviewRedeem(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewRedeem", arg0)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 ) pure returns(uint256)
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
// Solidity: function previewWithdraw(uint256 ) pure returns(uint256)
func (vault *Vault) PackPreviewWithdraw(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("previewWithdraw", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 ) pure returns(uint256)
func (vault *Vault) TryPackPreviewWithdraw(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("previewWithdraw", arg0)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 ) pure returns(uint256)
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
// Solidity: function redeem(uint256 shares, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) PackRedeem(shares *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("redeem", shares, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address controller) returns(uint256 assets)
func (vault *Vault) TryPackRedeem(shares *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("redeem", shares, receiver, controller)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address controller) returns(uint256 assets)
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
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256 assets)
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
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256 assets)
func (vault *Vault) TryPackRedeemRequestCost(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("redeemRequestCost", requestId, controller)
}

// UnpackRedeemRequestCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4d0a5fc.
//
// Solidity: function redeemRequestCost(uint256 requestId, address controller) view returns(uint256 assets)
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
// Solidity: function setStrategy(string strategy_) returns()
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
// Solidity: function setStrategy(string strategy_) returns()
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
// Solidity: function share() view returns(address)
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
// Solidity: function share() view returns(address)
func (vault *Vault) TryPackShare() ([]byte, error) {
	return vault.abi.Pack("share")
}

// UnpackShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8d5fd65.
//
// Solidity: function share() view returns(address)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (vault *Vault) PackSupportsInterface(id [4]byte) []byte {
	enc, err := vault.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (vault *Vault) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return vault.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (vault *Vault) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := vault.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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
// Solidity: function totalAssets() view returns(uint256)
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
// Solidity: function totalAssets() view returns(uint256)
func (vault *Vault) TryPackTotalAssets() ([]byte, error) {
	return vault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
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
// Solidity: function vault(address asset_) view returns(address)
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
// Solidity: function vault(address asset_) view returns(address)
func (vault *Vault) TryPackVault(asset common.Address) ([]byte, error) {
	return vault.abi.Pack("vault", asset)
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf815c03d.
//
// Solidity: function vault(address asset_) view returns(address)
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
// Solidity: function withdraw(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) PackWithdraw(assets *big.Int, receiver common.Address, controller common.Address) []byte {
	enc, err := vault.abi.Pack("withdraw", assets, receiver, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address controller) returns(uint256 shares)
func (vault *Vault) TryPackWithdraw(assets *big.Int, receiver common.Address, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("withdraw", assets, receiver, controller)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address controller) returns(uint256 shares)
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
	ExpiresAt   *big.Int
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
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
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

// VaultDepositsPaused represents a DepositsPaused event raised by the Vault contract.
type VaultDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const VaultDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (VaultDepositsPaused) ContractEventName() string {
	return VaultDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (vault *Vault) UnpackDepositsPausedEvent(log *types.Log) (*VaultDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultDepositsPaused)
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

// VaultHoldingForfeited represents a HoldingForfeited event raised by the Vault contract.
type VaultHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (VaultHoldingForfeited) ContractEventName() string {
	return VaultHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (vault *Vault) UnpackHoldingForfeitedEvent(log *types.Log) (*VaultHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultHoldingForfeited)
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

// VaultHoldingWrittenBack represents a HoldingWrittenBack event raised by the Vault contract.
type VaultHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (VaultHoldingWrittenBack) ContractEventName() string {
	return VaultHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (vault *Vault) UnpackHoldingWrittenBackEvent(log *types.Log) (*VaultHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultHoldingWrittenBack)
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

// VaultHoldingWrittenOff represents a HoldingWrittenOff event raised by the Vault contract.
type VaultHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (VaultHoldingWrittenOff) ContractEventName() string {
	return VaultHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (vault *Vault) UnpackHoldingWrittenOffEvent(log *types.Log) (*VaultHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultHoldingWrittenOff)
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
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (VaultTokenListed) ContractEventName() string {
	return VaultTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
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
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const VaultTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (VaultTokenScheduled) ContractEventName() string {
	return VaultTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
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

// VaultUnusableNoted represents a UnusableNoted event raised by the Vault contract.
type VaultUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (VaultUnusableNoted) ContractEventName() string {
	return VaultUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (vault *Vault) UnpackUnusableNotedEvent(log *types.Log) (*VaultUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultUnusableNoted)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (vault *Vault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vault.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return vault.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["AlreadyClosed"].ID.Bytes()[:4]) {
		return vault.UnpackAlreadyClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return vault.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return vault.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return vault.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["Asynchronous"].ID.Bytes()[:4]) {
		return vault.UnpackAsynchronousError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["AwayFromTarget"].ID.Bytes()[:4]) {
		return vault.UnpackAwayFromTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadAnswer"].ID.Bytes()[:4]) {
		return vault.UnpackBadAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadAnswerBounds"].ID.Bytes()[:4]) {
		return vault.UnpackBadAnswerBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadCap"].ID.Bytes()[:4]) {
		return vault.UnpackBadCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadCutoff"].ID.Bytes()[:4]) {
		return vault.UnpackBadCutoffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadDeviation"].ID.Bytes()[:4]) {
		return vault.UnpackBadDeviationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return vault.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadFeedCount"].ID.Bytes()[:4]) {
		return vault.UnpackBadFeedCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadMargin"].ID.Bytes()[:4]) {
		return vault.UnpackBadMarginError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadMaxAge"].ID.Bytes()[:4]) {
		return vault.UnpackBadMaxAgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadMinimum"].ID.Bytes()[:4]) {
		return vault.UnpackBadMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadPair"].ID.Bytes()[:4]) {
		return vault.UnpackBadPairError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return vault.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return vault.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadSeed"].ID.Bytes()[:4]) {
		return vault.UnpackBadSeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadTarget"].ID.Bytes()[:4]) {
		return vault.UnpackBadTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return vault.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BucketEmpty"].ID.Bytes()[:4]) {
		return vault.UnpackBucketEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return vault.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return vault.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["DepositsStopped"].ID.Bytes()[:4]) {
		return vault.UnpackDepositsStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return vault.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return vault.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return vault.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return vault.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["EmptyText"].ID.Bytes()[:4]) {
		return vault.UnpackEmptyTextError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["EpochNotClosed"].ID.Bytes()[:4]) {
		return vault.UnpackEpochNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["EtherRefused"].ID.Bytes()[:4]) {
		return vault.UnpackEtherRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ExceedsClaimable"].ID.Bytes()[:4]) {
		return vault.UnpackExceedsClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ExceedsMax"].ID.Bytes()[:4]) {
		return vault.UnpackExceedsMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ExitNotOpen"].ID.Bytes()[:4]) {
		return vault.UnpackExitNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return vault.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["FeeIsFinal"].ID.Bytes()[:4]) {
		return vault.UnpackFeeIsFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["FeeNotLower"].ID.Bytes()[:4]) {
		return vault.UnpackFeeNotLowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return vault.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InputMismatch"].ID.Bytes()[:4]) {
		return vault.UnpackInputMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InsideBand"].ID.Bytes()[:4]) {
		return vault.UnpackInsideBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InsufficientCash"].ID.Bytes()[:4]) {
		return vault.UnpackInsufficientCashError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return vault.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["InsufficientHolding"].ID.Bytes()[:4]) {
		return vault.UnpackInsufficientHoldingError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["LeaderMarginBroken"].ID.Bytes()[:4]) {
		return vault.UnpackLeaderMarginBrokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return vault.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NavOutOfBounds"].ID.Bytes()[:4]) {
		return vault.UnpackNavOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NavOverflow"].ID.Bytes()[:4]) {
		return vault.UnpackNavOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NoBase"].ID.Bytes()[:4]) {
		return vault.UnpackNoBaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NoPool"].ID.Bytes()[:4]) {
		return vault.UnpackNoPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NoRenouncing"].ID.Bytes()[:4]) {
		return vault.UnpackNoRenouncingError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NoTokensLeft"].ID.Bytes()[:4]) {
		return vault.UnpackNoTokensLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotALimitOrder"].ID.Bytes()[:4]) {
		return vault.UnpackNotALimitOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotAbandoned"].ID.Bytes()[:4]) {
		return vault.UnpackNotAbandonedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return vault.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotAnAdapter"].ID.Bytes()[:4]) {
		return vault.UnpackNotAnAdapterError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotClosing"].ID.Bytes()[:4]) {
		return vault.UnpackNotClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotKeeper"].ID.Bytes()[:4]) {
		return vault.UnpackNotKeeperError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return vault.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotNewerThanCutoff"].ID.Bytes()[:4]) {
		return vault.UnpackNotNewerThanCutoffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotNoted"].ID.Bytes()[:4]) {
		return vault.UnpackNotNotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return vault.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotThePool"].ID.Bytes()[:4]) {
		return vault.UnpackNotThePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotTheTargetsInForce"].ID.Bytes()[:4]) {
		return vault.UnpackNotTheTargetsInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotTransferable"].ID.Bytes()[:4]) {
		return vault.UnpackNotTransferableError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotVault"].ID.Bytes()[:4]) {
		return vault.UnpackNotVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotWrittenOff"].ID.Bytes()[:4]) {
		return vault.UnpackNotWrittenOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotedBefore"].ID.Bytes()[:4]) {
		return vault.UnpackNotedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return vault.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NothingScheduled"].ID.Bytes()[:4]) {
		return vault.UnpackNothingScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return vault.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NothingToRaise"].ID.Bytes()[:4]) {
		return vault.UnpackNothingToRaiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["OrderNotOpen"].ID.Bytes()[:4]) {
		return vault.UnpackOrderNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["OutputShort"].ID.Bytes()[:4]) {
		return vault.UnpackOutputShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["OverCapFirst"].ID.Bytes()[:4]) {
		return vault.UnpackOverCapFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PastCutoff"].ID.Bytes()[:4]) {
		return vault.UnpackPastCutoffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PausedByOthers"].ID.Bytes()[:4]) {
		return vault.UnpackPausedByOthersError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PermitExpired"].ID.Bytes()[:4]) {
		return vault.UnpackPermitExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PermitFailed"].ID.Bytes()[:4]) {
		return vault.UnpackPermitFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PermitSigner"].ID.Bytes()[:4]) {
		return vault.UnpackPermitSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PremiumTooHigh"].ID.Bytes()[:4]) {
		return vault.UnpackPremiumTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["PriceOutOfBand"].ID.Bytes()[:4]) {
		return vault.UnpackPriceOutOfBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["RaiseTooMuch"].ID.Bytes()[:4]) {
		return vault.UnpackRaiseTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SaleOnly"].ID.Bytes()[:4]) {
		return vault.UnpackSaleOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SameFeedTwice"].ID.Bytes()[:4]) {
		return vault.UnpackSameFeedTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ScheduleLapsed"].ID.Bytes()[:4]) {
		return vault.UnpackScheduleLapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SeedBelowMinimum"].ID.Bytes()[:4]) {
		return vault.UnpackSeedBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SequencerDown"].ID.Bytes()[:4]) {
		return vault.UnpackSequencerDownError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SequencerGracePeriod"].ID.Bytes()[:4]) {
		return vault.UnpackSequencerGracePeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SettlementWaits"].ID.Bytes()[:4]) {
		return vault.UnpackSettlementWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["StaleAnswer"].ID.Bytes()[:4]) {
		return vault.UnpackStaleAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["StillPriced"].ID.Bytes()[:4]) {
		return vault.UnpackStillPricedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["StillReadable"].ID.Bytes()[:4]) {
		return vault.UnpackStillReadableError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TargetAboveCap"].ID.Bytes()[:4]) {
		return vault.UnpackTargetAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TextTooLong"].ID.Bytes()[:4]) {
		return vault.UnpackTextTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TokensLeft"].ID.Bytes()[:4]) {
		return vault.UnpackTokensLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return vault.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TooManyDecimals"].ID.Bytes()[:4]) {
		return vault.UnpackTooManyDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TooManyDigits"].ID.Bytes()[:4]) {
		return vault.UnpackTooManyDigitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TooManyTargets"].ID.Bytes()[:4]) {
		return vault.UnpackTooManyTargetsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TooManyTokens"].ID.Bytes()[:4]) {
		return vault.UnpackTooManyTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TradeLossTooHigh"].ID.Bytes()[:4]) {
		return vault.UnpackTradeLossTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TradingIsPaused"].ID.Bytes()[:4]) {
		return vault.UnpackTradingIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["UnknownAsset"].ID.Bytes()[:4]) {
		return vault.UnpackUnknownAssetError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return vault.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["UnknownVault"].ID.Bytes()[:4]) {
		return vault.UnpackUnknownVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["VaultEnded"].ID.Bytes()[:4]) {
		return vault.UnpackVaultEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["WeightsTooHigh"].ID.Bytes()[:4]) {
		return vault.UnpackWeightsTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["WriteOffTooLarge"].ID.Bytes()[:4]) {
		return vault.UnpackWriteOffTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["WrittenOffBefore"].ID.Bytes()[:4]) {
		return vault.UnpackWrittenOffBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["WrongDecimals"].ID.Bytes()[:4]) {
		return vault.UnpackWrongDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return vault.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return vault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultAddressEmptyCode represents a AddressEmptyCode error raised by the Vault contract.
type VaultAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func VaultAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (vault *Vault) UnpackAddressEmptyCodeError(raw []byte) (*VaultAddressEmptyCode, error) {
	out := new(VaultAddressEmptyCode)
	if err := vault.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAlreadyClosed represents a AlreadyClosed error raised by the Vault contract.
type VaultAlreadyClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClosed()
func VaultAlreadyClosedErrorID() common.Hash {
	return common.HexToHash("0x9acb7e52025734411637cf587957c417e64426de11b20c8ea551919ba349a7b5")
}

// UnpackAlreadyClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClosed()
func (vault *Vault) UnpackAlreadyClosedError(raw []byte) (*VaultAlreadyClosed, error) {
	out := new(VaultAlreadyClosed)
	if err := vault.abi.UnpackIntoInterface(out, "AlreadyClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAlreadyInitialized represents a AlreadyInitialized error raised by the Vault contract.
type VaultAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func VaultAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (vault *Vault) UnpackAlreadyInitializedError(raw []byte) (*VaultAlreadyInitialized, error) {
	out := new(VaultAlreadyInitialized)
	if err := vault.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAlreadySettled represents a AlreadySettled error raised by the Vault contract.
type VaultAlreadySettled struct {
	EpochId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint256 epochId)
func VaultAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x8fec535e2000df0687739fc3f7b0b32ca8943ff6ba4f67b2172ade47d16ace06")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint256 epochId)
func (vault *Vault) UnpackAlreadySettledError(raw []byte) (*VaultAlreadySettled, error) {
	out := new(VaultAlreadySettled)
	if err := vault.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAmountTooLarge represents a AmountTooLarge error raised by the Vault contract.
type VaultAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func VaultAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (vault *Vault) UnpackAmountTooLargeError(raw []byte) (*VaultAmountTooLarge, error) {
	out := new(VaultAmountTooLarge)
	if err := vault.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAsynchronous represents a Asynchronous error raised by the Vault contract.
type VaultAsynchronous struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Asynchronous()
func VaultAsynchronousErrorID() common.Hash {
	return common.HexToHash("0xd76f3a128196db5db6de868fc9f0df3d4255af71cf32ec3d650b98abace12709")
}

// UnpackAsynchronousError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Asynchronous()
func (vault *Vault) UnpackAsynchronousError(raw []byte) (*VaultAsynchronous, error) {
	out := new(VaultAsynchronous)
	if err := vault.abi.UnpackIntoInterface(out, "Asynchronous", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultAwayFromTarget represents a AwayFromTarget error raised by the Vault contract.
type VaultAwayFromTarget struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AwayFromTarget(address token)
func VaultAwayFromTargetErrorID() common.Hash {
	return common.HexToHash("0xb0dc6e8c5486f741841d6e5bbcfafdf050953551dda6379758e0d4567fb2dead")
}

// UnpackAwayFromTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AwayFromTarget(address token)
func (vault *Vault) UnpackAwayFromTargetError(raw []byte) (*VaultAwayFromTarget, error) {
	out := new(VaultAwayFromTarget)
	if err := vault.abi.UnpackIntoInterface(out, "AwayFromTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadAnswer represents a BadAnswer error raised by the Vault contract.
type VaultBadAnswer struct {
	Feed      common.Address
	Answer    *big.Int
	UpdatedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAnswer(address feed, int256 answer, uint256 updatedAt)
func VaultBadAnswerErrorID() common.Hash {
	return common.HexToHash("0x5e6ed1b2aaa1b0d710e1b8015efc3502e054e4b66ca1e6af3f48b973e8407d6a")
}

// UnpackBadAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAnswer(address feed, int256 answer, uint256 updatedAt)
func (vault *Vault) UnpackBadAnswerError(raw []byte) (*VaultBadAnswer, error) {
	out := new(VaultBadAnswer)
	if err := vault.abi.UnpackIntoInterface(out, "BadAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadAnswerBounds represents a BadAnswerBounds error raised by the Vault contract.
type VaultBadAnswerBounds struct {
	Feed     common.Address
	Least    *big.Int
	Greatest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAnswerBounds(address feed, uint256 least, uint256 greatest)
func VaultBadAnswerBoundsErrorID() common.Hash {
	return common.HexToHash("0x5a5aabb51437f48131a1d67e04b0f4868bbb57ab848158c3903f1de55a2adee2")
}

// UnpackBadAnswerBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAnswerBounds(address feed, uint256 least, uint256 greatest)
func (vault *Vault) UnpackBadAnswerBoundsError(raw []byte) (*VaultBadAnswerBounds, error) {
	out := new(VaultBadAnswerBounds)
	if err := vault.abi.UnpackIntoInterface(out, "BadAnswerBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadCap represents a BadCap error raised by the Vault contract.
type VaultBadCap struct {
	CapBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCap(uint256 capBps)
func VaultBadCapErrorID() common.Hash {
	return common.HexToHash("0xe6ff6315d767d9af3a123a66a9d883e7d97bf8e085204e6bda08e16e14e2607d")
}

// UnpackBadCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCap(uint256 capBps)
func (vault *Vault) UnpackBadCapError(raw []byte) (*VaultBadCap, error) {
	out := new(VaultBadCap)
	if err := vault.abi.UnpackIntoInterface(out, "BadCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadCutoff represents a BadCutoff error raised by the Vault contract.
type VaultBadCutoff struct {
	FirstCutoff *big.Int
	After       *big.Int
	Until       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until)
func VaultBadCutoffErrorID() common.Hash {
	return common.HexToHash("0xa0b1fa1734a3f3d24a93cfc0e5f59d6dd38096bc9ea8e2ddc3ec5987aeb3d6c0")
}

// UnpackBadCutoffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until)
func (vault *Vault) UnpackBadCutoffError(raw []byte) (*VaultBadCutoff, error) {
	out := new(VaultBadCutoff)
	if err := vault.abi.UnpackIntoInterface(out, "BadCutoff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadDeviation represents a BadDeviation error raised by the Vault contract.
type VaultBadDeviation struct {
	DeviationBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDeviation(uint256 deviationBps)
func VaultBadDeviationErrorID() common.Hash {
	return common.HexToHash("0x110c150e5efd519baafd6771dca140c142984f1927e2d538d9d658875bbfb323")
}

// UnpackBadDeviationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDeviation(uint256 deviationBps)
func (vault *Vault) UnpackBadDeviationError(raw []byte) (*VaultBadDeviation, error) {
	out := new(VaultBadDeviation)
	if err := vault.abi.UnpackIntoInterface(out, "BadDeviation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadFee represents a BadFee error raised by the Vault contract.
type VaultBadFee struct {
	FeeBps *big.Int
	MaxBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFee(uint256 feeBps, uint256 maxBps)
func VaultBadFeeErrorID() common.Hash {
	return common.HexToHash("0xf2e54210e9d3941fc1fa8ea62bdf6318dac53715d07c7d236ae14eec8ddb12f3")
}

// UnpackBadFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFee(uint256 feeBps, uint256 maxBps)
func (vault *Vault) UnpackBadFeeError(raw []byte) (*VaultBadFee, error) {
	out := new(VaultBadFee)
	if err := vault.abi.UnpackIntoInterface(out, "BadFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadFeedCount represents a BadFeedCount error raised by the Vault contract.
type VaultBadFeedCount struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFeedCount(uint256 count, uint256 max)
func VaultBadFeedCountErrorID() common.Hash {
	return common.HexToHash("0x93ff8a4990d1964ca5665511bddbc8ae4355f6a25ac06a20bd88c90452438c0c")
}

// UnpackBadFeedCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFeedCount(uint256 count, uint256 max)
func (vault *Vault) UnpackBadFeedCountError(raw []byte) (*VaultBadFeedCount, error) {
	out := new(VaultBadFeedCount)
	if err := vault.abi.UnpackIntoInterface(out, "BadFeedCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadMargin represents a BadMargin error raised by the Vault contract.
type VaultBadMargin struct {
	MarginBps *big.Int
	MaxBps    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMargin(uint256 marginBps, uint256 maxBps)
func VaultBadMarginErrorID() common.Hash {
	return common.HexToHash("0x2265bb0fe8c6b044303b0797d53be8d55f408282ff94109ac359e6944d8f7981")
}

// UnpackBadMarginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMargin(uint256 marginBps, uint256 maxBps)
func (vault *Vault) UnpackBadMarginError(raw []byte) (*VaultBadMargin, error) {
	out := new(VaultBadMargin)
	if err := vault.abi.UnpackIntoInterface(out, "BadMargin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadMaxAge represents a BadMaxAge error raised by the Vault contract.
type VaultBadMaxAge struct {
	Feed   common.Address
	MaxAge *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMaxAge(address feed, uint256 maxAge, uint256 max)
func VaultBadMaxAgeErrorID() common.Hash {
	return common.HexToHash("0xdedf0be11b77ae9a246bbb4eecaeeccd1c14f00d7e8e39dd6af2392a5fa643b2")
}

// UnpackBadMaxAgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMaxAge(address feed, uint256 maxAge, uint256 max)
func (vault *Vault) UnpackBadMaxAgeError(raw []byte) (*VaultBadMaxAge, error) {
	out := new(VaultBadMaxAge)
	if err := vault.abi.UnpackIntoInterface(out, "BadMaxAge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadMinimum represents a BadMinimum error raised by the Vault contract.
type VaultBadMinimum struct {
	MinDeposit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMinimum(uint256 minDeposit)
func VaultBadMinimumErrorID() common.Hash {
	return common.HexToHash("0xf467cd66245e8da5d370bb4ad4da83aa422753618585fcdc07a2561da114b9c0")
}

// UnpackBadMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMinimum(uint256 minDeposit)
func (vault *Vault) UnpackBadMinimumError(raw []byte) (*VaultBadMinimum, error) {
	out := new(VaultBadMinimum)
	if err := vault.abi.UnpackIntoInterface(out, "BadMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadPair represents a BadPair error raised by the Vault contract.
type VaultBadPair struct {
	TokenIn  common.Address
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func VaultBadPairErrorID() common.Hash {
	return common.HexToHash("0xd73706b33f7ae8fb0faea4915df7390ebf2000be5fbebf19051d96caa1ad42ef")
}

// UnpackBadPairError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPair(address tokenIn, address tokenOut)
func (vault *Vault) UnpackBadPairError(raw []byte) (*VaultBadPair, error) {
	out := new(VaultBadPair)
	if err := vault.abi.UnpackIntoInterface(out, "BadPair", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadPath represents a BadPath error raised by the Vault contract.
type VaultBadPath struct {
	Path []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(bytes path)
func VaultBadPathErrorID() common.Hash {
	return common.HexToHash("0x01ec60a8d6ddef719a5835284c4b952010e0f9cf1a89b4448651f4766049122b")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(bytes path)
func (vault *Vault) UnpackBadPathError(raw []byte) (*VaultBadPath, error) {
	out := new(VaultBadPath)
	if err := vault.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadPeriod represents a BadPeriod error raised by the Vault contract.
type VaultBadPeriod struct {
	Period *big.Int
	Min    *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod(uint256 period, uint256 min, uint256 max)
func VaultBadPeriodErrorID() common.Hash {
	return common.HexToHash("0x1aebc521b6d2dcb6da1e3b7dd0974de96d1f15ef394826b5e0f13e75c75a08b8")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod(uint256 period, uint256 min, uint256 max)
func (vault *Vault) UnpackBadPeriodError(raw []byte) (*VaultBadPeriod, error) {
	out := new(VaultBadPeriod)
	if err := vault.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadSeed represents a BadSeed error raised by the Vault contract.
type VaultBadSeed struct {
	Seed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSeed(uint256 seed)
func VaultBadSeedErrorID() common.Hash {
	return common.HexToHash("0xdfa3472103bcf1ae0a7b9e45b0705b4f21ff1eaee8e2bee7bf4f525436e45859")
}

// UnpackBadSeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSeed(uint256 seed)
func (vault *Vault) UnpackBadSeedError(raw []byte) (*VaultBadSeed, error) {
	out := new(VaultBadSeed)
	if err := vault.abi.UnpackIntoInterface(out, "BadSeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBadTarget represents a BadTarget error raised by the Vault contract.
type VaultBadTarget struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTarget(address token)
func VaultBadTargetErrorID() common.Hash {
	return common.HexToHash("0xb2db4c671a778a3eae7a4439a80829329ceb61e15093dfbad98eecb701d2e130")
}

// UnpackBadTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTarget(address token)
func (vault *Vault) UnpackBadTargetError(raw []byte) (*VaultBadTarget, error) {
	out := new(VaultBadTarget)
	if err := vault.abi.UnpackIntoInterface(out, "BadTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBelowMinimum represents a BelowMinimum error raised by the Vault contract.
type VaultBelowMinimum struct {
	Assets  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 assets, uint256 minimum)
func VaultBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xbd49034f17bd8cd8171b39a2bec57ff9a2e5a06c580d5777f88b290bee56cf1a")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 assets, uint256 minimum)
func (vault *Vault) UnpackBelowMinimumError(raw []byte) (*VaultBelowMinimum, error) {
	out := new(VaultBelowMinimum)
	if err := vault.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultBucketEmpty represents a BucketEmpty error raised by the Vault contract.
type VaultBucketEmpty struct {
	Needed *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func VaultBucketEmptyErrorID() common.Hash {
	return common.HexToHash("0x4d91a1e76cc24a6940eecacc37797a160a4d81d197afb919e90f11bd952e4525")
}

// UnpackBucketEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BucketEmpty(uint256 needed, uint256 left)
func (vault *Vault) UnpackBucketEmptyError(raw []byte) (*VaultBucketEmpty, error) {
	out := new(VaultBucketEmpty)
	if err := vault.abi.UnpackIntoInterface(out, "BucketEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultCapExceeded represents a CapExceeded error raised by the Vault contract.
type VaultCapExceeded struct {
	Token common.Address
	Value *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(address token, uint256 value, uint256 most)
func VaultCapExceededErrorID() common.Hash {
	return common.HexToHash("0xc2373395179af6c39f367d2c3bc2a1001ac3bf9a6b3fea1531486f15ca6bc6d0")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(address token, uint256 value, uint256 most)
func (vault *Vault) UnpackCapExceededError(raw []byte) (*VaultCapExceeded, error) {
	out := new(VaultCapExceeded)
	if err := vault.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultDeadlinePassed represents a DeadlinePassed error raised by the Vault contract.
type VaultDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func VaultDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xbfb22adfe9d5fa2834e025e2832eac6acdb50f696427fd6da5e7d933cf7e8923")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func (vault *Vault) UnpackDeadlinePassedError(raw []byte) (*VaultDeadlinePassed, error) {
	out := new(VaultDeadlinePassed)
	if err := vault.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultDepositsStopped represents a DepositsStopped error raised by the Vault contract.
type VaultDepositsStopped struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositsStopped(uint8 status)
func VaultDepositsStoppedErrorID() common.Hash {
	return common.HexToHash("0xfa2d98a1485389100a03080c12c61ecedd0120924017b26552add82d5cf7d2d8")
}

// UnpackDepositsStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositsStopped(uint8 status)
func (vault *Vault) UnpackDepositsStoppedError(raw []byte) (*VaultDepositsStopped, error) {
	out := new(VaultDepositsStopped)
	if err := vault.abi.UnpackIntoInterface(out, "DepositsStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Vault contract.
type VaultECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func VaultECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (vault *Vault) UnpackECDSAInvalidSignatureError(raw []byte) (*VaultECDSAInvalidSignature, error) {
	out := new(VaultECDSAInvalidSignature)
	if err := vault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Vault contract.
type VaultECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func VaultECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (vault *Vault) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*VaultECDSAInvalidSignatureLength, error) {
	out := new(VaultECDSAInvalidSignatureLength)
	if err := vault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Vault contract.
type VaultECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func VaultECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (vault *Vault) UnpackECDSAInvalidSignatureSError(raw []byte) (*VaultECDSAInvalidSignatureS, error) {
	out := new(VaultECDSAInvalidSignatureS)
	if err := vault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the Vault contract.
type VaultERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func VaultERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (vault *Vault) UnpackERC20InsufficientAllowanceError(raw []byte) (*VaultERC20InsufficientAllowance, error) {
	out := new(VaultERC20InsufficientAllowance)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the Vault contract.
type VaultERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func VaultERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (vault *Vault) UnpackERC20InsufficientBalanceError(raw []byte) (*VaultERC20InsufficientBalance, error) {
	out := new(VaultERC20InsufficientBalance)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InvalidApprover represents a ERC20InvalidApprover error raised by the Vault contract.
type VaultERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func VaultERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (vault *Vault) UnpackERC20InvalidApproverError(raw []byte) (*VaultERC20InvalidApprover, error) {
	out := new(VaultERC20InvalidApprover)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the Vault contract.
type VaultERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func VaultERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (vault *Vault) UnpackERC20InvalidReceiverError(raw []byte) (*VaultERC20InvalidReceiver, error) {
	out := new(VaultERC20InvalidReceiver)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InvalidSender represents a ERC20InvalidSender error raised by the Vault contract.
type VaultERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func VaultERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (vault *Vault) UnpackERC20InvalidSenderError(raw []byte) (*VaultERC20InvalidSender, error) {
	out := new(VaultERC20InvalidSender)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultERC20InvalidSpender represents a ERC20InvalidSpender error raised by the Vault contract.
type VaultERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func VaultERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (vault *Vault) UnpackERC20InvalidSpenderError(raw []byte) (*VaultERC20InvalidSpender, error) {
	out := new(VaultERC20InvalidSpender)
	if err := vault.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultEmptyText represents a EmptyText error raised by the Vault contract.
type VaultEmptyText struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyText()
func VaultEmptyTextErrorID() common.Hash {
	return common.HexToHash("0xaf943d03f8281dbf201ebc998526a6c0fc81c9e6fc8d20447b450157472cbe19")
}

// UnpackEmptyTextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyText()
func (vault *Vault) UnpackEmptyTextError(raw []byte) (*VaultEmptyText, error) {
	out := new(VaultEmptyText)
	if err := vault.abi.UnpackIntoInterface(out, "EmptyText", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultEpochNotClosed represents a EpochNotClosed error raised by the Vault contract.
type VaultEpochNotClosed struct {
	EpochId *big.Int
	Cutoff  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotClosed(uint256 epochId, uint256 cutoff)
func VaultEpochNotClosedErrorID() common.Hash {
	return common.HexToHash("0x4870dfbd60de664c944b5572c15aee837ca29926ce9f637f93ceaa4e94a2b541")
}

// UnpackEpochNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotClosed(uint256 epochId, uint256 cutoff)
func (vault *Vault) UnpackEpochNotClosedError(raw []byte) (*VaultEpochNotClosed, error) {
	out := new(VaultEpochNotClosed)
	if err := vault.abi.UnpackIntoInterface(out, "EpochNotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultEtherRefused represents a EtherRefused error raised by the Vault contract.
type VaultEtherRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherRefused(address to)
func VaultEtherRefusedErrorID() common.Hash {
	return common.HexToHash("0x06aefe562de355fb38c7803df9b3d63eb63a0f3f38578a0a28e3019900c8dbb5")
}

// UnpackEtherRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherRefused(address to)
func (vault *Vault) UnpackEtherRefusedError(raw []byte) (*VaultEtherRefused, error) {
	out := new(VaultEtherRefused)
	if err := vault.abi.UnpackIntoInterface(out, "EtherRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultExceedsClaimable represents a ExceedsClaimable error raised by the Vault contract.
type VaultExceedsClaimable struct {
	Asked     *big.Int
	Claimable *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExceedsClaimable(uint256 asked, uint256 claimable)
func VaultExceedsClaimableErrorID() common.Hash {
	return common.HexToHash("0x0dc2dca4e129ebf5908da3d13f88bfc62d50201e0477a5fcfc57e82f4667cce7")
}

// UnpackExceedsClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExceedsClaimable(uint256 asked, uint256 claimable)
func (vault *Vault) UnpackExceedsClaimableError(raw []byte) (*VaultExceedsClaimable, error) {
	out := new(VaultExceedsClaimable)
	if err := vault.abi.UnpackIntoInterface(out, "ExceedsClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultExceedsMax represents a ExceedsMax error raised by the Vault contract.
type VaultExceedsMax struct {
	Asked *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExceedsMax(uint256 asked, uint256 max)
func VaultExceedsMaxErrorID() common.Hash {
	return common.HexToHash("0xe425fce13cdc5f0d9f27e54c5d91728fa5e7dc9d6c7fe506edc6d2bdfd978683")
}

// UnpackExceedsMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExceedsMax(uint256 asked, uint256 max)
func (vault *Vault) UnpackExceedsMaxError(raw []byte) (*VaultExceedsMax, error) {
	out := new(VaultExceedsMax)
	if err := vault.abi.UnpackIntoInterface(out, "ExceedsMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultExitNotOpen represents a ExitNotOpen error raised by the Vault contract.
type VaultExitNotOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotOpen()
func VaultExitNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc1a7bb5d48edb22ee8dbf2c52b4b15f313595f5700a89238f941eb1001dc8892")
}

// UnpackExitNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotOpen()
func (vault *Vault) UnpackExitNotOpenError(raw []byte) (*VaultExitNotOpen, error) {
	out := new(VaultExitNotOpen)
	if err := vault.abi.UnpackIntoInterface(out, "ExitNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFailedCall represents a FailedCall error raised by the Vault contract.
type VaultFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func VaultFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (vault *Vault) UnpackFailedCallError(raw []byte) (*VaultFailedCall, error) {
	out := new(VaultFailedCall)
	if err := vault.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFeeIsFinal represents a FeeIsFinal error raised by the Vault contract.
type VaultFeeIsFinal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeIsFinal()
func VaultFeeIsFinalErrorID() common.Hash {
	return common.HexToHash("0x38b464b70264239bb1961d048df7f4df13678150e8cf0d9f10db22a2b79aafa7")
}

// UnpackFeeIsFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeIsFinal()
func (vault *Vault) UnpackFeeIsFinalError(raw []byte) (*VaultFeeIsFinal, error) {
	out := new(VaultFeeIsFinal)
	if err := vault.abi.UnpackIntoInterface(out, "FeeIsFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultFeeNotLower represents a FeeNotLower error raised by the Vault contract.
type VaultFeeNotLower struct {
	FeeBps     *big.Int
	CurrentBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeNotLower(uint256 feeBps, uint256 currentBps)
func VaultFeeNotLowerErrorID() common.Hash {
	return common.HexToHash("0x5b266762dbb66c151820a1f85d2363f6306e9c7782848d4630c50945d836205b")
}

// UnpackFeeNotLowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeNotLower(uint256 feeBps, uint256 currentBps)
func (vault *Vault) UnpackFeeNotLowerError(raw []byte) (*VaultFeeNotLower, error) {
	out := new(VaultFeeNotLower)
	if err := vault.abi.UnpackIntoInterface(out, "FeeNotLower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInexactTransfer represents a InexactTransfer error raised by the Vault contract.
type VaultInexactTransfer struct {
	Sent     *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func VaultInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func (vault *Vault) UnpackInexactTransferError(raw []byte) (*VaultInexactTransfer, error) {
	out := new(VaultInexactTransfer)
	if err := vault.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInputMismatch represents a InputMismatch error raised by the Vault contract.
type VaultInputMismatch struct {
	Token    common.Address
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func VaultInputMismatchErrorID() common.Hash {
	return common.HexToHash("0x536cf2d68eb973f200990498962fcba4711029451edee2caa54c96109180ec06")
}

// UnpackInputMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func (vault *Vault) UnpackInputMismatchError(raw []byte) (*VaultInputMismatch, error) {
	out := new(VaultInputMismatch)
	if err := vault.abi.UnpackIntoInterface(out, "InputMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInsideBand represents a InsideBand error raised by the Vault contract.
type VaultInsideBand struct {
	OrderId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsideBand(uint256 orderId)
func VaultInsideBandErrorID() common.Hash {
	return common.HexToHash("0x62e74d3e694b8e2e76d350f30908941071e9f48d6a72ce054649e98c2bca836d")
}

// UnpackInsideBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsideBand(uint256 orderId)
func (vault *Vault) UnpackInsideBandError(raw []byte) (*VaultInsideBand, error) {
	out := new(VaultInsideBand)
	if err := vault.abi.UnpackIntoInterface(out, "InsideBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInsufficientCash represents a InsufficientCash error raised by the Vault contract.
type VaultInsufficientCash struct {
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientCash(uint256 needed, uint256 available)
func VaultInsufficientCashErrorID() common.Hash {
	return common.HexToHash("0xc23240add96391a8f15c99287b299e2c6d749a15746f0a81904104a866b0bb46")
}

// UnpackInsufficientCashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientCash(uint256 needed, uint256 available)
func (vault *Vault) UnpackInsufficientCashError(raw []byte) (*VaultInsufficientCash, error) {
	out := new(VaultInsufficientCash)
	if err := vault.abi.UnpackIntoInterface(out, "InsufficientCash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInsufficientGas represents a InsufficientGas error raised by the Vault contract.
type VaultInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func VaultInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (vault *Vault) UnpackInsufficientGasError(raw []byte) (*VaultInsufficientGas, error) {
	out := new(VaultInsufficientGas)
	if err := vault.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultInsufficientHolding represents a InsufficientHolding error raised by the Vault contract.
type VaultInsufficientHolding struct {
	Token     common.Address
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func VaultInsufficientHoldingErrorID() common.Hash {
	return common.HexToHash("0xd1cb99cd054d669e9f369578a499deddd779f464d54292301357b7b3ab7a82f9")
}

// UnpackInsufficientHoldingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientHolding(address token, uint256 needed, uint256 available)
func (vault *Vault) UnpackInsufficientHoldingError(raw []byte) (*VaultInsufficientHolding, error) {
	out := new(VaultInsufficientHolding)
	if err := vault.abi.UnpackIntoInterface(out, "InsufficientHolding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultLeaderMarginBroken represents a LeaderMarginBroken error raised by the Vault contract.
type VaultLeaderMarginBroken struct {
	Held     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaderMarginBroken(uint256 held, uint256 required)
func VaultLeaderMarginBrokenErrorID() common.Hash {
	return common.HexToHash("0x2e0d1ce7d142bfb04969c3f58c4ca6f9354b0b92c2fc1ac1c3c77f0775e1d5b5")
}

// UnpackLeaderMarginBrokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaderMarginBroken(uint256 held, uint256 required)
func (vault *Vault) UnpackLeaderMarginBrokenError(raw []byte) (*VaultLeaderMarginBroken, error) {
	out := new(VaultLeaderMarginBroken)
	if err := vault.abi.UnpackIntoInterface(out, "LeaderMarginBroken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultLocked represents a Locked error raised by the Vault contract.
type VaultLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func VaultLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (vault *Vault) UnpackLockedError(raw []byte) (*VaultLocked, error) {
	out := new(VaultLocked)
	if err := vault.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNavOutOfBounds represents a NavOutOfBounds error raised by the Vault contract.
type VaultNavOutOfBounds struct {
	Nav    *big.Int
	MinNav *big.Int
	MaxNav *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav)
func VaultNavOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x4106c6abed62d8f709503c5689168da49b0a2bdff9c49abedd73efada33e85d7")
}

// UnpackNavOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav)
func (vault *Vault) UnpackNavOutOfBoundsError(raw []byte) (*VaultNavOutOfBounds, error) {
	out := new(VaultNavOutOfBounds)
	if err := vault.abi.UnpackIntoInterface(out, "NavOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNavOverflow represents a NavOverflow error raised by the Vault contract.
type VaultNavOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOverflow()
func VaultNavOverflowErrorID() common.Hash {
	return common.HexToHash("0xd65eb01c0a208a43cb332facaf6636ba739c189ad34a17075cc742b6c0dd2aeb")
}

// UnpackNavOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOverflow()
func (vault *Vault) UnpackNavOverflowError(raw []byte) (*VaultNavOverflow, error) {
	out := new(VaultNavOverflow)
	if err := vault.abi.UnpackIntoInterface(out, "NavOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNoBase represents a NoBase error raised by the Vault contract.
type VaultNoBase struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBase()
func VaultNoBaseErrorID() common.Hash {
	return common.HexToHash("0xf0064bdae76c7bc89e9db24e788373c24d196c3d4382d5dff6c843fa13bc4279")
}

// UnpackNoBaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBase()
func (vault *Vault) UnpackNoBaseError(raw []byte) (*VaultNoBase, error) {
	out := new(VaultNoBase)
	if err := vault.abi.UnpackIntoInterface(out, "NoBase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNoPool represents a NoPool error raised by the Vault contract.
type VaultNoPool struct {
	TokenA common.Address
	TokenB common.Address
	Fee    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPool(address tokenA, address tokenB, uint24 fee)
func VaultNoPoolErrorID() common.Hash {
	return common.HexToHash("0xb9f2042135d256ccede167433fe4ba049c1ebf79043cbba238fe447b6d2434ef")
}

// UnpackNoPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPool(address tokenA, address tokenB, uint24 fee)
func (vault *Vault) UnpackNoPoolError(raw []byte) (*VaultNoPool, error) {
	out := new(VaultNoPool)
	if err := vault.abi.UnpackIntoInterface(out, "NoPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNoRenouncing represents a NoRenouncing error raised by the Vault contract.
type VaultNoRenouncing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRenouncing()
func VaultNoRenouncingErrorID() common.Hash {
	return common.HexToHash("0x632ed9832c82d4d83c03922e192bd4346272ae6d8a66a3e1e4c38549cf499250")
}

// UnpackNoRenouncingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRenouncing()
func (vault *Vault) UnpackNoRenouncingError(raw []byte) (*VaultNoRenouncing, error) {
	out := new(VaultNoRenouncing)
	if err := vault.abi.UnpackIntoInterface(out, "NoRenouncing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNoTokensLeft represents a NoTokensLeft error raised by the Vault contract.
type VaultNoTokensLeft struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTokensLeft()
func VaultNoTokensLeftErrorID() common.Hash {
	return common.HexToHash("0x7364ba172feca59a1bfe9715838173409f39cb7593d0b537528d006a1e03e738")
}

// UnpackNoTokensLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTokensLeft()
func (vault *Vault) UnpackNoTokensLeftError(raw []byte) (*VaultNoTokensLeft, error) {
	out := new(VaultNoTokensLeft)
	if err := vault.abi.UnpackIntoInterface(out, "NoTokensLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotALimitOrder represents a NotALimitOrder error raised by the Vault contract.
type VaultNotALimitOrder struct {
	OrderId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotALimitOrder(uint256 orderId)
func VaultNotALimitOrderErrorID() common.Hash {
	return common.HexToHash("0x07689f23a6aabc3ee964b7a5c14b5c4cf685747337340a93a263dcb332f1fe4b")
}

// UnpackNotALimitOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotALimitOrder(uint256 orderId)
func (vault *Vault) UnpackNotALimitOrderError(raw []byte) (*VaultNotALimitOrder, error) {
	out := new(VaultNotALimitOrder)
	if err := vault.abi.UnpackIntoInterface(out, "NotALimitOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotAbandoned represents a NotAbandoned error raised by the Vault contract.
type VaultNotAbandoned struct {
	AbandonedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAbandoned(uint256 abandonedAt)
func VaultNotAbandonedErrorID() common.Hash {
	return common.HexToHash("0xd4d0739365b8315e86e4bf7e94de29e45c3847b0d4d84c5c9d1b3ccffda65821")
}

// UnpackNotAbandonedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAbandoned(uint256 abandonedAt)
func (vault *Vault) UnpackNotAbandonedError(raw []byte) (*VaultNotAbandoned, error) {
	out := new(VaultNotAbandoned)
	if err := vault.abi.UnpackIntoInterface(out, "NotAbandoned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotAllowed represents a NotAllowed error raised by the Vault contract.
type VaultNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func VaultNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (vault *Vault) UnpackNotAllowedError(raw []byte) (*VaultNotAllowed, error) {
	out := new(VaultNotAllowed)
	if err := vault.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotAnAdapter represents a NotAnAdapter error raised by the Vault contract.
type VaultNotAnAdapter struct {
	Adapter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAdapter(address adapter)
func VaultNotAnAdapterErrorID() common.Hash {
	return common.HexToHash("0x70531bf3a20dc918ad38abc5b19424e1917fd6fbf76d10280a4e90aff07b6dbb")
}

// UnpackNotAnAdapterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAdapter(address adapter)
func (vault *Vault) UnpackNotAnAdapterError(raw []byte) (*VaultNotAnAdapter, error) {
	out := new(VaultNotAnAdapter)
	if err := vault.abi.UnpackIntoInterface(out, "NotAnAdapter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotClosing represents a NotClosing error raised by the Vault contract.
type VaultNotClosing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosing()
func VaultNotClosingErrorID() common.Hash {
	return common.HexToHash("0xf9b46b5f2b61361f95d79ba8adbe86297139b06b35fb3936e5f884c42086e703")
}

// UnpackNotClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosing()
func (vault *Vault) UnpackNotClosingError(raw []byte) (*VaultNotClosing, error) {
	out := new(VaultNotClosing)
	if err := vault.abi.UnpackIntoInterface(out, "NotClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotKeeper represents a NotKeeper error raised by the Vault contract.
type VaultNotKeeper struct {
	Caller  common.Address
	OpensAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKeeper(address caller, uint256 opensAt)
func VaultNotKeeperErrorID() common.Hash {
	return common.HexToHash("0x19d6e794d95f8186ede7060e9c5e39030a613315a99f798ebd118dbc767150e6")
}

// UnpackNotKeeperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKeeper(address caller, uint256 opensAt)
func (vault *Vault) UnpackNotKeeperError(raw []byte) (*VaultNotKeeper, error) {
	out := new(VaultNotKeeper)
	if err := vault.abi.UnpackIntoInterface(out, "NotKeeper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotListed represents a NotListed error raised by the Vault contract.
type VaultNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address token)
func VaultNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address token)
func (vault *Vault) UnpackNotListedError(raw []byte) (*VaultNotListed, error) {
	out := new(VaultNotListed)
	if err := vault.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotNewerThanCutoff represents a NotNewerThanCutoff error raised by the Vault contract.
type VaultNotNewerThanCutoff struct {
	Feed      common.Address
	UpdatedAt *big.Int
	Cutoff    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewerThanCutoff(address feed, uint256 updatedAt, uint256 cutoff)
func VaultNotNewerThanCutoffErrorID() common.Hash {
	return common.HexToHash("0x54bfb003bd24417b2decbbf7581e265c14b079fa45dfe44a72e7fa2453a44838")
}

// UnpackNotNewerThanCutoffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewerThanCutoff(address feed, uint256 updatedAt, uint256 cutoff)
func (vault *Vault) UnpackNotNewerThanCutoffError(raw []byte) (*VaultNotNewerThanCutoff, error) {
	out := new(VaultNotNewerThanCutoff)
	if err := vault.abi.UnpackIntoInterface(out, "NotNewerThanCutoff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotNoted represents a NotNoted error raised by the Vault contract.
type VaultNotNoted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNoted(address token)
func VaultNotNotedErrorID() common.Hash {
	return common.HexToHash("0x0a3d77f6a5b1b870339f85c9d6713472319e8623cca9489c581a47fbe1d69b35")
}

// UnpackNotNotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNoted(address token)
func (vault *Vault) UnpackNotNotedError(raw []byte) (*VaultNotNoted, error) {
	out := new(VaultNotNoted)
	if err := vault.abi.UnpackIntoInterface(out, "NotNoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotPaused represents a NotPaused error raised by the Vault contract.
type VaultNotPaused struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused(uint8 status)
func VaultNotPausedErrorID() common.Hash {
	return common.HexToHash("0x56f936fc032a4188a8b8cd9294b87d55a6e7f5727b626dd3a3121c61ebde74aa")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused(uint8 status)
func (vault *Vault) UnpackNotPausedError(raw []byte) (*VaultNotPaused, error) {
	out := new(VaultNotPaused)
	if err := vault.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotThePool represents a NotThePool error raised by the Vault contract.
type VaultNotThePool struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePool(address caller)
func VaultNotThePoolErrorID() common.Hash {
	return common.HexToHash("0xf16664836423f74be204583091103106553995f647c0a1fb456fdfc92df3442e")
}

// UnpackNotThePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePool(address caller)
func (vault *Vault) UnpackNotThePoolError(raw []byte) (*VaultNotThePool, error) {
	out := new(VaultNotThePool)
	if err := vault.abi.UnpackIntoInterface(out, "NotThePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotTheTargetsInForce represents a NotTheTargetsInForce error raised by the Vault contract.
type VaultNotTheTargetsInForce struct {
	OrderId *big.Int
	InForce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheTargetsInForce(uint256 orderId, uint256 inForce)
func VaultNotTheTargetsInForceErrorID() common.Hash {
	return common.HexToHash("0x1641daac03651e644a136767b721f7290436069138448b26c938c5c3fec2efaa")
}

// UnpackNotTheTargetsInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheTargetsInForce(uint256 orderId, uint256 inForce)
func (vault *Vault) UnpackNotTheTargetsInForceError(raw []byte) (*VaultNotTheTargetsInForce, error) {
	out := new(VaultNotTheTargetsInForce)
	if err := vault.abi.UnpackIntoInterface(out, "NotTheTargetsInForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotTransferable represents a NotTransferable error raised by the Vault contract.
type VaultNotTransferable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTransferable()
func VaultNotTransferableErrorID() common.Hash {
	return common.HexToHash("0xdc8d8db78d5a7a955c0008cdb175a6daa2ad76ae227915e1cd1b28ee4ec4bec3")
}

// UnpackNotTransferableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTransferable()
func (vault *Vault) UnpackNotTransferableError(raw []byte) (*VaultNotTransferable, error) {
	out := new(VaultNotTransferable)
	if err := vault.abi.UnpackIntoInterface(out, "NotTransferable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotVault represents a NotVault error raised by the Vault contract.
type VaultNotVault struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVault(address caller)
func VaultNotVaultErrorID() common.Hash {
	return common.HexToHash("0xe9d60161f21916a4c5effe7a3378e39b8056de5fa1591f1f8657153da97c8bc4")
}

// UnpackNotVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVault(address caller)
func (vault *Vault) UnpackNotVaultError(raw []byte) (*VaultNotVault, error) {
	out := new(VaultNotVault)
	if err := vault.abi.UnpackIntoInterface(out, "NotVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotWrittenOff represents a NotWrittenOff error raised by the Vault contract.
type VaultNotWrittenOff struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWrittenOff(address token)
func VaultNotWrittenOffErrorID() common.Hash {
	return common.HexToHash("0x28d4c84b14c8c0a59dbfce229133c33eba75a34809c06c2f3a4f32261b862431")
}

// UnpackNotWrittenOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWrittenOff(address token)
func (vault *Vault) UnpackNotWrittenOffError(raw []byte) (*VaultNotWrittenOff, error) {
	out := new(VaultNotWrittenOff)
	if err := vault.abi.UnpackIntoInterface(out, "NotWrittenOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotedBefore represents a NotedBefore error raised by the Vault contract.
type VaultNotedBefore struct {
	Token   common.Address
	NotedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func VaultNotedBeforeErrorID() common.Hash {
	return common.HexToHash("0x81354ec3d28b62cf99aebe7ea019d231fe2de3e786856bccf8b812d4cdda1607")
}

// UnpackNotedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotedBefore(address token, uint256 notedAt)
func (vault *Vault) UnpackNotedBeforeError(raw []byte) (*VaultNotedBefore, error) {
	out := new(VaultNotedBefore)
	if err := vault.abi.UnpackIntoInterface(out, "NotedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNothingPending represents a NothingPending error raised by the Vault contract.
type VaultNothingPending struct {
	RequestId  *big.Int
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPending(uint256 requestId, address controller)
func VaultNothingPendingErrorID() common.Hash {
	return common.HexToHash("0xd6e244d68e659514b1033d9a4677c44dd36d4abf8e73b525763f2edf338a43d8")
}

// UnpackNothingPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPending(uint256 requestId, address controller)
func (vault *Vault) UnpackNothingPendingError(raw []byte) (*VaultNothingPending, error) {
	out := new(VaultNothingPending)
	if err := vault.abi.UnpackIntoInterface(out, "NothingPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNothingScheduled represents a NothingScheduled error raised by the Vault contract.
type VaultNothingScheduled struct {
	Subject common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingScheduled(address subject)
func VaultNothingScheduledErrorID() common.Hash {
	return common.HexToHash("0x6c9ddaa1a1dcb5f427f86c7d85669cf04624d8456dd8d2db8ade43f0ea3ce98b")
}

// UnpackNothingScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingScheduled(address subject)
func (vault *Vault) UnpackNothingScheduledError(raw []byte) (*VaultNothingScheduled, error) {
	out := new(VaultNothingScheduled)
	if err := vault.abi.UnpackIntoInterface(out, "NothingScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNothingToClaim represents a NothingToClaim error raised by the Vault contract.
type VaultNothingToClaim struct {
	RequestId  *big.Int
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint256 requestId, address controller)
func VaultNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xb361b5fb505a1ba315c65f6d38503886d35e517bd61a26c7379c1b3a9527c464")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint256 requestId, address controller)
func (vault *Vault) UnpackNothingToClaimError(raw []byte) (*VaultNothingToClaim, error) {
	out := new(VaultNothingToClaim)
	if err := vault.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNothingToRaise represents a NothingToRaise error raised by the Vault contract.
type VaultNothingToRaise struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRaise()
func VaultNothingToRaiseErrorID() common.Hash {
	return common.HexToHash("0x044ed5f43d1dfac6fc3cab03a4630fd1374fe363123b00e5531a59eba5858bc8")
}

// UnpackNothingToRaiseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRaise()
func (vault *Vault) UnpackNothingToRaiseError(raw []byte) (*VaultNothingToRaise, error) {
	out := new(VaultNothingToRaise)
	if err := vault.abi.UnpackIntoInterface(out, "NothingToRaise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultOrderNotOpen represents a OrderNotOpen error raised by the Vault contract.
type VaultOrderNotOpen struct {
	OrderId *big.Int
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func VaultOrderNotOpenErrorID() common.Hash {
	return common.HexToHash("0xa78aad30ccbe4d5fd7db429c2d3d30345a4e13b963c2f310ad8f14c8ae329e12")
}

// UnpackOrderNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNotOpen(uint256 orderId, uint8 state)
func (vault *Vault) UnpackOrderNotOpenError(raw []byte) (*VaultOrderNotOpen, error) {
	out := new(VaultOrderNotOpen)
	if err := vault.abi.UnpackIntoInterface(out, "OrderNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultOutputShort represents a OutputShort error raised by the Vault contract.
type VaultOutputShort struct {
	Token    common.Address
	Least    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func VaultOutputShortErrorID() common.Hash {
	return common.HexToHash("0x47cf6d26937c4b98d35aa0fe68ca27d7a38ef870c001fdda41571304756617b5")
}

// UnpackOutputShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func (vault *Vault) UnpackOutputShortError(raw []byte) (*VaultOutputShort, error) {
	out := new(VaultOutputShort)
	if err := vault.abi.UnpackIntoInterface(out, "OutputShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultOverCapFirst represents a OverCapFirst error raised by the Vault contract.
type VaultOverCapFirst struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverCapFirst(address token)
func VaultOverCapFirstErrorID() common.Hash {
	return common.HexToHash("0x155636a5ca88395472ebae4f1e48da6599c7d74089516fd035873d6f9950a17f")
}

// UnpackOverCapFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverCapFirst(address token)
func (vault *Vault) UnpackOverCapFirstError(raw []byte) (*VaultOverCapFirst, error) {
	out := new(VaultOverCapFirst)
	if err := vault.abi.UnpackIntoInterface(out, "OverCapFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPastCutoff represents a PastCutoff error raised by the Vault contract.
type VaultPastCutoff struct {
	EpochId *big.Int
	Cutoff  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PastCutoff(uint256 epochId, uint256 cutoff)
func VaultPastCutoffErrorID() common.Hash {
	return common.HexToHash("0xaaa7cec6c162f40d2b49ba7ce47ac090d2e765d3586daecfec90bdf7ec6b1dc0")
}

// UnpackPastCutoffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PastCutoff(uint256 epochId, uint256 cutoff)
func (vault *Vault) UnpackPastCutoffError(raw []byte) (*VaultPastCutoff, error) {
	out := new(VaultPastCutoff)
	if err := vault.abi.UnpackIntoInterface(out, "PastCutoff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPausedByOthers represents a PausedByOthers error raised by the Vault contract.
type VaultPausedByOthers struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedByOthers(address caller)
func VaultPausedByOthersErrorID() common.Hash {
	return common.HexToHash("0x0b57a72311d240e372cf6cec21be80c42f6e4b810727d35320dbc01dd6f3647a")
}

// UnpackPausedByOthersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedByOthers(address caller)
func (vault *Vault) UnpackPausedByOthersError(raw []byte) (*VaultPausedByOthers, error) {
	out := new(VaultPausedByOthers)
	if err := vault.abi.UnpackIntoInterface(out, "PausedByOthers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPermitExpired represents a PermitExpired error raised by the Vault contract.
type VaultPermitExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitExpired(uint256 deadline)
func VaultPermitExpiredErrorID() common.Hash {
	return common.HexToHash("0x9e96b26fa430cdb94aa7d06991102a0577730e9f5f52f05b4f010c56a086c2ad")
}

// UnpackPermitExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitExpired(uint256 deadline)
func (vault *Vault) UnpackPermitExpiredError(raw []byte) (*VaultPermitExpired, error) {
	out := new(VaultPermitExpired)
	if err := vault.abi.UnpackIntoInterface(out, "PermitExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPermitFailed represents a PermitFailed error raised by the Vault contract.
type VaultPermitFailed struct {
	Token   common.Address
	Allowed *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func VaultPermitFailedErrorID() common.Hash {
	return common.HexToHash("0xadd6035072a61f24744319b320b9cf31a03ed928599985400ab36eecb35c51ec")
}

// UnpackPermitFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func (vault *Vault) UnpackPermitFailedError(raw []byte) (*VaultPermitFailed, error) {
	out := new(VaultPermitFailed)
	if err := vault.abi.UnpackIntoInterface(out, "PermitFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPermitSigner represents a PermitSigner error raised by the Vault contract.
type VaultPermitSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitSigner(address signer, address owner)
func VaultPermitSignerErrorID() common.Hash {
	return common.HexToHash("0x50334466a2a03047648a12589108c56aa014c15ec5f3f10e4a08fbe213f54e83")
}

// UnpackPermitSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitSigner(address signer, address owner)
func (vault *Vault) UnpackPermitSignerError(raw []byte) (*VaultPermitSigner, error) {
	out := new(VaultPermitSigner)
	if err := vault.abi.UnpackIntoInterface(out, "PermitSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPremiumTooHigh represents a PremiumTooHigh error raised by the Vault contract.
type VaultPremiumTooHigh struct {
	PremiumBps *big.Int
	MaxBps     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PremiumTooHigh(uint256 premiumBps, uint256 maxBps)
func VaultPremiumTooHighErrorID() common.Hash {
	return common.HexToHash("0x2f06628bc8cf847be0e773fc325851b7a95744139151eab81f852a98eae11e4f")
}

// UnpackPremiumTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PremiumTooHigh(uint256 premiumBps, uint256 maxBps)
func (vault *Vault) UnpackPremiumTooHighError(raw []byte) (*VaultPremiumTooHigh, error) {
	out := new(VaultPremiumTooHigh)
	if err := vault.abi.UnpackIntoInterface(out, "PremiumTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultPriceOutOfBand represents a PriceOutOfBand error raised by the Vault contract.
type VaultPriceOutOfBand struct {
	Nav        *big.Int
	Supply     *big.Int
	LastNav    *big.Int
	LastSupply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply)
func VaultPriceOutOfBandErrorID() common.Hash {
	return common.HexToHash("0xb233431267553aac1d7fdb16e693b47a8eb47f76ef9a4652b60af0ca0c9ec8e6")
}

// UnpackPriceOutOfBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply)
func (vault *Vault) UnpackPriceOutOfBandError(raw []byte) (*VaultPriceOutOfBand, error) {
	out := new(VaultPriceOutOfBand)
	if err := vault.abi.UnpackIntoInterface(out, "PriceOutOfBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultRaiseTooMuch represents a RaiseTooMuch error raised by the Vault contract.
type VaultRaiseTooMuch struct {
	Value   *big.Int
	Allowed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func VaultRaiseTooMuchErrorID() common.Hash {
	return common.HexToHash("0x608dfb98f1f104ff0078dd6725fc35f32cc9b1debd706a7ade4dbbbd154b83a9")
}

// UnpackRaiseTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RaiseTooMuch(uint256 value, uint256 allowed)
func (vault *Vault) UnpackRaiseTooMuchError(raw []byte) (*VaultRaiseTooMuch, error) {
	out := new(VaultRaiseTooMuch)
	if err := vault.abi.UnpackIntoInterface(out, "RaiseTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Vault contract.
type VaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vault *Vault) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultSafeERC20FailedOperation, error) {
	out := new(VaultSafeERC20FailedOperation)
	if err := vault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSaleOnly represents a SaleOnly error raised by the Vault contract.
type VaultSaleOnly struct {
	TokenOut common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleOnly(address tokenOut)
func VaultSaleOnlyErrorID() common.Hash {
	return common.HexToHash("0xe5f14325ba8bbb04698d9223a001a7763d0dbfe5401ce2cf3772c32e688f4488")
}

// UnpackSaleOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleOnly(address tokenOut)
func (vault *Vault) UnpackSaleOnlyError(raw []byte) (*VaultSaleOnly, error) {
	out := new(VaultSaleOnly)
	if err := vault.abi.UnpackIntoInterface(out, "SaleOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSameFeedTwice represents a SameFeedTwice error raised by the Vault contract.
type VaultSameFeedTwice struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameFeedTwice(address feed)
func VaultSameFeedTwiceErrorID() common.Hash {
	return common.HexToHash("0x09a9a291be0d54aabe4694acf37a6c4162cc3d4a9888c1b1f4ac15947909e58c")
}

// UnpackSameFeedTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameFeedTwice(address feed)
func (vault *Vault) UnpackSameFeedTwiceError(raw []byte) (*VaultSameFeedTwice, error) {
	out := new(VaultSameFeedTwice)
	if err := vault.abi.UnpackIntoInterface(out, "SameFeedTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultScheduleLapsed represents a ScheduleLapsed error raised by the Vault contract.
type VaultScheduleLapsed struct {
	Subject   common.Address
	ExpiredAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScheduleLapsed(address subject, uint256 expiredAt)
func VaultScheduleLapsedErrorID() common.Hash {
	return common.HexToHash("0xb85c1dd7f552909542f5b3a637fbf0e4da9ba0932cbd4a93a774ff39d1ce6b41")
}

// UnpackScheduleLapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScheduleLapsed(address subject, uint256 expiredAt)
func (vault *Vault) UnpackScheduleLapsedError(raw []byte) (*VaultScheduleLapsed, error) {
	out := new(VaultScheduleLapsed)
	if err := vault.abi.UnpackIntoInterface(out, "ScheduleLapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSeedBelowMinimum represents a SeedBelowMinimum error raised by the Vault contract.
type VaultSeedBelowMinimum struct {
	Seed       *big.Int
	MinDeposit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedBelowMinimum(uint256 seed, uint256 minDeposit)
func VaultSeedBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xe670bc32dad73568757d5d7dc20a26a94ba1529b09844214474a1a87762d309c")
}

// UnpackSeedBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedBelowMinimum(uint256 seed, uint256 minDeposit)
func (vault *Vault) UnpackSeedBelowMinimumError(raw []byte) (*VaultSeedBelowMinimum, error) {
	out := new(VaultSeedBelowMinimum)
	if err := vault.abi.UnpackIntoInterface(out, "SeedBelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSequencerDown represents a SequencerDown error raised by the Vault contract.
type VaultSequencerDown struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequencerDown()
func VaultSequencerDownErrorID() common.Hash {
	return common.HexToHash("0x032b3d00cfb14fdf4eecb317aaf61db9dd7331083f0db9baa2eae06ec3e15ecb")
}

// UnpackSequencerDownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequencerDown()
func (vault *Vault) UnpackSequencerDownError(raw []byte) (*VaultSequencerDown, error) {
	out := new(VaultSequencerDown)
	if err := vault.abi.UnpackIntoInterface(out, "SequencerDown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSequencerGracePeriod represents a SequencerGracePeriod error raised by the Vault contract.
type VaultSequencerGracePeriod struct {
	UpSince     *big.Int
	GracePeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequencerGracePeriod(uint256 upSince, uint256 gracePeriod)
func VaultSequencerGracePeriodErrorID() common.Hash {
	return common.HexToHash("0x5cfbf5f10d3588314299d25dba61573693f19eb565833c1fea03f327f4c9cd43")
}

// UnpackSequencerGracePeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequencerGracePeriod(uint256 upSince, uint256 gracePeriod)
func (vault *Vault) UnpackSequencerGracePeriodError(raw []byte) (*VaultSequencerGracePeriod, error) {
	out := new(VaultSequencerGracePeriod)
	if err := vault.abi.UnpackIntoInterface(out, "SequencerGracePeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementWaits represents a SettlementWaits error raised by the Vault contract.
type VaultSettlementWaits struct {
	Vault common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementWaits(address vault)
func VaultSettlementWaitsErrorID() common.Hash {
	return common.HexToHash("0x54b529a780f203c74af4e1bd565c8fa5716ad3b100cdd7adcf54a622826da668")
}

// UnpackSettlementWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementWaits(address vault)
func (vault *Vault) UnpackSettlementWaitsError(raw []byte) (*VaultSettlementWaits, error) {
	out := new(VaultSettlementWaits)
	if err := vault.abi.UnpackIntoInterface(out, "SettlementWaits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultStaleAnswer represents a StaleAnswer error raised by the Vault contract.
type VaultStaleAnswer struct {
	Feed      common.Address
	UpdatedAt *big.Int
	MaxAge    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleAnswer(address feed, uint256 updatedAt, uint256 maxAge)
func VaultStaleAnswerErrorID() common.Hash {
	return common.HexToHash("0xfac0852b52991121c3eeba36a1caf0cd65983fdab50c75bccc9eeab28c95643b")
}

// UnpackStaleAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleAnswer(address feed, uint256 updatedAt, uint256 maxAge)
func (vault *Vault) UnpackStaleAnswerError(raw []byte) (*VaultStaleAnswer, error) {
	out := new(VaultStaleAnswer)
	if err := vault.abi.UnpackIntoInterface(out, "StaleAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultStillPriced represents a StillPriced error raised by the Vault contract.
type VaultStillPriced struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillPriced(address token)
func VaultStillPricedErrorID() common.Hash {
	return common.HexToHash("0x3bd622b25665981523c9908697797c3eb21e1bc7e6f78c9874e3305331686e74")
}

// UnpackStillPricedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillPriced(address token)
func (vault *Vault) UnpackStillPricedError(raw []byte) (*VaultStillPriced, error) {
	out := new(VaultStillPriced)
	if err := vault.abi.UnpackIntoInterface(out, "StillPriced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultStillReadable represents a StillReadable error raised by the Vault contract.
type VaultStillReadable struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillReadable(address token)
func VaultStillReadableErrorID() common.Hash {
	return common.HexToHash("0x905232ddb48064b31895cde584bf8ad2ff47ac0c868e9e493947c1747d868025")
}

// UnpackStillReadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillReadable(address token)
func (vault *Vault) UnpackStillReadableError(raw []byte) (*VaultStillReadable, error) {
	out := new(VaultStillReadable)
	if err := vault.abi.UnpackIntoInterface(out, "StillReadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTargetAboveCap represents a TargetAboveCap error raised by the Vault contract.
type VaultTargetAboveCap struct {
	Token     common.Address
	WeightBps *big.Int
	CapBps    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TargetAboveCap(address token, uint256 weightBps, uint256 capBps)
func VaultTargetAboveCapErrorID() common.Hash {
	return common.HexToHash("0x5eb8d3cc93423e2517bd0cb13413536848fd69c7fce0ee52f150a631060d0650")
}

// UnpackTargetAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TargetAboveCap(address token, uint256 weightBps, uint256 capBps)
func (vault *Vault) UnpackTargetAboveCapError(raw []byte) (*VaultTargetAboveCap, error) {
	out := new(VaultTargetAboveCap)
	if err := vault.abi.UnpackIntoInterface(out, "TargetAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTextTooLong represents a TextTooLong error raised by the Vault contract.
type VaultTextTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func VaultTextTooLongErrorID() common.Hash {
	return common.HexToHash("0xf4eb2b2dbe319380c840209258eb848c417097b3e21292e1f63f878c9e784194")
}

// UnpackTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func (vault *Vault) UnpackTextTooLongError(raw []byte) (*VaultTextTooLong, error) {
	out := new(VaultTextTooLong)
	if err := vault.abi.UnpackIntoInterface(out, "TextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTokensLeft represents a TokensLeft error raised by the Vault contract.
type VaultTokensLeft struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokensLeft(uint256 count)
func VaultTokensLeftErrorID() common.Hash {
	return common.HexToHash("0xbd2b9cca3c2eb5228c03dc0742799435e8ffe559fa01d1ee0f9ddfbaa4dd8e7f")
}

// UnpackTokensLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokensLeft(uint256 count)
func (vault *Vault) UnpackTokensLeftError(raw []byte) (*VaultTokensLeft, error) {
	out := new(VaultTokensLeft)
	if err := vault.abi.UnpackIntoInterface(out, "TokensLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTooEarly represents a TooEarly error raised by the Vault contract.
type VaultTooEarly struct {
	EffectiveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func VaultTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func (vault *Vault) UnpackTooEarlyError(raw []byte) (*VaultTooEarly, error) {
	out := new(VaultTooEarly)
	if err := vault.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTooManyDecimals represents a TooManyDecimals error raised by the Vault contract.
type VaultTooManyDecimals struct {
	Subject  common.Address
	Decimals *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDecimals(address subject, uint256 decimals, uint256 max)
func VaultTooManyDecimalsErrorID() common.Hash {
	return common.HexToHash("0x0b6bc3a77c0ec907187a67362283b2ebec268c2f78b502f777aedf8195014659")
}

// UnpackTooManyDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDecimals(address subject, uint256 decimals, uint256 max)
func (vault *Vault) UnpackTooManyDecimalsError(raw []byte) (*VaultTooManyDecimals, error) {
	out := new(VaultTooManyDecimals)
	if err := vault.abi.UnpackIntoInterface(out, "TooManyDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTooManyDigits represents a TooManyDigits error raised by the Vault contract.
type VaultTooManyDigits struct {
	Answer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDigits(uint256 answer)
func VaultTooManyDigitsErrorID() common.Hash {
	return common.HexToHash("0x7ca1b5813773286f19d6117cee4b308c6dc46435b080c02cc779f7bf581a1599")
}

// UnpackTooManyDigitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDigits(uint256 answer)
func (vault *Vault) UnpackTooManyDigitsError(raw []byte) (*VaultTooManyDigits, error) {
	out := new(VaultTooManyDigits)
	if err := vault.abi.UnpackIntoInterface(out, "TooManyDigits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTooManyTargets represents a TooManyTargets error raised by the Vault contract.
type VaultTooManyTargets struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTargets(uint256 count)
func VaultTooManyTargetsErrorID() common.Hash {
	return common.HexToHash("0x14a45d924415bc5d62975ca7749e58fcbece79622de542b02373e0125321abb2")
}

// UnpackTooManyTargetsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTargets(uint256 count)
func (vault *Vault) UnpackTooManyTargetsError(raw []byte) (*VaultTooManyTargets, error) {
	out := new(VaultTooManyTargets)
	if err := vault.abi.UnpackIntoInterface(out, "TooManyTargets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTooManyTokens represents a TooManyTokens error raised by the Vault contract.
type VaultTooManyTokens struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTokens(uint256 max)
func VaultTooManyTokensErrorID() common.Hash {
	return common.HexToHash("0xa8908786ca6311ac27c10b9b14253adb6a41fc39d2d0e16ac2c9621f1f2c875d")
}

// UnpackTooManyTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTokens(uint256 max)
func (vault *Vault) UnpackTooManyTokensError(raw []byte) (*VaultTooManyTokens, error) {
	out := new(VaultTooManyTokens)
	if err := vault.abi.UnpackIntoInterface(out, "TooManyTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTradeLossTooHigh represents a TradeLossTooHigh error raised by the Vault contract.
type VaultTradeLossTooHigh struct {
	ValueIn  *big.Int
	ValueOut *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func VaultTradeLossTooHighErrorID() common.Hash {
	return common.HexToHash("0xc5cbc353cecbe1bac8057580aa65906cbc45ed2afaaf204b15dc8262c6bff96e")
}

// UnpackTradeLossTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradeLossTooHigh(uint256 valueIn, uint256 valueOut)
func (vault *Vault) UnpackTradeLossTooHighError(raw []byte) (*VaultTradeLossTooHigh, error) {
	out := new(VaultTradeLossTooHigh)
	if err := vault.abi.UnpackIntoInterface(out, "TradeLossTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTradingIsPaused represents a TradingIsPaused error raised by the Vault contract.
type VaultTradingIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TradingIsPaused()
func VaultTradingIsPausedErrorID() common.Hash {
	return common.HexToHash("0x6af3eee6957b3070e8ba2c641229ad755e6f4a8119078b4de313d7995912b883")
}

// UnpackTradingIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TradingIsPaused()
func (vault *Vault) UnpackTradingIsPausedError(raw []byte) (*VaultTradingIsPaused, error) {
	out := new(VaultTradingIsPaused)
	if err := vault.abi.UnpackIntoInterface(out, "TradingIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultUnknownAsset represents a UnknownAsset error raised by the Vault contract.
type VaultUnknownAsset struct {
	Asset common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAsset(address asset)
func VaultUnknownAssetErrorID() common.Hash {
	return common.HexToHash("0xad61e2bae75b0f2414f083b808cda294f40340e22c8215a6f7684add1a3e0429")
}

// UnpackUnknownAssetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAsset(address asset)
func (vault *Vault) UnpackUnknownAssetError(raw []byte) (*VaultUnknownAsset, error) {
	out := new(VaultUnknownAsset)
	if err := vault.abi.UnpackIntoInterface(out, "UnknownAsset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultUnknownToken represents a UnknownToken error raised by the Vault contract.
type VaultUnknownToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownToken(address token)
func VaultUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x81a3b1be793a33711a37ddbe59cab61462924094bee93f89ee4f8da7f0005496")
}

// UnpackUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownToken(address token)
func (vault *Vault) UnpackUnknownTokenError(raw []byte) (*VaultUnknownToken, error) {
	out := new(VaultUnknownToken)
	if err := vault.abi.UnpackIntoInterface(out, "UnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultUnknownVault represents a UnknownVault error raised by the Vault contract.
type VaultUnknownVault struct {
	Vault common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVault(address vault)
func VaultUnknownVaultErrorID() common.Hash {
	return common.HexToHash("0x76bfd6b9c2e70afd458e528813dd75e98acd2ca513ce7299b42c14ca033f9735")
}

// UnpackUnknownVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVault(address vault)
func (vault *Vault) UnpackUnknownVaultError(raw []byte) (*VaultUnknownVault, error) {
	out := new(VaultUnknownVault)
	if err := vault.abi.UnpackIntoInterface(out, "UnknownVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultVaultEnded represents a VaultEnded error raised by the Vault contract.
type VaultVaultEnded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VaultEnded()
func VaultVaultEndedErrorID() common.Hash {
	return common.HexToHash("0x38efc8f5df25c67a9ea76c4340ae8d444a19fc4a7596a31ea45cb9c618a1f4b9")
}

// UnpackVaultEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VaultEnded()
func (vault *Vault) UnpackVaultEndedError(raw []byte) (*VaultVaultEnded, error) {
	out := new(VaultVaultEnded)
	if err := vault.abi.UnpackIntoInterface(out, "VaultEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultWeightsTooHigh represents a WeightsTooHigh error raised by the Vault contract.
type VaultWeightsTooHigh struct {
	SumBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func VaultWeightsTooHighErrorID() common.Hash {
	return common.HexToHash("0x05ded9626268476495817c394c0184a63adf07ed2289fcf5b8a2ef150ba455f9")
}

// UnpackWeightsTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightsTooHigh(uint256 sumBps)
func (vault *Vault) UnpackWeightsTooHighError(raw []byte) (*VaultWeightsTooHigh, error) {
	out := new(VaultWeightsTooHigh)
	if err := vault.abi.UnpackIntoInterface(out, "WeightsTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultWriteOffTooLarge represents a WriteOffTooLarge error raised by the Vault contract.
type VaultWriteOffTooLarge struct {
	Value *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func VaultWriteOffTooLargeErrorID() common.Hash {
	return common.HexToHash("0x74ba2ae6002195bb886326ee923b397e4769392229a339d39b8a3ffa07952dfb")
}

// UnpackWriteOffTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WriteOffTooLarge(uint256 value, uint256 most)
func (vault *Vault) UnpackWriteOffTooLargeError(raw []byte) (*VaultWriteOffTooLarge, error) {
	out := new(VaultWriteOffTooLarge)
	if err := vault.abi.UnpackIntoInterface(out, "WriteOffTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultWrittenOffBefore represents a WrittenOffBefore error raised by the Vault contract.
type VaultWrittenOffBefore struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrittenOffBefore(address token)
func VaultWrittenOffBeforeErrorID() common.Hash {
	return common.HexToHash("0x8170096456515064e78b498f1dce898d40ddccf2bc808182ea313cc5f49b1d89")
}

// UnpackWrittenOffBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrittenOffBefore(address token)
func (vault *Vault) UnpackWrittenOffBeforeError(raw []byte) (*VaultWrittenOffBefore, error) {
	out := new(VaultWrittenOffBefore)
	if err := vault.abi.UnpackIntoInterface(out, "WrittenOffBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultWrongDecimals represents a WrongDecimals error raised by the Vault contract.
type VaultWrongDecimals struct {
	Feed   common.Address
	Given  *big.Int
	Actual *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDecimals(address feed, uint256 given, uint256 actual)
func VaultWrongDecimalsErrorID() common.Hash {
	return common.HexToHash("0xe4df79abc5faa6d92ddb452e72af84618692515d3b852fc05e1e19e9dad6138f")
}

// UnpackWrongDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDecimals(address feed, uint256 given, uint256 actual)
func (vault *Vault) UnpackWrongDecimalsError(raw []byte) (*VaultWrongDecimals, error) {
	out := new(VaultWrongDecimals)
	if err := vault.abi.UnpackIntoInterface(out, "WrongDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultZeroAddress represents a ZeroAddress error raised by the Vault contract.
type VaultZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VaultZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (vault *Vault) UnpackZeroAddressError(raw []byte) (*VaultZeroAddress, error) {
	out := new(VaultZeroAddress)
	if err := vault.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultZeroAmount represents a ZeroAmount error raised by the Vault contract.
type VaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func VaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (vault *Vault) UnpackZeroAmountError(raw []byte) (*VaultZeroAmount, error) {
	out := new(VaultZeroAmount)
	if err := vault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
