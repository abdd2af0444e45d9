package config

import (
	"fmt"
	"net/url"
	"strings"
)

// RedactURL keeps scheme and host of an endpoint and hides what may be a secret: user, path, query, fragment.
// Providers put their token in the path or the query as often as in the user part.
func RedactURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "<not a URL>"
	}
	redacted := u.Scheme + "://" + u.Host
	if u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		redacted += "/…"
	}
	return redacted
}

// RedactDatabaseURL keeps host and database name of a Postgres URL.
func RedactDatabaseURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "<not a URL>"
	}
	return u.Scheme + "://" + u.Host + u.Path
}

// String prints the configuration with secrets hidden, so that it can stand in a log.
func (c Config) String() string {
	endpoints := make([]string, len(c.RPC.URLs))
	for i, raw := range c.RPC.URLs {
		endpoints[i] = RedactURL(raw)
	}
	return fmt.Sprintf("rpc=%v chain=%d database=%s factory=%s start_block=%d listen=%s admin=%s",
		endpoints, c.RPC.ChainID, RedactDatabaseURL(c.Database.URL), c.Factory, c.StartBlock, c.Listen, c.Admin.Listen)
}

// GoString keeps %#v from printing what String hides.
func (c Config) GoString() string { return c.String() }
