package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader"
	"github.com/sluicefi/sluice/trader/journalfile"
	"github.com/sluicefi/sluice/trader/policy"
)

// exitPending is the trader's code for what was sent and isn't mined yet.
const exitPending = 3

func newTrader() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "trader",
		Short: "Trade a vault as its leader or trader: quotes, trades, orders, target weights",
		Long: "Trades a vault with the key of its leader or of its appointed trader. Every action has to be allowed by the policy file and by the\n" +
			"contract. Amounts are base units: 1 USDC is 1000000. Give each action an idempotency key (--key) of its own, and the same key when\n" +
			"you ask again: the action is done once. docs/agents.md explains all of it.\n" +
			"\n" +
			"Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 under way and not mined yet, or not known to be: ask again with the same key,\n" +
			"130 stopped before its end was known: the same.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	order := &cobra.Command{Use: "order", Short: "Place, cancel and list limit orders", Args: command.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	order.AddCommand(newTraderOrderPlace(), newTraderOrderCancel(), newTraderOrders("list", "Print the open limit orders"))
	targets := &cobra.Command{Use: "targets", Short: "Set and show target weights", Args: command.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	targets.AddCommand(newTraderTargetsSet(), newTraderOrders("show", "Print the target weights in force"))
	cmd.AddCommand(newTraderVault(), newTraderQuote(), newTraderTrade(), order, targets, newTraderLog())
	return cmd
}

// traderFlags are those of the commands that act.
type traderFlags struct {
	vault, key, reason string
	dryRun, json       bool
}

func (f *traderFlags) add(cmd *cobra.Command, acts bool) {
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&f.vault, "vault", "", "address of the vault")
	cmd.Flags().BoolVar(&f.json, "json", false, "answer in JSON")
	if acts {
		cmd.Flags().StringVar(&f.key, "key", "", "idempotency key: a new one for each action, the same one when you ask again; empty: one is made")
		cmd.Flags().StringVar(&f.reason, "reason", "", "reason for the action, at most 280 characters and 1024 bytes; it is posted on the board")
		cmd.Flags().BoolVar(&f.dryRun, "dry-run", false, "prepare the action and judge it, but sign nothing")
	}
}

// openTradingPreparer makes what reads and prepares.
func openTradingPreparer(ctx context.Context, cfg config.Config, log *slog.Logger) (*prepare.Preparer, []chain.Endpoint, uint64, func(), error) {
	client, err := chain.New(chainConfig(cfg, log, nil))
	if err != nil {
		return nil, nil, 0, nil, fmt.Errorf("connecting to the chain: %w", err)
	}
	endpoints := client.Endpoints()
	chainID, err := chainIDOf(ctx, cfg, endpoints)
	var p *prepare.Preparer
	if err == nil {
		p, err = prepare.New(prepareConfig(cfg, chainID), endpoints)
	}
	if err != nil {
		client.Close()
		return nil, nil, 0, nil, fmt.Errorf("connecting to the chain: %w", err)
	}
	return p, endpoints, chainID, client.Close, nil
}

// tuneTrader changes how a trader works before it begins. Tests set it, so that it looks more often, and ends the process at a step of
// the journal.
var tuneTrader = func(*trader.Config, *trader.Deps) {}

// openTrader opens the key, the policy and the journal. A dry run needs the key's address only.
func openTrader(ctx context.Context, cfg config.Config, log *slog.Logger) (*trader.Trader, *prepare.Preparer, func(), error) {
	p, endpoints, chainID, closeChain, err := openTradingPreparer(ctx, cfg, log)
	if err != nil {
		return nil, nil, nil, err
	}
	k := cfg.Trader
	signer, err := openKey(ctx, keyFiles{Keystore: k.Keystore, PassphraseFile: k.PassphraseFile, SignerURL: k.SignerURL, SignerAddress: k.SignerAddress}, false)
	if err != nil {
		closeChain()
		return nil, nil, nil, err
	}
	wait, cancel := context.WithTimeout(ctx, cfg.Trader.Wait)
	defer cancel()
	journal, err := journalfile.Open(wait, cfg.Trader.Journal, chainID, trader.Once...)
	if err != nil {
		closeChain()
		return nil, nil, nil, err
	}
	settings := trader.DefaultConfig(chainID)
	gwei := func(n uint64) *big.Int { return new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(1e9)) }
	settings.MaxFeePerGas, settings.MaxTipPerGas, settings.Wait = gwei(cfg.Trader.MaxFeeGwei), gwei(cfg.Trader.MaxTipGwei), cfg.Trader.Wait
	settings.Finality, settings.CallTimeout = chain.FinalityRules{Depth: cfg.RPC.FinalityDepth, IgnoreTag: !cfg.RPC.FinalizedTag}, cfg.RPC.Timeout
	// The same times on every chain: those of Ethereum's blocks.
	settings.MaxLag, settings.BumpBlocks, settings.SupersedeBlocks = cfg.Blocks(36*time.Second), cfg.Blocks(36*time.Second), cfg.Blocks(4*time.Minute)
	deps := trader.Deps{Preparer: p, Endpoints: endpoints, Signer: signer, Journal: journal, PolicyPath: cfg.Trader.Policy, Log: log}
	tuneTrader(&settings, &deps)
	t, err := trader.New(settings, deps)
	closeAll := func() {
		_ = journal.Close() // the lock goes with the process
		closeChain()
	}
	if err != nil {
		closeAll()
		return nil, nil, nil, err
	}
	return t, p, closeAll, nil
}

