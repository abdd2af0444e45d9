import { portfolioCall } from "@sluicefi/client/call";
import { bestQuote } from "@sluicefi/client/quote";
import { impliedPrice } from "@sluicefi/client/trade-price";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import { readChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { AmountField, Tick, useTypedFor } from "~/dialogs/amount-field";
import { useSentBefore } from "~/dialogs/sent-before";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import {
  assets,
  bps,
  decimal,
  exactInPercent,
  exactPercent,
  inPercent,
  token,
  tokenPrice,
  UNKNOWN,
} from "~/lib/format";
import { echo } from "~/lib/number-input";
import { manage } from "~/text/manage";
import { text } from "~/text/pages";
import { Button, Card, CardTitle, Field, inputClass, Note, Row, Skeleton } from "~/ui/basics";
import { Choice } from "~/ui/choice";
import { readNumber } from "~/ui/number-field";
import { chainReader } from "~/wallet/reader";
import { performCall } from "~/wallet/tx";
import { roomUnderCap } from "./caps";
import { TargetsForm } from "./targets-form";
import { inForce, type TradeToken, type Trading, useTrading } from "./use-manage";

const t = manage;
/** A market trade reverts below this part of its quote. */
const SLIPPAGE_BPS = 50n;
const DAY = 86_400;

export function BoundsCard({ vault }: { vault: Vault }) {
  const { data } = useTrading(vault);
  return (
    <Card>
      <CardTitle>{t.bounds}</CardTitle>
      <div className="px-5 pb-4">
        {vault.tradingPaused && <Note tone="warn">{t.paused}</Note>}
        <p className="text-[13px] text-soft">{t.boundsPerTrade}</p>
        <dl className="mt-1">
          <Row label={t.boundsBucket}>{data ? exactPercent(data.bucketLeft) : UNKNOWN}</Row>
          <Row label={t.boundsBase}>{data ? decimal(data.bucketBase, vault.asset.decimals) : UNKNOWN}</Row>
        </dl>
        <p className="mt-2 text-xs leading-relaxed text-faint">{t.boundsWorst}</p>
      </div>
    </Card>
  );
}

type Way = "market" | "limit" | "targets";

export function TradeCard({ vault }: { vault: Vault }) {
  const [way, setWay] = useState<Way>("targets");
  const { data: trading } = useTrading(vault);
  return (
    <Card>
      <CardTitle
        aside={
          <Choice
            label={t.how}
            value={way}
            onChange={setWay}
            options={[
              { id: "targets", label: t.tradeTargets },
              { id: "limit", label: t.tradeLimit },
              { id: "market", label: t.tradeMarket },
            ]}
          />
        }
      >
        {t.trade}
      </CardTitle>
      <div className="px-5 pb-5">
        {!trading ? (
          <Skeleton className="h-40" />
        ) : way === "targets" ? (
          <TargetsForm vault={vault} trading={trading} />
        ) : (
          <SwapForm
            key={way}
            vault={vault}
            trading={trading}
            limit={way === "limit"}
            toTargets={() => setWay("targets")}
          />
        )}
      </div>
    </Card>
  );
}

function TokenSelect({
  id,
  label,
  value,
  tokens,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  tokens: TradeToken[];
  onChange: (address: string) => void;
}) {
  const chosen = tokens.find((it) => it.address === value);
  return (
    <Field id={id} label={label} hint={chosen && t.held(token(chosen.held, chosen.decimals))}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)} className={inputClass}>
        {tokens.map((it) => (
          <option key={it.address} value={it.address}>
            {it.symbol}
          </option>
        ))}
      </select>
    </Field>
  );
}

