import { SHARE_DECIMALS, sumOf } from "@sluicefi/client/amount";
import { batchCalls } from "@sluicefi/client/call";
import { exitPart, redemption } from "@sluicefi/client/estimate";
import { exitCalls, readExit } from "@sluicefi/client/exit";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import { assets, bps, shares, token } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { exits } from "~/text/exits";
import { text } from "~/text/pages";
import { Button, Note, Row, Skeleton } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { readNumber } from "~/ui/number-field";
import { chainReader } from "~/wallet/reader";
import { perform, send } from "~/wallet/tx";
import { AmountField } from "./amount-field";
import { BalanceUnknown } from "./changed";
import { useSentBefore } from "./sent-before";
import { Submit, shareUnits, TxStatus, useTx } from "./tx-status";

const t = exits;

/** Emergency exit in kind (SPEC rule 17); offered only while rule 8 or 16 allows it. */
export default function ExitDialog({ vault, onOpenChange }: { vault: Vault; onOpenChange: (open: boolean) => void }) {
  const { address } = useConnection();
  const { phase, report, busy, done } = useTx();
  const [typed, setTyped] = useState("");
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const chain = useQuery({
    queryKey: ["vault", vault.address, "exit", address],
    enabled: Boolean(address),
    queryFn: async () => {
      const client = await chainReader();
      return client && address ? readExit(client, vault, address) : null;
    },
  });
  const { data: state } = chain;

  const inRequests = state
    ? state.claimable.shares +
      state.claimable.returned.reduce((sum, back) => sum + back.shares, 0n) +
      state.waiting.reduce((sum, request) => sum + request.shares, 0n)
    : 0n;
  const available = state ? state.wallet + inRequests : null;
  const { value: amount, problem } = readNumber(typed, SHARE_DECIMALS, (value) =>
    value === 0n
      ? text.problem.zero
      : available !== null && value > available
        ? text.problem.overBalance(echo(available, SHARE_DECIMALS))
        : null,
  );
  const exactly = amount === null ? null : `${echo(amount, SHARE_DECIMALS)} ${vault.symbol}`;
  const draws = state !== null && state !== undefined && amount !== null && amount > state.wallet && inRequests > 0n;
  const cost = state ? sumOf([state.cost, ...(draws ? [state.claimable.depositAssets, state.requestCost] : [])]) : null;
  const estimate =
    state && amount !== null && cost !== null
      ? redemption(amount, draws ? (available ?? 0n) : state.wallet, cost, state.feeBps, state.last)
      : null;
  const held = state?.held.filter((each) => each.amount > 0n) ?? [];
  const skip = held.filter((each) => skipped.has(each.address));
  const flip = (tokenAddress: string) =>
    setSkipped((now) => {
      const next = new Set(now);
      if (!next.delete(tokenAddress)) next.add(tokenAddress);
      return next;
    });

  const signs = exactly && t.signs(exactly, vault.name);
  const before = useSentBefore(["exitInKind"], vault.address);
  const submit = () => {
    if (amount === null || signs === null) return;
    perform(report, async (client, account) => {
      const fresh = await readExit(client, vault, account);
      const chosen = skip.map((each) => each.address);
      return send(
        client,
        account,
        batchCalls(exitCalls(vault.address as Address, account, fresh, amount, chosen)),
        "send",
        report,
        { action: "exitInKind", contract: vault.address as Address, says: signs },
      );
    });
  };

  return (
    <Dialog open onOpenChange={onOpenChange} title={t.title(vault.name)} description={t.about} vault={vault.address}>
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && (
          <fieldset disabled={busy} className="contents">
            <Note tone="warn">{vault.endedInKind ? t.whyEnded : t.whyLate}</Note>
            {address && state === undefined && !chain.isError ? <Skeleton className="h-40" /> : null}
            {available === 0n && <Note>{t.none}</Note>}
            <AmountField
              id="exit-amount"
              label={t.amount}
              hint={available === null ? undefined : t.available(shares(available, { digits: 4, down: true }))}
              value={typed}
              onChange={setTyped}
              problem={problem}
              max={available}
              decimals={SHARE_DECIMALS}
              unit={vault.symbol}
            />
            {draws && <p className="-mt-1 text-[13px] text-faint">{t.includes(shares(inRequests))}</p>}
            {held.length > 0 && (
              <fieldset className="rounded-control bg-sunken px-3.5 py-2">
                <legend className="float-left mb-1 w-full text-[13px] text-faint">{t.you}</legend>
                <ul className="clear-both flex flex-col">
                  {held.map((each) => (
                    <li key={each.address}>
                      <label className="flex items-center justify-between gap-3 py-1.5 text-sm">
                        <span className="inline-flex items-center gap-2.5">
                          <input
                            type="checkbox"
                            checked={!skipped.has(each.address)}
                            onChange={() => flip(each.address)}
                            aria-label={t.takeOf(each.symbol)}
                            className="size-4 accent-accent"
                          />
                          {each.symbol}
                        </span>
                        <span className={skipped.has(each.address) ? "num text-faint line-through" : "num font-medium"}>
                          {token(
                            estimate && state && amount ? exitPart(each.amount, amount, state.supply, estimate) : null,
                            each.decimals,
                          )}
                        </span>
                      </label>
                    </li>
                  ))}
                </ul>
              </fieldset>
            )}
            <p className="-mt-1 text-[13px] text-faint">{t.skipHint}</p>
            {skip.length > 0 && (
              <Note tone="warn" role="alert">
                {skip.length === held.length
                  ? t.nothingChosen
                  : t.forfeits(skip.map(({ symbol }) => symbol).join(", "))}
              </Note>
            )}
            <dl className="rounded-control bg-sunken px-3.5 py-1.5">
              <Row label={t.cost}>{assets(estimate?.cost, vault.asset)}</Row>
              <Row label={t.fee(bps(state?.feeBps))} hint={t.feeHint}>
                {assets(estimate?.fee, vault.asset)}
              </Row>
            </dl>
          </fieldset>
        )}
        {!done && <BalanceUnknown account={chain} asset={vault.asset} />}
        {/* What leaves is in shares, and so are the contract's words for it. */}
        <TxStatus phase={phase} units={shareUnits(vault)} signs={signs} done={t.done} />
        {!done && !busy && before.note}
        {done ? (
          <Button size="l" onClick={() => onOpenChange(false)}>
            {text.common.close}
          </Button>
        ) : (
          <Submit
            label={exactly === null ? t.submit : t.submitExactly(exactly)}
            busy={busy}
            disabled={amount === null || (held.length > 0 && skip.length === held.length) || before.blocked}
            onClick={submit}
          />
        )}
      </form>
    </Dialog>
  );
}
