package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
)

const (
	reorgDepth  = 64
	reorgEvents = 10_000
	reorgPause  = 2 * time.Millisecond // of the reader: looking all the time would take a tenth of a core
)

// runReorg replaces 64 blocks with 10,000 events and waits until the tables stand on the new branch.
func runReorg(ctx context.Context, b *bench) error {
	f, err := b.follow(ctx, workload.Size{
		Vaults: 10, Accounts: 200, EventsPerBlock: reorgEvents/reorgDepth + 1, Seed: 3,
	})
	if err != nil {
		return err
	}
	defer f.close()
	events := 0
	for block := range 2 * reorgDepth { // the first half gives the actors something to act on
		_, n, err := f.live.Next(ctx)
		if err != nil {
			return err
		}
		if block >= reorgDepth {
			events += n
		}
	}
	chain := f.live.Chain()
	head := chain.Head()
	if _, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause); err != nil {
		return err
	}
	tip, err := branch(ctx, chain, reorgDepth)
	if err != nil {
		return err
	}
	if head, err = chain.SetHead(tip); err != nil {
		return err
	}
	announced := time.Now()
	nodeBefore, ownBefore, postgresBefore := cpuOf(os.Getpid()), cpuOf(f.indexer.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
	seen, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause)
	if err != nil {
		return err
	}
	return b.print("indexer/reorg64", map[string]any{
		"seconds": round(seen.Sub(announced).Seconds(), 3), "blocks": reorgDepth, "events": events,
		"node_cpu_s":     round(cpuOf(os.Getpid())-nodeBefore, 2), // and the reader's
		"cpu_s":          round(cpuOf(f.indexer.cmd.Process.Pid)-ownBefore, 2),
		"postgres_cpu_s": round(cpuOfPostgres(b.cache("postgres"))-postgresBefore, 2),
	})
}

// branch builds a branch beside the newest blocks, one longer, that carries their transactions a block later each, and
// gives its tip. The node has both at hand when the head moves: its pool works out the sender of every transaction that
// comes or goes, which would keep one of two cores busy for most of what is measured. That is a node's own business, and
// here it is done before.
func branch(ctx context.Context, chain *devnet.Chain, depth uint64) (common.Hash, error) {
	head := chain.Head().Number.Uint64()
	parent := chain.HeaderByNumber(head - depth)
	var carried types.Transactions
	for number := head - depth + 1; number <= head+1; number++ {
		timestamp := parent.Time + 1
		var old *types.Block
		if header := chain.HeaderByNumber(number); header != nil {
			old, timestamp = chain.BlockByHash(header.Hash()), max(timestamp, header.Time)
		}
		header, err := chain.BuildOn(ctx, parent.Hash(), timestamp, carried...)
		if err != nil {
			return common.Hash{}, fmt.Errorf("a branch of %d blocks: %w", depth+1, err)
		}
		for _, tx := range chain.BlockByHash(header.Hash()).Transactions() {
			if _, err := types.Sender(chain.Signer(), tx); err != nil {
				return common.Hash{}, fmt.Errorf("sender of %s: %w", tx.Hash(), err)
			}
		}
		carried, parent = nil, header
		if old != nil {
			carried = old.Transactions()
		}
	}
	return parent.Hash(), nil
}
