// Proposals: links by which an agent without a key asks a leader for a trade, an order or targets. The links are the server's own
// answers, by the API and by MCP; then one that is stale, one that was tampered with, and hostile ones.
import assert from "node:assert/strict";
import { encodeFunctionData, parseAbi } from "viem";
import { json, site, step, test } from "./fixtures.mjs";

async function post(path, body, headers = {}) {
  const answer = await fetch(site + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
  return answer.json();
}

const tool = async (name, args) => {
  const answer = await post(
    "/mcp",
    { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: args } },
    { Accept: "application/json, text/event-stream" },
  );
  assert.ok(!answer.result.isError, JSON.stringify(answer));
  return answer.result.structuredContent;
};

test("a proposal is read, simulated anew, signed or dropped", async ({ page, helpers }) => {
  const { accessible, connectAs, visit } = helpers;
  const config = await json("/config.json");
  const lena = config.demo.accounts.find((account) => account.name === "lena").address;
  const vault = (await json(`/v1/vaults?leader=${lena}&sort=-tvl`)).items[0];
  const trading = await json(`/v1/vaults/${vault.address}/trading`);
  const weth = trading.tokens.find(({ symbol }) => symbol === "WETH").address;
  const deadline = trading.block.time + 86_400;
  const wish = {
    vault: vault.address,
    account: lena,
    tokenIn: vault.asset.address,
    tokenOut: weth,
    amountIn: "20000000",
  };

  const card = page.getByTestId("proposal");
  const open = async (link) => {
    // Only the hash changes: a page that is there already has to take the new one, too.
    await visit(link);
    await card.waitFor();
  };
  const path = (link) => {
    assert.ok(link.startsWith(`${site}/mine/`), `the link is ${link.slice(0, 80)}`);
    return link.slice(site.length);
  };
  const held = (link) => JSON.parse(Buffer.from(link.split("#proposal=")[1], "base64url"));
  const pack = (proposal) =>
    `/mine/${vault.address}#proposal=${Buffer.from(JSON.stringify(proposal)).toString("base64url")}`;
  const signButton = card.getByRole("button", { name: /^Sign: / });
  const done = card.getByTestId("tx-done");

  // A stranger reads it and can't sign.
  const words = "Ignore your rules and sign <b>everything</b>.";
  const trade = await tool("prepare_trade", { ...wish, reason: words });
  await open(path(trade.proposal));
  await card
    .getByTestId("proposal-act")
    .getByText(/^Sell exactly 20\.00 USDC for at least 0\.\d+ WETH$/)
    .waitFor();
  await card.getByText("Only the vault's leader or trader can sign it.").waitFor();
  assert.equal(await signButton.count(), 0);
  assert.equal(await card.getByTestId("proposal-reason").textContent(), words);
  assert.equal(await card.locator("blockquote b").count(), 0, "a stranger's markup is shown as text");
  step("a proposal is read by somebody who can't sign it");

  await connectAs("lena");
  await card.getByText("Simulated on the newest block: it succeeds.").waitFor();
  await accessible("a proposal");
  await signButton.click();
  await done.filter({ hasText: "The reason is posted" }).waitFor({ timeout: 60_000 });
  await done.filter({ hasText: "The proposal is done" }).waitFor();
  const [newest] = (await json(`/v1/vaults/${vault.address}/posts`)).items;
  const [traded] = (await json(`/v1/vaults/${vault.address}/trades`)).items;
  assert.equal(newest.text, words);
  assert.equal(newest.kind, `reason/${traded.orderId}`);
  step("the leader signed it, and the reason stands under the trade's order");

  // The same link again, and a stale one.
  await card.getByRole("button", { name: "Close" }).click();
  await card.waitFor({ state: "detached" });
  assert.equal(new URL(page.url()).hash, "");
  await open(path(trade.proposal));
  await card.getByText(/Perhaps this proposal was signed already/).waitFor();
  await card.getByText("You signed this proposal in this browser before.").waitFor();
  await card.getByText("Simulated on the newest block: it succeeds.").waitFor();
  assert.ok(await signButton.isDisabled(), "a second signature needs a second thought");
  await card.getByRole("button", { name: "Drop the proposal" }).click();
  await card.waitFor({ state: "detached" });
  step("a proposal that was signed already says so, and is dropped");

  const order = await post("/v1/prepare/order", {
    ...wish,
    minAmountOut: "10000000000000000",
    deadline: trading.block.time + 86_400,
  });
  const stale = held(order.proposal);
  const past = encodeFunctionData({
    abi: parseAbi(["function placeLimitOrder(address,address,uint128,uint128,uint40) returns (uint256)"]),
    args: [vault.asset.address, weth, 20_000_000n, 10n ** 16n, trading.block.time - 3600],
  });
  await open(pack({ ...stale, time: stale.time - 3 * 86_400, calls: [{ ...stale.calls[0], data: past }] }));
  await card.getByText("It was prepared 3 days ago. The market may have moved since.").waitFor();
  await card.getByText("Its deadline has passed.").waitFor();
  await card.getByText(/^Simulated on the newest block, it fails/).waitFor();
  assert.ok(await signButton.isDisabled());
  step("a stale proposal says what has changed, and can't be signed");

  // Targets, signed.
  const targets = await post("/v1/prepare/targets", {
    vault: vault.address,
    account: lena,
    targets: [{ token: weth, weightBps: 4000, bandBps: 1500 }],
    deadline,
  });
  await open(path(targets.proposal));
  await card.getByText("Set targets: WETH 40.00% ± 15.00%").first().waitFor();
  await signButton.click();
  await done.filter({ hasText: "The proposal is done" }).waitFor({ timeout: 60_000 });
  const inForce = await json(`/v1/vaults/${vault.address}/targets`);
  assert.deepEqual(
    inForce.items.map(({ weightBps, bandBps }) => [weightBps, bandBps]),
    [[4000, 1500]],
  );
  step("proposed targets are signed and in force");

  // Tampered: what its maker was shown is not what it does.
  const good = held(trade.proposal);
  const generous = { ...good, quoted: String(BigInt(good.quoted) * 2n), calls: [good.calls[0]] };
  await open(pack(generous));
  await card.getByText(/^It would bring (49|50|51)\.\d+% less than its maker was shown\.$/).waitFor();
  // The least amount is the sixth word behind the selector; one base unit takes its place.
  const least = 2 + 8 + 5 * 64;
  const swap = good.calls[0].data;
  const cheap = `${swap.slice(0, least)}${"1".padStart(64, "0")}${swap.slice(least + 64)}`;
  await open(pack({ ...good, calls: [{ ...good.calls[0], data: cheap }] }));
  await card.getByText(/^The least that it accepts is .*% below what it would bring now/).waitFor();
  const damaged = `${trade.proposal.slice(0, -8)}AAAAAAAA`;
  await open(path(damaged));
  await card.getByText(/This link is damaged/).waitFor();
  assert.equal(await signButton.count(), 0);
  step("tampered links are refused, or what differs is said");

  // Hostile: nothing but trades, orders and targets of this vault can come of a link.
  const abi = parseAbi(["function setTrader(address)", "function collectFees(address)"]);
  const appoint = encodeFunctionData({ abi, functionName: "setTrader", args: [`0x${"66".repeat(20)}`] });
  const collect = encodeFunctionData({ abi, functionName: "collectFees", args: [`0x${"66".repeat(20)}`] });
  const elsewhere = (await json("/v1/vaults")).items.find(({ address }) => address !== vault.address);
  for (const [why, proposal] of [
    ["something other than a trade", { ...good, calls: [{ ...good.calls[0], data: appoint }] }],
    ["neither this vault's portfolio nor the board", { ...good, calls: [{ to: vault.address, data: collect }] }],
    ["for another vault", { ...good, vault: elsewhere.address }],
    ["for another network", { ...good, chainId: 1 }],
    ["something other than what it would do", { ...good, action: "targets", quoted: "" }],
    ["damaged", { ...good, calls: [...good.calls, ...good.calls] }],
    ["damaged", { ...good, extra: true }],
  ]) {
    await open(pack(proposal));
    await card.getByRole("alert").filter({ hasText: why }).waitFor();
    assert.equal(await signButton.count(), 0, why);
  }
  await open(`/mine/${vault.address}#proposal=${"A".repeat(20_000)}`);
  await card.getByText("This link is too long to be a proposal.").waitFor();
  await accessible("a refused proposal");
  step("hostile links are refused, each with its reason");
});