function SwapForm({
  vault,
  trading,
  limit,
  toTargets,
}: {
  vault: Vault;
  trading: Trading;
  limit: boolean;
  toTargets: () => void;
}) {
  const { data: targets } = useQuery(query.targets(vault.address));
  const [againstTargets, setAgainstTargets] = useState(false);
  const conflict = targets !== undefined && inForce(targets);
  const sellable = trading.tokens.filter(({ held }) => held > 0n);
  const [chosen, setChosen] = useState<string>(sellable[0]?.address ?? "");
  const sell = sellable.some(({ address }) => address === chosen) ? chosen : (sellable[0]?.address ?? "");
  const buyable = trading.tokens.filter(({ address, listed }) => listed && address !== sell);
  const [wanted, setWanted] = useState<string>(buyable[0]?.address ?? "");
  const buy = buyable.some(({ address }) => address === wanted) ? wanted : (buyable[0]?.address ?? "");
  const [typed, setTyped] = useTypedFor(sell);
  const [least, setLeast] = useTypedFor(buy);
  const [days, setDays] = useState(7);
  const { phase, report, busy } = useTx();
  const tokenIn = trading.tokens.find(({ address }) => address === sell);
  const tokenOut = trading.tokens.find(({ address }) => address === buy);
  const { value: amount, problem } = readNumber(typed, tokenIn?.decimals ?? 0, (value) =>
    value === 0n
      ? text.problem.zero
      : tokenIn && value > tokenIn.held
        ? text.problem.overBalance(`${echo(tokenIn.held, tokenIn.decimals)} ${tokenIn.symbol}`)
        : null,
  );
  const minimum = readNumber(least, tokenOut?.decimals ?? 0, (value) => (value === 0n ? text.problem.zero : null));
  const quote = useQuote(vault, trading, limit ? undefined : { tokenIn, tokenOut, amount });
  const [signs, setSigns] = useState("");
  const action = limit ? "placeLimitOrder" : "trade";
  const before = useSentBefore([action], vault.portfolio);
  if (!tokenIn || !tokenOut) return <Note>{t.noQuote}</Note>;

  const minAmountOut = limit
    ? minimum.value
    : quote.data
      ? (quote.data.amountOut * (10_000n - SLIPPAGE_BPS)) / 10_000n
      : null;
  const exactly =
    amount === null || minAmountOut === null
      ? null
      : ([
          `${echo(amount, tokenIn.decimals)} ${tokenIn.symbol}`,
          `${echo(minAmountOut, tokenOut.decimals)} ${tokenOut.symbol}`,
        ] as const);

  const bought = limit ? minimum.value : (quote.data?.amountOut ?? null);
  const outcome = amount !== null && bought !== null ? outcomeOf(vault, tokenIn, tokenOut, amount, bought) : null;

  const submit = () => {
    const now = readChainNow();
    if (amount === null || now === null || minAmountOut === null || !exactly) return;
    const says = limit ? t.limitSigns(...exactly, t.days(days)) : t.sellSigns(...exactly);
    setSigns(says);
    const portfolio = vault.portfolio as Address;
    const intent = { action, contract: portfolio, says };
    if (limit) {
      const order = [tokenIn.address, tokenOut.address, amount, minAmountOut, now + days * DAY] as const;
      performCall(report, portfolioCall(portfolio, "placeLimitOrder", order), intent);
    } else if (quote.data) {
      performCall(report, portfolioCall(portfolio, "trade", [{ ...quote.data.swap, minAmountOut }]), intent);
    }
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TokenSelect id="sell" label={t.sell} value={sell} tokens={sellable} onChange={setChosen} />
        <TokenSelect id="buy" label={t.buy} value={buy} tokens={buyable} onChange={setWanted} />
      </div>
      <AmountField
        id="sell-amount"
        label={t.amount}
        value={typed}
        onChange={setTyped}
        problem={problem}
        max={tokenIn.held}
        decimals={tokenIn.decimals}
        unit={tokenIn.symbol}
      />
      {limit ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <AmountField
            id="least"
            label={t.atLeast}
            value={least}
            onChange={setLeast}
            problem={minimum.problem}
            max={null}
            decimals={tokenOut.decimals}
            unit={tokenOut.symbol}
          />
          <Field id="valid" label={t.validFor}>
            <select
              id="valid"
              value={days}
              onChange={(event) => setDays(Number(event.target.value))}
              className={`${inputClass} h-13`}
            >
              {[1, 7, 30, 90].map((count) => (
                <option key={count} value={count}>
                  {t.days(count)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      ) : (
        amount !== null && (
          <dl className="rounded-control bg-sunken px-3.5 py-1.5" aria-live="polite">
            <Row label={t.quote}>
              {quote.isFetching
                ? t.quoting
                : quote.data
                  ? `${token(quote.data.amountOut, tokenOut.decimals)} ${tokenOut.symbol} · ${t.quoteFee(exactInPercent(quote.data.fee, 4))}`
                  : quote.isError
                    ? t.quoteFailed
                    : t.noQuote}
            </Row>
          </dl>
        )
      )}
      <CapRow token={tokenOut} vault={vault} trading={trading} worth={outcome?.worth ?? null} />
      {outcome && <OutcomeRows outcome={outcome} vault={vault} trading={trading} limit={limit} />}
      {conflict && (
        <Note tone="warn" role="alert">
          <p>{t.targetsInForce}</p>
          <div className="mt-2 flex flex-wrap items-center gap-3">
            <Button size="s" onClick={toTargets}>
              {t.toTargets}
            </Button>
            <Tick
              id="against-targets"
              checked={againstTargets}
              onChange={setAgainstTargets}
              label={t.targetsInForceConfirm}
            />
          </div>
        </Note>
      )}
      <p className="-mt-1 text-[13px] text-faint">{limit ? t.limitHint : t.slippage}</p>
      {!busy && before.note}
      <Button
        type="submit"
        look="primary"
        busy={busy}
        disabled={!exactly || targets === undefined || (conflict && !againstTargets) || before.blocked}
        onClick={submit}
        wraps
        className="self-start"
      >
        {exactly ? (limit ? t.limitExactly(...exactly) : t.sellExactly(...exactly)) : limit ? t.placeLimit : t.tradeNow}
      </Button>
      <TxStatus phase={phase} units={vault.asset} signs={signs} done={limit ? t.limitPlaced : t.traded} />
    </form>
  );
}

interface Outcome {
  /** The token whose price is meant, and what the trade says it costs. */
  token: TradeToken;
  price: bigint;
  oracle: bigint | null;
  againstOracle: bigint | null;
  loss: bigint | null;
  /** What is bought at the oracle's price, asset base units, rounded up; null where it has none. */
  worth: bigint | null;
}

/** What a trade of these amounts says a token costs, always in the asset per token. */
export function outcomeOf(
  vault: Vault,
  tokenIn: TradeToken,
  tokenOut: TradeToken,
  amountIn: bigint,
  amountOut: bigint,
): Outcome | null {
  const asset = vault.asset.address.toLowerCase();
  const side =
    tokenIn.address.toLowerCase() === asset ? "sold" : tokenOut.address.toLowerCase() === asset ? "bought" : "neither";
  const implied = impliedPrice(
    { amount: amountIn, decimals: tokenIn.decimals, price: tokenIn.price },
    { amount: amountOut, decimals: tokenOut.decimals, price: tokenOut.price },
    side,
  );
  const priced = side === "sold" ? tokenOut : tokenIn;
  const whole = 10n ** BigInt(tokenOut.decimals + 18);
  const worth = tokenOut.price === null ? null : (amountOut * tokenOut.price + whole - 1n) / whole;
  return implied && { token: priced, oracle: priced.price, worth, ...implied };
}

const WAD = 10n ** 18n;
const ONE_PERCENT = WAD / 100n;
/** Rounded up: what is drawn is never shown as less. */
const exactPercentUp = (part: bigint) => exactPercent(((part + 10n ** 12n - 1n) / 10n ** 12n) * 10n ** 12n);

/** The cap of the token that is bought, what may still be bought under it, and whether this is more. */
export function CapRow({
  token: bought,
  vault,
  trading,
  worth,
}: {
  token: TradeToken;
  vault: Vault;
  trading: Trading;
  worth: bigint | null;
}) {
  const room = roomUnderCap(bought, trading.bucketBase);
  if (room === null) return null;
  return (
    <>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5">
        <Row label={t.capOf(bought.symbol)} hint={text.table.capHint}>
          {t.capRoom(bps(bought.capBps), assets(room, vault.asset, { down: true }))}
        </Row>
      </dl>
      {worth !== null && worth > room && (
        <Note tone="warn" role="alert">
          {t.capExceeded(bought.symbol)}
        </Note>
      )}
    </>
  );
}

/** The price of a trade beside the oracle's, before anything is signed. */
export function OutcomeRows({
  outcome: { token: priced, price, oracle, againstOracle, loss },
  vault,
  trading,
  limit,
}: {
  outcome: Outcome;
  vault: Vault;
  trading: Trading;
  limit: boolean;
}) {
  const { symbol } = vault.asset;
  return (
    <>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5" aria-live="polite">
        <Row label={(limit ? t.priceAtLeast : t.priceFor)(priced.symbol, symbol)}>
          {tokenPrice(String(price), vault.asset)}
        </Row>
        <Row label={t.oraclePrice}>{tokenPrice(oracle === null ? null : String(oracle), vault.asset)}</Row>
        <Row label={t.againstOracle} hint={t.againstOracleHint}>
          {againstOracle === null ? UNKNOWN : inPercent(decimal(againstOracle, 16, { sign: true }))}
        </Row>
        {!limit && loss !== null && trading.bucketBase > 0n && (
          <Row label={t.draws(exactPercent(trading.bucketLeft))}>
            {t.drawsAtLeast(exactPercentUp((loss * WAD + trading.bucketBase - 1n) / trading.bucketBase))}
          </Row>
        )}
      </dl>
      {limit && againstOracle !== null && againstOracle > ONE_PERCENT && <Note>{t.limitFarOff}</Note>}
    </>
  );
}

interface Wanted {
  tokenIn?: TradeToken;
  tokenOut?: TradeToken;
  amount: bigint | null;
}

/** The best of each adapter's direct pools, by simulating the very trade as this account. */
function useQuote(vault: Vault, trading: Trading, wanted: Wanted | undefined) {
  const { address } = useConnection();
  const { tokenIn, tokenOut, amount } = wanted ?? { amount: null };
  return useQuery({
    queryKey: ["vault", vault.address, "quote", tokenIn?.address, tokenOut?.address, String(amount), address],
    enabled: Boolean(wanted && amount && tokenIn && tokenOut && address),
    refetchInterval: 15_000,
    retry: false,
    queryFn: async () => {
      const client = await chainReader();
      if (!client) throw new Error("no reader");
      if (!tokenIn || !tokenOut || !amount) return null;
      return bestQuote(client, vault.portfolio as Address, address as Address, trading.adapters, {
        tokenIn: tokenIn.address,
        tokenOut: tokenOut.address,
        amountIn: amount,
      });
    },
  });
}
