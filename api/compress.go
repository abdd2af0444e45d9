package api

import (
	"fmt"
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// Compression of answers.
const (
	compressFrom  = 1024 // bytes; what is smaller fits one packet as it is
	compressLevel = 3    // of 9: prices shrink to a fifth and take a third of the time of level 6
)

// compress answers with zstd or gzip where the client takes it and the answer is worth it. An event stream passes as it
// is: its events must not wait for a block to fill. Every answer says by Vary that it depends on Accept-Encoding.
func compress(next http.Handler) (http.Handler, error) {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(compressFrom), gzhttp.CompressionLevel(compressLevel), gzhttp.EnableZstd(true))
	if err != nil {
		return nil, fmt.Errorf("api: compression: %w", err)
	}
	compressed := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == eventsPath {
			next.ServeHTTP(w, r)
			return
		}
		compressed.ServeHTTP(w, r)
	}), nil
}
