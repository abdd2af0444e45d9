import { type Address, erc20Abi, type Hex, type PublicClient } from "viem";
import { vaultAbi } from "../abi/vault";
import { type AccountPosition, type Api, body, type Epoch, positionOf, type Vault } from "../api/client";
import type { GetPiece } from "./archive";
import { Books, type Moment } from "./books";
import { Unchecked } from "./evidence";
import { sameHex } from "./hex";
import { type ProvenHistory, proveHistory } from "./history";
import { identified } from "./identity";
import { momentOf } from "./moment";
import { type Priced, priceAt } from "./nav";
import { type Series, seriesOf } from "./series";
import { Work } from "./work";

// What the checks of one run share: what the API claims at one block of its index, and what the chain says there.
// Everything is read once, when the first check asks for it.

/** What the API says of a vault and an account at one block of its index. */
export interface Claims {
  /** Its address, type, portfolio, asset, leader and fee rate are what the chain says there. */
  vault: Vault;
  position: AccountPosition | null;
  /** Head of the index when it claimed this; its live figures are of this block. */
  block: bigint;
  hash: string;
  /** When that block was made, by the node. */
  time: number;
}

/** Where a run reads: the API that claims, the node that is believed, and the archive that nobody has to believe. */
export interface Site {
  api: Api;
  client: PublicClient;
  archive?: GetPiece;
  work?: Work;
  /** So many readings of old state for one figure; more are not begun. */
  readings?: number;
}

const TRIES = 5;

/** When the index's head was made. A node that has another block there says nothing of a figure: either may follow a reorg. */
export async function headTime(client: PublicClient, blockNumber: bigint, hash: string): Promise<number> {
  const block = await client.getBlock({ blockNumber });
  if (!sameHex(hash, block.hash)) throw new Unchecked("otherHead", blockNumber);
  return Number(block.timestamp);
}

export class Reading {
  private readonly done = new Map<string, Promise<unknown>>();
  readonly client: PublicClient;
  readonly api: Api;
  readonly work: Work;
  readonly readings: number;

  constructor(
    readonly site: Site,
    readonly vault: string,
    readonly account?: string,
  ) {
    this.client = site.client;
    this.api = site.api;
    this.work = site.work ?? new Work();
    this.readings = site.readings ?? Number.POSITIVE_INFINITY;
  }

  private once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.done.get(key) as Promise<T> | undefined;
    if (known) return known;
    const doing = work();
    this.done.set(key, doing);
    return doing;
  }

  /** Asked between two looks at the index's head, until both are the same. */
  claims = (): Promise<Claims> =>
    this.once("claims", async () => {
      const { api, account } = this;
      for (let tries = 0; tries < TRIES; tries++) {
        const before = await body(api.GET("/v1/status"));
        const [claim, position] = await Promise.all([
          body(api.GET("/v1/vaults/{vault}", { params: { path: { vault: this.vault } } })),
          account ? positionOf(api, this.vault, account) : null,
        ]);
        const { head } = await body(api.GET("/v1/status"));
        if (!head || before.head?.hash !== head.hash) continue;
        const block = BigInt(head.number);
        const time = await headTime(this.client, block, head.hash);
        const vault = await identified(this.client, this.vault, claim, block);
        return { vault, position, block, hash: head.hash, time };
      }
      throw new Unchecked("movedOn");
    });

  /** NAV at the block of the page's price, every product formed here. */
  price = (): Promise<Priced> =>
    this.once("price", async () => {
      const [{ vault }, { block }] = await Promise.all([this.claims(), this.priceMoment()]);
      return priceAt(this.client, vault, block);
    });

  /** The block of the page's price with its time as the node has it: the one that its moment, as the page says it, has. */
  priceMoment = (): Promise<Moment> =>
    this.once("moment", async () => {
      const { vault } = await this.claims();
      if (!vault.asOf) throw new Unchecked("noPrice");
      if (vault.asOf.stale) throw new Unchecked("stalePrice");
      return momentOf(this.client, vault.asOf);
    });

  position = async (): Promise<AccountPosition> => {
    const { position } = await this.claims();
    if (!position) throw new Unchecked("noPosition");
    return position;
  };

  /** The vault's events up to the index's head, proven by one slot. */
  history = (): Promise<ProvenHistory> =>
    this.once("history", async () => {
      const { vault, block } = await this.claims();
      const chainId = await this.client.getChainId();
      const { address, portfolio, createdBlock } = vault;
      const of = { vault: address as Hex, portfolio: portfolio as Hex, createdBlock, chainId };
      return proveHistory({ ...of, client: this.client, archive: this.site.archive, work: this.work }, block);
    });

  /** The vault rebuilt from them. */
  books = (): Promise<Books> =>
    this.once("books", async () => {
      const { vault } = await this.claims();
      const { events } = await this.history();
      const { asset, address, type } = vault;
      return new Books(events, { vault: address as Hex, asset, personal: type === "personal" });
    });

  /** A token's decimals never change: each is asked for once. */
  decimals = (token: Address): Promise<number> =>
    this.once(`decimals ${token.toLowerCase()}`, () =>
      this.client.readContract({ address: token, abi: erc20Abi, functionName: "decimals" }),
    );

  /**
   * The settlements of the page's table. They are asked for after what the API claims, as the index only goes forward: then a
   * settlement up to there that isn't among them is left out, and a later one is none of the claims'.
   */
  epochs = (): Promise<Epoch[]> =>
    this.once("epochs", async () => {
      const { block } = await this.claims();
      const { head } = await body(this.api.GET("/v1/status"));
      if (!head || BigInt(head.number) < block) throw new Unchecked("movedOn");
      const rows: Epoch[] = [];
      let cursor: string | undefined;
      do {
        this.work.step(0);
        const page = await body(
          this.api.GET("/v1/vaults/{vault}/epochs", {
            params: { path: { vault: this.vault }, query: { limit: 200, cursor } },
          }),
        );
        rows.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      return rows;
    });

  /**
   * Whether an epoch is settled now: the events end at the index's head as it was. A node that is behind the index as it is can't
   * tell.
   */
  settledNow = async (epoch: bigint): Promise<boolean> => {
    const { vault } = await this.claims();
    const { head } = await body(this.api.GET("/v1/status"));
    const blockNumber = await this.client.getBlockNumber({ cacheTime: 0 });
    if (!head || blockNumber < BigInt(head.number)) throw new Unchecked("movedOn");
    const own = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
    return (await this.client.readContract({ ...own, functionName: "lastSettledEpochId" })) >= epoch;
  };

  /** The price history up to the moment of the vault's figures, and the means to check it row by row. */
  series = (): Promise<Series> => this.once("series", () => seriesOf(this));

  /** Whether the index has gone on since it claimed what is being checked. */
  moved = async (): Promise<boolean> => {
    const { head } = await body(this.api.GET("/v1/status"));
    return head?.hash !== (await this.claims()).hash;
  };
}
