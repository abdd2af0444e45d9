package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/trader"
)

// withSigner is the desk whose key is with a signing service, instead of in a keystore.
func (d *desk) withSigner(service string) {
	d.Helper()
	for i := 0; i < len(d.settings); {
		if name := d.settings[i]; name == "--trader.keystore" || name == "--trader.passphrase_file" {
			d.settings = slices.Delete(d.settings, i, i+2)
			continue
		}
		i += 2
	}
	d.settings = append(d.settings, "--trader.signer_address", devnet.NewAccount("ada").Address.Hex())
	d.secrets = append(d.secrets, devnettest.SignerToken)
	d.Setenv("SLUICE_TRADER_SIGNER_URL", service)
}

// once asks for a trade by an idempotency key.
func (d *desk) once(wantCode int, key string, more ...string) string {
	d.Helper()
	return d.run(wantCode, append([]string{
		"trader", "trade", "--vault", d.vault, "--sell", d.usdc, "--buy", d.weth, "--amount", "20000000", "--key", key, "--json",
	}, more...)...)
}

// TestTraderWithAKeyInAnotherProcess: the trader knows an address and a URL. It trades once by either protocol in use, with the types
// of go-ethereum's own signer.
func TestTraderWithAKeyInAnotherProcess(t *testing.T) {
	for _, namespace := range []string{"eth", "account"} {
		t.Run(namespace, func(t *testing.T) {
			d := newDesk(t)
			d.withSigner(devnettest.StartSigner(t, namespace, "ada"))
			before := d.story.Chain.Head().Number.Uint64()
			first := parsed[trader.Result](d, d.once(0, "one", "--reason", "Towards the target."))
			again := parsed[trader.Result](d, d.once(0, "one", "--reason", "Towards the target."))
			if first.State != "done" || first.Tx == "" || first.ReasonTx == "" || again.Tx != first.Tx {
				t.Errorf("the trade: %+v, again: %+v", first, again)
			}
			if n, _, reasons := d.done(before); n != 1 || len(reasons) != 1 {
				t.Errorf("%d trades, reasons %q", n, reasons)
			}
		})
	}
}

// TestSignerOfATraderThatFails: nothing is sent, the reason is said without the service's URL, and the same request is done once when
// the service is right again.
func TestSignerOfATraderThatFails(t *testing.T) {
	d := newDesk(t)
	service, err := url.Parse(devnettest.StartSigner(t, "eth", "ada"))
	must(t, err)
	other, err := url.Parse(devnettest.StartSigner(t, "eth", "bob"))
	must(t, err)
	var mode atomic.Value
	mode.Store("")
	through := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			if r.Out.URL = service; mode.Load() == "another key" {
				r.Out.URL = other
			}
			if mode.Load() == "another transaction" {
				raw, err := io.ReadAll(r.In.Body)
				if err != nil {
					t.Error(err)
				}
				raw = bytes.Replace(raw, []byte(`"value":"0x0"`), []byte(`"value":"0x1"`), 1)
				r.Out.Body, r.Out.ContentLength = io.NopCloser(bytes.NewReader(raw)), int64(len(raw))
			}
		},
		ModifyResponse: func(answer *http.Response) error {
			switch mode.Load() {
			case "error":
				answer.StatusCode = http.StatusInternalServerError
			case "nonsense":
				text, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "result": "0x" + strings.Repeat("ab", 40)})
				answer.Body, answer.ContentLength = io.NopCloser(bytes.NewReader(text)), int64(len(text))
				answer.Header.Del("Content-Length")
				return err
			}
			return nil
		},
	})
	t.Cleanup(through.Close)
	d.withSigner(through.URL + "/" + devnettest.SignerToken)
	before := d.story.Chain.Head().Number.Uint64()
	nonce := func() uint64 {
		n, err := d.story.Chain.Client().PendingNonceAt(t.Context(), devnet.NewAccount("ada").Address)
		must(t, err)
		return n
	}
	first := nonce()
	for bad, want := range map[string]string{
		"error": "500", "nonsense": "remote signer", "another key": "refused (JSON-RPC error", "another transaction": "signed another transaction",
	} {
		mode.Store(bad)
		if text := d.once(1, "one"); !strings.Contains(text, want) {
			t.Errorf("%s: %s", bad, text)
		}
	}
	if sent := nonce() - first; sent != 0 {
		t.Fatalf("%d transactions were sent", sent)
	}
	mode.Store("")
	if done := parsed[trader.Result](d, d.once(0, "one")); done.State != "done" {
		t.Errorf("when the service was right again: %+v", done)
	}
	if n, _, _ := d.done(before); n != 1 || nonce() != first+1 {
		t.Errorf("%d trades, %d transactions", n, nonce()-first)
	}
}
