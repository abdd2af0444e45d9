package config

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/pflag"
)

// Keeper bounds what the only signing part may do. docs/keeper.md has the table of all keys with units and defaults.
type Keeper struct {
	Keystore       string `mapstructure:"keystore"`
	PassphraseFile string `mapstructure:"passphrase_file"`
	// SignerURL is a service that holds the key instead of a keystore file (web3signer, clef); SignerAddress its key's.
	SignerURL     string `mapstructure:"signer_url"`
	SignerAddress string `mapstructure:"signer_address"`

	// MaxFeeGwei caps maxFeePerGas, gwei; MaxTipGwei and MinTipWei bound maxPriorityFeePerGas.
	MaxFeeGwei uint64 `mapstructure:"max_fee_gwei"`
	MaxTipGwei uint64 `mapstructure:"max_tip_gwei"`
	MinTipWei  uint64 `mapstructure:"min_tip_wei"`
	// WeeklyGasBudget in wei, a decimal string; spent gas over seven days of chain time stays below it.
	WeeklyGasBudget string `mapstructure:"weekly_gas_budget"`
	// MaxGas bounds one transaction, gas; GasMarginBps is added to estimates.
	MaxGas       uint64 `mapstructure:"max_gas"`
	GasMarginBps uint64 `mapstructure:"gas_margin_bps"`

	// NavToleranceBps is how far minNav and maxNav are from the planned NAV.
	NavToleranceBps uint64 `mapstructure:"nav_tolerance_bps"`
	// MaxPriceJumpBps refuses a settlement this far from the last share price.
	MaxPriceJumpBps uint64 `mapstructure:"max_price_jump_bps"`
	// MaxSlippageBps bounds each swap against the oracle; OvershootBps is raised beyond a shortfall.
	MaxSlippageBps uint64 `mapstructure:"max_slippage_bps"`
	OvershootBps   uint64 `mapstructure:"overshoot_bps"`
	// FeeTiers are the Uniswap pools quoted, hundredths of a basis point.
	FeeTiers       []int `mapstructure:"fee_tiers"`
	DisableTrading bool  `mapstructure:"disable_trading"`

	MaxSettlements uint64 `mapstructure:"max_settlements"`
	MaxClaims      uint64 `mapstructure:"max_claims"`

	// Times of the chain after which a transaction is sent again, replaced, and another keeper's is no longer waited for.
	// [Config.Blocks] turns them into blocks.
	RebroadcastAfter time.Duration `mapstructure:"rebroadcast_after"`
	BumpAfter        time.Duration `mapstructure:"bump_after"`
	SupersedeAfter   time.Duration `mapstructure:"supersede_after"`
	// MaxReverts on chain within RevertsFor stop a vault's settlement (or order) until they are over.
	MaxReverts uint64        `mapstructure:"max_reverts"`
	RevertsFor time.Duration `mapstructure:"reverts_for"`

	// MaxHeadAge refuses to send when no new head was seen for this long; 0 never refuses.
	MaxHeadAge time.Duration `mapstructure:"max_head_age"`
	// MaxLag is how far an endpoint may be behind the best; MaxIndexerLag the index, for targets and orders.
	MaxLag        time.Duration `mapstructure:"max_lag"`
	MaxIndexerLag time.Duration `mapstructure:"max_indexer_lag"`

	LeaseTTL     time.Duration `mapstructure:"lease_ttl"`
	PollInterval time.Duration `mapstructure:"poll_interval"`
	RunwayWeeks  uint64        `mapstructure:"runway_weeks"`
	DryRun       bool          `mapstructure:"dry_run"`
	Owner        string        `mapstructure:"owner"`
	// AloneAfter is for how long too few endpoints must have answered before settlements go on with those that do, and for how long
	// a head that was seen before is the measure for lower ones.
	AloneAfter time.Duration `mapstructure:"alone_after"`
	// RelayFallbackAfter is after how long what the relay was given in vain goes to rpc.urls too; 0 is never.
	RelayFallbackAfter time.Duration `mapstructure:"relay_fallback_after"`
	// IdleRefresh is for how long a vault goes unread that has nothing due, no orders and no targets.
	IdleRefresh time.Duration `mapstructure:"idle_refresh"`

	// Which vaults are served: comma-separated addresses, NAV in base units of the asset, wei.
	ServeAllow  string `mapstructure:"serve_allow"`
	ServeDeny   string `mapstructure:"serve_deny"`
	ServeMinNav string `mapstructure:"serve_min_nav"`
	ServeBudget string `mapstructure:"serve_budget"`
	// Relay takes the signed transactions instead of rpc.urls (a private relay).
	Relay string `mapstructure:"relay"`
	// DataFeeOracle tells what a rollup charges for a transaction's data beside its gas; empty where nothing is charged.
	DataFeeOracle string `mapstructure:"data_fee_oracle"`
}

