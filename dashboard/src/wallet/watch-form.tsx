import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { wallets } from "~/text/wallets";
import { Button, Field, inputClass } from "~/ui/basics";
import { readAddress, rememberWatched } from "./watched";

const t = wallets.watch;

/** Looks at any account's portfolio without a wallet. The address goes into the URL; it is remembered only when ticked. */
export function WatchForm({ onLook }: { onLook?: () => void }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const [remember, setRemember] = useState(false);
  const read = readAddress(typed);
  const problem = tried && "problem" in read ? t[read.problem] : null;
  const look = () => {
    setTried(true);
    if (!("address" in read)) return;
    if (remember) rememberWatched(read.address);
    onLook?.();
    navigate({ to: "/portfolio", search: { account: read.address } });
  };
  return (
    <form
      className="flex flex-col gap-2 text-left"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <Field id="watch-address" label={t.label} problem={problem}>
        <input
          id="watch-address"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          placeholder="0x…"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "watch-address-problem" : undefined}
          className={`${inputClass} font-mono text-sm`}
        />
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label className="flex items-center gap-2 text-[13px]">
          <input
            type="checkbox"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
            className="size-4 accent-accent"
          />
          {t.remember}
        </label>
        <Button size="s" type="submit">
          {t.look}
        </Button>
      </div>
    </form>
  );
}
