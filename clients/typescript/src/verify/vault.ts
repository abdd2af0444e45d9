import type { Address } from "viem";
import { vaultAbi } from "../abi/vault";
import { BPS } from "../amount";
import type { Vault } from "../api/client";
import { sharePriceOf } from "../price";
import type { Books } from "./books";
import type { VaultFigure } from "./figure";
import type { Priced } from "./nav";
import type { Reading } from "./reading";
import {
  assetValue,
  bpsValue,
  countValue,
  type Input,
  type Part,
  priceValue,
  shareValue,
  type Value,
  verdictOf,
} from "./result";
import { riskChecks } from "./returns";
import type { VaultReplay } from "./vault-replay";

export type Recompute = (reading: Reading) => Promise<Part>;

/** A figure that follows from holdings and feeds at the block of the page's price. */
const fromFeeds =
  (
    claimOf: (vault: Vault) => string | null,
    compute: (priced: Priced, vault: Vault) => string | null,
    show: (text: string | null) => Value = assetValue,
  ): Recompute =>
  async (reading) => {
    const { vault } = await reading.claims();
    const priced = await reading.price();
    const [claimed, found] = [claimOf(vault), compute(priced, vault)];
    return {
      claimed: show(claimed),
      found: show(found),
      // A personal vault without shares has no price, and the page says so.
      verdict: claimed === null && found === null ? "match" : verdictOf(claimed, found),
      asset: vault.asset,
      inputs: [...priced.inputs, ["nav", assetValue(priced.nav)], ["supply", shareValue(priced.supply)]],
      block: priced.block,
      hash: priced.hash,
      time: priced.time,
      compared: "feeds",
      open: "feeds",
    };
  };

const sumInputs = (replay: VaultReplay, personal: boolean): Input[] => [
  ["deposits", assetValue(replay.deposited)],
  ["gross", assetValue(replay.gross)],
  ["realized", assetValue(replay.realized)],
  ["trades", countValue(replay.trades)],
  ...(personal ? [] : [["settlements", countValue(replay.settled.length)] as Input]),
  ["supply", shareValue(replay.supply)],
  ["idle", assetValue(replay.idle)],
];

/** A sum over the vault's events, up to the block of the page's price or of the index's head. */
const fromEvents =
  (
    at: "price" | "head",
    claimOf: (vault: Vault) => string | null,
    compute: (replay: VaultReplay) => bigint,
    show: (value: bigint | null) => Value = assetValue,
  ): Recompute =>
  async (reading) => {
    const { vault, block, time } = await reading.claims();
    const books = await reading.books();
    const moment = at === "price" ? await reading.priceMoment() : null;
    const replay = moment ? books.vaultAt(moment) : books.vaultNow();
    const claim = claimOf(vault);
    const claimed = claim === null ? null : BigInt(claim);
    const found = compute(replay);
    return {
      claimed: show(claimed),
      found: show(found),
      verdict: verdictOf(claimed, found),
      asset: vault.asset,
      inputs: sumInputs(replay, vault.type === "personal"),
      block: moment?.block ?? block,
      time: moment?.time ?? time,
      compared: "events",
    };
  };

/** A sum over the events together with the NAV at the page's price. */
const fromBoth =
  (claimOf: (vault: Vault) => string | null, compute: (replay: VaultReplay, nav: bigint) => bigint): Recompute =>
  async (reading) => {
    const { vault } = await reading.claims();
    const [books, moment, priced] = await Promise.all([reading.books(), reading.priceMoment(), reading.price()]);
    const replay = books.vaultAt(moment);
    const claim = claimOf(vault);
    const claimed = claim === null ? null : BigInt(claim);
    const found = compute(replay, priced.nav);
    return {
      claimed: assetValue(claimed),
      found: assetValue(found),
      verdict: verdictOf(claimed, found),
      asset: vault.asset,
      inputs: [["nav", assetValue(priced.nav)], ...sumInputs(replay, vault.type === "personal")],
      block: priced.block,
      hash: priced.hash,
      time: priced.time,
      compared: "events",
      open: "feeds",
    };
  };

/** The vault's own view at the head, and the part that the events lead to. */
const margin: Recompute = async (reading) => {
  const { vault, block: blockNumber, time } = await reading.claims();
  const [[required], books] = await Promise.all([
    reading.client.readContract({
      address: vault.address as Address,
      abi: vaultAbi,
      blockNumber,
      functionName: "leaderMargin",
    }),
    reading.books(),
  ]);
  const { supply } = books.vaultNow();
  const leaderShares = books.accounts().leaving(vault.leader).shares;
  const current = supply === 0n ? 0n : (leaderShares * BPS) / supply;
  const { currentBps, requiredBps } = vault.leaderMargin;
  return {
    claimed: { unit: "margin", current: BigInt(currentBps), required: BigInt(requiredBps) },
    found: { unit: "margin", current, required },
    verdict: BigInt(currentBps) === current && BigInt(requiredBps) === required ? "match" : "mismatch",
    inputs: [
      ["leaderShares", shareValue(leaderShares)],
      ["supply", shareValue(supply)],
      ["required", bpsValue(required)],
    ],
    block: blockNumber,
    time,
    compared: "margin",
  };
};

/** Who holds shares in any form, the dead shares aside. */
export function holdersOf(books: Books): { accounts: Set<string>; held: bigint } {
  const accounts = new Set<string>();
  let held = 0n;
  for (const [account, shares] of books.accounts().holders()) {
    if (shares === 0n) continue;
    accounts.add(account);
    held += shares;
  }
  return { accounts, held };
}

const depositors: Recompute = async (reading) => {
  const { vault, block, time } = await reading.claims();
  const books = await reading.books();
  const { accounts, held } = holdersOf(books);
  return {
    claimed: countValue(vault.depositors),
    found: countValue(accounts.size),
    verdict: verdictOf(vault.depositors, accounts.size),
    inputs: [
      ["supply", shareValue(books.vaultNow().supply)],
      ["heldByAll", shareValue(held)],
    ],
    block,
    time,
    compared: "events",
  };
};

export const vaultChecks: Record<VaultFigure, Recompute> = {
  price: fromFeeds(
    (vault) => vault.sharePrice,
    ({ nav, supply }, { asset }) => sharePriceOf(nav, supply, asset.decimals),
    priceValue,
  ),
  tvl: fromFeeds(
    (vault) => vault.tvl,
    ({ nav }) => String(nav),
  ),
  balance: fromEvents(
    "price",
    (vault) => vault.balance,
    ({ idle }) => idle,
  ),
  netDeposits: fromEvents(
    "price",
    (vault) => vault.netDeposits,
    ({ deposited, gross }) => deposited - gross,
  ),
  totalPnl: fromBoth(
    (vault) => vault.totalPnl,
    ({ deposited, gross }, nav) => nav + gross - deposited,
  ),
  realizedPnl: fromEvents(
    "price",
    (vault) => vault.realizedPnl,
    ({ realized }) => realized,
  ),
  unrealizedPnl: fromBoth(
    (vault) => vault.unrealizedPnl,
    ({ deposited, gross, realized }, nav) => nav + gross - deposited - realized,
  ),
  trades: fromEvents(
    "head",
    (vault) => String(vault.totalTrades),
    ({ trades }) => BigInt(trades),
    countValue,
  ),
  margin,
  depositors,
  ...riskChecks,
};
