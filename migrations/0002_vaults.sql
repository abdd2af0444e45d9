-- +goose Up
-- Vaults, their prices and their epochs.

CREATE TYPE vault_type AS ENUM ('shared', 'personal');
CREATE TYPE vault_status AS ENUM ('active', 'inactive', 'closed');
CREATE TYPE price_kind AS ENUM ('creation', 'settlement', 'hour');

CREATE TABLE vaults (
    vault             bytea PRIMARY KEY CHECK (octet_length(vault) = 20),
    portfolio         bytea NOT NULL,
    leader            bytea NOT NULL,
    type              vault_type NOT NULL,
    asset             bytea NOT NULL,
    asset_symbol      text NOT NULL,
    asset_decimals    smallint NOT NULL,
    name              text NOT NULL,
    symbol            text NOT NULL,
    strategy          text NOT NULL,
    fee_bps           integer NOT NULL,
    leader_margin_bps integer NOT NULL,
    min_deposit       numeric(78,0) NOT NULL,
    first_cutoff      bigint NOT NULL,
    period            bigint NOT NULL,
    seed              numeric(78,0) NOT NULL,
    seed_shares       numeric(78,0) NOT NULL,
    locked_shares     numeric(78,0) NOT NULL,
    status            vault_status NOT NULL,
    closing_since     bigint,
    closing_epoch     bigint,
    final_epoch       bigint,
    final_nav         numeric(78,0),
    final_supply      numeric(78,0),
    final_fee_bps     integer,
    ended_in_kind     boolean NOT NULL DEFAULT false,
    trader            bytea,
    trading_paused    boolean NOT NULL DEFAULT false,
    targets_order_id  numeric(78,0),
    created_block     bigint NOT NULL,
    created_log_index bigint NOT NULL,
    created_time      bigint NOT NULL,
    created_tx        bytea NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE vaults IS 'Derived, mutable: what a vault is. One row per VaultCreated.';
COMMENT ON COLUMN vaults.vault IS 'Vault address (and its share token''s).';
COMMENT ON COLUMN vaults.portfolio IS 'Address of its Portfolio.';
COMMENT ON COLUMN vaults.leader IS 'Leader of a shared vault, owner of a personal one.';
COMMENT ON COLUMN vaults.type IS 'shared or personal (SPEC rule 3).';
COMMENT ON COLUMN vaults.asset IS 'Address of the asset.';
COMMENT ON COLUMN vaults.asset_symbol IS 'The asset''s symbol.';
COMMENT ON COLUMN vaults.asset_decimals IS 'The asset''s decimals.';
COMMENT ON COLUMN vaults.name IS 'Name of the vault.';
COMMENT ON COLUMN vaults.symbol IS 'Symbol of its share.';
COMMENT ON COLUMN vaults.strategy IS 'The leader''s strategy text or metadata URI.';
COMMENT ON COLUMN vaults.fee_bps IS 'Performance fee, basis points of profit.';
COMMENT ON COLUMN vaults.leader_margin_bps IS 'Leader margin required, basis points of supply.';
COMMENT ON COLUMN vaults.min_deposit IS 'Least deposit request, asset base units.';
COMMENT ON COLUMN vaults.first_cutoff IS 'First cut-off, Unix seconds; 0 for a personal vault.';
COMMENT ON COLUMN vaults.period IS 'Seconds between cut-offs; 0 for a personal vault.';
COMMENT ON COLUMN vaults.seed IS 'The leader''s seed deposit, asset base units.';
COMMENT ON COLUMN vaults.seed_shares IS 'Shares minted for the seed, the locked sliver included, share base units.';
COMMENT ON COLUMN vaults.locked_shares IS 'Shares locked for ever, share base units.';
COMMENT ON COLUMN vaults.status IS 'SPEC rule 4.';
COMMENT ON COLUMN vaults.closing_since IS 'When closing began, Unix seconds; null before.';
COMMENT ON COLUMN vaults.closing_epoch IS 'Epoch whose cut-off closing set; null before.';
COMMENT ON COLUMN vaults.final_epoch IS 'Epoch at which the final price was fixed; null before.';
COMMENT ON COLUMN vaults.final_nav IS 'NAV of the final price, asset base units; null before.';
COMMENT ON COLUMN vaults.final_supply IS 'Supply of the final price, share base units; null before.';
COMMENT ON COLUMN vaults.final_fee_bps IS 'Fee rate of the final price, basis points; null before.';
COMMENT ON COLUMN vaults.ended_in_kind IS 'Whether the vault ended with tokens left.';
COMMENT ON COLUMN vaults.trader IS 'Address appointed to trade; null when none.';
COMMENT ON COLUMN vaults.trading_paused IS 'Whether the guardian paused leader and trader trading.';
COMMENT ON COLUMN vaults.targets_order_id IS 'Order whose targets are in force; null when none.';
COMMENT ON COLUMN vaults.created_block IS 'Block number of its creation.';
COMMENT ON COLUMN vaults.created_log_index IS 'Log index of its creation, reported.';
COMMENT ON COLUMN vaults.created_time IS 'Timestamp of its creation, Unix seconds.';
COMMENT ON COLUMN vaults.created_tx IS 'Hash of the transaction that created it, reported.';
CREATE INDEX vaults_leader ON vaults (leader);
CREATE TABLE undo_vaults (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE vaults INCLUDING COMMENTS
);
CREATE INDEX undo_vaults_block ON undo_vaults (undo_block);
COMMENT ON TABLE undo_vaults IS 'Operational: what rows of vaults were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_vaults.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_vaults.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE vault_state (
    vault             bytea PRIMARY KEY,
    supply            numeric(78,0) NOT NULL,
    idle              numeric(78,0) NOT NULL,
    pending_deposits  numeric(78,0) NOT NULL,
    pending_redeems   numeric(78,0) NOT NULL,
    reserved          numeric(78,0) NOT NULL,
    refunds           numeric(78,0) NOT NULL,
    fees_booked       numeric(78,0) NOT NULL,
    fees_crystallised numeric(78,0) NOT NULL,
    fees_collected    numeric(78,0) NOT NULL,
    deposited         numeric(78,0) NOT NULL,
    withdrawn_gross   numeric(78,0) NOT NULL,
    realized_pnl      numeric(78,0) NOT NULL,
    leader_shares     numeric(78,0) NOT NULL,
    depositors        bigint NOT NULL,
    total_trades      bigint NOT NULL,
    current_epoch     bigint NOT NULL,
    current_cutoff    bigint NOT NULL,
    settled_epoch     bigint NOT NULL,
    last_settled_at   bigint,
    last_block        bigint NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE vault_state IS 'Derived, mutable: a vault''s running totals after the last event.';
COMMENT ON COLUMN vault_state.vault IS 'Vault address.';
COMMENT ON COLUMN vault_state.supply IS 'Total supply, share base units.';
COMMENT ON COLUMN vault_state.idle IS 'Asset in the portfolio, asset base units.';
COMMENT ON COLUMN vault_state.pending_deposits IS 'Deposit requests not settled, asset base units.';
COMMENT ON COLUMN vault_state.pending_redeems IS 'Redeem requests not settled, share base units.';
COMMENT ON COLUMN vault_state.reserved IS 'Gross proceeds of settled redemptions not yet claimed, less fees fixed on chain, asset base units.';
COMMENT ON COLUMN vault_state.refunds IS 'Claimable cancellations of deposits, asset base units.';
COMMENT ON COLUMN vault_state.fees_booked IS 'Fees of all settled redemptions, asset base units.';
COMMENT ON COLUMN vault_state.fees_crystallised IS 'The part of them fixed on chain so far, asset base units.';
COMMENT ON COLUMN vault_state.fees_collected IS 'The part of them the leader has collected, asset base units.';
COMMENT ON COLUMN vault_state.deposited IS 'Processed deposits, the seed included, asset base units.';
COMMENT ON COLUMN vault_state.withdrawn_gross IS 'Gross withdrawals, exits in kind included, asset base units.';
COMMENT ON COLUMN vault_state.realized_pnl IS 'Realized PnL of the holdings at average cost, asset base units, signed.';
COMMENT ON COLUMN vault_state.leader_shares IS 'The leader''s wallet and claimable shares, share base units.';
COMMENT ON COLUMN vault_state.depositors IS 'Accounts that hold shares in any form.';
COMMENT ON COLUMN vault_state.total_trades IS 'Executed swaps.';
COMMENT ON COLUMN vault_state.current_epoch IS 'Epoch that takes requests; 0 for a personal vault.';
COMMENT ON COLUMN vault_state.current_cutoff IS 'Its cut-off, Unix seconds; 0 while a closed epoch waits.';
COMMENT ON COLUMN vault_state.settled_epoch IS 'Last settled epoch; 0 before the first.';
COMMENT ON COLUMN vault_state.last_settled_at IS 'When it was settled, Unix seconds; null before the first.';
COMMENT ON COLUMN vault_state.last_block IS 'Block number of the last event.';
CREATE TABLE undo_vault_state (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE vault_state INCLUDING COMMENTS
);
CREATE INDEX undo_vault_state_block ON undo_vault_state (undo_block);
COMMENT ON TABLE undo_vault_state IS 'Operational: what rows of vault_state were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_vault_state.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_vault_state.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE vault_stats (
    vault          bytea PRIMARY KEY,
    block_number   bigint NOT NULL,
    block_hash     bytea NOT NULL,
    time           bigint NOT NULL,
    stale          boolean NOT NULL,
    nav            numeric(78,0) NOT NULL,
    supply         numeric(78,0) NOT NULL,
    idle           numeric(78,0) NOT NULL,
    deposited      numeric(78,0) NOT NULL,
    withdrawn      numeric(78,0) NOT NULL,
    net_deposits   numeric(78,0) NOT NULL,
    total_pnl      numeric(78,0) NOT NULL,
    realized_pnl   numeric(78,0) NOT NULL,
    unrealized_pnl numeric(78,0) NOT NULL,
    pnl_30d        numeric(78,0),
    apr_7d         numeric(38,6),
    apr_30d        numeric(38,6),
    apr_inception  numeric(38,6),
    max_drawdown   numeric(38,6),
    volatility     numeric(38,6),
    sharpe         numeric(38,6),
    sparkline      jsonb
) WITH (fillfactor = 80);
COMMENT ON TABLE vault_stats IS 'Derived, mutable: the stats card, as of the last hourly row, settlement or its creation.';
COMMENT ON COLUMN vault_stats.vault IS 'Vault address.';
COMMENT ON COLUMN vault_stats.block_number IS 'Block number whose state this is.';
COMMENT ON COLUMN vault_stats.block_hash IS 'Hash of that block.';
COMMENT ON COLUMN vault_stats.time IS 'The hour (or the settlement''s timestamp), Unix seconds.';
COMMENT ON COLUMN vault_stats.stale IS 'Whether a price was stale: then nav is the last good value.';
COMMENT ON COLUMN vault_stats.nav IS 'NAV, asset base units.';
COMMENT ON COLUMN vault_stats.supply IS 'Supply beside that NAV, share base units.';
COMMENT ON COLUMN vault_stats.idle IS 'Idle asset, asset base units.';
COMMENT ON COLUMN vault_stats.deposited IS 'Processed deposits there, asset base units.';
COMMENT ON COLUMN vault_stats.withdrawn IS 'Gross withdrawals there, asset base units.';
COMMENT ON COLUMN vault_stats.net_deposits IS 'Processed deposits less gross withdrawals, asset base units, signed.';
COMMENT ON COLUMN vault_stats.total_pnl IS 'NAV + gross withdrawals - processed deposits, asset base units, signed.';
COMMENT ON COLUMN vault_stats.realized_pnl IS 'Closed positions, asset base units, signed.';
COMMENT ON COLUMN vault_stats.unrealized_pnl IS 'Total less realized, asset base units, signed.';
COMMENT ON COLUMN vault_stats.pnl_30d IS 'Total PnL gained over the last 30 days (or since creation), asset base units, signed.';
COMMENT ON COLUMN vault_stats.apr_7d IS 'Linear APR over 7 days, a fraction; null when younger.';
COMMENT ON COLUMN vault_stats.apr_30d IS 'Linear APR over 30 days, a fraction; null when younger.';
COMMENT ON COLUMN vault_stats.apr_inception IS 'Linear APR since inception, a fraction; null below a day.';
COMMENT ON COLUMN vault_stats.max_drawdown IS 'Deepest fall from a peak, a fraction of the peak.';
COMMENT ON COLUMN vault_stats.volatility IS 'Yearly volatility of daily returns, a fraction; null below 30 daily points.';
COMMENT ON COLUMN vault_stats.sharpe IS 'Sharpe ratio at rate zero; null below 30 daily points or at no volatility.';
COMMENT ON COLUMN vault_stats.sparkline IS 'Last 30 daily prices, oldest first: [[time, nav, supply], ...], amounts as strings.';
CREATE TABLE undo_vault_stats (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE vault_stats INCLUDING COMMENTS
);
CREATE INDEX undo_vault_stats_block ON undo_vault_stats (undo_block);
COMMENT ON TABLE undo_vault_stats IS 'Operational: what rows of vault_stats were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_vault_stats.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_vault_stats.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE prices (
    vault        bytea NOT NULL,
    time         bigint NOT NULL,
    kind         price_kind NOT NULL,
    state_block  bigint NOT NULL,
    state_hash   bytea NOT NULL,
    nav          numeric(78,0) NOT NULL,
    supply       numeric(78,0) NOT NULL,
    stale        boolean NOT NULL,
    total_pnl    numeric(78,0) NOT NULL,
    epoch_id     bigint,
    block_number bigint NOT NULL,
    PRIMARY KEY (vault, time, kind)
) PARTITION BY RANGE (time);
CREATE TABLE prices_default PARTITION OF prices DEFAULT;
COMMENT ON TABLE prices IS 'Derived, append-only: share prices as exact pairs. An hourly row is the state at the last block before the hour.';
COMMENT ON COLUMN prices.vault IS 'Vault address.';
COMMENT ON COLUMN prices.time IS 'The hour, or the block''s timestamp, Unix seconds.';
COMMENT ON COLUMN prices.kind IS 'creation, settlement or hour.';
COMMENT ON COLUMN prices.state_block IS 'Block number whose state it is.';
COMMENT ON COLUMN prices.state_hash IS 'Hash of that block.';
COMMENT ON COLUMN prices.nav IS 'NAV, asset base units (a settlement: before its flows; stale: from the last answers).';
COMMENT ON COLUMN prices.supply IS 'Supply beside that NAV, share base units.';
COMMENT ON COLUMN prices.stale IS 'Whether nav() would have reverted there.';
COMMENT ON COLUMN prices.total_pnl IS 'NAV + gross withdrawals - processed deposits there, asset base units, signed.';
COMMENT ON COLUMN prices.epoch_id IS 'The epoch of a settlement; null otherwise.';
COMMENT ON COLUMN prices.block_number IS 'Number of the block that caused the row; it goes when that block goes.';
CREATE INDEX prices_block ON prices (block_number);


