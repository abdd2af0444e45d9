import { readStored, store } from "./stored";

// The vaults that the reader's own account was seen to have shares in, kept in this browser: without our server nothing
// else says where they are. Nothing is kept of an account that somebody only looks at.

export interface Remembered {
  address: string;
  name: string;
}

const key = (account: string) => `sluice.vaults.${account.toLowerCase()}`;
const MOST = 100;

export function remember(account: string, vaults: readonly Remembered[]) {
  const known = new Map(remembered(account).map((vault) => [vault.address.toLowerCase(), vault]));
  for (const { address, name } of vaults) known.set(address.toLowerCase(), { address, name });
  store(key(account), JSON.stringify([...known.values()].slice(-MOST)));
}

export const forget = (account: string) => store(key(account), null);

/** What isn't as it was written here is ignored. */
export function remembered(account: string): Remembered[] {
  try {
    const list: unknown = JSON.parse(readStored(key(account)) ?? "[]");
    if (!Array.isArray(list)) return [];
    return list.filter(
      (vault): vault is Remembered =>
        /^0x[0-9a-fA-F]{40}$/.test((vault as Remembered | null)?.address ?? "") &&
        typeof (vault as Remembered).name === "string",
    );
  } catch {
    return [];
  }
}
