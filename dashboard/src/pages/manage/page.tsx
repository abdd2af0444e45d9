import { portfolioCall } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { TxStatus, useTx } from "~/dialogs/tx-status";
import { manage } from "~/text/manage";
import { Button, Card, CardTitle, Failed, Note, Skeleton } from "~/ui/basics";
import { FiguresNote } from "~/ui/figures-note";
import { VaultName } from "~/ui/identity";
import { PageHead } from "~/ui/page";
import { StatusBadge } from "~/ui/vault-bits";
import { performCall } from "~/wallet/tx";
import { OpenRequestsTab } from "../vault/requests-table";
import { OrdersTab } from "../vault/tabs";
import { FeesCard, MarginCard, StatusCard, StrategyCard, TraderCard } from "./controls";
import { PostCard } from "./post-card";
import { PreviewCard } from "./preview-card";
import { ProposalCard } from "./proposal-card";
import { TankCard } from "./tank-card";
import { BoundsCard, TradeCard } from "./trading";
import { useManageKnown } from "./use-manage";

const t = manage;
type Order = Schema["Order"];

export default function ManagePage() {
  const { vault: address } = useParams({ strict: false });
  const { data: vault, error, refetch } = useQuery(query.vault(address!));
  if (!vault) return error ? <Failed error={error} retry={refetch} /> : <Skeleton className="h-96" />;
  return <Manage vault={vault} />;
}

/** Who the reader is to this vault. */
export function useRole(vault: Vault): "leader" | "trader" | null {
  const { address } = useConnection();
  const me = address?.toLowerCase();
  if (!me) return null;
  return me === vault.leader.toLowerCase() ? "leader" : me === vault.trader?.toLowerCase() ? "trader" : null;
}

function Manage({ vault }: { vault: Vault }) {
  const known = useManageKnown(vault);
  return (
    <div className="flex flex-col gap-5">
      <PageHead
        title={
          <span className="inline-flex flex-wrap items-center gap-3">
            <Link to="/vaults/$vault" params={{ vault: vault.address }} className="hover:text-accent">
              <VaultName>{vault.name}</VaultName>
            </Link>
            <StatusBadge status={vault.status} />
          </span>
        }
        lead={vault.strategy}
      />
      {known ? <Cards vault={vault} /> : <Skeleton className="h-96" />}
    </div>
  );
}

function Cards({ vault }: { vault: Vault }) {
  const role = useRole(vault);
  const shared = vault.type === "shared";
  const over = vault.status === "closed";
  return (
    <>
      {!role && <Note>{t.notLeader}</Note>}
      <FiguresNote vault={vault} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-5">
          <ProposalCard vault={vault} role={role} />
          {role && !over && <TradeCard vault={vault} />}
          <OpenOrders vault={vault} canCancel={role === "leader"} />
          {shared && !over && <PreviewCard vault={vault} />}
          {shared && (
            <Card>
              <CardTitle>{t.queue}</CardTitle>
              <OpenRequestsTab vault={vault} />
            </Card>
          )}
          {role && <PostCard vault={vault} />}
          {role === "leader" && <StrategyCard vault={vault} />}
        </div>
        <div className="flex flex-col gap-5">
          {shared && <MarginCard vault={vault} />}
          {shared && <FeesCard vault={vault} canAct={role === "leader"} />}
          <TankCard vault={vault} canTakeBack={role === "leader"} />
          <BoundsCard vault={vault} />
          <TraderCard vault={vault} canAct={role === "leader"} />
          {shared && role === "leader" && !over && <StatusCard vault={vault} />}
        </div>
      </div>
    </>
  );
}

function OpenOrders({ vault, canCancel }: { vault: Vault; canCancel: boolean }) {
  const { phase, report, busy } = useTx();
  const cancel = (order: Order) =>
    performCall(report, portfolioCall(vault.portfolio as Address, "cancelOrder", [BigInt(order.orderId)]));
  return (
    <Card>
      <CardTitle>{t.orders}</CardTitle>
      <OrdersTab
        vault={vault}
        open
        action={
          canCancel
            ? (order) => (
                <Button size="s" disabled={busy} onClick={() => cancel(order)}>
                  {t.cancelOrder}
                </Button>
              )
            : undefined
        }
      />
      {phase.kind !== "idle" && (
        <div className="px-5 pb-4">
          <TxStatus phase={phase} units={vault.asset} done={t.orderCancelled} />
        </div>
      )}
    </Card>
  );
}
