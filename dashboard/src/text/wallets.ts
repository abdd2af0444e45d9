import { spoken } from "./spoken";

/** Words about the kinds of wallets: looking without one, apps on a phone, batches, proposals, WalletConnect, Coinbase. */
export const wallets = spoken("wallets", {
  watch: {
    title: "Look at an address",
    hint: "No wallet is needed to look. Nothing can be signed or sent that way.",
    label: "Address",
    look: "Look at it",
    remember: "Remember it in this browser",
    notAnAddress: "An address is 0x and 40 hexadecimal digits.",
    badChecksum: "The capital letters of this address don't fit its digits: it may be mistyped. Copy it again.",
    badLink: "The link names no account",
    badLinkHint: "The part after ?account= in the address of this page must be 0x and 40 hexadecimal digits.",
    remembered: "This browser remembers this address.",
    forget: "Forget it",
  },
  phone: {
    title: "Open this page in a wallet app",
    hint: "This browser has no wallet in it. These open the page in the browser of an app, where the wallet is.",
    open: (name: string) => `Open in ${name}`,
  },
  remote: {
    title: "Wallets on other devices",
    hint: "They connect through their maker's service, which learns that you connect.",
    names: { walletConnect: "WalletConnect", coinbase: "Coinbase Wallet, Base" },
    about: {
      walletConnect: "A wallet on your phone, or a Safe, connected by a QR code",
      coinbase: "Their extension, app or smart wallet",
    },
    loading: "Starting a session…",
  },
  pairing: {
    title: "Scan this with your wallet",
    hint: "Show this code to nobody: whoever scans it can answer in your wallet's place.",
    picture: "QR code of the session's link",
    open: "Open in a wallet on this device",
    copy: "Copy the link",
  },
  batch: {
    signing: "Confirm in your wallet: everything in one step",
    waiting: "Your wallet has it. Waiting for the chain…",
    offer: "Approve and request in one confirmation",
    offerHint: "Your wallet can send both together: either both happen or neither.",
    readyHint:
      "Your wallet must upgrade your account for that first, and asks you before it does. Leave this unchecked to confirm twice instead.",
    permission: "Part of the same confirmation",
    dropped: "Your wallet dropped the batch: it was never included in a block, and nothing happened.",
    revertedWhole: "The batch was refused on the chain. Nothing of it happened.",
    revertedPart:
      "Only part of the batch happened. Look in your wallet and at your balances before you do anything more.",
    undecided:
      "Your wallet hasn't said yet how it ended. It may still happen: this page goes on looking, and remembers it.",
    refused: "Your wallet refused to send several calls as one. Nothing was sent. Uncheck the box and try again.",
  },
  swap: {
    payWith: "Pay with",
    asking: "Asking the pools…",
    none: (symbol: string) => `The pools can't swap this much ${symbol}.`,
    noAnswer: "The pools could not be asked.",
    least: "Deposited, the least that the swap brings",
    price: (symbol: string) => `Price of one ${symbol}`,
    againstOracle: "Against the oracle's price",
    rest: "If the swap brings less, nothing happens at all. What it brings beyond that stays in your wallet.",
    tooBad:
      "This swap would lose more than 3 % against the oracle's price, so it isn't offered. Swap less, or elsewhere.",
    submit: (given: string, amount: string) => `Swap ${given} and deposit ${amount}`,
    signs: (given: string, amount: string, vault: string) =>
      `You are about to sign: swap exactly ${given} for at least ${amount}, and deposit exactly ${amount} into ${vault}.`,
  },
  safe: {
    leader:
      "The account that creates a vault leads it for ever: no other account can take its place, and a lost key can't be replaced. A Safe (a contract wallet with several owners) lets owners come and go while the leader stays the same; connect it through WalletConnect or as a browser wallet.",
    leaderForEver: "You are its leader for ever, too.",
  },
  sent: {
    title: "Sent, and not decided yet",
    before: (says: string) => `You sent this before, and how it ended isn't known yet: ${says}`,
    undecided: (hash: string) =>
      `It was sent as ${hash}, and how it ended isn't known yet. This page goes on looking, and remembers it. Don't send it again.`,
    beforeHint: "Sending it again may do it twice.",
    again: "Send it again anyway",
    states: {
      unanswered:
        "Your wallet was asked, and this page doesn't know whether it sent it. Look in your wallet before you send it again.",
      transaction: "On its way. The chain doesn't have it yet.",
      batch: "Your wallet has it and hasn't said how it ended.",
      proposal: "A proposal to your wallet's owners. It takes effect once they have confirmed and executed it.",
      done: "Done: the chain has it.",
      failed: "Refused on the chain. Nothing happened.",
      dropped: "Your wallet dropped it. Nothing happened.",
      part: "Only part of it happened. Look in your wallet.",
    },
    other: (account: string) => `by ${account}`,
    dismiss: "Don't wait for it any longer",
    dismissHint: "This only makes the page forget it. It doesn't take it back.",
    close: "Close",
  },
});
