// Not a test of the suite: takes a picture of every page in every state that its data can be in, at four widths, dark and light,
// for somebody to look at (make gallery). What boxes tell of a layout is listed beside them.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { flawsIn, json, step, still, test } from "./fixtures.mjs";
import { layoutFlaws } from "./geometry.mjs";
import { inState, STATES } from "./states.mjs";

const folder = process.env.SLUICE_GALLERY ?? fileURLToPath(new URL("../../.cache/gallery/", import.meta.url));
const WIDTHS = [360, 768, 1440, 2560];
/** SLUICE_GALLERY_ONLY=vault,list: those pages alone; SLUICE_GALLERY_STATES=plain,closed: those states. */
const chosen = (name, all) => process.env[name]?.split(",") ?? all;

/** Every page, with whose eyes it is seen. */
async function pagesOf() {
  const { demo } = await json("/config.json");
  const { items } = await json("/v1/vaults?sort=-tvl");
  const vault = items.find(({ type }) => type === "shared");
  const idOf = (address) => `demo:${address.toLowerCase()}`;
  const account = (name) => idOf(demo.accounts.find((each) => each.name === name).address);
  const four = items.slice(0, 4).map(({ address }) => `vault=${address}`);
  return {
    list: ["/", account("ana")],
    vault: [`/vaults/${vault.address}`, account("ana")],
    settlements: [`/vaults/${vault.address}?tab=settlements`],
    depositors: [`/vaults/${vault.address}?tab=depositors`],
    personal: [`/vaults/${items.find(({ type }) => type === "personal")?.address}`],
    portfolio: ["/portfolio", account("ana")],
    mine: ["/mine", idOf(vault.leader)],
    manage: [`/mine/${vault.address}`, idOf(vault.leader)],
    keeper: ["/keeper"],
    leaders: ["/leaders"],
    leader: [`/leaders/${vault.leader}`],
    compare: [`/compare?${four.join("&")}`],
    following: ["/following"],
    verify: [`/verify?vault=${vault.address}`],
    direct: ["/direct", account("ana")],
    agents: ["/agents"],
    webhooks: ["/webhooks", account("ana")],
    guide: ["/guide"],
  };
}

test("pictures of every page in every state", async ({ browser }) => {
  test.setTimeout(0);
  mkdirSync(folder, { recursive: true });
  const pages = await pagesOf();
  const flaws = [];
  for (const state of chosen("SLUICE_GALLERY_STATES", Object.keys(STATES))) {
    for (const name of chosen("SLUICE_GALLERY_ONLY", Object.keys(pages))) {
      const [path, account] = pages[name];
      const context = await browser.newContext({
        viewport: { width: WIDTHS[0], height: 800 },
        locale: process.env.SLUICE_GALLERY_LANGUAGE ?? "en-US",
        timezoneId: "UTC",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.addInitScript((who) => who && localStorage.setItem("sluice.demo", who), account);
      await inState(page, state);
      await page.goto(process.env.SLUICE_E2E_URL + path);
      await page.getByRole("main").waitFor();
      await page.waitForLoadState("networkidle");
      await page
        .waitForFunction(() => document.querySelector("main .animate-shimmer") === null, undefined, { timeout: 15_000 })
        .catch(() => flaws.push(`${name} ${state}: still loading`));
      for (const details of await page.locator("main details > summary").all()) await details.click();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 500 ? 780 : 1000 });
        for (const theme of ["dark", "light"]) {
          await page.evaluate((chosen) => {
            document.documentElement.dataset.theme = chosen;
          }, theme);
          await still(page);
          await page.screenshot({ path: `${folder}/${state}-${name}-${width}-${theme}.png`, fullPage: true });
        }
        for (const flaw of await page.evaluate(layoutFlaws)) flaws.push(`${state} ${name} ${width}: ${flaw}`);
        if (width === 768)
          for (const theme of ["dark", "light"]) {
            await page.evaluate((chosen) => {
              document.documentElement.dataset.theme = chosen;
            }, theme);
            for (const flaw of await flawsIn(page)) flaws.push(`${state} ${name} ${theme}: ${flaw}`);
          }
      }
      await context.close();
    }
    step(`${state}: ${flaws.length} flaws so far`);
    writeFileSync(`${folder}/flaws.txt`, `${flaws.join("\n")}\n`);
  }
});
