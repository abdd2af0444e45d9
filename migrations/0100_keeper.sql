-- +goose Up

CREATE TABLE keeper_intents (
    id            bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id      bigint         NOT NULL,
    sender        bytea          NOT NULL CHECK (octet_length(sender) = 20),
    vault         bytea          NOT NULL CHECK (octet_length(vault) = 20),
    epoch         numeric(78, 0) NOT NULL CHECK (epoch >= 0),
    action        text           NOT NULL,
    target        bytea          NOT NULL CHECK (octet_length(target) = 20),
    calldata      bytea          NOT NULL,
    nonce         bigint         NOT NULL CHECK (nonce >= 0),
    gas           bigint         NOT NULL CHECK (gas > 0),
    state         text           NOT NULL CHECK (state IN
        ('intent', 'signed', 'sent', 'mined', 'reorged', 'final', 'abandoned', 'nonce-taken', 'superseded')),
    outcome       text           NOT NULL DEFAULT '' CHECK (outcome IN ('', 'success', 'reverted', 'cancelled', 'foreign')),
    reason        text           NOT NULL DEFAULT '',
    plan          jsonb          NOT NULL,
    planned_block bigint         NOT NULL,
    planned_hash  bytea          NOT NULL CHECK (octet_length(planned_hash) = 32),
    planned_time  bigint         NOT NULL,
    reserved_wei  numeric(78, 0) NOT NULL DEFAULT 0,
    cost_wei      numeric(78, 0),
    gas_used      bigint,
    tx_hash       bytea CHECK (octet_length(tx_hash) = 32),
    block_hash    bytea CHECK (octet_length(block_hash) = 32),
    block_number  bigint,
    lease_token   bigint         NOT NULL,
    created_at    timestamptz    NOT NULL DEFAULT clock_timestamp(),
    updated_at    timestamptz    NOT NULL DEFAULT clock_timestamp(),
    CHECK ((state IN ('mined', 'final')) = (block_hash IS NOT NULL))
);
COMMENT ON TABLE keeper_intents IS 'What the keeper decided to do on chain, one row per nonce it took; its present state. History: keeper_events.';
COMMENT ON COLUMN keeper_intents.id IS 'Identity, in order of decision.';
COMMENT ON COLUMN keeper_intents.chain_id IS 'EIP-155 chain id.';
COMMENT ON COLUMN keeper_intents.sender IS 'Address of the key that signs (20 bytes).';
COMMENT ON COLUMN keeper_intents.vault IS 'Vault it is for (20 bytes); zero for several vaults: keeper_subjects names them.';
COMMENT ON COLUMN keeper_intents.epoch IS 'Epoch id for settle and raise, order id for limit and targets, else 0.';
COMMENT ON COLUMN keeper_intents.action IS 'settle, raise, finalise, limit, rebalance or claim.';
COMMENT ON COLUMN keeper_intents.target IS 'Contract called (20 bytes).';
COMMENT ON COLUMN keeper_intents.calldata IS 'ABI-encoded call.';
COMMENT ON COLUMN keeper_intents.nonce IS 'Nonce of every attempt of this intent.';
COMMENT ON COLUMN keeper_intents.gas IS 'Gas limit, in gas.';
COMMENT ON COLUMN keeper_intents.state IS 'See package txjournal: intent, signed, sent, mined, reorged, final; abandoned, nonce-taken, superseded.';
COMMENT ON COLUMN keeper_intents.outcome IS 'Of the attempt that mined: success, reverted, cancelled (the nonce was freed), foreign (not our transaction). Several vaults: keeper_subjects has each.';
COMMENT ON COLUMN keeper_intents.reason IS 'Why it ended as it did: decoded custom error, or the refusal that cancelled it.';
COMMENT ON COLUMN keeper_intents.plan IS 'The planned item it carries out, amounts as decimal strings in base units.';
COMMENT ON COLUMN keeper_intents.planned_block IS 'Height of the block it was planned on.';
COMMENT ON COLUMN keeper_intents.planned_hash IS 'Hash of that block.';
COMMENT ON COLUMN keeper_intents.planned_time IS 'Timestamp of that block, Unix seconds (chain time).';
COMMENT ON COLUMN keeper_intents.reserved_wei IS 'Most its dearest attempt may cost, wei; counts against the gas budget until the nonce is resolved.';
COMMENT ON COLUMN keeper_intents.cost_wei IS 'What it did cost, wei; null until its nonce is resolved.';
COMMENT ON COLUMN keeper_intents.gas_used IS 'Gas used by the attempt that mined, in gas.';
COMMENT ON COLUMN keeper_intents.tx_hash IS 'Hash of the attempt that mined.';
COMMENT ON COLUMN keeper_intents.block_hash IS 'Hash of the block it mined in.';
COMMENT ON COLUMN keeper_intents.block_number IS 'Height of the block it mined in.';
COMMENT ON COLUMN keeper_intents.lease_token IS 'Fencing token of the last writer.';
COMMENT ON COLUMN keeper_intents.created_at IS 'Database clock; for reading only.';
COMMENT ON COLUMN keeper_intents.updated_at IS 'Database clock; for reading only.';

