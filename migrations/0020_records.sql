-- +goose Up
-- The record of a leader: what a vault's settlements so far say, kept with each settlement (ledger.Record), and what accounts
-- say about themselves, found by kind.

ALTER TABLE epochs
    ADD COLUMN record_index numeric(78,0),
    ADD COLUMN record_peak numeric(78,0),
    ADD COLUMN record_drawdown numeric(78,0),
    ADD COLUMN record_worst numeric(78,0),
    ADD COLUMN record_periods bigint,
    ADD COLUMN others_capital numeric(78,0),
    ADD COLUMN capital_seconds numeric(78,0),
    ADD COLUMN share_seconds numeric(78,0),
    ADD COLUMN others_shares_in numeric(78,0);
ALTER TABLE undo_epochs
    ADD COLUMN record_index numeric(78,0),
    ADD COLUMN record_peak numeric(78,0),
    ADD COLUMN record_drawdown numeric(78,0),
    ADD COLUMN record_worst numeric(78,0),
    ADD COLUMN record_periods bigint,
    ADD COLUMN others_capital numeric(78,0),
    ADD COLUMN capital_seconds numeric(78,0),
    ADD COLUMN share_seconds numeric(78,0),
    ADD COLUMN others_shares_in numeric(78,0);
COMMENT ON COLUMN epochs.record_index IS 'The record after its settlement: what one asset at the beginning of the first counted period became over all of them, units of 1e-18, rounded down; null before the settlement, as in the columns that follow. A period is the time between two settlements; it counts when others than the leader had at least 1,000 whole assets in the vault at its beginning.';
COMMENT ON COLUMN epochs.record_peak IS 'The record after its settlement: the highest index so far, units of 1e-18.';
COMMENT ON COLUMN epochs.record_drawdown IS 'The record after its settlement: the deepest fall of the index from its peak so far, a fraction, units of 1e-18, rounded down.';
COMMENT ON COLUMN epochs.record_worst IS 'The record after its settlement: the lowest price at a counted period''s end over that at its beginning, units of 1e-18; null too while none counted.';
COMMENT ON COLUMN epochs.record_periods IS 'The record after its settlement: count of the periods that counted.';
COMMENT ON COLUMN epochs.others_capital IS 'The record after its settlement: what others than the leader have after the settlement, asset base units, rounded down.';
COMMENT ON COLUMN epochs.capital_seconds IS 'The record after its settlement: the sum over counted periods of that at their beginning × their seconds, asset base units × seconds.';
COMMENT ON COLUMN epochs.share_seconds IS 'The record after its settlement: the sum over all periods of the shares of others than the leader × their seconds, share base units × seconds.';
COMMENT ON COLUMN epochs.others_shares_in IS 'The record after its settlement: shares ever minted for deposits of others than the leader, share base units, rounded down.';
COMMENT ON COLUMN undo_epochs.record_index IS 'The record after its settlement: what one asset at the beginning of the first counted period became over all of them, units of 1e-18, rounded down; null before the settlement, as in the columns that follow. A period is the time between two settlements; it counts when others than the leader had at least 1,000 whole assets in the vault at its beginning.';
COMMENT ON COLUMN undo_epochs.record_peak IS 'The record after its settlement: the highest index so far, units of 1e-18.';
COMMENT ON COLUMN undo_epochs.record_drawdown IS 'The record after its settlement: the deepest fall of the index from its peak so far, a fraction, units of 1e-18, rounded down.';
COMMENT ON COLUMN undo_epochs.record_worst IS 'The record after its settlement: the lowest price at a counted period''s end over that at its beginning, units of 1e-18; null too while none counted.';
COMMENT ON COLUMN undo_epochs.record_periods IS 'The record after its settlement: count of the periods that counted.';
COMMENT ON COLUMN undo_epochs.others_capital IS 'The record after its settlement: what others than the leader have after the settlement, asset base units, rounded down.';
COMMENT ON COLUMN undo_epochs.capital_seconds IS 'The record after its settlement: the sum over counted periods of that at their beginning × their seconds, asset base units × seconds.';
COMMENT ON COLUMN undo_epochs.share_seconds IS 'The record after its settlement: the sum over all periods of the shares of others than the leader × their seconds, share base units × seconds.';
COMMENT ON COLUMN undo_epochs.others_shares_in IS 'The record after its settlement: shares ever minted for deposits of others than the leader, share base units, rounded down.';

