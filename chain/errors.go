package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Class is what an RPC error means to us. Every error of an endpoint is given exactly one (errortable.go).
type Class uint8

const (
	Unknown      Class = iota
	Canceled           // our own context ended
	Network            // no connection, or it broke
	Timeout            // no answer in time
	RateLimited        // 429 or a provider's wording of it
	RangeTooBig        // a limit on blocks, results or bytes of one answer
	ServerError        // 5xx or an internal error of the node
	Malformed          // truncated or senseless JSON, missing or ill-typed fields
	WrongChain         // the endpoint serves another chain id
	NotFound           // block, transaction or receipt unknown there (lagging, syncing, or of another fork)
	Pruned             // the state or history asked for is gone there
	Unsupported        // method or parameter form not offered
	Invalid            // our parameters were refused
	Unauthorized       // 401, 403: a wrong or spent token
	Inconsistent       // the answer contradicts a proven header: a lie or another fork
	Reverted           // the call reverted: an answer, not a fault
	TxKnown            // the pool has this transaction already
	NonceTooLow        // the nonce is used up on chain
	Underpriced        // fees below the pool's minimum or the replacement rule
	NoFunds            // the sender can't pay
	PoolFull           // the pool takes no more; another endpoint's may
	classes
)

var classNames = [classes]string{
	"unknown", "canceled", "network", "timeout", "rate_limited", "range_too_big", "server_error", "malformed",
	"wrong_chain", "not_found", "pruned", "unsupported", "invalid", "unauthorized", "inconsistent", "reverted",
	"tx_known", "nonce_too_low", "underpriced", "no_funds", "pool_full",
}

// String is the label used in metrics and logs.
func (c Class) String() string {
	if c < classes {
		return classNames[c]
	}
	return "unknown"
}

// considered tells whether the class is a node's considered answer about the call itself: another endpoint would say the
// same, and the endpoint is healthy.
func (c Class) considered() bool {
	switch c {
	case Reverted, Invalid, TxKnown, NonceTooLow, Underpriced, NoFunds:
		return true
	}
	return false
}

// faulty tells whether the endpoint should rest for a while after such an error.
func (c Class) faulty() bool {
	switch c {
	case Network, Timeout, RateLimited, ServerError, Malformed, WrongChain, Unauthorized, Inconsistent, Unknown:
		return true
	}
	return false
}

// Error is a classified failure of one call at one endpoint. Its text never holds a URL.
type Error struct {
	Class      Class
	Endpoint   string // index and host
	Method     string
	Code       int           // JSON-RPC code, or the HTTP status when there was no JSON-RPC error
	Msg        string        // redacted
	Data       hexutil.Bytes // revert data, when the node gave it
	RetryAfter time.Duration // what a rate limit asked for, 0 if nothing
	answered   bool          // the endpoint gave a JSON-RPC error, or an HTTP status that says no
	vague      bool          // a limit was exceeded, and the words don't say whether by the size of the question or by how often one asks
	err        error
}

func (e *Error) Error() string {
	s := fmt.Sprintf("%s at %s: %s: %s", e.Method, e.Endpoint, e.Class, e.Msg)
	if e.Code != 0 {
		s += fmt.Sprintf(" (code %d)", e.Code)
	}
	return s
}

// Unwrap gives context and I/O errors, never one that prints a URL.
func (e *Error) Unwrap() error { return e.err }

// ClassOf gives the class of any error returned by this package, Unknown for a foreign one.
func ClassOf(err error) Class {
	var e *Error
	if errors.As(err, &e) {
		return e.Class
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return Canceled
	}
	return Unknown
}

// NotTaken tells whether an endpoint's error means that it did not take a transaction. In any other case it may have: a gateway's
// own failure is an answer too, and a nonce that is used may have been used by this very transaction, if a gateway sent it twice.
func NotTaken(err error) bool {
	switch ClassOf(err) {
	case Invalid, Underpriced, NoFunds, PoolFull, Reverted, Unsupported, Unauthorized:
		return true
	}
	return false
}

// Refused tells whether an endpoint answered and said no. What it says no to may still be had in another way, or not be
// there at all, and it is for the caller to find out which; the words that it uses don't matter. It is false for what
// tells nothing about the request: no connection, no answer in time, an answer that can't be read, too many requests.
func Refused(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.answered && e.Class != RateLimited && e.Class != Timeout
}
