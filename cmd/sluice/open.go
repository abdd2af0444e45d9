package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/cmd/internal/tracing"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/prepare"
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

// startTraces begins to send traces, of a command that runs for long, to where the configuration says.
func startTraces(ctx context.Context, cfg config.Config, log *slog.Logger, part string) (*tracing.Traces, error) {
	traces, err := tracing.Start(ctx, cfg.Traces.Endpoint, "sluice-"+part, command.Version(), log)
	if err != nil {
		return nil, &config.Error{Key: "traces.endpoint", Problem: err.Error()}
	}
	return traces, nil
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
		Own:                cfg.RPC.Own,
		Logger:             log,
		Registerer:         registerer,
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

// openPreparer makes what answers /v1/prepare. It is nil where no endpoint or no Lens is configured: then nothing is prepared.
func openPreparer(cfg config.Config, log *slog.Logger, chainID uint64) (*prepare.Preparer, func(), error) {
	if len(cfg.RPC.URLs) == 0 || cfg.Lens == "" {
		return nil, func() {}, nil
	}
	if err := cfg.Validate(config.NeedRPC | config.NeedLens); err != nil {
		return nil, nil, err
	}
	client, err := chain.New(chainConfig(cfg, log, nil))
	if err != nil {
		return nil, nil, fmt.Errorf("connecting to the chain: %w", err)
	}
	p, err := prepare.New(prepareConfig(cfg, chainID), client.Endpoints())
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return p, client.Close, nil
}

// prepareConfig is where the protocol lives, as the configuration says.
func prepareConfig(cfg config.Config, chainID uint64) prepare.Config {
	tiers := make([]uint32, len(cfg.Keeper.FeeTiers))
	for i, tier := range cfg.Keeper.FeeTiers {
		tiers[i] = uint32(tier)
	}
	return prepare.Config{
		ChainID: chainID, Lens: address(cfg.Lens), Adapter: address(cfg.Adapter), Quoter: address(cfg.Quoter), Board: address(cfg.Board), FeeTiers: tiers,
		Site: cfg.Serve.PublicURL,
	}
}
