import type { VaultSort } from "~/api/queries";

/** What the list of vaults shows, as it stands in the page's address. */
export interface ListSearch {
  q?: string;
  type?: "shared" | "personal";
  status?: "active" | "inactive" | "closing" | "closed";
  sort?: VaultSort;
  /** Only what the reader leads or holds. */
  mine?: true;
  /** Also the vaults that the operator of the site doesn't list. */
  unlisted?: true;
}

export const SORTS = [
  "-tvl",
  "tvl",
  "-pnl30d",
  "pnl30d",
  "name",
  "-name",
  "-created",
  "created",
] as const satisfies VaultSort[];
export const DEFAULT_SORT: VaultSort = "-tvl";

const LONGEST = 64;
const one = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((each) => each === value);

/** Reads an address; what isn't one of the choices is left out. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const found: ListSearch = {
    q: search.q === undefined || search.q === "" ? undefined : String(search.q).slice(0, LONGEST),
    type: one(search.type, ["shared", "personal"]),
    status: one(search.status, ["active", "inactive", "closing", "closed"]),
    sort: one(search.sort, SORTS),
    unlisted: search.unlisted === true || search.unlisted === "true" ? true : undefined,
    mine: search.mine === true || search.mine === "true" ? true : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
