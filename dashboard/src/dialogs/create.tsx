import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type Abi, type Address, decodeEventLog, erc20Abi, type TransactionReceipt } from "viem";
import { factoryAbi } from "~/abi/factory";
import { readChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { parseAmount } from "~/lib/amount";
import { localTime, nextFriday } from "~/lib/time";
import { text } from "~/text/en";
import { manage } from "~/text/manage";
import { Button, Field, inputClass, Row, Skeleton } from "~/ui/basics";
import { Choice } from "~/ui/choice";
import { Dialog } from "~/ui/dialog";
import { type Call, perform, send } from "~/wallet/tx";
import { Submit, TxStatus, useTx } from "./tx-status";

const t = manage.form;
const MAX_FEE_BPS = 3000n;
const MAX_MARGIN_BPS = 10_000n;
const DAY = 86_400;

const initial = {
  name: "",
  symbol: "",
  fee: "10",
  margin: "5",
  minimum: "100",
  seed: "1000",
  period: "7",
  strategy: "",
};

/** Creates a vault: the leader approves exactly the seed, then the factory takes it. */
export default function CreateDialog({ onOpenChange }: { onOpenChange: (open: boolean) => void }) {
  const { data: config } = useQuery(query.config);
  const { data: protocol } = useQuery(query.protocol);
  const navigate = useNavigate();
  const { phase, report, busy, done } = useTx();
  const [shared, setShared] = useState(true);
  const [fields, setFields] = useState(initial);
  const [made, setMade] = useState<string | null>(null);
  const asset = protocol?.asset;
  const now = readChainNow();
  if (!asset || !config || now === null) {
    return (
      <Dialog open onOpenChange={onOpenChange} title={manage.create}>
        <Skeleton className="h-64" />
      </Dialog>
    );
  }

  const read = (key: keyof typeof initial, decimals: number): bigint | null => {
    const parsed = parseAmount(fields[key], decimals);
    return "value" in parsed ? parsed.value : null;
  };
  const feeBps = read("fee", 2);
  const marginBps = read("margin", 2);
  const minDeposit = read("minimum", asset.decimals);
  const seed = read("seed", asset.decimals);
  const days = read("period", 0);
  const firstCutoff = nextFriday(now);
  const named = fields.name.trim() !== "" && fields.symbol.trim() !== "";
  const valid =
    named &&
    (!shared ||
      (feeBps !== null &&
        feeBps <= MAX_FEE_BPS &&
        marginBps !== null &&
        marginBps < MAX_MARGIN_BPS &&
        minDeposit !== null &&
        minDeposit > 0n &&
        seed !== null &&
        seed >= minDeposit &&
        days !== null &&
        days >= 1n &&
        days <= 30n));

  const factory = config.contracts.factory as Address;
  const abi = factoryAbi as Abi;
  const submit = () => {
    if (!valid) return;
    perform(report, async (client, account) => {
      const { name, symbol, strategy } = fields;
      let call: Call = {
        to: factory,
        abi,
        functionName: "createPersonalVault",
        args: [name, symbol, asset.address, strategy],
      };
      if (shared) {
        const token = { address: asset.address as Address, abi: erc20Abi } as const;
        const allowance = await client.readContract({ ...token, functionName: "allowance", args: [account, factory] });
        if (allowance < seed!) {
          const approve: Call = {
            to: token.address,
            abi: erc20Abi as Abi,
            functionName: "approve",
            args: [factory, seed],
          };
          await send(client, account, approve, "approve", report);
        }
        const params = {
          name,
          symbol,
          asset: asset.address,
          feeBps: Number(feeBps),
          leaderMarginBps: Number(marginBps),
          minDeposit,
          firstCutoff,
          period: Number(days) * DAY,
          seed,
          strategy,
        };
        call = { to: factory, abi, functionName: "createVault", args: [params] };
      }
      const sent = await send(client, account, call, "send", report);
      setMade(createdVault(sent.receipt, factory));
      return sent;
    });
  };

  const input = (key: keyof typeof initial, label: ReactNode, hint?: string) => (
    <Field id={`create-${key}`} label={String(label)} hint={hint}>
      <input
        id={`create-${key}`}
        value={fields[key]}
        autoComplete="off"
        onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
        className={inputClass}
      />
    </Field>
  );

  return (
    <Dialog open onOpenChange={onOpenChange} title={manage.create}>
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && (
          <>
            <Choice
              label={t.type}
              value={shared ? "shared" : "personal"}
              onChange={(id) => setShared(id === "shared")}
              options={[
                { id: "shared", label: text.type.shared },
                { id: "personal", label: text.type.personal },
              ]}
            />
            <p className="-mt-2 text-[13px] text-faint">{shared ? text.typeHint.shared : text.typeHint.personal}</p>
            {input("name", t.name)}
            {input("symbol", t.symbol)}
            {shared && (
              <>
                <div className="grid grid-cols-2 items-end gap-3">
                  {input("fee", t.fee)}
                  {input("margin", t.margin)}
                  {input("minimum", t.minimum, asset.symbol)}
                  {input("seed", t.seed, asset.symbol)}
                </div>
                <p className="-mt-2 text-[13px] text-faint">{t.marginHint}</p>
                {input("period", t.period)}
                <dl className="rounded-control bg-sunken px-3.5 py-1.5">
                  <Row label={t.firstCutoff}>{localTime(firstCutoff)}</Row>
                </dl>
              </>
            )}
            <Field id="create-strategy" label={t.strategy}>
              <textarea
                id="create-strategy"
                rows={3}
                value={fields.strategy}
                onChange={(event) => setFields({ ...fields, strategy: event.target.value })}
                className="w-full rounded-control border border-line-strong bg-panel px-3.5 py-2 text-sm"
              />
            </Field>
            {!valid && <p className="text-[13px] text-faint">{t.incomplete}</p>}
          </>
        )}
        <TxStatus phase={phase} units={asset} done={t.done} />
        {done ? (
          <Button
            look="primary"
            size="l"
            onClick={() => {
              onOpenChange(false);
              if (made) navigate({ to: "/vaults/$vault", params: { vault: made } });
            }}
          >
            {t.look}
          </Button>
        ) : (
          <Submit label={t.submit} busy={busy} disabled={!valid} onClick={submit} />
        )}
      </form>
    </Dialog>
  );
}

/** The new vault's address, from the factory's own event. */
function createdVault(receipt: TransactionReceipt, factory: Address): string | null {
  for (const log of receipt.logs) {
    if (log.address.toLowerCase() !== factory.toLowerCase()) continue;
    try {
      const event = decodeEventLog({ abi: factoryAbi, ...log });
      if (event.eventName === "VaultCreated") return event.args.vault;
    } catch {
      // Another event of the factory.
    }
  }
  return null;
}