// act runs an action and prints what became of it.
func (f *traderFlags) act(cmd *cobra.Command, do func(context.Context, *trader.Trader, string) (*trader.Result, error)) error {
	ctx := cmd.Context()
	cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedLens|config.NeedTrader)
	if err != nil {
		return err
	}
	t, _, closeAll, err := openTrader(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer closeAll()
	key := f.key
	if key == "" {
		key = uuid.NewString()
	}
	result, err := do(ctx, t, key)
	if err != nil {
		return misusedWish(err)
	}
	if err := f.print(cmd.OutOrStdout(), result, func(w io.Writer) { printResult(w, result) }); err != nil {
		return err
	}
	switch result.State {
	case "refused", "failed":
		return &command.Exit{Code: command.ExitFailed}
	case "pending":
		return &command.Exit{Code: exitPending}
	}
	return nil
}

func misusedWish(err error) error {
	var input *prepare.InputError
	if errors.As(err, &input) {
		return command.Misuse(err)
	}
	return err
}

func (f *traderFlags) print(w io.Writer, v any, text func(io.Writer)) error {
	if !f.json {
		text(w)
		return nil
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func printResult(w io.Writer, r *trader.Result) {
	fmt.Fprintf(w, "%s (key %s)\n", r.State, r.Key)
	for _, refusal := range r.Refusals {
		fmt.Fprintf(w, "  %s\n", refusal)
	}
	if p := r.Prepared; p != nil {
		printPrepared(w, p)
	}
	for _, line := range [][2]string{{"transaction", r.Tx}, {"order", r.OrderID}, {"why", r.Why}, {"reason posted", r.ReasonTx}} {
		if line[1] != "" {
			fmt.Fprintf(w, "  %s: %s\n", line[0], line[1])
		}
	}
}

func printPrepared(w io.Writer, p *prepare.Prepared) {
	for _, c := range p.Calls {
		fmt.Fprintf(w, "  %s\n", c.About)
	}
	for _, e := range p.Expected {
		fmt.Fprintf(w, "    %s %s %s: %s\n", e.Name, e.Amount.Text, e.Amount.Unit, e.About)
	}
	for _, b := range p.Bounds {
		word := map[string]string{"atMost": "of at most", "atLeast": "of at least"}[b.Kind]
		fmt.Fprintf(w, "    %s: %s %s %s: %s\n", b.Name, b.Used.Text, word, b.Limit.Text+" "+b.Limit.Unit, b.About)
	}
	for _, warning := range p.Warnings {
		fmt.Fprintf(w, "    note: %s\n", warning)
	}
	fmt.Fprintf(w, "    simulated on block %d: it %s\n", p.Block.Number, p.Simulation.State)
	if f := p.Fails(); f != nil {
		fmt.Fprintf(w, "    %s: %s\n", f.Text, f.Next)
	}
}

// read runs a command that only reads.
func (f *traderFlags) read(cmd *cobra.Command, do func(context.Context, *prepare.Preparer, config.Config) (any, func(io.Writer), error)) error {
	cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedLens)
	if err != nil {
		return err
	}
	p, _, _, closeChain, err := openTradingPreparer(cmd.Context(), cfg, log)
	if err != nil {
		return err
	}
	defer closeChain()
	v, text, err := do(cmd.Context(), p, cfg)
	if err != nil {
		return misusedWish(err)
	}
	return f.print(cmd.OutOrStdout(), v, text)
}

func newTraderVault() *cobra.Command {
	var f traderFlags
	cmd := &cobra.Command{Use: "vault --vault V", Short: "Print what a trader needs to know: bounds, prices, holdings", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.read(cmd, func(ctx context.Context, p *prepare.Preparer, _ config.Config) (any, func(io.Writer), error) {
				t, err := p.Trading(ctx, f.vault)
				return t, func(w io.Writer) { printTrading(w, t) }, err
			})
		}}
	f.add(cmd, false)
	return cmd
}

