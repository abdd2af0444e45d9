import { Dialog as RadixDialog } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { text } from "~/text/pages";
import { cx } from "./basics";
import { VaultAddress } from "./identity";

/** What the reader came to fill in: it has the focus first, so that Enter after typing never closes the dialog. */
const FIELD = "input:not([disabled],[type=checkbox],[type=radio]), select:not([disabled]), textarea:not([disabled])";

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  vault,
  wide,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** The vault that what is signed here goes to: its whole address is shown, since anybody may use any name. */
  vault?: string;
  /** For what is read rather than filled in. */
  wide?: boolean;
  children: ReactNode;
}) {
  const content = useRef<HTMLDivElement>(null);
  // A dialog here has no trigger of its own: what had the focus as it opened gets it back as it closes.
  const opener = useRef(document.activeElement);
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-[oklch(0.2_0.02_230/0.45)] backdrop-blur-[2px]" />
        <RadixDialog.Content
          ref={content}
          onOpenAutoFocus={(event) => {
            const field = content.current?.querySelector<HTMLElement>(FIELD);
            if (!field) return;
            event.preventDefault();
            field.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={cx(
            "fixed z-50 flex max-h-[92dvh] w-full flex-col overflow-hidden border border-line bg-panel shadow-float motion-safe:animate-appear",
            "inset-x-0 bottom-0 rounded-t-2xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:-translate-1/2 sm:rounded-2xl",
            wide ? "sm:max-w-[42rem]" : "sm:max-w-[28.5rem]",
          )}
        >
          <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-1">
            <div className="min-w-0">
              <RadixDialog.Title className="text-lg [overflow-wrap:anywhere]">{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description className="mt-0.5 text-[13px] text-faint">
                  {description}
                </RadixDialog.Description>
              )}
              {vault && <VaultAddress address={vault} />}
            </div>
            <RadixDialog.Close
              aria-label={text.common.close}
              className="-mr-2 grid size-9 place-items-center rounded-control text-faint hover:bg-sunken hover:text-ink"
            >
              <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
              </svg>
            </RadixDialog.Close>
          </div>
          <div className="flex flex-col gap-4 overflow-y-auto px-6 pt-3 pb-6">{children}</div>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
