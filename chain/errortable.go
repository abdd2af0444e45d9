package chain

import (
	"context"
	"errors"
	"io"
	"net"
	"slices"
	"strings"
)

// This file is the only place that knows what nodes and providers say. It decides in this order:
//
//  1. by the JSON-RPC code, where a code means one thing whoever uses it (codes);
//  2. by the words, as most nodes send one code (-32000) for nearly everything: first by those that belong to what was
//     asked (sending, executing), then by those of all methods (words);
//  3. by what the code is for, where the words say nothing (fallbacks).
//
// Words are compared without case, spaces and punctuation, so that "AlreadyKnown" and "already known" are one.
//
// No list of wordings is ever complete, so nothing that matters hangs on one: see [Refused] for what is done about an
// endpoint that says no in words that nobody has seen yet.

// codes mean the same with every node.
var codes = map[int]Class{
	3:      Reverted,    // geth, and all that follow it
	429:    RateLimited, // providers repeat the HTTP status
	4200:   Unsupported, // EIP-1193
	4444:   Pruned,      // EIP-4444: history expired
	-32015: Reverted,    // Nethermind: VM execution error
	-32601: Unsupported, // JSON-RPC 2.0: method not found
	-32700: Invalid,     // JSON-RPC 2.0: parse error
	-39001: NotFound,    // unknown block
}

// limitExceeded is EIP-1474's code for any limit: of one question's size, or of how often one asks.
const limitExceeded = -32005

// fallbacks are what EIP-1474 and JSON-RPC 2.0 reserve a code for; some nodes use them for other things and say so in
// words.
var fallbacks = map[int]Class{
	-32001:        NotFound,    // resource not found
	-32002:        Pruned,      // resource not available
	-32004:        Unsupported, // method not supported
	limitExceeded: RateLimited,
	-32600:        Invalid,     // invalid request
	-32602:        Invalid,     // invalid parameters
	-32603:        ServerError, // internal error
}

// wording is one row: an error whose words hold all of Words is of that class. The first row that fits wins.
type wording struct {
	Class Class
	Words [][]string // alternatives; all parts of one must be there
}

// sending are the words of transaction pools. Besu has codes of its own for them, which EIP-1474 reserves for others.
var sending = []wording{
	{TxKnown, any1("already known", "known transaction", "already imported", "already in mempool", "already in the pool", "already exists",
		"same hash", "duplicate transaction")},
	{NonceTooLow, any1("nonce too low", "nonce is too low", "old nonce", "nonce has already been used")},
	{Underpriced, any1("underpriced", "replacement not allowed", "could not replace", "fee too low", "gas price below", "gas price too low",
		"tip below", "below minimum", "below the minimum")},
	{PoolFull, any1("pool is full", "pool full", "pool overflow", "pool limit reached")},
	{Invalid, any1("intrinsic gas", "exceeds block gas limit", "gas limit exceeded",
		"exceeds gas limit", "invalid sender", "invalid signature", "chain id", "oversized data")},
}

// executing are the words of eth_call and eth_estimateGas.
var executing = []wording{
	{Reverted, any1("revert")},
}

// paying are the words of both about a sender that can't pay, or offers too little or nonsense.
var paying = []wording{
	{NoFunds, any1("insufficient funds", "insufficient balance", "upfront cost exceeds", "doesn't have enough funds")},
	{Underpriced, any1("less than block base fee", "base fee exceeds")},
	{Invalid, any1("higher than fee cap", "priority fee per gas higher")},
}

