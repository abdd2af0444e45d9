// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package latesettler

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

// LateSettlerMetaData contains all meta data concerning the LateSettler contract.
var LateSettlerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tank_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataFeeOracle_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dataFee\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structISettler.Settlement\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dataFeeOracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleAll\",\"inputs\":[{\"name\":\"settlements\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Settlement[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"results\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Result[]\",\"components\":[{\"name\":\"done\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tank\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"SettlementFailed\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "LateSettler",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161121c38038061121c83398101604081905261002f916100e9565b828282826001600160a01b03166080816001600160a01b031681525050826001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610088573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ac9190610129565b6001600160a01b0390811660a05291821660c0521660e0525061014992505050565b80516001600160a01b03811681146100e4575f5ffd5b919050565b5f5f5f606084860312156100fb575f5ffd5b610104846100ce565b9250610112602085016100ce565b9150610120604085016100ce565b90509250925092565b5f60208284031215610139575f5ffd5b610142826100ce565b9392505050565b60805160a05160c05160e0516110716101ab5f395f8181609201528181610432015281816105ab015261085501525f81816101190152818161016e01526103ad01525f818160f201526104b901525f818161014001526108b901526110715ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c80631e21708c146100645780632482e4081461008d5780635f168c4e146100cc5780637b103999146100ed578063b7f01bfc14610114578063c45a01551461013b575b5f5ffd5b610077610072366004610a9b565b610162565b6040516100849190610b3a565b60405180910390f35b6100b47f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610084565b6100df6100da366004610bb6565b61042f565b604051908152602001610084565b6100b47f000000000000000000000000000000000000000000000000000000000000000081565b6100b47f000000000000000000000000000000000000000000000000000000000000000081565b6100b47f000000000000000000000000000000000000000000000000000000000000000081565b606061016c6104a4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631bce6ff36040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156101c4575f5ffd5b505af11580156101d6573d5f5f3e3d5ffd5b508492508291505067ffffffffffffffff8111156101f6576101f6610bed565b60405190808252806020026020018201604052801561023b57816020015b604080518082019091525f8152606060208201528152602001906001900390816102145790505b5091505f8167ffffffffffffffff81111561025857610258610bed565b6040519080825280602002602001820160405280156102be57816020015b6102ab6040805160c081019091525f808252602082019081526020015f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816102765790505b5090505f6102ce6161a884610c15565b6102db90620186a0610c2c565b90505f5f5b848110156103825761032f8888838181106102fd576102fd610c3f565b905060200281019061030f9190610c53565b85848151811061032157610321610c3f565b60200260200101518561055e565b86828151811061034157610341610c3f565b602002602001018190525085818151811061035e5761035e610c3f565b60200260200101515f01511561037a5761037782610c71565b91505b6001016102e0565b50805f03610393576103938561078f565b808352604051631791836560e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317918365906103e49086903390600401610c89565b6020604051808303815f875af1158015610400573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104249190610d3d565b505050505092915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161561049c57610497826040516020016104739190610ebb565b60408051601f1981840301815291905261049060a0850185610f6b565b90506107d9565b61049e565b5f5b92915050565b6040516335d2155560e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636ba42aaa90602401602060405180830381865afa158015610506573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061052a9190610fb8565b15309061055b5760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50565b604080518082019091525f81526060602082015261057f6020850185610fd7565b602085013561059160a0870187610f6b565b60608701525060408501526001600160a01b0390811684527f0000000000000000000000000000000000000000000000000000000000000000161561060657610601846040516020016105e49190610ebb565b60408051601f1981840301815291905261049060a0870187610f6b565b610608565b5f5b60a08401525f5a90506106266106216020870187610fd7565b61089a565b5f61063460a0870187610f6b565b15905061069a5761064860a0870187610f6b565b87602001358860400135896060013560405160240161066b959493929190610ff0565b60408051601f198184030181529190526020810180516001600160e01b03166349a236bf60e11b1790526106e9565b60408051602088013560248201529087013560448201526060870135606482015260840160408051601f198184030181529190526020810180516001600160e01b031663574cdded60e01b1790525b90506107076106fb6020880188610fd7565b87608001358387610951565b151583525a6107169083611020565b60808601528251610786576107296109b6565b60208085019190915286018035906107419088610fd7565b6001600160a01b03167f32f625f47227840cc43ce3cdee4d0e7d620d4d0d3aa38cf016065e7e1803c8fa856020015160405161077d9190611033565b60405180910390a35b50509392505050565b80515f036107b057604051631f2a200560e01b815260040160405180910390fd5b5f815f815181106107c3576107c3610c3f565b6020026020010151602001519050805160208201fd5b5f5f61080d6107e785610a19565b6107f2856008610a89565b6107fd906050610c15565b610808906060610c2c565b610a89565b90505f8160405160240161082391815260200190565b60408051601f19818403018152919052602080820180516001600160e01b031663f1c7a58b60e01b17815282519293507f000000000000000000000000000000000000000000000000000000000000000092620186a092915f91908585fa601f3d118116156104245750505f519695505050505050565b60405163652b9b4160e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063652b9b4190602401602060405180830381865afa1580156108fe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109229190610fb8565b819061094d576040516376bfd6b960e01b81526001600160a01b039091166004820152602401610552565b5050565b5f5f5a9050808511158015610983575061096b8386610c2c565b610976604083611045565b6109809083611020565b10155b6109a0576040516307099c5360e21b815260040160405180910390fd5b5f5f8551602087015f8a8af19695505050505050565b60603d6101008111156109c857506101005b8067ffffffffffffffff8111156109e1576109e1610bed565b6040519080825280601f01601f191660200182016040528015610a0b576020820181803683370190505b509150805f602084013e5090565b5f7f010101010101010101010101010101010101010101010101010101010101010160208301835181015b80821015610a81578151600481901c17600f840216600281901c176003840216600181901c178316830260f81c9390930192602090910190610a44565b505050919050565b5f8282188284100282185b9392505050565b5f5f60208385031215610aac575f5ffd5b823567ffffffffffffffff811115610ac2575f5ffd5b8301601f81018513610ad2575f5ffd5b803567ffffffffffffffff811115610ae8575f5ffd5b8560208260051b8401011115610afc575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610baa57603f1987860301845281518051151586526020810151905060406020870152610b946040870182610b0c565b9550506020938401939190910190600101610b60565b50929695505050505050565b5f60208284031215610bc6575f5ffd5b813567ffffffffffffffff811115610bdc575f5ffd5b820160c08185031215610a94575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761049e5761049e610c01565b8082018082111561049e5761049e610c01565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112610c67575f5ffd5b9190910192915050565b5f60018201610c8257610c82610c01565b5060010190565b604080825283519082018190525f9060208501906060840190835b81811015610d2357835180516001600160a01b03168452602081015160038110610cdc57634e487b7160e01b5f52602160045260245ffd5b8060208601525060408101516040850152606081015160608501526080810151608085015260a081015160a08501525060c083019250602084019350600181019050610ca4565b50506001600160a01b03851660208501529150610a949050565b5f60208284031215610d4d575f5ffd5b5051919050565b80356001600160a01b0381168114610d6a575f5ffd5b919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f823560be19833603018112610dab575f5ffd5b90910192915050565b5f8383855260208501945060208460051b820101835f5b86811015610eaf57838303601f19018852610de68287610d97565b6001600160a01b03610df782610d54565b1684526001600160a01b03610e0e60208301610d54565b1660208501526001600160a01b03610e2860408301610d54565b166040850152606081810135908501526080808201359085015260a081013536829003601e19018112610e59575f5ffd5b0160208101903567ffffffffffffffff811115610e74575f5ffd5b803603821315610e82575f5ffd5b60c060a0860152610e9760c086018284610d6f565b60209a8b019a90955093909301925050600101610dcb565b50909695505050505050565b602081526001600160a01b03610ed083610d54565b1660208281019190915282013560408083019190915282013560608083019190915282013560808083019190915282013560a0808301919091525f9083013536849003601e19018112610f21575f5ffd5b830160208101903567ffffffffffffffff811115610f3d575f5ffd5b8060051b3603821315610f4e575f5ffd5b60c080850152610f6260e085018284610db4565b95945050505050565b5f5f8335601e19843603018112610f80575f5ffd5b83018035915067ffffffffffffffff821115610f9a575f5ffd5b6020019150600581901b3603821315610fb1575f5ffd5b9250929050565b5f60208284031215610fc8575f5ffd5b81518015158114610a94575f5ffd5b5f60208284031215610fe7575f5ffd5b610a9482610d54565b608081525f611003608083018789610db4565b602083019590955250604081019290925260609091015292915050565b8181038181111561049e5761049e610c01565b602081525f610a946020830184610b0c565b5f8261105f57634e487b7160e01b5f52601260045260245ffd5b50049056fea164736f6c6343000825000a",
}

