package chain_test

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// A word of a contract's storage and the word for how it is known: by proof under a header that one stranger, two
// endpoints or the operator's own node give, by two answers to a call, or by one.
func TestWordsAreKnownAsWellAsTheyAre(t *testing.T) {
	devnettest.Slow(t)
	value := common.HexToHash("0x00a1b2c3")
	holder, empty, nobody := emitterAddress(1), emitterAddress(2), emitterAddress(3)
	alloc := devnet.Fund(devnet.Ether(1000), devnet.NewAccount("alice"))
	// Both answer any call with their slot 0: PUSH0 SLOAD PUSH0 MSTORE PUSH1 32 PUSH0 RETURN.
	getter := common.FromHex("5f545f5260205ff3")
	alloc[holder] = types.Account{Code: getter, Nonce: 1, Balance: common.Big0, Storage: map[common.Hash]common.Hash{{}: value, {31: 7}: {1}}}
	alloc[empty] = types.Account{Code: getter, Nonce: 1, Balance: common.Big0}
	node, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Alloc: alloc, GenesisTime: 1_700_000_000})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = node.Close() })
	var head *types.Header
	for range 3 {
		if head, _, err = node.MineTxs(t.Context(), node.Head().Time+12); err != nil {
			t.Fatal(err)
		}
	}
	provider := func(f faulty.Faults) (*faulty.Proxy, string) {
		p := faulty.New(node.HTTPURL(), 1)
		p.Set(f)
		s := httptest.NewServer(p)
		t.Cleanup(s.Close)
		return p, s.URL
	}
	elsewhere := func(url string) string { return strings.Replace(url, "127.0.0.1", "localhost", 1) }
	good, goodURL := provider(faulty.Faults{})
	_, portURL := provider(faulty.Faults{})
	_, bareURL := provider(faulty.Faults{NoProofs: true})
	_, barePortURL := provider(faulty.Faults{NoProofs: true})
	otherURL, bare2URL := elsewhere(portURL), elsewhere(barePortURL)
	bad, badURL := provider(faulty.Faults{BadProofs: true})
	slot := chain.Slot{Call: []byte{1}}
	host := goodURL[len("http://"):]
	for _, tc := range []struct {
		name string
		urls []string
		own  []string
		want chain.Word
	}{
		{"one stranger", []string{goodURL}, nil, chain.WordConsistent},
		{"one's own node", []string{goodURL}, []string{host}, chain.WordProven},
		{"two endpoints", []string{goodURL, otherURL}, nil, chain.WordProven},
		{"two, of which one gives no proofs", []string{elsewhere(bareURL), goodURL}, nil, chain.WordProven},
		{"two, of which one gives false proofs", []string{elsewhere(badURL), goodURL}, nil, chain.WordProven},
		{"two ports of one host", []string{goodURL, portURL}, nil, chain.WordConsistent},
		{"one host in two writings", []string{otherURL, strings.Replace(otherURL, "localhost", "LocalHost", 1)}, nil, chain.WordConsistent},
		{"two ports of one host without proofs", []string{bareURL, barePortURL}, nil, chain.WordNone},
		{"one endpoint named twice", []string{goodURL, goodURL + "/again"}, nil, chain.WordConsistent},
		{"two without proofs", []string{bareURL, bare2URL}, nil, chain.WordAgreed},
		{"one without proofs", []string{bareURL}, nil, chain.WordNone},
		{"one with false proofs", []string{badURL}, nil, chain.WordNone},
	} {
		cfg := fastConfig(tc.urls...)
		cfg.Own = tc.own
		c := dial(t, cfg)
		words, word, err := c.Words(t.Context(), head.Number.Uint64(), head.Hash(), []common.Address{holder, empty, nobody}, slot)
		if err != nil || word != tc.want || words[0] != value || words[1] != (common.Hash{}) || words[2] != (common.Hash{}) {
			t.Errorf("%s: %v, %q, %v", tc.name, words, word, err)
		}
	}
	if good.Calls("eth_getProof") == 0 || bad.Count("BadProofs") == 0 {
		t.Error("no proof was asked for")
	}
	// Of a block that isn't on the chain nothing is known.
	c := dial(t, fastConfig(goodURL, otherURL))
	if words, _, err := c.Words(t.Context(), head.Number.Uint64(), common.Hash{1}, []common.Address{holder}, slot); err == nil {
		t.Errorf("a block that nobody has: %v", words)
	}
	cfg := fastConfig(goodURL)
	cfg.Own = []string{"elsewhere.example"}
	if _, err := chain.Dial(context.Background(), cfg); err == nil {
		t.Error("an own node that is not among the urls was accepted")
	}
}
