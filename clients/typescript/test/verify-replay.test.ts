import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AccountReplay } from "../src/verify/account-replay";
import type { Event } from "../src/verify/events";
import { EvidenceError } from "../src/verify/evidence";
import { VaultReplay } from "../src/verify/vault-replay";

const vault = "0x00000000000000000000000000000000000000f0";
const nobody = "0x0000000000000000000000000000000000000000";
const usdc = "0x00000000000000000000000000000000000000c0";
const weth = "0x00000000000000000000000000000000000000e0";
const sam = "0x0000000000000000000000000000000000000001";
const tom = "0x0000000000000000000000000000000000000002";
const una = "0x0000000000000000000000000000000000000003";
const leader = "0x0000000000000000000000000000000000000009";
const E18 = 10n ** 18n;
const LEADER = 1n << 255n;

let block = 0n;
const event = (name: string, args: Record<string, unknown>): Event => {
  block += 1n;
  return { name, args, block, index: 0, tx: `0x${block.toString(16).padStart(64, "0")}`, time: Number(block) };
};
const transfer = (from: string, to: string, value: bigint) => event("Transfer", { from, to, value });
const depositRequest = (controller: string, requestId: bigint, assets: bigint) =>
  event("DepositRequest", { controller, owner: controller, requestId, sender: controller, assets });
const redeemRequest = (controller: string, requestId: bigint, shares: bigint, owner = controller) =>
  event("RedeemRequest", { controller, owner, requestId, sender: owner, shares });
const depositClaimed = (controller: string, requestId: bigint, assets: bigint, shares: bigint, receiver = controller) =>
  event("DepositClaimed", { controller, receiver, requestId, assets, shares });
const settled = (epochId: bigint, part: Record<string, bigint>) =>
  event("EpochSettled", {
    epochId,
    settlement: {
      nav: 0n,
      supplyBefore: 0n,
      supplyAfter: 0n,
      depositsRequested: part.depositsAccepted ?? 0n,
      depositsAccepted: 0n,
      leaderRequested: 0n,
      leaderAccepted: 0n,
      sharesMinted: 0n,
      sharesBurned: 0n,
      proceedsReserved: 0n,
      feeBps: 1000n,
      idle: 0n,
      ...part,
    },
  });
const created = event("VaultCreated", {
  vault,
  leader,
  seed: 100_000000n,
  seedShares: 100n * E18,
  lockedShares: 10n ** 15n,
  feeBps: 1000n,
});

/** The guide's depositor: 1,000 at 1.00, 1,000 at 1.50, 1,000 shares out at 1.60. */
const guide = [
  created,
  depositRequest(sam, 1n, 1000_000000n),
  settled(1n, { nav: 100_000000n, supplyBefore: 100n * E18, depositsAccepted: 1000_000000n }),
  depositClaimed(sam, 1n, 1000_000000n, 1000n * E18),
  depositRequest(sam, 2n, 1000_000000n),
  settled(2n, { nav: 1650_000000n, supplyBefore: 1100n * E18, depositsAccepted: 1000_000000n }),
  depositClaimed(sam, 2n, 1000_000000n, 666666666666666666666n),
  redeemRequest(sam, 3n, 1000n * E18),
];
const out = settled(3n, { nav: 1600_000000n, supplyBefore: 1000n * E18 });
const replayOf = (events: Event[], ...accounts: string[]) => new AccountReplay(vault, accounts, false).run(events);

