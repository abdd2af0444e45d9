package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// liveDemo is a demo that has shown its summary.
type liveDemo struct {
	base, rpc, database string // as printed
	client              *ethclient.Client
	db                  *store.DB
	press               io.Writer
	stop                func() error // as Ctrl-C does
}

// startDemo runs the whole stack and waits until it is ready.
func startDemo(t *testing.T, o demoOptions) *liveDemo {
	t.Helper()
	devnettest.Slow(t)
	t.Setenv(devnet.EnvDatabaseURL, "")
	o.listen, o.rpcListen, o.logLevel = "127.0.0.1:0", "127.0.0.1:0", "error"
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	out := &cmdtest.Screen{}
	keys, press := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- runDemo(ctx, o, keys, out, os.Stderr) }()
	stop := sync.OnceValue(func() error {
		cancel()
		_ = press.Close()
		return <-ended
	})
	t.Cleanup(func() { _ = stop() })
	cmdtest.Await(t, "summary on the screen", func() bool {
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("the demo ended: %v\n%s", err, out)
		default:
		}
		return strings.Contains(out.String(), "Ctrl-C stops")
	})
	printed := func(pattern string) string {
		match := regexp.MustCompile(pattern).FindStringSubmatch(out.String())
		if match == nil {
			t.Fatalf("the screen has no %s:\n%s", pattern, out)
		}
		return match[1]
	}
	d := &liveDemo{
		base: strings.TrimSuffix(printed(`dashboard\s+(http\S+)`), "/"), rpc: printed(`RPC\s+(http\S+)`),
		database: printed(`Postgres\s+(postgres://\S+)`), press: press, stop: stop,
	}
	for _, part := range []string{
		`API\s+(http\S+/v1/vaults)`, `(?m)^Vaults$\n.*(price [0-9.]+)`, `(?m)^(Waiting for the next settlement)$\n  [A-Za-z]`,
		`(Next cut-off in [0-9hm]+0s): `, `(?m)^Accounts .*\n +(you) +0x`, `(?m)^(What to try)$`,
	} {
		printed(part)
	}
	var err error
	if d.client, err = ethclient.DialContext(ctx, d.rpc); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.client.Close)
	if d.db, err = store.Open(ctx, d.database, store.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.db.Close() })
	return d
}

