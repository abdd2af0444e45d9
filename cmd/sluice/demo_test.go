package main

import (
	"bytes"
	"context"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/devnet"
)

// screen is what the person at the terminal sees.
type screen struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.Write(p)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.String()
}

// await polls what only time brings, with a bound; the condition is the event.
func await(t *testing.T, what string, limit time.Duration, condition func() bool) {
	t.Helper()
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.NewTimer(limit)
	defer deadline.Stop()
	for !condition() {
		select {
		case <-ticker.C:
		case <-deadline.C:
			t.Fatalf("after %s: no %s", limit, what)
		}
	}
}

// TestDemo runs the whole stack: it becomes ready, shows Sam with the guide's last numbers, takes a new deposit of his
// on chain, and after a skip the keeper has settled it, the tables have booked it, and chain and API agree to the unit.
func TestDemo(t *testing.T) {
	t.Setenv(devnet.EnvDatabaseURL, "")
	data := filepath.Join(t.TempDir(), "demo")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out := &screen{}
	keys, press := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- runDemo(ctx, demoOptions{
			data: data, listen: "127.0.0.1:0", rpcListen: "127.0.0.1:0", weeks: 6, seed: 7, logLevel: "error",
		}, keys, out, os.Stderr)
	}()
	await(t, "summary on the screen", 4*time.Minute, func() bool {
		select {
		case err := <-ended:
			t.Fatalf("the demo ended: %v\n%s", err, out)
		default:
		}
		return strings.Contains(out.String(), "Ctrl-C stops")
	})
	base := strings.TrimSuffix(regexp.MustCompile(`dashboard\s+(http\S+)`).FindStringSubmatch(out.String())[1], "/")
	rpcURL := regexp.MustCompile(`RPC\s+(http\S+)`).FindStringSubmatch(out.String())[1]

	sam := devnet.NewAccount("sam")
	steps := guideSteps(t)
	before := samsPosition(ctx, t, base, sam.Address)
	if want := steps[len(steps)-1].Account; before.guideAccount != want {
		t.Fatalf("Sam's position is %+v, the guide's last step says %+v", before.guideAccount, want)
	}

	// A new request of his, signed as a wallet would.
	client, err := ethclient.DialContext(ctx, rpcURL)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	address := common.HexToAddress(before.Vault)
	binding := vault.NewVault()
	assetOut, err := client.CallContract(ctx, callMsg(address, binding.PackAsset()), nil)
	if err != nil {
		t.Fatal(err)
	}
	asset, err := binding.UnpackAsset(assetOut)
	if err != nil {
		t.Fatal(err)
	}
	amount := big.NewInt(123_456_789)
	send(ctx, t, client, sam, asset, demotoken.NewDemoToken().PackApprove(address, amount))
	send(ctx, t, client, sam, address, binding.PackRequestDeposit(amount, sam.Address, sam.Address))

	if _, err := press.Write([]byte("\n")); err != nil {
		t.Fatal(err)
	}
	await(t, "settled deposit of Sam's at the API", 2*time.Minute, func() bool {
		return samsPosition(ctx, t, base, sam.Address).Deposited != before.Deposited
	})
	after := samsPosition(ctx, t, base, sam.Address)
	if want := new(big.Int).Add(number(before.Deposited), amount).String(); after.Deposited != want {
		t.Errorf("deposited is %s, want %s: it was not accepted in full", after.Deposited, want)
	}
	if after.CostBasis != amount.String() {
		t.Errorf("cost basis is %s, want %s", after.CostBasis, amount)
	}
	epoch := lastEpoch(ctx, t, base, before.Vault)
	shares := new(big.Int).Mul(amount, number(epoch.Supply))
	shares.Quo(shares, number(epoch.Nav))
	if after.Shares != shares.String() || after.Claimable.Shares != shares.String() {
		t.Errorf("shares are %s (%s claimable), want %s at NAV %s and supply %s",
			after.Shares, after.Claimable.Shares, shares, epoch.Nav, epoch.Supply)
	}
	onChain, err := client.CallContract(ctx, callMsg(address, binding.PackMaxMint(sam.Address)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if claimable, err := binding.UnpackMaxMint(onChain); err != nil || claimable.Cmp(shares) != 0 {
		t.Errorf("the vault says %v shares are claimable (%v), want %s", claimable, err, shares)
	}

	// A skip without the header is refused: another site's page cannot do it.
	response, err := http.Post(base+skipPath, "application/json", nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusForbidden || response.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("a skip without the header: %s %s", response.Status, response.Header.Get("Content-Type"))
	}

	cancel()
	if err := <-ended; err != nil {
		t.Errorf("the demo ended with %v", err)
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

func samsPosition(ctx context.Context, t *testing.T, base string, sam common.Address) position {
	t.Helper()
	items, err := positionsOf(ctx, base, sam)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range items {
		if p.TransferredOutCost != "0" {
			return p
		}
	}
	t.Fatalf("no position with the guide's transfer among %d", len(items))
	return position{}
}

type epochLine struct {
	Nav    string `json:"nav"`
	Supply string `json:"supply"`
}

func lastEpoch(ctx context.Context, t *testing.T, base, vault string) epochLine {
	t.Helper()
	var page struct{ Items []epochLine }
	if err := get(ctx, http.DefaultClient, base+"/v1/vaults/"+vault+"/epochs", &page); err != nil {
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
	await(t, "receipt", time.Minute, func() bool {
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			return false
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("transaction %s reverted", tx.Hash())
		}
		return true
	})
}

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}
