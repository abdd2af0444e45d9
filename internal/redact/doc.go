// Package redact keeps the secret parts of URLs out of errors, logs and metrics. The path, the query and the user part
// of an RPC or signer URL may each hold a token, so only its scheme and host may be shown.
package redact
