import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { units } from "@sluicefi/client/amount";
import { type Call, portfolioCall, vaultCall } from "@sluicefi/client/call";
import { assetsFor } from "@sluicefi/client/estimate";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Abi, type Address, isAddress, zeroAddress } from "viem";
import type { Vault } from "~/api/client";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { assets, bps, inPercent } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { roomOf } from "~/lib/room";
import { manage } from "~/text/manage";
import { Button, Card, CardTitle, Field, Note, Row } from "~/ui/basics";
import { AddressTag, Copyable, Money } from "~/ui/figures";
import { NumberField, readNumber, smallInputClass } from "~/ui/number-field";
import { textLink } from "~/ui/page";
import { chainReader } from "~/wallet/reader";
import { performCall } from "~/wallet/tx";
import { useNextEpoch } from "./use-manage";

const t = manage;

interface ActionProps {
  label: string;
  done: string;
  call: () => Call;
  /** The exact values that are signed, for the last line before the wallet opens. */
  signs?: string;
  disabled?: boolean;
  look?: "quiet" | "danger" | "primary";
}

/** Buttons that send one call each; how the last one went stays said, even when its button goes away with it. */
function useActions(vault: Vault) {
  const { phase, report, busy } = useTx();
  const [sent, setSent] = useState<{ label: string; done: string; signs?: string }>({ label: "", done: "" });
  const action = ({ label, done, call, signs, disabled, look }: ActionProps) => (
    <Button
      key={label}
      size="s"
      look={look}
      busy={busy && sent.label === label}
      disabled={disabled || busy}
      className="self-start"
      onClick={() => {
        setSent({ label, done, signs });
        performCall(report, call());
      }}
    >
      {label}
    </Button>
  );
  return { action, outcome: <TxStatus phase={phase} units={vault.asset} signs={sent.signs} done={sent.done} /> };
}

/** Required and current margin on one track, with an alert when it limits what waits. */
export function MarginCard({ vault }: { vault: Vault }) {
  const { leaderMargin: margin, asset } = vault;
  const room = roomOf(vault) ?? null;
  const waiting = units(vault.pendingDeposits) ?? 0n;
  // The room is for others than the leader, in the epoch that settles next.
  const next = useNextEpoch(vault);
  const others = next
    ? (units(next.depositsRequested) ?? 0n) - (units(next.leaderDeposits) ?? 0n)
    : units(vault.pendingDeposits) === 0n
      ? 0n
      : null;
  const limits = room !== null && others !== null && others > room;
  const scale = Math.max(margin.currentBps, margin.requiredBps, 1) * 1.25;
  const left = (value: number) => `${Math.min(100, (value / scale) * 100)}%`;
  const pair = { nav: units(vault.nav), supply: units(vault.supply) };
  const out = units(vault.pendingRedeems);
  return (
    <Card>
      <CardTitle>{t.margin}</CardTitle>
      <div className="px-5 pb-3">
        {margin.requiredBps === 0 ? (
          <p className="text-[13px] text-soft">{t.marginNone}</p>
        ) : (
          <>
            <div className="relative h-2.5 rounded-full bg-sunken" aria-hidden="true">
              <span
                className={`absolute inset-y-0 left-0 rounded-full ${margin.holds ? "bg-accent" : "bg-warn"}`}
                style={{ width: left(margin.currentBps) }}
              />
              <span
                className="absolute -inset-y-1 w-0.5 rounded-full bg-ink"
                style={{ left: left(margin.requiredBps) }}
              />
            </div>
            <dl className="mt-2">
              <Row label={t.marginCurrent}>{bps(margin.currentBps)}</Row>
              <Row label={t.marginRequired}>{bps(margin.requiredBps)}</Row>
            </dl>
          </>
        )}
        <dl className="mt-1 border-t border-line pt-1 pb-2">
          <Row label={t.queueIn}>{assets(waiting, asset)}</Row>
          <Row label={t.queueOut} hint={t.queueOutValue}>
            {pair.nav !== null && pair.supply !== null && out !== null
              ? assets(assetsFor(out, { nav: pair.nav, supply: pair.supply }), asset)
              : "—"}
          </Row>
        </dl>
        {room !== null && others !== null && (
          <Note tone={limits ? "warn" : "plain"} role={limits ? "alert" : undefined}>
            {limits ? t.marginLimits(assets(room, asset)) : t.marginFine(assets(room, asset))}
          </Note>
        )}
      </div>
    </Card>
  );
}

export function FeesCard({ vault, canAct }: { vault: Vault; canAct: boolean }) {
  const { fees, asset } = vault;
  const { action, outcome } = useActions(vault);
  const [fee, setFee] = useState("");
  const { value, problem } = readNumber(fee, 2, (typed) => (typed >= BigInt(vault.feeBps) ? t.feeOnlyDown : null));
  const lowered = value === null ? null : inPercent(echo(value, 2));
  const address = vault.address as Address;
  return (
    <Card>
      <CardTitle>{t.fees}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        <dl>
          <Row label={t.feesAccrued}>
            <Money value={fees.accrued} asset={asset} />
          </Row>
          <Row label={t.feesToFix} hint={t.feesHint}>
            <Money value={fees.toCrystallise} asset={asset} />
          </Row>
          <Row label={t.feesCollected}>
            <Money value={fees.collected} asset={asset} />
          </Row>
        </dl>
        {canAct && (
          <>
            {action({
              label: t.collect,
              done: t.collected,
              disabled: (units(fees.accrued) ?? 0n) === 0n,
              call: () => vaultCall(address, "collectFees", [vault.leader as Address]),
            })}
            {!vault.finalPrice && (
              <>
                <NumberField
                  id="new-fee"
                  label={t.newFee}
                  hint={bps(vault.feeBps)}
                  value={fee}
                  onChange={setFee}
                  problem={problem}
                  className={smallInputClass}
                />
                {action({
                  label: lowered === null ? t.lowerFee : t.lowerFeeTo(lowered),
                  done: t.feeLowered,
                  signs: lowered === null ? undefined : t.lowerFeeSigns(bps(vault.feeBps), lowered),
                  disabled: value === null,
                  call: () => vaultCall(address, "lowerFee", [Number(value)]),
                })}
              </>
            )}
            {outcome}
          </>
        )}
      </div>
    </Card>
  );
}

