// @vitest-environment happy-dom
// What failed to be read is said to have failed: never that there is nothing.
import { QueryClient } from "@tanstack/react-query";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { accountPositions } from "~/api/queries";
import { forget, remembered } from "~/lib/remembered";
import AgentsPage from "~/pages/agents";
import LeaderPage from "~/pages/leader";
import MinePage from "~/pages/mine";
import PortfolioPage from "~/pages/portfolio";
import { ChartCard } from "~/pages/vault/chart-card";
import { CompositionCard } from "~/pages/vault/composition-card";
import { YourFigures } from "~/pages/vault/stats-card";
import { YourRequests } from "~/pages/vault/your-requests";
import { text } from "~/text/pages";
import { ACCOUNT, renderWith, server, testWallets, withServer } from "./setup";

const LEADER = `0x${"b2".repeat(20)}`;
vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
  Navigate: () => null,
  useNavigate: () => () => undefined,
  useSearch: () => ({}),
  useParams: () => ({ leader: LEADER }),
}));

withServer();
afterEach(() => localStorage.clear());

const asset = { address: `0x${"d1".repeat(20)}`, symbol: "USDC", decimals: 6 };
const vault = {
  address: `0x${"a1".repeat(20)}`,
  type: "shared",
  name: "Meridian",
  asset,
  createdAt: 1_790_000_000,
  sparkline: [] as unknown,
} as Vault;
const refused = () => new HttpResponse(null, { status: 503 });
const none = () => HttpResponse.json({ items: [], next: null });
const waits = {
  kind: "deposit",
  state: "pending",
  requestId: "1",
  vault: vault.address,
  vaultName: "Meridian",
  asset,
  assets: "1000000000",
  requestedAt: 1_795_500_000,
  cancellable: true,
};

async function show(page: ReactNode) {
  const wagmi = testWallets();
  await connect(wagmi, { connector: wagmi.connectors[0]! });
  renderWith(wagmi, page);
}

/** All that was asked was answered, one way or another. */
const failures = async (count: number) => {
  await waitFor(() => expect(screen.getAllByText(text.common.failed)).toHaveLength(count));
};

describe("a portfolio", () => {
  beforeEach(() => server.use(http.get("*/v1/accounts/:account/activity", none)));

  it("of which the requests can't be read doesn't say that none waits", async () => {
    server.use(
      http.get("*/v1/accounts/:account/positions", none),
      http.get("*/v1/accounts/:account/requests", refused),
    );
    await show(<PortfolioPage />);
    await failures(2);
    expect(screen.queryByText(text.portfolio.noRequests)).toBeNull();
    expect(screen.queryByText(text.portfolio.noPast)).toBeNull();
  });

  it("of which the positions can't be read doesn't leave out in silence what could be claimed", async () => {
    server.use(
      http.get("*/v1/accounts/:account/positions", refused),
      http.get("*/v1/accounts/:account/requests", none),
    );
    await show(<PortfolioPage />);
    await failures(2);
    expect(screen.getByText(text.portfolio.claimable)).toBeDefined();
  });

  it("shows a request that waits, however many newer ones are over", async () => {
    const over = { ...waits, state: "cancelled", requestId: "2", cancellable: false };
    server.use(
      http.get("*/v1/accounts/:account/positions", none),
      http.get("*/v1/accounts/:account/requests", ({ request }) => {
        const asked = new URL(request.url).searchParams;
        if (asked.get("state") !== "open") return HttpResponse.json({ items: [over], next: "more" });
        return HttpResponse.json(asked.get("cursor") ? { items: [waits], next: null } : { items: [], next: "second" });
      }),
    );
    await show(<PortfolioPage />);
    expect(await screen.findByRole("button", { name: text.request.cancel })).toBeDefined();
  });
});

describe("the vaults of an account", () => {
  const held = { vault: vault.address, name: "Meridian" };
  const read = async (account: string, own: boolean) => {
    server.use(http.get("*/v1/accounts/:account/positions", () => HttpResponse.json({ items: [held], next: null })));
    await new QueryClient().fetchQuery(accountPositions(account, own));
  };

  it("are kept in this browser for who is connected, and never for an address that was only looked at", async () => {
    await read(LEADER, false);
    expect(localStorage).toHaveLength(0);
    await read(ACCOUNT, true);
    expect(remembered(ACCOUNT)).toEqual([{ address: vault.address, name: "Meridian" }]);
    forget(ACCOUNT);
    expect(localStorage).toHaveLength(0);
  });
});

describe("a vault's page", () => {
  it.each([
    ["requests", none, refused],
    ["positions", refused, none],
  ])("says when the reader's %s can't be read", async (_, positions, requests) => {
    server.use(
      http.get("*/v1/accounts/:account/positions", positions),
      http.get("*/v1/accounts/:account/requests", requests),
    );
    await show(<YourRequests vault={vault} />);
    await failures(1);
  });

  it("doesn't say that somebody holds no shares where their positions can't be read", async () => {
    server.use(http.get("*/v1/accounts/:account/positions", refused));
    await show(<YourFigures vault={vault} />);
    await failures(1);
    expect(screen.queryByText(text.figures.noInvestment)).toBeNull();
  });
});

describe("a leader's page", () => {
  it.each([
    [503, text.common.failed, text.leader.none],
    [404, text.leader.none, text.common.failed],
  ])("after %i says %s", async (status, said, unsaid) => {
    server.use(http.get("*/v1/leaders/:leader", () => new HttpResponse(null, { status })));
    await show(<LeaderPage />);
    await screen.findByText(said);
    expect(screen.queryByText(unsaid)).toBeNull();
  });
});

describe("the other pages", () => {
  it.each([
    ["the chart", () => <ChartCard vault={vault} />, "vaults/:vault/prices"],
    ["the composition", () => <CompositionCard vault={vault} />, "vaults/:vault/holdings"],
    ["a leader's own vaults", () => <MinePage />, "vaults"],
    ["an agent's vault", () => <AgentsPage />, "vaults"],
  ])("don't load for ever where %s can't be read", async (_, page, path) => {
    server.use(http.get(`*/v1/${path}`, refused));
    await show(page());
    expect((await screen.findAllByText(text.common.failed)).length).toBeGreaterThan(0);
  });
});

describe("the change of a vault's price", () => {
  it("is that of the chosen range, and none while its prices are being read", async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    server.use(
      http.get("*/v1/vaults/:vault/prices", async ({ request }) => {
        const hourly = new URL(request.url).searchParams.get("interval") === "hour";
        if (hourly) await held;
        const price = { kind: "day", time: 1_795_000_000, nav: "1", sharePrice: hourly ? "1.6" : "1" };
        return HttpResponse.json({ items: [price], more: false });
      }),
    );
    await show(<ChartCard vault={{ ...vault, sharePrice: "2" }} />);
    await screen.findByText("+100.00%");
    fireEvent.click(screen.getByText(text.vault.ranges["7"]));
    expect(screen.queryByText("+100.00%")).toBeNull();
    answer();
    await screen.findByText("+25.00%");
  });
});
