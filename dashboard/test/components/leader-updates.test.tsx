// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import type { VaultSummary } from "~/api/client";
import LeaderUpdates from "~/pages/leaders/updates";
import { renderWith, server, testWallets, withServer } from "./setup";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ params, search, children }: { params: { vault: string }; search: { tab: string }; children: ReactNode }) => (
    <a href={`/vaults/${params.vault}?tab=${search.tab}`}>{children}</a>
  ),
}));

withServer();

const vaults = Array.from({ length: 6 }, (_, n) => ({
  address: `0x${String(n + 1).padStart(40, "0")}`,
  name: `Vault ${n}`,
  createdAt: 1_700_000_000 + n,
})) as unknown as VaultSummary[];
const post = (block: number, text: string) => ({
  block,
  logIndex: 0,
  time: 1_700_000_000 + block,
  tx: `0x${"11".repeat(32)}`,
  author: "0x00000000000000000000000000000000000000c1",
  by: "leader",
  kind: "update",
  text,
});

describe("what was posted about a leader's vaults", () => {
  it("stands on their profile, newest first, each below its vault, as text", async () => {
    const hostile = '<img src=x onerror="alert(1)"> [pay](javascript:alert(1))';
    const asked: string[] = [];
    server.use(
      http.get("*/v1/vaults/:vault/posts", ({ params }) => {
        const at = vaults.findIndex(({ address }) => address === params.vault);
        asked.push(`Vault ${at}`);
        const items = at === 5 ? [post(9, hostile), post(2, "Old")] : at === 4 ? [post(5, "Between")] : [];
        return HttpResponse.json({ items, next: null });
      }),
    );
    const { container } = renderWith(testWallets(), <LeaderUpdates vaults={vaults} />);
    await waitFor(() => expect(screen.getAllByTestId("post")).toHaveLength(3));
    const texts = screen.getAllByTestId("post").map((each) => each.textContent ?? "");
    expect(texts[0]).toContain(hostile);
    expect(texts[0]).toContain("Vault 5");
    expect(texts[1]).toMatch(/Vault 4.*Between/);
    expect(texts[2]).toContain("Old");
    expect(container.querySelector("img, script, iframe")).toBeNull();
    const links = [...container.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([5, 4, 5].map((at) => `/vaults/${vaults[at]!.address}?tab=updates`));
    expect(screen.getByText(/Nobody has checked them/)).toBeDefined();
    // Of many vaults, the newest.
    expect(asked.sort()).toEqual(["Vault 2", "Vault 3", "Vault 4", "Vault 5"]);
  });

  it("is nothing where nobody has posted", async () => {
    let asked = 0;
    server.use(
      http.get("*/v1/vaults/:vault/posts", () => {
        asked++;
        return HttpResponse.json({ items: [], next: null });
      }),
    );
    const { container } = renderWith(testWallets(), <LeaderUpdates vaults={vaults.slice(0, 1)} />);
    await waitFor(() => expect(asked).toBe(1));
    expect(container.textContent).toBe("");
  });
});
