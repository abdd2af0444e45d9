package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/dashboard"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/keeper"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/notify"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/store"
)

type demoOptions struct {
	data, listen, rpcListen, logLevel string
	weeks                             int
	seed                              uint64
	keep, agent, reorgs               bool
}

func newDemo() *cobra.Command {
	var o demoOptions
	cmd := &cobra.Command{
		Use:         "sluice-demo",
		Annotations: command.Service,
		Short:       "Run all of Sluice on a local chain with twelve weeks of history",
		Long: "Starts a local chain, Postgres, Uniswap v3, the contracts, and twelve weeks of history; then the indexer, the keeper, the API and the\n" +
			"dashboard, until it is stopped. The chain has its own time: press Enter to move it to the next settlement.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.weeks < 6 || o.weeks > 104 {
				return command.Misuse(fmt.Errorf("--weeks must be between 6 and 104: the worked example of a depositor needs six"))
			}
			for flag, address := range map[string]string{"--listen": o.listen, "--rpc-listen": o.rpcListen} {
				if err := config.CheckListen(address); err != nil {
					return command.Misuse(fmt.Errorf("%s: %w", flag, err))
				}
			}
			if _, err := (config.Log{Level: o.logLevel}).SlogLevel(); err != nil {
				return command.Misuse(fmt.Errorf("--%w", err))
			}
			return runDemo(cmd.Context(), o, cmd.InOrStdin(), cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.data, "data", filepath.Join(".data", "demo"), "directory for the demo's chain and database; it must be the demo's own, and is wiped at the start")
	flags.StringVar(&o.listen, "listen", "127.0.0.1:8080", "address on which the API and the dashboard are served")
	flags.StringVar(&o.rpcListen, "rpc-listen", "127.0.0.1:8545", "address of the demo chain's JSON-RPC, HTTP and WebSocket")
	flags.IntVar(&o.weeks, "weeks", devnet.StoryWeeks, "number of weeks of history")
	flags.Uint64Var(&o.seed, "seed", 1, "seed of the prices and of what depositors do; the same seed gives the same history")
	flags.BoolVar(&o.keep, "keep", false, "continue with the chain and the database in the directory instead of wiping them")
	flags.BoolVar(&o.agent, "agent", true, "let an agent trade one of the vaults, over MCP and within a policy file")
	flags.BoolVar(&o.reorgs, "reorgs", false, "offer POST "+reorgPath+", with which tests replace the newest blocks")
	flags.StringVar(&o.logLevel, "log.level", "error", "debug, info, warn or error")
	cmd.AddCommand(command.NewVersion())
	return cmd
}

// demo is everything that runs, in the order it was started; close ends it in the opposite order.
type demo struct {
	demoOptions
	out io.Writer
	log *slog.Logger

	listener net.Listener
	postgres *devnet.Postgres
	db       *store.DB
	chain    *devnet.Chain
	story    *devnet.Story
	client   *chain.Client
	indexer  *indexer.Indexer
	keeper   *keeper.Keeper
	server   *api.Server
	hooks    *notify.Notifier
	desk     *notify.Subscriptions

	metrics       *prometheus.Registry
	skipping      sync.Mutex
	postgresReady chan error
	abandon       context.CancelCauseFunc // ends the start-up when Postgres can't be had
	closers       []func()
}

// runDemo runs until ctx ends, which is no error, and then says that it has ended all it started.
func runDemo(ctx context.Context, o demoOptions, in io.Reader, out, errOut io.Writer) error {
	d := &demo{demoOptions: o, out: out, log: newDemoLogger(errOut, o.logLevel), metrics: command.NewMetrics()}
	steps := newPhases(out)
	err := d.run(ctx, in, steps)
	if ctx.Err() == nil {
		steps.fail()
		d.close()
		return err
	}
	fmt.Fprint(out, "\nstopping …")
	d.close()
	fmt.Fprintln(out, " done")
	return nil
}

