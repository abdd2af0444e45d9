import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Vault } from "~/api/client";
import { readChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { exact, parseAmount } from "~/lib/amount";
import { bps } from "~/lib/format";
import { manage } from "~/text/manage";
import { Button, Field, inputClass, Note, Skeleton } from "~/ui/basics";
import { performCall } from "~/wallet/tx";
import { portfolioCall, type Trading } from "./use-manage";

const t = manage;
const ALL = 10_000n;
const DEFAULT_BAND = "2.5";
const DAY = 86_400;
const small = inputClass.replace("h-11", "h-9").replace("text-[15px]", "text-sm");

const points = (typed: string): bigint | null => {
  const parsed = parseAmount(typed, 2);
  return "value" in parsed ? parsed.value : null;
};

export function TargetsForm({ vault, trading }: { vault: Vault; trading: Trading }) {
  const { data } = useQuery(query.targets(vault.address));
  // Held here: setting targets begins the form anew, and what happened must stay said.
  const tx = useTx();
  if (!data) return <Skeleton className="h-40" />;
  const current: Record<string, { weight: string; band: string }> = {};
  for (const { token, weightBps, bandBps } of data.items) {
    current[token.address.toLowerCase()] = { weight: exact(BigInt(weightBps), 2), band: exact(BigInt(bandBps), 2) };
  }
  return (
    <>
      <Form
        key={data.orderId ?? "none"}
        vault={vault}
        trading={trading}
        current={current}
        inForce={data.orderId !== null}
        tx={tx}
      />
      <div className="mt-4 empty:hidden">
        <TxStatus phase={tx.phase} units={vault.asset} done={t.targetsSet} />
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
}: {
  vault: Vault;
  trading: Trading;
  current: Record<string, { weight: string; band: string }>;
  inForce: boolean;
  tx: ReturnType<typeof useTx>;
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
      [address]: { weight: now[address]?.weight ?? "", band: now[address]?.band ?? DEFAULT_BAND, ...part },
    }));

  const chosen = tokens.flatMap(({ address }) => {
    const row = rows[address.toLowerCase()];
    if (!row || row.weight.trim() === "") return [];
    return [{ token: address, weightBps: points(row.weight), bandBps: points(row.band) }];
  });
  const sum = chosen.reduce((total, { weightBps }) => total + (weightBps ?? 0n), 0n);
  const bad = chosen.some(({ weightBps, bandBps }) => weightBps === null || !bandBps || bandBps > ALL) || sum > ALL;

  const submit = (clear: boolean) => {
    const now = readChainNow();
    if (now === null) return;
    const list = clear
      ? []
      : chosen
          .map(({ token, weightBps, bandBps }) => ({ token, weightBps: Number(weightBps), bandBps: Number(bandBps) }))
          .sort((a, b) => (BigInt(a.token) < BigInt(b.token) ? -1 : 1));
    performCall(report, portfolioCall(vault, "setTargets", [list, now + days * DAY]));
  };

  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      <p className="text-[13px] text-soft">{t.targetsHint}</p>
      <ul className="flex flex-col gap-3">
        {tokens.map(({ address, symbol }) => {
          const key = address.toLowerCase();
          return (
            <li key={address} className="grid grid-cols-[4rem_1fr_1fr] items-end gap-3">
              <span className="pb-1.5 text-sm font-medium">{symbol}</span>
              <Field id={`weight-${key}`} label={t.weight}>
                <input
                  id={`weight-${key}`}
                  inputMode="decimal"
                  value={rows[key]?.weight ?? ""}
                  onChange={(event) => set(key, { weight: event.target.value })}
                  className={small}
                />
              </Field>
              <Field id={`band-${key}`} label={t.band}>
                <input
                  id={`band-${key}`}
                  inputMode="decimal"
                  value={rows[key]?.band ?? DEFAULT_BAND}
                  onChange={(event) => set(key, { band: event.target.value })}
                  className={small}
                />
              </Field>
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
            className={small}
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
      {sum > ALL && (
        <Note tone="warn" role="alert">
          {t.tooMuch}
        </Note>
      )}
      <div className="flex gap-2">
        <Button
          type="submit"
          look="primary"
          busy={busy}
          disabled={bad || chosen.length === 0}
          onClick={() => submit(false)}
        >
          {t.setTargets}
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
