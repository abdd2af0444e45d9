package main

import (
	"context"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/verify"
)

// journey is the way of a deposit and a withdrawal through the client, as client/README.md shows it: TestReadmesShowWhatTestsRun holds
// the README to these lines. settle lets the chain pass the vault's cut-off and waits until it is settled.
func journey(ctx context.Context, apiURL, rpcURL, vault string, key client.Signer, settle func() error) (profit string, err error) {
	c, err := client.Open(ctx, apiURL, rpcURL)
	if err != nil {
		return "", err
	}
	defer c.Close()
	you := key.Address().Hex()
	do := func(p *prepare.Prepared, err error) error {
		if err != nil {
			return err
		}
		receipts, err := c.Send(ctx, key, p)
		if err != nil {
			return err
		}
		return c.Indexed(ctx, receipts[len(receipts)-1].BlockNumber)
	}
	for _, step := range []func() error{
		func() error {
			return do(c.Deposit(ctx, prepare.DepositWish{Vault: vault, Account: you, Assets: "1000000000"}))
		},
		settle,
		func() error { return do(c.Claim(ctx, prepare.ClaimWish{Vault: vault, Account: you})) },
		func() error {
			return do(c.Withdraw(ctx, prepare.WithdrawWish{Vault: vault, Account: you, Shares: "100000000000000000000"}))
		},
		settle,
		func() error { return do(c.Claim(ctx, prepare.ClaimWish{Vault: vault, Account: you})) },
	} {
		if err := step(); err != nil {
			return "", err
		}
	}
	position, err := c.Position(ctx, common.HexToAddress(vault), key.Address())
	if err != nil || position == nil {
		return "", err
	}
	return position.RealizedPnl, nil
}

// TestJourneyByTheClient walks through the demo as an integrator would, and reads Sam's golden numbers.
func TestJourneyByTheClient(t *testing.T) {
	d := startDemo(t, demoOptions{data: t.TempDir(), weeks: 6, seed: 1})
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	vaults := demoVaults(ctx, t, d)
	vault, guide := vaults["Meridian Growth"], vaults["Lighthouse Guide"]
	c, err := client.Open(ctx, d.base, d.rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()

	sam := devnet.NewAccount("sam").Address
	steps := guideSteps(t)
	want := steps[len(steps)-1].Account
	got, err := c.Position(ctx, common.HexToAddress(guide), sam)
	if err != nil || got == nil {
		t.Fatalf("Sam's position: %v", err)
	}
	isGolden(t, got, want)

	settled := func() (int64, error) {
		answer, err := c.API.GetVaultWithResponse(ctx, vault, nil)
		if err != nil || answer.JSON200 == nil || answer.JSON200.SettledEpoch == nil {
			return 0, err
		}
		return *answer.JSON200.SettledEpoch, nil
	}
	settle := func() error {
		before, err := settled()
		if err != nil {
			return err
		}
		if err := skip(ctx, d.base); err != nil {
			return err
		}
		for {
			if now, err := settled(); err != nil || now > before {
				return err
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(50 * time.Millisecond):
			}
		}
	}
	key := keys.NewLocalSigner(devnet.NewAccount("you").Key)
	profit, err := journey(ctx, d.base, d.rpc, vault, key, settle)
	if err != nil {
		t.Fatal(err)
	}
	position, err := c.Position(ctx, common.HexToAddress(vault), key.Address())
	if err != nil || position == nil {
		t.Fatal(err)
	}
	redeemed := add(position.WithdrawnNet, number("0"))
	if position.Deposited != "1000000000" || redeemed == "0" || profit == "" || position.Claimable.Assets != "0" {
		t.Errorf("after the journey: %+v", position)
	}
	// What was withdrawn, less what it cost, is what was earned: the rest of the cost is still there.
	cost := number("1000000000")
	cost.Sub(cost, number(position.CostBasis))
	if earned := number(position.WithdrawnNet); earned.Sub(earned, cost).String() != profit {
		t.Errorf("withdrew %s that cost %s, and earned %s", position.WithdrawnNet, cost, profit)
	}
	t.Run("proven", func(t *testing.T) { provenByTheClient(ctx, t, c, common.HexToAddress(vault), key.Address(), position) })
	t.Run("by an independent agent over HTTP", func(t *testing.T) { byTheInspector(ctx, t, d, c, vault, settle) })
	t.Run("by an agent over HTTP", func(t *testing.T) { overHTTP(ctx, t, d, vault) })
	t.Run("Grafana and SQL", func(t *testing.T) { readableBySQL(t, d) })
	app := nodeProgram(t.Context(), t, "clients/typescript/examples/journey.ts", "cmd/sluice-demo/testdata/journey-run.ts", "docs/examples/rebalance-ts/rebalance.ts")
	t.Run("by the TypeScript client", func(t *testing.T) { byTypeScript(t, d, c, app, vault, guide, want) })
	t.Run("rebalancing bots", func(t *testing.T) { rebalance(t, d, c, app, vaults["Cobalt Contrarian"]) })
}

// provenByTheClient holds the journey's figures to the chain's own history of the vault, as an integrator does who trusts no API.
func provenByTheClient(ctx context.Context, t *testing.T, c *client.Client, vault, you common.Address, position *openapi.AccountPosition) {
	report, err := c.Verify(ctx, vault, &you, true)
	if err != nil {
		t.Fatal(err)
	}
	if report.Verdict != verify.Match || report.Events == 0 {
		t.Fatalf("%s of %d events: %s", report.Verdict, report.Events, report.Reason)
	}
	if settlement, err := c.Verify(ctx, vault, nil, true); err != nil || settlement.Verdict != verify.Match {
		t.Errorf("the last settlement: %v, %v", settlement, err)
	}
	said := map[string]string{}
	for _, f := range report.Figures {
		said[f.Name] = f.Value
	}
	for name, want := range map[string]string{
		"realized PnL": position.RealizedPnl, "cost of the remaining shares": position.CostBasis, "deposits": position.Deposited,
		"withdrawals, net": position.WithdrawnNet,
	} {
		if said[name] != want {
			t.Errorf("%s is %s by the events, and %s by the API", name, said[name], want)
		}
	}
}

// demoVaults are the demo's vaults by name.
func demoVaults(ctx context.Context, t *testing.T, d *liveDemo) map[string]string {
	t.Helper()
	var page struct{ Items []vaultLine }
	if err := get(ctx, http.DefaultClient, d.base+"/v1/vaults", &page); err != nil {
		t.Fatal(err)
	}
	vaults := make(map[string]string)
	for _, v := range page.Items {
		vaults[v.Name] = v.Address
	}
	return vaults
}
