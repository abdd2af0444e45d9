import { type Address, decodeEventLog, erc20Abi, type Hex, type PublicClient } from "viem";
import { portfolioAbi } from "~/abi/portfolio";
import { registryAbi } from "~/abi/registry";
import { vaultAbi } from "~/abi/vault";
import type { AccountPosition, Epoch, Vault } from "~/api/client";
import { units } from "~/lib/amount";
import { assets, decimal, integer, shares, UNKNOWN } from "~/lib/format";
import { holdingValue, sharePriceOf, tokenPriceOf } from "~/lib/price";
import { text } from "~/text/en";

// What the Verify page does: each check reads the chain through the reader's own RPC at one block, recomputes the
// figure with the contract's rounding, and compares it with what our API said.

export interface Check {
  title: string;
  claimed: string;
  computed: string;
  verdict: "match" | "mismatch" | "unread";
  formula: string;
  inputs: [string, string][];
  block?: bigint;
  hash?: Hex;
  tx?: string;
  note?: string;
}

const t = text.verify;
const feedAbi = [
  {
    type: "function",
    name: "latestRoundData",
    stateMutability: "view",
    inputs: [],
    outputs: [
      { name: "roundId", type: "uint80" },
      { name: "answer", type: "int256" },
      { name: "startedAt", type: "uint256" },
      { name: "updatedAt", type: "uint256" },
      { name: "answeredInRound", type: "uint80" },
    ],
  },
] as const;

const verdictOf = (claimed: string | null | undefined, computed: string | null): Check["verdict"] =>
  claimed === null || claimed === undefined || computed === null
    ? "unread"
    : claimed === computed
      ? "match"
      : "mismatch";

/** A check whose reading failed says so instead of throwing: the others still count. */
async function attempt(title: string, formula: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    const reason =
      (error as { shortMessage?: string }).shortMessage ?? (error instanceof Error ? error.message : String(error));
    return {
      title,
      formula,
      claimed: UNKNOWN,
      computed: UNKNOWN,
      verdict: "unread",
      inputs: [],
      note: reason.slice(0, 300),
    };
  }
}

/** NAV from holdings and feeds, at a block: every feed is read and every product formed here. */
export async function navFromFeeds(client: PublicClient, vault: Vault, blockNumber: bigint) {
  const asset = vault.asset.address as Address;
  const at = { blockNumber } as const;
  const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi, ...at } as const;
  const [idle, [tokens, amounts], registry] = await Promise.all([
    client.readContract({ ...portfolio, functionName: "idle" }),
    client.readContract({ ...portfolio, functionName: "holdings" }),
    client.readContract({ address: vault.address as Address, abi: vaultAbi, functionName: "registry", ...at }),
  ]);
  const answerOf = async (token: Address) => {
    const config = await client.readContract({
      address: registry,
      abi: registryAbi,
      functionName: "token",
      args: [token],
      ...at,
    });
    const [, answer, , updatedAt] = await client.readContract({
      address: config.feed,
      abi: feedAbi,
      functionName: "latestRoundData",
      ...at,
    });
    return { ...config, answer, updatedAt };
  };
  const assetFeed = await answerOf(asset);
  const inputs: [string, string][] = [
    [`${vault.asset.symbol} · idle`, decimal(idle, vault.asset.decimals, { digits: vault.asset.decimals })],
  ];
  let nav = idle;
  for (const [index, token] of tokens.entries()) {
    const amount = amounts[index] ?? 0n;
    if (amount === 0n) continue;
    const [feed, symbol] = await Promise.all([
      answerOf(token),
      client.readContract({ address: token, abi: erc20Abi, functionName: "symbol", ...at }).catch(() => token),
    ]);
    const price = tokenPriceOf(
      feed.answer,
      feed.feedDecimals,
      assetFeed.answer,
      assetFeed.feedDecimals,
      vault.asset.decimals,
    );
    if (price === null) throw new Error(`${token}: ${text.verify.noAnswer}`);
    nav += holdingValue(amount, price, feed.decimals);
    inputs.push([
      symbol,
      `${decimal(amount, feed.decimals, { digits: 8 })} × ${decimal(price, 18 + vault.asset.decimals, { digits: 8 })}`,
    ]);
  }
  return { nav, inputs };
}

