import { mulDiv, WAD } from "../amount";
import { body, type Schema } from "../api/client";
import type { Books } from "./books";
import { bigArg } from "./events";
import { EvidenceError, Unchecked } from "./evidence";
import type { RecordFigure } from "./figure";
import type { Reading } from "./reading";
import { assetValue, countValue, type Part, shareValue, type Value, verdictOf } from "./result";

// A leader's record in one vault, from its settlements alone: arithmetic of its own beside ledger/record.go, which says what
// the figures are.

/** What others than the leader must have at a period's beginning for it to count: 1,000 whole assets. */
const floorOf = (decimals: number): bigint => 1_000n * 10n ** BigInt(decimals);

export interface RecordFound {
  periods: number;
  index: bigint;
  fall: bigint;
  worst: bigint | null;
  /** Seconds a share minted for others stayed on average; null while none was. */
  stay: bigint | null;
  settlements: number;
  last: { nav: bigint; supply: bigint };
}

const positive = (value: bigint): bigint => (value > 0n ? value : 0n);

/** The record after the settlement of an epoch. */
export function recordOf(books: Books, decimals: number, epoch: bigint): RecordFound {
  const { creation } = books;
  if (!creation) throw new Unchecked("noEpoch", Number(epoch));
  const floor = floorOf(decimals);
  let before = {
    nav: bigArg(creation, "seed"),
    supply: bigArg(creation, "seedShares"),
    others: 0n,
    time: creation.time,
  };
  const locked = bigArg(creation, "lockedShares");
  let [index, peak, fall, capital, shareSeconds, sharesIn] = [WAD, WAD, 0n, 0n, 0n, 0n];
  let worst: bigint | null = null;
  let [periods, settlements] = [0, 0];
  for (const event of books.events) {
    if (event.name !== "EpochSettled" || bigArg(event, "epochId") > epoch) continue;
    const s = event.args.settlement as Record<string, bigint>;
    const now = {
      nav: s.nav!,
      supply: s.supplyBefore!,
      others: positive(s.supplyAfter! - s.leaderShares! - locked),
      time: event.time,
    };
    const seconds = BigInt(Math.max(0, now.time - before.time));
    if (capital >= floor && now.supply > 0n && before.supply > 0n && before.nav > 0n) {
      const ratio = (now.nav * before.supply * WAD) / (before.nav * now.supply);
      periods++;
      if (worst === null || ratio < worst) worst = ratio;
      index = (index * ratio) / WAD;
      if (index > peak) peak = index;
      const deep = ((peak - index) * WAD) / peak;
      if (deep > fall) fall = deep;
    }
    shareSeconds += before.others * seconds;
    const accepted = s.depositsAccepted!;
    if (accepted > 0n) sharesIn += (s.sharesMinted! * (accepted - s.leaderAccepted!)) / accepted;
    capital = mulDiv(now.others, now.nav, now.supply) ?? 0n;
    before = now;
    settlements++;
  }
  const stay = sharesIn > 0n ? shareSeconds / sharesIn : null;
  return { periods, index, fall, worst, stay, settlements, last: { nav: before.nav, supply: before.supply } };
}

