package main

import (
	"testing"

	"github.com/spf13/pflag"

	"github.com/sluicefi/sluice/config"
)

// TestReadyLag: 16 blocks were 192 seconds on Ethereum and four on Arbitrum, where one slow answer took every server out of its balancer.
func TestReadyLag(t *testing.T) {
	for name, want := range map[string]uint64{"ethereum": 16, "base": 96, "op-mainnet": 96, "arbitrum-one": 768} {
		flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
		config.AddFlags(flags)
		if err := flags.Parse([]string{"--chain", name}); err != nil {
			t.Fatal(err)
		}
		cfg, err := config.Load(flags)
		if err != nil {
			t.Fatal(err)
		}
		if got := readyLag(cfg); got != want {
			t.Errorf("%s: %d blocks, want %d", name, got, want)
		}
	}
	cfg := config.Default()
	if cfg.RPC.BlockTime *= 10; readyLag(cfg) != 16 {
		t.Errorf("rare blocks: %d", readyLag(cfg))
	}
}
