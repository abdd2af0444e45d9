import { factoryAbi } from "@sluicefi/client/abi/factory";
import { approvalCalls, factoryCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Address, decodeEventLog } from "viem";
import { readChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { inPercent } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { localTime, nextFriday } from "~/lib/time";
import { manage } from "~/text/manage";
import { text } from "~/text/pages";
import { tanks } from "~/text/tanks";
import { wallets } from "~/text/wallets";
import { Button, Field, inputClass, Note, Row, Skeleton } from "~/ui/basics";
import { Choice } from "~/ui/choice";
import { Dialog } from "~/ui/dialog";
import { NumberField, readNumber } from "~/ui/number-field";
import { useAtomic } from "~/wallet/batch";
import { type Happened, perform, send, sendBatch } from "~/wallet/tx";
import { sendApprovals } from "./approvals";
import { useSentBefore } from "./sent-before";
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

/**
 * Creates a vault in two steps: the form, then a list of everything that will be signed, where what can never change is
 * said to be so. Then the leader approves exactly the seed, and the factory takes it.
 */
export default function CreateDialog({ onOpenChange }: { onOpenChange: (open: boolean) => void }) {
  const { data: config } = useQuery(query.config);
  const { data: protocol } = useQuery(query.protocol);
  const navigate = useNavigate();
  const { phase, report, busy, done } = useTx();
  const [shared, setShared] = useState(true);
  const [fields, setFields] = useState(initial);
  const [made, setMade] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const together = useAtomic() === "supported";
  const before = useSentBefore(["create", "approveSeed"], config?.contracts.factory ?? "");
  const asset = protocol?.asset;
  const now = readChainNow();
  if (!asset || !config || now === null) {
    return (
      <Dialog open onOpenChange={onOpenChange} title={manage.create}>
        <Skeleton className="h-64" />
      </Dialog>
    );
  }

  const money = (value: bigint) => `${echo(value, asset.decimals)} ${asset.symbol}`;
  const least = readNumber(fields.minimum, asset.decimals).value;
  const numbers = {
    fee: readNumber(fields.fee, 2, (value) => (value > MAX_FEE_BPS ? t.tooMuchFee : null), true),
    margin: readNumber(fields.margin, 2, (value) => (value >= MAX_MARGIN_BPS ? t.tooMuchMargin : null), true),
    minimum: readNumber(fields.minimum, asset.decimals, (value) => (value === 0n ? text.problem.zero : null), true),
    seed: readNumber(
      fields.seed,
      asset.decimals,
      (value) => (least !== null && value < least ? t.seedTooSmall(money(least)) : null),
      true,
    ),
    period: readNumber(fields.period, 0, (value) => (value < 1n || value > 30n ? t.badPeriod : null), true),
  };
  const firstCutoff = nextFriday(now);
  const named = fields.name.trim() !== "" && fields.symbol.trim() !== "";
  const exact = exactNumbers(numbers);
  const valid = named && (!shared || exact !== null);

  const figures = shared &&
    exact && {
      fee: inPercent(echo(exact.fee, 2)),
      margin: inPercent(echo(exact.margin, 2)),
      minimum: money(exact.minimum),
      seed: money(exact.seed),
      period: t.days(exact.period),
    };
  const signs = figures
    ? t.signs(fields.name, figures.margin, figures.minimum, figures.period, figures.fee, figures.seed)
    : t.signsPersonal(fields.name);

  const factory = config.contracts.factory as Address;
  const submit = () => {
    if (!valid || (shared && !exact)) return;
    const intent = { action: "create", contract: factory, says: signs };
    perform(report, async (client, account) => {
      const { name, symbol, strategy } = fields;
      const address = asset.address as Address;
      const personal = factoryCall(factory, "createPersonalVault", [name, symbol, address, strategy]);
      const created = async () => {
        if (!shared || !exact) return send(client, account, personal, "send", report, intent);
        const approve = await approvalCalls(client, address, account, factory, exact.seed);
        const call = factoryCall(factory, "createVault", [
          {
            name,
            symbol,
            asset: address,
            feeBps: Number(exact.fee),
            leaderMarginBps: Number(exact.margin),
            minDeposit: exact.minimum,
            firstCutoff,
            period: Number(exact.period) * DAY,
            seed: exact.seed,
            strategy,
          },
        ]);
        if (together && approve.length > 0) {
          return sendBatch(client, account, [...approve, call], report, intent);
        }
        await sendApprovals(client, account, approve, report, { ...intent, action: "approveSeed" });
        return send(client, account, call, "send", report, intent);
      };
      const sent = await created();
      setMade(sent.receipt ? createdVault(sent.receipt, factory) : null);
      return sent;
    });
  };

  const set = (key: keyof typeof initial) => (value: string) => setFields({ ...fields, [key]: value });
  const words = (key: "name" | "symbol", label: string) => (
    <Field id={`create-${key}`} label={label}>
      <input
        id={`create-${key}`}
        value={fields[key]}
        autoComplete="off"
        onChange={(event) => set(key)(event.target.value)}
        className={inputClass}
      />
    </Field>
  );
  const number = (key: keyof typeof numbers, label: string, hint?: string) => (
    <NumberField
      id={`create-${key}`}
      label={label}
      hint={hint}
      value={fields[key]}
      onChange={set(key)}
      problem={numbers[key].problem}
    />
  );
  return (
    <Dialog open onOpenChange={onOpenChange} title={manage.create}>
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        {!done && reviewing && (
          <Review
            name={fields.name}
            symbol={fields.symbol}
            strategy={fields.strategy}
            figures={figures}
            firstCutoff={firstCutoff}
          />
        )}
        {!done && !reviewing && (
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
            {words("name", t.name)}
            {words("symbol", t.symbol)}
            {shared && (
              <>
                <div className="grid grid-cols-2 items-start gap-3">
                  {number("fee", t.fee)}
                  {number("margin", t.margin)}
                  {number("minimum", t.minimum, asset.symbol)}
                  {number("seed", t.seed, asset.symbol)}
                </div>
                <p className="-mt-2 text-[13px] text-faint">{t.marginHint}</p>
                {number("period", t.period)}
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
            <Note>{wallets.safe.leader}</Note>
            {config.contracts.tank && <p className="text-[13px] text-faint">{tanks.wizard}</p>}
            {!valid && <p className="text-[13px] text-faint">{t.incomplete}</p>}
          </>
        )}
        <TxStatus phase={phase} units={asset} signs={signs} done={t.done} />
        {!done && !busy && reviewing && before.note}
        {done ? (
          <Button
            look="primary"
            size="l"
            onClick={() => {
              onOpenChange(false);
              if (made) navigate({ to: "/vaults/$vault", params: { vault: made } });
            }}
          >
            {made === null ? text.common.close : t.look}
          </Button>
        ) : reviewing ? (
          <>
            <Submit
              label={figures ? t.submitExactly(figures.fee, figures.margin, figures.seed) : t.submit}
              busy={busy}
              disabled={!valid || before.blocked}
              onClick={submit}
            />
            <Button disabled={busy} onClick={() => setReviewing(false)}>
              {t.change}
            </Button>
          </>
        ) : (
          <Button look="primary" size="l" type="submit" disabled={!valid} onClick={() => setReviewing(true)}>
            {t.review}
          </Button>
        )}
      </form>
    </Dialog>
  );
}

type Numbers = Record<"fee" | "margin" | "minimum" | "seed" | "period", { value: bigint | null }>;

/** All numbers of a shared vault, or null while one of them is missing or wrong. */
function exactNumbers(numbers: Numbers) {
  const { fee, margin, minimum, seed, period } = numbers;
  if (fee.value === null || margin.value === null || minimum.value === null) return null;
  if (seed.value === null || period.value === null) return null;
  return { fee: fee.value, margin: margin.value, minimum: minimum.value, seed: seed.value, period: period.value };
}

/** Everything that will be signed; what the contract never lets anybody change stands apart. */
function Review({
  name,
  symbol,
  strategy,
  figures,
  firstCutoff,
}: {
  name: string;
  symbol: string;
  strategy: string;
  figures: Record<keyof Numbers, string> | null | false;
  firstCutoff: number;
}) {
  return (
    <div className="flex flex-col gap-3" data-testid="create-review">
      <p className="text-[13px] text-soft">{t.reviewHint}</p>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5">
        <Row label={t.name}>{name}</Row>
        <Row label={t.symbol}>{symbol}</Row>
        {figures && (
          <>
            <Row label={t.margin}>{figures.margin}</Row>
            <Row label={t.minimum}>{figures.minimum}</Row>
            <Row label={t.period}>{figures.period}</Row>
            <Row label={t.firstCutoff}>{localTime(firstCutoff)}</Row>
          </>
        )}
      </dl>
      <Note tone="warn">
        <p>{t.forEver}</p>
        <p className="mt-1">{wallets.safe.leaderForEver}</p>
      </Note>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5">
        {figures && (
          <>
            <Row label={t.fee}>{figures.fee}</Row>
            <Row label={t.seed}>{figures.seed}</Row>
          </>
        )}
        <Row label={t.strategy}>
          <span className="whitespace-pre-wrap [overflow-wrap:anywhere]">{strategy || "—"}</span>
        </Row>
      </dl>
    </div>
  );
}

/** The new vault's address, from the factory's own event. */
function createdVault(receipt: Happened, factory: Address): string | null {
  for (const log of receipt.logs) {
    if (log.address.toLowerCase() !== factory.toLowerCase()) continue;
    try {
      const event = decodeEventLog({ abi: factoryAbi, data: log.data, topics: log.topics });
      if (event.eventName === "VaultCreated") return event.args.vault;
    } catch {
      // Another event of the factory.
    }
  }
  return null;
}
