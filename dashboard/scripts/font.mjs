// Writes src/fonts/inter.woff2: Inter with only the characters, weights and features that the pages use, a third of its size;
// with --check only says whether it is current. A character that isn't in it is drawn in the reader's own font.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const source = new URL(import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"));
const target = new URL("../src/fonts/inter.woff2", import.meta.url);

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
const GERMAN = "äöüÄÖÜß";
/** Signs of the texts in src/text, and the spaces that figures are grouped with. */
const SIGNS = "–—…·×÷±²√≥≤−→←↑↓“”‘’„‚«»§€°¿¡\u00a0\u202f\u2009";

const font = await subsetFont(readFileSync(source), ASCII + GERMAN + SIGNS, {
  targetFormat: "woff2",
  // Normal, medium and semibold.
  variationAxes: { wght: { min: 400, max: 600 } },
  // Figures of one width, and kerning.
  keepFeatures: ["tnum", "kern"],
});

if (!process.argv.includes("--check")) writeFileSync(target, font);
else if (!font.equals(readFileSync(target))) {
  console.error(`${fileURLToPath(target)} is stale: run npm run generate`);
  process.exit(1);
}
