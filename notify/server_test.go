package notify

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/store"
)

const hooks = "https://hooks.vaults.example"

type client struct {
	t    *testing.T
	h    http.Handler
	key  *ecdsa.PrivateKey
	desk *Subscriptions
}

func newClientOf(t *testing.T, db *store.DB) *client {
	return newClientOfDesk(t, NewSubscriptions(testConfig, db, testSecret, hooks, slog.New(slog.DiscardHandler)))
}

func newClientOfDesk(t *testing.T, desk *Subscriptions) *client {
	key, err := crypto.GenerateKey()
	must(t, err)
	return &client{t, desk.Handler(), key, desk}
}

func (c *client) account() common.Address { return crypto.PubkeyToAddress(c.key.PublicKey) }

func (c *client) sign(text string) string {
	raw, err := crypto.Sign(accounts.TextHash([]byte(text)), c.key)
	must(c.t, err)
	raw[64] += 27
	return hexutil.Encode(raw)
}

// post sends a body and returns the status and the answer.
func (c *client) post(path string, body map[string]any) (int, map[string]any) {
	c.t.Helper()
	raw, err := json.Marshal(body)
	must(c.t, err)
	req := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(raw))
	req.Header.Set("Content-Type", "application/json")
	return c.do(req)
}

func (c *client) do(req *http.Request) (int, map[string]any) {
	c.t.Helper()
	w := httptest.NewRecorder()
	c.h.ServeHTTP(w, req)
	var out map[string]any
	if w.Body.Len() > 0 {
		must(c.t, json.Unmarshal(w.Body.Bytes(), &out))
	}
	if w.Code >= 400 && (w.Header().Get("Content-Type") != "application/problem+json" || out["detail"] == nil) {
		c.t.Errorf("%d is no problem of RFC 9457: %s", w.Code, w.Body)
	}
	return w.Code, out
}

// body is a signed request for an address, changed after it was signed.
func (c *client) body(url string, change func(map[string]any)) map[string]any {
	r := Request{Server: hooks, ChainID: 1337, Account: c.account(), URL: url, Types: []string{RequestSettled}, Issued: time.Now().Truncate(time.Second)}
	b := map[string]any{
		"account": r.Account.Hex(), "url": r.URL, "types": r.Types, "issued": r.Issued.UTC().Format(time.RFC3339), "signature": c.sign(r.Text()),
	}
	if change != nil {
		change(b)
	}
	return b
}

func TestAnAccountSubscribesBySignature(t *testing.T) {
	db, _ := openDB(t)
	c := newClientOf(t, db)
	body := c.body("https://example.org/hook", nil)
	status, out := c.post("/subscriptions", body)
	if status != http.StatusCreated {
		t.Fatalf("%d %v", status, out)
	}
	id := out["id"].(string)
	if out["secret"] != testSecret.Of(id) || !strings.HasPrefix(out["secret"].(string), "whsec_") {
		t.Errorf("secret %v", out["secret"])
	}
	s, err := db.Subscription(t.Context(), id)
	must(t, err)
	if *s.Account != c.account() || *s.Owner != c.account() || s.Vault != nil || s.URL != "https://example.org/hook" {
		t.Errorf("stored %+v", s)
	}
	// Who saw the request can't have the secret by sending it again.
	if status, out := c.post("/subscriptions", body); status != http.StatusConflict {
		t.Errorf("the same request again: %d %v", status, out)
	}
	if status, out := c.do(httptest.NewRequest(http.MethodGet, "/subscriptions/"+id, nil)); status != http.StatusOK || out["state"] != "active" || out["url"] != nil {
		t.Errorf("state: %d %v", status, out)
	}
	if status, _ := c.do(httptest.NewRequest(http.MethodGet, "/subscriptions/sub_"+strings.Repeat("0", 32), nil)); status != http.StatusNotFound {
		t.Errorf("an unknown webhook: %d", status)
	}
	// Each account sees its own, with the address, and nobody else's.
	stranger := newClientOf(t, db)
	list := func(of, by *client) (int, map[string]any) {
		issued := time.Now().Truncate(time.Second)
		return c.post("/subscriptions/list", map[string]any{
			"account": of.account().Hex(), "issued": issued.UTC().Format(time.RFC3339), "signature": by.sign(listText(hooks, of.account(), issued)),
		})
	}
	status, out = list(c, c)
	if items, ok := out["items"].([]any); status != http.StatusOK || !ok || len(items) != 1 || items[0].(map[string]any)["id"] != id ||
		items[0].(map[string]any)["url"] != "https://example.org/hook" || items[0].(map[string]any)["state"] != "active" || items[0].(map[string]any)["secret"] != nil {
		t.Errorf("one's own: %d %v", status, out)
	}
	if status, out := list(stranger, stranger); status != http.StatusOK || len(out["items"].([]any)) != 0 {
		t.Errorf("a stranger's: %d %v", status, out)
	}
	if status, out := list(c, stranger); status != http.StatusForbidden {
		t.Errorf("somebody else's: %d %v", status, out)
	}
	// Only who made it may remove it.
	removal := func(by *client) map[string]any {
		issued := time.Now().Truncate(time.Second)
		return map[string]any{"account": by.account().Hex(), "issued": issued.UTC().Format(time.RFC3339), "signature": by.sign(removalText(hooks, id, issued))}
	}
	if status, _ := stranger.post("/subscriptions/"+id+"/remove", removal(stranger)); status != http.StatusNotFound {
		t.Errorf("a stranger removes it: %d", status)
	}
	if status, out := c.post("/subscriptions/"+id+"/remove", removal(c)); status != http.StatusNoContent {
		t.Errorf("removing: %d %v", status, out)
	}
	if count(t, db, "notify_subscriptions") != 0 {
		t.Error("it is still there")
	}
}

