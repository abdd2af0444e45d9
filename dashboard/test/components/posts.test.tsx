// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Vault } from "~/api/client";
import { actsOf } from "~/pages/agents";
import UpdatesTab from "~/pages/updates/tab";
import { renderWith, server, testWallets, withServer } from "./setup";

withServer();

const vault = { address: "0x00000000000000000000000000000000000000b1" } as Vault;
const post = {
  block: 5,
  logIndex: 1,
  time: 1_700_000_000,
  tx: `0x${"11".repeat(32)}`,
  author: "0x00000000000000000000000000000000000000c1",
  by: "leader",
  kind: "update",
  text: '<img src=x onerror="alert(1)"> https://evil.example [pay](javascript:alert(1))',
};

const serve = (items: unknown[], trades: unknown[] = [], epochs: unknown[] = []) =>
  server.use(
    http.get("*/v1/vaults/:vault/posts", () => HttpResponse.json({ items, next: null })),
    http.get("*/v1/vaults/:vault/trades", () => HttpResponse.json({ items: trades, next: null })),
    http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({ items: epochs, next: null })),
  );

describe("posts about a vault", () => {
  it("are a stranger's text: never markup, never a link, and marked as whose words they are", async () => {
    serve([post, { ...post, logIndex: 0, by: "trader", kind: "reason/7", text: "Momentum" }]);
    const { container } = renderWith(testWallets(), <UpdatesTab vault={vault} />);
    expect(await screen.findByText(post.text)).toBeDefined();
    expect(container.querySelector("img, a, script, iframe")).toBeNull();
    expect(screen.getByText("the leader")).toBeDefined();
    expect(screen.getByText("the trader")).toBeDefined();
    expect(screen.getByText("Reason for order #7")).toBeDefined();
    expect(screen.getByText(/Nobody has checked them/)).toBeDefined();
  });

  it("of a kind that nobody knows show it as it is", async () => {
    serve([{ ...post, kind: "constructor" }]);
    renderWith(testWallets(), <UpdatesTab vault={vault} />);
    expect(await screen.findByText("constructor")).toBeDefined();
  });

  it("stand among the trades and below the settlement of their week", async () => {
    const token = { address: "0x00000000000000000000000000000000000000d1", symbol: "WETH", decimals: 18 };
    const usdc = { address: "0x00000000000000000000000000000000000000d2", symbol: "USDC", decimals: 6 };
    const trade = {
      time: post.time - 60,
      block: 4,
      logIndex: 0,
      kind: "market",
      tokenIn: usdc,
      tokenOut: token,
      amountIn: "2500000000",
      amountOut: "1000000000000000000",
      gain: "-2500000",
      valueIn: "2500000000",
      tx: `0x${"22".repeat(32)}`,
    };
    const settlement = { epochId: 3, state: "settled", settledAt: post.time + 60, sharePrice: "1.25" };
    const older = { ...settlement, epochId: 2, settledAt: post.time - 3600 };
    serve([post, { ...post, block: 9, time: post.time + 90, text: "After it" }], [trade], [settlement, older]);
    renderWith(testWallets(), <UpdatesTab vault={vault} />);
    await screen.findByText(post.text);
    const weeks = screen.getAllByTestId("week").map((week) => week.textContent ?? "");
    expect(weeks.length).toBe(3);
    expect(weeks[0]).toContain("After it");
    expect(weeks[1]).toMatch(/Epoch 3.*1\.25.*evil\.example.*2,500\.00 USDC → 1\.0+ WETH.*−0\.10\s?%/su);
    expect(weeks[2]).toContain("Epoch 2");
    expect(weeks[2]).not.toContain("WETH");
  });

  it("that are missing are said to be, above what happened", async () => {
    serve([]);
    renderWith(testWallets(), <UpdatesTab vault={vault} />);
    expect(await screen.findByText("The leader has posted nothing")).toBeDefined();
  });
});

describe("the log of an agent's trades", () => {
  const trade = (orderId: string, time: number) => ({ kind: "market", orderId, time, tx: "0x", logIndex: 0 }) as never;
  const reason = (orderId: string, time: number) => ({ ...post, kind: `reason/${orderId}`, time }) as never;
  const reasonsOf = (all: boolean) =>
    actsOf([trade("3", 30), trade("2", 20), trade("1", 10)], [reason("3", 31), reason("9", 15)], all)
      .filter((act) => act.trade)
      .map((act) => (act.reason ? "given" : act.reason));

  it("says that no reason was given only where its post would be among those that are loaded", () => {
    expect(reasonsOf(false)).toEqual(["given", null, undefined]);
    expect(reasonsOf(true)).toEqual(["given", null, null]);
  });
});
