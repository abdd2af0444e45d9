import { type Hex, isHex } from "viem";

// The fold is of bytes, but code tells events and addresses apart as text: so hex is written in one way only, in lower case.

/** A text as hex in lower case, whichever letters it came in; null where it is no hex of whole bytes. */
export function plainHex(value: unknown): Hex | null {
  if (typeof value !== "string") return null;
  const plain = value.toLowerCase();
  return isHex(plain) && plain.length % 2 === 0 ? plain : null;
}

/** Whether two texts of hex are of the same bytes. */
export const sameHex = (a: unknown, b: string): boolean => typeof a === "string" && a.toLowerCase() === b.toLowerCase();
