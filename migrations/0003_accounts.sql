-- +goose Up
-- Accounts: positions, requests and everything that was booked.

CREATE TYPE request_kind AS ENUM ('deposit', 'redeem');
CREATE TYPE request_state AS ENUM ('pending', 'claimable', 'claimed', 'cancelled', 'refunded');
CREATE TYPE activity_kind AS ENUM (
    'depositRequested', 'depositSettled', 'depositCancelled', 'depositRefunded', 'depositClaimed', 'depositRefundClaimed',
    'redeemRequested', 'redeemSettled', 'redeemCancelled', 'redeemClaimed', 'redeemCancelClaimed',
    'deposit', 'withdraw', 'withdrawInKind', 'exitInKind', 'transfer', 'operatorSet',
    'feeCrystallised', 'feesCollected', 'feeLowered',
    'vaultCreated', 'epochSettled', 'statusChanged', 'strategyChanged', 'closingStarted', 'finalised', 'endedInKind',
    'orderPlaced', 'targetsSet', 'orderFilled', 'orderCancelled', 'traderSet', 'tradingPaused'
);

CREATE TABLE positions (
    vault                bytea NOT NULL,
    account              bytea NOT NULL,
    wallet_shares        numeric(78,0) NOT NULL,
    wallet_cost          numeric(78,0) NOT NULL,
    claimable_shares     numeric(78,0) NOT NULL,
    claimable_cost       numeric(78,0) NOT NULL,
    redeeming_shares     numeric(78,0) NOT NULL,
    redeeming_cost       numeric(78,0) NOT NULL,
    refund_shares        numeric(78,0) NOT NULL,
    pending_assets       numeric(78,0) NOT NULL,
    claimable_assets     numeric(78,0) NOT NULL,
    refund_assets        numeric(78,0) NOT NULL,
    deposited            numeric(78,0) NOT NULL,
    withdrawn_gross      numeric(78,0) NOT NULL,
    fees_paid            numeric(78,0) NOT NULL,
    realized_pnl         numeric(78,0) NOT NULL,
    transferred_in_cost  numeric(78,0) NOT NULL,
    transferred_out_cost numeric(78,0) NOT NULL,
    first_block          bigint NOT NULL,
    last_block           bigint NOT NULL,
    PRIMARY KEY (vault, account)
) WITH (fillfactor = 80);
COMMENT ON TABLE positions IS 'Derived, mutable: what an account has in a vault and what it earned there (SPEC section 3).';
COMMENT ON COLUMN positions.vault IS 'Vault address.';
COMMENT ON COLUMN positions.account IS 'Account address.';
COMMENT ON COLUMN positions.wallet_shares IS 'Shares in the wallet, share base units.';
COMMENT ON COLUMN positions.wallet_cost IS 'Their cost basis, asset base units.';
COMMENT ON COLUMN positions.claimable_shares IS 'Shares of settled deposits and cancelled redemptions not yet claimed, share base units.';
COMMENT ON COLUMN positions.claimable_cost IS 'Their cost basis, asset base units.';
COMMENT ON COLUMN positions.redeeming_shares IS 'Shares in redeem requests not yet settled, share base units.';
COMMENT ON COLUMN positions.redeeming_cost IS 'Their cost basis, asset base units.';
COMMENT ON COLUMN positions.refund_shares IS 'The part of claimable_shares that are cancelled redemptions, share base units.';
COMMENT ON COLUMN positions.pending_assets IS 'Deposit requests not yet settled, asset base units.';
COMMENT ON COLUMN positions.claimable_assets IS 'Net proceeds of settled redemptions not yet claimed, asset base units.';
COMMENT ON COLUMN positions.refund_assets IS 'Claimable cancellations of deposits, asset base units.';
COMMENT ON COLUMN positions.deposited IS 'Assets of processed deposits, asset base units.';
COMMENT ON COLUMN positions.withdrawn_gross IS 'Gross proceeds of settled redemptions, asset base units.';
COMMENT ON COLUMN positions.fees_paid IS 'Fees on them, asset base units.';
COMMENT ON COLUMN positions.realized_pnl IS 'Sum of gross - fee - cost, asset base units, signed.';
COMMENT ON COLUMN positions.transferred_in_cost IS 'Cost basis that came with shares from others, asset base units.';
COMMENT ON COLUMN positions.transferred_out_cost IS 'Cost basis that went with shares to others, asset base units.';
COMMENT ON COLUMN positions.first_block IS 'Block number of the account''s first event in the vault.';
COMMENT ON COLUMN positions.last_block IS 'Block number of its last.';
CREATE INDEX positions_account ON positions (account, vault);
CREATE TABLE undo_positions (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE positions INCLUDING COMMENTS
);
CREATE INDEX undo_positions_block ON undo_positions (undo_block);
COMMENT ON TABLE undo_positions IS 'Operational: what rows of positions were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_positions.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_positions.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE requests (
    vault               bytea NOT NULL,
    controller          bytea NOT NULL,
    kind                request_kind NOT NULL,
    request_id          numeric(78,0) NOT NULL,
    epoch_id            bigint NOT NULL,
    owner               bytea NOT NULL,
    state               request_state NOT NULL,
    assets              numeric(78,0) NOT NULL,
    shares              numeric(78,0) NOT NULL,
    cost                numeric(78,0) NOT NULL,
    accepted            numeric(78,0) NOT NULL,
    shares_out          numeric(78,0) NOT NULL,
    gross               numeric(78,0) NOT NULL,
    fee                 numeric(78,0) NOT NULL,
    refund              numeric(78,0) NOT NULL,
    refund_claimed      numeric(78,0) NOT NULL,
    refund_cost         numeric(78,0) NOT NULL,
    claimed_assets      numeric(78,0) NOT NULL,
    claimed_shares      numeric(78,0) NOT NULL,
    fee_crystallised    boolean NOT NULL,
    requested_block     bigint NOT NULL,
    requested_log_index bigint NOT NULL,
    requested_time      bigint NOT NULL,
    requested_tx        bytea NOT NULL,
    settled_block       bigint,
    settled_time        bigint,
    last_block          bigint NOT NULL,
    PRIMARY KEY (vault, controller, kind, request_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE requests IS 'Derived, mutable: one row per controller, kind and request id; several requests of one epoch add up in it.';
COMMENT ON COLUMN requests.vault IS 'Vault address.';
COMMENT ON COLUMN requests.controller IS 'Controller address (ERC-7540).';
COMMENT ON COLUMN requests.kind IS 'deposit or redeem.';
COMMENT ON COLUMN requests.request_id IS 'Request id: the epoch id; a leader''s deposit 2^255 + epoch id.';
COMMENT ON COLUMN requests.epoch_id IS 'The epoch it joined (a redemption after the final price: its own id).';
COMMENT ON COLUMN requests.owner IS 'Whose assets or shares they were, of the last request added.';
COMMENT ON COLUMN requests.state IS 'pending, claimable, claimed, cancelled or refunded (what it became; the refund fields say what is left).';
COMMENT ON COLUMN requests.assets IS 'Deposit: assets requested, asset base units. Redeem: 0.';
COMMENT ON COLUMN requests.shares IS 'Redeem: shares requested, share base units. Deposit: 0.';
COMMENT ON COLUMN requests.cost IS 'Redeem: cost basis that travels with it. Deposit: the accepted part. Asset base units.';
COMMENT ON COLUMN requests.accepted IS 'Deposit: accepted part, asset base units; 0 before the settlement.';
COMMENT ON COLUMN requests.shares_out IS 'Deposit: shares it became, share base units; 0 before the settlement.';
COMMENT ON COLUMN requests.gross IS 'Redeem: gross proceeds, asset base units; 0 before the settlement.';
COMMENT ON COLUMN requests.fee IS 'Redeem: fee on them, asset base units; 0 before the settlement.';
COMMENT ON COLUMN requests.refund IS 'Claimable cancellation it became, assets or shares in base units.';
COMMENT ON COLUMN requests.refund_claimed IS 'The part of it collected, assets or shares in base units.';
COMMENT ON COLUMN requests.refund_cost IS 'Redeem: cost basis of the claimable cancellation not yet collected, asset base units. Deposit: 0.';
COMMENT ON COLUMN requests.claimed_assets IS 'Deposit: cost collected. Redeem: net proceeds collected. Asset base units.';
COMMENT ON COLUMN requests.claimed_shares IS 'Deposit: shares collected. Redeem: shares consumed by claims. Share base units.';
COMMENT ON COLUMN requests.fee_crystallised IS 'Whether the fee is fixed on chain.';
COMMENT ON COLUMN requests.requested_block IS 'Block number of the (first) request.';
COMMENT ON COLUMN requests.requested_log_index IS 'Log index of the (first) request, reported.';
COMMENT ON COLUMN requests.requested_time IS 'Its timestamp, Unix seconds.';
COMMENT ON COLUMN requests.requested_tx IS 'Hash of the transaction of the last request added, reported.';
COMMENT ON COLUMN requests.settled_block IS 'Block number at which it was settled, cancelled or refunded; null before.';
COMMENT ON COLUMN requests.settled_time IS 'Timestamp of that block, Unix seconds; null before.';
COMMENT ON COLUMN requests.last_block IS 'Block number of its last event.';
CREATE INDEX requests_epoch ON requests (vault, epoch_id);
CREATE INDEX requests_vault ON requests (vault, requested_block DESC, requested_log_index DESC);
CREATE INDEX requests_controller ON requests (controller, requested_block DESC, requested_log_index DESC);
CREATE TABLE undo_requests (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE requests INCLUDING COMMENTS
);
CREATE INDEX undo_requests_block ON undo_requests (undo_block);
COMMENT ON TABLE undo_requests IS 'Operational: what rows of requests were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_requests.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_requests.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE operators (
    vault      bytea NOT NULL,
    controller bytea NOT NULL,
    operator   bytea NOT NULL,
    approved   boolean NOT NULL,
    last_block bigint NOT NULL,
    PRIMARY KEY (vault, controller, operator)
) WITH (fillfactor = 80);
COMMENT ON TABLE operators IS 'Derived, mutable: ERC-7540 operators of controllers.';
COMMENT ON COLUMN operators.vault IS 'Vault address.';
COMMENT ON COLUMN operators.controller IS 'Controller address.';
COMMENT ON COLUMN operators.operator IS 'Operator address.';
COMMENT ON COLUMN operators.approved IS 'Whether it may act now.';
COMMENT ON COLUMN operators.last_block IS 'Block number of the last change.';
CREATE INDEX operators_operator ON operators (operator, vault);
CREATE TABLE undo_operators (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE operators INCLUDING COMMENTS
);
CREATE INDEX undo_operators_block ON undo_operators (undo_block);
COMMENT ON TABLE undo_operators IS 'Operational: what rows of operators were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_operators.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_operators.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE activity (
    block_number bigint NOT NULL,
    log_index    bigint NOT NULL,
    sub_index    integer NOT NULL,
    kind         activity_kind NOT NULL,
    vault        bytea NOT NULL,
    account      bytea,
    counterparty bytea,
    request_id   numeric(78,0),
    epoch_id     bigint,
    assets       numeric(78,0),
    shares       numeric(78,0),
    cost         numeric(78,0),
    fee          numeric(78,0),
    refund       numeric(78,0),
    tx_hash      bytea NOT NULL,
    PRIMARY KEY (block_number, log_index, sub_index)
) PARTITION BY RANGE (block_number);
CREATE TABLE activity_default PARTITION OF activity DEFAULT;
COMMENT ON TABLE activity IS 'Derived, append-only: every booking, one row per account it concerns; what claims, transfers and fees are views of.';
COMMENT ON COLUMN activity.block_number IS 'Block number.';
COMMENT ON COLUMN activity.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN activity.sub_index IS 'Distinguishes rows of one log (a settlement books every request).';
COMMENT ON COLUMN activity.kind IS 'What happened.';
COMMENT ON COLUMN activity.vault IS 'Vault address.';
COMMENT ON COLUMN activity.account IS 'Account it concerns; null for the vault as a whole.';
COMMENT ON COLUMN activity.counterparty IS 'Receiver of a transfer or claim, or whoever acted; null when there is none.';
COMMENT ON COLUMN activity.request_id IS 'Request or order id; null when there is none.';
COMMENT ON COLUMN activity.epoch_id IS 'Epoch id; null when there is none.';
COMMENT ON COLUMN activity.assets IS 'Assets moved, asset base units; null when none.';
COMMENT ON COLUMN activity.shares IS 'Shares moved, share base units; null when none.';
COMMENT ON COLUMN activity.cost IS 'Cost basis moved, asset base units; null when none.';
COMMENT ON COLUMN activity.fee IS 'Fee, asset base units; null when none.';
COMMENT ON COLUMN activity.refund IS 'Part that became a claimable cancellation, base units; null when none.';
COMMENT ON COLUMN activity.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';
CREATE INDEX activity_account ON activity (account, block_number DESC, log_index DESC, sub_index DESC);
CREATE INDEX activity_counterparty ON activity (counterparty, block_number DESC, log_index DESC, sub_index DESC) WHERE kind = 'transfer';


