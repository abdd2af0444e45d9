import { vaultCall } from "@sluicefi/client/call";
import { type Address, encodeEventTopics, type Hex, type PublicClient, pad, parseAbiItem } from "viem";
import { beforeEach, describe, expect, it, vi } from "vitest";

const ME = "0x00000000000000000000000000000000000000a1" as Address;
const OTHER = "0x00000000000000000000000000000000000000c3" as Address;
const VAULT = "0x00000000000000000000000000000000000000b2" as Address;
const HASH = `0x${"5".repeat(64)}` as Hex;
const TX = `0x${"7".repeat(64)}` as Hex;

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});
vi.stubGlobal("addEventListener", () => undefined);
vi.stubGlobal("removeEventListener", () => undefined);

const status = vi.hoisted(() => ({ answer: null as unknown, capabilities: null as unknown }));
vi.mock("wagmi/actions", () => ({
  getCallsStatus: async () => {
    if (status.answer instanceof Error) throw status.answer;
    return status.answer;
  },
  getCapabilities: async () => {
    if (status.capabilities instanceof Error) throw status.capabilities;
    return status.capabilities;
  },
  sendCalls: async () => ({ id: "0x1" }),
}));

const entry = (over: object = {}) => ({
  kind: "transaction" as const,
  id: null,
  account: ME,
  chainId: 1337,
  action: "deposit",
  contract: VAULT,
  says: "deposit exactly 1.00 USDC",
  since: "10",
  ...over,
});

/** The module as a page that was loaded anew has it. */
async function reloaded() {
  vi.resetModules();
  return import("~/wallet/sent");
}

const list = () => JSON.parse(kept.get("sluice.sent") ?? "[]") as { key: string; id: string | null }[];

describe("what was sent", () => {
  beforeEach(() => kept.clear());
  const form = {};

  it("is kept from before the wallet answers until it is decided", async () => {
    const sent = await reloaded();
    const key = sent.remember(entry(), form);
    expect(list()).toMatchObject([{ id: null }]);
    sent.answered(key, { id: HASH });
    expect(list()).toMatchObject([{ id: HASH }]);
    sent.settled(key);
    expect(list()).toEqual([]);
  });

  it("is of the same account, act and contract only", async () => {
    const { sentBefore } = await reloaded();
    const all = [{ ...entry(), key: "k" }];
    expect(sentBefore(all, ME.toUpperCase().replace("0X", "0x"), "deposit", VAULT)?.key).toBe("k");
    expect(sentBefore(all, OTHER, "deposit", VAULT)).toBeUndefined();
    expect(sentBefore(all, ME, "withdraw", VAULT)).toBeUndefined();
    expect(sentBefore(all, ME, "deposit", OTHER)).toBeUndefined();
    expect(sentBefore(all, undefined, "deposit", VAULT)).toBeUndefined();
  });

  it("of another tab is never overwritten", async () => {
    const mine = await reloaded();
    mine.remember(entry({ says: "mine" }), form);
    const theirs = [...list(), { ...entry({ says: "theirs" }), key: "t" }];
    kept.set("sluice.sent", JSON.stringify(theirs));
    mine.remember(entry({ says: "mine again" }), form);
    expect(list().map((each) => (each as unknown as { says: string }).says)).toEqual(["mine", "theirs", "mine again"]);
  });

  it("that isn't as it was written is ignored", async () => {
    for (const text of [
      "{",
      "7",
      '[{"key":1}]',
      JSON.stringify([entry()]),
      JSON.stringify([{ ...entry(), key: "k", account: "x" }]),
    ]) {
      kept.set("sluice.sent", text);
      const sent = await reloaded();
      sent.remember(entry(), form);
      expect(list()).toHaveLength(1);
      kept.clear();
    }
  });
});

