// Writes src/abi/*.ts from the compiled contracts (contracts/out); with --check only says whether they are current.
// Each file is one contract the browser talks to. errors.ts is every custom error any of them can raise, so that a
// revert is turned into a sentence whichever contract it comes from.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const out = new URL("../../contracts/out/", import.meta.url);
const abiDir = new URL("../src/abi/", import.meta.url);

const contracts = {
  vault: "Vault.sol/Vault.json",
  personalVault: "PersonalVault.sol/PersonalVault.json",
  portfolio: "Portfolio.sol/Portfolio.json",
  factory: "VaultFactory.sol/VaultFactory.json",
  registry: "Registry.sol/Registry.json",
  lens: "Lens.sol/Lens.json",
};
const errorSources = [
  "Errors.sol/Errors.json",
  "draft-IERC6093.sol/IERC20Errors.json",
  "ERC20Permit.sol/ERC20Permit.json",
  "SafeERC20.sol/SafeERC20.json",
  "AutoClaimer.sol/AutoClaimer.json",
  ...Object.values(contracts),
];

const load = (path) => {
  const file = new URL(path, out);
  if (!existsSync(file)) throw new Error(`contracts/out/${path} is missing: run forge build in contracts`);
  return JSON.parse(readFileSync(file, "utf8")).abi;
};

/** Types and names only: internalType is the compiler's business. */
const slim = (entry) =>
  Array.isArray(entry)
    ? entry.map(slim)
    : entry && typeof entry === "object"
      ? Object.fromEntries(
          Object.entries(entry)
            .filter(([key]) => key !== "internalType")
            .map(([key, value]) => [key, slim(value)]),
        )
      : entry;

const order = ["function", "event", "error"];
const keyOf = (entry) => `${order.indexOf(entry.type)} ${entry.name} ${JSON.stringify(slim(entry.inputs))}`;
const sorted = (abi) => [...abi].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));

function render(name, source, abi) {
  const rows = sorted(slim(abi)).map((entry) => `  ${JSON.stringify(entry)},`);
  return `// Generated from ${source} by \`npm run abi\`. Do not edit.\n\nexport const ${name}Abi = [\n${rows.join("\n")}\n] as const;\n`;
}

const files = {};
for (const [name, path] of Object.entries(contracts)) {
  const abi = load(path).filter(
    (entry) => entry.type === "function" || (entry.type === "event" && name !== "registry"),
  );
  files[`${name}.ts`] = render(name, path.split("/")[0], abi);
}
const errors = new Map();
for (const path of errorSources) {
  for (const entry of load(path)) if (entry.type === "error") errors.set(keyOf(entry), entry);
}
files["errors.ts"] = render("errors", "every contract", [...errors.values()]);

let stale = false;
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, abiDir);
  if (process.argv.includes("--check")) {
    if (!existsSync(url) || readFileSync(url, "utf8") !== text) {
      console.error(`src/abi/${name} is stale: run npm run abi`);
      stale = true;
    }
  } else {
    writeFileSync(url, text);
  }
}
process.exitCode = stale ? 1 : 0;
