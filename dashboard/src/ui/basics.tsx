import { type ButtonHTMLAttributes, type HTMLAttributes, type ReactNode, useId, useState } from "react";
import { text } from "~/text/pages";

export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(" ");

type Look = "primary" | "quiet" | "ghost" | "danger";

const looks: Record<Look, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong border-transparent",
  quiet: "bg-panel text-ink border-line-strong hover:border-faint hover:bg-sunken",
  ghost: "bg-transparent text-soft border-transparent hover:text-ink hover:bg-sunken",
  danger: "bg-panel text-loss border-line-strong hover:border-loss hover:bg-loss-wash",
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  size?: "s" | "m" | "l";
  busy?: boolean;
  /** What it says may take several lines: a whole order rather than a word. */
  wraps?: boolean;
}

const sizes = { s: "min-h-8 px-2.5 text-[13px]", m: "min-h-9 px-3.5 text-sm", l: "min-h-11 px-5 text-[15px]" };

export function Button({
  look = "quiet",
  size = "m",
  busy,
  wraps,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={cx(
        "inline-flex items-center justify-center gap-2 rounded-control border font-medium transition-colors",
        wraps ? "min-w-0 py-1.5 text-left [overflow-wrap:anywhere]" : "whitespace-nowrap",
        "disabled:cursor-not-allowed disabled:opacity-55",
        looks[look],
        sizes[size],
        className,
      )}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

export function Spinner() {
  return (
    <svg viewBox="0 0 16 16" className="size-3.5 motion-safe:animate-spin" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.25" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

export function Card({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  return <section {...rest} className={cx("rounded-card border border-line bg-panel shadow-panel", className)} />;
}

export function CardTitle({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-5 pt-4 pb-3">
      <h2 className="text-[15px]">{children}</h2>
      {aside}
    </div>
  );
}

type Tone = "plain" | "accent" | "gain" | "loss" | "warn";

const tones: Record<Tone, string> = {
  plain: "bg-sunken text-soft",
  accent: "bg-accent-wash text-accent",
  gain: "bg-gain-wash text-gain",
  loss: "bg-loss-wash text-loss",
  warn: "bg-warn-wash text-warn",
};

export function Badge({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center rounded-full px-2 py-px text-2xs font-medium whitespace-nowrap",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

export function Note({
  tone = "plain",
  children,
  role,
}: {
  tone?: Tone;
  children: ReactNode;
  role?: "status" | "alert";
}) {
  return (
    <div role={role} className={cx("rounded-control px-3.5 py-2.5 text-[13px] leading-snug", tones[tone])}>
      {children}
    </div>
  );
}

export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden="true" className={cx("block animate-shimmer rounded bg-sunken", className)} />
);

/** What stands where a list would, when it has nothing in it. */
export function Empty({
  title,
  hint,
  children,
  page,
}: {
  title: string;
  hint?: string;
  children?: ReactNode;
  /** It is all that the page has: its title is the page's. */
  page?: boolean;
}) {
  const Title = page ? "h1" : "p";
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-9 text-center">
      <Title className={page ? "text-xl" : "font-medium text-soft"}>{title}</Title>
      {hint && <p className="max-w-md text-sm text-faint [overflow-wrap:anywhere]">{hint}</p>}
      {children && <div className="mt-2">{children}</div>}
    </div>
  );
}

/** A query that failed: what happened and a way to try again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const detail = error instanceof Error ? error.message : "";
  return (
    <Empty title={text.common.failed} hint={detail || text.common.failedHint}>
      {retry && (
        <Button size="s" onClick={retry}>
          {text.common.retry}
        </Button>
      )}
    </Empty>
  );
}

/**
 * A word with an explanation. A pointer that rests on it is told by the title of what is around; a finger or a key opens it:
 * on a phone nothing can rest on anything.
 */
export function Explained({
  word,
  hint,
  children,
  className = "underline decoration-line-strong decoration-dotted underline-offset-4",
}: {
  /** What it is called, for who can't see it. */
  word: string;
  hint: string;
  children?: ReactNode;
  className?: string;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={text.common.meaning(word)}
        className={cx("relative rounded text-left after:absolute after:-inset-x-1 after:-inset-y-1.5", className)}
      >
        {children ?? word}
      </button>
      <span
        id={id}
        popover="auto"
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        className="m-auto max-w-[min(22rem,calc(100vw-2rem))] rounded-card border border-line-strong bg-panel px-4 py-3 text-left text-sm font-normal text-ink shadow-float"
      >
        {open && (
          <>
            <span className="mb-1 block font-medium">{word}</span>
            <span className="block">{hint}</span>
          </>
        )}
      </span>
    </>
  );
}

/** One line of a list of figures. */
export function Row({
  label,
  children,
  hint,
  verify,
}: {
  label: ReactNode;
  children: ReactNode;
  hint?: string;
  /** The figure's verify button; beside the label, so that the figures stay in one column. */
  verify?: ReactNode;
}) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-1.5">
      <dt className="text-[13px] text-soft" title={hint}>
        {hint && typeof label === "string" ? <Explained word={label} hint={hint} /> : label}
        {verify}
      </dt>
      <dd className="num text-right text-sm font-medium">{children}</dd>
    </div>
  );
}

export function Field({
  label,
  of,
  hint,
  problem,
  children,
  id,
}: {
  label: string;
  /** What the field is about, where that is only seen: read out after its label. */
  of?: string;
  hint?: ReactNode;
  problem?: string | null;
  children: ReactNode;
  id: string;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="min-w-0 text-[13px] font-medium text-soft [overflow-wrap:anywhere]">
          {label}
          {of && <span className="sr-only"> {of}</span>}
        </label>
        {hint && <span className="num text-[13px] text-faint">{hint}</span>}
      </div>
      {children}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-[13px] text-loss">
          {problem}
        </p>
      )}
    </div>
  );
}

export const inputClass =
  "h-11 w-full rounded-control border border-line-strong bg-panel px-3.5 text-[15px] num placeholder:text-faint focus-visible:outline-offset-0 aria-invalid:border-loss";
