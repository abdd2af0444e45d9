import { spoken } from "./spoken";

/** What a week is, below the list of vaults. Loaded after it. */
export const week = spoken("week", {
  title: "How a week works",
  more: "The guide, with worked numbers",
  in: "in",
  ask: "You make a request",
  askWhen: "At any time",
  askWhat:
    "Request to deposit USDC or to withdraw shares. Your request waits in the vault's contract, and you can cancel it.",
  cutoff: "Cut-off",
  cutoffUsual: "Once a week",
  cutoffWhat: "The week's requests are closed. Nobody knows the price yet, so nobody can trade in hindsight.",
  settled: "Settlement",
  settledWhen: "Right after the cut-off",
  settledWhat: "One transaction prices the portfolio and fills every request at that one share price.",
  claim: "You claim",
  claimWhen: "Whenever you like",
  claimWhat: "Collect your shares, or your USDC less the fee on your own profit. It can be credited automatically.",
});
