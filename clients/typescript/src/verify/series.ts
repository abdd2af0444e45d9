import type { Address } from "viem";
import { vaultAbi } from "../abi/vault";
import { body, type PriceRow } from "../api/client";
import { reverted } from "../refused";
import type { Books } from "./books";
import { bigArg, type Event } from "./events";
import { EvidenceError, Unchecked } from "./evidence";
import { sameHex } from "./hex";
import { HOUR, lastBefore } from "./moment";
import type { Claims, Reading } from "./reading";
import { dayOf } from "./risk";

// A vault's price history: the API's rows, each checked when a figure needs it. A settlement's row and the creation's follow
// from the vault's proven events; an hourly one is the state at the last block before the hour (SPEC section 3): its supply
// follows from the events, its NAV is read from a node that has that state.

const PAGE = 2000;
/** So many rows are checked at a time: an hourly one takes three readings. */
const BATCH = 25;

/** A price of the page, exact. */
export interface Point {
  time: number;
  kind: PriceRow["kind"];
  block: bigint;
  hash: string;
  nav: bigint;
  supply: bigint;
  stale: boolean;
  epoch: number | null;
}

/** Readings of an hourly row. */
const READS = 3;
const ranks: Record<PriceRow["kind"], number> = { creation: 0, hour: 1, settlement: 2 };
const isGood = ({ stale, supply }: Point): boolean => !stale && supply > 0n;
const keyOf = ({ time, kind }: Point): string => `${time} ${kind}`;

/** All rows up to the moment of the vault's figures. */
export async function seriesOf(reading: Reading): Promise<Series> {
  const claims = await reading.claims();
  const { vault } = claims;
  if (!vault.asOf) throw new Unchecked("noPrice");
  const rows = new Map<string, Point>();
  for (let from = 1; ; ) {
    reading.work.step(0);
    const page = await body(
      reading.api.GET("/v1/vaults/{vault}/prices", {
        params: { path: { vault: vault.address }, query: { interval: "hour", from, limit: PAGE } },
      }),
    );
    for (const { time, kind, block, hash, nav, supply, stale, epochId } of page.items) {
      if (time > vault.asOf.time) continue;
      const row: Point = {
        time,
        kind,
        block: BigInt(block),
        hash,
        nav: BigInt(nav),
        supply: BigInt(supply),
        stale,
        epoch: epochId,
      };
      rows.set(keyOf(row), row);
    }
    const last = page.items.at(-1);
    if (!page.more || !last || last.time > vault.asOf.time) break;
    // Two rows can be of one moment, so the last one is asked for again; a page full of one moment can't be.
    from = page.items[0]!.time === last.time ? last.time + 1 : last.time;
  }
  const points = [...rows.values()].sort((a, b) => a.time - b.time || ranks[a.kind] - ranks[b.kind]);
  const last = points.at(-1);
  if (!last) throw new Unchecked("noPrice");
  if (vault.type === "shared" && points[0]!.kind !== "creation") throw new EvidenceError("pricesBegin");
  const books = await reading.books();
  if (last.time < vault.asOf.time) await endsEmpty(reading, books, last.time, vault.asOf.time);
  return new Series(reading, claims, books, points);
}

/** A vault without shares has figures and no price: that its prices end where the last share went. */
async function endsEmpty(reading: Reading, books: Books, last: number, figures: number) {
  const empty = books.emptySince(await reading.priceMoment());
  if (empty === null) throw new EvidenceError("pricesEnd", last, figures);
  // Before the next full hour, which else had a price of it, there must have been shares no more.
  if (empty.time >= last + HOUR) throw new Unchecked("gap", last, empty.time);
}

