package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/verify"
)

// exitUnchecked is verify's code for everything that kept it from an answer: 1 is a mismatch and nothing else (SPEC section 6).
const exitUnchecked = 2

// verifyFlags are the command's own, as typed.
type verifyFlags struct {
	vault, account, trusted, format string
	epoch, block                    string
	head                            bool
	maxHeaders                      uint64
	timeout                         time.Duration
}

func newVerify() *cobra.Command {
	var f verifyFlags
	cmd := &cobra.Command{
		Use:   "verify --vault V [--epoch E | --account A | --block N]",
		Short: "Recompute a settlement, an account or a block's NAV from a bare RPC, and print each step",
		Long: "Recomputes what Sluice says from a bare RPC endpoint, without any database: header hashes, receipts roots, " +
			"log inclusion and storage proofs, then the arithmetic. Without --epoch, --account or --block it verifies the " +
			"last settlement.\n\nExit codes: 0 match, 1 mismatch, 2 could not check.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runVerify(cmd, &f) },
	}
	config.AddFlags(cmd.Flags())
	flags := cmd.Flags()
	flags.StringVar(&f.vault, "vault", "", "the vault's address")
	flags.StringVar(&f.epoch, "epoch", "", "verify the settlement of this epoch")
	flags.StringVar(&f.account, "account", "", "verify what this account has and earned")
	flags.StringVar(&f.block, "block", "", "verify NAV and supply at this block (an old one needs an archive endpoint)")
	flags.BoolVar(&f.head, "head", false, "take proofs at the latest block instead of the latest finalised one")
	flags.StringVar(&f.trusted, "trusted-hash", "", "hash of a block you trust: the chain read must contain it")
	flags.Uint64Var(&f.maxHeaders, "max-headers", verify.DefaultMaxHeaders, "headers read at most to link blocks to the anchor")
	flags.DurationVar(&f.timeout, "timeout", 30*time.Minute, "of the whole verification")
	flags.StringVar(&f.format, "format", "text", "text or json")
	return cmd
}

func runVerify(cmd *cobra.Command, f *verifyFlags) error {
	report, err := f.verify(cmd)
	if err != nil {
		return &command.Exit{Code: exitUnchecked, Err: err}
	}
	write := report.WriteText
	if f.format == "json" {
		write = report.WriteJSON
	}
	if err := write(cmd.OutOrStdout()); err != nil {
		return &command.Exit{Code: exitUnchecked, Err: err}
	}
	if code := report.ExitCode(); code != command.ExitOK {
		return &command.Exit{Code: code} // the report has said why
	}
	return nil
}

func (f *verifyFlags) verify(cmd *cobra.Command) (*verify.Report, error) {
	opts, err := f.options()
	if err != nil {
		return nil, err
	}
	cfg, log, err := loadConfig(cmd, config.NeedRPC)
	if err != nil {
		return nil, err
	}
	if cfg.Factory != "" {
		opts.Factory = address(cfg.Factory)
	}
	ctx, cancel := context.WithTimeout(cmd.Context(), f.timeout)
	defer cancel()
	client, err := openChain(ctx, cfg, log, nil)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	return verify.Run(ctx, opts, client)
}

func (f *verifyFlags) options() (verify.Options, error) {
	opts := verify.Options{AtHead: f.head, MaxHeaders: f.maxHeaders}
	var err error
	if f.format != "text" && f.format != "json" {
		return opts, fmt.Errorf("--format %q: text or json", f.format)
	}
	if opts.Vault, err = flagAddress("vault", f.vault); err != nil {
		return opts, err
	}
	if f.account != "" {
		account, err := flagAddress("account", f.account)
		if err != nil {
			return opts, err
		}
		opts.Account = &account
	}
	if f.epoch != "" {
		if opts.Epoch, err = flagNumber("epoch", f.epoch); err != nil {
			return opts, err
		}
		if opts.Epoch == 0 {
			return opts, errors.New("--epoch 0: epochs count from 1")
		}
	}
	if f.block != "" {
		block, err := flagNumber("block", f.block)
		if err != nil {
			return opts, err
		}
		opts.Block = &block
	}
	if f.trusted != "" {
		if err := opts.TrustedHash.UnmarshalText([]byte(f.trusted)); err != nil {
			return opts, fmt.Errorf("--trusted-hash %q: a block hash is 0x and 64 hexadecimal digits", f.trusted)
		}
	}
	return opts, nil
}

func flagAddress(name, text string) (common.Address, error) {
	if text == "" {
		return common.Address{}, fmt.Errorf("--%s is needed", name)
	}
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("--%s %q: an address is 0x and 40 hexadecimal digits", name, text)
	}
	return common.HexToAddress(text), nil
}

// flagNumber reads a decimal or 0x number of 64 bits.
func flagNumber(name, text string) (uint64, error) {
	n, ok := new(big.Int).SetString(text, 0)
	if !ok || !n.IsUint64() {
		return 0, fmt.Errorf("--%s %q: a whole number is needed", name, text)
	}
	return n.Uint64(), nil
}
