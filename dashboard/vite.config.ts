import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compress } from "./scripts/compress.ts";
import { preloadApp } from "./scripts/preload-app.ts";
import { serviceWorker } from "./scripts/service-worker.ts";

// `npm run dev` against a running demo: SLUICE_URL=http://127.0.0.1:8080 npm run dev
const backend = process.env.SLUICE_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadApp(), serviceWorker(), compress()],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./src", import.meta.url)),
      "@sluicefi/client": fileURLToPath(new URL("../clients/typescript/src", import.meta.url)),
    },
    // The client brings no libraries of its own: it is compiled with ours.
    dedupe: ["viem", "openapi-fetch", "vitest"],
  },
  worker: { format: "es" },
  build: {
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    // What every page needs is one file: each file costs its headers, near a kilobyte.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Runs before the texts of the reader's language are there, with what those need: nothing of the app may be in it.
            {
              name: "main",
              test: /src\/(main|text\/language|lib\/(format|time|revert-values))\.ts|\0vite\/|rolldown\/runtime/,
              priority: 3,
            },
            { name: "app", test: /src\/app\.tsx/, priority: 2 },
            { name: "vault", test: /src\/pages\/vault\//, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/v1", "/config.json", "/demo", "/openapi.json", "/docs"].map((path) => [path, backend]),
    ),
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}", "../clients/typescript/test/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
  },
});
