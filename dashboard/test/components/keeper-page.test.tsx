// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { localTime } from "~/lib/time";
import KeeperPage from "~/pages/keeper";
import { renderWith, server, testWallets, withServer } from "./setup";

// The page is shown without the router around it: its links are only text here.
vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<typeof import("@tanstack/react-router")>()),
  Link: ({ children }: { children: unknown }) => children,
}));

withServer();

const VAULT = "0x00000000000000000000000000000000000000b1";
const keeper = {
  present: true,
  holder: "host-1",
  leaseUntil: 1_700_000_100,
  run: {
    sender: VAULT,
    block: 1_234,
    time: 1_700_000_000,
    nextCutoff: 1_700_600_000,
    balanceWei: "1000000000000000000",
    budgetWei: "500000000000000000",
    spentWei: "100000000000000000",
    runwayWeeks: 10,
    plan: { items: [], service: [], warnings: [] },
    updatedAt: 1_700_000_001,
  },
  intents: [],
  refusals: [
    {
      vault: VAULT,
      epoch: "4",
      action: "settle",
      reason: "stuck",
      detail: "the relay refuses it",
      firstBlock: 1_200,
      lastBlock: 1_234,
      times: 9,
      firstAt: 1_699_990_000,
      lastAt: 1_699_999_000,
    },
  ],
  payments: [],
  endpoints: [],
  keeperEndpoints: [
    { name: "a.example", answers: true, agrees: true, head: 1_234, faults: 0, lastFault: null, faultBlock: null },
    {
      name: "b.example",
      answers: true,
      agrees: false,
      head: null,
      faults: 1,
      lastFault: "eth_call: late",
      faultBlock: 1_230,
    },
    {
      name: "c.example",
      answers: false,
      agrees: false,
      head: null,
      faults: 7,
      lastFault: "its head: 429",
      faultBlock: 1_233,
    },
  ],
  reorged: 3,
  indexerLagBlocks: 2,
  reorgs: { times: 2, blocks: 5, lastAt: 1_699_000_000 },
};
const status = {
  chainId: 1337,
  chainTime: 1_700_000_000,
  head: { number: 1_234, hash: `0x${"1".repeat(64)}`, time: 1_700_000_000 },
  startBlock: 1,
  lagBlocks: 2,
  provenThrough: null,
  provenVaults: 0,
  proof: null,
  revision: 1,
  reorgs: keeper.reorgs,
  contracts: {},
  demo: false,
  version: "dev",
  endpoints: [],
  disputes: [],
};

const show = (change: object = {}) => {
  server.use(
    http.get("*/v1/keeper", () => HttpResponse.json({ ...keeper, ...change })),
    http.get("*/v1/status", () => HttpResponse.json({ ...status, ...change })),
    http.get("*/v1/vaults", () => HttpResponse.json({ items: [], next: null })),
  );
  return renderWith(testWallets(), <KeeperPage />);
};

describe("the keeper's page", () => {
  it("says when it ran and runs next, when it refused, and how its endpoints are", async () => {
    show();
    expect(await screen.findByText(localTime(keeper.run.time))).toBeDefined();
    expect(screen.getByText(localTime(keeper.run.nextCutoff))).toBeDefined();
    const refusals = within(screen.getByRole("table", { name: "What it refused" }));
    expect(refusals.getByText(localTime(1_699_999_000))).toBeDefined();
    expect(refusals.getByText("a transaction can't go on")).toBeDefined();
    const rows = within(screen.getByRole("table", { name: "RPC endpoints of the keeper" }))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^a\.exampleanswers1,2340—$/),
      expect.stringMatching(/^b\.exampleanother head—1eth_call: late \(block 1,230\)$/),
      expect.stringMatching(/^c\.exampleno answer—7its head: 429 \(block 1,233\)$/),
    ]);
  });

  it("counts reorgs, of the index and of the keeper's own transactions", async () => {
    show();
    expect(await screen.findByText("2, of 5 blocks together")).toBeDefined();
    expect(screen.getByText(localTime(keeper.reorgs.lastAt))).toBeDefined();
    const own = screen.getByText("Its transactions taken out by reorgs").closest("div");
    expect(own?.textContent).toContain("3");
  });

  it("names the vaults that can be taken for a listed one, with both addresses", async () => {
    show();
    const older = `0x${"b".repeat(40)}`;
    const copy = {
      address: VAULT,
      name: "Meridian Gr0wth",
      imitates: { address: older, name: "Meridian Growth" },
      createdAt: 1_700_000_000,
      tvl: "1500000000",
      asset: { address: VAULT, symbol: "USDC", decimals: 6 },
      listed: true,
      unlistedReason: null,
    };
    server.use(
      http.get("*/v1/vaults", ({ request }) => {
        const { searchParams } = new URL(request.url);
        const items = searchParams.get("imitates") === "true" && searchParams.get("sort") === "-created" ? [copy] : [];
        return HttpResponse.json({ items, next: null });
      }),
    );
    const table = within(await screen.findByRole("table", { name: "Look-alikes" }));
    const row = (await table.findByText("Meridian Gr0wth")).closest("tr")!;
    expect(row.textContent).toContain("Meridian Growth");
    expect(row.textContent).toContain("1,500");
    expect(row.textContent).toContain("listed");
    expect(within(row).getByTitle(new RegExp(VAULT, "i"))).toBeDefined();
    expect(within(row).getByTitle(new RegExp(older, "i"))).toBeDefined();
  });

  it("shows no JSON, whatever the plan is", async () => {
    const { container } = show({ run: { ...keeper.run, plan: { items: "?", endpoints: [{ name: 1 }], strange: {} } } });
    await screen.findByText(localTime(keeper.run.time));
    expect(container.textContent).not.toMatch(/[{}]|\[object/);
  });
});
