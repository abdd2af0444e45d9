// Runs the journey of clients/typescript/examples against the demo and prints its profit, and Sam's position, as JSON. The demo is
// told to skip to the next settlement.
//
//   SLUICE_KEY=0x… node journey-run.js API RPC VAULT GUIDE_VAULT SAM
import { body, createApi } from "@sluicefi/client/api/client";
import { type Address, Sluice } from "@sluicefi/client/client";
import { privateKeyToAccount } from "viem/accounts";
import { journey } from "./journey.js";

const [apiUrl, rpcUrl, vault, guide, sam] = process.argv.slice(2) as [string, string, Address, Address, Address];
const api = createApi(apiUrl);
const settledEpoch = async () =>
  (await body(api.GET("/v1/vaults/{vault}", { params: { path: { vault } } }))).settledEpoch ?? 0;

async function settle() {
  const before = await settledEpoch();
  const answer = await fetch(`${apiUrl}/demo/skip`, { method: "POST", headers: { "X-Sluice-Demo": "1" } });
  if (!answer.ok) throw new Error(`skipping answers ${answer.status}`);
  while ((await settledEpoch()) <= before) await new Promise((resolve) => setTimeout(resolve, 50));
}

const account = privateKeyToAccount(process.env.SLUICE_KEY as `0x${string}`);
const profit = await journey(apiUrl, rpcUrl, vault, account, settle);
const reader = await Sluice.open({ api: apiUrl, rpc: rpcUrl });
console.log(JSON.stringify({ profit, sam: await reader.position(guide, sam) }));
