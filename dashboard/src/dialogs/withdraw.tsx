import { vaultAbi } from "@sluicefi/client/abi/vault";
import { SHARE_DECIMALS, sumOf, units } from "@sluicefi/client/amount";
import { batchCalls, personalVaultCall, vaultCall } from "@sluicefi/client/call";
import { readClaimable, shareClaims } from "@sluicefi/client/claims";
import { redemption } from "@sluicefi/client/estimate";
import { useState } from "react";
import type { Address } from "viem";
import type { Vault } from "~/api/client";
import { assets, bps, inPercent, price, shares } from "~/lib/format";
import { echo, typable } from "~/lib/number-input";
import { exits } from "~/text/exits";
import { text } from "~/text/pages";
import { Button, Note, Row } from "~/ui/basics";
import { Choice } from "~/ui/choice";
import { Dialog } from "~/ui/dialog";
import { Countdown, Pnl } from "~/ui/figures";
import { FiguresNote } from "~/ui/figures-note";
import { VaultValue } from "~/ui/known-figures";
import { readNumber } from "~/ui/number-field";
import { perform, send } from "~/wallet/tx";
import { AmountField } from "./amount-field";
import { BalanceUnknown, CutoffPassed } from "./changed";
import { InKindForm } from "./in-kind";
import { useSentBefore } from "./sent-before";
import { Submit, shareUnits, TxStatus, useTx } from "./tx-status";
import { useAccountOnChain } from "./use-account";

const t = text.withdraw;
const PARTS = [25n, 50n, 100n];

