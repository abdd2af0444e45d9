import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import {
  type AssetLike,
  assets,
  decimal,
  type NumberStyle,
  shortAddress,
  shortHash,
  token,
  UNKNOWN,
} from "~/lib/format";
import { countdown, isoDuration, localTime, utcTime } from "~/lib/time";
import { text } from "~/text/pages";
import { cx } from "./basics";

/** An amount of the asset; the whole figure on hover, "—" when unknown. */
export function Money({
  value,
  asset,
  ...style
}: { value: string | bigint | null | undefined; asset: AssetLike } & NumberStyle) {
  const amount = typeof value === "bigint" ? value : units(value);
  return (
    <span
      className="num"
      title={amount === null ? text.common.unknown : assets(amount, asset, { digits: asset.decimals })}
    >
      {decimal(amount, asset.decimals, style)}
    </span>
  );
}

/** An amount of any token, with as many digits as read well; all of them on hover. */
export function TokenAmount({
  amount,
  decimals,
  symbol,
}: {
  amount: bigint | null;
  decimals: number | null;
  symbol?: string;
}) {
  const all =
    amount === null || decimals === null ? text.common.unknown : decimal(amount, decimals, { digits: decimals });
  return (
    <span className="num" title={all}>
      {token(amount, decimals)}
      {symbol && ` ${symbol}`}
    </span>
  );
}

/** A gain or loss: sign and colour, so that neither alone carries it. */
export function Pnl({
  value,
  asset,
  suffix,
  ...style
}: { value: string | null | undefined; asset: AssetLike; suffix?: ReactNode } & NumberStyle) {
  const amount = units(value);
  const tone = amount === null || amount === 0n ? "" : amount > 0n ? "text-gain" : "text-loss";
  return (
    <span
      className={cx("num", tone)}
      title={amount === null ? text.common.unknown : assets(amount, asset, { digits: asset.decimals })}
    >
      {decimal(amount, asset.decimals, { sign: true, ...style })}
      {suffix}
    </span>
  );
}

/** A moment in the reader's zone, UTC on hover. */
export function Time({
  at,
  format = localTime,
}: {
  at: number | null | undefined;
  format?: (seconds: number) => string;
}) {
  if (at === null || at === undefined) return <>{UNKNOWN}</>;
  return (
    <time dateTime={new Date(at * 1000).toISOString()} title={utcTime(at)} className="num whitespace-nowrap">
      {format(at)}
    </time>
  );
}

/** Counts down on the chain's clock. */
export function Countdown({ until, over }: { until: number; over: string }) {
  const now = useChainNow();
  if (now === null) return <>{UNKNOWN}</>;
  if (until <= now) return <>{over}</>;
  return (
    <time
      dateTime={isoDuration(until, now)}
      title={`${localTime(until)} · ${utcTime(until)}`}
      className="num whitespace-nowrap"
    >
      {countdown(until, now)}
    </time>
  );
}

/** What is read out whole and shown in full: no longer than a link to a page of this site. A contract's interface is only named. */
const READABLE = 200;

/** Something copied with a click: an address or a hash, shortened for reading. */
export function Copyable({ value, short, label }: { value: string; short?: ReactNode; label: string }) {
  const [copied, setCopied] = useState(false);
  const readable = value.length <= READABLE;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(() => setCopied(false), 1500);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button
      type="button"
      onClick={copy}
      title={readable ? value : undefined}
      aria-label={`${readable ? `${label} ${value}` : label}. ${text.common.copy}`}
      className="inline-flex min-h-[24px] items-center gap-1 rounded font-mono text-[0.86em] text-soft hover:text-ink"
    >
      {copied ? text.common.copied : (short ?? shortAddress(value))}
    </button>
  );
}

/** A link to the operator's block explorer; nothing where they name none. */
function ExplorerLink({ path, label }: { path: string; label: string }) {
  const { data } = useQuery(query.config);
  const explorer = data?.explorer;
  if (!explorer || !/^https?:\/\//.test(explorer)) return null;
  return (
    <a
      href={`${explorer}/${path}`}
      target="_blank"
      rel="noreferrer"
      title={label}
      className="grid size-[24px] place-items-center text-faint hover:text-accent"
    >
      <span className="sr-only">{label}</span>
      <svg viewBox="0 0 16 16" className="size-3" aria-hidden="true">
        <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </a>
  );
}

/** An address: a click copies it; the explorer's page of it is beside it where there is one. */
export const AddressTag = ({ address, label = text.common.address }: { address: string; label?: string }) => (
  <span className="inline-flex items-center">
    <Copyable value={address} label={label} />
    <ExplorerLink path={`address/${address}`} label={text.common.explorer(label, shortAddress(address))} />
  </span>
);

/** A transaction, as an address. */
export const HashTag = ({ hash }: { hash: string }) => (
  <span className="inline-flex items-center">
    <Copyable value={hash} short={shortHash(hash)} label={text.common.transaction} />
    <ExplorerLink path={`tx/${hash}`} label={text.common.explorer(text.common.transaction, shortHash(hash))} />
  </span>
);
