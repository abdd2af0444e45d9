// Programs: the page on agents (what one can lose, the log with reasons, appointing), and webhooks, which the demo's own `sluice notify`
// makes, lists, sends and removes.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createWalletClient, publicActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { agents } from "../src/text/agents";
import { manage } from "../src/text/manage";
import { webhooks as t } from "../src/text/webhooks";
import { chainOf, mined, transportOf } from "./chain.mjs";
import { eventually, json, keyOf, site, skip, step, test } from "./fixtures.mjs";
import { saying } from "./words.mjs";

/** A receiver of webhooks on this machine, which can be told to fail. */
async function receiver() {
  const got = [];
  const state = { status: 204 };
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (part) => (text += part));
    request.on("end", () => {
      if (state.status < 300) got.push({ signed: request.headers["webhook-signature"], ...JSON.parse(text) });
      response.writeHead(state.status).end();
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { got, state, url: `http://127.0.0.1:${server.address().port}/hook`, close: () => server.close() };
}

/** Asks for a deposit into the largest shared vault: the server prepares it, the account's key signs it. */
async function deposit(config, name, assets) {
  const account = privateKeyToAccount(keyOf(config, name));
  const [vault] = (await json("/v1/vaults?type=shared&status=active&sort=-tvl")).items;
  const answer = await fetch(`${site}/v1/prepare/deposit`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ vault: vault.address, account: account.address, assets }),
  });
  assert.equal(answer.status, 200);
  const { rpcUrl } = config.demo;
  const client = { account, chain: chainOf(config.chainId, rpcUrl), transport: transportOf(rpcUrl) };
  const wallet = createWalletClient(client).extend(publicActions);
  for (const { to, data } of (await answer.json()).calls) {
    const receipt = await mined(wallet, await wallet.sendTransaction({ to, data }));
    assert.equal(receipt.status, "success");
  }
}

test("an account makes, sees and removes its webhooks", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, card } = helpers;
  const config = await json("/config.json");
  assert.equal(config.webhooks, `${new URL(config.webhooks).origin}/hooks`);
  const hook = await receiver();
  const mine = page.getByTestId("webhook");
  const secret = page.getByTestId("webhook-secret");

  await visit("/webhooks");
  await page.getByText(t.connect).waitFor();
  await connectAs("you");
  await accessible("the page of webhooks");
  const form = card(t.make);
  await form.getByLabel(t.url).fill("ftp://127.0.0.1");
  await form.getByText(t.badUrl).waitFor();
  await form.getByLabel(t.url).fill(hook.url);
  await form.getByRole("button", { name: t.sign }).click();
  await secret.getByText(/^whsec_/).waitFor();
  await secret.getByRole("button", { name: t.kept }).click();
  assert.equal(await page.getByText(/whsec_/).count(), 0, "the secret is shown once");
  await page.getByRole("button", { name: t.show }).click();
  await mine.getByText(hook.url).waitFor();
  await mine.getByText(t.state.active).waitFor();
  assert.equal(await mine.count(), 1);
  step("a webhook is made by a signature, its secret shown once");

  // A deposit waits for the settlement. The receiver fails at first, and the page says so.
  await deposit(config, "you", "150000000");
  hook.state.status = 500;
  await skip(config);
  const again = page.getByRole("button", { name: t.again });
  for (const until = Date.now() + 120_000; ; ) {
    await again.click();
    await again.and(page.locator(":enabled")).waitFor();
    if (await mine.getByText(t.state.failing).count()) break;
    assert.ok(Date.now() < until, "the webhook never failed");
  }
  await mine.getByText(/500/).waitFor();
  hook.state.status = 204;
  await eventually("a message", () => hook.got.length > 0, 240_000);
  assert.match(hook.got[0].type, /^request\.(settled|claimable)$/);
  assert.match(hook.got[0].signed, /^v1,/);
  step("its failure is said, then a message comes");

  // Somebody else sees none of it.
  await connectAs("ben");
  await page.getByRole("button", { name: t.show }).click();
  await page.getByText(t.none).waitFor();
  await connectAs("you");
  await page.getByRole("button", { name: t.show }).click();
  await mine.getByRole("button", { name: t.remove }).click();
  await page.getByText(t.none).waitFor();
  hook.close();
  step("only its owner sees it, and removes it");
});

test("the page on agents says what one can lose, appoints it, and has a log of its reasons", async ({
  page,
  helpers,
}) => {
  const { accessible, connectAs, visit, submit, card } = helpers;
  const config = await json("/config.json");
  const lena = config.demo.accounts.find((account) => account.name === "lena").address;
  const ada = config.demo.accounts.find((account) => account.name === "ada").address;
  const [vault] = (await json(`/v1/vaults?leader=${lena}&sort=-tvl`)).items;
  await visit(`/mine/${vault.address}`);
  await page.getByRole("link", { name: manage.traderAgents }).click();
  await page.getByRole("heading", { level: 1, name: agents.title }).waitFor();
  const worst = page.getByTestId("worst");
  await worst
    .getByText(saying((part) => `USDC · ${agents.ofBase(part)}`, /[\d.]+%/))
    .first()
    .waitFor();
  await page.getByText(`${new URL(page.url()).origin}/mcp`).waitFor();
  await page.getByTestId("act").first().waitFor();
  await accessible("the page on agents");
  await connectAs("lena");
  const trader = card(manage.trader);
  await submit(trader, manage.removeTrader, manage.traderSet);
  await trader.getByText(manage.traderNone, { exact: true }).waitFor();
  await trader.getByLabel(manage.traderAddress).fill(ada);
  await submit(trader, manage.setTrader, manage.traderSet);
  step("a trader is dismissed and appointed on the page on agents");
});