describe("an account's books from logs", () => {
  it("are the guide's numbers", () => {
    const { guide: steps } = JSON.parse(
      readFileSync(new URL("../../../testdata/pnl.json", import.meta.url), "utf8"),
    ) as {
      guide: { account: Record<string, string> }[];
    };
    const golden = steps[2]!.account;
    const replay = replayOf([...guide, out], sam);
    const book = replay.books.get(sam)!;
    const { shares, cost } = replay.total(sam);
    expect({
      shares: String(shares),
      costBasis: String(cost),
      deposited: String(book.deposited),
      withdrawnGross: String(book.gross),
      feesPaid: String(book.fees),
      withdrawnNet: String(book.gross - book.fees),
      realizedPnl: String(book.realized),
      transferredInCost: String(book.costIn),
      transferredOutCost: String(book.costOut),
    }).toEqual({
      shares: golden.shares,
      costBasis: golden.costBasis,
      deposited: golden.deposited,
      withdrawnGross: golden.withdrawnGross,
      feesPaid: golden.feesPaid,
      withdrawnNet: golden.withdrawnNet,
      realizedPnl: golden.realizedPnl,
      transferredInCost: golden.transferredInCost,
      transferredOutCost: golden.transferredOutCost,
    });
  });

  it("keep a waiting redemption's shares and cost until it is settled", () => {
    const replay = replayOf(guide, sam);
    expect(replay.redeeming(sam)).toEqual({ shares: 1000n * E18, cost: 1200_000000n });
    expect(replay.total(sam).cost).toBe(2000_000000n);
    expect(replay.books.get(sam)!.gross).toBe(0n);
  });

  it("contradict themselves where a claim is missing from the list", () => {
    const without = (missing: number) => guide.filter((_, index) => index !== missing);
    expect(() => replayOf(without(3), sam)).toThrow(EvidenceError);
    // Without the second claim nothing is overdrawn, but the cost is not the chain's.
    expect(replayOf(without(6), sam).total(sam).cost).not.toBe(replayOf(guide, sam).redeeming(sam).cost);
  });

  it("don't fit the chain where a settlement is missing from the list", () => {
    const waiting = replayOf(guide, sam);
    expect(waiting.total(sam).shares).not.toBe(replayOf([...guide, out], sam).total(sam).shares);
  });

  it("cut a deposit as its settlement did, and the leader's not at all", () => {
    const partly = [
      created,
      depositRequest(sam, 1n, 700_000001n),
      depositRequest(leader, LEADER + 1n, 50_000000n),
      settled(1n, {
        nav: 100_000000n,
        supplyBefore: 100n * E18,
        depositsRequested: 1050_000000n,
        depositsAccepted: 550_000000n,
        leaderRequested: 50_000000n,
        leaderAccepted: 50_000000n,
      }),
    ];
    const replay = replayOf(partly, sam, leader);
    expect(replay.books.get(sam)!.deposited).toBe(350_000000n);
    expect(replay.leaving(sam)).toEqual({ shares: 350n * E18, cost: 350_000000n });
    expect(replay.books.get(leader)!.deposited).toBe(150_000000n);
    expect(replay.total(leader).shares).toBe(150n * E18 - 10n ** 15n);
  });

  it("asks for the books of whoever gave shares, and carries their cost along", () => {
    const given = [...guide.slice(0, 7), transfer(sam, tom, 833333333333333333333n), transfer(tom, una, E18)];
    expect([...replayOf(given, tom).needs]).toEqual([sam]);
    const replay = replayOf(given, tom, sam);
    expect(replay.needs.size).toBe(0);
    expect(replay.books.get(sam)!.costOut).toBe(1000_000000n);
    expect(replay.books.get(tom)!.costIn).toBe(1000_000000n);
    expect(replay.books.get(tom)!.costOut).toBe(1_200000n);
    expect(replay.total(tom)).toEqual({ shares: 832333333333333333333n, cost: 998_800000n });
  });

  it("moves no cost by a transfer to oneself or to and from the vault", () => {
    const idle = [
      ...guide.slice(0, 7),
      transfer(sam, sam, 500n * E18),
      transfer(sam, vault, E18),
      transfer(nobody, sam, 1n),
    ];
    expect(replayOf(idle, sam).total(sam)).toEqual(replayOf(guide.slice(0, 7), sam).total(sam));
  });

  it("brings a cancelled redemption's cost back, to whoever it is claimed for", () => {
    const back = [
      ...guide,
      event("CancelRedeemRequest", { controller: sam, requestId: 3n, sender: sam }),
      event("CancelRedeemClaim", { controller: sam, receiver: tom, requestId: 3n, sender: sam, shares: 1000n * E18 }),
    ];
    const replay = replayOf(back, sam, tom);
    expect(replay.total(tom)).toEqual({ shares: 1000n * E18, cost: 1200_000000n });
    expect(replay.books.get(sam)!.costOut).toBe(1200_000000n);
  });

  it("credits a claim to another receiver with exactly its cost", () => {
    const replay = replayOf([...guide.slice(0, 3), depositClaimed(sam, 1n, 400_000000n, 400n * E18, tom)], sam, tom);
    expect(replay.total(tom)).toEqual({ shares: 400n * E18, cost: 400_000000n });
    expect(replay.total(sam)).toEqual({ shares: 600n * E18, cost: 600_000000n });
    expect(replay.books.get(sam)!.costOut).toBe(400_000000n);
  });

  it("forgets a deposit that was cancelled or refunded by closing", () => {
    const gone = [
      created,
      depositRequest(sam, 1n, 500_000000n),
      event("CancelDepositRequest", { controller: sam, requestId: 1n, sender: sam }),
      depositRequest(tom, 1n, 300_000000n),
      event("EpochDepositsRefunded", { epochId: 1n, assets: 300_000000n }),
      settled(1n, { nav: 100_000000n, supplyBefore: 100n * E18 }),
    ];
    const replay = replayOf(gone, sam, tom);
    expect([replay.books.get(sam)!.deposited, replay.books.get(tom)!.deposited]).toEqual([0n, 0n]);
  });

  it("books an exit in kind at the last settled price", () => {
    const exits = [
      ...guide.slice(0, 7),
      event("ExitedInKind", {
        account: sam,
        receiver: sam,
        shares: 1000n * E18,
        fee: 30_000000n,
        assets: 1n,
        tokens: [],
        amounts: [],
      }),
    ];
    const book = replayOf(exits, sam).books.get(sam)!;
    expect([book.gross, book.fees, book.realized]).toEqual([1500_000000n, 30_000000n, 270_000000n]);
  });

  it("settles a redemption after the final price at once", () => {
    const finished = [
      ...guide.slice(0, 7),
      event("Finalised", { epochId: 3n, nav: 2000_000000n, supply: 1000n * E18, feeBps: 500n }),
      redeemRequest(sam, 4n, 1000n * E18),
      event("FinalRedemption", { controller: sam, requestId: 4n, shares: 1000n * E18, gross: 2000_000000n }),
    ];
    const book = replayOf(finished, sam).books.get(sam)!;
    expect([book.gross, book.fees, book.realized]).toEqual([2000_000000n, 40_000000n, 760_000000n]);
  });
});

