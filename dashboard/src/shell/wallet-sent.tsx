import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useConnection } from "wagmi";
import { shortAddress } from "~/lib/format";
import { wallets } from "~/text/wallets";
import { Button, Note } from "~/ui/basics";
import { HashTag } from "~/ui/figures";
import { lookForSent } from "~/wallet/look";
import { closeEnded, type Ended, type Sent, settled, useEnded, useSent } from "~/wallet/sent";

const t = wallets.sent;
const LOOK_MS = 4000;
const HASH = /^0x[0-9a-fA-F]{64}$/;

/** What was sent and isn't decided, and what was decided while no dialog looked. It goes on looking while it is shown. */
export default function SentCard() {
  const undecided = useSent();
  const ended = useEnded();
  const { address } = useConnection();
  return (
    <section aria-label={t.title} className="mx-auto w-full max-w-[76rem] px-4 pt-4 sm:px-6" data-testid="sent">
      <ul className="flex flex-col gap-2" aria-live="polite">
        {undecided.map((sent) => (
          <li key={sent.key}>
            <Undecided sent={sent} own={sent.account.toLowerCase() === address?.toLowerCase()} />
          </li>
        ))}
        {ended.map((each) => (
          <li key={each.sent.key}>
            <Told ended={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undecided({ sent, own }: { sent: Sent; own: boolean }) {
  const from = useRef(BigInt(sent.since));
  useQuery({
    queryKey: ["sent", sent.key, sent.id],
    refetchInterval: LOOK_MS,
    retry: false,
    queryFn: async () => {
      from.current = await lookForSent(sent, from.current);
      return String(from.current);
    },
  });
  const state = sent.id === null ? "unanswered" : sent.kind;
  return (
    <Note tone="accent">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-medium break-words">
            {sent.says} {!own && <span className="font-normal">({t.other(shortAddress(sent.account))})</span>}
          </p>
          <p data-testid={`sent-${state}`}>{t.states[state]}</p>
          {sent.id !== null && HASH.test(sent.id) && sent.kind !== "batch" && <HashTag hash={sent.id} />}
        </div>
        <Button size="s" title={t.dismissHint} onClick={() => settled(sent.key)}>
          {t.dismiss}
        </Button>
      </div>
    </Note>
  );
}

function Told({ ended: { sent, how, hash } }: { ended: Ended }) {
  return (
    <Note tone={how === "done" ? "gain" : "loss"}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-medium break-words">{sent.says}</p>
          <p data-testid={`sent-${how}`}>{t.states[how]}</p>
          {hash && <HashTag hash={hash} />}
        </div>
        <Button size="s" onClick={() => closeEnded(sent.key)}>
          {t.close}
        </Button>
      </div>
    </Note>
  );
}
