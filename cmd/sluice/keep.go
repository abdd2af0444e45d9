package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"go.opentelemetry.io/otel/trace"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/deployment"
	"github.com/sluicefi/sluice/keeper"
	"github.com/sluicefi/sluice/keys"
)

func newKeep() *cobra.Command {
	cmd := &cobra.Command{
		Use:         "keep",
		Annotations: command.Service,
		Short:       "Run the keeper: settle vaults, raise cash, rebalance, fill orders, credit claims",
		Long: "Runs the keeper until it is stopped: it settles each vault once a week, sells holdings where a settlement lacks cash, rebalances towards\n" +
			"target weights, fills limit orders, and claims for accounts that asked for it. docs/keeper.md explains how to run it.\n" +
			"With --dry-run it plans on the newest block, prints what it would send and why it would refuse the rest, and ends; that needs no\n" +
			"key and writes nothing.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			if dry, _ := cmd.Flags().GetBool("dry-run"); dry {
				if err := cmd.Flags().Set("keeper.dry_run", "true"); err != nil {
					return err
				}
			}
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedFactory|config.NeedLens)
			if err != nil {
				return err
			}
			if cfg.Keeper.DryRun {
				return printDryRun(cmd, cfg, log)
			}
			if err := cfg.Validate(config.NeedDatabase | config.NeedKey | config.NeedListen); err != nil {
				return err
			}
			metrics := command.NewMetrics()
			traces, err := startTraces(ctx, cfg, log, "keep")
			if err != nil {
				return err
			}
			defer traces.Close()
			k, closeAll, err := openKeeper(ctx, cfg, log, metrics, traces.Provider())
			if err != nil {
				return err
			}
			defer closeAll()
			return runWithAdmin(ctx, cfg, log, metrics, k.Ready, k.Run)
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().Bool("dry-run", false, "print the plan, send nothing, and end")
	cmd.AddCommand(newKeepKey())
	return cmd
}

func printDryRun(cmd *cobra.Command, cfg config.Config, log *slog.Logger) error {
	k, closeAll, err := openKeeper(cmd.Context(), cfg, log, nil, nil)
	if err != nil {
		return err
	}
	defer closeAll()
	plan, err := k.DryRun(cmd.Context())
	if err != nil {
		return fmt.Errorf("planning: %w", err)
	}
	return plan.Print(cmd.OutOrStdout())
}

// chainIDOf is the configured chain id, or what the first endpoint that answers says. With an error it is 1: something
// to begin an examination with.
func chainIDOf(ctx context.Context, cfg config.Config, endpoints []chain.Endpoint) (uint64, error) {
	if cfg.RPC.ChainID != 0 {
		return cfg.RPC.ChainID, nil
	}
	var first error
	for _, e := range endpoints {
		id, err := e.ChainID(ctx)
		if err == nil {
			return id.Uint64(), nil
		}
		if first == nil {
			first = fmt.Errorf("%s: %w", e.Name, err)
		}
	}
	return 1, first
}

// openKeeper names the endpoints, opens the database where there is one, and takes the key. The keeper reads each endpoint
// by itself, as that they agree is part of what it checks.
func openKeeper(
	ctx context.Context, cfg config.Config, log *slog.Logger, registerer prometheus.Registerer, traces trace.TracerProvider,
) (*keeper.Keeper, func(), error) {
	return buildKeeper(ctx, cfg, log, registerer, traces, false)
}

