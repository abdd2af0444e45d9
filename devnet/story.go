package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// StoryWeeks is the length of the demo's story unless told otherwise.
const StoryWeeks = 12

// A cut-off is on Friday 16:00 UTC, the default of SPEC section 1.
const (
	week         = 7 * 24 * time.Hour
	firstFriday  = 1_735_920_000 // 2025-01-03 16:00 UTC
	beforeCutoff = 48 * time.Hour
)

// StoryConfig chooses the story. The same configuration tells the same story
// to the block hash.
type StoryConfig struct {
	// Weeks of history; 0 means StoryWeeks. The guide's depositor needs five.
	Weeks int

	// Seed of prices and of the crowd's amounts; the guide's numbers are the
	// same for every seed.
	Seed uint64

	// Now is a moment of the host: the story ends two days before the first
	// cut-off after it. The zero time means time.Now.
	Now time.Time

	// Deployed, if set, is called with what the story plays on, before it begins.
	Deployed func(*Deployment)

	// Progress, if set, is called with the hours told and the hours in all.
	Progress func(done, total int)

	// GuideStep, if set, is called when a step of the guide is done, claims
	// included: its number counts from 0, its block is the head. An error
	// ends the story.
	GuideStep func(ctx context.Context, s *Story, step int) error
}

func (cfg StoryConfig) filled() StoryConfig {
	if cfg.Weeks <= 0 {
		cfg.Weeks = StoryWeeks
	}
	if cfg.Now.IsZero() {
		cfg.Now = time.Now()
	}
	return cfg
}

// cutoffAfter is the first Friday 16:00 UTC strictly after a moment.
func cutoffAfter(unix uint64) uint64 {
	const seconds = uint64(week / time.Second)
	if unix < firstFriday {
		return firstFriday - (firstFriday-unix-1)/seconds*seconds
	}
	return firstFriday + ((unix-firstFriday)/seconds+1)*seconds
}

// End is when the story ends, in Unix seconds: two days before a cut-off.
func (cfg StoryConfig) End() uint64 {
	return cutoffAfter(uint64(cfg.filled().Now.Unix())) - uint64(beforeCutoff/time.Second)
}

// Start is the story's genesis, in Unix seconds.
func (cfg StoryConfig) Start() uint64 {
	return cfg.End() - uint64(cfg.filled().Weeks)*uint64(week/time.Second)
}

// Chain completes a chain's configuration with the story's genesis.
func (cfg StoryConfig) Chain(chain ChainConfig) ChainConfig {
	chain.GenesisTime = cfg.Start()
	chain.Alloc = Fund(Ether(10_000), castAccounts()...)
	return chain
}

// Kind says what a vault is in the story for.
type Kind string

// The vaults of the story.
const (
	KindGuide    Kind = "guide"    // with Sam, the guide's depositor
	KindWinning  Kind = "winning"  // gains, trades with targets and orders
	KindLosing   Kind = "losing"   // loses
	KindClosing  Kind = "closing"  // winds down
	KindPersonal Kind = "personal" // one owner's
)

// StoryVault is a vault of the story.
type StoryVault struct {
	Kind      Kind
	Name      string
	Address   common.Address
	Portfolio common.Address
	Leader    Account
}

// Story is the demo's world: a deployment with its history, and the hands that
// carry it on.
type Story struct {
	*Deployment
	Config StoryConfig
	Chain  *Chain
	Vaults []*StoryVault

	// GuideSteps are the blocks at which the steps of the guide are done, in
	// the order of golden/pnl.json's guide: what was settled is also claimed.
	GuideSteps []uint64

	mu    sync.Mutex // one hour at a time
	cast  map[string]*Wallet
	rng   *rand.Rand
	batch *Batch
	hour  int    // since genesis
	now   uint64 // of the next block
	paths *paths
}

// ErrNotGenesis is returned where a story is to be told on a chain that has
// blocks already.
var ErrNotGenesis = errors.New("a story begins on a new chain")

