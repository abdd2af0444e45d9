import type { FigureName } from "@sluicefi/client/verify/figure";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { leader } from "~/api/leaders";
import * as query from "~/api/queries";
import { addAll, type Followed, MOST, MOST_BYTES, parse, useFollowing, written } from "~/lib/following";
import { integer, shortAddress } from "~/lib/format";
import { localDay, utcHour } from "~/lib/time";
import { leaders as t } from "~/text/leaders";
import { text } from "~/text/pages";
import { Badge, Button, Card, Empty, Note, Row } from "~/ui/basics";
import { Money } from "~/ui/figures";
import { AddressPicture, VaultName } from "~/ui/identity";
import { VaultRow } from "~/ui/known-figures";
import { notice } from "~/ui/notice";
import { PageHead } from "~/ui/page";
import { FiguresBadge } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import { FollowButton } from "./follow-button";
import { Change, figuresOfLeader } from "./page";

/** Whom the reader follows; kept in their browser, and theirs to take along as a file. */
export default function FollowingPage() {
  const list = useFollowing();
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.following} lead={t.followingLead}>
        <Files list={list} />
      </PageHead>
      <Card>
        {list.length === 0 ? (
          <Empty title={t.followingNone} hint={t.followingHint} />
        ) : (
          <ul className="divide-y divide-line" data-testid="following">
            {list.map((entry) => (
              <li
                key={`${entry.kind} ${entry.address}`}
                className="flex min-h-20 flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3"
              >
                {entry.kind === "vault" ? <FollowedVault {...entry} /> : <FollowedLeader {...entry} />}
                <span className="ml-auto flex flex-wrap items-center gap-2">
                  <a
                    href={`/v1/${entry.kind}s/${entry.address}/feed.atom`}
                    className="text-[13px] text-accent underline underline-offset-4"
                  >
                    {t.feed}
                  </a>
                  <FollowButton {...entry} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {list.length > 0 && <Notices list={list} />}
    </div>
  );
}

const Title = ({ entry, name, to }: { entry: Followed; name: string | null | undefined; to: "vault" | "leader" }) => (
  <span className="flex min-w-0 items-center gap-2.5">
    <AddressPicture address={entry.address} className="size-7" />
    <span className="min-w-0">
      {to === "vault" ? (
        <Link to="/vaults/$vault" params={{ vault: entry.address }} className="font-medium hover:text-accent">
          <VaultName>{name ?? shortAddress(entry.address)}</VaultName>
        </Link>
      ) : (
        <Link to="/leaders/$leader" params={{ leader: entry.address }} className="font-medium hover:text-accent">
          <VaultName>{name ?? shortAddress(entry.address)}</VaultName>
        </Link>
      )}
      <span className="mt-0.5 flex items-center gap-2 text-xs text-faint">
        <Badge>{t.kinds[to]}</Badge>
        <span className="font-mono">{shortAddress(entry.address)}</span>
      </span>
    </span>
  </span>
);

function FollowedVault(entry: Followed) {
  const { data, error } = useQuery(query.vault(entry.address));
  return (
    <>
      <Title entry={entry} name={data?.name} to="vault" />
      {data ? (
        <div>
          <dl className="flex flex-wrap items-baseline gap-x-6 text-sm">
            <VaultRow of="sharePrice" vault={data} />
            <VaultRow of="totalPnl" vault={data} />
          </dl>
          <span className="text-xs text-faint">
            {data.asOf ? text.vault.asOf(utcHour(data.asOf.time), integer(data.asOf.block)) : text.vault.asOfNone}{" "}
            <FiguresBadge vault={data} />
          </span>
        </div>
      ) : error ? (
        <span className="text-sm text-faint">{t.unknownNow}</span>
      ) : null}
    </>
  );
}

function FollowedLeader(entry: Followed) {
  const { data, error } = useQuery(leader(entry.address));
  const check = (of: FigureName, label: string) => (
    <VerifyButton
      figures={figuresOfLeader(of, data?.vaultAddresses ?? [])}
      label={label}
      note={t.verifiedByVault}
      className="ml-0.5"
    />
  );
  return (
    <>
      <Title entry={entry} name={data?.name} to="leader" />
      {data ? (
        <div>
          <dl className="flex flex-wrap items-baseline gap-x-6 text-sm">
            <Row label={t.columns.return} verify={check("recordReturn", t.columns.return)}>
              <Change value={data.return} />
            </Row>
            <Row label={t.columns.tvl} verify={check("tvl", t.columns.tvl)}>
              <Money value={data.tvl} asset={data.asset} />
            </Row>
          </dl>
          {data.asOf && (
            <span className="text-xs text-faint">{t.asOf(localDay(data.asOf.time), integer(data.asOf.block))}</span>
          )}
        </div>
      ) : error ? (
        <span className="text-sm text-faint">{t.unknownNow}</span>
      ) : null}
    </>
  );
}

function Files({ list }: { list: Followed[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ tone: "plain" | "loss"; text: string } | null>(null);
  const save = () => {
    const url = URL.createObjectURL(new Blob([written(list)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = "sluice-following.json";
    link.click();
    URL.revokeObjectURL(url);
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setSaid({ tone: "loss", text: t.importLarge });
    const more = parse(await file.text());
    if (!more) return setSaid({ tone: "loss", text: t.importBad });
    const added = addAll(more);
    setSaid(
      added === null
        ? { tone: "loss", text: t.full(integer(MOST)) }
        : { tone: "plain", text: t.imported(integer(added)) },
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="s" onClick={save} disabled={list.length === 0}>
        {t.export}
      </Button>
      <Button size="s" onClick={() => input.current?.click()}>
        {t.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t.import}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          load(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <span role="status" className={said?.tone === "loss" ? "text-[13px] text-loss" : "text-[13px] text-soft"}>
        {said?.text}
      </span>
    </div>
  );
}

type Tell = (title: string, tag: string) => void;

/** The browser's own notices while this page is open: of settlements and posts, found by asking again. */
function Notices({ list }: { list: Followed[] }) {
  const [on, setOn] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const begin = async () => {
    if (typeof Notification === "undefined") return setBlocked(true);
    const answer = await Notification.requestPermission();
    setBlocked(answer !== "granted");
    setOn(answer === "granted");
  };
  const tell: Tell = useCallback((title, tag) => {
    notice(title, { tag }).then((shown) => !shown && setBlocked(true));
  }, []);
  return (
    <section className="flex max-w-2xl flex-col gap-2 text-sm">
      <label className="flex min-h-9 items-center gap-2">
        <input type="checkbox" checked={on} onChange={(event) => (event.target.checked ? begin() : setOn(false))} />
        {t.notify}
      </label>
      <p className="text-[13px] text-faint">{t.notifyNote}</p>
      {blocked && (
        <Note tone="warn" role="status">
          {t.notifyBlocked}
        </Note>
      )}
      {on &&
        list.map(({ kind, address }) =>
          kind === "vault" ? (
            <Watched key={address} address={address} tell={tell} />
          ) : (
            <WatchedLeader key={address} address={address} tell={tell} />
          ),
        )}
    </section>
  );
}

function Watched({ address, tell }: { address: string; tell: Tell }) {
  const { data } = useQuery(query.vault(address));
  const seen = useRef<number | null | undefined>(undefined);
  const [epoch, name] = [data?.settledEpoch, data?.name];
  useEffect(() => {
    if (epoch === undefined) return;
    if (seen.current !== undefined && epoch !== null && epoch > (seen.current ?? 0)) {
      tell(t.notifySettled(name ?? shortAddress(address)), `${address} ${epoch}`);
    }
    seen.current = epoch;
  }, [address, epoch, name, tell]);
  return <WatchedPosts address={address} name={name} tell={tell} />;
}

/** A leader posts to the pages of their vaults. */
function WatchedLeader({ address, tell }: { address: string; tell: Tell }) {
  const { data } = useQuery(leader(address));
  return data?.items.map((vault) => (
    <WatchedPosts key={vault.address} address={vault.address} name={vault.name} tell={tell} />
  ));
}

/** Tells of a post that is newer than all that were there at first; not of its words, which are a stranger's. */
function WatchedPosts({ address, name, tell }: { address: string; name: string | undefined; tell: Tell }) {
  const { data } = useInfiniteQuery(query.posts(address));
  const seen = useRef<number | undefined>(undefined);
  const newest = data && (data.pages[0]?.items[0]?.block ?? 0);
  useEffect(() => {
    if (newest === undefined) return;
    if (seen.current !== undefined && newest > seen.current) {
      tell(t.notifyPosted(name ?? shortAddress(address)), `${address.toLowerCase()} post ${newest}`);
    }
    seen.current = Math.max(newest, seen.current ?? 0);
  }, [address, newest, name, tell]);
  return null;
}