describe("a batch", () => {
  const outcomeOf = async (answer: unknown) => {
    status.answer = answer;
    const { batchOutcome } = await import("~/wallet/batch");
    return batchOutcome({} as never, "0x1");
  };
  const receipt = { status: "success", transactionHash: TX, blockNumber: 11n, logs: [] };

  it("ends as the wallet's status code says", async () => {
    expect(await outcomeOf({ statusCode: 200, receipts: [receipt] })).toEqual({ kind: "done", receipt });
    expect(await outcomeOf({ statusCode: 400 })).toEqual({ kind: "dropped" });
    expect(await outcomeOf({ statusCode: 500, receipts: [] })).toEqual({ kind: "reverted", whole: true });
    expect(await outcomeOf({ statusCode: 600, receipts: [receipt] })).toEqual({ kind: "reverted", whole: false });
    expect(await outcomeOf({ statusCode: 200, receipts: [{ ...receipt, status: "reverted" }] })).toEqual({
      kind: "reverted",
      whole: false,
    });
  });

  it("isn't concluded from an absent, unknown or strange answer", async () => {
    const unknown = Object.assign(new Error("unknown bundle id"), { code: 5730 });
    for (const answer of [unknown, { statusCode: 100 }, { statusCode: undefined }, { statusCode: 300 }, {}]) {
      expect(await outcomeOf(answer)).toEqual({ kind: "undecided" });
    }
  });

  it("is offered only by a wallet's own yes, for this chain", async () => {
    const { atomicOf } = await import("~/wallet/batch");
    const ask = async (capabilities: unknown) => {
      status.capabilities = capabilities;
      return atomicOf({} as never, ME, 1337);
    };
    expect(await ask({ 1337: { atomic: { status: "supported" } } })).toBe("supported");
    expect(await ask({ 1337: { atomic: { status: "ready" } } })).toBe("ready");
    expect(await ask({ 0: { atomic: { status: "supported" } } })).toBe("supported");
    expect(await ask({ 0: { atomic: { status: "supported" } }, 1337: { atomic: { status: "unsupported" } } })).toBe(
      "none",
    );
    expect(await ask({ 1: { atomic: { status: "supported" } } })).toBe("none");
    expect(await ask({ 1337: { atomicBatch: { supported: true } } })).toBe("none");
    expect(await ask({})).toBe("none");
  });

  it("has an id of ours that no other has", async () => {
    const { newBatchId } = await import("~/wallet/batch");
    const ids = new Set(Array.from({ length: 100 }, newBatchId));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^0x[0-9a-f]{64}$/);
  });
});

