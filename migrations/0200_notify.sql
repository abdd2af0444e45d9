-- +goose Up
-- Webhooks: what `sluice notify` tells subscribers, and who they are.

CREATE TABLE notify_events (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    op           text NOT NULL CHECK (op IN ('apply', 'undo', 'reset')),
    type         text NOT NULL,
    vault        bytea CHECK (octet_length(vault) = 20),
    account      bytea CHECK (octet_length(account) = 20),
    block_number bigint NOT NULL,
    block_hash   bytea NOT NULL CHECK (octet_length(block_hash) = 32),
    block_time   bigint NOT NULL,
    log_index    bigint,
    sub_index    integer,
    undoes       bigint,
    data         jsonb,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX notify_events_block ON notify_events (block_hash) WHERE op = 'apply';
CREATE INDEX notify_events_vault ON notify_events (vault, seq);
CREATE INDEX notify_events_account ON notify_events (account, seq);
CREATE INDEX notify_events_created ON notify_events (created_at);
COMMENT ON TABLE notify_events IS 'Operational, append-only: events for webhooks, in the order of the feed that they are made from. Kept for notify.keep.';
COMMENT ON COLUMN notify_events.seq IS 'The event''s id; grows. A message''s webhook-id is evt_ and this number.';
COMMENT ON COLUMN notify_events.op IS 'apply: it happened; undo: a reorg took it back; reset: some events were not recorded one by one, read the API again.';
COMMENT ON COLUMN notify_events.type IS 'request.settled, request.claimable, vault.settled, order.filled, vault.disputed, tank.low or feed.reset.';
COMMENT ON COLUMN notify_events.vault IS 'Vault address; null for a reset.';
COMMENT ON COLUMN notify_events.account IS 'Account whose request it is; null for what concerns the vault as a whole.';
COMMENT ON COLUMN notify_events.block_number IS 'Block number.';
COMMENT ON COLUMN notify_events.block_hash IS 'Block hash.';
COMMENT ON COLUMN notify_events.block_time IS 'Timestamp of the block, Unix seconds (chain time).';
COMMENT ON COLUMN notify_events.log_index IS 'Index of the log in the block, reported; null for what no log caused.';
COMMENT ON COLUMN notify_events.sub_index IS 'Distinguishes rows of one log.';
COMMENT ON COLUMN notify_events.undoes IS 'Of an undo: seq of the event that it takes back; null where that one is no longer kept.';
COMMENT ON COLUMN notify_events.data IS 'Amounts in base units as decimal strings, by name.';
COMMENT ON COLUMN notify_events.created_at IS 'When it was recorded, the database''s clock.';

CREATE TABLE notify_progress (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    feed_seq bigint NOT NULL,
    pruned   bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE notify_progress IS 'Operational, one row: up to where the feed was turned into notify_events.';
COMMENT ON COLUMN notify_progress.only_row IS 'Always true.';
COMMENT ON COLUMN notify_progress.feed_seq IS 'Sequence of the last event of the feed that was read.';
COMMENT ON COLUMN notify_progress.pruned IS 'Sequence of the last event of notify_events that is no longer kept.';

CREATE TABLE notify_conditions (
    type  text NOT NULL,
    vault bytea NOT NULL CHECK (octet_length(vault) = 20),
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (type, vault)
);
COMMENT ON TABLE notify_conditions IS 'Operational: conditions that subscribers were told of and that have not ended.';
COMMENT ON COLUMN notify_conditions.type IS 'vault.disputed or tank.low.';
COMMENT ON COLUMN notify_conditions.vault IS 'Vault address.';
COMMENT ON COLUMN notify_conditions.since IS 'When it was first seen, the database''s clock.';

CREATE TABLE notify_subscriptions (
    id            text PRIMARY KEY CHECK (id ~ '^sub_[0-9a-f]{32}$'),
    url           text NOT NULL,
    vault         bytea CHECK (octet_length(vault) = 20),
    account       bytea CHECK (octet_length(account) = 20),
    types         text[] NOT NULL CHECK (cardinality(types) > 0),
    owner         bytea CHECK (octet_length(owner) = 20),
    request       bytea UNIQUE CHECK (octet_length(request) = 32),
    after_seq     bigint NOT NULL,
    failures      integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    next_try      timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_error    text NOT NULL DEFAULT '',
    disabled_at   timestamptz,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX notify_subscriptions_owner ON notify_subscriptions (owner);
COMMENT ON TABLE notify_subscriptions IS 'Operational: webhooks. Their secrets are derived from the operator''s and are not stored.';
COMMENT ON COLUMN notify_subscriptions.id IS 'Identifier.';
COMMENT ON COLUMN notify_subscriptions.url IS 'Where messages are posted.';
COMMENT ON COLUMN notify_subscriptions.vault IS 'Only events of this vault; null: of all.';
COMMENT ON COLUMN notify_subscriptions.account IS 'Only requests of this account; null: of all.';
COMMENT ON COLUMN notify_subscriptions.types IS 'Only events of these types. A reset is always sent.';
COMMENT ON COLUMN notify_subscriptions.owner IS 'Account whose signed request made it; null: the operator''s command.';
COMMENT ON COLUMN notify_subscriptions.request IS 'Digest of the signed request that made it: a request makes one subscription.';
COMMENT ON COLUMN notify_subscriptions.after_seq IS 'Sequence of the last event that the receiver accepted, or that its filter skipped.';
COMMENT ON COLUMN notify_subscriptions.failures IS 'Count of failed tries of the next message.';
COMMENT ON COLUMN notify_subscriptions.failing_since IS 'When the first of them failed, the database''s clock; null when none did.';
COMMENT ON COLUMN notify_subscriptions.next_try IS 'Not tried before, the database''s clock.';
COMMENT ON COLUMN notify_subscriptions.last_error IS 'What the last failed try said.';
COMMENT ON COLUMN notify_subscriptions.disabled_at IS 'When it was given up, the database''s clock; null while it is active.';
COMMENT ON COLUMN notify_subscriptions.created_at IS 'When it was made, the database''s clock.';
-- +goose StatementBegin
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'sluice_reader') THEN
        REVOKE SELECT ON notify_subscriptions FROM sluice_reader;
    END IF;
END $$;
-- +goose StatementEnd

-- +goose Down
DROP TABLE notify_subscriptions, notify_conditions, notify_progress, notify_events;
