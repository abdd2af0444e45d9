package devnet

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"regexp"
	"time"

	"github.com/lib/pq"
)

// Environment variables that StartPostgres honours.
const (
	EnvDatabaseURL = "DATABASE_URL"  // an existing server, used instead of a cluster of our own
	EnvPostgresBin = "SLUICE_PG_BIN" // the directory of initdb and postgres
)

// ErrNoPostgres means that no server could be found on this machine.
var ErrNoPostgres = errors.New("no Postgres server found: install the Debian package postgresql, or run npm ci in devnet/postgres-npm, or set " + EnvDatabaseURL)

// PostgresConfig says which server to use.
type PostgresConfig struct {
	// Dir holds our own cluster. Where the unprivileged user that runs it
	// can't reach Dir, the cluster is put beside the system's temporary files
	// and Dir only says where.
	Dir string

	// URL of an existing server, used instead of a cluster of our own. Its
	// user must be allowed to create databases.
	URL string

	// BinDir holds initdb and postgres; empty means to look for them.
	BinDir string

	// Durable keeps fsync on. Off is for clusters that are thrown away.
	Durable bool

	// Log receives what happens in the background; nil means slog.Default.
	Log *slog.Logger
}

// Postgres is a server: an existing one, or a cluster of our own that ends
// when the process does, however it ends.
type Postgres struct {
	url     *url.URL
	admin   *sql.DB
	version int      // of the server, as 150012 for 15.12
	cluster *cluster // nil for an existing server
}

// StartPostgres uses the server at DATABASE_URL, or else starts a cluster of
// our own under dir, for throw-away data.
func StartPostgres(ctx context.Context, dir string) (*Postgres, error) {
	return OpenPostgres(ctx, PostgresConfig{
		Dir:    dir,
		URL:    os.Getenv(EnvDatabaseURL),
		BinDir: os.Getenv(EnvPostgresBin),
	})
}

// OpenPostgres uses the existing server that cfg names, or else starts (or
// resumes) a cluster under cfg.Dir on a free loopback port. A server that an
// earlier process left running there is stopped first; a directory in use by
// a live process is refused.
func OpenPostgres(ctx context.Context, cfg PostgresConfig) (*Postgres, error) {
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.URL != "" {
		return connectPostgres(ctx, cfg.URL)
	}
	if cfg.Dir == "" {
		return nil, errors.New("starting Postgres: no data directory given")
	}
	cluster, err := startCluster(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("starting Postgres: %w", err)
	}
	pg, err := connectPostgres(ctx, cluster.url())
	if err != nil {
		return nil, errors.Join(err, cluster.stop())
	}
	pg.cluster = cluster
	return pg, nil
}

func connectPostgres(ctx context.Context, address string) (*Postgres, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Scheme != "postgres" && parsed.Scheme != "postgresql" {
		// The parser's own error would repeat the password.
		return nil, errors.New("the database URL is not of the form postgres://user:password@host:port/name")
	}
	admin, err := sql.Open("postgres", address)
	if err != nil {
		return nil, fmt.Errorf("connecting to Postgres at %s: %w", parsed.Host, err)
	}
	admin.SetMaxIdleConns(1)
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	p := &Postgres{url: parsed, admin: admin}
	if err := admin.QueryRowContext(ctx, "SELECT current_setting('server_version_num')::int").Scan(&p.version); err != nil {
		return nil, errors.Join(fmt.Errorf("connecting to Postgres at %s: %w", parsed.Host, err), admin.Close())
	}
	return p, nil
}

// URL is the server's, with the database that the server was given with, or
// `postgres` on a cluster of our own. It contains the password.
func (p *Postgres) URL() string { return p.url.String() }

// Own says whether the server is a cluster of ours, which ends with Close.
func (p *Postgres) Own() bool { return p.cluster != nil }

var databaseName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)

// CreateDatabase creates an empty database, encoded in UTF-8 and ordered by
// bytes whatever the server's locale, and returns its URL.
func (p *Postgres) CreateDatabase(ctx context.Context, name string) (string, error) {
	return p.CreateDatabaseFrom(ctx, name, "template0")
}

