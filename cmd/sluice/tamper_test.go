package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// indexedStory indexes a real chain with the real command, and serves what the index has.
func indexedStory(t *testing.T, config devnet.StoryConfig) (story *devnet.Story, db *store.DB, url string, web *httptest.Server) {
	t.Helper()
	ctx := t.Context()
	story = devnettest.Story(t, config)
	url = devnettest.Postgres(t)
	db = cmdtest.OpenMigrated(t, url)
	index := exec.CommandContext(ctx, "sluice", "index", "--rpc.urls", story.Chain.HTTPURL(), "--factory", story.Factory.Hex(),
		"--lens", story.Lens.Hex(), "--start_block", strconv.FormatUint(story.StartBlock, 10), "--log.level", "error", "--admin.listen", "127.0.0.1:0")
	index.Env = append(index.Environ(), "SLUICE_DATABASE_URL="+url)
	if err := index.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- index.Wait() }()
	if err := cmdtest.IndexedTo(ctx, db, story.Chain.Head(), ended); err != nil {
		t.Fatal(err)
	}
	_ = index.Process.Kill()
	<-ended
	server, err := api.New(api.Options{DB: db, ChainID: devnet.ChainID, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	web = httptest.NewServer(server.Handler())
	t.Cleanup(web.Close)
	return story, db, url, web
}

// TestATamperedRowOfEventsIsNamed indexes a real chain with the real command, verifies a vault from the API and from an
// export of the tables, and then changes the rows of its events in every way: each is found out, and the event is named.
func TestATamperedRowOfEventsIsNamed(t *testing.T) {
	devnettest.Slow(t)
	ctx := t.Context()
	story, db, url, web := indexedStory(t, devnet.StoryConfig{Weeks: 1})
	vault := story.Vault(devnet.KindGuide).Address
	verified := func(args ...string) (int, string) {
		var out, said bytes.Buffer
		code := run(append([]string{"verify", "--rpc.urls", story.Chain.HTTPURL(), "--factory", story.Factory.Hex(), "--vault", vault.Hex(), "--log.level", "error"}, args...), &out, &said)
		return code, out.String() + said.String()
	}
	exported := func() string {
		var out, said bytes.Buffer
		path := filepath.Join(t.TempDir(), "events.ndjson.gz")
		if code := run([]string{"export", "--database.url", url, "--vault", vault.Hex(), "--out", path}, &out, &said); code != 0 {
			t.Fatal(said.String())
		}
		return path
	}
	for what, args := range map[string][]string{
		"from the API":     {"--api", web.URL, "--all"},
		"from the export":  {"--archive", exported(), "--all"},
		"from the logs":    {"--all"},
		"a settlement":     {"--api", web.URL},
		"Sam":              {"--api", web.URL, "--account", story.Account("sam").Address.Hex()},
		"Sam, from a file": {"--archive", exported(), "--account", story.Account("sam").Address.Hex()},
	} {
		code, says := verified(args...)
		if code != 0 || !strings.Contains(says, "one slot") {
			t.Errorf("%s: %d\n%s", what, code, says)
		}
		if what == "from the API" && !strings.Contains(says, "as recorded") {
			t.Errorf("no hourly price was compared:\n%s", says)
		}
	}

	rows, err := db.EventsOf(ctx, vault, 0, story.Chain.Finalized().Number.Uint64(), 10_000)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(r *store.Events) bool { return r.Count >= 3 && r.Position > 5 })
	if at < 0 {
		t.Fatal("no block with three events")
	}
	row := rows[at]
	position := row.Position
	bit := func(b []byte) []byte {
		b = slices.Clone(b)
		b[len(b)-1] ^= 1
		return b
	}
	for what, c := range map[string]struct {
		forge func([]store.Event) []store.Event // nil: the time
		says  string
	}{
		"a bit of a topic": {func(l []store.Event) []store.Event {
			l[1].Topics = slices.Clone(l[1].Topics)
			l[1].Topics[0] = common.BytesToHash(bit(l[1].Topics[0][:]))
			return l
		}, fmt.Sprintf("event %d is another on the chain", position+1)},
		"a bit of data": {func(l []store.Event) []store.Event {
			i := slices.IndexFunc(l, func(e store.Event) bool { return len(e.Data) > 0 })
			l[i].Data = bit(l[i].Data)
			return l
		}, "is another on the chain"},
		"a bit of the time": {nil, fmt.Sprintf("event %d is another on the chain", position)},
		"one missing":       {func(l []store.Event) []store.Event { return slices.Delete(l, 1, 2) }, fmt.Sprintf("event %d is missing", position+1)},
		"one twice":         {func(l []store.Event) []store.Event { return slices.Insert(l, 2, l[1]) }, fmt.Sprintf("event %d stands there twice", position+2)},
		"two swapped":       {func(l []store.Event) []store.Event { l[1], l[2] = l[2], l[1]; return l }, fmt.Sprintf("events %d and %d are swapped", position+1, position+2)},
		"one invented": {func(l []store.Event) []store.Event {
			e := l[2]
			e.Topics = append([]common.Hash{{9}}, e.Topics[1:]...)
			return slices.Insert(l, 2, e)
		}, fmt.Sprintf("event %d isn't on the chain", position+2)},
	} {
		events, err := row.Unpack()
		if err != nil {
			t.Fatal(err)
		}
		forged := &store.Events{BlockTime: row.BlockTime}
		if c.forge == nil {
			forged.BlockTime ^= 1
		} else {
			events = c.forge(events)
		}
		for _, e := range events {
			forged.Add(e, row.History)
		}
		write := func(e *store.Events) {
			const q = "UPDATE events SET packed = $1, count = $2, block_time = $3 WHERE contract = $4 AND block_number = $5"
			if _, err := db.ExecContext(ctx, q, e.Packed, e.Count, int64(e.BlockTime), vault, int64(row.BlockNumber)); err != nil { //nolint:gosec // of a test's chain
				t.Fatal(err)
			}
		}
		write(forged)
		for from, args := range map[string][]string{"API": {"--api", web.URL, "--epoch", "1"}, "export": {"--archive", exported(), "--all"}} {
			if code, says := verified(args...); code != 1 || !strings.Contains(says, "mismatch: History: ") || !strings.Contains(says, c.says) {
				t.Errorf("%s, from the %s: %d, want %q\n%s", what, from, code, c.says, says)
			}
		}
		write(row)
	}
	if code, says := verified("--api", web.URL); code != 0 {
		t.Errorf("with the rows as they were: %s", says)
	}
	// An hourly price that the tables have otherwise than the chain. The API remembers its answers by the revision.
	if _, err := db.ExecContext(ctx, "UPDATE prices SET nav = nav + 1 WHERE vault = $1 AND kind = 'hour' AND time = (SELECT max(time) FROM prices WHERE vault = $1 AND kind = 'hour')", vault); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(ctx, "UPDATE cursor SET revision = revision + 1"); err != nil {
		t.Fatal(err)
	}
	if code, says := verified("--api", web.URL, "--all"); code != 1 || !strings.Contains(says, "mismatch: Hourly prices: price of ") {
		t.Errorf("an hourly price: %d\n%s", code, says)
	}
}
