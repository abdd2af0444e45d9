import { units } from "@sluicefi/client/amount";
import { tankCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Schema, Vault } from "~/api/client";
import { decimal, inPercent } from "~/lib/format";
import { echo, typable } from "~/lib/number-input";
import { text } from "~/text/pages";
import { tanks } from "~/text/tanks";
import { Button, Note } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { NumberField, type NumberState, readNumber } from "~/ui/number-field";
import { chainReader } from "~/wallet/reader";
import { performCall } from "~/wallet/tx";
import { Submit, TxStatus, useTx } from "./tx-status";

const t = tanks.terms;
const ETH = 18;
const GWEI = 9;
/** A percentage with two decimals is a number of basis points. */
const PERCENT = 2;
/** SPEC rule 24. */
const MAX_PREMIUM_BPS = 2_000n;
/** What the contract keeps for "no limit". */
const NO_PRICE_CAP = 2n ** 64n - 1n;
const NO_ALLOWANCE = 2n ** 96n - 1n;

/** A bound that may be left out: an empty field is "no limit". */
function readBound(typed: string, decimals: number, unlimited: bigint, check: (value: bigint) => string | null) {
  if (typed.trim() === "") {
    const problem = check(unlimited);
    return { value: problem === null ? unlimited : null, problem };
  }
  return readNumber(typed, decimals, (value) => (value >= unlimited ? t.tooLarge : check(value)));
}

/** What a vault's tank pays at most, and how much on top: its leader sets all three at once. */
export default function TankTermsDialog({
  vault,
  tank,
  terms,
  onOpenChange,
}: {
  vault: Vault;
  tank: Address;
  terms: Schema["Tank"];
  onOpenChange: (open: boolean) => void;
}) {
  const { address } = useConnection();
  const { phase, report, busy, done } = useTx();
  const old = {
    price: units(terms.priceCap) ?? NO_PRICE_CAP,
    allowance: units(terms.weeklyAllowance) ?? NO_ALLOWANCE,
    premium: BigInt(terms.premiumBps),
  };
  const [typed, setTyped] = useState(() => ({
    price: terms.priceCap === null ? "" : typable(old.price, GWEI),
    allowance: terms.weeklyAllowance === null ? "" : typable(old.allowance, ETH),
    premium: typable(old.premium, PERCENT),
  }));
  const { data: market } = useQuery({
    queryKey: ["gas price"],
    queryFn: async () => (await chainReader())?.getGasPrice() ?? null,
  });
  const waiting = vault.waitingEpoch !== null;
  // While an epoch waits for its settlement no bound may become lower: a keeper counts on them.
  const notLower = (value: bigint, before: bigint) => (waiting && value < before ? t.notLower : null);
  const price: NumberState = readBound(typed.price, GWEI, NO_PRICE_CAP, (value) => notLower(value, old.price));
  const allowance: NumberState = readBound(typed.allowance, ETH, NO_ALLOWANCE, (value) =>
    notLower(value, old.allowance),
  );
  const premium = readNumber(
    typed.premium,
    PERCENT,
    (value) => (value > MAX_PREMIUM_BPS ? t.premiumTooHigh : notLower(value, old.premium)),
    true,
  );
  const next =
    price.value === null || allowance.value === null || premium.value === null
      ? null
      : { price: price.value, allowance: allowance.value, premium: premium.value };
  const changed =
    next !== null && (next.price !== old.price || next.allowance !== old.allowance || next.premium !== old.premium);
  const said = next && {
    price: next.price === NO_PRICE_CAP ? tanks.noLimit : tanks.gwei(echo(next.price, GWEI)),
    allowance: next.allowance === NO_ALLOWANCE ? tanks.noLimit : `${echo(next.allowance, ETH)} ETH`,
    premium: inPercent(decimal(next.premium, PERCENT)),
  };
  const submit = () => {
    if (!next || !address) return;
    performCall(
      report,
      tankCall(tank, "setTerms", [vault.address as Address, next.price, next.allowance, Number(next.premium)]),
    );
  };
  const field = (key: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [key]: value }));
  return (
    <Dialog open onOpenChange={onOpenChange} title={t.title(vault.name)} description={t.about} vault={vault.address}>
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && (
          <fieldset disabled={busy} className="contents">
            {waiting && <Note tone="warn">{t.waiting}</Note>}
            <NumberField
              id="terms-price"
              label={t.price}
              hint={market ? t.priceHint(tanks.gwei(decimal(market, GWEI))) : t.boundHint}
              placeholder={tanks.noLimit}
              value={typed.price}
              onChange={field("price")}
              problem={price.problem}
            />
            {price.value !== null && market && price.value < market && <Note tone="warn">{t.belowMarket}</Note>}
            <NumberField
              id="terms-allowance"
              label={t.allowance}
              hint={t.boundHint}
              placeholder={tanks.noLimit}
              value={typed.allowance}
              onChange={field("allowance")}
              problem={allowance.problem}
            />
            <NumberField
              id="terms-premium"
              label={t.premium}
              hint={t.premiumHint}
              value={typed.premium}
              onChange={field("premium")}
              problem={premium.problem}
            />
          </fieldset>
        )}
        <TxStatus phase={phase} units={vault.asset} signs={said && t.signs(said)} done={t.done} />
        {done ? (
          <Button size="l" onClick={() => onOpenChange(false)}>
            {text.common.close}
          </Button>
        ) : (
          <Submit label={t.submit} busy={busy} disabled={!changed} onClick={submit} />
        )}
      </form>
    </Dialog>
  );
}
