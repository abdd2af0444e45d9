package api

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/store"
)

func TestBadInputIsAProblem(t *testing.T) {
	h := serve(t, seeded(t), nil)
	v := "/v1/vaults/" + winner.Hex()
	tradesCursor := *encodeCursor("trades", 1, 2)
	for _, c := range []struct {
		method, target string
		code           int
	}{
		{"GET", "/v1/vaults/0x12", 400},
		{"GET", "/v1/vaults/not-an-address/prices", 400},
		{"GET", "/v1/vaults/" + addr(1).Hex(), 404},
		{"GET", "/v1/vaults/" + addr(1).Hex() + "/trades", 404},
		{"GET", "/v1/accounts/0xzz/positions", 400},
		{"GET", "/v1/accounts/" + sam.Hex() + "0/requests?format=csv", 400},
		{"GET", "/v1/accounts/" + sam.Hex() + "/requests?format=csv&vault=1", 400},
		{"GET", "/v1/accounts/" + sam.Hex() + "/requests?format=csv&state=odd", 400},
		{"GET", "/v1/accounts/" + sam.Hex() + "/activity?format=xml", 400},
		{"GET", "/v1/accounts/" + sam.Hex() + "/requests?format=CSV", 400},
		{"GET", "/v1/accounts/0x/feed.atom", 400},
		{"GET", "/v1/vaults?limit=0", 400},
		{"GET", "/v1/vaults?limit=201", 400},
		{"GET", "/v1/vaults?limit=x", 400},
		{"GET", "/v1/vaults?sort=drop", 400},
		{"GET", "/v1/vaults?status=odd", 400},
		{"GET", "/v1/vaults?account=1", 400},
		{"GET", "/v1/vaults?q=" + strings.Repeat("x", 65), 400},
		{"GET", "/v1/vaults?cursor=%00", 400},
		{"GET", "/v1/vaults?cursor=bm90IGpzb24", 400},
		{"GET", v + "/trades?cursor=x", 400},
		{"GET", v + "/epochs?cursor=" + tradesCursor, 400}, // another list's
		{"GET", v + "/epochs/0", 400},
		{"GET", v + "/epochs/x", 400},
		{"GET", v + "/epochs/5", 404},
		{"GET", v + "/epochs/9223372036854775807", 404},
		{"GET", "/v1/vaults/" + solo.Hex() + "/epochs/1", 404}, // a personal vault has none
		{"GET", "/v1/vaults/" + addr(1).Hex() + "/epochs/1", 404},
		{"GET", v + "/depositors?cursor=" + *encodeCursor("depositors", nil, sam), 400},
		{"GET", v + "/prices?limit=10001", 400},
		{"GET", v + "/prices?from=-1", 400},
		{"GET", v + "/prices?interval=week", 400},
		{"GET", v + "/prices?from=5&to=5", 400},
		{"GET", "/v1/vaults/" + solo.Hex() + "/calendar.ics", 404},
		{"GET", "/v1/events?vault=1", 400},
		{"GET", "/v1", 404},
		{"GET", "/v1/nothing", 404},
		{"POST", "/v1/vaults", 405},
		{"DELETE", v, 405},
		{"POST", "/", 405},
	} {
		w := request(h, c.method, c.target)
		var p struct {
			Status int    `json:"status"`
			Title  string `json:"title"`
			Detail string `json:"detail"`
		}
		err := json.Unmarshal(w.Body.Bytes(), &p)
		if w.Code != c.code || w.Header().Get("Content-Type") != "application/problem+json" || err != nil || p.Status != c.code || p.Title == "" || p.Detail == "" {
			t.Errorf("%s %s: %d %s %s", c.method, c.target, w.Code, w.Header().Get("Content-Type"), w.Body)
		}
	}
}

func TestAnUnreachableDatabaseIsA503(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	must(t, db.Close())
	w := request(h, http.MethodGet, "/v1/vaults")
	if w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "sql") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	is(t, "readyz", request(h, http.MethodGet, "/readyz").Code, http.StatusServiceUnavailable)
	is(t, "healthz", request(h, http.MethodGet, "/healthz").Code, http.StatusOK)
}

func TestValidatorsNameTheSnapshot(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	w := request(h, http.MethodGet, "/v1/vaults")
	tag := w.Header().Get("ETag")
	if len(tag) < 10 || w.Header().Get("Cache-Control") != "no-cache" {
		t.Fatalf("ETag %q, Cache-Control %q", tag, w.Header().Get("Cache-Control"))
	}
	for _, header := range []string{tag, strings.TrimPrefix(tag, "W/"), `"other", ` + tag, "*"} {
		w := request(h, http.MethodGet, "/v1/vaults", "If-None-Match", header)
		if w.Code != http.StatusNotModified || w.Body.Len() != 0 || w.Header().Get("ETag") != tag {
			t.Errorf("If-None-Match %s: %d %q %q", header, w.Code, w.Header().Get("ETag"), w.Body)
		}
	}
	commit(t, db, 101, &store.Changes{})
	w = request(h, http.MethodGet, "/v1/vaults", "If-None-Match", tag)
	if w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
		t.Errorf("after a block: %d %q", w.Code, w.Header().Get("ETag"))
	}
	if w := request(h, http.MethodGet, "/v1/status"); w.Header().Get("Cache-Control") != "no-store" {
		t.Error("operational state may be cached")
	}
}

