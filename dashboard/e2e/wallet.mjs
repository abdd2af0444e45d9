// A browser wallet for tests: announces itself by EIP-6963 in the page, signs out here with a local key. It begins on
// another network and can be told to decline, so that the app's handling of both is part of the test.
import { createPublicClient, createWalletClient, defineChain, http, parseEther, parseSignature } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";

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

/** A stranger's wallet, funded by `funder`; or the wallet of `key`, which needs nothing. */
export async function createWallet({ chainId, rpcUrl, funder, token, amount, key }) {
  const chain = defineChain({
    id: chainId,
    name: "demo",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  });
  const transport = http(rpcUrl);
  const account = privateKeyToAccount(key ?? generatePrivateKey());
  const reader = createPublicClient({ chain, transport, pollingInterval: 200 });
  const own = createWalletClient({ account, chain, transport });

  if (!key) await fund();

  /** Some ETH for gas and demo USDC. */
  async function fund() {
    const giver = createWalletClient({ account: privateKeyToAccount(funder), chain, transport });
    const sent = [
      await giver.sendTransaction({ to: account.address, value: parseEther("1") }),
      await giver.writeContract({
        address: token,
        abi: tokenAbi,
        functionName: "mint",
        args: [account.address, amount],
      }),
    ];
    for (const hash of sent) {
      const receipt = await reader.waitForTransactionReceipt({ hash, timeout: 60_000 });
      if (receipt.status !== "success") throw new Error(`funding the wallet failed: ${hash}`);
    }
  }

  /** `signs` reads what the page says at the moment the wallet is asked to sign; `signed` keeps it. */
  const state = { chainId: 1, connected: false, declineNext: false, log: [], signs: null, signed: [] };

  async function request({ method, params = [] }) {
    state.log.push(method);
    const signing = ["eth_sendTransaction", "eth_signTypedData_v4", "personal_sign"].includes(method);
    if (signing && state.declineNext) {
      state.declineNext = false;
      throw rejection();
    }
    if (signing && state.signs) state.signed.push(await state.signs());
    switch (method) {
      case "eth_requestAccounts":
        state.connected = true;
        return [account.address];
      case "eth_accounts":
        return state.connected ? [account.address] : [];
      case "eth_chainId":
        return `0x${state.chainId.toString(16)}`;
      case "wallet_switchEthereumChain":
        if (Number(params[0].chainId) !== chainId) throw Object.assign(new Error("unknown chain"), { code: 4902 });
        state.chainId = chainId;
        return null;
      case "wallet_requestPermissions":
      case "wallet_revokePermissions":
        throw Object.assign(new Error("unsupported method"), { code: 4200 });
      case "eth_signTypedData_v4": {
        const signature = await account.signTypedData(JSON.parse(params[1]));
        parseSignature(signature);
        return signature;
      }
      case "eth_sendTransaction": {
        const { to, data, value, gas } = params[0];
        return own.sendTransaction({ to, data, value: value && BigInt(value), gas: gas && BigInt(gas) });
      }
      default:
        return reader.request({ method, params });
    }
  }

  /** Errors cross into the page as data and are thrown there with their code. */
  const answer = async (call) => {
    try {
      return { result: (await request(call)) ?? null };
    } catch (error) {
      return { error: { message: error.shortMessage ?? error.message, code: error.code ?? -32603, data: error.data } };
    }
  };
  return { address: account.address, state, reader, answer, chainId };
}

/** Runs in the page before its own code. */
export function announce() {
  const listeners = {};
  const provider = {
    isTestWallet: true,
    async request(call) {
      const { result, error } = await window.__testWallet(call);
      if (error) throw Object.assign(new Error(error.message), error);
      if (call.method === "wallet_switchEthereumChain") {
        for (const listener of listeners.chainChanged ?? []) listener(call.params[0].chainId);
      }
      return result;
    },
    on: (event, listener) => {
      listeners[event] = [...(listeners[event] ?? []), listener];
    },
    removeListener: (event, listener) => {
      listeners[event] = (listeners[event] ?? []).filter((other) => other !== listener);
    },
  };
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
