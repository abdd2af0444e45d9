// Package keys holds what transactions are signed with: a key in a keystore v3 file (mode 0600, opened with a passphrase
// file), a key in memory, a signing service that keeps the key to itself, and an address without a key, for dry runs. It
// knows nothing of what is signed. A new key is written to a new file; an existing file is never replaced. No error, log
// or formatting verb shows a key, a passphrase, a service's URL or a service's answer.
package keys
