import { Link } from "@tanstack/react-router";
import type { VaultSummary } from "~/api/client";
import { localWeekday } from "~/lib/time";
import { text } from "~/text/pages";
import { week } from "~/text/week";
import { Countdown, Time } from "~/ui/figures";
import { textLink } from "~/ui/page";

const t = week;

/** What a week is, for who has never seen one, with the next cut-off of all vaults in it. */
export default function Week({ vaults }: { vaults: readonly VaultSummary[] }) {
  const cutoffs = vaults.flatMap(({ nextCutoff }) => (nextCutoff === null ? [] : [nextCutoff]));
  const next = cutoffs.length ? Math.min(...cutoffs) : null;
  const steps = [
    { head: t.ask, when: t.askWhen, what: t.askWhat },
    {
      head: t.cutoff,
      when:
        next === null ? (
          t.cutoffUsual
        ) : (
          <>
            <Time at={next} format={localWeekday} />, {t.in} <Countdown until={next} over={text.vault.cutoffNow} />
          </>
        ),
      what: t.cutoffWhat,
    },
    { head: t.settled, when: t.settledWhen, what: t.settledWhat },
    { head: t.claim, when: t.claimWhen, what: t.claimWhat },
  ];
  return (
    <section aria-labelledby="week">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="week" className="text-lg">
          {t.title}
        </h2>
        <Link to="/guide" className={`${textLink} text-[13px]`}>
          {t.more}
        </Link>
      </div>
      <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(({ head, when, what }, index) => (
          <li key={head} className="border-t-2 border-accent/40 pt-3">
            <h3 className="text-sm">
              <span className="num mr-1.5 text-faint">{index + 1}</span>
              {head}
            </h3>
            <p className="num mt-0.5 text-[13px] text-accent">{when}</p>
            <p className="mt-1.5 text-[13px] text-soft">{what}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
