-- A made-up index of any size: every figure follows from its row's number, so that two fills are equal.
CREATE FUNCTION pg_temp.vault(n bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT decode(lpad(to_hex(4294967296 + n), 40, '0'), 'hex') $$;
CREATE FUNCTION pg_temp.account(n bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT decode(lpad(to_hex(8589934592 + n), 40, '0'), 'hex') $$;
CREATE FUNCTION pg_temp.hash(n bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT decode(lpad(to_hex(n), 64, '0'), 'hex') $$;

-- Partitions as an index of a year has them, the next ones with them.
DO $$
DECLARE
    lower text := 'MINVALUE';
    blocks text := 'MINVALUE';
BEGIN
    FOR n IN 1..6 LOOP
        EXECUTE format('CREATE TABLE prices_below_%2$s PARTITION OF prices FOR VALUES FROM (%1$s) TO (%2$s)', lower, 1721865600 + n * 7862400);
        EXECUTE format('CREATE TABLE activity_below_%2$s PARTITION OF activity FOR VALUES FROM (%1$s) TO (%2$s)', blocks, 9828000 + n * 655200);
        EXECUTE format('CREATE TABLE events_below_%2$s PARTITION OF events FOR VALUES FROM (%1$s) TO (%2$s)', blocks, 9828000 + n * 655200);
        lower := 1721865600 + n * 7862400;
        blocks := 9828000 + n * 655200;
    END LOOP;
END
$$;

UPDATE cursor SET head_number = 20000000, head_hash = pg_temp.hash(20000000), head_time = 1760000400, finalized_number = 19999900,
    finalized_hash = pg_temp.hash(19999900), proven_through = 19999900, revision = 1;

INSERT INTO vaults (vault, portfolio, leader, type, asset, asset_symbol, asset_decimals, name, symbol, strategy, fee_bps, leader_margin_bps,
    min_deposit, first_cutoff, period, seed, seed_shares, locked_shares, status, created_block, created_log_index, created_time, created_tx)
SELECT pg_temp.vault(n), pg_temp.vault(n + 1000000), pg_temp.account(n % 300), 'shared', pg_temp.hash(7), 'USDC', 6, 'Vault ' || n, 'V' || n,
    'Momentum of two tokens, rebalanced weekly.', 1000, 500, 100000000, 1700000000, 604800, 100000000, 100000000000000000000, 1000000000000000, 'active',
    1000000 + n, 0, 1700000000 + n, pg_temp.hash(n)
FROM generate_series(1, @VAULTS@) n;
UPDATE vaults SET asset = decode(lpad('c1', 40, '0'), 'hex');

INSERT INTO vault_state SELECT pg_temp.vault(n), 1100000000000000000000 + n, 760000000 + n, 300000000, 0, 1000000, 0, 40000000, 15000000, 5000000,
    2600000000 + n, 1600000000, 360000000, 100000000000000000000, @ACCOUNTS@ * 2 / @VAULTS@, 20, 40, 1760086800, 38, 1759400000, 19999000
FROM generate_series(1, @VAULTS@) n;

INSERT INTO vault_stats SELECT pg_temp.vault(n), 19999000, pg_temp.hash(19999000), 1759999200, false, 1760000000 + n * 1000, 1100000000000000000000 + n, 760000000,
    2600000000, 1600000000, 1000000000, 760000000 + n, 160000000, 600000000, 76000000 + n, 0.5214, 0.1234, 0.2345, 0.25, 0.1, 1.2,
    (SELECT jsonb_agg(jsonb_build_array(1759968000 - d * 86400, (1700000000 + d * 1234567 + n)::text, (1100000000000000000000 + n)::text) ORDER BY d DESC)
        FROM generate_series(0, 29) d)
FROM generate_series(1, @VAULTS@) n;

INSERT INTO prices SELECT pg_temp.vault(v), 1759999200 - h * 3600, 'hour', 19999000 - h * 300, pg_temp.hash(19999000 - h * 300),
    1700000000 + (h * 7919 + v * 104729) % 60000000, 1100000000000000000000 + v + h % 168 * 1000000000000000, false, 700000000 + (h * 7919) % 60000000, NULL, 19999000 - h * 300
FROM generate_series(1, @VAULTS@) v, generate_series(0, @PRICES@ / @VAULTS@ - 1) h;

INSERT INTO prices SELECT pg_temp.vault(v), 1759999200 - h * 3600, 'hour', 19999000 - h * 300, pg_temp.hash(19999000 - h * 300),
    1700000000 + (h * 7919 + v * 104729) % 60000000, 1100000000000000000000 + v + h % 168 * 1000000000000000, false, 700000000 + (h * 7919) % 60000000, NULL, 19999000 - h * 300
FROM generate_series(1, @YEARS@) v, generate_series(@PRICES@ / @VAULTS@, 8759) h;

INSERT INTO positions SELECT pg_temp.vault(1 + (a * 7 + k * 13) % @VAULTS@), pg_temp.account(a), 1000000000000000000::numeric * (1 + (a * 31) % 997), 1200000 * (1 + (a * 31) % 997),
    0, 0, 0, 0, 0, 0, 0, 0, 2000000000, 1600000000, 40000000, 360000000, 0, 0, 10000000 + a, 15000000 + a
FROM generate_series(1, @ACCOUNTS@) a, generate_series(0, 1) k ON CONFLICT DO NOTHING;

INSERT INTO requests SELECT pg_temp.vault(1 + (a * 7) % @VAULTS@), pg_temp.account(a), CASE WHEN a % 3 = 0 THEN 'redeem' ELSE 'deposit' END::request_kind, 1 + a % 39,
    1 + a % 39, pg_temp.account(a), CASE WHEN a % 400 = 0 THEN 'pending' WHEN a % 50 = 0 THEN 'claimable' ELSE 'claimed' END::request_state,
    CASE WHEN a % 3 = 0 THEN 0 ELSE 5000000 END, CASE WHEN a % 3 = 0 THEN 5000000000000000000 ELSE 0 END, 5000000, 5000000, 4000000000000000000, 0, 0, 0, 0, 0, 0, 0,
    false, 10000000 + a * 10, a % 100, 1730000000 + a * 100, pg_temp.hash(a), 10000100 + a * 10, 1730000000 + a * 100, 10000100 + a * 10
FROM generate_series(1, @ACCOUNTS@) a;

INSERT INTO epochs (vault, epoch_id, opened_block, cutoff, requests, pending_deposits, pending_redeems, leader_deposits, settled_at, settled_block, settled_log_index,
    settled_tx, settled_by, nav, supply_before, supply_after, deposits_requested, deposits_accepted, leader_requested, leader_accepted, shares_minted, shares_burned,
    proceeds, fees, fee_bps, leader_shares, idle, next_cutoff)
SELECT pg_temp.vault(v), e, 1000000 + e * 1000, 1700000000 + e * 604800, 4, 0, 0, 0, 1700000100 + e * 604800, 1000900 + e * 1000, 1, pg_temp.hash(v * 1000 + e), pg_temp.account(1),
    1700000000, 1100000000000000000000, 1100000000000000000000, 5000000, 5000000, 0, 0, 4000000000000000000, 0, 0, 0, 1000, 100000000000000000000, 760000000, 1700604800 + e * 604800
FROM generate_series(1, @VAULTS@) v, generate_series(1, 38) e;
INSERT INTO blocks SELECT 1000900 + e * 1000, pg_temp.hash(1000900 + e * 1000), 1700000100 + e * 604800 FROM generate_series(1, 38) e;
UPDATE epochs SET record_index = 1000000000000000000 + (epoch_id - 1) * 10000000000000000, record_peak = 1000000000000000000 + (epoch_id - 1) * 10000000000000000, record_drawdown = 0,
    record_worst = 990000000000000000, record_periods = epoch_id - 1, others_capital = 1540000000, capital_seconds = (epoch_id - 1) * 604800 * 1540000000::numeric,
    share_seconds = epoch_id * 604800 * 1000000000000000000000, others_shares_in = 1000000000000000000000;
INSERT INTO epochs (vault, epoch_id, opened_block, cutoff, requests, pending_deposits, pending_redeems, leader_deposits)
SELECT pg_temp.vault(v), 39 + k, 19000000, 1759999000 + k * 604800, 4, 0, 0, 0 FROM generate_series(1, @VAULTS@) v, generate_series(0, 1) k;

INSERT INTO activity SELECT 10000000 + n / 4 * (10000000 / @ACTIVITY@), n % 4, 0,
    (ARRAY['depositRequested', 'depositSettled', 'depositClaimed', 'redeemRequested', 'redeemSettled', 'redeemClaimed', 'transfer', 'depositRequested',
        'depositSettled', 'depositClaimed'])[1 + n % 10]::activity_kind, pg_temp.vault(1 + n % @VAULTS@), pg_temp.account(1 + (n * 17) % @ACCOUNTS@),
    CASE WHEN n % 10 = 6 THEN pg_temp.account(1 + (n * 17 + 1) % @ACCOUNTS@) END, 1 + n % 39, 1 + n % 39, 5000000, 4000000000000000000, 5000000,
    CASE WHEN n % 10 = 4 THEN 40000 END, NULL, pg_temp.hash(n)
FROM generate_series(1::bigint, @ACTIVITY@) n;
INSERT INTO blocks SELECT 10000000 + n * (10000000 / @ACTIVITY@), pg_temp.hash(10000000 + n), 1730000000 + n * (10000000 / @ACTIVITY@) * 12 FROM generate_series(0::bigint, @ACTIVITY@ / 4) n;

INSERT INTO orders (vault, order_id, kind, state, placed_by, token_in, token_out, amount_in, min_amount_out, deadline, placed_block, placed_log_index, placed_time, placed_tx)
SELECT pg_temp.vault(1 + n % @VAULTS@), 1 + n / @VAULTS@, 'limit', CASE WHEN n % 20 = 0 THEN 'open' ELSE 'cancelled' END::order_state, pg_temp.account(1), decode(lpad('c1', 40, '0'), 'hex'),
    decode(lpad('c2', 40, '0'), 'hex'), 1000000, 1000000, 1800000000, 10000000 + n, 0, 1730000000 + n, pg_temp.hash(n) FROM generate_series(1::bigint, @ACTIVITY@ / 20) n;
INSERT INTO trades SELECT 10000000 + n / 4 * (10000000 / @ACTIVITY@), 100 + n % 4, pg_temp.vault(1 + n % @VAULTS@), 1 + n / @VAULTS@, 'limit', pg_temp.account(1), pg_temp.account(2), decode(lpad('c1', 40, '0'), 'hex'),
    decode(lpad('c2', 40, '0'), 'hex'), 1000000, 1000000, 1000000, 1000000, 0, 0, pg_temp.hash(n) FROM generate_series(1::bigint, @ACTIVITY@ / 20) n;
INSERT INTO epoch_holdings SELECT pg_temp.vault(v), e, decode(lpad('c2', 40, '0'), 'hex'), 500000000000000000, 2000000000000000000000000000, 1000900 + e * 1000
FROM generate_series(1, @VAULTS@) v, generate_series(1, 38) e;
INSERT INTO rebalances SELECT 10000000 + n, 200, decode(lpad('c2', 40, '0'), 'hex'), pg_temp.vault(1 + n % @VAULTS@), 1, pg_temp.account(1), 1700000000, 1700000000, 4000, 5000, pg_temp.hash(n)
FROM generate_series(1::bigint, @ACTIVITY@ / 20) n;
INSERT INTO tank_payments SELECT 10000000 + n / 4 * (10000000 / @ACTIVITY@), 300 + n % 4, pg_temp.vault(1 + n % @VAULTS@), pg_temp.account(1), 'settlement', 1 + n / @VAULTS@, false, 0, 200000,
    1000000000, 0, 200000000000000, pg_temp.hash(n) FROM generate_series(1::bigint, @ACTIVITY@ / 20) n;
INSERT INTO posts SELECT 10000000 + n / 4 * (10000000 / @ACTIVITY@), 400 + n % 4, CASE WHEN n % 10 = 0 THEN pg_temp.account(n % 300) ELSE pg_temp.vault(1 + n % @VAULTS@) END,
    pg_temp.account(n % 300), (ARRAY['update', 'reason/1', 'text', 'name', 'link'])[1 + n % 5], 'Words number ' || n, pg_temp.hash(n) FROM generate_series(1::bigint, @ACTIVITY@ / 20) n;
INSERT INTO tokens VALUES (decode(lpad('c1', 40, '0'), 'hex'), 'USDC', 6, 1), (decode(lpad('c2', 40, '0'), 'hex'), 'WETH', 18, 1);
INSERT INTO holdings SELECT pg_temp.vault(n), decode(lpad('c2', 40, '0'), 'hex'), 500000000000000000, 900000000, 0, 2000000000000000000000000000, 1759999200, 19999000, false, NULL, 1000000, 19999000
FROM generate_series(1, @VAULTS@) n;

INSERT INTO events SELECT pg_temp.vault(v), 10000000 + e * 25000, 1730000000 + e * 300000, e, 1, pg_temp.hash(e), '\x10'::bytea || pg_temp.hash(e) || '\x0000'::bytea
FROM generate_series(1, @VAULTS@) v, generate_series(0, 99) e;
INSERT INTO histories SELECT pg_temp.vault(v), 100, pg_temp.hash(99), 12475000 FROM generate_series(1, @VAULTS@) v;
