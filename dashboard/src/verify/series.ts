import { vaultAbi } from "@sluicefi/client/abi/vault";
import { decode } from "@sluicefi/client/verify/logs";
import type { Work } from "@sluicefi/client/verify/work";
import { type Address, BaseError, ContractFunctionRevertedError, type Hex, type PublicClient } from "viem";
import { api, body, type PriceRow } from "~/api/client";
import { utcTime } from "~/lib/time";
import { verify } from "~/text/verify";
import { Contradiction } from "./check";
import type { Claims } from "./claims";

// A vault's price history: our page's rows, each proven when a figure needs it. An hourly row is the state at the last
// block before the hour, a settlement's row the pair the vault stored, the first row the seed (SPEC section 3).

const t = verify.history;
const HOUR = 3600;
const PAGE = 2000;
/** So many rows are proven at a time: each takes up to four readings. */
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

const ranks: Record<PriceRow["kind"], number> = { creation: 0, hour: 1, settlement: 2 };
const keyOf = ({ time, kind }: Point): string => `${time} ${kind}`;

/** All rows up to the moment of the vault's card. */
/** What the series reads with, and where it says how far it is. */
interface Source {
  client: PublicClient;
  work: Work;
}

export async function seriesOf(reading: Source, claims: Claims): Promise<Series> {
  const { vault } = claims;
  if (!vault.asOf) throw new Error(verify.noPrice);
  const rows = new Map<string, Point>();
  for (let from = 1; ; ) {
    reading.work.step(0);
    const page = await body(
      api.GET("/v1/vaults/{vault}/prices", {
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
  if (!last) throw new Error(verify.noPrice);
  if (vault.type === "shared" && points[0]!.kind !== "creation") throw new Contradiction(t.noCreation);
  if (last.time !== vault.asOf.time) throw new Contradiction(t.endsEarly(utcTime(last.time), utcTime(vault.asOf.time)));
  return new Series(reading, claims, points);
}

export class Series {
  /** Rows with a good price: what returns and risk are of. */
  readonly good: Point[];
  private readonly hours: Point[];
  private readonly proving = new Map<string, Promise<void>>();
  /** When the block that an hourly row shows was made. */
  private readonly stateTimes = new Map<string, number>();
  private readonly client: PublicClient;

  constructor(
    private readonly reading: Source,
    private readonly claims: Claims,
    readonly points: readonly Point[],
  ) {
    this.client = reading.client;
    this.good = points.filter(({ stale, supply }) => !stale && supply > 0n);
    this.hours = points.filter(({ kind }) => kind === "hour");
  }

  get proven(): number {
    return this.proving.size;
  }

  /** Reads these rows again from the chain, a batch at a time; throws at the first that isn't what the chain has. */
  prove(points: readonly Point[]): Promise<void> {
    return this.reading.work.batches(points, BATCH, (point) => this.proveOne(point));
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

  private differs(point: Point, what: string): Contradiction {
    return new Contradiction(t.differs(utcTime(point.time), point.block, what));
  }

  protected async hour(point: Point) {
    const { vault } = this.claims;
    const at = { address: vault.address as Address, abi: vaultAbi, blockNumber: point.block } as const;
    const [block, next, nav, supply] = await Promise.all([
      this.client.getBlock({ blockNumber: point.block }),
      this.client.getBlock({ blockNumber: point.block + 1n }),
      this.client.readContract({ ...at, functionName: "nav" }).catch((error: unknown) => {
        if (reverted(error)) return null;
        throw error;
      }),
      this.client.readContract({ ...at, functionName: "totalSupply" }),
    ]);
    if (block.hash !== point.hash) throw this.differs(point, t.what.hash);
    if (Number(block.timestamp) >= point.time || Number(next.timestamp) < point.time) {
      throw this.differs(point, t.what.moment);
    }
    if (point.stale ? nav !== null : nav !== point.nav) throw this.differs(point, t.what.nav);
    if (supply !== point.supply) throw this.differs(point, t.what.supply);
    this.stateTimes.set(keyOf(point), Number(block.timestamp));
  }

  protected async settlement(point: Point) {
    const record = await this.client.readContract({
      address: this.claims.vault.address as Address,
      abi: vaultAbi,
      functionName: "epoch",
      args: [BigInt(point.epoch ?? 0)],
      blockNumber: this.claims.block,
    });
    if (record.nav !== point.nav) throw this.differs(point, t.what.nav);
    if (record.supply !== point.supply) throw this.differs(point, t.what.supply);
    if (Number(record.settledAt) !== point.time) throw this.differs(point, t.what.moment);
  }

  protected async creation(point: Point) {
    const { vault, factory } = this.claims;
    const [receipt, block] = await Promise.all([
      this.client.getTransactionReceipt({ hash: vault.createdTx as Hex }),
      this.client.getBlock({ blockNumber: point.block }),
    ]);
    const [created] = decode(receipt.logs, {
      vault: vault.address as Address,
      portfolio: vault.portfolio as Address,
      factory,
      personal: vault.type === "personal",
    }).filter(({ name }) => name === "VaultCreated");
    if (receipt.blockHash !== point.hash || Number(block.timestamp) !== point.time) {
      throw this.differs(point, t.what.moment);
    }
    if (!created || created.args.seed !== point.nav) throw this.differs(point, t.what.nav);
    if (created.args.seedShares !== point.supply) throw this.differs(point, t.what.supply);
  }

  /** That no settlement up to the card is missing: the vault counts them. Two in one block are one row. */
  async allSettlements(): Promise<void> {
    const { vault } = this.claims;
    if (vault.type === "personal") return;
    const at = { address: vault.address as Address, abi: vaultAbi } as const;
    const last = await this.client.readContract({
      ...at,
      functionName: "lastSettledEpochId",
      blockNumber: BigInt(vault.asOf!.block),
    });
    const rows = this.points.filter(({ kind }) => kind === "settlement");
    const known = new Set(rows.map(({ epoch }) => epoch));
    const moments = new Set(rows.map(({ time }) => time));
    for (let id = 1n; id <= last; id++) {
      if (known.has(Number(id))) continue;
      const blockNumber = this.claims.block;
      const { settledAt } = await this.client.readContract({ ...at, functionName: "epoch", args: [id], blockNumber });
      if (!moments.has(Number(settledAt))) throw new Contradiction(t.settlementMissing(id));
    }
  }

  /** That no hourly row is missing between the first and the last good price. */
  async allHours(): Promise<void> {
    await this.noGaps(() => true);
  }

  /** That no later row of a day is missing than the last one there is. */
  async daysEnd(): Promise<void> {
    const day = (time: number) => Math.floor(time / 86_400);
    await this.noGaps((before, after) => day(before) !== day(after.time));
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
    const first = this.good[0];
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
        throw new Error(t.gap(utcTime(from), utcTime(after.time)));
      }
    }
  }
}

const reverted = (error: unknown): boolean =>
  error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null;
