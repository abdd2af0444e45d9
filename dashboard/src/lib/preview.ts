import { max, min, mulDiv } from "@sluicefi/client/amount";
import { assetsFor, type Pair } from "@sluicefi/client/estimate";

/** What waits for a settlement, in base units. */
export interface Queue {
  /** The leader's own deposits, which are accepted in full, and those of everybody else. */
  leaderDeposits: bigint;
  otherDeposits: bigint;
  redeemShares: bigint;
  /** Room for others' deposits; null for no limit. */
  room: bigint | null;
  /** The settlement takes nobody's deposit, not the leader's either: the vault is closing, or its shares are worthless. */
  refunds: boolean;
  idle: bigint;
}

/** What a settlement would do at these prices. Asset base units. */
export interface SettlementPreview {
  accepted: bigint;
  refunded: bigint;
  /** Part of everybody else's deposits that is accepted, basis points rounded down; null when nobody else asks. */
  fillBps: bigint | null;
  /** Gross proceeds of the withdrawals. */
  proceeds: bigint;
  /** What must be sold for: proceeds less accepted deposits less idle cash (SPEC rule 15). */
  shortfall: bigint;
}

const BPS = 10_000n;

/** The settlement of the queue at a price; null where the price is no price. */
export function previewSettlement(queue: Queue, price: Pair): SettlementPreview | null {
  const proceeds = assetsFor(queue.redeemShares, price);
  if (proceeds === null) return null;
  const requested = queue.leaderDeposits + queue.otherDeposits;
  const leaders = queue.refunds ? 0n : queue.leaderDeposits;
  const others = queue.refunds
    ? 0n
    : queue.room === null
      ? queue.otherDeposits
      : min(queue.otherDeposits, max(queue.room, 0n));
  const accepted = leaders + others;
  return {
    accepted,
    refunded: requested - accepted,
    fillBps: queue.otherDeposits === 0n ? null : mulDiv(others, BPS, queue.otherDeposits),
    proceeds,
    shortfall: max(0n, proceeds - accepted - queue.idle),
  };
}

/** The part of all shares that the largest holders have: of one, and of five, basis points; null where one isn't known. */
export function concentration(
  holders: readonly { account: string; shareBps: number | null }[],
): { one: number; five: number } | null {
  // The locked dead shares belong to nobody.
  const parts = holders.filter(({ account }) => !/^0x0*dead$/i.test(account)).map(({ shareBps }) => shareBps);
  if (parts.length === 0 || parts.slice(0, 5).some((part) => part === null)) return null;
  const five = parts.slice(0, 5).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return { one: parts[0] ?? 0, five };
}
