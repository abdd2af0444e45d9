import type { Hex } from "viem";
import type { Asset } from "../api/client";
import { EvidenceError, Unchecked } from "./evidence";
import { classOf, type Figure, type FigureClass } from "./figure";
import { wasCancelled } from "./work";

// What recomputing one figure came to: data, without a word for people.

export type Verdict = "match" | "mismatch" | "unchecked";

/** A value and what it is of; null where it isn't known. */
export type Value =
  /** Base units of the asset, or of the vault's shares. */
  | { unit: "asset" | "shares"; amount: bigint | null }
  /** A decimal text: assets per share, a fraction, a plain number. */
  | { unit: "price" | "fraction" | "number"; text: string | null }
  | { unit: "count" | "bps"; count: bigint | null }
  /** Leader margin: current and required, basis points. */
  | { unit: "margin"; current: bigint; required: bigint }
  /** A holding: token base units, and asset base units per whole token times 1e18. */
  | { unit: "holding"; amount: bigint; decimals: number; price: bigint }
  /** A price of the history and its moment, Unix seconds. */
  | { unit: "pricedAt"; text: string | null; time: number }
  /** A moment, Unix seconds. */
  | { unit: "time"; time: number };

/** What an input is called: a name the program knows, or a symbol or name of the chain's. */
export type InputName =
  | "idle"
  | "nav"
  | "supply"
  | "wallet"
  | "claimable"
  | "waiting"
  | "deposits"
  | "gross"
  | "fees"
  | "realized"
  | "costIn"
  | "costOut"
  | "shares"
  | "cost"
  | "value"
  | "settlements"
  | "trades"
  | "leaderShares"
  | "required"
  | "feeRate"
  | "accepted"
  | "minted"
  | "burned"
  | "paidOut"
  | "priceFrom"
  | "priceTo"
  | "peak"
  | "low"
  | "days"
  | "rows"
  | "rowsRead"
  | "deadShares"
  | "heldByAll"
  | "factoryVaults"
  | "more"
  | "leftOut"
  | "events";

export type Input = [name: InputName | { of: string }, value: Value];

/** What was compared beside the figure itself. */
export type Compared = "events" | "feeds" | "epoch" | "valueAt" | "returns" | "margin" | "totals" | "list";

/** What the check leaves open beyond what holds for all of them. */
export type Open = "feeds" | "epoch" | "returns" | "returnsPersonal";

export interface Part {
  claimed: Value;
  found: Value;
  verdict: Verdict;
  inputs: Input[];
  asset?: Pick<Asset, "symbol" | "decimals">;
  /** The block that the chain was read at. */
  block?: bigint;
  hash?: Hex;
  /** When that block was made, Unix seconds. */
  time?: number;
  /** The transaction, as whoever gave the event reported it. */
  tx?: Hex;
  compared?: Compared;
  open?: Open;
  /** Why it doesn't match, where the values alone don't say it. */
  reason?: Reason;
}

/** Why a figure doesn't match or wasn't checked, by kind and numbers. */
export interface Reason {
  kind: string;
  numbers: readonly unknown[];
}

export interface Result extends Partial<Part> {
  figure: Figure;
  class: FigureClass;
  verdict: Verdict;
}

/** Both known and the same; not both known is no verdict. */
export const verdictOf = (claimed: unknown, found: unknown): Verdict =>
  claimed === null || claimed === undefined || found === null || found === undefined
    ? "unchecked"
    : claimed === found
      ? "match"
      : "mismatch";

export const reasonOf = (error: unknown): Reason => {
  if (error instanceof EvidenceError || error instanceof Unchecked) return { kind: error.kind, numbers: error.numbers };
  const message =
    (error as { shortMessage?: string }).shortMessage ?? (error instanceof Error ? error.message : String(error));
  return { kind: "failed", numbers: [message.slice(0, 300)] };
};

/** A check whose reading failed says so instead of throwing: the others still count. */
export async function attempt(figure: Figure, check: () => Promise<Part>): Promise<Result> {
  const known = { figure, class: classOf(figure.of) };
  try {
    return { ...known, ...(await check()) };
  } catch (error) {
    if (wasCancelled(error)) throw error;
    const reason = reasonOf(error);
    // Events that aren't proven say nothing of a figure: the run says what is wrong with them.
    if (reason.kind === "history")
      return { ...known, verdict: "unchecked", reason: { kind: "notProven", numbers: [] } };
    return { ...known, verdict: error instanceof EvidenceError ? "mismatch" : "unchecked", reason };
  }
}

export const assetValue = (amount: bigint | string | null): Value => ({
  unit: "asset",
  amount: typeof amount === "string" ? BigInt(amount) : amount,
});
export const shareValue = (amount: bigint): Value => ({ unit: "shares", amount });
export const countValue = (count: bigint | number | null): Value => ({
  unit: "count",
  count: count === null ? null : BigInt(count),
});
export const priceValue = (text: string | null): Value => ({ unit: "price", text });
export const bpsValue = (count: bigint | number): Value => ({ unit: "bps", count: BigInt(count) });
