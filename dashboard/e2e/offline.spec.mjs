// The server goes silent: what the service worker keeps. The app opens, says that the server doesn't answer, and the page
// that needs no server is there; a file of this version that the reader never opened is there too.
import assert from "node:assert/strict";
import { guide } from "../src/text/guide";
import { text } from "../src/text/pages";
import { step, test } from "./fixtures.mjs";

test.use({ serviceWorkers: "allow" });

test("the shell and the page without our server open while the server is silent", async ({
  page,
  context,
  helpers,
}) => {
  const { visit } = helpers;
  await visit("/");
  // Active: every file of the build is kept by then.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
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
