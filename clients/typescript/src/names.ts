// Names that strangers chose. Anybody may call a vault anything, so a name is made visible before it is shown. Which older
// vault's name it looks like is said by the API, which knows all vaults (`imitates`).

/** Control and format characters, and those that are drawn as nothing: they hide or reorder what stands beside them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SPACES = /[\s\p{Z}]+/gu;
/** More combining marks than any language stacks on one letter would be drawn over the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** The name of something whose own name has nothing visible in it. */
export const NO_NAME = "(no name)";

/** A stranger's text as one line with nothing invisible in it; "(no name)" when nothing is left. */
export function visibleText(text: string, most = 128): string {
  const clean = text.replace(SPACES, " ").replace(HIDDEN, "").replace(STACKED_MARKS, "$1").replace(SPACES, " ").trim();
  const characters = [...clean];
  if (characters.length > most) return `${characters.slice(0, most - 1).join("")}…`;
  return clean || NO_NAME;
}

/** The same for a text of several lines: its line ends stay, nothing takes its place when it is empty. */
export const visibleLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(HIDDEN, "").replace(STACKED_MARKS, "$1"))
    .join("\n")
    .trim();

/** Keys of the API's answers under which a stranger's text stands. */
const ONE_LINE = new Set(["name", "symbol", "vaultName"]);

/** An answer of the API with every stranger's text in it made visible; everything else is as it was. */
export function withVisibleNames<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(withVisibleNames) as T;
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => {
      if (typeof value !== "string") return [key, withVisibleNames(value)];
      return [key, ONE_LINE.has(key) ? visibleText(value) : key === "strategy" ? visibleLines(value) : value];
    }),
  ) as T;
}