// DefaultKeeper is what a keeper does unless told otherwise; package keeper's own defaults, held to them by a test.
func DefaultKeeper() Keeper {
	return Keeper{
		MaxFeeGwei: 200, MaxTipGwei: 3, MinTipWei: 100_000_000, WeeklyGasBudget: "1000000000000000000",
		MaxGas: 16_000_000, GasMarginBps: 3_000,
		NavToleranceBps: 50, MaxPriceJumpBps: 2_000, MaxSlippageBps: 90, OvershootBps: 10, FeeTiers: []int{100, 500, 3_000, 10_000},
		MaxSettlements: 80, MaxClaims: 40,
		RebroadcastAfter: 36 * time.Second, BumpAfter: 36 * time.Second, SupersedeAfter: 4 * time.Minute, MaxReverts: 2, RevertsFor: time.Hour,
		MaxHeadAge: 5 * time.Minute, MaxLag: 36 * time.Second, MaxIndexerLag: 2 * time.Minute,
		AloneAfter: 10 * time.Minute, IdleRefresh: 2 * time.Minute, ServeMinNav: "0", ServeBudget: "250000000000000000",
		LeaseTTL: 10 * time.Second, PollInterval: 2 * time.Second, RunwayWeeks: 4,
	}
}

func addKeeperFlags(flags *pflag.FlagSet, d Keeper) {
	flags.String("keeper.keystore", "", "keystore (version 3) with the keeper's key; file mode 0600")
	flags.String("keeper.passphrase_file", "", "file with the passphrase of keeper.keystore; file mode 0600")
	flags.String("keeper.signer_url", "", "URL of a signing service (web3signer or clef) that is used instead of a keystore (better given as SLUICE_KEEPER_SIGNER_URL)")
	flags.String("keeper.signer_address", "", "address whose key the signing service holds")
	flags.Uint64("keeper.max_fee_gwei", d.MaxFeeGwei, "highest maxFeePerGas of the keeper's transactions, gwei")
	flags.Uint64("keeper.max_tip_gwei", d.MaxTipGwei, "highest maxPriorityFeePerGas of the keeper's transactions, gwei")
	flags.Uint64("keeper.min_tip_wei", d.MinTipWei, "lowest maxPriorityFeePerGas of the keeper's transactions, wei")
	flags.String("keeper.weekly_gas_budget", d.WeeklyGasBudget, "how much the keeper's transactions of seven days of chain time may cost, wei")
	flags.Uint64("keeper.max_gas", d.MaxGas, "highest gas limit of one transaction")
	flags.Uint64("keeper.gas_margin_bps", d.GasMarginBps, "safety margin that is added to gas estimates, basis points of the estimate")
	flags.Uint64("keeper.nav_tolerance_bps", d.NavToleranceBps, "how far minNav and maxNav of a settlement lie below and above the planned NAV, basis points")
	flags.Uint64("keeper.max_price_jump_bps", d.MaxPriceJumpBps, "refuse a settlement whose share price differs by more than this from the last settled one, basis points")
	flags.Uint64("keeper.max_slippage_bps", d.MaxSlippageBps, "how much worse than the oracle price a swap may be, basis points")
	flags.Uint64("keeper.overshoot_bps", d.OvershootBps, "how much more cash than the shortfall is raised for a settlement, basis points of the shortfall")
	flags.IntSlice("keeper.fee_tiers", d.FeeTiers, "Uniswap v3 fee tiers for which prices are asked, hundredths of a basis point")
	flags.Bool("keeper.disable_trading", d.DisableTrading, "do not work on targets and limit orders")
	flags.Uint64("keeper.max_settlements", d.MaxSettlements, "largest number of vaults that one transaction settles")
	flags.Uint64("keeper.max_claims", d.MaxClaims, "largest number of accounts that one transaction credits")
	flags.Duration("keeper.rebroadcast_after", d.RebroadcastAfter, "how long after a transaction was sent it is sent again if it is not mined")
	flags.Duration("keeper.bump_after", d.BumpAfter, "how long after a transaction was sent it is replaced by one with higher fees if it is not mined")
	flags.Duration("keeper.supersede_after", d.SupersedeAfter, "how long the keeper waits for another keeper's transaction that is stuck, or for one whose nonce is too high, before it sends its own")
	flags.Uint64("keeper.max_reverts", d.MaxReverts, "after how many reverts on chain a settlement or an order is no longer tried")
	flags.Duration("keeper.reverts_for", d.RevertsFor, "how long a settlement or an order that reached keeper.max_reverts is not tried")
	flags.Duration("keeper.max_head_age", d.MaxHeadAge, "send nothing when no new block was seen for this long; 0 turns this off")
	flags.Duration("keeper.max_lag", d.MaxLag, "how far an endpoint may be behind the most advanced one")
	flags.Duration("keeper.max_indexer_lag", d.MaxIndexerLag, "how far the index may be behind the chain before targets and orders are no longer executed")
	flags.Duration("keeper.lease_ttl", d.LeaseTTL, "how long a keeper that has stopped answering keeps the lease; a standby takes over after this time and one poll")
	flags.Duration("keeper.poll_interval", d.PollInterval, "how often the keeper asks for new blocks; it asks eight times as often while a transaction is not mined")
	flags.Uint64("keeper.runway_weeks", d.RunwayWeeks, "warn when the keeper's ether lasts for fewer weeks than this")
	flags.Bool("keeper.dry_run", d.DryRun, "print the plan and end; nothing is signed")
	flags.String("keeper.owner", d.Owner, "name of this keeper in the lease; empty: host name and process id")
	flags.String("keeper.data_fee_oracle", d.DataFeeOracle, "contract that says what a rollup charges for a transaction's data; empty: the chain charges nothing for it")
	flags.Duration("keeper.alone_after", d.AloneAfter, "when no more than half of the endpoints have answered for this long, settlements go on with those that answer")
	flags.Duration("keeper.relay_fallback_after", d.RelayFallbackAfter, "after this time a transaction that the relay did not get mined is sent to rpc.urls too; 0: never")
	flags.Duration("keeper.idle_refresh", d.IdleRefresh, "how often a vault is read that has nothing due and neither orders nor targets")
	flags.String("keeper.serve_allow", d.ServeAllow, "addresses of the vaults that are always served, separated by commas")
	flags.String("keeper.serve_deny", d.ServeDeny, "addresses of the vaults that are never served, separated by commas")
	flags.String("keeper.serve_min_nav", d.ServeMinNav, "least that the NAV of a vault is worth that is served though its tank doesn't pay and it isn't on keeper.serve_allow, base units of the token that the registry listed first")
	flags.String("keeper.serve_budget", d.ServeBudget, "how much a week's settlements may cost for vaults whose tanks don't pay and that aren't on keeper.serve_allow, wei; at most a quarter of keeper.weekly_gas_budget")
	flags.String("keeper.relay", d.Relay, "URL of a private relay to which transactions are sent instead of rpc.urls")
}

