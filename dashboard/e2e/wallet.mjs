// A browser wallet for tests: announces itself by EIP-6963 in the page, signs out here with a local key. It begins on
// another network and can be told to decline, so that the app's handling of both is part of the test.
import { createPublicClient, createWalletClient, parseEther, parseSignature } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createBatches } from "./batches.mjs";
import { chainOf, mined, transportOf } from "./chain.mjs";
import { createSafe } from "./safe.mjs";

const tokenAbi = [
  {
    type: "function",
    name: "mint",
    stateMutability: "nonpayable",
    inputs: [{ type: "address" }, { type: "uint256" }],
    outputs: [],
  },
];

const rejection = () => Object.assign(new Error("User rejected the request."), { code: 4001 });

/**
 * A stranger's wallet, funded by `funder`; or the wallet of `key`, which needs nothing. With `atomic` it sends batches
 * (EIP-5792); with `safe` its account is a contract wallet whose owners confirm elsewhere: it answers with proposals.
 */
export async function createWallet({ chainId, rpcUrl, funder, token, amount, key, atomic, safe }) {
  const chain = chainOf(chainId, rpcUrl);
  const transport = transportOf(rpcUrl);
  const secret = key ?? generatePrivateKey();
  const account = privateKeyToAccount(secret);
  const reader = createPublicClient({ chain, transport });
  const own = createWalletClient({ account, chain, transport });
  const giver = funder && createWalletClient({ account: privateKeyToAccount(funder), chain, transport });
  const contract = safe ? await createSafe({ chain, rpcUrl, payer: funder }) : null;
  const address = contract?.address ?? account.address;
  const batches = atomic ? createBatches({ own, giver, reader, chainId, status: atomic }) : null;

  if (!key) await fund();

  /** Some ETH for gas and demo USDC. */
  async function fund() {
    const sent = [
      await giver.sendTransaction({ to: account.address, value: parseEther("1") }),
      await giver.writeContract({
        address: token,
        abi: tokenAbi,
        functionName: "mint",
        args: [address, amount],
      }),
    ];
    for (const hash of sent) {
      const receipt = await mined(reader, hash);
      if (receipt.status !== "success") throw new Error(`funding the wallet failed: ${hash}`);
    }
  }

  /**
   * `signs` reads what the page says at the moment the wallet is asked to sign; `signed` keeps it. `sent` is called with each
   * transaction's hash before the page has it; `hashes` keeps them.
   */
  const state = {
    chainId: 1,
    connected: false,
    declineNext: false,
    log: [],
    signs: null,
    signed: [],
    sent: null,
    hashes: [],
    /** What it was asked and hasn't answered yet. */
    busy: 0,
    /** Tokens that the page asked it to show. */
    watched: [],
    /** The account that is chosen in the wallet, where that isn't its own. */
    chosen: null,
  };

  async function request({ method, params = [] }) {
    state.log.push(method);
    const signing = ["eth_sendTransaction", "eth_signTypedData_v4", "personal_sign", "wallet_sendCalls"].includes(
      method,
    );
    if (signing && state.declineNext) {
      state.declineNext = false;
      throw rejection();
    }
    if (signing && state.signs) state.signed.push(await state.signs(method));
    switch (method) {
      case "eth_requestAccounts":
        state.connected = true;
        return [state.chosen ?? address];
      case "eth_accounts":
        return state.connected ? [state.chosen ?? address] : [];
      case "eth_chainId":
        return `0x${state.chainId.toString(16)}`;
      case "wallet_switchEthereumChain":
        if (Number(params[0].chainId) !== chainId) throw Object.assign(new Error("unknown chain"), { code: 4902 });
        state.chainId = chainId;
        return null;
      case "wallet_watchAsset":
        state.watched.push(params.options);
        return true;
      case "wallet_requestPermissions":
      case "wallet_revokePermissions":
        throw Object.assign(new Error("unsupported method"), { code: 4200 });
      case "wallet_getCapabilities":
      case "wallet_sendCalls":
      case "wallet_getCallsStatus":
        if (!batches) throw Object.assign(new Error("unsupported method"), { code: 4200 });
        return batches.methods[method](params);
      case "eth_signTypedData_v4": {
        if (contract) throw Object.assign(new Error("a contract wallet signs nothing here"), { code: 4200 });
        const signature = await account.signTypedData(JSON.parse(params[1]));
        parseSignature(signature);
        return signature;
      }
      case "eth_sendTransaction": {
        const { from, to, data, value, gas } = params[0];
        if (from.toLowerCase() !== (state.chosen ?? address).toLowerCase()) {
          throw Object.assign(new Error("that account isn't the chosen one"), { code: 4100 });
        }
        if (contract) return contract.propose({ to, data, value: value && BigInt(value) });
        const hash = await own.sendTransaction({ to, data, value: value && BigInt(value), gas: gas && BigInt(gas) });
        state.hashes.push(hash);
        await state.sent?.(hash);
        return hash;
      }
      default:
        return reader.request({ method, params });
    }
  }

  /** Errors cross into the page as data and are thrown there with their code. */
  const answer = async (call) => {
    state.busy += 1;
    try {
      return { result: (await request(call)) ?? null };
    } catch (error) {
      return { error: { message: error.shortMessage ?? error.message, code: error.code ?? -32603, data: error.data } };
    } finally {
      state.busy -= 1;
    }
  };
  /** Gives the wallet of a demo token. */
  const mint = async (demoToken, amountOf) => {
    const hash = await giver.writeContract({
      address: demoToken,
      abi: tokenAbi,
      functionName: "mint",
      args: [address, amountOf],
    });
    await mined(reader, hash);
  };

  /** Chooses another account, or another network, as its owner does in the wallet itself; the page is told of it. */
  const choose = async (page, { account: chosen = null, network = chainId }) => {
    state.chosen = chosen;
    state.chainId = network;
    await page.evaluate(
      ([accounts, id]) => {
        window.__testWalletSays("accountsChanged", accounts);
        window.__testWalletSays("chainChanged", id);
      },
      [[chosen ?? address], `0x${network.toString(16)}`],
    );
  };
  return { choose, mint, address, key: secret, state, reader, answer, chainId, safe: contract, batches };
}

