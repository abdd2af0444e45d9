import { useMutation, useQuery } from "@tanstack/react-query";
import { useChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { localWeekday, utcTime } from "~/lib/time";
import { text } from "~/text/pages";
import { Button } from "~/ui/basics";
import { toast } from "~/ui/toast";

const SKIP_TIMEOUT_MS = 120_000;

/** In the demo only: the chain's clock, and a button that moves it. */
export function DemoBar() {
  const { data: config } = useQuery(query.config);
  const now = useChainNow();
  const skip = useMutation({
    mutationFn: async (path: string) => {
      const answer = await fetch(path, {
        method: "POST",
        headers: { "X-Sluice-Demo": "1" },
        signal: AbortSignal.timeout(SKIP_TIMEOUT_MS),
      });
      if (!answer.ok) throw new Error(String(answer.status));
    },
    onSuccess: () => toast.success(text.demo.skipped),
    onError: () => toast.error(text.demo.failed),
    onSettled: () => query.queryClient.invalidateQueries(),
  });
  if (!config?.demo) return null;
  const { skipPath } = config.demo;
  return (
    <aside
      aria-label={text.demo.bar}
      // Over the page at its foot: it comes when the server has said that this is a demo, and nothing may jump then.
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-accent-wash text-[13px]"
    >
      <div className="mx-auto flex max-w-[76rem] items-center gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6">
        <span className="font-medium text-accent">{text.demo.bar}</span>
        <span className="hidden text-soft md:inline">{text.demo.about}</span>
        {now !== null && (
          <time className="num truncate text-soft" dateTime={new Date(now * 1000).toISOString()} title={utcTime(now)}>
            {localWeekday(now)}
          </time>
        )}
        <Button size="s" className="ml-auto" busy={skip.isPending} onClick={() => skip.mutate(skipPath)}>
          <span className="max-sm:sr-only">{skip.isPending ? text.demo.skipping : text.demo.skip}</span>
          <span aria-hidden="true">»</span>
        </Button>
      </div>
    </aside>
  );
}