// buildKeeper is openKeeper, which with examine leaves what can't be reached for the doctor to say.
func buildKeeper(
	ctx context.Context, cfg config.Config, log *slog.Logger, registerer prometheus.Registerer, traces trace.TracerProvider, examine bool,
) (*keeper.Keeper, func(), error) {
	var closers []func()
	closeAll := func() {
		for _, closer := range closers {
			closer()
		}
	}
	fail := func(err error) (*keeper.Keeper, func(), error) {
		closeAll()
		return nil, nil, err
	}
	deps := keeper.Deps{Log: log, Registerer: registerer, Traces: traces}
	settings := chainConfig(cfg, log, nil) // the keeper has its own figures about endpoints
	settings.MaxBatch = keeper.MaxBatch
	client, err := chain.New(settings)
	if err != nil {
		return fail(fmt.Errorf("connecting to the chain: %w", err))
	}
	closers = append(closers, client.Close)
	deps.Endpoints = client.Endpoints()
	chainID, err := chainIDOf(ctx, cfg, deps.Endpoints)
	if err != nil && !examine {
		return fail(fmt.Errorf("connecting to the chain: %w", err))
	}
	if cfg.Keeper.Relay != "" {
		relay, err := chain.DialEndpoint(cfg.Keeper.Relay, cfg.RPC.Timeout, 1)
		if err != nil {
			return fail(err)
		}
		deps.Relay = &relay
	}
	if cfg.Database.URL != "" {
		db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireMigrations) // settlement never asks the index
		switch {
		case err != nil && !examine:
			return fail(err)
		case err != nil:
			deps.NoDB = err
		default:
			closers = append(closers, func() { _ = db.Close() })
			deps.DB = db
			index := keeper.NewIndex(db, address(cfg.Claimer))
			deps.Indexer = index
			if cfg.Claimer != "" {
				deps.Claims = index
			}
		}
	}
	signer, err := openKey(ctx, keeperKey(cfg.Keeper), cfg.Keeper.DryRun)
	if err != nil {
		return fail(err)
	}
	if watched, ok := signer.(keys.WatchOnly); ok && watched == (keys.WatchOnly{}) && deps.DB != nil && !examine {
		last, err := deps.DB.KeeperStatus(ctx, chainID)
		if err != nil {
			return fail(err)
		}
		if last != nil {
			signer = keys.WatchOnly(last.Sender)
		}
	}
	deps.Signer = signer
	if examine && cfg.Keeper.SignerURL != "" && cfg.Keeper.SignerAddress != "" {
		remote, err := keys.DialSigner(ctx, cfg.Keeper.SignerURL, address(cfg.Keeper.SignerAddress))
		if err != nil {
			return fail(err)
		}
		closers = append(closers, remote.Close)
		deps.SignerCheck = remote
	}
	k, err := keeper.New(keeperConfig(cfg, chainID), deps)
	if err != nil {
		return fail(err)
	}
	return k, closeAll, nil
}

// keeperKey is where the keeper's key is.
func keeperKey(k config.Keeper) keyFiles {
	return keyFiles{Keystore: k.Keystore, PassphraseFile: k.PassphraseFile, SignerURL: k.SignerURL, SignerAddress: k.SignerAddress}
}

func keeperConfig(cfg config.Config, chainID uint64) keeper.Config {
	k := keeper.DefaultConfig()
	k.ChainID = chainID
	k.Addresses = keeper.Addresses{
		Factory:     address(cfg.Factory),
		Lens:        address(cfg.Lens),
		AutoClaimer: address(cfg.Claimer),
		Adapter:     address(cfg.Adapter),
		Quoter:      address(cfg.Quoter),
		Settler:     address(cfg.Settler),
	}
	c := cfg.Keeper
	k.Holder = command.Owner(c.Owner)
	k.MaxFeePerGas, k.MaxTipPerGas = keeper.Gwei(int64(c.MaxFeeGwei)), keeper.Gwei(int64(c.MaxTipGwei))
	k.MinTipPerGas = new(big.Int).SetUint64(c.MinTipWei)
	if budget, err := c.GasBudget(); err == nil {
		k.WeeklyBudget = budget
	}
	k.DataFeeOracle = address(c.DataFeeOracle)
	k.MaxGas, k.GasMarginBps = c.MaxGas, c.GasMarginBps
	k.NavToleranceBps, k.MaxPriceJumpBps = c.NavToleranceBps, c.MaxPriceJumpBps
	k.MaxSlippageBps, k.OvershootBps = c.MaxSlippageBps, c.OvershootBps
	k.FeeTiers = make([]uint32, len(c.FeeTiers))
	for i, tier := range c.FeeTiers {
		k.FeeTiers[i] = uint32(tier)
	}
	k.DisableTrading = c.DisableTrading
	k.MaxSettlements, k.MaxClaims = int(c.MaxSettlements), int(c.MaxClaims)
	k.RebroadcastBlocks, k.BumpBlocks, k.SupersedeBlocks = cfg.Blocks(c.RebroadcastAfter), cfg.Blocks(c.BumpAfter), cfg.Blocks(c.SupersedeAfter)
	k.MaxReverts, k.RevertBlocks = int(c.MaxReverts), cfg.Blocks(c.RevertsFor)
	k.MaxHeadAge, k.MaxLag, k.MaxIndexerLag = c.MaxHeadAge, cfg.Blocks(c.MaxLag), cfg.Blocks(c.MaxIndexerLag)
	k.AloneAfter, k.RelayFallbackBlocks, k.IdleRefresh = c.AloneAfter, cfg.Blocks(c.RelayFallbackAfter), c.IdleRefresh
	if allow, deny, minNav, budget, err := c.Serve(); err == nil {
		k.Serve = keeper.Serve{Allow: allow, Deny: deny, MinNav: minNav, Budget: budget}
	}
	k.LeaseTTL, k.PollInterval, k.RunwayWeeks = c.LeaseTTL, c.PollInterval, c.RunwayWeeks
	k.FinalityDepth, k.IgnoreFinalizedTag, k.CallTimeout = cfg.RPC.FinalityDepth, !cfg.RPC.FinalizedTag, cfg.RPC.Timeout
	return k
}

