import { QRCodeSVG } from "qrcode.react";
import { useState } from "react";
import { text } from "~/text/pages";
import { wallets } from "~/text/wallets";
import { Button } from "~/ui/basics";
import { onPhone, rainbowLink } from "~/wallet/deep-links";

const t = wallets.pairing;
const link =
  "flex min-h-11 w-full items-center rounded-control border border-line px-3 py-2.5 text-sm font-medium hover:border-accent hover:bg-accent-wash";

/** A session's link: a picture for a phone's camera; on the phone itself, links into its wallets. */
export default function Pairing({ uri }: { uri: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(uri);
      setCopied(true);
    } catch {
      // The browser refuses its clipboard: the picture and the links are there.
    }
  };
  return (
    <section aria-label={t.title} className="flex flex-col gap-3" data-testid="pairing">
      <h3 className="text-[13px] text-soft">
        {t.title} <span className="font-normal text-faint">{t.hint}</span>
      </h3>
      {onPhone() ? (
        <>
          <a href={uri} rel="noopener" className={link}>
            {t.open}
          </a>
          <a href={rainbowLink(uri)} rel="noopener" className={link}>
            {wallets.phone.open("Rainbow")}
          </a>
        </>
      ) : (
        <QRCodeSVG value={uri} size={240} marginSize={3} title={t.picture} className="mx-auto rounded-card" />
      )}
      <Button size="s" className="self-start" onClick={copy}>
        {copied ? text.common.copied : t.copy}
      </Button>
    </section>
  );
}
