package main

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"net/http"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// TestIndexSurvivesSIGKILL runs the real command against the demo's RPC and an empty database, kills it at ten seeded
// points of its work, and lets it finish: the derived tables are those of a run that nothing interrupted.
func TestIndexSurvivesSIGKILL(t *testing.T) {
	const seed = 2026
	ctx := t.Context()
	demo := startDemo(t, demoOptions{data: filepath.Join(t.TempDir(), "demo"), weeks: 2, seed: 3})
	var known struct {
		Contracts struct{ Factory, Lens string } `json:"contracts"`
	}
	if err := get(ctx, http.DefaultClient, demo.base+"/config.json", &known); err != nil {
		t.Fatal(err)
	}
	head := func() *types.Header {
		h, err := demo.client.HeaderByNumber(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}

	binary := cmdtest.Build(t, "sluice")
	start := func(url string) (*exec.Cmd, *bytes.Buffer) {
		command := exec.CommandContext(ctx, binary, "index", "--rpc.urls", demo.rpc, "--factory", known.Contracts.Factory,
			"--lens", known.Contracts.Lens, "--admin.listen", "127.0.0.1:0", "--log.level", "warn")
		command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+url)
		said := &bytes.Buffer{}
		command.Stderr = said
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		return command, said
	}
	finish := func(url string, at *types.Header) (rows string, took time.Duration) {
		db := cmdtest.OpenMigrated(t, url)
		began := time.Now()
		command, said := start(url)
		ended := make(chan error, 1)
		go func() { ended <- command.Wait() }()
		if err := cmdtest.IndexedTo(ctx, db, at, ended); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		took = time.Since(began)
		_ = command.Process.Kill()
		<-ended
		var dump bytes.Buffer
		if err := db.DumpDerived(ctx, &dump); err != nil {
			t.Fatal(err)
		}
		return dump.String(), took
	}

	at := head()
	want, took := finish(devnettest.Postgres(t), at)
	if len(want) < 100_000 {
		t.Fatalf("the uninterrupted run left only %d bytes of rows", len(want))
	}
	// A run that is done before its point leaves nothing to kill: the next one begins anew.
	rng := rand.New(rand.NewPCG(seed, 10))
	urls := []string{devnettest.Postgres(t)}
	db := cmdtest.OpenMigrated(t, urls[0])
	for kills, runs := 0, 0; kills < 10; runs++ {
		if runs == 50 {
			t.Fatalf("%d kills in %d runs", kills, runs)
		}
		command, said := start(urls[len(urls)-1])
		point := time.Duration(rng.Int64N(int64(took)))
		select {
		case <-time.After(point):
		case <-ctx.Done():
			t.Fatal(ctx.Err())
		}
		if err := command.Process.Kill(); err != nil {
			t.Fatalf("it had ended: %v\n%s", err, said)
		}
		_ = command.Wait()
		cursor, err := db.Cursor(ctx)
		switch {
		case errors.Is(err, store.ErrNotFound) || err == nil && cursor.Head == nil:
			kills++
			t.Log("killed before the first commit")
		case err != nil:
			t.Fatal(err)
		case cursor.Head.Number < at.Number.Uint64():
			kills++
			t.Logf("killed at block %d of %d", cursor.Head.Number, at.Number)
		default:
			// It was done within that time: the points that follow are earlier, however slow the host was at first.
			took = max(point, time.Millisecond)
			urls = append(urls, devnettest.Postgres(t))
			db = cmdtest.OpenMigrated(t, urls[len(urls)-1])
		}
	}
	// The demo's chain moves by itself now and then: all runs must end at one block.
	for tries := 0; ; tries++ {
		if tries == 5 {
			t.Fatal("the demo's chain never rested")
		}
		differ := 0
		for _, url := range urls {
			if got, _ := finish(url, at); got != want {
				differ++
			}
		}
		if head().Hash() == at.Hash() {
			if differ > 0 {
				t.Fatalf("after ten kills (seed %d) the derived tables of %d of %d runs differ from an uninterrupted run's", seed, differ, len(urls))
			}
			return
		}
		at = head()
		want, _ = finish(devnettest.Postgres(t), at)
	}
}
