// Browser test: what the pages claim, recomputed from the chain by the pages themselves: totals, returns and risk, every
// figure of every vault; a long run says how far it is and can be cancelled. And a phone loses nothing to the side. Reads
// only, so it comes before the tests that spend what the story has.
import assert from "node:assert/strict";
import { text } from "../src/text/pages";
import { verify } from "../src/text/verify";
import { json, step, test } from "./fixtures.mjs";
import { NUMBER, saying, verifies } from "./words.mjs";

const { vaults: list, figures } = text;

test("what the pages claim is what the chain says", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, recomputed, verified } = helpers;
  const config = await json("/config.json");
  const { items: vaults } = await json("/v1/vaults");
  await visit("/");
  const totals = [list.net, list.pending, list.vaults, list.depositors].map((each) => `${each}, ${list.ofAll}`);
  for (const total of [list.tvl, ...totals]) {
    await verified(page.getByRole("button", { name: verifies(total), exact: true }));
  }
  step("totals over all vaults match");

  const shared = vaults.find(({ type, volatility }) => type === "shared" && volatility !== null) ?? vaults[0];
  await visit(`/vaults/${shared.address}`);
  const { apr7d, apr30d, aprInception, volatility, sharpe } = figures;
  for (const figure of [apr7d, apr30d, aprInception, volatility, sharpe]) {
    await verified(page.getByRole("button", { name: verifies(figure), exact: true }));
  }
  step("returns and risk of a vault match");

  // The node's answers about old blocks wait until the reader has had enough.
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  const { head } = await json("/v1/status");
  const isOld = ({ method, params }) => method === "eth_getBlockByNumber" && Number(params[0]) < head.number - 100;
  await page.route(config.demo.rpcUrl, async (route) => {
    if ([route.request().postDataJSON()].flat().some(isOld)) await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole("button", { name: verifies(figures.drawdown), exact: true }).click();
  const panel = page.getByRole("dialog");
  await panel.getByText(saying(verify.progress, NUMBER, NUMBER)).waitFor();
  await accessible("a recomputation under way");
  await panel.getByRole("button", { name: verify.cancel, exact: true }).click();
  await panel.getByText(verify.cancelled).waitFor();
  release();
  await page.unroute(config.demo.rpcUrl);
  await panel.getByRole("button", { name: verify.again }).click();
  await panel.getByTestId("check-match").waitFor({ timeout: 120_000 });
  await panel.getByText(verify.inputsOf.rowsRead).waitFor();
  step("a long run says how far it is, was cancelled, and matches when it is let");

  for (const { address, name } of vaults) {
    await visit(`/verify?vault=${address}`);
    const run = page.getByRole("button", { name: verify.run });
    await run.click();
    await recomputed(page, run);
    const wrong = await page.locator("[data-testid^=check-]:not([data-testid=check-match])").allTextContents();
    assert.deepEqual(wrong, [], `${name}: figures that don't match`);
  }
  step(`every figure of ${vaults.length} vaults matches`);

  await page.setViewportSize({ width: 390, height: 844 });
  await visit("/portfolio");
  await connectAs("ana");
  await page.getByRole("list", { name: text.steps.label }).waitFor();
  const tabs = ["balance", "trades", "settlements", "depositors"];
  const paths = ["/", "/portfolio", "/keeper", "/verify", ...tabs.map((tab) => `/vaults/${shared.address}?tab=${tab}`)];
  for (const path of paths) {
    await visit(path);
    await page
      .getByRole("row")
      .or(page.getByRole("button", { name: verify.run }))
      .first()
      .waitFor();
    const beside = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("main table")]
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => box.tagName),
    );
    assert.deepEqual(beside, [], `${path} is wider than a phone`);
    await accessible(`${path} on a phone`);
  }
  step("a phone shows every column of every table");
});
