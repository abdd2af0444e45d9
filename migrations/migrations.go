// Package migrations is the database schema as embedded goose SQL. Every table
// and column says what it is, in which unit, through COMMENT ON; a test holds
// new ones to it. 0001 to 0099 belong to the index, 0100 and up to the
// keeper's journal.
package migrations

import "embed"

// FS holds the migrations, in its root.
//
//go:embed *.sql
var FS embed.FS
