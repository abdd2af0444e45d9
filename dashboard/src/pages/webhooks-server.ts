import { type Address, getAddress, type Hex } from "viem";

// The webhooks' server (docs/webhooks.md): what an account signs has to be its text to the letter.

/** The kinds of events, as the server names them. */
export const EVENT_TYPES = [
  "request.settled",
  "request.claimable",
  "vault.settled",
  "order.filled",
  "vault.disputed",
  "tank.low",
] as const;

export interface OwnWebhook {
  id: string;
  url: string;
  vault: string | null;
  types: string[];
  state: string;
  failures: number;
  lastError: string;
  nextTry: string | null;
}

export interface Signer {
  account: Address;
  /** personal_sign (ERC-191). */
  sign: (message: string) => Promise<Hex>;
}

/** What the server said when it refused; empty when it said nothing that can be read. */
export class ProblemError extends Error {}

const TIMEOUT_MS = 15_000;
const MOST_TEXT = 400;

/** Whole seconds, as the server writes them. */
const issuedNow = () => `${new Date().toISOString().slice(0, 19)}Z`;

async function post<T>(server: string, path: string, body: unknown): Promise<T> {
  const answer = await fetch(server + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (answer.ok) return (answer.status === 204 ? null : await answer.json()) as T;
  const problem = (await answer.json().catch(() => null)) as { detail?: unknown } | null;
  throw new ProblemError(typeof problem?.detail === "string" ? problem.detail.slice(0, MOST_TEXT) : "");
}

/** The request as the wallet shows it. */
export const requestText = (
  server: string,
  chainId: number,
  account: Address,
  { url, types, vault }: { url: string; types: readonly string[]; vault: Address | null },
  issued: string,
) =>
  [
    "Sluice webhook: tell this address what happens to my requests.",
    "",
    `Server: ${server}`,
    `Chain: ${chainId}`,
    `Account: ${getAddress(account)}`,
    `Address: ${url}`,
    `Vault: ${vault ? getAddress(vault) : "all"}`,
    `Events: ${types.join(", ")}`,
    `Issued: ${issued}`,
  ].join("\n");

export const listText = (server: string, account: Address, issued: string) =>
  ["Sluice webhook: list mine.", "", `Server: ${server}`, `Account: ${getAddress(account)}`, `Issued: ${issued}`].join(
    "\n",
  );

export const removalText = (server: string, id: string, issued: string) =>
  ["Sluice webhook: remove it.", "", `Server: ${server}`, `Webhook: ${id}`, `Issued: ${issued}`].join("\n");

/** Makes a webhook; its secret is in this answer and never again. */
export async function makeWebhook(
  server: string,
  chainId: number,
  { account, sign }: Signer,
  wish: { url: string; types: string[]; vault: Address | null },
): Promise<{ secret: string; webhook: OwnWebhook }> {
  const issued = issuedNow();
  const signature = await sign(requestText(server, chainId, account, wish, issued));
  const { url, types, vault } = wish;
  const made = await post<{ id: string; secret: string }>(server, "/subscriptions", {
    account,
    url,
    types,
    ...(vault ? { vault } : {}),
    issued,
    signature,
  });
  const fresh = { state: "active", failures: 0, lastError: "", nextTry: null };
  return { secret: made.secret, webhook: { id: made.id, url, vault, types, ...fresh } };
}

export async function listMine(server: string, { account, sign }: Signer): Promise<OwnWebhook[]> {
  const issued = issuedNow();
  const signature = await sign(listText(server, account, issued));
  return (await post<{ items: OwnWebhook[] }>(server, "/subscriptions/list", { account, issued, signature })).items;
}

export async function removeWebhook(server: string, { account, sign }: Signer, id: string): Promise<void> {
  const issued = issuedNow();
  const signature = await sign(removalText(server, id, issued));
  await post(server, `/subscriptions/${id}/remove`, { account, issued, signature });
}
