// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package vaultsettlement

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

// Swap is an auto generated low-level Go binding around an user-defined struct.
type Swap struct {
	Adapter      common.Address
	TokenIn      common.Address
	TokenOut     common.Address
	AmountIn     *big.Int
	MinAmountOut *big.Int
	Data         []byte
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

// VaultSettlementMetaData contains all meta data concerning the VaultSettlement contract.
var VaultSettlementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cashNeeded\",\"inputs\":[],\"outputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endInKind\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitInKind\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"skip\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"foldEvent\",\"inputs\":[{\"name\":\"topics\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t0\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t1\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t2\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"t3\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"history\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portfolio_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structVaultParams\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaderMarginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minDeposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"firstCutoff\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"strategy\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastLeaderAction\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderMargin\",\"inputs\":[],\"outputs\":[{\"name\":\"requiredBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaderShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"room\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"leader_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"saleOnly_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lowerFee\",\"inputs\":[{\"name\":\"feeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nav\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"portfolio\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseAllowance\",\"inputs\":[],\"outputs\":[{\"name\":\"maxAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"anybody\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfPermit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStrategy\",\"inputs\":[{\"name\":\"strategy_\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleWithSales\",\"inputs\":[{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"startClosing\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strategy\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseDeposits\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositsStopped\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EpochNotClosed\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cutoff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeIsFinal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeNotLower\",\"inputs\":[{\"name\":\"feeBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientCash\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LeaderMarginBroken\",\"inputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NavOutOfBounds\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTokensLeft\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAbandoned\",\"inputs\":[{\"name\":\"abandonedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotKeeper\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opensAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"PausedByOthers\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PermitExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitFailed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PermitSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfBand\",\"inputs\":[{\"name\":\"nav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokensLeft\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "VaultSettlement",
	Bin: "0x608060405234801561000f575f5ffd5b5060408051602080820183525f80835283519182019093529182529060046100378382610101565b5060056100448282610101565b5050600880546001600160a01b03191630179055506101bf565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008657607f821691505b6020821081036100a457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fc57828211156100fc57805f5260205f20601f840160051c60208510156100d557505f5b90810190601f840160051c035f5b818110156100f8575f838201556001016100e3565b5050505b505050565b81516001600160401b0381111561011a5761011a61005e565b61012e816101288454610072565b846100aa565b6020601f821160018114610160575f83156101495750848201515b5f19600385901b1c1916600184901b1784556101b8565b5f84815260208120601f198516915b8281101561018f578785015182556020948501946001909201910161016f565b50848210156101ac57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b615945806101cc5f395ff3fe608060405234801561000f575f5ffd5b5060043610610255575f3560e01c806384b0196e11610140578063bd7c61c6116100bf578063d5f8b5db11610084578063d5f8b5db14610531578063dd62ed3e14610544578063f3995c671461057c578063f435f5a71461058f578063f4508988146105c1578063f7d8d0fd146105c9575f5ffd5b8063bd7c61c6146104dc578063c1590cd7146104f9578063c8c63d7014610501578063cf30901214610514578063d505accf1461051e575f5ffd5b8063a480ca7911610105578063a480ca7914610486578063a69df4b514610499578063a8c62e76146104a1578063a9059cbb146104a9578063ac9650d8146104bc575f5ffd5b806384b0196e1461044157806393446d7e1461045c57806395d89b411461046f57806398daac8314610477578063a43992631461047e575f5ffd5b8063313ce567116101d757806363d8882a1161019c57806363d8882a146103a45780636c93370f146103ac57806370a08231146103cd57806370fd12e0146103fe5780637b103999146104115780637ecebe0014610422575f5ffd5b8063313ce5671461034a5780633644e5151461035957806340eedabb14610361578063574cdded1461036957806360632b721461037c575f5ffd5b806316ede0161161021d57806316ede016146102bf57806318160ddd146102df578063200d2ed2146102fa57806323b872dd146103145780632baf5b8614610327575f5ffd5b8063021919801461025957806306fdde0314610263578063095ea7b3146102815780630ed092a2146102a4578063117ef036146102ac575b5f5ffd5b6102616105d1565b005b61026b610663565b60405161027891906148fd565b60405180910390f35b61029461028f366004614923565b6106f3565b6040519015158152602001610278565b61026161070c565b6102616102ba36600461494d565b6109b8565b6102c7610aa3565b6040516001600160a01b039091168152602001610278565b600d546001600160801b03165b604051908152602001610278565b600e54600160e81b900460ff166040516102789190614982565b6102946103223660046149a8565b610abb565b61032f610ae0565b60408051938452911515602084015290820152606001610278565b60405160128152602001610278565b6102ec610b82565b6102c7610c16565b6102616103773660046149e6565b610c29565b610384610c54565b604080519485526020850193909352918301526060820152608001610278565b610261610d86565b6103bf6103ba366004614a56565b610e2c565b604051610278929190614ae7565b6102ec6103db366004614aff565b6001600160a01b03165f908152600660205260409020546001600160801b031690565b61026161040c366004614b1a565b611123565b600c546001600160a01b03166102c7565b6102ec610430366004614aff565b60076020525f908152604090205481565b610449611174565b6040516102789796959493929190614b59565b61026161046a366004614bc8565b6111c3565b61026b611270565b5f546102ec565b61026161127f565b6102ec610494366004614aff565b611487565b610261611553565b61026b61158c565b6102946104b7366004614923565b61159b565b6104cf6104ca366004614c1c565b6115a8565b6040516102789190614c5a565b6104e461168f565b60408051928352602083019190915201610278565b6102ec611841565b61026161050f366004614cbd565b6118d0565b5f5c60ff16610294565b61026161052c366004614d37565b611956565b61026161053f366004614da3565b611aaf565b6102ec610552366004614e18565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205490565b61026161058a366004614e4f565b611f9d565b6105a261059d366004614aff565b6120d1565b604080516001600160a01b039093168352901515602083015201610278565b6102ec612141565b6102616121c7565b601254600160801b900460ff165f6105e8336123cd565b821790506002600e54600160e81b900460ff16600281111561060c5761060c61496e565b1415801561062057508160ff168160ff1614155b600e54600160e81b900460ff16906106555760405163fa2d98a160e01b815260040161064c9190614982565b60405180910390fd5b5061065f81612497565b5050565b60606009805461067290614ea7565b80601f016020809104026020016040519081016040528092919081815260200182805461069e90614ea7565b80156106e95780601f106106c0576101008083540402835291602001916106e9565b820191905f5260205f20905b8154815290600101906020018083116106cc57829003601f168201915b5050505050905090565b5f336107008185856125a9565b60019150505b92915050565b6107146125bb565b600e546001600160a01b031633146107fe57600c54604051630c68ba2160e01b81523360048201526001600160a01b0390911690630c68ba2190602401602060405180830381865afa15801561076c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107909190614eed565b33906107bb5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b505f6276a7006107c9612141565b6107d39190614f1a565b90508042101581906107fb5760405163d4d0739360e01b815260040161064c91815260200190565b50505b6002600e54600160e81b900460ff16600281111561081e5761081e61496e565b0361083c57604051634d65bf2960e11b815260040160405180910390fd5b600e805460ff60e81b1916600160e91b1790556012805469ffffffffff00000000001916600160281b4264ffffffffff16021790556040516108bf907f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e13289033906108ab90600290602001614982565b6040516020818303038152906040526125ee565b600e545f906108dc90600160a01b900463ffffffff166001614f1a565b90506108e781612616565b6108ef6126de565b156109545761090861090082614f2d565b915081612616565b61094f7f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb7533604080515f60208201528591015b6040516020818303038152906040526126f5565b6109ab565b600e805464ffffffffff60c01b1916600160c01b4264ffffffffff16021790556109ab7f953ce1713828216442b1495adbd68e111dec70cadbb494e497c71655bb6ecb75336040805142602082015285910161093b565b505f60ff19815c16815d50565b6109c061271f565b6109c8612758565b600e54600160f81b900460ff16156109f3576040516338b464b760e01b815260040160405180910390fd5b600f54819061ffff600160f01b90910481169082168111610a3557604051632d9333b160e11b815261ffff92831660048201529116602482015260440161064c565b5050600f80546001600160f01b0316600160f01b61ffff841690810291909117909155604080516020810192909252610aa0917f2e939555fc06da6ea77fa4581c2b6b010ec898b421b93bf339ecfb248bf4845091015b60405160208183030381529060405261277a565b50565b5f610ab6600f546001600160a01b031690565b905090565b5f33610ac885828561279b565b610ad3858585612811565b60019150505b9392505050565b5f5f5f5f610aec6126de565b600e54909150610b0a90600160a01b900463ffffffff166001614f1a565b9150808015610b375750600e54610b33906201518090600160c01b900464ffffffffff16614f1a565b4210155b9250610b4161286e565b15610b50575f19935050909192565b80610b6057505f93849350909150565b5f5f610b6a61168f565b91509150610b7882826128bf565b9550505050909192565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f610bac610663565b80516020918201206040805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f610ab6600e546001600160a01b031690565b610c316125bb565b610c3a836128d5565b610c45838383612969565b5f60ff19815c16815d50505050565b600d54601254600160701b900461ffff16905f90819081906001600160801b0316610c7d612a5a565b925080610c8c61271085614f45565b610c969190614f70565b93505f610ca1612a96565b90506002600e54600160e81b900460ff166002811115610cc357610cc361496e565b14158015610cd85750610cd68183612b07565b155b15610d7e57600e545f906013908290610cff90600160a01b900463ffffffff166001614f1a565b815260208101919091526040015f90812060028101546001820154919350610d48916001600160801b03600160801b92839004811692610d4192041687614f83565b8587612b40565b90505f198114610d77576002820154610d72908290600160801b90046001600160801b03166128bf565b610d79565b805b945050505b505090919293565b5f610d90336123cd565b90506001600e54600160e81b900460ff166002811115610db257610db261496e565b600e54600160e81b900460ff169114610ddf576040516315be4dbf60e21b815260040161064c9190614982565b5060125460ff600160801b909104818116913391841616610e1f57604051630b57a72360e01b81526001600160a01b03909116600482015260240161064c565b5061065f82198216612497565b5f6060610e376125bb565b600e54600160f01b900460ff1680610e525750610e52612b88565b610e6f5760405163c1a7bb5d60e01b815260040160405180910390fd5b855f03610e8f57604051631f2a200560e01b815260040160405180910390fd5b610e9885612bb1565b600d546001600160801b03165f610eaf3389612c57565b9050610ebb8883614f83565b600d80546001600160801b0319166001600160801b0392909216919091179055610ee6335f8a612d85565b600e546001600160a01b03163303610f0d57600d54610f0d906001600160801b0316612dc3565b600e5463ffffffff600160a01b909104165f90815260136020526040812080546001820154919291610f54918c916001600160801b03600160701b90920482169116612e45565b90505f838211610f64575f610f89565b610f89610f718584614f83565b600f54600160f01b900461ffff166127106001612e63565b90506060811561102d57600f546001600160a01b0316635b199bd48c610faf8587614f83565b8f610fba9190614f45565b610fc4878b614f45565b8e8e6040518663ffffffff1660e01b8152600401610fe6959493929190614f96565b5f604051808303815f875af1158015611001573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261102891908101906150fb565b6110b7565b600f5f9054906101000a90046001600160a01b03166001600160a01b0316635b199bd48c8e898e8e6040518663ffffffff1660e01b8152600401611075959493929190614f96565b5f604051808303815f875af1158015611090573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110b791908101906150fb565b91995090975090506111077f4ab7bc883733731abd210ab3fcb5d23f5c0923e502b2b490259c29925ddee516336001600160a01b038e168f868d878e60405160200161093b9594939291906151c9565b505f94505060ff19845c169250839150505d5094509492505050565b600f5433906001600160a01b0316811461115c5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b5061116c33878787878787612eb4565b505050505050565b5f6060805f5f5f6060611185610663565b604080515f808252606082018352600160208301908152603160f81b93830193909352600f60f81b9b939a5091985046975030965090945092509050565b6111cb6125bb565b6111d4836128d5565b6111dc612efd565b50600f5460405163d172d90160e01b81526001600160a01b039091169063d172d901906112139088908890339089906004016152a9565b6020604051808303815f875af115801561122f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061125391906153ae565b5061125f838383612969565b5f60ff19815c16815d505050505050565b6060600a805461067290614ea7565b6112876125bb565b61128f61286e565b80156112a0575061129e6126de565b155b6112bd5760405163f9b46b5f60e01b815260040160405180910390fd5b600f54604080516314317a8160e01b815290515f926001600160a01b0316916314317a81916004808301926020929190829003018187875af1158015611305573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061132991906153ae565b905080801561134e57604051635e95ce6560e11b815260040161064c91815260200190565b50600e545f9061136c90600160a01b900463ffffffff166001614f1a565b600e805464ffffffffff4216600160c01b0264ffffffffff60c01b199091161790555f81815260136020908152604091829020805460ff60601b1916600160601b179055600f548251633192164f60e01b815292519394506114789385936001600160a01b0390921692633192164f92600480820193918290030181865afa1580156113fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061141e91906153ae565b604080515f8082526020820190925290611470565b61145d60405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816114335790505b506001612fe8565b505f905060ff19815c16815d50565b5f61149061271f565b6114986125bb565b6114a0612758565b6114a982612bb1565b50601154600160801b90046001600160801b03165f8190036114de57604051631f2a200560e01b815260040160405180910390fd5b601180546001600160801b0316905561152d7f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d336001600160a01b03851660408051602081018790520161093b565b600854611544906001600160a01b03168383613519565b5f60ff19815c16815d50919050565b600f5433906001600160a01b031681146109ab5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b6060600b805461067290614ea7565b5f33610700818585612811565b6060816001600160401b038111156115c2576115c2615003565b6040519080825280602002602001820160405280156115f557816020015b60608152602001906001900390816115e05790505b5090505f5b828110156116885761166330858584818110611618576116186153c5565b905060200281019061162a91906153d9565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061354e92505050565b828281518110611675576116756153c5565b60209081029190910101526001016115fa565b5092915050565b5f5f6116996126de565b6116a557505f91829150565b600e545f9060139082906116c790600160a01b900463ffffffff166001614f1a565b8152602081019190915260409081015f908120600f54600e5493516343037ddd60e01b8152600160c01b90940464ffffffffff16600485015290935090916001600160a01b03909116906343037ddd906024015f60405180830381865afa158015611734573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261175b919081019061541b565b506001830154600d54919250611786916001600160801b03600160801b909204821691849116612e45565b9350600f5f9054906101000a90046001600160a01b03166001600160a01b0316633192164f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156117d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117fc91906153ae565b8254909350600160601b900460ff1661183b57600d545f9061182a90849084906001600160801b03166135e7565b5090506118378185614f1a565b9350505b50509091565b5f60ff815c1615611865576040516303cb96db60e21b815260040160405180910390fd5b600f546001600160a01b03166001600160a01b031663c1590cd76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118ac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab691906153ae565b6118d861271f565b6118e0612758565b806110008082111561190e5760405163f4eb2b2d60e01b81526004810192909252602482015260440161064c565b50600b905061191e82848361553e565b5061065f7f5d8b21301465645f5305e8106897c681ffbe7cec0a6e1e25622008780c4fad7d8383604051602001610a8c9291906155f7565b83421115849061197c57604051639e96b26f60e01b815260040161064c91815260200190565b506001600160a01b0387165f90815260076020526040812080547f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9918a918a918a9190866119c983614f2d565b909155506040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f611a54611a4c611a2c610b82565b8460405161190160f01b8152600281019290925260228201526042902090565b8686866136d2565b905080896001600160a01b0380831690821614611a9757604051632819a23360e11b81526001600160a01b0392831660048201529116602482015260440161064c565b5050611aa48989896125a9565b505050505050505050565b611aee611ac26060830160408401614aff565b8484611ace85806153d9565b611adb60208801886153d9565b611ae96101208a018a6153d9565b6136fe565b600e80546001600160a01b038087166001600160a01b031992831617909255600f805492861692909116919091179055611b2e608082016060830161494d565b600f805461ffff92909216600160f01b026001600160f01b03909216919091179055611b6060a082016080830161494d565b6012805461ffff92909216600160701b0261ffff60701b19909216919091179055611b9160c0820160a0830161560a565b601080546001600160801b0319166001600160801b0392909216919091179055611bc160e0820160c08301615630565b6012805464ffffffffff191664ffffffffff92909216919091179055611bee610100820160e08301615654565b6012805463ffffffff60501b1916600160501b63ffffffff9390931692909202919091178155600f805464ffffffffff60a01b1916600160a01b4264ffffffffff168102919091179091556008545f92611c8592611c50920460ff1690615677565b611c5b90600a61576b565b611c6d6101208501610100860161560a565b6001600160801b0316611c809190614f45565b613857565b6001600160801b0316905066038d7ea4c680008111611cac6101208401610100850161560a565b90611cd65760405163dfa3472160e01b81526001600160801b03909116600482015260240161064c565b505f805260136020527f8fa6efc3be94b5b348b21fea823fe8d100408cee9b7f90524494500445d8ff6c42611d11608085016060860161494d565b611d236101208601610100870161560a565b6001840180546001600160801b0319166001600160801b038781169190911790915584547fffff00000000000000000000000000000000ffff0000ffffffffffffffffffff16600160701b929091169190910261ffff60501b191617600160501b61ffff92909216919091021769ffffffffff00000000001916600160281b64ffffffffff9290921691909102178155611dc360e0840160c08501615630565b600e60186101000a81548164ffffffffff021916908364ffffffffff160217905550611df861dead66038d7ea4c6800061388b565b611e1286611e0d66038d7ea4c6800085614f83565b61388b565b611e246101208401610100850161560a565b6001600160a01b0387165f90815260066020526040902080546001600160801b03928316600160801b02908316179055600d54611e619116612dc3565b6001600160a01b038516634e98a5b3611e826101208601610100870161560a565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b158015611ec0575f5ffd5b505af1158015611ed2573d5f5f3e3d5ffd5b5050506001600160a01b03861690506338e80f68611ef86101208601610100870161560a565b6040516001600160e01b031960e084901b1681526001600160801b0390911660048201526024015f604051808303815f87803b158015611f36575f5ffd5b505af1158015611f48573d5f5f3e3d5ffd5b5061116c92507f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e7142915060019050611f8560e0870160c08801615630565b6040805164ffffffffff9092166020830152016108ab565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290526001600160a01b0387169063d505accf9060e4015f604051808303815f87803b158015612006575f5ffd5b505af1925050508015612017575060015b61116c57604051636eb1769f60e11b81523360048201523060248201525f906001600160a01b0388169063dd62ed3e90604401602060405180830381865afa158015612065573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061208991906153ae565b9050868187808210156120c857604051630add603560e41b81526001600160a01b0390931660048401526024830191909152604482015260640161064c565b5050505061116c565b5f5f6120e5600f546001600160a01b031690565b33906001600160a01b0316811461211b5760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b506121246125bb565b600e546001600160a01b0316612138613920565b91509150915091565b600f5460408051631e8a113160e31b815290515f92610ab69264ffffffffff600160a01b830416926001600160a01b039092169163f4508988916004808201926020929091908290030181865afa15801561219e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121c291906153ae565b613950565b6121cf6125bb565b6121d761286e565b6121f45760405163f9b46b5f60e01b815260040160405180910390fd5b6012545f906122159062278d0090600160281b900464ffffffffff16614f1a565b905080421015819061223d57604051630a8d68c960e21b815260040161064c91815260200190565b50600f5f9054906101000a90046001600160a01b03166001600160a01b0316636d93cefb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561228e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122b291906153ae565b5f036122d157604051637364ba1760e01b815260040160405180910390fd5b600e545f906122ee90600160a01b900463ffffffff166001614f1a565b905061230f6122fe826001614f1a565b600e546001600160a01b031661395f565b600e546123269083906001600160a01b031661395f565b6123309190614f1a565b601080548190612351908490600160801b90046001600160801b0316615779565b82546101009290920a6001600160801b0381810219909316919092169190910217905550600e805466ff00ffffffffff60c01b1916660100ffffffffff60c01b1790556114787f9038557a590e0d25051a50364fc1623ce7cbfc016bcd96b0a5f1294dbf8b5a663360405180602001604052805f8152506125ee565b600c54604051630c68ba2160e01b81526001600160a01b0383811660048301525f921690630c68ba2190602401602060405180830381865afa158015612415573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124399190614eed565b15612442575060025b600e546001600160a01b039081169083160361246357600117612463612758565b8160ff82166124915760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b50919050565b6012805460ff60801b1916600160801b60ff8416908102919091179091555f90156124c35760016124c5565b5f5b90506125107f7eb5aad1cb70c0b8e5dcccb81b04affde41f22994b2f6423f5513b963fd749ec33604080516001871615156020820152600287161515918101919091526060016108ab565b600e54600160e81b900460ff16600281111561252e5761252e61496e565b8160028111156125405761254061496e565b03612549575050565b600e805482919060ff60e81b1916600160e81b83600281111561256e5761256e61496e565b021790555061065f7f92f87171dc6d8bbdd173bcdc7ea169d972925ff5b8151a5e09cb32dc787e132833836040516020016108ab9190614982565b6125b68383836001613a08565b505050565b60ff5f5c16156125de576040516303cb96db60e21b815260040160405180910390fd5b60015f805c60ff19168217905d50565b5f8284835160208501a2508051602082012061261030600286865f8087612eb4565b50505050565b5f8181526013602052604081206002810154909190612647906001600160801b03600160801b820481169116614f1a565b825460ff60601b1916600160601b178355600d805491925082916010906126809084906001600160801b03600160801b90910416615779565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506125b67f8573e8bbc086b595e576130ab516e2804118284f15d1bacde6395559b7ebc506845f1b836040516020016108ab91815260200190565b600e54600160c01b900464ffffffffff1642101590565b5f828486845160208601a350805160208201206127183060038787875f87612eb4565b5050505050565b600e5433906001600160a01b03168114610aa05760405163fa5cd00f60e01b81526001600160a01b03909116600482015260240161064c565b600f805464ffffffffff60a01b1916600160a01b4264ffffffffff1602179055565b5f82825160208401a150805160208201206125b6306001855f808087612eb4565b6001600160a01b038381165f908152600260209081526040808320938616835292905220545f19811015612610578181101561280357604051637dc7a0d960e11b81526001600160a01b0384166004820152602481018290526044810183905260640161064c565b61261084848484035f613a08565b6001600160a01b03831661283a57604051634b637e8f60e11b81525f600482015260240161064c565b6001600160a01b0382166128635760405163ec442f0560e01b81525f600482015260240161064c565b6125b6838383613ada565b5f6002600e54600160e81b900460ff16600281111561288f5761288f61496e565b1480156128a65750600e54600160f81b900460ff16155b8015610ab6575050600e54600160f01b900460ff161590565b5f80828403848111159081025b95945050505050565b600e548190600160a01b900463ffffffff168111612909576040516347f629af60e11b815260040161064c91815260200190565b506129126126de565b80156129375750600e5461293490600160a01b900463ffffffff166001614f1a565b81145b8161294183613b31565b90916125b657604051634870dfbd60e01b81526004810192909252602482015260440161064c565b5f612972612efd565b600f54600e546040516343037ddd60e01b8152600160c01b90910464ffffffffff1660048201529192505f9182916001600160a01b0316906343037ddd906024015f60405180830381865afa1580156129cd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526129f4919081019061541b565b91509150848210158015612a085750838211155b828686909192612a3c57604051634106c6ab60e01b815260048101939093526024830191909152604482015260640161064c565b5050508215612a4e57612a4e82613ba3565b61116c8683835f612fe8565b601054600e546001600160a01b03165f908152600660205260408120549091610ab6916001600160801b03600160801b90920482169116614f1a565b5f612aa9600f546001600160a01b031690565b6001600160a01b031663e3e8bdfd6040518163ffffffff1660e01b81526004016040805180830381865afa158015612ae3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124919190615798565b5f821580610ad95750600854610ad99084908490612b3090600160a01b900460ff166024615677565b612b3b90600a61576b565b613cb8565b5f5f612b4d868585613cdb565b612b55612a5a565b612b5f9190614f1a565b601254909150612b7e908290600160701b900461ffff16878787613ce7565b9695505050505050565b600e545f90612ba99062093a8090600160c01b900464ffffffffff16614f1a565b421015905090565b6008545f906affffffffffffffffffffff838116600160a81b90920416148015612be85750600f546001600160a01b038381169116145b90506001600160a01b03821615801590612c0b57506001600160a01b0382163014155b8015612c2257506001600160a01b03821661dead14155b8015612c2c575080155b82906125b65760405163ec442f0560e01b81526001600160a01b03909116600482015260240161064c565b6001600160a01b0382165f9081526006602090815260408083208151808301909252546001600160801b03808216808452600160801b90920416928201929092529084908481811115612cde5760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b039091166024830152604482015260640161064c565b505050612d0581602001516001600160801b031684835f01516001600160801b0316613d93565b9150604051806040016040528084835f0151612d2191906157c2565b6001600160801b03168152602001838360200151612d3f91906157c2565b6001600160801b039081169091526001600160a01b039095165f908152600660209081526040909120825192909101518616600160801b02919095161790935592915050565b6125b67fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6001600160a01b0385166001600160a01b03851684613dcb565b6002600e54600160e81b900460ff166002811115612de357612de361496e565b03612deb5750565b5f612df4612a5a565b6012549091505f90612e17908490600160701b900461ffff166127106001612e63565b905081818082101561271857604051632e0d1ce760e01b81526004810192909252602482015260440161064c565b5f81612e518486614f45565b612e5b9190614f70565b949350505050565b5f80612e6f8587614f45565b90505f612e7c8583614f70565b9050838015612e94575081612e918683614f45565b14155b612e9e5780612ea9565b612ea9816001614f1a565b979650505050505050565b6040515f5481528760208201524260408201528660608201528560808201528460a08201528360c08201528260e08201528161010082015261012081205f555050505050505050565b600c546040516335d2155560e11b81523360048201525f916001600160a01b031690636ba42aaa90602401602060405180830381865afa158015612f43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f679190614eed565b15612f7157505f90565b600e54600160c01b900464ffffffffff16612f8f6201518082614f1a565b42101533612fa06201518084614f1a565b9091612fd057604051630675b9e560e21b81526001600160a01b039092166004830152602482015260440161064c565b50612fe090506206978082614f1a565b421091505090565b5f60135f8681526020019081526020015f209050613066604051806101e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600d54600f54600e54600160c01b900464ffffffffff166101a0840152600160f01b900461ffff166101408301526001600160801b03908116602083018190528683526001840154600160801b900490911661010083018190526130cb918790612e45565b6101208201528154600160601b900460ff1661311b5760028201546001600160801b03600160801b8204811660a0840181905261310c929190911690614f1a565b606082015261311b8183613dee565b8061010001518160e0015182602001516131359190614f1a565b61313f9190614f83565b60408201526101a08101516101408201518354835160208501516001870180546001600160801b0319166001600160801b0392831617905564ffffffffff9485166bffffffffffffff000000000019909316600160501b61ffff9095169490940269ffffffffff0000000000191693909317600160281b4290951694909402939093177fffff00000000000000000000000000000000ffffffffffffffffff00000000001617600160701b9190921602178255600e805463ffffffff60a01b1916600160a01b63ffffffff891602179055608081015160608201516132249190614f83565b600d8054601090613246908490600160801b90046001600160801b0316615779565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080610120015160115f8282829054906101000a90046001600160801b03166132929190615779565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508061010001515f146132d1576132d130826101000151613f12565b60e0810151156132e9576132e9308260e0015161388b565b6132f1612a5a565b610160820152821561334457600e8054600166ffff000000000160c01b031667010000ffffffffff60c01b179055600f805464ffffffffff60c81b1916600160c81b64ffffffffff8916021790556133af565b60135f613352886001614f1a565b815260208101919091526040015f2054600160601b900460ff1661337e576133794261400e565b613380565b425b6101c08201819052600e805464ffffffffff909216600160c01b0264ffffffffff60c01b199092169190911790555b600f54610120820151608083015183516001600160a01b03909316926338e80f6892916133db91614f1a565b6133e59190614f83565b6040518263ffffffff1660e01b815260040161340391815260200190565b5f604051808303815f87803b15801561341a575f5ffd5b505af115801561342c573d5f5f3e3d5ffd5b505050506134398161406c565b6134727f9f9bd0e8c99dd64377250f5b8f0ee6b7f07205e5c3dbe513483c00816c6e91988733848860405160200161093b929190615833565b82156134d257805160208083015161014084015160408051938401949094529282015260608101919091526134cd907f82681c09f10f926405e2ba21aa1610f13b2c7d9a7388eba1e84ac81f673683d69088906080016108ab565b61116c565b61116c7f3011a2cb7316f75847dafe7f596d9728f2bcb38e662b785f36bc7ea76e4e7142613501886001614f1a565b6101c0840151604080516020810192909252016108ab565b6135268383836001614377565b6125b657604051635274afe760e01b81526001600160a01b038416600482015260240161064c565b60605f61355b84846143d9565b905080801561357c57505f3d118061357c57505f846001600160a01b03163b115b15613591576135896143ec565b915050610706565b80156135bb57604051639996b31560e01b81526001600160a01b038516600482015260240161064c565b3d156135ce576135c9614405565b611688565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f6135f38484612b07565b1561360357505f905060016136ca565b600285015460018601546001600160801b03600160801b928390048116925f92613631929190041686614f83565b600288015490915061366190613650906001600160801b031684614f1a565b61365c84848a8a612b40565b614410565b935061366d8483613950565b93505f61367b858888613cdb565b90506001600160801b0361368f8284614f1a565b11806136b257506effffffffffffffffffffffffffffff6136b08689614f1a565b115b156136c6575f6001945094505050506136ca565b5050505b935093915050565b5f5f5f5f6136e28888888861441f565b9250925092506136f282826144e7565b50909695505050505050565b6008546001600160a01b0316156137275760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b03891661374e5760405163d92e233d60e01b815260040160405180910390fd5b600880546001600160a01b0319166001600160a01b038b169081179091556040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa1580156137a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137c991906158e9565b600880546001600160a01b03908116600160a01b60ff94909416939093026001600160a81b031692909217600160a81b6affffffffffffffffffffff8c1602179055600c80546001600160a01b031916918916919091179055600961382f86888361553e565b50600a61383d84868361553e565b50600b61384b82848361553e565b50505050505050505050565b5f816001600160801b03811115613884576040516304041d9560e11b815260040161064c91815260200190565b5090919050565b600d546138ab906138a69083906001600160801b0316614f1a565b61459f565b600d80546001600160801b0319166001600160801b039283161790556001600160a01b0383165f908152600660205260408120805484939192916138f191859116615779565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061065f5f8383612d85565b5f6002600e54600160e81b900460ff1660028111156139415761394161496e565b1480610ab65750610ab66126de565b5f828218828411028218610ad9565b5f61397a83600e5463ffffffff600160a01b90910416101590565b8061398e5750600e54600160f01b900460ff165b1561399a57505f610706565b6001600160a01b0382165f9081526017602052604090206002906139be90856145d6565b165f036139f6576001600160a01b0382165f9081526015602090815260408083208684529091529020546001600160801b03166139f8565b5f5b6001600160801b03169392505050565b6001600160a01b038416613a315760405163e602df0560e01b81525f600482015260240161064c565b6001600160a01b038316613a5a57604051634a1406b160e11b81525f600482015260240161064c565b6001600160a01b038085165f908152600260209081526040808320938716835292905220829055801561261057826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051613acc91815260200190565b60405180910390a350505050565b613ae382612bb1565b5f613aee8483612c57565b9050613afb838383614620565b613b06848484612d85565b600e546001600160a01b039081169085160361261057600d54612610906001600160801b0316612dc3565b600e545f90613b4e90600160a01b900463ffffffff166001614f1a565b82148015613b665750600e54600160f81b900460ff16155b613b84575f8281526013602052604090205464ffffffffff16613b96565b600e54600160c01b900464ffffffffff165b64ffffffffff1692915050565b600e54600160a01b900463ffffffff165f9081526013602052604081206001810154909190613bdb906001600160801b031684614f45565b600d5483549192505f91613c02916001600160801b0390811691600160701b900416614f45565b9050613c2081613c166107d0612710614f83565b61271060016146de565b8210158015613c485750613c4482612710613c3d6107d082614f1a565b60016146de565b8110155b600d548454600186015487936001600160801b0393841693600160701b90930483169290911690613cae57604051635919a18960e11b815260048101949094526001600160801b039283166024850152908216604484015216606482015260840161064c565b5050505050505050565b5f613cc864e8d4a5100084614f45565b613cd28386614f45565b10949350505050565b5f82612e518386614f45565b5f845f03613cf757505f196128cc565b5f85613d0561271089614f45565b613d0f9190614f70565b905084811015613d22575f9150506128cc565b5f613d2d8683614f83565b90506001600160801b038110613d5b57613d4f60016001600160801b036157c2565b6001600160801b031690505b83600186613d698483614f1a565b613d739190614f45565b613d7d9190614f83565b613d879190614f70565b98975050505050505050565b5f825f03613da257505f610ad9565b818314613dc35781613db48486614f45565b613dbe9190614f70565b612e5b565b509192915050565b5f815f5282848660205fa360205f2090506127183060038787875f5f1b87612eb4565b81606001515f03613dfd575050565b5f613e1082845f015185602001516135e7565b608085019190915290508015613e355750805460ff60601b1916600160601b17905550565b60a083015160c0840152608083015183516020850151613e56929190613cdb565b60e08401526060830151608084015114613eb257815460ff60681b1916600160681b17825560c08301516080840151613e8f9190614f83565b6003830180546001600160801b0319166001600160801b03929092169190911790555b613ec88360c00151845f01518560200151613cdb565b601080548190613ee9908490600160801b90046001600160801b0316615779565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b6001600160a01b0382165f908152600660205260409020805483906001600160801b03168381811115613f795760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b039091166024830152604482015260640161064c565b5050815483915082905f90613f989084906001600160801b03166157c2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081600d5f8282829054906101000a90046001600160801b0316613fdf91906157c2565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506125b6835f84612d85565b6012545f9064ffffffffff16808310156140285792915050565b601254600160501b900463ffffffff16806140438386614f83565b61404d9190614f70565b614058906001614f1a565b6140629190614f45565b610ad99082614f1a565b600f5460408051633192164f60e01b815290516001600160a01b03909216918291633192164f9160048083019260209291908290030181865afa1580156140b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140d991906153ae565b6101808301526101208201516080830151111561420f575f82610120015183608001516141069190614f83565b604051634e98a5b360e01b8152600481018290529091506001600160a01b03831690634e98a5b3906024015f604051808303815f87803b158015614148575f5ffd5b505af115801561415a573d5f5f3e3d5ffd5b50506008546040516370a0823160e01b81526001600160a01b0386811660048301525f945090911691506370a0823190602401602060405180830381865afa1580156141a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141cc91906153ae565b6008549091506141e6906001600160a01b03168484613519565b6141f1838284614720565b8184610180018181516142049190614f1a565b90525061065f915050565b8161012001518260800151101561065f575f82610180015183608001516142369190614f1a565b610120840151909150818082111561426a5760405163c23240ad60e01b81526004810192909252602482015260440161064c565b50505f83608001518461012001516142829190614f83565b6008546040516370a0823160e01b81523060048201529192505f916001600160a01b03909116906370a0823190602401602060405180830381865afa1580156142cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142f191906153ae565b604051637abaf4f960e01b8152306004820152602481018490529091506001600160a01b03851690637abaf4f9906044015f604051808303815f87803b158015614339575f5ffd5b505af115801561434b573d5f5f3e3d5ffd5b5050505061435a308284614720565b81856101800181815161436d9190614f83565b9052505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166143cd5783831516156143c1573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f828218828410028218610ad9565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561445857505f915060039050826144dd565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156144a9573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166144d457505f9250600191508290506144dd565b92505f91508190505b9450945094915050565b5f8260038111156144fa576144fa61496e565b03614503575050565b60018260038111156145175761451761496e565b036145355760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156145495761454961496e565b0361456a5760405163fce698f760e01b81526004810182905260240161064c565b600382600381111561457e5761457e61496e565b0361065f576040516335e2f38360e21b81526004810182905260240161064c565b5f6001600160801b038211156145d2576040516306dfcc6560e41b8152608060048201526024810183905260440161064c565b5090565b5f8115614618576145e8603683615904565b6145f3906004614f45565b835f614600603686614f70565b81526020019081526020015f2054901c600f16610ad9565b505f92915050565b6001600160a01b0383165f908152600660209081526040918290208251808401845290546001600160801b038082168352600160801b909104169181019190915281518083019092528051909190819061467b908690615779565b6001600160801b031681526020018383602001516146999190615779565b6001600160801b039081169091526001600160a01b039095165f908152600660209081526040909120825192909101518616600160801b029190951617909355505050565b5f61470b6146eb836147c6565b801561470657505f848061470157614701614f5c565b868809115b151590565b6147168686866147f2565b6128cc9190614f1a565b6008546040516370a0823160e01b81526001600160a01b0385811660048301525f9285929116906370a0823190602401602060405180830381865afa15801561476b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061478f91906153ae565b6147999190614f83565b90508181101561261057604051639366facf60e01b8152600481018390526024810182905260440161064c565b5f60028260038111156147db576147db61496e565b6147e59190615917565b60ff166001149050919050565b5f5f5f6147ff86866148a2565b91509150815f036148235783818161481957614819614f5c565b0492505050610ad9565b81841161483a5761483a60038515026011186148be565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ad960208301846148cf565b6001600160a01b0381168114610aa0575f5ffd5b5f5f60408385031215614934575f5ffd5b823561493f8161490f565b946020939093013593505050565b5f6020828403121561495d575f5ffd5b813561ffff81168114610ad9575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101600383106149a257634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f5f606084860312156149ba575f5ffd5b83356149c58161490f565b925060208401356149d58161490f565b929592945050506040919091013590565b5f5f5f606084860312156149f8575f5ffd5b505081359360208301359350604090920135919050565b5f5f83601f840112614a1f575f5ffd5b5081356001600160401b03811115614a35575f5ffd5b6020830191508360208260051b8501011115614a4f575f5ffd5b9250929050565b5f5f5f5f60608587031215614a69575f5ffd5b843593506020850135614a7b8161490f565b925060408501356001600160401b03811115614a95575f5ffd5b614aa187828801614a0f565b95989497509550505050565b5f8151808452602084019350602083015f5b82811015614add578151865260209586019590910190600101614abf565b5093949350505050565b828152604060208201525f612e5b6040830184614aad565b5f60208284031215614b0f575f5ffd5b8135610ad98161490f565b5f5f5f5f5f5f60c08789031215614b2f575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b60ff60f81b8816815260e060208201525f614b7760e08301896148cf565b8281036040840152614b8981896148cf565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614bba8185614aad565b9a9950505050505050505050565b5f5f5f5f5f60808688031215614bdc575f5ffd5b85356001600160401b03811115614bf1575f5ffd5b614bfd88828901614a0f565b9099909850602088013597604081013597506060013595509350505050565b5f5f60208385031215614c2d575f5ffd5b82356001600160401b03811115614c42575f5ffd5b614c4e85828601614a0f565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614cb157603f19878603018452614c9c8583516148cf565b94506020938401939190910190600101614c80565b50929695505050505050565b5f5f60208385031215614cce575f5ffd5b82356001600160401b03811115614ce3575f5ffd5b8301601f81018513614cf3575f5ffd5b80356001600160401b03811115614d08575f5ffd5b856020828401011115614d19575f5ffd5b6020919091019590945092505050565b60ff81168114610aa0575f5ffd5b5f5f5f5f5f5f5f60e0888a031215614d4d575f5ffd5b8735614d588161490f565b96506020880135614d688161490f565b955060408801359450606088013593506080880135614d8681614d29565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f5f60808587031215614db6575f5ffd5b8435614dc18161490f565b93506020850135614dd18161490f565b92506040850135614de18161490f565b915060608501356001600160401b03811115614dfb575f5ffd5b85016101408188031215614e0d575f5ffd5b939692955090935050565b5f5f60408385031215614e29575f5ffd5b8235614e348161490f565b91506020830135614e448161490f565b809150509250929050565b5f5f5f5f5f5f60c08789031215614e64575f5ffd5b8635614e6f8161490f565b955060208701359450604087013593506060870135614e8d81614d29565b9598949750929560808101359460a0909101359350915050565b600181811c90821680614ebb57607f821691505b60208210810361249157634e487b7160e01b5f52602260045260245ffd5b80518015158114614ee8575f5ffd5b919050565b5f60208284031215614efd575f5ffd5b610ad982614ed9565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561070657610706614f06565b5f60018201614f3e57614f3e614f06565b5060010190565b808202811582820484141761070657610706614f06565b634e487b7160e01b5f52601260045260245ffd5b5f82614f7e57614f7e614f5c565b500490565b8181038181111561070657610706614f06565b6001600160a01b0386168152602081018590526040810184905260806060820181905281018290525f8360a08301825b85811015614ff6578235614fd98161490f565b6001600160a01b0316825260209283019290910190600101614fc6565b5098975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b038111828210171561503957615039615003565b60405290565b604051601f8201601f191681016001600160401b038111828210171561506757615067615003565b604052919050565b5f6001600160401b0382111561508757615087615003565b5060051b60200190565b5f82601f8301126150a0575f5ffd5b81516150b36150ae8261506f565b61503f565b8082825260208201915060208360051b8601019250858311156150d4575f5ffd5b602085015b838110156150f15780518352602092830192016150d9565b5095945050505050565b5f5f5f6060848603121561510d575f5ffd5b835160208501519093506001600160401b0381111561512a575f5ffd5b8401601f8101861361513a575f5ffd5b80516151486150ae8261506f565b8082825260208201915060208360051b850101925088831115615169575f5ffd5b6020840193505b828410156151945783516151838161490f565b825260209384019390910190615170565b8095505050505060408401516001600160401b038111156151b3575f5ffd5b6151bf86828701615091565b9150509250925092565b5f60a0820187835286602084015285604084015260a0606084015280855180835260c0850191506020870192505f5b8181101561521f5783516001600160a01b03168352602093840193909201916001016151f8565b505083810360808501526152338186614aad565b9998505050505050505050565b5f5f8335601e19843603018112615255575f5ffd5b83016020810192503590506001600160401b03811115615273575f5ffd5b803603821315614a4f575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606080825281018490525f6080600586901b83018101908301878360be1936839003015b8982101561538e57868503607f1901845282358181126152eb575f5ffd5b8b0180356152f88161490f565b6001600160a01b0316865260208101356153118161490f565b6001600160a01b03166020870152604081013561532d8161490f565b6001600160a01b03166040870152606081810135908701526080808201359087015261535c60a0820182615240565b915060c060a088015261537360c088018383615281565b965050506020830192506020840193506001820191506152cd565b505050506001600160a01b03949094166020830152506040015292915050565b5f602082840312156153be575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126153ee575f5ffd5b8301803591506001600160401b03821115615407575f5ffd5b602001915036819003821315614a4f575f5ffd5b5f5f6040838503121561542c575f5ffd5b825160208401519092506001600160401b03811115615449575f5ffd5b8301601f81018513615459575f5ffd5b80516154676150ae8261506f565b80828252602082019150602060608402850101925087831115615488575f5ffd5b6020840193505b828410156154e257606084890312156154a6575f5ffd5b6154ae615017565b84516154b98161490f565b81526020858101518183015260408087015190830152908352606090940193919091019061548f565b809450505050509250929050565b601f8211156125b657828211156125b657805f5260205f20601f840160051c602085101561551b57505f5b90810190601f840160051c035f5b8181101561116c575f83820155600101615529565b6001600160401b0383111561555557615555615003565b615569836155638354614ea7565b836154f0565b5f601f84116001811461559a575f85156155835750838201355b5f19600387901b1c1916600186901b178355612718565b5f83815260208120601f198716915b828110156155c957868501358255602094850194600190920191016155a9565b50868210156155e5575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b602081525f612e5b602083018486615281565b5f6020828403121561561a575f5ffd5b81356001600160801b0381168114610ad9575f5ffd5b5f60208284031215615640575f5ffd5b813564ffffffffff81168114610ad9575f5ffd5b5f60208284031215615664575f5ffd5b813563ffffffff81168114610ad9575f5ffd5b60ff828116828216039081111561070657610706614f06565b6001815b60018411156136ca578085048111156156af576156af614f06565b60018416156156bd57908102905b60019390931c928002615694565b5f826156d957506001610706565b816156e557505f610706565b81600181146156fb576002811461570557615721565b6001915050610706565b60ff84111561571657615716614f06565b50506001821b610706565b5060208310610133831016604e8410600b8410161715615744575081810a610706565b6157505f198484615690565b805f190482111561576357615763614f06565b029392505050565b5f610ad960ff8416836156cb565b6001600160801b03818116838216019081111561070657610706614f06565b5f5f604083850312156157a9575f5ffd5b825191506157b960208401614ed9565b90509250929050565b6001600160801b03828116828216039081111561070657610706614f06565b5f8151808452602084019350602083015f5b82811015614add57815180516001600160a01b031687526020808201518189015260409182015191880191909152606090960195909101906001016157f3565b825181526020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a082015260c083015160c082015260e083015160e08201526101008301516101008201526101208301516101208201526101408301516101408201526101608301516101608201526101808301516101808201526101a08301516101a08201526101c08301516101c08201526102006101e08201525f612e5b6102008301846157e1565b5f602082840312156158f9575f5ffd5b8151610ad981614d29565b5f8261591257615912614f5c565b500690565b5f60ff83168061592957615929614f5c565b8060ff8416069150509291505056fea164736f6c6343000825000a",
}

