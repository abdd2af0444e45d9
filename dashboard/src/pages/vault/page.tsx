import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import { ApiError, type Vault } from "~/api/client";
import { useChainPast } from "~/api/clock";
import * as query from "~/api/queries";
import { bps, shortAddress } from "~/lib/format";
import { text } from "~/text/pages";
import { Button, Card, CardTitle, Empty, Failed, Skeleton } from "~/ui/basics";
import { Boundary, part } from "~/ui/boundary";
import { EnsName } from "~/ui/ens-name";
import { FiguresNote } from "~/ui/figures-note";
import { LookAlikeNote, UnlistedNote, VaultAddress, VaultName } from "~/ui/identity";
import { StatusBadge, TypeBadge } from "~/ui/vault-bits";
import { CheckPageButton } from "~/verify/check-page-button";
import { ChartCard } from "./chart-card";
import { CompositionCard } from "./composition-card";
import { SettlementCard } from "./settlement-card";
import { RiskCard, StatsCard } from "./stats-card";
import { VaultTabs } from "./tabs";
import { useRequestsKnown, YourRequests } from "./your-requests";

const DepositDialog = part(() => import("~/dialogs/deposit"));
const WithdrawDialog = part(() => import("~/dialogs/withdraw"));
const ExitDialog = part(() => import("~/dialogs/exit"));
const VaultLinks = part(() => import("../leaders/vault-links"));
const AnybodyCard = part(() => import("~/dialogs/anybody"));

/** A settlement this late opens the exit in kind (SPEC rule 8), seconds. */
const EXIT_AFTER = 7 * 86_400;

export default function VaultPage() {
  const { vault: address } = useParams({ strict: false });
  const { data: vault, error, refetch } = useQuery(query.vault(address!));
  const known = useRequestsKnown(address!);
  if (error instanceof ApiError && (error.status === 404 || error.status === 422) && !vault) {
    return <Empty page title={text.vault.notFound} hint={address} />;
  }
  if (!vault) return error ? <Failed error={error} retry={refetch} /> : <Loading />;
  // The reader's own requests stand above the rest: nothing is shown before it is known whether there are any.
  if (!known) return <Loading />;
  return (
    <div className="flex flex-col gap-5">
      <Header vault={vault} />
      <LookAlikeNote vault={vault} />
      <UnlistedNote vault={vault} />
      <FiguresNote vault={vault} />
      <Boundary>
        <YourRequests vault={vault} />
      </Boundary>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {/* Two columns; in one, when it settles and what it is worth come before what it is made of. */}
        <div className="flex flex-col gap-5 max-lg:contents">
          <Boundary>
            <ChartCard vault={vault} />
          </Boundary>
          <Boundary>
            <CompositionCard vault={vault} />
          </Boundary>
          <Boundary>
            <RiskCard vault={vault} />
          </Boundary>
        </div>
        <div className="flex flex-col gap-5 max-lg:contents">
          <Boundary>
            <SettlementCard vault={vault} />
          </Boundary>
          {mayStall(vault) && (
            <Suspense>
              <AnybodyCard vault={vault} />
            </Suspense>
          )}
          <Boundary>
            <StatsCard vault={vault} />
          </Boundary>
        </div>
      </div>
      <Boundary>
        <VaultTabs vault={vault} />
      </Boundary>
    </div>
  );
}

/** Where somebody else may have to act: an epoch waits, or the vault winds down. */
const mayStall = (vault: Vault): boolean =>
  vault.type === "shared" && (vault.waitingEpoch !== null || vault.status === "closing");

/** Rule 17's exit is shown only while rule 8 or 16 allows it. */
function useExitOpen(vault: Vault): boolean {
  const late = vault.waitingEpoch !== null && vault.waitingSince !== null ? vault.waitingSince + EXIT_AFTER : null;
  return useChainPast(late) || vault.endedInKind;
}

