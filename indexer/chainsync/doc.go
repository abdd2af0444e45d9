// Package chainsync brings the tables in step with the chain. A Syncer reads what is final in bulk (bulk.go), takes the
// blocks after it as they come (live.go) and puts a new branch in the place of what a reorg took (reorg.go). A range of
// blocks always goes the same way: read its logs (package chain), read what its events need (inputs.go and package load),
// apply them (package project), write the rows in one transaction with the cursor (package store), compare with the chain
// what is due (package reconcile). Nothing is remembered outside of the database but rows that are forgotten whole
// whenever a commit fails, a reorg comes or the lease is lost.
package chainsync
