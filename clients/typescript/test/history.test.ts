import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import { pieceOf, type RawEvent } from "../src/verify/archive";
import type { Difference } from "../src/verify/difference";
import { EvidenceError, Unchecked } from "../src/verify/evidence";
import { foldAll } from "../src/verify/fold";
import { proveHistory } from "../src/verify/history";
import { Work } from "../src/verify/work";
import { archiveOf, archiveText, at, CHAIN, created, nodeOf, portfolio, rawEvent, vault } from "./world";

// The list of a vault's events from a source that nobody has to trust: whatever is changed in it is found and named.

const E18 = 10n ** 18n;
const time = (block: number) => 1_700_000_000 + 12 * block;
const HEAD = 60;

/** Two events a block, of vault and portfolio in turn. */
const truth: RawEvent[] = [
  ...created(at(9), 100n * E18, { block: 1, time: time(1) }),
  ...Array.from({ length: 40 }, (_, n) => {
    const block = 2 + (n >> 1);
    const args = {
      controller: at(n + 1),
      owner: at(n + 1),
      requestId: 1n,
      sender: at(n + 1),
      assets: BigInt(1000 + n),
    };
    return n % 3 === 2
      ? rawEvent(
          "portfolio",
          "HoldingForfeited",
          { token: at(n + 1), amount: BigInt(n) },
          { block, time: time(block), index: n & 1 },
        )
      : rawEvent("vault", "DepositRequest", args, { block, time: time(block), index: n & 1 });
  }),
];
const FINAL = 18;

interface World {
  archived?: readonly RawEvent[];
  perPiece?: number;
  oldest?: number;
  range?: number;
  pieces?: string[];
  gives?: (event: RawEvent) => boolean;
  forgets?: boolean;
}

function prove({ archived, perPiece = 10, pieces, ...kind }: World = {}) {
  const node = nodeOf({ events: truth, head: HEAD, ...kind });
  const text = pieces ?? archiveText(archived ?? truth.filter(({ block }) => block <= FINAL), FINAL, perPiece);
  const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client: node.client, work: new Work() };
  return { asked: node.asked, proven: proveHistory({ ...of, archive: archiveOf(text) }, BigInt(HEAD)) };
}

const found = async (world: World): Promise<Difference> => {
  const error = await prove(world).proven.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EvidenceError);
  expect((error as EvidenceError).kind).toBe("history");
  return (error as EvidenceError<"history">).numbers[0];
};

const flip = (hex: Hex): Hex => `${hex.slice(0, -1)}${(Number.parseInt(hex.at(-1)!, 16) ^ 1).toString(16)}` as Hex;
const archived = truth.filter(({ block }) => block <= FINAL);
const changed = (n: number, change: (event: RawEvent) => Partial<RawEvent>) =>
  archived.map((event, index) => (index === n ? { ...event, ...change(event) } : event));

describe("a vault's events", () => {
  it("are proven by one read of its slot, and what is newer than the archive comes from the logs", async () => {
    const { proven, asked } = prove();
    const { events, source, history } = await proven;
    expect(events.map(({ data }) => data)).toEqual(truth.map(({ data }) => data));
    expect(history).toBe(foldAll(truth));
    expect(source).toBe("archive");
    expect(asked.history).toEqual([HEAD]);
    expect(asked.logs).toEqual([[FINAL + 1, HEAD]]);
  });

  it("are read from the endpoint's logs alone where there is no archive, in ranges that it allows", async () => {
    const { client, asked } = nodeOf({ events: truth, head: HEAD, range: 9 });
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client, work: new Work() };
    const { events, source } = await proveHistory({ ...of, archive: async () => null }, BigInt(HEAD));
    expect([events.length, source]).toEqual([truth.length, "logs"]);
    for (const [from, to] of asked.logs) expect(to - from).toBeLessThan(9);
  });

  it("leave ERC-20's approvals out, which are not folded, in whichever letters the endpoint writes them", async () => {
    const approval = rawEvent(
      "vault",
      "Approval",
      { owner: at(1), spender: at(2), value: 3n },
      { block: 5, time: time(5), index: 9 },
    );
    const client = nodeOf({ events: truth, head: HEAD }).client;
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, work: new Work() };
    const [selector, ...args] = approval.topics as [Hex, ...Hex[]];
    for (const topics of [approval.topics, [`0x${selector.slice(2).toUpperCase()}` as Hex, ...args]]) {
      const withApproval = nodeOf({ events: [...truth, { ...approval, topics }], head: HEAD }).client;
      const both = { ...client, request: withApproval.request } as typeof client;
      expect((await proveHistory({ ...of, client: both }, BigInt(HEAD))).events).toHaveLength(truth.length);
    }
  });

  it("are read as Go reads them: hex in any letters, which all mean the same bytes", async () => {
    const shouted = truth.map(({ topics, data, transaction, ...event }) => ({
      ...event,
      topics: topics.map((topic) => topic.toUpperCase() as Hex),
      data: data.toUpperCase() as Hex,
      transaction: transaction.toUpperCase() as Hex,
    }));
    const { client } = nodeOf({ events: truth, head: HEAD });
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client, work: new Work() };
    const plain = archiveText(truth, HEAD)[0]!.trim().split("\n");
    const lines = shouted.map(({ emitter: _, ...event }) => JSON.stringify({ type: "event", ...event }));
    const text = `${[plain[0], ...lines, plain.at(-1)].join("\n")}\n`;
    const { events } = await proveHistory({ ...of, archive: archiveOf([text]) }, BigInt(HEAD));
    expect(events).toEqual(truth);
  });

  it("end at the page's block, whatever the archive has beyond it", async () => {
    const { client } = nodeOf({ events: truth, head: HEAD });
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client, work: new Work() };
    const { events } = await proveHistory({ ...of, archive: archiveOf(archiveText(truth, HEAD)) }, 10n);
    expect(events).toHaveLength(truth.filter(({ block }) => block <= 10).length);
  });
});

