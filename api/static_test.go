package api

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/sluicefi/sluice/api/keptassets"
)

const script = "console.log('hello')"

func compressedPages(t *testing.T) fstest.MapFS {
	t.Helper()
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	if _, err := io.WriteString(z, script); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return fstest.MapFS{
		"index.html":          {Data: []byte("<!doctype html>plain")},
		"about.html":          {Data: []byte("<!doctype html>about")},
		"about.html.gz":       {Data: []byte("zipped page")},
		"theme.js":            {Data: []byte("theme")},
		"app.webmanifest":     {Data: []byte("{}")},
		"assets/app-1.js":     {Data: []byte(script)},
		"assets/app-1.js.br":  {Data: []byte("brotli bytes")},
		"assets/app-1.js.gz":  {Data: zipped.Bytes()},
		"assets/font-1.woff2": {Data: []byte("wOF2....")},
	}
}

func TestPagesAreSentCompressedToWhoeverAcceptsIt(t *testing.T) {
	h := new(Server).dashboard(compressedPages(t))
	for _, c := range []struct{ target, accept, encoding, kind, start string }{
		{"/assets/app-1.js", "", "", "text/javascript", "console"},
		{"/assets/app-1.js", "gzip, deflate, br, zstd", "br", "text/javascript", "brotli"},
		{"/assets/app-1.js", "gzip;q=0.8, br;q=0", "gzip", "text/javascript", "\x1f\x8b"},
		{"/assets/app-1.js", "GZIP", "gzip", "text/javascript", "\x1f\x8b"},
		{"/assets/app-1.js", "gzip; q=0, br; q=none", "", "text/javascript", "console"},
		{"/assets/font-1.woff2", "br, gzip", "", "", "wOF2"},
		{"/theme.js", "br, gzip", "", "text/javascript", "theme"},
		{"/app.webmanifest", "br, gzip", "", "application/manifest+json", "{}"},
		{"/about.html", "br, gzip", "gzip", "text/html", "zipped page"},
		{"/about.html", "identity", "", "text/html", "<!doctype"},
	} {
		w := request(h, http.MethodGet, c.target, "Accept-Encoding", c.accept)
		if w.Code != http.StatusOK || w.Header().Get("Content-Encoding") != c.encoding || !strings.HasPrefix(w.Body.String(), c.start) {
			t.Errorf("%s for %q: %d, encoding %q, %.20q", c.target, c.accept, w.Code, w.Header().Get("Content-Encoding"), w.Body)
		}
		if kind := w.Header().Get("Content-Type"); !strings.HasPrefix(kind, c.kind) {
			t.Errorf("%s for %q: type %q", c.target, c.accept, kind)
		}
		if w.Header().Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s for %q: Vary %q", c.target, c.accept, w.Header().Get("Vary"))
		}
	}
}

func TestACompressedPageUnpacksToThePage(t *testing.T) {
	w := request(new(Server).dashboard(compressedPages(t)), http.MethodGet, "/assets/app-1.js", "Accept-Encoding", "gzip")
	z, err := gzip.NewReader(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(z)
	if err != nil || string(content) != script {
		t.Errorf("unpacked %q, %v", content, err)
	}
}

func TestPagesAreNotSentTwice(t *testing.T) {
	h := new(Server).dashboard(compressedPages(t))
	first := request(h, http.MethodGet, "/about.html", "Accept-Encoding", "gzip")
	tag := first.Header().Get("ETag")
	if tag == "" || first.Header().Get("Cache-Control") != "no-cache" {
		t.Fatalf("ETag %q, Cache-Control %q", tag, first.Header().Get("Cache-Control"))
	}
	if w := request(h, http.MethodGet, "/about.html", "Accept-Encoding", "gzip", "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("the same again: %d, %d bytes", w.Code, w.Body.Len())
	}
	// Another encoding is another representation, with a tag of its own.
	if w := request(h, http.MethodGet, "/about.html", "If-None-Match", tag); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
		t.Errorf("uncompressed: %d, ETag %q", w.Code, w.Header().Get("ETag"))
	}
}

func TestARangeIsOfTheFileAsItIs(t *testing.T) {
	w := request(new(Server).dashboard(compressedPages(t)), http.MethodGet, "/assets/app-1.js", "Accept-Encoding", "br, gzip", "Range", "bytes=0-6")
	if w.Code != http.StatusPartialContent || w.Body.String() != "console" || w.Header().Get("Content-Encoding") != "" {
		t.Errorf("%d %q, encoding %q", w.Code, w.Body, w.Header().Get("Content-Encoding"))
	}
}

// TestAnEarlierPageFindsItsFiles: two builds one after the other with one directory, as a deploy does it.
func TestAnEarlierPageFindsItsFiles(t *testing.T) {
	dir := t.TempDir()
	first, second := compressedPages(t), fstest.MapFS{
		"index.html": {Data: []byte("<!doctype html>newer")}, "assets/app-2.js": {Data: []byte("newer")},
	}
	serving := func(pages fstest.MapFS) http.Handler {
		kept, err := keptassets.Open(dir, pages, time.Hour)
		must(t, err)
		t.Cleanup(func() { must(t, kept.Close()) })
		s := &Server{opt: Options{OldAssets: kept}}
		return s.dashboard(pages)
	}
	earlier := serving(first)
	page := request(earlier, http.MethodGet, "/assets/app-1.js", "Accept-Encoding", "br")
	h := serving(second)
	w := request(h, http.MethodGet, "/assets/app-1.js", "Accept-Encoding", "br")
	if w.Code != http.StatusOK || w.Body.String() != page.Body.String() {
		t.Errorf("from the newer server: %d %q", w.Code, w.Body)
	}
	for _, name := range []string{"Content-Type", "Content-Encoding", "Cache-Control", "ETag", "Vary", "Content-Security-Policy", "Content-Length"} {
		if got, want := w.Header().Get(name), page.Header().Get(name); got != want {
			t.Errorf("%s is %q, from the page's own server %q", name, got, want)
		}
	}
	if w := request(h, http.MethodGet, "/assets/app-1.js", "If-None-Match", page.Header().Get("ETag"), "Accept-Encoding", "br"); w.Code != http.StatusNotModified {
		t.Errorf("the same again: %d", w.Code)
	}
	if w := request(h, http.MethodGet, "/assets/app-2.js"); w.Body.String() != "newer" {
		t.Errorf("the newer server's own: %d %q", w.Code, w.Body)
	}
	// While both run behind one balancer, a newer page may ask the earlier server.
	if w := request(earlier, http.MethodGet, "/assets/app-2.js"); w.Body.String() != "newer" {
		t.Errorf("the newer file from the earlier server: %d %q", w.Code, w.Body)
	}
	must(t, os.WriteFile(filepath.Join(filepath.Dir(dir), "secret.js"), []byte("secret"), 0o600))
	for _, target := range []string{
		"/assets/nothing-1.js", "/assets/", "/assets/%2e%2e/secret.js", "/assets/..%2fsecret.js", "/assets/..%2f..%2fetc%2fpasswd", "/assets/%00",
	} {
		r := httptest.NewRequest(http.MethodGet, target, nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code == http.StatusOK && !strings.Contains(w.Body.String(), "<!doctype html>") {
			t.Errorf("%s: %d %.40q", target, w.Code, w.Body)
		}
	}
}
