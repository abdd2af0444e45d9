import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeksOf } from "~/pages/updates/weeks";

const at = (time: number, logIndex = 0) => ({ time, block: time, logIndex });
const epoch = (epochId: number, settledAt: number | null) => ({ epochId, settledAt });
const all = <T>(items: T[]) => ({ items, more: false });

describe("a vault week by week", () => {
  it("puts posts and trades into the week whose settlement came next", () => {
    const { weeks, lacking } = weeksOf({
      posts: all([at(35), at(15), at(5)]),
      trades: all([at(25), at(20, 1), at(15, 1)]),
      epochs: all([epoch(3, null), epoch(2, 30), epoch(1, 20)]),
    });
    expect(lacking).toEqual([]);
    expect(
      weeks.map(({ settlement, happenings }) => [
        settlement?.epochId ?? null,
        happenings.map((each) => [each.of, each.of === "post" ? each.post.time : each.trade.time]),
      ]),
    ).toEqual([
      [null, [["post", 35]]],
      [2, [["trade", 25]]],
      // What was sold in the settlement's own moment belongs to it.
      [
        1,
        [
          ["trade", 20],
          ["trade", 15],
          ["post", 15],
          ["post", 5],
        ],
      ],
    ]);
  });

  it("keeps a settlement without anything in its week, and no empty week before the first", () => {
    const { weeks } = weeksOf({ posts: all([]), trades: all([]), epochs: all([epoch(2, null), epoch(1, 20)]) });
    expect(weeks).toEqual([{ settlement: epoch(1, 20), happenings: [] }]);
    expect(weeksOf({ posts: all([]), trades: all([]), epochs: all([]) }).weeks).toEqual([]);
  });

  it("shows nothing from before the time up to which a list is loaded, and says which list that is", () => {
    const { weeks, lacking } = weeksOf({
      posts: { items: [at(50), at(40)], more: true },
      trades: all([at(45), at(10)]),
      epochs: { items: [epoch(4, 47), epoch(3, 30)], more: true },
    });
    expect(lacking).toEqual(["posts"]);
    expect(weeks.flatMap(({ happenings }) => happenings).length).toBe(3);
    expect(weeks.map(({ settlement }) => settlement?.epochId)).toEqual([undefined, 4]);
  });

  it("shows everything once, whatever the pages, and nothing out of order", () => {
    const times = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    const newestFirst = (list: number[]) => [...list].sort((a, b) => b - a);
    fc.assert(
      fc.property(times, times, times, fc.integer({ min: 1, max: 5 }), (posts, trades, settled, page) => {
        const lists = {
          posts: newestFirst(posts).map((time) => at(time)),
          trades: newestFirst(trades).map((time) => at(time, 1)),
          epochs: newestFirst(settled).map((time) => epoch(time, time)),
        };
        const loaded = { posts: page, trades: page, epochs: page };
        const cut = <T>(items: T[], most: number) => ({ items: items.slice(0, most), more: items.length > most });
        const now = () =>
          weeksOf({
            posts: cut(lists.posts, loaded.posts),
            trades: cut(lists.trades, loaded.trades),
            epochs: cut(lists.epochs, loaded.epochs),
          });
        let shown = now();
        for (let seen = -1; shown.lacking.length > 0; shown = now()) {
          const count = loaded.posts + loaded.trades + loaded.epochs;
          expect(count).toBeGreaterThan(seen);
          seen = count;
          for (const name of shown.lacking) loaded[name] += page;
        }
        const flat = shown.weeks.flatMap(({ happenings }) =>
          happenings.map((each) => (each.of === "post" ? each.post.time * 2 : each.trade.time * 2 + 1)),
        );
        expect(flat).toEqual(newestFirst(flat));
        expect(flat.length).toBe(posts.length + trades.length);
        expect(shown.weeks.filter(({ settlement }) => settlement).length).toBe(settled.length);
        for (const [place, week] of shown.weeks.entries()) {
          const older = shown.weeks[place + 1]?.settlement?.settledAt ?? 0;
          for (const each of week.happenings) {
            const { time } = each.of === "post" ? each.post : each.trade;
            expect(time).toBeGreaterThan(older);
            if (week.settlement) expect(time).toBeLessThanOrEqual(week.settlement.settledAt!);
          }
        }
      }),
    );
  });
});
