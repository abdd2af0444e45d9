package keeper

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// fickle is an endpoint that is sound, fails at some calls, lags, or lies, as it is told. Calls of several goroutines may
// come at once.
type fickle struct {
	chain.Node

	mu   sync.Mutex
	rng  *rand.Rand
	mood mood
}

// mood is what a fickle endpoint is like for some time.
type mood string

const (
	moodSound  mood = "sound"
	moodFails  mood = "fails"  // at every call
	moodLimits mood = "limits" // at every other call, with 429
	moodLags   mood = "lags"   // by two blocks
	moodLies   mood = "lies"   // in every other answer
)

var badMoods = []mood{moodFails, moodLimits, moodLags, moodLies}

func (f *fickle) become(m mood) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.mood = m
}

// ask says how to answer a call.
func (f *fickle) ask(method string) (m mood, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	fail := func(class chain.Class, says string) error {
		return &chain.Error{Class: class, Endpoint: "fickle", Method: method, Msg: says}
	}
	switch {
	case f.mood == moodFails:
		return f.mood, fail(chain.Network, "connection refused")
	case f.mood == moodLimits && f.rng.IntN(2) == 0:
		return f.mood, fail(chain.RateLimited, "too many requests")
	case f.mood == moodLies && f.rng.IntN(2) == 0:
		return moodSound, nil
	}
	return f.mood, nil
}

func (f *fickle) ChainID(ctx context.Context) (*big.Int, error) {
	m, err := f.ask("eth_chainId")
	if err != nil {
		return nil, err
	}
	if m == moodLies {
		return big.NewInt(7), nil
	}
	return f.Node.ChainID(ctx)
}

func (f *fickle) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	m, err := f.ask("eth_getBlockByNumber")
	if err != nil {
		return nil, err
	}
	h, err := f.Node.HeaderByNumber(ctx, number)
	if err != nil {
		return nil, err
	}
	switch {
	case m == moodLags && number == nil:
		return f.Node.HeaderByNumber(ctx, new(big.Int).Sub(h.Number, big.NewInt(min(2, h.Number.Int64()))))
	case m == moodLies: // a block that nobody else has
		h = types.CopyHeader(h)
		h.Extra = []byte("another")
	}
	return h, nil
}

// lagging says whether a block is too new for an endpoint that lags.
func (f *fickle) lagging(ctx context.Context, m mood, block common.Hash) error {
	if m != moodLags {
		return nil
	}
	head, err := f.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	h, err := f.Node.HeaderByHash(ctx, block)
	if err == nil && h.Number.Uint64()+2 > head.Number.Uint64() {
		err = ethereum.NotFound
	}
	return err
}

func (f *fickle) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	m, err := f.ask("eth_call")
	if err == nil {
		err = f.lagging(ctx, m, block)
	}
	if err != nil {
		return nil, err
	}
	results, err := f.Node.Calls(ctx, block, calls)
	for i := range results {
		if m == moodLies && len(results[i].Data) > 0 {
			results[i].Data = slices.Clone(results[i].Data)
			results[i].Data[len(results[i].Data)-1] ^= 1
		}
	}
	return results, err
}

func (f *fickle) EstimateGas(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.GasResult, error) {
	m, err := f.ask("eth_estimateGas")
	if err == nil {
		err = f.lagging(ctx, m, block)
	}
	if err != nil {
		return nil, err
	}
	results, err := f.Node.EstimateGas(ctx, block, calls)
	for i := range results {
		if m == moodLies {
			results[i] = chain.GasResult{Gas: 21_000}
		}
	}
	return results, err
}

func (f *fickle) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	m, err := f.ask("eth_getTransactionCount")
	if err == nil {
		err = f.lagging(ctx, m, block)
	}
	if err != nil {
		return 0, err
	}
	n, err := f.Node.NonceAtHash(ctx, account, block)
	if m == moodLies {
		n++
	}
	return n, err
}

func (f *fickle) BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	m, err := f.ask("eth_getBalance")
	if err == nil {
		err = f.lagging(ctx, m, block)
	}
	if err != nil {
		return nil, err
	}
	if m == moodLies {
		return new(big.Int), nil
	}
	return f.Node.BalanceAtHash(ctx, account, block)
}

func (f *fickle) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	m, err := f.ask("eth_feeHistory")
	if err != nil {
		return nil, err
	}
	h, err := f.Node.FeeHistory(ctx, blocks, last, percentiles)
	if err != nil || m != moodLies {
		return h, err
	}
	lie := *h
	lie.BaseFee = slices.Clone(h.BaseFee)
	for i, fee := range lie.BaseFee {
		lie.BaseFee[i] = new(big.Int).Mul(fee, big.NewInt(1_000_000))
	}
	return &lie, nil
}

func (f *fickle) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	m, err := f.ask("eth_sendRawTransaction")
	if err != nil || m == moodLies { // which says that it took it
		return err
	}
	return f.Node.SendTransaction(ctx, tx)
}

func (f *fickle) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	m, err := f.ask("eth_getTransactionByHash")
	if err == nil && (m == moodLies || m == moodLags) {
		err = ethereum.NotFound
	}
	if err != nil {
		return nil, false, err
	}
	return f.Node.TransactionByHash(ctx, hash)
}

func (f *fickle) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	m, err := f.ask("eth_getTransactionReceipt")
	if err == nil && m == moodLags {
		err = ethereum.NotFound
	}
	if err != nil {
		return nil, err
	}
	r, err := f.Node.TransactionReceipt(ctx, hash)
	if err == nil && m == moodLies {
		lie := *r
		lie.Status, lie.Logs = 1-r.Status, nil
		r = &lie
	}
	return r, err
}

var errDown = errors.New("connection refused")

// unfaithful are endpoints of which at most one is not sound at a time.
type unfaithful struct {
	nodes []*fickle
	rng   *rand.Rand
}

func newUnfaithful(n int, node chain.Node, seed uint64) *unfaithful {
	u := &unfaithful{rng: rand.New(rand.NewPCG(seed, 11))} //nolint:gosec // a test that can be repeated
	for i := range n {
		u.nodes = append(u.nodes, &fickle{Node: node, mood: moodSound, rng: rand.New(rand.NewPCG(seed, uint64(i)))}) //nolint:gosec // as above
	}
	return u
}

// turn lets another one be unsound, in another way.
func (u *unfaithful) turn() mood {
	m := badMoods[u.rng.IntN(len(badMoods))]
	who := u.rng.IntN(len(u.nodes))
	for i, f := range u.nodes {
		if i == who {
			f.become(m)
		} else {
			f.become(moodSound)
		}
	}
	return m
}

// all lets every endpoint be alike.
func (u *unfaithful) all(m mood) {
	for _, f := range u.nodes {
		f.become(m)
	}
}

func (u *unfaithful) endpoints() []chain.Endpoint {
	out := make([]chain.Endpoint, len(u.nodes))
	for i, f := range u.nodes {
		out[i] = chain.Endpoint{Name: []string{"first", "second", "third"}[i], Node: f}
	}
	return out
}
