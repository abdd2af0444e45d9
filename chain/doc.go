// Package chain reads an Ethereum-like chain over JSON-RPC and says how much of what it read is proven.
//
// It is the only way to the chain, for the indexer, the keeper, the verifier and the doctor, and knows nothing about vaults
// or keepers. A Client spreads calls over several endpoints, fails over, and classifies every error in one table
// (errortable.go). Batches are as large as each endpoint takes them (batch.go). Whoever compares endpoints instead of taking
// the best one reads each by itself (node.go), on the head that most of them share (headview.go). On top of it:
//
//   - Headers are fetched in batches, their hashes recomputed and their parent links checked (headers.go).
//   - Logs come from eth_getLogs with ranges that bisect on any error (logs.go), or, proven, from receipts whose trie
//     root equals the header's receiptsRoot (receipts.go), raw ones where an endpoint offers debug_getRawReceipts
//     (rawreceipts.go). A block whose bloom excludes every watched address is proven empty by its header alone
//     (bloom.go).
//   - Stream (stream.go) fetches ranges concurrently and delivers them in order, root contracts' logs first, so that a
//     contract made in a range is read in the same range.
//   - Heads (heads.go) follows the head over WebSocket with polling beneath it; Finality (finality.go) is monotonic over
//     all endpoints.
//
// What is proven: the header (by its hash), that its logs are complete and theirs (by bloom and receiptsRoot), and every
// log's address, topics, data and index. What is not: a log's transaction hash (the receipts root does not commit to it)
// and that the header is canonical (the caller links it to its parent and to finality).
//
// Endpoint URLs may hold tokens: they never appear in an error, a log line or a metric; endpoints are named by index and
// host.
package chain
