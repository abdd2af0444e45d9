package indexer

import (
	"testing"
)

// Whoever begins to hold shares of a vault, or has none left, is named by an event of the same block: as the account or as the
// counterparty. The API's count of depositors is kept up by what the feed tells, and rests on it.
func TestWhoseSharesChangeIsNamedByAnEvent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 915)
	w.chain.SetFinalizedDepth(100_000) // nothing is final, so that what each block changed can be read
	w.blocks(400)
	conf, db := configFor(w.d), database(t)
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	const changes = `WITH held AS (
		SELECT vault, account, undo_block AS block, undo_existed AND wallet_shares + claimable_shares + redeeming_shares > 0 AS before FROM undo_positions
	), changed AS (
		SELECT h.vault, h.account, h.block, h.before, coalesce(lead(h.before) OVER (PARTITION BY h.vault, h.account ORDER BY h.block),
			p.wallet_shares + p.claimable_shares + p.redeeming_shares > 0) AS after
		FROM held h JOIN positions p USING (vault, account)
	) SELECT count(*) AS changes, count(*) FILTER (WHERE NOT EXISTS (
		SELECT 1 FROM feed f WHERE f.op = 'apply' AND f.block_number = c.block AND (f.account = c.account OR f.counterparty = c.account))) AS silent
	FROM changed c WHERE c.before <> c.after`
	var got struct{ Changes, Silent int }
	must(t, db.Get(&got, changes))
	t.Logf("%d times somebody began or ceased to hold shares", got.Changes)
	if got.Changes < 20 || got.Silent > 0 {
		t.Errorf("%d of %d such changes are named by no event of their block", got.Silent, got.Changes)
	}
}

// Whoever reads everything again each time that the feed says so knows all that happened while a catch-up took several commits:
// after the last of these times nothing is in the tables of which no event tells.
func TestCatchUpIsTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 514)
	v := w.sharedVault()
	conf, db := configFor(w.d), database(t)
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	var before int64
	must(t, db.GetContext(t.Context(), &before, "SELECT max(seq) FROM feed"))
	for range 2 { // more blocks than are read at once
		for range 8 {
			w.asks(v, "bob", "carol", "dave")
		}
		for range 60 {
			w.empty(12)
		}
	}
	w.settleNow(v)
	for range simFinality + 20 {
		w.empty(12)
	}
	conf.bulkLogs, conf.MaxBatch = 5, 4
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	var got struct{ Resets, Filled, Untold int }
	must(t, db.Get(&got, `WITH new AS (SELECT * FROM feed WHERE seq > $1), told AS (SELECT min(block_number) AS first, max(block_number) AS last FROM new WHERE op = 'reset')
		SELECT (SELECT count(*) FROM new WHERE op = 'reset') AS resets,
			(SELECT count(*) FROM activity, told WHERE block_number > first AND block_number <= last) AS filled,
			(SELECT count(*) FROM activity a, told WHERE a.block_number > last AND NOT EXISTS (
				SELECT FROM new WHERE op = 'apply' AND new.block_number = a.block_number)) AS untold`, before))
	if got.Resets != 2 || got.Filled == 0 || got.Untold > 0 {
		t.Errorf("told %d times to begin anew, with %d rows of activity between the first and the last; of %d later ones no event tells", got.Resets, got.Filled, got.Untold)
	}
}

// What a final block replaced can't be taken back any more: it is forgotten, although not in the commit that makes the block final.
func TestWhatFinalBlocksReplacedIsForgotten(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 916)
	w.blocks(10)
	db := database(t)
	r := start(t, configFor(w.d), db, client(t, w.chain.HTTPURL()))
	for range 8 {
		w.blocks(20)
		r.until(w.chain.Head().Hash())
	}
	// The indexer may not have pruned since the last round, and up to pruneEvery (32) final blocks wait for the next pruning.
	old := w.chain.Head().Number.Uint64() - simFinality - 20 - 32
	var got struct{ Old, Young int }
	must(t, db.Get(&got, `SELECT count(*) FILTER (WHERE undo_block <= $1 - 20) AS old, count(*) FILTER (WHERE undo_block > $1) AS young
		FROM (SELECT undo_block FROM undo_positions UNION ALL SELECT undo_block FROM undo_vault_state) AS u`, old))
	if got.Old > 0 || got.Young == 0 {
		t.Errorf("%d rows are remembered of blocks that have long been final, %d of younger ones", got.Old, got.Young)
	}
}
