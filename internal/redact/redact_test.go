package redact_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/internal/redact"
)

// Every part of a URL that may hold a token is hidden, as it is and escaped, and the rest of a text is left alone.
func TestEverySecretPartIsHidden(t *testing.T) {
	const user, password, path, value, fragment = "opsuser77", "hunter2/hunter2", "f00dcafe5ecre7pa7h", "ba5eba11&dead", "fragment9"
	u := url.URL{
		Scheme: "https", Host: "eth.example.com", User: url.UserPassword(user, password), Path: "/v3/" + path,
		RawQuery: url.Values{"key": {value}}.Encode(), Fragment: fragment,
	}
	r := redact.New(u.String())
	for _, secret := range []string{
		user, password, path, value, fragment, url.QueryEscape(value), u.String(), u.Redacted(), u.RequestURI(), u.RawQuery,
		"b3BzdXNlcjc3Omh1bnRlcjIvaHVudGVyMg==", // of a Basic Authorization header
	} {
		text := r.Text(fmt.Sprintf("eth_call at 0:eth.example.com: dial %s failed", secret))
		for _, part := range []string{user, password, path, value, fragment, "hunter2", "b3Bz"} {
			if strings.Contains(text, part) {
				t.Errorf("%q is in %q", part, text)
			}
		}
		if !strings.HasPrefix(text, "eth_call at 0:eth.example.com: dial [redacted]") || !strings.HasSuffix(text, " failed") {
			t.Errorf("%q", text)
		}
	}
}

func TestWhatIsNoSecretIsLeftAlone(t *testing.T) {
	for _, raw := range []string{"http://127.0.0.1:8545", "http://127.0.0.1:8545/", "https://node.example.com/eth", "https://node.example.com/v3?a=1"} {
		const text = "eth_getLogs at 0:node.example.com: 127.0.0.1:8545 refused v3 a=10"
		if got := redact.New(raw).Text(text); got != text {
			t.Errorf("%s: %q", raw, got)
		}
	}
	if got := (redact.Redactor{}).Text("as it is"); got != "as it is" {
		t.Errorf("%q", got)
	}
}

func TestURLShowsSchemeAndHost(t *testing.T) {
	for raw, want := range map[string]string{
		"https://eth.example.com":             "https://eth.example.com",
		"https://eth.example.com/":            "https://eth.example.com",
		"https://eth.example.com/v3/token":    "https://eth.example.com/[redacted]",
		"https://eth.example.com?key=token":   "https://eth.example.com/[redacted]",
		"https://u:token@eth.example.com":     "https://eth.example.com/[redacted]",
		"https://eth.example.com#token":       "https://eth.example.com/[redacted]",
		"token":                               "[redacted]",
		"https://eth.example.com/%zz?k=token": "[redacted]",
	} {
		if got := redact.URL(raw); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestCauseLeavesTheURLOut(t *testing.T) {
	_, err := http.Get("http://127.0.0.1:1/v3/s3cr3t-token") //nolint:bodyclose // nothing answers there
	if err == nil || !strings.Contains(err.Error(), "s3cr3t") {
		t.Fatalf("%v", err)
	}
	if got := redact.Cause(fmt.Errorf("asking: %w", err)); strings.Contains(got.Error(), "s3cr3t") || !errors.Is(err, got) {
		t.Errorf("%v", got)
	}
	if other := errors.New("no request"); redact.Cause(other) != other || redact.Cause(nil) != nil {
		t.Error("another error is changed")
	}
}
