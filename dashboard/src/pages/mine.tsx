import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { bps } from "~/lib/format";
import { manage } from "~/text/manage";
import { text } from "~/text/pages";
import { Button, Card, Empty, Failed } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { Countdown } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { VaultValue } from "~/ui/known-figures";
import { PageHead } from "~/ui/page";
import { TableSkeleton } from "~/ui/table";
import { FiguresBadge, StatusBadge, TypeBadge } from "~/ui/vault-bits";
import { openWalletDialog } from "~/wallet/dialog-state";
import { useReaderKnown } from "~/wallet/reader-known";

const CreateDialog = part(() => import("~/dialogs/create"));
const t = manage;

/** Vaults the reader leads; the way into managing each. */
export default function MinePage() {
  const { address } = useConnection();
  const { data, error, refetch } = useQuery({ ...query.vaults({ leader: address }), enabled: Boolean(address) });
  const trading = useQuery({ ...query.vaults({ trader: address }), enabled: Boolean(address) });
  const traded = trading.data?.filter(({ leader }) => leader.toLowerCase() !== address?.toLowerCase());
  const [creating, setCreating] = useState(false);
  const waits = !useReaderKnown();
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead}>
        {(address || waits) && (
          <Button look="primary" disabled={!address} onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
      </PageHead>
      {!address && !waits ? (
        <Card>
          <Empty title={t.connect}>
            <Button look="primary" onClick={openWalletDialog}>
              {text.wallet.connect}
            </Button>
          </Empty>
        </Card>
      ) : !data ? (
        <Card>{error ? <Failed error={error} retry={refetch} /> : <TableSkeleton />}</Card>
      ) : data.length === 0 ? (
        <Card>
          <Empty title={traded?.length ? t.noLeadButTrade : t.none} hint={t.noneHint} />
        </Card>
      ) : (
        <VaultCards vaults={data} />
      )}
      {traded && traded.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg">{t.trades}</h2>
          <p className="text-[13px] text-soft">{t.tradesAbout}</p>
          <VaultCards vaults={traded} />
        </section>
      )}
      {!trading.data && trading.error && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg">{t.trades}</h2>
          <Card>
            <Failed error={trading.error} retry={() => trading.refetch()} />
          </Card>
        </section>
      )}
      <Suspense>{creating && <CreateDialog onOpenChange={setCreating} />}</Suspense>
    </div>
  );
}

function VaultCards({ vaults }: { vaults: VaultSummary[] }) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {vaults.map((vault) => (
        <li key={vault.address}>
          <Card className="flex h-full flex-col gap-4 p-5">
            <div className="flex flex-wrap items-center gap-2">
              <h2 className="text-lg">
                <Link to="/vaults/$vault" params={{ vault: vault.address }} className="hover:text-accent">
                  <VaultName>{vault.name}</VaultName>
                </Link>
              </h2>
              <TypeBadge type={vault.type} />
              <StatusBadge status={vault.status} />
              <FiguresBadge vault={vault} />
            </div>
            <dl className="grid grid-cols-2 gap-3 text-sm">
              <div>
                <dt className="text-[13px] text-faint">{text.figures.tvl}</dt>
                <dd className="font-medium">
                  <VaultValue of="tvl" vault={vault} />
                </dd>
              </div>
              <div>
                <dt className="text-[13px] text-faint">{text.figures.price}</dt>
                <dd className="num font-medium">
                  <VaultValue of="sharePrice" vault={vault} />
                </dd>
              </div>
              <div>
                <dt className="text-[13px] text-faint">{text.figures.totalPnl}</dt>
                <dd className="font-medium">
                  <VaultValue of="totalPnl" vault={vault} />
                </dd>
              </div>
              {vault.type === "shared" && (
                <>
                  <div>
                    <dt className="text-[13px] text-faint">{text.vault.settlement}</dt>
                    <dd className="font-medium">
                      {vault.nextCutoff === null ? (
                        text.status[vault.status]
                      ) : (
                        <Countdown until={vault.nextCutoff} over={text.vault.cutoffNow} />
                      )}
                    </dd>
                  </div>
                  <div>
                    <dt className="text-[13px] text-faint">{text.figures.pending}</dt>
                    <dd className="num font-medium">
                      <VaultValue of="pendingDeposits" vault={vault} />
                    </dd>
                  </div>
                  <div>
                    <dt className="text-[13px] text-faint">{text.vault.fee}</dt>
                    <dd className="num font-medium">{bps(vault.feeBps)}</dd>
                  </div>
                </>
              )}
            </dl>
            <Link
              to="/mine/$vault"
              params={{ vault: vault.address }}
              className="mt-auto inline-flex h-9 items-center self-start rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
            >
              {t.open}
            </Link>
          </Card>
        </li>
      ))}
    </ul>
  );
}
