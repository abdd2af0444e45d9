// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package settler

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

// ISettlerResult is an auto generated low-level Go binding around an user-defined struct.
type ISettlerResult struct {
	Done   bool
	Reason []byte
}

// ISettlerSettlement is an auto generated low-level Go binding around an user-defined struct.
type ISettlerSettlement struct {
	Vault   common.Address
	EpochId *big.Int
	MinNav  *big.Int
	MaxNav  *big.Int
	Gas     *big.Int
	Sales   []Swap
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

// SettlerMetaData contains all meta data concerning the Settler contract.
var SettlerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleAll\",\"inputs\":[{\"name\":\"settlements\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Settlement[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"results\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Result[]\",\"components\":[{\"name\":\"done\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"SettlementFailed\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Settler",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610ab4380380610ab483398101604081905261002e916100ac565b6001600160a01b038116608081905260408051637b10399960e01b81529051637b103999916004808201926020929091908290030181865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a91906100ac565b6001600160a01b031660a052506100d9565b5f602082840312156100bc575f5ffd5b81516001600160a01b03811681146100d2575f5ffd5b9392505050565b60805160a0516109af6101055f395f81816071015260ea01525f818160b001526102a401526109af5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80631e21708c146100435780637b1039991461006c578063c45a0155146100ab575b5f5ffd5b6100566100513660046105d0565b6100d2565b604051610063919061066f565b60405180910390f35b6100937f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610063565b6100937f000000000000000000000000000000000000000000000000000000000000000081565b6040516335d2155560e11b81523360048201526060907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636ba42aaa90602401602060405180830381865afa158015610137573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015b91906106eb565b339061018b5760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b508167ffffffffffffffff8111156101a5576101a5610711565b6040519080825280602002602001820160405280156101ea57816020015b604080518082019091525f8152606060208201528152602001906001900390816101c35790505b5090505f5f5b838110156102705761022485858381811061020d5761020d610725565b905060200281019061021f9190610739565b610286565b83828151811061023657610236610725565b602002602001018190525082818151811061025357610253610725565b60200260200101515f01511561026857600191505b6001016101f0565b508061027f5761027f82610523565b5092915050565b604080518082019091525f8152606060208201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663652b9b416102d66020850185610772565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610318573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061033c91906106eb565b6103496020840184610772565b90610373576040516376bfd6b960e01b81526001600160a01b039091166004820152602401610182565b505f61038260a084018461078b565b1590506103e85761039660a084018461078b565b8460200135856040013586606001356040516024016103b9959493929190610800565b60408051601f198184030181529190526020810180516001600160e01b03166349a236bf60e11b179052610437565b60408051602085013560248201529084013560448201526060840135606482015260840160408051601f198184030181529190526020810180516001600160e01b031663574cdded60e01b1790525b90505f5a905080846080013511158015610474575061045c6175306080860135610945565b61046760408361095e565b610471908361097d565b10155b610491576040516307099c5360e21b815260040160405180910390fd5b5f61049f6020860186610772565b90505f856080013590505f5f5f8651602088015f8787f18015158752905080610519576104ca61056d565b602080880182905260405190890135916001600160a01b038616917f32f625f47227840cc43ce3cdee4d0e7d620d4d0d3aa38cf016065e7e1803c8fa9161051091610990565b60405180910390a35b5050505050919050565b80515f0361054457604051631f2a200560e01b815260040160405180910390fd5b5f815f8151811061055757610557610725565b6020026020010151602001519050805160208201fd5b60603d61010081111561057f57506101005b8067ffffffffffffffff81111561059857610598610711565b6040519080825280601f01601f1916602001820160405280156105c2576020820181803683370190505b509150805f602084013e5090565b5f5f602083850312156105e1575f5ffd5b823567ffffffffffffffff8111156105f7575f5ffd5b8301601f81018513610607575f5ffd5b803567ffffffffffffffff81111561061d575f5ffd5b8560208260051b8401011115610631575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156106df57603f19878603018452815180511515865260208101519050604060208701526106c96040870182610641565b9550506020938401939190910190600101610695565b50929695505050505050565b5f602082840312156106fb575f5ffd5b8151801515811461070a575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823560be1983360301811261074d575f5ffd5b9190910192915050565b80356001600160a01b038116811461076d575f5ffd5b919050565b5f60208284031215610782575f5ffd5b61070a82610757565b5f5f8335601e198436030181126107a0575f5ffd5b83018035915067ffffffffffffffff8211156107ba575f5ffd5b6020019150600581901b36038213156107d1575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b608080825281018590525f60a0600587901b83018101908301888360be1936839003015b8a82101561091057868503609f190184528235818112610842575f5ffd5b8c016001600160a01b0361085582610757565b1686526001600160a01b0361086c60208301610757565b1660208701526001600160a01b0361088660408301610757565b166040870152606081810135908701526080808201359087015260a081013536829003601e190181126108b7575f5ffd5b0160208101903567ffffffffffffffff8111156108d2575f5ffd5b8036038213156108e0575f5ffd5b60c060a08801526108f560c0880182846107d8565b96505050602083019250602084019350600182019150610824565b50505050602083019590955250604081019290925260609091015292915050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561095857610958610931565b92915050565b5f8261097857634e487b7160e01b5f52601260045260245ffd5b500490565b8181038181111561095857610958610931565b602081525f61070a602083018461064156fea164736f6c6343000825000a",
}

