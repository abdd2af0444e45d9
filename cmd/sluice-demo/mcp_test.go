package main

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

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
	ask := func(name string, args map[string]any, into any) {
		t.Helper()
		answer, err := session.CallTool(ctx, &sdk.CallToolParams{Name: name, Arguments: args})
		if err != nil {
			t.Fatal(err)
		}
		if answer.IsError {
			t.Fatalf("%s: %s", name, answer.Content[0].(*sdk.TextContent).Text)
		}
		raw, err := json.Marshal(answer.StructuredContent)
		if err == nil {
			err = json.Unmarshal(raw, into)
		}
		if err != nil {
			t.Fatal(err)
		}
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
	var settlements struct{ Settlements []struct{ Epoch int64 } }
	ask("list_settlements", map[string]any{"vault": vault}, &settlements)
	if len(settlements.Settlements) == 0 {
		t.Error("no settlements")
	}
	var p prepare.Prepared
	ask("prepare_deposit", map[string]any{"vault": vault, "account": devnet.NewAccount("ana").Address.Hex(), "assets": "150000000"}, &p)
	if p.Simulation.State != "succeeds" || p.Expected[0].Amount.Text != "150" {
		t.Fatalf("%+v", p)
	}
	sign(ctx, t, d.client, devnet.NewAccount("ana"), p.Calls)

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
