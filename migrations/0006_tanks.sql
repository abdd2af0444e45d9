-- +goose Up
-- Tanks, which pay keepers, and the board, on which leaders speak.

CREATE TABLE tanks (
    vault            bytea NOT NULL,
    balance          numeric(78,0) NOT NULL,
    funded           numeric(78,0) NOT NULL,
    taken_back       numeric(78,0) NOT NULL,
    paid             numeric(78,0) NOT NULL,
    price_cap        numeric(78,0),
    weekly_allowance numeric(78,0),
    premium_bps      integer NOT NULL,
    week             bigint NOT NULL,
    spent            numeric(78,0) NOT NULL,
    last_block       bigint NOT NULL,
    PRIMARY KEY (vault)
) WITH (fillfactor = 80);
COMMENT ON TABLE tanks IS 'Derived, mutable: the ether that pays for what keepers do for a vault.';
COMMENT ON COLUMN tanks.vault IS 'Vault address.';
COMMENT ON COLUMN tanks.balance IS 'What is in the tank, wei.';
COMMENT ON COLUMN tanks.funded IS 'What was ever put in, wei.';
COMMENT ON COLUMN tanks.taken_back IS 'What the leader ever took back, wei.';
COMMENT ON COLUMN tanks.paid IS 'What was ever paid to keepers, wei.';
COMMENT ON COLUMN tanks.price_cap IS 'Highest gas price that is paid, wei; null before the leader sets terms.';
COMMENT ON COLUMN tanks.weekly_allowance IS 'Most that is paid in a week, wei; null before the leader sets terms.';
COMMENT ON COLUMN tanks.premium_bps IS 'Added to every payment, basis points.';
COMMENT ON COLUMN tanks.week IS 'The week of the last payment: its time divided by seven days; 0 before the first.';
COMMENT ON COLUMN tanks.spent IS 'Paid in that week, wei.';
COMMENT ON COLUMN tanks.last_block IS 'Block number of the last change.';
CREATE TABLE undo_tanks (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE tanks INCLUDING COMMENTS
);
CREATE INDEX undo_tanks_block ON undo_tanks (undo_block);
COMMENT ON TABLE undo_tanks IS 'Operational: what rows of tanks were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_tanks.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_tanks.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';

CREATE TYPE tank_work AS ENUM ('settlement', 'fill', 'rebalance');
CREATE TABLE tank_payments (
    block_number bigint NOT NULL,
    log_index    bigint NOT NULL,
    vault        bytea NOT NULL,
    payee        bytea NOT NULL,
    work         tank_work NOT NULL,
    work_id      numeric(78,0) NOT NULL,
    failed       boolean NOT NULL,
    sales        integer,
    gas_used     numeric(78,0),
    gas_price    numeric(78,0),
    data_fee     numeric(78,0),
    amount       numeric(78,0) NOT NULL,
    tx_hash      bytea NOT NULL,
    PRIMARY KEY (block_number, log_index)
);
CREATE INDEX tank_payments_vault ON tank_payments (vault, block_number DESC, log_index DESC);
COMMENT ON TABLE tank_payments IS 'Derived, append-only: what tanks paid, and payments that their payee did not take.';
COMMENT ON COLUMN tank_payments.block_number IS 'Block number.';
COMMENT ON COLUMN tank_payments.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN tank_payments.vault IS 'Vault address.';
COMMENT ON COLUMN tank_payments.payee IS 'Who was paid.';
COMMENT ON COLUMN tank_payments.work IS 'What was done for the vault.';
COMMENT ON COLUMN tank_payments.work_id IS 'Epoch id of a settlement, else order id.';
COMMENT ON COLUMN tank_payments.failed IS 'The payee did not take it: the amount stayed in the tank.';
COMMENT ON COLUMN tank_payments.sales IS 'Swaps in the call; null where failed.';
COMMENT ON COLUMN tank_payments.gas_used IS 'Units of gas measured around the vault''s own call; null where failed.';
COMMENT ON COLUMN tank_payments.gas_price IS 'What a unit of gas was paid with, before the premium, wei; null where failed.';
COMMENT ON COLUMN tank_payments.data_fee IS 'What the chain asked for the data of this entry, wei; null where failed.';
COMMENT ON COLUMN tank_payments.amount IS 'What was paid, wei.';
COMMENT ON COLUMN tank_payments.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';

CREATE TABLE posts (
    block_number bigint NOT NULL,
    log_index    bigint NOT NULL,
    subject      bytea NOT NULL,
    author       bytea NOT NULL,
    kind         text NOT NULL,
    text         text NOT NULL,
    tx_hash      bytea NOT NULL,
    PRIMARY KEY (block_number, log_index)
);
CREATE INDEX posts_subject ON posts (subject, block_number DESC, log_index DESC);
COMMENT ON TABLE posts IS 'Derived, append-only: what a vault''s leader or trader said about the vault, and what accounts said about themselves. Posts by others are not kept.';
COMMENT ON COLUMN posts.block_number IS 'Block number.';
COMMENT ON COLUMN posts.log_index IS 'Index of the log in the block, as the endpoint reported it.';
COMMENT ON COLUMN posts.subject IS 'The vault or account that it is about.';
COMMENT ON COLUMN posts.author IS 'Who posted it.';
COMMENT ON COLUMN posts.kind IS 'What it is: name, text, picture, link, update, or reason/ with an order''s id; at most 32 bytes.';
COMMENT ON COLUMN posts.text IS 'The words of a stranger: show them as text only.';
COMMENT ON COLUMN posts.tx_hash IS 'Transaction hash, as the endpoint reported it: proven by nothing, a label, never a key.';

-- +goose Down
DROP TABLE posts, tank_payments, undo_tanks, tanks;
DROP TYPE tank_work;
