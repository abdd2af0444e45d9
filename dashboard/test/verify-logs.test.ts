import { factoryAbi } from "@sluicefi/client/abi/factory";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { EvidenceError } from "@sluicefi/client/verify/evidence";
import { decode, type Event, type Hints, Receipts } from "@sluicefi/client/verify/logs";
import { Work } from "@sluicefi/client/verify/work";
import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex, type Log, type PublicClient } from "viem";
import { describe, expect, it } from "vitest";
import { attempt, Contradiction, verdictOf } from "~/verify/check";
import { figureOf, figuresOf, figuresOfAll, searchOf } from "~/verify/figure";

const sources = {
  vault: "0x00000000000000000000000000000000000000f0",
  portfolio: "0x00000000000000000000000000000000000000f1",
  factory: "0x00000000000000000000000000000000000000f2",
  personal: false,
} as const;
const from = "0x0000000000000000000000000000000000000001";
const to = "0x0000000000000000000000000000000000000002";

const transferLog = (address: string, block = 5n, index = 0): Log =>
  ({
    address,
    topics: encodeEventTopics({ abi: vaultAbi as Abi, eventName: "Transfer", args: { from, to } }),
    data: encodeAbiParameters([{ type: "uint256" }], [7n]),
    blockNumber: block,
    logIndex: index,
    transactionHash: hash(Number(block)),
    blockHash: hash(0),
    transactionIndex: 0,
    removed: false,
  }) as unknown as Log;

const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;

describe("logs that count", () => {
  it("are the vault's own, decoded by its ABI", () => {
    const [event, ...rest] = decode([transferLog(sources.vault), transferLog(from)], sources);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ name: "Transfer", args: { from, to, value: 7n }, block: 5n, tx: hash(5) });
  });

  it("are the factory's only where they speak of this vault", () => {
    const abi = factoryAbi as Abi;
    const created = abi.find((entry) => entry.type === "event" && entry.name === "VaultCreated")!;
    const inputs = (created as unknown as { inputs: { type: string; indexed?: boolean; name: string }[] }).inputs;
    const value = (type: string) => (type === "string" ? "" : type === "address" ? from : type === "uint8" ? 0 : 0n);
    const log = (vault: Hex) =>
      ({
        ...transferLog(sources.factory),
        topics: encodeEventTopics({ abi, eventName: "VaultCreated", args: { vault, portfolio: from, leader: to } }),
        data: encodeAbiParameters(
          inputs.filter(({ indexed }) => !indexed),
          inputs.filter(({ indexed }) => !indexed).map(({ type }) => value(type)),
        ),
      }) as Log;
    expect(decode([log(from), log(sources.vault)], sources)).toHaveLength(1);
  });
});

