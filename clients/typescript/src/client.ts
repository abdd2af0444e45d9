import {
  type Account,
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  type PublicClient,
  type TransactionReceipt,
} from "viem";
import { type AccountPosition, type Address, type Api, body, type Config, createApi, type Vault } from "./api/client";
import { type Call, encodeCall, estimateCall, simulateCall } from "./call";
import { waitIndexed, waitReceipt } from "./wait";

/** Where a client reads and sends. */
export interface Place {
  /** Base URL of a Sluice API: figures, and where the contracts are. */
  api: string;
  /** An RPC endpoint of your own: what is signed is worked out on it. */
  rpc: string;
  /** Signs; without it the client reads only. */
  account?: Account;
}

const POLL_MS = 200;
/** As long as viem waits for a receipt. */
const INDEXED_MS = 180_000;

/**
 * One deployment of Sluice for a program. It keeps no journal: a program that must never send twice, not even after a crash,
 * uses `sluice trader`.
 */
export class Sluice {
  private constructor(
    readonly api: Api,
    readonly config: Config,
    /** Reads the chain. */
    readonly reader: PublicClient,
    private readonly place: Place,
  ) {}

  /** Asks the API where the protocol lives; refuses an endpoint that is on another chain. */
  static async open(place: Place): Promise<Sluice> {
    const api = createApi(place.api);
    const config = await body(api.GET("/config.json"));
    const chain = defineChain({
      id: config.chainId,
      name: config.chainName,
      nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
      rpcUrls: { default: { http: [place.rpc] } },
    });
    const reader = createPublicClient({ chain, transport: http(place.rpc), pollingInterval: POLL_MS }) as PublicClient;
    const found = await reader.getChainId();
    if (found !== config.chainId)
      throw new Error(`the RPC endpoint is on chain ${found}, the API on ${config.chainId}`);
    return new Sluice(api, config, reader, place);
  }

  /** A vault's figures, with the addresses of its portfolio and its asset. */
  vault(address: string): Promise<Vault> {
    return body(this.api.GET("/v1/vaults/{vault}", { params: { path: { vault: address } } }));
  }

  /** What an account has and earned in a vault; null when it has never had anything there. */
  async position(vault: string, account: string): Promise<AccountPosition | null> {
    for (let cursor: string | undefined; ; ) {
      const page = await body(
        this.api.GET("/v1/accounts/{account}/positions", { params: { path: { account }, query: { cursor } } }),
      );
      const found = page.items.find((position) => position.vault.toLowerCase() === vault.toLowerCase());
      if (found) return found;
      if (page.next === null) return null;
      cursor = page.next;
    }
  }

  /**
   * Simulates a call, signs and sends it, waits until it is mined and the API has it. A call that fails in the simulation is
   * thrown by the name of the contract's error, and nothing is sent.
   */
  async send(call: Call): Promise<TransactionReceipt> {
    const { account, rpc } = this.place;
    if (!account) throw new Error("this client was opened without an account: it only reads");
    await simulateCall(this.reader, account.address, call);
    const gas = await estimateCall(this.reader, account.address, call);
    const wallet = createWalletClient({ account, chain: this.reader.chain, transport: http(rpc) });
    const hash = await wallet.sendTransaction({
      account,
      chain: this.reader.chain,
      to: call.to,
      data: encodeCall(call),
      value: call.value,
      gas: (gas * 6n) / 5n, // a storage slot may grow between the estimate and the block
    });
    const receipt = await waitReceipt(this.reader, hash);
    if (receipt.status === "reverted") throw new Error(`${call.functionName} reverted in transaction ${hash}`);
    await waitIndexed(this.api, receipt.blockNumber, INDEXED_MS);
    return receipt;
  }
}

export type { Address };
