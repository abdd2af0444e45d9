import type { ReactNode } from "react";

/** Title, one sentence, and what belongs beside them. */
export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div>
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {lead && <p className="mt-1.5 max-w-2xl text-sm text-soft">{lead}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}

/** A few large figures in one band. */
export function Figures({ items }: { items: { label: string; value: ReactNode; hint?: string }[] }) {
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-card border border-line bg-line">
      {items.map(({ label, value, hint }) => (
        <div key={label} className="min-w-36 flex-1 bg-panel px-5 py-4 sm:min-w-44" title={hint}>
          <dt className="text-[13px] text-faint">{label}</dt>
          <dd className="num mt-1 text-lg font-semibold tracking-tight">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export const textLink = "text-accent underline decoration-line-strong underline-offset-4 hover:decoration-accent";
