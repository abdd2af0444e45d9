// A Safe on the demo's chain, from Safe's published contracts (npm, tests only): its singleton, factory and fallback
// handler are deployed once, and each wallet is a proxy with two owners of whom both must sign.
import { createRequire } from "node:module";
import { createPublicClient, createWalletClient, encodeFunctionData, parseEther, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { mined, transportOf } from "./chain.mjs";

const require = createRequire(import.meta.url);
const artifact = (path) => require(`@safe-global/safe-smart-account/build/artifacts/contracts/${path}.json`);
const SAFE = artifact("SafeL2.sol/SafeL2");
const FACTORY = artifact("proxies/SafeProxyFactory.sol/SafeProxyFactory");
const HANDLER = artifact("handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler");
export const MULTISEND = artifact("libraries/MultiSendCallOnly.sol/MultiSendCallOnly");

export async function deploy(client, reader, { abi, bytecode }) {
  const hash = await client.deployContract({ abi, bytecode, args: [] });
  const { contractAddress } = await mined(reader, hash);
  return contractAddress;
}

/** A Safe with two owners; `payer` pays for everything that is executed. */
export async function createSafe({ chain, rpcUrl, payer }) {
  const transport = transportOf(rpcUrl);
  const reader = createPublicClient({ chain, transport });
  const client = createWalletClient({ account: privateKeyToAccount(payer), chain, transport });
  const [singleton, factory, handler] = [
    await deploy(client, reader, SAFE),
    await deploy(client, reader, FACTORY),
    await deploy(client, reader, HANDLER),
  ];
  const owners = [generatePrivateKey(), generatePrivateKey()]
    .map((key) => privateKeyToAccount(key))
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const initializer = encodeFunctionData({
    abi: SAFE.abi,
    functionName: "setup",
    args: [owners.map(({ address }) => address), 2n, zeroAddress, "0x", handler, zeroAddress, 0n, zeroAddress],
  });
  const call = {
    address: factory,
    abi: FACTORY.abi,
    functionName: "createProxyWithNonce",
    args: [singleton, initializer, 0n],
  };
  const { result: address } = await reader.simulateContract({ ...call, account: client.account });
  await mined(reader, await client.writeContract(call));
  await mined(reader, await client.sendTransaction({ to: address, value: parseEther("1") }));

  const proposals = new Map();
  let nonce = 0n;
  /** Takes a transaction as a proposal: its hash is the Safe's own, which is no transaction's. */
  async function propose({ to, data = "0x", value = 0n }) {
    const tx = [to, value, data, 0, 0n, 0n, 0n, zeroAddress, zeroAddress, nonce];
    nonce += 1n;
    const hash = await reader.readContract({ address, abi: SAFE.abi, functionName: "getTransactionHash", args: tx });
    proposals.set(hash, tx);
    return hash;
  }
  /** All owners sign, and anybody executes. */
  async function execute(hash) {
    const tx = proposals.get(hash);
    const signatures = [];
    for (const owner of owners) signatures.push((await owner.sign({ hash })).slice(2));
    const args = [...tx.slice(0, 9), `0x${signatures.join("")}`];
    const sent = await client.writeContract({
      address,
      abi: SAFE.abi,
      functionName: "execTransaction",
      args,
      gas: 5_000_000n,
    });
    const receipt = await mined(reader, sent);
    if (receipt.status !== "success") throw new Error("the Safe refused to execute");
    return receipt;
  }
  return { address, propose, execute, proposals };
}
