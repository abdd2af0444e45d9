import { abs, exact, mulDiv, SHARE_DECIMALS, units } from "@sluicefi/client/amount";

/** What is shown where nothing is known. Never 0. */
export const UNKNOWN = "—";
const MINUS = "−";

export interface NumberStyle {
  /** Fractional digits shown. */
  digits?: number;
  /** A plus sign before gains. */
  sign?: boolean;
  /** 1.24M instead of 1,240,000, 399.86k instead of 399,864. */
  compact?: boolean;
  /** Rounds towards zero instead of half up: for "max" and for balances that are about to be spent. */
  down?: boolean;
}

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** value / 10^decimals with a fixed number of digits; half up (away from zero) unless `down`. Bigint throughout. */
export function decimal(value: bigint | null | undefined, decimals: number, style: NumberStyle = {}): string {
  if (value === null || value === undefined) return UNKNOWN;
  const { digits = 2, sign = false, compact = false, down = false } = style;
  if (compact) {
    const whole = abs(value) / 10n ** BigInt(decimals);
    const [suffix, power] =
      whole >= 10n ** 9n ? ["B", 9] : whole >= 10n ** 6n ? ["M", 6] : whole >= 10n ** 5n ? ["k", 3] : ["", 0];
    if (power > 0) return decimal(value, decimals + power, { digits: 2, sign, down }) + suffix;
  }
  const scaled = scale(abs(value), decimals, digits, down);
  const text = scaled.toString().padStart(digits + 1, "0");
  const whole = group(text.slice(0, text.length - digits));
  const fraction = digits > 0 ? `.${text.slice(text.length - digits)}` : "";
  if (scaled === 0n && value !== 0n) {
    const least = digits > 0 ? `0.${"1".padStart(digits, "0")}` : "1";
    return `${value < 0n ? `>${MINUS}` : "<"}${least}`;
  }
  const mark = value < 0n ? MINUS : sign && value > 0n ? "+" : "";
  return `${mark}${whole}${fraction}`;
}

function scale(value: bigint, decimals: number, digits: number, down: boolean): bigint {
  if (digits >= decimals) return value * 10n ** BigInt(digits - decimals);
  const unit = 10n ** BigInt(decimals - digits);
  return (value + (down ? 0n : unit / 2n)) / unit;
}

export interface AssetLike {
  symbol: string;
  decimals: number;
}

/** "1,240.00 USDC" */
export function assets(value: bigint | null | undefined, asset: AssetLike, style?: NumberStyle): string {
  if (value === null || value === undefined) return UNKNOWN;
  return `${decimal(value, asset.decimals, style)} ${asset.symbol}`;
}

export const shares = (value: bigint | null | undefined, style?: NumberStyle): string =>
  decimal(value, SHARE_DECIMALS, style);

/** A token amount: more digits the smaller it is, so that 0.0123 WETH doesn't read 0.01. */
export function token(
  value: bigint | null | undefined,
  decimals: number | null | undefined,
  style: NumberStyle = {},
): string {
  if (value === null || value === undefined || decimals === null || decimals === undefined) return UNKNOWN;
  const whole = abs(value) / 10n ** BigInt(decimals);
  const digits = Math.min(decimals, whole >= 10_000n ? 2 : whole >= 1n ? 4 : 6);
  return decimal(value, decimals, { digits, ...style });
}

/** Reads the API's fractions ("1.600000000000000000", "-0.0123") as 18-digit integers; null when unknown. */
export function wad(value: string | null | undefined): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(value ?? "");
  if (!match) return null;
  const [, sign, whole = "0", fraction = ""] = match;
  const amount = BigInt(whole) * 10n ** 18n + BigInt(fraction.padEnd(18, "0"));
  return sign === "-" ? -amount : amount;
}

/** Share price for reading: four digits, or more when the price is tiny. */
export function price(value: string | null | undefined, digits = 4): string {
  const parsed = wad(value);
  if (parsed === null) return UNKNOWN;
  const small = parsed !== 0n && abs(parsed) < 10n ** 16n;
  return decimal(parsed, 18, { digits: small ? 8 : digits });
}

/** A fraction ("0.1234") as a percentage. */
export function percent(value: string | null | undefined, style: NumberStyle = {}): string {
  const parsed = wad(value);
  return parsed === null ? UNKNOWN : `${decimal(parsed, 16, style)}%`;
}

/** Basis points as a percentage: 1000 -> "10 %", 1050 -> "10.5 %". */
export function bps(value: bigint | number | null | undefined): string {
  if (value === null || value === undefined) return UNKNOWN;
  return `${exact(BigInt(value), 2).replace("-", MINUS)}%`;
}

/** Basis points that were measured, not set: always two digits, so that a column of them lines up. */
export const weight = (value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : `${decimal(BigInt(value), 2)}%`;

/** part / whole in percent; "—" when there is no whole, never "Infinity %". */
export function ratio(part: bigint | null, whole: bigint | null, style: NumberStyle = {}): string {
  if (part === null || whole === null || whole === 0n) return UNKNOWN;
  const wadRatio = mulDiv(part, 10n ** 18n, whole);
  return wadRatio === null ? UNKNOWN : `${decimal(wadRatio, 16, style)}%`;
}

/** A price of a token: asset base units per whole token, times 1e18. */
export function tokenPrice(value: string | null | undefined, asset: AssetLike): string {
  const parsed = units(value);
  if (parsed === null) return UNKNOWN;
  const whole = parsed / 10n ** BigInt(18 + asset.decimals);
  return decimal(parsed, 18 + asset.decimals, { digits: whole >= 1n ? 2 : 6 });
}

export const shortAddress = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`;
export const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`;
export const integer = (value: number | bigint | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : group(value.toString());

/** A part of one in 18 digits as a percentage with four digits: what is left of an allowance. */
export const exactPercent = (part: bigint): string => `${decimal(part, 16, { digits: 4, down: true })}%`;
