import { toPixels } from "@sluicefi/client/amount";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { CSSProperties, ReactNode } from "react";
import { type ComparedVault, comparison } from "~/api/leaders";
import * as query from "~/api/queries";
import { type ChartLine, LineKey, LinesChart } from "~/charts/lines";
import { bps, integer, percent, price, shortAddress, wad, weight } from "~/lib/format";
import { utcHour } from "~/lib/time";
import { leaders as t } from "~/text/leaders";
import { text } from "~/text/pages";
import { Button, Card, Empty, Failed, Field, inputClass, Skeleton } from "~/ui/basics";
import { Money } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { PageHead } from "~/ui/page";
import { FiguresBadge } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import { CopyLink } from "./copy-link";
import { Change } from "./page";

const MOST = 4;

/** The vaults that an address names, each once, at most four; what isn't an address is left out. */
export function comparedOf(value: unknown): string[] {
  const list = (Array.isArray(value) ? value : [value])
    .flatMap((each) => (typeof each === "string" ? each.split(",") : []))
    .filter((each) => /^0x[0-9a-fA-F]{40}$/.test(each));
  return [...new Map(list.map((each) => [each.toLowerCase(), each])).values()].slice(0, MOST);
}

/** The address of a comparison, as the server reads it for its preview. */
export const compareHref = (vaults: readonly string[]): string =>
  `/compare?${vaults.map((each) => `vault=${each}`).join("&")}`;

export default function ComparePage() {
  const search: { vault?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const vaults = comparedOf(search.vault);
  const set = (next: string[]) =>
    navigate({ to: "/compare", search: { vault: next.length > 0 ? next : undefined }, replace: true });
  const { data, error, refetch } = useQuery({ ...comparison(vaults), enabled: vaults.length > 0 });
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.compareTitle} lead={t.compareLead}>
        {vaults.length > 1 && <CopyLink href={compareHref(vaults)} />}
      </PageHead>
      {vaults.length < MOST && <AddVault vaults={vaults} add={(one) => set([...vaults, one])} />}
      {vaults.length === 0 ? (
        <Card>
          <Empty title={t.compareNone} />
        </Card>
      ) : !data ? (
        error ? (
          <Card>
            <Failed error={error} retry={refetch} />
          </Card>
        ) : (
          <Skeleton className="h-96" />
        )
      ) : (
        <>
          <PriceLines items={data.items} />
          <CompareTable
            items={data.items}
            remove={(one) => set(vaults.filter((each) => each.toLowerCase() !== one.toLowerCase()))}
          />
        </>
      )}
    </div>
  );
}

