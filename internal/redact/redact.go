package redact

import (
	"cmp"
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
	"strings"
)

// mark is what a text shows in place of a secret.
const mark = "[redacted]"

// Shorter parts of a path ("v3", "eth") and shorter values of a query ("1") are no tokens, and hiding them would make
// every text unreadable.
const (
	minPathPart   = 6
	minQueryValue = 4
)

// Redactor hides the secret parts of one URL wherever they turn up in a text. The zero value hides nothing.
type Redactor struct{ replace *strings.Replacer }

// New makes the redactor of a URL. A text that is no URL is hidden as a whole.
func New(raw string) Redactor {
	secrets := secretsOf(raw)
	// The longest first: a token is also a part of the path that holds it.
	slices.SortFunc(secrets, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	pairs := make([]string, 0, 2*len(secrets))
	for _, s := range slices.Compact(secrets) {
		pairs = append(pairs, s, mark)
	}
	return Redactor{replace: strings.NewReplacer(pairs...)}
}

func secretsOf(raw string) []string {
	var secrets []string
	add := func(s string, least int) {
		if len(s) >= least && s != "" {
			secrets = append(secrets, s)
		}
	}
	add(raw, 1)
	u, err := url.Parse(raw)
	if err != nil {
		return secrets
	}
	if u.User != nil {
		password, _ := u.User.Password()
		add(u.Redacted(), 1)
		add(u.User.String(), 1)
		add(u.User.Username(), 1)
		add(password, 1)
		add(base64.StdEncoding.EncodeToString([]byte(u.User.Username()+":"+password)), 1)
	}
	if u.RequestURI() != "/" || u.User != nil || u.Fragment != "" {
		add(u.String(), 1)
	} else {
		secrets = secrets[1:] // scheme and host alone: nothing to hide
	}
	add(u.RequestURI(), minPathPart)
	for _, path := range []string{u.Path, u.EscapedPath()} {
		add(strings.Trim(path, "/"), minPathPart)
		for part := range strings.SplitSeq(path, "/") {
			add(part, minPathPart)
		}
	}
	add(u.RawQuery, minQueryValue)
	for _, values := range u.Query() {
		for _, v := range values {
			add(v, minQueryValue)
			add(url.QueryEscape(v), minQueryValue)
		}
	}
	add(u.Fragment, minQueryValue)
	return secrets
}

// Text is a text without the secrets in it.
func (r Redactor) Text(s string) string {
	if r.replace == nil {
		return s
	}
	return r.replace.Replace(s)
}

// Cause is what went wrong with a request, without the URL that an HTTP client's own errors quote whole.
func Cause(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// URL shows scheme and host of a URL, and that there is more when there is. A text that is no URL is hidden as a whole.
func URL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return mark
	}
	shown := u.Scheme + "://" + u.Host
	if u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		shown += "/" + mark
	}
	return shown
}
