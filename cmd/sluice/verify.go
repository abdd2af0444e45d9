package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/verify"
)

// exitUnchecked is verify's code for everything that kept it from an answer: 1 is a mismatch and nothing else (SPEC section 6).
const exitUnchecked = 2

// verifyFlags are the command's own, as typed.
type verifyFlags struct {
	vault, account, hash, format string
	epoch, block, from           string
	archive, api                 string
	all, head                    bool
	blocks                       uint64
	timeout                      time.Duration
}

func newVerify() *cobra.Command {
	var f verifyFlags
	cmd := &cobra.Command{
		Use:   "verify --vault V [--epoch E | --account A | --block N | --all]",
		Short: "Recompute a settlement, an account, a block's NAV or a whole vault, and print each step",
		Long: "Recomputes what Sluice shows, without a database. It takes all events of the vault from a file (--archive, which sluice export writes), from\n" +
			"an API (--api), or from the RPC endpoint's logs. It hashes them as the vault does and compares the result with one storage slot of\n" +
			"the vault, by a Merkle proof. That shows that no event is missing or changed, wherever the events came from. Then it computes each\n" +
			"figure from the events and says what it rests on. Without --epoch, --account, --block or --all it verifies the last settlement.\n" +
			"\n" +
			"Exit codes: 0 everything matches, 1 something differs, 2 it could not be checked.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runVerify(cmd, &f) },
	}
	config.AddFlags(cmd.Flags())
	flags := cmd.Flags()
	flags.StringVar(&f.vault, "vault", "", "address of the vault")
	flags.StringVar(&f.epoch, "epoch", "", "verify the settlement of this epoch")
	flags.StringVar(&f.account, "account", "", "verify what this account has and earned")
	flags.StringVar(&f.block, "block", "", "verify NAV and supply at this block (for an old block the endpoint must have its state)")
	flags.BoolVar(&f.all, "all", false, "verify the whole vault: every settlement, every account, the sums, NAV and supply")
	flags.StringVar(&f.archive, "archive", "", "read the events from this file; a name that ends in .gz or .zst is decompressed")
	flags.StringVar(&f.api, "api", "", "read the events from the API at this URL, such as https://vaults.example; with --all also the hourly prices, which are compared")
	flags.StringVar(&f.from, "from-block", "", "first block whose logs are read from the endpoint; empty: the block that created the vault")
	flags.Uint64Var(&f.blocks, "blocks", verify.DefaultRange, "how many blocks one request for logs covers; halved when the endpoint refuses")
	flags.BoolVar(&f.head, "head", false, "compare with the newest block instead of the newest final one")
	flags.StringVar(&f.hash, "block-hash", "", "hash of a block that you trust; everything is compared with the state of that block")
	flags.DurationVar(&f.timeout, "timeout", 30*time.Minute, "give up after this long")
	flags.StringVar(&f.format, "format", "text", "format of the output: text or json")
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
	opts.Announce = func(text string) { _, _ = fmt.Fprintln(cmd.ErrOrStderr(), text) } // it only tells how long it may take
	ctx, cancel := context.WithTimeout(cmd.Context(), f.timeout)
	defer cancel()
	client, err := openChain(ctx, cfg, log, nil)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	closeWitnesses, err := addWitnesses(&opts, cfg, log)
	if err != nil {
		return nil, err
	}
	defer closeWitnesses()
	closeSource, err := f.source(ctx, &opts)
	if err != nil {
		return nil, err
	}
	defer closeSource()
	return verify.Run(ctx, opts, client)
}

// addWitnesses makes each endpoint a witness by itself, where there are several.
func addWitnesses(opts *verify.Options, cfg config.Config, log *slog.Logger) (func(), error) {
	var clients []*chain.Client
	closeAll := func() {
		for _, c := range clients {
			c.Close()
		}
	}
	for _, raw := range cfg.RPC.URLs {
		u, err := url.Parse(raw)
		if err != nil || len(cfg.RPC.URLs) < 2 || u.Scheme != "http" && u.Scheme != "https" {
			continue
		}
		own := cfg
		own.RPC.URLs, own.RPC.Own, own.RPC.Quorum = []string{raw}, nil, 1
		c, err := chain.New(chainConfig(own, log, nil))
		if err != nil {
			closeAll()
			return nil, fmt.Errorf("connecting to the chain: %w", err)
		}
		clients = append(clients, c)
		opts.Witnesses = append(opts.Witnesses, verify.Witness{Host: chain.HostOf(u), Client: c})
	}
	return closeAll, nil
}

// source opens where the events come from: a file, an API, or nothing of both, which means the endpoint's logs. An API gives
// the hourly prices too.
func (f *verifyFlags) source(ctx context.Context, opts *verify.Options) (func(), error) {
	if f.api != "" {
		opts.Prices = &apiPrices{base: strings.TrimRight(f.api, "/"), vault: opts.Vault}
	}
	switch {
	case f.archive != "":
		file, err := archive.Open(f.archive)
		if err != nil {
			return nil, err
		}
		opts.Archive, opts.Source = file, "the archive"
		return func() { _ = file.Close() }, nil // it was only read
	case f.api != "" && opts.Block == nil:
		pages, err := archive.Follow(ctx, nil, f.api, opts.Vault)
		if err != nil {
			return nil, err
		}
		opts.Archive, opts.Source = pages, "the API"
		return func() { _ = pages.Close() }, nil // it was only read
	}
	return func() {}, nil
}

func (f *verifyFlags) options() (verify.Options, error) {
	opts := verify.Options{AtHead: f.head, All: f.all, Range: f.blocks}
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
	if f.from != "" {
		from, err := flagNumber("from-block", f.from)
		if err != nil {
			return opts, err
		}
		opts.FromBlock = &from
	}
	if f.hash != "" {
		if err := opts.BlockHash.UnmarshalText([]byte(f.hash)); err != nil {
			return opts, fmt.Errorf("--block-hash %q: a block hash is 0x and 64 hexadecimal digits", f.hash)
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
