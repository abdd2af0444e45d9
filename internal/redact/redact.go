package redact

import (
	"net/url"
	"strings"
)

// Secrets are the parts of a URL that nobody may read: its path, query and
// user may hold tokens. u is raw, parsed.
func Secrets(raw string, u *url.URL) []string {
	secrets := []string{raw, u.String(), u.Redacted()}
	if p := strings.Trim(u.Path, "/"); p != "" {
		secrets = append(secrets, p)
		for _, part := range strings.Split(p, "/") {
			if len(part) >= 6 {
				secrets = append(secrets, part)
			}
		}
	}
	if u.RawQuery != "" {
		secrets = append(secrets, u.RawQuery)
		for _, values := range u.Query() {
			for _, v := range values {
				if len(v) >= 4 {
					secrets = append(secrets, v)
				}
			}
		}
	}
	if u.User != nil {
		secrets = append(secrets, u.User.String())
		if p, ok := u.User.Password(); ok && p != "" {
			secrets = append(secrets, p)
		}
		if name := u.User.Username(); name != "" {
			secrets = append(secrets, name)
		}
	}
	return secrets
}

// Text is a text without the secrets in it.
func Text(text string, secrets []string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "[redacted]")
	}
	return text
}
