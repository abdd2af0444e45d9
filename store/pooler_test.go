package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// Behind a pooler that shares sessions, 9 of 469 answers of the API belonged to another query. The database is refused
// there before anything is read or written.
func TestASharedSessionIsRefused(t *testing.T) {
	target := devnettest.Postgres(t)
	for _, mode := range []string{"transaction", "statement"} {
		for _, sessions := range []int{1, 2, 20} {
			db, err := Open(t.Context(), devnettest.PgBouncer(t, target, mode, sessions), Options{})
			if err == nil {
				must(t, db.Close())
				t.Errorf("%s mode with %d sessions was accepted", mode, sessions)
				continue
			}
			if mode == "transaction" && !errors.Is(err, ErrPooled) {
				t.Errorf("%s mode with %d sessions: %v", mode, sessions, err)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%s mode with %d sessions: the refusal has more than one line: %q", mode, sessions, err)
			}
		}
	}
}

// A pooler that other clients keep busy hands out its sessions in no order: it is refused all the same.
func TestABusySharedSessionIsRefused(t *testing.T) {
	pooled := devnettest.PgBouncer(t, devnettest.Postgres(t), "transaction", 8)
	ctx, stop := context.WithCancel(t.Context())
	var clients sync.WaitGroup
	for range 6 {
		db := plainPool(t, pooled)
		clients.Go(func() {
			for ctx.Err() == nil {
				_, _ = db.ExecContext(ctx, "SELECT 1")
			}
		})
	}
	for range 10 {
		db, err := Open(t.Context(), pooled, Options{})
		if !errors.Is(err, ErrPooled) {
			t.Errorf("accepted, or refused for another reason: %v", err)
		}
		if db != nil {
			must(t, db.Close())
		}
	}
	stop()
	clients.Wait()
}

// A pooler that hands out its sessions in turn never gives two clients the same one, where their number is even: it is refused because one
// client gets another one each time.
func TestASessionThatIsHandedOnInTurnIsRefused(t *testing.T) {
	const sessions = 4
	pooled := devnettest.PgBouncer(t, devnettest.Postgres(t), "transaction", sessions, "server_round_robin = 1")
	db := plainPool(t, pooled)
	var held []*sql.Tx // all at once, so that the pooler opens all of its sessions
	for range sessions {
		tx, err := db.BeginTx(t.Context(), nil)
		must(t, err)
		_, err = tx.Exec("SELECT 1")
		must(t, err)
		held = append(held, tx)
	}
	for _, tx := range held {
		must(t, tx.Rollback())
	}
	if db, err := Open(t.Context(), pooled, Options{}); !errors.Is(err, ErrPooled) {
		t.Errorf("accepted, or refused for another reason: %v", err)
		if db != nil {
			must(t, db.Close())
		}
	}
}

// A reader may be told to accept such a pooler. Its queries outside of transactions are then one message each: in two, the
// second would meet another client's statement in another session.
func TestAReaderOfSharedSessionsGetsItsOwnRows(t *testing.T) {
	pooled := devnettest.PgBouncer(t, devnettest.Postgres(t), "transaction", 3)
	var clients sync.WaitGroup
	for client := range 8 {
		db, err := Open(t.Context(), pooled, Options{SharedSessions: true})
		must(t, err)
		clients.Go(func() {
			for i := range 300 {
				n := client*1_000 + i
				var got int
				var err error
				if client%2 == 0 {
					err = db.QueryRowContext(t.Context(), "SELECT $1::int + $2::int", n, 1).Scan(&got)
				} else {
					err = db.QueryRowContext(t.Context(), "SELECT 1 + $1::bigint", n).Scan(&got)
				}
				if err != nil || got != n+1 {
					t.Errorf("client %d: %d for %d, %v", client, got, n+1, err)
					break
				}
			}
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	clients.Wait()
}

// A pool in session mode gives each connection a session of its own, as Postgres itself does.
func TestASessionOfOnesOwnIsAccepted(t *testing.T) {
	target := devnettest.Postgres(t)
	for _, url := range []string{target, devnettest.PgBouncer(t, target, "session", 20)} {
		db, err := Open(t.Context(), url, Options{})
		must(t, err)
		must(t, db.Close())
	}
}

// plainPool is a pool without our checks.
func plainPool(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	return db
}