func TestReadinessNeedsAnIndex(t *testing.T) {
	db := emptyDB(t)
	held := errors.New("seeding week 3 of 12")
	h := serve(t, db, func(o *Options) { o.Ready = func() error { return held } })
	w := request(h, http.MethodGet, "/readyz")
	if w.Code != 503 || !strings.Contains(w.Body.String(), "week 3") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	held = nil
	is(t, "unbound", request(h, http.MethodGet, "/readyz").Code, 503)
	is(t, "unbound vaults", request(h, http.MethodGet, "/v1/vaults").Code, 404)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(1), StartBlock: 1}))
	is(t, "empty", request(h, http.MethodGet, "/readyz").Code, 503)
	is(t, "empty vaults", request(h, http.MethodGet, "/v1/vaults").Code, 200)
	is(t, "empty protocol", request(h, http.MethodGet, "/v1/protocol").Code, 200)
	commit(t, db, 100, &store.Changes{})
	is(t, "indexed", request(h, http.MethodGet, "/readyz").Code, 200)
	far := uint64(200)
	must(t, db.PutEndpoint(t.Context(), store.Endpoint{Name: "http://a", Healthy: true, Head: &far}))
	if w := request(h, http.MethodGet, "/readyz"); w.Code != 503 || !strings.Contains(w.Body.String(), "100 blocks behind") {
		t.Errorf("lagging: %d %s", w.Code, w.Body)
	}
	isPtr(t, "lag", fetch[Status](t, h, "/v1/status").LagBlocks, 100)
}

func TestCrossOriginReadsAreOpenWithoutCredentials(t *testing.T) {
	h := serve(t, seeded(t), nil)
	w := request(h, http.MethodGet, "/v1/vaults", "Origin", "https://elsewhere.example")
	is(t, "origin", w.Header().Get("Access-Control-Allow-Origin"), "*")
	is(t, "credentials", w.Header().Get("Access-Control-Allow-Credentials"), "")
	w = request(h, http.MethodOptions, "/v1/vaults", "Origin", "https://elsewhere.example", "Access-Control-Request-Headers", "if-none-match")
	is(t, "preflight", w.Code, http.StatusNoContent)
	is(t, "dashboard", request(h, http.MethodGet, "/").Header().Get("Access-Control-Allow-Origin"), "")
	is(t, "metrics stay inside", request(h, http.MethodGet, "/metrics").Code, http.StatusNotFound)
	open := serve(t, emptyDB(t), func(o *Options) { o.PublicMetrics = true })
	request(open, http.MethodGet, "/healthz")
	if body := request(open, http.MethodGet, "/metrics").Body.String(); !strings.Contains(body, `sluice_http_request_duration_seconds_count{code="200",route="GET /healthz"} 1`) {
		t.Errorf("metrics: %.300s", body)
	}
}

func TestDashboardFilesAndRoutes(t *testing.T) {
	h := serve(t, emptyDB(t), nil)
	for target, want := range map[string]struct {
		code         int
		cache, start string
	}{
		"/":                   {200, "no-cache", "<!doctype"},
		"/guide/?x=1":         {200, "no-cache", "<!doctype"},
		"/vaults/0x1?x=1":     {404, "no-store", "{"},
		"/index.html":         {200, "no-cache", "<!doctype"},
		"/favicon.svg":        {200, "no-cache", "<svg"},
		"/assets/app-1.js":    {200, "public, max-age=31536000, immutable", "console"},
		"/assets/app-0.js":    {404, "no-store", "{"},
		"/../../etc/passwd":   {404, "no-store", "{"},
		"/assets/../../x.txt": {404, "no-store", "{"},
		"/.env":               {404, "no-store", "{"},
		"/v2/vaults":          {404, "no-store", "{"},
	} {
		w := request(h, http.MethodGet, target)
		if w.Code == http.StatusTemporaryRedirect || w.Code == http.StatusMovedPermanently {
			w = request(h, http.MethodGet, w.Header().Get("Location"))
		}
		if w.Code != want.code || w.Header().Get("Cache-Control") != want.cache || !strings.HasPrefix(w.Body.String(), want.start) {
			t.Errorf("%s: %d %q %.20q", target, w.Code, w.Header().Get("Cache-Control"), w.Body)
		}
		if csp := w.Header().Get("Content-Security-Policy"); !strings.Contains(csp, "connect-src 'self' https: wss:") || strings.Contains(csp, "script-src 'self' 'unsafe") {
			t.Errorf("%s: policy %q", target, csp)
		}
	}
	bare := serve(t, emptyDB(t), func(o *Options) { o.Dashboard = nil })
	is(t, "without a dashboard", request(bare, http.MethodGet, "/").Code, 404)
	docs := request(bare, http.MethodGet, "/docs").Body.String()
	if strings.Contains(docs, "http://") || strings.Contains(docs, "https://") || !strings.Contains(docs, "/v1/vaults/{vault}/prices") {
		t.Errorf("docs: %.300s", docs)
	}
	var doc map[string]any
	must(t, json.Unmarshal(request(bare, http.MethodGet, "/openapi.json").Body.Bytes(), &doc))
	is(t, "openapi", doc["openapi"], any("3.1.0"))
}

