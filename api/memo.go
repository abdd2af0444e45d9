package api

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// people remembers how many depositors and leaders there are at one commit: counting reads every position, and the numbers
// can only change with a commit. Of many readers that ask after a commit, one counts and the others wait for it.
type people struct {
	counting chan struct{} // holds one entry while somebody counts

	mu                  sync.Mutex
	at                  store.Moment
	depositors, leaders uint64
}

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
	if depositors, leaders, err = v.People(ctx); err != nil {
		return 0, 0, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at, p.depositors, p.leaders = at, depositors, leaders
	return depositors, leaders, nil
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
