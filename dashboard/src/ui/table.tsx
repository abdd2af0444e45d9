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

/** From so many columns on a table doesn't fit a tablet either. */
const MANY = 7;

/**
 * Where a table is cards: below which width. The column's head stands above the figure then; it is the table's own for who
 * listens.
 */
const CARDS = {
  few: {
    table: "max-sm:block",
    head: "max-sm:sr-only",
    body: "max-sm:block",
    row: "max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-5 max-sm:gap-y-2 max-sm:border-t max-sm:border-b-0 max-sm:px-5 max-sm:py-3.5 sm:last:border-0",
    cell: "max-sm:min-w-0 max-sm:p-0 max-sm:whitespace-normal max-sm:empty:hidden sm:first:pl-5 sm:last:pr-5",
    above:
      "max-sm:before:block max-sm:before:text-2xs max-sm:before:text-faint max-sm:before:content-[attr(data-head)/'']",
    whole: "max-sm:col-span-2",
    right: "sm:text-right",
  },
  many: {
    table: "max-lg:block",
    head: "max-lg:sr-only",
    body: "max-lg:block",
    row: "max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-5 max-lg:gap-y-2 max-lg:border-t max-lg:border-b-0 max-lg:px-5 max-lg:py-3.5 sm:max-lg:grid-cols-4 lg:last:border-0",
    cell: "max-lg:min-w-0 max-lg:p-0 max-lg:whitespace-normal max-lg:empty:hidden lg:first:pl-5 lg:last:pr-5",
    above:
      "max-lg:before:block max-lg:before:text-2xs max-lg:before:text-faint max-lg:before:content-[attr(data-head)/'']",
    whole: "max-lg:col-span-full",
    right: "lg:text-right",
  },
};

const hiddenBelow = { sm: "", md: "sm:max-md:hidden", lg: "sm:max-lg:hidden" };

/**
 * A plain table of rows, scrolling in its own box; says what it has when it has nothing. On a phone, and on a tablet where it
 * has many columns, nothing is off to the side: each row is a card, its first column the title, every other figure under the
 * head of its column.
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
  const cards = CARDS[columns.length < MANY ? "few" : "many"];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll-x relative" aria-label={caption} tabIndex={0}>
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
