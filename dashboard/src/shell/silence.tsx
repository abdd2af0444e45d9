import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as query from "~/api/queries";
import { integer } from "~/lib/format";
import { localTime } from "~/lib/time";
import { text } from "~/text/pages";
import { Note } from "~/ui/basics";

/** Said on every page while the server doesn't answer: since when, of which block the figures are, and where to go. */
export function ServerSilent() {
  const { data, isError, dataUpdatedAt } = useQuery(query.status);
  if (!isError) return null;
  return (
    <div className="mx-auto w-full max-w-[76rem] px-4 pt-4 sm:px-6">
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