export function TraderCard({ vault, canAct }: { vault: Vault; canAct: boolean }) {
  const { action, outcome } = useActions(vault);
  const [typed, setTyped] = useState("");
  const abi = JSON.stringify(
    (portfolioAbi as Abi).filter((entry) => entry.type === "function" || entry.type === "event"),
  );
  return (
    <Card>
      <CardTitle>{t.trader}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        <p className="text-[13px] text-soft">{t.traderHint}</p>
        <dl>
          <Row label={t.trader}>{vault.trader ? <AddressTag address={vault.trader} /> : t.traderNone}</Row>
          <Row label={t.traderContract}>
            <AddressTag address={vault.portfolio} />
          </Row>
        </dl>
        <Link to="/agents" search={{ vault: vault.address }} className={`${textLink} text-[13px]`}>
          {t.traderAgents}
        </Link>
        <span className="text-[13px]">
          <Copyable value={abi} short={t.traderAbi} label={t.traderAbi} />
        </span>
        {canAct && (
          <>
            <Field id="trader" label={t.traderAddress}>
              <input
                id="trader"
                value={typed}
                placeholder="0x…"
                spellCheck={false}
                onChange={(event) => setTyped(event.target.value.trim())}
                className={`${smallInputClass} font-mono`}
              />
            </Field>
            <div className="flex flex-wrap gap-2">
              {action({
                label: t.setTrader,
                done: t.traderSet,
                disabled: !isAddress(typed, { strict: false }),
                call: () => portfolioCall(vault.portfolio as Address, "setTrader", [typed as Address]),
              })}
              {vault.trader &&
                action({
                  label: t.removeTrader,
                  done: t.traderSet,
                  call: () => portfolioCall(vault.portfolio as Address, "setTrader", [zeroAddress]),
                })}
            </div>
            {outcome}
          </>
        )}
      </div>
    </Card>
  );
}

export function StrategyCard({ vault }: { vault: Vault }) {
  const { action, outcome } = useActions(vault);
  const [typed, setTyped] = useState(vault.strategy);
  return (
    <Card>
      <CardTitle>{t.strategy}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        <Field id="strategy" label={t.strategyText}>
          <textarea
            id="strategy"
            rows={4}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="w-full rounded-control border border-line-strong bg-panel px-3 py-2 text-sm"
          />
        </Field>
        {action({
          label: t.setStrategy,
          done: t.strategySet,
          disabled: typed === vault.strategy,
          call: () => vaultCall(vault.address as Address, "setStrategy", [typed]),
        })}
        {outcome}
      </div>
    </Card>
  );
}

/** Whose pauses are in force: the leader's is the leader's to lift, a guardian's only a guardian's. */
const usePauses = (vault: Vault) =>
  useQuery({
    queryKey: ["vault", vault.address, "pauses"],
    enabled: vault.status === "inactive",
    queryFn: async () => {
      const client = await chainReader();
      if (!client) return null;
      const [byLeader, byGuardian] = await client.readContract({
        address: vault.address as Address,
        abi: vaultAbi,
        functionName: "depositPauses",
      });
      return { byLeader, byGuardian };
    },
  });

export function StatusCard({ vault }: { vault: Vault }) {
  const { action, outcome } = useActions(vault);
  const [typed, setTyped] = useState("");
  const { data: pauses } = usePauses(vault);
  const address = vault.address as Address;
  return (
    <Card>
      <CardTitle>{t.status}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        {vault.status === "active" && (
          <>
            <p className="text-[13px] text-soft">{t.pauseHint}</p>
            {action({ label: t.pause, done: t.pausedDone, call: () => vaultCall(address, "pauseDeposits", []) })}
          </>
        )}
        {vault.status === "inactive" && (
          <>
            {pauses?.byGuardian && <Note tone="warn">{pauses.byLeader ? t.guardianPausedToo : t.guardianPaused}</Note>}
            {(pauses?.byLeader ?? true) &&
              action({
                label: t.unpause,
                done: pauses?.byGuardian ? t.unpausedOwn : t.unpausedDone,
                call: () => vaultCall(address, "unpauseDeposits", []),
              })}
          </>
        )}
        {vault.status !== "closing" && (
          <div className="flex flex-col gap-3 border-t border-line pt-3">
            <p className="text-[13px] text-soft">{t.closingHint}</p>
            <Field id="closing" label={t.closingConfirm(vault.name)}>
              <input
                id="closing"
                value={typed}
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
                className={smallInputClass}
              />
            </Field>
            {action({
              look: "danger",
              label: t.closing,
              done: t.closingDone,
              disabled: typed !== vault.name,
              call: () => vaultCall(address, "startClosing", []),
            })}
          </div>
        )}
        {outcome}
      </div>
    </Card>
  );
}
