import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

// The browser tests, against a running demo (SLUICE_E2E_URL; e2e/run.sh starts one). They spend what the demo's story
// has, so they run one after the other, in an order: the keeper of the demo doesn't survive the last.
const order = ["verify", "amounts", "deposit", "leader", "direct", "late"];

if (!process.env.SLUICE_E2E_URL) throw new Error("e2e: set SLUICE_E2E_URL to a running demo, or use e2e/run.sh");

const [executablePath, libraries] = process.env.SLUICE_CHROMIUM
  ? [process.env.SLUICE_CHROMIUM, process.env.SLUICE_CHROMIUM_LIBS]
  : execFileSync(fileURLToPath(new URL("./e2e/browser.sh", import.meta.url)), { encoding: "utf8" })
      .trim()
      .split("\n");

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.mjs",
  outputDir: join(tmpdir(), "sluice-e2e"),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 10 * 60_000,
  reporter: "list",
  projects: order.map((name, at) => ({
    name,
    testMatch: `${name}.spec.mjs`,
    dependencies: order.slice(Math.max(0, at - 1), at),
  })),
  use: {
    baseURL: process.env.SLUICE_E2E_URL,
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
