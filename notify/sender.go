package notify

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"code.dny.dev/ssrf"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/sluicefi/sluice/internal/redact"
)

// Bounds of a webhook's address and of one try.
const (
	urlMost      = 2048
	answerMost   = 4 << 10 // bytes of an answer that are read
	tryWithin    = 15 * time.Second
	retryMost    = time.Hour // longest Retry-After that is honoured
	reasonMost   = 200       // bytes of an error that are kept
	firstRetry   = 5 * time.Second
	longestRetry = 4 * time.Hour
)

// checkURL refuses an address that no webhook is sent to. Private allows http and private networks. What a name resolves to is checked again at each connection.
func checkURL(raw string, private bool) error {
	if len(raw) > urlMost {
		return fmt.Errorf("the address has %d bytes, more than %d", len(raw), urlMost)
	}
	u, err := url.Parse(raw)
	switch {
	case err != nil || u.Host == "":
		return errors.New("the address is not a URL such as https://example.org/hook")
	case u.User != nil:
		return errors.New("the address must not carry a user name or password: check the signature instead")
	case u.Fragment != "":
		return errors.New("the address must not have a fragment (#…)")
	case u.Scheme != "https" && (u.Scheme != "http" || !private):
		return errors.New("the address must start with https://")
	}
	if host := strings.ToLower(strings.TrimSuffix(u.Hostname(), ".")); !private && (host == "localhost" || strings.HasSuffix(host, ".localhost")) {
		return errors.New("the address is this server itself: give one that the internet can reach")
	}
	if ip, err := netip.ParseAddr(u.Hostname()); err == nil && !private {
		network := "tcp4"
		if ip.Is6() {
			network = "tcp6"
		}
		if err := ssrf.New(ssrf.WithAnyPort()).Safe(network, net.JoinHostPort(ip.String(), "443"), nil); err != nil {
			return errors.New("the address is of a private or reserved network: give one that the internet can reach")
		}
	}
	return nil
}

// newClient posts to addresses that others chose: it connects to the public internet only, unless private is set, follows no
// redirect, and uses no proxy of the environment, which would connect for it.
func newClient(private bool) *http.Client {
	dialer := &net.Dialer{Timeout: tryWithin}
	if !private {
		dialer.Control = ssrf.New(ssrf.WithAnyPort()).Safe
	}
	return &http.Client{
		Timeout:       tryWithin,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext: dialer.DialContext, TLSHandshakeTimeout: tryWithin, ResponseHeaderTimeout: tryWithin, ForceAttemptHTTP2: true,
			MaxIdleConnsPerHost: 1, IdleConnTimeout: time.Minute, MaxResponseHeaderBytes: 32 << 10, DisableCompression: true,
		},
	}
}

// refused is a receiver's answer that is no acceptance.
type refused struct {
	status int
	after  time.Duration // Retry-After; 0 without
}

func (r *refused) Error() string {
	text := fmt.Sprintf("the receiver answered %d %s", r.status, http.StatusText(r.status))
	if r.status >= 300 && r.status < 400 {
		text += ": redirects are not followed, give the final address"
	}
	return text
}

// post sends a message once. Nil means that the receiver accepted it.
func post(ctx context.Context, client *http.Client, to, secret, id string, body []byte, now time.Time) error {
	signer, err := standardwebhooks.NewWebhook(secret)
	if err != nil {
		return fmt.Errorf("sign the message: %w", err)
	}
	signature, err := signer.Sign(id, now, body)
	if err != nil {
		return fmt.Errorf("sign the message: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("make the request: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "sluice-notify")
	req.Header.Set(standardwebhooks.HeaderWebhookID, id)
	req.Header.Set(standardwebhooks.HeaderWebhookTimestamp, strconv.FormatInt(now.Unix(), 10))
	req.Header.Set(standardwebhooks.HeaderWebhookSignature, signature)
	res, err := client.Do(req)
	if err != nil {
		return plainError(err)
	}
	defer func() { _ = res.Body.Close() }()                          // what it says is not used
	_, _ = io.Copy(io.Discard, io.LimitReader(res.Body, answerMost)) // read so that the connection can be used again
	if res.StatusCode >= 200 && res.StatusCode < 300 {
		return nil
	}
	return &refused{res.StatusCode, retryAfter(res.Header.Get("Retry-After"), now)}
}

// plainError takes the address out of a client's error: an address may carry a token.
func plainError(err error) error {
	err = redact.Cause(err)
	switch {
	case errors.Is(err, ssrf.ErrProhibitedIP):
		return errors.New("the address resolves to a private or reserved network, where nothing is sent")
	case errors.Is(err, context.DeadlineExceeded) || isTimeout(err):
		return fmt.Errorf("the receiver did not answer within %s", tryWithin)
	}
	return err
}

func isTimeout(err error) bool {
	var n net.Error
	return errors.As(err, &n) && n.Timeout()
}

// retryAfter reads the header in either of its forms; what can't be read is nothing.
func retryAfter(header string, now time.Time) time.Duration {
	var wait time.Duration
	if seconds, err := strconv.ParseUint(header, 10, 31); err == nil {
		wait = time.Duration(seconds) * time.Second //nolint:gosec // 31 bits
	} else if at, err := http.ParseTime(header); err == nil {
		wait = at.Sub(now)
	}
	return min(max(0, wait), retryMost)
}

// backoff is how long to wait after so many failed tries: five seconds, six times as long each time, four hours at most,
// give or take a tenth so that receivers that came back are not met by all at once.
func backoff(failures int) time.Duration {
	wait := firstRetry
	for i := 1; i < failures && wait < longestRetry; i++ {
		wait *= 6
	}
	wait = min(wait, longestRetry)
	return wait + time.Duration((rand.Float64()-0.5)*0.2*float64(wait)) //nolint:gosec // no secret
}
