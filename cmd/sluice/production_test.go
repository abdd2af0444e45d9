package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jmoiron/sqlx"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/pflag"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/notify"
)

// deploy is where an operator's files lie.
const deploy = "../../deploy"

// TestExampleConfigurationIsAccepted holds deploy/sluice.example.yaml to the settings that exist, and leaves each chain's profile
// as it is: whoever fills it in for another chain changes `chain` only.
func TestExampleConfigurationIsAccepted(t *testing.T) {
	for _, name := range config.Profiles() {
		t.Run(name, func(t *testing.T) { acceptExample(t, name) })
	}
}

func acceptExample(t *testing.T, name string) {
	profile, err := config.ProfileNamed(name)
	if err != nil {
		t.Fatal(err)
	}
	deployed := filepath.Join(t.TempDir(), "deployment.json")
	all := addresses("factory", "registry", "lens", "auto_claimer", "adapter", "quoter", "settler", "late_settler", "tank", "board")
	text := fmt.Appendf(nil, `{"chain_id": %d, "start_block": 9, %s}`, profile.Values["rpc.chain_id"], all)
	if err := os.WriteFile(deployed, text, 0o600); err != nil {
		t.Fatal(err)
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags)
	if err := flags.Parse([]string{
		"--config", filepath.Join(deploy, "sluice.example.yaml"), "--deployment", deployed, "--chain", name,
		"--keeper.keystore", "keeper.key", "--keeper.passphrase_file", "keeper.pass", // the units name them
	}); err != nil {
		t.Fatal(err)
	}
	cfg, err := config.Load(flags)
	if err != nil {
		t.Fatal(err)
	}
	needs := config.NeedRPC | config.NeedDatabase | config.NeedFactory | config.NeedListen | config.NeedKey | config.NeedLens
	if err := cfg.Validate(needs); err != nil {
		t.Fatal(err)
	}
	if over := profile.Overridden(cfg); len(over) > 0 {
		t.Errorf("it overrides %v", over)
	}
}

// addresses are fields of a JSON object, each an address of its own.
func addresses(names ...string) string {
	fields := make([]string, len(names))
	for i, name := range names {
		fields[i] = fmt.Sprintf("%q: \"0x%040x\"", name, i+1)
	}
	return strings.Join(fields, ", ")
}

// TestRunOnAFreshDatabase starts `sluice run` as an operator would the first time: a new key, an empty database, and
// the example's keys. It migrates, indexes, serves, and ends cleanly on SIGTERM.
func TestRunOnAFreshDatabase(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 1})
	binary := cmdtest.Build(t, "sluice")
	dir := t.TempDir()
	keystore, passphrase := filepath.Join(dir, "keeper.json"), filepath.Join(dir, "passphrase")
	if err := os.WriteFile(passphrase, []byte("a long passphrase\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	key := []string{"--keeper.keystore", keystore, "--keeper.passphrase_file", passphrase}
	if out, err := exec.CommandContext(ctx, binary, append([]string{"keep", "key", "new"}, key...)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	public, admin := freeAddress(t), freeAddress(t)
	// What an earlier version left for the pages that it served.
	assets := filepath.Join(dir, "assets")
	must(t, os.Mkdir(assets, 0o700))
	must(t, os.WriteFile(filepath.Join(assets, "earlier-1.js"), []byte("an earlier version's"), 0o600))
	settings := fmt.Sprintf(`rpc: {urls: [%q]}
factory: %q
start_block: %d
lens: %q
auto_claimer: %q
adapter: %q
quoter: %q
listen: %s
admin: {listen: %s}
serve: {assets_dir: %q}
`, story.Chain.HTTPURL(), story.Factory.Hex(), story.StartBlock, story.Lens.Hex(), story.AutoClaimer.Hex(), story.Adapter.Hex(),
		story.Uniswap.Quoter.Hex(), public, admin, assets)
	file := filepath.Join(dir, "sluice.yaml")
	if err := os.WriteFile(file, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}

	command := exec.CommandContext(ctx, binary, append([]string{"run", "--config", file, "--log.level", "warn"}, key...)...)
	command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+devnettest.Postgres(t))
	var said bytes.Buffer
	command.Stderr = &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	if err := answers(ctx, "http://"+public+"/readyz", ended); err != nil {
		t.Fatalf("%v\n%s", err, &said)
	}
	if vaults := fetch(t, "http://"+public+"/v1/vaults"); !strings.Contains(vaults, "Meridian Growth") {
		t.Errorf("the story's vaults are missing: %s", vaults)
	}
	if metrics := fetch(t, "http://"+admin+"/metrics"); !strings.Contains(metrics, "sluice_keeper_leader 1") {
		t.Errorf("the keeper doesn't lead:\n%s", metrics)
	}
	if page := fetch(t, "http://"+public+"/metrics"); strings.Contains(page, "sluice_keeper_") {
		t.Errorf("the public listener shows metrics:\n%s", page)
	}
	if text := fetch(t, "http://"+public+"/assets/earlier-1.js"); text != "an earlier version's" {
		t.Errorf("an earlier version's asset: %q", text)
	}
	if err := command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err != nil {
		t.Errorf("after SIGTERM: %v\n%s", err, &said)
	}
}

// TestDeployNamesOnlyMetricsThatExist holds alerts and dashboard to the code.
func TestDeployNamesOnlyMetricsThatExist(t *testing.T) {
	ctx := t.Context()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 1})
	cfg := config.Default()
	cfg.RPC.URLs = []string{story.Chain.HTTPURL()}
	cfg.Database.URL = devnettest.Postgres(t)
	cfg.Factory, cfg.Lens = story.Factory.Hex(), story.Lens.Hex()
	cfg.Keeper.DryRun = true
	cfg.Listen, cfg.Admin.Listen = "127.0.0.1:0", "127.0.0.1:0"
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	metrics := command.NewMetrics()
	db := cmdtest.OpenMigrated(t, cfg.Database.URL)
	ix, closeChain, err := openIndexer(ctx, cfg, log, metrics, nil, db)
	if err != nil {
		t.Fatal(err)
	}
	if err := ix.Bind(ctx); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(closeChain)
	_, closeKeeper, err := openKeeper(ctx, cfg, log, metrics, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(closeKeeper)
	_, closeListeners, err := openServer(ctx, cfg, log, metrics, nil, db)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(closeListeners)
	notify.New(notify.Config{}, db, notify.Secret{}, log, metrics)

	known := map[string]bool{"sluice_reader": true, "sluice_analyst": true, "sluice_views": true} // names in the database
	descriptions := make(chan *prometheus.Desc)
	go func() { metrics.Describe(descriptions); close(descriptions) }()
	name := regexp.MustCompile(`fqName: "([^"]+)"`)
	for description := range descriptions {
		known[name.FindStringSubmatch(description.String())[1]] = true
	}
	used := regexp.MustCompile(`sluice_[a-z0-9_]+`)
	suffix := regexp.MustCompile(`_(bucket|sum|count)$`)
	for file, least := range map[string]int{
		"prometheus/rules.yaml": 10, "prometheus/rules_test.yaml": 10, "grafana/sluice.json": 10, "../docs/runbooks.md": 3,
	} {
		text, err := os.ReadFile(filepath.Join(deploy, file))
		if err != nil {
			t.Fatal(err)
		}
		names := used.FindAllString(string(text), -1)
		if len(names) < least {
			t.Errorf("%s names only %d metrics", file, len(names))
		}
		for _, metric := range names {
			if !known[metric] && !known[suffix.ReplaceAllString(metric, "")] {
				t.Errorf("%s: there is no metric %s", file, metric)
			}
		}
	}
}

