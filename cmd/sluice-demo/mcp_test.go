package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/prepare"
)

// overHTTP is an agent without a key: it reads by the server at /mcp, prepares a deposit, and the demo's wallet signs it.
func overHTTP(ctx context.Context, t *testing.T, d *liveDemo, vault string) {
	client := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil)
	session, err := client.Connect(ctx, &sdk.StreamableClientTransport{Endpoint: d.base + "/mcp", DisableStandaloneSSE: true}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	tools, err := session.ListTools(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, tool := range tools.Tools {
		if tool.Name == "trade" || tool.Name == "place_order" || !tool.Annotations.ReadOnlyHint {
			t.Errorf("%s is offered to everybody", tool.Name)
		}
	}
	all := cmdtest.NewTools(ctx, t, session)
	ask := func(name string, args map[string]any, into any) {
		t.Helper()
		all.Ask(ctx, t, name, args, into)
	}
	var first, second struct {
		Vaults []struct {
			Address string
			Name    struct{ Untrusted string }
		}
		Next string
	}
	ask("list_vaults", map[string]any{"limit": 2}, &first)
	ask("list_vaults", map[string]any{"limit": 2, "cursor": first.Next}, &second)
	if len(first.Vaults) != 2 || len(second.Vaults) != 2 || first.Vaults[0].Address == second.Vaults[0].Address || first.Vaults[0].Name.Untrusted == "" {
		t.Errorf("%+v, then %+v", first, second)
	}
	var state prepare.Trading
	ask("get_trading", map[string]any{"vault": vault}, &state)
	if state.NAV.Unit != "USDC" || state.NAV.Decimals != 6 || state.Adapter == nil {
		t.Errorf("%+v", state)
	}
	var position struct {
		Figures []struct{ Name string }
		Verify  string
	}
	ask("get_position", map[string]any{"vault": vault, "account": devnet.NewAccount("you").Address.Hex()}, &position)
	if len(position.Figures) < 8 || !strings.HasPrefix(position.Verify, "sluice verify --vault "+vault) {
		t.Errorf("%+v", position)
	}
	var verified struct{ Verdict, Reason, Command string }
	ask("verify_figure", map[string]any{"vault": vault, "epoch": 1}, &verified)
	if verified.Verdict != "could not check" || !strings.Contains(verified.Reason, "proves nothing") || verified.Command != "sluice verify --vault "+vault+" --epoch 1 --rpc.urls YOUR_RPC" {
		t.Errorf("a server verifies its own figure: %+v", verified)
	}
	settledLately(ctx, t, session, ask, vault)
	var p prepare.Prepared
	ask("prepare_deposit", map[string]any{"vault": vault, "account": devnet.NewAccount("ana").Address.Hex(), "assets": "150000000"}, &p)
	if p.Simulation.State != "succeeds" || p.Expected[0].Amount.Text != "150" {
		t.Fatalf("%+v", p)
	}
	sign(ctx, t, d.client, devnet.NewAccount("ana"), p.Calls)
	ana, lena := devnet.NewAccount("ana").Address.Hex(), state.Leader
	weth, deadline := "", state.Block.Time+86_400
	for _, token := range state.Tokens {
		if token.Symbol == "WETH" {
			weth = token.Address
		}
	}
	ask("list_orders", map[string]any{"vault": vault}, nil)
	ask("prepare_withdraw", map[string]any{"vault": vault, "account": ana, "shares": "1000000000000000000"}, nil)
	ask("prepare_claim", map[string]any{"vault": vault, "account": ana}, nil)
	ask("prepare_cancel", map[string]any{"vault": vault, "account": ana, "kind": "deposit", "requestId": "1"}, nil)
	for name, args := range map[string]map[string]any{
		"prepare_trade":   {"tokenIn": state.Asset.Address, "tokenOut": weth, "amountIn": "20000000"},
		"prepare_order":   {"tokenIn": state.Asset.Address, "tokenOut": weth, "amountIn": "20000000", "minAmountOut": "1000000000000000000", "deadline": deadline},
		"prepare_targets": {"targets": []map[string]any{{"token": weth, "weightBps": 5_000, "bandBps": 300}}, "deadline": deadline},
	} {
		args["vault"], args["account"], args["reason"] = vault, lena, "An agent's proposal."
		ask(name, args, &p)
		if !strings.HasPrefix(p.Proposal, d.base+"/mine/"+vault+"#proposal=") {
			t.Errorf("%s answers the link %.80s", name, p.Proposal)
		}
	}
	all.AllCalled(t, nil)

	wrong, err := session.CallTool(ctx, &sdk.CallToolParams{Name: "prepare_deposit", Arguments: map[string]any{"vault": vault, "account": vault, "assets": "1.5 USDC"}})
	if err != nil || !wrong.IsError || !strings.Contains(wrong.Content[0].(*sdk.TextContent).Text, "one USDC is 1000000") {
		t.Errorf("wrong units: %+v, %v", wrong, err)
	}
	for i := 0; ; i++ { // an agent that asks thousands of times is told to wait
		answer, err := http.Post(d.base+"/mcp", "application/json", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode == http.StatusTooManyRequests && answer.Header.Get("Retry-After") != "" {
			break
		}
		if i > 5_000 {
			t.Fatal("5,000 requests were never too many")
		}
	}
}

// settledLately has the newest settlement of a vault explained: each formula gives what the index says, and NAV is what the tool says.
func settledLately(ctx context.Context, t *testing.T, session *sdk.ClientSession, ask func(string, map[string]any, any), vault string) {
	t.Helper()
	var list struct {
		Settlements []struct {
			NAV       *prepare.Amount
			Explained string
		}
	}
	ask("list_settlements", map[string]any{"vault": vault}, &list)
	for _, row := range list.Settlements {
		if row.NAV == nil {
			continue
		}
		answer, err := session.ReadResource(ctx, &sdk.ReadResourceParams{URI: row.Explained})
		if err != nil {
			t.Fatal(err)
		}
		text := answer.Contents[0].Text
		if strings.Contains(text, "but the index says") || !strings.Contains(text, "NAV = the sum of the values = "+row.NAV.Value+"\n") || !strings.Contains(text, "\"Meridian Growth\"") {
			t.Errorf("the settlement is explained as\n%s", text)
		}
		return
	}
	t.Error("no settlement has a NAV")
}

// sign sends prepared calls as a wallet would: it knows nothing but what the answer says.
func sign(ctx context.Context, t *testing.T, client *ethclient.Client, who devnet.Account, calls []prepare.Call) {
	t.Helper()
	for _, c := range calls {
		data, err := hexutil.Decode(c.Data)
		if err != nil {
			t.Fatal(err)
		}
		send(ctx, t, client, who, common.HexToAddress(c.To), data)
	}
}

// byTheInspector is an independent client, the MCP Inspector's command-line mode, without a key: it lists the tools, reads, and prepares a
// deposit, which a demo account signs; the deposit is settled. `make test` installs it.
func byTheInspector(ctx context.Context, t *testing.T, d *liveDemo, c *client.Client, vault string, settle func() error) {
	inspector, err := filepath.Abs(filepath.Join(repository, "mcp", "inspector", "node_modules", ".bin", "mcp-inspector"))
	must(t, err)
	if _, err := os.Stat(inspector); err != nil {
		t.Skip("the inspector is not installed: npm ci --ignore-scripts --prefix mcp/inspector")
	}
	ask := func(into any, args ...string) {
		t.Helper()
		text := output(ctx, t, ".", nil, inspector, append([]string{"--cli", d.base + "/mcp", "--transport", "http", "--method"}, args...)...)
		if err := json.Unmarshal([]byte(text), into); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
	}
	var list struct{ Tools []struct{ Name string } }
	ask(&list, "tools/list")
	if len(list.Tools) < 12 {
		t.Errorf("the tools: %+v", list)
	}
	var read struct{ StructuredContent prepare.Trading }
	ask(&read, "tools/call", "--tool-name", "get_trading", "--tool-arg", "vault="+vault)
	if common.HexToAddress(read.StructuredContent.Vault) != common.HexToAddress(vault) || read.StructuredContent.NAV.Value == "" {
		t.Errorf("it reads %+v", read)
	}
	epoch, err := c.API.ListEpochsWithResponse(ctx, vault, nil)
	must(t, err)
	last := epoch.JSON200.Items[len(epoch.JSON200.Items)-1]
	var explained struct{ Contents []struct{ Text string } }
	ask(&explained, "resources/read", "--uri", fmt.Sprintf("sluice://vaults/%s/settlements/%d", vault, last.EpochId))
	if len(explained.Contents) != 1 || last.Nav == nil || !strings.Contains(explained.Contents[0].Text, "| NAV that it was priced at | "+*last.Nav+" |") {
		t.Errorf("epoch %d is explained as %+v", last.EpochId, explained)
	}
	ben := devnet.NewAccount("ben")
	deposited := func() string {
		position, err := c.Position(ctx, common.HexToAddress(vault), ben.Address)
		must(t, err)
		if position == nil {
			return "0"
		}
		return position.Deposited
	}
	before := deposited()
	var made struct{ StructuredContent prepare.Prepared }
	ask(&made, "tools/call", "--tool-name", "prepare_deposit", "--tool-arg", "vault="+vault, "--tool-arg", "account="+ben.Address.Hex(), "--tool-arg", `assets="175000000"`)
	if made.StructuredContent.Simulation.State != "succeeds" {
		t.Fatalf("it prepared %+v", made)
	}
	sign(ctx, t, d.client, ben, made.StructuredContent.Calls)
	must(t, settle())
	if after := deposited(); number(after).Cmp(number(before)) <= 0 {
		t.Errorf("after the settlement %s are deposited, before %s", after, before)
	}
}
