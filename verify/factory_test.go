package verify

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// A contract that has the right word in the right slot is no factory: its code has to be this release's.
func TestAContractThatPosesAsTheFactory(t *testing.T) {
	s := newScenario(t)
	create := append(common.FromHex("0x6016600c60003960166000f3"), scribbleCode...) // returns the 22 bytes after these
	pose := s.batch.Create(s.wallets["sam"], 1_000_000, create, "pose")
	s.mine()
	factory, err := testReader(honest(s.chain)).contract("VaultFactory", pose)
	if err != nil {
		t.Fatal(err)
	}
	known, err := factory.layout.at(fmt.Sprintf("_entries[%s].known", s.vault.Hex()))
	if err != nil {
		t.Fatal(err)
	}
	word := new(big.Int).Lsh(big.NewInt(1), uint(8*known.offset))
	s.call("sam", pose, append(known.word().Bytes(), common.BigToHash(word).Bytes()...))
	s.mine()
	s.finalise()
	values, err := factory.read(t.Context(), s.chain.Finalized(), fmt.Sprintf("_entries[%s].known", s.vault.Hex()))
	if err != nil || values[0].Int64() != 1 {
		t.Fatalf("the slot holds %v, %v", values, err)
	}
	sam := s.address("sam")
	wantVerdict(t, mustRun(t, Options{Vault: s.vault, Account: &sam, Factory: s.system.Factory}, honest(s.chain)), Match)
	report := mustRun(t, Options{Vault: s.vault, Account: &sam, Factory: pose}, honest(s.chain))
	if report.Verdict != Unchecked || !strings.Contains(report.Reason, "is not this release's code") {
		t.Errorf("a contract with that slot: %s: %s", report.Verdict, report.Reason)
	}
}

// With AtFinal an archive that ends early is extended up to the latest final block, and one that ends later is cut there.
func TestAnEarlyArchiveAtTheFinalBlock(t *testing.T) {
	s := busy(t)
	p := archived(t, s.chain, s.vault, s.portfolio)
	final := s.chain.Finalized()
	for name, half := range map[string]*pack{"the half of it": p.halved(t), "all of it": p} {
		for _, account := range []string{"sam", "kim"} {
			of := s.address(account)
			truth := mustRun(t, Options{Vault: s.vault, Account: &of}, honest(s.chain))
			report := mustRun(t, Options{Vault: s.vault, Account: &of, Archive: half.source(t), AtFinal: true}, honest(s.chain))
			wantVerdict(t, report, Match)
			if essence(t, report) != essence(t, truth) || report.Anchor.Hash != final.Hash() {
				t.Errorf("%s, %s: at block %d\n%s", name, account, report.Anchor.Number, text(t, report))
			}
			report = mustRun(t, Options{Vault: s.vault, Account: &of, Archive: half.source(t)}, honest(s.chain))
			if says := fmt.Sprintf("after block %d, where the events end", half.end.Through); report.Anchor.Number != half.end.Through || !strings.Contains(strings.Join(report.NotProven, "\n"), says) {
				t.Errorf("%s, %s, at its own end: nothing says %q\n%s", name, account, says, text(t, report))
			}
		}
	}
	if report, err := Run(t.Context(), Options{Vault: s.vault, AtFinal: true, AtHead: true}, nil); err == nil {
		t.Errorf("the final block and the head: accepted, %s", report.Verdict)
	}
}
