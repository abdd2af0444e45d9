-- +goose Up
-- The chain followed, what can be taken back, and who may write.
--
-- Tables that grow with time are partitioned by time, or by what grows with it. store/partitions.go makes their partitions;
-- rows for which there is none yet go to the default partition, so that a missing one stops nothing.

-- +goose StatementBegin
DO $$
BEGIN
    CREATE ROLE sluice_reader NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster made it
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role sluice_reader not made: create it, then grant SELECT on all tables';
END
$$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'sluice_reader') THEN
        GRANT USAGE ON SCHEMA public TO sluice_reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO sluice_reader;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO sluice_reader;
    END IF;
END
$$;
-- +goose StatementEnd

CREATE TABLE cursor (
    id               smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    chain_id         bigint NOT NULL,
    factory          bytea NOT NULL CHECK (octet_length(factory) = 20),
    start_block      bigint NOT NULL,
    tank             bytea NOT NULL CHECK (octet_length(tank) = 20),
    board            bytea NOT NULL CHECK (octet_length(board) = 20),
    head_number      bigint,
    head_hash        bytea,
    head_time        bigint,
    finalized_number bigint,
    finalized_hash   bytea,
    proven_through   bigint,
    revision         bigint NOT NULL DEFAULT 0,
    reorgs           bigint NOT NULL DEFAULT 0,
    reorg_blocks     bigint NOT NULL DEFAULT 0,
    reorg_at         timestamptz
);
COMMENT ON TABLE cursor IS 'Operational, one row: which chain this database follows, and how far it has got.';
COMMENT ON COLUMN cursor.id IS 'Always 1.';
COMMENT ON COLUMN cursor.chain_id IS 'EIP-155 chain id.';
COMMENT ON COLUMN cursor.factory IS 'Address of the VaultFactory followed.';
COMMENT ON COLUMN cursor.start_block IS 'Block number the index begins at.';
COMMENT ON COLUMN cursor.tank IS 'Address of the Tank followed; zero when none is.';
COMMENT ON COLUMN cursor.board IS 'Address of the Board followed; zero when none is.';
COMMENT ON COLUMN cursor.head_number IS 'Number of the last block in the tables; null before the first.';
COMMENT ON COLUMN cursor.head_hash IS 'Hash of that block.';
COMMENT ON COLUMN cursor.head_time IS 'Its timestamp, Unix seconds (chain time).';
COMMENT ON COLUMN cursor.finalized_number IS 'Highest block number known to be final; never moves back.';
COMMENT ON COLUMN cursor.finalized_hash IS 'Hash of that block.';
COMMENT ON COLUMN cursor.proven_through IS 'See 0007.';
COMMENT ON COLUMN cursor.revision IS 'Count of commits that changed derived rows; part of every ETag.';
COMMENT ON COLUMN cursor.reorgs IS 'How many reorgs have taken blocks out of the tables since this database was made.';
COMMENT ON COLUMN cursor.reorg_blocks IS 'How many blocks they took out, all together.';
COMMENT ON COLUMN cursor.reorg_at IS 'When the last of them was, the database''s clock; null before the first.';


CREATE TABLE headers (
    number      bigint PRIMARY KEY,
    hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
    parent_hash bytea NOT NULL CHECK (octet_length(parent_hash) = 32),
    time        bigint NOT NULL
);
COMMENT ON TABLE headers IS 'Operational: headers of the unfinalised tail and the finalised block below it, to recognise a reorg.';
COMMENT ON COLUMN headers.number IS 'Block number.';
COMMENT ON COLUMN headers.hash IS 'Block hash.';
COMMENT ON COLUMN headers.parent_hash IS 'Hash of the parent block.';
COMMENT ON COLUMN headers.time IS 'Timestamp, Unix seconds (chain time).';


CREATE TABLE blocks (
    number bigint PRIMARY KEY,
    hash   bytea NOT NULL CHECK (octet_length(hash) = 32),
    time   bigint NOT NULL
);
COMMENT ON TABLE blocks IS 'Derived, append-only: blocks that caused at least one row. One hash per number at any time, so (block_number, log_index) elsewhere is (block hash, log index).';
COMMENT ON COLUMN blocks.number IS 'Block number.';
COMMENT ON COLUMN blocks.hash IS 'Block hash.';
COMMENT ON COLUMN blocks.time IS 'Timestamp, Unix seconds (chain time).';
CREATE UNIQUE INDEX blocks_hash ON blocks (hash);


CREATE TABLE lease (
    name          text PRIMARY KEY,
    holder        text NOT NULL,
    token         bigint NOT NULL,
    acquired_at   timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    backend_pid   integer NOT NULL,
    backend_start timestamptz
);
COMMENT ON TABLE lease IS 'Operational: who may write. Every commit locks its row by name and token.';
COMMENT ON COLUMN lease.name IS 'What is leased: indexer, repair, or keeper/ and the chain id.';
COMMENT ON COLUMN lease.holder IS 'Who holds it: host, process and a random part.';
COMMENT ON COLUMN lease.token IS 'Fencing token; grows by one with every new holder.';
COMMENT ON COLUMN lease.acquired_at IS 'Since when, the database''s clock.';
COMMENT ON COLUMN lease.expires_at IS 'Until when unless renewed, the database''s clock.';
COMMENT ON COLUMN lease.backend_pid IS 'Server process of the session the holder writes through.';
COMMENT ON COLUMN lease.backend_start IS 'When that session began; with it gone the lease is free at once.';


