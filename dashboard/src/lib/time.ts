import { locale, perLanguage } from "./language";

// Chain time, not the browser's: a countdown starts from the timestamp of the last indexed block and advances by a
// monotonic clock, so that a wrong or virtual wall clock can't move it.

export interface ChainClock {
  /** Unix seconds of the last indexed block. */
  chainTime: number;
  /** performance.now() when it was read, milliseconds. */
  readAt: number;
}

/** Unix seconds on the chain's clock now; null while nothing is known. */
export function chainNow(clock: ChainClock | null, monotonic: number): number | null {
  return clock === null ? null : clock.chainTime + Math.max(0, Math.floor((monotonic - clock.readAt) / 1000));
}

export interface Remaining {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  over: boolean;
}

export function remaining(until: number, now: number): Remaining {
  const left = Math.max(0, until - now);
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
    over: until <= now,
  };
}

const two = (value: number): string => value.toString().padStart(2, "0");

/** "2d 03h 12m", and seconds only when they matter. */
export function countdown(until: number, now: number): string {
  const { days, hours, minutes, seconds } = remaining(until, now);
  const [d, h, m, s] = locale().clock;
  if (days > 0) return `${days}${d} ${two(hours)}${h} ${two(minutes)}${m}`;
  if (hours > 0) return `${hours}${h} ${two(minutes)}${m} ${two(seconds)}${s}`;
  return `${minutes}${m} ${two(seconds)}${s}`;
}

/** ISO 8601 duration, for <time dateTime>. */
export function isoDuration(until: number, now: number): string {
  const { days, hours, minutes, seconds } = remaining(until, now);
  return `P${days}DT${hours}H${minutes}M${seconds}S`;
}

const inZone = (options: Intl.DateTimeFormatOptions) => {
  const format = perLanguage(({ dates }) => new Intl.DateTimeFormat(dates, options));
  return (seconds: number): string => format().format(new Date(seconds * 1000));
};

/** In the reader's zone: "21 Nov 2026, 17:00". */
export const localTime = inZone({
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
export const localDay = inZone({ day: "numeric", month: "short", year: "numeric" });
const dayOfYear = inZone({ day: "numeric", month: "short" });
const monthOfYear = inZone({ month: "short", year: "numeric" });
const YEAR = 365 * 86_400;

/** Below a chart: the day, or in a chart of more than a year the month with its year. */
export const axisDay = (seconds: number, start: number, end: number): string =>
  (end - start > YEAR ? monthOfYear : dayOfYear)(seconds);
export const localWeekday = inZone({
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

const utcMonthOf = inZone({ month: "long", year: "numeric", timeZone: "UTC" });
/** A month of UTC by its name: "2026-11" is "November 2026". */
export const utcMonth = (month: string): string => utcMonthOf(Date.parse(`${month}-01T00:00:00Z`) / 1000);

/** "2026-11-21 16:00:00 UTC" */
export const utcTime = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** "16:00 UTC" */
export const utcHour = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;

type Unit = "week" | "day" | "hour";

const unitFormats = perLanguage(({ numbers }) => {
  const format = (unit: Unit) => new Intl.NumberFormat(numbers, { style: "unit", unit, unitDisplay: "long" });
  return { week: format("week"), day: format("day"), hour: format("hour") };
});

/** "83 days", "1 day". */
export const inUnits = (count: number | bigint, unit: Unit): string => unitFormats()[unit].format(count);

/** "83 days", "5 hours": whole units, rounded down. */
export function age(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  return days > 0 ? inUnits(days, "day") : inUnits(Math.floor(seconds / 3600), "hour");
}

const HOUR = 3600;
const WEEK = 604_800;
/** The first Friday 16:00 UTC after 1 January 1970, which was a Thursday. */
const FIRST_FRIDAY = 86_400 + 16 * HOUR;

/** The next Friday 16:00 UTC that is at least an hour away: the default cut-off. */
export const nextFriday = (now: number): number => FIRST_FRIDAY + Math.ceil((now + HOUR - FIRST_FRIDAY) / WEEK) * WEEK;
