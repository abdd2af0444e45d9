import { units } from "@sluicefi/client/amount";
import { Link } from "@tanstack/react-router";
import type { Vault } from "~/api/client";
import { shares, UNKNOWN } from "~/lib/format";
import { roomOf } from "~/lib/room";
import { localWeekday } from "~/lib/time";
import { text } from "~/text/pages";
import { Card, Row } from "~/ui/basics";
import { Countdown, Time } from "~/ui/figures";
import { RoomValue, VaultValue } from "~/ui/known-figures";

/** When the next settlement is, and what waits for it. */
export function SettlementCard({ vault }: { vault: Vault }) {
  const t = text.vault;
  if (vault.type === "personal") return <Plain title={t.personalSettlement} hint={t.personalHint} />;
  if (vault.endedInKind) return <Plain title={t.endedInKind} hint={t.endedHint} />;
  if (vault.finalPrice) return <Plain title={t.finished} hint={t.finishedHint} />;
  const waiting = vault.waitingEpoch !== null;
  const room = roomOf(vault);
  return (
    <Card aria-label={t.settlement}>
      <div className="px-5 pt-4 pb-3">
        <div className="flex items-baseline justify-between text-[13px] text-faint">
          <h2 className="font-medium tracking-normal">{waiting ? t.waiting : t.settlement}</h2>
          <span className="num">{t.epoch(vault.waitingEpoch ?? vault.currentEpoch ?? "")}</span>
        </div>
        <p className="mt-1 text-2xl font-semibold tracking-tight">
          {waiting ? (
            <span className="text-warn">{t.waiting}</span>
          ) : vault.nextCutoff !== null ? (
            <Countdown until={vault.nextCutoff} over={t.cutoffNow} />
          ) : (
            text.common.unknown
          )}
        </p>
        {waiting ? (
          <p className="mt-1 text-[13px] text-soft">
            {t.waitingHint} {t.waitingSince} <Time at={vault.waitingSince} />.
          </p>
        ) : (
          <p className="mt-1 text-[13px] text-soft">
            {t.cutoff} <Time at={vault.nextCutoff} format={localWeekday} />
          </p>
        )}
      </div>
      <dl className="border-t border-line px-5 py-2">
        <Row label={t.pendingIn}>
          <VaultValue of="pendingDeposits" vault={vault} /> {vault.asset.symbol}
        </Row>
        <Row label={t.pendingOut}>{t.sharesOf(shares(units(vault.pendingRedeems)))}</Row>
        <Row label={t.room}>
          {vault.status === "inactive" ? (
            t.roomPaused
          ) : vault.status === "closing" ? (
            t.roomClosing
          ) : room === undefined ? (
            <span className="text-soft">{t.roomUnknown}</span>
          ) : room === null ? (
            UNKNOWN
          ) : room === 0n ? (
            t.roomFull
          ) : (
            <>
              <RoomValue vault={vault} /> {vault.asset.symbol}
            </>
          )}
        </Row>
      </dl>
      <p className="border-t border-line px-5 py-3 text-[13px] text-soft">{t.how}</p>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line px-5 py-2.5 text-[13px]">
        <Link to="/guide" hash="epochs" className="text-accent underline decoration-line-strong underline-offset-4">
          {t.howMore}
        </Link>
        <a
          href={`/v1/vaults/${vault.address}/calendar.ics`}
          className="text-accent underline decoration-line-strong underline-offset-4"
        >
          {t.calendar}
        </a>
      </div>
    </Card>
  );
}

const Plain = ({ title, hint }: { title: string; hint: string }) => (
  <Card className="px-5 py-4">
    <h2 className="text-lg">{title}</h2>
    <p className="mt-1 text-[13px] text-soft">{hint}</p>
  </Card>
);
