import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex, type Log, type PublicClient } from "viem";
import { describe, expect, it } from "vitest";
import { factoryAbi } from "~/abi/factory";
import { vaultAbi } from "~/abi/vault";
import { attempt, Contradiction, verdictOf } from "~/verify/check";
import { figureOf, figuresOf, searchOf } from "~/verify/figure";
import { decode, MOST_RECEIPTS, Receipts } from "~/verify/logs";

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
  const receipt = (n: number, ...logs: Log[]) => ({ transactionHash: hash(n), logs });

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
    const order = (await reader.events([hash(9), hash(3), hash(9).toUpperCase().replace("X", "x")], 20n)).map(
      ({ block, index }) => `${block}.${index}`,
    );
    expect(order).toEqual(["3.0", "3.1", "9.0"]);
    expect(await reader.events([hash(9), hash(3)], 8n)).toHaveLength(2);
    expect(asked).toEqual([hash(9), hash(3)]);
  });

  it("contradict the page where the node doesn't have one it named", async () => {
    await expect(new Receipts(clientOf({}), sources).events([hash(4)], 9n)).rejects.toThrow(Contradiction);
  });

  it("contradict the node where it answers with another one", async () => {
    const reader = new Receipts(clientOf({ [hash(4)]: receipt(5) }), sources);
    await expect(reader.events([hash(4)], 9n)).rejects.toThrow(Contradiction);
  });

  it("are refused where a browser would read for minutes", async () => {
    const many = Array.from({ length: MOST_RECEIPTS + 1 }, (_, n) => hash(n));
    await expect(new Receipts(clientOf({}), sources).events(many, 9n)).rejects.toThrow(/sluice verify/);
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
      expect(figureOf(search.figure, search.vault, search.account, search.epoch)).toEqual(figure);
    }
  });

  it("names nothing without its account or epoch, or with a name nobody knows", () => {
    expect(figureOf("yourShares", sources.vault, "0x12")).toBeNull();
    expect(figureOf("epoch", sources.vault, from, 0)).toBeNull();
    expect(figureOf("moon", sources.vault, from, 1)).toBeNull();
    expect(figuresOf("personal", false)).not.toContain("epoch");
  });
});