// TellStory deploys the system on a new chain that was configured by
// cfg.Chain, and tells the story on it.
func TellStory(ctx context.Context, chain *Chain, cfg StoryConfig) (*Story, error) {
	cfg = cfg.filled()
	if chain.Head().Number.Sign() != 0 {
		return nil, ErrNotGenesis
	}
	genesis := chain.Genesis().Time
	end := genesis + uint64(cfg.Weeks)*uint64(week/time.Second)
	// The chain says when the story plays: meanwhile the host's week may have
	// turned. The story's end is a moment of the same week.
	if cfg.Now = time.Unix(int64(end), 0).UTC(); cfg.Start() != genesis {
		return nil, fmt.Errorf("telling the story: genesis at %d is not two days before a cut-off", genesis)
	}
	deployment, err := Deploy(ctx, chain, DeployOptions{Timestamp: genesis + blockStep, Caps: storyCaps})
	if err != nil {
		return nil, err
	}
	if cfg.Deployed != nil {
		cfg.Deployed(deployment)
	}
	s := newStory(chain, deployment, cfg)
	if err := s.gather(ctx); err != nil {
		return nil, fmt.Errorf("telling the story: %w", err)
	}
	total := cfg.Weeks * 7 * 24
	plot := s.plot(total)
	for hour := 1; hour <= total; hour++ {
		s.hour = hour
		if err := s.tellHour(ctx, plot[hour]); err != nil {
			return nil, fmt.Errorf("telling the story, hour %d of %d: %w", hour, total, err)
		}
		if cfg.Progress != nil {
			cfg.Progress(hour, total)
		}
	}
	return s, nil
}

func newStory(chain *Chain, deployment *Deployment, cfg StoryConfig) *Story {
	s := &Story{
		Deployment: deployment,
		Config:     cfg,
		Chain:      chain,
		cast:       make(map[string]*Wallet),
		rng:        rand.New(rand.NewPCG(cfg.Seed, chain.Head().Number.Uint64())),
		batch:      chain.NewBatch(),
	}
	s.paths = newPaths(s)
	return s
}

// storyCaps are the demo's: the guide's vault is nearly all LINK, which so has none.
var storyCaps = map[string]uint16{"WETH": 7_000, "WBTC": 9_500}

// blockStep is the time between the blocks of one hour: the first carries the
// hour's answers, so they are newer than a cut-off on the hour.
const blockStep = 12

// tellHour mines the hour's market, and then what happens in it.
func (s *Story) tellHour(ctx context.Context, scenes []scene) error {
	s.now = s.Chain.Genesis().Time + uint64(s.hour)*3600 + blockStep
	if err := s.paths.advance(ctx, s); err != nil {
		return err
	}
	if err := s.Market.Update(s.batch, s.now); err != nil {
		return err
	}
	if err := s.flush(ctx); err != nil {
		return err
	}
	if s.isCutoff() {
		if err := s.settleAll(ctx); err != nil {
			return err
		}
	}
	for _, scene := range scenes {
		if err := scene(ctx, s); err != nil {
			return err
		}
	}
	return s.flush(ctx)
}

// isCutoff says whether the present hour begins with a cut-off.
func (s *Story) isCutoff() bool {
	hour := s.Chain.Genesis().Time + uint64(s.hour)*3600
	return hour%uint64(week/time.Second) == firstFriday%uint64(week/time.Second)
}

// flush mines what was gathered, if anything, at the story's next moment.
func (s *Story) flush(ctx context.Context) error {
	if s.batch.Len() == 0 && s.batch.err == nil {
		return nil
	}
	_, _, err := s.batch.Mine(ctx, s.now)
	s.now += blockStep
	return err
}

// Vault returns the story's vault of a kind, or nil if it isn't founded yet.
func (s *Story) Vault(kind Kind) *StoryVault {
	for _, vault := range s.Vaults {
		if vault.Kind == kind {
			return vault
		}
	}
	return nil
}

// usdc is an amount of whole USDC in base units.
func usdc(whole int64) *big.Int { return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e6)) }
