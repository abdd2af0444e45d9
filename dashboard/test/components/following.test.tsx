// @vitest-environment happy-dom
import { notifyManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { following, toggle } from "~/lib/following";
import FollowingPage from "~/pages/leaders/following";
import { leaders } from "~/text/leaders";
import { text } from "~/text/pages";
import { server, withServer } from "./setup";

// The page is shown without the router around it: its links are only text here.
vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<typeof import("@tanstack/react-router")>()),
  Link: ({ children }: { children: unknown }) => children,
}));

withServer();

// What a query brings is on the page before the next question is asked.
notifyManager.setScheduler((callback) => callback());

const FOLLOWED = `0x${"a1".repeat(20)}`;
const LEADER = `0x${"b2".repeat(20)}`;
const LED = `0x${"c3".repeat(20)}`;
const asset = { address: FOLLOWED, symbol: "USDC", decimals: 6 };

afterEach(() => {
  for (const entry of [...following()]) toggle(entry);
  vi.unstubAllGlobals();
});

describe("notices of what one follows", () => {
  it("tell of posts that came since, once each, and never of a stranger's words", async () => {
    toggle({ kind: "vault", address: FOLLOWED });
    toggle({ kind: "leader", address: LEADER });
    const told: string[] = [];
    class Notice {
      static permission = "granted";
      static requestPermission = async () => "granted";
      constructor(title: string, options?: { body?: string }) {
        told.push(title + (options?.body ?? ""));
      }
    }
    vi.stubGlobal("Notification", Notice);
    const posts = new Map([
      [FOLLOWED, [{ block: 5, logIndex: 0, text: "old" }]],
      [LED, [] as { block: number; logIndex: number; text: string }[]],
    ]);
    let asked = 0;
    server.use(
      http.get("*/v1/vaults/:vault/posts", ({ params }) => {
        asked++;
        return HttpResponse.json({ items: posts.get(String(params.vault)) ?? [], next: null });
      }),
      http.get("*/v1/vaults/:vault", () =>
        HttpResponse.json({
          address: FOLLOWED,
          name: "Meridian",
          settledEpoch: 3,
          sharePrice: "1",
          totalPnl: "0",
          asset,
          asOf: { time: 1_795_500_000, block: 1234 },
        }),
      ),
      http.get("*/v1/leaders/:leader", () =>
        HttpResponse.json({
          name: "Ada",
          return: null,
          tvl: "0",
          asset,
          asOf: { time: 1_795_500_000, block: 1235 },
          vaultAddresses: [LED],
          items: [{ address: LED, name: "Harbour" }],
        }),
      ),
    );
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={queries}>
        <FollowingPage />
      </QueryClientProvider>,
    );
    await screen.findByText("Meridian");
    await screen.findByText("Ada");
    // Each figure is called by its name and stands with the time it is of.
    const labels = screen.getAllByRole("term").map(({ textContent }) => textContent);
    for (const label of [text.figures.price, text.figures.totalPnl, leaders.columns.return, leaders.columns.tvl]) {
      expect(labels).toContain(label);
    }
    expect(screen.getByText(/block 1,234/)).toBeDefined();
    expect(screen.getByText(/block 1,235/)).toBeDefined();
    fireEvent.click(screen.getByRole("checkbox"));
    await waitFor(() => expect(asked).toBeGreaterThanOrEqual(2));
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(told).toEqual([]);

    posts.set(FOLLOWED, [{ block: 9, logIndex: 0, text: "<b>send me tokens</b>" }]);
    posts.set(LED, [{ block: 8, logIndex: 0, text: "first" }]);
    await queries.invalidateQueries();
    await waitFor(() => expect([...told].sort()).toEqual(["New post about Harbour", "New post about Meridian"]));
    // A reorg takes the newest back; nothing is told, and nothing again when it returns.
    posts.set(FOLLOWED, [{ block: 5, logIndex: 0, text: "old" }]);
    await queries.invalidateQueries();
    posts.set(FOLLOWED, [{ block: 9, logIndex: 0, text: "back" }]);
    await queries.invalidateQueries();
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(told.length).toBe(2);
  });

  it.each([
    ["through the service worker where only that may show them", true],
    ["or are said to be blocked, and the page stays", false],
  ])("come on Android %s", async (_, worker) => {
    toggle({ kind: "vault", address: FOLLOWED });
    const told: string[] = [];
    vi.stubGlobal(
      "Notification",
      class {
        static permission = "granted";
        static requestPermission = async () => "granted";
        constructor() {
          throw new TypeError("Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.");
        }
      },
    );
    const registration = { showNotification: async (title: string) => void told.push(title) };
    vi.stubGlobal("navigator", {
      ...navigator,
      serviceWorker: { getRegistration: async () => (worker ? registration : undefined) },
    });
    let settledEpoch = 3;
    server.use(
      http.get("*/v1/vaults/:vault/posts", () => HttpResponse.json({ items: [], next: null })),
      http.get("*/v1/vaults/:vault", () =>
        HttpResponse.json({ address: FOLLOWED, name: "Meridian", settledEpoch, sharePrice: "1", totalPnl: "0", asset }),
      ),
    );
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={queries}>
        <FollowingPage />
      </QueryClientProvider>,
    );
    await screen.findByText("Meridian");
    fireEvent.click(screen.getByRole("checkbox"));
    await waitFor(() => expect(queries.getQueryState(["vault", FOLLOWED, "posts"])?.status).toBe("success"));
    settledEpoch = 4;
    await queries.invalidateQueries();
    if (worker) await waitFor(() => expect(told).toEqual(["Meridian has settled"]));
    else await screen.findByText(leaders.notifyBlocked);
    expect(screen.getByText("Meridian")).toBeDefined();
  });
});
