import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { verify } from "~/text/verify";
import { Button, Note, Skeleton } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { textLink } from "~/ui/page";
import { chainReader } from "~/wallet/engine";
import { CheckView } from "./check-view";
import { type Figure, searchOf } from "./figure";
import { verifyFigures } from "./run";

/** What a verify button opens: the figure read and recomputed as soon as it is there. */
export default function VerifyPanel({
  figures,
  label,
  onOpenChange,
}: {
  figures: readonly Figure[];
  label: string;
  onOpenChange: (open: boolean) => void;
}) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["verify", figures],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      const client = await chainReader();
      if (!client) throw new Error(verify.noReader);
      return verifyFigures(client, figures);
    },
  });
  const [first] = figures;
  return (
    <Dialog open onOpenChange={onOpenChange} title={`${verify.title}: ${label}`} description={verify.panelLead} wide>
      <div aria-live="polite" className="flex flex-col gap-4">
        {error ? (
          <Note tone="loss" role="alert">
            {error.message}
          </Note>
        ) : data && !isFetching ? (
          data.map((check) => (
            <div key={check.title} className="rounded-control border border-line">
              <CheckView check={check} />
            </div>
          ))
        ) : (
          <div role="status">
            <p className="mb-3 text-[13px] text-faint">{verify.running}</p>
            <Skeleton className="h-24" />
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button size="s" busy={isFetching} onClick={() => refetch()}>
          {verify.again}
        </Button>
        {first && (
          <Link
            to="/verify"
            search={figures.length > 1 ? { ...searchOf(first), figure: undefined, epoch: undefined } : searchOf(first)}
            className={`${textLink} text-[13px]`}
          >
            {verify.openPage}
          </Link>
        )}
      </div>
      <p className="text-xs leading-relaxed text-faint">{verify.notText}</p>
    </Dialog>
  );
}
