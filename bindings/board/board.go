// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package board

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

// BoardMetaData contains all meta data concerning the Board contract.
var BoardMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"history\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"text\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Posted\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"text\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"TextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Board",
	Bin: "0x6080604052348015600e575f5ffd5b506102338061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063707b8bf41461003857806398daac831461004d575b5f5ffd5b61004b610046366004610168565b610061565b005b5f5460405190815260200160405180910390f35b80610400808211156100935760405163f4eb2b2d60e01b81526004810192909252602482015260440160405180910390fd5b50506100f27fbff8d8c905e15307e68d61a491a03ac87e5464a076040754cdf64946692aa5a06100c9866001600160a01b031690565b338686866040516020016100de9291906101f8565b6040516020818303038152906040526100f8565b50505050565b5f82848688855160208701a4508051602082012061016030600488888888876040515f5481528760208201524260408201528660608201528560808201528460a08201528360c08201528260e08201528161010082015261012081205f555050505050505050565b505050505050565b5f5f5f5f6060858703121561017b575f5ffd5b84356001600160a01b0381168114610191575f5ffd5b935060208501359250604085013567ffffffffffffffff8111156101b3575f5ffd5b8501601f810187136101c3575f5ffd5b803567ffffffffffffffff8111156101d9575f5ffd5b8760208284010111156101ea575f5ffd5b949793965060200194505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f1916010191905056fea164736f6c6343000825000a",
}

// Board is an auto generated Go binding around an Ethereum contract.
type Board struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Board) GetABI() abi.ABI {
	return c.abi
}

// NewBoard creates a new instance of Board.
func NewBoard() *Board {
	parsed, err := BoardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Board{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Board) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(bytes32)
func (board *Board) PackHistory() []byte {
	enc, err := board.abi.Pack("history")
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
func (board *Board) TryPackHistory() ([]byte, error) {
	return board.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(bytes32)
func (board *Board) UnpackHistory(data []byte) ([32]byte, error) {
	out, err := board.abi.Unpack("history", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x707b8bf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(address subject, bytes32 kind, string text) returns()
func (board *Board) PackPost(subject common.Address, kind [32]byte, text string) []byte {
	enc, err := board.abi.Pack("post", subject, kind, text)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x707b8bf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(address subject, bytes32 kind, string text) returns()
func (board *Board) TryPackPost(subject common.Address, kind [32]byte, text string) ([]byte, error) {
	return board.abi.Pack("post", subject, kind, text)
}

// BoardPosted represents a Posted event raised by the Board contract.
type BoardPosted struct {
	Subject common.Address
	Author  common.Address
	Kind    [32]byte
	Text    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const BoardPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (BoardPosted) ContractEventName() string {
	return BoardPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(address indexed subject, address indexed author, bytes32 indexed kind, string text)
func (board *Board) UnpackPostedEvent(log *types.Log) (*BoardPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != board.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BoardPosted)
	if len(log.Data) > 0 {
		if err := board.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range board.abi.Events[event].Inputs {
		if arg.Indexed {
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
func (board *Board) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], board.abi.Errors["TextTooLong"].ID.Bytes()[:4]) {
		return board.UnpackTextTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BoardTextTooLong represents a TextTooLong error raised by the Board contract.
type BoardTextTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func BoardTextTooLongErrorID() common.Hash {
	return common.HexToHash("0xf4eb2b2dbe319380c840209258eb848c417097b3e21292e1f63f878c9e784194")
}

// UnpackTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextTooLong(uint256 length, uint256 max)
func (board *Board) UnpackTextTooLongError(raw []byte) (*BoardTextTooLong, error) {
	out := new(BoardTextTooLong)
	if err := board.abi.UnpackIntoInterface(out, "TextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
