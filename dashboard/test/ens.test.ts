import {
  type Address,
  type Chain,
  custom,
  decodeFunctionData,
  encodeAbiParameters,
  encodeErrorResult,
  encodeFunctionResult,
  type Hex,
  namehash,
  parseAbi,
} from "viem";
import * as chains from "viem/chains";
import { describe, expect, it, vi } from "vitest";
import { nameBy, offline, showable } from "~/wallet/ens";
import { canAsk, RESOLVERS, resolverOf } from "~/wallet/ens-resolvers";
import { site } from "./components/setup";

const RESOLVER: Address = "0x00000000000000000000000000000000000000e5";
const ADA: Address = "0x52908400098527886E0F7030069857D2E4169EE7";
const EVE: Address = "0x8617E340B3D01FA5F11F306F4090FD50E238070D";

const abi = parseAbi([
  "function reverseWithGateways(bytes reverseName, uint256 coinType, string[] gateways) view returns (string, address, address)",
  "function resolveWithGateways(bytes name, bytes data, string[] gateways) view returns (bytes, address)",
  "function addr(bytes32 node) view returns (address)",
  "error ResolverNotFound(bytes name)",
  "error ReverseAddressMismatch(string primary, bytes primaryAddress)",
  "error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData)",
]);

const reverted = (data: Hex) => Object.assign(new Error("execution reverted"), { code: 3, data });

/** A wallet's provider (EIP-1193) on a chain with a universal resolver that has these records. */
function wallet({
  names = {},
  accounts = {},
  gateway,
  chainId = 1,
  strict = false,
}: {
  names?: Record<string, string>;
  accounts?: Record<string, Address>;
  gateway?: string;
  chainId?: number;
  strict?: boolean;
}) {
  const asked: string[] = [];
  const byNode = Object.fromEntries(Object.entries(accounts).map(([name, account]) => [namehash(name), account]));
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    asked.push(method);
    if (method === "eth_chainId") return `0x${chainId.toString(16)}`;
    if (method !== "eth_call") throw Object.assign(new Error(`${method} is not for names`), { code: 4200 });
    const [{ to, data }] = params as [{ to: Address; data: Hex }];
    expect(to.toLowerCase()).toBe(RESOLVER);
    const { functionName, args } = decodeFunctionData({ abi, data });
    if (functionName === "reverseWithGateways") {
      const [account, coinType] = args;
      expect(coinType).toBe(60n);
      if (gateway) {
        const lookup = [RESOLVER, [gateway], "0x01", "0x12345678", "0x"] as const;
        throw reverted(encodeErrorResult({ abi, errorName: "OffchainLookup", args: lookup }));
      }
      const name = names[account.toLowerCase()];
      if (name === undefined)
        throw reverted(encodeErrorResult({ abi, errorName: "ResolverNotFound", args: [account] }));
      if (strict && byNode[namehash(name)]?.toLowerCase() !== account.toLowerCase())
        throw reverted(encodeErrorResult({ abi, errorName: "ReverseAddressMismatch", args: [name, "0x"] }));
      return encodeFunctionResult({ abi, functionName, result: [name, RESOLVER, RESOLVER] });
    }
    if (functionName !== "resolveWithGateways") throw reverted("0x");
    const inner = decodeFunctionData({ abi, data: args[1] });
    const found = inner.functionName === "addr" ? byNode[inner.args[0]] : undefined;
    if (!found) throw reverted(encodeErrorResult({ abi, errorName: "ResolverNotFound", args: [args[0]] }));
    return encodeFunctionResult({
      abi,
      functionName,
      result: [encodeAbiParameters([{ type: "address" }], [found]), RESOLVER],
    });
  };
  return { asked, client: offline(custom({ request }, { retryCount: 0 })) };
}

const nameOf = (of: ReturnType<typeof wallet>, address: Address = ADA) =>
  nameBy(of.client, { chainId: 1, resolver: RESOLVER, address });

