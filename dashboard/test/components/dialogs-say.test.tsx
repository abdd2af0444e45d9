// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { setChainTime } from "~/api/clock";
import ClaimDialog from "~/dialogs/claim";
import DepositDialog from "~/dialogs/deposit";
import ExitDialog from "~/dialogs/exit";
import { InKindForm } from "~/dialogs/in-kind";
import WithdrawDialog from "~/dialogs/withdraw";
import { text } from "~/text/pages";
import { renderWith, server, testWallets, withServer } from "./setup";

const { account, reader } = vi.hoisted(() => ({
  account: { current: {} as Record<string, unknown> },
  reader: { current: async (): Promise<unknown> => null },
}));
vi.mock("~/dialogs/use-account", () => ({ useAccountOnChain: () => account.current }));
vi.mock("~/wallet/reader", () => ({ chainReader: () => reader.current() }));

withServer();

const NOW = 1_700_000_000;
/** Several texts may stand in one paragraph. */
const part = { exact: false };
const USDC = { address: "0x00000000000000000000000000000000000000aa", symbol: "USDC", decimals: 6 };
const vault = {
  address: "0x00000000000000000000000000000000000000b1",
  name: "Meridian",
  type: "shared",
  leader: "0x00000000000000000000000000000000000000c1",
  asset: USDC,
  minDeposit: "100000000",
  feeBps: 1000,
  nav: "1000000000",
  supply: "1000000000000000000000",
  sharePrice: "1.000000000000000000",
  leaderMargin: { room: "5000000000" },
  pendingDeposits: "0",
  waitingEpoch: null,
  nextCutoff: NOW + 60,
  currentEpoch: 3,
  createdAt: 1,
  listed: false,
  unlistedReason: "A copy of another vault",
} as unknown as Vault;

const onChain = {
  balance: 10n ** 9n,
  allowance: 0n,
  permits: true,
  shares: 0n,
  cost: 0n,
  claimable: { depositAssets: 0n, shares: 0n, redeemShares: 0n, assets: 25_000_000n, refunds: [], returned: [] },
  autoClaims: true,
  maxRedeem: 0n,
};

beforeEach(() => {
  account.current = { data: onChain, isError: false };
  setChainTime(NOW);
  server.use(
    http.get("*/v1/vaults", () => HttpResponse.json({ items: [], next: null })),
    http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({ items: [], next: null })),
  );
});

async function open(Dialog: typeof DepositDialog = DepositDialog, change: Partial<Vault> = {}) {
  const wallets = testWallets();
  await connect(wallets, { connector: wallets.connectors[0]! });
  return renderWith(wallets, <Dialog vault={{ ...vault, ...change }} onOpenChange={() => undefined} />);
}