func TestCSVFiles(t *testing.T) {
	db := seeded(t)
	c := story().Vaults[:1]
	c[0].Name = `=cmd("x")`
	commit(t, db, 101, &store.Changes{Vaults: c})
	h := serve(t, db, nil)
	for target, want := range map[string]int{
		"/v1/accounts/" + sam.Hex() + "/requests?format=csv":                       3,
		"/v1/accounts/" + sam.Hex() + "/requests?format=csv&state=claimable":       2,
		"/v1/accounts/" + sam.Hex() + "/activity?format=csv&vault=" + winner.Hex(): 3,
		"/v1/accounts/" + addr(1).Hex() + "/activity?format=csv":                   0,
	} {
		w := request(h, http.MethodGet, target)
		rows, err := csv.NewReader(w.Body).ReadAll()
		if err != nil || w.Code != 200 || !strings.HasPrefix(w.Header().Get("Content-Disposition"), `attachment; filename="sluice-`) || len(rows) != want+1 {
			t.Errorf("%s: %d, %d rows, %v", target, w.Code, len(rows), err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if strings.HasPrefix(cell, "=") {
					t.Errorf("%s: a formula: %s", target, cell)
				}
			}
		}
	}
	rows, err := csv.NewReader(request(h, http.MethodGet, "/v1/accounts/"+sam.Hex()+"/requests", "Accept", "text/csv").Body).ReadAll()
	must(t, err)
	is(t, "net", rows[2][16], "1560.000000")
	is(t, "shares", rows[2][10], "1000.000000000000000000")
}

// A tax file has every row or none: pages are put together, and beyond its bound it is refused, not cut.
func TestCSVFilesAreWhole(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	whole := func(page, most int) (int, int) {
		s.csvBound = csvBound{page: page, most: most}
		w := request(s.Handler(), http.MethodGet, "/v1/accounts/"+sam.Hex()+"/requests?format=csv")
		rows, err := csv.NewReader(w.Body).ReadAll()
		if w.Code == 200 {
			must(t, err)
		}
		return w.Code, len(rows) - 1
	}
	for page := 1; page <= 4; page++ {
		if code, rows := whole(page, 3); code != 200 || rows != 3 {
			t.Errorf("pages of %d: %d, %d rows", page, code, rows)
		}
	}
	if code, _ := whole(1, 2); code != 400 {
		t.Errorf("more rows than a file may have: %d", code)
	}
	w := request(s.Handler(), http.MethodGet, "/v1/accounts/"+sam.Hex()+"/requests?format=csv")
	if !strings.Contains(w.Body.String(), "vault") {
		t.Errorf("the problem names no way out: %s", w.Body)
	}
}

// A parameter of pages, which would make less than the whole of a file, is refused: whoever gives it would file a part as the whole.
func TestAFileTakesNoPages(t *testing.T) {
	h := serve(t, seeded(t), nil)
	cursor := *encodeCursor("activity", 99, 0, 0)
	at := "/v1/accounts/" + sam.Hex()
	for _, target := range []string{at + "/requests?format=csv", at + "/activity?format=csv", at + "/activity?format=koinly", at + "/pnl?format=csv&vault=" + winner.Hex()} {
		is(t, target, request(h, http.MethodGet, target).Code, http.StatusOK)
		for _, with := range []string{"&limit=1", "&limit=200", "&limit=", "&cursor=" + cursor, "&cursor="} {
			w := request(h, http.MethodGet, target+with)
			if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "whole") {
				t.Errorf("%s%s: %d %.200s", target, with, w.Code, w.Body)
			}
		}
	}
	is(t, "asked for by Accept", request(h, http.MethodGet, at+"/requests?limit=1", "Accept", "text/csv").Code, http.StatusBadRequest)
	is(t, "pages of JSON", request(h, http.MethodGet, at+"/requests?limit=1&format=json").Code, http.StatusOK)
}

