import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compress } from "./scripts/compress.ts";

// `npm run dev` against a running demo: SLUICE_URL=http://127.0.0.1:8080 npm run dev
const backend = process.env.SLUICE_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), tailwindcss(), compress()],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./src", import.meta.url)),
      "@sluicefi/client": fileURLToPath(new URL("../clients/typescript/src", import.meta.url)),
    },
    // The client brings no libraries of its own: it is compiled with ours.
    dedupe: ["viem", "openapi-fetch", "vitest"],
  },
  build: { target: "es2022", reportCompressedSize: false, chunkSizeWarningLimit: 700 },
  server: {
    proxy: Object.fromEntries(
      ["/v1", "/config.json", "/demo", "/openapi.json", "/docs"].map((path) => [path, backend]),
    ),
  },
  test: { include: ["test/**/*.test.{ts,tsx}", "../clients/typescript/test/**/*.test.ts"], environment: "node" },
});
