package cmdtest

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	trace "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"
)

// Collector takes traces by OTLP over HTTP, as an OpenTelemetry collector does.
type Collector struct {
	URL string

	mu    sync.Mutex
	got   []*trace.ResourceSpans
	asked []http.Header
}

// NewCollector starts one that ends with the test.
func NewCollector(t *testing.T) *Collector {
	t.Helper()
	c := &Collector{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/x-protobuf" {
			http.Error(w, "not OTLP", http.StatusBadRequest)
			return
		}
		if err := c.take(r); err != nil {
			t.Errorf("what was sent is not OTLP: %v", err)
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/x-protobuf")
	}))
	t.Cleanup(server.Close)
	c.URL = server.URL
	return c
}

func (c *Collector) take(r *http.Request) error {
	body := io.Reader(r.Body)
	if r.Header.Get("Content-Encoding") == "gzip" {
		unzipped, err := gzip.NewReader(body)
		if err != nil {
			return err
		}
		body = unzipped
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	var request collector.ExportTraceServiceRequest
	if err := proto.Unmarshal(text, &request); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.got = append(c.got, request.GetResourceSpans()...)
	c.asked = append(c.asked, r.Header)
	return nil
}

// Span is one that was sent, with the name of the service that sent it.
type Span struct {
	*trace.Span
	Service string
}

// Attribute is an attribute's text, or the text of its number.
func (s Span) Attribute(name string) string {
	for _, a := range s.GetAttributes() {
		if a.GetKey() == name {
			if text := a.GetValue().GetStringValue(); text != "" {
				return text
			}
			return strconv.FormatInt(a.GetValue().GetIntValue(), 10)
		}
	}
	return ""
}

// Spans are those that were sent so far under a name.
func (c *Collector) Spans(name string) (out []Span) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, from := range c.got {
		service := ""
		for _, a := range from.GetResource().GetAttributes() {
			if a.GetKey() == "service.name" {
				service = a.GetValue().GetStringValue()
			}
		}
		for _, scope := range from.GetScopeSpans() {
			for _, span := range scope.GetSpans() {
				if span.GetName() == name {
					out = append(out, Span{span, service})
				}
			}
		}
	}
	return out
}

// Everything is all that was sent so far, as text.
func (c *Collector) Everything() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out strings.Builder
	for _, from := range c.got {
		out.WriteString(prototext.Format(from))
	}
	return out.String()
}

// Headers are those of each sending so far.
func (c *Collector) Headers() []http.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.asked)
}
