import { tankCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import { decimal } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { text } from "~/text/pages";
import { tanks } from "~/text/tanks";
import { Button, Note } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { readNumber } from "~/ui/number-field";
import { chainReader } from "~/wallet/reader";
import { performCall } from "~/wallet/tx";
import { AmountField } from "./amount-field";
import { useSentBefore } from "./sent-before";
import { Submit, TxStatus, useTx } from "./tx-status";

const t = tanks.dialog;
const ETH = 18;
const eth = (wei: bigint) => `${decimal(wei, ETH, { digits: 6, down: true })} ETH`;

/** Puts ether into a vault's tank, from anybody, or takes it back, for its leader. */
export default function TankDialog({
  vault,
  tank,
  balance,
  way,
  onOpenChange,
}: {
  vault: Vault;
  tank: Address;
  /** What is in the tank, wei. */
  balance: bigint;
  way: "topUp" | "takeBack";
  onOpenChange: (open: boolean) => void;
}) {
  const { address } = useConnection();
  const { phase, report, busy, done } = useTx();
  const [typed, setTyped] = useState("");
  const { data: own } = useQuery({
    queryKey: ["account", address, "ether"],
    enabled: Boolean(address) && way === "topUp",
    queryFn: async () => (await chainReader())?.getBalance({ address: address! }) ?? null,
  });
  const topUp = way === "topUp";
  const most = topUp ? (own ?? null) : balance;
  const { value: amount, problem } = readNumber(typed, ETH, (value) =>
    value === 0n ? text.problem.zero : most !== null && value > most ? t.tooMuch(eth(most)) : null,
  );
  const exactly = amount === null ? null : echo(amount, ETH);
  const mine = address?.toLowerCase() === vault.leader.toLowerCase();
  const signs = exactly && (topUp ? t.topUpSigns(exactly, vault.name) : t.takeBackSigns(exactly));
  // A tank is one contract for all vaults.
  const action = `${topUp ? "fund" : "takeBack"} ${vault.address}`;
  const before = useSentBefore([action], tank);
  const submit = () => {
    if (amount === null || !address || signs === null) return;
    performCall(
      report,
      topUp
        ? tankCall(tank, "fund", [vault.address as Address], amount)
        : tankCall(tank, "takeBack", [vault.address as Address, amount, address]),
      { action, contract: tank, says: signs },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={topUp ? t.topUpTitle(vault.name) : t.takeBackTitle(vault.name)}
      description={topUp ? t.topUpAbout : t.takeBackAbout}
      vault={vault.address}
    >
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && (
          <fieldset disabled={busy} className="contents">
            {topUp && !mine && <Note tone="warn">{t.gift}</Note>}
            <AmountField
              id="tank-amount"
              label={t.amount}
              hint={most === null ? undefined : topUp ? t.inWallet(eth(most)) : t.inTank(eth(most))}
              value={typed}
              onChange={setTyped}
              problem={problem}
              max={topUp ? null : most}
              decimals={ETH}
              unit="ETH"
            />
            {topUp && <p className="text-[13px] text-faint">{t.leaveGas}</p>}
          </fieldset>
        )}
        <TxStatus
          phase={phase}
          units={{ symbol: "ETH", decimals: ETH }}
          signs={signs}
          done={topUp ? t.topUpDone : t.takeBackDone}
        />
        {!done && !busy && before.note}
        {done ? (
          <Button size="l" onClick={() => onOpenChange(false)}>
            {text.common.close}
          </Button>
        ) : (
          <Submit
            label={
              exactly === null
                ? topUp
                  ? tanks.topUp
                  : tanks.takeBack
                : (topUp ? t.topUpExactly : t.takeBackExactly)(exactly)
            }
            busy={busy}
            disabled={amount === null || before.blocked}
            onClick={submit}
          />
        )}
      </form>
    </Dialog>
  );
}
