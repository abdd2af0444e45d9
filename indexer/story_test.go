package indexer

import (
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// The demo's story, indexed in bulk and live, proven, and with -indexer.long trusted too: all of it agrees with the chain,
// and the rows don't depend on how they came.
func TestStoryAgreesWithTheChain(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	weeks := 3
	if *long {
		weeks = 6
	}
	cfg := devnet.StoryConfig{Weeks: weeks, Now: time.Date(2026, 1, 7, 0, 0, 0, 0, time.UTC)}
	c, err := devnet.StartChain(t.Context(), cfg.Chain(devnet.ChainConfig{}))
	must(t, err)
	t.Cleanup(func() { must(t, c.Close()) })
	s, err := devnet.TellStory(t.Context(), c, cfg)
	must(t, err)

	conf := configFor(s.Deployment)
	db := database(t)
	started := time.Now()
	index(t, conf, db, client(t, c.HTTPURL()), c.Head().Hash())
	t.Logf("indexed %d blocks in %s", c.Head().Number, time.Since(started))
	checkAll(t, conf, db, client(t, c.HTTPURL()))
	consult(t, conf, db, client(t, c.HTTPURL()))
}
