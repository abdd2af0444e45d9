package devnet

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	postgresDir     = "postgres"      // below the data directory
	postgresMarker  = "postgres.json" // says that initdb finished, and where
	postgresLock    = "postgres.lock" // held while a process uses the cluster
	postgresUser    = "sluice"
	postgresStart   = 30 * time.Second
	postgresStop    = 20 * time.Second
	postgresInitdb  = 90 * time.Second
	postgresPolling = 10 * time.Millisecond
)

// clusterMarker is the content of postgres.json.
type clusterMarker struct {
	Root     string `json:"root"` // holds data, log and a copy of the server if it needed one
	Password string `json:"password"`
	Bin      string `json:"bin"` // the server that made the data and can read it
}

// cluster is a running server of our own.
type cluster struct {
	clusterMarker
	durable bool
	user    *runAs
	lock    *os.File
	log     *slog.Logger
	port    int
	pid     int
	exited  chan struct{} // closed when the server has ended
	ending  chan struct{} // closed when we want it to end
}

func (c *cluster) data() string    { return filepath.Join(c.Root, "data") }
func (c *cluster) logFile() string { return filepath.Join(c.Root, "server.log") }

func (c *cluster) url() string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(postgresUser, c.Password),
		Host:     net.JoinHostPort("127.0.0.1", strconv.Itoa(c.port)),
		Path:     "/postgres",
		RawQuery: "sslmode=disable",
	}
	return u.String()
}

func startCluster(ctx context.Context, cfg PostgresConfig) (_ *cluster, err error) {
	user, err := unprivileged()
	if err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	lock, err := lockCluster(dir)
	if err != nil {
		return nil, err
	}
	c := &cluster{durable: cfg.Durable, user: user, lock: lock, log: cfg.Log}
	defer func() {
		if err != nil {
			err = errors.Join(err, lock.Close())
		}
	}()
	marker, err := readClusterMarker(dir)
	if err != nil {
		return nil, err
	}
	if marker != nil {
		c.clusterMarker = *marker
		if err := stopOrphan(ctx, c.data()); err != nil {
			return nil, err
		}
	} else if err := c.create(ctx, dir, cfg.BinDir); err != nil {
		return nil, err
	}
	for attempt := 0; ; attempt++ {
		port, err := freePort(ctx)
		if err != nil {
			return nil, err
		}
		if err = c.run(ctx, port); err == nil {
			return c, nil
		}
		// Somebody else may have taken the port in between.
		if attempt == 2 || !strings.Contains(err.Error(), "in use") {
			return nil, err
		}
	}
}

// create makes a new cluster for dir, in place of any incomplete one.
func (c *cluster) create(ctx context.Context, dir, given string) (err error) {
	bin, err := findPostgres(ctx, given)
	if err != nil {
		return err
	}
	c.Root = clusterRoot(dir, c.user)
	c.Password = randomHex(16)
	if err := clearCluster(ctx, c.Root); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(c.Root))
		}
	}()
	if err := os.MkdirAll(c.Root, 0o700); err != nil {
		return err
	}
	if err := c.user.own(c.Root); err != nil {
		return err
	}
	if filepath.Dir(c.Root) != dir {
		if err := sweepAbandoned(); err != nil {
			return fmt.Errorf("removing clusters of deleted directories: %w", err)
		}
		if err := os.WriteFile(filepath.Join(c.Root, ownerFile), []byte(dir), 0o600); err != nil {
			return err
		}
	}
	if !c.user.reaches(bin) {
		if bin, err = copyServer(bin, filepath.Join(c.Root, "server")); err != nil {
			return fmt.Errorf("copying the server to where its user can read it: %w", err)
		}
	}
	c.Bin = bin
	if err := c.initdb(ctx); err != nil {
		return err
	}
	return writeClusterMarker(dir, c.clusterMarker)
}

