import { Suspense, useState } from "react";
import { text } from "~/text/pages";
import { part } from "~/ui/boundary";
import { textLink } from "~/ui/page";

const PageCheck = part(() => import("./page-check"));

/** Opens the check of all figures of a vault's page; the engine is loaded by the first click. */
export function CheckPageButton({ vault, account }: { vault: string; account?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} data-testid="check-page" className={textLink}>
        {text.vault.checkPage}
      </button>
      {open && (
        <Suspense>
          <PageCheck vault={vault} account={account} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