describe("the deposit dialog says beforehand", () => {
  it("the fee, when one can leave, who decides, and where the money is", async () => {
    await open();
    expect(screen.getByText(text.deposit.fee).closest("div")?.textContent).toContain(text.deposit.feeOf("10%"));
    expect(screen.getByText(text.deposit.weekly).closest("div")?.textContent).toContain(text.deposit.weeklyExit);
    expect(screen.getByText(text.deposit.discretion, part)).toBeDefined();
    expect(screen.getByText(text.deposit.mainWallet, part)).toBeDefined();
    expect(screen.getByText(text.deposit.vaultWallet("25.00 USDC"), part)).toBeDefined();
    expect(screen.getByText(text.identity.unlistedReason("A copy of another vault"), part)).toBeDefined();
    expect(screen.queryByText(text.deposit.cutoffPassed, part)).toBeNull();
  });

  it("how much is accepted, once it is known what others wait with", async () => {
    const others = { epochId: 3, depositsRequested: "500000000000", leaderDeposits: "0" };
    const fill = () => screen.getByText(text.deposit.fill).closest("div")?.textContent;
    const type = () =>
      fireEvent.change(screen.getByLabelText(text.deposit.amount("USDC")), { target: { value: "400" } });
    account.current = { data: { ...onChain, balance: 10n ** 10n }, isError: false };
    server.use(http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({}, { status: 503 })));
    const silent = await open();
    type();
    expect(fill()).toContain("—");
    silent.unmount();

    server.use(http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({ items: [others], next: null })));
    const known = await open();
    type();
    await waitFor(() => expect(fill()).toContain("0.99%"));
    known.unmount();

    server.use(http.get("*/v1/vaults/:vault/epochs", () => HttpResponse.json({ items: [], next: null })));
    await open();
    type();
    await waitFor(() => expect(fill()).toContain(text.deposit.fillFull));
  });

  it("nothing of a fill where the room isn't known, or is of an epoch before", async () => {
    const fill = () => screen.getByText(text.deposit.fill).closest("div")?.textContent;
    const room = () => screen.getByText(text.vault.room).closest("div")?.textContent;
    const margin = { room: null, requiredBps: 500 };
    for (const [change, says, filled] of [
      [{ leaderMargin: margin }, text.vault.roomUnknown, "—"],
      [{ nav: null, sharePrice: null, leaderMargin: { ...margin, requiredBps: 0 } }, text.vault.roomUnknown, "—"],
      [{ waitingEpoch: 2 }, text.deposit.roomWaits, "—"],
      [{ nav: "0", sharePrice: "0", leaderMargin: margin }, text.vault.roomFull, "0%"],
      [{ sharePrice: "0.000000999999999999", leaderMargin: { ...margin, requiredBps: 0 } }, text.vault.roomFull, "0%"],
    ] as const) {
      const { unmount } = await open(DepositDialog, change as unknown as Partial<Vault>);
      fireEvent.change(screen.getByLabelText(text.deposit.amount("USDC")), { target: { value: "400" } });
      await waitFor(() => expect(fill()).toContain(filled));
      expect(room()).toContain(says);
      expect(fill()).not.toContain(text.deposit.fillFull);
      expect(screen.queryAllByText(text.deposit.worthless)).toHaveLength(says === text.vault.roomFull ? 1 : 0);
      unmount();
    }
    await open(DepositDialog, { leaderMargin: { ...margin, requiredBps: 0 } } as Partial<Vault>);
    fireEvent.change(screen.getByLabelText(text.deposit.amount("USDC")), { target: { value: "400" } });
    await waitFor(() => expect(fill()).toContain(text.deposit.fillFull));
    expect(screen.queryByText(text.vault.room)).toBeNull();
  });

  it("how many approvals it takes", async () => {
    const type = () =>
      fireEvent.change(screen.getByLabelText(text.deposit.amount("USDC")), { target: { value: "400" } });
    const permission = () => screen.getByText(text.deposit.approval).closest("div")?.textContent;
    for (const [allowance, says] of [
      [0n, text.deposit.approvalExact],
      [5n, text.deposit.approvalAnew],
      [400_000_000n, text.deposit.approvalThere],
    ] as const) {
      account.current = { data: { ...onChain, permits: false, allowance }, isError: false };
      const { unmount } = await open();
      type();
      await waitFor(() => expect(permission()).toContain(says));
      unmount();
    }
  });

  it("that the cut-off passed while it was open", async () => {
    await open();
    act(() => setChainTime(NOW + 61));
    expect(screen.getByText(text.deposit.cutoffPassed, part)).toBeDefined();
  });

  it("why there is no balance: the endpoint doesn't answer, or there is none", async () => {
    account.current = { data: undefined, isError: true, error: new Error("HTTP request failed.") };
    const { unmount } = await open();
    expect(screen.getByText(/balance could not be read.*The network didn't answer/)).toBeDefined();
    unmount();
    account.current = { data: null, isError: false };
    await open();
    expect(screen.getByText(/balance could not be read.*no way to read the chain/)).toBeDefined();
  });
});

