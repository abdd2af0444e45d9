// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { setChainTime } from "~/api/clock";
import AnybodyCard from "~/dialogs/anybody";
import WithdrawDialog from "~/dialogs/withdraw";
import { speakFromNowOn } from "~/lib/language";
import { FeesCard, MarginCard } from "~/pages/manage/controls";
import { TargetsForm } from "~/pages/manage/targets-form";
import { useNextEpoch } from "~/pages/manage/use-manage";
import { exits } from "~/text/exits";
import { manage } from "~/text/manage";
import { text } from "~/text/pages";
import type { Report } from "~/wallet/tx";
import { renderWith, server, testWallets, withServer } from "./setup";

const chain = vi.hoisted(() => ({ read: (_: string): unknown => null }));
vi.mock("~/wallet/reader", () => ({
  chainReader: async () => ({
    readContract: async ({ functionName }: { functionName: string }) => chain.read(functionName),
  }),
}));
vi.mock("~/dialogs/use-account", () => ({
  useAccountOnChain: () => ({
    isError: false,
    data: { shares: 10n ** 21n, cost: 0n, claimable: null, maxRedeem: 10n ** 21n },
  }),
}));
vi.mock("~/wallet/tx", async (original) => ({
  ...(await original<typeof import("~/wallet/tx")>()),
  perform: async (report: Report) => {
    const args = [500n * 10n ** 18n, 300n * 10n ** 18n];
    report({ kind: "failed", problem: { kind: "reverted", name: "ExceedsMax", args } });
    return false;
  },
}));

withServer();

const USDC = { address: "0x00000000000000000000000000000000000000aa", symbol: "USDC", decimals: 6 };
const WETH = "0x00000000000000000000000000000000000000bb";
const NOW = 1_700_000_000;
const vault = {
  address: "0x00000000000000000000000000000000000000b1",
  portfolio: "0x00000000000000000000000000000000000000b2",
  leader: "0x00000000000000000000000000000000000000c1",
  name: "Meridian",
  symbol: "MER",
  type: "shared",
  status: "active",
  asset: USDC,
  nav: "1000000000",
  supply: "1000000000000000000000",
  sharePrice: "1.000000000000000000",
  feeBps: 1000,
  fees: { accrued: "0", toCrystallise: "0", collected: "0" },
  leaderMargin: { room: "5500000000", requiredBps: 1000, currentBps: 2000, holds: true },
  pendingDeposits: "5700000000",
  pendingRedeems: "0",
  waitingEpoch: null,
  currentEpoch: 3,
  createdAt: 1,
} as unknown as Vault;

/** Says when the epoch is known. */
const Known = () => (useNextEpoch(vault) ? <p>known</p> : null);

describe("the leader's margin", () => {
  it.each([
    ["6000000001", true],
    ["6000000000", false],
  ])("warns of what others wait with in the epoch that settles next: %s", async (depositsRequested, limits) => {
    const epoch = { epochId: 3, depositsRequested, leaderDeposits: "500000000" };
    server.use(http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({ items: [epoch], next: null })));
    renderWith(
      testWallets(),
      <>
        <MarginCard vault={vault} />
        <Known />
      </>,
    );
    await screen.findByText("known");
    expect(screen.queryAllByRole("alert").map(({ textContent }) => textContent)).toEqual(
      limits ? [manage.marginLimits("5,500.00 USDC")] : [],
    );
  });
});

it("nothing is said of the leader's margin while it isn't known what others wait with", async () => {
  let asked = 0;
  server.use(
    http.get("*/v1/vaults/:vault/epochs", () => {
      asked++;
      return HttpResponse.json({}, { status: 503 });
    }),
  );
  const said = () => screen.queryByText(manage.marginFine("5,500.00 USDC"));
  const { unmount } = renderWith(testWallets(), <MarginCard vault={vault} />);
  expect(said()).toBeNull();
  await waitFor(() => expect(asked).toBe(1));
  expect(said()).toBeNull();
  unmount();
  renderWith(testWallets(), <MarginCard vault={{ ...vault, pendingDeposits: "0" }} />);
  expect(said()).not.toBeNull();
});

it("the fee can't be lowered any more once the final price is fixed", () => {
  const { unmount } = renderWith(testWallets(), <FeesCard vault={vault} canAct />);
  expect(screen.getByRole("button", { name: manage.lowerFee })).toBeDefined();
  unmount();
  renderWith(testWallets(), <FeesCard vault={{ ...vault, finalPrice: {} } as Vault} canAct />);
  expect(screen.queryByRole("button", { name: manage.lowerFee })).toBeNull();
  expect(screen.getByRole("button", { name: manage.collect })).toBeDefined();
});

it("a closing vault that holds only what is written off is given its final price", async () => {
  setChainTime(NOW);
  chain.read = (name) => (name === "countedHoldings" ? 0n : name === "holdings" ? [[WETH], [1n]] : null);
  const closing = { ...vault, status: "closing", closingSince: NOW - 100 } as Vault;
  renderWith(testWallets(), <AnybodyCard vault={closing} />);
  expect(await screen.findByText(exits.finalise.title)).toBeDefined();
});

it("a withdrawal that is refused is told in shares", async () => {
  server.use(http.get("*/v1/accounts/:account/positions", () => HttpResponse.json({ items: [], next: null })));
  const wagmi = testWallets();
  await connect(wagmi, { connector: wagmi.connectors[0]! });
  renderWith(wagmi, <WithdrawDialog vault={{ ...vault, type: "personal" } as Vault} onOpenChange={() => undefined} />);
  fireEvent.change(screen.getByLabelText(text.withdraw.amount), { target: { value: "500" } });
  fireEvent.click(screen.getByRole("button", { name: text.withdraw.submitNowExactly("500.00 MER") }));
  expect((await screen.findByTestId("tx-problem")).textContent).toBe(
    "500.00 is more than is possible now: at most 300.00 MER.",
  );
});

describe("targets on a German page", () => {
  afterEach(() => speakFromNowOn("en"));

  it("take the band that the form itself puts in", async () => {
    speakFromNowOn("de");
    const targets = { orderId: null, expired: false, items: [] };
    server.use(http.get("*/v1/vaults/:vault/targets", () => HttpResponse.json(targets)));
    const weth = {
      address: WETH,
      symbol: "WETH",
      decimals: 18,
      held: 0n,
      listed: true,
      price: 1n,
      capBps: 10_000,
    } as const;
    const trading = { tokens: [weth], adapters: [], bucketLeft: 0n, bucketBase: 0n };
    renderWith(testWallets(), <TargetsForm vault={vault} trading={trading} />);
    fireEvent.change(await screen.findByLabelText(`${manage.weight} WETH`), { target: { value: "40" } });
    expect(screen.queryByRole("alert")).toBeNull();
    const submit = screen.getByRole("button", { name: /WETH/ }) as HTMLButtonElement;
    await waitFor(() => expect(submit.disabled).toBe(false));
    expect((screen.getByLabelText(`${manage.band} WETH`) as HTMLInputElement).value).toBe("2,5");
  });
});
