// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package uniswapv3adapter

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

// UniswapV3AdapterMetaData contains all meta data concerning the UniswapV3Adapter contract.
var UniswapV3AdapterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"swap\",\"inputs\":[{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"uniswapV3SwapCallback\",\"inputs\":[{\"name\":\"amount0Delta\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"amount1Delta\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InputMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPool\",\"inputs\":[{\"name\":\"tokenA\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenB\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"NotThePool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutputShort\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "UniswapV3Adapter",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610a87380380610a87833981016040819052602b916061565b6001600160a01b03811660515760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0316608052608c565b5f602082840312156070575f5ffd5b81516001600160a01b03811681146085575f5ffd5b9392505050565b6080516109dd6100aa5f395f8181606e015261065601526109dd5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80632506c01814610043578063c45a015514610069578063fa461e33146100a8575b5f5ffd5b610056610051366004610803565b6100bd565b6040519081526020015b60405180910390f35b6100907f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610060565b6100bb6100b6366004610876565b6102a0565b005b5f805c6001600160a01b0316156100e7576040516303cb96db60e21b815260040160405180910390fd5b84158015906100fd57506001600160ff1b038511155b61011a57604051631f2a200560e01b815260040160405180910390fd5b5f6101266017846108d9565b90506101336017826108f8565b61013e906014610915565b8314158061014a575080155b806101555750600381115b1561017f578383604051623d8c1560e31b8152600401610176929190610928565b60405180910390fd5b8591505f8881805b8481101561021c57601781028801803560601c94506014013560e81c91506001600160a01b03831684146101d1578787604051623d8c1560e31b8152600401610176929190610928565b6001810160170288013560601c92506102128484848985156101f357306101f5565b335b8a610201886001610915565b1461020c573061034a565b3361034a565b9550600101610187565b50896001600160a01b0316826001600160a01b031614610252578686604051623d8c1560e31b8152600401610176929190610928565b8988868181101561028f576040516323e7b69360e11b81526001600160a01b03909316600484015260248301919091526044820152606401610176565b505050505050509695505050505050565b336001600160a01b035f5c1681146102d75760405163f166648360e01b81526001600160a01b039091166004820152602401610176565b505f6001600160a01b0319815c16815d505f5f85136102f657836102f8565b845b90503060015c6001600160a01b031603610327576103226001600160a01b0360025c16338361058a565b610343565b6103436001600160a01b0360025c81169060015c1633846105c4565b5050505050565b5f6001600160a01b038087169088161081816103705761036b888a89610600565b61037b565b61037b898989610600565b90508888886001600160a01b0384163b6103c75760405163b9f2042160e01b81526001600160a01b03938416600482015292909116602483015262ffffff166044820152606401610176565b508291508690508a5f80600181846002805c6001600160a01b0319166001600160a01b03831617905d508591906101000a815c816001600160a01b0302191690836001600160a01b03160217905d508491906101000a815c816001600160a01b0302191690836001600160a01b03160217905d505050505f5f826001600160a01b031663128acb0887868b8861047b57610476600173fffd8963efd1fc6a506488495d951d5263988d26610956565b61048b565b61048b6401000276a36001610975565b60405160e086901b6001600160e01b03191681526001600160a01b03948516600482015292151560248401526044830191909152909116606482015260a060848201525f60a482015260c40160408051808303815f875af11580156104f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105169190610994565b915091505f5f8561052857828461052b565b83835b90925090508c8a8381811461056c576040516329b6796b60e11b81526001600160a01b03909316600484015260248301919091526044820152606401610176565b50505080610579906109b6565b9d9c50505050505050505050505050565b61059783838360016106d4565b6105bf57604051635274afe760e01b81526001600160a01b0384166004820152602401610176565b505050565b6105d2848484846001610736565b6105fa57604051635274afe760e01b81526001600160a01b0385166004820152602401610176565b50505050565b604080516001600160a01b03948516602080830191909152939094168482015262ffffff919091166060808501919091528151808503820181526080850183528051908401206001600160f81b031960a08601527f000000000000000000000000000000000000000000000000000000000000000090911b6bffffffffffffffffffffffff191660a185015260b58401527fe34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b5460d5808501919091528151808503909101815260f59093019052815191012090565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661072a57838315161561071e573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316610792578383151615610786573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b03811681146107b9575f5ffd5b919050565b5f5f83601f8401126107ce575f5ffd5b50813567ffffffffffffffff8111156107e5575f5ffd5b6020830191508360208285010111156107fc575f5ffd5b9250929050565b5f5f5f5f5f5f60a08789031215610818575f5ffd5b610821876107a3565b955061082f602088016107a3565b94506040870135935060608701359250608087013567ffffffffffffffff811115610858575f5ffd5b61086489828a016107be565b979a9699509497509295939492505050565b5f5f5f5f60608587031215610889575f5ffd5b8435935060208501359250604085013567ffffffffffffffff8111156108ad575f5ffd5b6108b9878288016107be565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b5f826108f357634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761090f5761090f6108c5565b92915050565b8082018082111561090f5761090f6108c5565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b6001600160a01b03828116828216039081111561090f5761090f6108c5565b6001600160a01b03818116838216019081111561090f5761090f6108c5565b5f5f604083850312156109a5575f5ffd5b505080516020909101519092909150565b5f600160ff1b82016109ca576109ca6108c5565b505f039056fea164736f6c6343000825000a",
}

