package prepare

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/reverts"
)

// Call is one unsigned transaction: from the account of the answer, without ether.
type Call struct {
	To     string `json:"to" doc:"Contract that is called"`
	Data   string `json:"data" doc:"Calldata, 0x and hexadecimal digits"`
	Value  string `json:"value" doc:"Wei to send along; always 0" example:"0"`
	Method string `json:"method" doc:"Function that is called" example:"requestDeposit"`
	About  string `json:"about" doc:"What this call does, in words"`

	to   common.Address
	data []byte
}

// Target is the contract that is called.
func (c Call) Target() common.Address { return c.to }

// Calldata is what it is called with.
func (c Call) Calldata() []byte { return c.data }

// Block names the state that an answer was worked out on.
type Block struct {
	Number int64  `json:"number" doc:"Block number"`
	Hash   string `json:"hash" doc:"Block hash"`
	Time   int64  `json:"time" doc:"Timestamp of the block, Unix seconds"`
}

// Failure is why a call would fail.
type Failure struct {
	Error string `json:"error" doc:"Name of the contract's error, or unknown" example:"TradeLossTooHigh"`
	Text  string `json:"text" doc:"The error with its arguments"`
	Next  string `json:"next" doc:"What to do about it"`
}

// Outcome is what one call did in the simulation.
type Outcome struct {
	State   string   `json:"state" enum:"succeeds,fails,unknown" doc:"unknown: this node can't run calls after each other, and this one depends on those before it"`
	Gas     string   `json:"gas" doc:"Gas used, decimal; an empty string when unknown"`
	Failure *Failure `json:"failure,omitempty" doc:"Why the call fails; absent when it doesn't fail"`
}

// Simulation is what the calls would do, run after each other on the named block. It is no promise: the chain moves on.
type Simulation struct {
	State    string    `json:"state" enum:"succeeds,fails,unknown" doc:"succeeds: every call succeeds; fails: at least one call fails; unknown: it could not be simulated whole"`
	Outcomes []Outcome `json:"outcomes" doc:"For each call, in order"`
}

// Cost is what sending the calls takes, beside what they move.
type Cost struct {
	Gas    string  `json:"gas" doc:"Gas of all calls together, decimal; an empty string when unknown"`
	FeeWei *Amount `json:"feeWei,omitempty" doc:"Fee of that gas at the base fee of the block, wei; a wallet adds its tip. Absent when the gas is unknown"`
}

// Bound is a limit of the contracts or of the asker, and how much of it the calls use.
type Bound struct {
	Name  string `json:"name" doc:"Name of the bound" example:"perTradeLoss"`
	About string `json:"about" doc:"What it limits, in words"`
	Kind  string `json:"kind" enum:"atMost,atLeast" doc:"Whether used may be at most the limit, or has to be at least the limit"`
	Used  Amount `json:"used" doc:"What these calls use of it"`
	Limit Amount `json:"limit" doc:"The limit now"`
	Holds bool   `json:"holds" doc:"Whether the bound is kept"`
}

// Expected is one thing that the calls move or bring.
type Expected struct {
	Name   string `json:"name" doc:"Name of the amount" example:"assets"`
	About  string `json:"about" doc:"What the amount is, in words, and how it was rounded"`
	Amount Amount `json:"amount" doc:"The amount"`
}

// Prepared is the answer to a wish: nothing has been sent.
type Prepared struct {
	Action     string     `json:"action" enum:"deposit,withdraw,cancel,claim,trade,order,cancelOrder,targets" doc:"What was asked for: deposit, withdraw, cancel, claim, trade, order, cancelOrder or targets"`
	ChainID    int64      `json:"chainId" doc:"EIP-155 chain id the calls are for"`
	Vault      string     `json:"vault" doc:"Vault address"`
	From       string     `json:"from" doc:"Account that has to sign and send"`
	Calls      []Call     `json:"calls" doc:"Transactions to sign and send, in order"`
	Block      Block      `json:"block" doc:"Block on whose state all of this was worked out"`
	Simulation Simulation `json:"simulation" doc:"What the calls would do"`
	Cost       Cost       `json:"cost" doc:"What it costs to send the calls"`
	Expected   []Expected `json:"expected" doc:"What the calls move and bring"`
	Bounds     []Bound    `json:"bounds" doc:"Limits that the calls use, and how far"`
	Warnings   []string   `json:"warnings" doc:"What the signer should know"`
	Proposal   string     `json:"proposal,omitempty" doc:"Of trades, orders and targets: link that opens these calls as a proposal in My Vaults, where leader or trader read them, see them simulated anew, and sign or drop them. It begins with / where the server doesn't know its own address: put that in front"`

	// Trade is the swap behind the action trade, for those who look closely.
	Trade *Trade `json:"-"`
	// What somebody judges who has bounds of their own.
	Swap     *Swap            `json:"-"` // of a trade or limit order
	Targeted []common.Address `json:"-"` // tokens of targets
	Deadline int64            `json:"-"` // of an order or of targets, Unix seconds

	nextOrder *big.Int // id that the vault's next order gets; nil where the calls are not a leader's
}

