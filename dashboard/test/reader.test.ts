import { createPublicClient, custom, type EIP1193Provider } from "viem";
import { mainnet } from "viem/chains";
import { afterEach, expect, it, vi } from "vitest";
import { explain } from "~/lib/errors";
import { endpointOf, readsOnly } from "~/wallet/reader";

vi.mock("~/wallet/config", () => ({ loadWallets: async () => ({}) }));

it("a wallet on another network says nothing about ours, and the reader is told so", async () => {
  let network = "0x1";
  const wallet = {
    request: async ({ method }: { method: string }) => (method === "eth_chainId" ? network : "0x10"),
  } as unknown as EIP1193Provider;
  const client = createPublicClient({
    chain: mainnet,
    transport: custom(readsOnly(wallet, mainnet.id), { retryCount: 0 }),
  });
  const own = "0x00000000000000000000000000000000000000a1";
  expect(await client.getBalance({ address: own })).toBe(16n);
  network = "0x2105";
  const error = await client.getBalance({ address: own }).catch((thrown: unknown) => thrown);
  expect(explain(error)).toEqual({ kind: "wrongNetwork" });
  network = "0x1";
  expect(await client.getBalance({ address: own })).toBe(16n);
});

afterEach(() => vi.unstubAllGlobals());

it("an endpoint of another network says nothing about ours, and is asked again where it didn't answer", async () => {
  const asked: string[] = [];
  let network: string | null = null;
  vi.stubGlobal("fetch", async (_: unknown, init: RequestInit) => {
    const calls = JSON.parse(init.body as string) as { id: number; method: string }[];
    asked.push(...calls.map(({ method }) => method));
    if (network === null) return new Response("busy", { status: 400 });
    return Response.json(
      calls.map(({ id, method }) => ({ jsonrpc: "2.0", id, result: method === "eth_chainId" ? network : "0x10" })),
    );
  });
  const client = createPublicClient({ chain: mainnet, transport: endpointOf("https://rpc.example", mainnet) });
  const own = "0x00000000000000000000000000000000000000a1";
  const balance = () => client.getBalance({ address: own }).catch((thrown: unknown) => thrown);
  expect(explain(await balance())).not.toEqual({ kind: "wrongNetwork" });
  network = "0x2105";
  expect(explain(await balance())).toEqual({ kind: "wrongNetwork" });
  expect(asked).not.toContain("eth_getBalance");
  network = "0x1";
  const right = createPublicClient({ chain: mainnet, transport: endpointOf("https://rpc.example", mainnet) });
  expect(await right.getBalance({ address: own })).toBe(16n);
  await right.getBalance({ address: own });
  expect(asked.slice(-3)).toEqual(["eth_chainId", "eth_getBalance", "eth_getBalance"]);
});
