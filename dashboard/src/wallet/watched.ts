import { type Address, getAddress, isAddress } from "viem";
import { readStored, store } from "~/lib/stored";

// An address that somebody looks at without a wallet. It stands in the page's URL; it is kept in this browser only when the
// reader asks for that.

const KEY = "sluice.watched";

/** What was typed as an address: the address itself, or why it is none. */
export type Typed = { address: Address } | { problem: "notAnAddress" | "badChecksum" };

/** Reads what a person typed or a URL has: 40 hexadecimal digits; in mixed case their checksum (EIP-55) must hold. */
export function readAddress(typed: string): Typed {
  const text = typed.trim();
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return { problem: "notAnAddress" };
  if (!isAddress(text, { strict: true }) && /[a-f]/.test(text.slice(2)) && /[A-F]/.test(text.slice(2))) {
    return { problem: "badChecksum" };
  }
  return { address: getAddress(text.toLowerCase()) };
}

/** The address that the reader asked this browser to remember; what isn't one is ignored. */
export function watchedAddress(): Address | null {
  const read = readAddress(readStored(KEY) ?? "");
  return "address" in read ? read.address : null;
}

export const rememberWatched = (address: Address | null) => store(KEY, address);
