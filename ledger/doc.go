// Package ledger is the arithmetic of Sluice: assets and shares, cost basis, fees, the figures of accounts and vaults,
// returns, the epoch schedule, and the fold of a contract's events into its history. It is pure (math/big, no I/O, no
// clock) and imports nothing of ours, so that the indexer, the API and their tests share one meaning of every figure of
// docs/spec.md, section 3. Amounts are integers in base units: assets in the asset's smallest unit (USDC: 1e-6), shares
// in 1e-18; a share price is the exact pair NAV and supply, which only [Price.SharePrice] renders. [MulDiv] rounds
// down, and taking the whole of something takes it exactly. No function keeps, returns or changes a big.Int it was given, so
// values may be shared freely; a nil *big.Int reads as zero.
package ledger