/** The price on the vault's page: NAV recomputed from the feeds at the very block the page names. */
function checkShownPrice(client: PublicClient, vault: Vault): Promise<Check> {
  const formula = "NAV = idle + Σ ⌊amount × (token/USD ÷ asset/USD)⌋;  price = NAV ÷ supply";
  return attempt(t.checks.shown, formula, async () => {
    const { asOf } = vault;
    if (!asOf) throw new Error(text.vault.asOfNone);
    const blockNumber = BigInt(asOf.block);
    const [block, supply, { nav, inputs }] = await Promise.all([
      client.getBlock({ blockNumber }),
      client.readContract({
        address: vault.address as Address,
        abi: vaultAbi,
        functionName: "totalSupply",
        blockNumber,
      }),
      navFromFeeds(client, vault, blockNumber),
    ]);
    const computed = sharePriceOf(nav, supply, vault.asset.decimals);
    const sameBlock = block.hash === asOf.hash;
    return {
      title: t.checks.shown,
      formula,
      claimed: vault.sharePrice ?? UNKNOWN,
      computed: computed ?? UNKNOWN,
      verdict: sameBlock ? verdictOf(vault.sharePrice, computed) : "mismatch",
      inputs: [
        ...inputs,
        ["NAV", assets(nav, vault.asset, { digits: vault.asset.decimals })],
        [t.checks.supply, shares(supply, { digits: 18 })],
      ],
      block: block.number,
      hash: block.hash,
      note: sameBlock ? t.note.shown : t.note.otherBlock,
    };
  });
}

/** The last settlement: the record in the vault against the event of its transaction against our table. */
function checkSettlement(client: PublicClient, vault: Vault, epoch: Epoch): Promise<Check> {
  const title = `${t.checks.epoch} ${epoch.epochId}`;
  const formula = "price = NAV ÷ supply, floor, 18 digits";
  return attempt(title, formula, async () => {
    const id = BigInt(epoch.epochId);
    const [record, receipt] = await Promise.all([
      client.readContract({ address: vault.address as Address, abi: vaultAbi, functionName: "epoch", args: [id] }),
      client.getTransactionReceipt({ hash: epoch.settledTx as Hex }),
    ]);
    const event = receipt.logs
      .filter((log) => log.address.toLowerCase() === vault.address.toLowerCase())
      .flatMap((log) => {
        try {
          const decoded = decodeEventLog({ abi: vaultAbi, ...log });
          return decoded.eventName === "EpochSettled" && decoded.args.epochId === id ? [decoded.args.settlement] : [];
        } catch {
          return [];
        }
      })[0];
    const agrees = event !== undefined && event.nav === record.nav && event.supplyBefore === record.supply;
    const computed = sharePriceOf(record.nav, record.supply, vault.asset.decimals);
    const same = String(record.nav) === epoch.nav && String(record.supply) === epoch.supply;
    return {
      title,
      formula,
      claimed: epoch.sharePrice ?? UNKNOWN,
      computed: computed ?? UNKNOWN,
      verdict: agrees && same ? verdictOf(epoch.sharePrice, computed) : "mismatch",
      inputs: [
        ["NAV", assets(record.nav, vault.asset, { digits: vault.asset.decimals })],
        [t.checks.supply, shares(record.supply, { digits: 18 })],
        [text.table.depositsIn, event ? assets(event.depositsAccepted, vault.asset) : UNKNOWN],
        [text.table.paidOut, event ? assets(event.proceedsReserved, vault.asset) : UNKNOWN],
      ],
      block: receipt.blockNumber,
      hash: receipt.blockHash,
      tx: receipt.transactionHash,
      note: t.note.price,
    };
  });
}

