import { useState } from "react";
import type { Leader } from "~/api/leaders";
import { leaders as t } from "~/text/leaders";
import { Button, Card, CardTitle } from "~/ui/basics";
import { HashTag, Time } from "~/ui/figures";
import { AddressPicture } from "~/ui/identity";

/** The host of a stranger's link, as the browser reads it; null for what isn't a plain https address. */
export function hostOf(link: string | undefined): string | null {
  if (!link) return null;
  try {
    const url = new URL(link);
    return url.protocol === "https:" && !url.username && !url.password && !url.port ? url.hostname : null;
  } catch {
    return null;
  }
}

/**
 * What the leader says about themselves: a stranger's words, shown as text. Nothing is fetched from elsewhere before the
 * reader asks for it, and what they ask for tells the other host nothing of this page.
 */
export function OwnWords({ leader }: { leader: Leader }) {
  const { ownText, ownPicture, ownLink } = leader;
  const [picture, link] = [hostOf(ownPicture?.text), hostOf(ownLink?.text)];
  if (!ownText && !picture && !link) return null;
  return (
    <Card data-testid="own-words">
      <CardTitle>{t.ownWords}</CardTitle>
      <div className="flex flex-col gap-3 px-5 pb-4 text-sm">
        <p className="text-[13px] text-faint">{t.ownWordsNote}</p>
        {ownText && (
          <blockquote className="max-h-64 max-w-2xl overflow-y-auto border-l-2 border-line pl-3 whitespace-pre-line [overflow-wrap:anywhere]">
            <bdi>{ownText.text}</bdi>
          </blockquote>
        )}
        {ownText && (
          <p className="flex flex-wrap items-center gap-x-3 text-[13px] text-faint">
            <Time at={ownText.time} />
            <HashTag hash={ownText.tx} />
          </p>
        )}
        {picture && <AskedPicture address={leader.leader} link={ownPicture!.text} host={picture} />}
        {link && (
          <p>
            <a
              href={ownLink!.text}
              target="_blank"
              rel="noopener noreferrer nofollow ugc"
              referrerPolicy="no-referrer"
              title={t.linkNote}
              className="text-accent underline underline-offset-4 [overflow-wrap:anywhere]"
            >
              {t.link(link)}
            </a>{" "}
            <span className="text-[13px] text-faint">{t.linkNote}</span>
          </p>
        )}
      </div>
    </Card>
  );
}

const MOST_BYTES = 1_000_000;
const TIMEOUT_MS = 15_000;
/** Pixels only: an SVG is a document. */
const PIXELS = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/avif"];

/**
 * Fetches a picture for who asked for it, without cookies and without saying where from. Our pages may show nothing from
 * other hosts (their content policy), so it is read here, bounded, and shown as data; its host must allow that (CORS).
 */
async function fetchPicture(link: string): Promise<string> {
  const answer = await fetch(link, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const type = (answer.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const reader = answer.body?.getReader();
  if (!answer.ok || !PIXELS.includes(type) || !reader) throw new Error("no picture");
  const parts: BlobPart[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      reader.cancel().catch(() => undefined); // nobody waits for what has no end
      throw new Error("too large");
    }
    parts.push(value as BlobPart);
  }
  return new Promise((resolve, reject) => {
    const file = new FileReader();
    file.onload = () => resolve(String(file.result));
    file.onerror = () => reject(file.error);
    file.readAsDataURL(new Blob(parts, { type }));
  });
}

/** The picture made of the address stands there until the reader asks for theirs; its place stays the same. */
function AskedPicture({ address, link, host }: { address: string; link: string; host: string }) {
  const [state, setState] = useState<"offered" | "loading" | "failed">("offered");
  const [picture, setPicture] = useState<string | null>(null);
  const load = async () => {
    setState("loading");
    try {
      setPicture(await fetchPicture(link));
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-4">
      <span className="grid size-24 shrink-0 place-items-center overflow-hidden rounded-card border border-line bg-sunken">
        {picture ? (
          <img src={picture} alt={t.pictureAlt} className="size-24 object-cover" />
        ) : (
          <AddressPicture address={address} className="size-16" />
        )}
      </span>
      <div className="min-w-0 flex-1 basis-56">
        {!picture && (
          <Button size="s" onClick={load} busy={state === "loading"} wraps className="max-w-full">
            {t.showPicture(host)}
          </Button>
        )}
        <p className="mt-1 text-[13px] text-faint" role="status">
          {state === "failed" ? t.pictureFailed : picture ? null : t.pictureNote}
        </p>
      </div>
    </div>
  );
}
