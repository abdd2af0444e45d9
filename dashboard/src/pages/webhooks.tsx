import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, isAddress } from "viem";
import { useConnection } from "wagmi";
import { signMessage } from "wagmi/actions";
import * as query from "~/api/queries";
import { Tick } from "~/dialogs/amount-field";
import { explain } from "~/lib/errors";
import { wordOf } from "~/lib/words";
import { text } from "~/text/pages";
import { webhooks } from "~/text/webhooks";
import { Button, Card, CardTitle, Empty, Field, inputClass, Note, Row } from "~/ui/basics";
import { AddressTag, Copyable, Time } from "~/ui/figures";
import { PageHead } from "~/ui/page";
import { loadWallets } from "~/wallet/config";
import { isContractAccount } from "~/wallet/contract-account";
import { openWalletDialog } from "~/wallet/dialog-state";
import { chainReader } from "~/wallet/reader";
import {
  EVENT_TYPES,
  listMine,
  makeWebhook,
  type OwnWebhook,
  ProblemError,
  removeWebhook,
  type Signer,
} from "./webhooks-server";

const t = webhooks;

/** An account's own webhooks: nothing is offered where the server's operator hasn't configured them. */
export default function WebhooksPage() {
  const { address } = useConnection();
  const { data: config } = useQuery(query.config);
  const isContract = useIsContract(address);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead} />
      {config && !config.webhooks ? (
        <Note>{t.off}</Note>
      ) : !address ? (
        <Card>
          <Empty title={t.connect}>
            <Button look="primary" onClick={openWalletDialog}>
              {text.wallet.connect}
            </Button>
          </Empty>
        </Card>
      ) : isContract ? (
        <Note tone="warn">{t.contract}</Note>
      ) : (
        config?.webhooks && <Desk key={address} server={config.webhooks} chainId={config.chainId} account={address} />
      )}
    </div>
  );
}

function useIsContract(address: Address | undefined): boolean {
  const { data } = useQuery({
    queryKey: ["contract", address],
    enabled: Boolean(address),
    queryFn: async () => {
      const client = await chainReader();
      return client && address ? isContractAccount(client, address) : false;
    },
  });
  return data ?? false;
}

/** Why something failed, in a sentence. */
const whyOf = (error: unknown): string => {
  if (error instanceof ProblemError) return error.message || t.silent;
  return explain(error).kind === "rejected" ? t.declined : t.silent;
};

