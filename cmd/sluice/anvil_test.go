package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jmoiron/sqlx"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

const anvilBinary = "../../contracts/node_modules/.bin/anvil"

// TestIndexAndKeepWorkOnAnvil: a node that is not go-ethereum, without eth_getHeaderByNumber and with words of its own,
// from an empty database to an epoch that is settled, indexed and final.
func TestIndexAndKeepWorkOnAnvil(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	if _, err := os.Stat(anvilBinary); err != nil {
		t.Fatalf("%v: `make deps` installs it", err)
	}
	database := devnettest.Postgres(t)
	dir := t.TempDir()
	keystore, passphrase := filepath.Join(dir, "keeper.json"), filepath.Join(dir, "passphrase")
	must(t, os.WriteFile(passphrase, []byte("a long passphrase\n"), 0o600))
	key := []string{"--keeper.keystore", keystore, "--keeper.passphrase_file", passphrase}
	sluiceSays(t, ctx, database, append([]string{"keep", "key", "new"}, key...)...)
	keeper := common.HexToAddress(strings.TrimSpace(sluiceSays(t, ctx, database, append([]string{"keep", "key", "show"}, key[:2]...)...)))
	sluiceSays(t, ctx, database, "migrate")

	from, d := aVaultThatIsDue(t, keeper)
	node, url := startAnvil(t, ctx)
	must(t, node.CallContext(ctx, nil, "anvil_setBalance", keeper, (*hexutil.Big)(devnet.Ether(10))))
	replay(t, ctx, from, node)
	must(t, node.CallContext(ctx, nil, "evm_setAutomine", true))

	flags := []string{
		"--rpc.urls", url, "--factory", d.Factory.Hex(), "--start_block", fmt.Sprint(d.StartBlock), "--lens", d.Lens.Hex(), "--log.level", "info",
	}
	startSluice(t, ctx, database, append([]string{"index", "--listen", freeAddress(t), "--admin.listen", freeAddress(t)}, flags...)...)
	db, err := sqlx.ConnectContext(ctx, "postgres", database)
	must(t, err)
	t.Cleanup(func() { _ = db.Close() })
	awaitRow(t, ctx, db, "an index", `SELECT count(*) > 0 FROM cursor`)
	told := startNotify(t, ctx, database, db, dir)
	startSluice(t, ctx, database, append(append([]string{
		"keep", "--listen", freeAddress(t), "--admin.listen", freeAddress(t), "--adapter", d.Adapter.Hex(), "--quoter", d.Uniswap.Quoter.Hex(),
		"--keeper.poll_interval", "200ms",
	}, key...), flags...)...)

	awaitRow(t, ctx, db, "an epoch that the index has settled", `SELECT count(*) > 0 FROM epochs WHERE epoch_id = 1 AND settled_block IS NOT NULL`)
	must(t, node.CallContext(ctx, nil, "anvil_mine", "0x64"))
	awaitRow(t, ctx, db, "a settlement that is final for the keeper",
		`SELECT count(*) > 0 FROM keeper_intents WHERE action = 'settle' AND state = 'final' AND outcome = 'success'`)
	awaitRow(t, ctx, db, "an index that is final past the settlement",
		`SELECT count(*) > 0 FROM cursor, keeper_intents WHERE finalized_number >= block_number`)
	select {
	case body := <-told:
		if !strings.Contains(body, `"type":"vault.settled"`) {
			t.Errorf("the webhook says %s", body)
		}
	case <-ctx.Done():
		t.Error("no webhook told of the settlement")
	}
}

// startNotify makes a webhook for a receiver of the test by the command, and starts what sends to it. Each message's
// signature is checked.
func startNotify(t *testing.T, ctx context.Context, database string, db *sqlx.DB, dir string) (told chan string) {
	t.Helper()
	told = make(chan string, 16)
	var secret atomic.Value
	receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the sender has gone
		}
		check, err := standardwebhooks.NewWebhook(secret.Load().(string))
		if err == nil {
			err = check.Verify(body, r.Header)
		}
		if err != nil {
			t.Error(err)
		}
		told <- string(body)
	}))
	t.Cleanup(receiver.Close)
	file := filepath.Join(dir, "notify.secret")
	must(t, os.WriteFile(file, []byte("a secret for webhooks that is long enough\n"), 0o600))
	flags := []string{"--notify.secret_file", file, "--notify.allow_private"}
	says := sluiceSays(t, ctx, database, append([]string{"notify", "add", "--url", receiver.URL, "--types", "vault.settled"}, flags...)...)
	fields := strings.Fields(says)
	if len(fields) != 4 || fields[0] != "id" || fields[2] != "secret" {
		t.Fatalf("notify add says %q", says)
	}
	secret.Store(fields[3])
	if list := sluiceSays(t, ctx, database, append([]string{"notify", "list"}, flags...)...); !strings.Contains(list, fields[1]+"  active") {
		t.Errorf("notify list says %q", list)
	}
	startSluice(t, ctx, database, append([]string{"notify", "--listen", freeAddress(t), "--admin.listen", freeAddress(t)}, flags...)...)
	awaitRow(t, ctx, db, "a process that sends webhooks", `SELECT count(*) > 0 FROM notify_progress`)
	return told
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// aVaultThatIsDue is a chain of our own whose blocks hold the contracts, a vault with its leader's seed, and prices after
// its first cut-off; the keeper has its role.
func aVaultThatIsDue(t *testing.T, keeper common.Address) (*devnet.Chain, *devnet.Deployment) {
	t.Helper()
	ctx := t.Context()
	chain := devnettest.Chain(t)
	cutoff := chain.Genesis().Time + 7*24*3600
	d, err := devnet.Deploy(ctx, chain, devnet.DeployOptions{Timestamp: chain.Genesis().Time + 12, Keepers: []common.Address{keeper}})
	must(t, err)
	leader, err := chain.Wallet(ctx, devnet.NewAccount("leader"))
	must(t, err)
	token, factory := demotoken.NewDemoToken(), vaultfactory.NewVaultFactory()
	usdc := d.Market.Asset
	dollars := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1_000_000)) }
	mine := func(b *devnet.Batch, at uint64) {
		t.Helper()
		_, _, err := b.Mine(ctx, at)
		must(t, err)
	}
	b := chain.NewBatch()
	d.Market.Grant(b, leader, usdc, leader.Address, dollars(1_000_000))
	b.Call(leader, usdc.Address, 100_000, token.PackApprove(d.Factory, dollars(1_000_000)), "approve")
	b.Call(leader, d.Factory, 3_000_000, factory.PackCreateVault(vaultfactory.VaultParams{
		Name: "Anvil", Symbol: "ANV", Asset: usdc.Address, FeeBps: 1_000, LeaderMarginBps: 500, MinDeposit: dollars(100),
		FirstCutoff: new(big.Int).SetUint64(cutoff), Period: 7 * 24 * 3600, Seed: dollars(100_000),
	}), "create a vault")
	mine(b, chain.Head().Time+12)
	b = chain.NewBatch()
	must(t, d.Market.Update(b, cutoff+12))
	mine(b, cutoff+12)
	return chain, d
}

