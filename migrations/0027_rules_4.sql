-- +goose Up
-- Version 4 of the rules: the card of a vault whose shares are all gone is of each hour since; by version 3 it stayed that of the
-- last hour with shares. Where no such vault's card is older than the last hour, both give the same rows.

UPDATE cursor SET rules = 4 WHERE rules = 3 AND NOT EXISTS (
    SELECT FROM vault_state t JOIN vault_stats s USING (vault)
    WHERE t.supply = 0 AND s.supply > 0 AND s.time < cursor.head_time / 3600 * 3600
);
COMMENT ON TABLE vault_stats IS 'Derived, mutable: the stats card, as of the last hour, settlement or its creation.';
COMMENT ON COLUMN endpoints.checked_at IS 'When this was written, the database''s clock.';

-- +goose Down
COMMENT ON TABLE vault_stats IS 'Derived, mutable: the stats card, as of the last hourly row, settlement or its creation.';
COMMENT ON COLUMN endpoints.checked_at IS 'When this was written, the host''s clock.';
UPDATE cursor SET rules = 3 WHERE rules = 4;
