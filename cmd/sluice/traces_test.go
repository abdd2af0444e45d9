package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	otlp "go.opentelemetry.io/proto/otlp/trace/v1"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// TestTracesReachACollector: indexer, keeper and server send their spans to a receiver of OTLP, and neither the token in an RPC
// URL nor the database's password is in any of them, not even in what failed.
func TestTracesReachACollector(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	const token, password = "a-token-of-the-provider", "the-databases-password"
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 1})
	var broken atomic.Bool
	rpc := behindToken(t, story.Chain.HTTPURL(), token, &broken)
	collector := cmdtest.NewCollector(t)
	dir := t.TempDir()
	keystore, passphrase := filepath.Join(dir, "keeper.json"), filepath.Join(dir, "passphrase")
	must(t, os.WriteFile(passphrase, []byte("a long passphrase\n"), 0o600))
	key := []string{"--keeper.keystore", keystore, "--keeper.passphrase_file", passphrase}
	if out, err := exec.CommandContext(t.Context(), "sluice", append([]string{"keep", "key", "new"}, key...)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	public, served := freeAddress(t), freeAddress(t)
	file := filepath.Join(dir, "sluice.yaml")
	must(t, os.WriteFile(file, fmt.Appendf(nil, `rpc: {urls: [%q]}
factory: %q
start_block: %d
lens: %q
traces: {endpoint: %q}
`, rpc, story.Factory.Hex(), story.StartBlock, story.Lens.Hex(), collector.URL), 0o600))
	database, err := url.Parse(devnettest.Postgres(t))
	must(t, err)
	if _, has := database.User.Password(); !has {
		database.User = url.UserPassword(database.User.Username(), password)
	}
	start := func(args ...string) (end func()) {
		command := exec.CommandContext(t.Context(), "sluice", append(args, "--config", file, "--admin.listen", freeAddress(t))...)
		command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+database.String(), "OTEL_BSP_SCHEDULE_DELAY=100",
			"OTEL_EXPORTER_OTLP_HEADERS=x-tenant=vaults", "OTEL_RESOURCE_ATTRIBUTES=deployment.environment.name=a-test")
		var said bytes.Buffer
		command.Stderr = &said
		must(t, command.Start())
		ended := make(chan error, 1)
		go func() { ended <- command.Wait() }()
		address := args[len(args)-1]
		if err := answers(t.Context(), "http://"+address+"/readyz", ended); err != nil {
			t.Fatalf("%v\n%s", err, &said)
		}
		return func() {
			must(t, command.Process.Signal(syscall.SIGTERM))
			if err := <-ended; err != nil {
				t.Errorf("after SIGTERM: %v\n%s", err, &said)
			}
			if strings.Contains(said.String(), "traces were not sent") {
				t.Errorf("it says that traces were not sent:\n%s", &said)
			}
		}
	}
	endRun := start(append(append([]string{"run"}, key...), "--listen", public)...)
	endServe := start("serve", "--listen", served)
	spans := func(service, name string, of func(cmdtest.Span) bool) []cmdtest.Span {
		return slices.DeleteFunc(collector.Spans(name), func(s cmdtest.Span) bool { return s.Service != service || !of(s) })
	}
	await := func(service, name, what string, of func(cmdtest.Span) bool) cmdtest.Span {
		t.Helper()
		cmdtest.Await(t, fmt.Sprintf("span %q of %s %s", name, service, what), func() bool { return len(spans(service, name, of)) > 0 })
		return spans(service, name, of)[0]
	}
	any := func(cmdtest.Span) bool { return true }
	await("sluice-run", "keeper turn", "", any)
	await("sluice-run", "index backfill", "", any)

	head := fmt.Sprint(story.Chain.Head().Number)
	fetch(t, "http://"+served+"/v1/vaults?q=growth")
	asked := await("sluice-serve", "GET /v1/vaults", "with the snapshot's block", func(s cmdtest.Span) bool { return s.Attribute("sluice.block") == head })
	if asked.Attribute("http.route") != "/v1/vaults" || asked.Attribute("http.response.status_code") != "200" || len(asked.Attribute("sluice.request_id")) < 8 {
		t.Errorf("the request's span says %v", asked.GetAttributes())
	}
	query := func(s cmdtest.Span) bool {
		return bytes.Equal(s.GetParentSpanId(), asked.GetSpanId()) && strings.HasPrefix(s.Attribute("db.query.text"), "SELECT ")
	}
	statements := func() []cmdtest.Span {
		return append(spans("sluice-serve", "sql.conn.query", query), spans("sluice-serve", "sql.stmt.query", query)...)
	}
	cmdtest.Await(t, "statements of that request", func() bool { return len(statements()) >= 2 })

	// A block whose logs nobody gives is a span that failed.
	broken.Store(true)
	_, err = story.Chain.Mine(t.Context(), 0)
	must(t, err)
	failed := func(s cmdtest.Span) bool { return s.GetStatus().GetCode() == otlp.Status_STATUS_CODE_ERROR }
	await("sluice-run", "index blocks", "that failed", failed)
	broken.Store(false)
	await("sluice-run", "index blocks", "that went well", func(s cmdtest.Span) bool {
		return !failed(s) && s.Attribute("sluice.to_block") == fmt.Sprint(story.Chain.Head().Number)
	})
	endServe()
	endRun()

	everything := collector.Everything()
	for _, secret := range []string{token, password, "growth", "a long passphrase"} {
		if at := strings.Index(everything, secret); at >= 0 {
			t.Errorf("%q is in a span: %s", secret, everything[max(0, at-200):at+len(secret)])
		}
	}
	if !strings.Contains(everything, "a-test") || collector.Headers()[0].Get("X-Tenant") != "vaults" {
		t.Error("the standard OTEL_ variables have no effect")
	}
}

// behindToken is an endpoint that is reached by a token in the path. While broken it gives no logs, and says the token when it
// is asked for some.
func behindToken(t *testing.T, of, token string, broken *atomic.Bool) string {
	t.Helper()
	target, err := url.Parse(of)
	must(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	path := "/v3/" + token
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			http.NotFound(w, r)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the client left
		}
		if broken.Load() && bytes.Contains(body, []byte("eth_getLogs")) {
			http.Error(w, "no logs at "+path, http.StatusInternalServerError)
			return
		}
		forward := r.Clone(context.WithoutCancel(r.Context()))
		forward.URL.Path, forward.Host, forward.Body = "", "", io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, forward)
	}))
	t.Cleanup(server.Close)
	return server.URL + path
}
