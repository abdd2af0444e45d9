// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { decodeFunctionData, encodeAbiParameters, encodeFunctionResult, type Hex, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { connect } from "wagmi/actions";
import { WalletButton } from "~/shell/wallet-button";
import { EnsName } from "~/ui/ens-name";
import { RESOLVERS } from "~/wallet/ens-resolvers";
import { ACCOUNT, renderWith, server, site, testWallets, withServer } from "./setup";

withServer();

const RPC = "https://rpc.example";
const abi = parseAbi([
  "function reverseWithGateways(bytes reverseName, uint256 coinType, string[] gateways) view returns (string, address, address)",
  "function resolveWithGateways(bytes name, bytes data, string[] gateways) view returns (bytes, address)",
]);

type Rpc = { id: number; method: string; params: [{ to: string; data: Hex }] };

/** The operator's public endpoint: every account is called ada.eth, which is the test's account. */
function endpoint(answers = true) {
  const asked: string[] = [];
  const one = ({ id, method, params }: Rpc) => {
    asked.push(method);
    if (!answers) return { jsonrpc: "2.0", id, error: { code: -32005, message: "limit exceeded" } };
    if (method === "eth_chainId") return { jsonrpc: "2.0", id, result: "0x1" };
    expect(params[0].to.toLowerCase()).toBe(RESOLVERS[1]);
    const { functionName } = decodeFunctionData({ abi, data: params[0].data });
    const result =
      functionName === "reverseWithGateways"
        ? encodeFunctionResult({ abi, functionName, result: ["ada.eth", ACCOUNT, ACCOUNT] })
        : encodeFunctionResult({
            abi,
            functionName,
            result: [encodeAbiParameters([{ type: "address" }], [ACCOUNT]), ACCOUNT],
          });
    return { jsonrpc: "2.0", id, result };
  };
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ ...site, rpcUrl: RPC })),
    http.post(RPC, async ({ request }) => {
      const calls = (await request.json()) as Rpc | Rpc[];
      return HttpResponse.json(Array.isArray(calls) ? calls.map(one) : one(calls));
    }),
  );
  return asked;
}

describe("a name at ENS", () => {
  it("stands beside the address, never instead of it, and is asked for once", async () => {
    const asked = endpoint();
    const wagmi = testWallets();
    renderWith(
      wagmi,
      <>
        <WalletButton />
        <EnsName address={ACCOUNT} />
        <EnsName address={ACCOUNT.toUpperCase().replace("0X", "0x")} />
      </>,
    );
    await act(() => connect(wagmi, { connector: wagmi.connectors[0]! }));
    await waitFor(() => expect(screen.getAllByTestId("ens")).toHaveLength(3));
    for (const name of screen.getAllByTestId("ens")) expect(name.textContent).toBe("ada.eth");
    expect(screen.getByRole("button").textContent).toBe("0x0000…00A1ada.eth");
    expect(asked).toEqual(["eth_chainId", "eth_call", "eth_call"]);
  });

  it("is another's who only claims it: nothing is shown, and nothing said", async () => {
    const asked = endpoint();
    const { container } = renderWith(testWallets(), <EnsName address="0x00000000000000000000000000000000000000ee" />);
    await waitFor(() => expect(asked).toHaveLength(3));
    await waitFor(() => expect(container.textContent).toBe(""));
  });

  it("is nothing where the endpoint fails, which is asked once and not again", async () => {
    const asked = endpoint(false);
    const { container } = renderWith(testWallets(), <EnsName address={ACCOUNT} />);
    await waitFor(() => expect(asked).toEqual(["eth_chainId"]));
    expect(container.textContent).toBe("");
  });

  it("is asked of nobody where the reader has no RPC, and on a chain without names", async () => {
    const chains: number[] = [];
    for (const config of [site, { ...site, chainId: 8453, rpcUrl: RPC }]) {
      server.use(
        http.get("*/config.json", () => {
          chains.push(config.chainId);
          return HttpResponse.json(config);
        }),
      );
      // Asking would be an unhandled request, which fails the test.
      const { container, unmount } = renderWith(testWallets(), <EnsName address={ACCOUNT} />);
      await waitFor(() => expect(chains.at(-1)).toBe(config.chainId));
      expect(container.textContent).toBe("");
      unmount();
    }
  });
});
