-- +goose Up
-- Version 3 of the rules: a holding is priced at 0 from its write-off on, by version 2 from the next hour on; and what leaves whole
-- takes its write-off along. Where nothing was ever written off (the topic is HoldingWrittenOff's), both give the same rows.

UPDATE cursor SET rules = 3 WHERE rules = 2 AND NOT EXISTS (
    SELECT FROM events WHERE position('\x46b8f7f6416e2965c3c00337379d651c58fcf280637e3557eee9322a153d08ce'::bytea IN packed) > 0
);
COMMENT ON COLUMN holdings.price IS 'Last price: asset base units per whole token, scaled by 1e18; 0 while it is written off; null while none is known.';
COMMENT ON COLUMN holdings.written_off IS 'The answer at which it was written off, Unix seconds; null when it was not. It counts as nothing while its price is 0 and not stale; no event tells that its feed answers again.';

-- +goose Down
COMMENT ON COLUMN holdings.written_off IS 'The answer at which it was written off, Unix seconds: it counts as nothing until its feed gives a later one; null when it was not.';
COMMENT ON COLUMN holdings.price IS 'Last price: asset base units per whole token, scaled by 1e18; null before the first.';
UPDATE cursor SET rules = 2 WHERE rules = 3;
