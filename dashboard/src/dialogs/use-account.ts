import { vaultAbi } from "@sluicefi/client/abi/vault";
import { type Claimable, readClaimable } from "@sluicefi/client/claims";
import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import { isContractAccount } from "~/wallet/contract-account";
import { permitDomain } from "~/wallet/permit";
import { chainReader } from "~/wallet/reader";

/** What a dialog must know of the account, straight from the chain. */
export interface AccountOnChain {
  /** Asset in the wallet, and what the vault may take of it. */
  balance: bigint;
  allowance: bigint;
  /** The asset takes a signed permission instead of an approval, and the account can sign one: a contract can't. */
  permits: boolean;
  /** Shares in the wallet and their cost. */
  shares: bigint;
  cost: bigint;
  /** What is claimable; null in a personal vault. */
  claimable: Claimable | null;
  /** Whether the AutoClaimer may claim for the account. */
  autoClaims: boolean;
  /** Personal vault: shares that can leave now. */
  maxRedeem: bigint;
}

export function useAccountOnChain(vault: Vault, autoClaimer: string | null) {
  const { address, chainId } = useConnection();
  return useQuery({
    queryKey: ["vault", vault.address, "account", address, chainId, autoClaimer],
    enabled: Boolean(address),
    queryFn: async (): Promise<AccountOnChain | null> => {
      const client = await chainReader();
      if (!client || !address) return null;
      const vaultAddress = vault.address as Address;
      const token = { address: vault.asset.address as Address, abi: erc20Abi } as const;
      const own = { address: vaultAddress, abi: vaultAbi } as const;
      const shared = vault.type === "shared";
      const [balance, allowance, domain, shares, cost, claimable, autoClaims, maxRedeem, contract] = await Promise.all([
        client.readContract({ ...token, functionName: "balanceOf", args: [address] }),
        client.readContract({ ...token, functionName: "allowance", args: [address, vaultAddress] }),
        permitDomain(client, token.address),
        client.readContract({ ...own, functionName: "balanceOf", args: [address] }),
        shared ? client.readContract({ ...own, functionName: "costBasis", args: [address] }) : 0n,
        shared ? readClaimable(client, vaultAddress, address) : null,
        shared && autoClaimer
          ? client.readContract({ ...own, functionName: "isOperator", args: [address, autoClaimer as Address] })
          : false,
        shared ? 0n : client.readContract({ ...own, functionName: "maxRedeem", args: [address] }),
        isContractAccount(client, address),
      ]);
      return {
        balance,
        allowance,
        permits: domain !== null && !contract,
        shares,
        cost,
        claimable,
        autoClaims,
        maxRedeem,
      };
    },
  });
}
