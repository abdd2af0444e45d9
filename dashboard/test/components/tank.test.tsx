// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { TankCard } from "~/pages/manage/tank-card";
import type { Report } from "~/wallet/tx";
import { ACCOUNT, renderWith, server, site, testWallets, withServer } from "./setup";

const { performCall } = vi.hoisted(() => ({ performCall: vi.fn(async () => true) }));
vi.mock("~/wallet/tx", () => ({ performCall }));
vi.mock("~/wallet/reader", () => ({
  chainReader: async () => ({ getBalance: async () => 2n * 10n ** 18n, getGasPrice: async () => 3n * 10n ** 9n }),
}));

withServer();

const TANK = "0x00000000000000000000000000000000000000e1";
const vault = {
  address: "0x00000000000000000000000000000000000000b1",
  name: "Meridian",
  leader: "0x00000000000000000000000000000000000000c1",
  waitingEpoch: null,
  asset: { address: TANK, symbol: "USDC", decimals: 6 },
} as Vault;

const tank = {
  vault: vault.address,
  balance: "6000000000000000",
  funded: "9",
  takenBack: "0",
  paid: "3",
  priceCap: "50000000000",
  weeklyAllowance: null,
  premiumBps: 500,
  spentThisWeek: "0",
  weeklyCost: "1000000000000000",
  weeksLeft: "6",
};

function serve(change: Record<string, unknown>) {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ ...site, contracts: { ...site.contracts, tank: TANK } })),
    http.get("*/v1/vaults/:vault/tank/payments", () => HttpResponse.json({ items: [], next: null })),
    http.get("*/v1/vaults/:vault/tank", () => HttpResponse.json({ ...tank, ...change })),
  );
}