// words are those of all methods.
var words = []wording{
	{Unauthorized, any1("must be authenticated", "unauthorized", "invalid api key", "invalid project id", "invalid token", "access denied")},
	{RangeTooBig, append(any1("block range", "blocks range", "range too", "range is too", "range limit", "too many blocks",
		"too many results", "query returned more than", "max results", "response size", "response is too", "response too large", "log response",
		"max addresses", "ranges over"),
		[]string{"limited to", "range"},
		[]string{"batch", "too large"}, []string{"batch", "too many"}, []string{"batch", "limit"}, []string{"batch", "size"},
		[]string{"batch", "not allowed"})},
	{RateLimited, any1("rate limit", "too many requests", "request limit", "request count", "requests per", "compute units", "capacity", "throttle",
		"quota", "credits")},
	{Pruned, append(any1("missing trie node", "historical state", "state histories", "pruned", "pruning", "archive", "proof window",
		"history unavailable"),
		[]string{"state", "not available"}, []string{"state", "unavailable"}, []string{"no state", "available"})},
	{Unsupported, append(any1("not whitelisted", "unsupported method", "not implemented"),
		[]string{"method", "not available"}, []string{"not available", "tier"}, []string{"method", "not supported"}, []string{"method", "does not exist"},
		[]string{"method", "not found"}, []string{"method", "not allowed"}, []string{"method", "disabled"}, []string{"method", "blocked"},
		[]string{"method", "not enabled"})},
	{NotFound, any1("not found", "unknown block", "invalid block number", "block number out of range", "block is out of range",
		"block out of range", "could not be found", "could not find block", "cannot find block")},
	{Timeout, any1("timeout", "timed out", "deadline exceeded")},
	{ServerError, any1("internal error", "internal server error", "temporarily unavailable", "service unavailable", "unable to complete request",
		"no backend", "sync is still in progress")},
}

// any1 makes alternatives of one part each.
func any1(texts ...string) [][]string {
	out := make([][]string, len(texts))
	for i, t := range texts {
		out[i] = []string{t}
	}
	return out
}

var tables = [][]wording{sending, executing, paying, words}

func init() {
	for _, table := range tables {
		for _, w := range table {
			for _, parts := range w.Words {
				for i := range parts {
					parts[i] = letters(parts[i])
				}
			}
		}
	}
}

// letters leaves letters and digits, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		}
		return -1
	}, s)
}

func classOfWords(said string, tables ...[]wording) (Class, bool) {
	for _, table := range tables {
		for _, w := range table {
			for _, parts := range w.Words {
				if !slices.ContainsFunc(parts, func(p string) bool { return !strings.Contains(said, p) }) {
					return w.Class, true
				}
			}
		}
	}
	return Unknown, false
}

// classify says what a JSON-RPC error means. data is the error's, decoded.
func classify(method string, code int, message string, data []byte) Class {
	if class, ok := codes[code]; ok {
		return class
	}
	said := letters(message)
	switch method {
	case "eth_sendRawTransaction":
		if class, ok := classOfWords(said, sending, paying); ok {
			return class
		}
	case "eth_call", "eth_estimateGas":
		if class, ok := classOfWords(said, executing, paying); ok {
			return class
		}
		if len(data) >= 4 { // what a contract gave back: only a revert has any
			return Reverted
		}
	}
	if class, ok := classOfWords(said, words); ok {
		return class
	}
	switch {
	case code == limitExceeded && method == "eth_getLogs": // "limit exceeded", and no word of how often one asks
		return RangeTooBig
	case method == "eth_sendRawTransaction" && code > -32600: // codes that pools use in other ways
		return Unknown
	}
	return fallbacks[code]
}

// statusClass classifies HTTP answers without a JSON-RPC error.
func statusClass(status int) Class {
	switch {
	case status == 429:
		return RateLimited
	case status == 401 || status == 402 || status == 403:
		return Unauthorized
	case status == 408 || status == 504 || status == 524:
		return Timeout
	case status == 413:
		return RangeTooBig
	case status == 404 || status == 405 || status == 501:
		return Unsupported
	case status >= 500:
		return ServerError
	default:
		return Unknown
	}
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
	case errors.Is(err, errPartialBatch):
		return Malformed, errPartialBatch
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
	// errPartialBatch is a batch of which some calls have neither result nor error.
	errPartialBatch = errors.New("not all calls of the batch were answered")
)