/** What an account holds and what it cost: wallet, claimable and waiting, summed up here. */
function checkAccount(
  client: PublicClient,
  vault: Vault,
  position: AccountPosition,
  account: Address,
): Promise<Check>[] {
  const own = { address: vault.address as Address, abi: vaultAbi } as const;
  const shared = vault.type === "shared";
  const reading = (async () => {
    const blockNumber = await client.getBlockNumber();
    const at = { ...own, blockNumber } as const;
    const wallet = await client.readContract({ ...at, functionName: "balanceOf", args: [account] });
    if (!shared) return { blockNumber, wallet, claimable: 0n, waiting: 0n, cost: null };
    const [walletCost, claimable, claimableCost, ids] = await Promise.all([
      client.readContract({ ...at, functionName: "costBasis", args: [account] }),
      client.readContract({ ...at, functionName: "maxMint", args: [account] }),
      client.readContract({ ...at, functionName: "maxDeposit", args: [account] }),
      client.readContract({ ...at, functionName: "openRedeemRequests", args: [account] }),
    ]);
    const waiting = await Promise.all(
      ids.map(async (id) => {
        const args = [id, account] as const;
        const [pending, returned, cost] = await Promise.all([
          client.readContract({ ...at, functionName: "pendingRedeemRequest", args }),
          client.readContract({ ...at, functionName: "claimableCancelRedeemRequest", args }),
          client.readContract({ ...at, functionName: "redeemRequestCost", args }),
        ]);
        // A settled request's shares are burned: they count as withdrawn, and so does their cost.
        return { shares: pending + returned, cost: pending + returned > 0n ? cost : 0n };
      }),
    );
    const sum = (key: "shares" | "cost") => waiting.reduce((total, each) => total + each[key], 0n);
    return { blockNumber, wallet, claimable, waiting: sum("shares"), cost: walletCost + claimableCost + sum("cost") };
  })();
  const sharesCheck = attempt(t.checks.shares, t.formulas.shares, async () => {
    const { blockNumber, wallet, claimable, waiting } = await reading;
    const total = wallet + claimable + waiting;
    return {
      title: t.checks.shares,
      formula: t.formulas.shares,
      claimed: shares(units(position.shares), { digits: 18 }),
      computed: shares(total, { digits: 18 }),
      verdict: verdictOf(position.shares, String(total)),
      inputs: [
        [t.inputsOf.wallet, shares(wallet, { digits: 18 })],
        [t.inputsOf.claimable, shares(claimable, { digits: 18 })],
        [t.inputsOf.waiting, shares(waiting, { digits: 18 })],
      ],
      block: blockNumber,
    };
  });
  if (!shared) return [sharesCheck];
  const costCheck = attempt(t.checks.cost, t.formulas.cost, async () => {
    const { blockNumber, cost } = await reading;
    return {
      title: t.checks.cost,
      formula: t.formulas.cost,
      claimed: assets(units(position.costBasis), vault.asset, { digits: vault.asset.decimals }),
      computed: assets(cost, vault.asset, { digits: vault.asset.decimals }),
      verdict: verdictOf(position.costBasis, cost === null ? null : String(cost)),
      inputs: [[t.inputsOf.block, integer(blockNumber)]],
      block: blockNumber,
      note: t.note.cost,
    };
  });
  return [sharesCheck, costCheck];
}

export async function runChecks(
  client: PublicClient,
  vault: Vault,
  lastEpoch: Epoch | undefined,
  position: AccountPosition | undefined,
  account: Address | undefined,
): Promise<Check[]> {
  return Promise.all([
    checkShownPrice(client, vault),
    ...(lastEpoch?.settledTx ? [checkSettlement(client, vault, lastEpoch)] : []),
    ...(position && account ? checkAccount(client, vault, position, account) : []),
  ]);
}
