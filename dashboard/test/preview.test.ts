import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyReturns } from "~/lib/monthly";
import { concentration, previewSettlement } from "~/lib/preview";

const price = { nav: 1_760_000_000n, supply: 1_100n * 10n ** 18n };

describe("a settlement's preview", () => {
  it("nets withdrawals against accepted deposits and idle cash", () => {
    // 1,000 shares at 1.60 are 1,600; others ask for 500 and there is room for 200; the leader adds 100; 300 are idle.
    const queue = {
      leaderDeposits: 100_000_000n,
      otherDeposits: 500_000_000n,
      redeemShares: 1_000n * 10n ** 18n,
      room: 200_000_000n,
      refunds: false,
      idle: 300_000_000n,
    };
    expect(previewSettlement(queue, price)).toEqual({
      accepted: 300_000_000n,
      refunded: 300_000_000n,
      fillBps: 4_000n,
      proceeds: 1_600_000_000n,
      shortfall: 1_000_000_000n,
    });
    expect(previewSettlement({ ...queue, otherDeposits: 0n }, price)?.fillBps).toBeNull();
    expect(previewSettlement({ ...queue, room: null }, price)?.refunded).toBe(0n);
    expect(previewSettlement(queue, { nav: 1n, supply: 0n })).toBeNull();
    // Where it takes nobody's deposit, the leader's brings no cash either.
    expect(previewSettlement({ ...queue, refunds: true }, price)).toMatchObject({
      accepted: 0n,
      refunded: 600_000_000n,
      fillBps: 0n,
      shortfall: 1_300_000_000n,
    });
  });

  it("accepts and refunds all that others ask for together, whatever the room", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.boolean(),
        (leaderDeposits, otherDeposits, room, idle, refunds) => {
          const queue = { leaderDeposits, otherDeposits, redeemShares: 0n, room, refunds, idle };
          const planned = previewSettlement(queue, price);
          expect(planned!.accepted + planned!.refunded).toBe(leaderDeposits + otherDeposits);
          expect(planned!.shortfall).toBe(0n);
        },
      ),
    );
  });
});

describe("how concentrated holders are", () => {
  it("leaves the locked shares out, and says nothing where a part isn't known", () => {
    const holder = (account: string, shareBps: number | null) => ({ account, shareBps });
    const dead = "0x000000000000000000000000000000000000dEaD";
    expect(concentration([holder("0x01", 6000), holder(dead, 3000), holder("0x02", 1000)])).toEqual({
      one: 6000,
      five: 7000,
    });
    expect(concentration([holder("0x01", null)])).toBeNull();
    expect(concentration([])).toBeNull();
  });
});

describe("monthly returns", () => {
  const at = (date: string, sharePrice: string) => ({ time: Date.parse(`${date}T12:00:00Z`) / 1000, sharePrice });
  const now = at("2026-11-20", "0").time;

  it("are each month's last price over the last one before, newest first, a loss rounded away from zero", () => {
    const months = monthlyReturns(
      [at("2026-09-10", "1.0"), at("2026-09-30", "1.1"), at("2026-10-31", "1.21"), at("2026-11-19", "1.2")],
      now,
    );
    expect(months.map(({ month, partial }) => [month, partial])).toEqual([
      ["2026-11", true],
      ["2026-10", false],
      ["2026-09", true],
    ]);
    expect(months[2]?.change).toBe(10n ** 17n);
    expect(months[1]?.change).toBe(10n ** 17n);
    expect(months[0]?.change).toBe(-8_264_462_809_917_356n);
  });

  it("say nothing where nothing is known", () => {
    expect(monthlyReturns([], now)).toEqual([]);
    expect(monthlyReturns([at("2026-11-01", "0.000000000000000000")], now)[0]?.change).toBeNull();
  });
});
