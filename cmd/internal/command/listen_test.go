package command

import (
	"net"
	"os"
	"path/filepath"
	"testing"
)

func TestListenOnAUnixSocket(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	first, err := Listen(t.Context(), "unix:"+path)
	if err != nil {
		t.Fatal(err)
	}
	if l, err := Listen(t.Context(), "unix:"+path); err == nil {
		t.Error("a socket that is served was taken over", l.Close())
	}
	conn, err := net.Dial("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	// A process that is killed leaves its socket behind.
	first.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	second, err := Listen(t.Context(), "unix:"+path)
	if err != nil {
		t.Fatal("a socket left behind was not taken over:", err)
	}
	if err := second.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Listen(t.Context(), "unix:"+path); err == nil {
		t.Error("a file that is no socket was taken over")
	}
}

func TestMetricsTellTheVersion(t *testing.T) {
	families, err := NewMetrics().Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == "sluice_build_info" && f.GetMetric()[0].GetLabel()[0].GetValue() == Version() {
			return
		}
	}
	t.Error("no metric says the version")
}
