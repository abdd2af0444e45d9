// Package indexer follows the vaults of one factory and keeps the derived tables of package store (docs/spec.md, section 6).
// It checks the deployment, holds the lease and wires the rooms together: chainsync brings the tables in step with the
// chain, project turns events into rows, reconcile compares the rows with the chain, and repair derives one vault's rows
// anew. Faults of endpoints and of the database are waited out; what no retry mends ends it.
package indexer
