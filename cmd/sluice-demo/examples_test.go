package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/prepare"
)

const repository = "../.."

// output runs a command and returns what it prints.
func output(ctx context.Context, t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(ctx, name, args...)
	command.Dir, command.Env = dir, append(os.Environ(), env...)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s%s", name, args, err, out, &complaint)
	}
	return string(out)
}

// nodeProgram packs the TypeScript client as a release does, installs the package beside the libraries that it asks for, and compiles
// programs against it as an integrator would: strictly, with Node's own resolution. It returns the folder of what was compiled.
func nodeProgram(ctx context.Context, t *testing.T, sources ...string) string {
	t.Helper()
	libraries, err := filepath.Abs(filepath.Join(repository, "dashboard", "node_modules"))
	if err != nil {
		t.Fatal(err)
	}
	compiler := filepath.Join(libraries, ".bin", "tsc")
	if _, err := os.Stat(compiler); err != nil {
		t.Skip("the dashboard's tools are not installed: make build")
	}
	app := t.TempDir()
	output(ctx, t, ".", nil, filepath.Join(repository, "clients", "typescript", "pack.sh"), app, "0.0.0-test")
	installed := filepath.Join(app, "node_modules", "@sluicefi", "client")
	must(t, os.MkdirAll(installed, 0o750))
	output(ctx, t, app, nil, "tar", "xzf", "sluicefi-client-0.0.0-test.tgz", "-C", installed, "--strip-components=1")
	packed(t, installed)
	must(t, os.MkdirAll(filepath.Join(app, "node_modules", "@types"), 0o750))
	for _, library := range []string{"viem", "openapi-fetch", "@types/node"} {
		must(t, os.Symlink(filepath.Join(libraries, library), filepath.Join(app, "node_modules", library)))
	}
	must(t, os.WriteFile(filepath.Join(app, "package.json"), []byte(`{"type":"module"}`), 0o600))
	names := make([]string, len(sources))
	for i, source := range sources {
		text, err := os.ReadFile(filepath.Join(repository, source))
		must(t, err)
		names[i] = filepath.Base(source)
		must(t, os.WriteFile(filepath.Join(app, names[i]), text, 0o600))
	}
	output(ctx, t, app, nil, compiler, append([]string{
		"--module", "nodenext", "--target", "es2022", "--strict", "--noUncheckedIndexedAccess", "--skipLibCheck", "--types", "node", "--outDir", ".",
	}, names...)...)
	return app
}

