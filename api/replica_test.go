package api

import (
	"bufio"
	"context"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

var withReplicas = flag.Bool("api.replicas", false, "run two servers behind HAProxy and PgBouncer, on a primary and its streaming standby")

// serveReplica is what a process of the test does that was started to be a server: `database address`.
func serveReplica(of string) error {
	url, address, _ := strings.Cut(of, " ")
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	db, err := store.Open(ctx, url, store.Options{SharedSessions: true})
	if err != nil {
		return err
	}
	defer db.Close()
	s, err := New(Options{DB: db, ChainID: 1337, Logger: slog.New(slog.NewTextHandler(os.Stderr, nil)), Drain: time.Second, MaxAge: 15 * time.Second})
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	return s.Serve(ctx, l, nil)
}

// replica is a server in a process of its own.
type replica struct {
	t            *testing.T
	url, address string
	cmd          *exec.Cmd
}

func (r *replica) start() {
	r.t.Helper()
	r.cmd = exec.Command(os.Args[0], "-test.run=^$")
	r.cmd.Env = append(os.Environ(), "SLUICE_TEST_SERVE="+r.url+" "+r.address)
	must(r.t, r.cmd.Start())
}

func (r *replica) end(sig syscall.Signal) {
	r.t.Helper()
	must(r.t, r.cmd.Process.Signal(sig))
	_ = r.cmd.Wait()
}

func (r *replica) await(code int) {
	r.t.Helper()
	eventually(r.t, fmt.Sprintf("%s to say %d", r.address, code), func() bool { return status("http://"+r.address+"/readyz") == code })
}

func status(url string) int {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 10 * time.Second}
	res, err := client.Get(url)
	if err != nil {
		return 0
	}
	defer res.Body.Close()
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		return 0
	}
	return res.StatusCode
}

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	limit := time.After(60 * time.Second)
	for !is() {
		select {
		case <-again.C:
		case <-limit:
			t.Fatalf("waited for %s in vain", what)
		}
	}
}

// proxied says what HAProxy holds of a server, as its socket tells: UP while requests go there.
func proxied(socket, server string) string {
	conn, err := net.DialTimeout("unix", socket, time.Second)
	if err != nil {
		return err.Error()
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, "show stat\n"); err != nil {
		return err.Error()
	}
	rows, err := csv.NewReader(conn).ReadAll()
	if err != nil || len(rows) == 0 {
		return fmt.Sprint("no answer: ", err)
	}
	column := slices.Index(rows[0], "status")
	for _, row := range rows {
		if row[0] == "servers" && row[1] == server && column >= 0 {
			return row[column]
		}
	}
	return "unknown"
}

