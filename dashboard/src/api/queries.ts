import type { paths } from "@sluicefi/client/api/schema";
import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import { remember } from "~/lib/remembered";
import { ApiError, api, body, type PriceRow, type Schema } from "./client";
import { setChainTime } from "./clock";

/** Refetched when the live feed says so; the interval is a net for a feed that is down. */
const SAFETY_MS = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchInterval: SAFETY_MS,
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
  },
});

export const config = queryOptions({
  queryKey: ["config"],
  queryFn: ({ signal }) => body(api.GET("/config.json", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: false,
});

export const status = queryOptions({
  queryKey: ["status"],
  queryFn: async ({ signal }) => {
    const answer = await body(api.GET("/v1/status", { signal }));
    if (answer.chainTime !== null) setChainTime(answer.chainTime);
    return answer;
  },
  refetchInterval: 20_000,
});

export const protocol = queryOptions({
  queryKey: ["protocol"],
  queryFn: ({ signal }) => body(api.GET("/v1/protocol", { signal })),
});

export interface VaultFilter {
  account?: string;
  leader?: string;
  trader?: string;
  /** Vaults that this account leads, or has something in. */
  holder?: string;
  q?: string;
  type?: "shared" | "personal";
  status?: "active" | "inactive" | "closing" | "closed";
  /** What the operator lists, or only the rest. */
  listed?: "true" | "false";
  /** Only vaults whose name looks like that of an older one which the operator lists. */
  imitates?: "true";
}

export type VaultSort = NonNullable<NonNullable<paths["/v1/vaults"]["get"]["parameters"]["query"]>["sort"]>;

/** Rows of a list that is read whole: at a time, and at most. */
const WHOLE_PAGE = 200;
const WHOLE_MOST = 2000;

async function everyPage<T>(
  page: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>,
  most = WHOLE_MOST,
) {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    items.push(...answer.items);
    cursor = answer.next ?? undefined;
  } while (cursor && items.length < most);
  return items;
}

/** The whole list, page by page: for what needs every vault of a leader or a choice of all of them. */
export const vaults = (filter: VaultFilter = {}) =>
  queryOptions({
    queryKey: ["vaults", filter],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        body(api.GET("/v1/vaults", { params: { query: { ...filter, limit: WHOLE_PAGE, cursor } }, signal })),
      ),
  });

/** Pages of a list, fetched as the reader asks for more. */
const first: string | undefined = undefined;
const paging = {
  initialPageParam: first as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
};

/** Rows of the list that are asked for at a time. */
const LIST_PAGE = 50;

/**
 * The list as the server filters and sorts it, a page at a time. While it is being read, the previous list is shown without
 * the figures of another account, and not at all if it held another account's own vaults.
 */
export const vaultList = (filter: VaultFilter, sort: VaultSort) =>
  infiniteQueryOptions({
    queryKey: ["vaults", "list", filter, sort] as const,
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/vaults", { params: { query: { ...filter, sort, limit: LIST_PAGE, cursor } }, signal })),
    placeholderData: (before, query) => {
      const previous = query?.queryKey[2];
      if (!before || previous?.account === filter.account) return before;
      if (previous?.holder) return undefined;
      return {
        ...before,
        pages: before.pages.map((page) => ({
          ...page,
          items: page.items.map((vault) => ({ ...vault, yourDeposit: null, yourShares: null })),
        })),
      };
    },
    ...paging,
  });

/** Whether the operator leaves vaults out of their list. */
export const unlistedVaults = queryOptions({
  queryKey: ["vaults", "unlisted"],
  queryFn: async ({ signal }) =>
    (await body(api.GET("/v1/vaults", { params: { query: { listed: "false", limit: 1 } }, signal }))).items.length > 0,
  staleTime: 5 * 60_000,
});

/** The largest vaults, to choose from by name. */
export const largestVaults = queryOptions({
  queryKey: ["vaults", "largest"],
  queryFn: async ({ signal }) =>
    (await body(api.GET("/v1/vaults", { params: { query: { sort: "-tvl", limit: 200, sparkline: "false" } }, signal })))
      .items,
  staleTime: 5 * 60_000,
});

const inVault = (vault: string) => ({ path: { vault } });

export const vault = (address: string) =>
  queryOptions({
    queryKey: ["vault", address, "summary"],
    queryFn: ({ signal }) => body(api.GET("/v1/vaults/{vault}", { params: inVault(address), signal })),
  });

/** Oldest first, page by page. The last moment of a page is asked for again: a settlement can be of an hour's moment. */
export const prices = (address: string, interval: "hour" | "day", from = 1) =>
  queryOptions({
    queryKey: ["vault", address, "prices", interval, from] as const,
    queryFn: async ({ signal }) => {
      const items = new Map<string, PriceRow>();
      let start = from;
      for (let pages = 0; pages < 20; pages++) {
        const page = await body(
          api.GET("/v1/vaults/{vault}/prices", {
            params: { ...inVault(address), query: { interval, from: start, limit: 2000 } },
            signal,
          }),
        );
        for (const row of page.items) items.set(`${row.time} ${row.kind}`, row);
        const last = page.items.at(-1);
        if (!page.more || !last) break;
        start = last.time === start ? last.time + 1 : last.time;
      }
      return [...items.values()];
    },
    placeholderData: (before, query) => (query?.queryKey[1] === address ? before : undefined), // never another vault's
  });

