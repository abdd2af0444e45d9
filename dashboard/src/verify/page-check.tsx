import type { Result } from "@sluicefi/client/verify/result";
import { useEffect } from "react";
import { verify } from "~/text/verify";
import { Button, Note } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { CheckView } from "./check-view";
import { ProgressView } from "./progress-view";
import { Honesty, Summary } from "./summary";
import { useVerification } from "./use-verification";
import { checksOf } from "./words";

/** Readings of old state that a figure may take here; the drawdown of a year takes some 26,000. */
const READINGS = 1000;
const rank = { mismatch: 0, unchecked: 1, match: 2 } as const;

/** All figures of a vault's page at once: the counts first, then each figure, what doesn't match on top. */
export default function PageCheck({
  vault,
  account,
  onOpenChange,
}: {
  vault: string;
  account?: string;
  onOpenChange: (open: boolean) => void;
}) {
  const { running, progress, events, results, error, cancelled, run, cancel } = useVerification();
  const check = (readings?: number) => run(() => ({ vault, account }), { readings });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens; afterwards the reader says when
  useEffect(() => {
    check(READINGS);
  }, [run]);
  const left = results?.some(({ reason }) => reason?.kind === "readings");
  return (
    <Dialog open onOpenChange={onOpenChange} title={verify.pageTitle} description={verify.panelLead} wide>
      <div aria-live="polite" className="flex flex-col gap-4" data-testid="page-check">
        {events && <Summary events={events} results={results} />}
        {error ? (
          <Note tone="loss" role="alert">
            {error.message}
          </Note>
        ) : cancelled ? (
          <Note role="status">{verify.cancelled}</Note>
        ) : (
          !results && <ProgressView progress={progress} cancel={cancel} />
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button size="s" busy={running} onClick={() => check(READINGS)}>
          {verify.again}
        </Button>
        {left && (
          <Button size="s" onClick={() => check()}>
            {verify.checkHours}
          </Button>
        )}
      </div>
      {results && <FigureList results={results} />}
      <Honesty vault={vault} />
      <p className="text-xs leading-relaxed text-faint">{verify.notText}</p>
    </Dialog>
  );
}

/** One line a figure, which opens to what it was recomputed from. */
export function FigureList({ results }: { results: readonly Result[] }) {
  const sorted = [...results].sort((a, b) => rank[a.verdict] - rank[b.verdict]);
  return (
    <ul className="flex flex-col gap-2">
      {checksOf(sorted).map((check) => (
        <li key={check.key} className="rounded-control border border-line">
          <details open={check.verdict === "mismatch"}>
            <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 px-4 py-2.5 text-sm">
              <span className="min-w-0 flex-1 font-medium">{check.title}</span>
              <span className="num text-soft">{check.computed}</span>
              <span
                className={
                  check.verdict === "match" ? "text-gain" : check.verdict === "mismatch" ? "text-loss" : "text-warn"
                }
              >
                {verify[check.verdict]}
              </span>
            </summary>
            <CheckView check={check} />
          </details>
        </li>
      ))}
    </ul>
  );
}
