package devnettest

import (
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
)

// Deploy starts a chain for this test and deploys the whole system on it.
// Options change the chain's configuration before the start.
func Deploy(tb testing.TB, options ...func(*devnet.ChainConfig)) (*devnet.Chain, *devnet.Deployment) {
	tb.Helper()
	chain := Chain(tb, options...)
	deployment, err := devnet.Deploy(tb.Context(), chain, devnet.DeployOptions{})
	if err != nil {
		tb.Fatalf("deploying for the test: %v", err)
	}
	return chain, deployment
}

// Story starts a chain for this test and tells a story on it: about a second
// for each week of cfg.Weeks. The host's clock doesn't matter: a cfg.Now of
// zero means GenesisTime.
func Story(tb testing.TB, cfg devnet.StoryConfig) *devnet.Story {
	tb.Helper()
	if cfg.Now.IsZero() {
		cfg.Now = time.Unix(GenesisTime, 0)
	}
	chain := Chain(tb, func(c *devnet.ChainConfig) { *c = cfg.Chain(*c) })
	story, err := devnet.TellStory(tb.Context(), chain, cfg)
	if err != nil {
		tb.Fatalf("telling a story for the test: %v", err)
	}
	return story
}