-- One unresolved intent per (chain, key): a second one could only wait behind the first one's nonce.
CREATE UNIQUE INDEX keeper_intents_one_per_key ON keeper_intents (chain_id, sender)
    WHERE state IN ('intent', 'signed', 'sent');
CREATE UNIQUE INDEX keeper_intents_one_per_nonce ON keeper_intents (chain_id, sender, nonce)
    WHERE state <> 'abandoned';
CREATE INDEX keeper_intents_open ON keeper_intents (chain_id, id)
    WHERE state NOT IN ('final', 'abandoned', 'nonce-taken');
CREATE INDEX keeper_intents_final ON keeper_intents (chain_id, block_number)
    WHERE state = 'final';
CREATE INDEX keeper_intents_budget ON keeper_intents (chain_id, planned_time);

CREATE TABLE keeper_subjects (
    intent_id bigint         NOT NULL REFERENCES keeper_intents (id),
    chain_id  bigint         NOT NULL,
    vault     bytea          NOT NULL CHECK (octet_length(vault) = 20),
    epoch     numeric(78, 0) NOT NULL CHECK (epoch >= 0),
    action    text           NOT NULL,
    open      boolean        NOT NULL DEFAULT true,
    outcome   text           NOT NULL DEFAULT '' CHECK (outcome IN ('', 'success', 'reverted', 'cancelled', 'foreign')),
    reason    text           NOT NULL DEFAULT '',
    cost_wei  numeric(78, 0),
    paid_wei  numeric(78, 0),
    PRIMARY KEY (intent_id, vault, epoch, action)
);
COMMENT ON TABLE keeper_subjects IS 'What an intent is to do, one row each: one for most, one per vault for a transaction that settles several.';
COMMENT ON COLUMN keeper_subjects.intent_id IS 'The intent.';
COMMENT ON COLUMN keeper_subjects.chain_id IS 'EIP-155 chain id.';
COMMENT ON COLUMN keeper_subjects.vault IS 'Vault (20 bytes); zero for a batch of claims.';
COMMENT ON COLUMN keeper_subjects.epoch IS 'As in keeper_intents.';
COMMENT ON COLUMN keeper_subjects.action IS 'As in keeper_intents.';
COMMENT ON COLUMN keeper_subjects.open IS 'Whether its intent is unresolved (intent, signed, sent); follows keeper_intents.state by trigger.';
COMMENT ON COLUMN keeper_subjects.outcome IS 'As in keeper_intents, of this one: a mined transaction may have skipped it (reverted).';
COMMENT ON COLUMN keeper_subjects.cost_wei IS 'Its share of what the transaction cost, wei; the shares of one intent add up to its cost_wei. Null until it is mined.';
COMMENT ON COLUMN keeper_subjects.paid_wei IS 'What the vault''s tank paid back for it, wei; null until it is mined.';
COMMENT ON COLUMN keeper_subjects.reason IS 'Why it ended as it did: decoded custom error.';

-- One unresolved per (chain, vault, epoch, action) across keys. What a reorg un-mined isn't counted here: a subject that was
-- cancelled and planned again may come back twice. An insert asks for those, and for settlements that are mined, itself.
CREATE UNIQUE INDEX keeper_subjects_one_open ON keeper_subjects (chain_id, vault, epoch, action) WHERE open;
CREATE INDEX keeper_subjects_subject ON keeper_subjects (chain_id, vault, epoch, action);
CREATE INDEX keeper_subjects_reverted ON keeper_subjects (chain_id, intent_id) WHERE outcome = 'reverted';

