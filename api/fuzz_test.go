package api

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/sluicefi/sluice/prepare"
)

var (
	fuzzRandom = flag.Int("api.fuzz", 400, "requests with every parameter drawn at random, beside those that go through each value")
	fuzzSeed   = flag.Uint64("api.seed", 1, "what they are drawn from; 0 takes the clock")
)

// TestEveryRouteByItsDescription asks every operation of the OpenAPI document for every kind of value of each of its
// parameters: valid, at the bounds, past them, and hostile. No answer is a failure of the server, each is one that the
// document has for the operation and is valid against its schema there, each error is a problem by RFC 9457, and a value that
// the document doesn't allow is refused.
func TestEveryRouteByItsDescription(t *testing.T) {
	f := newFuzz(t, preparer(t, "http://127.0.0.1:1", prepare.Config{ChainID: 1337, Lens: addr(1), Adapter: addr(2), Quoter: addr(3)}))
	for _, op := range f.operations {
		for i, p := range op.parameters {
			for _, v := range f.values(p) {
				f.check(op, op.with(map[int]value{i: v}))
			}
		}
		for _, body := range op.bodies() {
			f.check(op, call{method: op.method, path: op.path, body: &body})
		}
		f.methods(op)
	}
	seed := *fuzzSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("%d requests through each value; %d more from seed %d (-api.seed)", f.asked, *fuzzRandom, seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for range *fuzzRandom {
		op := f.operations[random.IntN(len(f.operations))]
		chosen := map[int]value{}
		for i, p := range op.parameters {
			if all := f.values(p); random.IntN(3) > 0 {
				chosen[i] = all[random.IntN(len(all))]
			}
		}
		f.check(op, op.with(chosen))
	}
	for _, op := range f.operations {
		if op.method == http.MethodGet && !op.good && !op.onChain() {
			t.Errorf("%s %s: no request was answered with 200: the test checks nothing of it", op.method, op.path)
		}
	}
}

// Kinds of values of a parameter.
const (
	allowed  = iota // by the document
	refused         // by the document: 400
	anything        // hostile: whatever the answer, it is no failure
)

type value struct {
	kind int
	text string
}

type parameter struct {
	Name string `json:"name"`
	In   string `json:"in"`
	// Required query parameters are given wherever no other value is tried.
	Required bool   `json:"required"`
	Schema   schema `json:"schema"`
}

// schema is what the test needs of a JSON schema to make values.
type schema struct {
	Type       any               `json:"type"`
	Ref        string            `json:"$ref"`
	Pattern    string            `json:"pattern"`
	Enum       []any             `json:"enum"`
	Default    any               `json:"default"`
	Minimum    *float64          `json:"minimum"`
	Maximum    *float64          `json:"maximum"`
	MaxLength  *int              `json:"maxLength"`
	Properties map[string]schema `json:"properties"`
	Required   []string          `json:"required"`
	Items      *schema           `json:"items"`
}

type operation struct {
	method, path string
	parameters   []parameter
	answers      map[string][]string // media types by status
	request      *schema
	good         bool // was answered with 200
}

// onChain says that the operation asks a node: TestPreparedAnswersByTheirDescription has one that answers.
func (op *operation) onChain() bool {
	return strings.HasPrefix(op.path, "/v1/prepare/") || strings.HasSuffix(op.path, "/trading")
}

// call is one request, and whether the document allows it.
type call struct {
	method, path string
	query        []string
	headers      [][2]string
	body         *wishBody
	kind         int
}

type wishBody struct {
	kind             int
	mediaType, bytes string
}

type fuzz struct {
	t          *testing.T
	h          http.Handler
	compiler   *jsonschema.Compiler
	compiled   map[string]*jsonschema.Schema
	operations []*operation
	cursors    []string // each list's next
	asked      int
}

const documentURL = "sluice:openapi"

// newFuzz reads the document of a server that prepares by p.
func newFuzz(t *testing.T, p *prepare.Preparer) *fuzz {
	t.Helper()
	db := seeded(t)
	final(t, db)
	f := &fuzz{t: t, h: serve(t, db, func(o *Options) { o.Prepare = p }), compiler: jsonschema.NewCompiler(), compiled: map[string]*jsonschema.Schema{}}
	raw := request(f.h, http.MethodGet, "/openapi.json").Body.Bytes()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	must(t, err)
	f.compiler.DefaultDraft(jsonschema.Draft2020) // what OpenAPI 3.1 has
	must(t, f.compiler.AddResource(documentURL, doc))
	var parsed struct {
		Paths map[string]map[string]struct {
			Parameters  []parameter `json:"parameters"`
			RequestBody struct {
				Content map[string]struct {
					Schema schema `json:"schema"`
				} `json:"content"`
			} `json:"requestBody"`
			Responses map[string]struct {
				Content map[string]any `json:"content"`
			} `json:"responses"`
		} `json:"paths"`
		Components struct {
			Schemas map[string]schema `json:"schemas"`
		} `json:"components"`
	}
	must(t, json.Unmarshal(raw, &parsed))
	for _, path := range slices.Sorted(maps.Keys(parsed.Paths)) {
		for method, o := range parsed.Paths[path] {
			op := &operation{method: strings.ToUpper(method), path: path, parameters: o.Parameters, answers: map[string][]string{}}
			for status, answer := range o.Responses {
				op.answers[status] = slices.Sorted(maps.Keys(answer.Content))
			}
			if body, ok := o.RequestBody.Content["application/json"]; ok {
				of := body.Schema
				if of.Ref != "" {
					of = parsed.Components.Schemas[of.Ref[strings.LastIndex(of.Ref, "/")+1:]]
				}
				op.request = &of
			}
			f.operations = append(f.operations, op)
		}
	}
	if len(f.operations) < 30 {
		t.Fatalf("only %d operations in the document", len(f.operations))
	}
	for _, target := range reads(winner, sam, leader) {
		join := "?"
		if strings.Contains(target, "?") {
			join = "&"
		}
		var p struct {
			Next *string `json:"next"`
		}
		if json.Unmarshal(request(f.h, http.MethodGet, target+join+"limit=1").Body.Bytes(), &p) == nil && p.Next != nil {
			f.cursors = append(f.cursors, *p.Next)
		}
	}
	if len(f.cursors) < 8 {
		t.Fatalf("only %d lists have a next", len(f.cursors))
	}
	return f
}

// with is the operation's call with values for some of its parameters, by their index.
func (op *operation) with(chosen map[int]value) call {
	c := call{method: op.method, path: op.path}
	for i, p := range op.parameters {
		v, given := chosen[i]
		if p.In == "path" {
			if !given {
				v = value{allowed, map[string]string{"vault": winner.Hex(), "account": sam.Hex(), "leader": leader.Hex(), "epoch": "2"}[p.Name]}
			}
			c.path = strings.ReplaceAll(c.path, "{"+p.Name+"}", url.PathEscape(v.text))
			if len(v.text) == 0 || strings.Trim(v.text, ".") == "" {
				v.kind = anything // another path
			}
		} else if p.In == "query" && p.Required && !given {
			v = value{allowed, p.Schema.example(p.Name).(string)}
			c.query = append(c.query, url.QueryEscape(p.Name)+"="+url.QueryEscape(v.text))
		} else if given && p.In == "query" {
			c.query = append(c.query, url.QueryEscape(p.Name)+"="+url.QueryEscape(v.text))
		} else if given {
			c.headers = append(c.headers, [2]string{p.Name, v.text})
		}
		c.kind = max(c.kind, v.kind)
	}
	if op.method == http.MethodPost {
		c.body = &op.bodies()[0]
	}
	if asked := "&" + strings.Join(c.query, "&"); strings.Contains(asked, "&format=csv") || strings.Contains(asked, "&format=koinly") {
		if strings.Contains(asked, "&limit=") || strings.Contains(asked, "&cursor=") {
			c.kind = max(c.kind, refused) // a file is whole
		}
	}
	return c
}

// check makes the call and holds its answer to the document.
func (f *fuzz) check(op *operation, c call) {
	f.t.Helper()
	f.asked++
	target := c.path
	if len(c.query) > 0 {
		target += "?" + strings.Join(c.query, "&")
	}
	u, err := url.ParseRequestURI(target)
	if err != nil {
		return // no server gets such a line
	}
	ctx, cancel := context.WithCancel(f.t.Context())
	defer cancel()
	r := (&http.Request{Method: c.method, URL: u, RequestURI: target, Host: "x", Header: http.Header{}, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, RemoteAddr: "192.0.2.1:1"}).WithContext(ctx)
	for _, h := range c.headers {
		r.Header[http.CanonicalHeaderKey(h[0])] = []string{h[1]}
	}
	r.Body = http.NoBody
	if c.body != nil {
		r = httptest.NewRequest(c.method, target, strings.NewReader(c.body.bytes)).WithContext(ctx)
		if c.body.mediaType != "" {
			r.Header.Set("Content-Type", c.body.mediaType)
		}
		c.kind = max(c.kind, c.body.kind)
	}
	w := httptest.NewRecorder()
	f.h.ServeHTTP(&untilFlushed{w, cancel}, r)
	fail := func(format string, args ...any) {
		f.t.Helper()
		about := target
		if c.body != nil {
			about += fmt.Sprintf(" with %s %.200q", c.body.mediaType, c.body.bytes)
		}
		f.t.Errorf("%s %.400q %q: %d, %s: %.300s", c.method, about, c.headers, w.Code, fmt.Sprintf(format, args...), w.Body)
	}
	if w.Header().Get("X-Injected") != "" {
		fail("a header was injected")
	}
	switch {
	case w.Code >= 300 && w.Code < 400:
		if w.Code != http.StatusNotModified && w.Header().Get("Location") == "" {
			fail("a redirection to nowhere")
		}
		return
	case w.Code >= 500 && !(op.onChain() && w.Code == http.StatusServiceUnavailable && w.Header().Get("Retry-After") != ""):
		fail("the server failed")
	case c.kind == refused && w.Code != http.StatusBadRequest && (c.body == nil || w.Code != http.StatusUnsupportedMediaType && w.Code != http.StatusRequestEntityTooLarge):
		fail("the document doesn't allow it")
	case c.kind == allowed && w.Code == http.StatusBadRequest && !strings.Contains(target, "from="):
		fail("the document allows it")
	}
	if u.Path != c.path && op.method == http.MethodGet && c.kind == anything && w.Code >= 400 {
		f.problem(w, fail) // which path it is, only the server knows
		return
	}
	op.good = op.good || w.Code == http.StatusOK
	mediaType, _, err := mime.ParseMediaType(w.Header().Get("Content-Type"))
	if err != nil {
		fail("media type: %v", err)
		return
	}
	if w.Code >= 400 {
		f.problem(w, fail)
		if w.Code == http.StatusNotFound && c.kind == anything {
			return
		}
	}
	types, ok := op.answers[strconv.Itoa(w.Code)]
	if !ok || !slices.Contains(types, mediaType) {
		fail("the document has no such answer (%s; %v)", mediaType, types)
		return
	}
	if !strings.HasSuffix(mediaType, "json") {
		return
	}
	lines := []string{w.Body.String()}
	if strings.HasSuffix(mediaType, "ndjson") { // each line by itself
		lines = strings.Split(strings.TrimSuffix(w.Body.String(), "\n"), "\n")
	}
	of := f.schema(fmt.Sprintf("/paths/%s/%s/responses/%d/content/%s/schema", pointer(op.path), strings.ToLower(op.method), w.Code, pointer(mediaType)))
	for _, line := range lines {
		body, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err == nil {
			err = of.Validate(body)
		}
		if err != nil {
			fail("by the schema: %v", err)
		}
	}
}

// untilFlushed is a reader who leaves a stream, which has no end, as soon as it began.
type untilFlushed struct {
	*httptest.ResponseRecorder
	leave func()
}

func (w *untilFlushed) Flush() {
	w.ResponseRecorder.Flush()
	w.leave()
}

// problem holds an answer to RFC 9457.
func (f *fuzz) problem(w *httptest.ResponseRecorder, fail func(string, ...any)) {
	f.t.Helper()
	var p struct {
		Title, Detail string
		Status        int
	}
	if w.Header().Get("Content-Type") != "application/problem+json" || json.Unmarshal(w.Body.Bytes(), &p) != nil || p.Status != w.Code || p.Title == "" || p.Detail == "" {
		fail("no problem by RFC 9457 (%s)", w.Header().Get("Content-Type"))
	}
}

func pointer(s string) string {
	return url.PathEscape(strings.ReplaceAll(strings.ReplaceAll(s, "~", "~0"), "/", "~1"))
}

func (f *fuzz) schema(at string) *jsonschema.Schema {
	f.t.Helper()
	if f.compiled[at] == nil {
		s, err := f.compiler.Compile(documentURL + "#" + at)
		must(f.t, err)
		f.compiled[at] = s
	}
	return f.compiled[at]
}

// methods asks a path by methods that it doesn't have.
func (f *fuzz) methods(op *operation) {
	f.t.Helper()
	c := op.with(nil)
	for _, method := range []string{http.MethodPut, http.MethodDelete, http.MethodPatch, "BREW"} {
		w := request(f.h, method, c.path)
		if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") == "" || w.Header().Get("Content-Type") != "application/problem+json" {
			f.t.Errorf("%s %s: %d %v", method, c.path, w.Code, w.Header())
		}
	}
	if op.method == http.MethodGet && !op.onChain() {
		if w := request(f.h, http.MethodHead, strings.TrimSuffix(c.path+"?"+strings.Join(c.query, "&"), "?")); w.Code != http.StatusOK {
			f.t.Errorf("HEAD %s: %d %s", c.path, w.Code, w.Body)
		}
	}
}
