import { readFileSync } from "node:fs";
import fc from "fast-check";
import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { EMPTY_HISTORY, Fold, type Foldable, foldAll } from "../src/verify/fold";

/** A case of testdata/fold.json, which every implementation of the fold is held to. */
interface Case {
  name: string;
  events: (Foldable & { history: Hex })[];
}
const cases = JSON.parse(readFileSync(new URL("../../../testdata/fold.json", import.meta.url), "utf8")) as Case[];

const word = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `0x${Buffer.from(bytes).toString("hex")}` as Hex);
const event = fc.record({
  emitter: word.map((hex) => hex.slice(0, 42) as Hex),
  time: fc.integer({ min: 0, max: 2 ** 48 }),
  topics: fc.array(word, { maxLength: 4 }),
  data: fc.uint8Array({ maxLength: 200 }).map((bytes) => `0x${Buffer.from(bytes).toString("hex")}` as Hex),
});

describe("the fold", () => {
  it("is that of the vectors which Go and Solidity are held to", () => {
    const counts = new Set<number>();
    let events = 0;
    for (const { name, events: list } of cases) {
      const fold = new Fold();
      for (const each of list) {
        fold.add(each);
        expect(fold.history, name).toBe(each.history);
        counts.add(each.topics.length);
        events++;
      }
    }
    expect(counts.size).toBe(5);
    expect(events).toBeGreaterThanOrEqual(15);
  });

  it("is what the ABI encoder makes of rule 23's words", () => {
    const kinds = ["bytes32", "address", "uint256", "uint256", "bytes32", "bytes32", "bytes32", "bytes32", "bytes32"];
    fc.assert(
      fc.property(word, event, (before, { emitter, time, topics, data }) => {
        const topic = (at: number) => topics[at] ?? EMPTY_HISTORY;
        const encoded = encodeAbiParameters(
          kinds.map((type) => ({ type })),
          [
            before,
            emitter,
            BigInt(time),
            BigInt(topics.length),
            topic(0),
            topic(1),
            topic(2),
            topic(3),
            keccak256(data),
          ],
        );
        expect(foldAll([{ emitter, time, topics, data }], before)).toBe(keccak256(encoded));
      }),
    );
  });

  it("refuses more topics than a log can have", () => {
    const five = {
      emitter: `0x${"1".repeat(40)}` as Hex,
      time: 1,
      topics: Array(5).fill(EMPTY_HISTORY) as Hex[],
      data: "0x" as Hex,
    };
    expect(() => foldAll([five])).toThrow(RangeError);
  });
});
