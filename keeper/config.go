package keeper

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Addresses are the contracts a keeper works with.
type Addresses struct {
	Factory     common.Address
	Lens        common.Address
	AutoClaimer common.Address // zero: nobody is credited
	Settler     common.Address // zero: each vault is settled by a transaction of its own
	Adapter     common.Address // Uniswap v3 adapter; zero: nothing is traded
	Quoter      common.Address // Uniswap v3 QuoterV2; zero: nothing is traded
}

// Config says what a keeper may do. Build it from [DefaultConfig].
type Config struct {
	ChainID   uint64
	Addresses Addresses

	// Holder names this process in the lease; unique among keepers of a chain.
	Holder string
	// LeaseTTL is how long a silent holder keeps the lease.
	LeaseTTL time.Duration
	// PollInterval paces ticks when no head is announced, and a standby's
	// attempts to take the lease. LeaseTTL + PollInterval bounds a takeover.
	// While a transaction is in flight heads are asked for eight times as often.
	PollInterval time.Duration
	// CallTimeout bounds every RPC and database call.
	CallTimeout time.Duration

	// MaxFeePerGas is the most ever offered, wei per gas.
	MaxFeePerGas *big.Int
	// MaxTipPerGas and MinTipPerGas bound the priority fee, wei per gas.
	MaxTipPerGas, MinTipPerGas *big.Int
	// DataFeeOracle tells what a rollup charges for a transaction's data beside its gas; zero where nothing is charged.
	DataFeeOracle common.Address
	// MaxGas bounds the gas limit of one transaction, in gas.
	MaxGas uint64
	// GasMarginBps is added to the gas estimate, in basis points of it.
	GasMarginBps uint64
	// WeeklyBudget bounds what all transactions of seven days of chain time
	// may cost together, wei.
	WeeklyBudget *big.Int

	// RebroadcastBlocks is how many blocks an unmined attempt waits before it
	// is sent again; a dropped one is sent again at once.
	RebroadcastBlocks uint64
	// BumpBlocks is how many blocks an attempt waits before it is replaced.
	BumpBlocks uint64
	// SupersedeBlocks is how many blocks the next transaction waits for a stuck
	// one of another keeper, or for one whose nonce is too high.
	SupersedeBlocks uint64
	// RelayFallbackBlocks is after how many blocks a transaction that was given to the relay, and isn't mined, is given to
	// the endpoints as well; 0 is never.
	RelayFallbackBlocks uint64
	// FinalityDepth is after how many blocks a block is taken for final, where a chain has no finalized tag or
	// IgnoreFinalizedTag says not to believe it.
	FinalityDepth      uint64
	IgnoreFinalizedTag bool

	// MaxLag is how many blocks an endpoint may be behind the best one.
	MaxLag uint64
	// AloneAfter is how long a keeper waits while only half of the endpoints or fewer answer. After that it settles with
	// those that answer.
	AloneAfter time.Duration
	// MaxHeadAge refuses to send when no new head was seen for this long; 0
	// switches it off (a chain that makes blocks on demand).
	MaxHeadAge time.Duration
	// MaxIndexerLag is how many blocks the indexer may be behind for targets
	// and orders. Settlement never asks.
	MaxIndexerLag uint64

	// NavToleranceBps is how far NAV may move between plan and block.
	NavToleranceBps uint64
	// MaxPriceJumpBps refuses a settlement whose share price is further from
	// the last settled one.
	MaxPriceJumpBps uint64
	// MaxSlippageBps is the most a sale or trade may lose against the oracle;
	// the contract's own bound is 100.
	MaxSlippageBps uint64
	// OvershootBps is how much more than the shortfall is raised, so that a
	// price that moved by a hair doesn't leave cash short.
	OvershootBps uint64
	// FeeTiers are the pools looked at, in hundredths of a basis point.
	FeeTiers []uint32
	// MaxReverts is how many mined reverts of one subject within RevertBlocks
	// blocks stop it until they are over: an operator has that long to look,
	// and a reverting subject can't eat the budget.
	MaxReverts   int
	RevertBlocks uint64
	// MaxSettlements bounds the vaults of one transaction of the Settler.
	MaxSettlements int
	// MaxClaims bounds the controllers of one AutoClaimer batch.
	MaxClaims int
	// IdleRefresh is how long, in chain time, a vault is not read again that has nothing due, no orders and no targets. It
	// is read at its cut-off all the same, which is known.
	IdleRefresh time.Duration
	// Serve says which vaults are served.
	Serve Serve
	// RunwayWeeks is the runway below which the keeper warns.
	RunwayWeeks uint64
	// DisableTrading leaves targets and orders alone.
	DisableTrading bool
}

