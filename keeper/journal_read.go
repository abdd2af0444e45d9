package keeper

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
)

type intentRow struct {
	ID           int64  `db:"id"`
	Sender       []byte `db:"sender"`
	Vault        []byte `db:"vault"`
	Epoch        string `db:"epoch"`
	Action       string `db:"action"`
	Target       []byte `db:"target"`
	Data         []byte `db:"calldata"`
	Nonce        int64  `db:"nonce"`
	Gas          int64  `db:"gas"`
	State        string `db:"state"`
	Outcome      string `db:"outcome"`
	Reason       string `db:"reason"`
	PlannedBlock int64  `db:"planned_block"`
	BlockHash    []byte `db:"block_hash"`
	BlockNumber  int64  `db:"block_number"`
}

type attemptRow struct {
	IntentID    int64  `db:"intent_id"`
	Number      int    `db:"number"`
	Kind        string `db:"kind"`
	Hash        []byte `db:"tx_hash"`
	Raw         []byte `db:"raw"`
	FeeCap      string `db:"fee_cap_wei"`
	TipCap      string `db:"tip_cap_wei"`
	SignedBlock int64  `db:"signed_block"`
	SentBlock   int64  `db:"sent_block"`
	LastError   string `db:"last_error"`
}

const intentColumns = `id, sender, vault, epoch::text AS epoch, action, target, calldata, nonce, gas, state, outcome, reason,
       planned_block, block_hash, COALESCE(block_number, 0) AS block_number`

// Unfinished returns every intent that can still change, of any key, in the
// order of their nonces: what a new lease holder resolves first.
func (j *Journal) Unfinished(ctx context.Context) ([]*Intent, error) {
	return j.intents(ctx, `
SELECT `+intentColumns+` FROM keeper_intents
 WHERE chain_id = $1 AND state NOT IN ('final', 'abandoned', 'usurped') ORDER BY sender, nonce, id`, int64(j.chainID))
}

// NewestFinal returns the intents of the newest final block above since and up
// to head; more than one when several keys have one in it.
func (j *Journal) NewestFinal(ctx context.Context, since, head uint64) ([]*Intent, error) {
	return j.intents(ctx, `
SELECT `+intentColumns+` FROM keeper_intents
 WHERE chain_id = $1 AND state = 'final' AND block_number = (
       SELECT max(block_number) FROM keeper_intents
        WHERE chain_id = $1 AND state = 'final' AND block_number > $2 AND block_number <= $3)
 ORDER BY sender, nonce`, int64(j.chainID), int64(since), int64(head))
}

// Finished returns the intents of a key that are mined or over though the
// chain, at a head where the key's next nonce is this one, knows nothing of
// them: a block that was final has left it, or never held them.
func (j *Journal) Finished(ctx context.Context, sender common.Address, nonce uint64) ([]*Intent, error) {
	return j.intents(ctx, `
SELECT `+intentColumns+` FROM keeper_intents
 WHERE chain_id = $1 AND sender = $2 AND nonce >= $3 AND state IN ('mined', 'final', 'usurped') ORDER BY nonce, id`,
		int64(j.chainID), sender.Bytes(), int64(nonce))
}

// Between says whether the journal has anything for a key's nonces from one to
// before another that used one, or still may.
func (j *Journal) Between(ctx context.Context, sender common.Address, from, to uint64) (bool, error) {
	there := false
	err := j.db.GetContext(ctx, &there, `
SELECT EXISTS (SELECT FROM keeper_intents
 WHERE chain_id = $1 AND sender = $2 AND nonce >= $3 AND nonce < $4 AND state NOT IN ('abandoned', 'usurped'))`,
		int64(j.chainID), sender.Bytes(), int64(from), int64(to))
	if err != nil {
		return false, fmt.Errorf("reading the journal: %w", err)
	}
	return there, nil
}

