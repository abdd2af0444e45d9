-- +goose Up
-- Views for people who read with SQL: addresses as text, amounts in whole tokens, times as timestamps. The role sluice_analyst
-- reads them and nothing else. A migration that changes a column of a table beneath drops them first and makes them again.

CREATE SCHEMA sluice_views;
COMMENT ON SCHEMA sluice_views IS 'What the index knows, for people who read with SQL.';

-- Exact: a multiplication loses nothing.
CREATE FUNCTION sluice_views.units(amount numeric, decimals integer) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN amount * ('1e-' || decimals)::numeric;
COMMENT ON FUNCTION sluice_views.units IS 'Base units as a whole amount, exactly.';

CREATE FUNCTION sluice_views.price(nav numeric, supply numeric, decimals integer) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN round(nav * ('1e' || (36 - decimals))::numeric / nullif(supply, 0) * 1e-18, 18);
COMMENT ON FUNCTION sluice_views.price IS 'NAV for one share in whole assets, rounded to the nearest 18th decimal; null without shares.';

CREATE VIEW sluice_views.vaults AS
SELECT
    '0x' || encode(v.vault, 'hex') AS vault,
    v.name AS name,
    v.symbol AS symbol,
    v.type::text AS type,
    v.status::text AS status,
    '0x' || encode(v.leader, 'hex') AS leader,
    '0x' || encode(v.portfolio, 'hex') AS portfolio,
    '0x' || encode(v.asset, 'hex') AS input_token,
    v.asset_symbol AS input_token_symbol,
    v.fee_bps / 10000.0 AS performance_fee,
    to_timestamp(v.created_time) AS created_time,
    v.created_block AS created_block_number,
    sluice_views.units(s.nav, v.asset_decimals) AS input_token_balance,
    sluice_views.units(s.supply, 18) AS output_token_supply,
    sluice_views.price(s.nav, s.supply, v.asset_decimals) AS price_per_share,
    sluice_views.units(s.total_pnl, v.asset_decimals) AS total_pnl,
    to_timestamp(s.time) AS priced_time,
    s.stale AS stale,
    st.depositors AS depositors,
    EXISTS (SELECT 1 FROM public.disputes d WHERE d.vault = v.vault) AS disputed
FROM public.vaults v JOIN public.vault_state st USING (vault) LEFT JOIN public.vault_stats s USING (vault);
COMMENT ON VIEW sluice_views.vaults IS 'What each vault is, and its last figures.';
COMMENT ON COLUMN sluice_views.vaults.vault IS 'Address, which is also its share token''s.';
COMMENT ON COLUMN sluice_views.vaults.name IS 'Name, as its leader chose it: a stranger''s text.';
COMMENT ON COLUMN sluice_views.vaults.symbol IS 'Symbol of the share.';
COMMENT ON COLUMN sluice_views.vaults.type IS 'shared or personal.';
COMMENT ON COLUMN sluice_views.vaults.status IS 'active, inactive or closed (SPEC rule 4).';
COMMENT ON COLUMN sluice_views.vaults.leader IS 'Address of the leader, or the owner of a personal vault.';
COMMENT ON COLUMN sluice_views.vaults.portfolio IS 'Address of its portfolio.';
COMMENT ON COLUMN sluice_views.vaults.input_token IS 'Address of the asset that is deposited.';
COMMENT ON COLUMN sluice_views.vaults.input_token_symbol IS 'Its symbol.';
COMMENT ON COLUMN sluice_views.vaults.performance_fee IS 'Share of profit that the leader gets, a fraction.';
COMMENT ON COLUMN sluice_views.vaults.created_time IS 'When it was created.';
COMMENT ON COLUMN sluice_views.vaults.created_block_number IS 'Block of its creation.';
COMMENT ON COLUMN sluice_views.vaults.input_token_balance IS 'NAV, in whole assets; null before the first price.';
COMMENT ON COLUMN sluice_views.vaults.output_token_supply IS 'Supply beside that NAV, in whole shares.';
COMMENT ON COLUMN sluice_views.vaults.price_per_share IS 'NAV for one share, in whole assets, rounded to 18 decimals.';
COMMENT ON COLUMN sluice_views.vaults.total_pnl IS 'NAV and gross withdrawals less deposits, in whole assets, signed.';
COMMENT ON COLUMN sluice_views.vaults.priced_time IS 'When these figures are of.';
COMMENT ON COLUMN sluice_views.vaults.stale IS 'Whether a price was too old, so that the NAV is the last good one.';
COMMENT ON COLUMN sluice_views.vaults.depositors IS 'Accounts that hold shares.';
COMMENT ON COLUMN sluice_views.vaults.disputed IS 'Whether the chain contradicts the tables: then the figures are not to be used.';

