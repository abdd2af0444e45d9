// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demowrappedether

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

// DemoWrappedEtherMetaData contains all meta data concerning the DemoWrappedEther contract.
var DemoWrappedEtherMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "DemoWrappedEther",
	Bin: "0x610180604052348015610010575f5ffd5b506040516114cf3803806114cf83398101604081905261002f91610216565b8282828280604051806040016040528060018152602001603160f81b8152508585816003908161005f9190610322565b50600461006c8282610322565b50505061007e8261013360201b60201c565b6101205261008b81610133565b61014052815160208084019190912060e052815190820120610100524660a05261011760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0525060ff1661016052506104389350505050565b5f5f829050601f81511115610166578260405163305a27a960e01b815260040161015d91906103e0565b60405180910390fd5b805161017182610415565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f83011261019c575f5ffd5b81516001600160401b038111156101b5576101b5610179565b604051601f8201601f19908116603f011681016001600160401b03811182821017156101e3576101e3610179565b6040528181528382016020018510156101fa575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f60608486031215610228575f5ffd5b83516001600160401b0381111561023d575f5ffd5b6102498682870161018d565b602086015190945090506001600160401b03811115610266575f5ffd5b6102728682870161018d565b925050604084015160ff81168114610288575f5ffd5b809150509250925092565b600181811c908216806102a757607f821691505b6020821081036102c557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561031d578282111561031d57805f5260205f20601f840160051c60208510156102f657505f5b90810190601f840160051c035f5b81811015610319575f83820155600101610304565b5050505b505050565b81516001600160401b0381111561033b5761033b610179565b61034f816103498454610293565b846102cb565b6020601f821160018114610381575f831561036a5750848201515b5f19600385901b1c1916600184901b1784556103d9565b5f84815260208120601f198516915b828110156103b05787850151825560209485019460019092019101610390565b50848210156103cd57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c5575f1960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516101605161103c6104935f395f6101cd01525f61092401525f6108f901525f6108a201525f61087a01525f6107d501525f6107ff01525f610829015261103c5ff3fe6080604052600436106100f2575f3560e01c806370a0823111610087578063a9059cbb11610057578063a9059cbb146102b8578063d0e30db0146102d7578063d505accf146102df578063dd62ed3e146102fe575f5ffd5b806370a082311461022a5780637ecebe001461025e57806384b0196e1461027d57806395d89b41146102a4575f5ffd5b80632e1a7d4d116100c25780632e1a7d4d1461019b578063313ce567146101ba5780633644e515146101f757806340c10f191461020b575f5ffd5b806306fdde0314610105578063095ea7b31461012f57806318160ddd1461015e57806323b872dd1461017c575f5ffd5b36610101576100ff610342565b005b5f5ffd5b348015610110575f5ffd5b5061011961034e565b6040516101269190610dca565b60405180910390f35b34801561013a575f5ffd5b5061014e610149366004610dfe565b6103de565b6040519015158152602001610126565b348015610169575f5ffd5b506002545b604051908152602001610126565b348015610187575f5ffd5b5061014e610196366004610e26565b6103f7565b3480156101a6575f5ffd5b506100ff6101b5366004610e60565b61041a565b3480156101c5575f5ffd5b5060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152602001610126565b348015610202575f5ffd5b5061016e610431565b348015610216575f5ffd5b506100ff610225366004610dfe565b61043f565b348015610235575f5ffd5b5061016e610244366004610e77565b6001600160a01b03165f9081526020819052604090205490565b348015610269575f5ffd5b5061016e610278366004610e77565b61044d565b348015610288575f5ffd5b5061029161046a565b6040516101269796959493929190610e90565b3480156102af575f5ffd5b506101196104ac565b3480156102c3575f5ffd5b5061014e6102d2366004610dfe565b6104bb565b6100ff610342565b3480156102ea575f5ffd5b506100ff6102f9366004610f26565b6104c8565b348015610309575f5ffd5b5061016e610318366004610f93565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61034c3334610603565b565b60606003805461035d90610fc4565b80601f016020809104026020016040519081016040528092919081815260200182805461038990610fc4565b80156103d45780601f106103ab576101008083540402835291602001916103d4565b820191905f5260205f20905b8154815290600101906020018083116103b757829003601f168201915b5050505050905090565b5f336103eb818585610637565b60019150505b92915050565b5f33610404858285610649565b61040f8585856106c5565b506001949350505050565b6104243382610722565b61042e3382610756565b50565b5f61043a6107c9565b905090565b6104498282610603565b5050565b6001600160a01b0381165f908152600760205260408120546103f1565b5f6060805f5f5f606061047b6108f2565b61048361091d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461035d90610fc4565b5f336103eb8185856106c5565b834211156104f15760405163313c898160e11b8152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c988888861053c8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61059682610948565b90505f6105a582878787610974565b9050896001600160a01b0316816001600160a01b0316146105ec576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016104e8565b6105f78a8a8a610637565b50505050505050505050565b6001600160a01b03821661062c5760405163ec442f0560e01b81525f60048201526024016104e8565b6104495f83836109a0565b6106448383836001610ac6565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156106bf57818110156106b157604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016104e8565b6106bf84848484035f610ac6565b50505050565b6001600160a01b0383166106ee57604051634b637e8f60e11b81525f60048201526024016104e8565b6001600160a01b0382166107175760405163ec442f0560e01b81525f60048201526024016104e8565b6106448383836109a0565b6001600160a01b03821661074b57604051634b637e8f60e11b81525f60048201526024016104e8565b610449825f836109a0565b804710156107805760405163cf47918160e01b8152476004820152602481018290526044016104e8565b610799828260405180602001604052805f815250610b98565b156107a2575050565b3d156107b057610449610bad565b60405163d6bda27560e01b815260040160405180910390fd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561082157507f000000000000000000000000000000000000000000000000000000000000000046145b1561084b57507f000000000000000000000000000000000000000000000000000000000000000090565b61043a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b606061043a7f0000000000000000000000000000000000000000000000000000000000000000610bb8565b606061043a7f0000000000000000000000000000000000000000000000000000000000000000610bb8565b5f6103f16109546107c9565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f61098488888888610bf5565b9250925092506109948282610cbd565b50909695505050505050565b6001600160a01b0383166109ca578060025f8282546109bf9190610ffc565b90915550610a3a9050565b6001600160a01b0383165f9081526020819052604090205481811015610a1c5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016104e8565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610a5657600280548290039055610a74565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610ab991815260200190565b60405180910390a3505050565b6001600160a01b038416610aef5760405163e602df0560e01b81525f60048201526024016104e8565b6001600160a01b038316610b1857604051634a1406b160e11b81525f60048201526024016104e8565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156106bf57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610b8a91815260200190565b60405180910390a350505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b60605f610bc483610d75565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610c2e57505f91506003905082610cb3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610c7f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610caa57505f925060019150829050610cb3565b92505f91508190505b9450945094915050565b5f826003811115610cd057610cd061101b565b03610cd9575050565b6001826003811115610ced57610ced61101b565b03610d0b5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610d1f57610d1f61101b565b03610d405760405163fce698f760e01b8152600481018290526024016104e8565b6003826003811115610d5457610d5461101b565b03610449576040516335e2f38360e21b8152600481018290526024016104e8565b5f60ff8216601f8111156103f157604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ddc6020830184610d9c565b9392505050565b80356001600160a01b0381168114610df9575f5ffd5b919050565b5f5f60408385031215610e0f575f5ffd5b610e1883610de3565b946020939093013593505050565b5f5f5f60608486031215610e38575f5ffd5b610e4184610de3565b9250610e4f60208501610de3565b929592945050506040919091013590565b5f60208284031215610e70575f5ffd5b5035919050565b5f60208284031215610e87575f5ffd5b610ddc82610de3565b60ff60f81b8816815260e060208201525f610eae60e0830189610d9c565b8281036040840152610ec08189610d9c565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610f15578351835260209384019390920191600101610ef7565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215610f3c575f5ffd5b610f4588610de3565b9650610f5360208901610de3565b95506040880135945060608801359350608088013560ff81168114610f76575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610fa4575f5ffd5b610fad83610de3565b9150610fbb60208401610de3565b90509250929050565b600181811c90821680610fd857607f821691505b602082108103610ff657634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156103f157634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
}

