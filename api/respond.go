package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"database/sql/driver"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"math/big"
	"net"
	"net/http"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"

	"github.com/sluicefi/sluice/store"
)

// respond reads a response in one snapshot and gives it its validator. A reader that has it already gets 304: before
// anything is read when the validator is exactly this URL's and snapshot's, and after the reading, which knows whether
// the resource exists, when any representation would do (If-None-Match: *).
func respond[T any](ctx context.Context, s *Server, in *Conditional, read func(context.Context, *store.View) (T, error)) (*reply[T], error) {
	out := &reply[T]{CacheControl: "no-cache"}
	err := s.view(ctx, func(ctx context.Context, v *store.View) error {
		out.ETag = s.etag(v.Cursor, in.target)
		if matches(in.IfNoneMatch, out.ETag) {
			return notModified(out.ETag, out.CacheControl)
		}
		var err error
		if out.Body, err = read(ctx, v); err != nil {
			return err
		}
		if strings.TrimSpace(in.IfNoneMatch) == "*" {
			return notModified(out.ETag, out.CacheControl)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func notModified(tag, cacheControl string) error {
	return huma.ErrorWithHeaders(huma.Status304NotModified(), http.Header{"ETag": {tag}, "Cache-Control": {cacheControl}})
}

// fresh is respond for what has operational rows in it: never cached.
func fresh[T any](ctx context.Context, s *Server, read func(context.Context, *store.View) (T, error)) (*reply[T], error) {
	out := &reply[T]{CacheControl: "no-store"}
	err := s.view(ctx, func(ctx context.Context, v *store.View) error {
		var err error
		out.Body, err = read(ctx, v)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// view reads with a snapshot and turns errors into problems.
func (s *Server) view(ctx context.Context, read func(context.Context, *store.View) error) error {
	return s.viewFor(ctx, s.opt.Limits.Timeout, read)
}

// viewFor is view with a time of its own.
func (s *Server) viewFor(ctx context.Context, most time.Duration, read func(context.Context, *store.View) error) error {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	err := s.db.View(ctx, func(v *store.View) error {
		traceSnapshot(ctx, v.Cursor)
		return read(ctx, v)
	})
	if err == nil {
		return nil
	}
	return s.problem(ctx, err)
}

// problem sorts an error into what the reader may know.
func (s *Server) problem(ctx context.Context, err error) error {
	var status huma.StatusError
	var he huma.HeadersError
	switch {
	case errors.As(err, &he), errors.As(err, &status):
		return err
	case errors.Is(err, errCursor):
		return huma.Error400BadRequest(err.Error())
	case errors.Is(err, store.ErrNotFound):
		return huma.Error404NotFound(err.Error())
	case ctx.Err() != nil || s.unanswered(err):
		s.log.Warn("database can't answer", slog.Any("err", err))
		return later(http.StatusServiceUnavailable, "the database can't answer now")
	}
	s.log.Error("request failed", slog.Any("err", err))
	return huma.Error500InternalServerError("the server failed on this request")
}

// pingWithin is how long a database may take to say that it is there.
const pingWithin = time.Second

// unanswered says whether an error is the database's, which can't answer now, and not a fault of this server. An error that says
// nothing of where it comes from is the database's when that isn't there.
func (s *Server) unanswered(err error) bool {
	var said *pq.Error
	var network net.Error
	switch {
	case errors.As(err, &said):
		return store.Classify(err) != store.Permanent
	case errors.As(err, &network), errors.Is(err, driver.ErrBadConn), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, sql.ErrConnDone), errors.Is(err, sql.ErrTxDone):
		return true
	}
	ctx, cancel := context.WithTimeout(context.Background(), pingWithin)
	defer cancel()
	return s.db.PingContext(ctx) != nil
}

// etag names a resource and the snapshot it is read from: the URL, the head's hash, the revision, which a commit and a
// comparison with the chain change, the operator's list, and the version of the server, as another one may answer in another
// shape. It is weak, because the same answer may be sent compressed or not.
func (s *Server) etag(c store.Cursor, target string) string {
	of := sha256.Sum256([]byte(target + " " + s.listing.Load().tag + " " + s.opt.Version)) // no request's URL has a space
	if c.Head == nil {
		return fmt.Sprintf(`W/"empty-%x-%x"`, c.Revision, of[:6])
	}
	return fmt.Sprintf(`W/"%x-%x-%x"`, c.Head.Hash[:8], c.Revision, of[:6])
}

// matches is the weak comparison of If-None-Match with one tag (RFC 9110); "*" is the caller's.
func matches(header, tag string) bool {
	tag = strings.TrimPrefix(tag, "W/")
	for part := range strings.SplitSeq(header, ",") {
		if strings.TrimPrefix(strings.TrimSpace(part), "W/") == tag {
			return true
		}
	}
	return false
}

// retryAfter is how many seconds a client should wait when the server can't answer now.
const retryAfter = "5"

// later is an error after which a client should ask again.
func later(status int, detail string) error {
	return huma.ErrorWithHeaders(huma.NewError(status, detail), http.Header{"Retry-After": {retryAfter}})
}

var errCursor = errors.New("cursor isn't one of this list's")

// encodeCursor packs a list's place; of binds it to the list and its order.
func encodeCursor(of string, parts ...any) *string {
	var raw bytes.Buffer
	encoder := json.NewEncoder(&raw)
	encoder.SetEscapeHTML(false) // an escaped character takes six bytes, and a name may be made of them
	if err := encoder.Encode(append([]any{of}, parts...)); err != nil {
		panic(err) // only strings, integers and addresses are packed
	}
	out := base64.RawURLEncoding.EncodeToString(raw.Bytes())
	return &out
}

// decodeCursor unpacks a cursor of the given list into parts; false when there is none. Each part is held to what its
// column can hold, since a cursor comes from a stranger: whole numbers from 0 to 2^63-1, big numbers of at most 78
// digits, text without NUL.
func decodeCursor(cursor, of string, parts ...any) (bool, error) {
	if cursor == "" {
		return false, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return false, errCursor
	}
	var packed []json.RawMessage
	if err := json.Unmarshal(raw, &packed); err != nil || len(packed) != len(parts)+1 {
		return false, errCursor
	}
	var list string
	if err := json.Unmarshal(packed[0], &list); err != nil || list != of {
		return false, errCursor
	}
	for i, p := range parts {
		if string(packed[i+1]) == "null" || json.Unmarshal(packed[i+1], p) != nil || !fitsColumn(p) {
			return false, errCursor
		}
	}
	return true, nil
}

// fitsColumn says whether the database takes a cursor's part.
func fitsColumn(part any) bool {
	switch x := part.(type) {
	case *uint64:
		return *x <= math.MaxInt64
	case *int:
		return *x >= 0 && *x <= math.MaxInt32
	case **big.Int:
		return *x != nil && len((*x).String()) <= 79 // numeric(78), and a sign
	case *string:
		return utf8.ValidString(*x) && !strings.ContainsRune(*x, 0)
	case *common.Address:
		return true
	}
	return false
}

// addressPattern is what an address looks like in a request.
const addressPattern = "^0x[0-9a-fA-F]{40}$"

var addressForm = regexp.MustCompile(addressPattern)

// isNumber says whether text is a decimal number that a numeric column takes, such as the sort key of a vault.
func isNumber(text string) bool { return numberPattern.MatchString(text) }

var numberPattern = regexp.MustCompile(`^-?[0-9]{1,110}(\.[0-9]{1,40})?$`)

// page cuts rows, read one beyond the limit, to a page.
func page[R, T any](rows []R, limit int, convert func(R) T, place func(R) *string) Page[T] {
	out := Page[T]{Items: make([]T, 0, min(len(rows), limit))}
	for i, r := range rows {
		if i == limit {
			out.Next = place(rows[i-1])
			break
		}
		out.Items = append(out.Items, convert(r))
	}
	return out
}
