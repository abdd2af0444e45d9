// Package shorten bounds texts of strangers that are quoted in errors, logs and tables.
package shorten

import "unicode/utf8"

// To cuts a text that has more than so many bytes there, or before a character that would be cut in two, and marks it with "…".
func To(s string, bytes int) string {
	if len(s) <= bytes {
		return s
	}
	for bytes > 0 && !utf8.RuneStart(s[bytes]) {
		bytes--
	}
	return s[:bytes] + "…"
}
