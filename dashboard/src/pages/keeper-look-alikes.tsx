import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { text } from "~/text/pages";
import { Badge, Card, CardTitle } from "~/ui/basics";
import { AddressTag, Money, Time } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { type Column, ListTable } from "~/ui/table";

const t = text.keeper;

/** A vault by its name, with its address to compare. */
const Named = ({ vault: { address, name } }: { vault: { address: string; name: string } }) => (
  <span className="flex flex-col items-start">
    <Link to="/vaults/$vault" params={{ vault: address }} className="font-medium hover:text-accent">
      <VaultName>{name}</VaultName>
    </Link>
    <AddressTag address={address} />
  </span>
);

const columns: Column<VaultSummary>[] = [
  { id: "vault", head: text.table.vault, cell: (row) => <Named vault={row} /> },
  { id: "imitates", head: t.imitates, cell: (row) => row.imitates && <Named vault={row.imitates} /> },
  { id: "created", head: t.created, cell: (row) => <Time at={row.createdAt} /> },
  { id: "tvl", head: t.tvl, right: true, cell: (row) => <Money value={row.tvl} asset={row.asset} digits={0} /> },
  {
    id: "listed",
    head: text.table.state,
    cell: (row) =>
      row.listed ? (
        <Badge tone="warn">{t.listed}</Badge>
      ) : (
        <span title={row.unlistedReason ?? undefined}>
          <Badge>{t.unlisted}</Badge>
        </span>
      ),
  },
];

/** Vaults whose name can be taken for that of an older one which the operator lists, the newest first. */
export function LookAlikes() {
  const list = useInfiniteQuery(query.vaultList({ imitates: "true" }, "-created"));
  return (
    <Card>
      <CardTitle>{t.lookAlikes}</CardTitle>
      <p className="max-w-2xl px-5 pb-2 text-[13px] text-faint">{t.lookAlikesHint}</p>
      <ListTable
        query={list}
        caption={t.lookAlikes}
        columns={columns}
        keyOf={(row) => row.address}
        empty={{ title: t.noLookAlikes }}
      />
    </Card>
  );
}
