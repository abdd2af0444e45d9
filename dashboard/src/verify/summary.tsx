import type { FigureClass } from "@sluicefi/client/verify/figure";
import type { Result, Verdict } from "@sluicefi/client/verify/result";
import { countResults, type EventsFound } from "@sluicefi/client/verify/run";
import { integer } from "~/lib/format";
import { verify } from "~/text/verify";
import { reasonSentence } from "~/text/verify-reasons";
import { Note } from "~/ui/basics";

const classes: readonly FigureClass[] = ["events", "state", "hourly"];
const verdicts: readonly Verdict[] = ["match", "mismatch", "unchecked"];

/** "4,211 events, one slot: 38 figures from events check, 9 state at block 2,189 check, 4 hourly not checked." */
function counted(results: readonly Result[], events: Extract<EventsFound, { proven: true }>): string {
  const counts = countResults(results);
  const block = integer(
    results.find((result) => result.class === "state" && result.block !== undefined)?.block ?? events.block,
  );
  const parts = classes.flatMap((of) =>
    verdicts.flatMap((verdict) => {
      const n = counts[of][verdict];
      return n === 0 ? [] : [verify.countedPart(integer(n), of, n > 1, verdict, block)];
    }),
  );
  return verify.counted(integer(events.count), parts);
}

/** What a run has found of the events, and how many figures of which class check. */
export function Summary({ events, results }: { events: EventsFound; results?: readonly Result[] }) {
  if (!events.proven) {
    const wrong = events.verdict === "mismatch";
    return (
      <Note tone={wrong ? "loss" : "warn"} role="alert">
        <span data-testid={wrong ? "events-mismatch" : "events-unchecked"}>
          <strong className="font-medium">{wrong ? verify.eventsWrong : verify.eventsUnread}</strong>{" "}
          {reasonSentence(events.reason)}
        </span>
      </Note>
    );
  }
  const wrong = results?.some(({ verdict }) => verdict === "mismatch");
  return (
    <Note tone={wrong ? "loss" : results ? "gain" : "plain"} role="status">
      <span data-testid={results ? "counts" : "events-proven"}>
        {results
          ? counted(results, events)
          : verify.events(integer(events.count), integer(events.block), verify.sources[events.source])}
      </span>
    </Note>
  );
}

/** How to check this page's own code. */
export const Honesty = ({ vault }: { vault: string }) => (
  <section className="text-sm">
    <h2 className="text-[15px]">{verify.honesty}</h2>
    <p className="mt-1 text-soft">{verify.honestyText}</p>
    <code className="mt-2 block rounded-control bg-sunken px-3 py-2 font-mono text-xs [overflow-wrap:anywhere]">
      {verify.honestyCommand(vault)}
    </code>
  </section>
);
