package indexer

import (
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// One endpoint that calls its newest block final, or a block that nobody has, makes nothing final beside another: a reorg of what
// it called final is followed.
func TestOneEndpointMakesNothingFinal(t *testing.T) {
	w := newWorld(t, 521)
	w.blocks(6)
	for what, lie := range map[string]faulty.Faults{
		"the newest block": {TagAs: map[string]string{"finalized": "latest"}},
		"a forged header":  {Forged: map[string]uint64{"finalized": 1 << 40}},
	} {
		p, lying := w.provider(1)
		_, honest := w.provider(2)
		conf, db, c := configFor(w.d), database(t), client(t, lying, honest)
		p.Set(lie)
		r := start(t, conf, db, c)
		for range 2 {
			r.until(w.chain.Head().Hash())
			w.block()
		}
		r.until(w.chain.Head().Hash())
		cur, err := db.Cursor(t.Context())
		must(t, err)
		if cur.Finalized == nil || cur.Finalized.Number+simFinality > cur.Head.Number || p.Count("TagAs")+p.Count("Forged") == 0 {
			t.Fatalf("%s: final %+v at the head %+v", what, cur.Finalized, cur.Head)
		}
		w.reorg(1)
		w.blocks(2)
		r.until(w.chain.Head().Hash())
		r.stop()
		w.agrees(conf, db)
	}
}

// What the tables call final they have: a block beyond, which the only endpoint names and nobody has, is not written down while
// the blocks up to it are looked for.
func TestABackfillCallsFinalWhatItHas(t *testing.T) {
	w := newWorld(t, 522)
	w.blocks(12)
	p, url := w.provider(1)
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{url}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 10 * time.Millisecond, Attempts: 2, StartRange: 1, MaxRange: 2, Concurrency: 1,
	})
	must(t, err)
	t.Cleanup(c.Close)
	conf, db := configFor(w.d), database(t)
	conf.bulkLogs = 1
	p.Set(faulty.Faults{Forged: map[string]uint64{"finalized": 1 << 40}})
	r := start(t, conf, db, c)
	r.eventually("a part of the backfill", func() (bool, error) {
		cur, err := db.Cursor(t.Context())
		return err == nil && cur.Head != nil, err
	})
	r.stop()
	cur, err := db.Cursor(t.Context())
	must(t, err)
	if cur.Finalized == nil || cur.Finalized.Number > cur.Head.Number {
		t.Errorf("final %+v at the head %+v", cur.Finalized, cur.Head)
	}
}

// One endpoint that makes up a head keeps nobody from following another, and no repair from being carried out.
func TestOneAbsurdHeadStopsNothing(t *testing.T) {
	w := newWorld(t, 523)
	v := w.sharedVault()
	w.blocks(4)
	p, lying := w.provider(1)
	_, honest := w.provider(2)
	conf, db, c := configFor(w.d), database(t), client(t, lying, honest)
	p.Set(faulty.Faults{Forged: map[string]uint64{"latest": 1 << 40}})
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	r.ready()
	w.block()
	r.until(w.chain.Head().Hash())
	r.repairs(db, v.address)
	r.ready()
	if lies := c.Health(); lies[0].Lies == 0 || lies[1].Lies > 0 {
		t.Errorf("who lied: %+v", lies)
	}
	r.stop()
	w.agrees(conf, db)
}

// A made-up head that is only one to three blocks too high looks like that of an endpoint that is ahead. It stops nothing either: the
// index starts, is ready, and finality moves on.
func TestAHeadALittleTooHighStopsNothing(t *testing.T) {
	for ahead := range uint64(3) {
		w := newWorld(t, 524)
		v := w.sharedVault()
		w.blocks(4)
		p, lying := w.provider(1)
		_, honest := w.provider(2)
		conf, db, c := configFor(w.d), database(t), client(t, lying, honest)
		forge := func() {
			p.Set(faulty.Faults{Forged: map[string]uint64{"latest": w.chain.Head().Number.Uint64() + ahead + 1}})
		}
		forge()
		r := start(t, conf, db, c)
		r.until(w.chain.Head().Hash())
		r.ready()
		for range simFinality { // what nobody has called final yet
			w.block()
			forge()
			r.until(w.chain.Head().Hash())
		}
		r.repairs(db, v.address)
		r.ready()
		w.block()
		forge()
		r.until(w.chain.Head().Hash())
		cur, err := db.Cursor(t.Context())
		must(t, err)
		if cur.Finalized == nil || cur.Finalized.Number+simFinality+2 < cur.Head.Number {
			t.Errorf("%d too high: final %+v at the head %+v", ahead+1, cur.Finalized, cur.Head)
		}
		r.stop()
		w.agrees(conf, db)
	}
}

// A head that a socket tells before the endpoints have its block is taken once they have it, though no other comes.
func TestAHeadThatIsToldEarlyIsTaken(t *testing.T) {
	w := newWorld(t, 527)
	w.blocks(2)
	p, url := w.provider(1)
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{url, w.chain.WSURL()}, ChainID: devnet.ChainID, PollInterval: time.Hour, Backoff: time.Millisecond,
		MaxBackoff: 20 * time.Millisecond, Attempts: 2,
	})
	must(t, err)
	t.Cleanup(c.Close)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	r.eventually("the socket tells heads", func() (bool, error) {
		if c.Health()[1].Head > 0 {
			return true, nil
		}
		w.block()
		return false, nil
	})
	r.until(w.chain.Head().Hash())
	p.Set(faulty.Faults{Lag: 1})
	var again atomic.Bool // the head is asked for, which no poll does any more
	p.Before(func(_ string, params json.RawMessage) {
		if strings.HasPrefix(string(params), `["latest"`) {
			again.Store(true)
		}
	})
	w.block()
	r.eventually("an answer without the block", func() (bool, error) { return p.Count("Lag") > 0, nil })
	r.eventually("the head is asked for again", func() (bool, error) { return again.Load(), nil })
	p.Set(faulty.Faults{})
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}
