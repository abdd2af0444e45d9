package reads

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// feeds answers calls by address and method; what isn't there reverts.
type feeds map[string]chain.CallResult

func key(at common.Address, method []byte) string { return at.Hex() + string(method) }

func (f feeds) Calls(_ context.Context, _ common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	out := make([]chain.CallResult, len(calls))
	for i, c := range calls {
		answer, ok := f[key(c.To, c.Data)]
		if !ok {
			answer = chain.CallResult{Err: &chain.Error{Class: chain.Reverted, Method: "eth_call"}}
		}
		out[i] = answer
	}
	return out, nil
}

func word(n int64) chain.CallResult {
	x := big.NewInt(n)
	if n < 0 {
		x.Add(x, new(big.Int).Lsh(big.NewInt(1), 256))
	}
	return chain.CallResult{Data: common.BigToHash(x).Bytes()}
}

func TestClamps(t *testing.T) {
	proxy, aggregator, plain, odd := common.HexToAddress("0x1"), common.HexToAddress("0x2"), common.HexToAddress("0x3"), common.HexToAddress("0x4")
	node := feeds{
		key(proxy, AskAggregator):    {Data: common.LeftPadBytes(aggregator[:], 32)},
		key(proxy, AskLeast):         word(99), // a proxy's own word isn't asked
		key(aggregator, AskLeast):    word(-5),
		key(aggregator, AskGreatest): word(1_000),
		key(plain, AskGreatest):      word(7),
		key(odd, AskAggregator):      {Data: common.MaxHash[:]}, // no address
		key(odd, AskLeast):           {Data: []byte{1, 2, 3}},
		key(odd, AskGreatest):        word(8),
	}
	got, err := Clamps(t.Context(), node, common.Hash{}, []common.Address{proxy, plain, odd})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []Clamp{{big.NewInt(-5), big.NewInt(1_000)}, {nil, big.NewInt(7)}, {nil, big.NewInt(8)}} {
		same := func(a, b *big.Int) bool { return (a == nil) == (b == nil) && (a == nil || a.Cmp(b) == 0) }
		if !same(got[i].Least, want.Least) || !same(got[i].Greatest, want.Greatest) {
			t.Errorf("feed %d is clamped at %v, want %v", i, got[i], want)
		}
	}
	for _, row := range []struct {
		least, greatest int64
		below, above    bool
	}{{-4, 999, false, false}, {-5, 999, true, false}, {-4, 1_000, false, true}, {-6, 1_001, true, true}} {
		if below, above := got[0].Beyond(big.NewInt(row.least), big.NewInt(row.greatest)); below != row.below || above != row.above {
			t.Errorf("%d to %d: below %v, above %v", row.least, row.greatest, below, above)
		}
	}
	if below, above := (Clamp{}).Beyond(new(big.Int), new(big.Int)); below || above {
		t.Error("no clamp clamps")
	}
}

// TestClampsThatCouldNotBeReadAreNone: a failure of any of the calls is the error, and never "it has no bounds".
func TestClampsThatCouldNotBeReadAreNone(t *testing.T) {
	feed := common.HexToAddress("0x1")
	for _, method := range [][]byte{AskAggregator, AskLeast, AskGreatest} {
		node := feeds{key(feed, method): {Err: errors.New("connection refused")}}
		if _, err := Clamps(t.Context(), node, common.Hash{}, []common.Address{feed}); err == nil || !strings.Contains(err.Error(), "connection refused") {
			t.Errorf("%x fails: %v", method, err)
		}
	}
}
