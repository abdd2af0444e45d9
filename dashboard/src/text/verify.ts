/** Words of the Verify page, its buttons' panel and its engine. Loaded with them, not with the first page. */

import type { EvidenceError, Findings } from "@sluicefi/client/verify/evidence";
import type { FigureName } from "~/verify/figure";

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

export const verify = {
  title: "Verify",
  lead: "Your browser reads the chain itself and recomputes the figure. Our server is asked for nothing but its claim.",
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
  run: "Recompute",
  running: "Reading the chain…",
  match: "Matches",
  mismatch: "Does not match",
  unread: "Could not be read",
  claimed: "We say",
  computed: "The chain says",
  formula: "Formula",
  inputs: "Inputs",
  block: "Block",
  atBlock: (block: string) => `read at block ${block}`,
  transaction: "Transaction",
  receipts: (n: number) => `${n} receipts read`,
  showReceipts: "Their transactions",
  leaves: "What this doesn't prove",
  noReader: "There is nothing to read with: connect a wallet or enter an RPC endpoint.",
  noAnswer: "the feed gives no answer",
  noPosition: "Our page shows no position of this account in this vault.",
  noEpoch: (id: number | string) => `Our page shows no settled epoch ${id}.`,
  noPrice: "The page has no price of this vault yet, so there is nothing to compare.",
  stalePrice:
    "A price feed was too old at the last hour, so the page shows the last good value, marked stale. There is nothing to recompute at this block.",
  progress: (done: string, total: string) => `${done} of ${total} readings`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was concluded.",
  allVaults: "All vaults",
  history: {
    endsEarly: (rows: string, card: string) => `Our price history ends at ${rows}, our figures are of ${card}.`,
    noCreation: "Our price history doesn't begin with the vault's creation.",
    differs: (time: string, block: bigint, what: string) =>
      `Our price of ${time}, block ${block}, is not the chain's: ${what} differs.`,
    what: { hash: "the block", moment: "its moment", nav: "NAV", supply: "supply" },
    settlementMissing: (id: bigint) => `The settlement of epoch ${id} is missing in our price history.`,
    gap: (from: string, to: string) =>
      `Between ${from} and ${to} our page has no hourly price, though the chain has blocks there. Our node had no state for them, or we leave them out: the figure can't be checked without them.`,
  },
  totals: {
    complete: "Our list has every vault that the factory has made, and no other.",
    incomplete: (missing: number, extra: number) =>
      `Of the factory's vaults ${missing} are missing in our list, and ${extra} in it are not the factory's.`,
    uneven: (listed: number, count: bigint) => `The factory lists ${listed} vaults and counts ${count}.`,
    parts: "Each vault's part was recomputed as its own verify button does, and added up here.",
    wrong: (names: string) => `These vaults' parts are not what the chain says: ${names}.`,
    more: "Further vaults, in the sum",
    left: "Vaults not in the sum: no price yet, disputed, or of another asset",
  },
  tooManyAccounts: (n: number) =>
    `The cost of these shares goes back through more than ${n} accounts. sluice verify does it.`,
  movedOn: "The index moved on while we read. Try again.",
  settlementOf: (epoch: number) => `Settlement of epoch ${epoch}`,
  figures,
  formulas,
  inputsOf: {
    idle: (symbol: string) => `${symbol} · idle`,
    nav: "NAV",
    supply: "Supply",
    wallet: "In the wallet",
    walletCost: "Cost of the wallet",
    claimable: "Claimable",
    claimableCost: "Cost of claimable shares",
    waiting: "Waiting or returned",
    waitingCost: "Cost of waiting or returned shares",
    deposits: "Processed deposits",
    gross: "Gross withdrawals",
    fees: "Fees",
    net: "Net withdrawals",
    cost: "Cost of the shares",
    shares: "Shares",
    value: "Asset value",
    realized: "Realized",
    total: "Total PnL",
    costIn: "Cost received",
    costOut: "Cost sent",
    settlements: "Settlements",
    trades: "Trades",
    leaderShares: "The leader's shares",
    required: "Required margin",
    feeRate: "Fee rate",
    accepted: "Deposits accepted",
    minted: "Shares minted",
    burned: "Shares burned",
    paidOut: "Paid out, gross",
    supplyAfter: "Supply after",
    tiedShares: "Shares by the logs, and on chain",
    tiedCost: "Cost by the logs, and on chain",
    tiedSupply: "Supply by the logs, and on chain",
    tiedIdle: "Idle by the logs, and on chain",
    tiedEpochs: "Epochs by the logs, and on chain",
    books: "Accounts whose logs were read",
    priceFrom: "Price at the start",
    priceTo: "Price at the end",
    peak: "Peak",
    low: "Low after it",
    days: "Daily prices",
    rows: "Prices in our history",
    rowsProven: "Of them read again from the chain",
    deadShares: "Dead shares, locked for ever",
    heldByListed: "Held by the accounts of our list",
    factoryVaults: "Vaults of the factory",
  },
  note: {
    feeds:
      "Every feed and holding was read at that block and every product formed here. The block's hash is the one our page named.",
    otherBlock: "The node has another block at that height: either it or we are on another fork.",
    epoch:
      "The vault's stored record, the event of the settling transaction, and every figure of our table's row but its fees were compared; NAV was formed again from the holdings and prices in the event.",
    epochDiffers: (what: string) => `These differ: ${what}.`,
    position: "Each part is read from the vault at that block and added up here.",
    valueAt: (block: string) =>
      `Shares were read from the vault at block ${block}; the price at the block of the page's price, every product formed here.`,
    historyAccount:
      "Our tables named the transactions; their receipts were read again and the account's books rebuilt from the logs. They lead to exactly the shares and cost that the vault itself reports.",
    historyPersonal:
      "Our tables named the transactions; their receipts were read again and the books rebuilt from the logs. They lead to exactly the shares the vault itself reports.",
    historyVault:
      "Our tables named the transactions; their receipts were read again and summed here. They lead to exactly the supply, idle balance and holdings the vault itself reports, and no settlement is missing.",
    returns:
      "Our page named the prices. Every one that this figure depends on was read again: an hourly one by the vault's own nav() and supply at the last block before the hour, a settlement's by the record the vault keeps. No settlement is missing, and no hour in which the chain made a block.",
    holders:
      "Our list named the accounts; the vault was asked what each of them has. Together with the dead shares they have every share there is, but for a settlement's rounding, so nobody is missing.",
    holdersMissing:
      "The accounts of our list don't have every share there is: somebody is missing, or counted who has none.",
    untied: (what: string) =>
      `The logs do not lead to what the chain reports: ${what}. A transaction is missing, or one too many counts.`,
  },
  leavesOf: {
    feeds: "That the feeds' answers were right.",
    account:
      "A round trip that left neither shares nor cost behind could be missing from the list our page gave. The command sluice verify finds the logs by itself.",
    personal:
      "Cost is not kept on chain in a personal vault: only the shares tie the history, so a round trip that left none could be missing.",
    vault:
      "Flows that cancel each other exactly in supply, cash and every holding could be missing. The command sluice verify finds the logs by itself.",
    returns:
      "That the feeds behind each nav() were right. NAV is the vault's own answer at each block; the share price's verify button forms it from holdings and feeds.",
    returnsPersonal:
      "That the feeds behind each nav() were right, and that the first price is the vault's first: a personal vault begins empty, and its price with its first deposit.",
    epoch: "That the prices used were right: they are the ones the vault recorded.",
  },
  tied: {
    shares: "shares",
    cost: "cost",
    supply: "supply",
    idle: "idle balance",
    holdings: "holdings",
    epochs: "number of settlements",
  },
  proves: "What this proves",
  provesText:
    "The figures are those of the node you ask. Share price, supply, holdings and cost are read by calls at one block and recomputed here with the contract's rounding; sums over history are rebuilt from receipts and tied to the shares and cost on chain.",
  not: "What it does not prove",
  notText:
    "It trusts your node: no Merkle proof is checked, and that the price feeds were right is not shown. The command sluice verify checks header, receipts and storage proofs against a block hash.",
} as const;

