import { wordOf } from "~/lib/words";
import { text } from "~/text/pages";
import { tanks } from "~/text/tanks";

/** What a tank's payment was for, in words. */
export const workText = ({ work, workId }: { work: string; workId: string }): string =>
  work === "settlement" ? text.vault.epoch(workId) : tanks.workOf(wordOf(tanks.work, work), `#${workId}`);
