package api

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sluicefi/sluice/store"
)

// respond reads a response in one snapshot and gives it its validator; when
// the reader has it already nothing more is read.
func respond[T any](ctx context.Context, s *Server, in *Conditional, read func(context.Context, *store.View) (T, error)) (*reply[T], error) {
	out := &reply[T]{CacheControl: "no-cache"}
	err := s.view(ctx, func(ctx context.Context, v *store.View) error {
		out.ETag = etag(v.Cursor)
		if matches(in.IfNoneMatch, out.ETag) {
			return huma.ErrorWithHeaders(huma.Status304NotModified(), http.Header{"ETag": {out.ETag}, "Cache-Control": {out.CacheControl}})
		}
		var err error
		out.Body, err = read(ctx, v)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// fresh is respond for what has operational rows in it: never cached.
func fresh[T any](ctx context.Context, s *Server, read func(context.Context, *store.View) (T, error)) (*reply[T], error) {
	out := &reply[T]{CacheControl: "no-store"}
	err := s.view(ctx, func(ctx context.Context, v *store.View) error {
		out.ETag = etag(v.Cursor)
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
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	err := s.db.View(ctx, func(v *store.View) error { return read(ctx, v) })
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
	case ctx.Err() != nil || store.Classify(err) != store.Permanent:
		s.log.Warn("database can't answer", slog.Any("err", err))
		return huma.Error503ServiceUnavailable("the database can't answer now")
	}
	s.log.Error("request failed", slog.Any("err", err))
	return huma.Error500InternalServerError("the server failed on this request")
}

// etag names what a snapshot is: the head's hash, the commit and the mark.
func etag(c store.Cursor) string {
	if c.Head == nil {
		return fmt.Sprintf(`"empty-%x"`, c.Revision)
	}
	mark := "t"
	if c.ProvenThrough != nil && *c.ProvenThrough >= c.Head.Number {
		mark = "p"
	}
	return fmt.Sprintf(`"%x-%x-%s"`, c.Head.Hash[:8], c.Revision, mark)
}

// matches is the weak comparison of If-None-Match (RFC 9110).
func matches(header, tag string) bool {
	for _, part := range strings.Split(header, ",") {
		part = strings.TrimSpace(part)
		if part == "*" || strings.TrimPrefix(part, "W/") == tag {
			return true
		}
	}
	return false
}

var errCursor = errors.New("cursor isn't one of this list's")

// encodeCursor packs a list's place; of binds it to the list and its order.
func encodeCursor(of string, parts ...any) *string {
	raw, err := json.Marshal(append([]any{of}, parts...))
	if err != nil {
		panic(err) // only strings and numbers are packed
	}
	out := base64.RawURLEncoding.EncodeToString(raw)
	return &out
}

// decodeCursor unpacks a cursor of the given list into parts; false when there
// is none.
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
		if err := json.Unmarshal(packed[i+1], p); err != nil {
			return false, errCursor
		}
	}
	return true, nil
}

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
