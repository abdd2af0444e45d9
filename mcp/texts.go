package mcp

import (
	"context"
	"fmt"
	"strings"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/prepare"
)

const guide = `# How a Sluice vault works

- A leader runs a portfolio for everybody who deposits. Depositors hold shares; the share price is NAV / supply, exactly.
- Deposits and withdrawals queue as requests. Each week, at the cut-off, the queue closes; the settlement after it prices all requests of
  the epoch at once. Until the cut-off a request can be cancelled.
- After the settlement what it produced is claimed. A deposit beyond the room that the leader's margin leaves is refunded in part.
- The fee is taken of the profit on what is withdrawn, never of principal, never of a loss.
- The leader, or a trader they appoint, trades within bounds of the contract: each trade at most 1 % worse than the feeds' prices, and all
  trades together within a bucket of 3 % of the base that refills over 28 days.
- Every figure can be recomputed from the chain: sluice verify.
`

const vaultPrefix, rulesSuffix = "sluice://vaults/", "/rules"

// markdown answers a resource with one text.
func markdown(uri, body string) *sdk.ReadResourceResult {
	return &sdk.ReadResourceResult{Contents: []*sdk.ResourceContents{{URI: uri, MIMEType: "text/markdown", Text: body}}}
}

func (s *Server) addResources() {
	s.AddResource(&sdk.Resource{URI: "sluice://guide", Name: "guide", Title: "How a vault works", MIMEType: "text/markdown"},
		func(_ context.Context, r *sdk.ReadResourceRequest) (*sdk.ReadResourceResult, error) {
			return markdown(r.Params.URI, guide), nil
		})
	s.AddResourceTemplate(&sdk.ResourceTemplate{
		URITemplate: vaultPrefix + "{vault}" + rulesSuffix, Name: "rules", Title: "A vault's rules in plain words", MIMEType: "text/markdown",
	}, func(ctx context.Context, r *sdk.ReadResourceRequest) (*sdk.ReadResourceResult, error) {
		vault := strings.TrimSuffix(strings.TrimPrefix(r.Params.URI, vaultPrefix), rulesSuffix)
		address, err := prepare.Address("vault", vault)
		if err != nil {
			return nil, sdk.ResourceNotFoundError(r.Params.URI)
		}
		v, err := s.deps.Preparer.Vault(ctx, address)
		if err != nil {
			return nil, err
		}
		return markdown(r.Params.URI, rules(v)), nil
	})
	if s.deps.API != nil {
		s.AddResourceTemplate(&sdk.ResourceTemplate{
			URITemplate: vaultPrefix + "{vault}" + settlementInfix + "{epoch}", Name: "settlement", Title: "A settlement explained", MIMEType: "text/markdown",
			Description: "What a vault's epoch was settled at, and how each figure follows from the others, in its own numbers.",
		}, s.settlement)
	}
}

func rules(v *prepare.Vault) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Rules of the vault %s on block %d\n\n", v.Address, v.Block.Number)
	fmt.Fprintf(&b, "- Status: %s. Asset: %s (%s).\n- Leader: %s. Appointed trader: %s.\n", v.Status, v.Asset.Symbol, v.Asset.Address, v.Leader, v.Trader)
	switch {
	case v.Personal:
		b.WriteString("- It is personal: only its owner holds shares, and deposits and withdrawals are immediate.\n")
	case v.Final != nil:
		fmt.Fprintf(&b, "- It is finished: it takes no deposits, and a withdrawal is paid at once at the final price, less %d basis points of the profit on it.\n", v.Final.FeeBps)
	case v.EndedInKind:
		b.WriteString("- It ended with tokens left: it takes no requests, and its holders leave in kind, with their part of every holding.\n")
	default:
		fmt.Fprintf(&b, "- The least deposit is %s %s. Requests made now are processed after the cut-off at %d (Unix seconds; 0: unknown).\n",
			v.Asset.Of(v.MinDeposit).Text, v.Asset.Symbol, v.NextCutoff)
		fmt.Fprintf(&b, "- The fee is %d basis points of the profit on what is withdrawn.\n", v.FeeBps)
		if v.MarginRoom != nil {
			fmt.Fprintf(&b, "- The leader's margin leaves room for %s %s of all deposits of others together in the settlement that comes next; above that each is refunded in the same part.\n",
				v.Asset.Of(v.MarginRoom).Text, v.Asset.Symbol)
		}
	}
	fmt.Fprintf(&b, "- A trade may be at most 1 %% worse than the feeds' prices; %s %s are left in the bucket.\n", v.Asset.Of(v.BucketValue()).Text, v.Asset.Symbol)
	if v.TradingPaused {
		b.WriteString("- A guardian has paused trading.\n")
	}
	if v.SaleOnly {
		b.WriteString("- Only sales for the asset are allowed now.\n")
	}
	return b.String()
}

func (s *Server) addPrompts() {
	add := func(name, description, text string, args ...string) {
		p := &sdk.Prompt{Name: name, Description: description}
		for _, a := range args {
			p.Arguments = append(p.Arguments, &sdk.PromptArgument{Name: a, Required: true})
		}
		s.AddPrompt(p, func(_ context.Context, r *sdk.GetPromptRequest) (*sdk.GetPromptResult, error) {
			filled := text
			for _, a := range args {
				value := prepare.Clean(r.Params.Arguments[a], 80)
				if value == "" {
					return nil, fmt.Errorf("the argument %s is needed", a)
				}
				filled = strings.ReplaceAll(filled, "{"+a+"}", value)
			}
			return &sdk.GetPromptResult{Description: description, Messages: []*sdk.PromptMessage{{Role: "user", Content: &sdk.TextContent{Text: filled}}}}, nil
		})
	}
	add("review_my_vault", "Reviews a vault for its leader", "Review the Sluice vault {vault} for its leader. Read get_trading, list_orders and list_settlements. "+
		"Say what it holds against its targets, what is left in the bucket, which orders are open, and what the next settlement needs. Propose nothing that breaks a bound.", "vault")
	add("explain_my_pnl", "Explains what an account earned", "Explain what the account {account} earned in the Sluice vault {vault}. Read get_position, give each figure with its formula, and verify them by verify_figure. Where that could not check them, say so and name the command that it gives.", "vault", "account")
	add("what_would_this_trade_do", "Says what a trade would do", "Say what it would do to sell {amount} base units of {sell} for {buy} in the Sluice vault {vault}. Use prepare_trade for its leader and say the price against "+
		"the feeds, what it uses of each bound, and whether the simulation succeeds. Send nothing.", "vault", "sell", "buy", "amount")
}
