package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/mcp"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader"
	"github.com/sluicefi/sluice/verify"
)

func newMCP() *cobra.Command {
	var api string
	cmd := &cobra.Command{
		Use:         "mcp",
		Annotations: command.Service,
		Short:       "Serve the Model Context Protocol on standard input and output, for your own agent",
		Long: "Serves the Model Context Protocol (MCP) on standard input and output. An agent can read vaults and prepare transactions; with a key\n" +
			"(trader.*) it can also trade, within the policy file. `sluice serve` offers reading and preparing over HTTP at /mcp.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedLens)
			if err != nil {
				return err
			}
			if cfg.Serve.PublicURL == "" {
				cfg.Serve.PublicURL = strings.TrimRight(api, "/") // the pages are beside the API; links to proposals lead there
			}
			deps := mcp.Deps{Version: command.Version(), Log: log}
			if api != "" {
				if deps.API, err = openapi.NewClientWithResponses(api, openapi.WithHTTPClient(client.HTTP())); err != nil {
					return command.Misuse(fmt.Errorf("--api: %w", redact.Cause(err)))
				}
			}
			if !cfg.Trader.HasKey() {
				p, _, _, closeChain, err := openTradingPreparer(ctx, cfg, log)
				if err != nil {
					return err
				}
				defer closeChain()
				return serveMCP(ctx, cfg, log, api, deps, p, nil)
			}
			if err := cfg.Validate(config.NeedTrader); err != nil {
				return err
			}
			t, p, closeAll, err := openTrader(ctx, cfg, log)
			if err != nil {
				return err
			}
			defer closeAll()
			return serveMCP(ctx, cfg, log, api, deps, p, t)
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&api, "api", "", "URL of a Sluice API, for the figures of its index; without it the tools know only what the chain says")
	return cmd
}

// serveMCP serves until the agent leaves. Without a trader no tool trades.
func serveMCP(ctx context.Context, cfg config.Config, log *slog.Logger, api string, deps mcp.Deps, p *prepare.Preparer, t *trader.Trader) error {
	verifier, closeVerifier, err := openVerifier(cfg, log, p.Config().ChainID, api)
	if err != nil {
		return err
	}
	defer closeVerifier()
	deps.Preparer, deps.Verifier = p, verifier
	server := mcp.New(deps)
	if t != nil {
		command.AddTradingTools(server, t)
	}
	err = server.Run(ctx, &sdk.StdioTransport{})
	if ctx.Err() != nil || errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// openVerifier makes what verifies figures on the configured endpoints, which are those of whoever runs the command.
func openVerifier(cfg config.Config, log *slog.Logger, chainID uint64, api string) (*mcp.Verifier, func(), error) {
	cfg.RPC.ChainID = chainID
	own, err := chain.New(chainConfig(cfg, log, nil))
	if err != nil {
		return nil, nil, fmt.Errorf("connecting to the chain: %w", err)
	}
	var opts verify.Options
	closeWitnesses, err := addWitnesses(&opts, cfg, log)
	if err != nil {
		own.Close()
		return nil, nil, err
	}
	v := &mcp.Verifier{Client: own, Witnesses: opts.Witnesses, Factory: address(cfg.Factory), APIURL: api, HTTP: client.HTTP()}
	if u, err := url.Parse(api); api != "" && err == nil {
		v.Source = "the API at " + u.Host // the rest of its URL may hold a token
	}
	for _, endpoint := range own.Endpoints() {
		v.Endpoints = append(v.Endpoints, endpoint.Name)
	}
	return v, func() { closeWitnesses(); own.Close() }, nil
}
