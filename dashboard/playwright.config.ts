import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

// The browser tests, against a running demo (SLUICE_E2E_URL; e2e/run.sh starts one). They spend what the demo's story
// has, so those of a lane run one after the other, in an order: the keeper of the demo doesn't survive the last. The two
// lanes have a demo each and run side by side; a spec may stand in either, wherever it makes both equally long.
const lanes: Record<string, string[]> = {
  looks: [
    "verify",
    "check",
    "layout",
    "list",
    "states",
    "figures",
    "amounts",
    "direct",
    "offline",
    "programs",
    "social",
  ],
  acts: ["guide", "german", "wallets", "failures", "leader", "proposals", "late"],
};
const lane = process.env.SLUICE_E2E_LANE ?? "";
const order = lane ? lanes[lane] : Object.values(lanes).flat();
if (!order) throw new Error(`e2e: there is no lane "${lane}"`);

if (!process.env.SLUICE_E2E_URL) throw new Error("e2e: set SLUICE_E2E_URL to a running demo, or use e2e/run.sh");

const [executablePath, libraries] = process.env.SLUICE_CHROMIUM
  ? [process.env.SLUICE_CHROMIUM, process.env.SLUICE_CHROMIUM_LIBS]
  : execFileSync(fileURLToPath(new URL("./e2e/browser.sh", import.meta.url)), { encoding: "utf8" })
      .trim()
      .split("\n");

/** What isn't a test: asked for by its name alone. */
const apart = ["pictures", "gallery"]
  .filter((name) => name === process.env.SLUICE_E2E_ONLY)
  .map((name) => ({ name, testMatch: `${name}.spec.mjs` }));

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.{mjs,ts}",
  outputDir: join(import.meta.dirname, "..", ".cache", "e2e", lane || (process.env.SLUICE_E2E_FAILURES ?? "")),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 10 * 60_000,
  reporter: "list",
  projects: [
    ...order.map((name, at) => ({
      name,
      testMatch: `${name}.spec.{mjs,ts}`,
      dependencies: order.slice(Math.max(0, at - 1), at),
    })),
    ...apart,
  ],
  use: {
    baseURL: process.env.SLUICE_E2E_URL,
    // Long enough for a machine that has other work; nothing is concluded from how long something took.
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    viewport: { width: 1280, height: 900 },
    // Requests that a service worker makes can't be cut off by a test; the test of the worker itself lets it in.
    serviceWorkers: "block",
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
