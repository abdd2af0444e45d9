import { vaultAbi } from "@sluicefi/client/abi/vault";
import { mulDiv } from "@sluicefi/client/amount";
import { holdingValue, sharePriceOf } from "@sluicefi/client/price";
import { decode } from "@sluicefi/client/verify/logs";
import { type Address, erc20Abi, type Hex } from "viem";
import type { Epoch } from "~/api/client";
import { assets, bps, decimal, shares, UNKNOWN } from "~/lib/format";
import { verify } from "~/text/verify";
import { type Check, verdictOf } from "./check";
import type { Reading } from "./reading";

const t = verify;

/**
 * One settlement: the vault's stored record, the event of its transaction and our table's row must be the same, and the
 * event's arithmetic must hold (SPEC rules 7 and 21).
 */
export async function checkEpoch(reading: Reading, epochId: number, title: string, formula: string): Promise<Check> {
  const { vault, factory } = await reading.claims();
  const row = (await reading.epochs()).find((epoch) => epoch.epochId === epochId);
  if (!row?.settledTx) throw new Error(t.noEpoch(epochId));
  const { client } = reading;
  const id = BigInt(epochId);
  const [record, receipt] = await Promise.all([
    client.readContract({ address: vault.address as Address, abi: vaultAbi, functionName: "epoch", args: [id] }),
    client.getTransactionReceipt({ hash: row.settledTx as Hex }),
  ]);
  const sources = { vault: vault.address as Address, portfolio: vault.portfolio as Address, factory, personal: false };
  const event = decode(receipt.logs, sources).find(({ name, args }) => name === "EpochSettled" && args.epochId === id);
  const { asset } = vault;
  const money = (value: bigint) => assets(value, asset, { digits: asset.decimals });
  if (!event) {
    const computed = sharePriceOf(record.nav, record.supply, asset.decimals);
    return {
      title,
      formula,
      claimed: row.sharePrice ?? UNKNOWN,
      computed: computed ?? UNKNOWN,
      verdict: "mismatch",
      inputs: [],
      block: receipt.blockNumber,
      hash: receipt.blockHash,
      txs: [receipt.transactionHash],
      note: t.note.epochDiffers("EpochSettled"),
    };
  }
  const s = event.args.settlement as Record<keyof typeof wanted, bigint>;
  const holdings = event.args.holdings as { token: Address; amount: bigint; price: bigint }[];
  const decimals = await Promise.all(
    holdings.map(({ token }) => client.readContract({ address: token, abi: erc20Abi, functionName: "decimals" })),
  );
  let nav = s.idle - s.depositsAccepted + s.proceedsReserved;
  for (const [at, { amount, price }] of holdings.entries()) nav += holdingValue(amount, price, decimals[at]!);
  const minted = mulDiv(s.depositsAccepted, s.supplyBefore, s.nav) ?? 0n;
  const proceeds = mulDiv(s.sharesBurned, s.nav, s.supplyBefore) ?? 0n;
  const wrong = [
    ...differences([
      ["NAV", s.nav, nav],
      [t.inputsOf.minted, s.sharesMinted, minted],
      [t.inputsOf.paidOut, s.proceedsReserved, proceeds],
      [t.inputsOf.supplyAfter, s.supplyAfter, s.supplyBefore + s.sharesMinted - s.sharesBurned],
      ["epoch().nav", record.nav, s.nav],
      ["epoch().supply", record.supply, s.supplyBefore],
      ["epoch().feeBps", BigInt(record.feeBps), s.feeBps],
      ["epoch().redeemShares", record.redeemShares, s.sharesBurned],
    ]),
    ...claimedDifferences(row, s),
  ];
  const computed = sharePriceOf(record.nav, record.supply, asset.decimals);
  const price = verdictOf(row.sharePrice, computed);
  return {
    title,
    formula,
    claimed: row.sharePrice ?? UNKNOWN,
    computed: computed ?? UNKNOWN,
    verdict: wrong.length > 0 ? "mismatch" : price,
    inputs: [
      ["NAV", money(record.nav)],
      [t.inputsOf.supply, shares(record.supply, { digits: 18 })],
      ...holdings.flatMap(({ amount, price: at, token }, index): [string, string][] =>
        amount === 0n
          ? []
          : [
              [
                symbolOf(row, token),
                `${decimal(amount, decimals[index]!, { digits: 8 })} × ${decimal(at, 18 + asset.decimals, { digits: 8 })}`,
              ],
            ],
      ),
      [t.inputsOf.accepted, money(s.depositsAccepted)],
      [t.inputsOf.minted, shares(s.sharesMinted, { digits: 18 })],
      [t.inputsOf.burned, shares(s.sharesBurned, { digits: 18 })],
      [t.inputsOf.paidOut, money(s.proceedsReserved)],
      [t.inputsOf.feeRate, bps(s.feeBps)],
    ],
    block: receipt.blockNumber,
    hash: receipt.blockHash,
    txs: [receipt.transactionHash],
    note: wrong.length > 0 ? t.note.epochDiffers(wrong.join(", ")) : t.note.epoch,
    leaves: t.leavesOf.epoch,
  };
}

const symbolOf = (row: Epoch, token: string): string =>
  row.holdings.find((holding) => holding.token.address.toLowerCase() === token.toLowerCase())?.token.symbol ?? token;

const differences = (pairs: [string, bigint, bigint][]): string[] =>
  pairs.flatMap(([name, a, b]) => (a === b ? [] : [name]));

/** Fields of the event that our table repeats, by the table's name for them. */
const wanted = {
  nav: "nav",
  supplyBefore: "supply",
  supplyAfter: "supplyAfter",
  depositsAccepted: "depositsAccepted",
  sharesMinted: "sharesMinted",
  sharesBurned: "sharesBurned",
  proceedsReserved: "proceeds",
  feeBps: "feeBps",
  leaderShares: "leaderShares",
  leaderAccepted: "leaderAccepted",
  idle: "idle",
} as const satisfies Record<string, keyof Epoch>;

const claimedDifferences = (row: Epoch, s: Record<string, bigint>): string[] =>
  Object.entries(wanted).flatMap(([field, column]) => (String(row[column]) === String(s[field]) ? [] : [column]));
