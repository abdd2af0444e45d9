package verify

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// requests are one of each kind of verification of a busy vault.
func requests(s *scenario) map[string]Options {
	sam := s.address("sam")
	block := s.chain.Head().Number.Uint64()
	base := Options{Vault: s.vault, Factory: s.system.Factory}
	epoch, account, at := base, base, base
	epoch.Epoch, account.Account, at.Block = 3, &sam, &block
	return map[string]Options{"epoch": epoch, "account": account, "block": at}
}

// essence is what a report claims: figures and comparisons, not how they were come by.
func essence(t *testing.T, r *Report) string {
	t.Helper()
	var all []any
	for _, step := range r.Steps {
		all = append(all, step.Checks)
	}
	text, err := json.Marshal(append(all, r.Figures))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// meddler flips one digit of one answer: the nth, at a place drawn from its seed.
type meddler struct {
	Client
	rng   *rand.Rand
	nth   int
	seen  int
	lied  string
	plain []byte
}

func (m *meddler) CallContext(ctx context.Context, result any, method string, args ...any) error {
	var raw json.RawMessage
	if err := m.Client.CallContext(ctx, &raw, method, args...); err != nil {
		return err
	}
	if m.seen++; m.seen == m.nth {
		m.plain = bytes.Clone(raw)
		if i := digit(raw, m.rng); i >= 0 {
			raw[i] = "0123456789abcdef"[(strings.IndexByte("0123456789abcdef", raw[i])+1+m.rng.IntN(15))%16]
			m.lied = fmt.Sprintf("%s at byte %d of %d", method, i, len(raw))
		}
	}
	return json.Unmarshal(raw, result)
}

func (m *meddler) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = m.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

// digit picks a hexadecimal digit within a 0x string of an answer; -1 when it has none.
func digit(raw []byte, rng *rand.Rand) int {
	var places []int
	for i := 0; i+3 < len(raw); i++ {
		if raw[i] != '"' || raw[i+1] != '0' || raw[i+2] != 'x' {
			continue
		}
		for i += 3; i < len(raw) && raw[i] != '"'; i++ {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return -1
	}
	return places[rng.IntN(len(places))]
}

// TestNoLieLeadsToAnotherMatch changes one digit of one answer at a time, all answers in turn, at random places. A
// verification may still match when the digit does not matter (a field nothing rests on), but then with the very same
// figures; it may never match with others.
func TestNoLieLeadsToAnotherMatch(t *testing.T) {
	const seed, tries = 20260101, 4
	s := busy(t)
	outcomes := map[Verdict]int{}
	for name, opts := range requests(s) {
		truth := mustRun(t, opts, honest(s.chain))
		wantVerdict(t, truth, Match)
		for nth := 1; nth <= truth.Calls; nth++ {
			for try := range tries {
				m := &meddler{Client: honest(s.chain), nth: nth, rng: rand.New(rand.NewPCG(seed, uint64(nth*tries+try)))}
				report := mustRun(t, opts, m)
				outcomes[report.Verdict]++
				if report.Verdict == Match && essence(t, report) != essence(t, truth) {
					t.Errorf("%s, answer %d, try %d: a lie in %s led to another match\n%s", name, nth, try, m.lied, text(t, report))
				}
			}
		}
	}
	t.Logf("outcomes: %v", outcomes)
	if outcomes[Unchecked] == 0 || outcomes[Mismatch] == 0 {
		t.Errorf("the lies were not found out in both ways: %v", outcomes)
	}
}

// TestLies are lies with a purpose.
func TestLies(t *testing.T) {
	s := busy(t)
	opts := requests(s)
	word := func(n string) string { return strings.TrimPrefix(n, "0x") }
	cases := []struct {
		name, of string
		lie      *liar
		want     Verdict
	}{
		{"a settlement with another NAV in its event", "epoch",
			replacing(honest(s.chain), "eth_getLogs", fmt.Sprintf("%064x", 6036220978), fmt.Sprintf("%064x", 6036220979)), Unchecked},
		{"no logs", "epoch", &liar{Client: honest(s.chain), tamper: answering("eth_getLogs", `[]`)}, Unchecked},
		{"logs of somebody else", "account", replacing(honest(s.chain), "eth_getLogs", word(strings.ToLower(s.vault.Hex())), word(bystander.Hex())), Unchecked},
		{"another time", "account", replacing(honest(s.chain), "eth_getLogs", hexutil.EncodeUint64(s.chain.HeaderByNumber(9).Time), "0x1"), Unchecked},
		{"no such block", "epoch", &liar{Client: honest(s.chain), tamper: answering("eth_getBlockByNumber", `null`)}, Unchecked},
		{"another chain's state root", "epoch",
			replacing(honest(s.chain), "eth_getBlockByNumber", word(s.chain.Finalized().Root.Hex()), word(common.HexToHash("0x01").Hex())), Unchecked},
		{"no proofs", "account", &liar{Client: honest(s.chain), tamper: answering("eth_getProof", `null`)}, Unchecked},
		{"other code behind the clone", "block", &liar{Client: honest(s.chain), tamper: answering("eth_getCode", `"0x6001"`)}, Unchecked},
		{"views that say zero", "block", &liar{Client: honest(s.chain), tamper: answering("eth_call", `"0x`+strings.Repeat("0", 64*5)+`"`)}, Mismatch},
		{"empty answers", "block", &liar{Client: honest(s.chain), tamper: answering("eth_call", `"0x"`)}, Unchecked},
		{"an endless string", "epoch", &liar{Client: honest(s.chain), tamper: answering("eth_getProof",
			`{"accountProof":["0x`+strings.Repeat("ab", 5000)+`"],"storageProof":[{"proof":[]}]}`)}, Unchecked},
	}
	for _, c := range cases {
		report := mustRun(t, opts[c.of], c.lie)
		if report.Verdict != c.want || c.lie.lied == 0 {
			t.Errorf("%s: %s after %d lies, want %s\n%s", c.name, report.Verdict, c.lie.lied, c.want, text(t, report))
		}
		if report.Verdict == Unchecked && report.Reason == "" {
			t.Errorf("%s: no reason given", c.name)
		}
	}
}
