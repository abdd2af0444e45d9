import { createPublicClient, custom, type EIP1193Provider } from "viem";
import { mainnet } from "viem/chains";
import { expect, it, vi } from "vitest";
import { explain } from "~/lib/errors";
import { readsOnly } from "~/wallet/reader";

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
