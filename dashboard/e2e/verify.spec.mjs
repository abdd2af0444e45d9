// Browser test: what the pages claim, recomputed from the chain by the pages themselves: totals, returns and risk, every
// figure of every vault; a long run says how far it is and can be cancelled. And a phone loses nothing to the side. Reads
// only, so it comes before the tests that spend what the story has.
import assert from "node:assert/strict";
import { json, step, test } from "./fixtures.mjs";

test("what the pages claim is what the chain says", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, verified } = helpers;
  const config = await json("/config.json");
  const { items: vaults } = await json("/v1/vaults");
  await visit("/");
  const totals = ["Net deposits", "Waiting to be deposited", "Vaults", "Depositors"].map(
    (each) => `${each}, all vaults`,
  );
  for (const total of ["Total value locked", ...totals]) {
    await verified(page.getByRole("button", { name: `Verify: ${total}`, exact: true }));
  }
  step("totals over all vaults match");

  const shared = vaults.find(({ type, volatility }) => type === "shared" && volatility !== null) ?? vaults[0];
  await visit(`/vaults/${shared.address}`);
  for (const figure of ["APR 7 d", "APR 30 d", "APR since inception", "Volatility", "Sharpe"]) {
    await verified(page.getByRole("button", { name: `Verify: ${figure}`, exact: true }));
  }
  step("returns and risk of a vault match");

  // The node's answers wait until the reader has had enough.
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  await page.route(config.demo.rpcUrl, async (route) => {
    if (route.request().postData()?.includes("eth_getBlockByNumber")) await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole("button", { name: "Verify: Max drawdown", exact: true }).click();
  const panel = page.getByRole("dialog");
  await panel.getByText(/of [\d,]+ readings/).waitFor();
  await accessible("a recomputation under way");
  await panel.getByRole("button", { name: "Cancel", exact: true }).click();
  await panel.getByText("Cancelled. Nothing was concluded.").waitFor();
  release();
  await page.unroute(config.demo.rpcUrl);
  await panel.getByRole("button", { name: "Read again" }).click();
  await panel.getByTestId("check-match").waitFor({ timeout: 60_000 });
  await panel.getByText("Of them checked").waitFor();
  step("a long run says how far it is, was cancelled, and matches when it is let");

  for (const { address, name } of vaults) {
    await visit(`/verify?vault=${address}`);
    await page.getByRole("button", { name: "Recompute" }).click();
    await page.locator("[data-testid^=check-]").first().waitFor({ timeout: 120_000 });
    const wrong = await page.locator("[data-testid^=check-]:not([data-testid=check-match])").allTextContents();
    assert.deepEqual(wrong, [], `${name}: figures that don't match`);
  }
  step(`every figure of ${vaults.length} vaults matches`);

  await page.setViewportSize({ width: 390, height: 844 });
  await visit("/portfolio");
  await connectAs("ana");
  await page.getByRole("list", { name: "Progress" }).waitFor();
  const tabs = ["balance", "trades", "settlements", "depositors"];
  const paths = ["/", "/portfolio", "/keeper", "/verify", ...tabs.map((tab) => `/vaults/${shared.address}?tab=${tab}`)];
  for (const path of paths) {
    await visit(path);
    await page
      .getByRole("row")
      .or(page.getByRole("button", { name: "Recompute" }))
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