// TestDemo runs the whole stack: it becomes ready, shows Sam with the guide's last numbers, takes a new deposit of his,
// settles it after a key in the terminal, then his redemption after POST /demo/skip; chain, Postgres and API agree to the
// unit each time, and he is paid. Begun again with --keep, it goes on from there, and no second
// demo gets in its way.
func TestDemo(t *testing.T) {
	data := filepath.Join(t.TempDir(), "demo")
	d := startDemo(t, demoOptions{data: data, weeks: 6, seed: 7, agent: true})
	ctx := t.Context()
	sam := devnet.NewAccount("sam")
	address := guideVault(ctx, t, d.base, sam.Address)
	binding := vault.NewVault()
	steps := guideSteps(t)
	want := steps[len(steps)-1].Account
	if err := everywhere(ctx, d.client, d.db, d.base, address, sam.Address, want); err != nil {
		t.Fatalf("after the guide's last step: %v", err)
	}

	agentActs(t, d)

	// A new request of his, signed as a wallet would.
	assetOut, err := d.client.CallContract(ctx, callMsg(address, binding.PackAsset()), nil)
	if err != nil {
		t.Fatal(err)
	}
	asset, err := binding.UnpackAsset(assetOut)
	if err != nil {
		t.Fatal(err)
	}
	amount := big.NewInt(123_456_789)
	send(ctx, t, d.client, sam, asset, demotoken.NewDemoToken().PackApprove(address, amount))
	send(ctx, t, d.client, sam, address, binding.PackRequestDeposit(amount, sam.Address, sam.Address))
	before := lastSettled(ctx, t, d.base, address)
	if _, err := d.press.Write([]byte("\n")); err != nil {
		t.Fatal(err)
	}
	first := nextSettled(ctx, t, d.base, address, before)
	shares := mulDiv(amount, number(first.Supply), number(first.Nav))
	want.Shares, want.CostBasis, want.Deposited = shares.String(), amount.String(), add(want.Deposited, amount)
	priced(ctx, t, d.base, address, sam.Address, &want)
	if err := everywhere(ctx, d.client, d.db, d.base, address, sam.Address, want); err != nil {
		t.Fatalf("after the settlement of a new deposit: %v", err)
	}

	// He claims, asks for everything back, and is paid what the guide's arithmetic says.
	send(ctx, t, d.client, sam, address, binding.PackMint0(shares, sam.Address, sam.Address))
	if err := everywhereSoon(ctx, t, d, address, sam.Address, want); err != nil {
		t.Fatalf("after the claim: %v", err)
	}
	send(ctx, t, d.client, sam, address, binding.PackRequestRedeem(shares, sam.Address, sam.Address))
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, d.base+skipPath, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set(skipHeader, "1")
	skipped, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = skipped.Body.Close()
	if skipped.StatusCode != http.StatusOK {
		t.Fatalf("POST %s: %s", skipPath, skipped.Status)
	}
	second := nextSettled(ctx, t, d.base, address, first)
	gross := mulDiv(shares, number(second.Nav), number(second.Supply))
	fee := new(big.Int)
	if profit := new(big.Int).Sub(gross, amount); profit.Sign() > 0 {
		fee = mulDiv(profit, big.NewInt(1_000), big.NewInt(10_000))
	}
	net := new(big.Int).Sub(gross, fee)
	want.Shares, want.CostBasis = "0", "0"
	want.WithdrawnGross, want.FeesPaid, want.WithdrawnNet = add(want.WithdrawnGross, gross), add(want.FeesPaid, fee), add(want.WithdrawnNet, net)
	want.RealizedPnl = add(want.RealizedPnl, new(big.Int).Sub(net, amount))
	priced(ctx, t, d.base, address, sam.Address, &want)
	send(ctx, t, d.client, sam, address, binding.PackRedeem(shares, sam.Address, sam.Address))
	if err := everywhereSoon(ctx, t, d, address, sam.Address, want); err != nil {
		t.Fatalf("after the redemption: %v", err)
	}

	// A skip without the header is refused: another site's page cannot do it. Nor can a link.
	for method, want := range map[string]int{http.MethodPost: http.StatusForbidden, http.MethodGet: http.StatusMethodNotAllowed} {
		request, err := http.NewRequestWithContext(ctx, method, d.base+skipPath, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want || response.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s without the header: %s %s", method, skipPath, response.Status, response.Header.Get("Content-Type"))
		}
	}
	if err := d.stop(); err != nil {
		t.Fatalf("the demo ended with %v", err)
	}

	again := startDemo(t, demoOptions{data: data, weeks: 6, seed: 7, keep: true, agent: true})
	if err := everywhere(ctx, again.client, again.db, again.base, address, sam.Address, want); err != nil {
		t.Errorf("resumed: %v", err)
	}
	// Another demo in the same directory is refused, and touches nothing.
	err = runDemo(ctx, demoOptions{data: data, listen: "127.0.0.1:0", rpcListen: "127.0.0.1:0", weeks: 6}, strings.NewReader(""), io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "another demo works in") {
		t.Errorf("a second demo in the directory: %v", err)
	}
	if _, err := os.Stat(filepath.Join(data, storyFile)); err != nil {
		t.Errorf("the second demo has touched the first one's story: %v", err)
	}
	if err := again.stop(); err != nil {
		t.Errorf("the resumed demo ended with %v", err)
	}
	if _, err := os.Stat(filepath.Join(data, marker)); err != nil {
		t.Errorf("the data directory lost its marker: %v", err)
	}
}

