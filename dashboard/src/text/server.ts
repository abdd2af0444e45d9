// What the server itself writes: the heads of pages, for readers that run no script, and the pictures of links. The server has
// no words of its own: scripts/texts.mjs makes api/texts.json of this. What the app says too is taken from the app's own texts.

import { titledPages } from "~/lib/titled-pages";
import type { Catalogue } from "./catalogue";
import { german } from "./de";
import { heads as germanHeads } from "./de/heads";
import { heads } from "./heads";
import { leaders } from "./leaders";
import { text } from "./pages";
import { verify } from "./verify";

type Parts = Pick<Catalogue, "leaders" | "pages" | "verify">;

const spokenBy = (parts: Parts, words: typeof heads) => ({
  ...words,
  brand: parts.pages.brand,
  titles: Object.fromEntries(Object.entries(titledPages).map(([path, page]) => [path, parts.pages.nav[page]])),
  // That a link's picture can be about, by their names on the Verify page.
  figures: {
    price: parts.pages.figures.price,
    tvl: parts.pages.figures.tvl,
    netDeposits: parts.pages.figures.netDeposits,
    totalPnl: parts.pages.figures.totalPnl,
    realizedPnl: parts.pages.figures.realized,
    unrealizedPnl: parts.pages.figures.unrealized,
    trades: parts.pages.figures.trades,
    depositors: parts.pages.figures.depositors,
    maxDrawdown: parts.pages.figures.drawdown,
    volatility: parts.pages.figures.volatility,
    epoch: parts.verify.figures.epoch,
  },
  returnSince: parts.leaders.rows.return,
  tvl: parts.leaders.rows.tvl,
  worst: parts.leaders.columns.worst,
});

/** By language, as the browser names it. Its keys are those of lib/language.ts. */
export const serverTexts = {
  en: spokenBy({ pages: text, leaders, verify }, heads),
  de: spokenBy(german, germanHeads),
};
