import { type ReactNode, useState } from "react";
import { useConnection } from "wagmi";
import { wallets } from "~/text/wallets";
import { Note } from "~/ui/basics";
import { sentBefore, useAllSent } from "~/wallet/sent";
import { Tick } from "./amount-field";

const t = wallets.sent;

/**
 * Whether the reader did the same here before and how that ended isn't known: then it is said, and the button waits until
 * they say that they mean it.
 */
export function useSentBefore(actions: readonly string[], contract: string): { blocked: boolean; note: ReactNode } {
  const { address } = useConnection();
  const list = useAllSent();
  const [again, setAgain] = useState<string | null>(null);
  const before = actions.flatMap((action) => sentBefore(list, address, action, contract) ?? [])[0];
  if (!before) return { blocked: false, note: null };
  return {
    blocked: again !== before.key,
    note: (
      <Note tone="warn" role="alert">
        <p data-testid="sent-before">{t.before(before.says)}</p>
        <p className="mt-0.5 mb-2">{t.beforeHint}</p>
        <Tick
          id="send-again"
          checked={again === before.key}
          onChange={(on) => setAgain(on ? before.key : null)}
          label={t.again}
        />
      </Note>
    ),
  };
}
