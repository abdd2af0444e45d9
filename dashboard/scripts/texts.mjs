// Writes api/texts.json, the server's words in every language, from src/text/server.ts; with --check only says whether it is
// current. A text that takes arguments becomes one with {0}, {1} in their places.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here("../../api/texts.json");

const { module } = await runnerImport(here("../src/text/server.ts"), {
  configFile: false,
  root: here(".."),
  resolve: { alias: { "~": here("../src"), "@sluicefi/client": here("../../clients/typescript/src") } },
});

const plain = (_, text) =>
  typeof text === "function" ? text(...Array.from({ length: text.length }, (_, at) => `{${at}}`)) : text;

const written = `${JSON.stringify(module.serverTexts, plain, 1)}\n`;
if (!process.argv.includes("--check")) writeFileSync(target, written);
else if (written !== readFileSync(target, "utf8")) {
  console.error("api/texts.json is stale: run npm run generate");
  process.exit(1);
}