// VaultSettlement is an auto generated Go binding around an Ethereum contract.
type VaultSettlement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VaultSettlement) GetABI() abi.ABI {
	return c.abi
}

// NewVaultSettlement creates a new instance of VaultSettlement.
func NewVaultSettlement() *VaultSettlement {
	parsed, err := VaultSettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VaultSettlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VaultSettlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (vaultSettlement *VaultSettlement) PackDOMAINSEPARATOR() []byte {
	enc, err := vaultSettlement.abi.Pack("DOMAIN_SEPARATOR")
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
func (vaultSettlement *VaultSettlement) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return vaultSettlement.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (vaultSettlement *VaultSettlement) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := vaultSettlement.abi.Unpack("DOMAIN_SEPARATOR", data)
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
func (vaultSettlement *VaultSettlement) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("allowance", owner, spender)
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
func (vaultSettlement *VaultSettlement) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("allowance", data)
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
func (vaultSettlement *VaultSettlement) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := vaultSettlement.abi.Pack("approve", spender, value)
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
func (vaultSettlement *VaultSettlement) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return vaultSettlement.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (vaultSettlement *VaultSettlement) UnpackApprove(data []byte) (bool, error) {
	out, err := vaultSettlement.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vaultSettlement *VaultSettlement) PackBalanceOf(account common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("balanceOf", account)
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
func (vaultSettlement *VaultSettlement) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCashNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd7c61c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cashNeeded() view returns(uint256 needed, uint256 available)
func (vaultSettlement *VaultSettlement) PackCashNeeded() []byte {
	enc, err := vaultSettlement.abi.Pack("cashNeeded")
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
func (vaultSettlement *VaultSettlement) TryPackCashNeeded() ([]byte, error) {
	return vaultSettlement.abi.Pack("cashNeeded")
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
func (vaultSettlement *VaultSettlement) UnpackCashNeeded(data []byte) (CashNeededOutput, error) {
	out, err := vaultSettlement.abi.Unpack("cashNeeded", data)
	outstruct := new(CashNeededOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Needed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Available = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa480ca79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectFees(address receiver) returns(uint256 assets)
func (vaultSettlement *VaultSettlement) PackCollectFees(receiver common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("collectFees", receiver)
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
func (vaultSettlement *VaultSettlement) TryPackCollectFees(receiver common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("collectFees", receiver)
}

// UnpackCollectFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa480ca79.
//
// Solidity: function collectFees(address receiver) returns(uint256 assets)
func (vaultSettlement *VaultSettlement) UnpackCollectFees(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("collectFees", data)
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
func (vaultSettlement *VaultSettlement) PackDecimals() []byte {
	enc, err := vaultSettlement.abi.Pack("decimals")
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
func (vaultSettlement *VaultSettlement) TryPackDecimals() ([]byte, error) {
	return vaultSettlement.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (vaultSettlement *VaultSettlement) UnpackDecimals(data []byte) (uint8, error) {
	out, err := vaultSettlement.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name_, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vaultSettlement *VaultSettlement) PackEip712Domain() []byte {
	enc, err := vaultSettlement.abi.Pack("eip712Domain")
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
func (vaultSettlement *VaultSettlement) TryPackEip712Domain() ([]byte, error) {
	return vaultSettlement.abi.Pack("eip712Domain")
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
func (vaultSettlement *VaultSettlement) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := vaultSettlement.abi.Unpack("eip712Domain", data)
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
func (vaultSettlement *VaultSettlement) PackEndInKind() []byte {
	enc, err := vaultSettlement.abi.Pack("endInKind")
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
func (vaultSettlement *VaultSettlement) TryPackEndInKind() ([]byte, error) {
	return vaultSettlement.abi.Pack("endInKind")
}

// PackExitInKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c93370f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitInKind(uint256 shares, address receiver, address[] skip) returns(uint256 assets, uint256[] amounts)
func (vaultSettlement *VaultSettlement) PackExitInKind(shares *big.Int, receiver common.Address, skip []common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("exitInKind", shares, receiver, skip)
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
func (vaultSettlement *VaultSettlement) TryPackExitInKind(shares *big.Int, receiver common.Address, skip []common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("exitInKind", shares, receiver, skip)
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
func (vaultSettlement *VaultSettlement) UnpackExitInKind(data []byte) (ExitInKindOutput, error) {
	out, err := vaultSettlement.abi.Unpack("exitInKind", data)
	outstruct := new(ExitInKindOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Assets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Amounts = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4399263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise() returns()
func (vaultSettlement *VaultSettlement) PackFinalise() []byte {
	enc, err := vaultSettlement.abi.Pack("finalise")
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
func (vaultSettlement *VaultSettlement) TryPackFinalise() ([]byte, error) {
	return vaultSettlement.abi.Pack("finalise")
}

// PackFoldEvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fd12e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) returns()
func (vaultSettlement *VaultSettlement) PackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) []byte {
	enc, err := vaultSettlement.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
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
func (vaultSettlement *VaultSettlement) TryPackFoldEvent(topics *big.Int, t0 [32]byte, t1 [32]byte, t2 [32]byte, t3 [32]byte, digest [32]byte) ([]byte, error) {
	return vaultSettlement.abi.Pack("foldEvent", topics, t0, t1, t2, t3, digest)
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(bytes32)
func (vaultSettlement *VaultSettlement) PackHistory() []byte {
	enc, err := vaultSettlement.abi.Pack("history")
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
func (vaultSettlement *VaultSettlement) TryPackHistory() ([]byte, error) {
	return vaultSettlement.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(bytes32)
func (vaultSettlement *VaultSettlement) UnpackHistory(data []byte) ([32]byte, error) {
	out, err := vaultSettlement.abi.Unpack("history", data)
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
func (vaultSettlement *VaultSettlement) PackInitialize(leader common.Address, portfolio common.Address, registry common.Address, params VaultParams) []byte {
	enc, err := vaultSettlement.abi.Pack("initialize", leader, portfolio, registry, params)
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
func (vaultSettlement *VaultSettlement) TryPackInitialize(leader common.Address, portfolio common.Address, registry common.Address, params VaultParams) ([]byte, error) {
	return vaultSettlement.abi.Pack("initialize", leader, portfolio, registry, params)
}

// PackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (vaultSettlement *VaultSettlement) PackLastLeaderAction() []byte {
	enc, err := vaultSettlement.abi.Pack("lastLeaderAction")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastLeaderAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4508988.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (vaultSettlement *VaultSettlement) TryPackLastLeaderAction() ([]byte, error) {
	return vaultSettlement.abi.Pack("lastLeaderAction")
}

// UnpackLastLeaderAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4508988.
//
// Solidity: function lastLeaderAction() view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackLastLeaderAction(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("lastLeaderAction", data)
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
func (vaultSettlement *VaultSettlement) PackLeader() []byte {
	enc, err := vaultSettlement.abi.Pack("leader")
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
func (vaultSettlement *VaultSettlement) TryPackLeader() ([]byte, error) {
	return vaultSettlement.abi.Pack("leader")
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40eedabb.
//
// Solidity: function leader() view returns(address)
func (vaultSettlement *VaultSettlement) UnpackLeader(data []byte) (common.Address, error) {
	out, err := vaultSettlement.abi.Unpack("leader", data)
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
func (vaultSettlement *VaultSettlement) PackLeaderMargin() []byte {
	enc, err := vaultSettlement.abi.Pack("leaderMargin")
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
func (vaultSettlement *VaultSettlement) TryPackLeaderMargin() ([]byte, error) {
	return vaultSettlement.abi.Pack("leaderMargin")
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
func (vaultSettlement *VaultSettlement) UnpackLeaderMargin(data []byte) (LeaderMarginOutput, error) {
	out, err := vaultSettlement.abi.Unpack("leaderMargin", data)
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
func (vaultSettlement *VaultSettlement) PackLock(arg0 common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("lock", arg0)
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
func (vaultSettlement *VaultSettlement) TryPackLock(arg0 common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("lock", arg0)
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
func (vaultSettlement *VaultSettlement) UnpackLock(data []byte) (LockOutput, error) {
	out, err := vaultSettlement.abi.Unpack("lock", data)
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
func (vaultSettlement *VaultSettlement) PackLocked() []byte {
	enc, err := vaultSettlement.abi.Pack("locked")
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
func (vaultSettlement *VaultSettlement) TryPackLocked() ([]byte, error) {
	return vaultSettlement.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(bool)
func (vaultSettlement *VaultSettlement) UnpackLocked(data []byte) (bool, error) {
	out, err := vaultSettlement.abi.Unpack("locked", data)
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
// Solidity: function lowerFee(uint16 feeBps_) returns()
func (vaultSettlement *VaultSettlement) PackLowerFee(feeBps uint16) []byte {
	enc, err := vaultSettlement.abi.Pack("lowerFee", feeBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117ef036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerFee(uint16 feeBps_) returns()
func (vaultSettlement *VaultSettlement) TryPackLowerFee(feeBps uint16) ([]byte, error) {
	return vaultSettlement.abi.Pack("lowerFee", feeBps)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (vaultSettlement *VaultSettlement) PackMulticall(data [][]byte) []byte {
	enc, err := vaultSettlement.abi.Pack("multicall", data)
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
func (vaultSettlement *VaultSettlement) TryPackMulticall(data [][]byte) ([]byte, error) {
	return vaultSettlement.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (vaultSettlement *VaultSettlement) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := vaultSettlement.abi.Unpack("multicall", data)
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
func (vaultSettlement *VaultSettlement) PackName() []byte {
	enc, err := vaultSettlement.abi.Pack("name")
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
func (vaultSettlement *VaultSettlement) TryPackName() ([]byte, error) {
	return vaultSettlement.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (vaultSettlement *VaultSettlement) UnpackName(data []byte) (string, error) {
	out, err := vaultSettlement.abi.Unpack("name", data)
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
func (vaultSettlement *VaultSettlement) PackNav() []byte {
	enc, err := vaultSettlement.abi.Pack("nav")
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
func (vaultSettlement *VaultSettlement) TryPackNav() ([]byte, error) {
	return vaultSettlement.abi.Pack("nav")
}

// UnpackNav is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1590cd7.
//
// Solidity: function nav() view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackNav(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("nav", data)
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
func (vaultSettlement *VaultSettlement) PackNonces(arg0 common.Address) []byte {
	enc, err := vaultSettlement.abi.Pack("nonces", arg0)
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
func (vaultSettlement *VaultSettlement) TryPackNonces(arg0 common.Address) ([]byte, error) {
	return vaultSettlement.abi.Pack("nonces", arg0)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address ) view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02191980.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseDeposits() returns()
func (vaultSettlement *VaultSettlement) PackPauseDeposits() []byte {
	enc, err := vaultSettlement.abi.Pack("pauseDeposits")
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
func (vaultSettlement *VaultSettlement) TryPackPauseDeposits() ([]byte, error) {
	return vaultSettlement.abi.Pack("pauseDeposits")
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vaultSettlement *VaultSettlement) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := vaultSettlement.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (vaultSettlement *VaultSettlement) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return vaultSettlement.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackPortfolio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16ede016.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portfolio() view returns(address)
func (vaultSettlement *VaultSettlement) PackPortfolio() []byte {
	enc, err := vaultSettlement.abi.Pack("portfolio")
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
func (vaultSettlement *VaultSettlement) TryPackPortfolio() ([]byte, error) {
	return vaultSettlement.abi.Pack("portfolio")
}

// UnpackPortfolio is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16ede016.
//
// Solidity: function portfolio() view returns(address)
func (vaultSettlement *VaultSettlement) UnpackPortfolio(data []byte) (common.Address, error) {
	out, err := vaultSettlement.abi.Unpack("portfolio", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRaiseAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2baf5b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseAllowance() view returns(uint256 maxAssets, bool anybody, uint256 epochId)
func (vaultSettlement *VaultSettlement) PackRaiseAllowance() []byte {
	enc, err := vaultSettlement.abi.Pack("raiseAllowance")
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
func (vaultSettlement *VaultSettlement) TryPackRaiseAllowance() ([]byte, error) {
	return vaultSettlement.abi.Pack("raiseAllowance")
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
func (vaultSettlement *VaultSettlement) UnpackRaiseAllowance(data []byte) (RaiseAllowanceOutput, error) {
	out, err := vaultSettlement.abi.Unpack("raiseAllowance", data)
	outstruct := new(RaiseAllowanceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MaxAssets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Anybody = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.EpochId = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (vaultSettlement *VaultSettlement) PackRegistry() []byte {
	enc, err := vaultSettlement.abi.Pack("registry")
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
func (vaultSettlement *VaultSettlement) TryPackRegistry() ([]byte, error) {
	return vaultSettlement.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (vaultSettlement *VaultSettlement) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := vaultSettlement.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSelfPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3995c67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (vaultSettlement *VaultSettlement) PackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := vaultSettlement.abi.Pack("selfPermit", token, value, deadline, v, r, s)
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
func (vaultSettlement *VaultSettlement) TryPackSelfPermit(token common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return vaultSettlement.abi.Pack("selfPermit", token, value, deadline, v, r, s)
}

// PackSetStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c63d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStrategy(string strategy_) returns()
func (vaultSettlement *VaultSettlement) PackSetStrategy(strategy string) []byte {
	enc, err := vaultSettlement.abi.Pack("setStrategy", strategy)
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
func (vaultSettlement *VaultSettlement) TryPackSetStrategy(strategy string) ([]byte, error) {
	return vaultSettlement.abi.Pack("setStrategy", strategy)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vaultSettlement *VaultSettlement) PackSettle(epochId *big.Int, minNav *big.Int, maxNav *big.Int) []byte {
	enc, err := vaultSettlement.abi.Pack("settle", epochId, minNav, maxNav)
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
func (vaultSettlement *VaultSettlement) TryPackSettle(epochId *big.Int, minNav *big.Int, maxNav *big.Int) ([]byte, error) {
	return vaultSettlement.abi.Pack("settle", epochId, minNav, maxNav)
}

// PackSettleWithSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93446d7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleWithSales((address,address,address,uint256,uint256,bytes)[] sales, uint256 epochId, uint256 minNav, uint256 maxNav) returns()
func (vaultSettlement *VaultSettlement) PackSettleWithSales(sales []Swap, epochId *big.Int, minNav *big.Int, maxNav *big.Int) []byte {
	enc, err := vaultSettlement.abi.Pack("settleWithSales", sales, epochId, minNav, maxNav)
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
func (vaultSettlement *VaultSettlement) TryPackSettleWithSales(sales []Swap, epochId *big.Int, minNav *big.Int, maxNav *big.Int) ([]byte, error) {
	return vaultSettlement.abi.Pack("settleWithSales", sales, epochId, minNav, maxNav)
}

// PackStartClosing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ed092a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClosing() returns()
func (vaultSettlement *VaultSettlement) PackStartClosing() []byte {
	enc, err := vaultSettlement.abi.Pack("startClosing")
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
func (vaultSettlement *VaultSettlement) TryPackStartClosing() ([]byte, error) {
	return vaultSettlement.abi.Pack("startClosing")
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns(uint8)
func (vaultSettlement *VaultSettlement) PackStatus() []byte {
	enc, err := vaultSettlement.abi.Pack("status")
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
func (vaultSettlement *VaultSettlement) TryPackStatus() ([]byte, error) {
	return vaultSettlement.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (vaultSettlement *VaultSettlement) UnpackStatus(data []byte) (uint8, error) {
	out, err := vaultSettlement.abi.Unpack("status", data)
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
func (vaultSettlement *VaultSettlement) PackStrategy() []byte {
	enc, err := vaultSettlement.abi.Pack("strategy")
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
func (vaultSettlement *VaultSettlement) TryPackStrategy() ([]byte, error) {
	return vaultSettlement.abi.Pack("strategy")
}

// UnpackStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8c62e76.
//
// Solidity: function strategy() view returns(string)
func (vaultSettlement *VaultSettlement) UnpackStrategy(data []byte) (string, error) {
	out, err := vaultSettlement.abi.Unpack("strategy", data)
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
func (vaultSettlement *VaultSettlement) PackSymbol() []byte {
	enc, err := vaultSettlement.abi.Pack("symbol")
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
func (vaultSettlement *VaultSettlement) TryPackSymbol() ([]byte, error) {
	return vaultSettlement.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (vaultSettlement *VaultSettlement) UnpackSymbol(data []byte) (string, error) {
	out, err := vaultSettlement.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (vaultSettlement *VaultSettlement) PackTotalSupply() []byte {
	enc, err := vaultSettlement.abi.Pack("totalSupply")
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
func (vaultSettlement *VaultSettlement) TryPackTotalSupply() ([]byte, error) {
	return vaultSettlement.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (vaultSettlement *VaultSettlement) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := vaultSettlement.abi.Unpack("totalSupply", data)
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
func (vaultSettlement *VaultSettlement) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := vaultSettlement.abi.Pack("transfer", to, value)
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
func (vaultSettlement *VaultSettlement) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return vaultSettlement.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (vaultSettlement *VaultSettlement) UnpackTransfer(data []byte) (bool, error) {
	out, err := vaultSettlement.abi.Unpack("transfer", data)
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
func (vaultSettlement *VaultSettlement) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := vaultSettlement.abi.Pack("transferFrom", from, to, value)
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
func (vaultSettlement *VaultSettlement) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return vaultSettlement.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (vaultSettlement *VaultSettlement) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := vaultSettlement.abi.Unpack("transferFrom", data)
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
func (vaultSettlement *VaultSettlement) PackUnlock() []byte {
	enc, err := vaultSettlement.abi.Pack("unlock")
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
func (vaultSettlement *VaultSettlement) TryPackUnlock() ([]byte, error) {
	return vaultSettlement.abi.Pack("unlock")
}

// PackUnpauseDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63d8882a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseDeposits() returns()
func (vaultSettlement *VaultSettlement) PackUnpauseDeposits() []byte {
	enc, err := vaultSettlement.abi.Pack("unpauseDeposits")
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
func (vaultSettlement *VaultSettlement) TryPackUnpauseDeposits() ([]byte, error) {
	return vaultSettlement.abi.Pack("unpauseDeposits")
}

// VaultSettlementApproval represents a Approval event raised by the VaultSettlement contract.
type VaultSettlementApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultSettlementApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (VaultSettlementApproval) ContractEventName() string {
	return VaultSettlementApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (vaultSettlement *VaultSettlement) UnpackApprovalEvent(log *types.Log) (*VaultSettlementApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultSettlementApproval)
	if len(log.Data) > 0 {
		if err := vaultSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultSettlementEIP712DomainChanged represents a EIP712DomainChanged event raised by the VaultSettlement contract.
type VaultSettlementEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VaultSettlementEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VaultSettlementEIP712DomainChanged) ContractEventName() string {
	return VaultSettlementEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (vaultSettlement *VaultSettlement) UnpackEIP712DomainChangedEvent(log *types.Log) (*VaultSettlementEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultSettlementEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := vaultSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VaultSettlementTransfer represents a Transfer event raised by the VaultSettlement contract.
type VaultSettlementTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const VaultSettlementTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (VaultSettlementTransfer) ContractEventName() string {
	return VaultSettlementTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (vaultSettlement *VaultSettlement) UnpackTransferEvent(log *types.Log) (*VaultSettlementTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vaultSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultSettlementTransfer)
	if len(log.Data) > 0 {
		if err := vaultSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vaultSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
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
func (vaultSettlement *VaultSettlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["AlreadyClosed"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackAlreadyClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["BadSeed"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackBadSeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["DepositsStopped"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackDepositsStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["EpochNotClosed"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackEpochNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ExitNotOpen"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackExitNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["FeeIsFinal"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackFeeIsFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["FeeNotLower"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackFeeNotLowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["InsufficientCash"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackInsufficientCashError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["LeaderMarginBroken"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackLeaderMarginBrokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NavOutOfBounds"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNavOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NoTokensLeft"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNoTokensLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NotAbandoned"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNotAbandonedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NotClosing"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNotClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NotKeeper"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNotKeeperError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["PausedByOthers"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackPausedByOthersError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["PermitExpired"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackPermitExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["PermitFailed"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackPermitFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["PermitSigner"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackPermitSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["PriceOutOfBand"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackPriceOutOfBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["TextTooLong"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackTextTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["TokensLeft"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackTokensLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], vaultSettlement.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return vaultSettlement.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultSettlementAddressEmptyCode represents a AddressEmptyCode error raised by the VaultSettlement contract.
type VaultSettlementAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func VaultSettlementAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (vaultSettlement *VaultSettlement) UnpackAddressEmptyCodeError(raw []byte) (*VaultSettlementAddressEmptyCode, error) {
	out := new(VaultSettlementAddressEmptyCode)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementAlreadyClosed represents a AlreadyClosed error raised by the VaultSettlement contract.
type VaultSettlementAlreadyClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClosed()
func VaultSettlementAlreadyClosedErrorID() common.Hash {
	return common.HexToHash("0x9acb7e52025734411637cf587957c417e64426de11b20c8ea551919ba349a7b5")
}

// UnpackAlreadyClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClosed()
func (vaultSettlement *VaultSettlement) UnpackAlreadyClosedError(raw []byte) (*VaultSettlementAlreadyClosed, error) {
	out := new(VaultSettlementAlreadyClosed)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "AlreadyClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementAlreadyInitialized represents a AlreadyInitialized error raised by the VaultSettlement contract.
type VaultSettlementAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func VaultSettlementAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (vaultSettlement *VaultSettlement) UnpackAlreadyInitializedError(raw []byte) (*VaultSettlementAlreadyInitialized, error) {
	out := new(VaultSettlementAlreadyInitialized)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementAlreadySettled represents a AlreadySettled error raised by the VaultSettlement contract.
type VaultSettlementAlreadySettled struct {
	EpochId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint256 epochId)
func VaultSettlementAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x8fec535e2000df0687739fc3f7b0b32ca8943ff6ba4f67b2172ade47d16ace06")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint256 epochId)
func (vaultSettlement *VaultSettlement) UnpackAlreadySettledError(raw []byte) (*VaultSettlementAlreadySettled, error) {
	out := new(VaultSettlementAlreadySettled)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementAmountTooLarge represents a AmountTooLarge error raised by the VaultSettlement contract.
type VaultSettlementAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func VaultSettlementAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (vaultSettlement *VaultSettlement) UnpackAmountTooLargeError(raw []byte) (*VaultSettlementAmountTooLarge, error) {
	out := new(VaultSettlementAmountTooLarge)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementBadSeed represents a BadSeed error raised by the VaultSettlement contract.
type VaultSettlementBadSeed struct {
	Seed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSeed(uint256 seed)
func VaultSettlementBadSeedErrorID() common.Hash {
	return common.HexToHash("0xdfa3472103bcf1ae0a7b9e45b0705b4f21ff1eaee8e2bee7bf4f525436e45859")
}

// UnpackBadSeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSeed(uint256 seed)
func (vaultSettlement *VaultSettlement) UnpackBadSeedError(raw []byte) (*VaultSettlementBadSeed, error) {
	out := new(VaultSettlementBadSeed)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "BadSeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementDepositsStopped represents a DepositsStopped error raised by the VaultSettlement contract.
type VaultSettlementDepositsStopped struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositsStopped(uint8 status)
func VaultSettlementDepositsStoppedErrorID() common.Hash {
	return common.HexToHash("0xfa2d98a1485389100a03080c12c61ecedd0120924017b26552add82d5cf7d2d8")
}

// UnpackDepositsStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositsStopped(uint8 status)
func (vaultSettlement *VaultSettlement) UnpackDepositsStoppedError(raw []byte) (*VaultSettlementDepositsStopped, error) {
	out := new(VaultSettlementDepositsStopped)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "DepositsStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the VaultSettlement contract.
type VaultSettlementECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func VaultSettlementECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (vaultSettlement *VaultSettlement) UnpackECDSAInvalidSignatureError(raw []byte) (*VaultSettlementECDSAInvalidSignature, error) {
	out := new(VaultSettlementECDSAInvalidSignature)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the VaultSettlement contract.
type VaultSettlementECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func VaultSettlementECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (vaultSettlement *VaultSettlement) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*VaultSettlementECDSAInvalidSignatureLength, error) {
	out := new(VaultSettlementECDSAInvalidSignatureLength)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the VaultSettlement contract.
type VaultSettlementECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func VaultSettlementECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (vaultSettlement *VaultSettlement) UnpackECDSAInvalidSignatureSError(raw []byte) (*VaultSettlementECDSAInvalidSignatureS, error) {
	out := new(VaultSettlementECDSAInvalidSignatureS)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the VaultSettlement contract.
type VaultSettlementERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func VaultSettlementERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (vaultSettlement *VaultSettlement) UnpackERC20InsufficientAllowanceError(raw []byte) (*VaultSettlementERC20InsufficientAllowance, error) {
	out := new(VaultSettlementERC20InsufficientAllowance)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the VaultSettlement contract.
type VaultSettlementERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func VaultSettlementERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (vaultSettlement *VaultSettlement) UnpackERC20InsufficientBalanceError(raw []byte) (*VaultSettlementERC20InsufficientBalance, error) {
	out := new(VaultSettlementERC20InsufficientBalance)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InvalidApprover represents a ERC20InvalidApprover error raised by the VaultSettlement contract.
type VaultSettlementERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func VaultSettlementERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (vaultSettlement *VaultSettlement) UnpackERC20InvalidApproverError(raw []byte) (*VaultSettlementERC20InvalidApprover, error) {
	out := new(VaultSettlementERC20InvalidApprover)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the VaultSettlement contract.
type VaultSettlementERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func VaultSettlementERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (vaultSettlement *VaultSettlement) UnpackERC20InvalidReceiverError(raw []byte) (*VaultSettlementERC20InvalidReceiver, error) {
	out := new(VaultSettlementERC20InvalidReceiver)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InvalidSender represents a ERC20InvalidSender error raised by the VaultSettlement contract.
type VaultSettlementERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func VaultSettlementERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (vaultSettlement *VaultSettlement) UnpackERC20InvalidSenderError(raw []byte) (*VaultSettlementERC20InvalidSender, error) {
	out := new(VaultSettlementERC20InvalidSender)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementERC20InvalidSpender represents a ERC20InvalidSpender error raised by the VaultSettlement contract.
type VaultSettlementERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func VaultSettlementERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (vaultSettlement *VaultSettlement) UnpackERC20InvalidSpenderError(raw []byte) (*VaultSettlementERC20InvalidSpender, error) {
	out := new(VaultSettlementERC20InvalidSpender)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementEpochNotClosed represents a EpochNotClosed error raised by the VaultSettlement contract.
type VaultSettlementEpochNotClosed struct {
	EpochId *big.Int
	Cutoff  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotClosed(uint256 epochId, uint256 cutoff)
func VaultSettlementEpochNotClosedErrorID() common.Hash {
	return common.HexToHash("0x4870dfbd60de664c944b5572c15aee837ca29926ce9f637f93ceaa4e94a2b541")
}

// UnpackEpochNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotClosed(uint256 epochId, uint256 cutoff)
func (vaultSettlement *VaultSettlement) UnpackEpochNotClosedError(raw []byte) (*VaultSettlementEpochNotClosed, error) {
	out := new(VaultSettlementEpochNotClosed)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "EpochNotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementExitNotOpen represents a ExitNotOpen error raised by the VaultSettlement contract.
type VaultSettlementExitNotOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotOpen()
func VaultSettlementExitNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc1a7bb5d48edb22ee8dbf2c52b4b15f313595f5700a89238f941eb1001dc8892")
}

// UnpackExitNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotOpen()
func (vaultSettlement *VaultSettlement) UnpackExitNotOpenError(raw []byte) (*VaultSettlementExitNotOpen, error) {
	out := new(VaultSettlementExitNotOpen)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ExitNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementFailedCall represents a FailedCall error raised by the VaultSettlement contract.
type VaultSettlementFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func VaultSettlementFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (vaultSettlement *VaultSettlement) UnpackFailedCallError(raw []byte) (*VaultSettlementFailedCall, error) {
	out := new(VaultSettlementFailedCall)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementFeeIsFinal represents a FeeIsFinal error raised by the VaultSettlement contract.
type VaultSettlementFeeIsFinal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeIsFinal()
func VaultSettlementFeeIsFinalErrorID() common.Hash {
	return common.HexToHash("0x38b464b70264239bb1961d048df7f4df13678150e8cf0d9f10db22a2b79aafa7")
}

// UnpackFeeIsFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeIsFinal()
func (vaultSettlement *VaultSettlement) UnpackFeeIsFinalError(raw []byte) (*VaultSettlementFeeIsFinal, error) {
	out := new(VaultSettlementFeeIsFinal)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "FeeIsFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementFeeNotLower represents a FeeNotLower error raised by the VaultSettlement contract.
type VaultSettlementFeeNotLower struct {
	FeeBps     *big.Int
	CurrentBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeNotLower(uint256 feeBps, uint256 currentBps)
func VaultSettlementFeeNotLowerErrorID() common.Hash {
	return common.HexToHash("0x5b266762dbb66c151820a1f85d2363f6306e9c7782848d4630c50945d836205b")
}

// UnpackFeeNotLowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeNotLower(uint256 feeBps, uint256 currentBps)
func (vaultSettlement *VaultSettlement) UnpackFeeNotLowerError(raw []byte) (*VaultSettlementFeeNotLower, error) {
	out := new(VaultSettlementFeeNotLower)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "FeeNotLower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementInexactTransfer represents a InexactTransfer error raised by the VaultSettlement contract.
type VaultSettlementInexactTransfer struct {
	Sent     *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func VaultSettlementInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 sent, uint256 received)
func (vaultSettlement *VaultSettlement) UnpackInexactTransferError(raw []byte) (*VaultSettlementInexactTransfer, error) {
	out := new(VaultSettlementInexactTransfer)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementInsufficientCash represents a InsufficientCash error raised by the VaultSettlement contract.
type VaultSettlementInsufficientCash struct {
	Needed    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientCash(uint256 needed, uint256 available)
func VaultSettlementInsufficientCashErrorID() common.Hash {
	return common.HexToHash("0xc23240add96391a8f15c99287b299e2c6d749a15746f0a81904104a866b0bb46")
}

// UnpackInsufficientCashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientCash(uint256 needed, uint256 available)
func (vaultSettlement *VaultSettlement) UnpackInsufficientCashError(raw []byte) (*VaultSettlementInsufficientCash, error) {
	out := new(VaultSettlementInsufficientCash)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "InsufficientCash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementLeaderMarginBroken represents a LeaderMarginBroken error raised by the VaultSettlement contract.
type VaultSettlementLeaderMarginBroken struct {
	Held     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeaderMarginBroken(uint256 held, uint256 required)
func VaultSettlementLeaderMarginBrokenErrorID() common.Hash {
	return common.HexToHash("0x2e0d1ce7d142bfb04969c3f58c4ca6f9354b0b92c2fc1ac1c3c77f0775e1d5b5")
}

// UnpackLeaderMarginBrokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeaderMarginBroken(uint256 held, uint256 required)
func (vaultSettlement *VaultSettlement) UnpackLeaderMarginBrokenError(raw []byte) (*VaultSettlementLeaderMarginBroken, error) {
	out := new(VaultSettlementLeaderMarginBroken)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "LeaderMarginBroken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementLocked represents a Locked error raised by the VaultSettlement contract.
type VaultSettlementLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func VaultSettlementLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (vaultSettlement *VaultSettlement) UnpackLockedError(raw []byte) (*VaultSettlementLocked, error) {
	out := new(VaultSettlementLocked)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNavOutOfBounds represents a NavOutOfBounds error raised by the VaultSettlement contract.
type VaultSettlementNavOutOfBounds struct {
	Nav    *big.Int
	MinNav *big.Int
	MaxNav *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav)
func VaultSettlementNavOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x4106c6abed62d8f709503c5689168da49b0a2bdff9c49abedd73efada33e85d7")
}

// UnpackNavOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav)
func (vaultSettlement *VaultSettlement) UnpackNavOutOfBoundsError(raw []byte) (*VaultSettlementNavOutOfBounds, error) {
	out := new(VaultSettlementNavOutOfBounds)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NavOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNoTokensLeft represents a NoTokensLeft error raised by the VaultSettlement contract.
type VaultSettlementNoTokensLeft struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTokensLeft()
func VaultSettlementNoTokensLeftErrorID() common.Hash {
	return common.HexToHash("0x7364ba172feca59a1bfe9715838173409f39cb7593d0b537528d006a1e03e738")
}

// UnpackNoTokensLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTokensLeft()
func (vaultSettlement *VaultSettlement) UnpackNoTokensLeftError(raw []byte) (*VaultSettlementNoTokensLeft, error) {
	out := new(VaultSettlementNoTokensLeft)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NoTokensLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNotAbandoned represents a NotAbandoned error raised by the VaultSettlement contract.
type VaultSettlementNotAbandoned struct {
	AbandonedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAbandoned(uint256 abandonedAt)
func VaultSettlementNotAbandonedErrorID() common.Hash {
	return common.HexToHash("0xd4d0739365b8315e86e4bf7e94de29e45c3847b0d4d84c5c9d1b3ccffda65821")
}

// UnpackNotAbandonedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAbandoned(uint256 abandonedAt)
func (vaultSettlement *VaultSettlement) UnpackNotAbandonedError(raw []byte) (*VaultSettlementNotAbandoned, error) {
	out := new(VaultSettlementNotAbandoned)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NotAbandoned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNotAllowed represents a NotAllowed error raised by the VaultSettlement contract.
type VaultSettlementNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func VaultSettlementNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (vaultSettlement *VaultSettlement) UnpackNotAllowedError(raw []byte) (*VaultSettlementNotAllowed, error) {
	out := new(VaultSettlementNotAllowed)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNotClosing represents a NotClosing error raised by the VaultSettlement contract.
type VaultSettlementNotClosing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosing()
func VaultSettlementNotClosingErrorID() common.Hash {
	return common.HexToHash("0xf9b46b5f2b61361f95d79ba8adbe86297139b06b35fb3936e5f884c42086e703")
}

// UnpackNotClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosing()
func (vaultSettlement *VaultSettlement) UnpackNotClosingError(raw []byte) (*VaultSettlementNotClosing, error) {
	out := new(VaultSettlementNotClosing)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NotClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNotKeeper represents a NotKeeper error raised by the VaultSettlement contract.
type VaultSettlementNotKeeper struct {
	Caller  common.Address
	OpensAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKeeper(address caller, uint256 opensAt)
func VaultSettlementNotKeeperErrorID() common.Hash {
	return common.HexToHash("0x19d6e794d95f8186ede7060e9c5e39030a613315a99f798ebd118dbc767150e6")
}

// UnpackNotKeeperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKeeper(address caller, uint256 opensAt)
func (vaultSettlement *VaultSettlement) UnpackNotKeeperError(raw []byte) (*VaultSettlementNotKeeper, error) {
	out := new(VaultSettlementNotKeeper)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NotKeeper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementNotPaused represents a NotPaused error raised by the VaultSettlement contract.
type VaultSettlementNotPaused struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused(uint8 status)
func VaultSettlementNotPausedErrorID() common.Hash {
	return common.HexToHash("0x56f936fc032a4188a8b8cd9294b87d55a6e7f5727b626dd3a3121c61ebde74aa")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused(uint8 status)
func (vaultSettlement *VaultSettlement) UnpackNotPausedError(raw []byte) (*VaultSettlementNotPaused, error) {
	out := new(VaultSettlementNotPaused)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementPausedByOthers represents a PausedByOthers error raised by the VaultSettlement contract.
type VaultSettlementPausedByOthers struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedByOthers(address caller)
func VaultSettlementPausedByOthersErrorID() common.Hash {
	return common.HexToHash("0x0b57a72311d240e372cf6cec21be80c42f6e4b810727d35320dbc01dd6f3647a")
}

// UnpackPausedByOthersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedByOthers(address caller)
func (vaultSettlement *VaultSettlement) UnpackPausedByOthersError(raw []byte) (*VaultSettlementPausedByOthers, error) {
	out := new(VaultSettlementPausedByOthers)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "PausedByOthers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementPermitExpired represents a PermitExpired error raised by the VaultSettlement contract.
type VaultSettlementPermitExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitExpired(uint256 deadline)
func VaultSettlementPermitExpiredErrorID() common.Hash {
	return common.HexToHash("0x9e96b26fa430cdb94aa7d06991102a0577730e9f5f52f05b4f010c56a086c2ad")
}

// UnpackPermitExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitExpired(uint256 deadline)
func (vaultSettlement *VaultSettlement) UnpackPermitExpiredError(raw []byte) (*VaultSettlementPermitExpired, error) {
	out := new(VaultSettlementPermitExpired)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "PermitExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementPermitFailed represents a PermitFailed error raised by the VaultSettlement contract.
type VaultSettlementPermitFailed struct {
	Token   common.Address
	Allowed *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func VaultSettlementPermitFailedErrorID() common.Hash {
	return common.HexToHash("0xadd6035072a61f24744319b320b9cf31a03ed928599985400ab36eecb35c51ec")
}

// UnpackPermitFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitFailed(address token, uint256 allowed, uint256 needed)
func (vaultSettlement *VaultSettlement) UnpackPermitFailedError(raw []byte) (*VaultSettlementPermitFailed, error) {
	out := new(VaultSettlementPermitFailed)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "PermitFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementPermitSigner represents a PermitSigner error raised by the VaultSettlement contract.
type VaultSettlementPermitSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitSigner(address signer, address owner)
func VaultSettlementPermitSignerErrorID() common.Hash {
	return common.HexToHash("0x50334466a2a03047648a12589108c56aa014c15ec5f3f10e4a08fbe213f54e83")
}

// UnpackPermitSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitSigner(address signer, address owner)
func (vaultSettlement *VaultSettlement) UnpackPermitSignerError(raw []byte) (*VaultSettlementPermitSigner, error) {
	out := new(VaultSettlementPermitSigner)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "PermitSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementPriceOutOfBand represents a PriceOutOfBand error raised by the VaultSettlement contract.
type VaultSettlementPriceOutOfBand struct {
	Nav        *big.Int
	Supply     *big.Int
	LastNav    *big.Int
	LastSupply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply)
func VaultSettlementPriceOutOfBandErrorID() common.Hash {
	return common.HexToHash("0xb233431267553aac1d7fdb16e693b47a8eb47f76ef9a4652b60af0ca0c9ec8e6")
}

// UnpackPriceOutOfBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply)
func (vaultSettlement *VaultSettlement) UnpackPriceOutOfBandError(raw []byte) (*VaultSettlementPriceOutOfBand, error) {
	out := new(VaultSettlementPriceOutOfBand)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "PriceOutOfBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the VaultSettlement contract.
type VaultSettlementSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func VaultSettlementSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (vaultSettlement *VaultSettlement) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*VaultSettlementSafeCastOverflowedUintDowncast, error) {
	out := new(VaultSettlementSafeCastOverflowedUintDowncast)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the VaultSettlement contract.
type VaultSettlementSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultSettlementSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vaultSettlement *VaultSettlement) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultSettlementSafeERC20FailedOperation, error) {
	out := new(VaultSettlementSafeERC20FailedOperation)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementTextTooLong represents a TextTooLong error raised by the VaultSettlement contract.
type VaultSettlementTextTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func VaultSettlementTextTooLongErrorID() common.Hash {
	return common.HexToHash("0xf4eb2b2dbe319380c840209258eb848c417097b3e21292e1f63f878c9e784194")
}

// UnpackTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func (vaultSettlement *VaultSettlement) UnpackTextTooLongError(raw []byte) (*VaultSettlementTextTooLong, error) {
	out := new(VaultSettlementTextTooLong)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "TextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementTokensLeft represents a TokensLeft error raised by the VaultSettlement contract.
type VaultSettlementTokensLeft struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokensLeft(uint256 count)
func VaultSettlementTokensLeftErrorID() common.Hash {
	return common.HexToHash("0xbd2b9cca3c2eb5228c03dc0742799435e8ffe559fa01d1ee0f9ddfbaa4dd8e7f")
}

// UnpackTokensLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokensLeft(uint256 count)
func (vaultSettlement *VaultSettlement) UnpackTokensLeftError(raw []byte) (*VaultSettlementTokensLeft, error) {
	out := new(VaultSettlementTokensLeft)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "TokensLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementTooEarly represents a TooEarly error raised by the VaultSettlement contract.
type VaultSettlementTooEarly struct {
	EffectiveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func VaultSettlementTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 effectiveAt)
func (vaultSettlement *VaultSettlement) UnpackTooEarlyError(raw []byte) (*VaultSettlementTooEarly, error) {
	out := new(VaultSettlementTooEarly)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementZeroAddress represents a ZeroAddress error raised by the VaultSettlement contract.
type VaultSettlementZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VaultSettlementZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (vaultSettlement *VaultSettlement) UnpackZeroAddressError(raw []byte) (*VaultSettlementZeroAddress, error) {
	out := new(VaultSettlementZeroAddress)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSettlementZeroAmount represents a ZeroAmount error raised by the VaultSettlement contract.
type VaultSettlementZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func VaultSettlementZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (vaultSettlement *VaultSettlement) UnpackZeroAmountError(raw []byte) (*VaultSettlementZeroAmount, error) {
	out := new(VaultSettlementZeroAmount)
	if err := vaultSettlement.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
