import type { ReactNode } from "react";
import { text } from "~/text/pages";
import { Button, cx, Empty, Failed, Skeleton } from "./basics";
import { Boundary } from "./boundary";

export interface Column<T> {
  id: string;
  head: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand right. */
  right?: boolean;
  /** Hidden below this width. */
  from?: "sm" | "md" | "lg";
  /** Its head is for screen readers: what is in it speaks for itself. */
  quiet?: boolean;
  /** Takes a phone's whole width: words rather than a number. */
  wide?: boolean;
}

/**
 * Below which width of its own box a table shows each row as a card, by how many columns it has: so it does on a phone, and in a
 * narrow card of a wide page. The column's head stands above the figure then; a screen reader hears the table's own. A name that a
 * stranger chose (`bdi`) wraps within its cell, so that it pushes no figure out of the table. Class names are written out, as
 * Tailwind finds them in the text.
 */
const CARDS = {
  few: {
    table: "@max-[38rem]:block",
    head: "@max-[38rem]:sr-only",
    body: "@max-[38rem]:block",
    row: "@max-[38rem]:grid @max-[38rem]:grid-cols-2 @max-[38rem]:gap-x-5 @max-[38rem]:gap-y-2 @max-[38rem]:border-t @max-[38rem]:border-b-0 @max-[38rem]:px-5 @max-[38rem]:py-3.5 @min-[38rem]:last:border-0",
    cell: "@max-[38rem]:min-w-0 @max-[38rem]:p-0 @max-[38rem]:whitespace-normal @max-[38rem]:empty:hidden @min-[38rem]:first:pl-5 @min-[38rem]:last:pr-5 @min-[38rem]:[&_bdi]:inline-block @min-[38rem]:[&_bdi]:w-max @min-[38rem]:[&_bdi]:max-w-60 @min-[38rem]:[&_bdi]:whitespace-normal",
    above:
      "@max-[38rem]:before:block @max-[38rem]:before:text-2xs @max-[38rem]:before:text-faint @max-[38rem]:before:content-[attr(data-head)/'']",
    whole: "@max-[38rem]:col-span-2",
    right: "@min-[38rem]:text-right",
  },
  seven: {
    table: "@max-[47rem]:block",
    head: "@max-[47rem]:sr-only",
    body: "@max-[47rem]:block",
    row: "@max-[47rem]:grid @max-[47rem]:grid-cols-2 @max-[47rem]:gap-x-5 @max-[47rem]:gap-y-2 @max-[47rem]:border-t @max-[47rem]:border-b-0 @max-[47rem]:px-5 @max-[47rem]:py-3.5 @min-[38rem]:@max-[47rem]:grid-cols-4 @min-[47rem]:last:border-0",
    cell: "@max-[47rem]:min-w-0 @max-[47rem]:p-0 @max-[47rem]:whitespace-normal @max-[47rem]:empty:hidden @min-[47rem]:first:pl-5 @min-[47rem]:last:pr-5 @min-[47rem]:[&_bdi]:inline-block @min-[47rem]:[&_bdi]:w-max @min-[47rem]:[&_bdi]:max-w-60 @min-[47rem]:[&_bdi]:whitespace-normal",
    above:
      "@max-[47rem]:before:block @max-[47rem]:before:text-2xs @max-[47rem]:before:text-faint @max-[47rem]:before:content-[attr(data-head)/'']",
    whole: "@max-[47rem]:col-span-full",
    right: "@min-[47rem]:text-right",
  },
  many: {
    table: "@max-[60rem]:block",
    head: "@max-[60rem]:sr-only",
    body: "@max-[60rem]:block",
    row: "@max-[60rem]:grid @max-[60rem]:grid-cols-2 @max-[60rem]:gap-x-5 @max-[60rem]:gap-y-2 @max-[60rem]:border-t @max-[60rem]:border-b-0 @max-[60rem]:px-5 @max-[60rem]:py-3.5 @min-[38rem]:@max-[60rem]:grid-cols-4 @min-[60rem]:last:border-0",
    cell: "@max-[60rem]:min-w-0 @max-[60rem]:p-0 @max-[60rem]:whitespace-normal @max-[60rem]:empty:hidden @min-[60rem]:first:pl-5 @min-[60rem]:last:pr-5 @min-[60rem]:[&_bdi]:inline-block @min-[60rem]:[&_bdi]:w-max @min-[60rem]:[&_bdi]:max-w-60 @min-[60rem]:[&_bdi]:whitespace-normal",
    above:
      "@max-[60rem]:before:block @max-[60rem]:before:text-2xs @max-[60rem]:before:text-faint @max-[60rem]:before:content-[attr(data-head)/'']",
    whole: "@max-[60rem]:col-span-full",
    right: "@min-[60rem]:text-right",
  },
};

