// EIP-5792 for the test's wallet: its account delegates (EIP-7702) to Safe's published MultiSendCallOnly and calls itself, so
// that several calls are one transaction and all of them happen or none. It refuses what the standard lets it refuse.
import { concatHex, encodeFunctionData, numberToHex, size } from "viem";
import { deploy, MULTISEND } from "./safe.mjs";

const refuse = (code, message) => Object.assign(new Error(message), { code });

/** `status` is what it says of atomic batches: "supported" or "ready"; `giver` pays for the deployment. */
export function createBatches({ own, giver, reader, chainId, status }) {
  const chain = numberToHex(chainId);
  const bundles = new Map();
  /** `hold` keeps the next batches unsent; `forget` answers for no id, as a wallet that was reinstalled. */
  const state = { hold: false, forget: false, bundles };
  let code;

  const packed = ({ to, value = "0x0", data = "0x" }) =>
    concatHex(["0x00", to, numberToHex(BigInt(value), { size: 32 }), numberToHex(size(data), { size: 32 }), data]);

  async function execute(bundle) {
    code ??= await deploy(giver, reader, MULTISEND);
    const authorization = await own.signAuthorization({ contractAddress: code, executor: "self" });
    bundle.hash = await own.sendTransaction({
      to: own.account.address,
      value: 0n,
      gas: 5_000_000n,
      data: encodeFunctionData({
        abi: MULTISEND.abi,
        functionName: "multiSend",
        args: [concatHex(bundle.calls.map(packed))],
      }),
      authorizationList: [authorization],
    });
  }

  async function statusOf(id) {
    const bundle = bundles.get(id);
    if (!bundle || state.forget) throw refuse(5730, "unknown bundle id");
    const base = { version: "2.0.0", id, chainId: chain, atomic: true };
    if (bundle.dropped) return { ...base, status: 400 };
    const receipt =
      bundle.hash && (await reader.request({ method: "eth_getTransactionReceipt", params: [bundle.hash] }));
    if (!receipt) return { ...base, status: 100 };
    return { ...base, status: receipt.status === "0x1" ? 200 : 500, receipts: [receipt] };
  }

  async function send({ version, id, from, chainId: asked, atomicRequired, calls }) {
    if (version !== "2.0.0" || typeof atomicRequired !== "boolean") throw refuse(-32602, "not of version 2.0.0");
    if (asked !== chain) throw refuse(5710, "unsupported chain");
    if (from?.toLowerCase() !== own.account.address.toLowerCase()) throw refuse(4100, "not this account");
    if (bundles.has(id)) throw refuse(5720, "duplicate id");
    const bundle = { calls, hash: null };
    bundles.set(id, bundle);
    if (!state.hold) await execute(bundle);
    return { id };
  }

  return {
    state,
    /** Sends what was held back. */
    release: async () => {
      state.hold = false;
      for (const bundle of bundles.values()) if (!bundle.hash && !bundle.dropped) await execute(bundle);
    },
    methods: {
      wallet_getCapabilities: () => ({ [chain]: { atomic: { status } } }),
      wallet_sendCalls: ([batch]) => send(batch),
      wallet_getCallsStatus: ([id]) => statusOf(id),
    },
  };
}