export class Series {
  /** Rows with a good price: what returns and risk are of. */
  readonly good: Point[];
  private readonly hours: Point[];
  private readonly proving = new Map<string, Promise<void>>();
  /** When the block that an hourly row shows was made. */
  private readonly stateTimes = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    private readonly claims: Claims,
    private readonly books: Books,
    readonly points: readonly Point[],
  ) {
    this.good = points.filter(isGood);
    this.hours = points.filter(({ kind }) => kind === "hour");
  }

  get proven(): number {
    return this.proving.size;
  }

  /** Checks these rows, a batch at a time; throws at the first that isn't what the chain has. */
  async prove(points: readonly Point[]): Promise<void> {
    const unread = points.filter((point) => point.kind === "hour" && !this.proving.has(keyOf(point))).length;
    if (unread * READS > this.reading.readings) throw new Unchecked("readings", unread * READS);
    return this.reading.work.batches(points, BATCH, (point) => this.proveOne(point));
  }

  /**
   * Checks the rows without a good price that a choice among the good ones passes over: that a price is stale, or that there are
   * no shares, is the page's word until the chain says so.
   */
  passedOver(over: (point: Point) => boolean): Promise<void> {
    return this.prove(this.points.filter((point) => !isGood(point) && over(point)));
  }

  private proveOne(point: Point): Promise<void> {
    const key = keyOf(point);
    const known = this.proving.get(key);
    if (known) return known;
    const doing = this[point.kind](point);
    doing.catch(() => this.proving.delete(key));
    this.proving.set(key, doing);
    return doing;
  }

  private differs({ time, block }: Point, what: "hash" | "moment" | "nav" | "supply") {
    return new EvidenceError("priceDiffers", time, block, what);
  }

  protected async hour(point: Point) {
    if (point.time % HOUR !== 0) throw this.differs(point, "moment");
    const { client } = this.reading;
    const { vault } = this.claims;
    const at = { address: vault.address as Address, abi: vaultAbi, blockNumber: point.block } as const;
    const [block, next, nav] = await Promise.all([
      client.getBlock({ blockNumber: point.block }),
      client.getBlock({ blockNumber: point.block + 1n }),
      client.readContract({ ...at, functionName: "nav" }).catch((error: unknown) => {
        if (reverted(error)) return null;
        throw error;
      }),
    ]);
    const time = Number(block.timestamp);
    if (!sameHex(point.hash, block.hash)) throw this.differs(point, "hash");
    if (!lastBefore(point.time, time, Number(next.timestamp))) throw this.differs(point, "moment");
    if (point.stale ? nav !== null : nav !== point.nav) throw this.differs(point, "nav");
    if (this.books.supplyAt({ time, block: point.block }) !== point.supply) throw this.differs(point, "supply");
    this.stateTimes.set(keyOf(point), time);
  }

  protected async settlement(point: Point) {
    const event = this.books.settlement(BigInt(point.epoch ?? 0));
    if (!event) throw this.differs(point, "moment");
    const { nav, supplyBefore } = event.args.settlement as Record<"nav" | "supplyBefore", bigint>;
    this.samePair(point, event, nav, supplyBefore);
  }

  protected async creation(point: Point) {
    const { creation } = this.books;
    if (!creation) throw this.differs(point, "moment");
    this.samePair(point, creation, bigArg(creation, "seed"), bigArg(creation, "seedShares"));
  }

  private samePair(point: Point, { time }: Event, nav: bigint, supply: bigint) {
    // Neither is ever stale: a settlement takes no bad price.
    if (point.stale || nav !== point.nav) throw this.differs(point, "nav");
    if (supply !== point.supply) throw this.differs(point, "supply");
    if (time !== point.time) throw this.differs(point, "moment");
  }

  /**
   * That the history begins with the creation, and that no settlement up to the figures is missing at its time: the events have
   * them all. Those of one second are one row.
   */
  async allSettlements(): Promise<void> {
    const [first] = this.points;
    if (first?.kind === "creation") await this.proveOne(first);
    const moments = new Set(this.points.filter(({ kind }) => kind === "settlement").map(({ time }) => time));
    const { settled } = this.books.vaultAt(await this.reading.priceMoment());
    for (const id of settled) {
      if (!moments.has(this.books.settlement(id)!.time)) throw new EvidenceError("settlementMissing", id);
    }
  }

  /** That no hourly row is missing between the first and the last good price. */
  async allHours(): Promise<void> {
    await this.noGaps(() => true);
  }

  /** That no later row of a day is missing than the last one there is. */
  async daysEnd(): Promise<void> {
    await this.noGaps((before, after) => dayOf(before) !== dayOf(after.time));
  }

  /** That the row before `moment` is the last one before it. */
  async before(moment: number): Promise<void> {
    await this.noGaps((before, after) => before <= moment && after.time > moment);
  }

  /**
   * An hour has a row when a block was made in it. So between two rows none is missing where the later one shows the state
   * of a block that was made before the first missing hour began.
   */
  private async noGaps(matters: (before: number, after: Point) => boolean) {
    const [first] = this.points;
    const gaps: [number, Point][] = [];
    // From the vault's creation on; a personal vault has no price before its first deposit.
    let before = first?.kind === "creation" ? Math.floor(first.time / HOUR) * HOUR : null;
    for (const after of this.hours) {
      if (before !== null && after.time - before > HOUR && matters(before, after)) gaps.push([before, after]);
      before = after.time;
    }
    await this.prove(gaps.map(([, after]) => after));
    for (const [from, after] of gaps) {
      if (this.stateTimes.get(keyOf(after))! >= from + HOUR) {
        throw new Unchecked("gap", from, after.time);
      }
    }
  }
}
