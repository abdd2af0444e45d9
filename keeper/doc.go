// Package keeper settles every vault once a week, raises the cash for it, keeps
// targets in their bands, fills limit orders, winds down closing vaults and
// credits claims. It is the only part of Sluice that signs (SPEC section 5).
//
// One tick, caused by a new head, goes one way:
//
//	heads  -> which endpoint to believe, or why none        (endpoints.go)
//	lease  -> may this process write the journal            (lease.go)
//	resolve-> what became of what was sent before           (resolve.go)
//	state  -> all vaults at one block hash, a few batches   (state.go, chunks.go)
//	plan   -> what is due, as data                          (schedule.go, planner*.go)
//	policy -> may this be sent: one pure function           (policy.go)
//	          settlements that may go into one transaction  (together.go)
//	nonce  -> the key's next one, as most endpoints say     (nonce.go)
//	journal-> intent, then the signed bytes, committed      (journal.go)
//	send   -> to the pool                                   (sender.go)
//
// What it signs with is in package keys.
//
// Time is the chain's: a cut-off has passed when a block says so. The host's
// clock paces polling and nothing else; lease times are the database's.
//
// # States of an intent
//
//	intent ──> signed ──> sent ──> mined ──> final
//	  │          │         │  ▲     │
//	  │          └─────────┘  └─ reorged <┘
//	  ├─> abandoned   nothing was signed; its nonce is free again
//	  ├─> usurped     somebody else used the key: the nonce went elsewhere
//	  └─> superseded  another keeper's key, stuck; still watched, and its nonce
//	                  freed when that key is back. Or this key's, with a nonce
//	                  too high: freed when the nonces before it are used
//
// An intent is committed with its nonce and calldata before anything is signed,
// and each signed attempt with its raw bytes before anything is sent, so after
// a crash at any point the same nonce and the same calldata go on. All attempts
// of an intent share its nonce: at most one mines, and any of them counts. A
// cancel attempt (an empty transaction to self) frees a nonce whose call fails
// in simulation by now, or is no longer what the policy allows. A mined
// revert ends its intent; the next one needs a new plan and a new simulation,
// and after [Config.MaxReverts] a long pause.
//
// Final blocks are looked at for a while yet (finality.go). Where one leaves
// the chain after all, its intents are reorged too: mined elsewhere, they get
// the block that they are in now; lost, they are sent again; and their nonces
// are used for nothing but what was signed for them.
//
// A key has one transaction in flight. Vaults that are due at once share it:
// the Settler settles each of them alone and skips what fails, and every one
// is a subject of the intent, unresolved at most once across all keys
// (together.go).
//
// What makes a settlement happen exactly once is the vault itself
// (settle names its epoch); journal and lease keep the cost at one too.
package keeper
