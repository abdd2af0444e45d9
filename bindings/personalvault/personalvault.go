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

// PersonalVaultMetaData contains all meta data concerning the PersonalVault contract.
var PersonalVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"foldEvent\",\"inputs\":[{\"name\":\"topics\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t0\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t1\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t2\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t3\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"history\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"saleOnly_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"saleOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawInKind\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositsPaused\",\"inputs\":[{\"name\":\"byLeader\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byGuardian\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingForfeited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenBack\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HoldingWrittenOff\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"writtenOffAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"decimals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"afterCutoff\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deviationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leastAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"greatestAnswer\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnusableNoted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ExceedsMax\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PermitExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "PersonalVault",
	Bin: "0x608060405234801561000f575f5ffd5b5060408051602080820183525f80835283519182019093529182529060046100378382610101565b5060056100448282610101565b5050600880546001600160a01b03191630179055506101bf565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008657607f821691505b6020821081036100a457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fc57828211156100fc57805f5260205f20601f840160051c60208510156100d557505f5b90810190601f840160051c035f5b818110156100f8575f838201556001016100e3565b5050505b505050565b81516001600160401b0381111561011a5761011a61005e565b61012e816101288454610072565b846100aa565b6020601f821160018114610160575f83156101495750848201515b5f19600385901b1c1916600184901b1784556101b8565b5f84815260208120601f198516915b8281101561018f578785015182556020948501946001909201910161016f565b50848210156101ac57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61325d806101cc5f395ff3fe608060405234801561000f575f5ffd5b5060043610610297575f3560e01c806384b0196e11610161578063c63d75b6116100ca578063d905777e11610084578063d905777e146105a8578063dd62ed3e146105bb578063ef8b30f7146105f3578063f32fc50614610606578063f3995c671461060c578063f435f5a71461061f575f5ffd5b8063c63d75b61461053f578063c6e6f59214610552578063c8c63d7014610565578063ce96cb7714610578578063cf3090121461058b578063d505accf14610595575f5ffd5b8063a9059cbb1161011b578063a9059cbb146104cb578063ac9650d8146104de578063b3d7f6b9146104fe578063b460af9414610511578063ba08765214610524578063c1590cd714610537575f5ffd5b806384b0196e1461047e57806394bf804d1461049957806395d89b41146104ac57806398daac83146104b4578063a69df4b5146104bb578063a8c62e76146104c3575f5ffd5b80633644e51511610203578063504cb8fa116101bd578063504cb8fa146104005780636e553f651461041557806370a082311461042857806370fd12e01461043b5780637b1039991461044e5780637ecebe001461045f575f5ffd5b80633644e515146103a657806338d52e0f146103ae578063402d267d146103bf57806340eedabb146103d25780634cdad506146103da5780634d69a78e146103ed575f5ffd5b806316ede0161161025457806316ede0161461032757806318160ddd14610347578063200d2ed21461035857806323b872dd146103665780632baf5b8614610379578063313ce56714610397575f5ffd5b806301e1d1141461029b57806301ffc9a7146102b657806306fdde03146102d957806307a2d13a146102ee578063095ea7b3146103015780630a28a47714610314575b5f5ffd5b6102a3610651565b6040519081526020015b60405180910390f35b6102c96102c436600461283b565b61065f565b60405190151581526020016102ad565b6102e1610695565b6040516102ad9190612890565b6102a36102fc3660046128a2565b610725565b6102c961030f3660046128d4565b610775565b6102a36103223660046128a2565b61078c565b61032f6107b9565b6040516001600160a01b0390911681526020016102ad565b600d546001600160801b03166102a3565b5f6040516102ad9190612910565b6102c9610374366004612936565b6107cc565b5f8080604080519384529115156020840152908201526060016102ad565b604051601281526020016102ad565b6102a36107ef565b6008546001600160a01b031661032f565b6102a36103cd366004612970565b610883565b61032f61091f565b6102a36103e83660046128a2565b610932565b6102a36103fb366004612989565b610973565b61041361040e366004612a07565b610c33565b005b6102a3610423366004612ae9565b610c7e565b6102a3610436366004612970565b610cdb565b610413610449366004612b13565b610cfe565b600c546001600160a01b031661032f565b6102a361046d366004612970565b60076020525f908152604090205481565b610486610d4f565b6040516102ad9796959493929190612b52565b6102a36104a7366004612ae9565b610d9e565b6102e1610def565b5f546102a3565b610413610dfe565b6102e1610e44565b6102c96104d93660046128d4565b610e53565b6104f16104ec366004612be8565b610e60565b6040516102ad9190612c59565b6102a361050c3660046128a2565b610f41565b6102a361051f366004612cbc565b610f61565b6102a3610532366004612cbc565b610fbb565b6102a361100d565b6102a361054d366004612970565b61109c565b6102a36105603660046128a2565b6110cd565b610413610573366004612cec565b6110ea565b6102a3610586366004612970565b611180565b5f5c60ff166102c9565b6104136105a3366004612d39565b611263565b6102a36105b6366004612970565b6113bc565b6102a36105c9366004612da1565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205490565b6102a36106013660046128a2565b6114d7565b5f6102c9565b61041361061a366004612dc9565b6114e4565b61063261062d366004612970565b611618565b604080516001600160a01b0390931683529015156020830152016102ad565b5f61065a61167f565b905090565b5f6001600160e01b031982166301ffc9a760e01b148061068f57506001600160e01b0319821663043eff2d60e51b145b92915050565b6060600980546106a490612e1f565b80601f01602080910402602001604051908101604052809291908181526020018280546106d090612e1f565b801561071b5780601f106106f25761010080835404028352916020019161071b565b820191905f5260205f20905b8154815290600101906020018083116106fe57829003601f168201915b5050505050905090565b5f5f61072f61167f565b600d549091506001600160801b03161561076357600d5461075c90849083906001600160801b03166116f6565b9392505050565b61076b611737565b61075c9084612e79565b5f3361078281858561175c565b5060019392505050565b5f5f5f61079f61079a61100d565b61176e565b90925090506107b1848284600161179d565b949350505050565b5f61065a600f546001600160a01b031690565b5f336107d98582856117df565b6107e485858561185b565b506001949350505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f610819610695565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f5f5f61088e6118b8565b600e5491935091506001600160a01b0385811691161415806108ae575081155b156108bc57505f9392505050565b5f5f6108c78361176e565b915091505f6108f06108d88561192a565b6108e9906001600160801b03612e8c565b84846116f6565b90506109148161090f6effffffffffffffffffffffffffffff87611953565b611964565b979650505050505050565b5f61065a600e546001600160a01b031690565b5f5f61093c61100d565b600d549091506001600160801b031680156109615761095c848383611973565b6107b1565b610969611737565b6107b19085612e79565b5f61097c611a23565b610984611a5f565b825f036109a457604051631f2a200560e01b815260040160405180910390fd5b6109ad82611a92565b600f546040805163e3e8bdfd60e01b815281515f936001600160a01b03169263e3e8bdfd92600480820193918290030181865afa1580156109f0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a149190612e9f565b50600f5460405163083949dd60e31b81526001600160a01b038881166004830152602482018890529293505f92909116906341ca4ee890604401602060405180830381865afa158015610a69573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8d9190612ed2565b600d549091506001600160801b03168215610abd57610ab8610ab2838386600161179d565b82611964565b610abf565b5f5b93508315610ad157610ad13385611b38565b610b397f39c47703def50814eb3dac8b9671454595cc82678286579f952302f389905527336001600160a01b0388166001600160a01b038b1660408051602081018d90529081018a905260608101889052608001604051602081830303815290604052611c34565b600f546040516303684c2b60e51b81526001600160a01b03898116600483015287811660248301526044820189905290911690636d098560906064015f604051808303815f87803b158015610b8c575f5ffd5b505af1158015610b9e573d5f5f3e3d5ffd5b5050600f546040805163e3e8bdfd60e01b815281515f95506001600160a01b03909316935063e3e8bdfd92600480830193928290030181865afa158015610be7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c0b9190612e9f565b509050805f03610c1d57610c1d611c58565b505f92505050805c60ff1916815d509392505050565b610c44878a8a898989898989611c8d565b5050600e80546001600160a01b03998a166001600160a01b031991821617909155600f805498909916971696909617909655505050505050565b5f5f610c8983610883565b9050838180821115610cbc5760405163e425fce160e01b8152600481019290925260248201526044015b60405180910390fd5b5050610cc7846114d7565b9150610cd4848385611de6565b5092915050565b6001600160a01b03165f908152600660205260409020546001600160801b031690565b600f5433906001600160a01b03168114610d375760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb3565b50610d4733878787878787611f68565b505050505050565b5f6060805f5f5f6060610d60610695565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b5f610da883610f41565b90505f610db483610883565b9050818180821115610de25760405163e425fce160e01b815260048101929092526024820152604401610cb3565b5050610cd4828585611de6565b6060600a80546106a490612e1f565b600f5433906001600160a01b03168114610e375760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb3565b505f60ff19815c16815d50565b6060600b80546106a490612e1f565b5f3361078281858561185b565b60608167ffffffffffffffff811115610e7b57610e7b612ee9565b604051908082528060200260200182016040528015610eae57816020015b6060815260200190600190039081610e995790505b5090505f5b82811015610cd457610f1c30858584818110610ed157610ed1612efd565b9050602002810190610ee39190612f11565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611fb192505050565b828281518110610f2e57610f2e612efd565b6020908102919091010152600101610eb3565b5f5f5f610f4f61079a61100d565b90925090506107b1848383600161179d565b5f5f610f6c83611180565b9050848180821115610f9a5760405163e425fce160e01b815260048101929092526024820152604401610cb3565b5050610fa58561078c565b9150610fb38583868661204a565b509392505050565b5f5f610fc6836113bc565b9050848180821115610ff45760405163e425fce160e01b815260048101929092526024820152604401610cb3565b5050610fff85610932565b9150610fb38286868661204a565b5f60ff815c1615611031576040516303cb96db60e21b815260040160405180910390fd5b600f546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611078573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061065a9190612ed2565b5f5f6110a783610883565b905080156110c5576110c0816110bb61100d565b612158565b61075c565b5f9392505050565b5f5f5f6110db61079a61167f565b915091506107b18482846116f6565b6110f2611a23565b80611000808211156111205760405163f4eb2b2d60e01b815260048101929092526024820152604401610cb3565b50600b9050611130828483612fa2565b5061117c7f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d838360405160200161116892919061305c565b604051602081830303815290604052612174565b5050565b5f5f5f61118b6118b8565b600e5491935091506001600160a01b0385811691161415806111ab575081155b806111bf5750600d546001600160801b0316155b156111cd57505f9392505050565b6107b16111ef6111dc86610cdb565b600d5484906001600160801b0316612195565b600f5f9054906101000a90046001600160a01b03166001600160a01b0316633192164f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561123f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061090f9190612ed2565b83421115849061128957604051639e96b26f60e01b8152600401610cb391815260200190565b506001600160a01b0387165f90815260076020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a9190866112d68361308a565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6113616113596113396107ef565b8460405161190160f01b8152600281019290925260228201526042902090565b8686866121ab565b905080896001600160a01b03808316908216146113a457604051632819a23360e11b81526001600160a01b03928316600482015291166024820152604401610cb3565b50506113b189898961175c565b505050505050505050565b5f5f5f6113c76118b8565b600d54600e549294509092506001600160801b0316906001600160a01b0386811691161415806113f5575082155b806113fe575080155b1561140d57505f949350505050565b5f61141786610cdb565b90505f600f5f9054906101000a90046001600160a01b03166001600160a01b0316633192164f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561146a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148e9190612ed2565b90508061149c838686612195565b116114ab575095945050505050565b836001846114b984836130a2565b6114c391906130b5565b6114cd9190612e8c565b6109149190612e79565b5f61068f826110bb61100d565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b15801561154d575f5ffd5b505af192505050801561155e575060015b610d4757604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa1580156115ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115d09190612ed2565b90508681878082101561160f57604051630add603560e41b81526001600160a01b03909316600484015260248301919091526044820152606401610cb3565b50505050610d47565b5f5f61162c600f546001600160a01b031690565b33906001600160a01b031681146116625760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb3565b5061166b611a5f565b5050600e546001600160a01b0316915f9150565b5f611692600f546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa1580156116cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f09190612e9f565b50919050565b5f815f0361170557505f61075c565b5f61171085856121d7565b5090508281101561172b57611726858585611973565b61172e565b5f195b95945050505050565b6008545f9061175190600160a01b900460ff1660126130cc565b61065a90600a6131c8565b61176983838360016121f3565b505050565b5f5f5f61177a8461192a565b90508015611789578381611793565b6001611793611737565b9250925050915091565b5f6117ca6117aa836122c5565b80156117c557505f84806117c0576117c0612e51565b868809115b151590565b6117d5868686611973565b61172e91906130a2565b6001600160a01b038381165f908152600260209081526040808320938616835292905220545f19811015611855578181101561184757604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cb3565b61185584848484035f6121f3565b50505050565b6001600160a01b03831661188457604051634b637e8f60e11b81525f6004820152602401610cb3565b6001600160a01b0382166118ad5760405163ec442f0560e01b81525f6004820152602401610cb3565b6117698383836122f1565b5f5f306001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611914575060408051601f3d908101601f1916820190925261191191810190612ed2565b60015b61192057505f91829150565b6001939092509050565b5f811561194257600d546001600160801b0316611944565b5f5b6001600160801b031692915050565b5f808284038481111590810261172e565b5f82821882841002821861075c565b5f5f5f61198086866121d7565b91509150815f036119a45783818161199a5761199a612e51565b049250505061075c565b8184116119bb576119bb600385150260111861230a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b600e5433906001600160a01b03168114611a5c5760405163fa5cd00f60e01b81526001600160a01b039091166004820152602401610cb3565b50565b60ff5f5c1615611a82576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b6008545f906affffffffffffffffffffff838116600160a81b90920416148015611ac95750600f546001600160a01b038381169116145b90506001600160a01b03821615801590611aec57506001600160a01b0382163014155b8015611b0357506001600160a01b03821661dead14155b8015611b0d575080155b82906117695760405163ec442f0560e01b81526001600160a01b039091166004820152602401610cb3565b6001600160a01b0382165f908152600660205260409020805483906001600160801b03168381811115611b9f5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610cb3565b5050815483915082905f90611bbe9084906001600160801b03166131d6565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600d5f8282829054906101000a90046001600160801b0316611c0591906131d6565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611769835f8461231b565b5f82848688855160208701a45080516020820120610d473060048888888887611f68565b600d546001600160801b031615611c8b57600e54600d54611c8b916001600160a01b0316906001600160801b0316611b38565b565b6008546001600160a01b031615611cb65760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b038916611cdd5760405163d92e233d60e01b815260040160405180910390fd5b600880546001600160a01b0319166001600160a01b038b169081179091556040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa158015611d34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d5891906131f5565b600880546001600160a01b03908116600160a01b60ff94909416939093026001600160a81b031692909217600160a81b6affffffffffffffffffffff8c1602179055600c80546001600160a01b0319169189169190911790556009611dbe868883612fa2565b50600a611dcc848683612fa2565b50600b611dda828483612fa2565b50505050505050505050565b611dee611a5f565b8215801590611dfc57508115155b611e1957604051631f2a200560e01b815260040160405180910390fd5b600f54611e319033906001600160a01b031685612359565b600f546040805163c1590cd760e01b81529051611ea3926001600160a01b03169163c1590cd79160048083019260209291908290030181865afa158015611e7a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e9e9190612ed2565b61192a565b5f03611eb157611eb1611c58565b611ebb818361248d565b600f54604051634e98a5b360e01b8152600481018590526001600160a01b0390911690634e98a5b3906024015f604051808303815f87803b158015611efe575f5ffd5b505af1158015611f10573d5f5f3e3d5ffd5b50505050611f597fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7611f48336001600160a01b031690565b6001600160a01b038416868661252b565b5f60ff19815c16815d50505050565b6040515f5481528760208201524260408201528660608201528560808201528460a08201528360c08201528260e08201528161010082015261012081205f555050505050505050565b60605f611fbe8484612552565b9050808015611fdf57505f3d1180611fdf57505f846001600160a01b03163b115b15611ff457611fec612565565b91505061068f565b801561201e57604051639996b31560e01b81526001600160a01b0385166004820152602401610cb3565b3d156120315761202c61257e565b610cd4565b60405163d6bda27560e01b815260040160405180910390fd5b612052611a5f565b825f0361207257604051631f2a200560e01b815260040160405180910390fd5b61207b82611a92565b336001600160a01b03821614612096576120968133856117df565b6120a08184611b38565b6120e07ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db336001600160a01b0385166001600160a01b0385168888612589565b831561214857600f54604051637abaf4f960e01b81526001600160a01b0384811660048301526024820187905290911690637abaf4f9906044015f604051808303815f87803b158015612131575f5ffd5b505af1158015612143573d5f5f3e3d5ffd5b505050505b5f60ff19815c16815d5050505050565b5f5f5f6121648461176e565b909250905061172e858284611973565b5f82825160208401a15080516020820120611769306001855f808087611f68565b5f816121a184866130b5565b6107b19190612e79565b5f5f5f5f6121bb888888886125b7565b9250925092506121cb828261267f565b50909695505050505050565b5f805f1983850993909202808410938190039390930393915050565b6001600160a01b03841661221c5760405163e602df0560e01b81525f6004820152602401610cb3565b6001600160a01b03831661224557604051634a1406b160e11b81525f6004820152602401610cb3565b6001600160a01b038085165f908152600260209081526040808320938716835292905220829055801561185557826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516122b791815260200190565b60405180910390a350505050565b5f60028260038111156122da576122da6128fc565b6122e49190613210565b60ff166001149050919050565b60405163dc8d8db760e01b815260040160405180910390fd5b634e487b715f52806020526024601cfd5b6117697fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6001600160a01b0385166001600160a01b03851684612737565b6008546040516370a0823160e01b81526001600160a01b038481166004830152909116905f9082906370a0823190602401602060405180830381865afa1580156123a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123c99190612ed2565b90506123e06001600160a01b038316868686612761565b6040516370a0823160e01b81526001600160a01b0385811660048301525f9183918516906370a0823190602401602060405180830381865afa158015612428573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061244c9190612ed2565b6124569190612e8c565b9050838181811461248357604051639366facf60e01b815260048101929092526024820152604401610cb3565b5050505050505050565b600d546124ad906124a89083906001600160801b03166130a2565b612797565b600d80546fffffffffffffffffffffffffffffffff19166001600160801b039283161790556001600160a01b0383165f908152600660205260408120805484939192916124fc91859116613231565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061117c5f838361231b565b5f825f528160205283858760405fa360405f209050610d473060038888885f5f1b87611f68565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f825f52816020528385878960405fa45060405f206125ae3060048989898987611f68565b50505050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156125f057505f91506003905082612675565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612641573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661266c57505f925060019150829050612675565b92505f91508190505b9450945094915050565b5f826003811115612692576126926128fc565b0361269b575050565b60018260038111156126af576126af6128fc565b036126cd5760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156126e1576126e16128fc565b036127025760405163fce698f760e01b815260048101829052602401610cb3565b6003826003811115612716576127166128fc565b0361117c576040516335e2f38360e21b815260048101829052602401610cb3565b5f815f5282848660205fa360205f20905061275a3060038787875f5f1b87611f68565b5050505050565b61276f8484848460016127ce565b61185557604051635274afe760e01b81526001600160a01b0385166004820152602401610cb3565b5f6001600160801b038211156127ca576040516306dfcc6560e41b81526080600482015260248101839052604401610cb3565b5090565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661282a57838315161561281e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6020828403121561284b575f5ffd5b81356001600160e01b03198116811461075c575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61075c6020830184612862565b5f602082840312156128b2575f5ffd5b5035919050565b80356001600160a01b03811681146128cf575f5ffd5b919050565b5f5f604083850312156128e5575f5ffd5b6128ee836128b9565b946020939093013593505050565b634e487b7160e01b5f52602160045260245ffd5b602081016003831061293057634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f60608486031215612948575f5ffd5b612951846128b9565b925061295f602085016128b9565b929592945050506040919091013590565b5f60208284031215612980575f5ffd5b61075c826128b9565b5f5f5f6060848603121561299b575f5ffd5b6129a4846128b9565b9250602084013591506129b9604085016128b9565b90509250925092565b5f5f83601f8401126129d2575f5ffd5b50813567ffffffffffffffff8111156129e9575f5ffd5b602083019150836020828501011115612a00575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f5f60e08b8d031215612a20575f5ffd5b612a298b6128b9565b9950612a3760208c016128b9565b9850612a4560408c016128b9565b9750612a5360608c016128b9565b965060808b013567ffffffffffffffff811115612a6e575f5ffd5b612a7a8d828e016129c2565b90975095505060a08b013567ffffffffffffffff811115612a99575f5ffd5b612aa58d828e016129c2565b90955093505060c08b013567ffffffffffffffff811115612ac4575f5ffd5b612ad08d828e016129c2565b915080935050809150509295989b9194979a5092959850565b5f5f60408385031215612afa575f5ffd5b82359150612b0a602084016128b9565b90509250929050565b5f5f5f5f5f5f60c08789031215612b28575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b60ff60f81b8816815260e060208201525f612b7060e0830189612862565b8281036040840152612b828189612862565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612bd7578351835260209384019390920191600101612bb9565b50909b9a5050505050505050505050565b5f5f60208385031215612bf9575f5ffd5b823567ffffffffffffffff811115612c0f575f5ffd5b8301601f81018513612c1f575f5ffd5b803567ffffffffffffffff811115612c35575f5ffd5b8560208260051b8401011115612c49575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612cb057603f19878603018452612c9b858351612862565b94506020938401939190910190600101612c7f565b50929695505050505050565b5f5f5f60608486031215612cce575f5ffd5b83359250612cde602085016128b9565b91506129b9604085016128b9565b5f5f60208385031215612cfd575f5ffd5b823567ffffffffffffffff811115612d13575f5ffd5b612d1f858286016129c2565b90969095509350505050565b60ff81168114611a5c575f5ffd5b5f5f5f5f5f5f5f60e0888a031215612d4f575f5ffd5b612d58886128b9565b9650612d66602089016128b9565b955060408801359450606088013593506080880135612d8481612d2b565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612db2575f5ffd5b612dbb836128b9565b9150612b0a602084016128b9565b5f5f5f5f5f5f60c08789031215612dde575f5ffd5b612de7876128b9565b955060208701359450604087013593506060870135612e0581612d2b565b9598949750929560808101359460a0909101359350915050565b600181811c90821680612e3357607f821691505b6020821081036116f057634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82612e8757612e87612e51565b500490565b8181038181111561068f5761068f612e65565b5f5f60408385031215612eb0575f5ffd5b825160208401519092508015158114612ec7575f5ffd5b809150509250929050565b5f60208284031215612ee2575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112612f26575f5ffd5b83018035915067ffffffffffffffff821115612f40575f5ffd5b602001915036819003821315612a00575f5ffd5b601f821115611769578282111561176957805f5260205f20601f840160051c6020851015612f7f57505f5b90810190601f840160051c035f5b81811015610d47575f83820155600101612f8d565b67ffffffffffffffff831115612fba57612fba612ee9565b612fce83612fc88354612e1f565b83612f54565b5f601f841160018114612fff575f8515612fe85750838201355b5f19600387901b1c1916600186901b17835561275a565b5f83815260208120601f198716915b8281101561302e578685013582556020948501946001909201910161300e565b508682101561304a575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f6001820161309b5761309b612e65565b5060010190565b8082018082111561068f5761068f612e65565b808202811582820484141761068f5761068f612e65565b60ff828116828216039081111561068f5761068f612e65565b6001815b60018411156131205780850481111561310457613104612e65565b600184161561311257908102905b60019390931c9280026130e9565b935093915050565b5f826131365750600161068f565b8161314257505f61068f565b816001811461315857600281146131625761317e565b600191505061068f565b60ff84111561317357613173612e65565b50506001821b61068f565b5060208310610133831016604e8410600b84101617156131a1575081810a61068f565b6131ad5f1984846130e5565b805f19048211156131c0576131c0612e65565b029392505050565b5f61075c60ff841683613128565b6001600160801b03828116828216039081111561068f5761068f612e65565b5f60208284031215613205575f5ffd5b815161075c81612d2b565b5f60ff83168061322257613222612e51565b8060ff84160691505092915050565b6001600160801b03818116838216019081111561068f5761068f612e6556fea164736f6c6343000825000a",
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
// Solidity: function asset() view returns(address)
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
// Solidity: function asset() view returns(address)
func (personalVault *PersonalVault) TryPackAsset() ([]byte, error) {
	return personalVault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
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
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
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
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (personalVault *PersonalVault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
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
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
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
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (personalVault *PersonalVault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
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
// Solidity: function decimals() pure returns(uint8)
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
// Solidity: function decimals() pure returns(uint8)
func (personalVault *PersonalVault) TryPackDecimals() ([]byte, error) {
	return personalVault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
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

// PackFoldEvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fd12e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) returns()
func (personalVault *PersonalVault) PackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) []byte {
	enc, err := personalVault.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
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
func (personalVault *PersonalVault) TryPackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) ([]byte, error) {
	return personalVault.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(bytes32)
func (personalVault *PersonalVault) PackHistory() []byte {
	enc, err := personalVault.abi.Pack("history")
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
func (personalVault *PersonalVault) TryPackHistory() ([]byte, error) {
	return personalVault.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(bytes32)
func (personalVault *PersonalVault) UnpackHistory(data []byte) ([32]byte, error) {
	out, err := personalVault.abi.Unpack("history", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x504cb8fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, address portfolio_, address registry_, address asset_, string name_, string symbol_, string strategy_) returns()
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
// Solidity: function initialize(address owner_, address portfolio_, address registry_, address asset_, string name_, string symbol_, string strategy_) returns()
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
// Solidity: function lock(address ) returns(address leader_, bool saleOnly_)
func (personalVault *PersonalVault) PackLock(arg0 common.Address) []byte {
	enc, err := personalVault.abi.Pack("lock", arg0)
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
func (personalVault *PersonalVault) TryPackLock(arg0 common.Address) ([]byte, error) {
	return personalVault.abi.Pack("lock", arg0)
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
func (personalVault *PersonalVault) UnpackLock(data []byte) (LockOutput, error) {
	out, err := personalVault.abi.Unpack("lock", data)
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
func (personalVault *PersonalVault) PackLocked() []byte {
	enc, err := personalVault.abi.Pack("locked")
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
func (personalVault *PersonalVault) TryPackLocked() ([]byte, error) {
	return personalVault.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(bool)
func (personalVault *PersonalVault) UnpackLocked(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256)
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
// Solidity: function maxDeposit(address receiver) view returns(uint256)
func (personalVault *PersonalVault) TryPackMaxDeposit(receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxDeposit", receiver)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256)
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
// Solidity: function maxMint(address receiver) view returns(uint256)
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
// Solidity: function maxMint(address receiver) view returns(uint256)
func (personalVault *PersonalVault) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
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
// Solidity: function maxRedeem(address owner) view returns(uint256)
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
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (personalVault *PersonalVault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
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
// Solidity: function maxWithdraw(address owner) view returns(uint256)
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
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (personalVault *PersonalVault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return personalVault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
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
// Solidity: function nonces(address ) view returns(uint256)
func (personalVault *PersonalVault) PackNonces(arg0 common.Address) []byte {
	enc, err := personalVault.abi.Pack("nonces", arg0)
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
func (personalVault *PersonalVault) TryPackNonces(arg0 common.Address) ([]byte, error) {
	return personalVault.abi.Pack("nonces", arg0)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address ) view returns(uint256)
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
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
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
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (personalVault *PersonalVault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
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
// Solidity: function previewMint(uint256 shares) view returns(uint256)
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
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (personalVault *PersonalVault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
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
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
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
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (personalVault *PersonalVault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
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
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
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
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (personalVault *PersonalVault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return personalVault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
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
// Solidity: function raiseAllowance() pure returns(uint256, bool, uint256)
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
// Solidity: function raiseAllowance() pure returns(uint256, bool, uint256)
func (personalVault *PersonalVault) TryPackRaiseAllowance() ([]byte, error) {
	return personalVault.abi.Pack("raiseAllowance")
}

// RaiseAllowanceOutput serves as a container for the return parameters of contract
// method RaiseAllowance.
type RaiseAllowanceOutput struct {
	Arg0 *big.Int
	Arg1 bool
	Arg2 *big.Int
}

// UnpackRaiseAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2baf5b86.
//
// Solidity: function raiseAllowance() pure returns(uint256, bool, uint256)
func (personalVault *PersonalVault) UnpackRaiseAllowance(data []byte) (RaiseAllowanceOutput, error) {
	out, err := personalVault.abi.Unpack("raiseAllowance", data)
	outstruct := new(RaiseAllowanceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
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
// Solidity: function saleOnly() pure returns(bool)
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
// Solidity: function saleOnly() pure returns(bool)
func (personalVault *PersonalVault) TryPackSaleOnly() ([]byte, error) {
	return personalVault.abi.Pack("saleOnly")
}

// UnpackSaleOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf32fc506.
//
// Solidity: function saleOnly() pure returns(bool)
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
// Solidity: function setStrategy(string strategy_) returns()
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
// Solidity: function setStrategy(string strategy_) returns()
func (personalVault *PersonalVault) TryPackSetStrategy(strategy string) ([]byte, error) {
	return personalVault.abi.Pack("setStrategy", strategy)
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() pure returns(uint8)
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
// Solidity: function status() pure returns(uint8)
func (personalVault *PersonalVault) TryPackStatus() ([]byte, error) {
	return personalVault.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() pure returns(uint8)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (personalVault *PersonalVault) PackSupportsInterface(id [4]byte) []byte {
	enc, err := personalVault.abi.Pack("supportsInterface", id)
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
func (personalVault *PersonalVault) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return personalVault.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (personalVault *PersonalVault) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := personalVault.abi.Unpack("supportsInterface", data)
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
// Solidity: function totalAssets() view returns(uint256)
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
// Solidity: function totalAssets() view returns(uint256)
func (personalVault *PersonalVault) TryPackTotalAssets() ([]byte, error) {
	return personalVault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
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
	ExpiresAt   *big.Int
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
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt)
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

// PersonalVaultDepositsPaused represents a DepositsPaused event raised by the PersonalVault contract.
type PersonalVaultDepositsPaused struct {
	ByLeader   bool
	ByGuardian bool
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const PersonalVaultDepositsPausedEventName = "DepositsPaused"

// ContractEventName returns the user-defined event name.
func (PersonalVaultDepositsPaused) ContractEventName() string {
	return PersonalVaultDepositsPausedEventName
}

// UnpackDepositsPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositsPaused(bool byLeader, bool byGuardian, address indexed by)
func (personalVault *PersonalVault) UnpackDepositsPausedEvent(log *types.Log) (*PersonalVaultDepositsPaused, error) {
	event := "DepositsPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultDepositsPaused)
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

// PersonalVaultHoldingForfeited represents a HoldingForfeited event raised by the PersonalVault contract.
type PersonalVaultHoldingForfeited struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PersonalVaultHoldingForfeitedEventName = "HoldingForfeited"

// ContractEventName returns the user-defined event name.
func (PersonalVaultHoldingForfeited) ContractEventName() string {
	return PersonalVaultHoldingForfeitedEventName
}

// UnpackHoldingForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingForfeited(address indexed token, uint256 amount)
func (personalVault *PersonalVault) UnpackHoldingForfeitedEvent(log *types.Log) (*PersonalVaultHoldingForfeited, error) {
	event := "HoldingForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultHoldingForfeited)
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

// PersonalVaultHoldingWrittenBack represents a HoldingWrittenBack event raised by the PersonalVault contract.
type PersonalVaultHoldingWrittenBack struct {
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PersonalVaultHoldingWrittenBackEventName = "HoldingWrittenBack"

// ContractEventName returns the user-defined event name.
func (PersonalVaultHoldingWrittenBack) ContractEventName() string {
	return PersonalVaultHoldingWrittenBackEventName
}

// UnpackHoldingWrittenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenBack(address indexed token)
func (personalVault *PersonalVault) UnpackHoldingWrittenBackEvent(log *types.Log) (*PersonalVaultHoldingWrittenBack, error) {
	event := "HoldingWrittenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultHoldingWrittenBack)
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

// PersonalVaultHoldingWrittenOff represents a HoldingWrittenOff event raised by the PersonalVault contract.
type PersonalVaultHoldingWrittenOff struct {
	Token        common.Address
	By           common.Address
	Amount       *big.Int
	Value        *big.Int
	WrittenOffAt *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const PersonalVaultHoldingWrittenOffEventName = "HoldingWrittenOff"

// ContractEventName returns the user-defined event name.
func (PersonalVaultHoldingWrittenOff) ContractEventName() string {
	return PersonalVaultHoldingWrittenOffEventName
}

// UnpackHoldingWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HoldingWrittenOff(address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt)
func (personalVault *PersonalVault) UnpackHoldingWrittenOffEvent(log *types.Log) (*PersonalVaultHoldingWrittenOff, error) {
	event := "HoldingWrittenOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultHoldingWrittenOff)
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
	Token    common.Address
	CapBps   *big.Int
	Decimals *big.Int
	Feeds    []Feed
	Raw      *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTokenListed) ContractEventName() string {
	return PersonalVaultTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds)
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
	Token       common.Address
	CapBps      *big.Int
	Decimals    *big.Int
	Feeds       []Feed
	EffectiveAt *big.Int
	ExpiresAt   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PersonalVaultTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (PersonalVaultTokenScheduled) ContractEventName() string {
	return PersonalVaultTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, uint256 capBps, uint256 decimals, (address,uint8,uint32,bool,uint16,uint128,uint128)[] feeds, uint256 effectiveAt, uint256 expiresAt)
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

// PersonalVaultUnusableNoted represents a UnusableNoted event raised by the PersonalVault contract.
type PersonalVaultUnusableNoted struct {
	Token common.Address
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const PersonalVaultUnusableNotedEventName = "UnusableNoted"

// ContractEventName returns the user-defined event name.
func (PersonalVaultUnusableNoted) ContractEventName() string {
	return PersonalVaultUnusableNotedEventName
}

// UnpackUnusableNotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnusableNoted(address indexed token, address indexed by)
func (personalVault *PersonalVault) UnpackUnusableNotedEvent(log *types.Log) (*PersonalVaultUnusableNoted, error) {
	event := "UnusableNoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != personalVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PersonalVaultUnusableNoted)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (personalVault *PersonalVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], personalVault.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return personalVault.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return personalVault.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return personalVault.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return personalVault.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return personalVault.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return personalVault.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ExceedsMax"].ID.Bytes()[:4]) {
		return personalVault.UnpackExceedsMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return personalVault.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return personalVault.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return personalVault.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return personalVault.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["NotTransferable"].ID.Bytes()[:4]) {
		return personalVault.UnpackNotTransferableError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["PermitExpired"].ID.Bytes()[:4]) {
		return personalVault.UnpackPermitExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["PermitFailed"].ID.Bytes()[:4]) {
		return personalVault.UnpackPermitFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["PermitSigner"].ID.Bytes()[:4]) {
		return personalVault.UnpackPermitSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return personalVault.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return personalVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["TextTooLong"].ID.Bytes()[:4]) {
		return personalVault.UnpackTextTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return personalVault.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], personalVault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return personalVault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PersonalVaultAddressEmptyCode represents a AddressEmptyCode error raised by the PersonalVault contract.
type PersonalVaultAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func PersonalVaultAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (personalVault *PersonalVault) UnpackAddressEmptyCodeError(raw []byte) (*PersonalVaultAddressEmptyCode, error) {
	out := new(PersonalVaultAddressEmptyCode)
	if err := personalVault.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultAlreadyInitialized represents a AlreadyInitialized error raised by the PersonalVault contract.
type PersonalVaultAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func PersonalVaultAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (personalVault *PersonalVault) UnpackAlreadyInitializedError(raw []byte) (*PersonalVaultAlreadyInitialized, error) {
	out := new(PersonalVaultAlreadyInitialized)
	if err := personalVault.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the PersonalVault contract.
type PersonalVaultECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func PersonalVaultECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (personalVault *PersonalVault) UnpackECDSAInvalidSignatureError(raw []byte) (*PersonalVaultECDSAInvalidSignature, error) {
	out := new(PersonalVaultECDSAInvalidSignature)
	if err := personalVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the PersonalVault contract.
type PersonalVaultECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func PersonalVaultECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (personalVault *PersonalVault) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*PersonalVaultECDSAInvalidSignatureLength, error) {
	out := new(PersonalVaultECDSAInvalidSignatureLength)
	if err := personalVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the PersonalVault contract.
type PersonalVaultECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func PersonalVaultECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (personalVault *PersonalVault) UnpackECDSAInvalidSignatureSError(raw []byte) (*PersonalVaultECDSAInvalidSignatureS, error) {
	out := new(PersonalVaultECDSAInvalidSignatureS)
	if err := personalVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PersonalVault contract.
type PersonalVaultERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PersonalVaultERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (personalVault *PersonalVault) UnpackERC20InsufficientAllowanceError(raw []byte) (*PersonalVaultERC20InsufficientAllowance, error) {
	out := new(PersonalVaultERC20InsufficientAllowance)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PersonalVault contract.
type PersonalVaultERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PersonalVaultERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (personalVault *PersonalVault) UnpackERC20InsufficientBalanceError(raw []byte) (*PersonalVaultERC20InsufficientBalance, error) {
	out := new(PersonalVaultERC20InsufficientBalance)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PersonalVault contract.
type PersonalVaultERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PersonalVaultERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (personalVault *PersonalVault) UnpackERC20InvalidApproverError(raw []byte) (*PersonalVaultERC20InvalidApprover, error) {
	out := new(PersonalVaultERC20InvalidApprover)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PersonalVault contract.
type PersonalVaultERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PersonalVaultERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (personalVault *PersonalVault) UnpackERC20InvalidReceiverError(raw []byte) (*PersonalVaultERC20InvalidReceiver, error) {
	out := new(PersonalVaultERC20InvalidReceiver)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InvalidSender represents a ERC20InvalidSender error raised by the PersonalVault contract.
type PersonalVaultERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PersonalVaultERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (personalVault *PersonalVault) UnpackERC20InvalidSenderError(raw []byte) (*PersonalVaultERC20InvalidSender, error) {
	out := new(PersonalVaultERC20InvalidSender)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PersonalVault contract.
type PersonalVaultERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PersonalVaultERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (personalVault *PersonalVault) UnpackERC20InvalidSpenderError(raw []byte) (*PersonalVaultERC20InvalidSpender, error) {
	out := new(PersonalVaultERC20InvalidSpender)
	if err := personalVault.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultExceedsMax represents a ExceedsMax error raised by the PersonalVault contract.
type PersonalVaultExceedsMax struct {
	Asked *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExceedsMax(uint256 asked, uint256 max)
func PersonalVaultExceedsMaxErrorID() common.Hash {
	return common.HexToHash("0xe425fce13cdc5f0d9f27e54c5d91728fa5e7dc9d6c7fe506edc6d2bdfd978683")
}

// UnpackExceedsMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExceedsMax(uint256 asked, uint256 max)
func (personalVault *PersonalVault) UnpackExceedsMaxError(raw []byte) (*PersonalVaultExceedsMax, error) {
	out := new(PersonalVaultExceedsMax)
	if err := personalVault.abi.UnpackIntoInterface(out, "ExceedsMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultFailedCall represents a FailedCall error raised by the PersonalVault contract.
type PersonalVaultFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PersonalVaultFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (personalVault *PersonalVault) UnpackFailedCallError(raw []byte) (*PersonalVaultFailedCall, error) {
	out := new(PersonalVaultFailedCall)
	if err := personalVault.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultInexactTransfer represents a InexactTransfer error raised by the PersonalVault contract.
type PersonalVaultInexactTransfer struct {
	Sent     *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func PersonalVaultInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func (personalVault *PersonalVault) UnpackInexactTransferError(raw []byte) (*PersonalVaultInexactTransfer, error) {
	out := new(PersonalVaultInexactTransfer)
	if err := personalVault.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultLocked represents a Locked error raised by the PersonalVault contract.
type PersonalVaultLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func PersonalVaultLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (personalVault *PersonalVault) UnpackLockedError(raw []byte) (*PersonalVaultLocked, error) {
	out := new(PersonalVaultLocked)
	if err := personalVault.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultNotAllowed represents a NotAllowed error raised by the PersonalVault contract.
type PersonalVaultNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func PersonalVaultNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (personalVault *PersonalVault) UnpackNotAllowedError(raw []byte) (*PersonalVaultNotAllowed, error) {
	out := new(PersonalVaultNotAllowed)
	if err := personalVault.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultNotTransferable represents a NotTransferable error raised by the PersonalVault contract.
type PersonalVaultNotTransferable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTransferable()
func PersonalVaultNotTransferableErrorID() common.Hash {
	return common.HexToHash("0xdc8d8db78d5a7a955c0008cdb175a6daa2ad76ae227915e1cd1b28ee4ec4bec3")
}

// UnpackNotTransferableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTransferable()
func (personalVault *PersonalVault) UnpackNotTransferableError(raw []byte) (*PersonalVaultNotTransferable, error) {
	out := new(PersonalVaultNotTransferable)
	if err := personalVault.abi.UnpackIntoInterface(out, "NotTransferable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultPermitExpired represents a PermitExpired error raised by the PersonalVault contract.
type PersonalVaultPermitExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitExpired(uint256 deadline)
func PersonalVaultPermitExpiredErrorID() common.Hash {
	return common.HexToHash("0x9e96b26fa430cdb94aa7d06991102a0577730e9f5f52f05b4f010c56a086c2ad")
}

// UnpackPermitExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitExpired(uint256 deadline)
func (personalVault *PersonalVault) UnpackPermitExpiredError(raw []byte) (*PersonalVaultPermitExpired, error) {
	out := new(PersonalVaultPermitExpired)
	if err := personalVault.abi.UnpackIntoInterface(out, "PermitExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultPermitFailed represents a PermitFailed error raised by the PersonalVault contract.
type PersonalVaultPermitFailed struct {
	Token   common.Address
	Allowed *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func PersonalVaultPermitFailedErrorID() common.Hash {
	return common.HexToHash("0xadd6035072a61f24744319b320b9cf31a03ed928599985400ab36eecb35c51ec")
}

// UnpackPermitFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func (personalVault *PersonalVault) UnpackPermitFailedError(raw []byte) (*PersonalVaultPermitFailed, error) {
	out := new(PersonalVaultPermitFailed)
	if err := personalVault.abi.UnpackIntoInterface(out, "PermitFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultPermitSigner represents a PermitSigner error raised by the PersonalVault contract.
type PersonalVaultPermitSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitSigner(address signer, address owner)
func PersonalVaultPermitSignerErrorID() common.Hash {
	return common.HexToHash("0x50334466a2a03047648a12589108c56aa014c15ec5f3f10e4a08fbe213f54e83")
}

// UnpackPermitSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitSigner(address signer, address owner)
func (personalVault *PersonalVault) UnpackPermitSignerError(raw []byte) (*PersonalVaultPermitSigner, error) {
	out := new(PersonalVaultPermitSigner)
	if err := personalVault.abi.UnpackIntoInterface(out, "PermitSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the PersonalVault contract.
type PersonalVaultSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func PersonalVaultSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (personalVault *PersonalVault) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*PersonalVaultSafeCastOverflowedUintDowncast, error) {
	out := new(PersonalVaultSafeCastOverflowedUintDowncast)
	if err := personalVault.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PersonalVault contract.
type PersonalVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PersonalVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (personalVault *PersonalVault) UnpackSafeERC20FailedOperationError(raw []byte) (*PersonalVaultSafeERC20FailedOperation, error) {
	out := new(PersonalVaultSafeERC20FailedOperation)
	if err := personalVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultTextTooLong represents a TextTooLong error raised by the PersonalVault contract.
type PersonalVaultTextTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func PersonalVaultTextTooLongErrorID() common.Hash {
	return common.HexToHash("0xf4eb2b2dbe319380c840209258eb848c417097b3e21292e1f63f878c9e784194")
}

// UnpackTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func (personalVault *PersonalVault) UnpackTextTooLongError(raw []byte) (*PersonalVaultTextTooLong, error) {
	out := new(PersonalVaultTextTooLong)
	if err := personalVault.abi.UnpackIntoInterface(out, "TextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultZeroAddress represents a ZeroAddress error raised by the PersonalVault contract.
type PersonalVaultZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func PersonalVaultZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (personalVault *PersonalVault) UnpackZeroAddressError(raw []byte) (*PersonalVaultZeroAddress, error) {
	out := new(PersonalVaultZeroAddress)
	if err := personalVault.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PersonalVaultZeroAmount represents a ZeroAmount error raised by the PersonalVault contract.
type PersonalVaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PersonalVaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (personalVault *PersonalVault) UnpackZeroAmountError(raw []byte) (*PersonalVaultZeroAmount, error) {
	out := new(PersonalVaultZeroAmount)
	if err := personalVault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
