package client

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/prepare"
)

// provider stands between the client and a chain.
type provider struct {
	client     *Client
	key        *keys.LocalSigner
	silence    atomic.Int64  // so many more questions for a receipt get no answer
	unanswered chan struct{} // one of them was asked
	// send answers a transaction; forward gives it to the chain. nil: as the chain does.
	send func(w http.ResponseWriter, forward func())
}

func newProvider(t *testing.T) *provider {
	t.Helper()
	devnettest.Slow(t)
	alice := devnet.NewAccount("alice")
	node, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Alloc: devnet.Fund(devnet.Ether(1000), alice), GenesisTime: 1_700_000_000})
	must(t, err)
	t.Cleanup(func() { must(t, node.Close()) })
	t.Cleanup(node.AutoMine(context.WithoutCancel(t.Context()), devnet.AutoMineOptions{}))
	p := &provider{key: keys.NewLocalSigner(alice.Key), unanswered: make(chan struct{}, 8)}
	to, err := url.Parse(node.HTTPURL())
	must(t, err)
	through := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		must(t, err)
		r.Body = io.NopCloser(bytes.NewReader(body))
		switch {
		case p.send != nil && bytes.Contains(body, []byte(`"eth_sendRawTransaction"`)):
			p.send(w, func() { through.ServeHTTP(httptest.NewRecorder(), r) })
		case bytes.Contains(body, []byte(`"eth_getTransactionReceipt"`)) && p.silence.Add(-1) >= 0:
			select {
			case p.unanswered <- struct{}{}:
			default:
			}
			http.Error(w, "busy", http.StatusServiceUnavailable)
		default:
			through.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	endpoint, err := chain.New(chain.Config{URLs: []string{server.URL}, Timeout: callTimeout})
	must(t, err)
	t.Cleanup(endpoint.Close)
	preparer, err := prepare.New(prepare.Config{ChainID: devnet.ChainID, Lens: common.Address{1}}, endpoint.Endpoints())
	must(t, err)
	p.client = &Client{Preparer: preparer, chain: endpoint, node: endpoint.Endpoints()[0]}
	return p
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// transfer sends nothing to the zero address.
func (p *provider) transfer(ctx context.Context) ([]*types.Receipt, error) {
	return p.client.Send(ctx, p.key, &prepare.Prepared{From: p.key.Address().Hex(), Calls: []prepare.Call{{Method: "transfer"}}})
}

// TestQuestionsThatFailSayNothingOfATransaction: it was sent, and its receipt comes when the endpoint answers again.
func TestQuestionsThatFailSayNothingOfATransaction(t *testing.T) {
	p := newProvider(t)
	p.silence.Store(5)
	receipts, err := p.transfer(t.Context())
	if err != nil || len(receipts) != 1 || p.silence.Load() >= 0 {
		t.Fatalf("%d receipts, %v", len(receipts), err)
	}
}

// TestATransactionThatMayBeSentIsNamed: the connection breaks after the node has it; or its receipt isn't known when the time is over.
// The error names it, and its receipt is found.
func TestATransactionThatMayBeSentIsNamed(t *testing.T) {
	p := newProvider(t)
	found := func(what string, err error) {
		t.Helper()
		var pending *PendingError
		if !errors.As(err, &pending) {
			t.Fatalf("%s: %v", what, err)
		}
		p.silence.Store(0)
		if r, err := p.client.Wait(t.Context(), pending.Hash); err != nil || r.TxHash != pending.Hash || r.Status != types.ReceiptStatusSuccessful {
			t.Errorf("%s: %+v, %v", what, r, err)
		}
	}
	p.send = func(_ http.ResponseWriter, forward func()) {
		forward()
		panic(http.ErrAbortHandler)
	}
	_, err := p.transfer(t.Context())
	found("a connection that breaks", err)
	p.send = func(w http.ResponseWriter, forward func()) {
		forward()
		w.WriteHeader(http.StatusBadGateway)
	}
	_, err = p.transfer(t.Context())
	found("a gateway that fails", err)

	p.send = nil
	p.silence.Store(1 << 40)
	ctx, cancel := context.WithCancel(t.Context())
	sent := make(chan error, 1)
	go func() {
		_, err := p.transfer(ctx)
		sent <- err
	}()
	for range 3 {
		select {
		case err := <-sent:
			t.Fatal("it didn't wait:", err)
		case <-p.unanswered:
		}
	}
	cancel()
	found("a receipt that isn't known in time", <-sent)
}

// TestOnlyARefusalMeansNotSent: an endpoint's answer says that it did not take the transaction, or it may have.
func TestOnlyARefusalMeansNotSent(t *testing.T) {
	p := newProvider(t)
	for message, mayBeSent := range map[string]bool{
		"insufficient funds for gas * price + value": false, "replacement transaction underpriced": false, "txpool is full": false,
		"request timed out": true, "internal error": true, "something went wrong": true, "nonce too low": true,
	} {
		p.send = func(w http.ResponseWriter, _ func()) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"`+message+`"}}`)
		}
		_, err := p.transfer(t.Context())
		var pending *PendingError
		if err == nil || errors.As(err, &pending) != mayBeSent {
			t.Errorf("%s: %v", message, err)
		}
	}
}
