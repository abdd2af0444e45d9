package main

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// stand is a chain with one vault that has a tank, and the settings that every command on it needs.
type stand struct {
	t     *testing.T
	dir   string
	chain *devnet.Chain
	dep   *devnet.Deployment
	vault common.Address
	first uint64 // the vault's first cut-off
	args  []string
}

func newStand(t *testing.T) *stand {
	s := &stand{t: t, dir: t.TempDir()}
	s.chain, s.dep = devnettest.Deploy(t)
	s.args = []string{
		"--rpc.urls", s.chain.HTTPURL(), "--factory", s.dep.Factory.Hex(), "--lens", s.dep.Lens.Hex(), "--settler", s.dep.Settler.Hex(),
		"--keeper.poll_interval", "200ms",
	}
	leader, err := s.chain.Wallet(t.Context(), devnet.NewAccount("leader"))
	must(t, err)
	usdc, dollars := s.dep.Market.Asset, func(n int64) *big.Int { return big.NewInt(n * 1_000_000) }
	s.first = s.chain.Head().Time + 7*24*3600
	b := s.chain.NewBatch()
	s.dep.Market.Grant(b, leader, usdc, leader.Address, dollars(1_000_000))
	b.Call(leader, usdc.Address, 100_000, demotoken.NewDemoToken().PackApprove(s.dep.Factory, dollars(1_000_000)), "approve")
	b.Call(leader, s.dep.Factory, 3_000_000, vaultfactory.NewVaultFactory().PackCreateVault(vaultfactory.VaultParams{
		Name: "First", Symbol: "ONE", Asset: usdc.Address, FeeBps: 1_000, LeaderMarginBps: 500, MinDeposit: dollars(100),
		FirstCutoff: new(big.Int).SetUint64(s.first), Period: 7 * 24 * 3600, Seed: dollars(100_000),
	}), "create a vault")
	_, receipts, err := b.Mine(t.Context(), 0)
	must(t, err)
	for _, r := range receipts {
		for _, l := range r.Logs {
			if l.Address == s.dep.Factory && len(l.Topics) > 1 && s.vault == (common.Address{}) {
				s.vault = common.BytesToAddress(l.Topics[1].Bytes())
			}
		}
	}
	b = s.chain.NewBatch()
	b.CallPaying(leader, s.dep.Tank, devnet.Ether(1), 100_000, tank.NewTank().PackFund(s.vault), "fill the tank")
	_, _, err = b.Mine(t.Context(), 0)
	must(t, err)
	return s
}

// at makes a block at a moment of chain time, with fresh prices.
func (s *stand) at(unix uint64) {
	s.t.Helper()
	s.chain.Clock().Forward(time.Unix(int64(unix), 0)) //nolint:gosec // a date
	b := s.chain.NewBatch()
	must(s.t, s.dep.Market.Update(b, unix))
	_, _, err := b.Mine(s.t.Context(), unix)
	must(s.t, err)
}

// run is the command's output and exit code.
func (s *stand) run(args ...string) (out string, code int) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), cmdtest.Limit)
	defer cancel()
	c := exec.CommandContext(ctx, "sluice", append(args, s.args...)...)
	c.Dir = s.dir
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	_ = c.Run() // its code says the same
	return said.String(), c.ProcessState.ExitCode()
}

// key makes a key in a file and returns its address.
func (s *stand) key() common.Address {
	s.t.Helper()
	must(s.t, os.WriteFile(filepath.Join(s.dir, "key.pass"), []byte("a long passphrase\n"), 0o600))
	out, code := s.run("keep", "key", "new", "--keeper.keystore", "key.json", "--keeper.passphrase_file", "key.pass")
	found := regexp.MustCompile(`0x[0-9a-fA-F]{40}`).FindString(out)
	if code != 0 || found == "" {
		s.t.Fatalf("exit %d: %s", code, out)
	}
	return common.HexToAddress(found)
}

