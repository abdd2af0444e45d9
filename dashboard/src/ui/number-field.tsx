import type { ReactNode } from "react";
import { parseNumber } from "~/lib/number-input";
import { numberSentence } from "~/text/numbers";
import { cx, Field, inputClass } from "./basics";

/** What a number field holds: a value that may be signed, or the reason why not. */
export interface NumberState {
  value: bigint | null;
  problem: string | null;
}

/**
 * Reads a field. `check` names what is wrong with a number that is a number but out of bounds. An untouched, empty field
 * has neither a value nor a problem, unless it is `required` because it began with a number in it.
 */
export function readNumber(
  typed: string,
  decimals: number,
  check: (value: bigint) => string | null = () => null,
  required = false,
): NumberState {
  if (typed === "" && !required) return { value: null, problem: null };
  const parsed = parseNumber(typed, decimals);
  if ("problem" in parsed) return { value: null, problem: numberSentence(parsed.problem) };
  const problem = check(parsed.value);
  return { value: problem === null ? parsed.value : null, problem };
}

export const smallInputClass = inputClass.replace("h-11", "h-9").replace("text-[15px]", "text-sm");

/** A number, with what is wrong with it beside it. */
export function NumberField({
  id,
  label,
  of,
  hint,
  value,
  onChange,
  problem,
  placeholder,
  className,
}: {
  id: string;
  label: string;
  of?: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  problem: string | null;
  placeholder?: string;
  className?: string;
}) {
  return (
    <Field id={id} label={label} of={of} hint={hint} problem={problem}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className={cx(className ?? inputClass)}
      />
    </Field>
  );
}