func newKeepKey() *cobra.Command {
	key := &cobra.Command{Use: "key", Short: "Make the keeper's key, or show its address", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	paths := func(cmd *cobra.Command) (string, string, error) {
		cfg, _, err := loadConfig(cmd, 0)
		if err == nil && cfg.Keeper.Keystore == "" {
			err = &config.Error{Key: "keeper.keystore", Problem: "give the keystore file"}
		}
		return cfg.Keeper.Keystore, cfg.Keeper.PassphraseFile, err
	}
	create := &cobra.Command{
		Use: "new", Short: "Make a new key and write it to a new keystore file (mode 0600)", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, passphrase, err := paths(cmd)
			if err != nil {
				return err
			}
			if passphrase == "" {
				return &config.Error{Key: "keeper.passphrase_file", Problem: "give a file with a passphrase, mode 0600"}
			}
			made, err := keys.NewKeystore(file, passphrase, false)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\nnext: send it ether for gas. Where it is to be a keeper's key: sluice roles grant keeper %[1]s\n", made)
			return err
		},
	}
	show := &cobra.Command{
		Use: "show", Short: "Print the address of a keystore file", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, _, err := paths(cmd)
			if err != nil {
				return err
			}
			found, err := keys.KeystoreAddress(file)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), found)
			return err
		},
	}
	for _, sub := range []*cobra.Command{create, show} {
		config.AddFlags(sub.Flags())
		key.AddCommand(sub)
	}
	return key
}

func newDoctor() *cobra.Command {
	var params string
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check everything that a keeper needs, and change nothing",
		Long: "Checks the endpoints, the chain, the contracts, the database, the key, its role and its ether, and prints one line for each, with what\n" +
			"to do where something is missing. It signs and writes nothing. The exit code is 1 when at least one check failed.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedFactory|config.NeedLens)
			if err != nil {
				return err
			}
			// A doctor never signs: the keystore's address is enough.
			cfg.Keeper.DryRun = true
			k, closeAll, err := buildKeeper(cmd.Context(), cfg, log, nil, nil, true)
			if err != nil {
				return err
			}
			defer closeAll()
			findings, err := examine(cmd, cfg, log, params)
			if err != nil {
				return err
			}
			if err := findings.Print(cmd.OutOrStdout()); err != nil {
				return err
			}
			checks := k.Doctor(cmd.Context())
			if err := checks.Print(cmd.OutOrStdout()); err != nil {
				return err
			}
			if checks.Failed() || findings.Failed() {
				return &command.Exit{Code: command.ExitFailed, Err: errors.New("at least one check failed")}
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&params, "params", "", "also compare this parameters file (of sluice deploy) with the chain")
	config.AddFlags(cmd.Flags())
	return cmd
}

// examine is what doctor sees beside the keeper: the profile, and the contracts as the configuration has them.
func examine(cmd *cobra.Command, cfg config.Config, log *slog.Logger, params string) (deployment.Findings, error) {
	var findings deployment.Findings
	put := func(verdict, name, detail string) {
		findings = append(findings, deployment.Finding{Verdict: verdict, Name: name, Detail: detail})
	}
	detail := fmt.Sprintf("none; a block is %s, final after %d", cfg.RPC.BlockTime, cfg.RPC.FinalityDepth)
	if cfg.Chain != "" {
		profile, err := config.ProfileNamed(cfg.Chain)
		if err != nil {
			return nil, err
		}
		detail = fmt.Sprintf("%s: %s", profile.Name, profile)
		if over := profile.Overridden(cfg); len(over) > 0 {
			detail += "; but " + strings.Join(over, ", ")
		}
	}
	put("ok", "profile", detail)
	if cfg.Database.URL != "" {
		findings = append(findings, lastReconciled(cmd.Context(), cfg), readerRoles(cmd.Context(), cfg))
	}
	var p *deployment.Params
	if params != "" {
		var err error
		if p, err = deployment.LoadParams(params); err != nil {
			return nil, command.Misuse(err)
		}
	}
	ctx := cmd.Context()
	client, err := openChain(ctx, cfg, log, nil)
	if err != nil {
		put("fail", "contracts", err.Error())
		return findings, nil
	}
	defer client.Close()
	head, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: client.ChainID(), MaxLag: cfg.Blocks(cfg.Keeper.MaxLag)}, client.Endpoints())
	if err != nil {
		put("fail", "contracts", err.Error())
		return findings, nil
	}
	findings = append(findings, deployment.Examine(ctx, client, head.Head, deployment.AddressesOf(cfg))...)
	if p != nil {
		findings = append(findings, deployment.Check(ctx, client, head.Head, p, common.Address{})...)
	}
	return findings, nil
}
