package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"
)

// Tables that grow for ever are partitioned: prices by time, activity and events by block number, the feed by its sequence,
// all of which grow with time. A partition is named after the bound below which its rows are. The first one has no lower
// bound, each later one begins where the one before ends, and what lies beyond the last goes to the default partition.
//
// A batch makes partitions as it goes, long before they are needed, within its own transaction. Where it can't (a reader
// holds the default partition, say), it writes on all the same and tries again a minute later; [DB.Upkeep] moves what the
// default partition got meanwhile.
const (
	// partitionPeriod is the time that a partition holds, seconds: 91 days.
	partitionPeriod = 91 * 86400
	// partitionAhead is how long before its end the next one is made, seconds.
	partitionAhead = 28 * 86400
	// feedPartition is how many events a partition of the feed holds, and how many before its end the next one is made.
	feedPartition = 100_000
	// partitionsAtOnce bounds how many are made in one go: a chain whose clock leaps by centuries gets no more.
	partitionsAtOnce = 64
	// partitionPatience is how long a lock is waited for, and partitionRetry when a batch tries again after it had none.
	partitionPatience = time.Second
	partitionRetry    = time.Minute
)

// partitioned is a table whose rows are in partitions by one of its columns.
type partitioned struct {
	name, column string
	columns      string // those of its rows, in quotes
}

var (
	pricesByTime    = &partitioned{"prices", "time", priceTable.list()}
	activityByBlock = &partitioned{"activity", "block_number", activityTable.list()}
	eventsByBlock   = &partitioned{"events", "block_number", eventTable.list()}
	feedBySequence  = &partitioned{"feed", "seq", `"seq", ` + feedTable.list()}

	partitionedTables = []*partitioned{pricesByTime, activityByBlock, eventsByBlock, feedBySequence}
)

// PartitionedTables are the names of the tables that are in partitions.
func PartitionedTables() (names []string) {
	for _, p := range partitionedTables {
		names = append(names, p.name)
	}
	return names
}

func (p *partitioned) fallback() string { return p.name + "_default" }

// bounds is where each table's last partition ends; a table without one has no entry.
type bounds map[*partitioned]uint64

