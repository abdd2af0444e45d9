/** Words of the Verify page, its buttons' panel and its engine. Loaded with them, not with the first page. */

import type { EventPart } from "@sluicefi/client/verify/difference";
import type { FigureClass, FigureName } from "@sluicefi/client/verify/figure";
import type { EventSource } from "@sluicefi/client/verify/history";
import type { Compared, InputName, Open, Verdict } from "@sluicefi/client/verify/result";
import { spoken } from "./spoken";

const figures: Record<FigureName, string> = {
  price: "Share price",
  tvl: "TVL",
  balance: "Balance",
  netDeposits: "Net deposits",
  totalPnl: "Total PnL of the vault",
  realizedPnl: "Realized PnL of the vault",
  unrealizedPnl: "Unrealized PnL of the vault",
  trades: "Total trades",
  margin: "Leader margin",
  depositors: "Number of depositors",
  apr7d: "APR over 7 days",
  apr30d: "APR over 30 days",
  aprInception: "APR since inception",
  maxDrawdown: "Max drawdown",
  volatility: "Volatility",
  sharpe: "Sharpe ratio",
  recordReturn: "Return over the counted weeks",
  recordFall: "Deepest fall over the counted weeks",
  recordWorst: "Worst week",
  recordPeriods: "Counted weeks",
  recordStay: "How long a follower's share stayed, in seconds",
  recordSince: "Creation of the vault",
  fees: "Fees earned",
  allTvl: "TVL of all vaults",
  allNetDeposits: "Net deposits of all vaults",
  allPending: "Waiting deposits of all vaults",
  allVaults: "Number of vaults",
  allDepositors: "Number of depositors of all vaults",
  epoch: "Settlement of an epoch",
  yourShares: "Shares",
  yourCost: "Cost of the shares",
  yourAverageCost: "Average cost",
  yourValue: "Asset value",
  yourDeposits: "Deposits",
  yourWithdrawals: "Withdrawals",
  yourFees: "Fees paid",
  yourRealizedPnl: "Realized PnL",
  yourUnrealizedPnl: "Unrealized PnL",
  yourTotalPnl: "Total PnL",
  yourFeeNow: "Fee if withdrawn now",
  yourCostIn: "Cost of shares received",
  yourCostOut: "Cost of shares sent",
};

const priced = "NAV = idle + Σ ⌊amount × (token/USD ÷ asset/USD)⌋";

const aprFormula = "(price at the end ÷ price at the start − 1) × 365 days ÷ time between; floor of the 6th digit";

const counted = "over settlements before which others than the leader had 1,000 whole assets in the vault";

const formulas: Record<FigureName, string> = {
  price: `${priced};  price = NAV ÷ supply, floor, 18 digits`,
  tvl: priced,
  balance: "the portfolio's own counter of its idle asset",
  netDeposits: "seed + Σ accepted deposits − Σ gross withdrawals",
  totalPnl: "NAV + Σ gross withdrawals − Σ processed deposits",
  realizedPnl: "Σ (sale proceeds − average cost of what was sold); what leaves in kind counts as sold",
  unrealizedPnl: "total PnL − realized PnL",
  trades: "number of Traded events of the portfolio",
  margin: "⌊leader's shares × 10,000 ÷ supply⌋",
  depositors: "accounts whose wallet + claimable + waiting shares are not zero",
  apr7d: aprFormula,
  apr30d: aprFormula,
  aprInception: aprFormula,
  maxDrawdown: "greatest (peak − later price) ÷ peak over every hourly and settlement price; floor of the 6th digit",
  volatility: "√(365 × Σ(r − mean)² ÷ (n − 1)) of the returns r between the last prices of each UTC day",
  sharpe: "365 × mean of r ÷ volatility, at a rate of zero",
  recordReturn: `Π ⌊price at a settlement ÷ price at the one before⌋ − 1, ${counted}`,
  recordFall: `greatest (peak − later value) ÷ peak of that product, ${counted}`,
  recordWorst: `lowest price at a settlement ÷ price at the one before, − 1, ${counted}`,
  recordPeriods: `number of settlements ${counted}`,
  recordStay: "Σ (others' shares after a settlement × seconds to the next) ÷ shares ever minted for others' deposits",
  recordSince: "time of the vault's first event",
  fees: "Σ ⌊rate × max(0, gross − cost)⌋ of the settled withdrawals of every account",
  allTvl: "Σ NAV of every vault, each at the block of its last price",
  allNetDeposits: "Σ (processed deposits − gross withdrawals) of every vault",
  allPending: "Σ deposits requested in every epoch that isn't settled",
  allVaults: "number of vaults the factory has made",
  allDepositors: "accounts that hold shares of at least one vault, each counted once",
  epoch: "price = NAV ÷ supply;  minted = ⌊accepted × supply ÷ NAV⌋;  paid out = ⌊burned × NAV ÷ supply⌋",
  yourShares: "wallet + claimable + inside waiting withdrawals",
  yourCost: "cost of the wallet + of claimable shares + of those in waiting withdrawals",
  yourAverageCost: "cost of the shares ÷ shares, floor, 18 digits",
  yourValue: "⌊shares × NAV ÷ supply⌋",
  yourDeposits: "Σ accepted parts of settled deposits",
  yourWithdrawals: "Σ ⌊shares × NAV ÷ supply⌋ − fees, of settled withdrawals",
  yourFees: "Σ ⌊rate × max(0, gross − cost)⌋ of settled withdrawals",
  yourRealizedPnl: "Σ (gross − fee − cost) of settled withdrawals",
  yourUnrealizedPnl: "asset value − cost of the shares",
  yourTotalPnl: "net withdrawals + value − deposits + cost sent − cost received",
  yourFeeNow: "⌊rate × max(0, value − cost)⌋",
  yourCostIn: "Σ cost that came with shares from others",
  yourCostOut: "Σ cost that went with shares to others",
};

