// Package ledger is the domain arithmetic of Sluice: conversions between
// assets and shares, cost basis, fees, account and vault figures, returns and
// the epoch schedule. It is pure (math/big, no I/O, no clock) and imports
// nothing of ours, so the indexer, the API and their tests share one meaning
// of every figure of SPEC section 3.
//
// # Units
//
// Amounts are integers in base units: assets in the asset's smallest unit
// (USDC: 1e-6), shares in 1e-18. A share price is never a number of its own:
// it is the exact pair NAV and supply, and only [SharePrice] renders it.
//
// # Rounding
//
// [MulDiv] rounds down. Whatever is credited rounds down, whatever is consumed
// rounds up ([MulDivUp]); taking the whole of something takes it exactly.
//
// # Aliasing
//
// No function keeps, returns or changes a big.Int it was given: values are
// replaced, never modified in place, so they may be shared freely. A nil
// *big.Int reads as zero.
package ledger
