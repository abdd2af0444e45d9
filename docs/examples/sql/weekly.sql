-- What each vault did week by week: trades, their volume and what they cost against the feeds' prices, deposits and withdrawals,
-- and the share price's change. In PostgreSQL, over the views of sluice_views; the column names are those of Dune's dex.trades and
-- of Messari's vault schema where they have them. Amounts are whole tokens of each vault's asset.
WITH weeks AS (
    SELECT
        vault,
        date_trunc('week', block_time) AS week,
        sum(deposits_accepted) AS deposits,
        sum(proceeds_gross) AS withdrawals,
        sum(fees) AS fees,
        (array_agg(price_per_share ORDER BY epoch_id DESC))[1] AS price_per_share
    FROM sluice_views.settlements
    GROUP BY 1, 2
), swaps AS (
    SELECT
        vault,
        date_trunc('week', block_time) AS week,
        count(*) AS trades,
        sum(value_sold) AS volume,
        sum(value_sold - value_bought) AS cost
    FROM sluice_views.trades
    GROUP BY 1, 2
)
SELECT
    vaults.name AS project_name,
    vaults.vault,
    weeks.week,
    coalesce(swaps.trades, 0) AS trades,
    coalesce(swaps.volume, 0) AS volume,
    round(10000 * swaps.cost / nullif(swaps.volume, 0), 2) AS cost_bps,
    weeks.deposits,
    weeks.withdrawals,
    weeks.fees,
    weeks.price_per_share,
    round(100 * (weeks.price_per_share / nullif(lag(weeks.price_per_share) OVER past, 0) - 1), 4) AS change_percent
FROM weeks
JOIN sluice_views.vaults AS vaults USING (vault)
LEFT JOIN swaps USING (vault, week)
WHERE NOT vaults.disputed
WINDOW past AS (PARTITION BY weeks.vault ORDER BY weeks.week)
ORDER BY weeks.week DESC, vaults.name;