// LateSettler is an auto generated Go binding around an Ethereum contract.
type LateSettler struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LateSettler) GetABI() abi.ABI {
	return c.abi
}

// NewLateSettler creates a new instance of LateSettler.
func NewLateSettler() *LateSettler {
	parsed, err := LateSettlerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LateSettler{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LateSettler) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address factory_, address tank_, address dataFeeOracle_) returns()
func (lateSettler *LateSettler) PackConstructor(factory_ common.Address, tank_ common.Address, dataFeeOracle_ common.Address) []byte {
	enc, err := lateSettler.abi.Pack("", factory_, tank_, dataFeeOracle_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDataFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f168c4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataFee((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[]) s) view returns(uint256)
func (lateSettler *LateSettler) PackDataFee(s ISettlerSettlement) []byte {
	enc, err := lateSettler.abi.Pack("dataFee", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f168c4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataFee((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[]) s) view returns(uint256)
func (lateSettler *LateSettler) TryPackDataFee(s ISettlerSettlement) ([]byte, error) {
	return lateSettler.abi.Pack("dataFee", s)
}

// UnpackDataFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f168c4e.
//
// Solidity: function dataFee((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[]) s) view returns(uint256)
func (lateSettler *LateSettler) UnpackDataFee(data []byte) (*big.Int, error) {
	out, err := lateSettler.abi.Unpack("dataFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDataFeeOracle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2482e408.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataFeeOracle() view returns(address)
func (lateSettler *LateSettler) PackDataFeeOracle() []byte {
	enc, err := lateSettler.abi.Pack("dataFeeOracle")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataFeeOracle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2482e408.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataFeeOracle() view returns(address)
func (lateSettler *LateSettler) TryPackDataFeeOracle() ([]byte, error) {
	return lateSettler.abi.Pack("dataFeeOracle")
}

// UnpackDataFeeOracle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2482e408.
//
// Solidity: function dataFeeOracle() view returns(address)
func (lateSettler *LateSettler) UnpackDataFeeOracle(data []byte) (common.Address, error) {
	out, err := lateSettler.abi.Unpack("dataFeeOracle", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (lateSettler *LateSettler) PackFactory() []byte {
	enc, err := lateSettler.abi.Pack("factory")
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
func (lateSettler *LateSettler) TryPackFactory() ([]byte, error) {
	return lateSettler.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (lateSettler *LateSettler) UnpackFactory(data []byte) (common.Address, error) {
	out, err := lateSettler.abi.Unpack("factory", data)
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
func (lateSettler *LateSettler) PackRegistry() []byte {
	enc, err := lateSettler.abi.Pack("registry")
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
func (lateSettler *LateSettler) TryPackRegistry() ([]byte, error) {
	return lateSettler.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (lateSettler *LateSettler) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := lateSettler.abi.Unpack("registry", data)
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
func (lateSettler *LateSettler) PackSettleAll(settlements []ISettlerSettlement) []byte {
	enc, err := lateSettler.abi.Pack("settleAll", settlements)
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
func (lateSettler *LateSettler) TryPackSettleAll(settlements []ISettlerSettlement) ([]byte, error) {
	return lateSettler.abi.Pack("settleAll", settlements)
}

// UnpackSettleAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e21708c.
//
// Solidity: function settleAll((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[])[] settlements) returns((bool,bytes)[] results)
func (lateSettler *LateSettler) UnpackSettleAll(data []byte) ([]ISettlerResult, error) {
	out, err := lateSettler.abi.Unpack("settleAll", data)
	if err != nil {
		return *new([]ISettlerResult), err
	}
	out0 := *abi.ConvertType(out[0], new([]ISettlerResult)).(*[]ISettlerResult)
	return out0, nil
}

// PackTank is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f01bfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tank() view returns(address)
func (lateSettler *LateSettler) PackTank() []byte {
	enc, err := lateSettler.abi.Pack("tank")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTank is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f01bfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tank() view returns(address)
func (lateSettler *LateSettler) TryPackTank() ([]byte, error) {
	return lateSettler.abi.Pack("tank")
}

// UnpackTank is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7f01bfc.
//
// Solidity: function tank() view returns(address)
func (lateSettler *LateSettler) UnpackTank(data []byte) (common.Address, error) {
	out, err := lateSettler.abi.Unpack("tank", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// LateSettlerSettlementFailed represents a SettlementFailed event raised by the LateSettler contract.
type LateSettlerSettlementFailed struct {
	Vault   common.Address
	EpochId *big.Int
	Reason  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const LateSettlerSettlementFailedEventName = "SettlementFailed"

// ContractEventName returns the user-defined event name.
func (LateSettlerSettlementFailed) ContractEventName() string {
	return LateSettlerSettlementFailedEventName
}

// UnpackSettlementFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementFailed(address indexed vault, uint256 indexed epochId, bytes reason)
func (lateSettler *LateSettler) UnpackSettlementFailedEvent(log *types.Log) (*LateSettlerSettlementFailed, error) {
	event := "SettlementFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lateSettler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LateSettlerSettlementFailed)
	if len(log.Data) > 0 {
		if err := lateSettler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lateSettler.abi.Events[event].Inputs {
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
func (lateSettler *LateSettler) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lateSettler.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return lateSettler.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], lateSettler.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return lateSettler.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lateSettler.abi.Errors["UnknownVault"].ID.Bytes()[:4]) {
		return lateSettler.UnpackUnknownVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], lateSettler.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return lateSettler.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LateSettlerInsufficientGas represents a InsufficientGas error raised by the LateSettler contract.
type LateSettlerInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func LateSettlerInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (lateSettler *LateSettler) UnpackInsufficientGasError(raw []byte) (*LateSettlerInsufficientGas, error) {
	out := new(LateSettlerInsufficientGas)
	if err := lateSettler.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LateSettlerNotAllowed represents a NotAllowed error raised by the LateSettler contract.
type LateSettlerNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func LateSettlerNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (lateSettler *LateSettler) UnpackNotAllowedError(raw []byte) (*LateSettlerNotAllowed, error) {
	out := new(LateSettlerNotAllowed)
	if err := lateSettler.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LateSettlerUnknownVault represents a UnknownVault error raised by the LateSettler contract.
type LateSettlerUnknownVault struct {
	Vault common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVault(address vault)
func LateSettlerUnknownVaultErrorID() common.Hash {
	return common.HexToHash("0x76bfd6b9c2e70afd458e528813dd75e98acd2ca513ce7299b42c14ca033f9735")
}

// UnpackUnknownVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVault(address vault)
func (lateSettler *LateSettler) UnpackUnknownVaultError(raw []byte) (*LateSettlerUnknownVault, error) {
	out := new(LateSettlerUnknownVault)
	if err := lateSettler.abi.UnpackIntoInterface(out, "UnknownVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LateSettlerZeroAmount represents a ZeroAmount error raised by the LateSettler contract.
type LateSettlerZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func LateSettlerZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (lateSettler *LateSettler) UnpackZeroAmountError(raw []byte) (*LateSettlerZeroAmount, error) {
	out := new(LateSettlerZeroAmount)
	if err := lateSettler.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
