// Browser test: whatever breaks, and whenever, nothing is lost, nothing is sent twice, and what the page says is true. Each
// row is one way to break things (e2e/faults.mjs) at one moment of one act; the fault ends, the reader loads the page anew
// and goes on, and in the end the chain has the act exactly once and the page shows it. One row of each fault is part of
// `make e2e`; SLUICE_E2E_FAILURES=all (`make long-dashboard`) runs every one, SLUICE_E2E_FAILURES=cancel,claim those of
// these acts.
import assert from "node:assert/strict";
import { createPublicClient, createWalletClient, parseAbi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { shortAddress } from "../src/lib/format";
import { text } from "../src/text/pages";
import { problems } from "../src/text/problems";
import { chainOf, mined, transportOf } from "./chain.mjs";
import { FAULTS } from "./faults.mjs";
import { eventually, json, skip, step, test } from "./fixtures.mjs";
import { announce, createWallet } from "./wallet.mjs";
import { saying } from "./words.mjs";

const WHOLE = process.env.SLUICE_E2E_FAILURES ?? "";
const AMOUNT = 234_560_000n;
/** An account that has nothing to do with any of this. */
const OTHER = "0x00000000000000000000000000000000000000A1";
const SHOWN = "234.56 USDC";

/** When it breaks: before the dialog opens, while it is open, while the wallet is asked, once it has sent, at the end. */
const MOMENTS = ["before", "open", "permission", "signature", "sent", "done"];

const abi = parseAbi([
  "function approve(address, uint256) returns (bool)",
  "function requestDeposit(uint256, address, address) returns (uint256)",
  "function openDepositRequests(address) view returns (uint256[])",
  "function openRedeemRequests(address) view returns (uint256[])",
  "function pendingDepositRequest(uint256, address) view returns (uint256)",
  "function pendingRedeemRequest(uint256, address) view returns (uint256)",
  "function balanceOf(address) view returns (uint256)",
  "function maxMint(address) view returns (uint256)",
]);

/** What the chain says of one account in one vault. */
async function onChain(wallet, vault) {
  const read = (functionName, args) =>
    wallet.reader.readContract({ address: vault.address, abi, functionName, args, blockTag: "latest" });
  const sum = async (list, pending) => {
    const amounts = await Promise.all(
      (await read(list, [wallet.address])).map((id) => read(pending, [id, wallet.address])),
    );
    return amounts.reduce((total, amount) => total + amount, 0n);
  };
  const [deposits, redeems, shares, claimable] = await Promise.all([
    sum("openDepositRequests", "pendingDepositRequest"),
    sum("openRedeemRequests", "pendingRedeemRequest"),
    read("balanceOf", [wallet.address]),
    read("maxMint", [wallet.address]),
  ]);
  return { deposits, redeems, shares, claimable };
}

/** Signs for the wallet's account outside of the page: what has to be there before a row begins. */
function direct(config, wallet) {
  const chain = chainOf(config.chainId, config.demo.rpcUrl);
  const transport = transportOf(config.demo.rpcUrl);
  const client = createWalletClient({ account: privateKeyToAccount(wallet.key), chain, transport });
  const reader = createPublicClient({ chain, transport });
  return async (address, functionName, args) => {
    const hash = await client.writeContract({ address, abi, functionName, args });
    const { status } = await mined(reader, hash);
    assert.equal(status, "success", functionName);
  };
}

async function deposited(config, wallet, vault) {
  const write = direct(config, wallet);
  await write(vault.asset.address, "approve", [vault.address, AMOUNT]);
  await write(vault.address, "requestDeposit", [AMOUNT, wallet.address, wallet.address]);
}

/**
 * The acts: what has to be there before, how the reader gets to the button that sends (what opens the dialog, what they type
 * there, and what the button says), whether the chain has it, and what the page shows then.
 */
const ACTS = {
  deposit: {
    // A permit is signed before the deposit: the first of the two signatures.
    moments: MOMENTS,
    prepare: async () => undefined,
    opener: (page) => page.getByRole("button", { name: text.vault.deposit, exact: true }),
    field: (dialog) => dialog.getByLabel(text.deposit.amount("USDC")),
    typed: "234.56",
    submit: () => text.deposit.submitExactly(SHOWN),
    happened: ({ deposits }) => deposits === AMOUNT,
    undone: ({ deposits }) => deposits === 0n,
    shown: (page) => page.getByTestId("your-requests").getByText(SHOWN),
  },
  cancel: {
    moments: ["before", "open", "signature", "sent", "done"],
    prepare: deposited,
    opener: (page) => page.getByTestId("your-requests").getByRole("button", { name: text.request.cancel, exact: true }),
    submit: () => text.request.cancelSubmit,
    happened: ({ deposits }) => deposits === 0n,
    undone: ({ deposits }) => deposits === AMOUNT,
    hidden: (page) => page.getByTestId("your-requests").getByText(SHOWN),
  },
  claim: {
    moments: ["before", "open", "signature", "sent", "done"],
    settled: true,
    prepare: async () => undefined,
    opener: (page) => page.getByTestId("your-requests").getByRole("button", { name: text.request.claim, exact: true }),
    submit: () => text.request.claimSubmit,
    happened: ({ shares, claimable }) => shares > 0n && claimable === 0n,
    undone: ({ shares, claimable }) => shares === 0n && claimable > 0n,
    hidden: (page) => page.getByTestId("your-requests"),
  },
  withdraw: {
    moments: ["before", "open", "signature", "sent", "done"],
    settled: true,
    prepare: async () => undefined,
    opener: (page) => page.getByRole("button", { name: text.vault.withdraw, exact: true }),
    field: (dialog) => dialog.getByLabel(text.withdraw.amount),
    typed: "1",
    submit: () => text.withdraw.submitExactly(`1.00 ${vault.symbol}`),
    happened: ({ redeems }) => redeems === 10n ** 18n,
    undone: ({ redeems }) => redeems === 0n,
    shown: (page) => page.getByTestId("your-requests").getByText(text.kind.redeem),
  },
};

/** The rows of `make e2e`: each fault once, the moments and acts spread over them. */
const FEW = [
  ["deposit", "API dead", "sent"],
  ["deposit", "RPC dead", "sent"],
  ["deposit", "both dead", "signature"],
  ["deposit", "slow", "before"],
  ["cancel", "malformed row", "open"],
  ["deposit", "asset gone", "before"],
  ["deposit", "reorg", "sent"],
  ["cancel", "stale index", "sent"],
];

const whole = WHOLE === "all" ? Object.keys(ACTS) : WHOLE.split(",").filter(Boolean);
const rows = WHOLE
  ? whole.flatMap((act) =>
      Object.keys(FAULTS).flatMap((fault) => ACTS[act].moments.map((moment) => [act, fault, moment])),
    )
  : FEW;

test.describe.configure({ mode: "default", timeout: 15 * 60_000 });

let config;
let vault;
/** Wallets whose deposits were settled, for the rows that claim or withdraw: one each. */
const settled = [];

const newWallet = async () =>
  createWallet({
    chainId: config.chainId,
    rpcUrl: config.demo.rpcUrl,
    funder: config.demo.accounts.find(({ name }) => name === "you").privateKey,
    token: vault.asset.address,
    amount: 4n * AMOUNT,
  });

test.beforeAll(async () => {
  config = await json("/config.json");
  const { items } = await json("/v1/vaults?type=shared&status=active&sort=-tvl");
  vault = await json(`/v1/vaults/${items[0].address}`);
  assert.ok(BigInt(vault.minDeposit) <= AMOUNT, `${vault.name} takes no deposit this small`);
  const many = rows.filter(([act]) => ACTS[act].settled).length;
  // They get their money one after the other, from one account; each deposits meanwhile.
  const deposits = [];
  while (settled.length < many) {
    const wallet = await newWallet();
    deposits.push(deposited(config, wallet, vault));
    settled.push(wallet);
  }
  await Promise.all(deposits);
  if (many > 0) {
    await skip(config);
    await eventually("the settlement", async () => (await onChain(settled.at(-1), vault)).claimable > 0n, 120_000);
  }
});

for (const [name, kind, moment] of rows) {
  test(`${name}: ${kind}, ${moment}`, async ({ page }) => {
    const act = ACTS[name];
    const wallet = act.settled ? settled.pop() : await newWallet();
    await act.prepare(config, wallet, vault);
    await page.exposeFunction("__testWallet", wallet.answer);
    await page.addInitScript(announce);
    const fault = await FAULTS[kind](page, config);
    let broken = false;
    const breakIt = async () => {
      if (broken) return;
      broken = true;
      await fault.on();
    };
    await visit(page);
    await connect(page);
    if (name === "cancel") await page.getByTestId("your-requests").getByText(SHOWN).waitFor();

    wallet.state.signs = async (method) => {
      if (moment === (method === "eth_signTypedData_v4" ? "permission" : "signature")) await breakIt();
    };
    wallet.state.sent = async () => {
      if (moment === "sent") await breakIt();
    };
    if (moment === "before") await breakIt();
    const end = await attempt(page, act, BROKEN, moment === "open" ? breakIt : undefined);
    if (moment === "done") await breakIt();
    await truthful(page, wallet, act, end);

    wallet.state.signs = null;
    wallet.state.sent = null;
    await fault.off();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
    // What was sent is in a block soon; what wasn't, never.
    await eventually("the wallet has answered what the page asked before", () => wallet.state.busy === 0);
    const pending = wallet.state.hashes.length > 0;
    if (pending) await eventually("the transaction", async () => act.happened(await onChain(wallet, vault)));
    if (!pending) {
      assert.ok(act.undone(await onChain(wallet, vault)), "the chain has what nobody sent");
      const again = await attempt(page, act, WHOLESOME);
      assert.equal(again.kind, "done", `the second try: ${JSON.stringify(again)}`);
      await page.keyboard.press("Escape");
    }
    if (act.shown) await act.shown(page).waitFor({ timeout: 120_000 });
    if (act.hidden) await act.hidden(page).waitFor({ state: "detached", timeout: 120_000 });
    assert.ok(act.happened(await onChain(wallet, vault)), "in the end the chain has it");
    assert.equal(wallet.state.hashes.length, 1, "it was sent once");
    step(`${name}, ${kind}, ${moment}: ${end.kind}${end.said ? ` (${end.said})` : ""}; in the end once on the chain`);
  });
}

/** What a wallet's owner may do in the wallet while it signs the permission, what the page says then, and how they go back. */
const SWITCHES = [
  ["account", { account: OTHER }, (own) => problems.failures.switched(shortAddress(own), shortAddress(OTHER)), {}],
  ["network", { network: 1 }, () => problems.failures.networkChanged, null],
];

for (const [what, choice, says, back] of SWITCHES) {
  test(`the wallet's ${what} is switched between the permission and the deposit`, async ({ page }) => {
    const wallet = await newWallet();
    await page.exposeFunction("__testWallet", wallet.answer);
    await page.addInitScript(announce);
    await visit(page);
    await connect(page);
    wallet.state.signs = async (method) => {
      if (method === "eth_signTypedData_v4") await wallet.choose(page, choice);
    };
    const end = await attempt(page, ACTS.deposit, WHOLESOME);
    assert.equal(end.said ?? end.kind, says(wallet.address));
    assert.deepEqual(wallet.state.hashes, [], "it was sent");
    const dialog = page.getByRole("dialog");
    assert.equal(await dialog.getByLabel(text.deposit.amount("USDC")).inputValue(), "234.56", "what was typed is lost");
    wallet.state.signs = null;
    // The page itself asks the wallet for its network; for its account, only its owner can.
    if (back) await wallet.choose(page, back);
    await dialog.getByRole("button", { name: text.deposit.submitExactly(SHOWN), exact: true }).click();
    await dialog.getByTestId("tx-done").waitFor({ timeout: 120_000 });
    assert.ok(ACTS.deposit.happened(await onChain(wallet, vault)));
    assert.equal(wallet.state.hashes.length, 1);
    step(`another ${what} after the permission: said, nothing sent, and then done`);
  });
}

test("with the RPC dead the dialog says why it has no balance, and has one as soon as it answers", async ({ page }) => {
  const wallet = await newWallet();
  await page.exposeFunction("__testWallet", wallet.answer);
  await page.addInitScript(announce);
  const fault = await FAULTS["RPC dead"](page, config);
  await visit(page);
  await connect(page);
  await fault.on();
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const unknown = dialog.getByText(`${text.deposit.balanceUnknown} ${problems.failures.offline}`);
  await unknown.waitFor({ timeout: 120_000 });
  assert.equal(await dialog.getByRole("button", { name: text.deposit.max, exact: true }).count(), 0);
  await fault.off();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  await dialog.getByText(text.deposit.balance("938.24 USDC")).waitFor({ timeout: 120_000 });
  await unknown.waitFor({ state: "detached" });
  step("the RPC is dead: why there is no balance is said");
});

async function visit(page) {
  await page.goto(`/vaults/${vault.address}`);
  await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
}

async function connect(page) {
  await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** How long a reader waits while something is broken, and how long for what nothing stands in the way of. */
const BROKEN = { button: 15_000, end: 25_000 };
const WHOLESOME = { button: 120_000, end: 180_000 };

/** The reader tries it: how that ended, as the page says it. That it doesn't open, can't send or still waits are ends too. */
async function attempt(page, act, patience, once) {
  const dialog = page.getByRole("dialog");
  const failedPart = page.getByText(text.common.partFailed);
  const timeout = patience.button;
  /** Whether it can be used, or a part of the page could not be shown instead. */
  const comes = async (target) => {
    await target.or(failedPart).first().waitFor({ timeout });
    return target.first().isVisible();
  };
  try {
    if (!(await comes(act.opener(page)))) return { kind: "not shown" };
    await act.opener(page).click({ timeout });
    const submit = dialog.getByRole("button", { name: act.submit(), exact: true });
    if (act.field) {
      if (!(await comes(act.field(dialog)))) return { kind: "not shown" };
      await act.field(dialog).fill(act.typed, { timeout });
    }
    if (once) await once();
    if (!(await comes(submit))) return { kind: "not shown" };
    await submit.click({ timeout });
  } catch (error) {
    if (!/Timeout/.test(error.message)) throw error;
    return { kind: "no button" };
  }
  const done = dialog.getByTestId("tx-done");
  const problem = dialog.getByTestId("tx-problem");
  // With the RPC dead the page can't know whether it is mined: it goes on waiting, and says so.
  await done
    .or(problem)
    .or(failedPart)
    .first()
    .waitFor({ timeout: patience.end })
    .catch(() => undefined);
  return eventually("an end, or that the dialog says that it waits", async () => {
    if (await done.count()) return { kind: "done", said: await done.textContent() };
    if (await problem.count()) return { kind: "problem", said: await problem.textContent() };
    if (await failedPart.count()) return { kind: "not shown" };
    if ((await dialog.locator("button[aria-busy=true]").count()) === 0) return null;
    const [said] = await dialog.locator("[aria-live=polite]").allTextContents();
    return { kind: "waits", said };
  });
}

/** How the page says that nothing was sent. */
const { rejected, offline, disconnected, switched } = problems.failures;
const UNSENT = [
  saying(() => rejected),
  saying(() => offline),
  saying(disconnected, /.+/),
  saying(switched, /.+/, /.+/),
];

/** What the page says, against what the wallet did and the chain has. */
async function truthful(page, wallet, act, end) {
  const state = await onChain(wallet, vault);
  const sent = wallet.state.hashes.length;
  if (end.kind === "done")
    assert.ok(sent === 1 && act.happened(state), "the page says done, the chain doesn't have it");
  if (end.kind === "problem" && UNSENT.some((says) => says.test(end.said))) {
    assert.equal(sent, 0, `the page says "${end.said}", and it was sent`);
  }
  if (end.kind === "waits") assert.ok(sent <= 1, "it was sent more than once");
  if (end.kind !== "done" && sent === 0) assert.ok(act.undone(state), "nothing was sent, and the chain changed");
  // Whoever is told of a failure after it was sent finds no button that sends it again without a word.
  if (["problem", "waits"].includes(end.kind) && sent > 0) {
    const buttons = page.getByRole("dialog").locator("button[type=submit]:enabled");
    assert.equal(await buttons.count(), 0, "it was sent, and the button would send it again");
  }
}
