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

// MountMCP adds the Model Context Protocol to a server: it reads and prepares. What it reads from the index comes from the
// server's own handler, which exists only after the mount; handler is asked for it at each request.
func MountMCP(mux *http.ServeMux, p *prepare.Preparer, log *slog.Logger, handler func() http.Handler) error {
	if p == nil {
		return nil // without a chain there is nothing to prepare on
	}
	api, err := openapi.NewClientWithResponses("http://self", openapi.WithHTTPClient(&http.Client{Transport: ownHandler(handler)}))
	if err != nil {
		return fmt.Errorf("the API's own client: %w", err)
	}
	mux.Handle(MCPPath, mcp.New(mcp.Deps{Preparer: p, API: api, Version: Version(), Log: log}).HTTP())
	return nil
}

// ownHandler answers requests by a handler of this process.
type ownHandler func() http.Handler

func (h ownHandler) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	if r.Body == nil {
		r.Body = io.NopCloser(http.NoBody)
	}
	h().ServeHTTP(w, r)
	return w.Result(), nil
}
