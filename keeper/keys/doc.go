// Package keys holds what the keeper may sign with: a key of a keystore v3 file
// (0600, opened with a passphrase file), a key in memory, a signing service that
// keeps the key to itself, and an address without a key, for dry runs. A new
// key is written to a file of its own; no file is ever replaced.
//
// Nothing here decides what is signed, and nothing prints a key, a passphrase, a
// service's URL or its words: not an error, not a formatting verb, not a log.
// The keeper takes these as its Signer and checks each signature itself.
package keys
