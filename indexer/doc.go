// Package indexer follows the vaults of one factory and keeps the derived tables of package store (docs/spec.md, section
// 6). It checks the deployment, holds the lease and connects the packages that do the work: chainsync brings the tables
// in step with the chain, project turns events into rows, reconcile compares the rows with the chain, and repair derives
// one vault's rows anew. It waits while endpoints or the database fail, and ends only with an error that no retry can
// mend.
package indexer
