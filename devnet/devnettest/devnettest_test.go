package devnettest

import (
	"context"
	"database/sql"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	_ "github.com/lib/pq"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, LeakOptions()...)
}

func open(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func TestEachCallGivesAnEmptyDatabase(t *testing.T) {
	first, second := Postgres(t), Postgres(t)
	if first == second {
		t.Fatal("one database for two")
	}
	for _, url := range []string{first, second} {
		if _, err := open(t, url).ExecContext(t.Context(), "CREATE TABLE same_name (n int)"); err != nil {
			t.Error(err)
		}
	}
}

func TestDatabasesAreDroppedWithTheirTest(t *testing.T) {
	Slow(t)
	var url string
	t.Run("inner", func(t *testing.T) { url = Postgres(t) })
	if err := open(t, url).PingContext(t.Context()); err == nil || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("the inner test's database: %v", err)
	}
}

func TestPreparedDatabasesAreCopies(t *testing.T) {
	prepared := 0
	prepare := func(ctx context.Context, url string) error {
		prepared++
		db, err := sql.Open("postgres", url)
		if err != nil {
			return err
		}
		defer db.Close()
		_, err = db.ExecContext(ctx, "CREATE TABLE n AS SELECT 1 AS one")
		return err
	}
	for range 3 {
		db := open(t, PostgresFrom(t, "ones", prepare))
		var rows int
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM n").Scan(&rows); err != nil || rows != 1 {
			t.Errorf("%d rows, %v", rows, err)
		}
		if _, err := db.ExecContext(t.Context(), "INSERT INTO n VALUES (2)"); err != nil {
			t.Error(err)
		}
	}
	if prepared != 1 {
		t.Errorf("prepared %d times", prepared)
	}
}

func TestParallelDatabases(t *testing.T) {
	Slow(t)
	for range 4 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			if err := open(t, Postgres(t)).PingContext(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestChain(t *testing.T) {
	chain := Chain(t)
	if friday := time.Unix(GenesisTime, 0).UTC(); friday.Weekday() != time.Friday || friday.Hour() != 16 || friday.Minute() != 0 {
		t.Errorf("genesis at %s", friday)
	}
	for _, account := range Accounts {
		wei, err := chain.Client().BalanceAt(t.Context(), account.Address, nil)
		if err != nil || wei.Sign() <= 0 {
			t.Errorf("%s has %v: %v", account.Name, wei, err)
		}
	}
}

// TestDirectoryChild is the program of the test below: it starts the server
// and tells where its files are.
func TestDirectoryChild(t *testing.T) {
	if os.Getenv("DEVNETTEST_CHILD") == "" {
		t.Skip("runs as a child of another test only")
	}
	var dir string
	if err := open(t, Postgres(t)).QueryRowContext(t.Context(), "SHOW data_directory").Scan(&dir); err != nil {
		t.Fatal(err)
	}
	t.Log("directory: " + dir)
}

func TestNothingIsLeftBehind(t *testing.T) {
	Slow(t)
	if os.Getenv("DATABASE_URL") != "" {
		t.Skip("the server isn't ours")
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestDirectoryChild$", "-test.v")
	cmd.Env = append(os.Environ(), "DEVNETTEST_CHILD=1")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	_, dir, found := strings.Cut(string(out), "directory: ")
	if !found {
		t.Fatalf("no directory in %s", out)
	}
	dir, _, _ = strings.Cut(dir, "\n")
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := os.Stat(strings.TrimSuffix(dir, "/postgres/data")); os.IsNotExist(err) {
			return
		}
		select {
		case <-tick.C:
		case <-t.Context().Done():
			t.Fatalf("%s is still there", dir)
		}
	}
}

func TestDeploy(t *testing.T) {
	chain, deployment := Deploy(t)
	code, err := chain.Client().CodeAt(t.Context(), deployment.Factory, nil)
	if err != nil || len(code) == 0 {
		t.Errorf("%d bytes of code at the factory: %v", len(code), err)
	}
	if deployment.StartBlock == 0 || deployment.StartBlock > chain.Head().Number.Uint64() {
		t.Errorf("start block %d under head %d", deployment.StartBlock, chain.Head().Number)
	}
}

func TestStory(t *testing.T) {
	story := Story(t, devnet.StoryConfig{Weeks: 1})
	if len(story.Vaults) != 5 {
		t.Errorf("%d vaults", len(story.Vaults))
	}
	if at := story.Chain.Genesis().Time; at < GenesisTime-8*86400 || at > GenesisTime+8*86400 {
		t.Errorf("genesis at %d, far from %d", at, uint64(GenesisTime))
	}
}
