-- +goose Up
-- Vaults to be derived anew, asked for beside a running indexer.

CREATE TABLE repairs (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vault        bytea NOT NULL CHECK (octet_length(vault) = 20),
    from_block   bigint NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT now(),
    state        text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'done', 'refused')),
    finished_at  timestamptz,
    head_number  bigint,
    outcome      text,
    CHECK ((state = 'requested') = (finished_at IS NULL))
);
COMMENT ON TABLE repairs IS 'Operational: vaults whose rows are to be derived anew from the chain, and what came of it. The holder of the indexer''s lease carries them out, oldest first.';
COMMENT ON COLUMN repairs.id IS 'Number of the request; grows.';
COMMENT ON COLUMN repairs.vault IS 'Vault address; zero: everything, because the events of a contract that all vaults share were false.';
COMMENT ON COLUMN repairs.from_block IS 'Block number from which the vault''s rows are in doubt; reading begins there or at its creation, whichever is earlier.';
COMMENT ON COLUMN repairs.requested_by IS 'Who asked: host and process.';
COMMENT ON COLUMN repairs.requested_at IS 'When, the database''s clock.';
COMMENT ON COLUMN repairs.state IS 'requested; done: the rows were replaced, in the transaction that says so; refused: nothing was changed.';
COMMENT ON COLUMN repairs.finished_at IS 'When it was done or refused, the database''s clock.';
COMMENT ON COLUMN repairs.head_number IS 'Block number at which the tables stood when the rows were replaced.';
COMMENT ON COLUMN repairs.outcome IS 'One sentence for who asked.';
CREATE INDEX repairs_waiting ON repairs (id) WHERE state = 'requested';


-- +goose Down
DROP TABLE repairs;
