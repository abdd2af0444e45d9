import { boardCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, stringToHex } from "viem";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { posts } from "~/text/posts";
import { Button, Card, CardTitle, Field } from "~/ui/basics";
import { performCall } from "~/wallet/tx";

const t = posts;
/** The board's own bound, bytes of UTF-8. */
const MAX_POST = 1024;

/** An update for depositors, on the board. Nothing where the site has no board. */
export function PostCard({ vault }: { vault: Vault }) {
  const { data: config } = useQuery(query.config);
  const { phase, report, busy } = useTx();
  const [typed, setTyped] = useState("");
  const board = config?.contracts.board;
  if (!board) return null;
  const words = typed.trim();
  const left = MAX_POST - new TextEncoder().encode(words).length;
  const submit = async () => {
    const kind = stringToHex("update", { size: 32 });
    if (await performCall(report, boardCall(board as Address, "post", [vault.address as Address, kind, words]))) {
      setTyped("");
    }
  };
  return (
    <Card>
      <CardTitle>{t.write}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4">
        <p className="text-[13px] text-soft">{t.writeAbout}</p>
        <Field id="post" label={t.words} hint={t.left(Math.max(left, 0))} problem={left < 0 ? t.tooLong(-left) : null}>
          <textarea
            id="post"
            rows={4}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="w-full rounded-control border border-line-strong bg-panel px-3 py-2 text-sm"
          />
        </Field>
        <Button
          size="s"
          busy={busy}
          disabled={busy || words === "" || left < 0}
          onClick={submit}
          className="self-start"
        >
          {t.submit}
        </Button>
        <TxStatus phase={phase} units={vault.asset} signs={t.signs} done={t.done} />
      </div>
    </Card>
  );
}
