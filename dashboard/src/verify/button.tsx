import type { Figure } from "@sluicefi/client/verify/figure";
import { Suspense, useState } from "react";
import { text } from "~/text/pages";
import { cx } from "~/ui/basics";
import { part } from "~/ui/boundary";

const Panel = part(() => import("./panel"));

/** Small and quiet, beside a figure: opens its recomputation. The engine is loaded by the first click. */
export function VerifyButton({
  figures,
  label,
  note,
  className,
}: {
  figures: Figure | readonly Figure[];
  label: string;
  /** What of the figure beside the button is not recomputed. */
  note?: string;
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const name = `${text.common.verify}: ${label}`;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={name}
        title={name}
        data-testid="verify"
        className={cx(
          "relative -my-1 inline-grid size-[24px] shrink-0 place-items-center rounded align-middle text-faint transition-colors hover:bg-sunken hover:text-accent focus-visible:text-accent",
          className,
        )}
      >
        <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden="true">
          <path
            d="M8 1.5 13 3.4v4.2c0 3.2-2.1 5.6-5 6.9-2.900-1.300-5-3.700-5-6.900V3.400z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            strokeLinejoin="round"
          />
          <path
            d="m5.600 7.900 1.700 1.700 3.100-3.300"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.400"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      {open && (
        <Suspense>
          <Panel
            figures={Array.isArray(figures) ? figures : [figures as Figure]}
            label={label}
            note={note}
            onOpenChange={setOpen}
          />
        </Suspense>
      )}
    </>
  );
}
