import type { Progress } from "@sluicefi/client/verify/work";
import { integer } from "~/lib/format";
import { verify } from "~/text/verify";
import { Button, Skeleton } from "~/ui/basics";

/** How far a run is, and the way to stop it. */
export function ProgressView({ progress, cancel }: { progress?: Progress; cancel: () => void }) {
  const total = progress?.total ?? 0;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-4 text-[13px] text-faint">
        <p role="status">
          {verify.running}{" "}
          {total > 0 && <span className="num">{verify.progress(integer(progress!.done), integer(total))}</span>}
        </p>
        <Button size="s" onClick={cancel}>
          {verify.cancel}
        </Button>
      </div>
      {total > 0 ? (
        <progress
          value={progress!.done}
          max={total}
          aria-label={verify.running}
          className="h-1.5 w-full overflow-hidden rounded-full bg-sunken accent-accent"
        />
      ) : (
        <Skeleton className="h-1.5" />
      )}
    </div>
  );
}
