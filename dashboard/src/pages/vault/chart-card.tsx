import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import PriceChart, { type Measure } from "~/charts/price-chart";
import { decimal, price, ratio, wad } from "~/lib/format";
import { text } from "~/text/pages";
import { Card, cx, Empty, Failed, Skeleton } from "~/ui/basics";
import { Choice } from "~/ui/choice";
import { VaultValue } from "~/ui/known-figures";
import { VerifyButton } from "~/verify/button";

type Range = keyof typeof text.vault.ranges;
const DAY = 86_400;

export function ChartCard({ vault }: { vault: Vault }) {
  const [range, setRange] = useState<Range>("all");
  const [measure, setMeasure] = useState<Measure>("price");
  const days = range === "all" ? null : Number(range);
  const end = vault.asOf?.time ?? vault.createdAt;
  // The list's thirty days begin with the first of its daily prices: the same days here, so that both say the same change.
  const listed = days === 30 ? vault.sparkline[0]?.time : undefined;
  const from = days === null ? undefined : (listed ?? Math.max(1, end - days * DAY));
  const {
    data: rows,
    isPlaceholderData,
    error,
    refetch,
  } = useQuery({
    ...query.prices(vault.address, days !== null && days <= 30 ? "hour" : "day", from),
    // Prices that the chain contradicts are none: nothing is drawn of them.
    enabled: !vault.disputed,
  });
  const [first, last] = [rows?.[0], rows?.at(-1)];
  const [start, now] = [wad(first?.sharePrice), wad(vault.sharePrice)];
  // While a range is being read, the rows of another stand here: the change over these is not that over the chosen range.
  const change = start !== null && now !== null && !isPlaceholderData ? now - start : null;
  const label = measure === "price" ? text.vault.price : text.vault.tvl;
  const shown = (row: typeof first) =>
    measure === "price" ? price(row?.sharePrice) : decimal(units(row?.nav), vault.asset.decimals);
  return (
    <Card aria-label={text.vault.chart}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-5 pt-4">
        <div>
          <h2 className="text-[13px] font-medium tracking-normal text-faint">{label}</h2>
          <p className="num mt-0.5 flex flex-wrap items-baseline gap-x-2.5">
            <span className="text-[1.7rem] leading-tight font-semibold tracking-tight">
              <VaultValue of={measure === "price" ? "sharePrice" : "tvl"} vault={vault} />
            </span>
            <span className="text-sm text-faint">{vault.asset.symbol}</span>
            <VerifyButton
              figures={{ of: measure === "price" ? "price" : "tvl", vault: vault.address }}
              label={label}
              className="mt-1.5 -ml-1.5 self-center"
            />
            {measure === "price" && change !== null && (
              <span
                className={cx(
                  "text-sm font-medium",
                  change > 0n ? "text-gain" : change < 0n ? "text-loss" : "text-faint",
                )}
              >
                {ratio(change, start, { sign: true })}{" "}
                <span className="font-normal text-faint">{text.vault.rangeIs[range]}</span>
              </span>
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Choice
            label={text.vault.measure}
            value={measure}
            onChange={setMeasure}
            options={[
              { id: "price", label: text.vault.price },
              { id: "tvl", label: text.vault.tvl },
            ]}
          />
          <Choice
            label={text.vault.range}
            value={range}
            onChange={setRange}
            options={(Object.keys(text.vault.ranges) as Range[]).map((id) => ({ id, label: text.vault.ranges[id] }))}
          />
        </div>
      </div>
      <figure className="px-3 pt-3 pb-4">
        <div className="h-64 sm:h-96">
          {vault.disputed ? (
            <div className="grid h-full place-items-center">
              <Empty title={text.vault.chartWithheld} />
            </div>
          ) : rows && rows.length > 0 ? (
            <PriceChart rows={rows} measure={measure} asset={vault.asset} />
          ) : rows ? (
            <Empty title={text.vault.chartEmpty} hint={text.vault.chartEmptyHint} />
          ) : error ? (
            <Failed error={error} retry={refetch} />
          ) : (
            <Skeleton className="h-full" />
          )}
        </div>
        {rows && rows.length > 0 && !vault.disputed && (
          <figcaption className="mt-2 flex items-center gap-1.5 px-2 text-xs text-faint">
            <span className="sr-only">{text.vault.chartSummary(label, shown(first), shown(last), rows.length)}</span>
            {rows.some(({ kind }) => kind === "settlement") && (
              <span aria-hidden="true" className="contents">
                <span className="size-2 rotate-45 border-[1.5px] border-accent" /> {text.vault.settlementMark}
              </span>
            )}
          </figcaption>
        )}
      </figure>
    </Card>
  );
}
