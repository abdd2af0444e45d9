import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import {
  type Address,
  createPublicClient,
  custom,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionResult,
  erc20Abi,
  type Hex,
  parseAbi,
} from "viem";
import { mainnet } from "viem/chains";
import { describe, expect, it } from "vitest";
import type { Vault } from "~/api/client";
import { type PayToken, quoteSwap, readPayTokens } from "~/dialogs/pay-with";

const at = (last: string): Address => `0x${last.padStart(40, "0")}` as Address;
const [VAULT, USDC, WETH, LINK, REGISTRY, ADAPTER, QUOTER, ACCOUNT] = ["1", "2", "3", "4", "5", "6", "7", "8"].map(
  at,
) as [Address, Address, Address, Address, Address, Address, Address, Address];
const vault = { address: VAULT, asset: { address: USDC, symbol: "USDC", decimals: 6 } } as Vault;

const poolsAbi = parseAbi([
  "function quoteExactInput(bytes path, uint256 amountIn) returns (uint256, uint160[], uint32[], uint256)",
  "function WETH9() view returns (address)",
  "function deposit() payable",
]);
const abi = [...registryAbi, ...vaultAbi, ...erc20Abi, ...poolsAbi] as const;
const TOKEN_OUTPUT = registryAbi.find((each) => each.type === "function" && each.name === "token") as unknown as {
  outputs: [{ type: string; components: { name: string; type: string }[] }];
};

/** The registry's answer about a listed token; what isn't asked for here is nothing. */
function listing(decimals: number): Hex {
  const [output] = TOKEN_OUTPUT.outputs;
  const zero = (type: string) =>
    type === "bool"
      ? false
      : type === "address"
        ? at("0")
        : type.endsWith("]")
          ? []
          : type.startsWith("bytes")
            ? "0x"
            : 0n;
  const values = Object.fromEntries(
    output.components.map(({ name, type }) => [
      name,
      name === "listed" ? true : name === "decimals" ? decimals : /u?int(8|16|24|32)$/.test(type) ? 0 : zero(type),
    ]),
  );
  return encodeAbiParameters([output], [values]);
}

interface World {
  adapters?: Address[];
  /** What the pool brings for a whole token, base units of USDC; null without a pool. */
  pool?: bigint | null;
  /** Whether ether can be wrapped. */
  wraps?: boolean;
  fails?: string;
}

/** 2,500 USDC per whole token, as the registry says it: base units times 1e18. */
const ORACLE = 2_500_000_000n * 10n ** 18n;

function chain({ adapters = [ADAPTER], pool = 2_500_000_000n, wraps = true, fails }: World = {}) {
  const reverted = () => Object.assign(new Error("execution reverted"), { code: 3, data: "0x" });
  return createPublicClient({
    chain: mainnet,
    transport: custom(
      {
        request: async ({ method, params }: { method: string; params: [{ to: Address; data: Hex }] }) => {
          if (method === "eth_getBalance") return "0xde0b6b3a7640000";
          if (method !== "eth_call") throw new Error(`nobody should ask for ${method}`);
          const [{ to, data }] = params;
          const { functionName, args } = decodeFunctionData({ abi, data });
          if (functionName === fails) throw new Error("the node is silent");
          const answer = (result: unknown) =>
            encodeFunctionResult({ abi, functionName, result } as Parameters<typeof encodeFunctionResult>[0]);
          switch (functionName) {
            case "registry":
              return answer(REGISTRY);
            case "tokens":
              return answer([USDC, WETH, LINK]);
            case "isAdapter":
              return answer(adapters.includes(args[0] as Address));
            case "WETH9":
              return answer(WETH);
            case "token":
              return listing(18);
            case "price":
              if (args[0] === LINK) throw reverted();
              return answer([ORACLE, 1n]);
            case "symbol":
              return answer(to === WETH ? "WETH" : "LINK");
            case "balanceOf":
              return answer(10n ** 18n);
            case "deposit":
              if (!wraps) throw reverted();
              return "0x";
            case "quoteExactInput":
              if (pool === null) throw reverted();
              return answer([((args[1] as bigint) * pool) / 10n ** 18n, [], [], 0n]);
            default:
              throw new Error(`nobody should call ${functionName}`);
          }
        },
      },
      { retryCount: 0 },
    ),
  });
}

const pay: PayToken = {
  id: WETH,
  symbol: "WETH",
  decimals: 18,
  balance: 10n ** 18n,
  token: WETH,
  ether: false,
  price: ORACLE,
};
const quoted = (pool: bigint | null) =>
  quoteSwap(chain({ pool }), { quoter: QUOTER, via: WETH }, vault, pay, 10n ** 18n);

describe("what a deposit can be paid with", () => {
  const read = (
    world: World = {},
    contracts: { adapter: string | null; quoter: string | null } = { adapter: ADAPTER, quoter: QUOTER },
  ) => readPayTokens(chain(world), vault, ACCOUNT, contracts);

  it("is ether first, and listed tokens that the oracle prices", async () => {
    const pools = await read();
    expect(pools?.tokens.map(({ id, symbol, ether }) => [id, symbol, ether])).toEqual([
      ["ether", "ETH", true],
      [WETH, "WETH", false],
    ]);
  });

  it("is nothing where the vault's registry doesn't list the adapter that the server names", async () => {
    expect(await read({ adapters: [] })).toBeNull();
    expect(await read({ adapters: [at("99")] })).toBeNull();
    expect(await read({}, { adapter: null, quoter: QUOTER })).toBeNull();
  });

  it("is no ether where the wrapped token can't wrap it", async () => {
    expect((await read({ wraps: false }))?.tokens.map(({ id }) => id)).toEqual([WETH]);
  });

  it("is unknown, not nothing, while a node doesn't answer", async () => {
    for (const fails of ["isAdapter", "price", "deposit"]) await expect(read({ fails })).rejects.toThrow();
  });
});

describe("a swap before a deposit", () => {
  it("is bounded half a percent below its quote, rounded down", async () => {
    const quote = await quoted(2_499_999_999n);
    expect(quote).toMatchObject({ least: 2_487_499_999n, tooBad: false, amountIn: 10n ** 18n });
  });

  it("is offered down to three percent below the oracle, and not below that", async () => {
    expect((await quoted(2_425_000_000n))?.tooBad).toBe(false);
    expect((await quoted(2_424_999_999n))?.tooBad).toBe(true);
    expect((await quoted(1n))?.tooBad).toBe(true);
    expect((await quoted(2_600_000_000n))?.tooBad).toBe(false);
  });

  it("doesn't exist without a pool, and is unknown while a node doesn't answer", async () => {
    expect(await quoted(null)).toBeNull();
    await expect(
      quoteSwap(chain({ fails: "quoteExactInput" }), { quoter: QUOTER, via: WETH }, vault, pay, 10n ** 18n),
    ).rejects.toThrow();
  });
});
