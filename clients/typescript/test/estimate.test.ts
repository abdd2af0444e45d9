import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WAD } from "../src/amount";
import { assetsFor, burnedInKind, exitPart, expectedFill, redemption, sharesFor } from "../src/estimate";

interface Step {
  step: string;
  pricePerShareUnits: string;
  sharesMinted?: string;
  redemption?: { gross: string; cost: string; fee: string; net: string };
  account: Record<string, string>;
}
const golden = JSON.parse(readFileSync(new URL("../../../testdata/pnl.json", import.meta.url), "utf8")) as {
  feeBps: number;
  guide: Step[];
};
const at = (perShare: string) => ({ nav: BigInt(perShare), supply: WAD });

describe("the guide's numbers", () => {
  let before: Record<string, string> = {};
  for (const step of golden.guide) {
    const start = before;
    before = step.account;
    if (step.sharesMinted) {
      const deposited = BigInt(step.account.deposited!) - BigInt(start.deposited ?? "0");
      it(`${step.step}: shares`, () =>
        expect(sharesFor(deposited, at(step.pricePerShareUnits))).toBe(BigInt(step.sharesMinted!)));
    }
    if (step.redemption) {
      const { gross, cost, fee, net } = step.redemption;
      it(`${step.step}: fee on the profit only`, () => {
        const shares = BigInt(start.shares!) - BigInt(step.account.shares!);
        const result = redemption(
          shares,
          BigInt(start.shares!),
          BigInt(start.costBasis!),
          BigInt(golden.feeBps),
          at(step.pricePerShareUnits),
        );
        expect(result).toEqual({
          gross: BigInt(gross),
          cost: BigInt(cost),
          fee: BigInt(fee),
          net: BigInt(net),
          realized: BigInt(net) - BigInt(cost),
        });
      });
    }
    it(`${step.step}: asset value`, () =>
      expect(assetsFor(BigInt(step.account.shares!), at(step.pricePerShareUnits))).toBe(
        BigInt(step.account.assetValue!),
      ));
  }
});

describe("redemption", () => {
  const pair = at("800000");
  it("takes no fee on a loss", () => {
    expect(redemption(WAD, WAD, 1_000_000n, 1000n, pair)).toMatchObject({
      gross: 800_000n,
      fee: 0n,
      net: 800_000n,
      realized: -200_000n,
    });
  });
  it("carries all of the cost with the last share", () => {
    expect(redemption(3n, 3n, 10n, 0n, pair)?.cost).toBe(10n);
    expect(redemption(1n, 3n, 10n, 0n, pair)?.cost).toBe(3n);
  });
  it("knows nothing without a supply", () => {
    expect(redemption(1n, 1n, 1n, 0n, { nav: 1n, supply: 0n })).toBeNull();
  });
});

describe("expectedFill", () => {
  it("is full while there is room, or no limit", () => {
    expect(expectedFill(100n, 900n, 1000n)).toEqual({ accepted: 100n, refunded: 0n, acceptedBps: 10_000n });
    expect(expectedFill(100n, 900n, null)).toEqual({ accepted: 100n, refunded: 0n, acceptedBps: 10_000n });
  });
  it("shares the room alike, and rounds both parts down", () => {
    expect(expectedFill(1000n, 1000n, 1240n)).toEqual({ accepted: 620n, refunded: 380n, acceptedBps: 6200n });
    const { accepted, refunded } = expectedFill(10n, 20n, 10n);
    expect([accepted, refunded]).toEqual([3n, 6n]);
  });
  it("refunds everything without room", () => {
    expect(expectedFill(100n, 0n, 0n)).toEqual({ accepted: 0n, refunded: 100n, acceptedBps: 0n });
    expect(expectedFill(100n, 0n, -5n).accepted).toBe(0n);
  });
});

describe("exits in kind", () => {
  const fee = redemption(100n * WAD, 100n * WAD, 100_000000n, 1000n, { nav: 150_000000n, supply: 100n * WAD })!;

  it("take the shares' part of a holding, less the fee's part of it", () => {
    expect(fee).toMatchObject({ gross: 150_000000n, fee: 5_000000n });
    expect(exitPart(60n * WAD, 100n * WAD, 400n * WAD, fee)).toBe((15n * WAD * 145n) / 150n);
    expect(exitPart(60n * WAD, 100n * WAD, 400n * WAD, { ...fee, fee: 0n })).toBe(15n * WAD);
    expect(exitPart(7n, 1n, 0n, { ...fee, fee: 0n })).toBeNull();
  });

  it("of a personal vault burn shares worth what leaves, rounded up, and never more than there are", () => {
    const pair = { nav: 3_000000n, supply: 2n * WAD };
    const usd = 1_000000n * WAD;
    expect(burnedInKind(WAD, usd, 18, pair)).toEqual({ value: 1_000000n, shares: 666666666666666667n });
    expect(burnedInKind(1n, usd, 18, pair)).toEqual({ value: 1n, shares: 666666666667n });
    expect(burnedInKind(4n * WAD, usd, 18, pair).shares).toBe(2n * WAD);
    expect(burnedInKind(WAD, usd, 18, { nav: 0n, supply: 2n * WAD }).shares).toBe(0n);
  });
});
