package notify

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
)

// Secret is the operator's secret, of which every subscription's is derived. So the database holds none: who reads it can
// forge no message.
type Secret struct{ key []byte }

// secretLeast is how long the operator's secret must be, bytes.
const secretLeast = 32

// NewSecret takes the text of the operator's secret.
func NewSecret(text string) (Secret, error) {
	if len(text) < secretLeast {
		return Secret{}, fmt.Errorf("the secret has %d bytes, fewer than %d: make one with `openssl rand -base64 48`", len(text), secretLeast)
	}
	return Secret{[]byte(text)}, nil
}

// Of is a subscription's own secret as its receiver needs it: whsec_ and 32 bytes in base64, HMAC-SHA256 of the
// subscription's id under the operator's secret.
func (s Secret) Of(id string) string {
	h := hmac.New(sha256.New, s.key)
	h.Write([]byte("sluice webhook " + id))
	return "whsec_" + base64.StdEncoding.EncodeToString(h.Sum(nil))
}

// Format and LogValue hide the secret from every way of printing it.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "(secret)") }

// LogValue is the same for logs.
func (Secret) LogValue() slog.Value { return slog.StringValue("(secret)") }

// newID is a subscription's id: 128 random bits, so that who knows it may ask after its state.
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // it never fails
	return "sub_" + hex.EncodeToString(b[:])
}
