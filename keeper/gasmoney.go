package keeper

import (
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/txjournal/condition"
)

// settleGas is what a settlement is taken to need when nothing is known of the
// vault's own, in gas: the target of the contracts' benchmark and a margin.
const settleGas = 400_000

// settleBytes is the calldata of a settlement: a selector and three words, or its part of a transaction of several.
const settleBytes = 320

// windowSoon is how long before a cut-off the balance is looked at closely.
const windowSoon = 48 * time.Hour

// gasMoney is how long the key's balance lasts.
type gasMoney struct {
	weeks       uint64         // whole weeks beyond the next window
	kind        condition.Kind // what is wrong; empty when nothing is
	problem     string
	settlements int64 // of a week
	expected    *big.Int
}

// gasMoneyLeft looks ahead: will the money last for the next settlements of the vaults that are served (nil: of all), and for how many
// weeks beyond them.
func (k *Keeper) gasMoneyLeft(state *blockState, sit *situation, served map[common.Address]bool, nextCutoff, chainTime uint64) gasMoney {
	var g gasMoney
	for _, v := range state.Vaults {
		if served == nil || served[v.Vault] {
			g.settlements += settlementsAWeek(v)
		}
	}
	g.expected = new(big.Int).Mul(big.NewInt(g.settlements*settleGas), maxInt(sit.fees.Cap, oneInt))
	g.expected.Add(g.expected, new(big.Int).Mul(big.NewInt(g.settlements), sit.fees.DataCost(settleBytes)))
	g.weeks = runway(sit.facts.Balance, maxInt(g.expected, sit.facts.Spent))
	if g.settlements == 0 {
		return g
	}
	soon := nextCutoff > 0 && nextCutoff <= chainTime+uint64(windowSoon.Seconds())
	switch {
	case sit.facts.Balance.Cmp(g.expected) < 0 && (soon || len(due(state)) > 0):
		g.kind, g.problem = conditionGasWindow, fmt.Sprintf("gas money: %s may not pay for a week's %d settlement(s), about %s",
			ether(sit.facts.Balance), g.settlements, ether(g.expected))
	case g.weeks < k.cfg.RunwayWeeks:
		g.kind, g.problem = conditionGasRunway, fmt.Sprintf("gas money lasts for %d week(s), fewer than %d", g.weeks, k.cfg.RunwayWeeks)
	}
	return g
}

// warnOfGasMoney raises what is wrong with the key's balance, clears what isn't any more, and adds it to the plan.
func (k *Keeper) warnOfGasMoney(plan *Plan, g gasMoney, balance *big.Int) {
	k.metrics.gasMoney(balance, g.weeks)
	for _, kind := range []condition.Kind{conditionGasWindow, conditionGasRunway} {
		if kind != g.kind {
			k.clear(kind, "")
		}
	}
	if g.kind != "" {
		plan.Warnings = append(plan.Warnings, g.problem)
		k.logOnChange(g.kind, "", fmt.Sprint(g.weeks), slog.LevelWarn, "warning", "what", g.problem, "block", plan.Block)
	}
}

// runway is for how many whole weeks a balance lasts, at most a thousand.
func runway(balance, weekly *big.Int) uint64 {
	const most = 1000
	if balance.Sign() == 0 {
		return 0
	}
	if weekly.Sign() == 0 {
		return most
	}
	weeks := new(big.Int).Quo(balance, weekly)
	if !weeks.IsUint64() || weeks.Uint64() > most {
		return most
	}
	return weeks.Uint64()
}
