import { units } from "@sluicefi/client/amount";
import { expectedFill, sharesFor } from "@sluicefi/client/estimate";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import { explain } from "~/lib/errors";
import { assets, bps, decimal, inPercent, shares, tokenPrice } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { isWorthless, roomOf } from "~/lib/room";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { wallets } from "~/text/wallets";
import { Button, Field, inputClass, Note, Row } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { Countdown } from "~/ui/figures";
import { FiguresNote } from "~/ui/figures-note";
import { LookAlikeNote, UnlistedNote } from "~/ui/identity";
import { RoomValue, VaultValue } from "~/ui/known-figures";
import { readNumber } from "~/ui/number-field";
import { useAtomic } from "~/wallet/batch";
import { perform, send, sendBatch } from "~/wallet/tx";
import { AmountField, Tick, useTypedFor } from "./amount-field";
import { BalanceUnknown, CutoffPassed } from "./changed";
import { depositBySteps, depositTogether } from "./deposit-calls";
import { type PayToken, type SwapQuote, usePayTokens, useSwapQuote } from "./pay-with";
import { useSentBefore } from "./sent-before";
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
  const account = useAccountOnChain(vault, autoClaimer);
  const { data: chain } = account;
  const { data: epochs } = useInfiniteQuery({ ...query.epochs(vault.address), enabled: shared });
  const { phase, report, busy, done } = useTx();
  const [autoClaim, setAutoClaim] = useState(true);
  const [useClaimable, setUseClaimable] = useState(false);
  const [useApproval, setUseApproval] = useState(false);

  const atomic = useAtomic();
  const [wantsTogether, setWantsTogether] = useState<boolean | null>(null);
  const together = atomic !== "none" && (wantsTogether ?? atomic === "supported");
  const { data: pools } = usePayTokens(vault, config, together);
  const [payId, setPayId] = useState<string | null>(null);
  const pay = together ? pools?.tokens.find(({ id }) => id === payId) : undefined;
  const [typed, setTyped] = useTypedFor(pay?.id ?? asset.address);

  const claimable =
    (chain?.claimable?.assets ?? 0n) +
    (chain?.claimable?.refunds ?? []).reduce((sum, refund) => sum + refund.assets, 0n);
  const fromClaims = useClaimable && !pay;
  const available = chain ? chain.balance + (fromClaims ? claimable : 0n) : null;
  const minimum = units(vault.minDeposit) ?? 0n;
  const tooSmall = (value: bigint) =>
    shared && value < minimum ? text.problem.belowMinimum(assets(minimum, asset)) : null;
  const sold = readNumber(typed, pay?.decimals ?? 0, (value) =>
    value === 0n
      ? text.problem.zero
      : pay && value > pay.balance
        ? text.problem.overBalance(`${echo(pay.balance, pay.decimals)} ${pay.symbol}`)
        : null,
  );
  const quote = useSwapQuote(vault, pools ?? null, pay, pay ? sold.value : null);
  const own = readNumber(typed, asset.decimals, (value) =>
    value === 0n
      ? text.problem.zero
      : (tooSmall(value) ??
        (available !== null && value > available
          ? text.problem.overBalance(`${echo(available, asset.decimals)} ${asset.symbol}`)
          : null)),
  );
  // What is deposited: what was typed, or the least that the swap brings.
  const least = quote.data && !quote.data.tooBad ? quote.data.least : null;
  const leastProblem = least === null ? null : least === 0n ? text.problem.zero : tooSmall(least);
  const amount = pay ? (leastProblem === null ? least : null) : own.value;
  const problem = pay ? (sold.problem ?? leastProblem) : own.problem;
  const exactly = amount === null ? null : `${echo(amount, asset.decimals)} ${asset.symbol}`;
  const given = pay && quote.data ? `${echo(quote.data.amountIn, pay.decimals)} ${pay.symbol}` : null;
  const signs =
    exactly === null
      ? null
      : given === null
        ? t.signs(exactly, vault.name)
        : wallets.swap.signs(given, exactly, vault.name);

  const nav = units(vault.nav);
  const supply = units(vault.supply);
  const current = epochs?.pages[0]?.items.find((epoch) => epoch.epochId === vault.currentEpoch);
  // What others wait with is unknown until the epochs are read, and where the current one isn't among them yet.
  const others = current
    ? (units(current.depositsRequested) ?? 0n) - (units(current.leaderDeposits) ?? 0n)
    : epochs && units(vault.pendingDeposits) === 0n
      ? 0n
      : null;
  const isLeader = address?.toLowerCase() === vault.leader.toLowerCase();
  // The leader's own deposits have no limit, but where the settlement takes nobody's.
  const room = !shared || (isLeader && !isWorthless(vault)) ? null : roomOf(vault);
  // The room is of the epoch that settles next: what that one leaves for this one isn't known before.
  const waits = vault.waitingEpoch !== null;
  const knowsFill = room === null || (room !== undefined && others !== null && !waits);
  const fill = amount !== null && shared && knowsFill ? expectedFill(amount, others ?? 0n, room ?? null) : null;
  const accepted = shared ? (fill?.accepted ?? null) : amount;
  const estimate = accepted !== null && nav !== null && supply !== null ? sharesFor(accepted, { nav, supply }) : null;
  const needsPermission = chain && amount !== null ? chain.allowance < amount : null;

  const before = useSentBefore(needsPermission ? ["deposit", "approveDeposit"] : ["deposit"], vault.address);
  const submit = () => {
    if (amount === null || signs === null) return;
    const contract = vault.address as Address;
    const intent = { action: "deposit", contract, says: signs };
    const claimer = shared && autoClaim && chain && !chain.autoClaims ? (autoClaimer as Address | null) : null;
    perform(report, async (client, account) => {
      const plan = { client, account, vault, amount, useClaimable: fromClaims, autoClaimer: claimer };
      if (pay && quote.data && pools) {
        const { path, amountIn } = quote.data;
        const swap = { token: pay.token, ether: pay.ether, amountIn, adapter: pools.adapter, path };
        return sendBatch(client, account, await depositTogether(plan, swap), report, intent);
      }
      if (together && needsPermission) {
        return sendBatch(client, account, await depositTogether(plan, null), report, intent);
      }
      const approval = { ...intent, action: "approveDeposit" };
      return send(client, account, await depositBySteps(plan, useApproval, report, approval), "send", report, intent);
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
        {!done && <UnlistedNote vault={vault} />}
        {!done && <FiguresNote vault={vault} />}
        {!done && (
          <fieldset disabled={busy} className="contents">
            {pools && pools.tokens.length > 0 && (
              <PayWith tokens={pools.tokens} asset={asset.symbol} value={pay?.id ?? ""} onChange={setPayId} />
            )}
            <AmountField
              id="deposit-amount"
              label={t.amount(pay?.symbol ?? asset.symbol)}
              hint={
                pay
                  ? t.balance(`${decimal(pay.balance, pay.decimals, { digits: 6, down: true })} ${pay.symbol}`)
                  : available === null
                    ? undefined
                    : t.balance(assets(available, asset, { down: true }))
              }
              value={typed}
              onChange={setTyped}
              problem={problem}
              // All the ether would leave nothing for gas.
              max={pay ? (pay.ether ? null : pay.balance) : available}
              decimals={pay?.decimals ?? asset.decimals}
              unit={pay?.symbol ?? asset.symbol}
            />
            {pay && sold.value !== null && <SwapRows pay={pay} vault={vault} quote={quote} exactly={exactly} />}
            <dl className="rounded-control bg-sunken px-3.5 py-1.5">
              {shared && <Row label={t.minimum}>{assets(minimum, asset)}</Row>}
              {shared && (
                <>
                  <Row label={t.fee}>{vault.feeBps > 0 ? t.feeOf(bps(vault.feeBps)) : t.feeNone}</Row>
                  <Row label={t.weekly}>{t.weeklyExit}</Row>
                </>
              )}
              <Row label={t.atPrice}>
                <VaultValue of="sharePrice" vault={vault} />
              </Row>
              <Row label={t.shares}>{shares(estimate)}</Row>
              {room !== null && (
                <Row label={text.vault.room}>
                  {waits ? (
                    t.roomWaits
                  ) : room === undefined ? (
                    text.vault.roomUnknown
                  ) : room === 0n ? (
                    text.vault.roomFull
                  ) : (
                    <RoomValue vault={vault} />
                  )}
                </Row>
              )}
              {room !== null && others !== 0n && <Row label={t.others}>{assets(others, asset)}</Row>}
              {amount !== null && shared && (
                <Row label={t.fill}>
                  {!fill
                    ? "—"
                    : fill.refunded === 0n
                      ? t.fillFull
                      : t.fillPart(bps(fill.acceptedBps), assets(fill.refunded, asset))}
                </Row>
              )}
              {amount !== null && needsPermission !== null && (
                <Row label={t.approval}>
                  {!needsPermission
                    ? t.approvalThere
                    : together
                      ? wallets.batch.permission
                      : chain?.permits && !useApproval
                        ? t.approvalPermit
                        : chain && chain.allowance > 0n
                          ? t.approvalAnew
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
            {isWorthless(vault) && shared && <Note tone="warn">{t.worthless}</Note>}
            {room !== null &&
              room !== undefined &&
              !waits &&
              !isWorthless(vault) &&
              (room === 0n ? (
                <Note tone="warn">{t.roomNone}</Note>
              ) : (
                <p className="-mt-2 text-[13px] text-faint">{t.room(assets(room, asset))}</p>
              ))}
            {claimable > 0n && !pay && (
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
            {atomic !== "none" && (needsPermission || pay || wantsTogether === false) && (
              <Tick
                id="together"
                checked={together}
                onChange={(on) => {
                  setWantsTogether(on);
                  setPayId(null);
                }}
                label={wallets.batch.offer}
                hint={atomic === "ready" ? wallets.batch.readyHint : wallets.batch.offerHint}
              />
            )}
            {chain?.permits && needsPermission && !together && (
              <Tick id="use-approval" checked={useApproval} onChange={setUseApproval} label={t.approveInstead} />
            )}
            <BalanceUnknown account={account} asset={asset} />
            <p className="text-xs leading-relaxed text-faint">
              {shared ? `${t.caution} ${t.discretion}` : t.cautionPersonal}
            </p>
            <p className="text-xs leading-relaxed text-faint">
              {t.mainWallet} {shared && chain && t.vaultWallet(assets(claimable, asset))}
            </p>
          </fieldset>
        )}
        {!done && !busy && <CutoffPassed vault={vault} says={t.cutoffPassed} />}
        <TxStatus
          phase={phase}
          units={asset}
          signs={signs}
          done={shared ? t.done : t.donePersonal}
          doneHint={shared ? t.doneHint : undefined}
        />
        {!done && !busy && before.note}
        {done ? (
          <Button size="l" onClick={() => onOpenChange(false)}>
            {text.common.close}
          </Button>
        ) : (
          <Submit
            label={
              exactly === null
                ? t.submit
                : given === null
                  ? t.submitExactly(exactly)
                  : wallets.swap.submit(given, exactly)
            }
            busy={busy}
            disabled={amount === null || before.blocked}
            onClick={submit}
          />
        )}
      </form>
    </Dialog>
  );
}

/** What the deposit is paid with: the vault's asset, or something that is swapped for it in the same batch. */
function PayWith({
  tokens,
  asset,
  value,
  onChange,
}: {
  tokens: PayToken[];
  asset: string;
  value: string;
  onChange: (id: string | null) => void;
}) {
  return (
    <Field id="pay-with" label={wallets.swap.payWith}>
      <select
        id="pay-with"
        value={value}
        onChange={(event) => onChange(event.target.value || null)}
        className={inputClass}
      >
        <option value="">{asset}</option>
        {tokens.map(({ id, symbol }) => (
          <option key={id} value={id}>
            {symbol}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What the swap brings at least, at which price, and how far that is from the oracle's. */
function SwapRows({
  pay,
  vault,
  quote: { data, isFetching, error },
  exactly,
}: {
  pay: PayToken;
  vault: Vault;
  quote: { data?: SwapQuote | null; isFetching: boolean; error: unknown };
  exactly: string | null;
}) {
  const t = wallets.swap;
  const { asset } = vault;
  if (!data) {
    if (error) {
      return (
        <Note tone="warn" role="alert">
          {t.noAnswer} {problemSentence(explain(error), asset)}
        </Note>
      );
    }
    return <Note tone={isFetching ? "plain" : "warn"}>{isFetching ? t.asking : t.none(pay.symbol)}</Note>;
  }
  return (
    <>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5" data-testid="swap">
        <Row label={t.least}>{exactly ?? assets(data.least, asset)}</Row>
        <Row label={t.price(pay.symbol)}>{`${tokenPrice(String(data.price), asset)} ${asset.symbol}`}</Row>
        <Row label={t.againstOracle}>{inPercent(decimal(data.againstOracle, 16, { sign: true }))}</Row>
      </dl>
      {data.tooBad ? (
        <Note tone="loss" role="alert">
          {t.tooBad}
        </Note>
      ) : (
        <p className="-mt-2 text-[13px] text-faint">{t.rest}</p>
      )}
    </>
  );
}
