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
	ABI: "[{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accruedFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cashNeeded\",\"inputs\":[],\"outputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimableCancelDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableCancelRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimableRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"costBasis\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"crystallise\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositPauses\",\"inputs\":[],\"outputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endInKind\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endedInKind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epoch\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"e\",\"type\":\"tuple\",\"internalType\":\"structEpoch\",\"components\":[{\"name\":\"cutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"settledAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"nav\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"supply\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"othersAccepted\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"leaderRequested\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"redeemShares\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"pendingDeposits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reservedProceeds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitInKind\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeIfRedeemedNow\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastSettledEpochId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderMargin\",\"inputs\":[],\"outputs\":[{\"name\":\"requiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"room\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"saleOnly_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lowerFee\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxClaimCancelDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxClaimCancelRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minDeposit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextCutoff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDepositRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRedeemRequests\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingCancelDepositRequest\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pendingCancelRedeemRequest\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pendingDepositRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingRedeemRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemRequestCost\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleWithSales\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"share\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startClosing\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelDepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemClaim\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CancelRedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemRequest\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultUpdate\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Asynchronous\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AwayFromTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCutoff\",\"inputs\":[{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"after_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDeviation\",\"inputs\":[{\"name\":\"deviationBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFee\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadHeartbeat\",\"inputs\":[{\"name\":\"heartbeat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMargin\",\"inputs\":[{\"name\":\"marginBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMinimum\",\"inputs\":[{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPair\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BucketEmpty\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositsStopped\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyText\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotClosed\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExceedsClaimable\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExceedsMax\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeNotLower\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsideBand\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientCash\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientHolding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaderMarginBroken\",\"inputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOutOfBounds\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NavOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBase\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPool\",\"inputs\":[{\"name\":\"tokenA\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenB\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"NoTokensLeft\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotALimitOrder\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAbandoned\",\"inputs\":[{\"name\":\"abandonedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAdapter\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotKeeper\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opensAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewerThanCutoff\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotThePool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheTargetsInForce\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingPending\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingScheduled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRaise\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderNotOpen\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumOrderState\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PastCutoff\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PausedByOthers\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PermitExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfBand\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RaiseTooMuch\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleOnly\",\"inputs\":[{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedBelowMinimum\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequencerDown\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SequencerGracePeriod\",\"inputs\":[{\"name\":\"upSince\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StaleAnswer\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokensLeft\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTargets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyTokens\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradeLossTooHigh\",\"inputs\":[{\"name\":\"valueIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TradingIsPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VaultEnded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WeightsTooHigh\",\"inputs\":[{\"name\":\"sumBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Vault",
	Bin: "0x60a060405260405161001090610090565b604051809103905ff080158015610029573d5f5f3e3d5ffd5b506001600160a01b0316608052348015610041575f5ffd5b5060408051602080820183525f80835283519182019093529182529060036100698382610140565b5060046100768282610140565b5050600780546001600160a01b03191630179055506101fe565b615d468061603583390190565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100c557607f821691505b6020821081036100e357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561013b578282111561013b57805f5260205f20601f840160051c602085101561011457505f5b90810190601f840160051c035f5b81811015610137575f83820155600101610122565b5050505b505050565b81516001600160401b038111156101595761015961009d565b61016d8161016784546100b1565b846100e9565b6020601f82116001811461019f575f83156101885750848201515b5f19600385901b1c1916600184901b1784556101f7565b5f84815260208120601f198516915b828110156101ce57878501518255602094850194600190920191016101ae565b50848210156101eb57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051615e1f6102165f395f612e010152615e1f5ff3fe608060405234801561000f575f5ffd5b506004361061056b575f3560e01c806385b77f45116102d9578063ce96cb7711610186578063ec34be67116100ef578063f435f5a7116100a9578063f6e6eb7e11610084578063f6e6eb7e14610cbc578063f7d8d0fd146105f8578063f815c03d14610cc4578063fabc456914610cd7575f5ffd5b8063f435f5a714610c6f578063f450898814610ca1578063f5a23d8d14610ca9575f5ffd5b8063ec34be6714610c2c578063ef78d4fd14610c3f578063ef8b30f714610645578063f15b65b11461092d578063f32fc50614610c54578063f3995c6714610c5c575f5ffd5b8063db66426a11610140578063db66426a14610bb3578063dd62ed3e14610bc6578063e2fdcc1714610864578063e4d0a5fc14610bfe578063eacdc5ff14610c11578063eaed1d0714610c19575f5ffd5b8063ce96cb7714610b4a578063cf30901214610b5d578063d505accf14610b67578063d5f8b5db14610b7a578063d905777e14610b8d578063da39b3e714610ba0575f5ffd5b8063aabb592211610242578063b9cf0634116101fc578063c1590cd7116101d7578063c1590cd714610b09578063c63d75b614610b11578063c6e6f59214610b24578063c8c63d7014610b37575f5ffd5b8063b9cf063414610ac6578063ba08765214610ad9578063bd7c61c614610aec575f5ffd5b8063aabb592214610a32578063ac9650d814610a45578063b04a5e0514610a65578063b3d7f6b914610645578063b460af9414610a78578063b6363cf214610a8b575f5ffd5b8063a439926311610293578063a4399263146105f8578063a480ca79146109f6578063a69df4b514610a09578063a8c62e7614610a11578063a8d5fd6514610a19578063a9059cbb14610a1f575f5ffd5b806385b77f451461098f5780639301e8da146109a257806393446d7e146109b557806394bf804d146109c857806395d89b41146109db578063995ea21a146109e3575f5ffd5b8063313ce56711610437578063574cdded116103a05780636e553f651161035a5780637c1b50c4116103355780637c1b50c41461092d5780637d41c86e146109425780637ecebe001461095557806384b0196e14610974575f5ffd5b80636e553f65146108d857806370a08231146108eb5780637b1039991461091c575f5ffd5b8063574cdded1461085157806360632b721461086457806363d8882a146105f8578063682c20581461088c57806369d77a44146108a45780636c93370f146108b7575f5ffd5b806341b3d185116103f157806341b3d185146107d75780634a861582146107e85780634cdad506146106455780634f4a0e59146107fe5780635487c5771461081e578063558a72971461083e575f5ffd5b8063313ce567146107815780633644e5151461079057806338d52e0f146107985780633e743c66146107a9578063402d267d146107bc57806340eedabb146107cf575f5ffd5b8063117ef036116104d957806323b872dd1161049357806323b872dd146106ff57806324a9d8531461071257806326c6f96c146107255780632b9d9c1f146107385780632baf5b861461074b5780632e2d29841461076e575f5ffd5b8063117ef0361461066a578063157dc19d1461067d57806316ede0161461069c57806318160ddd146106bc578063200d2ed2146106cd578063214bb60f146106e7575f5ffd5b806306fdde031161052a57806306fdde031461060a57806307a2d13a1461061f578063095ea7b3146106325780630a28a477146106455780630ed092a2146105f85780630ff5008314610658575f5ffd5b80625dfcbf1461056f578062a06d19146105ba57806301e1d114146105cd57806301ffc9a7146105d557806302191980146105f857806303ebc12614610602575b5f5ffd5b6105a761057d3660046153b1565b6001600160a01b03165f90815260056020526040902054600160801b90046001600160801b031690565b6040519081526020015b60405180910390f35b6105a76105c83660046153ca565b610cea565b6105a7610f1a565b6105e86105e3366004615403565b610f28565b60405190151581526020016105b1565b610600611000565b005b6105a761100a565b610612611088565b6040516105b19190615458565b6105a761062d36600461546a565b611118565b6105e8610640366004615481565b611136565b6105a761065336600461546a565b61114d565b600e54600160e01b900460ff166105e8565b6106006106783660046154a9565b611167565b610685611172565b6040805192151583529015156020830152016105b1565b6106a4611180565b6040516001600160a01b0390911681526020016105b1565b600c546001600160801b03166105a7565b600e54600160d81b900460ff166040516105b191906154de565b600d54600160c81b900464ffffffffff1615156105e8565b6105e861070d366004615504565b611193565b600d54600160f01b900461ffff166105a7565b6105a761073336600461553e565b6111b8565b61060061074636600461553e565b6111cc565b610753611366565b604080519384529115156020840152908201526060016105b1565b6105a761077c3660046153ca565b611376565b604051601281526020016105b1565b6105a76113e9565b6007546001600160a01b03166106a4565b6105a76107b73660046153b1565b61147d565b6105a76107ca3660046153b1565b6114a1565b6106a46114c5565b600f546001600160801b03166105a7565b600d54600160a01b900464ffffffffff166105a7565b61081161080c3660046153b1565b6114d8565b6040516105b191906155a2565b61083161082c36600461546a565b611556565b6040516105b191906155b4565b6105e861084c3660046156b9565b6115b3565b61060061085f3660046156ee565b611622565b61086c61162f565b6040805194855260208501939093529183015260608201526080016105b1565b601054600160801b90046001600160801b03166105a7565b6105a76108b23660046153ca565b611641565b6108ca6108c536600461575f565b61184d565b6040516105b19291906157b5565b6105a76108e636600461553e565b611861565b6105a76108f93660046153b1565b6001600160a01b03165f908152600560205260409020546001600160801b031690565b600b546001600160a01b03166106a4565b6105e861093b36600461553e565b5f92915050565b6105a76109503660046153ca565b61186d565b6105a76109633660046153b1565b60066020525f908152604090205481565b61097c611a5d565b6040516105b197969594939291906157cd565b6105a761099d3660046153ca565b611aac565b6105a76109b036600461553e565b611d65565b6106006109c336600461583c565b611e65565b6105a76109d636600461553e565b611e74565b610612611e80565b6105a76109f136600461553e565b611e8f565b6105a7610a043660046153b1565b611ea3565b610600611eac565b610612611ef2565b306106a4565b6105e8610a2d366004615481565b611f01565b6105a7610a4036600461553e565b611f0e565b610a58610a53366004615891565b611f22565b6040516105b191906158d0565b6105a7610a7336600461553e565b61200a565b6105a7610a863660046153ca565b6120c8565b6105e8610a99366004615933565b6001600160a01b039182165f90815260176020908152604080832093909416825291909152205460ff1690565b610600610ad436600461553e565b612155565b6105a7610ae73660046153ca565b612358565b610af4611172565b604080519283526020830191909152016105b1565b6105a76123d8565b6105a7610b1f3660046153b1565b612467565b6105a7610b3236600461546a565b61248b565b610600610b4536600461595b565b6124ac565b6105a7610b583660046153b1565b612530565b5f5c60ff166105e8565b610600610b753660046159d9565b612554565b610600610b88366004615a3f565b6126ad565b6105a7610b9b3660046153b1565b6126bb565b6105a7610bae3660046153ca565b6126df565b6105a7610bc13660046153b1565b61273f565b6105a7610bd4366004615933565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6105a7610c0c36600461553e565b612748565b6105a761279b565b6105a7610c2736600461553e565b6127a4565b610811610c3a3660046153b1565b6127af565b601154600160501b900463ffffffff166105a7565b6105e86127d2565b610600610c6a366004615aaf565b6127db565b610c82610c7d3660046153b1565b612913565b604080516001600160a01b0390931683529015156020830152016105b1565b6105a7612983565b6105a7610cb736600461553e565b61298f565b6105e861299a565b6106a4610cd23660046153b1565b6129a3565b6105a7610ce53660046153b1565b6129c7565b5f610cf36129eb565b610cfc82612a1e565b610d06848361200a565b9050838282610d3f5760405163b361b5fb60e01b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50506001600160a01b0382165f81815260146020908152604080832088845282528083209383526016909152812090610d788288612a86565b90505f6004821615610da057506001830180545f909155600160801b90046001600160801b03165b5f610daa89612ad0565b905060028316151580610dcf5750600e54600160e01b900460ff168015610dcf575080155b15610e04578454610df090600160801b90046001600160801b031683615b17565b5f86559150610dff848a612ae6565b610e44565b808015610e19575084546001600160801b0316155b8015610e26575060088316155b15610e3557610dff848a612ae6565b610e44848a6004198616612bac565b60408051338152602081018890528a916001600160a01b03808c1692908b16917f9c133d4657dc9cd12f4c08cef86ef778dbbe03f3ad3b661ff14d36bc3febb1fb910160405180910390a4610e9a888784612c77565b600d546001600160a01b0390811690881603610f025785600f60108282829054906101000a90046001600160801b0316610ed49190615b2a565b82546101009290920a6001600160801b03818102199093169183160217909155600c54610f02925016612d09565b505f93505050815c60ff19169050815d509392505050565b5f610f23612d8b565b905090565b5f6301ffc9a760e01b6001600160e01b031983161480610f58575063e3bc4e6560e01b6001600160e01b03198316145b80610f735750630ce3bbe560e41b6001600160e01b03198316145b80610f8e5750631883ba3960e21b6001600160e01b03198316145b80610fa95750632f0a18c560e01b6001600160e01b03198316145b80610fc4575063f815c03d60e01b6001600160e01b03198316145b80610fdf5750638bf840e360e01b6001600160e01b03198316145b80610ffa575063e76cffc760e01b6001600160e01b03198316145b92915050565b611008612dfc565b565b600d545f90600160c81b900464ffffffffff161515806110335750600e54600160e01b900460ff165b806110415750611041612e3f565b1561104b57505f90565b600d546012905f9061106c90600160a01b900464ffffffffff166001615b17565b815260208101919091526040015f205464ffffffffff16919050565b60606008805461109790615b49565b80601f01602080910402602001604051908101604052809291908181526020018280546110c390615b49565b801561110e5780601f106110e55761010080835404028352916020019161110e565b820191905f5260205f20905b8154815290600101906020018083116110f157829003601f168201915b5050505050905090565b5f610ffa82611125612d8b565b600c546001600160801b0316612e9c565b5f33611143818585612edd565b5060019392505050565b5f604051636bb79d0960e11b815260040160405180910390fd5b61116f612dfc565b50565b5f5f61117c612eea565b9091565b5f610f23600e546001600160a01b031690565b5f336111a0858285612efa565b6111ab858585612f70565b60019150505b9392505050565b5f6111b16111c68484612fcd565b8361301f565b6111d46129eb565b6111dd81612a1e565b5f6111e883836130ab565b905082826001600160801b03831661122557604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610d36565b505061123083613143565b6001600160a01b0382165f9081526016602052604090206112608460026112578483612a86565b84929117612bac565b5f8481526012602052604090206001018054839190601090611293908490600160801b90046001600160801b0316615b2a565b82546001600160801b039182166101009390930a928302919092021990911617905550600d546001600160a01b03908116908416036113155781600f60108282829054906101000a90046001600160801b03166112f09190615b7b565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b60405133815284906001600160a01b038516907fa16c0f2cab616ed5d17cd544655b00d7062a1df7c457960cc8b9bf60770f92369060200160405180910390a3505f905060ff19815c16815d505050565b5f5f5f611371612eea565b909192565b5f61137f6129eb565b61138b845f85856131a2565b60408051878152602081018390529193506001600160a01b0380871693508516917fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d791015b60405180910390a35f60ff19815c16815d509392505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f611413611088565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b6001600160a01b0381165f908152601560205260408120610ffa90836132ec61338c565b6001600160a01b0381165f908152601560205260408120610ffa90836133d461338c565b5f610f23600d546001600160a01b031690565b6001600160a01b0381165f9081526015602052604090206060906114fb9061341d565b90505f5b81518110156115505761152b8383838151811061151e5761151e615b9a565b60200260200101516134db565b82828151811061153d5761153d615b9a565b60209081029190910101526001016114ff565b50919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526115ae612eea565b919050565b335f8181526017602090815260408083206001600160a01b038716808552908352818420805460ff191687151590811790915591519182529293917fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa267910160405180910390a350600192915050565b61162a612dfc565b505050565b5f5f5f5f61163b612eea565b90919293565b5f61164a6129eb565b61165382612a1e565b5f61165e8584612fcd565b905061166a81846132ec565b915084838361169e5760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610d36565b50506001600160a01b0383165f818152601360209081526040808320858452825280832093835260159091528120906116d78285612a86565b905060048116156116f5576001830180546001600160801b03191690555b5f6002821615158061171b57505f85815260126020526040902054600160601b900460ff165b90508080611753575061172d85612ad0565b801561175357508354600160801b90046001600160801b0316611751868987613506565b145b1561176a575f84556117658386612ae6565b61178c565b61178c8561177787612ad0565b611781575f611784565b60085b859190612bac565b85600c60108282829054906101000a90046001600160801b03166117b09190615b2a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555088886001600160a01b0316886001600160a01b03167f295a9a8b44c0ac92394b0da92ef469784ff064156f08dab8316760c064c6cd2f338a60405161182e9291906001600160a01b03929092168252602082015260400190565b60405180910390a4600754610f02906001600160a01b031689886135c8565b5f6060611858612dfc565b94509492505050565b5f6111b1838333611376565b5f6118766129eb565b600e54600160e01b900460ff16156118a1576040516338efc8f560e01b815260040160405180910390fd5b835f036118c157604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b03821633148015906118fd57506001600160a01b0382165f90815260176020908152604080832033845290915290205460ff16155b1561190d5761190d823386612efa565b61191783836135fd565b5f611922838661367d565b600d549091506001600160a01b0316330361193f5761193f61373d565b611947613767565b6001600160a01b0385165f818152601460209081526040808320858452825280832093835260169091529020919350611982918488856137ac565b604080513381526020810187905283916001600160a01b0380871692908816917f1fdc681a13d8c5da54e301c7ce6542dcde4581e4725043fdab2db12ddc574506910160405180910390a4600d54600160c81b900464ffffffffff16156119f3576119ee8483876138b5565b611a4b565b5f8281526012602052604090206001018054869190601090611a26908490600160801b90046001600160801b0316615b7b565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b505f60ff19815c16815d509392505050565b5f6060805f5f5f6060611a6e611088565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b5f611ab56129eb565b611abe82612a1e565b611ac883836135fd565b600d546001600160a01b038481169116145f600e54600160d81b900460ff166002811115611af857611af86154ca565b1480611b295750808015611b2957506001600e54600160d81b900460ff166002811115611b2757611b276154ca565b145b600e54600160d81b900460ff1690611b555760405163fa2d98a160e01b8152600401610d3691906154de565b50600f546001600160801b03168510801590611b7057508415155b600f5486916001600160801b0390911690611bb05760405163bd49034f60e01b815260048101929092526001600160801b03166024820152604401610d36565b50505f611bbb613767565b5f818152601260205260409020600281015491925090611c01906001600160801b03600160801b8204811691611bf291168a615b17565b611bfc9190615b17565b613a18565b508215611c5757868160020160108282829054906101000a90046001600160801b0316611c2e9190615b7b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611c9b565b6002810180548891905f90611c769084906001600160801b0316615b7b565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0386165f818152601360209081526040808320868452825280832093835260159091529020611cd39190848a613a4c565b600d546001600160a01b03163303611ced57611ced61373d565b611cf786836134db565b60408051338152602081018a905291955085916001600160a01b0380891692908a16917fbb58420bb8ce44e11b84e214cc0de10ce5e7c24d0355b2815c3d758b514cae72910160405180910390a4611d50853089613b12565b505f91505060ff19815c16815d509392505050565b5f611d6e6129eb565b6001600160a01b0382165f81815260146020908152604080832087845282528083209383526016909152812090611da58287612a86565b9050611db18686613c46565b15801590611dc0575060088116155b86869091611df35760405163b361b5fb60e01b815260048101929092526001600160a01b03166024820152604401610d36565b50505f611e008785613cb4565b6002860180546001600160801b0319166001600160801b03848116919091179091558654919750919250611e429188918a918591600160801b90041689613d33565b611e50838860088517612bac565b505f92505050805c60ff1916815d5092915050565b611e6d612dfc565b5050505050565b5f6111b18383336126df565b60606009805461109790615b49565b5f6111b1611e9d8484612fcd565b836133d4565b5f6115ae612dfc565b600e5433906001600160a01b03168114611ee55760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610d36565b505f60ff19815c16815d50565b6060600a805461109790615b49565b5f33611143818585612f70565b5f6111b1611f1c8484612fcd565b836132ec565b60608167ffffffffffffffff811115611f3d57611f3d615bae565b604051908082528060200260200182016040528015611f7057816020015b6060815260200190600190039081611f5b5790505b5090505f5b8281101561200357611fde30858584818110611f9357611f93615b9a565b9050602002810190611fa59190615bc2565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613deb92505050565b828281518110611ff057611ff0615b9a565b6020908102919091010152600101611f75565b5092915050565b6001600160a01b0381165f81815260146020908152604080832086845282528083209383526016909152812090919082906120459086612a86565b90505f600282161515806120735750600e54600160e01b900460ff168015612073575061207186612ad0565b155b9050600482165f03612085575f612094565b60018301546001600160801b03165b8161209f575f6120ab565b83546001600160801b03165b6001600160801b03166120be9190615b17565b9695505050505050565b5f6120d16129eb565b6120de8460018585613e84565b5060408051868152602081018390529192506001600160a01b03808516929086169133917ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db910160405180910390a4600754612144906001600160a01b031684866135c8565b5f60ff19815c16815d509392505050565b61215d6129eb565b61216681612a1e565b5f6121718383612fcd565b90505f61217e828461301f565b905083836001600160801b0383166121bb57604051636b71226b60e11b815260048101929092526001600160a01b03166024820152604401610d36565b50506121c682613143565b6001600160a01b0383165f9081526015602052604090206121ed8360026112578483612a86565b600d546001600160a01b039081169085160361225f575f8381526012602052604090206002018054839190601090612236908490600160801b90046001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506122ad565b5f83815260126020526040812060020180548492906122889084906001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b81600c60108282829054906101000a90046001600160801b03166122d19190615b7b565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555084846001600160a01b03167f4ae0134aad5d0e98e82f45680facd628ee6b5aa85ad9a85248a7ef47319f8c503360405161233e91906001600160a01b0391909116815260200190565b60405180910390a3505f91505060ff19815c16815d505050565b5f6123616129eb565b61236d845f8585613e84565b60408051828152602081018890529193506001600160a01b03808616935086169133917ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db910160405180910390a4801561214457600754612144906001600160a01b031684836135c8565b5f60ff815c16156123fc576040516303cb96db60e21b815260040160405180910390fd5b600e546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa158015612443573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f239190615c05565b6001600160a01b0381165f908152601560205260408120610ffa9083613fd961338c565b600c545f90610ffa9083906001600160801b03166124a7612d8b565b612e9c565b6124b461373d565b80611000808211156124e25760405163f4eb2b2d60e01b815260048101929092526024820152604401610d36565b50600a90506124f2828483615c6a565b507f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d8282604051612524929190615d24565b60405180910390a15050565b6001600160a01b0381165f908152601660205260408120610ffa908361402f61338c565b83421115849061257a57604051639e96b26f60e01b8152600401610d3691815260200190565b506001600160a01b0387165f90815260066020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a9190866125c783615d52565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61265261264a61262a6113e9565b8460405161190160f01b8152600281019290925260228201526042902090565b868686614091565b905080896001600160a01b038083169082161461269557604051632819a23360e11b81526001600160a01b03928316600482015291166024820152604401610d36565b50506126a2898989612edd565b505050505050505050565b6126b5612dfc565b50505050565b6001600160a01b0381165f908152601660205260408120610ffa9083613c4661338c565b5f6126e86129eb565b6126f584600185856131a2565b5060408051828152602081018790529192506001600160a01b0380861692908516917fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d791016113d0565b5f6115ae612eea565b6001600160a01b0381165f908152601460209081526040808320858452909152812060018101548154612793916001600160801b03600160801b918290048116929190910416615b17565b949350505050565b5f610f23613767565b5f6111b18383613c46565b6001600160a01b0381165f908152601660205260409020606090610ffa9061341d565b5f610f236140bd565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b158015612844575f5ffd5b505af1925050508015612855575060015b61290b57604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa1580156128a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128c79190615c05565b90508681878082101561290657604051630add603560e41b81526001600160a01b03909316600484015260248301919091526044820152606401610d36565b505050505b505050505050565b5f5f612927600e546001600160a01b031690565b33906001600160a01b0316811461295d5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610d36565b506129666129eb565b600d546001600160a01b031661297a6140bd565b91509150915091565b5f61298c612eea565b90565b5f6111b183836130ab565b5f610f236140ed565b6007545f906001600160a01b038381169116146129c0575f610ffa565b3092915050565b6001600160a01b0381165f908152601660205260408120610ffa908361200a61338c565b60ff5f5c1615612a0e576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b6001600160a01b038116331480612a5757506001600160a01b0381165f90815260176020908152604080832033845290915290205460ff165b3390612a825760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610d36565b5050565b5f8115612ac857612a98603683615d7e565b612aa3906004615d91565b835f612ab0603686615da8565b81526020019081526020015f2054901c600f166111b1565b505f92915050565b600d54600160a01b900464ffffffffff16101590565b5f612af2603683615da8565b90505f612b00603684615d7e565b612b0b906004615d91565b5f8381526020869052604090208054600f90921b199091169081905590506001600160d81b03811615612b3e5750505050565b5f808052602085905260408120545b8360d882901c14612b715760d81c5f81815260208790526040902054909150612b4d565b5f91825260209590955260408082206001600160d81b03969096166001600160d81b0319939093169290921790945590835282209190915550565b5f612bb8603684615da8565b5f80805260208690526040812054919250906001175b828214612c375760d881901c801580612be657508381115b15612c1c575f9283526020879052604090922060d884811b6001600160d81b039390931692909217905582919081901b90612c31565b5f818152602088905260409020549092509050815b50612bce565b5f612c43603687615d7e565b612c4e906004615d91565b5f938452602097909752506040909120600193909317851b600f90951b19169390931790555050565b612c8083614142565b305f9081526005602052604081208054849290612ca79084906001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612cd68383836141bf565b6040518281526001600160a01b0384169030905f516020615df35f395f51905f52906020015b60405180910390a3505050565b6002600e54600160d81b900460ff166002811115612d2957612d296154ca565b03612d315750565b5f612d3a61427d565b600e549091505f90612d5d908490600160c81b900461ffff1661271060016142b9565b9050818180821015611e6d57604051632e0d1ce760e01b815260048101929092526024820152604401610d36565b5f612d9e600e546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612dd8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115509190615dbb565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015612e3a573d82f35b503d81fd5b600d545f90600160c81b900464ffffffffff1615612e5c57505f90565b600d546012905f90612e7d90600160a01b900464ffffffffff166001615b17565b815260208101919091526040015f205464ffffffffff16421015919050565b5f815f03612eab57505f6111b1565b5f612eb6858561430a565b50905082811015612ed157612ecc858585614326565b612ed4565b5f195b95945050505050565b61162a83838360016143d6565b612dfc80612a8263ffffffff8216565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156126b55781811015612f6257604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610d36565b6126b584848484035f6143d6565b6001600160a01b038316612f9957604051634b637e8f60e11b81525f6004820152602401610d36565b6001600160a01b038216612fc25760405163ec442f0560e01b81525f6004820152602401610d36565b61162a8383836144a8565b600d545f906001600160a01b03838116911614612fff57600160ff1b831015612ff65782612ff8565b5f5b9050610ffa565b600160ff1b831015613011575f6111b1565b6111b1600160ff1b84615ddf565b5f61302983612ad0565b8061304857505f83815260126020526040902054600160601b900460ff165b8061307157506001600160a01b0382165f9081526015602052604090206130719084600261452e565b1561307d57505f610ffa565b506001600160a01b03165f90815260136020908152604080832093835292905220546001600160801b031690565b5f6130b583612ad0565b806130c95750600e54600160e01b900460ff165b156130d557505f610ffa565b6001600160a01b0382165f9081526016602052604090206002906130f99085612a86565b165f03613131576001600160a01b0382165f9081526014602090815260408083208684529091529020546001600160801b0316613133565b5f5b6001600160801b03169392505050565b61314b613767565b81148061315b575061315b614545565b5f82815260126020526040902054829164ffffffffff9091169061162a57604051635553e76360e11b8152600481019290925264ffffffffff166024820152604401610d36565b5f5f6131ad83612a1e565b855f036131cd57604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f9081526015602052604081209087906131f183826145a4565b90505b881580159061320257508015155b8015613212575061321281612ad0565b15613273575f61322284836145a4565b90505f5f613233848d8d8d8d614692565b915091508a6132425781613244565b805b61324e908d615ddf565b9b5061325a8289615b17565b97506132668188615b17565b96508293505050506131f4565b8815826132808b82615ddf565b90916132a857604051630370b72960e21b815260048101929092526024820152604401610d36565b50506132b5878587612c77565b600d546001600160a01b03908116908716036132e057600c546132e0906001600160801b0316612d09565b50505094509492505050565b6001600160a01b0381165f81815260136020908152604080832086845282528083209383526015909152812090919082906133279086612a86565b9050613334858584614968565b600482165f03613344575f613353565b60018301546001600160801b03165b600283165f03613363575f61336f565b83546001600160801b03165b6133799190615b7b565b6001600160801b0316612ed49190615b17565b5f8061339885826145a4565b90505b80156133cc576133af81858563ffffffff16565b6133b99083615b17565b91506133c585826145a4565b905061339b565b509392505050565b6001600160a01b0381165f90815260136020908152604080832085845290915281208054600160801b90046001600160801b0316613413858584613506565b6127939190615ddf565b60605f5f61342b845f6145a4565b90505b80156134505761343d82615d52565b915061344984826145a4565b905061342e565b508067ffffffffffffffff81111561346a5761346a615bae565b604051908082528060200260200182016040528015613493578160200160208202803683370190505b5091505f5f5b828110156134d3576134ab85836145a4565b9150818482815181106134c0576134c0615b9a565b6020908102919091010152600101613499565b505050919050565b600d545f906001600160a01b038481169116146134f857816111b1565b6111b1600160ff1b83615b17565b5f83815260126020526040812061351c85612ad0565b158061353057508054600160601b900460ff165b8061355957506001600160a01b0384165f9081526015602052604090206135599086600261452e565b15613567575f9150506111b1565b8054600160681b900460ff16158061358c5750600d546001600160a01b038581169116145b156135a357505080546001600160801b03166111b1565b825460038201546002830154612ed4926001600160801b039081169281169116614a52565b6135d58383836001614a77565b61162a57604051635274afe760e01b81526001600160a01b0384166004820152602401610d36565b6001600160a01b0382163314806136255750806001600160a01b0316826001600160a01b0316145b8061365257506001600160a01b0382165f90815260176020908152604080832033845290915290205460ff165b339061162a5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610d36565b5f6136888383614ad9565b305f908152600560205260408120805492935084929091906136b49084906001600160801b0316615b7b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550306001600160a01b0316836001600160a01b03165f516020615df35f395f51905f528460405161370a91815260200190565b60405180910390a3600d546001600160a01b0390811690841603610ffa57600c54610ffa906001600160801b0316612d09565b613745614c07565b600e805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b600d545f90819061378790600160a01b900464ffffffffff166001615b17565b9050613791612e3f565b61379b57806137a6565b6137a6816001615b17565b91505090565b5f6137b78585612a86565b9050600281161561384f57855460018701546137df916001600160801b039081169116615b7b565b86546001880154613808916001600160801b03600160801b918290048116929190910416615b7b565b6001600160801b03918216908216600160801b9081026001600160801b03199081169290921760018a0155858316928516021617865561384a85856004612bac565b61290b565b85546138659084906001600160801b0316615b7b565b8654613882908490600160801b90046001600160801b0316615b7b565b6001600160801b039182169116600160801b026001600160801b0319161786555f81900361290b5761290b85855f612bac565b600d5464ffffffffff600160c81b909104165f908152601260205260408120805460018201549192916138fd9185916001600160801b03600160701b90920482169116614c40565b600d805464ffffffffff60a01b1916600160a01b64ffffffffff88160217905590506139293084614c56565b601080548291905f906139469084906001600160801b0316615b7b565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555083856001600160a01b03167f8728cfea8985eea07049f89837d8b4ee6507708c8e80505e514f4e666604509b85846040516139af929190918252602082015260400190565b60405180910390a38015611e6d57600e54604051637abaf4f960e01b8152306004820152602481018390526001600160a01b0390911690637abaf4f9906044015f604051808303815f87803b158015613a06575f5ffd5b505af11580156126a2573d5f5f3e3d5ffd5b5f816001600160801b03811115613a45576040516304041d9560e11b8152600401610d3691815260200190565b5090919050565b5f613a578484612a86565b90506002811615613ac05784546001860154613a7f916001600160801b039081169116615b7b565b85546001600160801b038085166001600160801b03199283161788556001880180549390911692909116919091179055613abb84846004612bac565b611e6d565b8454829086905f90613adc9084906001600160801b0316615b7b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550805f03611e6d57611e6d84845f612bac565b6007546040516370a0823160e01b81526001600160a01b038481166004830152909116905f9082906370a0823190602401602060405180830381865afa158015613b5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b829190615c05565b9050613b996001600160a01b038316868686614d79565b6040516370a0823160e01b81526001600160a01b0385811660048301525f9183918516906370a0823190602401602060405180830381865afa158015613be1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c059190615c05565b613c0f9190615ddf565b90508381818114613c3c57604051639366facf60e01b815260048101929092526024820152604401610d36565b5050505050505050565b5f613c5083612ad0565b1580613c7a57506001600160a01b0382165f908152601660205260409020613c7a9084600261452e565b15613c8657505f610ffa565b506001600160a01b03165f90815260146020908152604080832093835292905220546001600160801b031690565b5f5f5f613cc085614daf565b8454815460018301549293505f92613cee926001600160801b0390811692600160701b900481169116614c40565b85548354919250613d1c918391600160801b90046001600160801b031690600160501b900461ffff16614df4565b9250613d288382615ddf565b935050509250929050565b8015613d9057601054613d509082906001600160801b0316615b2a565b601054613d6e908390600160801b90046001600160801b0316615b7b565b6001600160801b039182169116600160801b026001600160801b031916176010555b836001600160a01b0386167fbd4bd2b76cfafc37bd03735f93e1b637e5e4bf590e34725c47cb47088c9834cd613dc68487615b17565b6040805191825260208201879052810185905260600160405180910390a35050505050565b60605f613df88484614e19565b9050808015613e1957505f3d1180613e1957505f846001600160a01b03163b115b15613e2e57613e26614e2c565b915050610ffa565b8015613e5857604051639996b31560e01b81526001600160a01b0385166004820152602401610d36565b3d15613e6b57613e66614e45565b612003565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f613e8f83612a1e565b855f03613eaf57604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f908152601660205260408120908790613ed383826145a4565b90505b8815801590613ee457508015155b8015613ef45750613ef481612ad0565b15613f55575f613f0484836145a4565b90505f5f613f15848d8d8d8d614e50565b915091508a613f245781613f26565b805b613f30908d615ddf565b9b50613f3c8289615b17565b9750613f488188615b17565b9650829350505050613ed6565b881582613f628b82615ddf565b9091613f8a57604051630370b72960e21b815260048101929092526024820152604401610d36565b5050601080548591905f90613fa99084906001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505094509492505050565b5f5f613fe584846133d4565b90508015614026575f84815260126020526040902080546001909101546140219183916001600160801b03600160701b90920482169116615074565b612793565b505f9392505050565b5f61403983612ad0565b614043575f6111b1565b6001600160a01b0382165f9081526016602052604090206111b190849061406a9082612a86565b6001600160a01b0385165f9081526014602090815260408083208984529091529020615080565b5f5f5f5f6140a1888888886150c3565b9250925092506140b1828261518b565b50909695505050505050565b5f6002600e54600160d81b900460ff1660028111156140de576140de6154ca565b1480610f235750610f23612e3f565b5f6002600e54600160d81b900460ff16600281111561410e5761410e6154ca565b1480156141295750600d54600160c81b900464ffffffffff16155b8015610f23575050600e54600160e01b900460ff161590565b6001600160a01b0381161580159061416357506001600160a01b0381163014155b801561417d5750600e546001600160a01b03828116911614155b801561419457506001600160a01b03811661dead14155b8190612a825760405163ec442f0560e01b81526001600160a01b039091166004820152602401610d36565b6001600160a01b0383165f908152600560209081526040918290208251808401845290546001600160801b038082168352600160801b909104169181019190915281518083019092528051909190819061421a908690615b7b565b6001600160801b031681526020018383602001516142389190615b7b565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b029190951617909355505050565b600f54600d546001600160a01b03165f908152600560205260408120549091610f23916001600160801b03600160801b90920482169116615b17565b5f806142c58587615d91565b90505f6142d28583615da8565b90508380156142ea5750816142e78683615d91565b14155b6142f457806142ff565b6142ff816001615b17565b979650505050505050565b5f805f1983850993909202808410938190039390930393915050565b5f5f5f614333868661430a565b91509150815f036143575783818161434d5761434d615d6a565b04925050506111b1565b81841161436e5761436e6003851502601118615243565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b0384166143ff5760405163e602df0560e01b81525f6004820152602401610d36565b6001600160a01b03831661442857604051634a1406b160e11b81525f6004820152602401610d36565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156126b557826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161449a91815260200190565b60405180910390a350505050565b6144b182614142565b5f6144bc8483614ad9565b90506144c98383836141bf565b826001600160a01b0316846001600160a01b03165f516020615df35f395f51905f52846040516144fb91815260200190565b60405180910390a3600d546001600160a01b03908116908516036126b557600c546126b5906001600160801b0316612d09565b5f8161453a8585612a86565b161515949350505050565b5f61454e612e3f565b8015610f235750600d5462093a80906012905f9061457b90600160a01b900464ffffffffff166001615b17565b815260208101919091526040015f205461459c919064ffffffffff16615b17565b421015905090565b5f806145b1603684615da8565b5f8181526020869052604081205491925060046145cf603687615d7e565b6145da906004615d91565b7a1111111111111111111111111111111111111111111111111111118416901c901c9050801561462c5761460d81615254565b614618866001615b17565b6146229190615b17565b9350505050610ffa565b60d882901c92508215614687575f8381526020879052604090205461466d907a11111111111111111111111111111111111111111111111111111116615254565b614678603685615d91565b6146829190615b17565b6120be565b505f95945050505050565b6001600160a01b0381165f9081526013602090815260408083208884528252808320601290925282208154839291908390600160801b90046001600160801b03166146de8b8886613506565b6146e89190615ddf565b9050805f036146ff575f5f9450945050505061495e565b815460018301545f916147279184916001600160801b03600160701b90910481169116615074565b9050881561478657805f03614745575f5f955095505050505061495e565b808a10156147795782546001840154614773918c916001600160801b03600160701b909204821691166152e2565b8a61477c565b81815b90965094506147c7565b818a1061479957909450925083836147c7565b825460018401548b916147c19183916001600160801b03600160701b90910481169116615074565b90965094505b8354869085906010906147eb908490600160801b90046001600160801b0316615b7b565b82546001600160801b039182166101009390930a928302919092021990911617905550600d546001600160a01b03908116908816036148a2576148516148318784615ddf565b845460018601546001600160801b03600160701b90920482169116615074565b61485b9082615ddf565b600f805460109061487d908490600160801b90046001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160a01b0387165f90815260156020526040902086831480156148d2575060046148cf828e612a86565b16155b80156148e657506148e48c8987614968565b155b156148f8575f85556148f8818d612ae6565b614902888d6134db565b896001600160a01b0316896001600160a01b03167f3e04435f0de0cfba1d828a7634eb1364f5e7bf7574eb3d4e5d0b477292b314408a8a604051614950929190918252602082015260400190565b60405180910390a450505050505b9550959350505050565b5f8381526012602052604081208054600160601b900460ff1615801561499757508054600160681b900460ff16155b156149a5575f9150506111b1565b6001600160a01b0384165f9081526015602052604081206149c69087612a86565b905060028116156149db575f925050506111b1565b8154600160601b900460ff1615614a0057505081546001600160801b031690506111b1565b600d546001600160a01b0386811691161480614a1e57506008811615155b15614a2d575f925050506111b1565b8354600383015460028401546120be926001600160801b0390811692811691166152f0565b5f818314614a6f5781614a658486615d91565b6140219190615da8565b509192915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614acd578383151615614ac1573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0382165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b90920416928201929092529084908481811115614b605760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610d36565b505050614b8781602001516001600160801b031684835f01516001600160801b031661530d565b9150604051806040016040528084835f0151614ba39190615b2a565b6001600160801b03168152602001838360200151614bc19190615b2a565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b02919095161790935592915050565b600d5433906001600160a01b0316811461116f5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610d36565b5f81614c4c8486615d91565b6127939190615da8565b6001600160a01b0382165f908152600560205260409020805483906001600160801b03168381811115614cbd5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610d36565b5050815483915082905f90614cdc9084906001600160801b0316615b2a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600c5f8282829054906101000a90046001600160801b0316614d239190615b2a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f6001600160a01b0316836001600160a01b03165f516020615df35f395f51905f5284604051612cfc91815260200190565b614d8784848484600161532e565b6126b557604051635274afe760e01b81526001600160a01b0385166004820152602401610d36565b600d545f90600160c81b900464ffffffffff166012828215801590614dd357508285115b614ddd5784614ddf565b825b81526020019081526020015f20915050919050565b5f828411614e02575f612793565b612710614e0f8486615ddf565b614c4c9084615d91565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381165f8181526014602090815260408083208984528252808320938352601690915281209091829182614e8b828b612a86565b90506002811615614ea4575f5f9450945050505061495e565b82546001600160801b03165f806008841615614ece5760028601546001600160801b03165f614ed8565b614ed88d87613cb4565b915091508a614ef25782158015614eed575081155b614ef5565b81155b15614f0b575f5f9750975050505050505061495e565b600884165f03614f37578554614f37908a908f908590600160801b90046001600160801b031685613d33565b8a614f425782614f44565b815b8c10614f97575f86559196509450859085906008841615614f72576002860180546001600160801b03191690555b600484165f03614f8b57614f86858e612ae6565b61500d565b614f86858e6004612bac565b8a614fae578b614fa9838e865f6142b9565b614fbd565b614fbb838d8460016142b9565b8c5b9098509650614fcc8884615ddf565b614fd68884615ddf565b6002880180546001600160801b03199081166001600160801b0393841617909155885416911617865561500d858e60088717612bac565b8c8a6001600160a01b03168a6001600160a01b03167fe923329bb53d466ceef88134ff46f0f9989d110e472c8beb223997fb669e2f638b8b60405161505c929190918252602082015260400190565b60405180910390a45050505050509550959350505050565b5f82614c4c8386615d91565b5f600883161561509e575060028101546001600160801b03166111b1565b60028316156150ae57505f6111b1565b5f6150b98584613cb4565b5095945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156150fc57505f91506003905082615181565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561514d573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661517857505f925060019150829050615181565b92505f91508190505b9450945094915050565b5f82600381111561519e5761519e6154ca565b036151a7575050565b60018260038111156151bb576151bb6154ca565b036151d95760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156151ed576151ed6154ca565b0361520e5760405163fce698f760e01b815260048101829052602401610d36565b6003826003811115615222576152226154ca565b03612a82576040516335e2f38360e21b815260048101829052602401610d36565b634e487b715f52806020526024601cfd5b5f60046152d861526684196001615b17565b84165f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b610ffa9190615da8565b5f61279384848460016142b9565b5f81831461402657816153038482615ddf565b614a659086615d91565b5f825f0361531c57505f6111b1565b818314614a6f5781614a658486615d91565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661538a57838315161561537e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b03811681146115ae575f5ffd5b5f602082840312156153c1575f5ffd5b6111b18261539b565b5f5f5f606084860312156153dc575f5ffd5b833592506153ec6020850161539b565b91506153fa6040850161539b565b90509250925092565b5f60208284031215615413575f5ffd5b81356001600160e01b0319811681146111b1575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111b1602083018461542a565b5f6020828403121561547a575f5ffd5b5035919050565b5f5f60408385031215615492575f5ffd5b61549b8361539b565b946020939093013593505050565b5f602082840312156154b9575f5ffd5b813561ffff811681146111b1575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101600383106154fe57634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f60608486031215615516575f5ffd5b61551f8461539b565b925061552d6020850161539b565b929592945050506040919091013590565b5f5f6040838503121561554f575f5ffd5b8235915061555f6020840161539b565b90509250929050565b5f8151808452602084019350602083015f5b8281101561559857815186526020958601959091019060010161557a565b5093949350505050565b602081525f6111b16020830184615568565b815164ffffffffff168152610140810160208301516155dc602084018264ffffffffff169052565b5060408301516155f2604084018261ffff169052565b506060830151615606606084018215159052565b50608083015161562160808401826001600160801b03169052565b5060a083015161563c60a08401826001600160801b03169052565b5060c083015161565760c08401826001600160801b03169052565b5060e083015161567260e08401826001600160801b03169052565b5061010083015161568f6101008401826001600160801b03169052565b506101208301516120036101208401826001600160801b03169052565b801515811461116f575f5ffd5b5f5f604083850312156156ca575f5ffd5b6156d38361539b565b915060208301356156e3816156ac565b809150509250929050565b5f5f5f60608486031215615700575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f840112615727575f5ffd5b50813567ffffffffffffffff81111561573e575f5ffd5b6020830191508360208260051b8501011115615758575f5ffd5b9250929050565b5f5f5f5f60608587031215615772575f5ffd5b843593506157826020860161539b565b9250604085013567ffffffffffffffff81111561579d575f5ffd5b6157a987828801615717565b95989497509550505050565b828152604060208201525f6127936040830184615568565b60ff60f81b8816815260e060208201525f6157eb60e083018961542a565b82810360408401526157fd818961542a565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061582e8185615568565b9a9950505050505050505050565b5f5f5f5f5f60808688031215615850575f5ffd5b853567ffffffffffffffff811115615866575f5ffd5b61587288828901615717565b9099909850602088013597604081013597506060013595509350505050565b5f5f602083850312156158a2575f5ffd5b823567ffffffffffffffff8111156158b8575f5ffd5b6158c485828601615717565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561592757603f1987860301845261591285835161542a565b945060209384019391909101906001016158f6565b50929695505050505050565b5f5f60408385031215615944575f5ffd5b61594d8361539b565b915061555f6020840161539b565b5f5f6020838503121561596c575f5ffd5b823567ffffffffffffffff811115615982575f5ffd5b8301601f81018513615992575f5ffd5b803567ffffffffffffffff8111156159a8575f5ffd5b8560208284010111156159b9575f5ffd5b6020919091019590945092505050565b803560ff811681146115ae575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156159ef575f5ffd5b6159f88861539b565b9650615a066020890161539b565b95506040880135945060608801359350615a22608089016159c9565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215615a52575f5ffd5b615a5b8561539b565b9350615a696020860161539b565b9250615a776040860161539b565b9150606085013567ffffffffffffffff811115615a92575f5ffd5b85016101408188031215615aa4575f5ffd5b939692955090935050565b5f5f5f5f5f5f60c08789031215615ac4575f5ffd5b615acd8761539b565b95506020870135945060408701359350615ae9606088016159c9565b9598949750929560808101359460a0909101359350915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610ffa57610ffa615b03565b6001600160801b038281168282160390811115610ffa57610ffa615b03565b600181811c90821680615b5d57607f821691505b60208210810361155057634e487b7160e01b5f52602260045260245ffd5b6001600160801b038181168382160190811115610ffa57610ffa615b03565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f8335601e19843603018112615bd7575f5ffd5b83018035915067ffffffffffffffff821115615bf1575f5ffd5b602001915036819003821315615758575f5ffd5b5f60208284031215615c15575f5ffd5b5051919050565b601f82111561162a578282111561162a57805f5260205f20601f840160051c6020851015615c4757505f5b90810190601f840160051c035f5b8181101561290b575f83820155600101615c55565b67ffffffffffffffff831115615c8257615c82615bae565b615c9683615c908354615b49565b83615c1c565b5f601f841160018114615cc7575f8515615cb05750838201355b5f19600387901b1c1916600186901b178355611e6d565b5f83815260208120601f198716915b82811015615cf65786850135825560209485019460019092019101615cd6565b5086821015615d12575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f60018201615d6357615d63615b03565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f82615d8c57615d8c615d6a565b500690565b8082028115828204841417610ffa57610ffa615b03565b5f82615db657615db6615d6a565b500490565b5f5f60408385031215615dcc575f5ffd5b825160208401519092506156e3816156ac565b81810381811115610ffa57610ffa615b0356feddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3efa164736f6c6343000825000a608060405234801561000f575f5ffd5b5060408051602080820183525f80835283519182019093529182529060036100378382610101565b5060046100448282610101565b5050600780546001600160a01b03191630179055506101bf565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008657607f821691505b6020821081036100a457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fc57828211156100fc57805f5260205f20601f840160051c60208510156100d557505f5b90810190601f840160051c035f5b818110156100f8575f838201556001016100e3565b5050505b505050565b81516001600160401b0381111561011a5761011a61005e565b61012e816101288454610072565b846100aa565b6020601f821160018114610160575f83156101495750848201515b5f19600385901b1c1916600184901b1784556101b8565b5f84815260208120601f198516915b8281101561018f578785015182556020948501946001909201910161016f565b50848210156101ac57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b615b7a806101cc5f395ff3fe608060405234801561000f575f5ffd5b506004361061026b575f3560e01c806384b0196e1161014b578063c8c63d70116100bf578063dd62ed3e11610084578063dd62ed3e1461059a578063e2fdcc17146105d2578063f3995c67146105da578063f435f5a7146105ed578063f45089881461061f578063f7d8d0fd14610627575f5ffd5b8063c8c63d7014610544578063cf30901214610557578063d505accf14610561578063d5f8b5db14610574578063db66426a14610587575f5ffd5b8063a69df4b511610110578063a69df4b5146104dc578063a8c62e76146104e4578063a9059cbb146104ec578063ac9650d8146104ff578063bd7c61c61461051f578063c1590cd71461053c575f5ffd5b806384b0196e1461048b57806393446d7e146104a657806395d89b41146104b9578063a4399263146104c1578063a480ca79146104c9575f5ffd5b8063313ce567116101e257806360632b72116101a757806360632b72146103d957806363d8882a146104015780636c93370f1461040957806370a082311461042a5780637b1039991461045b5780637ecebe001461046c575f5ffd5b8063313ce567146103875780633644e5151461039657806340eedabb1461039e5780635487c577146103a6578063574cdded146103c6575f5ffd5b8063157dc19d11610233578063157dc19d146102d557806316ede016146102fc57806318160ddd1461031c578063200d2ed21461033757806323b872dd146103515780632baf5b8614610364575f5ffd5b8063021919801461026f57806306fdde0314610279578063095ea7b3146102975780630ed092a2146102ba578063117ef036146102c2575b5f5ffd5b61027761062f565b005b6102816106c1565b60405161028e91906149dd565b60405180910390f35b6102aa6102a5366004614a03565b610751565b604051901515815260200161028e565b61027761076a565b6102776102d0366004614a2d565b6109fd565b600e5460408051600160e81b9092046001811615158352600216151560208301520161028e565b610304610aa0565b6040516001600160a01b03909116815260200161028e565b600c546001600160801b03165b60405190815260200161028e565b600e54600160d81b900460ff1660405161028e9190614a62565b6102aa61035f366004614a88565b610ab8565b61036c610add565b6040805193845291151560208401529082015260600161028e565b6040516012815260200161028e565b610329610b84565b610304610c18565b6103b96103b4366004614ac6565b610c2b565b60405161028e9190614add565b6102776103d4366004614bd5565b610dd6565b6103e1610e01565b60408051948552602085019390935291830152606082015260800161028e565b610277610f34565b61041c610417366004614c45565b610fda565b60405161028e929190614cd6565b610329610438366004614cee565b6001600160a01b03165f908152600560205260409020546001600160801b031690565b600b546001600160a01b0316610304565b61032961047a366004614cee565b60066020525f908152604090205481565b6104936112f1565b60405161028e9796959493929190614d09565b6102776104b4366004614d78565b611340565b6102816113ee565b6102776113fd565b6103296104d7366004614cee565b6115fa565b6102776116b5565b6102816116ee565b6102aa6104fa366004614a03565b6116fd565b61051261050d366004614dcc565b61170a565b60405161028e9190614e0a565b6105276117f1565b6040805192835260208301919091520161028e565b61032961199d565b610277610552366004614e6d565b611a2c565b5f5c60ff166102aa565b61027761056f366004614ee7565b611ab0565b610277610582366004614f53565b611c09565b610329610595366004614cee565b61210f565b6103296105a8366004614fc8565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6103e1612196565b6102776105e8366004614fff565b612268565b6106006105fb366004614cee565b6123a0565b604080516001600160a01b03909316835290151560208301520161028e565b610329612410565b610277612496565b600e54600160e81b900460ff165f610646336126ad565b821790506002600e54600160d81b900460ff16600281111561066a5761066a614a4e565b1415801561067e57508160ff168160ff1614155b600e54600160d81b900460ff16906106b35760405163fa2d98a160e01b81526004016106aa9190614a62565b60405180910390fd5b506106bd81612777565b5050565b6060600880546106d090615057565b80601f01602080910402602001604051908101604052809291908181526020018280546106fc90615057565b80156107475780601f1061071e57610100808354040283529160200191610747565b820191905f5260205f20905b81548152906001019060200180831161072a57829003601f168201915b5050505050905090565b5f3361075e818585612894565b60019150505b92915050565b6107726128a6565b600d546001600160a01b0316331461085c57600b54604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa1580156107ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ee919061509d565b33906108195760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106aa565b505f6276a700610827612410565b61083191906150ca565b90508042101581906108595760405163d4d0739360e01b81526004016106aa91815260200190565b50505b6002600e54600160d81b900460ff16600281111561087c5761087c614a4e565b0361089a57604051634d65bf2960e11b815260040160405180910390fd5b600e805460ff60d81b1916600160d91b1790556011805469ffffffffff00000000001916600160281b4264ffffffffff160217905560405133907f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e13289061090290600290614a62565b60405180910390a2600d545f9061092890600160a01b900464ffffffffff1660016150ca565b9050610933816128d9565b61093b6129a6565b156109905761095461094c826150dd565b9150816128d9565b6040515f8152819033907f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb759060200160405180910390a36109f0565b5f81815260126020908152604091829020805464ffffffffff19164264ffffffffff8116919091179091559151918252829133917f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb75910160405180910390a35b505f60ff19815c16815d50565b610a05612a03565b600d54819061ffff600160f01b90910481169082168111610a4757604051632d9333b160e11b815261ffff9283166004820152911660248201526044016106aa565b5050600d80546001600160f01b0316600160f01b61ffff8416908102919091179091556040519081527f2e939555fc06da6ea77fa4581c2b6b010ec898b421b93bf339ecfb248bf484509060200160405180910390a150565b5f610ab3600e546001600160a01b031690565b905090565b5f33610ac5858285612a2d565b610ad0858585612aa9565b60019150505b9392505050565b5f5f5f5f610ae96129a6565b600d54909150610b0890600160a01b900464ffffffffff1660016150ca565b9150808015610b3957505f82815260126020526040902054610b3590620151809064ffffffffff166150ca565b4210155b9250610b43612b06565b15610b52575f19935050909192565b80610b6257505f93849350909150565b5f5f610b6c6117f1565b91509150610b7a8282612b5b565b9550505050909192565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f610bae6106c1565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f610ab3600d546001600160a01b031690565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152600d545f90600160a01b900464ffffffffff16831115610ca7575f838152601260205260409020610cb0565b610cb083612b71565b80549091505f90600160281b900464ffffffffff1615801590610cdc57508154600160601b900460ff16155b6040805161014081018252845464ffffffffff8082168352600160281b8204166020830152600160501b810461ffff1692820192909252600160601b820460ff1615156060820152600160701b9091046001600160801b0390811660808301526001850154811660a083015260028501541660c082015290915060e0810182610d65575f610d97565b8354600160681b900460ff16610d885760028401546001600160801b0316610d97565b60038401546001600160801b03165b6001600160801b0390811682526002850154600160801b9081900482166020840152600190950154949094049093166040909301929092525092915050565b610dde6128a6565b610de783612bb6565b610df2838383612c61565b5f60ff19815c16815d50505050565b600c54600e54600160c81b900461ffff16905f90819081906001600160801b0316610e2a612d63565b925080610e39612710856150f5565b610e439190615120565b93505f610e4e612d9f565b90506002600e54600160d81b900460ff166002811115610e7057610e70614a4e565b14158015610e855750610e838183612e10565b155b15610f2c57600d545f906012908290610ead90600160a01b900464ffffffffff1660016150ca565b815260208101919091526040015f90812060028101546001820154919350610ef6916001600160801b03600160801b92839004811692610eef92041687615133565b8587612e49565b90505f198114610f25576002820154610f20908290600160801b90046001600160801b0316612b5b565b610f27565b805b945050505b505090919293565b5f610f3e336126ad565b90506001600e54600160d81b900460ff166002811115610f6057610f60614a4e565b600e54600160d81b900460ff169114610f8d576040516315be4dbf60e21b81526004016106aa9190614a62565b50600e5460ff600160e81b909104818116913391841616610fcd57604051630b57a72360e01b81526001600160a01b0390911660048201526024016106aa565b506106bd82198216612777565b5f6060610fe56128a6565b600e54600160e01b900460ff16806110005750611000612e91565b61101d5760405163c1a7bb5d60e01b815260040160405180910390fd5b855f0361103d57604051631f2a200560e01b815260040160405180910390fd5b600c546001600160801b03165f6110543389612ef0565b90506110608883615133565b600c80546001600160801b0319166001600160801b03929092169190911790556040518881525f9033905f516020615b4e5f395f51905f529060200160405180910390a3600d546001600160a01b031633036110cb57600c546110cb906001600160801b031661301e565b600d5464ffffffffff600160a01b909104165f90815260126020526040812080546001820154919291611113918c916001600160801b03600160701b909204821691166130a7565b90505f838211611123575f611148565b6111486111308584615133565b600d54600160f01b900461ffff1661271060016130c5565b9050606081156111ec57600e546001600160a01b0316635b199bd48c61116e8587615133565b8f61117991906150f5565b611183878b6150f5565b8e8e6040518663ffffffff1660e01b81526004016111a5959493929190615146565b5f604051808303815f875af11580156111c0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526111e7919081019061530f565b611276565b600e5f9054906101000a90046001600160a01b03166001600160a01b0316635b199bd48c8e898e8e6040518663ffffffff1660e01b8152600401611234959493929190615146565b5f604051808303815f875af115801561124f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611276919081019061530f565b809950819350829a505050508a6001600160a01b0316336001600160a01b03167f4ab7bc883733731abd210ab3fcb5d23f5c0923e502b2b490259c29925ddee5168e858c868d6040516112cd95949392919061537b565b60405180910390a3505f94505060ff19845c169250839150505d5094509492505050565b5f6060805f5f5f60606113026106c1565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b6113486128a6565b61135183612bb6565b61135a83613116565b50600e5460405163d172d90160e01b81526001600160a01b039091169063d172d9019061139190889088903390899060040161545b565b6020604051808303815f875af11580156113ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113d19190615560565b506113dd838383612c61565b5f60ff19815c16815d505050505050565b6060600980546106d090615057565b6114056128a6565b61140d612b06565b801561141e575061141c6129a6565b155b61143b5760405163f9b46b5f60e01b815260040160405180910390fd5b600e546040805163e79bf13b60e01b815290515f926001600160a01b03169163e79bf13b91600480830192869291908290030181865afa158015611481573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114a89190810190615577565b50805190915080156114d057604051635e95ce6560e11b81526004016106aa91815260200190565b50600d545f906114ef90600160a01b900464ffffffffff1660016150ca565b5f8181526012602090815260409182902080546cff00000000000000ffffffffff191664ffffffffff421617600160601b179055600e548251633192164f60e01b815292519394506115eb9385936001600160a01b0390921692633192164f92600480820193918290030181865afa15801561156d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115919190615560565b604080515f80825260208201909252906115e3565b6115d060405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816115a65790505b506001613208565b505f905060ff19815c16815d50565b5f6116036128a6565b61160b612a03565b50601054600160801b90046001600160801b03165f81900361164057604051631f2a200560e01b815260040160405180910390fd5b601080546001600160801b031690556040518181526001600160a01b0383169033907f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d9060200160405180910390a36007546116a6906001600160a01b031683836136de565b5f60ff19815c16815d50919050565b600e5433906001600160a01b031681146109f05760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106aa565b6060600a80546106d090615057565b5f3361075e818585612aa9565b6060816001600160401b03811115611724576117246151b3565b60405190808252806020026020018201604052801561175757816020015b60608152602001906001900390816117425790505b5090505f5b828110156117ea576117c53085858481811061177a5761177a6155da565b905060200281019061178c91906155ee565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061371392505050565b8282815181106117d7576117d76155da565b602090810291909101015260010161175c565b5092915050565b5f5f6117fb6129a6565b61180757505f91829150565b600d545f90601290829061182a90600160a01b900464ffffffffff1660016150ca565b8152602081019190915260409081015f908120600e54815493516343037ddd60e01b815264ffffffffff909416600485015290935090916001600160a01b03909116906343037ddd906024015f60405180830381865afa158015611890573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526118b79190810190615630565b506001830154600c549192506118e2916001600160801b03600160801b9092048216918491166130a7565b9350600e5f9054906101000a90046001600160a01b03166001600160a01b0316633192164f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611934573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119589190615560565b8254909350600160601b900460ff1661199757600c545f9061198690849084906001600160801b03166137ac565b50905061199381856150ca565b9350505b50509091565b5f60ff815c16156119c1576040516303cb96db60e21b815260040160405180910390fd5b600e546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab39190615560565b611a34612a03565b8061100080821115611a625760405163f4eb2b2d60e01b8152600481019290925260248201526044016106aa565b50600a9050611a72828483615753565b507f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d8282604051611aa492919061580c565b60405180910390a15050565b834211158490611ad657604051639e96b26f60e01b81526004016106aa91815260200190565b506001600160a01b0387165f90815260066020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a919086611b23836150dd565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f611bae611ba6611b86610b84565b8460405161190160f01b8152600281019290925260228201526042902090565b868686613897565b905080896001600160a01b0380831690821614611bf157604051632819a23360e11b81526001600160a01b039283166004820152911660248201526044016106aa565b5050611bfe898989612894565b505050505050505050565b611c47611c1c6060830160408401614cee565b83611c2784806155ee565b611c3460208701876155ee565b611c426101208901896155ee565b6138c3565b600d80546001600160a01b038087166001600160a01b031992831617909255600e805492861692909116919091179055611c876080820160608301614a2d565b600d805461ffff92909216600160f01b026001600160f01b03909216919091179055611cb960a0820160808301614a2d565b600e805461ffff92909216600160c81b0261ffff60c81b19909216919091179055611cea60c0820160a0830161581f565b600f80546001600160801b0319166001600160801b0392909216919091179055611d1a60e0820160c08301615845565b6011805464ffffffffff191664ffffffffff92909216919091179055611d47610100820160e08301615869565b6011805463ffffffff60501b1916600160501b63ffffffff9390931692909202919091179055600e805464ffffffffff60a01b1916600160a01b4264ffffffffff168102919091179091556007545f91611de091611dab91900460ff16601261588c565b611db690600a615980565b611dc86101208501610100860161581f565b6001600160801b0316611ddb91906150f5565b6139f2565b6001600160801b0316905066038d7ea4c680008111611e076101208401610100850161581f565b90611e315760405163dfa3472160e01b81526001600160801b0390911660048201526024016106aa565b505f805260126020527f7e7fa33969761a458e04f477e039a608702b4f924981d6653935a8319a08ad7b42611e6c6080850160608601614a2d565b611e7e6101208601610100870161581f565b6001840180546001600160801b0319166001600160801b0387811691909117909155845463ffff000160501b600160f01b031916600160701b929091169190910261ffff60501b191617600160501b61ffff92909216919091021769ffffffffff00000000001916600160281b64ffffffffff9290921691909102178155611f0c60e0840160c08501615845565b60015f5260126020527f71a67924699a20698523213e55fe499d539379d7769cd5567e2c45d583f815a3805464ffffffffff191664ffffffffff92909216919091179055611f6361dead66038d7ea4c68000613a26565b611f7d86611f7866038d7ea4c6800085615133565b613a26565b611f8f6101208401610100850161581f565b6001600160a01b0387165f90815260056020526040902080546001600160801b03928316600160801b02908316179055600c54611fcc911661301e565b6001600160a01b038516634e98a5b3611fed6101208601610100870161581f565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b15801561202b575f5ffd5b505af115801561203d573d5f5f3e3d5ffd5b5050506001600160a01b03861690506338e80f686120636101208601610100870161581f565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b1580156120a1575f5ffd5b505af11580156120b3573d5f5f3e3d5ffd5b5050505060017f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e71428460c00160208101906120ed9190615845565b60405164ffffffffff90911681526020015b60405180910390a2505050505050565b6001600160a01b0381165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b909204169282019290925290610ad69061217290612161612d9f565b600c546001600160801b03166130a7565b6020830151600d546001600160801b0390911690600160f01b900461ffff16613aee565b600d545f9081908190819081906121bc90600160a01b900464ffffffffff1660016150ca565b90505b600d546121db90600160a01b900464ffffffffff1660026150ca565b811161223d575f8181526012602052604090208054600160601b900460ff1661222c57600281015461221f906001600160801b03600160801b8204811691166150ca565b61222990876150ca565b95505b50612236816150dd565b90506121bf565b5050601054600c546001600160801b038083169450600160801b918290048116935091041690919293565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b1580156122d1575f5ffd5b505af19250505080156122e2575060015b61239857604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa158015612330573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123549190615560565b90508681878082101561239357604051630add603560e41b81526001600160a01b039093166004840152602483019190915260448201526064016106aa565b505050505b505050505050565b5f5f6123b4600e546001600160a01b031690565b33906001600160a01b031681146123ea5760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106aa565b506123f36128a6565b600d546001600160a01b0316612407613b13565b91509150915091565b600e5460408051631e8a113160e31b815290515f92610ab39264ffffffffff600160a01b830416926001600160a01b039092169163f4508988916004808201926020929091908290030181865afa15801561246d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124919190615560565b613b43565b61249e6128a6565b6124a6612b06565b6124c35760405163f9b46b5f60e01b815260040160405180910390fd5b6011545f906124e49062278d0090600160281b900464ffffffffff166150ca565b905080421015819061250c57604051630a8d68c960e21b81526004016106aa91815260200190565b50600e546040805163e79bf13b60e01b815290515f926001600160a01b03169163e79bf13b91600480830192869291908290030181865afa158015612553573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261257a9190810190615577565b50905080515f0361259e57604051637364ba1760e01b815260040160405180910390fd5b600d545f906125bc90600160a01b900464ffffffffff1660016150ca565b90506125dd6125cc8260016150ca565b600d546001600160a01b0316613b52565b600d546125f49083906001600160a01b0316613b52565b6125fe91906150ca565b600f8054601090612620908490600160801b90046001600160801b031661598e565b82546001600160801b039182166101009390930a9283029190920219909116179055505f81815260126020526040808220805464ffffffffff191664ffffffffff179055600e805460ff60e01b1916600160e01b1790555133917f9038557a590e0d25051a50364fc1623ce7cbfc016bcd96b0a5f1294dbf8b5a6691a2505f91505060ff19815c16815d50565b600b54604051630c68ba2160e01b81526001600160a01b0383811660048301525f921690630c68ba2190602401602060405180830381865afa1580156126f5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612719919061509d565b15612722575060025b600d546001600160a01b039081169083160361274357600117612743612a03565b8160ff82166127715760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106aa565b50919050565b600e805460ff60e81b1916600160e81b60ff8416908102919091179091555f90156127a35760016127a5565b5f5b604080516001851615158152600285161515602082015291925033917f7eb5aad1cb70c0b8e5dcccb81b04affde41f22994b2f6423f5513b963fd749ec910160405180910390a2600e54600160d81b900460ff16600281111561280a5761280a614a4e565b81600281111561281c5761281c614a4e565b03612825575050565b600e805482919060ff60d81b1916600160d81b83600281111561284a5761284a614a4e565b0217905550336001600160a01b03167f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e1328826040516128889190614a62565b60405180910390a25050565b6128a18383836001613bfc565b505050565b60ff5f5c16156128c9576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b5f818152601260205260408120600281015490919061290a906001600160801b03600160801b8204811691166150ca565b825460ff60601b1916600160601b178355600c805491925082916010906129439084906001600160801b03600160801b9091041661598e565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550827f8573e8bbc086b595e576130ab516e2804118284f15d1bacde6395559b7ebc5068260405161299991815260200190565b60405180910390a2505050565b600d545f90600160c81b900464ffffffffff16156129c357505f90565b600d546012905f906129e490600160a01b900464ffffffffff1660016150ca565b815260208101919091526040015f205464ffffffffff16421015919050565b612a0b613cce565b600e805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015612aa35781811015612a9557604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016106aa565b612aa384848484035f613bfc565b50505050565b6001600160a01b038316612ad257604051634b637e8f60e11b81525f60048201526024016106aa565b6001600160a01b038216612afb5760405163ec442f0560e01b81525f60048201526024016106aa565b6128a1838383613d0a565b5f6002600e54600160d81b900460ff166002811115612b2757612b27614a4e565b148015612b425750600d54600160c81b900464ffffffffff16155b8015610ab3575050600e54600160e01b900460ff161590565b5f80828403848111159081025b95945050505050565b600d545f90600160c81b900464ffffffffff166012828215801590612b9557508285115b612b9f5784612ba1565b825b81526020019081526020015f20915050919050565b600d548190600160a01b900464ffffffffff168111612beb576040516347f629af60e11b81526004016106aa91815260200190565b50612bf46129a6565b8015612c1a5750600d54612c1790600160a01b900464ffffffffff1660016150ca565b81145b5f82815260126020526040902054829164ffffffffff909116906128a157604051634870dfbd60e01b8152600481019290925264ffffffffff1660248201526044016106aa565b5f612c6b84613116565b5f85815260126020526040808220600e54815492516343037ddd60e01b815264ffffffffff90931660048401529394509282916001600160a01b03909116906343037ddd906024015f60405180830381865afa158015612ccd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612cf49190810190615630565b91509150858210158015612d085750848211155b828787909192612d3c57604051634106c6ab60e01b81526004810193909352602483019190915260448201526064016106aa565b5050508315612d4e57612d4e82613d90565b612d5a8783835f613208565b50505050505050565b600f54600d546001600160a01b03165f908152600560205260408120549091610ab3916001600160801b03600160801b909204821691166150ca565b5f612db2600e546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612dec573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061277191906159ad565b5f821580610ad65750600754610ad69084908490612e3990600160a01b900460ff16602461588c565b612e4490600a615980565b613ea6565b5f5f612e56868585613ec9565b612e5e612d63565b612e6891906150ca565b600e54909150612e87908290600160c81b900461ffff16878787613ed5565b9695505050505050565b5f612e9a6129a6565b8015610ab35750600d5462093a80906012905f90612ec790600160a01b900464ffffffffff1660016150ca565b815260208101919091526040015f2054612ee8919064ffffffffff166150ca565b421015905090565b6001600160a01b0382165f9081526005602090815260408083208151808301909252546001600160801b03808216808452600160801b90920416928201929092529084908481811115612f775760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b03909116602483015260448201526064016106aa565b505050612f9e81602001516001600160801b031684835f01516001600160801b0316613f81565b9150604051806040016040528084835f0151612fba91906159d7565b6001600160801b03168152602001838360200151612fd891906159d7565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b02919095161790935592915050565b6002600e54600160d81b900460ff16600281111561303e5761303e614a4e565b036130465750565b5f61304f612d63565b600e549091505f90613072908490600160c81b900461ffff1661271060016130c5565b90508181808210156130a057604051632e0d1ce760e01b8152600481019290925260248201526044016106aa565b5050505050565b5f816130b384866150f5565b6130bd9190615120565b949350505050565b5f806130d185876150f5565b90505f6130de8583615120565b90508380156130f65750816130f386836150f5565b14155b613100578061310b565b61310b8160016150ca565b979650505050505050565b600b546040516335d2155560e11b81523360048201525f916001600160a01b031690636ba42aaa90602401602060405180830381865afa15801561315c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613180919061509d565b1561318c57505f919050565b5f8281526012602052604090205464ffffffffff166131ae62015180826150ca565b421015336131bf62015180846150ca565b90916131ef57604051630675b9e560e21b81526001600160a01b03909216600483015260248201526044016106aa565b506131ff905062069780826150ca565b42109392505050565b5f60125f8681526020019081526020015f209050613286604051806101e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600c54600d54835464ffffffffff166101a0840152600160f01b900461ffff166101408301526001600160801b03908116602083018190528683526001840154600160801b900490911661010083018190526132e39187906130a7565b6101208201528154600160601b900460ff166133335760028201546001600160801b03600160801b8204811660a084018190526133249291909116906150ca565b60608201526133338183613fb9565b8061010001518160e00151826020015161334d91906150ca565b6133579190615133565b6040820152610140810151815160208301516001850180546001600160801b0319166001600160801b03928316179055845463ffff000160501b600160f01b031916600160701b919092160261ffff60501b191617600160501b61ffff909216919091021769ffffffffff00000000001916600160281b4264ffffffffff90811691909102919091178355600d805464ffffffffff60a01b1916600160a01b92891692909202919091179055608081015160608201516134179190615133565b600c8054601090613439908490600160801b90046001600160801b031661598e565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080610120015160105f8282829054906101000a90046001600160801b0316613485919061598e565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508061010001515f146134c4576134c4308261010001516140de565b60e0810151156134dc576134dc308260e00151613a26565b6134e4612d63565b610160820152821561351557600d805464ffffffffff60c81b1916600160c81b64ffffffffff891602179055613575565b5f6012816135248960016150ca565b815260208101919091526040015f208054909150600160601b900460ff166135545761354f4261420e565b613556565b425b6101c08301819052815464ffffffffff191664ffffffffff9091161790555b600e54610120820151608083015183516001600160a01b03909316926338e80f6892916135a1916150ca565b6135ab9190615133565b6040518263ffffffff1660e01b81526004016135c991815260200190565b5f604051808303815f87803b1580156135e0575f5ffd5b505af11580156135f2573d5f5f3e3d5ffd5b505050506135ff8161426c565b336001600160a01b0316867f9f9bd0e8c99dd64377250f5b8f0ee6b7f07205e5c3dbe513483c00816c6e9198838760405161363b929190615a48565b60405180910390a3821561369d57805160208083015161014084015160408051948552928401919091529082015286907f82681c09f10f926405e2ba21aa1610f13b2c7d9a7388eba1e84ac81f673683d69060600160405180910390a2612398565b6136a88660016150ca565b7f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e7142826101c001516040516120ff91815260200190565b6136eb8383836001614480565b6128a157604051635274afe760e01b81526001600160a01b03841660048201526024016106aa565b60605f61372084846144e2565b905080801561374157505f3d118061374157505f846001600160a01b03163b115b156137565761374e6144f5565b915050610764565b801561378057604051639996b31560e01b81526001600160a01b03851660048201526024016106aa565b3d156137935761378e61450e565b6117ea565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f6137b88484612e10565b156137c857505f9050600161388f565b600285015460018601546001600160801b03600160801b928390048116925f926137f6929190041686615133565b600288015490915061382690613815906001600160801b0316846150ca565b61382184848a8a612e49565b614519565b93506138328483613b43565b93505f613840858888613ec9565b90506001600160801b0361385482846150ca565b118061387757506effffffffffffffffffffffffffffff61387586896150ca565b115b1561388b575f60019450945050505061388f565b5050505b935093915050565b5f5f5f5f6138a788888888614528565b9250925092506138b782826145f0565b50909695505050505050565b6007546001600160a01b0316156138ec5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0388166139135760405163d92e233d60e01b815260040160405180910390fd5b600780546001600160a01b0319166001600160a01b038a169081179091556040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa15801561396a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061398e9190615afe565b6007805460ff60a01b1916600160a01b60ff9390931692909202919091179055600b80546001600160a01b0319166001600160a01b03891617905560086139d6868883615753565b5060096139e4848683615753565b50600a611bfe828483615753565b5f816001600160801b03811115613a1f576040516304041d9560e11b81526004016106aa91815260200190565b5090919050565b600c54613a4690613a419083906001600160801b03166150ca565b6146a8565b600c80546001600160801b0319166001600160801b039283161790556001600160a01b0383165f90815260056020526040812080548493919291613a8c9185911661598e565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b03165f6001600160a01b03165f516020615b4e5f395f51905f5283604051613ae291815260200190565b60405180910390a35050565b5f828411613afc575f6130bd565b612710613b098486615133565b6130b390846150f5565b5f6002600e54600160d81b900460ff166002811115613b3457613b34614a4e565b1480610ab35750610ab36129a6565b5f828218828411028218610ad6565b5f613b6e83600d5464ffffffffff600160a01b90910416101590565b80613b825750600e54600160e01b900460ff165b15613b8e57505f610764565b6001600160a01b0382165f908152601660205260409020600290613bb290856146df565b165f03613bea576001600160a01b0382165f9081526014602090815260408083208684529091529020546001600160801b0316613bec565b5f5b6001600160801b03169392505050565b6001600160a01b038416613c255760405163e602df0560e01b81525f60048201526024016106aa565b6001600160a01b038316613c4e57604051634a1406b160e11b81525f60048201526024016106aa565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015612aa357826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051613cc091815260200190565b60405180910390a350505050565b600d5433906001600160a01b03168114613d075760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024016106aa565b50565b613d1382614729565b5f613d1e8483612ef0565b9050613d2b8383836147a6565b826001600160a01b0316846001600160a01b03165f516020615b4e5f395f51905f5284604051613d5d91815260200190565b60405180910390a3600d546001600160a01b0390811690851603612aa357600c54612aa3906001600160801b031661301e565b600d54600160a01b900464ffffffffff165f9081526012602052604081206001810154909190613dc9906001600160801b0316846150f5565b600c5483549192505f91613df0916001600160801b0390811691600160701b9004166150f5565b9050613e0e81613e046107d0612710615133565b6127106001614864565b8210158015613e365750613e3282612710613e2b6107d0826150ca565b6001614864565b8110155b600c548454600186015487936001600160801b0393841693600160701b90930483169290911690613e9c57604051635919a18960e11b815260048101949094526001600160801b03928316602485015290821660448401521660648201526084016106aa565b5050505050505050565b5f613eb664e8d4a51000846150f5565b613ec083866150f5565b10949350505050565b5f826130b383866150f5565b5f845f03613ee557505f19612b68565b5f85613ef3612710896150f5565b613efd9190615120565b905084811015613f10575f915050612b68565b5f613f1b8683615133565b90506001600160801b038110613f4957613f3d60016001600160801b036159d7565b6001600160801b031690505b83600186613f5784836150ca565b613f6191906150f5565b613f6b9190615133565b613f759190615120565b98975050505050505050565b5f825f03613f9057505f610ad6565b818314613fb15781613fa284866150f5565b613fac9190615120565b6130bd565b509192915050565b81606001515f03613fc8575050565b5f613fdb82845f015185602001516137ac565b6080850191909152905080156140005750805460ff60601b1916600160601b17905550565b60a083015160c0840152608083015183516020850151614021929190613ec9565b60e0840152606083015160808401511461407d57815460ff60681b1916600160681b17825560c0830151608084015161405a9190615133565b6003830180546001600160801b0319166001600160801b03929092169190911790555b6140938360c00151845f01518560200151613ec9565b600f80546010906140b5908490600160801b90046001600160801b031661598e565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b6001600160a01b0382165f908152600560205260409020805483906001600160801b031683818111156141455760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b03909116602483015260448201526064016106aa565b5050815483915082905f906141649084906001600160801b03166159d7565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600c5f8282829054906101000a90046001600160801b03166141ab91906159d7565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f6001600160a01b0316836001600160a01b03165f516020615b4e5f395f51905f528460405161420191815260200190565b60405180910390a3505050565b6011545f9064ffffffffff16808310156142285792915050565b601154600160501b900463ffffffff16806142438386615133565b61424d9190615120565b6142589060016150ca565b61426291906150f5565b610ad690826150ca565b600e5460408051633192164f60e01b815290516001600160a01b03909216918291633192164f9160048083019260209291908290030181865afa1580156142b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142d99190615560565b61018083015261012082015160808301511115614393575f82610120015183608001516143069190615133565b604051634e98a5b360e01b8152600481018290529091506001600160a01b03831690634e98a5b3906024015f604051808303815f87803b158015614348575f5ffd5b505af115801561435a573d5f5f3e3d5ffd5b505060075461437692506001600160a01b0316905083836136de565b80836101800181815161438991906150ca565b9052506106bd9050565b816101200151826080015110156106bd575f82610180015183608001516143ba91906150ca565b61012084015190915081808211156143ee5760405163c23240ad60e01b8152600481019290925260248201526044016106aa565b50505f83608001518461012001516144069190615133565b604051637abaf4f960e01b8152306004820152602481018290529091506001600160a01b03841690637abaf4f9906044015f604051808303815f87803b15801561444e575f5ffd5b505af1158015614460573d5f5f3e3d5ffd5b505050508084610180018181516144779190615133565b90525050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166144d65783831516156144ca573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f828218828410028218610ad6565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561456157505f915060039050826145e6565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156145b2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166145dd57505f9250600191508290506145e6565b92505f91508190505b9450945094915050565b5f82600381111561460357614603614a4e565b0361460c575050565b600182600381111561462057614620614a4e565b0361463e5760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561465257614652614a4e565b036146735760405163fce698f760e01b8152600481018290526024016106aa565b600382600381111561468757614687614a4e565b036106bd576040516335e2f38360e21b8152600481018290526024016106aa565b5f6001600160801b038211156146db576040516306dfcc6560e41b815260806004820152602481018390526044016106aa565b5090565b5f8115614721576146f1603683615b19565b6146fc9060046150f5565b835f614709603686615120565b81526020019081526020015f2054901c600f16610ad6565b505f92915050565b6001600160a01b0381161580159061474a57506001600160a01b0381163014155b80156147645750600e546001600160a01b03828116911614155b801561477b57506001600160a01b03811661dead14155b81906106bd5760405163ec442f0560e01b81526001600160a01b0390911660048201526024016106aa565b6001600160a01b0383165f908152600560209081526040918290208251808401845290546001600160801b038082168352600160801b909104169181019190915281518083019092528051909190819061480190869061598e565b6001600160801b0316815260200183836020015161481f919061598e565b6001600160801b039081169091526001600160a01b039095165f908152600560209081526040909120825192909101518616600160801b029190951617909355505050565b5f614891614871836148a6565b801561488c57505f84806148875761488761510c565b868809115b151590565b61489c8686866148d2565b612b6891906150ca565b5f60028260038111156148bb576148bb614a4e565b6148c59190615b2c565b60ff166001149050919050565b5f5f5f6148df8686614982565b91509150815f03614903578381816148f9576148f961510c565b0492505050610ad6565b81841161491a5761491a600385150260111861499e565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ad660208301846149af565b6001600160a01b0381168114613d07575f5ffd5b5f5f60408385031215614a14575f5ffd5b8235614a1f816149ef565b946020939093013593505050565b5f60208284031215614a3d575f5ffd5b813561ffff81168114610ad6575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b6020810160038310614a8257634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f60608486031215614a9a575f5ffd5b8335614aa5816149ef565b92506020840135614ab5816149ef565b929592945050506040919091013590565b5f60208284031215614ad6575f5ffd5b5035919050565b815164ffffffffff16815261014081016020830151614b05602084018264ffffffffff169052565b506040830151614b1b604084018261ffff169052565b506060830151614b2f606084018215159052565b506080830151614b4a60808401826001600160801b03169052565b5060a0830151614b6560a08401826001600160801b03169052565b5060c0830151614b8060c08401826001600160801b03169052565b5060e0830151614b9b60e08401826001600160801b03169052565b50610100830151614bb86101008401826001600160801b03169052565b506101208301516117ea6101208401826001600160801b03169052565b5f5f5f60608486031215614be7575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f840112614c0e575f5ffd5b5081356001600160401b03811115614c24575f5ffd5b6020830191508360208260051b8501011115614c3e575f5ffd5b9250929050565b5f5f5f5f60608587031215614c58575f5ffd5b843593506020850135614c6a816149ef565b925060408501356001600160401b03811115614c84575f5ffd5b614c9087828801614bfe565b95989497509550505050565b5f8151808452602084019350602083015f5b82811015614ccc578151865260209586019590910190600101614cae565b5093949350505050565b828152604060208201525f6130bd6040830184614c9c565b5f60208284031215614cfe575f5ffd5b8135610ad6816149ef565b60ff60f81b8816815260e060208201525f614d2760e08301896149af565b8281036040840152614d3981896149af565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614d6a8185614c9c565b9a9950505050505050505050565b5f5f5f5f5f60808688031215614d8c575f5ffd5b85356001600160401b03811115614da1575f5ffd5b614dad88828901614bfe565b9099909850602088013597604081013597506060013595509350505050565b5f5f60208385031215614ddd575f5ffd5b82356001600160401b03811115614df2575f5ffd5b614dfe85828601614bfe565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614e6157603f19878603018452614e4c8583516149af565b94506020938401939190910190600101614e30565b50929695505050505050565b5f5f60208385031215614e7e575f5ffd5b82356001600160401b03811115614e93575f5ffd5b8301601f81018513614ea3575f5ffd5b80356001600160401b03811115614eb8575f5ffd5b856020828401011115614ec9575f5ffd5b6020919091019590945092505050565b60ff81168114613d07575f5ffd5b5f5f5f5f5f5f5f60e0888a031215614efd575f5ffd5b8735614f08816149ef565b96506020880135614f18816149ef565b955060408801359450606088013593506080880135614f3681614ed9565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215614f66575f5ffd5b8435614f71816149ef565b93506020850135614f81816149ef565b92506040850135614f91816149ef565b915060608501356001600160401b03811115614fab575f5ffd5b85016101408188031215614fbd575f5ffd5b939692955090935050565b5f5f60408385031215614fd9575f5ffd5b8235614fe4816149ef565b91506020830135614ff4816149ef565b809150509250929050565b5f5f5f5f5f5f60c08789031215615014575f5ffd5b863561501f816149ef565b95506020870135945060408701359350606087013561503d81614ed9565b9598949750929560808101359460a0909101359350915050565b600181811c9082168061506b57607f821691505b60208210810361277157634e487b7160e01b5f52602260045260245ffd5b80518015158114615098575f5ffd5b919050565b5f602082840312156150ad575f5ffd5b610ad682615089565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610764576107646150b6565b5f600182016150ee576150ee6150b6565b5060010190565b8082028115828204841417610764576107646150b6565b634e487b7160e01b5f52601260045260245ffd5b5f8261512e5761512e61510c565b500490565b81810381811115610764576107646150b6565b6001600160a01b0386168152602081018590526040810184905260806060820181905281018290525f8360a08301825b858110156151a6578235615189816149ef565b6001600160a01b0316825260209283019290910190600101615176565b5098975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156151e9576151e96151b3565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615217576152176151b3565b604052919050565b5f6001600160401b03821115615237576152376151b3565b5060051b60200190565b5f82601f830112615250575f5ffd5b815161526361525e8261521f565b6151ef565b8082825260208201915060208360051b860101925085831115615284575f5ffd5b602085015b838110156152aa57805161529c816149ef565b835260209283019201615289565b5095945050505050565b5f82601f8301126152c3575f5ffd5b81516152d161525e8261521f565b8082825260208201915060208360051b8601019250858311156152f2575f5ffd5b602085015b838110156152aa5780518352602092830192016152f7565b5f5f5f60608486031215615321575f5ffd5b835160208501519093506001600160401b0381111561533e575f5ffd5b61534a86828701615241565b92505060408401516001600160401b03811115615365575f5ffd5b615371868287016152b4565b9150509250925092565b5f60a0820187835286602084015285604084015260a0606084015280855180835260c0850191506020870192505f5b818110156153d15783516001600160a01b03168352602093840193909201916001016153aa565b505083810360808501526153e58186614c9c565b9998505050505050505050565b5f5f8335601e19843603018112615407575f5ffd5b83016020810192503590506001600160401b03811115615425575f5ffd5b803603821315614c3e575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606080825281018490525f6080600586901b83018101908301878360be1936839003015b8982101561554057868503607f19018452823581811261549d575f5ffd5b8b0180356154aa816149ef565b6001600160a01b0316865260208101356154c3816149ef565b6001600160a01b0316602087015260408101356154df816149ef565b6001600160a01b03166040870152606081810135908701526080808201359087015261550e60a08201826153f2565b915060c060a088015261552560c088018383615433565b9650505060208301925060208401935060018201915061547f565b505050506001600160a01b03949094166020830152506040015292915050565b5f60208284031215615570575f5ffd5b5051919050565b5f5f60408385031215615588575f5ffd5b82516001600160401b0381111561559d575f5ffd5b6155a985828601615241565b92505060208301516001600160401b038111156155c4575f5ffd5b6155d0858286016152b4565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112615603575f5ffd5b8301803591506001600160401b0382111561561c575f5ffd5b602001915036819003821315614c3e575f5ffd5b5f5f60408385031215615641575f5ffd5b825160208401519092506001600160401b0381111561565e575f5ffd5b8301601f8101851361566e575f5ffd5b805161567c61525e8261521f565b8082825260208201915060206060840285010192508783111561569d575f5ffd5b6020840193505b828410156156f757606084890312156156bb575f5ffd5b6156c36151c7565b84516156ce816149ef565b8152602085810151818301526040808701519083015290835260609094019391909101906156a4565b809450505050509250929050565b601f8211156128a157828211156128a157805f5260205f20601f840160051c602085101561573057505f5b90810190601f840160051c035f5b81811015612398575f8382015560010161573e565b6001600160401b0383111561576a5761576a6151b3565b61577e836157788354615057565b83615705565b5f601f8411600181146157af575f85156157985750838201355b5f19600387901b1c1916600186901b1783556130a0565b5f83815260208120601f198716915b828110156157de57868501358255602094850194600190920191016157be565b50868210156157fa575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b602081525f6130bd602083018486615433565b5f6020828403121561582f575f5ffd5b81356001600160801b0381168114610ad6575f5ffd5b5f60208284031215615855575f5ffd5b813564ffffffffff81168114610ad6575f5ffd5b5f60208284031215615879575f5ffd5b813563ffffffff81168114610ad6575f5ffd5b60ff8281168282160390811115610764576107646150b6565b6001815b600184111561388f578085048111156158c4576158c46150b6565b60018416156158d257908102905b60019390931c9280026158a9565b5f826158ee57506001610764565b816158fa57505f610764565b8160018114615910576002811461591a57615936565b6001915050610764565b60ff84111561592b5761592b6150b6565b50506001821b610764565b5060208310610133831016604e8410600b8410161715615959575081810a610764565b6159655f1984846158a5565b805f1904821115615978576159786150b6565b029392505050565b5f610ad660ff8416836158e0565b6001600160801b038181168382160190811115610764576107646150b6565b5f5f604083850312156159be575f5ffd5b825191506159ce60208401615089565b90509250929050565b6001600160801b038281168282160390811115610764576107646150b6565b5f8151808452602084019350602083015f5b82811015614ccc57815180516001600160a01b03168752602080820151818901526040918201519188019190915260609096019590910190600101615a08565b825181526020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a082015260c083015160c082015260e083015160e08201526101008301516101008201526101208301516101208201526101408301516101408201526101608301516101608201526101808301516101808201526101a08301516101a08201526101c08301516101c08201526102006101e08201525f6130bd6102008301846159f6565b5f60208284031215615b0e575f5ffd5b8151610ad681614ed9565b5f82615b2757615b2761510c565b500690565b5f60ff831680615b3e57615b3e61510c565b8060ff8416069150509291505056feddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3efa164736f6c6343000825000a",
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
