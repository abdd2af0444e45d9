// What happened in a vault, week by week: its settlements, its trades and what was posted, from three lists that come page
// by page, each newest first.

/** A list as far as it is loaded. */
interface Loaded<T> {
  items: readonly T[];
  /** Whether older ones are still to be loaded. */
  more: boolean;
}

interface Placed {
  time: number;
  block: number;
  logIndex: number;
}

/** A settlement as the list of epochs has it. */
interface Settled {
  epochId: number;
  settledAt: number | null;
}

export type Happening<P, T> = { of: "post"; post: P } | { of: "trade"; trade: T };

/** What happened up to a settlement since the one before it; without a settlement: since the last one. */
export interface Week<P, T, E> {
  settlement: E | null;
  happenings: Happening<P, T>[];
}

/** The lists by name. */
export interface Lists<P, T, E> {
  posts: Loaded<P>;
  trades: Loaded<T>;
  epochs: Loaded<E>;
}

const timeOf = <E extends Settled>(epoch: E | undefined): number | undefined => epoch?.settledAt ?? undefined;

/** The time from which on a list is loaded whole. */
const whole = (list: { more: boolean }, oldest: number | undefined): number =>
  list.more ? (oldest ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY;

/**
 * The weeks, newest first, as far back as all three lists are loaded, and the lists that have to be loaded further to see
 * more. What happened in the moment of a settlement was part of it, so it stands in the week that it ended.
 */
export function weeksOf<P extends Placed, T extends Placed, E extends Settled>({
  posts,
  trades,
  epochs,
}: Lists<P, T, E>): { weeks: Week<P, T, E>[]; lacking: (keyof Lists<P, T, E>)[] } {
  const settled = epochs.items.filter(({ settledAt }) => settledAt !== null);
  const from = {
    posts: whole(posts, posts.items.at(-1)?.time),
    trades: whole(trades, trades.items.at(-1)?.time),
    epochs: whole(epochs, timeOf(settled.at(-1))),
  };
  const since = Math.max(from.posts, from.trades, from.epochs);
  const lacking = (["posts", "trades", "epochs"] as const).filter(
    (name) => from[name] === since && Number.NEGATIVE_INFINITY < since,
  );
  const happenings = [
    ...posts.items.map((post) => ({ at: post, happening: { of: "post", post } as const })),
    ...trades.items.map((trade) => ({ at: trade, happening: { of: "trade", trade } as const })),
  ]
    .filter(({ at }) => at.time >= since)
    .sort((a, b) => b.at.time - a.at.time || b.at.block - a.at.block || b.at.logIndex - a.at.logIndex);
  const weeks: Week<P, T, E>[] = [
    { settlement: null, happenings: [] },
    ...settled
      .filter(({ settledAt }) => settledAt! >= since)
      .map((settlement): Week<P, T, E> => ({ settlement, happenings: [] })),
  ];
  let week = 0;
  for (const { at, happening } of happenings) {
    while (week + 1 < weeks.length && at.time <= weeks[week + 1]!.settlement!.settledAt!) week++;
    weeks[week]!.happenings.push(happening);
  }
  return { weeks: weeks.filter((each) => each.settlement !== null || each.happenings.length > 0), lacking };
}