// DemoWrappedEther is an auto generated Go binding around an Ethereum contract.
type DemoWrappedEther struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoWrappedEther) GetABI() abi.ABI {
	return c.abi
}

// NewDemoWrappedEther creates a new instance of DemoWrappedEther.
func NewDemoWrappedEther() *DemoWrappedEther {
	parsed, err := DemoWrappedEtherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoWrappedEther{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoWrappedEther) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_) returns()
func (demoWrappedEther *DemoWrappedEther) PackConstructor(name_ string, symbol_ string, decimals_ uint8) []byte {
	enc, err := demoWrappedEther.abi.Pack("", name_, symbol_, decimals_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoWrappedEther *DemoWrappedEther) PackDOMAINSEPARATOR() []byte {
	enc, err := demoWrappedEther.abi.Pack("DOMAIN_SEPARATOR")
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
func (demoWrappedEther *DemoWrappedEther) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return demoWrappedEther.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoWrappedEther *DemoWrappedEther) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := demoWrappedEther.abi.Unpack("DOMAIN_SEPARATOR", data)
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
func (demoWrappedEther *DemoWrappedEther) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoWrappedEther.abi.Pack("allowance", owner, spender)
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
func (demoWrappedEther *DemoWrappedEther) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoWrappedEther.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoWrappedEther.abi.Unpack("allowance", data)
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
func (demoWrappedEther *DemoWrappedEther) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := demoWrappedEther.abi.Pack("approve", spender, value)
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
func (demoWrappedEther *DemoWrappedEther) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return demoWrappedEther.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoWrappedEther *DemoWrappedEther) UnpackApprove(data []byte) (bool, error) {
	out, err := demoWrappedEther.abi.Unpack("approve", data)
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
func (demoWrappedEther *DemoWrappedEther) PackBalanceOf(account common.Address) []byte {
	enc, err := demoWrappedEther.abi.Pack("balanceOf", account)
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
func (demoWrappedEther *DemoWrappedEther) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoWrappedEther.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoWrappedEther.abi.Unpack("balanceOf", data)
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
// Solidity: function decimals() view returns(uint8)
func (demoWrappedEther *DemoWrappedEther) PackDecimals() []byte {
	enc, err := demoWrappedEther.abi.Pack("decimals")
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
func (demoWrappedEther *DemoWrappedEther) TryPackDecimals() ([]byte, error) {
	return demoWrappedEther.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoWrappedEther *DemoWrappedEther) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoWrappedEther.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (demoWrappedEther *DemoWrappedEther) PackDeposit() []byte {
	enc, err := demoWrappedEther.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (demoWrappedEther *DemoWrappedEther) TryPackDeposit() ([]byte, error) {
	return demoWrappedEther.abi.Pack("deposit")
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (demoWrappedEther *DemoWrappedEther) PackEip712Domain() []byte {
	enc, err := demoWrappedEther.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (demoWrappedEther *DemoWrappedEther) TryPackEip712Domain() ([]byte, error) {
	return demoWrappedEther.abi.Pack("eip712Domain")
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
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (demoWrappedEther *DemoWrappedEther) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := demoWrappedEther.abi.Unpack("eip712Domain", data)
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

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoWrappedEther *DemoWrappedEther) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := demoWrappedEther.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoWrappedEther *DemoWrappedEther) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return demoWrappedEther.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (demoWrappedEther *DemoWrappedEther) PackName() []byte {
	enc, err := demoWrappedEther.abi.Pack("name")
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
func (demoWrappedEther *DemoWrappedEther) TryPackName() ([]byte, error) {
	return demoWrappedEther.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoWrappedEther *DemoWrappedEther) UnpackName(data []byte) (string, error) {
	out, err := demoWrappedEther.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) PackNonces(owner common.Address) []byte {
	enc, err := demoWrappedEther.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) TryPackNonces(owner common.Address) ([]byte, error) {
	return demoWrappedEther.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := demoWrappedEther.abi.Unpack("nonces", data)
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
func (demoWrappedEther *DemoWrappedEther) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := demoWrappedEther.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (demoWrappedEther *DemoWrappedEther) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return demoWrappedEther.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoWrappedEther *DemoWrappedEther) PackSymbol() []byte {
	enc, err := demoWrappedEther.abi.Pack("symbol")
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
func (demoWrappedEther *DemoWrappedEther) TryPackSymbol() ([]byte, error) {
	return demoWrappedEther.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoWrappedEther *DemoWrappedEther) UnpackSymbol(data []byte) (string, error) {
	out, err := demoWrappedEther.abi.Unpack("symbol", data)
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
func (demoWrappedEther *DemoWrappedEther) PackTotalSupply() []byte {
	enc, err := demoWrappedEther.abi.Pack("totalSupply")
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
func (demoWrappedEther *DemoWrappedEther) TryPackTotalSupply() ([]byte, error) {
	return demoWrappedEther.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoWrappedEther *DemoWrappedEther) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoWrappedEther.abi.Unpack("totalSupply", data)
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
func (demoWrappedEther *DemoWrappedEther) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := demoWrappedEther.abi.Pack("transfer", to, value)
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
func (demoWrappedEther *DemoWrappedEther) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return demoWrappedEther.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoWrappedEther *DemoWrappedEther) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoWrappedEther.abi.Unpack("transfer", data)
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
func (demoWrappedEther *DemoWrappedEther) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := demoWrappedEther.abi.Pack("transferFrom", from, to, value)
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
func (demoWrappedEther *DemoWrappedEther) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return demoWrappedEther.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoWrappedEther *DemoWrappedEther) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoWrappedEther.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 wad) returns()
func (demoWrappedEther *DemoWrappedEther) PackWithdraw(wad *big.Int) []byte {
	enc, err := demoWrappedEther.abi.Pack("withdraw", wad)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 wad) returns()
func (demoWrappedEther *DemoWrappedEther) TryPackWithdraw(wad *big.Int) ([]byte, error) {
	return demoWrappedEther.abi.Pack("withdraw", wad)
}

// DemoWrappedEtherApproval represents a Approval event raised by the DemoWrappedEther contract.
type DemoWrappedEtherApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoWrappedEtherApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoWrappedEtherApproval) ContractEventName() string {
	return DemoWrappedEtherApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoWrappedEther *DemoWrappedEther) UnpackApprovalEvent(log *types.Log) (*DemoWrappedEtherApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoWrappedEther.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoWrappedEtherApproval)
	if len(log.Data) > 0 {
		if err := demoWrappedEther.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoWrappedEther.abi.Events[event].Inputs {
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

// DemoWrappedEtherEIP712DomainChanged represents a EIP712DomainChanged event raised by the DemoWrappedEther contract.
type DemoWrappedEtherEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DemoWrappedEtherEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DemoWrappedEtherEIP712DomainChanged) ContractEventName() string {
	return DemoWrappedEtherEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (demoWrappedEther *DemoWrappedEther) UnpackEIP712DomainChangedEvent(log *types.Log) (*DemoWrappedEtherEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoWrappedEther.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoWrappedEtherEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := demoWrappedEther.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoWrappedEther.abi.Events[event].Inputs {
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

// DemoWrappedEtherTransfer represents a Transfer event raised by the DemoWrappedEther contract.
type DemoWrappedEtherTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoWrappedEtherTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoWrappedEtherTransfer) ContractEventName() string {
	return DemoWrappedEtherTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoWrappedEther *DemoWrappedEther) UnpackTransferEvent(log *types.Log) (*DemoWrappedEtherTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoWrappedEther.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoWrappedEtherTransfer)
	if len(log.Data) > 0 {
		if err := demoWrappedEther.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoWrappedEther.abi.Events[event].Inputs {
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
func (demoWrappedEther *DemoWrappedEther) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWrappedEther.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return demoWrappedEther.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoWrappedEtherECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DemoWrappedEther contract.
type DemoWrappedEtherECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DemoWrappedEtherECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (demoWrappedEther *DemoWrappedEther) UnpackECDSAInvalidSignatureError(raw []byte) (*DemoWrappedEtherECDSAInvalidSignature, error) {
	out := new(DemoWrappedEtherECDSAInvalidSignature)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DemoWrappedEther contract.
type DemoWrappedEtherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DemoWrappedEtherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (demoWrappedEther *DemoWrappedEther) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DemoWrappedEtherECDSAInvalidSignatureLength, error) {
	out := new(DemoWrappedEtherECDSAInvalidSignatureLength)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DemoWrappedEther contract.
type DemoWrappedEtherECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DemoWrappedEtherECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (demoWrappedEther *DemoWrappedEther) UnpackECDSAInvalidSignatureSError(raw []byte) (*DemoWrappedEtherECDSAInvalidSignatureS, error) {
	out := new(DemoWrappedEtherECDSAInvalidSignatureS)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoWrappedEtherERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoWrappedEtherERC20InsufficientAllowance, error) {
	out := new(DemoWrappedEtherERC20InsufficientAllowance)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoWrappedEtherERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoWrappedEtherERC20InsufficientBalance, error) {
	out := new(DemoWrappedEtherERC20InsufficientBalance)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoWrappedEtherERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InvalidApproverError(raw []byte) (*DemoWrappedEtherERC20InvalidApprover, error) {
	out := new(DemoWrappedEtherERC20InvalidApprover)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoWrappedEtherERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InvalidReceiverError(raw []byte) (*DemoWrappedEtherERC20InvalidReceiver, error) {
	out := new(DemoWrappedEtherERC20InvalidReceiver)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoWrappedEtherERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InvalidSenderError(raw []byte) (*DemoWrappedEtherERC20InvalidSender, error) {
	out := new(DemoWrappedEtherERC20InvalidSender)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoWrappedEtherERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoWrappedEther *DemoWrappedEther) UnpackERC20InvalidSpenderError(raw []byte) (*DemoWrappedEtherERC20InvalidSpender, error) {
	out := new(DemoWrappedEtherERC20InvalidSpender)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func DemoWrappedEtherERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (demoWrappedEther *DemoWrappedEther) UnpackERC2612ExpiredSignatureError(raw []byte) (*DemoWrappedEtherERC2612ExpiredSignature, error) {
	out := new(DemoWrappedEtherERC2612ExpiredSignature)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the DemoWrappedEther contract.
type DemoWrappedEtherERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func DemoWrappedEtherERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (demoWrappedEther *DemoWrappedEther) UnpackERC2612InvalidSignerError(raw []byte) (*DemoWrappedEtherERC2612InvalidSigner, error) {
	out := new(DemoWrappedEtherERC2612InvalidSigner)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherFailedCall represents a FailedCall error raised by the DemoWrappedEther contract.
type DemoWrappedEtherFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DemoWrappedEtherFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (demoWrappedEther *DemoWrappedEther) UnpackFailedCallError(raw []byte) (*DemoWrappedEtherFailedCall, error) {
	out := new(DemoWrappedEtherFailedCall)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherInsufficientBalance represents a InsufficientBalance error raised by the DemoWrappedEther contract.
type DemoWrappedEtherInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func DemoWrappedEtherInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (demoWrappedEther *DemoWrappedEther) UnpackInsufficientBalanceError(raw []byte) (*DemoWrappedEtherInsufficientBalance, error) {
	out := new(DemoWrappedEtherInsufficientBalance)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherInvalidAccountNonce represents a InvalidAccountNonce error raised by the DemoWrappedEther contract.
type DemoWrappedEtherInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DemoWrappedEtherInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (demoWrappedEther *DemoWrappedEther) UnpackInvalidAccountNonceError(raw []byte) (*DemoWrappedEtherInvalidAccountNonce, error) {
	out := new(DemoWrappedEtherInvalidAccountNonce)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherInvalidShortString represents a InvalidShortString error raised by the DemoWrappedEther contract.
type DemoWrappedEtherInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DemoWrappedEtherInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (demoWrappedEther *DemoWrappedEther) UnpackInvalidShortStringError(raw []byte) (*DemoWrappedEtherInvalidShortString, error) {
	out := new(DemoWrappedEtherInvalidShortString)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWrappedEtherStringTooLong represents a StringTooLong error raised by the DemoWrappedEther contract.
type DemoWrappedEtherStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DemoWrappedEtherStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (demoWrappedEther *DemoWrappedEther) UnpackStringTooLongError(raw []byte) (*DemoWrappedEtherStringTooLong, error) {
	out := new(DemoWrappedEtherStringTooLong)
	if err := demoWrappedEther.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
