import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import * as query from "~/api/queries";
import { titledPages } from "~/lib/titled-pages";
import { text } from "~/text/pages";

const titleOfPage = (path: string): string | undefined =>
  Object.hasOwn(titledPages, path) ? text.nav[titledPages[path as keyof typeof titledPages]] : undefined;

const shortened = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`;

/** The vault whose page a path is, if it is one. */
const vaultOf = (path: string) => /^\/(?:vaults|mine)\/(0x[0-9a-fA-F]{40})\/?$/.exec(path)?.[1];

/**
 * The title of a page in the browser's tab. A vault is named with its address, since anybody may use any name. The server
 * writes the same titles into the document, from the same texts, for readers that run no script (text/server.ts).
 */
export function titleOf(path: string, vaultName?: string): string {
  const vault = vaultOf(path);
  if (vault) return [vaultName, shortened(vault), text.brand].filter(Boolean).join(" · ");
  const leader = /^\/leaders\/(0x[0-9a-fA-F]{40})\/?$/.exec(path)?.[1];
  const page = leader ? text.nav.leader(shortened(leader)) : titleOfPage(path === "/" ? path : path.replace(/\/$/, ""));
  return page ? `${page} · ${text.brand}` : text.brand;
}

/** Keeps the tab's title that of the page one is on. */
export function useDocumentTitle() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const vault = vaultOf(path);
  const { data } = useQuery({ ...query.vault(vault ?? ""), enabled: vault !== undefined });
  useEffect(() => {
    document.title = titleOf(path, data?.name);
  }, [path, data?.name]);
}
