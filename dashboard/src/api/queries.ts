import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import { remember } from "~/lib/remembered";
import { ApiError, api, body, type PriceRow } from "./client";
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
  q?: string;
  type?: "shared" | "personal";
  status?: "active" | "inactive" | "closing" | "closed";
}

/** The whole list, page by page: it is filtered and sorted in the browser. */
export const vaults = (filter: VaultFilter = {}) =>
  queryOptions({
    queryKey: ["vaults", filter],
    queryFn: async ({ signal }) => {
      const items = [];
      let cursor: string | undefined;
      do {
        const page = await body(
          api.GET("/v1/vaults", { params: { query: { ...filter, limit: 200, cursor } }, signal }),
        );
        items.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor && items.length < 2000);
      return items;
    },
    placeholderData: (previous) => previous,
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
    queryKey: ["vault", address, "prices", interval, from],
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
    placeholderData: (previous) => previous,
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

/** Pages of a list, fetched as the reader asks for more. */
const first: string | undefined = undefined;
const paging = {
  initialPageParam: first as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
};

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

export const accountPositions = (account: string) =>
  queryOptions({
    queryKey: ["account", account, "positions"],
    queryFn: async ({ signal }) => {
      const page = await body(
        api.GET("/v1/accounts/{account}/positions", { params: { path: { account }, query: { limit: 200 } }, signal }),
      );
      remember(
        account,
        page.items.map(({ vault: address, name }) => ({ address, name })),
      );
      return page;
    },
  });

export const accountRequests = (account: string, vaultAddress?: string) =>
  infiniteQueryOptions({
    queryKey: ["account", account, "requests", vaultAddress ?? "all"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(
        api.GET("/v1/accounts/{account}/requests", {
          params: { path: { account }, query: { cursor, vault: vaultAddress } },
          signal,
        }),
      ),
    ...paging,
  });

export const activity = (account: string) =>
  infiniteQueryOptions({
    queryKey: ["account", account, "activity"],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/accounts/{account}/activity", { params: { path: { account }, query: { cursor } }, signal })),
    ...paging,
  });

export const leaders = infiniteQueryOptions({
  queryKey: ["leaders"],
  queryFn: ({ pageParam: cursor, signal }) => body(api.GET("/v1/leaders", { params: { query: { cursor } }, signal })),
  ...paging,
});

export const leader = (address: string) =>
  queryOptions({
    queryKey: ["leader", address],
    queryFn: ({ signal }) => body(api.GET("/v1/leaders/{leader}", { params: { path: { leader: address } }, signal })),
  });

export const keeper = queryOptions({
  queryKey: ["keeper"],
  queryFn: ({ signal }) => body(api.GET("/v1/keeper", { signal })),
  refetchInterval: 10_000,
});
