package store

import (
	"database/sql/driver"
	"fmt"
	"testing"
	"time"

	"github.com/lib/pq"
)

// atBounds is a chain that has a block exactly where one partition ends and the next one begins, of time as of block numbers: each 182nd.
var atBounds = chainOf{first: 31 * partitionPeriod / 12, firstTime: 216 * partitionPeriod, every: 3600, milliseconds: 12_000}

// A partition has the rows from where the one before it ends up to its own end, exclusively, whether a batch makes it or rows are moved
// there later; and the next ones are there four weeks, or 100,000 events, before they are needed.
func TestPartitionsMeetWithoutAGap(t *testing.T) {
	c := atBounds
	last := c.header(364)
	want := map[*partitioned]string{}
	for p, at := range map[*partitioned]uint64{pricesByTime: c.firstTime, activityByBlock: c.first, eventsByBlock: c.first} {
		width := uint64(partitionPeriod)
		if p != pricesByTime {
			width /= 12
		}
		want[p] = fmt.Sprint(map[string]int{p.partition(at + width): 182, p.partition(at + 2*width): 182, p.partition(at + 3*width): 1})
	}
	are := func(t *testing.T, db *DB) {
		t.Helper()
		for p, where := range want {
			if got := fmt.Sprint(places(t, db, p.name)); got != where {
				t.Errorf("%s: %s, want %s", p.name, got, where)
			}
		}
	}
	t.Run("made by a batch", func(t *testing.T) {
		db := open(t)
		l := lease(t, db)
		c.write(t, db, l, 0, 9, 9) // the first partition has what the first batch has, and the four weeks after it
		c.write(t, db, l, 10, 360, 364)
		are(t, db)
		ends, err := readBounds(t.Context(), db.DB)
		must(t, err)
		var seq uint64
		must(t, db.Get(&seq, "SELECT max(seq) FROM feed"))
		for p, reach := range map[*partitioned]uint64{
			pricesByTime: last.Time + 28*86400, activityByBlock: last.Number + 28*86400/12, eventsByBlock: last.Number + 28*86400/12, feedBySequence: seq + 100_000,
		} {
			if width := uint64(partitionPeriod); ends[p] <= reach || ends[p] > reach+width {
				t.Errorf("%s has partitions up to %d, needed are those up to %d", p.name, ends[p], reach)
			}
		}
	})
	t.Run("moved there", func(t *testing.T) {
		db := open(t)
		l := lease(t, db)
		l.partitions = &leasePartitions{retryAt: time.Now().Add(time.Hour)} // as if they could not be made of late
		c.write(t, db, l, 0, 360, 364)
		if in := places(t, db, "prices"); in["prices_default"] != 365 {
			t.Fatalf("prices: %v", in)
		}
		_, err := db.Upkeep(t.Context(), l)
		must(t, err)
		are(t, db)
	})
}

// While rows are moved out of a default partition nobody else writes to it: what came after they were taken would stop the new partition.
func TestNobodyWritesWhereRowsAreMovedFrom(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	l.partitions = &leasePartitions{retryAt: time.Now().Add(time.Hour)}
	atBounds.write(t, db, l, 0, 0, 3)
	alone := false
	for range 10 { // it waits for a second each time
		inTheWay := db.MustBegin()
		_, err := inTheWay.Exec("LOCK TABLE ONLY prices") // so that it gets no further than to its first partition
		must(t, err)
		tx := db.MustBegin()
		ended := make(chan error, 1)
		go func() {
			_, err := pricesByTime.empty(t.Context(), tx.Tx)
			ended <- err
		}()
		for over := false; !over && !alone; {
			must(t, inTheWay.Get(&alone, `SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'prices_default'::regclass
				AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND mode = 'AccessExclusiveLock' AND granted)`))
			select {
			case err := <-ended:
				ended <- err
				over = true
			default:
			}
		}
		must(t, inTheWay.Rollback())
		<-ended
		must(t, tx.Rollback())
		if alone {
			return
		}
	}
	t.Error("the default partition is not locked while its rows are moved")
}

// What a lease knows of partitions is what is there: those of a batch that was taken back are made again, a feed that grows under one
// lease gets its next ones, and where none can be made a batch waits for that once a minute and not each time.
func TestALeaseKnowsItsPartitions(t *testing.T) {
	left := 0 // goes down with each try
	db := open(t, func(o *Options) {
		o.Wrap = func(c driver.Connector) driver.Connector {
			return refusing{c, "SAVEPOINT partitions; SET", &left, nil}
		}
	})
	c := atBounds
	l := lease(t, db)
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), c.header(1), c.changes(1, 1)))
	must(t, b.Abort())
	c.write(t, db, l, 1, 0, 2)
	for _, p := range partitionedTables {
		if in := places(t, db, p.name); in[p.fallback()] > 0 || len(in) != 1 {
			t.Errorf("after a batch that was taken back, %s: %v", p.name, in)
		}
	}
	before := l.partitions.ends[feedBySequence]
	at := before - feedPartition - 1 // the next event needs another partition
	must(t, db.Get(new(int64), "SELECT setval('feed_seq_seq', $1)", at))
	l.partitions.nextSeq = at
	c.write(t, db, l, 3, 0, 3)
	if end := l.partitions.ends[feedBySequence]; end <= before {
		t.Errorf("the feed's partitions end at %d, after %d", end, before)
	}

	reader := db.MustBegin()
	must(t, reader.Get(new(int), "SELECT count(*) FROM prices_default"))
	left = 0
	for n := uint64(200); n < 204; n++ {
		c.write(t, db, l, n, 0, n)
	}
	if left != -1 {
		t.Errorf("partitions were tried %d times within a minute while the default one was held", -left)
	}
	must(t, reader.Rollback())
}

// A partition of the feed is dropped once all of its events are older than the newest 100,000, and not before; then its table is gone.
func TestAPartitionOfTheFeedIsDroppedAtItsEnd(t *testing.T) {
	db := open(t)
	c := chainOf{first: 100, firstTime: 1_700_000_000, every: 1, milliseconds: 12_000}
	c.write(t, db, lease(t, db), 1, 0, 1)
	var ends int64
	must(t, db.Get(&ends, "SELECT min(substring(inhrelid::regclass::text FROM '\\d+$')::bigint) FROM pg_inherits WHERE inhparent = 'feed'::regclass"))
	for newest, want := range map[int64]string{ends + feedKeep - 2: "[]", ends + feedKeep - 1: "[]", ends + feedKeep: fmt.Sprintf("[feed_below_%d]", ends)} {
		tx := db.MustBegin()
		_, err := tx.Exec(`INSERT INTO feed (seq, op, kind, block_number, block_hash, block_time) OVERRIDING SYSTEM VALUE
			SELECT $1, op, kind, block_number, block_hash, block_time FROM feed LIMIT 1`, newest)
		must(t, err)
		dropped, err := dropOldFeed(t.Context(), tx.Tx)
		must(t, err)
		if got := fmt.Sprint(dropped); got != want {
			t.Errorf("with %d as the newest event, %s were dropped, want %s", newest, got, want)
		}
		var tables int
		must(t, tx.Get(&tables, "SELECT count(*) FROM pg_class WHERE relname = ANY ($1)", pq.StringArray(dropped)))
		if tables > 0 {
			t.Errorf("%d tables of dropped partitions are still there", tables)
		}
		must(t, tx.Rollback())
	}
}
