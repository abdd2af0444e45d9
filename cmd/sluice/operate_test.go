package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jmoiron/sqlx"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

var everyChain = flag.Bool("sluice.every-chain", false, "follow docs/operate.md on a chain for each profile")

// block is a fenced block of shell commands of the page, with the number of the section that it stands in.
type block struct {
	section string
	kind    string // "", "env" or "background"
	text    string
}

func blocksOf(t *testing.T, page string) []block {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var out []block
	section := "0"
	for _, m := range regexp.MustCompile("(?ms)^## (\\d+)\\.|^```sh ?(\\w*)\n(.*?)^```$").FindAllStringSubmatch(string(text), -1) {
		if m[1] != "" {
			section = m[1]
			continue
		}
		out = append(out, block{section, m[2], m[3]})
	}
	return out
}

// operator follows docs/operate.md in a directory of its own.
type operator struct {
	t      *testing.T
	ctx    context.Context
	dir    string
	env    []string
	before string // what the env blocks so far say
	url    string // of the chain
	chain  *devnet.Chain
	market *devnet.Deployment
	stop   func()
}

func (o *operator) command(text string) *exec.Cmd {
	c := exec.CommandContext(o.ctx, "bash", "-euo", "pipefail", "-c", o.before+text)
	c.Dir = o.dir
	c.Env = append(os.Environ(), o.env...)
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	c.Cancel = func() error { return syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
	return c
}

func (o *operator) follow(b block) {
	o.t.Helper()
	switch b.kind {
	case "env":
		o.before += b.text
	case "background":
		c := o.command("exec " + strings.TrimSpace(b.text))
		var said bytes.Buffer
		c.Stdout, c.Stderr = &said, &said
		must(o.t, c.Start())
		o.t.Cleanup(func() {
			_ = c.Process.Signal(syscall.SIGTERM) // it may have ended
			if err := c.Wait(); err != nil && o.ctx.Err() == nil {
				o.t.Errorf("%s: %v", b.text, err)
			}
			if o.t.Failed() {
				o.t.Logf("%s\n%s", b.text, &said)
			}
		})
	default:
		out, err := o.command(b.text).CombinedOutput()
		if err != nil {
			o.t.Fatalf("section %s: %v\n%s\n%s", b.section, err, b.text, out)
		}
		o.t.Logf("section %s\n%s", b.section, out)
		if strings.Contains(b.text, "noclobber") { // somebody follows it twice: the first keys must still open
			passphrase, err := os.ReadFile(filepath.Join(o.dir, "keeper.pass"))
			must(o.t, err)
			if again, err := o.command(b.text).CombinedOutput(); err == nil {
				o.t.Errorf("keys were made a second time: %s", again)
			}
			if now, err := os.ReadFile(filepath.Join(o.dir, "keeper.pass")); err != nil || !bytes.Equal(now, passphrase) {
				o.t.Errorf("the keeper's passphrase is another one now: %v", err)
			}
		}
		if strings.Contains(b.text, "/config.json") { // both were missing there, though the operator had given them
			d, err := config.ReadDeployment(filepath.Join(o.dir, "deployment.json"))
			must(o.t, err)
			for _, field := range []string{fmt.Sprintf("%q:%q", "registry", d.Registry), fmt.Sprintf("%q:%q", "rpcUrl", o.url)} {
				if !strings.Contains(string(out), field) {
					o.t.Errorf("/config.json lacks %s", field)
				}
			}
		}
	}
}

// pay sends ether to the two keys, as the page asks for after they are made.
func (o *operator) pay() {
	o.t.Helper()
	w, err := o.chain.Wallet(o.ctx, devnet.NewAccount("alice"))
	must(o.t, err)
	b := o.chain.NewBatch()
	for _, file := range []string{"deployer.key", "keeper.key"} {
		out, err := o.command("sluice keep key show --keeper.keystore " + file).Output()
		must(o.t, err)
		b.Pay(w, common.HexToAddress(strings.TrimSpace(string(out))), devnet.Ether(10), "ether for "+file)
	}
	_, _, err = b.Mine(o.ctx, 0)
	must(o.t, err)
}

// openVault is what a leader does on the pages; then time passes until after the vault's first cut-off.
func (o *operator) openVault() common.Address {
	o.t.Helper()
	o.stop()
	d, err := config.ReadDeployment(filepath.Join(o.dir, "deployment.json"))
	must(o.t, err)
	factory, factoryABI, token := common.HexToAddress(d.Factory), vaultfactory.NewVaultFactory(), demotoken.NewDemoToken()
	leader, err := o.chain.Wallet(o.ctx, devnet.NewAccount("leader"))
	must(o.t, err)
	usdc, dollars := o.market.Market.Asset, func(n int64) *big.Int { return big.NewInt(n * 1_000_000) }
	cutoff := o.chain.Head().Time + 7*24*3600
	b := o.chain.NewBatch()
	o.market.Market.Grant(b, leader, usdc, leader.Address, dollars(1_000_000))
	b.Call(leader, usdc.Address, 100_000, token.PackApprove(factory, dollars(1_000_000)), "approve")
	b.Call(leader, factory, 3_000_000, factoryABI.PackCreateVault(vaultfactory.VaultParams{
		Name: "First", Symbol: "ONE", Asset: usdc.Address, FeeBps: 1_000, LeaderMarginBps: 500, MinDeposit: dollars(100),
		FirstCutoff: new(big.Int).SetUint64(cutoff), Period: 7 * 24 * 3600, Seed: dollars(100_000),
	}), "create a vault")
	_, receipts, err := b.Mine(o.ctx, 0)
	must(o.t, err)
	var vault common.Address
	for _, r := range receipts {
		for _, l := range r.Logs {
			if l.Address == factory && len(l.Topics) > 1 && vault == (common.Address{}) {
				vault = common.BytesToAddress(l.Topics[1].Bytes())
			}
		}
	}
	o.chain.Clock().Forward(time.Unix(int64(cutoff)+12, 0))
	b = o.chain.NewBatch()
	must(o.t, o.market.Market.Update(b, cutoff+12))
	_, _, err = b.Mine(o.ctx, cutoff+12)
	must(o.t, err)
	o.mine()
	return vault
}

// mine makes blocks for transactions, and every half a second, so that what is mined becomes final.
func (o *operator) mine() {
	o.stop = o.chain.AutoMine(context.WithoutCancel(o.ctx), devnet.AutoMineOptions{Interval: 500 * time.Millisecond})
}

// TestSetUpOfAKeyOverwritesNothing follows the set-up of docs/keeper.md twice, as whoever changes the key may: the passphrase still
// opens the key that was there.
func TestSetUpOfAKeyOverwritesNothing(t *testing.T) {
	page, err := os.ReadFile("../../docs/keeper.md")
	must(t, err)
	found := regexp.MustCompile("(?ms)^## Set-up$.*?^```sh\n(.*?)^```$").FindSubmatch(page)
	if found == nil {
		t.Fatal("the page has no set-up")
	}
	dir := t.TempDir()
	setUp := func() string {
		_ = exec.CommandContext(t.Context(), "bash", "-c", strings.ReplaceAll(string(found[1]), "/etc/sluice", dir)).Run() // the second time it may fail
		passphrase, err := os.ReadFile(filepath.Join(dir, "passphrase"))
		must(t, err)
		key, err := os.ReadFile(filepath.Join(dir, "keeper.json"))
		must(t, err)
		return string(passphrase) + string(key)
	}
	if first := setUp(); setUp() != first {
		t.Error("the second run lost what the first one made")
	}
	for _, name := range []string{"passphrase", "keeper.json"} {
		info, err := os.Stat(filepath.Join(dir, name))
		must(t, err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %o", name, info.Mode().Perm())
		}
	}
}

// TestOperate follows docs/operate.md from nothing to a settled epoch, on a chain that answers as each profile's does.
func TestOperate(t *testing.T) {
	t.Parallel()
	page := blocksOf(t, "../../docs/operate.md")
	if len(page) < 10 {
		t.Fatalf("the page has only %d blocks", len(page))
	}
	for name, shape := range map[string]devnettest.Shape{
		"ethereum":     {},
		"base":         {DataFee: true, NoPool: true},
		"op-mainnet":   {DataFee: true, NoPool: true},
		"arbitrum-one": {DataGas: 150_000, NoPool: true},
	} {
		if testing.Short() {
			t.Skip("starts a chain, Postgres and three processes")
		}
		if !*everyChain && name != "base" && name != "arbitrum-one" {
			continue // these two have what the others have
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			operate(t, page, name, shape)
		})
	}
}

