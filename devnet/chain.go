package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is the id of every chain this package starts.
const ChainID = 1337

// DefaultFinalizedDepth is how many blocks `finalized` stays behind the head
// unless SetFinalizedDepth says otherwise: more than the deepest reorg that
// the tests play, and little enough to see finality move in the demo.
const DefaultFinalizedDepth = 80

// DefaultGasLimit is the gas limit of a block, in gas.
const DefaultGasLimit = 60_000_000

// ErrChainClosed is returned by every method that needs a running chain.
var ErrChainClosed = errors.New("the chain is closed")

// ChainConfig says how a chain starts. The zero value is a fresh chain in
// memory, on any free loopback port, whose genesis is now.
type ChainConfig struct {
	// DataDir holds the chain; empty means memory. A directory that already
	// holds a chain is resumed, and the genesis fields below are ignored.
	DataDir string

	// Listen is the host:port that serves JSON-RPC over both HTTP and
	// WebSocket; port 0 picks a free one. Empty means 127.0.0.1:0.
	Listen string

	// GenesisTime is the genesis block's time in Unix seconds; 0 means now.
	GenesisTime uint64

	// Alloc is the genesis state, beside the system contracts.
	Alloc types.GenesisAlloc

	// Genesis is a whole genesis as JSON (Chain.GenesisJSON); the fields
	// around it that say how the chain begins are then ignored.
	Genesis []byte

	// GasLimit per block, in gas; 0 means DefaultGasLimit.
	GasLimit uint64

	// BaseFee of the genesis block, in wei; nil means 1 gwei.
	BaseFee *big.Int

	// FinalizedDepth is in blocks; 0 means DefaultFinalizedDepth. Use
	// SetFinalizedDepth(0) for a chain that finalises its head.
	FinalizedDepth uint64

	// Modules are the JSON-RPC namespaces served; nil means eth, net, web3
	// and txpool, to pages of any origin. With others, debug for example,
	// which can write files, no page in a browser is answered.
	Modules []string

	// Log receives what happens in the background; nil means slog.Default.
	Log *slog.Logger
}

// Chain is a go-ethereum node that makes its own blocks: any timestamp after
// the parent's, on any parent. It is safe for concurrent use.
type Chain struct {
	log     *slog.Logger
	genesis *core.Genesis // nil when the chain was resumed
	stack   *node.Node
	eth     *eth.Ethereum
	client  *ethclient.Client
	signer  types.Signer
	clock   *Clock

	// mu is held while a block is made or the head is moved.
	mu             sync.Mutex
	closed         bool
	finalizedDepth uint64
	salt           uint64 // makes a sibling differ from the block it replaces

	background sync.WaitGroup
	stop       context.CancelFunc
	stopped    context.Context
}

// chainMarker is written beside the database once its genesis is complete.
type chainMarker struct {
	GenesisTime uint64 `json:"genesisTime"`
	GasLimit    uint64 `json:"gasLimit"`
}

const (
	chainInstance   = "chain"
	chainMarkerFile = "chain.json"
)

// StartChain starts a chain, or resumes the one in cfg.DataDir. The context
// bounds the start only; Close ends the chain.
func StartChain(ctx context.Context, cfg ChainConfig) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("starting the chain: %w", err)
	}
	host, port, err := splitListen(cfg.Listen)
	if err != nil {
		return nil, err
	}
	if cfg.GasLimit == 0 {
		cfg.GasLimit = DefaultGasLimit
	}
	if cfg.FinalizedDepth == 0 {
		cfg.FinalizedDepth = DefaultFinalizedDepth
	}
	if cfg.GenesisTime == 0 {
		cfg.GenesisTime = uint64(time.Now().Unix())
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if err := probePort(ctx, host, port); err != nil {
		return nil, err
	}
	genesis := newGenesis(cfg)
	if cfg.Genesis != nil {
		genesis = new(core.Genesis)
		if err := json.Unmarshal(cfg.Genesis, genesis); err != nil {
			return nil, fmt.Errorf("reading the genesis: %w", err)
		}
	}
	marker, err := readChainMarker(cfg.DataDir)
	if err != nil {
		return nil, err
	}
	if marker != nil {
		// The stored genesis wins: a resumed chain keeps its own beginning.
		genesis = nil
		cfg.GasLimit = marker.GasLimit
	}

	stack, err := node.New(nodeConfig(cfg, host, port))
	if err != nil {
		return nil, fmt.Errorf("opening the chain's data directory: %w", err)
	}
	c, err := startStack(stack, cfg, genesis)
	if err != nil {
		return nil, err
	}
	if marker == nil && cfg.DataDir != "" {
		if err := writeChainMarker(cfg); err != nil {
			return nil, errors.Join(err, c.Close())
		}
	}
	return c, nil
}

