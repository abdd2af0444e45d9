import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Address } from "viem";
import { api, body } from "~/api/client";
import * as query from "~/api/queries";
import { integer, shortHash } from "~/lib/format";
import { readStored } from "~/lib/stored";
import { text } from "~/text/en";
import { Badge, Button, Card, Field, inputClass, Note } from "~/ui/basics";
import { Copyable, HashTag } from "~/ui/figures";
import { PageHead } from "~/ui/page";
import { type Check, runChecks } from "~/verify/checks";
import { chainReader, chooseRpc } from "~/wallet/engine";

const t = text.verify;

export default function VerifyPage() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: list } = useQuery(query.vaults());
  const [rpc, setRpc] = useState(readStored("sluice.rpc") ?? "");
  const vault = search.vault ?? list?.[0]?.address ?? "";
  const account = search.account ?? "";
  const set = (next: { vault?: string; account?: string }) =>
    navigate({ to: "/verify", search: { vault, account: account || undefined, ...next }, replace: true });

  const checking = useMutation({
    mutationFn: async () => {
      chooseRpc(rpc.trim());
      const client = await chainReader();
      if (!client) throw new Error(t.noReader);
      const isAccount = /^0x[0-9a-f]{40}$/i.test(account);
      // Asked afresh, so that claim and chain are of the same moment.
      const [claim, epochs, positions] = await Promise.all([
        body(api.GET("/v1/vaults/{vault}", { params: { path: { vault } } })),
        body(api.GET("/v1/vaults/{vault}/epochs", { params: { path: { vault } } })),
        isAccount
          ? body(api.GET("/v1/accounts/{account}/positions", { params: { path: { account }, query: { limit: 200 } } }))
          : null,
      ]);
      const last = epochs.items.find((epoch) => epoch.state === "settled");
      const position = positions?.items.find((item) => item.vault.toLowerCase() === vault.toLowerCase());
      return runChecks(client, claim, last, position, isAccount ? (account as Address) : undefined);
    },
  });

  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead} />
      <Card className="p-5">
        <form
          className="grid grid-cols-1 items-end gap-4 lg:grid-cols-[1fr_1.4fr_1.2fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            checking.mutate();
          }}
        >
          <Field id="verify-vault" label={t.vault}>
            <select
              id="verify-vault"
              value={vault}
              onChange={(event) => set({ vault: event.target.value })}
              className={inputClass}
            >
              {!list?.some((item) => item.address === vault) && <option value={vault}>{vault || t.chooseVault}</option>}
              {list?.map((item) => (
                <option key={item.address} value={item.address}>
                  {item.name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="verify-account" label={t.account}>
            <input
              id="verify-account"
              value={account}
              onChange={(event) => set({ account: event.target.value.trim() || undefined })}
              placeholder="0x…"
              spellCheck={false}
              className={`${inputClass} font-mono text-[13px]`}
            />
          </Field>
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
          <Button type="submit" look="primary" size="l" busy={checking.isPending} disabled={!vault}>
            {checking.isPending ? t.running : t.run}
          </Button>
        </form>
      </Card>
      <div aria-live="polite" className="flex flex-col gap-5">
        {checking.error && (
          <Note tone="loss" role="alert">
            {checking.error.message}
          </Note>
        )}
        {checking.data?.map((check) => (
          <CheckCard key={check.title} check={check} />
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
      </div>
    </div>
  );
}

const verdictTone = { match: "gain", mismatch: "loss", unread: "warn" } as const;
const verdictText = { match: t.match, mismatch: t.mismatch, unread: t.unread } as const;

function CheckCard({ check }: { check: Check }) {
  return (
    <Card data-testid={`check-${check.verdict}`}>
      <div className="flex flex-wrap items-center gap-3 px-5 pt-4">
        <h2 className="text-[15px]">{check.title}</h2>
        <Badge tone={verdictTone[check.verdict]}>{verdictText[check.verdict]}</Badge>
        {check.block !== undefined && (
          <span className="num ml-auto text-xs text-faint">
            {t.atBlock(integer(check.block))}{" "}
            {check.hash && <Copyable value={check.hash} short={shortHash(check.hash)} label={t.block} />}
            {check.tx && (
              <>
                {" · "}
                {t.transaction} <HashTag hash={check.tx} />
              </>
            )}
          </span>
        )}
      </div>
      <dl className="num grid gap-x-10 gap-y-1 px-5 py-3 sm:grid-cols-2">
        <div>
          <dt className="text-[13px] text-faint">{t.claimed}</dt>
          <dd className="text-base font-medium">{check.claimed}</dd>
        </div>
        <div>
          <dt className="text-[13px] text-faint">{t.computed}</dt>
          <dd className="text-base font-medium">{check.computed}</dd>
        </div>
      </dl>
      <div className="border-t border-line px-5 py-3 text-[13px] text-soft">
        <p>
          <span className="text-faint">{t.formula}: </span>
          {check.formula}
        </p>
        {check.inputs.length > 0 && (
          <dl className="num mt-2 grid gap-x-8 gap-y-0.5 sm:grid-cols-[auto_1fr]">
            {check.inputs.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-faint">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {check.note && <p className="mt-2 text-faint">{check.note}</p>}
      </div>
    </Card>
  );
}
