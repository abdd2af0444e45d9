// Package api serves the index over HTTP: OpenAPI 3.1 under /v1, live events
// (SSE), CSV, calendars and feeds, health and metrics, and the dashboard. It
// is read-only and stateless: every response is read from Postgres in one
// repeatable-read transaction, and its ETag names what it was read from.
//
// Amounts are decimal strings in base units; wherever a share price is given
// the exact pair nav and supply stands beside it. What isn't known is null,
// never zero. Errors are RFC 9457 problems.
package api