describe("an archive that lies is found out, and the event named:", () => {
  // The first event, one at the end of a piece, one in the middle of a block, the last.
  for (const n of [0, 10, 17, archived.length - 1]) {
    const at = n;
    const event = archived[n]!;
    it(`event ${n}: one bit of a topic, of data, of a time; another emitter`, async () => {
      const last = event.topics.length - 1;
      const topics = [...event.topics.slice(0, -1), flip(event.topics[last]!)];
      expect(await found({ archived: changed(n, () => ({ topics })) })).toMatchObject({
        kind: "changed",
        at,
        parts: [`topic${last}`],
      });
      expect(await found({ archived: changed(n, ({ data }) => ({ data: flip(data) })) })).toMatchObject({
        kind: "changed",
        at,
        parts: ["data"],
      });
      expect(await found({ archived: changed(n, ({ time }) => ({ time: time ^ 1 })) })).toMatchObject({
        kind: "changed",
        at,
        parts: ["time"],
      });
      const other = event.from === "vault" ? ("portfolio" as const) : ("vault" as const);
      expect(await found({ archived: changed(n, () => ({ from: other })) })).toMatchObject({
        kind: "changed",
        at,
        parts: ["emitter"],
      });
      expect(await found({ archived: changed(n, ({ topics: all }) => ({ topics: all.slice(0, -1) })) })).toMatchObject({
        kind: "changed",
        at,
        parts: ["topics"],
      });
    });

    it(`event ${n}: missing, twice, invented`, async () => {
      expect(await found({ archived: archived.toSpliced(n, 1) })).toMatchObject({ kind: "missing", at });
      expect(await found({ archived: archived.toSpliced(n, 0, event) })).toMatchObject({ kind: "twice", at: n + 1 });
      const made = { ...event, data: `0x${"7".repeat(64)}` as Hex };
      expect(await found({ archived: archived.toSpliced(n + 1, 0, made) })).toMatchObject({
        kind: "invented",
        at: n + 1,
      });
    });
  }

  it("two of a block swapped, two of different blocks swapped", async () => {
    expect(await found({ archived: archived.with(4, archived[5]!).with(5, archived[4]!) })).toMatchObject({
      kind: "swapped",
      at: 4,
      with: 5,
    });
    expect(await found({ archived: archived.with(5, archived[6]!).with(6, archived[5]!) })).toMatchObject({
      kind: "order",
      at: 6,
    });
  });

  it("a whole block missing, an event in a block without any, everything missing", async () => {
    expect(await found({ archived: archived.filter(({ block }) => block !== 7) })).toMatchObject({
      kind: "missing",
      at: 12,
    });
    const made = { ...archived.at(-1)!, block: FINAL, data: `0x${"5".repeat(64)}` as Hex };
    expect(await found({ archived: [...archived, made] })).toMatchObject({ kind: "invented", at: archived.length });
    expect(await found({ archived: [] })).toMatchObject({ kind: "missing", at: 0 });
  });

  it("where the node has no old state, from its logs; where it gives neither, the list is still refused", async () => {
    const lie = { archived: changed(17, ({ data }) => ({ data: flip(data) })) };
    expect(await found({ ...lie, oldest: HEAD })).toMatchObject({ kind: "changed", at: 17, parts: ["data"] });
    const { client } = nodeOf({ events: truth, head: HEAD, oldest: HEAD });
    const none = { ...client, request: () => Promise.reject(new Error("no logs here")) } as unknown as typeof client;
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client: none, work: new Work() };
    const whole = archiveOf(archiveText(truth.toSpliced(3, 1), HEAD));
    await expect(proveHistory({ ...of, archive: whole }, BigInt(HEAD))).rejects.toMatchObject({
      numbers: [{ kind: "within" }],
    });
  });

  it("in few reads of the slot", async () => {
    const { proven, asked } = prove({ archived: changed(17, ({ data }) => ({ data: flip(data) })) });
    await expect(proven).rejects.toThrow(EvidenceError);
    expect(asked.history.length).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(HEAD)));
  });
});

