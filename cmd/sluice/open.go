package main

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

// loadConfig reads and validates the settings of a command.
func loadConfig(cmd *cobra.Command, need config.Need) (config.Config, *slog.Logger, error) {
	cfg, err := config.Load(cmd.Flags())
	if err != nil {
		return cfg, nil, err
	}
	if err := cfg.Validate(need); err != nil {
		return cfg, nil, err
	}
	return cfg, command.NewLogger(cmd.ErrOrStderr(), cfg.Log), nil
}

// chainConfig is how the endpoints are reached.
func chainConfig(cfg config.Config, log *slog.Logger, registerer prometheus.Registerer) chain.Config {
	return chain.Config{
		URLs:               cfg.RPC.URLs,
		ChainID:            cfg.RPC.ChainID,
		Timeout:            cfg.RPC.Timeout,
		FinalityDepth:      cfg.RPC.FinalityDepth,
		IgnoreFinalizedTag: !cfg.RPC.FinalizedTag,
		Quorum:             int(cfg.RPC.Quorum), //nolint:gosec // at most the number of URLs, checked by Validate
		PlainReceipts:      !cfg.RPC.RawReceipts,
		Exceptions: chain.Exceptions{
			HeaderHash:   slices.Contains(cfg.RPC.Exceptions, "header_hash"),
			ReceiptsRoot: slices.Contains(cfg.RPC.Exceptions, "receipts_root"),
			Bloom:        slices.Contains(cfg.RPC.Exceptions, "bloom"),
		},
		Logger:     log,
		Registerer: registerer,
	}
}

// openChain dials the endpoints and checks the chain id of each.
func openChain(ctx context.Context, cfg config.Config, log *slog.Logger, registerer prometheus.Registerer) (*chain.Client, error) {
	client, err := chain.Dial(ctx, chainConfig(cfg, log, registerer))
	if err != nil {
		return nil, fmt.Errorf("connecting to the chain: %w", err)
	}
	return client, nil
}

// address parses one that Validate has accepted; empty is the zero address.
func address(text string) common.Address { return common.HexToAddress(text) }
