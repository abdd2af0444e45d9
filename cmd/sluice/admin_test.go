package main

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

// TestTheAdminListenerMayBeAUnixSocket: of index, keep and notify as of serve, since the configuration takes it for all of them.
func TestTheAdminListenerMayBeAUnixSocket(t *testing.T) {
	path := filepath.Join(t.TempDir(), "admin")
	cfg := config.Config{}
	cfg.Admin.Listen = config.UnixPrefix + path
	if err := config.CheckListen(cfg.Admin.Listen); err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "unix", path)
	}}}
	ready := func(context.Context) error { return nil }
	worked := false
	err := runWithAdmin(t.Context(), cfg, slog.New(slog.DiscardHandler), command.NewMetrics(), ready, func(ctx context.Context) error {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://sluice/readyz", nil)
		if err != nil {
			return err
		}
		response, err := client.Do(request)
		if err != nil {
			return err
		}
		worked = response.StatusCode == http.StatusOK
		return response.Body.Close()
	})
	if err != nil || !worked {
		t.Errorf("answered %t, %v", worked, err)
	}
}
