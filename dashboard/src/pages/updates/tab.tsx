import { units } from "@sluicefi/client/amount";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { price, ratio } from "~/lib/format";
import { text } from "~/text/pages";
import { posts } from "~/text/posts";
import { Badge, Button, Failed } from "~/ui/basics";
import { HashTag, Time, TokenAmount } from "~/ui/figures";
import { TableSkeleton } from "~/ui/table";
import { OnePost, type Post } from "./post";
import { type Week, weeksOf } from "./weeks";

const t = posts;
type Trade = Schema["Trade"];
type Epoch = Schema["Epoch"];

/**
 * What leader and trader said about the vault, among the trades and settlements of the same weeks. Every word of a post is a
 * stranger's: it is shown as text and never as a link, a picture or markup, and each post says whose words it is.
 */
export default function UpdatesTab({ vault }: { vault: Vault }) {
  const lists = {
    posts: useInfiniteQuery(query.posts(vault.address)),
    trades: useInfiniteQuery(query.trades(vault.address)),
    epochs: useInfiniteQuery(query.epochs(vault.address)),
  };
  const all = Object.values(lists);
  const failed = all.find(({ data, error }) => !data && error);
  if (failed) return <Failed error={failed.error} retry={() => failed.refetch()} />;
  const loaded = <T,>(list: { data?: { pages: { items: T[] }[] }; hasNextPage: boolean }) =>
    list.data && { items: list.data.pages.flatMap(({ items }) => items), more: list.hasNextPage };
  const [said, trades, epochs] = [loaded(lists.posts), loaded(lists.trades), loaded(lists.epochs)];
  if (!said || !trades || !epochs) return <TableSkeleton />;
  const { weeks, lacking } = weeksOf<Post, Trade, Epoch>({ posts: said, trades, epochs });
  return (
    <div className="px-5 py-4">
      <p className="max-w-2xl text-[13px] text-faint">{said.items.length > 0 ? t.about : t.none}</p>
      <div className="mt-1 flex flex-col divide-y divide-line">
        {weeks.map((week) => (
          <OneWeek key={week.settlement?.epochId ?? "now"} week={week} />
        ))}
      </div>
      {lacking.length > 0 && (
        <Button
          size="s"
          busy={all.some(({ isFetchingNextPage }) => isFetchingNextPage)}
          onClick={() => {
            for (const name of lacking) lists[name].fetchNextPage();
          }}
        >
          {text.common.more}
        </Button>
      )}
    </div>
  );
}

/** What happened up to a settlement, newest first, below the settlement itself. */
const OneWeek = ({ week: { settlement, happenings } }: { week: Week<Post, Trade, Epoch> }) => (
  <section className="py-4" data-testid="week">
    {settlement && (
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] font-normal text-soft">
        <Badge tone="gain">{text.epochState.settled}</Badge>
        <span className="font-medium text-ink">{text.vault.epoch(settlement.epochId)}</span>
        <span className="num">
          {text.table.sharePrice} {price(settlement.sharePrice)}
        </span>
        <Time at={settlement.settledAt} />
      </h3>
    )}
    {happenings.length > 0 && (
      <ul className="flex flex-col">
        {happenings.map((each) => {
          const { block, logIndex } = each.of === "post" ? each.post : each.trade;
          return (
            <li key={`${block}-${logIndex}`} className="pt-3">
              {each.of === "post" ? <OnePost post={each.post} /> : <OneTrade trade={each.trade} />}
            </li>
          );
        })}
      </ul>
    )}
  </section>
);

const OneTrade = ({ trade }: { trade: Trade }) => {
  const side = (amount: string, { decimals, symbol }: Schema["Token"]) => (
    <TokenAmount amount={units(amount)} decimals={decimals} symbol={symbol ?? undefined} />
  );
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-soft">
      <Badge>{text.kind[trade.kind]}</Badge>
      <span>
        {side(trade.amountIn, trade.tokenIn)} → {side(trade.amountOut, trade.tokenOut)}
      </span>
      <span className="num">
        {text.table.vsOracle}: {ratio(units(trade.gain), units(trade.valueIn), { sign: true })}
      </span>
      <Time at={trade.time} />
      <HashTag hash={trade.tx} />
    </p>
  );
};
