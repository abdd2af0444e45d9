package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
)

// shadowPrefix begins the name of a schema that holds a shadow's tables; the
// fencing token of the lease it was made under ends it, so that a holder that
// was overtaken drops nothing of its successor's.
const (
	shadowPrefix  = "sluice_repair_"
	comparePrefix = "sluice_reconcile_"
)

// Shadow opens a second, empty set of the index's tables beside the real ones,
// in a schema of their own. What is written through it is seen by no reader;
// [Batch.Adopt] takes a vault's rows over. Shadows that this or an earlier
// holder of the lease left behind are dropped first. Close it with
// [DB.DropShadow].
//
// The tables are unlogged: a crash of the server empties them, and the work is
// done again.
func (db *DB) Shadow(ctx context.Context, l *Lease) (*DB, error) {
	return db.shadowNamed(ctx, shadowPrefix, l)
}

// ShadowToCompare is [DB.Shadow] for [View.CompareDerived], in schemas that a
// repair leaves alone.
func (db *DB) ShadowToCompare(ctx context.Context, l *Lease) (*DB, error) {
	return db.shadowNamed(ctx, comparePrefix, l)
}

func (db *DB) shadowNamed(ctx context.Context, prefix string, l *Lease) (*DB, error) {
	schema := fmt.Sprintf("%s%d", prefix, l.token)
	// The keeper's tables and the migrations' own are never written through it. Of a partitioned table it has one plain table.
	const tables = `SELECT format('CREATE UNLOGGED TABLE %3$I.%1$I (LIKE %2$I.%1$I INCLUDING ALL)', tablename, schemaname, $1::text)
		FROM pg_tables JOIN pg_class c ON c.oid = format('%I.%I', schemaname, tablename)::regclass AND NOT c.relispartition
		WHERE schemaname = current_schema() AND tablename NOT LIKE 'keeper\_%' AND tablename <> 'goose_db_version'
		ORDER BY tablename`
	var create []string
	if err := db.SelectContext(ctx, &create, tables, schema); err != nil {
		return nil, fmt.Errorf("list tables to shadow: %w", err)
	}
	var left []string
	err := db.SelectContext(ctx, &left, `SELECT nspname FROM pg_namespace WHERE nspname ~ ('^' || $1 || '[0-9]+$')
		AND substr(nspname, length($1) + 1)::bigint <= $2`, prefix, l.token)
	if err != nil {
		return nil, fmt.Errorf("look for shadow tables: %w", err)
	}
	var q strings.Builder
	for _, name := range left {
		q.WriteString(dropShadow(name) + "; ")
	}
	q.WriteString("CREATE SCHEMA " + schema + "; " + strings.Join(create, "; "))
	if _, err := db.ExecContext(ctx, q.String()); err != nil {
		return nil, fmt.Errorf("make shadow tables: %w", err)
	}
	var path string
	if err := db.GetContext(ctx, &path, "SELECT quote_ident(current_schema())"); err != nil {
		return nil, fmt.Errorf("make shadow tables: %w", err)
	}
	opt := db.opt
	wrap := opt.Wrap
	opt.Wrap = func(c driver.Connector) driver.Connector {
		if wrap != nil {
			c = wrap(c)
		}
		return pathConnector{c, "SET search_path TO " + schema + ", " + path}
	}
	shadow, err := Open(ctx, db.url, opt)
	if err != nil {
		return nil, err
	}
	shadow.shadow = schema
	return shadow, nil
}

func dropShadow(schema string) string { return "DROP SCHEMA IF EXISTS " + schema + " CASCADE" }

// DropShadow closes a shadow and drops its tables.
func (db *DB) DropShadow(ctx context.Context, shadow *DB) error {
	err := shadow.Close()
	if _, derr := db.ExecContext(ctx, dropShadow(shadow.shadow)); derr != nil {
		err = errors.Join(err, fmt.Errorf("drop shadow tables: %w", derr))
	}
	return err
}

// pathConnector sets every new connection's search path.
type pathConnector struct {
	driver.Connector
	set string
}

// Connect opens a connection that sees the shadow's tables in front of the
// real ones.
func (c pathConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	exec, ok := conn.(driver.ExecerContext)
	if !ok {
		return nil, errors.Join(fmt.Errorf("driver connection %T can't set the search path", conn), conn.Close())
	}
	if _, err := exec.ExecContext(ctx, c.set, nil); err != nil {
		return nil, errors.Join(fmt.Errorf("set search path: %w", err), conn.Close())
	}
	return conn, nil
}

