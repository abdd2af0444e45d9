package store

import (
	"context"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// listening calls Listen until the test ends, and says of each wake and of its end.
func listening(t *testing.T, db *DB) (wakes chan struct{}, ended chan error, end func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	wakes, ended = make(chan struct{}, 100), make(chan error, 1)
	go func() {
		ended <- db.Listen(ctx, func() {
			select {
			case wakes <- struct{}{}:
			default:
			}
		})
	}()
	return wakes, ended, cancel
}

func await[T any](t *testing.T, what string, c <-chan T) (got T) {
	t.Helper()
	select {
	case got = <-c:
	case <-time.After(2 * time.Minute):
		t.Fatalf("waited for %s in vain", what)
	}
	return got
}

// On a standby no notification comes, and LISTEN is refused there: the feed is looked at again and again. Once the standby is
// promoted Listen returns, and the next one hears the primary's notifications.
func TestAStandbysFeedIsLookedAtAgainAndAgain(t *testing.T) {
	url := openURL(t)
	address, promote := devnettest.Standby(t, url)
	db, err := Open(t.Context(), address, Options{})
	must(t, err)
	defer func() { must(t, db.Close()) }()
	if err := db.CheckPrimary(t.Context()); err == nil {
		t.Fatal("the standby passes for a primary")
	}
	wakes, ended, end := listening(t, db)
	begun := time.Now()
	for range 3 { // nothing is committed meanwhile
		await(t, "another look at the feed", wakes)
	}
	if took := time.Since(begun); took > 15*time.Second { // two of them a second after the one before
		t.Fatalf("three looks at the feed took %s", took)
	}
	var n int
	must(t, db.Get(&n, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"))
	if n > 0 {
		t.Error("LISTEN was sent to a standby")
	}
	// Who is told to end there does so at once, and doesn't look on until the next question whether it is still a standby.
	looks, over, leave := listening(t, db)
	await(t, "the first look", looks)
	leave()
	must(t, await(t, "the end of the polling", over))
	if n := len(looks); n > 3 {
		t.Errorf("it looked at the feed %d times after it was told to end", n)
	}
	promote()
	must(t, await(t, "the end of a promoted standby's polling", ended))
	end()
	wakes, ended, end = listening(t, db)
	await(t, "the first look", wakes)
	must(t, exec1(t, db, wakeReaders))
	await(t, "a notification", wakes)
	end()
	must(t, await(t, "the end", ended))
}

func exec1(t *testing.T, db *DB, statement string) error {
	t.Helper()
	_, err := db.ExecContext(t.Context(), statement)
	return err
}

// Where a listener finds no connection, as in an outage, it still ends when it is told to.
func TestListeningEndsWithoutAConnection(t *testing.T) {
	target := openURL(t)
	door := newDoor(t, target)
	db, err := Open(t.Context(), door.url, Options{MaxConns: 1})
	must(t, err)
	must(t, db.PingContext(t.Context()))
	door.close() // what is connected stays, and nobody else comes in
	_, ended, end := listening(t, db)
	await(t, "a listener at the closed door", door.refused)
	end()
	must(t, await(t, "the end of a listener without a connection", ended))
	must(t, db.Close())
}

// door passes connections on to a database until it is closed.
type door struct {
	url     string
	listen  net.Listener
	refused chan struct{} // one who came after it was closed

	mu     sync.Mutex
	closed bool
}

func newDoor(t *testing.T, target string) *door {
	t.Helper()
	u, err := url.Parse(target)
	must(t, err)
	to := u.Host
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	u.Host = l.Addr().String()
	d := &door{url: u.String(), listen: l, refused: make(chan struct{}, 1)}
	var passing sync.WaitGroup
	passing.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			d.mu.Lock()
			closed := d.closed
			d.mu.Unlock()
			if closed {
				_ = in.Close()
				select {
				case d.refused <- struct{}{}:
				default:
				}
				continue
			}
			out, err := net.Dial("tcp", to)
			if err != nil {
				_ = in.Close()
				continue
			}
			for _, way := range [][2]net.Conn{{in, out}, {out, in}} {
				passing.Go(func() {
					_, _ = io.Copy(way[0], way[1]) // until one of the two ends
					_ = way[0].Close()
				})
			}
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		passing.Wait()
	})
	return d
}

func (d *door) close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.closed = true
}
