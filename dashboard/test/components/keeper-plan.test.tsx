// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PlanCards, readPlan } from "~/pages/keeper-plan";
import { renderWith, testWallets, withServer } from "./setup";

withServer();

const VAULT = "0x00000000000000000000000000000000000000b1";
const plan = {
  items: [
    {
      action: "settle",
      vault: VAULT,
      epoch: "12",
      why: "Epoch 12 closed.",
      overdueSeconds: 90_000,
      gas: 210_000,
      refusals: [{ reason: "stale-oracle", detail: "WETH answered 2 h ago" }],
    },
  ],
  service: [{ vault: VAULT, served: false, why: "beyond-budget", detail: "", tank: "0" }],
  warnings: ["The key has gas for one week."],
};

describe("the keeper's plan", () => {
  it("is told in words, with what is not sent and why, and who is served", () => {
    const { container } = renderWith(
      testWallets(),
      <PlanCards plan={plan} vaultCell={() => "Meridian"} eth={() => "0 ETH"} />,
    );
    expect(container.textContent).toContain("Settle Meridian Epoch 12, 1 day overdue, 210,000 gas");
    expect(screen.getByText(/Not sent: a price is too old. WETH answered 2 h ago/)).toBeDefined();
    expect(screen.getByText("The key has gas for one week.")).toBeDefined();
    expect(screen.getByText(/larger vaults use up the operator's own budget/)).toBeDefined();
    expect(container.textContent).not.toContain("{");
  });

  it("of another version leaves out what it doesn't know, and never breaks the page", () => {
    expect(readPlan(null)).toEqual({ items: [], service: [], warnings: [] });
    expect(readPlan({ items: "no", service: [1, null], warnings: [2, "two"] })).toEqual({
      items: [],
      service: [],
      warnings: ["two"],
    });
  });
});
