// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demofeed

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

// DemoFeedMetaData contains all meta data concerning the DemoFeed contract.
var DemoFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"description_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false}]",
	ID:  "DemoFeed",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161058938038061058983398101604081905261002e9161005c565b60ff82166080525f61004082826101b4565b505050610272565b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561006d575f5ffd5b825160ff8116811461007d575f5ffd5b60208401519092506001600160401b03811115610098575f5ffd5b8301601f810185136100a8575f5ffd5b80516001600160401b038111156100c1576100c1610048565b604051601f8201601f19908116603f011681016001600160401b03811182821017156100ef576100ef610048565b604052818152828201602001871015610106575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b600181811c9082168061013957607f821691505b60208210810361015757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156101af57828211156101af57805f5260205f20601f840160051c602085101561018857505f5b90810190601f840160051c035f5b818110156101ab575f83820155600101610196565b5050505b505050565b81516001600160401b038111156101cd576101cd610048565b6101e1816101db8454610125565b8461015d565b6020601f821160018114610213575f83156101fc5750848201515b5f19600385901b1c1916600184901b17845561026b565b5f84815260208120601f198516915b828110156102425787850151825560209485019460019092019101610222565b508482101561025f57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516103006102895f395f605301526103005ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c8063313ce5671461004e5780637284e4161461008c5780638ad56db3146100a1578063feaf968c146100b6575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b610094610100565b6040516100839190610234565b6100b46100af366004610269565b61018b565b005b6001546040805164ffffffffff600160d81b84048116808352601585900b6020840152600160b01b909404169181018290526060810191909152608081019190915260a001610083565b5f805461010c90610289565b80601f016020809104026020016040519081016040528092919081815260200182805461013890610289565b80156101835780601f1061015a57610100808354040283529160200191610183565b820191905f5260205f20905b81548152906001019060200180831161016657829003601f168201915b505050505081565b6001805464ffffffffff808416600160b01b026001600160d81b03199092166001600160b01b0386161791909117808355601b916101d091600160d81b9004166102c1565b91906101000a81548164ffffffffff021916908364ffffffffff160217905564ffffffffff16827f0559884fd3a460db3073b7fc896cc77986f16e378210ded43186175bf646fc5f8360405161022891815260200190565b60405180910390a35050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f6040838503121561027a575f5ffd5b50508035926020909101359150565b600181811c9082168061029d57607f821691505b6020821081036102bb57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f64ffffffffff821664ffffffffff81036102ea57634e487b7160e01b5f52601160045260245ffd5b6001019291505056fea164736f6c6343000825000a",
}

// DemoFeed is an auto generated Go binding around an Ethereum contract.
type DemoFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoFeed) GetABI() abi.ABI {
	return c.abi
}

// NewDemoFeed creates a new instance of DemoFeed.
func NewDemoFeed() *DemoFeed {
	parsed, err := DemoFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 decimals_, string description_) returns()
func (demoFeed *DemoFeed) PackConstructor(decimals_ uint8, description_ string) []byte {
	enc, err := demoFeed.abi.Pack("", decimals_, description_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoFeed *DemoFeed) PackDecimals() []byte {
	enc, err := demoFeed.abi.Pack("decimals")
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
func (demoFeed *DemoFeed) TryPackDecimals() ([]byte, error) {
	return demoFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoFeed *DemoFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoFeed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) PackDescription() []byte {
	enc, err := demoFeed.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) TryPackDescription() ([]byte, error) {
	return demoFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) UnpackDescription(data []byte) (string, error) {
	out, err := demoFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) PackLatestRoundData() []byte {
	enc, err := demoFeed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) TryPackLatestRoundData() ([]byte, error) {
	return demoFeed.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := demoFeed.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad56db3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push(int256 answer, uint256 updatedAt) returns()
func (demoFeed *DemoFeed) PackPush(answer *big.Int, updatedAt *big.Int) []byte {
	enc, err := demoFeed.abi.Pack("push", answer, updatedAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad56db3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push(int256 answer, uint256 updatedAt) returns()
func (demoFeed *DemoFeed) TryPackPush(answer *big.Int, updatedAt *big.Int) ([]byte, error) {
	return demoFeed.abi.Pack("push", answer, updatedAt)
}

// DemoFeedAnswerUpdated represents a AnswerUpdated event raised by the DemoFeed contract.
type DemoFeedAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemoFeedAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (DemoFeedAnswerUpdated) ContractEventName() string {
	return DemoFeedAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (demoFeed *DemoFeed) UnpackAnswerUpdatedEvent(log *types.Log) (*DemoFeedAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoFeedAnswerUpdated)
	if len(log.Data) > 0 {
		if err := demoFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoFeed.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