func operate(t *testing.T, page []block, name string, shape devnettest.Shape) {
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	t.Cleanup(cancel)
	chain, market := devnettest.Deploy(t, func(c *devnet.ChainConfig) {
		if shape.DataFee {
			devnettest.WithDataFee(c)
		}
	})
	chain.SetFinalizedDepth(2)
	url := shape.Serve(t, chain)
	database := devnettest.Postgres(t)
	o := &operator{t: t, ctx: ctx, dir: t.TempDir(), url: url, chain: chain, market: market, env: []string{
		"CHAIN=" + name, "RPC_URLS=" + url, "DATABASE_URL=" + database, "GOVERNANCE=" + devnet.NewAccount("dave").Address.Hex(),
		"PUBLIC_RPC_URL=" + url, "INDEX_ADMIN=" + freeAddress(t), "KEEP_ADMIN=" + freeAddress(t), "LISTEN=" + freeAddress(t),
		"SERVE_ADMIN=" + freeAddress(t),
		// The chain of the test has another id, and makes blocks as fast as the test wants.
		fmt.Sprintf("SLUICE_RPC_CHAIN_ID=%d", devnet.ChainID), "SLUICE_KEEPER_POLL_INTERVAL=200ms",
	}}
	o.mine()
	t.Cleanup(func() { o.stop() })
	chains := filepath.Join(o.dir, "deploy", "chains")
	must(t, os.MkdirAll(chains, 0o700))
	params := devnettest.Params(t, market, common.Address{}, []common.Address{}, func(p map[string]any) {
		if shape.DataFee {
			p["tank"].(map[string]any)["data_fee_oracle"] = devnettest.DataFeeOracle.Hex()
		}
	})
	must(t, os.WriteFile(filepath.Join(chains, name+".json"), params, 0o600))

	section := "0"
	for _, b := range page {
		if b.section != section { // what the page asks of people, between two sections with commands
			switch section = b.section; section {
			case "2":
				o.pay()
			case "6":
				o.env = append(o.env, "VAULT="+o.openVault().Hex())
			}
		}
		o.follow(b)
	}
	o.books(database, shape)
}

