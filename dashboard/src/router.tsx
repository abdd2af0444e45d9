import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, listSearch } from "./lib/list-search";
import { PageFailed } from "./pages/failed";
import { NotFound } from "./pages/not-found";
import VaultsPage from "./pages/vaults";
import { Shell } from "./shell/shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const string = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

/** Of one or several values only the addresses, each once, at most four. */
function addresses(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (each): each is string => typeof each === "string" && /^0x[0-9a-fA-F]{40}$/.test(each),
  );
  const unique = [...new Map(list.map((each) => [each.toLowerCase(), each])).values()].slice(0, 4);
  return unique.length > 0 ? unique : undefined;
}

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: "/",
    validateSearch: (search): ListSearch => listSearch(search),
    component: VaultsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/vaults/$vault",
    validateSearch: (search): { tab?: string } => ({ tab: string(search.tab) }),
    component: lazyRouteComponent(() => import("./pages/vault/page")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/portfolio",
    validateSearch: (search): { account?: string } => ({ account: string(search.account) }),
    component: lazyRouteComponent(() => import("./pages/portfolio")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/mine",
    component: lazyRouteComponent(() => import("./pages/mine")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/mine/$vault",
    component: lazyRouteComponent(() => import("./pages/manage/page")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/leaders",
    validateSearch: (search): { sort?: string } => ({ sort: string(search.sort) }),
    component: lazyRouteComponent(() => import("./pages/leaders/page")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/compare",
    validateSearch: (search): { vault?: string[] } => ({ vault: addresses(search.vault) }),
    component: lazyRouteComponent(() => import("./pages/leaders/compare")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/following",
    component: lazyRouteComponent(() => import("./pages/leaders/following")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/leaders/$leader",
    component: lazyRouteComponent(() => import("./pages/leader")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/keeper",
    component: lazyRouteComponent(() => import("./pages/keeper")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/verify",
    validateSearch: (search): { vault?: string; account?: string; figure?: string; epoch?: number } => ({
      vault: string(search.vault),
      account: string(search.account),
      figure: string(search.figure),
      epoch: Number.isSafeInteger(search.epoch) ? (search.epoch as number) : undefined,
    }),
    component: lazyRouteComponent(() => import("./pages/verify")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/direct",
    validateSearch: (search): { vault?: string } => ({ vault: string(search.vault) }),
    component: lazyRouteComponent(() => import("./pages/direct")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/webhooks",
    component: lazyRouteComponent(() => import("./pages/webhooks")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/agents",
    validateSearch: (search): { vault?: string } => ({ vault: string(search.vault) }),
    component: lazyRouteComponent(() => import("./pages/agents")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/guide",
    component: lazyRouteComponent(() => import("./pages/guide")),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: "intent",
  // Another vault's page, or another leader's, is another page: no dialog and nothing typed goes along.
  defaultRemountDeps: ({ params }) => params,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});
