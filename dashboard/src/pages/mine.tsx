import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import * as query from "~/api/queries";
import { assets, bps, price } from "~/lib/format";
import { text } from "~/text/en";
import { manage } from "~/text/manage";
import { Button, Card, Empty } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { Countdown, Money, Pnl } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { PageHead } from "~/ui/page";
import { TableSkeleton } from "~/ui/table";
import { StatusBadge, TypeBadge } from "~/ui/vault-bits";
import { openWalletDialog } from "~/wallet/dialog-state";

const CreateDialog = part(() => import("~/dialogs/create"));
const t = manage;

/** Vaults the reader leads; the way into managing each. */
export default function MinePage() {
  const { address, status } = useConnection();
  const { data } = useQuery({ ...query.vaults({ leader: address }), enabled: Boolean(address) });
  const [creating, setCreating] = useState(false);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead}>
        {address && (
          <Button look="primary" onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
      </PageHead>
      {!address ? (
        <Card>
          <Empty title={t.connect}>
            {status !== "reconnecting" && (
              <Button look="primary" onClick={openWalletDialog}>
                {text.wallet.connect}
              </Button>
            )}
          </Empty>
        </Card>
      ) : !data ? (
        <Card>
          <TableSkeleton />
        </Card>
      ) : data.length === 0 ? (
        <Card>
          <Empty title={t.none} hint={t.noneHint} />
        </Card>
      ) : (
        <ul className="grid gap-5 sm:grid-cols-2">
          {data.map((vault) => (
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
                </div>
                <dl className="grid grid-cols-2 gap-3 text-sm">
                  <div>
                    <dt className="text-[13px] text-faint">{text.figures.tvl}</dt>
                    <dd className="font-medium">
                      <Money value={vault.tvl} asset={vault.asset} />
                    </dd>
                  </div>
                  <div>
                    <dt className="text-[13px] text-faint">{text.figures.price}</dt>
                    <dd className="num font-medium">{price(vault.sharePrice)}</dd>
                  </div>
                  <div>
                    <dt className="text-[13px] text-faint">{text.figures.totalPnl}</dt>
                    <dd className="font-medium">
                      <Pnl value={vault.totalPnl} asset={vault.asset} />
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
                        <dd className="num font-medium">{assets(units(vault.pendingDeposits), vault.asset)}</dd>
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
      )}
      <Suspense>{creating && <CreateDialog onOpenChange={setCreating} />}</Suspense>
    </div>
  );
}