export const holdings = (address: string) =>
  queryOptions({
    queryKey: ["vault", address, "holdings"],
    queryFn: ({ signal }) => body(api.GET("/v1/vaults/{vault}/holdings", { params: inVault(address), signal })),
  });

export const positions = (address: string) =>
  queryOptions({
    queryKey: ["vault", address, "positions"],
    queryFn: ({ signal }) => body(api.GET("/v1/vaults/{vault}/positions", { params: inVault(address), signal })),
  });

export const targets = (address: string) =>
  queryOptions({
    queryKey: ["vault", address, "targets"],
    queryFn: ({ signal }) => body(api.GET("/v1/vaults/{vault}/targets", { params: inVault(address), signal })),
  });

export const orders = (address: string, state?: "open") =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "orders", state ?? "all"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/vaults/{vault}/orders", { params: { ...inVault(address), query: { cursor, state } }, signal })),
    ...paging,
  });

export const trades = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "trades"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/vaults/{vault}/trades", { params: { ...inVault(address), query: { cursor } }, signal })),
    ...paging,
  });

export const epochs = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "epochs"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/vaults/{vault}/epochs", { params: { ...inVault(address), query: { cursor } }, signal })),
    ...paging,
  });

export const vaultRequests = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "requests"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(
        api.GET("/v1/vaults/{vault}/requests", {
          params: { ...inVault(address), query: { cursor, state: "open" } },
          signal,
        }),
      ),
    ...paging,
  });

export const depositors = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "depositors"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/vaults/{vault}/depositors", { params: { ...inVault(address), query: { cursor } }, signal })),
    ...paging,
  });

export const tank = (address: string) =>
  queryOptions({
    queryKey: ["vault", address, "tank"],
    queryFn: ({ signal }) => body(api.GET("/v1/vaults/{vault}/tank", { params: inVault(address), signal })),
  });

export const tankPayments = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "tank-payments"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(
        api.GET("/v1/vaults/{vault}/tank/payments", {
          params: { ...inVault(address), query: { cursor, limit: 10 } },
          signal,
        }),
      ),
    ...paging,
  });

export const posts = (address: string) =>
  infiniteQueryOptions({
    queryKey: ["vault", address, "posts"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(
        api.GET("/v1/vaults/{vault}/posts", { params: { ...inVault(address), query: { cursor, limit: 20 } }, signal }),
      ),
    ...paging,
  });

/** Anybody may give an account shares of vaults that it never chose: its own ones may stand behind thousands of those. */
const POSITIONS_MOST = 20_000;

/** What an account has in each vault. Of an account that is connected here (`own`) this browser remembers which they are. */
export const accountPositions = (account: string, own: boolean) =>
  queryOptions({
    queryKey: ["account", account, "positions"],
    queryFn: async ({ signal }) => {
      const items = await everyPage((cursor) => {
        const params = { path: { account }, query: { limit: WHOLE_PAGE, cursor } };
        return body(api.GET("/v1/accounts/{account}/positions", { params, signal }));
      }, POSITIONS_MOST);
      const vaults = items.map(({ vault: address, name }) => ({ address, name }));
      if (own) remember(account, vaults);
      return { items };
    },
  });

export const accountRequests = (account: string) =>
  infiniteQueryOptions({
    queryKey: ["account", account, "requests", "all"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/accounts/{account}/requests", { params: { path: { account }, query: { cursor } }, signal })),
    ...paging,
  });

/** All requests of an account that wait for a settlement, however many newer ones are over. */
export const openRequests = (account: string, vaultAddress?: string) =>
  queryOptions({
    queryKey: ["account", account, "requests", "open", vaultAddress],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        body(
          api.GET("/v1/accounts/{account}/requests", {
            params: { path: { account }, query: { state: "open", vault: vaultAddress, limit: WHOLE_PAGE, cursor } },
            signal,
          }),
        ),
      ),
  });

export const activity = (account: string) =>
  infiniteQueryOptions({
    queryKey: ["account", account, "activity"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/accounts/{account}/activity", { params: { path: { account }, query: { cursor } }, signal })),
    ...paging,
  });

/** A page of the history and how many of them are read: six years of days. */
const PNL_PAGE = 2000;
const PNL_PAGES = 2;

/** What an account had earned in a vault, day by day and at each settlement, oldest first. */
export const accountPnl = (account: string, vaultAddress: string) =>
  queryOptions({
    queryKey: ["account", account, "pnl", vaultAddress],
    queryFn: async ({ signal }) => {
      let whole: Schema["AccountPnl"] | undefined;
      let cursor: string | undefined;
      for (let pages = 0; pages < PNL_PAGES; pages++) {
        const page = await body(
          api.GET("/v1/accounts/{account}/pnl", {
            params: { path: { account }, query: { vault: vaultAddress, interval: "day", limit: PNL_PAGE, cursor } },
            signal,
          }),
        );
        // Without a beginning the newest come first, and older ones page by page.
        whole = { ...page, items: [...page.items, ...(whole?.items ?? [])] };
        if (!page.next) break;
        cursor = page.next;
      }
      return whole!;
    },
  });

export const keeper = queryOptions({
  queryKey: ["keeper"],
  queryFn: ({ signal }) => body(api.GET("/v1/keeper", { signal })),
  refetchInterval: 10_000,
});
