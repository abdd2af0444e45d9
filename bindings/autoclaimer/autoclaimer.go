// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package autoclaimer

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

// IAutoClaimerClaim is an auto generated low-level Go binding around an user-defined struct.
type IAutoClaimerClaim struct {
	Vault      common.Address
	Controller common.Address
}

// AutoClaimerMetaData contains all meta data concerning the AutoClaimer contract.
var AutoClaimerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structIAutoClaimer.Claim[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"done\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"some\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ClaimFailed\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"call\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false}]",
	ID:  "AutoClaimer",
	Bin: "0x6080604052348015600e575f5ffd5b50610c2d8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063b4ba9e1114610038578063d268393714610060575b5f5ffd5b61004b610046366004610984565b610081565b60405190151581526020015b60405180910390f35b61007361006e3660046109b5565b61018c565b604051908152602001610057565b60405163402d267d60e01b81526001600160a01b0382811660048301525f91849183919083169063402d267d90602401602060405180830381865afa1580156100cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f09190610a26565b90508015610149575f81858660405160240161010e93929190610a3d565b60408051601f198184030181529190526020810180516001600160e01b0316630b8b4a6160e21b17905290506101458386836102de565b9350505b610153828561034b565b8061015b5750825b925061016782856104d5565b8061016f5750825b925061017b82856106f8565b806101835750825b95945050505050565b5f5f5b828110156102d7575f5f8585848181106101ab576101ab610a5c565b6101c19260206040909202019081019150610a70565b8686858181106101d3576101d3610a5c565b90506040020160200160208101906101eb9190610a70565b604080516001600160a01b03848116602483015283166044808301919091528251808303909101815260649091019091526020810180516001600160e01b031663b4ba9e1160e01b17905291935091505f90819061024a903090610912565b91509150816102a357826001600160a01b0316846001600160a01b03167f0dc1b0591dd1592b9ed64e26d2a782236a5812ed515ce1b5d1c6e425f39c141f836040516102969190610abe565b60405180910390a36102c8565b808060200190518101906102b79190610add565b156102c8576102c586610afc565b95505b5050505080600101905061018f565b5092915050565b5f60606102eb8584610912565b90925090508161034357836001600160a01b0316856001600160a01b03167f0dc1b0591dd1592b9ed64e26d2a782236a5812ed515ce1b5d1c6e425f39c141f858460405161033a929190610b20565b60405180910390a35b509392505050565b604051636c82bbbf60e11b81526001600160a01b0382811660048301525f91829185169063d905777e90602401602060405180830381865afa158015610393573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103b79190610a26565b9050801561042a5761041a8484866001600160a01b031663ba0876528588896040516024016103e893929190610a3d565b604051602081830303815290604052915060e01b6020820180516001600160e01b0383818316178352505050506102de565b91508161042a575f9150506104cf565b60405163ce96cb7760e01b81526001600160a01b03848116600483015285169063ce96cb7790602401602060405180830381865afa15801561046e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104929190610a26565b905080156102d7576104c38484866001600160a01b031663b460af948588896040516024016103e893929190610a3d565b806104cb5750815b9150505b92915050565b604051631f3a1e3360e11b81526001600160a01b0382811660048301525f9190841690633e743c6690602401602060405180830381865afa15801561051c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105409190610a26565b5f0361054d57505f6104cf565b604051634f4a0e5960e01b81526001600160a01b0383811660048301525f9190851690634f4a0e59906024015f60405180830381865afa158015610593573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105ba9190810190610b58565b90505f5b81518110156106f057846001600160a01b031663aabb59228383815181106105e8576105e8610a5c565b6020026020010151866040518363ffffffff1660e01b81526004016106209291909182526001600160a01b0316602082015260400190565b602060405180830381865afa15801561063b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061065f9190610a26565b156106e8575f856001600160a01b03166369d77a4484848151811061068657610686610a5c565b602002602001015187886040516024016106a293929190610a3d565b604051602081830303815290604052915060e01b6020820180516001600160e01b03838183161783525050505090506106dc8686836102de565b806106e45750835b9350505b6001016105be565b505092915050565b60405163fabc456960e01b81526001600160a01b0382811660048301525f919084169063fabc456990602401602060405180830381865afa15801561073f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107639190610a26565b5f0361077057505f6104cf565b60405163ec34be6760e01b81526001600160a01b0383811660048301525f919085169063ec34be67906024015f60405180830381865afa1580156107b6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107dd9190810190610b58565b90505f5b81518110156106f057846001600160a01b031663b04a5e0583838151811061080b5761080b610a5c565b6020026020010151866040518363ffffffff1660e01b81526004016108439291909182526001600160a01b0316602082015260400190565b602060405180830381865afa15801561085e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108829190610a26565b1561090a575f856001600160a01b031662a06d198484815181106108a8576108a8610a5c565b602002602001015187886040516024016108c493929190610a3d565b604051602081830303815290604052915060e01b6020820180516001600160e01b03838183161783525050505090506108fe8686836102de565b806109065750835b9350505b6001016107e1565b6040805161010080825261012082019092525f91606091906020820181803683370190505090505f5f8451602086015f885af191503d61010081111561095757506101005b808252805f602084013e509250929050565b80356001600160a01b038116811461097f575f5ffd5b919050565b5f5f60408385031215610995575f5ffd5b61099e83610969565b91506109ac60208401610969565b90509250929050565b5f5f602083850312156109c6575f5ffd5b823567ffffffffffffffff8111156109dc575f5ffd5b8301601f810185136109ec575f5ffd5b803567ffffffffffffffff811115610a02575f5ffd5b8560208260061b8401011115610a16575f5ffd5b6020919091019590945092505050565b5f60208284031215610a36575f5ffd5b5051919050565b9283526001600160a01b03918216602084015216604082015260600190565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610a80575f5ffd5b610a8982610969565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b604081525f6040820152606060208201525f610a896060830184610a90565b5f60208284031215610aed575f5ffd5b81518015158114610a89575f5ffd5b5f60018201610b1957634e487b7160e01b5f52601160045260245ffd5b5060010190565b604081525f610b326040830185610a90565b82810360208401526101838185610a90565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610b68575f5ffd5b815167ffffffffffffffff811115610b7e575f5ffd5b8201601f81018413610b8e575f5ffd5b805167ffffffffffffffff811115610ba857610ba8610b44565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715610bd557610bd5610b44565b604052918252602081840181019290810187841115610bf2575f5ffd5b6020850194505b83851015610c1557845180825260209586019590935001610bf9565b50969550505050505056fea164736f6c6343000825000a",
}

