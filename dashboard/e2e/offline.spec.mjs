// The server goes silent: what the service worker keeps. The app opens, says that the server doesn't answer, and the page
// that needs no server is there; a file of this version that the reader never opened is there too.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { guide } from "../src/text/guide";
import { text } from "../src/text/pages";
import { json, site, step, test } from "./fixtures.mjs";

test.use({ serviceWorkers: "allow" });

/** Until the service worker answers for the page: every file of the build is kept by then, and /config.json as well. */
async function kept(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(() => caches.match("/config.json").then(Boolean));
}

/** A proxy before the demo, which answers 502 for everything once its server is said to be down. */
async function startProxy() {
  const proxy = { down: false };
  const server = createServer((asked, answer) => {
    if (proxy.down) return answer.writeHead(502).end("bad gateway");
    const headers = { ...asked.headers, host: new URL(site).host };
    const onward = request(new URL(asked.url, site), { method: asked.method, headers }, (from) => {
      answer.writeHead(from.statusCode, from.headers);
      from.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.pipe(onward);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  proxy.url = `http://127.0.0.1:${server.address().port}`;
  proxy.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return proxy;
}

test("the shell and the page without our server open while the server is silent", async ({
  page,
  context,
  helpers,
}) => {
  const { visit } = helpers;
  await visit("/");
  await kept(page);
  await context.setOffline(true);

  await page.goto("/direct");
  await page.getByRole("heading", { name: text.direct.title }).waitFor();
  await page.getByRole("alert").filter({ hasText: text.live.silentFromStart }).waitFor();
  step("the page that needs no server opens without one");

  await page.goto("/guide");
  await page.getByRole("heading", { name: guide.title, exact: true }).waitFor();
  step("a page that was never opened is there");

  const figures = await page.evaluate(() =>
    fetch("/v1/protocol").then(
      () => "answered",
      () => "nothing",
    ),
  );
  assert.equal(figures, "nothing", "a figure came from a cache");
  await context.setOffline(false);
  await visit("/");
  await page.getByRole("heading", { name: text.vaults.tvl }).waitFor();
  step("with the server back, the pages are its own again");
});

test.describe(() => {
  test.use({ walletOf: { account: "ana" } });
  test("behind a proxy that answers for a server that is down, the page without our server knows its chain", async ({
    page,
    wallet,
    helpers,
  }) => {
    const { items } = await json(`/v1/accounts/${wallet.address}/positions`);
    const proxy = await startProxy();
    try {
      await helpers.visit(`${proxy.url}/`);
      await kept(page);
      proxy.down = true;
      await page.goto(`${proxy.url}/direct?vault=${items[0].vault}`);
      await page.getByRole("alert").filter({ hasText: text.live.silentFromStart }).waitFor();
      await page.getByRole("main").getByRole("button", { name: text.wallet.connect }).click();
      await page.getByRole("button", { name: "Test Wallet" }).click();
      await page.getByRole("heading", { name: items[0].name }).waitFor();
      step("a wallet is connected and a vault is read, by the chain that was kept");
    } finally {
      proxy.close();
    }
  });
});