CREATE VIEW transfers AS
SELECT block_number, log_index, sub_index, vault, account AS "from", counterparty AS "to", shares, cost, tx_hash
FROM activity WHERE kind = 'transfer';
COMMENT ON VIEW transfers IS 'Share transfers between accounts, with the cost basis that moved.';
COMMENT ON COLUMN transfers.block_number IS 'Block number.';
COMMENT ON COLUMN transfers.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN transfers.sub_index IS 'Distinguishes rows of one log.';
COMMENT ON COLUMN transfers.vault IS 'Vault address.';
COMMENT ON COLUMN transfers."from" IS 'Sender address.';
COMMENT ON COLUMN transfers."to" IS 'Receiver address.';
COMMENT ON COLUMN transfers.shares IS 'Shares moved, share base units.';
COMMENT ON COLUMN transfers.cost IS 'Cost basis moved, asset base units.';
COMMENT ON COLUMN transfers.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';

CREATE VIEW claims AS
SELECT block_number, log_index, sub_index, kind, vault, account AS controller, counterparty AS receiver, request_id,
       assets, shares, tx_hash
FROM activity
WHERE kind IN ('depositClaimed', 'depositRefundClaimed', 'redeemClaimed', 'redeemCancelClaimed');
COMMENT ON VIEW claims IS 'What controllers collected from their settled or cancelled requests.';
COMMENT ON COLUMN claims.block_number IS 'Block number.';
COMMENT ON COLUMN claims.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN claims.sub_index IS 'Distinguishes rows of one log.';
COMMENT ON COLUMN claims.kind IS 'What was claimed.';
COMMENT ON COLUMN claims.vault IS 'Vault address.';
COMMENT ON COLUMN claims.controller IS 'Controller address.';
COMMENT ON COLUMN claims.receiver IS 'Receiver address.';
COMMENT ON COLUMN claims.request_id IS 'Request id.';
COMMENT ON COLUMN claims.assets IS 'Assets paid out, or the cost of the shares, asset base units.';
COMMENT ON COLUMN claims.shares IS 'Shares paid out or consumed, share base units.';
COMMENT ON COLUMN claims.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';