// CreateDatabaseFrom creates a database as a copy of another, to which nobody
// may be connected.
func (p *Postgres) CreateDatabaseFrom(ctx context.Context, name, template string) (string, error) {
	if !databaseName.MatchString(name) || !databaseName.MatchString(template) {
		return "", fmt.Errorf("creating database %q from %q: names are 1 to 63 of a-z, 0-9 and _, letter first", name, template)
	}
	statement := "CREATE DATABASE " + pq.QuoteIdentifier(name) + " TEMPLATE " + pq.QuoteIdentifier(template)
	if template == "template0" {
		statement += " ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
	}
	if p.version >= 150000 { // otherwise every page goes through the shared buffers and the log: two to ten times as long
		statement += " STRATEGY FILE_COPY"
	}
	if _, err := p.admin.ExecContext(ctx, statement); err != nil {
		return "", fmt.Errorf("creating database %s: %w", name, err)
	}
	return p.DatabaseURL(name), nil
}

// DatabaseURL is the URL of a database on this server, whether it exists or
// not.
func (p *Postgres) DatabaseURL(name string) string {
	u := *p.url
	u.Path = "/" + name
	return u.String()
}

// HasDatabase says whether a database exists.
func (p *Postgres) HasDatabase(ctx context.Context, name string) (bool, error) {
	var found bool
	if err := p.admin.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&found); err != nil {
		return false, fmt.Errorf("looking for database %s: %w", name, err)
	}
	return found, nil
}

// InUse says whether a client is connected to a database.
func (p *Postgres) InUse(ctx context.Context, name string) (bool, error) {
	var used bool
	const query = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend')"
	if err := p.admin.QueryRowContext(ctx, query, name).Scan(&used); err != nil {
		return false, fmt.Errorf("looking who uses database %s: %w", name, err)
	}
	return used, nil
}

// DropDatabase drops a database, if it exists, along with its connections.
func (p *Postgres) DropDatabase(ctx context.Context, name string) error {
	if !databaseName.MatchString(name) {
		return fmt.Errorf("dropping database %q: names are 1 to 63 of a-z, 0-9 and _, letter first", name)
	}
	if _, err := p.admin.ExecContext(ctx, "DROP DATABASE IF EXISTS "+pq.QuoteIdentifier(name)+" WITH (FORCE)"); err != nil {
		return fmt.Errorf("dropping database %s: %w", name, err)
	}
	return nil
}

// Restart stops a cluster of our own at once, as a crash would, and starts it
// again on the same port.
func (p *Postgres) Restart(ctx context.Context) error {
	if p.cluster == nil {
		return errors.New("restarting Postgres: the server isn't ours")
	}
	if err := p.cluster.crash(); err != nil {
		return fmt.Errorf("stopping Postgres: %w", err)
	}
	// Connections that the crash broke are dropped now: closing them later may find a broken pipe.
	p.admin.SetMaxIdleConns(0)
	p.admin.SetMaxIdleConns(1)
	if err := p.cluster.run(ctx, p.cluster.port); err != nil {
		return fmt.Errorf("restarting Postgres: %w", err)
	}
	return nil
}

// Close disconnects and stops a cluster of our own. Its data stays in the
// directory. A second Close does nothing.
func (p *Postgres) Close() error {
	err := p.admin.Close()
	if p.cluster != nil {
		err = errors.Join(err, p.cluster.stop())
	}
	if err != nil {
		return fmt.Errorf("closing Postgres: %w", err)
	}
	return nil
}

// RemovePostgres deletes the cluster of a data directory, stopping what an
// earlier process left running; a directory in use is refused.
func RemovePostgres(ctx context.Context, dir string) error {
	if err := removeCluster(ctx, dir); err != nil {
		return fmt.Errorf("removing the Postgres cluster of %s: %w", dir, err)
	}
	return nil
}

func randomHex(bytes int) string {
	raw := make([]byte, bytes)
	_, _ = rand.Read(raw) // never fails: crypto/rand ends the program instead
	return hex.EncodeToString(raw)
}