func readBounds(ctx context.Context, q querier) (out bounds, err error) {
	rows, err := q.QueryContext(ctx, `SELECT p.relname, max(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''?(\d+)')::numeric)::bigint
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent
		WHERE p.oid = ANY ($1::regclass[]) GROUP BY 1`, pq.StringArray(PartitionedTables()))
	if err != nil {
		return nil, fmt.Errorf("read partitions: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out = make(bounds)
	for rows.Next() {
		var name string
		var end sql.NullInt64
		if err := rows.Scan(&name, &end); err != nil {
			return nil, fmt.Errorf("read partitions: %w", err)
		}
		for _, p := range partitionedTables {
			if p.name == name && end.Valid {
				out[p] = uint64(end.Int64) //nolint:gosec // bounds are positive
			}
		}
	}
	return out, rows.Err()
}

// leasePartitions is what a lease knows of the partitions it writes to.
type leasePartitions struct {
	ends    bounds
	pace    uint64    // blocks in the period of a partition
	nextSeq uint64    // at most so far the feed has got
	retryAt time.Time // not tried before
}

// cover makes the partitions that rows of blocks up to at need and the next ones, unless they are there; first is the first
// of the blocks. It fails only where the transaction is lost: without a partition the rows go to the default one.
func (b *Batch) cover(ctx context.Context, first, at Ref, feedRows int) error {
	l := b.lease
	if l.db.shadow != "" {
		return nil // its tables have no partitions
	}
	if p := l.partitions; p != nil {
		p.nextSeq += uint64(feedRows) //nolint:gosec // a length
		if p.covers(at) || time.Now().Before(p.retryAt) {
			return nil
		}
	}
	if err := b.flush(ctx); err != nil {
		return err
	}
	b.madePartitions = true // perhaps: the next batch looks again, unless this one commits
	p := &leasePartitions{}
	var err error
	if p.ends, err = readBounds(ctx, b.tx); err == nil {
		err = b.tx.QueryRowContext(ctx, "SELECT last_value FROM feed_seq_seq").Scan(&p.nextSeq)
	}
	if err == nil {
		p.pace, err = readPace(ctx, b.tx, first, at)
	}
	if err != nil {
		return fmt.Errorf("look for partitions: %w", err)
	}
	p.nextSeq += uint64(feedRows) //nolint:gosec // a length
	l.partitions = p
	if p.covers(at) {
		return nil
	}
	q, ends := p.missing(at)
	_, err = b.tx.ExecContext(ctx, fmt.Sprintf("SAVEPOINT partitions; SET LOCAL lock_timeout = %d; %s; SET LOCAL lock_timeout TO DEFAULT; RELEASE SAVEPOINT partitions",
		partitionPatience.Milliseconds(), q))
	if err == nil {
		p.ends = ends
		return nil
	}
	if said := new(pq.Error); !errors.As(err, &said) {
		return fmt.Errorf("make partitions: %w", err) // the connection is lost, and the transaction with it
	}
	p.retryAt = time.Now().Add(partitionRetry)
	if _, rerr := b.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT partitions; RELEASE SAVEPOINT partitions"); rerr != nil {
		return errors.Join(fmt.Errorf("make partitions: %w", err), rerr)
	}
	return nil
}

// reach is a value up to which a table's partitions are needed now, and how wide a new one is.
func (p *leasePartitions) reach(t *partitioned, at Ref) (value, width uint64) {
	switch t {
	case pricesByTime:
		return at.Time + partitionAhead, partitionPeriod
	case feedBySequence:
		return p.nextSeq + feedPartition, feedPartition
	}
	return at.Number + p.pace*partitionAhead/partitionPeriod, p.pace
}

// covers tells whether the partitions reach far enough beyond a block.
func (p *leasePartitions) covers(at Ref) bool {
	for _, t := range partitionedTables {
		if value, _ := p.reach(t, at); p.ends[t] <= value {
			return false
		}
	}
	return true
}

// missing is the statements that make the partitions from the last one's end to beyond a block, and the new ends.
func (p *leasePartitions) missing(at Ref) (string, bounds) {
	ends := maps.Clone(p.ends)
	var q []string
	for _, t := range partitionedTables {
		value, width := p.reach(t, at)
		for n := 0; ends[t] <= value && n < partitionsAtOnce; n++ {
			from, to := ends[t], nextEnd(ends[t], value, width)
			q = append(q, t.create(from, to), t.attach(from, to))
			ends[t] = to
		}
	}
	return strings.Join(q, "; "), ends
}

// nextEnd is where the partition ends that begins at the end of the last one, or, when there is none (0), that holds a value.
func nextEnd(end, value, width uint64) uint64 {
	if end == 0 {
		return (value/width + 1) * width
	}
	return end + width
}

// partition is the name of the partition that ends at a bound.
func (p *partitioned) partition(end uint64) string { return fmt.Sprintf("%s_below_%d", p.name, end) }

// within says that a row's column is within a partition's bounds; from 0 there is no lower one.
func (p *partitioned) within(from, to uint64) string {
	if from == 0 {
		return fmt.Sprintf("%s < %d", p.column, to)
	}
	return fmt.Sprintf("%s >= %d AND %[1]s < %[3]d", p.column, from, to)
}

// create makes a table for a partition beside the partitioned one: to attach it takes no lock that stops readers or
// writers of the other partitions. Its check constraint lets Postgres attach it without reading its rows.
func (p *partitioned) create(from, to uint64) string {
	return fmt.Sprintf("CREATE TABLE %s (LIKE %s INCLUDING ALL EXCLUDING IDENTITY, CONSTRAINT bound CHECK (%s))", p.partition(to), p.name, p.within(from, to))
}

func (p *partitioned) attach(from, to uint64) string {
	lower := "MINVALUE"
	if from > 0 {
		lower = fmt.Sprint(from)
	}
	return fmt.Sprintf("ALTER TABLE %[1]s ATTACH PARTITION %[2]s FOR VALUES FROM (%[3]s) TO (%[4]d); ALTER TABLE %[2]s DROP CONSTRAINT bound",
		p.name, p.partition(to), lower, to)
}

// readPace is how many blocks the chain makes in the period of a partition: as many as it made on average since the
// first block of the tables, or of those that are being written. With less than a day of blocks it assumes one block in
// 12 seconds.
func readPace(ctx context.Context, q querier, first, at Ref) (uint64, error) {
	const fallback, least, most = partitionPeriod / 12, 1000, partitionPeriod * 10
	var known Ref
	switch err := q.QueryRowContext(ctx, "SELECT number, time FROM blocks ORDER BY number LIMIT 1").Scan(&known.Number, &known.Time); {
	case err == nil && known.Number < first.Number:
		first = known
	case err != nil && !isNoRows(err):
		return 0, fmt.Errorf("read the chain's pace: %w", err)
	}
	if at.Number <= first.Number || at.Time < first.Time+86400 {
		return fallback, nil
	}
	return min(max((at.Number-first.Number)*partitionPeriod/(at.Time-first.Time), least), most), nil
}

// Kept is what [DB.Upkeep] did.
type Kept struct {
	Moved   map[string]int64 // rows that were moved from a table's default partition to one of their own
	Dropped []string         // partitions of the feed
	Deleted map[string]int64 // rows of operational tables that were kept long enough
}

// Upkeep moves rows out of default partitions, drops old partitions of the feed, and deletes rows of operational tables that
// were kept long enough (see retention). It is done in the background, by who holds the indexer's lease; where one part
// finds a lock taken, the others are done all the same, and it is done the next time.
func (db *DB) Upkeep(ctx context.Context, l *Lease) (Kept, error) {
	done := Kept{Moved: map[string]int64{}, Deleted: map[string]int64{}}
	var failed error
	for _, t := range partitionedTables {
		failed = errors.Join(failed, db.writeUnder(ctx, l, "empty the default partition of "+t.name, func(tx *sql.Tx) error {
			n, err := t.empty(ctx, tx)
			if n > 0 {
				done.Moved[t.name] = n
			}
			return err
		}))
	}
	failed = errors.Join(failed, db.writeUnder(ctx, l, "drop old partitions of the feed", func(tx *sql.Tx) (err error) {
		done.Dropped, err = dropOldFeed(ctx, tx)
		return err
	}))
	for _, r := range retention {
		failed = errors.Join(failed, db.writeUnder(ctx, l, "delete old rows of "+r.table, func(tx *sql.Tx) error {
			res, err := tx.ExecContext(ctx, r.delete)
			if err != nil {
				return err
			}
			n, err := res.RowsAffected()
			if n > 0 {
				done.Deleted[r.table] = n
			}
			return err
		}))
	}
	return done, failed
}

// empty moves the rows of a default partition to partitions of their own. Readers and writers of the table wait
// meanwhile. The rows are few, unless partitions couldn't be made for a long time.
func (p *partitioned) empty(ctx context.Context, tx *sql.Tx) (moved int64, err error) {
	var least, most sql.NullInt64
	newest := fmt.Sprintf("SELECT min(%[1]s), max(%[1]s) FROM %[2]s", p.column, p.fallback())
	if err := tx.QueryRowContext(ctx, newest).Scan(&least, &most); err != nil || !most.Valid {
		return 0, err
	}
	ends, err := readBounds(ctx, tx)
	if err != nil {
		return 0, err
	}
	var at Ref
	if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(number), 0), coalesce(max(time), 0) FROM blocks").Scan(&at.Number, &at.Time); err != nil {
		return 0, err
	}
	state := &leasePartitions{ends: ends}
	if state.pace, err = readPace(ctx, tx, at, at); err != nil {
		return 0, err
	}
	_, width := state.reach(p, at)
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("SET LOCAL lock_timeout = %d; LOCK TABLE %s", partitionPatience.Milliseconds(), p.fallback())); err != nil {
		return 0, err
	}
	// Look once more, because a batch may have written before the lock was taken.
	if err := tx.QueryRowContext(ctx, newest).Scan(&least, &most); err != nil || !most.Valid {
		return 0, err
	}
	for n, end := 0, ends[p]; end <= uint64(max(most.Int64, 0)) && n < partitionsAtOnce; n++ { //nolint:gosec // not negative
		value := uint64(max(least.Int64, 0)) //nolint:gosec // not negative
		to := nextEnd(end, value, width)
		if _, err := tx.ExecContext(ctx, p.create(end, to)); err != nil {
			return moved, err
		}
		res, err := tx.ExecContext(ctx, fmt.Sprintf("WITH gone AS (DELETE FROM %[1]s WHERE %[2]s RETURNING *) INSERT INTO %[3]s (%[4]s) SELECT %[4]s FROM gone",
			p.fallback(), p.within(end, to), p.partition(to), p.columns))
		if err != nil {
			return moved, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return moved, err
		}
		if _, err := tx.ExecContext(ctx, p.attach(end, to)); err != nil {
			return moved, err
		}
		moved, end = moved+n, to
	}
	return moved, nil
}

// dropOldFeed drops the partitions of the feed that end before its newest feedKeep events begin. Others wait for it for at
// most partitionPatience.
func dropOldFeed(ctx context.Context, tx *sql.Tx) (dropped []string, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT c.relname, substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''?(\d+)')::bigint
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'feed'::regclass AND c.relname <> 'feed_default' ORDER BY 2`)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var newest sql.NullInt64
	var old []string
	ends := map[string]int64{}
	for rows.Next() {
		var name string
		var end int64
		if err := rows.Scan(&name, &end); err != nil {
			return nil, err
		}
		old, ends[name] = append(old, name), end
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if err := tx.QueryRowContext(ctx, "SELECT max(seq) FROM feed").Scan(&newest); err != nil {
		return nil, err
	}
	old = slices.DeleteFunc(old, func(name string) bool { return ends[name] > newest.Int64-feedKeep })
	if len(old) == 0 {
		return nil, nil
	}
	q := fmt.Sprintf("SET LOCAL lock_timeout = %d", partitionPatience.Milliseconds())
	for _, name := range old {
		q += "; ALTER TABLE feed DETACH PARTITION " + name + "; DROP TABLE " + name
	}
	_, err = tx.ExecContext(ctx, q)
	return old, err
}
