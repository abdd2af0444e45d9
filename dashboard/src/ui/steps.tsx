import type { Request } from "~/api/client";
import { text } from "~/text/pages";
import { cx } from "./basics";
import { Countdown, Time } from "./figures";

/** How far a request is: 0 requested, 1 past its cut-off, 2 settled, 3 collected; null when it left the queue another way. */
export function progressOf({ state }: Pick<Request, "state">): number | null {
  const known: Partial<Record<Request["state"], number>> = { pending: 0, processing: 1, claimable: 2, claimed: 3 };
  return known[state] ?? null;
}

/** The four steps of a request, with when each was or will be: what a week of waiting looks like. */
export function RequestSteps({ request }: { request: Request }) {
  const t = text.steps;
  const done = progressOf(request);
  if (done === null) return null;
  const steps = [
    { label: t.requested, when: <Time at={request.requestedAt} /> },
    {
      label: t.cutoff,
      when:
        request.cutoff === null ? null : done === 0 ? (
          <>
            {t.in} <Countdown until={request.cutoff} over={text.vault.cutoffNow} />
          </>
        ) : (
          <Time at={request.cutoff} />
        ),
    },
    {
      label: t.settled,
      when: request.settledAt !== null ? <Time at={request.settledAt} /> : done === 1 ? t.now : t.rightAfter,
    },
    { label: request.kind === "deposit" ? t.claimShares : t.claimAssets, when: t.whenever },
  ];
  return (
    <ol aria-label={t.label} className="grid grid-cols-2 gap-x-2 gap-y-2.5 sm:grid-cols-4">
      {steps.map(({ label, when }, index) => (
        <li key={label} aria-current={index === done + 1 ? "step" : undefined} className="min-w-0">
          <span
            aria-hidden="true"
            className={cx(
              "mb-1.5 block h-1 rounded-full",
              index <= done ? "bg-accent" : index === done + 1 ? "bg-accent/35" : "bg-sunken",
            )}
          />
          <span className={cx("block text-xs font-medium", index <= done + 1 ? "text-ink" : "text-faint")}>
            {label}
            {index <= done && <span className="sr-only"> ({t.done})</span>}
          </span>
          <span className="num block text-xs text-faint">{when}</span>
        </li>
      ))}
    </ol>
  );
}
