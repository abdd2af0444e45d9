package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Proof is up to where a contract's events are known to be complete, and how (SPEC section 6, Proof).
type Proof struct {
	Through uint64      // block number
	Hash    common.Hash // of that block
	Word    string      // proven, consistent or agreed
}

// Covers tells whether the events of a block are known to be complete; false of no proof.
func (p *Proof) Covers(block uint64) bool { return p != nil && block <= p.Through }

// PutProofs records that the folds of contracts were found equal to their own slots at the block where the tables stand. It
// does nothing when they stand elsewhere by now.
func (db *DB) PutProofs(ctx context.Context, at Ref, word string, contracts []common.Address) error {
	if len(contracts) == 0 {
		return nil
	}
	_, err := db.revise(ctx, "record proofs", sumProofs+"; ", standsAt(at), `INSERT INTO proofs (contract, through, hash, word)
		SELECT c, $1, $2, $3 FROM unnest($4::bytea[]) AS c WHERE (SELECT head_hash FROM cursor) = $2
		ON CONFLICT (contract, through) DO UPDATE SET hash = EXCLUDED.hash, word = EXCLUDED.word, checked_at = EXCLUDED.checked_at`,
		at.Number, at.Hash, word, bytesOf(contracts))
	return err
}

// newestProofs is the newest proof of every contract that has one.
const newestProofs = "SELECT DISTINCT ON (contract) contract, through, hash, word FROM proofs ORDER BY contract, through DESC"

// sumProofs is the statement that keeps the protocol's sum of all proofs beside the cursor.
const sumProofs = `WITH p AS MATERIALIZED (` + newestProofs + `),
	needed AS (SELECT p.through FROM (SELECT vault AS contract FROM vaults UNION ALL SELECT factory FROM cursor) AS c LEFT JOIN p USING (contract))
	UPDATE cursor SET
		proven_through = (SELECT CASE WHEN count(*) = count(through) THEN min(through) END FROM needed),
		proven_vaults = (SELECT count(*) FROM vaults JOIN p ON p.contract = vaults.vault),
		proof = (SELECT CASE WHEN bool_or(word = 'agreed') THEN 'agreed' WHEN bool_or(word = 'consistent') THEN 'consistent' WHEN count(*) > 0 THEN 'proven' END FROM p)`

// Proofs reads the newest proof of every contract that has one.
func (r Reader) Proofs(ctx context.Context) (map[common.Address]*Proof, error) {
	return r.proofs(ctx, newestProofs)
}

// ProofsOf reads the newest proofs of contracts; one that has none is left out.
func (r Reader) ProofsOf(ctx context.Context, contracts []common.Address) (map[common.Address]*Proof, error) {
	return r.proofs(ctx, `SELECT p.contract, p.through, p.hash, p.word FROM unnest($1::bytea[]) AS c (contract)
		CROSS JOIN LATERAL (SELECT * FROM proofs WHERE proofs.contract = c.contract ORDER BY through DESC LIMIT 1) AS p`, bytesOf(contracts))
}

func (r Reader) proofs(ctx context.Context, query string, args ...any) (out map[common.Address]*Proof, err error) {
	rows, err := r.q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read proofs: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out = map[common.Address]*Proof{}
	for rows.Next() {
		var a common.Address
		p := &Proof{}
		if err := rows.Scan(&a, &p.Through, &p.Hash, &p.Word); err != nil {
			return nil, fmt.Errorf("read proofs: %w", err)
		}
		out[a] = p
	}
	return out, rows.Err()
}
