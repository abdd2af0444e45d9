// Package project turns the events of vaults into rows. It is pure: no database, no chain, no clock, no context. A range
// of blocks goes in with the rows that its events need (Rows.Needs tells which) and with what the chain said at full
// hours (Inputs); changed rows come out. It never thinks about reorgs, since the store takes blocks back, and the same
// events always give the same rows. All arithmetic is package ledger's, except where an event says the amount.
package project