func (d *demo) run(ctx context.Context, in io.Reader, steps *phases) error {
	ctx, d.abandon = context.WithCancelCause(ctx)
	defer d.abandon(nil)
	for _, phase := range []struct {
		name string
		run  func(context.Context, *phases) error
	}{
		{"ports and data directory", d.prepare},
		{"chain", d.startChain},
		{"story", d.tellStory},
		{postgresPhase, d.awaitPostgres},
		{"index", d.startIndexer},
		{"keeper", d.startKeeper},
		{"API and dashboard", d.startServer},
	} {
		steps.begin(phase.name)
		if err := phase.run(ctx, steps); err != nil {
			if cause := context.Cause(ctx); cause != nil {
				return cause
			}
			return fmt.Errorf("%s: %w", phase.name, err)
		}
		steps.done()
	}
	return d.live(ctx, in, steps)
}

func newDemoLogger(w io.Writer, level string) *slog.Logger {
	l, err := (config.Log{Level: level}).SlogLevel()
	if err != nil {
		l = slog.LevelError
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l}))
}

// onClose registers what ends a part.
func (d *demo) onClose(f func()) { d.closers = append(d.closers, f) }

func (d *demo) close() {
	for i := len(d.closers) - 1; i >= 0; i-- {
		d.closers[i]()
	}
	d.closers = nil
}

// marker tells our data directory from somebody else's: only a marked one is ever wiped.
const marker = ".sluice-demo"

// storyFile is written when the story is told, and is what --keep goes on with.
const storyFile = "story.json"

const postgresPhase = "Postgres"

// prepare takes the ports first, so that a taken one costs nothing, makes the data directory ours, and lets Postgres
// start in the background.
func (d *demo) prepare(ctx context.Context, _ *phases) error {
	listener, err := net.Listen("tcp", d.listen)
	if err != nil {
		return fmt.Errorf("--listen: %w (with make: DEMO_PORT=n)", err)
	}
	d.listener = listener
	d.onClose(func() { _ = listener.Close() })
	probe, err := net.Listen("tcp", d.rpcListen)
	if err != nil {
		return fmt.Errorf("--rpc-listen: %w (with make: DEMO_RPC_PORT=n)", err)
	}
	d.rpcListen = probe.Addr().String()
	if err := probe.Close(); err != nil {
		return err
	}
	if d.data, err = filepath.Abs(d.data); err != nil {
		return err
	}
	if err := d.takeDirectory(); err != nil {
		return err
	}
	d.postgresReady = make(chan error, 1)
	started := make(chan struct{})
	d.onClose(func() {
		<-started
		if d.db != nil {
			_ = d.db.Close()
		}
		if d.postgres != nil {
			_ = d.postgres.Close()
		}
	})
	go func() {
		defer close(started)
		err := d.startPostgres(ctx)
		if err != nil {
			d.abandon(fmt.Errorf("%s: %w", postgresPhase, err))
		}
		d.postgresReady <- err
	}()
	return nil
}

