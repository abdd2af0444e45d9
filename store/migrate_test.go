package store

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A migration whose text was changed after it had been applied is named, with a way out, by whoever migrates and by whoever only
// looks.
func TestAnEditedMigrationIsNamed(t *testing.T) {
	db := open(t)
	must(t, db.Migrate(t.Context()))
	must(t, db.CheckSchema(t.Context()))
	var n, applied int
	must(t, db.Get(&n, "SELECT count(*) FROM applied_migrations"))
	must(t, db.Get(&applied, "SELECT count(*) FROM goose_db_version WHERE version_id > 0"))
	if n != applied || n == 0 {
		t.Errorf("%d of %d applied migrations have a checksum", n, applied)
	}
	_, err := db.Exec("UPDATE applied_migrations SET checksum = sha256('another') WHERE version = 2")
	must(t, err)
	for name, check := range map[string]func() error{
		"migrate": func() error { return db.Migrate(t.Context()) }, "check": func() error { return db.CheckSchema(t.Context()) },
	} {
		err := check()
		if !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), "0002_vaults.sql") || !strings.Contains(err.Error(), "sluice index") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A database of before there were checksums gets them.
func TestADatabaseWithoutChecksumsGetsThem(t *testing.T) {
	db := open(t)
	_, err := db.Exec("DELETE FROM applied_migrations WHERE version < 10")
	must(t, err)
	must(t, db.Migrate(t.Context()))
	var n int
	must(t, db.Get(&n, "SELECT count(*) FROM applied_migrations WHERE version < 10"))
	if n < 8 {
		t.Errorf("%d checksums", n)
	}
}

// Tables that other rules derived are refused, and told how to be derived anew.
func TestTablesOfOtherRulesAreRefused(t *testing.T) {
	db := open(t)
	must(t, db.CheckSchema(t.Context()))
	_, err := db.Exec("UPDATE cursor SET rules = $1", RulesVersion+1)
	must(t, err)
	for name, check := range map[string]func() error{
		"migrate": func() error { return db.Migrate(t.Context()) }, "check": func() error { return db.CheckSchema(t.Context()) },
	} {
		if err := check(); !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), "rules") {
			t.Errorf("%s: %v", name, err)
		}
	}
	must(t, db.CheckMigrations(t.Context())) // whoever needs no figure of them goes on
}

// What an earlier version of the rules derived is taken over where the present one gives the same rows: no vault was settled twice
// within a second, no holding was written off. Where one was, the tables are refused.
func TestTablesOfEarlierRulesAreTakenOverWhereTheyAreTheSame(t *testing.T) {
	db := open(t)
	p, err := gooseProvider(db.DB.DB)
	must(t, err)
	first := func() {
		t.Helper()
		for _, version := range []int64{27, 25, 24} {
			_, err := p.ApplyVersion(t.Context(), version, false)
			must(t, err)
		}
		var rules int
		must(t, db.Get(&rules, "SELECT rules FROM cursor"))
		if rules != 1 {
			t.Fatalf("rules %d before the migrations", rules)
		}
		_, err := db.Exec("TRUNCATE epochs, events")
		must(t, err)
	}
	settledApart := func(by time.Duration) {
		t.Helper()
		_, err := db.Exec(`INSERT INTO epochs (vault, epoch_id, opened_block, cutoff, requests, pending_deposits, pending_redeems, leader_deposits, settled_at)
			SELECT $1::bytea, n, 1, 1, 0, 0, 0, 0, CASE WHEN n < 3 THEN 1000 + n * $2::bigint END FROM generate_series(1, 4) n
			UNION ALL SELECT sha256($1::bytea), 1, 1, 1, 0, 0, 0, 0, 1000`, addr(1), int64(by/time.Second))
		must(t, err)
	}
	emitted := func(event string) {
		t.Helper()
		e := Events{Contract: addr(1), BlockNumber: 5}
		for range 2 {
			e.Add(Event{Portfolio: true, Topics: []common.Hash{crypto.Keccak256Hash([]byte(event)), {2}}, Data: make([]byte, 96)}, common.Hash{7})
		}
		_, err := db.Exec("INSERT INTO events (contract, block_number, block_time, position, count, history, packed) VALUES ($1, 5, 9, 0, 2, $2, $3)", e.Contract, e.History, e.Packed)
		must(t, err)
	}
	first()
	settledApart(time.Second)
	emitted("HoldingWrittenBack(address)")
	must(t, db.Migrate(t.Context()))
	must(t, db.CheckSchema(t.Context()))
	for what, spoil := range map[string]func(){
		"a vault that was settled twice within a second": func() { settledApart(0) },
		"a holding that was written off":                 func() { emitted("HoldingWrittenOff(address,address,uint256,uint256,uint256)") },
	} {
		_, err := db.Exec("UPDATE cursor SET rules = $1", RulesVersion)
		must(t, err)
		first()
		spoil()
		if err := db.Migrate(t.Context()); !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), "rules") {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Index, keeper and webhooks number their migrations in ranges of their own: one of any range that this binary doesn't know makes
// the schema a newer one, and one that the database lacks an older one, whichever number is the highest.
func TestSchemaOfAnotherVersionIsRefused(t *testing.T) {
	db := open(t)
	must(t, db.CheckSchema(t.Context()))
	for _, version := range []int{99, 199, 999999} {
		_, err := db.Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES ($1, true)", version)
		must(t, err)
		for name, check := range map[string]func() error{
			"migrate": func() error { return db.Migrate(t.Context()) }, "check": func() error { return db.CheckSchema(t.Context()) },
			"check without the rules": func() error { return db.CheckMigrations(t.Context()) },
		} {
			if err := check(); !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), fmt.Sprintf("migration %d,", version)) {
				t.Errorf("%s of a schema with migration %d: %v", name, version, err)
			}
		}
		_, err = db.Exec("DELETE FROM goose_db_version WHERE version_id = $1", version)
		must(t, err)
	}
	for _, step := range []struct{ query, says string }{
		{"DELETE FROM goose_db_version WHERE version_id = 5", "0005_repairs.sql is missing"},
		{"DELETE FROM goose_db_version WHERE version_id >= 4", "0004_portfolio.sql is missing"},
		{"DROP TABLE goose_db_version", "no schema yet"},
	} {
		_, err := db.Exec(step.query)
		must(t, err)
		if err := db.CheckSchema(t.Context()); !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), step.says) {
			t.Errorf("after %s: %v", step.query, err)
		}
	}
}

// An indexer that still runs when the schema changes loses its lease, so that it looks at the schema before it writes again. The
// lease is free afterwards, and where nothing is to be changed it stays with its holder.
func TestChangingTheSchemaTakesTheIndexersLease(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	must(t, db.Migrate(t.Context()))
	must(t, l.Renew(t.Context()))
	_, err := db.Exec("DELETE FROM goose_db_version WHERE version_id = 24") // its text does no harm twice
	must(t, err)
	must(t, db.Migrate(t.Context()))
	if err := l.Renew(t.Context()); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("the lease after the schema changed: %v", err)
	}
	next, err := db.AcquireLease(t.Context(), IndexerLease, "the newer indexer", time.Minute)
	must(t, err)
	must(t, next.Release(t.Context()))
}
