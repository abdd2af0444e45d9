// Package chain reads an Ethereum-like chain over JSON-RPC, and tells how far what it read of the state is known.
//
// It is the only way to the chain, for the indexer, the keeper, the verifier and the doctor, and knows nothing about vaults
// or keepers. A Client spreads calls over several endpoints, fails over, and classifies every error in one table
// (errortable.go). Batches are as large as each endpoint takes them (batch.go). Whoever compares endpoints instead of taking
// the best one reads each by itself (node.go), on the head that most of them share (headview.go). On top of it:
//
//   - Headers are fetched in batches, their hashes recomputed and their parent links checked (headers.go).
//   - Logs come from eth_getLogs, with ranges that bisect on any error (logs.go). They are the endpoint's word.
//   - Stream (stream.go) fetches final ranges concurrently and delivers them in order, root contracts' logs first, so that a
//     contract made in a range is read in the same range. Blocks without logs cost no header.
//   - Words (proof.go) reads a storage slot of many contracts in the state of one block, with the word for how it is known.
//     Whoever keeps the contracts' histories compares them with it; what turns out false is read again elsewhere, and the
//     endpoint that gave it is asked last (reread.go).
//   - Heads (heads.go) follows the head over WebSocket with polling beneath it; Finality (finality.go) is monotonic over
//     all endpoints.
//
// Endpoint URLs may hold tokens: they never appear in an error, a log line or a metric; endpoints are named by index and
// host.
package chain
