import { expect, it } from "vitest";
import {
  age,
  axisDay,
  chainNow,
  countdown,
  isoDuration,
  localDay,
  nextFriday,
  remaining,
  utcHour,
  utcTime,
} from "~/lib/time";

it("takes the chain's time and lets a monotonic clock run on it", () => {
  expect(chainNow(null, 5000)).toBeNull();
  expect(chainNow({ chainTime: 1_000, readAt: 10_000 }, 12_900)).toBe(1_002);
  expect(chainNow({ chainTime: 1_000, readAt: 10_000 }, 9_000)).toBe(1_000);
});

it("counts down and stops at the end", () => {
  expect(countdown(2 * 86_400 + 3 * 3600 + 12 * 60, 0)).toBe("2d 03h 12m");
  expect(countdown(3 * 3600 + 5, 0)).toBe("3h 00m 05s");
  expect(countdown(65, 0)).toBe("1m 05s");
  expect(countdown(10, 20)).toBe("0m 00s");
  expect(remaining(10, 10).over).toBe(true);
  expect(isoDuration(90_061, 0)).toBe("P1DT1H1M1S");
});

it("shows UTC beside the reader's zone", () => {
  expect(utcTime(1_795_500_000)).toBe("2026-11-24 06:00:00 UTC");
  expect(utcHour(1_795_500_000)).toBe("06:00 UTC");
});

it("counts age in whole units", () => {
  expect(age(84 * 86_400 + 5)).toBe("84 days");
  expect(age(86_400)).toBe("1 day");
  expect(age(3 * 3600)).toBe("3 hours");
});

it("finds the default cut-off", () => {
  expect(utcTime(nextFriday(1_795_500_000))).toBe("2026-11-27 16:00:00 UTC");
  expect(nextFriday(nextFriday(1_795_500_000))).toBe(nextFriday(1_795_500_000) + 7 * 86_400);
});

it("says the year of a day, and below a chart of more than a year that of a month", () => {
  const at = 1_795_500_000;
  expect(localDay(at)).toContain("2026");
  expect(axisDay(at, at - 90 * 86_400, at)).not.toContain("2026");
  expect(axisDay(at, at - 400 * 86_400, at)).toContain("2026");
});
