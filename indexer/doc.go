// Package indexer follows the vaults of one factory and keeps the derived tables of package store: SPEC section 6.
//
// Run reads from top to bottom: take the lease, find where the tables stand on the chain (rolling back what a reorg took
// while nobody looked), backfill finalised ranges in bulk (bulk.go: several ranges are one transaction), then follow heads
// block by block. A reorg is one transaction too (reorg.go): readers see one branch or the other. Every commit carries the
// cursor with its rows; nothing is remembered outside of the database but a cache that is dropped whole whenever a
// commit fails, a reorg comes or the lease is lost.
//
// The projector (project*.go) turns one block's logs into rows. It never thinks about reorgs: the store takes blocks
// back. It is deterministic: rows follow from logs, headers and, for hourly prices, from the state of a block by hash.
// All arithmetic is package ledger's, except where the contract's events say the amount.
//
// Order inside a block: first the vaults that the factory announces (a vault's own first events come before the
// factory's VaultCreated in the same transaction), then the hourly rows that the block causes, from its parent's state,
// then all logs in order.
package indexer
