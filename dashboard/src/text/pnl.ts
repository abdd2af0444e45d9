import { spoken } from "./spoken";

/** Words of the chart of an account's own profit and loss. */
export const pnl = spoken("pnl", {
  title: "PnL over time",
  about:
    "Realized and unrealized together, before the fee of a withdrawal. What you deposit or withdraw is no gain or loss.",
  of: "Which vaults",
  all: "All vaults",
  asOf: (time: string, block: string) => `As of ${time}, block ${block}`,
  summary: (from: string, first: string, to: string, last: string, low: string, high: string) =>
    `From ${first} on ${from} to ${last} on ${to}. Lowest ${low}, highest ${high}.`,
  table: "By week, as a table",
  week: "Until",
  empty: "The chart begins with your first settlement",
  hidden: (n: string) => `Only the ${n} largest positions are in it.`,
  disputed: "For one of these vaults our tables and the chain differ: what follows from it is left out.",
  recompute:
    "Each point follows from the vault's events and one price. The file names each point's block; this recomputes it there:",
  command: (vault: string, account: string) => `sluice verify --vault ${vault} --account ${account} --block-hash …`,
  csv: "CSV:",
});
