// More than 500 lines: every test of the one chain type, with the helpers that they share.

package devnet

import (
	"context"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"
)

const testGenesis = 1_700_000_000

var (
	alice = NewAccount("alice")
	bob   = NewAccount("bob")
)

func startTestChain(t *testing.T, cfg ChainConfig) *Chain {
	t.Helper()
	slow(t)
	if cfg.GenesisTime == 0 {
		cfg.GenesisTime = testGenesis
	}
	if cfg.Alloc == nil {
		cfg.Alloc = Fund(Ether(1000), alice, bob)
	}
	chain, err := StartChain(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return chain
}

func testWallet(t *testing.T, chain *Chain, account Account) *Wallet {
	t.Helper()
	w, err := chain.Wallet(t.Context(), account)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// pay signs a transfer of wei from w to an address.
func pay(t *testing.T, w *Wallet, to common.Address, wei int64) *types.Transaction {
	t.Helper()
	tx, err := w.Sign(&to, big.NewInt(wei), 21_000, nil)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func mustMine(t *testing.T, chain *Chain, timestamp uint64) *types.Header {
	t.Helper()
	header, err := chain.Mine(t.Context(), timestamp)
	if err != nil {
		t.Fatal(err)
	}
	return header
}

func balance(t *testing.T, chain *Chain, account common.Address, at *big.Int) *big.Int {
	t.Helper()
	wei, err := chain.Client().BalanceAt(t.Context(), account, at)
	if err != nil {
		t.Fatal(err)
	}
	return wei
}

func TestMineIncludesPendingTransactionsAtTheGivenTime(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	if got := chain.Genesis().Time; got != testGenesis {
		t.Fatalf("genesis time %d, want %d", got, testGenesis)
	}
	client, err := ethclient.DialContext(t.Context(), chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	id, err := client.ChainID(t.Context())
	if err != nil || id.Int64() != ChainID {
		t.Fatalf("chain id %v, %v", id, err)
	}

	w := testWallet(t, chain, alice)
	target := common.HexToAddress("0x1000")
	var hashes []common.Hash
	for range 3 {
		tx := pay(t, w, target, 5)
		if err := client.SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, tx.Hash())
	}
	header := mustMine(t, chain, testGenesis+3600)
	if header.Number.Uint64() != 1 || header.Time != testGenesis+3600 {
		t.Fatalf("block %d at %d", header.Number, header.Time)
	}
	for _, hash := range hashes {
		receipt, err := client.TransactionReceipt(t.Context(), hash)
		if err != nil || receipt.BlockHash != header.Hash() {
			t.Fatalf("receipt of %s: %v, %v", hash, receipt, err)
		}
	}
	if got := balance(t, chain, target, nil); got.Int64() != 15 {
		t.Fatalf("balance %s, want 15", got)
	}
	if chain.Head().Hash() != header.Hash() {
		t.Fatal("the mined block is not the head")
	}
}

// A block has all that the pool took before it was asked for, also where the pool hasn't digested the newest: each transaction
// here comes while the one before is being digested.
func TestMineLeavesNoTransactionBehind(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	client, err := ethclient.DialContext(t.Context(), chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	w := testWallet(t, chain, alice)
	for round := range 200 {
		const each = 5
		for range each {
			if err := client.SendTransaction(t.Context(), pay(t, w, common.HexToAddress("0x1000"), 5)); err != nil {
				t.Fatal(err)
			}
		}
		header := mustMine(t, chain, 0)
		if n := len(chain.BlockByHash(header.Hash()).Transactions()); n != each {
			t.Fatalf("round %d: the block has %d of %d transactions", round, n, each)
		}
	}
}

func TestTimestampsMustIncrease(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	for _, timestamp := range []uint64{testGenesis, testGenesis - 1, 1} {
		if _, err := chain.Mine(t.Context(), timestamp); err == nil || !strings.Contains(err.Error(), "not after the parent's") {
			t.Errorf("timestamp %d: %v", timestamp, err)
		}
	}
	if got := mustMine(t, chain, testGenesis+1).Time; got != testGenesis+1 {
		t.Errorf("time %d", got)
	}
	// A century ahead of the host is as good as a second.
	if got := mustMine(t, chain, testGenesis+100*365*86400).Number.Uint64(); got != 2 {
		t.Errorf("height %d", got)
	}
}

func TestMiningWithoutATimestampFollowsTheClock(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	first := mustMine(t, chain, 0)
	second := mustMine(t, chain, 0)
	if second.Time <= first.Time {
		t.Fatalf("times %d, %d", first.Time, second.Time)
	}
	chain.Clock().Skip(7 * 24 * time.Hour)
	if got := mustMine(t, chain, 0).Time; got < first.Time+7*86400 {
		t.Errorf("after a skip of a week: %d seconds later", got-first.Time)
	}
	mustMine(t, chain, first.Time+30*86400)
	if now := uint64(chain.Clock().Now().Unix()); now < first.Time+30*86400 {
		t.Errorf("the clock is at %d, behind the head", now)
	}
}

func TestClockRunsWithTheHostAndNeverBack(t *testing.T) {
	host := time.Unix(1_000, 0)
	clock := newClockOn(time.Unix(50, 0), func() time.Time { return host })
	check := func(what string, want int64) {
		t.Helper()
		if got := clock.Now().Unix(); got != want {
			t.Errorf("%s: now is %d, want %d", what, got, want)
		}
	}
	check("at the start", 50)
	host = host.Add(10 * time.Second)
	check("ten seconds later", 60)
	clock.Forward(time.Unix(55, 0))
	check("forward to the past", 60)
	clock.Forward(time.Unix(100, 0))
	check("forward", 100)
	clock.Skip(-time.Hour)
	check("skip back", 100)
	clock.Skip(time.Second)
	check("skip", 101)
	if got := clock.Offset(); got != -909*time.Second {
		t.Errorf("offset %s", got)
	}
}

func TestMineTxsTakesExactlyTheGivenTransactions(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	a, b := testWallet(t, chain, alice), testWallet(t, chain, bob)
	if err := chain.Client().SendTransaction(t.Context(), pay(t, b, common.HexToAddress("0x1"), 1)); err != nil {
		t.Fatal(err)
	}
	code := common.FromHex("0x60006000fd") // reverts at creation
	reverting, err := a.Sign(nil, nil, 100_000, code)
	if err != nil {
		t.Fatal(err)
	}
	header, receipts, err := chain.MineTxs(t.Context(), testGenesis+1, pay(t, a, bob.Address, 1)) // nonce 1 before 0
	if err == nil {
		t.Fatalf("a block with a gap in the nonces: %v %v", header, receipts)
	}
	header, receipts, err = chain.MineTxs(t.Context(), testGenesis+1, reverting)
	if err != nil || len(receipts) != 1 {
		t.Fatalf("%v, %v", receipts, err)
	}
	if err := CheckReceipts(receipts, "deploy"); !errors.Is(err, ErrReverted) || !strings.Contains(err.Error(), "deploy") {
		t.Errorf("reverted transaction: %v", err)
	}
	if body := chain.BlockByHash(header.Hash()); len(body.Transactions()) != 1 {
		t.Errorf("%d transactions in the block, want 1: the pool's must wait", len(body.Transactions()))
	}
	next := mustMine(t, chain, testGenesis+2)
	if body := chain.BlockByHash(next.Hash()); len(body.Transactions()) != 1 {
		t.Errorf("the pool's transaction was lost")
	}
}

func TestFinalizedFollowsAtItsDepth(t *testing.T) {
	chain := startTestChain(t, ChainConfig{FinalizedDepth: 3})
	final := func() uint64 {
		t.Helper()
		header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
		if err != nil {
			t.Fatal(err)
		}
		return header.Number.Uint64()
	}
	for i := uint64(1); i <= 10; i++ {
		mustMine(t, chain, testGenesis+i)
		want := uint64(0)
		if i > 3 {
			want = i - 3
		}
		if got := final(); got != want {
			t.Fatalf("at height %d finalized is %d, want %d", i, got, want)
		}
	}
	chain.SetFinalizedDepth(8)
	if got := final(); got != 7 {
		t.Errorf("a larger depth took finality back to %d", got)
	}
	chain.SetFinalizedDepth(0)
	if got := final(); got != 10 {
		t.Errorf("depth 0: finalized %d, want 10", got)
	}
	if err := chain.SetFinalized(4); err != nil || final() != 4 {
		t.Errorf("finality moved back on purpose: %d, %v", final(), err)
	}
	if err := chain.SetFinalized(11); err == nil {
		t.Error("a block that doesn't exist was finalised")
	}
}

func TestDefaultFinalizedDepth(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	for i := uint64(1); i <= DefaultFinalizedDepth+5; i++ {
		mustMine(t, chain, testGenesis+i*3600)
	}
	if got := chain.Finalized().Number.Uint64(); got != 5 {
		t.Errorf("finalized %d, want 5", got)
	}
}

func TestPoolHasTheRealReplacementRule(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	sign := func(feeCap, tip int64) *types.Transaction {
		t.Helper()
		tx, err := types.SignNewTx(alice.Key, chain.Signer(), &types.DynamicFeeTx{
			ChainID: big.NewInt(ChainID), Gas: 21_000, To: &bob.Address,
			GasFeeCap: big.NewInt(feeCap), GasTipCap: big.NewInt(tip),
		})
		if err != nil {
			t.Fatal(err)
		}
		return tx
	}
	send := func(tx *types.Transaction) error { return chain.Client().SendTransaction(t.Context(), tx) }
	if err := send(sign(10e9, 1e9)); err != nil {
		t.Fatal(err)
	}
	for _, tx := range []*types.Transaction{
		sign(10e9+1, 1e9+1),   // a bit more of both
		sign(20e9, 1.09e9),    // enough of one
		sign(10.99e9, 1.99e9), // enough of the other
	} {
		if err := send(tx); err == nil || !strings.Contains(err.Error(), "replacement transaction underpriced") {
			t.Errorf("cap %s tip %s: %v", tx.GasFeeCap(), tx.GasTipCap(), err)
		}
	}
	replacement := sign(11e9, 1.1e9)
	if err := send(replacement); err != nil {
		t.Fatalf("ten percent more of both: %v", err)
	}
	block := chain.BlockByHash(mustMine(t, chain, testGenesis+12).Hash())
	if len(block.Transactions()) != 1 || block.Transactions()[0].Hash() != replacement.Hash() {
		t.Errorf("mined %d transactions, want the replacement alone", len(block.Transactions()))
	}
}

func TestOldStateAndProofsStayReadable(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	target := common.HexToAddress("0x2000")
	for i := uint64(1); i <= 200; i++ {
		if _, _, err := chain.MineTxs(t.Context(), testGenesis+i, pay(t, w, target, 1)); err != nil {
			t.Fatal(err)
		}
	}
	for _, height := range []int64{1, 40, 199} {
		if got := balance(t, chain, target, big.NewInt(height)); got.Int64() != height {
			t.Errorf("balance at %d is %s", height, got)
		}
		var proof struct {
			AccountProof []string `json:"accountProof"`
		}
		err := chain.Client().Client().CallContext(t.Context(), &proof, "eth_getProof", target, []string{}, rpc.BlockNumber(height))
		if err != nil || len(proof.AccountProof) == 0 {
			t.Errorf("proof at %d: %v", height, err)
		}
	}
}

func TestWebSocketAnnouncesHeads(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	client, err := ethclient.DialContext(t.Context(), chain.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 1)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	want := mustMine(t, chain, testGenesis+1)
	select {
	case got := <-heads:
		if got.Hash() != want.Hash() {
			t.Errorf("announced %s, want %s", got.Hash(), want.Hash())
		}
	case <-t.Context().Done():
	case err := <-sub.Err():
		t.Fatal(err)
	}
}

func TestAutoMineMinesPendingTransactions(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	early := pay(t, w, bob.Address, 1)
	if err := chain.Client().SendTransaction(t.Context(), early); err != nil {
		t.Fatal(err)
	}
	heads := make(chan *types.Header, 16)
	sub, err := chain.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	stop := chain.AutoMine(t.Context(), AutoMineOptions{Delay: time.Millisecond})
	mined := func(want common.Hash) {
		t.Helper()
		for {
			select {
			case head := <-heads:
				for _, tx := range chain.BlockByHash(head.Hash()).Transactions() {
					if tx.Hash() == want {
						return
					}
				}
			case err := <-sub.Err():
				t.Fatalf("waiting for %s: %v", want, err)
			}
		}
	}
	// One that was pending before anybody mined, and one that comes later.
	mined(early.Hash())
	later := pay(t, w, bob.Address, 2)
	if err := chain.Client().SendTransaction(t.Context(), later); err != nil {
		t.Fatal(err)
	}
	mined(later.Hash())
	stop()
	height := chain.Head().Number.Uint64()
	if err := chain.Client().SendTransaction(t.Context(), pay(t, w, bob.Address, 3)); err != nil {
		t.Fatal(err)
	}
	if got := chain.Head().Number.Uint64(); got != height {
		t.Errorf("a block was made after stop")
	}
}

func TestAutoMineKeepsAPulse(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	heads := make(chan *types.Header, 16)
	sub, err := chain.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	defer chain.AutoMine(t.Context(), AutoMineOptions{Interval: time.Millisecond})()
	for want := uint64(1); want <= 3; want++ {
		if head := <-heads; head.Number.Uint64() != want {
			t.Fatalf("height %d, want %d", head.Number, want)
		}
	}
}

func TestRestartResumesTheDataDirectory(t *testing.T) {
	dir := t.TempDir()
	chain := startTestChain(t, ChainConfig{DataDir: dir, FinalizedDepth: 2})
	w := testWallet(t, chain, alice)
	target := common.HexToAddress("0x3000")
	var head *types.Header
	for i := uint64(1); i <= 5; i++ {
		var err error
		if head, _, err = chain.MineTxs(t.Context(), testGenesis+i*3600, pay(t, w, target, 7)); err != nil {
			t.Fatal(err)
		}
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}

	// Another genesis is asked for; the directory's own wins.
	again := startTestChain(t, ChainConfig{DataDir: dir, FinalizedDepth: 2, GenesisTime: testGenesis + 9})
	if again.Head().Hash() != head.Hash() {
		t.Fatalf("resumed at %d, want %d", again.Head().Number, head.Number)
	}
	if again.Genesis().Time != testGenesis {
		t.Errorf("genesis time %d", again.Genesis().Time)
	}
	if got := again.Finalized().Number.Uint64(); got != 3 {
		t.Errorf("finalized %d, want 3", got)
	}
	if got := balance(t, again, target, big.NewInt(2)); got.Int64() != 14 {
		t.Errorf("balance at block 2 is %s, want 14", got)
	}
	// The story's time stood still meanwhile.
	if now := uint64(again.Clock().Now().Unix()); now > head.Time+60 {
		t.Errorf("the clock jumped to %d, %d seconds after the head", now, now-head.Time)
	}
	if next := mustMine(t, again, head.Time+3600); next.ParentHash != head.Hash() {
		t.Error("the next block doesn't continue the chain")
	}
}

func TestAnInterruptedFirstStartIsCleared(t *testing.T) {
	dir := t.TempDir()
	chain := startTestChain(t, ChainConfig{DataDir: dir})
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, chainMarkerFile)); err != nil {
		t.Fatal(err)
	}
	fresh := startTestChain(t, ChainConfig{DataDir: dir, GenesisTime: testGenesis + 1})
	if got := fresh.Genesis().Time; got != testGenesis+1 {
		t.Errorf("genesis time %d: an incomplete chain was resumed", got)
	}
}

func TestCloseLeavesNothingBehind(t *testing.T) {
	before := goleak.IgnoreCurrent()
	for _, dir := range []string{"", t.TempDir()} {
		chain, err := StartChain(t.Context(), ChainConfig{DataDir: dir, GenesisTime: testGenesis, Alloc: Fund(Ether(1), alice)})
		if err != nil {
			t.Fatal(err)
		}
		chain.AutoMine(context.Background(), AutoMineOptions{Interval: time.Hour})
		mustMine(t, chain, 0)
		address := strings.TrimPrefix(chain.HTTPURL(), "http://")
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
		if err := chain.Close(); err != nil {
			t.Errorf("second Close: %v", err)
		}
		listener, err := net.Listen("tcp", address)
		if err != nil {
			t.Fatalf("the port is still taken: %v", err)
		}
		if err := listener.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := chain.Mine(t.Context(), 0); !errors.Is(err, ErrChainClosed) {
			t.Errorf("mining a closed chain: %v", err)
		}
		// The same port can be asked for by the next start.
		next, err := StartChain(t.Context(), ChainConfig{Listen: address})
		if err != nil {
			t.Fatal(err)
		}
		if err := next.Close(); err != nil {
			t.Fatal(err)
		}
	}
	goleak.VerifyNone(t, append(leakOptions(), before)...)
}

func TestStartRefusals(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for listen, want := range map[string]string{
		taken.Addr().String(): "address already in use",
		"127.0.0.1":           "missing port",
		"127.0.0.1:http":      "0 to 65535",
		"127.0.0.1:65536":     "0 to 65535",
	} {
		chain, err := StartChain(t.Context(), ChainConfig{Listen: listen})
		if err == nil {
			t.Errorf("%s: started", listen)
			_ = chain.Close()
			continue
		}
		if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %q, want one line with %q", listen, err, want)
		}
	}
}
