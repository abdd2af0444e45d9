import { vaultAbi } from "@sluicefi/client/abi/vault";
import { batchCalls, type Call, vaultCall } from "@sluicefi/client/call";
import { assetClaims, type Claimable, readClaimable, shareClaims } from "@sluicefi/client/claims";
import { visibleText } from "@sluicefi/client/names";
import { sharePriceOf } from "@sluicefi/client/price";
import { chainRefused } from "@sluicefi/client/refused";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type Address, erc20Abi, isAddress, type PublicClient } from "viem";
import { useConnection } from "wagmi";
import type { Asset } from "~/api/client";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { explain } from "~/lib/errors";
import { assets, price, shares } from "~/lib/format";
import { remembered } from "~/lib/remembered";
import { readStored } from "~/lib/stored";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { verify } from "~/text/verify";
import { Button, Card, CardTitle, Empty, Field, inputClass, Note, Row, Skeleton } from "~/ui/basics";
import { VaultAddress, VaultName } from "~/ui/identity";
import { PageHead } from "~/ui/page";
import { openWalletDialog } from "~/wallet/dialog-state";
import { chainReader } from "~/wallet/reader";
import { perform, send } from "~/wallet/tx";
import { chooseRpc } from "~/wallet/wallets";

const t = text.direct;

interface Waiting {
  id: bigint;
  kind: "Deposit" | "Redeem";
  amount: bigint;
}

interface Direct {
  name: string;
  asset: Asset;
  sharePrice: string | null;
  wallet: bigint;
  ready: Claimable;
  waiting: Waiting[];
}

async function readDirect(client: PublicClient, vault: Address, account: Address): Promise<Direct> {
  const own = { address: vault, abi: vaultAbi } as const;
  const [name, token, nav, supply, wallet, ready, depositIds, redeemIds] = await Promise.all([
    client.readContract({ ...own, functionName: "name" }),
    client.readContract({ ...own, functionName: "asset" }),
    client.readContract({ ...own, functionName: "totalAssets" }),
    client.readContract({ ...own, functionName: "totalSupply" }),
    client.readContract({ ...own, functionName: "balanceOf", args: [account] }),
    readClaimable(client, vault, account),
    client.readContract({ ...own, functionName: "openDepositRequests", args: [account] }),
    client.readContract({ ...own, functionName: "openRedeemRequests", args: [account] }),
  ]);
  const erc20 = { address: token, abi: erc20Abi } as const;
  const [symbol, decimals, deposits, redeems] = await Promise.all([
    client.readContract({ ...erc20, functionName: "symbol" }),
    client.readContract({ ...erc20, functionName: "decimals" }),
    Promise.all(
      depositIds.map(async (id): Promise<Waiting> => {
        const amount = await client.readContract({
          ...own,
          functionName: "pendingDepositRequest",
          args: [id, account],
        });
        return { id, kind: "Deposit", amount };
      }),
    ),
    Promise.all(
      redeemIds.map(async (id): Promise<Waiting> => {
        const amount = await client.readContract({ ...own, functionName: "pendingRedeemRequest", args: [id, account] });
        return { id, kind: "Redeem", amount };
      }),
    ),
  ]);
  return {
    name: visibleText(name),
    asset: { address: token, symbol: visibleText(symbol, 32), decimals },
    sharePrice: sharePriceOf(nav, supply, decimals),
    wallet,
    ready,
    waiting: [...deposits, ...redeems].filter(({ amount }) => amount > 0n),
  };
}

/** Everything a depositor needs to leave, from the chain alone: nothing here asks our API for a figure. */
export default function DirectPage() {
  const search = useSearch({ strict: false });
  const { address, status } = useConnection();
  const [typed, setTyped] = useState(search.vault ?? "");
  const [rpc, setRpc] = useState(readStored("sluice.rpc") ?? "");
  const [vault, setVault] = useState(search.vault ?? "");
  const queries = useQueryClient();
  const valid = isAddress(vault, { strict: false });
  const { data, error, isPending } = useQuery({
    queryKey: ["vault", vault, "direct", address],
    enabled: valid && Boolean(address),
    retry: false,
    queryFn: async () => {
      const client = await chainReader();
      if (!client || !address) throw new Error("no reader");
      return readDirect(client, vault as Address, address);
    },
  });
  const choose = (address: string) => {
    chooseRpc(rpc.trim());
    setTyped(address);
    setVault(address);
    queries.invalidateQueries({ queryKey: ["vault", address, "direct"] });
  };
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <PageHead title={t.title} lead={t.lead} />
      <Card className="p-5">
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            choose(typed.trim());
          }}
        >
          <Field id="direct-vault" label={t.vault}>
            <input
              id="direct-vault"
              value={typed}
              placeholder="0x…"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
              className={`${inputClass} font-mono text-[13px]`}
            />
          </Field>
          <Field id="direct-rpc" label={verify.rpc}>
            <input
              id="direct-rpc"
              type="url"
              value={rpc}
              placeholder={verify.rpcHint}
              onChange={(event) => setRpc(event.target.value)}
              className={`${inputClass} text-[13px]`}
            />
          </Field>
          <div className="flex gap-2">
            <Button type="submit" look="primary" disabled={!isAddress(typed.trim(), { strict: false })}>
              {t.load}
            </Button>
            {!address && status !== "reconnecting" && <Button onClick={openWalletDialog}>{text.wallet.connect}</Button>}
          </div>
        </form>
      </Card>
      {address && <YourVaults account={address} choose={choose} />}
      {valid &&
        address &&
        (isPending ? (
          <Skeleton className="h-40" />
        ) : error ? (
          <Note tone="loss">
            {chainRefused(error) ? t.notVault : problemSentence(explain(error), { symbol: "", decimals: 0 })}
          </Note>
        ) : null)}
      {data && <DirectVault vault={vault as Address} direct={data} />}
    </div>
  );
}

