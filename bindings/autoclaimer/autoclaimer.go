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
	Bin: "0x6080604052348015600e575f5ffd5b50610b7f8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063b4ba9e1114610038578063d268393714610060575b5f5ffd5b61004b6100463660046108f5565b610081565b60405190151581526020015b60405180910390f35b61007361006e366004610926565b610260565b604051908152602001610057565b60405163402d267d60e01b81526001600160a01b0382811660048301525f91849183919083169063402d267d90602401602060405180830381865afa1580156100cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f09190610997565b9050801561015857604051602481018290526001600160a01b0385166044820181905260648201525f9060840160408051601f198184030181529190526020810180516001600160e01b0316630b8b4a6160e21b17905290506101548386836103b2565b9350505b604051636c82bbbf60e11b81526001600160a01b03858116600483015283169063d905777e90602401602060405180830381865afa15801561019c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101c09190610997565b905080156102315760408051602481018390526001600160a01b038616604482018190526064808301919091528251808303909101815260849091019091526020810180516001600160e01b0316635d043b2960e11b17905261022690839086906103b2565b8061022e5750825b92505b61023b828561041f565b806102435750825b925061024f8285610656565b806102575750825b95945050505050565b5f5f5b828110156103ab575f5f85858481811061027f5761027f6109ae565b61029592602060409092020190810191506109c2565b8686858181106102a7576102a76109ae565b90506040020160200160208101906102bf91906109c2565b604080516001600160a01b03848116602483015283166044808301919091528251808303909101815260649091019091526020810180516001600160e01b031663b4ba9e1160e01b17905291935091505f90819061031e903090610883565b915091508161037757826001600160a01b0316846001600160a01b03167f0dc1b0591dd1592b9ed64e26d2a782236a5812ed515ce1b5d1c6e425f39c141f8360405161036a9190610a10565b60405180910390a361039c565b8080602001905181019061038b9190610a2f565b1561039c5761039986610a4e565b95505b50505050806001019050610263565b5092915050565b5f60606103bf8584610883565b90925090508161041757836001600160a01b0316856001600160a01b03167f0dc1b0591dd1592b9ed64e26d2a782236a5812ed515ce1b5d1c6e425f39c141f858460405161040e929190610a72565b60405180910390a35b509392505050565b604051631f3a1e3360e11b81526001600160a01b0382811660048301525f9190841690633e743c6690602401602060405180830381865afa158015610466573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061048a9190610997565b5f0361049757505f610650565b604051634f4a0e5960e01b81526001600160a01b0383811660048301525f9190851690634f4a0e59906024015f60405180830381865afa1580156104dd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105049190810190610aaa565b90505f5b815181101561064d57846001600160a01b031663aabb5922838381518110610532576105326109ae565b6020026020010151866040518363ffffffff1660e01b815260040161056a9291909182526001600160a01b0316602082015260400190565b602060405180830381865afa158015610585573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105a99190610997565b15610645575f856001600160a01b03166369d77a448484815181106105d0576105d06109ae565b602090810291909101015160405160248101919091526001600160a01b038816604482018190526064820152608401604051602081830303815290604052915060e01b6020820180516001600160e01b03838183161783525050505090506106398686836103b2565b806106415750835b9350505b600101610508565b50505b92915050565b60405163fabc456960e01b81526001600160a01b0382811660048301525f919084169063fabc456990602401602060405180830381865afa15801561069d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c19190610997565b5f036106ce57505f610650565b60405163ec34be6760e01b81526001600160a01b0383811660048301525f919085169063ec34be67906024015f60405180830381865afa158015610714573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261073b9190810190610aaa565b90505f5b815181101561064d57846001600160a01b031663b04a5e05838381518110610769576107696109ae565b6020026020010151866040518363ffffffff1660e01b81526004016107a19291909182526001600160a01b0316602082015260400190565b602060405180830381865afa1580156107bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107e09190610997565b1561087b575f856001600160a01b031662a06d19848481518110610806576108066109ae565b602090810291909101015160405160248101919091526001600160a01b038816604482018190526064820152608401604051602081830303815290604052915060e01b6020820180516001600160e01b038381831617835250505050905061086f8686836103b2565b806108775750835b9350505b60010161073f565b6040805161010080825261012082019092525f91606091906020820181803683370190505090505f5f8451602086015f885af191503d6101008111156108c857506101005b808252805f602084013e509250929050565b80356001600160a01b03811681146108f0575f5ffd5b919050565b5f5f60408385031215610906575f5ffd5b61090f836108da565b915061091d602084016108da565b90509250929050565b5f5f60208385031215610937575f5ffd5b823567ffffffffffffffff81111561094d575f5ffd5b8301601f8101851361095d575f5ffd5b803567ffffffffffffffff811115610973575f5ffd5b8560208260061b8401011115610987575f5ffd5b6020919091019590945092505050565b5f602082840312156109a7575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156109d2575f5ffd5b6109db826108da565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b604081525f6040820152606060208201525f6109db60608301846109e2565b5f60208284031215610a3f575f5ffd5b815180151581146109db575f5ffd5b5f60018201610a6b57634e487b7160e01b5f52601160045260245ffd5b5060010190565b604081525f610a8460408301856109e2565b828103602084015261025781856109e2565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610aba575f5ffd5b815167ffffffffffffffff811115610ad0575f5ffd5b8201601f81018413610ae0575f5ffd5b805167ffffffffffffffff811115610afa57610afa610a96565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715610b2757610b27610a96565b604052918252602081840181019290810187841115610b44575f5ffd5b6020850194505b83851015610b6757845180825260209586019590935001610b4b565b50969550505050505056fea164736f6c6343000825000a",
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