// UniswapV3Adapter is an auto generated Go binding around an Ethereum contract.
type UniswapV3Adapter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UniswapV3Adapter) GetABI() abi.ABI {
	return c.abi
}

// NewUniswapV3Adapter creates a new instance of UniswapV3Adapter.
func NewUniswapV3Adapter() *UniswapV3Adapter {
	parsed, err := UniswapV3AdapterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UniswapV3Adapter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UniswapV3Adapter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address factory_) returns()
func (uniswapV3Adapter *UniswapV3Adapter) PackConstructor(factory_ common.Address) []byte {
	enc, err := uniswapV3Adapter.abi.Pack("", factory_)
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
func (uniswapV3Adapter *UniswapV3Adapter) PackFactory() []byte {
	enc, err := uniswapV3Adapter.abi.Pack("factory")
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
func (uniswapV3Adapter *UniswapV3Adapter) TryPackFactory() ([]byte, error) {
	return uniswapV3Adapter.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackFactory(data []byte) (common.Address, error) {
	out, err := uniswapV3Adapter.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2506c018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, bytes data) returns(uint256 amountOut)
func (uniswapV3Adapter *UniswapV3Adapter) PackSwap(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, data []byte) []byte {
	enc, err := uniswapV3Adapter.abi.Pack("swap", tokenIn, tokenOut, amountIn, minAmountOut, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2506c018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, bytes data) returns(uint256 amountOut)
func (uniswapV3Adapter *UniswapV3Adapter) TryPackSwap(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int, minAmountOut *big.Int, data []byte) ([]byte, error) {
	return uniswapV3Adapter.abi.Pack("swap", tokenIn, tokenOut, amountIn, minAmountOut, data)
}

// UnpackSwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2506c018.
//
// Solidity: function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, bytes data) returns(uint256 amountOut)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackSwap(data []byte) (*big.Int, error) {
	out, err := uniswapV3Adapter.abi.Unpack("swap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUniswapV3SwapCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa461e33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uniswapV3SwapCallback(int256 amount0Delta, int256 amount1Delta, bytes ) returns()
func (uniswapV3Adapter *UniswapV3Adapter) PackUniswapV3SwapCallback(amount0Delta *big.Int, amount1Delta *big.Int, arg2 []byte) []byte {
	enc, err := uniswapV3Adapter.abi.Pack("uniswapV3SwapCallback", amount0Delta, amount1Delta, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUniswapV3SwapCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa461e33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uniswapV3SwapCallback(int256 amount0Delta, int256 amount1Delta, bytes ) returns()
func (uniswapV3Adapter *UniswapV3Adapter) TryPackUniswapV3SwapCallback(amount0Delta *big.Int, amount1Delta *big.Int, arg2 []byte) ([]byte, error) {
	return uniswapV3Adapter.abi.Pack("uniswapV3SwapCallback", amount0Delta, amount1Delta, arg2)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (uniswapV3Adapter *UniswapV3Adapter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["InputMismatch"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackInputMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["NoPool"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackNoPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["NotThePool"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackNotThePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["OutputShort"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackOutputShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], uniswapV3Adapter.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return uniswapV3Adapter.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UniswapV3AdapterBadPath represents a BadPath error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterBadPath struct {
	Path []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(bytes path)
func UniswapV3AdapterBadPathErrorID() common.Hash {
	return common.HexToHash("0x01ec60a8d6ddef719a5835284c4b952010e0f9cf1a89b4448651f4766049122b")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(bytes path)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackBadPathError(raw []byte) (*UniswapV3AdapterBadPath, error) {
	out := new(UniswapV3AdapterBadPath)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterInputMismatch represents a InputMismatch error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterInputMismatch struct {
	Token    common.Address
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func UniswapV3AdapterInputMismatchErrorID() common.Hash {
	return common.HexToHash("0x536cf2d68eb973f200990498962fcba4711029451edee2caa54c96109180ec06")
}

// UnpackInputMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputMismatch(address token, uint256 expected, uint256 taken)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackInputMismatchError(raw []byte) (*UniswapV3AdapterInputMismatch, error) {
	out := new(UniswapV3AdapterInputMismatch)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "InputMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterLocked represents a Locked error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func UniswapV3AdapterLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (uniswapV3Adapter *UniswapV3Adapter) UnpackLockedError(raw []byte) (*UniswapV3AdapterLocked, error) {
	out := new(UniswapV3AdapterLocked)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterNoPool represents a NoPool error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterNoPool struct {
	TokenA common.Address
	TokenB common.Address
	Fee    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPool(address tokenA, address tokenB, uint24 fee)
func UniswapV3AdapterNoPoolErrorID() common.Hash {
	return common.HexToHash("0xb9f2042135d256ccede167433fe4ba049c1ebf79043cbba238fe447b6d2434ef")
}

// UnpackNoPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPool(address tokenA, address tokenB, uint24 fee)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackNoPoolError(raw []byte) (*UniswapV3AdapterNoPool, error) {
	out := new(UniswapV3AdapterNoPool)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "NoPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterNotThePool represents a NotThePool error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterNotThePool struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePool(address caller)
func UniswapV3AdapterNotThePoolErrorID() common.Hash {
	return common.HexToHash("0xf16664836423f74be204583091103106553995f647c0a1fb456fdfc92df3442e")
}

// UnpackNotThePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePool(address caller)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackNotThePoolError(raw []byte) (*UniswapV3AdapterNotThePool, error) {
	out := new(UniswapV3AdapterNotThePool)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "NotThePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterOutputShort represents a OutputShort error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterOutputShort struct {
	Token    common.Address
	Least    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func UniswapV3AdapterOutputShortErrorID() common.Hash {
	return common.HexToHash("0x47cf6d26937c4b98d35aa0fe68ca27d7a38ef870c001fdda41571304756617b5")
}

// UnpackOutputShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputShort(address token, uint256 least, uint256 received)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackOutputShortError(raw []byte) (*UniswapV3AdapterOutputShort, error) {
	out := new(UniswapV3AdapterOutputShort)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "OutputShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func UniswapV3AdapterSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (uniswapV3Adapter *UniswapV3Adapter) UnpackSafeERC20FailedOperationError(raw []byte) (*UniswapV3AdapterSafeERC20FailedOperation, error) {
	out := new(UniswapV3AdapterSafeERC20FailedOperation)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterZeroAddress represents a ZeroAddress error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func UniswapV3AdapterZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (uniswapV3Adapter *UniswapV3Adapter) UnpackZeroAddressError(raw []byte) (*UniswapV3AdapterZeroAddress, error) {
	out := new(UniswapV3AdapterZeroAddress)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UniswapV3AdapterZeroAmount represents a ZeroAmount error raised by the UniswapV3Adapter contract.
type UniswapV3AdapterZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func UniswapV3AdapterZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (uniswapV3Adapter *UniswapV3Adapter) UnpackZeroAmountError(raw []byte) (*UniswapV3AdapterZeroAmount, error) {
	out := new(UniswapV3AdapterZeroAmount)
	if err := uniswapV3Adapter.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
