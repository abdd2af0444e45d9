// Names that strangers chose. Anybody may call a vault anything, so a name is made visible before it is shown, and
// compared by how it looks, never by its characters alone.

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

/** Letters of other alphabets, digits and signs that look like a Latin letter in common fonts, by that letter. */
const LOOKS_LIKE: Record<string, string> = {
  a: "аɑαа@",
  b: "ЬьƄ",
  c: "сϲⅽ",
  d: "ԁⅾ",
  e: "еєҽℯ3",
  g: "ɡց",
  h: "һհ",
  i: "іıιɩӏ1l|",
  j: "јϳ",
  k: "κкᴋ",
  m: "мⅿ",
  n: "ոпηп",
  o: "оοσօ0",
  p: "рρ",
  q: "ԛզ",
  r: "гᴦ",
  s: "ѕꜱ5",
  t: "тτ",
  u: "υսц",
  v: "ѵνⅴ",
  w: "ԝшѡω",
  x: "хχⅹ",
  y: "уүγ",
  z: "ᴢ2",
};
const LATIN = new Map(Object.entries(LOOKS_LIKE).flatMap(([latin, others]) => [...others].map((c) => [c, latin])));

/** What a name looks like: two names with the same look can be taken for one another. */
export function lookOf(name: string): string {
  const plain = visibleText(name, 512).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...plain]
    .map((character) => LATIN.get(character) ?? character)
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

export interface Named {
  address: string;
  name: string;
  createdAt: number;
}

const older = (a: Named, b: Named): boolean =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.address.toLowerCase() < b.address.toLowerCase());

/**
 * The vaults whose names look like that of an older one, each with the oldest: the one that the name may imitate. A name
 * with no letter or digit imitates nothing.
 */
export function imitations<T extends Named>(all: readonly T[]): Map<string, T> {
  const oldest = new Map<string, T>();
  const looks = all.map((vault): [T, string] => [vault, lookOf(String(vault.name ?? ""))]);
  for (const [vault, look] of looks) {
    const known = oldest.get(look);
    if (!known || older(vault, known)) oldest.set(look, vault);
  }
  const found = new Map<string, T>();
  for (const [vault, look] of looks) {
    const first = oldest.get(look)!;
    if (look !== "" && look !== lookOf(NO_NAME) && older(first, vault)) found.set(vault.address, first);
  }
  return found;
}

/** The oldest of the other vaults whose name looks like this one's, if it is older. */
export const imitated = <T extends Named>(vault: Named, all: readonly T[]): T | null =>
  (imitations<Named>([
    ...all.filter(({ address }) => address.toLowerCase() !== vault.address.toLowerCase()),
    vault,
  ]).get(vault.address) as T | undefined) ?? null;

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
