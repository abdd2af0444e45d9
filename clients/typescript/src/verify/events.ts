import { type Abi, type AbiParameter, decodeAbiParameters, type Hex, toEventSelector } from "viem";
import { personalVaultAbi } from "../abi/personalVault";
import { portfolioAbi } from "../abi/portfolio";
import { vaultAbi } from "../abi/vault";
import type { RawEvent } from "./archive";
import { EvidenceError } from "./evidence";

// Proven events, decoded: what the books of a vault and its accounts are rebuilt from.

/** An event of the vault or its portfolio. */
export interface Event {
  name: string;
  args: Record<string, unknown>;
  block: bigint;
  index: number;
  tx: Hex;
  /** Unix seconds of its block. */
  time: number;
}

/** How the logs of an event are read. */
interface Form {
  name: string;
  indexed: readonly AbiParameter[];
  plain: readonly AbiParameter[];
}

/** An ABI's events by what a log of theirs begins with: hashed once, not for every log. */
const eventsOf = (abi: Abi): Map<Hex, Form> =>
  new Map(
    abi.flatMap((entry) => {
      if (entry.type !== "event") return [];
      const [indexed, plain] = [true, false].map((is) => entry.inputs.filter((input) => Boolean(input.indexed) === is));
      return [[toEventSelector(entry), { name: entry.name, indexed: indexed!, plain: plain! }] as const];
    }),
  );
const known = {
  vault: eventsOf(vaultAbi as Abi),
  personal: eventsOf(personalVaultAbi as Abi),
  portfolio: eventsOf(portfolioAbi as Abi),
};

/** Decodes a vault's events in their order; one that this release doesn't know says nothing here. Addresses are lower case. */
export function decodeEvents(raw: readonly RawEvent[], personal: boolean): Event[] {
  return raw.flatMap((event): Event[] => {
    const { from, topics, block, logIndex, transaction, time } = event;
    const form = known[from === "portfolio" ? "portfolio" : personal ? "personal" : "vault"].get(topics[0] as Hex);
    if (!form || topics.length !== form.indexed.length + 1) return [];
    const args = argsOf(form, event);
    return [{ name: form.name, args, block: BigInt(block), index: logIndex, tx: transaction, time }];
  });
}

function argsOf({ indexed, plain }: Form, { topics, data }: RawEvent): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const [at, input] of indexed.entries()) args[input.name!] = wordOf(input, topics[at + 1]!);
  const simple = plain.every(({ type }) => type === "address" || type === "uint256");
  // Most events have words only: those need no decoder.
  if (simple && data.length === 2 + 64 * plain.length) {
    for (const [at, input] of plain.entries()) {
      args[input.name!] = wordOf(input, `0x${data.slice(2 + 64 * at, 2 + 64 * (at + 1))}`);
    }
    return args;
  }
  for (const [at, value] of decodeAbiParameters(plain, data).entries()) args[plain[at]!.name!] = value;
  return args;
}

const wordOf = (input: AbiParameter, word: Hex): unknown =>
  input.type === "uint256"
    ? BigInt(word)
    : input.type === "address"
      ? `0x${word.slice(26)}`
      : decodeAbiParameters([input], word)[0];

/**
 * A shared vault's creation as the factory's VaultCreated says it, but from the vault's own, proven events: the first two
 * mint the dead shares and the leader's, at a price of one (SPEC rule 2).
 */
export function creationOf(events: readonly Event[], vault: string, assetDecimals: number): Event {
  const [first] = events;
  const born = events.findIndex(({ time, block }) => time !== first?.time || block !== first?.block);
  const [dead, seed] = events
    .slice(0, born < 0 ? undefined : born)
    .filter((event) => event.name === "Transfer" && BigInt(addressArg(event, "from")) === 0n);
  if (!dead || !seed) throw new EvidenceError("noCreation");
  const lockedShares = bigArg(dead, "value");
  const seedShares = lockedShares + bigArg(seed, "value");
  const leader = addressArg(seed, "to");
  const paid = seedShares / 10n ** BigInt(18 - assetDecimals);
  return { ...dead, name: "VaultCreated", args: { vault, leader, seed: paid, seedShares, lockedShares, feeBps: 0n } };
}

export const bigArg = ({ args }: Event, name: string): bigint => BigInt(args[name] as bigint | number);
export const addressArg = ({ args }: Event, name: string): string => String(args[name]).toLowerCase();
