package config

import (
	"fmt"
	"net/url"

	"github.com/sluicefi/sluice/internal/redact"
)

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
		endpoints[i] = redact.URL(raw)
	}
	return fmt.Sprintf("rpc=%v chain=%d database=%s factory=%s start_block=%d listen=%s admin=%s",
		endpoints, c.RPC.ChainID, RedactDatabaseURL(c.Database.URL), c.Factory, c.StartBlock, c.Listen, c.Admin.Listen)
}

// GoString keeps %#v from printing what String hides.
func (c Config) GoString() string { return c.String() }