/** Units of 1e-18 as the API writes a fraction: six digits, rounded down. */
export function fractionText(value: bigint): string {
  const millionths = mulDiv(value, 1_000_000n, WAD)!;
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, "0");
  return `${millionths < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

const fraction = (text: string | null): Value => ({ unit: "fraction", text });

type Claimed = Schema["VaultRecord"];

const shown: Record<
  Exclude<RecordFigure, "fees" | "recordSince">,
  {
    claim: (record: Claimed) => string | null;
    find: (found: RecordFound) => string | null;
    value: (text: string | null) => Value;
  }
> = {
  recordReturn: {
    claim: (record) => record.return,
    find: ({ index, periods }) => (periods > 0 ? fractionText(index - WAD) : null),
    value: fraction,
  },
  recordFall: { claim: (record) => record.maxDrawdown, find: ({ fall }) => fractionText(fall), value: fraction },
  recordWorst: {
    claim: (record) => record.worstPeriod,
    find: ({ worst }) => (worst === null ? null : fractionText(worst - WAD)),
    value: fraction,
  },
  recordPeriods: {
    claim: (record) => String(record.countedPeriods),
    find: ({ periods }) => String(periods),
    value: (text) => countValue(text === null ? null : BigInt(text)),
  },
  recordStay: {
    claim: (record) => (record.averageStay === null ? null : String(record.averageStay)),
    find: ({ stay }) => (stay === null ? null : String(stay)),
    value: (text) => countValue(text === null ? null : BigInt(text)),
  },
};

/** A figure of the record that the API gives for a vault, held to its settlements. */
export async function checkRecord(reading: Reading, of: RecordFigure): Promise<Part> {
  if (of === "fees") return checkFees(reading);
  const { vault, block, time } = await reading.claims();
  if (of === "recordSince") return { ...compareSince(vault, await reading.books()), block, time };
  const { api, vault: address } = reading;
  const { items } = await body(api.GET("/v1/compare", { params: { query: { vault: [address] } } }));
  const record = items[0]?.record ?? null;
  const books = await reading.books();
  const last = books.vaultNow().settled.at(-1) ?? 0n;
  // Of a settlement since the events: that there was one, the chain has to say.
  if (record && BigInt(record.epochId) > last && !(await reading.settledNow(BigInt(record.epochId)))) {
    throw new EvidenceError("notSettled", BigInt(record.epochId));
  }
  return { ...compareRecord(record, books, vault.asset, of), block, time };
}

/** What the API says of a vault's record, null before its first settlement, beside what its settlements give. */
export function compareRecord(
  record: Claimed | null,
  books: Books,
  asset: Schema["Asset"],
  of: Exclude<RecordFigure, "fees" | "recordSince">,
): Part {
  const { claim, find, value } = shown[of];
  const last = books.vaultNow().settled.at(-1);
  if (!record) {
    // The events may have what the answer hides.
    if (last !== undefined) throw new EvidenceError("settlementMissing", last);
    // A leader's new vault adds nothing to their record: the events say so, too.
    const inputs: Part["inputs"] = [["settlements", countValue(0)]];
    return { claimed: value(null), found: value(null), verdict: "match", asset, inputs, compared: "events" };
  }
  const said = BigInt(record.epochId);
  // The record is of all settlements: not of those up to one that somebody chose. A later one came since the events.
  if (last === undefined || said > last) throw new Unchecked("movedOn");
  if (said < last) throw new EvidenceError("settlementMissing", last);
  const found = recordOf(books, asset.decimals, said);
  const [claimed, computed] = [claim(record), find(found)];
  return {
    claimed: value(claimed),
    found: value(computed),
    // Null on both sides: no period counted, which both say.
    verdict: claimed === computed ? "match" : "mismatch",
    asset,
    inputs: [
      ["settlements", countValue(found.settlements)],
      ["nav", assetValue(found.last.nav)],
      ["supply", shareValue(found.last.supply)],
    ],
    compared: "events",
  };
}

/** When the vault was created: the time of its first event. */
export function compareSince(vault: { createdAt: number; asset: Schema["Asset"] }, { creation }: Books): Part {
  if (!creation) throw new EvidenceError("noCreation");
  return {
    claimed: { unit: "time", time: vault.createdAt },
    found: { unit: "time", time: creation.time },
    verdict: vault.createdAt === creation.time ? "match" : "mismatch",
    asset: vault.asset,
    inputs: [],
    compared: "events",
  };
}

/** All fees ever booked in the vault: those of every account. */
async function checkFees(reading: Reading): Promise<Part> {
  const { vault, block, time } = await reading.claims();
  const accounts = [...(await reading.books()).accounts().books.values()];
  const found = accounts.reduce((sum, book) => sum + book.fees, 0n);
  const claimed = BigInt(vault.fees.booked);
  return {
    claimed: assetValue(claimed),
    found: assetValue(found),
    verdict: verdictOf(claimed, found),
    asset: vault.asset,
    inputs: [["fees", assetValue(found)]],
    block,
    time,
    compared: "events",
  };
}
