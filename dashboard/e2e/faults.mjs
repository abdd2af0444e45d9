// What can break between a reader and the chain, one way each. Nothing here makes an answer up: calls are cut off, held back,
// spoilt or answered as they were before, and the chain is the demo's own.
import { eventually, json, site } from "./fixtures.mjs";

/** The paths that the server itself answers. */
const isServer = (url) => url.origin === new URL(site).origin && /^\/(v1|config\.json|demo)(\/|$)/.test(url.pathname);

/** Held back for so long, each call. */
const SLOW_MS = 1500;
/** Blocks that the chain replaces. */
const REORG_DEPTH = 2;

/** One way to break the page's calls, begun by `on` and ended by `off`. */
const cut = (which) => (page, config) => {
  const rpc = new URL(config.demo.rpcUrl).origin;
  const broken = (url) => (which !== "rpc" && isServer(url)) || (which !== "api" && url.origin === rpc);
  const handler = (route) => route.abort("connectionrefused");
  return { on: () => page.route(broken, handler), off: () => page.unroute(broken, handler) };
};

const slow = (page, config) => {
  const rpc = new URL(config.demo.rpcUrl).origin;
  const late = (url) => (isServer(url) && url.pathname !== "/v1/events") || url.origin === rpc;
  const handler = async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    // The page may have given the call up meanwhile.
    await route.continue().catch(() => undefined);
  };
  return { on: () => page.route(late, handler), off: () => page.unroute(late, handler) };
};

/** The first row of each list comes as no row can be: its amounts aren't numbers and its state is none. */
const malformed = (page) => {
  const lists = (url) => isServer(url) && /\/(requests|positions|epochs|holdings|vaults)$/.test(url.pathname);
  const handler = async (route) => {
    try {
      const answer = await route.fetch();
      const content = await answer.json();
      const [row] = content.items ?? [];
      for (const [key, value] of Object.entries(row ?? {})) {
        if (/^-?\d+$/.test(value) || ["state", "status"].includes(key)) row[key] = { not: "expected" };
      }
      await route.fulfill({ response: answer, json: content });
    } catch {
      // Ended while it was asked.
      await route.abort().catch(() => undefined);
    }
  };
  return { on: () => page.route(lists, handler), off: () => page.unroute(lists, handler) };
};

/** Files that the page hasn't loaded yet are gone, as after a deployment. */
const asset = (page) => {
  const files = (url) => url.origin === new URL(site).origin && url.pathname.startsWith("/assets/");
  const handler = (route) => route.fulfill({ status: 404, body: "there is no such asset" });
  return { on: () => page.route(files, handler), off: () => page.unroute(files, handler) };
};

/** The chain itself replaces its newest blocks; nothing has to be ended. */
const reorg = () => ({
  on: async () => {
    const answer = await fetch(`${site}/demo/reorg?depth=${REORG_DEPTH}`, {
      method: "POST",
      headers: { "X-Sluice-Demo": "1" },
      signal: AbortSignal.timeout(60_000),
    });
    if (answer.status !== 200) throw new Error(`the chain made no reorg: ${answer.status} ${await answer.text()}`);
    const { block, hash } = await answer.json();
    // The index has the new branch before the page is looked at.
    await eventually(`the index is on the new branch at block ${block}`, async () => {
      const { head } = await json("/v1/status");
      return head && (head.hash === hash || head.number > block);
    });
  },
  off: async () => undefined,
});

/** The index stands still: every question is answered as it was answered last, and the live feed is silent. */
const stale = async (page) => {
  const answers = new Map();
  let still = false;
  const asked = (url) => isServer(url) && url.pathname.startsWith("/v1/");
  await page.route(asked, async (route) => {
    const key = route.request().url();
    if (new URL(key).pathname === "/v1/events") return still ? route.abort() : route.continue();
    const known = answers.get(key);
    if (still) return known ? route.fulfill(known) : route.abort();
    try {
      const answer = await route.fetch();
      answers.set(key, { status: answer.status(), headers: answer.headers(), body: await answer.body() });
      await route.fulfill(answers.get(key));
    } catch {
      await route.abort().catch(() => undefined);
    }
  });
  return {
    on: async () => {
      still = true;
    },
    off: async () => {
      still = false;
    },
  };
};

export const FAULTS = {
  "API dead": cut("api"),
  "RPC dead": cut("rpc"),
  "both dead": cut("both"),
  slow,
  "malformed row": malformed,
  "asset gone": asset,
  reorg,
  "stale index": stale,
};
