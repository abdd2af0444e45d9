package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/deployment"
	"github.com/sluicefi/sluice/keeper"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
)

// deployFlags are the command's own, as typed.
type deployFlags struct {
	params, journal string
	dryRun          bool
	confirmations   int64
}

func newDeploy() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "deploy --params FILE --deployment FILE",
		Short: "Deploy the contracts to a chain, and write the deployment file",
		Long: "Compares everything in the parameters file with the chain, deploys the contracts, waits until they are final, and writes the deployment\n" +
			"file, which all other commands read with --deployment. Each transaction is recorded in a journal file before it is sent. When the\n" +
			"command was interrupted, run it again: it continues where it stopped and deploys nothing twice.\n" +
			"With --dry-run it compares the parameters with the chain, prints a line for each, and ends. deploy/chains has parameters files.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runDeploy(cmd, &f) },
	}
	config.AddFlags(cmd.Flags())
	flags := cmd.Flags()
	flags.StringVar(&f.params, "params", "", "file with the parameters of the deployment")
	flags.StringVar(&f.journal, "journal", "", "file that records what was signed; empty: the deployment file's name with .journal added")
	flags.BoolVar(&f.dryRun, "dry-run", false, "only compare the parameters with the chain")
	flags.Int64Var(&f.confirmations, "confirmations", -1, "how many blocks to wait for after the last contract; -1: until its block is final")
	return cmd
}

func runDeploy(cmd *cobra.Command, f *deployFlags) error {
	if f.params == "" {
		return command.Misuse(errors.New("--params is needed: a parameters file (deploy/chains has one for each chain)"))
	}
	if f.confirmations < -1 {
		return command.Misuse(errors.New("--confirmations: a number of blocks, or -1"))
	}
	// The deployment file is this command's result: no setting comes from it.
	out, err := cmd.Flags().GetString("deployment")
	if err != nil {
		return err
	}
	if err := cmd.Flags().Set("deployment", ""); err != nil {
		return err
	}
	need := config.NeedRPC
	if !f.dryRun {
		need |= config.NeedDeployKey
	}
	cfg, log, err := loadConfig(cmd, need)
	if err != nil {
		return err
	}
	if out == "" && !f.dryRun {
		return command.Misuse(errors.New("--deployment is needed: the file to write"))
	}
	params, err := deployment.LoadParams(f.params)
	if err != nil {
		return command.Misuse(err)
	}
	ctx := cmd.Context()
	client, err := openChain(ctx, cfg, log, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	signer, err := openKey(ctx, keyFiles(cfg.Deploy), f.dryRun)
	if err != nil {
		return err
	}
	if !f.dryRun {
		if done, err := alreadyDeployed(cmd, out, params); done || err != nil {
			return err
		}
	}
	head, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: params.ChainID, MaxLag: cfg.Blocks(cfg.Keeper.MaxLag)}, client.Endpoints())
	if err != nil {
		return err
	}
	if head.Problem != "" {
		return fmt.Errorf("the endpoints: %s", head.Problem)
	}
	findings := deployment.Check(ctx, client, head.Head, params, signer.Address())
	if err := findings.Print(cmd.OutOrStdout()); err != nil {
		return err
	}
	if findings.Failed() {
		return errors.New("the parameters don't fit the chain: nothing was sent")
	}
	if f.dryRun {
		return nil
	}
	return carryOut(cmd, f, cfg, log, client, signer, params, out)
}

// alreadyDeployed says so when the file is there already. It is never overwritten by another deployment.
func alreadyDeployed(cmd *cobra.Command, out string, params *deployment.Params) (bool, error) {
	found, err := config.ReadDeployment(out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case found.ParamsHash != params.Hash().Hex():
		return false, fmt.Errorf("%s is another deployment's (its parameters were %s): name another file", out, found.ParamsHash)
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "deployed already: %s\n", out)
	return true, err
}

func carryOut(cmd *cobra.Command, f *deployFlags, cfg config.Config, log *slog.Logger, client *chain.Client, signer txjournal.Signer,
	params *deployment.Params, out string,
) error {
	if f.journal == "" {
		f.journal = out + ".journal"
	}
	journal, err := deployment.OpenJournal(f.journal)
	if err != nil {
		return err
	}
	defer journal.Close()
	d := &deployment.Deployer{
		Client: client, Signer: signer, Params: params, Journal: journal, Log: log, Version: command.Version(), Config: sendConfig(cfg),
	}
	if f.confirmations >= 0 {
		n := uint64(f.confirmations)
		d.Config.Confirmations = &n
	}
	file, err := d.Run(cmd.Context())
	if err != nil {
		return err
	}
	if err := deployment.WriteFile(out, file); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "deployed: %s\nfactory %s, from block %d\n", out, file.Factory, file.StartBlock)
	return err
}

// sendConfig is how a command that isn't the keeper sends, by the same settings.
func sendConfig(cfg config.Config) deployment.Config {
	k := cfg.Keeper
	return deployment.Config{
		MaxFeePerGas: keeper.Gwei(int64(k.MaxFeeGwei)), MaxTipPerGas: keeper.Gwei(int64(k.MaxTipGwei)), //nolint:gosec // bounded by Validate
		MinTipPerGas: new(big.Int).SetUint64(k.MinTipWei), MaxGas: k.MaxGas, BumpAfter: k.BumpAfter,
		MaxLag: cfg.Blocks(k.MaxLag), Poll: k.PollInterval,
	}
}

// keyFiles is where a key is: in a keystore, or with a signing service.
type keyFiles config.Deploy

// openKey opens a keystore or names the signing service. A dry run does without, and watches the address when either names
// one.
func openKey(ctx context.Context, key keyFiles, dry bool) (txjournal.Signer, error) {
	remote := common.HexToAddress(key.SignerAddress)
	switch {
	case key.SignerURL != "" && dry, key.SignerAddress != "" && dry:
		return keys.WatchOnly(remote), nil
	case key.SignerURL != "":
		return keys.DialSigner(ctx, key.SignerURL, remote)
	case !dry:
		return keys.OpenKeystore(key.Keystore, key.PassphraseFile)
	case key.Keystore == "":
		return keys.WatchOnly{}, nil
	}
	watched, err := keys.KeystoreAddress(key.Keystore)
	if err != nil {
		return nil, err
	}
	return keys.WatchOnly(watched), nil
}
