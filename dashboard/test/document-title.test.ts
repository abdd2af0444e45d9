import { expect, test } from "vitest";
import { titleOf } from "../src/shell/document-title";

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