func (k Keeper) validate(need Need) error {
	// An address alone is enough to look with: a dry run and the doctor sign nothing.
	watched := k.SignerURL == "" && common.IsHexAddress(k.SignerAddress) && (k.DryRun || need&NeedKey == 0)
	if err := checkKey("keeper", k.Keystore, k.PassphraseFile, k.SignerURL, k.SignerAddress, need&NeedKey != 0 && !k.DryRun); err != nil && !watched {
		return err
	}
	weekly, err := k.GasBudget()
	if err != nil {
		return err
	}
	if _, _, _, unpaid, err := k.Serve(); err != nil {
		return err
	} else if unpaid.Lsh(unpaid, 2).Cmp(weekly) > 0 {
		return &Error{"keeper.serve_budget", "is more than a quarter of keeper.weekly_gas_budget: orders, claims and winding vaults down may take half of that, and what " +
			"is left must be enough for the vaults that pay or are listed"}
	}
	if k.AloneAfter < 0 || k.RelayFallbackAfter < 0 || k.IdleRefresh < 0 || k.IdleRefresh > time.Hour {
		return &Error{"keeper.idle_refresh", "must be between 0 and 1h, and keeper.alone_after and keeper.relay_fallback_after not negative"}
	}
	if k.Relay != "" {
		if err := checkURL(k.Relay, "http", "https"); err != nil {
			return &Error{"keeper.relay", err.Error()}
		}
	}
	if k.MaxSlippageBps > 100 {
		return &Error{"keeper.max_slippage_bps", "must be at most 100: the contracts refuse a worse trade"}
	}
	for _, bound := range []struct {
		key              string
		value, min, most uint64
	}{
		{"max_fee_gwei", k.MaxFeeGwei, 1, 1_000_000},
		{"max_tip_gwei", k.MaxTipGwei, 1, k.MaxFeeGwei},
		{"min_tip_wei", k.MinTipWei, 1, k.MaxTipGwei * 1e9},
		{"max_gas", k.MaxGas, 21_000, 1 << 32},
		{"gas_margin_bps", k.GasMarginBps, 0, 10_000},
		{"nav_tolerance_bps", k.NavToleranceBps, 0, 1_000},
		{"max_price_jump_bps", k.MaxPriceJumpBps, 1, 10_000},
		{"overshoot_bps", k.OvershootBps, 0, 100},
		{"max_settlements", k.MaxSettlements, 1, 200},
		{"max_claims", k.MaxClaims, 1, 500},
		{"max_reverts", k.MaxReverts, 1, 1_000},
		{"runway_weeks", k.RunwayWeeks, 0, 1_000},
	} {
		if bound.value < bound.min || bound.value > bound.most {
			return &Error{"keeper." + bound.key, fmt.Sprintf("is %d, must be between %d and %d", bound.value, bound.min, bound.most)}
		}
	}
	for _, bound := range []struct {
		key        string
		value, min time.Duration
	}{
		{"rebroadcast_after", k.RebroadcastAfter, time.Millisecond},
		{"bump_after", k.BumpAfter, time.Millisecond},
		{"supersede_after", k.SupersedeAfter, time.Millisecond},
		{"reverts_for", k.RevertsFor, time.Millisecond},
		{"max_lag", k.MaxLag, 0},
		{"max_indexer_lag", k.MaxIndexerLag, 0},
	} {
		if bound.value < bound.min || bound.value > 30*24*time.Hour {
			return &Error{"keeper." + bound.key, fmt.Sprintf("is %s, must be between %s and 720h", bound.value, bound.min)}
		}
	}
	if len(k.FeeTiers) > 8 {
		return &Error{"keeper.fee_tiers", "at most 8 fee tiers"}
	}
	for _, tier := range k.FeeTiers {
		if tier <= 0 || tier >= 1_000_000 {
			return &Error{"keeper.fee_tiers", fmt.Sprintf("%d is not a Uniswap v3 fee (hundredths of a basis point)", tier)}
		}
	}
	switch {
	case k.MaxHeadAge < 0:
		return &Error{"keeper.max_head_age", "can't be negative"}
	case k.PollInterval < 10*time.Millisecond || k.PollInterval > time.Minute:
		return &Error{"keeper.poll_interval", "must be between 10ms and 1m"}
	case k.LeaseTTL < 2*k.PollInterval:
		return &Error{"keeper.lease_ttl", fmt.Sprintf("must be at least twice keeper.poll_interval (%s)", k.PollInterval)}
	case k.LeaseTTL > 10*time.Minute:
		return &Error{"keeper.lease_ttl", "must be at most 10m: a standby waits that long"}
	}
	return nil
}

