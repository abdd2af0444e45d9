-- +goose Up
-- What stats cards say of all prices of a vault, kept up so that a new price costs the same at any age of the vault.

CREATE TABLE price_series (
    vault             bytea PRIMARY KEY,
    first_time        bigint NOT NULL,
    first_nav         numeric(78,0) NOT NULL,
    first_supply      numeric(78,0) NOT NULL,
    last_time         bigint NOT NULL,
    last_nav          numeric(78,0) NOT NULL,
    last_supply       numeric(78,0) NOT NULL,
    peak_nav          numeric(78,0),
    peak_supply       numeric(78,0),
    fall_from_nav     numeric(78,0),
    fall_from_supply  numeric(78,0),
    fall_to_nav       numeric(78,0),
    fall_to_supply    numeric(78,0),
    day_before_nav    numeric(78,0),
    day_before_supply numeric(78,0),
    returns           bigint NOT NULL,
    sum               numeric NOT NULL,
    squares           numeric NOT NULL,
    broken            boolean NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE price_series IS 'Derived, mutable: what the stats card says of a vault''s prices so far (drawdown, volatility, Sharpe), kept up price by price. Stale prices aren''t in it.';
COMMENT ON COLUMN price_series.vault IS 'Vault address.';
COMMENT ON COLUMN price_series.first_time IS 'Time of the first price, Unix seconds.';
COMMENT ON COLUMN price_series.first_nav IS 'Its NAV, asset base units.';
COMMENT ON COLUMN price_series.first_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.last_time IS 'Time of the last price, Unix seconds.';
COMMENT ON COLUMN price_series.last_nav IS 'Its NAV, asset base units.';
COMMENT ON COLUMN price_series.last_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.peak_nav IS 'NAV of the highest price, asset base units; null while none is valid.';
COMMENT ON COLUMN price_series.peak_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.fall_from_nav IS 'NAV of the peak before the deepest fall, asset base units; null without a fall.';
COMMENT ON COLUMN price_series.fall_from_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.fall_to_nav IS 'NAV at the bottom of the deepest fall, asset base units; null without a fall.';
COMMENT ON COLUMN price_series.fall_to_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.day_before_nav IS 'NAV of the last price before the UTC day of the last one, asset base units; null on the first day.';
COMMENT ON COLUMN price_series.day_before_supply IS 'Its supply, share base units.';
COMMENT ON COLUMN price_series.returns IS 'Count of the daily returns between days that have ended.';
COMMENT ON COLUMN price_series.sum IS 'Their sum, units of 1e-18, signed.';
COMMENT ON COLUMN price_series.squares IS 'The sum of their squares, units of 1e-36.';
COMMENT ON COLUMN price_series.broken IS 'Whether one of them could not be worked out: there is no volatility any more.';
CREATE TABLE undo_price_series (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE price_series INCLUDING COMMENTS
);
CREATE INDEX undo_price_series_block ON undo_price_series (undo_block);
COMMENT ON TABLE undo_price_series IS 'Operational: what rows of price_series were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_price_series.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_price_series.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';

-- +goose Down
DROP TABLE undo_price_series, price_series;
