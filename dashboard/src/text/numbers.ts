import type { NumberProblem } from "~/lib/number-input";
import { spoken } from "./spoken";

/** What is wrong with a number that somebody typed, and how to write it instead. */
export const numbers = spoken("numbers", {
  empty: "Enter a number.",
  malformed: "This is not a number.",
  /** The mark that separates thousands stands somewhere else. */
  grouping: "A comma may only separate thousands, as in 1,234.50. Write decimals after a point, as in 10.5.",
  leadingZero: "A number can't begin with 0 and another digit. Did you mean a decimal point, as in 0.5?",
  tooLong: "This number is too long.",
  whole: "Enter a whole number.",
  tooPrecise: (decimals: number) => `At most ${decimals} decimals.`,
  ambiguous: (one: string, other: string) => `This could mean ${one} or ${other}. Write one of the two.`,
  character: (name: string) =>
    `Only digits, a decimal point, and commas between thousands are allowed: ${name} is not.`,
  quoted: (character: string) => `“${character}”`,
  space: "a space",
  byNumber: (code: string) => `the character ${code}`,
});

/** A problem with a number as a sentence. */
export function numberSentence(problem: NumberProblem): string {
  switch (problem.kind) {
    case "tooPrecise":
      return problem.decimals === 0 ? numbers.whole : numbers.tooPrecise(problem.decimals);
    case "ambiguous":
      return numbers.ambiguous(...problem.readings);
    case "character":
      return numbers.character(characterName(problem.character));
    default:
      return numbers[problem.kind];
  }
}

/** A visible character as itself, any other by its number, since it can't be seen. */
function characterName(character: string): string {
  if (/^[\x21-\x7e]$/.test(character)) return numbers.quoted(character);
  if (character === " ") return numbers.space;
  return numbers.byNumber(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}
