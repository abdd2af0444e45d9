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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tank_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataFeeOracle_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dataFee\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structISettler.Settlement\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dataFeeOracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fill\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebalance\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swaps\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"inside\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleAll\",\"inputs\":[{\"name\":\"settlements\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Settlement[]\",\"components\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxNav\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sales\",\"type\":\"tuple[]\",\"internalType\":\"structSwap[]\",\"components\":[{\"name\":\"adapter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenIn\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenOut\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minAmountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"results\",\"type\":\"tuple[]\",\"internalType\":\"structISettler.Result[]\",\"components\":[{\"name\":\"done\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tank\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"SettlementFailed\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownVault\",\"inputs\":[{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Settler",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611adb380380611adb83398101604081905261002f916100e9565b828282826001600160a01b03166080816001600160a01b031681525050826001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610088573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ac9190610129565b6001600160a01b0390811660a05291821660c0521660e0525061014992505050565b80516001600160a01b03811681146100e4575f5ffd5b919050565b5f5f5f606084860312156100fb575f5ffd5b610104846100ce565b9250610112602085016100ce565b9150610120604085016100ce565b90509250925092565b5f60208284031215610139575f5ffd5b610142826100ce565b9392505050565b60805160a05160c05160e05161190c6101cf5f395f818160b7015281816104bb015281816106880152818161070e01528181610a400152610e9201525f8181610166015281816101e50152818161042401528181610600015281816108b60152610c7a01525f818161013f015261094f01525f818161018d0152610f60015261190c5ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80637b103999116100585780637b1039991461013a578063b7f01bfc14610161578063c45a015514610188578063e667d060146101af575f5ffd5b80631e21708c146100895780632482e408146100b25780632903bc5f146100f15780635f168c4e14610119575b5f5ffd5b61009c61009736600461118a565b6101d9565b6040516100a991906111f7565b60405180910390f35b6100d97f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100a9565b6101046100ff366004611287565b6104a6565b604080519283526020830191909152016100a9565b61012c610127366004611320565b610685565b6040519081526020016100a9565b6100d97f000000000000000000000000000000000000000000000000000000000000000081565b6100d97f000000000000000000000000000000000000000000000000000000000000000081565b6100d97f000000000000000000000000000000000000000000000000000000000000000081565b6101c26101bd366004611357565b6106fa565b6040805192151583526020830191909152016100a9565b60606101e361093a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631bce6ff36040518163ffffffff1660e01b81526004015f604051808303815f87803b15801561023b575f5ffd5b505af115801561024d573d5f5f3e3d5ffd5b508492508291505067ffffffffffffffff81111561026d5761026d6113af565b6040519080825280602002602001820160405280156102b257816020015b604080518082019091525f81526060602082015281526020019060019003908161028b5790505b5091505f8167ffffffffffffffff8111156102cf576102cf6113af565b60405190808252806020026020018201604052801561033557816020015b6103226040805160c081019091525f808252602082019081526020015f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816102ed5790505b5090505f6103456161a8846113d7565b61035290620186a06113ee565b90505f5f5b848110156103f9576103a688888381811061037457610374611401565b90506020028101906103869190611415565b85848151811061039857610398611401565b6020026020010151856109f3565b8682815181106103b8576103b8611401565b60200260200101819052508581815181106103d5576103d5611401565b60200260200101515f0151156103f1576103ee82611433565b91505b600101610357565b50805f0361040a5761040a85610c24565b808352604051631791836560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063179183659061045b908690339060040161145f565b6020604051808303815f875af1158015610477573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061049b9190611513565b505050505092915050565b5f5f5f6104b7886001896001610c6e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161561053d5761051a8888888888604051602001610504959493929190611552565b6040516020818303038152906040526001610e16565b815f8151811061052c5761052c611401565b602002602001015160a00181815250505b5f5a905061054a89610ed7565b6001600160a01b031663b8853afc898989896040518563ffffffff1660e01b815260040161057b9493929190611590565b6020604051808303815f875af1158015610597573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105bb9190611513565b93505a6105c890826115c4565b825f815181106105da576105da611401565b602090810291909101015160800152604051631791836560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631791836590610637908590339060040161145f565b6020604051808303815f875af1158015610653573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106779190611513565b925050509550959350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316156106f2576106ed826040516020016106c99190611712565b60408051601f198184030181529190526106e660a08501856117c3565b9050610e16565b6106f4565b5f5b92915050565b5f808061070a8760028887610c6e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161561078e5761076b878787876040516020016107559493929190611809565b60408051601f1981840301815291905285610e16565b815f8151811061077d5761077d611401565b602002602001015160a00181815250505b5f5a905061079b88610ed7565b6001600160a01b03166323e54afa8888886040518463ffffffff1660e01b81526004016107ca93929190611830565b6020604051808303815f875af11580156107e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061080a9190611849565b93505a61081790826115c4565b825f8151811061082957610829611401565b602002602001015160800181815250508361089f57604080515f808252602082019092529061089b565b6108886040805160c081019091525f808252602082019081526020015f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816108535790505b5091505b604051631791836560e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317918365906108ed908590339060040161145f565b6020604051808303815f875af1158015610909573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092d9190611513565b9250505094509492505050565b6040516335d2155560e11b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636ba42aaa90602401602060405180830381865afa15801561099c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c09190611849565b33906109f05760405163fa5cd00f60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50565b604080518082019091525f815260606020820152610a146020850185611868565b6020850135610a2660a08701876117c3565b60608701525060408501526001600160a01b0390811684527f00000000000000000000000000000000000000000000000000000000000000001615610a9b57610a9684604051602001610a799190611712565b60408051601f198184030181529190526106e660a08701876117c3565b610a9d565b5f5b60a08401525f5a9050610abb610ab66020870187611868565b610f41565b5f610ac960a08701876117c3565b159050610b2f57610add60a08701876117c3565b876020013588604001358960600135604051602401610b00959493929190611883565b60408051601f198184030181529190526020810180516001600160e01b03166349a236bf60e11b179052610b7e565b60408051602088013560248201529087013560448201526060870135606482015260840160408051601f198184030181529190526020810180516001600160e01b031663574cdded60e01b1790525b9050610b9c610b906020880188611868565b87608001358387610ff8565b151583525a610bab90836115c4565b60808601528251610c1b57610bbe61105d565b6020808501919091528601803590610bd69088611868565b6001600160a01b03167f32f625f47227840cc43ce3cdee4d0e7d620d4d0d3aa38cf016065e7e1803c8fa8560200151604051610c1291906118b3565b60405180910390a35b50509392505050565b80515f03610c4557604051631f2a200560e01b815260040160405180910390fd5b5f815f81518110610c5857610c58611401565b6020026020010151602001519050805160208201fd5b6060610c7861093a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631bce6ff36040518163ffffffff1660e01b81526004015f604051808303815f87803b158015610cd0575f5ffd5b505af1158015610ce2573d5f5f3e3d5ffd5b5060019250610cef915050565b604051908082528060200260200182016040528015610d5557816020015b610d426040805160c081019091525f808252602082019081526020015f81526020015f81526020015f81526020015f81525090565b815260200190600190039081610d0d5790505b50905084848484845f81518110610d6e57610d6e611401565b60200260200101515f01855f81518110610d8a57610d8a611401565b6020026020010151602001865f81518110610da757610da7611401565b6020026020010151604001875f81518110610dc457610dc4611401565b60200260200101516060018481525084815250846002811115610de957610de961144b565b6002811115610dfa57610dfa61144b565b90526001600160a01b0390941690935250919695505050505050565b5f5f610e4a610e24856110c0565b610e2f856008611130565b610e3a9060506113d7565b610e459060606113ee565b611130565b90505f81604051602401610e6091815260200190565b60408051601f19818403018152919052602080820180516001600160e01b031663f1c7a58b60e01b17815282519293507f000000000000000000000000000000000000000000000000000000000000000092620186a092915f91908585fa601f3d1181161561049b5750505f519695505050505050565b5f610ee182610f41565b816001600160a01b03166316ede0166040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f1d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106f491906118c5565b60405163652b9b4160e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063652b9b4190602401602060405180830381865afa158015610fa5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fc99190611849565b8190610ff4576040516376bfd6b960e01b81526001600160a01b0390911660048201526024016109e7565b5050565b5f5f5a905080851115801561102a575061101283866113ee565b61101d6040836118e0565b61102790836115c4565b10155b611047576040516307099c5360e21b815260040160405180910390fd5b5f5f8551602087015f8a8af19695505050505050565b60603d61010081111561106f57506101005b8067ffffffffffffffff811115611088576110886113af565b6040519080825280601f01601f1916602001820160405280156110b2576020820181803683370190505b509150805f602084013e5090565b5f7f010101010101010101010101010101010101010101010101010101010101010160208301835181015b80821015611128578151600481901c17600f840216600281901c176003840216600181901c178316830260f81c93909301926020909101906110eb565b505050919050565b5f8282188284100282185b9392505050565b5f5f83601f840112611152575f5ffd5b50813567ffffffffffffffff811115611169575f5ffd5b6020830191508360208260051b8501011115611183575f5ffd5b9250929050565b5f5f6020838503121561119b575f5ffd5b823567ffffffffffffffff8111156111b1575f5ffd5b6111bd85828601611142565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561126757603f198786030184528151805115158652602081015190506040602087015261125160408701826111c9565b955050602093840193919091019060010161121d565b50929695505050505050565b6001600160a01b03811681146109f0575f5ffd5b5f5f5f5f5f6080868803121561129b575f5ffd5b85356112a681611273565b94506020860135935060408601356112bd81611273565b9250606086013567ffffffffffffffff8111156112d8575f5ffd5b8601601f810188136112e8575f5ffd5b803567ffffffffffffffff8111156112fe575f5ffd5b88602082840101111561130f575f5ffd5b959894975092955050506020019190565b5f60208284031215611330575f5ffd5b813567ffffffffffffffff811115611346575f5ffd5b820160c0818503121561113b575f5ffd5b5f5f5f5f6060858703121561136a575f5ffd5b843561137581611273565b935060208501359250604085013567ffffffffffffffff811115611397575f5ffd5b6113a387828801611142565b95989497509550505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176106f4576106f46113c3565b808201808211156106f4576106f46113c3565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112611429575f5ffd5b9190910192915050565b5f60018201611444576114446113c3565b5060010190565b634e487b7160e01b5f52602160045260245ffd5b604080825283519082018190525f9060208501906060840190835b818110156114f957835180516001600160a01b031684526020810151600381106114b257634e487b7160e01b5f52602160045260245ffd5b8060208601525060408101516040850152606081015160608501526080810151608085015260a081015160a08501525060c08301925060208401935060018101905061147a565b50506001600160a01b0385166020850152915061113b9050565b5f60208284031215611523575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03868116825260208201869052841660408201526080606082018190525f90611585908301848661152a565b979650505050505050565b8481526001600160a01b03841660208201526060604082018190525f906115ba908301848661152a565b9695505050505050565b818103818111156106f4576106f46113c3565b5f5f8335601e198436030181126115ec575f5ffd5b830160208101925035905067ffffffffffffffff81111561160b575f5ffd5b803603821315611183575f5ffd5b5f823560be1983360301811261162d575f5ffd5b90910192915050565b5f8383855260208501945060208460051b820101835f5b8681101561170657838303601f190188526116688287611619565b803561167381611273565b6001600160a01b03168452602081013561168c81611273565b6001600160a01b0316602085015260408101356116a881611273565b6001600160a01b0316604085015260608181013590850152608080820135908501526116d760a08201826115d7565b915060c060a08601526116ee60c08601838361152a565b60209a8b019a9095509390930192505060010161164d565b50909695505050505050565b602081525f823561172281611273565b6001600160a01b031660208381019190915283013560408084019190915283013560608084019190915283013560808084019190915283013560a08381019190915283013536849003601e19018112611779575f5ffd5b830160208101903567ffffffffffffffff811115611795575f5ffd5b8060051b36038213156117a6575f5ffd5b60c0808501526117ba60e085018284611636565b95945050505050565b5f5f8335601e198436030181126117d8575f5ffd5b83018035915067ffffffffffffffff8211156117f2575f5ffd5b6020019150600581901b3603821315611183575f5ffd5b60018060a01b0385168152836020820152606060408201525f6115ba606083018486611636565b838152604060208201525f6117ba604083018486611636565b5f60208284031215611859575f5ffd5b8151801515811461113b575f5ffd5b5f60208284031215611878575f5ffd5b813561113b81611273565b608081525f611896608083018789611636565b602083019590955250604081019290925260609091015292915050565b602081525f61113b60208301846111c9565b5f602082840312156118d5575f5ffd5b815161113b81611273565b5f826118fa57634e487b7160e01b5f52601260045260245ffd5b50049056fea164736f6c6343000825000a",
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
// Solidity: constructor(address factory_, address tank_, address dataFeeOracle_) returns()
func (settler *Settler) PackConstructor(factory_ common.Address, tank_ common.Address, dataFeeOracle_ common.Address) []byte {
	enc, err := settler.abi.Pack("", factory_, tank_, dataFeeOracle_)
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
func (settler *Settler) PackDataFee(s ISettlerSettlement) []byte {
	enc, err := settler.abi.Pack("dataFee", s)
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
func (settler *Settler) TryPackDataFee(s ISettlerSettlement) ([]byte, error) {
	return settler.abi.Pack("dataFee", s)
}

// UnpackDataFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f168c4e.
//
// Solidity: function dataFee((address,uint256,uint256,uint256,uint256,(address,address,address,uint256,uint256,bytes)[]) s) view returns(uint256)
func (settler *Settler) UnpackDataFee(data []byte) (*big.Int, error) {
	out, err := settler.abi.Unpack("dataFee", data)
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
func (settler *Settler) PackDataFeeOracle() []byte {
	enc, err := settler.abi.Pack("dataFeeOracle")
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
func (settler *Settler) TryPackDataFeeOracle() ([]byte, error) {
	return settler.abi.Pack("dataFeeOracle")
}

// UnpackDataFeeOracle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2482e408.
//
// Solidity: function dataFeeOracle() view returns(address)
func (settler *Settler) UnpackDataFeeOracle(data []byte) (common.Address, error) {
	out, err := settler.abi.Unpack("dataFeeOracle", data)
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

// PackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2903bc5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fill(address vault, uint256 orderId, address adapter, bytes data) returns(uint256 amountOut, uint256 paid)
func (settler *Settler) PackFill(vault common.Address, orderId *big.Int, adapter common.Address, data []byte) []byte {
	enc, err := settler.abi.Pack("fill", vault, orderId, adapter, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2903bc5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fill(address vault, uint256 orderId, address adapter, bytes data) returns(uint256 amountOut, uint256 paid)
func (settler *Settler) TryPackFill(vault common.Address, orderId *big.Int, adapter common.Address, data []byte) ([]byte, error) {
	return settler.abi.Pack("fill", vault, orderId, adapter, data)
}

// FillOutput serves as a container for the return parameters of contract
// method Fill.
type FillOutput struct {
	AmountOut *big.Int
	Paid      *big.Int
}

// UnpackFill is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2903bc5f.
//
// Solidity: function fill(address vault, uint256 orderId, address adapter, bytes data) returns(uint256 amountOut, uint256 paid)
func (settler *Settler) UnpackFill(data []byte) (FillOutput, error) {
	out, err := settler.abi.Unpack("fill", data)
	outstruct := new(FillOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AmountOut = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Paid = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRebalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe667d060.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebalance(address vault, uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside, uint256 paid)
func (settler *Settler) PackRebalance(vault common.Address, orderId *big.Int, swaps []Swap) []byte {
	enc, err := settler.abi.Pack("rebalance", vault, orderId, swaps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe667d060.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebalance(address vault, uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside, uint256 paid)
func (settler *Settler) TryPackRebalance(vault common.Address, orderId *big.Int, swaps []Swap) ([]byte, error) {
	return settler.abi.Pack("rebalance", vault, orderId, swaps)
}

// RebalanceOutput serves as a container for the return parameters of contract
// method Rebalance.
type RebalanceOutput struct {
	Inside bool
	Paid   *big.Int
}

// UnpackRebalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe667d060.
//
// Solidity: function rebalance(address vault, uint256 orderId, (address,address,address,uint256,uint256,bytes)[] swaps) returns(bool inside, uint256 paid)
func (settler *Settler) UnpackRebalance(data []byte) (RebalanceOutput, error) {
	out, err := settler.abi.Unpack("rebalance", data)
	outstruct := new(RebalanceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Inside = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Paid = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// PackTank is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f01bfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tank() view returns(address)
func (settler *Settler) PackTank() []byte {
	enc, err := settler.abi.Pack("tank")
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
func (settler *Settler) TryPackTank() ([]byte, error) {
	return settler.abi.Pack("tank")
}

// UnpackTank is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7f01bfc.
//
// Solidity: function tank() view returns(address)
func (settler *Settler) UnpackTank(data []byte) (common.Address, error) {
	out, err := settler.abi.Unpack("tank", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
