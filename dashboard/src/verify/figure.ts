// Which figure a verify button stands beside. Small on purpose: this is all of the engine that the pages load at once.

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
export type ProtocolFigure = (typeof protocolFigures)[number];
export type AccountFigure = (typeof accountFigures)[number];

/** One figure of all vaults, of a vault, of one of its settlements, or of an account in it. */
export type Figure =
  | { of: ProtocolFigure }
  | { of: VaultFigure; vault: string }
  | { of: "epoch"; vault: string; epoch: number }
  | { of: AccountFigure; vault: string; account: string };

export type FigureName = Figure["of"];

export const isVaultFigure = (name: string): name is VaultFigure => (vaultFigures as readonly string[]).includes(name);
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

/** The figure a link names; null when it names none or lacks the account or epoch it is about. */
export function figureOf(
  name: string | undefined,
  vault: string,
  account?: string,
  epoch?: number | string,
): Figure | null {
  if (name && isProtocolFigure(name)) return { of: name };
  if (!name || !vault) return null;
  if (isVaultFigure(name)) return { of: name, vault };
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
