// Package redact removes the secret parts of a URL from errors and logs.
package redact
