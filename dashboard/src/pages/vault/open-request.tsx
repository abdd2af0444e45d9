import type { ReactNode } from "react";
import type { Request } from "~/api/client";
import { text } from "~/text/pages";
import { Button } from "~/ui/basics";
import { RequestSteps } from "~/ui/steps";
import { requestAmount, StateBadge } from "./requests-table";

/** A request that waits: what was asked, how far it is, and the way out while there is one. */
export function OpenRequest({
  request,
  title,
  cancel,
}: {
  request: Request;
  /** What it belongs to, where that isn't the page itself. */
  title?: ReactNode;
  /** Absent for who only looks. */
  cancel?: (request: Request) => void;
}) {
  return (
    <div className="flex flex-col gap-3 px-5 py-4 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StateBadge state={request.state} />
        <span className="font-medium">
          {text.kind[request.kind]} <span className="num">{requestAmount(request)}</span>
        </span>
        {title}
        {cancel && (
          <span className="ml-auto flex items-center gap-3">
            <span className="text-xs text-faint max-md:hidden">
              {request.cancellable ? text.request.canCancel : text.request.cantCancel}
            </span>
            <Button
              size="s"
              disabled={!request.cancellable}
              title={request.cancellable ? undefined : text.request.cantCancel}
              onClick={() => cancel(request)}
            >
              {text.request.cancel}
            </Button>
          </span>
        )}
      </div>
      <RequestSteps request={request} />
    </div>
  );
}