// keptHours are a vault's ($1) hourly prices up to a block ($2) as a shadow (%[1]s) takes them over. NAV and supply are the chain's;
// what was deposited and withdrawn by then is by the shadow's bookings, not by the events that were false.
const keptHours = `WITH settled AS (SELECT epoch_id, settled_block, deposits_accepted - proceeds AS net FROM %[1]s.epochs WHERE vault = $1 AND settled_block IS NOT NULL),
	flows AS (
		SELECT created_block AS block, seed AS net FROM %[1]s.vaults WHERE vault = $1
		UNION ALL SELECT settled_block, net FROM settled
		UNION ALL SELECT block_number, CASE WHEN kind = 'deposit' THEN assets ELSE coalesce(fee, 0) - assets END FROM %[1]s.activity
			WHERE vault = $1 AND kind IN ('deposit', 'withdraw', 'withdrawInKind', 'exitInKind')
		UNION ALL SELECT block_number, -assets FROM %[1]s.activity -- at the final price: no settlement had it
			WHERE vault = $1 AND kind = 'redeemSettled' AND epoch_id NOT IN (SELECT epoch_id FROM settled)),
	hours AS (SELECT * FROM prices WHERE vault = $1 AND kind = 'hour' AND block_number <= $2),
	sums AS (SELECT time, sum(net) OVER (ORDER BY block) AS deposits
		FROM (SELECT NULL::bigint AS time, block, net FROM flows UNION ALL SELECT time, state_block, 0 FROM hours) AS x)
	SELECT %[2]s FROM hours JOIN sums USING (time)`

// KeepHours adds to a shadow the vault's hourly prices up to a block that the
// shadow doesn't have, and tells how many: a state that no endpoint has any
// more can't be read again. Their total PnL follows from the shadow's bookings.
func (b *Batch) KeepHours(ctx context.Context, shadow *DB, vault [20]byte, through uint64) (int, error) {
	cols := priceTable.list()
	kept := fmt.Sprintf(keptHours, shadow.shadow, strings.Replace(cols, `"total_pnl"`, "nav - deposits", 1))
	res, err := b.tx.ExecContext(ctx, "INSERT INTO "+shadow.shadow+"."+priceTable.name+" ("+cols+") "+kept+" ON CONFLICT DO NOTHING", vault[:], through)
	if err != nil {
		return 0, fmt.Errorf("keep hourly prices: %w", err)
	}
	n, err := res.RowsAffected()
	return int(n), err
}

// Adopt puts a shadow's rows in the place of a vault's own, inside the batch:
// they must be of blocks below finality. Blocks and tokens that other vaults
// caused stay; a token keeps the earlier of both first sights.
func (b *Batch) Adopt(ctx context.Context, shadow *DB, vault [20]byte) error {
	if err := b.ResetVault(ctx, vault); err != nil {
		return err
	}
	for _, t := range derived {
		if t.protocol {
			continue
		}
		cols := t.list()
		q := "INSERT INTO " + t.name + " (" + cols + ") SELECT " + cols + " FROM " + shadow.shadow + "." + t.name
		switch t {
		case blockTable:
			q += " ON CONFLICT DO NOTHING"
		case tokenTable:
			q += " ON CONFLICT (token) DO UPDATE SET block_number = least(" + t.name + ".block_number, EXCLUDED.block_number)"
		default:
			q += " WHERE " + t.vaultColumn() + " = $1"
		}
		var err error
		if strings.HasSuffix(q, "$1") {
			_, err = b.tx.ExecContext(ctx, q, vault[:])
		} else {
			_, err = b.tx.ExecContext(ctx, q)
		}
		if err != nil {
			return fmt.Errorf("adopt %s: %w", t.name, err)
		}
	}
	return nil
}

// AdoptAll puts a shadow's rows in the place of all rows, inside the batch: they must be of blocks below finality.
func (b *Batch) AdoptAll(ctx context.Context, shadow *DB) error {
	if err := b.flush(ctx); err != nil {
		return err
	}
	var q strings.Builder
	for _, t := range derived {
		if t.mutable {
			fmt.Fprintf(&q, "DELETE FROM %s; ", t.undo())
		}
		fmt.Fprintf(&q, "DELETE FROM %s; INSERT INTO %[1]s (%[2]s) SELECT %[2]s FROM %[3]s.%[1]s; ", t.name, t.list(), shadow.shadow)
	}
	if _, err := b.tx.ExecContext(ctx, q.String()+"DELETE FROM proofs"); err != nil {
		return fmt.Errorf("adopt all rows: %w", err)
	}
	return nil
}
