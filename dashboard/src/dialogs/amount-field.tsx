import { useState } from "react";
import { decimal } from "~/lib/format";
import { typable } from "~/lib/number-input";
import { text } from "~/text/pages";
import { Field, inputClass } from "~/ui/basics";

/** What is typed for a token: for another one it is nothing. */
export function useTypedFor(token: string): [typed: string, type: (next: string) => void] {
  const [{ of, typed }, set] = useState({ of: token, typed: "" });
  return [of === token ? typed : "", (next) => set({ of: token, typed: next })];
}

/** An amount with its unit and a button that takes all of it, to the last unit and never more. */
export function AmountField({
  id,
  label,
  hint,
  value,
  onChange,
  problem,
  max,
  decimals,
  unit,
}: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | null;
  max: bigint | null;
  decimals: number;
  unit: string;
}) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <div className="relative">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          placeholder={decimal(0n, 2)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className={`${inputClass} h-13 pr-32 text-xl font-medium`}
        />
        <span className="absolute inset-y-0 right-3 flex items-center gap-2 text-sm text-faint">
          {unit}
          {max !== null && max > 0n && (
            <button
              type="button"
              onClick={() => onChange(typable(max, decimals))}
              className="rounded-md bg-accent-wash px-2 py-1 text-xs font-medium text-accent hover:text-accent-strong"
            >
              {text.deposit.max}
            </button>
          )}
        </span>
      </div>
    </Field>
  );
}

export function Tick({
  id,
  checked,
  onChange,
  label,
  hint,
}: {
  id: string;
  checked: boolean;
  onChange: (on: boolean) => void;
  label: string;
  hint?: string;
}) {
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div className="text-[13px] leading-snug">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="mt-0.5 text-faint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