// books compares what the journal says that the settlement cost with the chain.
func (o *operator) books(database string, shape devnettest.Shape) {
	o.t.Helper()
	db, err := sqlx.ConnectContext(o.ctx, "postgres", database)
	must(o.t, err)
	defer func() { _ = db.Close() }() // only read from
	var rows []struct {
		Hash    []byte `db:"tx_hash"`
		Cost    string `db:"cost_wei"`
		GasUsed uint64 `db:"gas_used"`
	}
	must(o.t, db.SelectContext(o.ctx, &rows, `SELECT tx_hash, cost_wei::text, gas_used FROM keeper_intents WHERE action = 'settle' AND outcome = 'success'`))
	if len(rows) != 1 {
		o.t.Fatalf("%d settlements in the journal", len(rows))
	}
	hash := common.BytesToHash(rows[0].Hash)
	receipt, err := o.chain.Client().TransactionReceipt(o.ctx, hash)
	must(o.t, err)
	tx, _, err := o.chain.Client().TransactionByHash(o.ctx, hash)
	must(o.t, err)
	want := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
	if shape.DataFee {
		raw, err := tx.MarshalBinary()
		must(o.t, err)
		want.Add(want, big.NewInt(int64(len(raw))*devnettest.DataFeePerByte))
	}
	if rows[0].Cost != want.String() {
		o.t.Errorf("the journal says %s wei, the chain took %s", rows[0].Cost, want)
	}
	if least := 21_000 + shape.DataGas; tx.Gas() < least {
		o.t.Errorf("the settlement had %d gas, and the chain takes none below %d", tx.Gas(), least)
	}
	// Nothing was deployed twice, and nothing was left out.
	d, err := config.ReadDeployment(filepath.Join(o.dir, "deployment.json"))
	must(o.t, err)
	var deployer common.Address
	for name, c := range d.Contracts {
		code, err := o.chain.Client().CodeAt(o.ctx, common.HexToAddress(c.Address), nil)
		if err != nil || len(code) == 0 {
			o.t.Errorf("%s has no code (%v)", name, err)
		}
	}
	out, err := o.command("sluice keep key show --keeper.keystore deployer.key").Output()
	must(o.t, err)
	deployer = common.HexToAddress(strings.TrimSpace(string(out)))
	n, err := o.chain.Client().NonceAt(o.ctx, deployer, nil)
	if err != nil || crypto.CreateAddress(deployer, 0) != common.HexToAddress(d.Adapter) || n != uint64(len(d.Contracts)-2) {
		o.t.Errorf("the deployer sent %d transactions for %d contracts, two of which the tank made (%v)", n, len(d.Contracts), err)
	}
}

// TestCommandsOfTheOperatorRefuse holds sluice deploy and sluice roles to one line and the right exit code, before anything
// is asked of a chain.
func TestCommandsOfTheOperatorRefuse(t *testing.T) {
	for says, args := range map[string][]string{
		"--params is needed":                {"deploy", "--deployment", "x.json"},
		"rpc.urls":                          {"deploy", "--params", "none.json", "--deployment", "x.json"},
		"deploy.keystore":                   {"deploy", "--params", "none.json", "--deployment", "x.json", "--rpc.urls", "http://127.0.0.1:1"},
		"--confirmations":                   {"deploy", "--params", "x", "--confirmations", "-2"},
		"no such file":                      {"deploy", "--params", "none.json", "--dry-run", "--rpc.urls", "http://127.0.0.1:1"},
		"is not an address":                 {"roles", "show", "vitalik.eth"},
		"give the Registry's address":       {"roles", "show", "0x00000000000000000000000000000000000000aa", "--rpc.urls", "http://127.0.0.1:1"},
		"takes keeper|guardian and ACCOUNT": {"roles", "grant", "keeper"},
		"there is no profile":               {"doctor", "--chain", "goerli"},
		"sluice deploy` writes it":          {"index", "--deployment", filepath.Join(t.TempDir(), "none.json")},
	} {
		c := exec.CommandContext(t.Context(), "sluice", args...)
		out, err := c.CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || !strings.Contains(string(out), says) || strings.Count(string(out), "\n") != 1 || exit.ExitCode() != command.ExitMisused {
			t.Errorf("sluice %v: %v\n%s", args, err, out)
		}
	}
}
