// Trades a vault towards weights of its own choice, one step for the first token that has left its band, and ends. Run it as the
// vault's leader or trader, by a timer. It keeps no journal: a program that must never send twice uses `sluice trader`.
//
//   node rebalance.js API RPC VAULT KEY_FILE BAND MOST TOKEN=BPS...
//
// KEY_FILE has the private key in one line and mode 0600. BAND is in basis points, MOST in base units of the asset.
import { readFileSync, statSync } from "node:fs";
import { type Api, body, type Schema } from "@sluicefi/client/api/client";
import { portfolioCall } from "@sluicefi/client/call";
import { type Address, Sluice } from "@sluicefi/client/client";
import { bestQuote } from "@sluicefi/client/quote";
import { type Hex, isAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const SLIPPAGE_BPS = 50n;

interface Step {
  tokenIn: Address;
  tokenOut: Address;
  amountIn: bigint;
}

const readTrading = (api: Api, vault: string) =>
  body(api.GET("/v1/vaults/{vault}/trading", { params: { path: { vault } } }));

const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** The next step towards the weights; null when every one is within the band. Rounded down: it never trades past a target. */
export function nextStep(
  now: Schema["Trading"],
  wanted: ReadonlyMap<string, bigint>,
  band: bigint,
  most: bigint,
): Step | null {
  if (now.tradingPaused || now.saleOnly || !now.navGood) return null;
  const asset = now.asset.address as Address;
  for (const token of now.tokens) {
    const want = wanted.get(token.address.toLowerCase());
    if (want === undefined) continue;
    const off = BigInt(token.weightBps) - want;
    if (off <= band && -off <= band) continue;
    const value = least((BigInt(now.nav.value) * (off < 0n ? -off : off)) / 10_000n, most);
    const address = token.address as Address;
    if (off < 0n) return { tokenIn: asset, tokenOut: address, amountIn: least(value, BigInt(now.asset.held.value)) };
    // The price is asset base units for a whole token, times 1e18.
    const amountIn = (value * 10n ** BigInt(token.decimals + 18)) / BigInt(token.price);
    return { tokenIn: address, tokenOut: asset, amountIn };
  }
  return null;
}

function readKey(file: string): Hex {
  if ((statSync(file).mode & 0o077) !== 0) throw new Error(`${file} is readable by others: chmod 600 it`);
  return readFileSync(file, "utf8").trim() as Hex;
}

function readWeights(args: string[]): Map<string, bigint> {
  return new Map(
    args.map((text) => {
      const [token = "", bps = ""] = text.split("=");
      if (!isAddress(token, { strict: false }) || !/^\d{1,5}$/.test(bps)) {
        throw new Error(`${text} is not an address, =, and basis points`);
      }
      return [token.toLowerCase(), BigInt(bps)];
    }),
  );
}

async function main([api, rpc, vault, keyFile, band, most, ...weights]: string[]) {
  if (!api || !rpc || !vault || !keyFile || !band || !most) throw new Error("see the first lines of this file");
  const account = privateKeyToAccount(readKey(keyFile));
  const sluice = await Sluice.open({ api, rpc, account });
  const now = await readTrading(sluice.api, vault);
  const step = nextStep(now, readWeights(weights), BigInt(band), BigInt(most));
  if (!step) return console.log("nothing: every weight is within its band, or trading isn't allowed now");
  const { portfolio, adapter } = now;
  if (!adapter) throw new Error("the API names no adapter: its operator has to configure one");
  // The quote comes from your own endpoint, and so does what is signed.
  const quote = await bestQuote(sluice.reader, portfolio as Address, account.address, [adapter as Address], step);
  if (!quote) throw new Error("no pool gives this trade within the contract's bounds");
  const minAmountOut = (quote.amountOut * (10_000n - SLIPPAGE_BPS)) / 10_000n;
  const receipt = await sluice.send(portfolioCall(portfolio as Address, "trade", [{ ...quote.swap, minAmountOut }]));
  console.log(`sold ${step.amountIn} of ${step.tokenIn} in transaction ${receipt.transactionHash}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error("rebalance:", error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
