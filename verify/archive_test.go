package verify

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/ledger"
)

// pack is an archive in memory.
type pack struct {
	head   archive.Head
	events []archive.Event
	end    archive.End
}

// archived is a vault's archive up to the finalised block, made of the chain's receipts and folded by the ledger.
func archived(t *testing.T, chain *devnet.Chain, vault, portfolio common.Address) *pack {
	t.Helper()
	p := &pack{head: archive.Head{ChainID: devnet.ChainID, Vault: vault, Portfolio: portfolio}}
	p.end.Through = chain.Finalized().Number.Uint64()
	for number := uint64(1); number <= p.end.Through; number++ {
		header := chain.HeaderByNumber(number)
		if !types.BloomLookup(header.Bloom, vault) && !types.BloomLookup(header.Bloom, portfolio) {
			continue
		}
		for _, receipt := range chain.Receipts(header.Hash()) {
			for _, log := range receipt.Logs {
				if log.Address != vault && log.Address != portfolio || log.Topics[0] == approval {
					continue
				}
				e := archive.Event{From: archive.FromVault, Block: number, Time: header.Time, Topics: log.Topics, Data: log.Data, Transaction: log.TxHash, LogIndex: uint64(log.Index)}
				if log.Address == portfolio {
					e.From = archive.FromPortfolio
				}
				p.events = append(p.events, e)
			}
		}
	}
	p.refold(t)
	return p
}