// packed checks what is in the package: each module compiled and with its types, nothing else, and the manifest names them.
func packed(t *testing.T, installed string) {
	t.Helper()
	var manifest struct {
		Name, Version    string
		Private          bool
		Exports          map[string]map[string]string
		PeerDependencies map[string]string
	}
	raw, err := os.ReadFile(filepath.Join(installed, "package.json"))
	must(t, err)
	must(t, json.Unmarshal(raw, &manifest))
	if manifest.Name != "@sluicefi/client" || manifest.Version != "0.0.0-test" || manifest.Private ||
		manifest.Exports["./*"]["types"] != "./dist/*.d.ts" || manifest.Exports["./*"]["default"] != "./dist/*.js" || len(manifest.PeerDependencies) != 2 {
		t.Errorf("the manifest is %s", raw)
	}
	found := map[string]bool{}
	must(t, filepath.WalkDir(installed, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			name, _ := filepath.Rel(installed, path)
			found[name] = true
		}
		return err
	}))
	source := filepath.Join(repository, "clients", "typescript", "src")
	must(t, filepath.WalkDir(source, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, _ := filepath.Rel(source, path)
		name = filepath.Join("dist", strings.TrimSuffix(strings.TrimSuffix(name, ".ts"), ".d"))
		wanted := []string{name + ".js", name + ".d.ts"}
		if strings.HasSuffix(path, ".d.ts") {
			wanted = wanted[1:]
		}
		for _, file := range wanted {
			if !found[file] {
				t.Errorf("the package has no %s", file)
			}
			delete(found, file)
		}
		return nil
	}))
	for _, file := range []string{"package.json", "README.md", "LICENSE"} {
		if !found[file] {
			t.Errorf("the package has no %s", file)
		}
		delete(found, file)
	}
	if len(found) > 0 {
		t.Errorf("the package has %v, too", found)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// byTypeScript walks the journey by the packed TypeScript client, and reads Sam's golden numbers with it.
func byTypeScript(t *testing.T, d *liveDemo, c *client.Client, app, vault, guide string, want guideAccount) {
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	you, sam := devnet.NewAccount("you"), devnet.NewAccount("sam").Address.Hex()
	before, err := c.Position(ctx, common.HexToAddress(vault), you.Address)
	must(t, err)
	text := output(ctx, t, app, []string{fmt.Sprintf("SLUICE_KEY=0x%x", crypto.FromECDSA(you.Key))}, "node", "journey-run.js", d.base, d.rpc, vault, guide, sam)
	var got struct {
		Profit string
		Sam    openapi.AccountPosition
	}
	must(t, json.Unmarshal([]byte(text), &got))
	after, err := c.Position(ctx, common.HexToAddress(vault), you.Address)
	must(t, err)
	if got.Profit != after.RealizedPnl || after.Deposited != add(before.Deposited, number("1000000000")) || number(after.WithdrawnNet).Cmp(number(before.WithdrawnNet)) <= 0 {
		t.Errorf("the journey says %s; before %+v, after %+v", got.Profit, before, after)
	}
	isGolden(t, &got.Sam, want)
}

// isGolden holds a position to the guide's last numbers.
func isGolden(t *testing.T, got *openapi.AccountPosition, want guideAccount) {
	t.Helper()
	if got.Shares != want.Shares || got.CostBasis != want.CostBasis || got.Deposited != want.Deposited || got.WithdrawnGross != want.WithdrawnGross ||
		got.WithdrawnNet != want.WithdrawnNet || got.FeesPaid != want.FeesPaid || got.RealizedPnl != want.RealizedPnl {
		t.Errorf("Sam has %+v, want %+v", got, want)
	}
}

// rebalance runs both bots of docs/examples on a vault without targets: the one in Go buys ether, the one in TypeScript sells it, and
// neither does anything within the band.
func rebalance(t *testing.T, d *liveDemo, c *client.Client, app, vault string) {
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	max := devnet.NewAccount("max")
	var weth prepare.TokenTrading
	look := func() (free bool) {
		now, err := c.Trading(ctx, vault)
		must(t, err)
		for _, token := range now.Tokens {
			if token.Symbol == "WETH" {
				weth = token
			}
		}
		return !now.SaleOnly && now.NAVGood && weth.Address != ""
	}
	cmdtest.Await(t, "vault that may be traded freely", look)

	const passphrase = "max's"
	key, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: max.Address, PrivateKey: max.Key}, passphrase, keystore.LightScryptN, keystore.LightScryptP)
	must(t, err)
	files := map[string]string{"key.json": string(key), "passphrase": passphrase, "key": fmt.Sprintf("0x%x", crypto.FromECDSA(max.Key))}
	for name, text := range files {
		must(t, os.WriteFile(filepath.Join(app, name), []byte(text), 0o600))
	}
	bot := filepath.Join(app, "rebalance-go")
	output(ctx, t, repository, nil, "go", "build", "-o", bot, "./docs/examples/rebalance-go")
	inGo := func(weight, band int64) string {
		return output(ctx, t, app, nil, bot, "--api", d.base, "--rpc", d.rpc, "--vault", vault, "--keystore", "key.json", "--passphrase", "passphrase",
			"--band", fmt.Sprint(band), "--most", "500000000", "--weight", fmt.Sprintf("%s=%d", weth.Address, weight))
	}
	inTypeScript := func(weight, band int64) string {
		return output(ctx, t, app, nil, "node", "rebalance.js", d.base, d.rpc, vault, "key", fmt.Sprint(band), "500000000", fmt.Sprintf("%s=%d", weth.Address, weight))
	}
	held := func() string { look(); return weth.Held.Value }
	before := held()
	for name, run := range map[string]func(int64, int64) string{"Go": inGo, "TypeScript": inTypeScript} {
		if said := run(weth.WeightBps, 100); !strings.HasPrefix(said, "nothing") || held() != before {
			t.Errorf("within the band the bot in %s says %q, and %s became %s", name, said, before, held())
		}
	}
	if said := inGo(weth.WeightBps+300, 100); number(held()).Cmp(number(before)) <= 0 || !strings.Contains(said, "for at least") {
		t.Errorf("the bot in Go says %q: %s of ether became %s", said, before, held())
	}
	bought := held()
	if said := inTypeScript(0, 10); number(held()).Cmp(number(bought)) >= 0 || !strings.Contains(said, "in transaction") {
		t.Errorf("the bot in TypeScript says %q: %s of ether became %s", said, bought, held())
	}
	cmdtest.Await(t, "reason of the bot in Go", func() bool {
		var words string
		err := d.db.Get(&words, "SELECT text FROM posts WHERE author = $1 ORDER BY block_number DESC LIMIT 1", max.Address)
		return err == nil && strings.HasPrefix(words, "The weight is ")
	})
}

