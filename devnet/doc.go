// Package devnet is everything a machine needs to run Sluice for real without
// leaving loopback: a go-ethereum chain inside the process, a Postgres cluster,
// Uniswap v3, the demo's tokens and feeds, the contracts, and the twelve-week
// story that the demo tells on them.
//
// It serves sluice-demo, the bench and tests; a test keeps it out of the production
// binary. All keys it makes are derived from public names and are worthless on
// purpose.
package devnet
