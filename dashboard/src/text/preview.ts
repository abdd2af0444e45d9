import { spoken } from "./spoken";

/** Words of the settlement preview, of monthly returns and of how concentrated a vault's holders are. */
export const preview = spoken("preview", {
  title: "If it settled now",
  about: "At the current prices and with what waits now. The settlement's own price decides.",
  requests: "Requests",
  accepted: "Deposits accepted",
  refunded: "Deposits refunded",
  fill: "Fill of others' deposits",
  proceeds: "Withdrawals paid",
  cash: "Cash in the portfolio",
  shortfall: "Cash missing",
  noShortfall: "none",
  sells: "Would be sold for it",
  sellsAbout: "Tokens over their cap first, then the largest holdings.",
  cantCover: "The holdings that have a price don't cover it: the settlement would have to wait.",
  unknown: "A price is missing, so nothing can be said.",
  monthly: "Monthly returns",
  month: "Month",
  change: "Change of the share price",
  partial: "part of the month",
  monthlyNone: "No prices yet",
  concentration: (one: string, five: string) =>
    `The largest holder has ${one} of all shares, the five largest ${five}.`,
});
