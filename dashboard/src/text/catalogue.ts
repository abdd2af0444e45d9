import type { agents } from "./agents";
import type { exits } from "./exits";
import type { guide } from "./guide";
import type { leaders } from "./leaders";
import type { manage } from "./manage";
import type { numbers } from "./numbers";
import type { text } from "./pages";
import type { pnl } from "./pnl";
import type { posts } from "./posts";
import type { preview } from "./preview";
import type { problems } from "./problems";
import type { proposals } from "./proposals";
import type { Area } from "./spoken";
import type { tanks } from "./tanks";
import type { verify } from "./verify";
import type { reasons } from "./verify-reasons";
import type { wallets } from "./wallets";
import type { webhooks } from "./webhooks";
import type { week } from "./week";

type Complete<T extends Record<Area, object>> = T;

/** What a language must have: a text of the same shape for every English one. A key that it lacks doesn't compile. */
export type Catalogue = Complete<{
  agents: typeof agents;
  exits: typeof exits;
  guide: typeof guide;
  leaders: typeof leaders;
  manage: typeof manage;
  numbers: typeof numbers;
  pages: typeof text;
  pnl: typeof pnl;
  posts: typeof posts;
  preview: typeof preview;
  problems: typeof problems;
  proposals: typeof proposals;
  tanks: typeof tanks;
  verify: typeof verify;
  verifyReasons: typeof reasons;
  wallets: typeof wallets;
  webhooks: typeof webhooks;
  week: typeof week;
}>;
