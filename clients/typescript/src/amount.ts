// Arithmetic on base units, all in bigint. The contract's own rounding: floor unless a name says Up.

/** Share tokens have 18 decimals whatever the asset has. */
export const SHARE_DECIMALS = 18;
export const BPS = 10_000n;
export const WAD = 10n ** 18n;

/** A decimal string of base units from the API, or null where the API says unknown. */
export function units(value: string | null | undefined): bigint | null {
  if (value === null || value === undefined) return null;
  return /^-?\d+$/.test(value) ? BigInt(value) : null;
}

/** floor(a * b / c); null when c is 0: an answer that doesn't exist is not 0. */
export function mulDiv(a: bigint, b: bigint, c: bigint): bigint | null {
  if (c === 0n) return null;
  const product = a * b;
  const quotient = product / c;
  return product % c !== 0n && product < 0n !== c < 0n ? quotient - 1n : quotient;
}

export function mulDivUp(a: bigint, b: bigint, c: bigint): bigint | null {
  const down = mulDiv(a, b, c);
  return down === null ? null : down * c === a * b ? down : down + 1n;
}

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);
export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** All digits, no grouping. Never rounds. */
export function exact(value: bigint, decimals: number): string {
  const digits = abs(value)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}

/** For pixels only: never for a figure that is shown or sent. */
export const toPixels = (value: bigint, decimals: number): number => Number(value) / 10 ** decimals;

/** The sum of amounts; null where one of them isn't known. */
export const sumOf = (amounts: readonly (bigint | null)[]): bigint | null =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0n as bigint | null);