const inputs: Record<InputName, string> = {
  idle: "Idle balance",
  nav: "NAV",
  supply: "Supply",
  wallet: "In the wallet",
  claimable: "Claimable",
  waiting: "In waiting withdrawals",
  deposits: "Processed deposits",
  gross: "Gross withdrawals",
  fees: "Fees",
  realized: "Realized",
  costIn: "Cost received",
  costOut: "Cost sent",
  shares: "Shares",
  cost: "Cost of the shares",
  value: "Asset value",
  settlements: "Settlements",
  trades: "Trades",
  leaderShares: "The leader's shares",
  required: "Required margin",
  feeRate: "Fee rate",
  accepted: "Deposits accepted",
  minted: "Shares minted",
  burned: "Shares burned",
  paidOut: "Paid out, gross",
  priceFrom: "Price at the start",
  priceTo: "Price at the end",
  peak: "Peak",
  low: "Low after it",
  days: "Daily prices",
  rows: "Prices in our history",
  rowsRead: "Of them checked",
  deadShares: "Dead shares, locked for ever",
  heldByAll: "Held by all depositors",
  factoryVaults: "Vaults of the factory",
  more: "Further vaults, in the sum",
  leftOut: "Vaults not in the sum: no price yet, disputed, or of another asset",
  events: "Events",
};

const compared: Record<Compared, string> = {
  events: "It was rebuilt from the vault's complete list of events, which one slot of the vault proves.",
  feeds:
    "Every feed and holding was read at that block and every product formed here. The block's hash is the one our page named.",
  epoch:
    "The settlement's event is one of the proven list. Every column of our table's row but its fees and its transaction was compared with it, and NAV, minted shares and proceeds were formed again.",
  valueAt:
    "Shares and cost follow from the proven events; the price is that of the page's block, every product formed here.",
  returns:
    "Our page named the prices. Every one that this figure depends on was checked: a settlement's against its proven event, an hourly one by nav() at the last block before the hour and the supply that the events lead to. No settlement is missing, and no hour in which the chain made a block.",
  margin:
    "The required margin is the vault's own answer; the leader's shares and the supply follow from the proven events.",
  totals:
    "Our list has every vault that the factory has made, and no other. Each vault's part was recomputed as its own verify button does, and added up here.",
  list: "Our list has every vault that the factory has made, and no other.",
};

const open: Record<Open, string> = {
  feeds: "That the feeds' answers were right.",
  epoch: "That the prices used were right: they are the ones the vault recorded.",
  returns:
    "That the feeds behind each nav() were right. NAV is the vault's own answer at each block; the share price's verify button forms it from holdings and feeds.",
  returnsPersonal:
    "That the feeds behind each nav() were right, and that the first price is the vault's first: a personal vault begins empty, and its price with its first deposit.",
};

