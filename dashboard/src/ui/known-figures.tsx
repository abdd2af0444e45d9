import { units } from "@sluicefi/client/amount";
import type { AccountFigure, VaultFigure } from "@sluicefi/client/verify/figure";
import type { ReactNode } from "react";
import type { AccountPosition, Asset, Request, Vault, VaultSummary } from "~/api/client";
import { integer, price, shares } from "~/lib/format";
import { utcHour } from "~/lib/time";
import { text } from "~/text/pages";
import { VerifyButton } from "~/verify/button";
import { Row } from "./basics";
import { Money, Pnl } from "./figures";

// The one source of each figure that stands in more than one place: its name, where it comes from, as of when it holds, and
// the step that verifies it. List, vault page, portfolio and the leader's pages show it from here.

const t = text.figures;

interface Known<S, V> {
  label: string;
  hint?: string;
  /** Base units, or a decimal text for a price; null where it isn't known. */
  exact: (source: S) => string | null;
  show: "money" | "gain" | "price" | "shares" | "count";
  /** Of the last price (an hour's or a settlement's), or of the newest block of the index. */
  as: "price" | "head";
  verify?: V;
}

const ofSummary = {
  tvl: { label: t.tvl, hint: t.tvlHint, exact: (v) => v.tvl, show: "money", as: "price", verify: "tvl" },
  sharePrice: { label: t.price, exact: (v) => v.sharePrice, show: "price", as: "price", verify: "price" },
  netDeposits: {
    label: t.netDeposits,
    hint: t.netDepositsHint,
    exact: (v) => v.netDeposits,
    show: "money",
    as: "price",
    verify: "netDeposits",
  },
  totalPnl: {
    label: t.totalPnl,
    hint: t.totalPnlHint,
    exact: (v) => v.totalPnl,
    show: "gain",
    as: "price",
    verify: "totalPnl",
  },
  pnl30d: { label: text.vaults.colPnl, exact: (v) => v.pnl30d, show: "gain", as: "price" },
  pendingDeposits: { label: t.pending, exact: (v) => v.pendingDeposits, show: "money", as: "head" },
  depositors: {
    label: t.depositors,
    exact: (v) => String(v.depositors),
    show: "count",
    as: "head",
    verify: "depositors",
  },
} as const satisfies Record<string, Known<VaultSummary | Vault, VaultFigure>>;

const ofVault = {
  balance: {
    label: t.balance,
    hint: t.balanceHint,
    exact: (v) => v.balance,
    show: "money",
    as: "price",
    verify: "balance",
  },
  unrealizedPnl: {
    label: t.unrealized,
    exact: (v) => v.unrealizedPnl,
    show: "gain",
    as: "price",
    verify: "unrealizedPnl",
  },
  realizedPnl: {
    label: t.realized,
    hint: t.realizedHint,
    exact: (v) => v.realizedPnl,
    show: "gain",
    as: "price",
    verify: "realizedPnl",
  },
  room: { label: text.vault.room, exact: (v) => v.leaderMargin.room, show: "money", as: "price" },
  totalTrades: { label: t.trades, exact: (v) => String(v.totalTrades), show: "count", as: "head", verify: "trades" },
} as const satisfies Record<string, Known<Vault, VaultFigure>>;

const ofPosition = {
  shares: {
    label: t.shares,
    hint: t.sharesHint,
    exact: (p) => p.shares,
    show: "shares",
    as: "head",
    verify: "yourShares",
  },
  averageCost: {
    label: t.averageCost,
    exact: (p) => p.averageCost,
    show: "price",
    as: "head",
    verify: "yourAverageCost",
  },
  assetValue: { label: t.assetValue, exact: (p) => p.assetValue, show: "money", as: "price", verify: "yourValue" },
  costBasis: { label: t.costBasis, exact: (p) => p.costBasis, show: "money", as: "head", verify: "yourCost" },
  unrealizedPnl: {
    label: t.unrealizedYou,
    hint: t.unrealizedYouHint,
    exact: (p) => p.unrealizedPnl,
    show: "gain",
    as: "price",
    verify: "yourUnrealizedPnl",
  },
  realizedPnl: {
    label: t.realized,
    exact: (p) => p.realizedPnl,
    show: "gain",
    as: "head",
    verify: "yourRealizedPnl",
  },
  totalPnl: { label: t.totalPnl, exact: (p) => p.totalPnl, show: "gain", as: "price", verify: "yourTotalPnl" },
  pendingDeposits: { label: t.yourPending, exact: (p) => p.pending.deposits, show: "money", as: "head" },
  claimableShares: { label: text.request.claimShares, exact: (p) => p.claimable.shares, show: "shares", as: "head" },
  claimableAssets: { label: text.request.claimAssets, exact: (p) => p.claimable.assets, show: "money", as: "head" },
  claimableRefunds: { label: text.request.claimRefund, exact: (p) => p.claimable.refunds, show: "money", as: "head" },
  claimableRefundShares: {
    label: text.request.claimRefundShares,
    exact: (p) => p.claimable.refundShares,
    show: "shares",
    as: "head",
  },
} as const satisfies Record<string, Known<AccountPosition, AccountFigure>>;

