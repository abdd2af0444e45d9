package main

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/keeper"
)

// TestEveryTunableOfTheKeeperIsAKey changes every key, and looks whether every
// field of the keeper's own configuration moved with one.
func TestEveryTunableOfTheKeeperIsAKey(t *testing.T) {
	before := config.Default()
	after := config.Default()
	after.Keeper.WeeklyGasBudget, after.Keeper.Owner, after.Keeper.DataFeeOracle = "7", "another", "0x00000000000000000000000000000000000000bb"
	after.Keeper.ServeAllow, after.Keeper.ServeMinNav, after.Keeper.ServeBudget = "0x00000000000000000000000000000000000000cc", "5", "9"
	after.RPC.FinalityDepth, after.RPC.FinalizedTag, after.RPC.Timeout = 65, false, after.RPC.Timeout+1
	hex := "0x00000000000000000000000000000000000000aa"
	after.Factory, after.Lens, after.Claimer, after.Adapter, after.Quoter, after.Settler = hex, hex, hex, hex, hex, hex
	fields := reflect.ValueOf(&after.Keeper).Elem()
	for i := range fields.NumField() {
		switch f := fields.Field(i); f.Kind() {
		case reflect.Uint64:
			f.SetUint(f.Uint() + 1)
		case reflect.Int64:
			f.SetInt(f.Int() + 1)
		case reflect.Bool:
			f.SetBool(!f.Bool())
		case reflect.Slice:
			f.Set(reflect.ValueOf([]int{500}))
		}
	}
	a, b := reflect.ValueOf(keeperConfig(before, 1)), reflect.ValueOf(keeperConfig(after, 2))
	for i := range a.NumField() {
		if fmt.Sprint(a.Field(i)) == fmt.Sprint(b.Field(i)) {
			t.Errorf("no key sets keeper.Config.%s", a.Type().Field(i).Name)
		}
	}
	addresses := b.FieldByName("Addresses")
	for i := range addresses.NumField() {
		if addresses.Field(i).IsZero() {
			t.Errorf("no key sets the address %s", addresses.Type().Field(i).Name)
		}
	}
}

// TestKeysHaveTheKeepersOwnDefaults: the library and the command do the same
// unless told otherwise.
func TestKeysHaveTheKeepersOwnDefaults(t *testing.T) {
	got, want := keeperConfig(config.Default(), 0), keeper.DefaultConfig()
	// A chain that makes blocks on demand has no head age; the rest is the RPC's or the process's.
	want.MaxHeadAge, want.CallTimeout, want.Holder = got.MaxHeadAge, got.CallTimeout, got.Holder
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("keys say\n%s, the keeper\n%s", g, w)
	}
	got.ChainID = 1
	got.Addresses = keeper.Addresses{Factory: address("0x00000000000000000000000000000000000000aa"), Lens: address("0x00000000000000000000000000000000000000ab")}
	if err := got.Check(); err != nil {
		t.Errorf("the defaults: %v", err)
	}
}

// TestDocsHaveEveryKeyOfTheKeeper with its default.
func TestDocsHaveEveryKeyOfTheKeeper(t *testing.T) {
	page, err := os.ReadFile("../../docs/keeper.md")
	if err != nil {
		t.Fatal(err)
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags)
	flags.VisitAll(func(f *pflag.Flag) {
		if !strings.HasPrefix(f.Name, "keeper.") {
			return
		}
		row := ""
		for _, line := range strings.Split(string(page), "\n") {
			if strings.HasPrefix(line, "| `"+f.Name+"` |") {
				row = line
			}
		}
		value := strings.Trim(f.DefValue, "[]")
		if row == "" || value != "" && !strings.Contains(row, "| "+value+" |") {
			t.Errorf("docs/keeper.md has no row of `%s` with its default %q: %q", f.Name, value, row)
		}
	})
}