// TestSettleLate is the command from end to end: refused before a day has passed, then said, then done and paid for, by a key
// that has no role and without a database.
func TestSettleLate(t *testing.T) {
	s := newStand(t)
	key := s.key()
	alice, err := s.chain.Wallet(t.Context(), devnet.NewAccount("alice"))
	must(t, err)
	b := s.chain.NewBatch()
	b.Pay(alice, key, devnet.Ether(1), "gas money")
	_, _, err = b.Mine(t.Context(), 0)
	must(t, err)
	settle := func(extra ...string) (string, int) {
		return s.run(append([]string{"settle-late", "--vault", s.vault.Hex(), "--keeper.keystore", "key.json", "--keeper.passphrase_file", "key.pass"}, extra...)...)
	}
	refused := func(want string, extra ...string) {
		t.Helper()
		if out, code := settle(extra...); code == 0 || !strings.Contains(out, want) || strings.Count(out, "\n") != 1 {
			t.Errorf("exit %d, want a line with %q:\n%s", code, want, out)
		}
	}
	refused("is not an address", "--vault", "vitalik.eth")
	refused("no epoch of " + s.vault.Hex() + " waits")
	s.at(s.first + 12)
	refused("until a day has passed only keepers may settle it")
	s.at(s.first + 24*3600 + 60)
	refused("is no vault of the factory", "--vault", s.dep.Tank.Hex())

	nonce := func() uint64 {
		n, err := s.chain.Client().PendingNonceAt(t.Context(), key)
		must(t, err)
		return n
	}
	out, code := settle("--dry-run")
	for _, want := range []string{"vault      " + s.vault.Hex() + ", epoch 1", "LateSettler " + s.dep.LateSettler.Hex(), "tank pays  about 0."} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("the dry run: exit %d, no %q in\n%s", code, want, out)
		}
	}
	if n := nonce(); n != 0 {
		t.Fatalf("the dry run sent %d transactions", n)
	}
	before, err := s.chain.Client().BalanceAt(t.Context(), key, nil)
	must(t, err)
	stop := s.chain.AutoMine(context.WithoutCancel(t.Context()), devnet.AutoMineOptions{Interval: 200 * time.Millisecond})
	out, code = settle()
	stop()
	said := regexp.MustCompile(`settled    by (0x[0-9a-f]{64}); the tank paid ([0-9]+) wei`).FindStringSubmatch(out)
	if code != 0 || said == nil {
		t.Fatalf("exit %d:\n%s", code, out)
	}
	receipt, err := s.chain.Client().TransactionReceipt(t.Context(), common.HexToHash(said[1]))
	must(t, err)
	after, err := s.chain.Client().BalanceAt(t.Context(), key, nil)
	must(t, err)
	cost := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
	if gained := cost.Add(cost, after).Sub(cost, before); gained.String() != said[2] || gained.Sign() <= 0 {
		t.Errorf("the tank paid %s wei, the command says %s", gained, said[2])
	}
	refused("no epoch of " + s.vault.Hex() + " waits")
}

// TestDryRunTakesItsOwnAdvice: without a key it names settings that would give it one, and each of them does.
func TestDryRunTakesItsOwnAdvice(t *testing.T) {
	s := newStand(t)
	key := s.key()
	out, code := s.run("keep", "--dry-run")
	advice := regexp.MustCompile(`keeper +no key: (.*)`).FindStringSubmatch(out)
	if code != 0 || advice == nil {
		t.Fatalf("exit %d:\n%s", code, out)
	}
	values := map[string]string{"keeper.keystore": "key.json", "keeper.signer_address": key.Hex()}
	named := regexp.MustCompile(`keeper\.[a-z_]+`).FindAllString(advice[1], -1)
	if len(named) != len(values) {
		t.Errorf("it advises %v", named)
	}
	for _, setting := range named {
		out, code := s.run("keep", "--dry-run", "--"+setting, values[setting])
		if code != 0 || !strings.Contains(out, key.Hex()) {
			t.Errorf("with %s: exit %d:\n%s", setting, code, out)
		}
	}
}
