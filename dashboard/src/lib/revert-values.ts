import { decimal, inPercent, shortAddress } from "./format";
import { localTime } from "./time";

// The values inside a contract's error, as its sentence shows them (text/problems.ts).

/** Units that the numbers in an error are read with. */
export interface Units {
  symbol: string;
  decimals: number;
}

/** An error's sentence, made from the values that the contract gave with it. */
export type Sentence = (args: readonly unknown[], u: Units) => string;

export const big = (value: unknown): bigint => (typeof value === "bigint" ? value : BigInt(value as number | string));
export const address = (value: unknown): string => shortAddress(String(value));
export const when = (value: unknown): string => localTime(Number(value));
export const bare = (value: unknown, u: Units): string => decimal(big(value), u.decimals);
export const amount = (value: unknown, u: Units): string => `${bare(value, u)} ${u.symbol}`;
export const percentOfWad = (value: unknown): string => inPercent(decimal(big(value), 16));
export const percentOfBps = (value: unknown): string => inPercent(decimal(big(value), 2));
