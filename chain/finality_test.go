package chain_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
)

// forked are two nodes of one network whose chains part after a common trunk, deep below finality.
func forked(t *testing.T) (ours, theirs *world) {
	t.Helper()
	ours, theirs = newWorld(t, 2), newWorld(t, 2)
	for range 4 {
		ours.mine()
		theirs.mine()
	}
	if ours.chain.Head().Hash() != theirs.chain.Head().Hash() {
		t.Fatal("no common trunk")
	}
	for range 12 {
		ours.mine(ours.emit(0, 1, common.Hash{1}))
		theirs.mine()
	}
	ours.chain.SetFinalizedDepth(4)
	theirs.chain.SetFinalizedDepth(4)
	ours.mine()
	theirs.mine()
	return ours, theirs
}

// Two providers differ on a finalised block: it is reported, and with a quorum nothing becomes final before they agree.
func TestProvidersThatDifferOnAFinalisedBlock(t *testing.T) {
	ours, theirs := forked(t)
	const name = "sluice_chain_finality_disagreements_total"
	final := ours.chain.HeaderByNumber(13).Hash()
	for _, tc := range []struct {
		name      string
		quorum    int
		endpoints string // o is ours, t theirs, in configured order
		apart     string // the endpoints reported
		agree     bool
	}{
		{"one of two, first configured stands", 1, "ot", "t", true},
		{"two of two", 2, "ot", "t", false},
		{"most stand, whoever comes first", 2, "too", "t", true},
		{"three of three", 3, "oot", "t", false},
		{"all agree", 2, "oo", "", true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var urls []string
			var proxies []*faulty.Proxy
			for range tc.endpoints {
				p, url := ours.proxy()
				proxies, urls = append(proxies, p), append(urls, url)
			}
			cfg := fastConfig(urls...)
			reg := prometheus.NewRegistry()
			cfg.Quorum, cfg.Registerer = tc.quorum, reg
			c := dial(t, cfg)
			for i, whose := range tc.endpoints {
				if whose == 't' {
					proxies[i].Set(faulty.Faults{Fork: theirs.chain.HTTPURL()})
				}
			}
			for range 3 { // asking again reports the same block once
				h, ok, err := c.Finalized(context.Background())
				switch {
				case tc.agree && (err != nil || !ok || h.Hash != final):
					t.Fatalf("final %+v %v %v", h, ok, err)
				case !tc.agree && (!errors.Is(err, chain.ErrDisagree) || ok):
					t.Fatalf("final %+v %v %v", h, ok, err)
				}
			}
			if n := gather(t, reg, name); int(n) != len(tc.apart) {
				t.Errorf("%v disagreements counted", n)
			}
			for i, h := range c.Health() {
				if forked := tc.endpoints[i] == 't'; h.Healthy == forked || forked != strings.Contains(h.LastError, "finalised block 13") {
					t.Errorf("endpoint %d: %+v", i, h)
				}
			}
			for i := range proxies {
				proxies[i].Set(faulty.Faults{})
			}
			if h, ok, err := c.Finalized(context.Background()); err != nil || !ok || h.Hash != final {
				t.Fatalf("after they agree: %+v %v %v", h, ok, err)
			}
			for i, h := range c.Health() {
				if !h.Healthy || h.LastError != "" {
					t.Errorf("endpoint %d is still apart: %+v", i, h)
				}
			}
		})
	}
}

// An endpoint that is behind agrees at its own height, and doesn't take finality with it unless its voice is needed.
func TestQuorumWithALaggingEndpoint(t *testing.T) {
	ours, _ := forked(t)
	p, slow := ours.proxy()
	for i, want := range []uint64{13, 9} {
		quorum := i + 1
		p.Set(faulty.Faults{})
		cfg := fastConfig(ours.chain.HTTPURL(), slow)
		cfg.Quorum = quorum
		c := dial(t, cfg)
		p.Set(faulty.Faults{FinalLag: 4})
		h, ok, err := c.Finalized(context.Background())
		if err != nil || !ok || h.Number != want {
			t.Errorf("quorum %d: %+v %v %v, want %d", quorum, h, ok, err, want)
		}
		for _, h := range c.Health() {
			if !h.Healthy {
				t.Errorf("%+v", h)
			}
		}
		p.Set(faulty.Faults{Status: 503}) // finality stays where it is while a voice is missing
		if h, ok, err = c.Finalized(context.Background()); err != nil || !ok || h.Number != want {
			t.Errorf("with one endpoint gone: %+v %v %v, want %d", h, ok, err, want)
		}
	}
}