func printTrading(w io.Writer, t *prepare.Trading) {
	trader := "nobody"
	if t.Trader != nil {
		trader = *t.Trader
	}
	fmt.Fprintf(w, "vault %s at block %d\n  leader %s, trader %s\n  NAV %s %s, idle %s\n", t.Vault, t.Block.Number, t.Leader, trader, t.NAV.Text, t.NAV.Unit, t.Asset.Held.Text)
	fmt.Fprintf(w, "  a trade may be %d basis points worse than the feeds' prices\n", t.MaxLossBps)
	fmt.Fprintf(w, "  bucket: %s of %s %s left, %s come back a day\n", t.Bucket.Left.Text, t.Bucket.Size.Text, t.Bucket.Size.Unit, t.Bucket.RefillPerDay.Text)
	for _, token := range t.Tokens {
		fmt.Fprintf(w, "  %-8s %s  held %s, %d basis points of the NAV, cap %d\n", token.Symbol, token.Address, token.Held.Text, token.WeightBps, token.CapBps)
	}
}

func newTraderQuote() *cobra.Command {
	var f traderFlags
	var wish prepare.TradeWish
	cmd := &cobra.Command{Use: "quote --vault V --sell T --buy T --amount N --account A", Short: "Print what a trade would bring and which bounds it would use; needs no key", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.read(cmd, func(ctx context.Context, p *prepare.Preparer, _ config.Config) (any, func(io.Writer), error) {
				wish.Vault = f.vault
				if wish.Account == "" { // the leader may always trade
					v, err := prepare.Address("vault", f.vault)
					if err != nil {
						return nil, nil, err
					}
					state, err := p.Vault(ctx, v)
					if err != nil {
						return nil, nil, err
					}
					wish.Account = state.Leader.Hex()
				}
				q, err := p.Trade(ctx, wish)
				return q, func(w io.Writer) { printPrepared(w, q) }, err
			})
		}}
	f.add(cmd, false)
	cmd.Flags().StringVar(&wish.Account, "account", "", "address of who would trade; empty: the leader")
	swapFlags(cmd, &wish)
	return cmd
}

func swapFlags(cmd *cobra.Command, wish *prepare.TradeWish) {
	cmd.Flags().StringVar(&wish.TokenIn, "sell", "", "address of the token to sell")
	cmd.Flags().StringVar(&wish.TokenOut, "buy", "", "address of the token to buy")
	cmd.Flags().StringVar(&wish.AmountIn, "amount", "", "amount to sell, base units")
	cmd.Flags().StringVar(&wish.MinAmountOut, "min-out", "", "least amount to buy, base units; empty: the quote less --slippage-bps")
	cmd.Flags().IntVar(&wish.SlippageBps, "slippage-bps", 0, "how much worse than the quote the trade may be, basis points, at most 100; 0: 50")
}

func newTraderTrade() *cobra.Command {
	var f traderFlags
	var wish prepare.TradeWish
	cmd := &cobra.Command{Use: "trade --vault V --sell T --buy T --amount N", Short: "Swap tokens of the vault now, by the best route", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.act(cmd, func(ctx context.Context, t *trader.Trader, key string) (*trader.Result, error) {
				wish.Vault, wish.Reason = f.vault, f.reason
				return t.Trade(ctx, key, f.dryRun, wish)
			})
		}}
	f.add(cmd, true)
	swapFlags(cmd, &wish)
	return cmd
}

func newTraderOrderPlace() *cobra.Command {
	var f traderFlags
	var wish prepare.OrderWish
	cmd := &cobra.Command{Use: "place --vault V --sell T --buy T --amount N --min-out N --deadline UNIX", Short: "Place a limit order", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.act(cmd, func(ctx context.Context, t *trader.Trader, key string) (*trader.Result, error) {
				wish.Vault, wish.Reason = f.vault, f.reason
				return t.Order(ctx, key, f.dryRun, wish)
			})
		}}
	f.add(cmd, true)
	cmd.Flags().StringVar(&wish.TokenIn, "sell", "", "address of the token to sell")
	cmd.Flags().StringVar(&wish.TokenOut, "buy", "", "address of the token to buy")
	cmd.Flags().StringVar(&wish.AmountIn, "amount", "", "amount to sell, base units; it is sold as a whole or not at all")
	cmd.Flags().StringVar(&wish.MinAmountOut, "min-out", "", "least amount to buy, base units")
	cmd.Flags().Int64Var(&wish.Deadline, "deadline", 0, "last moment at which the order may be filled, Unix seconds")
	return cmd
}

