import { type Hex, numberToHex, type PublicClient, type RpcLog, toEventSelector } from "viem";
import type { Addresses, RawEvent } from "./archive";
import { Unchecked } from "./evidence";
import { plainHex, sameHex } from "./hex";
import type { Work } from "./work";

// A vault's raw events from the logs of an endpoint, in ranges that are halved as its limits ask.

/** ERC-20's Approval is the one event that isn't folded (SPEC rule 23). */
const APPROVAL = toEventSelector("Approval(address,address,uint256)");
/** Blocks asked for at first; an endpoint that refuses gets half of it. */
const RANGE = 100_000;

/** Hex as the node writes it, in our letters. */
const hexOf = (value: unknown): Hex => {
  const plain = plainHex(value);
  if (plain === null) throw new Error("the node answered with a log that isn't in hex");
  return plain;
};

/** Refusals that a smaller range may satisfy come with these codes or words; any refusal of a range above one block does. */
export async function eventsFromLogs(
  client: PublicClient,
  { vault, portfolio }: Addresses,
  from: number,
  to: number,
  work: Work,
): Promise<RawEvent[]> {
  const events: RawEvent[] = [];
  const times = new Map<Hex, Promise<number>>();
  const timeOf = (log: Pick<RpcLog, "blockHash">): Promise<number> => {
    const given = (log as { blockTimestamp?: Hex }).blockTimestamp;
    if (given) return Promise.resolve(Number(given));
    const hash = log.blockHash!;
    const known = times.get(hash) ?? client.getBlock({ blockHash: hash }).then(({ timestamp }) => Number(timestamp));
    times.set(hash, known);
    return known;
  };
  let range = RANGE;
  for (let start = from; start <= to; ) {
    work.step(0);
    const end = Math.min(to, start + range - 1);
    let logs: RpcLog[];
    try {
      logs = (await client.request({
        method: "eth_getLogs",
        params: [{ address: [vault, portfolio], fromBlock: numberToHex(start), toBlock: numberToHex(end) }],
      })) as RpcLog[];
    } catch (error) {
      if (end === start) throw error;
      range = Math.ceil((end - start + 1) / 2);
      continue;
    }
    const part = await Promise.all(
      logs
        .map((log) => ({ ...log, topics: log.topics.map(hexOf) }))
        .filter(({ topics }) => topics[0] !== APPROVAL)
        .map(async ({ topics, ...log }): Promise<RawEvent> => {
          const own = sameHex(log.address, vault);
          if (!own && !sameHex(log.address, portfolio)) throw new Unchecked("otherLog");
          return {
            from: own ? "vault" : "portfolio",
            emitter: own ? vault : portfolio,
            time: await timeOf(log),
            topics,
            data: hexOf(log.data),
            block: Number(log.blockNumber),
            transaction: hexOf(log.transactionHash),
            logIndex: Number(log.logIndex),
          };
        }),
    );
    part.sort((a, b) => a.block - b.block || a.logIndex - b.logIndex);
    for (const event of part) events.push(event);
    start = end + 1;
  }
  return events;
}