-- +goose StatementBegin
CREATE FUNCTION keeper_subjects_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE keeper_subjects SET open = NEW.state IN ('intent', 'signed', 'sent') WHERE intent_id = NEW.id;
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER keeper_subjects_follow AFTER UPDATE OF state ON keeper_intents
    FOR EACH ROW WHEN ((OLD.state IN ('intent', 'signed', 'sent')) <> (NEW.state IN ('intent', 'signed', 'sent')))
    EXECUTE FUNCTION keeper_subjects_follow();

CREATE TABLE keeper_attempts (
    intent_id    bigint         NOT NULL REFERENCES keeper_intents (id),
    number       integer        NOT NULL CHECK (number > 0),
    kind         text           NOT NULL CHECK (kind IN ('call', 'cancel')),
    tx_hash      bytea          NOT NULL UNIQUE CHECK (octet_length(tx_hash) = 32),
    raw          bytea          NOT NULL,
    fee_cap_wei  numeric(78, 0) NOT NULL,
    tip_cap_wei  numeric(78, 0) NOT NULL,
    signed_block bigint         NOT NULL,
    sent_block   bigint,
    last_error   text           NOT NULL DEFAULT '',
    created_at   timestamptz    NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (intent_id, number)
);
COMMENT ON TABLE keeper_attempts IS 'Every signed transaction of an intent, kept as long as the intent: any of them may be mined.';
COMMENT ON COLUMN keeper_attempts.intent_id IS 'The intent it carries out.';
COMMENT ON COLUMN keeper_attempts.number IS 'From 1, in order of signing.';
COMMENT ON COLUMN keeper_attempts.kind IS 'call: the intent''s own call. cancel: an empty transaction to self that frees the nonce.';
COMMENT ON COLUMN keeper_attempts.tx_hash IS 'Transaction hash.';
COMMENT ON COLUMN keeper_attempts.raw IS 'The signed transaction as broadcast (EIP-2718 bytes).';
COMMENT ON COLUMN keeper_attempts.fee_cap_wei IS 'maxFeePerGas, wei per gas.';
COMMENT ON COLUMN keeper_attempts.tip_cap_wei IS 'maxPriorityFeePerGas, wei per gas.';
COMMENT ON COLUMN keeper_attempts.signed_block IS 'Height of the head when it was signed.';
COMMENT ON COLUMN keeper_attempts.sent_block IS 'Height of the head when an endpoint first accepted it; null until then.';
COMMENT ON COLUMN keeper_attempts.last_error IS 'What the endpoint last said against it; empty when accepted.';
COMMENT ON COLUMN keeper_attempts.created_at IS 'Database clock; for reading only.';

-- Readers see what became of an attempt, not the signed transaction: whoever has it can send it.
-- +goose StatementBegin
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'sluice_reader') THEN
        REVOKE SELECT ON keeper_attempts FROM sluice_reader;
        GRANT SELECT (intent_id, number, kind, tx_hash, fee_cap_wei, tip_cap_wei, signed_block, sent_block, last_error, created_at)
            ON keeper_attempts TO sluice_reader;
    END IF;
END
$$;
-- +goose StatementEnd