func newTraderOrderCancel() *cobra.Command {
	var f traderFlags
	var wish prepare.OrderWish
	cmd := &cobra.Command{Use: "cancel --vault V --order ID", Short: "Cancel an open order, or the target weights in force", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if wish.Cancel == "" {
				return command.Misuse(errors.New("--order is needed"))
			}
			return f.act(cmd, func(ctx context.Context, t *trader.Trader, key string) (*trader.Result, error) {
				wish.Vault, wish.Reason = f.vault, f.reason
				return t.Order(ctx, key, f.dryRun, wish)
			})
		}}
	f.add(cmd, true)
	cmd.Flags().StringVar(&wish.Cancel, "order", "", "id of the order to cancel")
	return cmd
}

func newTraderOrders(use, short string) *cobra.Command {
	var f traderFlags
	cmd := &cobra.Command{Use: use + " --vault V", Short: short, Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.read(cmd, func(ctx context.Context, p *prepare.Preparer, _ config.Config) (any, func(io.Writer), error) {
				o, err := p.Orders(ctx, f.vault)
				return o, func(w io.Writer) {
					for _, x := range o.Orders {
						fmt.Fprintf(w, "order %s: %s %s for at least %s %s until %d\n", x.OrderID, x.Sell.Text, x.Sell.Unit, x.Least.Text, x.Least.Unit, x.Deadline)
					}
					for _, x := range o.Targets {
						fmt.Fprintf(w, "target of order %s: %s %d ± %d basis points, now %d\n", o.TargetsOrderID, x.Symbol, x.WeightBps, x.BandBps, x.ActualBps)
					}
				}, err
			})
		}}
	f.add(cmd, false)
	return cmd
}

func newTraderTargetsSet() *cobra.Command {
	var f traderFlags
	var wish prepare.TargetsWish
	var targets []string
	cmd := &cobra.Command{Use: "set --vault V --deadline UNIX [--target TOKEN:WEIGHT:BAND]...", Short: "Replace the target weights; without --target they are cleared", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			wish.Targets = []prepare.TargetWish{}
			for _, text := range targets {
				t, err := parseTarget(text)
				if err != nil {
					return command.Misuse(err)
				}
				wish.Targets = append(wish.Targets, t)
			}
			return f.act(cmd, func(ctx context.Context, t *trader.Trader, key string) (*trader.Result, error) {
				wish.Vault, wish.Reason = f.vault, f.reason
				return t.Targets(ctx, key, f.dryRun, wish)
			})
		}}
	f.add(cmd, true)
	cmd.Flags().StringArrayVar(&targets, "target", nil, "a token's address, its weight and its band, both in basis points of the NAV, separated by colons")
	cmd.Flags().Int64Var(&wish.Deadline, "deadline", 0, "last moment at which keepers may rebalance to them, Unix seconds")
	return cmd
}

func parseTarget(text string) (prepare.TargetWish, error) {
	parts := strings.Split(text, ":")
	if len(parts) == 3 {
		weight, err := strconv.Atoi(parts[1])
		band, err2 := strconv.Atoi(parts[2])
		if err == nil && err2 == nil {
			return prepare.TargetWish{Token: parts[0], WeightBps: weight, BandBps: band}, nil
		}
	}
	return prepare.TargetWish{}, fmt.Errorf("--target %q: give TOKEN:WEIGHT:BAND, such as 0x…:3000:200 for 30 %% ± 2 %%", command.Clip(text))
}

// traderLog is what `sluice trader log` answers.
type traderLog struct {
	Account string         `json:"account"`
	Policy  *policy.Policy `json:"policy"`
	Stopped bool           `json:"stopped"`
	Entries []trader.Entry `json:"entries"`
}

func newTraderLog() *cobra.Command {
	var f traderFlags
	var most int
	cmd := &cobra.Command{Use: "log", Short: "Print the policy and what this key has done, newest first", Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedLens|config.NeedTrader)
			if err != nil {
				return err
			}
			t, _, closeAll, err := openTrader(cmd.Context(), cfg, log)
			if err != nil {
				return err
			}
			defer closeAll()
			out := traderLog{Account: t.Account().Hex(), Entries: t.Log(most)}
			if out.Policy, out.Stopped, err = t.Policy(); err != nil {
				return err
			}
			return f.print(cmd.OutOrStdout(), out, func(w io.Writer) {
				for _, e := range out.Entries {
					fmt.Fprintf(w, "%d %s %s %s %s (key %s) %s%s\n", e.Time, e.Kind, e.State, e.Outcome, e.About, e.Key, e.Tx, e.Why)
				}
			})
		}}
	f.add(cmd, false)
	cmd.Flags().IntVar(&most, "most", 50, "largest number of lines")
	return cmd
}