func (p *pack) fold(t *testing.T, events []archive.Event) common.Hash {
	t.Helper()
	var list []ledger.Event
	for _, e := range events {
		emitter := p.head.Vault
		if e.From == archive.FromPortfolio {
			emitter = p.head.Portfolio
		}
		list = append(list, ledger.Event{Emitter: emitter, Time: e.Time, Topics: e.Topics, Data: e.Data})
	}
	h, err := ledger.FoldAll(common.Hash{}, list)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// refold states the fold of the events as they are: what a careful forger would write.
func (p *pack) refold(t *testing.T) {
	p.end.Position, p.end.History = uint64(len(p.events)), p.fold(t, p.events)
}

func (p *pack) clone() *pack {
	out := *p
	out.events = slices.Clone(p.events)
	for i := range out.events {
		out.events[i].Topics, out.events[i].Data = slices.Clone(out.events[i].Topics), slices.Clone(out.events[i].Data)
	}
	return &out
}

func (p *pack) write(t *testing.T, w io.Writer) {
	t.Helper()
	out := archive.NewWriter(w)
	errs := []error{out.Head(p.head)}
	for _, e := range p.events {
		errs = append(errs, out.Event(e))
	}
	if err := errors.Join(append(errs, out.End(p.end))...); err != nil {
		t.Fatal(err)
	}
}

// source reads the archive as it would be read from a file.
func (p *pack) source(t *testing.T) archive.Source {
	t.Helper()
	path := filepath.Join(t.TempDir(), "events.ndjson.zst")
	if err := archive.Create(path, func(w io.Writer) error { p.write(t, w); return nil }); err != nil {
		t.Fatal(err)
	}
	f, err := archive.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// served answers as an API does, in pages of whole blocks with at least so many events; the folds at their ends are those
// of the given events, whatever alter does to the lines.
func (p *pack) served(t *testing.T, most int, alter func(string) string) archive.Source {
	t.Helper()
	handler := func(w http.ResponseWriter, r *http.Request) {
		from, page := 0, *p
		if text := r.URL.Query().Get("after"); text != "" {
			after, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				t.Error(err)
			}
			page.head.After = &after
			for from < len(p.events) && p.events[from].Block <= after {
				from++
			}
		}
		to := min(from+most, len(p.events))
		for to > from && to < len(p.events) && p.events[to].Block == p.events[to-1].Block {
			to++
		}
		page.events = p.events[from:to]
		page.head.Position, page.head.History = uint64(from), p.fold(t, p.events[:from])
		page.end.Position, page.end.History = uint64(to), p.fold(t, p.events[:to])
		if to < len(p.events) {
			page.end.Through = p.events[to-1].Block
			next := archive.PagePath(p.head.Vault, &page.end.Through)
			page.end.Next = &next
		}
		var b strings.Builder
		page.write(t, &b)
		_, _ = io.WriteString(w, alter(b.String()))
	}
	server := httptest.NewServer(http.HandlerFunc(handler))
	t.Cleanup(server.Close)
	pages, err := archive.Follow(t.Context(), server.Client(), server.URL, p.head.Vault)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

func asIs(text string) string { return text }

// Whatever the events come from, the figures are the same: an archive file, an API's pages, the endpoint's logs.
func TestEverySourceGivesTheSameFigures(t *testing.T) {
	s := busy(t)
	p := archived(t, s.chain, s.vault, s.portfolio)
	for name, opts := range requests(s) {
		truth := mustRun(t, opts, honest(s.chain))
		wantVerdict(t, truth, Match)
		for from, source := range map[string]archive.Source{"file": p.source(t), "API": p.served(t, 7, asIs)} {
			opts.Archive, opts.Source = source, from
			report := mustRun(t, opts, honest(s.chain))
			wantVerdict(t, report, Match)
			if essence(t, report) != essence(t, truth) {
				t.Errorf("%s from %s:\n%s\n%s", name, from, essence(t, report), essence(t, truth))
			}
			if name != "block" && (report.Anchor.Number != p.end.Through || report.Events != len(p.events)) {
				t.Errorf("%s from %s: %d events at block %d", name, from, report.Events, report.Anchor.Number)
			}
		}
	}
}

// An archive that ends before the anchor is extended by the endpoint's logs, one that ends after it is cut.
func TestAnArchiveThatEndsElsewhere(t *testing.T) {
	s := busy(t)
	p := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	truth := mustRun(t, Options{Vault: s.vault, Account: &sam}, honest(s.chain))
	older := p.clone()
	cut := len(p.events) / 2
	for p.events[cut].Block == p.events[cut-1].Block {
		cut++
	}
	older.events, older.end.Through = older.events[:cut], p.events[cut-1].Block
	older.refold(t)

	opts := Options{Vault: s.vault, Account: &sam, Archive: older.source(t), BlockHash: s.chain.Finalized().Hash()}
	report := mustRun(t, opts, honest(s.chain))
	wantVerdict(t, report, Match)
	if essence(t, report) != essence(t, truth) {
		t.Errorf("extended: %s", text(t, report))
	}
	// An endpoint that has no state of the archive's last block any more.
	opts = Options{Vault: s.vault, Account: &sam, Archive: older.source(t)}
	report = mustRun(t, opts, pruned{honest(s.chain), s.chain.Finalized().Number.Uint64()})
	wantVerdict(t, report, Match)
	if essence(t, report) != essence(t, truth) || report.Anchor.Number != s.chain.Finalized().Number.Uint64() {
		t.Errorf("extended: %s", text(t, report))
	}
	opts = Options{Vault: s.vault, Account: &sam, Archive: p.source(t), BlockHash: s.chain.HeaderByNumber(older.end.Through).Hash()}
	report = mustRun(t, opts, honest(s.chain))
	wantVerdict(t, report, Match)
	if report.Events != cut {
		t.Errorf("cut: %s", text(t, report))
	}
	// Of its own end: the older state.
	opts = Options{Vault: s.vault, Account: &sam, Archive: older.source(t)}
	report = mustRun(t, opts, honest(s.chain))
	wantVerdict(t, report, Match)
	if report.Anchor.Number != older.end.Through {
		t.Errorf("at its end: %s", text(t, report))
	}
}

// pruned is an endpoint that has no state before a block.
type pruned struct {
	Client
	from uint64
}

var errPruned = errors.New("missing trie node")

func (p pruned) CallContext(ctx context.Context, result any, method string, args ...any) error {
	at := ""
	switch method {
	case "eth_getProof", "eth_getStorageAt":
		at = args[2].(string)
	case "eth_getCode":
		at = args[1].(string)
	}
	if n, err := hexutil.DecodeUint64(at); err == nil && n < p.from {
		return errPruned
	}
	return p.Client.CallContext(ctx, result, method, args...)
}

func (p pruned) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = p.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

// Where the endpoint gives no proofs its state is read, and the report says that it is its word.
func TestWithoutProofsTheReportSaysSo(t *testing.T) {
	s := busy(t)
	for name, opts := range requests(s) {
		truth := mustRun(t, opts, honest(s.chain))
		report := mustRun(t, opts, without{honest(s.chain), "eth_getProof"})
		wantVerdict(t, report, Match)
		if essence(t, report) != essence(t, truth) {
			t.Errorf("%s: other figures", name)
		}
		if !strings.Contains(text(t, report), "the endpoint gives no storage proofs") || strings.Contains(text(t, truth), "gives no storage proofs") {
			t.Errorf("%s: what it says of proofs:\n%s", name, text(t, report))
		}
	}
}

// ranged is an endpoint that takes no more than so many blocks in one request for logs.
type ranged struct {
	Client
	most    uint64
	asked   []uint64
	untimed bool
}

func (r *ranged) CallContext(ctx context.Context, result any, method string, args ...any) error {
	if method != "eth_getLogs" {
		return r.Client.CallContext(ctx, result, method, args...)
	}
	filter := args[0].(map[string]any)
	from, to := hexutil.MustDecodeUint64(filter["fromBlock"].(string)), hexutil.MustDecodeUint64(filter["toBlock"].(string))
	r.asked = append(r.asked, to-from+1)
	if to-from+1 > r.most {
		return errors.New("block range too large")
	}
	var raw json.RawMessage
	if err := r.Client.CallContext(ctx, &raw, method, args...); err != nil {
		return err
	}
	if r.untimed {
		raw = bytes.ReplaceAll(raw, []byte(`"blockTimestamp"`), []byte(`"ignored"`))
	}
	return json.Unmarshal(raw, result)
}

// The number of requests for logs is announced before the first, and a range that the endpoint refuses is halved until it
// takes it. Logs that don't say their time get it from the headers.
func TestLogsAreReadInRangesThatAreAnnounced(t *testing.T) {
	s := busy(t)
	sam := s.address("sam")
	truth := mustRun(t, Options{Vault: s.vault, Account: &sam}, honest(s.chain))
	last := s.chain.Finalized().Number.Uint64()
	var said []string
	client := &ranged{Client: honest(s.chain), most: 3, untimed: true}
	report := mustRun(t, Options{Vault: s.vault, Account: &sam, FromBlock: new(uint64(1)), Range: 10, Announce: func(text string) {
		if len(client.asked) > 0 {
			t.Error("announced after the first request")
		}
		said = append(said, text)
	}}, client)
	wantVerdict(t, report, Match)
	if essence(t, report) != essence(t, truth) {
		t.Error("other figures")
	}
	want := fmt.Sprintf("reading the logs of blocks 1 to %d: %d requests of up to 10 blocks", last, (last-1)/10+1)
	if len(said) != 1 || !strings.HasPrefix(said[0], want) {
		t.Errorf("announced %q, want %q", said, want)
	}
	if fmt.Sprint(client.asked[:4]) != "[10 5 2 2]" {
		t.Errorf("asked for ranges of %v", client.asked)
	}
	// A start after the creation loses events, and the fold says so.
	report = mustRun(t, Options{Vault: s.vault, Account: &sam, FromBlock: new(last - 3)}, honest(s.chain))
	if report.Verdict != Unchecked || !strings.Contains(report.Reason, "logs that it gives fold to") {
		t.Errorf("from too late a block: %s", text(t, report))
	}
}

// This package's fold is that of the vectors which every implementation is held to.
func TestFoldVectors(t *testing.T) {
	raw, err := os.ReadFile("../testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name   string
		Events []struct {
			Emitter common.Address
			Time    uint64
			Topics  []common.Hash
			Data    hexutil.Bytes
			History common.Hash
		}
	}
	if err := json.Unmarshal(raw, &cases); err != nil || len(cases) == 0 {
		t.Fatal(err)
	}
	for _, c := range cases {
		var h common.Hash
		for i, e := range c.Events {
			if h = fold(h, e.Emitter, &event{time: e.Time, topics: e.Topics, data: e.Data}); h != e.History {
				t.Fatalf("%s: event %d folds to %s, want %s", c.Name, i, h, e.History)
			}
		}
	}
}
