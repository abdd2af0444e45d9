import { units } from "@sluicefi/client/amount";
import { batchCalls, type Call, personalVaultCall, tokenCall, vaultCall } from "@sluicefi/client/call";
import { assetClaims, readClaimable } from "@sluicefi/client/claims";
import { expectedFill, sharesFor } from "@sluicefi/client/estimate";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, erc20Abi, type PublicClient } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import { explain } from "~/lib/errors";
import { assets, bps, price, shares } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { text } from "~/text/en";
import { Button, Note, Row } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { Countdown } from "~/ui/figures";
import { LookAlikeNote } from "~/ui/identity";
import { readNumber } from "~/ui/number-field";
import { isContractAccount } from "~/wallet/contract-account";
import { permitDomain, signPermit } from "~/wallet/permit";
import { perform, type Report, send } from "~/wallet/tx";
import { AmountField, Tick } from "./amount-field";
import { Submit, TxStatus, useTx } from "./tx-status";
import { useAccountOnChain } from "./use-account";

const t = text.deposit;

export default function DepositDialog({
  vault,
  onOpenChange,
}: {
  vault: Vault;
  onOpenChange: (open: boolean) => void;
}) {
  const shared = vault.type === "shared";
  const { asset } = vault;
  const { data: config } = useQuery(query.config);
  const autoClaimer = config?.contracts.autoClaimer ?? null;
  const { address } = useConnection();
  const { data: chain } = useAccountOnChain(vault, autoClaimer);
  const { data: epochs } = useInfiniteQuery({ ...query.epochs(vault.address), enabled: shared });
  const { phase, report, busy, done } = useTx();
  const [typed, setTyped] = useState("");
  const [autoClaim, setAutoClaim] = useState(true);
  const [useClaimable, setUseClaimable] = useState(false);
  const [useApproval, setUseApproval] = useState(false);

  const claimable =
    (chain?.claimable?.assets ?? 0n) +
    (chain?.claimable?.refunds ?? []).reduce((sum, refund) => sum + refund.assets, 0n);
  const available = chain ? chain.balance + (useClaimable ? claimable : 0n) : null;
  const minimum = units(vault.minDeposit) ?? 0n;
  const { value: amount, problem } = readNumber(typed, asset.decimals, (value) =>
    value === 0n
      ? text.problem.zero
      : shared && value < minimum
        ? text.problem.belowMinimum(assets(minimum, asset))
        : available !== null && value > available
          ? text.problem.overBalance(`${echo(available, asset.decimals)} ${asset.symbol}`)
          : null,
  );
  const exactly = amount === null ? null : `${echo(amount, asset.decimals)} ${asset.symbol}`;

  const nav = units(vault.nav);
  const supply = units(vault.supply);
  const current = epochs?.pages[0]?.items.find((epoch) => epoch.epochId === vault.currentEpoch);
  const others = current ? (units(current.depositsRequested) ?? 0n) - (units(current.leaderDeposits) ?? 0n) : 0n;
  const isLeader = address?.toLowerCase() === vault.leader.toLowerCase();
  const room = shared && !isLeader ? units(vault.leaderMargin.room) : null;
  const fill = amount !== null && shared ? expectedFill(amount, others, room) : null;
  const accepted = shared ? (fill?.accepted ?? null) : amount;
  const estimate = accepted !== null && nav !== null && supply !== null ? sharesFor(accepted, { nav, supply }) : null;
  const needsPermission = chain && amount !== null ? chain.allowance < amount : null;

  const submit = () => {
    if (amount === null) return;
    perform(report, async (client, account) => {
      const calls = await depositCalls({ client, account, vault, amount, useClaimable, useApproval, report });
      if (shared && autoClaim && autoClaimer && chain && !chain.autoClaims) {
        calls.push(vaultCall(vault.address as Address, "setOperator", [autoClaimer as Address, true]));
      }
      return send(client, account, batchCalls(calls), "send", report);
    });
  };

  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t.title(vault.name)}
      vault={vault.address}
      description={shared ? t.about : t.aboutPersonal}
    >
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && <LookAlikeNote vault={vault} />}
        {!done && (
          <fieldset disabled={busy} className="contents">
            <AmountField
              id="deposit-amount"
              label={t.amount(asset.symbol)}
              hint={available === null ? undefined : t.balance(assets(available, asset, { down: true }))}
              value={typed}
              onChange={setTyped}
              problem={problem}
              max={available}
              decimals={asset.decimals}
              unit={asset.symbol}
            />
            <dl className="rounded-control bg-sunken px-3.5 py-1.5">
              {shared && <Row label={t.minimum}>{assets(minimum, asset)}</Row>}
              <Row label={t.atPrice}>{price(vault.sharePrice)}</Row>
              <Row label={t.shares}>{shares(estimate)}</Row>
              {fill && (
                <Row label={t.fill}>
                  {fill.refunded === 0n ? t.fillFull : t.fillPart(bps(fill.acceptedBps), assets(fill.refunded, asset))}
                </Row>
              )}
              {amount !== null && needsPermission !== null && (
                <Row label={t.approval}>
                  {!needsPermission
                    ? t.approvalThere
                    : chain?.permits && !useApproval
                      ? t.approvalPermit
                      : t.approvalExact}
                </Row>
              )}
              {shared && (
                <Row label={t.cutoff}>
                  {vault.nextCutoff === null ? (
                    t.waiting
                  ) : (
                    <Countdown until={vault.nextCutoff} over={text.vault.cutoffNow} />
                  )}
                </Row>
              )}
            </dl>
            {shared && <p className="-mt-1 text-[13px] text-faint">{t.finalPrice}</p>}
            {room !== null &&
              (room === 0n ? (
                <Note tone="warn">{t.roomNone}</Note>
              ) : (
                <p className="-mt-2 text-[13px] text-faint">{t.room(assets(room, asset))}</p>
              ))}
            {claimable > 0n && (
              <Tick
                id="use-claimable"
                checked={useClaimable}
                onChange={setUseClaimable}
                label={t.claimableFirst(assets(claimable, asset))}
              />
            )}
            {shared && autoClaimer && chain && !chain.autoClaims && (
              <Tick
                id="auto-claim"
                checked={autoClaim}
                onChange={setAutoClaim}
                label={t.autoClaim}
                hint={t.autoClaimHint}
              />
            )}
            {shared && chain?.autoClaims && <p className="text-[13px] text-faint">{t.autoClaimOn}</p>}
            {chain?.permits && needsPermission && (
              <Tick id="use-approval" checked={useApproval} onChange={setUseApproval} label={t.approveInstead} />
            )}
            <p className="text-xs leading-relaxed text-faint">{shared ? t.caution : t.cautionPersonal}</p>
          </fieldset>
        )}
        <TxStatus
          phase={phase}
          units={asset}
          signs={exactly && t.signs(exactly, vault.name)}
          done={shared ? t.done : t.donePersonal}
          doneHint={shared ? t.doneHint : undefined}
        />
        {done ? (
          <Button size="l" onClick={() => onOpenChange(false)}>
            {text.common.close}
          </Button>
        ) : (
          <Submit
            label={exactly === null ? t.submit : t.submitExactly(exactly)}
            busy={busy}
            disabled={amount === null}
            onClick={submit}
          />
        )}
      </form>
    </Dialog>
  );
}

