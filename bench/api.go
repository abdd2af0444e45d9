package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
)

const (
	openRate        = 200 // requests a second, whatever the answers do
	openFor         = 10 * time.Second
	closedClients   = 64
	closedFor       = 5 * time.Second
	requestTimeout  = 10 * time.Second
	hourlyPerVault  = 2016 // twelve weeks
	serveStartLimit = 30 * time.Second
)

var apiLines = []string{"api/vaults", "api/vault", "api/account", "api/prices"}

// runAPI loads `sluice serve` on the indexed workload. There is no response cache: every request asks for another vault
// or account where the route has one, and sends no ETag.
func runAPI(ctx context.Context, b *bench) (err error) {
	if _, err := os.Stat(b.sluice); err != nil {
		return fmt.Errorf("%s is not built: %w", b.sluice, errMissing)
	}
	info, dir, err := b.workload(ctx)
	if err != nil {
		return err
	}
	postgres, err := devnet.StartPostgres(ctx, b.cache("postgres"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, postgres.Close()) }()
	url, err := b.indexed(ctx, postgres, info, dir)
	if err != nil {
		return err
	}
	server, base, err := b.serve(ctx, url)
	if err != nil {
		return err
	}
	defer server.stop()
	rng := rand.New(rand.NewPCG(4, 4))
	vault := func() string { return info.Vaults[rng.IntN(len(info.Vaults))].Hex() }
	routes := map[string]func() string{
		"api/vaults": func() string { return "/v1/vaults" },
		"api/vault":  func() string { return "/v1/vaults/" + vault() },
		"api/account": func() string {
			return "/v1/accounts/" + info.Accounts[rng.IntN(len(info.Accounts))].Hex() + "/positions"
		},
		"api/prices": func() string { return "/v1/vaults/" + vault() + "/prices?interval=hour" },
	}
	for _, name := range apiLines {
		if !b.wants(name) {
			continue
		}
		urls := make([]string, 4096)
		for i := range urls {
			urls[i] = base + routes[name]()
		}
		figures, err := load(ctx, urls)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := b.print(name, figures); err != nil {
			return err
		}
	}
	return nil
}

// indexed gives a database with the whole workload in it, and twelve weeks of hourly prices: the workload's chain is
// busier and shorter than that, so the missing hours repeat its last price.
func (b *bench) indexed(ctx context.Context, postgres *devnet.Postgres, info *workload.Info, dir string) (string, error) {
	node, at, err := startNode(ctx, dir, info.HeadHash)
	if err != nil {
		return "", err
	}
	defer node.stop()
	url, err := freshDatabase(ctx, postgres, "bench_api")
	if err != nil {
		return "", err
	}
	if _, err := index(ctx, info, at, url); err != nil {
		return "", err
	}
	db, err := sql.Open("postgres", url)
	if err != nil {
		return "", err
	}
	defer func() { _ = db.Close() }() // everything was committed
	const fill = `
		INSERT INTO prices (vault, time, kind, state_block, state_hash, nav, supply, stale, total_pnl, epoch_id, block_number)
		SELECT p.vault, p.time - p.time % 3600 - hours * 3600, 'hour', p.state_block, p.state_hash, p.nav, p.supply, p.stale,
			p.total_pnl, NULL, p.block_number
		FROM (SELECT DISTINCT ON (vault) * FROM prices ORDER BY vault, time DESC) p, generate_series(1, $1) AS hours
		ON CONFLICT DO NOTHING`
	if _, err := db.ExecContext(ctx, fill, hourlyPerVault); err != nil {
		return "", fmt.Errorf("filling the hours: %w", err)
	}
	if _, err := db.ExecContext(ctx, "ANALYZE"); err != nil {
		return "", fmt.Errorf("analysing: %w", err)
	}
	return url, nil
}

