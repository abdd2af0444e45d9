package api

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"go.opentelemetry.io/otel/trace"
)

// crossOrigin opens GET /v1 (and what describes it) to every origin, without
// credentials: it holds nothing that belongs to a reader. Everything carries
// the headers that keep a browser from guessing.
func crossOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		if strings.HasPrefix(r.URL.Path, "/v1/") || strings.HasPrefix(r.URL.Path, "/openapi.") {
			h.Set("Access-Control-Allow-Origin", "*")
			h.Set("Vary", "Accept") // some lists come as CSV too
			h.Set("Access-Control-Expose-Headers", "ETag, Content-Disposition, Retry-After, "+requestID)
			if r.Method == http.MethodOptions {
				h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST") // POST prepares: it changes nothing
				h.Set("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Last-Event-ID")
				h.Set("Access-Control-Max-Age", "86400")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// requestID is the header that names a request in the log and in the answer.
const requestID = "X-Request-Id"

// requestIDs are names that a trusted proxy may give a request.
var requestIDs = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// logged gives each request a name, which the answer carries too, and writes a line for it: at level debug, or at level
// warn when the server could not answer. A trusted proxy's own name for the request is kept. The line has no query and no
// client's address: an operator who needs them has the proxy's log, and the name to find the request there.
func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestID)
		if from, local := peer(r); !requestIDs.MatchString(id) || (!local && !s.trusts(from)) {
			id = rand.Text()
		}
		w.Header().Set(requestID, id)
		begin := time.Now()
		rec := recorderOf(w, r)
		defer func() {
			level := slog.LevelDebug
			if rec.code >= http.StatusInternalServerError {
				level = slog.LevelWarn
			}
			line := []slog.Attr{slog.String("id", id), slog.String("method", r.Method), slog.String("route", r.Pattern),
				slog.Int("status", rec.code), slog.Duration("took", time.Since(begin))}
			if of := trace.SpanContextFromContext(r.Context()); of.IsSampled() {
				line = append(line, slog.String("trace", of.TraceID().String()))
			}
			s.log.LogAttrs(context.WithoutCancel(r.Context()), level, "request", line...)
		}()
		next.ServeHTTP(rec, r)
	})
}

// knownParameters refuses a query parameter that the route doesn't have: a misspelt filter would else answer with what it
// should have left out. The routes and their parameters are those of the OpenAPI document.
func knownParameters(mux *http.ServeMux, doc *huma.OpenAPI, next http.Handler) http.Handler {
	known := make(map[string]map[string]int, len(doc.Paths)) // by the mux's pattern
	for path, item := range doc.Paths {
		for method, op := range map[string]*huma.Operation{http.MethodGet: item.Get, http.MethodPost: item.Post} {
			if op == nil {
				continue
			}
			names := make(map[string]int) // how often each may be given
			for _, p := range op.Parameters {
				if p.In == "query" {
					names[p.Name] = 1
					if p.Schema.MaxItems != nil {
						names[p.Name] = *p.Schema.MaxItems
					}
				}
			}
			known[method+" "+path] = names
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.RawQuery != "" {
			_, pattern := mux.Handler(r)
			if names, ok := known[pattern]; ok {
				query, err := url.ParseQuery(r.URL.RawQuery)
				if err != nil {
					writeProblem(w, http.StatusBadRequest, "the query isn't well formed")
					return
				}
				for name, values := range query {
					switch {
					case names[name] == 0:
						writeProblem(w, http.StatusBadRequest, fmt.Sprintf("there is no parameter %.40q here; see /docs", name))
						return
					case len(values) > names[name]:
						often := map[int]string{1: "once"}[names[name]]
						if often == "" {
							often = fmt.Sprintf("%d times", names[name])
						}
						writeProblem(w, http.StatusBadRequest, fmt.Sprintf("the parameter %s is given more than %s", name, often))
						return
					}
				}
			}
		}
		next.ServeHTTP(w, r)
	})
}

// recoverPanics turns a panic into a problem and a log line with its stack.
func (s *Server) recoverPanics(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(p)
			}
			if r.Context().Err() != nil {
				return // a response nobody waits for any more
			}
			s.metrics.panics.Inc()
			s.log.LogAttrs(context.WithoutCancel(r.Context()), slog.LevelError, "request panicked", slog.String("id", w.Header().Get(requestID)),
				slog.String("path", r.URL.Path), slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
			if rec, ok := w.(*recorder); ok && rec.wrote {
				panic(http.ErrAbortHandler) // part of an answer is out: the client must see that it broke off
			}
			writeProblem(w, http.StatusInternalServerError, "the server failed on this request")
		}()
		next.ServeHTTP(w, r)
	})
}

// unknown answers what no route does.
func unknown(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/v1/prepare/") && r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		writeProblem(w, http.StatusMethodNotAllowed, "send what is to be prepared here as JSON by POST; see /docs")
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		writeProblem(w, http.StatusMethodNotAllowed, "this API only answers GET")
		return
	}
	writeProblem(w, http.StatusNotFound, "there is nothing at this path")
}
