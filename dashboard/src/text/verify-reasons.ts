/** Why a figure doesn't match or isn't checked, in a sentence: by the kinds and numbers of the verify code. */

import type { Difference } from "@sluicefi/client/verify/difference";
import type { Findings, Gaps } from "@sluicefi/client/verify/evidence";
import type { IdentityPart } from "@sluicefi/client/verify/identity";
import type { Reason } from "@sluicefi/client/verify/result";
import { integer } from "~/lib/format";
import { utcTime } from "~/lib/time";
import { spoken } from "./spoken";
import { verify } from "./verify";

const nth = (at: number) => integer(at + 1);
const where = ({ at, event }: Extract<Difference, { event: unknown }>) =>
  `event ${nth(at)} (block ${integer(event.block)}, ${utcTime(event.time)})`;

/** Which event of a list differs from the vault's, and in what. */
function difference(found: Difference): string {
  switch (found.kind) {
    case "changed":
      return `The list differs from the chain at ${where(found)}: ${found.parts.map((part) => verify.parts[part]).join(", ")}.`;
    case "missing":
      return `The list lacks ${where(found)}.`;
    case "twice":
      return `The list has ${where(found)} twice.`;
    case "swapped":
      return `The list has ${where(found)} and event ${nth(found.with)} in each other's place.`;
    case "invented":
      return `The chain doesn't have ${where(found)} of the list.`;
    case "order":
      return `In the list ${where(found)} stands after an event of a later block.`;
    case "within":
      return `The list differs from the chain somewhere in events ${nth(found.at)} to ${integer(found.to)}. Your endpoint gives neither the old state nor the logs that would say where.`;
  }
}

const columns: Record<"hash" | "moment" | "nav" | "supply", string> = {
  hash: "the block",
  moment: "its moment",
  nav: "NAV",
  supply: "supply",
};

const identity: Record<IdentityPart, string> = {
  address: "its address",
  type: "whether it is shared or personal",
  portfolio: "its portfolio",
  asset: "its asset",
  decimals: "the asset's decimals",
  symbol: "the asset's symbol",
  leader: "its leader",
  feeBps: "its fee rate",
};

const evidence: { [K in keyof Findings]: (...numbers: Findings[K]) => string } = {
  overdrawn: (left, held) => `According to the events ${left} shares leave where there are only ${held}.`,
  returned: (id) => `Request ${id} returned other shares than its events lead to.`,
  claimed: (id, claimed, open) => `Of request ${id} ${claimed} was claimed where its events lead to ${open}.`,
  noPrice: () => "An exit in kind stands before any price.",
  supply: (epoch, was, led) => `Epoch ${epoch} began with ${was} shares, the events before it lead to ${led}.`,
  idle: (epoch, was, led) => `Epoch ${epoch} left ${was} idle, the events before it lead to ${led}.`,
  sold: (token, sold, held) => `Of ${token} ${sold} left where the events lead to ${held}.`,
  history: difference,
  noCreation: () => "The vault's first events are not those of a creation.",
  otherBlock: (block) =>
    `Your node has another block ${integer(block)} than our page named: either it or we are on another fork.`,
  epochDiffers: (names) => `These differ: ${names.join(", ")}.`,
  pricesEnd: (last, figures) => `Our price history ends at ${utcTime(last)}, our figures are of ${utcTime(figures)}.`,
  pricesBegin: () => "Our price history doesn't begin with the vault's creation.",
  priceDiffers: (time, block, what) =>
    `Our price of ${utcTime(time)}, block ${integer(block)}, is not the chain's: ${columns[what]} differs.`,
  settlementMissing: (id) => `The settlement of epoch ${id} is missing in our tables.`,
  notSettled: (id) => `Our server has a figure of the settlement of epoch ${id}, which the chain has not settled.`,
  identity: (vault, parts) =>
    `Our server says something else of the vault ${vault} than the chain: ${parts.map((part) => identity[part]).join(", ")}.`,
  uneven: (listed, count) => `The factory lists ${listed} vaults and counts ${count}.`,
  vaultList: (missing, extra) =>
    `Of the factory's vaults ${missing} are missing in our list, and ${extra} in it are too many.`,
  parts: (vaults) => `These vaults' parts are not what the chain says: ${vaults.join(", ")}.`,
};

const gaps: { [K in keyof Gaps]: (...numbers: Gaps[K]) => string } = {
  movedOn: () => "The index moved on while we read. Try again.",
  otherHead: (block) =>
    `Your node has another block ${integer(block)} than our index follows: either it or we are on another fork. Try again.`,
  noPosition: () => "Our page shows no position of this account in this vault.",
  noEpoch: (epoch) => `Our page shows no settled epoch ${epoch}.`,
  noPrice: () => "The page has no price of this vault yet, so there is nothing to compare.",
  stalePrice: () =>
    "A price feed was too old at the last hour, so the page shows the last good value, marked stale. There is nothing to recompute at this block.",
  noAnswer: (token) => `${token}: the feed gives no answer.`,
  gap: (from, to) =>
    `Between ${utcTime(from)} and ${utcTime(to)} our page has no hourly price, though the chain has blocks there. Our node had no state for them, or we leave them out: the figure can't be checked without them.`,
  readings: (count) => `It takes ${integer(count)} readings of old state. Its own verify button makes them.`,
  archiveLine: (at) => `Event ${nth(at)} of the archive is not in the archive's format.`,
  archiveKind: () => "The archive is of a version that this page doesn't read.",
  archiveOfOther: () => "The archive is of another vault or chain.",
  archiveCut: (events) => `The archive breaks off after ${integer(events)} events.`,
  archiveBound: () => "The archive is larger than this page reads.",
  otherLog: () => "Your endpoint answered with the log of another contract.",
  archiveUnread: (status) => `Our server didn't give the archive of events (HTTP ${status}). Try again.`,
  endpointLogs: () =>
    "Your endpoint's logs don't add up to the history of events that the same endpoint reads from the vault: some logs are missing. That says nothing about the vault. Try again, or choose another endpoint.",
  notProven: () => "It follows from the list of events, which is not proven.",
  failed: (message) => message,
};

export const reasons = spoken("verifyReasons", { evidence, gaps });

/** A reason as a sentence. */
export function reasonSentence({ kind, numbers }: Reason): string {
  const sentences: Record<string, unknown> = { ...reasons.evidence, ...reasons.gaps };
  const say = sentences[kind];
  return typeof say === "function" ? say(...numbers) : kind;
}
