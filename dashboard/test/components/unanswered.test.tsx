// @vitest-environment happy-dom
// What failed to be read is said to have failed: never that there is nothing.
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import LeaderPage from "~/pages/leader";
import PortfolioPage from "~/pages/portfolio";
import { YourFigures } from "~/pages/vault/stats-card";
import { YourRequests } from "~/pages/vault/your-requests";
import { text } from "~/text/pages";
import { renderWith, server, testWallets, withServer } from "./setup";

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

const vault = { address: `0x${"a1".repeat(20)}`, type: "shared", name: "Meridian" } as Vault;
const asset = { address: `0x${"d1".repeat(20)}`, symbol: "USDC", decimals: 6 };
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
