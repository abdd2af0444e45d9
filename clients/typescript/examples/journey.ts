import { approvalCalls, batchCalls, vaultCall } from "@sluicefi/client/call";
import { assetClaims, readClaimable, shareClaims } from "@sluicefi/client/claims";
import { type Address, Sluice } from "@sluicefi/client/client";
import type { LocalAccount } from "viem";

/**
 * A deposit, the settlement, the claim, a withdrawal, the next settlement, and the proceeds; answers the realized PnL. `settle`
 * waits for the week's settlement.
 */
export async function journey(
  api: string,
  rpc: string,
  vault: Address,
  account: LocalAccount,
  settle: () => Promise<void>,
) {
  const sluice = await Sluice.open({ api, rpc, account });
  const you = account.address;
  const claimable = () => readClaimable(sluice.reader, vault, you);
  const { asset } = await sluice.vault(vault);
  const assets = 1_000_000_000n; // base units: 1,000 USDC
  const approvals = await approvalCalls(sluice.reader, asset.address as Address, you, vault, assets);
  for (const approval of approvals) await sluice.send(approval);
  await sluice.send(vaultCall(vault, "requestDeposit", [assets, you, you]));
  await settle();
  await sluice.send(batchCalls(shareClaims(vault, you, await claimable())));
  await sluice.send(vaultCall(vault, "requestRedeem", [100n * 10n ** 18n, you, you]));
  await settle();
  await sluice.send(batchCalls(assetClaims(vault, you, await claimable())));
  return (await sluice.position(vault, you))?.realizedPnl ?? null;
}
