import type { Address } from "viem";
import { mulDiv } from "../amount";
import type { Epoch } from "../api/client";
import { holdingValue, sharePriceOf } from "../price";
import { EvidenceError, Unchecked } from "./evidence";
import { sameHex } from "./hex";
import type { Reading } from "./reading";
import { assetValue, bpsValue, type Input, type Part, priceValue, shareValue, verdictOf } from "./result";

interface Settlement {
  nav: bigint;
  supplyBefore: bigint;
  supplyAfter: bigint;
  depositsRequested: bigint;
  depositsAccepted: bigint;
  sharesMinted: bigint;
  sharesBurned: bigint;
  proceedsReserved: bigint;
  feeBps: bigint;
  leaderShares: bigint;
  leaderAccepted: bigint;
  idle: bigint;
}

/** Fields of the event that the API's row repeats, by the row's name for them. */
const columns = {
  nav: "nav",
  supplyBefore: "supply",
  supplyAfter: "supplyAfter",
  depositsAccepted: "depositsAccepted",
  sharesMinted: "sharesMinted",
  sharesBurned: "sharesBurned",
  proceedsReserved: "proceeds",
  feeBps: "feeBps",
  leaderShares: "leaderShares",
  leaderAccepted: "leaderAccepted",
  idle: "idle",
} as const satisfies Record<Exclude<keyof Settlement, "depositsRequested">, keyof Epoch>;

/**
 * One settlement: its proven event and the API's row must be the same, and the event's arithmetic must hold (SPEC rules 7
 * and 21).
 */
export async function checkEpoch(reading: Reading, epochId: number): Promise<Part> {
  const { vault, block } = await reading.claims();
  const row = (await reading.epochs()).find((epoch) => epoch.epochId === epochId && epoch.state === "settled");
  const books = await reading.books();
  const event = books.settlement(BigInt(epochId));
  if (!row) throw event ? new EvidenceError("settlementMissing", BigInt(epochId)) : new Unchecked("noEpoch", epochId);
  // Settled since: the events that are proven end before it. That it was, the chain has to say.
  const later = !event && row.settledBlock !== null && BigInt(row.settledBlock) > block;
  if (later && (await reading.settledNow(BigInt(epochId)))) throw new Unchecked("movedOn");
  const { asset } = vault;
  const claimed = priceValue(row.sharePrice);
  if (!event) {
    const found = priceValue(null);
    const reason = { kind: "epochDiffers", numbers: [["EpochSettled"]] };
    return { claimed, found, verdict: "mismatch", inputs: [], asset, reason, compared: "epoch" };
  }
  const s = event.args.settlement as Settlement;
  const holdings = event.args.holdings as { token: Address; amount: bigint; price: bigint }[];
  const decimals = await Promise.all(holdings.map(({ token }) => reading.decimals(token)));
  let nav = s.idle - s.depositsAccepted + s.proceedsReserved;
  for (const [at, { amount, price }] of holdings.entries()) nav += holdingValue(amount, price, decimals[at]!);
  const computed: [string, bigint, bigint][] = [
    ["nav", s.nav, nav],
    ["sharesMinted", s.sharesMinted, mulDiv(s.depositsAccepted, s.supplyBefore, s.nav) ?? 0n],
    ["proceeds", s.proceedsReserved, mulDiv(s.sharesBurned, s.nav, s.supplyBefore) ?? 0n],
    ["supplyAfter", s.supplyAfter, s.supplyBefore + s.sharesMinted - s.sharesBurned],
  ];
  const wrong = computed.flatMap(([name, told, found]) => (told === found ? [] : [name]));
  for (const [field, column] of Object.entries(columns)) {
    if (String(row[column]) !== String(s[field as keyof Settlement])) wrong.push(column);
  }
  const refunded = s.depositsRequested - s.depositsAccepted + books.refundedByClosing(BigInt(epochId));
  if (String(row.depositsRefunded) !== String(refunded)) wrong.push("depositsRefunded");
  if (row.settledAt !== event.time) wrong.push("settledAt");
  const price = sharePriceOf(s.nav, s.supplyBefore, asset.decimals);
  const named = (token: string) =>
    row.holdings.find((holding) => sameHex(holding.token.address, token))?.token.symbol ?? token;
  return {
    claimed,
    found: priceValue(price),
    verdict: wrong.length > 0 ? "mismatch" : verdictOf(row.sharePrice, price),
    inputs: [
      ["nav", assetValue(s.nav)],
      ["supply", shareValue(s.supplyBefore)],
      ...holdings.flatMap(({ amount, price: at, token }, index): Input[] =>
        amount === 0n
          ? []
          : [[{ of: named(token) }, { unit: "holding", amount, decimals: decimals[index]!, price: at }]],
      ),
      ["accepted", assetValue(s.depositsAccepted)],
      ["minted", shareValue(s.sharesMinted)],
      ["burned", shareValue(s.sharesBurned)],
      ["paidOut", assetValue(s.proceedsReserved)],
      ["feeRate", bpsValue(s.feeBps)],
    ],
    asset,
    block: event.block,
    time: event.time,
    tx: event.tx,
    compared: "epoch",
    open: "epoch",
    reason: wrong.length > 0 ? { kind: "epochDiffers", numbers: [[...new Set(wrong)]] } : undefined,
  };
}