/** How evidence contradicts itself, in a sentence. */
const evidence: { [K in keyof Findings]: (...numbers: Findings[K]) => string } = {
  overdrawn: (left: bigint, held: bigint) =>
    `By the logs ${left} shares leave where ${held} are: a transaction is missing.`,
  returned: (id: bigint) => `Request ${id} returned other shares than its logs lead to.`,
  claimed: (id: bigint, claimed: bigint, open: bigint) =>
    `Of request ${id} ${claimed} was claimed where its logs lead to ${open}: a transaction is missing.`,
  noPrice: () => "An exit in kind stands before any price: a settlement is missing.",
  supply: (epoch: bigint, was: bigint, led: bigint) =>
    `Epoch ${epoch} began with ${was} shares, the logs before it lead to ${led}: a transaction is missing.`,
  idle: (epoch: bigint, was: bigint, led: bigint) =>
    `Epoch ${epoch} left ${was} idle, the logs before it lead to ${led}: a transaction is missing.`,
  sold: (token: string, sold: bigint, held: bigint) =>
    `Of ${token} ${sold} left where the logs lead to ${held}: a transaction is missing.`,
  noReceipt: (hash: string) => `Our tables name the transaction ${hash}, which your node doesn't have.`,
  otherReceipt: (hash: string) => `Your node answered with another receipt than that of ${hash}.`,
  otherBlock: (hash: string, ours: bigint, theirs: bigint) =>
    `Our tables put the transaction ${hash} in block ${ours}, your node has it in ${theirs}.`,
};

export const evidenceSentence = <K extends keyof Findings>({ kind, numbers }: EvidenceError<K>): string =>
  evidence[kind](...numbers);
