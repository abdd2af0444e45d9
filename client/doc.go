// Package client is the Go client of Sluice: the typed API (in package openapi, generated from api/openapi.json), contract calls
// with exact types and their simulation (package prepare, on the caller's own RPC endpoint), sending, and waiting until the index
// has a transaction. Figures come from the API; what is signed is worked out on the chain, so that a wrong API can mislead a
// reader and not a wallet.
package client
