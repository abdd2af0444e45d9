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
	ABI: "[{\"type\":\"event\",\"name\":\"TradingPaused\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StatusChanged\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StrategyChanged\",\"inputs\":[{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeLowered\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitedInKind\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterDelisted\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterListed\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AdapterScheduled\",\"inputs\":[{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndedInKind\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClosingStarted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemClaimed\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCrystallised\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalRedemption\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"gross\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerFeedSet\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gracePeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeeperSet\",\"inputs\":[{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnInKind\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ScheduleCancelled\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenDelisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenScheduled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"heartbeat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deviationBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraderSet\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VaultCreated\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vaultType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumVaultType\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minDeposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstCutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lockedShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"strategy\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochDepositsRefunded\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalised\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nav\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochSettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"settlement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supplyAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depositsAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderRequested\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderAccepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesMinted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharesBurned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proceedsReserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idle\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextCutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structHoldingPrice[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderFilled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetsSet\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weightBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bandBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitOrderPlaced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebalanced\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"navBefore\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"navAfter\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"weightsBeforeBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"weightsAfterBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumOrderKind\"},{\"name\":\"executor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"adapter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"valueOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bucketDraw\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"personalVaultImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"portfolioImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createVault\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vaultType\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumVaultType\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createPersonalVault\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vaults\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"}]",
	ID:  "VaultFactory",
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
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[])
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
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[])
func (vaultFactory *VaultFactory) TryPackVaults(from *big.Int, count *big.Int) ([]byte, error) {
	return vaultFactory.abi.Pack("vaults", from, count)
}

// UnpackVaults is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66a82a51.
//
// Solidity: function vaults(uint256 from, uint256 count) view returns(address[])
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
// Solidity: event AdapterScheduled(address indexed adapter, uint256 effectiveAt)
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
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTokenListed) ContractEventName() string {
	return VaultFactoryTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps)
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
	Token        common.Address
	Feed         common.Address
	Heartbeat    *big.Int
	DeviationBps *big.Int
	EffectiveAt  *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const VaultFactoryTokenScheduledEventName = "TokenScheduled"

// ContractEventName returns the user-defined event name.
func (VaultFactoryTokenScheduled) ContractEventName() string {
	return VaultFactoryTokenScheduledEventName
}

// UnpackTokenScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenScheduled(address indexed token, address indexed feed, uint256 heartbeat, uint256 deviationBps, uint256 effectiveAt)
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