// checkKey refuses settings of a key that contradict each other, or that are not enough where a key is needed.
func checkKey(section, keystore, passphraseFile, signerURL, signerAddress string, needed bool) error {
	remote := signerURL != "" || signerAddress != ""
	switch {
	case remote && keystore != "":
		return &Error{section + ".signer_url", "give either a signing service or a keystore, not both"}
	case remote:
		if err := checkURL(signerURL, "http", "https"); err != nil {
			return &Error{section + ".signer_url", err.Error()}
		}
		if !common.IsHexAddress(signerAddress) {
			return &Error{section + ".signer_address", fmt.Sprintf("%q is not an address (0x and 40 hex digits)", clip(signerAddress))}
		}
	case needed && keystore == "":
		return &Error{section + ".keystore", "give the keystore file, or make one with `sluice keep key new`"}
	case needed && passphraseFile == "":
		return &Error{section + ".passphrase_file", "give the file that holds the keystore's passphrase"}
	}
	return nil
}

// GasBudget is the weekly budget in wei.
func (k Keeper) GasBudget() (*big.Int, error) {
	wei, ok := new(big.Int).SetString(k.WeeklyGasBudget, 10)
	if !ok || wei.Sign() <= 0 || wei.BitLen() > 128 {
		return nil, &Error{"keeper.weekly_gas_budget", "must be a positive number of wei"}
	}
	return wei, nil
}

