import type { RawEvent } from "./archive";

// What is wrong with a list of events, said against the list of somebody who has it right.

/** Which part of an event differs. */
export type EventPart = "emitter" | "time" | "topics" | "data" | `topic${0 | 1 | 2 | 3}`;

/** How a list differs from the true one, and at which of its events, counted from 0. */
export type Difference =
  | { kind: "changed"; at: number; parts: EventPart[]; event: RawEvent; is: RawEvent }
  | { kind: "missing"; at: number; event: RawEvent }
  | { kind: "twice"; at: number; event: RawEvent }
  | { kind: "swapped"; at: number; with: number; event: RawEvent }
  | { kind: "invented"; at: number; event: RawEvent }
  /** Out of its block's order. */
  | { kind: "order"; at: number; event: RawEvent }
  /** Between these positions, where nobody could say more. */
  | { kind: "within"; at: number; to: number };

const equal = (a: RawEvent | undefined, b: RawEvent | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && partsOf(a, b).length === 0);

function partsOf(a: RawEvent, b: RawEvent): EventPart[] {
  const parts: EventPart[] = [];
  if (a.from !== b.from) parts.push("emitter");
  if (a.time !== b.time) parts.push("time");
  if (a.topics.length !== b.topics.length) parts.push("topics");
  else
    for (const [at, topic] of a.topics.entries()) if (topic !== b.topics[at]) parts.push(`topic${at as 0 | 1 | 2 | 3}`);
  if (a.data !== b.data) parts.push("data");
  return parts;
}

/** The first difference between what was given and what is; null where both are the same. `offset` counts what came before. */
export function differenceOf(given: readonly RawEvent[], is: readonly RawEvent[], offset = 0): Difference | null {
  let at = 0;
  while (at < given.length && at < is.length && equal(given[at], is[at])) at++;
  const [mine, theirs] = [given[at], is[at]];
  if (mine === undefined && theirs === undefined) return null;
  const position = offset + at;
  const after = (list: readonly RawEvent[], wanted: RawEvent | undefined) =>
    wanted === undefined ? -1 : list.findIndex((event, index) => index > at && equal(event, wanted));
  // Where the list's event is in the truth, and where the true one is in the list.
  const [mineIs, theirsIs] = [after(is, mine), after(given, theirs)];
  if (mine === undefined || (mineIs > 0 && (theirsIs < 0 || mineIs < theirsIs))) {
    return { kind: "missing", at: position, event: theirs! };
  }
  if (mineIs > 0 && mineIs === theirsIs) return { kind: "swapped", at: position, with: offset + mineIs, event: mine };
  if (theirs === undefined || theirsIs > 0) {
    const before = given.slice(0, at).some((event) => equal(event, mine));
    return { kind: before ? "twice" : "invented", at: position, event: mine };
  }
  return { kind: "changed", at: position, parts: partsOf(mine, theirs), event: mine, is: theirs };
}