// TestRequestsThatAreRefused: also where the operator's own receivers may be on private networks.
func TestRequestsThatAreRefused(t *testing.T) {
	db, _ := openDB(t)
	c, stranger := newClientOf(t, db), newClientOf(t, db)
	for name, test := range map[string]struct {
		body map[string]any
		want int
	}{
		"another account":    {c.body("https://example.org", func(b map[string]any) { b["account"] = stranger.account().Hex() }), 403},
		"another address":    {c.body("https://example.org", func(b map[string]any) { b["url"] = "https://example.net" }), 403},
		"other types":        {c.body("https://example.org", func(b map[string]any) { b["types"] = []string{VaultSettled} }), 403},
		"one vault":          {c.body("https://example.org", func(b map[string]any) { b["vault"] = vault.Hex() }), 403},
		"another time":       {c.body("https://example.org", func(b map[string]any) { b["issued"] = time.Now().Add(time.Minute).UTC().Format(time.RFC3339) }), 403},
		"too old":            {c.body("https://example.org", func(b map[string]any) { b["issued"] = "2020-01-01T00:00:00Z" }), 400},
		"no signature":       {c.body("https://example.org", func(b map[string]any) { b["signature"] = "0x" }), 403},
		"private network":    {c.body("https://10.0.0.1/", nil), 400},
		"the host's own":     {c.body("http://169.254.169.254/", nil), 400},
		"this machine":       {c.body("https://localhost/", nil), 400},
		"plain http":         {c.body("http://example.org/", nil), 400},
		"unknown field":      {c.body("https://example.org", func(b map[string]any) { b["extra"] = 1 }), 400},
		"no types":           {c.body("https://example.org", func(b map[string]any) { b["types"] = []string{} }), 400},
		"not an address":     {c.body("https://example.org", func(b map[string]any) { b["account"] = "sam" }), 400},
		"a body without end": {c.body("https://example.org/"+strings.Repeat("a", 10_000), nil), 413},
	} {
		status, out := c.post("/subscriptions", test.body)
		// Outside the binary huma calls what it can't process 422.
		if status == http.StatusUnprocessableEntity {
			status = http.StatusBadRequest
		}
		if status != test.want {
			t.Errorf("%s: %d %v, want %d", name, status, out, test.want)
		}
	}
	for _, on := range []string{"https://other.example", ""} {
		r := Request{Server: on, ChainID: 1337, Account: c.account(), URL: "https://example.org", Types: []string{RequestSettled}, Issued: time.Now()}
		if status, _ := c.post("/subscriptions", c.body("https://example.org", func(b map[string]any) { b["signature"] = c.sign(r.Text()) })); status != 403 {
			t.Errorf("a request for the server %q: %d", on, status)
		}
	}
	if count(t, db, "notify_subscriptions") != 0 {
		t.Error("one was made all the same")
	}
}

