package devnet

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
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
	var done sync.WaitGroup
	done.Add(1)
	c.background.Add(1)
	go func() {
		defer c.background.Done()
		defer done.Done()
		defer forget()
		defer sub.Unsubscribe()
		c.autoMine(ctx, opts, txs, sub.Err())
	}()
	return func() {
		cancel()
		done.Wait()
	}
}

func (c *Chain) autoMine(ctx context.Context, opts AutoMineOptions, txs <-chan core.NewTxsEvent, lost <-chan error) {
	var tick <-chan time.Time
	if opts.Interval > 0 {
		ticker := time.NewTicker(opts.Interval)
		defer ticker.Stop()
		tick = ticker.C
	}
	// What was pending before anybody listened would otherwise wait forever.
	if pending, _ := c.eth.TxPool().Stats(); pending > 0 {
		c.mineNow(ctx)
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-lost:
			return
		case <-tick:
			c.mineNow(ctx)
		case <-txs:
			if !gather(ctx, opts.Delay, txs) {
				return
			}
			if pending, _ := c.eth.TxPool().Stats(); pending > 0 {
				c.mineNow(ctx)
			}
		}
	}
}

// gather swallows further events until the delay is over.
func gather(ctx context.Context, delay time.Duration, txs <-chan core.NewTxsEvent) bool {
	timer := time.NewTimer(delay)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case <-txs:
		case <-timer.C:
			return true
		}
	}
}

func (c *Chain) mineNow(ctx context.Context) {
	if _, err := c.Mine(ctx, 0); err != nil && ctx.Err() == nil {
		c.log.Error("mining a block", "err", err)
	}
}
