package verify

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strings"
	"testing"
)

func mustRun(t *testing.T, opts Options, client Client) *Report {
	t.Helper()
	report, err := Run(t.Context(), opts, client)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func text(t *testing.T, r *Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func wantVerdict(t *testing.T, r *Report, want Verdict) {
	t.Helper()
	if r.Verdict != want {
		t.Fatalf("verdict %s, want %s\n%s", r.Verdict, want, text(t, r))
	}
}

func figure(t *testing.T, r *Report, name string) *big.Int {
	t.Helper()
	for _, f := range r.Figures {
		if f.Name == name {
			n, ok := new(big.Int).SetString(f.Value, 10)
			if !ok {
				t.Fatalf("%s is %q", name, f.Value)
			}
			return n
		}
	}
	t.Fatalf("no figure %q in\n%s", name, text(t, r))
	return nil
}

func TestABusyVault(t *testing.T) {
	s := busy(t)
	base := Options{Vault: s.vault, Factory: s.system.Factory}

	t.Run("every settlement matches", func(t *testing.T) {
		for epoch := uint64(1); epoch <= 3; epoch++ {
			opts := base
			opts.Epoch = epoch
			report := mustRun(t, opts, honest(s.chain))
			wantVerdict(t, report, Match)
			t.Log("\n" + text(t, report))
		}
		report := mustRun(t, base, honest(s.chain))
		wantVerdict(t, report, Match)
		if !strings.Contains(report.Subject, "epoch 3") {
			t.Errorf("the last settlement is epoch 3: %s", report.Subject)
		}
	})
	t.Run("every account matches", func(t *testing.T) {
		for _, name := range []string{"sam", "kim", "pat", "leader"} {
			account := s.address(name)
			opts := base
			opts.Account = &account
			report := mustRun(t, opts, honest(s.chain))
			wantVerdict(t, report, Match)
			t.Log("\n" + text(t, report))
		}
	})
	t.Run("every block matches", func(t *testing.T) {
		for number := s.chain.Head().Number.Uint64() - 12; number <= s.chain.Head().Number.Uint64(); number++ {
			opts := base
			opts.Block = &number
			report := mustRun(t, opts, honest(s.chain))
			wantVerdict(t, report, Match)
		}
	})
	t.Run("all of it matches", func(t *testing.T) {
		opts := base
		opts.All = true
		report := mustRun(t, opts, honest(s.chain))
		wantVerdict(t, report, Match)
		t.Log("\n" + text(t, report))
	})
	t.Run("JSON", func(t *testing.T) {
		var b bytes.Buffer
		if err := mustRun(t, base, honest(s.chain)).WriteJSON(&b); err != nil {
			t.Fatal(err)
		}
		var back Report
		if err := json.Unmarshal(b.Bytes(), &back); err != nil {
			t.Fatal(err)
		}
		if back.Verdict != Match || back.Vault != s.vault || back.ChainID != "1337" || len(back.Steps) < 6 || back.Events == 0 || len(back.NotProven) == 0 {
			t.Fatalf("%+v", back)
		}
	})
}
