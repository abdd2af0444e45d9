import type { Call } from "@sluicefi/client/call";
import type { Address, PublicClient } from "viem";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Vault } from "~/api/client";
import { depositBySteps, depositTogether } from "~/dialogs/deposit-calls";

const sent = vi.hoisted(() => ({ calls: [] as unknown[][] }));
vi.mock("~/wallet/tx", () => ({
  send: async (_client: unknown, _account: unknown, { to, args }: Call, what: string) => {
    sent.calls.push([what, to, args.at(-1)]);
  },
}));
beforeEach(() => {
  sent.calls = [];
});

const at = (last: string): Address => `0x${last.padStart(40, "0")}` as Address;
const [VAULT, USDC, WETH, ADAPTER, ME] = ["1", "2", "3", "4", "5"].map(at) as [
  Address,
  Address,
  Address,
  Address,
  Address,
];
const vault = { address: VAULT, type: "personal", asset: { address: USDC, symbol: "USDC", decimals: 6 } } as Vault;

/** A chain on which the vault and the adapter may take so much already. */
const client = (allowances: Record<Address, bigint>) =>
  ({
    readContract: async ({ address }: { address: Address }) => allowances[address],
  }) as unknown as PublicClient;
const plan = (allowances: Record<Address, bigint>) => ({
  client: client(allowances),
  account: ME,
  vault,
  amount: 10n,
  useClaimable: false,
  autoClaimer: null,
});
const said = (calls: Call[]) => calls.map(({ to, functionName, args }) => [to, functionName, args.at(-1)]);

describe("a deposit in one batch", () => {
  it("takes back what may be taken already before another amount is approved", async () => {
    const deposit = [VAULT, "deposit", ME];
    expect(said(await depositTogether(plan({ [USDC]: 5n }), null))).toEqual([
      [USDC, "approve", 0n],
      [USDC, "approve", 10n],
      deposit,
    ]);
    expect(said(await depositTogether(plan({ [USDC]: 0n }), null))).toEqual([[USDC, "approve", 10n], deposit]);
    expect(said(await depositTogether(plan({ [USDC]: 10n }), null))).toEqual([deposit]);
  });

  it("does so for the token that is swapped, too", async () => {
    const swap = { token: WETH, ether: false, amountIn: 7n, adapter: ADAPTER, path: "0x" } as const;
    expect(said(await depositTogether(plan({ [USDC]: 10n, [WETH]: 1n }), swap))).toMatchObject([
      [WETH, "approve", 0n],
      [WETH, "approve", 7n],
      [ADAPTER, "swap", "0x"],
      [VAULT, "deposit", ME],
    ]);
  });
});

describe("a deposit step by step", () => {
  const stepsOf = async (allowance: bigint) => {
    const approval = { action: "approveDeposit", contract: VAULT, says: "" };
    const last = await depositBySteps(plan({ [USDC]: allowance }), true, () => undefined, approval);
    return [...sent.calls, last.functionName];
  };

  it("takes an older approval back, as what it is, and then approves exactly the amount", async () => {
    expect(await stepsOf(5n)).toEqual([["revoke", USDC, 0n], ["approve", USDC, 10n], "deposit"]);
  });

  it("approves where nothing is approved, and not where enough is", async () => {
    expect(await stepsOf(0n)).toEqual([["approve", USDC, 10n], "deposit"]);
    sent.calls = [];
    expect(await stepsOf(10n)).toEqual(["deposit"]);
  });
});