// Gwei is n gwei in wei.
func Gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// DefaultConfig has a default for everything but chain, addresses and holder.
func DefaultConfig() Config {
	return Config{
		LeaseTTL:          10 * time.Second,
		PollInterval:      2 * time.Second,
		CallTimeout:       10 * time.Second,
		MaxFeePerGas:      Gwei(200),
		MaxTipPerGas:      Gwei(3),
		MinTipPerGas:      big.NewInt(1e8),
		MaxGas:            16_000_000, // a transaction may have 2^24 (EIP-7825)
		GasMarginBps:      3_000,
		WeeklyBudget:      new(big.Int).Mul(big.NewInt(1), big.NewInt(1e18)),
		RebroadcastBlocks: 3,
		BumpBlocks:        3,
		SupersedeBlocks:   20,
		FinalityDepth:     64,
		AloneAfter:        10 * time.Minute,
		MaxLag:            3,
		MaxIndexerLag:     10,
		NavToleranceBps:   50,
		MaxPriceJumpBps:   2_000,
		MaxSlippageBps:    90,
		OvershootBps:      10,
		FeeTiers:          []uint32{100, 500, 3_000, 10_000},
		MaxReverts:        2,
		RevertBlocks:      300,
		MaxSettlements:    80,
		MaxClaims:         40,
		IdleRefresh:       2 * time.Minute,
		Serve:             Serve{MinNav: new(big.Int), Budget: big.NewInt(25e16)},
		RunwayWeeks:       4,
	}
}

// Check reports every field that can't work, in one error.
func (c Config) Check() error {
	var errs []error
	bad := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf("keeper: "+format, args...))
		}
	}
	positive := func(name string, x *big.Int) { bad(x != nil && x.Sign() > 0, "%s must be positive", name) }
	bad(c.ChainID > 0, "chain id is missing")
	bad(c.Addresses.Factory != (common.Address{}), "factory address is missing")
	bad(c.Addresses.Lens != (common.Address{}), "lens address is missing")
	bad((c.Addresses.Adapter == common.Address{}) == (c.Addresses.Quoter == common.Address{}),
		"adapter and quoter are needed together")
	bad(c.Holder != "" && len(c.Holder) <= 200, "holder must be 1 to 200 characters")
	bad(c.PollInterval > 0, "poll interval must be positive")
	bad(c.CallTimeout > 0, "call timeout must be positive")
	bad(c.LeaseTTL >= 2*c.PollInterval, "lease TTL %s must be at least twice the poll interval %s", c.LeaseTTL, c.PollInterval)
	positive("max fee per gas", c.MaxFeePerGas)
	positive("max tip per gas", c.MaxTipPerGas)
	positive("min tip per gas", c.MinTipPerGas)
	positive("weekly budget", c.WeeklyBudget)
	if len(errs) == 0 {
		bad(c.MinTipPerGas.Cmp(c.MaxTipPerGas) <= 0, "min tip is above max tip")
		bad(c.MaxTipPerGas.Cmp(c.MaxFeePerGas) <= 0, "max tip is above max fee")
	}
	bad(c.MaxGas >= 21_000, "max gas must be at least 21000")
	bad(c.GasMarginBps <= 10_000, "gas margin must be at most 10000 bps")
	bad(c.RebroadcastBlocks > 0 && c.BumpBlocks > 0 && c.SupersedeBlocks > 0, "rebroadcast, bump and supersede blocks must be positive")
	bad(c.IdleRefresh >= 0, "idle refresh can't be negative")
	bad(c.Serve.MinNav != nil && c.Serve.Budget != nil && c.Serve.MinNav.Sign() >= 0 && c.Serve.Budget.Sign() >= 0,
		"the least NAV and the budget of vaults that don't pay must be given and not negative")
	bad(c.AloneAfter >= 0, "the time after which too few endpoints suffice can't be negative")
	bad(c.FinalityDepth > 0, "finality depth must be positive")
	bad(c.NavToleranceBps <= 1_000, "NAV tolerance must be at most 1000 bps")
	bad(c.MaxPriceJumpBps > 0 && c.MaxPriceJumpBps <= 10_000, "price jump must be 1 to 10000 bps")
	bad(c.MaxSlippageBps <= 100, "slippage must be at most the contract's 100 bps")
	bad(c.OvershootBps <= 100, "overshoot must be at most 100 bps")
	bad(c.MaxReverts > 0 && c.RevertBlocks > 0, "max reverts and revert blocks must be positive")
	bad(c.MaxSettlements > 0 && c.MaxSettlements <= 200, "max settlements must be 1 to 200")
	bad(c.MaxClaims > 0 && c.MaxClaims <= 500, "max claims must be 1 to 500")
	bad(len(c.FeeTiers) <= 8, "at most 8 fee tiers")
	for _, tier := range c.FeeTiers {
		bad(tier > 0 && tier < 1_000_000, "fee tier %d is not a Uniswap v3 fee", tier)
	}
	return errors.Join(errs...)
}