const hiddenBelow = { sm: "", md: "sm:max-md:hidden", lg: "sm:max-lg:hidden" };

/**
 * A plain table of rows, scrolling in its own box; says what it has when it has nothing. Where its box is narrow nothing is off to
 * the side: each row is a card, its first column the title, every other figure under the head of its column.
 */
export function Table<T>({
  columns,
  rows,
  keyOf,
  caption,
  empty,
}: {
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
  caption: string;
  empty: { title: string; hint?: string };
}) {
  if (rows.length === 0) return <Empty {...empty} />;
  const cards = CARDS[columns.length < 7 ? "few" : columns.length === 7 ? "seven" : "many"];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll-x @container relative" aria-label={caption} tabIndex={0}>
      <table className={cx("w-full text-sm", cards.table)}>
        <caption className="sr-only">{caption}</caption>
        <thead className={cards.head}>
          <tr className="border-b border-line text-left text-2xs tracking-wide text-faint uppercase">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(
                  "px-3 py-2.5 font-medium whitespace-nowrap first:pl-5 last:pr-5",
                  column.right && "text-right",
                  column.from && hiddenBelow[column.from],
                )}
              >
                {column.quiet ? <span className="sr-only">{column.head}</span> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={cards.body}>
          {rows.map((row) => (
            <Boundary
              key={keyOf(row)}
              frame={(note) => (
                <tr>
                  <td colSpan={columns.length}>{note}</td>
                </tr>
              )}
            >
              <TableRow columns={columns} row={row} cards={cards} />
            </Boundary>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow<T>({ columns, row, cards }: { columns: Column<T>[]; row: T; cards: (typeof CARDS)["few"] }) {
  return (
    <tr className={cx("border-b border-line hover:bg-sunken/60", cards.row)}>
      {columns.map((column, index) => (
        <td
          key={column.id}
          data-head={index > 0 && !column.quiet ? column.head : undefined}
          className={cx(
            "px-3 py-3 align-top whitespace-nowrap",
            cards.cell,
            index > 0 && !column.quiet && cards.above,
            (index === 0 || column.wide) && cards.whole,
            column.right && cards.right,
            column.from && hiddenBelow[column.from],
          )}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

interface ListQuery<T> {
  data?: { pages: { items: T[] }[] };
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
}

/** A table fed by an endless query. */
export function ListTable<T>({
  query,
  ...table
}: { query: ListQuery<T> } & Omit<Parameters<typeof Table<T>>[0], "rows">) {
  if (query.isPending) return <TableSkeleton />;
  if (!query.data) return <Failed error={query.error} retry={() => query.refetch()} />;
  return (
    <>
      <Table {...table} rows={query.data.pages.flatMap((page) => page.items)} />
      {query.hasNextPage && (
        <div className="flex justify-center border-t border-line p-3">
          <Button size="s" look="ghost" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {text.common.more}
          </Button>
        </div>
      )}
    </>
  );
}

export const TableSkeleton = () => (
  <div className="flex flex-col gap-4 p-5" role="status" aria-label={text.common.loading}>
    {[0, 1, 2, 3].map((row) => (
      <Skeleton key={row} className="h-5" />
    ))}
  </div>
);
