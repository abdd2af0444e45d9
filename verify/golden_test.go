package verify

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// TestTheGuidesDepositorIsGolden recomputes Sam's figures after each step of the guide, from the chain alone, and
// compares them with the golden ones. The value at the day's price is left to the others: the story goes on trading.
func TestTheGuidesDepositorIsGolden(t *testing.T) {
	devnettest.Slow(t)
	data, err := os.ReadFile("../testdata/pnl.json")
	if err != nil {
		t.Fatal(err)
	}
	var golden struct {
		Guide []struct {
			Step    string
			Account map[string]string
		}
	}
	if err := json.Unmarshal(data, &golden); err != nil {
		t.Fatal(err)
	}
	config := devnet.StoryConfig{Weeks: 6, Now: time.Unix(scenarioStart, 0)}
	chain, err := devnet.StartChain(t.Context(), config.Chain(devnet.ChainConfig{}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	story, err := devnet.TellStory(t.Context(), chain, config)
	if err != nil {
		t.Fatal(err)
	}
	if len(story.GuideSteps) != len(golden.Guide) || len(golden.Guide) == 0 {
		t.Fatalf("%d steps told, %d golden", len(story.GuideSteps), len(golden.Guide))
	}
	sam := devnet.NewAccount("sam").Address
	names := map[string]string{
		"shares": "shares", "costBasis": "cost of the remaining shares", "deposited": "deposits",
		"withdrawnGross": "withdrawals, gross", "feesPaid": "fees", "withdrawnNet": "withdrawals, net",
		"realizedPnl": "realized PnL", "transferredInCost": "cost transferred in", "transferredOutCost": "cost transferred out",
	}
	for i, step := range golden.Guide {
		if err := chain.SetFinalized(story.GuideSteps[i]); err != nil {
			t.Fatal(err)
		}
		for _, v := range story.Vaults {
			if v.Kind != devnet.KindGuide {
				continue
			}
			report := mustRun(t, Options{Vault: v.Address, Account: &sam, Factory: story.Factory}, honest(chain))
			wantVerdict(t, report, Match)
			for key, name := range names {
				if got := figure(t, report, name).String(); got != step.Account[key] {
					t.Errorf("%s: %s is %s, golden %s", step.Step, name, got, step.Account[key])
				}
			}
		}
	}
}
