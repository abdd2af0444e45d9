import { type Figure, searchOf } from "@sluicefi/client/verify/figure";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { verify } from "~/text/verify";
import { Button, Note } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { textLink } from "~/ui/page";
import { CheckView } from "./check-view";
import { ProgressView } from "./progress-view";
import { Summary } from "./summary";
import { useVerification } from "./use-verification";
import { checksOf } from "./words";

/** What a verify button opens: the figure read and recomputed as soon as it is there. */
export default function VerifyPanel({
  figures,
  label,
  note,
  onOpenChange,
}: {
  figures: readonly Figure[];
  label: string;
  note?: string;
  onOpenChange: (open: boolean) => void;
}) {
  const { running, progress, events, results, error, cancelled, run, cancel } = useVerification();
  const again = () => run(() => ({ figures }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens; afterwards the reader says when
  useEffect(() => {
    run(() => ({ figures }));
  }, [run]);
  const [first] = figures;
  return (
    <Dialog open onOpenChange={onOpenChange} title={`${verify.title}: ${label}`} description={verify.panelLead} wide>
      {note && <Note tone="warn">{note}</Note>}
      <div aria-live="polite" className="flex flex-col gap-4">
        {events && <Summary events={events} />}
        {error ? (
          <Note tone="loss" role="alert">
            {error.message}
          </Note>
        ) : cancelled ? (
          <Note role="status">{verify.cancelled}</Note>
        ) : results ? (
          checksOf(results).map((check) => (
            <div key={check.key} className="rounded-control border border-line">
              <CheckView check={check} />
            </div>
          ))
        ) : (
          <ProgressView progress={progress} cancel={cancel} />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button size="s" busy={running} onClick={again}>
          {verify.again}
        </Button>
        {first && (
          <Link
            to="/verify"
            search={figures.length > 1 ? { ...searchOf(first), figure: undefined, epoch: undefined } : searchOf(first)}
            className={`${textLink} text-[13px]`}
          >
            {verify.openPage}
          </Link>
        )}
      </div>
      <p className="text-xs leading-relaxed text-faint">{verify.notText}</p>
    </Dialog>
  );
}
