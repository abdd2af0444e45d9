package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Class is what an RPC error means to us. Every error of an endpoint is given exactly one, by classify.
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
	classes
)

var classNames = [classes]string{
	"unknown", "canceled", "network", "timeout", "rate_limited", "range_too_big", "server_error", "malformed",
	"wrong_chain", "not_found", "pruned", "unsupported", "invalid", "unauthorized", "inconsistent", "reverted",
	"tx_known", "nonce_too_low", "underpriced", "no_funds",
}

// String is the label used in metrics and logs.
func (c Class) String() string {
	if c < classes {
		return classNames[c]
	}
	return "unknown"
}

// Answer tells whether the class is a node's considered answer about the call itself: another endpoint would say the
// same, and the endpoint is healthy.
func (c Class) Answer() bool {
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

// ErrorData lets go-ethereum's binding helpers decode a custom error.
func (e *Error) ErrorData() interface{} {
	if len(e.Data) == 0 {
		return nil
	}
	return e.Data.String()
}

// ErrorCode is the JSON-RPC code.
func (e *Error) ErrorCode() int { return e.Code }

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

// rule is one row of the classification table. The first row that matches wins. Code 0 means any code; Text is looked
// for in lower case and may be empty.
type rule struct {
	Code  int
	Text  string
	Class Class
}

// rules classifies JSON-RPC errors. Wordings differ from provider to provider, so texts come before codes.
var rules = []rule{
	{3, "", Reverted},
	{0, "execution reverted", Reverted},
	{0, "already known", TxKnown},
	{0, "known transaction", TxKnown},
	{0, "nonce too low", NonceTooLow},
	{0, "underpriced", Underpriced},
	{0, "less than block base fee", Underpriced},
	{0, "tip higher than fee cap", Invalid},
	{0, "max priority fee per gas higher", Invalid},
	{0, "insufficient funds", NoFunds},
	{-32005, "block range", RangeTooBig},
	{-32005, "query returned more than", RangeTooBig},
	{0, "query returned more than", RangeTooBig},
	{0, "range too", RangeTooBig},
	{0, "range is too", RangeTooBig},
	{0, "exceed maximum block range", RangeTooBig},
	{0, "block range", RangeTooBig},
	{0, "blocks range", RangeTooBig},
	{0, "range limit", RangeTooBig},
	{0, "too many blocks", RangeTooBig},
	{0, "too many results", RangeTooBig},
	{0, "response size", RangeTooBig},
	{0, "response is too", RangeTooBig},
	{0, "response too large", RangeTooBig},
	{0, "log response", RangeTooBig},
	{0, "exceed max addresses", RangeTooBig},
	{0, "rate limit", RateLimited},
	{0, "too many requests", RateLimited},
	{0, "request limit", RateLimited},
	{0, "compute units", RateLimited},
	{0, "capacity", RateLimited},
	{0, "throttle", RateLimited},
	{-32005, "", RateLimited},
	{429, "", RateLimited},
	{0, "missing trie node", Pruned},
	{0, "historical state", Pruned},
	{0, "state is not available", Pruned},
	{0, "state not available", Pruned},
	{0, "state histories", Pruned},
	{0, "pruned", Pruned},
	{4444, "", Pruned},
	{0, "archive", Pruned},
	{0, "header not found", NotFound},
	{0, "unknown block", NotFound},
	{0, "block not found", NotFound},
	{0, "header for hash not found", NotFound},
	{0, "not found", NotFound},
	{-32001, "", NotFound},
	{0, "method not available", Unsupported},
	{-32601, "", Unsupported},
	{-32004, "", Unsupported},
	{0, "timeout", Timeout},
	{0, "timed out", Timeout},
	{0, "deadline exceeded", Timeout},
	{-32602, "", Invalid},
	{-32600, "", Invalid},
	{-32700, "", Invalid},
	{-32603, "", ServerError},
	{0, "internal error", ServerError},
}

// statuses classifies HTTP answers without a JSON-RPC error.
func statusClass(status int) Class {
	switch {
	case status == 429:
		return RateLimited
	case status == 401 || status == 403:
		return Unauthorized
	case status == 408 || status == 504 || status == 524:
		return Timeout
	case status == 413:
		return RangeTooBig
	case status >= 500:
		return ServerError
	case status == 404 || status == 405:
		return Unsupported
	default:
		return Unknown
	}
}

func rpcClass(code int, msg string) Class {
	low := strings.ToLower(msg)
	for _, r := range rules {
		if (r.Code == 0 || r.Code == code) && strings.Contains(low, r.Text) {
			return r.Class
		}
	}
	return Unknown
}

// transportClass classifies an error of the connection or of reading the body. The caller's own context comes first.
func transportClass(ctx context.Context, err error) (Class, error) {
	var netErr net.Error
	switch {
	case ctx.Err() != nil:
		return Canceled, ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		return Timeout, context.DeadlineExceeded
	case errors.As(err, &netErr) && netErr.Timeout():
		return Timeout, context.DeadlineExceeded
	case errors.Is(err, errNoBlock):
		return NotFound, errNoBlock
	case errors.Is(err, errTooLarge):
		return RangeTooBig, errTooLarge
	case errors.Is(err, errMalformed):
		return Malformed, errMalformed
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return Malformed, io.ErrUnexpectedEOF
	default:
		return Network, nil
	}
}

var (
	errTooLarge  = errors.New("answer larger than the limit")
	errMalformed = errors.New("malformed JSON-RPC answer")
)