CREATE INDEX posts_kind ON posts (subject, kind, block_number DESC, log_index DESC);

-- What was settled before this migration, worked out as ledger.Record does: each settlement from the one before it.
-- +goose StatementBegin
DO $$
DECLARE
    e record;
    of_vault bytea;
    unit constant numeric := 1e18;
    was_at numeric; was_nav numeric; was_supply numeric; was_others numeric;
    idx numeric; peak numeric; fall numeric; worst numeric; periods bigint;
    capital numeric; capital_s numeric; share_s numeric; shares numeric;
    ratio numeric; seconds numeric; others numeric;
BEGIN
    FOR e IN SELECT p.*, v.created_time, v.seed, v.seed_shares, v.locked_shares, v.asset_decimals
        FROM epochs p JOIN vaults v USING (vault) WHERE p.settled_at IS NOT NULL ORDER BY p.vault, p.epoch_id
    LOOP
        IF of_vault IS DISTINCT FROM e.vault THEN
            of_vault := e.vault;
            was_at := e.created_time; was_nav := e.seed; was_supply := e.seed_shares; was_others := 0;
            idx := unit; peak := unit; fall := 0; worst := NULL; periods := 0;
            capital := 0; capital_s := 0; share_s := 0; shares := 0;
        END IF;
        seconds := greatest(e.settled_at - was_at, 0);
        IF capital >= 1000 * power(10::numeric, e.asset_decimals) AND e.supply_before > 0 AND was_supply > 0 AND was_nav > 0 THEN
            ratio := div(e.nav * was_supply * unit, was_nav * e.supply_before);
            periods := periods + 1;
            worst := least(worst, ratio);
            idx := div(idx * ratio, unit);
            peak := greatest(peak, idx);
            fall := greatest(fall, div((peak - idx) * unit, peak));
            capital_s := capital_s + capital * seconds;
        END IF;
        others := greatest(e.supply_after - coalesce(e.leader_shares, 0) - e.locked_shares, 0);
        share_s := share_s + was_others * seconds;
        IF e.deposits_accepted > 0 THEN
            shares := shares + div(e.shares_minted * (e.deposits_accepted - e.leader_accepted), e.deposits_accepted);
        END IF;
        capital := CASE WHEN e.supply_before > 0 THEN div(others * e.nav, e.supply_before) ELSE 0 END;
        UPDATE epochs SET record_index = idx, record_peak = peak, record_drawdown = fall, record_worst = worst, record_periods = periods,
            others_capital = capital, capital_seconds = capital_s, share_seconds = share_s, others_shares_in = shares
        WHERE vault = e.vault AND epoch_id = e.epoch_id;
        was_at := e.settled_at; was_nav := e.nav; was_supply := e.supply_before; was_others := others;
    END LOOP;
END $$;
-- +goose StatementEnd

-- +goose Down
DROP INDEX posts_kind;
ALTER TABLE epochs DROP COLUMN record_index, DROP COLUMN record_peak, DROP COLUMN record_drawdown, DROP COLUMN record_worst, DROP COLUMN record_periods, DROP COLUMN others_capital, DROP COLUMN capital_seconds, DROP COLUMN share_seconds, DROP COLUMN others_shares_in;
ALTER TABLE undo_epochs DROP COLUMN record_index, DROP COLUMN record_peak, DROP COLUMN record_drawdown, DROP COLUMN record_worst, DROP COLUMN record_periods, DROP COLUMN others_capital, DROP COLUMN capital_seconds, DROP COLUMN share_seconds, DROP COLUMN others_shares_in;