// clusterRoot is below dir, or, where the user can't reach that, in a place
// that depends on dir alone, so that a wiped dir finds its old cluster again.
func clusterRoot(dir string, user *runAs) string {
	if user.reaches(dir) {
		return filepath.Join(dir, postgresDir)
	}
	sum := sha256.Sum256([]byte(dir))
	return elsewhere(hex.EncodeToString(sum[:8]))
}

func elsewhere(name string) string {
	return filepath.Join(os.TempDir(), "sluice-postgres-"+name)
}

func (c *cluster) initdb(ctx context.Context) error {
	passwords := filepath.Join(c.Root, "password")
	if err := os.WriteFile(passwords, []byte(c.Password+"\n"), 0o600); err != nil {
		return err
	}
	defer os.Remove(passwords)
	if err := c.user.own(passwords); err != nil {
		return err
	}
	args := []string{
		"--pgdata", c.data(), "--username", postgresUser, "--pwfile", passwords, "--auth", "scram-sha-256",
		"--encoding", "UTF8", "--locale", "C", "--no-instructions",
	}
	if !c.durable {
		args = append(args, "--no-sync")
	}
	ctx, cancel := context.WithTimeout(ctx, postgresInitdb)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join(c.Bin, "initdb"), args...)
	cmd.Dir = c.Root
	cmd.Env = serverEnvironment()
	cmd.SysProcAttr = c.user.attributes()
	// Its own children, too: they would work on in a directory that is being removed.
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = time.Second
	// The thread must not end before the child: see dieWithParent.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, lastLine(out))
	}
	return nil
}

// run starts the server on a port and waits until it answers.
func (c *cluster) run(ctx context.Context, port int) error {
	logFile, err := os.OpenFile(c.logFile(), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer logFile.Close()
	settings := []string{
		"listen_addresses=127.0.0.1", "port=" + strconv.Itoa(port), "unix_socket_directories=",
		"max_connections=200", "shared_buffers=128MB", "timezone=UTC", "log_timezone=UTC",
		"wal_level=minimal", "max_wal_senders=0", "max_wal_size=1GB",
	}
	if !c.durable {
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off")
	}
	args := []string{"-D", c.data()}
	for _, setting := range settings {
		args = append(args, "-c", setting)
	}
	cmd := exec.Command(filepath.Join(c.Bin, "postgres"), args...)
	cmd.Dir = c.Root
	cmd.Env = serverEnvironment()
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.SysProcAttr = c.user.attributes()

	c.port = port
	c.exited, c.ending = make(chan struct{}), make(chan struct{})
	started := make(chan error, 1)
	go c.supervise(cmd, started)
	if err := <-started; err != nil {
		return err
	}
	c.pid = cmd.Process.Pid
	if err := c.awaitReady(ctx); err != nil {
		close(c.ending)
		_ = syscall.Kill(c.pid, syscall.SIGQUIT)
		<-c.exited
		return err
	}
	return nil
}

// supervise starts the server and waits for its end on one thread, since the
// kernel ends the server when the thread that started it ends.
func (c *cluster) supervise(cmd *exec.Cmd, started chan<- error) {
	runtime.LockOSThread()
	exited, ending := c.exited, c.ending
	defer close(exited)
	err := cmd.Start()
	started <- err
	if err != nil {
		return
	}
	err = cmd.Wait()
	select {
	case <-ending:
	default:
		c.log.Error("Postgres ended by itself", "err", err, "log", c.logFile())
	}
}

// awaitReady polls: the server has no better way to say that it is ready.
func (c *cluster) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, postgresStart)
	defer cancel()
	db, err := sql.Open("postgres", c.url())
	if err != nil {
		return err
	}
	defer db.Close()
	tick := time.NewTicker(postgresPolling)
	defer tick.Stop()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-c.exited:
			return fmt.Errorf("the server ended at once: %s", c.lastLog())
		case <-ctx.Done():
			return fmt.Errorf("the server doesn't answer: %w (%w)", err, ctx.Err())
		case <-tick.C:
		}
	}
}

