package chain

import (
	"net/url"
	"strings"
)

// redactor replaces everything secret of one endpoint URL wherever it turns up in a text.
type redactor struct {
	name    string // index and host: what is shown instead
	replace *strings.Replacer
}

func newRedactor(name string, u *url.URL) redactor {
	var secrets []string
	add := func(s string) {
		if len(s) >= 6 { // shorter parts ("v2", "eth") are not secrets and would garble texts
			secrets = append(secrets, s)
		}
	}
	add(u.String())
	if u.User != nil {
		add(u.User.String())
		if p, ok := u.User.Password(); ok {
			secrets = append(secrets, p)
		}
	}
	if u.RequestURI() != "/" {
		add(u.RequestURI())
	}
	for _, part := range strings.Split(u.Path, "/") {
		add(part)
	}
	for _, values := range u.Query() {
		for _, v := range values {
			if v != "" {
				secrets = append(secrets, v, url.QueryEscape(v))
			}
		}
	}
	if u.RawQuery != "" {
		add(u.RawQuery)
	}
	pairs := make([]string, 0, 2*len(secrets))
	for _, s := range secrets {
		if s != "" {
			pairs = append(pairs, s, "[redacted]")
		}
	}
	return redactor{name: name, replace: strings.NewReplacer(pairs...)}
}

func (r redactor) text(s string) string {
	if r.replace == nil {
		return s
	}
	return r.replace.Replace(s)
}

// RedactURL shows scheme and host of a URL and hides the rest: a user, a path and a query may all be tokens.
func RedactURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "[redacted]"
	}
	s := u.Scheme + "://" + u.Host
	if u.User != nil || u.RawQuery != "" || strings.Trim(u.Path, "/") != "" {
		s += "/[redacted]"
	}
	return s
}
