-- +goose Up
-- Portfolios: holdings, trades, orders; and the protocol's registry.

CREATE TYPE order_kind AS ENUM ('market', 'limit', 'targets', 'raise', 'writtenOff');
CREATE TYPE order_state AS ENUM ('open', 'filled', 'cancelled');

CREATE TABLE tokens (
    token        bytea PRIMARY KEY,
    symbol       text NOT NULL,
    decimals     smallint NOT NULL,
    block_number bigint NOT NULL
);
COMMENT ON TABLE tokens IS 'Derived, append-only: what tokens call themselves, read from the chain when first seen.';
COMMENT ON COLUMN tokens.token IS 'Token address.';
COMMENT ON COLUMN tokens.symbol IS 'The token''s symbol.';
COMMENT ON COLUMN tokens.decimals IS 'The token''s decimals.';
COMMENT ON COLUMN tokens.block_number IS 'Block number at which it was first seen.';
CREATE INDEX tokens_block ON tokens (block_number);


CREATE TABLE holdings (
    vault        bytea NOT NULL,
    token        bytea NOT NULL,
    amount       numeric(78,0) NOT NULL,
    cost         numeric(78,0) NOT NULL,
    realized_pnl numeric(78,0) NOT NULL,
    price        numeric(78,0),
    price_time   bigint,
    price_block  bigint,
    price_stale  boolean NOT NULL,
    written_off  bigint,
    first_block  bigint NOT NULL,
    last_block   bigint NOT NULL,
    PRIMARY KEY (vault, token)
) WITH (fillfactor = 80);
COMMENT ON TABLE holdings IS 'Derived, mutable: a vault''s position in a token, at average cost.';
COMMENT ON COLUMN holdings.vault IS 'Vault address.';
COMMENT ON COLUMN holdings.token IS 'Token address.';
COMMENT ON COLUMN holdings.amount IS 'Amount held, token base units.';
COMMENT ON COLUMN holdings.cost IS 'What the amount cost, asset base units.';
COMMENT ON COLUMN holdings.realized_pnl IS 'Sale proceeds less average cost so far, asset base units, signed.';
COMMENT ON COLUMN holdings.price IS 'Last price: asset base units per whole token, scaled by 1e18; null before the first.';
COMMENT ON COLUMN holdings.price_time IS 'When that price held, Unix seconds; null before the first.';
COMMENT ON COLUMN holdings.price_block IS 'Block number at which it held; null before the first.';
COMMENT ON COLUMN holdings.price_stale IS 'Whether that price was stale.';
COMMENT ON COLUMN holdings.written_off IS 'The answer at which it was written off, Unix seconds: it counts as nothing until its feed gives a later one; null when it was not.';
COMMENT ON COLUMN holdings.first_block IS 'Block number of the first trade in it.';
COMMENT ON COLUMN holdings.last_block IS 'Block number of the last change.';
CREATE TABLE undo_holdings (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE holdings INCLUDING COMMENTS
);
CREATE INDEX undo_holdings_block ON undo_holdings (undo_block);
COMMENT ON TABLE undo_holdings IS 'Operational: what rows of holdings were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_holdings.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_holdings.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE trades (
    block_number bigint NOT NULL,
    log_index    bigint NOT NULL,
    vault        bytea NOT NULL,
    order_id     numeric(78,0) NOT NULL,
    kind         order_kind NOT NULL,
    executor     bytea NOT NULL,
    adapter      bytea NOT NULL,
    token_in     bytea NOT NULL,
    token_out    bytea NOT NULL,
    amount_in    numeric(78,0) NOT NULL,
    amount_out   numeric(78,0) NOT NULL,
    value_in     numeric(78,0) NOT NULL,
    value_out    numeric(78,0) NOT NULL,
    bucket_draw  numeric(78,0) NOT NULL,
    realized_pnl numeric(78,0) NOT NULL,
    tx_hash      bytea NOT NULL,
    PRIMARY KEY (block_number, log_index)
);
COMMENT ON TABLE trades IS 'Derived, append-only: executed swaps.';
COMMENT ON COLUMN trades.block_number IS 'Block number.';
COMMENT ON COLUMN trades.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN trades.vault IS 'Vault address.';
COMMENT ON COLUMN trades.order_id IS 'Order it belongs to; for kind raise the epoch it raised cash for, for kind writtenOff 0.';
COMMENT ON COLUMN trades.kind IS 'What it was made for.';
COMMENT ON COLUMN trades.executor IS 'Who executed it.';
COMMENT ON COLUMN trades.adapter IS 'Adapter it went through.';
COMMENT ON COLUMN trades.token_in IS 'Token sold.';
COMMENT ON COLUMN trades.token_out IS 'Token bought.';
COMMENT ON COLUMN trades.amount_in IS 'Amount sold, token base units.';
COMMENT ON COLUMN trades.amount_out IS 'Amount bought, token base units.';
COMMENT ON COLUMN trades.value_in IS 'Oracle value sold, asset base units, rounded up.';
COMMENT ON COLUMN trades.value_out IS 'Oracle value bought, asset base units, rounded down.';
COMMENT ON COLUMN trades.bucket_draw IS 'What it drew on the trading bucket, 1e18 = the whole base.';
COMMENT ON COLUMN trades.realized_pnl IS 'What the sale realized at average cost, asset base units, signed.';
COMMENT ON COLUMN trades.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';
CREATE INDEX trades_vault ON trades (vault, block_number DESC, log_index DESC);


