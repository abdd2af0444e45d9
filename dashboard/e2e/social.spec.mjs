// A stranger's way in: a link with its preview, the vault, its leader, a comparison, following, a deposit, and sharing what
// was verified; and what strangers post on the board, of every hostile kind. Needs SLUICE_E2E_URL and SLUICE_CHROMIUM.
import assert from "node:assert/strict";
import { createWalletClient, padHex, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { leaders as t } from "../src/text/leaders";
import { text } from "../src/text/pages";
import { verify } from "../src/text/verify";
import { chainOf, transportOf } from "./chain.mjs";
import { eventually, indexed, json, keyOf, site, step, test } from "./fixtures.mjs";
import { createNames } from "./names.mjs";
import { saying } from "./words.mjs";

const boardAbi = [
  {
    type: "function",
    name: "post",
    stateMutability: "nonpayable",
    inputs: [{ type: "address" }, { type: "bytes32" }, { type: "string" }],
    outputs: [],
  },
];

/** Posts as whoever has the key, and waits until the index has the block. */
async function post(config, key, posts) {
  const account = privateKeyToAccount(key);
  const { rpcUrl } = config.demo;
  const client = createWalletClient({
    account,
    chain: chainOf(config.chainId, rpcUrl),
    transport: transportOf(rpcUrl),
  });
  let last;
  for (const [subject, kind, said] of posts) {
    last = await client.writeContract({
      address: config.contracts.board,
      abi: boardAbi,
      functionName: "post",
      args: [subject ?? account.address, padHex(stringToHex(kind), { dir: "right", size: 32 }), said],
    });
    const mined = await eventually(`${kind} is mined`, () =>
      client.request({ method: "eth_getTransactionReceipt", params: [last] }),
    );
    assert.equal(mined.status, "0x1", `${kind} reverted`);
    await indexed(Number(mined.blockNumber));
  }
  return account.address;
}

async function picture(page, path) {
  const answer = await fetch(site + path);
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get("content-type"), "image/png");
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.ok(bytes.length <= 50_000, `${path} takes ${bytes.length} bytes`);
  // Drawn by the browser, as a chat does.
  const [width, height] = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, bytes.toString("base64"));
  assert.deepEqual([width, height], [1200, 630]);
}

test.use({ walletOf: { amount: 500_000_000n } });

