// Package verify recomputes what Sluice says about a vault from a bare RPC endpoint, and says what it did not prove.
//
// It exists so that nobody has to trust the indexer, its tables or its API: it reads none of them, and does its own
// arithmetic (it imports neither ledger nor store). An error in the ledger can therefore not hide here too.
//
// Evidence comes in four kinds, each checked against the one before it:
//
//   - a header, by recomputing its hash from all of its fields (evidence.go);
//   - an ancestor of that header, by EIP-2935's history contract or by parent hashes (ancestry.go);
//   - a block's receipts, by recomputing the root of their trie, and with it every log of the block (evidence.go);
//   - an account and its storage, by eth_getProof against the header's state root (proof.go). Which slot a variable
//     lives in is read from the compiler's own storage layout, committed in layout/ (layout.go).
//
// What can't be had, or contradicts its own header, is "could not check"; a mismatch is only ever said of two figures
// that were both established. So an endpoint that lies about evidence is found out, and never leads to a match.
//
// Everything starts at one header, the anchor: the latest finalised block. That the anchor belongs to the chain the
// reader means is the one thing an endpoint is believed about, unless the reader gives its hash (Options.TrustedHash).
package verify
