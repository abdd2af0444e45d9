import { units } from "@sluicefi/client/amount";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import type { Address } from "viem";
import type { Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { bps, decimal, integer, UNKNOWN } from "~/lib/format";
import { text } from "~/text/pages";
import { tanks } from "~/text/tanks";
import { Badge, Button, Card, CardTitle, Failed, Note, Row, Skeleton } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { AddressTag, HashTag, Time } from "~/ui/figures";
import { type Column, ListTable } from "~/ui/table";
import { workText } from "../tank-work";

const TankDialog = part(() => import("~/dialogs/tank"));
const TankTermsDialog = part(() => import("~/dialogs/tank-terms"));

const t = tanks;
const ETH = 18;
const GWEI = 9;
/** The gauge is full at a quarter of a year; below four weeks it warns. */
const FULL_WEEKS = 13;
const LOW_WEEKS = 4;

const eth = (wei: string | null | undefined): string => {
  const amount = units(wei);
  return amount === null ? UNKNOWN : `${decimal(amount, ETH, { digits: 6, down: true })} ETH`;
};

/** How long the vault's tank lasts, what it pays, and the way to fill it. Nothing where the site has no tank. */
export function TankCard({ vault, canTakeBack }: { vault: Vault; canTakeBack: boolean }) {
  const { data: config } = useQuery(query.config);
  const [way, setWay] = useState<"topUp" | "takeBack" | "terms" | null>(null);
  const { data: tank, error, refetch } = useQuery(query.tank(vault.address));
  const contract = config?.contracts.tank;
  if (!contract) return null;
  if (!tank) return <Card>{error ? <Failed error={error} retry={refetch} /> : <Skeleton className="m-5 h-32" />}</Card>;
  const balance = units(tank.balance) ?? 0n;
  const weeks = tank.weeksLeft === null ? null : Number(tank.weeksLeft);
  const low = balance === 0n || (weeks !== null && weeks < LOW_WEEKS);
  const waiting = vault.waitingEpoch !== null;
  return (
    <Card aria-label={t.title}>
      <CardTitle>{t.title}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        <p className="text-[13px] text-soft">{t.about}</p>
        {weeks !== null && (
          <div className="h-2.5 overflow-hidden rounded-full bg-sunken" aria-hidden="true" data-testid="tank-gauge">
            <span
              className={`block h-full rounded-full ${low ? "bg-warn" : "bg-accent"}`}
              style={{ width: `${Math.min(100, (weeks / FULL_WEEKS) * 100)}%` }}
            />
          </div>
        )}
        <dl>
          <Row label={t.balance}>{eth(tank.balance)}</Row>
          <Row label={t.weeks} hint={t.weeksHint}>
            {weeks === null ? t.weeksUnknown : t.weeksLeft(weeks)}
          </Row>
          <Row label={t.spent}>{eth(tank.spentThisWeek)}</Row>
          <Row label={t.allowance}>{tank.weeklyAllowance === null ? t.noLimit : eth(tank.weeklyAllowance)}</Row>
          <Row label={t.priceCap}>
            {tank.priceCap === null ? t.noLimit : t.gwei(decimal(units(tank.priceCap), GWEI))}
          </Row>
          <Row label={t.premium}>{bps(tank.premiumBps)}</Row>
        </dl>
        {low && (
          <Note tone="warn" role="alert">
            {balance === 0n ? t.empty : t.low}
          </Note>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="s" look="primary" onClick={() => setWay("topUp")}>
            {t.topUp}
          </Button>
          {canTakeBack && balance > 0n && (
            <Button
              size="s"
              disabled={waiting}
              title={waiting ? t.waiting : undefined}
              onClick={() => setWay("takeBack")}
            >
              {t.takeBack}
            </Button>
          )}
          {canTakeBack && (
            <Button size="s" onClick={() => setWay("terms")}>
              {t.setTerms}
            </Button>
          )}
        </div>
        {canTakeBack && waiting && <p className="text-[13px] text-faint">{t.waiting}</p>}
      </div>
      <h3 className="border-t border-line px-5 pt-4 pb-1 text-[13px] text-soft">{t.payments}</h3>
      <TankPayments vault={vault.address} />
      <Suspense>
        {way === "terms" && (
          <TankTermsDialog
            vault={vault}
            tank={contract as Address}
            terms={tank}
            onOpenChange={(open) => !open && setWay(null)}
          />
        )}
        {(way === "topUp" || way === "takeBack") && (
          <TankDialog
            vault={vault}
            tank={contract as Address}
            balance={balance}
            way={way}
            onOpenChange={(open) => !open && setWay(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}

const columns: Column<Schema["TankPayment"]>[] = [
  { id: "time", head: text.table.time, cell: (row) => <Time at={row.time} /> },
  { id: "work", head: text.table.action, cell: workText },
  {
    id: "amount",
    head: t.amount,
    right: true,
    cell: (row) => (
      <span title={row.failed ? t.notTakenHint : undefined}>
        {eth(row.amount)} {row.failed && <Badge tone="warn">{t.notTaken}</Badge>}
      </span>
    ),
  },
  { id: "gas", head: t.gas, right: true, cell: (row) => integer(units(row.gasUsed)) },
  { id: "payee", head: t.payee, cell: (row) => <AddressTag address={row.payee} /> },
  { id: "tx", head: text.table.tx, cell: (row) => <HashTag hash={row.tx} /> },
];

function TankPayments({ vault }: { vault: string }) {
  const list = useInfiniteQuery(query.tankPayments(vault));
  return (
    <ListTable
      query={list}
      caption={t.payments}
      columns={columns}
      keyOf={(row) => `${row.block}-${row.logIndex}`}
      empty={{ title: t.noPayments }}
    />
  );
}