// stop ends the server in order, or by force if it takes too long.
func (c *cluster) stop() error {
	select {
	case <-c.ending:
		return nil
	default:
	}
	close(c.ending)
	err := c.signal(syscall.SIGINT)
	return errors.Join(err, c.lock.Close())
}

// crash ends the server without letting it write anything more.
func (c *cluster) crash() error {
	close(c.ending)
	return c.signal(syscall.SIGQUIT)
}

func (c *cluster) signal(sig syscall.Signal) error {
	if err := syscall.Kill(c.pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
		return err
	}
	timer := time.NewTimer(postgresStop)
	defer timer.Stop()
	for {
		select {
		case <-c.exited:
			return nil
		case <-timer.C:
			if err := syscall.Kill(c.pid, syscall.SIGQUIT); err != nil && !errors.Is(err, syscall.ESRCH) {
				return err
			}
			timer.Reset(postgresStop)
		}
	}
}

func (c *cluster) lastLog() string {
	data, err := os.ReadFile(c.logFile())
	if err != nil {
		return err.Error()
	}
	return lastLine(data)
}

// lastLine picks the line that says why: Postgres ends with hints and "database
// system is shut down".
func lastLine(out []byte) string {
	var last string
	scanner := bufio.NewScanner(strings.NewReader(string(out)))
	for scanner.Scan() {
		line := strings.TrimSpace(scanner.Text())
		if line == "" {
			continue
		}
		last = line
		if strings.Contains(line, "FATAL:") || strings.Contains(line, "error:") || strings.Contains(line, "could not") {
			return line
		}
	}
	return last
}

// serverEnvironment keeps the caller's PG* variables away from the server.
func serverEnvironment() []string {
	var env []string
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "PG") {
			env = append(env, variable)
		}
	}
	return append(env, "LC_ALL=C", "TZ=UTC")
}

func freePort(ctx context.Context) (int, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("looking for a free port: %w", err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	return port, listener.Close()
}

func readClusterMarker(dir string) (*clusterMarker, error) {
	path := filepath.Join(dir, postgresMarker)
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var marker clusterMarker
	if err := json.Unmarshal(data, &marker); err != nil || marker.Root == "" {
		return nil, fmt.Errorf("%s is not the marker of a cluster", path)
	}
	if _, err := os.Stat(filepath.Join(marker.Root, "data", "PG_VERSION")); errors.Is(err, os.ErrNotExist) {
		// Somebody cleaned the temporary files: begin again.
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if !hasServer(marker.Bin) {
		return nil, fmt.Errorf("the cluster in %s was made by the server in %s, which is gone: remove the directory to begin again", marker.Root, marker.Bin)
	}
	return &marker, nil
}

func writeClusterMarker(dir string, marker clusterMarker) error {
	data, err := json.Marshal(marker)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, postgresMarker), data, 0o600)
}

// copyServer copies an installation made of bin, lib and share directories,
// as npm's is, and returns the copy's bin directory.
func copyServer(bin, to string) (string, error) {
	root := filepath.Dir(bin)
	if _, err := os.Stat(filepath.Join(root, "share")); err != nil {
		return "", fmt.Errorf("%s can't be read by the server's user and is not a self-contained installation", bin)
	}
	err := filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		switch {
		case entry.IsDir():
			return os.MkdirAll(target, 0o755)
		case entry.Type()&os.ModeSymlink != 0:
			link, err := os.Readlink(path)
			if err != nil {
				return err
			}
			return os.Symlink(link, target)
		default:
			return copyFile(path, target)
		}
	})
	return filepath.Join(to, filepath.Base(bin)), err
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	info, err := source.Stat()
	if err != nil {
		return err
	}
	target, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644|info.Mode().Perm()&0o111)
	if err != nil {
		return err
	}
	if _, err := io.Copy(target, source); err != nil {
		return errors.Join(err, target.Close())
	}
	return target.Close()
}
