package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// A reorg is made only for who sends the header, and only of a few blocks: nothing else reaches the chain, which this demo
// doesn't have.
func TestReorgIsRefused(t *testing.T) {
	for _, c := range []struct {
		path, header string
		want         int
	}{
		{reorgPath + "?depth=1", "", http.StatusForbidden},
		{reorgPath, "1", http.StatusUnprocessableEntity},
		{reorgPath + "?depth=0", "1", http.StatusUnprocessableEntity},
		{reorgPath + "?depth=7", "1", http.StatusUnprocessableEntity},
		{reorgPath + "?depth=one", "1", http.StatusUnprocessableEntity},
	} {
		request := httptest.NewRequest(http.MethodPost, c.path, nil)
		request.Header.Set(skipHeader, c.header)
		answer := httptest.NewRecorder()
		new(demo).handleReorg(answer, request)
		if answer.Code != c.want || answer.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s with header %q: %d %s", c.path, c.header, answer.Code, answer.Body)
		}
	}
}
