// Package archive is the file format of a vault's raw events (docs/verification.md#archive): lines of JSON, of which the
// first says whose events follow, and the last has the fold of all of them. It writes them, and reads what a stranger
// may have written, within bounds. It knows nothing of where the events come from, and proves nothing: whoever reads an
// archive folds its events and compares with the vault's own slot (SPEC rule 23).
package archive
