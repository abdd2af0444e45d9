import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { WAD } from "@sluicefi/client/amount";
import { personalVaultCall } from "@sluicefi/client/call";
import { burnedInKind } from "@sluicefi/client/estimate";
import { heldToken, type ShownToken } from "@sluicefi/client/token";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address, PublicClient } from "viem";
import type { Vault } from "~/api/client";
import { assets, shares, token } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { exits } from "~/text/exits";
import { text } from "~/text/pages";
import { Button, Field, inputClass, Note, Row, Skeleton } from "~/ui/basics";
import { readNumber } from "~/ui/number-field";
import { chainReader } from "~/wallet/reader";
import { perform, send } from "~/wallet/tx";
import { AmountField, useTypedFor } from "./amount-field";
import { BalanceUnknown } from "./changed";
import { useSentBefore } from "./sent-before";
import { Submit, TxStatus, useTx } from "./tx-status";

const t = exits.personal;

interface Holding extends ShownToken {
  amount: bigint;
  /** Asset base units per whole token, times 1e18, at the last answer. */
  price: bigint;
}

interface InKind {
  holdings: Holding[];
  nav: bigint;
  supply: bigint;
}

async function readInKind(client: PublicClient, vault: Vault): Promise<InKind> {
  const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi } as const;
  const own = { address: vault.address as Address, abi: vaultAbi } as const;
  const [[priced], [nav], idle, supply, registry] = await Promise.all([
    client.readContract({ ...portfolio, functionName: "holdingPrices" }),
    client.readContract({ ...portfolio, functionName: "navLast" }),
    client.readContract({ ...portfolio, functionName: "idle" }),
    client.readContract({ ...own, functionName: "totalSupply" }),
    client.readContract({ ...own, functionName: "registry" }),
  ]);
  const tokens = await Promise.all(
    priced.map(
      async ({ token, amount, price }): Promise<Holding> => ({
        ...(await heldToken(client, registry, token)),
        amount,
        price,
      }),
    ),
  );
  const { asset } = vault;
  const cash = {
    address: asset.address as Address,
    symbol: asset.symbol,
    decimals: asset.decimals,
    amount: idle,
    price: 10n ** BigInt(asset.decimals) * WAD,
  };
  return { holdings: [...tokens, cash].filter(({ amount }) => amount > 0n), nav, supply };
}

/** A personal vault's withdrawal in kind (SPEC rule 3): any token, at any time, at the last answers. */
export function InKindForm({ vault, close }: { vault: Vault; close: () => void }) {
  const { phase, report, busy, done } = useTx();
  const [wanted, setWanted] = useState("");
  const chain = useQuery({
    queryKey: ["vault", vault.address, "in-kind"],
    queryFn: async () => {
      const client = await chainReader();
      return client && readInKind(client, vault);
    },
  });
  const { data } = chain;
  const before = useSentBefore(["withdrawInKind"], vault.address);
  const chosen = data?.holdings.find(({ address }) => address === wanted) ?? data?.holdings[0];
  const [typed, setTyped] = useTypedFor(chosen?.address ?? "");
  if (data === undefined && !chain.isError) return <Skeleton className="h-40" />;
  if (!data) return <BalanceUnknown account={chain} asset={vault.asset} />;
  if (!chosen && !done && !busy) return <Note>{t.empty}</Note>;
  const decimals = chosen?.decimals ?? 18;
  const symbol = chosen?.symbol ?? "";
  const { value: amount, problem } = readNumber(typed, decimals, (value) =>
    value === 0n
      ? text.problem.zero
      : chosen && value > chosen.amount
        ? t.tooMuch(`${echo(chosen.amount, decimals)} ${symbol}`)
        : null,
  );
  const exactly = amount === null ? null : `${echo(amount, decimals)} ${symbol}`;
  const burned = chosen && amount ? burnedInKind(amount, chosen.price, decimals, data) : null;
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      {!done && chosen && (
        <fieldset disabled={busy} className="contents">
          <p className="text-[13px] text-soft">{t.about}</p>
          <Field id="in-kind-token" label={t.choose} hint={t.holds(`${token(chosen.amount, decimals)} ${symbol}`)}>
            <select
              id="in-kind-token"
              value={chosen.address}
              onChange={(event) => setWanted(event.target.value)}
              className={inputClass}
            >
              {data.holdings.map((each) => (
                <option key={each.address} value={each.address}>
                  {each.symbol}
                </option>
              ))}
            </select>
          </Field>
          <AmountField
            id="in-kind-amount"
            label={t.amount(symbol)}
            value={typed}
            onChange={setTyped}
            problem={problem}
            max={chosen.amount}
            decimals={decimals}
            unit={symbol}
          />
          <dl className="rounded-control bg-sunken px-3.5 py-1.5">
            <Row label={t.value}>{assets(burned?.value, vault.asset)}</Row>
            <Row label={t.burned}>{shares(burned?.shares)}</Row>
            <Row label={t.left}>{shares(burned ? data.supply - burned.shares : null)}</Row>
          </dl>
          {chosen.price === 0n && <Note tone="warn">{t.noPrice}</Note>}
          <p className="text-xs leading-relaxed text-faint">{t.caution}</p>
        </fieldset>
      )}
      <TxStatus phase={phase} units={{ symbol, decimals }} signs={exactly && t.signs(exactly)} done={t.done} />
      {!done && !busy && before.note}
      {done ? (
        <Button size="l" onClick={close}>
          {text.common.close}
        </Button>
      ) : (
        <Submit
          label={exactly === null ? t.submit : t.submitExactly(exactly)}
          busy={busy}
          disabled={amount === null || before.blocked}
          onClick={() =>
            chosen &&
            amount !== null &&
            exactly !== null &&
            perform(report, (client, account) =>
              send(
                client,
                account,
                personalVaultCall(vault.address as Address, "withdrawInKind", [chosen.address, amount, account]),
                "send",
                report,
                { action: "withdrawInKind", contract: vault.address as Address, says: t.signs(exactly) },
              ),
            )
          }
        />
      )}
    </form>
  );
}
