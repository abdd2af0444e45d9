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
		"--trader.journal", at("journal.json"), "--trader.wait", "30s",
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

// TestMCPOnStandardInput trades as an agent would, by the SDK's client against the real binary.
func TestMCPOnStandardInput(t *testing.T) {
	d := newDesk(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	binary := cmdtest.Build(t, "sluice")
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
			if tool.Description == "" || tool.InputSchema == nil || tool.OutputSchema == nil {
				t.Errorf("%s has no description or schema", tool.Name)
			}
			out[tool.Name] = true
		}
		return out
	}
	session := connect(d.settings)
	if tools := names(session); !tools["trade"] || !tools["set_targets"] || !tools["prepare_deposit"] || !tools["get_trading"] {
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
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	session = connect(d.settings) // another process
	if again, problem := trade(session, nil); problem != "" || again.Tx != first.Tx {
		t.Errorf("again: %+v %s", again, problem)
	}
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	var keyless []string
	for i := 0; i < len(d.settings); i += 2 {
		if !strings.HasPrefix(d.settings[i], "--trader.") {
			keyless = append(keyless, d.settings[i:i+2]...)
		}
	}
	session = connect(keyless)
	if tools := names(session); tools["trade"] || tools["place_order"] || !tools["prepare_trade"] {
		t.Errorf("without a key: %v", tools)
	}
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
