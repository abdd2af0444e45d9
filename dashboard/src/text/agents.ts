import { spoken } from "./spoken";

/** Words of the page about programs and AI agents that trade a vault. */
export const agents = spoken("agents", {
  title: "Programs and agents",
  lead: "A vault's leader can let a program or an AI agent trade. The contract bounds what that can cost, whoever holds the key.",
  choose: "Vault",
  none: "Connect as a vault's leader, or open this page from a vault that you manage, to see its own numbers.",
  manage: "Manage this vault",
  steps: "How to let one trade",
  appoint: "1. Appoint a trader",
  appointText:
    "Give the program a key of its own, with a little ether for gas, and appoint that key's address below or under My vaults. It may then trade and place orders and targets. It can't deposit, withdraw, change the fee or appoint anybody.",
  loses: "2. Know what it can lose at worst",
  losesText:
    "Each trade is at most 1 % worse than the feeds' prices. All trades together draw on a trading allowance of 3 % of the base, which refills over 28 days: at most 3 % at once, and 6 % in the first 28 days. Gains never refill it.",
  nowLeft: "It could lose at once, now",
  inMonth: "And in 28 days from now",
  ofBase: (part: string) => `${part} of the base`,
  base: "Base",
  policy:
    "Its own policy file bounds it further, before anything is signed: tokens, size for each trade and day, loss for each week, times, and a file that stops it.",
  connect: "3. Connect it",
  connectOwn:
    "An agent with the key runs `sluice mcp` on its own machine, with the policy file and a journal, so that nothing is done twice. A bot uses `sluice trader`, or the Go or TypeScript client.",
  connectAny:
    "Any agent can read and prepare at this address, without a key, by the Model Context Protocol over HTTP. What it prepares for the vault comes with a link that opens as a proposal in My vaults: you read it, see it simulated anew, and sign or drop it.",
  copy: "Copy",
  dismiss: "4. Dismiss it",
  dismissText:
    "Remove the trader with one transaction: from that block on its key can do nothing. Orders and targets that it placed stay until you cancel them. A guardian can pause trading in an emergency.",
  log: "What leader and trader did",
  logAbout:
    "Trades that they made, and the reasons that they posted. Reasons are their own words; nobody has checked them. Keepers' trades towards targets are in the vault's trade history.",
  nothing: "Neither has traded or given a reason yet.",
  traded: (sold: string, bought: string) => `Sold ${sold} for ${bought}`,
  cost: "Against the feeds",
  orderOnly: (order: string) => `Reason for order ${order}`,
  noReason: "No reason was given.",
  by: { leader: "the leader", trader: "the trader", other: "a former trader" },
  more: "For developers: docs/agents.md in the repository has every bound, tool and command.",
});
