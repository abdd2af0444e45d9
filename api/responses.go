package api

import (
	"bytes"
	"context"
	"net/http"
	"strings"
	"sync"
)

// Bounds of the responses that are remembered.
const (
	mostRemembered    = 64 << 20 // bytes of all of them
	largestRemembered = 1 << 20  // bytes of one's body
	largestKey        = 4096     // bytes of what one was asked by
	headerBytes       = 2 << 10  // what one takes beside its body and its key: its headers, and its place in the map
	mostValidators    = 1024     // bytes of If-None-Match, as Conditional has it
)

// remembered is a response as it went out.
type remembered struct {
	tag     string // its validator: while the URL's is still this one, the response is what would be worked out anew
	header  http.Header
	body    []byte
	pattern string // of the route, for metrics
}

// responses remembers responses whose validator names the snapshot that they were read from, so that a page which many ask
// for is worked out and compressed once for each state of the tables. Whether the state is still the same is asked of the
// database at every request.
type responses struct {
	s    *Server
	next http.Handler

	mu   sync.Mutex
	held map[string]*remembered
	size int
}

func (s *Server) remembering(next http.Handler) http.Handler {
	return &responses{s: s, next: next, held: map[string]*remembered{}}
}

func (c *responses) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	long := len(r.Header.Get("If-None-Match")) > mostValidators // which the route refuses
	// Accept changes an answer only where a list comes as CSV, and a file is not remembered.
	if r.Method != http.MethodGet || !strings.HasPrefix(r.URL.Path, "/v1/") || r.URL.Path == eventsPath || long || acceptsCSV(r) {
		c.next.ServeHTTP(w, r)
		return
	}
	target := r.URL.RequestURI()
	key := target + "\n" + r.Header.Get("Accept-Encoding")
	c.mu.Lock()
	old := c.held[key]
	c.mu.Unlock()
	if old != nil {
		ctx, cancel := context.WithTimeout(r.Context(), c.s.opt.Limits.Timeout)
		defer cancel()
		cursor, err := c.s.db.Cursor(ctx)
		switch {
		case err == nil && c.s.etag(cursor, target) == old.tag:
			traceSnapshot(r.Context(), cursor)
			old.send(w, r)
			return
		case ctx.Err() != nil: // the whole time is over: the route would wait for as long again
			writeViewError(w, c.s.problem(ctx, err))
			return
		}
	}
	rec := &responseCopy{ResponseWriter: w}
	c.next.ServeHTTP(rec, r)
	h := w.Header()
	if rec.code != http.StatusOK || rec.tooLarge || h.Get("ETag") == "" || h.Get("Cache-Control") != "no-cache" || len(key) > largestKey {
		return
	}
	kept := h.Clone()
	kept.Del(requestID) // each request has its own
	c.put(key, &remembered{tag: h.Get("ETag"), header: kept, body: rec.body.Bytes(), pattern: r.Pattern})
}

// put remembers a response. When there are too many all others are forgotten: those still asked for come back at once.
func (c *responses) put(key string, m *remembered) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if old := c.held[key]; old != nil {
		c.size -= old.bytes(key)
	}
	if c.size+m.bytes(key) > mostRemembered {
		c.held, c.size = map[string]*remembered{}, 0
	}
	c.held[key] = m
	c.size += m.bytes(key)
}

// bytes is what a response takes under its key. Strangers choose the key, and ask for many small answers.
func (m *remembered) bytes(key string) int { return len(key) + cap(m.body) + headerBytes }

func (m *remembered) send(w http.ResponseWriter, r *http.Request) {
	r.Pattern = m.pattern
	h := w.Header()
	for name, values := range m.header {
		h[name] = values
	}
	if asked := r.Header.Get("If-None-Match"); strings.TrimSpace(asked) == "*" || matches(asked, m.tag) {
		h.Del("Content-Encoding")
		h.Del("Content-Length")
		h.Del("Content-Type")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(m.body) // the client left
}

// responseCopy keeps what is written to a response, up to a bound.
type responseCopy struct {
	http.ResponseWriter
	code     int
	body     bytes.Buffer
	tooLarge bool
}

func (c *responseCopy) WriteHeader(code int) {
	if c.code == 0 {
		c.code = code
	}
	c.ResponseWriter.WriteHeader(code)
}

func (c *responseCopy) Write(b []byte) (int, error) {
	if c.code == 0 {
		c.code = http.StatusOK
	}
	if c.body.Len()+len(b) > largestRemembered {
		c.tooLarge = true
		c.body = bytes.Buffer{}
	}
	if !c.tooLarge {
		c.body.Write(b)
	}
	n, err := c.ResponseWriter.Write(b)
	if err != nil {
		c.tooLarge = true // not whole
	}
	return n, err
}

// Unwrap lets a response be flushed, and its deadlines be set.
func (c *responseCopy) Unwrap() http.ResponseWriter { return c.ResponseWriter }
