// The figures that can be recomputed, by name. Small on purpose: this is all of the engine that a page loads at once.

const vaultFigures = [
  "price",
  "tvl",
  "balance",
  "netDeposits",
  "totalPnl",
  "realizedPnl",
  "unrealizedPnl",
  "trades",
  "margin",
  "depositors",
  "apr7d",
  "apr30d",
  "aprInception",
  "maxDrawdown",
  "volatility",
  "sharpe",
] as const;

/** What a leader's ranking is made of, of one vault. Not on a vault's own page. */
const recordFigures = [
  "recordReturn",
  "recordFall",
  "recordWorst",
  "recordPeriods",
  "recordStay",
  "recordSince",
  "fees",
] as const;

/** Totals over all vaults. */
const protocolFigures = ["allTvl", "allNetDeposits", "allPending", "allVaults", "allDepositors"] as const;

const accountFigures = [
  "yourShares",
  "yourCost",
  "yourAverageCost",
  "yourValue",
  "yourDeposits",
  "yourWithdrawals",
  "yourFees",
  "yourRealizedPnl",
  "yourUnrealizedPnl",
  "yourTotalPnl",
  "yourFeeNow",
  "yourCostIn",
  "yourCostOut",
] as const;

export type VaultFigure = (typeof vaultFigures)[number];
export type RiskFigure = Extract<
  VaultFigure,
  "apr7d" | "apr30d" | "aprInception" | "maxDrawdown" | "volatility" | "sharpe"
>;
export type RecordFigure = (typeof recordFigures)[number];
export type ProtocolFigure = (typeof protocolFigures)[number];
export type AccountFigure = (typeof accountFigures)[number];

/** One figure of all vaults, of a vault, of one of its settlements, or of an account in it. */
export type Figure =
  | { of: ProtocolFigure }
  | { of: VaultFigure | RecordFigure; vault: string }
  | { of: "epoch"; vault: string; epoch: number }
  | { of: AccountFigure; vault: string; account: string };

export type FigureName = Figure["of"];

export const isVaultFigure = (name: string): name is VaultFigure => (vaultFigures as readonly string[]).includes(name);
export const isRecordFigure = (name: string): name is RecordFigure =>
  (recordFigures as readonly string[]).includes(name);
export const isProtocolFigure = (name: string): name is ProtocolFigure =>
  (protocolFigures as readonly string[]).includes(name);
export const isAccountFigure = (name: string): name is AccountFigure =>
  (accountFigures as readonly string[]).includes(name);

/** What can be recomputed of all vaults together. */
export const figuresOfAll: readonly FigureName[] = protocolFigures;

/** What can be recomputed of a vault, and of an account in it when there is one. */
export const figuresOf = (type: "shared" | "personal", account: boolean): FigureName[] => [
  ...vaultFigures.filter((name) => (name !== "margin" && name !== "depositors") || type === "shared"),
  ...(type === "shared" ? (["epoch"] as const) : []),
  ...(account ? accountFigures : []),
];

/** All that is shown of an account's position in a vault. */
export const positionFigures = ({ address }: { address: string }, account: string): Figure[] =>
  accountFigures.map((of) => ({ of, vault: address, account }));

/**
 * How a figure is known. `events`: it follows from the vault's events, which the fold proves. `state`: it needs the
 * portfolio's prices or a view at one block. `hourly`: it needs prices that were recorded hour by hour, so old state.
 */
export type FigureClass = "events" | "state" | "hourly";

const fromEvents: ReadonlySet<FigureName> = new Set<FigureName>([
  ...recordFigures,
  ...(["balance", "netDeposits", "realizedPnl", "trades", "depositors", "epoch"] as const),
  ...(["allNetDeposits", "allDepositors", "yourShares", "yourCost", "yourAverageCost", "yourDeposits"] as const),
  ...(["yourWithdrawals", "yourFees", "yourRealizedPnl", "yourCostIn", "yourCostOut"] as const),
]);
const fromHours: ReadonlySet<FigureName> = new Set<FigureName>([
  ...(["apr7d", "apr30d", "aprInception", "maxDrawdown", "volatility", "sharpe"] as const),
]);

export const classOf = (name: FigureName): FigureClass =>
  fromEvents.has(name) ? "events" : fromHours.has(name) ? "hourly" : "state";

/** The figure a link names; null when it names none or lacks the account or epoch it is about. */
export function figureOf(
  name: string | undefined,
  vault: string,
  account?: string,
  epoch?: number | string,
): Figure | null {
  if (name && isProtocolFigure(name)) return { of: name };
  if (!name || !vault) return null;
  if (isVaultFigure(name) || isRecordFigure(name)) return { of: name, vault };
  const id = Number(epoch);
  if (name === "epoch") return Number.isSafeInteger(id) && id > 0 ? { of: "epoch", vault, epoch: id } : null;
  return isAccountFigure(name) && /^0x[0-9a-f]{40}$/i.test(account ?? "")
    ? { of: name, vault, account: account! }
    : null;
}

/** The figure as the search part of the Verify page's address. */
export const searchOf = (figure: Figure) => ({
  vault: "vault" in figure ? figure.vault : undefined,
  figure: figure.of as string,
  account: "account" in figure ? figure.account : undefined,
  epoch: "epoch" in figure ? figure.epoch : undefined,
});
