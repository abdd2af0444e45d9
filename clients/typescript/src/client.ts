import {
  BaseError,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hash,
  type Hex,
  http,
  keccak256,
  type LocalAccount,
  type PublicClient,
  RpcRequestError,
  type TransactionReceipt,
  type TransactionSerializable,
} from "viem";
import {
  type AccountPosition,
  type Address,
  type Api,
  body,
  type Config,
  createApi,
  positionOf,
  type Vault,
} from "./api/client";
import { type Call, encodeCall, estimateCall, simulateCall } from "./call";
import { waitIndexed, waitReceipt } from "./wait";

/** Where a client reads and sends. */
export interface Place {
  /** Base URL of a Sluice API: figures, and where the contracts are. */
  api: string;
  /** An RPC endpoint of your own: what is signed is worked out on it. */
  rpc: string;
  /** Signs; without it the client reads only. */
  account?: LocalAccount;
}

/** What went wrong, without an endpoint's URL, which viem's whole messages quote and which may hold a token. */
const reasonOf = (cause: unknown): string =>
  cause instanceof BaseError ? cause.shortMessage : cause instanceof Error ? cause.message : String(cause);

/**
 * A transaction was signed and given to the endpoint, and it isn't known whether a block includes it: it may be mined yet. Look
 * for it, by `waitReceipt`, before anything is sent in its place.
 */
export class PendingError extends Error {
  constructor(
    readonly hash: Hash,
    cause: unknown,
  ) {
    super(`transaction ${hash} may be mined yet, wait for it before you send again: ${reasonOf(cause)}`, { cause });
    this.name = "PendingError";
  }
}

/** The transaction is mined and has succeeded; only the API's figures don't include it yet, or the API gives no answer. */
export class NotIndexedError extends Error {
  constructor(
    readonly receipt: TransactionReceipt,
    cause: unknown,
  ) {
    super(`transaction ${receipt.transactionHash} is mined, and the API doesn't have it yet: ${reasonOf(cause)}`, {
      cause,
    });
    this.name = "NotIndexedError";
  }
}

/**
 * The transport to an endpoint. viem quotes the URL in its errors, so it is given the host alone: the rest of the URL, and a user and
 * password in it, may be secrets, and reach only the requests.
 */
function transportTo(rpc: string, retryCount: number) {
  if (!URL.canParse(rpc)) throw new Error("the RPC endpoint is not a URL such as https://eth.example.com");
  const url = new URL(rpc);
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const headers: Record<string, string> =
    user || password ? { authorization: `Basic ${btoa(`${user}:${password}`)}` } : {};
  url.username = url.password = "";
  return http(url.origin, { retryCount, fetchOptions: { headers }, fetchFn: (_, init) => fetch(url, init) });
}

/** How often a question is asked again that got no answer. */
const RETRIES = 3;

/** A node's words for a transaction that it has already. */
const KNOWN = /already ?known|known transaction|already imported|already exists/i;
/**
 * A node's words for a transaction that it did not take. In any other words it may have: a gateway's own failure is an answer too,
 * and a nonce that is used may have been used by this very transaction, if a gateway sent it twice.
 */
const NOT_TAKEN =
  /insufficient funds|underpriced|pool is full|intrinsic gas|exceeds block gas limit|fee cap|fee per gas|tip above|type not supported|invalid sender|invalid chain ?id/i;

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
    const reader = createPublicClient({
      chain,
      transport: transportTo(place.rpc, RETRIES),
      pollingInterval: POLL_MS,
    }) as PublicClient;
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
  position(vault: string, account: string): Promise<AccountPosition | null> {
    return positionOf(this.api, vault, account);
  }

  /**
   * Simulates a call, signs and sends it, waits until it is mined and the API has it. A call that fails in the simulation is
   * thrown by the name of the contract's error, and nothing is sent. `PendingError` means that it may have been sent and
   * nothing more is known of it; `NotIndexedError`, that it is mined. Any other error: nothing was sent, or it reverted.
   */
  async send(call: Call): Promise<TransactionReceipt> {
    const { account } = this.place;
    if (!account) throw new Error("this client was opened without an account: it only reads");
    await simulateCall(this.reader, account.address, call);
    const gas = await estimateCall(this.reader, account.address, call);
    const hash = await this.submit(account, {
      to: call.to,
      data: encodeCall(call),
      value: call.value,
      gas: (gas * 6n) / 5n, // a storage slot may grow between the estimate and the block
    });
    const receipt = await waitReceipt(this.reader, hash).catch((cause: unknown) => {
      throw new PendingError(hash, cause);
    });
    if (receipt.status === "reverted") throw new Error(`${call.functionName} reverted in transaction ${hash}`);
    await waitIndexed(this.api, receipt.blockNumber, INDEXED_MS).catch((cause: unknown) => {
      throw new NotIndexedError(receipt, cause);
    });
    return receipt;
  }

  /**
   * Signs a transaction and gives it to the endpoint, once: a second try would be answered by what became of the first. Its nonce is the first that no block has used, so that beside an earlier one
   * which isn't mined yet only one of the two ever is.
   */
  private async submit(
    account: LocalAccount,
    fields: { to: Address; data: Hex; value?: bigint; gas: bigint },
  ): Promise<Hash> {
    const chain = this.reader.chain;
    const wallet = createWalletClient({ account, chain, transport: transportTo(this.place.rpc, 0) });
    const nonce = await this.reader.getTransactionCount({ address: account.address, blockTag: "latest" });
    const request = await this.reader.prepareTransactionRequest({ account, chain, nonce, ...fields });
    const serializedTransaction = await account.signTransaction(request as TransactionSerializable);
    const hash = keccak256(serializedTransaction);
    try {
      await wallet.sendRawTransaction({ serializedTransaction });
    } catch (cause) {
      const answer = cause instanceof BaseError ? cause.walk((each) => each instanceof RpcRequestError) : null;
      const words = answer instanceof RpcRequestError ? answer.details : "";
      if (NOT_TAKEN.test(words)) throw cause;
      if (!KNOWN.test(words)) throw new PendingError(hash, cause);
    }
    return hash;
  }
}

export type { Address };
