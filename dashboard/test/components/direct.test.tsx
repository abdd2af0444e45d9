// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { createPublicClient, custom, HttpRequestError } from "viem";
import { mainnet } from "viem/chains";
import { expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import DirectPage from "~/pages/direct";
import { text } from "~/text/pages";
import { problems } from "~/text/problems";
import { renderWith, testWallets, withServer } from "./setup";

const VAULT = "0x00000000000000000000000000000000000000b1";
const { answer } = vi.hoisted(() => ({ answer: { current: async (): Promise<unknown> => null } }));
const client = createPublicClient({
  chain: mainnet,
  transport: custom({ request: () => answer.current() }, { retryCount: 0 }),
});
vi.mock("~/wallet/reader", () => ({ chainReader: async () => client }));
vi.mock("@tanstack/react-router", () => ({ useSearch: () => ({ vault: VAULT }) }));
withServer();

it("an endpoint that gives no answer says nothing about the vault", async () => {
  const wallets = testWallets();
  await connect(wallets, { connector: wallets.connectors[0]! });
  answer.current = async () => {
    throw new HttpRequestError({ url: "https://rpc.example", status: 503 });
  };
  const page = renderWith(wallets, <DirectPage />);
  await screen.findByText(problems.failures.offline);
  expect(screen.queryByText(text.direct.notVault)).toBeNull();
  page.unmount();

  answer.current = async () => "0x"; // no contract is there
  renderWith(wallets, <DirectPage />);
  await screen.findByText(text.direct.notVault);
});
