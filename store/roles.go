package store

import (
	"context"
	"fmt"
)

// reader is a role that people who only read are members of.
type reader struct {
	name string
	// grant gives it what it is for, and takes from it what it is not for, as the migrations do that find it.
	grant string
	// least is a table that it has to be able to read.
	least string
}

var readers = []reader{
	{name: "sluice_reader", least: "public.vaults", grant: `
		GRANT USAGE ON SCHEMA public, sluice_views TO sluice_reader;
		GRANT SELECT ON ALL TABLES IN SCHEMA public, sluice_views TO sluice_reader;
		ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO sluice_reader;
		REVOKE SELECT ON keeper_attempts, notify_subscriptions FROM sluice_reader;
		GRANT SELECT (intent_id, number, kind, tx_hash, fee_cap_wei, tip_cap_wei, signed_block, sent_block, last_error, created_at)
			ON keeper_attempts TO sluice_reader`},
	{name: "sluice_analyst", least: "sluice_views.vaults", grant: `
		GRANT USAGE ON SCHEMA sluice_views TO sluice_analyst;
		GRANT SELECT ON ALL TABLES IN SCHEMA sluice_views TO sluice_analyst`},
}

// GrantReaders makes the roles of readers where they are missing and this role may make them, and gives each that is there what
// it is for: a restored database has none of it where the roles weren't there before. It says what is still wrong.
func (db *DB) GrantReaders(ctx context.Context) (problems []string, err error) {
	return db.grantReaders(ctx, readers)
}

func (db *DB) grantReaders(ctx context.Context, readers []reader) ([]string, error) {
	for _, r := range readers {
		there, err := db.hasRole(ctx, r.name)
		if err != nil {
			return nil, err
		}
		if !there {
			// Another database's migration may make it at the same moment.
			if _, err = db.ExecContext(ctx, "CREATE ROLE "+r.name+" NOLOGIN"); err == nil {
				there = true
			} else if there, err = db.hasRole(ctx, r.name); err != nil {
				return nil, err
			}
		}
		if there {
			if _, err := db.ExecContext(ctx, r.grant); err != nil && Classify(err) != Denied {
				return nil, fmt.Errorf("grant %s what it reads: %w", r.name, err)
			}
		}
	}
	return db.readerProblems(ctx, readers)
}

// ReaderProblems says what is wrong with the roles of readers; nothing where each is there and may read what it is for.
func (db *DB) ReaderProblems(ctx context.Context) (problems []string, err error) {
	return db.readerProblems(ctx, readers)
}

func (db *DB) readerProblems(ctx context.Context, readers []reader) (problems []string, err error) {
	for _, r := range readers {
		problem, err := db.readerProblem(ctx, r)
		if err != nil {
			return nil, err
		}
		if problem != "" {
			problems = append(problems, problem)
		}
	}
	return problems, nil
}

func (db *DB) readerProblem(ctx context.Context, r reader) (string, error) {
	there, err := db.hasRole(ctx, r.name)
	if err != nil {
		return "", err
	}
	if !there {
		return "the role " + r.name + " is missing", nil
	}
	var reads, secrets bool
	if err := db.QueryRowContext(ctx, `SELECT has_schema_privilege($1, split_part($2, '.', 1), 'USAGE') AND has_table_privilege($1, $2, 'SELECT'),
		has_column_privilege($1, 'public.keeper_attempts', 'raw', 'SELECT') OR has_any_column_privilege($1, 'public.notify_subscriptions', 'SELECT')`,
		r.name, r.least).Scan(&reads, &secrets); err != nil {
		return "", fmt.Errorf("read what %s may read: %w", r.name, err)
	}
	switch {
	case secrets:
		return "the role " + r.name + " may read signed transactions that are not sent yet, or where webhooks go", nil
	case !reads:
		return "the role " + r.name + " may not read " + r.least, nil
	}
	return "", nil
}

func (db *DB) hasRole(ctx context.Context, name string) (there bool, err error) {
	if err := db.GetContext(ctx, &there, "SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1)", name); err != nil {
		return false, fmt.Errorf("look for the role %s: %w", name, err)
	}
	return there, nil
}
