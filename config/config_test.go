package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

func load(t *testing.T, args ...string) (Config, error) {
	t.Helper()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	AddFlags(flags)
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return Load(flags)
}

func TestPrecedenceFlagEnvFileDefault(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	file := filepath.Join(t.TempDir(), "sluice.yaml")
	if err := os.WriteFile(file, []byte("listen: 127.0.0.1:1\nadmin:\n  listen: 127.0.0.1:2\nstart_block: 3\nlog:\n  level: warn\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SLUICE_ADMIN_LISTEN", "127.0.0.1:22")
	t.Setenv("SLUICE_START_BLOCK", "33")
	t.Setenv("SLUICE_RPC_URLS", "http://a,ws://b")
	cfg, err := load(t, "--config", file, "--start_block", "333")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(cfg.Listen, " ", cfg.Admin.Listen, " ", cfg.StartBlock, " ", cfg.Log.Level, " ", cfg.Log.Format, " ", cfg.RPC.URLs)
	if want := "127.0.0.1:1 127.0.0.1:22 333 warn text [http://a ws://b]"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
}

func TestDefaultsOfFlagsAndStructAgree(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	cfg, err := load(t)
	if err != nil {
		t.Fatal(err)
	}
	want := Default()
	cfg.RPC.URLs = nil
	if fmt.Sprintf("%+v", cfg.Keeper) != fmt.Sprintf("%+v", want.Keeper) || cfg.String() != want.String() ||
		cfg.RPC.Timeout != want.RPC.Timeout || cfg.Log != want.Log || cfg.Index != want.Index {
		t.Fatalf("flags' defaults %v differ from %v", cfg, want)
	}
}

func TestRefusals(t *testing.T) {
	good := Default()
	good.RPC.URLs = []string{"http://127.0.0.1:8545"}
	good.Database.URL = "postgres://u:secretpw@h/db"
	good.Factory = "0x00000000000000000000000000000000000000aa"
	all := NeedRPC | NeedDatabase | NeedFactory | NeedListen
	if err := good.Validate(all); err != nil {
		t.Fatalf("the good one is refused: %v", err)
	}
	cases := map[string]struct {
		change func(*Config)
		key    string
	}{
		"no endpoint":      {func(c *Config) { c.RPC.URLs = nil }, "rpc.urls"},
		"endpoint scheme":  {func(c *Config) { c.RPC.URLs = []string{"ftp://host/secret-token"} }, "rpc.urls"},
		"endpoint garbage": {func(c *Config) { c.RPC.URLs = []string{"secret-token"} }, "rpc.urls"},
		"timeout":          {func(c *Config) { c.RPC.Timeout = 1 }, "rpc.timeout"},
		"no database":      {func(c *Config) { c.Database.URL = "" }, "database.url"},
		"database scheme":  {func(c *Config) { c.Database.URL = "mysql://u:secretpw@h/db" }, "database.url"},
		"no factory":       {func(c *Config) { c.Factory = "" }, "factory"},
		"factory":          {func(c *Config) { c.Factory = "0x12" }, "factory"},
		"lens":             {func(c *Config) { c.Lens = "nope" }, "lens"},
		"listen":           {func(c *Config) { c.Listen = "8080" }, "listen"},
		"admin":            {func(c *Config) { c.Admin.Listen = "x" }, "admin.listen"},
		"mode":             {func(c *Config) { c.Index.Mode = "maybe" }, "index.mode"},
		"level":            {func(c *Config) { c.Log.Level = "loud" }, "log.level"},
		"format":           {func(c *Config) { c.Log.Format = "xml" }, "log.format"},
		"budget":           {func(c *Config) { c.Keeper.WeeklyGasBudget = "-1" }, "keeper.weekly_gas_budget"},
		"slippage":         {func(c *Config) { c.Keeper.MaxSlippageBps = 101 }, "keeper.max_slippage_bps"},
		"fee cap":          {func(c *Config) { c.Keeper.MaxFeeGwei = 0 }, "keeper.max_fee_gwei"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			cfg := good
			tc.change(&cfg)
			err := cfg.Validate(all)
			var refusal *Error
			if !errors.As(err, &refusal) || refusal.Key != tc.key {
				t.Fatalf("got %v, want a refusal of %s", err, tc.key)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Fatalf("the refusal shows a secret: %v", err)
			}
		})
	}
	if err := good.Validate(all | NeedKey); err == nil {
		t.Fatal("a keeper without a keystore is accepted")
	}
}

func TestUnknownKeyInFileIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sluice.yaml")
	if err := os.WriteFile(file, []byte("rpc:\n  url: http://x\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := load(t, "--config", file)
	var refusal *Error
	if !errors.As(err, &refusal) || refusal.Key != "rpc.url" {
		t.Fatalf("got %v, want a refusal of rpc.url", err)
	}
}

func TestSecretsNeverPrint(t *testing.T) {
	cfg := Default()
	cfg.RPC.URLs = []string{"https://eth.example.com/v3/tokentoken?key=tokentoken"}
	cfg.Database.URL = "postgres://user:tokentoken@db:5432/sluice?sslpassword=tokentoken"
	for _, format := range []string{"%v", "%+v", "%s", "%#v"} {
		if out := fmt.Sprintf(format, cfg); strings.Contains(out, "tokentoken") {
			t.Errorf("%s prints a secret: %s", format, out)
		}
	}
}
