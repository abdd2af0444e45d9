import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { PageFailed } from "./pages/failed";
import { NotFound } from "./pages/not-found";
import VaultsPage from "./pages/vaults";
import { Shell } from "./shell/shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const string = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: VaultsPage }),
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
    path: "/guide",
    component: lazyRouteComponent(() => import("./pages/guide")),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: "intent",
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});
