import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLive } from "~/api/events";
import * as query from "~/api/queries";
import { integer } from "~/lib/format";
import { store } from "~/lib/stored";
import { text } from "~/text/en";
import { cx } from "~/ui/basics";
import { useWalletDialogOpen } from "~/wallet/dialog-state";
import { DemoBar } from "./demo-bar";
import { useDocumentTitle } from "./document-title";
import { ServerSilent } from "./silence";
import { WalletButton } from "./wallet-button";

const WalletDialog = lazy(() => import("./wallet-dialog"));
const Toaster = lazy(() => import("sonner").then((sonner) => ({ default: sonner.Toaster })));

const links = [
  { to: "/", label: text.nav.vaults, exact: true },
  { to: "/portfolio", label: text.nav.portfolio },
  { to: "/mine", label: text.nav.mine },
  { to: "/keeper", label: text.nav.keeper },
  { to: "/verify", label: text.nav.verify },
  { to: "/guide", label: text.nav.guide },
] as const;

export function Shell() {
  const dialogOpen = useWalletDialogOpen();
  useDocumentTitle();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-panel focus:px-4 focus:py-2"
      >
        {text.common.skip}
      </a>
      <DemoBar />
      <header className="sticky top-0 z-30 border-b border-line bg-page/85 backdrop-blur-md">
        <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <Link to="/" className="flex h-14 items-center gap-2.5 font-semibold tracking-tight">
            <Logo />
            {text.brand}
          </Link>
          <nav
            aria-label={text.nav.label}
            className="order-last -mx-4 w-[calc(100%+2rem)] lg:order-none lg:mx-0 lg:w-auto"
          >
            <ul className="scroll-x flex px-2 [scrollbar-width:none] lg:px-0">
              {links.map((link) => (
                <li key={link.to}>
                  <Link
                    to={link.to}
                    activeOptions={{ exact: "exact" in link }}
                    className="relative block px-2.5 py-2.5 text-sm font-medium whitespace-nowrap text-faint transition-colors hover:text-ink data-[status=active]:text-ink lg:py-4.5 data-[status=active]:after:absolute data-[status=active]:after:inset-x-2.5 data-[status=active]:after:-bottom-px data-[status=active]:after:h-0.5 data-[status=active]:after:bg-accent"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-1.5">
            <LiveDot />
            <ThemeButton />
            <WalletButton />
          </div>
        </div>
      </header>
      <ServerSilent />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[76rem] flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
      >
        <Outlet />
      </main>
      <Footer />
      {dialogOpen && (
        <Suspense>
          <WalletDialog />
        </Suspense>
      )}
      <ThemedToaster />
    </div>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 24 24" className="size-6 text-accent" aria-hidden="true">
      <path d="M4 4v16M20 4v16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M7.500 4h9v6h-9z" fill="currentColor" />
      <path
        d="M7 14.500c1.700-1.500 3.300-1.500 5 0s3.300 1.500 5 0M7 19c1.700-1.500 3.300-1.500 5 0s3.300 1.500 5 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.800"
        strokeLinecap="round"
      />
    </svg>
  );
}

function LiveDot() {
  const live = useLive();
  const { data } = useQuery(query.status);
  const head = data?.head ? text.live.head(integer(data.head.number)) : "";
  const label = [text.live[live], head, data?.lagBlocks ? text.live.lag(data.lagBlocks) : ""]
    .filter(Boolean)
    .join(" · ");
  return (
    <span role="status" title={label} className="mr-1 hidden items-center gap-1.5 text-xs text-faint sm:inline-flex">
      <span
        aria-hidden="true"
        className={cx(
          "size-1.5 rounded-full",
          live === "live" ? "bg-gain" : live === "offline" ? "bg-loss" : "bg-warn",
        )}
      />
      <span className="num">{live === "live" && head ? head : text.live[live]}</span>
    </span>
  );
}

const currentTheme = () => (document.documentElement.dataset.theme === "dark" ? "dark" : "light");

function useTheme(): "dark" | "light" {
  const [theme, setTheme] = useState<"dark" | "light">(currentTheme);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(currentTheme()));
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return theme;
}

function ThemeButton() {
  const theme = useTheme();
  const flip = () => {
    const next = theme === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    store("sluice.theme", next);
  };
  return (
    <button
      type="button"
      onClick={flip}
      aria-label={text.nav.theme}
      title={text.nav.theme}
      className="grid size-9 place-items-center rounded-control text-faint hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 20 20" className="size-4.5" aria-hidden="true">
        <circle cx="10" cy="10" r="6.250" fill="none" stroke="currentColor" strokeWidth="1.500" />
        <path d="M10 3.750a6.250 6.250 0 0 1 0 12.500z" fill="currentColor" />
      </svg>
    </button>
  );
}

/** Needed by the first notice, and none comes before the page is there. */
const ThemedToaster = () => (
  <Suspense>
    <Toaster theme={useTheme()} position="bottom-right" closeButton gap={8} />
  </Suspense>
);

function Footer() {
  const { data } = useQuery(query.status);
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[76rem] flex-wrap gap-x-6 gap-y-1 px-4 py-5 text-xs text-faint sm:px-6">
        <span>{text.footer.unaudited}</span>
        <span>{text.footer.source}</span>
        <Link to="/direct" className="underline decoration-line-strong underline-offset-4 hover:text-ink">
          {text.footer.direct}
        </Link>
        <a href="/docs" className="underline decoration-line-strong underline-offset-4 hover:text-ink">
          {text.footer.api}
        </a>
        {data && <span className="num ml-auto">{data.version}</span>}
      </div>
    </footer>
  );
}
