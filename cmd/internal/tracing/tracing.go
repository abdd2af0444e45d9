// Package tracing sends OpenTelemetry traces to a collector by OTLP over HTTP, where one is configured. How many are kept, what is
// sent along, and how they are batched are the standard OTEL_* variables of OpenTelemetry's own SDK.
package tracing

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"github.com/XSAM/otelsql"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Traces is where spans go. The zero value takes none, and costs nothing.
type Traces struct{ provider *sdk.TracerProvider }

// patience is how long Close waits for the collector to take the last spans.
const patience = 3 * time.Second

// Start begins to send the spans of a service, such as sluice-serve, to the collector at an address such as
// http://collector:4318; spans go to /v1/traces there unless the address has a path of its own. An empty address: to nobody.
// A collector that doesn't answer is a warning in the log, never an error of what is traced.
func Start(ctx context.Context, address, service, version string, log *slog.Logger) (*Traces, error) {
	if address == "" {
		return &Traces{}, nil
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("the collector's address: %w", err)
	}
	if u.Path == "" || u.Path == "/" {
		u.Path = "/v1/traces"
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		log.Warn("traces were not sent", "collector", u.Host, "err", err)
	}))
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(u.String()))
	if err != nil {
		return nil, fmt.Errorf("traces to %s: %w", u.Host, err)
	}
	// What OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say wins.
	about, err := resource.New(ctx, resource.WithTelemetrySDK(), resource.WithHost(),
		resource.WithAttributes(attribute.String("service.name", service), attribute.String("service.version", version)), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("naming the source of traces: %w", err)
	}
	return &Traces{sdk.NewTracerProvider(sdk.WithBatcher(exporter), sdk.WithResource(about))}, nil
}

// Close sends what is left, for a moment, and takes no span any more.
func (t *Traces) Close() {
	if t.provider == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := t.provider.Shutdown(ctx); err != nil {
		otel.Handle(err)
	}
}

// Provider makes tracers; nil where nothing is traced.
func (t *Traces) Provider() trace.TracerProvider {
	if t.provider == nil {
		return nil
	}
	return t.provider
}

// OpenDB opens a pool in which each statement of a traced request is a span with its text; its parameters are not told. nil
// where nothing is traced.
func (t *Traces) OpenDB() func(driver.Connector) *sql.DB {
	if t.provider == nil {
		return nil
	}
	return func(connector driver.Connector) *sql.DB {
		return otelsql.OpenDB(connector,
			otelsql.WithTracerProvider(t.provider), otelsql.WithMeterProvider(noop.NewMeterProvider()),
			otelsql.WithAttributes(attribute.String("db.system.name", "postgresql")),
			otelsql.WithSpanOptions(otelsql.SpanOptions{
				DisableErrSkip: true, OmitConnResetSession: true, OmitConnPrepare: true, OmitConnectorConnect: true, OmitRows: true,
				SpanFilter: func(ctx context.Context, _ otelsql.Method, _ string, _ []driver.NamedValue) bool {
					return trace.SpanContextFromContext(ctx).IsValid()
				},
			}))
	}
}
