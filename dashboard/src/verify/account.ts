import { mulDiv } from "@sluicefi/client/amount";
import { sharePriceOf } from "@sluicefi/client/price";
import { type Book, feeOn, type Pool } from "@sluicefi/client/verify/account-replay";
import type { AccountPosition, Vault } from "~/api/client";
import { bps, integer, shares, UNKNOWN } from "~/lib/format";
import { verify } from "~/text/verify";
import { type Check, verdictOf } from "./check";
import type { AccountFigure } from "./figure";
import type { Priced } from "./price";
import type { AccountHistory, AccountOnChain, Reading } from "./reading";
import { exactMoney, untied } from "./vault";

type Part = Omit<Check, "title" | "formula">;
type Recompute = (reading: Reading) => Promise<Part>;
type Claim = (position: AccountPosition) => string | null;

const t = verify;
const allShares = (held: AccountOnChain): bigint => held.wallet + held.claimable + held.waiting;
const allCost = (held: AccountOnChain): bigint => (held.walletCost ?? 0n) + held.claimableCost + held.waitingCost;

/** What the vault itself says the account holds, added up here; in a shared vault its cost too. */
const fromViews =
  (claim: Claim, compute: (held: AccountOnChain, vault: Vault) => string | null, kind: "shares" | "cost" | "price") =>
  async (reading: Reading): Promise<Part> => {
    const { vault, block } = await reading.claims();
    const position = await reading.position();
    const held = await reading.onChain(reading.account!);
    const show = (value: string | null) =>
      value === null
        ? UNKNOWN
        : kind === "shares"
          ? shares(BigInt(value), { digits: 18 })
          : kind === "cost"
            ? exactMoney(value, vault.asset)
            : value;
    const [claimed, computed] = [claim(position), compute(held, vault)];
    const money = (value: bigint) => exactMoney(String(value), vault.asset);
    return {
      claimed: show(claimed),
      computed: show(computed),
      // Without shares there is no average cost, and the page says so.
      verdict: claimed === null && computed === null ? "match" : verdictOf(claimed, computed),
      inputs: [
        [t.inputsOf.wallet, shares(held.wallet, { digits: 18 })],
        [t.inputsOf.claimable, shares(held.claimable, { digits: 18 })],
        [t.inputsOf.waiting, shares(held.waiting, { digits: 18 })],
        ...(kind === "shares"
          ? []
          : ([
              [t.inputsOf.walletCost, money(held.walletCost ?? 0n)],
              [t.inputsOf.claimableCost, money(held.claimableCost)],
              [t.inputsOf.waitingCost, money(held.waitingCost)],
            ] as [string, string][])),
      ],
      block,
      note: t.note.position,
    };
  };

/** Everything of SPEC section 3 that an account's books, and a price where there is one, lead to. */
interface Sums extends Book {
  held: Pool;
  leaving: Pool;
  redeeming: Pool;
  value: bigint;
  feeBps: bigint;
  priced: Priced | null;
}

const fromHistory =
  (claim: Claim, compute: (sums: Sums) => bigint | null, priceNeeded = false): Recompute =>
  async (reading) => {
    const { vault, block } = await reading.claims();
    const position = await reading.position();
    const history = await reading.accountHistory();
    const priced = priceNeeded ? await reading.price() : null;
    const sums = sumsOf(history, reading.account!, vault, priced);
    const wrong = untied(history.ties);
    const result = compute(sums);
    const [claimed, computed] = [claim(position), result === null ? null : String(result)];
    const money = (value: bigint) => exactMoney(String(value), vault.asset);
    const inputs: [string, string][] = [
      [t.inputsOf.deposits, money(sums.deposited)],
      [t.inputsOf.gross, money(sums.gross)],
      [t.inputsOf.fees, money(sums.fees)],
      [t.inputsOf.realized, money(sums.realized)],
      [t.inputsOf.tiedShares, shares(sums.held.shares, { digits: 18 })],
      [t.inputsOf.tiedCost, money(sums.held.cost)],
    ];
    if (sums.costIn > 0n) inputs.push([t.inputsOf.costIn, money(sums.costIn)]);
    if (sums.costOut > 0n) inputs.push([t.inputsOf.costOut, money(sums.costOut)]);
    if (priced) {
      inputs.push([t.inputsOf.nav, money(priced.nav)], [t.inputsOf.supply, shares(priced.supply, { digits: 18 })]);
      inputs.push([t.inputsOf.value, money(sums.value)]);
      if (vault.type === "shared") inputs.push([t.inputsOf.feeRate, bps(sums.feeBps)]);
    }
    if (history.accounts.length > 1) inputs.push([t.inputsOf.books, integer(history.accounts.length)]);
    const personal = vault.type === "personal";
    return {
      claimed: exactMoney(claimed, vault.asset),
      computed: exactMoney(computed, vault.asset),
      verdict: wrong ? "mismatch" : verdictOf(claimed, computed),
      inputs,
      block,
      txs: history.receipts,
      note: wrong ? t.note.untied(wrong) : personal ? t.note.historyPersonal : t.note.historyAccount,
      leaves: personal ? t.leavesOf.personal : t.leavesOf.account,
    };
  };

