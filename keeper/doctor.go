package keeper

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/store"
	"github.com/sluicefi/sluice/txjournal"
)

// verdict of a check.
type verdict string

// Verdicts: a warning doesn't stop a keeper, a failure does.
const (
	verdictOK   verdict = "ok"
	verdictWarn verdict = "warn"
	verdictFail verdict = "fail"
)

// Check is one line of `sluice doctor`.
type Check struct {
	Name    string  `json:"name"`
	Verdict verdict `json:"verdict"`
	Detail  string  `json:"detail"`
}

// Checks are all lines, in their order.
type Checks []Check

// Failed says whether any check failed.
func (c Checks) Failed() bool {
	for _, check := range c {
		if check.Verdict == verdictFail {
			return true
		}
	}
	return false
}

// Print writes one line per check.
func (c Checks) Print(w io.Writer) error {
	var b strings.Builder
	for _, check := range c {
		fmt.Fprintf(&b, "%-5s %-12s %s\n", check.Verdict, check.Name, check.Detail)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// clockSkew is by how much host, database and chain may differ before doctor
// mentions it. Nothing is scheduled by the host's clock; logs are read by it.
const clockSkew = 2 * time.Minute

// Doctor looks at everything a keeper needs and changes nothing. Each check is
// bounded in time; one that fails doesn't stop the others.
func (k *Keeper) Doctor(ctx context.Context) Checks {
	var checks Checks
	put := func(name string, verdict verdict, format string, args ...any) {
		checks = append(checks, Check{name, verdict, fmt.Sprintf(format, args...)})
	}
	k.doctorDatabase(ctx, put)
	v, err := k.viewHead(ctx, 0)
	if err != nil {
		// Which chain's lease, only the chain can say.
		checks = slices.DeleteFunc(checks, func(c Check) bool { return c.Name == "lease" })
		put("chain", verdictFail, "%v", err)
		return checks
	}
	for name, text := range v.Failed {
		put("endpoint", verdictWarn, "%s: %s", name, text)
	}
	if v.Problem != "" {
		put("chain", verdictFail, "%s", v.Problem)
		return checks
	}
	put("chain", verdictOK, "id %d, block %d, %s, %d endpoint(s)", v.ChainID, v.Head.Number, utc(v.Head.Time), len(k.deps.Endpoints)-len(v.Failed))
	k.doctorClock(ctx, v, put)
	k.doctorRelay(ctx, put)
	k.doctorSigner(ctx, put)
	k.doctorState(ctx, v, put)
	return checks
}

type putCheck func(name string, verdict verdict, format string, args ...any)

func (k *Keeper) doctorDatabase(ctx context.Context, put putCheck) {
	switch {
	case k.deps.DB == nil && k.deps.NoDB != nil:
		put("database", verdictFail, "%v", k.deps.NoDB)
		return
	case k.deps.DB == nil:
		put("database", verdictFail, "none is configured: nothing is sent without a journal")
		return
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	if err := k.deps.DB.CheckPrimary(ctx); err != nil {
		put("database", verdictFail, "%v", err)
		return
	}
	put("database", verdictOK, "the primary answers")
	if err := k.deps.DB.CheckSchema(ctx); err != nil {
		put("migrations", verdictFail, "%v", err)
		return
	}
	put("migrations", verdictOK, "the schema is this binary's")
	h, err := k.deps.DB.LeaseHolding(ctx, store.KeeperLease(k.cfg.ChainID))
	switch {
	case err != nil:
		put("lease", verdictFail, "%v", err)
	case h == nil:
		put("lease", verdictOK, "free: no keeper ran yet")
	case !h.Held:
		put("lease", verdictWarn, "free: %s held it until %s (token %d)", h.Holder, h.Until.UTC().Format(time.RFC3339), h.Token)
	default:
		put("lease", verdictOK, "held by %s (token %d)", h.Holder, h.Token)
	}
}

func (k *Keeper) doctorClock(ctx context.Context, v *txjournal.View, put putCheck) {
	host := time.Now()
	verdict, details := verdictOK, []string{}
	note := func(what string, other time.Time) {
		skew := other.Sub(host).Round(time.Second)
		details = append(details, fmt.Sprintf("%s %+ds", what, int64(skew.Seconds())))
		if skew.Abs() > clockSkew {
			verdict = verdictWarn
		}
	}
	note("chain", time.Unix(int64(v.Head.Time), 0))
	if k.deps.DB != nil {
		ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
		defer cancel()
		if now, err := k.deps.DB.Clock(ctx); err == nil {
			note("database", now)
		}
	}
	put("clock", verdict, "against the host's: %s (schedules use chain time only)", strings.Join(details, ", "))
}

func (k *Keeper) doctorState(ctx context.Context, v *txjournal.View, put putCheck) {
	state, err := k.reader.read(ctx, v.Node, v.Head)
	if err != nil {
		put("contracts", verdictFail, "%v (are factory and lens this chain's?)", err)
		return
	}
	waiting := due(state)
	for _, u := range state.Unread {
		put("contracts", verdictFail, "vault %s: %v", u.Vault, u.Err)
	}
	put("contracts", verdictOK, "%d vault(s), %d epoch(s) waiting, next cut-off %s", len(state.Vaults), len(waiting), cutoffText(nextCutoff(state)))
	if k.sender() == (common.Address{}) {
		put("key", verdictFail, "none: give keeper.keystore (`sluice keep key new` makes one) or keeper.signer_url; role and gas money are its own")
		k.doctorSettler(ctx, v, state, put)
		k.doctorOracle(ctx, v, state, put)
		k.doctorAddresses(ctx, v, state, put)
		return
	}
	k.doctorRole(ctx, v, state, put)
	k.doctorSettler(ctx, v, state, put)
	k.doctorOracle(ctx, v, state, put)
	k.doctorAddresses(ctx, v, state, put)
	var sit *situation
	f, err := txjournal.EstimateFees(ctx, k.txConfig(), v)
	if err == nil {
		sit, err = k.situation(ctx, v, state, f)
	}
	if err != nil {
		put("gas", verdictFail, "%v", err)
		return
	}
	g := k.gasMoneyLeft(state, sit, nil, nextCutoff(state), v.Head.Time)
	data := ""
	if sit.fees.Data != nil {
		data = fmt.Sprintf(", and up to %s for the data of a settlement", ether(sit.fees.DataCost(settleBytes)))
	}
	verdict, text := verdictOK, ""
	if g.kind != "" {
		verdict, text = verdictWarn, ": "+g.problem
	}
	if sit.facts.Balance.Sign() == 0 {
		verdict = verdictFail
	}
	put("gas", verdict, "balance %s, runway %d week(s) if all vaults are served, %s of %s of the weekly budget spent, base fee %s (cap %s)%s%s",
		ether(sit.facts.Balance), g.weeks, ether(sit.facts.Spent), ether(k.cfg.WeeklyBudget), gwei(sit.fees.Base), gwei(k.cfg.MaxFeePerGas), data, text)
}

func cutoffText(t uint64) string {
	if t == 0 {
		return "none"
	}
	return utc(t)
}

func (k *Keeper) doctorRole(ctx context.Context, v *txjournal.View, state *blockState, put putCheck) {
	q := newBatch(v.Node, state.Hash)
	granted := false
	add1(q, k.reader.regAddr, k.reader.registry.PackIsKeeper(k.sender()), k.reader.registry.UnpackIsKeeper, &granted, "the keeper role")
	switch err := q.run(ctx); {
	case err != nil:
		put("role", verdictFail, "%v", err)
	case !granted:
		put("role", verdictFail, "%s is not a keeper in the registry %s: governance must grant it", k.sender(), k.reader.regAddr)
	default:
		put("role", verdictOK, "%s is a keeper in the registry", k.sender())
	}
}

// doctorSettler: without it everything works, one vault a block.
func (k *Keeper) doctorSettler(ctx context.Context, v *txjournal.View, state *blockState, put putCheck) {
	settler := k.cfg.Addresses.Settler
	if settler == (common.Address{}) {
		shared := 0
		for _, vs := range state.Vaults {
			if !vs.personal() {
				shared++
			}
		}
		if shared > 1 {
			put("settler", verdictWarn, "none is configured: of %d vaults due at once the last is settled %d blocks later", shared, shared)
		}
		return
	}
	q := newBatch(v.Node, state.Hash)
	granted := false
	var factory common.Address
	add1(q, settler, settlerABI.PackFactory(), settlerABI.UnpackFactory, &factory, "the Settler's factory")
	add1(q, k.reader.regAddr, k.reader.registry.PackIsKeeper(settler), k.reader.registry.UnpackIsKeeper, &granted, "the keeper role")
	switch err := q.run(ctx); {
	case err != nil:
		put("settler", verdictFail, "%s: %v", settler, err)
	case factory != k.cfg.Addresses.Factory:
		put("settler", verdictFail, "%s is another factory's (%s)", settler, factory)
	case !granted:
		put("settler", verdictWarn, "%s is not a keeper in the registry: governance must grant it; until then vaults are settled one a block", settler)
	default:
		put("settler", verdictOK, "%s settles vaults that are due together in one transaction", settler)
	}
}

func (k *Keeper) doctorOracle(ctx context.Context, v *txjournal.View, state *blockState, put putCheck) {
	assets := make(map[common.Address]bool)
	for _, vs := range state.Vaults {
		assets[vs.Asset] = true
	}
	var tokens []common.Address
	q := newBatch(v.Node, state.Hash)
	add1(q, k.reader.regAddr, k.reader.registry.PackTokens(), k.reader.registry.UnpackTokens, &tokens, "the registry's tokens")
	if err := q.run(ctx); err != nil {
		put("oracle", verdictFail, "%v", err)
		return
	}
	k.doctorClamps(ctx, v, state, tokens, put)
	var bad []string
	for asset := range assets {
		prices := make([]registry.LastPriceOutput, len(tokens))
		q := newBatch(v.Node, state.Hash)
		for i, token := range tokens {
			add1(q, k.reader.regAddr, k.reader.registry.PackLastPrice(token, asset), k.reader.registry.UnpackLastPrice, &prices[i], "a price")
		}
		if err := q.run(ctx); err != nil {
			put("oracle", verdictFail, "%v", err)
			return
		}
		for i, p := range prices {
			switch {
			case p.Good && p.PriceWad.Sign() > 0:
			case p.UpdatedAt.Sign() == 0: // the registry gives no time for an answer that it doesn't believe
				bad = append(bad, fmt.Sprintf("%s (a feed can't be read, or its answer is zero, outside its bounds, or of the future)", tokens[i]))
			default:
				age := new(big.Int).Sub(new(big.Int).SetUint64(v.Head.Time), p.UpdatedAt)
				bad = append(bad, fmt.Sprintf("%s (its answer is %s s old)", tokens[i], age))
			}
		}
	}
	if len(bad) > 0 {
		put("oracle", verdictWarn, "no good price: %s", strings.Join(bad, ", "))
		return
	}
	if len(tokens) == 0 || len(assets) == 0 {
		put("oracle", verdictWarn, "%d token(s) and %d vault asset(s): no price was asked for", len(tokens), len(assets))
		return
	}
	put("oracle", verdictOK, "%d token(s) have good prices", len(tokens))
}

// Ready is an error that says why nothing would be sent, for /readyz: nil when
// this process holds the lease, or waits for its turn as a standby.
func (k *Keeper) Ready(ctx context.Context) error {
	if k.deps.DB == nil {
		return errors.New("no database")
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	_, err := k.deps.DB.LeaseHolding(ctx, store.KeeperLease(k.cfg.ChainID))
	return err
}
