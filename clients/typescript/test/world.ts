import {
  type Abi,
  type AbiEvent,
  createPublicClient,
  custom,
  encodeAbiParameters,
  encodeEventTopics,
  erc20Abi,
  type Hex,
  numberToHex,
  type PublicClient,
} from "viem";
import { portfolioAbi } from "../src/abi/portfolio";
import { vaultAbi } from "../src/abi/vault";
import type { Api } from "../src/api/client";
import type { GetPiece, RawEvent } from "../src/verify/archive";
import { EMPTY_HISTORY, foldAll } from "../src/verify/fold";

// A small world for tests of the verify code: a vault's events, a node that has their fold in the vault's slot at every
// block and gives their logs, an archive of them, and an API that claims what a test says.

export const at = (n: number): Hex => `0x${n.toString(16).padStart(40, "0")}`;
export const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
export const [vault, portfolio, factory] = [at(0xf0), at(0xf1), at(0xf2)];
export const usdc = at(0xc0);
export const CHAIN = 1337;
export const DEAD = "0x000000000000000000000000000000000000dEaD";

const zero = (input: { type: string; components?: readonly { name?: string; type: string }[] }): unknown =>
  input.type.endsWith("[]")
    ? []
    : input.components
      ? Object.fromEntries(input.components.map((part) => [part.name, zero(part)]))
      : input.type === "string"
        ? ""
        : input.type === "address"
          ? at(0)
          : input.type === "bool"
            ? false
            : 0n;

/** An event of any ABI, with zeros where `args` says nothing. */
export function rawEvent(
  from: "vault" | "portfolio",
  name: string,
  args: Record<string, unknown>,
  { block, time, index = 0 }: { block: number; time: number; index?: number },
): RawEvent {
  const abi = (from === "vault" ? vaultAbi : portfolioAbi) as Abi;
  const event = abi.find((entry) => entry.type === "event" && entry.name === name) as AbiEvent;
  const whole = Object.fromEntries(
    event.inputs.map((input) => {
      const part = input as { type: string; components?: readonly { name?: string; type: string }[] };
      const given = args[input.name!];
      const filled =
        part.components && !part.type.endsWith("[]") ? { ...(zero(part) as object), ...(given as object) } : given;
      return [input.name, filled ?? zero(part)];
    }),
  );
  const plain = event.inputs.filter(({ indexed }) => !indexed);
  return {
    from,
    emitter: from === "vault" ? vault : portfolio,
    block,
    time,
    topics: encodeEventTopics({ abi, eventName: name, args: whole }) as Hex[],
    data: encodeAbiParameters(
      plain,
      plain.map((input) => whole[input.name!]),
    ),
    transaction: hash(block),
    logIndex: index,
  };
}

/** A shared vault's creation: the dead shares and the leader's, minted in its first block. */
export const created = (leader: Hex, seedShares: bigint, moment: { block: number; time: number }): RawEvent[] => [
  rawEvent("vault", "Transfer", { from: at(0), to: DEAD, value: 10n ** 15n }, moment),
  rawEvent("vault", "Transfer", { from: at(0), to: leader, value: seedShares - 10n ** 15n }, { ...moment, index: 1 }),
];

/** Lines of an archive in the format of GET /v1/vaults/{vault}/events, as many events a piece. */
export function archiveText(
  events: readonly RawEvent[],
  through: number,
  perPiece = Number.POSITIVE_INFINITY,
): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < Math.max(events.length, 1); ) {
    let end = Math.min(start + perPiece, events.length);
    // A block is never cut.
    while (end < events.length && events[end]!.block === events[end - 1]!.block) end++;
    const last = end >= events.length;
    const after = last ? through : events[end - 1]!.block;
    const lines: unknown[] = [
      {
        type: "archive",
        version: 1,
        chainId: CHAIN,
        vault,
        portfolio,
        after: start === 0 ? null : events[start - 1]!.block,
        position: start,
        history: foldAll(events.slice(0, start)),
      },
      ...events.slice(start, end).map(({ emitter: _, ...event }) => ({ type: "event", ...event })),
      {
        type: "end",
        position: end,
        history: foldAll(events.slice(0, end)),
        through: after,
        next: last ? null : `/v1/vaults/${vault}/events?after=${after}`,
      },
    ];
    pieces.push(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    start = end;
    if (last) break;
  }
  return pieces;
}

/** Serves an archive's pieces by their paths. */
export function archiveOf(pieces: readonly string[]): GetPiece {
  const byPath = new Map<string, string>();
  let path = `/v1/vaults/${vault}/events`;
  for (const piece of pieces) {
    byPath.set(path, piece);
    path = JSON.parse(piece.trim().split("\n").at(-1)!).next;
  }
  return async (wanted) => {
    const text = byPath.get(wanted);
    return text === undefined ? null : new Response(text).body;
  };
}

/** What a vault says of itself. */
export interface Known {
  type: "shared" | "personal";
  portfolio: Hex;
  leader: Hex;
  /** Only a shared vault has a fee. */
  feeBps?: number;
  asset: { address: Hex; symbol: string; decimals: number };
}
export const asset = { address: usdc, symbol: "USDC", decimals: 6 };
export const shared: Known = { type: "shared", portfolio, leader: at(9), feeBps: 1000, asset };