func startStack(stack *node.Node, cfg ChainConfig, genesis *core.Genesis) (*Chain, error) {
	backend, err := eth.New(stack, ethConfig(cfg, genesis))
	if err != nil {
		// The node's own error says more than that it then closed.
		_ = stack.Close()
		return nil, fmt.Errorf("opening the chain: %w", err)
	}
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogQueryLimit: ethconfig.Defaults.LogQueryLimit})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(logs)}})
	if err := stack.Start(); err != nil {
		_ = stack.Close()
		return nil, fmt.Errorf("serving the chain: %w", err)
	}
	head := backend.BlockChain().CurrentBlock()
	stopped, stop := context.WithCancel(context.Background())
	c := &Chain{
		log:            cfg.Log,
		genesis:        genesis,
		stack:          stack,
		eth:            backend,
		client:         ethclient.NewClient(stack.Attach()),
		signer:         types.LatestSignerForChainID(big.NewInt(ChainID)),
		clock:          newClock(time.Unix(int64(head.Time), 0)),
		finalizedDepth: cfg.FinalizedDepth,
		stop:           stop,
		stopped:        stopped,
	}
	// Without this the pool refuses transactions, waiting for a sync.
	backend.SetSynced()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.updateFinalized()
	return c, nil
}

// newGenesis builds the genesis on every fork that has a date, so contracts
// meet the rules (size limits, gas caps, opcodes) of a current network.
func newGenesis(cfg ChainConfig) *core.Genesis {
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime = nil // has no rules of its own to test against yet
	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, cfg.Alloc)
	return &core.Genesis{
		Config:     &config,
		Timestamp:  cfg.GenesisTime,
		GasLimit:   cfg.GasLimit,
		Difficulty: new(big.Int),
		BaseFee:    cfg.BaseFee,
		Alloc:      alloc,
	}
}

func nodeConfig(cfg ChainConfig, host string, port int) *node.Config {
	modules := cfg.Modules
	if modules == nil {
		modules = []string{"eth", "net", "web3", "txpool"}
	}
	conf := node.DefaultConfig
	conf.Name = chainInstance
	conf.DataDir = cfg.DataDir
	conf.DBEngine = rawdb.DBPebble
	conf.IPCPath = ""
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.HTTPHost, conf.HTTPPort = host, port
	conf.WSHost, conf.WSPort = host, port
	conf.HTTPModules, conf.WSModules = modules, modules
	if cfg.Modules == nil {
		conf.HTTPCors = []string{"*"}
		conf.HTTPVirtualHosts = []string{"*"}
		conf.WSOrigins = []string{"*"}
	}
	return &conf
}

func ethConfig(cfg ChainConfig, genesis *core.Genesis) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = genesis
	conf.NetworkId = ChainID
	conf.SyncMode = ethconfig.FullSync
	// Old state and its proofs must stay readable at every block.
	conf.NoPruning = true
	conf.StateScheme = rawdb.HashScheme
	conf.SnapshotCache = 0
	conf.NoPrefetch = true
	conf.TrieCleanCache = 64
	conf.TrieDirtyCache = 0
	conf.DatabaseCache = 64
	conf.DatabaseHandles = 256
	// The log index lags behind the head; a plain scan never does.
	conf.LogNoHistory = true
	conf.EngineMaxReorgDepth = 0
	conf.TransactionHistory = 0 // index every transaction
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.TxPool.PriceLimit = 1
	conf.TxPool.AccountSlots = 4096
	conf.TxPool.AccountQueue = 4096
	conf.TxPool.GlobalSlots = 1 << 16
	conf.TxPool.GlobalQueue = 1 << 16
	conf.BlobPool.Datadir = ""
	conf.Miner.GasCeil = cfg.GasLimit
	conf.Miner.GasPrice = big.NewInt(1)
	// A slow machine must not cut a block short.
	conf.Miner.Recommit = time.Hour
	return &conf
}

