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
	ABI: "[{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accruedFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cashNeeded\",\"inputs\":[],\"outputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimableCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"costBasis\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"crystallise\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endInKind\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endedInKind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"e\",\"type\":\"tuple\",\"internalType\":\"structEpoch\",\"components\":[{\"name\":\"cutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"settledAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"supply\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersAccepted\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"leaderRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"redeemShares\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"pendingDeposits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reservedProceeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitInKind\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeIfRedeemedNow\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettledEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderMargin\",\"inputs\":[],\"outputs\":[{\"name\":\"requiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"room\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"saleOnly_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lowerFee\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxClaimCancelDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxClaimCancelRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minDeposit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextCutoff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDepositRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRedeemRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingCancelDepositRequest\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pendingCancelRedeemRequest\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pendingDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemRequestCost\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleWithSales\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"share\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startClosing\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultUpdate\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Asynchronous\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCutoff\",\"inputs\":[{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"after_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDeviation\",\"inputs\":[{\"name\":\"deviationBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFee\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadHeartbeat\",\"inputs\":[{\"name\":\"heartbeat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMargin\",\"inputs\":[{\"name\":\"marginBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMinimum\",\"inputs\":[{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositsStopped\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyText\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotClosed\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExceedsClaimable\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExceedsMax\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeNotLower\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientCash\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaderMarginBroken\",\"inputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOutOfBounds\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPool\",\"inputs\":[{\"name\":\"tokenA\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenB\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"NoTokensLeft\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAbandoned\",\"inputs\":[{\"name\":\"abandonedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotKeeper\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opensAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewerThanCutoff\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotThePool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingPending\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingScheduled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PastCutoff\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfBand\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedBelowMinimum\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequencerDown\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SequencerGracePeriod\",\"inputs\":[{\"name\":\"upSince\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokensLeft\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VaultEnded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Vault",
	Bin: "0x60a060405260405161001090610090565b604051809103905ff080158015610029573d5f5f3e3d5ffd5b506001600160a01b0316608052348015610041575f5ffd5b5060408051602080820183525f80835283519182019093529182529060036100698382610140565b5060046100768282610140565b5050600780546001600160a01b03191630179055506101fe565b615be080615ffc83390190565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100c557607f821691505b6020821081036100e357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561013b578282111561013b57805f5260205f20601f840160051c602085101561011457505f5b90810190601f840160051c035f5b81811015610137575f83820155600101610122565b5050505b505050565b81516001600160401b038111156101595761015961009d565b61016d8161016784546100b1565b846100e9565b6020601f82116001811461019f575f83156101885750848201515b5f19600385901b1c1916600184901b1784556101f7565b5f84815260208120601f198516915b828110156101ce57878501518255602094850194600190920191016101ae565b50848210156101eb57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051615de66102165f395f612dc80152615de65ff3fe608060405234801561000f575f5ffd5b5060043610610551575f3560e01c80639301e8da116102bf578063ce96cb7711610186578063ec34be67116100ef578063f435f5a7116100a9578063f6e6eb7e11610084578063f6e6eb7e14610c83578063f7d8d0fd146105de578063f815c03d14610c8b578063fabc456914610c9e575f5ffd5b8063f435f5a714610c36578063f450898814610c68578063f5a23d8d14610c70575f5ffd5b8063ec34be6714610bf3578063ef78d4fd14610c06578063ef8b30f71461062b578063f15b65b1146108f4578063f32fc50614610c1b578063f3995c6714610c23575f5ffd5b8063db66426a11610140578063db66426a14610b7a578063dd62ed3e14610b8d578063e2fdcc171461082b578063e4d0a5fc14610bc5578063eacdc5ff14610bd8578063eaed1d0714610be0575f5ffd5b8063ce96cb7714610b11578063cf30901214610b24578063d505accf14610b2e578063d5f8b5db14610b41578063d905777e14610b54578063da39b3e714610b67575f5ffd5b8063ac9650d811610228578063ba087652116101e2578063ba08765214610aa0578063bd7c61c614610ab3578063c1590cd714610ad0578063c63d75b614610ad8578063c6e6f59214610aeb578063c8c63d7014610afe575f5ffd5b8063ac9650d814610a0c578063b04a5e0514610a2c578063b3d7f6b91461062b578063b460af9414610a3f578063b6363cf214610a52578063b9cf063414610a8d575f5ffd5b8063a480ca7911610279578063a480ca79146109bd578063a69df4b5146109d0578063a8c62e76146109d8578063a8d5fd65146109e0578063a9059cbb146109e6578063aabb5922146109f9575f5ffd5b80639301e8da1461096957806393446d7e1461097c57806394bf804d1461098f57806395d89b41146109a2578063995ea21a146109aa578063a4399263146105de575f5ffd5b80633644e5151161041d57806360632b721161038657806370a08231116103405780637d41c86e1161031b5780637d41c86e146109095780637ecebe001461091c57806384b0196e1461093b57806385b77f4514610956575f5ffd5b806370a08231146108b25780637b103999146108e35780637c1b50c4146108f4575f5ffd5b806360632b721461082b57806363d8882a146105de578063682c20581461085357806369d77a441461086b5780636c93370f1461087e5780636e553f651461089f575f5ffd5b80634a861582116103d75780634a861582146107af5780634cdad5061461062b5780634f4a0e59146107c55780635487c577146107e5578063558a729714610805578063574cdded14610818575f5ffd5b80633644e5151461075757806338d52e0f1461075f5780633e743c6614610770578063402d267d1461078357806340eedabb1461079657806341b3d1851461079e575f5ffd5b8063117ef036116104bf57806324a9d8531161047957806324a9d853146106d957806326c6f96c146106ec5780632b9d9c1f146106ff5780632baf5b86146107125780632e2d298414610735578063313ce56714610748575f5ffd5b8063117ef0361461065057806316ede0161461066357806318160ddd14610683578063200d2ed214610694578063214bb60f146106ae57806323b872dd146106c6575f5ffd5b806306fdde031161051057806306fdde03146105f057806307a2d13a14610605578063095ea7b3146106185780630a28a4771461062b5780630ed092a2146105de5780630ff500831461063e575f5ffd5b80625dfcbf14610555578062a06d19146105a057806301e1d114146105b357806301ffc9a7146105bb57806302191980146105de57806303ebc126146105e8575b5f5ffd5b61058d610563366004615378565b6001600160a01b03165f90815260056020526040902054600160801b90046001600160801b031690565b6040519081526020015b60405180910390f35b61058d6105ae366004615391565b610cb1565b61058d610ee1565b6105ce6105c93660046153ca565b610eef565b6040519015158152602001610597565b6105e6610fc7565b005b61058d610fd1565b6105f861104f565b604051610597919061541f565b61058d610613366004615431565b6110df565b6105ce610626366004615448565b6110fd565b61058d610639366004615431565b611114565b600e54600160e01b900460ff166105ce565b6105e661065e366004615470565b61112e565b61066b611139565b6040516001600160a01b039091168152602001610597565b600c546001600160801b031661058d565b600e54600160d81b900460ff1660405161059791906154a5565b600d54600160c81b900464ffffffffff1615156105ce565b6105ce6106d43660046154cb565b61114c565b600d54600160f01b900461ffff1661058d565b61058d6106fa366004615505565b611171565b6105e661070d366004615505565b611185565b61071a61131f565b60408051938452911515602084015290820152606001610597565b61058d610743366004615391565b61132f565b60405160128152602001610597565b61058d6113a2565b6007546001600160a01b031661066b565b61058d61077e366004615378565b611436565b61058d610791366004615378565b61145a565b61066b61147e565b600f546001600160801b031661058d565b600d54600160a01b900464ffffffffff1661058d565b6107d86107d3366004615378565b611491565b6040516105979190615569565b6107f86107f3366004615431565b61150f565b604051610597919061557b565b6105ce610813366004615680565b61156c565b6105e66108263660046156b5565b6115db565b6108336115e8565b604080519485526020850193909352918301526060820152608001610597565b601054600160801b90046001600160801b031661058d565b61058d610879366004615391565b6115fa565b61089161088c366004615726565b611806565b60405161059792919061577c565b61058d6108ad366004615505565b61181a565b61058d6108c0366004615378565b6001600160a01b03165f908152600560205260409020546001600160801b031690565b600b546001600160a01b031661066b565b6105ce610902366004615505565b5f92915050565b61058d610917366004615391565b611826565b61058d61092a366004615378565b60066020525f908152604090205481565b610943611a16565b6040516105979796959493929190615794565b61058d610964366004615391565b611a65565b61058d610977366004615505565b611d1e565b6105e661098a366004615803565b611e1e565b61058d61099d366004615505565b611e2d565b6105f8611e39565b61058d6109b8366004615505565b611e48565b61058d6109cb366004615378565b611e5c565b6105e6611e65565b6105f8611eab565b3061066b565b6105ce6109f4366004615448565b611eba565b61058d610a07366004615505565b611ec7565b610a1f610a1a366004615858565b611edb565b6040516105979190615897565b61058d610a3a366004615505565b611fc3565b61058d610a4d366004615391565b612081565b6105ce610a603660046158fa565b6001600160a01b039182165f90815260176020908152604080832093909416825291909152205460ff1690565b6105e6610a9b366004615505565b61210e565b61058d610aae366004615391565b612311565b610abb612391565b60408051928352602083019190915201610597565b61058d61239f565b61058d610ae6366004615378565b61242e565b61058d610af9366004615431565b612452565b6105e6610b0c366004615922565b612473565b61058d610b1f366004615378565b6124f7565b5f5c60ff166105ce565b6105e6610b3c3660046159a0565b61251b565b6105e6610b4f366004615a06565b612674565b61058d610b62366004615378565b612682565b61058d610b75366004615391565b6126a6565b61058d610b88366004615378565b612706565b61058d610b9b3660046158fa565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61058d610bd3366004615505565b61270f565b61058d612762565b61058d610bee366004615505565b61276b565b6107d8610c01366004615378565b612776565b601154600160501b900463ffffffff1661058d565b6105ce612799565b6105e6610c31366004615a76565b6127a2565b610c49610c44366004615378565b6128da565b604080516001600160a01b039093168352901515602083015201610597565b61058d61294a565b61058d610c7e366004615505565b612956565b6105ce612961565b61066b610c99366004615378565b61296a565b61058d610cac366004615378565b61298e565b5f610cba6129b2565b610cc3826129e5565b610ccd8483611fc3565b9050838282610d065760405163b361b5fb60e01b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50506001600160a01b0382165f81815260146020908152604080832088845282528083209383526016909152812090610d3f8288612a4d565b90505f6004821615610d6757506001830180545f909155600160801b90046001600160801b03165b5f610d7189612a97565b905060028316151580610d965750600e54600160e01b900460ff168015610d96575080155b15610dcb578454610db790600160801b90046001600160801b031683615ade565b5f86559150610dc6848a612aad565b610e0b565b808015610de0575084546001600160801b0316155b8015610ded575060088316155b15610dfc57610dc6848a612aad565b610e0b848a6004198616612b73565b60408051338152602081018890528a916001600160a01b03808c1692908b16917f9c133d4657dc9cd12f4c08cef86ef778dbbe03f3ad3b661ff14d36bc3febb1fb910160405180910390a4610e61888784612c3e565b600d546001600160a01b0390811690881603610ec95785600f60108282829054906101000a90046001600160801b0316610e9b9190615af1565b82546101009290920a6001600160801b03818102199093169183160217909155600c54610ec9925016612cd0565b505f93505050815c60ff19169050815d509392505050565b5f610eea612d52565b905090565b5f6301ffc9a760e01b6001600160e01b031983161480610f1f575063e3bc4e6560e01b6001600160e01b03198316145b80610f3a5750630ce3bbe560e41b6001600160e01b03198316145b80610f555750631883ba3960e21b6001600160e01b03198316145b80610f705750632f0a18c560e01b6001600160e01b03198316145b80610f8b575063f815c03d60e01b6001600160e01b03198316145b80610fa65750638bf840e360e01b6001600160e01b03198316145b80610fc1575063e76cffc760e01b6001600160e01b03198316145b92915050565b610fcf612dc3565b565b600d545f90600160c81b900464ffffffffff16151580610ffa5750600e54600160e01b900460ff165b806110085750611008612e06565b1561101257505f90565b600d546012905f9061103390600160a01b900464ffffffffff166001615ade565b815260208101919091526040015f205464ffffffffff16919050565b60606008805461105e90615b10565b80601f016020809104026020016040519081016040528092919081815260200182805461108a90615b10565b80156110d55780601f106110ac576101008083540402835291602001916110d5565b820191905f5260205f20905b8154815290600101906020018083116110b857829003601f168201915b5050505050905090565b5f610fc1826110ec612d52565b600c546001600160801b0316612e63565b5f3361110a818585612ea4565b5060019392505050565b5f604051636bb79d0960e11b815260040160405180910390fd5b611136612dc3565b50565b5f610eea600e546001600160a01b031690565b5f33611159858285612eb1565b611164858585612f27565b60019150505b9392505050565b5f61116a61117f8484612f84565b83612fd6565b61118d6129b2565b611196816129e5565b5f6111a18383613062565b905082826001600160801b0383166111de57604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610cfd565b50506111e9836130fa565b6001600160a01b0382165f9081526016602052604090206112198460026112108483612a4d565b84929117612b73565b5f848152601260205260409020600101805483919060109061124c908490600160801b90046001600160801b0316615af1565b82546001600160801b039182166101009390930a928302919092021990911617905550600d546001600160a01b03908116908416036112ce5781600f60108282829054906101000a90046001600160801b03166112a99190615b42565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b60405133815284906001600160a01b038516907fa16c0f2cab616ed5d17cd544655b00d7062a1df7c457960cc8b9bf60770f92369060200160405180910390a3505f905060ff19815c16815d505050565b5f5f5f61132a613159565b909192565b5f6113386129b2565b611344845f8585613169565b60408051878152602081018390529193506001600160a01b0380871693508516917fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d791015b60405180910390a35f60ff19815c16815d509392505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6113cc61104f565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b6001600160a01b0381165f908152601560205260408120610fc190836132b3613353565b6001600160a01b0381165f908152601560205260408120610fc1908361339b613353565b5f610eea600d546001600160a01b031690565b6001600160a01b0381165f9081526015602052604090206060906114b4906133e4565b90505f5b8151811015611509576114e4838383815181106114d7576114d7615b61565b60200260200101516134a2565b8282815181106114f6576114f6615b61565b60209081029190910101526001016114b8565b50919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152611567613159565b919050565b335f8181526017602090815260408083206001600160a01b038716808552908352818420805460ff191687151590811790915591519182529293917fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa267910160405180910390a350600192915050565b6115e3612dc3565b505050565b5f5f5f5f6115f4613159565b90919293565b5f6116036129b2565b61160c826129e5565b5f6116178584612f84565b905061162381846132b3565b91508483836116575760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610cfd565b50506001600160a01b0383165f818152601360209081526040808320858452825280832093835260159091528120906116908285612a4d565b905060048116156116ae576001830180546001600160801b03191690555b5f600282161515806116d457505f85815260126020526040902054600160601b900460ff165b9050808061170c57506116e685612a97565b801561170c57508354600160801b90046001600160801b031661170a8689876134cd565b145b15611723575f845561171e8386612aad565b611745565b6117458561173087612a97565b61173a575f61173d565b60085b859190612b73565b85600c60108282829054906101000a90046001600160801b03166117699190615af1565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555088886001600160a01b0316886001600160a01b03167f295a9a8b44c0ac92394b0da92ef469784ff064156f08dab8316760c064c6cd2f338a6040516117e79291906001600160a01b03929092168252602082015260400190565b60405180910390a4600754610ec9906001600160a01b0316898861358f565b5f6060611811612dc3565b94509492505050565b5f61116a83833361132f565b5f61182f6129b2565b600e54600160e01b900460ff161561185a576040516338efc8f560e01b815260040160405180910390fd5b835f0361187a57604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b03821633148015906118b657506001600160a01b0382165f90815260176020908152604080832033845290915290205460ff16155b156118c6576118c6823386612eb1565b6118d083836135c4565b5f6118db8386613644565b600d549091506001600160a01b031633036118f8576118f8613704565b61190061372e565b6001600160a01b0385165f81815260146020908152604080832085845282528083209383526016909152902091935061193b91848885613773565b604080513381526020810187905283916001600160a01b0380871692908816917f1fdc681a13d8c5da54e301c7ce6542dcde4581e4725043fdab2db12ddc574506910160405180910390a4600d54600160c81b900464ffffffffff16156119ac576119a784838761387c565b611a04565b5f82815260126020526040902060010180548691906010906119df908490600160801b90046001600160801b0316615b42565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b505f60ff19815c16815d509392505050565b5f6060805f5f5f6060611a2761104f565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b5f611a6e6129b2565b611a77826129e5565b611a8183836135c4565b600d546001600160a01b038481169116145f600e54600160d81b900460ff166002811115611ab157611ab1615491565b1480611ae25750808015611ae257506001600e54600160d81b900460ff166002811115611ae057611ae0615491565b145b600e54600160d81b900460ff1690611b0e5760405163fa2d98a160e01b8152600401610cfd91906154a5565b50600f546001600160801b03168510801590611b2957508415155b600f5486916001600160801b0390911690611b695760405163bd49034f60e01b815260048101929092526001600160801b03166024820152604401610cfd565b50505f611b7461372e565b5f818152601260205260409020600281015491925090611bba906001600160801b03600160801b8204811691611bab91168a615ade565b611bb59190615ade565b6139df565b508215611c1057868160020160108282829054906101000a90046001600160801b0316611be79190615b42565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611c54565b6002810180548891905f90611c2f9084906001600160801b0316615b42565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0386165f818152601360209081526040808320868452825280832093835260159091529020611c8c9190848a613a13565b600d546001600160a01b03163303611ca657611ca6613704565b611cb086836134a2565b60408051338152602081018a905291955085916001600160a01b0380891692908a16917fbb58420bb8ce44e11b84e214cc0de10ce5e7c24d0355b2815c3d758b514cae72910160405180910390a4611d09853089613ad9565b505f91505060ff19815c16815d509392505050565b5f611d276129b2565b6001600160a01b0382165f81815260146020908152604080832087845282528083209383526016909152812090611d5e8287612a4d565b9050611d6a8686613c0d565b15801590611d79575060088116155b86869091611dac5760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610cfd565b50505f611db98785613c7b565b6002860180546001600160801b0319166001600160801b03848116919091179091558654919750919250611dfb9188918a918591600160801b90041689613cfa565b611e09838860088517612b73565b505f92505050805c60ff1916815d5092915050565b611e26612dc3565b5050505050565b5f61116a8383336126a6565b60606009805461105e90615b10565b5f61116a611e568484612f84565b8361339b565b5f611567612dc3565b600e5433906001600160a01b03168114611e9e5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cfd565b505f60ff19815c16815d50565b6060600a805461105e90615b10565b5f3361110a818585612f27565b5f61116a611ed58484612f84565b836132b3565b60608167ffffffffffffffff811115611ef657611ef6615b75565b604051908082528060200260200182016040528015611f2957816020015b6060815260200190600190039081611f145790505b5090505f5b82811015611fbc57611f9730858584818110611f4c57611f4c615b61565b9050602002810190611f5e9190615b89565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613db292505050565b828281518110611fa957611fa9615b61565b6020908102919091010152600101611f2e565b5092915050565b6001600160a01b0381165f8181526014602090815260408083208684528252808320938352601690915281209091908290611ffe9086612a4d565b90505f6002821615158061202c5750600e54600160e01b900460ff16801561202c575061202a86612a97565b155b9050600482165f0361203e575f61204d565b60018301546001600160801b03165b81612058575f612064565b83546001600160801b03165b6001600160801b03166120779190615ade565b9695505050505050565b5f61208a6129b2565b6120978460018585613e4b565b5060408051868152602081018390529192506001600160a01b03808516929086169133917ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db910160405180910390a46007546120fd906001600160a01b0316848661358f565b5f60ff19815c16815d509392505050565b6121166129b2565b61211f816129e5565b5f61212a8383612f84565b90505f6121378284612fd6565b905083836001600160801b03831661217457604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610cfd565b505061217f826130fa565b6001600160a01b0383165f9081526015602052604090206121a68360026112108483612a4d565b600d546001600160a01b0390811690851603612218575f83815260126020526040902060020180548391906010906121ef908490600160801b90046001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612266565b5f83815260126020526040812060020180548492906122419084906001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b81600c60108282829054906101000a90046001600160801b031661228a9190615b42565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555084846001600160a01b03167f4ae0134aad5d0e98e82f45680facd628ee6b5aa85ad9a85248a7ef47319f8c50336040516122f791906001600160a01b0391909116815260200190565b60405180910390a3505f91505060ff19815c16815d505050565b5f61231a6129b2565b612326845f8585613e4b565b60408051828152602081018890529193506001600160a01b03808616935086169133917ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db910160405180910390a480156120fd576007546120fd906001600160a01b0316848361358f565b5f5f61239b613159565b9091565b5f60ff815c16156123c3576040516303cb96db60e21b815260040160405180910390fd5b600e546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561240a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eea9190615bcc565b6001600160a01b0381165f908152601560205260408120610fc19083613fa0613353565b600c545f90610fc19083906001600160801b031661246e612d52565b612e63565b61247b613704565b80611000808211156124a95760405163f4eb2b2d60e01b815260048101929092526024820152604401610cfd565b50600a90506124b9828483615c31565b507f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d82826040516124eb929190615ceb565b60405180910390a15050565b6001600160a01b0381165f908152601660205260408120610fc19083613ff6613353565b83421115849061254157604051639e96b26f60e01b8152600401610cfd91815260200190565b506001600160a01b0387165f90815260066020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a91908661258e83615d19565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6126196126116125f16113a2565b8460405161190160f01b8152600281019290925260228201526042902090565b868686614058565b905080896001600160a01b038083169082161461265c57604051632819a23360e11b81526001600160a01b03928316600482015291166024820152604401610cfd565b5050612669898989612ea4565b505050505050505050565b61267c612dc3565b50505050565b6001600160a01b0381165f908152601660205260408120610fc19083613c0d613353565b5f6126af6129b2565b6126bc8460018585613169565b5060408051828152602081018790529192506001600160a01b0380861692908516917fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d79101611389565b5f611567613159565b6001600160a01b0381165f90815260146020908152604080832085845290915281206001810154815461275a916001600160801b03600160801b918290048116929190910416615ade565b949350505050565b5f610eea61372e565b5f61116a8383613c0d565b6001600160a01b0381165f908152601660205260409020606090610fc1906133e4565b5f610eea614084565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b15801561280b575f5ffd5b505af192505050801561281c575060015b6128d257604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa15801561286a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061288e9190615bcc565b9050868187808210156128cd57604051630add603560e41b81526001600160a01b03909316600484015260248301919091526044820152606401610cfd565b505050505b505050505050565b5f5f6128ee600e546001600160a01b031690565b33906001600160a01b031681146129245760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cfd565b5061292d6129b2565b600d546001600160a01b0316612941614084565b91509150915091565b5f612953613159565b90565b5f61116a8383613062565b5f610eea6140b4565b6007545f906001600160a01b03838116911614612987575f610fc1565b3092915050565b6001600160a01b0381165f908152601660205260408120610fc19083611fc3613353565b60ff5f5c16156129d5576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b6001600160a01b038116331480612a1e57506001600160a01b0381165f90815260176020908152604080832033845290915290205460ff165b3390612a495760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cfd565b5050565b5f8115612a8f57612a5f603683615d45565b612a6a906004615d58565b835f612a77603686615d6f565b81526020019081526020015f2054901c600f1661116a565b505f92915050565b600d54600160a01b900464ffffffffff16101590565b5f612ab9603683615d6f565b90505f612ac7603684615d45565b612ad2906004615d58565b5f8381526020869052604090208054600f90921b199091169081905590506001600160d81b03811615612b055750505050565b5f808052602085905260408120545b8360d882901c14612b385760d81c5f81815260208790526040902054909150612b14565b5f91825260209590955260408082206001600160d81b03969096166001600160d81b0319939093169290921790945590835282209190915550565b5f612b7f603684615d6f565b5f80805260208690526040812054919250906001175b828214612bfe5760d881901c801580612bad57508381115b15612be3575f9283526020879052604090922060d884811b6001600160d81b039390931692909217905582919081901b90612bf8565b5f818152602088905260409020549092509050815b50612b95565b5f612c0a603687615d45565b612c15906004615d58565b5f938452602097909752506040909120600193909317851b600f90951b19169390931790555050565b612c4783614109565b305f9081526005602052604081208054849290612c6e9084906001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612c9d838383614186565b6040518281526001600160a01b0384169030905f516020615dba5f395f51905f52906020015b60405180910390a3505050565b6002600e54600160d81b900460ff166002811115612cf057612cf0615491565b03612cf85750565b5f612d01614244565b600e549091505f90612d24908490600160c81b900461ffff166127106001614280565b9050818180821015611e2657604051632e0d1ce760e01b815260048101929092526024820152604401610cfd565b5f612d65600e546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612d9f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115099190615d82565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015612e01573d82f35b503d81fd5b600d545f90600160c81b900464ffffffffff1615612e2357505f90565b600d546012905f90612e4490600160a01b900464ffffffffff166001615ade565b815260208101919091526040015f205464ffffffffff16421015919050565b5f815f03612e7257505f61116a565b5f612e7d85856142d1565b50905082811015612e9857612e938585856142ed565b612e9b565b5f195b95945050505050565b6115e3838383600161439d565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561267c5781811015612f1957604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cfd565b61267c84848484035f61439d565b6001600160a01b038316612f5057604051634b637e8f60e11b81525f6004820152602401610cfd565b6001600160a01b038216612f795760405163ec442f0560e01b81525f6004820152602401610cfd565b6115e383838361446f565b600d545f906001600160a01b03838116911614612fb657600160ff1b831015612fad5782612faf565b5f5b9050610fc1565b600160ff1b831015612fc8575f61116a565b61116a600160ff1b84615da6565b5f612fe083612a97565b80612fff57505f83815260126020526040902054600160601b900460ff165b8061302857506001600160a01b0382165f908152601560205260409020613028908460026144f5565b1561303457505f610fc1565b506001600160a01b03165f90815260136020908152604080832093835292905220546001600160801b031690565b5f61306c83612a97565b806130805750600e54600160e01b900460ff165b1561308c57505f610fc1565b6001600160a01b0382165f9081526016602052604090206002906130b09085612a4d565b165f036130e8576001600160a01b0382165f9081526014602090815260408083208684529091529020546001600160801b03166130ea565b5f5b6001600160801b03169392505050565b61310261372e565b811480613112575061311261450c565b5f82815260126020526040902054829164ffffffffff909116906115e357604051635553e76360e11b8152600481019290925264ffffffffff166024820152604401610cfd565b612dc380612a4963ffffffff8216565b5f5f613174836129e5565b855f0361319457604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f9081526015602052604081209087906131b8838261456b565b90505b88158015906131c957508015155b80156131d957506131d981612a97565b1561323a575f6131e9848361456b565b90505f5f6131fa848d8d8d8d614659565b915091508a613209578161320b565b805b613215908d615da6565b9b506132218289615ade565b975061322d8188615ade565b96508293505050506131bb565b8815826132478b82615da6565b909161326f57604051630370b72960e21b815260048101929092526024820152604401610cfd565b505061327c878587612c3e565b600d546001600160a01b03908116908716036132a757600c546132a7906001600160801b0316612cd0565b50505094509492505050565b6001600160a01b0381165f81815260136020908152604080832086845282528083209383526015909152812090919082906132ee9086612a4d565b90506132fb85858461492f565b600482165f0361330b575f61331a565b60018301546001600160801b03165b600283165f0361332a575f613336565b83546001600160801b03165b6133409190615b42565b6001600160801b0316612e9b9190615ade565b5f8061335f858261456b565b90505b80156133935761337681858563ffffffff16565b6133809083615ade565b915061338c858261456b565b9050613362565b509392505050565b6001600160a01b0381165f90815260136020908152604080832085845290915281208054600160801b90046001600160801b03166133da8585846134cd565b61275a9190615da6565b60605f5f6133f2845f61456b565b90505b80156134175761340482615d19565b9150613410848261456b565b90506133f5565b508067ffffffffffffffff81111561343157613431615b75565b60405190808252806020026020018201604052801561345a578160200160208202803683370190505b5091505f5f5b8281101561349a57613472858361456b565b91508184828151811061348757613487615b61565b6020908102919091010152600101613460565b505050919050565b600d545f906001600160a01b038481169116146134bf578161116a565b61116a600160ff1b83615ade565b5f8381526012602052604081206134e385612a97565b15806134f757508054600160601b900460ff165b8061352057506001600160a01b0384165f908152601560205260409020613520908660026144f5565b1561352e575f91505061116a565b8054600160681b900460ff1615806135535750600d546001600160a01b038581169116145b1561356a57505080546001600160801b031661116a565b825460038201546002830154612e9b926001600160801b039081169281169116614a19565b61359c8383836001614a3e565b6115e357604051635274afe760e01b81526001600160a01b0384166004820152602401610cfd565b6001600160a01b0382163314806135ec5750806001600160a01b0316826001600160a01b0316145b8061361957506001600160a01b0382165f90815260176020908152604080832033845290915290205460ff165b33906115e35760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cfd565b5f61364f8383614aa0565b305f9081526005602052604081208054929350849290919061367b9084906001600160801b0316615b42565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550306001600160a01b0316836001600160a01b03165f516020615dba5f395f51905f52846040516136d191815260200190565b60405180910390a3600d546001600160a01b0390811690841603610fc157600c54610fc1906001600160801b0316612cd0565b61370c614bce565b600e805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b600d545f90819061374e90600160a01b900464ffffffffff166001615ade565b9050613758612e06565b613762578061376d565b61376d816001615ade565b91505090565b5f61377e8585612a4d565b9050600281161561381657855460018701546137a6916001600160801b039081169116615b42565b865460018801546137cf916001600160801b03600160801b918290048116929190910416615b42565b6001600160801b03918216908216600160801b9081026001600160801b03199081169290921760018a0155858316928516021617865561381185856004612b73565b6128d2565b855461382c9084906001600160801b0316615b42565b8654613849908490600160801b90046001600160801b0316615b42565b6001600160801b039182169116600160801b026001600160801b0319161786555f8190036128d2576128d285855f612b73565b600d5464ffffffffff600160c81b909104165f908152601260205260408120805460018201549192916138c49185916001600160801b03600160701b90920482169116614c07565b600d805464ffffffffff60a01b1916600160a01b64ffffffffff88160217905590506138f03084614c1d565b601080548291905f9061390d9084906001600160801b0316615b42565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555083856001600160a01b03167f8728cfea8985eea07049f89837d8b4ee6507708c8e80505e514f4e666604509b8584604051613976929190918252602082015260400190565b60405180910390a38015611e2657600e54604051637abaf4f960e01b8152306004820152602481018390526001600160a01b0390911690637abaf4f9906044015f604051808303815f87803b1580156139cd575f5ffd5b505af1158015612669573d5f5f3e3d5ffd5b5f816001600160801b03811115613a0c576040516304041d9560e11b8152600401610cfd91815260200190565b5090919050565b5f613a1e8484612a4d565b90506002811615613a875784546001860154613a46916001600160801b039081169116615b42565b85546001600160801b038085166001600160801b03199283161788556001880180549390911692909116919091179055613a8284846004612b73565b611e26565b8454829086905f90613aa39084906001600160801b0316615b42565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550805f03611e2657611e2684845f612b73565b6007546040516370a0823160e01b81526001600160a01b038481166004830152909116905f9082906370a0823190602401602060405180830381865afa158015613b25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b499190615bcc565b9050613b606001600160a01b038316868686614d40565b6040516370a0823160e01b81526001600160a01b0385811660048301525f9183918516906370a0823190602401602060405180830381865afa158015613ba8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bcc9190615bcc565b613bd69190615da6565b90508381818114613c0357604051639366facf60e01b815260048101929092526024820152604401610cfd565b5050505050505050565b5f613c1783612a97565b1580613c4157506001600160a01b0382165f908152601660205260409020613c41908460026144f5565b15613c4d57505f610fc1565b506001600160a01b03165f90815260146020908152604080832093835292905220546001600160801b031690565b5f5f5f613c8785614d76565b8454815460018301549293505f92613cb5926001600160801b0390811692600160701b900481169116614c07565b85548354919250613ce3918391600160801b90046001600160801b031690600160501b900461ffff16614dbb565b9250613cef8382615da6565b935050509250929050565b8015613d5757601054613d179082906001600160801b0316615af1565b601054613d35908390600160801b90046001600160801b0316615b42565b6001600160801b039182169116600160801b026001600160801b031916176010555b836001600160a01b0386167fbd4bd2b76cfafc37bd03735f93e1b637e5e4bf590e34725c47cb47088c9834cd613d8d8487615ade565b6040805191825260208201879052810185905260600160405180910390a35050505050565b60605f613dbf8484614de0565b9050808015613de057505f3d1180613de057505f846001600160a01b03163b115b15613df557613ded614df3565b915050610fc1565b8015613e1f57604051639996b31560e01b81526001600160a01b0385166004820152602401610cfd565b3d15613e3257613e2d614e0c565b611fbc565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f613e56836129e5565b855f03613e7657604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f908152601660205260408120908790613e9a838261456b565b90505b8815801590613eab57508015155b8015613ebb5750613ebb81612a97565b15613f1c575f613ecb848361456b565b90505f5f613edc848d8d8d8d614e17565b915091508a613eeb5781613eed565b805b613ef7908d615da6565b9b50613f038289615ade565b9750613f0f8188615ade565b9650829350505050613e9d565b881582613f298b82615da6565b9091613f5157604051630370b72960e21b815260048101929092526024820152604401610cfd565b5050601080548591905f90613f709084906001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505094509492505050565b5f5f613fac848461339b565b90508015613fed575f8481526012602052604090208054600190910154613fe89183916001600160801b03600160701b9092048216911661503b565b61275a565b505f9392505050565b5f61400083612a97565b61400a575f61116a565b6001600160a01b0382165f90815260166020526040902061116a9084906140319082612a4d565b6001600160a01b0385165f9081526014602090815260408083208984529091529020615047565b5f5f5f5f6140688888888861508a565b9250925092506140788282615152565b50909695505050505050565b5f6002600e54600160d81b900460ff1660028111156140a5576140a5615491565b1480610eea5750610eea612e06565b5f6002600e54600160d81b900460ff1660028111156140d5576140d5615491565b1480156140f05750600d54600160c81b900464ffffffffff16155b8015610eea575050600e54600160e01b900460ff161590565b6001600160a01b0381161580159061412a57506001600160a01b0381163014155b80156141445750600e546001600160a01b03828116911614155b801561415b57506001600160a01b03811661dead14155b8190612a495760405163ec442f0560e01b81526001600160a01b039091166004820152602401610cfd565b6001600160a01b0383165f908152600560209081526040918290208251808401845290546001600160801b038082168352600160801b90910416918101919091528151808301909252805190919081906141e1908690615b42565b6001600160801b031681526020018383602001516141ff9190615b42565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b029190951617909355505050565b600f54600d546001600160a01b03165f908152600560205260408120549091610eea916001600160801b03600160801b90920482169116615ade565b5f8061428c8587615d58565b90505f6142998583615d6f565b90508380156142b15750816142ae8683615d58565b14155b6142bb57806142c6565b6142c6816001615ade565b979650505050505050565b5f805f1983850993909202808410938190039390930393915050565b5f5f5f6142fa86866142d1565b91509150815f0361431e5783818161431457614314615d31565b049250505061116a565b81841161433557614335600385150260111861520a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b0384166143c65760405163e602df0560e01b81525f6004820152602401610cfd565b6001600160a01b0383166143ef57604051634a1406b160e11b81525f6004820152602401610cfd565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561267c57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161446191815260200190565b60405180910390a350505050565b61447882614109565b5f6144838483614aa0565b9050614490838383614186565b826001600160a01b0316846001600160a01b03165f516020615dba5f395f51905f52846040516144c291815260200190565b60405180910390a3600d546001600160a01b039081169085160361267c57600c5461267c906001600160801b0316612cd0565b5f816145018585612a4d565b161515949350505050565b5f614515612e06565b8015610eea5750600d5462093a80906012905f9061454290600160a01b900464ffffffffff166001615ade565b815260208101919091526040015f2054614563919064ffffffffff16615ade565b421015905090565b5f80614578603684615d6f565b5f818152602086905260408120549192506004614596603687615d45565b6145a1906004615d58565b7a1111111111111111111111111111111111111111111111111111118416901c901c905080156145f3576145d48161521b565b6145df866001615ade565b6145e99190615ade565b9350505050610fc1565b60d882901c9250821561464e575f83815260208790526040902054614634907a1111111111111111111111111111111111111111111111111111111661521b565b61463f603685615d58565b6146499190615ade565b612077565b505f95945050505050565b6001600160a01b0381165f9081526013602090815260408083208884528252808320601290925282208154839291908390600160801b90046001600160801b03166146a58b88866134cd565b6146af9190615da6565b9050805f036146c6575f5f94509450505050614925565b815460018301545f916146ee9184916001600160801b03600160701b9091048116911661503b565b9050881561474d57805f0361470c575f5f9550955050505050614925565b808a1015614740578254600184015461473a918c916001600160801b03600160701b909204821691166152a9565b8a614743565b81815b909650945061478e565b818a10614760579094509250838361478e565b825460018401548b916147889183916001600160801b03600160701b9091048116911661503b565b90965094505b8354869085906010906147b2908490600160801b90046001600160801b0316615b42565b82546001600160801b039182166101009390930a928302919092021990911617905550600d546001600160a01b0390811690881603614869576148186147f88784615da6565b845460018601546001600160801b03600160701b9092048216911661503b565b6148229082615da6565b600f8054601090614844908490600160801b90046001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0387165f908152601560205260409020868314801561489957506004614896828e612a4d565b16155b80156148ad57506148ab8c898761492f565b155b156148bf575f85556148bf818d612aad565b6148c9888d6134a2565b896001600160a01b0316896001600160a01b03167f3e04435f0de0cfba1d828a7634eb1364f5e7bf7574eb3d4e5d0b477292b314408a8a604051614917929190918252602082015260400190565b60405180910390a450505050505b9550959350505050565b5f8381526012602052604081208054600160601b900460ff1615801561495e57508054600160681b900460ff16155b1561496c575f91505061116a565b6001600160a01b0384165f90815260156020526040812061498d9087612a4d565b905060028116156149a2575f9250505061116a565b8154600160601b900460ff16156149c757505081546001600160801b0316905061116a565b600d546001600160a01b03868116911614806149e557506008811615155b156149f4575f9250505061116a565b835460038301546002840154612077926001600160801b0390811692811691166152b7565b5f818314614a365781614a2c8486615d58565b613fe89190615d6f565b509192915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614a94578383151615614a88573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0382165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b90920416928201929092529084908481811115614b275760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610cfd565b505050614b4e81602001516001600160801b031684835f01516001600160801b03166152d4565b9150604051806040016040528084835f0151614b6a9190615af1565b6001600160801b03168152602001838360200151614b889190615af1565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b02919095161790935592915050565b600d5433906001600160a01b031681146111365760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cfd565b5f81614c138486615d58565b61275a9190615d6f565b6001600160a01b0382165f908152600560205260409020805483906001600160801b03168381811115614c845760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610cfd565b5050815483915082905f90614ca39084906001600160801b0316615af1565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600c5f8282829054906101000a90046001600160801b0316614cea9190615af1565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f6001600160a01b0316836001600160a01b03165f516020615dba5f395f51905f5284604051612cc391815260200190565b614d4e8484848460016152f5565b61267c57604051635274afe760e01b81526001600160a01b0385166004820152602401610cfd565b600d545f90600160c81b900464ffffffffff166012828215801590614d9a57508285115b614da45784614da6565b825b81526020019081526020015f20915050919050565b5f828411614dc9575f61275a565b612710614dd68486615da6565b614c139084615d58565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381165f8181526014602090815260408083208984528252808320938352601690915281209091829182614e52828b612a4d565b90506002811615614e6b575f5f94509450505050614925565b82546001600160801b03165f806008841615614e955760028601546001600160801b03165f614e9f565b614e9f8d87613c7b565b915091508a614eb95782158015614eb4575081155b614ebc565b81155b15614ed2575f5f97509750505050505050614925565b600884165f03614efe578554614efe908a908f908590600160801b90046001600160801b031685613cfa565b8a614f095782614f0b565b815b8c10614f5e575f86559196509450859085906008841615614f39576002860180546001600160801b03191690555b600484165f03614f5257614f4d858e612aad565b614fd4565b614f4d858e6004612b73565b8a614f75578b614f70838e865f614280565b614f84565b614f82838d846001614280565b8c5b9098509650614f938884615da6565b614f9d8884615da6565b6002880180546001600160801b03199081166001600160801b03938416179091558854169116178655614fd4858e60088717612b73565b8c8a6001600160a01b03168a6001600160a01b03167fe923329bb53d466ceef88134ff46f0f9989d110e472c8beb223997fb669e2f638b8b604051615023929190918252602082015260400190565b60405180910390a45050505050509550959350505050565b5f82614c138386615d58565b5f6008831615615065575060028101546001600160801b031661116a565b600283161561507557505f61116a565b5f6150808584613c7b565b5095945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156150c357505f91506003905082615148565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015615114573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661513f57505f925060019150829050615148565b92505f91508190505b9450945094915050565b5f82600381111561516557615165615491565b0361516e575050565b600182600381111561518257615182615491565b036151a05760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156151b4576151b4615491565b036151d55760405163fce698f760e01b815260048101829052602401610cfd565b60038260038111156151e9576151e9615491565b03612a49576040516335e2f38360e21b815260048101829052602401610cfd565b634e487b715f52806020526024601cfd5b5f600461529f61522d84196001615ade565b84165f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b610fc19190615d6f565b5f61275a8484846001614280565b5f818314613fed57816152ca8482615da6565b614a2c9086615d58565b5f825f036152e357505f61116a565b818314614a365781614a2c8486615d58565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316615351578383151615615345573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b0381168114611567575f5ffd5b5f60208284031215615388575f5ffd5b61116a82615362565b5f5f5f606084860312156153a3575f5ffd5b833592506153b360208501615362565b91506153c160408501615362565b90509250925092565b5f602082840312156153da575f5ffd5b81356001600160e01b03198116811461116a575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61116a60208301846153f1565b5f60208284031215615441575f5ffd5b5035919050565b5f5f60408385031215615459575f5ffd5b61546283615362565b946020939093013593505050565b5f60208284031215615480575f5ffd5b813561ffff8116811461116a575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101600383106154c557634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f606084860312156154dd575f5ffd5b6154e684615362565b92506154f460208501615362565b929592945050506040919091013590565b5f5f60408385031215615516575f5ffd5b8235915061552660208401615362565b90509250929050565b5f8151808452602084019350602083015f5b8281101561555f578151865260209586019590910190600101615541565b5093949350505050565b602081525f61116a602083018461552f565b815164ffffffffff168152610140810160208301516155a3602084018264ffffffffff169052565b5060408301516155b9604084018261ffff169052565b5060608301516155cd606084018215159052565b5060808301516155e860808401826001600160801b03169052565b5060a083015161560360a08401826001600160801b03169052565b5060c083015161561e60c08401826001600160801b03169052565b5060e083015161563960e08401826001600160801b03169052565b506101008301516156566101008401826001600160801b03169052565b50610120830151611fbc6101208401826001600160801b03169052565b8015158114611136575f5ffd5b5f5f60408385031215615691575f5ffd5b61569a83615362565b915060208301356156aa81615673565b809150509250929050565b5f5f5f606084860312156156c7575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f8401126156ee575f5ffd5b50813567ffffffffffffffff811115615705575f5ffd5b6020830191508360208260051b850101111561571f575f5ffd5b9250929050565b5f5f5f5f60608587031215615739575f5ffd5b8435935061574960208601615362565b9250604085013567ffffffffffffffff811115615764575f5ffd5b615770878288016156de565b95989497509550505050565b828152604060208201525f61275a604083018461552f565b60ff60f81b8816815260e060208201525f6157b260e08301896153f1565b82810360408401526157c481896153f1565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506157f5818561552f565b9a9950505050505050505050565b5f5f5f5f5f60808688031215615817575f5ffd5b853567ffffffffffffffff81111561582d575f5ffd5b615839888289016156de565b9099909850602088013597604081013597506060013595509350505050565b5f5f60208385031215615869575f5ffd5b823567ffffffffffffffff81111561587f575f5ffd5b61588b858286016156de565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156158ee57603f198786030184526158d98583516153f1565b945060209384019391909101906001016158bd565b50929695505050505050565b5f5f6040838503121561590b575f5ffd5b61591483615362565b915061552660208401615362565b5f5f60208385031215615933575f5ffd5b823567ffffffffffffffff811115615949575f5ffd5b8301601f81018513615959575f5ffd5b803567ffffffffffffffff81111561596f575f5ffd5b856020828401011115615980575f5ffd5b6020919091019590945092505050565b803560ff81168114611567575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156159b6575f5ffd5b6159bf88615362565b96506159cd60208901615362565b955060408801359450606088013593506159e960808901615990565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215615a19575f5ffd5b615a2285615362565b9350615a3060208601615362565b9250615a3e60408601615362565b9150606085013567ffffffffffffffff811115615a59575f5ffd5b85016101408188031215615a6b575f5ffd5b939692955090935050565b5f5f5f5f5f5f60c08789031215615a8b575f5ffd5b615a9487615362565b95506020870135945060408701359350615ab060608801615990565b9598949750929560808101359460a0909101359350915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610fc157610fc1615aca565b6001600160801b038281168282160390811115610fc157610fc1615aca565b600181811c90821680615b2457607f821691505b60208210810361150957634e487b7160e01b5f52602260045260245ffd5b6001600160801b038181168382160190811115610fc157610fc1615aca565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f8335601e19843603018112615b9e575f5ffd5b83018035915067ffffffffffffffff821115615bb8575f5ffd5b60200191503681900382131561571f575f5ffd5b5f60208284031215615bdc575f5ffd5b5051919050565b601f8211156115e357828211156115e357805f5260205f20601f840160051c6020851015615c0e57505f5b90810190601f840160051c035f5b818110156128d2575f83820155600101615c1c565b67ffffffffffffffff831115615c4957615c49615b75565b615c5d83615c578354615b10565b83615be3565b5f601f841160018114615c8e575f8515615c775750838201355b5f19600387901b1c1916600186901b178355611e26565b5f83815260208120601f198716915b82811015615cbd5786850135825560209485019460019092019101615c9d565b5086821015615cd9575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f60018201615d2a57615d2a615aca565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f82615d5357615d53615d31565b500690565b8082028115828204841417610fc157610fc1615aca565b5f82615d7d57615d7d615d31565b500490565b5f5f60408385031215615d93575f5ffd5b825160208401519092506156aa81615673565b81810381811115610fc157610fc1615aca56feddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3efa164736f6c6343000825000a608060405234801561000f575f5ffd5b5060408051602080820183525f80835283519182019093529182529060036100378382610101565b5060046100448282610101565b5050600780546001600160a01b03191630179055506101bf565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008657607f821691505b6020821081036100a457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fc57828211156100fc57805f5260205f20601f840160051c60208510156100d557505f5b90810190601f840160051c035f5b818110156100f8575f838201556001016100e3565b5050505b505050565b81516001600160401b0381111561011a5761011a61005e565b61012e816101288454610072565b846100aa565b6020601f821160018114610160575f83156101495750848201515b5f19600385901b1c1916600184901b1784556101b8565b5f84815260208120601f198516915b8281101561018f578785015182556020948501946001909201910161016f565b50848210156101ac57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b615a14806101cc5f395ff3fe608060405234801561000f575f5ffd5b5060043610610260575f3560e01c806384b0196e1161014b578063c8c63d70116100bf578063dd62ed3e11610084578063dd62ed3e14610568578063e2fdcc17146105a0578063f3995c67146105a8578063f435f5a7146105bb578063f4508988146105ed578063f7d8d0fd146105f5575f5ffd5b8063c8c63d7014610512578063cf30901214610525578063d505accf1461052f578063d5f8b5db14610542578063db66426a14610555575f5ffd5b8063a69df4b511610110578063a69df4b5146104aa578063a8c62e76146104b2578063a9059cbb146104ba578063ac9650d8146104cd578063bd7c61c6146104ed578063c1590cd71461050a575f5ffd5b806384b0196e1461045957806393446d7e1461047457806395d89b4114610487578063a43992631461048f578063a480ca7914610497575f5ffd5b8063313ce567116101e257806360632b72116101a757806360632b72146103a757806363d8882a146103cf5780636c93370f146103d757806370a08231146103f85780637b103999146104295780637ecebe001461043a575f5ffd5b8063313ce567146103555780633644e5151461036457806340eedabb1461036c5780635487c57714610374578063574cdded14610394575f5ffd5b806316ede0161161022857806316ede016146102ca57806318160ddd146102ea578063200d2ed21461030557806323b872dd1461031f5780632baf5b8614610332575f5ffd5b8063021919801461026457806306fdde031461026e578063095ea7b31461028c5780630ed092a2146102af578063117ef036146102b7575b5f5ffd5b61026c6105fd565b005b610276610755565b6040516102839190614877565b60405180910390f35b61029f61029a36600461489d565b6107e5565b6040519015158152602001610283565b61026c6107fe565b61026c6102c53660046148c7565b610a91565b6102d2610b34565b6040516001600160a01b039091168152602001610283565b600c546001600160801b03165b604051908152602001610283565b600e54600160d81b900460ff1660405161028391906148fc565b61029f61032d366004614922565b610b4c565b61033a610b71565b60408051938452911515602084015290820152606001610283565b60405160128152602001610283565b6102f7610c18565b6102d2610cac565b610387610382366004614960565b610cbf565b6040516102839190614977565b61026c6103a2366004614a6f565b610e6a565b6103af610e95565b604080519485526020850193909352918301526060820152608001610283565b61026c610fc8565b6103ea6103e5366004614adf565b61105d565b604051610283929190614b70565b6102f7610406366004614b88565b6001600160a01b03165f908152600560205260409020546001600160801b031690565b600b546001600160a01b03166102d2565b6102f7610448366004614b88565b60066020525f908152604090205481565b610461611374565b6040516102839796959493929190614ba3565b61026c610482366004614c12565b6113c3565b610276611471565b61026c611480565b6102f76104a5366004614b88565b61167d565b61026c611738565b610276611771565b61029f6104c836600461489d565b611780565b6104e06104db366004614c66565b61178d565b6040516102839190614ca4565b6104f5611874565b60408051928352602083019190915201610283565b6102f7611a20565b61026c610520366004614d07565b611aaf565b5f5c60ff1661029f565b61026c61053d366004614d81565b611b33565b61026c610550366004614ded565b611c8c565b6102f7610563366004614b88565b612192565b6102f7610576366004614e62565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6103af612219565b61026c6105b6366004614e99565b6122eb565b6105ce6105c9366004614b88565b612423565b604080516001600160a01b039093168352901515602083015201610283565b6102f7612493565b61026c612519565b600d546001600160a01b0316330361061c57610617612730565b6106b8565b600b54604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa158015610662573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106869190614f05565b33906106b65760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b505b5f600e54600160d81b900460ff1660028111156106d7576106d76148e8565b600e54600160d81b900460ff1691146107045760405163fa2d98a160e01b81526004016106ad91906148fc565b50600e805460ff60d81b1916600160d81b17905560405133907f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e13289061074b906001906148fc565b60405180910390a2565b60606008805461076490614f1e565b80601f016020809104026020016040519081016040528092919081815260200182805461079090614f1e565b80156107db5780601f106107b2576101008083540402835291602001916107db565b820191905f5260205f20905b8154815290600101906020018083116107be57829003601f168201915b5050505050905090565b5f336107f281858561275a565b60019150505b92915050565b61080661276c565b600d546001600160a01b031633146108f057600b54604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa15801561085e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108829190614f05565b33906108ad5760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106ad565b505f6276a7006108bb612493565b6108c59190614f64565b90508042101581906108ed5760405163d4d0739360e01b81526004016106ad91815260200190565b50505b6002600e54600160d81b900460ff166002811115610910576109106148e8565b0361092e57604051634d65bf2960e11b815260040160405180910390fd5b600e805460ff60d81b1916600160d91b1790556011805469ffffffffff00000000001916600160281b4264ffffffffff160217905560405133907f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e132890610996906002906148fc565b60405180910390a2600d545f906109bc90600160a01b900464ffffffffff166001614f64565b90506109c78161279f565b6109cf61286c565b15610a24576109e86109e082614f77565b91508161279f565b6040515f8152819033907f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb759060200160405180910390a3610a84565b5f81815260126020908152604091829020805464ffffffffff19164264ffffffffff8116919091179091559151918252829133917f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb75910160405180910390a35b505f60ff19815c16815d50565b610a99612730565b600d54819061ffff600160f01b90910481169082168111610adb57604051632d9333b160e11b815261ffff9283166004820152911660248201526044016106ad565b5050600d80546001600160f01b0316600160f01b61ffff8416908102919091179091556040519081527f2e939555fc06da6ea77fa4581c2b6b010ec898b421b93bf339ecfb248bf484509060200160405180910390a150565b5f610b47600e546001600160a01b031690565b905090565b5f33610b598582856128c9565b610b64858585612945565b60019150505b9392505050565b5f5f5f5f610b7d61286c565b600d54909150610b9c90600160a01b900464ffffffffff166001614f64565b9150808015610bcd57505f82815260126020526040902054610bc990620151809064ffffffffff16614f64565b4210155b9250610bd76129a2565b15610be6575f19935050909192565b80610bf657505f93849350909150565b5f5f610c00611874565b91509150610c0e82826129f7565b9550505050909192565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f610c42610755565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f610b47600d546001600160a01b031690565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152600d545f90600160a01b900464ffffffffff16831115610d3b575f838152601260205260409020610d44565b610d4483612a0d565b80549091505f90600160281b900464ffffffffff1615801590610d7057508154600160601b900460ff16155b6040805161014081018252845464ffffffffff8082168352600160281b8204166020830152600160501b810461ffff1692820192909252600160601b820460ff1615156060820152600160701b9091046001600160801b0390811660808301526001850154811660a083015260028501541660c082015290915060e0810182610df9575f610e2b565b8354600160681b900460ff16610e1c5760028401546001600160801b0316610e2b565b60038401546001600160801b03165b6001600160801b0390811682526002850154600160801b9081900482166020840152600190950154949094049093166040909301929092525092915050565b610e7261276c565b610e7b83612a52565b610e86838383612afd565b5f60ff19815c16815d50505050565b600c54600e54600160c81b900461ffff16905f90819081906001600160801b0316610ebe612bff565b925080610ecd61271085614f8f565b610ed79190614fba565b93505f610ee2612c3b565b90506002600e54600160d81b900460ff166002811115610f0457610f046148e8565b14158015610f195750610f178183612cb2565b155b15610fc057600d545f906012908290610f4190600160a01b900464ffffffffff166001614f64565b815260208101919091526040015f90812060028101546001820154919350610f8a916001600160801b03600160801b92839004811692610f8392041687614fcd565b8587612ceb565b90505f198114610fb9576002820154610fb4908290600160801b90046001600160801b03166129f7565b610fbb565b805b945050505b505090919293565b610fd0612730565b6001600e54600160d81b900460ff166002811115610ff057610ff06148e8565b600e54600160d81b900460ff16911461101d576040516315be4dbf60e21b81526004016106ad91906148fc565b50600e805460ff60d81b1916905560405133907f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e13289061074b905f906148fc565b5f606061106861276c565b600e54600160e01b900460ff16806110835750611083612d33565b6110a05760405163c1a7bb5d60e01b815260040160405180910390fd5b855f036110c057604051631f2a200560e01b815260040160405180910390fd5b600c546001600160801b03165f6110d73389612d92565b90506110e38883614fcd565b600c80546001600160801b0319166001600160801b03929092169190911790556040518881525f9033905f5160206159e85f395f51905f529060200160405180910390a3600d546001600160a01b0316330361114e57600c5461114e906001600160801b0316612ec0565b600d5464ffffffffff600160a01b909104165f90815260126020526040812080546001820154919291611196918c916001600160801b03600160701b90920482169116612f49565b90505f8382116111a6575f6111cb565b6111cb6111b38584614fcd565b600d54600160f01b900461ffff166127106001612f67565b90506060811561126f57600e546001600160a01b0316635b199bd48c6111f18587614fcd565b8f6111fc9190614f8f565b611206878b614f8f565b8e8e6040518663ffffffff1660e01b8152600401611228959493929190614fe0565b5f604051808303815f875af1158015611243573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261126a91908101906151a9565b6112f9565b600e5f9054906101000a90046001600160a01b03166001600160a01b0316635b199bd48c8e898e8e6040518663ffffffff1660e01b81526004016112b7959493929190614fe0565b5f604051808303815f875af11580156112d2573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526112f991908101906151a9565b809950819350829a505050508a6001600160a01b0316336001600160a01b03167f4ab7bc883733731abd210ab3fcb5d23f5c0923e502b2b490259c29925ddee5168e858c868d604051611350959493929190615215565b60405180910390a3505f94505060ff19845c169250839150505d5094509492505050565b5f6060805f5f5f6060611385610755565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b6113cb61276c565b6113d483612a52565b6113dd83612fb8565b50600e5460405163d172d90160e01b81526001600160a01b039091169063d172d901906114149088908890339089906004016152f5565b6020604051808303815f875af1158015611430573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061145491906153fa565b50611460838383612afd565b5f60ff19815c16815d505050505050565b60606009805461076490614f1e565b61148861276c565b6114906129a2565b80156114a1575061149f61286c565b155b6114be5760405163f9b46b5f60e01b815260040160405180910390fd5b600e546040805163e79bf13b60e01b815290515f926001600160a01b03169163e79bf13b91600480830192869291908290030181865afa158015611504573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261152b9190810190615411565b508051909150801561155357604051635e95ce6560e11b81526004016106ad91815260200190565b50600d545f9061157290600160a01b900464ffffffffff166001614f64565b5f8181526012602090815260409182902080546cff00000000000000ffffffffff191664ffffffffff421617600160601b179055600e548251633192164f60e01b8152925193945061166e9385936001600160a01b0390921692633192164f92600480820193918290030181865afa1580156115f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061161491906153fa565b604080515f8082526020820190925290611666565b61165360405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816116295790505b5060016130aa565b505f905060ff19815c16815d50565b5f61168661276c565b61168e612730565b50601054600160801b90046001600160801b03165f8190036116c357604051631f2a200560e01b815260040160405180910390fd5b601080546001600160801b031690556040518181526001600160a01b0383169033907f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d9060200160405180910390a3600754611729906001600160a01b03168383613580565b5f60ff19815c16815d50919050565b600e5433906001600160a01b03168114610a845760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106ad565b6060600a805461076490614f1e565b5f336107f2818585612945565b6060816001600160401b038111156117a7576117a761504d565b6040519080825280602002602001820160405280156117da57816020015b60608152602001906001900390816117c55790505b5090505f5b8281101561186d57611848308585848181106117fd576117fd615474565b905060200281019061180f9190615488565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506135b592505050565b82828151811061185a5761185a615474565b60209081029190910101526001016117df565b5092915050565b5f5f61187e61286c565b61188a57505f91829150565b600d545f9060129082906118ad90600160a01b900464ffffffffff166001614f64565b8152602081019190915260409081015f908120600e54815493516343037ddd60e01b815264ffffffffff909416600485015290935090916001600160a01b03909116906343037ddd906024015f60405180830381865afa158015611913573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261193a91908101906154ca565b506001830154600c54919250611965916001600160801b03600160801b909204821691849116612f49565b9350600e5f9054906101000a90046001600160a01b03166001600160a01b0316633192164f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156119b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119db91906153fa565b8254909350600160601b900460ff16611a1a57600c545f90611a0990849084906001600160801b031661364e565b509050611a168185614f64565b9350505b50509091565b5f60ff815c1615611a44576040516303cb96db60e21b815260040160405180910390fd5b600e546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b4791906153fa565b611ab7612730565b8061100080821115611ae55760405163f4eb2b2d60e01b8152600481019290925260248201526044016106ad565b50600a9050611af58284836155ed565b507f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d8282604051611b279291906156a6565b60405180910390a15050565b834211158490611b5957604051639e96b26f60e01b81526004016106ad91815260200190565b506001600160a01b0387165f90815260066020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a919086611ba683614f77565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f611c31611c29611c09610c18565b8460405161190160f01b8152600281019290925260228201526042902090565b868686613739565b905080896001600160a01b0380831690821614611c7457604051632819a23360e11b81526001600160a01b039283166004820152911660248201526044016106ad565b5050611c8189898961275a565b505050505050505050565b611cca611c9f6060830160408401614b88565b83611caa8480615488565b611cb76020870187615488565b611cc5610120890189615488565b613765565b600d80546001600160a01b038087166001600160a01b031992831617909255600e805492861692909116919091179055611d0a60808201606083016148c7565b600d805461ffff92909216600160f01b026001600160f01b03909216919091179055611d3c60a08201608083016148c7565b600e805461ffff92909216600160c81b0261ffff60c81b19909216919091179055611d6d60c0820160a083016156b9565b600f80546001600160801b0319166001600160801b0392909216919091179055611d9d60e0820160c083016156df565b6011805464ffffffffff191664ffffffffff92909216919091179055611dca610100820160e08301615703565b6011805463ffffffff60501b1916600160501b63ffffffff9390931692909202919091179055600e805464ffffffffff60a01b1916600160a01b4264ffffffffff168102919091179091556007545f91611e6391611e2e91900460ff166012615726565b611e3990600a61581a565b611e4b610120850161010086016156b9565b6001600160801b0316611e5e9190614f8f565b613894565b6001600160801b0316905066038d7ea4c680008111611e8a610120840161010085016156b9565b90611eb45760405163dfa3472160e01b81526001600160801b0390911660048201526024016106ad565b505f805260126020527f7e7fa33969761a458e04f477e039a608702b4f924981d6653935a8319a08ad7b42611eef60808501606086016148c7565b611f01610120860161010087016156b9565b6001840180546001600160801b0319166001600160801b0387811691909117909155845463ffff000160501b600160f01b031916600160701b929091169190910261ffff60501b191617600160501b61ffff92909216919091021769ffffffffff00000000001916600160281b64ffffffffff9290921691909102178155611f8f60e0840160c085016156df565b60015f5260126020527f71a67924699a20698523213e55fe499d539379d7769cd5567e2c45d583f815a3805464ffffffffff191664ffffffffff92909216919091179055611fe661dead66038d7ea4c680006138c8565b61200086611ffb66038d7ea4c6800085614fcd565b6138c8565b612012610120840161010085016156b9565b6001600160a01b0387165f90815260056020526040902080546001600160801b03928316600160801b02908316179055600c5461204f9116612ec0565b6001600160a01b038516634e98a5b3612070610120860161010087016156b9565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b1580156120ae575f5ffd5b505af11580156120c0573d5f5f3e3d5ffd5b5050506001600160a01b03861690506338e80f686120e6610120860161010087016156b9565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b158015612124575f5ffd5b505af1158015612136573d5f5f3e3d5ffd5b5050505060017f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e71428460c001602081019061217091906156df565b60405164ffffffffff90911681526020015b60405180910390a2505050505050565b6001600160a01b0381165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b909204169282019290925290610b6a906121f5906121e4612c3b565b600c546001600160801b0316612f49565b6020830151600d546001600160801b0390911690600160f01b900461ffff16613990565b600d545f90819081908190819061223f90600160a01b900464ffffffffff166001614f64565b90505b600d5461225e90600160a01b900464ffffffffff166002614f64565b81116122c0575f8181526012602052604090208054600160601b900460ff166122af5760028101546122a2906001600160801b03600160801b820481169116614f64565b6122ac9087614f64565b95505b506122b981614f77565b9050612242565b5050601054600c546001600160801b038083169450600160801b918290048116935091041690919293565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b158015612354575f5ffd5b505af1925050508015612365575060015b61241b57604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa1580156123b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123d791906153fa565b90508681878082101561241657604051630add603560e41b81526001600160a01b039093166004840152602483019190915260448201526064016106ad565b505050505b505050505050565b5f5f612437600e546001600160a01b031690565b33906001600160a01b0316811461246d5760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106ad565b5061247661276c565b600d546001600160a01b031661248a6139b5565b91509150915091565b600e5460408051631e8a113160e31b815290515f92610b479264ffffffffff600160a01b830416926001600160a01b039092169163f4508988916004808201926020929091908290030181865afa1580156124f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061251491906153fa565b6139e5565b61252161276c565b6125296129a2565b6125465760405163f9b46b5f60e01b815260040160405180910390fd5b6011545f906125679062278d0090600160281b900464ffffffffff16614f64565b905080421015819061258f57604051630a8d68c960e21b81526004016106ad91815260200190565b50600e546040805163e79bf13b60e01b815290515f926001600160a01b03169163e79bf13b91600480830192869291908290030181865afa1580156125d6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125fd9190810190615411565b50905080515f0361262157604051637364ba1760e01b815260040160405180910390fd5b600d545f9061263f90600160a01b900464ffffffffff166001614f64565b905061266061264f826001614f64565b600d546001600160a01b03166139f4565b600d546126779083906001600160a01b03166139f4565b6126819190614f64565b600f80546010906126a3908490600160801b90046001600160801b0316615828565b82546001600160801b039182166101009390930a9283029190920219909116179055505f81815260126020526040808220805464ffffffffff191664ffffffffff179055600e805460ff60e01b1916600160e01b1790555133917f9038557a590e0d25051a50364fc1623ce7cbfc016bcd96b0a5f1294dbf8b5a6691a2505f91505060ff19815c16815d50565b612738613a9e565b600e805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b6127678383836001613ada565b505050565b60ff5f5c161561278f576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b5f81815260126020526040812060028101549091906127d0906001600160801b03600160801b820481169116614f64565b825460ff60601b1916600160601b178355600c805491925082916010906128099084906001600160801b03600160801b90910416615828565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550827f8573e8bbc086b595e576130ab516e2804118284f15d1bacde6395559b7ebc5068260405161285f91815260200190565b60405180910390a2505050565b600d545f90600160c81b900464ffffffffff161561288957505f90565b600d546012905f906128aa90600160a01b900464ffffffffff166001614f64565b815260208101919091526040015f205464ffffffffff16421015919050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561293f578181101561293157604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016106ad565b61293f84848484035f613ada565b50505050565b6001600160a01b03831661296e57604051634b637e8f60e11b81525f60048201526024016106ad565b6001600160a01b0382166129975760405163ec442f0560e01b81525f60048201526024016106ad565b612767838383613bac565b5f6002600e54600160d81b900460ff1660028111156129c3576129c36148e8565b1480156129de5750600d54600160c81b900464ffffffffff16155b8015610b47575050600e54600160e01b900460ff161590565b5f80828403848111159081025b95945050505050565b600d545f90600160c81b900464ffffffffff166012828215801590612a3157508285115b612a3b5784612a3d565b825b81526020019081526020015f20915050919050565b600d548190600160a01b900464ffffffffff168111612a87576040516347f629af60e11b81526004016106ad91815260200190565b50612a9061286c565b8015612ab65750600d54612ab390600160a01b900464ffffffffff166001614f64565b81145b5f82815260126020526040902054829164ffffffffff9091169061276757604051634870dfbd60e01b8152600481019290925264ffffffffff1660248201526044016106ad565b5f612b0784612fb8565b5f85815260126020526040808220600e54815492516343037ddd60e01b815264ffffffffff90931660048401529394509282916001600160a01b03909116906343037ddd906024015f60405180830381865afa158015612b69573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b9091908101906154ca565b91509150858210158015612ba45750848211155b828787909192612bd857604051634106c6ab60e01b81526004810193909352602483019190915260448201526064016106ad565b5050508315612bea57612bea82613c32565b612bf68783835f6130aa565b50505050505050565b600f54600d546001600160a01b03165f908152600560205260408120549091610b47916001600160801b03600160801b90920482169116614f64565b5f612c4e600e546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612c88573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cac9190615847565b50919050565b5f821580610b6a5750600754610b6a9084908490612cdb90600160a01b900460ff166024615726565b612ce690600a61581a565b613d48565b5f5f612cf8868585613d6b565b612d00612bff565b612d0a9190614f64565b600e54909150612d29908290600160c81b900461ffff16878787613d77565b9695505050505050565b5f612d3c61286c565b8015610b475750600d5462093a80906012905f90612d6990600160a01b900464ffffffffff166001614f64565b815260208101919091526040015f2054612d8a919064ffffffffff16614f64565b421015905090565b6001600160a01b0382165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b90920416928201929092529084908481811115612e195760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b03909116602483015260448201526064016106ad565b505050612e4081602001516001600160801b031684835f01516001600160801b0316613e1a565b9150604051806040016040528084835f0151612e5c9190615871565b6001600160801b03168152602001838360200151612e7a9190615871565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b02919095161790935592915050565b6002600e54600160d81b900460ff166002811115612ee057612ee06148e8565b03612ee85750565b5f612ef1612bff565b600e549091505f90612f14908490600160c81b900461ffff166127106001612f67565b9050818180821015612f4257604051632e0d1ce760e01b8152600481019290925260248201526044016106ad565b5050505050565b5f81612f558486614f8f565b612f5f9190614fba565b949350505050565b5f80612f738587614f8f565b90505f612f808583614fba565b9050838015612f98575081612f958683614f8f565b14155b612fa25780612fad565b612fad816001614f64565b979650505050505050565b600b546040516335d2155560e11b81523360048201525f916001600160a01b031690636ba42aaa90602401602060405180830381865afa158015612ffe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130229190614f05565b1561302e57505f919050565b5f8281526012602052604090205464ffffffffff166130506201518082614f64565b421015336130616201518084614f64565b909161309157604051630675b9e560e21b81526001600160a01b03909216600483015260248201526044016106ad565b506130a190506206978082614f64565b42109392505050565b5f60125f8681526020019081526020015f209050613128604051806101e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600c54600d54835464ffffffffff166101a0840152600160f01b900461ffff166101408301526001600160801b03908116602083018190528683526001840154600160801b90049091166101008301819052613185918790612f49565b6101208201528154600160601b900460ff166131d55760028201546001600160801b03600160801b8204811660a084018190526131c6929190911690614f64565b60608201526131d58183613e52565b8061010001518160e0015182602001516131ef9190614f64565b6131f99190614fcd565b6040820152610140810151815160208301516001850180546001600160801b0319166001600160801b03928316179055845463ffff000160501b600160f01b031916600160701b919092160261ffff60501b191617600160501b61ffff909216919091021769ffffffffff00000000001916600160281b4264ffffffffff90811691909102919091178355600d805464ffffffffff60a01b1916600160a01b92891692909202919091179055608081015160608201516132b99190614fcd565b600c80546010906132db908490600160801b90046001600160801b0316615828565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080610120015160105f8282829054906101000a90046001600160801b03166133279190615828565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508061010001515f146133665761336630826101000151613f77565b60e08101511561337e5761337e308260e001516138c8565b613386612bff565b61016082015282156133b757600d805464ffffffffff60c81b1916600160c81b64ffffffffff891602179055613417565b5f6012816133c6896001614f64565b815260208101919091526040015f208054909150600160601b900460ff166133f6576133f1426140a7565b6133f8565b425b6101c08301819052815464ffffffffff191664ffffffffff9091161790555b600e54610120820151608083015183516001600160a01b03909316926338e80f68929161344391614f64565b61344d9190614fcd565b6040518263ffffffff1660e01b815260040161346b91815260200190565b5f604051808303815f87803b158015613482575f5ffd5b505af1158015613494573d5f5f3e3d5ffd5b505050506134a181614105565b336001600160a01b0316867f9f9bd0e8c99dd64377250f5b8f0ee6b7f07205e5c3dbe513483c00816c6e919883876040516134dd9291906158e2565b60405180910390a3821561353f57805160208083015161014084015160408051948552928401919091529082015286907f82681c09f10f926405e2ba21aa1610f13b2c7d9a7388eba1e84ac81f673683d69060600160405180910390a261241b565b61354a866001614f64565b7f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e7142826101c0015160405161218291815260200190565b61358d838383600161431a565b61276757604051635274afe760e01b81526001600160a01b03841660048201526024016106ad565b60605f6135c2848461437c565b90508080156135e357505f3d11806135e357505f846001600160a01b03163b115b156135f8576135f061438f565b9150506107f8565b801561362257604051639996b31560e01b81526001600160a01b03851660048201526024016106ad565b3d15613635576136306143a8565b61186d565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f61365a8484612cb2565b1561366a57505f90506001613731565b600285015460018601546001600160801b03600160801b928390048116925f92613698929190041686614fcd565b60028801549091506136c8906136b7906001600160801b031684614f64565b6136c384848a8a612ceb565b6143b3565b93506136d484836139e5565b93505f6136e2858888613d6b565b90506001600160801b036136f68284614f64565b118061371957506effffffffffffffffffffffffffffff6137178689614f64565b115b1561372d575f600194509450505050613731565b5050505b935093915050565b5f5f5f5f613749888888886143c2565b925092509250613759828261448a565b50909695505050505050565b6007546001600160a01b03161561378e5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0388166137b55760405163d92e233d60e01b815260040160405180910390fd5b600780546001600160a01b0319166001600160a01b038a169081179091556040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa15801561380c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138309190615998565b6007805460ff60a01b1916600160a01b60ff9390931692909202919091179055600b80546001600160a01b0319166001600160a01b03891617905560086138788688836155ed565b5060096138868486836155ed565b50600a611c818284836155ed565b5f816001600160801b038111156138c1576040516304041d9560e11b81526004016106ad91815260200190565b5090919050565b600c546138e8906138e39083906001600160801b0316614f64565b614542565b600c80546001600160801b0319166001600160801b039283161790556001600160a01b0383165f9081526005602052604081208054849391929161392e91859116615828565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b03165f6001600160a01b03165f5160206159e85f395f51905f528360405161398491815260200190565b60405180910390a35050565b5f82841161399e575f612f5f565b6127106139ab8486614fcd565b612f559084614f8f565b5f6002600e54600160d81b900460ff1660028111156139d6576139d66148e8565b1480610b475750610b4761286c565b5f828218828411028218610b6a565b5f613a1083600d5464ffffffffff600160a01b90910416101590565b80613a245750600e54600160e01b900460ff165b15613a3057505f6107f8565b6001600160a01b0382165f908152601660205260409020600290613a549085614579565b165f03613a8c576001600160a01b0382165f9081526014602090815260408083208684529091529020546001600160801b0316613a8e565b5f5b6001600160801b03169392505050565b600d5433906001600160a01b03168114613ad75760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106ad565b50565b6001600160a01b038416613b035760405163e602df0560e01b81525f60048201526024016106ad565b6001600160a01b038316613b2c57604051634a1406b160e11b81525f60048201526024016106ad565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561293f57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051613b9e91815260200190565b60405180910390a350505050565b613bb5826145c3565b5f613bc08483612d92565b9050613bcd838383614640565b826001600160a01b0316846001600160a01b03165f5160206159e85f395f51905f5284604051613bff91815260200190565b60405180910390a3600d546001600160a01b039081169085160361293f57600c5461293f906001600160801b0316612ec0565b600d54600160a01b900464ffffffffff165f9081526012602052604081206001810154909190613c6b906001600160801b031684614f8f565b600c5483549192505f91613c92916001600160801b0390811691600160701b900416614f8f565b9050613cb081613ca66107d0612710614fcd565b61271060016146fe565b8210158015613cd85750613cd482612710613ccd6107d082614f64565b60016146fe565b8110155b600c548454600186015487936001600160801b0393841693600160701b90930483169290911690613d3e57604051635919a18960e11b815260048101949094526001600160801b03928316602485015290821660448401521660648201526084016106ad565b5050505050505050565b5f613d5864e8d4a5100084614f8f565b613d628386614f8f565b10949350505050565b5f82612f558386614f8f565b5f845f03613d8757505f19612a04565b5f85613d9561271089614f8f565b613d9f9190614fba565b905084811015613db2575f915050612a04565b5f613de0613dc08784614fcd565b613dd260016001600160801b03615871565b6001600160801b03166143b3565b905083600186613df08483614f64565b613dfa9190614f8f565b613e049190614fcd565b613e0e9190614fba565b98975050505050505050565b5f825f03613e2957505f610b6a565b818314613e4a5781613e3b8486614f8f565b613e459190614fba565b612f5f565b509192915050565b81606001515f03613e61575050565b5f613e7482845f0151856020015161364e565b608085019190915290508015613e995750805460ff60601b1916600160601b17905550565b60a083015160c0840152608083015183516020850151613eba929190613d6b565b60e08401526060830151608084015114613f1657815460ff60681b1916600160681b17825560c08301516080840151613ef39190614fcd565b6003830180546001600160801b0319166001600160801b03929092169190911790555b613f2c8360c00151845f01518560200151613d6b565b600f8054601090613f4e908490600160801b90046001600160801b0316615828565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b6001600160a01b0382165f908152600560205260409020805483906001600160801b03168381811115613fde5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b03909116602483015260448201526064016106ad565b5050815483915082905f90613ffd9084906001600160801b0316615871565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600c5f8282829054906101000a90046001600160801b03166140449190615871565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f6001600160a01b0316836001600160a01b03165f5160206159e85f395f51905f528460405161409a91815260200190565b60405180910390a3505050565b6011545f9064ffffffffff16808310156140c15792915050565b601154600160501b900463ffffffff16806140dc8386614fcd565b6140e69190614fba565b6140f1906001614f64565b6140fb9190614f8f565b610b6a9082614f64565b600e5460408051633192164f60e01b815290516001600160a01b03909216918291633192164f9160048083019260209291908290030181865afa15801561414e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061417291906153fa565b6101808301526101208201516080830151111561422c575f826101200151836080015161419f9190614fcd565b604051634e98a5b360e01b8152600481018290529091506001600160a01b03831690634e98a5b3906024015f604051808303815f87803b1580156141e1575f5ffd5b505af11580156141f3573d5f5f3e3d5ffd5b505060075461420f92506001600160a01b031690508383613580565b8083610180018181516142229190614f64565b9052506143169050565b81610120015182608001511015614316575f82610180015183608001516142539190614f64565b61012084015190915081808211156142875760405163c23240ad60e01b8152600481019290925260248201526044016106ad565b50505f836080015184610120015161429f9190614fcd565b604051637abaf4f960e01b8152306004820152602481018290529091506001600160a01b03841690637abaf4f9906044015f604051808303815f87803b1580156142e7575f5ffd5b505af11580156142f9573d5f5f3e3d5ffd5b505050508084610180018181516143109190614fcd565b90525050505b5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614370578383151615614364573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f828218828410028218610b6a565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156143fb57505f91506003905082614480565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561444c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661447757505f925060019150829050614480565b92505f91508190505b9450945094915050565b5f82600381111561449d5761449d6148e8565b036144a6575050565b60018260038111156144ba576144ba6148e8565b036144d85760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156144ec576144ec6148e8565b0361450d5760405163fce698f760e01b8152600481018290526024016106ad565b6003826003811115614521576145216148e8565b03614316576040516335e2f38360e21b8152600481018290526024016106ad565b5f6001600160801b03821115614575576040516306dfcc6560e41b815260806004820152602481018390526044016106ad565b5090565b5f81156145bb5761458b6036836159b3565b614596906004614f8f565b835f6145a3603686614fba565b81526020019081526020015f2054901c600f16610b6a565b505f92915050565b6001600160a01b038116158015906145e457506001600160a01b0381163014155b80156145fe5750600e546001600160a01b03828116911614155b801561461557506001600160a01b03811661dead14155b81906143165760405163ec442f0560e01b81526001600160a01b0390911660048201526024016106ad565b6001600160a01b0383165f908152600560209081526040918290208251808401845290546001600160801b038082168352600160801b909104169181019190915281518083019092528051909190819061469b908690615828565b6001600160801b031681526020018383602001516146b99190615828565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b029190951617909355505050565b5f61472b61470b83614740565b801561472657505f848061472157614721614fa6565b868809115b151590565b61473686868661476c565b612a049190614f64565b5f6002826003811115614755576147556148e8565b61475f91906159c6565b60ff166001149050919050565b5f5f5f614779868661481c565b91509150815f0361479d5783818161479357614793614fa6565b0492505050610b6a565b8184116147b4576147b46003851502601118614838565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610b6a6020830184614849565b6001600160a01b0381168114613ad7575f5ffd5b5f5f604083850312156148ae575f5ffd5b82356148b981614889565b946020939093013593505050565b5f602082840312156148d7575f5ffd5b813561ffff81168114610b6a575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b602081016003831061491c57634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f60608486031215614934575f5ffd5b833561493f81614889565b9250602084013561494f81614889565b929592945050506040919091013590565b5f60208284031215614970575f5ffd5b5035919050565b815164ffffffffff1681526101408101602083015161499f602084018264ffffffffff169052565b5060408301516149b5604084018261ffff169052565b5060608301516149c9606084018215159052565b5060808301516149e460808401826001600160801b03169052565b5060a08301516149ff60a08401826001600160801b03169052565b5060c0830151614a1a60c08401826001600160801b03169052565b5060e0830151614a3560e08401826001600160801b03169052565b50610100830151614a526101008401826001600160801b03169052565b5061012083015161186d6101208401826001600160801b03169052565b5f5f5f60608486031215614a81575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f840112614aa8575f5ffd5b5081356001600160401b03811115614abe575f5ffd5b6020830191508360208260051b8501011115614ad8575f5ffd5b9250929050565b5f5f5f5f60608587031215614af2575f5ffd5b843593506020850135614b0481614889565b925060408501356001600160401b03811115614b1e575f5ffd5b614b2a87828801614a98565b95989497509550505050565b5f8151808452602084019350602083015f5b82811015614b66578151865260209586019590910190600101614b48565b5093949350505050565b828152604060208201525f612f5f6040830184614b36565b5f60208284031215614b98575f5ffd5b8135610b6a81614889565b60ff60f81b8816815260e060208201525f614bc160e0830189614849565b8281036040840152614bd38189614849565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614c048185614b36565b9a9950505050505050505050565b5f5f5f5f5f60808688031215614c26575f5ffd5b85356001600160401b03811115614c3b575f5ffd5b614c4788828901614a98565b9099909850602088013597604081013597506060013595509350505050565b5f5f60208385031215614c77575f5ffd5b82356001600160401b03811115614c8c575f5ffd5b614c9885828601614a98565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614cfb57603f19878603018452614ce6858351614849565b94506020938401939190910190600101614cca565b50929695505050505050565b5f5f60208385031215614d18575f5ffd5b82356001600160401b03811115614d2d575f5ffd5b8301601f81018513614d3d575f5ffd5b80356001600160401b03811115614d52575f5ffd5b856020828401011115614d63575f5ffd5b6020919091019590945092505050565b60ff81168114613ad7575f5ffd5b5f5f5f5f5f5f5f60e0888a031215614d97575f5ffd5b8735614da281614889565b96506020880135614db281614889565b955060408801359450606088013593506080880135614dd081614d73565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215614e00575f5ffd5b8435614e0b81614889565b93506020850135614e1b81614889565b92506040850135614e2b81614889565b915060608501356001600160401b03811115614e45575f5ffd5b85016101408188031215614e57575f5ffd5b939692955090935050565b5f5f60408385031215614e73575f5ffd5b8235614e7e81614889565b91506020830135614e8e81614889565b809150509250929050565b5f5f5f5f5f5f60c08789031215614eae575f5ffd5b8635614eb981614889565b955060208701359450604087013593506060870135614ed781614d73565b9598949750929560808101359460a0909101359350915050565b80518015158114614f00575f5ffd5b919050565b5f60208284031215614f15575f5ffd5b610b6a82614ef1565b600181811c90821680614f3257607f821691505b602082108103612cac57634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156107f8576107f8614f50565b5f60018201614f8857614f88614f50565b5060010190565b80820281158282048414176107f8576107f8614f50565b634e487b7160e01b5f52601260045260245ffd5b5f82614fc857614fc8614fa6565b500490565b818103818111156107f8576107f8614f50565b6001600160a01b0386168152602081018590526040810184905260806060820181905281018290525f8360a08301825b8581101561504057823561502381614889565b6001600160a01b0316825260209283019290910190600101615010565b5098975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156150835761508361504d565b60405290565b604051601f8201601f191681016001600160401b03811182821017156150b1576150b161504d565b604052919050565b5f6001600160401b038211156150d1576150d161504d565b5060051b60200190565b5f82601f8301126150ea575f5ffd5b81516150fd6150f8826150b9565b615089565b8082825260208201915060208360051b86010192508583111561511e575f5ffd5b602085015b8381101561514457805161513681614889565b835260209283019201615123565b5095945050505050565b5f82601f83011261515d575f5ffd5b815161516b6150f8826150b9565b8082825260208201915060208360051b86010192508583111561518c575f5ffd5b602085015b83811015615144578051835260209283019201615191565b5f5f5f606084860312156151bb575f5ffd5b835160208501519093506001600160401b038111156151d8575f5ffd5b6151e4868287016150db565b92505060408401516001600160401b038111156151ff575f5ffd5b61520b8682870161514e565b9150509250925092565b5f60a0820187835286602084015285604084015260a0606084015280855180835260c0850191506020870192505f5b8181101561526b5783516001600160a01b0316835260209384019390920191600101615244565b5050838103608085015261527f8186614b36565b9998505050505050505050565b5f5f8335601e198436030181126152a1575f5ffd5b83016020810192503590506001600160401b038111156152bf575f5ffd5b803603821315614ad8575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606080825281018490525f6080600586901b83018101908301878360be1936839003015b898210156153da57868503607f190184528235818112615337575f5ffd5b8b01803561534481614889565b6001600160a01b03168652602081013561535d81614889565b6001600160a01b03166020870152604081013561537981614889565b6001600160a01b0316604087015260608181013590870152608080820135908701526153a860a082018261528c565b915060c060a08801526153bf60c0880183836152cd565b96505050602083019250602084019350600182019150615319565b505050506001600160a01b03949094166020830152506040015292915050565b5f6020828403121561540a575f5ffd5b5051919050565b5f5f60408385031215615422575f5ffd5b82516001600160401b03811115615437575f5ffd5b615443858286016150db565b92505060208301516001600160401b0381111561545e575f5ffd5b61546a8582860161514e565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e1984360301811261549d575f5ffd5b8301803591506001600160401b038211156154b6575f5ffd5b602001915036819003821315614ad8575f5ffd5b5f5f604083850312156154db575f5ffd5b825160208401519092506001600160401b038111156154f8575f5ffd5b8301601f81018513615508575f5ffd5b80516155166150f8826150b9565b80828252602082019150602060608402850101925087831115615537575f5ffd5b6020840193505b828410156155915760608489031215615555575f5ffd5b61555d615061565b845161556881614889565b81526020858101518183015260408087015190830152908352606090940193919091019061553e565b809450505050509250929050565b601f821115612767578282111561276757805f5260205f20601f840160051c60208510156155ca57505f5b90810190601f840160051c035f5b8181101561241b575f838201556001016155d8565b6001600160401b038311156156045761560461504d565b615618836156128354614f1e565b8361559f565b5f601f841160018114615649575f85156156325750838201355b5f19600387901b1c1916600186901b178355612f42565b5f83815260208120601f198716915b828110156156785786850135825560209485019460019092019101615658565b5086821015615694575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b602081525f612f5f6020830184866152cd565b5f602082840312156156c9575f5ffd5b81356001600160801b0381168114610b6a575f5ffd5b5f602082840312156156ef575f5ffd5b813564ffffffffff81168114610b6a575f5ffd5b5f60208284031215615713575f5ffd5b813563ffffffff81168114610b6a575f5ffd5b60ff82811682821603908111156107f8576107f8614f50565b6001815b60018411156137315780850481111561575e5761575e614f50565b600184161561576c57908102905b60019390931c928002615743565b5f82615788575060016107f8565b8161579457505f6107f8565b81600181146157aa57600281146157b4576157d0565b60019150506107f8565b60ff8411156157c5576157c5614f50565b50506001821b6107f8565b5060208310610133831016604e8410600b84101617156157f3575081810a6107f8565b6157ff5f19848461573f565b805f190482111561581257615812614f50565b029392505050565b5f610b6a60ff84168361577a565b6001600160801b0381811683821601908111156107f8576107f8614f50565b5f5f60408385031215615858575f5ffd5b8251915061586860208401614ef1565b90509250929050565b6001600160801b0382811682821603908111156107f8576107f8614f50565b5f8151808452602084019350602083015f5b82811015614b6657815180516001600160a01b031687526020808201518189015260409182015191880191909152606090960195909101906001016158a2565b825181526020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a082015260c083015160c082015260e083015160e08201526101008301516101008201526101208301516101208201526101408301516101408201526101608301516101608201526101808301516101808201526101a08301516101a08201526101c08301516101c08201526102006101e08201525f612f5f610200830184615890565b5f602082840312156159a8575f5ffd5b8151610b6a81614d73565b5f826159c1576159c1614fa6565b500690565b5f60ff8316806159d8576159d8614fa6565b8060ff8416069150509291505056feddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3efa164736f6c6343000825000a",
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
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackClaimableCancelDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableCancelDepositRequest", requestId, controller)
}

// UnpackClaimableCancelDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaabb5922.
//
// Solidity: function claimableCancelDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackClaimableCancelRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableCancelRedeemRequest", requestId, controller)
}

// UnpackClaimableCancelRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb04a5e05.
//
// Solidity: function claimableCancelRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackClaimableDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableDepositRequest", requestId, controller)
}

// UnpackClaimableDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x995ea21a.
//
// Solidity: function claimableDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackClaimableRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("claimableRedeemRequest", requestId, controller)
}

// UnpackClaimableRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaed1d07.
//
// Solidity: function claimableRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function collectFees(address ) returns(uint256 assets)
func (vault *Vault) PackCollectFees(arg0 common.Address) []byte {
	enc, err := vault.abi.Pack("collectFees", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectFees(address ) returns(uint256 assets)
func (vault *Vault) TryPackCollectFees(arg0 common.Address) ([]byte, error) {
	return vault.abi.Pack("collectFees", arg0)
}

// UnpackCollectFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa480ca79.
//
// Solidity: function collectFees(address ) returns(uint256 assets)
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
// Solidity: function epoch(uint256 ) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
func (vault *Vault) PackEpoch(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("epoch", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5487c577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch(uint256 ) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
func (vault *Vault) TryPackEpoch(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("epoch", arg0)
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5487c577.
//
// Solidity: function epoch(uint256 ) view returns((uint40,uint40,uint16,bool,uint128,uint128,uint128,uint128,uint128,uint128) e)
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
// Solidity: function exitInKind(uint256 , address , address[] ) returns(uint256 assets, uint256[] amounts)
func (vault *Vault) PackExitInKind(arg0 *big.Int, arg1 common.Address, arg2 []common.Address) []byte {
	enc, err := vault.abi.Pack("exitInKind", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c93370f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitInKind(uint256 , address , address[] ) returns(uint256 assets, uint256[] amounts)
func (vault *Vault) TryPackExitInKind(arg0 *big.Int, arg1 common.Address, arg2 []common.Address) ([]byte, error) {
	return vault.abi.Pack("exitInKind", arg0, arg1, arg2)
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
// Solidity: function exitInKind(uint256 , address , address[] ) returns(uint256 assets, uint256[] amounts)
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
// Solidity: function feeIfRedeemedNow(address ) view returns(uint256 fee)
func (vault *Vault) PackFeeIfRedeemedNow(arg0 common.Address) []byte {
	enc, err := vault.abi.Pack("feeIfRedeemedNow", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeIfRedeemedNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb66426a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeIfRedeemedNow(address ) view returns(uint256 fee)
func (vault *Vault) TryPackFeeIfRedeemedNow(arg0 common.Address) ([]byte, error) {
	return vault.abi.Pack("feeIfRedeemedNow", arg0)
}

// UnpackFeeIfRedeemedNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb66426a.
//
// Solidity: function feeIfRedeemedNow(address ) view returns(uint256 fee)
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
// Solidity: function initialize(address , address , address , (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) ) returns()
func (vault *Vault) PackInitialize(arg0 common.Address, arg1 common.Address, arg2 common.Address, arg3 VaultParams) []byte {
	enc, err := vault.abi.Pack("initialize", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f8b5db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address , address , address , (string,string,address,uint16,uint16,uint128,uint40,uint32,uint128,string) ) returns()
func (vault *Vault) TryPackInitialize(arg0 common.Address, arg1 common.Address, arg2 common.Address, arg3 VaultParams) ([]byte, error) {
	return vault.abi.Pack("initialize", arg0, arg1, arg2, arg3)
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6363cf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address controller, address operator) view returns(bool)
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
// Solidity: function isOperator(address controller, address operator) view returns(bool)
func (vault *Vault) TryPackIsOperator(controller common.Address, operator common.Address) ([]byte, error) {
	return vault.abi.Pack("isOperator", controller, operator)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6363cf2.
//
// Solidity: function isOperator(address controller, address operator) view returns(bool)
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
// Solidity: function lowerFee(uint16 ) returns()
func (vault *Vault) PackLowerFee(arg0 uint16) []byte {
	enc, err := vault.abi.Pack("lowerFee", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerFee(uint16 ) returns()
func (vault *Vault) TryPackLowerFee(arg0 uint16) ([]byte, error) {
	return vault.abi.Pack("lowerFee", arg0)
}

// PackMaxClaimCancelDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e743c66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256)
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
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxClaimCancelDeposit(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxClaimCancelDeposit", controller)
}

// UnpackMaxClaimCancelDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e743c66.
//
// Solidity: function maxClaimCancelDeposit(address controller) view returns(uint256)
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
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256)
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
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxClaimCancelRedeem(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxClaimCancelRedeem", controller)
}

// UnpackMaxClaimCancelRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfabc4569.
//
// Solidity: function maxClaimCancelRedeem(address controller) view returns(uint256)
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
// Solidity: function maxDeposit(address controller) view returns(uint256)
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
// Solidity: function maxDeposit(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxDeposit(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxDeposit", controller)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address controller) view returns(uint256)
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
// Solidity: function maxMint(address controller) view returns(uint256)
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
// Solidity: function maxMint(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxMint(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxMint", controller)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address controller) view returns(uint256)
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
// Solidity: function maxRedeem(address controller) view returns(uint256)
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
// Solidity: function maxRedeem(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxRedeem(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxRedeem", controller)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address controller) view returns(uint256)
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
// Solidity: function maxWithdraw(address controller) view returns(uint256)
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
// Solidity: function maxWithdraw(address controller) view returns(uint256)
func (vault *Vault) TryPackMaxWithdraw(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("maxWithdraw", controller)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address controller) view returns(uint256)
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
// Solidity: function openRedeemRequests(address controller) view returns(uint256[])
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
// Solidity: function openRedeemRequests(address controller) view returns(uint256[])
func (vault *Vault) TryPackOpenRedeemRequests(controller common.Address) ([]byte, error) {
	return vault.abi.Pack("openRedeemRequests", controller)
}

// UnpackOpenRedeemRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec34be67.
//
// Solidity: function openRedeemRequests(address controller) view returns(uint256[])
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
// Solidity: function pendingCancelDepositRequest(uint256 , address ) pure returns(bool)
func (vault *Vault) PackPendingCancelDepositRequest(arg0 *big.Int, arg1 common.Address) []byte {
	enc, err := vault.abi.Pack("pendingCancelDepositRequest", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingCancelDepositRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15b65b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingCancelDepositRequest(uint256 , address ) pure returns(bool)
func (vault *Vault) TryPackPendingCancelDepositRequest(arg0 *big.Int, arg1 common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingCancelDepositRequest", arg0, arg1)
}

// UnpackPendingCancelDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf15b65b1.
//
// Solidity: function pendingCancelDepositRequest(uint256 , address ) pure returns(bool)
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
// Solidity: function pendingCancelRedeemRequest(uint256 , address ) pure returns(bool)
func (vault *Vault) PackPendingCancelRedeemRequest(arg0 *big.Int, arg1 common.Address) []byte {
	enc, err := vault.abi.Pack("pendingCancelRedeemRequest", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingCancelRedeemRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c1b50c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingCancelRedeemRequest(uint256 , address ) pure returns(bool)
func (vault *Vault) TryPackPendingCancelRedeemRequest(arg0 *big.Int, arg1 common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingCancelRedeemRequest", arg0, arg1)
}

// UnpackPendingCancelRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c1b50c4.
//
// Solidity: function pendingCancelRedeemRequest(uint256 , address ) pure returns(bool)
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
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackPendingDepositRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingDepositRequest", requestId, controller)
}

// UnpackPendingDepositRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26c6f96c.
//
// Solidity: function pendingDepositRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256)
func (vault *Vault) TryPackPendingRedeemRequest(requestId *big.Int, controller common.Address) ([]byte, error) {
	return vault.abi.Pack("pendingRedeemRequest", requestId, controller)
}

// UnpackPendingRedeemRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5a23d8d.
//
// Solidity: function pendingRedeemRequest(uint256 requestId, address controller) view returns(uint256)
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
// Solidity: function settle(uint256 , uint256 , uint256 ) returns()
func (vault *Vault) PackSettle(arg0 *big.Int, arg1 *big.Int, arg2 *big.Int) []byte {
	enc, err := vault.abi.Pack("settle", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 , uint256 , uint256 ) returns()
func (vault *Vault) TryPackSettle(arg0 *big.Int, arg1 *big.Int, arg2 *big.Int) ([]byte, error) {
	return vault.abi.Pack("settle", arg0, arg1, arg2)
}

// PackSettleWithSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93446d7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleWithSales((address,address,address,uint256,uint256,bytes)[] , uint256 , uint256 , uint256 ) returns()
func (vault *Vault) PackSettleWithSales(arg0 []Swap, arg1 *big.Int, arg2 *big.Int, arg3 *big.Int) []byte {
	enc, err := vault.abi.Pack("settleWithSales", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleWithSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93446d7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleWithSales((address,address,address,uint256,uint256,bytes)[] , uint256 , uint256 , uint256 ) returns()
func (vault *Vault) TryPackSettleWithSales(arg0 []Swap, arg1 *big.Int, arg2 *big.Int, arg3 *big.Int) ([]byte, error) {
	return vault.abi.Pack("settleWithSales", arg0, arg1, arg2, arg3)
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
	if bytes.Equal(raw[:4], vault.abi.Errors["BadCutoff"].ID.Bytes()[:4]) {
		return vault.UnpackBadCutoffError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadDeviation"].ID.Bytes()[:4]) {
		return vault.UnpackBadDeviationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return vault.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadHeartbeat"].ID.Bytes()[:4]) {
		return vault.UnpackBadHeartbeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["BadMargin"].ID.Bytes()[:4]) {
		return vault.UnpackBadMarginError(raw[4:])
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
	if bytes.Equal(raw[:4], vault.abi.Errors["PastCutoff"].ID.Bytes()[:4]) {
		return vault.UnpackPastCutoffError(raw[4:])
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
	if bytes.Equal(raw[:4], vault.abi.Errors["SeedBelowMinimum"].ID.Bytes()[:4]) {
		return vault.UnpackSeedBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SequencerDown"].ID.Bytes()[:4]) {
		return vault.UnpackSequencerDownError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SequencerGracePeriod"].ID.Bytes()[:4]) {
		return vault.UnpackSequencerGracePeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["StaleAnswer"].ID.Bytes()[:4]) {
		return vault.UnpackStaleAnswerError(raw[4:])
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

// VaultBadHeartbeat represents a BadHeartbeat error raised by the Vault contract.
type VaultBadHeartbeat struct {
	Heartbeat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeartbeat(uint256 heartbeat)
func VaultBadHeartbeatErrorID() common.Hash {
	return common.HexToHash("0xf22a396998abc6dfa6c91fe0b9b85f64303ff4053dc04671632e9884ba162115")
}

// UnpackBadHeartbeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeartbeat(uint256 heartbeat)
func (vault *Vault) UnpackBadHeartbeatError(raw []byte) (*VaultBadHeartbeat, error) {
	out := new(VaultBadHeartbeat)
	if err := vault.abi.UnpackIntoInterface(out, "BadHeartbeat", raw); err != nil {
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

// VaultStaleAnswer represents a StaleAnswer error raised by the Vault contract.
type VaultStaleAnswer struct {
	Feed      common.Address
	UpdatedAt *big.Int
	Heartbeat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleAnswer(address feed, uint256 updatedAt, uint256 heartbeat)
func VaultStaleAnswerErrorID() common.Hash {
	return common.HexToHash("0xfac0852b52991121c3eeba36a1caf0cd65983fdab50c75bccc9eeab28c95643b")
}

// UnpackStaleAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleAnswer(address feed, uint256 updatedAt, uint256 heartbeat)
func (vault *Vault) UnpackStaleAnswerError(raw []byte) (*VaultStaleAnswer, error) {
	out := new(VaultStaleAnswer)
	if err := vault.abi.UnpackIntoInterface(out, "StaleAnswer", raw); err != nil {
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
