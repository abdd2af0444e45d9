import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as query from "~/api/queries";
import { integer } from "~/lib/format";
import { localTime } from "~/lib/time";
import { text } from "~/text/pages";
import { Note } from "~/ui/basics";

/** By the reader's clock, seconds: a server whose newest block is this old has stopped following the chain. */
const BEHIND_AFTER = 600;

/**
 * Said on every page of a server that answers and has read nothing for a while: of when its figures are. A demo's chain has a
 * time of its own, which no clock can be compared with.
 */
export function IndexBehind() {
  const { data, isError, dataUpdatedAt } = useQuery(query.status);
  if (isError || !data || data.demo || !data.head || data.chainTime === null) return null;
  if (dataUpdatedAt / 1000 - data.chainTime < BEHIND_AFTER) return null;
  return (
    <div className="mx-auto w-full max-w-[76rem] min-[1800px]:max-w-[88rem] px-4 pt-4 sm:px-6">
      <Note tone="warn" role="alert">
        {text.live.behind(localTime(data.chainTime), integer(data.head.number))}
      </Note>
    </div>
  );
}

/** Said on every page while the server doesn't answer: since when, of which block the figures are, and where to go. */
export function ServerSilent() {
  const { data, isError, dataUpdatedAt } = useQuery(query.status);
  if (!isError) return null;
  return (
    <div className="mx-auto w-full max-w-[76rem] min-[1800px]:max-w-[88rem] px-4 pt-4 sm:px-6">
      <Note tone="warn" role="alert">
        {data
          ? text.live.silent(localTime(Math.floor(dataUpdatedAt / 1000)), data.head ? integer(data.head.number) : null)
          : text.live.silentFromStart}{" "}
        <Link to="/direct" className="font-medium underline underline-offset-4">
          {text.live.silentDirect}
        </Link>
      </Note>
    </div>
  );
}