test("from a link in a chat to a deposit and a verified figure", async ({ page, wallet, helpers, context }) => {
  const { accessible, visit, verified } = helpers;
  const list = (await json("/v1/vaults?type=shared")).items;
  const vault = list.find(({ status }) => status === "active");
  await visit("/");
  await picture(page, `/share/vaults/${vault.address}.png`);
  await picture(page, `/share/vaults/${vault.address}.png?theme=dark`);
  const head = await (await fetch(`${site}/vaults/${vault.address}`, { headers: { Accept: "text/html" } })).text();
  assert.match(head, /<meta property="og:title" content="[^"]+"/);
  step("the link's picture is one, and its head has a title");

  const manifest = await fetch(`${site}${/<link rel="manifest" href="([^"]+)"/.exec(head)[1]}`);
  assert.equal(manifest.headers.get("content-type"), "application/manifest+json");
  for (const { src, type } of (await manifest.json()).icons) {
    const icon = await fetch(site + src);
    assert.deepEqual([icon.status, icon.headers.get("content-type")], [200, type], src);
  }

  await visit(`/vaults/${vault.address}`);
  await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
  await page.getByRole("button", { name: t.follow, exact: true }).click();
  await page.getByRole("button", { name: t.unfollow, exact: true }).waitFor();
  await page.getByRole("main").getByRole("link", { name: t.following, exact: true }).waitFor();
  await page.locator(`a[href="/leaders/${vault.leader}"]`).first().click();
  await page.getByTestId("record").locator("svg").first().waitFor();
  await accessible("the leader's profile");
  await page.getByRole("button", { name: t.follow, exact: true }).click();
  const rounds = page.getByText(t.rounds);
  await rounds.click();
  await page.getByText(saying(t.round, /\d+/)).first().waitFor();
  await picture(page, `/share/leaders/${vault.leader}.png`);
  step("vault, its leader, the record with feed rounds");

  await verified(page.getByTestId("verify").first());
  step("a leader's figure recomputed in the browser");

  const { return: returns } = t.columns;
  await visit("/leaders");
  await page.getByTestId("leaders").waitFor();
  await accessible("the leaders");
  await page.getByRole("columnheader", { name: returns }).getByRole("button", { name: returns, exact: true }).click();
  await page.waitForURL(/sort=-return/);

  await page.getByRole("main").getByRole("link", { name: t.following, exact: true }).waitFor();
  await page.getByRole("main").getByRole("link", { name: t.compareTitle, exact: true }).click();
  await page.getByText(t.compareNone).waitFor();
  await page.getByLabel(t.compareAdd).selectOption(vault.address);
  await page.getByTestId("compare").locator("thead th").nth(1).waitFor();
  const others = list.filter(({ address }) => address !== vault.address).slice(0, 2);
  for (const other of others) await page.getByLabel(t.compareAdd).selectOption(other.address);
  await page.getByTestId("compare").locator("thead th").nth(3).waitFor();
  await page.getByTestId("compare-chart").locator("path").nth(2).waitFor({ state: "attached" });
  await accessible("the comparison");
  await picture(page, `/share/compare.png?${[vault, ...others].map(({ address }) => `vault=${address}`).join("&")}`);
  await page.reload();
  await page.getByTestId("compare").locator("thead th").nth(3).waitFor();
  step("compared with two others, by a link that stays");

  await visit("/following");
  await page.getByTestId("following").getByRole("listitem").nth(1).waitFor();
  assert.equal(await page.getByTestId("following").getByRole("listitem").count(), 2);
  await accessible("whom one follows");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t.export }).click(),
  ]);
  const saved = await file.path();
  for (let n = 0; n < 2; n++) await page.getByRole("button", { name: t.unfollow }).first().click();
  await page.getByText(t.followingNone).waitFor();
  await page
    .getByLabel(t.import)
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByText(t.importBad).waitFor();
  await page.getByLabel(t.import).setInputFiles(saved);
  await page.getByText(t.imported("2")).waitFor();
  step("followed, saved, refused, loaded");

  await visit(`/vaults/${vault.address}`);
  await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(text.deposit.amount(vault.asset.symbol)).fill("200");
  await dialog.getByRole("button", { name: text.deposit.submitExactly("200.00 USDC"), exact: true }).click();
  await dialog.getByTestId("tx-done").waitFor({ timeout: 120_000 });
  assert.ok(wallet.address);
  step("deposited");

  await visit(`/vaults/${vault.address}?tab=settlements`);
  await page.getByRole("table", { name: text.tabs.settlements }).getByTestId("verify").first().click();
  const panel = page.getByRole("dialog");
  await panel.getByTestId("check-match").first().waitFor({ timeout: 120_000 });
  await panel.getByRole("link", { name: verify.openPage }).click();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page
    .getByRole("main")
    .getByRole("button", { name: new RegExp(`^${t.share}`) })
    .click();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(shared, /figure=epoch/);
  const friend = await context.newPage();
  await friend.goto(shared);
  await friend.getByRole("button", { name: verify.run, exact: true }).click();
  await friend.getByTestId("check-match").first().waitFor({ timeout: 120_000 });
  await friend.close();
  const sharedHead = await (await fetch(shared, { headers: { Accept: "text/html" } })).text();
  assert.match(sharedHead, /<meta property="og:title" content="[^"]+ · Verify · Sluice"/);
  await picture(page, `/share/verify.png${new URL(shared).search}`);
  step("a figure that was verified is shared by a link, which another verifies anew");
  const narrow = await context.newPage();
  await narrow.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    "/leaders",
    `/leaders/${vault.leader}`,
    `/compare?vault=${vault.address}&vault=${others[0].address}`,
    "/following",
  ]) {
    await narrow.goto(path);
    await narrow.getByRole("heading", { level: 1 }).waitFor();
    await narrow.waitForLoadState("networkidle");
    const wide = await narrow.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${path} is ${wide} pixels wide`);
  }
  step("a verified figure has its picture; no page is wider than a phone");
});

test("what strangers post runs nothing, fetches nothing, and moves nothing", async ({ page, helpers }) => {
  const { visit } = helpers;
  const config = await json("/config.json");
  const vaults = (await json("/v1/vaults?type=shared")).items;
  const account = config.demo.accounts.find(({ address }) =>
    vaults.some(({ leader }) => leader.toLowerCase() === address.toLowerCase()),
  );
  assert.ok(account, "the demo has a leader whose key is known");
  const vault = vaults.find(({ leader }) => leader.toLowerCase() === account.address.toLowerCase());
  const bad = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>';
  const asked = [];
  await page.route(/evil\.example/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const profile = async (posts) => {
    await post(config, account.privateKey, posts);
    await visit(`/leaders/${account.address}`);
    await page.getByTestId("record").waitFor();
    await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => window.__ran), undefined, "something ran");
    assert.equal(await page.locator('img[src*="evil"], a[href^="javascript:" i], a[href^="data:" i]').count(), 0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
    assert.deepEqual(asked, [], "something was fetched from a stranger's host");
  };
  await profile([
    [null, "name", `\u202eevil\u200b${bad}${"W".repeat(300)}`],
    [null, "text", `${bad}\n\u2067RTL\u2069 ${"long".repeat(200)}`],
    [null, "link", "javascript:window.__ran=1"],
    [null, "picture", "data:image/svg+xml,<svg onload=window.__ran=1>"],
  ]);
  assert.equal(
    await page
      .getByTestId("own-words")
      .getByRole("link", { name: saying(t.link, /.*/) })
      .count(),
    0,
  );
  assert.doesNotMatch((await page.locator("main").textContent()) ?? "", /[\u202e\u200b\u2066-\u2069]/u);
  step("scripts, directions, invisible and endless words are text");

  await profile([
    [null, "link", "https://evil.example/page"],
    [null, "picture", "https://evil.example/track.png"],
  ]);
  const link = page.getByTestId("own-words").locator('a[href="https://evil.example/page"]');
  assert.equal(await link.textContent(), t.link("evil.example"));
  assert.match((await link.getAttribute("rel")) ?? "", /noopener.*noreferrer.*nofollow/);
  await page.getByRole("button", { name: t.showPicture("evil.example") }).click();
  await page.getByText(t.pictureFailed).waitFor();
  assert.equal(asked.length, 1, "the reader's click asked once");
  step("a picture only after a click, a link with its host");

  asked.length = 0;
  const stranger = config.demo.accounts.find(({ address }) => address !== account.address);
  await post(config, stranger.privateKey, [
    [vault.address, "update", "Spam: send your tokens to me"],
    [account.address, "name", "Spam name"],
  ]);
  await post(config, account.privateKey, [[vault.address, "update", `The leader's own words ${bad}`]]);
  await visit(`/vaults/${vault.address}?tab=updates`);
  await page.waitForLoadState("networkidle");
  const said = page.getByTestId("week").filter({ hasText: "The leader's own words" });
  await said.getByTestId("post").filter({ hasText: bad }).waitFor();
  assert.equal(await page.evaluate(() => window.__ran), undefined, "something ran");
  assert.equal(await said.count(), 1);
  const settlements = (await json(`/v1/vaults/${vault.address}/epochs`)).items.filter(({ settledAt }) => settledAt);
  const weeks = page.getByTestId("week").filter({ hasText: text.epochState.settled });
  await weeks.nth(Math.min(settlements.length, 2) - 1).waitFor();
  step("a post stands among the trades and settlements of its week");
  assert.equal(await page.getByText(/Spam/).count(), 0, "others' posts are shown nowhere");
  const { ownName } = await json(`/v1/leaders/${account.address}`);
  assert.doesNotMatch(ownName.text, /Spam/);
  assert.equal(keyOf(config, account.name), account.privateKey);
  step("spam by others is shown nowhere");
});

