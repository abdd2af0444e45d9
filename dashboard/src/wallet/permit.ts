import {
  type Address,
  domainSeparator,
  erc20Abi,
  type Hex,
  type PublicClient,
  parseSignature,
  type TypedDataDomain,
} from "viem";
import { signTypedData } from "wagmi/actions";
import { loadWallets } from "./config";

const permitAbi = [
  { type: "function", name: "version", stateMutability: "view", inputs: [], outputs: [{ type: "string" }] },
  { type: "function", name: "DOMAIN_SEPARATOR", stateMutability: "view", inputs: [], outputs: [{ type: "bytes32" }] },
  {
    type: "function",
    name: "nonces",
    stateMutability: "view",
    inputs: [{ type: "address" }],
    outputs: [{ type: "uint256" }],
  },
] as const;

const LIFETIME_S = 3600n;

/** The token's EIP-712 domain, proven by its own separator; null when it has no permit we can sign exactly. */
export async function permitDomain(client: PublicClient, token: Address): Promise<TypedDataDomain | null> {
  const read = { address: token, abi: permitAbi } as const;
  const [separator, name, version] = await Promise.allSettled([
    client.readContract({ ...read, functionName: "DOMAIN_SEPARATOR" }),
    client.readContract({ address: token, abi: erc20Abi, functionName: "name" }),
    client.readContract({ ...read, functionName: "version" }),
  ]);
  if (separator.status === "rejected" || name.status === "rejected") return null;
  const versions = version.status === "fulfilled" ? [version.value, "1", "2"] : ["1", "2"];
  for (const candidate of versions) {
    const domain = { name: name.value, version: candidate, chainId: client.chain?.id, verifyingContract: token };
    if (domainSeparator({ domain }) === separator.value) return domain;
  }
  return null;
}

export interface SignedPermit {
  value: bigint;
  deadline: bigint;
  v: number;
  r: Hex;
  s: Hex;
}

/** Signs exactly `value` for `spender`, valid for an hour of chain time. */
export async function signPermit(
  client: PublicClient,
  domain: TypedDataDomain,
  owner: Address,
  spender: Address,
  value: bigint,
): Promise<SignedPermit> {
  const [nonce, block] = await Promise.all([
    client.readContract({ address: domain.verifyingContract!, abi: permitAbi, functionName: "nonces", args: [owner] }),
    client.getBlock(),
  ]);
  const deadline = block.timestamp + LIFETIME_S;
  const { wagmi } = await loadWallets();
  const signature = await signTypedData(wagmi, {
    domain,
    types: {
      Permit: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "value", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    primaryType: "Permit",
    message: { owner, spender, value, nonce, deadline },
  });
  const { r, s, yParity } = parseSignature(signature);
  return { value, deadline, v: 27 + yParity, r, s };
}
