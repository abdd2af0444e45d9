import { units } from "@sluicefi/client/amount";
import type { AccountFigure, VaultFigure } from "@sluicefi/client/verify/figure";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConnection } from "wagmi";
import type { AccountPosition, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, bps, decimal, percent, shares, UNKNOWN, wad } from "~/lib/format";
import { age } from "~/lib/time";
import { text } from "~/text/pages";
import { Button, Card, CardTitle, Empty, Explained, Failed, Row, Skeleton } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { Money } from "~/ui/figures";
import { PositionRow, PositionValue, VaultRow } from "~/ui/known-figures";
import { Tabs } from "~/ui/tabs";
import { AsOfLine } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import { openWalletDialog } from "~/wallet/dialog-state";

/** It brings the code that talks to wallets: only for who has one and holds shares. */
const AddToken = part<{ vault: Vault }>(async () => ({ default: (await import("~/wallet/add-token")).AddToken }));

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
          {
            id: "you",
            label: text.vault.statsYou,
            content: (
              <YourFigures vault={vault}>
                <div className="px-3 pb-3">
                  <AddToken vault={vault} />
                </div>
              </YourFigures>
            ),
          },
        ]}
      />
    </Card>
  );
}

function VaultFigures({ vault }: { vault: Vault }) {
  const { leaderMargin } = vault;
  const check = (of: VaultFigure, label: string) => (
    <VerifyButton figures={{ of, vault: vault.address }} label={label} className="ml-0.5" />
  );
  return (
    <dl className="px-5 py-3">
      {(["tvl", "balance", "netDeposits", "totalPnl", "unrealizedPnl", "realizedPnl", "totalTrades"] as const).map(
        (of) => (
          <VaultRow key={of} of={of} vault={vault} />
        ),
      )}
      {vault.type === "shared" && (
        <>
          <Row label={t.fee}>{bps(vault.feeBps)}</Row>
          <Row label={t.margin} hint={t.marginHint} verify={check("margin", t.margin)}>
            <span className={leaderMargin.holds ? undefined : "text-warn"}>
              {t.marginOf(bps(leaderMargin.currentBps), bps(leaderMargin.requiredBps))}
            </span>
          </Row>
          <VaultRow of="depositors" vault={vault} />
        </>
      )}
      <Row label={t.age}>{age(vault.ageSeconds)}</Row>
    </dl>
  );
}

/** Returns and risk, each "—" until there is enough history for it. */
export function RiskCard({ vault }: { vault: Vault }) {
  // A rate a year says what goes on; in a vault whose price is fixed nothing does.
  const over = vault.status === "closed";
  const recent = (value: string | null) => (over ? UNKNOWN : percent(value, { sign: true }));
  const hint = over ? t.aprClosed : t.aprHint;
  const why = vault.disputed ? text.vault.moreWithheld : over ? text.vault.moreClosed : text.vault.moreUnknown;
  const figures: [VaultFigure, string, string, string][] = [
    ["apr7d", t.apr7d, recent(vault.apr7d), hint],
    ["apr30d", t.apr30d, recent(vault.apr30d), hint],
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
              <Explained word={label} hint={hint} />
              <VerifyButton figures={{ of, vault: vault.address }} label={label} className="ml-0.5" />
            </dt>
            <dd className="num mt-0.5 font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {figures.some(([, , value]) => value === UNKNOWN) && (
        <p className="-mt-1 px-5 pb-4 text-[13px] text-faint">{why}</p>
      )}
    </Card>
  );
}

/** The reader's position in one vault, from the list of all of theirs: null where they have none. */
export function usePosition(vault: string) {
  const { address } = useConnection();
  const { data, error, refetch } = useQuery({
    ...query.accountPositions(address ?? "", true),
    enabled: Boolean(address),
  });
  const position = data && (data.items.find((item) => item.vault.toLowerCase() === vault.toLowerCase()) ?? null);
  return { position, error, refetch, address };
}

/** What the reader has in a vault, or why nothing is said of it. */
export function YourFigures({ vault, children }: { vault: Vault; children?: React.ReactNode }) {
  const { status } = useConnection();
  const { position, error, refetch, address } = usePosition(vault.address);
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
  if (position === undefined) {
    return error ? <Failed error={error} retry={refetch} /> : <Skeleton className="m-5 h-48" />;
  }
  if (position === null) return <Empty title={t.noInvestment} hint={t.noInvestmentHint} />;
  return (
    <>
      <PositionFigures position={position} account={address} />
      {children}
    </>
  );
}

function PositionFigures({ position, account }: { position: AccountPosition; account: string }) {
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
      <PositionRow of="assetValue" position={position} account={account} />
      <PositionRow of="totalPnl" position={position} account={account} />
      <PositionRow of="unrealizedPnl" position={position} account={account} />
      <PositionRow of="realizedPnl" position={position} account={account} />
      <Row label={t.shares} hint={t.sharesHint} verify={check("yourShares", t.shares)}>
        <span data-testid="your-shares">
          <PositionValue of="shares" position={position} />
        </span>
      </Row>
      <PositionRow of="averageCost" position={position} account={account} />
      <PositionRow of="costBasis" position={position} account={account} />
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
      {some(pending.deposits) && <PositionRow of="pendingDeposits" position={position} account={account} />}
      {some(pending.redeems) && <Row label={t.yourPendingShares}>{shares(units(pending.redeems))}</Row>}
      {some(claimable.assets) && <PositionRow of="claimableAssets" position={position} account={account} />}
      {some(claimable.shares) && <PositionRow of="claimableShares" position={position} account={account} />}
      {some(claimable.refunds) && <PositionRow of="claimableRefunds" position={position} account={account} />}
      {some(claimable.refundShares) && <PositionRow of="claimableRefundShares" position={position} account={account} />}
    </dl>
  );
}
