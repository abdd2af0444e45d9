package devnet

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"

	"github.com/sluicefi/sluice/internal/pause"
)

// AutoMineOptions tune AutoMine.
type AutoMineOptions struct {
	// Delay gathers transactions that arrive together into one block.
	Delay time.Duration

	// Interval is the longest time without a block, in host time; 0 means
	// blocks are made for transactions only.
	Interval time.Duration
}

// AutoMine makes a block, at the clock's now, soon after a transaction becomes
// pending and at the latest every Interval, until the context ends, the
// returned function is called, or the chain is closed. The function waits for
// the last block.
func (c *Chain) AutoMine(ctx context.Context, opts AutoMineOptions) (stop func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	forget := context.AfterFunc(c.stopped, cancel)
	txs := make(chan core.NewTxsEvent, 256)
	sub := c.eth.TxPool().SubscribeTransactions(txs, true)
	signal := make(chan struct{}, 1)
	var done sync.WaitGroup
	run := func(f func()) {
		done.Add(1)
		c.background.Add(1)
		go func() {
			defer c.background.Done()
			defer done.Done()
			f()
		}()
	}
	// The pool waits for whoever listens to it, and mining waits for the pool:
	// listening must never wait for mining.
	run(func() {
		defer forget()
		defer sub.Unsubscribe()
		for {
			select {
			case <-ctx.Done():
				return
			case <-sub.Err():
				cancel()
				return
			case <-txs:
				select {
				case signal <- struct{}{}:
				default:
				}
			}
		}
	})
	run(func() { c.autoMine(ctx, opts, signal) })
	return func() {
		cancel()
		done.Wait()
	}
}

func (c *Chain) autoMine(ctx context.Context, opts AutoMineOptions, pending <-chan struct{}) {
	var tick <-chan time.Time
	if opts.Interval > 0 {
		ticker := time.NewTicker(opts.Interval)
		defer ticker.Stop()
		tick = ticker.C
	}
	// What was pending before anybody listened would otherwise wait forever.
	c.minePending(ctx)
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick:
			c.mineNow(ctx)
		case <-pending:
			if pause.For(ctx, opts.Delay) != nil {
				return
			}
			c.minePending(ctx)
		}
	}
}

// Pending is the number of transactions in the pool that could be mined now.
func (c *Chain) Pending() int {
	pending, _ := c.eth.TxPool().Stats()
	return pending + len(c.stranded())
}

func (c *Chain) minePending(ctx context.Context) {
	if c.Pending() > 0 {
		c.mineNow(ctx)
	}
}

func (c *Chain) mineNow(ctx context.Context) {
	_, err := c.Mine(ctx, 0)
	if err == nil {
		// Somebody sent it and will count on it.
		err = c.Sync()
	}
	if err != nil && ctx.Err() == nil && !errors.Is(err, ErrChainClosed) {
		c.log.Error("mining a block", "err", err)
	}
}
