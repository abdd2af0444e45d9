package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/store"
)

// guideAccount is an account in testdata/pnl.json, and the same fields of a position at the API.
type guideAccount struct {
	Shares             string `json:"shares"`
	CostBasis          string `json:"costBasis"`
	AssetValue         string `json:"assetValue"`
	Deposited          string `json:"deposited"`
	WithdrawnGross     string `json:"withdrawnGross"`
	FeesPaid           string `json:"feesPaid"`
	WithdrawnNet       string `json:"withdrawnNet"`
	RealizedPnl        string `json:"realizedPnl"`
	UnrealizedPnl      string `json:"unrealizedPnl"`
	TotalPnl           string `json:"totalPnl"`
	TransferredInCost  string `json:"transferredInCost"`
	TransferredOutCost string `json:"transferredOutCost"`
}

type guideStep struct {
	Step    string       `json:"step"`
	Account guideAccount `json:"account"`
}

func guideSteps(t *testing.T) []guideStep {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "..", "testdata", "pnl.json"))
	if err != nil {
		t.Fatal(err)
	}
	var golden struct{ Guide []guideStep }
	if err := json.Unmarshal(raw, &golden); err != nil {
		t.Fatal(err)
	}
	if len(golden.Guide) == 0 {
		t.Fatal("the golden file has no guide")
	}
	return golden.Guide
}

type position struct {
	Vault string `json:"vault"`
	guideAccount
	WalletShares string `json:"walletShares"`
	Claimable    struct {
		Assets, Shares string
	} `json:"claimable"`
}

func positionsOf(ctx context.Context, base string, account common.Address) ([]position, error) {
	var page struct{ Items []position }
	err := get(ctx, http.DefaultClient, base+"/v1/accounts/"+account.Hex()+"/positions", &page)
	return page.Items, err
}

// TestGuideAtEveryStep follows Sam, the guide's depositor, while the story is told: after each step of the guide the
// chain, Postgres and the API give the golden numbers to the base unit, and every claim was really paid.
func TestGuideAtEveryStep(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	steps := guideSteps(t)
	sam := devnet.NewAccount("sam").Address

	cfg := devnet.StoryConfig{Weeks: 6, Seed: 1, Now: time.Unix(1_795_000_000, 0)}
	node, err := devnet.StartChain(ctx, cfg.Chain(devnet.ChainConfig{}))
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	db, err := store.Open(ctx, devnettest.Postgres(t), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(ctx, chain.Config{URLs: []string{node.HTTPURL()}, ChainID: devnet.ChainID, PollInterval: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	server, err := api.New(api.Options{DB: db, ChainID: devnet.ChainID, Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.Handler())
	defer web.Close()

	var seen int
	var failed error
	observe := func() {
		var items []position
		if items, failed = positionsOf(ctx, web.URL, sam); failed != nil {
			return
		}
		for _, p := range items {
			if seen < len(steps) && p.guideAccount == steps[seen].Account {
				failed = sameOnChain(ctx, node, common.HexToAddress(p.Vault), sam, p)
				seen++
			}
		}
	}
	running := make(chan error, 1)
	cfg.Deployed = func(d *devnet.Deployment) {
		go func() { running <- runIndexer(ctx, d, client, db, quiet) }()
	}
	cfg.Progress = func(hour, _ int) {
		// The guide's steps are settled on Fridays at 16:00 and claimed or transferred in the hours after it.
		clock := time.Unix(int64(node.Head().Time), 0).UTC()
		since := clock.Sub(time.Date(clock.Year(), clock.Month(), clock.Day(), 16, 0, 0, 0, time.UTC))
		if clock.Weekday() == time.Saturday {
			since += 24 * time.Hour
		} else if clock.Weekday() != time.Friday {
			return
		}
		if failed != nil || since < 0 || since > 36*time.Hour {
			return
		}
		if failed = indexedTo(ctx, db, node.Head().Hash(), running); failed == nil {
			observe()
		}
	}
	story, err := devnet.TellStory(ctx, node, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if failed != nil {
		t.Fatal(failed)
	}
	if seen != len(steps) {
		t.Fatalf("the step %q never showed its golden numbers (%d of %d did)", steps[seen].Step, seen, len(steps))
	}

	// What Sam was paid on chain, all in all, is the golden net: his USDC is where it began, less deposits, plus that.
	last := steps[len(steps)-1].Account
	token := demotoken.NewDemoToken()
	out, err := node.Call(ctx, story.Market.Asset.Address, token.PackBalanceOf(sam))
	if err != nil {
		t.Fatal(err)
	}
	balance, err := token.UnpackBalanceOf(out)
	if err != nil {
		t.Fatal(err)
	}
	want := new(big.Int).Sub(big.NewInt(10_000_000_000), number(last.Deposited))
	want.Add(want, number(last.WithdrawnNet))
	if balance.Cmp(want) != 0 {
		t.Errorf("Sam has %s USDC base units, want %s: a claim was not paid as the guide says", balance, want)
	}
	cancel()
	if err := <-running; err != nil {
		t.Error(err)
	}
}

// sameOnChain compares a position at the API with the vault's own answers: shares with everything claimable and
// pending, and the cost basis of the wallet's part.
func sameOnChain(ctx context.Context, node *devnet.Chain, address, account common.Address, p position) error {
	binding := vault.NewVault()
	ask := func(data []byte, unpack func([]byte) (*big.Int, error)) (*big.Int, error) {
		out, err := node.Call(ctx, address, data)
		if err != nil {
			return nil, err
		}
		return unpack(out)
	}
	wallet, err := ask(binding.PackBalanceOf(account), binding.UnpackBalanceOf)
	if err != nil {
		return err
	}
	claimable, err := ask(binding.PackMaxMint(account), binding.UnpackMaxMint)
	if err != nil {
		return err
	}
	cost, err := ask(binding.PackCostBasis(account), binding.UnpackCostBasis)
	if err != nil {
		return err
	}
	if wallet.Cmp(number(p.WalletShares)) != 0 || claimable.Cmp(number(p.Claimable.Shares)) != 0 {
		return fmt.Errorf("the vault has %s + %s shares of the account, the API %s + %s",
			wallet, claimable, p.WalletShares, p.Claimable.Shares)
	}
	if claimable.Sign() == 0 && cost.Cmp(number(p.CostBasis)) != 0 {
		return fmt.Errorf("the vault has cost basis %s, the API %s", cost, p.CostBasis)
	}
	return nil
}

func number(s string) *big.Int {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return big.NewInt(-1)
	}
	return n
}

func runIndexer(ctx context.Context, d *devnet.Deployment, client *chain.Client, db *store.DB, log *slog.Logger) error {
	ix, err := indexer.New(indexer.Config{Factory: d.Factory, Lens: d.Lens, StartBlock: d.StartBlock, Mode: chain.Proven, BackfillMode: chain.Proven, Logger: log}, client, db)
	if err != nil {
		return err
	}
	return ix.Run(ctx)
}

// indexedTo waits until the tables stand at a block.
func indexedTo(ctx context.Context, db *store.DB, head common.Hash, ended <-chan error) error {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	limit := time.NewTimer(2 * time.Minute)
	defer limit.Stop()
	for {
		cursor, err := db.Cursor(ctx)
		if err == nil && cursor.Head != nil && cursor.Head.Hash == head {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-ended:
			return fmt.Errorf("the indexer ended: %w", err)
		case <-limit.C:
			return fmt.Errorf("the index is not at %s after two minutes (%v)", head, err)
		case <-ticker.C:
		}
	}
}
