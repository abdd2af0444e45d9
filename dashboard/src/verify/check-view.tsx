import { integer, shortHash } from "~/lib/format";
import { verify } from "~/text/verify";
import { Badge } from "~/ui/basics";
import { Copyable, HashTag } from "~/ui/figures";
import type { Check } from "./words";

const t = verify;
const verdictTone = { match: "gain", mismatch: "loss", unchecked: "warn" } as const;
const verdictText = { match: t.match, mismatch: t.mismatch, unchecked: t.unchecked } as const;

/** One recomputation: what we say, what the chain says, how, from what, where, and what it leaves open. */
export function CheckView({ check }: { check: Check }) {
  return (
    <div data-testid={`check-${check.verdict}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 pt-4">
        <h2 className="text-[15px]">{check.title}</h2>
        <Badge tone={verdictTone[check.verdict]}>{verdictText[check.verdict]}</Badge>
        <span className="text-xs text-faint">{check.kind}</span>
        {check.block !== undefined && (
          <span className="num ml-auto text-xs text-faint">
            {t.atBlock(integer(check.block))}
            {check.time && ` (${check.time})`}{" "}
            {check.hash && <Copyable value={check.hash} short={shortHash(check.hash)} label={t.block} />}
            {check.tx && (
              <>
                {" · "}
                <HashTag hash={check.tx} />
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
