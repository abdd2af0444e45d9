import type { NumberProblem } from "~/lib/number-input";

/** What is wrong with a number that somebody typed, and how to write it instead. */
export function numberSentence(problem: NumberProblem): string {
  switch (problem.kind) {
    case "empty":
      return "Enter a number.";
    case "malformed":
      return "This is not a number.";
    case "comma":
      return "A comma may only separate thousands, as in 1,234.50. Write decimals after a point, as in 10.5.";
    case "leadingZero":
      return "A number doesn't begin with 0 here. Did you mean a decimal point, as in 0.5?";
    case "tooLong":
      return "This number is too long.";
    case "tooPrecise":
      return problem.decimals === 0 ? "Enter a whole number." : `At most ${problem.decimals} decimals.`;
    case "ambiguous":
      return `This could mean ${problem.readings[0]} or ${problem.readings[1]}. Write one of the two.`;
    case "character":
      return `Only digits, a decimal point, and commas between thousands are allowed: ${characterName(problem.character)} is not.`;
  }
}

/** A visible character as itself, any other by its number, since it can't be seen. */
function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /^[\x21-\x7e]$/.test(character) ? `“${character}”` : character === " " ? "a space" : `the character U+${code}`;
}
