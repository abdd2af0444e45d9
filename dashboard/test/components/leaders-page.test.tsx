// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import LeadersPage, { SORTS } from "~/pages/leaders/page";
import { leaders as t } from "~/text/leaders";
import { renderWith, server, testWallets, withServer } from "./setup";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
  useNavigate: () => () => undefined,
  useSearch: () => ({}),
}));

withServer();

const VAULT = "0x00000000000000000000000000000000000000b1";
const leader = {
  leader: "0x00000000000000000000000000000000000000c1",
  name: "Ada <b>",
  ranked: true,
  unrankedBecause: null,
  vaults: 1,
  openVaults: 1,
  vaultAddresses: [VAULT],
  asset: { address: "0x00000000000000000000000000000000000000d1", symbol: "USDC", decimals: 6 },
  tvl: "1760000000",
  return: "0.1",
  maxDrawdown: "0.02",
  worstPeriod: "-0.02",
  feesBooked: "40000000",
  depositors: 5,
  countedPeriods: 12,
  since: 1_700_000_000,
  asOf: null,
};
const ranking = { rule: "", periods: 4, depositors: 3, floorWhole: 1000, figures: [] };

describe("the ranking of leaders", () => {
  it("has a button that recomputes it beside every figure that it can be sorted by", async () => {
    server.use(http.get("*/v1/leaders", () => HttpResponse.json({ items: [leader], next: null, ranking })));
    renderWith(testWallets(), <LeadersPage />);
    const table = await screen.findByTestId("leaders");
    const row = within(table).getAllByRole("row").at(-1)!;
    expect(row.textContent).toContain("Ada <b>");
    const heads = within(table).getAllByRole("columnheader");
    const sortable = heads.filter((head) => within(head).queryByRole("button") !== null);
    expect(sortable).toHaveLength(SORTS.length / 2);
    const cells = within(row).getAllByRole("cell");
    for (const head of sortable) {
      const cell = cells[heads.indexOf(head)]!;
      const button = within(cell).getByTestId("verify");
      const name = within(head).getByRole("button").textContent!.replace(/^[↓↑]/, "");
      expect(button.getAttribute("aria-label")).toContain(`: ${name}, `);
    }
  });

  it("says by which rule who leads dust is kept out, and who is", async () => {
    const dust = {
      ...leader,
      leader: "0x00000000000000000000000000000000000000c2",
      ranked: false,
      unrankedBecause: "capital",
    };
    server.use(http.get("*/v1/leaders", () => HttpResponse.json({ items: [leader, dust], next: null, ranking })));
    renderWith(testWallets(), <LeadersPage />);
    expect(await screen.findByText(t.unranked)).toBeDefined();
    expect(screen.getByText(t.because.capital)).toBeDefined();
    expect(screen.getByText(t.ruleOf("4", "3", "1,000"))).toBeDefined();
  });
});
