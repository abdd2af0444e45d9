package command

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"

	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/mcp"
	"github.com/sluicefi/sluice/prepare"
)

// MCPPath is where a server offers the Model Context Protocol.
const MCPPath = "/mcp"

// Host is the API's server, beside which the Model Context Protocol is served.
type Host interface {
	Handler() http.Handler
	mcp.Gate
}

// MountMCP adds the Model Context Protocol to a server: it reads and prepares. What it reads from the index comes from the
// server's own handler, and a request is counted for whom the server counts it. The server exists only after the mount, so
// host is asked for it at each request.
func MountMCP(mux *http.ServeMux, p *prepare.Preparer, log *slog.Logger, host func() Host) error {
	if p == nil {
		return nil // without a chain there is nothing to prepare on
	}
	api, err := openapi.NewClientWithResponses("http://self", openapi.WithHTTPClient(&http.Client{Transport: ownHandler(host)}))
	if err != nil {
		return fmt.Errorf("the API's own client: %w", err)
	}
	server := mcp.New(mcp.Deps{Preparer: p, API: api, Version: Version(), Log: log})
	mux.Handle(MCPPath, server.HTTP(func() mcp.Gate { return host() }))
	return nil
}

// ownHandler answers requests by a handler of this process.
type ownHandler func() Host

func (h ownHandler) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	if r.Body == nil {
		r.Body = io.NopCloser(http.NoBody)
	}
	h().Handler().ServeHTTP(w, r)
	return w.Result(), nil
}
