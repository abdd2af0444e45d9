package chainsync

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// span begins a span of a batch of blocks; the returned function ends it with what came of it.
func (s *Syncer) span(ctx context.Context, name string, about ...attribute.KeyValue) (context.Context, func(error)) {
	ctx, span := s.tracer.Start(ctx, name, trace.WithAttributes(about...))
	return ctx, func(err error) {
		if err != nil {
			span.SetStatus(codes.Error, err.Error())
		}
		span.End()
	}
}

// blockAttribute is a block's number in a span.
func blockAttribute(name string, block uint64) attribute.KeyValue {
	return attribute.Int64("sluice."+name, int64(block)) //nolint:gosec // a block's number
}
