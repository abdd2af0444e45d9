package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/internal/shorten"
)

// request is one call. After it was sent, Err is its own error.
type request struct {
	Method string
	Params []any
	// Result is what the JSON result is decoded into: a pointer, a *json.RawMessage, or nil to drop it.
	Result any
	Err    error

	stream func(*scanner) error // decodes the result in place instead of Result
	reset  func()               // discards what stream decoded, before another attempt
}

// maxRaw bounds one result that is not streamed.
const maxRaw = 32 << 20

var errInconsistent = errors.New("answer contradicts the chain")

// errNoBlock is the error for a null in place of a block: the endpoint does not have that block, or not yet.
var errNoBlock = errors.New("block not found")

func encodeRequests(reqs []*request) ([]byte, error) {
	var b bytes.Buffer
	if len(reqs) > 1 {
		b.WriteByte('[')
	}
	for i, r := range reqs {
		if i > 0 {
			b.WriteByte(',')
		}
		params := r.Params
		if params == nil {
			params = []any{}
		}
		enc, err := json.Marshal(params)
		if err != nil {
			return nil, fmt.Errorf("encode %s: %w", r.Method, err)
		}
		fmt.Fprintf(&b, `{"jsonrpc":"2.0","id":%d,"method":%q,"params":%s}`, i+1, r.Method, enc)
	}
	if len(reqs) > 1 {
		b.WriteByte(']')
	}
	return b.Bytes(), nil
}

// post sends the requests to one endpoint. A returned error concerns the whole answer; each request's own error is in
// its Err. Errors are classified and redacted.
func (e *endpoint) post(ctx context.Context, reqs []*request) error {
	method := reqs[0].Method
	body, err := encodeRequests(reqs)
	if err != nil {
		return &Error{Class: Invalid, Endpoint: e.name, Method: method, Msg: err.Error()}
	}
	if err := e.limit.Wait(ctx); err != nil {
		return &Error{Class: Canceled, Endpoint: e.name, Method: method, Msg: "waiting for the rate limit", err: ctx.Err()}
	}
	callCtx, cancel := context.WithTimeout(ctx, e.cfg.Timeout)
	defer cancel()
	hr, err := http.NewRequestWithContext(callCtx, http.MethodPost, e.url.String(), bytes.NewReader(body))
	if err != nil {
		return &Error{Class: Invalid, Endpoint: e.name, Method: method, Msg: "bad URL"}
	}
	hr.Header.Set("Content-Type", "application/json")
	if e.uncompressed {
		hr.Header.Set("Accept-Encoding", "identity")
	}
	resp, err := e.http.Do(hr)
	if err != nil {
		var ue *url.Error
		if errors.As(err, &ue) && errors.Is(err, io.EOF) { // the connection was closed without an answer
			err = errHungUp
		}
		return e.transportError(ctx, method, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return e.statusError(ctx, method, resp)
	}
	s := e.scanners.Get().(*scanner)
	defer func() {
		if len(s.buf) <= 1<<20 {
			e.scanners.Put(s)
		}
	}()
	s.reset(resp.Body, e.cfg.MaxResponse)
	if err := e.readAnswers(s, reqs); err != nil {
		return e.transportError(ctx, method, err)
	}
	return nil
}

func (e *endpoint) transportError(ctx context.Context, method string, err error) error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	err = redact.Cause(err)
	class, cause := transportClass(ctx, err)
	return &Error{Class: class, Endpoint: e.name, Method: method, Msg: e.quoted(err.Error()), err: cause}
}