CREATE VIEW sluice_views.prices AS
SELECT
    '0x' || encode(p.vault, 'hex') AS vault,
    to_timestamp(p.time) AS time,
    p.kind::text AS kind,
    p.state_block AS block_number,
    sluice_views.units(p.nav, v.asset_decimals) AS input_token_balance,
    sluice_views.units(p.supply, 18) AS output_token_supply,
    sluice_views.price(p.nav, p.supply, v.asset_decimals) AS price_per_share,
    p.stale AS stale
FROM public.prices p JOIN public.vaults v USING (vault);
COMMENT ON VIEW sluice_views.prices IS 'Each vault''s price history: hourly, and at each settlement.';
COMMENT ON COLUMN sluice_views.prices.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.prices.time IS 'When the price is of.';
COMMENT ON COLUMN sluice_views.prices.kind IS 'hour, or what else made the price, such as a settlement.';
COMMENT ON COLUMN sluice_views.prices.block_number IS 'Block whose state it is.';
COMMENT ON COLUMN sluice_views.prices.input_token_balance IS 'NAV, in whole assets.';
COMMENT ON COLUMN sluice_views.prices.output_token_supply IS 'Supply, in whole shares.';
COMMENT ON COLUMN sluice_views.prices.price_per_share IS 'NAV for one share, in whole assets, rounded to 18 decimals.';
COMMENT ON COLUMN sluice_views.prices.stale IS 'Whether a price was too old, so that the NAV is the last good one.';

CREATE VIEW sluice_views.positions AS
SELECT
    '0x' || encode(p.vault, 'hex') AS vault,
    '0x' || encode(p.account, 'hex') AS account,
    sluice_views.units(p.wallet_shares + p.claimable_shares + p.redeeming_shares, 18) AS shares,
    sluice_views.units(p.wallet_cost + p.claimable_cost + p.redeeming_cost, v.asset_decimals) AS cost_basis,
    sluice_views.units(p.pending_assets, v.asset_decimals) AS pending_deposits,
    sluice_views.units(p.deposited, v.asset_decimals) AS deposited,
    sluice_views.units(p.withdrawn_gross, v.asset_decimals) AS withdrawn_gross,
    sluice_views.units(p.fees_paid, v.asset_decimals) AS fees_paid,
    sluice_views.units(p.realized_pnl, v.asset_decimals) AS realized_pnl
FROM public.positions p JOIN public.vaults v USING (vault);
COMMENT ON VIEW sluice_views.positions IS 'What each account has in each vault and what it earned there (SPEC section 3).';
COMMENT ON COLUMN sluice_views.positions.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.positions.account IS 'Account address.';
COMMENT ON COLUMN sluice_views.positions.shares IS 'All its shares: in the wallet, claimable, and being redeemed; in whole shares.';
COMMENT ON COLUMN sluice_views.positions.cost_basis IS 'What they cost, in whole assets.';
COMMENT ON COLUMN sluice_views.positions.pending_deposits IS 'Deposits that wait for a settlement, in whole assets.';
COMMENT ON COLUMN sluice_views.positions.deposited IS 'All processed deposits, in whole assets.';
COMMENT ON COLUMN sluice_views.positions.withdrawn_gross IS 'All withdrawals before fees, in whole assets.';
COMMENT ON COLUMN sluice_views.positions.fees_paid IS 'Fees on them, in whole assets.';
COMMENT ON COLUMN sluice_views.positions.realized_pnl IS 'Realized PnL before fees, in whole assets, signed.';

CREATE VIEW sluice_views.requests AS
SELECT
    '0x' || encode(r.vault, 'hex') AS vault,
    '0x' || encode(r.controller, 'hex') AS controller,
    '0x' || encode(r.owner, 'hex') AS owner,
    r.kind::text AS kind,
    r.state::text AS state,
    r.request_id AS request_id,
    r.epoch_id AS epoch_id,
    sluice_views.units(r.assets, v.asset_decimals) AS assets,
    sluice_views.units(r.shares, 18) AS shares,
    sluice_views.units(r.accepted, v.asset_decimals) AS assets_accepted,
    sluice_views.units(r.shares_out, 18) AS shares_received,
    sluice_views.units(r.gross, v.asset_decimals) AS proceeds_gross,
    sluice_views.units(r.fee, v.asset_decimals) AS fee,
    to_timestamp(r.requested_time) AS requested_time,
    r.requested_block AS requested_block_number,
    '0x' || encode(r.requested_tx, 'hex') AS tx_hash,
    to_timestamp(r.settled_time) AS settled_time
