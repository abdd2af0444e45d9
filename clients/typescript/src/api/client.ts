import createClient from "openapi-fetch";
import { withVisibleNames } from "../names";
import type { components, paths } from "./schema";

export type Schema = components["schemas"];
export type VaultSummary = Schema["VaultSummary"];
export type Vault = Schema["Vault"];
export type Asset = Schema["Asset"];
export type AccountPosition = Schema["AccountPosition"];
export type Request = Schema["Request"];
export type Epoch = Schema["Epoch"];
export type PriceRow = Schema["PriceRow"];
export type Config = Schema["DashboardConfig"];
export type Status = Schema["Status"];
export type FeedEvent = Schema["Event"];
export type Address = `0x${string}`;

/** A request that the API refused or that never arrived; `title` is for people. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {
    super(title);
  }
}

const TIMEOUT_MS = 15_000;

/** The API of one server, typed by its OpenAPI document; every call is bounded in time. */
export const createApi = (baseUrl: string) =>
  createClient<paths>({
    baseUrl,
    fetch: (request: globalThis.Request) =>
      fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]) }),
  });

export type Api = ReturnType<typeof createApi>;

/** Body of an answer, or an ApiError that says what the server said. */
export async function body<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Exclude<T, string>> {
  let answer: Awaited<typeof call>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "");
  }
  // The CSV variants of two routes type their answers as string too; asked for JSON, they never are.
  // Names are strangers' texts: here, the one place all answers pass, they are made safe to show.
  if (answer.data !== undefined) return withVisibleNames(answer.data as Exclude<T, string>);
  const problem = answer.error as { detail?: string; title?: string } | undefined;
  throw new ApiError(answer.response.status, problem?.detail || problem?.title || answer.response.statusText);
}

/** What an account has and earned in a vault, looked for in all pages of its positions; null when it never had anything there. */
export async function positionOf(api: Api, vault: string, account: string): Promise<AccountPosition | null> {
  for (let cursor: string | undefined; ; ) {
    const query = { limit: 200, cursor };
    const page = await body(api.GET("/v1/accounts/{account}/positions", { params: { path: { account }, query } }));
    const found = page.items.find((position) => position.vault.toLowerCase() === vault.toLowerCase());
    if (found || !page.next) return found ?? null;
    cursor = page.next;
  }
}