// TestADemoSendsEverybodyIntoPrivateNetworks: by a switch of its own.
func TestADemoSendsEverybodyIntoPrivateNetworks(t *testing.T) {
	db, _ := openDB(t)
	cfg := testConfig
	cfg.Private, cfg.PrivateForAll = false, true
	r := receive(t)
	c := newClientOfDesk(t, NewSubscriptions(cfg, db, testSecret, hooks, slog.New(slog.DiscardHandler)))
	startWith(t, db, cfg)
	account := c.account()
	r.listen(func() string {
		status, out := c.post("/subscriptions", c.body(r.URL, nil))
		if status != http.StatusCreated {
			t.Fatalf("%d %v", status, out)
		}
		return out["secret"].(string)
	})
	commit(t, db, 101, settlement(101, vault, account))
	if d := r.next(); d.Type != RequestSettled || d.Data.Account != account.Hex() {
		t.Errorf("told %+v", d)
	}
}

func TestAnAccountHasAFewWebhooksOnly(t *testing.T) {
	db, _ := openDB(t)
	c := newClientOf(t, db)
	for i, path := range []string{"a", "b", "c"} {
		status, out := c.post("/subscriptions", c.body("https://example.org/"+path, nil))
		if want := map[bool]int{true: http.StatusCreated, false: http.StatusConflict}[i < testConfig.PerAccount]; status != want {
			t.Errorf("number %d: %d %v, want %d", i+1, status, out, want)
		}
	}
	another := newClientOf(t, db)
	if status, out := another.post("/subscriptions", another.body("https://example.org/", nil)); status != http.StatusCreated {
		t.Errorf("another account's first: %d %v", status, out)
	}
}

// holds lets an account hold shares as of block n.
func holds(t *testing.T, db *store.DB, n uint64, account common.Address) {
	t.Helper()
	commit(t, db, n, &store.Changes{Positions: []*store.Position{{Vault: vault, Account: account, FirstBlock: n, LastBlock: n}}})
}

// TestAccountsThatNobodyKnowsLeaveHalfOfTheWebhooks: keys cost nothing, so those who hold, asked for, lead or trade something find a place
// however many strangers came first.
func TestAccountsThatNobodyKnowsLeaveHalfOfTheWebhooks(t *testing.T) {
	db, _ := openDB(t)
	cfg := testConfig
	cfg.Subscriptions = 20
	desk := NewSubscriptions(cfg, db, testSecret, hooks, slog.New(slog.DiscardHandler))
	ask := func(c *client, host, want int) map[string]any {
		t.Helper()
		status, out := c.post("/subscriptions", c.body(fmt.Sprintf("https://host%d.example/", host), nil))
		if status != want {
			t.Fatalf("host %d: %d %v, want %d", host, status, out, want)
		}
		return out
	}
	stranger := newClientOfDesk(t, desk)
	ask(stranger, 0, http.StatusCreated)
	for host := 1; host < 10; host++ {
		ask(newClientOfDesk(t, desk), host, http.StatusCreated)
	}
	late := newClientOfDesk(t, desk)
	if out := ask(late, 10, http.StatusConflict); !strings.Contains(fmt.Sprint(out["detail"]), "no shares, requests or vaults here may have 10 webhooks") {
		t.Errorf("refused with %v", out["detail"])
	}
	known := make([]*client, 4)
	for i := range known {
		known[i] = newClientOfDesk(t, desk)
	}
	v, trader := aVault(vault), known[2].account()
	v.Leader, v.Trader = known[1].account(), &trader
	commit(t, db, 101, &store.Changes{
		Positions: []*store.Position{{Vault: vault, Account: known[0].account(), FirstBlock: 101, LastBlock: 101}}, Vaults: []*store.Vault{v},
		Requests: []*store.Request{{Vault: vault, Controller: known[3].account(), Owner: sam, Kind: "deposit", State: "pending", RequestID: big.NewInt(1)}},
	})
	for host, c := range known {
		ask(c, host, http.StatusCreated)
	}
	ask(late, 10, http.StatusConflict)
	// Who became known takes no stranger's place any more.
	holds(t, db, 102, stranger.account())
	ask(late, 10, http.StatusCreated)
}

