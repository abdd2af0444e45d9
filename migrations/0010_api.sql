-- +goose Up
-- Indexes that readers of the API need.

CREATE INDEX positions_depositors ON positions (vault, (wallet_shares + claimable_shares + redeeming_shares) DESC, account DESC)
    WHERE wallet_shares + claimable_shares + redeeming_shares > 0;
CREATE INDEX requests_state ON requests (vault, state, requested_block DESC, requested_log_index DESC);
CREATE INDEX activity_transfers ON activity (vault, block_number DESC, log_index DESC, sub_index DESC) WHERE kind = 'transfer';

-- +goose Down
DROP INDEX activity_transfers, requests_state, positions_depositors;