// Swap is what a trade or limit order sells and may lose at worst, asset base units at the feeds' prices. Value and WorstLoss are
// nil where they give none.
type Swap struct {
	In, Out, Asset   common.Address
	Value, WorstLoss *big.Int // both rounded up
}

// Trade is a swap with what it is worth at the feeds' prices, asset base units.
type Trade struct {
	In, Out            Token
	AmountIn, Quoted   *big.Int
	MinAmountOut       *big.Int
	ValueIn, ValueOut  *big.Int // of AmountIn rounded up, of Quoted rounded down
	WorstLoss          *big.Int // when it brings no more than MinAmountOut; at least 0
	Draw               *big.Int // on the bucket when it brings what was quoted, rounded up
	BucketLeft         *big.Int
	Path               []byte
	OrderID            *big.Int // that it would get
	Adapter, Portfolio common.Address
}

// advice says what to do about the contracts' errors that a caller can do something about.
var advice = map[string]string{
	"NotAllowed":                 "this account may not do it: only the leader or the appointed trader trades, and only an owner or their operator moves shares",
	"TradingIsPaused":            "a guardian has paused trading in this vault: wait until it is allowed again",
	"TradeLossTooHigh":           "the trade would be more than 1 % worse than the feeds' prices: trade less at once, use another route, or wait for a better price",
	"BucketEmpty":                "the vault's bucket of 3 % in 28 days doesn't have that much left: trade less, or wait; it refills by 0.107 % of the base a day",
	"CapExceeded":                "the holding would be above the token's cap: buy less of it",
	"OutputShort":                "the pools bring less than the least amount asked for: ask for less, or quote again",
	"SaleOnly":                   "between a cut-off and its settlement, and while closing, the vault only sells tokens for its asset",
	"InsufficientHolding":        "the vault doesn't hold that much of the token: sell less",
	"NotListed":                  "the registry doesn't list this token for buying: choose a listed one",
	"BadPair":                    "a trade needs two different tokens that the vault may hold",
	"TooManyTokens":              "the vault holds 8 tokens already: sell one wholly first",
	"NotAnAdapter":               "the registry doesn't allow this adapter",
	"NoBase":                     "the vault has no base yet: wait for its first settlement",
	"DeadlinePassed":             "give a deadline that lies ahead, in Unix seconds of the chain",
	"OrderNotOpen":               "the order is filled, cancelled or expired: there is nothing to cancel",
	"NotTheTargetsInForce":       "other targets are in force by now: cancel those instead",
	"TargetAboveCap":             "a weight is above its token's cap: choose less",
	"WeightsTooHigh":             "the weights are more than 100 % together: the asset is the rest",
	"BadTarget":                  "targets are of listed tokens, sorted by address, each once, and never of the asset",
	"TooManyTargets":             "at most 8 targets",
	"StaleAnswer":                "a price feed's answer is too old: wait for its next answer",
	"BadAnswer":                  "a price feed gives no believable answer: wait for its next answer",
	"BelowMinimum":               "the deposit is below the vault's minimum: deposit more",
	"DepositsStopped":            "the vault takes no deposits now",
	"PastCutoff":                 "the request's cut-off has passed: it is processed at the settlement",
	"NothingPending":             "there is no pending request of that id for this account: look at the account's open requests",
	"NothingToClaim":             "nothing of this account can be claimed now",
	"ExceedsClaimable":           "less is claimable than was asked for: read the account again",
	"LeaderMarginBroken":         "the leader has to keep their margin: they can take out no more than what is above it",
	"VaultEnded":                 "the vault has ended: its holders leave in kind",
	"Locked":                     "the vault is in the middle of a trade: try again in the next block",
	"ExceedsMax":                 "more than can be taken out now: the idle cash is the limit of an immediate withdrawal",
	"ERC20InsufficientBalance":   "the account doesn't have that much: use a smaller amount",
	"ERC20InsufficientAllowance": "the vault may not take that much from the account: send the approval first",
}

const adviceUnknown = "read the error; if it stays unclear, ask the vault's leader, or open the vault's page"

func failureOf(r *reverts.Revert) *Failure {
	f := &Failure{Error: r.Name, Text: r.Text, Next: advice[r.Name]}
	if f.Error == "" {
		f.Error = "unknown"
	}
	if f.Next == "" {
		f.Next = adviceUnknown
	}
	return f
}

// Fails is the first failure of the simulation; nil when there is none.
func (p *Prepared) Fails() *Failure {
	for _, o := range p.Simulation.Outcomes {
		if o.Failure != nil {
			return o.Failure
		}
	}
	return nil
}

// atMost is a bound that used may reach and not pass.
func atMost(name, about string, unit Token, used, limit *big.Int) Bound {
	return Bound{Name: name, About: about, Kind: "atMost", Used: unit.Of(used), Limit: unit.Of(limit), Holds: used.Cmp(limit) <= 0}
}

// atLeast is a bound that used has to reach.
func atLeast(name, about string, unit Token, used, limit *big.Int) Bound {
	return Bound{Name: name, About: about, Kind: "atLeast", Used: unit.Of(used), Limit: unit.Of(limit), Holds: used.Cmp(limit) >= 0}
}
