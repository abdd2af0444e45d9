import type { ReactNode } from "react";
import { Explained } from "./basics";

/** Title, one sentence, and what belongs beside them. */
export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div>
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {lead && <p className="mt-1.5 max-w-2xl text-sm text-soft [overflow-wrap:anywhere]">{lead}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}

/** Six large figures in one band, or twelve: as many as fill their rows at every width. */
export function Figures({ items }: { items: { label: string; value: ReactNode; hint?: string }[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-3 lg:grid-cols-6">
      {items.map(({ label, value, hint }) => (
        <div key={label} className="min-w-0 bg-panel p-4" title={hint}>
          <dt className="text-[13px] text-faint">{hint ? <Explained word={label} hint={hint} /> : label}</dt>
          <dd className="num mt-1 text-lg font-semibold tracking-tight [overflow-wrap:anywhere] [&_time]:whitespace-normal">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export const textLink = "text-accent underline decoration-line-strong underline-offset-4 hover:decoration-accent";