// grafanaDashboard is what of a dashboard is checked.
type grafanaDashboard struct {
	Title, UID    string
	SchemaVersion int
	Templating    struct {
		List []struct{ Name, Type, Query string }
	}
	Panels []struct {
		ID          int
		Type, Title string
		Datasource  grafanaSource
		GridPos     struct{ H, W, X, Y int }
		Targets     []struct {
			RefID, Format, RawSQL string
			RawQuery              bool
			Datasource            grafanaSource
		}
	}
}

type grafanaSource struct{ Type, UID string }

// readableBySQL runs every query of the Grafana dashboard, as its PostgreSQL plugin would write it, and the example for Dune's users, as the
// role that may read the views and nothing else.
func readableBySQL(t *testing.T, d *liveDemo) {
	tx := d.db.MustBegin()
	defer func() { must(t, tx.Rollback()) }()
	_, err := tx.Exec("SET LOCAL ROLE sluice_analyst")
	must(t, err)
	rows := func(query string) (list []map[string]any) {
		t.Helper()
		found, err := tx.Queryx(query)
		if err != nil {
			t.Fatalf("%v in\n%s", err, query)
		}
		defer found.Close()
		for found.Next() {
			row := map[string]any{}
			must(t, found.MapScan(row))
			list = append(list, row)
		}
		must(t, found.Err())
		return list
	}

	raw, err := os.ReadFile(filepath.Join(repository, "docs", "examples", "grafana", "vaults.json"))
	must(t, err)
	var board grafanaDashboard
	must(t, json.Unmarshal(raw, &board))
	const plugin = "grafana-postgresql-datasource"
	if board.Title == "" || board.UID == "" || board.SchemaVersion < 36 || len(board.Templating.List) != 1 || board.Templating.List[0].Type != "datasource" ||
		board.Templating.List[0].Query != plugin {
		t.Errorf("the dashboard's head: %+v", board)
	}
	// What $__timeFilter becomes: https://grafana.com/docs/grafana/latest/datasources/postgres/#macros
	macro := regexp.MustCompile(`\$__timeFilter\(([a-z_.]+)\)`)
	source := grafanaSource{plugin, "${datasource}"}
	taken, ids := map[[2]int]bool{}, map[int]bool{}
	for _, p := range board.Panels {
		if ids[p.ID] || p.Title == "" || p.Datasource != source || len(p.Targets) != 1 {
			t.Errorf("panel %d %q: %+v", p.ID, p.Title, p)
		}
		ids[p.ID] = true
		for x := p.GridPos.X; x < p.GridPos.X+p.GridPos.W; x++ {
			for y := p.GridPos.Y; y < p.GridPos.Y+p.GridPos.H; y++ {
				if taken[[2]int{x, y}] || x < 0 || x >= 24 {
					t.Fatalf("panel %q is over another one, or outside of the 24 columns", p.Title)
				}
				taken[[2]int{x, y}] = true
			}
		}
		target := p.Targets[0]
		if target.RefID == "" || !target.RawQuery || target.Datasource != source {
			t.Errorf("%q asks %+v", p.Title, target)
		}
		list := rows(macro.ReplaceAllString(target.RawSQL, "$1 BETWEEN '2000-01-01T00:00:00Z' AND '2100-01-01T00:00:00Z'"))
		if len(list) == 0 {
			t.Errorf("%q has no rows", p.Title)
		}
		switch {
		case target.Format == "table" && p.Type == "table":
		case target.Format == "time_series" && p.Type != "table":
			last := time.Time{}
			for _, row := range list { // a time, the name of the series, a number, in the order of time
				at, ok := row["time"].(time.Time)
				_, named := row["metric"].(string)
				if !ok || !named || at.Before(last) || len(row) != 3 {
					t.Fatalf("%q has the row %v after %s", p.Title, row, last)
				}
				last = at
			}
		default:
			t.Errorf("%q is a %s in the format %s", p.Title, p.Type, target.Format)
		}
	}

	query, err := os.ReadFile(filepath.Join(repository, "docs", "examples", "sql", "weekly.sql"))
	must(t, err)
	weeks := rows(string(query))
	traded := false
	for _, row := range weeks {
		if row["project_name"] == "" || row["week"] == nil || row["price_per_share"] == nil {
			t.Errorf("the week %v", row)
		}
		traded = traded || (row["trades"] != int64(0) && row["cost_bps"] != nil)
	}
	if len(weeks) < 6 || !traded {
		t.Errorf("%d weeks, one with trades: %v", len(weeks), traded)
	}
}
