import { spoken } from "./spoken";

/** The guide inside the app. A section is prose and, where it helps, a table of worked numbers. */

export interface GuideTable {
  caption: string;
  head: string[];
  rows: string[][];
}

export interface GuideSection {
  id: string;
  title: string;
  prose: string[];
  table?: GuideTable;
  after?: string[];
}

const sections: GuideSection[] = [
  {
    id: "shares",
    title: "Shares",
    prose: [
      "You deposit USDC and hold shares. A share is an ERC-20 token with 18 decimals; the first price of every vault is 1.00.",
      "The share price is the value of the portfolio divided by the number of shares, exactly. Value means holdings at oracle prices. Deposits that wait, payouts that are reserved and fees that are owed are not in it, so requests, claims and gifts never move the price.",
      "A deposit issues new shares at the price of its settlement, so nobody's shares are worth less for it. A vault of $1,000,000 that takes $100,000 issues new shares equal to 10 % of those there were before, which is 9.09 % of all shares after. At $1,500,000 they are worth 9.09 % of it.",
    ],
  },
  {
    id: "epochs",
    title: "Epochs and the weekly settlement",
    prose: [
      "Requests queue until the weekly cut-off, by default Friday 16:00 UTC. Then one transaction prices the vault and processes every request of that epoch together, at one price. Nobody can price in hindsight: fast price feeds must have answered after the cut-off.",
      "Settling costs the same for one request or a thousand. What your request became is a pure calculation from the settlement's price, so it can be claimed at any time later and never expires.",
    ],
    table: {
      caption: "States of a request",
      head: ["State", "Meaning", "What you can do"],
      rows: [
        ["Pending", "Waits for its cut-off", "Cancel wholly; it returns in the same transaction"],
        ["Processing", "Past its cut-off, not settled yet", "Wait. It can't be cancelled, unless a week passes"],
        ["Claimable", "Settled", "Claim; or let the AutoClaimer do it"],
        ["Refunded", "The vault gave it back", "Claim the refund"],
        ["Claimed", "Settled and collected", "Nothing left to do"],
      ],
    },
    after: [
      "If a settlement is late: after 1 day anybody may settle, within 20 % of the last price; after 5 days without that band; after 7 days cancellations reopen and holders may leave in kind, without any oracle.",
    ],
  },
  {
    id: "fees",
    title: "The fee: on your profit only",
    prose: [
      "The performance fee is charged per depositor, when you withdraw, on the profit of what you withdraw. Your cost is pooled: all your deposits together have one average cost per share. On a loss there is no fee, and what stays in the vault is never charged.",
      "An older guide says “Fee % × quantity withdrawn”. Read literally that would take a fee from your own principal, and from losses. It is read here as the fee on the profit that belongs to the quantity withdrawn, which is what the contract does.",
    ],
    table: {
      caption: "Sam, with a fee of 10 %",
      head: ["Step", "Shares", "Average cost", "Gross", "Fee", "Net"],
      rows: [
        ["Deposits 1,000 at 1.00", "1,000.00", "1.00", "", "", ""],
        ["Deposits 1,000 at 1.50", "1,666.67", "1.20", "", "", ""],
        ["Withdraws 1,000 shares at 1.60", "666.67", "1.20", "1,600.00", "40.00", "1,560.00"],
      ],
    },
    after: [
      "The 1,000 shares cost 1,200. The profit is 400 and the fee 40. Because cost is pooled, a gain in one deposit nets against a loss in another. A share bought from somebody carries its cost, and so its fee, with it.",
      "In the demo, the vault Lighthouse Guide plays these steps and then goes on beyond them: Sam deposits 500 more at 2.00, gives half of his shares with their cost to Tom, and withdraws the rest at 1.90.",
    ],
  },
  {
    id: "pnl",
    title: "What you earned",
    prose: [
      "Realized PnL is booked at settlement: net proceeds less their cost. Unrealized PnL is the value of your shares less their cost, before the fee; the fee if you left now stands beside it.",
      "Total PnL = realized + unrealized = net withdrawals + value − deposits + cost of shares sent − cost of shares received.",
    ],
    table: {
      caption: "Sam after his withdrawal, at 1.60",
      head: ["Figure", "Value"],
      rows: [
        ["Shares", "666.67"],
        ["Asset value", "1,066.67"],
        ["Cost of the shares", "800.00"],
        ["Unrealized PnL", "+266.67"],
        ["Realized PnL", "+360.00"],
        ["Total PnL", "+626.67"],
      ],
    },
    after: [
      "Check it: 1,560.00 + 1,066.67 − 2,000.00 = 626.67. Sending shares to another wallet of yours moves their cost along and changes no profit.",
    ],
  },
  {
    id: "margin",
    title: "Leader margin and partly filled deposits",
    prose: [
      "A leader must hold a fixed part of all shares after every settlement that takes deposits. If more is waiting than that allows, every deposit of that epoch is accepted in the same proportion and the rest becomes refundable. Withdrawals are never limited by it.",
    ],
    table: {
      caption: "1,000 USDC into an epoch that can take 62 % of what was requested",
      head: ["", "USDC"],
      rows: [
        ["Accepted, becomes shares", "620.00"],
        ["Refundable", "380.00"],
      ],
    },
  },
  {
    id: "roles",
    title: "Who can do what",
    prose: ["Nobody can upgrade a vault, take its funds, or change a settled price."],
    table: {
      caption: "Roles",
      head: ["Role", "Can", "Cannot"],
      rows: [
        ["You", "Deposit, cancel before the cut-off, withdraw, claim, transfer", "Be blocked from withdrawing"],
        [
          "Leader",
          "Trade within the bounds, set targets and orders, pause deposits, lower the fee, close",
          "Withdraw others' money, raise the fee, stop a withdrawal",
        ],
        ["Trader", "Trade and place orders within the bounds", "Anything else"],
        ["Keeper", "Settle, raise cash for settlements, fill orders, keep targets", "Choose prices, move funds out"],
        ["Guardian", "Pause deposits and trading, close an abandoned vault", "Stop a settlement, claim or exit"],
        ["Governance", "List tokens, feeds and exchanges, after a delay of 14 days", "Touch a vault"],
      ],
    },
  },
  {
    id: "compare",
    title: "Compared with a fund and a yield vault",
    prose: [],
    table: {
      caption: "A managed vault against a fund and a yield vault",
      head: ["", "This vault", "A fund", "A yield vault"],
      rows: [
        ["Who decides", "A leader, within bounds in code", "A manager, within a contract", "Fixed code"],
        [
          "Price",
          "Weekly, from oracles, recomputable",
          "Monthly or so, from an administrator",
          "Continuous, from the pool",
        ],
        ["In and out", "Weekly queue, cancellable", "Weeks of notice", "At once, while there is liquidity"],
        [
          "Fee",
          "On your own profit, when you leave",
          "On everybody's, and on assets",
          "On yield, from everybody alike",
        ],
        ["Custody", "The contract", "A bank", "The contract"],
        [
          "What can go wrong",
          "Bad trades within the bounds, oracles, bugs",
          "All of it, and fraud",
          "Bugs, the pools behind it",
        ],
      ],
    },
  },
  {
    id: "risks",
    title: "Risks in plain numbers",
    prose: [
      "The leader can lose money by being wrong: a portfolio that falls by half halves your shares. No rule prevents that.",
      "What the rules bound is loss by bad execution. Each trade may be at most 1 % worse than the oracle's price, and all such losses together draw on an allowance of 3 % of the portfolio that refills over 28 days. In the worst case a malicious trader costs 3 % at once and then about 0.1 % a day. Between a cut-off and its settlement tokens may only be sold, and only for what is missing.",
      "Prices come from feeds. A wrong feed means a wrong share price; a stale one stops settlement rather than guessing.",
      "Contracts can have bugs. This one is not audited. Don't use it with money you can't lose.",
      "You wait up to a week for a settlement, and the price moves in the meantime.",
    ],
  },
  {
    id: "verify",
    title: "Don't trust this page",
    prose: [
      "Every figure comes from events on the chain. The Verify page lets your own browser read the chain again and recompute a price or a position. The command line tool goes further and checks Merkle proofs against a block hash.",
      "If our server is gone, your requests and shares are not: the page “Without our server” cancels, claims and withdraws with nothing but an RPC endpoint and your wallet.",
    ],
  },
];

export const guide = spoken("guide", {
  title: "Guide",
  lead: "How a vault works, with the numbers worked out.",
  contents: "Contents",
  sections,
});