describe("a vault's tank", () => {
  it("says how many weeks it lasts, and warns before it is empty", async () => {
    serve({});
    const { unmount } = renderWith(testWallets(), <TankCard vault={vault} canTakeBack />);
    expect(await screen.findByText("6 weeks")).toBeDefined();
    expect(screen.getByText("0.006000 ETH")).toBeDefined();
    expect(screen.getByText("50.00 gwei")).toBeDefined();
    expect(screen.getByText("no limit")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
    unmount();

    serve({ balance: "1000000000000000", weeksLeft: "1" });
    renderWith(testWallets(), <TankCard vault={vault} canTakeBack />);
    expect(await screen.findByText("1 week")).toBeDefined();
    expect(screen.getByRole("alert").textContent).toMatch(/nearly empty/);
  });

  it("that has paid nothing yet says so, and never 0 weeks", async () => {
    serve({ weeklyCost: null, weeksLeft: null });
    renderWith(testWallets(), <TankCard vault={vault} canTakeBack={false} />);
    expect(await screen.findByText("not known before the first payment")).toBeDefined();
    expect(screen.queryByTestId("tank-gauge")).toBeNull();
    expect(screen.queryByRole("button", { name: "Take back" })).toBeNull();
  });

  it("gives nothing back while an epoch waits", async () => {
    serve({});
    renderWith(testWallets(), <TankCard vault={{ ...vault, waitingEpoch: 7 } as Vault} canTakeBack />);
    const button = (await screen.findByRole("button", { name: "Take back" })) as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    expect(screen.getByText(/until the waiting epoch is settled/)).toBeDefined();
  });

  it("is topped up by anybody with exactly the ether that was typed, and a stranger is told that it is a gift", async () => {
    serve({});
    const wallets = testWallets();
    await connect(wallets, { connector: wallets.connectors[0]! });
    renderWith(wallets, <TankCard vault={vault} canTakeBack={false} />);
    fireEvent.click(await screen.findByRole("button", { name: "Top up" }));
    expect(await screen.findByText(/this is a gift/)).toBeDefined();
    fireEvent.change(screen.getByLabelText("Amount in ETH"), { target: { value: "0.25" } });
    fireEvent.click(screen.getByRole("button", { name: "Top up with 0.25 ETH" }));
    await waitFor(() => expect(performCall).toHaveBeenCalledOnce());
    const [, call] = performCall.mock.calls[0] as unknown as [unknown, Record<string, unknown>];
    expect(call).toMatchObject({ to: TANK, functionName: "fund", args: [vault.address], value: 25n * 10n ** 16n });
    expect(ACCOUNT).not.toBe(vault.leader);
    fireEvent.change(screen.getByLabelText("Amount in ETH"), { target: { value: "3" } });
    expect(screen.getByRole("alert").textContent).toMatch(/only 2.000000 ETH/);
  });

  it("says a refusal in ether, which is what it holds", async () => {
    serve({});
    performCall.mockClear();
    performCall.mockImplementationOnce((async (report: Report) => {
      const args = [2n * 10n ** 18n, 10n ** 18n];
      report({ kind: "failed", problem: { kind: "reverted", name: "ExceedsMax", args } });
      return false;
    }) as never);
    const wallets = testWallets();
    await connect(wallets, { connector: wallets.connectors[0]! });
    renderWith(wallets, <TankCard vault={vault} canTakeBack />);
    fireEvent.click(await screen.findByRole("button", { name: "Take back" }));
    fireEvent.change(await screen.findByLabelText("Amount in ETH"), { target: { value: "0.001" } });
    fireEvent.click(screen.getByRole("button", { name: "Take back 0.0010 ETH" }));
    expect((await screen.findByTestId("tx-problem")).textContent).toBe(
      "2.00 is more than is possible now: at most 1.00 ETH.",
    );
  });

  const open = async (of: Partial<Vault> = {}) => {
    const wallets = testWallets();
    await connect(wallets, { connector: wallets.connectors[0]! });
    renderWith(wallets, <TankCard vault={{ ...vault, ...of } as Vault} canTakeBack />);
    fireEvent.click(await screen.findByRole("button", { name: "Set what it pays" }));
    await screen.findByLabelText("Highest gas price in gwei");
  };
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const submit = () => screen.getByRole("button", { name: "Set what the tank pays" }) as HTMLButtonElement;

  it("pays by the terms that its leader sets, in base units, and an empty field is no limit", async () => {
    serve({});
    performCall.mockClear();
    await open();
    expect((screen.getByLabelText("Highest gas price in gwei") as HTMLInputElement).value).toBe("50");
    expect((screen.getByLabelText(/Most that it pays in a week/) as HTMLInputElement).value).toBe("");
    expect(submit().disabled).toBe(true); // nothing is changed yet
    type("Highest gas price in gwei", "");
    type("Most that it pays in a week, in ETH", "0.05");
    type("Premium on each payment in %", "7.25");
    fireEvent.click(submit());
    await waitFor(() => expect(performCall).toHaveBeenCalledOnce());
    const [, call] = performCall.mock.calls[0] as unknown as [unknown, Record<string, unknown>];
    expect(call).toMatchObject({
      to: TANK,
      functionName: "setTerms",
      args: [vault.address, 2n ** 64n - 1n, 5n * 10n ** 16n, 725],
    });
  });

  it("names each bound beside its field, and says when a price cap is below the market's", async () => {
    serve({});
    await open();
    type("Premium on each payment in %", "20.01");
    expect(screen.getByText("The premium can be at most 20 %.")).toBeDefined();
    type("Premium on each payment in %", "20");
    expect(screen.queryByText("The premium can be at most 20 %.")).toBeNull();
    type("Most that it pays in a week, in ETH", "79228162514.264337593543950335");
    expect(screen.getByText(/Leave the field empty for no limit/)).toBeDefined();
    expect(submit().disabled).toBe(true);
    type("Most that it pays in a week, in ETH", "1");
    type("Highest gas price in gwei", "2.9");
    expect(await screen.findByText(/below the gas price of now/)).toBeDefined();
    expect(submit().disabled).toBe(false);
  });

  it("lets no bound become lower while an epoch waits", async () => {
    serve({ weeklyAllowance: "1000000000000000000" });
    await open({ waitingEpoch: 7 } as Partial<Vault>);
    const lower = "It can't become lower while an epoch waits for its settlement.";
    for (const [label, value, before] of [
      ["Highest gas price in gwei", "49", "50"],
      ["Most that it pays in a week, in ETH", "0.9", "1"],
      ["Premium on each payment in %", "4.99", "5"],
    ] as const) {
      type(label, value);
      expect(screen.getByText(lower)).toBeDefined();
      expect(submit().disabled).toBe(true);
      type(label, before);
      expect(screen.queryByText(lower)).toBeNull();
    }
    type("Highest gas price in gwei", "");
    expect(submit().disabled).toBe(false);
  });
});