CREATE VIEW fees AS
SELECT block_number, log_index, sub_index, kind, vault, account, request_id, epoch_id, fee, tx_hash
FROM activity WHERE fee > 0;
COMMENT ON VIEW fees IS 'Fees booked at settlements and exits, fixed on chain, and collected by leaders.';
COMMENT ON COLUMN fees.block_number IS 'Block number.';
COMMENT ON COLUMN fees.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN fees.sub_index IS 'Distinguishes rows of one log.';
COMMENT ON COLUMN fees.kind IS 'redeemSettled and exitInKind book a fee, feeCrystallised fixes it, feesCollected pays it to the leader.';
COMMENT ON COLUMN fees.vault IS 'Vault address.';
COMMENT ON COLUMN fees.account IS 'Who pays (or collects) it.';
COMMENT ON COLUMN fees.request_id IS 'Request id; null when there is none.';
COMMENT ON COLUMN fees.epoch_id IS 'Epoch id; null when there is none.';
COMMENT ON COLUMN fees.fee IS 'Fee, asset base units.';
COMMENT ON COLUMN fees.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';

-- +goose Down
DROP TABLE undo_operators, undo_requests, undo_positions;
DROP VIEW fees, claims, transfers;
DROP TABLE activity, operators, requests, positions;
DROP TYPE activity_kind, request_state, request_kind;
