import { boardAbi } from "@sluicefi/client/abi/board";
import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { boardCall, type Call, encodeCall, portfolioCall } from "@sluicefi/client/call";
import { visibleText } from "@sluicefi/client/names";
import {
  type Address,
  decodeFunctionData,
  getAddress,
  type Hex,
  hexToString,
  isAddress,
  parseEventLogs,
  stringToHex,
  type TransactionReceipt,
} from "viem";

// What an agent without a key proposes comes as a link, and a link may come from anybody. So nothing in it is believed: it has
// to be exactly of the form that the server makes, its calls are decoded by our own ABIs and made anew from what was decoded,
// and they may only go to this vault's portfolio and to the board, about this vault. What it says beside that is shown as what
// its maker was shown.

/** What stands before a proposal behind the # of a link to My Vaults. */
export const PROPOSAL = "proposal=";
/** The server makes none that is longer. */
const MOST_CHARACTERS = 12_000;
const MOST_REASON = 280;
/** Has the character before it drawn as a picture: invisible by itself, and harmless. */
const PICTURE = "\ufe0f";

export interface Target {
  token: Address;
  weightBps: number;
  bandBps: number;
}

export interface Hop {
  token: Address;
  /** Hundredths of a basis point. */
  fee: number;
}

/** What a proposal would do, decoded from its first call. */
export type Deed =
  | {
      kind: "trade";
      adapter: Address;
      tokenIn: Address;
      tokenOut: Address;
      amountIn: bigint;
      minAmountOut: bigint;
      hops: Hop[];
    }
  | {
      kind: "limit";
      tokenIn: Address;
      tokenOut: Address;
      amountIn: bigint;
      minAmountOut: bigint;
      deadline: number;
    }
  | { kind: "cancel"; orderId: bigint }
  | { kind: "targets"; targets: Target[]; deadline: number };

export interface Proposal {
  deed: Deed;
  /** Made anew from what was decoded: it is what is shown, and what is sent. */
  call: Call;
  /** A stranger's words, to be posted under the order's id. */
  reason: string | null;
  /** The rest is what its maker was shown. */
  from: Address;
  block: number;
  time: number;
  nextOrder: bigint;
  simulation: "succeeds" | "fails" | "unknown";
  quoted: bigint | null;
}

/** Why a link is refused. */
export type Flaw =
  | "tooLong"
  | "unreadable"
  | "chain"
  | "vault"
  | "target"
  | "function"
  | "reason"
  | "noBoard"
  | "mismatch";

export interface Place {
  chainId: number;
  vault: string;
  portfolio: string;
  board: string | null;
}

class Refused extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw);
  }
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A proposal, or why the link is none. */
export function readProposal(text: string, place: Place): Proposal | { flaw: Flaw } {
  try {
    return read(text, place);
  } catch (error) {
    return { flaw: error instanceof Refused ? error.flaw : "unreadable" };
  }
}

function read(text: string, place: Place): Proposal {
  if (text.length > MOST_CHARACTERS) throw new Refused("tooLong");
  const held = parse(text);
  if (held.chainId !== place.chainId) throw new Refused("chain");
  if (!same(held.vault, place.vault)) throw new Refused("vault");
  const [first, second] = held.calls;
  if (!first || held.calls.length > 2) throw new Refused("unreadable");
  if (!same(first.to, place.portfolio)) throw new Refused("target");
  const { deed, call } = decodeDeed(place.portfolio as Address, first.data);
  const action = { trade: "trade", limit: "order", cancel: "cancelOrder", targets: "targets" }[deed.kind];
  if (held.action !== action || (held.quoted !== "") !== (deed.kind === "trade")) throw new Refused("mismatch");
  return {
    deed,
    call,
    reason: second ? decodeReason(second, place) : null,
    from: held.from,
    block: held.block,
    time: held.time,
    nextOrder: BigInt(held.order),
    simulation: held.simulation,
    quoted: held.quoted === "" ? null : BigInt(held.quoted),
  };
}

interface Held {
  chainId: number;
  vault: Address;
  action: string;
  from: Address;
  calls: { to: Address; data: Hex }[];
  block: number;
  time: number;
  order: string;
  simulation: Proposal["simulation"];
  quoted: string;
}

const isCount = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isDigits = (value: unknown): value is string => typeof value === "string" && /^(0|[1-9]\d{0,77})$/.test(value);
const isPlace = (value: unknown): value is Address => typeof value === "string" && isAddress(value, { strict: false });

/** Exactly the keys, each of its type: whoever adds or leaves out something has not made it by our server. */
function exactly<T>(value: unknown, keys: Record<keyof T & string, (part: unknown) => boolean>): T {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Refused("unreadable");
  const given = Object.keys(value);
  if (given.length !== Object.keys(keys).length) throw new Refused("unreadable");
  for (const key of given) {
    if (!Object.hasOwn(keys, key)) throw new Refused("unreadable");
    if (!keys[key as keyof T & string]((value as Record<string, unknown>)[key])) throw new Refused("unreadable");
  }
  return value as T;
}

/** The largest moment that a contract takes as a deadline. */
const MOST_TIME = 2 ** 40 - 1;