func (e *endpoint) statusError(ctx context.Context, method string, resp *http.Response) error {
	text, err := io.ReadAll(io.LimitReader(resp.Body, 4096))
	if err != nil && ctx.Err() != nil {
		return e.transportError(ctx, method, err)
	}
	out := &Error{
		Class: statusClass(resp.StatusCode), Endpoint: e.name, Method: method, Code: resp.StatusCode,
		Msg: "HTTP " + strconv.Itoa(resp.StatusCode),
	}
	out.answered = resp.StatusCode < 500 || out.Class == Unsupported
	// Some providers send a JSON-RPC error with a 4xx: its wording tells a range limit from a bad request.
	var body struct {
		Error struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	if json.Unmarshal(text, &body) == nil && body.Error.Message != "" {
		out.Msg += ": " + e.quoted(body.Error.Message)
		out.answered = true
		if c := classify(method, body.Error.Code, body.Error.Message, nil); c != Unknown && out.Class != RateLimited {
			out.Class, out.Code = c, body.Error.Code
		}
	}
	if sec, err := strconv.Atoi(strings.TrimSpace(resp.Header.Get("Retry-After"))); err == nil && sec > 0 {
		out.RetryAfter = min(time.Duration(sec)*time.Second, e.cfg.MaxBackoff)
	}
	return out
}

// quoted is a text of this endpoint as errors quote it: without its secrets, and only then cut, so that no part of one is left.
func (e *endpoint) quoted(text string) string { return shorten.To(e.redact.Text(text), 300) }

func (e *endpoint) readAnswers(s *scanner, reqs []*request) error {
	for _, r := range reqs {
		r.Err = errUnanswered
	}
	c, err := s.peek()
	if err != nil {
		return err
	}
	if c == '{' { // a single answer; to a batch it is an error for the whole batch
		if err := e.readAnswer(s, reqs, len(reqs) == 1); err != nil {
			return err
		}
	} else if err := s.array(func() error { return e.readAnswer(s, reqs, false) }); err != nil {
		return err
	}
	for _, r := range reqs {
		if r.Err == errUnanswered {
			if len(reqs) > 1 {
				return fmt.Errorf("%w: no answer to %s", errPartialBatch, r.Method)
			}
			return fmt.Errorf("%w: no answer to %s", errMalformed, r.Method)
		}
	}
	return s.finish()
}

var errHungUp = errors.New("connection closed without an answer")

var errUnanswered = errors.New("no answer")

// readAnswer reads one JSON-RPC answer. When its id comes before its result, as every node sends it, the result is
// decoded as it streams in; else it is kept and decoded after.
func (e *endpoint) readAnswer(s *scanner, reqs []*request, single bool) error {
	var req *request
	if single {
		req = reqs[0]
	}
	var rpcErr *jsonError
	var kept json.RawMessage
	gotResult := false
	err := s.object(func(key []byte) error {
		switch string(key) {
		case "id":
			c, err := s.peek()
			if err != nil {
				return err
			}
			var word []byte
			if c == '"' {
				word, err = s.str()
			} else {
				word, err = s.literal()
			}
			if err != nil {
				return err
			}
			if id, err := strconv.Atoi(string(word)); err == nil && id >= 1 && id <= len(reqs) {
				req = reqs[id-1]
			}
			return nil
		case "error":
			raw, err := s.raw(1 << 20)
			if err != nil {
				return err
			}
			if string(raw) == "null" {
				return nil
			}
			rpcErr = new(jsonError)
			if json.Unmarshal(raw, rpcErr) != nil {
				rpcErr.Message = string(raw)
			}
			return nil
		case "result":
			gotResult = true
			if req != nil && req.stream != nil {
				return req.stream(s)
			}
			var err error
			kept, err = s.raw(maxRaw)
			return err
		default:
			return s.skip()
		}
	})
	if err != nil {
		return err
	}
	if rpcErr != nil {
		if req == nil {
			return e.answerError(reqs[0].Method, rpcErr)
		}
		req.Err = e.answerError(req.Method, rpcErr)
		return nil
	}
	if req == nil || !gotResult {
		return fmt.Errorf("%w: neither id, result nor error", errMalformed)
	}
	req.Err = nil
	if kept == nil {
		return nil
	}
	if req.stream != nil {
		var inner scanner
		inner.reset(bytes.NewReader(kept), int64(len(kept))+1)
		return req.stream(&inner)
	}
	if req.Result == nil {
		return nil
	}
	if raw, ok := req.Result.(*json.RawMessage); ok {
		*raw = kept
		return nil
	}
	if err := json.Unmarshal(kept, req.Result); err != nil {
		return fmt.Errorf("%w: result of %s: %s", errMalformed, req.Method, err)
	}
	return nil
}

type jsonError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data"`
}

func (e *endpoint) answerError(method string, je *jsonError) error {
	data := revertData(je.Data)
	return &Error{
		Class: classify(method, je.Code, je.Message, data), Endpoint: e.name, Method: method, Code: je.Code,
		Msg: e.quoted(je.Message), Data: data, answered: true,
	}
}

// maxRevertData bounds what is kept of what a contract gave back, bytes of hexadecimal text.
const maxRevertData = 1 << 16

// revertData is an error's data: hexadecimal as geth sends it, after a word as Nethermind does ("Reverted 0x…"), or in an
// object as Hardhat does.
func revertData(raw json.RawMessage) hexutil.Bytes {
	if len(raw) == 0 || len(raw) > maxRevertData {
		return nil
	}
	var text string
	if json.Unmarshal(raw, &text) != nil {
		var nested struct {
			Data string `json:"data"`
		}
		if json.Unmarshal(raw, &nested) != nil {
			return nil
		}
		text = nested.Data
	}
	if b, err := hexutil.Decode(strings.TrimPrefix(text, "Reverted ")); err == nil {
		return b
	}
	return nil
}
