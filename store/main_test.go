package store

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/txjournal/storagetest"
)

func TestMain(m *testing.M) {
	storagetest.Child(openStorage)
	goleak.VerifyTestMain(m, devnettest.LeakOptions()...)
}

// openURL is the address of a migrated database of the test's own.
func openURL(t testing.TB) string {
	t.Helper()
	return devnettest.PostgresFrom(t, "store", func(ctx context.Context, url string) error {
		db, err := Open(ctx, url, Options{})
		if err != nil {
			return err
		}
		if err := db.Migrate(ctx); err != nil {
			return err
		}
		return db.Close()
	})
}

// open is a migrated database of the test's own, bound to chain 1337.
func open(t testing.TB, change ...func(*Options)) *DB {
	t.Helper()
	url := openURL(t)
	var opt Options
	for _, c := range change {
		c(&opt)
	}
	db, err := Open(t.Context(), url, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { must(t, db.Close()) })
	must(t, db.Bind(t.Context(), identity))
	return db
}

var identity = Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func addr(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }
func hash(n int64) common.Hash    { return common.BigToHash(big.NewInt(n)) }

// header is block n of a fork.
func header(n uint64, fork int64) *Header {
	return &Header{Number: n, Hash: hash(fork<<32 | int64(n)), Parent: hash(fork<<32 | int64(n-1)), Time: 1_700_000_000 + n*12}
}

func lease(t testing.TB, db *DB) *Lease {
	t.Helper()
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), time.Minute)
	must(t, err)
	t.Cleanup(func() { must(t, l.Release(context.Background())) })
	return l
}

func begin(t testing.TB, db *DB, l *Lease) *Batch {
	t.Helper()
	b, err := db.Begin(t.Context(), l)
	must(t, err)
	return b
}