// startAnvil starts an anvil on the chain's id and gives its URL.
func startAnvil(t *testing.T, ctx context.Context) (*rpc.Client, string) {
	t.Helper()
	command := exec.CommandContext(ctx, anvilBinary, "--host", "127.0.0.1", "--port", "0", "--chain-id", fmt.Sprint(devnet.ChainID),
		"--timestamp", fmt.Sprint(devnettest.GenesisTime), "--gas-limit", fmt.Sprint(devnet.DefaultGasLimit), "--no-mining")
	// npm's anvil is a script that starts the program: both are ended, as a group of processes.
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	out, err := command.StdoutPipe()
	must(t, err)
	must(t, command.Start())
	t.Cleanup(func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL) // it serves for ever
		_ = command.Wait()
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, address, found := strings.Cut(lines.Text(), "Listening on "); found {
			go func() { _, _ = io.Copy(io.Discard, out) }() // a full pipe would stop it
			client, err := rpc.DialContext(ctx, "http://"+address)
			must(t, err)
			t.Cleanup(client.Close)
			return client, "http://" + address
		}
	}
	t.Fatalf("anvil ended: %v", lines.Err())
	return nil, ""
}

// replay makes the blocks of a chain on a node: the same transactions at the same times, so that the contracts get the
// same addresses.
func replay(t *testing.T, ctx context.Context, from *devnet.Chain, node *rpc.Client) {
	t.Helper()
	for _, account := range devnettest.Accounts {
		must(t, node.CallContext(ctx, nil, "anvil_setBalance", account.Address, (*hexutil.Big)(devnet.Ether(1_000_000))))
	}
	for n := uint64(1); n <= from.Head().Number.Uint64(); n++ {
		header := from.HeaderByNumber(n)
		replayBlock(t, ctx, from.BlockByHash(header.Hash()), node)
	}
}

func replayBlock(t *testing.T, ctx context.Context, block *types.Block, node *rpc.Client) {
	t.Helper()
	must(t, node.CallContext(ctx, nil, "evm_setNextBlockTimestamp", block.Time()))
	for _, tx := range block.Transactions() {
		raw, err := tx.MarshalBinary()
		must(t, err)
		must(t, node.CallContext(ctx, nil, "eth_sendRawTransaction", hexutil.Bytes(raw)))
	}
	must(t, node.CallContext(ctx, nil, "evm_mine"))
	for _, tx := range block.Transactions() {
		var receipt *types.Receipt
		must(t, node.CallContext(ctx, &receipt, "eth_getTransactionReceipt", tx.Hash()))
		if receipt == nil || receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("block %d: transaction %s has %+v on anvil", block.NumberU64(), tx.Hash(), receipt)
		}
	}
}

// sluiceSays runs a command to its end and gives what it prints.
func sluiceSays(t *testing.T, ctx context.Context, database string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(ctx, "sluice", args...)
	command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+database)
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("sluice %s: %v\n%s", args[0], err, out)
	}
	return string(out)
}

// startSluice runs a command until the test ends, and then with SIGTERM.
func startSluice(t *testing.T, ctx context.Context, database string, args ...string) {
	t.Helper()
	command := exec.CommandContext(context.WithoutCancel(ctx), "sluice", args...)
	command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+database)
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	var said bytes.Buffer
	command.Stderr = &said
	must(t, command.Start())
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM) // it may have ended
		if err := command.Wait(); err != nil {
			t.Errorf("sluice %s: %v", args[0], err)
		}
		if t.Failed() {
			t.Logf("sluice %s said:\n%s", args[0], &said)
		}
	})
}

// awaitRow looks until a question to the database is answered with true.
func awaitRow(t *testing.T, ctx context.Context, db *sqlx.DB, what, question string) {
	t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		yes := false
		if err := db.GetContext(ctx, &yes, question); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("%s: %v", what, err)
		}
		if yes {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("no %s in time", what)
		case <-tick.C:
		}
	}
}
