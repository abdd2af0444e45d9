package workload

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet"
)

// Size says how much happens. Blocks come in bursts of an hour a day, SecondsPerBlock apart; each vault settles once a day.
type Size struct {
	Vaults         int    `json:"vaults"`
	Accounts       int    `json:"accounts"`
	Blocks         int    `json:"blocks"`         // after the setup
	EventsPerBlock int    `json:"eventsPerBlock"` // of our contracts, on average
	Seed           uint64 `json:"seed"`
}

// Full is what the indexer is measured on: more than 200,000 events in more than 4,000 blocks.
var Full = Size{Vaults: 10, Accounts: 200, Blocks: 4200, EventsPerBlock: 50, Seed: 1}

// SecondsPerBlock of the workload's chain, as on Ethereum.
const SecondsPerBlock = 12

// Info describes a generated chain. It lies beside it, in workload.json.
type Info struct {
	Version    int              `json:"version"`
	Size       Size             `json:"size"`
	Factory    common.Address   `json:"factory"`
	Lens       common.Address   `json:"lens"`
	StartBlock uint64           `json:"startBlock"`
	Head       uint64           `json:"head"`
	HeadHash   common.Hash      `json:"headHash"`
	TenthHash  common.Hash      `json:"tenthHash"` // the block by which a tenth of the events have happened
	Tenth      uint64           `json:"tenth"`
	Events     int              `json:"events"`      // of the contracts below, over the whole chain
	TenthCount int              `json:"tenthEvents"` // up to Tenth
	Mix        map[string]int   `json:"mix"`         // by contract and event name
	Contracts  []common.Address `json:"contracts"`   // factory, vaults and portfolios: whose logs are indexed
	Accounts   []common.Address `json:"accounts"`
	Vaults     []common.Address `json:"vaults"`
}

// version of the generator: a cached chain of another one is made anew.
const version = 2

const infoFile = "workload.json"

// Load reads a chain's description; ErrNotExist when there is none of this size and version.
func Load(dir string, size Size) (*Info, error) {
	data, err := os.ReadFile(filepath.Join(dir, infoFile))
	if err != nil {
		return nil, err
	}
	var info Info
	if err := json.Unmarshal(data, &info); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, infoFile), err)
	}
	if info.Version != version || info.Size != size {
		return nil, fmt.Errorf("%s is of another size or version: %w", dir, os.ErrNotExist)
	}
	return &info, nil
}

// Ensure gives the chain of a size in dir, generating it when it isn't there. progress is called now and then.
func Ensure(ctx context.Context, dir string, size Size, progress func(block, blocks, events int)) (*Info, error) {
	info, err := Load(dir, size)
	if !errors.Is(err, os.ErrNotExist) {
		return info, err
	}
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("clearing %s: %w", dir, err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("making %s: %w", dir, err)
	}
	if info, err = generate(ctx, dir, size, progress); err != nil {
		return nil, fmt.Errorf("generating the workload: %w", err)
	}
	data, err := json.MarshalIndent(info, "", " ")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, infoFile), data, 0o644); err != nil {
		return nil, fmt.Errorf("writing the workload's description: %w", err)
	}
	return info, nil
}

// modules is what a node of one's own can serve its own programs: debug has debug_getRawReceipts.
var modules = []string{"eth", "net", "web3", "txpool", "debug"}

// Open serves a generated chain on a free port.
func Open(ctx context.Context, dir string) (*devnet.Chain, error) {
	return devnet.StartChain(ctx, devnet.ChainConfig{
		DataDir: filepath.Join(dir, "node"), Modules: modules,
	})
}

func generate(ctx context.Context, dir string, size Size, progress func(block, blocks, events int)) (*Info, error) {
	w, err := newWorld(ctx, filepath.Join(dir, "node"), size)
	if err != nil {
		return nil, err
	}
	err = w.run(ctx, progress)
	info := w.info
	if closeErr := w.chain.Close(); err == nil {
		err = closeErr
	}
	return info, err
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0x5175)) }
