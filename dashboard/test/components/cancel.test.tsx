// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { mainnet } from "viem/chains";
import { expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import type { Request } from "~/api/client";
import CancelDialog from "~/dialogs/cancel";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { ACCOUNT, renderWith, testWallets, withServer } from "./setup";

const wallets = testWallets();
const sent = vi.fn();
vi.mock("~/wallet/config", () => ({ loadWallets: async () => ({ wagmi: wallets, chain: mainnet, site: {} }) }));
vi.mock("~/wallet/reader", () => ({ chainReader: async () => ({}) }));
vi.mock("wagmi/actions", async (actions) => ({
  ...(await actions<typeof import("wagmi/actions")>()),
  getConnectorClient: async () => ({ account: { address: ACCOUNT }, request: async () => "0x1" }),
  sendTransaction: (...all: unknown[]) => sent(...all),
}));
withServer();

it("another account's request of the same number is not cancelled in place of the one that is shown", async () => {
  const controller = "0x00000000000000000000000000000000000000c9";
  const request = {
    kind: "deposit",
    requestId: "7",
    vault: "0x00000000000000000000000000000000000000b1",
    vaultName: "Meridian",
    controller,
    asset: { address: "0x00000000000000000000000000000000000000aa", symbol: "USDC", decimals: 6 },
    assets: "1000000000",
    shares: null,
  } as unknown as Request;
  await connect(wallets, { connector: wallets.connectors[0]! });
  renderWith(wallets, <CancelDialog request={request} onOpenChange={() => undefined} />);
  fireEvent.click(screen.getByRole("button", { name: text.request.cancelSubmit }));
  const said = problemSentence({ kind: "accountChanged", from: controller, to: ACCOUNT }, request.asset);
  expect((await screen.findByTestId("tx-problem")).textContent).toContain(said);
  expect(sent).not.toHaveBeenCalled();
});