function sumsOf(history: AccountHistory, account: string, vault: Vault, priced: Priced | null): Sums {
  const { replay } = history;
  const held = replay.total(account);
  return {
    ...replay.books.get(account.toLowerCase())!,
    held,
    leaving: replay.leaving(account),
    redeeming: replay.redeeming(account),
    value: priced && held.shares > 0n ? (mulDiv(held.shares, priced.nav, priced.supply) ?? 0n) : 0n,
    feeBps: BigInt(vault.feeBps),
    priced,
  };
}

/** Wallet and claims would leave as one request, waiting redemptions as they stand. */
const feeNow = ({ leaving, redeeming, feeBps, priced }: Sums): bigint | null => {
  let fee = 0n;
  for (const { shares: part, cost } of [leaving, redeeming]) {
    if (part > 0n) fee += feeOn(mulDiv(part, priced!.nav, priced!.supply) ?? 0n, cost, feeBps);
  }
  return fee;
};

const costOf: Recompute = async (reading) => {
  const { vault } = await reading.claims();
  const claim: Claim = (position) => position.costBasis;
  // A personal vault keeps no cost on chain: there it follows from the logs.
  return vault.type === "shared"
    ? fromViews(claim, (held) => String(allCost(held)), "cost")(reading)
    : fromHistory(claim, ({ held }) => held.cost)(reading);
};

const averageCostOf: Recompute = async (reading) => {
  const { vault } = await reading.claims();
  if (vault.type === "shared") {
    const average = (held: AccountOnChain) => sharePriceOf(allCost(held), allShares(held), vault.asset.decimals);
    return fromViews((position) => position.averageCost, average, "price")(reading);
  }
  const part = await costOf(reading);
  const position = await reading.position();
  const { replay } = await reading.accountHistory();
  const { shares: held, cost } = replay.total(reading.account!);
  const computed = sharePriceOf(cost, held, vault.asset.decimals);
  return {
    ...part,
    claimed: position.averageCost ?? UNKNOWN,
    computed: computed ?? UNKNOWN,
    verdict: part.verdict === "match" ? verdictOf(position.averageCost, computed) : part.verdict,
  };
};

/** Value at the page's price: shares from the vault's views, price from the feeds. */
const assetValueOf: Recompute = async (reading) => {
  const { vault, block } = await reading.claims();
  const position = await reading.position();
  const [held, priced] = [await reading.onChain(reading.account!), await reading.price()];
  const total = allShares(held);
  const computed = mulDiv(total, priced.nav, priced.supply);
  const sameBlock = priced.hash === vault.asOf!.hash;
  return {
    claimed: exactMoney(position.assetValue, vault.asset),
    computed: exactMoney(computed === null ? null : String(computed), vault.asset),
    verdict: sameBlock ? verdictOf(position.assetValue, computed === null ? null : String(computed)) : "mismatch",
    inputs: [
      [t.inputsOf.shares, shares(total, { digits: 18 })],
      [t.inputsOf.nav, exactMoney(String(priced.nav), vault.asset)],
      [t.inputsOf.supply, shares(priced.supply, { digits: 18 })],
      ...priced.inputs,
    ],
    block: priced.block,
    hash: priced.hash,
    note: sameBlock ? t.note.valueAt(integer(block)) : t.note.otherBlock,
    leaves: t.leavesOf.feeds,
  };
};

export const accountChecks: Record<AccountFigure, Recompute> = {
  yourShares: fromViews(
    (position) => position.shares,
    (held) => String(allShares(held)),
    "shares",
  ),
  yourCost: costOf,
  yourAverageCost: averageCostOf,
  yourValue: assetValueOf,
  yourDeposits: fromHistory(
    (position) => position.deposited,
    ({ deposited }) => deposited,
  ),
  yourWithdrawals: fromHistory(
    (position) => position.withdrawnNet,
    ({ gross, fees }) => gross - fees,
  ),
  yourFees: fromHistory(
    (position) => position.feesPaid,
    ({ fees }) => fees,
  ),
  yourRealizedPnl: fromHistory(
    (position) => position.realizedPnl,
    ({ realized }) => realized,
  ),
  yourUnrealizedPnl: fromHistory(
    (position) => position.unrealizedPnl,
    ({ value, held }) => value - held.cost,
    true,
  ),
  yourTotalPnl: fromHistory(
    (position) => position.totalPnl,
    ({ gross, fees, value, deposited, costOut, costIn }) => gross - fees + value - deposited + costOut - costIn,
    true,
  ),
  yourFeeNow: fromHistory((position) => position.feeIfWithdrawnNow, feeNow, true),
  yourCostIn: fromHistory(
    (position) => position.transferredInCost,
    ({ costIn }) => costIn,
  ),
  yourCostOut: fromHistory(
    (position) => position.transferredOutCost,
    ({ costOut }) => costOut,
  ),
};
