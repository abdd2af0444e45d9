import { units } from "@sluicefi/client/amount";
import type { ProtocolFigure } from "@sluicefi/client/verify/figure";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useConnection } from "wagmi";
import * as query from "~/api/queries";
import { decimal, integer, UNKNOWN } from "~/lib/format";
import { DEFAULT_SORT } from "~/lib/list-search";
import { localTime } from "~/lib/time";
import { text } from "~/text/pages";
import { Skeleton } from "~/ui/basics";
import { Boundary } from "~/ui/boundary";
import { Money } from "~/ui/figures";
import { VerifyButton } from "~/verify/button";
import { VaultList } from "./vault-list";
import Week from "./week";

export default function VaultsPage() {
  return (
    <div className="flex flex-col gap-7">
      <Boundary>
        <Headline />
      </Boundary>
      <Boundary>
        <VaultList />
      </Boundary>
      <Boundary>
        <AWeek />
      </Boundary>
    </div>
  );
}

function AWeek() {
  const { address } = useConnection();
  // The same question as the list's own, so that it is asked once.
  const { data } = useInfiniteQuery(query.vaultList({ account: address, listed: "true" }, DEFAULT_SORT));
  const first = data?.pages[0]?.items;
  return <div className="mt-3">{first && <Week vaults={first} />}</div>;
}

function Headline() {
  const { data, isError } = useQuery(query.protocol);
  const asset = data?.asset;
  const figure = (label: string, value: string, of?: ProtocolFigure) => (
    <div>
      <dt className="text-[13px] text-faint">
        {label}
        {of && <VerifyButton figures={{ of }} label={`${label}, ${text.vaults.ofAll}`} className="ml-0.5 lg:-mr-1" />}
      </dt>
      <dd className="num mt-0.5 text-lg font-medium">{value}</dd>
    </div>
  );
  const money = (value: string | undefined) =>
    asset && value !== undefined ? decimal(units(value), asset.decimals, { digits: 0 }) : UNKNOWN;
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h1 className="text-[13px] font-medium tracking-normal text-faint">{text.vaults.tvl}</h1>
        <p className="num mt-1 text-4xl font-semibold tracking-tight [overflow-wrap:anywhere] sm:text-5xl">
          {data && asset ? (
            <Money value={data.tvl} asset={asset} />
          ) : data || isError ? (
            UNKNOWN
          ) : (
            <Skeleton className="h-12 w-64" />
          )}
          {asset && <span className="ml-2 text-xl font-medium text-faint">{asset.symbol}</span>}
          {asset && <VerifyButton figures={{ of: "allTvl" }} label={text.vaults.tvl} className="ml-1.5" />}
        </p>
        <p className="mt-1 min-h-8 text-xs text-faint sm:min-h-4">
          {data && data.chainTime !== null && text.vaults.asOf(localTime(data.chainTime), integer(data.head))}
        </p>
        <p className="mt-2 max-w-xl text-sm text-soft">{text.vaults.lead}</p>
      </div>
      <dl className="grid grid-cols-2 gap-x-10 gap-y-4 sm:flex lg:text-right">
        {figure(text.vaults.net, money(data?.netDeposits), "allNetDeposits")}
        {figure(text.vaults.pending, money(data?.pendingDeposits), "allPending")}
        {figure(text.vaults.vaults, integer(data?.vaults), "allVaults")}
        {figure(text.vaults.depositors, integer(data?.depositors), "allDepositors")}
      </dl>
    </section>
  );
}
