import type { Address, Hex, PublicClient } from "viem";
import { lateSettlerAbi } from "./abi/lateSettler";
import { portfolioAbi } from "./abi/portfolio";
import { registryAbi } from "./abi/registry";
import { tankAbi } from "./abi/tank";
import { vaultAbi } from "./abi/vault";
import { max, min, mulDivUp } from "./amount";
import type { Vault } from "./api/client";
import { type Call, estimateCall, lateSettlerCall, simulateCall, vaultCall } from "./call";
import { FEE_TIERS, poolPath, quotePools, wrappedEther } from "./pools";
import { chainRefused } from "./refused";

// A settlement by anybody (SPEC rule 8): at the strict NAV of now within narrow bounds, with sales where cash is short.

export interface LateState {
  nav: bigint;
  needed: bigint;
  available: bigint;
}

/** How far NAV may move between reading it and being mined, basis points. */
const DRIFT_BPS = 200n;
const BPS = 10_000n;
/** Sold beyond the shortfall for the pool's fee and price, basis points; the contract allows 1 %. */
const OVERSELL_BPS = [20n, 50n, 90n];
/**
 * The least that is sold beyond the shortfall, base units of the asset: in a smaller sale one unit of rounding would be a bad
 * price. The contract allows 100.
 */
const LEAST_OVERSELL = 95n;

export const navBounds = (nav: bigint) => ({
  low: (nav * (BPS - DRIFT_BPS)) / BPS,
  high: (nav * (BPS + DRIFT_BPS)) / BPS,
});

export async function readLate(client: PublicClient, vault: Vault): Promise<LateState> {
  const own = { address: vault.address as Address, abi: vaultAbi } as const;
  const [nav, [needed, available]] = await Promise.all([
    client.readContract({ ...own, functionName: "nav" }),
    client.readContract({ ...own, functionName: "cashNeeded" }),
  ]);
  return { nav, needed, available };
}

/** No pool gives sales within the bounds that bring the cash which the settlement needs. */
export class NoSalesError extends Error {
  constructor() {
    super("no pool gives sales within the bounds that raise the missing cash");
    this.name = "NoSalesError";
  }
}

export interface Priced {
  token: Address;
  amount: bigint;
  price: bigint;
  decimals: number;
  /** The holding is worth more than the token's cap of the vault's base: it has to be sold first (SPEC rule 15). */
  overCap: boolean;
}

/** Those over their cap first, then the largest holdings, until they bring `shortfall` and a little more; null when all of them don't. */
export function salesFor(shortfall: bigint, oversellBps: bigint, holdings: readonly Priced[]) {
  const worth = ({ amount, price, decimals }: Priced) => (amount * price) / 10n ** BigInt(decimals + 18);
  let left = shortfall + max(mulDivUp(shortfall, oversellBps, BPS) ?? 0n, LEAST_OVERSELL);
  const sales: { tokenIn: Address; amountIn: bigint }[] = [];
  const order = (a: Priced, b: Priced) => Number(b.overCap) - Number(a.overCap) || (worth(a) < worth(b) ? 1 : -1);
  for (const each of [...holdings].sort(order)) {
    if (left <= 0n) break;
    if (each.price === 0n || each.amount === 0n) continue;
    const amountIn = min(mulDivUp(left, 10n ** BigInt(each.decimals + 18), each.price) ?? 0n, each.amount);
    sales.push({ tokenIn: each.token, amountIn });
    left -= worth({ ...each, amount: amountIn });
  }
  return left > 0n ? null : sales;
}

export interface Swap {
  adapter: Address;
  tokenIn: Address;
  tokenOut: Address;
  amountIn: bigint;
  minAmountOut: bigint;
  data: Hex;
}

/** A settlement that the chain accepted when it was tried there. */
export interface PlannedSettlement {
  vault: Address;
  epochId: bigint;
  minNav: bigint;
  maxNav: bigint;
  sales: Swap[];
  call: Call;
}

/**
 * Ways to sell, in the order in which they are tried: with a quoter each sale through the pools that bring most for it, then all
 * of them through pools of one fee after the other.
 */
async function routesOf(
  client: PublicClient,
  sales: readonly { tokenIn: Address; amountIn: bigint }[],
  asset: Address,
  quoter: Address | null,
): Promise<Hex[][]> {
  const ofOneFee = FEE_TIERS.map((fee) => sales.map(({ tokenIn }) => poolPath([tokenIn, asset], [fee])));
  if (!quoter) return ofOneFee;
  try {
    const via = await wrappedEther(client, quoter);
    const quotes = await Promise.all(
      sales.map(({ tokenIn, amountIn }) => quotePools(client, quoter, tokenIn, asset, amountIn, via)),
    );
    const paths = quotes.flatMap((quote) => (quote ? [quote.path] : []));
    return paths.length === sales.length ? [paths, ...ofOneFee] : ofOneFee;
  } catch (error) {
    // No such contract is there: without a quoter the pools are tried as they come.
    if (!chainRefused(error)) throw error;
    return ofOneFee;
  }
}

