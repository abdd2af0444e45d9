import { useMutation, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { type Connector, useConnect, useConnection, useConnectors, useDisconnect, useSwitchChain } from "wagmi";
import * as query from "~/api/queries";
import { explain } from "~/lib/errors";
import { shortAddress } from "~/lib/format";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { wallets } from "~/text/wallets";
import { Button, cx, Empty, Note } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { EnsName } from "~/ui/ens-name";
import { AddressTag } from "~/ui/figures";
import { loadWallets } from "~/wallet/config";
import { deepLinks, onPhone } from "~/wallet/deep-links";
import { demoId } from "~/wallet/demo-id";
import { closeWalletDialog as close } from "~/wallet/dialog-state";
import { connectRemote, type Remote, remotesOf } from "~/wallet/remote";
import { WatchForm } from "~/wallet/watch-form";

/** The picture of a session's link, and what draws it. */
const Pairing = lazy(() => import("./wallet-pairing"));
const REMOTE_TYPES = ["walletConnect", "coinbaseWallet"];

export default function WalletDialog() {
  const { address, chainId, connector: current, status } = useConnection();
  const connectors = useConnectors();
  const { data: config } = useQuery(query.config);
  const onSuccess = { mutation: { onSuccess: close } };
  const connecting = useConnect(onSuccess);
  const switching = useSwitchChain(onSuccess);
  const leaving = useDisconnect();
  const [pairing, setPairing] = useState<string | null>(null);
  const remote = useMutation({
    mutationFn: async (kind: Remote) => {
      setPairing(null);
      const { wagmi, site } = await loadWallets();
      if (status === "connected") await leaving.mutateAsync();
      await connectRemote(wagmi, site, kind, setPairing);
    },
    onSuccess: close,
    onSettled: () => setPairing(null),
  });
  const remotes = remotesOf(config);
  const failure = connecting.error ?? switching.error ?? remote.error;
  const browser = connectors.filter(({ type }) => type !== "demo" && !REMOTE_TYPES.includes(type));
  const demo = connectors.filter(({ type }) => type === "demo");
  const aboutOf = ({ id }: Connector) => config?.demo?.accounts.find((who) => demoId(who.address) === id)?.about;
  /** One account at a time: whoever is connected leaves first. */
  const choose = async (connector: Connector) => {
    if (status === "connected") await leaving.mutateAsync();
    connecting.mutate({ connector });
  };
  const wrong = status === "connected" && config && chainId !== config.chainId;

  const list = (items: readonly Connector[]) => (
    <ul className="flex flex-col gap-1.5">
      {items.map((option) => (
        <li key={option.uid}>
          <button
            type="button"
            disabled={connecting.isPending}
            aria-pressed={option.uid === current?.uid}
            onClick={() => choose(option)}
            className={cx(
              "flex w-full items-center gap-3 rounded-control border border-line px-3 py-2.5 text-left transition-colors hover:border-accent hover:bg-accent-wash",
              option.uid === current?.uid && "border-accent bg-accent-wash",
            )}
          >
            {option.icon ? (
              <img src={option.icon} alt="" className="size-7 rounded-md" />
            ) : (
              <span
                aria-hidden="true"
                className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-xs font-semibold text-accent"
              >
                {option.name.slice(0, 1)}
              </span>
            )}
            <span className="min-w-0">
              <span className="block text-sm font-medium">{option.name}</span>
              {aboutOf(option) && <span className="block text-xs leading-snug text-faint">{aboutOf(option)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={text.wallet.title}
      description={text.wallet.description}
    >
      {status === "connected" && address && (
        <div className="flex flex-wrap items-center gap-3 rounded-control bg-sunken px-3.5 py-2.5 text-sm">
          <span className="mr-auto">
            {text.wallet.connected(current?.name ?? shortAddress(address))} <AddressTag address={address} />{" "}
            <EnsName address={address} />
          </span>
          <Button size="s" busy={leaving.isPending} onClick={() => leaving.mutate({}, { onSuccess: close })}>
            {text.wallet.disconnect}
          </Button>
        </div>
      )}
      {wrong && (
        <Note tone="warn" role="alert">
          <p>{text.wallet.wrongNetwork(config.chainName)}</p>
          <Button
            size="s"
            className="mt-2"
            busy={switching.isPending}
            onClick={() => switching.mutate({ chainId: config.chainId })}
          >
            {text.wallet.switch(config.chainName)}
          </Button>
        </Note>
      )}
      {failure && (
        <Note tone="loss" role="alert">
          {text.wallet.failed}: {problemSentence(explain(failure), { symbol: "", decimals: 18 })}
        </Note>
      )}
      {browser.length > 0 && (
        <section aria-label={text.wallet.found} className="flex flex-col gap-2">
          <h3 className="text-[13px] text-soft">{text.wallet.found}</h3>
          {list(browser)}
        </section>
      )}
      {demo.length > 0 && (
        <section aria-label={text.wallet.demo} className="flex flex-col gap-2">
          <h3 className="text-[13px] text-soft">
            {text.wallet.demo} <span className="font-normal text-faint">{text.wallet.demoHint}</span>
          </h3>
          {list(demo)}
        </section>
      )}
      {remotes.length > 0 && (
        <section aria-label={wallets.remote.title} className="flex flex-col gap-2">
          <h3 className="text-[13px] text-soft">
            {wallets.remote.title} <span className="font-normal text-faint">{wallets.remote.hint}</span>
          </h3>
          <ul className="flex flex-col gap-1.5">
            {remotes.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  disabled={remote.isPending}
                  onClick={() => remote.mutate(kind)}
                  className="flex w-full flex-col rounded-control border border-line px-3 py-2.5 text-left hover:border-accent hover:bg-accent-wash"
                >
                  <span className="text-sm font-medium">{wallets.remote.names[kind]}</span>
                  <span className="text-xs text-faint">{wallets.remote.about[kind]}</span>
                </button>
              </li>
            ))}
          </ul>
          {remote.isPending && !pairing && (
            <p role="status" className="text-[13px] text-faint">
              {wallets.remote.loading}
            </p>
          )}
          {pairing && (
            <Suspense>
              <Pairing uri={pairing} />
            </Suspense>
          )}
        </section>
      )}
      {browser.length === 0 && onPhone() && <PhoneLinks />}
      {connectors.length === 0 && remotes.length === 0 && !onPhone() && (
        <Empty title={text.wallet.noneFound} hint={text.wallet.noneFoundHint} />
      )}
      {status !== "connected" && (
        <section aria-label={wallets.watch.title} className="flex flex-col gap-2 border-t border-line pt-4">
          <h3 className="text-[13px] text-soft">
            {wallets.watch.title} <span className="font-normal text-faint">{wallets.watch.hint}</span>
          </h3>
          <WatchForm onLook={close} />
        </section>
      )}
    </Dialog>
  );
}

/** A phone's browser has no extensions: its wallets are apps with a browser of their own. */
function PhoneLinks() {
  const t = wallets.phone;
  return (
    <section aria-label={t.title} className="flex flex-col gap-2">
      <h3 className="text-[13px] text-soft">
        {t.title} <span className="font-normal text-faint">{t.hint}</span>
      </h3>
      <ul className="flex flex-col gap-1.5">
        {deepLinks(location.href).map(({ id, name, href }) => (
          <li key={id}>
            <a
              href={href}
              rel="noopener"
              className="flex min-h-11 w-full items-center rounded-control border border-line px-3 py-2.5 text-sm font-medium hover:border-accent hover:bg-accent-wash"
            >
              {t.open(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
