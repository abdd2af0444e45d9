package keeper

import (
	"strings"
	"testing"
)

func TestSettlesAtTheCutoffAndNotBefore(t *testing.T) {
	w := newWorld(t, 1)
	w.deposit(w.alice, w.vaults[0], 5_000)
	k := w.keeper()
	w.prices(w.first - 1)
	if plan := k.tick(t); len(plan.Items) != 0 || plan.NextCutoff != w.first {
		t.Fatalf("one second before the cut-off: %+v", plan)
	}
	due := w.prices(w.first)
	plan := k.tick(t)
	if len(plan.Items) != 1 || plan.Items[0].Action != actionSettle || len(plan.Items[0].Refusals) != 0 {
		t.Fatalf("at the cut-off: %+v", plan)
	}
	mined := w.block()
	w.settledOnce(1)
	if blocks := mined.Number.Uint64() - due.Number.Uint64(); blocks > 2 {
		t.Errorf("due to mined took %d blocks", blocks)
	}
	k.tick(t)
	if s := scalar[string](t, w.db, `SELECT state || ' ' || outcome FROM keeper_intents`); s != "mined success" {
		t.Errorf("the journal says %q", s)
	}
	w.chain.SetFinalizedDepth(1)
	w.block()
	w.block()
	k.tick(t)
	if s := scalar[string](t, w.db, `SELECT string_agg(state, ' ' ORDER BY id) FROM keeper_events`); s != "intent signed sent mined final" {
		t.Errorf("history %q", s)
	}
	w.settledOnce(1)
	if strings.Contains(k.log.String(), "level=ERROR") {
		t.Errorf("log:\n%s", k.log)
	}
}
