// Package devnet is everything a machine needs to run Sluice for real without
// leaving loopback: a go-ethereum chain inside the process, a Postgres cluster,
// Uniswap v3, the demo's tokens and feeds, the contracts, and the twelve-week
// story that the demo tells on them.
//
// It serves `sluice demo` and tests, and nothing in production imports it. All
// keys it makes are derived from public names: they are worthless by intent.
package devnet
