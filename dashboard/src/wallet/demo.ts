import {
  type Chain,
  createWalletClient,
  getAddress,
  type Hex,
  http,
  numberToHex,
  type RpcTransactionRequest,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createConnector } from "wagmi";
import type { Schema } from "~/api/client";
import { readStored, store } from "~/lib/stored";
import { demoId } from "./demo-id";

type DemoAccount = Schema["DemoAccount"];

/** The demo account that was chosen last: only it reconnects. */
const CHOSEN_KEY = "sluice.demo";

/** An EIP-1193 provider over a key that everybody knows: it signs here and sends to the demo's RPC. Demo mode only. */
export function demoProvider(key: Hex, chain: Chain, rpcUrl: string) {
  const account = privateKeyToAccount(key);
  const client = createWalletClient({ account, chain, transport: http(rpcUrl) });
  const big = (value: unknown) => (value === undefined ? undefined : BigInt(value as string));

  async function request({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
    const list = (params ?? []) as unknown[];
    switch (method) {
      case "eth_accounts":
      case "eth_requestAccounts":
        return [account.address];
      case "eth_chainId":
        return numberToHex(chain.id);
      case "wallet_switchEthereumChain":
        return null;
      case "eth_sendTransaction": {
        const tx = list[0] as RpcTransactionRequest;
        return client.sendTransaction({ to: tx.to, data: tx.data, value: big(tx.value), gas: big(tx.gas) });
      }
      case "eth_signTypedData_v4":
        return account.signTypedData(JSON.parse(list[1] as string));
      case "personal_sign":
        return account.signMessage({ message: { raw: list[0] as Hex } });
      default:
        return client.request({ method, params } as never);
    }
  }
  return { request, on: () => undefined, removeListener: () => undefined };
}

function demoConnector(who: DemoAccount, chain: Chain, rpcUrl: string) {
  const provider = demoProvider(who.privateKey as Hex, chain, rpcUrl);
  const accounts = [getAddress(who.address)] as const;
  const id = demoId(who.address);
  return createConnector<typeof provider>(() => ({
    id,
    name: who.name,
    type: "demo",
    // wagmi's type varies with `withCapabilities`, which this wallet has none of.
    connect: async () => {
      store(CHOSEN_KEY, id);
      return { accounts, chainId: chain.id } as never;
    },
    disconnect: async () => store(CHOSEN_KEY, null),
    getAccounts: async () => accounts,
    getChainId: async () => chain.id,
    getProvider: async () => provider,
    isAuthorized: async () => readStored(CHOSEN_KEY) === id,
    onAccountsChanged: () => undefined,
    onChainChanged: () => undefined,
    onDisconnect: () => undefined,
  }));
}

/** One connector for each demo account, so that the dialog can offer them by name. */
export const demoConnectors = ({ accounts, rpcUrl }: Schema["DemoInfo"], chain: Chain) =>
  accounts.map((who) => demoConnector(who, chain, rpcUrl));
