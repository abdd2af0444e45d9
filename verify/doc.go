// Package verify recomputes what Sluice says about a vault from a bare RPC endpoint and says what it did not prove. It
// reads neither the indexer's tables nor the API, and does its own arithmetic (it imports neither ledger nor store), so
// that an error there can't hide here too. Each kind of evidence is checked against the one before it: a header by the
// hash of all its fields; an older header by EIP-2935's history contract or by parent hashes; a block's logs by the root
// of its receipts; an account's storage by eth_getProof against the header's state root, at slots that the compiler's
// layout names (layout/). What can't be had, or contradicts its own header, is "could not check"; a mismatch is only said
// of two figures that were both established. The first header, the anchor, is the latest finalised block; that it is on
// the reader's chain is the one thing the endpoint is believed about, unless the reader gives a hash
// (Options.TrustedHash).
package verify
