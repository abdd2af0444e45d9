import { useQuery } from "@tanstack/react-query";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import { Composition } from "~/charts/composition";
import { text } from "~/text/pages";
import { Card, CardTitle, Empty, Failed, Skeleton } from "~/ui/basics";

export function CompositionCard({ vault }: { vault: Vault }) {
  const { data, error, refetch } = useQuery(query.holdings(vault.address));
  return (
    <Card className="max-lg:order-1">
      <CardTitle>{text.vault.composition}</CardTitle>
      <div className="px-5 pb-5">
        {!data ? (
          error ? (
            <Failed error={error} retry={refetch} />
          ) : (
            <Skeleton className="h-16" />
          )
        ) : data.items.length === 0 ? (
          <Empty title={text.empty.holdings} />
        ) : (
          <Composition holdings={data.items} />
        )}
      </div>
    </Card>
  );
}
