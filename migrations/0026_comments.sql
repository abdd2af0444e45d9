-- +goose Up
-- What columns say of themselves. Of an event's place in the chain the fold proves the time; which of the blocks of one second
-- it lies in (a rollup makes several), its log index and its transaction are the endpoint's word.

COMMENT ON COLUMN sluice_views.positions.realized_pnl IS 'Realized PnL: proceeds less fees less what the shares cost, in whole assets, signed.';

-- +goose StatementBegin
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN
        SELECT rel, col, col_description(a.attrelid, a.attnum) AS said
        FROM (VALUES ('vaults', 'created_block'), ('epochs', 'opened_block'), ('epochs', 'settled_block'), ('requests', 'requested_block'),
            ('requests', 'settled_block'), ('requests', 'last_block'), ('activity', 'block_number'), ('transfers', 'block_number'),
            ('claims', 'block_number'), ('fees', 'block_number'), ('trades', 'block_number'), ('orders', 'placed_block'),
            ('orders', 'closed_block'), ('rebalances', 'block_number'), ('tank_payments', 'block_number'), ('posts', 'block_number'),
            ('feed', 'block_number'), ('sluice_views.vaults', 'created_block_number'), ('sluice_views.requests', 'requested_block_number'),
            ('sluice_views.settlements', 'block_number'), ('sluice_views.trades', 'block_number'), ('sluice_views.fees', 'block_number')) place (rel, col)
        JOIN pg_attribute a ON a.attrelid = rel::regclass AND a.attname = col
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', c.rel, c.col, c.said || ' Among blocks of one second it is the endpoint''s word.');
    END LOOP;
END
$$;
-- +goose StatementEnd

-- +goose Down
COMMENT ON COLUMN sluice_views.positions.realized_pnl IS 'Realized PnL before fees, in whole assets, signed.';
-- +goose StatementBegin
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN
        SELECT attrelid::regclass AS rel, attname AS col, col_description(attrelid, attnum) AS said FROM pg_attribute
        WHERE attnum > 0 AND col_description(attrelid, attnum) LIKE '% Among blocks of one second it is the endpoint''s word.'
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', c.rel, c.col, replace(c.said, ' Among blocks of one second it is the endpoint''s word.', ''));
    END LOOP;
END
$$;
-- +goose StatementEnd
