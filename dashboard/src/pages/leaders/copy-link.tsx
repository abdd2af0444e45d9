import { leaders as t } from "~/text/leaders";
import { Copyable } from "~/ui/figures";

/** Copies the link of what a page shows: a path and query of this site, as the server reads them for the preview. */
export const CopyLink = ({ href }: { href: string }) => (
  <span className="rounded-control border border-line-strong bg-panel px-3 py-1.5 *:font-sans *:text-[13px] *:font-medium *:text-ink">
    <Copyable value={`${location.origin}${href}`} short={t.share} label={t.share} />
  </span>
);
