import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConnection } from "wagmi";
import type { AccountPosition, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, bps, decimal, integer, percent, price, shares, wad } from "~/lib/format";
import { age } from "~/lib/time";
import { text } from "~/text/en";
import { Button, Card, CardTitle, Empty, Row, Skeleton } from "~/ui/basics";
import { Money, Pnl } from "~/ui/figures";
import { Tabs } from "~/ui/tabs";
import { AsOfLine } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import type { AccountFigure, VaultFigure } from "~/verify/figure";
import { openWalletDialog } from "~/wallet/dialog-state";

const t = text.figures;

export function StatsCard({ vault }: { vault: Vault }) {
  const [tab, setTab] = useState("vault");
  return (
    <Card aria-label={text.vault.stats}>
      <div className="border-b border-line px-5 py-2.5 text-xs text-faint">
        <AsOfLine vault={vault} />
      </div>
      <Tabs
        label={text.vault.stats}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: "vault", label: text.vault.statsVault, content: <VaultFigures vault={vault} /> },
          { id: "you", label: text.vault.statsYou, content: <YourFigures vault={vault} /> },
        ]}
      />
    </Card>
  );
}

function VaultFigures({ vault }: { vault: Vault }) {
  const { asset, leaderMargin } = vault;
  const check = (of: VaultFigure, label: string) => (
    <VerifyButton figures={{ of, vault: vault.address }} label={label} className="ml-0.5" />
  );
  return (
    <dl className="px-5 py-3">
      <Row label={t.tvl} hint={t.tvlHint} verify={check("tvl", t.tvl)}>
        <Money value={vault.tvl} asset={asset} />
      </Row>
      <Row label={t.balance} hint={t.balanceHint} verify={check("balance", t.balance)}>
        <Money value={vault.balance} asset={asset} />
      </Row>
      <Row label={t.netDeposits} hint={t.netDepositsHint} verify={check("netDeposits", t.netDeposits)}>
        <Money value={vault.netDeposits} asset={asset} />
      </Row>
      <Row label={t.totalPnl} hint={t.totalPnlHint} verify={check("totalPnl", t.totalPnl)}>
        <Pnl value={vault.totalPnl} asset={asset} />
      </Row>
      <Row label={t.unrealized} verify={check("unrealizedPnl", t.unrealized)}>
        <Pnl value={vault.unrealizedPnl} asset={asset} />
      </Row>
      <Row label={t.realized} hint={t.realizedHint} verify={check("realizedPnl", t.realized)}>
        <Pnl value={vault.realizedPnl} asset={asset} />
      </Row>
      <Row label={t.trades} verify={check("trades", t.trades)}>
        {integer(vault.totalTrades)}
      </Row>
      {vault.type === "shared" && (
        <>
          <Row label={t.fee}>{bps(vault.feeBps)}</Row>
          <Row label={t.margin} hint={t.marginHint} verify={check("margin", t.margin)}>
            <span className={leaderMargin.holds ? undefined : "text-warn"}>
              {t.marginOf(bps(leaderMargin.currentBps), bps(leaderMargin.requiredBps))}
            </span>
          </Row>
          <Row label={t.depositors} verify={check("depositors", t.depositors)}>
            {integer(vault.depositors)}
          </Row>
        </>
      )}
      <Row label={t.age}>{age(vault.ageSeconds)}</Row>
    </dl>
  );
}

