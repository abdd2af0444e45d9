package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// savedStory is what a story leaves beside its chain.
type savedStory struct {
	Weeks    int            `json:"weeks"`
	Seed     uint64         `json:"seed"`
	Now      time.Time      `json:"now"`
	Tokens   []savedListing `json:"tokens"` // the asset first
	Executor common.Address `json:"executor"`
	Uniswap  struct {
		Factory, Router, PositionManager, Quoter common.Address
	} `json:"uniswap"`
	Contracts struct {
		Registry, Factory, Vault, PersonalVault, Portfolio common.Address
		Adapter, AutoClaimer, Lens, Settler                common.Address
		Tank, LateSettler, Board                           common.Address
	} `json:"contracts"`
	StartBlock uint64       `json:"startBlock"`
	GuideSteps []uint64     `json:"guideSteps"`
	Vaults     []savedVault `json:"vaults"`
}

type savedListing struct {
	Symbol string         `json:"symbol"`
	Token  common.Address `json:"token"`
	Feed   common.Address `json:"feed"`
	Ratio  common.Address `json:"ratio"` // the first of two feeds; zero where there is one
	Pool   common.Address `json:"pool"`
}

type savedVault struct {
	Kind      Kind           `json:"kind"`
	Name      string         `json:"name"`
	Vault     common.Address `json:"vault"`
	Portfolio common.Address `json:"portfolio"`
	Leader    string         `json:"leader"`
}

// Save writes what LoadStory needs to go on with the story on a resumed chain,
// once the chain itself is on disk.
func (s *Story) Save(path string) error {
	if err := s.Chain.Sync(); err != nil {
		return fmt.Errorf("saving the story: %w", err)
	}
	saved := savedStory{
		Weeks: s.Config.Weeks, Seed: s.Config.Seed, Now: s.Config.Now,
		Executor: s.Market.executor, StartBlock: s.StartBlock, GuideSteps: s.GuideSteps,
	}
	for _, l := range s.Market.all() {
		item := savedListing{Symbol: l.Symbol, Token: l.Address, Feed: l.Feed}
		if l.Pool != nil {
			item.Pool = l.Pool.Address
		}
		if l.Ratio != nil {
			item.Ratio = l.Ratio.Feed
		}
		saved.Tokens = append(saved.Tokens, item)
	}
	u := &saved.Uniswap
	u.Factory, u.Router, u.PositionManager, u.Quoter = s.Uniswap.Factory, s.Uniswap.Router, s.Uniswap.PositionManager, s.Uniswap.Quoter
	c := &saved.Contracts
	c.Registry, c.Factory, c.Adapter, c.AutoClaimer, c.Lens, c.Settler = s.Registry, s.Factory, s.Adapter, s.AutoClaimer, s.Lens, s.Settler
	c.Tank, c.LateSettler, c.Board = s.Tank, s.LateSettler, s.Board
	c.Vault, c.PersonalVault, c.Portfolio = s.VaultImplementation, s.PersonalVaultImplementation, s.PortfolioImplementation
	for _, v := range s.Vaults {
		saved.Vaults = append(saved.Vaults, savedVault{Kind: v.Kind, Name: v.Name, Vault: v.Address, Portfolio: v.Portfolio, Leader: v.Leader.Name})
	}
	data, err := json.MarshalIndent(saved, "", "  ")
	if err != nil {
		return fmt.Errorf("saving the story: %w", err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("saving the story: %w", err)
	}
	return nil
}

// LoadStory goes on with a story that was saved, on its resumed chain. Prices
// continue where the feeds are.
func LoadStory(ctx context.Context, chain *Chain, path string) (*Story, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("loading the story: %w", err)
	}
	var saved savedStory
	if err := json.Unmarshal(data, &saved); err != nil {
		return nil, fmt.Errorf("loading the story from %s: %w", path, err)
	}
	deployment, err := saved.deployment(chain)
	if err != nil {
		return nil, fmt.Errorf("loading the story from %s: %w", path, err)
	}
	if err := deployment.Market.Sync(); err != nil {
		return nil, fmt.Errorf("%s doesn't belong to this chain: %w", path, err)
	}
	s := &Story{
		Deployment: deployment,
		Config:     StoryConfig{Weeks: saved.Weeks, Seed: saved.Seed, Now: saved.Now},
		Chain:      chain,
		GuideSteps: saved.GuideSteps,
		cast:       make(map[string]*Wallet),
		rng:        rand.New(rand.NewPCG(saved.Seed, chain.Head().Number.Uint64())),
		batch:      chain.NewBatch(),
		hour:       int((deployment.Market.Tokens[0].updatedAt - chain.Genesis().Time) / 3600),
	}
	s.paths = newPaths(s)
	for _, v := range saved.Vaults {
		s.Vaults = append(s.Vaults, &StoryVault{Kind: v.Kind, Name: v.Name, Address: v.Vault, Portfolio: v.Portfolio, Leader: NewAccount(v.Leader)})
	}
	if err := s.openWallets(ctx); err != nil {
		return nil, fmt.Errorf("loading the story: %w", err)
	}
	return s, nil
}

func (saved *savedStory) deployment(chain *Chain) (*Deployment, error) {
	all, err := loadUniswap()
	if err != nil {
		return nil, err
	}
	u := saved.Uniswap
	uniswap := &Uniswap{Factory: u.Factory, Router: u.Router, PositionManager: u.PositionManager, Quoter: u.Quoter, artifacts: all}
	asset, tokens := genesisListings()
	market := &Market{Asset: asset, Tokens: tokens, chain: chain, executor: saved.Executor}
	if len(saved.Tokens) != len(market.all()) {
		return nil, fmt.Errorf("it has %d tokens", len(saved.Tokens))
	}
	for i, l := range market.all() {
		item := saved.Tokens[i]
		if item.Symbol != l.Symbol {
			return nil, fmt.Errorf("it has %s instead of %s", item.Symbol, l.Symbol)
		}
		l.Address, l.Feed = item.Token, item.Feed
		if l.Ratio != nil {
			l.Ratio.Feed = item.Ratio
		}
	}
	for i, l := range tokens {
		l.Pool = &Pool{Address: saved.Tokens[i+1].Pool, Token: l.Token, Asset: asset.Token, Fee: poolFee, uniswap: uniswap}
	}
	c := saved.Contracts
	return &Deployment{
		Market: market, Uniswap: uniswap, StartBlock: saved.StartBlock,
		Registry: c.Registry, Factory: c.Factory, Adapter: c.Adapter, AutoClaimer: c.AutoClaimer, Lens: c.Lens, Settler: c.Settler,
		Tank: c.Tank, LateSettler: c.LateSettler, Board: c.Board,
		VaultImplementation: c.Vault, PersonalVaultImplementation: c.PersonalVault, PortfolioImplementation: c.Portfolio,
	}, nil
}
