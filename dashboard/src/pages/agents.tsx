import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useConnection } from "wagmi";
import type { Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, exactPercent, token, UNKNOWN } from "~/lib/format";
import { agents } from "~/text/agents";
import { text } from "~/text/pages";
import { Badge, Button, Card, CardTitle, Empty, Failed, Field, inputClass, Note, Row, Skeleton } from "~/ui/basics";
import { AddressTag, Copyable, HashTag, Time } from "~/ui/figures";
import { PageHead, textLink } from "~/ui/page";
import { TraderCard } from "./manage/controls";
import { useRole } from "./manage/page";
import { useTrading } from "./manage/use-manage";

const t = agents;
type Trade = Schema["Trade"];
type Post = Schema["Post"];

/** How a program or an AI agent trades a vault: appointing, what it can lose, connecting, dismissing, and what it did. */
export default function AgentsPage() {
  const { vault: chosen } = useSearch({ strict: false });
  const { address } = useConnection();
  const navigate = useNavigate();
  const own = useQuery({ ...query.vaults({ leader: address }), enabled: Boolean(address) });
  const led = own.data;
  const known = chosen ?? led?.[0]?.address;
  const { data: vault, error, refetch } = useQuery({ ...query.vault(known ?? ""), enabled: known !== undefined });
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead} />
      {led && led.length > 1 && (
        <Field id="agent-vault" label={t.choose}>
          <select
            id="agent-vault"
            value={known}
            onChange={(event) => navigate({ to: "/agents", search: { vault: event.target.value } })}
            className={inputClass}
          >
            {!led.some((each) => each.address === known) && vault && <option value={known}>{vault.name}</option>}
            {led.map((each) => (
              <option key={each.address} value={each.address}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-5">
          <Steps vault={vault} />
          {vault && <Log vault={vault} />}
        </div>
        {vault ? (
          <Trader key={vault.address} vault={vault} />
        ) : error ? (
          <Failed error={error} retry={refetch} />
        ) : !known && own.error ? (
          <Failed error={own.error} retry={() => own.refetch()} />
        ) : known || own.isLoading ? (
          <Skeleton className="h-64" />
        ) : (
          <Note>{t.none}</Note>
        )}
      </div>
    </div>
  );
}

function Trader({ vault }: { vault: Vault }) {
  const role = useRole(vault);
  return (
    <div className="flex flex-col gap-3">
      <TraderCard vault={vault} canAct={role === "leader"} />
      <Link to="/mine/$vault" params={{ vault: vault.address }} className={`${textLink} text-[13px]`}>
        {t.manage}
      </Link>
    </div>
  );
}

/** What an agent's settings have in them to run our server beside it. */
const OWN_SERVER = JSON.stringify(
  { mcpServers: { sluice: { command: "sluice", args: ["mcp", "--config", "trader.yaml"] } } },
  null,
  2,
);

function Steps({ vault }: { vault: Vault | undefined }) {
  const anybody = `${window.location.origin}/mcp`;
  return (
    <Card>
      <CardTitle>{t.steps}</CardTitle>
      <div className="flex flex-col gap-4 px-5 pb-5 text-sm leading-relaxed">
        <Step title={t.appoint}>{t.appointText}</Step>
        <Step title={t.loses}>{t.losesText}</Step>
        {vault && <Worst vault={vault} />}
        <p className="text-soft">{t.policy}</p>
        <Step title={t.connect}>{t.connectOwn}</Step>
        <Snippet words={OWN_SERVER} />
        <p className="text-soft">{t.connectAny}</p>
        <Snippet words={anybody} />
        <Step title={t.dismiss}>{t.dismissText}</Step>
        <p className="text-[13px] text-faint">{t.more}</p>
      </div>
    </Card>
  );
}

const Step = ({ title, children }: { title: string; children: string }) => (
  <div>
    <h3 className="font-medium">{title}</h3>
    <p className="mt-1 text-soft">{children}</p>
  </div>
);

const Snippet = ({ words }: { words: string }) => (
  <div className="flex flex-wrap items-start justify-between gap-3 rounded-control bg-sunken px-3.5 py-2.5">
    <pre className="max-w-full overflow-x-auto font-mono text-xs">{words}</pre>
    <Copyable value={words} short={t.copy} label={t.copy} />
  </div>
);

const WAD = 10n ** 18n;
/** The bucket: 3 % of the base, refilled over 28 days (SPEC rule 14). */
const BUCKET = (3n * WAD) / 100n;

/** The most that trades can lose, of this vault's base, rounded up. */
function Worst({ vault }: { vault: Vault }) {
  const { data } = useTrading(vault);
  const of = (part: bigint) =>
    data
      ? `${assets((part * data.bucketBase + WAD - 1n) / WAD, vault.asset)} · ${t.ofBase(exactPercent(part))}`
      : UNKNOWN;
  return (
    <dl className="rounded-control bg-sunken px-3.5 py-1.5" data-testid="worst">
      <Row label={t.base}>{data ? assets(data.bucketBase, vault.asset) : UNKNOWN}</Row>
      <Row label={t.nowLeft}>{of(data?.bucketLeft ?? 0n)}</Row>
      <Row label={t.inMonth}>{of((data?.bucketLeft ?? 0n) + BUCKET)}</Row>
    </dl>
  );
}

const REASON = /^reason\/(\d{1,78})$/;

interface Act {
  time: number;
  tx: string;
  trade: Trade | null;
  /** Null: none was given. Undefined: it may be among the posts that aren't loaded. */
  reason: Post | null | undefined;
}

/**
 * Trades of leader and trader with the reason for each, and the reasons for orders that are no trade of theirs; newest first.
 * Without `all` there are posts that are older than these. A reason is never older than its trade: it names the order.
 */
export function actsOf(trades: readonly Trade[], posts: readonly Post[], all: boolean): Act[] {
  const since = all ? Number.NEGATIVE_INFINITY : (posts.at(-1)?.time ?? Number.POSITIVE_INFINITY);
  const reasons = new Map<string, Post>();
  for (const post of posts) {
    const order = REASON.exec(post.kind)?.[1];
    if (order !== undefined && !reasons.has(order)) reasons.set(order, post);
  }
  const own = trades.filter(({ kind }) => kind === "market");
  const acts: Act[] = own.map((trade) => ({
    time: trade.time,
    tx: trade.tx,
    trade,
    reason: reasons.get(trade.orderId) ?? (trade.time > since ? null : undefined),
  }));
  for (const { orderId } of own) reasons.delete(orderId);
  for (const reason of reasons.values()) acts.push({ time: reason.time, tx: reason.tx, trade: null, reason });
  return acts.sort((a, b) => b.time - a.time);
}

function Log({ vault }: { vault: Vault }) {
  const trades = useInfiniteQuery(query.trades(vault.address));
  const posts = useInfiniteQuery(query.posts(vault.address));
  const error = trades.error ?? posts.error;
  const acts =
    trades.data &&
    posts.data &&
    actsOf(
      trades.data.pages.flatMap((page) => page.items),
      posts.data.pages.flatMap((page) => page.items),
      !posts.hasNextPage,
    );
  const more = trades.hasNextPage || posts.hasNextPage;
  const next = () => {
    if (trades.hasNextPage) trades.fetchNextPage();
    if (posts.hasNextPage) posts.fetchNextPage();
  };
  return (
    <Card>
      <CardTitle>{t.log}</CardTitle>
      <div className="px-5 pb-4">
        <p className="text-[13px] text-faint">{t.logAbout}</p>
        {!acts ? (
          error ? (
            <Failed error={error} />
          ) : (
            <Skeleton className="mt-3 h-24" />
          )
        ) : acts.length === 0 ? (
          <Empty title={t.nothing} />
        ) : (
          <ul className="mt-2 flex flex-col divide-y divide-line">
            {acts.map((act) => (
              <li key={`${act.tx}-${act.trade?.logIndex ?? act.reason?.logIndex}`} className="py-3" data-testid="act">
                <OneAct act={act} vault={vault} />
              </li>
            ))}
          </ul>
        )}
        {more && (
          <Button size="s" busy={trades.isFetchingNextPage || posts.isFetchingNextPage} onClick={next}>
            {text.common.more}
          </Button>
        )}
      </div>
    </Card>
  );
}

const whoOf = (address: string, vault: Vault): keyof typeof t.by => {
  const same = (other: string | null) => other?.toLowerCase() === address.toLowerCase();
  return same(vault.leader) ? "leader" : same(vault.trader) ? "trader" : "other";
};

function OneAct({ act: { time, tx, trade, reason }, vault }: { act: Act; vault: Vault }) {
  const author = trade?.executor ?? reason?.author ?? "";
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-faint">
        <Badge>{t.by[whoOf(author, vault)]}</Badge>
        <AddressTag address={author} />
        <Time at={time} />
        <HashTag hash={tx} />
      </p>
      <p className="mt-1 text-sm font-medium">
        {trade
          ? t.traded(
              `${token(BigInt(trade.amountIn), trade.tokenIn.decimals)} ${trade.tokenIn.symbol}`,
              `${token(BigInt(trade.amountOut), trade.tokenOut.decimals)} ${trade.tokenOut.symbol}`,
            )
          : t.orderOnly(`#${REASON.exec(reason?.kind ?? "")?.[1]}`)}
      </p>
      {trade && (
        <p className="num text-[13px] text-soft">
          {t.cost}: {assets(BigInt(trade.gain), vault.asset, { sign: true })}
        </p>
      )}
      {reason ? (
        <blockquote className="mt-1.5 max-w-2xl border-l-2 border-line pl-3 text-sm [overflow-wrap:anywhere]">
          <bdi>{reason.text}</bdi>
        </blockquote>
      ) : (
        reason === null && <p className="mt-1 text-[13px] text-faint">{t.noReason}</p>
      )}
    </>
  );
}
