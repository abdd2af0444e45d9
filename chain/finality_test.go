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

// An endpoint that is behind agrees at its own height, and doesn't take finality with it unless its voice is needed: two are,
// where two or more answer.
func TestQuorumWithALaggingEndpoint(t *testing.T) {
	ours, _ := forked(t)
	p, slow := ours.proxy()
	type test struct {
		quorum, others int
		want, gone     uint64 // what is final, and once the endpoint is gone
	}
	for i, tc := range []test{
		{quorum: 1, others: 1, want: 9, gone: 13}, {quorum: 2, others: 1, want: 9, gone: 9},
		{quorum: 1, others: 2, want: 13, gone: 13}, {quorum: 2, others: 2, want: 13, gone: 13}, {quorum: 3, others: 2, want: 9, gone: 9},
		{quorum: 1, others: 1, want: 9, gone: 13},
	} {
		p.Set(faulty.Faults{})
		var urls []string
		for range tc.others {
			_, url := ours.proxy()
			urls = append(urls, url)
		}
		cfg := fastConfig(append(urls, slow)...)
		cfg.Quorum = tc.quorum
		c := dial(t, cfg)
		p.Set(faulty.Faults{FinalLag: 4})
		h, ok, err := c.Finalized(context.Background())
		if err != nil || !ok || h.Number != tc.want {
			t.Errorf("%+v: %+v %v %v", tc, h, ok, err)
		}
		for _, h := range c.Health() {
			if !h.Healthy {
				t.Errorf("%+v", h)
			}
		}
		gone := faulty.Faults{Status: 503}
		if i == 5 {
			gone = faulty.Faults{Refuse: 1} // its chain id is asked for again before anything else
		}
		p.Set(gone) // with fewer than the quorum finality stays where it is
		for failed := 1; failed <= 3; failed++ {
			want := tc.want // an answer that is missing once gives nobody the only voice
			if failed == 3 {
				want = tc.gone
			}
			if h, ok, err = c.Finalized(context.Background()); err != nil || !ok || h.Number != want {
				t.Errorf("with one endpoint gone, %d: %+v: %+v %v %v", failed, tc, h, ok, err)
			}
		}
	}
}

// One endpoint that calls its newest block final, or a block that nobody has, makes nothing final beside another, whichever of
// them is configured first.
func TestOneVoiceMakesNothingFinal(t *testing.T) {
	ours, _ := forked(t)
	p, lying := ours.proxy()
	for what, lie := range map[string]faulty.Faults{
		"the newest block": {TagAs: map[string]string{"finalized": "latest"}},
		"a forged header":  {Forged: map[string]uint64{"finalized": 1 << 40}},
	} {
		for _, urls := range [][]string{{lying, ours.chain.HTTPURL()}, {ours.chain.HTTPURL(), lying}} {
			p.Set(faulty.Faults{})
			c := dial(t, fastConfig(urls...))
			p.Set(lie)
			if h, ok, err := c.Finalized(t.Context()); err != nil || !ok || h.Hash != ours.chain.HeaderByNumber(13).Hash() {
				t.Errorf("%s: final %+v %v %v", what, h, ok, err)
			}
		}
	}
}

// Nor does one that names a block above the head while the other doesn't answer, not even at first.
func TestABlockAboveTheHeadIsNotFinal(t *testing.T) {
	ours, _ := forked(t)
	p, lying := ours.proxy()
	q, honest := ours.proxy()
	c := dial(t, fastConfig(lying, honest))
	if _, err := c.Head(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.Set(faulty.Faults{Forged: map[string]uint64{"finalized": 1 << 40}})
	q.Set(faulty.Faults{Status: 503})
	for range 4 {
		if h, ok, err := c.Finalized(t.Context()); ok {
			t.Fatalf("final %+v %v", h, err)
		}
	}
	q.Set(faulty.Faults{})
	if h, ok, err := c.Finalized(t.Context()); err != nil || !ok || h.Number != 13 {
		t.Errorf("final %+v %v %v", h, ok, err)
	}
	// After a restart something is final already: one failed answer gives the other no voice.
	c = dial(t, fastConfig(lying, honest))
	c.RaiseFinality(11)
	p.Set(faulty.Faults{TagAs: map[string]string{"finalized": "latest"}})
	q.Set(faulty.Faults{Status: 503})
	if h, ok, err := c.Finalized(t.Context()); ok {
		t.Errorf("final %+v %v", h, err)
	}
}

// A head that an endpoint makes up is not believed beside another's, is counted once, and doesn't make the others seem behind. Once
// it tells the truth it is heard again.
func TestAHeadWithoutItsBlocksIsNotBelieved(t *testing.T) {
	ours, _ := forked(t)
	p, lying := ours.proxy()
	for i, urls := range [][]string{{lying, ours.chain.HTTPURL()}, {ours.chain.HTTPURL(), lying}, {lying, ours.chain.HTTPURL()}} {
		forged, wantLies := uint64(1<<40), 1
		if i == 2 { // as two nodes behind one address may differ
			forged, wantLies = ours.chain.Head().Number.Uint64()+100, 0
		}
		p.Set(faulty.Faults{})
		c := dial(t, fastConfig(urls...))
		p.Set(faulty.Faults{Forged: map[string]uint64{"latest": forged}})
		for range 3 {
			if h, err := c.Head(t.Context()); err != nil || h.Hash != ours.chain.Head().Hash() {
				t.Fatalf("head %+v, %v", h, err)
			}
		}
		lies := 0
		for _, h := range c.Health() {
			if lies += h.Lies; h.LagBlocks > 0 {
				t.Errorf("%+v", h)
			}
		}
		if lies != wantLies {
			t.Errorf("head %d: %d lies", forged, lies)
		}
		p.Set(faulty.Faults{})
		ours.mine()
		if h, err := c.Head(t.Context()); err != nil || h.Hash != ours.chain.Head().Hash() {
			t.Fatalf("head %+v, %v", h, err)
		}
		for _, h := range c.Health() {
			if h.Head != ours.chain.Head().Number.Uint64() {
				t.Errorf("%+v", h)
			}
		}
	}
}
