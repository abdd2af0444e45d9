package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/mcp"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader"
	"github.com/sluicefi/sluice/trader/journalfile"
)

// agentName is whose key the demo's agent has: Ada is the trader of the winning vault.
const agentName = "ada"

// agentLooks is how often the agent looks at the vault, by the wall clock; it acts once in a day of the chain at most.
const agentLooks = 5 * time.Second

// agent runs the winning vault by one rule. All that it knows and does goes through the Model Context Protocol, as with
// anybody's agent: it reads the vault, sets its targets within a policy file, and gives its reason.
type agent struct {
	session *sdk.ClientSession
	vault   string
	say     func(string)
	acted   int64 // day of the chain on which it acted last
}

// startAgent serves the tools that trade to an agent in this process, and runs it until ctx ends. It begins when the index
// has caught up, so that visitors see what it does.
func (d *demo) startAgent(ctx context.Context, say func(string)) (err error) {
	server, closeTrader, err := d.agentServer(ctx)
	if err != nil {
		return err
	}
	defer closeTrader()
	mine, its := sdk.NewInMemoryTransports()
	serving, err := server.Connect(ctx, its, nil)
	if err != nil {
		return err
	}
	defer func() { _ = serving.Close() }() // it ends with the process
	session, err := sdk.NewClient(&sdk.Implementation{Name: "sluice-demo-agent", Version: command.Version()}, nil).Connect(ctx, mine, nil)
	if err != nil {
		return err
	}
	defer func() { _ = session.Close() }()
	a := &agent{session: session, vault: d.story.Vault(devnet.KindWinning).Address.Hex(), say: say}
	tick := time.NewTicker(agentLooks)
	defer tick.Stop()
	for {
		if err := a.look(ctx); err != nil && ctx.Err() == nil {
			d.log.Warn("the demo's agent", "err", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// agentServer is an MCP server with Ada's key, her policy and her journal, which are files in the data directory.
func (d *demo) agentServer(ctx context.Context) (*mcp.Server, func(), error) {
	dir := filepath.Join(d.data, "agent")
	if !d.keep {
		if err := os.RemoveAll(dir); err != nil {
			return nil, nil, err
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, err
	}
	tokens := make([]common.Address, len(d.story.Market.Tokens))
	for i, token := range d.story.Market.Tokens {
		tokens[i] = token.Address
	}
	policy, err := json.MarshalIndent(map[string]any{
		"vaults": []common.Address{d.story.Vault(devnet.KindWinning).Address}, "tokens": tokens,
		"allowTargets": true, "maxActionsPerDay": 4, "maxDeadlineSeconds": 30 * 24 * 3600, "stopFile": "STOP",
	}, "", "  ")
	if err != nil {
		return nil, nil, err
	}
	policyPath := filepath.Join(dir, "policy.json")
	if err := os.WriteFile(policyPath, append(policy, '\n'), 0o600); err != nil {
		return nil, nil, err
	}
	journal, err := journalfile.Open(ctx, filepath.Join(dir, "journal.json"), devnet.ChainID, trader.Once...)
	if err != nil {
		return nil, nil, err
	}
	endpoint, err := chain.DialEndpoint(d.chain.HTTPURL(), 10*time.Second, 0)
	if err != nil {
		return nil, nil, errors.Join(err, journal.Close())
	}
	closeAll := func() {
		_ = journal.Close() // the lock goes with the process
		endpoint.Close()
	}
	endpoints := []chain.Endpoint{endpoint}
	preparer, err := prepare.New(d.prepareConfig(), endpoints)
	if err != nil {
		closeAll()
		return nil, nil, err
	}
	settings := trader.DefaultConfig(devnet.ChainID)
	settings.PollInterval, settings.Wait = 200*time.Millisecond, time.Minute
	t, err := trader.New(settings, trader.Deps{
		Preparer: preparer, Endpoints: endpoints, Signer: keys.NewLocalSigner(d.story.Account(agentName).Key), Journal: journal,
		PolicyPath: policyPath, Log: d.log,
	})
	if err != nil {
		closeAll()
		return nil, nil, err
	}
	server := mcp.New(mcp.Deps{Preparer: preparer, Version: command.Version(), Log: d.log})
	command.AddTradingTools(server, t)
	return server, closeAll, nil
}

// ask calls a tool.
func (a *agent) ask(ctx context.Context, tool string, args map[string]any, into any) error {
	answer, err := a.session.CallTool(ctx, &sdk.CallToolParams{Name: tool, Arguments: args})
	if err != nil {
		return fmt.Errorf("%s: %w", tool, err)
	}
	if answer.IsError {
		text := "no reason given"
		if len(answer.Content) > 0 {
			if c, ok := answer.Content[0].(*sdk.TextContent); ok {
				text = c.Text
			}
		}
		return fmt.Errorf("%s: %s", tool, text)
	}
	raw, err := json.Marshal(answer.StructuredContent)
	if err == nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", tool, err)
	}
	return nil
}

// look reads the vault and acts, once in a day of the chain at most.
func (a *agent) look(ctx context.Context) error {
	var state prepare.Trading
	if err := a.ask(ctx, "get_trading", map[string]any{"vault": a.vault}, &state); err != nil {
		return err
	}
	day := state.Block.Time / 86_400
	if day == a.acted || state.TradingPaused || !state.NAVGood {
		return nil
	}
	var orders prepare.Orders
	if err := a.ask(ctx, "list_orders", map[string]any{"vault": a.vault}, &orders); err != nil {
		return err
	}
	targets, reason := decide(&state, orders.Targets)
	if reason == "" {
		return nil
	}
	deadline := state.Block.Time + 21*86_400
	var result trader.Result
	err := a.ask(ctx, "set_targets", map[string]any{
		"idempotencyKey": fmt.Sprintf("day %d", day), "vault": a.vault, "targets": targets, "deadline": deadline, "reason": reason,
	}, &result)
	if err != nil {
		return err
	}
	a.acted = day
	switch {
	case result.State == "done" && result.ReasonTx != "":
		a.say("Ada's agent: " + reason)
	case len(result.Refusals) > 0:
		a.say("Ada's agent was refused: " + result.Refusals[0].Text)
	}
	return nil
}

// The agent's rule, in basis points of the NAV.
const (
	agentBase = 5_500 // ether's weight when it leans to neither side
	agentLean = 500   // how far it leans at most
	agentStep = 50    // a smaller change isn't worth a transaction
)

// decide is the agent's rule: it leans against what ether has done. When ether's weight has grown above its base by rising,
// the target goes as far below, half of it; when it has shrunk, above. Without a reason nothing is to be done.
func decide(state *prepare.Trading, inForce []prepare.Target) (targets []prepare.TargetWish, reason string) {
	i := slices.IndexFunc(state.Tokens, func(t prepare.TokenTrading) bool { return t.Symbol == "WETH" })
	if i < 0 {
		return nil, ""
	}
	ether := state.Tokens[i]
	weight := int(ether.WeightBps)
	want := agentBase + min(max((agentBase-weight)/2, -agentLean), agentLean)
	changed := false
	for _, t := range inForce {
		w := prepare.TargetWish{Token: t.Token, WeightBps: t.WeightBps, BandBps: t.BandBps}
		if common.HexToAddress(t.Token) == common.HexToAddress(ether.Address) {
			changed = max(t.WeightBps-want, want-t.WeightBps) >= agentStep
			w.WeightBps = want
		}
		targets = append(targets, w)
	}
	if !changed {
		return nil, ""
	}
	what := "below its base: I aim higher"
	if weight > agentBase {
		what = "above its base: I take some profit"
	}
	return targets, fmt.Sprintf("Ether is %s %% of the vault, %s, at %s %%.", percent(weight), what, percent(want))
}

// percent shows basis points as a percentage with two digits.
func percent(bps int) string {
	return new(big.Rat).SetFrac64(int64(bps), 100).FloatString(2)
}
