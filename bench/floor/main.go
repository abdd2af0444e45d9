// Command floor measures what any indexer of these logs must pay: fetch them by eth_getLogs, decode them, COPY them into
// Postgres, in order, and nothing else. No completeness check, no cursor, no projection, no reorgs. The indexer is
// measured against it (bench/README.md).
//
// It imports go-ethereum and lib/pq only, and none of our packages: what it measures must not get faster or slower with
// our own code.
//
//	floor -rpc URL -database URL -contracts FILE -from N -to N [-range 100] [-ahead 3]
//
// FILE lists one address per line. It creates its own table, and prints one line: events, seconds, events/s.
package main

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	_ "github.com/lib/pq"
)

type settings struct {
	rpc, database, contracts string
	from, to, span           uint64
	ahead                    int
	timeout                  time.Duration
}

func main() {
	var s settings
	flag.StringVar(&s.rpc, "rpc", "", "JSON-RPC endpoint")
	flag.StringVar(&s.database, "database", "", "Postgres URL")
	flag.StringVar(&s.contracts, "contracts", "", "file with one contract address per line")
	flag.Uint64Var(&s.from, "from", 0, "first block")
	flag.Uint64Var(&s.to, "to", 0, "last block")
	flag.Uint64Var(&s.span, "range", 100, "blocks per eth_getLogs")
	flag.IntVar(&s.ahead, "ahead", 3, "ranges fetched at once")
	flag.DurationVar(&s.timeout, "timeout", 10*time.Minute, "of the whole run")
	flag.Parse()
	if err := run(s); err != nil {
		fmt.Fprintln(os.Stderr, "floor:", err)
		os.Exit(1)
	}
}

func run(s settings) error {
	if s.span == 0 || s.ahead < 1 || s.to < s.from {
		return errors.New("range, ahead and the blocks must be positive")
	}
	ctx, cancel := context.WithTimeout(context.Background(), s.timeout)
	defer cancel()
	addresses, err := readAddresses(s.contracts)
	if err != nil {
		return fmt.Errorf("reading the contracts: %w", err)
	}
	client, err := ethclient.DialContext(ctx, s.rpc)
	if err != nil {
		return fmt.Errorf("dialling the node: %w", err)
	}
	defer client.Close()
	db, err := sql.Open("postgres", s.database)
	if err != nil {
		return fmt.Errorf("opening Postgres: %w", err)
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("creating the table: %w", err)
	}
	start := time.Now()
	events, err := pipeline(ctx, s, client, db, addresses)
	if err != nil {
		return err
	}
	seconds := time.Since(start).Seconds()
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"events": events, "seconds": seconds, "events_per_s": float64(events) / seconds, "peak_rss_mb": peakRSS(),
	})
}

const schema = `
DROP TABLE IF EXISTS floor_events;
CREATE TABLE floor_events (
    block_number bigint NOT NULL,
    log_index    integer NOT NULL,
    block_hash   bytea NOT NULL,
    tx_hash      bytea NOT NULL,
    address      bytea NOT NULL,
    event        bytea NOT NULL,
    account      bytea,
    other        bytea,
    id           numeric(78,0),
    first        numeric(78,0),
    second       numeric(78,0)
)`

var columns = []string{
	"block_number", "log_index", "block_hash", "tx_hash", "address", "event", "account", "other", "id", "first", "second",
}

// batch is one fetched and decoded range, delivered in order.
type batch struct {
	rows [][]any
	err  error
}

// pipeline fetches and decodes ranges ahead of the one that is being copied.
func pipeline(ctx context.Context, s settings, client *ethclient.Client, db *sql.DB, addresses []common.Address) (int, error) {
	ctx, cancel := context.WithCancel(ctx)
	var fetchers sync.WaitGroup
	defer fetchers.Wait()
	defer cancel()
	ranges := make(chan chan batch, s.ahead-1)
	fetchers.Add(1)
	go func() {
		defer fetchers.Done()
		defer close(ranges)
		for from := s.from; from <= s.to; from += s.span {
			out := make(chan batch, 1)
			select {
			case ranges <- out:
			case <-ctx.Done():
				return
			}
			fetchers.Add(1)
			go func() {
				defer fetchers.Done()
				rows, err := fetch(ctx, client, addresses, from, min(from+s.span-1, s.to))
				out <- batch{rows, err}
			}()
		}
	}()
	events := 0
	for out := range ranges {
		b := <-out
		if b.err != nil {
			return events, b.err
		}
		if err := store(ctx, db, b.rows); err != nil {
			return events, err
		}
		events += len(b.rows)
	}
	return events, ctx.Err()
}

func fetch(ctx context.Context, client *ethclient.Client, addresses []common.Address, from, to uint64) ([][]any, error) {
	logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: addresses,
	})
	if err != nil {
		return nil, fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	rows := make([][]any, len(logs))
	for i := range logs {
		rows[i] = decode(&logs[i])
	}
	return rows, nil
}

// decode splits a log into typed columns: the indexed accounts and id, and the first two words of data as numbers.
func decode(log *types.Log) []any {
	row := []any{
		int64(log.BlockNumber), int64(log.Index), log.BlockHash[:], log.TxHash[:], log.Address[:],
		log.Topics[0][:], nil, nil, nil, nil, nil,
	}
	if len(log.Topics) > 1 {
		row[6] = log.Topics[1][12:]
	}
	if len(log.Topics) > 2 {
		row[7] = log.Topics[2][12:]
	}
	if len(log.Topics) > 3 {
		row[8] = new(big.Int).SetBytes(log.Topics[3][:]).String()
	}
	for word := 0; word < 2 && (word+1)*32 <= len(log.Data); word++ {
		row[9+word] = new(big.Int).SetBytes(log.Data[word*32 : (word+1)*32]).String()
	}
	return row
}

func store(ctx context.Context, db *sql.DB, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("beginning: %w", err)
	}
	if err := copyRows(ctx, tx, rows); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("committing: %w", err)
	}
	return nil
}

func copyRows(ctx context.Context, tx *sql.Tx, rows [][]any) error {
	statement, err := tx.PrepareContext(ctx, "COPY floor_events ("+strings.Join(columns, ", ")+") FROM STDIN")
	if err != nil {
		return fmt.Errorf("beginning to copy: %w", err)
	}
	for _, row := range rows {
		if _, err := statement.ExecContext(ctx, row...); err != nil {
			return fmt.Errorf("copying: %w", err)
		}
	}
	if _, err := statement.ExecContext(ctx); err != nil {
		return fmt.Errorf("copying: %w", err)
	}
	if err := statement.Close(); err != nil {
		return fmt.Errorf("copying: %w", err)
	}
	return nil
}

func readAddresses(path string) ([]common.Address, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var out []common.Address
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		text := strings.TrimSpace(scanner.Text())
		if text == "" {
			continue
		}
		if !common.IsHexAddress(text) {
			return nil, fmt.Errorf("%q is not an address", text)
		}
		out = append(out, common.HexToAddress(text))
	}
	if len(out) == 0 {
		return nil, errors.New("no address")
	}
	return out, nil
}

// peakRSS is the process's largest resident size in MB (10^6 bytes), 0 where the system doesn't say.
func peakRSS() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		var kib float64
		if n, _ := fmt.Sscanf(line, "VmHWM: %f kB", &kib); n == 1 {
			return kib * 1024 / 1e6
		}
	}
	return 0
}
