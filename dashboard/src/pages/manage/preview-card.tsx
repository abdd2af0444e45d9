import { units } from "@sluicefi/client/amount";
import { salesFor } from "@sluicefi/client/settle";
import type { Vault } from "~/api/client";
import { assets, bps, integer, token, UNKNOWN } from "~/lib/format";
import { previewSettlement } from "~/lib/preview";
import { isWorthless, roomOf } from "~/lib/room";
import { preview } from "~/text/preview";
import { Card, CardTitle, Note, Row } from "~/ui/basics";
import { roomUnderCap } from "./caps";
import { useNextEpoch, useTrading } from "./use-manage";

const t = preview;

/** What the coming settlement would do now: who is filled, what cash is missing, and what would be sold for it. */
export function PreviewCard({ vault }: { vault: Vault }) {
  const { data: trading } = useTrading(vault);
  const { asset } = vault;
  const epoch = useNextEpoch(vault);
  const room = roomOf(vault);
  const [nav, supply] = [units(vault.nav), units(vault.supply)];
  const [cash, ...tokens] = trading?.tokens ?? [];
  const leaders = units(epoch?.leaderDeposits) ?? 0n;
  const planned =
    epoch && cash && nav !== null && supply !== null && room !== undefined
      ? previewSettlement(
          {
            leaderDeposits: leaders,
            otherDeposits: (units(epoch.depositsRequested) ?? 0n) - leaders,
            redeemShares: units(epoch.redeemShares) ?? 0n,
            room,
            refunds: vault.status === "closing" || isWorthless(vault),
            idle: cash.held,
          },
          { nav, supply },
        )
      : null;
  const sales =
    planned && trading && planned.shortfall > 0n
      ? salesFor(
          planned.shortfall,
          0n,
          tokens.map((each) => ({
            token: each.address,
            amount: each.held,
            price: each.price ?? 0n,
            decimals: each.decimals,
            overCap: roomUnderCap(each, trading.bucketBase) === 0n,
          })),
        )
      : [];
  const nameOf = (address: string) => tokens.find((each) => each.address === address);
  return (
    <Card aria-label={t.title}>
      <CardTitle>{t.title}</CardTitle>
      <div className="px-5 pb-4">
        <p className="text-[13px] text-soft">{t.about}</p>
        <dl className="mt-1">
          <Row label={t.requests}>{integer(epoch?.requests)}</Row>
          <Row label={t.accepted}>{assets(planned?.accepted, asset)}</Row>
          <Row label={t.refunded}>{assets(planned?.refunded, asset)}</Row>
          <Row label={t.fill}>{bps(planned?.fillBps)}</Row>
          <Row label={t.proceeds}>{assets(planned?.proceeds, asset)}</Row>
          <Row label={t.cash}>{assets(cash?.held, asset)}</Row>
          <Row label={t.shortfall}>{planned?.shortfall === 0n ? t.noShortfall : assets(planned?.shortfall, asset)}</Row>
          {sales && sales.length > 0 && (
            <Row label={t.sells} hint={t.sellsAbout}>
              {sales
                .map(({ tokenIn, amountIn }) => {
                  const sold = nameOf(tokenIn);
                  return sold ? `${token(amountIn, sold.decimals)} ${sold.symbol}` : UNKNOWN;
                })
                .join(", ")}
            </Row>
          )}
        </dl>
        {sales === null && (
          <Note tone="warn" role="alert">
            {t.cantCover}
          </Note>
        )}
        {epoch && trading && !planned && <Note>{t.unknown}</Note>}
      </div>
    </Card>
  );
}
