-- +goose Up
COMMENT ON COLUMN keeper_intents.action IS 'settle, write-off, raise, finalise, limit, rebalance or claim.';

-- +goose Down
COMMENT ON COLUMN keeper_intents.action IS 'settle, raise, finalise, limit, rebalance or claim.';
