import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/lib/language";
import { titledPages } from "../src/lib/titled-pages";
import { titleOf } from "../src/shell/document-title";
import { german } from "../src/text/de";
import { serverTexts } from "../src/text/server";

const vault = "0x52908400098527886E0F7030069857D2E4169EE7";

test.each([
  ["/", undefined, "Vaults · Sluice"],
  ["/portfolio", undefined, "Portfolio · Sluice"],
  ["/guide/", undefined, "Guide · Sluice"],
  [`/vaults/${vault}`, "Meridian Growth", "Meridian Growth · 0x5290…9EE7 · Sluice"],
  [`/mine/${vault}`, undefined, "0x5290…9EE7 · Sluice"],
  [`/leaders/${vault}`, undefined, "Leader 0x5290…9EE7 · Sluice"],
  ["/nowhere", undefined, "Sluice"],
])("the title of %s", (path, name, title) => {
  expect(titleOf(path, name)).toBe(title);
});

describe("what the server writes before any script runs", () => {
  // api/texts.json is made of src/text/server.ts by `npm run generate`, which `npm run lint` checks too.
  const written = JSON.parse(readFileSync(new URL("../../api/texts.json", import.meta.url), "utf8"));

  test("is there in each language of the pages", () => {
    expect(Object.keys(written)).toEqual(Object.keys(LANGUAGES));
    expect(Object.keys(serverTexts)).toEqual(Object.keys(LANGUAGES));
  });

  test.each(Object.keys(titledPages))("has the page's own title for %s", (path) => {
    expect(`${written.en.titles[path]} · ${written.en.brand}`).toBe(titleOf(path));
    expect(written.de.titles[path]).toBe(german.pages.nav[titledPages[path as keyof typeof titledPages]]);
  });

  test("has the page's own words for figures", () => {
    expect(written.de.figures.totalPnl).toBe(german.pages.figures.totalPnl);
    expect(written.de.returnSince).toBe(german.leaders.rows.return);
    expect(written.en.asOf).toBe(serverTexts.en.asOf("{0}", "{1}"));
  });
});
