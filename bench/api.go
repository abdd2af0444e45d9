package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/store"
)

const (
	openRate        = 200 // requests a second, whatever the answers do
	openFor         = 10 * time.Second
	closedClients   = 64
	closedFor       = 5 * time.Second
	requestTimeout  = 10 * time.Second
	serveStartLimit = 30 * time.Second
)

var apiLines = []string{"api/floor", "api/vault", "api/account", "api/vaults", "api/prices", "api/priceRows", "api/protocol", "api/preview", "api/events"}

// runAPI loads `sluice serve` on a large made-up index. Every request asks for another vault or account where the
// route has one, and sends no ETag. The floor, a server that answers each request with one row found by its
// key, is loaded the same way on the same database in the same run, and each route's processor time is given as a multiple of
// the floor's.
func runAPI(ctx context.Context, b *bench) (err error) {
	if _, err := os.Stat(b.sluice); err != nil {
		return fmt.Errorf("%s is not built: %w", b.sluice, errMissing)
	}
	postgres, err := devnet.StartPostgres(ctx, b.cache("postgres"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, postgres.Close()) }()
	url, err := largeIndex(ctx, postgres)
	if err != nil {
		return err
	}
	name, err := self()
	if err != nil {
		return err
	}
	var hello apiFloorHello
	floor, err := start(ctx, &hello, name, "apifloor", url)
	if err != nil {
		return err
	}
	defer floor.stop()
	server, base, err := b.serve(ctx, url)
	if err != nil {
		return err
	}
	defer server.stop()
	rng := rand.New(rand.NewPCG(4, 4))
	vault := func() string { return seed.Vault(1 + rng.IntN(seed.Large.Vaults)).Hex() }
	year := fmt.Sprintf("&from=%d", 1759999200-365*86400)
	routes := map[string]func() string{
		"api/floor": func() string { return hello.URL + "/" + vault() },
		"api/vault": func() string { return base + "/v1/vaults/" + vault() },
		"api/account": func() string {
			return base + "/v1/accounts/" + seed.Account(1+rng.IntN(seed.Large.Accounts)).Hex() + "/positions"
		},
		"api/vaults": func() string { return base + "/v1/vaults" },
		"api/prices": func() string {
			return base + "/v1/vaults/" + seed.Vault(1+rng.IntN(seed.Large.Years)).Hex() + "/prices/columns?interval=day" + year
		},
		"api/priceRows": func() string { return base + "/v1/vaults/" + vault() + "/prices" },
		"api/protocol":  func() string { return base + "/v1/protocol" },
	}
	var least float64
	for _, name := range apiLines {
		if name != "api/floor" && !b.wants(name) {
			continue // the floor is what the others are measured against
		}
		if name == "api/events" {
			figures, err := runEvents(ctx, base, url)
			if err == nil {
				err = b.print(name, figures)
			}
			if err != nil {
				return fmt.Errorf("%s: %w: %s", name, err, server.complaint())
			}
			continue
		}
		used := func(process *child) func() float64 {
			return func() float64 { return cpuOf(process.cmd.Process.Pid) + cpuOfPostgres(b.cache("postgres")) }
		}
		if name == "api/preview" {
			figures, err := runPreviews(ctx, base, used(server))
			if err == nil {
				err = b.print(name, figures)
			}
			if err != nil {
				return fmt.Errorf("%s: %w: %s", name, err, server.complaint())
			}
			continue
		}
		urls := make([]string, 4096)
		for i := range urls {
			urls[i] = routes[name]()
		}
		process := server
		if name == "api/floor" {
			process = floor
		}
		figures, err := load(ctx, urls, used(process))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		each := figures["cpu_ms"].(float64)
		if name == "api/floor" {
			least = each
		} else if least > 0 {
			figures["times_floor"] = round(each/least, 1)
		}
		if err := b.print(name, figures); err != nil {
			return err
		}
	}
	return nil
}

// largeIndex gives a database with the large made-up index in it.
func largeIndex(ctx context.Context, postgres *devnet.Postgres) (url string, err error) {
	if url, err = freshDatabase(ctx, postgres, "bench_api"); err != nil {
		return "", err
	}
	db, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := db.Migrate(ctx); err != nil {
		return "", err
	}
	if err := db.Bind(ctx, store.Identity{ChainID: 1337, Factory: seed.Vault(0), StartBlock: 1}); err != nil {
		return "", err
	}
	return url, seed.Fill(ctx, db.DB.DB, seed.Large)
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
		"--serve.client_streams", strconv.Itoa(eventReaders+10), "--log.level", "error")
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
		if err := pause.For(ctx, 20*time.Millisecond); err != nil {
			return fmt.Errorf("%s did not answer within %s", url, limit)
		}
	}
}

func get(ctx context.Context, client *http.Client, url string) error {
	_, err := fetch(ctx, client, url)
	return err
}

// fetch reads an answer and tells how many bytes it had on the wire.
func fetch(ctx context.Context, client *http.Client, url string) (int64, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	request.Header.Set("Accept-Encoding", "gzip") // as every browser; set here, it stays compressed for the counting
	response, err := client.Do(request)
	if err != nil {
		return 0, err
	}
	n, err := io.Copy(io.Discard, response.Body)
	if closeErr := response.Body.Close(); err == nil {
		err = closeErr
	}
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %d", url, response.StatusCode)
	}
	return n, err
}

// load measures one route: an open loop at a fixed rate, whose latencies count from when each request was due, then a
// closed loop of 64 connections.
func load(ctx context.Context, urls []string, cpu func() float64) (map[string]any, error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: 1024, MaxIdleConnsPerHost: 1024}}
	defer client.CloseIdleConnections()
	for _, url := range urls[:closedClients] { // plans and connections are warm, as in a server that has run a while
		if err := get(ctx, client, url); err != nil {
			return nil, err
		}
	}
	size, err := fetch(ctx, client, urls[0])
	if err != nil {
		return nil, err
	}
	used := cpu()
	latencies, _, failed := openLoop(ctx, client, urls, openRate, openFor)
	if failed > 0 {
		return nil, fmt.Errorf("%d of %d requests failed", failed, len(latencies)+failed)
	}
	used = (cpu() - used) / float64(len(latencies)) * 1000
	rate, err := closedLoop(ctx, client, urls)
	if err != nil {
		return nil, err
	}
	return map[string]any{
		"p50_ms": milliseconds(quantile(latencies, 0.50)), "p99_ms": milliseconds(quantile(latencies, 0.99)),
		"requests_per_s": round(rate, 0), "cpu_ms": round(used, 3), "bytes": size, "open_rate": openRate, "connections": closedClients,
	}, nil
}

// openLoop asks for the URLs, one after the other, at a rate a second, and tells how large the largest answer was.
func openLoop(ctx context.Context, client *http.Client, urls []string, rate int, span time.Duration) (latencies []time.Duration, largest int64, failed int) {
	count := rate * int(span/time.Second)
	var most atomic.Int64
	results := make([]time.Duration, count)
	var wg sync.WaitGroup
	began := time.Now()
	for i := range count {
		due := began.Add(time.Duration(i) * time.Second / time.Duration(rate))
		if pause.For(ctx, time.Until(due)) != nil {
			break
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			size, err := fetch(ctx, client, urls[i%len(urls)])
			if err != nil {
				return
			}
			results[i] = time.Since(due)
			for known := most.Load(); size > known && !most.CompareAndSwap(known, size); known = most.Load() {
			}
		}()
	}
	wg.Wait()
	answered := slices.DeleteFunc(results, func(d time.Duration) bool { return d == 0 })
	return answered, most.Load(), count - len(answered)
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
