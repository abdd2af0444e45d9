package main

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// TestIndexSurvivesSIGKILL runs the real command against the story's RPC and an empty database, kills it at ten seeded
// moments of its run, and lets it finish: the derived tables are those of a run that nothing interrupted.
func TestIndexSurvivesSIGKILL(t *testing.T) {
	const seed = 2026
	ctx := t.Context()
	binary := filepath.Join(t.TempDir(), "sluice")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 2})
	node := story.Chain
	head := node.Head().Hash()

	start := func(url string) (*exec.Cmd, *bytes.Buffer) {
		command := exec.CommandContext(ctx, binary, "index", "--rpc.urls", node.HTTPURL(), "--factory", story.Factory.Hex(),
			"--lens", story.Lens.Hex(), "--start_block", strconv.FormatUint(story.StartBlock, 10),
			"--admin.listen", "127.0.0.1:0", "--log.level", "warn")
		command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+url)
		said := &bytes.Buffer{}
		command.Stderr = said
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		return command, said
	}
	finish := func(url string) (rows string, took time.Duration) {
		began := time.Now()
		db := openMigrated(t, url)
		command, said := start(url)
		ended := make(chan error, 1)
		go func() { ended <- command.Wait() }()
		if err := indexedTo(ctx, db, head, ended); err != nil {
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

	want, took := finish(devnettest.Postgres(t))
	if len(want) < 100_000 {
		t.Fatalf("the uninterrupted run left only %d bytes of rows", len(want))
	}
	url := devnettest.Postgres(t)
	openMigrated(t, url)
	rng := rand.New(rand.NewPCG(seed, 10))
	for range 10 {
		command, _ := start(url)
		point := time.NewTimer(time.Duration(rng.Int64N(int64(took))))
		select {
		case <-point.C:
		case <-ctx.Done():
			t.Fatal(ctx.Err())
		}
		if err := command.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = command.Wait()
	}
	if got, _ := finish(url); got != want {
		t.Fatalf("after ten kills (seed %d) the derived tables differ from an uninterrupted run's", seed)
	}
}

func openMigrated(t *testing.T, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	if err := db.Migrate(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	return db
}
