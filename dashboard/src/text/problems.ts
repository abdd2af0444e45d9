import type { Problem } from "~/lib/errors";
import { shortHash } from "~/lib/format";
import {
  address,
  amount,
  bare,
  big,
  percentOfBps,
  percentOfWad,
  type Sentence,
  type Units,
  when,
} from "~/lib/revert-values";
import { text } from "./pages";
import { spoken } from "./spoken";
import { wallets } from "./wallets";

const statusNames = ["active", "inactive", "closed"];

const sentences = {
  NotAllowed: ([caller]) => `${address(caller)} isn't allowed to do this in this vault.`,
  ZeroAddress: () => "An address is missing.",
  ZeroAmount: () => "The amount is zero.",
  Locked: () => "The vault is in the middle of another transaction. Try again.",
  PermitExpired: ([deadline]) => `The signed permission expired at ${when(deadline)}. Sign again.`,
  PermitSigner: () => "The signed permission is from another account. Sign again.",
  ERC2612ExpiredSignature: ([deadline]) => `The signed permission expired at ${when(deadline)}. Sign again.`,
  ERC2612InvalidSigner: () => "The signed permission is from another account. Sign again.",
  PermitFailed: ([, allowed, needed], u) =>
    `The signed permission was not accepted, and the approval covers ${bare(allowed, u)} of ${amount(needed, u)}. Use approval instead.`,
  TooManyShares: () => "The vault can't issue that many shares.",
  InexactTransfer: ([sent, received], u) =>
    `The token took a fee: ${bare(sent, u)} were sent and ${bare(received, u)} arrived.`,
  TextTooLong: ([length, most]) => `The text has ${length} bytes; at most ${most} are allowed.`,
  AmountTooLarge: () => "The amount is too large.",
  DepositsStopped: ([status]) => `The vault takes no deposits: it is ${statusNames[Number(status)] ?? "not active"}.`,
  BelowMinimum: ([assets, minimum], u) => `${amount(assets, u)} is below the minimum of ${amount(minimum, u)}.`,
  NothingPending: () => "This request has nothing left to cancel. It may have been cancelled or settled already.",
  NothingToClaim: () => "There is nothing left to claim here.",
  PastCutoff: ([epoch, cutoff]) =>
    `The cut-off of epoch ${epoch} was ${when(cutoff)}: its requests can't be cancelled any more. They are processed at the settlement.`,
  ExceedsClaimable: () => "That is more than is claimable. Somebody may have claimed part of it: look again.",
  LeaderMarginBroken: () => "The leader would fall below the margin the vault requires.",
  AlreadySettled: ([epoch]) => `Epoch ${epoch} is settled already.`,
  EpochNotClosed: ([epoch, cutoff]) =>
    `Epoch ${epoch} can't be settled now${big(cutoff) > 0n ? `: its cut-off is ${when(cutoff)}` : ""}.`,
  NotKeeper: ([, opensAt]) => `Until ${when(opensAt)} only a keeper may settle.`,
  NavOutOfBounds: () => "The vault's value moved outside the bounds that were given.",
  PriceOutOfBand: () => "The share price is more than 20 % off the last settled one.",
  InsufficientCash: ([needed, available], u) =>
    `The settlement needs ${amount(needed, u)} and has ${bare(available, u)}.`,
  Asynchronous: () => "This vault settles weekly: the result isn't known before.",
  FeeNotLower: ([, current]) => `The fee can only go down; it is ${percentOfBps(current)} now.`,
  FeeIsFinal: () => "The vault has its final price and fee: the fee can't be lowered any more.",
  PausedByOthers: () => "Deposits were paused by somebody else: a guardian's pause only a guardian can lift.",
  NotPaused: () => "Deposits aren't paused.",
  NotAbandoned: ([at]) => `The vault doesn't count as abandoned before ${when(at)}.`,
  AlreadyClosed: () => "The vault is closing or closed already.",
  NotClosing: () => "The vault isn't winding down, or an epoch still waits for its settlement.",
  TokensLeft: ([count]) => `${count} tokens are left to sell first.`,
  NoTokensLeft: () => "No token is left: the vault can be given its final price instead.",
  VaultEnded: () => "The vault ended with tokens left: leave with an exit in kind.",
  ExitNotOpen: () => "The exit in kind isn't open.",
  BadSeed: () => "The seed deposit must be at least the minimum.",
  NotTransferable: () => "Shares of a personal vault can't be transferred.",
  NotOwner: () => "Only the owner of this personal vault may do this.",
  ExceedsMax: ([asked, most], u) => `${bare(asked, u)} is more than is possible now: at most ${amount(most, u)}.`,
  UnknownAsset: () => "The protocol doesn't know this asset.",
  BadFee: ([, most]) => `The fee can be at most ${percentOfBps(most)}.`,
  BadMargin: ([, most]) => `The leader margin can be at most ${percentOfBps(most)}.`,
  BadMinimum: () => "The minimum deposit is not allowed.",
  BadPeriod: () => "The period must be between 1 and 30 days.",
  BadCutoff: ([, from, until]) => `The first cut-off must be between ${when(from)} and ${when(until)}.`,
  SeedBelowMinimum: ([, minimum], u) => `The seed must be at least ${amount(minimum, u)}.`,
  EmptyText: () => "Name and symbol can't be empty.",
  TradingIsPaused: () => "A guardian paused trading in this vault.",
  NotAnAdapter: () => "This exchange isn't on the protocol's list.",
  BadPair: () => "This pair can't be traded here.",
  NotListed: () => "This token is no longer listed: it can be sold, not bought.",
  TooManyTokens: ([most]) => `A vault holds at most ${most} tokens.`,
  InsufficientHolding: () => "The vault doesn't hold that much.",
  InputMismatch: () => "The exchange took another amount than it was given.",
  OutputShort: () => "The trade would bring less than the least you asked for.",
  TradeLossTooHigh: () => "The trade is more than 1 % worse than the oracle's price.",
  BucketEmpty: ([needed, left]) =>
    `The trade draws ${percentOfWad(needed)} on the trading allowance, and ${percentOfWad(left)} is left. It refills over 28 days.`,
  NoBase: () => "The vault has no trading allowance yet.",
  SaleOnly: () => "From a cut-off to its settlement, and while closing, tokens may only be sold.",
  RaiseTooMuch: () => "That sells more than the settlement lacks.",
  NothingToRaise: () => "The settlement lacks no cash.",
  DeadlinePassed: ([deadline]) => `The deadline ${when(deadline)} has passed.`,
  OrderNotOpen: ([order]) => `Order ${order} is no longer open.`,
  NotTheTargetsInForce: () => "Newer targets are in force.",
  NotALimitOrder: () => "This isn't a limit order.",
  TooManyTargets: ([count]) => `${count} targets are too many.`,
  BadTarget: ([token]) =>
    `The target of ${address(token)} isn't valid: each token once, with a band of at least 0.01 %.`,
  WeightsTooHigh: ([sum]) => `The weights add up to ${percentOfBps(sum)}; at most 100 % is allowed.`,
  InsideBand: () => "Every token is inside its band: there is nothing to rebalance.",
  AwayFromTarget: ([token]) => `The trade moves ${address(token)} away from its target.`,
  CapExceeded: ([token, value, most], u) =>
    `The vault would hold ${amount(value, u)} worth of ${address(token)}; at most ${amount(most, u)} of it may be bought. Buy less.`,
  TargetAboveCap: ([token, weight, cap]) =>
    `The target of ${address(token)} is ${percentOfBps(weight)}; at most ${percentOfBps(cap)} of it may be bought.`,
  OverCapFirst: ([token]) =>
    `Tokens above their limit are sold first: ${address(token)} comes before those that are within it.`,
  StillPriced: ([token]) => `${address(token)} has a usable price: there is nothing to write off.`,
  StillReadable: ([token]) => `The price feed of ${address(token)} can still be read: nothing has to be noted.`,
  NotWrittenOff: ([token]) => `${address(token)} isn't written off.`,
  WrittenOffBefore: ([token]) => `${address(token)} is written off already.`,
  NotedBefore: ([token, notedAt]) =>
    `That ${address(token)} has no usable price was noted at ${when(notedAt)} already.`,
  NotNoted: ([token]) => `Nobody has noted yet that ${address(token)} has no usable price. Note it first.`,
  NoLastPrice: ([token]) => `No price of ${address(token)} is known at which it could be valued.`,
  WriteOffTooLarge: ([value, most], u) =>
    `All holdings that are written off would be worth ${amount(value, u)}; at most ${amount(most, u)} are allowed.`,
  SettlementWaits: () =>
    "A settlement of this vault waits: money leaves the tank and its bounds go down only after it.",
  PremiumTooHigh: ([, most]) => `The premium can be at most ${percentOfBps(most)}.`,
  EtherRefused: ([to]) => `${address(to)} doesn't take ETH.`,
  UnknownToken: ([token]) => `The protocol doesn't know the token ${address(token)}.`,
  BadAnswer: () => "A price feed gives no usable answer. Nothing that needs a price works until it does.",
  StaleAnswer: ([, updatedAt]) => `A price feed last answered at ${when(updatedAt)}, which is too long ago.`,
  NotNewerThanCutoff: () => "A price feed hasn't answered since the cut-off yet. Try again in a few minutes.",
  SequencerDown: () => "The network's sequencer is down. Try again when it is back.",
  SequencerGracePeriod: () => "The network's sequencer has only just come back. Try again later.",
  NoPool: () => "There is no pool for this pair.",
  BadPath: () => "The trade's path isn't valid.",
  ERC20InsufficientBalance: ([, balance, needed], u) =>
    `The account has ${bare(balance, u)} and needs ${bare(needed, u)}.`,
  ERC20InsufficientAllowance: ([, allowed, needed], u) =>
    `The approval covers ${bare(allowed, u)} of ${amount(needed, u)}.`,
  ERC20InvalidReceiver: () => "Nothing can be sent to this address: the vault itself couldn't give it back.",
  UnknownVault: () => "This vault isn't one of the factory's.",
  SafeERC20FailedDecreaseAllowance: () => "The token refused to change the approval.",
  SafeERC20FailedOperation: () => "The token refused the transfer.",
} satisfies Record<string, Sentence>;

