package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/google/uuid"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader"
	"github.com/sluicefi/sluice/trader/policy"
)

// desk is a chain whose blocks come by themselves, and the settings of Ada, who trades the winning vault.
type desk struct {
	*testing.T
	story             *devnet.Story
	dir, vault        string
	usdc, weth        string
	settings, secrets []string
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 6, Seed: 1})
	t.Cleanup(story.Chain.AutoMine(t.Context(), devnet.AutoMineOptions{Delay: 20 * time.Millisecond}))
	d := &desk{
		T: t, story: story, dir: t.TempDir(), vault: story.Vault(devnet.KindWinning).Address.Hex(), usdc: story.Market.Asset.Address.Hex(),
		weth: story.Market.By("WETH").Address.Hex(),
	}
	ada := devnet.NewAccount("ada")
	const passphrase = "the passphrase of ada"
	key, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: ada.Address, PrivateKey: ada.Key}, passphrase, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	d.secrets = []string{passphrase, fmt.Sprintf("%x", crypto.FromECDSA(ada.Key))}
	policy := fmt.Sprintf(`{"vaults": [%q], "tokens": [%q], "maxTradeValue": "50000000", "maxDayValue": "100000000", "maxWeekLoss": "1000000",
		"maxActionsPerDay": 20, "allowTargets": true, "maxDeadlineSeconds": 604800, "stopFile": "STOP"}`, d.vault, d.weth)
	for name, text := range map[string]string{"key.json": string(key), "passphrase": passphrase + "\n", "policy.json": policy} {
		if err := os.WriteFile(filepath.Join(d.dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	at := func(name string) string { return filepath.Join(d.dir, name) }
	d.settings = []string{
		"--rpc.urls", story.Chain.HTTPURL(), "--lens", story.Lens.Hex(), "--adapter", story.Adapter.Hex(), "--quoter", story.Uniswap.Quoter.Hex(),
		"--board", story.Board.Hex(), "--trader.keystore", at("key.json"), "--trader.passphrase_file", at("passphrase"), "--trader.policy", at("policy.json"),
		"--trader.journal", at("journal.json"), "--trader.wait", "4m", "--rpc.timeout", "1m",
	}
	return d
}

// run runs a command line of sluice in this process.
func (d *desk) run(wantCode int, args ...string) string {
	d.Helper()
	var out, complaint bytes.Buffer
	code := run(append(args, d.settings...), &out, &complaint)
	if code != wantCode {
		d.Fatalf("%v: exit code %d, want %d\n%s%s", args, code, wantCode, &out, &complaint)
	}
	for _, secret := range d.secrets {
		if strings.Contains(out.String()+complaint.String(), secret) {
			d.Errorf("%v shows a secret", args)
		}
	}
	if wantCode == 0 {
		return out.String()
	}
	return out.String() + complaint.String()
}

func parsed[T any](d *desk, text string) T {
	d.Helper()
	var v T
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		d.Fatalf("%v in %s", err, text)
	}
	return v
}

func TestTraderOnTheCommandLine(t *testing.T) {
	d := newDesk(t)
	swap := []string{"--vault", d.vault, "--sell", d.usdc, "--buy", d.weth, "--amount", "20000000"}
	with := func(command []string, more ...string) []string {
		return append(append(append([]string{"trader"}, command...), swap...), more...)
	}
	state := parsed[prepare.Trading](d, d.run(0, "trader", "vault", "--vault", d.vault, "--json"))
	if state.Trader == nil || state.Bucket.Left.Value == "0" || len(state.Tokens) < 3 || state.Tokens[0].PoolBuy == nil || *state.Adapter != d.story.Adapter.Hex() {
		t.Errorf("the vault: %+v", state)
	}
	if quote := parsed[prepare.Prepared](d, d.run(0, with([]string{"quote"}, "--json")...)); quote.Simulation.State != "succeeds" {
		t.Errorf("the quote: %+v", quote.Simulation)
	}
	if dry := parsed[trader.Result](d, d.run(0, with([]string{"trade"}, "--dry-run", "--json")...)); dry.State != "dryRun" || dry.Tx != "" {
		t.Errorf("the dry run: %+v", dry)
	}
	once := with([]string{"trade"}, "--key", "one", "--reason", "Towards the target.", "--json")
	first, again := parsed[trader.Result](d, d.run(0, once...)), parsed[trader.Result](d, d.run(0, once...))
	if first.State != "done" || first.Tx == "" || first.Tx != again.Tx || first.OrderID != again.OrderID || first.ReasonTx == "" {
		t.Errorf("the trade: %+v, again: %+v", first, again)
	}
	if text := d.run(1, "trader", "trade", "--vault", d.vault, "--sell", d.usdc, "--buy", d.weth, "--amount", "60000000"); !strings.Contains(text, "maxTradeValue: 6") {
		t.Errorf("too large a trade: %s", text)
	}
	if text := d.run(2, "trader", "trade", "--vault", d.vault, "--sell", d.usdc, "--buy", d.weth, "--amount", "20.5"); !strings.Contains(text, "one USDC is 1000000") {
		t.Errorf("wrong units: %s", text)
	}
	deadline := fmt.Sprint(d.story.Chain.Head().Time + 3600)
	placed := parsed[trader.Result](d, d.run(0, with([]string{"order", "place"}, "--min-out", "100000000000000000", "--deadline", deadline, "--json")...))
	if open := parsed[prepare.Orders](d, d.run(0, "trader", "order", "list", "--vault", d.vault, "--json")); len(open.Orders) == 0 || open.Orders[len(open.Orders)-1].OrderID != placed.OrderID {
		t.Errorf("placed %+v, open %+v", placed, open)
	}
	d.run(0, "trader", "order", "cancel", "--vault", d.vault, "--order", placed.OrderID)
	d.run(0, "trader", "targets", "set", "--vault", d.vault, "--deadline", deadline, "--target", d.weth+":3000:200")
	if set := parsed[prepare.Orders](d, d.run(0, "trader", "targets", "show", "--vault", d.vault, "--json")); len(set.Targets) != 1 || set.Targets[0].WeightBps != 3000 {
		t.Errorf("the targets: %+v", set)
	}
	log := parsed[traderLog](d, d.run(0, "trader", "log", "--json"))
	if len(log.Entries) != 5 || log.Entries[4].Key != "one" || log.Stopped {
		t.Errorf("the log: %+v", log)
	}
}

// TestMCPOnStandardInput trades as an agent would, by the SDK's client against a process of its own.
func TestMCPOnStandardInput(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	binary, err := exec.LookPath("sluice")
	must(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	connect := func(settings []string) *sdk.ClientSession {
		t.Helper()
		client := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil)
		session, err := client.Connect(ctx, &sdk.CommandTransport{Command: exec.CommandContext(ctx, binary, append([]string{"mcp", "--log.level", "error"}, settings...)...)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return session
	}
	names := func(s *sdk.ClientSession) map[string]bool {
		t.Helper()
		list, err := s.ListTools(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		out := make(map[string]bool)
		for _, tool := range list.Tools {
			out[tool.Name] = true
		}
		return out
	}
	session := connect(d.settings)
	tools := names(session)
	if !tools["trade"] || !tools["set_targets"] || !tools["prepare_deposit"] || !tools["get_trading"] {
		t.Errorf("the tools: %v", tools)
	}
	wish := map[string]any{"idempotencyKey": "first", "vault": d.vault, "tokenIn": d.usdc, "tokenOut": d.weth, "amountIn": "20000000", "reason": "An agent's reason."}
	trade := func(s *sdk.ClientSession, change map[string]any) (trader.Result, string) {
		t.Helper()
		args := map[string]any{}
		for _, m := range []map[string]any{wish, change} {
			for k, v := range m {
				args[k] = v
			}
		}
		answer, err := s.CallTool(ctx, &sdk.CallToolParams{Name: "trade", Arguments: args})
		if err != nil {
			return trader.Result{}, err.Error()
		}
		if answer.IsError {
			return trader.Result{}, answer.Content[0].(*sdk.TextContent).Text
		}
		raw, err := json.Marshal(answer.StructuredContent)
		if err != nil {
			t.Fatal(err)
		}
		return parsed[trader.Result](d, string(raw)), ""
	}
	first, problem := trade(session, nil)
	if problem != "" || first.State != "done" || first.ReasonTx == "" {
		t.Fatalf("%+v %s", first, problem)
	}
	for want, change := range map[string]map[string]any{
		"maxTradeValue": {"idempotencyKey": "a", "amountIn": "60000000"},
		"tokens":        {"idempotencyKey": "b", "tokenOut": d.story.Market.By("WBTC").Address.Hex()},
		"vaults":        {"idempotencyKey": "c", "vault": d.story.Vault(devnet.KindLosing).Address.Hex()},
	} {
		refused, problem := trade(session, change)
		if refused.State != "refused" || !strings.Contains(fmt.Sprint(refused.Refusals), want) {
			t.Errorf("%s: %+v %s", want, refused, problem)
		}
	}
	for want, change := range map[string]map[string]any{
		"one USDC is 1000000": {"idempotencyKey": "d", "amountIn": "20.0"},
		"used for another":    {"amountIn": "1000000"},
		"idempotencyKey":      {"idempotencyKey": ""},
		"tokenOut":            {"idempotencyKey": "e", "tokenOut": "WETH"},
		"additional":          {"idempotencyKey": "f", "everything": true},
	} {
		if _, problem := trade(session, change); !strings.Contains(problem, want) {
			t.Errorf("the problem %q doesn't say %s", problem, want)
		}
	}
	acting := everyActingTool(ctx, t, d, session)
	raceItself(ctx, t, d, session)
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	killedMidway(ctx, t, d, binary)
	session = connect(d.settings) // another process
	if again, problem := trade(session, nil); problem != "" || again.Tx != first.Tx {
		t.Errorf("again: %+v %s", again, problem)
	}
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	var withoutKey []string
	for i := 0; i < len(d.settings); i += 2 {
		if !strings.HasPrefix(d.settings[i], "--trader.") {
			withoutKey = append(withoutKey, d.settings[i:i+2]...)
		}
	}
	session = connect(withoutKey)
	keyless := names(session)
	if keyless["trade"] || keyless["place_order"] || !keyless["prepare_trade"] {
		t.Errorf("without a key: %v", keyless)
	}
	documented(t, d, tools)
	acting.AllCalled(t, keyless) // what needs no key is called over HTTP, in the tests of the demo
	rules, err := session.ReadResource(ctx, &sdk.ReadResourceParams{URI: "sluice://vaults/" + d.vault + "/rules"})
	if err != nil || !strings.Contains(rules.Contents[0].Text, "left in the bucket") {
		t.Errorf("the rules: %+v, %v", rules, err)
	}
	prompt, err := session.GetPrompt(ctx, &sdk.GetPromptParams{Name: "review_my_vault", Arguments: map[string]string{"vault": d.vault}})
	if err != nil || !strings.Contains(prompt.Messages[0].Content.(*sdk.TextContent).Text, d.vault) {
		t.Errorf("the prompt: %+v, %v", prompt, err)
	}
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	t.Run("by an independent client", func(t *testing.T) { byTheInspector(ctx, t, d, binary, wish, first) })
}

// byTheInspector asks the server by the MCP Inspector's command-line mode, an independent client. `make test` installs it.
func byTheInspector(ctx context.Context, t *testing.T, d *desk, binary string, wish map[string]any, first trader.Result) {
	inspector := filepath.Join("..", "..", "mcp", "inspector", "node_modules", ".bin", "mcp-inspector")
	if _, err := os.Stat(inspector); err != nil {
		t.Skip("the inspector is not installed: npm ci --ignore-scripts --prefix mcp/inspector")
	}
	config := filepath.Join(d.dir, "servers.json")
	raw, err := json.Marshal(map[string]any{"mcpServers": map[string]any{
		"sluice": map[string]any{"type": "stdio", "command": binary, "args": append([]string{"mcp", "--log.level", "error"}, d.settings...)},
	}})
	if err == nil {
		err = os.WriteFile(config, raw, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	ask := func(args ...string) string {
		t.Helper()
		command := exec.CommandContext(ctx, inspector, append([]string{"--cli", "--config", config, "--server", "sluice"}, args...)...)
		var complaint bytes.Buffer
		command.Stderr = &complaint
		out, err := command.Output()
		if err != nil {
			t.Fatalf("%v: %v\n%s%s", args, err, out, &complaint)
		}
		return string(out)
	}
	if tools := ask("--method", "tools/list"); !strings.Contains(tools, `"prepare_deposit"`) || !strings.Contains(tools, `"outputSchema"`) {
		t.Errorf("the tools: %s", tools)
	}
	args := []string{"--method", "tools/call", "--tool-name", "trade"}
	for k, v := range wish {
		args = append(args, "--tool-arg", fmt.Sprintf("%s=%q", k, v))
	}
	if again := ask(args...); !strings.Contains(again, first.Tx) {
		t.Errorf("the same key by another client: %s", again)
	}
	if state := ask("--method", "tools/call", "--tool-name", "get_trading", "--tool-arg", "vault="+d.vault); !strings.Contains(state, d.story.Adapter.Hex()) {
		t.Errorf("the trading state: %s", state)
	}
}

// documented holds docs/agents.md to naming each tool, and its policy to one that is accepted.
func documented(t *testing.T, d *desk, tools map[string]bool) {
	t.Helper()
	raw, err := os.ReadFile("../../docs/agents.md")
	must(t, err)
	for name := range tools {
		if !strings.Contains(string(raw), "`"+name+"`") {
			t.Errorf("docs/agents.md doesn't name the tool %s", name)
		}
	}
	_, example, _ := strings.Cut(string(raw), "```json\n")
	example, _, _ = strings.Cut(example, "\n```")
	file := filepath.Join(d.dir, "example.json")
	must(t, os.WriteFile(file, []byte(strings.ReplaceAll(example, "0x…", d.vault)), 0o600))
	if _, err := policy.Load(file); err != nil {
		t.Errorf("the policy of docs/agents.md: %v", err)
	}
}

// everyActingTool calls each tool that needs a key, and holds its answer to its schema.
func everyActingTool(ctx context.Context, t *testing.T, d *desk, session *sdk.ClientSession) *cmdtest.Tools {
	t.Helper()
	all := cmdtest.NewTools(ctx, t, session)
	deadline := int64(d.story.Chain.Head().Time + 3600) //nolint:gosec // a timestamp
	act := func(name, key string, args map[string]any) (r trader.Result) {
		t.Helper()
		args["idempotencyKey"], args["vault"], args["reason"] = key, d.vault, ""
		all.Ask(ctx, t, name, args, &r)
		if r.State != "done" {
			t.Errorf("%s: %+v", name, r)
		}
		return r
	}
	swap := func(more map[string]any) map[string]any {
		more["tokenIn"], more["tokenOut"], more["amountIn"] = d.usdc, d.weth, "1000000"
		return more
	}
	act("trade", "every 1", swap(map[string]any{}))
	placed := act("place_order", "every 2", swap(map[string]any{"minAmountOut": "100000000000000000", "deadline": deadline}))
	act("cancel_order", "every 3", map[string]any{"orderId": placed.OrderID})
	act("set_targets", "every 4", map[string]any{"targets": []map[string]any{{"token": d.weth, "weightBps": 3_000, "bandBps": 200}}, "deadline": deadline})
	var log traderLog
	all.Ask(ctx, t, "trader_log", map[string]any{}, &log)
	if len(log.Entries) < 5 {
		t.Errorf("the log: %+v", log)
	}
	return all
}

// raceItself is an agent that can't wait: over one connection it sends the same request many times at once, then many different ones. The
// first trades once; of the others only what the policy has left for the day, and each refusal names the bound.
func raceItself(ctx context.Context, t *testing.T, d *desk, session *sdk.ClientSession) {
	t.Helper()
	results, problems := make([]trader.Result, 12), make([]string, 12)
	var wait sync.WaitGroup
	for i := range results {
		key := "the same"
		if i >= 4 {
			key = fmt.Sprint("different ", i)
		}
		wait.Go(func() {
			answer, err := session.CallTool(ctx, &sdk.CallToolParams{Name: "trade", Arguments: map[string]any{
				"idempotencyKey": key, "vault": d.vault, "tokenIn": d.usdc, "tokenOut": d.weth, "amountIn": "20000000", "reason": "",
			}})
			switch {
			case err != nil:
				problems[i] = err.Error()
			case answer.IsError:
				problems[i] = answer.Content[0].(*sdk.TextContent).Text
			default:
				raw, _ := json.Marshal(answer.StructuredContent)
				if err := json.Unmarshal(raw, &results[i]); err != nil {
					problems[i] = err.Error()
				}
			}
		})
	}
	wait.Wait()
	sent := map[string]bool{}
	for i, r := range results {
		switch {
		case problems[i] != "":
			t.Errorf("request %d: %s", i, problems[i])
		case r.State == "done":
			sent[r.Tx] = true
		case r.State != "refused" || !strings.Contains(fmt.Sprint(r.Refusals), "maxDayValue"):
			t.Errorf("request %d: %+v", i, r)
		}
		if i > 0 && i < 4 && r.Tx != results[0].Tx {
			t.Errorf("the same request traded in %s and %s", results[0].Tx, r.Tx)
		}
	}
	// 100 USDC are allowed in a day; 20 were traded before, 1 by a trade and 1 by an order: three of 20 are left.
	if len(sent) != 3 {
		t.Errorf("%d transactions, want 3", len(sent))
	}
}

// killedMidway kills the server as soon as its journal has the action, before or after it is sent: asked again, another process does it
// once.
func killedMidway(ctx context.Context, t *testing.T, d *desk, binary string) {
	t.Helper()
	const key = "killed midway"
	args := map[string]any{"idempotencyKey": key, "vault": d.vault, "reason": "", "deadline": int64(d.story.Chain.Head().Time + 3600), //nolint:gosec // a timestamp
		"targets": []map[string]any{{"token": d.weth, "weightBps": 2_000, "bandBps": 200}}}
	command := exec.CommandContext(ctx, binary, append([]string{"mcp", "--log.level", "error"}, d.settings...)...)
	session, err := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, &sdk.CommandTransport{Command: command}, nil)
	if err != nil {
		t.Fatal(err)
	}
	asked := make(chan struct{})
	go func() {
		defer close(asked)
		_, _ = session.CallTool(ctx, &sdk.CallToolParams{Name: "set_targets", Arguments: args})
	}()
	cmdtest.Await(t, "action in the journal", func() bool {
		journal, err := os.ReadFile(filepath.Join(d.dir, "journal.json"))
		return err == nil && strings.Contains(string(journal), key)
	})
	if err := command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-asked
	_ = session.Close()
	again := exec.CommandContext(ctx, binary, append([]string{"mcp", "--log.level", "error"}, d.settings...)...)
	session, err = sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, &sdk.CommandTransport{Command: again}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	all := cmdtest.NewTools(ctx, t, session)
	var first, second trader.Result
	all.Ask(ctx, t, "set_targets", args, &first)
	all.Ask(ctx, t, "set_targets", args, &second)
	if first.State != "done" || first.Tx != second.Tx || first.OrderID != second.OrderID {
		t.Errorf("after the kill %+v, then %+v", first, second)
	}
	var log traderLog
	all.Ask(ctx, t, "trader_log", map[string]any{"most": 100}, &log)
	done := 0
	for _, entry := range log.Entries {
		if entry.Key == key && entry.Outcome == "success" {
			done++
		}
	}
	if done != 1 {
		t.Errorf("it was done %d times: %+v", done, log.Entries)
	}
}
