// Writes ../clients/typescript/src/abi/*.ts from the compiled contracts (contracts/out): `npm run abi`, a part of
// `make bindings`. One file a contract, so that a page loads only the ABIs it uses. errors.ts has every custom error that
// any contract can raise, so that a revert has its name whichever contract it comes from.
import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "@wagmi/cli";
import type { Abi } from "viem";

const contracts = {
  vault: "Vault.sol/Vault.json",
  personalVault: "PersonalVault.sol/PersonalVault.json",
  portfolio: "Portfolio.sol/Portfolio.json",
  factory: "VaultFactory.sol/VaultFactory.json",
  registry: "Registry.sol/Registry.json",
  lens: "Lens.sol/Lens.json",
  tank: "Tank.sol/Tank.json",
  board: "Board.sol/Board.json",
  lateSettler: "LateSettler.sol/LateSettler.json",
};

const errorSources = [
  "Errors.sol/Errors.json",
  "draft-IERC6093.sol/IERC20Errors.json",
  "ERC20Permit.sol/ERC20Permit.json",
  "SafeERC20.sol/SafeERC20.json",
  "AutoClaimer.sol/AutoClaimer.json",
  ...Object.values(contracts),
];

function abiOf(path: string): Abi {
  const file = new URL(`../contracts/out/${path}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`contracts/out/${path} is missing: run make contracts`);
  return (JSON.parse(readFileSync(file, "utf8")) as { abi: Abi }).abi;
}

/** Without the compiler's internal types, which would only make the pages larger. */
const slim = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "internalType" ? undefined : inner)));

const keyOf = (entry: Abi[number]) => JSON.stringify([entry.type, "name" in entry ? entry.name : "", slim(entry)]);
const sorted = (abi: Abi): Abi => [...slim(abi)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const errors = new Map(
  errorSources.flatMap(abiOf).flatMap((entry) => (entry.type === "error" ? [[keyOf(entry), entry] as const] : [])),
);

const outputs: [string, Abi][] = [
  ...Object.entries(contracts).map(([name, path]): [string, Abi] => [
    name,
    abiOf(path).filter(({ type }) => type === "function" || (type === "event" && name !== "registry")),
  ]),
  ["errors", [...errors.values()]],
];

export default defineConfig(
  outputs.map(([name, abi]) => ({
    out: `../clients/typescript/src/abi/${name}.ts`,
    contracts: [{ name, abi: sorted(abi) }],
  })),
);
