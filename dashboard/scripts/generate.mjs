// Writes clients/typescript/src/api/schema.d.ts from the API's OpenAPI document; with --check only says whether it is current.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const source = new URL("../../api/openapi.json", import.meta.url);
const target = new URL("../../clients/typescript/src/api/schema.d.ts", import.meta.url);
const head = "// Generated from api/openapi.json by `npm run generate`. Do not edit.\n\n";

const text = head + astToString(await openapiTS(JSON.parse(readFileSync(source, "utf8"))));
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("clients/typescript/src/api/schema.d.ts is stale: run npm run generate");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
