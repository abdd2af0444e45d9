package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Profile is what is known of a chain: values for settings that are right there unless somebody says otherwise. A flag, the
// environment and the file beat it; it beats the defaults.
type Profile struct {
	Name string
	// Values by the key of the setting.
	Values map[string]any
	// Source says where the values come from.
	Source string
}

// opDataFee is the OP stack's GasPriceOracle, at one address on every chain of the stack.
const opDataFee = "0x420000000000000000000000000000000000000F"

// profiles by name. What differs from the defaults, which are Ethereum's, is there.
var profiles = map[string]Profile{
	"ethereum": {
		Name: "ethereum",
		Values: map[string]any{
			"rpc.chain_id": uint64(1), "rpc.block_time": 12 * time.Second, "rpc.finality_depth": uint64(64),
		},
		Source: "slots of 12 s; a transaction has at most 2^24 gas (EIP-7825); final after two epochs of 32 slots",
	},
	"base":       opStack("base", 8453),
	"op-mainnet": opStack("op-mainnet", 10),
	"arbitrum-one": {
		Name: "arbitrum-one",
		Values: map[string]any{
			"rpc.chain_id": uint64(42161), "rpc.block_time": 250 * time.Millisecond, "rpc.finality_depth": uint64(7_200),
			"keeper.max_fee_gwei": uint64(10), "keeper.max_tip_gwei": uint64(1), "keeper.min_tip_wei": uint64(1),
			"keeper.weekly_gas_budget": "100000000000000000", "keeper.serve_budget": "25000000000000000", "keeper.poll_interval": time.Second,
		},
		Source: "blocks of 250 ms; the sequencer takes transactions in the order they come, so a tip buys nothing; what posting " +
			"to L1 costs is charged as gas, which estimates include; final when L1 is, up to half an hour later",
	},
}

// opStack is the profile of a chain of the OP stack.
func opStack(name string, chainID uint64) Profile {
	return Profile{
		Name: name,
		Values: map[string]any{
			"rpc.chain_id": chainID, "rpc.block_time": 2 * time.Second, "rpc.finality_depth": uint64(900),
			"keeper.max_fee_gwei": uint64(10), "keeper.max_tip_gwei": uint64(1), "keeper.min_tip_wei": uint64(1_000_000),
			"keeper.weekly_gas_budget": "100000000000000000", "keeper.serve_budget": "25000000000000000", "keeper.poll_interval": time.Second,
			"keeper.data_fee_oracle": opDataFee,
		},
		Source: "blocks of 2 s; beside gas a data fee is charged, which the GasPriceOracle tells; final when L1 is, up to half an hour later",
	}
}

// Profiles are the names that `chain` may have.
func Profiles() []string { return slices.Sorted(maps.Keys(profiles)) }

// ProfileNamed is the profile of a name.
func ProfileNamed(name string) (Profile, error) {
	p, ok := profiles[name]
	if !ok {
		return Profile{}, &Error{"chain", fmt.Sprintf("there is no profile %q; there are %s", clip(name), strings.Join(Profiles(), ", "))}
	}
	return p, nil
}

// String lists the values.
func (p Profile) String() string {
	var out []string
	for _, key := range slices.Sorted(maps.Keys(p.Values)) {
		out = append(out, fmt.Sprintf("%s %v", key, p.Values[key]))
	}
	return strings.Join(out, ", ")
}

// Overridden says for which values of a profile the configuration has another, and which.
func (p Profile) Overridden(c Config) []string {
	var out []string
	for _, key := range slices.Sorted(maps.Keys(p.Values)) {
		if has := fmt.Sprint(c.value(key)); has != fmt.Sprint(p.Values[key]) {
			out = append(out, fmt.Sprintf("%s is %s (the profile says %v)", key, has, p.Values[key]))
		}
	}
	return out
}

// Blocks is how many blocks a time is on this chain; part of a block counts as one.
func (c Config) Blocks(span time.Duration) uint64 {
	return uint64((span + c.RPC.BlockTime - 1) / c.RPC.BlockTime) //nolint:gosec // Validate refuses negative ones
}
