package verify

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/archive"
)

// halved is the first half of an archive, in whole blocks.
func (p *pack) halved(t *testing.T) *pack {
	t.Helper()
	older := p.clone()
	cut := len(p.events) / 2
	for p.events[cut].Block == p.events[cut-1].Block {
		cut++
	}
	older.events, older.end.Through = older.events[:cut], p.events[cut-1].Block
	older.refold(t)
	return older
}

// forgetful is an endpoint that answers as if there were nothing where it has no state any more.
type forgetful struct {
	Client
	from uint64
}

func (f forgetful) CallContext(ctx context.Context, result any, method string, args ...any) error {
	empty := map[string]string{"eth_getCode": `"0x"`, "eth_getStorageAt": `"` + common.Hash{}.Hex() + `"`}[method]
	if empty != "" {
		if n, err := hexutil.DecodeUint64(fmt.Sprint(args[len(args)-1])); err == nil && n < f.from {
			return json.Unmarshal([]byte(empty), result)
		}
	}
	return f.Client.CallContext(ctx, result, method, args...)
}

func (f forgetful) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = f.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

// lastEvent leaves out the last log of an answer.
func lastEvent(answer string) string {
	if i := strings.LastIndex(answer, `,{"address"`); i >= 0 {
		return answer[:i] + "]"
	}
	return `[]`
}

// An archive that ends before the anchor is extended by the endpoint's logs. Where those aren't complete the endpoint contradicts
// itself: that says nothing of the archive, and names none of its events.
func TestAnEndpointWithoutAllLogsDoesNotMakeAnArchiveFalse(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	final := s.chain.Finalized()
	half := truth.halved(t)
	for name, answer := range map[string]func(string) string{
		"no log":          func(string) string { return `[]` },
		"null":            func(string) string { return `null` },
		"one log missing": lastEvent,
	} {
		for kind, client := range map[string]Client{
			"old states":                     honest(s.chain),
			"no old state":                   pruned{honest(s.chain), final.Number.Uint64()},
			"no old state, and it says zero": forgetful{without{honest(s.chain), "eth_getProof"}, final.Number.Uint64()},
		} {
			lie := &liar{Client: client}
			lie.tamper = func(method string, raw json.RawMessage) json.RawMessage {
				if method == "eth_getLogs" {
					return json.RawMessage(answer(string(raw)))
				}
				return raw
			}
			opts := Options{Vault: s.vault, Account: &sam, Archive: half.source(t), Source: "the archive", BlockHash: final.Hash()}
			report := mustRun(t, opts, lie)
			if report.Verdict != Unchecked || lie.lied == 0 || strings.Contains(report.Reason, "missing:") || strings.Contains(report.Reason, "isn't on the chain") {
				t.Errorf("%s, %s: %s: %s", name, kind, report.Verdict, report.Reason)
			}
		}
	}
}

// An event of the archive's own part that is false is found out all the same, and named.
func TestAFalseEventBeforeTheEndpointsLogsIsNamed(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	final := s.chain.Finalized()
	for kind, client := range map[string]Client{"old states": honest(s.chain), "no old state": pruned{honest(s.chain), final.Number.Uint64()}} {
		for _, f := range forgeries {
			half := truth.halved(t)
			i := len(half.events) / 2
			for len(half.events[i].Data) == 0 || string(half.events[i].Data) == string(half.events[i+1].Data) {
				i++
			}
			half.events = f.forge(half.events, i)
			half.refold(t)
			opts := Options{Vault: s.vault, Account: &sam, Archive: half.source(t), Source: "the archive", BlockHash: final.Hash()}
			report := mustRun(t, opts, client)
			if report.Verdict != Mismatch || !strings.Contains(report.Reason, f.says(i)) || len(report.Figures) > 0 {
				t.Errorf("%s, %s: %s: %s; want %q", f.name, kind, report.Verdict, report.Reason, f.says(i))
			}
		}
		// The last event of its blocks is missing.
		half := truth.halved(t)
		last := len(half.events) - 1
		half.events = half.events[:last]
		half.refold(t)
		opts := Options{Vault: s.vault, Account: &sam, Archive: half.source(t), Source: "the archive", BlockHash: final.Hash()}
		report := mustRun(t, opts, client)
		if want := fmt.Sprintf("event %d is missing", last); report.Verdict != Mismatch || !strings.Contains(report.Reason, want) {
			t.Errorf("the last one missing, %s: %s: %s; want %q", kind, report.Verdict, report.Reason, want)
		}
	}
}

// Logs that don't fold to the endpoint's own slot name no event of an archive that is false: they may lack the true ones.
func TestLogsThatAreNotCompleteNameNoEvent(t *testing.T) {
	s := busy(t)
	truth := archived(t, s.chain, s.vault, s.portfolio)
	sam := s.address("sam")
	forged := truth.clone()
	i := len(forged.events) / 2
	forged.events[i].Time++
	forged.refold(t)
	for kind, client := range map[string]Client{
		"old states":                     honest(s.chain),
		"no old state":                   pruned{honest(s.chain), s.chain.Finalized().Number.Uint64()},
		"no old state, and it says zero": forgetful{without{honest(s.chain), "eth_getProof"}, s.chain.Finalized().Number.Uint64()},
	} {
		for name, source := range map[string]archive.Source{"file": forged.source(t), "API": forged.served(t, 7, asIs)} {
			report := mustRun(t, Options{Vault: s.vault, Account: &sam, Archive: source}, &liar{Client: client, tamper: answering("eth_getLogs", `[]`)})
			if report.Verdict != Mismatch || !strings.Contains(report.Reason, "the first event that differs lies between position") {
				t.Errorf("%s, %s: %s: %s", name, kind, report.Verdict, report.Reason)
			}
		}
	}
}