// TestRunbooksFitAlertsAndSchema holds docs/runbooks.md to the alerts, one section each, and its queries to the schema.
func TestRunbooksFitAlertsAndSchema(t *testing.T) {
	rules, err := os.ReadFile(filepath.Join(deploy, "prometheus", "rules.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "runbooks.md"))
	if err != nil {
		t.Fatal(err)
	}
	sorted := func(pattern, text string) []string {
		var found []string
		for _, match := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
			found = append(found, match[1])
		}
		slices.Sort(found)
		return found
	}
	alerts := sorted(`(?m)^ +- alert: (\w+)$`, string(rules))
	sections := sorted(`(?m)^### (Sluice\w+)$`, string(page))
	if len(alerts) < 10 || !slices.Equal(alerts, sections) {
		t.Errorf("alerts   %v\nsections %v", alerts, sections)
	}

	url := devnettest.Postgres(t)
	cmdtest.OpenMigrated(t, url)
	db, err := sqlx.ConnectContext(t.Context(), "postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	queries := 0
	for _, block := range sorted("(?s)```sql\n(.*?)```", string(page)) {
		for _, query := range strings.Split(block, ";\n") {
			if query = strings.TrimSpace(query); query == "" {
				continue
			}
			queries++
			if _, err := db.ExecContext(t.Context(), query); err != nil {
				t.Errorf("%s\n%v", query, err)
			}
		}
	}
	if queries < 5 {
		t.Errorf("only %d queries on the page", queries)
	}
}

// freeAddress is a loopback address that nobody listens on now.
// It is below the ports that the system gives to connections and to listeners that ask for any, so that none of those takes it before
// the process that it is for.
func freeAddress(t *testing.T) string {
	t.Helper()
	for range 1000 {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", 20_000+(int64(os.Getpid())*64+ports.Add(1))%12_000))
		if err != nil {
			continue // somebody has it
		}
		defer listener.Close()
		return listener.Addr().String()
	}
	t.Fatal("no free port")
	return ""
}

// ports counts the addresses that were looked at.
var ports atomic.Int64

// answers waits until url answers 200, or the process has ended.
func answers(ctx context.Context, url string, ended <-chan error) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for range cmdtest.Limit / (100 * time.Millisecond) {
		if response, err := http.Get(url); err == nil {
			_ = response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case err := <-ended:
			return fmt.Errorf("the process ended: %w", err)
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
	return fmt.Errorf("%s was not ready within %s", url, cmdtest.Limit)
}

func fetch(t *testing.T, url string) string {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
