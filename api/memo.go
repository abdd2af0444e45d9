package api

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// people knows how many depositors and leaders there are. An account may be in many vaults, so the depositors are kept as a set, some 40
// bytes each: it is read once, and with each commit only the accounts are looked at again of which the feed tells something. Of
// many readers that ask after a commit, one does so and the others wait for it.
type people struct {
	counting chan struct{}               // holds one entry while somebody counts, whose are:
	set      map[common.Address]struct{} // depositors at a place in the feed; nil: not known
	place    store.FeedPlace
	readings int // how often all were read

	mu                  sync.Mutex
	at                  store.Moment
	depositors, leaders uint64
}

// mostTold is how many events of the feed the set of depositors is brought up to date by; with more of them it is read anew.
const mostTold = 20_000

func newPeople() *people { return &people{counting: make(chan struct{}, 1)} }

func (p *people) known(at store.Moment) (depositors, leaders uint64, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.depositors, p.leaders, p.at == at && at != store.Moment{}
}

func (p *people) of(ctx context.Context, v *store.View) (depositors, leaders uint64, err error) {
	at := v.Cursor.Moment()
	if depositors, leaders, ok := p.known(at); ok {
		return depositors, leaders, nil
	}
	select {
	case p.counting <- struct{}{}:
		defer func() { <-p.counting }()
	case <-ctx.Done():
		return 0, 0, ctx.Err()
	}
	if depositors, leaders, ok := p.known(at); ok {
		return depositors, leaders, nil
	}
	if depositors, err = p.count(ctx, v); err != nil {
		return 0, 0, err
	}
	if leaders, err = v.Leaders(ctx); err != nil {
		return 0, 0, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at, p.depositors, p.leaders = at, depositors, leaders
	return depositors, leaders, nil
}

// count brings the set of depositors to the snapshot and counts it.
func (p *people) count(ctx context.Context, v *store.View) (uint64, error) {
	end, err := v.FeedEnd(ctx)
	if err != nil {
		return 0, err
	}
	if p.set != nil && end != nil {
		told, all, err := v.AccountsSince(ctx, p.place, mostTold)
		if err != nil {
			return 0, err
		}
		if all {
			now, err := v.DepositorsAmong(ctx, told)
			if err != nil {
				return 0, err
			}
			for _, a := range told {
				delete(p.set, a)
			}
			for _, a := range now {
				p.set[a] = struct{}{}
			}
			p.place = *end
			return uint64(len(p.set)), nil
		}
	}
	list, err := v.Depositors(ctx)
	if err != nil {
		return 0, err
	}
	p.readings++
	p.set = nil
	if end != nil {
		p.set, p.place = make(map[common.Address]struct{}, len(list)), *end
		for _, a := range list {
			p.set[a] = struct{}{}
		}
	}
	return uint64(len(list)), nil
}

// sparklines remembers the last sparkline of each vault as it is shown: its share prices are divisions of big numbers, and
// its points change once a day or at a settlement. What is remembered is a function of the stored text alone.
type sparklines struct {
	mu   sync.RWMutex
	seen map[common.Address]drawn
}

type drawn struct {
	raw      string
	decimals int
	points   []PricePoint
}

// mostSparklines bounds how many vaults' sparklines are remembered; beyond, all are forgotten and remembered anew.
const mostSparklines = 20_000

func newSparklines() *sparklines { return &sparklines{seen: make(map[common.Address]drawn)} }

func (l *sparklines) of(vault common.Address, raw json.RawMessage, decimals int) []PricePoint {
	l.mu.RLock()
	d, ok := l.seen[vault]
	l.mu.RUnlock()
	if ok && d.decimals == decimals && d.raw == string(raw) {
		return d.points
	}
	d = drawn{string(raw), decimals, sparkline(raw, decimals)}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.seen) >= mostSparklines {
		clear(l.seen)
	}
	l.seen[vault] = d
	return d.points
}
