// Package txjournal sends transactions of one key so that each intent takes effect at most once, whatever crashes,
// reorgs, lying endpoints or dropped transactions happen in between. It knows intents, attempts, nonces, fees and
// finality; what a transaction is for, and whether it may be sent, its user decides (see [Judge]). Where the journal is
// kept is the user's choice too (see [Storage]).
//
// # States of an intent
//
//	intent ──> signed ──> sent ──> mined ──> final
//	  │          │         │  ▲     │          │
//	  │          └─────────┘  └─ reorged <─────┘
//	  ├─> abandoned    nothing was signed; its nonce is free again
//	  ├─> nonce-taken  another transaction of the key used the nonce
//	  └─> superseded   stuck: sent with another key, or with a nonce that is too
//	                   high; or mined, and no endpoint gives its receipt. It is
//	                   still watched, because its receipt may come later
//
// An intent is committed with its nonce and calldata before anything is signed, and each signed attempt is committed
// with its raw bytes before anything is sent. So after a crash at any point the same nonce and the same calldata are
// used again. All attempts of an intent share its nonce: at most one of them mines, and any of them counts. A cancel
// attempt (an empty transaction to self) frees a nonce whose call would fail by now, or is no longer allowed.
//
// Final blocks are watched for some time. When one leaves the chain after all, its intents are reorged too. If they were
// mined in other blocks, they get those blocks; if they are lost, they are sent again. Their nonces are used for nothing
// but what was signed for them.
package txjournal