describe("an account's name", () => {
  it("is what its own RPC says, where the name leads back to the account", async () => {
    const asked = wallet({ names: { [ADA.toLowerCase()]: "ada.eth" }, accounts: { "ada.eth": ADA } });
    expect(await nameOf(asked)).toBe("ada.eth");
    expect(new Set(asked.asked)).toEqual(new Set(["eth_chainId", "eth_call"]));
  });

  it.each([true, false])(
    "is nobody's who only claims it, whether the resolver compares (%s) or not",
    async (strict) => {
      const claimed = { [EVE.toLowerCase()]: "ada.eth" };
      expect(await nameOf(wallet({ names: claimed, accounts: { "ada.eth": ADA }, strict }), EVE)).toBeNull();
      expect(await nameOf(wallet({ names: claimed, strict }), EVE)).toBeNull();
    },
  );

  it("is nothing where there is none", async () => {
    expect(await nameOf(wallet({}))).toBeNull();
    expect(await nameOf(wallet({ names: { [ADA.toLowerCase()]: "" } }))).toBeNull();
  });

  it("isn't known where the RPC doesn't say", async () => {
    const dead = offline(
      custom({ request: () => Promise.reject(Object.assign(new Error("no"), { code: -32005 })) }, { retryCount: 0 }),
    );
    await expect(nameBy(dead, { chainId: 1, resolver: RESOLVER, address: ADA })).rejects.toThrow();
    const nothing = offline(
      custom({ request: async ({ method }) => (method === "eth_chainId" ? "0x1" : "0x") }, { retryCount: 0 }),
    );
    await expect(nameBy(nothing, { chainId: 1, resolver: RESOLVER, address: ADA })).rejects.toThrow();
  });

  it("isn't asked of another network, where the same resolver has other names", async () => {
    const elsewhere = wallet({
      names: { [ADA.toLowerCase()]: "ada.eth" },
      accounts: { "ada.eth": ADA },
      chainId: 11155111,
    });
    await expect(nameOf(elsewhere)).rejects.toThrow("chain 11155111");
    expect(elsewhere.asked).toEqual(["eth_chainId"]);
  });

  it("is never fetched from where its owner says it is", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("fetched"));
    const gateway = "https://evil.example/{sender}/{data}.json";
    await expect(nameOf(wallet({ gateway }))).rejects.toThrow();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

describe("a name that may be shown", () => {
  it.each(["ada.eth", "vault.ada.eth", "bücher.eth", "1.eth", "日本.eth", "😀.eth", `${"a".repeat(60)}.eth`])(
    "%s",
    (name) => expect(showable(name)).toBe(name),
  );

  it.each([
    ["is not written as ENS writes it", "Ada.eth"],
    ["has a full-width dot", "ada．eth"],
    ["has a direction in it", "ada\u202e.eth"],
    ["has an invisible letter", "a\u200bda.eth"],
    ["has a variation selector", "ada\ufe0f.eth"],
    ["has control characters", "ada\n.eth"],
    ["mixes alphabets that look the same", "аda.eth"],
    ["has markup in it", "<b>ada</b>.eth"],
    ["has a space", "ada .eth"],
    ["has an empty label", "ada..eth"],
    ["is one label", "eth"],
    ["is empty", ""],
    ["is too long", `${"a".repeat(61)}.eth`],
    ["is endless", `${"a".repeat(100_000)}.eth`],
    ["looks like an address", `${ADA.toLowerCase()}.eth`],
    ["begins like an address", "0x5290.eth"],
    ["has stacked marks", `a${"\u0301".repeat(9)}.eth`],
  ])("is none that %s", (_, name) => expect(showable(name)).toBeNull());

  it("is never shown for another's", async () => {
    for (const name of ["Ada.eth", "ada\u202e.eth", "eth", `${"a".repeat(61)}.eth`]) {
      const accounts: Record<string, Address> = {};
      try {
        namehash(name);
        accounts[name] = ADA;
      } catch {
        // no name at all
      }
      expect(await nameOf(wallet({ names: { [ADA.toLowerCase()]: name }, accounts }))).toBeNull();
    }
  });
});

describe("where names are asked", () => {
  it("is the resolver that viem knows of the chain, or the operator's", () => {
    expect(resolverOf({ chainId: 1, ensResolver: null })).toBe(chains.mainnet.contracts.ensUniversalResolver.address);
    expect(resolverOf({ chainId: 8453, ensResolver: null })).toBeUndefined();
    expect(resolverOf({ chainId: 8453, ensResolver: RESOLVER })).toBe(RESOLVER);
    expect(resolverOf({ chainId: 1, ensResolver: RESOLVER })).toBe(RESOLVER);
  });

  it("is every chain of ENS that viem knows", () => {
    const known = (Object.values(chains) as unknown as Chain[]).flatMap((chain) => {
      const at = chain.contracts?.ensUniversalResolver as { address: string } | undefined;
      // Chains with names of another service, and Görli, which has ended.
      const others = chain.ensTlds && !chain.ensTlds.some((tld) => tld.endsWith(".eth"));
      return at && !others && chain.id !== chains.goerli.id ? [[chain.id, at.address] as const] : [];
    });
    expect(RESOLVERS).toEqual(Object.fromEntries(known));
  });

  it("is only an RPC of the reader's: their endpoint, or their wallet on this chain", () => {
    expect(canAsk(site, undefined)).toBe(false);
    expect(canAsk(site, 1)).toBe(true);
    expect(canAsk(site, 10)).toBe(false);
    expect(canAsk({ ...site, rpcUrl: "https://rpc.example" }, undefined)).toBe(true);
  });
});