function parse(text: string): Held {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw new Refused("unreadable");
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  const held = exactly<Held & { v: number }>(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), {
    v: (v) => v === 1,
    chainId: (v) => isCount(v, Number.MAX_SAFE_INTEGER),
    vault: isPlace,
    action: (v) => typeof v === "string",
    from: isPlace,
    calls: Array.isArray,
    block: (v) => isCount(v, Number.MAX_SAFE_INTEGER),
    time: (v) => isCount(v, MOST_TIME),
    order: isDigits,
    simulation: (v) => v === "succeeds" || v === "fails" || v === "unknown",
    quoted: (v) => v === "" || isDigits(v),
  });
  const calls = held.calls.map((call) =>
    exactly<Held["calls"][number]>(call, {
      to: isPlace,
      data: (v) => typeof v === "string" && /^0x([0-9a-f]{2})+$/.test(v),
    }),
  );
  return { ...held, calls };
}

/** What is made anew from the decoded arguments has to be what the link holds: nothing can hide behind it. */
function canonical(call: Call, data: Hex) {
  if (encodeCall(call) !== data) throw new Refused("unreadable");
  return call;
}

function decodeDeed(portfolio: Address, data: Hex): { deed: Deed; call: Call } {
  const { functionName, args } = decodeFunctionData({ abi: portfolioAbi, data });
  switch (functionName) {
    case "trade": {
      const [swap] = args;
      const { tokenIn, tokenOut, amountIn, minAmountOut, adapter } = swap;
      const deed = {
        kind: "trade",
        adapter,
        tokenIn,
        tokenOut,
        amountIn,
        minAmountOut,
        hops: hopsOf(swap.data),
      } as const;
      if (!same(startOf(swap.data), tokenIn) || !same(deed.hops.at(-1)?.token ?? "", tokenOut))
        throw new Refused("mismatch");
      return { deed, call: canonical(portfolioCall(portfolio, "trade", [swap]), data) };
    }
    case "placeLimitOrder": {
      const [tokenIn, tokenOut, amountIn, minAmountOut, deadline] = args;
      const deed = { kind: "limit", tokenIn, tokenOut, amountIn, minAmountOut, deadline } as const;
      return { deed, call: canonical(portfolioCall(portfolio, "placeLimitOrder", args), data) };
    }
    case "cancelOrder":
      return {
        deed: { kind: "cancel", orderId: args[0] },
        call: canonical(portfolioCall(portfolio, "cancelOrder", args), data),
      };
    case "setTargets": {
      const [targets, deadline] = args;
      if (targets.length > 8) throw new Refused("unreadable");
      const deed = { kind: "targets", targets: targets.map((target) => ({ ...target })), deadline } as const;
      return { deed, call: canonical(portfolioCall(portfolio, "setTargets", args), data) };
    }
    default:
      throw new Refused("function");
  }
}

const TOKEN = 40;
const FEE = 6;

const startOf = (path: Hex) => path.slice(0, 2 + TOKEN);

/** The pools of a Uniswap v3 path: token, fee, token, and so on. At most three, as our own routes have. */
function hopsOf(path: Hex): Hop[] {
  const rest = path.slice(2 + TOKEN);
  const hops: Hop[] = [];
  for (let at = 0; at < rest.length; at += FEE + TOKEN) {
    const token = rest.slice(at + FEE, at + FEE + TOKEN);
    if (token.length !== TOKEN || hops.length === 3) throw new Refused("unreadable");
    hops.push({ fee: Number.parseInt(rest.slice(at, at + FEE), 16), token: getAddress(`0x${token}`) });
  }
  return hops;
}

/** The words that are to be posted; the order's id is taken from the chain when there is one. */
function decodeReason({ to, data }: Held["calls"][number], { vault, board }: Place): string {
  if (board === null) throw new Refused("noBoard");
  if (!same(to, board)) throw new Refused("target");
  const { functionName, args } = decodeFunctionData({ abi: boardAbi, data });
  if (functionName !== "post") throw new Refused("function");
  const [subject, kind, words] = args;
  canonical(boardCall(board as Address, "post", args), data);
  if (!same(subject, vault)) throw new Refused("vault");
  if (!/^reason\/\d+$/.test(hexToString(kind, { size: 32 }))) throw new Refused("reason");
  const plain = words.replaceAll(PICTURE, "");
  if (plain === "" || [...words].length > MOST_REASON || visibleText(plain, MOST_REASON) !== plain) {
    throw new Refused("reason");
  }
  return words;
}

/** Posts a reason under the id that the order got. */
export const reasonCall = (board: string, vault: string, orderId: bigint, words: string): Call =>
  boardCall(board as Address, "post", [vault as Address, stringToHex(`reason/${orderId}`, { size: 32 }), words]);

/** The order that a mined call of the portfolio made, filled or cancelled. New targets cancel the old ones first: the last counts. */
export function orderOf(receipt: Pick<TransactionReceipt, "logs">, portfolio: string): bigint | null {
  const found = parseEventLogs({
    abi: portfolioAbi,
    eventName: ["Traded", "LimitOrderPlaced", "TargetsSet", "OrderCancelled"],
    logs: receipt.logs.filter(({ address }) => address.toLowerCase() === portfolio.toLowerCase()),
  });
  return found.map(({ args }) => args.orderId).findLast((id) => id > 0n) ?? null;
}