func (j *Journal) intents(ctx context.Context, query string, args ...any) ([]*Intent, error) {
	var rows []intentRow
	if err := j.db.SelectContext(ctx, &rows, query, args...); err != nil {
		return nil, fmt.Errorf("reading the journal: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	intents := make([]*Intent, len(rows))
	byID := make(map[int64]*Intent, len(rows))
	ids := make([]int64, len(rows))
	for i, r := range rows {
		epoch, ok := new(big.Int).SetString(r.Epoch, 10)
		if !ok {
			return nil, fmt.Errorf("reading the journal: epoch %q of intent %d", r.Epoch, r.ID)
		}
		intents[i] = &Intent{
			ID: r.ID, Sender: common.BytesToAddress(r.Sender), Vault: common.BytesToAddress(r.Vault), Epoch: epoch,
			Action: Action(r.Action), Target: common.BytesToAddress(r.Target), Data: r.Data, Nonce: uint64(r.Nonce),
			Gas: uint64(r.Gas), State: IntentState(r.State), Outcome: Outcome(r.Outcome), Reason: r.Reason,
			PlannedBlock: uint64(r.PlannedBlock), BlockHash: common.BytesToHash(r.BlockHash), BlockNumber: uint64(r.BlockNumber),
		}
		byID[r.ID], ids[i] = intents[i], r.ID
	}
	var attempts []attemptRow
	err := j.db.SelectContext(ctx, &attempts, `
SELECT intent_id, number, kind, tx_hash, raw, fee_cap_wei::text AS fee_cap_wei, tip_cap_wei::text AS tip_cap_wei,
       signed_block, COALESCE(sent_block, 0) AS sent_block, last_error
  FROM keeper_attempts WHERE intent_id = ANY($1) ORDER BY intent_id, number`, pq.Array(ids))
	if err != nil {
		return nil, fmt.Errorf("reading the journal's attempts: %w", err)
	}
	for _, a := range attempts {
		feeCap, ok1 := new(big.Int).SetString(a.FeeCap, 10)
		tipCap, ok2 := new(big.Int).SetString(a.TipCap, 10)
		if !ok1 || !ok2 {
			return nil, fmt.Errorf("reading the journal: fees of attempt %d of intent %d", a.Number, a.IntentID)
		}
		in := byID[a.IntentID]
		in.Attempts = append(in.Attempts, Attempt{
			Number: a.Number, Kind: AttemptKind(a.Kind), Hash: common.BytesToHash(a.Hash), Raw: a.Raw,
			FeeCap: feeCap, TipCap: tipCap, SignedBlock: uint64(a.SignedBlock), SentBlock: uint64(a.SentBlock), LastError: a.LastError,
		})
	}
	return intents, j.parts(ctx, byID, ids)
}

type partRow struct {
	IntentID int64  `db:"intent_id"`
	Vault    []byte `db:"vault"`
	Epoch    string `db:"epoch"`
	Action   string `db:"action"`
	Outcome  string `db:"outcome"`
	Reason   string `db:"reason"`
}

func (j *Journal) parts(ctx context.Context, byID map[int64]*Intent, ids []int64) error {
	var rows []partRow
	err := j.db.SelectContext(ctx, &rows, `
SELECT intent_id, vault, epoch::text AS epoch, action, outcome, reason FROM keeper_subjects
 WHERE intent_id = ANY($1) ORDER BY intent_id, vault, epoch, action`, pq.Array(ids))
	if err != nil {
		return fmt.Errorf("reading the journal's subjects: %w", err)
	}
	for _, r := range rows {
		epoch, ok := new(big.Int).SetString(r.Epoch, 10)
		if !ok {
			return fmt.Errorf("reading the journal: epoch %q of a subject of intent %d", r.Epoch, r.IntentID)
		}
		byID[r.IntentID].Parts = append(byID[r.IntentID].Parts, Part{
			Vault: common.BytesToAddress(r.Vault), Epoch: epoch, Action: Action(r.Action), Outcome: Outcome(r.Outcome), Reason: r.Reason,
		})
	}
	return nil
}

// Taken are the subjects that no new intent may have, with the state of the
// intent that has them: what an insert would refuse.
func (j *Journal) Taken(ctx context.Context) (map[subject]IntentState, error) {
	var rows []struct {
		partRow
		State string `db:"state"`
	}
	err := j.db.SelectContext(ctx, &rows, `
SELECT s.intent_id, s.vault, s.epoch::text AS epoch, s.action, s.outcome, s.reason, i.state
  FROM keeper_intents i JOIN keeper_subjects s ON s.intent_id = i.id
 WHERE i.chain_id = $1 AND i.state NOT IN ('final', 'abandoned', 'usurped')
   AND (s.open OR i.state = 'reorged' OR i.state = 'mined' AND s.outcome = 'success' AND s.action = 'settle')`, int64(j.chainID))
	if err != nil {
		return nil, fmt.Errorf("reading the open subjects: %w", err)
	}
	taken := make(map[subject]IntentState, len(rows))
	for _, r := range rows {
		taken[subject{common.BytesToAddress(r.Vault), r.Epoch, Action(r.Action)}] = IntentState(r.State)
	}
	return taken, nil
}

// weekSeconds is the span of the gas budget, in seconds of chain time.
const weekSeconds = 7 * 24 * 3600

// Spent is what transactions planned in the seven days up to chainTime cost,
// and what unresolved ones may cost at most, wei: those of some actions, or all
// where none is named.
func (j *Journal) Spent(ctx context.Context, chainTime uint64, of ...Action) (*big.Int, error) {
	actions := make([]string, len(of)) // never nil, which would be NULL
	for i, a := range of {
		actions[i] = string(a)
	}
	var text string
	err := j.db.GetContext(ctx, &text, `
SELECT COALESCE(SUM(COALESCE(cost_wei, reserved_wei)), 0)::text FROM keeper_intents
 WHERE chain_id = $1 AND (planned_time > $2 OR cost_wei IS NULL) AND (cardinality($3::text[]) = 0 OR action = ANY($3))`,
		int64(j.chainID), int64(chainTime)-weekSeconds, pq.Array(actions))
	if err != nil {
		return nil, fmt.Errorf("reading the gas spent: %w", err)
	}
	spent, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return nil, fmt.Errorf("reading the gas spent: %q", text)
	}
	return spent, nil
}

// subject names what an intent is about, across keys and attempts.
type subject struct {
	Vault  common.Address
	Epoch  string
	Action Action
}

// past is what the journal knows of a subject's mined reverts.
type past struct {
	Reverts   int
	LastBlock uint64
	Reason    string
}

// Reverts returns the subjects with mined reverts after a block.
func (j *Journal) Reverts(ctx context.Context, since uint64) (map[subject]past, error) {
	var rows []struct {
		Vault  []byte `db:"vault"`
		Epoch  string `db:"epoch"`
		Action string `db:"action"`
		N      int    `db:"n"`
		Last   int64  `db:"last"`
		Reason string `db:"reason"`
	}
	err := j.db.SelectContext(ctx, &rows, `
SELECT s.vault, s.epoch::text AS epoch, s.action, count(*) AS n, max(i.block_number) AS last,
       (array_agg(s.reason ORDER BY i.id DESC))[1] AS reason
  FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
 WHERE s.chain_id = $1 AND s.outcome = 'reverted' AND i.block_number > $2
 GROUP BY s.vault, s.epoch, s.action`, int64(j.chainID), int64(since))
	if err != nil {
		return nil, fmt.Errorf("reading the reverts: %w", err)
	}
	out := make(map[subject]past, len(rows))
	for _, r := range rows {
		out[subject{common.BytesToAddress(r.Vault), r.Epoch, Action(r.Action)}] =
			past{Reverts: r.N, LastBlock: uint64(r.Last), Reason: r.Reason}
	}
	return out, nil
}

// Refuse records refusals; the same one at a later block is counted.
func (j *Journal) Refuse(ctx context.Context, l Lease, head *types.Header, items []Item) error {
	if len(items) == 0 {
		return nil
	}
	return j.write(ctx, l, "journalling refusals", stepRefused, func(tx *sqlx.Tx) error {
		for _, it := range items {
			for _, r := range it.Refusals {
				if _, err := tx.ExecContext(ctx, `
INSERT INTO keeper_refusals AS r (chain_id, vault, epoch, action, reason, detail, first_block, last_block)
VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
ON CONFLICT (chain_id, vault, epoch, action, reason) DO UPDATE
   SET detail = excluded.detail, last_block = excluded.last_block, last_at = clock_timestamp(),
       times = r.times + CASE WHEN excluded.last_block > r.last_block THEN 1 ELSE 0 END`,
					int64(j.chainID), it.Vault.Bytes(), it.subjectEpoch().String(), string(it.Action), string(r.Reason),
					clip(r.Detail, 1000), head.Number.Int64()); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// SetStatus stores the last run, for /v1/keeper.
func (j *Journal) SetStatus(ctx context.Context, l Lease, p *Plan) error {
	text, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("encoding the plan: %w", err)
	}
	return j.write(ctx, l, "storing the run", stepStatus, func(tx *sqlx.Tx) error {
		_, err := tx.ExecContext(ctx, `
INSERT INTO keeper_status (chain_id, sender, head_block, head_hash, head_time, next_cutoff, balance_wei, budget_wei,
                           spent_wei, plan, lease_token)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (chain_id) DO UPDATE SET sender = excluded.sender, head_block = excluded.head_block,
   head_hash = excluded.head_hash, head_time = excluded.head_time, next_cutoff = excluded.next_cutoff,
   balance_wei = excluded.balance_wei, budget_wei = excluded.budget_wei, spent_wei = excluded.spent_wei,
   plan = excluded.plan, lease_token = excluded.lease_token, updated_at = clock_timestamp()`,
			int64(j.chainID), p.Sender.Bytes(), int64(p.Block), p.BlockHash.Bytes(), int64(p.ChainTime),
			int64(p.NextCutoff), p.Balance.String(), p.Budget.String(), p.Spent.String(), string(text), l.Token)
		return err
	})
}
