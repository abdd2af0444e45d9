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
	ABI: "[{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structIAutoClaimer.Claim[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"done\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"some\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "AutoClaimer",
	Bin: "0x6080604052348015600e575f5ffd5b50610a168061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063b4ba9e1114610038578063d268393714610060575b5f5ffd5b61004b6100463660046107fd565b610081565b60405190151581526020015b60405180910390f35b61007361006e36600461082e565b610362565b604051908152602001610057565b60405163402d267d60e01b81526001600160a01b0382811660048301525f91849183919083169063402d267d90602401602060405180830381865afa1580156100cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f0919061089f565b9050801561017557604051630b8b4a6160e21b8152600481018290526001600160a01b03858116602483018190526044830152831690632e2d2984906064016020604051808303815f875af115801561014b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016f919061089f565b50600192505b604051636c82bbbf60e11b81526001600160a01b03858116600483015283169063d905777e90602401602060405180830381865afa1580156101b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101dd919061089f565b9050801561026257604051635d043b2960e11b8152600481018290526001600160a01b0385811660248301819052604483015283169063ba087652906064016020604051808303815f875af1158015610238573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061025c919061089f565b50600192505b604051631f3a1e3360e11b81526001600160a01b038581166004830152831690633e743c6690602401602060405180830381865afa1580156102a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ca919061089f565b156102de576102d98285610455565b600192505b60405163fabc456960e01b81526001600160a01b03858116600483015283169063fabc456990602401602060405180830381865afa158015610322573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610346919061089f565b1561035a57610355828561061f565b600192505b505092915050565b5f5f5b8281101561044e573063b4ba9e11858584818110610385576103856108b6565b61039b92602060409092020190810191506108ca565b8686858181106103ad576103ad6108b6565b90506040020160200160208101906103c591906108ca565b6040516001600160e01b031960e085901b1681526001600160a01b039283166004820152911660248201526044016020604051808303815f875af192505050801561042d575060408051601f3d908101601f1916820190925261042a918101906108ea565b60015b156104465780156104445761044183610909565b92505b505b600101610365565b5092915050565b604051634f4a0e5960e01b81526001600160a01b0382811660048301525f9190841690634f4a0e59906024015f60405180830381865afa15801561049b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526104c29190810190610941565b90505f5b815181101561061957836001600160a01b031663aabb59228383815181106104f0576104f06108b6565b6020026020010151856040518363ffffffff1660e01b81526004016105289291909182526001600160a01b0316602082015260400190565b602060405180830381865afa158015610543573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610567919061089f565b1561061157836001600160a01b03166369d77a4483838151811061058d5761058d6108b6565b602002602001015185866040518463ffffffff1660e01b81526004016105cf939291909283526001600160a01b03918216602084015216604082015260600190565b6020604051808303815f875af11580156105eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061060f919061089f565b505b6001016104c6565b50505050565b60405163ec34be6760e01b81526001600160a01b0382811660048301525f919084169063ec34be67906024015f60405180830381865afa158015610665573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261068c9190810190610941565b90505f5b815181101561061957836001600160a01b031663b04a5e058383815181106106ba576106ba6108b6565b6020026020010151856040518363ffffffff1660e01b81526004016106f29291909182526001600160a01b0316602082015260400190565b602060405180830381865afa15801561070d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610731919061089f565b156107da57836001600160a01b031662a06d19838381518110610756576107566108b6565b602002602001015185866040518463ffffffff1660e01b8152600401610798939291909283526001600160a01b03918216602084015216604082015260600190565b6020604051808303815f875af11580156107b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107d8919061089f565b505b600101610690565b80356001600160a01b03811681146107f8575f5ffd5b919050565b5f5f6040838503121561080e575f5ffd5b610817836107e2565b9150610825602084016107e2565b90509250929050565b5f5f6020838503121561083f575f5ffd5b823567ffffffffffffffff811115610855575f5ffd5b8301601f81018513610865575f5ffd5b803567ffffffffffffffff81111561087b575f5ffd5b8560208260061b840101111561088f575f5ffd5b6020919091019590945092505050565b5f602082840312156108af575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156108da575f5ffd5b6108e3826107e2565b9392505050565b5f602082840312156108fa575f5ffd5b815180151581146108e3575f5ffd5b5f6001820161092657634e487b7160e01b5f52601160045260245ffd5b5060010190565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610951575f5ffd5b815167ffffffffffffffff811115610967575f5ffd5b8201601f81018413610977575f5ffd5b805167ffffffffffffffff8111156109915761099161092d565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156109be576109be61092d565b6040529182526020818401810192908101878411156109db575f5ffd5b6020850194505b838510156109fe578451808252602095860195909350016109e2565b50969550505050505056fea164736f6c6343000825000a",
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