/**
 * Plans a settlement by `account`; of several with sales the first that the chain accepts when it is tried there. `quoter` is
 * Uniswap's QuoterV2: what it says only chooses what is tried.
 */
export async function planSettlement(
  client: PublicClient,
  vault: Vault,
  account: Address,
  quoter: Address | null = null,
): Promise<PlannedSettlement> {
  const address = vault.address as Address;
  const epoch = BigInt(vault.waitingEpoch!);
  const { nav, needed, available } = await readLate(client, vault);
  const { low, high } = navBounds(nav);
  const planned = (sales: Swap[], call: Call): PlannedSettlement => ({
    vault: address,
    epochId: epoch,
    minNav: low,
    maxNav: high,
    sales,
    call,
  });
  if (needed <= available) return planned([], vaultCall(address, "settle", [epoch, low, high]));

  const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi } as const;
  const registry = await client.readContract({ address, abi: vaultAbi, functionName: "registry" });
  const own = { address: registry, abi: registryAbi } as const;
  const [adapters, [priced], [, base]] = await Promise.all([
    client.readContract({ ...own, functionName: "adapters" }),
    client.readContract({ ...portfolio, functionName: "holdingPrices" }),
    client.readContract({ ...portfolio, functionName: "bucket" }),
  ]);
  const holdings = await Promise.all(
    priced.map(async ({ token, amount, price }) => {
      const { decimals, capBps } = await client.readContract({ ...own, functionName: "token", args: [token] });
      const value = mulDivUp(amount, price, 10n ** BigInt(decimals + 18)) ?? 0n;
      // A cap of the whole is none.
      const overCap = BigInt(capBps) < BPS && value * BPS > base * BigInt(capBps);
      return { token, amount, price, decimals, overCap };
    }),
  );
  for (const oversell of OVERSELL_BPS) {
    const sales = salesFor(needed - available, oversell, holdings);
    if (!sales) continue;
    const tokenOut = vault.asset.address as Address;
    const routes = await routesOf(client, sales, tokenOut, quoter);
    for (const adapter of adapters) {
      for (const paths of routes) {
        const swaps = sales.map((sale, at) => ({ ...sale, adapter, tokenOut, minAmountOut: 0n, data: paths[at]! }));
        const call = vaultCall(address, "settleWithSales", [swaps, epoch, low, high]);
        try {
          await simulateCall(client, account, call);
          return planned(swaps, call);
        } catch (error) {
          // This pool or amount doesn't do; the next may. A node that doesn't answer has said neither.
          if (!chainRefused(error)) throw error;
        }
      }
    }
  }
  throw new NoSalesError();
}

/** A settlement through the LateSettler, and what the vault's tank would pay for it now. */
export interface PaidSettlement {
  call: Call;
  /** Wei, rounded down; 0 when the tank is empty or its allowance is used up. */
  pays: bigint;
  /** What the transaction costs about, wei, at the same prices. */
  costs: bigint;
}

/** Gas kept beside a settlement's own, parts of it: what a slot that wasn't touched before costs more. */
const GAS_MARGIN = 4n;
/** Gas of the LateSettler's own work beside the settlement. */
const SETTLER_GAS = 150_000n;

/** Plans a late settlement through the LateSettler, which pays whoever sends it from the vault's tank (SPEC rule 24). */
export async function planPaidSettlement(
  client: PublicClient,
  vault: Vault,
  lateSettler: Address,
  quoter: Address | null = null,
): Promise<PaidSettlement> {
  // The vault sees the LateSettler in it, so it is planned as the LateSettler's.
  const planned = await planSettlement(client, vault, lateSettler, quoter);
  const used = await estimateCall(client, lateSettler, planned.call);
  const { vault: address, epochId, minNav, maxNav, sales } = planned;
  const settlement = { vault: address, epochId, minNav, maxNav, gas: used + used / GAS_MARGIN, sales };
  const own = { address: lateSettler, abi: lateSettlerAbi } as const;
  const [tank, dataFee, fees] = await Promise.all([
    client.readContract({ ...own, functionName: "tank" }),
    client.readContract({ ...own, functionName: "dataFee", args: [settlement] }),
    priceOf(client),
  ]);
  const of = { address: tank, abi: tankAbi } as const;
  const tipCap = await client.readContract({ ...of, functionName: "tipCap" });
  const price = fees.base + min(fees.tip, tipCap);
  const args = [address, used, BigInt(sales.length), price, dataFee] as const;
  const pays = await client.readContract({ ...of, functionName: "quote", args });
  return {
    call: lateSettlerCall(lateSettler, "settleAll", [[settlement]]),
    pays,
    costs: (used + SETTLER_GAS) * (fees.base + fees.tip) + dataFee,
  };
}

/** What a unit of gas costs now. A chain without base fees has a gas price only. */
async function priceOf(client: PublicClient): Promise<{ base: bigint; tip: bigint }> {
  const { baseFeePerGas } = await client.getBlock();
  if (baseFeePerGas === null) return { base: 0n, tip: await client.getGasPrice() };
  return { base: baseFeePerGas, tip: await client.estimateMaxPriorityFeePerGas() };
}
