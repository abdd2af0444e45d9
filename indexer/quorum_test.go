package indexer

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// Two real providers whose chains part below finality. Without a quorum the first one stands and the difference is
// reported; with a quorum of two nothing becomes final, and the indexer isn't ready, until they agree.
func TestTwoProvidersDifferOnAFinalisedBlock(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t, 531), newWorld(t, 531)
	w.blocks(6)
	for other.chain.Head().Number.Uint64() < 8 {
		other.block()
	}
	for range simFinality + 12 {
		w.block()
		other.batch = other.chain.NewBatch()
		other.mine(50)
	}
	if a, b := w.chain.HeaderByNumber(1).ParentHash, other.chain.HeaderByNumber(1).ParentHash; a != b {
		t.Fatal("not one network")
	}
	for _, quorum := range []int{1, 2} {
		reg := prometheus.NewRegistry()
		_, first := w.provider(1)
		second, secondURL := w.provider(2)
		c, err := chain.Dial(t.Context(), chain.Config{
			URLs: []string{first, secondURL}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
			MaxBackoff: 10 * time.Millisecond, Attempts: 20, Registerer: reg, Quorum: quorum,
		})
		must(t, err)
		t.Cleanup(c.Close)
		second.Set(faulty.Faults{Fork: other.chain.HTTPURL()})
		conf, db := configFor(w.d), database(t)
		r := start(t, conf, db, c)
		reported := &running{t: t, reg: reg}
		if quorum == 1 {
			r.until(w.chain.Head().Hash())
		} else {
			r.unready(chain.ErrDisagree)
			cur, err := db.Cursor(t.Context())
			must(t, err)
			if cur.Finalized != nil {
				t.Errorf("block %d became final", cur.Finalized.Number)
			}
		}
		deadline := time.Now().Add(patience)
		for reported.counter("sluice_chain_finality_disagreements_total") < 1 {
			if time.Now().After(deadline) {
				t.Fatalf("quorum %d: not counted", quorum)
			}
			w.block() // what is final is asked for again with each
			<-time.After(5 * time.Millisecond)
		}
		// What /v1/status shows.
		for shown := false; !shown; {
			endpoints, err := db.Endpoints(t.Context())
			must(t, err)
			for _, e := range endpoints {
				shown = shown || !e.Healthy && e.LastError != nil && strings.Contains(*e.LastError, "finalised block")
			}
			if time.Now().After(deadline) {
				t.Fatalf("quorum %d: not in the status: %+v", quorum, endpoints)
			}
		}
		second.Set(faulty.Faults{})
		w.block()
		r.until(w.chain.Head().Hash())
		r.ready()
		r.stop()
		cur, err := db.Cursor(t.Context())
		must(t, err)
		if cur.Finalized == nil {
			t.Errorf("quorum %d: nothing is final although they agree", quorum)
		}
		w.agrees(conf, db)
	}
}

// unready waits until the indexer isn't ready for that reason; for any with nil.
func (r *running) unready(cause error) {
	r.t.Helper()
	r.await(func(err error) bool { return err != nil && (cause == nil || errors.Is(err, cause)) }, "not ready", cause)
}

// ready waits until it is.
func (r *running) ready() {
	r.t.Helper()
	r.await(func(err error) bool { return err == nil }, "ready", nil)
}

func (r *running) await(is func(error) bool, want string, cause error) {
	r.t.Helper()
	for deadline := time.Now().Add(patience); !is(r.ix.Ready()); {
		if time.Now().After(deadline) {
			r.t.Fatalf("ready: %v, want %s (%v)", r.ix.Ready(), want, cause)
		}
		<-time.After(2 * time.Millisecond)
	}
}
