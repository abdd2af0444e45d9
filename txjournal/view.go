package txjournal

import "github.com/sluicefi/sluice/chain"

// View is the head that one round works on, and the endpoint from which everything is read. Its user has checked that
// the head can be believed. Its peers, the other endpoints on the same branch, have a vote about nonces.
type View struct {
	*chain.HeadView
	// Others are the other endpoints that answer, on whichever branch. Transactions are sent to them too.
	Others []chain.Endpoint
	// Relay, if there is one, takes transactions in place of all endpoints.
	Relay *chain.Endpoint
}
