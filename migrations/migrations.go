// Package migrations is the database schema as embedded goose SQL. Every table
// and column says what it is, in which unit, through COMMENT ON; a test holds
// new ones to it. 0001 to 0099 belong to the index, 0100 to 0199 to the
// keeper's journal, 0200 and up to the webhooks. A migration that is listed in
// released.sha256 is never edited.
package migrations

import "embed"

// FS holds the migrations, in its root.
//
//go:embed *.sql
var FS embed.FS