function Header({ vault }: { vault: Vault }) {
  const [dialog, setDialog] = useState<"deposit" | "withdraw" | "exit" | null>(null);
  const exitOpen = useExitOpen(vault);
  const { address } = useConnection();
  const mine = address?.toLowerCase() === vault.leader.toLowerCase();
  const personal = vault.type === "personal";
  const takesDeposits = personal
    ? mine && vault.status === "active"
    : vault.status === "active" || (vault.status === "inactive" && mine);
  // Also where no pointer can rest on the button: who can't deposit reads why.
  const closedTo = takesDeposits
    ? null
    : vault.status === "active"
      ? text.typeHint.personal
      : text.statusHint[vault.status];
  const close = (open: boolean) => !open && setDialog(null);
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">
        <Link to="/" className="text-[13px] text-faint hover:text-ink">
          ← {text.vault.back}
        </Link>
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 className="text-2xl sm:text-3xl">
            <VaultName>{vault.name}</VaultName>
          </h1>
          <TypeBadge type={vault.type} />
          <StatusBadge status={vault.status} />
        </div>
        <VaultAddress address={vault.address} />
        <p className="mt-2 max-w-2xl text-sm whitespace-pre-line text-soft [overflow-wrap:anywhere]">
          {vault.strategy || text.vault.noStrategy}
        </p>
        <div className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[13px]">
          <dl className="contents">
            <div className="flex gap-1.5">
              <dt className="text-faint">{personal ? text.vault.owner : text.vault.leader}</dt>
              <dd>
                <Link to="/leaders/$leader" params={{ leader: vault.leader }} className="font-mono hover:text-accent">
                  {shortAddress(vault.leader)}
                </Link>{" "}
                <EnsName address={vault.leader} />
              </dd>
            </div>
            <div className="flex gap-1.5">
              <dt className="text-faint">{text.vault.fee}</dt>
              <dd className="num">
                {vault.feeBps > 0 ? `${bps(vault.feeBps)} ${text.vault.feeOnProfit}` : text.vault.feeNone}
              </dd>
            </div>
          </dl>
          <CheckPageButton vault={vault.address} account={address} />
          <span className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 max-lg:w-full">
            <Suspense>
              <VaultLinks address={vault.address} />
            </Suspense>
          </span>
        </div>
      </div>
      <div className="flex flex-col gap-2 max-sm:w-full sm:items-end">
        <div className="flex gap-2.5 max-sm:*:flex-1">
          {mine && (
            <Link
              to="/mine/$vault"
              params={{ vault: vault.address }}
              className="inline-flex h-11 items-center justify-center rounded-control px-4 text-[15px] font-medium text-soft hover:bg-sunken hover:text-ink"
            >
              {text.vault.manage}
            </Link>
          )}
          {exitOpen && (
            <Button size="l" look="danger" onClick={() => setDialog("exit")}>
              {text.vault.exitInKind}
            </Button>
          )}
          {!vault.endedInKind && (
            <Button size="l" onClick={() => setDialog("withdraw")}>
              {text.vault.withdraw}
            </Button>
          )}
          <Button
            size="l"
            look="primary"
            disabled={!takesDeposits}
            aria-describedby={closedTo ? "closed-to-deposits" : undefined}
            onClick={() => setDialog("deposit")}
          >
            {text.vault.deposit}
          </Button>
        </div>
        {closedTo && (
          <p id="closed-to-deposits" className="text-[13px] text-soft sm:max-w-80 sm:text-right">
            {closedTo}
          </p>
        )}
      </div>
      <Suspense>
        {dialog === "deposit" && <DepositDialog vault={vault} onOpenChange={close} />}
        {dialog === "exit" && <ExitDialog vault={vault} onOpenChange={close} />}
        {dialog === "withdraw" && <WithdrawDialog vault={vault} onOpenChange={close} />}
      </Suspense>
    </header>
  );
}

const Loading = () => (
  <div role="status" aria-label={text.common.loading} className="flex flex-col gap-5">
    <Skeleton className="h-9 w-72" />
    <div className="grid gap-5 lg:grid-cols-[1fr_22rem]">
      <Card className="h-96">
        <CardTitle>
          <Skeleton className="h-5 w-32" />
        </CardTitle>
      </Card>
      <Card className="h-96" />
    </div>
  </div>
);
