// Package store is Sluice's Postgres: what the indexer writes, how a reorg is taken back, and what the API and keeper
// read. It writes and reads rows; the rules by which they are computed are in packages ledger and indexer/project.
//
// # Writing
//
// One writer at a time holds a [Lease]; its fencing token is checked, with the
// lease row locked FOR SHARE, at the start of every transaction that changes
// derived tables. A [Batch] is such a transaction: rows and cursor commit
// together or not at all.
//
// Derived tables are of two kinds. Append-only rows carry the number of the block that caused them and are taken back by
// deleting that block. Mutable rows are written whole; above finality, the same transaction remembers what each was
// before, in the table's undo table. One statement carries the new rows and does both. Below finality nothing is
// remembered: rows are COPYed into staging tables and upserted at once, and those whose keys are new straight into their
// table.
//
// A block number has one hash in these tables at any time, so a key (block
// number, log index) is (block hash, log index). Transaction hashes are labels
// and never keys.
//
// # Reading
//
// A [View] is one repeatable-read snapshot. Operational tables (cursor,
// headers, marks, undo, lease, endpoints, disputes, feed) describe the index;
// all others are derived and must equal those of a fresh index of the same
// chain, which [DB.DumpDerived] makes comparable.
package store