// TestDemoRefusesForeignDirectory: nothing of somebody else's is ever wiped.
func TestDemoRefusesForeignDirectory(t *testing.T) {
	data := t.TempDir()
	precious := filepath.Join(data, "thesis.txt")
	if err := os.WriteFile(precious, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := runDemo(t.Context(), demoOptions{data: data, listen: "127.0.0.1:0", rpcListen: "127.0.0.1:0", weeks: 6}, strings.NewReader(""), io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "not a demo's") {
		t.Fatalf("got %v", err)
	}
	if text, err := os.ReadFile(precious); err != nil || string(text) != "mine" {
		t.Fatalf("the file is %q, %v", text, err)
	}
}

// everywhereSoon gives the index a moment to follow a transaction that is mined.
func everywhereSoon(ctx context.Context, t *testing.T, d *liveDemo, address, account common.Address, want guideAccount) error {
	t.Helper()
	head, err := d.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	cmdtest.Await(t, fmt.Sprintf("index at block %d", head.Number), func() bool {
		cursor, err := d.db.Cursor(ctx)
		return err == nil && cursor.Head != nil && cursor.Head.Number >= head.Number.Uint64()
	})
	return everywhere(ctx, d.client, d.db, d.base, address, account, want)
}

// priced completes what an account has with what it is worth, at the pair of NAV and supply that the API names.
func priced(ctx context.Context, t *testing.T, base string, address, account common.Address, want *guideAccount) {
	t.Helper()
	p, err := positionAtAPI(ctx, base, address, account)
	if err != nil {
		t.Fatal(err)
	}
	value := mulDiv(number(want.Shares), number(p.Nav), number(p.Supply))
	unrealized := new(big.Int).Sub(value, number(want.CostBasis))
	want.AssetValue, want.UnrealizedPnl = value.String(), unrealized.String()
	want.TotalPnl = add(want.RealizedPnl, unrealized)
}

// guideVault finds the vault of the guide: there Sam gave shares away.
func guideVault(ctx context.Context, t *testing.T, base string, sam common.Address) common.Address {
	t.Helper()
	var page struct{ Items []position }
	if err := get(ctx, http.DefaultClient, base+"/v1/accounts/"+sam.Hex()+"/positions", &page); err != nil {
		t.Fatal(err)
	}
	for _, p := range page.Items {
		if p.TransferredOutCost != "0" {
			return common.HexToAddress(p.Vault)
		}
	}
	t.Fatalf("no position with the guide's transfer among %d", len(page.Items))
	return common.Address{}
}

type epochLine struct {
	EpochID int64  `json:"epochId"`
	State   string `json:"state"`
	Nav     string `json:"nav"`
	Supply  string `json:"supply"`
}

// lastSettled is a vault's newest settlement at the API.
func lastSettled(ctx context.Context, t *testing.T, base string, vault common.Address) epochLine {
	t.Helper()
	var page struct{ Items []epochLine }
	if err := get(ctx, http.DefaultClient, base+"/v1/vaults/"+vault.Hex()+"/epochs", &page); err != nil {
		t.Fatal(err)
	}
	for _, e := range page.Items {
		if e.Nav != "" && e.Supply != "" {
			return e
		}
	}
	t.Fatal("no settled epoch")
	return epochLine{}
}

// nextSettled waits for the settlement after one.
func nextSettled(ctx context.Context, t *testing.T, base string, vault common.Address, after epochLine) (next epochLine) {
	t.Helper()
	cmdtest.Await(t, fmt.Sprintf("settlement after epoch %d", after.EpochID), func() bool {
		next = lastSettled(ctx, t, base, vault)
		return next.EpochID > after.EpochID
	})
	return next
}

// send signs, sends and waits until the transaction is mined and has succeeded.
func send(ctx context.Context, t *testing.T, client *ethclient.Client, from devnet.Account, to common.Address, data []byte) {
	t.Helper()
	nonce, err := client.PendingNonceAt(ctx, from.Address)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, To: &to, Data: data, Gas: 500_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	cmdtest.Await(t, "receipt", func() bool { return sent(ctx, t, client, tx.Hash()) })
}

// mulDiv is ⌊x × y / z⌋.
func mulDiv(x, y, z *big.Int) *big.Int {
	product := new(big.Int).Mul(x, y)
	return product.Quo(product, z)
}
