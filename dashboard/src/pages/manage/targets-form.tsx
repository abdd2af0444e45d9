import { portfolioCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import type { Vault } from "~/api/client";
import { readChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { bps, inPercent } from "~/lib/format";
import { echo, typable } from "~/lib/number-input";
import { manage } from "~/text/manage";
import { Button, Field, Note, Skeleton } from "~/ui/basics";
import { NumberField, readNumber, smallInputClass } from "~/ui/number-field";
import { performCall } from "~/wallet/tx";
import { inForce, type Trading } from "./use-manage";

const t = manage;
const ALL = 10_000n;
/** Basis points. */
const DEFAULT_BAND = 250n;
const defaultBand = () => typable(DEFAULT_BAND, 2);
const DAY = 86_400;
const readWeight = (typed: string) => readNumber(typed, 2, (value) => (value > ALL ? t.tooWide : null));
const readBand = (typed: string) =>
  readNumber(typed, 2, (value) => (value > ALL ? t.tooWide : value === 0n ? t.tooNarrow : null), true);

export function TargetsForm({ vault, trading }: { vault: Vault; trading: Trading }) {
  const { data } = useQuery(query.targets(vault.address));
  // Held here: setting targets begins the form anew, and what happened must stay said.
  const tx = useTx();
  const [signs, setSigns] = useState("");
  if (!data) return <Skeleton className="h-40" />;
  const current: Record<string, { weight: string; band: string }> = {};
  for (const { token, weightBps, bandBps } of data.items) {
    current[token.address.toLowerCase()] = { weight: typable(BigInt(weightBps), 2), band: typable(BigInt(bandBps), 2) };
  }
  return (
    <>
      <Form
        key={data.orderId ?? "none"}
        vault={vault}
        trading={trading}
        current={current}
        inForce={inForce(data)}
        tx={tx}
        setSigns={setSigns}
      />
      <div className="mt-4 empty:hidden">
        <TxStatus phase={tx.phase} units={vault.asset} signs={signs} done={t.targetsSet} />
      </div>
    </>
  );
}

function Form({
  vault,
  trading,
  current,
  inForce,
  tx,
  setSigns,
}: {
  vault: Vault;
  trading: Trading;
  current: Record<string, { weight: string; band: string }>;
  inForce: boolean;
  tx: ReturnType<typeof useTx>;
  setSigns: (line: string) => void;
}) {
  const asset = vault.asset.address.toLowerCase();
  const tokens = trading.tokens.filter(
    ({ address, listed, held }) => address.toLowerCase() !== asset && (listed || held > 0n),
  );
  const [rows, setRows] = useState(current);
  const [days, setDays] = useState(90);
  const { report, busy } = tx;
  const set = (address: string, part: { weight?: string; band?: string }) =>
    setRows((now) => ({
      ...now,
      [address]: { weight: now[address]?.weight ?? "", band: now[address]?.band ?? defaultBand(), ...part },
    }));

  const chosen = tokens.flatMap(({ address, symbol }) => {
    const row = rows[address.toLowerCase()];
    if (!row || row.weight === "") return [];
    return [{ token: address, symbol, weightBps: readWeight(row.weight).value, bandBps: readBand(row.band).value }];
  });
  const sum = chosen.reduce((total, { weightBps }) => total + (weightBps ?? 0n), 0n);
  const bad = chosen.some(({ weightBps, bandBps }) => weightBps === null || bandBps === null) || sum > ALL;
  const exactly = chosen
    .map(({ symbol, weightBps, bandBps }) =>
      t.target(symbol, inPercent(echo(weightBps ?? 0n, 2)), inPercent(echo(bandBps ?? 0n, 2))),
    )
    .join(", ");

  const submit = (clear: boolean) => {
    const now = readChainNow();
    if (now === null) return;
    const list = clear
      ? []
      : chosen
          .map(({ token, weightBps, bandBps }) => ({ token, weightBps: Number(weightBps), bandBps: Number(bandBps) }))
          .sort((a, b) => (BigInt(a.token) < BigInt(b.token) ? -1 : 1));
    setSigns(clear ? t.clearSigns : t.targetsSigns(exactly, t.days(days)));
    performCall(report, portfolioCall(vault.portfolio as Address, "setTargets", [list, now + days * DAY]));
  };

  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      <p className="text-[13px] text-soft">{t.targetsHint}</p>
      <ul className="flex flex-col gap-3">
        {tokens.map(({ address, symbol, capBps }) => {
          const key = address.toLowerCase();
          return (
            <li key={address} className="grid grid-cols-[4rem_1fr_1fr] items-start gap-3">
              <span aria-hidden="true" className="pt-7 text-sm font-medium">
                {symbol}
              </span>
              <NumberField
                id={`weight-${key}`}
                label={t.weight}
                of={symbol}
                hint={capBps < ALL ? t.targetCap(bps(capBps)) : undefined}
                value={rows[key]?.weight ?? ""}
                onChange={(weight) => set(key, { weight })}
                problem={readWeight(rows[key]?.weight ?? "").problem}
                className={smallInputClass}
              />
              <NumberField
                id={`band-${key}`}
                label={t.band}
                of={symbol}
                value={rows[key]?.band ?? defaultBand()}
                onChange={(band) => set(key, { band })}
                problem={readBand(rows[key]?.band ?? defaultBand()).problem}
                className={smallInputClass}
              />
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-end gap-4">
        <Field id="targets-valid" label={t.validFor}>
          <select
            id="targets-valid"
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
            className={smallInputClass}
          >
            {[7, 30, 90, 365].map((count) => (
              <option key={count} value={count}>
                {t.days(count)}
              </option>
            ))}
          </select>
        </Field>
        <p className="num pb-2 text-[13px] text-faint">{sum > ALL ? "" : t.sum(bps(sum), bps(ALL - sum))}</p>
      </div>
      {tokens
        .filter(({ address, capBps }) => (readWeight(rows[address.toLowerCase()]?.weight ?? "").value ?? 0n) > capBps)
        .map(({ address, symbol, capBps }) => (
          <Note key={address} tone="warn" role="alert">
            {t.targetAboveCap(symbol, bps(capBps))}
          </Note>
        ))}
      {sum > ALL && (
        <Note tone="warn" role="alert">
          {t.tooMuch}
        </Note>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          look="primary"
          busy={busy}
          disabled={bad || chosen.length === 0}
          onClick={() => submit(false)}
          wraps
        >
          {bad || chosen.length === 0 ? t.setTargets : t.setTargetsExactly(exactly)}
        </Button>
        {inForce && (
          <Button disabled={busy} onClick={() => submit(true)}>
            {t.clearTargets}
          </Button>
        )}
      </div>
    </form>
  );
}