/** Runs in the page before its own code: announces the wallet, or puts it where Coinbase's extension puts its own. */
export function announce({ coinbase = false } = {}) {
  const listeners = {};
  const says = (event, what) => {
    for (const listener of listeners[event] ?? []) listener(what);
  };
  window.__testWalletSays = says;
  const provider = {
    isTestWallet: true,
    async request(call) {
      const { result, error } = await window.__testWallet(call);
      if (error) throw Object.assign(new Error(error.message), error);
      if (call.method === "wallet_switchEthereumChain") says("chainChanged", call.params[0].chainId);
      return result;
    },
    on: (event, listener) => {
      listeners[event] = [...(listeners[event] ?? []), listener];
    },
    removeListener: (event, listener) => {
      listeners[event] = (listeners[event] ?? []).filter((other) => other !== listener);
    },
  };
  if (coinbase) {
    window.coinbaseWalletExtension = Object.assign(provider, {
      isCoinbaseWallet: true,
      setAppInfo: (...info) => {
        provider.appInfo = info;
      },
      disconnect: () => undefined,
      close: () => undefined,
    });
    return;
  }
  const detail = Object.freeze({
    info: {
      uuid: "350670db-19fa-4704-a166-e52e178b59d2",
      name: "Test Wallet",
      icon: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect width='1' height='1' fill='teal'/></svg>",
      rdns: "test.wallet",
    },
    provider,
  });
  const say = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  window.addEventListener("eip6963:requestProvider", say);
  say();
}