func (k Keeper) validateServe() error {
	for key, list := range map[string]string{"keeper.serve_allow": k.ServeAllow, "keeper.serve_deny": k.ServeDeny} {
		if _, err := addresses(key, list); err != nil {
			return err
		}
	}
	for key, text := range map[string]string{"keeper.serve_min_nav": k.ServeMinNav, "keeper.serve_budget": k.ServeBudget} {
		if _, ok := whole(text); !ok {
			return &Error{key, "must be a whole number, 0 or more, of at most 78 digits"}
		}
	}
	return nil
}

func whole(text string) (*big.Int, bool) {
	if len(text) > 78 {
		return nil, false
	}
	n, ok := new(big.Int).SetString(text, 10)
	return n, ok && n.Sign() >= 0
}

func addresses(key, list string) ([]common.Address, error) {
	var out []common.Address
	for _, text := range strings.Split(list, ",") {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		if !common.IsHexAddress(text) {
			return nil, &Error{key, fmt.Sprintf("%q is not an address (0x and 40 hex digits)", clip(text))}
		}
		out = append(out, common.HexToAddress(text))
	}
	return out, nil
}

// Serve are the values of the keys keeper.serve_*, which [Keeper] has as texts.
func (k Keeper) Serve() (allow, deny []common.Address, minNav, budget *big.Int, err error) {
	if err = k.validateServe(); err != nil {
		return nil, nil, nil, nil, err
	}
	allow, _ = addresses("", k.ServeAllow)
	deny, _ = addresses("", k.ServeDeny)
	minNav, _ = whole(k.ServeMinNav)
	budget, _ = whole(k.ServeBudget)
	return allow, deny, minNav, budget, nil
}
