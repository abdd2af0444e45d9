package verify

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/archive"
)

// forgery changes an archive at a position and says how the verifier has to name it.
type forgery struct {
	name  string
	forge func(events []archive.Event, i int) []archive.Event
	says  func(i int) string
}

func at(format string) func(int) string { return func(i int) string { return fmt.Sprintf(format, i) } }

var forgeries = []forgery{
	{"one bit of a topic", func(events []archive.Event, i int) []archive.Event {
		events[i].Topics[len(events[i].Topics)-1][31] ^= 0x10
		return events
	}, at("event %d is another on the chain")},
	{"one bit of data", func(events []archive.Event, i int) []archive.Event {
		events[i].Data[len(events[i].Data)-1] ^= 1
		return events
	}, at("event %d is another on the chain")},
	{"one bit of a time", func(events []archive.Event, i int) []archive.Event { events[i].Time ^= 2; return events }, at("event %d is another on the chain")},
	{"another emitter", func(events []archive.Event, i int) []archive.Event {
		events[i].From = map[string]string{archive.FromVault: archive.FromPortfolio, archive.FromPortfolio: archive.FromVault}[events[i].From]
		return events
	}, at("event %d is another on the chain")},
	{"one missing", func(events []archive.Event, i int) []archive.Event { return slices.Delete(events, i, i+1) }, at("event %d is missing")},
	{"one twice", func(events []archive.Event, i int) []archive.Event { return slices.Insert(events, i+1, events[i]) },
		func(i int) string { return fmt.Sprintf("event %d stands there twice", i+1) }},
	{"two swapped", func(events []archive.Event, i int) []archive.Event {
		events[i], events[i+1] = events[i+1], events[i]
		return events
	}, func(i int) string { return fmt.Sprintf("events %d and %d are swapped", i, i+1) }},
	{"one invented", func(events []archive.Event, i int) []archive.Event {
		invented := events[i]
		invented.Data = common.BigToHash(dollars(1_000_000)).Bytes()
		return slices.Insert(events, i, invented)
	}, at("event %d isn't on the chain")},
}

// places are where forgeries are tried: the first event, those at the borders of blocks and in them, the last ones. Both
// events of a swap must differ, and the one that is doubled must have data.
func places(p *pack) []int {
	var out []int
	for _, i := range []int{0, 1, 2, len(p.events) / 3, len(p.events) / 2, len(p.events) - 2} {
		for len(p.events[i].Data) == 0 || string(p.events[i].Data) == string(p.events[i+1].Data) && slices.Equal(p.events[i].Topics, p.events[i+1].Topics) {
			i++
		}
		out = append(out, i)
	}
	return out
}

// TestEveryForgeryIsNamed changes an archive in every way at several places. A verifier has to find each out by the one slot,
// and to name the event: by older states and the logs of a few blocks, and where the endpoint has no old state by the logs of
// all blocks. The figures of a forged archive are never given.
func TestEveryForgeryIsNamed(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	final := s.chain.Finalized().Number.Uint64()
	clients := map[string]Client{"old states": honest(s.chain), "no old state": pruned{honest(s.chain), final}}
	for _, f := range forgeries {
		for _, i := range places(truth) {
			forged := truth.clone()
			forged.events = f.forge(forged.events, i)
			careful := forged.clone()
			careful.refold(t)
			for name, source := range map[string]func() archive.Source{
				"file":               func() archive.Source { return forged.source(t) },
				"file with its fold": func() archive.Source { return careful.source(t) },
				"API":                func() archive.Source { return careful.served(t, 7, asIs) },
			} {
				for kind, client := range clients {
					report := mustRun(t, Options{Vault: s.vault, Account: &sam, Archive: source(), Source: name}, client)
					if report.Verdict != Mismatch || !strings.Contains(report.Reason, f.says(i)) || len(report.Figures) > 0 {
						t.Errorf("%s at %d, %s, %s: %s: %s; want %q", f.name, i, name, kind, report.Verdict, report.Reason, f.says(i))
					}
				}
			}
		}
	}
}

// A proxy that alters an API's answer is found out, and the event is named, whichever bit of a line it flips that the fold
// proves. Pages whose folds it leaves as they were narrow the search where there is no old state.
func TestAnAlteredAnswerIsNamed(t *testing.T) {
	s := busy(t)
	p := archived(t, s.chain, s.vault, s.portfolio)
	kim := s.address("kim")
	i := len(p.events) / 2
	e := p.events[i]
	for len(e.Data) < 32 {
		i++
		e = p.events[i]
	}
	flipped := func(text string, at int) string {
		digit := strings.IndexByte("0123456789abcdef", text[at])
		return text[:at] + string("0123456789abcdef"[digit^1]) + text[at+1:]
	}
	data := common.Bytes2Hex(e.Data)
	for what, c := range map[string]struct{ old, fresh, says string }{
		"topic": {e.Topics[0].Hex(), flipped(e.Topics[0].Hex(), 9), "topic 0 differs in one bit"},
		"data":  {`"data":"0x` + data, `"data":"0x` + flipped(data, len(data)-1), "of its data differs in one bit"},
		"time":  {fmt.Sprintf(`"block":%d,"time":%d`, e.Block, e.Time), fmt.Sprintf(`"block":%d,"time":%d`, e.Block, e.Time^1), fmt.Sprintf("its time differs: %d here, %d there", e.Time^1, e.Time)},
	} {
		done := false
		alter := func(text string) string {
			lines := strings.Split(text, "\n")
			for n, line := range lines {
				if !done && strings.Contains(line, fmt.Sprintf(`"transaction":"%s","logIndex":%d}`, e.Transaction.Hex(), e.LogIndex)) {
					done = strings.Contains(line, c.old)
					lines[n] = strings.Replace(line, c.old, c.fresh, 1)
				}
			}
			return strings.Join(lines, "\n")
		}
		for _, client := range []Client{honest(s.chain), pruned{honest(s.chain), s.chain.Finalized().Number.Uint64()}} {
			done = false
			report := mustRun(t, Options{Vault: s.vault, Account: &kim, Archive: p.served(t, 5, alter), Source: "an API"}, client)
			if want := fmt.Sprintf("event %d is another on the chain", i); report.Verdict != Mismatch || !done || !strings.Contains(report.Reason, want) || !strings.Contains(report.Reason, c.says) {
				t.Errorf("%s: %s: %s; want %q and %q", what, report.Verdict, report.Reason, want, c.says)
			}
		}
	}
}

