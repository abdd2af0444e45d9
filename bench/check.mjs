// All figures of a vault's page at once, in headless Chromium: seconds from the click until they are counted, for the demo's
// largest vault and for the same vault with a history of 20,000 events, and the longest time for which the page answered
// nothing meanwhile. Prints one object. Arguments: the dashboard's folder, the demo's URL.
//
// The long history is the vault's own, continued by deposit requests: the archive's answer has them, and the node's answers
// for history() are the fold that includes them. Everything else of the run is real.
import { createRequire } from "node:module";
import { join } from "node:path";

const EVENTS = 20_000;
const [dashboard, base] = process.argv.slice(2);
const require = createRequire(join(dashboard, "package.json"));
const { chromium } = require("playwright-core");
const { encodeAbiParameters, encodeEventTopics, keccak256, numberToHex, parseAbi, toEventSelector, toFunctionSelector } = require("viem");
const [executablePath, libraries] = process.env.SLUICE_BROWSER.split("\n");

const ZERO = `0x${"0".repeat(64)}`;
const APPROVAL = toEventSelector("Approval(address,address,uint256)");
const HISTORY = toFunctionSelector("history()");

const json = async (path) => (await fetch(base + path)).json();
const { items } = await json("/v1/vaults?sort=-tvl");
const vault = items.find(({ type }) => type === "shared");
const config = await json("/config.json");
const archive = new RegExp(`/v1/vaults/${vault.address}/events`, "i");

const browser = await chromium.launch({
  executablePath,
  env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(120_000);
  const small = await check(page);
  await lengthen(page);
  const large = await check(page);
  console.log(
    JSON.stringify({
      seconds: small.seconds,
      events: small.events,
      longSeconds: large.seconds,
      longEvents: large.events,
      blockedMs: Math.max(small.blockedMs, large.blockedMs),
    }),
  );
} finally {
  await browser.close();
}

/** Opens the vault's page, checks it, and tells how long that took and how long the page answered nothing. */
async function check(page) {
  await page.goto(`${base}/vaults/${vault.address}`);
  const button = page.getByTestId("check-page");
  await button.waitFor();
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      setTimeout(tick, 0);
    };
    tick();
  });
  const started = performance.now();
  await button.click();
  const counts = page.getByTestId("counts").or(page.getByTestId("events-mismatch"));
  await counts.waitFor();
  const seconds = (performance.now() - started) / 1000;
  const said = await counts.textContent();
  const events = /^([\d,]+) events, one slot/.exec(said)?.[1];
  if (!events) throw new Error(`the page says: ${said}`);
  const blockedMs = await page.evaluate(() => window.longest);
  return { seconds, events: Number(events.replaceAll(",", "")), blockedMs };
}

/** Lets the archive and the node have a history of so many events. */
async function lengthen(page) {
  const lines = [];
  for (let path = `/v1/vaults/${vault.address}/events`; path; path = lines.at(-1).next) {
    lines.push(...(await (await fetch(base + path)).text()).trim().split("\n").map(JSON.parse));
  }
  const head = lines[0];
  const end = { ...lines.at(-1), next: null };
  const events = lines.filter(({ type }) => type === "event");
  const abi = parseAbi([
    "event DepositRequest(address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 assets)",
  ]);
  const last = events.at(-1);
  const requestId = 1_000n;
  for (let n = events.length; n < EVENTS; n++) {
    const account = numberToHex(0x1000 + (n % 5000), { size: 20 });
    const args = { controller: account, owner: account, requestId };
    events.push({
      ...last,
      from: "vault",
      topics: encodeEventTopics({ abi, eventName: "DepositRequest", args }),
      data: encodeAbiParameters([{ type: "address" }, { type: "uint256" }], [account, BigInt(n)]),
    });
  }
  // What is newer than the archive is left as it is: the node's slot is given the fold of the archive and of that.
  const recent = (await rpc("eth_getLogs", [{ address: [head.vault, head.portfolio], fromBlock: numberToHex(end.through + 1) }]))
    .filter(({ topics }) => topics[0] !== APPROVAL)
    .map((log) => ({
      from: log.address.toLowerCase() === head.vault.toLowerCase() ? "vault" : "portfolio",
      time: Number(log.blockTimestamp),
      topics: log.topics,
      data: log.data,
    }));
  const history = fold([...events, ...recent], head);
  const text = `${[head, ...events, end].map((line) => JSON.stringify(line)).join("\n")}\n`;
  await page.route(archive, (route) => route.fulfill({ contentType: "application/x-ndjson", body: text }));
  await page.route(config.demo.rpcUrl, async (route) => {
    const asked = route.request().postDataJSON();
    const answer = await route.fetch();
    const answers = await answer.json();
    const calls = new Map([asked].flat().map(({ id, params }) => [id, params?.[0]?.data]));
    for (const each of [answers].flat()) if (calls.get(each.id) === HISTORY) each.result = history;
    await route.fulfill({ response: answer, json: answers });
  });
}

async function rpc(method, params) {
  const answer = await fetch(config.demo.rpcUrl, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  return (await answer.json()).result;
}

/** The fold of SPEC rule 23, by the ABI encoder. */
function fold(events, { vault: own, portfolio }) {
  const kinds = ["bytes32", "address", "uint256", "uint256", "bytes32", "bytes32", "bytes32", "bytes32", "bytes32"].map((type) => ({ type }));
  let history = ZERO;
  for (const { from, time, topics, data } of events) {
    const words = [0, 1, 2, 3].map((at) => topics[at] ?? ZERO);
    const emitter = from === "vault" ? own : portfolio;
    history = keccak256(encodeAbiParameters(kinds, [history, emitter, BigInt(time), BigInt(topics.length), ...words, keccak256(data)]));
  }
  return history;
}
