import type { paths } from "@sluicefi/client/api/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body, type Schema } from "./client";

// What the pages about leaders read.

export type LeaderSummary = Schema["LeaderSummary"];
export type Leader = Schema["Leader"];
export type LeaderRecord = Schema["LeaderRecord"];
export type ComparedVault = Schema["ComparedVault"];
export type LeaderSort = NonNullable<NonNullable<paths["/v1/leaders"]["get"]["parameters"]["query"]>["sort"]>;

export const ranking = (sort: LeaderSort) =>
  infiniteQueryOptions({
    queryKey: ["leaders", sort],
    queryFn: ({ pageParam: cursor, signal }) =>
      body(api.GET("/v1/leaders", { params: { query: { cursor, sort } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const leader = (address: string) =>
  queryOptions({
    queryKey: ["leader", address],
    queryFn: ({ signal }) => body(api.GET("/v1/leaders/{leader}", { params: { path: { leader: address } }, signal })),
  });

export const record = (address: string) =>
  queryOptions({
    queryKey: ["leader", address, "record"],
    queryFn: ({ signal }) =>
      body(api.GET("/v1/leaders/{leader}/record", { params: { path: { leader: address } }, signal })),
  });

export const comparison = (vaults: readonly string[]) =>
  queryOptions({
    queryKey: ["vaults", "compare", ...vaults],
    queryFn: ({ signal }) => body(api.GET("/v1/compare", { params: { query: { vault: [...vaults] } }, signal })),
  });

/** The newest posts about a vault. */
export const newestPosts = (vault: string) =>
  queryOptions({
    queryKey: ["vault", vault, "posts", "newest"],
    queryFn: ({ signal }) =>
      body(api.GET("/v1/vaults/{vault}/posts", { params: { path: { vault }, query: { limit: 8 } }, signal })),
  });