FROM public.requests r JOIN public.vaults v USING (vault);
COMMENT ON VIEW sluice_views.requests IS 'Deposit and redeem requests (ERC-7540); several of one epoch add up in one row.';
COMMENT ON COLUMN sluice_views.requests.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.requests.controller IS 'Controller address.';
COMMENT ON COLUMN sluice_views.requests.owner IS 'Whose assets or shares they were.';
COMMENT ON COLUMN sluice_views.requests.kind IS 'deposit or redeem.';
COMMENT ON COLUMN sluice_views.requests.state IS 'pending, claimable, claimed, cancelled or refunded.';
COMMENT ON COLUMN sluice_views.requests.request_id IS 'Request id.';
COMMENT ON COLUMN sluice_views.requests.epoch_id IS 'Epoch that it joined.';
COMMENT ON COLUMN sluice_views.requests.assets IS 'Deposit: assets requested, in whole assets.';
COMMENT ON COLUMN sluice_views.requests.shares IS 'Redeem: shares requested, in whole shares.';
COMMENT ON COLUMN sluice_views.requests.assets_accepted IS 'Deposit: the accepted part, in whole assets.';
COMMENT ON COLUMN sluice_views.requests.shares_received IS 'Deposit: shares that it became, in whole shares.';
COMMENT ON COLUMN sluice_views.requests.proceeds_gross IS 'Redeem: proceeds before the fee, in whole assets.';
COMMENT ON COLUMN sluice_views.requests.fee IS 'Redeem: the fee on them, in whole assets.';
COMMENT ON COLUMN sluice_views.requests.requested_time IS 'When it was made.';
COMMENT ON COLUMN sluice_views.requests.requested_block_number IS 'Block of the first request.';
COMMENT ON COLUMN sluice_views.requests.tx_hash IS 'Transaction of the last request, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.requests.settled_time IS 'When it was settled, cancelled or refunded; null before.';

CREATE VIEW sluice_views.settlements AS
SELECT
    '0x' || encode(e.vault, 'hex') AS vault,
    e.epoch_id AS epoch_id,
    to_timestamp(e.cutoff) AS cutoff,
    to_timestamp(e.settled_at) AS block_time,
    e.settled_block AS block_number,
    '0x' || encode(e.settled_tx, 'hex') AS tx_hash,
    '0x' || encode(e.settled_by, 'hex') AS settled_by,
    sluice_views.units(e.nav, v.asset_decimals) AS input_token_balance,
    sluice_views.units(e.supply_before, 18) AS output_token_supply,
    sluice_views.price(e.nav, e.supply_before, v.asset_decimals) AS price_per_share,
    sluice_views.units(e.deposits_accepted, v.asset_decimals) AS deposits_accepted,
    sluice_views.units(e.shares_minted, 18) AS shares_minted,
    sluice_views.units(e.shares_burned, 18) AS shares_burned,
    sluice_views.units(e.proceeds, v.asset_decimals) AS proceeds_gross,
    sluice_views.units(e.fees, v.asset_decimals) AS fees
FROM public.epochs e JOIN public.vaults v USING (vault) WHERE e.settled_at IS NOT NULL;
COMMENT ON VIEW sluice_views.settlements IS 'Settled epochs of shared vaults.';
COMMENT ON COLUMN sluice_views.settlements.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.settlements.epoch_id IS 'Epoch id.';
COMMENT ON COLUMN sluice_views.settlements.cutoff IS 'Its cut-off.';
COMMENT ON COLUMN sluice_views.settlements.block_time IS 'When it was settled.';
COMMENT ON COLUMN sluice_views.settlements.block_number IS 'Block of the settlement.';
COMMENT ON COLUMN sluice_views.settlements.tx_hash IS 'Transaction of the settlement, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.settlements.settled_by IS 'Who settled it.';
COMMENT ON COLUMN sluice_views.settlements.input_token_balance IS 'NAV before its flows, in whole assets.';
COMMENT ON COLUMN sluice_views.settlements.output_token_supply IS 'Supply beside that NAV, in whole shares.';
COMMENT ON COLUMN sluice_views.settlements.price_per_share IS 'NAV for one share, in whole assets, rounded to 18 decimals.';
COMMENT ON COLUMN sluice_views.settlements.deposits_accepted IS 'Deposits that were processed, in whole assets.';
COMMENT ON COLUMN sluice_views.settlements.shares_minted IS 'Shares for them, in whole shares.';
COMMENT ON COLUMN sluice_views.settlements.shares_burned IS 'Shares that were redeemed, in whole shares.';
COMMENT ON COLUMN sluice_views.settlements.proceeds_gross IS 'What they gave before fees, in whole assets.';
COMMENT ON COLUMN sluice_views.settlements.fees IS 'Fees on it, in whole assets.';