// Settler is an auto generated Go binding around an Ethereum contract.
type Settler struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settler) GetABI() abi.ABI {
	return c.abi
}

// NewSettler creates a new instance of Settler.
func NewSettler() *Settler {
	parsed, err := SettlerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settler{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settler) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address factory_) returns()
func (settler *Settler) PackConstructor(factory_ common.Address) []byte {
	enc, err := settler.abi.Pack("", factory_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (settler *Settler) PackFactory() []byte {
	enc, err := settler.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address)
func (settler *Settler) TryPackFactory() ([]byte, error) {
	return settler.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (settler *Settler) UnpackFactory(data []byte) (common.Address, error) {
	out, err := settler.abi.Unpack("factory", data)
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
func (settler *Settler) PackRegistry() []byte {
	enc, err := settler.abi.Pack("registry")
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
func (settler *Settler) TryPackRegistry() ([]byte, error) {
	return settler.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (settler *Settler) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := settler.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettleAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e21708c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleAll((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[])[] settlements) returns((bool,bytes)[] results)
func (settler *Settler) PackSettleAll(settlements []ISettlerSettlement) []byte {
	enc, err := settler.abi.Pack("settleAll", settlements)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e21708c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleAll((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[])[] settlements) returns((bool,bytes)[] results)
func (settler *Settler) TryPackSettleAll(settlements []ISettlerSettlement) ([]byte, error) {
	return settler.abi.Pack("settleAll", settlements)
}

// UnpackSettleAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e21708c.
//
// Solidity: function settleAll((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[])[] settlements) returns((bool,bytes)[] results)
func (settler *Settler) UnpackSettleAll(data []byte) ([]ISettlerResult, error) {
	out, err := settler.abi.Unpack("settleAll", data)
	if err != nil {
		return *new([]ISettlerResult), err
	}
	out0 := *abi.ConvertType(out[0], new([]ISettlerResult)).(*[]ISettlerResult)
	return out0, nil
}

// SettlerSettlementFailed represents a SettlementFailed event raised by the Settler contract.
type SettlerSettlementFailed struct {
	Vault   common.Address
	EpochId *big.Int
	Reason  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlerSettlementFailedEventName = "SettlementFailed"

// ContractEventName returns the user-defined event name.
func (SettlerSettlementFailed) ContractEventName() string {
	return SettlerSettlementFailedEventName
}

// UnpackSettlementFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementFailed(address indexed vault, uint256 indexed epochId, bytes reason)
func (settler *Settler) UnpackSettlementFailedEvent(log *types.Log) (*SettlerSettlementFailed, error) {
	event := "SettlementFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlerSettlementFailed)
	if len(log.Data) > 0 {
		if err := settler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settler.abi.Events[event].Inputs {
		if arg.Indexed {
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
func (settler *Settler) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settler.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return settler.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], settler.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return settler.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settler.abi.Errors["UnknownVault"].ID.Bytes()[:4]) {
		return settler.UnpackUnknownVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], settler.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return settler.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlerInsufficientGas represents a InsufficientGas error raised by the Settler contract.
type SettlerInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func SettlerInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (settler *Settler) UnpackInsufficientGasError(raw []byte) (*SettlerInsufficientGas, error) {
	out := new(SettlerInsufficientGas)
	if err := settler.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlerNotAllowed represents a NotAllowed error raised by the Settler contract.
type SettlerNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func SettlerNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (settler *Settler) UnpackNotAllowedError(raw []byte) (*SettlerNotAllowed, error) {
	out := new(SettlerNotAllowed)
	if err := settler.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlerUnknownVault represents a UnknownVault error raised by the Settler contract.
type SettlerUnknownVault struct {
	Vault common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVault(address vault)
func SettlerUnknownVaultErrorID() common.Hash {
	return common.HexToHash("0x76bfd6b9c2e70afd458e528813dd75e98acd2ca513ce7299b42c14ca033f9735")
}

// UnpackUnknownVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVault(address vault)
func (settler *Settler) UnpackUnknownVaultError(raw []byte) (*SettlerUnknownVault, error) {
	out := new(SettlerUnknownVault)
	if err := settler.abi.UnpackIntoInterface(out, "UnknownVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlerZeroAmount represents a ZeroAmount error raised by the Settler contract.
type SettlerZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func SettlerZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (settler *Settler) UnpackZeroAmountError(raw []byte) (*SettlerZeroAmount, error) {
	out := new(SettlerZeroAmount)
	if err := settler.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
