// Browser test: a figure that stands in two places is the same in both: list, vault page, dialogs, portfolio and CSV files.
// Each says its exact amount in the page, from one place of the code; here all of them are collected and compared.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { text } from "../src/text/pages";
import { json, step, test } from "./fixtures.mjs";

test("a figure that stands in two places is one figure", async ({ page, helpers }) => {
  // What is read at different times can differ by a price that came in between: then all of it is read again.
  for (;;) {
    const before = await json("/v1/vaults");
    const found = await collectAll(page, helpers, before.items);
    if (isDeepStrictEqual(before, await json("/v1/vaults"))) return compare(found);
    step("a price came in between: once more");
  }
});

/** Where each figure stands for ana and cleo, and its exact amount and how it is read there. */
async function collectAll(page, { visit, connectAs }, vaults) {
  /** By figure and subject: where it stands, and its exact amount and how it is read there. */
  const found = new Map();

  async function collect(where, root = "main") {
    await page.waitForFunction((within) => document.querySelector(`${within} .animate-shimmer`) === null, root);
    const seen = await page
      .locator(`${root} [data-figure]`)
      .evaluateAll((all) => all.map(({ dataset, textContent }) => ({ ...dataset, text: textContent })));
    for (const { figure, exact, asof, text } of seen) add(figure, { where, exact, asof, text });
    return seen.length;
  }

  function add(figure, place) {
    // Another account's figures are others.
    const key = `${/ of /.test(figure) ? `${who} ` : ""}${figure}`.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), place]);
  }

  /** Opens a dialog, collects what stands in it, and closes it. */
  async function collectDialog(where, button) {
    await button.click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("[data-figure]").first().waitFor();
    await collect(where, "[role=dialog]");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }

  /** The account's own CSV file of its requests: the same amounts as on the page, with all their digits. */
  async function collectCsv() {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("a[download='requests.csv']").click(),
    ]);
    const [head, ...rows] = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n")
      .map((row) => row.split(","));
    const at = (row, name) => row[head.indexOf(name)];
    for (const row of rows) {
      const subject = `${at(row, "kind")} ${at(row, "request id")} in ${at(row, "vault address")}`;
      const place = { where: "requests.csv", asof: "head" };
      add(`sharePrice of ${subject}`, { ...place, exact: at(row, "share price") });
      add(`realizedPnl of ${subject}`, {
        ...place,
        exact: at(row, "realized pnl")
          .replace(".", "")
          .replace(/^(-?)0+(?=\d)/, "$1"),
      });
    }
    assert.ok(rows.length > 0, "the CSV file is empty");
  }

  let who = "ana";
  await visit("/");
  await connectAs("ana");
  await page.locator("main [data-figure^=assetValue]").first().waitFor();
  const changes = new Map();
  for (const { address } of vaults) {
    const row = page.locator("main tbody tr").filter({ has: page.locator(`a[href*="${address}"]`) });
    changes.set(address, (await row.getByTitle(text.vaults.change).textContent()).trim());
  }
  await collect("list");
  for (const { address } of vaults) {
    await visit(`/vaults/${address}`);
    await page.locator(`main [data-figure^=tvl]`).first().waitFor();
    await page.getByRole("button", { name: text.vault.ranges["30"], exact: true }).click();
    // A vault without a change over these days says none in either place.
    if (/%/.test(changes.get(address))) await page.getByText(changes.get(address), { exact: false }).first().waitFor();
    await collect(`vault ${address}`);
    await page.getByRole("tab", { name: text.vault.statsYou, exact: true }).click();
    await collect(`you ${address}`);
    const deposit = page.getByRole("button", { name: text.vault.deposit, exact: true });
    if (await deposit.isEnabled()) await collectDialog(`deposit ${address}`, deposit);
  }
  await visit("/portfolio");
  await page.locator("main [data-figure^=assetValue]").first().waitFor();
  await collect("portfolio");
  await collectCsv();

  // Who can claim sees the same in the dialog, where the chain says it, as on the page, where the index does.
  who = "cleo";
  await connectAs("cleo");
  const claims = page.getByRole("button", { name: text.request.claim, exact: true });
  await claims.first().waitFor();
  const link = page.getByRole("listitem").filter({ has: claims }).first().getByRole("link");
  const cleos = (await link.getAttribute("href")).split("/").at(-1);
  await visit(`/vaults/${cleos}`);
  await page.getByRole("tab", { name: text.vault.statsYou, exact: true }).click();
  await page.locator("main [data-figure^=claimable]").first().waitFor();
  await collect(`you, cleo ${cleos}`);
  await collectDialog(
    `claim ${cleos}`,
    page.getByTestId("your-requests").getByRole("button", { name: text.request.claim }),
  );
  return found;
}

function compare(found) {
  const twice = [...found].filter(([, places]) => new Set(places.map(({ where }) => where)).size > 1);
  const wrong = twice.filter(([, places]) => new Set(places.map(({ exact, asof }) => `${exact} ${asof}`)).size > 1);
  assert.deepEqual(wrong, [], "figures that differ between two places");
  const names = new Set(twice.map(([key]) => key.replace(/^(ana|cleo) /, "").split(" ")[0]));
  for (const name of [
    "tvl",
    "shareprice",
    "room",
    "assetvalue",
    "shares",
    "averagecost",
    "totalpnl",
    "realizedpnl",
    "unrealizedpnl",
    "claimableassets",
  ]) {
    assert.ok(names.has(name), `${name} stands in one place only: ${[...names]}`);
  }
  step(`${twice.length} figures stand in two places or more, and are the same there`);
}
