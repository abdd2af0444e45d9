import { figureOf, figuresOf, figuresOfAll, isAccountFigure, isProtocolFigure } from "@sluicefi/client/verify/figure";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, type VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { shortAddress } from "~/lib/format";
import { readStored } from "~/lib/stored";
import { verify } from "~/text/verify";
import { Button, Card, Field, inputClass, Note } from "~/ui/basics";
import { NumberField, readNumber } from "~/ui/number-field";
import { PageHead } from "~/ui/page";
import { CheckView } from "~/verify/check-view";
import type { Wanted } from "~/verify/messages";
import { ProgressView } from "~/verify/progress-view";
import { Honesty, Summary } from "~/verify/summary";
import { useVerification } from "~/verify/use-verification";
import { checksOf } from "~/verify/words";
import { chooseRpc } from "~/wallet/wallets";
import { CopyLink } from "./leaders/copy-link";

const t = verify;
/** More weeks than any vault will see; it keeps the number exact in the page's address. */
const MAX_EPOCH = 1_000_000n;
const isAddress = (value: string) => /^0x[0-9a-f]{40}$/i.test(value);

interface Search {
  vault?: string;
  account?: string;
  figure?: string;
  epoch?: number;
}

export default function VerifyPage() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: list } = useQuery(query.vaults());
  const [rpc, setRpc] = useState(readStored("sluice.rpc") ?? "");
  const [fromLogs, setFromLogs] = useState(false);
  const vault = search.vault ?? list?.[0]?.address ?? "";
  const account = search.account ?? "";
  const known = list?.find((item) => item.address.toLowerCase() === vault.toLowerCase());
  const [typedEpoch, setTypedEpoch] = useState(String(search.epoch ?? ""));
  const epoch = readNumber(typedEpoch, 0, (value) => (value === 0n || value > MAX_EPOCH ? t.epochRange : null));
  const set = (next: Search) =>
    navigate({
      to: "/verify",
      search: { vault, account: account || undefined, figure: search.figure, epoch: search.epoch, ...next },
      replace: true,
    });

  const checking = useVerification();
  const ofAll = isProtocolFigure(search.figure ?? "");

  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead}>
        {search.figure && <CopyLink href={location.pathname + location.search} />}
      </PageHead>
      <Card className="p-5">
        <form
          className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-6"
          onSubmit={(event) => {
            event.preventDefault();
            chooseRpc(rpc.trim());
            checking.run(() => wanted(vault, known?.type ?? "shared", search), { logs: fromLogs });
          }}
        >
          <div className="lg:col-span-2">
            <VaultSelect
              list={list}
              vault={vault}
              onChange={(next) => {
                setTypedEpoch("");
                set({ vault: next, epoch: undefined });
              }}
            />
          </div>
          <div className={search.figure === "epoch" ? undefined : "lg:col-span-2"}>
            <Field id="verify-figure" label={t.figure}>
              <select
                id="verify-figure"
                value={search.figure ?? ""}
                onChange={(event) => set({ figure: event.target.value || undefined })}
                className={inputClass}
              >
                <option value="">{t.allFigures}</option>
                <optgroup label={t.allVaults}>
                  {figuresOfAll.map((name) => (
                    <option key={name} value={name}>
                      {t.figures[name]}
                    </option>
                  ))}
                </optgroup>
                {figuresOf(known?.type ?? "shared", true).map((name) => (
                  <option key={name} value={name}>
                    {isAccountFigure(name) ? `${t.ofAccount}: ${t.figures[name]}` : t.figures[name]}
                  </option>
                ))}
              </select>
            </Field>
          </div>
          {search.figure === "epoch" && (
            <NumberField
              id="verify-epoch"
              label={t.epochId}
              value={typedEpoch}
              placeholder={t.lastEpoch}
              onChange={(typed) => {
                setTypedEpoch(typed);
                const { value } = readNumber(typed, 0);
                set({ epoch: value && value <= MAX_EPOCH ? Number(value) : undefined });
              }}
              problem={epoch.problem}
            />
          )}
          <div className="lg:col-span-2">
            <Field id="verify-account" label={isAccountFigure(search.figure ?? "") ? t.accountNeeded : t.account}>
              <input
                id="verify-account"
                value={account}
                onChange={(event) => set({ account: event.target.value.trim() || undefined })}
                placeholder="0x…"
                spellCheck={false}
                className={`${inputClass} font-mono text-[13px]`}
              />
            </Field>
          </div>
          <Field id="verify-source" label={t.source}>
            <select
              id="verify-source"
              value={fromLogs ? "logs" : "archive"}
              onChange={(event) => setFromLogs(event.target.value === "logs")}
              className={inputClass}
            >
              <option value="archive">{t.sourceArchive}</option>
              <option value="logs">{t.sourceLogs}</option>
            </select>
          </Field>
          <div className="lg:col-span-3">
            <Field id="verify-rpc" label={t.rpc}>
              <input
                id="verify-rpc"
                type="url"
                value={rpc}
                onChange={(event) => setRpc(event.target.value)}
                placeholder={t.rpcHint}
                spellCheck={false}
                className={`${inputClass} text-[13px]`}
              />
            </Field>
          </div>
          <Button
            type="submit"
            look="primary"
            size="l"
            busy={checking.running}
            className="lg:col-span-2"
            disabled={
              epoch.problem !== null ||
              (!vault && !ofAll) ||
              (isAccountFigure(search.figure ?? "") && !isAddress(account))
            }
          >
            {checking.running ? t.running : t.run}
          </Button>
        </form>
      </Card>
      <div aria-live="polite" className="flex flex-col gap-5">
        {checking.error && (
          <Note tone="loss" role="alert">
            {checking.error.message}
          </Note>
        )}
        {checking.cancelled && <Note role="status">{t.cancelled}</Note>}
        {checking.running && (
          <Card className="p-5">
            <ProgressView progress={checking.progress} cancel={checking.cancel} />
          </Card>
        )}
        {checking.events && <Summary events={checking.events} results={checking.results} />}
        {checksOf(checking.results ?? []).map((check) => (
          <Card key={check.key}>
            <CheckView check={check} />
          </Card>
        ))}
      </div>
      <div className="grid gap-5 text-sm sm:grid-cols-2">
        <section>
          <h2 className="text-[15px]">{t.proves}</h2>
          <p className="mt-1 text-soft">{t.provesText}</p>
        </section>
        <section>
          <h2 className="text-[15px]">{t.not}</h2>
          <p className="mt-1 text-soft">{t.notText}</p>
        </section>
        {vault && <Honesty vault={vault} />}
      </div>
    </div>
  );
}

function VaultSelect({
  list,
  vault,
  onChange,
}: {
  list: VaultSummary[] | undefined;
  vault: string;
  onChange: (address: string) => void;
}) {
  return (
    <Field id="verify-vault" label={t.vault}>
      <select id="verify-vault" value={vault} onChange={(event) => onChange(event.target.value)} className={inputClass}>
        {!list?.some((item) => item.address === vault) && <option value={vault}>{vault || t.chooseVault}</option>}
        {list?.map((item) => (
          <option key={item.address} value={item.address}>
            {item.name} · {shortAddress(item.address)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The figure that was chosen, or all there are; of a settlement without a number the last one. */
async function wanted(vault: string, type: VaultSummary["type"], search: Search): Promise<Wanted> {
  const account = isAddress(search.account ?? "") ? search.account : undefined;
  if (!search.figure) return { vault, account };
  let epoch = search.epoch;
  if (epoch === undefined && type === "shared" && search.figure === "epoch") {
    const { items } = await body(api.GET("/v1/vaults/{vault}/epochs", { params: { path: { vault } } }));
    epoch = items.find(({ state }) => state === "settled")?.epochId;
  }
  const figure = figureOf(search.figure, vault, account, epoch);
  return { figures: figure ? [figure] : [] };
}