// TestAccountsCanNotTakeEveryWebhook: whoever has many keys may take what accounts may have, and a tenth of it to one host. The operator
// still makes their own, and what is disabled makes room, and is forgotten in the end.
func TestAccountsCanNotTakeEveryWebhook(t *testing.T) {
	db, _ := openDB(t)
	cfg := testConfig
	cfg.Subscriptions = 20
	desk := NewSubscriptions(cfg, db, testSecret, hooks, slog.New(slog.DiscardHandler))
	block := uint64(100)
	ask := func(url string, want int) (id string) {
		t.Helper()
		c := newClientOfDesk(t, desk)
		block++
		holds(t, db, block, c.account())
		status, out := c.post("/subscriptions", c.body(url, nil))
		if status != want {
			t.Fatalf("%s: %d %v, want %d", url, status, out, want)
		}
		id, _ = out["id"].(string)
		return id
	}
	ask("https://victim.example/a", http.StatusCreated)
	ask("https://VICTIM.example:8443?b", http.StatusCreated)
	ask("https://victim.example/c", http.StatusConflict)
	var last string
	for i := range cfg.Subscriptions - 2 {
		last = ask(fmt.Sprintf("https://host%d.example/", i), http.StatusCreated)
	}
	ask("https://another.example/", http.StatusConflict)
	if _, _, err := desk.Add(t.Context(), "https://victim.example/own", nil, nil, []string{RequestSettled}); err != nil {
		t.Errorf("the operator's own: %v", err)
	}
	_, err := db.Exec("UPDATE notify_subscriptions SET disabled_at = clock_timestamp() - interval '2 days' WHERE id = $1", last)
	must(t, err)
	ask("https://another.example/", http.StatusCreated)
	lease, err := db.AcquireLease(t.Context(), store.NotifyLease, t.Name(), time.Minute)
	must(t, err)
	must(t, db.Notifications(lease).Forget(t.Context(), 24*time.Hour))
	if _, err := db.Subscription(t.Context(), last); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("disabled for two days: %v", err)
	}
	if n := count(t, db, "notify_subscriptions"); n != cfg.Subscriptions+1 {
		t.Errorf("%d webhooks are left", n)
	}
}

func TestTheOperatorsSecretIsNeverPrinted(t *testing.T) {
	var out bytes.Buffer
	slog.New(slog.NewTextHandler(&out, nil)).Info("x", "secret", testSecret)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "secret", testSecret)
	fmt.Fprintf(&out, "%v %+v %#v %s %x %d", testSecret, &testSecret, testSecret, testSecret, testSecret, struct{ S Secret }{testSecret})
	if strings.Contains(out.String(), "operator") || strings.Contains(out.String(), "6f70657261746f72") || strings.Contains(out.String(), "111 112 101") {
		t.Error(out.String())
	}
	if _, err := NewSecret("short"); err == nil || strings.Contains(err.Error(), "short") {
		t.Errorf("a short secret: %v", err)
	}
	if a, b := testSecret.Of("sub_a"), testSecret.Of("sub_b"); a == b || a != testSecret.Of("sub_a") {
		t.Error("secrets aren't one for each webhook")
	}
}

// TestPagesOfEveryOriginMayAsk: the dashboard is on another origin than this listener.
func TestPagesOfEveryOriginMayAsk(t *testing.T) {
	db, _ := openDB(t)
	c := newClientOf(t, db)
	w := httptest.NewRecorder()
	asked := httptest.NewRequest(http.MethodOptions, "/subscriptions", nil)
	asked.Header.Set("Access-Control-Request-Method", http.MethodPost)
	asked.Header.Set("Access-Control-Request-Headers", "content-type")
	c.h.ServeHTTP(w, asked)
	if h := w.Header(); w.Code != http.StatusNoContent || h.Get("Access-Control-Allow-Origin") != "*" || !strings.Contains(h.Get("Access-Control-Allow-Headers"), "Content-Type") ||
		!strings.Contains(h.Get("Access-Control-Allow-Methods"), http.MethodPost) || h.Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("before a request: %d %v", w.Code, h)
	}
	w = httptest.NewRecorder()
	c.h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/subscriptions/sub_"+strings.Repeat("0", 32), nil))
	if w.Code != http.StatusNotFound || w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("an answer: %d %v", w.Code, w.Header())
	}
}