// Where neither old states nor logs can be had, the verifier says between which positions the event lies: within the page
// whose fold isn't what its events give.
func TestWithoutLogsThePositionsAreNamed(t *testing.T) {
	s := busy(t)
	p := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	altered := func(text string) string {
		return strings.Replace(text, fmt.Sprintf(`"block":%d,"time":%d`, p.events[20].Block, p.events[20].Time), fmt.Sprintf(`"block":%d,"time":7`, p.events[20].Block), 1)
	}
	final := s.chain.Finalized().Number.Uint64()
	client := without{pruned{honest(s.chain), final}, "eth_getLogs"}
	report := mustRun(t, Options{Vault: s.vault, Account: &sam, Archive: p.served(t, 8, altered), Source: "an API"}, client)
	if report.Verdict != Mismatch || !strings.Contains(report.Reason, "lies between position 0 and position 2") {
		t.Errorf("%s: %s", report.Verdict, report.Reason)
	}
}

// What a reader is shown of a match never rests on an archive's words that the fold doesn't prove: any of them may be false.
func TestReportedFieldsDecideNothing(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	honestly := mustRun(t, Options{Vault: s.vault, Account: &sam, Archive: truth.source(t)}, honest(s.chain))
	forged := truth.clone()
	for i := range forged.events {
		forged.events[i].Transaction, forged.events[i].LogIndex = crypto.Keccak256Hash([]byte{byte(i)}), 7
	}
	forged.end.History, forged.end.Position = common.Hash{1}, 3
	report := mustRun(t, Options{Vault: s.vault, Account: &sam, Archive: forged.source(t)}, honest(s.chain))
	wantVerdict(t, report, Match)
	if essence(t, report) != essence(t, honestly) {
		t.Error("other figures")
	}
}

// An archive that names another portfolio has that portfolio's events, not the vault's; one of another chain or vault is no
// archive of this one.
func TestAnotherPortfolioChainOrVault(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	for says, forge := range map[string]func(*pack){
		"the vault's portfolio":   func(p *pack) { p.head.Portfolio = bystander },
		"of chain 5":              func(p *pack) { p.head.ChainID = 5 },
		"the archive is of vault": func(p *pack) { p.head.Vault = bystander },
		"doesn't begin with":      func(p *pack) { p.head.Position = 1 },
	} {
		forged := truth.clone()
		forge(forged)
		report := mustRun(t, Options{Vault: s.vault, All: true, Archive: forged.source(t)}, honest(s.chain))
		if report.Verdict == Match || !strings.Contains(report.Reason, says) || len(report.Figures) > 0 {
			t.Errorf("%s: %s: %s", says, report.Verdict, report.Reason)
		}
	}
}

// A single bit of anything that is folded changes the fold.
func TestEveryBitCounts(t *testing.T) {
	e := event{time: 77, topics: []common.Hash{{1}, {2}}, data: []byte{3, 4}}
	emitter := common.Address{5}
	seen := map[common.Hash]string{fold(common.Hash{}, emitter, &e): "as it is"}
	try := func(what string, before common.Hash, emitter common.Address, e event) {
		t.Helper()
		h := fold(before, emitter, &e)
		if other, ok := seen[h]; ok {
			t.Errorf("%s folds as %s", what, other)
		}
		seen[h] = what
	}
	for bit := range 256 {
		var before common.Hash
		before[bit/8] ^= 1 << (bit % 8)
		try("history", before, emitter, e)
		for i := range e.topics {
			other := e
			other.topics = slices.Clone(e.topics)
			other.topics[i][bit/8] ^= 1 << (bit % 8)
			try("topic", common.Hash{}, emitter, other)
		}
		if bit < 160 {
			other := emitter
			other[bit/8] ^= 1 << (bit % 8)
			try("emitter", common.Hash{}, other, e)
		}
		if bit < 64 {
			other := e
			other.time ^= 1 << bit
			try("time", common.Hash{}, emitter, other)
		}
		if bit < 16 {
			other := e
			other.data = slices.Clone(e.data)
			other.data[bit/8] ^= 1 << (bit % 8)
			try("data", common.Hash{}, emitter, other)
		}
	}
	for n := range 5 {
		try(fmt.Sprintf("%d empty topics", n), common.Hash{}, emitter, event{time: 77, topics: make([]common.Hash, n), data: []byte{3, 4}})
	}
	try("no data", common.Hash{}, emitter, event{time: 77, topics: e.topics})
	try("a zero more", common.Hash{}, emitter, event{time: 77, topics: e.topics, data: []byte{3, 4, 0}})
}
