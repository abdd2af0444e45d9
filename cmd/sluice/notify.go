package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/notify"
	"github.com/sluicefi/sluice/store"
)

func newNotify() *cobra.Command {
	cmd := &cobra.Command{
		Use:         "notify",
		Annotations: command.Service,
		Short:       "Send webhooks: requests settled, orders filled, vaults disputed, tanks that are low",
		Long: "Reads the events that the indexer records and posts them to everybody who subscribed. Messages are signed as Standard Webhooks says;\n" +
			"each event is sent at least once, and in order for each webhook. This process writes only its own tables (notify_...). When\n" +
			"several run, one sends and the others stand by.\n" +
			"With notify.public_url, accounts can make webhooks themselves, by requests that they sign and send to listen. docs/webhooks.md\n" +
			"explains all of it.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			n, err := openNotify(cmd, config.NeedListen|config.NeedNotify)
			if err != nil {
				return err
			}
			defer n.close()
			return n.run(cmd.Context())
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.AddCommand(newNotifyAdd(), newNotifyList(), newNotifyChange("remove", "Remove a webhook", func(n *notifyDesk, ctx context.Context, id string) error {
		return n.db.RemoveSubscription(ctx, id, nil)
	}), newNotifyChange("enable", "Try a webhook again that was disabled", func(n *notifyDesk, ctx context.Context, id string) error {
		return n.db.EnableSubscription(ctx, id)
	}))
	return cmd
}

// notifyDesk is what the commands about webhooks work with.
type notifyDesk struct {
	cfg    config.Config
	bounds notify.Config
	log    *slog.Logger
	db     *store.DB
	secret notify.Secret
	desk   *notify.Subscriptions
}

// openNotify opens what a command about webhooks works with. The operator's secret is read where it is needed: for messages, and for
// a new webhook's own.
func openNotify(cmd *cobra.Command, need config.Need) (*notifyDesk, error) {
	cfg, log, err := loadConfig(cmd, need|config.NeedDatabase)
	if err != nil {
		return nil, err
	}
	var secret notify.Secret
	if need&config.NeedNotify != 0 {
		text, err := keys.ReadSecret(cfg.Notify.SecretFile, "webhooks' secret")
		if err != nil {
			return nil, err
		}
		if secret, err = notify.NewSecret(text); err != nil {
			return nil, &config.Error{Key: "notify.secret_file", Problem: err.Error()}
		}
	}
	db, err := command.OpenDatabase(cmd.Context(), cfg.Database.URL, command.RequireSchema)
	if err != nil {
		return nil, err
	}
	cursor, err := db.Cursor(cmd.Context())
	if err != nil {
		if errors.Is(err, store.ErrNotFound) {
			err = errors.New("this database has no index yet: start `sluice index` first")
		}
		return nil, errors.Join(err, db.Close())
	}
	c := cfg.Notify
	bounds := notify.Config{
		ChainID: cursor.ChainID, Owner: command.Owner(""), Private: c.AllowPrivate, TankWeeks: c.TankWeeks, GiveUpAfter: c.GiveUpAfter, Keep: c.Keep,
		Subscriptions: int(c.Webhooks), PerAccount: int(c.PerAccount), //nolint:gosec // bounded by Validate
	}
	return &notifyDesk{
		cfg: cfg, bounds: bounds, log: log, db: db, secret: secret,
		desk: notify.NewSubscriptions(bounds, db, secret, c.PublicURL, log),
	}, nil
}

func (n *notifyDesk) close() { _ = n.db.Close() }

func (n *notifyDesk) run(ctx context.Context) error {
	metrics := command.NewMetrics()
	sender := notify.New(n.bounds, n.db, n.secret, n.log, metrics)
	return runWithAdmin(ctx, n.cfg, n.log, metrics, sender.Ready, func(ctx context.Context) error {
		group, ctx := errgroup.WithContext(ctx)
		group.Go(func() error { return sender.Run(ctx) })
		if n.cfg.Notify.PublicURL != "" {
			listener, err := command.Listen(ctx, n.cfg.Listen)
			if err != nil {
				return fmt.Errorf("listen: %w", err)
			}
			n.log.Info("taking signed requests", "address", listener.Addr().String())
			group.Go(func() error { return serveUntil(ctx, listener, n.desk.Handler()) })
		}
		return group.Wait()
	})
}

func newNotifyAdd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "add --url URL --types TYPE,…",
		Short: "Make a webhook, and print its id and its secret",
		Args:  command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			url, _ := cmd.Flags().GetString("url")
			types, _ := cmd.Flags().GetStringSlice("types")
			vault, err := optionalAddress(cmd, "vault")
			if err != nil {
				return err
			}
			account, err := optionalAddress(cmd, "account")
			if err != nil {
				return err
			}
			n, err := openNotify(cmd, config.NeedNotify)
			if err != nil {
				return err
			}
			defer n.close()
			id, secret, err := n.desk.Add(cmd.Context(), url, vault, account, types)
			var bad *notify.BadRequestError
			if errors.As(err, &bad) {
				return command.Misuse(err)
			}
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "id      %s\nsecret  %s\n", id, secret)
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().String("url", "", "address to which messages are posted")
	cmd.Flags().StringSlice("types", notify.Types(), "types of events that are sent")
	cmd.Flags().String("vault", "", "send only events of this vault")
	cmd.Flags().String("account", "", "send only events of this account's requests")
	return cmd
}

