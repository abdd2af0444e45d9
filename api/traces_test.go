package api

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

// TestEachRequestIsASpan: of its route, and of nobody's address, browser or path.
func TestEachRequestIsASpan(t *testing.T) {
	seen := tracetest.NewSpanRecorder()
	provider := sdk.NewTracerProvider(sdk.WithSpanProcessor(seen))
	var logged bytes.Buffer
	h := serve(t, seeded(t), func(o *Options) {
		o.Traces, o.Logger = provider, slog.New(slog.NewTextHandler(&logged, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	ask := func(method, target string, headers ...string) sdk.ReadOnlySpan {
		t.Helper()
		before := len(seen.Ended())
		request(h, method, target, headers...)
		if n := len(seen.Ended()) - before; n != 1 {
			t.Fatalf("%s %s made %d spans", method, target, n)
		}
		return seen.Ended()[before]
	}
	vault := "/v1/vaults/" + winner.Hex()
	for _, c := range []struct {
		method, target, name, block string
		status                      int64
	}{
		{http.MethodGet, vault, "GET /v1/vaults/{vault}", "100", 200},
		{http.MethodGet, vault, "GET /v1/vaults/{vault}", "100", 200}, // remembered
		{http.MethodGet, "/v1/vaults/" + addr(0x77).Hex(), "GET /v1/vaults/{vault}", "100", 404},
		{http.MethodGet, "/v1/vaults?limit=many", "GET /v1/vaults", "", 400},
		{http.MethodGet, "/v1/nowhere/" + sam.Hex(), "/v1/", "", 404},
		{"BREW", "/v1/vaults", "/v1/", "", 405},
		{http.MethodGet, "/assets/app-1.js", "/", "", 200},
	} {
		span := ask(c.method, c.target, "User-Agent", "a-browser", "X-Request-Id", "chosen-by-a-stranger")
		about := attribute.NewSet(span.Attributes()...)
		status, _ := about.Value("http.response.status_code")
		block, _ := about.Value("sluice.block")
		if span.Name() != c.name || status.AsInt64() != c.status || (block.String() != c.block && (c.block != "" || block.Type() != attribute.EMPTY)) {
			t.Errorf("%s %s: %q, status %d, block %s", c.method, c.target, span.Name(), status.AsInt64(), block.String())
		}
		said := about.Encoded(attribute.DefaultEncoder()) + span.Name()
		for _, private := range []string{"a-browser", "192.0.2.1", "BREW", "chosen-by-a-stranger", sam.Hex()} {
			if strings.Contains(said, private) {
				t.Errorf("%s %s: the span says %s", c.method, c.target, said)
			}
		}
		if !strings.Contains(logged.String(), "trace="+span.SpanContext().TraceID().String()) {
			t.Errorf("%s %s: the log doesn't name the trace", c.method, c.target)
		}
	}
}

// TestAStrangersTraceDoesNotGoOn: a trusted proxy's does.
func TestAStrangersTraceDoesNotGoOn(t *testing.T) {
	const trace = "0af7651916cd43dd8448eb211c80319c"
	db := seeded(t)
	for trusted, networks := range map[bool][]netip.Prefix{false: nil, true: {netip.MustParsePrefix("192.0.2.0/24")}} {
		seen := tracetest.NewSpanRecorder()
		h := serve(t, db, func(o *Options) {
			o.Traces, o.TrustedProxies = sdk.NewTracerProvider(sdk.WithSpanProcessor(seen)), networks
		})
		request(h, http.MethodGet, "/v1/protocol", "Traceparent", "00-"+trace+"-b7ad6b7169203331-01")
		if got := seen.Ended()[0].SpanContext().TraceID().String() == trace; got != trusted {
			t.Errorf("trusted %v: the trace goes on: %v", trusted, got)
		}
	}
}

// TestAFailureIsOneInItsSpan: what the database can't answer is an error.
func TestAFailureIsOneInItsSpan(t *testing.T) {
	seen := tracetest.NewSpanRecorder()
	db := seeded(t)
	h := serve(t, db, func(o *Options) { o.Traces = sdk.NewTracerProvider(sdk.WithSpanProcessor(seen)) })
	_, err := db.Exec("ALTER TABLE vaults RENAME TO gone")
	must(t, err)
	if w := request(h, http.MethodGet, "/v1/vaults/"+winner.Hex()); w.Code < 500 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if status := seen.Ended()[0].Status(); status.Code != codes.Error {
		t.Errorf("the span's status is %v", status)
	}
}
