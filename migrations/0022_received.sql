-- +goose Up
-- What somebody else's claims and redeem requests moved to or from an account's wallet, found by that account: with its own
-- bookings, all that an account's history in a vault is made of.

CREATE INDEX activity_received ON activity (counterparty, block_number DESC, log_index DESC, sub_index DESC)
    WHERE kind IN ('depositClaimed', 'redeemRequested', 'redeemCancelClaimed') AND account <> counterparty;

-- +goose Down
DROP INDEX activity_received;
