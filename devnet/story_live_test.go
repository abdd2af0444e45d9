package devnet

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/bindings/registry"
)

func checkSkip(t *testing.T, s *Story) {
	reg := registry.NewRegistry()
	v := s.Vault(KindWinning)
	for range 2 {
		want := answer(t, s, v.Address, sharedVault.PackNextCutoff(), sharedVault.UnpackNextCutoff)
		before := s.Chain.Head()
		cutoff, err := s.Skip(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if want.Uint64() != cutoff {
			t.Errorf("skipped to %d, the vault's cut-off is %s", cutoff, want)
		}
		head := s.Chain.Head()
		if head.Time <= cutoff || head.Time > cutoff+60 {
			t.Errorf("at %d after the cut-off %d", head.Time, cutoff)
		}
		hours := (head.Time - before.Time + 3599) / 3600
		if got := head.Number.Uint64() - before.Number.Uint64(); got < hours-1 || got > hours+1 {
			t.Errorf("%d blocks for %d hours", got, hours)
		}
		for _, l := range s.Market.Tokens {
			price := answer(t, s, s.Registry, reg.PackPrice(l.Address, s.Market.Asset.Address), reg.UnpackPrice)
			if price.UpdatedAt.Uint64() <= cutoff {
				t.Errorf("%s has no answer newer than the cut-off", l.Symbol)
			}
			spot, err := l.Pool.SpotSqrtPrice(s.Chain)
			if err != nil {
				t.Fatal(err)
			}
			if spot.Cmp(l.Pool.SqrtPrice(price.PriceWad)) != 0 {
				t.Errorf("the pool of %s isn't at the oracle's price", l.Symbol)
			}
		}
		// The keeper's part, as it will do it.
		if err := s.cast[keeperName].Resync(t.Context(), s.Chain); err != nil {
			t.Fatal(err)
		}
		s.now = head.Time + blockStep
		if err := s.settleAll(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func TestStoriesOfAnyLength(t *testing.T) {
	for _, weeks := range []int{1, 2, 3} {
		s := tellForTest(t, StoryConfig{Weeks: weeks, Seed: uint64(weeks)})
		if got := len(settlements(t, s, s.Vault(KindWinning))); got != weeks {
			t.Errorf("%d settlements in %d weeks", got, weeks)
		}
		if _, err := s.Skip(t.Context()); err != nil {
			t.Errorf("going on after %d weeks: %v", weeks, err)
		}
	}
}

func TestStoriesAreDeterministic(t *testing.T) {
	tell := func(seed uint64) common.Hash {
		return tellForTest(t, StoryConfig{Weeks: 1, Seed: seed}).Chain.Head().Hash()
	}
	first := tell(7)
	if second := tell(7); second != first {
		t.Errorf("one seed, two stories: %s and %s", first, second)
	}
	if other := tell(8); other == first {
		t.Error("two seeds, one story")
	}
}

func TestStoryResumes(t *testing.T) {
	dir := t.TempDir()
	saved := filepath.Join(dir, "story.json")
	cfg := StoryConfig{Weeks: 1, Now: testNow}
	chain := startTestChain(t, cfg.Chain(ChainConfig{DataDir: dir}))
	told, err := TellStory(t.Context(), chain, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := told.Save(saved); err != nil {
		t.Fatal(err)
	}
	if _, err := TellStory(t.Context(), chain, cfg); !errors.Is(err, ErrNotGenesis) {
		t.Errorf("told twice on one chain: %v", err)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	again := startTestChain(t, cfg.Chain(ChainConfig{DataDir: dir}))
	s, err := LoadStory(t.Context(), again, saved)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Vaults) != len(told.Vaults) {
		t.Fatalf("%d vaults, there were %d", len(s.Vaults), len(told.Vaults))
	}
	for i, v := range s.Vaults {
		if was := told.Vaults[i]; v.Address != was.Address || v.Portfolio != was.Portfolio || v.Kind != was.Kind || v.Leader.Address != was.Leader.Address {
			t.Errorf("%+v was %+v", v, was)
		}
	}
	for i, l := range s.Market.Tokens {
		if l.answer().Cmp(told.Market.Tokens[i].answer()) != 0 {
			t.Errorf("%s is at %s, was at %s", l.Symbol, l.answer(), told.Market.Tokens[i].answer())
		}
	}
	cutoff, err := s.Skip(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if head := again.Head().Time; head <= cutoff || head > cutoff+60 {
		t.Errorf("at %d after the cut-off %d", head, cutoff)
	}
	if _, err := LoadStory(t.Context(), startTestChain(t, ChainConfig{}), saved); err == nil {
		t.Error("loaded on another chain")
	}
	if _, err := LoadStory(t.Context(), again, filepath.Join(dir, "nothing")); err == nil {
		t.Error("loaded nothing")
	}
}

func TestRunKeepsAnswersFresh(t *testing.T) {
	s := tellForTest(t, StoryConfig{Weeks: 1})
	ctx, cancel := context.WithCancel(t.Context())
	heads := make(chan *types.Header, 64)
	sub, err := s.Chain.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	done := make(chan error, 1)
	// A laptop that slept for three hours and a half.
	s.Chain.Clock().Skip(3*time.Hour + 31*time.Minute)
	go func() { done <- s.Run(ctx) }()
	now := uint64(s.Chain.Clock().Now().Unix())
	for head := range heads {
		if head.Time+pulse > now {
			break
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if age := now - s.updated(); age > pulse {
		t.Errorf("the last answer is %d seconds old", age)
	}
	if wait := s.untilPulse(); wait > pulse*time.Second {
		t.Errorf("the next answer is %s away", wait)
	}
}

// A demo's blocks come from three sides at once: the skip, the market's pulse,
// and whoever sends a transaction.
func TestSkipWhileOthersMine(t *testing.T) {
	s := tellForTest(t, StoryConfig{Weeks: 1})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	defer s.Chain.AutoMine(ctx, AutoMineOptions{})()
	var work errgroup.Group
	work.Go(func() error { return s.Run(ctx) })
	work.Go(func() error {
		w, err := s.Chain.Wallet(ctx, s.Account(you))
		for sent := 0; err == nil; sent++ {
			// More than anybody who listens to the pool can buffer.
			if sent >= 1_000 {
				return nil
			}
			var tx *types.Transaction
			if tx, err = w.Sign(&w.Address, nil, 21_000, nil); err == nil {
				err = s.Chain.Client().SendTransaction(ctx, tx)
			}
		}
		return err
	})
	for range 2 {
		cutoff, err := s.Skip(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if s.updated() <= cutoff {
			t.Errorf("no answer after the cut-off %d", cutoff)
		}
	}
	cancel()
	if err := work.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
}

func TestCutoffsAreFridays(t *testing.T) {
	for _, c := range []struct{ at, want string }{
		{"2026-01-16T15:59:59Z", "2026-01-16T16:00:00Z"},
		{"2026-01-16T16:00:00Z", "2026-01-23T16:00:00Z"},
		{"2026-01-14T09:30:00Z", "2026-01-16T16:00:00Z"},
		{"2024-02-29T00:00:00Z", "2024-03-01T16:00:00Z"},
		{"2025-01-03T15:59:59Z", "2025-01-03T16:00:00Z"},
		{"2024-12-27T16:00:00Z", "2025-01-03T16:00:00Z"},
	} {
		at, err := time.Parse(time.RFC3339, c.at)
		if err != nil {
			t.Fatal(err)
		}
		if got := time.Unix(int64(cutoffAfter(uint64(at.Unix()))), 0).UTC().Format(time.RFC3339); got != c.want {
			t.Errorf("after %s: %s, want %s", c.at, got, c.want)
		}
	}
}
