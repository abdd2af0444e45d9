// Package redact keeps tokens that are part of a URL out of errors and logs of
// the keeper and its signers.
package redact
