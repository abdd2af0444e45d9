package api

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"
)

// HEAD is answered as GET is, with the same status and the same headers, and without a body: of what reads the tables, of files, of
// pages, and of what is refused.
func TestHeadIsGetWithoutItsBody(t *testing.T) {
	db := seeded(t)
	final(t, db)
	server := httptest.NewServer(serve(t, db, func(o *Options) {
		o.PublicURL, o.PublicMetrics = "https://vaults.example", true
		o.Mount = func(mux *http.ServeMux) {
			mux.HandleFunc("GET /boom", func(http.ResponseWriter, *http.Request) { panic("boom") })
		}
	}))
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{}, Timeout: time.Minute}
	defer client.CloseIdleConnections()
	ask := func(method, target string, headers ...string) (status int, header http.Header, size int) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, server.URL+target, nil)
		must(t, err)
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		res, err := client.Do(r)
		must(t, err)
		body, err := io.ReadAll(res.Body)
		must(t, err)
		must(t, res.Body.Close())
		return res.StatusCode, res.Header, len(body)
	}
	v, a := "/v1/vaults/"+winner.Hex(), "/v1/accounts/"+sam.Hex()
	targets := append(reads(winner, sam, leader), a+"/activity?format=koinly", "/", "/guide/", "/vaults/"+winner.Hex(), "/favicon.svg", "/assets/app-1.js", "/docs", "/openapi.json",
		"/config.json", "/tokenlist.json", "/robots.txt", "/sitemap.xml", "/healthz", "/readyz", "/metrics", "/share/vaults/"+winner.Hex()+".png",
		v[:12], "/v1/vaults/"+addr(1).Hex(), v+"/prices?from=5&to=5", a+"/requests?format=csv&limit=1", a+"/requests?format=odd", "/v1/nothing", "/v2", "/boom", v+"?x=1",
		"/v1/events?vault=1", "/v1/events?lastEventId=x", v+"/events?after=x", v+"/events?after=1")
	for _, target := range targets {
		for _, encoding := range []string{"identity", "zstd, gzip"} {
			status, of, size := ask(http.MethodGet, target, "Accept-Encoding", encoding)
			headStatus, head, body := ask(http.MethodHead, target, "Accept-Encoding", encoding)
			is(t, "HEAD "+target, headStatus, status)
			is(t, "body of HEAD "+target, body, 0)
			if size == 0 {
				t.Errorf("GET %s has no body", target)
			}
			for _, name := range []string{"Content-Type", "Content-Disposition", "Content-Security-Policy", "ETag", "Cache-Control", "Vary", "Allow", "Retry-After",
				"Access-Control-Allow-Origin", "X-Content-Type-Options"} {
				is(t, name+" of HEAD "+target, head.Get(name), of.Get(name))
			}
			// How an answer is compressed, and how long it is then, need not be told; what is told is true (RFC 9110, section 8.6).
			if length := head.Get("Content-Length"); length != "" {
				is(t, "Content-Length of HEAD "+target+" as "+encoding, length, strconv.Itoa(size))
			}
			if as := head.Get("Content-Encoding"); as != "" {
				is(t, "Content-Encoding of HEAD "+target, as, of.Get("Content-Encoding"))
			}
			if tag := of.Get("ETag"); tag != "" {
				for _, method := range []string{http.MethodGet, http.MethodHead} {
					same, _, _ := ask(method, target, "Accept-Encoding", encoding, "If-None-Match", tag)
					is(t, method+" "+target+" with its own ETag", same, http.StatusNotModified)
				}
			}
		}
	}
	_, asFile, _ := ask(http.MethodHead, a+"/activity", "Accept", "text/csv")
	is(t, "a file that is asked for by Accept", asFile.Get("Content-Type"), "text/csv; charset=utf-8")
}
