// @vitest-environment happy-dom
import type { Call } from "@sluicefi/client/call";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import { setChainTime } from "~/api/clock";
import CreateDialog from "~/dialogs/create";
import { manage } from "~/text/manage";
import { ACCOUNT, renderWith, server, site, testWallets, withServer } from "./setup";

const FACTORY = "0x00000000000000000000000000000000000000f2";
const USDC = { address: "0x00000000000000000000000000000000000000aa", symbol: "USDC", decimals: 6 };
const { chain } = vi.hoisted(() => ({ chain: { allowance: 0n, sent: [] as unknown[][] } }));

vi.mock("@tanstack/react-router", () => ({ useNavigate: () => () => undefined }));
vi.mock("~/wallet/batch", () => ({ useAtomic: () => "none" }));
vi.mock("~/wallet/tx", () => ({
  perform: (_: unknown, work: (client: unknown, account: string) => Promise<unknown>) =>
    work({ readContract: async () => chain.allowance }, ACCOUNT),
  send: async (_client: unknown, _account: unknown, { functionName, args }: Call, what: string) => {
    chain.sent.push(functionName === "approve" ? [what, ...args] : [what, functionName]);
    return { receipt: { logs: [] }, replaced: false };
  },
}));

withServer();

it.each([
  [0n, [["approve", FACTORY, 1_000_000_000n]]],
  [
    5n,
    [
      ["revoke", FACTORY, 0n],
      ["approve", FACTORY, 1_000_000_000n],
    ],
  ],
])("the seed is approved exactly, after an older approval was taken back: %s", async (allowance, approvals) => {
  Object.assign(chain, { allowance, sent: [] });
  setChainTime(1_700_000_000);
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ ...site, contracts: { ...site.contracts, factory: FACTORY } })),
    http.get("*/v1/protocol", () => HttpResponse.json({ asset: USDC })),
  );
  const wallets = testWallets();
  await connect(wallets, { connector: wallets.connectors[0]! });
  renderWith(wallets, <CreateDialog onOpenChange={() => undefined} />);
  for (const label of [manage.form.name, manage.form.symbol]) {
    fireEvent.change(await screen.findByLabelText(label), { target: { value: "Meridian" } });
  }
  fireEvent.click(screen.getByRole("button", { name: manage.form.review }));
  await screen.findByTestId("create-review");
  fireEvent.click(screen.getByRole("button", { name: /Create vault/ }));
  await waitFor(() => expect(chain.sent.at(-1)).toEqual(["send", "createVault"]));
  expect(chain.sent.slice(0, -1)).toEqual(approvals);
});