const sources: Record<EventSource, string> = { archive: "our archive", logs: "your endpoint's logs" };

const classes: Record<FigureClass, string> = {
  events: "from events",
  state: "state at one block",
  hourly: "recorded hourly",
};

const parts: Record<EventPart, string> = {
  emitter: "emitter",
  time: "time",
  topics: "number of topics",
  data: "data",
  topic0: "topic 0",
  topic1: "topic 1",
  topic2: "topic 2",
  topic3: "topic 3",
};

export const verify = spoken("verify", {
  title: "Verify",
  lead: "Your browser proves the vault's events by one slot of the chain, and recomputes every figure from them. It believes nothing that our server says.",
  panelLead: "Recomputed in your browser from the chain.",
  openPage: "Open on the Verify page",
  again: "Read again",
  vault: "Vault",
  chooseVault: "Choose a vault",
  figure: "Figure",
  allFigures: "All of them",
  epochId: "Epoch",
  lastEpoch: "last settled",
  epochRange: "From 1 to 1,000,000.",
  account: "Account (optional)",
  accountNeeded: "Account",
  ofAccount: "Account",
  rpc: "RPC endpoint",
  rpcHint: "Empty: your wallet, or the demo's node.",
  source: "Events from",
  sourceArchive: "Our archive (fast)",
  sourceLogs: "Your endpoint's logs",
  run: "Recompute",
  running: "Reading the chain…",
  pageTitle: "Verify all figures",
  match: "Matches",
  mismatch: "Does not match",
  unchecked: "Not checked",
  claimed: "We say",
  computed: "The chain says",
  formula: "Formula",
  inputs: "Inputs",
  block: "Block",
  atBlock: (block: string) => `as of block ${block}`,
  leaves: "What this doesn't prove",
  noReader: "There is no way to read the chain: connect a wallet or enter an RPC endpoint.",
  progress: (done: string, total: string) => `${done} of ${total} readings`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was concluded.",
  allVaults: "All vaults",
  events: (count: string, block: string, source: string) =>
    `${count} events from ${source}, proven by one slot of the vault at block ${block}.`,
  eventsWrong: "The list of events is not the vault's.",
  eventsUnread: "The events could not be proven.",
  /** "4,211 events, one slot: 38 figures from events check, 9 state at block 2,189 check, 4 hourly not checked." */
  counted: (events: string, parts: readonly string[]) => `${events} events, one slot: ${parts.join(", ")}.`,
  countedPart: (n: string, of: FigureClass, many: boolean, verdict: Verdict, block: string) => {
    const what = {
      events: many ? "figures from events" : "figure from events",
      state: `state at block ${block}`,
      hourly: "hourly",
    };
    const says = {
      match: many ? "check" : "checks",
      mismatch: many ? "do not match" : "does not match",
      unchecked: "not checked",
    };
    return `${n} ${what[of]} ${says[verdict]}`;
  },
  checkHours: "Check the hourly ones too",
  honesty: "Is this page's own code honest?",
  honestyText:
    "This page's code came from the server that it checks. To check without trusting it, open the same page from a second host, choose your own endpoint there, and compare; or run the command below on your own machine, from a build that you made yourself. Both prove the same slot.",
  honestyCommand: (vault: string) => `sluice verify --rpc.urls URL --vault ${vault}`,
  settlementOf: (epoch: number) => `Settlement of epoch ${epoch}`,
  figures,
  formulas,
  inputsOf: inputs,
  compared,
  open,
  sources,
  classes,
  parts,
  proves: "What this proves",
  provesText:
    "A vault folds each of its events into one slot. Your browser folds the whole list again and compares it with that slot, so no event is missing, added, changed, out of order or of another time. Every figure that follows from events is then rebuilt with the contract's rounding; prices are formed from holdings and feeds at one block.",
  not: "What it does not prove",
  notText:
    "It trusts your node for what the vault is, for the slot and for the feeds: no Merkle proof is checked, and that the price feeds were right is not shown. Which factory's vaults the totals are of is our server's word. Transaction hashes, log indices and a block's number within one second are the word of whoever gave the events.",
});
