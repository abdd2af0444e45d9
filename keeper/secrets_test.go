package keeper

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	"github.com/prometheus/common/expfmt"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/store"
	"github.com/sluicefi/sluice/txjournal"
)

// proxy stands between keeper and node, and can misbehave.
type proxy struct {
	*httptest.Server
	target   string
	mode     atomic.Value // string
	requests atomic.Int64
}

func newProxy(t testing.TB, target string) *proxy {
	t.Helper()
	p := &proxy{target: target}
	p.mode.Store("")
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.requests.Add(1)
	switch p.mode.Load().(string) {
	case "500": // with the token in the body, as some providers do
		http.Error(w, "bad request to "+r.URL.String()+" "+r.Header.Get("Authorization"), http.StatusInternalServerError)
		return
	case "nonsense":
		fmt.Fprintf(w, "<html>%s</html>", r.URL)
		return
	case "rpc error":
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"key %s is over its limit"}}`, r.URL.Query().Get("key"))
		return
	case "hang up":
		panic(http.ErrAbortHandler)
	}
	req, err := http.NewRequestWithContext(r.Context(), r.Method, p.target, r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer func() { _ = resp.Body.Close() }()
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(w, resp.Body) // the client sees a short answer
}

// TestNoSecretInAnyOutput runs a keeper with every log level through its
// success and its error paths, and looks for key, passphrase, tokens and the
// database's password in all that came out: logs, errors, metrics, journal,
// plan, doctor.
func TestNoSecretInAnyOutput(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 50_000)
	p := newProxy(t, w.chain.HTTPURL())
	secrets := map[string]string{
		"key": hexutil.Encode(crypto.FromECDSA(w.key.Key))[2:], "key, decimal": new(big.Int).SetBytes(crypto.FromECDSA(w.key.Key)).String(), "passphrase": "correct horse battery staple",
		"path token": "f00dcafe5ecre7pa7h", "query token": "ba5eba11deadfee1", "user": "opsuser77", "password": "hunter2hunter2", "db password": "dbpassw0rd",
		"signer token": "s1gnert0kenpa7h", "relay token": "re1ayt0kenpa7h",
	}
	raw := strings.Replace(p.URL, "http://", "http://"+secrets["user"]+":"+secrets["password"]+"@", 1) +
		"/v3/" + secrets["path token"] + "?key=" + secrets["query token"]

	var out bytes.Buffer
	note := func(err error) {
		for ; err != nil; err = unwrapOne(err) {
			fmt.Fprintf(&out, "%v\n%+v\n%#v\n", err, err, err.Error())
		}
	}
	endpoint, err := chain.DialEndpoint(raw, time.Minute, MaxBatch)
	w.must(err)
	t.Cleanup(endpoint.Close)
	reg := prometheus.NewRegistry()
	k := w.keeper(func(_ *Config, d *Deps) {
		d.Endpoints, d.Registerer = []chain.Endpoint{endpoint}, reg
		d.Log = slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{Level: slog.Level(-100), AddSource: true}))
	})
	w.prices(w.first + 12)
	for _, mode := range []string{"500", "nonsense", "rpc error", "hang up", ""} {
		p.mode.Store(mode)
		_, err := k.Tick(t.Context())
		note(err)
		if (err == nil) != (mode == "") {
			t.Errorf("mode %q: %v", mode, err)
		}
		if plan, err := k.DryRun(t.Context()); err == nil {
			w.must(plan.Print(&out))
		} else {
			note(err)
		}
		w.must(k.Doctor(t.Context()).Print(&out))
	}
	p.mode.Store("rpc error")
	note(endpoint.SendTransaction(t.Context(), w.attempts()[0]))
	p.mode.Store("")
	w.block()
	k.tick(t)
	w.settledOnce(1)

	// A signing service and a relay that fail in every way.
	remote, err := keys.DialSigner(t.Context(), strings.Replace(p.URL, "http://", "http://"+secrets["user"]+":"+secrets["password"]+"@", 1)+
		"/"+secrets["signer token"]+"?key="+secrets["query token"], w.key.Address)
	w.must(err)
	t.Cleanup(remote.Close)
	relay, err := chain.DialEndpoint(p.URL+"/"+secrets["relay token"], time.Minute, 1)
	w.must(err)
	t.Cleanup(relay.Close)
	far := w.keeper(func(_ *Config, d *Deps) {
		d.Endpoints, d.Signer, d.Relay = []chain.Endpoint{w.endpoint()}, remote, &relay
		d.Log = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.Level(-100)}))
	})
	expire(t, w.db)
	w.afterTheCutoff(1)
	for _, mode := range []string{"500", "nonsense", "rpc error", "hang up"} {
		p.mode.Store(mode)
		_, err := far.Tick(t.Context())
		note(err)
		if _, err = remote.SignTx(t.Context(), w.attempts()[0], devnet.ChainID); err == nil {
			t.Errorf("the signer in mode %q: signed", mode)
		}
		note(err)
		far.deps.Signer = keys.NewLocalSigner(w.key.Key) // and now the relay
		_, err = far.Tick(t.Context())
		note(err)
		far.deps.Signer = remote
		note(relay.SendTransaction(t.Context(), w.attempts()[0]))
	}
	fmt.Fprintf(&out, "%v %+v %#v", remote, remote, far.deps.Signer)

	// Bad keys, bad passphrases, a database that refuses, an URL that can't be
	// dialled.
	dir := t.TempDir()
	keyPath, right, wrong := dir+"/keeper.json", dir+"/pass", dir+"/wrong"
	w.must(os.WriteFile(right, []byte(secrets["passphrase"]+"\n"), 0o600))
	w.must(os.WriteFile(wrong, []byte(secrets["passphrase"]+"x\n"), 0o600))
	_, err = keys.NewKeystore(keyPath, right, true)
	w.must(err)
	_, err = keys.OpenKeystore(keyPath, wrong)
	note(err)
	_, err = chain.DialEndpoint("bogus://"+secrets["user"]+":"+secrets["password"]+"@host/"+secrets["path token"], time.Second, 1)
	note(err)
	u, err := url.Parse(w.dbURL)
	w.must(err)
	u.User = url.UserPassword("postgres", secrets["db password"])
	u.Path = "/nothing"
	_, bad := store.Open(t.Context(), u.String(), store.Options{})
	note(bad)
	down := w.keeper(func(_ *Config, d *Deps) { d.DB, d.NoDB = nil, bad })
	_, err = down.Tick(t.Context())
	note(err)
	w.must(down.Doctor(t.Context()).Print(&out))
	out.Write(down.log.Bytes())

	families, err := reg.Gather()
	w.must(err)
	for _, f := range families {
		_, err := expfmt.MetricFamilyToText(&out, f)
		w.must(err)
	}
	out.WriteString(journalDump(t, w.db))
	fmt.Fprintf(&out, "%v %+v %#v", k.deps.Signer, k.deps.Signer, k.deps.Signer)

	text := strings.ToLower(out.String())
	if len(text) < 10_000 {
		t.Fatalf("only %d bytes of output: the paths were not taken", len(text))
	}
	for name, secret := range secrets {
		if i := strings.Index(text, strings.ToLower(secret)); i >= 0 {
			t.Errorf("the %s is in the output: …%s…", name, text[max(0, i-200):min(len(text), i+60)])
		}
	}
}

func unwrapOne(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

func TestMetricsAreLinted(t *testing.T) {
	reg := prometheus.NewRegistry()
	m, err := newMetrics(reg)
	if err != nil {
		t.Fatal(err)
	}
	m.start([]chain.Endpoint{{Name: "http://localhost"}})
	m.refused(actionSettle, reasonFee)
	m.endpoint("http://localhost", true)
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range families {
		names = append(names, f.GetName())
	}
	for _, name := range []string{"sluice_keeper_mined_total", "sluice_keeper_endpoint_outvoted_total"} {
		if !slices.Contains(names, name) {
			t.Errorf("the first event of %s would be no increase, and no alert", name)
		}
	}
	problems, err := promlint.NewWithMetricFamilies(families).Lint()
	if err != nil || len(problems) != 0 {
		t.Errorf("%v, %v", problems, err)
	}
	for _, f := range families {
		if !strings.HasPrefix(f.GetName(), "sluice_keeper_") {
			t.Errorf("%s", f.GetName())
		}
	}
	m.mined(&txjournal.Intent{Parts: []txjournal.Part{{Subject: subjectOf(tVault, oneInt, actionSettle), Outcome: txjournal.OutcomeSuccess}}})
	if families, err = reg.Gather(); err != nil {
		t.Fatal(err)
	}
	if problems, err := promlint.NewWithMetricFamilies(families).Lint(); err != nil || len(problems) != 0 {
		t.Errorf("%v, %v", problems, err)
	}
	if len(families) != 30 {
		t.Errorf("%d metrics", len(families))
	}
}