// serve starts `sluice serve` and waits until it answers.
func (b *bench) serve(ctx context.Context, database string) (*child, string, error) {
	public, err := freePort()
	if err != nil {
		return nil, "", err
	}
	admin, err := freePort()
	if err != nil {
		return nil, "", err
	}
	server, err := start(ctx, nil, b.sluice, "serve", "--database.url", database, "--listen", public, "--admin.listen", admin,
		"--log.level", "error")
	if err != nil {
		return nil, "", err
	}
	base := "http://" + public
	if err := waitFor(ctx, base+"/v1/status", serveStartLimit); err != nil {
		server.stop()
		return nil, "", fmt.Errorf("sluice serve: %w: %s", err, server.complaint())
	}
	return server, base, nil
}

// freePort is a loopback address that was free a moment ago.
func freePort() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

// waitFor polls a URL until it answers 200.
func waitFor(ctx context.Context, url string, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for {
		if err := get(ctx, http.DefaultClient, url); err == nil {
			return nil
		} else if ctx.Err() != nil {
			return fmt.Errorf("%s did not answer within %s: %w", url, limit, err)
		}
		if err := sleep(ctx, 20*time.Millisecond); err != nil {
			return fmt.Errorf("%s did not answer within %s", url, limit)
		}
	}
}

func get(ctx context.Context, client *http.Client, url string) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, response.Body)
	if closeErr := response.Body.Close(); err == nil {
		err = closeErr
	}
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %d", url, response.StatusCode)
	}
	return err
}

// load measures one route: an open loop at a fixed rate, whose latencies count from when each request was due, then a
// closed loop of 64 connections.
func load(ctx context.Context, urls []string) (map[string]any, error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: 1024, MaxIdleConnsPerHost: 1024}}
	defer client.CloseIdleConnections()
	for _, url := range urls[:closedClients] { // plans and connections are warm, as in a server that has run a while
		if err := get(ctx, client, url); err != nil {
			return nil, err
		}
	}
	latencies, failed := openLoop(ctx, client, urls)
	if failed > 0 {
		return nil, fmt.Errorf("%d of %d requests failed", failed, len(latencies)+failed)
	}
	rate, err := closedLoop(ctx, client, urls)
	if err != nil {
		return nil, err
	}
	return map[string]any{
		"p50_ms": milliseconds(quantile(latencies, 0.50)), "p99_ms": milliseconds(quantile(latencies, 0.99)),
		"requests_per_s": round(rate, 0), "open_rate": openRate, "connections": closedClients,
	}, nil
}

func openLoop(ctx context.Context, client *http.Client, urls []string) (latencies []time.Duration, failed int) {
	count := int(openRate * openFor / time.Second)
	results := make([]time.Duration, count)
	var wg sync.WaitGroup
	began := time.Now()
	for i := range count {
		due := began.Add(time.Duration(i) * time.Second / openRate)
		if sleep(ctx, time.Until(due)) != nil {
			break
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			if get(ctx, client, urls[i%len(urls)]) == nil {
				results[i] = time.Since(due)
			}
		}()
	}
	wg.Wait()
	answered := slices.DeleteFunc(results, func(d time.Duration) bool { return d == 0 })
	return answered, count - len(answered)
}

func closedLoop(ctx context.Context, client *http.Client, urls []string) (float64, error) {
	ctx, cancel := context.WithTimeout(ctx, closedFor)
	defer cancel()
	var done atomic.Int64
	var wg sync.WaitGroup
	failures := make(chan error, closedClients)
	began := time.Now()
	for n := range closedClients {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := n; ctx.Err() == nil; i += closedClients {
				if err := get(ctx, client, urls[i%len(urls)]); err != nil {
					if ctx.Err() == nil {
						failures <- err
					}
					return
				}
				done.Add(1)
			}
		}()
	}
	wg.Wait()
	seconds := time.Since(began).Seconds()
	select {
	case err := <-failures:
		return 0, err
	default:
		return float64(done.Load()) / seconds, nil
	}
}