func splitListen(listen string) (host string, port int, err error) {
	if listen == "" {
		return "127.0.0.1", 0, nil
	}
	host, text, err := net.SplitHostPort(listen)
	if err != nil {
		return "", 0, fmt.Errorf("RPC listen address %q: %w", listen, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("RPC listen address %q: the port must be 0 to 65535", listen)
	}
	return host, int(number), nil
}

// probePort finds a taken port before the node is opened: one that fails to
// serve can't stop what it has begun.
func probePort(ctx context.Context, host string, port int) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("serving the chain: %w", err)
	}
	return listener.Close()
}

// readChainMarker returns nil for a directory without a complete chain, after
// removing what an interrupted first start may have left there.
func readChainMarker(dir string) (*chainMarker, error) {
	if dir == "" {
		return nil, nil
	}
	data, err := os.ReadFile(filepath.Join(dir, chainMarkerFile))
	if errors.Is(err, os.ErrNotExist) {
		if err := os.RemoveAll(filepath.Join(dir, chainInstance)); err != nil {
			return nil, fmt.Errorf("clearing an incomplete chain: %w", err)
		}
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the chain's marker: %w", err)
	}
	var marker chainMarker
	if err := json.Unmarshal(data, &marker); err != nil || marker.GasLimit == 0 {
		return nil, fmt.Errorf("%s is not the marker of a chain", filepath.Join(dir, chainMarkerFile))
	}
	return &marker, nil
}

func writeChainMarker(cfg ChainConfig) error {
	data, err := json.Marshal(chainMarker{GenesisTime: cfg.GenesisTime, GasLimit: cfg.GasLimit})
	if err != nil {
		return fmt.Errorf("encoding the chain's marker: %w", err)
	}
	if err := os.WriteFile(filepath.Join(cfg.DataDir, chainMarkerFile), data, 0o600); err != nil {
		return fmt.Errorf("writing the chain's marker: %w", err)
	}
	return nil
}

// HTTPURL is where JSON-RPC is served over HTTP.
func (c *Chain) HTTPURL() string { return c.stack.HTTPEndpoint() }

// WSURL is where JSON-RPC is served over WebSocket, on the same port.
func (c *Chain) WSURL() string { return c.stack.WSEndpoint() }

// Client talks to the chain inside the process, without a socket. It belongs
// to the chain: don't close it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Signer signs for this chain.
func (c *Chain) Signer() types.Signer { return c.signer }

// Clock is the chain's idea of now.
func (c *Chain) Clock() *Clock { return c.clock }

// Head is the newest canonical header.
func (c *Chain) Head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

// Genesis is block 0.
func (c *Chain) Genesis() *types.Header { return c.eth.BlockChain().Genesis().Header() }

// Finalized is the newest final header; the genesis on a young chain.
func (c *Chain) Finalized() *types.Header { return c.eth.BlockChain().CurrentFinalBlock() }

// HeaderByNumber returns the canonical header at a height, or nil.
func (c *Chain) HeaderByNumber(number uint64) *types.Header {
	return c.eth.BlockChain().GetHeaderByNumber(number)
}

// BlockByHash returns a block, canonical or not, or nil.
func (c *Chain) BlockByHash(hash common.Hash) *types.Block {
	return c.eth.BlockChain().GetBlockByHash(hash)
}

// Receipts returns the receipts of a block, canonical or not, or nil.
func (c *Chain) Receipts(hash common.Hash) types.Receipts {
	return c.eth.BlockChain().GetReceiptsByHash(hash)
}

// Sync puts everything mined so far on disk. Between calls the newest few
// milliseconds of blocks are lost if the process is killed, as on any node
// that loses its head; a resumed chain then goes on from an earlier block.
func (c *Chain) Sync() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrChainClosed
	}
	if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("syncing the chain: %w", err)
	}
	return nil
}

// Close stops mining and serving, frees the port and, in a data directory,
// leaves a chain that StartChain resumes. A second Close does nothing.
func (c *Chain) Close() error {
	c.mu.Lock()
	if c.closed {
		c.mu.Unlock()
		return nil
	}
	c.closed = true
	c.mu.Unlock()
	c.stop()
	c.background.Wait()
	c.client.Close()
	if err := c.stack.Close(); err != nil {
		return fmt.Errorf("closing the chain: %w", err)
	}
	return nil
}