function AddVault({ vaults, add }: { vaults: readonly string[]; add: (vault: string) => void }) {
  const { data } = useQuery(query.largestVaults);
  const left = data?.filter(({ address }) => !vaults.some((each) => each.toLowerCase() === address.toLowerCase()));
  return (
    <div className="max-w-sm">
      <Field id="compare-add" label={t.compareAdd}>
        <select
          id="compare-add"
          value=""
          onChange={(event) => event.target.value && add(event.target.value)}
          className={inputClass}
        >
          <option value="">{t.compareChoose}</option>
          {left?.map(({ address, name }) => (
            <option key={address} value={address}>
              {name} · {shortAddress(address)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}

/** Each price as a part of what it was when the youngest of them began. */
function PriceLines({ items }: { items: ComparedVault[] }) {
  const from = Math.max(...items.map(({ createdAt }) => createdAt));
  const histories = useQueries({ queries: items.map(({ address }) => query.prices(address, "day", from)) });
  const lines = items.map(({ name, disputed }, at): ChartLine => {
    const history = histories[at]?.data;
    const rows = history && !disputed ? history : [];
    const first = wad(rows[0]?.sharePrice);
    return {
      name,
      points: rows.map((row) => {
        const now = wad(row.sharePrice);
        return { time: row.time, value: first && now !== null ? toPixels((now * 10n ** 18n) / first, 18) : null };
      }),
    };
  });
  const nothing = items.every(({ disputed }) => disputed) ? t.compareChartWithheld : t.compareChartNone;
  return (
    <Card>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5 px-5 pt-4 text-[13px]">
        {items.map(({ name, address }, at) => (
          <li key={address} className="flex min-w-0 items-center gap-2">
            <LineKey at={at} />
            <VaultName>{name}</VaultName>
          </li>
        ))}
      </ul>
      <div className="h-72 px-5 py-4" data-testid="compare-chart">
        <LinesChart
          lines={lines}
          label={t.compareChart}
          empty={histories.every(({ data }) => data) ? nothing : undefined}
        />
      </div>
    </Card>
  );
}

interface Line {
  id: keyof typeof t.rows;
  cell: (vault: ComparedVault) => ReactNode;
  verify?: "price" | "apr30d" | "maxDrawdown" | "volatility" | "recordWorst" | "margin" | "tvl" | "depositors";
}

const DAY = 86_400;
const lines: Line[] = [
  { id: "price", cell: (v) => price(v.sharePrice), verify: "price" },
  { id: "return", cell: (v) => <Change value={v.return} />, verify: "price" },
  { id: "apr30d", cell: (v) => <Change value={v.apr30d} />, verify: "apr30d" },
  { id: "drawdown", cell: (v) => percent(v.maxDrawdown), verify: "maxDrawdown" },
  { id: "volatility", cell: (v) => percent(v.volatility), verify: "volatility" },
  { id: "worst", cell: (v) => <Change value={v.record?.worstPeriod ?? null} />, verify: "recordWorst" },
  { id: "fee", cell: (v) => bps(v.feeBps) },
  {
    id: "margin",
    cell: (v) => `${bps(v.leaderMargin.currentBps)} / ${bps(v.leaderMargin.requiredBps)}`,
    verify: "margin",
  },
  { id: "tvl", cell: (v) => <Money value={v.tvl} asset={v.asset} digits={0} />, verify: "tvl" },
  { id: "age", cell: (v) => t.days(integer(Math.floor(v.ageSeconds / DAY))) },
  { id: "holders", cell: (v) => integer(v.concentration.holders), verify: "depositors" },
  {
    id: "largest",
    cell: (v) => (
      <>
        {weight(v.concentration.largestBps)}
        {v.concentration.largestIsLeader && <span className="block text-xs text-faint">{t.largestIsLeader}</span>}
      </>
    ),
  },
  { id: "largestTen", cell: (v) => weight(v.concentration.largestTenBps) },
];

/** A row as a grid with a column for each vault. */
const onPhones =
  "max-sm:grid max-sm:grid-cols-[repeat(var(--vaults),minmax(0,1fr))] max-sm:gap-x-2 max-sm:gap-y-0.5 max-sm:px-4 max-sm:py-2.5";

function CompareTable({ items, remove }: { items: ComparedVault[]; remove: (vault: string) => void }) {
  return (
    <Card>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="scroll-x relative" aria-label={t.compareTitle} tabIndex={0}>
        {/* On a phone the name of a figure stands above its values, so that four vaults are as wide as the screen. */}
        <table
          className="w-full text-sm max-sm:block max-sm:text-[13px]"
          style={{ "--vaults": items.length } as CSSProperties}
          data-testid="compare"
        >
          <caption className="sr-only">{t.compareTitle}</caption>
          <thead className="max-sm:block">
            <tr className={`border-b border-line text-left align-top ${onPhones}`}>
              <th scope="col" className="py-3 pr-3 pl-5 max-sm:sr-only">
                <span className="sr-only">{t.figure}</span>
              </th>
              {items.map(({ name, address, asOf, disputed }) => (
                <th
                  key={address}
                  scope="col"
                  className="px-3 py-3 font-medium last:pr-5 max-sm:min-w-0 max-sm:px-0 sm:max-w-48 sm:min-w-32"
                >
                  <Link to="/vaults/$vault" params={{ vault: address }} className="hover:text-accent">
                    <VaultName>{name}</VaultName>
                  </Link>
                  <span className="block font-mono text-xs font-normal text-faint [overflow-wrap:anywhere]">
                    {shortAddress(address)}
                  </span>
                  {asOf && (
                    <span className="block text-2xs font-normal text-faint">
                      {text.vault.asOf(utcHour(asOf.time), integer(asOf.block))}
                    </span>
                  )}
                  <FiguresBadge vault={{ disputed, asOf }} />
                  <Button
                    size="s"
                    look="ghost"
                    className="-ml-3"
                    onClick={() => remove(address)}
                    aria-label={t.compareRemove(name)}
                  >
                    ×
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {lines.map(({ id, cell, verify }) => (
              <tr key={id} className={`border-b border-line last:border-0 ${onPhones}`}>
                <th
                  scope="row"
                  className="py-2.5 pr-3 pl-5 text-left text-[13px] font-normal text-soft max-sm:col-span-full max-sm:p-0 max-sm:text-2xs"
                >
                  {t.rows[id]}
                </th>
                {items.map((vault) => (
                  <td key={vault.address} className="num px-3 py-2.5 last:pr-5 max-sm:min-w-0 max-sm:p-0">
                    {cell(vault)}
                    {verify &&
                      (vault.type === "shared" || !["margin", "recordWorst", "depositors"].includes(verify)) && (
                        <VerifyButton
                          figures={{ of: verify, vault: vault.address }}
                          label={`${t.rows[id]}, ${vault.name}`}
                          className="ml-0.5"
                        />
                      )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
