import type { Call } from "@sluicefi/client/call";
import type { Address, PublicClient } from "viem";
import { type Intent, type Report, send } from "~/wallet/tx";

/** Sends the approvals of an amount one after the other; all but the last take an older one back, and are told as that. */
export async function sendApprovals(
  client: PublicClient,
  account: Address,
  approvals: readonly Call[],
  report: Report,
  intent: Intent,
) {
  for (const call of approvals) {
    await send(client, account, call, call === approvals.at(-1) ? "approve" : "revoke", report, intent);
  }
}