func TestKeeperPage(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	if k := fetch[Keeper](t, h, "/v1/keeper"); k.Present || k.Run != nil || len(k.Intents) != 0 {
		t.Errorf("without a keeper: %+v", k)
	}
	for _, q := range []string{
		`INSERT INTO lease (name, holder, token, acquired_at, expires_at, backend_pid) VALUES ('keeper/1337', 'host-1', 1, now(), now() + interval '1 minute', 1)`,
		`INSERT INTO keeper_status (chain_id, sender, head_block, head_hash, head_time, next_cutoff, balance_wei, budget_wei, spent_wei, plan, lease_token)
			VALUES (1337, '\x00000000000000000000000000000000000000b9', 99, decode(repeat('01', 32), 'hex'), 5, 0, 1000, 500, 300, '{"items": [], "endpoints": [
				{"name": "a.example", "answers": true, "agrees": true, "head": 99, "faults": 0, "lastFault": null, "faultBlock": null},
				{"name": "b.example", "answers": false, "agrees": false, "head": null, "faults": 3, "lastFault": "eth_call: 429", "faultBlock": 98}]}', 1)`,
		`UPDATE cursor SET reorgs = 2, reorg_blocks = 5, reorg_at = to_timestamp(1700000000)`,
		`INSERT INTO keeper_refusals (chain_id, vault, epoch, action, reason, detail, first_block, last_block, first_at, last_at)
			VALUES (1337, '\x00000000000000000000000000000000000000a1', 4, 'settle', 'stalePrice', 'WETH', 98, 99, to_timestamp(1700000001), to_timestamp(1700000013))`,
		`INSERT INTO keeper_intents (chain_id, sender, vault, epoch, action, target, calldata, nonce, gas, state, plan, planned_block, planned_hash, planned_time, lease_token)
			VALUES (1337, '\x00000000000000000000000000000000000000b9', '\x0000000000000000000000000000000000000000', 0, 'claim',
			'\x00000000000000000000000000000000000000a1', '\x00', 7, 100, 'intent', '{}', 99, decode(repeat('01', 32), 'hex'), 5, 1)`,
		`INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token)
			SELECT id, s.state, '', 99, 1 FROM keeper_intents, unnest(ARRAY['intent', 'mined', 'reorged', 'mined', 'reorged']) AS s (state)`,
	} {
		_, err := db.Exec(q)
		must(t, err)
	}
	k := fetch[Keeper](t, h, "/v1/keeper")
	is(t, "present", k.Present, true)
	isPtr(t, "holder", k.Holder, "host-1")
	isPtr(t, "runway", k.Run.RunwayWeeks, 3)
	is(t, "refusal", k.Refusals[0].Reason, "stalePrice")
	is(t, "intent", k.Intents[0].Action, "claim")
	if k.Intents[0].Vault != nil || k.Run.NextCutoff != nil {
		t.Errorf("what there isn't is given: %+v", k)
	}
	is(t, "first refused", k.Refusals[0].FirstAt, 1700000001)
	is(t, "last refused", k.Refusals[0].LastAt, 1700000013)
	is(t, "reorgs", k.Reorgs.Times, 2)
	is(t, "blocks that they took back", k.Reorgs.Blocks, 5)
	isPtr(t, "the last of them", k.Reorgs.LastAt, 1700000000)
	is(t, "the keeper's transactions that a reorg took out", k.Reorged, 2)
	is(t, "the keeper's endpoints", len(k.Own), 2)
	is(t, "one that answers", k.Own[0].Answers && k.Own[0].Agrees && k.Own[0].LastFault == nil, true)
	isPtr(t, "its head", k.Own[0].Head, 99)
	is(t, "one that doesn't", k.Own[1].Answers || k.Own[1].Agrees || k.Own[1].Head != nil, false)
	is(t, "its faults", k.Own[1].Faults, 3)
	isPtr(t, "the last one", k.Own[1].LastFault, "eth_call: 429")
	if status := fetch[Status](t, h, "/v1/status"); !reflect.DeepEqual(status.Reorgs, k.Reorgs) {
		t.Errorf("the status says %+v of reorgs, the keeper's page %+v", status.Reorgs, k.Reorgs)
	}

	// The run of a keeper of another version says less, or something else: the page stands.
	for _, plan := range []string{`{}`, `[]`, `{"endpoints": "none"}`} {
		_, err := db.Exec("UPDATE keeper_status SET plan = $1", plan)
		must(t, err)
		if k := fetch[Keeper](t, h, "/v1/keeper"); k.Own == nil || len(k.Own) != 0 {
			t.Errorf("endpoints of plan %s: %+v", plan, k.Own)
		}
	}
}
