// What the pages say, for tests: every text comes from the catalogue (dashboard/src/text), so that a changed word breaks none.
import { text } from "../src/text/pages";

/** The words as a pattern's source. */
export const literally = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A text of the catalogue of whose arguments only the kind is known: `saying(t.balance, /[\d.]+/)`. Each argument is a
 * pattern, or the words themselves; in the pattern that comes of it each is a group.
 */
export function saying(of, ...parts) {
  const mark = "\u0001";
  const pieces = of(...parts.map((_, at) => `${mark}${at}${mark}`)).split(mark);
  const source = pieces.map((piece, at) => {
    if (at % 2 === 0) return literally(piece);
    const part = parts[Number(piece)];
    return `(${part instanceof RegExp ? part.source : literally(part)})`;
  });
  return new RegExp(source.join(""));
}

/** The same, of a text that stands alone, as a button's does. */
export const exactly = (of, ...parts) => new RegExp(`^${saying(of, ...parts).source}$`);

/** The name of a verify button. */
export const verifies = (label) => `${text.common.verify}: ${label}`;

// Amounts as the pages write them in English: of the demo's asset, of a vault's shares, and a number of any kind.
export const MONEY = /[\d,]+\.\d{2,} USDC/;
export const SHARES = /[\d,]+\.\d{2,} \S+/;
export const NUMBER = /[\d,]+(?:\.\d+)?/;
