// pack.mjs SOURCE PACKAGE VERSION: makes the compiled client in PACKAGE/dist ready for npm. Relative imports get the endings that
// Node and TypeScript's own Node resolution need, and package.json the version and what is packed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const [source, root, version] = process.argv.slice(2);

for (const name of readdirSync(join(root, "dist"), { recursive: true })) {
  if (!/\.(js|d\.ts)$/.test(name)) continue;
  const file = join(root, "dist", name);
  const text = readFileSync(file, "utf8").replace(
    /((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)(")/g,
    (_, before, to, after) => {
      const target = resolve(dirname(file), to);
      if (!existsSync(`${target}.js`) && !existsSync(`${target}.d.ts`))
        throw new Error(`${name} imports ${to}, which isn't there`);
      return `${before}${to}.js${after}`;
    },
  );
  writeFileSync(file, text);
}

const { private: _, ...manifest } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
writeFileSync(join(root, "package.json"), `${JSON.stringify({ ...manifest, version, files: ["dist"] }, null, 2)}\n`);
