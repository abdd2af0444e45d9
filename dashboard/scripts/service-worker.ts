// A Vite plugin: builds src/service-worker.ts as sw.js, with the list of all files of the build in it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rollup } from "vite";

/** Scripts, styles, the font and the page. */
const KEPT = /\.(js|css|html|woff2)$|favicon\.svg$/;

/** Wallets that are reached through somebody else's service: nobody loads their code before choosing one. */
const REMOTE = /node_modules\/(@walletconnect|@coinbase\/wallet-sdk)\//;
const isRemote = (file: Rollup.OutputAsset | Rollup.OutputChunk | undefined): boolean =>
  file?.type === "chunk" && file.moduleIds.some((id) => REMOTE.test(id));

export function serviceWorker(): Plugin {
  let root = ".";
  let out = "dist";
  return {
    name: "service-worker",
    apply: "build",
    configResolved(config) {
      root = config.root;
      out = join(config.root, config.build.outDir);
    },
    // Before the compressed copies are made, which closeBundle does.
    async writeBundle(_, bundle) {
      const names = Object.keys(bundle).filter((name) => KEPT.test(name) && !isRemote(bundle[name]));
      const shell = names.map((name) => ({
        url: `/${name}`,
        // Names of assets have a hash of their content; others are told apart by it here.
        revision: name.startsWith("assets/")
          ? null
          : createHash("sha256")
              .update(readFileSync(join(out, name)))
              .digest("hex")
              .slice(0, 16),
      }));
      await build({
        root,
        configFile: false,
        logLevel: "warn",
        define: { __SHELL__: JSON.stringify(shell), "process.env.NODE_ENV": '"production"' },
        build: {
          outDir: out,
          emptyOutDir: false,
          copyPublicDir: false,
          target: "es2022",
          lib: { entry: join(root, "src/service-worker.ts"), formats: ["iife"], name: "sw", fileName: () => "sw.js" },
        },
      });
    },
  };
}
