import { useQuery } from "@tanstack/react-query";
import { useConnection } from "wagmi";
import * as query from "~/api/queries";
import { text } from "~/text/pages";
import { canAsk, resolverOf } from "~/wallet/ens-resolvers";
import { cx } from "./basics";

const whenIdle = () =>
  new Promise<void>((resolve) =>
    "requestIdleCallback" in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 200),
  );

/**
 * The account's name at ENS, once the reader's own RPC has given it; nothing where it has none, the chain has no names, or the
 * RPC doesn't say. It is asked for once, when the page has nothing else to do. Always beside the address.
 */
export function EnsName({ address, className }: { address: string; className?: string }) {
  const { data: site } = useQuery(query.config);
  const { status, chainId } = useConnection();
  const resolver = site && resolverOf(site);
  const { data } = useQuery({
    queryKey: ["ens", site?.chainId, resolver, address.toLowerCase()],
    queryFn: async () => {
      await whenIdle();
      const { nameOf } = await import("~/wallet/ens");
      return nameOf(site!, resolver!, address);
    },
    enabled: resolver !== undefined && canAsk(site!, status === "connected" ? chainId : undefined),
    staleTime: "static",
    gcTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    retry: false,
  });
  if (!data) return null;
  return (
    <bdi
      data-testid="ens"
      title={text.identity.ens}
      className={cx("font-sans text-soft [overflow-wrap:anywhere]", className)}
    >
      {data}
    </bdi>
  );
}
