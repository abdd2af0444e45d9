package verify

import (
	"math/big"
	"strings"
	"testing"
)

// A price that is said to be of a moment is that of the last block before it, or of the settlement at it.
func TestAPriceOfAnotherMomentIsNoMatch(t *testing.T) {
	s := busy(t)
	block := s.chain.Finalized().Number.Uint64() - 1
	header, next := s.chain.HeaderByNumber(block), s.chain.HeaderByNumber(block+1)
	for moment, want := range map[uint64]Verdict{header.Time + 1: Match, next.Time: Match, header.Time: Mismatch, next.Time + 1: Mismatch, header.Time + 7200: Mismatch} {
		report := mustRun(t, Options{Vault: s.vault, Block: &block, Moment: moment}, honest(s.chain))
		if report.Verdict != want || want == Mismatch && !strings.Contains(report.Reason, "the last block before "+utc(moment)) {
			t.Errorf("block of %d, next of %d, moment %d: %s: %s", header.Time, next.Time, moment, report.Verdict, report.Reason)
		}
	}
	head := s.chain.Head().Number.Uint64()
	report := mustRun(t, Options{Vault: s.vault, Block: &head, Moment: s.chain.Head().Time + 1}, honest(s.chain))
	if report.Verdict != Unchecked || !strings.Contains(report.Reason, "not found") {
		t.Errorf("the newest block: %s: %s", report.Verdict, report.Reason)
	}
	settled, err := vaults.UnpackEpoch(s.read(vaults.PackEpoch(big.NewInt(2))))
	if err != nil {
		t.Fatal(err)
	}
	for moment, want := range map[uint64]Verdict{settled.SettledAt.Uint64(): Match, settled.SettledAt.Uint64() + 3600: Mismatch} {
		report := mustRun(t, Options{Vault: s.vault, Epoch: 2, Moment: moment}, honest(s.chain))
		if report.Verdict != want || want == Mismatch && !strings.Contains(report.Reason, "time of the settlement") {
			t.Errorf("settled at %d, moment %d: %s: %s", settled.SettledAt, moment, report.Verdict, report.Reason)
		}
	}
	if _, err := Run(t.Context(), Options{Vault: s.vault, Moment: 1}, nil); err == nil {
		t.Error("a moment without a block or an epoch is accepted")
	}
}
