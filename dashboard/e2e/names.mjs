// ENS on the demo's chain: a resolver by the published interface of the real one (contracts/test/utils), with the records that
// a test sets. As on the real one, anybody may claim any name for their account.
import { readFileSync } from "node:fs";
import { createPublicClient, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { deploy } from "./safe.mjs";

const artifact = new URL(
  "../../contracts/out/UniversalResolverStandIn.sol/UniversalResolverStandIn.json",
  import.meta.url,
);

export async function createNames({ chainId, demo }, payer) {
  const chain = {
    id: chainId,
    name: "demo",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [demo.rpcUrl] } },
  };
  const { abi, bytecode } = JSON.parse(readFileSync(artifact, "utf8")); // `make contracts` writes it
  const reader = createPublicClient({ chain, transport: http(), pollingInterval: 200 });
  const client = createWalletClient({ account: privateKeyToAccount(payer), chain, transport: http() });
  const address = await deploy(client, reader, { abi, bytecode: bytecode.object });
  const set = async (functionName, ...args) => {
    const hash = await client.writeContract({ address, abi, functionName, args });
    const { status } = await reader.waitForTransactionReceipt({ hash, timeout: 60_000 });
    if (status !== "success") throw new Error(`${functionName} reverted`);
  };
  return { address, set };
}