// takeDirectory makes the data directory ours for as long as we live: one that holds something else, or that another
// demo works in, is left alone.
func (d *demo) takeDirectory() error {
	entries, err := os.ReadDir(d.data)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	told, marked := false, false
	for _, entry := range entries {
		marked = marked || entry.Name() == marker
		told = told || entry.Name() == storyFile
	}
	if len(entries) > 0 && !marked {
		return fmt.Errorf("%s is not empty and not a demo's: choose another --data", d.data)
	}
	// A story that was not told to its end can't be gone on with.
	d.keep = d.keep && told
	if err := os.MkdirAll(d.data, 0o755); err != nil {
		return err
	}
	mark, err := os.OpenFile(filepath.Join(d.data, marker), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	d.onClose(func() { _ = mark.Close() })
	// The kernel releases the lock when we end, however we end.
	if err := syscall.Flock(int(mark.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return fmt.Errorf("another demo works in %s: stop it, or choose another --data (with make: DEMO_DATA=directory)", d.data)
	}
	if !d.keep {
		if err := os.Remove(filepath.Join(d.data, storyFile)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	_, err = mark.WriteAt([]byte("made by sluice-demo; wiped at its next start\n"), 0)
	return err
}

// startPostgres runs beside the story, which needs none: making a cluster takes seconds.
func (d *demo) startPostgres(ctx context.Context) error {
	dir := filepath.Join(d.data, "postgres")
	if !d.keep {
		if err := devnet.RemovePostgres(ctx, dir); err != nil {
			return err
		}
	}
	var err error
	d.postgres, err = devnet.OpenPostgres(ctx, devnet.PostgresConfig{
		Dir: dir, URL: os.Getenv(devnet.EnvDatabaseURL), BinDir: os.Getenv(devnet.EnvPostgresBin), Log: d.log,
	})
	if err != nil {
		return err
	}
	const name = "sluice_demo"
	if busy, err := d.postgres.InUse(ctx, name); err != nil {
		return err
	} else if busy {
		return fmt.Errorf("the database %s is in use, by another demo perhaps: end what is connected to it", name)
	}
	if !d.keep {
		if err := d.postgres.DropDatabase(ctx, name); err != nil {
			return err
		}
	}
	exists, err := d.postgres.HasDatabase(ctx, name)
	if err != nil {
		return err
	}
	if !exists {
		if _, err := d.postgres.CreateDatabase(ctx, name); err != nil {
			return err
		}
	}
	d.db, err = command.OpenDatabase(ctx, d.postgres.DatabaseURL(name), command.MigrateSchema)
	return err
}

func (d *demo) awaitPostgres(context.Context, *phases) error { return <-d.postgresReady }

func (d *demo) storyConfig(steps *phases) devnet.StoryConfig {
	return devnet.StoryConfig{Weeks: d.weeks, Seed: d.seed, Now: time.Now(), Progress: steps.progress}
}

func (d *demo) startChain(ctx context.Context, steps *phases) error {
	dir := filepath.Join(d.data, "chain")
	if !d.keep {
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	var err error
	d.chain, err = devnet.StartChain(ctx, d.storyConfig(steps).Chain(devnet.ChainConfig{DataDir: dir, Listen: d.rpcListen, Log: d.log}))
	if err != nil {
		return err
	}
	d.onClose(func() { _ = d.chain.Close() })
	return nil
}

func (d *demo) tellStory(ctx context.Context, steps *phases) (err error) {
	saved := filepath.Join(d.data, storyFile)
	if d.chain.Head().Number.Sign() != 0 {
		d.story, err = devnet.LoadStory(ctx, d.chain, saved)
		return err
	}
	if d.story, err = devnet.TellStory(ctx, d.chain, d.storyConfig(steps)); err != nil {
		return err
	}
	return d.story.Save(saved)
}

func (d *demo) startIndexer(ctx context.Context, _ *phases) error {
	node, err := url.Parse(d.chain.HTTPURL())
	if err != nil {
		return err
	}
	d.client, err = chain.Dial(ctx, chain.Config{
		URLs: []string{d.chain.HTTPURL(), d.chain.WSURL()}, Own: []string{node.Host}, ChainID: devnet.ChainID, Logger: d.log, Registerer: d.metrics,
	})
	if err != nil {
		return err
	}
	d.onClose(d.client.Close)
	d.indexer, err = indexer.New(indexer.Config{
		Factory: d.story.Factory, Lens: d.story.Lens, Tank: d.story.Tank, Board: d.story.Board, StartBlock: d.story.StartBlock,
		Owner: command.Owner("demo"), Logger: d.log, Registerer: d.metrics,
	}, d.client, d.db)
	return err
}

// startKeeper gives the keeper the story's keeper account, whose key everybody knows.
func (d *demo) startKeeper(ctx context.Context, _ *phases) error {
	endpoint, err := chain.DialEndpoint(d.chain.HTTPURL(), 10*time.Second, keeper.MaxBatch)
	if err != nil {
		return err
	}
	cfg := keeper.DefaultConfig()
	cfg.ChainID = devnet.ChainID
	cfg.Addresses = keeper.Addresses{
		Factory: d.story.Factory, Lens: d.story.Lens, AutoClaimer: d.story.AutoClaimer,
		Adapter: d.story.Adapter, Quoter: d.story.Uniswap.Quoter, Settler: d.story.Settler,
	}
	cfg.Holder = command.Owner("demo")
	cfg.PollInterval = 500 * time.Millisecond
	index := keeper.NewIndex(d.db, d.story.AutoClaimer)
	d.keeper, err = keeper.New(cfg, keeper.Deps{
		Endpoints: []chain.Endpoint{endpoint}, DB: d.db, Indexer: index, Claims: index, Log: d.log, Registerer: d.metrics,
		Signer: keys.NewLocalSigner(d.story.Account("keeper").Key),
	})
	return err
}

// prepareConfig is where the protocol lives.
func (d *demo) prepareConfig() prepare.Config {
	return prepare.Config{
		ChainID: devnet.ChainID, Lens: d.story.Lens, Adapter: d.story.Adapter, Quoter: d.story.Uniswap.Quoter, Board: d.story.Board,
		Site: d.site(),
	}
}

func (d *demo) startServer(context.Context, *phases) error {
	accounts := make([]api.DemoAccount, 0, 20)
	for _, account := range d.story.Accounts() {
		accounts = append(accounts, api.DemoAccount{
			Name: account.Name, Address: account.Address.Hex(), About: account.Role,
			PrivateKey: hexutil.Encode(crypto.FromECDSA(account.Key)),
		})
	}
	preparer, err := prepare.New(d.prepareConfig(), d.client.Endpoints())
	if err != nil {
		return err
	}
	if err := d.startWebhooks(); err != nil {
		return err
	}
	var mounted error
	d.server, err = api.New(api.Options{
		DB: d.db, Prepare: preparer, ChainID: devnet.ChainID, ChainName: "Sluice demo", Version: command.Version(),
		Contracts: command.WithTank(command.WithTrading(command.Contracts(d.story.Factory, d.story.Registry, d.story.AutoClaimer, d.story.Lens),
			d.story.Adapter, d.story.Uniswap.Quoter, d.story.Board), d.story.Tank, d.story.LateSettler),
		Dashboard: dashboard.FS(), Ready: d.indexer.Ready, Logger: d.log, Metrics: d.metrics, PublicMetrics: true,
		WebhooksURL: d.site() + hooksPath,
		Demo: &api.DemoInfo{
			RPCURL: d.chain.HTTPURL(), WSURL: d.chain.WSURL(), SkipPath: skipPath, Accounts: accounts,
		},
		Mount: func(mux *http.ServeMux) {
			mounted = command.MountMCP(mux, preparer, d.log, func() command.Host { return d.server })
			d.mountWebhooks(mux)
			mux.HandleFunc("POST "+skipPath, d.handleSkip)
			if d.reorgs {
				mux.HandleFunc("POST "+reorgPath, d.handleReorg)
			}
			// Otherwise the pages would answer.
			mux.HandleFunc("GET "+skipPath, refuseGet)
		},
	})
	return errors.Join(err, mounted)
}

// live runs the parts until the first ends or the context does.
func (d *demo) live(ctx context.Context, in io.Reader, steps *phases) error {
	group, ctx := errgroup.WithContext(ctx)
	// A transaction is in a block a moment after it was sent; several that come together share one.
	d.onClose(d.chain.AutoMine(ctx, devnet.AutoMineOptions{Delay: 100 * time.Millisecond}))
	group.Go(func() error { return d.indexer.Run(ctx) })
	group.Go(func() error { return d.keeper.Run(ctx) })
	group.Go(func() error { return d.story.Run(ctx) })
	group.Go(func() error { return d.hooks.Run(ctx) })
	group.Go(func() error { return d.server.Serve(ctx, d.listener, nil) })
	group.Go(func() error { return d.narrate(ctx, in, steps) })
	return group.Wait()
}
