import { type Abi, type AbiEvent, decodeEventLog, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { portfolioAbi } from "../src/abi/portfolio";
import { vaultAbi } from "../src/abi/vault";
import { creationOf, decodeEvents } from "../src/verify/events";
import { EvidenceError, Unchecked } from "../src/verify/evidence";
import { classOf, type Figure, figureOf, figuresOf, figuresOfAll, searchOf } from "../src/verify/figure";
import { attempt, verdictOf } from "../src/verify/result";
import { Work } from "../src/verify/work";
import { at, created, hash, rawEvent, vault } from "./world";

const [account, leader] = [at(1), at(9)];
const moment = { block: 5, time: 1_700_000_000 };

describe("a vault's events", () => {
  it("are decoded by the ABI of what emitted them, in their order", () => {
    const traded = rawEvent("portfolio", "Traded", { amountIn: 3n }, moment);
    const sent = rawEvent("vault", "Transfer", { from: account, to: leader, value: 7n }, { ...moment, index: 1 });
    expect(decodeEvents([traded, sent], false)).toMatchObject([
      { name: "Traded", args: { amountIn: 3n }, block: 5n, index: 0 },
      { name: "Transfer", args: { from: account, to: leader, value: 7n }, time: moment.time, tx: hash(5) },
    ]);
  });

  it("of a kind that this release doesn't know say nothing", () => {
    const unknown = { ...rawEvent("vault", "Transfer", {}, moment), topics: [hash(1) as Hex] };
    expect(decodeEvents([unknown], false)).toEqual([]);
    // A portfolio's log with the vault's selector is none of the vault's.
    expect(decodeEvents([{ ...rawEvent("vault", "DepositRequest", {}, moment), from: "portfolio" }], false)).toEqual(
      [],
    );
  });

  it("are what viem's decoder makes of them, but for the case of addresses", () => {
    const lower = (value: unknown): unknown =>
      typeof value === "string"
        ? value.toLowerCase()
        : Array.isArray(value)
          ? value.map(lower)
          : typeof value === "object" && value !== null
            ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lower(part)]))
            : value;
    for (const [from, abi] of [
      ["vault", vaultAbi],
      ["portfolio", portfolioAbi],
    ] as const) {
      // The portfolio's ABI repeats the vault's events; each is tried where its selector is known.
      for (const { name } of (abi as Abi).filter((entry) => entry.type === "event") as AbiEvent[]) {
        const event = rawEvent(from, name, {}, moment);
        const topics = event.topics as [Hex, ...Hex[]];
        const { args = {} } = decodeEventLog({ abi: abi as Abi, data: event.data, topics });
        expect(lower(decodeEvents([event], false)[0]!.args), name).toEqual(lower(args));
      }
    }
  });

  it("begin with its creation, which its first two mints tell", () => {
    const events = decodeEvents(created(leader, 250n * 10n ** 18n, moment), false);
    expect(creationOf(events, vault, 6)).toMatchObject({
      name: "VaultCreated",
      args: {
        leader: expect.stringMatching(/0009$/),
        seed: 250_000000n,
        seedShares: 250n * 10n ** 18n,
        lockedShares: 10n ** 15n,
      },
    });
    expect(() => creationOf(events.slice(1), vault, 6)).toThrow(EvidenceError);
    expect(() => creationOf([], vault, 6)).toThrow(EvidenceError);
  });
});

describe("a figure", () => {
  it("is of one class", () => {
    expect(["netDeposits", "yourFees", "epoch"].map((name) => classOf(name as Figure["of"]))).toEqual(
      Array(3).fill("events"),
    );
    expect(["price", "yourValue", "totalPnl"].map((name) => classOf(name as Figure["of"]))).toEqual(
      Array(3).fill("state"),
    );
    expect(["apr7d", "maxDrawdown", "sharpe"].map((name) => classOf(name as Figure["of"]))).toEqual(
      Array(3).fill("hourly"),
    );
  });
});

describe("a check", () => {
  it("matches only what both sides know", () => {
    expect([verdictOf("1", "1"), verdictOf("1", "2"), verdictOf(null, "1"), verdictOf("1", null)]).toEqual([
      "match",
      "mismatch",
      "unchecked",
      "unchecked",
    ]);
  });

  const price = { of: "price", vault } as Figure;

  it("that was cancelled comes to no verdict at all", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(attempt(price, async () => new Work(stop.signal).step(1) as never)).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("says why it could not be made, and tells a contradiction from a failure", async () => {
    const failed = await attempt(price, () => Promise.reject(new Error("no state")));
    expect(failed).toMatchObject({ verdict: "unchecked", reason: { kind: "failed", numbers: ["no state"] } });
    const gap = await attempt(price, () => Promise.reject(new Unchecked("noPrice")));
    expect(gap).toMatchObject({ verdict: "unchecked", reason: { kind: "noPrice" } });
    const contradicted = await attempt(price, () => Promise.reject(new EvidenceError("settlementMissing", 3n)));
    expect(contradicted).toMatchObject({ verdict: "mismatch", reason: { kind: "settlementMissing", numbers: [3n] } });
  });

  it("whose events aren't proven concludes nothing: the run says what is wrong with them", async () => {
    const lie = new EvidenceError("history", { kind: "within", at: 0, to: 3 });
    expect(await attempt(price, () => Promise.reject(lie))).toMatchObject({
      verdict: "unchecked",
      reason: { kind: "notProven" },
    });
  });
});

describe("a figure's link", () => {
  it("leads back to the figure", () => {
    for (const name of figuresOf("shared", true)) {
      const figure = figureOf(name, vault, account, 7)!;
      const search = searchOf(figure);
      expect(figureOf(search.figure, search.vault ?? "", search.account, search.epoch)).toEqual(figure);
    }
    for (const name of figuresOfAll) {
      expect(figureOf(searchOf(figureOf(name, "")!).figure, "")).toEqual({ of: name });
    }
  });

  it("names nothing without its account or epoch, or with a name nobody knows", () => {
    expect(figureOf("yourShares", vault, "0x12")).toBeNull();
    expect(figureOf("epoch", vault, account, 0)).toBeNull();
    expect(figureOf("moon", vault, account, 1)).toBeNull();
    expect(figuresOf("personal", false)).not.toContain("epoch");
  });
});
