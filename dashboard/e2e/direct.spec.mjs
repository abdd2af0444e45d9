// Without our server: the app is loaded, then every address of our API is cut off. A depositor cancels, claims and asks
// to withdraw through a wallet and a bare RPC endpoint; the chain has it.
import assert from "node:assert/strict";
import { parseAbi } from "viem";
import { text } from "../src/text/pages";
import { verify } from "../src/text/verify";
import { json, step, test } from "./fixtures.mjs";

const t = text.direct;
const abi = parseAbi([
  "function openRedeemRequests(address) view returns (uint256[])",
  "function pendingRedeemRequest(uint256, address) view returns (uint256)",
  "function maxRedeem(address) view returns (uint256)",
  "function balanceOf(address) view returns (uint256)",
]);

/** The vault where an account has something of this kind. */
async function vaultWith(config, name, has) {
  const { address } = config.demo.accounts.find((each) => each.name === name);
  const { items } = await json(`/v1/accounts/${address}/positions`);
  const position = items.find(has);
  assert.ok(position, `${name} has no such position in the demo's story`);
  return position;
}

/** The page that needs no server, with every address of our API cut off. */
async function open({ page, wallet, helpers: { accessible, visit } }, config, position) {
  await page.route(/^https?:\/\/[^/]+\/(v1|demo|config\.json|openapi\.json)\b/, (route) =>
    new URL(route.request().url()).port === new URL(config.demo.rpcUrl).port ? route.continue() : route.abort(),
  );
  await page.addInitScript((rpc) => localStorage.setItem("sluice.rpc", rpc), config.demo.rpcUrl);
  await visit(`/direct?vault=${position.vault}`);
  await page.getByLabel(verify.rpc).fill(config.demo.rpcUrl);
  await page.getByRole("button", { name: t.load }).click();
  await page.getByRole("main").getByRole("button", { name: text.wallet.connect }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("heading", { name: position.name }).waitFor();
  await accessible("the page that needs no server");
  const read = (functionName, args) => wallet.reader.readContract({ address: position.vault, abi, functionName, args });
  return { read, me: wallet.address };
}

test.describe(() => {
  test.use({ walletOf: { account: "ana" } });
  test("without our server a depositor asks to withdraw and cancels", async ({ page, wallet, helpers }) => {
    const { submit, card } = helpers;
    const config = await json("/config.json");
    const ana = await vaultWith(
      config,
      "ana",
      ({ type, walletShares }) => type === "shared" && BigInt(walletShares) > 0n,
    );
    const { read, me } = await open({ page, wallet, helpers }, config, ana);
    const main = card(ana.name);
    const waiting = main.getByRole("listitem");
    const withdrawal = waiting.filter({ hasText: text.kind.redeem });
    await submit(main, t.redeemAll, t.done);
    await withdrawal.waitFor();
    while (await waiting.count()) {
      const left = (await waiting.count()) - 1;
      await waiting.first().getByRole("button", { name: t.cancel }).click();
      await waiting.nth(left).waitFor({ state: "detached" });
    }
    await main.getByText(t.noRequests).waitFor();
    assert.equal(String(await read("balanceOf", [me])), ana.shares, "her shares are back");
    step("ana asked to withdraw everything, and cancelled all that waited");
    await submit(main, t.redeemAll, t.done);
    await withdrawal.waitFor();
    const [id] = await read("openRedeemRequests", [me]);
    assert.equal(await read("balanceOf", [me]), 0n, "all shares are in the request");
    assert.equal(String(await read("pendingRedeemRequest", [id, me])), ana.shares);
    await page.getByText("0.00", { exact: true }).first().waitFor();
    step("ana asked again");
  });
});

test.describe(() => {
  test.use({ walletOf: { account: "cleo" } });
  test("without our server a depositor claims", async ({ page, wallet, helpers }) => {
    const { submit, card } = helpers;
    const config = await json("/config.json");
    const cleo = await vaultWith(config, "cleo", ({ claimable }) => BigInt(claimable.assets) > 0n);
    const { read, me } = await open({ page, wallet, helpers }, config, cleo);
    assert.notEqual(await read("maxRedeem", [me]), 0n);
    await submit(card(cleo.name), t.claimAll, t.done);
    assert.equal(await read("maxRedeem", [me]), 0n, "nothing is left to claim");
    step("cleo claimed her proceeds");
  });
});
