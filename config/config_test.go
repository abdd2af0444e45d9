package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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
	t.Setenv("SLUICE_RPC_OWN", "a")
	cfg, err := load(t, "--config", file, "--start_block", "333")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(cfg.Listen, " ", cfg.Admin.Listen, " ", cfg.StartBlock, " ", cfg.Log.Level, " ", cfg.Log.Format, " ", cfg.RPC.URLs, cfg.RPC.Own)
	if want := "127.0.0.1:1 127.0.0.1:22 333 warn text [http://a ws://b] [a]"; got != want {
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
		cfg.RPC.Timeout != want.RPC.Timeout || len(cfg.RPC.Own) != 0 || cfg.Log != want.Log || cfg.Index != want.Index {
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
		"only sockets":     {func(c *Config) { c.RPC.URLs = []string{"ws://127.0.0.1:8546"} }, "rpc.urls"},
		"endpoint garbage": {func(c *Config) { c.RPC.URLs = []string{"secret-token"} }, "rpc.urls"},
		"block time":       {func(c *Config) { c.RPC.BlockTime = 0 }, "rpc.block_time"},
		"lag":              {func(c *Config) { c.Keeper.MaxLag = -1 }, "keeper.max_lag"},
		"data fee oracle":  {func(c *Config) { c.Keeper.DataFeeOracle = "0x1" }, "keeper.data_fee_oracle"},
		"registry":         {func(c *Config) { c.Registry = "here" }, "registry"},
		"readers' rpc":     {func(c *Config) { c.Serve.RPCURL = "ws://h" }, "serve.rpc_url"},
		"wallets":          {func(c *Config) { c.Wallets.WalletConnect = "0123" }, "wallets.walletconnect"},
		"explorer":         {func(c *Config) { c.Explorer.URL = "javascript:alert(1)" }, "explorer.url"},
		"ENS":              {func(c *Config) { c.ENS.Resolver = "vitalik.eth" }, "ens.resolver"},
		"listed":           {func(c *Config) { c.Listing.Listed = []string{"Meridian"} }, "listing.listed"},
		"unlisted":         {func(c *Config) { c.Listing.Unlisted = []string{"Meridian=copy"} }, "listing.unlisted"},
		"no reason":        {func(c *Config) { c.Listing.Unlisted = []string{good.Factory + "= "} }, "listing.unlisted"},
		"both": {func(c *Config) {
			c.Listing.Listed, c.Listing.Unlisted = []string{good.Factory}, []string{good.Factory + "=a copy"}
		}, "listing.unlisted"},
		"deploy key twice": {func(c *Config) { c.Deploy.Keystore, c.Deploy.SignerURL = "k", "http://h" }, "deploy.signer_url"},
		"timeout":          {func(c *Config) { c.RPC.Timeout = 1 }, "rpc.timeout"},
		"own":              {func(c *Config) { c.RPC.Own = []string{"elsewhere"} }, "rpc.own"},
		"no database":      {func(c *Config) { c.Database.URL = "" }, "database.url"},
		"database scheme":  {func(c *Config) { c.Database.URL = "mysql://u:secretpw@h/db" }, "database.url"},
		"no factory":       {func(c *Config) { c.Factory = "" }, "factory"},
		"factory":          {func(c *Config) { c.Factory = "0x12" }, "factory"},
		"lens":             {func(c *Config) { c.Lens = "nope" }, "lens"},
		"listen":           {func(c *Config) { c.Listen = "8080" }, "listen"},
		"admin":            {func(c *Config) { c.Admin.Listen = "x" }, "admin.listen"},
		"port":             {func(c *Config) { c.Listen = "127.0.0.1:65536" }, "listen"},
		"port's name":      {func(c *Config) { c.Admin.Listen = "127.0.0.1:abc" }, "admin.listen"},
		"proofs":           {func(c *Config) { c.Index.ProofsPerMinute = 0 }, "index.proofs_per_minute"},
		"level":            {func(c *Config) { c.Log.Level = "loud" }, "log.level"},
		"format":           {func(c *Config) { c.Log.Format = "xml" }, "log.format"},
		"budget":           {func(c *Config) { c.Keeper.WeeklyGasBudget = "-1" }, "keeper.weekly_gas_budget"},
		"unpaid budget":    {func(c *Config) { c.Keeper.ServeBudget = "250000000000000001" }, "keeper.serve_budget"},
		"no unpaid budget": {func(c *Config) { c.Keeper.ServeBudget = "-1" }, "keeper.serve_budget"},
		"lower budget":     {func(c *Config) { c.Keeper.WeeklyGasBudget = "999999999999999999" }, "keeper.serve_budget"},
		"slippage":         {func(c *Config) { c.Keeper.MaxSlippageBps = 101 }, "keeper.max_slippage_bps"},
		"fee cap":          {func(c *Config) { c.Keeper.MaxFeeGwei = 0 }, "keeper.max_fee_gwei"},
		"tip above fee":    {func(c *Config) { c.Keeper.MaxTipGwei = 201 }, "keeper.max_tip_gwei"},
		"least tip":        {func(c *Config) { c.Keeper.MinTipWei = 4e9 }, "keeper.min_tip_wei"},
		"gas":              {func(c *Config) { c.Keeper.MaxGas = 20_999 }, "keeper.max_gas"},
		"margin":           {func(c *Config) { c.Keeper.GasMarginBps = 10_001 }, "keeper.gas_margin_bps"},
		"nav bounds":       {func(c *Config) { c.Keeper.NavToleranceBps = 1_001 }, "keeper.nav_tolerance_bps"},
		"price jump":       {func(c *Config) { c.Keeper.MaxPriceJumpBps = 0 }, "keeper.max_price_jump_bps"},
		"overshoot":        {func(c *Config) { c.Keeper.OvershootBps = 101 }, "keeper.overshoot_bps"},
		"settlements":      {func(c *Config) { c.Keeper.MaxSettlements = 0 }, "keeper.max_settlements"},
		"claims":           {func(c *Config) { c.Keeper.MaxClaims = 501 }, "keeper.max_claims"},
		"rebroadcast":      {func(c *Config) { c.Keeper.RebroadcastAfter = 0 }, "keeper.rebroadcast_after"},
		"bump":             {func(c *Config) { c.Keeper.BumpAfter = 0 }, "keeper.bump_after"},
		"supersede":        {func(c *Config) { c.Keeper.SupersedeAfter = 0 }, "keeper.supersede_after"},
		"reverts":          {func(c *Config) { c.Keeper.MaxReverts = 0 }, "keeper.max_reverts"},
		"reverts for":      {func(c *Config) { c.Keeper.RevertsFor = 0 }, "keeper.reverts_for"},
		"head age":         {func(c *Config) { c.Keeper.MaxHeadAge = -1 }, "keeper.max_head_age"},
		"tiers":            {func(c *Config) { c.Keeper.FeeTiers = []int{0} }, "keeper.fee_tiers"},
		"too many tiers":   {func(c *Config) { c.Keeper.FeeTiers = make([]int, 9) }, "keeper.fee_tiers"},
		"lease":            {func(c *Config) { c.Keeper.LeaseTTL = c.Keeper.PollInterval }, "keeper.lease_ttl"},
		"long lease":       {func(c *Config) { c.Keeper.LeaseTTL = time.Hour }, "keeper.lease_ttl"},
		"poll":             {func(c *Config) { c.Keeper.PollInterval = 0 }, "keeper.poll_interval"},
		"relay":            {func(c *Config) { c.Keeper.Relay = "ws://h/secret-token" }, "keeper.relay"},
		"signer":           {func(c *Config) { c.Keeper.SignerURL = "secret-token" }, "keeper.signer_url"},
		"signer's address": {func(c *Config) { c.Keeper.SignerURL = "http://h/secret-token" }, "keeper.signer_address"},
		"two keys": {func(c *Config) {
			c.Keeper.SignerURL, c.Keeper.SignerAddress, c.Keeper.Keystore = "http://h/secret-token", c.Factory, "/k"
		}, "keeper.signer_url"},
		"settler": {func(c *Config) { c.Settler = "0x" }, "settler"},
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
	good.Keeper.SignerURL, good.Keeper.SignerAddress = "https://signer.example.com/token", good.Factory
	if err := good.Validate(all | NeedKey); err != nil {
		t.Fatalf("a keeper with a signing service is refused: %v", err)
	}
}

// TestRefusedFiles: what is wrong with a file is said in one line that names the setting, and shows no value.
func TestRefusedFiles(t *testing.T) {
	for _, tc := range []struct{ name, text, key, says string }{
		{"a.yaml", "rpc:\n  url: http://x\n", "rpc.url", "no such setting"},
		{"a.yaml", "rpc: tokentoken\n", "rpc", "section"},
		{"a.yaml", "keeper:\n  # nothing\nlog:\n  level: info\n", "keeper", "section"},
		{"a.yaml", "database:\n  url:\n    password: tokentoken\n", "database.url", "text"},
		{"a.yaml", "rpc:\n  timeout: tokentoken\n", "rpc.timeout", "duration"},
		{"a.yaml", "start_block: tokentoken\n", "start_block", "whole number"},
		{"a.yaml", "start_block: -1\n", "start_block", "whole number"},
		{"a.json", `{"rpc": {"chain_id": -5}}`, "rpc.chain_id", "whole number"},
		{"a.toml", "[keeper]\nmax_gas = -5\n", "keeper.max_gas", "whole number"},
		{"a.yaml", "keeper:\n  fee_tiers: [500, tokentoken]\n", "keeper.fee_tiers", "list of whole numbers"},
		{"a.yaml", "keeper:\n  disable_trading: tokentoken\n", "keeper.disable_trading", "true nor false"},
		{"a.yaml", "listen: [tokentoken]\n", "listen", "text"},
		{"a.yaml", "factory: a\nfactory: b\n", "config", "already defined"},
		{"a.toml", "factory = 'a'\nfactory = 'b'\n", "config", "defined"},
		{"a.json", `{"factory": "a", "rpc": {}, "factory": "b"}`, "config", "given twice"},
		{"a.yaml", "keeper:\n  max_gas: 1\n  MAX_GAS: 2\n", "config", "keeper.max_gas is given twice"},
		{"a.yaml", "rpc:\n  chain_id: 1\nrpc.chain_id: 2\n", "config", "rpc.chain_id is given twice"},
		{"a.toml", "FACTORY = 'a'\nfactory = 'b'\n", "config", "factory is given twice"},
		{"a.yaml", "rpc: [\n x: }\n", "config", "line 1"},
		{"a.toml", "rpc = [\n", "config", "not valid"},
		{"a.json", `{"rpc": `, "config", "not valid"},
		{"a.conf", "rpc: 1\n", "config", ".yaml, .toml or .json"},
		{"a", "rpc: 1\n", "config", ".yaml, .toml or .json"},
		{"a.yaml", "\x00\x01", "config", "not valid"},
	} {
		file := filepath.Join(t.TempDir(), tc.name)
		if err := os.WriteFile(file, []byte(tc.text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := load(t, "--config", file)
		var refusal *Error
		if !errors.As(err, &refusal) || refusal.Key != tc.key || !strings.Contains(refusal.Problem, tc.says) {
			t.Errorf("%s %q: got %v, want a refusal of %s with %q", tc.name, tc.text, err, tc.key, tc.says)
		} else if strings.Contains(err.Error(), "tokentoken") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s %q: %q shows a value or has several lines", tc.name, tc.text, err)
		}
	}
	t.Setenv("SLUICE_RPC_TIMEOUT", "tokentoken")
	_, err := load(t)
	var refusal *Error
	if !errors.As(err, &refusal) || refusal.Key != "rpc.timeout" || strings.Contains(err.Error(), "tokentoken") {
		t.Errorf("a variable: %v", err)
	}
}

func TestSecretsNeverPrint(t *testing.T) {
	cfg := Default()
	cfg.RPC.URLs = []string{"https://eth.example.com/v3/tokentoken?key=tokentoken"}
	cfg.Keeper.SignerURL, cfg.Keeper.Relay = "https://s.example.com/tokentoken", "https://u:tokentoken@r.example.com"
	cfg.Database.URL = "postgres://user:tokentoken@db:5432/sluice?sslpassword=tokentoken"
	for _, format := range []string{"%v", "%+v", "%s", "%#v"} {
		if out := fmt.Sprintf(format, cfg); strings.Contains(out, "tokentoken") {
			t.Errorf("%s prints a secret: %s", format, out)
		}
	}
}
