package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/store"
)

// guideStep is a step of the guide in testdata/pnl.json.
type guideStep struct {
	Step         string       `json:"step"`
	SharesMinted string       `json:"sharesMinted"`
	Account      guideAccount `json:"account"`
	Redemption   *struct {
		Gross, Cost, Fee, Net string
	} `json:"redemption"`
	Transferred *struct {
		Shares, Cost string
	} `json:"transferred"`
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

// TestGuideAtEveryStep follows Sam, the guide's depositor, while the story is told: after each step of the guide the
// chain, Postgres and the API give the golden numbers to the base unit, and every claim was really paid.
func TestGuideAtEveryStep(t *testing.T) {
	devnettest.Slow(t)
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

	running := make(chan error, 1)
	cfg.Deployed = func(d *devnet.Deployment) {
		go func() { running <- runIndexer(ctx, d, client, db, quiet) }()
	}
	seen := 0
	cfg.GuideStep = func(ctx context.Context, story *devnet.Story, step int) error {
		if step != seen || step >= len(steps) {
			return fmt.Errorf("step %d of the story comes after %d of the guide's %d", step, seen, len(steps))
		}
		seen++
		want, guide := steps[step], story.Vault(devnet.KindGuide)
		if err := cmdtest.IndexedTo(ctx, db, node.Head(), running); err != nil {
			return err
		}
		if err := everywhere(ctx, node.Client(), db, web.URL, guide.Address, sam, want.Account); err != nil {
			return fmt.Errorf("after %q: %w", want.Step, err)
		}
		if err := stepOnChain(ctx, node, guide.Address, sam, want); err != nil {
			return fmt.Errorf("what %q paid: %w", want.Step, err)
		}
		if want.Transferred == nil {
			return nil
		}
		got, err := positionAtAPI(ctx, web.URL, guide.Address, devnet.NewAccount("tom").Address)
		if err == nil && (got.Shares != want.Transferred.Shares || got.CostBasis != want.Transferred.Cost || got.TransferredInCost != want.Transferred.Cost) {
			err = fmt.Errorf("Tom has %+v, want %+v", got, *want.Transferred)
		}
		return err
	}
	if _, err := devnet.TellStory(ctx, node, cfg); err != nil {
		t.Fatal(err)
	}
	if seen != len(steps) {
		t.Errorf("%d of the guide's %d steps were told", seen, len(steps))
	}
	cancel()
	if err := <-running; err != nil {
		t.Error(err)
	}
}

// stepOnChain compares the last events of the account with what the guide says of the step itself: the shares a claim
// brought, or the gross, cost, fee and net of a redemption.
func stepOnChain(ctx context.Context, node *devnet.Chain, address, account common.Address, want guideStep) error {
	c, err := claimsOnChain(ctx, node.Client(), address, account)
	if err != nil {
		return err
	}
	switch {
	case want.Redemption != nil:
		fixed, paid := c.fees[len(c.fees)-1], c.paid[len(c.paid)-1]
		got := [4]string{fixed.Gross.String(), fixed.Cost.String(), fixed.Fee.String(), paid.Assets.String()}
		if r := want.Redemption; got != [4]string{r.Gross, r.Cost, r.Fee, r.Net} || paid.Receiver != account {
			return fmt.Errorf("gross, cost, fee and net are %v, want %+v", got, *r)
		}
	case want.Transferred != nil:
		tom, binding := devnet.NewAccount("tom").Address, vault.NewVault()
		for want, call := range map[string]struct {
			data   []byte
			unpack func([]byte) (*big.Int, error)
		}{
			want.Transferred.Shares: {binding.PackBalanceOf(tom), binding.UnpackBalanceOf},
			want.Transferred.Cost:   {binding.PackCostBasis(tom), binding.UnpackCostBasis},
		} {
			out, err := node.Call(ctx, address, call.data)
			if err != nil {
				return err
			}
			if got, err := call.unpack(out); err != nil || got.String() != want {
				return fmt.Errorf("Tom has %s (%v), want %s", got, err, want)
			}
		}
	default:
		if got := c.deposits[len(c.deposits)-1]; got.Shares.String() != want.SharesMinted || got.Receiver != account {
			return fmt.Errorf("%s shares were claimed, want %s", got.Shares, want.SharesMinted)
		}
	}
	return nil
}

func runIndexer(ctx context.Context, d *devnet.Deployment, client *chain.Client, db *store.DB, log *slog.Logger) error {
	ix, err := indexer.New(indexer.Config{Factory: d.Factory, Lens: d.Lens, StartBlock: d.StartBlock, Logger: log}, client, db)
	if err != nil {
		return err
	}
	return ix.Run(ctx)
}
