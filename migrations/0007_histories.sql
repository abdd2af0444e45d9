-- +goose Up
-- The history of each contract: its fold, its raw events, and up to where the chain confirmed it (SPEC rule 23).

CREATE TABLE histories (
    contract   bytea PRIMARY KEY CHECK (octet_length(contract) = 20),
    events     bigint NOT NULL,
    history    bytea NOT NULL CHECK (octet_length(history) = 32),
    last_block bigint NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE histories IS 'Derived, mutable: the fold of all events of a contract so far, as the contract itself keeps it in its slot 0 (SPEC rule 23).';
COMMENT ON COLUMN histories.contract IS 'Address of a vault (its portfolio''s events are part of its history), the factory, the registry, the tank or the board.';
COMMENT ON COLUMN histories.events IS 'Count of the events folded.';
COMMENT ON COLUMN histories.history IS 'The fold after the last of them.';
COMMENT ON COLUMN histories.last_block IS 'Block number of the last of them.';
CREATE TABLE undo_histories (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE histories INCLUDING COMMENTS
);
CREATE INDEX undo_histories_block ON undo_histories (undo_block);
COMMENT ON TABLE undo_histories IS 'Operational: what rows of histories were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_histories.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_histories.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';

CREATE TABLE events (
    contract     bytea NOT NULL,
    block_number bigint NOT NULL,
    block_time   bigint NOT NULL,
    position     bigint NOT NULL,
    count        integer NOT NULL CHECK (count > 0),
    history      bytea NOT NULL CHECK (octet_length(history) = 32),
    packed       bytea NOT NULL,
    PRIMARY KEY (contract, block_number)
) PARTITION BY RANGE (block_number);
CREATE TABLE events_default PARTITION OF events DEFAULT;
COMMENT ON TABLE events IS 'Derived, append-only: the raw events of a contract''s history, one row for each block that holds any.';
COMMENT ON COLUMN events.contract IS 'Whose history it is: a vault, the factory, the registry, the tank or the board.';
COMMENT ON COLUMN events.block_number IS 'Block number. Within one second of the chain it is the endpoint''s word: the fold proves the time.';
COMMENT ON COLUMN events.block_time IS 'Timestamp of the block, Unix seconds (chain time); part of the fold.';
COMMENT ON COLUMN events.position IS 'Position of the row''s first event in the history, from 0.';
COMMENT ON COLUMN events.count IS 'Count of the row''s events.';
COMMENT ON COLUMN events.history IS 'The fold after the row''s last event.';
COMMENT ON COLUMN events.packed IS 'The events in order: emitter, topics and data, which the fold proves, and transaction hash and log index, which are reported by the endpoint and proven by nothing. store/events.go says how they are packed.';

CREATE TABLE proofs (
    contract   bytea NOT NULL,
    through    bigint NOT NULL,
    hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
    word       text NOT NULL CHECK (word IN ('proven', 'consistent', 'agreed')),
    checked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (contract, through)
);
COMMENT ON TABLE proofs IS 'Operational: blocks at which a contract''s fold in the tables was compared with its own slot and found equal. Of those that are final the newest is kept; a reorg takes back those above it.';
COMMENT ON COLUMN proofs.contract IS 'Address of a vault, the factory, the registry, the tank or the board.';
COMMENT ON COLUMN proofs.through IS 'Block number: the contract''s events up to it are complete.';
COMMENT ON COLUMN proofs.hash IS 'Block hash.';
COMMENT ON COLUMN proofs.word IS 'proven: storage proof under a header hash that two independent endpoints give, or the operator''s own node; consistent: storage proof under one stranger''s header; agreed: two endpoints'' answers to a call, without a proof.';
COMMENT ON COLUMN proofs.checked_at IS 'When, the database''s clock.';

ALTER TABLE cursor ADD COLUMN proven_vaults bigint NOT NULL DEFAULT 0, ADD COLUMN proof text CHECK (proof IN ('proven', 'consistent', 'agreed'));
COMMENT ON COLUMN cursor.proven_through IS 'Least block number up to which the factory and every vault were compared with their own slots and found complete; null while one of them never was.';
COMMENT ON COLUMN cursor.proven_vaults IS 'Count of the vaults that were compared so and found complete.';
COMMENT ON COLUMN cursor.proof IS 'The weakest word among those comparisons (see proofs.word); null while there is none.';

-- +goose Down
ALTER TABLE cursor DROP COLUMN proven_vaults, DROP COLUMN proof;
DROP TABLE proofs;
DROP TABLE events, undo_histories, histories;
