-- +goose Up
-- Version 4 of the rules: the card of a vault whose shares are all gone is of each hour since; by version 3 it stayed that of the
-- last hour with shares. Nothing else follows from a card, and each is written anew at the next hour, so that from then on both give
-- the same rows.

UPDATE cursor SET rules = 4 WHERE rules = 3;
COMMENT ON TABLE vault_stats IS 'Derived, mutable: the stats card, as of the last hour, settlement or its creation.';
COMMENT ON COLUMN endpoints.checked_at IS 'When this was written, the database''s clock.';
COMMENT ON COLUMN holdings.written_off IS 'When it was written off, Unix seconds; null when it was not. It counts as nothing while its price is 0 and not stale; no event tells that its feed answers again.';

-- +goose Down
COMMENT ON COLUMN holdings.written_off IS 'The answer at which it was written off, Unix seconds; null when it was not. It counts as nothing while its price is 0 and not stale; no event tells that its feed answers again.';
COMMENT ON TABLE vault_stats IS 'Derived, mutable: the stats card, as of the last hourly row, settlement or its creation.';
COMMENT ON COLUMN endpoints.checked_at IS 'When this was written, the host''s clock.';
UPDATE cursor SET rules = 3 WHERE rules = 4;
