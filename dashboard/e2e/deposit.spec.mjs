// The browser test: an EIP-6963 wallet deposits through the pages, the demo settles, the shares are visible and are
// those of the chain. Needs SLUICE_E2E_URL (a running `sluice-demo`) and SLUICE_CHROMIUM (see browser.sh).
import assert from "node:assert/strict";
import { json, step, test } from "./fixtures.mjs";

const DEPOSIT = 1_234_560_000n;

async function sharedVault() {
  const vault = (await json("/v1/vaults?type=shared&status=active")).items[0];
  assert.ok(vault, "the demo has no active shared vault");
  return vault;
}

test.use({
  walletOf: { amount: 2n * DEPOSIT },
});

test("a depositor's wallet deposits, and has the shares after the settlement", async ({ page, wallet, helpers }) => {
  const { accessible, visit } = helpers;
  const config = await json("/config.json");
  const vault = await sharedVault();
  step(`wallet ${wallet.address} funded, depositing into ${vault.name}`);
  await visit("/");
  await page.getByRole("link", { name: vault.name }).waitFor();
  await accessible("the list of vaults");
  await page.getByRole("link", { name: vault.name }).click();
  await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
  await page.locator(".recharts-surface").first().waitFor();
  await accessible("the vault page");
  step("pages are there and accessible");

  await page.getByRole("banner").getByRole("button", { name: "Connect wallet" }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Deposit", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await accessible("the deposit dialog");
  await dialog.getByLabel(/Amount in/).fill("1");
  await dialog.getByText(/The minimum is/).waitFor();
  await dialog.getByLabel(/Amount in/).fill("1234.56");
  const submit = dialog.getByRole("button", { name: "Deposit 1,234.56 USDC", exact: true });

  wallet.state.declineNext = true;
  await submit.click();
  await dialog.getByText("You declined it in your wallet. Nothing was sent.").waitFor();
  assert.equal(wallet.state.chainId, config.chainId, "the app didn't switch the wallet to its network");
  step("wrong network switched, declined signature said so");

  wallet.state.signs = () => dialog.getByTestId("tx-signs").textContent();
  await submit.click();
  await dialog.getByTestId("tx-done").waitFor({ timeout: 60_000 });
  await dialog.getByRole("button", { name: "Close", exact: true }).last().click();
  const signs = `You are about to sign: deposit exactly 1,234.56 USDC into ${vault.name}.`;
  assert.deepEqual(wallet.state.signed, [signs, signs], "the line above each signature: the permission, the deposit");
  await page.getByTestId("your-requests").getByText("1,234.56 USDC").waitFor();
  const allowance = await wallet.reader.readContract({
    address: vault.asset.address,
    abi: [
      {
        type: "function",
        name: "allowance",
        stateMutability: "view",
        inputs: [{ type: "address" }, { type: "address" }],
        outputs: [{ type: "uint256" }],
      },
    ],
    functionName: "allowance",
    args: [wallet.address, vault.address],
  });
  assert.equal(allowance, 0n, "the deposit left an allowance behind");
  step("deposit waits, no allowance left behind");

  await page.getByRole("button", { name: /Skip to next settlement/ }).click();
  await page.getByRole("tab", { name: "You" }).click();
  const shown = page.getByTestId("your-shares");
  await shown.filter({ hasText: /[1-9]/ }).waitFor({ timeout: 120_000 });
  const [position] = (await json(`/v1/accounts/${wallet.address}/positions`)).items;
  assert.equal(position.deposited, String(DEPOSIT), "the API's processed deposit");
  const view = (name) => ({
    type: "function",
    name,
    stateMutability: "view",
    inputs: [{ type: "address" }],
    outputs: [{ type: "uint256" }],
  });
  const read = (name) =>
    wallet.reader.readContract({
      address: vault.address,
      abi: [view(name)],
      functionName: name,
      args: [wallet.address],
    });
  const [held, claimable] = await Promise.all([read("balanceOf"), read("maxMint")]);
  assert.equal(position.shares, String(held + claimable), "the API's shares against the chain's");
  const hundredths = (held + claimable + 5n * 10n ** 15n) / 10n ** 16n;
  const text = `${(hundredths / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ",")}.${(hundredths % 100n).toString().padStart(2, "0")}`;
  assert.equal(await shown.textContent(), text, "the page's shares against the chain's");
  step(`settled: ${text} shares on the page are the chain's`);
});
