-- +goose Up
COMMENT ON COLUMN notify_events.block_number IS 'Block number. Among blocks of one second it is the endpoint''s word.';

-- +goose Down
COMMENT ON COLUMN notify_events.block_number IS 'Block number.';
