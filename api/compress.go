package api

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/klauspost/compress/gzhttp"
)

// Compression of answers.
const (
	compressFrom  = 1024 // bytes; what is smaller fits one packet as it is
	compressLevel = 3    // of 9: prices shrink to a fifth and take a third of the time of level 6
)

// compress answers with zstd or gzip where the client takes it and the answer is worth it. An event stream passes as it
// is: its events must not wait for a block to fill. So does a picture: PNG is compressed already. Every answer says by Vary
// that it depends on Accept-Encoding.
func compress(next http.Handler) (http.Handler, error) {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(compressFrom), gzhttp.CompressionLevel(compressLevel), gzhttp.EnableZstd(true),
		gzhttp.ContentTypeFilter(func(kind string) bool { return kind != pngType && gzhttp.DefaultContentTypeFilter(kind) }))
	if err != nil {
		return nil, fmt.Errorf("api: compression: %w", err)
	}
	compressed := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == eventsPath {
			next.ServeHTTP(w, r)
			return
		}
		if takes := r.Header.Get("Accept-Encoding"); r.Method == http.MethodHead && (strings.Contains(takes, "gzip") || strings.Contains(takes, "zstd")) {
			head := &withoutLength{ResponseWriter: w}
			compressed.ServeHTTP(head, r)
			head.begin()
			return
		}
		compressed.ServeHTTP(w, r)
	}), nil
}

// withoutLength is the answer to a HEAD whose GET may be answered compressed. Nothing is compressed for a HEAD, so how long the answer to
// the GET would be isn't known, and a wrong Content-Length is forbidden (RFC 9110, section 8.6). That of a file, which lies compressed
// beside the plain one, is known.
type withoutLength struct {
	http.ResponseWriter
	begun bool
}

func (w *withoutLength) WriteHeader(code int) {
	w.begun = true
	if w.Header().Get("Content-Encoding") == "" {
		w.Header().Del("Content-Length")
	}
	w.ResponseWriter.WriteHeader(code)
}

// Write drops what is written: of a short answer the server would else count the bytes.
func (w *withoutLength) Write(b []byte) (int, error) {
	w.begin()
	return len(b), nil
}

// begin sends the head, unless it was sent.
func (w *withoutLength) begin() {
	if !w.begun {
		w.WriteHeader(http.StatusOK)
	}
}

// Unwrap lets deadlines be set.
func (w *withoutLength) Unwrap() http.ResponseWriter { return w.ResponseWriter }