export default function WithdrawDialog({
  vault,
  onOpenChange,
}: {
  vault: Vault;
  onOpenChange: (open: boolean) => void;
}) {
  const personal = vault.type === "personal";
  const final = vault.finalPrice;
  const { asset } = vault;
  const account = useAccountOnChain(vault, null);
  const { data: chain } = account;
  const { phase, report, busy, done } = useTx();
  const [typed, setTyped] = useState("");
  const [inKind, setInKind] = useState(false);

  const returned = chain?.claimable?.returned ?? [];
  const claimable = returned.reduce((sum, back) => sum + back.shares, chain?.claimable?.shares ?? 0n);
  const held = chain ? chain.shares + claimable : null;
  const available = chain && personal ? chain.maxRedeem : held;
  const { value: amount, problem } = readNumber(typed, SHARE_DECIMALS, (value) =>
    value === 0n
      ? text.problem.zero
      : available !== null && value > available
        ? text.problem.overBalance(echo(available, SHARE_DECIMALS))
        : null,
  );
  const exactly = amount === null ? null : `${echo(amount, SHARE_DECIMALS)} ${vault.symbol}`;

  const nav = units(final?.nav ?? vault.nav);
  const supply = units(final?.supply ?? vault.supply);
  const claims = chain !== undefined && chain !== null && amount !== null && amount > chain.shares && claimable > 0n;
  // Claims bring their cost into the wallet first.
  const claimedCost = sumOf([chain?.claimable?.depositAssets ?? 0n, ...returned.map(({ cost }) => cost)]);
  const balance = chain ? chain.shares + (claims ? claimable : 0n) : 0n;
  const basis = chain ? sumOf([chain.cost, claims ? claimedCost : 0n]) : null;
  const fee = final?.feeBps ?? vault.feeBps;
  const estimate =
    amount !== null && nav !== null && supply !== null && balance > 0n && basis !== null
      ? redemption(amount, balance, basis, BigInt(fee), { nav, supply })
      : null;

  const before = useSentBefore(["withdraw"], vault.address);
  const signs = exactly && t.signs(exactly, vault.name);
  const submit = () => {
    if (amount === null || signs === null) return;
    const intent = { action: "withdraw", contract: vault.address as Address, says: signs };
    perform(report, async (client, account) => {
      const to = vault.address as Address;
      if (personal)
        return send(
          client,
          account,
          personalVaultCall(to, "redeem", [amount, account, account]),
          "send",
          report,
          intent,
        );
      const claimed = await readClaimable(client, to, account);
      const wallet = await client.readContract({
        address: to,
        abi: vaultAbi,
        functionName: "balanceOf",
        args: [account],
      });
      const calls = wallet < amount ? shareClaims(to, account, claimed) : [];
      calls.push(vaultCall(to, "requestRedeem", [amount, account, account]));
      // After the final settlement a redemption is claimable as it is asked for.
      if (final) calls.push(vaultCall(to, "redeem", [claimed.redeemShares + amount, account, account]));
      return send(client, account, batchCalls(calls), "send", report, intent);
    });
  };

  const nothing = chain && available === 0n;
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t.title(vault.name)}
      vault={vault.address}
      description={personal ? (inKind ? undefined : t.aboutPersonal) : final ? t.aboutFinal : t.about}
    >
      {personal && !busy && !done && (
        <Choice
          label={exits.personal.way}
          value={inKind ? "token" : "cash"}
          onChange={(way) => setInKind(way === "token")}
          options={[
            { id: "cash", label: exits.personal.cash },
            { id: "token", label: exits.personal.token },
          ]}
        />
      )}
      {inKind && <InKindForm vault={vault} close={() => onOpenChange(false)} />}
      <form className={inKind ? "hidden" : "flex flex-col gap-4"} onSubmit={(event) => event.preventDefault()}>
        {!done && <FiguresNote vault={vault} />}
        {nothing && !done && <Note>{personal && held ? t.nothingIdle : t.none}</Note>}
        {!done && (
          <fieldset disabled={busy} className="contents">
            <AmountField
              id="withdraw-amount"
              label={t.amount}
              hint={available === null ? undefined : t.available(shares(available, { digits: 4, down: true }))}
              value={typed}
              onChange={setTyped}
              problem={problem}
              max={available}
              decimals={SHARE_DECIMALS}
              unit={vault.symbol}
            />
            {available !== null && available > 0n && (
              <fieldset className="-mt-1 flex gap-1.5">
                <legend className="sr-only">{t.part}</legend>
                {PARTS.map((part) => (
                  <Button
                    key={String(part)}
                    size="s"
                    onClick={() => setTyped(typable((available * part) / 100n, SHARE_DECIMALS))}
                  >
                    {inPercent(String(part))}
                  </Button>
                ))}
              </fieldset>
            )}
            {claims && <p className="-mt-1 text-[13px] text-faint">{t.claimFirst(shares(claimable))}</p>}
            <dl className="rounded-control bg-sunken px-3.5 py-1.5">
              <Row label={text.deposit.atPrice}>
                {final ? price(final.sharePrice) : <VaultValue of="sharePrice" vault={vault} />}
              </Row>
              <Row label={t.gross}>{assets(estimate?.gross, asset)}</Row>
              {!personal && (
                <>
                  <Row label={t.cost}>{assets(estimate?.cost, asset)}</Row>
                  <Row label={t.fee(bps(fee))}>{assets(estimate?.fee, asset)}</Row>
                  <Row label={t.net}>
                    <span className="font-semibold">{assets(estimate?.net, asset)}</span>
                  </Row>
                  <Row label={t.realized}>
                    <Pnl value={estimate ? String(estimate.realized) : null} asset={asset} />
                  </Row>
                  {!final && (
                    <Row label={text.deposit.cutoff}>
                      {vault.nextCutoff === null ? (
                        text.deposit.waiting
                      ) : (
                        <Countdown until={vault.nextCutoff} over={text.vault.cutoffNow} />
                      )}
                    </Row>
                  )}
                </>
              )}
            </dl>
            {!personal && !final && (
              <>
                <p className="-mt-1 text-[13px] text-faint">{text.deposit.finalPrice}</p>
                <p className="text-xs leading-relaxed text-faint">{t.caution}</p>
              </>
            )}
          </fieldset>
        )}
        {!done && <BalanceUnknown account={account} asset={asset} />}
        {!done && !busy && !personal && !final && <CutoffPassed vault={vault} says={t.cutoffPassed} />}
        <TxStatus
          phase={phase}
          // What leaves is in shares, and so are the contract's words for it.
          units={shareUnits(vault)}
          signs={signs}
          done={personal || final ? t.doneNow : t.done}
          doneHint={personal || final ? undefined : t.doneHint}
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
                ? personal || final
                  ? t.submitNow
                  : t.submit
                : personal || final
                  ? t.submitNowExactly(exactly)
                  : t.submitExactly(exactly)
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
