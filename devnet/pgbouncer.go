package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// ErrNoPgBouncer means that PgBouncer isn't installed.
var ErrNoPgBouncer = errors.New("pgbouncer is not installed (Debian: pgbouncer)")

// PgBouncer is a connection pooler in front of one database.
type PgBouncer struct {
	URL    string // of the database, through the pooler
	cmd    *exec.Cmd
	exited chan struct{}
}

// StartPgBouncer starts Debian's PgBouncer on a loopback port of its own, in front of the database at target. Mode is
// session, transaction or statement; sessions is how many server sessions its clients share; settings are further lines of its
// configuration. Dir holds its files and must be readable by other users, since PgBouncer refuses to run as root. It fails with
// [ErrNoPgBouncer] where it isn't installed.
func StartPgBouncer(ctx context.Context, dir, target, mode string, sessions int, settings ...string) (*PgBouncer, error) {
	program, err := findPgBouncer()
	if err != nil {
		return nil, err
	}
	to, err := url.Parse(target)
	if err != nil {
		return nil, errors.New("the database's address is not a URL")
	}
	user, err := unprivileged()
	if err != nil {
		return nil, err
	}
	port, err := freePort(ctx)
	if err != nil {
		return nil, err
	}
	password, _ := to.User.Password()
	config := fmt.Sprintf(`[databases]
* = host=%s port=%s user=%s password='%s'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %d
unix_socket_dir =
auth_type = any
pool_mode = %s
default_pool_size = %d
max_client_conn = 2000
ignore_startup_parameters = extra_float_digits
%s
`, to.Hostname(), to.Port(), to.User.Username(), password, port, mode, sessions, strings.Join(settings, "\n"))
	file := filepath.Join(dir, "pgbouncer.ini")
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		return nil, err
	}
	if err := user.own(file); err != nil {
		return nil, err
	}
	logFile, err := os.Create(filepath.Join(dir, "pgbouncer.log")) //nolint:gosec // the caller's directory
	if err != nil {
		return nil, err
	}
	defer logFile.Close()
	through := *to
	through.Host = net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
	bouncer := &PgBouncer{URL: through.String(), cmd: exec.Command(program, file), exited: make(chan struct{})} //nolint:gosec // found above
	bouncer.cmd.Stdout, bouncer.cmd.Stderr = logFile, logFile
	bouncer.cmd.SysProcAttr = user.outliving()
	if err := bouncer.cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting pgbouncer: %w", err)
	}
	go func() {
		defer close(bouncer.exited)
		_ = bouncer.cmd.Wait()
	}()
	if err := bouncer.awaitPort(ctx, through.Host); err != nil {
		return nil, errors.Join(err, bouncer.Close())
	}
	return bouncer, nil
}

// findPgBouncer looks on the PATH and where Debian puts it, which an ordinary user's PATH lacks.
func findPgBouncer() (string, error) {
	for _, name := range []string{"pgbouncer", "/usr/sbin/pgbouncer"} {
		if program, err := exec.LookPath(name); err == nil {
			return program, nil
		}
	}
	return "", ErrNoPgBouncer
}

// awaitPort waits until the pooler takes connections.
func (b *PgBouncer) awaitPort(ctx context.Context, address string) error {
	ctx, cancel := context.WithTimeout(ctx, postgresStart)
	defer cancel()
	tick := time.NewTicker(postgresPolling)
	defer tick.Stop()
	for {
		conn, err := new(net.Dialer).DialContext(ctx, "tcp", address)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-b.exited:
			return errors.New("pgbouncer ended at once: see pgbouncer.log in its directory")
		case <-ctx.Done():
			return fmt.Errorf("pgbouncer doesn't answer: %w", err)
		case <-tick.C:
		}
	}
}

// Close ends the pooler and waits for its end.
func (b *PgBouncer) Close() error {
	err := b.cmd.Process.Kill()
	<-b.exited
	if errors.Is(err, os.ErrProcessDone) {
		return nil
	}
	return err
}
