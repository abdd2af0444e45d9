package keeper

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/store"
)

func verdicts(checks Checks) map[string]verdict {
	m := make(map[string]verdict)
	for _, c := range checks {
		m[c.Name] = c.Verdict
	}
	return m
}

func TestDoctor(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first - 3600)
	healthy := w.keeper().Doctor(t.Context())
	if healthy.Failed() {
		t.Errorf("a healthy keeper: %+v", healthy)
	}
	var text bytes.Buffer
	w.must(healthy.Print(&text))
	for _, name := range []string{"database", "migrations", "lease", "chain", "clock", "contracts", "role", "settler", "oracle", "gas"} {
		if !strings.Contains(text.String(), " "+name+" ") {
			t.Errorf("no line about %s in\n%s", name, text.String())
		}
	}
	// The chain's clock is a year off the host's: worth a word, no failure.
	if v := verdicts(healthy); v["clock"] != verdictWarn || v["oracle"] != verdictOK || v["role"] != verdictOK {
		t.Errorf("%v", v)
	}

	if d := lineOf(healthy, "gas"); !strings.Contains(d, "ether, runway ") {
		t.Errorf("gas: %s", d)
	}
	// Whatever is missing, the other lines are there.
	blind := w.keeper(func(_ *Config, d *Deps) {
		d.Signer, d.DB, d.NoDB = keys.WatchOnly{}, nil, errors.New("connecting: refused")
	}).Doctor(t.Context())
	if v := verdicts(blind); v["database"] != verdictFail || v["key"] != verdictFail || v["oracle"] != verdictOK || v["settler"] != verdictOK {
		t.Errorf("without key and database: %+v", blind)
	}
	deaf := w.keeper(func(_ *Config, d *Deps) {
		d.Endpoints = []chain.Endpoint{{Name: "node", Node: &flaky{Node: w.endpoint().Node, down: errors.New("connection refused")}}}
	}).Doctor(t.Context())
	if v := verdicts(deaf); v["database"] != verdictOK || v["chain"] != verdictFail || v["lease"] != "" {
		t.Errorf("without a chain: %+v", deaf)
	}

	poor := devnet.NewAccount("nobody")
	sick := w.keeper(func(_ *Config, d *Deps) {
		d.Signer = keys.WatchOnly(poor.Address)
		d.DB = openDB(t, devnettest.Postgres(t))
	})
	_, err := w.chain.Mine(t.Context(), w.first+40*3600)
	w.must(err)
	v := verdicts(sick.Doctor(t.Context()))
	for name, want := range map[string]verdict{"migrations": verdictFail, "role": verdictFail, "gas": verdictFail, "oracle": verdictWarn} {
		if v[name] != want {
			t.Errorf("%s: %s, want %s", name, v[name], want)
		}
	}
	k := w.keeper()
	k.tick(t)
	if d := lineOf(k.Doctor(t.Context()), "lease"); !strings.HasPrefix(d, "held by a (token ") {
		t.Errorf("lease: %s", d)
	}
	expire(t, w.db)
	if d := lineOf(k.Doctor(t.Context()), "lease"); !strings.HasPrefix(d, "free: a held it") {
		t.Errorf("lease: %s", d)
	}
}

func lineOf(checks Checks, name string) string {
	for _, c := range checks {
		if c.Name == name {
			return c.Detail
		}
	}
	return ""
}