type Priced = Partial<Pick<VaultSummary, "asOf">> & Pick<VaultSummary, "asset">;

/** "As of 14:00 UTC, block 1,234", or that it follows the newest block. */
const asOfText = (known: { as: "price" | "head" }, { asOf }: Priced): string =>
  known.as === "head"
    ? text.live.now
    : asOf
      ? text.vault.asOf(utcHour(asOf.time), integer(asOf.block))
      : text.vault.asOfNone;

/** A figure's value; its name, subject and exact amount stand in the page too, so that two places can be compared. */
function Value({
  name,
  known,
  exact,
  source,
  digits,
}: {
  name: string;
  known: Pick<Known<never, never>, "show" | "as" | "label">;
  exact: string | null;
  source: Priced;
  digits?: number;
}): ReactNode {
  const { asset } = source;
  const style = digits === undefined ? {} : { digits };
  return (
    <span data-figure={name} data-exact={exact ?? ""} data-asof={known.as} title={asOfText(known, source)}>
      {known.show === "money" ? (
        <Money value={exact} asset={asset} {...style} />
      ) : known.show === "gain" ? (
        <Pnl value={exact} asset={asset} {...style} />
      ) : known.show === "price" ? (
        price(exact)
      ) : known.show === "shares" ? (
        shares(units(exact))
      ) : (
        integer(exact === null ? null : BigInt(exact))
      )}
    </span>
  );
}

/** A figure of a vault that the list has too. */
export function VaultValue({
  of,
  vault,
  digits,
}: {
  of: keyof typeof ofSummary;
  vault: VaultSummary | Vault;
  digits?: number;
}) {
  const known = ofSummary[of];
  return (
    <Value name={`${of} ${vault.address}`} known={known} exact={known.exact(vault)} source={vault} digits={digits} />
  );
}

/** What more the leader's margin lets in, wherever it stands; unknown without a price. */
export const RoomValue = ({ vault }: { vault: Vault }) => (
  <Value name={`room ${vault.address}`} known={ofVault.room} exact={ofVault.room.exact(vault)} source={vault} />
);

/** What of a settled request became of it: on the page as in the CSV. */
export function RequestValue({ of, request }: { of: "realizedPnl" | "sharePrice"; request: Request }) {
  const known =
    of === "realizedPnl"
      ? ({ label: t.realized, show: "gain", as: "head" } as const)
      : ({ label: t.price, show: "price", as: "head" } as const);
  const name = `${of} of ${request.kind} ${request.requestId} in ${request.vault}`;
  return <Value name={name} known={known} exact={request[of]} source={request} />;
}

/** One line of the vault's card: name, verify button and value. */
export function VaultRow({ of, vault }: { of: keyof typeof ofSummary | keyof typeof ofVault; vault: Vault }) {
  const known: Known<Vault, VaultFigure> =
    of in ofSummary ? ofSummary[of as keyof typeof ofSummary] : ofVault[of as keyof typeof ofVault];
  return (
    <Row
      label={known.label}
      hint={known.hint}
      verify={
        known.verify && (
          <VerifyButton figures={{ of: known.verify, vault: vault.address }} label={known.label} className="ml-0.5" />
        )
      }
    >
      <Value name={`${of} ${vault.address}`} known={known} exact={known.exact(vault)} source={vault} />
    </Row>
  );
}

type PositionName = keyof typeof ofPosition;

/** A figure of an account's position in a vault. */
export function PositionValue({ of, position }: { of: PositionName; position: AccountPosition }) {
  const known = ofPosition[of];
  return <Value name={`${of} of ${position.vault}`} known={known} exact={known.exact(position)} source={position} />;
}

/** The value of the reader's shares, as the list of vaults has it: the position's asset value. */
export function YourValue({ vault }: { vault: VaultSummary }) {
  const known = ofPosition.assetValue;
  return <Value name={`assetValue of ${vault.address}`} known={known} exact={vault.yourDeposit} source={vault} />;
}

type Claim = "claimableShares" | "claimableAssets" | "claimableRefunds" | "claimableRefundShares";

/** What can be claimed, as the index has it on a page, or as the chain says it in a dialog: the same figure. */
export function ClaimRow({ of, vault, asset, exact }: { of: Claim; vault: string; asset: Asset; exact: bigint }) {
  const known = ofPosition[of];
  return (
    <Row label={known.label}>
      <Value name={`${of} of ${vault}`} known={known} exact={String(exact)} source={{ asset }} />
    </Row>
  );
}

/** One line of a position's card. */
export function PositionRow({
  of,
  position,
  account,
}: {
  of: PositionName;
  position: AccountPosition;
  account: string;
}) {
  const known: Known<AccountPosition, AccountFigure> = ofPosition[of];
  const check = known.verify && { of: known.verify, vault: position.vault, account };
  return (
    <Row
      label={known.label}
      hint={known.hint}
      verify={check && <VerifyButton figures={check} label={known.label} className="ml-0.5" />}
    >
      <PositionValue of={of} position={position} />
    </Row>
  );
}

/** The names of a position's figures, for heads of tables. */
export const positionLabel = (of: PositionName): string => ofPosition[of].label;