CREATE TABLE epochs (
    vault              bytea NOT NULL,
    epoch_id           bigint NOT NULL,
    opened_block       bigint NOT NULL,
    cutoff             bigint NOT NULL,
    requests           bigint NOT NULL,
    pending_deposits   numeric(78,0) NOT NULL,
    pending_redeems    numeric(78,0) NOT NULL,
    leader_deposits    numeric(78,0) NOT NULL,
    deposits_refunded  boolean NOT NULL DEFAULT false,
    settled_at         bigint,
    settled_block      bigint,
    settled_log_index  bigint,
    settled_tx         bytea,
    settled_by         bytea,
    nav                numeric(78,0),
    supply_before      numeric(78,0),
    supply_after       numeric(78,0),
    deposits_requested numeric(78,0),
    deposits_accepted  numeric(78,0),
    leader_requested   numeric(78,0),
    leader_accepted    numeric(78,0),
    shares_minted      numeric(78,0),
    shares_burned      numeric(78,0),
    proceeds           numeric(78,0),
    fees               numeric(78,0),
    fee_bps            integer,
    leader_shares      numeric(78,0),
    idle               numeric(78,0),
    next_cutoff        bigint,
    PRIMARY KEY (vault, epoch_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE epochs IS 'Derived, mutable: one row per epoch of a shared vault.';
COMMENT ON COLUMN epochs.vault IS 'Vault address.';
COMMENT ON COLUMN epochs.epoch_id IS 'Epoch id, from 1.';
COMMENT ON COLUMN epochs.opened_block IS 'Block number at which it began to take requests.';
COMMENT ON COLUMN epochs.cutoff IS 'Its cut-off, Unix seconds; 0 until known.';
COMMENT ON COLUMN epochs.requests IS 'Requests in it that were not cancelled.';
COMMENT ON COLUMN epochs.pending_deposits IS 'Deposit requests in it, asset base units; kept after the settlement.';
COMMENT ON COLUMN epochs.pending_redeems IS 'Redeem requests in it, share base units; kept after the settlement.';
COMMENT ON COLUMN epochs.leader_deposits IS 'The leader''s part of the deposit requests, asset base units.';
COMMENT ON COLUMN epochs.deposits_refunded IS 'Whether closing or a worthless vault refunded all its deposits.';
COMMENT ON COLUMN epochs.settled_at IS 'Timestamp of its settlement, Unix seconds; null before.';
COMMENT ON COLUMN epochs.settled_block IS 'Block number of its settlement; null before.';
COMMENT ON COLUMN epochs.settled_log_index IS 'Log index of its settlement, reported; null before.';
COMMENT ON COLUMN epochs.settled_tx IS 'Hash of the settling transaction, reported; null before.';
COMMENT ON COLUMN epochs.settled_by IS 'Who settled it; null before.';
COMMENT ON COLUMN epochs.nav IS 'NAV before its flows, asset base units; null before.';
COMMENT ON COLUMN epochs.supply_before IS 'Supply beside that NAV, share base units; null before.';
COMMENT ON COLUMN epochs.supply_after IS 'Supply after its flows, share base units; null before.';
COMMENT ON COLUMN epochs.deposits_requested IS 'All deposit requests, asset base units; null before.';
COMMENT ON COLUMN epochs.deposits_accepted IS 'Accepted part, asset base units; null before.';
COMMENT ON COLUMN epochs.leader_requested IS 'The leader''s deposit requests, asset base units; null before.';
COMMENT ON COLUMN epochs.leader_accepted IS 'Accepted part of them, asset base units; null before.';
COMMENT ON COLUMN epochs.shares_minted IS 'Shares minted, share base units; null before.';
COMMENT ON COLUMN epochs.shares_burned IS 'Shares burned, share base units; null before.';
COMMENT ON COLUMN epochs.proceeds IS 'Gross proceeds reserved, asset base units; null before.';
COMMENT ON COLUMN epochs.fees IS 'Fees of its redemptions, asset base units; null before.';
COMMENT ON COLUMN epochs.fee_bps IS 'Its fee rate, basis points; null before.';
COMMENT ON COLUMN epochs.leader_shares IS 'The leader''s shares after it, share base units; null before.';
COMMENT ON COLUMN epochs.idle IS 'Idle asset after it, asset base units; null before.';
COMMENT ON COLUMN epochs.next_cutoff IS 'The cut-off that followed, Unix seconds; 0 when the vault had finished; null before.';
CREATE TABLE undo_epochs (
    undo_block   bigint NOT NULL,
    undo_existed boolean NOT NULL,
    LIKE epochs INCLUDING COMMENTS
);
CREATE INDEX undo_epochs_block ON undo_epochs (undo_block);
COMMENT ON TABLE undo_epochs IS 'Operational: what rows of epochs were before an unfinalised block changed them. Pruned when the block is final.';
COMMENT ON COLUMN undo_epochs.undo_block IS 'Number of the block that caused the change.';
COMMENT ON COLUMN undo_epochs.undo_existed IS 'Whether the row was there before; if not, only its key means anything.';


CREATE TABLE epoch_holdings (
    vault        bytea NOT NULL,
    epoch_id     bigint NOT NULL,
    token        bytea NOT NULL,
    amount       numeric(78,0) NOT NULL,
    price        numeric(78,0) NOT NULL,
    block_number bigint NOT NULL,
    PRIMARY KEY (vault, epoch_id, token)
);
COMMENT ON TABLE epoch_holdings IS 'Derived, append-only: holdings and prices a settlement used.';
COMMENT ON COLUMN epoch_holdings.vault IS 'Vault address.';
COMMENT ON COLUMN epoch_holdings.epoch_id IS 'Epoch id.';
COMMENT ON COLUMN epoch_holdings.token IS 'Token address.';
COMMENT ON COLUMN epoch_holdings.amount IS 'Amount held, token base units.';
COMMENT ON COLUMN epoch_holdings.price IS 'Asset base units per whole token, scaled by 1e18.';
COMMENT ON COLUMN epoch_holdings.block_number IS 'Block number of the settlement.';
CREATE INDEX epoch_holdings_block ON epoch_holdings (block_number);


-- +goose Down
DROP TABLE undo_epochs, undo_vault_stats, undo_vault_state, undo_vaults;
DROP TABLE epoch_holdings, epochs, prices, vault_stats, vault_state, vaults;
DROP TYPE price_kind, vault_status, vault_type;
