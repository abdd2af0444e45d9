package store

import (
	"errors"
	"strings"
	"testing"
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
}