// optionalAddress reads a flag that may be empty.
func optionalAddress(cmd *cobra.Command, flag string) (*common.Address, error) {
	text, err := cmd.Flags().GetString(flag)
	if err != nil || text == "" {
		return nil, err
	}
	if !common.IsHexAddress(text) {
		return nil, &config.Error{Key: flag, Problem: fmt.Sprintf("%.60q is not an address (0x and 40 hex digits)", text)}
	}
	a := common.HexToAddress(text)
	return &a, nil
}

func newNotifyList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "Show the webhooks and how each is doing",
		Args:  command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			n, err := openNotify(cmd, 0)
			if err != nil {
				return err
			}
			defer n.close()
			list, err := n.db.Subscriptions(cmd.Context())
			if err != nil {
				return err
			}
			if asJSON, _ := cmd.Flags().GetBool("json"); asJSON {
				states := make([]notify.SubscriptionState, len(list))
				for i := range list {
					states[i] = notify.StateOf(&list[i])
				}
				out := json.NewEncoder(cmd.OutOrStdout())
				return out.Encode(states)
			}
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
			fmt.Fprintln(w, "ID\tSTATE\tTYPES\tACCOUNT\tVAULT\tFAILURES\tLAST ERROR\tMADE")
			for i := range list {
				s, state := &list[i], notify.StateOf(&list[i])
				fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%s\t%d\t%.80s\t%s\n", s.ID, state.State, len(s.Types), orAll(s.Account), orAll(s.Vault), s.Failures,
					s.LastError, s.CreatedAt.UTC().Format(time.RFC3339))
			}
			return w.Flush()
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().Bool("json", false, "answer in JSON")
	return cmd
}

func orAll(a *common.Address) string {
	if a == nil {
		return "all"
	}
	return a.Hex()
}

func newNotifyChange(name, short string, change func(*notifyDesk, context.Context, string) error) *cobra.Command {
	cmd := &cobra.Command{
		Use:   name + " ID",
		Short: short,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return command.Misuse(fmt.Errorf("%s needs one webhook's id; see `sluice notify list`", cmd.CommandPath()))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			n, err := openNotify(cmd, 0)
			if err != nil {
				return err
			}
			defer n.close()
			err = change(n, cmd.Context(), args[0])
			if errors.Is(err, store.ErrNotFound) {
				return fmt.Errorf("there is no webhook %q; see `sluice notify list`", command.Clip(args[0]))
			}
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}
