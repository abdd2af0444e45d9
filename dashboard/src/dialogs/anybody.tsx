import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { vaultCall } from "@sluicefi/client/call";
import { chainRefused } from "@sluicefi/client/refused";
import { NoSalesError, navBounds, planPaidSettlement, planSettlement, readLate } from "@sluicefi/client/settle";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Address, PublicClient } from "viem";
import type { Vault } from "~/api/client";
import { useChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { assets, decimal, UNKNOWN } from "~/lib/format";
import { age } from "~/lib/time";
import { exits } from "~/text/exits";
import { tanks } from "~/text/tanks";
import { Card, Note, Row } from "~/ui/basics";
import { Time } from "~/ui/figures";
import { toast } from "~/ui/toast";
import { chainReader } from "~/wallet/reader";
import { perform, performCall, send } from "~/wallet/tx";
import { Submit, TxStatus, useTx } from "./tx-status";

const t = exits;
const DAY = 86_400;
/** SPEC rules 8 and 16, seconds. */
const SETTLE_BY_ANYBODY = DAY;
const NO_BAND = 5 * DAY;
const END_IN_KIND = 30 * DAY;

const eth = (wei: bigint | undefined) =>
  wei === undefined ? UNKNOWN : `${decimal(wei, 18, { digits: 6, down: true })} ETH`;

/** What anybody may do now for a vault whose leader or keeper doesn't; nothing while all goes its way. */
export default function AnybodyCard({ vault }: { vault: Vault }) {
  const now = useChainNow();
  if (now === null || vault.type !== "shared" || vault.endedInKind || vault.finalPrice) return null;
  const overdue = vault.waitingSince === null ? 0 : now - vault.waitingSince;
  return (
    <>
      {overdue >= SETTLE_BY_ANYBODY && <Late vault={vault} overdue={overdue} />}
      {vault.status === "closing" && <WindingDown vault={vault} now={now} />}
    </>
  );
}

function Section({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  return (
    <Card aria-label={title} data-testid="anybody" className="border-warn/40">
      <div className="flex flex-col gap-3 px-5 py-4">
        <h2 className="text-[15px] text-warn">{title}</h2>
        <p className="text-[13px] text-soft">{about}</p>
        {children}
      </div>
    </Card>
  );
}

function Late({ vault, overdue }: { vault: Vault; overdue: number }) {
  const { phase, report, busy } = useTx();
  const { data } = useQuery({
    queryKey: ["vault", vault.address, "late"],
    queryFn: async () => {
      const client = await chainReader();
      return client && readLate(client, vault);
    },
  });
  const { data: config } = useQuery(query.config);
  const lateSettler = (config?.contracts.lateSettler ?? null) as Address | null;
  const quoter = (config?.contracts.quoter ?? null) as Address | null;
  // Through the LateSettler the vault's tank pays whoever sends it; without one a settlement is a gift to the depositors.
  const paid = useQuery({
    queryKey: ["vault", vault.address, "late-paid", lateSettler, quoter],
    enabled: lateSettler !== null,
    retry: false,
    queryFn: async () => {
      const client = await chainReader();
      if (!client || !lateSettler) return null;
      const { pays, costs } = await planPaidSettlement(client, vault, lateSettler, quoter);
      return { pays, costs };
    },
  });
  const settle = async () => {
    const settled = await perform(report, async (client, account) => {
      return send(client, account, await settlementBy(client, vault, account, lateSettler, quoter), "send", report);
    });
    if (settled) toast.success(t.late.done);
  };
  const bounds = data ? navBounds(data.nav) : null;
  const short = data ? data.needed > data.available : false;
  return (
    <Section title={t.late.title} about={t.late.about(vault.waitingEpoch!)}>
      <dl>
        <Row label={t.late.overdue}>{age(overdue)}</Row>
        <Row label={t.late.needed}>{assets(data?.needed, vault.asset)}</Row>
        <Row label={t.late.available}>{assets(data?.available, vault.asset)}</Row>
        {lateSettler && (
          <>
            <Row label={tanks.late.pays}>
              {paid.isFetching && !paid.data
                ? tanks.late.planning
                : paid.data?.pays === 0n
                  ? tanks.late.emptyTank
                  : eth(paid.data?.pays)}
            </Row>
            <Row label={tanks.late.costs}>{eth(paid.data?.costs)}</Row>
          </>
        )}
      </dl>
      <p className="text-[13px] text-faint">
        {overdue < NO_BAND ? t.late.band : t.late.noBand} {short && t.late.sells}{" "}
        {bounds && t.late.bounds(assets(bounds.low, vault.asset), assets(bounds.high, vault.asset))}
      </p>
      <TxStatus phase={phase} units={vault.asset} done={t.late.done} />
      <Submit label={t.late.submit} busy={busy} onClick={settle} />
    </Section>
  );
}

/**
 * Through the LateSettler where that can be planned, else directly: a settlement without payment is better than none. But only
 * the chain's own refusal says that it can't be planned, not an endpoint that gives no answer.
 */
async function settlementBy(
  client: PublicClient,
  vault: Vault,
  account: Address,
  lateSettler: Address | null,
  quoter: Address | null,
) {
  if (lateSettler) {
    try {
      return (await planPaidSettlement(client, vault, lateSettler, quoter)).call;
    } catch (error) {
      // Whatever stands against a settlement at all is said by the direct one.
      if (!chainRefused(error) && !(error instanceof NoSalesError)) throw error;
    }
  }
  return (await planSettlement(client, vault, account, quoter)).call;
}

function WindingDown({ vault, now }: { vault: Vault; now: number }) {
  const { phase, report, busy } = useTx();
  const { data: tokens } = useQuery({
    queryKey: ["vault", vault.address, "tokens-left"],
    queryFn: async () => {
      const client = await chainReader();
      if (!client) return null;
      // As the contract counts: what is written off stops no final price.
      return client.readContract({
        address: vault.portfolio as Address,
        abi: portfolioAbi,
        functionName: "countedHoldings",
      });
    },
  });
  if (tokens === undefined || tokens === null || vault.closingSince === null) return null;
  /** The card goes with what it was for, so its success is said by a toast. */
  const act = async (functionName: "finalise" | "endInKind", done: string) => {
    if (await performCall(report, vaultCall(vault.address as Address, functionName, []))) toast.success(done);
  };
  if (tokens === 0n) {
    // The epoch that closing cut off is settled first.
    if (vault.waitingEpoch !== null) return null;
    return (
      <Section title={t.finalise.title} about={t.finalise.about}>
        <TxStatus phase={phase} units={vault.asset} done={t.finalise.done} />
        <Submit label={t.finalise.submit} busy={busy} onClick={() => act("finalise", t.finalise.done)} />
      </Section>
    );
  }
  const from = vault.closingSince + END_IN_KIND;
  if (now < from) {
    return (
      <p className="px-1 text-[13px] text-faint">
        {t.end.later} <Time at={from} />.
      </p>
    );
  }
  return (
    <Section title={t.end.title} about={t.end.about}>
      <Note tone="warn">{t.end.confirm}</Note>
      <TxStatus phase={phase} units={vault.asset} done={t.end.done} />
      <Submit label={t.end.submit} busy={busy} onClick={() => act("endInKind", t.end.done)} />
    </Section>
  );
}