describe("a personal vault's books", () => {
  const run = (events: Event[]) => new AccountReplay(vault, [sam], true).run(events);
  const enter = [event("Deposit", { sender: sam, owner: sam, assets: 100_000000n, shares: 100n * E18 })];

  it("pay out at the cost of the burned shares, in cash and in kind", () => {
    const replay = run([
      ...enter,
      transfer(sam, nobody, 25n * E18),
      event("Withdraw", { sender: sam, receiver: sam, owner: sam, assets: 30_000000n, shares: 25n * E18 }),
      transfer(sam, nobody, 25n * E18),
      event("WithdrawnInKind", {
        owner: sam,
        receiver: sam,
        token: weth,
        amount: 1n,
        shares: 25n * E18,
        value: 20_000000n,
      }),
    ]);
    const book = replay.books.get(sam)!;
    expect([book.gross, book.realized]).toEqual([50_000000n, 0n]);
    expect(replay.total(sam)).toEqual({ shares: 50n * E18, cost: 50_000000n });
  });

  it("write worthless burned shares off as a loss", () => {
    const replay = run([...enter, transfer(sam, nobody, 100n * E18)]);
    expect(replay.books.get(sam)!.realized).toBe(-100_000000n);
  });
});

describe("a vault's sums from logs", () => {
  const trade = (tokenIn: string, tokenOut: string, amountIn: bigint, amountOut: bigint, valueOut: bigint) =>
    event("Traded", {
      orderId: 1n,
      kind: 0,
      executor: leader,
      tokenIn,
      tokenOut,
      amountIn,
      amountOut,
      valueIn: 0n,
      valueOut,
    });
  const first = settled(1n, {
    nav: 100_000000n,
    supplyBefore: 100n * E18,
    supplyAfter: 1100n * E18,
    depositsAccepted: 1000_000000n,
    idle: 1100_000000n,
  });
  const second = settled(2n, {
    nav: 1210_000000n,
    supplyBefore: 1100n * E18,
    supplyAfter: 1000n * E18,
    sharesBurned: 100n * E18,
    proceedsReserved: 110_000000n,
    idle: 780_000000n,
  });
  const run = (events: Event[]) => new VaultReplay(usdc, false).run(events);

  it("add up deposits, withdrawals, cash and supply", () => {
    const bought = trade(usdc, weth, 210_000000n, 3n * E18, 209_000000n);
    const replay = run([created, first, bought, second]);
    expect([replay.deposited, replay.gross, replay.idle, replay.supply]).toEqual([
      1100_000000n,
      110_000000n,
      780_000000n,
      1000n * E18,
    ]);
    expect(replay.settled).toEqual([1n, 2n]);
    expect(replay.held.get(weth)).toEqual({ amount: 3n * E18, cost: 210_000000n });
  });

  it("realize a sale against average cost, and value a swap between tokens by the oracle", () => {
    const wbtc = "0x00000000000000000000000000000000000000b0";
    const replay = run([
      created,
      first,
      trade(usdc, weth, 300_000000n, 3n * E18, 299_000000n),
      trade(weth, usdc, E18, 130_000000n, 130_000000n),
      trade(weth, wbtc, E18, 1000n, 90_000000n),
    ]);
    expect(replay.realized).toBe(30_000000n - 10_000000n);
    expect(replay.held.get(wbtc)).toEqual({ amount: 1000n, cost: 90_000000n });
    expect(replay.trades).toBe(3);
  });

  it("lose all the cost of a holding that a final settlement left out", () => {
    const replay = new VaultReplay(usdc, false).run([
      created,
      first,
      trade(usdc, weth, 300_000000n, 10n, 300_000000n),
      event("HoldingWrittenOff", { token: weth, by: leader, amount: 10n, value: 300_000000n, writtenOffAt: 1n }),
      trade(weth, usdc, 4n, 100_000000n, 100_000000n),
      event("HoldingForfeited", { token: weth, amount: 6n }),
    ]);
    expect(replay.held.get(weth)).toEqual({ amount: 0n, cost: 0n });
    expect(replay.realized).toBe(100_000000n - 300_000000n);
    expect(replay.trades).toBe(2);
    expect(() =>
      new VaultReplay(usdc, false).run([created, first, event("HoldingForfeited", { token: weth, amount: 1n })]),
    ).toThrow(EvidenceError);
  });

  it("find a missing trade in the cash a settlement names", () => {
    expect(() => run([created, first, second])).toThrow(/^idle: /);
  });

  it("find a missing settlement in the supply of the next", () => {
    expect(() => run([created, second])).toThrow(/^supply: 2, /);
  });

  it("find a token that was never bought", () => {
    expect(() => run([created, trade(weth, usdc, E18, 1n, 1n)])).toThrow(EvidenceError);
  });

  it("count exits in kind and final redemptions", () => {
    const replay = run([
      created,
      first,
      trade(usdc, weth, 100_000000n, E18, 100_000000n),
      event("ExitedInKind", {
        account: sam,
        receiver: sam,
        shares: 110n * E18,
        fee: 3_000000n,
        assets: 100_000000n,
        tokens: [weth],
        amounts: [E18 / 10n],
      }),
      event("Finalised", { epochId: 2n, nav: 990_000000n, supply: 990n * E18, feeBps: 0n }),
      event("FinalRedemption", { controller: sam, requestId: 3n, shares: 90n * E18, gross: 90_000000n }),
    ]);
    expect([replay.gross, replay.supply, replay.idle]).toEqual([197_000000n, 900n * E18, 810_000000n]);
    expect(replay.held.get(weth)).toEqual({ amount: (9n * E18) / 10n, cost: 90_000000n });
    // What left in kind counts as sold for what the exit counts it at, 107 less the 100 in cash; it had cost 10.
    expect(replay.realized).toBe(7_000000n - 10_000000n);
  });

  it("realize what leaves a personal vault in kind at what the withdrawal counts it at", () => {
    const inKind = (token: string, amount: bigint, value: bigint) =>
      event("WithdrawnInKind", { owner: sam, receiver: sam, token, amount, shares: 0n, value });
    const replay = new VaultReplay(usdc, true).run([
      event("Deposit", { sender: sam, owner: sam, assets: 100_000000n, shares: 100n * E18 }),
      trade(usdc, weth, 60_000000n, 3n * E18, 60_000000n),
      inKind(weth, E18, 25_000000n),
      inKind(usdc, 10_000000n, 10_000000n),
    ]);
    expect([replay.gross, replay.idle, replay.realized]).toEqual([35_000000n, 30_000000n, 5_000000n]);
  });
});
