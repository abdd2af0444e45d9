package api

import (
	"bytes"
	"net/http"
	"strings"
	"sync"
)

// Bounds of the responses that are remembered.
const (
	mostRemembered    = 64 << 20 // bytes of all of them
	largestRemembered = 1 << 20  // bytes of one
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
	if r.Method != http.MethodGet || !strings.HasPrefix(r.URL.Path, "/v1/") || r.URL.Path == eventsPath || long {
		c.next.ServeHTTP(w, r)
		return
	}
	target := r.URL.RequestURI()
	key := strings.Join([]string{target, r.Header.Get("Accept"), r.Header.Get("Accept-Encoding")}, "\n")
	c.mu.Lock()
	old := c.held[key]
	c.mu.Unlock()
	if old != nil {
		if cursor, err := c.s.db.Cursor(r.Context()); err == nil && c.s.etag(cursor, target) == old.tag {
			traceSnapshot(r.Context(), cursor)
			old.send(w, r)
			return
		}
	}
	rec := &responseCopy{ResponseWriter: w}
	c.next.ServeHTTP(rec, r)
	h := w.Header()
	if rec.code != http.StatusOK || rec.tooLarge || h.Get("ETag") == "" || h.Get("Cache-Control") != "no-cache" || len(key) > 4096 {
		return
	}
	c.put(key, &remembered{tag: h.Get("ETag"), header: h.Clone(), body: rec.body.Bytes(), pattern: r.Pattern})
}

// put remembers a response. When there are too many all others are forgotten: those still asked for come back at once.
func (c *responses) put(key string, m *remembered) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if old := c.held[key]; old != nil {
		c.size -= len(old.body)
	}
	if c.size+len(m.body) > mostRemembered {
		c.held, c.size = map[string]*remembered{}, 0
	}
	c.held[key] = m
	c.size += len(m.body)
}

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