/** The views of a vault or of its asset that say what it is; undefined: another view. */
function identity(
  vaults: Record<Hex, Known>,
  { functionName, address }: { functionName: string; address: Hex },
): unknown {
  const token = Object.values(vaults).find(({ asset }) => asset.address === address)?.asset;
  if (token && functionName === "symbol") return token.symbol;
  if (token && functionName === "decimals") return token.decimals;
  const known = vaults[address];
  if (!known) return undefined;
  const says: Record<string, unknown> = {
    portfolio: known.portfolio,
    leader: known.leader,
    asset: known.asset.address,
    supportsInterface: known.type === "shared",
    feeBps: known.feeBps === undefined ? undefined : BigInt(known.feeBps),
  };
  return says[functionName];
}

export interface NodeOptions {
  events: readonly RawEvent[];
  head: number;
  /** The vaults that there are. */
  vaults?: Record<Hex, Known>;
  /** Everything that isn't about the history: views by name, blocks. */
  read?: (call: { functionName: string; address: Hex; blockNumber: bigint; args?: readonly unknown[] }) => unknown;
  block?: (number: number) => { hash: Hex; timestamp: bigint };
  /** Refuses state before this block. */
  oldest?: number;
  /** Refuses ranges of more blocks than this; 0: all logs. */
  range?: number;
  /** Which of the logs that it has it gives. */
  gives?: (event: RawEvent) => boolean;
  /** Answers as if nothing were there where it has no state. */
  forgets?: boolean;
}

/** A node that has a vault's events, in the form of viem's client. */
export function nodeOf({
  events,
  head,
  vaults = { [vault]: shared },
  read,
  block,
  oldest = 0,
  range = Number.POSITIVE_INFINITY,
  gives = () => true,
  forgets = false,
}: NodeOptions) {
  const asked = { history: [] as number[], logs: [] as [number, number][] };
  const blockAt =
    block ??
    ((number: number) => ({ hash: hash(number), timestamp: BigInt(events.find((e) => e.block >= number)?.time ?? 0) }));
  const client = {
    getChainId: async () => CHAIN,
    getBlockNumber: async () => BigInt(head),
    getBlock: async ({ blockNumber, blockHash }: { blockNumber?: bigint; blockHash?: Hex }) => {
      const number = Number(blockNumber ?? BigInt(blockHash!));
      return { number: BigInt(number), ...blockAt(number) };
    },
    request: async ({ method, params }: { method: string; params: { fromBlock: Hex; toBlock: Hex }[] }) => {
      if (method !== "eth_getLogs") throw new Error(`unknown method ${method}`);
      const [from, to] = [Number(params[0]!.fromBlock), Number(params[0]!.toBlock)];
      if (to - from + 1 > range) throw new Error("the range is too large");
      asked.logs.push([from, to]);
      return events
        .filter((event) => event.block >= from && event.block <= to && gives(event))
        .map(({ emitter, topics, data, block: number, time, transaction, logIndex }) => ({
          address: emitter,
          topics,
          data,
          blockNumber: numberToHex(number),
          blockHash: hash(number),
          blockTimestamp: numberToHex(time),
          transactionHash: transaction,
          logIndex: numberToHex(logIndex),
        }));
    },
    readContract: async (call: {
      functionName: string;
      address: Hex;
      blockNumber: bigint;
      args?: readonly unknown[];
    }) => {
      const said = identity(vaults, call);
      if (said !== undefined) return said;
      if (call.functionName !== "history") {
        if (!read) throw new Error(`no view ${call.functionName}`);
        return read(call);
      }
      const number = Number(call.blockNumber);
      if (number < oldest && forgets) return EMPTY_HISTORY;
      if (number < oldest) throw new Error("missing trie node");
      asked.history.push(number);
      const known = events.filter((event) => event.block <= Math.min(number, head));
      return known.length > 0 ? foldAll(known) : EMPTY_HISTORY;
    },
  };
  return { client: client as unknown as PublicClient, asked };
}

/** A call that a node answers with an error, as viem throws it. */
export const refused = (answer: { code: number; message: string; data?: Hex }): Promise<never> => {
  const request = () => Promise.reject(Object.assign(new Error(answer.message), answer));
  const client = createPublicClient({ transport: custom({ request }, { retryCount: 0 }) });
  return client.readContract({ address: at(1), abi: erc20Abi, functionName: "decimals" }) as Promise<never>;
};
export const REVERT = { code: 3, message: "execution reverted", data: "0x" } as const;
/** What some endpoints answer where they lack a block: viem calls it a revert. */
export const NO_HEADER = { code: -32603, message: "internal error: header not found" } as const;

/** An API that answers by path. */
export const apiOf = (answers: Record<string, unknown>): Api =>
  ({
    GET: async (path: string, { params }: { params?: unknown } = {}) => {
      const answer = answers[path];
      return { data: typeof answer === "function" ? answer(params) : answer, response: { status: 200 } };
    },
  }) as unknown as Api;
