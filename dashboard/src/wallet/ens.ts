import { visibleText } from "@sluicefi/client/names";
import { type Address, createPublicClient, custom, http, type PublicClient, type Transport } from "viem";
import { getEnsAddress, getEnsName, normalize } from "viem/ens";
import type { Config } from "~/api/client";
import { rpcUrlOf } from "./wallets";

// Names of the Ethereum Name Service, asked of the reader's own RPC. Anybody may claim any name for their account and hold any
// characters in it, so a name is shown only where it leads back to the account, is written as ENS writes it (ENSIP-15), and is
// short; and it stands beside the address, never instead of it.

/** Characters of the longest name that is shown. A cut name would be another one. */
const MOST = 64;
/** A name that could be taken for an address itself. */
const LIKE_ADDRESS = /^0x[0-9a-f]{4}/;

/** The name as it may be shown; null where it may not be. */
export function showable(name: string): string | null {
  try {
    if (name.length > MOST || normalize(name) !== name) return null;
  } catch {
    return null; // not a name at all
  }
  return name.includes(".") && visibleText(name, MOST) === name && !LIKE_ADDRESS.test(name) ? name : null;
}

interface Asked {
  chainId: number;
  resolver: Address;
  address: Address;
}

/**
 * The name of an account on a chain; null where it has none that may be shown. Throws where the RPC doesn't say: that is no
 * word about the name.
 */
export async function nameBy(client: PublicClient, { chainId, resolver, address }: Asked): Promise<string | null> {
  // A wallet may have been switched to another network, where the same resolver has other names.
  const at = await client.getChainId();
  if (at !== chainId) throw new Error(`the RPC is on chain ${at}, not ${chainId}`);
  const name = await getEnsName(client, { address, universalResolverAddress: resolver });
  const shown = name === null ? null : showable(name);
  if (shown === null) return null;
  const back = await getEnsAddress(client, { name: shown, universalResolverAddress: resolver });
  return back?.toLowerCase() === address.toLowerCase() ? shown : null;
}

/**
 * Reads nothing but the chain: where a resolver says that its answer is at some web address (ERC-3668), whoever chose the name
 * chose that address, and nothing is fetched from it.
 */
export const offline = (transport: Transport): PublicClient => createPublicClient({ transport, ccipRead: false });

let own: { client: PublicClient; url: string } | undefined;

/** Of the reader's endpoint, else of their wallet. */
async function clientOf(site: Config): Promise<PublicClient> {
  const url = rpcUrlOf(site);
  if (url) {
    if (own?.url !== url) own = { client: offline(http(url, { batch: true, timeout: 15_000, retryCount: 0 })), url };
    return own.client;
  }
  const { chainReader } = await import("./reader");
  const reader = await chainReader();
  if (!reader) throw new Error("there is no RPC to ask");
  return offline(custom({ request: reader.request as never }, { retryCount: 0 }));
}

export const nameOf = async (site: Config, resolver: string, address: string): Promise<string | null> =>
  nameBy(await clientOf(site), {
    chainId: site.chainId,
    resolver: resolver as Address,
    address: address as Address,
  });
