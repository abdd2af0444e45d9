import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { simulateCall, wrappedEtherCall } from "@sluicefi/client/call";
import { lessBps, quotePools, wrappedEther } from "@sluicefi/client/pools";
import { chainRefused } from "@sluicefi/client/refused";
import { symbolOf } from "@sluicefi/client/token";
import { impliedPrice } from "@sluicefi/client/trade-price";
import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi, type Hex, type PublicClient } from "viem";
import { useConnection } from "wagmi";
import type { Config, Vault } from "~/api/client";
import { chainReader } from "~/wallet/reader";

/** A swap reverts below this part of its quote. */
const SLIPPAGE_BPS = 50n;
/** A swap that loses more than this against the oracle isn't offered, whatever was quoted, in parts of 1e18. */
const WORST_AGAINST_ORACLE = 3n * 10n ** 16n;

/** What a deposit can be paid with beside the vault's asset. */
export interface PayToken {
  id: string;
  symbol: string;
  decimals: number;
  balance: bigint;
  /** The ERC-20 that is sold; for ether its wrapped form. */
  token: Address;
  ether: boolean;
  /** The oracle's price: asset base units per whole token times 1e18. */
  price: bigint;
}

/** The answer, or null where the contract refuses; a node that doesn't answer is a failure. */
async function orRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (!chainRefused(error)) throw error;
    return null;
  }
}

export interface PayTokens {
  adapter: Address;
  quoter: Address;
  via: Address;
  tokens: PayToken[];
}

/**
 * Tokens that this account has, that are listed, and that the oracle prices; and ether, where it can be wrapped. Null where
 * the site names no pools, or names an adapter that the vault's own registry doesn't list: that one is approved to take
 * tokens, so the server's word for it isn't enough.
 */
export async function readPayTokens(
  client: PublicClient,
  vault: Vault,
  account: Address,
  { adapter, quoter }: Pick<Config["contracts"], "adapter" | "quoter">,
): Promise<PayTokens | null> {
  if (!adapter || !quoter) return null;
  const asset = vault.asset.address as Address;
  const registry = await client.readContract({
    address: vault.address as Address,
    abi: vaultAbi,
    functionName: "registry",
  });
  const own = { address: registry, abi: registryAbi } as const;
  const [known, listed, weth, ether] = await Promise.all([
    client.readContract({ ...own, functionName: "tokens" }),
    client.readContract({ ...own, functionName: "isAdapter", args: [adapter as Address] }),
    wrappedEther(client, quoter as Address),
    client.getBalance({ address: account }),
  ]);
  if (!listed) return null;
  const found = await Promise.all(
    known
      .filter((token) => token.toLowerCase() !== asset.toLowerCase())
      .map(async (token): Promise<PayToken[]> => {
        const [config, symbol, balance, price] = await Promise.all([
          client.readContract({ ...own, functionName: "token", args: [token] }),
          symbolOf(client, token),
          client.readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [account] }),
          orRefused(client.readContract({ ...own, functionName: "price", args: [token, asset] })),
        ]);
        if (!config.listed || !price) return [];
        const base = { decimals: config.decimals, token, price: price[0] };
        const out: PayToken[] = balance > 0n ? [{ ...base, id: token, symbol, balance, ether: false }] : [];
        if (token.toLowerCase() === weth.toLowerCase() && ether > 0n) {
          const wraps = await orRefused(simulateCall(client, account, wrappedEtherCall(weth, "deposit", [], 1n)));
          if (wraps !== null) out.unshift({ ...base, id: "ether", symbol: "ETH", balance: ether, ether: true });
        }
        return out;
      }),
  );
  const tokens = found.flat().sort((a, b) => Number(b.ether) - Number(a.ether) || a.symbol.localeCompare(b.symbol));
  return { adapter: adapter as Address, quoter: quoter as Address, via: weth, tokens };
}

export function usePayTokens(vault: Vault, config: Config | undefined, enabled: boolean) {
  const { address } = useConnection();
  const { adapter, quoter } = config?.contracts ?? { adapter: null, quoter: null };
  return useQuery({
    queryKey: ["vault", vault.address, "pay-with", address, adapter, quoter],
    enabled: enabled && Boolean(address && adapter && quoter),
    queryFn: async () => {
      const client = await chainReader();
      return client && address ? readPayTokens(client, vault, address, { adapter, quoter }) : null;
    },
  });
}

export interface SwapQuote {
  path: Hex;
  amountIn: bigint;
  /** The least that the swap brings: this much is deposited. */
  least: bigint;
  /** Distance of the quote from the oracle in parts of 1e18; negative is worse. */
  againstOracle: bigint;
  /** Asset base units per whole token times 1e18. */
  price: bigint;
  /** Too far below the oracle to be offered. */
  tooBad: boolean;
}

/** The least is half a percent below the quote, rounded down, so the deposit never asks for more than the swap brings. */
export async function quoteSwap(
  client: PublicClient,
  { quoter, via }: Pick<PayTokens, "quoter" | "via">,
  vault: Vault,
  pay: PayToken,
  amountIn: bigint,
): Promise<SwapQuote | null> {
  const asset = vault.asset.address as Address;
  const quote = await quotePools(client, quoter, pay.token, asset, amountIn, via);
  if (!quote) return null;
  const implied = impliedPrice(
    { amount: amountIn, decimals: pay.decimals, price: pay.price },
    {
      amount: quote.amountOut,
      decimals: vault.asset.decimals,
      price: 10n ** BigInt(vault.asset.decimals + 18),
    },
    "bought",
  );
  if (!implied || implied.againstOracle === null) return null;
  return {
    path: quote.path,
    amountIn,
    least: lessBps(quote.amountOut, SLIPPAGE_BPS),
    againstOracle: implied.againstOracle,
    price: implied.price,
    tooBad: implied.againstOracle < -WORST_AGAINST_ORACLE,
  };
}

export function useSwapQuote(
  vault: Vault,
  pools: PayTokens | null,
  pay: PayToken | undefined,
  amountIn: bigint | null,
) {
  return useQuery({
    queryKey: ["vault", vault.address, "pay-quote", pay?.id, String(amountIn)],
    enabled: Boolean(pools && pay && amountIn),
    refetchInterval: 15_000,
    retry: false,
    queryFn: async () => {
      const client = await chainReader();
      return client && pools && pay && amountIn ? quoteSwap(client, pools, vault, pay, amountIn) : null;
    },
  });
}