describe("the withdrawal dialog says", () => {
  beforeEach(() => {
    server.use(http.get("*/v1/accounts/:account/positions", () => HttpResponse.json({ items: [], next: null })));
  });

  it("that the cut-off passed while it was open", async () => {
    await open(WithdrawDialog);
    expect(screen.queryByText(text.withdraw.cutoffPassed)).toBeNull();
    act(() => setChainTime(NOW + 61));
    expect(screen.getByText(text.withdraw.cutoffPassed)).toBeDefined();
  });

  it("why there is no balance", async () => {
    account.current = { data: undefined, isError: true, error: new Error("HTTP request failed.") };
    await open(WithdrawDialog);
    expect(screen.getByText(/balance could not be read.*The network didn't answer/)).toBeDefined();
  });
});

describe("the withdrawal dialog says what returned shares cost", () => {
  it("as the chain has it, whatever the position's average is", async () => {
    server.use(http.get("*/v1/accounts/:account/positions", () => HttpResponse.json({ items: [], next: null })));
    const back = { id: 1n, shares: 100n * 10n ** 18n, cost: 200_000_000n };
    const claimable = { ...onChain.claimable, returned: [back] };
    account.current = {
      data: { ...onChain, shares: 100n * 10n ** 18n, cost: 100_000_000n, claimable },
      isError: false,
    };
    await open(WithdrawDialog, { nav: "2000000000", sharePrice: "2.000000000000000000", symbol: "MER" });
    fireEvent.change(screen.getByLabelText(text.withdraw.amount), { target: { value: "200" } });
    const row = (label: string) => screen.getByText(label).closest("div")?.textContent;
    expect(row(text.withdraw.gross)).toContain("400.00 USDC");
    expect(row(text.withdraw.cost)).toContain("300.00 USDC");
    expect(row(text.withdraw.fee("10%"))).toContain("10.00 USDC");
    expect(row(text.withdraw.net)).toContain("390.00 USDC");
    expect(row(text.withdraw.realized)).toContain("+90.00");
  });

  it("and guesses nothing where the chain doesn't say it", async () => {
    server.use(http.get("*/v1/accounts/:account/positions", () => HttpResponse.json({ items: [], next: null })));
    // Part of this request came back, and part waits.
    const back = { id: 1n, shares: 100n * 10n ** 18n, cost: null };
    const claimable = { ...onChain.claimable, returned: [back] };
    account.current = {
      data: { ...onChain, shares: 100n * 10n ** 18n, cost: 100_000_000n, claimable },
      isError: false,
    };
    await open(WithdrawDialog, { nav: "2000000000", sharePrice: "2.000000000000000000", symbol: "MER" });
    const type = (value: string) =>
      fireEvent.change(screen.getByLabelText(text.withdraw.amount), { target: { value } });
    const row = (label: string) => screen.getByText(label).closest("div")?.textContent;
    type("200");
    for (const label of [text.withdraw.cost, text.withdraw.fee("10%"), text.withdraw.net, text.withdraw.realized]) {
      expect(row(label)).toContain("—");
    }
    type("100");
    expect(row(text.withdraw.cost)).toContain("100.00 USDC");
  });
});

describe("the exits in kind say", () => {
  it.each([
    ["of a shared vault", ExitDialog],
    ["of a personal vault", ({ vault }: { vault: Vault }) => <InKindForm vault={vault} close={() => undefined} />],
  ])("why they can't be worked out, %s", async (_, Form) => {
    reader.current = async () => {
      throw new Error("HTTP request failed.");
    };
    const { unmount } = await open(Form as typeof DepositDialog);
    expect(await screen.findByText(/balance could not be read.*The network didn't answer/)).toBeDefined();
    unmount();
    reader.current = async () => null;
    await open(Form as typeof DepositDialog);
    expect(await screen.findByText(/balance could not be read.*no way to read the chain/)).toBeDefined();
  });
});

describe("the claim dialog says", () => {
  const claim = async () => {
    const wallets = testWallets();
    await connect(wallets, { connector: wallets.connectors[0]! });
    return renderWith(
      wallets,
      <ClaimDialog vault={vault.address} asset={USDC} name={vault.name} onOpenChange={() => undefined} />,
    );
  };

  it("why what is claimable isn't shown: the endpoint doesn't answer, or there is none", async () => {
    reader.current = async () => {
      throw new Error("HTTP request failed.");
    };
    const { unmount } = await claim();
    expect(await screen.findByText(/balance could not be read.*The network didn't answer/)).toBeDefined();
    unmount();
    reader.current = async () => null;
    await claim();
    expect(await screen.findByText(/balance could not be read.*no way to read the chain/)).toBeDefined();
  });
});
