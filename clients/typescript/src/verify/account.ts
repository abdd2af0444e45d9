import { mulDiv } from "../amount";
import type { AccountPosition, Vault } from "../api/client";
import { sharePriceOf } from "../price";
import { type Book, feeOn, type Pool } from "./account-replay";
import type { AccountFigure } from "./figure";
import type { Priced } from "./nav";
import type { Reading } from "./reading";
import { assetValue, bpsValue, type Input, type Part, priceValue, shareValue, type Value, verdictOf } from "./result";
import type { Recompute } from "./vault";

/** Everything of SPEC section 3 that an account's books, and a price where there is one, lead to. */
interface Sums extends Book {
  held: Pool;
  leaving: Pool;
  redeeming: Pool;
  value: bigint;
  feeBps: bigint;
  priced: Priced | null;
}

const NOTHING: Book = {
  wallet: { shares: 0n, cost: 0n },
  deposited: 0n,
  gross: 0n,
  fees: 0n,
  realized: 0n,
  costIn: 0n,
  costOut: 0n,
};

async function sumsOf(reading: Reading, priced: Priced | null, vault: Vault): Promise<Sums> {
  const account = reading.account!;
  const replay = (await reading.books()).accounts();
  const held = replay.total(account);
  return {
    // An account that no event names has nothing: the list of events is complete.
    ...(replay.books.get(account.toLowerCase()) ?? NOTHING),
    held,
    leaving: replay.leaving(account),
    redeeming: replay.redeeming(account),
    value: priced && held.shares > 0n ? (mulDiv(held.shares, priced.nav, priced.supply) ?? 0n) : 0n,
    feeBps: BigInt(vault.feeBps),
    priced,
  };
}

/** A figure of the account's books, with the NAV at the page's price where it needs one. */
const fromBooks =
  (
    claim: (position: AccountPosition) => string | null,
    compute: (sums: Sums, vault: Vault) => bigint | string | null,
    { priced: needed = false, show = assetValue }: { priced?: boolean; show?: (value: string | null) => Value } = {},
  ): Recompute =>
  async (reading): Promise<Part> => {
    const { vault, block, time } = await reading.claims();
    const position = await reading.position();
    const priced = needed ? await reading.price() : null;
    const sums = await sumsOf(reading, priced, vault);
    const result = compute(sums, vault);
    const [claimed, found] = [claim(position), result === null ? null : String(result)];
    const inputs: Input[] = [
      ["deposits", assetValue(sums.deposited)],
      ["gross", assetValue(sums.gross)],
      ["fees", assetValue(sums.fees)],
      ["realized", assetValue(sums.realized)],
      ["wallet", shareValue(sums.wallet.shares)],
      ["waiting", shareValue(sums.redeeming.shares)],
      ["shares", shareValue(sums.held.shares)],
      ["cost", assetValue(sums.held.cost)],
    ];
    if (sums.costIn > 0n) inputs.push(["costIn", assetValue(sums.costIn)]);
    if (sums.costOut > 0n) inputs.push(["costOut", assetValue(sums.costOut)]);
    if (priced) {
      inputs.push(["nav", assetValue(priced.nav)], ["supply", shareValue(priced.supply)]);
      inputs.push(["value", assetValue(sums.value)]);
      if (vault.type === "shared") inputs.push(["feeRate", bpsValue(sums.feeBps)]);
    }
    return {
      claimed: show(claimed),
      found: show(found),
      // Without shares there is no average cost, and the page says so.
      verdict: claimed === null && found === null ? "match" : verdictOf(claimed, found),
      asset: vault.asset,
      inputs,
      block: priced?.block ?? block,
      hash: priced?.hash,
      time: priced?.time ?? time,
      compared: priced ? "valueAt" : "events",
      open: priced ? "feeds" : undefined,
    };
  };

/** Wallet and claims would leave as one request, waiting redemptions as they stand. */
const feeNow = ({ leaving, redeeming, feeBps, priced }: Sums): bigint => {
  let fee = 0n;
  for (const { shares: part, cost } of [leaving, redeeming]) {
    if (part > 0n) fee += feeOn(mulDiv(part, priced!.nav, priced!.supply) ?? 0n, cost, feeBps);
  }
  return fee;
};

export const accountChecks: Record<AccountFigure, Recompute> = {
  yourShares: fromBooks(
    (position) => position.shares,
    ({ held }) => held.shares,
    { show: (value) => ({ unit: "shares", amount: value === null ? null : BigInt(value) }) },
  ),
  yourCost: fromBooks(
    (position) => position.costBasis,
    ({ held }) => held.cost,
  ),
  yourAverageCost: fromBooks(
    (position) => position.averageCost,
    ({ held }, { asset }) => sharePriceOf(held.cost, held.shares, asset.decimals),
    { show: priceValue },
  ),
  yourValue: fromBooks(
    (position) => position.assetValue,
    ({ value }) => value,
    { priced: true },
  ),
  yourDeposits: fromBooks(
    (position) => position.deposited,
    ({ deposited }) => deposited,
  ),
  yourWithdrawals: fromBooks(
    (position) => position.withdrawnNet,
    ({ gross, fees }) => gross - fees,
  ),
  yourFees: fromBooks(
    (position) => position.feesPaid,
    ({ fees }) => fees,
  ),
  yourRealizedPnl: fromBooks(
    (position) => position.realizedPnl,
    ({ realized }) => realized,
  ),
  yourUnrealizedPnl: fromBooks(
    (position) => position.unrealizedPnl,
    ({ value, held }) => value - held.cost,
    { priced: true },
  ),
  yourTotalPnl: fromBooks(
    (position) => position.totalPnl,
    ({ gross, fees, value, deposited, costOut, costIn }) => gross - fees + value - deposited + costOut - costIn,
    { priced: true },
  ),
  yourFeeNow: fromBooks((position) => position.feeIfWithdrawnNow, feeNow, { priced: true }),
  yourCostIn: fromBooks(
    (position) => position.transferredInCost,
    ({ costIn }) => costIn,
  ),
  yourCostOut: fromBooks(
    (position) => position.transferredOutCost,
    ({ costOut }) => costOut,
  ),
};
