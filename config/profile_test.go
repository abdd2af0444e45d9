package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func aDeployment(t *testing.T, change func(map[string]any)) string {
	t.Helper()
	d := map[string]any{"chain_id": 8453, "start_block": 77}
	for i, key := range []string{"factory", "registry", "lens", "auto_claimer", "adapter", "quoter", "settler", "late_settler", "tank", "board"} {
		d[key] = fmt.Sprintf("0x%040x", i+1)
	}
	if change != nil {
		change(d)
	}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "deployment.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestDeploymentFileFillsInEverySettingThatItNames: nothing of it has to be copied into another file, and what is given
// explicitly counts.
func TestDeploymentFileFillsInEverySettingThatItNames(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	file := aDeployment(t, nil)
	cfg, err := load(t, "--deployment", file, "--lens", "0x00000000000000000000000000000000000000ff")
	if err != nil {
		t.Fatal(err)
	}
	d, err := ReadDeployment(file)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range d.settings() {
		if key == "lens" {
			want = "0x00000000000000000000000000000000000000ff"
		}
		if got := cfg.value(key); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s is %v, want %v", key, got, want)
		}
	}
	cfg.RPC.URLs = []string{"http://127.0.0.1:8545"}
	if err := cfg.Validate(NeedRPC | NeedFactory | NeedLens); err != nil {
		t.Error(err)
	}
	t.Setenv("SLUICE_DEPLOYMENT", file)
	if cfg, err = load(t); err != nil || cfg.Factory != d.Factory {
		t.Errorf("by the environment: %s, %v", cfg.Factory, err)
	}
}

func TestDeploymentFileThatIsNoneIsRefused(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	for name, c := range map[string]struct {
		change func(map[string]any)
		args   []string
		says   string
	}{
		"an address short":   {func(d map[string]any) { d["tank"] = "0x12" }, nil, `tank is "0x12"`},
		"an address missing": {func(d map[string]any) { delete(d, "quoter") }, nil, "quoter"},
		"no start":           {func(d map[string]any) { delete(d, "start_block") }, nil, "start_block"},
		"another name":       {func(d map[string]any) { d["uniswapV3Adapter"] = "0x" }, nil, "uniswapV3Adapter"},
		"another chain":      {nil, []string{"--rpc.chain_id", "1"}, "chain 8453"},
		"another profile":    {nil, []string{"--chain", "op-mainnet"}, "chain 8453"},
	} {
		_, err := load(t, append([]string{"--deployment", aDeployment(t, c.change)}, c.args...)...)
		var refusal *Error
		if !errors.As(err, &refusal) || refusal.Key != "deployment" || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	twice := filepath.Join(t.TempDir(), "twice.json")
	if err := os.WriteFile(twice, []byte(`{"chain_id":8453,"start_block":1,"start_block":2}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := load(t, "--deployment", twice); err == nil || !strings.Contains(err.Error(), `"start_block" is given twice`) {
		t.Errorf("a field twice: %v", err)
	}
	if _, err := load(t, "--deployment", filepath.Join(t.TempDir(), "none.json")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

func TestProfilesAreValidBelowEverythingThatIsGiven(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	for _, name := range Profiles() {
		profile, err := ProfileNamed(name)
		if err != nil {
			t.Fatal(err)
		}
		cfg, err := load(t, "--chain", name, "--rpc.urls", "http://127.0.0.1:8545")
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := cfg.Validate(NeedRPC); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if over := profile.Overridden(cfg); len(over) != 0 {
			t.Errorf("%s: nothing was given, but %v", name, over)
		}
		for key := range profile.Values {
			if _, known := settings()[key]; !known {
				t.Errorf("%s: there is no setting %s", name, key)
			}
		}
		for key, value := range map[string]string{"rpc.block_time": "3s", "keeper.max_tip_gwei": "2", "keeper.bump_after": "9s"} {
			cfg, err := load(t, "--chain", name, "--"+key, value)
			if err != nil || fmt.Sprint(cfg.value(key)) != value {
				t.Errorf("%s: --%s %s gives %v, %v", name, key, value, cfg.value(key), err)
			}
		}
	}
	cfg, err := load(t, "--chain", "base", "--rpc.block_time", "1s")
	if err != nil {
		t.Fatal(err)
	}
	profile, _ := ProfileNamed("base")
	if over := profile.Overridden(cfg); len(over) != 1 || !strings.HasPrefix(over[0], "rpc.block_time is 1s") {
		t.Errorf("overridden: %v", over)
	}
	if _, err := load(t, "--chain", "goerli"); err == nil || !strings.Contains(err.Error(), "arbitrum-one, base, ethereum, op-mainnet") {
		t.Errorf("an unknown profile: %v", err)
	}
}

// TestTimesBecomeBlocksOfTheChain: three blocks are 36 seconds on Ethereum and were 0.75 seconds on Arbitrum.
func TestTimesBecomeBlocksOfTheChain(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	for name, want := range map[string]uint64{"ethereum": 3, "base": 18, "op-mainnet": 18, "arbitrum-one": 144} {
		cfg, err := load(t, "--chain", name)
		if err != nil {
			t.Fatal(err)
		}
		if got := cfg.Blocks(cfg.Keeper.MaxLag); got != want {
			t.Errorf("%s: %s are %d blocks, want %d", name, cfg.Keeper.MaxLag, got, want)
		}
	}
	cfg := Default()
	for span, want := range map[time.Duration]uint64{0: 0, 1: 1, 12 * time.Second: 1, 12*time.Second + 1: 2} {
		if got := cfg.Blocks(span); got != want {
			t.Errorf("%s: %d blocks, want %d", span, got, want)
		}
	}
}