describe("a proposal", () => {
  const success = encodeEventTopics({
    abi: [parseAbiItem("event ExecutionSuccess(bytes32 indexed txHash, uint256 payment)")],
    args: { txHash: HASH },
  }) as Hex[];
  const failure = encodeEventTopics({
    abi: [parseAbiItem("event ExecutionFailure(bytes32 indexed txHash, uint256 payment)")],
    args: { txHash: HASH },
  }) as Hex[];
  const word = (n: bigint): string => n.toString(16).padStart(64, "0");
  const deposit = vaultCall(VAULT, "requestDeposit", [5n, ME, ME]);

  /** A chain with these logs; it answers only for the ranges and topics that it is asked. */
  function chainWith(logs: object[], receipt: object | null = null, head = 5000n) {
    const asked: { address: string; fromBlock: string; toBlock: string }[] = [];
    const client = {
      getBlockNumber: async () => head,
      getTransactionReceipt: async () => {
        if (!receipt) throw new Error("not found");
        return receipt;
      },
      request: async ({
        params: [filter],
      }: {
        params: [(typeof asked)[number] & { topics: (Hex | Hex[] | null)[] }];
      }) => {
        asked.push(filter);
        return (logs as { address: string; block: bigint; topics: Hex[] }[]).filter(
          (log) =>
            log.address === filter.address &&
            log.block >= BigInt(filter.fromBlock) &&
            log.block <= BigInt(filter.toBlock) &&
            filter.topics.every((topic, at) => topic === null || [topic].flat().includes(log.topics[at]!)),
        );
      },
    };
    return { client: client as unknown as PublicClient, asked };
  }
  const proposal = (over: object = {}) => ({ ...entry({ kind: "proposal", id: HASH, ...over }), key: "p" }) as never;
  const look = async (client: PublicClient, sent = proposal(), from = 10n) => {
    const { lookForProposal } = await import("~/wallet/proposal");
    return lookForProposal(client, sent, from);
  };
  const effect = async () => (await import("~/wallet/proposal")).effectOf(deposit, ME)!;

  it("is done when the Safe says that it executed this very hash, indexed or not", async () => {
    const indexed = { address: ME, block: 4000n, topics: success, data: `0x${word(0n)}`, transactionHash: TX };
    expect((await look(chainWith([indexed]).client)).outcome).toEqual({ kind: "done", hash: TX });
    const older = { ...indexed, topics: [success[0]!], data: `${HASH}${word(0n)}` };
    expect((await look(chainWith([older]).client)).outcome).toEqual({ kind: "done", hash: TX });
    expect((await look(chainWith([{ ...indexed, topics: failure }]).client)).outcome).toEqual({
      kind: "failed",
      hash: TX,
    });
  });

  it("stays undecided while nothing says so, and is never concluded from silence", async () => {
    const { client, asked } = chainWith([]);
    const { outcome, next } = await look(client);
    expect(outcome).toEqual({ kind: "undecided" });
    expect(next).toBe(4988n);
    expect(
      Math.max(...asked.map(({ fromBlock, toBlock }) => Number(BigInt(toBlock) - BigInt(fromBlock)))),
    ).toBeLessThan(2000);
    const dead = { ...client, request: async () => Promise.reject(new Error("down")) } as unknown as PublicClient;
    await expect(look(dead)).rejects.toThrow("down");
    const another = { address: ME, block: 4000n, topics: [success[0]!, TX], data: "0x", transactionHash: TX };
    expect((await look(chainWith([another]).client)).outcome).toEqual({ kind: "undecided" });
  });

  it("is looked for on from where a call failed", async () => {
    const failing = (from: bigint) => {
      const { client, asked } = chainWith([]);
      const request = async (call: { params: [{ fromBlock: string }] }) => {
        if (BigInt(call.params[0].fromBlock) >= from) throw new Error("429");
        return (client.request as unknown as (call: unknown) => Promise<unknown>)(call);
      };
      return { client: { ...client, request } as unknown as PublicClient, asked };
    };
    const { outcome, next } = await look(failing(4000n).client);
    expect(outcome).toEqual({ kind: "undecided" });
    expect(next).toBe(4010n);
    const { client, asked } = failing(9999n);
    await look(client, proposal(), next);
    expect(BigInt(asked[0]!.fromBlock)).toBe(4010n);
  });

  it("is found by the vault's own event, with exactly this amount", async () => {
    const { topics } = await effect();
    const event = {
      address: VAULT,
      block: 4000n,
      topics: [...(topics as Hex[]), `0x${word(13n)}`],
      data: `${pad(ME)}${word(5n)}`,
      transactionHash: TX,
    };
    const sent = proposal({ effect: await effect() });
    expect((await look(chainWith([event]).client, sent)).outcome).toEqual({ kind: "done", hash: TX });
    for (const other of [
      { ...event, data: `${pad(ME)}${word(6n)}` },
      { ...event, topics: [topics[0] as Hex, pad(OTHER), pad(OTHER), `0x${word(13n)}`] },
      { ...event, block: 9n },
    ]) {
      expect((await look(chainWith([other]).client, sent)).outcome).toEqual({ kind: "undecided" });
    }
    // The same deposit, but executed under another proposal's hash.
    const twin = { address: ME, block: 4000n, topics: [success[0]!, TX], data: "0x", transactionHash: TX };
    expect((await look(chainWith([event, twin]).client, sent)).outcome).toEqual({ kind: "undecided" });
  });

  it("is a transaction after all where the chain has a receipt for its hash", async () => {
    const receipt = { status: "success", transactionHash: HASH };
    expect((await look(chainWith([], receipt).client)).outcome).toEqual({ kind: "done", hash: HASH });
    const reverted = { ...receipt, status: "reverted" };
    expect((await look(chainWith([], reverted).client)).outcome).toEqual({ kind: "failed", hash: HASH });
  });
});
