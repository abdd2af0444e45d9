package api

import (
	"context"
	"net/http"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/sluicefi/sluice/store"
)

// traced makes a span of each request: its route, its status, and the block of the snapshot that it was answered from. It is not
// otelhttp, which would tell the path, the client's address and its browser: who looks at which account is nobody's business, and
// isn't in the log either. A trace that began elsewhere goes on only when a trusted proxy says so, as else anybody could fill the
// collector.
func (s *Server) traced(next http.Handler) http.Handler {
	if s.opt.Traces == nil {
		return next
	}
	tracer := s.opt.Traces.Tracer("github.com/sluicefi/sluice/api")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		if from, local := peer(r); local || s.trusts(from) {
			ctx = propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(r.Header))
		}
		ctx, span := tracer.Start(ctx, "request", trace.WithSpanKind(trace.SpanKindServer))
		rec, r := recorderOf(w, r), r.WithContext(ctx)
		defer func() {
			describe(span, r.Pattern, rec)
			span.End()
		}()
		next.ServeHTTP(rec, r)
	})
}

// describe says in a span what a request was and how it was answered. The words are OpenTelemetry's, those in front of which
// stands sluice excepted.
func describe(span trace.Span, pattern string, rec *recorder) {
	if pattern == "" {
		pattern = "none"
	}
	span.SetName(pattern)
	method, route, found := strings.Cut(pattern, " ")
	if !found {
		method, route = "_OTHER", pattern // a route of every method
	}
	span.SetAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route),
		attribute.Int("http.response.status_code", rec.code), attribute.String("sluice.request_id", rec.Header().Get(requestID)))
	if rec.code >= http.StatusInternalServerError {
		span.SetStatus(codes.Error, http.StatusText(rec.code))
	}
}

// traceSnapshot says in a request's span what it is answered from.
func traceSnapshot(ctx context.Context, c store.Cursor) {
	if span := trace.SpanFromContext(ctx); c.Head != nil && span.IsRecording() {
		span.SetAttributes(attribute.Int64("sluice.block", int64(c.Head.Number)), attribute.String("sluice.block_hash", c.Head.Hash.Hex())) //nolint:gosec // a block's number
	}
}