describe("receipts", () => {
  const clientOf = (receipts: Record<string, unknown>, asked: string[] = []) =>
    ({
      getTransactionReceipt: async ({ hash: wanted }: { hash: string }) => {
        asked.push(wanted);
        const found = receipts[wanted];
        if (!found) throw Object.assign(new Error("gone"), { name: "TransactionReceiptNotFoundError" });
        return found;
      },
    }) as unknown as PublicClient;
  const receipt = (n: number, ...logs: Log[]) => ({ transactionHash: hash(n), blockNumber: BigInt(n), logs });
  const hints = (...blocks: number[]): Hints => new Map(blocks.map((n) => [hash(n), BigInt(n)]));
  async function all(stream: AsyncGenerator<Event[]>): Promise<Event[][]> {
    const batches = [];
    for await (const batch of stream) batches.push(batch);
    return batches;
  }

  it("are read once each, in the chain's order, up to a block", async () => {
    const asked: string[] = [];
    const reader = new Receipts(
      clientOf(
        {
          [hash(9)]: receipt(9, transferLog(sources.vault, 9n)),
          [hash(3)]: receipt(3, transferLog(sources.vault, 3n, 1), transferLog(sources.vault, 3n, 0)),
        },
        asked,
      ),
      sources,
    );
    const order = (await all(reader.stream(hints(9, 3), 20n))).flat().map(({ block, index }) => `${block}.${index}`);
    expect(order).toEqual(["3.0", "3.1", "9.0"]);
    expect((await all(reader.stream(hints(9, 3), 8n))).flat()).toHaveLength(2);
    expect(asked).toEqual([hash(3), hash(9)]);
  });

  it("contradict the page where the node doesn't have one it named, or has it in another block", async () => {
    await expect(all(new Receipts(clientOf({}), sources).stream(hints(4), 9n))).rejects.toThrow(EvidenceError);
    const moved = clientOf({ [hash(4)]: { ...receipt(4), blockNumber: 5n } });
    await expect(all(new Receipts(moved, sources).stream(hints(4), 9n))).rejects.toThrow(/^otherBlock: .*, 4, 5$/);
  });

  it("contradict the node where it answers with another one", async () => {
    const reader = new Receipts(clientOf({ [hash(4)]: receipt(5) }), sources);
    await expect(all(reader.stream(hints(4), 9n))).rejects.toThrow(EvidenceError);
  });

  it("of a long life are read in batches that never cut a block, with few of them held", async () => {
    let [open, most] = [0, 0];
    const log = transferLog(sources.vault);
    const client = {
      getTransactionReceipt: async ({ hash: wanted }: { hash: Hex }) => {
        most = Math.max(most, ++open);
        await Promise.resolve();
        open--;
        const n = BigInt(wanted.slice(-8));
        return { transactionHash: wanted, blockNumber: n / 10n, logs: [{ ...log, blockNumber: n / 10n }] };
      },
    } as unknown as PublicClient;
    const life: Hints = new Map();
    for (let n = 0; n < 6_000; n++) life.set(`0x${String(n).padStart(64, "0")}`, BigInt(n) / 10n);
    const seen: string[] = [];
    const reader = new Receipts(
      client,
      sources,
      new Work(undefined, ({ done, total }) => seen.push(`${done}/${total}`)),
    );
    const batches = await all(reader.stream(life, 1_000n));
    expect(batches.flat()).toHaveLength(6_000);
    expect(most).toBe(50);
    for (let at = 1; at < batches.length; at++) {
      expect(batches[at]![0]!.block).toBeGreaterThan(batches[at - 1]!.at(-1)!.block);
    }
    expect(seen.at(0)).toBe("0/6000");
    expect(seen.at(-1)).toBe("6000/6000");
    expect((reader as unknown as { read: Map<string, unknown> }).read.size).toBeLessThanOrEqual(2_000);
  });

  it("are given up between two batches when nobody waits any more", async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const life: Hints = new Map();
    const known: Record<string, unknown> = {};
    for (let n = 1; n <= 200; n++) {
      life.set(hash(n), BigInt(n));
      known[hash(n)] = receipt(n, transferLog(sources.vault, BigInt(n)));
    }
    const work = new Work(stop.signal, ({ done }) => done >= 100 && stop.abort());
    const reader = new Receipts(clientOf(known, asked), sources, work);
    await expect(all(reader.stream(life, 1_000n))).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toHaveLength(150);
  });
});

describe("a check", () => {
  it("matches only what both sides know", () => {
    expect([verdictOf("1", "1"), verdictOf("1", "2"), verdictOf(null, "1"), verdictOf("1", null)]).toEqual([
      "match",
      "mismatch",
      "unread",
      "unread",
    ]);
  });

  it("that was cancelled comes to no verdict at all", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(attempt("x", "y", async () => new Work(stop.signal).step(1) as never)).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("says why it could not be made, and tells a contradiction from a failure", async () => {
    const failed = await attempt("x", "y", () => Promise.reject(new Error("no state")));
    expect(failed).toMatchObject({ verdict: "unread", note: "no state" });
    const contradicted = await attempt("x", "y", () => Promise.reject(new Contradiction("one is missing")));
    expect(contradicted).toMatchObject({ verdict: "mismatch", note: "one is missing" });
  });
});

describe("a figure's link", () => {
  it("leads back to the figure", () => {
    for (const name of figuresOf("shared", true)) {
      const figure = figureOf(name, sources.vault, from, 7)!;
      const search = searchOf(figure);
      expect(figureOf(search.figure, search.vault ?? "", search.account, search.epoch)).toEqual(figure);
    }
    for (const name of figuresOfAll) {
      expect(figureOf(searchOf(figureOf(name, "")!).figure, "")).toEqual({ of: name });
    }
  });

  it("names nothing without its account or epoch, or with a name nobody knows", () => {
    expect(figureOf("yourShares", sources.vault, "0x12")).toBeNull();
    expect(figureOf("epoch", sources.vault, from, 0)).toBeNull();
    expect(figureOf("moon", sources.vault, from, 1)).toBeNull();
    expect(figuresOf("personal", false)).not.toContain("epoch");
  });
});