func TestNewRefusesWhatCantWork(t *testing.T) {
	good := testConfig()
	if err := good.Check(); err != nil {
		t.Fatalf("the defaults: %v", err)
	}
	for want, change := range map[string]func(*Config){
		"chain id":           func(c *Config) { c.ChainID = 0 },
		"factory":            func(c *Config) { c.Addresses.Factory = common.Address{} },
		"lens":               func(c *Config) { c.Addresses.Lens = common.Address{} },
		"needed together":    func(c *Config) { c.Addresses.Quoter = common.Address{} },
		"holder":             func(c *Config) { c.Holder = "" },
		"lease TTL":          func(c *Config) { c.LeaseTTL = c.PollInterval },
		"max fee":            func(c *Config) { c.MaxFeePerGas = nil },
		"max tip is above":   func(c *Config) { c.MaxTipPerGas = Gwei(201) },
		"min tip is above":   func(c *Config) { c.MinTipPerGas = Gwei(6) },
		"weekly budget":      func(c *Config) { c.WeeklyBudget = Gwei(0) },
		"max gas":            func(c *Config) { c.MaxGas = 1 },
		"slippage":           func(c *Config) { c.MaxSlippageBps = 101 },
		"NAV tolerance":      func(c *Config) { c.NavToleranceBps = 1_001 },
		"price jump":         func(c *Config) { c.MaxPriceJumpBps = 0 },
		"fee tier":           func(c *Config) { c.FeeTiers = []uint32{1_000_000} },
		"max claims":         func(c *Config) { c.MaxClaims = 0 },
		"rebroadcast, bump":  func(c *Config) { c.BumpBlocks = 0 },
		"finality depth":     func(c *Config) { c.FinalityDepth = 0 },
		"max reverts":        func(c *Config) { c.MaxReverts = 0 },
		"overshoot":          func(c *Config) { c.OvershootBps = 101 },
		"call timeout":       func(c *Config) { c.CallTimeout = 0 },
		"poll interval must": func(c *Config) { c.PollInterval = 0 },
	} {
		c := testConfig()
		change(&c)
		if err := c.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := New(good, Deps{Signer: keys.WatchOnly{}}); err == nil {
		t.Error("no endpoint")
	}
	if _, err := New(good, Deps{Endpoints: []chain.Endpoint{{}}}); err == nil {
		t.Error("no signer")
	}
}

// TestPostgresDownMeansNothingIsSent closes the database between two ticks.
func TestPostgresDownMeansNothingIsSent(t *testing.T) {
	w := newWorld(t, 1)
	db := openDB(t, w.dbURL)
	k := w.keeper(func(_ *Config, d *Deps) { d.DB = db })
	k.tick(t)
	w.must(db.Close())
	w.prices(w.first + 12)
	if _, err := k.Tick(t.Context()); err == nil {
		t.Error("a tick without a database succeeded")
	}
	if w.inPool() {
		t.Error("something was sent without a journal")
	}
}

func TestPrivateRelayTakesTheTransactionAlone(t *testing.T) {
	w := newWorld(t, 1)
	relay := devnettest.Chain(t)
	mirror(t, w.chain, relay, w.chain.Head().Number.Uint64())
	k := w.keeper(func(_ *Config, d *Deps) {
		e := dialTest(t, relay.HTTPURL())
		d.Relay = &e
	})
	w.prices(w.first + 12)
	mirror(t, w.chain, relay, w.chain.Head().Number.Uint64())
	k.tick(t)
	if w.inPool() {
		t.Error("the public endpoint saw it")
	}
	w.must(relay.SyncPool())
	if n, err := relay.Client().PendingNonceAt(t.Context(), w.key.Address); err != nil || n != 1 {
		t.Errorf("the relay has nonce %d, %v", n, err)
	}
	_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, w.attempts()[0])
	w.must(err)
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")
}

// TestRunSettlesWithoutHelp is the production loop with a chain that mines by
// itself, several vaults due at once.
func TestRunSettlesWithoutHelp(t *testing.T) {
	w := newWorld(t, 4)
	stop := w.chain.AutoMine(t.Context(), devnet.AutoMineOptions{})
	defer stop()
	heads := make(chan struct{}, 1)
	k := w.keeper(func(_ *Config, d *Deps) { d.Heads = heads })
	mined := make(chan string, 1_000)
	k.hook = func(step string) {
		if step == "mined" {
			mined <- step
		}
	}
	done := make(chan error, 1)
	ctx, cancel := contextWithCancel(t)
	go func() { done <- k.Run(ctx) }()
	w.prices(w.first + 12)
	heads <- struct{}{}
	awaitEvent(t, mined, "settlement of all of them")
	cancel()
	w.must(<-done)
	w.settledOnce(1)
	if h, err := w.db.LeaseHolding(t.Context(), store.KeeperLease(devnet.ChainID)); err != nil || h.Held {
		t.Errorf("the lease wasn't given back: %+v, %v", h, err)
	}
}

// limitedAt fails at calls of one contract.
type limitedAt struct {
	chain.Node
	contract common.Address
}

func (r *limitedAt) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results, err := r.Node.Calls(ctx, block, calls)
	for i := range results {
		if calls[i].To == r.contract {
			results[i] = chain.CallResult{Err: &chain.Error{Class: chain.RateLimited, Endpoint: "limited", Method: "eth_call", Code: 429, Msg: "too many requests"}}
		}
	}
	return results, err
}

// TestDoctorConcludesNothingFromAFailedCall: a contract that an endpoint doesn't ask is not another contract.
func TestDoctorConcludesNothingFromAFailedCall(t *testing.T) {
	w := newWorld(t, 1)
	for name, contract := range map[string]common.Address{"quoter": w.dep.Uniswap.Quoter, "auto_claimer": w.dep.AutoClaimer} {
		checks := w.keeper(func(_ *Config, d *Deps) {
			d.Endpoints = []chain.Endpoint{{Name: "limited", Node: &limitedAt{w.endpoint().Node, contract}}}
		}).Doctor(t.Context())
		detail := lineOf(checks, "addresses")
		if verdicts(checks)["addresses"] != verdictFail || !strings.Contains(detail, contract.Hex()+" could not be asked: ") ||
			!strings.Contains(detail, "too many requests") || strings.Contains(detail, "doesn't answer") {
			t.Errorf("%s: %s", name, detail)
		}
	}
}
