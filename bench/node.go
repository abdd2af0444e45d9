package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
)

// endpoint is what a node says when it is up.
type endpoint struct {
	HTTP string `json:"http"`
	WS   string `json:"ws"`
	Head uint64 `json:"head"`
}

// serveNode is the role of a node: it serves a generated chain until it is told to end. With -head the chain ends at
// that block, as it did when the block was new.
func serveNode(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("node", flag.ContinueOnError)
	dir := flags.String("dir", "", "directory of the workload")
	head := flags.String("head", "", "hash of the block to be the head")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if path := os.Getenv("BENCH_CPUPROFILE"); path != "" {
		stop, err := profileTo(path + ".node")
		if err != nil {
			return err
		}
		defer stop()
	}
	chain, err := workload.Open(ctx, *dir)
	if err != nil {
		return err
	}
	defer func() { _ = chain.Close() }() // the process ends: there is nobody to tell
	if *head != "" {
		if _, err := chain.SetHead(common.HexToHash(*head)); err != nil {
			return fmt.Errorf("moving the head: %w", err)
		}
		// What was final on the longer chain is not there any more.
		number := chain.Head().Number.Uint64()
		if err := chain.SetFinalized(number - min(number, devnet.DefaultFinalizedDepth)); err != nil {
			return fmt.Errorf("moving finality: %w", err)
		}
	}
	hello := endpoint{HTTP: chain.HTTPURL(), WS: chain.WSURL(), Head: chain.Head().Number.Uint64()}
	if err := json.NewEncoder(os.Stdout).Encode(hello); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

// startNode serves a workload in a process of its own.
func startNode(ctx context.Context, dir string, head common.Hash) (*child, *endpoint, error) {
	program, err := self()
	if err != nil {
		return nil, nil, err
	}
	var at endpoint
	node, err := start(ctx, &at, program, "node", "-dir", dir, "-head", head.Hex())
	if err != nil {
		return nil, nil, err
	}
	return node, &at, nil
}

func profileTo(path string) (stop func(), err error) {
	file, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("profiling: %w", err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return nil, fmt.Errorf("profiling: %w", err)
	}
	return func() {
		pprof.StopCPUProfile()
		_ = file.Close() // a profile that can't be flushed is seen by who reads it
	}, nil
}