function Desk({ server, chainId, account }: { server: string; chainId: number; account: Address }) {
  const [mine, setMine] = useState<OwnWebhook[] | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const signer: Signer = {
    account,
    sign: async (message) => {
      const { wagmi } = await loadWallets();
      return signMessage(wagmi, { account, message });
    },
  };
  /** One act at a time; how the last one failed stays said until the next begins. */
  const act = async (what: string, work: () => Promise<void>) => {
    setBusy(what);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(whyOf(error));
    } finally {
      setBusy(null);
    }
  };
  const show = () => act("show", async () => setMine(await listMine(server, signer)));
  const remove = ({ id }: OwnWebhook) =>
    act(id, async () => {
      await removeWebhook(server, signer, id);
      setMine((known) => known?.filter((other) => other.id !== id) ?? null);
    });
  const make = (wish: { url: string; types: string[]; vault: Address | null }) =>
    act("make", async () => {
      const made = await makeWebhook(server, chainId, signer, wish);
      setSecret(made.secret);
      setMine((known) => known && [...known, made.webhook]);
    });
  return (
    <>
      {problem && (
        <Note tone="loss" role="alert">
          {problem}
        </Note>
      )}
      {busy && <Note tone="accent">{t.signing}</Note>}
      {secret && (
        <Card data-testid="webhook-secret">
          <CardTitle>{t.made}</CardTitle>
          <div className="flex flex-col gap-3 px-5 pb-4">
            <p className="text-[13px] text-soft">{t.secretAbout}</p>
            <p className="text-[13px] text-faint">{t.secret}</p>
            <p className="font-mono text-sm [overflow-wrap:anywhere]">{secret}</p>
            <div className="flex flex-wrap items-center gap-3">
              <Copyable value={secret} short={t.copySecret} label={t.copySecret} />
              <Button size="s" onClick={() => setSecret(null)}>
                {t.kept}
              </Button>
            </div>
          </div>
        </Card>
      )}
      <Card>
        <CardTitle
          aside={
            <Button size="s" busy={busy === "show"} disabled={busy !== null} onClick={show}>
              {mine ? t.again : t.show}
            </Button>
          }
        >
          {t.list}
        </CardTitle>
        <div className="px-5 pb-4">
          {mine === null ? (
            <p className="text-[13px] text-soft">{t.showAbout}</p>
          ) : mine.length === 0 ? (
            <p className="text-[13px] text-soft">{t.none}</p>
          ) : (
            <ul className="flex flex-col divide-y divide-line">
              {mine.map((webhook) => (
                <li key={webhook.id} className="py-3" data-testid="webhook">
                  <OneWebhook webhook={webhook} busy={busy} remove={remove} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </Card>
      <MakeCard busy={busy} make={make} />
    </>
  );
}

function OneWebhook({
  webhook,
  busy,
  remove,
}: {
  webhook: OwnWebhook;
  busy: string | null;
  remove: (webhook: OwnWebhook) => void;
}) {
  const { id, url, vault, types, state, lastError, failures, nextTry } = webhook;
  return (
    <>
      <p className="text-sm font-medium [overflow-wrap:anywhere]">{url}</p>
      <dl className="mt-1">
        <Row label={t.types}>{types.map((type) => wordOf(t.type, type)).join("; ")}</Row>
        <Row label={t.vault}>{vault ? <AddressTag address={vault} /> : t.allVaults}</Row>
        <Row label={wordOf(t.state, state)}>{failures > 0 ? t.failures(failures) : ""}</Row>
        {nextTry && (
          <Row label={t.nextTry}>
            <Time at={Math.floor(Date.parse(nextTry) / 1000)} />
          </Row>
        )}
        {lastError && <Row label={t.lastError}>{lastError}</Row>}
      </dl>
      <Button size="s" look="danger" busy={busy === id} disabled={busy !== null} onClick={() => remove(webhook)}>
        {t.remove}
      </Button>
    </>
  );
}

function MakeCard({
  busy,
  make,
}: {
  busy: string | null;
  make: (wish: { url: string; types: string[]; vault: Address | null }) => void;
}) {
  const [url, setUrl] = useState("");
  const [vault, setVault] = useState("");
  const [types, setTypes] = useState<string[]>(["request.settled", "request.claimable"]);
  const badUrl = url !== "" && !/^https?:\/\/\S+$/.test(url);
  const badVault = vault !== "" && !isAddress(vault, { strict: false });
  return (
    <Card>
      <CardTitle>{t.make}</CardTitle>
      <form className="flex flex-col gap-4 px-5 pb-5" onSubmit={(event) => event.preventDefault()}>
        <Field id="hook-url" label={t.url} hint={t.urlHint} problem={badUrl ? t.badUrl : null}>
          <input
            id="hook-url"
            value={url}
            placeholder={t.urlExample}
            spellCheck={false}
            maxLength={2048}
            onChange={(event) => setUrl(event.target.value.trim())}
            className={inputClass}
          />
        </Field>
        <Field id="hook-vault" label={t.vault} hint={t.vaultHint} problem={badVault ? t.badVault : null}>
          <input
            id="hook-vault"
            value={vault}
            placeholder="0x…"
            spellCheck={false}
            onChange={(event) => setVault(event.target.value.trim())}
            className={`${inputClass} font-mono`}
          />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 text-[13px] font-medium text-soft">{t.types}</legend>
          {EVENT_TYPES.map((type) => (
            <Tick
              key={type}
              id={`hook-${type}`}
              checked={types.includes(type)}
              onChange={(on) => setTypes(EVENT_TYPES.filter((other) => (other === type ? on : types.includes(other))))}
              label={wordOf(t.type, type)}
            />
          ))}
          {types.length === 0 && (
            <p role="alert" className="text-[13px] text-loss">
              {t.noType}
            </p>
          )}
        </fieldset>
        <Button
          type="submit"
          look="primary"
          className="self-start"
          busy={busy === "make"}
          disabled={busy !== null || url === "" || badUrl || badVault || types.length === 0}
          onClick={() => make({ url, types, vault: vault === "" ? null : (vault as Address) })}
        >
          {t.sign}
        </Button>
      </form>
    </Card>
  );
}