describe("an endpoint whose logs aren't complete says nothing of an archive:", () => {
  const states = {
    "old states": {},
    "no old state": { oldest: HEAD },
    "zero for old states": { oldest: HEAD, forgets: true },
  };
  const logs: Record<string, (event: RawEvent) => boolean> = {
    "no log": () => false,
    "one missing after the archive's end": ({ block, logIndex }) => block !== 20 || logIndex !== 0,
    "one missing in each half": ({ block, logIndex }) => (block !== 20 && block !== 7) || logIndex !== 0,
  };
  for (const [state, node] of Object.entries(states)) {
    for (const [missing, gives] of Object.entries(logs)) {
      it(`${state}, ${missing}`, async () => {
        await expect(prove({ ...node, gives }).proven).rejects.toMatchObject({
          name: "Unchecked",
          kind: "endpointLogs",
        });
      });
    }

    it(`${state}: a false event before them is found out all the same`, async () => {
      const lie = changed(17, ({ data }) => ({ data: flip(data) }));
      expect(await found({ archived: lie, ...node })).toMatchObject({ kind: "changed", at: 17 });
    });
  }

  it("nor, where there is no archive, of anything", async () => {
    const { client } = nodeOf({ events: truth, head: HEAD, gives: ({ block }) => block !== 20 });
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client, work: new Work() };
    for (const archive of [undefined, async () => null]) {
      await expect(proveHistory({ ...of, archive }, BigInt(HEAD))).rejects.toMatchObject({
        name: "Unchecked",
        kind: "endpointLogs",
      });
    }
  });

  it("and an archive that is false itself is refused without a name where only its logs could give one", async () => {
    const lie = { archived: changed(17, ({ data }) => ({ data: flip(data) })) };
    expect(await found({ ...lie, gives: () => false })).toMatchObject({ kind: "within", at: 16, to: 18 });
  });

  it("a log of another contract", async () => {
    const { client } = nodeOf({ events: [...truth, { ...truth[3]!, emitter: at(77), block: 30 }], head: HEAD });
    const of = { vault, portfolio, chainId: CHAIN, createdBlock: 1, client, work: new Work() };
    await expect(proveHistory(of, BigInt(HEAD))).rejects.toMatchObject({ name: "Unchecked", kind: "otherLog" });
  });
});

describe("a server that doesn't give the archive says nothing of it:", () => {
  const answer = (status: number, type = "application/x-ndjson") =>
    new Response("{}", { status, headers: { "Content-Type": type } });

  it("there is none by its word alone, and every other answer is no answer", () => {
    expect(pieceOf(answer(200))).not.toBeNull();
    expect(pieceOf(answer(404))).toBeNull();
    expect(pieceOf(answer(200, "text/html"))).toBeNull();
    for (const status of [429, 500, 502, 503]) {
      expect(() => pieceOf(answer(status))).toThrow(
        expect.objectContaining({ kind: "archiveUnread", numbers: [status] }),
      );
    }
  });
});

describe("an archive that isn't one is refused with what is wrong with it:", () => {
  const [whole] = archiveText(archived, FINAL) as [string];
  const lines = whole.trim().split("\n");
  const kindOf = (pieces: string[]) =>
    prove({ pieces }).proven.then(
      () => "believed",
      (error: Unchecked) => {
        // What can't be read is no list that is shown to be false.
        expect(error).toBeInstanceOf(Unchecked);
        return `${error.kind} ${error.numbers.join(" ")}`.trim();
      },
    );
  const text = (...all: string[]) => [`${all.join("\n")}\n`];
  const withLine = (n: number, line: string) => text(...lines.with(n, line));
  const edited = (n: number, change: object) => withLine(n, JSON.stringify({ ...JSON.parse(lines[n]!), ...change }));

  it("a broken line, a field of another form, five topics", async () => {
    expect(await kindOf(withLine(4, "{"))).toBe("archiveLine 3");
    for (const change of [
      { data: "0x1" },
      { data: "0xzz" },
      { topics: ["0x12"] },
      { topics: Array(5).fill(`0x${"0".repeat(64)}`) },
      { time: -1 },
      { time: "1" },
      { block: 1.5 },
      { from: "factory" },
      { type: "note" },
    ]) {
      expect(await kindOf(edited(4, change)), JSON.stringify(change)).toBe("archiveLine 3");
    }
  });

  it("another version, another vault, another chain, a piece that breaks off", async () => {
    expect(await kindOf(edited(0, { version: 2 }))).toBe("archiveKind");
    expect(await kindOf(edited(0, { vault: at(1) }))).toBe("archiveOfOther");
    expect(await kindOf(edited(0, { chainId: 1 }))).toBe("archiveOfOther");
    expect(await kindOf(text(...lines.slice(0, -1)))).toBe(`archiveCut ${archived.length}`);
  });

  it("a next piece that isn't there, or that leads elsewhere or in a circle", async () => {
    const next = (path: string) => edited(lines.length - 1, { next: path });
    expect(await kindOf(next(`/v1/vaults/${vault}/events?after=${FINAL}`))).toBe("archiveUnread 404");
    expect(await kindOf(next("https://elsewhere.example/events?after=3"))).toBe(`archiveLine ${archived.length}`);
    expect(await kindOf(next(`/v1/vaults/${vault}/events`))).toBe(`archiveLine ${archived.length}`);
  });
});