/** The vaults that this browser has seen the account in, so that nobody needs to know an address by heart. */
function YourVaults({ account, choose }: { account: string; choose: (address: string) => void }) {
  const vaults = remembered(account);
  if (vaults.length === 0) return null;
  return (
    <Card>
      <CardTitle>{t.yours}</CardTitle>
      <ul className="flex flex-col gap-2 px-5 pb-5">
        {vaults.map(({ address, name }) => (
          <li key={address} className="flex flex-wrap items-center gap-2 text-sm">
            <Button size="s" onClick={() => choose(address)}>
              <VaultName>{visibleText(name)}</VaultName>
            </Button>
            <span className="font-mono text-xs text-faint [overflow-wrap:anywhere]">{address}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DirectVault({ vault, direct }: { vault: Address; direct: Direct }) {
  const { phase, report, busy } = useTx();
  const { asset, ready } = direct;
  const run = (build: (account: Address) => Call[]) =>
    perform(report, (client, account) => send(client, account, batchCalls(build(account)), "send", report));
  const refunds = ready.refunds.reduce((sum, refund) => sum + refund.assets, 0n);
  const returned = ready.returned.reduce((sum, back) => sum + back.shares, 0n);
  const claimable = ready.shares + ready.redeemShares + refunds + returned > 0n;
  const all = direct.wallet + ready.shares + returned;
  return (
    <Card>
      <CardTitle>
        <VaultName>{direct.name}</VaultName>
      </CardTitle>
      <div className="flex flex-col gap-4 px-5 pb-5">
        <VaultAddress address={vault} />
        <dl>
          <Row label={t.price}>{price(direct.sharePrice)}</Row>
          <Row label={t.wallet}>{shares(direct.wallet)}</Row>
          <Row label={`${t.claimable}: ${text.request.claimShares}`}>{shares(ready.shares + returned)}</Row>
          <Row label={`${t.claimable}: ${text.request.claimAssets}`}>{assets(ready.assets, asset)}</Row>
          <Row label={`${t.claimable}: ${text.request.claimRefund}`}>{assets(refunds, asset)}</Row>
        </dl>
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={busy || !claimable}
            onClick={() =>
              run((account) => [...shareClaims(vault, account, ready), ...assetClaims(vault, account, ready)])
            }
          >
            {t.claimAll}
          </Button>
          <Button
            disabled={busy || all === 0n}
            onClick={() =>
              run((account) => [
                ...shareClaims(vault, account, ready),
                vaultCall(vault, "requestRedeem", [all, account, account]),
              ])
            }
          >
            {t.redeemAll}
          </Button>
        </div>
        <section className="border-t border-line pt-3">
          <h3 className="text-[13px] text-soft">{t.requests}</h3>
          {direct.waiting.length === 0 ? (
            <Empty title={t.noRequests} />
          ) : (
            <ul className="mt-2 flex flex-col gap-2">
              {direct.waiting.map(({ id, kind, amount }) => (
                <li key={`${kind}-${id}`} className="flex items-center gap-3 text-sm">
                  <span>{kind === "Deposit" ? text.kind.deposit : text.kind.redeem}</span>
                  <span className="num font-medium">{kind === "Deposit" ? assets(amount, asset) : shares(amount)}</span>
                  <Button
                    size="s"
                    className="ml-auto"
                    disabled={busy}
                    onClick={() =>
                      run((account) => [vaultCall(vault, `cancel${kind}AndClaim`, [id, account, account])])
                    }
                  >
                    {t.cancel}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <TxStatus phase={phase} units={asset} done={t.done} />
      </div>
    </Card>
  );
}
