// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { TradeCard } from "~/pages/manage/trading";
import { manage } from "~/text/manage";
import { renderWith, server, testWallets, withServer } from "./setup";

const { USDC, WETH, held } = vi.hoisted(() => ({
  held: { weth: 10n ** 18n },
  USDC: "0x00000000000000000000000000000000000000aa",
  WETH: "0x00000000000000000000000000000000000000bb",
}));

vi.mock("~/pages/manage/use-manage", async (original) => ({
  ...(await original<typeof import("~/pages/manage/use-manage")>()),
  useTrading: () => ({
    data: {
      tokens: [
        {
          address: USDC,
          symbol: "USDC",
          decimals: 6,
          held: 50_000_000_000n,
          listed: true,
          price: 10n ** 24n,
          capBps: 10_000,
        },
        {
          address: WETH,
          symbol: "WETH",
          decimals: 18,
          held: held.weth,
          listed: true,
          price: 2_000n * 10n ** 24n,
          capBps: 400,
        },
      ],
      adapters: [],
      bucketLeft: 3n * 10n ** 16n,
      bucketBase: 100_000_000_000n,
    },
  }),
}));
vi.mock("~/wallet/reader", () => ({ chainReader: async () => null }));

withServer();
afterEach(() => {
  held.weth = 10n ** 18n;
});

const vault = {
  address: "0x00000000000000000000000000000000000000b1",
  portfolio: "0x00000000000000000000000000000000000000b2",
  asset: { address: USDC, symbol: "USDC", decimals: 6 },
} as Vault;

/** The card, and a button by which it is drawn anew. */
function Again() {
  const [count, setCount] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        Again
      </button>
      <TradeCard vault={vault} />
    </>
  );
}

const withTargets = (orderId: string | null, expired = false) =>
  server.use(http.get("*/v1/vaults/:vault/targets", () => HttpResponse.json({ orderId, expired, items: [] })));

/** A limit order of 2,100 USDC for one WETH. */
async function limitOrder() {
  renderWith(testWallets(), <TradeCard vault={vault} />);
  fireEvent.click(
    await screen.findByRole("button", { name: "Limit order" }).catch(() => screen.getByLabelText("Limit order")),
  );
  fireEvent.change(screen.getByLabelText("Amount to sell"), { target: { value: "2100" } });
  fireEvent.change(screen.getByLabelText("Least to buy"), { target: { value: "1" } });
}
const button = () => screen.getByRole("button", { name: /^Place limit order/ }) as HTMLButtonElement;

describe("a leader's order", () => {
  it("says its price in the asset per token, and how far that is from the oracle's", async () => {
    withTargets(null);
    await limitOrder();
    expect(screen.getByText("Worst price in USDC per WETH").closest("div")?.textContent).toContain("2,100.00");
    expect(screen.getByText("Oracle price").closest("div")?.textContent).toContain("2,000.00");
    expect(screen.getByText("Against the oracle").closest("div")?.textContent).toContain("−4.76%");
    await waitFor(() => expect(button().disabled).toBe(false));
    expect(screen.queryByText(manage.targetsInForce)).toBeNull();
  });

  it("against targets in force says so, and is signed only when the leader means it", async () => {
    withTargets("7");
    await limitOrder();
    expect(await screen.findByText(manage.targetsInForce)).toBeDefined();
    expect(screen.getByRole("button", { name: manage.toTargets })).toBeDefined();
    expect(button().disabled).toBe(true);
    fireEvent.click(screen.getByLabelText(manage.targetsInForceConfirm));
    expect(button().disabled).toBe(false);
  });

  it("against targets whose deadline has passed goes its way: keepers trade towards them no longer", async () => {
    withTargets("7", true);
    await limitOrder();
    await waitFor(() => expect(button().disabled).toBe(false));
    expect(screen.queryByText(manage.targetsInForce)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: manage.tradeTargets }));
    expect(screen.queryByRole("button", { name: manage.clearTargets })).toBeNull();
  });

  it("takes no amount along to another token", async () => {
    withTargets(null);
    await limitOrder();
    fireEvent.change(screen.getByLabelText(manage.sell), { target: { value: WETH } });
    expect((screen.getByLabelText("Amount to sell") as HTMLInputElement).value).toBe("");
    expect((screen.getByLabelText("Least to buy") as HTMLInputElement).value).toBe("");
  });

  it("sells nothing that the vault no longer holds", async () => {
    withTargets(null);
    renderWith(testWallets(), <Again />);
    fireEvent.click(screen.getByRole("button", { name: manage.tradeLimit }));
    const sell = screen.getByLabelText(manage.sell) as HTMLSelectElement;
    fireEvent.change(sell, { target: { value: WETH } });
    expect([sell.value, screen.getByLabelText(manage.atLeast).closest("div")?.textContent]).toEqual([
      WETH,
      expect.stringContaining("USDC"),
    ]);
    held.weth = 0n;
    fireEvent.click(screen.getByRole("button", { name: "Again" }));
    expect(sell.value).toBe(USDC);
    expect(screen.getByLabelText(manage.atLeast).closest("div")?.textContent).toContain("WETH");
  });

  it("can't be signed while nobody knows whether targets are in force", async () => {
    server.use(http.get("*/v1/vaults/:vault/targets", () => HttpResponse.error()));
    await limitOrder();
    expect(button().disabled).toBe(true);
  });

  it("has no price while the network gives no answer, which is not that no pool gives one", async () => {
    withTargets(null);
    const wallets = testWallets();
    await connect(wallets, { connector: wallets.connectors[0]! });
    renderWith(wallets, <TradeCard vault={vault} />);
    fireEvent.click(await screen.findByRole("button", { name: manage.tradeMarket }));
    fireEvent.change(screen.getByLabelText("Amount to sell"), { target: { value: "2100" } });
    expect(await screen.findByText(manage.quoteFailed)).toBeDefined();
    expect(screen.queryByText(manage.noQuote)).toBeNull();
  });

  it("shows what may still be bought under the token's cap, and refuses nothing silently", async () => {
    withTargets(null);
    await limitOrder();
    // 4 % of a base of 100,000 are 4,000, of which one WETH is 2,000.
    const row = screen.getByText("Cap of WETH").closest("div");
    expect(row?.textContent).toContain("4% of the base, room for 2,000.00 USDC");
    expect(screen.queryByText(/above its cap/)).toBeNull();
    fireEvent.change(screen.getByLabelText("Least to buy"), { target: { value: "1.0000001" } });
    expect(screen.getByText(/would bring WETH above its cap/)).toBeDefined();
  });
});