/** Failures that no contract names. */
const failures = {
  rejected: "You declined it in your wallet. Nothing was sent.",
  noGas: "This account has not enough ETH to pay for the transaction.",
  replaced: "Your wallet replaced the transaction with another one. Nothing was done here.",
  timeout:
    "The transaction has not been mined within three minutes. It may still be mined: look in your wallet before you send it again.",
  offline: "The network didn't answer. Nothing was sent, unless your wallet says otherwise.",
  disconnected: (from: string) =>
    `Your wallet is no longer connected as ${from}. Nothing was sent. Connect it again and start again.`,
  switched: (from: string, to: string) =>
    `Your wallet switched from ${from} to ${to} in between. Nothing was sent. Switch back, or close this and start again with the new account.`,
  networkChanged:
    "Your wallet switched to another network in between, so it was not given the transaction. Press the button again: the wallet is asked to come back first.",
  wrongNetwork:
    "Your wallet, or the RPC endpoint that you chose, is on another network, so the chain can't be read through it. Switch the wallet's network, or choose an endpoint of this network on the Verify page.",
  silentRevert: "The contract refused without giving a reason.",
  unknown: "Something went wrong.",
  reverted: (name: string) => `The contract refused: ${name}.`,
};

/** The contracts' errors as sentences, one for each custom error that a person can meet in this app, and other failures. */
export const problems = spoken("problems", {
  sentences: sentences as Record<keyof typeof sentences, Sentence>,
  failures,
});

/** A failure as one sentence. Amounts in errors are read in the vault's asset unless they speak of shares. */
export function problemSentence(problem: Problem, u: Units): string {
  const { sentences, failures } = problems;
  switch (problem.kind) {
    case "accountChanged":
      return problem.to === undefined
        ? failures.disconnected(address(problem.from))
        : failures.switched(address(problem.from), address(problem.to));
    case "undecided":
      return problem.hash === undefined
        ? wallets.sent.states.unanswered
        : wallets.sent.undecided(shortHash(problem.hash));
    case "batch":
      return wallets.batch[problem.how];
    case "noBatch":
      return wallets.batch.refused;
    case "noReader":
      return text.problem.noReader;
    case "unknown":
      return problem.message || failures.unknown;
    case "reverted": {
      const say = Object.hasOwn(sentences, problem.name)
        ? sentences[problem.name as keyof typeof sentences]
        : undefined;
      return say?.(problem.args, u) ?? failures.reverted(problem.name);
    }
    default:
      return failures[problem.kind];
  }
}