test("names at ENS stand beside addresses, once the reader's own RPC says that they lead back", async ({
  page,
  helpers,
  context,
}) => {
  const { visit, connectAs } = helpers;
  const config = await json("/config.json");
  const vaults = (await json("/v1/vaults?type=shared")).items;
  const led = (account) => vaults.find(({ leader }) => leader.toLowerCase() === account.address.toLowerCase());
  const leader = config.demo.accounts.find(led);
  const vault = led(leader);
  const others = config.demo.accounts.filter(({ address }) => address !== leader.address);
  const names = await createNames(config, keyOf(config, "you"));
  await names.set("setName", leader.address, "captain.eth");
  await names.set("setAccount", "captain.eth", leader.address);
  await post(config, leader.privateKey, [[vault.address, "update", "A word from the captain"]]);
  // Somebody who claims the leader's name, at a resolver that doesn't compare; one whose name nobody should read; and one whose
  // answer is at an address of their own.
  await names.set("setCareless", true);
  await names.set("setName", others[0].address, "captain.eth");
  await names.set("setName", others[1].address, "cap\u202etain.eth");
  await names.set("setAccount", "cap\u202etain.eth", others[1].address);
  await names.set("setGateway", others[2].address, "https://evil.example/{sender}/{data}.json");

  const fetched = [];
  await context.route(/evil\.example/, (route) => {
    fetched.push(route.request().url());
    return route.abort();
  });
  let resolver = null;
  await context.route("**/config.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ensResolver: resolver } });
  });
  const asked = [];
  page.on("request", (request) => {
    const body = request.postData() ?? "";
    if (body.toLowerCase().includes(names.address.slice(2).toLowerCase())) asked.push(body.toLowerCase());
  });
  const name = page.getByTestId("ens");

  await visit(`/leaders/${leader.address}`);
  await page.getByTestId("record").waitFor();
  await page.waitForLoadState("networkidle");
  assert.deepEqual([await name.count(), asked.length], [0, 0], "a chain without names was asked for them");
  resolver = names.address;

  await visit(`/leaders/${leader.address}`);
  const short = `${leader.address.slice(0, 6)}…${leader.address.slice(-4)}`;
  const heading = page.getByRole("heading", { level: 1 });
  await heading.getByTestId("ens").waitFor({ timeout: 60_000 });
  assert.equal(await heading.getByTestId("ens").textContent(), "captain.eth");
  assert.ok(
    (await heading.textContent()).toLowerCase().includes(short.toLowerCase()),
    "the name took the address's place",
  );
  await helpers.accessible("a leader with a name");
  await visit(`/vaults/${vault.address}?tab=updates`);
  const header = page.getByRole("main").locator("header").first();
  await header.getByTestId("ens").waitFor({ timeout: 60_000 });
  assert.match(await header.textContent(), /captain\.eth/);
  const said = page.getByTestId("post").filter({ hasText: "A word from the captain" });
  await said.getByTestId("ens").waitFor({ timeout: 60_000 });
  await visit(`/portfolio?account=${leader.address}`);
  await name.first().waitFor({ timeout: 60_000 });
  await connectAs(leader.name);
  await page.getByRole("banner").getByTestId("ens").waitFor({ timeout: 60_000 });
  step("a name that leads back stands beside the address: leader, vault, post, portfolio, account");

  for (const [who, why] of [
    [others[0], "the name leads to somebody else"],
    [others[1], "it has a direction in it"],
    [others[2], "it would have to be fetched"],
  ]) {
    asked.length = 0;
    await page.goto(`/portfolio?account=${who.address}`);
    await page.getByTestId("read-only").waitFor();
    await eventually(`the resolver is asked for ${who.name}`, () =>
      asked.some((body) => body.includes(who.address.slice(2).toLowerCase())),
    );
    await page.waitForLoadState("networkidle");
    assert.equal(await page.getByRole("main").getByTestId("ens").count(), 0, `${who.name} is named although ${why}`);
  }
  assert.deepEqual(fetched, [], "a name's owner had something fetched");
  const ofTheChain = ({ href }) => href.startsWith(config.demo.rpcUrl);
  await context.route(ofTheChain, async (route) => {
    const body = (route.request().postData() ?? "").toLowerCase();
    return body.includes(names.address.slice(2).toLowerCase()) ? route.abort() : route.continue();
  });
  await visit(`/leaders/${leader.address}`);
  await page.getByTestId("record").waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await name.count(), 0, "a name without an answer");
  step(
    "a name that doesn't lead back, that misleads or would have to be fetched is not shown; nothing is where the RPC is silent",
  );
});