/** Returns and risk, each "—" until there is enough history for it. */
export function RiskCard({ vault }: { vault: Vault }) {
  const figures: [VaultFigure, string, string, string][] = [
    ["apr7d", t.apr7d, percent(vault.apr7d, { sign: true }), t.aprHint],
    ["apr30d", t.apr30d, percent(vault.apr30d, { sign: true }), t.aprHint],
    ["aprInception", t.aprInception, percent(vault.aprInception, { sign: true }), t.aprHint],
    ["maxDrawdown", t.drawdown, percent(vault.maxDrawdown), t.drawdownHint],
    ["volatility", t.volatility, percent(vault.volatility), t.volatilityHint],
    ["sharpe", t.sharpe, decimal(wad(vault.sharpe), 18), t.sharpeHint],
  ];
  return (
    <Card className="max-lg:order-1">
      <CardTitle>{text.vault.more}</CardTitle>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 px-5 pb-5 sm:grid-cols-3">
        {figures.map(([of, label, value, hint]) => (
          <div key={of}>
            <dt className="text-[13px] text-faint" title={hint}>
              <span className="underline decoration-line-strong decoration-dotted underline-offset-4">{label}</span>
              <VerifyButton figures={{ of, vault: vault.address }} label={label} className="ml-0.5" />
            </dt>
            <dd className="num mt-0.5 font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The reader's position in one vault, from the list of all of theirs. */
export function usePosition(vault: string): { position: AccountPosition | null | undefined; address?: string } {
  const { address } = useConnection();
  const { data } = useQuery({ ...query.accountPositions(address ?? ""), enabled: Boolean(address) });
  const position = data && (data.items.find((item) => item.vault.toLowerCase() === vault.toLowerCase()) ?? null);
  return { position, address };
}

function YourFigures({ vault }: { vault: Vault }) {
  const { status } = useConnection();
  const { position, address } = usePosition(vault.address);
  if (!address) {
    return (
      <Empty title={t.noWallet}>
        {status !== "reconnecting" && (
          <Button look="primary" onClick={openWalletDialog}>
            {text.wallet.connect}
          </Button>
        )}
      </Empty>
    );
  }
  if (position === undefined) return <Skeleton className="m-5 h-48" />;
  if (position === null) return <Empty title={t.noInvestment} hint={t.noInvestmentHint} />;
  return <PositionFigures position={position} account={address} />;
}

export function PositionFigures({ position, account }: { position: AccountPosition; account: string }) {
  const { asset, pending, claimable } = position;
  const check = (of: AccountFigure, label: string) => (
    <VerifyButton figures={{ of, vault: position.vault, account }} label={label} className="ml-0.5" />
  );
  const some = (value: string) => (units(value) ?? 0n) !== 0n;
  return (
    <dl className="px-5 py-3">
      <Row label={t.deposited} hint={t.depositedHint} verify={check("yourDeposits", t.deposited)}>
        <Money value={position.deposited} asset={asset} />
      </Row>
      <Row
        label={t.withdrawn}
        verify={check("yourWithdrawals", t.withdrawn)}
        hint={t.withdrawnHint(assets(units(position.withdrawnGross), asset), assets(units(position.feesPaid), asset))}
      >
        <Money value={position.withdrawnNet} asset={asset} />
      </Row>
      <Row label={t.assetValue} verify={check("yourValue", t.assetValue)}>
        <Money value={position.assetValue} asset={asset} />
      </Row>
      <Row label={t.totalPnl} verify={check("yourTotalPnl", t.totalPnl)}>
        <Pnl value={position.totalPnl} asset={asset} />
      </Row>
      <Row label={t.unrealizedYou} hint={t.unrealizedYouHint} verify={check("yourUnrealizedPnl", t.unrealizedYou)}>
        <Pnl value={position.unrealizedPnl} asset={asset} />
      </Row>
      <Row label={t.realized} verify={check("yourRealizedPnl", t.realized)}>
        <Pnl value={position.realizedPnl} asset={asset} />
      </Row>
      <Row label={t.shares} hint={t.sharesHint} verify={check("yourShares", t.shares)}>
        <span data-testid="your-shares">{shares(units(position.shares))}</span>
      </Row>
      <Row label={t.averageCost} verify={check("yourAverageCost", t.averageCost)}>
        {price(position.averageCost)}
      </Row>
      <Row label={t.costBasis} verify={check("yourCost", t.costBasis)}>
        <Money value={position.costBasis} asset={asset} />
      </Row>
      <Row label={t.feesPaid} verify={check("yourFees", t.feesPaid)}>
        <Money value={position.feesPaid} asset={asset} />
      </Row>
      <Row label={t.feeNow} verify={check("yourFeeNow", t.feeNow)}>
        <Money value={position.feeIfWithdrawnNow} asset={asset} />
      </Row>
      {some(position.transferredInCost) && (
        <Row label={t.transferredIn} verify={check("yourCostIn", t.transferredIn)}>
          <Money value={position.transferredInCost} asset={asset} />
        </Row>
      )}
      {some(position.transferredOutCost) && (
        <Row label={t.transferredOut} verify={check("yourCostOut", t.transferredOut)}>
          <Money value={position.transferredOutCost} asset={asset} />
        </Row>
      )}
      {some(pending.deposits) && (
        <Row label={t.yourPending}>
          <Money value={pending.deposits} asset={asset} />
        </Row>
      )}
      {some(pending.redeems) && <Row label={t.yourPendingShares}>{shares(units(pending.redeems))}</Row>}
      {some(claimable.assets) && (
        <Row label={`${t.claimable}: ${asset.symbol}`}>
          <Money value={claimable.assets} asset={asset} />
        </Row>
      )}
      {some(claimable.shares) && (
        <Row label={`${t.claimable}: ${text.table.shares.toLowerCase()}`}>{shares(units(claimable.shares))}</Row>
      )}
    </dl>
  );
}