CREATE VIEW sluice_views.trades AS
SELECT
    to_timestamp(b.time) AS block_time,
    t.block_number AS block_number,
    '0x' || encode(t.tx_hash, 'hex') AS tx_hash,
    t.log_index AS evt_index,
    '0x' || encode(t.vault, 'hex') AS vault,
    '0x' || encode(t.executor, 'hex') AS taker,
    t.kind::text AS kind,
    '0x' || encode(t.token_in, 'hex') AS token_sold_address,
    i.symbol AS token_sold_symbol,
    sluice_views.units(t.amount_in, i.decimals) AS token_sold_amount,
    '0x' || encode(t.token_out, 'hex') AS token_bought_address,
    o.symbol AS token_bought_symbol,
    sluice_views.units(t.amount_out, o.decimals) AS token_bought_amount,
    sluice_views.units(t.value_in, v.asset_decimals) AS value_sold,
    sluice_views.units(t.value_out, v.asset_decimals) AS value_bought,
    sluice_views.units(t.realized_pnl, v.asset_decimals) AS realized_pnl
FROM public.trades t JOIN public.vaults v USING (vault) LEFT JOIN public.blocks b ON b.number = t.block_number
LEFT JOIN public.tokens i ON i.token = t.token_in LEFT JOIN public.tokens o ON o.token = t.token_out;
COMMENT ON VIEW sluice_views.trades IS 'Executed swaps, with the column names of Dune''s dex.trades where it has them.';
COMMENT ON COLUMN sluice_views.trades.block_time IS 'When it was executed.';
COMMENT ON COLUMN sluice_views.trades.block_number IS 'Block.';
COMMENT ON COLUMN sluice_views.trades.tx_hash IS 'Transaction, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.trades.evt_index IS 'Index of the log in the block, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.trades.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.trades.taker IS 'Who executed it.';
COMMENT ON COLUMN sluice_views.trades.kind IS 'Kind of the order.';
COMMENT ON COLUMN sluice_views.trades.token_sold_address IS 'Token that the vault gave.';
COMMENT ON COLUMN sluice_views.trades.token_sold_symbol IS 'Its symbol.';
COMMENT ON COLUMN sluice_views.trades.token_sold_amount IS 'How much of it, in whole tokens.';
COMMENT ON COLUMN sluice_views.trades.token_bought_address IS 'Token that the vault got.';
COMMENT ON COLUMN sluice_views.trades.token_bought_symbol IS 'Its symbol.';
COMMENT ON COLUMN sluice_views.trades.token_bought_amount IS 'How much of it, in whole tokens.';
COMMENT ON COLUMN sluice_views.trades.value_sold IS 'What it gave, by the feeds, in whole assets.';
COMMENT ON COLUMN sluice_views.trades.value_bought IS 'What it got, by the feeds, in whole assets.';
COMMENT ON COLUMN sluice_views.trades.realized_pnl IS 'Realized PnL at average cost, in whole assets, signed.';

CREATE VIEW sluice_views.fees AS
SELECT
    to_timestamp(b.time) AS block_time,
    f.block_number AS block_number,
    '0x' || encode(f.tx_hash, 'hex') AS tx_hash,
    f.log_index AS evt_index,
    '0x' || encode(f.vault, 'hex') AS vault,
    '0x' || encode(f.account, 'hex') AS account,
    f.kind::text AS kind,
    sluice_views.units(f.fee, v.asset_decimals) AS fee
FROM public.fees f JOIN public.vaults v USING (vault) LEFT JOIN public.blocks b ON b.number = f.block_number;
COMMENT ON VIEW sluice_views.fees IS 'Fees booked at settlements and exits, fixed on chain, and collected by leaders.';
COMMENT ON COLUMN sluice_views.fees.block_time IS 'When.';
COMMENT ON COLUMN sluice_views.fees.block_number IS 'Block.';
COMMENT ON COLUMN sluice_views.fees.tx_hash IS 'Transaction, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.fees.evt_index IS 'Index of the log in the block, as an endpoint reported it.';
COMMENT ON COLUMN sluice_views.fees.vault IS 'Vault address.';
COMMENT ON COLUMN sluice_views.fees.account IS 'Who pays or collects it.';
COMMENT ON COLUMN sluice_views.fees.kind IS 'redeemSettled and exitInKind book a fee, feeCrystallised fixes it, feesCollected pays it to the leader.';
COMMENT ON COLUMN sluice_views.fees.fee IS 'The fee, in whole assets.';

-- +goose StatementBegin
DO $$
BEGIN
    CREATE ROLE sluice_analyst NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster made it
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role sluice_analyst not made: create it, then grant SELECT on all tables in schema sluice_views';
END
$$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN SELECT rolname FROM pg_roles WHERE rolname IN ('sluice_analyst', 'sluice_reader') LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA sluice_views TO %I', reader);
        EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA sluice_views TO %I', reader);
    END LOOP;
END
$$;
-- +goose StatementEnd

-- +goose Down
DROP SCHEMA sluice_views CASCADE;
