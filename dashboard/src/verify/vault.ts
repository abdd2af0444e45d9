import { vaultAbi } from "@sluicefi/client/abi/vault";
import { BPS } from "@sluicefi/client/amount";
import { sharePriceOf } from "@sluicefi/client/price";
import type { Address } from "viem";
import type { Vault } from "~/api/client";
import { type AssetLike, assets, bps, integer, shares, UNKNOWN } from "~/lib/format";
import { verify } from "~/text/verify";
import { type Check, verdictOf } from "./check";
import type { VaultFigure } from "./figure";
import { checkDepositors } from "./holders";
import type { Priced } from "./price";
import type { Reading, VaultHistory } from "./reading";
import { riskChecks } from "./returns";

type Part = Omit<Check, "title" | "formula">;
type Recompute = (reading: Reading) => Promise<Part>;

const t = verify;

/** Base units as a whole amount of the asset, every digit shown; what isn't known says so. */
export const exactMoney = (value: string | null, asset: AssetLike): string =>
  value === null ? UNKNOWN : assets(BigInt(value), asset, { digits: asset.decimals });

const plain = (value: string | null): string => value ?? UNKNOWN;

/** A figure that follows from holdings and feeds at the block of the page's price. */
const fromFeeds =
  (
    claimOf: (vault: Vault) => string | null,
    compute: (priced: Priced, vault: Vault) => string | null,
    show: (value: string | null, asset: AssetLike) => string = exactMoney,
  ): Recompute =>
  async (reading) => {
    const { vault } = await reading.claims();
    const priced = await reading.price();
    const [claimed, computed] = [claimOf(vault), compute(priced, vault)];
    const sameBlock = priced.hash === vault.asOf!.hash;
    return {
      claimed: show(claimed, vault.asset),
      computed: show(computed, vault.asset),
      verdict: sameBlock ? verdictOf(claimed, computed) : "mismatch",
      inputs: [
        ...priced.inputs,
        [t.inputsOf.nav, exactMoney(String(priced.nav), vault.asset)],
        [t.inputsOf.supply, shares(priced.supply, { digits: 18 })],
      ],
      block: priced.block,
      hash: priced.hash,
      note: sameBlock ? t.note.feeds : t.note.otherBlock,
      leaves: t.leavesOf.feeds,
    };
  };

/** "supply" and the rest of what the logs don't lead to; empty when all of it fits. */
export const untied = (ties: VaultHistory["ties"]): string =>
  [...new Set(ties.filter(([, logs, chain]) => logs !== chain).map(([name]) => name))].join(", ");

/** A sum over the vault's history, up to the block of the page's price or of the index's head. */
const fromHistory =
  (
    at: "price" | "head",
    claimOf: (vault: Vault) => string | null,
    compute: (history: VaultHistory["replay"], nav: bigint) => bigint,
    show: (value: string | null, asset: AssetLike) => string = exactMoney,
  ): Recompute =>
  async (reading) => {
    const { vault, block: head } = await reading.claims();
    const priced = at === "price" ? await reading.price() : null;
    const block = priced?.block ?? head;
    const { replay, receipts, ties } = await reading.vaultHistory(block);
    const wrong = untied(ties);
    const [claimed, computed] = [claimOf(vault), String(compute(replay, priced?.nav ?? 0n))];
    const money = (value: bigint) => exactMoney(String(value), vault.asset);
    return {
      claimed: show(claimed, vault.asset),
      computed: show(computed, vault.asset),
      verdict: wrong ? "mismatch" : verdictOf(claimed, computed),
      inputs: [
        ...(priced ? [[t.inputsOf.nav, money(priced.nav)] as [string, string]] : []),
        [t.inputsOf.deposits, money(replay.deposited)],
        [t.inputsOf.gross, money(replay.gross)],
        [t.inputsOf.realized, money(replay.realized)],
        [t.inputsOf.trades, integer(replay.trades)],
        ...(vault.type === "shared"
          ? [[t.inputsOf.settlements, integer(replay.settled.length)] as [string, string]]
          : []),
        [t.inputsOf.tiedSupply, shares(replay.supply, { digits: 18 })],
        [t.inputsOf.tiedIdle, money(replay.idle)],
      ],
      block,
      hash: priced?.hash,
      txs: receipts,
      note: wrong ? t.note.untied(wrong) : t.note.historyVault,
      leaves: t.leavesOf.vault,
    };
  };

const margin: Recompute = async (reading) => {
  const { vault, block: blockNumber } = await reading.claims();
  const at = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
  const [[required, current, leaderShares], supply] = await Promise.all([
    reading.client.readContract({ ...at, functionName: "leaderMargin" }),
    reading.client.readContract({ ...at, functionName: "totalSupply" }),
  ]);
  const computed = (leaderShares * BPS) / supply;
  const say = (part: bigint | number, of: bigint | number) => `${bps(part)} / ${bps(of)}`;
  const claimed = vault.leaderMargin;
  return {
    claimed: say(claimed.currentBps, claimed.requiredBps),
    computed: say(computed, required),
    verdict:
      BigInt(claimed.currentBps) === computed && BigInt(claimed.requiredBps) === required && computed === current
        ? "match"
        : "mismatch",
    inputs: [
      [t.inputsOf.leaderShares, shares(leaderShares, { digits: 18 })],
      [t.inputsOf.supply, shares(supply, { digits: 18 })],
      [t.inputsOf.required, bps(required)],
    ],
    block: blockNumber,
    note: t.note.position,
  };
};

export const vaultChecks: Record<VaultFigure, Recompute> = {
  price: fromFeeds(
    (vault) => vault.sharePrice,
    ({ nav, supply }, { asset }) => sharePriceOf(nav, supply, asset.decimals),
    plain,
  ),
  tvl: fromFeeds(
    (vault) => vault.tvl,
    ({ nav }) => String(nav),
  ),
  balance: fromFeeds(
    (vault) => vault.balance,
    ({ idle }) => String(idle),
  ),
  netDeposits: fromHistory(
    "price",
    (vault) => vault.netDeposits,
    ({ deposited, gross }) => deposited - gross,
  ),
  totalPnl: fromHistory(
    "price",
    (vault) => vault.totalPnl,
    ({ deposited, gross }, nav) => nav + gross - deposited,
  ),
  realizedPnl: fromHistory(
    "price",
    (vault) => vault.realizedPnl,
    ({ realized }) => realized,
  ),
  unrealizedPnl: fromHistory(
    "price",
    (vault) => vault.unrealizedPnl,
    ({ deposited, gross, realized }, nav) => nav + gross - deposited - realized,
  ),
  trades: fromHistory(
    "head",
    (vault) => String(vault.totalTrades),
    ({ trades }) => BigInt(trades),
    (value) => (value === null ? UNKNOWN : integer(BigInt(value))),
  ),
  margin,
  depositors: checkDepositors,
  ...riskChecks,
};
