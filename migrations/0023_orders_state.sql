-- +goose Up
-- A vault's orders of one state, newest first, and those that are still open by their deadline: a vault has few of these among
-- thousands that are filled, cancelled or expired.

CREATE INDEX orders_state ON orders (vault, state, placed_block DESC, placed_log_index DESC);
CREATE INDEX orders_open ON orders (vault, deadline) WHERE state = 'open';

-- +goose Down
DROP INDEX orders_open, orders_state;
