package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/store"
)

const (
	eventReaders = 500
	eventsOfOne  = 3_000 // of one block
	eventsLimit  = 2 * time.Minute
)

// runEvents has many readers of the live events at `sluice serve`, writes one large block as the indexer does, and measures
// until the last reader has read its last event.
func runEvents(ctx context.Context, base, database string) (figures map[string]any, err error) {
	ctx, cancel := context.WithTimeout(ctx, eventsLimit)
	defer cancel()
	db, err := store.Open(ctx, database, store.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: eventReaders, MaxIdleConnsPerHost: eventReaders}}
	defer client.CloseIdleConnections()

	var readers sync.WaitGroup
	var broken sync.Mutex
	var first error
	for range eventReaders {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/v1/events", nil)
		if err != nil {
			return nil, err
		}
		response, err := client.Do(request)
		if err == nil && response.StatusCode != http.StatusOK {
			err = errors.Join(fmt.Errorf("the stream answers %s", response.Status), response.Body.Close())
		}
		if err != nil {
			return nil, err
		}
		readers.Go(func() {
			err := readEvents(response)
			broken.Lock()
			defer broken.Unlock()
			if first == nil {
				first = err
			}
		})
	}
	began, err := writeLargeBlock(ctx, db)
	if err != nil {
		return nil, err
	}
	readers.Wait()
	if first != nil {
		return nil, first
	}
	return map[string]any{"readers": eventReaders, "events": eventsOfOne, "seconds": round(time.Since(began).Seconds(), 2)}, nil
}

// readEvents reads until the block and all of its events have come.
func readEvents(response *http.Response) error {
	defer func() { _ = response.Body.Close() }() // it has no end
	in := bufio.NewScanner(response.Body)
	for left := eventsOfOne + 1; left > 0; {
		if !in.Scan() {
			return fmt.Errorf("a stream ended %d events early: %w", left, errors.Join(errors.New("no more"), in.Err()))
		}
		if bytes.HasPrefix(in.Bytes(), []byte("event: apply")) {
			left--
		}
	}
	return nil
}

// writeLargeBlock commits one live block with many bookings, and tells when it began to commit.
func writeLargeBlock(ctx context.Context, db *store.DB) (began time.Time, err error) {
	cursor, err := db.Cursor(ctx)
	if err != nil {
		return began, err
	}
	lease, err := db.AcquireLease(ctx, store.IndexerLease, "bench", time.Minute)
	if err != nil {
		return began, err
	}
	defer func() { err = errors.Join(err, lease.Release(ctx)) }()
	batch, err := db.Begin(ctx, lease)
	if err != nil {
		return began, err
	}
	at := &store.Header{Number: cursor.Head.Number + 1, Hash: common.BigToHash(big.NewInt(77)), Parent: cursor.Head.Hash, Time: cursor.Head.Time + 12}
	changes := &store.Changes{Blocks: []*store.Block{{Number: at.Number, Hash: at.Hash, Time: at.Time}}}
	for i := range eventsOfOne {
		account := seed.Account(1 + i)
		changes.Activity = append(changes.Activity, &store.Activity{
			BlockNumber: at.Number, LogIndex: uint64(i), Kind: "depositRequested", Vault: seed.Vault(1 + i%seed.Large.Vaults), //nolint:gosec // counts up
			Account: &account, Assets: big.NewInt(5_000_000), TxHash: at.Hash,
		})
	}
	if err := batch.Write(ctx, at, changes); err != nil {
		return began, errors.Join(err, batch.Abort())
	}
	began = time.Now()
	return began, batch.Commit(ctx, store.Progress{Head: *at})
}