CREATE TABLE keeper_events (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    intent_id   bigint      NOT NULL REFERENCES keeper_intents (id),
    state       text        NOT NULL,
    detail      text        NOT NULL,
    head_block  bigint      NOT NULL,
    lease_token bigint      NOT NULL,
    at          timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX keeper_events_intent ON keeper_events (intent_id, id);
CREATE INDEX keeper_events_reorged ON keeper_events (intent_id) WHERE state = 'reorged';
COMMENT ON TABLE keeper_events IS 'Append-only history of keeper_intents; kept for a year at least.';
COMMENT ON COLUMN keeper_events.id IS 'Identity, in order of writing.';
COMMENT ON COLUMN keeper_events.intent_id IS 'The intent.';
COMMENT ON COLUMN keeper_events.state IS 'State it entered.';
COMMENT ON COLUMN keeper_events.detail IS 'What happened, for people.';
COMMENT ON COLUMN keeper_events.head_block IS 'Height of the head then.';
COMMENT ON COLUMN keeper_events.lease_token IS 'Fencing token of the writer.';
COMMENT ON COLUMN keeper_events.at IS 'Database clock; for reading only.';

-- +goose StatementBegin
CREATE FUNCTION keeper_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER keeper_events_append_only BEFORE UPDATE ON keeper_events
    FOR EACH STATEMENT EXECUTE FUNCTION keeper_append_only();
-- What is older than a year may be deleted with its intent (store/retention.go).
CREATE TRIGGER keeper_events_kept BEFORE DELETE ON keeper_events
    FOR EACH ROW WHEN (OLD.at > clock_timestamp() - interval '1 year') EXECUTE FUNCTION keeper_append_only();

CREATE TABLE keeper_refusals (
    chain_id    bigint         NOT NULL,
    vault       bytea          NOT NULL CHECK (octet_length(vault) = 20),
    epoch       numeric(78, 0) NOT NULL,
    action      text           NOT NULL,
    reason      text           NOT NULL,
    detail      text           NOT NULL,
    first_block bigint         NOT NULL,
    last_block  bigint         NOT NULL,
    times       bigint         NOT NULL DEFAULT 1,
    first_at    timestamptz    NOT NULL DEFAULT clock_timestamp(),
    last_at     timestamptz    NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (chain_id, vault, epoch, action, reason)
);
COMMENT ON TABLE keeper_refusals IS 'What the keeper wanted to do and refused, with its typed reason; repeated refusals are counted, not repeated.';
COMMENT ON COLUMN keeper_refusals.chain_id IS 'EIP-155 chain id.';
COMMENT ON COLUMN keeper_refusals.vault IS 'Vault (20 bytes).';
COMMENT ON COLUMN keeper_refusals.epoch IS 'As in keeper_intents.';
COMMENT ON COLUMN keeper_refusals.action IS 'As in keeper_intents.';
COMMENT ON COLUMN keeper_refusals.reason IS 'Typed reason, one word.';
COMMENT ON COLUMN keeper_refusals.detail IS 'The last one''s figures or decoded custom error.';
COMMENT ON COLUMN keeper_refusals.first_block IS 'Height of the head at the first refusal.';
COMMENT ON COLUMN keeper_refusals.last_block IS 'Height of the head at the last refusal.';
COMMENT ON COLUMN keeper_refusals.times IS 'How many blocks it was refused on.';
COMMENT ON COLUMN keeper_refusals.first_at IS 'Database clock; for reading only.';
COMMENT ON COLUMN keeper_refusals.last_at IS 'Database clock; for reading only.';
CREATE INDEX keeper_refusals_latest ON keeper_refusals (chain_id, last_block);

CREATE TABLE keeper_status (
    chain_id     bigint         NOT NULL PRIMARY KEY,
    sender       bytea          NOT NULL CHECK (octet_length(sender) = 20),
    head_block   bigint         NOT NULL,
    head_hash    bytea          NOT NULL,
    head_time    bigint         NOT NULL,
    next_cutoff  bigint         NOT NULL,
    balance_wei  numeric(78, 0) NOT NULL,
    budget_wei   numeric(78, 0) NOT NULL,
    spent_wei    numeric(78, 0) NOT NULL,
    plan         jsonb          NOT NULL,
    lease_token  bigint         NOT NULL,
    updated_at   timestamptz    NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE keeper_status IS 'The last run of the keeper that holds the lease, one row per chain.';
COMMENT ON COLUMN keeper_status.chain_id IS 'EIP-155 chain id.';
COMMENT ON COLUMN keeper_status.sender IS 'Address of the key that signs (20 bytes).';
COMMENT ON COLUMN keeper_status.head_block IS 'Height of the block the run read.';
COMMENT ON COLUMN keeper_status.head_hash IS 'Hash of that block.';
COMMENT ON COLUMN keeper_status.head_time IS 'Its timestamp, Unix seconds (chain time).';
COMMENT ON COLUMN keeper_status.next_cutoff IS 'The earliest cut-off ahead over all vaults, Unix seconds; 0 when none.';
COMMENT ON COLUMN keeper_status.balance_wei IS 'Balance of the key at that block, wei.';
COMMENT ON COLUMN keeper_status.budget_wei IS 'Weekly gas budget, wei.';
COMMENT ON COLUMN keeper_status.spent_wei IS 'Spent and reserved in the seven days before head_time, wei.';
COMMENT ON COLUMN keeper_status.plan IS 'What the run planned, with refusals.';
COMMENT ON COLUMN keeper_status.lease_token IS 'Fencing token of the writer.';
COMMENT ON COLUMN keeper_status.updated_at IS 'Database clock; for reading only.';

-- +goose Down

DROP TABLE keeper_status;
DROP TABLE keeper_refusals;
DROP TABLE keeper_events;
DROP TABLE keeper_attempts;
DROP TABLE keeper_subjects;
DROP TABLE keeper_intents;
DROP FUNCTION keeper_append_only();
DROP FUNCTION keeper_subjects_follow();
