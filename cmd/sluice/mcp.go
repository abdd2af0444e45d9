package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/mcp"
)

func newMCP() *cobra.Command {
	var api string
	cmd := &cobra.Command{
		Use:   "mcp",
		Short: "Serve the Model Context Protocol on standard input and output, for your own agent",
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
				if deps.API, err = openapi.NewClientWithResponses(api, openapi.WithHTTPClient(&http.Client{Timeout: 30 * time.Second})); err != nil {
					return command.Misuse(fmt.Errorf("--api: %w", err))
				}
			}
			if !cfg.Trader.HasKey() {
				p, _, _, closeChain, err := openTradingPreparer(ctx, cfg, log)
				if err != nil {
					return err
				}
				defer closeChain()
				deps.Preparer = p
				return serveMCP(ctx, mcp.New(deps))
			}
			if err := cfg.Validate(config.NeedTrader); err != nil {
				return err
			}
			t, p, closeAll, err := openTrader(ctx, cfg, log)
			if err != nil {
				return err
			}
			defer closeAll()
			deps.Preparer = p
			server := mcp.New(deps)
			command.AddTradingTools(server, t)
			return serveMCP(ctx, server)
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&api, "api", "", "URL of a Sluice API, for the figures of its index; without it the tools know only what the chain says")
	return cmd
}

func serveMCP(ctx context.Context, s *mcp.Server) error {
	err := s.Run(ctx, &sdk.StdioTransport{})
	if ctx.Err() != nil || errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
