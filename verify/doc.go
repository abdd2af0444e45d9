// Package verify recomputes what Sluice says about a vault and says what it did not prove. All events of the vault, from an
// archive, an API or an endpoint's logs, are folded into one word and compared with one storage slot of the vault
// (SPEC rule 23); then every figure follows from them by this package's own arithmetic (it imports neither ledger nor store,
// so that an error there can't hide here too). Evidence is checked against what commits to it: a header by the hash of all
// its fields, storage by a Merkle proof against the header's state root, at slots that the compiler's layout names
// (layout/). What can't be had, or contradicts its own commitment, is "could not check"; a mismatch is only said of two
// figures that were both established, or of events that aren't the vault's, whose first false one is named. That the header
// is of the reader's chain is known by a hash that they name, by two endpoints that agree, or by one endpoint's word, and the
// report says which.
package verify
