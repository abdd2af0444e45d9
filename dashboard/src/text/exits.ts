import { spoken } from "./spoken";

/** Words of the exits in kind and of what anybody may do when a vault is late. */

export const exits = spoken("exits", {
  title: (vault: string) => `Leave ${vault} in kind`,
  about: "You get your part of the cash and of every token the vault holds. No price is needed.",
  whyLate: "The settlement is more than seven days late: holders may leave without it.",
  whyEnded: "The vault ended with tokens left: everybody leaves this way.",
  amount: "Shares",
  available: (amount: string) => `Available ${amount}`,
  includes: (amount: string) =>
    `Includes ${amount} shares that are claimable or in waiting withdrawals: claimed or cancelled in the same transaction.`,
  you: "You receive",
  takeOf: (symbol: string) => `Take ${symbol}`,
  skipHint: "Untick a token that won't transfer. What you leave behind is forfeited to the other holders.",
  forfeits: (symbols: string) => `You give up your part of ${symbols}. It can't be claimed later.`,
  fee: (rate: string) => `Fee part, ${rate} of the profit`,
  feeHint: "At the last settled price; it stays in the portfolio.",
  cost: "Their cost",
  submit: "Leave in kind",
  submitExactly: (amount: string) => `Leave in kind with ${amount}`,
  signs: (amount: string, vault: string) =>
    `You are about to sign: give back exactly ${amount} and leave ${vault} in kind.`,
  done: "You left in kind. The tokens are in your wallet.",
  none: "You have no shares to leave with.",
  nothingChosen: "Choose at least one token.",
  personal: {
    way: "What to take",
    cash: "Cash",
    token: "A token",
    about: "Any token can leave at any time. Shares worth what leaves are burned, at the last prices.",
    choose: "Token",
    amount: (symbol: string) => `Amount of ${symbol}`,
    holds: (amount: string) => `The vault holds ${amount}`,
    value: "Worth about",
    burned: "Shares burned",
    left: "Shares left",
    tooMuch: (amount: string) => `The vault holds ${amount}.`,
    noPrice: "This token has no price: it leaves without burning shares.",
    caution: "The token goes to your wallet as it is. The price is the oracle's last answer, however old.",
    submit: "Withdraw in kind",
    submitExactly: (amount: string) => `Withdraw ${amount} in kind`,
    signs: (amount: string) => `You are about to sign: withdraw exactly ${amount} as they are.`,
    done: "Withdrawn in kind",
    empty: "The portfolio is empty.",
  },
  late: {
    title: "The settlement is late",
    about: (epoch: number | string) =>
      `Epoch ${epoch} should have been settled. You may settle it for everybody, at the price that the chain gives.`,
    band: "Until the settlement is five days late, it is accepted only with a share price within 20 % of the last one.",
    noBand: "The settlement is more than five days late: any share price is accepted.",
    overdue: "Overdue",
    submit: "Settle now",
    done: "Settled",
    needed: "Withdrawals need",
    available: "Cash and deposits",
    sells: "Tokens are sold for the rest in the same transaction.",
    bounds: (low: string, high: string) =>
      `The transaction is refused unless the vault is then worth ${low} to ${high}.`,
  },
  finalise: {
    title: "Ready for its final price",
    about: "Everything is sold. Anybody may fix the final price; from then on withdrawals are paid at once.",
    submit: "Fix the final price",
    done: "The final price is fixed",
  },
  end: {
    title: "Tokens are left",
    about:
      "The vault has been closing for more than 30 days and still holds tokens. Anybody may end it in kind: no price is fixed, waiting withdrawals come back, and everybody leaves with a part of every token.",
    later: "If tokens are still left then, anybody may end the vault in kind from",
    confirm: "It can't be undone.",
    submit: "End in kind",
    done: "Ended. Everybody may leave in kind now.",
  },
});
