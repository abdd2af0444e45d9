// Package faulty is an RPC provider that misbehaves on purpose: an HTTP handler in front of a real node that drops logs,
// limits ranges, throttles, fails, truncates, lags, forks and lies, as configured at any moment. Tests of the chain
// client, the indexer and the keeper run against it.
package faulty
