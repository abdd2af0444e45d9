import { integer, shortHash } from "~/lib/format";
import { verify } from "~/text/verify";
import { Badge } from "~/ui/basics";
import { Copyable, HashTag } from "~/ui/figures";
import type { Check } from "./check";

const t = verify;
const verdictTone = { match: "gain", mismatch: "loss", unread: "warn" } as const;
const verdictText = { match: t.match, mismatch: t.mismatch, unread: t.unread } as const;
/** So many transactions are listed; the others are counted. */
const LISTED = 40;

/** One recomputation: what we say, what the chain says, how, from what, where, and what it leaves open. */
export function CheckView({ check }: { check: Check }) {
  const txs = check.txs ?? [];
  return (
    <div data-testid={`check-${check.verdict}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 pt-4">
        <h2 className="text-[15px]">{check.title}</h2>
        <Badge tone={verdictTone[check.verdict]}>{verdictText[check.verdict]}</Badge>
        {check.block !== undefined && (
          <span className="num ml-auto text-xs text-faint">
            {t.atBlock(integer(check.block))}{" "}
            {check.hash && <Copyable value={check.hash} short={shortHash(check.hash)} label={t.block} />}
            {txs.length === 1 && (
              <>
                {" · "}
                {t.transaction} <HashTag hash={txs[0]!} />
              </>
            )}
          </span>
        )}
      </div>
      <dl className="num grid gap-x-10 gap-y-1 px-5 py-3 sm:grid-cols-2">
        {(
          [
            [t.claimed, check.claimed],
            [t.computed, check.computed],
          ] as const
        ).map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-[13px] text-faint">{name}</dt>
            <dd className="text-base font-medium break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="border-t border-line px-5 py-3 text-[13px] text-soft">
        <p>
          <span className="text-faint">{t.formula}: </span>
          {check.formula}
        </p>
        {check.inputs.length > 0 && (
          <dl className="num mt-2 grid gap-x-8 gap-y-0.5 sm:grid-cols-[auto_1fr]">
            {check.inputs.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-faint max-sm:mt-1">{name}</dt>
                <dd className="min-w-0 break-words">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {txs.length > 1 && (
          <details className="mt-2">
            <summary className="cursor-pointer text-faint hover:text-ink">
              {t.receipts(txs.length)} · {t.showReceipts}
            </summary>
            <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
              {txs.slice(0, LISTED).map((hash) => (
                <li key={hash}>
                  <HashTag hash={hash} />
                </li>
              ))}
              {txs.length > LISTED && <li className="text-faint">+ {integer(txs.length - LISTED)}</li>}
            </ul>
          </details>
        )}
        {check.note && <p className="mt-2 text-faint">{check.note}</p>}
        {check.leaves && (
          <p className="mt-2 text-faint">
            <span className="font-medium">{t.leaves}:</span> {check.leaves}
          </p>
        )}
      </div>
    </div>
  );
}
