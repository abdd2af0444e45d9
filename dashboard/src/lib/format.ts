import { abs, exact, mulDiv, SHARE_DECIMALS, units } from "@sluicefi/client/amount";
import { locale, perLanguage } from "./language";

/** What is shown where nothing is known. Never 0. */
export const UNKNOWN = "—";
const MINUS = "−";

export interface NumberStyle {
  /** Fractional digits shown. */
  digits?: number;
  /** A plus sign before gains. */
  sign?: boolean;
  /** 1.24M instead of 1,240,000, 399.86k instead of 399,864; "1,24 Mio." and "399,86 Tsd." in German. */
  compact?: boolean;
  /** Rounds towards zero instead of half up: for "max" and for balances that are about to be spent. */
  down?: boolean;
}

/**
 * How the reader's language writes numbers. Intl groups integers of any size exactly. Fractions are put behind them here:
 * a browser that is older than Intl's exact decimal strings would round them to what a double holds, without saying so.
 */
const writing = perLanguage(({ numbers }) => {
  const whole = new Intl.NumberFormat(numbers, { maximumFractionDigits: 0 });
  const mark = (parts: Intl.NumberFormatPart[], type: Intl.NumberFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  return {
    group: (value: bigint) => whole.format(value),
    decimalMark: mark(new Intl.NumberFormat(numbers).formatToParts(1.5), "decimal"),
    groupMark: mark(whole.formatToParts(1_234_567n), "group"),
    percent: new Intl.NumberFormat(numbers, { style: "percent" }).format(0),
  };
});

/** "," and "." in English: what separates thousands, and what stands before decimals. */
export const separators = (): { decimal: string; group: string } => {
  const { decimalMark: decimal, groupMark: group } = writing();
  return { decimal, group };
};

/** A whole number with its thousands separated. */
export const grouped = (whole: bigint): string => writing().group(whole);

/** A number that is written already, as a percentage: "10%", "10 %" in German. */
export const inPercent = (number: string): string => writing().percent.replace("0", number);

/** value / 10^decimals with a fixed number of digits; half up (away from zero) unless `down`. Bigint throughout. */
export function decimal(value: bigint | null | undefined, decimals: number, style: NumberStyle = {}): string {
  if (value === null || value === undefined) return UNKNOWN;
  const { digits = 2, sign = false, compact = false, down = false } = style;
  if (compact) {
    const whole = abs(value) / 10n ** BigInt(decimals);
    const power = whole >= 10n ** 9n ? 9 : whole >= 10n ** 6n ? 6 : whole >= 10n ** 5n ? 3 : null;
    if (power) return decimal(value, decimals + power, { digits: 2, sign, down }) + locale().short[power];
  }
  const scaled = scale(abs(value), decimals, digits, down);
  if (scaled === 0n && value !== 0n) {
    const least = written(1n, digits);
    return `${value < 0n ? `>${MINUS}` : "<"}${least}`;
  }
  const mark = value < 0n ? MINUS : sign && value > 0n ? "+" : "";
  return `${mark}${written(scaled, digits)}`;
}

/** A number in units of 10^-digits, not negative, with all of its digits. */
export function written(scaled: bigint, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const fraction = digits > 0 ? writing().decimalMark + (scaled % unit).toString().padStart(digits, "0") : "";
  return grouped(scaled / unit) + fraction;
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
  // What has six decimals is money as a rule: from one on, cents are what people read.
  const digits = Math.min(decimals, whole >= 10_000n || (decimals <= 6 && whole >= 1n) ? 2 : whole >= 1n ? 4 : 6);
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
  return parsed === null ? UNKNOWN : inPercent(decimal(parsed, 16, style));
}

/** A percentage in units of 10^-digits with as many digits as it has: 1050 of two digits -> "10.5%". */
export const exactInPercent = (value: bigint | number, digits: number): string =>
  inPercent(exact(BigInt(value), digits).replace("-", MINUS).replace(".", writing().decimalMark));

/** Basis points as a percentage: 1000 -> "10%", 1050 -> "10.5%". */
export const bps = (value: bigint | number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : exactInPercent(value, 2);

/** Basis points that were measured, not set: always two digits, so that a column of them lines up. */
export const weight = (value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : inPercent(decimal(BigInt(value), 2));

/** part / whole in percent; "—" when there is no whole, never "Infinity %". */
export function ratio(part: bigint | null, whole: bigint | null, style: NumberStyle = {}): string {
  if (part === null || whole === null || whole === 0n) return UNKNOWN;
  const wadRatio = mulDiv(part, 10n ** 18n, whole);
  return wadRatio === null ? UNKNOWN : inPercent(decimal(wadRatio, 16, style));
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
  value === null || value === undefined ? UNKNOWN : `${value < 0 ? MINUS : ""}${grouped(abs(BigInt(value)))}`;

/** A part of one in 18 digits as a percentage with four digits: what is left of an allowance. */
export const exactPercent = (part: bigint): string => inPercent(decimal(part, 16, { digits: 4, down: true }));