// AutoClaimer is an auto generated Go binding around an Ethereum contract.
type AutoClaimer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AutoClaimer) GetABI() abi.ABI {
	return c.abi
}

// NewAutoClaimer creates a new instance of AutoClaimer.
func NewAutoClaimer() *AutoClaimer {
	parsed, err := AutoClaimerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AutoClaimer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AutoClaimer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2683937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) PackClaim(claims []IAutoClaimerClaim) []byte {
	enc, err := autoClaimer.abi.Pack("claim", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2683937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) TryPackClaim(claims []IAutoClaimerClaim) ([]byte, error) {
	return autoClaimer.abi.Pack("claim", claims)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2683937.
//
// Solidity: function claim((address,address)[] claims) returns(uint256 done)
func (autoClaimer *AutoClaimer) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := autoClaimer.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ba9e11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(address vault_, address controller) returns(bool some)
func (autoClaimer *AutoClaimer) PackClaimFor(vault common.Address, controller common.Address) []byte {
	enc, err := autoClaimer.abi.Pack("claimFor", vault, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ba9e11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(address vault_, address controller) returns(bool some)
func (autoClaimer *AutoClaimer) TryPackClaimFor(vault common.Address, controller common.Address) ([]byte, error) {
	return autoClaimer.abi.Pack("claimFor", vault, controller)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4ba9e11.
//
// Solidity: function claimFor(address vault_, address controller) returns(bool some)
func (autoClaimer *AutoClaimer) UnpackClaimFor(data []byte) (bool, error) {
	out, err := autoClaimer.abi.Unpack("claimFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AutoClaimerClaimFailed represents a ClaimFailed event raised by the AutoClaimer contract.
type AutoClaimerClaimFailed struct {
	Vault      common.Address
	Controller common.Address
	Call       []byte
	Reason     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutoClaimerClaimFailedEventName = "ClaimFailed"

// ContractEventName returns the user-defined event name.
func (AutoClaimerClaimFailed) ContractEventName() string {
	return AutoClaimerClaimFailedEventName
}

// UnpackClaimFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimFailed(address indexed vault, address indexed controller, bytes call, bytes reason)
func (autoClaimer *AutoClaimer) UnpackClaimFailedEvent(log *types.Log) (*AutoClaimerClaimFailed, error) {
	event := "ClaimFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autoClaimer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutoClaimerClaimFailed)
	if len(log.Data) > 0 {
		if err := autoClaimer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autoClaimer.abi.Events[event].Inputs {
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
