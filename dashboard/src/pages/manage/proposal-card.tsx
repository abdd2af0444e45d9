import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { type Call, simulateCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { type Address, keccak256, stringToHex } from "viem";
import { useConnection } from "wagmi";
import type { Vault } from "~/api/client";
import { useChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { Tick } from "~/dialogs/amount-field";
import { useSentBefore } from "~/dialogs/sent-before";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { explain, type Problem } from "~/lib/errors";
import { decimal, inPercent, integer, token } from "~/lib/format";
import { echo } from "~/lib/number-input";
import { readStored, store } from "~/lib/stored";
import { manage } from "~/text/manage";
import { problemSentence } from "~/text/problems";
import { proposals } from "~/text/proposals";
import { Button, Card, CardTitle, Note, Row, Skeleton } from "~/ui/basics";
import { AddressTag, Time } from "~/ui/figures";
import { chainReader } from "~/wallet/reader";
import { perform, performCall, send } from "~/wallet/tx";
import { type Deed, orderOf, PROPOSAL, type Proposal, readProposal, reasonCall } from "./proposal";
import { CapRow, OutcomeRows, outcomeOf } from "./trading";
import { inForce, type TradeToken, type Trading, useTrading } from "./use-manage";

const t = proposals;
const HOUR = 3600;

/** A proposal that the page was opened with; nothing where there is none. */
export function ProposalCard({ vault, role }: { vault: Vault; role: "leader" | "trader" | null }) {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const navigate = useNavigate();
  const { data: config } = useQuery(query.config);
  const { data: trading } = useTrading(vault);
  if (!hash.startsWith(PROPOSAL)) return null;
  const held = hash.slice(PROPOSAL.length);
  const drop = () => navigate({ to: ".", hash: "", replace: true });
  const found =
    config &&
    readProposal(held, {
      chainId: config.chainId,
      vault: vault.address,
      portfolio: vault.portfolio,
      board: config.contracts.board,
    });
  return (
    <Card data-testid="proposal">
      <CardTitle>{t.title}</CardTitle>
      <div className="flex flex-col gap-4 px-5 pb-5">
        {!found ? (
          <Skeleton className="h-40" />
        ) : "flaw" in found ? (
          <Refusal why={t.flaws[found.flaw]} drop={drop} />
        ) : !trading ? (
          <Skeleton className="h-40" />
        ) : (
          <Reading key={held} held={held} proposal={found} {...{ vault, trading, role, drop }} />
        )}
      </div>
    </Card>
  );
}

const Refusal = ({ why, drop }: { why: string; drop: () => void }) => (
  <>
    <Note tone="loss" role="alert">
      {why}
    </Note>
    <Button className="self-start" onClick={drop}>
      {t.drop}
    </Button>
  </>
);

const find = ({ tokens }: Trading, address: string) =>
  tokens.find((token) => token.address.toLowerCase() === address.toLowerCase());

/** What it touches and the registry doesn't know; null when there is nothing. */
function strange(deed: Deed, trading: Trading): string | null {
  if (deed.kind === "trade" && !trading.adapters.some((it) => it.toLowerCase() === deed.adapter.toLowerCase())) {
    return t.unknownAdapter;
  }
  const touched =
    deed.kind === "cancel"
      ? []
      : deed.kind === "targets"
        ? deed.targets.map((target) => target.token)
        : [deed.tokenIn, deed.tokenOut];
  const unknown = touched.find((address) => !find(trading, address));
  return unknown === undefined ? null : t.unknownToken(unknown);
}

const amountOf = (amount: bigint, { decimals, symbol }: TradeToken) => `${echo(amount, decimals)} ${symbol}`;

const targetsText = (targets: readonly { token: string; weightBps: number; bandBps: number }[], trading: Trading) =>
  targets
    .map(({ token: address, weightBps, bandBps }) =>
      manage.target(
        find(trading, address)?.symbol ?? address,
        inPercent(echo(BigInt(weightBps), 2)),
        inPercent(echo(BigInt(bandBps), 2)),
      ),
    )
    .join(", ");

/** The exact act in one line: it is the button's, and the last line before the wallet opens. */
function actOf(deed: Deed, trading: Trading): string {
  switch (deed.kind) {
    case "cancel":
      return t.cancel(String(deed.orderId));
    case "targets":
      return deed.targets.length === 0 ? t.clear : t.targets(targetsText(deed.targets, trading));
    default: {
      const [sold, bought] = [find(trading, deed.tokenIn), find(trading, deed.tokenOut)];
      if (!sold || !bought) return "";
      return (deed.kind === "trade" ? t.trade : t.limit)(
        amountOf(deed.amountIn, sold),
        amountOf(deed.minAmountOut, bought),
      );
    }
  }
}

interface Now {
  /** The chain's newest block, and the id that the vault's next order gets. */
  block: bigint;
  nextOrder: bigint;
  /** What a trade would bring. */
  amountOut: bigint | null;
  problem: Problem | null;
}

/** The proposal's call, simulated on the newest block for whoever would sign it. */
const useNow = (vault: Vault, { call, deed }: Proposal, account: Address, held: string) =>
  useQuery({
    queryKey: ["vault", vault.address, "proposal", held, account],
    refetchInterval: 15_000,
    retry: false,
    queryFn: async (): Promise<Now | null> => {
      const client = await chainReader();
      if (!client) return null;
      const [block, nextOrder] = await Promise.all([
        client.getBlockNumber({ cacheTime: 0 }),
        client.readContract({
          address: vault.portfolio as Address,
          abi: portfolioAbi,
          functionName: "nextOrderId",
        }),
      ]);
      try {
        const result = await simulateCall(client, account, call);
        const amountOut = deed.kind === "trade" ? (result as readonly [bigint, bigint])[1] : null;
        return { block, nextOrder, amountOut, problem: null };
      } catch (error) {
        const problem = explain(error);
        if (problem.kind !== "reverted" && problem.kind !== "silentRevert") throw error;
        return { block, nextOrder, amountOut: null, problem };
      }
    },
  });

const WAD = 10n ** 18n;
const part = (less: bigint, whole: bigint) => inPercent(decimal((less * WAD) / whole, 16));

function ageText(seconds: number): string {
  if (seconds < HOUR) return t.ago.minutes(Math.max(1, Math.floor(seconds / 60)));
  return seconds < 48 * HOUR ? t.ago.hours(Math.floor(seconds / HOUR)) : t.ago.days(Math.floor(seconds / (24 * HOUR)));
}

/** Everything in which the present differs from what the proposal's maker was shown. */
function differences(proposal: Proposal, now: Now, chainNow: number | null, account: string | null): string[] {
  const { deed, quoted, time, block, nextOrder, simulation } = proposal;
  const out: string[] = [];
  if (BigInt(block) > now.block) out.push(t.ahead);
  if (chainNow !== null && chainNow - time > HOUR / 4) out.push(t.older(ageText(chainNow - time)));
  if (nextOrder !== now.nextOrder) out.push(t.ordersSince);
  if (simulation === "fails") out.push(t.failedThen);
  if (account !== null && account.toLowerCase() !== proposal.from.toLowerCase()) out.push(t.otherAccount);
  if (deed.kind === "trade" && now.amountOut !== null && now.amountOut > 0n) {
    if (quoted !== null && quoted > now.amountOut) out.push(t.lessNow(part(quoted - now.amountOut, quoted)));
    const below = now.amountOut - deed.minAmountOut;
    if (below * 100n > now.amountOut) out.push(t.lowLeast(part(below, now.amountOut)));
  }
  return out;
}

/** Proposals that were signed in this browser, by the hash of what they hold. */
const SIGNED_KEY = "sluice.proposals";
const MOST_SIGNED = 50;
const signedBefore = (): string[] => (readStored(SIGNED_KEY) ?? "").split(",").filter(Boolean);
const idOf = (held: string) => keccak256(stringToHex(held)).slice(2, 18);

function Reading({
  held,
  proposal,
  vault,
  trading,
  role,
  drop,
}: {
  held: string;
  proposal: Proposal;
  vault: Vault;
  trading: Trading;
  role: "leader" | "trader" | null;
  drop: () => void;
}) {
  const { address } = useConnection();
  const { data: config } = useQuery(query.config);
  const { data: now, error } = useNow(vault, proposal, role && address ? address : proposal.from, held);
  const chainNow = useChainNow();
  const act = useTx();
  const post = useTx();
  const [orderId, setOrderId] = useState<bigint | null>(null);
  const [again, setAgain] = useState(() => !signedBefore().includes(idOf(held)));
  const [asked] = useState(!again);
  const { deed, reason } = proposal;
  const action = `proposal ${idOf(held)}`;
  const before = useSentBefore([action], vault.portfolio);
  const odd = strange(deed, trading);
  if (odd) return <Refusal why={odd} drop={drop} />;
  const line = actOf(deed, trading);
  const over = "deadline" in deed && chainNow !== null && deed.deadline <= chainNow;
  const board = config?.contracts.board;

  const postReason = async (order: bigint) => {
    if (reason === null || !board) return;
    await performCall(post.report, reasonCall(board, vault.address, order, reason));
  };
  const sign = async () => {
    const call: Call = proposal.call;
    const intent = { action, contract: vault.portfolio as Address, says: t.signs(line) };
    let order: bigint | null = null;
    const sent = await perform(act.report, async (client, account) => {
      const done = await send(client, account, call, "send", act.report, intent);
      order = orderOf(done.receipt, vault.portfolio);
      store(SIGNED_KEY, [...signedBefore(), idOf(held)].slice(-MOST_SIGNED).join(","));
      return done;
    });
    setOrderId(order);
    if (sent && order !== null) await postReason(order);
  };
  return (
    <>
      <p className="text-[13px] text-soft">{t.about}</p>
      <div>
        <p className="text-[13px] text-faint">{t.does}</p>
        <p className="mt-1 text-base font-medium [overflow-wrap:anywhere]" data-testid="proposal-act">
          {line}
        </p>
      </div>
      <Details proposal={proposal} vault={vault} trading={trading} now={now ?? null} />
      {reason !== null && (
        <figure>
          <figcaption className="text-[13px] text-faint">
            {t.reason}. {t.reasonAbout}
          </figcaption>
          <blockquote className="mt-1.5 border-l-2 border-line pl-3 text-sm [overflow-wrap:anywhere]">
            <bdi data-testid="proposal-reason">{reason}</bdi>
          </blockquote>
        </figure>
      )}
      {over && <Note tone="loss">{t.pastDeadline}</Note>}
      {now &&
        differences(proposal, now, chainNow, role && address ? address : null).map((each) => (
          <Note key={each} tone="warn">
            {each}
          </Note>
        ))}
      <div aria-live="polite">
        {act.phase.kind === "idle" && <Simulated now={now} failed={Boolean(error)} vault={vault} />}
      </div>
      {asked && act.phase.kind === "idle" && (
        <Note tone="warn" role="alert">
          <p>{t.signedBefore}</p>
          <div className="mt-2">
            <Tick id="sign-again" checked={again} onChange={setAgain} label={t.signAgain} />
          </div>
        </Note>
      )}
      {!act.done && !act.busy && before.note}
      {!role && <Note>{t.readOnly}</Note>}
      <div className="flex flex-wrap gap-2">
        {role && !act.done && (
          <Button
            look="primary"
            busy={act.busy}
            disabled={!now || now.problem !== null || over || !again || before.blocked}
            onClick={sign}
            wraps
          >
            {`${t.sign}: ${line}`}
          </Button>
        )}
        {orderId !== null && reason !== null && !post.done && (
          <Button busy={post.busy} onClick={() => postReason(orderId)}>
            {t.postReason}
          </Button>
        )}
        <Button disabled={act.busy || post.busy} onClick={drop}>
          {act.done ? t.close : t.drop}
        </Button>
      </div>
      <TxStatus phase={act.phase} units={vault.asset} signs={t.signs(line)} done={t.done} />
      <TxStatus
        phase={post.phase}
        units={vault.asset}
        signs={reason === null ? null : t.signsReason(String(orderId), reason)}
        done={t.reasonDone}
      />
    </>
  );
}

function Simulated({ now, failed, vault }: { now: Now | null | undefined; failed: boolean; vault: Vault }) {
  if (failed || now === null) return <Note tone="warn">{t.noSimulation}</Note>;
  if (now === undefined) return <Note>{t.simulating}</Note>;
  if (now.problem) return <Note tone="loss">{t.fails(problemSentence(now.problem, vault.asset))}</Note>;
  return <Note tone="gain">{t.simulated}</Note>;
}

function Details({
  proposal: { deed, from, block, time, quoted },
  vault,
  trading,
  now,
}: {
  proposal: Proposal;
  vault: Vault;
  trading: Trading;
  now: Now | null;
}) {
  const { data: targets } = useQuery(query.targets(vault.address));
  const swap = deed.kind === "trade" || deed.kind === "limit" ? deed : null;
  const sold = swap && find(trading, swap.tokenIn);
  const bought = swap && find(trading, swap.tokenOut);
  const brings = deed.kind === "trade" ? (now?.amountOut ?? null) : deed.kind === "limit" ? deed.minAmountOut : null;
  const outcome = swap && sold && bought && brings ? outcomeOf(vault, sold, bought, swap.amountIn, brings) : null;
  const standing =
    targets && inForce(targets)
      ? targetsText(
          targets.items.map((item) => ({ ...item, token: item.token.address })),
          trading,
        )
      : null;
  return (
    <>
      <dl className="rounded-control bg-sunken px-3.5 py-1.5">
        {deed.kind === "trade" && sold && bought && (
          <>
            <Row label={t.route}>{routeText(sold.symbol, deed.hops, trading)}</Row>
            <Row label={t.now}>{brings === null ? "—" : `${token(brings, bought.decimals)} ${bought.symbol}`}</Row>
            <Row label={t.before}>{`${token(quoted, bought.decimals)} ${bought.symbol}`}</Row>
          </>
        )}
        {"deadline" in deed && (
          <Row label={t.until}>
            <Time at={deed.deadline} />
          </Row>
        )}
        {deed.kind !== "cancel" && targets && <Row label={t.inForce}>{standing ?? t.noneInForce}</Row>}
        <Row label={t.prepared}>
          <Time at={time} /> {t.preparedAt(integer(block))}
        </Row>
        <Row label={t.preparedFor}>
          <AddressTag address={from} />
        </Row>
      </dl>
      {bought && <CapRow token={bought} vault={vault} trading={trading} worth={outcome?.worth ?? null} />}
      {outcome && <OutcomeRows outcome={outcome} vault={vault} trading={trading} limit={deed.kind === "limit"} />}
      {swap && standing && (
        <Note tone="warn" role="alert">
          {manage.targetsInForce}
        </Note>
      )}
    </>
  );
}

const routeText = (from: string, hops: { token: string; fee: number }[], trading: Trading) =>
  hops.reduce(
    (text, { token: to, fee }) =>
      `${text} → ${find(trading, to)?.symbol ?? to} (${inPercent(decimal(BigInt(fee), 4))})`,
    from,
  );