interface DepositPlan {
  client: PublicClient;
  account: Address;
  vault: Vault;
  amount: bigint;
  useClaimable: boolean;
  useApproval: boolean;
  report: Report;
}

/** The calls of one deposit: claims first when asked to, then the permission for exactly the amount, then the deposit. */
async function depositCalls({
  client,
  account,
  vault,
  amount,
  useClaimable,
  useApproval,
  report,
}: DepositPlan): Promise<Call[]> {
  const to = vault.address as Address;
  const token = vault.asset.address as Address;
  const shared = vault.type === "shared";
  const calls: Call[] =
    shared && useClaimable ? assetClaims(to, account, await readClaimable(client, to, account)) : [];
  const allowance = await client.readContract({
    address: token,
    abi: erc20Abi,
    functionName: "allowance",
    args: [account, to],
  });
  if (allowance < amount) {
    const unsigned = useApproval || (await isContractAccount(client, account));
    const domain = unsigned ? null : await permitDomain(client, token);
    const signed = domain && (await permitOrNull(client, domain, account, to, amount, report));
    if (signed) {
      const permit = [token, signed.value, signed.deadline, signed.v, signed.r, signed.s] as const;
      calls.push(shared ? vaultCall(to, "selfPermit", permit) : personalVaultCall(to, "selfPermit", permit));
    } else {
      await send(client, account, tokenCall(token, "approve", [to, amount]), "approve", report);
    }
  }
  calls.push(
    shared
      ? vaultCall(to, "requestDeposit", [amount, account, account])
      : personalVaultCall(to, "deposit", [amount, account]),
  );
  return calls;
}

/** A wallet that can't sign typed data gets an approval instead; one that declines has declined. */
async function permitOrNull(
  client: PublicClient,
  domain: NonNullable<Awaited<ReturnType<typeof permitDomain>>>,
  account: Address,
  spender: Address,
  amount: bigint,
  report: Report,
) {
  report({ kind: "signing", what: "permit" });
  try {
    return await signPermit(client, domain, account, spender, amount);
  } catch (error) {
    if (explain(error).kind === "rejected") throw error;
    return null;
  }
}
