import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLive } from "~/api/events";
import * as query from "~/api/queries";
import { integer } from "~/lib/format";
import { chooseLanguage, LANGUAGES, type Language, language } from "~/lib/language";
import { store } from "~/lib/stored";
import { text } from "~/text/pages";
import { cx } from "~/ui/basics";
import { toastCornerMounted, useToastWanted } from "~/ui/toast";
import { loadWallets } from "~/wallet/config";
import { useWalletDialogOpen } from "~/wallet/dialog-state";
import { useEnded, useSent } from "~/wallet/sent";
import { DemoBar } from "./demo-bar";
import { useDocumentTitle } from "./document-title";
import { IndexBehind, ServerSilent } from "./silence";
import { WalletButton } from "./wallet-button";

/** Opening it is what loads the code that talks to wallets, where none was connected before. */
const WalletDialog = lazy(async () => {
  const [dialog] = await Promise.all([import("./wallet-dialog"), loadWallets().catch(() => undefined)]);
  return dialog;
});
/** Loaded when something was sent whose outcome isn't known. */
const SentCard = lazy(() => import("./wallet-sent"));
const Toaster = lazy(() => import("sonner").then((sonner) => ({ default: sonner.Toaster })));

const links = [
  { to: "/", page: "vaults", exact: true },
  { to: "/leaders", page: "leaders" },
  { to: "/portfolio", page: "portfolio" },
  { to: "/mine", page: "mine" },
  { to: "/keeper", page: "keeper" },
  { to: "/verify", page: "verify" },
  { to: "/guide", page: "guide" },
] as const;

export function Shell() {
  const dialogOpen = useWalletDialogOpen();
  const undecided = useSent().length + useEnded().length > 0;
  useDocumentTitle();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-panel focus:px-4 focus:py-2"
      >
        {text.common.skip}
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-page/85 backdrop-blur-md">
        <div className="mx-auto flex max-w-[76rem] min-[1800px]:max-w-[88rem] flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <Link to="/" className="flex h-14 items-center gap-2.5 font-semibold tracking-tight">
            <Logo />
            {text.brand}
          </Link>
          <nav
            aria-label={text.nav.label}
            className="order-last -mx-4 w-[calc(100%+2rem)] lg:order-none lg:mx-0 lg:w-auto"
          >
            <ul className="scroll-x flex px-2 [scrollbar-width:none] max-sm:[mask-image:linear-gradient(to_right,#000_calc(100%-2rem),transparent)] max-sm:pr-8 lg:px-0">
              {links.map((link) => (
                <li key={link.to}>
                  <Link
                    to={link.to}
                    activeOptions={{ exact: "exact" in link }}
                    className="relative block px-2.5 py-2.5 text-sm font-medium whitespace-nowrap text-faint transition-colors hover:text-ink data-[status=active]:text-ink lg:py-4.5 data-[status=active]:after:absolute data-[status=active]:after:inset-x-2.5 data-[status=active]:after:-bottom-px data-[status=active]:after:h-0.5 data-[status=active]:after:bg-accent"
                  >
                    {text.nav[link.page]}
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
      <IndexBehind />
      {undecided && (
        <Suspense>
          <SentCard />
        </Suspense>
      )}
      <main
        id="main"
        tabIndex={-1}
        // At least as high as the window: what loads later must not push the footer out of sight.
        className="mx-auto min-h-dvh w-full max-w-[76rem] min-[1800px]:max-w-[88rem] flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
      >
        <Outlet />
      </main>
      <Footer />
      <DemoBar />
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
    <span title={label} className="mr-1 hidden items-center gap-1.5 text-xs text-faint sm:inline-flex">
      {/* Read out when it changes; the number of the block, which changes with every block, is not. */}
      <span role="status" className="sr-only">
        {text.live[live]}
      </span>
      <span
        aria-hidden="true"
        className={cx(
          "size-1.5 rounded-full",
          live === "live" ? "bg-gain" : live === "offline" ? "bg-loss" : "bg-warn",
        )}
      />
      <span aria-hidden="true" className="num">
        {live === "live" && head ? head : text.live[live]}
      </span>
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

/** The corner of the notices; loaded with the first of them. */
function ThemedToaster() {
  const theme = useTheme();
  if (!useToastWanted()) return null;
  return (
    <Suspense>
      <Toaster theme={theme} position="bottom-right" closeButton gap={8} />
      <CornerMounted />
    </Suspense>
  );
}

/** After the corner itself, which listens once it is mounted. */
function CornerMounted() {
  useEffect(toastCornerMounted, []);
  return null;
}

function LanguageChoice() {
  return (
    <label className="flex items-center gap-1.5">
      {text.nav.language}
      <select
        value={language()}
        onChange={(event) => chooseLanguage(event.target.value as Language)}
        className="rounded-md border border-line-strong bg-panel px-1.5 py-0.5 text-ink"
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** High enough for a finger. */
const footerLink =
  "inline-flex min-h-[28px] items-center underline decoration-line-strong underline-offset-4 hover:text-ink";

function Footer() {
  const { data } = useQuery(query.status);
  const { data: config } = useQuery(query.config);
  return (
    <footer className="border-t border-line pb-12">
      <div className="mx-auto flex max-w-[76rem] min-[1800px]:max-w-[88rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-5 text-xs text-faint sm:px-6">
        <span>{text.footer.unaudited}</span>
        <span>{text.footer.source}</span>
        <Link to="/direct" className={footerLink}>
          {text.footer.direct}
        </Link>
        <Link to="/agents" className={footerLink}>
          {text.nav.agents}
        </Link>
        {config?.webhooks && (
          <Link to="/webhooks" className={footerLink}>
            {text.nav.webhooks}
          </Link>
        )}
        <Link to="/compare" className={footerLink}>
          {text.nav.compare}
        </Link>
        <Link to="/following" className={footerLink}>
          {text.nav.following}
        </Link>
        <a href="/docs" className={footerLink}>
          {text.footer.api}
        </a>
        <LanguageChoice />
        {data && <span className="num ml-auto">{data.version}</span>}
      </div>
    </footer>
  );
}
