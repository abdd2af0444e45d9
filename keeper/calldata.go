package keeper

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/vault"
)

// contractKind is which of our contracts a function belongs to.
type contractKind int

const (
	onVault contractKind = iota
	onPortfolio
	onAutoClaimer
	onSettler
)

// allowed are the functions a keeper may call, and nothing else: this is the
// selector allow-list. The action of settleWithSales and settleAll is settle.
var allowed = []struct {
	kind   contractKind
	method string
	action action
}{
	{onVault, "settle", actionSettle},
	{onVault, "settleWithSales", actionSettle},
	{onVault, "finalise", actionFinalise},
	{onPortfolio, "noteUnusable", actionWriteOff},
	{onPortfolio, "writeOff", actionWriteOff},
	{onPortfolio, "raiseCash", actionRaise},
	{onPortfolio, "fillLimitOrder", actionLimit},
	{onPortfolio, "rebalance", actionRebalance},
	{onAutoClaimer, "claim", actionClaim},
	{onSettler, "settleAll", actionSettle},
	{onSettler, "fill", actionLimit},
	{onSettler, "rebalance", actionRebalance},
}

type allowedCall struct {
	kind   contractKind
	action action
	method abi.Method
}

var selectors = func() map[[4]byte]allowedCall {
	abis := make(map[contractKind]*abi.ABI)
	for kind, meta := range map[contractKind]*bind.MetaData{
		onVault: &vault.VaultMetaData, onPortfolio: &portfolio.PortfolioMetaData, onAutoClaimer: &autoclaimer.AutoClaimerMetaData,
		onSettler: &settler.SettlerMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("keeper: the ABI of %s: %v", meta.ID, err))
		}
		abis[kind] = parsed
	}
	known := make(map[[4]byte]allowedCall)
	for _, a := range allowed {
		m, ok := abis[a.kind].Methods[a.method]
		if !ok {
			panic("keeper: no function " + a.method)
		}
		known[[4]byte(m.ID)] = allowedCall{a.kind, a.action, m}
	}
	return known
}()

// decodedCall is what calldata asks for.
type decodedCall struct {
	kind    contractKind
	action  action
	method  string
	vault   common.Address // of the Settler's fill and rebalance
	id      *big.Int       // epoch id, or order id; nil where there is none
	minNav  *big.Int
	maxNav  *big.Int
	swaps   []portfolio.Swap
	token   common.Address // of noteUnusable and writeOff
	adapter common.Address // of fillLimitOrder
	claims  []autoclaimer.IAutoClaimerClaim
	all     []settler.ISettlerSettlement // of settleAll
}

var errSelector = errors.New("the function is not on the allow-list")

// decodeCall reads calldata back. Anything but the canonical encoding of an
// allowed function is refused: what a node would execute is what was checked.
func decodeCall(data []byte) (decodedCall, error) {
	if len(data) < 4 {
		return decodedCall{}, errSelector
	}
	call, ok := selectors[[4]byte(data[:4])]
	if !ok {
		return decodedCall{}, fmt.Errorf("%w: 0x%x", errSelector, data[:4])
	}
	args, err := call.method.Inputs.Unpack(data[4:])
	if err != nil {
		return decodedCall{}, fmt.Errorf("decoding %s: %w", call.method.Name, err)
	}
	again, err := call.method.Inputs.Pack(args...)
	if err != nil || string(again) != string(data[4:]) {
		return decodedCall{}, fmt.Errorf("decoding %s: not its canonical encoding", call.method.Name)
	}
	d := decodedCall{kind: call.kind, action: call.action, method: call.method.Name}
	if d.kind == onSettler && d.method != "settleAll" {
		d.vault, d.id = args[0].(common.Address), args[1].(*big.Int)
		if d.action == actionLimit {
			d.adapter = args[2].(common.Address)
		} else {
			d.swaps = *abi.ConvertType(args[2], new([]portfolio.Swap)).(*[]portfolio.Swap)
		}
		return d, nil
	}
	switch d.method {
	case "settle":
		d.id, d.minNav, d.maxNav = args[0].(*big.Int), args[1].(*big.Int), args[2].(*big.Int)
	case "settleWithSales":
		d.swaps = *abi.ConvertType(args[0], new([]portfolio.Swap)).(*[]portfolio.Swap)
		d.id, d.minNav, d.maxNav = args[1].(*big.Int), args[2].(*big.Int), args[3].(*big.Int)
	case "noteUnusable", "writeOff":
		d.token = args[0].(common.Address)
	case "raiseCash":
		d.swaps = *abi.ConvertType(args[0], new([]portfolio.Swap)).(*[]portfolio.Swap)
	case "rebalance":
		d.id = args[0].(*big.Int)
		d.swaps = *abi.ConvertType(args[1], new([]portfolio.Swap)).(*[]portfolio.Swap)
	case "fillLimitOrder":
		d.id, d.adapter = args[0].(*big.Int), args[1].(common.Address)
	case "settleAll":
		d.all = *abi.ConvertType(args[0], new([]settler.ISettlerSettlement)).(*[]settler.ISettlerSettlement)
	case "claim":
		d.claims = *abi.ConvertType(args[0], new([]autoclaimer.IAutoClaimerClaim)).(*[]autoclaimer.IAutoClaimerClaim)
	}
	return d, nil
}
