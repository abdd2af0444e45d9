// Package keeper settles every vault once a week, raises the cash for it, keeps targets in their bands, fills limit
// orders, winds down closing vaults and credits claims (SPEC section 5). It decides what is due and whether it may be
// sent; package txjournal sends it, with a key of package keys.
//
// One tick, caused by a new head, goes one way:
//
//	heads    which block and endpoints to believe, or none  headview.go
//	lease    may this process write the journal             lease.go
//	resolve  what became of what was sent before            txjournal, asking judge.go
//	state    all vaults at one block hash, a few batches    state.go, chunks.go
//	plan     what is due, as data                           schedule.go, planner*.go
//	serve    which vaults it works for                      serve.go
//	policy   may this be sent: one pure function            policy.go
//	batch    settlements that may go into one transaction   settlementbatch.go
//	send     nonce, intent, signature, pool                 txjournal
//
// Time is the chain's: a cut-off has passed when a block says so. The host's clock paces polling and nothing else; lease
// times are the database's.
//
// A key has one transaction in flight. Vaults that are due at once share it: the Settler settles each of them alone and
// skips what fails, and each of them is a part of the intent. A mined revert ends its intent; the next one needs a new
// plan and a new simulation, and after [Config.MaxReverts] a long pause.
//
// What makes a settlement happen exactly once is the vault itself (settle names its epoch). Journal and lease make it
// cost only once.
package keeper
