package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/config"
)

var listedVaults = []common.Address{common.HexToAddress("0xa1"), common.HexToAddress("0xb2")}

// listOf is a token list of vaults of chain 1337.
func listOf(version int, vaults ...common.Address) string {
	var tokens []string
	for _, vault := range vaults {
		tokens = append(tokens, fmt.Sprintf(`{"chainId":1337,"address":%q,"name":"A vault","symbol":"V","decimals":18}`, vault.Hex()))
	}
	return fmt.Sprintf(`{"name":"Vaults","timestamp":"2026-11-29T12:00:00Z","version":{"major":%d,"minor":0,"patch":0},"tokens":[%s]}`, version, strings.Join(tokens, ","))
}

// replaced puts a text in a file's place in one step, as tools that mount or deploy files do.
func replaced(t *testing.T, file, text string) {
	t.Helper()
	must(t, os.WriteFile(file+".new", []byte(text), 0o600))
	must(t, os.Rename(file+".new", file))
}

// A list that changes is read again; one that is broken, half written or gone keeps the last good one, which is said once in the log
// and by a metric for as long as it lasts.
func TestTheListingsFileIsReadAgainWhenItChanges(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list.json")
	replaced(t, file, listOf(1, listedVaults[0]))
	var log bytes.Buffer
	metrics := prometheus.NewRegistry()
	l, err := openListing(config.Listing{File: file}, 1337, slog.New(slog.NewTextHandler(&log, nil)), metrics)
	must(t, err)
	holds := func(what string, changed bool, broken float64, want ...common.Address) {
		t.Helper()
		if got := l.look(); got != changed {
			t.Errorf("%s: changed %v, want %v", what, got, changed)
		}
		if got := l.listing().Listed; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: listed %v, want %v", what, got, want)
		}
		families, err := metrics.Gather()
		must(t, err)
		if got := families[0].GetMetric()[0].GetGauge().GetValue(); families[0].GetName() != "sluice_listing_file_broken" || got != broken {
			t.Errorf("%s: the metric says %v, want %v", what, got, broken)
		}
	}
	complaints := func() int { return strings.Count(log.String(), "level=ERROR") }
	holds("nothing happened", false, 0, listedVaults[0])
	replaced(t, file, listOf(1, listedVaults[1]))
	holds("another of the same length, in the same instant", true, 0, listedVaults[1])
	whole := listOf(2, listedVaults...)
	replaced(t, file, whole[:len(whole)/2])
	holds("half of one", false, 1, listedVaults[1])
	holds("still half of one", false, 1, listedVaults[1])
	if n := complaints(); n != 1 || !strings.Contains(log.String(), "listing.file") {
		t.Errorf("%d complaints:\n%s", n, &log)
	}
	replaced(t, file, whole)
	holds("the whole of it", true, 0, listedVaults...)
	if got := l.listing().Version; got != [3]uint32{2, 0, 0} {
		t.Errorf("its version is %v", got)
	}
	must(t, os.Remove(file))
	holds("gone", false, 1, listedVaults...)
	replaced(t, file, listOf(3, common.HexToAddress("0xc3"))+"}")
	holds("back, but broken", false, 1, listedVaults...)
	if n := complaints(); n != 3 {
		t.Errorf("%d complaints about three faults:\n%s", n, &log)
	}
	replaced(t, file, whole)
	holds("back as it was", false, 0, listedVaults...)

	// An old file is not read at each look: it is known by its name on the disk, its length and its time.
	old := time.Now().Add(-time.Hour)
	must(t, os.Chtimes(file, old, old))
	holds("older than it was", false, 0, listedVaults...)
	must(t, os.WriteFile(file, []byte(strings.Replace(whole, "Vaults", "vaultS", 1)), 0o600))
	must(t, os.Chtimes(file, old, old))
	l.of.Unlisted = []string{listedVaults[0].Hex() + "=a copy"} // seen only where it is read
	holds("nobody could tell", false, 0, listedVaults...)

	// As Kubernetes replaces a mounted file: a link to a directory is changed.
	dir := t.TempDir()
	for i, name := range []string{"..1", "..2"} {
		must(t, os.Mkdir(filepath.Join(dir, name), 0o700))
		must(t, os.WriteFile(filepath.Join(dir, name, "list.json"), []byte(listOf(1, listedVaults[i])), 0o600))
		must(t, os.Chtimes(filepath.Join(dir, name, "list.json"), old, old))
	}
	must(t, os.Symlink("..1", filepath.Join(dir, "..data")))
	must(t, os.Symlink("..data/list.json", filepath.Join(dir, "list.json")))
	metrics = prometheus.NewRegistry()
	l, err = openListing(config.Listing{File: filepath.Join(dir, "list.json")}, 1337, slog.New(slog.DiscardHandler), metrics)
	must(t, err)
	holds("mounted", false, 0, listedVaults[0])
	must(t, os.Symlink("..2", filepath.Join(dir, "..new")))
	must(t, os.Rename(filepath.Join(dir, "..new"), filepath.Join(dir, "..data")))
	holds("mounted anew", true, 0, listedVaults[1])

	replaced(t, file, "{}")
	if _, err := openListing(config.Listing{File: file}, 1337, slog.New(slog.DiscardHandler), prometheus.NewRegistry()); err == nil {
		t.Error("a server starts with a file that is no list")
	}
}

// What was read anew is handed on at the next tick, and nothing is when the file is broken.
func TestAnotherListIsHandedOn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list.json")
	replaced(t, file, listOf(1, listedVaults[0]))
	l, err := openListing(config.Listing{File: file}, 1337, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
	must(t, err)
	ticks, given := make(chan time.Time), make(chan api.Listing, 9)
	end := l.tend(t.Context(), ticks, func(now api.Listing) { given <- now })
	replaced(t, file, listOf(2, listedVaults[1]))
	ticks <- time.Now()
	if got := <-given; len(got.Listed) != 1 || got.Listed[0] != listedVaults[1] || got.Version[0] != 2 {
		t.Errorf("handed on %+v", got)
	}
	replaced(t, file, "no list")
	ticks <- time.Now()
	end()
	if len(given) != 0 {
		t.Errorf("a broken file was handed on as %+v", <-given)
	}
	// Without a file nothing looks, and nobody has to end anything.
	l, err = openListing(config.Listing{}, 1337, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
	must(t, err)
	l.tend(t.Context(), nil, nil)()
}