CREATE TABLE orders (
    vault            bytea NOT NULL,
    order_id         numeric(78,0) NOT NULL,
    kind             order_kind NOT NULL,
    state            order_state NOT NULL,
    placed_by        bytea NOT NULL,
    token_in         bytea,
    token_out        bytea,
    amount_in        numeric(78,0),
    min_amount_out   numeric(78,0),
    amount_out       numeric(78,0),
    deadline         bigint NOT NULL,
    placed_block     bigint NOT NULL,
    placed_log_index bigint NOT NULL,
    placed_time      bigint NOT NULL,
    placed_tx        bytea NOT NULL,
    closed_block     bigint,
    closed_time      bigint,
    closed_by        bytea,
    closed_tx        bytea,
    PRIMARY KEY (vault, order_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE orders IS 'Derived, mutable: the leader''s instructions. Expiry follows from the deadline and is not stored.';
COMMENT ON COLUMN orders.vault IS 'Vault address.';
COMMENT ON COLUMN orders.order_id IS 'Order id.';
COMMENT ON COLUMN orders.kind IS 'market, limit or targets.';
COMMENT ON COLUMN orders.state IS 'open, filled or cancelled.';
COMMENT ON COLUMN orders.placed_by IS 'Leader or trader who placed it.';
COMMENT ON COLUMN orders.token_in IS 'Token to sell; null for targets.';
COMMENT ON COLUMN orders.token_out IS 'Token to buy; null for targets.';
COMMENT ON COLUMN orders.amount_in IS 'Amount to sell, token base units; null for targets.';
COMMENT ON COLUMN orders.min_amount_out IS 'Least amount to buy, token base units; null for targets.';
COMMENT ON COLUMN orders.amount_out IS 'Amount bought, token base units; null until filled.';
COMMENT ON COLUMN orders.deadline IS 'Unix seconds after which it is expired.';
COMMENT ON COLUMN orders.placed_block IS 'Block number of its placing.';
COMMENT ON COLUMN orders.placed_log_index IS 'Log index of its placing, reported.';
COMMENT ON COLUMN orders.placed_time IS 'Timestamp of its placing, Unix seconds.';
COMMENT ON COLUMN orders.placed_tx IS 'Hash of the placing transaction, reported.';
COMMENT ON COLUMN orders.closed_block IS 'Block number at which it was filled or cancelled; null while open.';
COMMENT ON COLUMN orders.closed_time IS 'Timestamp of that block, Unix seconds; null while open.';
COMMENT ON COLUMN orders.closed_by IS 'Who filled or cancelled it; null while open.';
COMMENT ON COLUMN orders.closed_tx IS 'Hash of that transaction, reported; null while open.';
CREATE INDEX orders_placed ON orders (vault, placed_block DESC, placed_log_index DESC);
CREATE TABLE undo_orders (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE orders INCLUDING COMMENTS
);
CREATE INDEX undo_orders_block ON undo_orders (undo_block);
COMMENT ON TABLE undo_orders IS 'Operational: what rows of orders were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_orders.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_orders.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE order_targets (
    vault        bytea NOT NULL,
    order_id     numeric(78,0) NOT NULL,
    token        bytea NOT NULL,
    weight_bps   integer NOT NULL,
    band_bps     integer NOT NULL,
    block_number bigint NOT NULL,
    PRIMARY KEY (vault, order_id, token)
);
COMMENT ON TABLE order_targets IS 'Derived, append-only: weights of a targets order.';
COMMENT ON COLUMN order_targets.vault IS 'Vault address.';
COMMENT ON COLUMN order_targets.order_id IS 'Order id.';
COMMENT ON COLUMN order_targets.token IS 'Token address.';
COMMENT ON COLUMN order_targets.weight_bps IS 'Target weight, basis points of NAV.';
COMMENT ON COLUMN order_targets.band_bps IS 'Band around it, basis points of NAV.';
COMMENT ON COLUMN order_targets.block_number IS 'Block number at which it was set.';
CREATE INDEX order_targets_block ON order_targets (block_number);


CREATE TABLE rebalances (
    block_number bigint NOT NULL,
    log_index    bigint NOT NULL,
    token        bytea NOT NULL,
    vault        bytea NOT NULL,
    order_id     numeric(78,0) NOT NULL,
    executor     bytea NOT NULL,
    nav_before   numeric(78,0) NOT NULL,
    nav_after    numeric(78,0) NOT NULL,
    before_bps   integer NOT NULL,
    after_bps    integer NOT NULL,
    tx_hash      bytea NOT NULL,
    PRIMARY KEY (block_number, log_index, token)
);
COMMENT ON TABLE rebalances IS 'Derived, append-only: weights before and after a keeper''s rebalance, one row per token.';
COMMENT ON COLUMN rebalances.block_number IS 'Block number.';
COMMENT ON COLUMN rebalances.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN rebalances.token IS 'Token address.';
COMMENT ON COLUMN rebalances.vault IS 'Vault address.';
COMMENT ON COLUMN rebalances.order_id IS 'Targets order it served.';
COMMENT ON COLUMN rebalances.executor IS 'Keeper that executed it.';
COMMENT ON COLUMN rebalances.nav_before IS 'NAV before, asset base units.';
COMMENT ON COLUMN rebalances.nav_after IS 'NAV after, asset base units.';
COMMENT ON COLUMN rebalances.before_bps IS 'The token''s weight before, basis points of NAV.';
COMMENT ON COLUMN rebalances.after_bps IS 'The token''s weight after, basis points of NAV.';
COMMENT ON COLUMN rebalances.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';
CREATE INDEX rebalances_vault ON rebalances (vault, order_id, block_number DESC);


CREATE TYPE registry_kind AS ENUM ('token', 'adapter', 'keeper', 'guardian', 'sequencer');

CREATE TABLE registry (
    kind              registry_kind NOT NULL,
    subject           bytea NOT NULL,
    allowed           boolean NOT NULL,
    decimals          integer,
    cap_bps           integer,
    feeds             jsonb,
    grace_period      bigint,
    scheduled_cap_bps integer,
    scheduled_feeds   jsonb,
    effective_at      bigint,
    expires_at        bigint,
    last_block        bigint NOT NULL,
    PRIMARY KEY (kind, subject)
) WITH (fillfactor = 80);
COMMENT ON TABLE registry IS 'Derived, mutable: what the protocol''s registry allows, and what is scheduled.';
COMMENT ON COLUMN registry.kind IS 'token, adapter, keeper, guardian or sequencer feed.';
COMMENT ON COLUMN registry.subject IS 'The token, adapter, account or feed address.';
COMMENT ON COLUMN registry.allowed IS 'Listed or granted now.';
COMMENT ON COLUMN registry.decimals IS 'A token''s decimals; null for other kinds, or before it is listed.';
COMMENT ON COLUMN registry.cap_bps IS 'The largest part of a vault''s base that a holding of the token may reach by a purchase, basis points; null for other kinds, or before it is listed.';
COMMENT ON COLUMN registry.feeds IS 'A token''s one or two price feeds, an array of objects: feed (address), decimals, maxAge (seconds), afterCutoff, deviationBps, leastAnswer and greatestAnswer (decimal strings in the feed''s units). With two, the price is the product. Null for other kinds, or before it is listed.';
COMMENT ON COLUMN registry.grace_period IS 'Seconds after the sequencer''s return during which no price is good; null for other kinds.';
COMMENT ON COLUMN registry.scheduled_cap_bps IS 'Cap of the scheduled change, basis points; null when none is scheduled.';
COMMENT ON COLUMN registry.scheduled_feeds IS 'Feeds of the scheduled change, as feeds; null when none is scheduled.';
COMMENT ON COLUMN registry.effective_at IS 'From when the scheduled change may be applied, Unix seconds; null when none is scheduled.';
COMMENT ON COLUMN registry.expires_at IS 'Last second at which the scheduled change may be applied; null when none is scheduled.';
COMMENT ON COLUMN registry.last_block IS 'Block number of the last change.';
CREATE TABLE undo_registry (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE registry INCLUDING COMMENTS
);
CREATE INDEX undo_registry_block ON undo_registry (undo_block);
COMMENT ON TABLE undo_registry IS 'Operational: what rows of registry were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_registry.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_registry.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


-- +goose Down
DROP TABLE undo_registry, undo_orders, undo_holdings;
DROP TABLE registry, rebalances, order_targets, orders, trades, holdings, tokens;
DROP TYPE registry_kind, order_state, order_kind;