CREATE TABLE endpoints (
    name        text PRIMARY KEY,
    healthy     boolean NOT NULL,
    head_number bigint,
    lag_blocks  bigint,
    lies        bigint NOT NULL DEFAULT 0,
    errors      bigint NOT NULL DEFAULT 0,
    last_error  text,
    checked_at  timestamptz NOT NULL
);
COMMENT ON TABLE endpoints IS 'Operational: health of each RPC endpoint as its user last saw it.';
COMMENT ON COLUMN endpoints.name IS 'The endpoint''s URL without credentials, path or query.';
COMMENT ON COLUMN endpoints.healthy IS 'Whether it is used.';
COMMENT ON COLUMN endpoints.head_number IS 'Its newest block number.';
COMMENT ON COLUMN endpoints.lag_blocks IS 'Blocks behind the best endpoint.';
COMMENT ON COLUMN endpoints.lies IS 'Answers that a check disproved (false logs, headers that don''t hash).';
COMMENT ON COLUMN endpoints.errors IS 'Calls that failed.';
COMMENT ON COLUMN endpoints.last_error IS 'The last failure, redacted; null when there was none.';
COMMENT ON COLUMN endpoints.checked_at IS 'When this was written, the host''s clock.';


CREATE TABLE disputes (
    vault        bytea NOT NULL CHECK (octet_length(vault) = 20),
    figure       text NOT NULL,
    subject      text NOT NULL,
    block_number bigint NOT NULL,
    block_hash   bytea NOT NULL CHECK (octet_length(block_hash) = 32),
    tables_value numeric(78,0),
    chain_value  numeric(78,0),
    found_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (vault, figure, subject)
);
COMMENT ON TABLE disputes IS 'Operational: figures where two readings of the chain at one block hash differ from the tables. A vault with a row here shows no figures.';
COMMENT ON COLUMN disputes.vault IS 'Vault address.';
COMMENT ON COLUMN disputes.figure IS 'What differs: totalSupply, totalAssets, balanceOf, costBasis, epoch, holding.';
COMMENT ON COLUMN disputes.subject IS 'Whose: an account or token address, an epoch id and field, all accounts, or empty for the vault.';
COMMENT ON COLUMN disputes.block_number IS 'Block number of the readings.';
COMMENT ON COLUMN disputes.block_hash IS 'Block hash of the readings.';
COMMENT ON COLUMN disputes.tables_value IS 'The value in the tables, base units of the figure.';
COMMENT ON COLUMN disputes.chain_value IS 'The value on the chain, base units of the figure.';
COMMENT ON COLUMN disputes.found_at IS 'When it was confirmed, the database''s clock.';


CREATE TABLE feed (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    op           text NOT NULL CHECK (op IN ('apply', 'undo', 'reset')),
    kind         text NOT NULL,
    block_number bigint NOT NULL,
    block_hash   bytea NOT NULL,
    block_time   bigint NOT NULL,
    log_index    bigint,
    sub_index    integer,
    vault        bytea,
    account      bytea,
    counterparty bytea,
    data         jsonb
) PARTITION BY RANGE (seq);
CREATE TABLE feed_default PARTITION OF feed DEFAULT;
COMMENT ON TABLE feed IS 'Operational, append-only: what live readers are told, in commit order. Partitioned by sequence; old partitions are dropped.';
COMMENT ON COLUMN feed.seq IS 'The event''s id; grows.';
COMMENT ON COLUMN feed.op IS 'apply: it happened; undo: a reorg took it back; reset: read everything again.';
COMMENT ON COLUMN feed.kind IS 'block, price, trade, or a kind of activity.';
COMMENT ON COLUMN feed.block_number IS 'Block number.';
COMMENT ON COLUMN feed.block_hash IS 'Block hash.';
COMMENT ON COLUMN feed.block_time IS 'Timestamp of the block, Unix seconds (chain time).';
COMMENT ON COLUMN feed.log_index IS 'Index of the log in the block, reported; null for what no log caused.';
COMMENT ON COLUMN feed.sub_index IS 'Distinguishes rows of one log.';
COMMENT ON COLUMN feed.vault IS 'Vault address; null for a block.';
COMMENT ON COLUMN feed.account IS 'Account it concerns; null for the vault as a whole.';
COMMENT ON COLUMN feed.counterparty IS 'The other account; null when there is none.';
COMMENT ON COLUMN feed.data IS 'Amounts in base units as decimal strings, by name.';
CREATE INDEX feed_blocks ON feed (block_number) WHERE kind = 'block';


-- +goose Down
DROP TABLE feed, disputes, endpoints, lease, blocks, headers, cursor;
