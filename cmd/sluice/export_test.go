package main

import (
	"errors"
	"io"
	"log/slog"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// An export from the database and one from the API are the same archive, compressed or not.
func TestExportFromDatabaseAndAPIAreEqual(t *testing.T) {
	url := devnettest.Postgres(t)
	db := cmdtest.OpenMigrated(t, url)
	if err := errors.Join(db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: common.Address{1}, StartBlock: 1}),
		seed.Fill(t.Context(), db.DB.DB, seed.Size{Vaults: 2, Accounts: 10, Prices: 10, Activity: 1000})); err != nil {
		t.Fatal(err)
	}
	server, err := api.New(api.Options{DB: db, ChainID: 1337, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.Handler())
	t.Cleanup(web.Close)
	texts := map[string]bool{}
	for _, from := range []string{"--api=" + web.URL, "--database.url=" + url} {
		var out, says strings.Builder
		vault := seed.Vault(1).Hex()
		if code := run([]string{"export", from, "--vault", vault}, &out, &says); code != 0 {
			t.Fatalf("%s: %d %s", from, code, says.String())
		}
		texts[out.String()] = true
		if want := "100 events up to block 19999900"; !strings.Contains(says.String(), want) {
			t.Errorf("%s says %q, not %q", from, says.String(), want)
		}
		for _, name := range []string{"a.gz", "a.zst"} {
			path := filepath.Join(t.TempDir(), name)
			if code := run([]string{"export", from, "--vault", vault, "--out", path}, io.Discard, &says); code != 0 {
				t.Fatalf("%s: %d %s", from, code, says.String())
			}
			file, err := archive.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			var again strings.Builder
			if _, _, err := archive.Copy(&again, file); err != nil || again.String() != out.String() {
				t.Errorf("%s %s differs: %v", from, name, err)
			}
			if err := file.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(texts) != 1 {
		t.Errorf("%d different archives", len(texts))
	}
	for args, want := range map[string]string{
		"--api=" + web.URL + " --vault 0x12":                                                      "an address is 0x and 40",
		"--api=" + web.URL + " --vault 0x0000000000000000000000000000000000000012":                "404",
		"--api=vaults.example --vault 0x0000000000000000000000000000000000000012":                 "the API's URL isn't one",
		"--database.url=" + url + " --vault 0x0000000000000000000000000000000000000012":           "not found",
		"--api=" + web.URL + " --vault " + seed.Vault(1).Hex() + " --out /nonexistent/x.zst":      "create the archive",
		"--api=http://127.0.0.1:1 --vault 0x0000000000000000000000000000000000000012 --out a.zst": "ask for the archive",
	} {
		var says strings.Builder
		if code := run(append([]string{"export"}, strings.Fields(args)...), io.Discard, &says); code == 0 || !strings.Contains(says.String(), want) {
			t.Errorf("export %s: %d %q, want %q", args, code, says.String(), want)
		}
	}
}
