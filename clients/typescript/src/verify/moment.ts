import type { PublicClient } from "viem";
import type { Vault } from "../api/client";
import type { Moment } from "./books";
import { EvidenceError } from "./evidence";
import { sameHex } from "./hex";

// Of which moment a price is: a settlement's and the creation's is of its block's own second, every other one is the state at the
// last block before an hour (SPEC section 3).

export const HOUR = 3600;

/** Whether a block is the last one before a moment: by its time and the next one's. */
export const lastBefore = (moment: number, block: number, next: number): boolean => block < moment && moment <= next;

/** The block that a price is said to be of, with its time. Throws where the node has another one, or it is of another moment. */
export async function momentOf(client: PublicClient, asOf: NonNullable<Vault["asOf"]>): Promise<Moment> {
  const blockNumber = BigInt(asOf.block);
  const block = await client.getBlock({ blockNumber });
  if (!sameHex(asOf.hash, block.hash)) throw new EvidenceError("otherBlock", block.number);
  const time = Number(block.timestamp);
  if (asOf.time !== time) {
    const next = asOf.time % HOUR === 0 ? await client.getBlock({ blockNumber: blockNumber + 1n }) : null;
    if (!next || !lastBefore(asOf.time, time, Number(next.timestamp))) {
      throw new EvidenceError("priceDiffers", asOf.time, block.number, "moment");
    }
  }
  return { time, block: block.number };
}
