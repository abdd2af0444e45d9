package store

// retainAtOnce is how many rows of a large table [DB.Upkeep] deletes at most at a time; the rest is deleted the next time.
const retainAtOnce = "10000"

// retention says how long rows of operational tables are kept that nothing else bounds. Derived tables are kept whole: they
// are what a fresh index of the chain would hold. Headers, undo rows and proofs go when their blocks are final, the feed
// keeps its newest feedKeep events, reconciliations their newest 1000, and notifications as long as notify.keep says.
var retention = []struct{ table, delete string }{
	// An endpoint that is no longer configured.
	{"endpoints", "DELETE FROM endpoints WHERE checked_at < clock_timestamp() - interval '30 days'"},
	// Repairs, with what they replaced.
	{"repairs", "DELETE FROM repairs WHERE finished_at < clock_timestamp() - interval '1 year'"},
	// What a keeper refused, by vault, epoch and reason.
	{"keeper_refusals", `DELETE FROM keeper_refusals WHERE ctid = ANY (ARRAY(SELECT ctid FROM keeper_refusals
		WHERE last_at < clock_timestamp() - interval '180 days' LIMIT ` + retainAtOnce + `))`},
	// Intents that can't change any more, with their attempts. Once a later nonce of their key is final, none of their
	// transactions can be mined. The newest final intent of each key is kept.
	{"keeper_intents", `WITH old AS MATERIALIZED (SELECT id FROM keeper_intents AS i
			WHERE state IN ('final', 'abandoned', 'nonce-taken') AND updated_at < clock_timestamp() - interval '400 days'
				AND NOT EXISTS (SELECT 1 FROM keeper_events e WHERE e.intent_id = i.id AND e.at > clock_timestamp() - interval '400 days')
				AND EXISTS (SELECT 1 FROM keeper_intents AS later
					WHERE later.chain_id = i.chain_id AND later.sender = i.sender AND later.nonce > i.nonce AND later.state = 'final')
			ORDER BY id LIMIT ` + retainAtOnce + `),
		e AS (DELETE FROM keeper_events USING old WHERE intent_id = old.id),
		a AS (DELETE FROM keeper_attempts USING old WHERE intent_id = old.id),
		s AS (DELETE FROM keeper_subjects USING old WHERE intent_id = old.id)
		DELETE FROM keeper_intents USING old WHERE keeper_intents.id = old.id`},
}
