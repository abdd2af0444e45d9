// ENS on the demo's chain: a resolver by the published interface of the real one (contracts/test/utils), with the records that
// a test sets. As on the real one, anybody may claim any name for their account.
import { readFileSync } from "node:fs";
import { createPublicClient, createWalletClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { chainOf, mined, transportOf } from "./chain.mjs";
import { deploy } from "./safe.mjs";

const artifact = new URL(
  "../../contracts/out/UniversalResolverStandIn.sol/UniversalResolverStandIn.json",
  import.meta.url,
);

export async function createNames({ chainId, demo }, payer) {
  const chain = chainOf(chainId, demo.rpcUrl);
  const transport = transportOf(demo.rpcUrl);
  const { abi, bytecode } = JSON.parse(readFileSync(artifact, "utf8")); // `make contracts` writes it
  const reader = createPublicClient({ chain, transport });
  const client = createWalletClient({ account: privateKeyToAccount(payer), chain, transport });
  const address = await deploy(client, reader, { abi, bytecode: bytecode.object });
  const set = async (functionName, ...args) => {
    const hash = await client.writeContract({ address, abi, functionName, args });
    const { status } = await mined(reader, hash);
    if (status !== "success") throw new Error(`${functionName} reverted`);
  };
  return { address, set };
}