// Two servers, one on a streaming standby and one on its primary, each through PgBouncer in transaction mode, behind HAProxy that
// asks /readyz: events go on over a killed server, a standby that falls behind leaves by itself and comes back, and no request fails
// while servers are restarted one after the other, and while the primary ends and the standby becomes one.
func TestReplicas(t *testing.T) {
	if !*withReplicas {
		t.Skip("-api.replicas runs it; it needs Debian's postgresql, pgbouncer and haproxy")
	}
	ports := make([]int, 2)
	for i := range ports {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		must(t, err)
		ports[i] = l.Addr().(*net.TCPAddr).Port
		must(t, l.Close())
	}
	script := exec.Command("testdata/replicas.sh", strconv.Itoa(ports[0]), strconv.Itoa(ports[1]), strconv.Itoa(15_000+os.Getpid()%10_000))
	script.Stderr = os.Stderr
	orders, err := script.StdinPipe()
	must(t, err)
	printed, err := script.StdoutPipe()
	must(t, err)
	must(t, script.Start())
	t.Cleanup(func() {
		_ = orders.Close()
		_ = script.Wait()
	})
	lines := bufio.NewScanner(printed)
	var at []string
	for lines.Scan() && lines.Text() != "ready" {
		at = append(at, lines.Text())
	}
	if len(at) != 6 {
		t.Fatalf("the script ended: %v", at)
	}
	primary := openDB(t, at[0], store.Options{})
	must(t, primary.Migrate(t.Context()))
	fill(t, primary)
	standby := openDB(t, at[1], store.Options{})
	proxy, socket := at[4], at[5]
	inProxy := func(server, want string) {
		t.Helper()
		eventually(t, "HAProxy to hold server "+server+" "+want, func() bool { return proxied(socket, server) == want })
	}

	// The index checks the chain all the time.
	checks, stopChecks := context.WithCancel(t.Context())
	defer stopChecks()
	current := atomic.Pointer[store.DB]{}
	current.Store(primary)
	head := uint64(100)
	go func() {
		each := time.NewTicker(200 * time.Millisecond)
		defer each.Stop()
		for checks.Err() == nil {
			_ = current.Load().PutEndpoint(checks, store.Endpoint{Name: "http://a", Healthy: true, Head: &head})
			select {
			case <-each.C:
			case <-checks.Done():
			}
		}
	}()
	a := &replica{t: t, url: at[2], address: fmt.Sprintf("127.0.0.1:%d", ports[0])}
	b := &replica{t: t, url: at[3], address: fmt.Sprintf("127.0.0.1:%d", ports[1])}
	eventually(t, "the standby to have the tables", func() bool {
		c, err := standby.Cursor(t.Context())
		return err == nil && c.Head != nil
	})
	for _, r := range []*replica{a, b} {
		r.start()
		t.Cleanup(func() {
			_ = r.cmd.Process.Kill()
			_ = r.cmd.Wait()
		})
		r.await(http.StatusOK)
	}
	eventually(t, "the proxy", func() bool { return status(proxy+"/v1/vaults") == http.StatusOK })

	// Events go on where they stopped, whichever server is killed.
	block := uint64(101)
	stream := subscribe(t, proxy+"/v1/events")
	commit(t, primary, block, booking(block, 0xa1))
	last := stream.expect("apply block 101", "apply depositRequested 101")
	for _, killed := range []*replica{a, b} {
		killed.end(syscall.SIGKILL)
		block++
		commit(t, primary, block, booking(block, 0xa1))
		eventually(t, "the other server", func() bool { return status(proxy+"/v1/protocol") == http.StatusOK })
		again := subscribe(t, proxy+"/v1/events", "Last-Event-ID", strconv.FormatInt(last.id, 10))
		last = again.expect(fmt.Sprintf("apply block %d", block), fmt.Sprintf("apply depositRequested %d", block))
		killed.start()
		killed.await(http.StatusOK)
	}

	// A server that reaches the standby without a pooler tells what happens too, and ends when it is told to, with a stream open.
	free, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	direct := &replica{t: t, url: at[1], address: free.Addr().String()}
	must(t, free.Close())
	direct.start()
	t.Cleanup(func() { _ = direct.cmd.Process.Kill() })
	direct.await(http.StatusOK)
	is(t, "a vault from the standby", status("http://"+direct.address+"/v1/vaults/"+winner.Hex()), http.StatusOK)
	straight := subscribe(t, "http://"+direct.address+"/v1/events", "Last-Event-ID", strconv.FormatInt(last.id, 10))
	block++
	commit(t, primary, block, booking(block, 0xa1))
	last = straight.expect(fmt.Sprintf("apply block %d", block), fmt.Sprintf("apply depositRequested %d", block))
	ends := make(chan struct{})
	go func() {
		direct.end(syscall.SIGTERM)
		close(ends)
	}()
	select {
	case <-ends:
	case <-time.After(2 * time.Minute):
		t.Fatal("the server on the standby does not end")
	}
	inProxy("a", "UP")
	inProxy("b", "UP")

	// From here on no request fails.
	asking, stopAsking := context.WithCancel(t.Context())
	var asked, failed atomic.Int64
	ended := make(chan struct{}, 4)
	for range cap(ended) {
		go func() {
			defer func() { ended <- struct{}{} }()
			for asking.Err() == nil {
				if code := status(proxy + "/v1/vaults/" + winner.Hex()); code != http.StatusOK && failed.Add(1) < 5 {
					t.Errorf("after %d requests one was answered with %d", asked.Load(), code)
				}
				asked.Add(1)
			}
		}()
	}
	for name, r := range map[string]*replica{"a": a, "b": b} {
		r.end(syscall.SIGTERM)
		inProxy(name, "DOWN")
		r.start()
		inProxy(name, "UP")
	}
	t.Logf("%d requests after both servers were restarted", asked.Load())
	_, err = standby.Exec("SELECT pg_wal_replay_pause()")
	must(t, err)
	a.await(http.StatusServiceUnavailable)
	inProxy("a", "DOWN")
	is(t, "the primary's server", status("http://"+b.address+"/readyz"), http.StatusOK)
	_, err = standby.Exec("SELECT pg_wal_replay_resume()")
	must(t, err)
	a.await(http.StatusOK)
	inProxy("a", "UP") // before that it is the primary's server alone that answers
	t.Logf("%d requests after the standby had been behind", asked.Load())
	_, err = io.WriteString(orders, "stop primary\n")
	must(t, err)
	lines.Scan()
	_, err = standby.Exec("SELECT pg_promote()")
	must(t, err)
	current.Store(standby)
	b.await(http.StatusServiceUnavailable)
	a.await(http.StatusOK)
	block++
	commit(t, standby, block, booking(block, 0xa1))
	subscribe(t, proxy+"/v1/events", "Last-Event-ID", strconv.FormatInt(last.id, 10)).
		expect(fmt.Sprintf("apply block %d", block), fmt.Sprintf("apply depositRequested %d", block))
	stopAsking()
	for range cap(ended) {
		<-ended
	}
	t.Logf("%d requests, %d failed", asked.Load(), failed.Load())
	if failed.Load() > 0 || asked.Load() < 200 {
		t.Errorf("%d of %d requests failed", failed.Load(), asked.Load())
	}
}
